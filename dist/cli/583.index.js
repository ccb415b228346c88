export const id = 583;
export const ids = [583,625];
export const modules = {

/***/ 583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingText: () => (/* binding */ findingText),
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(1759);
// EXTERNAL MODULE: ./packages/moves/lib/src/unreadable-policy.js
var unreadable_policy = __webpack_require__(625);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/describe-finding.js
/** A finding in one sentence, without its place: what is wrong, what would be right, and what to try. */
function describeFinding({ says, expected, suggestion, }) {
    const right = expected === null || says.includes(expected) ? [] : [`expected ${expected}`];
    return [says, ...right, ...(suggestion === null ? [] : [suggestion])].join("; ");
}
//# sourceMappingURL=describe-finding.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var show_json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(3629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/lint.js








/** `signalbox lint`: everything that is wrong with a policy file, with its place. It reads the working tree's, before it is committed. */
async function lint(directory, file, json, terminal) {
    const name = file ?? governing_policy/* POLICY_FILE */.CX;
    const findings = findingsOf(name, await textOf(file ?? (0,external_node_path_.join)(directory, governing_policy/* POLICY_FILE */.CX), name));
    if (json)
        terminal.out(`${(0,show_json/* jsonOf */.o)({ signalbox: "lint/1", file: name, ok: findings.length === 0, findings })}\n`);
    else if (findings.length === 0)
        terminal.out(`${name}: in order\n`);
    else
        terminal.out(findings.map((finding) => `${findingText(finding)}\n`).join(""));
    return findings.length === 0 ? 0 : 2;
}
/** `release-policy.yml:4:3: …`, as editors and terminals make clickable. */
function findingText(finding) {
    const { file, line, column } = finding.at;
    return (0,terminal/* printable */.g)(`${file}:${line}:${column}: ${describeFinding(finding)}`);
}
function findingsOf(name, text) {
    try {
        (0,governing_policy/* governingPolicy */.G2)(name, text, { kind: "trial", commit: null });
        return [];
    }
    catch (error) {
        if (error instanceof unreadable_policy.UnreadablePolicy)
            return error.findings;
        throw error;
    }
}
async function textOf(path, name) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (cause) {
        throw new error/* SignalboxError */.k("policy.missing", `the policy \`${name}\` cannot be read`, {
            next: "name a policy file, or have `signalbox init` write one",
            cause,
        });
    }
}
//# sourceMappingURL=lint.js.map

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
