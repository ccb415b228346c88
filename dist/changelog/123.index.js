export const id = 123;
export const ids = [123];
export const modules = {

/***/ 7123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeNotes: () => (/* binding */ writeNotes)
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
    run.signal?.throwIfAborted();
    const allowed = run.mode === "apply" && decision.verdict === "go";
    const outcome = allowed ? await move.carryOut(policy, decision, facts) : null;
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./packages/moves/lib/src/record.js

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = schemas/* strictObject */.rej({
    record: schemas/* literal */.euz("signalbox/1"),
    move: schemas/* enum */.k5n(["version-bump", "changelog"]),
    mode: schemas/* enum */.k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: schemas/* string */.YjP(),
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
// EXTERNAL MODULE: ./packages/action/lib/src/summary.js
var summary = __webpack_require__(6909);
;// CONCATENATED MODULE: ./packages/action/lib/src/make-step.js






/** Makes a move as a step of a workflow: what it comes to is told in outputs, summary and annotations, and recorded in a file. */
async function makeStep(move, step, run) {
    const at = new Date();
    const [root, file] = recordPlace(step, run, at);
    let told = null;
    const made = await makeMove(move, step.governing.loaded, { mode: step.mode, signal: run.signal }, {
        async report(result) {
            told = await step.tell(result);
        },
        async record(result) {
            const record = recordOf(result, { move: step.name, mode: step.mode, at, governing: step.governing });
            await writeFileAtomically(root, file, `${JSON.stringify(record, null, 2)}\n`);
        },
    });
    return resultOf(step.name, made, told ?? { outputs: {}, details: "", says: "" }, (0,external_node_path_.join)(root, file));
}
function recordPlace(step, { github }, at) {
    if (step.record !== null)
        return [github.workspace, step.record];
    return [github.temporary, (0,external_node_path_.join)("signalbox", `${step.name}-${at.toISOString().replaceAll(/[:.]/g, "-")}.json`)];
}
function resultOf(name, made, told, record) {
    const { decision, outcome } = made;
    const success = succeeded(made);
    const failed = outcome !== null && !success;
    const unfinished = failed
        ? [
            {
                level: "error",
                title: `${name}: ${outcome.state}`,
                says: `${outcome.says}. ${outcome.next ?? ""}`,
                at: null,
            },
        ]
        : [];
    return {
        success,
        says: failed ? `${outcome.state}: ${outcome.says}` : `${decision.verdict}: ${decision.verdict === "go" ? told.says : observedFailures(decision)}`,
        outputs: { verdict: decision.verdict, ...told.outputs, record },
        summary: (0,summary/* summaryOf */.YG)(`Signalbox ${name}`, decision, told.details),
        annotations: [...(0,annotations/* annotationsOf */.I)(decision), ...unfinished],
    };
}
/** What stands in the way, as the rules observed it. */
function observedFailures({ reasons }) {
    const failures = reasons.filter(({ status }) => status === "unmet" || status === "unknown");
    return failures.length === 0 ? "nothing speaks for it" : failures.map(({ observed }) => observed).join("; ");
}
//# sourceMappingURL=make-step.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/credentials.js
/**
 * What git's environment needs so that it may push to a GitHub server with a token. The token travels in the
 * environment (git-config(1), `GIT_CONFIG_COUNT`), never in arguments, files or URLs. Empty where the clone
 * already has credentials, as actions/checkout leaves them: two `Authorization` headers are refused.
 */
async function credentialsFor(git, serverUrl, token) {
    const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
    const present = await git.run(["config", "--get-all", key], { allow: [1] });
    if (token === "" || present.stdout.trim() !== "")
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}` };
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 4 modules
var exec = __webpack_require__(2697);
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
        const running = watchSpawn(spawned, () => (0,exec/* exec */.m)("git", [...SETTINGS, ...args], settings)).catch((error) => {
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
        next: "install git 2.30 or newer, and put it on the path",
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
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js + 23 modules
var governing_policy = __webpack_require__(4488);
;// CONCATENATED MODULE: ./packages/action/lib/src/policy-of-default-branch.js



/**
 * The policy in force, read from GitHub on the default branch's newest commit, never from the ref under judgement:
 * a change cannot loosen the rule that it has to pass.
 */
async function policyOfDefaultBranch(repository, signal) {
    const defaultBranch = insist(await repository.defaultBranch(signal));
    const commit = insist(await repository.commitOf(defaultBranch, signal));
    const text = textOf(insist(await repository.fileAt(commit, governing_policy/* POLICY_FILE */.CX, signal)), defaultBranch);
    return { governing: (0,governing_policy/* governingPolicy */.G2)(governing_policy/* POLICY_FILE */.CX, text, { kind: "default-branch", commit }), defaultBranch };
}
function textOf(file, branch) {
    if (file.kind === "text")
        return file.text;
    const why = file.kind === "missing" ? "is not there" : file.kind === "too-large" ? "is too large" : "is not a text file";
    throw new src_error/* SignalboxError */.k("policy.missing", `\`${governing_policy/* POLICY_FILE */.CX}\` ${why} on the default branch \`${branch}\`; without a policy nothing passes`, {
        next: `commit one to \`${branch}\`: three lines are enough (\`version: 1\`, \`components:\`, \`  my-service: {}\`)`,
    });
}
//# sourceMappingURL=policy-of-default-branch.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/open-repository.js





/** Opens the checkout and GitHub with a token, and reads the policy from the default branch. */
async function openRepositoryOf({ github, signal }, token) {
    const gitHub = openGitHub({ token, apiUrl: github.apiUrl });
    const [credentials, policy] = await Promise.all([
        credentialsFor(openGit(github.workspace), github.serverUrl, token),
        policyOfDefaultBranch(openRepository(gitHub, github.repository), signal),
    ]);
    const git = openGit(github.workspace, { ...process.env, ...credentials });
    return { git, gitHub, ...policy, url: `${github.serverUrl}/${github.repository.owner}/${github.repository.name}` };
}
//# sourceMappingURL=open-repository.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/complete-clone.js

const NEXT = "check out with `fetch-depth: 0`";
/**
 * Makes sure that the clone holds the whole history: a shallow one is deepened from its remote, tags included. Throws `history.shallow`
 * where there is no remote, or it doesn't give the rest. A partial clone (`--filter`) is whole: git fetches what it lacks when asked.
 */
async function ensureCompleteHistory(git) {
    if (!(await isShallow(git)))
        return;
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
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
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
    const find = finder(commits);
    const cancelledBy = new Map();
    const list = [];
    const warnings = [];
    let releaseAs = null;
    for (const commit of commits) {
        if (commit.merge || cancelledBy.has(commit.hash))
            continue;
        const reverted = commit.reverts.map(find);
        for (const target of reverted.flat())
            cancelledBy.set(target, commit.hash);
        const onlyCancels = isRevert(commit) && reverted.every((targets) => targets.length > 0);
        if (!onlyCancels)
            list.push(...changesOf(rules, commit));
        if (commit.releaseAs !== null)
            releaseAs ??= { version: commit.releaseAs, commit: commit.hash };
        warnings.push(...warningsOf(rules, commit));
    }
    const bump = list.reduce((strongest, change) => stronger(strongest, change.bump), "none");
    const cancelled = [...cancelledBy].map(([commit, by]) => ({ commit, by }));
    return { list, bump, releaseAs, cancelled, warnings };
}
/** A commit that takes something back and does nothing else; one that says `fix:` as well is a fix, too. */
function isRevert({ header, reverts }) {
    return reverts.length > 0 && (header === null || header.type === "revert");
}
/** Finds what a revert takes back by the name it gives: a commit's hash, its first digits or its pull request, or the merge that brought commits. */
function finder(commits) {
    const known = new Map();
    let indexed = false;
    const index = (key, name, hash) => {
        const entry = known.get(key);
        if (entry?.name === name)
            entry.commits.push(hash);
        else
            known.set(key, { name, commits: [hash] });
    };
    return (name) => {
        // Most ranges hold no revert: the index is made for the first one.
        if (!indexed) {
            for (const { hash, pullRequest, broughtBy } of commits) {
                for (const whole of broughtBy === null ? [hash] : [hash, broughtBy]) {
                    index(whole, whole, hash);
                    index(whole.slice(0, 7), whole, hash);
                }
                if (pullRequest !== null)
                    index(`#${pullRequest}`, `#${pullRequest}`, hash);
            }
            indexed = true;
        }
        const found = known.get(name) ?? known.get(name.slice(0, 7));
        return found?.name.startsWith(name) === true ? found.commits : [];
    };
}
function changesOf(rules, commit) {
    const own = ownHeader(commit);
    const squashed = commit.squashed
        .filter(({ bullet }) => countsAsSquashed(rules, commit, bullet))
        .map(({ header }) => header)
        .filter((header) => header.type !== own?.type || plain(header, commit) !== plain(own, commit));
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
function plain({ description }, { pullRequest }) {
    return description.replace(` (#${pullRequest})`, "");
}
/** A subject that is no conventional header still counts where it takes back something released, or says that it breaks. */
function ownHeader(commit) {
    if (commit.header !== null)
        return commit.header;
    if (commit.reverts.length > 0)
        return { type: "revert", scope: null, breaking: false, description: revertedSubject(commit.subject) };
    return commit.breaking.length > 0 ? { type: null, scope: null, breaking: true, description: commit.subject } : null;
}
/** The title inside git's own `Revert "…"`. */
function revertedSubject(subject) {
    return /^Revert "(.*)"/.exec(subject)?.[1] ?? subject;
}
function countsAsSquashed(rules, commit, bullet) {
    switch (rules.squash) {
        case "none":
            return false;
        case "bullets":
            return bullet;
        case "lines":
            return bullet || commit.pullRequest !== null;
    }
}
function bumpOf(rules, type) {
    return type !== null && Object.hasOwn(rules.bumps, type) ? (rules.bumps[type] ?? null) : null;
}
function warningsOf(rules, commit) {
    const kinds = [...commit.warnings];
    if (commit.header !== null && bumpOf(rules, commit.header.type) === null)
        kinds.push("unknown-type");
    return kinds.map((kind) => ({ commit: commit.hash, subject: commit.subject, kind }));
}
//# sourceMappingURL=decide-changes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
/** The reason that the rule at `path` gives, placed where the policy says so. */
function reasonOf(loaded, path, observation) {
    const { code, status, required, observed, evidence = [], next = null } = observation;
    return { code, rule: path.join("."), at: loaded.place(path), status, required, observed, evidence, next };
}
//# sourceMappingURL=rule-reasons.js.map
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/decide-notes.js




/** Whether the notes of a tag may be published, and what they say. */
function decideNotes(loaded, facts) {
    const { release, date } = facts;
    const required = "a tag that stands for a release of one of the policy's components";
    if (release === null || date === null) {
        const observed = `\`${facts.tag}\` is no such tag here`;
        const next = "fetch the tags, or name a tag in the style that the policy's `components` say";
        const reason = reasonOf(loaded, ["components"], { code: "notes.no-release", status: "unmet", required, observed, next });
        return { verdict: verdictOf([reason]), move: "nothing", reasons: [reason], notes: null };
    }
    const notes = notesOf(loaded.policy, { ...facts, release, date });
    const evidence = [{ kind: "tag", id: release.tag, title: release.version }];
    const observed = `\`${release.tag}\` is ${release.version} of \`${release.component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`;
    const reason = reasonOf(loaded, ["components", release.component, "tag"], { code: "notes.release", status: "met", required, observed, evidence });
    return { verdict: verdictOf([reason]), move: "publish", reasons: [reason], notes };
}
/** The notes of a release that is known to be one. */
function notesOf(policy, facts) {
    const { release, previous, date, repositoryUrl } = facts;
    const { list } = decideChanges(policy.versioning, facts.commits);
    return {
        component: release.component,
        tag: release.tag,
        version: release.version,
        prerelease: semver.prerelease(release.version) !== null,
        previousTag: previous?.tag ?? null,
        date,
        changes: inOrder(policy, list.filter((change) => isTold(policy, change))),
        repositoryUrl,
        file: policy.notes.file.replaceAll("{tag}", release.tag),
    };
}
function isTold(policy, change) {
    const { types } = policy.notes;
    if (change.breaking)
        return true;
    return types === undefined ? change.bump !== "none" : change.type !== null && types.includes(change.type);
}
function inOrder(policy, changes) {
    const types = Object.keys(policy.versioning.bumps);
    const rank = (change) => (change.breaking ? -1 : types.indexOf(change.type ?? ""));
    return changes.toSorted((a, b) => rank(a) - rank(b));
}
//# sourceMappingURL=decide-notes.js.map
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
    throw new SignalboxError("history.no-such-commit", `\`${revision}\` names no commit of this clone`, {
        next: "name a branch, a tag or a hash that `git log` knows, and check out with `fetch-depth: 0`",
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
;// CONCATENATED MODULE: ./packages/history/lib/src/version-order.js

function orderedRelease(release) {
    const dash = release.version.indexOf("-");
    const plain = dash === -1 ? release.version : release.version.slice(0, dash);
    return { release, numbers: plain.split(".").map(Number) };
}
/** By version, as semver orders them: negative where `a` is the lower. */
function compareReleases(a, b) {
    for (let index = 0; index < 3; index += 1) {
        const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    if (!version_order_isPrerelease(a.release.version) && !version_order_isPrerelease(b.release.version))
        return 0;
    return semver.compare(a.release.version, b.release.version);
}
/** Lowest version first. */
function rising(releases) {
    return releases
        .map(orderedRelease)
        .toSorted(compareReleases)
        .map(({ release }) => release);
}
/** Of a canonical version, which carries no build metadata. */
function version_order_isPrerelease(version) {
    return version.includes("-");
}
//# sourceMappingURL=version-order.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/last-release.js


/** The newest commits hold the last release nearly always; only where they don't is the whole history read. */
const BATCHES = [1_000, 10_000, Number.POSITIVE_INFINITY];
/** Each component's highest stable release that the candidate contains; components without one are left out. */
async function lastReleases(git, { candidate, releases }) {
    const stable = releases.filter((release) => !isPrerelease(release.version));
    return highestReachable(git, candidate, stable);
}
/** Each component's highest release of those given that `commit` contains, itself included. */
async function highestReachable(git, commit, releases) {
    const wanted = Map.groupBy(releases, (release) => release.commit);
    const highest = highestOf(releases);
    let found = new Map();
    for (const batch of BATCHES) {
        if (wanted.size === 0)
            break;
        let read = 0;
        const reached = [];
        const limit = Number.isFinite(batch) ? [`--max-count=${batch}`] : [];
        await streamRevisions(git, [...limit, "--end-of-options", commit], (hash) => {
            read += 1;
            for (const release of wanted.get(hash) ?? [])
                reached.push(release);
        });
        found = highestOf(reached);
        // Nothing higher can come where each component's highest release of all was met.
        if (read < batch || [...highest].every(([component, release]) => found.get(component) === release))
            break;
    }
    return found;
}
function highestOf(releases) {
    const highest = new Map();
    for (const release of releases) {
        const ordered = orderedRelease(release);
        const other = highest.get(release.component);
        if (other === undefined || compareReleases(ordered, other) > 0)
            highest.set(release.component, ordered);
    }
    return new Map([...highest].map(([component, { release }]) => [component, release]));
}
//# sourceMappingURL=last-release.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/tag-dates.js
/** Seconds that end a `tagger` or `committer` line, before the zone. */
const TIME = /^(?:tagger|committer) .*> (\d{1,15}) [+-]\d{4}$/m;
/**
 * The day of each tag, in UTC, as `2025-10-21`: an annotated tag's own, else its commit's. Tags that don't exist, or point to no commit,
 * are left out. One git process reads them all.
 */
async function tagDates(git, names) {
    const dates = new Map();
    if (names.length === 0)
        return dates;
    const input = Buffer.from(names.map((name) => `refs/tags/${name}\n`).join(""));
    const reader = new ObjectReader((index, type, content) => {
        const name = names[index];
        const seconds = TIME.exec(headersOf(content))?.[1];
        if (name !== undefined && seconds !== undefined && (type === "tag" || type === "commit"))
            dates.set(name, dayOf(Number(seconds)));
    });
    await git.stream(["cat-file", "--batch"], (chunk) => reader.chunk(chunk), { input });
    // Tags made by very old versions of git say nobody and no time: their commit's time stands in.
    const silent = names.filter((name) => !dates.has(name));
    for (const name of silent) {
        const { code, stdout } = await git.run(["log", "-1", "--format=%ct", "--end-of-options", `refs/tags/${name}`, "--"], { allow: [128] });
        if (code === 0 && /^\d+$/.test(stdout.trim()))
            dates.set(name, dayOf(Number(stdout)));
    }
    return dates;
}
/** Seconds since 1970 as a day of UTC: `2025-10-21`. */
function dayOf(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}
function headersOf(content) {
    const end = content.indexOf("\n\n");
    return end === -1 ? content : content.slice(0, end);
}
/** Reads the answers of `git cat-file --batch`: `<hash> <type> <size>`, the content, a line feed; or `<name> missing`. */
class ObjectReader {
    onObject;
    pending = Buffer.alloc(0);
    index = 0;
    constructor(onObject) {
        this.onObject = onObject;
    }
    chunk(chunk) {
        this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
        let start = 0;
        for (let next = this.object(start); next !== null; next = this.object(start))
            start = next;
        this.pending = this.pending.subarray(start);
    }
    /** Where the object that begins at `start` ends; null where not all of it has come. */
    object(start) {
        const feed = this.pending.indexOf(10, start);
        if (feed === -1)
            return null;
        const words = this.pending.toString("latin1", start, feed).split(" ");
        const size = Number(words[2]);
        if (words.length !== 3 || !Number.isInteger(size)) {
            this.index += 1;
            return feed + 1;
        }
        const end = feed + 1 + size;
        if (this.pending.length <= end)
            return null;
        this.onObject(this.index, words[1] ?? "", this.pending.toString("utf8", feed + 1, end));
        this.index += 1;
        return end + 1;
    }
}
//# sourceMappingURL=tag-dates.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
;// CONCATENATED MODULE: ./packages/history/lib/src/tags.js

const PREFIX = "refs/tags/";
/** Every tag of the repository, by name. One read of the refs: no commit is opened (`%(*objecttype)` would cost twice as much). */
async function readTags(git) {
    const { stdout } = await git.run(["show-ref", "--tags", "--dereference"], { allow: [1] });
    const tags = [];
    for (let start = 0; start < stdout.length;) {
        const space = stdout.indexOf(" ", start);
        const end = stdout.indexOf("\n", space);
        const commit = stdout.slice(start, space);
        const name = stdout.slice(space + 1 + PREFIX.length, end);
        // A name cannot hold `^`: the peeled value follows its tag.
        if (name.endsWith("^{}"))
            tags[tags.length - 1] = { name: name.slice(0, -3), commit, annotated: true };
        else
            tags.push({ name, commit, annotated: false });
        start = end + 1;
    }
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
            const release = { component, version: fit.version, tag: tag.name, commit: tag.commit };
            if (other === undefined || fit.rank < other.rank)
                found.set(fit.version, { release, rank: fit.rank });
        }
        return [...found.values()].map(({ release }) => release);
    });
}
function fitOf(name, styles) {
    for (const [rank, style] of styles.entries()) {
        const version = (0,tag_style/* versionOf */.E4)(style, name);
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
const NUL = "\0";
/** Cuts bytes that come in chunks of any size into fields that end with a NUL, decoded as UTF-8; invalid bytes become U+FFFD. */
class FieldReader {
    onField;
    pending = [];
    constructor(onField) {
        this.onField = onField;
    }
    chunk(chunk) {
        const last = chunk.lastIndexOf(0);
        if (last === -1) {
            this.pending.push(chunk);
            return;
        }
        // A NUL is no part of any other character, so that whole fields can be decoded together.
        const whole = chunk.subarray(0, last + 1);
        const text = this.pending.length === 0 ? whole.toString("utf8") : Buffer.concat([...this.pending, whole]).toString("utf8");
        this.pending = last + 1 === chunk.length ? [] : [chunk.subarray(last + 1)];
        for (let start = 0; start < text.length;) {
            const end = text.indexOf(NUL, start);
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
 * does for conventional-commits-parser, but is warned about. Near misses are warned about and do not count: lower case, a plural, no space.
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
    const near = NEAR.exec(text.slice(at, Math.min(end, at + LENGTH + 2)));
    if (near === null)
        return null;
    const upper = near[0] === near[0].toUpperCase();
    return { valueStart: null, warning: upper ? "breaking-change-misspelt" : "breaking-change-not-upper-case" };
}
// With a colon, or alone on its line: words of a sentence that was wrapped are neither.
const NEAR = /^breaking[ _-]changes?(?::|$)/i;
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
    return semver.valid(version) === version ? version : null;
}
//# sourceMappingURL=footer.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/reverts.js
const REVERTS = "This reverts commit";
const HASH = /^[0-9a-f]{7,64}$/;
/** `commit a, b and c`, over line ends; git's `, reversing changes made to d` names nothing that is undone. */
const LIST = /\s*([0-9a-fA-F]{7,64})(?![0-9a-zA-Z])(,(?:\s+and\b)?|\s+and\b)?/y;
const GITHUB = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,9})\.?$/;
const MOST_IN_A_LIST = 1000;
/** The hashes of a line that begins with `This reverts commit`, as `git revert` writes it. */
function hashesFrom(message, start) {
    if (!message.startsWith(REVERTS, start))
        return [];
    const found = [];
    LIST.lastIndex = start + REVERTS.length + (message.charAt(start + REVERTS.length) === "s" ? 1 : 0);
    for (let match = LIST.exec(message); match !== null && found.length < MOST_IN_A_LIST; match = LIST.exec(message)) {
        found.push((match[1] ?? "").toLowerCase());
        if (match[2] === undefined)
            break;
    }
    return found;
}
/** The hashes in a `Refs:` footer of a commit of type `revert` (specification 1.0.0, "How do I handle revert commits?"). */
function hashesIn(value) {
    return value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => HASH.test(word));
}
/** GitHub's line on a pull request that undoes another: `Reverts owner/repo#12`. */
function pullRequestReverted(line) {
    const match = GITHUB.exec(line);
    return match === null ? [] : [`#${match[1]}`];
}
//# sourceMappingURL=reverts.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/body.js




/** Of each kind of finding. A message that holds more is not written by people. */
const MOST = 1000;
const NOTHING = { breaking: [], squashed: [], reverts: [], releaseAs: null, warnings: [] };
/** Footers, squashed lines and reverts in the lines of `message` from `start` on. */
function readBody(message, start, context) {
    if (start >= message.length)
        return NOTHING;
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
            breaking: this.breaking.length === 0 ? NOTHING.breaking : this.breaking,
            squashed: this.squashed.length === 0 ? NOTHING.squashed : this.squashed,
            reverts: this.reverts.size === 0 ? NOTHING.reverts : [...this.reverts],
            releaseAs: this.releaseAs,
            warnings: this.warnings.size === 0 ? NOTHING.warnings : [...this.warnings],
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
        if (this.squashed.length < MOST)
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
        if (footer.kind === "breaking" && this.breaking.length < MOST)
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
        for (const each of found)
            if (this.reverts.size < MOST)
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
;// CONCATENATED MODULE: ./packages/history/lib/src/message/parse-message.js



/**
 * Takes a commit message apart, as specification 1.0.0 of conventional commits says, in one pass and in time linear in its length.
 * `types` are those that a line in a squashed commit's body must have; the header itself may have any type.
 * The header is the first line, whether or not a blank line follows it; a merge's body holds no squashed lines.
 */
function parseMessage(message, types, merge = false) {
    const start = textStart(message);
    const end = lineEnd(message, start);
    const header = headerAt(message, start, end);
    const subject = subjectFrom(message, start, end);
    const body = readBody(message, end + 1, { types, merge, revert: header?.type === "revert" });
    const odd = merge ? null : oddSubject(message.slice(start, end), header);
    return {
        header,
        subject,
        breaking: body.breaking,
        squashed: body.squashed,
        reverts: body.reverts,
        broughtBy: null,
        releaseAs: body.releaseAs,
        pullRequest: pullRequestOf(message, start, end),
        warnings: odd === null ? body.warnings : [odd, ...body.warnings],
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
function oddSubject(line, header) {
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
    const fields = new FieldReader((field) => reader.field(field));
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
            if (!name.startsWith("#"))
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-notes.js






/** Reads all that the notes of one tag are decided on. */
async function gatherNotesFacts(loaded, sources) {
    const { git, tag, repositoryUrl } = sources;
    const releases = releasesOf(await sources.tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy));
    const release = releases.find((candidate) => candidate.tag === tag) ?? null;
    if (release === null)
        return { tag, release, previous: null, date: null, commits: [], repositoryUrl };
    const previous = await previousRelease(git, release, releases);
    const name = release.component;
    // Another component's folder may lie inside this one's: all take part, but nothing of the others is read.
    const others = Object.keys(loaded.policy.components).filter((other) => other !== name);
    const commits = await readUnreleased(git, {
        candidate: release.commit,
        previous: new Map([...others.map((other) => [other, release]), ...(previous === null ? [] : [[name, previous]])]),
        components: loaded.policy.components,
        types: new Set(Object.keys(loaded.policy.versioning.bumps)),
    });
    const dates = await tagDates(git, [tag]);
    return { tag, release, previous, date: dates.get(tag) ?? null, commits: commits.get(name) ?? [], repositoryUrl };
}
/** The release before it: the highest lower one that it contains; for a stable release, the highest stable one. */
async function previousRelease(git, release, releases) {
    const stable = semver.prerelease(release.version) === null;
    const lower = releases.filter(({ component, version }) => component === release.component && semver.lt(version, release.version) && !(stable && semver.prerelease(version) !== null));
    return (await highestReachable(git, release.commit, lower)).get(release.component) ?? null;
}
//# sourceMappingURL=gather-notes.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-move.js



/** The move that writes the notes of one tag and publishes them. */
function changelogMove(sources, render, publishing) {
    return {
        name: "changelog",
        async gather(policy) {
            await ensureCompleteHistory(sources.git);
            return gatherNotesFacts(policy, sources);
        },
        decide: decideNotes,
        async carryOut(_policy, { notes }, facts) {
            if (notes === null)
                return { state: "not-done", says: "there are no notes to publish", next: null, file: null, url: null };
            const text = await render(notes, facts);
            const written = await publishing.writeFile(notes.file, text);
            const release = publishing.publishRelease === null ? null : await publishing.publishRelease(notes, text);
            const changed = written !== "unchanged" || (release !== null && release.outcome !== "unchanged");
            const page = release === null ? "" : `, GitHub Release ${release.outcome}`;
            return { state: changed ? "done" : "already-done", says: `\`${notes.file}\` ${written}${page}`, next: null, file: notes.file, url: release?.url ?? null };
        },
    };
}
//# sourceMappingURL=changelog-move.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/release-body.js
/** GitHub refuses a release's body beyond this many characters. */
const LONGEST_BODY = 125_000;
/** The body as it is, or cut at a line with a sentence that says where the rest is. */
function fitBody(body, file) {
    if (body.length <= LONGEST_BODY)
        return body;
    const pointer = `\n\nThese notes are too long for GitHub. The whole text is in \`${file.replaceAll("`", "")}\`.\n`;
    const room = LONGEST_BODY - pointer.length;
    const lineEnd = body.lastIndexOf("\n", room);
    // One endless line is cut where it must be, but not inside a character.
    const cut = lineEnd > 0 ? body.slice(0, lineEnd) : body.slice(0, room).toWellFormed();
    return `${cut.trimEnd()}${pointer}`;
}
//# sourceMappingURL=release-body.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/releases.js



const ReleaseSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    html_url: schemas/* string */.YjP(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable(),
    body: schemas/* string */.YjP().nullish(),
    prerelease: schemas/* boolean */.zMY(),
    draft: schemas/* boolean */.zMY(),
})
    .transform((answer) => ({
    id: answer.id,
    url: answer.html_url,
    tag: answer.tag_name,
    title: answer.name ?? "",
    body: answer.body ?? "",
    prerelease: answer.prerelease,
    draft: answer.draft,
}));
const ReferencesSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() });
function openReleases(github, { owner, name }) {
    const repository = { owner, repo: name };
    async function findRelease(tag, signal) {
        const question = {
            parameters: { ...repository, tag },
            subject: `release of \`${tag}\``,
            needs: "contents: read",
            schema: ReleaseSchema,
        };
        return nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/releases/tags/{tag}", ...question }, signal));
    }
    async function findDraft(tag, signal) {
        const question = {
            parameters: repository,
            subject: "list of releases",
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const all = await github.askAll({ route: "GET /repos/{owner}/{repo}/releases", ...question }, signal);
        return all.known ? known(all.value.find((release) => release.draft && release.tag === tag) ?? null) : all;
    }
    async function tagExists(tag, signal) {
        const question = {
            parameters: { ...repository, ref: `tags/${tag}` },
            subject: `tag \`${tag}\``,
            needs: "contents: read",
            schema: ReferencesSchema,
        };
        const answer = nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal));
        return answer.known ? known(answer.value !== null) : answer;
    }
    async function update(found, text, signal) {
        if (!found.draft && saysTheSame(found, text))
            return known({ outcome: "unchanged", url: found.url });
        const question = {
            parameters: { ...repository, release_id: found.id, ...fieldsOf(text) },
            subject: `release of \`${text.tag}\``,
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const answer = await github.ask({ route: "PATCH /repos/{owner}/{repo}/releases/{release_id}", ...question }, signal);
        return answer.known ? known({ outcome: "updated", url: answer.value.url }) : answer;
    }
    async function create(text, signal) {
        const question = {
            parameters: { ...repository, ...fieldsOf(text), make_latest: "legacy" },
            subject: `release of \`${text.tag}\``,
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const answer = await github.ask({ route: "POST /repos/{owner}/{repo}/releases", ...question }, signal);
        return answer.known ? known({ outcome: "created", url: answer.value.url }) : answer;
    }
    async function publishRelease(whole, signal) {
        const text = { ...whole, body: fitBody(whole.body, whole.file) };
        const found = await findRelease(text.tag, signal);
        if (!found.known)
            return found;
        if (found.value !== null)
            return update(found.value, text, signal);
        const tag = await tagExists(text.tag, signal);
        if (!tag.known)
            return tag;
        if (!tag.value)
            return noTag(text.tag);
        const created = await create(text, signal);
        if (created.known || created.status !== 422)
            return created;
        // Another run was faster, or our own first attempt arrived although its answer did not; or there is a draft.
        const again = await findRelease(text.tag, signal);
        if (!again.known)
            return again;
        if (again.value !== null)
            return update(again.value, text, signal);
        const draft = await findDraft(text.tag, signal);
        if (!draft.known)
            return draft;
        return draft.value === null ? created : update(draft.value, text, signal);
    }
    return { findRelease, publishRelease };
}
function nullIfMissing(answer) {
    return !answer.known && answer.status === 404 ? known(null) : answer;
}
function fieldsOf(text) {
    return { tag_name: text.tag, name: text.title, body: text.body, prerelease: text.prerelease, draft: false };
}
function saysTheSame(found, text) {
    // Whoever edits a release in the browser gets CRLF and loses the last newline.
    const plain = (body) => body.replaceAll("\r\n", "\n").trimEnd();
    return found.title === text.title && found.prerelease === text.prerelease && plain(found.body) === plain(text.body);
}
function noTag(tag) {
    return {
        known: false,
        code: "github.tag-missing",
        says: `the tag \`${tag}\` is not on GitHub`,
        next: "push the tag first: a release without it would make one at a commit that nobody decided on",
    };
}
//# sourceMappingURL=releases.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/publish-notes.js



/** Publishes notes into a working tree and, where wanted, to the repository's GitHub Releases. */
function publishTo({ workspace, gitHub, repository, signal }) {
    return {
        writeFile: (file, text) => writeFileAtomically(workspace, file, text),
        publishRelease: gitHub === null
            ? null
            : async ({ tag, prerelease, file }, body) => insist(await openReleases(gitHub, repository).publishRelease({ tag, title: tag, body, prerelease, file }, signal)),
    };
}
//# sourceMappingURL=publish-notes.js.map
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/own-style.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/**
 * The preset and template that the policy names; null where it names neither. The template is read from the
 * released commit, so that an old release renders as it did. The preset is code of the repository's own
 * dependencies, loaded from the folder that git runs in.
 */
async function readOwnStyle(git, notes, commit) {
    const { preset, template } = notes;
    if (preset === undefined && template === undefined)
        return null;
    return {
        preset: preset === undefined ? null : await loadPreset(git.directory, preset),
        template: template === undefined ? null : await readTemplate(git, template, commit),
    };
}
async function readTemplate(git, template, commit) {
    const { code, stdout } = await git.run(["cat-file", "blob", `${commit}:${template}`], { allow: [128] });
    if (code === 0)
        return stdout;
    throw new src_error/* SignalboxError */.k("notes.no-template", `the template \`${template}\` is not in the released commit ${commit.slice(0, 12)}`, {
        next: "commit it before the release, or mend `notes.template` in the policy",
    });
}
async function loadPreset(directory, name) {
    const local = (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, "package.json"));
    const file = resolveFirst(local, [`conventional-changelog-${name}`, name]);
    if (file === null) {
        throw new src_error/* SignalboxError */.k("notes.no-preset", `the preset \`${name}\` is not installed in the repository`, {
            next: `run \`npm ci\` before this step; it is looked for as \`conventional-changelog-${name}\``,
        });
    }
    const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href));
    const make = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : null;
    const made = typeof make === "function" ? await Reflect.apply(make, undefined, [{}]) : make;
    if (typeof made === "object" && made !== null)
        return made;
    throw new src_error/* SignalboxError */.k("notes.bad-preset", `the preset \`${name}\` gives no configuration`, {
        next: "use a preset that conventional-changelog 7 or newer understands",
    });
}
function resolveFirst(local, names) {
    for (const name of names) {
        try {
            return local.resolve(name);
        }
        catch {
            // The next name may be there.
        }
    }
    return null;
}
//# sourceMappingURL=own-style.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-range.js

