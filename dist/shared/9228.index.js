export const id = 9228;
export const ids = [9228,625];
export const modules = {

/***/ 13163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57098);


/** GitHub shows this many of each level a step, the first ones. */
const SHOWN = 10;
const COMMANDS = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** Shows annotations, in order. Where GitHub would drop some of a level, its last one says how many, and where all are. */
function annotate(annotations) {
    for (const [level, command] of Object.entries(COMMANDS)) {
        const all = annotations.filter((annotation) => annotation.level === level);
        const shown = all.length > SHOWN ? all.slice(0, SHOWN - 1) : all;
        for (const { says, title, at } of shown)
            command((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(says), propertiesOf(title, at));
        const rest = all.length - shown.length;
        if (rest > 0)
            command(`${rest} more: the job summary lists all of them`, { title: "and more" });
    }
}
/** What of a decision is worth an annotation: each rule that is not met, or could not be looked at, or was waived. */
function annotationsOf(decision) {
    return decision.reasons.flatMap((reason) => {
        const level = LEVELS[reason.status];
        return level === null
            ? []
            : [{ level, title: `${reason.rule}: ${reason.status}`, says: sentenceOf(reason), at: reason.at }];
    });
}
const LEVELS = {
    unmet: "error",
    unknown: "error",
    waived: "warning",
    met: null,
    "not-applicable": null,
};
function sentenceOf(reason) {
    const next = reason.next === null ? "" : `. ${reason.next}`;
    return `required: ${reason.required}; observed: ${reason.observed}${next}`;
}
function propertiesOf(title, at) {
    const named = { title: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(title) };
    return at === null ? named : { ...named, file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(at.file), startLine: at.line, startColumn: at.column };
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 69228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openDoor)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./packages/systems/lib/src/memory/restart-in-small-heap.js
var restart_in_small_heap = __webpack_require__(609);
// EXTERNAL MODULE: ./packages/action/lib/src/annotations.js
var annotations = __webpack_require__(13163);
// EXTERNAL MODULE: ./packages/action/lib/src/failure.js
var src_failure = __webpack_require__(35235);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/action/lib/src/github-context.js


const Text = schemas/* string */.YjP().min(1);
// What the runner sets to nothing where it does not apply, such as the base of a push.
const MaybeText = schemas/* string */.YjP()
    .optional()
    .transform((text) => (text === undefined || text === "" ? null : text));
const Count = schemas/* string */.YjP()
    .regex(/^\d{1,15}$/, "a number")
    .transform(Number);
const WebAddress = schemas/* url */.OZ5({ protocol: /^https?$/ });
const ContextSchema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^(?!\.{1,2}\/)[A-Za-z0-9._-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/, "`owner/name`"),
    GITHUB_SHA: schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a commit's full hash"),
    GITHUB_REF: MaybeText,
    GITHUB_REF_NAME: MaybeText,
    GITHUB_BASE_REF: MaybeText,
    GITHUB_EVENT_NAME: Text,
    GITHUB_EVENT_PATH: MaybeText,
    GITHUB_ACTOR: Text,
    GITHUB_ACTOR_ID: Count.nullable().optional().catch(null),
    GITHUB_RUN_ID: Count,
    GITHUB_RUN_ATTEMPT: Count,
    GITHUB_WORKFLOW_REF: MaybeText,
    GITHUB_ACTION_REPOSITORY: MaybeText,
    GITHUB_ACTION_REF: MaybeText,
    GITHUB_SERVER_URL: WebAddress,
    GITHUB_API_URL: WebAddress,
    GITHUB_WORKSPACE: Text,
    RUNNER_TEMP: Text,
})
    .transform((env) => {
    const [owner = "", name = ""] = env.GITHUB_REPOSITORY.split("/");
    return {
        repository: { owner, name },
        /** The commit that started the run. */
        sha: env.GITHUB_SHA,
        /** The full ref, such as `refs/heads/main`; null where the event has none. */
        ref: env.GITHUB_REF,
        refName: env.GITHUB_REF_NAME,
        /** The target branch of a pull request. */
        baseRef: env.GITHUB_BASE_REF,
        eventName: env.GITHUB_EVENT_NAME,
        /** The file that holds the event's payload. */
        eventPath: env.GITHUB_EVENT_PATH,
        actor: env.GITHUB_ACTOR,
        /** The number of the actor's account; null where the runner does not tell it. */
        actorId: env.GITHUB_ACTOR_ID ?? null,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        /** The workflow that was started, `owner/name/.github/workflows/release.yml@refs/heads/main`: of several that call each other, the first. */
        workflowRef: env.GITHUB_WORKFLOW_REF,
        /** Where the action that runs is kept, `owner/name`, and at which ref; null for one of the workflow's own repository. */
        actionRepository: env.GITHUB_ACTION_REPOSITORY,
        actionRef: env.GITHUB_ACTION_REF,
        serverUrl: env.GITHUB_SERVER_URL,
        apiUrl: env.GITHUB_API_URL,
        workspace: env.GITHUB_WORKSPACE,
        temporary: env.RUNNER_TEMP,
    };
})
    .readonly();
