export const id = 122;
export const ids = [122,625];
export const modules = {

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(1759);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(7459);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/rules.js + 1 modules
var rules = __webpack_require__(2948);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js
var nearest_word = __webpack_require__(2521);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/explain-rule.js



/** The explanation of a rule, named with the user's own names or with `*` (`components.web.tag`); null for no rule. */
function explainRule(path) {
    const rule = resolve(path.split("."));
    return rule === null ? null : explanationOf(rule);
}
/** The rule whose name is nearest to `path`, for "did you mean"; null where none is near. */
function nearestRule(path) {
    const rules = listRules().map((explained) => explained.rule);
    const last = path.split(".").at(-1) ?? "";
    const named = rules.filter((rule) => rule.split(".").at(-1) === last);
    return (0,nearest_word/* nearestWord */.z)(path, rules) ?? named[0] ?? null;
}
/** Every rule of the policy's language, in its order. */
function listRules() {
    return (0,rules/* rulePaths */.DB)().map(explanationOf);
}
function explanationOf(path) {
    const rule = (0,rules/* ruleAt */.mH)(path) ?? {};
    return {
        rule: path.join("."),
        description: rule.description ?? "",
        accepts: (0,rules/* accepts */.G3)(rule),
        values: rule.enum?.map(String) ?? null,
        default: rule.default === undefined ? null : yaml(rule.default),
        required: (0,rules/* ruleAt */.mH)(path.slice(0, -1))?.required?.includes(path.at(-1) ?? "") ?? false,
        example: yaml(nested(path, exampleOf(rule))),
    };
}
/** The path of a rule with `*` for the user's own names, which may hold dots themselves (`branches.release/1.x`). */
function resolve(words, at = []) {
    const [word, ...others] = words;
    const rule = (0,rules/* ruleAt */.mH)(at);
    if (word === undefined || rule === null)
        return at.length === 0 ? null : at;
    const name = (0,rules/* nameRuleOf */.XR)(rule);
    if (name === null)
        return (0,rules/* keysOf */.YD)(rule).includes(word) ? resolve(others, [...at, word]) : null;
    for (let end = 1; end <= words.length; end += 1) {
        const own = words.slice(0, end).join(".");
        const found = own === rules/* ANY */.x4 || (0,rules/* fits */.lA)(name, own) ? resolve(words.slice(end), [...at, rules/* ANY */.x4]) : null;
        if (found !== null)
            return found;
    }
    return null;
}
/** A value that a rule accepts: its own example, or the first of its keys with theirs. */
function exampleOf(rule) {
    const [key] = (0,rules/* keysOf */.YD)(rule);
    if (key !== undefined)
        return { [key]: exampleOf((0,rules/* below */.Gz)(rule, key) ?? {}) };
    if ((0,rules/* nameRuleOf */.XR)(rule) !== null)
        return { [nameFor(rule)]: exampleOf((0,rules/* below */.Gz)(rule, rules/* ANY */.x4) ?? {}) };
    if (rule.type === "array")
        return [exampleOf((0,rules/* below */.Gz)(rule, rules/* ANY */.x4) ?? {})];
    return rule.examples?.[0] ?? rule.enum?.at(-1) ?? rule.default;
}
/** An example in its place: `components: { web: { tag: … } }`. */
function nested(path, value) {
    return path.reduceRight((inner, key, i) => {
        const parent = (0,rules/* ruleAt */.mH)(path.slice(0, i));
        return { [key === rules/* ANY */.x4 && parent !== null ? nameFor(parent) : key]: inner };
    }, value);
}
function nameFor(rule) {
    const example = (0,rules/* nameRuleOf */.XR)(rule)?.examples?.[0];
    return typeof example === "string" ? example : rules/* ANY */.x4;
}
function yaml(value) {
    return (0,dist/* stringify */.As)(value).trimEnd();
}
//# sourceMappingURL=explain-rule.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(4203);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var show_json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(3629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/explain.js







/** `signalbox explain RULE`: what a rule means, what it accepts, and where this repository's policy speaks of it. */
async function explain(directory, rule, json, terminal) {
    const explained = explainRule(rule);
    if (explained === null)
        throw unknownRule(rule);
    const at = await placeHere(directory, rule);
    if (json)
        terminal.out(`${(0,show_json/* jsonOf */.o)({ signalbox: "explain/1", ...explained, at })}\n`);
    else
        terminal.out(asText(explained, at));
    return 0;
}
function asText(explained, at) {
    const here = at === null ? "the policy in force here says nothing of it" : `${at.file}:${at.line}:${at.column}`;
    const lines = [
        (0,external_node_util_.styleText)("bold", explained.rule),
        `  ${explained.description}`,
        "",
        `  accepts: ${explained.accepts}`,
    ];
    if (explained.default !== null)
        lines.push(`  default: ${indented(explained.default)}`);
    if (explained.required)
        lines.push("  must be given");
    lines.push(`  here:    ${(0,terminal/* printable */.g)(here)}`, "  example:", `    ${explained.example.replaceAll("\n", "\n    ")}`);
    return `${lines.join("\n")}\n`;
}
function indented(yaml) {
    return yaml.includes("\n") ? `\n    ${yaml.replaceAll("\n", "\n    ")}` : yaml;
}
function unknownRule(rule) {
    const near = nearestRule(rule);
    const all = listRules().map((explained) => explained.rule);
    return new src_error/* SignalboxError */.k("explain.no-rule", `the policy's language has no rule \`${rule}\``, {
        next: near === null ? `name one of: ${all.join(", ")}` : `did you mean \`${near}\`?`,
    });
}
/** Where the policy in force speaks of a rule. A rule is explained without a repository or a policy, too. */
async function placeHere(directory, rule) {
    try {
        return (await (0,governing_policy/* policyOfClone */.$q)((0,open_git/* openGit */.z)(directory))).loaded.place(rule.split("."));
    }
    catch (error) {
        if (error instanceof src_error/* SignalboxError */.k)
            return null;
        throw error;
    }
}
//# sourceMappingURL=explain.js.map

/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ policyOfClone),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G2: () => (/* binding */ governingPolicy),
/* harmony export */   Ve: () => (/* binding */ policyFromFile)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7459);
/* harmony import */ var _signalbox_policy_load_read_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4292);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(625);





