export const id = 8274;
export const ids = [8274];
export const modules = {

/***/ 76926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ DocumentVersions),
  Y: () => (/* binding */ meansTheSame)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/percent-decoded.js
var percent_decoded = __webpack_require__(26772);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/json.js
var json = __webpack_require__(14711);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var judgement = __webpack_require__(47722);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/read-document.js

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_VALUES = 1_000_000;
const DEEPEST = 500;
// Aliases are kept as one shared value, so that many of them cost nothing; this stops those that only multiply.
const MOST_ALIASES = 10_000;
/** One JSON or YAML document as a value. Throws `NotComparable` where it can't be read within bounds. */
async function readDocument(file, text) {
    if (Buffer.byteLength(text) > MOST_BYTES) {
        throw new judgement/* NotComparable */._Z(`\`${(0,judgement/* shown */.SP)(file)}\` is larger than 5 MiB`, "split the document into smaller files");
    }
    const value = /^\s*[{[]/.test(text) ? (readJson(text) ?? (await readYaml(file, text))) : await readYaml(file, text);
    assertBounded(file, value);
    return value;
}
// What begins as JSON may still be YAML in flow style.
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
async function readYaml(file, text) {
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { schema: "core", merge: true, prettyErrors: true, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined)
        throw unreadable(file, error.message.split("\n")[0] ?? "");
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (cause) {
        if (cause instanceof ReferenceError)
            throw unreadable(file, cause.message);
        throw cause;
    }
}
function unreadable(file, why) {
    return new judgement/* NotComparable */._Z(`\`${(0,judgement/* shown */.SP)(file)}\` can't be read: ${(0,judgement/* shown */.SP)(why)}`, "mend the document, so that it is valid JSON or YAML");
}
/** Walks without recursion, and each shared value once: the walk itself must not be what a hostile document exhausts. */
function assertBounded(file, root) {
    const seen = new Set();
    const open = [{ value: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value !== "object" || value === null || seen.has(value))
            continue;
        seen.add(value);
        if (depth > DEEPEST || seen.size > MOST_VALUES) {
            throw new judgement/* NotComparable */._Z(`\`${(0,judgement/* shown */.SP)(file)}\` nests too deep or holds too many values`, "make the document smaller, with named schemas in files of their own");
        }
        for (const child of Object.values(value))
            open.push({ value: child, depth: depth + 1 });
    }
}
//# sourceMappingURL=read-document.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/documents.js





const MOST_FILES = 500;
const MOST_HOPS = 100;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** A document with all files of the repository that it refers to, at one commit. No reference is ever fetched from elsewhere. */
class Documents {
    root;
    files;
    /** References to other hosts, which are an error only where a comparison comes upon them. */
    foreign;
    values;
    identified;
    constructor(root, files, values, found) {
        this.root = root;
        this.files = files;
        this.values = values;
        this.foreign = found.foreign;
        this.identified = found.identified;
    }
    /** The same files with their root spelled another way. References lead where they did. */
    withRoot(root) {
        return new Documents(root, this.files, this.values, { foreign: this.foreign, identified: this.identified });
    }
    /** The part itself, or what its chain of `$ref`s leads to. Throws `NotComparable` where that is nowhere, or on another host. */
    follow(part) {
        let at = part;
        for (let hops = 0; hops < MOST_HOPS; hops += 1) {
            const ref = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "$ref"));
            if (ref === null)
                return at;
            at = this.resolve(ref, at.file);
        }
        throw new judgement/* NotComparable */._Z(`a \`$ref\` in \`${(0,judgement/* shown */.SP)(part.file)}\` leads round in a circle`, "mend the reference");
    }
    resolve(ref, from) {
        const [address, fragment] = split(ref);
        const file = ADDRESS.test(address) ? null : fileOf(address, from);
        const value = file === null ? undefined : this.values.get(file);
        const document = file !== null && value !== undefined ? { file, value } : this.identified.get(address);
        if (document === undefined) {
            throw file === null ? elsewhere(ref) : nowhere(ref, from);
        }
        if (fragment === "")
            return document;
        if (!fragment.startsWith("/")) {
            const anchored = this.identified.get(`${document.file}#${fragment}`);
            if (anchored === undefined)
                throw nowhere(ref, from);
            return anchored;
        }
        return this.descend(document, fragment, ref, from);
    }
    descend(document, pointer, ref, from) {
        let at = document;
        for (const step of pointer.slice(1).split("/")) {
            const key = (0,percent_decoded/* percentDecoded */.o)(step).replaceAll("~1", "/").replaceAll("~0", "~");
            const next = (0,json/* isArray */.cy)(at.value) ? at.value[Number(key)] : (0,json/* memberOf */.C5)(at.value, key);
            if (next === undefined)
                throw nowhere(ref, from);
            at = { file: at.file, value: next };
        }
        return at;
    }
}
/** Reads a document and, file by file, what it refers to in the same repository. */
async function loadDocuments(entry, read) {
    const files = new Map();
    const values = new Map();
    const foreign = new Set();
    const identified = new Map();
    const wanted = [entry];
    const asked = new Set(wanted);
    for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
        const text = await read(file);
        if (text === null)
            continue;
        const value = await readDocument(file, text);
        files.set(file, text);
        values.set(file, value);
        for (const ref of references(file, value, identified)) {
            const [address] = split(ref);
            const target = ADDRESS.test(address) ? null : fileOf(address, file);
            if (target === null)
                foreign.add(ref);
            else if (!asked.has(target)) {
                asked.add(target);
                wanted.push(target);
            }
        }
        if (asked.size > MOST_FILES) {
            throw new judgement/* NotComparable */._Z(`\`${(0,judgement/* shown */.SP)(entry)}\` refers to more than ${MOST_FILES} files`, "bundle it into one file");
        }
    }
    const root = values.get(entry);
    if (root === undefined) {
        throw new judgement/* NotComparable */._Z(`there is no file \`${(0,judgement/* shown */.SP)(entry)}\``, "name the file that holds it");
    }
    return new Documents({ file: entry, value: root }, files, values, { foreign, identified });
}
/** All references in a document; notes on its way what gives itself a name to be referred to by. */
function references(file, root, identified) {
    const found = new Set();
    const seen = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (!((0,json/* isArray */.cy)(value) || (0,json/* isObject */.Gv)(value)) || seen.has(value))
            continue;
        seen.add(value);
        const ref = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, "$ref"));
        if (ref !== null)
            found.add(ref);
        const id = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, "$id"));
        if (id !== null)
            identified.set(id.startsWith("#") ? `${file}${id}` : id.replace(/#$/, ""), { file, value });
        for (const key of ["$anchor", "$dynamicAnchor"]) {
            const anchor = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, key));
            if (anchor !== null)
                identified.set(`${file}#${anchor}`, { file, value });
        }
        open.push(...Object.values(value));
    }
    return found;
}
function split(ref) {
    const at = ref.indexOf("#");
    return at === -1 ? [ref, ""] : [ref.slice(0, at), ref.slice(at + 1)];
}
/** The file in the repository that a relative address means; null for one outside it. */
function fileOf(address, from) {
    if (address === "")
        return from;
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), (0,percent_decoded/* percentDecoded */.o)(address)));
    return address.startsWith("/") || path.startsWith("../") || path === ".." || path.includes("\\") ? null : path;
}
function elsewhere(ref) {
    return new judgement/* NotComparable */._Z(`its \`$ref\` \`${(0,judgement/* shown */.SP)(ref)}\` leads out of the repository, and is not fetched`, "keep a copy of what it refers to in the repository, and refer to that");
}
function nowhere(ref, from) {
    return new judgement/* NotComparable */._Z(`the \`$ref\` \`${(0,judgement/* shown */.SP)(ref)}\` in \`${(0,judgement/* shown */.SP)(from)}\` leads nowhere`, "mend the reference, or add what it refers to");
}
//# sourceMappingURL=documents.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/document-versions.js


