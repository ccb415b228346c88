export const id = 2911;
export const ids = [2911];
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

/***/ })

};
