export const id = 2027;
export const ids = [2027];
export const modules = {

/***/ 27106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ BUILT_IN_ROLES),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   d_: () => (/* binding */ needsOfClass),
/* harmony export */   ud: () => (/* binding */ roleNamed)
/* harmony export */ });
/* harmony import */ var _schema_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38574);

/** The roles that every policy has; one that names them itself says who holds them. */
const BUILT_IN_ROLES = (0,_schema_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInheritedKeys */ .H)({
    reviewer: { permission: "write" },
    maintainer: { permission: "maintain" },
});
/** All roles of a policy, those that it leaves to their default included. */
function rolesOf({ approvals }) {
    return (0,_schema_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInheritedKeys */ .H)({ ...BUILT_IN_ROLES, ...approvals.roles });
}
/** The role of this name; a name such as `constructor` is none by itself. */
function roleNamed(roles, name) {
    return Object.hasOwn(roles, name) ? roles[name] : undefined;
}
/** Who has to approve each change of a class: roles (or several with `or`), each filled by another person. */
function needsOfClass({ approvals }, cls) {
    const said = approvals.classes[cls].needs;
    if (said !== undefined)
        return said;
    switch (cls) {
        case "standard":
            return ["reviewer"];
        case "high-risk": {
            // What can do great harm never needs less than what cannot.
            const { needs } = approvals.classes.standard;
            return needs === undefined ? ["maintainer"] : [...needs, "maintainer"];
        }
        case "emergency":
            return Object.hasOwn(approvals.roles, "release-manager") ? ["release-manager"] : ["maintainer"];
    }
}
//# sourceMappingURL=effective-approvals.js.map

/***/ }),

/***/ 74711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Qx: () => (/* binding */ limitSecondsOf),
/* harmony export */   SB: () => (/* binding */ inScope),
/* harmony export */   yF: () => (/* binding */ queriesOf)
/* harmony export */ });
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60748);

/** The queries of an objective. A policy that was read has exactly one of its forms; null for one that has none. */
function queriesOf(objective, scope) {
    const window = `${scope.windowSeconds}s`;
    const { bad, total, buckets, query } = objective;
    if (bad !== undefined && total !== undefined) {
        const [badHere, totalHere] = [inScope(bad, scope), inScope(total, scope)];
        const couldBe = (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesThatCouldBe */ .R)(badHere, totalHere);
        return {
            kind: "events",
            bad: `sum(increase(${badHere}[${window}]))`,
            badBorn: `sum(${bornWithin(badHere, window)})`,
            total: `sum(increase(${totalHere}[${window}]))`,
            coverage: `count(${totalHere})`,
            couldBeBad: couldBe === null ? null : `count(count_over_time(${couldBe}[${window}]))`,
        };
    }
    if (buckets !== undefined && objective["slower-than"] !== undefined) {
        const here = inScope(buckets, scope);
        return {
            kind: "latency",
            limitSeconds: limitSecondsOf(objective["slower-than"]),
            buckets: `sum by (le) (increase(${here}[${window}]))`,
            bucketsBorn: `sum by (le) (${bornWithin(here, window)})`,
            coverage: `count(${here})`,
        };
    }
    return query === undefined ? null : { kind: "value", query: inScope(query, scope) };
}
// The first failure of a kind is a new series, and low traffic may see no second one: `increase` of a series that appears
// with 1 and stays there is 0. Counted for what is bad alone, so that an old counter which is new to the metrics system
// can only make a figure worse.
function bornWithin(selector, window) {
    return `min_over_time(${selector}[${window}]) unless ${selector} offset ${window}`;
}
/** A query of the policy about one environment and track. */
function inScope(query, { environment, track }) {
    return query.replaceAll(/\$(environment|track)(?!\w)/g, (_, name) => (name === "track" ? track : environment));
}
/** Seconds of a `slower-than`. */
function limitSecondsOf(text) {
    const number = Number.parseInt(text, 10);
    if (text.endsWith("ms"))
        return number / 1000;
    return text.endsWith("m") ? number * 60 : number;
}
/** The steps at which a window is looked through, up to its end: each 15 seconds, or 2,000 where that would be more. */
function stepsOf(windowSeconds) {
    const step = Math.max(15, Math.ceil(windowSeconds / 2000));
    return { step, count: Math.floor(windowSeconds / step) + 1 };
}
//# sourceMappingURL=objective-queries.js.map

/***/ }),

/***/ 60748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectorOf),
/* harmony export */   R: () => (/* binding */ seriesThatCouldBe)
/* harmony export */ });
const SELECTOR = /^\s*([A-Za-z_:][\w:]*)\s*(?:\{(.*)\}\s*)?$/s;
const MATCHER = /\s*([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)\s*(?:,\s*|$)/sy;
/**
 * A selector of those series of `whole` that have the labels by which `part` is picked out of them; null where `part` is
 * not picked out of `whole` by labels alone. Where such series are there, `part` would be counted if it happened: that it
 * is not there means that it never did. A label that no series has is a slip, of which nothing follows.
 */
function seriesThatCouldBe(part, whole) {
    const picked = selectorOf(part);
    const all = selectorOf(whole);
    if (picked === null || all === null || picked.name !== all.name)
        return null;
    const shared = new Set(all.matchers.map(({ text }) => text));
    const extra = picked.matchers.filter(({ text }) => !shared.has(text));
    if (extra.length === 0 || picked.matchers.length - extra.length < shared.size)
        return null;
    const labels = [...new Set(extra.map(({ label }) => label))];
    return `${all.name}{${[...shared, ...labels.map((label) => `${label}!=""`)].join(",")}}`;
}
/** Reads a selector that is a name with matchers; null for any other query. */
function selectorOf(text) {
    const read = SELECTOR.exec(text);
    if (read === null)
        return null;
    const [, name = "", inner = ""] = read;
    const matchers = [];
    const end = inner.trimEnd().length;
    MATCHER.lastIndex = 0;
    while (MATCHER.lastIndex < end) {
        const matcher = MATCHER.exec(inner);
        if (matcher === null)
            return null;
        const [, label = "", operator = "", value = ""] = matcher;
        matchers.push({ label, text: `${label}${operator}${value}` });
    }
    return { name, matchers };
}
//# sourceMappingURL=selector.js.map

/***/ }),

/***/ 42027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readExtendedPolicy),
  Y: () => (/* binding */ sharedPolicyFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/components.js + 2 modules
var components = __webpack_require__(2625);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/policy.js + 14 modules
var schema_policy = __webpack_require__(28566);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/loopback.js
var loopback = __webpack_require__(67244);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/yaml-tree.js + 4 modules
var yaml_tree = __webpack_require__(49731);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/addresses-safe.js



/** Whether the addresses that are asked can be believed: what comes in the clear, anybody on the way could have said. */
function addressesSafe(policy, tree) {
    return addressesOf(policy).flatMap(({ path, address }) => {
        if (isSafe(address))
            return [];
        return [
            {
                code: "policy.bad-value",
                path,
                at: (0,yaml_tree/* follow */.e6)(tree, path).node.at,
                says: `${(0,shown/* shown */.SP)(address)} is no address that evidence can come from`,
                expected: "an address that begins with `https://`, or `http://localhost`, without a user or password in it",
                suggestion: null,
            },
        ];
    });
}
function addressesOf({ checklist, rollout }) {
    const custom = Object.entries(checklist.custom).map(([name, { http }]) => ({
        path: ["checklist", "custom", name, "http"],
        address: http,
    }));
    const security = Object.entries(rollout.security).map(([name, { probe }]) => ({
        path: ["rollout", "security", name, "probe"],
        address: probe,
    }));
    const afterwards = Object.entries(rollout.afterwards).flatMap(([name, { http, steps = [] }]) => [
        { path: ["rollout", "afterwards", name, "http"], address: http },
        ...steps.map((step, i) => ({
            path: ["rollout", "afterwards", name, "steps", String(i), "http"],
            address: step.http,
        })),
    ]);
    return [...custom, ...security, ...afterwards].flatMap(({ path, address }) => address === undefined ? [] : [{ path, address }]);
}
function isSafe(address) {
    if (!URL.canParse(address))
        return false;
    const url = new URL(address);
    return (url.protocol === "https:" || (0,loopback/* isLoopback */.U)(url)) && url.username === "" && url.password === "";
}
//# sourceMappingURL=addresses-safe.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/fill-address.js
var fill_address = __webpack_require__(91309);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/fill-body.js
var fill_body = __webpack_require__(80385);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/placeholders.js
var placeholders = __webpack_require__(25735);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/captures-known.js





/** Whether each `{name}` of a step stands for what an earlier step captures, and where a text from outside may stand. */
function capturesKnown({ rollout }, tree) {
    return Object.entries(rollout.afterwards).flatMap(([name, { steps = [] }]) => {
        const captured = new Map();
        return steps.flatMap((step, i) => {
            const filled = {
                // Others are judged as any address is.
                ...((0,placeholders/* namesIn */.wX)(step.http).length === 0 ? {} : { http: (0,fill_address/* fillAddress */.C)(step.http, captured) }),
                ...(step.body === undefined ? {} : { body: (0,fill_body/* fillBody */.c)(step.body, captured) }),
                ...(step.equals === undefined ? {} : { equals: (0,placeholders/* fillText */.BB)(step.equals, captured) }),
            };
            for (const key of Object.keys(step.capture))
                captured.set(key, ANY);
            return Object.entries(filled).flatMap(([key, one]) => one.ok ? [] : [finding(tree, ["rollout", "afterwards", name, "steps", String(i), key], one.says)]);
        });
    });
}
/** Fits in every place where something that was captured may stand. */
const ANY = "0";
function finding(tree, path, says) {
    return {
        code: "policy.bad-value",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).node.at,
        says: `${(0,shown/* shownPath */.pS)(path)} cannot be sent: ${says}`,
        expected: "`{name}` of an earlier step's `capture`, in the path or the query of an address, or in a value of JSON",
        suggestion: null,
    };
}
//# sourceMappingURL=captures-known.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/components-apart.js




/** Whether each component has folders and tags of its own: a change or tag that is two components' is nobody's. */
function componentsApart(policy, tree) {
    return [...sharedPaths(policy.components), ...sharedTags(policy)].map((shared) => ({
        ...shared,
        at: placeOf(tree, shared.path),
    }));
}
function sharedPaths(components) {
    const owners = new Map();
    const shared = Object.entries(components).flatMap(([name, { path }]) => {
        const owner = owners.get(path);
        if (owner === undefined)
            owners.set(path, name);
        return owner === undefined ? [] : [sharedPath(["components", name, "path"], name, owner, path)];
    });
    return [...shared, ...Object.entries(components).flatMap(([name, component]) => takenPaths(name, component, owners))];
}
function takenPaths(name, component, owners) {
    return component["former-paths"].flatMap((path, i) => {
        const owner = owners.get(path);
        if (owner === undefined || owner === name)
            return [];
        return [sharedPath(["components", name, "former-paths", String(i)], name, owner, path)];
    });
}
function sharedPath(path, name, owner, folder) {
    return {
        code: "policy.shared-path",
        path,
        says: `${(0,shown/* shown */.SP)(name)} has the folder ${(0,shown/* shown */.SP)(folder)}, which is ${(0,shown/* shown */.SP)(owner)}'s: a change there would be both's`,
        expected: "a folder of its own for each component",
        suggestion: null,
    };
}
/** The versions that a style writes, in the two shapes that they have in each scheme. */
const VERSIONS = {
    semver: ["1.2.3", "1.2.3-rc.1"],
    "major.minor": ["1.2", "1.2-rc.1"],
    calver: ["2025.10.001", "2025.10.001-rc.1", "2025.10.1000"],
};
function sharedTags(policy) {
    const styles = (0,tag_style/* tagStylesOf */.ug)(policy);
    const readers = readersByStart(styles);
    const told = new Set();
    return styles.flatMap(({ component, write }) => {
        for (const tag of VERSIONS[write.scheme].map((version) => (0,tag_style/* tagOf */.cO)(write, version))) {
            const reader = otherReaderOf(tag, component, readers);
            if (reader === null || told.has(`${reader}\n${component}`))
                continue;
            told.add(`${component}\n${reader}`);
            return [sharedTag(component, reader, tag, policy.components[reader])];
        }
        return [];
    });
}
// Found by what stands before the version: to compare all with all would take long in a long policy.
function readersByStart(styles) {
    const readers = new Map();
    for (const { component, read } of styles) {
        for (const style of read) {
            const alike = readers.get(style.before) ?? new Map();
            readers.set(style.before, alike);
            const key = `${style.scheme} ${style.after}`;
            const known = alike.get(key);
            if (known === undefined)
                alike.set(key, { style, components: [component] });
            else
                known.components.push(component);
        }
    }
    return new Map([...readers].map(([before, alike]) => [before, [...alike.values()]]));
}
function otherReaderOf(tag, writer, readers) {
    for (let length = 0; length < tag.length; length += 1) {
        for (const { style, components } of readers.get(tag.slice(0, length)) ?? []) {
            const other = components.find((component) => component !== writer);
            if (other !== undefined && (0,tag_style/* versionOf */.E4)(style, tag) !== null)
                return other;
        }
    }
    return null;
}
function sharedTag(writer, reader, tag, component) {
    const former = component?.["former-tags"] === undefined;
    return {
        code: "policy.shared-tag",
        path: ["components", writer, "tag"],
        says: `${(0,shown/* shown */.SP)(writer)} would write the tag ${(0,shown/* shown */.SP)(tag)}, which ${(0,shown/* shown */.SP)(reader)} reads as a version of its own`,
        expected: "tags that only one component understands",
        suggestion: former
            ? `give ${(0,shown/* shown */.SP)(writer)} another \`tag\`, or say in ${(0,shown/* shown */.SP)(reader)} which \`former-tags\` it really has`
            : `give ${(0,shown/* shown */.SP)(writer)} another \`tag\`, or take that style out of ${(0,shown/* shown */.SP)(reader)}`,
    };
}
function placeOf(tree, path) {
    const { key } = (0,yaml_tree/* follow */.e6)(tree, path);
    return key ?? tree.at;
}
//# sourceMappingURL=components-apart.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/in-order.js
var in_order = __webpack_require__(35598);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js
var nearest_word = __webpack_require__(22521);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/dependencies-known.js




/** Whether `depends-on` names components of the policy, and leads from none back to itself. */
function dependenciesKnown({ components }, tree) {
    const unknown = Object.entries(components).flatMap(([name, component]) => component["depends-on"].flatMap((dependency, index) => Object.hasOwn(components, dependency) ? [] : [unknownFinding(components, tree, name, dependency, index)]));
    const cycle = unknown.length > 0 ? null : (0,in_order/* dependencyCycle */.M)(components);
    return cycle === null ? unknown : [cycleFinding(tree, cycle)];
}
function unknownFinding(components, tree, name, dependency, index) {
    const path = ["components", name, "depends-on", String(index)];
    const near = (0,nearest_word/* nearestWord */.z)(dependency, Object.keys(components));
    return {
        code: "policy.unknown-component",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).node.at,
        says: `${(0,shown/* shown */.SP)(name)} depends on ${(0,shown/* shown */.SP)(dependency)}, which is no component of this policy`,
        expected: "the name of a component of this policy",
        suggestion: near === null ? null : `did you mean ${(0,shown/* shown */.SP)(near)}?`,
    };
}
function cycleFinding(tree, cycle) {
    const path = ["components", cycle[0] ?? "", "depends-on"];
    return {
        code: "policy.dependency-cycle",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).key ?? tree.at,
        says: `the components depend on each other in a circle: ${cycle.map(shown/* shown */.SP).join(" → ")}`,
        expected: "components of which one can be released first",
        suggestion: "take one of these out of `depends-on`",
    };
}
//# sourceMappingURL=dependencies-known.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/environments-known.js
var environments_known = __webpack_require__(70208);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/keys-together.js
var keys_together = __webpack_require__(34516);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/keys-fit-together.js