/** A reference to another file, in JSON or YAML. */
const REFERS_ELSEWHERE = /\$ref["']?\s*:\s*["']?[^\s"'#]/;
/** How to read one document, with the files that it refers to, at both commits: each once, however often it is asked for. */
class DocumentVersions {
    old;
    now;
    constructor({ old, now }, file) {
        this.old = once(() => loadDocuments(file.old, (path) => old.read(path)));
        this.now = once(() => loadDocuments(file.now, (path) => now.read(path)));
    }
}
/**
 * Whether a document means the same at both commits: its own bytes are the same, and those of all files that it refers to. One that
 * can't be read does not: the comparison says why.
 */
async function meansTheSame(versions, old, now) {
    if (old.object !== now.object || old.mode !== now.mode)
        return false;
    try {
        if (!REFERS_ELSEWHERE.test(await versions.now.text(now)))
            return true;
        const documents = new DocumentVersions(versions, { old: old.path, now: now.path });
        const [before, after] = [await documents.old(), await documents.now()];
        return (before.files.size === after.files.size &&
            [...before.files].every(([file, text]) => after.files.get(file) === text));
    }
    catch (error) {
        if (error instanceof judgement/* NotComparable */._Z || error instanceof RangeError)
            return false;
        throw error;
    }
}
function once(work) {
    let running = null;
    return () => (running ??= work());
}
//# sourceMappingURL=document-versions.js.map

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

/***/ 14711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** The members of an object of the document; none for anything else. */
function membersOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** A member of its own: never what every object inherits, whatever the document calls its keys. */
function memberOf(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function elementsOf(value) {
    return isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" ? value : null;
}
function numberOf(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function textsOf(value) {
    return elementsOf(value).filter((element) => typeof element === "string");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=json.js.map

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

/***/ 34266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ SchemaComparison)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var judgement = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/effect.js
var schema_effect = __webpack_require__(22484);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/meeting.js
/** Finds out below which meetings nothing differs, circles included: each is looked at once, however many paths lead there. */
function explore(root) {
    const above = new Map();
    const differing = [];
    const fresh = [];
    const open = [root];
    for (let meeting = open.pop(); meeting !== undefined; meeting = open.pop()) {
        if (meeting.explored)
            continue;
        meeting.explored = true;
        fresh.push(meeting);
        const { found, inner } = meeting.open();
        if (found.length > 0)
            differing.push(meeting);
        for (const { meeting: next } of inner) {
            // One that was explored before, and is not the same, makes this one differ.
            const known = above.get(next);
            if (known === undefined)
                above.set(next, [meeting]);
            else
                known.push(meeting);
            open.push(next);
        }
    }
    const before = new Set(fresh);
    const known = [...above.keys()].filter((meeting) => !before.has(meeting) && !meeting.same);
    const differs = new Set();
    const rising = [...differing, ...known];
    for (let meeting = rising.pop(); meeting !== undefined; meeting = rising.pop()) {
        if (differs.has(meeting))
            continue;
        differs.add(meeting);
        rising.push(...(above.get(meeting) ?? []));
    }
    for (const meeting of fresh)
        meeting.same = !differs.has(meeting);
}
//# sourceMappingURL=meeting.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/branch-rules.js

const UNTOUCHED = { found: [], pairs: [], replaced: false };
/** What differs in the alternatives of a `oneOf` or `anyOf`. */
function branchRules(pair, old, now, side, asked) {
    const discriminator = discriminatorRules(old, now);
    if (old.branches.length === 0 && now.branches.length === 0)
        return { ...UNTOUCHED, found: discriminator };
    if (old.branches.length > 0 && now.branches.length > 0) {
        const both = matched(old.branches, now.branches, side, asked);
        return { ...both, found: [...discriminator, ...both.found], replaced: false };
    }
    return old.branches.length === 0 ? split(pair, old, now, side, asked) : joined(pair, old, now, side, asked);
}
/** One schema became several. */
function split(pair, old, now, side, asked) {
    const says = `it may be any of ${named(now.branches)} now`;
    // Beside what the schema says by itself, alternatives only limit it further.
    if (now.properties.size > 0) {
        return {
            ...UNTOUCHED,
            found: [
                {
                    effect: "narrower",
                    code: "alternatives-added",
                    at: "",
                    says: `it must be one of ${named(now.branches)} now`,
                },
            ],
        };
    }
    const fits = now.branches.map(({ schema }) => asked.fits(pair.old, schema, side));
    const limited = old.types === null || (side === "response" && fits.every(Boolean));
    const effect = limited ? "narrower" : fits.some(Boolean) ? "wider" : "changed";
    return { found: [{ effect, code: "became-alternatives", at: "", says }], pairs: [], replaced: true };
}
/** Several became one. */
function joined(pair, old, now, side, asked) {
    if (old.properties.size > 0) {
        return {
            ...UNTOUCHED,
            found: [
                {
                    effect: "wider",
                    code: "alternatives-removed",
                    at: "",
                    says: `it is limited to ${named(old.branches)} no more`,
                },
            ],
        };
    }
    const fits = old.branches.map(({ schema }) => asked.fits(schema, pair.now, side));
    const freed = now.types === null || (side === "request" && fits.every(Boolean));
    const effect = freed ? "wider" : fits.some(Boolean) ? "narrower" : "changed";
    return {
        found: [
            {
                effect,
                code: "alternatives-became-one",
                at: "",
                says: `it was one of ${named(old.branches)}, and is a single schema now`,
            },
        ],
        pairs: [],
        replaced: true,
    };
}
/** Pairs by name, then by what fits, then by order; what is left over came or went. */
function matched(old, now, side, asked) {
    const pairs = [];
    const left = { old: [...old], now: [...now] };
    const take = (before, after) => {
        left.old.splice(left.old.indexOf(before), 1);
        left.now.splice(left.now.indexOf(after), 1);
        pairs.push({ old: before.schema, now: after.schema, at: `(${(0,judgement/* shown */.SP)(after.name)})` });
    };
    const passes = [
        (before, after) => before.name === after.name && !isPlace(before),
        (before, after) => asked.fits(before.schema, after.schema, side),
        (before, after) => isPlace(before) && before.name === after.name && left.old.length === left.now.length,
        () => left.old.length === 1 && left.now.length === 1,
    ];
    for (const fits of passes) {
        for (const before of left.old.slice()) {
            const after = left.now.find((candidate) => fits(before, candidate));
            if (after !== undefined)
                take(before, after);
        }
    }
    const found = [];
    for (const { name } of left.old)
        found.push({ effect: "narrower", code: "alternative-removed", at: "", says: `${told(name)} was removed` });
    for (const { name } of left.now)
        found.push({ effect: "wider", code: "alternative-added", at: "", says: `${told(name)} was added` });
    return { found, pairs };
}
function isPlace({ name }) {
    return /^\d+$/.test(name);
}
function told(name) {
    return `the alternative \`${(0,judgement/* shown */.SP)(name)}\``;
}
function named(branches) {
    return branches
        .slice(0, 5)
        .map(({ name }) => `\`${(0,judgement/* shown */.SP)(name)}\``)
        .join(", ");
}
function discriminatorRules(old, now) {
    const [before, after] = [old.discriminator, now.discriminator];
    if (before === null || after === null)
        return [];
    if (before.property !== after.property) {
        const says = `its discriminator changed from \`${(0,judgement/* shown */.SP)(before.property)}\` to \`${(0,judgement/* shown */.SP)(after.property)}\``;
        return [{ effect: "changed", code: "discriminator-changed", at: "", says }];
    }
    const removed = [...before.mapping].filter((name) => after.mapping.size > 0 && !after.mapping.has(name));
    const added = [...after.mapping].filter((name) => before.mapping.size > 0 && !before.mapping.has(name));
    return [
        ...removed.map((name) => ({
            effect: "narrower",
            code: "discriminator-value-removed",
            at: "",
            says: `\`${(0,judgement/* shown */.SP)(name)}\` is no value of its discriminator any more`,
        })),
        ...added.map((name) => ({
            effect: "wider",
            code: "discriminator-value-added",
            at: "",
            says: `\`${(0,judgement/* shown */.SP)(name)}\` is a new value of its discriminator`,
        })),
    ];
}
//# sourceMappingURL=branch-rules.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/property-rules.js

/** What differs in the properties of an object. A property that only the other side writes is none here. */
function propertyRules(old, now, side, asked) {
    const found = [];
    const pairs = [];
    const before = visible(old, side, (schema) => asked.oldShape(schema));
    const after = visible(now, side, (schema) => asked.newShape(schema));
    for (const [name, schema] of before) {
        const at = path(name);
        const kept = after.get(name) ?? patternFor(now, name) ?? valueOfMap(old, now);
        if (kept === undefined) {
            const says = after.size < now.properties.size && now.properties.has(name) ? onlyOther(side) : "the property was removed";
            found.push({ effect: "gone", code: "property-removed", at, says });
            continue;
        }
        pairs.push({ old: schema, now: kept, at });
        found.push(...presence(old, now, name, side));
    }
    for (const [name, schema] of after) {
        if (before.has(name))
            continue;
        const wasMap = patternFor(old, name) ?? (old.others === true || old.others === false ? undefined : old.others);
        if (wasMap !== undefined) {
            pairs.push({ old: wasMap, now: schema, at: path(name) });
            found.push(...presence(old, now, name, side));
            continue;
        }
        found.push(addition(old, now, name, side, asked));
    }
    const others = othersRules(old, now, asked);
    return {
        found: [...found, ...requiredAlone(old, now, side), ...others.found],
        pairs: [...pairs, ...others.pairs, ...patternPairs(old, now)],
    };
}
/** The properties that this side writes. */
function visible(shape, side, read) {
    return new Map([...shape.properties].filter(([, schema]) => {
        const { readOnly, writeOnly } = read(schema);
        return side === "request" ? !readOnly : !writeOnly;
    }));
}
function onlyOther(side) {
    return side === "request"
        ? "the property is read only now, so that it can't be sent"
        : "the property is write only now, so that it isn't returned";
}
function presence(old, now, name, side) {
    const [before, after] = [old.required.has(name), now.required.has(name)];
    if (before === after)
        return [];
    const at = path(name);
    return after
        ? [
            {
                effect: "promised",
                code: "property-became-required",
                at,
                says: side === "request" ? "the property is required now" : "the property is always there now",
            },
        ]
        : [
            {
                effect: "wider",
                code: "property-became-optional",
                at,
                says: side === "request" ? "the property is optional now" : "the property may be missing now",
            },
        ];
}
function addition(old, now, name, side, asked) {
    const at = path(name);
    const required = now.required.has(name);
    if (side === "request" && required) {
        return { effect: "promised", code: "required-property-added", at, says: "a required property was added" };
    }
    if (side === "response" && old.others === false && asked.options.closedBinds) {
        return {
            effect: "wider",
            code: "property-added-to-closed",
            at,
            says: "the property was added, where `additionalProperties: false` said there would be no more",
        };
    }
    return { effect: "more", code: "property-added", at, says: `${required ? "a" : "an optional"} property was added` };
}
/** Names that are required, and described nowhere. */
function requiredAlone(old, now, side) {
    const bare = (shape) => [...shape.required].filter((name) => !shape.properties.has(name));
    return [...new Set([...bare(old), ...bare(now)])]
        .filter((name) => !old.properties.has(name) && !now.properties.has(name))
        .flatMap((name) => presence(old, now, name, side));
}
function othersRules(old, now, asked) {
    const [before, after] = [old.others, now.others];
    if (before === after)
        return { found: [], pairs: [] };
    if (before === false || after === false) {
        const opened = before === false;
        const says = opened ? "other properties are allowed now" : "other properties are not allowed any more";
        // That more may come breaks no reader of an API, which skips what it doesn't know, unless it was told to refuse it.
        const effect = opened ? (asked.options.closedBinds ? "wider" : "more") : "narrower";
        return { found: [{ effect, code: opened ? "object-opened" : "object-closed", at: "", says }], pairs: [] };
    }
    const anything = [{ file: "", value: true }];
    return {
        found: [],
        pairs: [{ old: before === true ? anything : before, now: after === true ? anything : after, at: ".*" }],
    };
}
function patternPairs(old, now) {
    const anything = [{ file: "", value: true }];
    return [...new Set([...old.patternProperties.keys(), ...now.patternProperties.keys()])].map((pattern) => ({
        old: old.patternProperties.get(pattern) ?? anything,
        now: now.patternProperties.get(pattern) ?? anything,
        at: `./${(0,judgement/* shown */.SP)(pattern)}/`,
    }));
}
// Patterns of documents are never run: they may take for ever. Only one that allows any name is known to hold this one.
function patternFor(shape, _name) {
    return shape.patternProperties.get(".*") ?? shape.patternProperties.get("^.*$");
}
/** Where named properties became a map, its values stand for them. */
function valueOfMap(old, now) {
    return old.properties.size > 0 && now.properties.size === 0 && typeof now.others !== "boolean"
        ? now.others
        : undefined;
}
function path(name) {
    return /^[\w$@-]{1,100}$/.test(name) ? `.${name}` : `.${JSON.stringify((0,judgement/* shown */.SP)(name))}`;
}
//# sourceMappingURL=property-rules.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/structure-rules.js


/** What differs in the parts of a schema: properties, elements and alternatives; and which inner schemas are to be compared. */
function structureOf(pair, old, now, side, asked) {
    const branches = branchRules(pair, old, now, side, asked);
    if (branches.replaced)
        return branches;
    const properties = propertyRules(old, now, side, asked);
    const elements = elementRules(old, now);
    return {
        found: [...properties.found, ...elements.found, ...branches.found],
        pairs: [...properties.pairs, ...elements.pairs, ...branches.pairs],
        replaced: false,
    };
}
const ANYTHING = [{ file: "", value: true }];
function elementRules(old, now) {
    const length = Math.max(old.prefixItems.length, now.prefixItems.length);
    const pairs = Array.from({ length }, (_, index) => ({
        old: old.prefixItems[index] ?? old.items ?? ANYTHING,
        now: now.prefixItems[index] ?? now.items ?? ANYTHING,
        at: `[${index}]`,
    }));
    if (old.items === null && now.items === null)
        return { found: [], pairs };
    return { found: [], pairs: [...pairs, { old: old.items ?? ANYTHING, now: now.items ?? ANYTHING, at: "[]" }] };
}
//# sourceMappingURL=structure-rules.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/keywords.js
var keywords = __webpack_require__(88665);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/read-types.js + 1 modules
var read_types = __webpack_require__(71759);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/value-rules.js



/** What differs in the values themselves: types, lists of values, bounds and formats; not in properties, elements and alternatives. */
function valueDifferences(old, now) {
    return foundIn(old, now).map((found) => ({ ...found, at: "" }));
}
function foundIn(old, now) {
    if (old.never !== now.never) {
        return [
            {
                effect: now.never ? "narrower" : "wider",
                code: "schema-replaced",
                says: now.never ? "nothing is allowed any more" : "something is allowed now",
            },
        ];
    }
    const types = typeDifferences(old.types, now.types);
    // Of another type, all else is another thing as well.
    if (types.some(({ effect }) => effect === "changed"))
        return types;
    return [
        ...types,
        ...listDifferences(old, now),
        ...boundDifferences(old, now),
        ...formatDifferences(old, now),
        ...textDifference("pattern", old.pattern, now.pattern),
        ...multipleDifference(old.multipleOf, now.multipleOf),
        ...(old.unique === now.unique
            ? []
            : [
                {
                    effect: effectOf(now.unique),
                    code: "unique-items",
                    says: now.unique ? "its elements must differ" : "its elements may be equal",
                },
            ]),
        ...wholeDifferences(old.other, now.other),
        ...(!old.deprecated && now.deprecated
            ? [{ effect: "more", code: "deprecated", says: "it is deprecated" }]
            : []),
    ];
}
function effectOf(narrower) {
    return narrower ? "narrower" : "wider";
}
function typeDifferences(old, now) {
    const without = (types) => types === null ? null : new Set([...types].filter((type) => type !== "null"));
    const [nullBefore, nullNow] = [(0,read_types/* allows */.N)(old, "null"), (0,read_types/* allows */.N)(now, "null")];
    const found = [];
    if (old !== null && now !== null && nullBefore !== nullNow) {
        const says = nullNow ? "it may be null" : "it may not be null any more";
        found.push({ effect: effectOf(nullBefore), code: nullNow ? "became-nullable" : "became-not-nullable", says });
    }
    const [before, after] = old === null || now === null ? [old, now] : [without(old), without(now)];
    const effect = between(before, after);
    if (effect === null)
        return found;
    // Null alone, or beside another type, is told as such already.
    if (found.length > 0 && (before?.size === 0 || after?.size === 0))
        return found;
    return [
        ...found,
        { effect, code: "type-changed", says: `its type changed from ${names(before)} to ${names(after)}` },
    ];
}
function between(old, now) {
    const [all, none] = [within(old, now), within(now, old)];
    if (all && none)
        return null;
    if (all)
        return "wider";
    return none ? "narrower" : "changed";
}
/** Whether all types of the first are allowed by the second. */
function within(inner, outer) {
    if (outer === null)
        return true;
    return inner !== null && [...inner].every((type) => (0,read_types/* allows */.N)(outer, type));
}
function names(types) {
    return types === null ? "any" : types.size === 0 ? "null" : [...types].toSorted().join(" or ");
}
function listDifferences(old, now) {
    const [before, after] = [old.values, now.values];
    if (before === null && after === null)
        return [];
    if (before === null)
        return [{ effect: "narrower", code: "enum-set", says: `only ${listed(after)} allowed now` }];
    if (after === null)
        return [{ effect: "wider", code: "enum-unset", says: "it is limited to a list of values no more" }];
    const removed = new Map([...before].filter(([key, value]) => !after.has(key) && !(value === null && nullTold(old, now))));
    const added = new Map([...after].filter(([key, value]) => !before.has(key) && !(value === null && nullTold(old, now))));
    const says = (values, verb) => `${listed(values, "value")} ${values.size === 1 ? "was" : "were"} ${verb}`;
    return [
        ...(removed.size === 0
            ? []
            : [{ effect: "narrower", code: "enum-value-removed", says: says(removed, "removed") }]),
        ...(added.size === 0
            ? []
            : [
                {
                    effect: old.extensible ? "more" : "wider",
                    code: "enum-value-added",
                    says: says(added, "added"),
                },
            ]),
    ];
}
/** Whether null came or went as a type, which says the same. */
function nullTold(old, now) {
    return old.types !== null && now.types !== null && (0,read_types/* allows */.N)(old.types, "null") !== (0,read_types/* allows */.N)(now.types, "null");
}
function listed(values, noun) {
    const texts = [...(values ?? new Map()).values()].map((value) => (0,judgement/* shown */.SP)(typeof value === "string" ? value : JSON.stringify(value).slice(0, 100)));
    const head = texts
        .slice(0, 5)
        .map((text) => `\`${text}\``)
        .join(", ");
    const rest = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
    const many = texts.length !== 1;
    return noun === undefined ? `${head}${rest} ${many ? "are" : "is"}` : `the ${noun}${many ? "s" : ""} ${head}${rest}`;
}
function boundDifferences(old, now) {
    const found = [];
    const compare = (keyword, before, after, tighter) => {
        if (before.at === after.at && before.open === after.open)
            return;
        const says = `its ${keyword} changed from ${value_rules_told(before)} to ${value_rules_told(after)}`;
        found.push({ effect: effectOf(tighter), code: `${keyword.toLowerCase()}-changed`, says });
    };
    for (const keyword of keywords/* LEAST */.K1) {
        const [before, after] = [leastOf(old, keyword), leastOf(now, keyword)];
        compare(keyword, before, after, after.at > before.at || (after.at === before.at && after.open));
    }
    for (const keyword of keywords/* MOST */._B) {
        const [before, after] = [mostOf(old, keyword), mostOf(now, keyword)];
        compare(keyword, before, after, after.at < before.at || (after.at === before.at && after.open));
    }
    return found;
}
/** The lower bound; where two are set, the one that says more. */
function leastOf({ bounds: { least } }, keyword) {
    const at = least.get(keyword) ?? (keyword === "minimum" ? -Infinity : 0);
    const beyond = least.get("exclusiveMinimum") ?? -Infinity;
    return keyword === "minimum" && beyond >= at && beyond > -Infinity ? { at: beyond, open: true } : { at, open: false };
}
function mostOf({ bounds: { most } }, keyword) {
    const at = most.get(keyword) ?? Infinity;
    const beyond = most.get("exclusiveMaximum") ?? Infinity;
    return keyword === "maximum" && beyond <= at && beyond < Infinity ? { at: beyond, open: true } : { at, open: false };
}
function value_rules_told({ at, open }) {
    if (!Number.isFinite(at))
        return "none";
    return open ? `${at}, which is itself excluded,` : `${at}`;
}
/** Formats of which the first holds all values of the second. */
const HOLDS = [
    ["int64", "int32"],
    ["double", "float"],
];
function formatDifferences(old, now) {
    const [before, after] = [old.format, now.format];
    const says = `its \`format\` changed from \`${(0,judgement/* shown */.SP)(before ?? "none")}\` to \`${(0,judgement/* shown */.SP)(after ?? "none")}\``;
    if (HOLDS.some(([more, less]) => before === less && after === more))
        return [{ effect: "wider", code: "format-changed", says }];
    if (HOLDS.some(([more, less]) => before === more && after === less))
        return [{ effect: "narrower", code: "format-changed", says }];
    return textDifference("format", before, after);
}
function textDifference(keyword, before, after) {
    if (before === after)
        return [];
    const effect = before === null ? "narrower" : after === null ? "wider" : "changed";
    const text = (value) => (value === null ? "none" : `\`${(0,judgement/* shown */.SP)(value)}\``);
    return [
        { effect, code: `${keyword}-changed`, says: `its \`${keyword}\` changed from ${text(before)} to ${text(after)}` },
    ];
}
function multipleDifference(before, after) {
    if (before === after)
        return [];
    const says = `its \`multipleOf\` changed from ${before ?? "none"} to ${after ?? "none"}`;
    const divides = (divisor, value) => divisor === null || (value !== null && Number.isInteger(value / divisor));
    const effect = divides(before, after) ? "narrower" : divides(after, before) ? "wider" : "changed";
    return [{ effect, code: "multipleof-changed", says }];
}
function wholeDifferences(old, now) {
    return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((keyword) => {
        const [before, after] = [old.get(keyword), now.get(keyword)];
        if (before === after)
            return [];
        const effect = before === undefined ? "narrower" : after === undefined ? "wider" : "changed";
        const verb = before === undefined ? "was added" : after === undefined ? "was removed" : "changed";
        return [{ effect, code: `${keyword.toLowerCase()}-changed`, says: `its condition \`${keyword}\` ${verb}` }];
    });
}
//# sourceMappingURL=value-rules.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/comparison.js





/** The same two schemas are told at this many places of one root, as `billing` and `shipping` both hold an address… */
const PLACES = 4;
/** … until this many were seen: then each is told at its first place only. */
const MANY_STEPS = 2000;
const MOST_STEPS = 3_000_000;
const MOST_MEETINGS = 100_000;
/** Compares schemas of two documents by direction, breadth first, so that the shortest path names what differs. */
class SchemaComparison {
    options;
    old;
    now;
    meetings = new Map();
    ids = new WeakMap();
    fitting = new Map();
    lastId = 0;
    steps = 0;
    /** How many questions are being answered on the supposition that what comes round to itself fits. */
    supposing = 0;
    /** How many suppositions proved wrong. */
    fallen = 0;
    constructor(old, now, options) {
        this.old = old;
        this.now = now;
        this.options = options;
    }
    /** All differences below two schemas, shortest path first. Throws `NotComparable` where that takes too long. */
    differences(old, now, side) {
        const root = this.meetingOf(old, now, side);
        if (this.supposing === 0)
            explore(root);
        return [...this.walk(root)];
    }
    /** Whether readers of the old schema's values, or writers to it, can go on with the new one. */
    fits(old, now, side) {
        const root = this.meetingOf(old, now, side);
        const known = this.fitting.get(root);
        if (known !== undefined)
            return known;
        // Where it comes round to itself, nothing new is asked. What was answered on that ground falls with it.
        const before = this.fitting.size;
        this.fitting.set(root, true);
        this.supposing += 1;
        const fits = !this.breaks(root, side);
        this.supposing -= 1;
        if (!fits)
            this.fallen += 1;
        if (!fits)
            for (const supposed of [...this.fitting.keys()].slice(before))
                this.fitting.delete(supposed);
        this.fitting.set(root, fits);
        return fits;
    }
    oldShape(schema) {
        return this.old.shapeOf(schema);
    }
    newShape(schema) {
        return this.now.shapeOf(schema);
    }
    breaks(root, side) {
        for (const { effect } of this.walk(root))
            if ((0,schema_effect/* classOf */.K)(effect, side) === "breaking")
                return true;
        return false;
    }
    *walk(root) {
        const visits = new Map();
        const queue = [{ meeting: root, at: "", within: null }];
        for (const step of queue) {
            const { meeting, at } = step;
            const visited = visits.get(meeting) ?? 0;
            const places = queue.length > MANY_STEPS ? 1 : PLACES;
            if (meeting.same || visited >= places || isInside(step))
                continue;
            visits.set(meeting, visited + 1);
            this.steps += 1;
            if (this.steps > MOST_STEPS)
                throw exhausted();
            const { found, inner } = meeting.open();
            for (const difference of found)
                yield { ...difference, at: `${at}${difference.at}` };
            for (const next of inner) {
                if (!next.meeting.same)
                    queue.push({ meeting: next.meeting, at: `${at}${next.at}`, within: step });
            }
        }
    }
    meetingOf(old, now, side) {
        const [before, after] = [this.old.shapeOf(old), this.now.shapeOf(now)];
        const key = `${side} ${this.idOf(before)} ${this.idOf(after)}`;
        const known = this.meetings.get(key);
        if (known !== undefined)
            return known;
        if (this.meetings.size > MOST_MEETINGS)
            throw exhausted();
        let opened = null;
        const meeting = {
            same: false,
            explored: false,
            open: () => {
                // What was worked out on a supposition holds until one proves wrong.
                if (opened !== null && (opened.by === null || opened.by === this.fallen))
                    return opened.known;
                const result = this.open({ old, now, at: "" }, before, after, side);
                opened = { known: result, by: this.supposing === 0 ? null : this.fallen };
                return result;
            },
        };
        this.meetings.set(key, meeting);
        return meeting;
    }
    open(pair, before, after, side) {
        const structure = structureOf(pair, before, after, side, this);
        const values = structure.replaced ? [] : valueDifferences(before, after);
        // Of another type, nothing inside is the same thing.
        const other = values.some(({ code, effect }) => code === "type-changed" && effect === "changed");
        const pairs = other ? [] : structure.pairs;
        return {
            found: [...values, ...structure.found],
            inner: pairs.map(({ old, now, at }) => ({ meeting: this.meetingOf(old, now, side), at })),
        };
    }
    idOf(shape) {
        const known = this.ids.get(shape);
        if (known !== undefined)
            return known;
        this.lastId += 1;
        this.ids.set(shape, this.lastId);
        return this.lastId;
    }
}
function isInside({ meeting, within }) {
    for (let step = within; step !== null; step = step.within)
        if (step.meeting === meeting)
            return true;
    return false;
}
function exhausted() {
    return new judgement/* NotComparable */._Z("its schemas take too many steps to compare", "make the schemas simpler, or split the contract into smaller documents");
}
//# sourceMappingURL=comparison.js.map

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

/***/ }),

/***/ 88665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Ev: () => (/* binding */ TOLD),
/* harmony export */   Js: () => (/* binding */ COUNTS),
/* harmony export */   K1: () => (/* binding */ LEAST),
/* harmony export */   _B: () => (/* binding */ MOST)
/* harmony export */ });
/** What a schema bounds from below, and from above. `exclusiveMinimum` and `exclusiveMaximum` bound as their namesakes do. */
const LEAST = ["minimum", "minLength", "minItems", "minProperties"];
const MOST = ["maximum", "maxLength", "maxItems", "maxProperties"];
/** A length or count is never below 0, so that these say nothing at 0. */
const COUNTS = new Set(["minLength", "minItems", "minProperties"]);
/** Keywords whose effect is compared as a whole: there, not there, or another one. */
const WHOLE = [
    "not",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "propertyNames",
    "unevaluatedItems",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
];
/** Keywords that tell people something, and allow or forbid nothing. */
const TOLD = new Set([
    "title",
    "description",
    "example",
    "examples",
    "default",
    "deprecated",
    "externalDocs",
    "$comment",
    "xml",
]);
//# sourceMappingURL=keywords.js.map

