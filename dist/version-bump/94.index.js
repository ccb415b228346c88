export const id = 94;
export const ids = [94];
export const modules = {

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bumpVersions: () => (/* binding */ bumpVersions)
});

;// CONCATENATED MODULE: ./packages/moves/lib/src/frame.js
/**
 * Makes one move: gather, decide, carry out, report, record. `plan` stops before anything is written to the
 * outside world. What was done is recorded even where it could not be reported.
 */
async function makeMove(move, policy, run, ends) {
    const facts = await move.gather(policy);
    const decision = move.decide(policy, facts);
    // A run that was cancelled meanwhile begins no write.
    const signal = run.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    const allowed = run.mode === "apply" && decision.verdict === "go";
    const outcome = allowed ? await move.carryOut(policy, decision, facts, signal) : null;
    const made = { move: move.name, facts, decision, outcome };
    try {
        await ends.report(made);
    }
    finally {
        await ends.record(made);
    }
    return made;
}
/** Whether a move may count as a success: it was allowed, and where it was carried out the world is as wanted. */
function succeeded(made) {
    if (made.decision.verdict !== "go")
        return false;
    return made.outcome === null || made.outcome.state === "done" || made.outcome.state === "already-done";
}
//# sourceMappingURL=frame.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./packages/moves/lib/src/record.js

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = schemas/* strictObject */.rej({
    record: schemas/* literal */.euz("signalbox/1"),
    move: schemas/* enum */.k5n(["version-bump", "changelog"]),
    mode: schemas/* enum */.k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: iso/* datetime */.w$(),
    policy: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP(),
        origin: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(["default-branch", "head", "trial"]), commit: schemas/* string */.YjP().nullable() }),
        /** SHA-256 of `text`, hex. */
        digest: schemas/* string */.YjP(),
        text: schemas/* string */.YjP(),
    }),
    facts: schemas/* unknown */.L5J(),
    decision: schemas/* unknown */.L5J(),
    outcome: schemas/* unknown */.L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/systems/lib/src/files/write-file-atomically.js




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, and `file.link` where a link stands in the file's place.
 */
async function writeFileAtomically(root, path, text) {
    const target = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isInside((0,external_node_path_.resolve)(root), target))
        throw outside(path);
    await refuseLinksOut(root, target, path);
    const present = await presentFile(target, path);
    const bytes = Buffer.from(text);
    if (present !== null && present.bytes.equals(bytes))
        return "unchanged";
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await replaceFile(target, bytes, present?.mode ?? 0o644);
    return "written";
}
async function replaceFile(target, bytes, mode) {
    // In the same folder: a rename across file systems would be a copy, which can be half done.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, "wx", mode);
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function presentFile(target, path) {
    const stat = await (0,promises_.lstat)(target).catch(nullIfAbsent);
    if (stat === null)
        return null;
    if (!stat.isFile()) {
        throw new src_error/* SignalboxError */.k("file.link", `\`${path}\` is a link or a folder, not a file`, {
            next: "remove it, or name another path",
        });
    }
    return { bytes: await (0,promises_.readFile)(target), mode: stat.mode & 0o777 };
}
// Before any folder is made: the nearest one that exists tells where all others would be.
async function refuseLinksOut(root, target, path) {
    const home = await (0,promises_.realpath)(root);
    for (let folder = (0,external_node_path_.dirname)(target);; folder = (0,external_node_path_.dirname)(folder)) {
        const real = await (0,promises_.realpath)(folder).catch(nullIfAbsent);
        if (real !== null) {
            if (!isInside(home, real))
                throw outside(path);
            return;
        }
        // A broken link is there although it leads nowhere; a folder made "through" it would be elsewhere.
        if ((await (0,promises_.lstat)(folder).catch(nullIfAbsent)) !== null)
            throw outside(path);
    }
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function outside(path) {
    return new src_error/* SignalboxError */.k("file.outside", `\`${path}\` leads out of the workspace`, {
        next: "name a path inside it, without `..` and without links that lead out",
    });
}
function nullIfAbsent(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR")
        return null;
    throw error;
}
//# sourceMappingURL=write-file-atomically.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/annotations.js
var annotations = __webpack_require__(3163);
// EXTERNAL MODULE: ./packages/action/lib/src/failure.js + 1 modules
var failure = __webpack_require__(1673);
// EXTERNAL MODULE: ./packages/action/lib/src/summary.js
var summary = __webpack_require__(6909);
;// CONCATENATED MODULE: ./packages/action/lib/src/make-step.js







/** Makes a move as a step of a workflow: what it comes to is told in outputs, summary and annotations, and recorded in a file. */
async function makeStep(move, step, run) {
    const at = new Date();
    const [root, file] = recordPlace(step, run, at);
    let told = null;
    let unrecorded = null;
    const made = await makeMove(move, step.governing.loaded, { mode: step.mode, signal: run.signal }, {
        async report(result) {
            told = await step.tell(result);
        },
        async record(result) {
            const record = recordOf(result, { move: step.name, mode: step.mode, at, governing: step.governing });
            // A tag that was pushed must reach the next steps, even where its record cannot be kept.
            await writeFileAtomically(root, file, `${JSON.stringify(record, null, 2)}\n`).catch((error) => {
                unrecorded = (0,failure/* failureOf */.g)(error);
            });
        },
    });
    const result = resultOf(step.name, made, told ?? { outputs: {}, details: "", says: "" });
    return unrecorded === null ? recorded(result, (0,external_node_path_.join)(root, file)) : notRecorded(result, unrecorded);
}
function recordPlace(step, { github }, at) {
    if (step.record !== null)
        return [github.workspace, step.record];
    return [github.temporary, (0,external_node_path_.join)("signalbox", `${step.name}-${at.toISOString().replaceAll(/[:.]/g, "-")}.json`)];
}
function resultOf(name, made, told) {
    const { decision, outcome } = made;
    const success = succeeded(made);
    const failed = outcome !== null && !success;
    const unfinished = failed
        ? [{ level: "error", title: `${name}: ${outcome.state}`, says: sentenceOf(outcome), at: null }]
        : [];
    return {
        success,
        says: failed
            ? `${outcome.state}: ${sentenceOf(outcome)}`
            : `${decision.verdict}: ${decision.verdict === "go" ? told.says : observedFailures(decision)}`,
        outputs: { verdict: decision.verdict, ...told.outputs },
        summary: (0,summary/* summaryOf */.YG)(`Signalbox ${name}`, decision, told.details),
        annotations: [...(0,annotations/* annotationsOf */.I)(decision), ...unfinished],
    };
}
function sentenceOf({ says, next }) {
    return next === null ? says : `${says}; ${next}`;
}
function recorded(result, record) {
    return { ...result, outputs: { ...result.outputs, record } };
}
/** A move without a record does not pass, whatever it came to. */
function notRecorded(result, { says, annotations }) {
    return {
        ...result,
        success: false,
        says: `${result.says}; its record was not written: ${says}`,
        outputs: { ...result.outputs, record: "" },
        annotations: [...result.annotations, ...annotations],
    };
}
/** What stands in the way, as the rules observed it. */
function observedFailures({ reasons }) {
    const failures = reasons.filter(({ status }) => status === "unmet" || status === "unknown");
    return failures.length === 0 ? "nothing speaks for it" : failures.map(({ observed }) => observed).join("; ");
}
//# sourceMappingURL=make-step.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/merge-target.js



const HEADS = "refs/heads/";
// https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
const MergeGroupSchema = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({
        base_ref: schemas/* string */.YjP()
            .startsWith(HEADS)
            .min(HEADS.length + 1),
    }),
});
/**
 * The branch that the commit of this run is to be merged into: of a pull request, or of a merge queue's group, whose
 * own branch is GitHub's. Null for any other event. Throws `SignalboxError` `context.invalid` where a group names none.
 */
async function mergeTarget({ eventName, eventPath, baseRef }) {
    if (eventName !== "merge_group")
        return baseRef;
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(eventPath ?? "", "utf8"));
        return MergeGroupSchema.parse(payload).merge_group.base_ref.slice(HEADS.length);
    }
    catch (cause) {
        throw new src_error/* SignalboxError */.k("context.invalid", "the event `merge_group` does not tell its target branch", {
            next: "see whether `GITHUB_EVENT_PATH` names the event's payload, as a runner sets it",
            cause,
        });
    }
}
//# sourceMappingURL=merge-target.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/added-settings.js
/**
 * Settings for git's environment (git-config(1), `GIT_CONFIG_COUNT`), after those that `env` holds already: a job may
 * trust its checkout that way.
 */
function addedSettings(env, settings) {
    const first = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(pairs) };
}
//# sourceMappingURL=added-settings.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/credentials.js

/**
 * The environment `env`, in which git may push to a GitHub server with a token. The token travels in the environment,
 * never in arguments, files or URLs. Nothing is added where the clone already has credentials, as actions/checkout
 * leaves them: two `Authorization` headers are refused.
 */
async function withCredentials(env, { git, serverUrl, token }) {
    const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
    const present = await git.run(["config", "--get-all", key], { allow: [1] });
    if (token === "" || present.stdout.trim() !== "")
        return env;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return { ...env, ...addedSettings(env, [[key, `AUTHORIZATION: basic ${basic}`]]) };
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(7187);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/git-environment.js

// Variables that would point git at another repository, or change which objects and paths it sees. A hook's or a worktree's
// environment carries them (`git rev-parse --local-env-vars`).
const REDIRECTING = /^GIT_(DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|DIFF_OPTS|INTERNAL_.*|(GLOB|NOGLOB|ICASE)_PATHSPECS|ATTR_SOURCE|TRACE.*|CURL_VERBOSE|REFLOG_ACTION|DEFAULT_HASH)$/;
/** The environment git runs in: the caller's, without what would make the same question give another answer. */
function gitEnvironment(base) {
    const kept = {};
    for (const [name, value] of Object.entries(base)) {
        if (value !== undefined && !REDIRECTING.test(name))
            kept[name] = value;
    }
    return {
        ...kept,
        LC_ALL: "C",
        LANGUAGE: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_PAGER: "cat",
        GIT_EDITOR: ":",
        GIT_ADVICE: "0",
        // A replace ref or a graft shows a history that other clones do not have.
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: external_node_os_.devNull,
        // A path is a name, never a pattern.
        GIT_LITERAL_PATHSPECS: "1",
    };
}
/** Settings that go before every command, so that no configuration of the user or the repository changes what we read or write. */
const SETTINGS = [
    "advice.graftFileDeprecated=false",
    "core.quotePath=false",
    "core.fsmonitor=false",
    "core.commentChar=#",
    `core.hooksPath=${external_node_os_.devNull}`,
    "color.ui=false",
    "i18n.logOutputEncoding=UTF-8",
    "i18n.commitEncoding=UTF-8",
    "log.showSignature=false",
    "log.showRoot=true",
    "log.follow=false",
    "log.decorate=false",
    "log.diffMerges=off",
    "diff.algorithm=default",
    `diff.orderFile=${external_node_os_.devNull}`,
    "diff.renames=false",
    "diff.relative=false",
    "diff.ignoreSubmodules=none",
    "diff.noprefix=false",
    "format.pretty=medium",
    "tag.gpgSign=false",
    "tag.forceSignAnnotated=false",
    "commit.gpgSign=false",
    "push.gpgSign=false",
    "push.followTags=false",
    "push.recurseSubmodules=no",
    "fetch.recurseSubmodules=no",
    "fetch.prune=false",
    "fetch.pruneTags=false",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
//# sourceMappingURL=git-environment.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/git-errors.js

const STDERR_LIMIT = 2000;
/** What git said went wrong, as an error that says what to do. `command` is the subcommand alone: arguments may hold what others wrote. */
function gitFailed(command, code, stderr, directory) {
    const said = presentable(stderr);
    if (/not a git repository|does not exist!|cannot change to/i.test(said))
        return notARepository(directory);
    if (/dubious ownership|unsafe repository/i.test(said)) {
        return new src_error/* SignalboxError */.k("git.not-trusted", `git does not trust the repository in \`${directory}\`, because another user owns it`, {
            next: `run \`git config --global --add safe.directory '${directory}'\`, or check out as the user that runs this`,
        });
    }
    if (/could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied \(publickey/i.test(said)) {
        return new src_error/* SignalboxError */.k("git.failed", `\`git ${command}\` was not let in by the remote: ${said}`, {
            next: "give the checkout a token or key that may do this",
        });
    }
    return new src_error/* SignalboxError */.k("git.failed", `\`git ${command}\` failed with exit code ${code}${said === "" ? "" : `: ${said}`}`, {
        next: "run the same command in the clone to see more",
    });
}
function notARepository(directory) {
    return new src_error/* SignalboxError */.k("git.not-a-repository", `there is no git repository in \`${directory}\``, {
        next: "check the repository out first, or name its folder",
    });
}
/** Text of git's, safe to show: no credentials of a URL, no control characters, not too long. */
function presentable(text) {
    const shown = text
        .replaceAll(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/]{1,2000}@/gi, "$1***@")
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
        .trim();
    return shown.length <= STDERR_LIMIT ? shown : `${shown.slice(0, STDERR_LIMIT)} …`;
}
//# sourceMappingURL=git-errors.js.map
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __webpack_require__(8701);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/git-program.js

/** Where git was found, and on which path it was looked for. */
let found = null;
/** The git program, looked for once a path: to look through all its folders takes longer than many of git's answers. Rejects where there is none. */
function gitProgram() {
    const path = process.env["PATH"];
    if (found === null || found.path !== path)
        found = { path, program: (0,io/* which */.K7)("git", true) };
    return found.program;
}
//# sourceMappingURL=git-program.js.map
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/spawned.js



const watched = new external_node_async_hooks_.AsyncLocalStorage();
let subscribed = false;
/**
 * Runs `start` and notes the process that it spawns, so that it can be ended, and so that a program which exits before it has read its
 * standard input is no uncaught `EPIPE` that ends us. Node announces each new process on this channel, within the call that makes it.
 */
function watchSpawn(spawned, start) {
    if (!subscribed)
        (0,external_node_diagnostics_channel_.subscribe)("child_process", onSpawn);
    subscribed = true;
    return watched.run(spawned, start);
}
function onSpawn(message) {
    const spawned = watched.getStore();
    if (spawned === undefined || typeof message !== "object" || message === null || !("process" in message))
        return;
    const child = message.process;
    if (!(child instanceof external_node_child_process_.ChildProcess))
        return;
    spawned.process = child;
    // What the program did not want to read is no error of ours: its exit code says whether it failed.
    child.once("spawn", () => child.stdin?.on("error", () => undefined));
}
//# sourceMappingURL=spawned.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/open-git.js






const TIMEOUT_SECONDS = 300;
const KEPT_STDERR_BYTES = 64 * 1024;
/** Git in a folder of a repository. No configuration, hook, replace ref or pager changes what it reads or writes. */
function openGit(directory, env = process.env) {
    const base = gitEnvironment(env);
    async function stream(args, onChunk, options = {}) {
        const stderr = [];
        let kept = 0;
        const thrown = [];
        const command = args.find((arg) => !arg.startsWith("-")) ?? "";
        const spawned = { process: null };
        const settings = {
            cwd: directory,
            env: { ...base, ...options.env },
            ...(options.input === undefined ? {} : { input: options.input }),
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                // An exception here would be nobody's: it is kept, and thrown to the caller.
                stdout: (chunk) => {
                    try {
                        if (thrown.length === 0)
                            onChunk(takeOver(chunk));
                    }
                    catch (error) {
                        thrown.push(error);
                        spawned.process?.kill();
                    }
                },
                stderr: (chunk) => {
                    if (kept < KEPT_STDERR_BYTES)
                        stderr.push(takeOver(chunk));
                    kept += chunk.length;
                },
            },
        };
        const running = watchSpawn(spawned, async () => (0,exec/* exec */.m)(`"${await gitProgram()}"`, [...SETTINGS, ...args], settings)).catch((error) => {
            throw cannotStart(error, directory);
        });
        const code = await orTimeOut(running, command, options.timeoutSeconds ?? TIMEOUT_SECONDS, spawned);
        if (thrown.length > 0)
            throw thrown[0];
        const said = Buffer.concat(stderr).toString("utf8");
        if (code !== 0 && options.allow?.includes(code) !== true)
            throw gitFailed(command, code, said, directory);
        return { code, stdout: "", stderr: said };
    }
    return {
        directory,
        async run(args, options) {
            const chunks = [];
            const answer = await stream(args, (chunk) => chunks.push(chunk), options);
            return { ...answer, stdout: Buffer.concat(chunks).toString("utf8") };
        },
        async stream(args, onChunk, options) {
            await stream(args, onChunk, options);
        },
    };
}
/**
 * @actions/exec decodes every chunk again after our listener, to cut it into lines for listeners that we do not have; output with
 * NULs in place of line feeds would pile up there, at a cost that grows with its square. We leave it nothing to decode.
 */
function takeOver(chunk) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    chunk.toString = () => "";
    return bytes;
}
function cannotStart(error, directory) {
    const says = error instanceof Error ? error.message : String(error);
    if (/The cwd: .* does not exist/s.test(says))
        return notARepository(directory);
    return new src_error/* SignalboxError */.k("git.missing", "git could not be started", {
        next: "install git 2.31 or newer, and put it on the path",
        cause: error,
    });
}
async function orTimeOut(running, command, seconds, spawned) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            spawned.process?.kill();
            const next = "see whether the remote answers, then run again";
            reject(new src_error/* SignalboxError */.k("git.timed-out", `\`git ${command}\` did not end within ${seconds} s`, { next }));
        }, seconds * 1000);
    });
    try {
        return await Promise.race([running, late]);
    }
    finally {
        clearTimeout(timer);
        // Whatever a run left behind still says has no listener any more.
        running.catch(() => undefined);
    }
}
//# sourceMappingURL=open-git.js.map
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./packages/systems/lib/src/answer.js

function known(value) {
    return { known: true, value };
}
/** The value, for callers that cannot go on without it. Throws a `SignalboxError` with the silence's code. */
function insist(answer) {
    if (answer.known)
        return answer.value;
    throw new src_error/* SignalboxError */.k(answer.code, answer.says, { next: answer.next, cause: answer.cause });
}
//# sourceMappingURL=answer.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/patience.js

/** How often a question is asked again, at most. */
const RETRIES = 3;
/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_SECONDS = 60;
// Rate limits (403, and 429 that says so) are left to the throttling plugin; a client's error does not get better.
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const FailureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/**
 * Octokit plugin: the wait before a question is asked again, by `Retry-After` where the server names it
 * (@octokit/plugin-retry waits, but reads no `Retry-After`). It has to come before the retry plugin.
 */