/** Keys that mean nothing without another, and maps that must say exactly one of several things. */
function keysFitTogether(tree) {
    return keys_together/* TOGETHER */.hz.flatMap(([rule, together]) => treesAt(tree, rule.split("."), []).flatMap(([map, path]) => [
        ...choiceFindings(map, together, path),
        ...[...map.entries.keys()].flatMap((key) => companionFindings(map, together, [...path, key])),
    ]));
}
/** The maps that a rule is about, each with its path. */
function treesAt(tree, [step, ...steps], path) {
    if (step === undefined)
        return tree.kind === "map" ? [[tree, path]] : [];
    if (tree.kind === "list")
        return tree.items.flatMap((item, i) => treesAt(item, steps, [...path, String(i)]));
    if (tree.kind !== "map")
        return [];
    return [...tree.entries].flatMap(([key, { value }]) => step === keys_fit_together_ANY || step === key ? treesAt(value, steps, [...path, key]) : []);
}
// Said here again: the rules themselves come with the JSON Schema, which takes long to make.
const keys_fit_together_ANY = "*";
function companionFindings(map, together, path) {
    const key = path.at(-1) ?? "";
    const alternatives = (0,keys_together/* companionsOf */.Lo)(together, key);
    if (alternatives.some((all) => all.every((other) => map.entries.has(other))))
        return [];
    const expected = alternatives.map((all) => listed(all)).join(" or ");
    return [
        {
            code: "policy.needs-another-key",
            path,
            at: map.entries.get(key)?.key ?? map.at,
            says: `${(0,shown/* shownPath */.pS)(path)} says nothing without ${expected} beside it`,
            expected,
            suggestion: null,
        },
    ];
}
function choiceFindings(map, together, path) {
    const choices = (0,keys_together/* choicesOf */.cU)(together);
    const chosen = choices.filter((choice) => map.entries.has(choice));
    if (choices.length === 0 || chosen.length === 1)
        return [];
    const second = chosen[1];
    const expected = `exactly one of ${listed(choices)}`;
    return [
        {
            code: "policy.not-one-of",
            path,
            at: (second === undefined ? null : map.entries.get(second)?.key) ?? map.at,
            says: `${(0,shown/* shownPath */.pS)(path)} must have ${expected}, not ${chosen.length === 0 ? "none of them" : listed(chosen)}`,
            expected,
            suggestion: null,
        },
    ];
}
function listed(keys) {
    const quoted = keys.map((key) => `\`${key}\``);
    return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
//# sourceMappingURL=keys-fit-together.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/objectives-known.js


/** Whether `checklist.slo` has objectives to ask, and a metrics system to ask them of. */
function objectivesKnown({ checklist, rollout }, tree) {
    if (checklist.slo === undefined)
        return [];
    const unmeasured = rollout.metrics.prometheus === undefined;
    const unnamed = Object.keys(rollout.objectives).length === 0;
    return [
        ...(unmeasured ? [missing(tree, ["rollout", "metrics", "prometheus"], "the address of a metrics system")] : []),
        ...(unnamed ? [missing(tree, ["rollout", "objectives"], "at least one objective")] : []),
    ];
}
function missing(tree, path, expected) {
    return {
        code: "policy.needs-another-key",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, ["checklist", "slo"]).key ?? tree.at,
        says: `\`checklist.slo\` says nothing without ${(0,shown/* shownPath */.pS)(path)}`,
        expected,
        suggestion: null,
    };
}
//# sourceMappingURL=objectives-known.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/grid-queries.js
var grid_queries = __webpack_require__(71419);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/selector.js
var selector = __webpack_require__(60748);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/promql-text.js
// A quote that is never closed, or a backslash at the end, goes on to the end: the metrics system refuses it.
const PART = /(?<quoted>"(?:[^"\\]|\\[^])*(?:"|\\?$)|'(?:[^'\\]|\\[^])*(?:'|\\?$)|`[^`]*(?:`|$))|(?<comment>#[^\n]*)|[^"'`#]+/g;
/** The parts of a query, in their order: together they are the query. */
function promqlParts(query) {
    return [...query.matchAll(PART)].map(({ 0: text, groups }) => {
        const kind = groups?.["quoted"] !== undefined ? "quoted" : groups?.["comment"] !== undefined ? "comment" : "code";
        return { kind, text };
    });
}
/** A query without what is quoted, which is `""` in it, and without its comments. */
function promqlCode(query) {
    const parts = promqlParts(query);
    return parts.map(({ kind, text }) => (kind === "code" ? text : kind === "quoted" ? '""' : " ")).join("");
}
/** The functions that a query calls, in lower case: names before a parenthesis, wherever one may break the line. */
function functionsCalled(query) {
    // What is quoted or a comment stands between a name and its parenthesis at most.
    const calls = promqlCode(query).matchAll(/(?<![\w:.])([A-Za-z_][\w:]*)\s*\(/g);
    return [...calls].map(([, name = ""]) => name.toLowerCase());
}
/**
 * The placeholders of a query. A `$` that ends a regular expression, is
 * escaped, or stands for a group of the query's own regular expression (`label_replace`) is none.
 */
function placeholdersIn(query) {
    const groups = new Set([...query.matchAll(/\(\?P?<(\w+)>/g)].map(([, name]) => name));
    return promqlParts(query)
        .filter(({ kind }) => kind !== "comment")
        .flatMap(({ text }) => [...text.matchAll(/(?<!\\)\$(?:\{([A-Za-z_]\w*)(?::\w+)?\}|([A-Za-z_]\w*))/g)])
        .map(([written, braced, plain = ""]) => ({ written, name: braced ?? plain }))
        .filter(({ name }) => !groups.has(name));
}
//# sourceMappingURL=promql-text.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/counter-selector.js


/** What makes a rate or an increase of a counter. */
const OF_COUNTERS = ["rate", "irate", "increase", "delta", "idelta"];
const AGGREGATED = /(?<![\w:.])(sum|avg|min|max|count|group|topk|bottomk|limitk|quantile|stddev|stdvar|count_values)(?=\s*(?:by\s*|without\s*)?\()/i;
const COMBINED = /\[[^\]]*\]?|@|(?<![\w:])(?:and|or|unless)(?![\w:])|(?<=[\w}")\]]\s+)offset(?![\w:])|[<>=!]=?|(?<!\\)[-+*/%^]/i;
/**
 * What a query does to the counter that it is asked for, as a predicate such as "applies `rate()`"; null where that is nothing.
 * Metrics systems refuse most of these around a counter; VictoriaMetrics answers some, with other figures than were meant.
 * Other functions are left to them: some systems' own dialects have such selectors.
 */
function doneToCounter(text) {
    const code = promqlCode(text).replaceAll(/\{[^{}]*(?:\}|$)/g, "{}");
    const called = functionsCalled(text).find((name) => OF_COUNTERS.includes(name)) ?? AGGREGATED.exec(code)?.[1];
    if (called !== undefined)
        return `applies \`${called.toLowerCase()}()\``;
    const combined = COMBINED.exec(code)?.[0];
    if (combined !== undefined)
        return `applies \`${combined.replaceAll("`", "'").slice(0, 20)}\``;
    return isRateByName(text) ? "names what is a rate already" : null;
}
/** Whether a query ends in a comment: what is asked around a counter would be a part of it. */
function endsInComment(text) {
    return promqlParts(text).at(-1)?.kind === "comment";
}
/** `job:http_requests:rate5m`: recording rules are named `level:metric:operations` (Prometheus' own advice). */
function isRateByName(text) {
    return /:(?:\w+_)?(?:i?rate|increase)(?:_?\d\w*)?$/.test((0,selector/* selectorOf */.B)(text)?.name ?? "");
}
/** Longer ones are cut where they are shown: no help to anybody. */
const LONGEST = 60;
const LONGEST_TEXT = 300;
const AROUND = [
    /^(.+)#[^\n]*$/s,
    /^(.+?)\s+or\s+(?:on\s*\(\s*\)\s*)?vector\s*\(\s*0\s*\)$/is,
    /^(.+?)\s+offset\s+-?\w+$/is,
    /^(.+?)\s*\[[^\]]*\]$/s,
    /^[a-z_]*\s*(?:(?:by|without)\s*\([^()]*\)\s*)?\((.+)\)(?:\s*(?:by|without)\s*\([^()]*\))?$/is,
];
/** `http{a="b"}` of `sum(rate(http{a="b"}[5m]))`; null where it is not as plain. */
function counterWithin(text) {
    let inner = text.length > LONGEST_TEXT ? undefined : text.trim();
    while (inner !== undefined) {
        if ((0,selector/* selectorOf */.B)(inner) !== null)
            return inner.length > LONGEST || isRateByName(inner) ? null : inner;
        const around = inner;
        inner = AROUND.map((one) => one.exec(around)?.[1]?.trim()).find((one) => one !== undefined);
    }
    return null;
}
//# sourceMappingURL=counter-selector.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/queries-hold.js






/** Whether a rollout's queries ask what was meant: no slip in a placeholder, both sides of a share about the same track, counters as they are. */
function queriesHold({ rollout }, tree) {
    return [
        ...queriesOf(rollout).flatMap((asked) => [...unknownPlaceholders(asked, tree), ...notCounters(asked, tree)]),
        ...Object.keys(rollout.objectives).flatMap((name) => tracksInPart(rollout, name, tree)),
    ];
}
const SCOPE = ["environment", "track"];
const COUNTERS = ["bad", "total", "buckets", "dead-letters"];
function queriesOf({ objectives, security, queues, afterwards }) {
    return [
        ...askedIn("objectives", objectives, ["bad", "total", "buckets", "query"], SCOPE),
        ...askedIn("security", security, ["query"], SCOPE),
        ...askedIn("queues", queues, ["depth", "age", "dead-letters"], SCOPE),
        ...askedIn("afterwards", afterwards, ["query", "updated"], ["environment"]),
    ];
}
function askedIn(group, named, keys, known) {
    return Object.entries(named).flatMap(([name, one]) => keys.flatMap((key) => {
        const text = one[key];
        const path = ["rollout", group, name, key];
        return text === undefined ? [] : [{ path, text, counter: COUNTERS.includes(key), known }];
    }));
}
/** Nothing is put in for a name that is not known: no series has such a label, and there would be no data. */
function unknownPlaceholders({ path, text, known }, tree) {
    return placeholdersIn(text)
        .filter(isUnknown(known))
        .map(({ written, name }) => {
        const near = (0,nearest_word/* nearestWord */.z)(name, known);
        const says = `${(0,shown/* shownPath */.pS)(path)} names ${(0,shown/* shown */.SP)(written)}, for which nothing is put in`;
        const right = known.map((word) => `\`$${word}\``).join(" or ");
        const expected = `${right}; for a dollar sign \`[$]\` in a regular expression, else \`\\x24\``;
        return queries_hold_finding(tree, path, "policy.unknown-placeholder", {
            says,
            expected,
            suggestion: near === null ? null : `did you mean \`$${near}\`?`,
        });
    });
}
/** Nothing is put in for braces, whatever they name. */
function isUnknown(known) {
    return ({ written, name }) => !known.includes(name) || written.startsWith("${");
}
function notCounters({ path, text, counter }, tree) {
    if (!counter)
        return [];
    const done = doneToCounter(text);
    const hides = done === null && endsInComment(text);
    if (done === null && !hides)
        return [];
    const why = hides
        ? "ends in a comment, which hides what is asked around it"
        : `${done}, but increases are taken here, exactly, of each series and for each interval`;
    const expected = 'the counter itself, such as `http_requests_total{code=~"5.."}`';
    const itself = counterWithin(text);
    const suggestion = itself === null ? null : `did you mean ${(0,shown/* shown */.SP)(itself)}?`;
    return [queries_hold_finding(tree, path, "policy.not-a-counter", { says: `${(0,shown/* shownPath */.pS)(path)} ${why}`, expected, suggestion })];
}
function tracksInPart({ objectives }, name, tree) {
    const objective = objectives[name];
    if (objective === undefined || (0,grid_queries/* tellsTracksApart */.Z$)(objective) !== "in-part")
        return [];
    // A slip in the other is one mistake.
    if ((0,grid_queries/* queriesAsked */.DN)(objective).flatMap(placeholdersIn).some(isUnknown(SCOPE)))
        return [];
    const [lacking, other] = (0,grid_queries/* tellsTracksApart */.Z$)({ query: objective.bad }) === "yes" ? ["total", "bad"] : ["bad", "total"];
    const path = ["rollout", "objectives", name, lacking];
    const says = `${(0,shown/* shownPath */.pS)(path)} counts both tracks, and \`${other}\` only \`$track\`: the one is no share of the other`;
    return [
        queries_hold_finding(tree, path, "policy.track-in-part", {
            says,
            expected: "`$track` in both, or in neither",
            suggestion: null,
        }),
    ];
}
function queries_hold_finding(tree, path, code, rest) {
    return { code, path, at: (0,yaml_tree/* follow */.e6)(tree, path).node.at, ...rest };
}
//# sourceMappingURL=queries-hold.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/measures.js
var measures = __webpack_require__(38864);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/rollout-holds.js




/** The shortest interval: metrics are seldom scraped more often. */
const SHORTEST_INTERVAL = 5;
/** Whether a rollout as the policy describes it can be carried out: steps that rise to all traffic, and times that fit in each other. */
function rolloutHolds({ rollout }, tree) {
    return [...stepFindings(rollout, tree), ...timeFindings(rollout, tree), ...blueGreenFindings(rollout, tree)];
}
function stepFindings({ steps }, tree) {
    const shares = steps.map(measures/* shareOf */.tC);
    const wrong = shares.findIndex((share, i) => share <= (shares[i - 1] ?? 0));
    if (wrong !== -1) {
        const path = ["rollout", "steps", String(wrong)];
        const before = steps[wrong - 1];
        const says = `the step ${(0,shown/* shown */.SP)(steps[wrong] ?? "")} gives the canary no more traffic than ${before === undefined ? "nothing" : (0,shown/* shown */.SP)(before)}`;
        return [rollout_holds_finding(tree, path, says, "steps that rise, such as `[5%, 25%, 50%, 100%]`")];
    }
    if (shares.at(-1) === 1)
        return [];
    const path = ["rollout", "steps"];
    return [rollout_holds_finding(tree, path, `${(0,shown/* shownPath */.pS)(path)} do not end with all traffic`, "`100%` as the last step")];
}
function timeFindings(rollout, tree) {
    const { interval, window, patience } = rollout;
    const found = [];
    if ((0,duration/* secondsOf */.TM)(interval) < SHORTEST_INTERVAL) {
        const path = ["rollout", "interval"];
        found.push(rollout_holds_finding(tree, path, `${(0,shown/* shownPath */.pS)(path)} is ${(0,shown/* shown */.SP)(interval)}`, `${SHORTEST_INTERVAL}s or longer`));
    }
    if ((0,duration/* secondsOf */.TM)(window) < (0,duration/* secondsOf */.TM)(interval)) {
        const path = ["rollout", "window"];
        const says = `${(0,shown/* shownPath */.pS)(path)} is ${(0,shown/* shown */.SP)(window)}, shorter than an interval of ${(0,shown/* shown */.SP)(interval)}`;
        found.push(rollout_holds_finding(tree, path, says, "a window of several intervals"));
    }
    if (patience !== undefined && (0,duration/* secondsOf */.TM)(patience) < (0,duration/* secondsOf */.TM)(window)) {
        const path = ["rollout", "patience"];
        const says = `${(0,shown/* shownPath */.pS)(path)} is ${(0,shown/* shown */.SP)(patience)}, shorter than the window of ${(0,shown/* shown */.SP)(window)}`;
        found.push(rollout_holds_finding(tree, path, says, "at least the window"));
    }
    return found;
}
function blueGreenFindings({ strategy }, tree) {
    if (strategy !== "blue-green")
        return [];
    const { missed } = (0,yaml_tree/* follow */.e6)(tree, ["rollout", "steps"]);
    if (missed.length > 0)
        return [];
    const says = "`rollout.steps` says nothing beside `strategy: blue-green`: all traffic is switched at once";
    return [rollout_holds_finding(tree, ["rollout", "steps"], says, "no `steps`, or `strategy: canary`")];
}
function rollout_holds_finding(tree, path, says, expected) {
    const { node, key } = (0,yaml_tree/* follow */.e6)(tree, path);
    return { code: "policy.bad-value", path, at: node.at ?? key ?? tree.at, says, expected, suggestion: null };
}
//# sourceMappingURL=rollout-holds.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/effective-approvals.js
var effective_approvals = __webpack_require__(27106);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var people = __webpack_require__(4238);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/names.js
var names = __webpack_require__(38901);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/roles-known.js






/** Whether each role that is named somewhere is one of the policy (or built in), and each of its roles can be somebody's. */
function rolesKnown(policy, tree) {
    const known = Object.keys((0,effective_approvals/* rolesOf */.R7)(policy));
    const unknown = mentionsOf(policy).flatMap(({ path, roles }) => roles.filter((role) => !known.includes(role)).map((role) => unknownRole(tree, path, role, known)));
    return [...unknown, ...Object.keys(policy.approvals.roles).flatMap((role) => nobodyFindings(policy, tree, role))];
}
function mentionsOf({ approvals, checklist }) {
    const { custom, ...items } = checklist;
    return [
        ...Object.entries(approvals.roles).flatMap(([name, role]) => mention(["approvals", "roles", name, "otherwise"], role.otherwise)),
        ...Object.entries(approvals.classes).flatMap(([name, { needs }]) => mentions(["approvals", "classes", name, "needs"], needs)),
        ...Object.entries(approvals.environments).flatMap(([name, environment]) => [
            ...mentions(["approvals", "environments", name, "needs"], environment.needs),
            ...environment["and-when"].flatMap(({ needs }, i) => mentions(["approvals", "environments", name, "and-when", String(i), "needs"], needs)),
        ]),
        ...mentions(["approvals", "unreviewed", "needs"], approvals.unreviewed.needs),
        ...Object.entries(items).flatMap(([name, item]) => mentions(["checklist", name, "waivable-by"], item?.["waivable-by"])),
        ...Object.entries(custom).flatMap(([name, item]) => mentions(["checklist", "custom", name, "waivable-by"], item["waivable-by"])),
        ...mention(["checklist", "security-scan", "dismissals-by"], checklist["security-scan"]?.["dismissals-by"]),
        ...mention(["checklist", "secret-scan", "dismissals-by"], checklist["secret-scan"]?.["dismissals-by"]),
        ...mention(["checklist", "validation", "by"], checklist.validation?.by),
    ];
}
function mentions(path, needs) {
    return (needs ?? []).map((needed, i) => ({ path: [...path, String(i)], roles: (0,names/* alternativesOf */.c3)(needed) }));
}
function mention(path, role) {
    return role === undefined ? [] : [{ path, roles: [role] }];
}
function unknownRole(tree, path, role, known) {
    const near = (0,nearest_word/* nearestWord */.z)(role, known);
    return {
        code: "policy.unknown-role",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).node.at,
        says: `${(0,shown/* shownPath */.pS)(path)} names the role ${(0,shown/* shown */.SP)(role)}, which is no role of this policy`,
        expected: `one of ${known.map(shown/* shown */.SP).join(", ")}`,
        suggestion: near === null ? `say in \`approvals.roles\` who holds it` : `did you mean ${(0,shown/* shown */.SP)(near)}?`,
    };
}
/** A role that nobody can hold can never approve; a number of somebody who is not named checks nobody. */
function nobodyFindings({ approvals }, tree, name) {
    const path = ["approvals", "roles", name];
    const { users = [], ids = {}, team, permission, from } = approvals.roles[name] ?? {};
    const logins = users.map(people/* loginKey */.H$);
    const strangers = Object.keys(ids).filter((login) => !logins.includes((0,people/* loginKey */.H$)(login)));
    const nobody = users.length === 0 && team === undefined && permission === undefined && from === undefined;
    return [
        ...(nobody ? [nobodyHolds(tree, path)] : []),
        ...strangers.map((login) => strangerFinding(tree, [...path, "ids", login], users)),
    ];
}
function nobodyHolds(tree, path) {
    return {
        code: "policy.nobody",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).key ?? tree.at,
        says: `nobody holds the role ${(0,shown/* shown */.SP)(path.at(-1) ?? "")}`,
        expected: "a role with at least one of `users`, `team`, `permission` and `from`",
        suggestion: null,
    };
}
function strangerFinding(tree, path, users) {
    const login = path.at(-1) ?? "";
    const near = (0,nearest_word/* nearestWord */.z)(login, users);
    return {
        code: "policy.nobody",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).key ?? tree.at,
        says: `${(0,shown/* shownPath */.pS)(path)} is the number of ${(0,shown/* shown */.SP)(login)}, who is not one of the role's \`users\``,
        expected: "the login of one of the role's `users`",
        suggestion: near === null ? null : `did you mean ${(0,shown/* shown */.SP)(near)}?`,
    };
}
//# sourceMappingURL=roles-known.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/rules.js + 1 modules
var rules = __webpack_require__(92948);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/not-carried-out.js

/**
 * What is part of the policy's language, but is not carried out by this version. Each is an error that says so: a rule
 * that nobody checks would look like one that is kept. Whoever carries one out takes it from here.
 */
const KEYS = [
    "rollout.freezes",
    "rollback",
    "artifacts",
    "config-snapshots",
    "notify",
    "records.metadata",
    "records.audit",
    "records.controls",
].map((path) => path.split("."));
/** Whether `path` is a key that only a later version carries out. */
function isKeyForLater(path) {
    return KEYS.some((key) => fits(key, path));
}
function fits(pattern, path) {
    return pattern.length === path.length && pattern.every((key, i) => key === rules/* ANY */.x4 || key === path[i]);
}
//# sourceMappingURL=not-carried-out.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/schema-findings.js





/** What the schema found wrong, placed in the file and in words. */
function schemaFindings(tree, issues) {
    const found = issues.flatMap((issue) => findingsOf(tree, issue));
    const meant = new Set(found.map(({ suggestion }) => suggestion));
    // `compnents` is one mistake, not an unknown key and a missing one.
    return found.filter(({ code, path }) => code !== "policy.missing-key" || !meant.has(didYouMean(path.at(-1) ?? "")));
}
function findingsOf(tree, issue) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey(tree, [...path, key]));
    const { reached, missed, node } = (0,yaml_tree/* follow */.e6)(tree, path);
    if (node.kind === "unreadable")
        return [];
    if (missed.length > 0)
        return [missingKey(node, [...reached, ...missed.slice(0, 1)])];
    return [issue.code === "invalid_key" ? badName(tree, path) : badValue(node, path, issue)];
}
function unknownKey(tree, path) {
    const parent = path.slice(0, -1);
    const at = (0,yaml_tree/* follow */.e6)(tree, path).key ?? tree.at;
    if (isKeyForLater(path)) {
        return {
            code: "policy.not-carried-out",
            path,
            at,
            says: forLater((0,shown/* shownPath */.pS)(path)),
            expected: null,
            suggestion: null,
        };
    }
    const key = path.at(-1) ?? "";
    const known = (0,rules/* keysOf */.YD)((0,rules/* ruleAt */.mH)(parent) ?? {});
    const nearest = (0,nearest_word/* nearestWord */.z)(key, known);
    return {
        code: "policy.unknown-key",
        path,
        at,
        says: `${(0,shown/* shown */.SP)(key)} is not a key of ${parent.length === 0 ? "a policy" : (0,shown/* shownPath */.pS)(parent)}`,
        expected: `one of ${known.map((word) => `\`${word}\``).join(", ")}`,
        suggestion: nearest === null ? null : didYouMean(nearest),
    };
}
function missingKey(around, path) {
    const rule = (0,rules/* ruleAt */.mH)(path);
    const expected = rule === null ? null : (0,rules/* accepts */.G3)(rule);
    return {
        code: "policy.missing-key",
        path,
        at: around.at,
        says: `${(0,shown/* shownPath */.pS)(path)} is missing`,
        expected,
        suggestion: path.length === 1 && path[0] === "version" ? "write `version: 1`" : null,
    };
}
function badName(tree, path) {
    const parent = path.slice(0, -1);
    const key = path.at(-1) ?? "";
    const name = (0,rules/* nameRuleOf */.XR)((0,rules/* ruleAt */.mH)(parent) ?? {});
    const expected = name === null ? null : (0,rules/* accepts */.G3)(name);
    return {
        code: "policy.bad-name",
        path,
        at: (0,yaml_tree/* follow */.e6)(tree, path).key ?? tree.at,
        says: `${(0,shown/* shown */.SP)(key)} cannot be a key of ${(0,shown/* shownPath */.pS)(parent)}${expected === null ? "" : `, which must be ${expected}`}`,
        expected,
        suggestion: name !== null && (0,rules/* fits */.lA)(name, key.toLowerCase()) ? didYouMean(key.toLowerCase()) : null,
    };
}
function badValue(node, path, issue) {
    const rule = (0,rules/* ruleAt */.mH)(path) ?? {};
    return {
        code: "policy.bad-value",
        path,
        at: node.at,
        says: `${path.length === 0 ? "a policy" : (0,shown/* shownPath */.pS)(path)} must be ${limited(rule, issue)}, not ${described(rule, node)}`,
        expected: (0,rules/* accepts */.G3)(rule),
        suggestion: suggestionFor(rule, node),
    };
}
function limited(rule, issue) {
    if (issue.code === "too_big" && issue.origin === "string")
        return `at most ${issue.maximum} characters long`;
    return (0,rules/* accepts */.G3)(rule);
}
function described(rule, node) {
    switch (node.kind) {
        case "map":
            return `a map of ${counted(node.entries.size, "key")}`;
        case "list":
            return `a list of ${counted(node.items.length, "entry", "entries")}`;
        case "scalar":
            return describedScalar(rule, node.value, node.source);
        case "unreadable":
            return "this";
    }
}
function describedScalar(rule, value, source) {
    if (value === null || source === "")
        return "empty";
    if (typeof value === "string")
        return rule.type === "string" ? (0,shown/* shown */.SP)(value) : `the text ${(0,shown/* shown */.SP)(value)}`;
    return typeof value === "number" ? `the number ${(0,shown/* shown */.SP)(source)}` : (0,shown/* shown */.SP)(source);
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function suggestionFor(rule, node) {
    if (node.kind !== "scalar")
        return null;
    if (rule.type === "object" && node.value === null)
        return "write `{}` for a map that says nothing";
    if (rule.const !== undefined && String(rule.const) === node.source)
        return "write it without quotes";
    if (typeof node.value !== "string")
        return (0,rules/* fits */.lA)(rule, node.source) ? `write it in quotes` : null;
    const nearest = (0,nearest_word/* nearestWord */.z)(node.value, (rule.enum ?? []).map(String));
    return nearest === null ? tidied(rule, node.value) : didYouMean(nearest);
}
/** `./apps/web/` was meant as `apps/web`. */
function tidied(rule, text) {
    const tidy = text
        .replaceAll("\\", "/")
        .replaceAll(/\/{2,}/g, "/")
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/$/, "");
    return tidy !== text && (0,rules/* fits */.lA)(rule, tidy) ? didYouMean(tidy) : null;
}
function forLater(what) {
    return `${what} is part of Signalbox's policy, but this version does not carry it out yet: remove it; nothing would be checked`;
}
function didYouMean(word) {
    return `did you mean ${(0,shown/* shown */.SP)(word)}?`;
}
//# sourceMappingURL=schema-findings.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/times-hold.js