/***/ }),

/***/ 71759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ allows),
  p: () => (/* binding */ typesOf)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/json.js
var json = __webpack_require__(14711);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/shape.js
const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
//# sourceMappingURL=shape.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/read-types.js


/** The types that all parts allow; where none names a type, those that its other keywords are about, as their writers mean it. */
function typesOf(schemas, { nullable, allowed }) {
    const said = schemas.map(saidTypes).reduce(both, null) ?? implied(schemas, allowed);
    return said === null || !nullable ? said : new Set([...said, "null"]);
}
function saidTypes(schema) {
    const type = (0,json/* memberOf */.C5)(schema, "type");
    const named = (0,json/* textOf */.b6)(type) === null ? (0,json/* textsOf */.CB)(type) : [(0,json/* textOf */.b6)(type) ?? ""];
    const types = named.filter(isType);
    return types.length === 0 ? null : new Set(types);
}
function both(before, said) {
    if (before === null || said === null)
        return before ?? said;
    const kept = [...before].filter((type) => allows(said, type));
    return new Set([...kept, ...[...said].filter((type) => allows(before, type))]);
}
/** Whether a value of this type is allowed: an integer is a number. */
function allows(types, type) {
    return types === null || types.has(type) || (type === "integer" && types.has("number"));
}
function implied(schemas, allowed) {
    if (allowed !== null)
        return new Set([...allowed.values()].map(typeOf));
    const names = (...keywords) => schemas.some((schema) => keywords.some((keyword) => (0,json/* memberOf */.C5)(schema, keyword) !== undefined));
    if (names("properties", "additionalProperties", "patternProperties", "required"))
        return new Set(["object"]);
    if (names("items", "prefixItems"))
        return new Set(["array"]);
    return null;
}
function typeOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "array";
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    if (typeof value === "string")
        return "string";
    return typeof value === "boolean" ? "boolean" : "object";
}
function isType(text) {
    return TYPES.some((type) => type === text);
}
//# sourceMappingURL=read-types.js.map

