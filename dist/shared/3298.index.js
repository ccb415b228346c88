export const id = 3298;
export const ids = [3298];
export const modules = {

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphqlContract: () => (/* binding */ graphqlContract)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/changes.js
var contracts_changes = __webpack_require__(57008);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/graphql/coordinates.js
/** Where each change that graphql-js tells of stands, by its sentence: it names types, fields and arguments nowhere else. */
const PLACES = {
    TYPE_REMOVED: [/^(?:Standard scalar )?(\w+) was removed/, "$1"],
    TYPE_CHANGED_KIND: [/^(\w+) changed from/, "$1"],
    TYPE_REMOVED_FROM_UNION: [/^\w+ was removed from union type (\w+)/, "$1"],
    TYPE_ADDED_TO_UNION: [/^\w+ was added to union type (\w+)/, "$1"],
    VALUE_REMOVED_FROM_ENUM: [/^(\w+) was removed from enum type (\w+)/, "$2.$1"],
    VALUE_ADDED_TO_ENUM: [/^(\w+) was added to enum type (\w+)/, "$2.$1"],
    REQUIRED_INPUT_FIELD_ADDED: [/field (\w+) on input type (\w+)/, "$2.$1"],
    OPTIONAL_INPUT_FIELD_ADDED: [/field (\w+) on input type (\w+)/, "$2.$1"],
    IMPLEMENTED_INTERFACE_REMOVED: [/^(\w+) no longer implements/, "$1"],
    IMPLEMENTED_INTERFACE_ADDED: [/interfaces implemented by (\w+)/, "$1"],
    FIELD_REMOVED: [/^(\w+\.\w+) was removed/, "$1"],
    FIELD_CHANGED_KIND: [/^(\w+\.\w+) changed type/, "$1"],
    REQUIRED_ARG_ADDED: [/arg (\w+) on (\w+\.\w+) was added/, "$2($1:)"],
    OPTIONAL_ARG_ADDED: [/arg (\w+) on (\w+\.\w+) was added/, "$2($1:)"],
    ARG_REMOVED: [/^(\w+\.\w+) arg (\w+) was removed/, "$1($2:)"],
    ARG_CHANGED_KIND: [/^(\w+\.\w+) arg (\w+) has changed/, "$1($2:)"],
    ARG_DEFAULT_VALUE_CHANGE: [/^(\w+\.\w+) arg (\w+) (?:has changed defaultValue|defaultValue was removed)/, "$1($2:)"],
    DIRECTIVE_REMOVED: [/^(\w+) was removed/, "@$1"],
    DIRECTIVE_ARG_REMOVED: [/^(\w+) was removed from (\w+)/, "@$2($1:)"],
    REQUIRED_DIRECTIVE_ARG_ADDED: [/arg (\w+) on directive (\w+)/, "@$2($1:)"],
    DIRECTIVE_REPEATABLE_REMOVED: [/removed from (\w+)/, "@$1"],
    DIRECTIVE_LOCATION_REMOVED: [/removed from (\w+)/, "@$1"],
};
/** The schema coordinate of a change: `Query.customer(id:)`, `Customer.email`, `Role.ADMIN`. */
function coordinateOf({ type, description }) {
    const place = PLACES[type];
    const found = place === undefined ? null : place[0].exec(description);
    if (place === undefined || found === null)
        return description.split(" ")[0] ?? "";
    return place[1].replaceAll(/\$([12])/g, (_, group) => found[Number(group)] ?? "");
}
//# sourceMappingURL=coordinates.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var contracts_judgement = __webpack_require__(47722);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/judge-graphql.js



/** Compares two versions of a GraphQL schema by graphql-js, which knows what breaks a query; of what it calls dangerous, we say which is which. */
async function judgeGraphql(old, now) {
    const { version } = await __webpack_require__.e(/* import() */ 7645).then(__webpack_require__.t.bind(__webpack_require__, 17645, 19));
    const judge = `graphql-js ${version}`;
    return (0,contracts_judgement/* judged */.g$)(judge, async () => {
        const { readSchema } = await __webpack_require__.e(/* import() */ 2559).then(__webpack_require__.bind(__webpack_require__, 42559));
        const changes = await changesBetween(await readSchema(old), await readSchema(now));
        return { judge, comparison: { known: true, changes: (0,contracts_changes/* inOrder */.a)(changes) } };
    });
}
async function changesBetween(old, now) {
    const { findBreakingChanges, findDangerousChanges } = await __webpack_require__.e(/* import() */ 7645).then(__webpack_require__.t.bind(__webpack_require__, 17645, 19));
    const { additionsOf } = await Promise.all(/* import() */[__webpack_require__.e(7645), __webpack_require__.e(3198)]).then(__webpack_require__.bind(__webpack_require__, 73198));
    const told = [...findBreakingChanges(old, now), ...findDangerousChanges(old, now)].map((change) => ({
        class: isOfTypeSystem(change, old) ? "neutral" : classOf(change),
        code: change.type,
        operation: coordinateOf(change),
        field: null,
        says: `${sentence(change.description)}${because(change.type)}`,
    }));
    return [...told, ...additionsOf(old, now)];
}
/**
 * What graphql-js calls dangerous. A client selects what it knows, and is told by the specification's tools to expect values, members and
 * interfaces that it does not: those add. Another default changes what a field does, and takes nothing away.
 */
const DANGEROUS = {
    VALUE_ADDED_TO_ENUM: ["additive", ": clients are to expect values that they don't know"],
    TYPE_ADDED_TO_UNION: ["additive", ": clients skip members that they didn't select"],
    IMPLEMENTED_INTERFACE_ADDED: ["additive", ": clients skip types that they didn't select"],
    OPTIONAL_INPUT_FIELD_ADDED: ["additive", ""],
    OPTIONAL_ARG_ADDED: ["additive", ""],
    ARG_DEFAULT_VALUE_CHANGE: ["neutral", ": no query fails, but one that leaves it out may be answered in another way"],
};
function classOf({ type }) {
    return DANGEROUS[type]?.[0] ?? "breaking";
}
function because(type) {
    return DANGEROUS[type]?.[1] ?? "";
}
const IN_QUERIES = new Set([
    "QUERY",
    "MUTATION",
    "SUBSCRIPTION",
    "FIELD",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "VARIABLE_DEFINITION",
]);
/** Whether no query can hold what changed: a directive of the schema alone, or a scalar of the language that nothing uses any more. */
function isOfTypeSystem(change, old) {
    if (change.type === "TYPE_REMOVED")
        return change.description.startsWith("Standard scalar ");
    const coordinate = coordinateOf(change);
    if (!coordinate.startsWith("@"))
        return false;
    if (change.type === "DIRECTIVE_LOCATION_REMOVED")
        return !IN_QUERIES.has(change.description.split(" ")[0] ?? "");
    const directive = old.getDirective(coordinate.replace(/^@/, "").replace(/\(.*$/, ""));
    return directive?.locations.every((location) => !IN_QUERIES.has(location)) ?? false;
}
/** graphql-js's sentence in our style. Names of defaults in it come from the schema. */
function sentence(description) {
    return (0,contracts_judgement/* shown */.SP)(description.replace(/\.$/, "").replace(/^An? (?=required|optional)/, (article) => article.toLowerCase()));
}
//# sourceMappingURL=judge-graphql.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/contracts/versions.js
var contracts_versions = __webpack_require__(91892);
;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/graphql-contract.js



/** The component's GraphQL schema: all files that the pattern fits are one. */
async function graphqlContract(versions, pattern) {
    const entries = await (0,contracts_versions/* fitting */._Q)(versions, pattern);
    const known = (0,contracts_versions/* withoutReading */.TH)("graphql", pattern, entries);
    if (known !== null)
        return known;
    if ((0,contracts_versions/* areSame */.tj)(entries))
        return [];
    const judgement = await (0,contracts_judgement/* judged */.g$)(contracts_judgement/* EMBEDDED_JUDGE */.xn, async () => judgeGraphql(await versions.old.texts(entries.old), await versions.now.texts(entries.now)));
    return [{ kind: "graphql", file: pattern, ...judgement }];
}
//# sourceMappingURL=graphql-contract.js.map

/***/ }),

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ withoutReading),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   tj: () => (/* binding */ areSame)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_schema_match_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22819);
/* harmony import */ var _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47722);