/** Renders one range through conventional-changelog-core, with the preset and template that the policy names. */
function renderRange(git, loaded) {
    return async (notes, facts) => {
        const to = facts.release?.commit ?? notes.tag;
        const style = (await readOwnStyle(git, loaded.policy.notes, to)) ?? { preset: null, template: null };
        // The library is large and a run that only plans needs none of it.
        const { renderThroughConventionalChangelog } = await __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 2961));
        return renderThroughConventionalChangelog(git, notes, { from: facts.previous?.commit ?? null, to }, style);
    };
}
//# sourceMappingURL=render-range.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/remote.js
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
        tags.push({ name: ref.slice("refs/tags/".length), object, commit: peeled ?? object, annotated: peeled !== undefined });
    }
    return { tags, tip: branch === null ? null : (objects.get(`refs/heads/${branch}`) ?? null) };
}
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/tags-of-checkout.js


/**
 * The tags that count in the checkout of a workflow: as they stand on the remote now. The one whose notes are
 * wanted is fetched where the checkout lacks it, since its own date is read.
 */
async function tagsOfCheckout(git, wanted) {
    const { tags } = await readRemoteRefs(git, "origin", null);
    const here = await readTags(git);
    const remote = tags.find(({ name }) => name === wanted);
    if (remote !== undefined && !here.some(({ name, commit }) => name === wanted && commit === remote.commit)) {
        await git.run(["fetch", "--quiet", "--no-tags", "--force", "--end-of-options", "origin", `refs/tags/${wanted}:refs/tags/${wanted}`]);
    }
    return tags;
}
//# sourceMappingURL=tags-of-checkout.js.map
;// CONCATENATED MODULE: ./actions/changelog/lib/src/write-notes.js






/** Writes the notes of one tag, and publishes them. */
async function writeNotes(inputs, run) {
    const { git, gitHub, governing, url } = await openRepositoryOf(run, inputs.token);
    const render = renderRange(git, governing.loaded);
    const { repository, workspace } = run.github;
    const publishing = publishTo({ workspace, gitHub: inputs.release ? gitHub : null, repository, signal: run.signal });
    const tags = tagsOfCheckout(git, inputs.tag);
    const move = changelogMove({ git, tag: inputs.tag, tags, repositoryUrl: url }, render, publishing);
    const { mode, record } = inputs;
    const tell = async (made) => {
        const { notes } = made.decision;
        const text = notes === null ? "" : await render(notes, made.facts);
        return { outputs: outputsOf(made), details: text, says: made.outcome?.says ?? (notes === null ? "no notes" : `would write \`${notes.file}\``) };
    };
    return makeStep(move, { name: "changelog", mode, governing, record, tell }, run);
}
function outputsOf({ decision, outcome }) {
    return {
        file: outcome?.file ?? "",
        url: outcome?.url ?? "",
        changes: String(decision.notes?.changes.length ?? 0),
        state: outcome?.state ?? "",
    };
}
//# sourceMappingURL=write-notes.js.map

/***/ })

};