function patience({ hook }) {
    hook.error("request", (error, options) => {
        const cancelled = options.request.signal instanceof AbortSignal && options.request.signal.aborted;
        const wait = cancelled ? null : waitSeconds(error, Number(options.request["retryCount"] ?? 0));
        if (wait !== null && "request" in error) {
            // This is what `octokit.retry.retryRequest` does.
            error.request = { ...error.request, request: { ...error.request.request, retries: RETRIES, retryAfter: wait } };
        }
        throw error;
    });
}
/** Seconds until the question may be asked again, or null where that would not help. */
function waitSeconds(error, asked) {
    const failure = FailureSchema.safeParse(error);
    if (!failure.success || !PASSING.has(failure.data.status))
        return null;
    const { message, response } = failure.data;
    if (/\brate limit\b|\bsecondary rate\b/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0")
        return null;
    const wish = Number.parseInt(String(response?.headers["retry-after"]), 10);
    const wait = Number.isNaN(wish) ? (asked + 1) ** 2 : wish;
    return wait <= LONGEST_WAIT_SECONDS ? wait : null;
}
//# sourceMappingURL=patience.js.map
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(5555);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/timed-fetch.js


/** The fetch of @actions/github, which knows the runner's proxies, with a time-out for each request and its answer. */
function timedFetch(timeoutSeconds) {
    return (address, options) => {
        const limit = AbortSignal.timeout(timeoutSeconds * 1000);
        const signal = options.signal === undefined ? limit : AbortSignal.any([options.signal, limit]);
        return proxyFetch(address, { ...options, signal });
    };
}
// Octokit types it as anything.
const proxyFetch = schemas/* custom */.IeY((value) => typeof value === "function").parse(utils/* defaults */.NT.request?.fetch);
//# sourceMappingURL=timed-fetch.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/silence.js

/** What octokit's errors tell. Everything in them may come from outside. */
const silence_FailureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()) })
        .optional()
        .catch(undefined),
});
/** Why GitHub could not be asked, in the user's words. `subject` is what was asked about. */
function silenceOf(error, subject, needs) {
    const failure = silence_FailureSchema.safeParse(error);
    if (!failure.success)
        return unreachable(subject, null, firstLine(String(error)), error);
    const { status, message, response } = failure.data;
    if (response === undefined)
        return unreachable(subject, null, firstLine(message), error);
    const silence = { known: false, status, cause: error };
    const permission = `give the token \`${needs}\` (\`permissions:\` of the job)`;
    if (isRateLimit(status, message, response.headers)) {
        return {
            ...silence,
            code: "github.rate-limited",
            says: `GitHub's rate limit is used up; it did not answer about ${subject}`,
            next: "run it again later, or use a token with a higher limit",
        };
    }
    if (status === 401) {
        return {
            ...silence,
            code: "github.token-refused",
            says: "GitHub does not accept the token",
            next: "pass a token that is valid and not expired as the input `token`",
        };
    }
    if (status === 403) {
        return {
            ...silence,
            code: "github.forbidden",
            says: `the token may not ask about ${subject}: ${firstLine(message)}`,
            next: permission,
        };
    }
    if (status === 404) {
        return {
            ...silence,
            code: "github.not-found",
            says: `GitHub shows no ${subject}: it is not there, or the token may not see it`,
            next: `look at the name, and ${permission}`,
        };
    }
    if (status >= 500)
        return unreachable(subject, status, firstLine(message), error);
    return {
        ...silence,
        code: "github.refused",
        says: `GitHub refused what was asked about ${subject} (${status}): ${firstLine(message)}`,
        next: "look at what GitHub says, and run it again",
    };
}
/** GitHub answered, but not in the shape that it documents. */
function unexpected(subject, error) {
    const where = error.issues[0]?.path.join(".") ?? "";
    return {
        known: false,
        status: 200,
        code: "github.unexpected-answer",
        says: `GitHub's answer about ${subject} is not as documented (at \`${where}\`)`,
        next: "check the API address, and whether a proxy stands between",
        cause: error,
    };
}
function unreachable(subject, status, detail, cause) {
    return {
        known: false,
        status,
        code: "github.unreachable",
        says: `GitHub could not be asked about ${subject}: ${detail}`,
        next: "run it again; if it stays, look at GitHub's status page and the network",
        cause,
    };
}
function isRateLimit(status, message, headers) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(message);
}
// Whole answers of proxies can be pages of HTML.
function firstLine(message) {
    const line = message.trim().split(/[\r\n]/, 1)[0] ?? "";
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
//# sourceMappingURL=silence.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/client.js










/** Opens the client with a token of the caller's; none is ever taken from the environment. */
function openGitHub(options) {
    if (options.token === "") {
        throw new src_error/* SignalboxError */.k("github.token-missing", "there is no token for GitHub", {
            next: "pass one as the input `token`, such as `${{ github.token }}`",
        });
    }
    const octokit = (0,github/* getOctokit */.Q)(options.token, {
        baseUrl: safeUrl(options.apiUrl),
        userAgent: options.userAgent ?? "signalbox",
        log: SILENT,
        request: { fetch: timedFetch(options.timeoutSeconds ?? 30) },
        retry: { doNotRetry: EVERY_STATUS, retries: RETRIES },
        // Limits are kept per client, as each run has one.
        throttle: { id: (0,external_node_crypto_.randomUUID)(), onRateLimit: waitForLimit, onSecondaryRateLimit: waitForLimit },
    }, patience, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    async function attempt(question, signal, send) {
        signal?.throwIfAborted();
        try {
            return known(await unlessAborted(send(), signal));
        }
        catch (error) {
            signal?.throwIfAborted();
            return silenceOf(error, question.subject, question.needs);
        }
    }
    return {
        async ask(question, signal) {
            const answer = await attempt(question, signal, () => octokit.request(question.route, { ...question.parameters, request: heard(signal) }));
            if (!answer.known)
                return answer;
            const read = question.schema.safeParse(answer.value.data);
            return read.success ? known(read.data) : unexpected(question.subject, read.error);
        },
        async askAll(question, signal) {
            const answer = await attempt(question, signal, () => octokit.paginate(question.route, { ...question.parameters, per_page: 100, request: heard(signal) }));
            if (!answer.known)
                return answer;
            const read = schemas/* array */.YOg(question.schema).safeParse(answer.value);
            return read.success ? known(read.data) : unexpected(question.subject, read.error);
        },
    };
}
// Whether to ask again is decided in `patience`; the retry plugin only carries it out.
const EVERY_STATUS = Array.from({ length: 200 }, (_, index) => 400 + index);
// Octokit prints warnings with text of the server: nothing of it may reach a log of the runner unescaped.
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function waitForLimit(retryAfterSeconds, _options, _octokit, retryCount) {
    return retryAfterSeconds <= LONGEST_WAIT_SECONDS && retryCount < RETRIES;
}
function heard(signal) {
    return signal === undefined ? {} : { signal };
}
// A wait between attempts does not hear the signal by itself.
function unlessAborted(work, signal) {
    if (signal === undefined)
        return work;
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", stop));
}
// The token goes with every request: it may leave this machine encrypted only.
function safeUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
    if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && loopback)) || url.username !== "") {
        throw new src_error/* SignalboxError */.k("github.bad-address", `\`${text.slice(0, 200)}\` is not an address of GitHub's API`, {
            next: "use one that begins with `https://`, such as `https://api.github.com`",
        });
    }
    return text.replace(/\/+$/, "");
}
//# sourceMappingURL=client.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/repository.js


const Hash = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const RepositorySchema = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) });
const ReferenceSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* literal */.euz("commit"), sha: Hash }) });
const CommitSchema = schemas/* object */.Ikc({ sha: Hash });
const ContentsSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz("file"),
        size: schemas/* number */.aig().int().nonnegative(),
        encoding: schemas/* string */.YjP(),
        content: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ type: schemas/* enum */.k5n(["dir", "symlink", "submodule"]) }),
]);
/** Asks GitHub about one repository, through the one client. */
function openRepository(github, { owner, name }) {
    const parameters = { owner, repo: name };
    const needs = "contents: read";
    return {
        async defaultBranch(signal) {
            const subject = `repository \`${owner}/${name}\``;
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}", parameters, subject, needs, schema: RepositorySchema }, signal);
            return answer.known ? known(answer.value.default_branch) : answer;
        },
        async commitOf(branch, signal) {
            const question = {
                parameters: { ...parameters, ref: `heads/${branch}` },
                subject: `branch \`${branch}\``,
                needs,
                schema: ReferenceSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal);
            return answer.known ? known(answer.value.object.sha) : answer;
        },
        async fileAt(commit, path, signal) {
            const subject = `file \`${path}\` at ${commit.slice(0, 12)}`;
            // No repository holds such a path; as a part of an address it would mean another one.
            if (path.split("/").some((segment) => ["", ".", ".."].includes(segment)))
                return known({ kind: "missing" });
            const question = {
                parameters: { ...parameters, path, ref: commit },
                subject,
                needs,
                schema: ContentsSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/contents/{path}", ...question }, signal);
            if (answer.known)
                return known(fileOf(answer.value));
            if (answer.status !== 404)
                return answer;
            // 404 also means "you may not see it". Only where the commit is seen is the file really missing.
            const seen = await github.ask({
                route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
                parameters: { ...parameters, commit },
                subject: `commit ${commit.slice(0, 12)}`,
                needs,
                schema: CommitSchema,
            }, signal);
            return seen.known ? known({ kind: "missing" }) : seen;
        },
    };
}
function fileOf(contents) {
    if (!("type" in contents) || contents.type !== "file")
        return { kind: "not-a-file" };
    // GitHub sends no content of files over 1 MB, and says so with the encoding `none`.
    if (contents.encoding !== "base64")
        return { kind: "too-large", bytes: contents.size };
    const bytes = Buffer.from(contents.content, "base64");
    try {
        return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: "not-text" };
    }
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
/**
 * The same record without a prototype. Its keys are looked up by words that others choose (a commit's type, a
 * component named on the command line): `constructor` must find nothing.
 */
function withoutInheritedKeys(record) {
    const bare = { ...record };
    Object.setPrototypeOf(bare, null);
    return bare;
}
//# sourceMappingURL=no-inherited-keys.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/text.js

/**
 * A text that fits `pattern`. `expects` says in words what fits: errors, editors (`patternErrorMessage`) and
 * `signalbox explain` all show that one sentence.
 */
function text_text(expects, pattern, options) {
    return schemas/* string */.YjP()
        .max(options.max)
        .regex(pattern)
        .meta({ patternErrorMessage: expects, examples: [options.example] });
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/repository-path.js

// One segment of a path: no `.`, `..` or `.git` (what git itself keeps there is nobody's component), no backslash,
// no control character. Canonical, so that two spellings of one folder cannot be two folders.
const SEGMENT = String.raw `(?!\.{1,2}(?:\/|$)|\.[gG][iI][tT](?:\/|$))[^\/\\\u0000-\u001f\u007f-\u009f]+`;
const PATH = String.raw `${SEGMENT}(?:\/${SEGMENT})*`;
/** A folder inside the repository: `.` or `apps/web`, from the top, without `./`, `..` or a `/` at either end. */
const FolderPath = text_text("a folder inside the repository, such as `apps/web`, or `.` for all of it, without `..` and without `/` at its ends", new RegExp(String.raw `^(?:\.|${PATH})$`), { max: 256, example: "apps/web" });
/** A file inside the repository or below a folder of it, such as `package.json`. */
const FilePath = text_text("a file inside the repository, such as `docs/notes.hbs`, without `..` and without `/` at its ends", new RegExp(`^${PATH}$`), { max: 256, example: "docs/notes.hbs" });
/** A file inside the repository whose path holds `{tag}`, so that each release has its own. */
const FilePathOfTag = text_text("a file inside the repository with `{tag}` in its path, such as `docs/release-notes/{tag}.md`, without `..`", new RegExp(String.raw `^(?=.*\{tag\})${PATH}$`), { max: 256, example: "docs/release-notes/{tag}.md" });
//# sourceMappingURL=repository-path.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/components.js




// A name becomes part of a tag: `..` and `.lock` are what git refuses there.
const ComponentName = text_text("a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters", /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "web" });
const TagPattern = text_text("a tag that git accepts, with `{version}` in it once, such as `v{version}`", /^(?:[^{}]|\{name\})*\{version\}(?:[^{}]|\{name\})*$/, { max: 200, example: "web-v{version}" }).refine(isTagName);
const ComponentSchema = schemas/* strictObject */.rej({
    path: FolderPath.default(".").describe("The folder whose changes are this component's."),
    "former-paths": schemas/* array */.YOg(FolderPath).max(50).default([]).describe("Folders this component lived in before."),
    tag: TagPattern.optional().describe("Its tags: `{version}` stands for the version, `{name}` for the component. Default: `v{version}` for the only component, `{name}-v{version}` for one of several."),
    "former-tags": schemas/* array */.YOg(TagPattern)
        .max(20)
        .optional()
        .describe("Styles in which older releases were tagged. Default: the usual ones, such as `{version}` and `{name}@{version}`."),
    scheme: schemas/* enum */.k5n(["semver"]).default("semver").describe("How its versions are counted."),
    manifests: schemas/* array */.YOg(FilePath.meta({ examples: ["package.json"] }))
        .max(20)
        .optional()
        .describe("Files below its folder that hold its version. Default: package.json and pyproject.toml, where they are."),
})
    .describe("One component: a folder with versions and tags of its own.");
const ComponentsSchema = schemas/* record */.g1P(ComponentName, ComponentSchema)
    .refine((components) => Object.keys(components).length > 0)
    .meta({ minProperties: 1, description: "What is released, each with its own tags." })
    .transform(withoutInheritedKeys);
/** The rules of git-check-ref-format(1) for one tag name. */
function isTagName(pattern) {
    const name = pattern.replaceAll("{version}", "1.0.0").replaceAll("{name}", "x");
    if (/[\s~^:?*[\\{}\p{Cc}\p{Cf}]/u.test(name) || /\.\.|\/\/|@\{|\.$|\/$|^[-/]/.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
//# sourceMappingURL=components.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/glob.js

// A pattern of digits alone would jump the queue: JavaScript lists such keys first, and the first pattern decides.
const NOT_DIGITS_ALONE = String.raw `(?!\d+$)`;
// What other tools expand and this one reads letter by letter: `{a,b}`, `!(a)`, `!a`, `\*`.
const NO_FALSE_FRIENDS = String.raw `(?!!)(?!.*[!?*+@]\()`;
const AT_MOST_FOUR_GLOBSTARS = String.raw `(?!(?:.*?\*\*){5})`;
// A matcher would work these out, and no branch or path has them: `release/../main` is not what it seems to be.
const CANONICAL = String.raw `(?!(?:.*\/)?\.{0,2}(?:\/|$))`;
/**
 * A pattern over names or paths, matched by `matchesGlob`. Bounded, because a matcher may back-track on hostile ones:
 * 256 characters, four `**`.
 */
const Glob = text_text("a pattern such as `release/*`, with at most four `**`, and none of `{}`, `\\`, `*(`, `..`, `/` at its ends, `!` at its start or digits alone", new RegExp(String.raw `^${CANONICAL}${NOT_DIGITS_ALONE}${NO_FALSE_FRIENDS}${AT_MOST_FOUR_GLOBSTARS}[^{}\\\u0000-\u001f\u007f-\u009f]+$`), { max: 256, example: "release/*" });
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/branches.js




const MAX_PATTERNS = 500;
const BranchSchema = schemas/* strictObject */.rej({
    environment: text_text("an environment's name of letters, digits, `.`, `_` and `-`, such as `production`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "production" })
        .optional()
        .describe("Where a release of this branch goes. Default: none, and a branch without an environment is never released from."),
})
    .describe("What holds for the branches that fit this pattern.");
const BranchesSchema = schemas/* record */.g1P(Glob, BranchSchema)
    .refine((branches) => Object.keys(branches).length <= MAX_PATTERNS)
    .meta({
    maxProperties: MAX_PATTERNS,
    description: "Which branches may release; the first pattern that fits a branch decides. Default: the default branch alone.",
})
    .transform(withoutInheritedKeys);
//# sourceMappingURL=branches.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/versioning.js



const Bump = schemas/* enum */.k5n(["major", "minor", "patch", "none"]);
/** The word before the colon of a conventional commit. */
const CommitType = text_text("a commit type in lower case, such as `feat`", /^[a-z][a-z0-9-]*$/, {
    max: 64,
    example: "feat",
});
/** What each type of a conventional commit asks for, where the policy says nothing else. */
const DEFAULT_BUMPS = {
    feat: "minor",
    fix: "patch",
    perf: "patch",
    revert: "patch",
    build: "none",
    chore: "none",
    ci: "none",
    docs: "none",
    refactor: "none",
    style: "none",
    test: "none",
};
const VersioningSchema = schemas/* strictObject */.rej({
    bumps: schemas/* record */.g1P(CommitType, Bump.meta({ description: "What a commit of this type asks for.", examples: ["minor"] }))
        .default({})
        .meta({
        description: `What each commit type asks for; types that are not named keep their default (${describeBumps()}), any other type asks for nothing.`,
    })
        .transform((own) => withoutInheritedKeys({ ...DEFAULT_BUMPS, ...own })),
    initial: text_text("a version of three numbers, such as `1.0.0`", /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/, { max: 29, example: "0.1.0" })
        .default("1.0.0")
        .describe("The first version of a component that has no release yet."),
    "breaking-while-zero": schemas/* enum */.k5n(["minor", "major"])
        .default("minor")
        .describe("What a breaking change asks for while the major version is 0."),
    squash: schemas/* enum */.k5n(["lines", "bullets", "none"])
        .default("lines")
        .describe("Which lines count as commits of their own where the body of a commit begins with a list of them, as a squash merge writes it: `bullets` (`* feat: …`, under a subject that ends with a pull request, `(#12)`, or at least two of them), `lines` (those, and `feat: …` at the start of a line under a subject that ends with a pull request), or `none`."),
    manifests: schemas/* enum */.k5n(["none", "commit"])
        .default("none")
        .describe("Whether a release writes its version into the manifests: `none` (the tag alone is the version) or `commit` (one commit on the branch, which is then the one tagged)."),
})
    .describe("How the next version follows from the commits.");
function describeBumps() {
    const asking = Object.entries(DEFAULT_BUMPS).filter(([, bump]) => bump !== "none");
    return asking.map(([type, bump]) => `\`${type}: ${bump}\``).join(", ");
}
//# sourceMappingURL=versioning.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/notes.js




const NotesSchema = schemas/* strictObject */.rej({
    file: FilePathOfTag.default("docs/release-notes/{tag}.md").describe("Where the notes of a release are written."),
    types: schemas/* array */.YOg(CommitType)
        .max(50)
        .optional()
        .describe("Commit types that the notes list; breaking changes are always listed. Default: those that ask for a release."),
    preset: text_text("the name of an npm package, such as `conventionalcommits`", /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/, { max: 214, example: "conventionalcommits" })
        .optional()
        .describe("A conventional-changelog preset that the repository has installed, such as `conventionalcommits`, to render with. Default: none."),
    template: FilePath.optional().describe("A conventional-changelog (Handlebars) template, read from the released commit, to render with. Default: none."),
})
    .describe("What the notes of a release say, and where they go.");
//# sourceMappingURL=notes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/policy.js





/** The whole policy file. The JSON Schema for editors is generated from here. */
const PolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).meta({ description: "The version of the policy's language.", examples: [1] }),
    components: ComponentsSchema,
    versioning: VersioningSchema.prefault({}),
    branches: BranchesSchema.optional(),
    notes: NotesSchema.prefault({}),
});
//# sourceMappingURL=policy.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(8780);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/tag-style.js

const SOLE = ["v{version}", "{version}", "{name}@{version}", "{name}-v{version}", "{name}/v{version}"];
const SEVERAL = [
    "{name}-v{version}",
    "{name}@{version}",
    "{name}@v{version}",
    "{name}/v{version}",
    "{name}-{version}",
    "{name}/{version}",
];
/** The tag styles of every component of a policy. */
function tagStylesOf(policy) {
    const names = Object.keys(policy.components);
    const usual = names.length === 1 ? SOLE : SEVERAL;
    return Object.entries(policy.components).map(([name, component]) => {
        const current = component.tag ?? usual[0] ?? "v{version}";
        const former = component["former-tags"] ?? usual;
        const patterns = [current, ...former.filter((pattern) => pattern !== current)];
        const read = patterns.map((pattern) => styleOf(pattern, name));
        return { component: name, write: styleOf(current, name), read };
    });
}
function styleOf(pattern, name) {
    const [before = "", after = ""] = pattern.replaceAll("{name}", name).split("{version}");
    return { before, after };
}
/** The tag name of a version. */
function tagOf(style, version) {
    return `${style.before}${version}${style.after}`;
}
/** The version that a tag name stands for in this style, or null. */
function versionOf(style, tag) {
    if (tag.length <= style.before.length + style.after.length)
        return null;
    if (!tag.startsWith(style.before) || !tag.endsWith(style.after))
        return null;
    const text = tag.slice(style.before.length, tag.length - style.after.length);
    // A version is canonical: `v1.4` or `1.04.0` would name two tags for one version.
    return PLAIN.test(text) || valid(text) === text ? text : null;
}
// Nearly every release: to ask semver about each of ten thousand tags takes as long as git takes to list them.
const PLAIN = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})$/;
//# sourceMappingURL=tag-style.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/hidden-characters.js
// What a reader of a diff cannot see, or sees elsewhere than it stands: control and format characters (bidirectional
// overrides and zero-width ones among them), line and paragraph separators, blank letters, lone surrogates and what
// Unicode calls no character. "Trojan Source" (CVE-2021-42574) and its heirs live on them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\u{E0100}-\u{E01EF}]/u;
const hidden_characters_PLAIN = new Set(["\t", "\n", "\r"]);
/** Whether a character (one code point) has no place in a policy because nobody sees it. */
function isHidden(character) {
    return HIDDEN.test(character) && !hidden_characters_PLAIN.has(character);
}
/** The hidden characters of a text, each with its offset in UTF-16 units. */
function hiddenCharacters(text) {
    const found = [];
    for (const match of text.matchAll(new RegExp(HIDDEN, "gu"))) {
        if (!hidden_characters_PLAIN.has(match[0]))
            found.push({ offset: match.index, character: match[0] });
    }
    return found;
}
/** A text without its hidden characters: what its writer sees. */
function withoutHidden(text) {
    return Array.from(text)
        .filter((character) => !isHidden(character))
        .join("");
}
//# sourceMappingURL=hidden-characters.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/shown.js

