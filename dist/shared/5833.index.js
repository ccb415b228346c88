export const id = 5833;
export const ids = [5833];
export const modules = {

/***/ 82837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);

/** The inputs, by the names that action.yml gives them. None of them lets a rollout go on: what is watched, and by which laws, is the policy's alone. */
const inputs = {
    environment: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    candidate: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    "released-at": (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    once: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .orElse */ .NW)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), "false"),
    tick: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()),
    overdue: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)()),
    token: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)())),
    variables: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .variables */ .Ee)()),
    report: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)()),
    record: (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)()),
    "time-out": (0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .orElse */ .NW)((0,_signalbox_action_fields__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(), "75m"),
};
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 75833:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _signalbox_action_door__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69228);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82837);


await (0,_signalbox_action_door__WEBPACK_IMPORTED_MODULE_0__/* .openDoor */ .f)({
    name: "canary-monitor",
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q,
    waits: true,
    timeoutSeconds: (given) => given["time-out"],
    async main(given, run) {
        // What a run with wrong inputs does not need is loaded late.
        const { watchRollout } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(4392), __webpack_require__.e(8780), __webpack_require__.e(2027), __webpack_require__.e(4178), __webpack_require__.e(8363), __webpack_require__.e(2462), __webpack_require__.e(778), __webpack_require__.e(7255), __webpack_require__.e(71), __webpack_require__.e(8204), __webpack_require__.e(4220), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 48522));
        return watchRollout(given, run);
    },
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
