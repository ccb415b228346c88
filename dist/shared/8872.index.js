export const id = 8872;
export const ids = [8872];
export const modules = {

/***/ 11391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepCompiled)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Lets Node keep what it compiled for the next run, which then starts sooner. In the user's own cache folder (XDG Base
 * Directory Specification) and not, as by default, below the system's temporary one: there another user could have put
 * code in its place. Where the folder cannot be written, nothing is kept.
 */
function keepCompiled(env) {
    const named = env["XDG_CACHE_HOME"] ?? "";
    (0,node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache"), "signalbox"));
}
//# sourceMappingURL=compile-cache.js.map

/***/ }),

/***/ 58872:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _compile_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11391);

(0,_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .keepCompiled */ .P)(process.env);
// A reader that has seen enough, as `head` has, ends us without a stack; an answer that was not told in full is never a `go`.
process.stdout.on("error", () => process.exit(1));
const { headStart } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(8780), __webpack_require__.e(5083), __webpack_require__.e(3742)]).then(__webpack_require__.bind(__webpack_require__, 474));
const begun = await headStart(process.argv.slice(2));
const { signalbox } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(8780), __webpack_require__.e(7375), __webpack_require__.e(5083), __webpack_require__.e(4140)]).then(__webpack_require__.bind(__webpack_require__, 84140));
await signalbox(process.argv, begun);
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