/** Reads it once. Throws `SignalboxError` `context.invalid`, which names each variable that is missing or malformed. */
function readGitHubContext(env) {
    const read = ContextSchema.safeParse(env);
    if (read.success)
        return read.data;
    const wrong = read.error.issues.map((issue) => `\`${issue.path.join(".")}\` (${issue.message})`);
    throw new error/* SignalboxError */.k("context.invalid", `the runner does not tell ${wrong.join(", ")}`, {
        next: "run it as a step of a workflow, or set these variables as a runner does",
    });
}
//# sourceMappingURL=github-context.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/action/lib/src/interruption.js


/** The runner sends SIGINT, SIGTERM 7.5 s later, and ends the process 2.5 s after that. */
const GRACE_SECONDS = 6;
/** Listens for what may interrupt this process, from now to its end. */
function listenForInterruption() {
    const controller = new AbortController();
    let code = null;
    const interrupt = (error, exitCode) => {
        if (controller.signal.aborted)
            return;
        code = exitCode;
        controller.abort(error);
    };
    for (const [name, number] of [
        ["SIGINT", 2],
        ["SIGTERM", 15],
    ]) {
        process.on(name, () => interrupt(cancelled(name), 128 + number));
    }
    return {
        signal: controller.signal,
        exitCode: () => code,
        limit(seconds) {
            setTimeout(() => interrupt(timedOut(seconds), 1), seconds * 1000);
        },
        async await(work) {
            return Promise.race([work, lastMoment(controller.signal)]);
        },
    };
}
// Its reason is typed as anything by the platform.
function reasonOf(signal) {
    const reason = signal.reason;
    return reason instanceof error/* SignalboxError */.k ? reason.message : "it was stopped";
}
async function lastMoment(signal) {
    if (!signal.aborted)
        await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await (0,promises_.setTimeout)(GRACE_SECONDS * 1000);
    throw new error/* SignalboxError */.k("run.not-stopped", `${reasonOf(signal)}, but it did not stop in time`, {
        next: "run it again: it looks at what is there, and finishes what was begun",
    });
}
function cancelled(name) {
    return new error/* SignalboxError */.k("run.cancelled", `cancelled by ${name}; nothing is half written`, {
        next: "run it again when it is wanted: it looks at what is there first",
    });
}
function timedOut(seconds) {
    return new error/* SignalboxError */.k("run.timed-out", `it took longer than its time-out of ${seconds} s; nothing is half written`, {
        next: "look in the log at what it waited for, or give it a longer `time-out`",
    });
}
//# sourceMappingURL=interruption.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/outputs.js

/** Hands the step's outputs on, exactly as they are: the runner reads them between delimiters that nobody can guess. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/printable.js
var printable = __webpack_require__(57098);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js
var nearest_word = __webpack_require__(22521);
// EXTERNAL MODULE: ./packages/action/lib/src/fields.js
var fields = __webpack_require__(4944);
;// CONCATENATED MODULE: ./packages/action/lib/src/read-inputs.js




/**
 * Reads all inputs once. Throws one `SignalboxError` `inputs.invalid` for everything that is wrong with them: each
 * input that is malformed or missing, and each that the action does not have.
 */
