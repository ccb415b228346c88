export const id = 8437;
export const ids = [8437];
export const modules = {

/***/ 48437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otherLines: () => (/* binding */ otherLines)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_branch_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83143);
/* harmony import */ var _signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22170);
/* harmony import */ var _branch_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65275);



/**
 * The tips of the branches that the policy has regular releases made of: those that go to an environment, and need not be forked from
 * the production tag. `remote`: where they are kept; null for a clone, which knows its own and those of its `origin`.
 */
async function otherLines(git, loaded, remote) {
    const isLine = (name) => {
        const { entry } = (0,_signalbox_policy_versioning_branch_rule__WEBPACK_IMPORTED_MODULE_0__/* .branchEntryOf */ .al)(loaded.policy, name);
        return entry?.environment !== undefined && entry.from === undefined;
    };
    if (remote === null)
        return (await branchesOfClone(git)).filter(({ name }) => isLine(name)).map(({ tip }) => tip);
    const tips = [];
    for (const [name, tip] of await (0,_signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_2__/* .readBranches */ .L)(git, remote)) {
        if (!isLine(name))
            continue;
        await (0,_branch_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(git, remote, { name, tip });
        tips.push(tip);
    }
    return tips;
}
async function branchesOfClone(git) {
    const { stdout } = await git.run([
        "for-each-ref",
        "--format=%(objectname) %(refname)",
        "refs/heads",
        "refs/remotes/origin",
    ]);
    return stdout.split("\n").flatMap((line) => {
        const [, tip, name] = /^(\S+) refs\/(?:heads|remotes\/origin)\/(.+)$/.exec(line) ?? [];
        return tip === undefined || name === undefined || name === "HEAD" ? [] : [{ name, tip }];
    });
}
//# sourceMappingURL=other-lines.js.map

/***/ }),

/***/ 22170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRemoteRefs),
/* harmony export */   L: () => (/* binding */ readBranches)
/* harmony export */ });
/** Asks a remote for its tags and the tips of branches. Throws `git.failed` where it does not answer. */
async function readRemoteRefs(git, remote, branches) {
    const heads = branches.map((branch) => `refs/heads/${branch}`);
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...heads, "refs/tags/*"]);
    const objects = new Map();
    for (const line of stdout.split("\n")) {
        const tab = line.indexOf("\t");
        if (tab > 0)
            objects.set(line.slice(tab + 1), line.slice(0, tab));
    }
    const tags = [];
    for (const [ref, object] of objects) {
        if (!ref.startsWith("refs/tags/") || ref.endsWith("^{}"))
            continue;
        const peeled = objects.get(`${ref}^{}`);
        tags.push({
            name: ref.slice("refs/tags/".length),
            object,
            commit: peeled ?? object,
            annotated: peeled !== undefined,
        });
    }
    const tips = new Map();
    for (const branch of branches) {
        const tip = objects.get(`refs/heads/${branch}`);
        if (tip !== undefined)
            tips.set(branch, tip);
    }
    return { tags, tips };
}
/** All branches of a remote, and their tips. Throws `git.failed` where it does not answer. */
async function readBranches(git, remote) {
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, "refs/heads/*"]);
    const prefix = "\trefs/heads/";
    const branches = new Map();
    for (const line of stdout.split("\n")) {
        const at = line.indexOf(prefix);
        if (at !== -1)
            branches.set(line.slice(at + prefix.length), line.slice(0, at));
    }
    return branches;
}
//# sourceMappingURL=remote.js.map

/***/ })

};
