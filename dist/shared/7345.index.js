export const id = 7345;
export const ids = [7345];
export const modules = {

/***/ 10877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);

/** The inputs, by the names that action.yml gives them. */
const inputs = {
    mode: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .orElse */ .NW)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["plan", "apply", "verify"]), "plan"),
    components: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(),
    candidate: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    tag: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    token: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)())),
    record: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)()),
    "time-out": (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .orElse */ .NW)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(), "10m"),
};
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 67345:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _signalbox_action_door__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69228);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10877);


await (0,_signalbox_action_door__WEBPACK_IMPORTED_MODULE_0__/* .openDoor */ .f)({
    name: "version-bump",
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q,
    timeoutSeconds: (given) => given["time-out"],
    async main(given, run) {
        // What a run with wrong inputs does not need is loaded late.
        const { bumpVersions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(4392), __webpack_require__.e(8780), __webpack_require__.e(2027), __webpack_require__.e(1839), __webpack_require__.e(9390), __webpack_require__.e(589), __webpack_require__.e(4178), __webpack_require__.e(5083), __webpack_require__.e(5799), __webpack_require__.e(71), __webpack_require__.e(8246)]).then(__webpack_require__.bind(__webpack_require__, 50650));
        return bumpVersions(given, run);
    },
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