function readInputs(definition, env) {
    const written = Object.fromEntries(Object.keys(definition).map((name) => [name, writtenInput(name, env)]));
    const read = schemas/* object */.Ikc(definition).safeParse(written);
    const malformed = read.success
        ? []
        : read.error.issues.map((issue) => `\`${String(issue.path[0])}\` ${issue.message}`);
    const wrong = [...malformed, ...unknownInputs(Object.keys(definition), env)];
    if (read.success && wrong.length === 0)
        return read.data;
    const count = wrong.length === 1 ? "an input is wrong" : `${wrong.length} inputs are wrong`;
    throw new error/* SignalboxError */.k("inputs.invalid", `${count}: ${wrong.join("; ")}`, {
        next: "mend them under `with:` of the step",
    });
}
/** So short a part of a secret is found in every log: to hide it would hide the log. */
const SHORTEST_PART = 6;
/** What was written for the inputs that no log may show, whole; and of lines `NAME=value`, each value. */
function secretsOf(definition, env) {
    const names = Object.entries(definition).flatMap(([name, field]) => ((0,fields/* isSecret */.$f)(field) ? [name] : []));
    const written = names.map((name) => writtenInput(name, env)).filter((value) => value !== "");
    const parts = written.flatMap((value) => [...value.matchAll(/^\s*[A-Z][A-Z0-9_]*\s*=(.*)$/gm)].map(([, part = ""]) => part.trim()));
    return [...written, ...parts.filter((part) => part.length >= SHORTEST_PART)];
}
// The runner hands `with:` on under these names; spaces around a value are never meant.
function writtenInput(name, env) {
    return (env[variableOf(name)] ?? "").trim();
}
function unknownInputs(names, env) {
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(env).filter((variable) => variable.startsWith("INPUT_") && !known.has(variable));
    return unknown.map((variable) => {
        const name = variable.slice("INPUT_".length).toLowerCase();
        const nearest = (0,nearest_word/* nearestWord */.z)(name, names);
        return `\`${name}\` is not an input of this action${nearest === null ? "" : `: did you mean \`${nearest}\`?`}`;
    });
}
function variableOf(name) {
    return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
//# sourceMappingURL=read-inputs.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/summary.js
var summary = __webpack_require__(26909);
;// CONCATENATED MODULE: ./packages/action/lib/src/door.js










/**
 * Runs an action from its inputs to its exit code, and ends the process. Its last line on the log is its result.
 * Exit codes: 0 passed, 1 did not pass or failed, 130 and 143 cancelled.
 */
async function openDoor(door) {
    if (door.waits === true)
        (0,restart_in_small_heap/* restartInSmallHeap */.I)();
    // Should the process ever end without a result, that must not look like a pass.
    process.exitCode = 1;
    const interruption = listenForInterruption();
    let code = 1;
    try {
        const result = await Promise.race([runDoor(door, interruption), uncaught()]);
        code = interruption.exitCode() ?? (result.success ? 0 : 1);
        (0,printable/* say */.c)(`signalbox ${door.name}: ${result.says}`);
    }
    catch (error) {
        code = interruption.exitCode() ?? 1;
        await tellFailure(door.name, error);
    }
    // What a library left open, such as a wait between two attempts, must not keep the step running.
    await new Promise((flushed) => process.stdout.write("", flushed));
    return process.exit(code);
}
async function runDoor(door, interruption) {
    for (const value of secretsOf(door.inputs, process.env))
        (0,core/* setSecret */.Pq)(value);
    const inputs = readInputs(door.inputs, process.env);
    const github = readGitHubContext(process.env);
    interruption.limit(door.timeoutSeconds(inputs));
    const result = await interruption.await(door.main(inputs, { github, signal: interruption.signal }));
    writeOutputs(result.outputs);
    await (0,summary/* writeSummary */.Sy)(result.summary);
    (0,annotations/* annotate */.f)(result.annotations);
    return result;
}
async function tellFailure(name, error) {
    const failure = (0,src_failure/* failureOf */.g)(error);
    if ((0,core/* isDebug */._o)())
        for (const line of (0,src_failure/* stackOf */.U)(error).split("\n"))
            (0,printable/* say */.c)(line);
    (0,annotations/* annotate */.f)(failure.annotations);
    // The error is what matters, even where the summary cannot be written either.
    await (0,summary/* writeSummary */.Sy)((0,summary/* summaryOfFailure */.AF)(name, failure.annotations)).catch((cause) => (0,printable/* say */.c)((0,src_failure/* stackOf */.U)(cause)));
    (0,printable/* say */.c)(`signalbox ${name} failed: ${failure.says}`);
}
// Some libraries throw where nobody can catch it, such as in a listener of a child process.
function uncaught() {
    return new Promise((_resolve, reject) => process.once("uncaughtException", reject));
}
//# sourceMappingURL=door.js.map

/***/ }),

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stackOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_unreadable_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10625);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_load_describe_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64121);



/** An error in the user's words. One that nobody foresaw says so, and how to find out more. */
function failureOf(error) {
    if (error instanceof _signalbox_moves_unreadable_policy__WEBPACK_IMPORTED_MODULE_0__.UnreadablePolicy) {
        return { says: sentence(error.message, error.next), annotations: error.findings.map(annotationOf) };
    }
    const told = error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k
        ? { code: error.code, says: sentence(error.message, error.next) }
        : { code: "unexpected", says: sentence(`an error that nobody foresaw: ${messageOf(error)}`, UNFORESEEN) };
    return { says: told.says, annotations: [{ level: "error", title: told.code, says: told.says, at: null }] };
}
/** The error with its stack and its causes, for a debug log. */
function stackOf(error) {
    const stacks = [];
    // A cause can be its own cause.
    for (let current = error; current !== undefined && stacks.length < 10;) {
        const { stack, cause } = partsOf(current);
        stacks.push(stack);
        current = cause;
    }
    return stacks.join("\ncaused by: ");
}
const UNFORESEEN = "run the job again with debug logging, and report this with its log";
function annotationOf(finding) {
    return { level: "error", title: finding.code, says: (0,_signalbox_policy_load_describe_finding__WEBPACK_IMPORTED_MODULE_2__/* .describeFinding */ .j)(finding), at: finding.at };
}
function sentence(says, next) {
    return `${says}; ${next}`;
}
function messageOf(error) {
    const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
    return String(message).slice(0, 500);
}
function partsOf(error) {
    if (typeof error !== "object" || error === null)
        return { stack: String(error), cause: undefined };
    const stack = "stack" in error && typeof error.stack === "string" ? error.stack : messageOf(error);
    return { stack, cause: "cause" in error ? error.cause : undefined };
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NW: () => (/* binding */ orElse),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** Any text. */
function text() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
}
/** `true` or `false`, as YAML 1.2 writes them. */
function flag() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(true|True|TRUE|false|False|FALSE)$/, "expected `true` or `false`")
        .transform((word) => word.toLowerCase() === "true");
}
/** One of some words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, `expected ${words.map((word) => `\`${word}\``).join(" or ")}`));
}
/** Several entries, one a line or between commas. */
function list() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((entries) => entries
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ""));
}
/** A number as GitHub counts issues and pull requests, from 1. */
function number() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^#?[1-9]\d{0,9}$/, "expected a number such as `12`")
        .transform((written) => Number(written.replace("#", "")));
}
/** Named values, one a line: `name=value`, by names as the policy has them. A value may hold `=`, and may be empty. */
function pairs() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((lines, context) => {
        const found = new Map();
        for (const line of lines.split(/\r?\n/).filter((each) => each.trim() !== "")) {
            const [, name = "", value = ""] = /^\s*([a-z][a-z0-9-]{0,63})\s*=(.*)$/.exec(line) ?? [];
            if (name === "" || found.has(name)) {
                context.addIssue({
                    code: "custom",
                    message: name === "" ? "expected lines such as `coverage=93`" : `\`${name}\` is given twice`,
                });
                return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
            }
            found.set(name, value.trim());
        }
        return Object.fromEntries(found);
    });
}
/**
 * Variables that the policy names, one `NAME=value` a line. A certificate keeps its lines by `\n` between them. What is wrong is told
 * by its line's number alone: the values are secret.
 */
