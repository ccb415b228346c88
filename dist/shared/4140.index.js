export const id = 4140;
export const ids = [4140];
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

/***/ 55201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isNotSignedIn),
/* harmony export */   z: () => (/* binding */ NOT_SIGNED_IN)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** There is no token at all. */
const NOT_SIGNED_IN = "terminal.not-signed-in";
/** Whether GitHub was not asked, or did not answer, for want of a token that it accepts: such a command exits with 4. */
function isNotSignedIn(error) {
    return error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k && [NOT_SIGNED_IN, "github.token-refused"].includes(error.code);
}
//# sourceMappingURL=not-signed-in.js.map

/***/ }),

/***/ 84140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signalbox: () => (/* binding */ signalbox)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./packages/systems/lib/src/memory/restart-in-small-heap.js
var restart_in_small_heap = __webpack_require__(609);
;// CONCATENATED MODULE: ./packages/cli/lib/src/canary-commands.js

const POLICY = ["--policy <file>", "try this policy instead of the one in force"];
const JSON_OPTION = ["--json", "one document for machines"];
/** `signalbox canary` and what is below it. `run` gives a command the directory, and its exit code to the process. */
function addCanaryCommands(program, run, terminal) {
    const canary = program
        .command("canary")
        .description("watch a rollout: go on, promote, pause or roll back, by the metrics of its canary and the stable track")
        .option("--environment <name>", "where it is rolled out; by default production")
        .option("--candidate <name>", "what is rolled out; by default the commit that is checked out")
        .option("--released-at <time>", "when the rollout began; by default the watch on record goes on, or one begins now")
        .option("--once", "look once, and leave the next look to another run")
        .option("--from <time>", "judge a rollout of the past that began then; moves nothing")
        .option("--to <time>", "with --from, where the window ends")
        .option("--journal <file>", "keep the watch's record in a file instead of the branch of records")
        .option("--report <file>", "write the report there: one page of HTML")
        .option("--record <file>", "keep the last decision, with its facts, for `signalbox replay`")
        .option(...POLICY)
        .option(...JSON_OPTION)
        // Options behind a command below are its own, also where they are called alike.
        .enablePositionalOptions()
        .action((options) => run(async (directory) => {
        (0,restart_in_small_heap/* restartInSmallHeap */.I)();
        const { canary: watch } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(8363), __webpack_require__.e(2462), __webpack_require__.e(778), __webpack_require__.e(7255), __webpack_require__.e(8204), __webpack_require__.e(4220), __webpack_require__.e(7831)]).then(__webpack_require__.bind(__webpack_require__, 48735));
        return watch(directory, options, terminal);
    }));
    canary
        .command("judge")
        .description("judge rollouts from a file of intervals (CSV or JSON Lines), with no server")
        .argument("<file>", "columns run (optional), time, track, objective, bad, total")
        .option(...POLICY)
        .option("--json", "one line of JSON for each rollout")
        .action((file, _options, command) => run(async (directory) => {
        const { canaryJudge } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(2462), __webpack_require__.e(8469)]).then(__webpack_require__.bind(__webpack_require__, 8469));
        return canaryJudge(directory, file, command.optsWithGlobals(), terminal);
    }));
    canary
        .command("simulate")
        .description("what the policy would do at a service's own traffic: false alarms, time to catch a fault, what it can see")
        .option("--requests <number>", "requests an hour; by default measured on the stable track")
        .option("--rate <rate>", "with --requests, an objective's usual share of bad events, such as error-rate=0.5% (may be given again)", list)
        .option("--bursts <number>", "with --requests, how much bad events come together: their intraclass correlation, 0 to 1")
        .option("--environment <name>", "where traffic is measured; by default production")
        .option("--last <length>", "how much of it is measured, such as 2h")
        .option("--rollouts <number>", "made-up rollouts of each kind; by default 500")
        .option("--seed <number>", "where chance begins; by default 1")
        .option(...POLICY)
        .option(...JSON_OPTION)
        .action((_options, command) => run(async (directory) => {
        const { canarySimulate } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(8363), __webpack_require__.e(2462), __webpack_require__.e(7255), __webpack_require__.e(8204), __webpack_require__.e(8343)]).then(__webpack_require__.bind(__webpack_require__, 26350));
        return canarySimulate(directory, command.optsWithGlobals(), terminal);
    }));
}
function list(value, before = []) {
    return [...before, value];
}
//# sourceMappingURL=canary-commands.js.map
// EXTERNAL MODULE: ./packages/cli/lib/src/clone.js
var src_clone = __webpack_require__(63844);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/cli/lib/src/not-signed-in.js
var not_signed_in = __webpack_require__(55201);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var src_terminal = __webpack_require__(73629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/failure.js



/** Says what went wrong and what to do; the exit code is 1, or 4 where nobody is signed in. A stack only where `SIGNALBOX_DEBUG` is set. */
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
    return (0,not_signed_in/* isNotSignedIn */.d)(error) ? 4 : 1;
}
async function tellFindings(error, terminal) {
    const [{ UnreadablePolicy }, { findingText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 10625)),
        Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(7600)]).then(__webpack_require__.bind(__webpack_require__, 49490)),
    ]);
    if (error instanceof UnreadablePolicy)
        for (const finding of error.findings)
            terminal.talk(`  ${findingText(finding)}\n`);
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/signalbox.js