const MOST = 60;
/** The user's own text, in backticks and on one line: cut where it is long, and with what nobody can see spelt out. */
function shown(text) {
    const characters = Array.from(text);
    const cut = characters.length > MOST ? [...characters.slice(0, MOST), "…"] : characters;
    return `\`${cut.map(visible).join("")}\``;
}
/** A path of keys as people write it: `components.web.former-paths.0`. */
function shownPath(path) {
    return shown(path.join("."));
}
function visible(character) {
    if (character === "`")
        return "'";
    return isHidden(character) || /\s/u.test(character.replace(" ", "")) ? codePoint(character) : character;
}
/** `U+202E`. */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
//# sourceMappingURL=shown.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/look-alikes.js
/**
 * Letters that look like one of ASCII's, each before the one it looks like; the likeliest of Unicode's confusables
 * (UTS #39). The letters before are not the ones that they seem to be: that is their point.
 */
const ALIKE = {
    Cyrillic: "аa сc ԁd еe ԍg һh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt ѵv ԝw хx уy вb цu АA ВB СC ЕE ԌG НH ІI ЈJ КK МM ОO РP ԚQ ЅS ТT ԜW ХX УY",
    Greek: "αa ιi κk ηn οo ρp τt υu νv χx γy ωw ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ",
    Armenian: "օo սu հh ոn ցg քp",
    Latin: "ıi ɑa ɡg ǀl",
};
const FULL_WIDTH_OR_MATHEMATICAL = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const KNOWN = new Map(Object.entries(ALIKE).flatMap(([alphabet, pairs]) => pairs.split(" ").map((pair) => {
    const [character = "", like = ""] = Array.from(pair);
    return [character, { character, like, alphabet }];
})));
/** What ASCII character this one looks like, or null. Full-width and mathematical letters count as well. */
function lookAlike(character) {
    if (!FULL_WIDTH_OR_MATHEMATICAL.test(character))
        return KNOWN.get(character) ?? null;
    const like = character.normalize("NFKC");
    return /^[!-~]$/.test(like) ? { character, like, alphabet: "full-width or mathematical" } : null;
}
/** A text with each look-alike replaced by what it looks like. */
function asItLooks(text) {
    return Array.from(text, (character) => lookAlike(character)?.like ?? character).join("");
}
/** The first look-alike in a word that has ASCII letters too: nobody mixes alphabets within a word on purpose. */
function mixedIn(text) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const mixed = words.filter((word) => /[A-Za-z]/.test(word));
    return mixed.map(firstIn).find((found) => found !== null) ?? null;
}
/** The first look-alike of a text that is written in look-alikes and ASCII alone, so that it reads as an ASCII word. */
function disguisedIn(text) {
    return /^[\x20-\x7e]*$/.test(asItLooks(text)) ? firstIn(text) : null;
}
function firstIn(text) {
    return Array.from(text, lookAlike).find((found) => found !== null) ?? null;
}
//# sourceMappingURL=look-alikes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/source-text.js



/** Enough for a policy of hundreds of components, and little enough that no reader of it can be kept busy. */
const MOST_BYTES = 64 * 1024;
/** The text of a policy file, a byte order mark left out, or what makes it unreadable. */
function sourceText(file, content) {
    const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
    if (size > MOST_BYTES)
        return [tooLarge(file, size)];
    const text = typeof content === "string" ? content.replace(/^\ufeff/, "") : new TextDecoder("utf-8").decode(content);
    const source = { text, position: positionsIn(file, text) };
    const bad = typeof content === "string" ? null : notUtf8(source, content);
    if (bad !== null)
        return [bad];
    const [first, ...others] = hiddenCharacters(text).map(({ offset, character }) => source_text_hidden(source.position(offset), character));
    return first === undefined ? source : [first, ...others];
}
function source_text_hidden(at, character) {
    return {
        code: "policy.hidden-character",
        path: [],
        at,
        says: `an invisible character, ${codePoint(character)}, stands here: a policy must be what its readers see`,
        expected: null,
        suggestion: "remove it",
    };
}
function positionsIn(file, text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const newline of text.matchAll(/\n/g))
        lines.addNewLine(newline.index + 1);
    return (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
}
function tooLarge(file, size) {
    return {
        code: "policy.too-large",
        path: [],
        at: { file, line: 1, column: 1 },
        says: `the file has ${size} bytes, a policy at most ${MOST_BYTES}`,
        expected: `at most ${MOST_BYTES} bytes`,
        suggestion: null,
    };
}
/** The first byte that is not UTF-8: the first that does not survive being read and written again. */
function notUtf8(source, bytes) {
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const again = new TextEncoder().encode(lenient);
    const bad = bytes.findIndex((byte, i) => byte !== again[i]);
    if (bad === -1)
        return null;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const byte = (bytes[bad] ?? 0).toString(16).padStart(2, "0");
    return {
        code: "policy.not-utf-8",
        path: [],
        at: source.position(new TextDecoder("utf-8").decode(bytes.subarray(0, bad)).length),
        says: utf16 ? "the file is UTF-16, a policy must be UTF-8" : `the byte \`${byte}\` is not UTF-8 here`,
        expected: "UTF-8",
        suggestion: "save the file as UTF-8",
    };
}
//# sourceMappingURL=source-text.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/as-seen.js




/** A key may be of any alphabet (a branch may), but not look like an ASCII word without being it. */
function keyAsSeen(text, at) {
    return asSeen(text, at, disguisedIn(text) ?? mixedIn(text));
}
/** A value may be of any alphabet (a folder may), but no word of it of two. */
function valueAsSeen(text, at) {
    return asSeen(text, at, mixedIn(text));
}
function asSeen(text, at, alike) {
    // Those that stand in the file as they are were refused with the file; these were written as an escape.
    const [escaped] = hiddenCharacters(text);
    const plain = escaped === undefined ? text : withoutHidden(text);
    return {
        text: alike === null ? plain : asItLooks(plain),
        wrong: [
            ...(escaped === undefined ? [] : [source_text_hidden(at, escaped.character)]),
            ...(alike === null ? [] : [disguised(text, at, alike)]),
        ],
    };
}
function disguised(text, at, { character, like, alphabet }) {
    return {
        code: "policy.look-alike",
        path: [],
        at,
        says: `in ${shown(text)}, \`${character}\` (${codePoint(character)}, ${alphabet}) only looks like \`${like}\``,
        expected: null,
        suggestion: `did you mean ${shown(asItLooks(text))}?`,
    };
}
//# sourceMappingURL=as-seen.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-errors.js
/** What the YAML reader's errors mean, in words for who wrote the file. */
const MEANING = {
    ALIAS_PROPS: "an alias can have neither a tag nor an anchor",
    BAD_ALIAS: "this alias or anchor has no proper name",
    BAD_COLLECTION_TYPE: "this tag does not fit what follows it",
    BAD_DIRECTIVE: "this line that starts with `%` is not understood",
    BAD_DQ_ESCAPE: "this escape is not understood within double quotes: write `\\\\` for a backslash, or use single quotes",
    BAD_INDENT: "the indentation does not fit, or a bracket before it is missing: keys of one map start in one column, what belongs to a key stands further in",
    BAD_PROP_ORDER: "an anchor or tag stands in the wrong place",
    BAD_SCALAR_START: "a value cannot start with this character: put it in quotes",
    BLOCK_AS_IMPLICIT_KEY: "a `: ` too many: put a value that holds `: ` in quotes, or start a new line",
    BLOCK_IN_FLOW: "within `{}` or `[]`, lists and maps need brackets of their own",
    DUPLICATE_KEY: "this key is given twice",
    IMPOSSIBLE: "this is not understood",
    KEY_OVER_1024_CHARS: "this key is longer than 1024 characters, or its `:` is missing",
    MISSING_CHAR: "a bracket, quote, comma, space or `:` is missing here",
    MULTILINE_IMPLICIT_KEY: "a key must end on its line: is a `:` missing, or a value not in quotes?",
    MULTIPLE_ANCHORS: "more than one anchor stands here",
    MULTIPLE_DOCS: "a second document starts here",
    MULTIPLE_TAGS: "more than one tag stands here",
    NON_STRING_KEY: "a key must be text",
    RESOURCE_EXHAUSTION: "this is nested too deeply",
    TAB_AS_INDENT: "a tab is used to indent: YAML wants spaces",
    TAG_RESOLVE_FAILED: "this tag is not known",
    UNEXPECTED_TOKEN: "this is not expected here: is a bracket, quote or comma missing or left over?",
};
function yamlError(code) {
    return MEANING[code];
}
//# sourceMappingURL=yaml-errors.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-tokens.js


const DEEPEST = 20;
/**
 * The tokens of a YAML text, and what a policy does without: anchors and aliases (which explode), tags, directives,
 * depth. They are looked for here, without recursion, because composing a document recurses: deep nesting can end
 * the whole process there.
 */
function yamlTokens(source) {
    const tokens = [...new dist/* Parser */.iX().parse(source.text)];
    const findings = [];
    let deep = false;
    const left = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const { token, depth } = next;
        const refused = refusal(token);
        if (refused !== null)
            findings.push({ ...refused, at: source.position(token.offset) });
        if (depth > DEEPEST && !deep) {
            deep = true;
            findings.push({ ...TOO_DEEP, at: source.position(token.offset) });
        }
        const nested = depth + (isCollection(token) ? 1 : 0);
        for (const child of below(token))
            left.push({ token: child, depth: nested });
    }
    return { tokens, findings, deep };
}
const TOO_DEEP = {
    code: "policy.too-deep",
    path: [],
    says: `this is nested more than ${DEEPEST} levels deep`,
    expected: `at most ${DEEPEST} levels`,
    suggestion: null,
};
function refusal(token) {
    const source = "source" in token ? shown(token.source) : "";
    if (token.type === "alias")
        return repeated(`${source} stands for what is written elsewhere`);
    if (token.type === "anchor")
        return repeated(`the anchor ${source} is a name for what follows`);
    if (token.type === "tag")
        return meaningless("policy.tag", `the tag ${source}`);
    return token.type === "directive" ? meaningless("policy.directive", source) : null;
}
function repeated(what) {
    const says = `${what}: a policy says everything where it holds`;
    return { code: "policy.anchor", path: [], says, expected: null, suggestion: "write it out" };
}
function meaningless(code, what) {
    return { code, path: [], says: `${what} has no meaning in a policy`, expected: null, suggestion: "remove it" };
}
function isCollection(token) {
    return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}
function below(token) {
    const own = "start" in token && Array.isArray(token.start) ? token.start : [];
    const props = "props" in token ? token.props : [];
    const value = "value" in token && token.value !== undefined ? [token.value] : [];
    const items = "items" in token ? token.items.flatMap(partsOf) : [];
    return [...own, ...props, ...value, ...items];
}
function partsOf(item) {
    return [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])];
}
//# sourceMappingURL=yaml-tokens.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-tree.js






/** What YAML text says, and all that is wrong with it as YAML. No tree where nothing further can be said of it. */
function yamlTree(source) {
    const { tokens, findings: refused, deep } = yamlTokens(source);
    const findings = [...refused];
    if (deep || refused.some(({ code }) => code === "policy.directive"))
        return { tree: null, findings };
    const composer = new dist/* Composer */.Dk({ version: "1.2", strict: true, uniqueKeys: false, prettyErrors: false });
    const [document, second] = firstTwo(composer.compose(tokens, true, source.text.length));
    if (document === undefined)
        return { tree: null, findings };
    // What was refused already makes errors of its own here.
    if (refused.length === 0)
        findings.push(...syntaxErrors(source, document));
    if (second !== undefined)
        findings.push(severalDocuments(source, second));
    if (findings.some(({ code }) => code === "policy.syntax"))
        return { tree: null, findings };
    const tree = treeOf(source, document.contents, source.position(0), findings);
    return { tree, findings };
}
function firstTwo(all) {
    const taken = [];
    for (const one of all) {
        taken.push(one);
        if (taken.length === 2)
            break;
    }
    return taken;
}
// One mistake makes several errors: the first of a line tells. Warnings are errors: what a reader of YAML is not sure
// of, a policy should not rest on.
function syntaxErrors(source, document) {
    const perLine = new Map();
    for (const { code, pos } of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
        const at = source.position(pos[0]);
        if (!perLine.has(at.line))
            perLine.set(at.line, wrong("policy.syntax", at, yamlError(code)));
    }
    return [...perLine.values()];
}
function severalDocuments(source, second) {
    const at = source.position(second.range[0]);
    return wrong("policy.several-documents", at, "a second document starts here: a policy is one document");
}
/** `around` is where the key stands: an empty value has no text of its own. */
function treeOf(source, node, around, findings) {
    if (node === null || !node.range || ((0,dist/* isScalar */.jn)(node) && node.source === "" && node.value === null)) {
        return { kind: "scalar", at: around, value: null, source: "" };
    }
    const at = source.position(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node) || typeof node.tag === "string")
        return { kind: "unreadable", at };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: "map", at, entries: entriesOf(source, node, findings) };
    if ((0,dist/* isSeq */.oP)(node)) {
        return { kind: "list", at, items: node.items.map((item) => treeOf(source, nodeOr(item), at, findings)) };
    }
    return (0,dist/* isScalar */.jn)(node) ? scalarOf(node.value, node.source ?? "", at, findings) : { kind: "unreadable", at };
}
function scalarOf(value, source, at, findings) {
    if (typeof value === "number" || typeof value === "boolean" || value === null) {
        return { kind: "scalar", at, value, source };
    }
    if (typeof value !== "string")
        return { kind: "unreadable", at };
    const { text, wrong: odd } = valueAsSeen(value, at);
    findings.push(...odd);
    return { kind: "scalar", at, value: text, source };
}
function entriesOf(source, map, findings) {
    const entries = new Map();
    for (const pair of map.items) {
        const node = nodeOr(pair.key);
        const key = source.position((node?.range ?? map.range ?? [0])[0]);
        const value = treeOf(source, nodeOr(pair.value), key, findings);
        if ((0,dist/* isAlias */.Vj)(node) || typeof node?.tag === "string")
            continue;
        const { text, wrong: odd } = keyOf(node, key, entries);
        findings.push(...odd);
        if (text !== null)
            entries.set(text, { key, value });
    }
    return entries;
}
/** The text of a key, or null where nothing may be kept under it. */
function keyOf(node, at, before) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== "string") {
        const source = (0,dist/* isScalar */.jn)(node) ? (node.source ?? "") : "";
        return refusedKey("policy.key-not-text", at, "a key must be text", source === "" ? null : `write \`"${source}"\``);
    }
    const seen = keyAsSeen(node.value, at);
    const first = before.get(seen.text);
    const others = seen.wrong;
    if (first !== undefined) {
        const says = `${shown(seen.text)} is given twice, first on line ${first.key.line}`;
        return refusedKey("policy.duplicate-key", at, says, "remove one of the two", others);
    }
    if (seen.text === "<<") {
        return refusedKey("policy.merge-key", at, "a policy has no merge keys (`<<`)", "write out what holds here", others);
    }
    if (RESERVED.has(seen.text)) {
        return refusedKey("policy.reserved-key", at, `${shown(seen.text)} cannot be a key`, "take another name", others);
    }
    return seen;
}
// Names that mean something else to JavaScript, here and in what reads our records.
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);
function refusedKey(code, at, says, suggestion, others = []) {
    return { text: null, wrong: [...others, { ...wrong(code, at, says), suggestion }] };
}
function wrong(code, at, says) {
    return { code, path: [], at, says, expected: null, suggestion: null };
}
function nodeOr(node) {
    return (0,dist/* isNode */.Ll)(node) ? node : null;
}
/** How far a path goes in a tree: the part that was reached, its tree and its key's place, and the part that is not there. */
function follow(tree, path) {
    let node = tree;
    let key = null;
    for (const [i, step] of path.entries()) {
        const entry = childOf(node, step);
        if (entry === null)
            return { node, key, reached: path.slice(0, i), missed: path.slice(i) };
        node = entry.value;
        key = entry.key;
    }
    return { node, key, reached: path, missed: [] };
}
function childOf(tree, step) {
    if (tree.kind === "map")
        return tree.entries.get(step) ?? null;
    const item = tree.kind === "list" && /^\d+$/.test(step) ? tree.items[Number(step)] : undefined;
    return item === undefined ? null : { key: item.at, value: item };
}
/** What a tree says as plain data, without prototypes. */
function plainData(tree) {
    switch (tree.kind) {
        case "map":
            return withoutInheritedKeys(Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plainData(value)])));
        case "list":
            return tree.items.map(plainData);
        case "scalar":
            return tree.value;
        case "unreadable":
            return null;
    }
}
//# sourceMappingURL=yaml-tree.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/components-apart.js