/** Whether dates are days of the calendar, windows are ever open, freezes begin and end by one kind of time, and observing ends some day. */
function timesHold(policy, tree) {
    return [...windowFindings(policy, tree), ...freezeFindings(policy, tree), ...observeFindings(policy, tree)];
}
function windowFindings({ schedule }, tree) {
    return schedule.windows.flatMap(({ from, to }, i) => {
        if (from < to)
            return [];
        const path = ["schedule", "windows", String(i)];
        const { node, key } = (0,yaml_tree/* follow */.e6)(tree, path);
        const says = `${(0,shown/* shownPath */.pS)(path)} ends at ${(0,shown/* shown */.SP)(to)}, and begins at ${(0,shown/* shown */.SP)(from)}: it is never open`;
        return [
            bad(path, key ?? node.at, says, 'an end after its beginning; over midnight, one window until `"24:00"` and one from `"00:00"`'),
        ];
    });
}
function freezeFindings({ schedule }, tree) {
    return schedule.freezes.flatMap(({ from, to }, i) => {
        const path = ["schedule", "freezes", String(i)];
        const noDays = [...noDay(tree, [...path, "from"], from), ...noDay(tree, [...path, "to"], to)];
        if (noDays.length > 0)
            return noDays;
        const at = (0,yaml_tree/* follow */.e6)(tree, [...path, "to"]).node.at;
        if (isDated(from) !== isDated(to)) {
            const says = `${(0,shown/* shownPath */.pS)(path)} begins at ${(0,shown/* shown */.SP)(from)} and ends at ${(0,shown/* shown */.SP)(to)}: one is of every week, the other of one year`;
            return [bad([...path, "to"], at, says, "both of the week, such as `mon 08:00`, or both of a year")];
        }
        // Of a week, Friday to Monday goes over its end; of a year, nothing does.
        if (from === to || (isDated(from) && to < from)) {
            const says = `${(0,shown/* shownPath */.pS)(path)} ends at ${(0,shown/* shown */.SP)(to)}, and begins at ${(0,shown/* shown */.SP)(from)}: it never holds`;
            return [bad([...path, "to"], at, says, "an end after its beginning")];
        }
        return [];
    });
}
function observeFindings({ environments }, tree) {
    return Object.entries(environments).flatMap(([name, { enforce, "observe-until": until }]) => {
        const path = ["environments", name];
        if (until !== undefined)
            return noDay(tree, [...path, "observe-until"], until);
        if (enforce === "always")
            return [];
        const says = `${(0,shown/* shownPath */.pS)([...path, "enforce"])} is \`observe\` with no end: the gate would never enforce`;
        const at = (0,yaml_tree/* follow */.e6)(tree, [...path, "enforce"]).key ?? tree.at;
        return [bad([...path, "observe-until"], at, says, "an `observe-until` beside it, such as `2026-12-31`")];
    });
}
function noDay(tree, path, moment) {
    const day = moment.slice(0, 10);
    if (!isDated(moment) || isDay(day))
        return [];
    const says = `${(0,shown/* shownPath */.pS)(path)} names ${(0,shown/* shown */.SP)(day)}, which is no day of the calendar`;
    return [bad(path, (0,yaml_tree/* follow */.e6)(tree, path).node.at, says, "a day of the calendar")];
}
function isDated(moment) {
    return /^\d{4}-/.test(moment);
}
/** `2026-02-30` would be read as the second of March. */
function isDay(day) {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function bad(path, at, says, expected) {
    return { code: "policy.bad-time", path, at, says, expected, suggestion: null };
}
//# sourceMappingURL=times-hold.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/judge-policy.js















/** The policy that a whole tree says, and what is wrong with what it says; null where its keys or values are. */
function judgePolicy(tree) {
    const parsed = schema_policy/* PolicySchema */.Q.safeParse((0,yaml_tree/* plainData */.lZ)(tree));
    const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
    const policy = parsed.success ? parsed.data : null;
    const named = policy === null ? [] : namesKnown(tree, policy);
    return {
        policy,
        findings: [...said, ...keysFitTogether(tree), ...apart(tree, policy?.components ?? null), ...named],
    };
}
/** What is wrong with a part of a policy, whatever the rest says: not that it lacks something. */
function partFindings(tree) {
    const parsed = schema_policy/* PolicySchema */.Q.safeParse((0,yaml_tree/* plainData */.lZ)(tree));
    const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
    return said.filter(({ code, path }) => code !== "policy.missing-key" || path.join(".") === "version");
}
/** What is wrong with what a part of a policy says by itself, whoever says the rest: times that never hold, queries that ask for what is not there, addresses that nobody can believe. */
function sharedFindings(tree) {
    const data = (0,yaml_tree/* plainData */.lZ)(tree);
    const parsed = schema_policy/* PolicySchema */.Q.safeParse(typeof data === "object" ? { components: { any: {} }, ...data } : data);
    return parsed.success
        ? [
            ...timesHold(parsed.data, tree),
            ...addressesSafe(parsed.data, tree),
            ...rolloutHolds(parsed.data, tree),
            ...queriesHold(parsed.data, tree),
            ...capturesKnown(parsed.data, tree),
        ]
        : [];
}
/** Where the rest of the policy has errors, its components may still be good. */
function apart(tree, read) {
    const components = read ?? componentsAlone(tree);
    return components === null
        ? []
        : [...componentsApart({ components }, tree), ...dependenciesKnown({ components }, tree)];
}
function namesKnown(tree, policy) {
    return [
        ...rolesKnown(policy, tree),
        ...(0,environments_known/* environmentsKnown */.My)(policy, tree),
        ...timesHold(policy, tree),
        ...objectivesKnown(policy, tree),
        ...rolloutHolds(policy, tree),
        ...queriesHold(policy, tree),
        ...addressesSafe(policy, tree),
        ...capturesKnown(policy, tree),
    ];
}
function componentsAlone(tree) {
    const { node, missed } = (0,yaml_tree/* follow */.e6)(tree, ["components"]);
    const parsed = missed.length === 0 ? components/* ComponentsSchema */.A.safeParse((0,yaml_tree/* plainData */.lZ)(node)) : null;
    return parsed?.success === true ? parsed.data : null;
}
//# sourceMappingURL=judge-policy.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/read-tree.js
var read_tree = __webpack_require__(945);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/refused.js
/** So many findings are listed; a hostile file could make thousands. */
const MOST_FINDINGS = 100;
/** A policy that nobody may use, with what is wrong in the order of its file, and of the files that it extends. */
function refused(findings, files) {
    const told = new Set();
    const inOrder = findings.toSorted((a, b) => files.indexOf(a.at.file) - files.indexOf(b.at.file) || byPlace(a, b));
    const all = inOrder.filter((finding) => !told.has(keyOf(finding)) && told.add(keyOf(finding)));
    const [first, ...others] = all.slice(0, MOST_FINDINGS);
    const more = all[MOST_FINDINGS];
    if (first === undefined)
        throw new Error("a policy cannot be refused without a finding");
    return { ok: false, findings: [first, ...others, ...(more === undefined ? [] : [furtherOnes(more, all.length)])] };
}
function furtherOnes(next, all) {
    return {
        code: "policy.more",
        path: [],
        at: next.at,
        says: `${all - MOST_FINDINGS} more findings from here on are not listed`,
        expected: null,
        suggestion: "mend those listed first",
    };
}
function byPlace(a, b) {
    return a.at.line - b.at.line || a.at.column - b.at.column;
}
/** One mistake may be found by two rules of a text: it is told once. */
function keyOf({ code, at, path }) {
    return JSON.stringify([code, at.file, at.line, at.column, path]);
}
//# sourceMappingURL=refused.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/protection.js
var protection = __webpack_require__(97622);
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/told.js
var told = __webpack_require__(47241);
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/branch-doors.js




/**
 * Whether the branches that a child adds are no easier ways to where its parent's branches go. They stand behind the
 * parent's patterns, of which the first that fits a branch decides: they can hide none of them.
 */
function branchDoors(parent, child) {
    const standing = branchesOf(parent);
    if (standing.size === 0)
        return [];
    return [...branchesOf(child)].flatMap(([pattern, entry]) => standing.has(pattern) ? [] : doorFindings(pattern, entry, standing));
}
function doorFindings(pattern, entry, standing) {
    const path = ["branches", pattern];
    const [first] = standing.values();
    const emergency = (0,yaml_tree/* follow */.e6)(entry.value, ["class"]).key;
    const goals = goalsOf(entry);
    const others = [...standing].filter(([, other]) => goalsOf(other).some((goal) => goals.includes(goal)));
    const [beside] = others;
    const guarded = others.every(([, other]) => isProtected(other));
    const weaker = others.map(([, other]) => weakerThan(protectionOf(other), protectionOf(entry)));
    return [
        ...(emergency === null || first === undefined
            ? []
            : [door([...path, "class"], emergency, first, "only branches that stand there can be of the class `emergency`")]),
        ...(beside === undefined || !guarded
            ? []
            : easierWay(isProtected(entry), weaker).map((how) => door(path, entry.key, beside[1], `it goes where ${(0,shown/* shown */.SP)(beside[0])} goes, and ${how}`))),
    ];
}
/** In which way a branch is less guarded than each of those that go to the same place; `weaker` is what it lacks of each one's protection. */
function easierWay(isProtectedToo, [first, ...weaker]) {
    if (!isProtectedToo)
        return ["is not `protected` as that is"];
    if (first === undefined || [first, ...weaker].some((keys) => keys.length === 0))
        return [];
    return [`its \`protection\` holds less of ${first.map(shown/* shown */.SP).join(" and ")}`];
}
/** The rules of a branch's protection that another one states less of. */
function weakerThan(there, here) {
    const stated = new Map(Object.entries(here));
    return Object.entries(there).flatMap(([key, value]) => (isLess(stated.get(key), value) ? [key] : []));
}
function isLess(here, there) {
    if (Array.isArray(there))
        return there.some((one) => !Array.isArray(here) || !here.includes(one));
    return Number(here) < Number(there);
}
function door(path, at, standing, why) {
    const says = `${(0,shown/* shownPath */.pS)(path)} loosens ${(0,told/* placeOf */.$)(standing.key)}: ${why}`;
    return { code: "policy.loosens", path, at, says, expected: null, suggestion: null };
}
function branchesOf(tree) {
    const { node, missed } = (0,yaml_tree/* follow */.e6)(tree, ["branches"]);
    return missed.length === 0 && node.kind === "map" ? node.entries : new Map();
}
/** The environments where a branch's commits may go. GitHub passes over their case. */
function goalsOf(entry) {
    return [branch_doors_valueOf(entry, "environment"), branch_doors_valueOf(entry, "followed-by")]
        .flat()
        .flatMap((goal) => (typeof goal === "string" ? [goal.toLowerCase()] : []));
}
function protectionOf(entry) {
    return protection/* ProtectionSchema */.$.parse(branch_doors_valueOf(entry, "protection"));
}
function isProtected(entry) {
    return branch_doors_valueOf(entry, "protected") === true;
}
function branch_doors_valueOf(entry, key) {
    const { node, missed } = (0,yaml_tree/* follow */.e6)(entry.value, [key]);
    return missed.length === 0 ? (0,yaml_tree/* plainData */.lZ)(node) : undefined;
}
//# sourceMappingURL=branch-doors.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/directions.js

const equal = { kind: "equal", silence: "free" };
const equalToDefault = { kind: "equal", silence: "default" };
const directions_closed = { kind: "equal", silence: "closed" };
const grows = { kind: "union", empty: "nothing", silence: "default" };
const shrinks = { kind: "subset", empty: "nothing", group: null, silence: "default" };
const yes = { kind: "ordered", words: ["false", "true"], silence: "default" };
const no = { kind: "ordered", words: ["true", "false"], silence: "default" };
const needs = { kind: "places", empty: "nobody-needed", silence: "default" };
const part = { kind: "part", spokenOf: "with-its-map" };
function ordered(...words) {
    return { kind: "ordered", words, silence: "default" };
}
function measured(stricter, measure, silence = "free") {
    return { kind: "measured", stricter, measure, silence };
}
/** What each item of the checklist says besides its own. */
function item(path) {
    return {
        // Left out, it is asked for everywhere.
        [`${path}.for`]: { kind: "union", empty: "nothing", silence: "closed" },
        [`${path}.waivable-by`]: shrinks,
    };
}
/** Each rule of the schema, and how a child may change it. A test sees to it that none is forgotten. */
const DIRECTIONS = {
    version: equal,
    extends: { kind: "own", silence: "free" },
    "components.*.path": equal,
    "components.*.former-paths": equal,
    "components.*.scopes": equal,
    "components.*.tag": equal,
    "components.*.former-tags": equal,
    "components.*.scheme": equal,
    "components.*.depends-on": grows,
    "components.*.contract.openapi": equal,
    "components.*.contract.tasks": equal,
    "components.*.contract.events": equal,
    "components.*.contract.graphql": equal,
    "components.*.contract.protobuf": equal,
    "components.*.migrations.alembic": equal,
    "components.*.migrations.prisma": equal,
    "components.*.migrations.flyway": equal,
    "components.*.migrations.sql": equal,
    "components.*.migrations.dialect": equal,
    "components.*.manifests": equal,
    "versioning.bumps.*": { kind: "ordered", words: ["none", "patch", "minor", "major"], silence: "free" },
    "versioning.initial": equal,
    "versioning.zone": equal,
    "versioning.breaking-while-zero": { kind: "ordered", words: ["minor", "major"], silence: "free" },
    "versioning.squash": equal,
    "versioning.manifests": equal,
    "versioning.commit-with": equal,
    "versioning.unsafe-migrations": ordered("major", "refuse"),
    "versioning.major-needs.migration-plan": equal,
    "versioning.major-needs.sections": grows,
    // Without an environment, a branch is never released from.
    "branches.*.environment": directions_closed,
    "branches.*.followed-by": shrinks,
    "branches.*.prerelease": equal,
    "branches.*.class": directions_closed,
    "branches.*.protected": yes,
    "branches.*.protection": part,
    "branches.*.protection.reviews": measured("more", asNumber, "default"),
    "branches.*.protection.dismiss-stale": yes,
    "branches.*.protection.last-push-approval": yes,
    "branches.*.protection.code-owners": yes,
    "branches.*.protection.checks": grows,
    "branches.*.protection.linear-history": yes,
    "branches.*.protection.signatures": yes,
    "branches.*.from": equal,
    "notes.file": equal,
    "notes.types": equal,
    "notes.preset": equal,
    "notes.template": equal,
    "notes.needs": grows,
    "notes.publish-to": equal,
    "notes.index": equal,
    "notes.changelog": equal,
    "notes.markdown": ordered("allow", "escape"),
    // Without any named, all checks are meant; a repository that says nothing else may name its own.
    "checklist.ci.checks": { kind: "union", empty: "everything", silence: "free" },
    // Both are asked for of every release, whether or not anybody names them.
    "checklist.ci": part,
    ...item("checklist.ci"),
    "checklist.migrations.validated": grows,
    "checklist.migrations.check": equal,
    "checklist.migrations.database-from": equal,
    "checklist.migrations.down-file": yes,
    ...item("checklist.migrations"),
    "checklist.slo.environment": equalToDefault,
    "checklist.slo.window": equalToDefault,
    ...item("checklist.slo"),
    "checklist.security-scan.alerts": grows,
    "checklist.security-scan.severity": ordered("critical", "high", "medium", "low"),
    "checklist.security-scan.tools": grows,
    // A file may stand for a tool's own analysis: whoever adds one could write it.
    "checklist.security-scan.sarif": equalToDefault,
    "checklist.security-scan.dismissals-by": directions_closed,
    ...item("checklist.security-scan"),
    "checklist.secret-scan.alerts": grows,
    "checklist.secret-scan.sarif": grows,
    "checklist.secret-scan.dismissals-by": directions_closed,
    ...item("checklist.secret-scan"),
    "checklist.notes.complete": yes,
    ...item("checklist.notes"),
    "checklist.runbook.changed": equal,
    "checklist.runbook.when": part,
    "checklist.runbook.when.paths": grows,
    ...item("checklist.runbook"),
    "checklist.validation.report": equalToDefault,
    "checklist.validation.by": equal,
    "checklist.validation.sections": grows,
    ...item("checklist.validation"),
    "checklist.branch-rules": part,
    "checklist.branch-rules.file": equal,
    ...item("checklist.branch-rules"),
    "checklist.custom.*.run": directions_closed,
    "checklist.custom.*.in": directions_closed,
    "checklist.custom.*.http": directions_closed,
    "checklist.custom.*.expect": equalToDefault,
    "checklist.custom.*.json": directions_closed,
    "checklist.custom.*.equals": directions_closed,
    "checklist.custom.*.input": directions_closed,
    "checklist.custom.*.time-out": equalToDefault,
    ...item("checklist.custom.*"),
    // The roles that every policy has are spoken of with the others.
    "approvals.roles": part,
    // Whoever fits any of a role's keys holds it: each one more lets more people in.
    "approvals.roles.*.users": { kind: "subset", empty: "nothing", group: null, silence: "closed" },
    "approvals.roles.*.ids.*": equal,
    "approvals.roles.*.team": directions_closed,
    "approvals.roles.*.permission": { kind: "ordered", words: ["write", "maintain", "admin"], silence: "closed" },
    "approvals.roles.*.from": directions_closed,
    "approvals.roles.*.otherwise": directions_closed,
    "approvals.roles.*.environment": equal,
    // A change that becomes one of another class needs what that class needs: they are spoken of together.
    "approvals.classes.standard": part,
    "approvals.classes.standard.needs": needs,
    "approvals.classes.high-risk": part,
    "approvals.classes.high-risk.needs": needs,
    "approvals.classes.high-risk.when": part,
    "approvals.classes.high-risk.when.paths": grows,
    "approvals.classes.high-risk.when.migrations": yes,
    "approvals.classes.high-risk.when.contracts": yes,
    "approvals.classes.high-risk.when.lines": measured("less", asNumber),
    "approvals.classes.high-risk.when.labels": grows,
    "approvals.classes.emergency": part,
    "approvals.classes.emergency.needs": needs,
    "approvals.classes.emergency.review-afterwards": measured("less", reviewHours, "default"),
    "approvals.environments.*.needs": needs,
    "approvals.environments.*.and-when": grows,
    "approvals.separation": ordered("standard", "strict"),
    "approvals.clean-updates": ordered("keep", "discard"),
    "approvals.unreviewed": part,
    "approvals.unreviewed.needs": { kind: "places", empty: "nobody-may", silence: "default" },
    "approvals.manifest": equal,
    "approvals.comments": no,
    // Whoever adds a key for a person approves as that person.
    "approvals.keys": part,
    "approvals.keys.*": directions_closed,
    // A commit of the repository's own.
    "approvals.since": equal,
    "approvals.people.*": directions_closed,
    "approvals.bots": shrinks,
    "schedule.zone": equalToDefault,
    "schedule.windows": { kind: "subset", empty: "everything", group: "for", silence: "free" },
    "schedule.freezes": grows,
    "environments.*": { kind: "part", spokenOf: "always" },
    "environments.*.enforce": ordered("observe", "always"),
    "environments.*.observe-until": measured("less", asDay, "closed"),
    "rollout.strategy": equal,
    "rollout.steps": equal,
    "rollout.window": measured("more", asSeconds, "default"),
    "rollout.interval": equal,
    "rollout.settle": equal,
    "rollout.patience": equal,
    "rollout.watch-for": measured("more", asSeconds, "default"),
    "rollout.false-alarms": equal,
    "rollout.guards.requests": measured("less", asNumber, "default"),
    "rollout.guards.bad": measured("less", asNumber, "default"),
    "rollout.guards.intervals": measured("less", asNumber, "default"),
    "rollout.gaps": measured("less", asNumber, "default"),
    "rollout.no-data": equal,
    "rollout.metrics.prometheus.url-from": equal,
    "rollout.metrics.prometheus.token-from": equal,
    "rollout.metrics.prometheus.headers-from.*": equal,
    "rollout.metrics.prometheus.ca-from": equal,
    "rollout.objectives.*.bad": equal,
    "rollout.objectives.*.total": equal,
    "rollout.objectives.*.buckets": equal,
    "rollout.objectives.*.slower-than": measured("less", asMilliseconds),
    "rollout.objectives.*.budget": measured("less", asPercent),
    "rollout.objectives.*.query": equal,
    "rollout.objectives.*.below": measured("less", asNumber),
    "rollout.objectives.*.above": measured("more", asNumber),
    "rollout.objectives.*.tolerate": measured("less", asFactor, "default"),
    "rollout.objectives.*.detect": measured("less", asFactor, "default"),
    "rollout.objectives.*.roll-back-above": measured("less", asPercent),
    "rollout.objectives.*.critical": yes,
    "rollout.security.*.probe": equal,
    "rollout.security.*.token-from": equal,
    "rollout.security.*.owner-from": equal,
    "rollout.security.*.header": equal,
    "rollout.security.*.query": equal,
    "rollout.security.*.below": measured("less", asNumber),
    "rollout.security.*.above": measured("more", asNumber),
    "rollout.security.*.alert": equal,
    "rollout.queues.*.depth": equal,
    "rollout.queues.*.growth": measured("less", asFactor, "default"),
    "rollout.queues.*.floor": measured("less", asNumber, "default"),
    "rollout.queues.*.age": equal,
    "rollout.queues.*.age-below": measured("less", asSeconds),
    "rollout.queues.*.dead-letters": equal,
    "rollout.queues.*.dead-letters-below": measured("less", asNumber),
    "rollout.queues.*.intervals": measured("less", asNumber, "default"),
    "rollout.queues.*.critical": yes,
    "rollout.controller.url-from": equal,
    "rollout.controller.token-from": equal,
    "rollout.controller.ca-from": equal,
    "rollout.controller.namespace": equal,
    "rollout.controller.argo-rollout": equal,
    "rollout.controller.deployments.stable": equal,
    "rollout.controller.deployments.canary": equal,
    "rollout.controller.http-route": equal,
    "rollout.controller.services.stable": equal,
    "rollout.controller.services.canary": equal,
    "rollout.afterwards.*.http": directions_closed,
    "rollout.afterwards.*.expect": equalToDefault,
    "rollout.afterwards.*.json": directions_closed,
    "rollout.afterwards.*.equals": directions_closed,
    "rollout.afterwards.*.steps": directions_closed,
    "rollout.afterwards.*.run": directions_closed,
    "rollout.afterwards.*.in": directions_closed,
    "rollout.afterwards.*.query": directions_closed,
    "rollout.afterwards.*.below": measured("less", asNumber),
    "rollout.afterwards.*.above": measured("more", asNumber),
    "rollout.afterwards.*.updated": directions_closed,
    "rollout.afterwards.*.within": measured("less", asSeconds),
    "rollout.afterwards.*.time-out": equalToDefault,
    "rollout.afterwards.*.retries": measured("less", asNumber, "default"),
    "rollout.afterwards.*.on-failure": ordered("pause", "roll-back"),
    "records.branch": equal,
};
function asNumber(value) {
    return { amount: Number(value), unit: "" };
}
function asPercent(value) {
    return { amount: Number(String(value).replace("%", "")), unit: "%" };
}
function asSeconds(value) {
    return { amount: (0,duration/* secondsOf */.TM)(String(value)), unit: "s" };
}
function asFactor(value) {
    return { amount: Number(String(value).replace("x", "")), unit: "x" };
}
function asMilliseconds(value) {
    const text = String(value);
    return { amount: text.endsWith("ms") ? Number(text.slice(0, -2)) : (0,duration/* secondsOf */.TM)(text) * 1000, unit: "ms" };
}
function asDay(value) {
    return { amount: Date.parse(String(value)), unit: "day" };
}
// How many hours business days are depends on the day they begin on.
function reviewHours(value) {
    const [, count = "", unit = ""] = /^(\d+) (business day|day|hour)s?$/.exec(String(value)) ?? [];
    return unit === "day" ? { amount: Number(count) * 24, unit: "hour" } : { amount: Number(count), unit };
}
//# sourceMappingURL=directions.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/approvals.js
var approvals = __webpack_require__(14877);
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/quiet-swaps.js





/** What a policy asks of each change of a class, whether or not it says so. */
function needsIn(policy, cls) {
    const said = entryAt(policy, ["approvals"]);
    return (0,effective_approvals/* needsOfClass */.d_)({ approvals: approvals/* ApprovalsSchema */.A.parse(said === null ? {} : (0,yaml_tree/* plainData */.lZ)(said.value)) }, cls);
}
/**
 * A parent that says who approves emergencies, if not in words: a role that a child adds would change what its silence
 * means.
 */
function withNeedsOfEmergencies(parent) {
    const classes = entryAt(parent, ["approvals", "classes"]);
    const path = ["approvals", "classes", "emergency", "needs"];
    if (classes === null || entryAt(parent, path) !== null)
        return parent;
    return withEntry(parent, path, { key: classes.key, value: (0,yaml_tree/* treeOfData */.Ut)(needsIn(parent, "emergency"), classes.key) });
}
function withEntry(tree, [key = "", ...keys], entry) {
    if (tree.kind !== "map")
        return tree;
    const standing = tree.entries.get(key) ?? { key: entry.key, value: (0,yaml_tree/* treeOfData */.Ut)({}, entry.key) };
    const next = keys.length === 0 ? entry : { ...standing, value: withEntry(standing.value, keys, entry) };
    return { ...tree, entries: new Map([...tree.entries, [key, next]]) };
}
/** Where the checklist names a role; null where it does not. */
function namedByChecklist(policy, role) {
    const checklist = entryAt(policy, ["checklist"]);
    return checklist !== null && namesIn(checklist.value).includes(role) ? checklist.key : null;
}
function namesIn(tree) {
    if (tree.kind !== "map")
        return [];
    return [...tree.entries].flatMap(([key, { value }]) => ["waivable-by", "dismissals-by", "by"].includes(key) ? [(0,yaml_tree/* plainData */.lZ)(value)].flat() : namesIn(value));
}
/** A check that a child names in place of what the gate of its parent tries itself. */
function checksInstead(parent, child) {
    const path = ["checklist", "migrations", "check"];
    const check = entryAt(child, path);
    const trial = entryAt(parent, ["checklist", "migrations", "database-from"]);
    if (check === null || trial === null || entryAt(parent, path) !== null)
        return [];
    const says = `${(0,shown/* shownPath */.pS)(path)} loosens ${(0,told/* placeOf */.$)(trial.key)}: a check would stand for the gate's own trial there`;
    return [{ code: "policy.loosens", path, at: check.key, says, expected: null, suggestion: null }];
}
function entryAt(tree, path) {
    const { node, key, missed } = (0,yaml_tree/* follow */.e6)(tree, path);
    return missed.length > 0 || key === null ? null : { key, value: node };
}
//# sourceMappingURL=quiet-swaps.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/same-text.js

/** The same text for data that say the same by a rule: whatever the order of their keys, and whether defaults are written. */
function sameText(data, rule) {
    return JSON.stringify(inOrder(data, rule));
}
function inOrder(data, rule) {
    if (Array.isArray(data))
        return data.map((entry) => inOrder(entry, (0,rules/* below */.Gz)(rule, rules/* ANY */.x4) ?? {}));
    if (typeof data !== "object" || data === null)
        return data;
    const defaults = (0,rules/* keysOf */.YD)(rule).flatMap((key) => {
        const value = (0,rules/* below */.Gz)(rule, key)?.default;
        return value === undefined ? [] : [[key, value]];
    });
    const filled = { ...Object.fromEntries(defaults), ...data };
    return Object.keys(filled)
        .toSorted()
        .map((key) => [key, inOrder(filled[key], (0,rules/* below */.Gz)(rule, key) ?? {})]);
}
//# sourceMappingURL=same-text.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/tighten.js





/** The value of parent and child together. Both were read by the schema, which says by `rule` what they are. */
function tighten(direction, rule, parent, child) {
    const same = (tree) => sameText((0,yaml_tree/* plainData */.lZ)(tree), rule);
    if (direction.kind !== "own" && same(parent) === same(child))
        return { ok: true, tree: parent, from: "parent" };
    switch (direction.kind) {
        case "own":
            return taken(child);
        case "equal":
            return differing(parent);
        case "ordered": {
            const [standing, asked] = [parent, child].map((tree) => direction.words.indexOf(String((0,yaml_tree/* plainData */.lZ)(tree))));
            const allowed = direction.words
                .slice(Math.max(standing ?? 0, 0))
                .map(shown/* shown */.SP)
                .join(" or ");
            return (asked ?? -1) > (standing ?? 0) ? taken(child) : loosened(null, allowed);
        }
        case "measured": {
            const [standing, asked] = [direction.measure((0,yaml_tree/* plainData */.lZ)(parent)), direction.measure((0,yaml_tree/* plainData */.lZ)(child))];
            if (standing.unit !== asked.unit)
                return differing(parent);
            const isStricter = direction.stricter === "more" ? asked.amount >= standing.amount : asked.amount <= standing.amount;
            return isStricter ? taken(child) : loosened(null, `${(0,told/* toldOf */.d)(parent)} or ${direction.stricter}`);
        }
        case "union":
            return union(direction, rule, parent, child);
        case "subset":
            return subset(direction, rule, parent, child);
        case "places":
            return places(direction, rule, parent, child);
    }
}
function union({ empty }, rule, parent, child) {
    const textOf = entryText(rule);
    if (empty === "everything" && itemsOf(parent).length === 0)
        return loosened(null, "all of them, as `[]` says");
    const standing = new Set(itemsOf(parent).map(textOf));
    const more = itemsOf(child).filter((item) => !standing.has(textOf(item)));
    return { ok: true, tree: { kind: "list", at: parent.at, items: [...itemsOf(parent), ...more] }, from: "parent" };
}
function subset({ empty, group }, rule, parent, child) {
    const textOf = entryText(rule);
    if (empty === "everything" && itemsOf(parent).length === 0)
        return taken(child);
    const standing = new Set(itemsOf(parent).map(textOf));
    const added = itemsOf(child).find((item) => !standing.has(textOf(item)));
    if (added !== undefined)
        return loosened(added.at, `nothing that is not in ${(0,told/* toldOf */.d)(parent)}`);
    if (empty === "everything" && itemsOf(child).length === 0)
        return loosened(null, `some of ${(0,told/* toldOf */.d)(parent)}`);
    if (group === null)
        return taken(child);
    const left = new Set(itemsOf(child).map((item) => groupOf(item, group)));
    const lost = itemsOf(parent).find((item) => !left.has(groupOf(item, group)));
    if (lost === undefined)
        return taken(child);
    return loosened(null, `one at least of each \`${group}\` in ${(0,told/* toldOf */.d)(parent)}`);
}
function places({ empty }, rule, parent, child) {
    const textOf = entryText(rule);
    if (empty === "nobody-may" && itemsOf(parent).length === 0) {
        return loosened(null, "`[]`, and nobody can approve it");
    }
    if (empty === "nobody-may" && itemsOf(child).length === 0)
        return taken(child);
    const left = itemsOf(parent).map(textOf);
    const more = itemsOf(child).filter((item) => {
        const standing = left.indexOf(textOf(item));
        if (standing !== -1)
            left.splice(standing, 1);
        return standing === -1;
    });
    return { ok: true, tree: { kind: "list", at: parent.at, items: [...itemsOf(parent), ...more] }, from: "parent" };
}
function taken(child) {
    return { ok: true, tree: child, from: "child" };
}
function differing(parent) {
    return { ok: false, loosens: false, expected: (0,told/* toldOf */.d)(parent), at: null };
}
function loosened(at, expected) {
    return { ok: false, loosens: true, expected, at };
}
function groupOf(item, key) {
    const entry = item.kind === "map" ? item.entries.get(key) : undefined;
    return entry === undefined ? "" : sameText((0,yaml_tree/* plainData */.lZ)(entry.value), {});
}
function itemsOf(tree) {
    return tree.kind === "list" ? tree.items : [];
}
/** The same text for entries of a list that say the same. */
function entryText(rule) {
    const entries = (0,rules/* below */.Gz)(rule, rules/* ANY */.x4) ?? {};
    return (entry) => sameText((0,yaml_tree/* plainData */.lZ)(entry), entries);
}
//# sourceMappingURL=tighten.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/merge-policies.js










/**
 * What a parent and the policy that extends it say together, each part with its place. The child may make stricter what
 * the parent sets; wherever it does not, a finding names both places.
 */
function mergePolicies(said, child) {
    const findings = [];
    const parent = withNeedsOfEmergencies(said);
    const whole = { key: parent.at, value: parent };
    const entry = mergeKey({ path: [], rule: [], parent: whole, child: { key: child.at, value: child }, around: null }, parent, findings);
    findings.push(...branchDoors(parent, child), ...checksInstead(parent, child));
    return { tree: entry?.value ?? child, findings };
}
/** `policy` is all that the parent says: some of its defaults depend on other keys. */
function mergeKey(key, policy, findings) {
    const { child, parent } = key;
    if (child === null)
        return parent;
    const direction = directionOf(key.rule);
    if (direction === null || direction.kind === "part")
        return mergeMaps(key, direction, child, policy, findings);
    const standing = parent ?? standingOf(key, direction, policy);
    if (standing === null)
        return child;
    if (standing === "closed") {
        findings.push(closedFinding(key, child));
        return null;
    }
    const together = tighten(direction, (0,rules/* ruleAt */.mH)(key.rule) ?? {}, standing.value, child.value);
    if (!together.ok) {
        findings.push(looseFinding(key, standing, child, together));
        return parent;
    }
    return together.from === "child" ? child : { key: parent === null ? child.key : standing.key, value: together.tree };
}
function mergeMaps(key, part, child, policy, findings) {
    const { parent, path, rule } = key;
    const spokenOf = part !== null && (part.spokenOf === "always" || key.around !== null);
    const around = parent?.key ?? (spokenOf ? (key.around ?? policy.at) : null);
    const ofParent = mapOf(parent?.value);
    const ofChild = mapOf(child.value);
    const entries = new Map();
    const step = (0,rules/* nameRuleOf */.XR)((0,rules/* ruleAt */.mH)(rule) ?? {}) === null ? null : rules/* ANY */.x4;
    for (const name of new Set([...ofParent.keys(), ...ofChild.keys()])) {
        const merged = mergeKey({
            path: [...path, name],
            rule: [...rule, step ?? name],
            parent: ofParent.get(name) ?? builtIn(path, name, around, policy),
            child: ofChild.get(name) ?? null,
            around,
        }, policy, findings);
        if (merged !== null)
            entries.set(name, merged);
    }
    const at = parent?.value.at ?? child.value.at;
    const tree = { kind: "map", at, entries: path[1] === "roles" ? ofThoseLeft(entries) : entries };
    return { key: parent?.key ?? child.key, value: tree };
}
/** What holds where the parent is silent, as if it had written it; null where that is the child's to say. */
function standingOf(key, direction, policy) {
    if (key.around === null || direction.silence === "free")
        return null;
    if (direction.silence === "closed")
        return "closed";
    const value = (0,rules/* ruleAt */.mH)(key.rule)?.default ?? defaultNeeds(key.path, policy);
    return { key: key.around, value: (0,yaml_tree/* treeOfData */.Ut)(value, key.around) };
}
function defaultNeeds([, , cls], policy) {
    return cls === "standard" || cls === "high-risk" || cls === "emergency" ? needsIn(policy, cls) : [];
}
/** Roles that every policy has are as if the parent had written them, where it says anything of approvals or names them. */
function builtIn(path, name, around, policy) {
    const role = path.join(".") === "approvals.roles" ? effective_approvals/* BUILT_IN_ROLES */.NS[name] : undefined;
    const at = role === undefined ? null : (around ?? namedByChecklist(policy, name));
    return role === undefined || at === null ? null : { key: at, value: (0,yaml_tree/* treeOfData */.Ut)(role, at) };
}
/** Numbers of people who no longer hold the role would be a stranger's. */
function ofThoseLeft(entries) {
    const users = entries.get("users")?.value;
    const ids = entries.get("ids");
    if (users?.kind !== "list" || ids?.value.kind !== "map")
        return entries;
    const left = users.items.map((user) => (0,people/* loginKey */.H$)(String((0,yaml_tree/* plainData */.lZ)(user))));
    const kept = [...ids.value.entries].filter(([login]) => left.includes((0,people/* loginKey */.H$)(login)));
    return new Map([...entries, ["ids", { ...ids, value: { ...ids.value, entries: new Map(kept) } }]]);
}
function directionOf(rule) {
    return DIRECTIONS[rule.join(".")] ?? null;
}
function mapOf(tree) {
    return tree?.kind === "map" ? tree.entries : new Map();
}
function looseFinding({ path, parent }, standing, child, { loosens, expected, at }) {
    const said = (0,told/* toldOf */.d)(child.value);
    const there = `${(0,told/* toldOf */.d)(standing.value)}${parent === null ? ", by default," : ""} at ${(0,told/* placeOf */.$)(standing.key)}`;
    return {
        code: loosens ? "policy.loosens" : "policy.differs",
        path,
        at: at ?? child.key,
        says: loosens
            ? `${(0,shown/* shownPath */.pS)(path)} is ${said}, which loosens ${there}`
            : `${(0,shown/* shownPath */.pS)(path)} is ${said}, and ${there}, which may not be changed`,
        expected,
        suggestion: "leave it out here, or change it there",
    };
}
function closedFinding({ path, around }, child) {
    return {
        code: "policy.loosens",
        path,
        at: child.key,
        says: `${(0,shown/* shownPath */.pS)(path)} is ${(0,told/* toldOf */.d)(child.value)}, which loosens what stands at ${around === null ? "" : (0,told/* placeOf */.$)(around)} without it`,
        expected: null,
        suggestion: "leave it out here, or say it there",
    };
}
//# sourceMappingURL=merge-policies.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/read-extended-policy.js







/**
 * Reads a policy and all that it extends: itself, then what it extends, then what that extends. Each may only make
 * stricter what the next one sets; wherever one does not, a finding names both places. Never throws, whatever the bytes.
 */
function readExtendedPolicy(files) {
    const names = files.map(({ file }) => file);
    const { tree, findings } = mergedTree(files);
    if (tree === null)
        return refused(findings, names);
    const { policy, findings: wrong } = judgePolicy(tree);
    if (policy === null || findings.length > 0 || wrong.length > 0)
        return refused([...findings, ...wrong], names);
    const place = (path) => (0,yaml_tree/* follow */.e6)(tree, path).key;
    return { ok: true, value: { policy, file: files[0].file, files: names, digest: digestOf(files), place } };
}
/** What is wrong with a policy that others extend, and that need not be a whole one: what it lacks, they may say. */
function sharedPolicyFindings(files) {
    const { tree, findings } = mergedTree(files);
    const all = tree === null ? findings : [...findings, ...partFindings(tree), ...sharedFindings(tree)];
    const refusal = all.length === 0
        ? null
        : refused(all, files.map(({ file }) => file));
    return refusal === null || refusal.ok ? [] : refusal.findings;
}
/** What the files say together; null where what is wrong with one of them forbids to judge the whole. */
function mergedTree(files) {
    const read = files.map(read_tree/* readTree */.Z);
    const trees = read.flatMap(({ tree }) => tree ?? []);
    const findings = read.flatMap((one) => one.findings);
    const last = trees.at(-1);
    if (last === undefined || trees.length < files.length)
        return { tree: null, findings };
    const broken = chainFindings(trees);
    if (trees.length === 1 && broken.length === 0)
        return { tree: last, findings };
    const before = [...findings, ...broken, ...trees.flatMap(partFindings)];
    if (before.length > 0)
        return { tree: null, findings: before };
    return trees.slice(0, -1).reduceRight(merged, { tree: last, findings });
}
function merged(parent, child) {
    const { tree, findings } = mergePolicies(parent.tree, child);
    return { tree, findings: [...parent.findings, ...findings] };
}
/** Each file but the last extends the next one; a parent that was not read might ask for anything. */
function chainFindings(trees) {
    return trees.flatMap((tree, i) => {
        const { node, key, missed } = (0,yaml_tree/* follow */.e6)(tree, ["extends"]);
        const extended = missed.length === 0 ? (0,shown/* shown */.SP)(String((0,yaml_tree/* plainData */.lZ)(node))) : null;
        const isLast = i === trees.length - 1;
        if (isLast === (extended === null))
            return [];
        const says = extended === null ? "it extends no other policy" : `${extended}, which it extends, was not read`;
        return [
            {
                code: "policy.parent-not-read",
                path: ["extends"],
                at: key ?? tree.at,
                says,
                expected: null,
                suggestion: null,
            },
        ];
    });
}
function digestOf(files) {
    const each = files.map(({ file, bytes }) => [file, sha256(bytes)]);
    return files.length === 1 ? sha256(files[0].bytes) : sha256(JSON.stringify(each));
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
//# sourceMappingURL=read-extended-policy.js.map

/***/ }),