function variables() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((lines, context) => {
        const found = new Map();
        for (const [i, line] of lines.split(/\r?\n/).entries()) {
            if (line.trim() === "")
                continue;
            const [, name = "", value = ""] = /^\s*([A-Z][A-Z0-9_]{0,63})\s*=(.*)$/.exec(line) ?? [];
            if (name === "" || found.has(name)) {
                const wrong = name === "" ? "is not such as `METRICS_URL=https://metrics.example`" : "is a name that was given before";
                context.addIssue({ code: "custom", message: `line ${i + 1} ${wrong}` });
                return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
            }
            const written = value.trim();
            found.set(name, written.startsWith("-----BEGIN ") ? written.replaceAll("\\n", "\n") : written);
        }
        return Object.fromEntries(found);
    });
}
const UNITS = { s: 1, m: 60, h: 3600 };
const LONGEST_SECONDS = 24 * 3600;
/** A time such as `90s`, `10m` or `2h`, at most a day; in seconds. */
function duration() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .transform((time) => Number(/^\d{1,5}(?=[smh]$)/.exec(time)?.[0]) * (UNITS[time.slice(-1)] ?? 0))
        .refine((seconds) => seconds > 0 && seconds <= LONGEST_SECONDS, "expected a time such as `90s`, `10m` or `2h`, at most a day");
}
/** A path inside the workspace but not inside git's own folder, with `/` between its parts and relative to the workspace. */
function path() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine(isInside, "expected a path inside the workspace, relative to it and without `..` or `.git`")
        .transform((written) => written.replace(/^(\.\/+)+/, "").replace(/\/+$/, "") || ".");
}
/** The field, or null where the workflow leaves it empty. */
function optional(field) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((written, context) => {
        if (written === "")
            return null;
        const read = field.safeParse(written);
        if (read.success)
            return read.data;
        for (const issue of read.error.issues)
            context.addIssue({ code: "custom", message: issue.message });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}
/** The field, or what `fallback` means where the workflow leaves it empty. It is the `default` of action.yml too. */
function orElse(field, fallback) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .transform((written) => (written === "" ? fallback : written))
        .pipe(field);
}
/** The field, which the workflow may not leave empty. */
function required(field) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, { error: "is required", abort: true }).pipe(field);
}
/** The field, whose value no log may show. */
function secret(field) {
    return field.meta({ secret: true });
}
/** Whether no log may show the field's value. */
function isSecret(field) {
    return field.meta()?.["secret"] === true;
}
// A control character or backslash in a path is a mistake or a trick on every system that reads it later.
function isInside(written) {
    return (!written.startsWith("/") &&
        !/[\\\u0000-\u001f\u007f]/.test(written) &&
        !/^[A-Za-z]:/.test(written) &&
        !written.split("/").some((part) => part === ".." || isGitFolder(part)));
}
// What stands in there can be run by git, or makes it read another history. Some file systems ignore case, trailing dots and spaces.
function isGitFolder(part) {
    return /^\.git[. ]*$/i.test(part);
}
//# sourceMappingURL=fields.js.map