/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ SchemaReader)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/json.js
var json = __webpack_require__(14711);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var judgement = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/keywords.js
var keywords = __webpack_require__(88665);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/parts.js


const MOST_PARTS = 1000;
/** Follows references, unfolds `allOf`, and takes a `oneOf` or `anyOf` of one for that one. */
function partsOf(schema, documents, refSiblings) {
    const plain = [];
    const unions = [];
    let nullable = false;
    const seen = new Set();
    const open = schema.toReversed();
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        const { file, value } = part;
        // A schema that takes itself in says nothing new the second time.
        if ((0,json/* isObject */.Gv)(value) && seen.has(value))
            continue;
        seen.add(value);
        if (seen.size > MOST_PARTS) {
            throw new judgement/* NotComparable */._Z("one of its schemas is made of more than 1000 others", "make the schema simpler");
        }
        const ref = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, "$ref"));
        if (ref !== null)
            open.push(documents.resolve(ref, file));
        if (ref !== null && !refSiblings)
            continue;
        plain.push(part);
        for (const member of (0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(value, "allOf")))
            open.push({ file, value: member });
        for (const keyword of ["oneOf", "anyOf"]) {
            const alternatives = (0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(value, keyword)).map((member) => ({ file, value: member }));
            const [only, ...more] = alternatives.filter((alternative) => !isNull(documents.follow(alternative).value));
            nullable ||= only !== undefined && more.length + 1 < alternatives.length;
            if (only !== undefined && more.length === 0)
                open.push(only);
            if (more.length > 0)
                unions.push([only, ...more].flatMap((at, index) => (at === undefined ? [] : [branch(at, index)])));
        }
    }
    return { plain, unions, nullable };
}
function branch(at, index) {
    const ref = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "$ref"));
    const last = ref?.split(/[/#]/).findLast((step) => step !== "") ?? null;
    return { name: last ?? (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "title")) ?? `${index + 1}`, schema: [at] };
}
/** Whether a schema allows null and nothing else. */
function isNull(schema) {
    const type = (0,json/* memberOf */.C5)(schema, "type");
    const values = (0,json/* memberOf */.C5)(schema, "enum");
    return (type === "null" ||
        ((0,json/* isArray */.cy)(type) && type.length === 1 && type[0] === "null") ||
        (0,json/* memberOf */.C5)(schema, "const") === null ||
        ((0,json/* isArray */.cy)(values) && values.length === 1 && values[0] === null));
}
//# sourceMappingURL=parts.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/digest.js