const POLICY_FILE = ".github/release-policy.yml";
/** Reads a policy's text, wherever it came from. Throws `UnreadablePolicy` with everything that is wrong. */
function governingPolicy(file, text, origin) {
    const loaded = (0,_signalbox_policy_load_read_policy__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(file, text);
    if (!loaded.ok)
        throw new _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_4__.UnreadablePolicy(file, loaded.findings);
    return { loaded: loaded.value, text, origin };
}
/** A file that somebody names, to try a policy: its result is shown and never recorded. */
async function policyFromFile(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `the policy \`${file}\` cannot be read`, {
            next: "name a file that exists",
            cause,
        });
    }
    return governingPolicy(file, text, { kind: "trial", commit: null });
}
/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
async function policyOfClone(git) {
    const protectedCommit = await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "refs/remotes/origin/HEAD");
    const commit = protectedCommit ?? (await newestWithoutRemote(git));
    const blob = commit === null ? null : await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
    if (blob === null || blob.code !== 0)
        throw missing(protectedCommit === null ? "the newest commit" : "the default branch of `origin`");
    return governingPolicy(POLICY_FILE, blob.stdout, {
        kind: protectedCommit === null ? "head" : "default-branch",
        commit,
    });
}
async function newestWithoutRemote(git) {
    const [remotes, commit] = await Promise.all([git.run(["remote"]), (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "HEAD")]);
    if (remotes.stdout.trim() === "")
        return commit;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.no-default-branch", "this clone does not know the default branch of `origin`, where the policy is read", {
        next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    });
}
function missing(where) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`, {
        next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
    });
}
//# sourceMappingURL=governing-policy.js.map

/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnreadablePolicy: () => (/* binding */ UnreadablePolicy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7459);

/** A policy that holds errors; all of them, each with its place. By itself, so that who tells of it need not load what reads policies. */
class UnreadablePolicy extends _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k {
    findings;
    constructor(file, findings) {
        const errors = findings.length === 1 ? "an error" : `${findings.length} errors`;
        super("policy.unreadable", `the policy \`${file}\` has ${errors}; nothing passes until it can be read`, {
            next: `mend \`${file}\`; \`signalbox lint\` shows its errors`,
        });
        this.findings = findings;
    }
}
//# sourceMappingURL=unreadable-policy.js.map

/***/ })

};
