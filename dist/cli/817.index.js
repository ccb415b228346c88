export const id = 817;
export const ids = [817];
export const modules = {

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statedIn: () => (/* binding */ statedIn)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/draft.js
var draft = __webpack_require__(747);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/manifests-of.js + 4 modules
var manifests_of = __webpack_require__(514);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/version-form.js
var version_form = __webpack_require__(8063);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/stated-versions.js



/**
 * The versions that the manifests of a commit state for a component, as its tags would name them. All of them must state it:
 * where they contradict each other none is stated. Several where a form has one word for two (`1.4.0a1` for `alpha` and `a`).
 * Null where the commit has no manifest of the component that states one. Throws `manifest.unwritable`.
 */
async function statedVersions(git, commit, name, component) {
    const manifests = await (0,manifests_of/* manifestsOf */.o)(new draft/* Draft */.K(git, commit), name, component);
    const stated = manifests.flatMap(({ format, versions }) => versions.map((version) => (0,version_form/* versionsMeant */.b)(format.form, component.scheme, version)));
    const [first, ...others] = stated;
    if (first === undefined)
        return null;
    return first.filter((version) => others.every((other) => other.includes(version)));
}
//# sourceMappingURL=stated-versions.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/tag-of-path.js
var tag_of_path = __webpack_require__(2151);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/stated.js



/**
 * The versions that a commit states for a component, where a release pull request writes them: in its manifests or, where it has none,
 * by the notes that are there.
 */
async function statedIn(git, loaded, name, commit) {
    const component = loaded.policy.components[name];
    if (component === undefined)
        return [];
    const inManifests = await statedVersions(git, commit, name, component);
    if (inManifests !== null)
        return inManifests;
    const styles = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find((each) => each.component === name);
    return styles === undefined ? [] : notedVersions(git, commit, loaded.policy.notes.file, styles.write);
}
/** The versions whose notes a commit holds. */
async function notedVersions(git, commit, template, style) {
    // Only the folders before the tag are listed.
    const folder = (0,tag_of_path/* folderOfTemplate */.k)(template);
    const below = folder === "" ? [] : [folder];
    const { stdout } = await git.run(["ls-tree", "-r", "-z", "--name-only", commit, "--", ...below]);
    return stdout.split("\0").flatMap((path) => {
        const tag = (0,tag_of_path/* tagOfPath */.r)(template, path);
        const version = tag === null ? null : (0,tag_style/* versionOf */.E4)(style, tag);
        return version === null ? [] : [version];
    });
}
//# sourceMappingURL=stated.js.map

/***/ }),

/***/ 2151:
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