/***/ }),

/***/ 57098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);

/**
 * The text as one line that the runner prints and does not obey: it takes `::name::` at a line's beginning, and
 * `##[name]` anywhere, for commands of the step, and begins a new line after any carriage return.
 */
function printable(text) {
    return text
        .toWellFormed()
        .replace(/[\r\n]+/g, " ⏎ ")
        .replace(UNSEEN, "�")
        .replaceAll("##[", "## [")
        .replace(/^(\s*:):/, "$1 :");
}
/** Prints one line to the step's log. */
function say(text) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(printable(text));
}
// Controls (escape sequences would colour or erase what was printed before), and what turns the reading direction.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 26909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ summaryOfFailure),
/* harmony export */   Mq: () => (/* binding */ shownSummary),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49508);


/** The runner refuses a step's summary over 1 MiB; what else the step writes needs room too. */
const LONGEST_BYTES = 1_000_000;
/** A table cell longer than this helps nobody. */
const LONGEST_CELL = 1000;
/**
 * The job summary of a decision: its verdict, a row for each reason, the worst first, and the details, which are
 * Markdown that is safe already. Too much is cut at a line, and says so.
 */
function summaryOf(title, decision, details) {
    const head = `## ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}\n\n**${VERDICTS[decision.verdict]}**, move: ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(decision.move)}\n`;
    const rows = decision.reasons.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)).map(rowOf);
    const table = rows.length === 0 ? "" : `\n${HEADER}${rows.join("")}`;
    const rest = details === "" ? "" : `\n${details}\n`;
    return cutAtLine(`${head}${table}${rest}`);
}
/** The job summary of a decision that its move shows in a form of its own; both parts are Markdown that is safe already. */
function shownSummary(title, shown, details) {
    return cutAtLine(`## ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}\n\n${shown}${details === "" ? "" : `\n${details}\n`}`);
}
/** The job summary of an action that ended in an error: everything that is wrong, each with its place. */
function summaryOfFailure(name, annotations) {
    const lines = annotations.map(({ at, title, says }) => `- ${at === null ? "" : `${cell(placeOf(at))}: `}${cell(says)} (${cell(title)})\n`);
    return cutAtLine(`## ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)} failed\n\n${lines.join("")}`);
}
/** Adds Markdown, safe already, to the step's summary. Where the runner gives none, there is none. */
async function writeSummary(markdown) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "")
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(cutAtLine(markdown), true).write();
}
const VERDICTS = { go: "🟢 go", hold: "🔴 hold", unknown: "🟡 unknown" };
const STATUSES = {
    unmet: "🔴 unmet",
    unknown: "🟡 unknown",
    waived: "🔵 waived",
    met: "🟢 met",
    "not-applicable": "⚪ not applicable",
};
const ORDER = ["unmet", "unknown", "waived", "met", "not-applicable"];
const HEADER = "| Status | Rule | Required | Observed | Policy | What to do |\n| --- | --- | --- | --- | --- | --- |\n";
function rowOf(reason) {
    const place = reason.at === null ? "default" : placeOf(reason.at);
    const cells = [reason.rule, reason.required, reason.observed, place, reason.next ?? ""].map(cell);
    return `| ${STATUSES[reason.status]} | ${cells.join(" | ")} |\n`;
}
function placeOf(at) {
    return `${at.file}:${at.line}:${at.column}`;
}
function cell(text) {
    return (0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text);
}
function cutAtLine(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= LONGEST_BYTES)
        return markdown;
    // Back to the last line's end, which is never inside a character.
    const lineEnd = bytes.lastIndexOf("\n", LONGEST_BYTES);
    const whole = lineEnd < 0 ? "" : bytes.subarray(0, lineEnd + 1).toString();
    return `${whole}\nThis summary was too long for GitHub and is cut here; the step's log and outputs have all of it.\n`;
}
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 49508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Nr: () => (/* binding */ escapeWithinLine),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Ug: () => (/* binding */ escapeLineEnds),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/**
 * The text as one line of Markdown that shows it and does nothing else: on GitHub it formats nothing, links nothing
 * and notifies nobody, wherever in a line, list, heading or table cell it stands. Ordinary text comes out unchanged;
 * what GitHub would act on (`@ada`, `#12`, addresses, hashes) becomes a code span. White space becomes single spaces.
 * Runs in linear time.
 */