/** Whether each component has folders and tags of its own: a change or tag that is two components' is nobody's. */
function componentsApart(policy, tree) {
    return [...sharedPaths(policy.components), ...sharedTags(policy)].map((shared) => ({
        ...shared,
        at: placeOf(tree, shared.path),
    }));
}
function sharedPaths(components) {
    const owners = new Map();
    const shared = Object.entries(components).flatMap(([name, { path }]) => {
        const owner = owners.get(path);
        if (owner === undefined)
            owners.set(path, name);
        return owner === undefined ? [] : [sharedPath(["components", name, "path"], name, owner, path)];
    });
    return [...shared, ...Object.entries(components).flatMap(([name, component]) => takenPaths(name, component, owners))];
}
function takenPaths(name, component, owners) {
    return component["former-paths"].flatMap((path, i) => {
        const owner = owners.get(path);
        if (owner === undefined || owner === name)
            return [];
        return [sharedPath(["components", name, "former-paths", String(i)], name, owner, path)];
    });
}
function sharedPath(path, name, owner, folder) {
    return {
        code: "policy.shared-path",
        path,
        says: `${shown(name)} has the folder ${shown(folder)}, which is ${shown(owner)}'s: a change there would be both's`,
        expected: "a folder of its own for each component",
        suggestion: null,
    };
}
/** The tags that a style writes, in the two shapes that a version has. */
const VERSIONS = ["1.2.3", "1.2.3-rc.1"];
function sharedTags(policy) {
    const styles = tagStylesOf(policy);
    const readers = readersByStart(styles);
    const told = new Set();
    return styles.flatMap(({ component, write }) => {
        for (const tag of VERSIONS.map((version) => tagOf(write, version))) {
            const reader = otherReaderOf(tag, component, readers);
            if (reader === null || told.has(`${reader}\n${component}`))
                continue;
            told.add(`${component}\n${reader}`);
            return [sharedTag(component, reader, tag, policy.components[reader])];
        }
        return [];
    });
}
// Found by what stands before the version: to compare all with all would take long in a long policy.
function readersByStart(styles) {
    const readers = new Map();
    for (const { component, read } of styles) {
        for (const style of read) {
            const alike = readers.get(style.before) ?? new Map();
            readers.set(style.before, alike);
            const known = alike.get(style.after);
            if (known === undefined)
                alike.set(style.after, { style, components: [component] });
            else
                known.components.push(component);
        }
    }
    return new Map([...readers].map(([before, alike]) => [before, [...alike.values()]]));
}
function otherReaderOf(tag, writer, readers) {
    for (let length = 0; length < tag.length; length += 1) {
        for (const { style, components } of readers.get(tag.slice(0, length)) ?? []) {
            const other = components.find((component) => component !== writer);
            if (other !== undefined && versionOf(style, tag) !== null)
                return other;
        }
    }
    return null;
}
function sharedTag(writer, reader, tag, component) {
    const former = component?.["former-tags"] === undefined;
    return {
        code: "policy.shared-tag",
        path: ["components", writer, "tag"],
        says: `${shown(writer)} would write the tag ${shown(tag)}, which ${shown(reader)} reads as a version of its own`,
        expected: "tags that only one component understands",
        suggestion: former
            ? `give ${shown(writer)} another \`tag\`, or say in ${shown(reader)} which \`former-tags\` it really has`
            : `give ${shown(writer)} another \`tag\`, or take that style out of ${shown(reader)}`,
    };
}
function placeOf(tree, path) {
    const { key } = follow(tree, path);
    return key ?? tree.at;
}
//# sourceMappingURL=components-apart.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/json-schema.js


/** The policy's language as JSON Schema (draft 7, which editors read best), so that they complete and explain each key. */
function policyJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(PolicySchema, { io: "input", target: "draft-7" });
    return {
        ...($schema === undefined ? {} : { $schema }),
        title: "Signalbox release policy",
        description: "What a safe release is: which components there are, how they are versioned, and who lets them through.",
        ...schema,
    };
}
//# sourceMappingURL=json-schema.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/rules.js

/** Stands in a rule's path for a name of the user's own, or for any entry of a list. */
const ANY = "*";
/** What the policy's language says at `path` (the user's own names, or `*` for them); null where it has no such key. */
function ruleAt(path) {
    let rule = language();
    for (const key of path)
        rule = rule === null ? null : rules_below(rule, key);
    return rule;
}
/** The keys that are known below a rule; empty where the names are the user's own. */
function keysOf(rule) {
    return Object.keys(rule.properties ?? {});
}
/** Whether the names below a rule are the user's own, and what such a name must be. */
function nameRuleOf(rule) {
    return schemaOr(rule.propertyNames);
}
/** The paths of all rules, in the order of the schema. */
function rulePaths(rule = language(), at = []) {
    const keys = schemaOr(rule.additionalProperties) === null ? keysOf(rule) : [ANY];
    return keys.flatMap((key) => {
        const path = [...at, key];
        const child = rules_below(rule, key);
        return child === null ? [] : [path, ...rulePaths(child, path)];
    });
}
/** What a rule accepts, in words that fit after "must be". */
function accepts(rule) {
    const name = nameRuleOf(rule);
    const item = schemaOr(Array.isArray(rule.items) ? rule.items[0] : rule.items);
    if (rule.const !== undefined)
        return `\`${String(rule.const)}\``;
    if (rule.enum !== undefined)
        return either(rule.enum.map(String));
    if (typeof rule["patternErrorMessage"] === "string")
        return rule["patternErrorMessage"];
    if (item !== null)
        return `a list of at most ${rule.maxItems ?? "any number of"} entries, each ${accepts(item)}`;
    if (name !== null) {
        const most = rule.maxProperties === undefined ? "" : ` of at most ${rule.maxProperties} keys`;
        return `a map${most}, each key ${accepts(name)}`;
    }
    return `a map with any of the keys ${either(keysOf(rule))}`;
}
/** Whether a rule for text accepts `text`, as far as JSON Schema can say. */
function fits(rule, text) {
    if (rule.type !== "string" || text === "" || text.length > (rule.maxLength ?? text.length))
        return false;
    if (rule.enum !== undefined)
        return rule.enum.includes(text);
    return rule.pattern === undefined || new RegExp(rule.pattern).test(text);
}
let read = null;
// Made once: a file of thousands of errors asks for it as often.
function language() {
    read ??= policyJsonSchema();
    return read;
}
function either(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
/** The rule for one key, name or entry below a rule; null where it has none. */
function rules_below(rule, key) {
    const known = rule.properties !== undefined && Object.hasOwn(rule.properties, key) ? rule.properties[key] : undefined;
    return (schemaOr(known) ?? schemaOr(rule.additionalProperties) ?? schemaOr(Array.isArray(rule.items) ? null : rule.items));
}
function schemaOr(schema) {
    return typeof schema === "object" ? schema : null;
}
//# sourceMappingURL=rules.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js + 1 modules
var nearest_word = __webpack_require__(8852);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/not-carried-out.js

/**
 * What is part of the policy's language, but is not carried out by this version. Each is an error that says so: a rule
 * that nobody checks would look like one that is kept. Whoever carries one out takes it from here.
 */
const KEYS = [
    "extends",
    "checklist",
    "approvals",
    "rollout",
    "rollback",
    "artifacts",
    "config-snapshots",
    "notify",
    "records",
    "components.*.contract",
    "components.*.migrations",
    "components.*.depends-on",
    "versioning.major-needs",
    "branches.*.protected",
    "branches.*.prerelease",
    "branches.*.from",
    "branches.*.class",
    "notes.needs",
    "notes.publish-to",
].map((path) => path.split("."));
const VALUES = [
    { path: ["components", ANY, "scheme"], values: ["major.minor", "calver"] },
    { path: ["versioning", "manifests"], values: ["pull-request"] },
];
/** Whether `path` is a key that only a later version carries out. */
function isKeyForLater(path) {
    return KEYS.some((key) => not_carried_out_fits(key, path));
}
/** Whether `value` at `path` is one that only a later version carries out. */
function isValueForLater(path, value) {
    return VALUES.some((known) => not_carried_out_fits(known.path, path) && known.values.some((later) => later === value));
}
function not_carried_out_fits(pattern, path) {
    return pattern.length === path.length && pattern.every((key, i) => key === ANY || key === path[i]);
}
//# sourceMappingURL=not-carried-out.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/schema-findings.js





/** What the schema found wrong, placed in the file and in words. */
function schemaFindings(tree, issues) {
    const found = issues.flatMap((issue) => findingsOf(tree, issue));
    const meant = new Set(found.map(({ suggestion }) => suggestion));
    // `compnents` is one mistake, not an unknown key and a missing one.
    return found.filter(({ code, path }) => code !== "policy.missing-key" || !meant.has(didYouMean(path.at(-1) ?? "")));
}
function findingsOf(tree, issue) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey(tree, [...path, key]));
    const { reached, missed, node } = follow(tree, path);
    if (node.kind === "unreadable")
        return [];
    if (missed.length > 0)
        return [missingKey(node, [...reached, ...missed.slice(0, 1)])];
    return [issue.code === "invalid_key" ? badName(tree, path) : badValue(node, path, issue)];
}
function unknownKey(tree, path) {
    const parent = path.slice(0, -1);
    const at = follow(tree, path).key ?? tree.at;
    if (isKeyForLater(path)) {
        return {
            code: "policy.not-carried-out",
            path,
            at,
            says: forLater(shownPath(path)),
            expected: null,
            suggestion: null,
        };
    }
    const key = path.at(-1) ?? "";
    const known = keysOf(ruleAt(parent) ?? {});
    const nearest = (0,nearest_word/* nearestWord */.z)(key, known);
    return {
        code: "policy.unknown-key",
        path,
        at,
        says: `${shown(key)} is not a key of ${parent.length === 0 ? "a policy" : shownPath(parent)}`,
        expected: `one of ${known.map((word) => `\`${word}\``).join(", ")}`,
        suggestion: nearest === null ? null : didYouMean(nearest),
    };
}
function missingKey(around, path) {
    const rule = ruleAt(path);
    const expected = rule === null ? null : accepts(rule);
    return {
        code: "policy.missing-key",
        path,
        at: around.at,
        says: `${shownPath(path)} is missing`,
        expected,
        suggestion: path.length === 1 && path[0] === "version" ? "write `version: 1`" : null,
    };
}
function badName(tree, path) {
    const parent = path.slice(0, -1);
    const key = path.at(-1) ?? "";
    const name = nameRuleOf(ruleAt(parent) ?? {});
    const expected = name === null ? null : accepts(name);
    return {
        code: "policy.bad-name",
        path,
        at: follow(tree, path).key ?? tree.at,
        says: `${shown(key)} cannot be a key of ${shownPath(parent)}${expected === null ? "" : `, which must be ${expected}`}`,
        expected,
        suggestion: name !== null && fits(name, key.toLowerCase()) ? didYouMean(key.toLowerCase()) : null,
    };
}
function badValue(node, path, issue) {
    const rule = ruleAt(path) ?? {};
    const value = node.kind === "scalar" ? node.value : null;
    if (isValueForLater(path, value)) {
        const says = forLater(shown(`${path.join(".")}: ${String(value)}`));
        return { code: "policy.not-carried-out", path, at: node.at, says, expected: accepts(rule), suggestion: null };
    }
    return {
        code: "policy.bad-value",
        path,
        at: node.at,
        says: `${path.length === 0 ? "a policy" : shownPath(path)} must be ${limited(rule, issue)}, not ${described(rule, node)}`,
        expected: accepts(rule),
        suggestion: suggestionFor(rule, node),
    };
}
function limited(rule, issue) {
    if (issue.code === "too_big" && issue.origin === "string")
        return `at most ${issue.maximum} characters long`;
    return accepts(rule);
}
function described(rule, node) {
    switch (node.kind) {
        case "map":
            return `a map of ${counted(node.entries.size, "key")}`;
        case "list":
            return `a list of ${counted(node.items.length, "entry", "entries")}`;
        case "scalar":
            return describedScalar(rule, node.value, node.source);
        case "unreadable":
            return "this";
    }
}
function describedScalar(rule, value, source) {
    if (value === null || source === "")
        return "empty";
    if (typeof value === "string")
        return rule.type === "string" ? shown(value) : `the text ${shown(value)}`;
    return typeof value === "number" ? `the number ${shown(source)}` : shown(source);
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function suggestionFor(rule, node) {
    if (node.kind !== "scalar")
        return null;
    if (rule.type === "object" && node.value === null)
        return "write `{}` for a map that says nothing";
    if (rule.const !== undefined && String(rule.const) === node.source)
        return "write it without quotes";
    if (typeof node.value !== "string")
        return fits(rule, node.source) ? `write it in quotes` : null;
    const nearest = (0,nearest_word/* nearestWord */.z)(node.value, (rule.enum ?? []).map(String));
    return nearest === null ? tidied(rule, node.value) : didYouMean(nearest);
}
/** `./apps/web/` was meant as `apps/web`. */
function tidied(rule, text) {
    const tidy = text
        .replaceAll("\\", "/")
        .replaceAll(/\/{2,}/g, "/")
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/$/, "");
    return tidy !== text && fits(rule, tidy) ? didYouMean(tidy) : null;
}
function forLater(what) {
    return `${what} is part of Signalbox's policy, but this version does not carry it out yet: remove it; nothing would be checked`;
}
function didYouMean(word) {
    return `did you mean ${shown(word)}?`;
}
//# sourceMappingURL=schema-findings.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/read-policy.js







/** So many findings are listed; a hostile file could make thousands. */
const MOST_FINDINGS = 100;
/**
 * Reads a policy file, or says everything that is wrong with it, each in its place. Never throws, whatever the bytes.
 * `file` is the name that people know it by; nothing is opened.
 */
function readPolicy(file, bytes) {
    const source = sourceText(file, bytes);
    if (!("text" in source))
        return refused(source);
    const { tree, findings } = yamlTree(source);
    if (tree === null)
        return refused(findings);
    const empty = tree.kind === "scalar" && tree.value === null;
    if (empty && findings.length === 0)
        return refused([emptyFile(tree.at)]);
    const data = plainData(tree);
    const parsed = PolicySchema.safeParse(data);
    const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
    const all = [...findings, ...said, ...apart(tree, parsed.success ? parsed.data.components : null)];
    if (!parsed.success || all.length > 0)
        return refused(all);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { ok: true, value: { policy: parsed.data, file, digest, place: (path) => place(tree, path) } };
}
/** Where the rest of the policy has errors, its components may still be good. */
function apart(tree, read) {
    const components = read ?? componentsAlone(tree);
    return components === null ? [] : componentsApart({ components }, tree);
}
function componentsAlone(tree) {
    const { node, missed } = follow(tree, ["components"]);
    const parsed = missed.length === 0 ? ComponentsSchema.safeParse(plainData(node)) : null;
    return parsed?.success === true ? parsed.data : null;
}
/** The place of the longest part of `path` that the file has. */
function place(tree, path) {
    return follow(tree, path).key;
}
function emptyFile(at) {
    return {
        code: "policy.empty",
        path: [],
        at,
        says: "the policy says nothing",
        expected: "at least its `version` and one component",
        suggestion: "write `version: 1`, `components:` and below it `  web: {}`",
    };
}
function refused(findings) {
    const told = new Set();
    const all = findings.toSorted(byPlace).filter((finding) => !told.has(read_policy_keyOf(finding)) && told.add(read_policy_keyOf(finding)));
    const [first, ...others] = all.slice(0, MOST_FINDINGS);
    const more = all[MOST_FINDINGS];
    if (first === undefined)
        throw new Error("a policy cannot be refused without a finding");
    return { ok: false, findings: [first, ...others, ...(more === undefined ? [] : [furtherOnes(more, all.length)])] };
}
function furtherOnes(next, all) {
    return {
        code: "policy.more",
        path: [],
        at: next.at,
        says: `${all - MOST_FINDINGS} more findings from here on are not listed`,
        expected: null,
        suggestion: "mend those listed first",
    };
}
function byPlace(a, b) {
    return a.at.line - b.at.line || a.at.column - b.at.column;
}
/** One mistake may be found by two rules of a text: it is told once. */
function read_policy_keyOf({ code, at, path }) {
    return JSON.stringify([code, at.line, at.column, path]);
}
//# sourceMappingURL=read-policy.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/unreadable-policy.js
var unreadable_policy = __webpack_require__(625);
;// CONCATENATED MODULE: ./packages/moves/lib/src/governing-policy.js




