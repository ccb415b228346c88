export const id = 9344;
export const ids = [9344];
export const modules = {

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   productionFacts: () => (/* binding */ productionFacts)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);

/**
 * The last final release of a component on any line, and whether the candidate was forked from it: it contains that release, and none of
 * what the default branch's own line (its first parents), or that of another branch in `lines`, got afterwards. A hotfix that was merged
 * back meanwhile stays forked from there.
 */
async function productionFacts(git, question) {
    const { candidate, defaultTip, lines } = question;
    const release = (0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .highestRelease */ .UL)(question.releases.filter(({ version, commit }) => !(0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version) && commit !== candidate));
    if (release === null)
        return null;
    const { code } = await git.run(["merge-base", "--is-ancestor", release.commit, candidate], { allow: [1, 128] });
    if (code !== 0)
        return { release, forked: code === 1 ? false : null };
    if (defaultTip === null)
        return { release, forked: null };
    const since = `^${release.commit}`;
    const [own, others] = await Promise.all([
        commitsOf(git, [candidate, since]),
        commitsOf(git, ["--first-parent", defaultTip, ...lines, since]),
    ]);
    const later = new Set(others);
    return { release, forked: !own.some((commit) => later.has(commit)) };
}
async function commitsOf(git, args) {
    const { stdout } = await git.run(["rev-list", ...args, "--"]);
    return stdout.split("\n").filter((line) => line !== "");
}
//# sourceMappingURL=production-facts.js.map

/***/ })

};
