export const id = 381;
export const ids = [381];
export const modules = {

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signalbox: () => (/* binding */ signalbox)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./packages/cli/lib/src/clone.js + 1 modules
var src_clone = __webpack_require__(4959);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(7459);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var src_terminal = __webpack_require__(3629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/failure.js


/** Says what went wrong and what to do; the exit code is 1. A stack only where `SIGNALBOX_DEBUG` is set. */
async function failure(error, terminal) {
    if (error instanceof src_error/* SignalboxError */.k) {
        terminal.talk(`error: ${(0,src_terminal/* printable */.g)(error.message)}\n`);
        if (error.code === "policy.unreadable")
            await tellFindings(error, terminal);
        terminal.talk(`to do: ${(0,src_terminal/* printable */.g)(error.next)}\n`);
    }
    else {
        const says = error instanceof Error ? error.message : String(error);
        terminal.talk(`error: ${(0,src_terminal/* printable */.g)(says)}\nto do: this is a mistake of Signalbox's own; run again with SIGNALBOX_DEBUG=1 and report what it prints\n`);
    }
    if (process.env["SIGNALBOX_DEBUG"] !== undefined && error instanceof Error)
        terminal.talk(`${error.stack ?? ""}\n`);
    return 1;
}
async function tellFindings(error, terminal) {
    const [{ UnreadablePolicy }, { findingText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 625)),
        Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 583)),
    ]);
    if (error instanceof UnreadablePolicy)
        for (const finding of error.findings)
            terminal.talk(`  ${findingText(finding)}\n`);
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/signalbox.js



const terminal = {
    out: (text) => process.stdout.write(text),
    talk: (text) => process.stderr.write(text),
};
/** The terminal program: reads what is asked for, and sets the exit code. `begun` is a clone that is being read already. */
async function signalbox(argv, begun) {
    const program = new commander/* Command */.uB("signalbox")
        .description("Release governance as code: what the policy of a repository says of its next release, and why.")
        .option("-C <directory>", "the repository to look at", ".")
        .showSuggestionAfterError()
        .showHelpAfterError("(`signalbox --help` shows what there is)");
    program
        .command("init")
        .description("write a policy that fits what the repository shows: its tags, branches, manifests and workflows")
        .option("--force", "replace the policy that is there")
        .option("--print", "show it, and write nothing")
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(332), __webpack_require__.e(292), __webpack_require__.e(640), __webpack_require__.e(237)]).then(__webpack_require__.bind(__webpack_require__, 3237));
        return init(directory, options, terminal);
    }));
    program
        .command("plan")
        .description("the next version of each component, and why; writes nothing")
        .option("--at <revision>", "plan as if this were the newest commit and no later tag existed")
        .option("--branch <name>", "the branch to release from, where none is checked out")
        .option("--component <name>", "only this component (may be given again)", list)
        .option("--policy <file>", "try this policy instead of the one in force")
        .option("--record <file>", "keep the decision, with its facts, for `signalbox replay`")
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const clone = begun?.directory === directory ? begun : (0,src_clone/* openClone */.o)(directory);
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(740), __webpack_require__.e(380), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 5580));
        return plan(clone, options, terminal);
    }));
    program
        .command("notes")
        .description("the notes of a release: the newest, or one, or all")
        .option("--tag <tag>", "the release with this tag")
        .option("--all", "every release that HEAD contains, newest first")
        .option("--policy <file>", "try this policy instead of the one in force")
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const clone = begun?.directory === directory ? begun : (0,src_clone/* openClone */.o)(directory);
        const { notes } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(380), __webpack_require__.e(721), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 2117));
        return notes(clone, options, terminal);
    }));
    program
        .command("backtest")
        .description("where the policy would have decided otherwise than the repository's own releases, and why")
        .option("--last <number>", "only so many releases, the newest")
        .option("--component <name>", "only this component (may be given again)", list)
        .option("--policy <file>", "try this policy instead of the one in force")
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const { backtestCommand } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(740), __webpack_require__.e(380), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 9446));
        return backtestCommand((0,src_clone/* openClone */.o)(directory), options, terminal);
    }));
    program
        .command("lint")
        .description("check a policy file, before it is committed")
        .argument("[file]", "the policy; by default the working tree's .github/release-policy.yml")
        .option("--json", "one document for machines")
        .action((file, options) => run(async (directory) => {
        const { lint } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 583));
        return lint(directory, file, options.json === true, terminal);
    }));
    program
        .command("explain")
        .description("what a rule of the policy means, and what it says here")
        .argument("<rule>", "its path, such as `versioning.bumps` or `components.web.tag`")
        .option("--json", "one document for machines")
        .action((rule, options) => run(async (directory) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(122)]).then(__webpack_require__.bind(__webpack_require__, 4122));
        return explain(directory, rule, options.json === true, terminal);
    }));
    program
        .command("replay")
        .description("decide a recorded move again, from its own facts and policy")
        .argument("<file>", "a record that an action or a command wrote")
        .option("--json", "one document for machines")
        .action((file, options) => run(async () => {
        const { replayCommand } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(332), __webpack_require__.e(640), __webpack_require__.e(740), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 3349));
        return replayCommand(file, options.json === true, terminal);
    }));
    await program.parseAsync(argv);
    async function run(command) {
        const { C: directory } = program.opts();
        try {
            process.exitCode = await command(directory);
        }
        catch (error) {
            process.exitCode = await failure(error, terminal);
        }
    }
}
function list(value, before = []) {
    return [...before, value];
}
//# sourceMappingURL=signalbox.js.map

/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Text from outside, fit for a terminal: control characters and direction marks are shown, not obeyed. */
function printable(text) {
    return text.replaceAll(/[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (character) => {
        if (character === "\n" || character === "\t")
            return character;
        return `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
    });
}
//# sourceMappingURL=terminal.js.map

/***/ })

};