const POLICY_FILE = ".github/release-policy.yml";
/** Reads a policy's text, wherever it came from. Throws `UnreadablePolicy` with everything that is wrong. */
function governingPolicy(file, text, origin) {
    const loaded = readPolicy(file, text);
    if (!loaded.ok)
        throw new unreadable_policy/* UnreadablePolicy */.g(file, loaded.findings);
    return { loaded: loaded.value, text, origin };
}
/** A file that somebody names, to try a policy: its result is shown and never recorded. */
async function policyFromFile(file) {
    let text;
    try {
        text = await readFile(file, "utf8");
    }
    catch (cause) {
        throw new SignalboxError("policy.missing", `the policy \`${file}\` cannot be read`, {
            next: "name a file that exists",
            cause,
        });
    }
    return governingPolicy(file, text, { kind: "trial", commit: null });
}
/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
async function policyOfClone(git) {
    const protectedCommit = await commitAt(git, "refs/remotes/origin/HEAD");
    const commit = protectedCommit ?? (await newestWithoutRemote(git));
    const blob = commit === null ? null : await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
    if (blob === null || blob.code !== 0)
        throw missing(protectedCommit === null ? "the newest commit" : "the default branch of `origin`");
    return governingPolicy(POLICY_FILE, blob.stdout, {
        kind: protectedCommit === null ? "head" : "default-branch",
        commit,
    });
}
async function newestWithoutRemote(git) {
    const [remotes, commit] = await Promise.all([git.run(["remote"]), commitAt(git, "HEAD")]);
    if (remotes.stdout.trim() === "")
        return commit;
    throw new SignalboxError("policy.no-default-branch", "this clone does not know the default branch of `origin`, where the policy is read", {
        next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    });
}
async function commitAt(git, ref) {
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
function missing(where) {
    return new SignalboxError("policy.missing", `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`, {
        next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
    });
}
//# sourceMappingURL=governing-policy.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/policy-of-default-branch.js



/**
 * The policy in force, read from GitHub on the default branch's newest commit, never from the ref under judgement:
 * a change cannot loosen the rule that it has to pass.
 */
async function policyOfDefaultBranch(repository, signal) {
    const defaultBranch = insist(await repository.defaultBranch(signal));
    const commit = insist(await repository.commitOf(defaultBranch, signal));
    const text = textOf(insist(await repository.fileAt(commit, POLICY_FILE, signal)), defaultBranch);
    return { governing: governingPolicy(POLICY_FILE, text, { kind: "default-branch", commit }), defaultBranch };
}
function textOf(file, branch) {
    if (file.kind === "text")
        return file.text;
    const why = file.kind === "missing" ? "is not there" : file.kind === "too-large" ? "is too large" : "is not a text file";
    throw new src_error/* SignalboxError */.k("policy.missing", `\`${POLICY_FILE}\` ${why} on the default branch \`${branch}\`; without a policy nothing passes`, {
        next: `commit one to \`${branch}\`: three lines are enough (\`version: 1\`, \`components:\`, \`  my-service: {}\`)`,
    });
}
//# sourceMappingURL=policy-of-default-branch.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/open-repository.js





/** Opens the checkout and GitHub with a token, and reads the policy from the default branch. */
async function openRepositoryOf({ github, signal }, token) {
    const gitHub = openGitHub({ token, apiUrl: github.apiUrl });
    const [env, policy] = await Promise.all([
        withCredentials(process.env, { git: openGit(github.workspace), serverUrl: github.serverUrl, token }),
        policyOfDefaultBranch(openRepository(gitHub, github.repository), signal),
    ]);
    const git = openGit(github.workspace, env);
    return { git, gitHub, ...policy, url: `${github.serverUrl}/${github.repository.owner}/${github.repository.name}` };
}
//# sourceMappingURL=open-repository.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/complete-clone.js

const NEXT = "check out with `fetch-depth: 0`";
/**
 * Makes sure that the clone holds the whole history: a shallow one is deepened from its remote, tags included. Throws `history.shallow`
 * where there is no remote, or it doesn't give the rest. A partial clone (`--filter`) is whole: git fetches what it lacks when asked.
 * Answers whether it had to: what was read before is then out of date.
 */
async function ensureCompleteHistory(git) {
    if (!(await isShallow(git)))
        return false;
    const remote = await remoteOf(git);
    if (remote === null)
        throw await shallow(git, "and has no remote to fetch the rest from");
    try {
        await git.run(["fetch", "--unshallow", "--tags", "--no-recurse-submodules", "--quiet", "--end-of-options", remote]);
    }
    catch (cause) {
        throw await shallow(git, `and \`${remote}\` did not give the rest`, cause);
    }
    // A remote that is shallow itself gives all it has.
    if (await isShallow(git))
        throw await shallow(git, `and so does its remote \`${remote}\``);
    return true;
}
async function isShallow(git) {
    const { stdout } = await git.run(["rev-parse", "--is-shallow-repository"]);
    return stdout.trim() === "true";
}
async function remoteOf(git) {
    const { stdout } = await git.run(["remote"]);
    const remotes = stdout.split("\n").filter((name) => name !== "");
    return remotes.includes("origin") ? "origin" : (remotes[0] ?? null);
}
async function shallow(git, why, cause) {
    const { stdout } = await git.run(["rev-list", "--count", "HEAD", "--"], { allow: [128] });
    const count = stdout.trim() === ""
        ? "part of the history"
        : `only ${stdout.trim()} ${stdout.trim() === "1" ? "commit" : "commits"}`;
    return new src_error/* SignalboxError */.k("history.shallow", `the clone holds ${count}, ${why}`, { next: NEXT, cause });
}
//# sourceMappingURL=complete-clone.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var remote = __webpack_require__(2170);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
/** The branch where it is kept: its tip was read from the remote. */
async function branchOfRemote(git, candidate, branch) {
    const { name, isDefault, tip } = branch;
    if (name === null || tip === null)
        return { facts: { name, isDefault, holdsCandidate: name === null ? null : false }, laterCommits: new Set() };
    if (tip === candidate)
        return { facts: { name, isDefault, holdsCandidate: true }, laterCommits: new Set() };
    if ((await git.run(["cat-file", "-e", `${tip}^{commit}`], { allow: [1, 128] })).code !== 0) {
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", branch.remote, `refs/heads/${name}`]);
    }
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
    if (code !== 0)
        return { facts: { name, isDefault, holdsCandidate: false }, laterCommits: new Set() };
    const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
    return {
        facts: { name, isDefault, holdsCandidate: true },
        laterCommits: new Set(stdout.split("\n").filter((hash) => hash !== "")),
    };
}
/**
 * The branch that is checked out in a local clone, or the one that is named. Without a remote it is the only line there is, so it counts as
 * the default. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
async function branchOfClone(git, candidate, named, atHead = false) {
    const [name, remote] = await Promise.all([
        named ?? checkedOut(git),
        git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] }),
    ]);
    const prefix = "refs/remotes/origin/";
    const isDefault = remote.code === 0 ? remote.stdout.trim() === `${prefix}${name}` : await isOnlyLine(git);
    const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
    return { facts: { name, isDefault: name === null ? null : isDefault, holdsCandidate }, laterCommits: new Set() };
}
async function checkedOut(git) {
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
async function isOnlyLine(git) {
    const { stdout } = await git.run(["remote"]);
    return stdout.trim() === "" ? true : null;
}
async function branchHolds(git, name, candidate) {
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
    return code === 0 ? true : code === 1 ? false : null;
}
//# sourceMappingURL=branch-facts.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js

/** The components that are asked for, in the policy's order; all where `only` is empty. Throws `component.unknown` for a name it does not have. */
function chosenComponents({ policy }, only) {
    const known = Object.keys(policy.components);
    const unknown = only.find((name) => !known.includes(name));
    if (unknown === undefined)
        return known.filter((name) => only.length === 0 || only.includes(name));
    throw new src_error/* SignalboxError */.k("component.unknown", `the policy has no component \`${unknown}\``, {
        next: `name one of: ${known.join(", ")}`,
    });
}
//# sourceMappingURL=chosen-components.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js





const REMOTE = "origin";
/** Where a move finds its facts in the checkout of a workflow: tags and branch as they stand on the remote now. */
async function sourcesOfCheckout(loaded, checkout) {
    const { git, branch, defaultBranch } = checkout;
    const only = chosenComponents(loaded, checkout.only);
    // Whether a branch holds a commit can't be told from half a history.
    await ensureCompleteHistory(git);
    const [candidate, refs] = await Promise.all([candidateOf(git, checkout.candidate), readRemote(git, branch)]);
    const isDefault = branch === null ? null : branch === defaultBranch;
    const state = checkout.asIfMerged
        ? merged(branch, isDefault)
        : branchOfRemote(git, candidate, { remote: REMOTE, name: branch, tip: refs.tip, isDefault });
    return {
        git,
        candidate,
        tags: Promise.resolve(refs.tags),
        branch: Promise.resolve(state),
        remote: REMOTE,
        asIfNewest: false,
        only,
    };
}
function merged(name, isDefault) {
    return { facts: { name, isDefault, holdsCandidate: true }, laterCommits: new Set() };
}
async function candidateOf(git, named) {
    if (named !== null && !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(named)) {
        throw new src_error/* SignalboxError */.k("candidate.no-hash", `the candidate \`${named}\` is not a full commit hash`, {
            next: "hand on the commit as a hash, such as `${{ github.sha }}`: a name can move",
        });
    }
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${named ?? "HEAD"}^{commit}`], { allow: [1, 128] });
    if (code === 0)
        return stdout.trim();
    throw new src_error/* SignalboxError */.k("candidate.missing", `the candidate \`${named ?? "HEAD"}\` is not in the checkout`, {
        next: "check it out first: actions/checkout with `fetch-depth: 0`",
    });
}
async function readRemote(git, branch) {
    const { code } = await git.run(["remote", "get-url", REMOTE], { allow: [2, 128] });
    if (code === 0)
        return (0,remote/* readRemoteRefs */.J)(git, REMOTE, branch);
    throw new src_error/* SignalboxError */.k("git.no-remote", `the checkout has no remote \`${REMOTE}\`, where tags and branches stand`, {
        next: "check the repository out with actions/checkout before this step",
    });
}
//# sourceMappingURL=sources-of-checkout.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/taken-back.js
const NOTHING = { commits: [], unclear: false };
/**
 * Finds what a revert takes back by the name it gives: a commit's hash, its first digits or its pull request, or the merge that brought commits.
 * A cherry-picked revert still names the original of the copy that it takes back. `already` holds the hashes that were taken back before.
 */
function takenBack(commits, already) {
    let index = null;
    return (revert, name) => {
        // Most ranges hold no revert: the index is made for the first one.
        index ??= indexOf(commits);
        const number = name.indexOf("#");
        if (number > 0)
            return ofSomeRepository(revert, index.own.find(name.slice(number)));
        const own = index.own.find(name);
        const copies = index.copies.find(name);
        // Each revert takes back one of them: what it names, or, where it was itself copied, the copy beside it.
        const copy = copies.find(({ hash }) => !already.has(hash));
        const copyFirst = revert.pickedFrom.length > 0 || own.every(({ hash }) => already.has(hash));
        return { commits: copyFirst && copy !== undefined ? [copy] : own, unclear: false };
    };
}
/** Whether `owner/repo#12` is ours, only the title can tell: GitHub's revert of a pull request quotes it. */
function ofSomeRepository(revert, ours) {
    if (ours.length === 0)
        return NOTHING;
    const title = revertedTitle(revert.subject);
    const commits = ours.filter(({ subject, pullRequest }) => title !== null && unnumbered(subject, pullRequest) === unnumbered(title, pullRequest));
    return { commits, unclear: commits.length === 0 };
}
/** The title inside `Revert "…"`. A `Reapply "…"` is the revert of a revert. */
function revertedTitle(subject) {
    const match = /^(Revert|Reapply) "(.*)"/.exec(subject);
    if (match?.[2] === undefined)
        return null;
    return match[1] === "Revert" ? match[2] : `Revert "${match[2]}"`;
}
/** A title without the pull request that GitHub puts behind it, ` (#12)`. */
function unnumbered(title, pullRequest) {
    return title.replace(` (#${pullRequest})`, "");
}
/** By whole name and, for hashes, by their first seven digits. */
class Names {
    known = new Map();
    addHash(hash, commit) {
        this.add(hash, hash, commit);
        this.add(hash.slice(0, 7), hash, commit);
    }
    add(key, name, commit) {
        const entry = this.known.get(key);
        if (entry?.name === name)
            entry.commits.push(commit);
        else
            this.known.set(key, { name, commits: [commit] });
    }
    find(name) {
        const found = this.known.get(name) ?? this.known.get(name.slice(0, 7));
        return found?.name.startsWith(name) === true ? found.commits : [];
    }
}
function indexOf(commits) {
    const own = new Names();
    const copies = new Names();
    for (const commit of commits) {
        const { hash, pullRequest, broughtBy, pickedFrom } = commit;
        own.addHash(hash, commit);
        if (broughtBy !== null)
            own.addHash(broughtBy, commit);
        if (pullRequest !== null)
            own.add(`#${pullRequest}`, `#${pullRequest}`, commit);
        for (const original of pickedFrom)
            copies.addHash(original, commit);
    }
    return { own, copies };
}
//# sourceMappingURL=taken-back.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/decide-changes.js

const STRENGTH = { none: 0, patch: 1, minor: 2, major: 3 };
/** The stronger of two bumps. */
function stronger(a, b) {
    return STRENGTH[b] > STRENGTH[a] ? b : a;
}
/**
 * What the commits of a range change. They come newest first, children before parents, so that a revert is
 * seen before what it reverts: the two cancel out, and a revert that is itself reverted cancels nothing.
 */
function decideChanges(rules, commits) {
    const cancelledBy = new Map();
    const find = takenBack(commits, cancelledBy);
    const list = [];
    const warnings = [];
    let releaseAs = null;
    for (const commit of commits) {
        if (commit.merge || cancelledBy.has(commit.hash))
            continue;
        const reverted = commit.reverts.map((name) => find(commit, name));
        for (const target of reverted.flatMap((found) => found.commits))
            cancelledBy.set(target.hash, commit.hash);
        const onlyCancels = isRevert(commit) && reverted.every((found) => found.commits.length > 0);
        if (!onlyCancels)
            list.push(...changesOf(rules, commit));
        if (commit.releaseAs !== null)
            releaseAs ??= { version: commit.releaseAs, commit: commit.hash };
        warnings.push(...warningsOf(rules, commit, reverted.some((found) => found.unclear)));
    }
    const bump = list.reduce((strongest, change) => stronger(strongest, change.bump), "none");
    const cancelled = [...cancelledBy].map(([commit, by]) => ({ commit, by }));
    return { list, bump, releaseAs, cancelled, warnings };
}
/** A commit that takes something back and does nothing else; one that says `fix:` as well is a fix, too. */
function isRevert({ header, reverts }) {
    return reverts.length > 0 && (header === null || header.type === "revert");
}
function changesOf(rules, commit) {
    const own = ownHeader(commit);
    const squashed = commit.squashed
        .filter(({ bullet }) => countsAsSquashed(rules, commit, bullet))
        .map(({ header }) => header)
        .filter((header) => header.type !== own?.type || told(header, commit) !== told(own, commit));
    const headers = own === null ? squashed : [own, ...squashed];
    return headers.map((header, index) => {
        // A `BREAKING CHANGE:` footer speaks of the whole commit: its first change carries it.
        const breakingTexts = index === 0 ? commit.breaking : [];
        const breaking = header.breaking || breakingTexts.length > 0;
        return {
            commit: commit.hash,
            type: header.type,
            scope: header.scope,
            description: header.description,
            breaking,
            breakingTexts,
            bump: breaking ? "major" : (bumpOf(rules, header.type) ?? "none"),
            pullRequest: commit.pullRequest,
        };
    });
}
/** A squash's subject is often that of its one commit, with the pull request behind it. */
function told({ description }, { pullRequest }) {
    return unnumbered(description, pullRequest);
}
/** A subject that is no conventional header still counts where it takes back something released, brings it again, or says that it breaks. */
function ownHeader(commit) {
    if (commit.header !== null)
        return commit.header;
    if (commit.reapplies !== null)
        return commit.reapplies;
    if (commit.reverts.length > 0)
        return {
            type: "revert",
            scope: null,
            breaking: false,
            description: revertedTitle(commit.subject) ?? commit.subject,
        };
    return commit.breaking.length > 0 ? { type: null, scope: null, breaking: true, description: commit.subject } : null;
}
function countsAsSquashed(rules, commit, bullet) {
    switch (rules.squash) {
        case "none":
            return false;
        case "bullets":
            return bullet && isSquash(commit);
        case "lines":
            return bullet ? isSquash(commit) : commit.pullRequest !== null;
    }
}
/** GitHub puts the pull request behind a squash's subject; without one, a single bullet is prose. (A list is all bullets or has none.) */
function isSquash({ pullRequest, squashed }) {
    return pullRequest !== null || squashed.length > 1;
}
function bumpOf(rules, type) {
    return type !== null && Object.hasOwn(rules.bumps, type) ? (rules.bumps[type] ?? null) : null;
}
function warningsOf(rules, commit, revertUnclear) {
    const kinds = [...commit.warnings];
    if (commit.header !== null && bumpOf(rules, commit.header.type) === null)
        kinds.push("unknown-type");
    if (revertUnclear && !kinds.includes("revert-unclear"))
        kinds.push("revert-unclear");
    return kinds.map((kind) => ({ commit: commit.hash, subject: commit.subject, kind }));
}
//# sourceMappingURL=decide-changes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/decision/verdict.js
/** The verdict of reasons: `hold` absorbs `unknown`, `unknown` absorbs `go`, and nothing applicable is `hold`. */
function verdictOf(reasons) {
    const statuses = new Set(reasons.map((reason) => reason.status));
    if (statuses.has("unmet"))
        return "hold";
    if (statuses.has("unknown"))
        return "unknown";
    return statuses.has("met") || statuses.has("waived") ? "go" : "hold";
}
/** Both must allow it; the neutral element is `go`. */
function combine(verdicts) {
    if (verdicts.includes("hold"))
        return "hold";
    return verdicts.includes("unknown") ? "unknown" : "go";
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
/** The reason that the rule at `path` gives, placed where the policy says so. */
function reasonOf(loaded, path, observation) {
    const { code, status, required, observed, evidence = [], next = null } = observation;
    return { code, rule: path.join("."), at: loaded.place(path), status, required, observed, evidence, next };
}
//# sourceMappingURL=rule-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(7133);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/match-glob.js

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 */
function matchesGlob(pattern, name) {
    return (0,esm/* minimatch */.xF)(name, pattern, {
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
}
//# sourceMappingURL=match-glob.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/branch-rule.js


/** Whether a release may be made of a commit of this branch: `branches` of the policy, or the default branch alone. */
function branchReasons(loaded, candidate, branch) {
    return [mayRelease(loaded, branch), holdsCandidate(loaded, candidate, branch)];
}
function mayRelease(loaded, branch) {
    const { branches } = loaded.policy;
    const code = "branch.may-release";
    if (branch.name === null) {
        const next = "check out a branch, or name it";
        return reasonOf(loaded, ["branches"], {
            code,
            status: "unknown",
            required: "a branch that may release",
            observed: "no branch: the checkout is detached",
            next,
        });
    }
    const evidence = [{ kind: "branch", id: branch.name, title: branch.name }];
    if (branches === undefined)
        return defaultBranchOnly(loaded, branch.name, branch.isDefault, evidence);
    const pattern = Object.keys(branches).find((glob) => matchesGlob(glob, branch.name ?? ""));
    const environment = pattern === undefined ? undefined : branches[pattern]?.environment;
    const path = pattern === undefined ? ["branches"] : ["branches", pattern];
    const required = "a branch whose entry in `branches` names an environment";
    if (environment !== undefined) {
        const observed = `\`${branch.name}\` goes to \`${environment}\``;
        return reasonOf(loaded, path, { code, status: "met", required, observed, evidence });
    }
    const observed = pattern === undefined ? `no entry fits \`${branch.name}\`` : `\`${pattern}\` names no environment`;
    const next = "release from a branch that goes to an environment, or have the policy changed";
    return reasonOf(loaded, path, { code, status: "unmet", required, observed, evidence, next });
}
function defaultBranchOnly(loaded, name, isDefault, evidence) {
    const required = "the default branch (the policy has no `branches`)";
    const common = { code: "branch.may-release", required, evidence };
    if (isDefault === null) {
        const next = "let git know the default branch: `git remote set-head origin --auto`";
        return reasonOf(loaded, ["branches"], {
            ...common,
            status: "unknown",
            observed: "nobody could say which branch is the default",
            next,
        });
    }
    if (isDefault)
        return reasonOf(loaded, ["branches"], { ...common, status: "met", observed: `\`${name}\` is the default branch` });
    const next = "merge first, or name this branch and its environment under `branches`";
    return reasonOf(loaded, ["branches"], {
        ...common,
        status: "unmet",
        observed: `\`${name}\` is not the default branch`,
        next,
    });
}
// A commit of a feature branch must not be released by starting the workflow from `main` with its hash.
function holdsCandidate(loaded, candidate, branch) {
    const common = {
        code: "branch.holds-candidate",
        required: "a candidate that is on the branch",
        evidence: [{ kind: "commit", id: candidate, title: "the candidate" }],
    };
    switch (branch.holdsCandidate) {
        case true:
            return reasonOf(loaded, ["branches"], {
                ...common,
                status: "met",
                observed: "the branch contains the candidate",
            });
        case false:
            return reasonOf(loaded, ["branches"], {
                ...common,
                status: "unmet",
                observed: "the branch does not contain the candidate",
                next: "merge it first, or release a commit of the branch",
            });
        case null:
            return reasonOf(loaded, ["branches"], {
                ...common,
                status: "unknown",
                observed: "the branch could not be read where it is kept",
                next: "check that the remote answers and that the branch is pushed, then run again",
            });
    }
}
//# sourceMappingURL=branch-rule.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/diff.js
var diff = __webpack_require__(711);
// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(2338);
// EXTERNAL MODULE: ./node_modules/semver/functions/major.js
var major = __webpack_require__(8511);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/next-version.js





/** The version after `previous` (null: none yet) for changes that ask for `bump`. Null where they ask for nothing. */
function nextVersion(rules, previous, bump) {
    if (bump === "none")
        return null;
    if (previous === null)
        return { version: rules.initial, bump };
    const step = bump === "major" && major(previous) === 0 ? rules["breaking-while-zero"] : bump;
    const version = valid(inc(previous, step));
    if (version !== null)
        return { version, bump: step };
    throw new src_error/* SignalboxError */.k("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
        next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
    });
}
/** The step from one version to a later one. */
function stepBetween(previous, version) {
    const step = diff(previous, version);
    return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
//# sourceMappingURL=next-version.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-order.js

/**
 * Orders canonical versions as semver does: negative where `a` is the lower. Plain ones are compared number by number where they
 * stand: to take ten thousand of them apart would take longer than git takes to list them.
 */
function compareVersions(a, b) {
    let inA = 0;
    let inB = 0;
    for (let part = 0; part < 3; part += 1) {
        const endA = numberEnd(a, inA);
        const endB = numberEnd(b, inB);
        // Without leading zeros, the longer number is the higher.
        const difference = endA - inA - (endB - inB) || compareDigits(a, inA, b, inB, endA - inA);
        if (difference !== 0)
            return difference;
        inA = endA + 1;
        inB = endB + 1;
    }
    return inA > a.length && inB > b.length ? 0 : compare(a, b);
}
/** Of a canonical version, which carries no build metadata. */
function isPrerelease(version) {
    return version.includes("-");
}
/** The release with the highest version, the first of those that share it; null where there is none. */
function highestRelease(releases) {
    let highest = null;
    for (const release of releases) {
        if (highest === null || compareVersions(release.version, highest.version) > 0)
            highest = release;
    }
    return highest;
}
function numberEnd(version, start) {
    let end = start;
    while (end < version.length && isDigit(version.charCodeAt(end)))
        end += 1;
    return end;
}
function compareDigits(a, inA, b, inB, length) {
    for (let index = 0; index < length; index += 1) {
        const difference = a.charCodeAt(inA + index) - b.charCodeAt(inB + index);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
//# sourceMappingURL=version-order.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/tag-reasons.js


/** What the component's releases on other commits say of a version: its tag is free, and no release stands in its way. */
function tagReasons(loaded, facts, version, tag) {
    const path = ["components", facts.name, "tag"];
    const taken = facts.elsewhere.find((release) => release.version === version);
    if (taken !== undefined)
        return [tagTaken(loaded, path, taken)];
    const free = reasonOf(loaded, path, {
        code: "version.tag-free",
        status: "met",
        required: FREE,
        observed: `\`${tag}\` is free`,
    });
    const later = facts.elsewhere.find((release) => release.later);
    if (later !== undefined)
        return [free, overtaken(loaded, path, later)];
    const higher = facts.previous === null
        ? facts.elsewhere.find((release) => compareVersions(release.version, version) > 0)
        : undefined;
    return higher === undefined ? [free] : [free, outOfReach(loaded, path, higher)];
}
const FREE = "a tag that nothing else has: a tag is never moved";
function tagTaken(loaded, path, taken) {
    return reasonOf(loaded, path, {
        code: "version.tag-free",
        status: "unmet",
        required: FREE,
        observed: `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
        evidence: [evidenceOf(taken)],
        next: "release from a commit that contains it, or raise the version with a `Release-As:` footer",
    });
}
function overtaken(loaded, path, later) {
    return reasonOf(loaded, path, {
        code: "version.overtaken",
        status: "unmet",
        required: "no release of a later commit of the branch",
        observed: `\`${later.tag}\` stands for a later commit`,
        evidence: [evidenceOf(later)],
        next: "release from the branch's newest commit",
    });
}
// A first version below one that is out already: the history was rewritten, or the releases are made on another line.
function outOfReach(loaded, path, higher) {
    return reasonOf(loaded, path, {
        code: "version.out-of-reach",
        status: "unmet",
        required: "a first version above every release of the component",
        observed: `the candidate contains no release, and \`${higher.tag}\` stands on another line`,
        evidence: [evidenceOf(higher)],
        next: "release from a commit that contains the last release, or name a higher version with a `Release-As:` footer",
    });
}
function evidenceOf({ tag, version }) {
    return { kind: "tag", id: tag, title: version };
}
//# sourceMappingURL=tag-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/title-of.js
/** A change as its author's header said it: `feat(crm)!: New lead scoring algorithm`; text from outside. */
function titleOf({ type, scope, breaking, description }) {
    if (type === null)
        return description;
    return `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
}
//# sourceMappingURL=title-of.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-reasons.js



/** No component has anything to release: that is no failure. */
function nothingToRelease(loaded) {
    return reasonOf(loaded, ["components"], {
        code: "version.nothing",
        status: "met",
        required: "changes that ask for a release, or nothing to do",
        observed: "no component has changes that ask for a release",
    });
}
/** The candidate was released before. */
function standingReason(loaded, standing) {
    return reasonOf(loaded, ["components", standing.component], {
        code: "version.standing",
        status: "met",
        required: "one release of a commit, made once",
        observed: `\`${standing.tag}\` already stands for the candidate`,
        evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
    });
}
/** A component has changes, or none, and none asks for a release. */
function noChangeReason(loaded, facts, changes) {
    const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
    return reasonOf(loaded, ["versioning", "bumps"], {
        code: "version.no-change",
        status: "not-applicable",
        required: `a change of \`${facts.name}\` that asks for a release`,
        observed: `${count(changes.list.length, "change")} ${since}, none that asks for one`,
    });
}
/** Which changes brought the version. */
function bumpReason(loaded, name, next, changes) {
    const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
    const evidence = deciding
        .slice(0, 10)
        .map((change) => ({ kind: "commit", id: change.commit, title: titleOf(change) }));
    const asks = changes.bump === "none"
        ? "no change asks for a release"
        : `${count(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
    return reasonOf(loaded, ["versioning", "bumps"], {
        code: "version.bump",
        status: "met",
        required: `the version of \`${name}\` follows from its changes`,
        observed: `${asks}: ${next.version} (${next.bump})`,
        evidence,
    });
}
/** What a `Release-As:` footer is worth; none where there is no such footer. */
function releaseAsReason(loaded, previous, changes) {
    if (changes.releaseAs === null)
        return [];
    const { version, commit } = changes.releaseAs;
    const common = {
        code: "version.release-as",
        required: "a `Release-As:` footer names a release above the last one",
        observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
        evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }],
    };
    const stable = !isPrerelease(version);
    if (stable && (previous === null || compareVersions(version, previous) > 0))
        return [reasonOf(loaded, ["versioning"], { ...common, status: "met" })];
    const next = stable
        ? "name a version above the last release, in a commit that touches this component alone"
        : "name a release without a prerelease part";
    return [reasonOf(loaded, ["versioning"], { ...common, status: "unmet", next })];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
