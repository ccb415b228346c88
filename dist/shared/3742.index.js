export const id = 3742;
export const ids = [3742];
export const modules = {

/***/ 63844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var _signalbox_history_complete_clone__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37408);
/* harmony import */ var _signalbox_history_tags__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60954);
/* harmony import */ var _signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74203);
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77893);




/** Opens a clone, and has git list its tags at once, since that takes longest. */
function openClone(directory) {
    const git = (0,_signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .z)(directory);
    const read = (0,_signalbox_history_tags__WEBPACK_IMPORTED_MODULE_1__/* .readTags */ .g)(git);
    const head = (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(git, "HEAD");
    const complete = (0,_signalbox_history_complete_clone__WEBPACK_IMPORTED_MODULE_0__/* .ensureCompleteHistory */ .w)(git);
    // A shallow clone lacks the tags of what was cut off, too.
    const tags = complete.then((deepened) => (deepened ? (0,_signalbox_history_tags__WEBPACK_IMPORTED_MODULE_1__/* .readTags */ .g)(git) : read));
    // Whoever waits is told; where nobody does, a failure is nobody's.
    for (const promise of [read, head, complete, tags])
        promise.catch(() => undefined);
    return { directory, git, head, complete, tags };
}
//# sourceMappingURL=clone.js.map

/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headStart: () => (/* binding */ headStart)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var _signalbox_history_parents_first__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52581);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63844);



/**
 * Has git begin to read the clone before the rest of the program is loaded: that takes as long as git does. What the arguments ask for is
 * guessed; the commands look whether it is the clone that they mean, and open another where it isn't. Settles when git is running, since
 * loading would keep it from being started; null where no command is seen that reads a whole clone.
 */
async function headStart(args) {
    const option = args.indexOf("-C");
    const directory = option === -1 ? "." : args[option + 1];
    const command = option === 0 ? args[2] : args[0];
    if (directory === undefined || (command !== "plan" && command !== "notes") || args.includes("--help"))
        return null;
    const running = started(3);
    const clone = (0,_clone_js__WEBPACK_IMPORTED_MODULE_2__/* .openClone */ .o)(directory);
    await Promise.race([running, clone.tags.catch(() => undefined)]);
    return command === "notes" && args.includes("--all") ? walking(clone) : clone;
}
/** All notes need the whole history, too. */
async function walking(clone) {
    try {
        const [head] = await Promise.all([clone.head, clone.complete]);
        const running = started(1);
        const walk = (0,_signalbox_history_parents_first__WEBPACK_IMPORTED_MODULE_1__/* .beginParentsFirst */ .x)(clone.git, head);
        await running;
        return { ...clone, walk };
    }
    catch {
        // The command will come across it, and say so.
        return clone;
    }
}
/** Settles when so many processes were started. Node announces each on this channel. */
function started(processes) {
    return new Promise((resolve) => {
        let count = 0;
        const onProcess = () => {
            count += 1;
            if (count < processes)
                return;
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(CHANNEL, onProcess);
            resolve();
        };
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(CHANNEL, onProcess);
    });
}
const CHANNEL = "child_process";
//# sourceMappingURL=head-start.js.map

/***/ }),

/***/ 52581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ beginParentsFirst)
/* harmony export */ });
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);

/** Begins the walk from `head`, a full hash; with `otherLines` from every tag, too. */
function beginParentsFirst(git, head, otherLines = false) {
    const { promise: wanted, resolve: begin } = Promise.withResolvers();
    let hand = () => undefined;
    const tags = otherLines ? ["--tags"] : [];
    const args = ["--children", "--reverse", "--topo-order", ...tags, "--end-of-options", head];
    const walked = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .streamRevisions */ .NI)(git, args, (line) => hand(line), wanted);
    // Whoever reads is told.
    walked.catch(() => undefined);
    return {
        read(onLine) {
            hand = onLine;
            begin();
            return walked;
        },
    };
}
//# sourceMappingURL=parents-first.js.map

/***/ }),

/***/ 57459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ SignalboxError)
/* harmony export */ });
/** An error that people can act on: a stable code, what is wrong in their words, and what to do next. */
class SignalboxError extends Error {
    name = "SignalboxError";
    code;
    next;
    constructor(code, says, options) {
        super(says, { cause: options.cause });
        this.code = code;
        this.next = options.next;
    }
}
//# sourceMappingURL=error.js.map

/***/ })

};