const digests = new WeakMap();
/** The same for two values that mean the same, whatever the order of their keys. Of fixed length, and worked out once for each part that aliases share. */
function digestOf(value) {
    if (!(0,json/* isArray */.cy)(value) && !(0,json/* isObject */.Gv)(value))
        return JSON.stringify(value);
    const known = digests.get(value);
    if (known !== undefined)
        return known;
    const text = (0,json/* isArray */.cy)(value)
        ? `[${value.map(digestOf).join(",")}]`
        : `{${Object.keys(value)
            .toSorted()
            .map((key) => `${JSON.stringify(key)}:${digestOf(value[key] ?? null)}`)
            .join(",")}}`;
    const digest = (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64");
    digests.set(value, digest);
    return digest;
}
//# sourceMappingURL=digest.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/read-bounds.js


/** The tightest bounds that the parts set. OpenAPI 3.0 writes `exclusiveMinimum: true` beside a `minimum`. */
function boundsOf(schemas) {
    const least = new Map();
    const most = new Map();
    for (const schema of schemas) {
        for (const keyword of [...keywords/* LEAST */.K1, "exclusiveMinimum"]) {
            const [name, bound] = spelled(schema, keyword, "minimum", "exclusiveMinimum");
            if (bound === null || (bound <= 0 && keywords/* COUNTS */.Js.has(name)))
                continue;
            least.set(name, Math.max(bound, least.get(name) ?? bound));
        }
        for (const keyword of [...keywords/* MOST */._B, "exclusiveMaximum"]) {
            const [name, bound] = spelled(schema, keyword, "maximum", "exclusiveMaximum");
            if (bound !== null)
                most.set(name, Math.min(bound, most.get(name) ?? bound));
        }
    }
    return { least, most };
}
function spelled(schema, keyword, inclusive, exclusive) {
    const name = keyword === inclusive && (0,json/* memberOf */.C5)(schema, exclusive) === true ? exclusive : keyword;
    return [name, (0,json/* numberOf */.rl)((0,json/* memberOf */.C5)(schema, keyword))];
}
//# sourceMappingURL=read-bounds.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/read-types.js + 1 modules
var read_types = __webpack_require__(71759);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/read-shape.js





/** Merges the parts of a schema into what they allow together. `digest` tells whether two parts of a document mean the same. */
function readShape({ plain, unions, nullable: ofUnion }, digest) {
    const values = plain.map(({ value }) => value);
    const nullable = ofUnion || values.some((value) => (0,json/* memberOf */.C5)(value, "nullable") === true);
    const allowed = valuesOf(values, nullable);
    const items = plain.flatMap((part) => restItemsOf(part));
    const types = (0,read_types/* typesOf */.p)(values, { nullable, allowed });
    const [first = [], ...others] = unions;
    return {
        never: values.includes(false),
        types,
        values: allowed,
        extensible: values.some((value) => (0,json/* isArray */.cy)((0,json/* memberOf */.C5)(value, "x-extensible-enum"))),
        properties: byName(plain, "properties"),
        required: new Set(values.flatMap((value) => (0,json/* textsOf */.CB)((0,json/* memberOf */.C5)(value, "required")))),
        others: othersOf(plain),
        patternProperties: byName(plain, "patternProperties"),
        items: allOf(items),
        prefixItems: prefixItemsOf(plain),
        branches: nullable && types === null && first.length > 0 ? [...first, NULL_BRANCH] : first,
        bounds: boundsOf(values),
        multipleOf: values.map((value) => (0,json/* numberOf */.rl)((0,json/* memberOf */.C5)(value, "multipleOf"))).reduce(product, null),
        unique: values.some((value) => (0,json/* memberOf */.C5)(value, "uniqueItems") === true),
        pattern: joined(values, "pattern"),
        format: joined(values, "format"),
        readOnly: values.some((value) => (0,json/* memberOf */.C5)(value, "readOnly") === true),
        writeOnly: values.some((value) => (0,json/* memberOf */.C5)(value, "writeOnly") === true),
        deprecated: values.some((value) => (0,json/* memberOf */.C5)(value, "deprecated") === true),
        other: new Map([
            ...plain.flatMap(({ file, value }) => keywords/* WHOLE */.Ef.flatMap((keyword) => {
                const said = (0,json/* memberOf */.C5)(value, keyword);
                return said === undefined ? [] : [[keyword, digest({ file, value: said })]];
            })),
            ...others.map((union) => ["oneOf", union.map(({ schema: [at] }) => digest(at)).join()]),
        ]),
        discriminator: discriminatorOf(values),
    };
}
const NULL_BRANCH = { name: "null", schema: [{ file: "", value: { type: "null" } }] };
/** The list of allowed values, where one is given. Null belongs to it where the schema says `nullable`. */
function valuesOf(schemas, nullable) {
    const lists = schemas.flatMap((schema) => {
        const single = (0,json/* memberOf */.C5)(schema, "const");
        const list = (0,json/* memberOf */.C5)(schema, "enum") ?? (0,json/* memberOf */.C5)(schema, "x-extensible-enum");
        return [...(single === undefined ? [] : [[single]]), ...((0,json/* isArray */.cy)(list) ? [list] : [])];
    });
    const [first, ...more] = lists.map((list) => new Map(list.map((value) => [digestOf(value), value])));
    if (first === undefined)
        return null;
    const kept = [...first].filter(([key]) => more.every((list) => list.has(key)));
    return new Map(nullable ? [...kept, ["null", null]] : kept);
}
function byName(plain, keyword) {
    const found = new Map();
    for (const { file, value } of plain) {
        for (const [name, schema] of (0,json/* membersOf */.lS)((0,json/* memberOf */.C5)(value, keyword))) {
            const before = found.get(name);
            const part = { file, value: schema };
            found.set(name, before === undefined ? [part] : [...before, part]);
        }
    }
    return found;
}
function allOf(parts) {
    const [first, ...more] = parts;
    return first === undefined ? null : [first, ...more];
}
function othersOf(plain) {
    const said = plain.flatMap(({ file, value }) => ["additionalProperties", "unevaluatedProperties"].flatMap((keyword) => {
        const schema = (0,json/* memberOf */.C5)(value, keyword);
        return schema === undefined ? [] : [{ file, value: schema }];
    }));
    if (said.some(({ value }) => value === false))
        return false;
    return allOf(said.filter(({ value }) => (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0)) ?? true;
}
// Before 2020-12, a list in `items` was the tuple, and `additionalItems` the rest.
function restItemsOf({ file, value }) {
    const items = (0,json/* memberOf */.C5)(value, "items");
    const rest = (0,json/* isArray */.cy)(items) ? (0,json/* memberOf */.C5)(value, "additionalItems") : items;
    return rest === undefined ? [] : [{ file, value: rest }];
}
function prefixItemsOf(plain) {
    const found = [];
    for (const { file, value } of plain) {
        const items = (0,json/* memberOf */.C5)(value, "items");
        const tuple = (0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(value, "prefixItems") ?? ((0,json/* isArray */.cy)(items) ? items : undefined));
        for (const [index, schema] of tuple.entries()) {
            const before = found[index];
            const part = { file, value: schema };
            found[index] = before === undefined ? [part] : [...before, part];
        }
    }
    return found;
}
function product(before, said) {
    if (before === null || said === null || before === said)
        return before ?? said;
    return before * said;
}
/** What several parts say at once, as one text. */
function joined(schemas, keyword) {
    const said = new Set(schemas.flatMap((schema) => (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(schema, keyword)) ?? []));
    return said.size === 0 ? null : [...said].toSorted().join(" and ");
}
function discriminatorOf(schemas) {
    for (const schema of schemas) {
        const said = (0,json/* memberOf */.C5)(schema, "discriminator");
        const property = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(said, "propertyName"));
        if (property !== null) {
            return { property, mapping: new Set((0,json/* membersOf */.lS)((0,json/* memberOf */.C5)(said, "mapping")).map(([name]) => name)) };
        }
    }
    return null;
}
//# sourceMappingURL=read-shape.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/schema/schema-reader.js






/** A longer chain of references leads round in a circle. */
const MOST_HOPS = 100;
/** Reads the schemas of one document. The same schema gives the same `Shape` object, however often it is referred to. */
class SchemaReader {
    documents;
    /** Whether keywords beside a `$ref` count: they do since draft 2019-09, and in OpenAPI since 3.1. */
    refSiblings;
    shapes = new WeakMap();
    digests = new WeakMap();
    digesting = new Set();
    constructor(documents, refSiblings) {
        this.documents = documents;
        this.refSiblings = refSiblings;
    }
    shapeOf(schema) {
        const [only, ...more] = schema;
        const target = more.length === 0 ? this.target(only) : only;
        const key = more.length === 0 && (0,json/* isObject */.Gv)(target.value) ? target.value : schema;
        const known = this.shapes.get(key);
        if (known !== undefined)
            return known;
        const shape = readShape(partsOf(schema, this.documents, this.refSiblings), (part) => this.digest(part));
        this.shapes.set(key, shape);
        return shape;
    }
    /** What a schema refers to, where it says nothing more than that. */
    target(schema) {
        let at = schema;
        for (let hops = 0; hops < MOST_HOPS; hops += 1) {
            const ref = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "$ref"));
            const says = this.refSiblings && (0,json/* isObject */.Gv)(at.value) && Object.keys(at.value).some((key) => key !== "$ref" && !keywords/* TOLD */.Ev.has(key));
            if (ref === null || says)
                return at;
            at = this.documents.resolve(ref, at.file);
        }
        throw new judgement/* NotComparable */._Z(`a \`$ref\` in \`${(0,judgement/* shown */.SP)(schema.file)}\` leads round in a circle`, "mend the reference");
    }
    /** The same for two parts that mean the same: references are followed, and what is only told is left out. */
    digest(part) {
        const { file, value } = this.target(part);
        if (!(0,json/* isObject */.Gv)(value) && !(0,json/* isArray */.cy)(value))
            return JSON.stringify(value);
        const known = this.digests.get(value);
        if (known !== undefined)
            return known;
        if (this.digesting.has(value))
            return "round";
        this.digesting.add(value);
        const text = (0,json/* isArray */.cy)(value)
            ? value.map((element) => this.digest({ file, value: element })).join()
            : Object.entries(value)
                .filter(([key]) => !keywords/* TOLD */.Ev.has(key))
                .map(([key, member]) => `${JSON.stringify(key)}:${this.digest({ file, value: member })}`)
                .toSorted()
                .join();
        this.digesting.delete(value);
        const digest = (0,external_node_crypto_.createHash)("sha256")
            .update(`${(0,json/* isArray */.cy)(value)}${text}`)
            .digest("base64");
        this.digests.set(value, digest);
        return digest;
    }
}
//# sourceMappingURL=schema-reader.js.map

/***/ }),

/***/ 26772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** A part of an address without its percent-encoding; as it is where that is broken. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=percent-decoded.js.map

/***/ })

};