//# sourceMappingURL=version-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-versions.js







/** The next version of every component, and whether it may be tagged. */
function decideVersions(loaded, facts) {
    const components = facts.components.map((component) => planOf(loaded, component));
    const releasing = components.some((plan) => plan.state === "release");
    // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
    const branch = components.some((plan) => plan.state !== "nothing")
        ? branchReasons(loaded, facts.candidate, facts.branch)
        : [];
    const reasons = [...branch, ...components.flatMap((plan) => plan.reasons)];
    if (!releasing)
        reasons.unshift(nothingToRelease(loaded));
    return {
        verdict: verdictOf(reasons),
        move: releasing ? "release" : "nothing",
        candidate: facts.candidate,
        reasons,
        components,
    };
}
function planOf(loaded, facts) {
    const changes = decideChanges(loaded.policy.versioning, facts.commits);
    const previous = facts.previous?.version ?? null;
    const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
    if (facts.standing !== null) {
        const { version, tag } = facts.standing;
        return {
            ...common,
            state: "standing",
            version,
            tag,
            bump: stepTaken(previous, version, changes),
            reasons: [standingReason(loaded, facts.standing)],
        };
    }
    const next = wantedVersion(loaded, previous, changes);
    if (next === null)
        return {
            ...common,
            state: "nothing",
            version: previous,
            tag: null,
            bump: "none",
            reasons: [noChangeReason(loaded, facts, changes)],
        };
    const style = tagStylesOf(loaded.policy).find((styles) => styles.component === facts.name);
    const tag = style === undefined ? null : tagOf(style.write, next.version);
    const reasons = [
        bumpReason(loaded, facts.name, next, changes),
        ...releaseAsReason(loaded, previous, changes),
        ...tagReasons(loaded, facts, next.version, tag),
    ];
    return { ...common, state: "release", version: next.version, tag, bump: next.bump, reasons };
}
function wantedVersion(loaded, previous, changes) {
    if (changes.releaseAs === null)
        return nextVersion(loaded.policy.versioning, previous, changes.bump);
    const { version } = changes.releaseAs;
    return { version, bump: stepTaken(previous, version, changes) };
}
/** The step that a given version takes; a first one takes the step that its changes ask for. */
function stepTaken(previous, version, changes) {
    return previous === null ? stronger(changes.bump, "patch") : stepBetween(previous, version);
}
//# sourceMappingURL=decide-versions.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/held-stream.js
/** Starts git at once, and hands on what it says when `after` has settled: what came until then waits in memory. */
async function streamAfter(git, args, after, onChunk) {
    const waiting = [];
    let ready = after === null;
    const released = after?.then(() => {
        ready = true;
        for (const chunk of waiting.splice(0))
            onChunk(chunk);
    });
    const read = git.stream(args, (chunk) => {
        if (ready)
            onChunk(chunk);
        else
            waiting.push(chunk);
    });
    await Promise.all([read, released]);
}
//# sourceMappingURL=held-stream.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/revisions.js


/** The commit that a revision names, as a full hash. Throws `history.no-such-commit` where it names none. */
async function resolveCommit(git, revision) {
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], { allow: [1, 128] });
    const hash = stdout.trim();
    if (code === 0 && /^[0-9a-f]{40,64}$/.test(hash))
        return hash;
    throw new SignalboxError("history.no-such-commit", `there is no commit \`${revision}\` here`, {
        next: "name a branch, a tag or a hash of this repository; a fresh one needs a first commit",
    });
}
/** Runs `git rev-list`, and hands over the words of each line as they come, once `after` has settled: the commit, then what was asked for beside it. */
async function streamRevisions(git, args, onLine, after = null) {
    let rest = "";
    await streamAfter(git, ["rev-list", ...args, "--"], after, (chunk) => {
        const text = rest + chunk.toString("latin1");
        let start = 0;
        for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
            onLine(text.slice(start, end));
            start = end + 1;
        }
        rest = text.slice(start);
    });
}
//# sourceMappingURL=revisions.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/last-release.js


/** The newest commits hold the last release nearly always; only where they don't is the whole history read. */
const BATCHES = [100, 2_000, 20_000, Number.POSITIVE_INFINITY];
/** Each component's highest stable release that the candidate contains; components without one are left out. */
async function lastReleases(git, { candidate, releases }) {
    const stable = Promise.resolve(releases).then((all) => all.filter((release) => !isPrerelease(release.version)));
    return highestReachable(git, candidate, stable);
}
/** Each component's highest release of those given that `commit` contains, itself included. */
async function highestReachable(git, commit, releases) {
    let found = new Map();
    let wanted = null;
    for (const batch of BATCHES) {
        const reading = newest(git, commit, batch, wanted);
        const [all, { read, reached }] = await Promise.all([releases, reading]);
        found = highestOf(all.filter((release) => reached.has(release.commit)));
        // Nothing higher can come where each component's highest release of all was met.
        if (read < batch || !all.some((release) => isAbove(release, found.get(release.component))))
            break;
        wanted = new Set(all.map((release) => release.commit));
    }
    return found;
}
/** The newest commits that `commit` contains, itself included, as far as they are wanted; null for all. */
async function newest(git, commit, batch, wanted) {
    const reached = new Set();
    let read = 0;
    const limit = Number.isFinite(batch) ? [`--max-count=${batch}`] : [];
    await streamRevisions(git, [...limit, "--end-of-options", commit], (hash) => {
        read += 1;
        if (wanted === null || wanted.has(hash))
            reached.add(hash);
    });
    return { read, reached };
}
function isAbove(release, found) {
    return found === undefined || compareVersions(release.version, found.version) > 0;
}
function highestOf(releases) {
    const highest = new Map();
    for (const release of releases) {
        const other = highest.get(release.component);
        if (other === undefined || compareVersions(release.version, other.version) > 0)
            highest.set(release.component, release);
    }
    return highest;
}
//# sourceMappingURL=last-release.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/tags.js


const PREFIX = "refs/tags/";
/** Every tag of the repository, by name. One read of the refs: no commit is opened (`%(*objecttype)` would cost twice as much). */
async function readTags(git) {
    const tags = [];
    const lines = new FieldReader((line) => {
        const space = line.indexOf(" ");
        const commit = line.slice(0, space);
        const name = line.slice(space + 1 + PREFIX.length);
        // A name cannot hold `^`: the peeled value follows its tag.
        if (name.endsWith("^{}"))
            tags[tags.length - 1] = { name: name.slice(0, -3), commit, annotated: true };
        else
            tags.push({ name, commit, annotated: false });
    }, "\n");
    await git.stream(["show-ref", "--tags", "--dereference"], (chunk) => lines.chunk(chunk), { allow: [1] });
    return tags;
}
/**
 * The tags that stand for a version of a component, in the order of `tags`; one tag may stand for several components. Of two tags for one
 * version of a component, the style listed first wins, then the tag listed first.
 */
function releasesOf(tags, styles) {
    return styles.flatMap(({ component, read }) => {
        const found = new Map();
        for (const tag of tags) {
            const fit = fitOf(tag.name, read);
            if (fit === null)
                continue;
            const other = found.get(fit.version);
            if (other !== undefined && fit.rank >= (fitOf(other.tag, read)?.rank ?? 0))
                continue;
            found.set(fit.version, { component, version: fit.version, tag: tag.name, commit: tag.commit });
        }
        return [...found.values()];
    });
}
function fitOf(name, styles) {
    for (let rank = 0; rank < styles.length; rank += 1) {
        const style = styles[rank];
        const version = style === undefined ? null : versionOf(style, name);
        if (version !== null)
            return { version, rank };
    }
    return null;
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/component-folders.js
function componentFolders(components) {
    const owners = new Map();
    for (const [name, component] of Object.entries(components)) {
        for (const path of new Set([component.path, ...component["former-paths"]].map((folder) => (folder === "." ? "" : folder)))) {
            const there = owners.get(path);
            if (there === undefined)
                owners.set(path, [name]);
            else
                there.push(name);
        }
    }
    const needFiles = [...owners.keys()].some((folder) => folder !== "");
    return { names: Object.keys(components), needFiles, owners };
}
/** The components that own a path, none where no component's folder contains it. */
function ownersOf(owners, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
        const found = owners.get(end === path.length ? path : path.slice(0, end));
        if (found !== undefined)
            return found;
    }
    return owners.get("") ?? NOBODY;
}
const NOBODY = [];
//# sourceMappingURL=component-folders.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/field-reader.js
/** Cuts bytes that come in chunks of any size into fields that end with a NUL (or another character of ASCII), decoded as UTF-8; invalid bytes become U+FFFD. */
class field_reader_FieldReader {
    onField;
    end;
    pending = [];
    constructor(onField, end = "\0") {
        this.onField = onField;
        this.end = end;
    }
    chunk(chunk) {
        const last = chunk.lastIndexOf(this.end);
        if (last === -1) {
            this.pending.push(chunk);
            return;
        }
        // It is no part of any other character, so that whole fields can be decoded together.
        const whole = chunk.subarray(0, last + 1);
        const text = this.pending.length === 0 ? whole.toString("utf8") : Buffer.concat([...this.pending, whole]).toString("utf8");
        this.pending = last + 1 === chunk.length ? [] : [chunk.subarray(last + 1)];
        for (let start = 0; start < text.length;) {
            const end = text.indexOf(this.end, start);
            this.onField(text.slice(start, end));
            start = end + 1;
        }
    }
}
//# sourceMappingURL=field-reader.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/breaking.js
const LENGTH = "BREAKING CHANGE".length;
/**
 * Whether a line says `BREAKING CHANGE: ` or `BREAKING-CHANGE: ` (or ` #`), in upper case. Behind indentation or a bullet it counts too, as it
 * does for conventional-commits-parser, but is warned about. Near misses are warned about and do not count: lower case, a plural, no space behind the colon or one before it.
 */
function breakingAt(text, start, end) {
    let at = start;
    while (at < end && isDecoration(text.charCodeAt(at)))
        at += 1;
    const first = text.charCodeAt(at);
    if ((first !== 66 && first !== 98) || end - at < LENGTH)
        return null;
    const words = text.slice(at, at + LENGTH);
    const exact = words === "BREAKING CHANGE" || words === "BREAKING-CHANGE";
    const valueStart = exact ? afterSeparator(text, at + LENGTH, end) : null;
    if (valueStart !== null)
        return { valueStart, warning: at === start ? null : "breaking-change-not-a-footer" };
    const near = NEAR.exec(text.slice(at, Math.min(end, at + LENGTH + 5)));
    if (near === null)
        return null;
    const upper = near[0] === near[0].toUpperCase();
    return { valueStart: null, warning: upper ? "breaking-change-misspelt" : "breaking-change-not-upper-case" };
}
// With a colon, or alone on its line: words of a sentence that was wrapped are neither.
const NEAR = /^breaking[ _-]changes?(?:[ \t]{0,3}:|$)/i;
/** A line that ends with the colon has its text below: git strips the space. */
function afterSeparator(text, at, end) {
    const separator = text.slice(at, Math.min(at + 2, end));
    if (separator === ": " || separator === " #")
        return at + 2;
    return separator === ":" && at + 1 === end ? at + 1 : null;
}
// White space, `*`, `-` and `|`.
function isDecoration(code) {
    return code <= 32 || code === 42 || code === 45 || code === 124;
}
//# sourceMappingURL=breaking.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/header.js
const LONGEST_TYPE = 64;
/**
 * The conventional header that `line` is between `start` and `end`, or null: `type(scope)!: description` (specification 1.0.0, §1–5).
 * A type is a word of ASCII letters, digits, `-` and `_`, as in a policy; a scope is anything but brackets.
 */
function headerAt(line, start, end) {
    const typeEnd = wordEnd(line, start, end);
    if (typeEnd === start)
        return null;
    let at = typeEnd;
    let scope = null;
    if (line.charCodeAt(at) === OPEN) {
        const close = scopeEnd(line, at + 1, end);
        scope = close === -1 ? "" : line.slice(at + 1, close).trim();
        if (scope === "")
            return null;
        at = close + 1;
    }
    const breaking = at < end && line.charCodeAt(at) === BANG;
    if (breaking)
        at += 1;
    if (at + 1 >= end || line.charCodeAt(at) !== COLON || line.charCodeAt(at + 1) !== SPACE)
        return null;
    const description = line.slice(at + 2, end).trim();
    return description === "" ? null : { type: line.slice(start, typeEnd).toLowerCase(), scope, breaking, description };
}
const OPEN = 40;
const CLOSE = 41;
const BANG = 33;
const COLON = 58;
const SPACE = 32;
/** Where the word that begins at `start` ends; `start` itself where none begins. */
function wordEnd(text, start, end) {
    const last = Math.min(end, start + LONGEST_TYPE);
    if (start >= last || !isLetter(text.charCodeAt(start)))
        return start;
    let at = start + 1;
    while (at < last && isWordPart(text.charCodeAt(at)))
        at += 1;
    return at;
}
function scopeEnd(text, start, end) {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === CLOSE)
            return at;
        if (code === OPEN)
            return -1;
    }
    return -1;
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
function isWordPart(code) {
    return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95;
}
//# sourceMappingURL=header.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/footer.js