function escapeMarkdown(text) {
    return escapeLineEnds(escapeWithinLine(visibleLine(text)));
}
/** The same for a part of a visible line: its ends stay as they are, and what only acts at a line's ends is left to `escapeLineEnds`. */
function escapeWithinLine(line) {
    // Most lines hold nothing of the kind, and ten thousands of them are written at once.
    if (!ACTIVE.test(line))
        return escapeSyntax(line);
    let escaped = "";
    let written = 0;
    for (const { 0: run, index } of line.matchAll(RUN)) {
        const token = activeToken(run);
        if (token === null)
            continue;
        escaped += `${escapeSyntax(line.slice(written, index))}\`${token}\``;
        written = index + token.length;
    }
    return escaped + escapeSyntax(line.slice(written));
}
/**
 * The text as a code span, nothing for nothing; it must not stand beside a backtick. What begins a comment of HTML is escaped text
 * instead: within a code span nothing can be escaped, and those who look for marks in comments would take it for one.
 */
function inlineCode(text) {
    const line = visibleLine(text);
    if (line === "" || line.includes("<!--"))
        return escapeMarkdown(line);
    let longest = 0;
    for (const [run] of line.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = "`".repeat(longest + 1);
    const pad = /^`|`$/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A link of ours: the text is escaped, the address must be http or https, else the text stands alone. */
function markdownLink(text, url) {
    const address = URL.canParse(url) ? new URL(url) : null;
    if (address === null || !["http:", "https:"].includes(address.protocol))
        return escapeMarkdown(text);
    const href = address.href.replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/g, (character) => percentEncoded(character));
    // An entity in an address would be read as what it stands for.
    return `[${PLAIN_LABEL.test(text) ? text : escapeMarkdown(text)}](${href.replaceAll("&", "&amp;")})`;
}
// A pull request or a hash: GitHub makes no link of them inside a link.
const PLAIN_LABEL = /^(?:#\d+|[0-9a-f]{7,64})$/;
/** The text on one line, with what nobody can see, or what turns the reading direction, made visible as `�`. */
function visibleLine(text) {
    if (VISIBLE_ASCII.test(text))
        return text;
    return text.toWellFormed().replace(/\s+/g, " ").trim().replace(UNSEEN, "�");
}
const VISIBLE_ASCII = /^[!-~]+(?: [!-~]+)*$/;
// Controls, direction marks and overrides, zero-width space and joiners of words, fillers and blanks, tag characters. The joiners U+200C
// and U+200D stay: emoji and several scripts are written with them.
const UNSEEN = /\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
// What can be part of an address, or of a run that GitHub may act on. Every alternative's characters before `:` are
// those of the last one, so that no run is read more than twice.
const RUN = /[A-Za-z0-9_./@#+$-]*:\/\/[^\s`<>|]*|www\.[^\s`<>|]*|[A-Za-z0-9_./@#+$-]+/gi;
// What begins outside of a run, or ends there, begins and ends the same way within the line: to look at the line is enough.
const ACTIVE = new RegExp([
    /:\/\/|www\./, // addresses
    /(?<![a-z0-9])@[a-z0-9]/, // people and teams
    /[a-z0-9_.+-]@[a-z0-9_.-]*\.[a-z0-9_-]/, // e-mail, and `web@1.4.0`, which GitHub takes for it
    /#\d/, // issues and pull requests, also of other repositories
    /(?<![a-z0-9])(?:GH|GHSA|CVE)-[a-z0-9]/,
    /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/, // commits
    /\$/, // mathematics
]
    .map(({ source }) => source)
    .join("|"), "i");
// The sentence's own punctuation stays outside of a code span.
function activeToken(run) {
    if (!ACTIVE.test(run))
        return null;
    let end = run.length;
    while (end > 0 && `.,;:!?'")]*_~`.includes(run.charAt(end - 1)))
        end -= 1;
    const token = run.slice(0, end);
    return ACTIVE.test(token) ? token : run;
}
const SYNTAX = /[\\`*~[\]|_&<]/;
function escapeSyntax(text) {
    if (!SYNTAX.test(text))
        return text;
    return text
        .replace(/[\\`*~[\]|]/g, "\\$&")
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
        .replace(/&(?=[A-Za-z0-9#])/g, "&amp;")
        .replaceAll("<", "&lt;");
}
const LINE_ENDS = /^[#+>=:/\d-]|#$/;
/** Some characters mean something only where a line begins or ends; programs take commands, `/merge`, there. */
function escapeLineEnds(line) {
    if (!LINE_ENDS.test(line))
        return line;
    return line
        .replace(/^(?:\/(?=[a-z])|#{1,6}(?= |$)|[-+](?= |$)|>|[-=:](?=[-=:| ]*$))/i, "\\$&")
        .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
        .replace(/(?<=^| )#(?=#*$)/, "\\#");
}
function percentEncoded(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 10625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnreadablePolicy: () => (/* binding */ UnreadablePolicy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** A policy that holds errors; all of them, each with its place. By itself, so that who tells of it need not load what reads policies. */
class UnreadablePolicy extends _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k {
    findings;
    constructor(file, findings) {
        const errors = findings.length === 1 ? "an error" : `${findings.length} errors`;
        super("policy.unreadable", `the policy \`${file}\` has ${errors}; nothing passes until it can be read`, {
            next: `mend \`${file}\`; \`signalbox lint\` shows its errors`,
        });
        this.findings = findings;
    }
}
//# sourceMappingURL=unreadable-policy.js.map

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

/***/ 64121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeFinding)
/* harmony export */ });
/** A finding in one sentence, without its place: what is wrong, what would be right, and what to try. */
function describeFinding({ says, expected, suggestion, }) {
    const right = expected === null || says.includes(expected) ? [] : [`expected ${expected}`];
    return [says, ...right, ...(suggestion === null ? [] : [suggestion])].join("; ");
}
//# sourceMappingURL=describe-finding.js.map

/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10192);

// Longer words are compared no further: nobody meant a key of ours by them.
const LONGEST = 64;
/** The word of `known` that was most likely meant by `word`; null where none is near. */
function nearestWord(word, known) {
    if (word.length > LONGEST)
        return null;
    const folded = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
    const most = word.length <= 3 ? 1 : Math.ceil(word.length / 3);
    const nearest = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(word.toLowerCase(), [...folded.keys()], { maxDistance: most });
    return nearest === undefined ? null : (folded.get(nearest) ?? null);
}
//# sourceMappingURL=nearest-word.js.map

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