/***/ 47241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   d: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);
/* harmony import */ var _load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49731);


/** A value for people, on one line. */
function toldOf(tree) {
    return (0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(tree.kind === "scalar" ? String(tree.value) : JSON.stringify((0,_load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .plainData */ .lZ)(tree)));
}
/** `acme/.github//release-policy.yml@1a2b3c4:7:15`, as editors and terminals make clickable. */
function placeOf({ file, line, column }) {
    return `\`${file}:${line}:${column}\``;
}
//# sourceMappingURL=told.js.map

/***/ }),

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   Vd: () => (/* binding */ PersonSchema),
/* harmony export */   sO: () => (/* binding */ isSamePerson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** Somebody on GitHub, by its own names. Logins can be taken over by others: the number stays. */
const PersonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** GitHub's number of the account; null where it was not told. */
    databaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["User", "Bot", "Mannequin", "Organization", "EnterpriseUserAccount"]),
});
/** Logins are the same whatever their case; they are ASCII alone, so no other letters are folded. */
function loginKey(login) {
    // Ten thousands of them are compared, and hardly one is not ASCII.
    return /[^\u0000-\u007f]/.test(login)
        ? login.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
        : login.toLowerCase();
}
function isSamePerson(a, b) {
    return loginKey(a.login) === loginKey(b.login);
}
//# sourceMappingURL=people.js.map

/***/ }),

/***/ 70208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ environmentsReached),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   My: () => (/* binding */ environmentsKnown)
/* harmony export */ });
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22521);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49731);



/**
 * Whether each environment that a rule is for is one that a branch goes to: a misspelt one would be asked for nothing.
 * A policy without `branches` leaves to the workflow where a release goes.
 */
function environmentsKnown(policy, tree) {
    if (policy.branches === undefined)
        return [];
    const known = environmentsReached(policy);
    const named = Object.keys({ ...policy.approvals.environments }).map((name) => ["approvals", "environments", name]);
    const enforced = Object.keys({ ...policy.environments }).map((name) => ["environments", name]);
    return [
        ...alikeIn(tree, policy.branches),
        ...[...named, ...enforced].flatMap((path) => unknownIn(tree, path, path.at(-1) ?? "", known)),
        ...listsOf(policy).flatMap(({ path, names }) => names.flatMap((name, i) => unknownIn(tree, [...path, String(i)], name, known))),
    ];
}
/** The environments that any branch of the policy goes to, each once. */
function environmentsReached({ branches }) {
    return [...new Set(Object.values(branches ?? {}).flatMap(environmentsOf))];
}
/** Where a commit of a branch may go: first, and after that. */
function environmentsOf({ environment, "followed-by": later, }) {
    return environment === undefined ? later : [environment, ...later];
}
/** Environments that differ in case alone are one to GitHub, and two sets of rules here. */
function alikeIn(tree, branches) {
    const first = new Map();
    return Object.entries(branches).flatMap(([pattern, branch]) => environmentsOf(branch).flatMap((name) => {
        const known = first.get(name.toLowerCase()) ?? name;
        first.set(name.toLowerCase(), known);
        if (known === name)
            return [];
        const key = name === branch.environment ? ["environment"] : ["followed-by", String(branch["followed-by"].indexOf(name))];
        const path = ["branches", pattern, ...key];
        const found = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(tree, path);
        const says = `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}, which GitHub takes for ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(known)}`;
        const at = found.key ?? found.node.at;
        return [{ code: "policy.unknown-environment", path, at, says, expected: (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(known), suggestion: null }];
    }));
}
function listsOf({ checklist, schedule }) {
    const { custom, ...items } = checklist;
    return [
        ...Object.entries(items).map(([name, item]) => ({ path: ["checklist", name], names: item?.for })),
        ...Object.entries(custom).map(([name, item]) => ({ path: ["checklist", "custom", name], names: item.for })),
        ...schedule.windows.map((window, i) => ({ path: ["schedule", "windows", String(i)], names: window.for })),
        ...schedule.freezes.map((freeze, i) => ({ path: ["schedule", "freezes", String(i)], names: freeze.for })),
    ].map(({ path, names = [] }) => ({ path: [...path, "for"], names }));
}
function unknownIn(tree, path, name, known) {
    if (known.includes(name))
        return [];
    const near = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(name, known);
    const found = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(tree, path);
    return [
        {
            code: "policy.unknown-environment",
            path,
            at: found.key ?? found.node.at,
            says: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)} is about the environment ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}, to which no branch of \`branches\` goes`,
            expected: known.length === 0 ? "an environment of `branches`" : `one of ${known.map(_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP).join(", ")}`,
            suggestion: near === null ? null : `did you mean ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(near)}?`,
        },
    ];
}
//# sourceMappingURL=environments-known.js.map

/***/ }),

/***/ 36297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   xy: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
// What a reader of a diff cannot see, or sees elsewhere than it stands: control and format characters (bidirectional
// overrides and zero-width ones among them), line and paragraph separators, blank letters, lone surrogates and what
// Unicode calls no character. "Trojan Source" (CVE-2021-42574) and its heirs live on them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\u{E0100}-\u{E01EF}]/u;
const PLAIN = new Set(["\t", "\n", "\r"]);
/** Whether a character (one code point) has no place in a policy because nobody sees it. */
function isHidden(character) {
    return HIDDEN.test(character) && !PLAIN.has(character);
}
/** The hidden characters of a text, each with its offset in UTF-16 units. */
function hiddenCharacters(text) {
    const found = [];
    for (const match of text.matchAll(new RegExp(HIDDEN, "gu"))) {
        if (!PLAIN.has(match[0]))
            found.push({ offset: match.index, character: match[0] });
    }
    return found;
}
/** A text without its hidden characters: what its writer sees. */
function withoutHidden(text) {
    return Array.from(text)
        .filter((character) => !isHidden(character))
        .join("");
}
//# sourceMappingURL=hidden-characters.js.map

/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82001);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49731);


/** What a file says, and what is wrong with it as text or YAML. No tree where nothing further can be said of it. */
function readTree({ file, bytes }) {
    const source = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .r)(file, bytes);
    if (!("text" in source))
        return { tree: null, findings: source };
    const { tree, findings } = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlTree */ .Wz)(source);
    const empty = tree?.kind === "scalar" && tree.value === null;
    return empty && findings.length === 0 ? { tree: null, findings: [emptyFile(tree.at)] } : { tree, findings };
}
function emptyFile(at) {
    return {
        code: "policy.empty",
        path: [],
        at,
        says: "the policy says nothing",
        expected: "at least its `version` and one component",
        suggestion: "write `version: 1`, `components:` and below it `  web: {}`",
    };
}
//# sourceMappingURL=read-tree.js.map

/***/ }),

/***/ 42579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36297);

const MOST = 60;
/** The user's own text, in backticks and on one line: cut where it is long, and with what nobody can see spelt out. */
function shown(text) {
    const characters = Array.from(text);
    const cut = characters.length > MOST ? [...characters.slice(0, MOST), "…"] : characters;
    return `\`${cut.map(visible).join("")}\``;
}
/** A path of keys as people write it: `components.web.former-paths.0`. */
function shownPath(path) {
    return shown(path.join("."));
}
function visible(character) {
    if (character === "`")
        return "'";
    return (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(character) || /\s/u.test(character.replace(" ", "")) ? codePoint(character) : character;
}
/** `U+202E`. */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
//# sourceMappingURL=shown.js.map

/***/ }),

/***/ 82001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   r: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36297);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42579);



/** Enough for a policy of hundreds of components, and little enough that no reader of it can be kept busy. */
const MOST_BYTES = 64 * 1024;
/** The text of a policy file, a byte order mark left out, or what makes it unreadable. */
function sourceText(file, content) {
    const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
    if (size > MOST_BYTES)
        return [tooLarge(file, size)];
    const text = typeof content === "string" ? content.replace(/^\ufeff/, "") : new TextDecoder("utf-8").decode(content);
    const source = { text, position: positionsIn(file, text) };
    const bad = typeof content === "string" ? null : notUtf8(source, content);
    if (bad !== null)
        return [bad];
    const [first, ...others] = (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacters */ .xy)(text).map(({ offset, character }) => hidden(source.position(offset), character));
    return first === undefined ? source : [first, ...others];
}
function hidden(at, character) {
    return {
        code: "policy.hidden-character",
        path: [],
        at,
        says: `an invisible character, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .codePoint */ .yb)(character)}, stands here: a policy must be what its readers see`,
        expected: null,
        suggestion: "remove it",
    };
}
function positionsIn(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (const newline of text.matchAll(/\n/g))
        lines.addNewLine(newline.index + 1);
    return (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
}
function tooLarge(file, size) {
    return {
        code: "policy.too-large",
        path: [],
        at: { file, line: 1, column: 1 },
        says: `the file has ${size} bytes, a policy at most ${MOST_BYTES}`,
        expected: `at most ${MOST_BYTES} bytes`,
        suggestion: null,
    };
}
/** The first byte that is not UTF-8: the first that does not survive being read and written again. */
function notUtf8(source, bytes) {
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const again = new TextEncoder().encode(lenient);
    const bad = bytes.findIndex((byte, i) => byte !== again[i]);
    if (bad === -1)
        return null;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const byte = (bytes[bad] ?? 0).toString(16).padStart(2, "0");
    return {
        code: "policy.not-utf-8",
        path: [],
        at: source.position(new TextDecoder("utf-8").decode(bytes.subarray(0, bad)).length),
        says: utf16 ? "the file is UTF-16, a policy must be UTF-8" : `the byte \`${byte}\` is not UTF-8 here`,
        expected: "UTF-8",
        suggestion: "save the file as UTF-8",
    };
}
//# sourceMappingURL=source-text.js.map

/***/ }),

/***/ 49731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e6: () => (/* binding */ follow),
  lZ: () => (/* binding */ plainData),
  Ut: () => (/* binding */ treeOfData),
  Wz: () => (/* binding */ yamlTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(38574);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/hidden-characters.js
var hidden_characters = __webpack_require__(36297);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/look-alikes.js
/**
 * Letters that look like one of ASCII's, each before the one it looks like; the likeliest of Unicode's confusables
 * (UTS #39). The letters before are not the ones that they seem to be: that is their point.
 */
const ALIKE = {
    Cyrillic: "аa сc ԁd еe ԍg һh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt ѵv ԝw хx уy вb цu АA ВB СC ЕE ԌG НH ІI ЈJ КK МM ОO РP ԚQ ЅS ТT ԜW ХX УY",
    Greek: "αa ιi κk ηn οo ρp τt υu νv χx γy ωw ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ",
    Armenian: "օo սu հh ոn ցg քp",
    Latin: "ıi ɑa ɡg ǀl",
};
const FULL_WIDTH_OR_MATHEMATICAL = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const KNOWN = new Map(Object.entries(ALIKE).flatMap(([alphabet, pairs]) => pairs.split(" ").map((pair) => {
    const [character = "", like = ""] = Array.from(pair);
    return [character, { character, like, alphabet }];
})));
/** What ASCII character this one looks like, or null. Full-width and mathematical letters count as well. */
function lookAlike(character) {
    if (!FULL_WIDTH_OR_MATHEMATICAL.test(character))
        return KNOWN.get(character) ?? null;
    const like = character.normalize("NFKC");
    return /^[!-~]$/.test(like) ? { character, like, alphabet: "full-width or mathematical" } : null;
}
/** A text with each look-alike replaced by what it looks like. */
function asItLooks(text) {
    return Array.from(text, (character) => lookAlike(character)?.like ?? character).join("");
}
/** The first look-alike in a word that has ASCII letters too: nobody mixes alphabets within a word on purpose. */
function mixedIn(text) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const mixed = words.filter((word) => /[A-Za-z]/.test(word));
    return mixed.map(firstIn).find((found) => found !== null) ?? null;
}
/** The first look-alike of a text that is written in look-alikes and ASCII alone, so that it reads as an ASCII word. */
function disguisedIn(text) {
    return /^[\x20-\x7e]*$/.test(asItLooks(text)) ? firstIn(text) : null;
}
function firstIn(text) {
    return Array.from(text, lookAlike).find((found) => found !== null) ?? null;
}
//# sourceMappingURL=look-alikes.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/source-text.js
var source_text = __webpack_require__(82001);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/as-seen.js