/** Specification 1.0.0, §8–9: a word without blanks, then `: ` or ` #`. */
function footerAt(text, start, end) {
    const tokenEnd = wordEnd(text, start, end);
    if (tokenEnd === start || tokenEnd + 2 > end)
        return null;
    const separator = text.slice(tokenEnd, tokenEnd + 2);
    if (separator !== ": " && separator !== " #")
        return null;
    return { token: text.slice(start, tokenEnd).toLowerCase(), valueStart: tokenEnd + 2 };
}
/** The version that a `Release-As` footer asks for, without a leading `v`; null where it is none. */
function releaseAsOf(value) {
    const [line = ""] = value.split("\n", 1);
    const version = line.trim().replace(/^v/i, "");
    return valid(version) === version ? version : null;
}
//# sourceMappingURL=footer.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/picked.js
const PICKED = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)$/;
const LONGEST = 100;
/** The hash in a line of `git cherry-pick -x`, `(cherry picked from commit …)`. */
function pickedFrom(message, start, end) {
    return end - start > LONGEST ? null : (PICKED.exec(message.slice(start, end))?.[1] ?? null);
}
//# sourceMappingURL=picked.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/reverts.js
const REVERTS = "This reverts commit";
const HASH = /^[0-9a-f]{7,64}$/;
/** `commit a, b and c`, over line ends; git's `, reversing changes made to d` names nothing that is undone. */
const LIST = /\s*([0-9a-fA-F]{7,64})(?![0-9a-zA-Z])(?=(,(?:\s+and\b)?|\s+and\b)?)/y;
/** A full stop, the line's end or git's own words on merges. Any others, here or on the next line, may say that it is no revert after all. */
const LIST_END = /\.(?=\s|$)|[ \t\r]*(?:$|\n(?![ \t]*(?:[a-z,;]|\((?!cherry picked ))))|,\s+reversing\s/y;
const GITHUB = /^Reverts ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#[1-9]\d{0,9})(.*)$/s;
const MOST_IN_A_LIST = 1000;
/** The hashes of a line that begins with `This reverts commit`, as `git revert` writes it. */
function hashesFrom(message, start) {
    if (!message.startsWith(REVERTS, start))
        return [];
    const found = [];
    let at = start + REVERTS.length + (message.charAt(start + REVERTS.length) === "s" ? 1 : 0);
    let end = at;
    for (let match = hashAt(message, at); match !== null && found.length < MOST_IN_A_LIST; match = hashAt(message, at)) {
        found.push((match[1] ?? "").toLowerCase());
        end = LIST.lastIndex;
        if (match[2] === undefined)
            break;
        at = end + match[2].length;
    }
    LIST_END.lastIndex = end;
    return found.length > 0 && LIST_END.test(message) ? found : "unclear";
}
function hashAt(message, at) {
    LIST.lastIndex = at;
    return LIST.exec(message);
}
/** The hashes in a `Refs:` footer of a commit of type `revert` (specification 1.0.0, "How do I handle revert commits?"). */
function hashesIn(value) {
    return value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => HASH.test(word));
}
/** GitHub's line on a pull request that undoes another, `Reverts owner/repo#12`: whose it is may matter, so the name is kept as written. */
function pullRequestReverted(line) {
    const match = GITHUB.exec(line);
    if (match?.[1] === undefined)
        return [];
    return match[2] === "" || match[2] === "." ? [match[1]] : "unclear";
}
//# sourceMappingURL=reverts.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/body.js





/** Of each kind of finding. A message that holds more is not written by people. */
const body_MOST = 1000;
const body_NOTHING = { breaking: [], squashed: [], reverts: [], pickedFrom: [], releaseAs: null, warnings: [] };
/** Footers, squashed lines and reverts in the lines of `message` from `start` on. */
function readBody(message, start, context) {
    if (start >= message.length)
        return body_NOTHING;
    const body = new BodyReader(message, context);
    for (let at = start; at < message.length;) {
        const feed = message.indexOf("\n", at);
        const next = feed === -1 ? message.length : feed;
        body.line(at, next);
        at = next + 1;
    }
    return body.close();
}
class BodyReader {
    message;
    context;
    breaking = [];
    squashed = [];
    reverts = new Set();
    pickedFrom = new Set();
    warnings = new Set();
    releaseAs = null;
    open = null;
    inFooters = false;
    /** The form of the list of commits that the body begins with; null where it begins with anything else. */
    list = null;
    begun = false;
    afterBlank = false;
    constructor(message, context) {
        this.message = message;
        this.context = context;
    }
    line(start, feed) {
        let end = feed;
        while (end > start && this.message.charCodeAt(end - 1) <= 32)
            end -= 1;
        if (end > start)
            this.text(start, end);
        this.afterBlank = end === start;
    }
    close() {
        this.closeFooter();
        return {
            breaking: this.breaking.length === 0 ? body_NOTHING.breaking : this.breaking,
            squashed: this.squashed.length === 0 ? body_NOTHING.squashed : this.squashed,
            reverts: this.reverts.size === 0 ? body_NOTHING.reverts : [...this.reverts],
            pickedFrom: this.pickedFrom.size === 0 ? body_NOTHING.pickedFrom : [...this.pickedFrom],
            releaseAs: this.releaseAs,
            warnings: this.warnings.size === 0 ? body_NOTHING.warnings : [...this.warnings],
        };
    }
    text(start, end) {
        const first = this.message.charCodeAt(start);
        if (!this.begun)
            this.begin(start, end, first);
        // GitHub's `Reverts #12` has the form of a footer.
        this.revertLine(start, end, first);
        if (this.breakingLine(start, end) || this.squashedLine(start, end, first) || this.footerLine(start, end))
            return;
        if (first === body_OPEN && this.pickedLine(start, end))
            return;
        // GitHub puts a rule between the squashed commits and the co-authors.
        if (first === DASH && this.message.slice(start, end) === "---------")
            return this.closeFooter();
        if (this.open !== null)
            this.open.end = end;
    }
    breakingLine(start, end) {
        const found = breakingAt(this.message, start, end);
        if (found === null)
            return false;
        if (found.warning !== null)
            this.warnings.add(found.warning);
        if (found.valueStart === null)
            return false;
        // A break that was overlooked is worse than one too many: it counts anywhere, and is said to be no footer.
        if (!this.inFooters && !this.afterBlank)
            this.warnings.add("breaking-change-not-a-footer");
        this.inFooters = true;
        this.openFooter("breaking", found.valueStart, end);
        return true;
    }
    /** A squash begins its body with its commits. Such lines further down are prose, as in a bot's pull request that quotes release notes. */
    begin(start, end, first) {
        this.begun = true;
        if (this.context.merge)
            return;
        if (this.isBullet(start, first))
            this.list = "bullets";
        else if (isLetter(first) && this.knownHeader(start, end) !== null)
            this.list = "lines";
    }
    /** `* feat: …`, as GitHub writes the commits of a squash, or `feat: …`, which may be a footer too: it is one for what stands before. */
    squashedLine(start, end, first) {
        if (this.list === null)
            return false;
        const bullet = this.isBullet(start, first);
        if (bullet !== (this.list === "bullets") || (!bullet && !isLetter(first)))
            return false;
        const header = this.knownHeader(bullet ? start + 2 : start, end);
        if (header === null)
            return false;
        this.closeFooter();
        if (this.squashed.length < body_MOST)
            this.squashed.push({ bullet, header });
        return true;
    }
    isBullet(start, first) {
        return first === ASTERISK && this.message.charCodeAt(start + 1) === body_SPACE;
    }
    knownHeader(start, end) {
        const typeEnd = wordEnd(this.message, start, end);
        const after = this.message.charCodeAt(typeEnd);
        if (after !== body_COLON && after !== body_BANG && after !== body_OPEN)
            return null;
        if (!this.context.types.has(this.message.slice(start, typeEnd).toLowerCase()))
            return null;
        return headerAt(this.message, start, end);
    }
    footerLine(start, end) {
        const footer = this.inFooters || this.afterBlank ? footerAt(this.message, start, end) : null;
        if (footer === null)
            return false;
        this.inFooters = true;
        if (footer.token === "release-as")
            this.openFooter("release-as", footer.valueStart, end);
        else if (footer.token === "refs" && this.context.revert)
            this.openFooter("refs", footer.valueStart, end);
        else
            this.closeFooter();
        return true;
    }
    revertLine(start, end, first) {
        if (first === CAPITAL_T)
            this.addReverts(hashesFrom(this.message, start));
        else if (first === CAPITAL_R)
            this.addReverts(pullRequestReverted(this.message.slice(start, Math.min(end, start + 300))));
    }
    pickedLine(start, end) {
        const hash = pickedFrom(this.message, start, end);
        if (hash === null)
            return false;
        this.closeFooter();
        if (this.pickedFrom.size < body_MOST)
            this.pickedFrom.add(hash);
        return true;
    }
    openFooter(kind, valueStart, end) {
        this.closeFooter();
        this.open = { kind, valueStart, end };
    }
    closeFooter() {
        const footer = this.open;
        if (footer === null)
            return;
        this.open = null;
        const value = this.message.slice(footer.valueStart, footer.end).trim();
        if (footer.kind === "breaking" && this.breaking.length < body_MOST)
            this.breaking.push(value);
        if (footer.kind === "refs")
            this.addReverts(hashesIn(value));
        if (footer.kind === "release-as")
            this.readReleaseAs(value);
    }
    readReleaseAs(value) {
        const version = releaseAsOf(value);
        if (version === null)
            this.warnings.add("release-as-unreadable");
        else
            this.releaseAs = version;
    }
    addReverts(found) {
        if (found === "unclear")
            this.warnings.add("revert-unclear");
        else
            for (const each of found)
                if (this.reverts.size < body_MOST)
                    this.reverts.add(each);
    }
}
const ASTERISK = 42;
const body_BANG = 33;
const CAPITAL_R = 82;
const CAPITAL_T = 84;
const body_COLON = 58;
const DASH = 45;
const body_OPEN = 40;
const body_SPACE = 32;
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/emoji.js

const EMOJI = /^(?:\s|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/u;
const SHORTCODE = /^(?::[a-z0-9_+-]{1,40}:\s*)+/;
// Longer decoration than this is not looked through.
const LOOKED_AT = 128;
/** Whether the line would be a conventional header but for an emoji, or a `:shortcode:`, before its type. */
function emojiBeforeType(line) {
    const first = line.charCodeAt(0);
    if (first !== 58 && first < 128)
        return false;
    const start = line.slice(0, LOOKED_AT);
    const decoration = (first === 58 ? SHORTCODE : EMOJI).exec(start);
    return decoration !== null && headerAt(line, decoration[0].length, line.length) !== null;
}
//# sourceMappingURL=emoji.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/reapplied.js

const REVERT = 'Revert "';
const REAPPLY = 'Reapply "';
/** The header inside git's `Reapply "…"`, or inside as many `Revert "…"` as undo each other; GitHub may have put a number behind each. */
function reappliedHeader(line) {
    let start = 0;
    let end = line.length;
    let reverted = false;
    for (let opens = opening(line, start); opens !== null; opens = opening(line, start)) {
        end = line.lastIndexOf('"', end - 1);
        if (end < start + opens.length)
            return null;
        reverted = reverted !== (opens === REVERT);
        start += opens.length;
    }
    return start === 0 || reverted ? null : headerAt(line, start, end);
}
function opening(line, at) {
    if (line.startsWith(REVERT, at))
        return REVERT;
    return line.startsWith(REAPPLY, at) ? REAPPLY : null;
}
//# sourceMappingURL=reapplied.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/parse-message.js





/**
 * Takes a commit message apart, as specification 1.0.0 of conventional commits says, in one pass and in time linear in its length.
 * `types` are those that a line in a squashed commit's body must have; the header itself may have any type.
 * The header is the first line, whether or not a blank line follows it; a merge's body holds no squashed lines.
 */
function parseMessage(message, types, merge = false) {
    const start = textStart(message);
    const end = lineEnd(message, start);
    const breaks = breakingAt(message, start, end);
    const breakingText = breaks === null || breaks.valueStart === null ? null : message.slice(breaks.valueStart, end).trim();
    // `BREAKING-CHANGE` is no type.
    const header = breakingText === null ? headerAt(message, start, end) : null;
    const subject = subjectFrom(message, start, end);
    const body = readBody(message, end + 1, { types, merge, revert: header?.type === "revert" });
    const line = message.slice(start, end);
    const odd = merge ? null : oddSubject(line, header, breaks);
    return {
        header,
        subject,
        breaking: breakingText === null ? body.breaking : [breakingText, ...body.breaking],
        squashed: body.squashed,
        reverts: body.reverts,
        reapplies: header === null ? reappliedHeader(line) : null,
        pickedFrom: body.pickedFrom,
        broughtBy: null,
        releaseAs: body.releaseAs,
        pullRequest: pullRequestOf(message, start, end),
        warnings: odd === null ? body.warnings : [odd, ...body.warnings.filter((warning) => warning !== odd)],
    };
}
// Git skips blank lines here too; a byte-order mark is what some editors leave behind, and nobody sees it.
function textStart(message) {
    let at = 0;
    while (at < message.length && (isBlank(message.charCodeAt(at)) || message.charCodeAt(at) === 0xfeff))
        at += 1;
    if (at === message.length)
        return at;
    // Indentation stays: only the lines before are blank.
    let start = at;
    while (start > 0 && isSpace(message.charCodeAt(start - 1)))
        start -= 1;
    return start;
}
/** Where the line that begins at `start` ends, without the line feed and without blanks before it. */
function lineEnd(message, start) {
    const feed = message.indexOf("\n", start);
    return feed === -1 ? message.length : feed;
}
// `git log --format=%s`: the lines of the first paragraph, with a space between.
function subjectFrom(message, start, firstEnd) {
    const first = message.slice(start, firstEnd).trim();
    if (firstEnd === message.length || isBlankLine(message, firstEnd + 1))
        return first;
    const lines = [first];
    for (let at = firstEnd + 1; at < message.length && !isBlankLine(message, at);) {
        const end = lineEnd(message, at);
        lines.push(message.slice(at, end).trim());
        at = end + 1;
    }
    return lines.join(" ");
}
function isBlankLine(message, start) {
    for (let at = start; at < message.length; at += 1) {
        const code = message.charCodeAt(at);
        if (code === 10)
            return true;
        if (!isBlank(code))
            return false;
    }
    return true;
}
function isSpace(code) {
    return code === 32 || code === 9;
}
function isBlank(code) {
    return isSpace(code) || code === 10 || code === 13 || code === 11 || code === 12;
}
function oddSubject(line, header, breaks) {
    // Wherever it counts, a subject is no footer.
    if (breaks !== null)
        return breaks.warning ?? "breaking-change-not-a-footer";
    if (header !== null || line.startsWith('Revert "') || line.startsWith('Reapply "'))
        return null;
    return emojiBeforeType(line) ? "emoji-before-type" : "not-conventional";
}
/** The number of a first line that ends with ` (#12)`. */
function pullRequestOf(message, start, lineEndAt) {
    let end = lineEndAt;
    while (end > start && isBlank(message.charCodeAt(end - 1)))
        end -= 1;
    if (message.charCodeAt(end - 1) !== 41)
        return null;
    const hash = message.lastIndexOf(" (#", end);
    if (hash < start || hash < end - 14)
        return null;
    const digits = message.slice(hash + 3, end - 1);
    return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : null;
}
//# sourceMappingURL=parse-message.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/log.js



// Git ends a message at a NUL and forbids one in names and paths, so that nothing written by people can end a field.
const FORMAT = "%H%x00%P%x00%ct%x00%aN%x00%aE%x00%B";
const FIELDS = 6;
const FILES = ["--name-status", "--find-renames=100%", "--no-relative", "--ignore-submodules=none", "--no-ext-diff"];
/** Reads `git log` as it comes, newest first and children before their parents; memory does not grow with the history. Files moved unchanged are found by their hashes alone. */
async function streamCommits(git, question, onCommit) {
    const reader = new LogReader(question.types, onCommit);
    const fields = new field_reader_FieldReader((field) => reader.field(field));
    const files = question.files ? FILES : ["--no-patch"];
    const revisions = [...question.to, ...question.from.map((hash) => `^${hash}`)];
    const args = [
        "log",
        "-z",
        "--date-order",
        "--no-color",
        "--no-decorate",
        "--no-show-signature",
        `--format=${FORMAT}`,
        ...files,
    ];
    await streamAfter(git, [...args, "--end-of-options", ...revisions, "--"], question.after ?? null, (chunk) => fields.chunk(chunk));
    reader.end();
}
class LogReader {
    types;
    onCommit;
    head = [];
    files = [];
    status = null;
    from = null;
    constructor(types, onCommit) {
        this.types = types;
        this.onCommit = onCommit;
    }
    field(field) {
        if (this.head.length < FIELDS)
            this.head.push(field);
        else if (this.status !== null)
            this.path(this.status, field);
        else if (isStatus(field))
            this.status = field.trimStart();
        else {
            this.end();
            this.head.push(field);
        }
    }
    end() {
        const [hash, parents = "", time, name = "", email = "", message = ""] = this.head;
        if (hash === undefined)
            return;
        const files = this.files;
        this.head = [];
        this.files = [];
        const hashes = parents === "" ? [] : parents.split(" ");
        const merge = hashes.length > 1;
        const commit = {
            hash,
            merge,
            time: Number(time),
            author: { name, email },
            ...parseMessage(message, this.types, merge),
        };
        this.onCommit({ commit, parents: hashes, files });
    }
    path(status, path) {
        const moves = status.startsWith("R") || status.startsWith("C");
        if (moves && this.from === null) {
            this.from = path;
            return;
        }
        this.files.push({ status: status.charAt(0), path, from: this.from });
        this.status = null;
        this.from = null;
    }
}
// `M` or `R100`, the first of a commit after a line feed; otherwise the next commit's hash stands here, with 40 or 64 digits.
function isStatus(field) {
    return field.length < 8;
}
//# sourceMappingURL=log.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/reverted-merges.js
/**
 * Says of each commit which merge brought it, where a later commit reverts that merge: reverting a merge takes back all that it brought,
 * but names the merge alone. Commits are told children first; nothing is held before the first revert, and then the edge of the walk.
 */
class RevertedMerges {
    /** Hashes, perhaps shortened, that reverts name and that were not met yet, by their first seven digits. */
    named = new Map();
    /** The edge of the walk: how its commits are reached from each reverted merge. */
    edge = new Map();
    /** The commit, with the merge that brought it. */
    visit(commit, parents) {
        for (const name of commit.reverts)
            if (!name.includes("#"))
                this.expect(name);
        if (this.named.size === 0 && this.edge.size === 0)
            return commit;
        const from = this.edge.get(commit.hash) ?? new Map();
        this.edge.delete(commit.hash);
        if (commit.merge && this.isNamed(commit.hash))
            this.begin(commit.hash, parents);
        for (const parent of parents)
            for (const [merge, reached] of from)
                this.reach(parent, merge, reached);
        const by = [...from].find(([, { mainline, brought }]) => brought && !mainline);
        return by === undefined ? commit : { ...commit, broughtBy: by[0] };
    }
    expect(name) {
        const key = name.slice(0, 7);
        this.named.set(key, [...(this.named.get(key) ?? []), name]);
    }
    isNamed(hash) {
        return this.named.get(hash.slice(0, 7))?.some((name) => hash.startsWith(name)) === true;
    }
    begin(merge, parents) {
        for (const [index, parent] of parents.entries())
            this.reach(parent, merge, { mainline: index === 0, brought: index > 0 });
    }
    reach(hash, merge, { mainline, brought }) {
        const here = this.edge.get(hash) ?? new Map();
        const before = here.get(merge);
        here.set(merge, { mainline: mainline || before?.mainline === true, brought: brought || before?.brought === true });
        this.edge.set(hash, here);
    }
}
//# sourceMappingURL=reverted-merges.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/touched-components.js

/**
 * Which components each commit touches, told in the order of the log (children first), so that a component's folder can be followed back
 * over a move that the policy doesn't list under `former-paths`.
 */
class TouchedComponents {
    all;
    needFiles;
    owners;
    constructor(folders) {
        this.all = new Set(folders.names);
        this.needFiles = folders.needFiles;
        this.owners = new Map(folders.owners);
    }
    /** The components that a commit with these files touches. A merge touches nothing by itself. */
    of(merge, files) {
        if (merge)
            return touched_components_NOTHING;
        if (!this.needFiles)
            return this.all;
        // An empty commit, such as one that only asks for a release, can mean nothing but the only component.
        if (files.length === 0 && this.all.size === 1)
            return this.all;
        const touched = new Set();
        for (const { path, from } of files) {
            for (const owner of ownersOf(this.owners, path))
                touched.add(owner);
            if (from !== null)
                for (const owner of ownersOf(this.owners, from))
                    touched.add(owner);
        }
        this.followMoves(files);
        return touched;
    }
    // Before this commit the component lived in the old folder: older commits there are its own.
    followMoves(files) {
        if (!files.some(({ from }) => from !== null))
            return;
        const known = Array.from(this.owners);
        for (const [folder, components] of known) {
            const old = folder === "" ? null : movedFrom(folder, files);
            if (old !== null && !this.owners.has(old))
                this.owners.set(old, components);
        }
    }
}
const touched_components_NOTHING = new Set();
/**
 * The folder that `folder` was moved from by one commit, as far as the commit shows: nothing was in `folder` before, more than half of what
 * is in it now came unchanged, under the same names, from one other folder, and nothing was left or put there.
 */
function movedFrom(folder, files) {
    const sources = new Map();
    let arrived = 0;
    for (const { status, path, from } of files) {
        if (from !== null && isIn(folder, from))
            return null;
        if (!isIn(folder, path))
            continue;
        if (status !== "A" && status !== "R")
            return null;
        arrived += 1;
        const source = from === null ? null : sourceOf(folder, path, from);
        if (source !== null)
            sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    for (const [source, count] of sources) {
        if (count * 2 > arrived && !files.some(({ status, path }) => status !== "D" && isIn(source, path)))
            return source;
    }
    return null;
}
/** `old` for `old/a/b` that became `folder/a/b`; null for the root, which never empties, and for folders inside one another. */
function sourceOf(folder, path, from) {
    const rest = path.slice(folder.length);
    if (!from.endsWith(rest))
        return null;
    const source = from.slice(0, from.length - rest.length);
    return source === "" || isIn(source, folder) || isIn(folder, source) ? null : source;
}
function isIn(folder, path) {
    return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === 47);
}
//# sourceMappingURL=touched-components.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/unreleased.js




/**
 * For each component of the policy, the commits that touch it and that the candidate contains but the component's last release doesn't:
 * newest first, children before their parents. One `git log` for all components; memory holds what is returned and the edge of the walk.
 */
async function readUnreleased(git, question) {
    const { candidate, previous, types } = question;
    const folders = componentFolders(question.components);
    const unreleased = new Map(folders.names.map((name) => [name, []]));
    const seeds = seedsOf(candidate, folders.names, previous);
    const walk = new ReleasedWalk(seeds);
    const touched = new TouchedComponents(folders);
    const bits = new Map(folders.names.map((name, index) => [name, bitOf(index)]));
    const from = await commonToAll(git, folders.names, previous);
    const merges = new RevertedMerges();
    await streamCommits(git, { to: [...seeds.keys()], from, files: folders.needFiles, types }, ({ commit: read, parents, files }) => {
        const commit = merges.visit(read, parents);
        const marks = walk.visit(commit.hash, parents);
        // Asked in any case: a move of a folder is seen in what another component released, too.
        const components = touched.of(commit.merge, files);
        if ((marks & CANDIDATE) === 0n)
            return;
        for (const name of components) {
            if ((marks & (bits.get(name) ?? 0n)) === 0n)
                unreleased.get(name)?.push(commit);
        }
    });
    return unreleased;
}
/** Set on what the candidate contains; the bits above it on what a component has released. */
const CANDIDATE = 1n;
function bitOf(component) {
    return 2n << BigInt(component);
}
function seedsOf(candidate, names, previous) {
    const seeds = new Map([[candidate, CANDIDATE]]);
    for (const [index, name] of names.entries()) {
        const commit = previous.get(name)?.commit;
        if (commit !== undefined)
            seeds.set(commit, (seeds.get(commit) ?? 0n) | bitOf(index));
    }
    return seeds;
}
/** Carries marks from children to parents; holds only commits whose children were read and which weren't read themselves. */
class ReleasedWalk {
    marks;
    constructor(seeds) {
        this.marks = new Map(seeds);
    }
    visit(hash, parents) {
        const marks = this.marks.get(hash) ?? 0n;
        this.marks.delete(hash);
        for (const parent of parents)
            this.marks.set(parent, (this.marks.get(parent) ?? 0n) | marks);
        return marks;
    }
}
/** Where every component has a release, what they all contain need not be read. */
async function commonToAll(git, names, previous) {
    const commits = new Set();
    for (const name of names) {
        const release = previous.get(name);
        if (release === undefined)
            return [];
        commits.add(release.commit);
    }
    if (commits.size <= 1)
        return [...commits];
    const { stdout } = await git.run(["merge-base", "--octopus", "--all", ...commits], { allow: [1] });
    return stdout.split("\n").filter((line) => line !== "");
}
//# sourceMappingURL=unreleased.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(7791);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/standing-then.js
/**
 * Those of the releases that stood when a commit was the newest: whose own commit is older. Only for looking back: a
 * commit's time is whatever its committer said, and decides nothing that is carried out.
 */
async function standingThen(git, releases, newest) {
    const commits = [...new Set(releases.map(({ commit }) => commit))];
    if (commits.length === 0)
        return [];
    const input = Buffer.from(`${[newest, ...commits].join("\n")}\n`);
    const { stdout } = await git.run(["log", "--no-walk=unsorted", "--ignore-missing", "--format=%H %ct", "--stdin"], {
        input,
    });
    const times = new Map(stdout
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(" ")), Number(line.slice(line.indexOf(" ") + 1))]));
    const now = times.get(newest) ?? 0;
    return releases.filter(({ commit }) => (times.get(commit) ?? now) < now);
}
//# sourceMappingURL=standing-then.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/gather-versions.js