/** The files of both versions that a pattern fits. */
async function fitting({ old, now }, pattern) {
    const folder = folderOf(pattern);
    const fit = async (files) => (await files.below(folder)).filter(({ path }) => (0,_signalbox_policy_schema_match_glob__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, path));
    return { old: await fit(old), now: await fit(now) };
}
/** The folder that all paths of a pattern lie in. */
function folderOf(pattern) {
    const steps = pattern.split("/");
    const first = steps.findIndex((step) => /[*?[\]]/.test(step));
    const plain = steps.slice(0, first === -1 ? steps.length - 1 : first);
    return plain.length === 0 ? "." : plain.join("/");
}
/**
 * What can be said without looking into the files: nothing where they are the same or new, a break where they are gone, and that the
 * policy names what isn't there. Null where they must be compared.
 */
function withoutReading(kind, file, { old, now }) {
    const judge = _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_1__/* .EMBEDDED_JUDGE */ .xn;
    if (old.length === 0 && now.length === 0) {
        const says = "no such file was there at the last release, and none is now";
        const next = "name the contract's files in the policy as git knows them, from the top of the repository";
        return [{ kind, file, judge, comparison: { known: false, says, next } }];
    }
    if (old.length === 0)
        return [];
    if (now.length === 0) {
        const says = "the whole contract was removed";
        const change = { class: "breaking", code: "contract-removed", operation: file, field: null, says };
        return [{ kind, file, judge, comparison: { known: true, changes: [change] } }];
    }
    return null;
}
/** Whether both versions hold the same files with the same bytes. */
function areSame({ old, now }) {
    const before = new Map(old.map(({ path, object, mode }) => [path, `${mode} ${object}`]));
    return old.length === now.length && now.every(({ path, object, mode }) => before.get(path) === `${mode} ${object}`);
}
//# sourceMappingURL=versions.js.map