/** A key may be of any alphabet (a branch may), but not look like an ASCII word without being it. */
function keyAsSeen(text, at) {
    return asSeen(text, at, disguisedIn(text) ?? mixedIn(text));
}
/** A value may be of any alphabet (a folder may), but no word of it of two. */
function valueAsSeen(text, at) {
    return asSeen(text, at, mixedIn(text));
}
function asSeen(text, at, alike) {
    // Those that stand in the file as they are were refused with the file; these were written as an escape.
    const [escaped] = (0,hidden_characters/* hiddenCharacters */.xy)(text);
    const plain = escaped === undefined ? text : (0,hidden_characters/* withoutHidden */.P)(text);
    return {
        text: alike === null ? plain : asItLooks(plain),
        wrong: [
            ...(escaped === undefined ? [] : [(0,source_text/* hidden */.R)(at, escaped.character)]),
            ...(alike === null ? [] : [disguised(text, at, alike)]),
        ],
    };
}
function disguised(text, at, { character, like, alphabet }) {
    return {
        code: "policy.look-alike",
        path: [],
        at,
        says: `in ${(0,shown/* shown */.SP)(text)}, \`${character}\` (${(0,shown/* codePoint */.yb)(character)}, ${alphabet}) only looks like \`${like}\``,
        expected: null,
        suggestion: `did you mean ${(0,shown/* shown */.SP)(asItLooks(text))}?`,
    };
}
//# sourceMappingURL=as-seen.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-errors.js
/** What the YAML reader's errors mean, in words for who wrote the file. */
const MEANING = {
    ALIAS_PROPS: "an alias can have neither a tag nor an anchor",
    BAD_ALIAS: "this alias or anchor has no proper name",
    BAD_COLLECTION_TYPE: "this tag does not fit what follows it",
    BAD_DIRECTIVE: "this line that starts with `%` is not understood",
    BAD_DQ_ESCAPE: "this escape is not understood within double quotes: write `\\\\` for a backslash, or use single quotes",
    BAD_INDENT: "the indentation does not fit, or a bracket before it is missing: keys of one map start in one column, what belongs to a key stands further in",
    BAD_PROP_ORDER: "an anchor or tag stands in the wrong place",
    BAD_SCALAR_START: "a value cannot start with this character: put it in quotes",
    BLOCK_AS_IMPLICIT_KEY: "a `: ` too many: put a value that holds `: ` in quotes, or start a new line",
    BLOCK_IN_FLOW: "within `{}` or `[]`, lists and maps need brackets of their own",
    DUPLICATE_KEY: "this key is given twice",
    IMPOSSIBLE: "this is not understood",
    KEY_OVER_1024_CHARS: "this key is longer than 1024 characters, or its `:` is missing",
    MISSING_CHAR: "a bracket, quote, comma, space or `:` is missing here",
    MULTILINE_IMPLICIT_KEY: "a key must end on its line: is a `:` missing, or a value not in quotes?",
    MULTIPLE_ANCHORS: "more than one anchor stands here",
    MULTIPLE_DOCS: "a second document starts here",
    MULTIPLE_TAGS: "more than one tag stands here",
    NON_STRING_KEY: "a key must be text",
    RESOURCE_EXHAUSTION: "this is nested too deeply",
    TAB_AS_INDENT: "a tab is used to indent: YAML wants spaces",
    TAG_RESOLVE_FAILED: "this tag is not known",
    UNEXPECTED_TOKEN: "this is not expected here: is a bracket, quote or comma missing or left over?",
};
function yamlError(code) {
    return MEANING[code];
}
//# sourceMappingURL=yaml-errors.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-tokens.js


const DEEPEST = 20;
/**
 * The tokens of a YAML text, and what a policy does without: anchors and aliases (which explode), tags, directives,
 * depth. They are looked for here, without recursion, because composing a document recurses: deep nesting can end
 * the whole process there.
 */
function yamlTokens(source) {
    const tokens = [...new dist/* Parser */.iX().parse(source.text)];
    const findings = [];
    let deep = false;
    const left = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const { token, depth } = next;
        const refused = refusal(token);
        if (refused !== null)
            findings.push({ ...refused, at: source.position(token.offset) });
        if (depth > DEEPEST && !deep) {
            deep = true;
            findings.push({ ...TOO_DEEP, at: source.position(token.offset) });
        }
        const nested = depth + (isCollection(token) ? 1 : 0);
        for (const child of below(token))
            left.push({ token: child, depth: nested });
    }
    return { tokens, findings, deep };
}
const TOO_DEEP = {
    code: "policy.too-deep",
    path: [],
    says: `this is nested more than ${DEEPEST} levels deep`,
    expected: `at most ${DEEPEST} levels`,
    suggestion: null,
};
function refusal(token) {
    const source = "source" in token ? (0,shown/* shown */.SP)(token.source) : "";
    if (token.type === "alias")
        return repeated(`${source} stands for what is written elsewhere`);
    if (token.type === "anchor")
        return repeated(`the anchor ${source} is a name for what follows`);
    if (token.type === "tag")
        return meaningless("policy.tag", `the tag ${source}`);
    return token.type === "directive" ? meaningless("policy.directive", source) : null;
}
function repeated(what) {
    const says = `${what}: a policy says everything where it holds`;
    return { code: "policy.anchor", path: [], says, expected: null, suggestion: "write it out" };
}
function meaningless(code, what) {
    return { code, path: [], says: `${what} has no meaning in a policy`, expected: null, suggestion: "remove it" };
}
function isCollection(token) {
    return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}
function below(token) {
    const own = "start" in token && Array.isArray(token.start) ? token.start : [];
    const props = "props" in token ? token.props : [];
    const value = "value" in token && token.value !== undefined ? [token.value] : [];
    const items = "items" in token ? token.items.flatMap(partsOf) : [];
    return [...own, ...props, ...value, ...items];
}
function partsOf(item) {
    return [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])];
}
//# sourceMappingURL=yaml-tokens.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-tree.js






/** What YAML text says, and all that is wrong with it as YAML. No tree where nothing further can be said of it. */
function yamlTree(source) {
    const { tokens, findings: refused, deep } = yamlTokens(source);
    const findings = [...refused];
    if (deep || refused.some(({ code }) => code === "policy.directive"))
        return { tree: null, findings };
    const composer = new dist/* Composer */.Dk({ version: "1.2", strict: true, uniqueKeys: false, prettyErrors: false });
    const [document, second] = firstTwo(composer.compose(tokens, true, source.text.length));
    if (document === undefined)
        return { tree: null, findings };
    // What was refused already makes errors of its own here.
    if (refused.length === 0)
        findings.push(...syntaxErrors(source, document));
    if (second !== undefined)
        findings.push(severalDocuments(source, second));
    if (findings.some(({ code }) => code === "policy.syntax"))
        return { tree: null, findings };
    const tree = treeOf(source, document.contents, source.position(0), findings);
    return { tree, findings };
}
function firstTwo(all) {
    const taken = [];
    for (const one of all) {
        taken.push(one);
        if (taken.length === 2)
            break;
    }
    return taken;
}
// One mistake makes several errors: the first of a line tells. Warnings are errors: what a reader of YAML is not sure
// of, a policy should not rest on.
function syntaxErrors(source, document) {
    const perLine = new Map();
    for (const { code, pos } of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
        const at = source.position(pos[0]);
        if (!perLine.has(at.line))
            perLine.set(at.line, wrong("policy.syntax", at, yamlError(code)));
    }
    return [...perLine.values()];
}
function severalDocuments(source, second) {
    const at = source.position(second.range[0]);
    return wrong("policy.several-documents", at, "a second document starts here: a policy is one document");
}
/** `around` is where the key stands: an empty value has no text of its own. */
function treeOf(source, node, around, findings) {
    if (node === null || !node.range || ((0,dist/* isScalar */.jn)(node) && node.source === "" && node.value === null)) {
        return { kind: "scalar", at: around, value: null, source: "" };
    }
    const at = source.position(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node) || typeof node.tag === "string")
        return { kind: "unreadable", at };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: "map", at, entries: entriesOf(source, node, findings) };
    if ((0,dist/* isSeq */.oP)(node)) {
        return { kind: "list", at, items: node.items.map((item) => treeOf(source, nodeOr(item), at, findings)) };
    }
    return (0,dist/* isScalar */.jn)(node) ? scalarOf(node.value, node.source ?? "", at, findings) : { kind: "unreadable", at };
}
function scalarOf(value, source, at, findings) {
    if (typeof value === "number" || typeof value === "boolean" || value === null) {
        return { kind: "scalar", at, value, source };
    }
    if (typeof value !== "string")
        return { kind: "unreadable", at };
    const { text, wrong: odd } = valueAsSeen(value, at);
    findings.push(...odd);
    return { kind: "scalar", at, value: text, source };
}
function entriesOf(source, map, findings) {
    const entries = new Map();
    for (const pair of map.items) {
        const node = nodeOr(pair.key);
        const key = source.position((node?.range ?? map.range ?? [0])[0]);
        const value = treeOf(source, nodeOr(pair.value), key, findings);
        if ((0,dist/* isAlias */.Vj)(node) || typeof node?.tag === "string")
            continue;
        const { text, wrong: odd } = keyOf(node, key, entries);
        findings.push(...odd);
        if (text !== null)
            entries.set(text, { key, value });
    }
    return entries;
}
/** The text of a key, or null where nothing may be kept under it. */
function keyOf(node, at, before) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== "string") {
        const source = (0,dist/* isScalar */.jn)(node) ? (node.source ?? "") : "";
        return refusedKey("policy.key-not-text", at, "a key must be text", source === "" ? null : `write \`"${source}"\``);
    }
    const seen = keyAsSeen(node.value, at);
    const first = before.get(seen.text);
    const others = seen.wrong;
    if (first !== undefined) {
        const says = `${(0,shown/* shown */.SP)(seen.text)} is given twice, first on line ${first.key.line}`;
        return refusedKey("policy.duplicate-key", at, says, "remove one of the two", others);
    }
    if (seen.text === "<<") {
        return refusedKey("policy.merge-key", at, "a policy has no merge keys (`<<`)", "write out what holds here", others);
    }
    if (RESERVED.has(seen.text)) {
        return refusedKey("policy.reserved-key", at, `${(0,shown/* shown */.SP)(seen.text)} cannot be a key`, "take another name", others);
    }
    return seen;
}
// Names that mean something else to JavaScript, here and in what reads our records.
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);
function refusedKey(code, at, says, suggestion, others = []) {
    return { text: null, wrong: [...others, { ...wrong(code, at, says), suggestion }] };
}
function wrong(code, at, says) {
    return { code, path: [], at, says, expected: null, suggestion: null };
}
function nodeOr(node) {
    return (0,dist/* isNode */.Ll)(node) ? node : null;
}
/** How far a path goes in a tree: the part that was reached, its tree and its key's place, and the part that is not there. */
function follow(tree, path) {
    let node = tree;
    let key = null;
    for (const [i, step] of path.entries()) {
        const entry = childOf(node, step);
        if (entry === null)
            return { node, key, reached: path.slice(0, i), missed: path.slice(i) };
        node = entry.value;
        key = entry.key;
    }
    return { node, key, reached: path, missed: [] };
}
function childOf(tree, step) {
    if (tree.kind === "map")
        return tree.entries.get(step) ?? null;
    const item = tree.kind === "list" && /^\d+$/.test(step) ? tree.items[Number(step)] : undefined;
    return item === undefined ? null : { key: item.at, value: item };
}
/** What a tree says as plain data, without prototypes. */
function plainData(tree) {
    switch (tree.kind) {
        case "map":
            return (0,no_inherited_keys/* withoutInheritedKeys */.H)(Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plainData(value)])));
        case "list":
            return tree.items.map(plainData);
        case "scalar":
            return tree.value;
        case "unreadable":
            return null;
    }
}
/** The tree of plain data that stands nowhere, as if it stood at `at`. */
function treeOfData(data, at) {
    if (Array.isArray(data))
        return { kind: "list", at, items: data.map((item) => treeOfData(item, at)) };
    if (typeof data === "object" && data !== null) {
        const entries = Object.entries(data).map(([key, value]) => [key, { key: at, value: treeOfData(value, at) }]);
        return { kind: "map", at, entries: new Map(entries) };
    }
    if (typeof data !== "string" && typeof data !== "number" && typeof data !== "boolean") {
        return { kind: "scalar", at, value: null, source: "" };
    }
    return { kind: "scalar", at, value: data, source: String(data) };
}
//# sourceMappingURL=yaml-tree.js.map

/***/ }),

/***/ 91309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillAddress)
/* harmony export */ });
/* harmony import */ var _schema_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67244);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25735);


/** What servers commonly read of an address. */
const LONGEST = 8000;
/**
 * The address of a step with what earlier steps captured, which may be anything. A captured value stays one segment of the
 * path, or one part of the query: it is percent-encoded, and never leads to another host, folder or parameter. Asked alone
 * are https, and this machine.
 */
function fillAddress(template, captured) {
    const [, origin = "", path = "", rest = ""] = /^(https?:\/\/[^/\\?#]+)([^?#]*)(.*)$/s.exec(template) ?? [];
    const [host] = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(origin);
    if (host !== undefined)
        return refused(`\`{${host}}\` stands where the host is named`);
    const missing = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(template).find((name) => !captured.has(name));
    if (missing !== undefined)
        return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .uncaptured */ .uK)(missing);
    const unfit = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(path).find((name) => !isOneSegment(captured.get(name) ?? "")) ??
        (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(rest).find((name) => !isPlain(captured.get(name) ?? ""));
    if (unfit !== undefined)
        return refused(`what was captured as \`{${unfit}}\` may not stand in an address`);
    const encoded = (text) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceNames */ .bJ)(text, (name) => encodeURIComponent(captured.get(name) ?? ""));
    const folders = encoded(path);
    const address = `${origin}${folders}${encoded(rest)}`;
    if (folders !== path && folders.split(/[/\\]/).some((segment) => DOTS.test(segment))) {
        return refused("its path would not stay as the policy says");
    }
    if (address.length > LONGEST)
        return refused("it is too long with what was captured");
    return askable(address, origin);
}
// As the URL standard reads them, in a path of percent-encoded letters too.
const DOTS = /^(?:\.|%2e){1,2}$/i;
function askable(address, origin) {
    if (!URL.canParse(address) || !URL.canParse(origin))
        return refused("it is no address");
    const url = new URL(address);
    const safe = url.protocol === "https:" || (0,_schema_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url);
    if (url.origin !== new URL(origin).origin || !safe || url.username !== "" || url.password !== "") {
        return refused("it leads elsewhere than the policy says");
    }
    return { ok: true, value: url };
}
// A proxy on the way may decode once more than it should: what could then be a folder is refused, not encoded.
function isOneSegment(value) {
    return isPlain(value) && !/[/\\%]|\.\./.test(value);
}
function isPlain(value) {
    return value !== "" && value.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f]/.test(value);
}
function refused(says) {
    return { ok: false, says };
}
//# sourceMappingURL=fill-address.js.map

/***/ }),

/***/ 80385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fillBody)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25735);

// A text of JSON, with the colon that makes it a key; or a placeholder outside of any text.
const PARTS = new RegExp(`"(?:[^"\\\\]|\\\\.)*"(\\s*:)?|${_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER */ .Kx.source}`, "g");
const LITERAL = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)$/;
/**
 * The body of a step, which is JSON, with what earlier steps captured, which may be anything. A captured value stays within
 * its text, escaped; outside of texts it must be a number or a truth value. Keys are the policy's own.
 */
function fillBody(template, captured) {
    if (!isJson(template.replaceAll(PARTS, (part) => (part.startsWith("{") ? "0" : part)))) {
        return { ok: false, says: "its body is not JSON" };
    }
    const missing = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(template).find((name) => !captured.has(name));
    if (missing !== undefined)
        return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .uncaptured */ .uK)(missing);
    const refusals = [];
    const value = template.replaceAll(PARTS, (part, colon) => {
        const [name] = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(part);
        if (name === undefined)
            return part;
        if (colon !== undefined)
            refusals.push(`\`{${name}}\` stands in a key of its body`);
        if (part.startsWith('"'))
            return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceNames */ .bJ)(part, (each) => escaped(captured.get(each) ?? ""));
        const literal = captured.get(name) ?? "";
        if (!LITERAL.test(literal)) {
            refusals.push(`what was captured as \`{${name}}\` is no number, and stands outside of a text`);
        }
        return literal;
    });
    const [says] = refusals;
    return says === undefined ? { ok: true, value } : { ok: false, says };
}
function escaped(text) {
    return JSON.stringify(text).slice(1, -1);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=fill-body.js.map

/***/ }),

/***/ 25735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   bJ: () => (/* binding */ replaceNames),
/* harmony export */   uK: () => (/* binding */ uncaptured),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** `{name}`, by the names that `capture` may have. */
const PLACEHOLDER = /\{([a-z][a-z0-9-]{0,63})\}/g;
/** The names that a text has places for. */
function namesIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}
/** Fills a text that nobody reads but us: what was captured stands in it as it is. */
function fillText(text, captured) {
    const missing = namesIn(text).find((name) => !captured.has(name));
    if (missing !== undefined)
        return uncaptured(missing);
    return { ok: true, value: replaceNames(text, (name) => captured.get(name) ?? "") };
}
function replaceNames(text, by) {
    return text.replaceAll(PLACEHOLDER, (_, name) => by(name));
}
function uncaptured(name) {
    return { ok: false, says: `no earlier step captures \`{${name}}\`` };
}
//# sourceMappingURL=placeholders.js.map

/***/ }),

/***/ 71419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   DN: () => (/* binding */ queriesAsked),
/* harmony export */   S$: () => (/* binding */ gridQueriesOf),
/* harmony export */   UE: () => (/* binding */ toldTogether),
/* harmony export */   X3: () => (/* binding */ REMEMBERED_SECONDS),
/* harmony export */   Z$: () => (/* binding */ tellsTracksApart),
/* harmony export */   h_: () => (/* binding */ coverageQuery),
/* harmony export */   r4: () => (/* binding */ increaseQuery)
/* harmony export */ });
/* unused harmony export bucketsQuery */
/* harmony import */ var _checklist_slo_objective_queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74711);
/* harmony import */ var _checklist_slo_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60748);


/** The queries of an objective. A policy that was read has exactly one of its forms; null for one that has none. */
function gridQueriesOf(objective, scope) {
    const { bad, total, buckets, query } = objective;
    const { intervalSeconds } = scope;
    if (bad !== undefined && total !== undefined) {
        const [badHere, totalHere] = [(0,_checklist_slo_objective_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .inScope */ .SB)(bad, scope), (0,_checklist_slo_objective_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .inScope */ .SB)(total, scope)];
        const couldBe = (0,_checklist_slo_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesThatCouldBe */ .R)(badHere, totalHere);
        return {
            kind: "events",
            bad: increaseQuery(badHere, intervalSeconds),
            total: increaseQuery(totalHere, intervalSeconds),
            covered: coverageQuery(totalHere, intervalSeconds),
            couldBeBad: couldBe === null ? null : coverageQuery(couldBe, intervalSeconds),
        };
    }
    if (buckets !== undefined && objective["slower-than"] !== undefined) {
        const here = (0,_checklist_slo_objective_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .inScope */ .SB)(buckets, scope);
        return {
            kind: "histogram",
            limitSeconds: (0,_checklist_slo_objective_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .limitSecondsOf */ .Qx)(objective["slower-than"]),
            buckets: bucketsQuery(here, intervalSeconds),
            covered: coverageQuery(here, intervalSeconds),
        };
    }
    return query === undefined ? null : { kind: "value", query: (0,_checklist_slo_objective_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .inScope */ .SB)(query, scope) };
}
/** What an objective asks the metrics system, as the policy has it. */
function queriesAsked({ bad, total, buckets, query }) {
    return [bad, total, buckets, query].filter((one) => one !== undefined);
}
/** Whether the objective tells tracks apart; `in-part` where only one of its selectors does, of which no share can be made. */
function tellsTracksApart(objective) {
    const named = queriesAsked(objective).map((text) => /\$track(?!\w)/.test(text));
    if (named.every(Boolean))
        return "yes";
    return named.some(Boolean) ? "in-part" : "no";
}
/** The objectives that tell no tracks apart, by their names: their events are those of both. */
function toldTogether({ objectives }) {
    const together = Object.entries(objectives).filter(([, one]) => tellsTracksApart(one) === "no");
    return new Set(together.map(([name]) => name));
}
/** How far back a series is known: one that was away for longer is taken for a new one. */
const REMEMBERED_SECONDS = 3600;
/** A counter that begins anew is seen where it happened within such a part of an interval. */
const LONGEST_PART_SECONDS = 5;
/** How many equal parts of whole milliseconds an interval is looked at in. */
function partsOf(intervalSeconds) {
    const milliseconds = Math.round(intervalSeconds * 1000);
    let parts = Math.max(1, Math.ceil(intervalSeconds / LONGEST_PART_SECONDS));
    while (milliseconds % parts !== 0)
        parts += 1;
    return parts;
}
/**
 * By how much counters grew within the part of an interval that ends at the time it is asked for, exactly: per series, the
 * newest sample in the part less the newest before it. `increase` would stretch what it saw to the whole window, lose what
 * happened between two windows and the first value of a series. A counter that fell began anew from 0; a series
 * that was not there is counted from 0; what is no number makes the sum none.
 */
function increaseQuery(selector, intervalSeconds) {
    const { now, before } = around(selector, intervalSeconds);
    return `sum((${now} - ${before} * (${now} >= bool ${before})) or ${now})`;
}
/** The same per bucket. A histogram began anew where any of its buckets fell: the others may have grown beyond what they were. */
function bucketsQuery(selector, intervalSeconds) {
    const { now, before } = around(selector, intervalSeconds);
    const grown = `min without (le) (${now} >= bool ${before})`;
    return `sum by (le) ((${now} - ${before} * ignoring(le) group_left() ${grown}) or ${now})`;
}
/** Has a value where the interval that ends at the time it is asked for holds any sample of the selector. */
function coverageQuery(selector, intervalSeconds) {
    // Before Prometheus 3, a window holds the sample at its very beginning too, which is of the interval before.
    return `count(count_over_time(${selector}[${Math.round(intervalSeconds * 1000) - 1}ms]))`;
}
function around(selector, intervalSeconds) {
    const part = `${Math.round((intervalSeconds * 1000) / partsOf(intervalSeconds))}ms`;
    return {
        now: `last_over_time(${selector}[${part}])`,
        before: `last_over_time(${selector}[${REMEMBERED_SECONDS}s] offset ${part})`,
    };
}
//# sourceMappingURL=grid-queries.js.map

/***/ }),

/***/ 14877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ApprovalsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9723);
/* harmony import */ var _keys_together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34516);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38901);
/* harmony import */ var _no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38574);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88517);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22366);







const RoleSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    users: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .Login */ .az).max(100).optional().describe("People who hold it, by their login. Default: nobody."),
    ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .Login */ .az, zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .int()
        .positive()
        .meta({ patternErrorMessage: "GitHub's number of the account, such as `583231`", examples: [583231] })
        .describe("GitHub's number of the account."))
        .transform(_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutInheritedKeys */ .H)
        .optional()
        .describe("GitHub's number of those people, so that whoever takes over a login does not take over the role. Default: not checked."),
    team: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("a team as `organisation/team`, such as `acme/release-managers`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[a-z0-9][a-z0-9._-]{0,99}$/, { max: 140, example: "acme/release-managers" })
        .optional()
        .describe("A team whose members hold it. Default: none."),
    permission: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["write", "maintain", "admin"])
        .optional()
        .describe("Whoever has at least this permission on the repository holds it. Default: nobody."),
    from: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["codeowners"])
        .optional()
        .describe("Who holds it by a file: with `codeowners`, the owners of the changed paths, by the repository's own CODEOWNERS. Default: nobody."),
    otherwise: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleName */ .wy.optional().describe("With `from: codeowners`, the role that owns what has no owner. Default: none, and such a change is never approved."),
    environment: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentName */ .Ru.optional().describe("The environment of GitHub whose required review fills this role. Default: none, only other approvals fill it."),
})
    .meta(_keys_together_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS_OF_ROLE */ .gB)
    .describe("Who holds this role: whoever fits any of `users`, `team`, `permission` and `from`.");
const NEEDS = "Roles, each filled by another person.";
const Needs = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .Needed */ .qQ).max(20);
const StandardSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ needs: Needs.optional().describe(`${NEEDS} Default: \`[reviewer]\`.`) })
    .describe("Changes that are in no other class.");
const HighRiskSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    needs: Needs.optional().describe(`${NEEDS} Default: \`[maintainer]\`, besides those that \`standard\` names.`),
    when: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        paths: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f)
            .max(500)
            .default([])
            .describe("A change of such a path, whatever its case. Default: none but those that always count."),
        migrations: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(true).describe("A change that adds or changes a migration of the database."),
        contracts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(true).describe("A change that breaks a contract."),
        lines: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
            .int()
            .positive()
            .max(1_000_000)
            .meta({ patternErrorMessage: "a number of lines, such as `1000`", examples: [1000] })
            .optional()
            .describe("A change of at least so many lines. Default: size does not matter."),
        labels: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("a label's name", /^[^\u0000-\u001f\u007f-\u009f]+$/, { max: 50, example: "security" }))
            .max(50)
            .default([])
            .describe("A change with such a label. Default: none."),
    })
        .prefault({})
        .describe("What makes a change one of high risk, each by itself. `.github/**`, CODEOWNERS and this policy always do."),
})
    .describe("Changes that can do great harm.");
const EmergencySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    needs: Needs.optional().describe(`${NEEDS} Default: \`[release-manager]\` where the policy has that role, else \`[maintainer]\`.`),
    "review-afterwards": (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("a time such as `2 business days`, `3 days` or `24 hours`", /^[1-9]\d{0,2} (?:business days?|days?|hours?)$/, { max: 24, example: "2 business days" })
        .default("2 business days")
        .describe("Until when somebody else has to have reviewed it. Overdue, it blocks the next ordinary release to production."),
})
    .describe("Changes of a branch whose `class` is `emergency`.");
const EnvironmentApprovalsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    needs: Needs.default([]).describe(`${NEEDS} Asked of the release as a whole, beside what each change needs. Default: none.`),
    "and-when": zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        label: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("a label's name", /^[^\u0000-\u001f\u007f-\u009f]+$/, {
            max: 50,
            example: "business-impact",
        }).describe("A label of any pull request of the release."),
        needs: Needs.describe(NEEDS),
    })
        .describe("Who is needed besides, where a pull request has this label."))
        .max(50)
        .default([])
        .describe("Who is needed besides, by labels: labels can only add. Default: nobody."),
})
    .describe("Who has to approve a release to this environment.");
const BotSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    login: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Login */ .az.describe("Its login, such as `acme-release[bot]`."),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .int()
        .positive()
        .meta({ patternErrorMessage: "GitHub's number of the account, such as `41898282`", examples: [41898282] })
        .describe("GitHub's number of the account."),
    paths: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f).min(1).max(100).describe("The only paths that its commits may change."),
})
    .describe("A bot whose verified commits need no review.");
const ApprovalsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    roles: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleName */ .wy, RoleSchema)
        .default({})
        .describe("The roles of people. Default: `reviewer` is whoever may write, `maintainer` whoever may maintain. `release-manager` may push a release's tag by hand.")
        .transform(_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutInheritedKeys */ .H),
    classes: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        standard: StandardSchema.prefault({}),
        "high-risk": HighRiskSchema.prefault({}),
        emergency: EmergencySchema.prefault({}),
    })
        .prefault({})
        .describe("The classes of changes, and who has to approve each change of a class."),
    environments: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentName */ .Ru, EnvironmentApprovalsSchema)
        .default({})
        .describe("Who has to approve a release to an environment. Default: nobody besides the changes' own approvals.")
        .transform(_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutInheritedKeys */ .H),
    separation: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["standard", "strict"])
        .default("standard")
        .describe("Who is kept apart from whom. `standard`: nobody approves a change they had a hand in, nor a release that they started. `strict`: besides, nobody who had a hand in any change of the release approves any of it, and who starts, tags and approves are different people."),
    "clean-updates": zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["keep", "discard"])
        .default("discard")
        .describe("Whether an approval survives clean merges of the base into the pull request: `keep`, where git makes the identical merge."),
    unreviewed: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ needs: Needs.default([]).describe(`${NEEDS} Default: none, and nobody can approve it.`) })
        .prefault({})
        .describe("Who may approve, for the release as a whole, what reached the branch without a reviewed pull request."),
    manifest: _repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .FilePath */ .mi.optional().describe("The file of a pull request that names the candidate as `candidate: <full hash>`; its reviews approve the release. Default: none."),
    comments: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe("Whether a line `/approve <role> <full hash>`, never edited, on the candidate's or the manifest's pull request counts as an approval of the release."),
    keys: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .Login */ .az, (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("a public key of SSH, such as `ssh-ed25519 AAAA…`", /^(?:ssh-ed25519|ecdsa-sha2-nistp256|ssh-rsa|sk-ssh-ed25519@openssh\.com) [A-Za-z0-9+/]{40,2000}={0,2}$/, { max: 2100, example: `ssh-ed25519 ${"A".repeat(68)}` }).describe("A public key of this person."))
        .default({})
        .describe("Keys of people, who then may approve offline by a signed tag `approve/<role>/<full hash>`. Default: none.")
        .transform(_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutInheritedKeys */ .H),
    since: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("a full commit hash", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { max: 64, example: "0".repeat(40) })
        .optional()
        .describe("A commit from before this policy: what it holds is not judged, where no release holds it yet. Default: all history since the last release is."),
    people: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)("an e-mail address in lower case, such as `ada@example.com`", /^[^\s@<>A-Z\u0000-\u001f]{1,64}@[^\s@<>A-Z\u0000-\u001f]{1,190}$/, { max: 256, example: "ada@example.com" }), _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Login */ .az.describe("Whose it is."))
        .default({})
        .describe("Whose e-mail of commits belongs to which login, where GitHub knows none. Default: none, and such a commit's author is unknown.")
        .transform(_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutInheritedKeys */ .H),
    bots: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(BotSchema)
        .max(20)
        .default([])
        .describe("Bots whose own commits need no review, such as one that writes release commits. Default: none."),
})
    .describe("Who may do what, and who has to approve what.");
//# sourceMappingURL=approvals.js.map

/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ ComponentsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/glob.js
var glob = __webpack_require__(9723);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/repository-path.js
var repository_path = __webpack_require__(88517);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/contract.js



/** What others build on. Paths are from the top of the repository. */
const ContractSchema = schemas/* strictObject */.rej({
    openapi: repository_path/* FilePath */.mi.meta({ examples: ["services/crm/openapi.yaml"] })
        .optional()
        .describe("Its OpenAPI document; the version in it follows the release where manifests are written. Default: none."),
    tasks: glob/* Glob */.f.meta({ examples: ["services/crm/schemas/tasks/*.json"] })
        .optional()
        .describe("The JSON Schemas of what it takes in. Default: none."),
    events: glob/* Glob */.f.meta({ examples: ["services/crm/schemas/events/*.json"] })
        .optional()
        .describe("The JSON Schemas of what it sends out. Default: none."),
    graphql: glob/* Glob */.f.meta({ examples: ["services/crm/schema.graphql"] })
        .optional()
        .describe("The GraphQL schema, in one file or several. Default: none."),
    protobuf: repository_path/* FolderPath */.uX.meta({ examples: ["services/crm/proto"] })
        .optional()
        .describe("The folder of its Protobuf files, compared by `buf`, which must be installed. Default: none."),
})
    .describe("What others build on. Its change since the last release is compared: one that breaks must be declared in a commit, one that adds asks for a minor. Default: none.");
//# sourceMappingURL=contract.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/migrations.js



/** Where a component's database migrations are. Paths are from the top of the repository. */
const MigrationsSchema = schemas/* strictObject */.rej({
    alembic: repository_path/* FolderPath */.uX.meta({ examples: ["services/crm/migrations"] })
        .optional()
        .describe("The folder with Alembic's `versions`. Default: none."),
    prisma: repository_path/* FolderPath */.uX.meta({ examples: ["apps/web/prisma"] })
        .optional()
        .describe("The folder with Prisma's `migrations`. Default: none."),
    flyway: repository_path/* FolderPath */.uX.meta({ examples: ["services/billing/db"] })
        .optional()
        .describe("The folder with Flyway's `V1__name.sql` files. Default: none."),
    sql: glob/* Glob */.f.meta({ examples: ["services/billing/migrations/*.up.sql"] })
        .optional()
        .describe("Other SQL files, each a migration forward. Default: none."),
    dialect: schemas/* enum */.k5n(["postgresql", "mysql", "sqlite"])
        .default("postgresql")
        .describe("The database that the statements are written for."),
})
    .describe("Its database migrations: each new one is judged by whether the previous code runs on what it leaves. Default: none.");
//# sourceMappingURL=migrations.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(38574);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(22366);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/components.js






// A name becomes part of a tag: `..` and `.lock` are what git refuses there.
const ComponentName = (0,schema_text/* text */.Q)("a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters", /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "web" });
const TagPattern = (0,schema_text/* text */.Q)("a tag that git accepts, with `{version}` in it once, such as `v{version}`", /^(?:[^{}]|\{name\})*\{version\}(?:[^{}]|\{name\})*$/, { max: 200, example: "web-v{version}" }).refine(isTagName);
const ComponentSchema = schemas/* strictObject */.rej({
    path: repository_path/* FolderPath */.uX.default(".").describe("The folder whose changes are this component's."),
    "former-paths": schemas/* array */.YOg(repository_path/* FolderPath */.uX).max(50).default([]).describe("Folders this component lived in before."),
    scopes: schemas/* array */.YOg((0,schema_text/* text */.Q)("a commit's scope, such as `web`", /^[^\s,()\u0000-\u001f\u007f-\u009f]+$/, { max: 100, example: "web" }))
        .max(50)
        .default([])
        .describe("Scopes by which commits speak of it: `feat(web): …` or `feat(web,api): …`. A commit that touches several components is that of those which its scope names. Default: none, folders alone decide."),
    tag: TagPattern.optional().describe("Its tags: `{version}` stands for the version, `{name}` for the component. Default: `v{version}` for the only component, `{name}-v{version}` for one of several."),
    "former-tags": schemas/* array */.YOg(TagPattern)
        .max(20)
        .optional()
        .describe("Styles in which older releases were tagged. Default: the usual ones, such as `{version}` and `{name}@{version}`."),
    scheme: schemas/* enum */.k5n(["semver", "major.minor", "calver"])
        .default("semver")
        .describe("How its versions are counted: `semver` (`1.4.0`), `major.minor` (`1.4`: whatever does not break is a minor) or `calver` (`2025.10.001`: year, month, build)."),
    "depends-on": schemas/* array */.YOg(ComponentName.meta({ examples: ["api"] }))
        .max(50)
        .default([])
        .describe("Components it is built on: where one of them is released, this one is released with it."),
    contract: ContractSchema.optional(),
    migrations: MigrationsSchema.prefault({}),
    manifests: schemas/* array */.YOg(repository_path/* FilePath */.mi.meta({ examples: ["package.json"] }))
        .max(20)
        .optional()
        .describe("Files below its folder that hold its version: package.json, pyproject.toml, Chart.yaml, Cargo.toml, or any file with a line marked `signalbox:version`. Default: the first four, where they are."),
})
    .describe("One component: a folder with versions and tags of its own.");
const ComponentsSchema = schemas/* record */.g1P(ComponentName, ComponentSchema)
    .refine((components) => Object.keys(components).length > 0)
    .meta({ minProperties: 1, description: "What is released, each with its own tags." })
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
/** The rules of git-check-ref-format(1) for one tag name. */
function isTagName(pattern) {
    const name = pattern.replaceAll("{version}", "1.0.0").replaceAll("{name}", "x");
    if (/[\s~^:?*[\\{}\p{Cc}\p{Cf}]/u.test(name) || /\.\.|\/\/|@\{|\.$|\/$|^[-/]/.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
//# sourceMappingURL=components.js.map

/***/ }),

/***/ 79429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   dw: () => (/* binding */ Duration)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);

/** A length of time as people write it: `90s`, `15m`, `1h30m`, `7d`. */
const Duration = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a duration such as `30m`, `1h30m` or `7d`", /^(?=.)(?:\d{1,4}d)?(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?$/, {
    max: 24,
    example: "30m",
});
/** The units of durations with their seconds, the largest first. */
const UNITS = [
    ["d", 86_400],
    ["h", 3600],
    ["m", 60],
    ["s", 1],
];
const SECONDS = new Map(UNITS);
/** Seconds of a `Duration`. */
function secondsOf(duration) {
    return [...duration.matchAll(/(\d+)([dhms])/g)].reduce((sum, [, number, unit = ""]) => sum + Number(number) * (SECONDS.get(unit) ?? 0), 0);
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 97664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf),
/* harmony export */   f: () => (/* binding */ ExtendsSchema)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88517);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22366);


const OWNER = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})";
const REPOSITORY = String.raw `(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}`;
// What git takes as the name of a tag, as far as anybody writes one.
const REF = String.raw `(?!.*(?:\.\.|\.lock$|\.\/|\/\.))[A-Za-z0-9][A-Za-z0-9._+-]*(?:\/[A-Za-z0-9._+-]+)*(?<!\.)`;
const ExtendsSchema = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)("another policy as `owner/repository//path@ref`, such as `acme/.github//release-policy.yml@v3`, where `ref` is a tag or a full hash, or a file of this repository, such as `./policies/base.yml`", new RegExp(String.raw `^(?!.*[*?[\]])(?:\.\/${_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI}|${OWNER}\/${REPOSITORY}\/\/(?=[^@]+@[^@]+$)${_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI}@${REF})$`), { max: 512, example: "acme/.github//release-policy.yml@v3" }).describe("The policy that this one tightens, for repositories that share one: what it sets may be made stricter here, and never looser. A ref must not be able to move: a full hash, or a tag that GitHub keeps in its place. Default: none.");
/** The parts of an `extends`, which the schema has read. */
function referenceOf(written) {
    if (written.startsWith("./"))
        return { kind: "local", path: written.slice(2) };
    const [repository = "", rest = ""] = splitAt(written, "//");
    const [owner = "", name = ""] = splitAt(repository, "/");
    const [path = "", ref = ""] = splitAt(rest, "@");
    return { kind: "remote", owner, name, path, ref };
}
function splitAt(whole, separator) {
    const at = whole.indexOf(separator);
    return at === -1 ? [whole] : [whole.slice(0, at), whole.slice(at + separator.length)];
}
//# sourceMappingURL=extends.js.map

/***/ }),

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Glob)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);

// A pattern of digits alone would jump the queue: JavaScript lists such keys first, and the first pattern decides.
const NOT_DIGITS_ALONE = String.raw `(?!\d+$)`;
// What other tools expand and this one reads letter by letter: `{a,b}`, `!(a)`, `!a`, `\*`.
const NO_FALSE_FRIENDS = String.raw `(?!!)(?!.*[!?*+@]\()`;
const AT_MOST_FOUR_GLOBSTARS = String.raw `(?!(?:.*?\*\*){5})`;
// A matcher would work these out, and no branch or path has them: `release/../main` is not what it seems to be.
const CANONICAL = String.raw `(?!(?:.*\/)?\.{0,2}(?:\/|$))`;
/**
 * A pattern over names or paths, matched by `matchesGlob`. Bounded, because a matcher may back-track on hostile ones:
 * 256 characters, four `**`.
 */
const Glob = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a pattern such as `release/*`, with at most four `**`, and none of `{}`, `\\`, `*(`, `..`, `/` at its ends, `!` at its start or digits alone", new RegExp(String.raw `^${CANONICAL}${NOT_DIGITS_ALONE}${NO_FALSE_FRIENDS}${AT_MOST_FOUR_GLOBSTARS}[^{}\\\u0000-\u001f\u007f-\u009f]+$`), { max: 256, example: "release/*" });
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 34516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ KEYS_OF_CUSTOM),
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   WG: () => (/* binding */ KEYS_OF_CONTROLLER),
/* harmony export */   WH: () => (/* binding */ togetherOf),
/* harmony export */   ZA: () => (/* binding */ KEYS_OF_AFTERWARDS),
/* harmony export */   Zh: () => (/* binding */ KEYS_OF_HTTP_STEP),
/* harmony export */   cU: () => (/* binding */ choicesOf),
/* harmony export */   gB: () => (/* binding */ KEYS_OF_ROLE),
/* harmony export */   hz: () => (/* binding */ TOGETHER),
/* harmony export */   lz: () => (/* binding */ KEYS_OF_OBJECTIVE),
/* harmony export */   w_: () => (/* binding */ KEYS_OF_SECURITY),
/* harmony export */   y8: () => (/* binding */ KEYS_OF_CHECK),
/* harmony export */   yL: () => (/* binding */ besideKey),
/* harmony export */   z6: () => (/* binding */ KEYS_OF_QUEUE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const RequiredSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ required: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const TogetherSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** By a key of a map, what must stand beside it: all of these keys, or those of one of several. */
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ anyOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RequiredSchema) })]))
        .default({}),
    /** The keys of which a map must have exactly one; without it, it may have any. */
    oneOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RequiredSchema).optional(),
});
const KEYS_OF_ROLE = { dependencies: { ids: ["users"], otherwise: ["from"] } };
const KEYS_OF_CHECK = {
    dependencies: { status: ["by"], by: ["status"], events: ["workflow"] },
};
const KEYS_OF_CUSTOM = {
    dependencies: { in: ["run"], expect: ["http"], json: ["http"], equals: ["json"] },
    oneOf: [{ required: ["run"] }, { required: ["http"] }, { required: ["input"] }],
};
const KEYS_OF_OBJECTIVE = {
    dependencies: {
        bad: ["total", "budget"],
        total: ["bad"],
        buckets: ["slower-than", "budget"],
        "slower-than": ["buckets"],
        query: { anyOf: [{ required: ["below"] }, { required: ["above"] }] },
        budget: { anyOf: [{ required: ["bad"] }, { required: ["buckets"] }] },
        below: ["query"],
        above: ["query"],
        "roll-back-above": { anyOf: [{ required: ["bad"] }, { required: ["buckets"] }] },
    },
    oneOf: [{ required: ["bad"] }, { required: ["buckets"] }, { required: ["query"] }],
};
const KEYS_OF_SECURITY = {
    dependencies: {
        probe: ["token-from"],
        "token-from": ["probe"],
        "owner-from": ["probe"],
        header: ["probe"],
        query: { anyOf: [{ required: ["below"] }, { required: ["above"] }] },
        below: ["query"],
        above: ["query"],
    },
    oneOf: [{ required: ["probe"] }, { required: ["query"] }, { required: ["alert"] }],
};
const KEYS_OF_QUEUE = {
    dependencies: {
        growth: ["depth"],
        floor: ["depth"],
        age: ["age-below"],
        "age-below": ["age"],
        "dead-letters": ["dead-letters-below"],
        "dead-letters-below": ["dead-letters"],
    },
};
const KEYS_OF_HTTP_STEP = { dependencies: { equals: ["json"] } };
const KEYS_OF_AFTERWARDS = {
    dependencies: {
        expect: ["http"],
        json: ["http"],
        equals: ["json"],
        in: ["run"],
        query: { anyOf: [{ required: ["below"] }, { required: ["above"] }] },
        below: ["query"],
        above: ["query"],
        updated: ["within"],
        within: ["updated"],
    },
    oneOf: [
        { required: ["http"] },
        { required: ["steps"] },
        { required: ["run"] },
        { required: ["query"] },
        { required: ["updated"] },
    ],
};
const KEYS_OF_CONTROLLER = {
    dependencies: { "http-route": ["services"], services: ["http-route"] },
    oneOf: [{ required: ["argo-rollout"] }, { required: ["deployments"] }, { required: ["http-route"] }],
};
/** The maps whose keys go together, by their rules: a policy is read without its JSON Schema, which takes long to make. */
const TOGETHER = [
    ["approvals.roles.*", KEYS_OF_ROLE],
    ["checklist.ci.checks.*", KEYS_OF_CHECK],
    ["checklist.migrations.check", KEYS_OF_CHECK],
    ["checklist.custom.*", KEYS_OF_CUSTOM],
    ["rollout.objectives.*", KEYS_OF_OBJECTIVE],
    ["rollout.security.*", KEYS_OF_SECURITY],
    ["rollout.queues.*", KEYS_OF_QUEUE],
    ["rollout.controller", KEYS_OF_CONTROLLER],
    ["rollout.afterwards.*", KEYS_OF_AFTERWARDS],
    ["rollout.afterwards.*.steps.*", KEYS_OF_HTTP_STEP],
];
/** What a rule of the JSON Schema says of keys that go together. */
function togetherOf(rule) {
    return TogetherSchema.parse(rule);
}
/** What must stand beside a key of a map: the keys of one of these. A key that stands alone has one that is empty. */
function companionsOf({ dependencies }, key) {
    const told = Object.hasOwn(dependencies, key) ? (dependencies[key] ?? []) : [];
    const [first = [], ...others] = Array.isArray(told) ? [told] : told.anyOf.map(({ required }) => required);
    return [first, ...others];
}
/** The keys of which a map must have exactly one; empty where it may have any. */
function choicesOf({ oneOf = [] }) {
    return oneOf.flatMap(({ required }) => required);
}
/** The keys that a map must have besides `key`, in the order of the schema, for an example of it. */
function besideKey(rule, key) {
    const together = togetherOf(rule);
    const wanted = withCompanions(together, [...(rule.required ?? []), ...(key === null ? [] : [key])]);
    const choices = choicesOf(together);
    const chosen = choices.some((choice) => wanted.has(choice));
    const all = chosen ? wanted : withCompanions(together, [...wanted, ...choices.slice(0, 1)]);
    return Object.keys(rule.properties ?? {}).filter((one) => one !== key && all.has(one));
}
function withCompanions(together, keys) {
    const wanted = new Set(keys);
    // A set hands out what is added to it on the way, too.
    for (const key of wanted) {
        const alternatives = companionsOf(together, key);
        const standing = alternatives.find((all) => all.every((other) => wanted.has(other)));
        for (const companion of standing ?? alternatives[0])
            wanted.add(companion);
    }
    return wanted;
}
//# sourceMappingURL=keys-together.js.map

/***/ }),

/***/ 67244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether an address leads to this machine itself, by its name alone: nothing is looked up. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
//# sourceMappingURL=loopback.js.map

/***/ }),

/***/ 38864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ Times),
/* harmony export */   Jt: () => (/* binding */ factorOf),
/* harmony export */   QE: () => (/* binding */ Percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ww: () => (/* binding */ Decimal),
/* harmony export */   XK: () => (/* binding */ Query),
/* harmony export */   gO: () => (/* binding */ WatchedName),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);


const Query = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a query of PromQL on one line", /^[^\u0000-\u0008\u000b-\u001f\u007f]+$/, {
    max: 2000,
    example: "queue_depth",
});
const Percent = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a percentage such as `1%` or `0.1%`", /^(?:100|\d{1,2}(?:\.\d{1,6})?)%$/, {
    max: 10,
    example: "1%",
});
/** How many times as much: `1.2x`. */
const Times = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("how many times as much, such as `1.2x`", /^[1-9]\d?(?:\.\d{1,3})?x$/, {
    max: 8,
    example: "1.2x",
});
const Decimal = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().meta({ patternErrorMessage: "a number", examples: [1000] });
/** A count of something that happens: 0 and more. */
function count(most, example) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .max(most)
        .meta({ patternErrorMessage: "a whole number, 0 or more", examples: [example] });
}
/** The name of something that is watched. */
const WatchedName = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a name in lower case, such as `error-rate`", /^[a-z][a-z0-9-]{0,63}$/, {
    max: 64,
    example: "error-rate",
});
/** The share that a percentage of the policy states, 0 to 1. */
function shareOf(percent) {
    return Number(percent.replace("%", "")) / 100;
}
/** The factor that a `1.2x` of the policy states. */
function factorOf(times) {
    return Number(times.replace("x", ""));
}
//# sourceMappingURL=measures.js.map

/***/ }),

/***/ 38901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ EnvironmentName),
/* harmony export */   az: () => (/* binding */ Login),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment),
/* harmony export */   qQ: () => (/* binding */ Needed),
/* harmony export */   wy: () => (/* binding */ RoleName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);

const EnvironmentName = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("an environment's name of letters, digits, `.`, `_` and `-`, such as `production`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "production" });
/** Whether two names are those of one environment: GitHub passes over their case. */
function isSameEnvironment(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
const RoleName = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a role's name in lower case, such as `release-manager`", /^[a-z][a-z0-9-]{0,63}$/, {
    max: 64,
    example: "release-manager",
});
// Accounts that an enterprise manages end in `_` and a short code.
const Login = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a GitHub user's login, such as `ada`", /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:\[bot\])?$/, {
    max: 66,
    example: "ada",
});
/** One place for one person, who holds any of the roles. */
const Needed = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a role such as `reviewer`, or several of which one is enough, such as `platform or ciso`", /^[a-z][a-z0-9-]{0,63}(?: or [a-z][a-z0-9-]{0,63}){0,9}$/, { max: 256, example: "platform or ciso" });
/** The roles of a `Needed`, of which one is enough. */
function alternativesOf(needed) {
    return needed.split(" or ");
}
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 38574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutInheritedKeys)
/* harmony export */ });
/**
 * The same record without a prototype. Its keys are looked up by words that others choose (a commit's type, a
 * component named on the command line): `constructor` must find nothing.
 */