const TOKEN_FROM = [
    "--token-from <variable>",
    "the variable that holds the token; by default GH_TOKEN or GITHUB_TOKEN",
];
const REPOSITORY = ["--repository <owner/name>", "the repository on GitHub; by default what origin is"];
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
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(3292), __webpack_require__.e(2027), __webpack_require__.e(7758)]).then(__webpack_require__.bind(__webpack_require__, 77948));
        return init(directory, options, terminal);
    }));
    program
        .command("plan")
        .description("the next version of each component, and why; writes nothing")
        .option("--at <revision>", "plan as if this were the newest commit and no later tag existed")
        .option("--branch <name>", "the branch to release from, where none is checked out")
        .option("--component <name>", "only this component (may be given again)", signalbox_list)
        .option("--policy <file>", "try this policy instead of the one in force")
        .option("--record <file>", "keep the decision, with its facts, for `signalbox replay`")
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const clone = begun?.directory === directory ? begun : (0,src_clone/* openClone */.o)(directory);
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(2027), __webpack_require__.e(1839), __webpack_require__.e(9390), __webpack_require__.e(589), __webpack_require__.e(5799), __webpack_require__.e(3632)]).then(__webpack_require__.bind(__webpack_require__, 95010));
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
        const { notes } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(1839), __webpack_require__.e(3851), __webpack_require__.e(4469), __webpack_require__.e(503), __webpack_require__.e(1212)]).then(__webpack_require__.bind(__webpack_require__, 24264));
        return notes(clone, options, terminal);
    }));
    program
        .command("report")
        .description("a validation report of a candidate, with its changes, to be filled in by who validates it")
        .option("--at <revision>", "the candidate; by default the commit that is checked out")
        .option("--out <file>", "write it there, where no file is yet, instead of showing it")
        .action((options) => run(async (directory) => {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(2027), __webpack_require__.e(1839), __webpack_require__.e(9390), __webpack_require__.e(589), __webpack_require__.e(5799), __webpack_require__.e(5609)]).then(__webpack_require__.bind(__webpack_require__, 24442));
        return report((0,src_clone/* openClone */.o)(directory), options, terminal);
    }));
    program
        .command("backtest")
        .description("where the policy would have decided otherwise than the repository's own releases, and why")
        .option("--last <number>", "only so many releases, the newest")
        .option("--component <name>", "only this component (may be given again)", signalbox_list)
        .option("--policy <file>", "try this policy instead of the one in force")
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const { backtestCommand } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(2027), __webpack_require__.e(1839), __webpack_require__.e(9390), __webpack_require__.e(589), __webpack_require__.e(503), __webpack_require__.e(3956)]).then(__webpack_require__.bind(__webpack_require__, 99446));
        return backtestCommand((0,src_clone/* openClone */.o)(directory), options, terminal);
    }));
    program
        .command("lint")
        .description("check a policy file, before it is committed")
        .argument("[file]", "the policy; by default the working tree's .github/release-policy.yml")
        .option("--effective", "print the policy in force with all that it extends, each line with where it comes from")
        .option("--shared", "it is for others to extend, and need not be a whole policy")
        .option("--json", "one document for machines")
        .action((file, options) => run(async (directory) => {
        const { lint } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(7600)]).then(__webpack_require__.bind(__webpack_require__, 49490));
        return lint(directory, file, options, terminal);
    }));
    program
        .command("explain")
        .description("what a rule of the policy means, and what it says here")
        .argument("<rule>", "its path, such as `versioning.bumps` or `components.web.tag`")
        .option("--json", "one document for machines")
        .action((rule, options) => run(async (directory) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(4122)]).then(__webpack_require__.bind(__webpack_require__, 24122));
        return explain(directory, rule, options.json === true, terminal);
    }));
    const branches = program
        .command("branches")
        .description("whether GitHub enforces what the policy states of branches and release tags");
    branches
        .command("check")
        .description("where GitHub enforces less than is stated, line by line")
        .option("--policy <file>", "try this policy instead of the one in force")
        .option(...TOKEN_FROM)
        .option(...REPOSITORY)
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const { checkBranches } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(4119), __webpack_require__.e(4392), __webpack_require__.e(2027), __webpack_require__.e(4178), __webpack_require__.e(9028), __webpack_require__.e(5202)]).then(__webpack_require__.bind(__webpack_require__, 47296));
        return checkBranches(directory, options, terminal);
    }));
    branches
        .command("apply")
        .description("what would be written as rulesets of GitHub; with `--yes` it is")
        .option("--yes", "write it")
        .option("--tags-by <actor>", "who may make release tags: app:NUMBER, team:NUMBER or user:NUMBER (may be given again)", signalbox_list)
        .option(...TOKEN_FROM)
        .option(...REPOSITORY)
        .option("--json", "one document for machines")
        .action((options) => run(async (directory) => {
        const { applyBranches } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(4119), __webpack_require__.e(4392), __webpack_require__.e(2027), __webpack_require__.e(4178), __webpack_require__.e(9028), __webpack_require__.e(5202)]).then(__webpack_require__.bind(__webpack_require__, 47296));
        return applyBranches(directory, options, terminal);
    }));
    program
        .command("replay")
        .description("decide a recorded move again, from its own facts and policy")
        .argument("<file>", "a record that an action or a command wrote")
        .option("--json", "one document for machines")
        .action((file, options) => run(async () => {
        const { replayCommand } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(2027), __webpack_require__.e(9390), __webpack_require__.e(589), __webpack_require__.e(2462), __webpack_require__.e(9028), __webpack_require__.e(5509), __webpack_require__.e(7255), __webpack_require__.e(3995), __webpack_require__.e(3205)]).then(__webpack_require__.bind(__webpack_require__, 53205));
        return replayCommand(file, options.json === true, terminal);
    }));
    const gateCommand = program
        .command("gate")
        .description("whether a commit may go to an environment, and why: as GitHub tells it now, or by facts from a file")
        .argument("[environment]", "where it is to go, such as `production`")
        .option("--facts <file>", "decide these facts, recorded or hand-written, and ask nobody")
        .option("--with <wish>", "as if somebody had approved, such as `approval:ada` (may be given again)", signalbox_list)
        .option("--candidate <hash>", "the commit, as a full hash; by default the one that is checked out")
        .option("--branch <name>", "the branch it is released from; by default the default branch")
        .option("--tag <tag>", "the tag that was made for it")
        .option("--component <name>", "only this component (may be given again)", signalbox_list)
        .option("--manifest <number>", "the pull request of the release manifest")
        .option("--policy <file>", "try this policy instead of the one in force")
        .option("--record <file>", "keep the decision, with its facts, for `signalbox replay`")
        .option(...TOKEN_FROM)
        .option(...REPOSITORY)
        .option("--explain", "show every rule with what it found, not only what is in the way")
        .option("--json", "one document for machines")
        // Options behind `backtest` are its own, also where they are called alike.
        .enablePositionalOptions()
        .action((environment, options) => run(async (directory) => {
        const { gate } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(2027), __webpack_require__.e(9390), __webpack_require__.e(9028), __webpack_require__.e(5509), __webpack_require__.e(3995), __webpack_require__.e(1537)]).then(__webpack_require__.bind(__webpack_require__, 41537));
        return gate(directory, environment, options, terminal);
    }));
    gateCommand
        .command("backtest")
        .description("which of the last releases the gate would have held, and why")
        .argument("[environment]", "where they went", "production")
        .option("--last <number>", "so many releases, the newest", "20")
        .option("--policy <file>", "try this policy instead of the one in force")
        .option(...TOKEN_FROM)
        .option(...REPOSITORY)
        .option("--json", "one document for machines")
        .action((environment, _options, command) => run(async (directory) => {
        const { gateBacktest } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(7133), __webpack_require__.e(4119), __webpack_require__.e(4392), __webpack_require__.e(2027), __webpack_require__.e(1839), __webpack_require__.e(9390), __webpack_require__.e(4178), __webpack_require__.e(8363), __webpack_require__.e(9028), __webpack_require__.e(778), __webpack_require__.e(5509), __webpack_require__.e(9553), __webpack_require__.e(8760), __webpack_require__.e(6248)]).then(__webpack_require__.bind(__webpack_require__, 87237));
        return gateBacktest(directory, environment, command.optsWithGlobals(), terminal);
    }));
    program
        .command("freeze")
        .description("stop every release to an environment, with a reason; or lift that; or list what is frozen")
        .argument("[environment]", "the environment, such as `production`")
        .option("--reason <text>", "why, for those who are held")
        .option("--for <length>", "how long, such as `2h`; by default until it is lifted")
        .option("--lift", "lift the freeze")
        .option("--json", "one document for machines")
        .action((environment, options) => run(async (directory) => {
        const { freeze } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(7181)]).then(__webpack_require__.bind(__webpack_require__, 47181));
        return freeze(directory, environment, options, terminal);
    }));
    addCanaryCommands(program, run, terminal);
    program
        .command("export")
        .description("the rollout of the policy for systems that judge by themselves")
        .addArgument(new commander/* Argument */.ef("<what>", "what it is written for").choices(["argo-rollouts", "prometheus-rules", "grafana"]))
        .option("--environment <name>", "the environment", "production")
        .addOption(new commander/* Option */.c$("--format <format>", "of prometheus-rules: a file, or an object of the Prometheus Operator").choices([
        "plain",
        "prometheus-operator",
    ]))
        .option("--out <file>", "write it there instead of showing it")
        .option("--policy <file>", "try this policy instead of the one in force")
        .action((what, options) => run(async (directory) => {
        const { exportCommand } = await Promise.all(/* import() */[__webpack_require__.e(2982), __webpack_require__.e(8815), __webpack_require__.e(2027), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 30774));
        return exportCommand(directory, what, options, terminal);
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
function signalbox_list(value, before = []) {
    return [...before, value];
}
//# sourceMappingURL=signalbox.js.map

/***/ }),

/***/ 73629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   o: () => (/* binding */ printableLine)
/* harmony export */ });
/** Text from outside, fit for a terminal: control characters and direction marks are shown, not obeyed. */
function printable(text) {
    return text.replaceAll(/[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (character) => {
        if (character === "\n" || character === "\t")
            return character;
        return `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
    });
}
/** Text from outside in one line: what it holds cannot pass for a line of ours. */
function printableLine(text) {
    return printable(text.replaceAll(/\s*[\r\n\t\u2028\u2029]\s*/g, " ").trim());
}
//# sourceMappingURL=terminal.js.map

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

/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ restartInSmallHeap)
/* harmony export */ });
/** V8 then collects garbage rather than take more memory. To be given at the start: set later, they may end the process. */
const FLAGS = ["--optimize-for-size", "--max-semi-space-size=2"];
/**
 * Starts this program anew, as the same process, in a heap that stays small: for a process that waits most of its time, such
 * as a watch of an hour. To be called before anything was begun. Returns where that was done already, and where a process
 * cannot be replaced (Windows, Node.js before 22.15, `--permission`): the program then takes more memory.
 */
function restartInSmallHeap() {
    if (process.execve === undefined || FLAGS.every((flag) => process.execArgv.includes(flag)))
        return;
    const { execPath, execArgv, argv, env } = process;
    try {
        process.execve(execPath, [execPath, ...execArgv, ...FLAGS, ...argv.slice(1)], env);
    }
    catch (error) {
        if (!isUnavailable(error))
            throw error;
    }
}
function isUnavailable(error) {
    return error instanceof Error && "code" in error && UNAVAILABLE.has(error.code);
}
const UNAVAILABLE = new Set(["ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", "ERR_ACCESS_DENIED"]);
//# sourceMappingURL=restart-in-small-heap.js.map

/***/ })

};