/** Reads all that the versions of a candidate are decided on. */
async function gatherVersionFacts(loaded, sources) {
    const { git, candidate, asIfNewest } = sources;
    const { components } = loaded.policy;
    const names = chosenComponents(loaded, sources.only);
    const stable = sources.tags.then((tags) => releasesOf(tags, tagStylesOf(loaded.policy)).filter(({ version }) => !isPrerelease(version)));
    const released = stable.then((releases) => releases.filter(({ commit }) => commit !== candidate));
    const previous = await lastReleases(git, { candidate, releases: released });
    const types = new Set(Object.keys(loaded.policy.versioning.bumps));
    const commits = await readUnreleased(git, { candidate, previous, components, types });
    const [releases, branch] = await Promise.all([stable, sources.branch]);
    const facts = names.map(async (name) => {
        const last = previous.get(name) ?? null;
        const own = releases.filter(({ component, version }) => component === name && (last === null || compareVersions(version, last.version) > 0));
        const others = own.filter(({ commit }) => commit !== candidate);
        const elsewhere = asIfNewest ? await standingThen(git, others, candidate) : others;
        const onCandidate = asIfNewest ? [] : own.filter(({ commit }) => commit === candidate);
        const later = elsewhere.map((release) => ({ ...release, later: branch.laterCommits.has(release.commit) }));
        const standing = highestRelease(onCandidate) ??
            (sources.remote === null ? null : await (0,release_commit/* releaseMadeOf */.at)(git, sources.remote, candidate, later));
        return { name, previous: last, standing, elsewhere: later, commits: commits.get(name) ?? [] };
    });
    return { candidate, branch: branch.facts, components: await Promise.all(facts) };
}
//# sourceMappingURL=gather-versions.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/version-bump-move.js


/** The move that gives every component its next version, and tags it. */
function versionBumpMove(sources, publishing) {
    return {
        name: "version-bump",
        gather: (policy) => gatherVersionFacts(policy, sources),
        decide: decideVersions,
        async carryOut(policy, decision, facts, signal) {
            const plans = decision.components.filter(isReleasing);
            if (plans.length === 0)
                return nothingToDo(decision);
            if (publishing === null)
                return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
            // Most runs only plan.
            const [{ writeRelease }, { pushRelease }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 6457)),
                __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 3041)),
            ]);
            const release = await writeRelease(sources.git, policy, facts.candidate, plans, publishing.maker);
            signal.throwIfAborted();
            const { remote, waits } = publishing;
            const target = { remote, branch: facts.branch.name, candidate: facts.candidate, waits, signal };
            return pushRelease(sources.git, release, target);
        },
    };
}
function isReleasing(plan) {
    return plan.state === "release" && plan.version !== null && plan.tag !== null;
}
function nothingToDo(decision) {
    const tags = decision.components.flatMap((plan) => plan.state === "standing" && plan.tag !== null ? [plan.tag] : []);
    const says = tags.length === 0
        ? "nothing to release"
        : `${tags.map((tag) => `\`${tag}\``).join(", ")} ${tags.length === 1 ? "stands" : "stand"} already for this candidate`;
    return { state: "already-done", says, next: null };
}
//# sourceMappingURL=version-bump-move.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(9508);
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/describe-warnings.js
const SAYS = {
    "breaking-change-not-upper-case": "`breaking change:` counts only in upper case",
    "breaking-change-not-a-footer": "`BREAKING CHANGE:` stands inside the body; it counts, but belongs in a footer after a blank line",
    "breaking-change-misspelt": "a line that is nearly `BREAKING CHANGE: `, but counts only when written so",
    "emoji-before-type": "an emoji before the type: not a conventional commit, counts for nothing",
    "not-conventional": "not a conventional commit, counts for nothing",
    "release-as-unreadable": "a `Release-As:` footer without a version that can be read",
    "revert-unclear": "a line on what it reverts that does not say it plainly, and takes nothing back",
    "unknown-type": "a type that the policy's `versioning.bumps` does not name, counts for nothing",
};
const NAMED = 3;
/** One line for each kind of warning, naming the newest commits it concerns. */
function describeWarnings(changes) {
    const kinds = Map.groupBy(changes.warnings, (warning) => warning.kind);
    return [...kinds].map(([kind, warnings]) => {
        const named = warnings
            .slice(0, NAMED)
            .map(({ commit, subject }) => `${commit.slice(0, 7)} ${subject.slice(0, 60)}`);
        const more = warnings.length > NAMED ? `; and ${warnings.length - NAMED} more` : "";
        return `${warnings.length} ${warnings.length === 1 ? "commit" : "commits"}: ${SAYS[kind]} (${named.join("; ")}${more})`;
    });
}
//# sourceMappingURL=describe-warnings.js.map
;// CONCATENATED MODULE: ./actions/version-bump/lib/src/tell-versions.js


/** The outputs and the summary of a version bump. */
function tellVersions(loaded, made) {
    const entries = made.decision.components.map((plan) => entryOf(loaded, plan, isReleased(plan, made.outcome)));
    // What is held is offered to no later job.
    const releases = made.decision.verdict === "go" ? entries.filter(({ tag }) => tag !== null) : [];
    const one = entries.length === 1 ? entries[0] : releases.length === 1 ? releases[0] : undefined;
    const outputs = {
        version: one?.version ?? "",
        "previous-version": one?.previous ?? "",
        tag: releases.length === 0 ? "" : (one?.tag ?? ""),
        bump: one?.bump ?? "none",
        released: String(releases.length > 0 && releases.every(({ released }) => released)),
        components: JSON.stringify(entries),
        releases: JSON.stringify(releases),
    };
    return { outputs, details: detailsOf(made), says: saysOf(made) };
}
/** One component, as a `matrix` takes it. */
function entryOf(loaded, { name, previous, version, tag, bump }, released) {
    return { name, path: loaded.policy.components[name]?.path ?? ".", previous, version, tag, bump, released };
}
/** Whether the component's tag stands on the remote after this run. */
function isReleased({ state }, outcome) {
    return (state === "standing" || (state === "release" && (outcome?.state === "done" || outcome?.state === "already-done")));
}
function saysOf({ decision, outcome }) {
    if (outcome !== null)
        return outcome.says;
    const tags = decision.components.flatMap(({ state, tag }) => (state === "release" && tag !== null ? [tag] : []));
    return tags.length === 0 ? "nothing to release" : `would tag ${tags.join(", ")}`;
}
function detailsOf({ decision, outcome }) {
    const rows = decision.components.map(({ name, previous, version, tag, bump, state }) => {
        const cells = [name, previous ?? "none", version ?? "none", bump, tag ?? "none", STATES[state]];
        return `| ${cells.map(markdown/* escapeMarkdown */.FV).join(" | ")} |`;
    });
    const table = [
        "| Component | Last release | Version | Bump | Tag | |",
        "| --- | --- | --- | --- | --- | --- |",
        ...rows,
    ].join("\n");
    const changes = decision.components.filter(({ state }) => state === "release").map(tell_versions_changesOf);
    const end = outcome === null ? [] : [`**${outcome.state}**: ${(0,markdown/* escapeMarkdown */.FV)(outcome.says)}`];
    return [table, ...changes, ...end].join("\n\n");
}
const STATES = {
    release: "to release",
    standing: "released already",
    nothing: "nothing to release",
};
/** More changes than this are read in the notes. */
const MOST_CHANGES = 50;
function tell_versions_changesOf({ name, changes }) {
    const asking = changes.list.filter(({ bump }) => bump !== "none");
    const lines = asking.slice(0, MOST_CHANGES).map(({ commit, type, scope, description, breaking }) => {
        const header = `${type ?? "other"}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
        return `- ${(0,markdown/* escapeMarkdown */.FV)(header)} (${commit.slice(0, 7)})`;
    });
    if (asking.length > MOST_CHANGES)
        lines.push(`- and ${asking.length - MOST_CHANGES} more`);
    const warnings = describeWarnings(changes).map((warning) => `- ⚠️ ${(0,markdown/* escapeMarkdown */.FV)(warning)}`);
    return [`### ${(0,markdown/* escapeMarkdown */.FV)(name)}`, [...lines, ...warnings].join("\n")].join("\n\n");
}
//# sourceMappingURL=tell-versions.js.map
;// CONCATENATED MODULE: ./actions/version-bump/lib/src/bump-versions.js






/** GitHub's own account for what workflows commit. */
const MAKER = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
/** Waits before another push where the first one got no clear answer, in milliseconds. */
const WAITS = [1_000, 4_000];
/** Plans or makes the releases of a checkout. */
async function bumpVersions(inputs, run) {
    const { git, governing, defaultBranch } = await openRepositoryOf(run, inputs.token);
    // What is to be merged is planned as if it were; it is released from its target alone.
    const target = inputs.mode === "plan" ? await mergeTarget(run.github) : null;
    const branch = target ?? branchOf(run.github.ref);
    const sources = await sourcesOfCheckout(governing.loaded, {
        git,
        candidate: inputs.candidate,
        branch,
        defaultBranch,
        asIfMerged: target !== null,
        only: inputs.components,
    });
    const maker = { ...MAKER, time: Math.floor(Date.now() / 1000) };
    const move = versionBumpMove(sources, { maker, remote: REMOTE, waits: WAITS });
    const { mode, record } = inputs;
    return makeStep(move, {
        name: "version-bump",
        mode,
        governing,
        record,
        tell: (made) => Promise.resolve(tellVersions(governing.loaded, made)),
    }, run);
}
function branchOf(ref) {
    const heads = "refs/heads/";
    return ref?.startsWith(heads) === true ? ref.slice(heads.length) : null;
}
//# sourceMappingURL=bump-versions.js.map

/***/ }),

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ taggedCandidate),
/* harmony export */   at: () => (/* binding */ releaseMadeOf),
/* harmony export */   ez: () => (/* binding */ CANDIDATE_TRAILER)
/* harmony export */ });
/** The trailer by which a release's commit and tags name the candidate that they were made of. */
const CANDIDATE_TRAILER = "Signalbox-Candidate";
/**
 * The release that was already made of this candidate, where manifests are committed: its tag stands on the
 * release commit, the candidate's only child, and names the candidate.
 */
async function releaseMadeOf(git, remote, candidate, releases) {
    for (const { later, ...release } of releases) {
        if (!later || !(await isChildOf(git, candidate, release.commit)))
            continue;
        const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, `refs/tags/${release.tag}`]);
        const [object = ""] = stdout.split("\t", 1);
        if ((await taggedCandidate(git, remote, { name: release.tag, object })) === candidate)
            return release;
    }
    return null;
}
/**
 * The candidate that an annotated tag of a remote names; null where it names none. The tag's own message says it, and
 * not the commit's, which is anybody's text.
 */
async function taggedCandidate(git, remote, tag) {
    if ((await git.run(["cat-file", "-e", tag.object], { allow: [1, 128] })).code !== 0) {
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/tags/${tag.name}`]);
    }
    const { code, stdout } = await git.run(["cat-file", "tag", tag.object], { allow: [128] });
    const lines = code === 0 ? stdout.split("\n") : [];
    const named = lines.find((line) => line.startsWith(`${CANDIDATE_TRAILER}: `));
    return named?.slice(CANDIDATE_TRAILER.length + 2) ?? null;
}
async function isChildOf(git, parent, commit) {
    const { stdout } = await git.run(["rev-list", "--parents", "--max-count=1", "--end-of-options", commit]);
    return stdout.trim() === `${commit} ${parent}`;
}
//# sourceMappingURL=release-commit.js.map

/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRemoteRefs)
/* harmony export */ });
/** Asks a remote for its tags and a branch's tip. Throws `git.failed` where it does not answer. */
async function readRemoteRefs(git, remote, branch) {
    const branches = branch === null ? [] : [`refs/heads/${branch}`];
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...branches, "refs/tags/*"]);
    const objects = new Map();
    for (const line of stdout.split("\n")) {
        const tab = line.indexOf("\t");
        if (tab > 0)
            objects.set(line.slice(tab + 1), line.slice(0, tab));
    }
    const tags = [];
    for (const [ref, object] of objects) {
        if (!ref.startsWith("refs/tags/") || ref.endsWith("^{}"))
            continue;
        const peeled = objects.get(`${ref}^{}`);
        tags.push({
            name: ref.slice("refs/tags/".length),
            object,
            commit: peeled ?? object,
            annotated: peeled !== undefined,
        });
    }
    return { tags, tip: branch === null ? null : (objects.get(`refs/heads/${branch}`) ?? null) };
}
//# sourceMappingURL=remote.js.map

/***/ })

};