function withoutInheritedKeys(record) {
    const bare = { ...record };
    Object.setPrototypeOf(bare, null);
    return bare;
}
//# sourceMappingURL=no-inherited-keys.js.map

/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NOTE_PARTS),
/* harmony export */   r: () => (/* binding */ NotesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88517);
/* harmony import */ var _versioning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26881);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22366);




/** What the notes of a release may be asked to hold. */
const NOTE_PARTS = ["summary", "impact", "migrations", "rollback"];
const NotesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePathOfTag */ .$U.default("docs/release-notes/{tag}.md").describe("Where the notes of a release are written."),
    types: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_versioning_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitType */ .Al)
        .max(50)
        .optional()
        .describe("Commit types that the notes list; breaking changes are always listed. Default: those that ask for a release."),
    preset: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Q)("the name of an npm package, such as `conventionalcommits`", /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/, { max: 214, example: "conventionalcommits" })
        .optional()
        .describe("A conventional-changelog preset that the repository has installed, such as `conventionalcommits`, to render with. Default: none."),
    template: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.optional().describe("A conventional-changelog (Handlebars) template, read from the released commit, to render with. Default: none."),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(NOTE_PARTS))
        .max(NOTE_PARTS.length)
        .default([])
        .describe("Parts that somebody must have written or that must be known, else the notes are refused: `summary` (a `Summary:` footer), `impact` (what changed, and how the contract differs), `migrations` (their effect, and a plan for those that the previous code cannot run on), `rollback` (a `Rollback:` footer)."),
    "publish-to": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["release", "pull-request", "commit"])
        .default("release")
        .describe("Where the notes go besides the GitHub Release: nowhere else (`release`), onto the default branch by a `pull-request`, or by a `commit`."),
    index: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.meta({ examples: ["docs/release-notes/README.md"] })
        .optional()
        .describe("A file that lists all releases, with links to their notes. Default: none."),
    changelog: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.meta({ examples: ["CHANGELOG.md"] })
        .optional()
        .describe("A file with the notes of all releases, newest first. Default: none."),
    markdown: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["escape", "allow"])
        .default("escape")
        .describe("Whether Markdown in commit messages takes effect in the notes: `escape` shows it as it is written, `allow` renders it; HTML and mentions never take effect."),
})
    .describe("What the notes of a release say, and where they go.");
//# sourceMappingURL=notes.js.map

/***/ }),

/***/ 28566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ PolicySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/approvals.js
var approvals = __webpack_require__(14877);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/glob.js
var glob = __webpack_require__(9723);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(38574);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/names.js
var names = __webpack_require__(38901);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/protection.js
var protection = __webpack_require__(97622);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(22366);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/branches.js






const MAX_PATTERNS = 500;
const BranchSchema = schemas/* strictObject */.rej({
    environment: names/* EnvironmentName */.Ru.optional().describe("Where a release of this branch goes. Default: none, and a branch without an environment is never released from."),
    "followed-by": schemas/* array */.YOg(names/* EnvironmentName */.Ru)
        .max(20)
        .default([])
        .describe("Further environments where a commit of this branch may go after that. Default: none."),
    prerelease: (0,schema_text/* text */.Q)("a word for prereleases, such as `rc`", /^(?=.*[a-z])[a-z][a-z0-9-]{0,31}$/, {
        max: 32,
        example: "rc",
    })
        .optional()
        .describe("Releases of this branch are prereleases of the next version: `rc` gives `1.4.0-rc.1`. Default: none, they are final."),
    class: schemas/* enum */.k5n(["emergency"])
        .optional()
        .describe("Which class all its changes are of: `emergency` needs fewer approvals before, and a review afterwards. Default: by what each change touches."),
    protected: schemas/* boolean */.zMY()
        .default(false)
        .describe("Whether GitHub must protect it: changed by reviewed pull requests alone, never deleted, never rewritten. The default branch always must be protected."),
    protection: protection/* ProtectionSchema */.$,
    from: schemas/* enum */.k5n(["production-tag"])
        .optional()
        .describe("Where a branch must have been forked: `production-tag` is the last final release. Its release is then exactly the next patch of that one. Default: anywhere."),
})
    .describe("What holds for the branches that fit this pattern.");
const BranchesSchema = schemas/* record */.g1P(glob/* Glob */.f, BranchSchema)
    .refine((branches) => Object.keys(branches).length <= MAX_PATTERNS)
    .meta({
    maxProperties: MAX_PATTERNS,
    description: "Which branches may release; the first pattern that fits a branch decides. Default: the default branch alone.",
})
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=branches.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/keys-together.js
var keys_together = __webpack_require__(34516);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/repository-path.js
var repository_path = __webpack_require__(88517);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/checks.js






/** A check by what stands behind it: a name alone can be taken by anybody's workflow. */
const CheckSchema = schemas/* strictObject */.rej({
    workflow: repository_path/* FilePath */.mi.optional().describe("The workflow file whose run reports it, such as `.github/workflows/ci.yml`. Default: any."),
    name: glob/* Glob */.f.default("**").describe("The check run's name (of a job), or a pattern of which at least one must be there. Default: all of them."),
    app: (0,schema_text/* text */.Q)("an app's number or slug, such as `sonarqubecloud` or `12526`", /^[a-z0-9][a-z0-9-]{0,99}$/, {
        max: 100,
        example: "sonarqubecloud",
    })
        .optional()
        .describe("The app that reports it. Default: `github-actions` where `workflow` is named, else any."),
    status: (0,schema_text/* text */.Q)("a commit status's context, such as `ci/jenkins`", /^[^\u0000-\u001f\u007f-\u009f]+$/, {
        max: 200,
        example: "ci/jenkins",
    })
        .optional()
        .describe("A commit status of this context, instead of a check run; `by` says who may report it. Default: a check run is meant."),
    by: schemas/* array */.YOg(names/* Login */.az).max(20).optional().describe("With `status`, who may report it. Default: nobody."),
    events: schemas/* array */.YOg((0,schema_text/* text */.Q)("an event of a workflow, such as `push`", /^[a-z_]{1,40}$/, { max: 40, example: "push" }))
        .max(20)
        .optional()
        .describe("With `workflow`, the events whose runs count. Default: `push`, `merge_group`, `schedule` and `workflow_dispatch`; a pull request's own run says nothing of the merge."),
    conclusions: schemas/* array */.YOg(schemas/* enum */.k5n(["success", "neutral", "skipped"]))
        .min(1)
        .max(3)
        .default(["success"])
        .describe("Conclusions that are good enough."),
})
    .meta(keys_together/* KEYS_OF_CHECK */.y8)
    .describe("A check that must have passed on the candidate.");
//# sourceMappingURL=checks.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/http-address.js

const HttpAddress = (0,schema_text/* text */.Q)("an address that begins with `https://`, or `http://localhost`", /^https?:\/\/[^\s\u0000-\u001f\u007f-\u009f]+$/, { max: 1000, example: "https://app.example/ready" });
//# sourceMappingURL=http-address.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/http-answer.js


/** A path into an answer's JSON. */
const JsonPath = (0,schema_text/* text */.Q)("a path into the answer, such as `checks.0.state`", /^[^\u0000-\u001f\u007f-\u009f]+$/, {
    max: 200,
    example: "status",
});
/** What must stand at such a path. */
const Equals = schemas/* string */.YjP()
    .max(1000)
    .meta({ patternErrorMessage: "a text, in quotes where it is a number", examples: ["ready"] });
const HttpStatus = schemas/* int */.Whr()
    .min(100)
    .max(599)
    .meta({ patternErrorMessage: "a status of HTTP, such as `200`", examples: [200] });
//# sourceMappingURL=http-answer.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/checklist.js











const Severity = schemas/* enum */.k5n(["critical", "high", "medium", "low"]);
/** What every item of the checklist says besides its own. */
const common = {
    for: schemas/* array */.YOg(names/* EnvironmentName */.Ru)
        .max(50)
        .optional()
        .describe("The environments it is asked for. Default: all that have a gate."),
    "waivable-by": schemas/* array */.YOg(names/* RoleName */.wy)
        .max(20)
        .default([])
        .describe("Roles that may waive it, for one commit, with a reason and an expiry. Default: nobody."),
};
const line = (what, example, max) => (0,schema_text/* text */.Q)(what, /^[^\u0000-\u001f\u007f-\u009f]+$/, { max, example });
const CiSchema = schemas/* strictObject */.rej({
    checks: schemas/* array */.YOg(CheckSchema)
        .max(100)
        .default([])
        .describe("The checks that must have passed. Default: every check run and commit status of the candidate, and at least one."),
    ...common,
})
    .describe("The checks passed on the candidate.");
const MigrationsSchema = schemas/* strictObject */.rej({
    validated: schemas/* array */.YOg(schemas/* enum */.k5n(["forward", "rollback"]))
        .min(1)
        .max(2)
        .default(["forward", "rollback"])
        .describe("What must have been tried: `forward` (up), `rollback` (down, and up again)."),
    check: CheckSchema.optional().describe("The check that tried it. Default: none, the gate tries it itself with the project's own migration tool."),
    "database-from": (0,schema_text/* text */.Q)("the name of an environment variable, such as `SCRATCH_DATABASE_URL`", /^[A-Z][A-Z0-9_]{0,63}$/, { max: 64, example: "SCRATCH_DATABASE_URL" })
        .optional()
        .describe("The variable that holds the address of a scratch database, which is emptied. Needed where no `check` is named. Default: none."),
    "down-file": schemas/* boolean */.zMY().default(false).describe("Whether each Prisma migration needs a `down.sql`."),
    ...common,
})
    .describe("Every migration since the last release was run up and down. Default: not asked for.");
const SloSchema = schemas/* strictObject */.rej({
    environment: names/* EnvironmentName */.Ru.default("staging").describe("Where the objectives of `rollout.objectives` are asked."),
    window: duration/* Duration */.dw.default("1h").describe("Over how long, until now."),
    ...common,
})
    .describe("The objectives held in an earlier environment. Default: not asked for.");
const ofScanners = {
    sarif: schemas/* array */.YOg(repository_path/* FilePath */.mi)
        .max(20)
        .default([])
        .describe("SARIF files in the workspace, of scanners that do not report to GitHub. Default: none."),
    "dismissals-by": names/* RoleName */.wy.optional().describe("The role that may dismiss alerts. Default: nobody, a dismissal since the last release holds."),
};
const SecurityScanSchema = schemas/* strictObject */.rej({
    alerts: schemas/* array */.YOg(schemas/* enum */.k5n(["code-scanning", "dependabot"]))
        .max(2)
        .default(["code-scanning"])
        .describe("Which alerts of GitHub must be clear."),
    severity: Severity.default("high").describe("From which severity on an alert counts."),
    tools: schemas/* array */.YOg(line("a scanner's name, such as `CodeQL`", "CodeQL", 100))
        .max(20)
        .default([])
        .describe("Scanners of which each must have analysed the candidate. Default: any one."),
    ...ofScanners,
    ...common,
})
    .describe("No open alert of that severity, and the candidate was analysed. Default: not asked for.");
const SecretScanSchema = schemas/* strictObject */.rej({
    alerts: schemas/* array */.YOg(schemas/* enum */.k5n(["secret-scanning"]))
        .max(1)
        .default(["secret-scanning"])
        .describe("Which alerts of GitHub must be clear."),
    ...ofScanners,
    ...common,
})
    .describe("No secret is open in the repository. Default: not asked for.");
const NotesItemSchema = schemas/* strictObject */.rej({
    complete: schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether the notes of the release must have all that `notes.needs` asks for."),
    ...common,
})
    .describe("The release notes are complete. Default: not asked for.");
const RunbookSchema = schemas/* strictObject */.rej({
    changed: glob/* Glob */.f.describe("The runbook's path, or a pattern of which one must have changed."),
    when: schemas/* strictObject */.rej({ paths: schemas/* array */.YOg(glob/* Glob */.f).max(500).default(["**"]).describe("Changes of such a path need it.") })
        .prefault({})
        .describe("Which changes need it. Default: all. A commit that needs none says why in a footer, `Runbook: not needed, …`."),
    ...common,
})
    .describe("The runbook was changed with what it describes. Default: not asked for.");
const ValidationSchema = schemas/* strictObject */.rej({
    report: repository_path/* FilePath */.mi.default("validation-report.md").describe("The report's file, in the workspace or at the candidate."),
    by: names/* RoleName */.wy.optional().describe("The role that must have approved the report's own hash. Default: none."),
    sections: schemas/* array */.YOg(line("a heading of one line, such as `Result`", "Result", 100))
        .max(20)
        .default(["Scope", "Tests", "Result"])
        .describe("Headings that it must have, each with text below it."),
    ...common,
})
    .describe("A validation report of this candidate, with a passing result. Default: not asked for.");
const BranchRulesSchema = schemas/* strictObject */.rej({
    file: repository_path/* FilePath */.mi.optional().describe("A file that states the protection of branches besides the policy, such as `.github/branch_protection.yaml`. Default: none."),
    ...common,
})
    .describe("What the policy states of branches is what GitHub enforces. The default branch is always looked at.");
const CustomSchema = schemas/* strictObject */.rej({
    run: schemas/* array */.YOg(line("a program or an argument", "npm", 1000))
        .min(1)
        .max(50)
        .optional()
        .describe("A program with its arguments, run in the workspace without a shell; it passes with exit code 0. What the candidate itself brings runs as the gate does: it belongs in a job of its own, which hands its result over by `input`. Default: none."),
    in: repository_path/* FolderPath */.uX.optional().describe("The folder it runs in. Default: the workspace."),
    http: HttpAddress.optional().describe("An address to ask with GET. Default: none."),
    expect: HttpStatus.default(200).describe("With `http`, the status that passes."),
    json: JsonPath.optional().describe("With `http`, a path into the JSON of the answer. Default: its content does not matter."),
    equals: Equals.optional().describe("With `json`, what must stand there, as text. Default: the path must be there and be `true`."),
    input: (0,schema_text/* text */.Q)("a name in lower case, such as `load-test`", /^[a-z][a-z0-9-]{0,63}$/, {
        max: 64,
        example: "load-test",
    })
        .optional()
        .describe("An entry of the action's input `evidence`, which holds outputs of earlier jobs; it passes with the value `true` or `passed`. Default: none."),
    "time-out": duration/* Duration */.dw.default("1m").describe("How long it may take."),
    ...common,
})
    .meta(keys_together/* KEYS_OF_CUSTOM */.$E)
    .describe("Evidence of your own: exactly one of `run`, `http` and `input`.");
const ChecklistSchema = schemas/* strictObject */.rej({
    ci: CiSchema.prefault({}),
    migrations: MigrationsSchema.optional(),
    slo: SloSchema.optional(),
    "security-scan": SecurityScanSchema.optional(),
    "secret-scan": SecretScanSchema.optional(),
    notes: NotesItemSchema.optional(),
    runbook: RunbookSchema.optional(),
    validation: ValidationSchema.optional(),
    "branch-rules": BranchRulesSchema.prefault({}),
    custom: schemas/* record */.g1P((0,schema_text/* text */.Q)("an item's name in lower case, such as `load-test`", /^[a-z][a-z0-9-]{0,63}$/, {
        max: 64,
        example: "load-test",
    }), CustomSchema)
        .default({})
        .describe("Items of your own, by their name. Default: none.")
        .transform(no_inherited_keys/* withoutInheritedKeys */.H),
})
    .describe("What a release needs: every item is met by evidence that was found, not by a tick. `ci` and `branch-rules` are always asked for.");
//# sourceMappingURL=checklist.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/components.js + 2 modules
var components = __webpack_require__(2625);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/environments.js




const EnvironmentSchema = schemas/* strictObject */.rej({
    enforce: schemas/* enum */.k5n(["always", "observe"])
        .default("always")
        .describe("Whether the gate stops what it does not let through: `always`, or only told (`observe`: the step passes with the true verdict) until the date of `observe-until`."),
    "observe-until": (0,schema_text/* text */.Q)("a date such as `2026-12-31`", /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
        max: 10,
        example: "2026-12-31",
    })
        .optional()
        .describe("The first day, in UTC, on which the gate enforces again. `enforce: observe` needs it. Default: none."),
})
    .meta({ examples: [{ enforce: "observe", "observe-until": "2026-12-31" }] })
    .describe("How the gate of this environment is enforced.");
const EnvironmentsSchema = schemas/* record */.g1P(names/* EnvironmentName */.Ru, EnvironmentSchema)
    .default({})
    .describe("How gates are enforced, by environment. Default: always.")
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=environments.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/extends.js
var schema_extends = __webpack_require__(97664);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/notes.js
var notes = __webpack_require__(2016);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/records.js


const RecordsSchema = schemas/* strictObject */.rej({
    branch: (0,schema_text/* text */.Q)("a branch's name such as `release-ledger`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/, {
        max: 101,
        example: "release-ledger",
    })
        .default("release-ledger")
        .describe("The branch that keeps what has to be remembered from release to release: freezes set by hand, emergencies to be reviewed, watches of rollouts."),
})
    .describe("Where records are kept.");
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/measures.js
var measures = __webpack_require__(38864);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/variable-name.js

/** The name of a variable of the environment: addresses and secrets are named in the policy, never written there. */
const VariableName = (0,schema_text/* text */.Q)("the name of an environment variable, such as `METRICS_URL`", /^[A-Z][A-Z0-9_]{0,63}$/, {
    max: 64,
    example: "METRICS_URL",
});
//# sourceMappingURL=variable-name.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/afterwards.js










const HttpStepSchema = schemas/* strictObject */.rej({
    http: HttpAddress.describe("The address to ask. `{name}` stands for what an earlier step captured."),
    method: schemas/* enum */.k5n(["GET", "POST", "PUT", "PATCH", "DELETE"]).default("GET").describe("The method."),
    body: (0,schema_text/* text */.Q)("a text", /^[^\u0000]*$/, { max: 10_000, example: '{"dry-run": true}' })
        .optional()
        .describe("What is sent, as JSON; `{name}` as in `http`, escaped where it stands in a text. Default: nothing."),
    "token-from": VariableName.optional().describe("The variable that holds a bearer token to send. Default: none."),
    expect: HttpStatus.default(200).describe("The status that passes."),
    json: JsonPath.optional().describe("A path into the JSON of the answer that must be there. Default: its content does not matter."),
    equals: Equals.optional().describe("With `json`, what must stand there, as text; `{name}` as in `http`. Default: the path must be there and be `true`."),
    capture: schemas/* record */.g1P(measures/* WatchedName */.gO, JsonPath.describe("The path of the value in the answer."))
        .default({})
        .describe("Values that later steps use as `{name}`, by the path of each in the answer. Default: none.")
        .transform(no_inherited_keys/* withoutInheritedKeys */.H),
})
    .meta(keys_together/* KEYS_OF_HTTP_STEP */.Zh)
    .describe("One request, and what its answer must be.");
const afterwards_CheckSchema = schemas/* strictObject */.rej({
    http: HttpAddress.optional().describe("An address to ask with GET. Default: none."),
    expect: HttpStatus.default(200).describe("With `http`, the status that passes."),
    json: JsonPath.optional().describe("With `http`, a path into the JSON of the answer that must be there. Default: its content does not matter."),
    equals: Equals.optional().describe("With `json`, what must stand there, as text. Default: the path must be there and be `true`."),
    steps: schemas/* array */.YOg(HttpStepSchema)
        .min(1)
        .max(50)
        .optional()
        .describe("Requests one after the other, such as a core workflow, or a report compared with its source. Default: none."),
    run: schemas/* array */.YOg((0,schema_text/* text */.Q)("an argument of a program", /^[^\u0000]*$/, { max: 1000, example: "./smoke.sh" }))
        .min(1)
        .max(50)
        .optional()
        .describe("A program with its arguments, run in the workspace without a shell; it passes with exit code 0. Default: none."),
    in: repository_path/* FolderPath */.uX.optional().describe("The folder it runs in. Default: the workspace."),
    query: measures/* Query */.XK.optional().describe("A query of one value; with `below` or `above`. Default: none."),
    below: measures/* Decimal */.Ww.optional().describe("The query's value must be below this. Default: no limit."),
    above: measures/* Decimal */.Ww.optional().describe("The query's value must be above this. Default: no limit."),
    updated: measures/* Query */.XK.optional().describe("A query of the time when data were last updated, in seconds since 1970; with `within`. Default: none."),
    within: duration/* Duration */.dw.optional().describe("With `updated`, how old the data may be. Default: none."),
    "time-out": duration/* Duration */.dw.default("1m").describe("How long one try may take."),
    retries: (0,measures/* count */.U9)(10, 2)
        .default(1)
        .describe("How often it is tried again, from its first step; each try is counted and shown."),
    "on-failure": schemas/* enum */.k5n(["pause", "roll-back"]).default("pause").describe("What its failure does."),
})
    .meta(keys_together/* KEYS_OF_AFTERWARDS */.ZA)
    .describe("A check of the released system: exactly one of `http`, `steps`, `run`, `query` and `updated`.");
const AfterwardsSchema = schemas/* record */.g1P(measures/* WatchedName */.gO, afterwards_CheckSchema)
    .default({})
    .describe("What is checked after the last step, by name: smoke tests, queues, freshness, reports. Default: nothing.")
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=afterwards.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/controller.js




const KubernetesName = (0,schema_text/* text */.Q)("a name of Kubernetes, such as `crm-api`", /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/, {
    max: 253,
    example: "crm-api",
});
const TwoTracksSchema = schemas/* strictObject */.rej({
    stable: KubernetesName.describe("The one that serves the stable track."),
    canary: KubernetesName.describe("The one that serves the canary."),
})
    .describe("The two tracks, by their names in Kubernetes.");
/** What moves the traffic. */
const ControllerSchema = schemas/* strictObject */.rej({
    "url-from": VariableName.describe("The variable that holds the address of the Kubernetes API."),
    "token-from": VariableName.describe("The variable that holds a token of a service account."),
    "ca-from": VariableName.optional().describe("The variable that holds the API's certificate authority, as PEM. Default: those that the machine trusts."),
    namespace: KubernetesName.default("default").describe("The namespace."),
    "argo-rollout": KubernetesName.optional().describe("A Rollout of Argo Rollouts. Default: none."),
    deployments: TwoTracksSchema.optional().describe("Two Deployments that share a Service: each has its share of the replicas. Default: none."),
    "http-route": KubernetesName.optional().describe("An HTTPRoute of the Gateway API, whose weights are set; with `services`. Default: none."),
    services: TwoTracksSchema.optional().describe("With `http-route`, the two Services behind it. Default: none."),
})
    .meta(keys_together/* KEYS_OF_CONTROLLER */.WG)
    .describe("What moves the traffic: exactly one of `argo-rollout`, `deployments` and `http-route`. Default: the workflow does it, by the action's outputs.");
//# sourceMappingURL=controller.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/objectives.js





const ObjectiveSchema = schemas/* strictObject */.rej({
    bad: measures/* Query */.XK.optional().describe('A counter\'s selector of bad events, such as `http_requests_total{code=~"5.."}`; with `total` and `budget`. Default: none.'),
    total: measures/* Query */.XK.optional().describe("The counter's selector of all events. Default: none."),
    buckets: measures/* Query */.XK.optional().describe("A histogram's selector, such as `http_request_duration_seconds_bucket`; with `slower-than` and `budget`. Default: none."),
    "slower-than": (0,schema_text/* text */.Q)("a duration such as `500ms` or `2s`", /^\d{1,7}(?:ms|s|m)$/, { max: 10, example: "500ms" })
        .optional()
        .describe("Requests slower than this are bad; the histogram must have this limit. Default: none."),
    budget: measures/* Percent */.QE.optional().describe("The share of bad events that is still good. Default: none."),
    query: measures/* Query */.XK.optional().describe("Any query of one value; with `below` or `above`. Default: none."),
    below: measures/* Decimal */.Ww.optional().describe("The query's value must stay below this. Default: no limit."),
    above: measures/* Decimal */.Ww.optional().describe("The query's value must stay above this. Default: no limit."),
    tolerate: measures/* Times */.Fq.default("1.2x").describe("The margin: a canary that is worse than the stable track by less than this is no fault."),
    detect: measures/* Times */.Fq.default("2x").describe("The fault that a step must have been able to see before the rollout goes on, as a multiple of the stable track."),
    "roll-back-above": measures/* Percent */.QE.optional().describe("The share of bad events since the step began above which the rollout is rolled back, with the `guards`. Default: 5% where `bad` and `total` are counted, else none."),
    critical: schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether `no-data: roll-back after …` holds for this objective; without data all of them pause."),
})
    .meta(keys_together/* KEYS_OF_OBJECTIVE */.lz)
    .describe("An objective: events (`bad` of `total`), requests slower than a limit (`buckets`), or a value (`query`). `$environment` and `$track` stand for those that are asked about.");
