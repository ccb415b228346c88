export const id = 5778;
export const ids = [5778,2911];
export const modules = {

/***/ 22911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statedVersions: () => (/* binding */ statedVersions)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70747);
/* harmony import */ var _manifests_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40514);
/* harmony import */ var _version_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48063);



/**
 * The versions that the manifests of a commit state for a component, as its tags would name them. All of them must state it:
 * where they contradict each other none is stated. Several where a form has one word for two (`1.4.0a1` for `alpha` and `a`).
 * Null where the commit has no manifest of the component that states one. Throws `manifest.unwritable`.
 */
async function statedVersions(git, commit, name, component) {
    const manifests = await (0,_manifests_of_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsOf */ .o)(new _draft_js__WEBPACK_IMPORTED_MODULE_2__/* .Draft */ .K(git, commit), name, component);
    const stated = manifests.flatMap(({ format, versions }) => versions.map((version) => (0,_version_form_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsMeant */ .b)(format.form, component.scheme, version)));
    const [first, ...others] = stated;
    if (first === undefined)
        return null;
    return first.filter((version) => others.every((other) => other.includes(version)));
}
//# sourceMappingURL=stated-versions.js.map

/***/ }),

/***/ 15778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statedIn: () => (/* binding */ statedIn)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86238);
/* harmony import */ var _manifests_stated_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22911);
/* harmony import */ var _tag_of_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22151);



/**
 * The versions that a commit states for a component, where a release pull request writes them: in its manifests or, where it has none,
 * by the notes that are there.
 */
async function statedIn(git, loaded, name, commit) {
    const component = loaded.policy.components[name];
    if (component === undefined)
        return [];
    const inManifests = await (0,_manifests_stated_versions_js__WEBPACK_IMPORTED_MODULE_1__.statedVersions)(git, commit, name, component);
    if (inManifests !== null)
        return inManifests;
    const styles = (0,_signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_0__/* .tagStylesOf */ .ug)(loaded.policy).find((each) => each.component === name);
    return styles === undefined ? [] : notedVersions(git, commit, loaded.policy.notes.file, styles.write);
}
/** The versions whose notes a commit holds. */
async function notedVersions(git, commit, template, style) {
    // Only the folders before the tag are listed.
    const folder = (0,_tag_of_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOfTemplate */ .k)(template);
    const below = folder === "" ? [] : [folder];
    const { stdout } = await git.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", ...below]);
    return stdout.split("\0").flatMap((path) => {
        const tag = (0,_tag_of_path_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOfPath */ .r)(template, path);
        const version = tag === null ? null : (0,_signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(style, tag);
        return version === null ? [] : [version];
    });
}
//# sourceMappingURL=stated.js.map

/***/ }),

/***/ 22151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderOfTemplate),
/* harmony export */   r: () => (/* binding */ tagOfPath)
/* harmony export */ });
/** The tag whose file a path is, where a template (`docs/{tag}.md`) holds the tag once or several times; null where it is none's. */
function tagOfPath(template, path) {
    const [before = "", ...after] = template.split("{tag}");
    const length = (path.length - before.length - after.join("").length) / after.length;
    const tag = path.slice(before.length, before.length + length);
    return length >= 1 && template.replaceAll("{tag}", () => tag) === path ? tag : null;
}
/** The folder that all paths of a template are in, with its slash; nothing for the repository itself. */
function folderOfTemplate(template) {
    const [before = ""] = template.split("{tag}");
    return before.slice(0, before.lastIndexOf("/") + 1);
}
//# sourceMappingURL=tag-of-path.js.map

/***/ })

};