/***/ }),

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27133);

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 * `anyCase` is for rules that protect: `SRC/Auth` is the folder `src/auth` on many disks, and so it is however Unicode spells it, invisible
 * characters included (CVE-2014-9390).
 */
function matchesGlob(pattern, name, { anyCase = false } = {}) {
    return matcherOf(anyCase ? folded(pattern) : pattern, anyCase).match(anyCase ? folded(name) : name);
}
/** As many patterns are kept as a large policy has: each is asked of thousands of paths. */
const MOST_KEPT = 2000;
const matchers = new Map();
function matcherOf(pattern, nocase) {
    const key = `${nocase ? "any" : "one"} ${pattern}`;
    const kept = matchers.get(key);
    if (kept !== undefined)
        return kept;
    if (matchers.size >= MOST_KEPT)
        matchers.clear();
    const made = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
        nocase,
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
    matchers.set(key, made);
    return made;
}
function folded(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text.toLowerCase();
    return text
        .normalize("NFKC")
        .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
        .toLowerCase()
        .normalize("NFKC");
}
//# sourceMappingURL=match-glob.js.map

/***/ }),

/***/ 57008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _schema_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22484);

/** More would fill the record of a release with what nobody reads. */
const MOST_CHANGES = 1000;
const ORDER = ["breaking", "additive", "neutral"];
function changeOf(place, { effect, code, at, says }) {
    const { operation, field, side } = place;
    return { class: (0,_schema_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .K)(effect, side), code: `${side}-${code}`, operation, field: `${field}${at}`, says };
}
/** Each change once, what breaks first; the same input gives the same list, whatever the order of its keys. */
function inOrder(changes) {
    const once = new Map(changes.map((change) => [JSON.stringify(Object.values(change)), change]));
    const sorted = [...once.values()].toSorted(byClassAndPlace);
    const rest = sorted.length - MOST_CHANGES;
    const [last] = sorted.slice(MOST_CHANGES);
    if (last === undefined)
        return sorted;
    const says = `there are ${rest} more changes; those that break come first`;
    return [...sorted.slice(0, MOST_CHANGES), { ...last, code: "more-changes", field: null, says }];
}
function byClassAndPlace(one, other) {
    return (ORDER.indexOf(one.class) - ORDER.indexOf(other.class) ||
        compare(one.operation, other.operation) ||
        compare(one.field ?? "", other.field ?? "") ||
        compare(one.code, other.code) ||
        compare(one.says, other.says));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
//# sourceMappingURL=changes.js.map

/***/ }),

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   _Z: () => (/* binding */ NotComparable),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   xn: () => (/* binding */ EMBEDDED_JUDGE)
/* harmony export */ });
/** Our own comparison by direction. */
const EMBEDDED_JUDGE = "signalbox";
/** Why two documents can't be compared, and what to do: an outcome, which ends up as `known: false`. */
class NotComparable extends Error {
    name = "NotComparable";
    next;
    /** `says` follows "was not compared: "; text of documents in it belongs in backticks and goes through `shown`. */
    constructor(says, next) {
        super(says);
        this.next = next;
    }
}
const SHOWN = 200;
/** Text from a document, safe within a sentence: one line, without control characters or backticks, not too long. */
function shown(text) {
    const line = text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, " ").trim();
    return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
}
/** Runs a comparison; what can't be compared, or is built to exhaust us, is an answer. Anything else is our own fault, and thrown. */
async function judged(judge, compare) {
    try {
        return await compare();
    }
    catch (error) {
        if (error instanceof NotComparable) {
            return { judge, comparison: { known: false, says: error.message, next: error.next } };
        }
        // A stack that ran out: documents nest far deeper than anybody writes them by hand.
        if (error instanceof RangeError) {
            const says = "it nests too deep to be read";
            return { judge, comparison: { known: false, says, next: "make the document flatter, with named schemas" } };
        }
        throw error;
    }
}
//# sourceMappingURL=judgement.js.map

/***/ }),

/***/ 22484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classOf)
/* harmony export */ });
/** The law of direction: who reads must accept all that may be written. */
const CLASSES = {
    narrower: { request: "breaking", response: "neutral" },
    wider: { request: "additive", response: "breaking" },
    changed: { request: "breaking", response: "breaking" },
    gone: { request: "breaking", response: "breaking" },
    more: { request: "additive", response: "additive" },
    promised: { request: "breaking", response: "additive" },
    told: { request: "neutral", response: "neutral" },
};
function classOf(effect, side) {
    return CLASSES[effect][side];
}
//# sourceMappingURL=effect.js.map

/***/ })

};