const ObjectivesSchema = schemas/* record */.g1P(measures/* WatchedName */.gO, ObjectiveSchema)
    .default({})
    .describe("What must hold while and before a release goes out, by name. Default: none.")
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=objectives.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/safety.js








const SecuritySchema = schemas/* strictObject */.rej({
    probe: HttpAddress.optional().describe("The address of an object that belongs to one tenant, asked with another tenant's token: 403 or 404 is right, 2xx is a leak, and any other answer proves nothing and pauses. Default: none."),
    "token-from": VariableName.optional().describe("With `probe`, the variable that holds the token of the tenant who must not see the object. Default: none."),
    "owner-from": VariableName.optional().describe("With `probe`, the variable that holds the owner's token, which must get 2xx: a refusal that everybody gets proves nothing. Default: none."),
    header: (0,schema_text/* text */.Q)("a header with its value, such as `x-canary: always`", /^[A-Za-z][A-Za-z0-9-]{0,63}: [\u0020-\u007e]{1,200}$/, {
        max: 270,
        example: "x-canary: always",
    })
        .optional()
        .describe("With `probe`, a header that leads the request to the canary. Default: none."),
    query: measures/* Query */.XK.optional().describe("A query of one value; with `below` or `above`. Default: none."),
    below: measures/* Decimal */.Ww.optional().describe("The query's value must stay below this. Default: no limit."),
    above: measures/* Decimal */.Ww.optional().describe("The query's value must stay above this. Default: no limit."),
    alert: (0,schema_text/* text */.Q)("an alert's name, such as `TenantLeak`", /^[A-Za-z_][A-Za-z0-9_:]{0,127}$/, {
        max: 128,
        example: "TenantLeak",
    })
        .optional()
        .describe("An alerting rule of the metrics system that must not fire. Default: none."),
})
    .meta(keys_together/* KEYS_OF_SECURITY */.w_)
    .describe("What would be a leak between tenants, or another regression of security: exactly one of `probe`, `query` and `alert`. It rolls back at once; what cannot be read pauses. In a query, `$environment` stands for the one that is asked about, and `$track` for the canary.");
const QueueSchema = schemas/* strictObject */.rej({
    depth: measures/* Query */.XK.optional().describe("How many entries wait, as a query of one value. Default: none."),
    growth: measures/* Times */.Fq.default("2x").describe("With `depth`, it grows without bound where every interval is deeper than the one before, and deeper than this many times its median before the release; one that is just as deep neither counts nor ends it."),
    floor: measures/* Decimal */.Ww.default(10).describe("With `depth`, a queue that is not deeper than this is calm."),
    age: measures/* Query */.XK.optional().describe("The age of the oldest entry in seconds, as a query of one value. Default: none."),
    "age-below": duration/* Duration */.dw.optional().describe("With `age`, what it must stay below. Default: none."),
    "dead-letters": measures/* Query */.XK.optional().describe("A counter's selector of entries that were given up. Default: none."),
    "dead-letters-below": schemas/* int */.Whr()
        .min(1)
        .max(1_000_000)
        .meta({ patternErrorMessage: "a whole number, 1 or more", examples: [5] })
        .optional()
        .describe("With `dead-letters`, how many in each of `intervals` are too many; as many in all, in fewer of them, are too many at once. Default: none."),
    intervals: schemas/* int */.Whr()
        .min(1)
        .max(100)
        .meta({ patternErrorMessage: "a whole number, 1 or more", examples: [3] })
        .default(3)
        .describe("Over how many intervals in a row it must be seen; a missing sample does not end the row."),
    critical: schemas/* boolean */.zMY().default(true).describe("Whether an unstable queue rolls back; else it pauses."),
})
    .meta(keys_together/* KEYS_OF_QUEUE */.z6)
    .describe("A queue that must stay stable: how deep, how old, and how much is given up. In its queries, `$environment` stands for the one that is asked about.");
const SecurityMapSchema = schemas/* record */.g1P(measures/* WatchedName */.gO, SecuritySchema)
    .default({})
    .describe("Regressions of security that roll back at once, by name, such as `tenant-isolation`. Default: none.")
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
const QueuesSchema = schemas/* record */.g1P(measures/* WatchedName */.gO, QueueSchema)
    .default({})
    .describe("Queues that must stay stable, by name. Default: none.")
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=safety.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/rollout.js










const PrometheusSchema = schemas/* strictObject */.rej({
    "url-from": VariableName.describe("The variable that holds the address of Prometheus, or of what speaks its API."),
    "token-from": VariableName.optional().describe("The variable that holds a bearer token. Default: none."),
    "headers-from": schemas/* record */.g1P((0,schema_text/* text */.Q)("a header's name, such as `X-Scope-OrgID`", /^[A-Za-z][A-Za-z0-9-]{0,63}$/, {
        max: 64,
        example: "X-Scope-OrgID",
    }), VariableName.describe("The variable that holds the header's value."))
        .default({})
        .describe("Headers to send, each by the variable that holds its value. Default: none.")
        .transform(no_inherited_keys/* withoutInheritedKeys */.H),
    "ca-from": VariableName.optional().describe("The variable that holds the server's certificate authority, as PEM. Default: those that the machine trusts."),
})
    .describe("Where metrics are asked. Default: nowhere.");
const GuardsSchema = schemas/* strictObject */.rej({
    requests: (0,measures/* count */.U9)(1_000_000, 100).default(100).describe("So many events at least."),
    bad: (0,measures/* count */.U9)(1_000_000, 10).default(10).describe("So many bad ones at least."),
    intervals: (0,measures/* count */.U9)(1000, 3).default(3).describe("So many intervals at least that were over by themselves."),
})
    .describe("What `roll-back-above` must have seen before it rolls back, so that one bad request of five does not; until then it pauses. 0 takes a guard away.");
const RolloutSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(["canary", "blue-green"])
        .default("canary")
        .describe("By steps of the traffic (`canary`), or the preview is judged and then all traffic switched (`blue-green`)."),
    steps: schemas/* array */.YOg(measures/* Percent */.QE.meta({ examples: ["100%"] }))
        .min(1)
        .max(50)
        .default(["5%", "25%", "50%", "100%"])
        .describe("The shares of the traffic that the canary gets, one after the other; the last is 100%."),
    window: duration/* Duration */.dw.default("15m").describe("How long each step is watched at least."),
    interval: duration/* Duration */.dw.default("30s")
        .meta({ examples: ["1m"] })
        .describe("How long an interval is; each is judged once."),
    settle: duration/* Duration */.dw.default("30s").describe("How long after its end an interval is asked for, so that late samples are in."),
    patience: duration/* Duration */.dw.optional().describe("How long a step may take in all, with its pauses; then the watch ends, and the rollout stays paused. Default: four times `window`."),
    "watch-for": duration/* Duration */.dw.default("0s").describe("How long the release is watched after its last step, under the same laws."),
    "false-alarms": (0,schema_text/* text */.Q)("a percentage such as `1%`", /^(?:[1-9]|10|0\.(?=\d*[1-9])\d{1,4})%$/, {
        max: 8,
        example: "1%",
    })
        .default("1%")
        .describe("How many rollouts without a fault may be rolled back by the comparison with the stable track."),
    guards: GuardsSchema.prefault({}),
    gaps: schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .meta({ patternErrorMessage: "a whole number, 1 or more", examples: [5] })
        .default(5)
        .describe("How many intervals in a row without a sample are no data."),
    "no-data": (0,schema_text/* text */.Q)("`pause`, or such as `roll-back after 15m`", /^(?:pause|roll-back after (?=\d)(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?)$/, { max: 40, example: "pause" })
        .default("pause")
        .describe("What happens where an objective cannot be read: it always pauses, and critical ones may roll back after a while."),
    metrics: schemas/* strictObject */.rej({ prometheus: PrometheusSchema.optional() }).prefault({}).describe("The metrics system."),
    objectives: ObjectivesSchema,
    security: SecurityMapSchema,
    queues: QueuesSchema,
    controller: ControllerSchema.optional(),
    afterwards: AfterwardsSchema,
})
    .describe("How a release goes out, and what is watched.");
//# sourceMappingURL=rollout.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/time-zone.js
var time_zone = __webpack_require__(12727);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/schedule.js




const Day = schemas/* enum */.k5n(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
const TimeOfDay = (0,schema_text/* text */.Q)('a time of day in quotes, such as `"09:00"`, at most `"24:00"`', /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { max: 5, example: "09:00" });
const Moment = (0,schema_text/* text */.Q)("a time of the week such as `fri 18:00`, or of a year such as `2026-12-20 18:00`", /^(?:(?:mon|tue|wed|thu|fri|sat|sun)|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) (?:[01]\d|2[0-3]):[0-5]\d$/, { max: 16, example: "fri 18:00" });
const For = schemas/* array */.YOg(names/* EnvironmentName */.Ru).max(50).optional().describe("The environments it holds for. Default: all.");
const WindowSchema = schemas/* strictObject */.rej({
    days: schemas/* array */.YOg(Day)
        .min(1)
        .max(7)
        .default(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
        .describe("The days of the week. Default: all."),
    from: TimeOfDay.default("00:00").describe("When it begins, on each of the days."),
    to: TimeOfDay.default("24:00").describe("When it is over: the first minute that is no longer in it."),
    for: For,
})
    .describe("When a release may go out.");
const FreezeSchema = schemas/* strictObject */.rej({
    from: Moment.describe("When it begins."),
    to: Moment.meta({ examples: ["mon 08:00"] }).describe("When it is over: the first minute that is no longer in it. Written as `from` is: both of the week, or both of a year."),
    reason: (0,schema_text/* text */.Q)("a line of text", /^[^\u0000-\u001f\u007f-\u009f]+$/, { max: 200, example: "weekend" })
        .optional()
        .describe("Why, for those who are held. Default: none."),
    except: schemas/* array */.YOg(schemas/* enum */.k5n(["emergency"]))
        .max(1)
        .default([])
        .describe("Which class of changes may go out nevertheless. Default: none."),
    for: For,
})
    .describe("When no release may go out.");
const ScheduleSchema = schemas/* strictObject */.rej({
    zone: (0,schema_text/* text */.Q)("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
        max: 64,
        example: "Europe/Berlin",
    })
        .refine(time_zone/* isTimeZone */.k)
        .default("UTC")
        .describe("The time zone of all times here."),
    windows: schemas/* array */.YOg(WindowSchema)
        .max(50)
        .default([])
        .describe("Releases go out only in these windows; an emergency goes out at any time. Default: at any time."),
    freezes: schemas/* array */.YOg(FreezeSchema).max(200).default([]).describe("No release goes out in any of these. Default: none."),
})
    .describe("When releases may go out.");
//# sourceMappingURL=schedule.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/versioning.js
var versioning = __webpack_require__(26881);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/policy.js












/** The whole policy file. The JSON Schema for editors is generated from here. */
const PolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).meta({ description: "The version of the policy's language.", examples: [1] }),
    extends: schema_extends/* ExtendsSchema */.f.optional(),
    components: components/* ComponentsSchema */.A,
    versioning: versioning/* VersioningSchema */.ks.prefault({}),
    branches: BranchesSchema.optional(),
    notes: notes/* NotesSchema */.r.prefault({}),
    checklist: ChecklistSchema.prefault({}),
    approvals: approvals/* ApprovalsSchema */.A.prefault({}),
    schedule: ScheduleSchema.prefault({}),
    environments: EnvironmentsSchema,
    rollout: RolloutSchema.prefault({}),
    records: RecordsSchema.prefault({}),
});
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ProtectionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22366);


/** Rules of a protected branch, by what GitHub's rulesets enforce. */
const ProtectionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    reviews: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(0)
        .max(10)
        .meta({ patternErrorMessage: "a number of reviews, such as `1`", examples: [2] })
        .default(1)
        .describe("So many approving reviews a pull request needs."),
    "dismiss-stale": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe("Whether a push takes approvals away."),
    "last-push-approval": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe("Whether somebody else than the last pusher must approve."),
    "code-owners": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whether a code owner must approve."),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)("a check's name", /^[^\u0000-\u001f\u007f-\u009f]+$/, { max: 200, example: "build" }))
        .max(100)
        .default([])
        .describe("Checks that must pass before a merge. Default: none."),
    "linear-history": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whether merge commits are refused."),
    signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whether commits must be signed."),
})
    .prefault({})
    .describe("What the protection of a protected branch must hold, at least.");
//# sourceMappingURL=protection.js.map

/***/ }),

/***/ 88517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ FilePathOfTag),
/* harmony export */   gI: () => (/* binding */ PATH),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   uX: () => (/* binding */ FolderPath)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);

// One segment of a path: no `.`, `..` or `.git` (what git itself keeps there is nobody's component), no backslash,
// no control character. Canonical, so that two spellings of one folder cannot be two folders.
const SEGMENT = String.raw `(?!\.{1,2}(?:\/|$)|\.[gG][iI][tT](?:\/|$))[^\/\\\u0000-\u001f\u007f-\u009f]+`;
/** The same as part of another pattern. */
const PATH = String.raw `${SEGMENT}(?:\/${SEGMENT})*`;
/** A folder inside the repository: `.` or `apps/web`, from the top, without `./`, `..` or a `/` at either end. */
const FolderPath = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a folder inside the repository, such as `apps/web`, or `.` for all of it, without `..` and without `/` at its ends", new RegExp(String.raw `^(?:\.|${PATH})$`), { max: 256, example: "apps/web" });
/** A file inside the repository or below a folder of it, such as `package.json`. */
const FilePath = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a file inside the repository, such as `docs/notes.hbs`, without `..` and without `/` at its ends", new RegExp(`^${PATH}$`), { max: 256, example: "docs/notes.hbs" });
/** A file inside the repository whose path holds `{tag}`, so that each release has its own. */
const FilePathOfTag = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a file inside the repository with `{tag}` in its path, such as `docs/release-notes/{tag}.md`, without `..`", new RegExp(String.raw `^(?=.*\{tag\})${PATH}$`), { max: 256, example: "docs/release-notes/{tag}.md" });
//# sourceMappingURL=repository-path.js.map

/***/ }),

/***/ 92948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x4: () => (/* binding */ ANY),
  G3: () => (/* binding */ accepts),
  Gz: () => (/* binding */ below),
  lA: () => (/* binding */ fits),
  YD: () => (/* binding */ keysOf),
  XR: () => (/* binding */ nameRuleOf),
  mH: () => (/* binding */ ruleAt),
  DB: () => (/* binding */ rulePaths)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/policy.js + 14 modules
var policy = __webpack_require__(28566);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/json-schema.js


/** The policy's language as JSON Schema (draft 7, which editors read best), so that they complete and explain each key. */
function policyJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(policy/* PolicySchema */.Q, { io: "input", target: "draft-7" });
    return {
        ...($schema === undefined ? {} : { $schema }),
        title: "Signalbox release policy",
        description: "What a safe release is: which components there are, how they are versioned, and who lets them through.",
        ...schema,
    };
}
//# sourceMappingURL=json-schema.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/rules.js

/** Stands in a rule's path for a name of the user's own, or for any entry of a list. */
const ANY = "*";
/** What the policy's language says at `path` (the user's own names, or `*` for them); null where it has no such key. */
function ruleAt(path) {
    let rule = language();
    for (const key of path)
        rule = rule === null ? null : below(rule, key);
    return rule;
}
/** The keys that are known below a rule; empty where the names are the user's own. */
function keysOf(rule) {
    return Object.keys(rule.properties ?? {});
}
/** Whether the names below a rule are the user's own, and what such a name must be. */
function nameRuleOf(rule) {
    return schemaOr(rule.propertyNames);
}
/** The paths of all rules, in the order of the schema; of what stands in lists, where it has keys of its own. */
function rulePaths(rule = language(), at = []) {
    const named = nameRuleOf(rule) !== null || keysOf(below(rule, ANY) ?? {}).length > 0;
    const keys = named ? [ANY] : keysOf(rule);
    return keys.flatMap((key) => {
        const path = [...at, key];
        const child = below(rule, key);
        return child === null ? [] : [path, ...rulePaths(child, path)];
    });
}
/** What a rule accepts, in words that fit after "must be". */
function accepts(rule) {
    const name = nameRuleOf(rule);
    const item = schemaOr(Array.isArray(rule.items) ? rule.items[0] : rule.items);
    if (rule.const !== undefined)
        return `\`${String(rule.const)}\``;
    if (rule.enum !== undefined)
        return either(rule.enum.map(String));
    if (typeof rule["patternErrorMessage"] === "string")
        return rule["patternErrorMessage"];
    if (item !== null)
        return `a list of at most ${rule.maxItems ?? "any number of"} entries, each ${accepts(item)}`;
    if (name !== null) {
        const most = rule.maxProperties === undefined ? "" : ` of at most ${rule.maxProperties} keys`;
        return `a map${most}, each key ${accepts(name)}`;
    }
    return `a map with any of the keys ${either(keysOf(rule))}`;
}
/** Whether a rule for text accepts `text`, as far as JSON Schema can say. */
function fits(rule, text) {
    if (rule.type !== "string" || text === "" || text.length > (rule.maxLength ?? text.length))
        return false;
    if (rule.enum !== undefined)
        return rule.enum.includes(text);
    return rule.pattern === undefined || new RegExp(rule.pattern).test(text);
}
let read = null;
// Made once: a file of thousands of errors asks for it as often.
function language() {
    read ??= policyJsonSchema();
    return read;
}
function either(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
/** The rule for one key, name or entry below a rule; null where it has none. */
function below(rule, key) {
    const known = rule.properties !== undefined && Object.hasOwn(rule.properties, key) ? rule.properties[key] : undefined;
    return (schemaOr(known) ?? schemaOr(rule.additionalProperties) ?? schemaOr(Array.isArray(rule.items) ? null : rule.items));
}
function schemaOr(schema) {
    return typeof schema === "object" ? schema : null;
}
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 22366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/**
 * A text that fits `pattern`. `expects` says in words what fits: errors, editors (`patternErrorMessage`) and
 * `signalbox explain` all show that one sentence.
 */
function text(expects, pattern, options) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(options.max)
        .regex(pattern)
        .meta({ patternErrorMessage: expects, examples: [options.example] });
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 12727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isTimeZone)
/* harmony export */ });
/** Whether JavaScript's own copy of the IANA database knows a zone of this name. */
function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=time-zone.js.map

/***/ }),

/***/ 26881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ CommitType),
/* harmony export */   ks: () => (/* binding */ VersioningSchema)
/* harmony export */ });
/* unused harmony exports Bump, DEFAULT_BUMPS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38574);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88517);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12727);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22366);





const Bump = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["major", "minor", "patch", "none"]);
/** The word before the colon of a conventional commit. */
const CommitType = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)("a commit type in lower case, such as `feat`", /^[a-z][a-z0-9-]*$/, {
    max: 64,
    example: "feat",
});
/** What each type of a conventional commit asks for, where the policy says nothing else. */
const DEFAULT_BUMPS = {
    feat: "minor",
    fix: "patch",
    perf: "patch",
    revert: "patch",
    build: "none",
    chore: "none",
    ci: "none",
    docs: "none",
    refactor: "none",
    style: "none",
    test: "none",
};
const MajorNeedsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "migration-plan": _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePathOfTag */ .$U.meta({ examples: ["docs/migrations/{tag}.md"] })
        .optional()
        .describe("The file that tells users how to move on; it must be new or changed since the last release. Default: none."),
    sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)("a heading of one line, such as `Rollback`", /^[^\s#][^\u0000-\u001f\u007f-\u009f]*$/, {
        max: 100,
        example: "Rollback",
    }))
        .max(20)
        .default([])
        .describe("Headings that the migration plan must have, each with text below it."),
})
    .describe("What a major release needs. Default: nothing more than any other.");
const VersioningSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    bumps: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(CommitType, Bump.meta({ description: "What a commit of this type asks for.", examples: ["minor"] }))
        .default({})
        .meta({
        description: `What each commit type asks for; types that are not named keep their default (${describeBumps()}), any other type asks for nothing.`,
    })
        .transform((own) => (0,_no_inherited_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutInheritedKeys */ .H)({ ...DEFAULT_BUMPS, ...own })),
    initial: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)("a version of three numbers, such as `1.0.0`", /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/, { max: 29, example: "0.1.0" })
        .default("1.0.0")
        .describe("The first version of a component that has no release yet; of `major.minor` its first two numbers, of `calver` none."),
    zone: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
        max: 64,
        example: "Europe/Berlin",
    })
        .refine(_time_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimeZone */ .k)
        .default("UTC")
        .describe("The time zone in which the month of a `calver` version turns."),
    "breaking-while-zero": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["minor", "major"])
        .default("minor")
        .describe("What a breaking change asks for while the major version is 0."),
    squash: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["lines", "bullets", "none"])
        .default("lines")
        .describe("Which lines count as commits of their own where the body of a commit begins with a list of them, as a squash merge writes it: `bullets` (`* feat: …`, under a subject that ends with a pull request, `(#12)`, or at least two of them), `lines` (those, and `feat: …` at the start of a line under a subject that ends with a pull request), or `none`."),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["none", "commit", "pull-request"])
        .default("none")
        .describe("Whether a release writes its version into the manifests: `none` (the tag alone is the version), `commit` (one commit on the branch, which is then the one tagged) or `pull-request` (a release pull request with versions and notes, whose merge is then tagged)."),
    "commit-with": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["git", "api"])
        .default("git")
        .describe("How a release commit is made: pushed by `git`, or by GitHub's `api`, which signs it."),
    "unsafe-migrations": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["refuse", "major"])
        .default("refuse")
        .describe("What becomes of a migration that the previous code cannot run on, where no commit declares a breaking change: the release is refused, or made a `major`."),
    "major-needs": MajorNeedsSchema.prefault({}),
})
    .describe("How the next version follows from the commits.");
function describeBumps() {
    const asking = Object.entries(DEFAULT_BUMPS).filter(([, bump]) => bump !== "none");
    return asking.map(([type, bump]) => `\`${type}: ${bump}\``).join(", ");
}
//# sourceMappingURL=versioning.js.map

/***/ }),

/***/ 35598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inOrderOfDependence),
/* harmony export */   M: () => (/* binding */ dependencyCycle)
/* harmony export */ });
/** The names of components, each after those that it depends on, else in the policy's order. */
function inOrderOfDependence(components) {
    return walk(components).order;
}
/** A way from a component back to itself, such as `[a, b, a]`; null where there is none. */
function dependencyCycle(components) {
    return walk(components).cycle;
}
// Depth first, with a stack of its own: a chain of dependencies may be as long as a policy.
function walk(components) {
    const order = new Set();
    const open = new Set();
    let cycle = null;
    for (const start of Object.keys(components)) {
        const way = order.has(start) ? [] : [visit(components, start)];
        for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
            open.add(at.name);
            const { done, value } = at.rest.next();
            if (done === true) {
                order.add(at.name);
                open.delete(at.name);
                way.pop();
            }
            else if (open.has(value)) {
                cycle ??= [...way.map(({ name }) => name).slice(way.findIndex(({ name }) => name === value)), value];
            }
            else if (!order.has(value) && Object.hasOwn(components, value)) {
                way.push(visit(components, value));
            }
        }
    }
    return { order: [...order], cycle };
}
function visit(components, name) {
    return { name, rest: (components[name]?.["depends-on"] ?? []).values() };
}
//# sourceMappingURL=in-order.js.map

/***/ })

};
