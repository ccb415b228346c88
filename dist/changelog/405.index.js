export const id = 405;
export const ids = [405];
export const modules = {

/***/ 24405:
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
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./packages/moves/lib/src/record.js

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = schemas/* strictObject */.rej({
    record: schemas/* literal */.euz("signalbox/1"),
    move: schemas/* enum */.k5n(["version-bump", "tag-verification", "changelog"]),
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
;// CONCATENATED MODULE: ./packages/systems/lib/src/files/write-file-atomically.js




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, and `file.link` where a link stands in the file's place.
 */
async function writeFileAtomically(root, path, text) {
    const target = await targetOf(root, path);
    const present = await presentFile(target, path);
    const bytes = Buffer.from(text);
    if (present !== null && present.bytes.equals(bytes))
        return "unchanged";
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await replaceFile(target, bytes, present?.mode ?? 0o644);
    return "written";
}
/** What `writeFileAtomically` would write over; null where there is no file. Throws as it does. */
async function readFileInside(root, path) {
    return (await presentFile(await targetOf(root, path), path))?.bytes ?? null;
}
async function targetOf(root, path) {
    const target = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isInside((0,external_node_path_.resolve)(root), target))
        throw outside(path);
    await refuseLinksOut(root, target, path);
    return target;
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
var annotations = __webpack_require__(13163);
// EXTERNAL MODULE: ./packages/action/lib/src/failure.js + 1 modules
var failure = __webpack_require__(81673);
// EXTERNAL MODULE: ./packages/action/lib/src/summary.js
var summary = __webpack_require__(26909);
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
// EXTERNAL MODULE: ./packages/systems/lib/src/git/added-settings.js
var added_settings = __webpack_require__(56384);
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
    return { ...env, ...(0,added_settings/* addedSettings */.W)(env, [[key, `AUTHORIZATION: basic ${basic}`]]) };
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __webpack_require__(75260);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/git-environment.js
var git_environment = __webpack_require__(4158);
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
var io = __webpack_require__(88701);
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
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
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
    const base = (0,git_environment/* gitEnvironment */._)(env);
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
        const running = watchSpawn(spawned, async () => (0,exec/* exec */.m)(`"${await gitProgram()}"`, [...git_environment/* SETTINGS */.y, ...args], settings)).catch((error) => {
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
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
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
var utils = __webpack_require__(85555);
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
/** The commit that a ref of this clone stands for, as a full hash; null where there is no such ref. */
async function revisions_commitAt(git, ref) {
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
/** When a commit was made, as its committer says. */
async function committedAt(git, commit) {
    const { stdout } = await git.run(["log", "--max-count=1", "--format=%ct", "--end-of-options", commit]);
    return new Date(Number(stdout.trim()) * 1000);
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/contract.js



/** What others build on. Paths are from the top of the repository. */
const ContractSchema = schemas/* strictObject */.rej({
    openapi: FilePath.meta({ examples: ["services/crm/openapi.yaml"] })
        .optional()
        .describe("Its OpenAPI document; the version in it follows the release where manifests are written. Default: none."),
    tasks: Glob.meta({ examples: ["services/crm/schemas/tasks/*.json"] })
        .optional()
        .describe("The JSON Schemas of what it takes in. Default: none."),
    events: Glob.meta({ examples: ["services/crm/schemas/events/*.json"] })
        .optional()
        .describe("The JSON Schemas of what it sends out. Default: none."),
    graphql: Glob.meta({ examples: ["services/crm/schema.graphql"] })
        .optional()
        .describe("The GraphQL schema, in one file or several. Default: none."),
    protobuf: FolderPath.meta({ examples: ["services/crm/proto"] })
        .optional()
        .describe("The folder of its Protobuf files, compared by `buf`, which must be installed. Default: none."),
})
    .describe("What others build on. Its change since the last release is compared: one that breaks must be declared in a commit, one that adds asks for a minor. Default: none.");
//# sourceMappingURL=contract.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/migrations.js



/** Where a component's database migrations are. Paths are from the top of the repository. */
const MigrationsSchema = schemas/* strictObject */.rej({
    alembic: FolderPath.meta({ examples: ["services/crm/migrations"] })
        .optional()
        .describe("The folder with Alembic's `versions`. Default: none."),
    prisma: FolderPath.meta({ examples: ["apps/web/prisma"] })
        .optional()
        .describe("The folder with Prisma's `migrations`. Default: none."),
    flyway: FolderPath.meta({ examples: ["services/billing/db"] })
        .optional()
        .describe("The folder with Flyway's `V1__name.sql` files. Default: none."),
    sql: Glob.meta({ examples: ["services/billing/migrations/*.up.sql"] })
        .optional()
        .describe("Other SQL files, each a migration forward. Default: none."),
    dialect: schemas/* enum */.k5n(["postgresql", "mysql", "sqlite"])
        .default("postgresql")
        .describe("The database that the statements are written for."),
})
    .describe("Its database migrations: each new one is judged by whether the previous code runs on what it leaves. Default: none.");
//# sourceMappingURL=migrations.js.map
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/components.js






// A name becomes part of a tag: `..` and `.lock` are what git refuses there.
const ComponentName = text_text("a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters", /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "web" });
const TagPattern = text_text("a tag that git accepts, with `{version}` in it once, such as `v{version}`", /^(?:[^{}]|\{name\})*\{version\}(?:[^{}]|\{name\})*$/, { max: 200, example: "web-v{version}" }).refine(isTagName);
const ComponentSchema = schemas/* strictObject */.rej({
    path: FolderPath.default(".").describe("The folder whose changes are this component's."),
    "former-paths": schemas/* array */.YOg(FolderPath).max(50).default([]).describe("Folders this component lived in before."),
    scopes: schemas/* array */.YOg(text_text("a commit's scope, such as `web`", /^[^\s,()\u0000-\u001f\u007f-\u009f]+$/, { max: 100, example: "web" }))
        .max(50)
        .default([])
        .describe("Scopes by which commits speak of it: `feat(web): …` or `feat(web,api): …`. A commit that touches several components is that of those which its scope names. Default: none, folders alone decide."),
    tag: TagPattern.optional().describe("Its tags: `{version}` stands for the version, `{name}` for the component. Default: `v{version}` for the only component, `{name}-v{version}` for one of several."),
    "former-tags": schemas/* array */.YOg(TagPattern)
        .max(20)
        .optional()
        .describe("Styles in which older releases were tagged. Default: the usual ones, such as `{version}` and `{name}@{version}`."),
    scheme: schemas/* enum */.k5n(["semver", "major.minor", "calver"])
        .default("semver")
        .describe("How its versions are counted: `semver` (`1.4.0`), `major.minor` (`1.4`: whatever does not break is a minor) or `calver` (`2025.10.001`: year, month, build)."),
    "depends-on": schemas/* array */.YOg(ComponentName.meta({ examples: ["api"] }))
        .max(50)
        .default([])
        .describe("Components it is built on: where one of them is released, this one is released with it."),
    contract: ContractSchema.optional(),
    migrations: MigrationsSchema.prefault({}),
    manifests: schemas/* array */.YOg(FilePath.meta({ examples: ["package.json"] }))
        .max(20)
        .optional()
        .describe("Files below its folder that hold its version: package.json, pyproject.toml, Chart.yaml, Cargo.toml, or any file with a line marked `signalbox:version`. Default: the first four, where they are."),
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/approvals.js



const RoleName = text_text("a role's name in lower case, such as `release-manager`", /^[a-z][a-z0-9-]{0,63}$/, {
    max: 64,
    example: "release-manager",
});
const Login = text_text("a GitHub user's login, such as `ada`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, {
    max: 44,
    example: "ada",
});
const RoleSchema = schemas/* strictObject */.rej({
    users: schemas/* array */.YOg(Login).max(100).optional().describe("People who hold it, by their login. Default: nobody."),
    team: text_text("a team as `organisation/team`, such as `acme/release-managers`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[a-z0-9][a-z0-9._-]{0,99}$/, { max: 140, example: "acme/release-managers" })
        .optional()
        .describe("A team whose members hold it. Default: none."),
    permission: schemas/* enum */.k5n(["write", "maintain", "admin"])
        .optional()
        .describe("Whoever has at least this permission on the repository holds it. Default: nobody."),
})
    .describe("Who holds this role: whoever fits any of its keys.");
const ApprovalsSchema = schemas/* strictObject */.rej({
    roles: schemas/* record */.g1P(RoleName, RoleSchema)
        .default({})
        .describe("The roles of people; `release-manager` may push a release's tag by hand.")
        .transform(withoutInheritedKeys),
})
    .describe("Who may do what.");
//# sourceMappingURL=approvals.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/branches.js




const MAX_PATTERNS = 500;
const BranchSchema = schemas/* strictObject */.rej({
    environment: text_text("an environment's name of letters, digits, `.`, `_` and `-`, such as `production`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "production" })
        .optional()
        .describe("Where a release of this branch goes. Default: none, and a branch without an environment is never released from."),
    prerelease: text_text("a word for prereleases, such as `rc`", /^(?=.*[a-z])[a-z][a-z0-9-]{0,31}$/, {
        max: 32,
        example: "rc",
    })
        .optional()
        .describe("Releases of this branch are prereleases of the next version: `rc` gives `1.4.0-rc.1`. Default: none, they are final."),
    from: schemas/* enum */.k5n(["production-tag"])
        .optional()
        .describe("Where a branch must have been forked: `production-tag` is the last final release. Its release is then exactly the next patch of that one. Default: anywhere."),
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/time-zone.js
/** Whether JavaScript's own copy of the IANA database knows a zone of this name. */
function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=time-zone.js.map
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
const MajorNeedsSchema = schemas/* strictObject */.rej({
    "migration-plan": FilePathOfTag.meta({ examples: ["docs/migrations/{tag}.md"] })
        .optional()
        .describe("The file that tells users how to move on; it must be new or changed since the last release. Default: none."),
    sections: schemas/* array */.YOg(text_text("a heading of one line, such as `Rollback`", /^[^\s#][^\u0000-\u001f\u007f-\u009f]*$/, {
        max: 100,
        example: "Rollback",
    }))
        .max(20)
        .default([])
        .describe("Headings that the migration plan must have, each with text below it."),
})
    .describe("What a major release needs. Default: nothing more than any other.");
const VersioningSchema = schemas/* strictObject */.rej({
    bumps: schemas/* record */.g1P(CommitType, Bump.meta({ description: "What a commit of this type asks for.", examples: ["minor"] }))
        .default({})
        .meta({
        description: `What each commit type asks for; types that are not named keep their default (${describeBumps()}), any other type asks for nothing.`,
    })
        .transform((own) => withoutInheritedKeys({ ...DEFAULT_BUMPS, ...own })),
    initial: text_text("a version of three numbers, such as `1.0.0`", /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/, { max: 29, example: "0.1.0" })
        .default("1.0.0")
        .describe("The first version of a component that has no release yet; of `major.minor` its first two numbers, of `calver` none."),
    zone: text_text("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
        max: 64,
        example: "Europe/Berlin",
    })
        .refine(isTimeZone)
        .default("UTC")
        .describe("The time zone in which the month of a `calver` version turns."),
    "breaking-while-zero": schemas/* enum */.k5n(["minor", "major"])
        .default("minor")
        .describe("What a breaking change asks for while the major version is 0."),
    squash: schemas/* enum */.k5n(["lines", "bullets", "none"])
        .default("lines")
        .describe("Which lines count as commits of their own where the body of a commit begins with a list of them, as a squash merge writes it: `bullets` (`* feat: …`, under a subject that ends with a pull request, `(#12)`, or at least two of them), `lines` (those, and `feat: …` at the start of a line under a subject that ends with a pull request), or `none`."),
    manifests: schemas/* enum */.k5n(["none", "commit", "pull-request"])
        .default("none")
        .describe("Whether a release writes its version into the manifests: `none` (the tag alone is the version), `commit` (one commit on the branch, which is then the one tagged) or `pull-request` (a release pull request with versions and notes, whose merge is then tagged)."),
    "commit-with": schemas/* enum */.k5n(["git", "api"])
        .default("git")
        .describe("How a release commit is made: pushed by `git`, or by GitHub's `api`, which signs it."),
    "unsafe-migrations": schemas/* enum */.k5n(["refuse", "major"])
        .default("refuse")
        .describe("What becomes of a migration that the previous code cannot run on, where no commit declares a breaking change: the release is refused, or made a `major`."),
    "major-needs": MajorNeedsSchema.prefault({}),
})
    .describe("How the next version follows from the commits.");
function describeBumps() {
    const asking = Object.entries(DEFAULT_BUMPS).filter(([, bump]) => bump !== "none");
    return asking.map(([type, bump]) => `\`${type}: ${bump}\``).join(", ");
}
//# sourceMappingURL=versioning.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/notes.js




/** What the notes of a release may be asked to hold. */
const NOTE_PARTS = ["summary", "impact", "migrations", "rollback"];
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
    needs: schemas/* array */.YOg(schemas/* enum */.k5n(NOTE_PARTS))
        .max(NOTE_PARTS.length)
        .default([])
        .describe("Parts that somebody must have written or that must be known, else the notes are refused: `summary` (a `Summary:` footer), `impact` (what changed, and how the contract differs), `migrations` (their effect, and a plan for those that the previous code cannot run on), `rollback` (a `Rollback:` footer)."),
    "publish-to": schemas/* enum */.k5n(["release", "pull-request", "commit"])
        .default("release")
        .describe("Where the notes go besides the GitHub Release: nowhere else (`release`), onto the default branch by a `pull-request`, or by a `commit`."),
    index: FilePath.meta({ examples: ["docs/release-notes/README.md"] })
        .optional()
        .describe("A file that lists all releases, with links to their notes. Default: none."),
    changelog: FilePath.meta({ examples: ["CHANGELOG.md"] })
        .optional()
        .describe("A file with the notes of all releases, newest first. Default: none."),
    markdown: schemas/* enum */.k5n(["escape", "allow"])
        .default("escape")
        .describe("Whether Markdown in commit messages takes effect in the notes: `escape` shows it as it is written, `allow` renders it; HTML and mentions never take effect."),
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
    approvals: ApprovalsSchema.prefault({}),
});
//# sourceMappingURL=policy.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/scheme.js

const NUMBER = String.raw `(?:0|[1-9]\d{0,14})`;
// Nearly every release: to ask semver about each of ten thousand tags takes as long as git takes to list them.
const PLAIN_SEMVER = new RegExp(String.raw `^${NUMBER}\.${NUMBER}\.${NUMBER}$`);
const FINAL = {
    "major.minor": new RegExp(String.raw `^${NUMBER}\.${NUMBER}$`),
    // A build has three digits, more where there are so many.
    calver: /^[1-9]\d{3}\.(?:0[1-9]|1[0-2])\.(?:\d{3}|[1-9]\d{3,9})$/,
};
/** Whether `text` is a version of the scheme in the one form that it has there: `v1.4` and `1.04.0` would name a version twice. */
function isVersion(scheme, text) {
    if (scheme === "semver")
        return PLAIN_SEMVER.test(text) || valid(text) === text;
    const dash = text.indexOf("-");
    if (dash === -1)
        return FINAL[scheme].test(text);
    const asSemver = `0.0.0${text.slice(dash)}`;
    return FINAL[scheme].test(text.slice(0, dash)) && valid(asSemver) === asSemver;
}
//# sourceMappingURL=scheme.js.map
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
        const read = patterns.map((pattern) => styleOf(pattern, name, component.scheme));
        return { component: name, write: styleOf(current, name, component.scheme), read };
    });
}
function styleOf(pattern, name, scheme) {
    const [before = "", after = ""] = pattern.replaceAll("{name}", name).split("{version}");
    return { before, after, scheme };
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
    return isVersion(style.scheme, text) ? text : null;
}
//# sourceMappingURL=tag-style.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/hidden-characters.js
// What a reader of a diff cannot see, or sees elsewhere than it stands: control and format characters (bidirectional
// overrides and zero-width ones among them), line and paragraph separators, blank letters, lone surrogates and what
// Unicode calls no character. "Trojan Source" (CVE-2021-42574) and its heirs live on them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\u{E0100}-\u{E01EF}]/u;
const PLAIN = new Set(["\t", "\n", "\r"]);
/** Whether a character (one code point) has no place in a policy because nobody sees it. */
function isHidden(character) {
    return HIDDEN.test(character) && !PLAIN.has(character);
}
/** The hidden characters of a text, each with its offset in UTF-16 units. */
function hiddenCharacters(text) {
    const found = [];
    for (const match of text.matchAll(new RegExp(HIDDEN, "gu"))) {
        if (!PLAIN.has(match[0]))
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
var dist = __webpack_require__(38815);
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
/** The versions that a style writes, in the two shapes that they have in each scheme. */
const VERSIONS = {
    semver: ["1.2.3", "1.2.3-rc.1"],
    "major.minor": ["1.2", "1.2-rc.1"],
    calver: ["2025.10.001", "2025.10.001-rc.1", "2025.10.1000"],
};
function sharedTags(policy) {
    const styles = tagStylesOf(policy);
    const readers = readersByStart(styles);
    const told = new Set();
    return styles.flatMap(({ component, write }) => {
        for (const tag of VERSIONS[write.scheme].map((version) => tagOf(write, version))) {
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
            const key = `${style.scheme} ${style.after}`;
            const known = alike.get(key);
            if (known === undefined)
                alike.set(key, { style, components: [component] });
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/in-order.js
/** The names of components, each after those that it depends on, else in the policy's order. */
function inOrderOfDependence(components) {
    return walk(components).order;
}
/** A way from a component back to itself, such as `[a, b, a]`; null where there is none. */
function dependencyCycle(components) {
    return walk(components).cycle;
}
// Depth first, with a stack of its own: a chain of dependencies may be as long as a policy.
function walk(components) {
    const order = new Set();
    const open = new Set();
    let cycle = null;
    for (const start of Object.keys(components)) {
        const way = order.has(start) ? [] : [visit(components, start)];
        for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
            open.add(at.name);
            const { done, value } = at.rest.next();
            if (done === true) {
                order.add(at.name);
                open.delete(at.name);
                way.pop();
            }
            else if (open.has(value)) {
                cycle ??= [...way.map(({ name }) => name).slice(way.findIndex(({ name }) => name === value)), value];
            }
            else if (!order.has(value) && Object.hasOwn(components, value)) {
                way.push(visit(components, value));
            }
        }
    }
    return { order: [...order], cycle };
}
function visit(components, name) {
    return { name, rest: (components[name]?.["depends-on"] ?? []).values() };
}
//# sourceMappingURL=in-order.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js + 1 modules
var nearest_word = __webpack_require__(18852);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/dependencies-known.js




/** Whether `depends-on` names components of the policy, and leads from none back to itself. */
function dependenciesKnown({ components }, tree) {
    const unknown = Object.entries(components).flatMap(([name, component]) => component["depends-on"].flatMap((dependency, index) => Object.hasOwn(components, dependency) ? [] : [unknownFinding(components, tree, name, dependency, index)]));
    const cycle = unknown.length > 0 ? null : dependencyCycle(components);
    return cycle === null ? unknown : [cycleFinding(tree, cycle)];
}
function unknownFinding(components, tree, name, dependency, index) {
    const path = ["components", name, "depends-on", String(index)];
    const near = (0,nearest_word/* nearestWord */.z)(dependency, Object.keys(components));
    return {
        code: "policy.unknown-component",
        path,
        at: follow(tree, path).node.at,
        says: `${shown(name)} depends on ${shown(dependency)}, which is no component of this policy`,
        expected: "the name of a component of this policy",
        suggestion: near === null ? null : `did you mean ${shown(near)}?`,
    };
}
function cycleFinding(tree, cycle) {
    const path = ["components", cycle[0] ?? "", "depends-on"];
    return {
        code: "policy.dependency-cycle",
        path,
        at: follow(tree, path).key ?? tree.at,
        says: `the components depend on each other in a circle: ${cycle.map(shown).join(" → ")}`,
        expected: "components of which one can be released first",
        suggestion: "take one of these out of `depends-on`",
    };
}
//# sourceMappingURL=dependencies-known.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/not-carried-out.js

/**
 * What is part of the policy's language, but is not carried out by this version. Each is an error that says so: a rule
 * that nobody checks would look like one that is kept. Whoever carries one out takes it from here.
 */
const KEYS = [
    "extends",
    "checklist",
    "approvals.classes",
    "approvals.environments",
    "approvals.separation",
    "rollout",
    "rollback",
    "artifacts",
    "config-snapshots",
    "notify",
    "records",
    "branches.*.protected",
    "branches.*.class",
].map((path) => path.split("."));
/** Whether `path` is a key that only a later version carries out. */
function isKeyForLater(path) {
    return KEYS.some((key) => not_carried_out_fits(key, path));
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
    return components === null
        ? []
        : [...componentsApart({ components }, tree), ...dependenciesKnown({ components }, tree)];
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
var unreadable_policy = __webpack_require__(10625);
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
/** Seconds since 1970 as a day of UTC: `2025-10-21`. A time is whatever somebody wrote: beyond the year 9999 it is that year's last day. */
function dayOf(seconds) {
    return new Date(Math.min(seconds, LAST_SECOND) * 1000).toISOString().slice(0, 10);
}
const LAST_SECOND = Date.UTC(9999, 11, 31) / 1000;
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
;// CONCATENATED MODULE: ./packages/history/lib/src/field-reader.js
/** Cuts bytes that come in chunks of any size into fields that end with a NUL (or another character of ASCII), decoded as UTF-8; invalid bytes become U+FFFD. */
class FieldReader {
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
function decide_changes_decideChanges(rules, commits) {
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
        .filter((header) => own === null || !isRetold(header, own, commit));
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
/**
 * A squash's subject is often that of one of its commits, with the pull request behind it, and often mended: `refactor: x (#12)` over
 * `feat: x` is a refactoring. What says that it breaks still does.
 */
function isRetold(line, own, { pullRequest }) {
    const words = ({ description }) => unnumbered(description, pullRequest)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    return words(line) === words(own) && (own.breaking || !line.breaking);
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
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-order.js

/**
 * Orders canonical versions of one scheme: negative where `a` is the lower. Numbers first, one by one where they stand (to take ten
 * thousand versions apart would take longer than git takes to list them); then prereleases as semver orders them, below their release.
 */
function compareVersions(a, b) {
    const coreA = coreEnd(a);
    const coreB = coreEnd(b);
    let inA = 0;
    let inB = 0;
    for (let part = 0; part < 3; part += 1) {
        const endA = numberEnd(a, inA, coreA);
        const endB = numberEnd(b, inB, coreB);
        // Padded alike or not at all, the longer number is the higher.
        const difference = endA - inA - (endB - inB) || compareDigits(a, inA, b, inB, endA - inA);
        if (difference !== 0)
            return difference;
        inA = endA + 1;
        inB = endB + 1;
    }
    return coreA === a.length && coreB === b.length ? 0 : comparePrereleases(a.slice(coreA), b.slice(coreB));
}
/** Of a canonical version, which carries no build metadata. */
function version_order_isPrerelease(version) {
    return version.includes("-");
}
/** The final version that a prerelease leads to; of a final one, itself: `1.4.0` of `1.4.0-rc.1`. */
function finalOf(version) {
    return version.slice(0, coreEnd(version));
}
/** Whether a version is a prerelease of this word: `1.4.0-rc.1` of `rc`. */
function hasLabel(version, label) {
    return version.startsWith(`${finalOf(version)}-${label}.`);
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
function coreEnd(version) {
    const dash = version.indexOf("-");
    return dash === -1 ? version.length : dash;
}
function comparePrereleases(a, b) {
    if (a === "" || b === "")
        return a === b ? 0 : a === "" ? 1 : -1;
    return compare(`0.0.0${a}`, `0.0.0${b}`);
}
function numberEnd(version, start, limit) {
    let end = start;
    while (end < limit && isDigit(version.charCodeAt(end)))
        end += 1;
    return Math.max(end, start);
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/change-notes.js


/** The changes of a release. */
function changeNotesOf(policy, facts) {
    return listed(policy, facts, decideChanges(policy.versioning, facts.commits).list);
}
/** The same, of changes that were decided already. */
function listed(policy, facts, list) {
    const { release, previous, date, repositoryUrl } = facts;
    const told = list.filter((change) => isTold(policy, change));
    return {
        component: release.component,
        tag: release.tag,
        version: release.version,
        prerelease: version_order_isPrerelease(release.version),
        previousTag: previous?.tag ?? null,
        date,
        changes: withIssues(inOrder(policy, told), facts.commits),
        repositoryUrl,
        file: policy.notes.file.replaceAll("{tag}", release.tag),
        markdown: policy.notes.markdown,
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
/** The first change of a commit carries what the commit closes. */
function withIssues(changes, commits) {
    const issues = new Map();
    for (const commit of commits)
        if (commit.issues.length > 0)
            issues.set(commit.hash, commit.issues);
    return changes.map((change) => {
        const closed = issues.get(change.commit) ?? NONE;
        issues.delete(change.commit);
        return { ...change, issues: closed };
    });
}
const NONE = [];
//# sourceMappingURL=change-notes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/contributors.js
/**
 * Who made a release: the authors of its commits and their co-authors, by name, each once however often the name is spelt in
 * another case or the address shared. Programs are left out, and no address is told.
 */
function contributorsOf(commits, coAuthors) {
    const people = [...commits.map(({ author }) => author), ...coAuthors.map(({ text }) => personOf(text))];
    const names = new Map();
    const known = new Set();
    for (const { name, email } of people) {
        const plain = name.trim();
        const address = email.trim().toLowerCase();
        if (plain === "" || isProgram(plain) || (address !== "" && known.has(address)))
            continue;
        if (address !== "")
            known.add(address);
        if (!names.has(plain.toLowerCase()))
            names.set(plain.toLowerCase(), plain);
    }
    return [...names].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
/** `Lin <lin@example.com>`. */
function personOf(text) {
    const [, name, email] = /^([^<>]*)<([^<>]*)>\s*$/.exec(text) ?? [];
    return { name: name ?? text.replaceAll(/[<>]/g, ""), email: email ?? "" };
}
// GitHub's apps are named `renovate[bot]`; others follow the habit in words.
function isProgram(name) {
    return name.endsWith("[bot]") || /(?:^|[-_ ])bot$/i.test(name);
}
//# sourceMappingURL=contributors.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/documentation.js
/** Puts together the documentation that changed, and that `Docs:` footers and pull requests name. */
function documentationOf({ documentation, pullRequests }, footers) {
    const words = footers.flatMap(({ text }) => text.split(/[\s,]+/));
    const named = words.map(addressOf).filter((url) => url !== null);
    const linked = pullRequests.flatMap(({ number, links }) => (links ?? []).map((url) => ({ url, pullRequest: number })));
    const links = new Map([...named.map((url) => ({ url, pullRequest: null })), ...linked].map((link) => [link.url, link]));
    const files = [...new Set([...documentation.first, ...words.filter(isDocument)])].toSorted();
    const more = documentation.total - documentation.first.length;
    return { files: { first: files, total: files.length + more }, links: [...links.values()] };
}
/** A word as an address of https; null where it is none. */
function addressOf(word) {
    if (!word.startsWith("https://") || !URL.canParse(word))
        return null;
    const { protocol, username, password, href } = new URL(word);
    return protocol === "https:" && username === "" && password === "" ? href : null;
}
/** Whether a path is that of a text for people: Markdown, reStructuredText or AsciiDoc. */
function isDocument(path) {
    return (/^(?!\/)[^:?*<>|"\\]{1,300}\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i.test(path) &&
        !/(?:^|\/)\.\.?(?:\/|$)/.test(path));
}
//# sourceMappingURL=documentation.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/impact.js
/** Puts together what a release touches. */
function impactOf(facts, changes) {
    const scopes = changes.flatMap(({ scope }) => (scope === null ? [] : scope.split(",").map((part) => part.trim())));
    return {
        modules: facts.modules,
        scopes: [...new Set(scopes)].filter((scope) => scope !== "").toSorted(),
        contracts: facts.contracts.map(impact_inOrder),
    };
}
function impact_inOrder(contract) {
    const { comparison } = contract;
    if (!comparison.known)
        return contract;
    const of = (wanted) => comparison.changes.filter((change) => change.class === wanted);
    return { ...contract, comparison: { known: true, changes: [...of("breaking"), ...of("additive")] } };
}
//# sourceMappingURL=impact.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/migrations.js

/** Judges each migration of a release by its statements. */
function migrationsOf(facts, looked, texts) {
    return { looked, files: facts.migrations.map(noteOf), plan: facts.migrationPlan, texts };
}
const GRAVITY = [...migration_facts/* MIGRATION_CLASSES */.GO, "unknown"];
function noteOf({ tool, file, statements }) {
    const gravest = Math.max(0, ...statements.map((statement) => GRAVITY.indexOf(statement.class)));
    return {
        tool,
        file,
        class: GRAVITY[gravest] ?? "unknown",
        statements: statements.filter((statement) => !(0,migration_facts/* previousCodeRuns */.be)(statement)),
    };
}
//# sourceMappingURL=migrations.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/decision/counted.js
/** A number with what it counts: `1 change`, `3 changes`; `several` for words that do not take an `s`. */
function counted_counted(number, one, several = `${one}s`) {
    return `${number} ${number === 1 ? one : several}`;
}
//# sourceMappingURL=counted.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/notes-needs.js


/** What the policy needs the notes to say, part by part: none of it is made up. */
function needsReasons(loaded, notes) {
    return loaded.policy.notes.needs.map((part) => {
        const common = { code: `notes.${part}`, required: REQUIRED[part] };
        return reasonOf(loaded, ["notes", "needs"], { ...common, ...observed(part, notes) });
    });
}
const REQUIRED = {
    summary: "notes with a summary that somebody wrote",
    impact: "notes that say what changed, and how the contract differs",
    migrations: "notes that say what the migrations do, with a plan for those that the previous code cannot run on",
    rollback: "notes that say how to go back, as somebody wrote it",
};
function observed(part, notes) {
    if (isSaid(notes.handWritten[part] ?? ""))
        return { status: "met", observed: `\`${part}\` is written by hand in \`${notes.file}\`` };
    switch (part) {
        case "summary":
            return written(notes, part, "Summary", notes.summary.texts);
        case "impact":
            return impact(notes);
        case "migrations":
            return migrations(notes);
        case "rollback":
            return written(notes, part, "Rollback", notes.rollback.texts);
    }
}
/** Whether there is anything for a reader: a template's comments are not. */
function isSaid(text) {
    return text.replaceAll(/<!--.*?(?:-->|$)/gs, "").trim() !== "";
}
function written(notes, part, footer, texts) {
    if (texts.length > 0) {
        const evidence = texts.map(({ commit, text }) => evidenceOf(commit, `${footer}: ${text}`));
        return {
            status: "met",
            observed: `${counted_counted(texts.length, `\`${footer}:\` footer`)} of the release's commits`,
            evidence,
        };
    }
    return {
        status: "unmet",
        observed: `nobody wrote a \`${part}\` of \`${notes.tag}\``,
        next: `add a \`${footer}:\` footer to a commit of the release, or ${byHand(notes, part)}`,
    };
}
function impact(notes) {
    const { modules, contracts } = notes.impact;
    const silent = contracts.find(({ comparison }) => !comparison.known);
    if (silent !== undefined && !silent.comparison.known) {
        return {
            status: "unknown",
            observed: `${nameOf(silent)} could not be compared: ${silent.comparison.says}`,
            evidence: [{ kind: "file", id: silent.file, title: nameOf(silent) }],
            next: `${silent.comparison.next}, or ${byHand(notes, "impact")}`,
        };
    }
    const paths = modules === null ? "a first release, all of it new" : `${counted_counted(modules.total, "folder")} changed`;
    const compared = contracts.length === 0 ? "" : `; compared: ${contracts.map(nameOf).join(", ")}`;
    return { status: "met", observed: `${paths}${compared}` };
}
function migrations(notes) {
    const { looked, files, plan, texts } = notes.migrations;
    if (!looked) {
        const says = `the policy names no migrations of \`${notes.component}\``;
        return texts.length > 0
            ? { status: "met", observed: `${says}, but a \`Migration:\` footer does` }
            : { status: "not-applicable", observed: says };
    }
    const evidence = files
        .slice(0, 10)
        .map(({ file, class: gravest }) => ({ kind: "file", id: file, title: gravest }));
    const unknown = files.find((file) => file.class === "unknown");
    if (unknown !== undefined) {
        return {
            status: "unknown",
            observed: `\`${unknown.file}\` could not be judged`,
            evidence,
            next: `say what it does: ${byHand(notes, "migrations")}`,
        };
    }
    const grave = files.filter(({ statements }) => statements.length > 0);
    if (grave.length === 0) {
        const all = files.length === 0
            ? "no migrations"
            : `${counted_counted(files.length, "migration")}, and the previous code runs on it all`;
        return { status: "met", observed: all, evidence };
    }
    const planned = plan?.changed === true ? `\`${plan.file}\`` : texts.length > 0 ? "a `Migration:` footer" : null;
    const found = `${counted_counted(grave.length, "migration")} that the previous code cannot run on`;
    if (planned !== null)
        return { status: "met", observed: `${found}, with ${planned}`, evidence };
    return {
        status: "unmet",
        observed: `${found}, and no plan`,
        evidence,
        next: `add a \`Migration:\` footer to a commit of the release, a migration plan where \`versioning.major-needs\` names one, or ${byHand(notes, "migrations")}`,
    };
}
function byHand({ file }, part) {
    return `write it into \`${file}\` on the default branch between the lines \`<!-- signalbox:begin ${part} -->\` and \`<!-- signalbox:end ${part} -->\``;
}
function nameOf({ kind, file }) {
    return `\`${file}\` (${kind})`;
}
function evidenceOf(id, title) {
    return { kind: "commit", id, title: title.replaceAll(/\s+/g, " ").slice(0, 200) };
}
//# sourceMappingURL=notes-needs.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/rollback.js

/** Says from which revision a rollback starts, and what stands in its way. */
function rollbackOf(previous, { files }, texts) {
    const inTheWay = files.filter(({ statements }) => statements.length > 0);
    return {
        to: previous === null ? null : { tag: previous.tag, version: previous.version, commit: previous.commit },
        flags: texts.flags,
        migrations: inTheWay.map(({ file, class: gravest }) => ({ file, class: gravest })),
        compatible: files.length > 0 && inTheWay.length === 0,
        texts: texts.rollback,
    };
}
//# sourceMappingURL=rollback.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/summary.js
/** What the changes of a release are, in the order in which they are counted. */
const CHANGE_KINDS = ["breaking", "feat", "fix", "perf", "other"];
/** Counts the changes that the notes tell, and takes over what people wrote. */
function summaryOf(changes, texts) {
    const counts = CHANGE_KINDS.map((kind) => ({
        kind,
        changes: changes.filter((change) => kindOf(change) === kind).length,
    }));
    return { counts: counts.filter((count) => count.changes > 0), texts };
}
function kindOf({ breaking, type }) {
    if (breaking)
        return "breaking";
    return CHANGE_KINDS.find((kind) => kind === type && kind !== "breaking") ?? "other";
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/told-texts.js
/** The footers of `commits`, without those of commits in `cancelled`: what was taken back is not told. */
function toldTexts(commits, cancelled) {
    const texts = new Map();
    for (const { hash, footers } of commits) {
        if (footers.length === 0 || cancelled.has(hash))
            continue;
        for (const { token, value } of footers) {
            const same = texts.get(token) ?? new Map();
            texts.set(token, same);
            if (!same.has(value))
                same.set(value, { commit: hash, text: value });
        }
    }
    return (token) => [...(texts.get(token)?.values() ?? [])];
}
//# sourceMappingURL=told-texts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/decide-notes.js













/** Whether the notes of a tag may be published, and what they say. */
function decideNotes(loaded, facts) {
    const { release, date } = facts;
    if (release === null || date === null) {
        const reason = noRelease(loaded, facts.tag);
        return { verdict: verdictOf([reason]), move: "nothing", reasons: [reason], notes: null };
    }
    const notes = notesOf(loaded.policy, { ...facts, release, date });
    const reasons = [released(loaded, release, notes), ...needsReasons(loaded, notes), ...unread(loaded, facts)];
    return { verdict: verdictOf(reasons), move: "publish", reasons, notes };
}
function notesOf(policy, facts) {
    const { list, cancelled } = decide_changes_decideChanges(policy.versioning, facts.commits);
    const told = listed(policy, facts, list);
    const texts = toldTexts(facts.commits, new Set(cancelled.map(({ commit }) => commit)));
    const named = policy.components[facts.release.component]?.migrations;
    const looked = migration_facts/* MIGRATION_TOOLS */.bI.some((tool) => named?.[tool] !== undefined);
    const migrations = migrationsOf(facts, looked, texts("migration"));
    return {
        ...told,
        commit: facts.release.commit,
        summary: summaryOf(told.changes, texts("summary")),
        impact: impactOf(facts, told.changes),
        migrations,
        rollback: rollbackOf(facts.previous, migrations, { flags: texts("feature-flag"), rollback: texts("rollback") }),
        documentation: documentationOf(facts, texts("docs")),
        contributors: contributorsOf(facts.commits, texts("co-authored-by")),
        handWritten: facts.handWritten,
    };
}
const decide_notes_REQUIRED = "a tag that stands for a release of one of the policy's components";
function noRelease(loaded, tag) {
    return reasonOf(loaded, ["components"], {
        code: "notes.no-release",
        status: "unmet",
        required: decide_notes_REQUIRED,
        observed: `\`${tag}\` is no such tag here`,
        next: "fetch the tags, or name a tag in the style that the policy's `components` say",
    });
}
function released(loaded, { component, tag, version }, notes) {
    return reasonOf(loaded, ["components", component, "tag"], {
        code: "notes.release",
        status: "met",
        required: decide_notes_REQUIRED,
        observed: `\`${tag}\` is ${version} of \`${component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`,
        evidence: [{ kind: "tag", id: tag, title: version }],
    });
}
/** Pull requests whose links nobody could read: the notes are without them, and are right all the same. */
function unread(loaded, { pullRequests }) {
    const silent = pullRequests.filter(({ links }) => links === null);
    if (silent.length === 0)
        return [];
    return [
        reasonOf(loaded, ["notes"], {
            code: "notes.pull-requests",
            status: "not-applicable",
            required: "links to documentation from the pull requests, where they can be read",
            observed: `${silent.length} of ${pullRequests.length} pull requests could not be read; the token needs \`pull-requests: read\``,
        }),
    ];
}
//# sourceMappingURL=decide-notes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/is-latest.js

/**
 * Whether a release is the one that GitHub should call the repository's latest: the highest final one of the component
 * that speaks for the repository, which is the first of the policy that has a final release. So a maintenance line, a
 * prerelease or an old release that is noted again takes the word from no newer one.
 */
function isLatest(release, releases, policy) {
    const final = [...releases, release].filter(({ version }) => !version_order_isPrerelease(version));
    const speaker = Object.keys(policy.components).find((name) => final.some(({ component }) => component === name));
    if (version_order_isPrerelease(release.version) || release.component !== speaker)
        return false;
    return !final.some(({ component, version }) => component === speaker && compareVersions(version, release.version) > 0);
}
//# sourceMappingURL=is-latest.js.map
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
;// CONCATENATED MODULE: ./packages/history/lib/src/component-folders.js
function componentFolders(components) {
    const owners = new Map();
    const scopes = new Map();
    for (const [name, component] of Object.entries(components)) {
        for (const scope of new Set(component.scopes)) {
            const there = scopes.get(scope);
            if (there === undefined)
                scopes.set(scope, [name]);
            else
                there.push(name);
        }
        for (const path of new Set([component.path, ...component["former-paths"]].map((folder) => (folder === "." ? "" : folder)))) {
            const there = owners.get(path);
            if (there === undefined)
                owners.set(path, [name]);
            else
                there.push(name);
        }
    }
    const needFiles = [...owners.keys()].some((folder) => folder !== "");
    return { names: Object.keys(components), needFiles, owners, scopes };
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/commit.js
/** The footers that the notes of a release are written from. */
const TOLD_FOOTERS = ["summary", "rollback", "feature-flag", "docs", "migration", "co-authored-by"];
//# sourceMappingURL=commit.js.map
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



/** Specification 1.0.0, §8–9: a word without blanks, then `: ` or ` #`. One that notes use may have its value on the next line. */
function footerAt(text, start, end) {
    const tokenEnd = wordEnd(text, start, end);
    if (tokenEnd === start || tokenEnd === end)
        return null;
    const separator = text.slice(tokenEnd, Math.min(tokenEnd + 2, end));
    const whole = separator === ": " || separator === " #";
    if (!whole && separator !== ":")
        return null;
    const token = text.slice(start, tokenEnd).toLowerCase();
    // Git strips the blank behind a colon that ends its line.
    return whole || toldToken(token) !== null ? { token, valueStart: tokenEnd + separator.length } : null;
}
const TOLD = new Map(TOLD_FOOTERS.map((token) => [token, token]));
/** The token as one of those that notes use; null where they use it not. */
function toldToken(token) {
    return TOLD.get(token) ?? null;
}
const LONGEST = 2000;
/** The value of a footer that notes use: a co-author is one line, and of a text that nobody would read the end is left out. */
function toldValue(token, text) {
    const [line = ""] = text.split("\n", 1);
    const value = (token === "co-authored-by" ? line : text).trim();
    return value.length > LONGEST ? `${value.slice(0, LONGEST - 1).toWellFormed()}…` : value;
}
// Which of them is the component's is the policy's say.
const SCHEMES = ["semver", "major.minor", "calver"];
/** The version that a `Release-As` footer asks for, without a leading `v`; null where it is none. */
function releaseAsOf(value) {
    const [line = ""] = value.split("\n", 1);
    const version = line.trim().replace(/^v/i, "");
    return SCHEMES.some((scheme) => isVersion(scheme, version)) ? version : null;
}
//# sourceMappingURL=footer.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/picked.js
const PICKED = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)$/;
const picked_LONGEST = 100;
/** The hash in a line of `git cherry-pick -x`, `(cherry picked from commit …)`. */
function pickedFrom(message, start, end) {
    return end - start > picked_LONGEST ? null : (PICKED.exec(message.slice(start, end))?.[1] ?? null);
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
/** Of the footers that notes use: they are kept with the commit. */
const MOST_FOOTERS = 100;
const body_NOTHING = {
    breaking: [],
    squashed: [],
    reverts: [],
    pickedFrom: [],
    releaseAs: null,
    footers: [],
    warnings: [],
};
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
    footers = [];
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
            footers: this.footers.length === 0 ? body_NOTHING.footers : this.footers,
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
        const told = toldToken(footer.token);
        if (footer.token === "release-as")
            this.openFooter("release-as", footer.valueStart, end);
        else if (footer.token === "refs" && this.context.revert)
            this.openFooter("refs", footer.valueStart, end);
        else if (told !== null)
            this.openFooter(told, footer.valueStart, end);
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
        if (footer.kind === "breaking") {
            if (this.breaking.length < body_MOST)
                this.breaking.push(value);
        }
        else if (footer.kind === "refs")
            this.addReverts(hashesIn(value));
        else if (footer.kind === "release-as")
            this.readReleaseAs(value);
        else
            this.addFooter(footer.kind, value);
    }
    addFooter(token, text) {
        const value = toldValue(token, text);
        if (value !== "" && this.footers.length < MOST_FOOTERS)
            this.footers.push({ token, value });
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
;// CONCATENATED MODULE: ./packages/history/lib/src/message/closes.js

// GitHub, "Linking a pull request to an issue using a keyword"; each may have a colon behind it.
const KEYWORDS = new Set([
    "close",
    "closes",
    "closed",
    "fix",
    "fixes",
    "fixed",
    "resolve",
    "resolves",
    "resolved",
]);
const LONGEST_KEYWORD = 8;
const LONGEST_REPOSITORY = 201;
const closes_MOST = 100;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const closes_NUMBER = /[1-9]\d{0,9}(?![\w])/y;
/** `, #13` and ` and #14` behind it go on with the list. */
const NEXT = /(?:,[ \t]{0,3}(?:and[ \t]{1,3})?|[ \t]{1,3}and[ \t]{1,3})(?=[\w./-]{0,201}#)/y;
/**
 * The issues that a message closes, each once: `#12`, or `owner/repo#12` where it is written so. From each number it looks back for a
 * keyword, never past the number before, so that the time is linear.
 */
function closedIssues(message) {
    let found = null;
    // Where the list that the last issue stands in goes on.
    let listAt = -1;
    for (let hash = message.indexOf("#"); hash !== -1; hash = message.indexOf("#", hash + 1)) {
        closes_NUMBER.lastIndex = hash + 1;
        const number = closes_NUMBER.exec(message)?.[0];
        const start = number === undefined ? null : referenceStart(message, hash);
        if (number === undefined || start === null)
            continue;
        if (start !== listAt && !keywordBefore(message, start))
            continue;
        found ??= new Set();
        found.add(message.slice(start, hash + 1 + number.length));
        if (found.size >= closes_MOST)
            break;
        NEXT.lastIndex = hash + 1 + number.length;
        listAt = NEXT.test(message) ? NEXT.lastIndex : -1;
    }
    return found === null ? closes_NONE : [...found];
}
const closes_NONE = [];
/** Where the reference that has this `#` begins; null where what stands before it is no repository. */
function referenceStart(message, hash) {
    let start = hash;
    while (start > 0 && hash - start <= LONGEST_REPOSITORY && isNamePart(message.charCodeAt(start - 1)))
        start -= 1;
    return start === hash || REPOSITORY.test(message.slice(start, hash)) ? start : null;
}
function keywordBefore(message, start) {
    let end = start;
    while (start - end < 3 && isSpace(message.charCodeAt(end - 1)))
        end -= 1;
    if (end === start)
        return false;
    if (message.charCodeAt(end - 1) === closes_COLON)
        end -= 1;
    let first = end;
    while (first > 0 && end - first <= LONGEST_KEYWORD && isLetter(message.charCodeAt(first - 1)))
        first -= 1;
    if (!KEYWORDS.has(message.slice(first, end).toLowerCase()))
        return false;
    return first === 0 || !isNamePart(message.charCodeAt(first - 1));
}
const closes_COLON = 58;
function isSpace(code) {
    return code === 32 || code === 9;
}
function isNamePart(code) {
    return isLetter(code) || (code >= 45 && code <= 57) || code === 95;
}
//# sourceMappingURL=closes.js.map
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
        footers: body.footers,
        issues: closedIssues(message),
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
    while (start > 0 && parse_message_isSpace(message.charCodeAt(start - 1)))
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
function parse_message_isSpace(code) {
    return code === 32 || code === 9;
}
function isBlank(code) {
    return parse_message_isSpace(code) || code === 10 || code === 13 || code === 11 || code === 12;
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
        ...(question.tags === true ? ["--tags"] : []),
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
    /** Scope → the components that it speaks of. */
    scopes;
    scoped;
    constructor(folders) {
        this.scopes = folders.scopes;
        this.scoped = new Set([...folders.scopes.values()].flat());
        this.all = new Set(folders.names);
        this.needFiles = folders.needFiles;
        this.owners = new Map(folders.owners);
    }
    /**
     * The components that a commit with these files touches. Of those that have scopes, where the commit's scope names some that it
     * touches, these alone. A merge touches nothing by itself.
     */
    of({ merge, header }, files) {
        if (merge)
            return touched_components_NOTHING;
        const touched = this.byFolder(files);
        const named = header === null || header.scope === null || this.scopes.size === 0 ? [] : this.named(header.scope);
        if (named.length === 0)
            return touched;
        const meant = [...touched].filter((name) => !this.scoped.has(name) || named.includes(name));
        // Whatever it calls itself, a change is somebody's.
        return meant.length === 0 ? touched : new Set(meant);
    }
    /** `web,api` names the components of both. */
    named(scope) {
        return scope.split(",").flatMap((part) => this.scopes.get(part.trim()) ?? []);
    }
    byFolder(files) {
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
        const components = touched.of(commit, files);
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/gather-contracts.js
/**
 * How the contracts of a component changed between two commits, by the files of the commits themselves. Contracts that did not change
 * byte for byte, or that were not there before, give no facts; a document that can't be compared gives one that says why.
 */
async function gatherContracts(git, { contract }, { from, to }) {
    // Most components name none: nothing that reads documents is loaded for them.
    if (contract === undefined || from === null || from === to)
        return [];
    const { CommitFiles } = await __webpack_require__.e(/* import() */ 893).then(__webpack_require__.bind(__webpack_require__, 78274));
    const versions = { old: new CommitFiles(git, from), now: new CommitFiles(git, to) };
    const { openapi, tasks, events, graphql, protobuf } = contract;
    const facts = [];
    if (openapi !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(274), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 94349))).openapiContract(versions, openapi)));
    if (tasks !== undefined || events !== undefined) {
        const { schemaContracts } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(274), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
        if (tasks !== undefined)
            facts.push(...(await schemaContracts(versions, "tasks", tasks)));
        if (events !== undefined)
            facts.push(...(await schemaContracts(versions, "events", events)));
    }
    if (graphql !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 3298))).graphqlContract(versions, graphql)));
    if (protobuf !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 12013))).protobufContract(versions, protobuf)));
    return facts;
}
//# sourceMappingURL=gather-contracts.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/gather-migrations.js
/**
 * The migrations that a component's release brings, each statement judged: those that were added, changed or removed between two
 * commits. Empty for a first release, whose previous code doesn't exist, and for a component that names no migrations: nothing is
 * loaded for it. Files are read from git, never from the working tree, and never run.
 */
async function gatherMigrations(git, component, range) {
    const { migrations } = component;
    const { dialect, ...folders } = migrations;
    const { from, to } = range;
    if (Object.keys(folders).length === 0 || from === null)
        return [];
    const { readersOf, readMigrations } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(948)]).then(__webpack_require__.bind(__webpack_require__, 48948));
    const facts = [];
    for (const reader of readersOf(migrations)) {
        facts.push(...(await readMigrations(git, reader, dialect, { from, to })));
    }
    return facts;
}
//# sourceMappingURL=gather-migrations.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/gather-effects.js


/** What a release does to those who use the component, as far as the policy asks. Nothing is loaded for what it does not. */
async function gatherEffects(git, loaded, name, range) {
    const component = loaded.policy.components[name];
    const plan = loaded.policy.versioning["major-needs"]["migration-plan"];
    const [contracts, migrations] = component === undefined
        ? [[], []]
        : await Promise.all([gatherContracts(git, component, range), gatherMigrations(git, component, range)]);
    return {
        contracts,
        migrations,
        migrationPlans: plan === undefined ? [] : await plansOf(git, plan, range),
    };
}
async function plansOf(git, template, range) {
    const { readMigrationPlans } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 43310));
    return readMigrationPlans(git, template, range);
}
//# sourceMappingURL=gather-effects.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changed-files.js



/** Of folders, and of documents: notes name a few of them, and count the rest. */
const changed_files_MOST = 100;
/** Folders that only hold others: what is in them tells more. */
const SHELVES = new Set([
    "actions",
    "apps",
    "charts",
    "cmd",
    "components",
    "crates",
    "infra",
    "libs",
    "modules",
    "packages",
    "plugins",
    "services",
]);
/**
 * Which folders and documents of a component differ between two commits. Files that a release writes itself are not
 * counted. One git process; memory holds the folders and the documents.
 */
async function changedFiles(git, policy, component, range) {
    const isOwn = ownFiles(policy, component);
    const isWritten = writtenFiles(policy.notes, policy.versioning["major-needs"]["migration-plan"]);
    const base = policy.components[component]?.path ?? ".";
    const folders = new Map();
    const documents = [];
    let status = null;
    const fields = new FieldReader((field) => {
        if (status === null) {
            status = field;
            return;
        }
        const gone = status === "D";
        status = null;
        if (isWritten(field))
            return;
        if (isOwn(field)) {
            const folder = folderOf(field, base);
            folders.set(folder, (folders.get(folder) ?? 0) + 1);
        }
        else if (!isShared(field, policy))
            return;
        if (!gone && isDocument(field))
            documents.push(field);
    });
    // Plumbing: no configuration of the repository takes part. A folder that was renamed is two that differ.
    const args = ["diff-tree", "-r", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
    await git.stream([...args, "--end-of-options", range.from, range.to, "--"], (chunk) => fields.chunk(chunk));
    const modules = [...folders].map(([folder, files]) => ({ folder, files }));
    return { modules: some(modules.toSorted(mostFirst)), documentation: some(documents.toSorted()) };
}
function some(all) {
    return { first: all.slice(0, changed_files_MOST), total: all.length };
}
function mostFirst(a, b) {
    return b.files - a.files || (a.folder < b.folder ? -1 : 1);
}
function ownFiles(policy, component) {
    const { owners } = componentFolders(policy.components);
    return (path) => ownersOf(owners, path).includes(component);
}
/** The documentation of a repository with one component is the component's, wherever that lies. */
function isShared(path, { components }) {
    return Object.keys(components).length === 1 && path.startsWith("docs/");
}
/** The notes, their index and changelog, and migration plans: they are no change of the release that they tell of. */
function writtenFiles({ file, index, changelog }, plan) {
    const ofTags = [file, ...(plan === undefined ? [] : [plan])].map((template) => template.split("{tag}"));
    return (path) => path === index ||
        path === changelog ||
        ofTags.some(([before = "", after = ""]) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length);
}
/** The folder below the component's own that a file lies in, or one deeper where that is a shelf. */
function folderOf(path, base) {
    const inside = base !== "." && path.startsWith(`${base}/`) ? base.split("/").length : 0;
    const folders = path.split("/").slice(0, -1);
    const depth = inside + (SHELVES.has(folders[inside] ?? "") ? 2 : 1);
    return folders.slice(0, depth).join("/") || ".";
}
//# sourceMappingURL=changed-files.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/documentation-links.js

/** Of one text: more is not written by people who want to be read. */
const documentation_links_MOST = 20;
/** What stands in front of an address that is documentation whatever it looks like: `Docs: https://…`. */
const SAID = /^[\s>*-]*(?:docs?|documentation|design|spec|adr|runbook)\b[^:\n]{0,40}:/i;
/**
 * The addresses of documentation in the text of a pull request, each once: those on a line that says so, and those that
 * look like it (`docs.example.com`, `/docs/`, `/wiki/`, a document's name). Only https; the text is anybody's.
 */
function documentationLinks(text) {
    const found = new Set();
    for (const line of withoutComments(text).slice(0, 200_000).split("\n")) {
        const said = SAID.test(line.slice(0, 200));
        for (const [word] of line.matchAll(/https:\/\/[^\s<>()[\]{}"'`|\\^]+/g)) {
            const url = addressOf(word.slice(0, 2000).replace(/[.,;:!?*_~]+$/, ""));
            if (url !== null && (said || looksLikeDocumentation(new URL(url))))
                found.add(url);
            if (found.size >= documentation_links_MOST)
                return [...found];
        }
    }
    return [...found];
}
// Templates of pull requests hold their explanations in comments.
function withoutComments(text) {
    const pieces = [];
    let at = 0;
    for (let begin = text.indexOf("<!--"); begin !== -1; begin = text.indexOf("<!--", at)) {
        pieces.push(text.slice(at, begin));
        const end = text.indexOf("-->", begin + 4);
        if (end === -1)
            return pieces.join("");
        at = end + 3;
    }
    return [...pieces, text.slice(at)].join("");
}
function looksLikeDocumentation({ hostname, pathname }) {
    return (/^(?:docs?|documentation|wiki)\./.test(hostname) ||
        hostname.endsWith(".readthedocs.io") ||
        /\/(?:docs?|documentation|wiki|adr|adrs|rfcs?)(?:\/|$)/i.test(pathname) ||
        /\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i.test(pathname));
}
//# sourceMappingURL=documentation-links.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-pull-requests.js

/** The newest of a release. */
const gather_pull_requests_MOST = 50;
const AT_ONCE = 5;
/**
 * What the pull requests of a release link to as documentation. After the first that could not be read none is asked any more: the
 * next would hardly be. One that is not there among others says nothing of those: anybody may write `(#99999)`.
 */
async function gatherPullRequests(commits, read) {
    const numbers = [...new Set(commits.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest])))];
    const asked = numbers.slice(0, gather_pull_requests_MOST);
    const facts = [];
    let silent = false;
    for (let at = 0; at < asked.length; at += AT_ONCE) {
        const batch = asked.slice(at, at + AT_ONCE);
        const answers = silent ? [] : await Promise.all(batch.map((number) => read(number)));
        silent ||= isSilent(answers);
        for (const [index, number] of batch.entries()) {
            const answer = answers[index];
            facts.push({ number, links: answer?.known === true ? documentationLinks(answer.value) : null });
        }
    }
    return facts;
}
function isSilent(answers) {
    const silences = answers.filter((answer) => !answer.known);
    return silences.length === answers.length || silences.some(({ code }) => code !== "github.not-found");
}
//# sourceMappingURL=gather-pull-requests.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/hand-written.js
var hand_written = __webpack_require__(17201);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-notes.js











const gather_notes_NOTHING = {
    modules: null,
    documentation: { first: [], total: 0 },
    contracts: [],
    migrations: [],
    migrationPlan: null,
    pullRequests: [],
    handWritten: {},
};
/** Reads all that the notes of one tag are decided on. */
async function gatherNotesFacts(loaded, sources) {
    const { git, tag, repositoryUrl } = sources;
    const releases = releasesOf(await sources.tags, tagStylesOf(loaded.policy));
    const release = releases.find((candidate) => candidate.tag === tag) ?? null;
    if (release === null)
        return { tag, release, previous: null, date: null, commits: [], repositoryUrl, ...gather_notes_NOTHING };
    const previous = await previousRelease(git, release, releases);
    const dates = await tagDates(git, [tag]);
    return releaseFacts(loaded, sources, { release, previous, date: dates.get(tag) ?? null });
}
/** What is told of a release, tagged or not, since the one before it. */
async function releaseFacts(loaded, { git, repositoryUrl, readPullRequest, readNotes }, made) {
    const { policy } = loaded;
    const { release, previous } = made;
    const commits = await commitsOf(git, loaded, release, previous);
    const [from, to] = [previous?.commit ?? null, release.commit];
    const changed = from === null ? gather_notes_NOTHING : await changedFiles(git, policy, release.component, { from, to });
    const { contracts, migrations, migrationPlans } = await gatherEffects(git, loaded, release.component, { from, to });
    const plan = policy.versioning["major-needs"]["migration-plan"]?.replaceAll("{tag}", release.tag);
    const file = policy.notes.file.replaceAll("{tag}", release.tag);
    return {
        ...made,
        tag: release.tag,
        commits,
        repositoryUrl,
        modules: changed.modules,
        documentation: changed.documentation,
        contracts,
        migrations,
        migrationPlan: migrationPlans.find((found) => found.file === plan) ?? null,
        pullRequests: readPullRequest === undefined ? [] : await gatherPullRequests(commits, readPullRequest),
        handWritten: readNotes === undefined ? {} : await handWritten(file, readNotes),
    };
}
async function commitsOf(git, { policy }, release, previous) {
    const name = release.component;
    // Another component's folder may lie inside this one's: all take part, but nothing of the others is read.
    const others = Object.keys(policy.components).filter((other) => other !== name);
    const commits = await readUnreleased(git, {
        candidate: release.commit,
        previous: new Map([
            ...others.map((other) => [other, release]),
            ...(previous === null ? [] : [[name, previous]]),
        ]),
        components: policy.components,
        types: new Set(Object.keys(policy.versioning.bumps)),
    });
    return commits.get(name) ?? [];
}
/** The parts that people wrote into the notes' file. Throws where its markers are broken. */
async function handWritten(file, read) {
    const text = await read(file);
    const parts = text === null ? new Map() : (0,hand_written/* handWrittenParts */.DQ)(text, `\`${file}\``);
    return Object.fromEntries(NOTE_PARTS.flatMap((part) => (parts.has(part) ? [[part, parts.get(part) ?? ""]] : [])));
}
/** The release before it: the highest lower one that it contains; for a stable release, the highest stable one. */
async function previousRelease(git, release, releases) {
    const stable = !version_order_isPrerelease(release.version);
    const lower = releases.filter(({ component, version }) => component === release.component &&
        !(stable && version_order_isPrerelease(version)) &&
        compareVersions(version, release.version) < 0);
    return (await highestReachable(git, release.commit, lower)).get(release.component) ?? null;
}
//# sourceMappingURL=gather-notes.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/open-block.js
/** What would end the code or the comment that a Markdown text leaves open, such as ``` or `-->`; null where it leaves none (CommonMark 0.31, 4.5 and 4.6). */
function openBlock(lines) {
    return lines.reduce((open, line) => blockAfter(line, open), null);
}
/** What is open after a line, by what ends it, given what was before it. */
function blockAfter(line, open) {
    if (open === COMMENT_END || (open === null && COMMENT.test(line)))
        return line.includes(COMMENT_END) ? null : COMMENT_END;
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (open === null || mark === null)
        return open ?? mark;
    return mark.startsWith(open) && line.trim() === mark ? null : open;
}
const COMMENT = /^ {0,3}<!--/;
const COMMENT_END = "-->";
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
//# sourceMappingURL=open-block.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/headings.js

/**
 * The headings of a Markdown text, underlined ones too, those in fenced code and in comments left out (CommonMark 0.31,
 * 4.2, 4.3, 4.5 and 4.6). Lines in `skipped` are read as if they were empty. Runs in linear time.
 */
function headingsOf(lines, skipped = new Set()) {
    const headings = [];
    let open = null;
    let paragraph = null;
    for (const [line, raw] of lines.entries()) {
        const text = skipped.has(line) ? "" : raw.replace(/\r$/, "");
        const before = open;
        open = blockAfter(text, before);
        if (before !== null || open !== null) {
            paragraph = null;
            continue;
        }
        const [, marks = "", words = ""] = HEADING.exec(text) ?? [];
        if (marks !== "")
            headings.push({ line, end: line + 1, level: marks.length, text: withoutClosing(words) });
        const underline = paragraph === null ? undefined : UNDERLINE.exec(text)?.[1];
        if (paragraph !== null && underline !== undefined) {
            const title = lines.slice(paragraph, line).map((part) => part.trim());
            headings.push({ line: paragraph, end: line + 1, level: underline === "=" ? 1 : 2, text: title.join(" ") });
        }
        if (marks !== "" || underline !== undefined || text.trim() === "" || NO_PARAGRAPH.test(text))
            paragraph = null;
        else
            paragraph ??= line;
    }
    return headings;
}
/** The text with every heading one level lower; those of the lowest level stay. */
function lowerHeadings(text) {
    const lines = text.split("\n");
    for (const { line, end, level } of headingsOf(lines)) {
        const head = lines[line] ?? "";
        if (end === line + 1 && level < 6)
            lines[line] = head.replace(/^( {0,3})#/, "$1##");
        else if (end > line + 1) {
            lines[line] = `${"#".repeat(level + 1)} ${lines
                .slice(line, end - 1)
                .map((part) => part.trim())
                .join(" ")}`;
            lines.fill("", line + 1, end);
        }
    }
    return lines.join("\n");
}
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const UNDERLINE = /^ {0,3}(=|-)\1*[ \t]*$/;
// A list item, a quote, HTML or a table is no paragraph that could be underlined.
const NO_PARAGRAPH = /^(?: {0,3}(?:[-+*>]|\d{1,9}[.)])(?:[ \t]|$)| {0,3}[<|]| {4}|\t)/;
function withoutClosing(words) {
    const text = words.trimEnd();
    const marks = text.length - text.replace(/#+$/, "").length;
    if (marks === 0)
        return text.trim();
    const before = text.slice(0, text.length - marks);
    return before === "" || /[ \t]$/.test(before) ? before.trim() : text.trim();
}
//# sourceMappingURL=headings.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/keep-hand-written.js



/**
 * The generated text with the hand-written parts of the old one. A part takes the place of the generated one of the
 * same name, unless it is blank; else it stands at the end of the section with the heading that it stood under, and where
 * no such heading is left, at the end of the text. The same again changes nothing. Throws as `handWrittenParts` does;
 * `from` is the line of `file` that `old` begins with, counted from 0.
 */
function keepHandWritten(old, generated, file = "the notes", from = 0) {
    const before = old === null ? [] : (0,hand_written/* linesOf */.Dx)(old);
    const lines = (0,hand_written/* linesOf */.Dx)(generated);
    const kept = old === null ? [] : (0,hand_written/* partsOf */.CI)(before, file, from);
    if (kept.length === 0)
        return `${lines.join("\n").trimEnd()}\n`;
    const present = (0,hand_written/* partsOf */.CI)(lines, "the generated notes");
    const here = headingsOf(lines, linesIn(present));
    const there = headingsOf(before, linesIn(kept));
    // What comes before each line of the generated text; the text's end is one line more.
    const inserted = new Map();
    const replaced = new Map();
    for (const part of kept) {
        const same = present.find(({ name }) => name === part.name);
        if (same !== undefined) {
            if (part.text.trim() !== "")
                replaced.set(same.begin, part);
            continue;
        }
        const above = there.filter(({ line }) => line < part.begin);
        const over = above.at(-1)?.text;
        // Of several headings alike, the one in the same place among them.
        const alike = here.filter(({ text }) => text === over);
        const heading = alike[Math.min(above.filter(({ text }) => text === over).length, alike.length) - 1];
        const next = heading === undefined ? undefined : here.find(({ line }) => line > heading.line);
        const at = next?.line ?? lines.length;
        inserted.set(at, [...(inserted.get(at) ?? []), (0,hand_written/* handWrittenPart */.sU)(part.name, part.text)]);
    }
    const pieces = [];
    let block = [];
    const flush = () => {
        const text = block.join("\n").replace(/\s+$/, "");
        if (text !== "")
            pieces.push(text);
        block = [];
    };
    for (let line = 0; line <= lines.length; line += 1) {
        const parts = inserted.get(line);
        if (parts !== undefined) {
            flush();
            pieces.push(...parts);
        }
        const part = replaced.get(line);
        if (part !== undefined) {
            block.push((0,hand_written/* handWrittenPart */.sU)(part.name, part.text));
            line = present.find(({ begin }) => begin === line)?.end ?? line;
        }
        else if (line < lines.length)
            block.push(lines[line] ?? "");
    }
    flush();
    return `${pieces.join("\n\n")}\n`;
}
/** The text without the markers of its hand-written parts, but with what stands between them: a copy of it elsewhere. */
function withoutMarkers(text) {
    return unmarked(text, new Set());
}
/**
 * The copy of a generated text in a place that may hold hand-written parts of its own, such as a changelog: those are kept as
 * `keepHandWritten` does, and the generated text's own are plain text here, as they belong to where it is written first.
 */
function copyKeeping(old, generated, file, from) {
    const own = old === null ? new Map() : (0,hand_written/* handWrittenParts */.DQ)(old, file, from);
    const kept = [...own].filter(([, text]) => text.trim() !== "").map(([name]) => name);
    return keepHandWritten(old, unmarked(generated, new Set(kept)), file, from);
}
function unmarked(text, kept) {
    const lines = (0,hand_written/* linesOf */.Dx)(text);
    const copied = (0,hand_written/* partsOf */.CI)(lines, "the notes").filter(({ name }) => !kept.has(name));
    const begins = new Set(copied.map(({ begin }) => begin));
    // In a longer text, code or a comment that somebody left open would take in what follows.
    const ends = new Map(copied.map(({ text: words, end }) => [end, openBlock(words.split("\n"))]));
    return lines
        .map((line, index) => (begins.has(index) ? null : ends.has(index) ? (ends.get(index) ?? null) : line))
        .filter((line) => line !== null)
        .join("\n");
}
function linesIn(parts) {
    return new Set(parts.flatMap(({ begin, end }) => Array.from({ length: end - begin + 1 }, (_, index) => begin + index)));
}
//# sourceMappingURL=keep-hand-written.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/listed-release.js

/** Orders releases as lists of them are read: the newest day first, then the higher version, then by tag. */
function newestFirst(a, b) {
    const days = compareText(b.date ?? "", a.date ?? "");
    const versions = a.component === b.component ? compareVersions(b.version, a.version) : 0;
    return days || versions || compareText(a.tag, b.tag);
}
// By code units: the order of a language would differ between machines.
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=listed-release.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-file.js






/**
 * The changelog with the section of one release, `## v1.4.0 (2025-10-21)`, in its place: newest first, above whatever
 * another tool or a person wrote before. Everything else is kept byte for byte, and in the section what is hand-written.
 * A release that a foreign section tells already is left to it. Throws where that section's markers are broken.
 */
function changelogOver(old, entry) {
    if (old?.startsWith(BOM) === true)
        return `${BOM}${changelogOver(old.slice(BOM.length), entry)}`;
    const section = withoutMarkers(sectionOf(entry));
    if (old === null || old.trim() === "")
        return `# Changelog\n\n${section}`;
    const lines = old.split("\n");
    const headings = headingsOf(lines, (0,hand_written/* handWrittenLines */.cs)(lines));
    const ours = oursAmong(headings, entry);
    const own = ours.find(({ release }) => release.tag === entry.release.tag);
    if (own !== undefined) {
        const end = endOf(own.heading, headings, lines);
        const present = lines.slice(own.heading.line, end).join("\n");
        const kept = copyKeeping(present, sectionOf(entry), `\`${entry.file}\``, own.heading.line);
        return [...lines.slice(0, own.heading.line), kept.trimEnd(), ...lines.slice(end)].join("\n");
    }
    const known = new Set(ours.map(({ heading }) => heading));
    const foreign = headings.filter((heading) => !known.has(heading));
    if (foreign.some((heading) => entry.names.some((name) => tells(heading, name))))
        return old;
    const at = changelog_file_placeOf(lines, headings, ours, entry);
    // What has no heading, or one of a lower level, would be a part of our section.
    const next = headings.find(({ line }) => line >= at);
    const isApart = ours.length > 0 || (next === undefined ? at > 0 : next.level <= 2);
    return inserted(lines, at, isApart ? section : `${section}\n## Older releases\n`);
}
const BOM = "\ufeff";
function sectionOf({ release, notes }) {
    const title = titleOf(release.tag, release.date);
    const lines = notes.trimEnd().split("\n");
    const [first] = headingsOf(lines);
    const isTitled = first?.line === 0 && first.level === 1 && first.text === title;
    let body = (isTitled ? lines.slice(1) : lines).join("\n").trim();
    // Below a heading of the second level, whatever a template begins with.
    const highest = Math.min(3, ...headingsOf(body.split("\n")).map(({ level }) => level));
    for (let level = highest; level < 3; level += 1)
        body = lowerHeadings(body);
    return `${`## ${title}\n\n${body}`.trimEnd()}\n`;
}
function titleOf(tag, date) {
    return `${(0,markdown/* escapeMarkdown */.FV)(tag)} (${date ?? "no date"})`;
}
function oursAmong(headings, { release, releases }) {
    const known = new Map([...releases, release].map((one) => [(0,markdown/* escapeMarkdown */.FV)(one.tag), one]));
    return headings.flatMap((heading) => {
        const [, name, date] = /^(.*) \((\d{4}-\d{2}-\d{2}|no date)\)$/.exec(heading.text) ?? [];
        const found = heading.level > 2 || name === undefined ? undefined : known.get(name);
        return found === undefined
            ? []
            : [{ heading, release: { ...found, date: date === "no date" ? null : (date ?? null) } }];
    });
}
/** The line after a section's last, which leaves alone what belongs to the next one or to the whole file. */
function endOf(own, headings, lines) {
    const next = headings.find(({ line, level }) => line > own.line && level <= own.level);
    return tailStart(lines, next?.line ?? lines.length, own.end);
}
// Empty lines, anchors of the next heading, and the definitions of links that some changelogs end with.
const TAIL = /^\s*$|^<a [^>]*>(?:<\/a>)?\s*$|^\[[^\]]+\]:/;
function tailStart(lines, end, limit) {
    let start = end;
    while (start > limit && TAIL.test(lines[start - 1] ?? ""))
        start -= 1;
    return start;
}
/** Whether a section of another tool is about this release; what its links lead to says nothing. */
function tells({ text }, name) {
    const words = text.replace(/\]\([^)]*\)/g, "]");
    for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
        const isWhole = !/[\w.@/+-]$/.test(words.slice(0, at).replace(/(?<![\w.-])v$/i, "")) &&
            !/^(?:[\w+-]|\.\w)/.test(words.slice(at + name.length));
        if (isWhole)
            return true;
    }
    return false;
}
/** The line before which the section goes. */
function changelog_file_placeOf(lines, headings, ours, { release }) {
    const older = ours.find((section) => newestFirst(release, section.release) < 0);
    if (older !== undefined)
        return older.heading.line;
    const last = ours.at(-1);
    if (last !== undefined)
        return endOf(last.heading, headings, lines);
    const first = headings.find((heading, index) => !(index === 0 && isTitle(heading)) && !isUnreleased(heading, headings));
    // What follows code or a comment that was left open would be a part of it.
    const [top] = headings;
    if (top === undefined)
        return 0;
    if (first === undefined)
        return openBlock(lines) === null ? lines.length : top.line;
    let line = first.line;
    while (line > 0 && (lines[line - 1] ?? "").startsWith("<a "))
        line -= 1;
    return line;
}
function isTitle({ level, text }) {
    return level === 1 && !/\d+\.\d+/.test(text);
}
/** The section of changes to come, or a heading below it. */
function isUnreleased(heading, headings) {
    if (/^\[?unreleased\b/i.test(heading.text))
        return true;
    const above = headings.findLast(({ line, level }) => line < heading.line && level < heading.level);
    return above !== undefined && /^\[?unreleased\b/i.test(above.text);
}
function inserted(lines, at, section) {
    const before = lines.slice(0, at).join("\n");
    const after = lines.slice(at).join("\n");
    const gap = before === "" || /\n[ \t\r]*$/.test(before) ? "\n" : "\n\n";
    const start = before === "" ? "" : `${before}${gap}`;
    if (after.trim() === "")
        return `${start}${section}`;
    return `${start}${section}${/^[ \t\r]*\n/.test(after) ? "" : "\n"}${after}`;
}
//# sourceMappingURL=changelog-file.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/file-link.js


/** A Markdown link to one file of the repository from another: relative, so that it holds on every branch and fork. */
function fileLink(text, from, to) {
    const address = external_node_path_.posix
        .relative(external_node_path_.posix.dirname(from), to)
        .split("/")
        .map((segment) => (segment === ".." ? segment : encoded(segment)))
        .join("/");
    return `[${(0,markdown/* escapeMarkdown */.FV)(text)}](${address})`;
}
// RFC 3986, 2.3: all but the unreserved characters; some that `encodeURIComponent` leaves mean something in Markdown.
function encoded(segment) {
    return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
//# sourceMappingURL=file-link.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/notes-index.js






const BEGIN = "<!-- signalbox:releases -->";
const END = "<!-- /signalbox:releases -->";
/**
 * The index of all releases with this one's notes in it: a table for each component, newest first. Which other releases have notes, and
 * whether they break, is read from the old index; what stands outside of its two marks is kept byte for byte.
 * Throws `SignalboxError` `notes.index` where the marks are broken.
 */
function indexOver(old, policy, notes) {
    const [before, region, after] = notes_index_apart(old ?? `# Releases\n\n${BEGIN}\n${END}\n`, notes.index);
    const told = new Map(region.split(/\r?\n/).map((line) => [/^\| (\[.*?\]\([^)]*\)) \| /.exec(line)?.[1], line]));
    const components = Object.keys(policy.components);
    const tables = components.flatMap((component) => {
        const releases = notes.releases.filter((release) => release.component === component).toSorted(newestFirst);
        if (releases.length === 0)
            return [];
        const kinds = kindsOf(releases, policy.components[component]?.scheme === "calver");
        const rows = releases.map((release) => {
            const link = fileLink(release.tag, notes.index, policy.notes.file.replaceAll("{tag}", release.tag));
            const row = told.get(link);
            const noted = row !== undefined || release.tag === notes.tag;
            const breaking = release.tag === notes.tag ? notes.breaking : row?.endsWith(`${BREAKING} |`) === true;
            const cells = [
                noted ? link : linkToRelease(release.tag, notes.repositoryUrl),
                release.date ?? "–",
                `${kinds.get(release.tag) ?? ""}${breaking ? BREAKING : ""}`,
            ];
            return `| ${cells.join(" | ")} |`;
        });
        const table = ["| Release | Date | Kind |", "| --- | --- | --- |", ...rows].join("\n");
        return [components.length === 1 ? table : `## ${(0,markdown/* escapeMarkdown */.FV)(component)}\n\n${table}`];
    });
    return `${before}${BEGIN}\n\n${tables.join("\n\n")}\n\n${END}${after}`;
}
const BREAKING = ", **breaking**";
function linkToRelease(tag, repositoryUrl) {
    return repositoryUrl === null
        ? (0,markdown/* escapeMarkdown */.FV)(tag)
        : (0,markdown/* markdownLink */.iQ)(tag, `${repositoryUrl}/releases/tag/${encodeURIComponent(tag)}`);
}
/** What each version is to the final one before it, by the numbers alone. */
function kindsOf(releases, isCalendar) {
    const kinds = new Map();
    let previous = null;
    for (const { tag, version } of releases.toSorted((a, b) => compareVersions(a.version, b.version))) {
        const parts = version.split(".");
        if (version_order_isPrerelease(version))
            kinds.set(tag, "prerelease");
        else if (isCalendar)
            kinds.set(tag, "release");
        else {
            const same = previous === null ? -1 : previous.findIndex((part, index) => part !== parts[index]);
            kinds.set(tag, previous === null ? "first" : (["major", "minor", "patch"][same] ?? "same"));
            previous = parts;
        }
    }
    return kinds;
}
function notes_index_apart(text, index) {
    const begin = text.indexOf(BEGIN);
    const end = text.indexOf(END);
    // What follows code or a comment that was left open would be a part of it.
    if (begin === -1 && end === -1 && openBlock(text.split("\n")) !== null)
        return ["", "", `\n\n${text}`];
    if (begin === -1 && end === -1)
        return [text === "" ? "" : `${text.trimEnd()}\n\n`, "", "\n"];
    if (begin === -1 || end < begin || text.includes(BEGIN, begin + 1) || text.includes(END, end + 1)) {
        throw new src_error/* SignalboxError */.k("notes.index", `the marks of the table in \`${index}\` are broken`, {
            next: `leave \`${BEGIN}\` once, and \`${END}\` once after it, or neither`,
        });
    }
    return [text.slice(0, begin), text.slice(begin + BEGIN.length, end), text.slice(end + END.length)];
}
//# sourceMappingURL=notes-index.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/notes-files.js




/** The files of some notes, rendered as `text`. */
function notesFiles(policy, notes, text, releases) {
    const { index, changelog } = policy.notes;
    const paths = [notes.file, ...(index === undefined ? [] : [index]), ...(changelog === undefined ? [] : [changelog])];
    if (new Set(paths).size < paths.length) {
        throw new src_error/* SignalboxError */.k("notes.same-file", `the notes of \`${notes.tag}\` and their lists would be one file`, {
            next: "give `notes.file`, `notes.index` and `notes.changelog` a path of their own each",
        });
    }
    const { tag, component, version, date, repositoryUrl } = notes;
    const names = Object.keys(policy.components).length === 1 ? [tag, version] : [tag];
    const breaking = notes.changes.some((change) => change.breaking);
    return {
        tag,
        paths,
        over(present) {
            const own = keepHandWritten(present.get(notes.file) ?? null, text, `\`${notes.file}\``);
            const files = [{ path: notes.file, text: own }];
            if (index !== undefined) {
                const listed = { index, tag, breaking, releases, repositoryUrl };
                files.push({ path: index, text: indexOver(present.get(index) ?? null, policy, listed) });
            }
            if (changelog !== undefined) {
                const commit = releases.find((release) => release.tag === tag)?.commit ?? "";
                const release = { component, version, tag, commit, date };
                const entry = { file: changelog, release, notes: own, releases, names };
                files.push({ path: changelog, text: changelogOver(present.get(changelog) ?? null, entry) });
            }
            return files;
        },
    };
}
//# sourceMappingURL=notes-files.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-move.js







/** The move that writes the notes of one tag and publishes them; `publishing` is null where it only plans. */
function changelogMove(sources, render, publishing) {
    return {
        name: "changelog",
        gather: (policy) => gatherNotesFacts(policy, sources),
        decide: decideNotes,
        async carryOut(loaded, { notes }, facts, signal) {
            const { release } = facts;
            if (notes === null || release === null)
                return notDone("there are no notes to publish", null);
            if (publishing === null)
                return notDone("this move only plans", "run it in the mode `apply`");
            const text = await render(notes, facts);
            const releases = await releasesToList(loaded, sources);
            const files = notesFiles(loaded.policy, notes, text, releases);
            const published = await publishing.publishFiles(files, signal);
            const { tag, prerelease } = notes;
            const latest = isLatest(release, releases, loaded.policy);
            const written = published.state === "refused" ? undefined : published.files.find(({ path }) => path === notes.file);
            const file = { path: notes.file, text: written?.text ?? text };
            const page = publishing.publishRelease === null
                ? null
                : await publishing.publishRelease({ tag, prerelease, latest, file }, signal);
            return outcomeOf(notes.file, published, page);
        },
    };
}
/** All releases of the policy's components; their days only where a file lists them. A tag that only the remote has tells no day. */
async function releasesToList({ policy }, { git, tags }) {
    const releases = releasesOf(await tags, tagStylesOf(policy));
    if (policy.notes.index === undefined)
        return releases.map((release) => ({ ...release, date: null }));
    const here = new Set((await readTags(git)).map(({ name }) => name));
    const names = releases.map(({ tag }) => tag).filter((tag) => here.has(tag));
    const dates = await tagDates(git, names);
    return releases.map((release) => ({ ...release, date: dates.get(release.tag) ?? null }));
}
function notDone(says, next) {
    return { state: "not-done", says, next, file: null, url: null, pullRequest: null };
}
function outcomeOf(file, files, release) {
    const isChanged = files.state === "written" || (release?.known === true && release.value.outcome !== "unchanged");
    const releaseSays = release === null
        ? ""
        : release.known
            ? `GitHub Release ${release.value.outcome}`
            : `no GitHub Release: ${release.says}`;
    const nexts = [files.state === "refused" ? files.next : null, release?.known === false ? release.next : null];
    const next = nexts.filter((one) => one !== null).join("; ");
    const stands = files.state !== "refused" || release?.known === true;
    return {
        state: next === "" ? (isChanged ? "done" : "already-done") : stands ? "partly-done" : "not-done",
        says: [files.says, ...(releaseSays === "" ? [] : [releaseSays])].join(next === "" ? ", " : ", but "),
        next: next === "" ? null : next,
        file: files.state === "refused" ? null : file,
        url: release?.known === true ? release.value.url : null,
        pullRequest: files.state === "refused" ? null : files.pullRequest,
    };
}
//# sourceMappingURL=changelog-move.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/published-files.js

function published_files_refused({ says, next }) {
    return { state: "refused", says, next };
}
/** Runs what may find hand-written text that it cannot keep, or a link where a file should be: that refuses the files, and nothing else of the release. */
async function unlessUnkeepable(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof src_error/* SignalboxError */.k && UNKEEPABLE.has(error.code)) {
            return { state: "refused", says: error.message, next: error.next };
        }
        throw error;
    }
}
const UNKEEPABLE = new Set(["notes.markers", "notes.index", "notes.not-text", "file.link", "file.outside"]);
//# sourceMappingURL=published-files.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/write-to-workspace.js


/**
 * Writes the files of some notes into a working tree, each over what it says there. A checkout of the tag is older than
 * its notes: `readElsewhere` tells what people wrote into those meanwhile. Throws, with nothing written, where one of them
 * cannot be written over.
 */
async function writeToWorkspace(workspace, files, readElsewhere, signal) {
    const present = new Map();
    for (const path of files.paths)
        present.set(path, await textIn(workspace, path));
    const [notes = ""] = files.paths;
    if (present.get(notes) === null)
        present.set(notes, await readElsewhere(notes));
    const wanted = files.over(present);
    const outcomes = [];
    for (const { path, text } of wanted) {
        signal.throwIfAborted();
        outcomes.push({ path, state: await writeFileAtomically(workspace, path, text) });
    }
    const state = outcomes.some((one) => one.state === "written") ? "written" : "unchanged";
    const says = outcomes.map((one) => `\`${one.path}\` ${one.state}`).join(", ");
    return { state, says, files: wanted, pullRequest: null };
}
async function textIn(workspace, path) {
    // All are read before one is written: what is no file, or leads out of the workspace, is refused with all of them.
    const bytes = await readFileInside(workspace, path);
    if (bytes === null)
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw notText(path, cause);
    }
}
/** To read it as something else would be to lose some of it. */
function notText(path, cause) {
    return new src_error/* SignalboxError */.k("notes.not-text", `\`${path}\` is not a text file in UTF-8 that can be written over`, {
        next: "mend it by hand, or name another path in the policy's `notes`",
        cause,
    });
}
//# sourceMappingURL=write-to-workspace.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/commit-notes.js




/** One of two moves a branch, so of twenty jobs the last needs twenty tries. */
const WAITS = [0, 100, 250, 500, ...Array(20).fill(1000)];
/**
 * Brings the files onto a branch by one commit, made by GitHub's API: GitHub signs it, and the checkout, which may
 * stand at the tag, plays no part. Nothing is committed where all stand there as wanted.
 */
async function commitNotes(commits, branch, files, contest) {
    return contended(contest, branch, async () => {
        const tip = await commits.tipOf(branch, contest.signal);
        if (!tip.known)
            return published_files_refused(tip);
        if (tip.value === null)
            return noBranch(branch);
        const present = await presentAt(commits, tip.value, files, contest.signal);
        if (!present.known)
            return published_files_refused(present);
        const wanted = files.over(present.value);
        const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
        const list = changed.map(({ path }) => `\`${path}\``).join(", ");
        if (changed.length === 0) {
            const says = `\`${branch}\` holds the notes of \`${files.tag}\` already`;
            return { state: "unchanged", says, files: wanted, pullRequest: null };
        }
        const commit = { base: tip.value, parents: [tip.value], message: messageOf(files.tag), files: changed };
        const made = await commits.write(commit, contest.signal);
        if (!made.known)
            return published_files_refused(made);
        const moved = await commits.move(branch, tip.value, made.value, contest.signal);
        if (!moved.known)
            return pushRefused(branch, moved);
        if (moved.value === "lost")
            return "lost";
        return { state: "written", says: `${list} committed to \`${branch}\``, files: wanted, pullRequest: null };
    });
}
/** Tries until the branch was not moved by somebody else meanwhile, or the tries are used up. */
async function contended({ waits, signal }, branch, attempt) {
    for (const wait of [0, ...waits]) {
        if (wait > 0)
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal });
        signal.throwIfAborted();
        const outcome = await attempt();
        if (outcome !== "lost")
            return outcome;
    }
    return {
        state: "refused",
        says: `\`${branch}\` was moved by others at each of ${waits.length + 1} tries, so the notes were not written there`,
        next: "run it again when fewer jobs write to it",
    };
}
/** What the files say at a commit; null where one is not there. Throws where one is there but is no text. */
async function presentAt(commits, commit, { paths }, signal) {
    const present = new Map();
    for (const path of paths) {
        const file = await commits.fileAt(commit, path, signal);
        if (!file.known)
            return file;
        if (file.value.kind !== "text" && file.value.kind !== "missing")
            throw notText(path);
        present.set(path, file.value.kind === "text" ? file.value.text : null);
    }
    return known(present);
}
/** The tag is a ref's name, which holds no white space. */
function messageOf(tag) {
    return `docs(release): notes of ${tag}`;
}
function noBranch(branch) {
    return {
        state: "refused",
        says: `there is no branch \`${branch}\` to bring the notes to`,
        next: "look at the repository's default branch, and run again",
    };
}
function pushRefused(branch, { says, next }) {
    return {
        state: "refused",
        says: `the notes were not committed to \`${branch}\`: ${says}`,
        next: `where \`${branch}\` is protected, set \`notes.publish-to: pull-request\` in the policy, or let the token's app push to it; else ${next}`,
    };
}
//# sourceMappingURL=commit-notes.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/commits-by-api.js



const LARGEST_BYTES = 20_000_000;
const commits_by_api_Hash = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const commits_by_api_ReferenceSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: commits_by_api_Hash }) });
const commits_by_api_CommitSchema = schemas/* object */.Ikc({ sha: commits_by_api_Hash, tree: schemas/* object */.Ikc({ sha: commits_by_api_Hash }) });
const MadeSchema = schemas/* object */.Ikc({ sha: commits_by_api_Hash });
const BlobSchema = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz("base64"), content: schemas/* string */.YjP() });
function openCommitsByApi(github, repository) {
    const files = openRepository(github, repository);
    function ask(route, parameters, about, signal) {
        const owned = { owner: repository.owner, repo: repository.name, ...parameters };
        return github.ask({ route: route.replace(" /", " /repos/{owner}/{repo}/"), parameters: owned, ...about }, signal);
    }
    async function tipOf(branch, signal) {
        const about = { subject: `branch \`${branch}\``, needs: "contents: read", schema: commits_by_api_ReferenceSchema };
        const answer = await ask("GET /git/ref/{ref}", { ref: `heads/${branch}` }, about, signal);
        if (answer.known)
            return known(answer.value.object.sha);
        return answer.status === 404 ? known(null) : answer;
    }
    async function largeFile(commit, path, signal) {
        const about = { subject: `file \`${path}\` at ${commit.slice(0, 12)}`, needs: "contents: read" };
        const found = await ask("GET /contents/{path}", { path, ref: commit }, { ...about, schema: MadeSchema }, signal);
        if (!found.known)
            return found;
        const blob = await ask("GET /git/blobs/{blob}", { blob: found.value.sha }, { ...about, schema: BlobSchema }, signal);
        if (!blob.known)
            return blob;
        try {
            const bytes = Buffer.from(blob.value.content, "base64");
            return known({ kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) });
        }
        catch {
            return known({ kind: "not-text" });
        }
    }
    return {
        tipOf,
        async fileAt(commit, path, signal) {
            const file = await files.fileAt(commit, path, signal);
            const large = file.known && file.value.kind === "too-large" && file.value.bytes <= LARGEST_BYTES;
            return large ? largeFile(commit, path, signal) : file;
        },
        async write({ base, parents, message, files: changes }, signal) {
            const about = { subject: `commit on ${base.slice(0, 12)}`, needs: "contents: write" };
            const from = await ask("GET /git/commits/{base}", { base }, { ...about, schema: commits_by_api_CommitSchema }, signal);
            if (!from.known)
                return from;
            const entries = changes.map(({ path, text, mode = "100644" }) => ({ path, mode, type: "blob", content: text }));
            const parameters = { base_tree: from.value.tree.sha, tree: entries };
            const tree = await ask("POST /git/trees", parameters, { ...about, schema: MadeSchema }, signal);
            if (!tree.known)
                return tree;
            // Without an author of ours: only then GitHub signs it.
            const commit = { message, tree: tree.value.sha, parents };
            const made = await ask("POST /git/commits", commit, { ...about, schema: MadeSchema }, signal);
            return made.known ? known(made.value.sha) : made;
        },
        async move(branch, from, to, signal) {
            const about = { subject: `branch \`${branch}\``, needs: "contents: write", schema: commits_by_api_ReferenceSchema };
            const answer = from === null
                ? await ask("POST /git/refs", { ref: `refs/heads/${branch}`, sha: to }, about, signal)
                : await ask("PATCH /git/refs/{ref}", { ref: `heads/${branch}`, sha: to, force: false }, about, signal);
            if (answer.known)
                return known("moved");
            const tip = await tipOf(branch, signal);
            if (!tip.known)
                return answer;
            if (tip.value === to)
                return known("moved");
            return tip.value === from ? answer : known("lost");
        },
    };
}
//# sourceMappingURL=commits-by-api.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/pull-request-texts.js


const PullRequestSchema = schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullable() });
/** Reads what people wrote into a pull request, by its number; empty where they wrote nothing. All of it is anybody's text. */
function pullRequestTexts(github, { owner, name }, signal) {
    return async (number) => {
        const question = {
            parameters: { owner, repo: name, pull_number: number },
            subject: `pull request #${number}`,
            needs: "pull-requests: read",
            schema: PullRequestSchema,
        };
        const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", ...question }, signal);
        return answer.known ? known(answer.value.body ?? "") : answer;
    };
}
//# sourceMappingURL=pull-request-texts.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/pull-requests.js


const pull_requests_PullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(["open", "closed"]),
    merged_at: schemas/* string */.YjP().nullish(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    // Null where the fork that it came from is gone.
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
})
    .transform((answer) => ({
    number: answer.number,
    url: answer.html_url,
    state: answer.state,
    merged: typeof answer.merged_at === "string",
    title: answer.title,
    body: answer.body ?? "",
    head: answer.head.sha,
    from: `${answer.head.repo?.full_name ?? ""}:${answer.head.ref}`,
}));
function openPullRequests(github, { owner, name }) {
    const repository = { owner, repo: name };
    async function between(head, base, signal) {
        const question = {
            parameters: { ...repository, head: `${owner}:${head}`, base, state: "all", per_page: 100 },
            subject: `pull requests of \`${head}\``,
            needs: "pull-requests: read",
            schema: schemas/* array */.YOg(pull_requests_PullRequestSchema),
        };
        const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls", ...question }, signal);
        if (!answer.known)
            return answer;
        // `head` names an owner, and an organisation may hold forks of its own repository.
        const from = `${owner}/${name}:${head}`.toLowerCase();
        return known(answer.value.filter((found) => found.from.toLowerCase() === from).map(plain));
    }
    return {
        between,
        async open(head, base, text, signal) {
            const question = {
                parameters: { ...repository, head, base, ...text },
                subject: `pull request of \`${head}\``,
                needs: "pull-requests: write",
                schema: pull_requests_PullRequestSchema,
            };
            const opened = await github.ask({ route: "POST /repos/{owner}/{repo}/pulls", ...question }, signal);
            if (opened.known)
                return known(plain(opened.value));
            if (opened.status === 401 || opened.status === 403)
                return opened;
            // Another run was faster, or our own first attempt arrived although its answer did not.
            const found = await between(head, base, signal);
            const standing = found.known ? found.value.find(({ state }) => state === "open") : undefined;
            return standing === undefined ? opened : known(standing);
        },
        async describe(present, text, signal) {
            if (present.title === text.title && lines(present.body) === lines(text.body))
                return known(present);
            const question = {
                parameters: { ...repository, pull_number: present.number, ...text },
                subject: `pull request #${present.number}`,
                needs: "pull-requests: write",
                schema: pull_requests_PullRequestSchema,
            };
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            const answer = await github.ask({ route, ...question }, signal);
            return answer.known ? known(plain(answer.value)) : answer;
        },
        async close(present, why, signal) {
            const about = { subject: `pull request #${present.number}`, needs: "pull-requests: write" };
            const parameters = { ...repository, pull_number: present.number, state: "closed" };
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            const closed = await github.ask({ route, parameters, schema: pull_requests_PullRequestSchema, ...about }, signal);
            if (!closed.known)
                return closed;
            // Afterwards: a run that ends in between leaves a word too few, never one too many.
            const comment = { ...repository, issue_number: present.number, body: why };
            const comments = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            await github.ask({ route: comments, parameters: comment, schema: schemas/* unknown */.L5J(), ...about }, signal);
            return known(plain(closed.value));
        },
    };
}
function plain({ from: _from, ...pullRequest }) {
    return pullRequest;
}
// Whoever edits it in the browser gets CRLF and loses the last newline.
function lines(body) {
    return body.replaceAll("\r\n", "\n").trimEnd();
}
//# sourceMappingURL=pull-requests.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/cut-markdown.js

/**
 * A Markdown text as it is, or cut to `longest` characters at a line, with a sentence at its end that says where the rest is. Code
 * or a comment that the cut left open is closed: the sentence would be a part of it.
 */
function cutMarkdown(text, longest, end) {
    if (text.length <= longest)
        return text;
    for (let room = longest - end.length - GAP;;) {
        const cut = cutAtLine(text, Math.max(0, room));
        const open = openBlock(cut.split("\n"));
        const whole = `${cut}${open === null ? "" : `\n${open}`}\n\n${end}\n`;
        if (whole.length <= longest || room <= 0)
            return whole;
        room -= whole.length - longest;
    }
}
// The empty line before the sentence, and the line feed after it.
const GAP = 3;
function cutAtLine(text, room) {
    const lineEnd = text.lastIndexOf("\n", room);
    // One endless line is cut where it must be, but not inside a character.
    return (lineEnd > 0 ? text.slice(0, lineEnd) : text.slice(0, room).toWellFormed()).trimEnd();
}
//# sourceMappingURL=cut-markdown.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/release-body.js

/** GitHub refuses a release's body beyond this many characters. */
const LONGEST_BODY = 125_000;
/** The body as it is, or cut to `longest` characters with a sentence that says where the rest is. */
function fitBody(body, file, longest = LONGEST_BODY) {
    const rest = `These notes are too long for GitHub. The whole text is in \`${file.replaceAll("`", "")}\`.`;
    return cutMarkdown(body, longest, rest);
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
    immutable: schemas/* boolean */.zMY().optional(),
})
    .transform((answer) => ({
    id: answer.id,
    url: answer.html_url,
    tag: answer.tag_name,
    title: answer.name ?? "",
    body: answer.body ?? "",
    prerelease: answer.prerelease,
    draft: answer.draft,
    immutable: answer.immutable === true,
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
            // A draft that is not among the newest hundred was not left by a run of today.
            parameters: { ...repository, per_page: 100 },
            subject: "list of releases",
            needs: "contents: write",
            schema: schemas/* array */.YOg(ReleaseSchema),
        };
        const newest = await github.ask({ route: "GET /repos/{owner}/{repo}/releases", ...question }, signal);
        return newest.known ? known(newest.value.find((release) => release.draft && release.tag === tag) ?? null) : newest;
    }
    async function isLatest(tag, signal) {
        const question = {
            parameters: repository,
            subject: "latest release",
            needs: "contents: read",
            schema: ReleaseSchema,
        };
        const latest = nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/releases/latest", ...question }, signal));
        return latest.known ? known(latest.value?.tag === tag) : latest;
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
    async function update(found, whole, signal) {
        const text = { ...whole, body: bodyOver(found.body, whole) };
        if (!found.draft && saysTheSame(found, text)) {
            // To take the word from a release is not asked for: another one gets it with its own notes.
            const standing = text.latest ? await isLatest(text.tag, signal) : known(true);
            if (!standing.known)
                return standing;
            if (standing.value)
                return known({ outcome: "unchanged", url: found.url });
        }
        const question = {
            parameters: { ...repository, release_id: found.id, ...fieldsOf(text) },
            subject: `release of \`${text.tag}\``,
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const answer = await github.ask({ route: "PATCH /repos/{owner}/{repo}/releases/{release_id}", ...question }, signal);
        if (!answer.known)
            return found.immutable && answer.status === 422 ? locked(answer, text.tag) : answer;
        return known({ outcome: "updated", url: answer.value.url });
    }
    async function create(whole, signal) {
        const text = { ...whole, body: fitBody(whole.body, whole.file) };
        const question = {
            parameters: { ...repository, ...fieldsOf(text) },
            subject: `release of \`${text.tag}\``,
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const answer = await github.ask({ route: "POST /repos/{owner}/{repo}/releases", ...question }, signal);
        return answer.known ? known({ outcome: "created", url: answer.value.url }) : answer;
    }
    async function publishRelease(text, signal) {
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
        const draft = await findDraft(text.tag, signal);
        if (!draft.known)
            return draft;
        if (draft.value !== null)
            return update(draft.value, text, signal);
        const created = await create(text, signal);
        if (created.known || created.status !== 422)
            return created;
        // Another run was faster, or our own first attempt arrived although its answer did not.
        const again = await findRelease(text.tag, signal);
        if (!again.known)
            return again;
        return again.value === null ? created : update(again.value, text, signal);
    }
    return { findRelease, publishRelease };
}
function nullIfMissing(answer) {
    return !answer.known && answer.status === 404 ? known(null) : answer;
}
function fieldsOf(text) {
    // GitHub's own default is "true", also for a release that is only updated.
    const latest = text.latest ? "true" : "false";
    return {
        tag_name: text.tag,
        name: text.title,
        body: text.body,
        prerelease: text.prerelease,
        draft: false,
        make_latest: latest,
    };
}
/** What is kept of the present body is never cut: the new text makes room for it. */
function bodyOver(present, { body, file, over }) {
    const fitted = fitBody(body, file);
    const kept = over(present, fitted);
    const excess = kept.length - LONGEST_BODY;
    return excess <= 0 ? kept : over(present, fitBody(body, file, Math.max(0, fitted.length - excess)));
}
function saysTheSame(found, text) {
    // Whoever edits a release in the browser gets CRLF and loses the last newline.
    const plain = (body) => body.replaceAll("\r\n", "\n").trimEnd();
    return found.title === text.title && found.prerelease === text.prerelease && plain(found.body) === plain(text.body);
}
function locked(answer, tag) {
    return {
        ...answer,
        code: "github.release-locked",
        says: `the release of \`${tag}\` is immutable, and says something else: ${answer.says}`,
        next: "leave it as it is, or mend its text by hand where GitHub allows it",
    };
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/propose-notes.js


/**
 * The one branch of all notes that wait for review. Releases of many components end at the same moment, and all of
 * them write to one index and one changelog: with a branch for each tag, every merge would put the others in conflict.
 */
const NOTES_BRANCH = "signalbox/release-notes";
const TEXT = {
    title: "docs: release notes",
    body: "Signalbox wrote the notes of releases that are tagged already. Until this is merged, the next release adds its own notes here.\n",
};
/**
 * Brings the files onto `base` by a pull request: one for all releases, which is opened, or gets another commit. Nothing
 * is done where `base` holds them already. The branch is never forced: where it was left by a pull request that was
 * merged or closed, its next commit starts anew from `base` and names both as parents.
 */
async function proposeNotes({ commits, pullRequests }, base, files, contest) {
    const { signal } = contest;
    return contended(contest, NOTES_BRANCH, async () => {
        const target = await commits.tipOf(base, signal);
        if (!target.known)
            return published_files_refused(target);
        if (target.value === null)
            return noBranch(base);
        const merged = await presentAt(commits, target.value, files, signal);
        if (!merged.known)
            return published_files_refused(merged);
        const there = files.over(merged.value);
        if (there.every(({ path, text }) => merged.value.get(path) === text)) {
            const says = `\`${base}\` holds the notes of \`${files.tag}\` already`;
            return { state: "unchanged", says, files: there, pullRequest: null };
        }
        // The branch first: a pull request that is closed in between is then seen as closed.
        const tip = await commits.tipOf(NOTES_BRANCH, signal);
        if (!tip.known)
            return published_files_refused(tip);
        const known = await pullRequests.between(NOTES_BRANCH, base, signal);
        if (!known.known)
            return published_files_refused(known);
        const open = known.value.find(({ state }) => state === "open");
        const isLeftOver = open === undefined && known.value.some(({ head }) => head === tip.value);
        const from = tip.value === null || isLeftOver ? target.value : tip.value;
        const present = from === target.value ? merged : await presentAt(commits, from, files, signal);
        if (!present.known)
            return published_files_refused(present);
        const wanted = files.over(present.value);
        const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
        if (changed.length > 0) {
            const parents = tip.value === null ? [from] : isLeftOver ? [tip.value, from] : [tip.value];
            const made = await commits.write({ base: from, parents, message: messageOf(files.tag), files: changed }, signal);
            if (!made.known)
                return published_files_refused(made);
            const moved = await commits.move(NOTES_BRANCH, tip.value, made.value, signal);
            if (!moved.known)
                return published_files_refused(moved);
            if (moved.value === "lost")
                return "lost";
        }
        const pull = open ?? (await opened(pullRequests, base, signal));
        if ("next" in pull)
            return pull;
        const isNew = changed.length > 0 || open === undefined;
        const says = `the notes of \`${files.tag}\` wait in pull request #${pull.number}`;
        return { state: isNew ? "written" : "unchanged", says, files: wanted, pullRequest: pull.url };
    });
}
async function opened(pullRequests, base, signal) {
    const pull = await pullRequests.open(NOTES_BRANCH, base, TEXT, signal);
    if (pull.known)
        return pull.value;
    return published_files_refused({
        says: `the notes stand on \`${NOTES_BRANCH}\`, but the pull request was not opened: ${pull.says}`,
        next: "let workflows create pull requests (Settings, Actions, General), give the job `pull-requests: write`, and run again; or open it by hand",
    });
}
//# sourceMappingURL=propose-notes.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/read-hand-written.js



/** The file on the newest commit of a branch, by GitHub's API. Throws a `SignalboxError` where GitHub cannot be asked. */
function notesOnBranch(commits, branch, signal) {
    return async (file) => {
        const tip = insist(await commits.tipOf(branch, signal));
        const found = tip === null ? null : insist(await commits.fileAt(tip, file, signal));
        return found?.kind === "text" ? found.text : null;
    };
}
/**
 * The file on a branch, or where it waits for review in the pull request into it: a reviewer may write there first.
 * A token that may not see pull requests, as in a job that only plans, sees the branch alone: that can only be less.
 */
function notesInPullRequest({ commits, pullRequests }, branch, signal) {
    return async (file) => {
        const pulls = await pullRequests.between(NOTES_BRANCH, branch, signal);
        const isHidden = !pulls.known && ["github.forbidden", "github.not-found"].includes(pulls.code);
        const isOpen = !isHidden && insist(pulls).some(({ state }) => state === "open");
        const waiting = isOpen ? await notesOnBranch(commits, NOTES_BRANCH, signal)(file) : null;
        return waiting ?? notesOnBranch(commits, branch, signal)(file);
    };
}
/** The file on the default branch of `origin` as last fetched; in a repository without any remote, on its newest commit. */
function notesInClone(git) {
    return async (file) => {
        for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
            if ((await commitAt(git, ref)) === null)
                continue;
            const blob = await git.run(["cat-file", "blob", `${ref}:${file}`], { allow: [128] });
            return blob.code === 0 ? blob.stdout : null;
        }
        return null;
    };
}
//# sourceMappingURL=read-hand-written.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/publish-notes.js











/** Reads the notes' file where it stands between two runs: what people wrote into it there is kept, and counts. */
function publishedNotes({ publishTo: to, gitHub, repository, defaultBranch }, signal) {
    const commits = openCommitsByApi(gitHub, repository);
    return to === "pull-request"
        ? notesInPullRequest({ commits, pullRequests: openPullRequests(gitHub, repository) }, defaultBranch, signal)
        : notesOnBranch(commits, defaultBranch, signal);
}
/** What notes are made of that only GitHub tells: their own file as it stands, and the texts of pull requests. */
function toldByGitHub(places, signal) {
    return {
        readNotes: publishedNotes(places, signal),
        readPullRequest: pullRequestTexts(places.gitHub, places.repository, signal),
    };
}
/** Publishes notes where the policy says, and to the repository's GitHub Releases. */
function publishTo(places) {
    const { gitHub, repository, release } = places;
    return {
        publishFiles: (files, signal) => unlessUnkeepable(() => publishFiles(places, files, { waits: places.waits, signal })),
        publishRelease: release
            ? ({ tag, prerelease, latest, file }, signal) => unlessUnreadable(() => {
                const body = withoutMarkers(file.text);
                // Text that had to be cut may have lost a marker: it is copied as it is.
                const over = (present, fitted) => copyKeeping(present, fitted === body ? file.text : fitted, `the GitHub Release of \`${tag}\``);
                const text = { tag, title: tag, body, over, prerelease, latest, file: file.path };
                return openReleases(gitHub, repository).publishRelease(text, signal);
            })
            : null,
    };
}
function publishFiles(places, files, contest) {
    const { gitHub, repository, defaultBranch } = places;
    switch (places.publishTo) {
        case "release":
            return writeToWorkspace(places.workspace, files, publishedNotes(places, contest.signal), contest.signal);
        case "commit":
            return commitNotes(openCommitsByApi(gitHub, repository), defaultBranch, files, contest);
        case "pull-request": {
            const systems = {
                commits: openCommitsByApi(gitHub, repository),
                pullRequests: openPullRequests(gitHub, repository),
            };
            return proposeNotes(systems, defaultBranch, files, contest);
        }
    }
}
/** Markers in the body of a release that somebody broke: the files stand all the same, and say so. */
async function unlessUnreadable(publish) {
    try {
        return await publish();
    }
    catch (error) {
        if (!(error instanceof src_error/* SignalboxError */.k) || error.code !== "notes.markers")
            throw error;
        return { known: false, code: error.code, says: error.message, next: error.next };
    }
}
//# sourceMappingURL=publish-notes.js.map
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
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
    const loaded = await importFirst((0,external_node_path_.join)(await (0,promises_.realpath)(directory), "package.json"), name, [
        `conventional-changelog-${name}`,
        name,
    ]);
    const make = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : null;
    const made = typeof make === "function" ? await Reflect.apply(make, undefined, [{}]) : make;
    if (typeof made === "object" && made !== null)
        return made;
    throw badPreset(name, "gives no configuration");
}
async function importFirst(from, preset, names) {
    for (const name of names) {
        try {
            return await importAs(from, name);
        }
        catch (error) {
            if (!isAbsent(error, from))
                throw badPreset(preset, "cannot be loaded", error);
        }
    }
    throw new src_error/* SignalboxError */.k("notes.no-preset", `the preset \`${preset}\` is not installed in the repository`, {
        next: `run \`npm ci\` before this step; it is looked for as \`conventional-changelog-${preset}\``,
    });
}
/**
 * `import(name)`, as a module in the place of `from` would write it: presets are ES modules now, which
 * `require.resolve` does not see.
 */
async function importAs(from, name) {
    const parentURL = (0,external_node_url_.pathToFileURL)(from).href;
    const hooks = (0,external_node_module_.registerHooks)({
        resolve: (specifier, context, next) => next(specifier, specifier === name ? { ...context, parentURL } : context),
    });
    try {
        const imported = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ name));
        return imported;
    }
    finally {
        hooks.deregister();
    }
}
/** Whether the package itself is missing, rather than something that it needs. */
function isAbsent(error, from) {
    if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error))
        return false;
    if (error.code === "ERR_INVALID_MODULE_SPECIFIER")
        return true;
    return error.code === "ERR_MODULE_NOT_FOUND" && String(error.message).endsWith(`imported from ${from}`);
}
function badPreset(name, why, cause) {
    return new src_error/* SignalboxError */.k("notes.bad-preset", `the preset \`${name}\` ${why}`, {
        next: "use a preset that conventional-changelog 7 or newer understands, and run `npm ci` before this step",
        cause,
    });
}
//# sourceMappingURL=own-style.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-range.js

/** Renders one range through conventional-changelog-core, with the preset and template that the policy names. */
function renderRange(git, loaded) {
    return async (notes, facts) => {
        const to = facts.release?.commit ?? notes.tag;
        const style = (await readOwnStyle(git, loaded.policy.notes, to)) ?? { preset: null, template: null };
        // The library is large and a run that only plans needs none of it.
        const { renderThroughConventionalChangelog } = await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 65472));
        return renderThroughConventionalChangelog(git, notes, { from: facts.previous?.commit ?? null, to }, style);
    };
}
//# sourceMappingURL=render-range.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/complete-clone.js

const complete_clone_NEXT = "check out with `fetch-depth: 0`";
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
    return new src_error/* SignalboxError */.k("history.shallow", `the clone holds ${count}, ${why}`, { next: complete_clone_NEXT, cause });
}
//# sourceMappingURL=complete-clone.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/remote.js
/** Asks a remote for its tags and the tips of branches. Throws `git.failed` where it does not answer. */
async function readRemoteRefs(git, remote, branches) {
    const heads = branches.map((branch) => `refs/heads/${branch}`);
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...heads, "refs/tags/*"]);
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
    const tips = new Map();
    for (const branch of branches) {
        const tip = objects.get(`refs/heads/${branch}`);
        if (tip !== undefined)
            tips.set(branch, tip);
    }
    return { tags, tips };
}
/** All branches of a remote, and their tips. Throws `git.failed` where it does not answer. */
async function readBranches(git, remote) {
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, "refs/heads/*"]);
    const prefix = "\trefs/heads/";
    const branches = new Map();
    for (const line of stdout.split("\n")) {
        const at = line.indexOf(prefix);
        if (at !== -1)
            branches.set(line.slice(at + prefix.length), line.slice(0, at));
    }
    return branches;
}
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/tags-of-checkout.js



/**
 * The tags that count in the checkout of a workflow: as they stand on the remote now. The one whose notes are
 * wanted is fetched where the checkout lacks it, since its own date is read. The checkout holds the whole history then.
 */
async function tagsOfCheckout(git, wanted) {
    await ensureCompleteHistory(git);
    const { tags } = await readRemoteRefs(git, "origin", []);
    const here = await readTags(git);
    const remote = tags.find(({ name }) => name === wanted);
    if (remote !== undefined && !here.some(({ name, commit }) => name === wanted && commit === remote.commit)) {
        await git.run([
            "fetch",
            "--quiet",
            "--no-tags",
            "--force",
            "--end-of-options",
            "origin",
            `refs/tags/${wanted}:refs/tags/${wanted}`,
        ]);
    }
    return tags;
}
//# sourceMappingURL=tags-of-checkout.js.map
;// CONCATENATED MODULE: ./actions/changelog/lib/src/write-notes.js







/** Writes the notes of one tag, and publishes them. */
async function writeNotes(inputs, run) {
    const { git, gitHub, governing, defaultBranch, url } = await openRepositoryOf(run, inputs.token);
    const render = renderRange(git, governing.loaded);
    const { repository, workspace } = run.github;
    const { tag, release } = inputs;
    const places = {
        publishTo: governing.loaded.policy.notes["publish-to"],
        workspace,
        gitHub,
        repository,
        defaultBranch,
        release,
        waits: WAITS,
    };
    const tags = tagsOfCheckout(git, tag);
    const sources = { git, tag, tags, repositoryUrl: url, ...toldByGitHub(places, run.signal) };
    const move = changelogMove(sources, render, publishTo(places));
    const { mode, record } = inputs;
    const tell = async (made) => {
        const { notes } = made.decision;
        const text = notes === null ? "" : await render(notes, made.facts);
        return {
            outputs: outputsOf(made),
            details: text,
            says: made.outcome?.says ?? (notes === null ? "no notes" : `would write \`${notes.file}\``),
        };
    };
    return makeStep(move, { name: "changelog", mode, governing, record, tell }, run);
}
function outputsOf({ decision, outcome, }) {
    return {
        file: outcome?.file ?? "",
        url: outcome?.url ?? "",
        "pull-request": outcome?.pullRequest ?? "",
        changes: String(decision.notes?.changes.length ?? 0),
        state: outcome?.state ?? "",
    };
}
//# sourceMappingURL=write-notes.js.map

/***/ }),

/***/ 17201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   DQ: () => (/* binding */ handWrittenParts),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   cs: () => (/* binding */ handWrittenLines),
/* harmony export */   sU: () => (/* binding */ handWrittenPart)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/**
 * The hand-written parts of a text by their names. Throws `SignalboxError` `notes.markers` with the line, where a
 * marker is malformed, alone, nested or repeated: to guess what somebody wrote would be to lose it.
 */
function handWrittenParts(text, file = "the notes", from = 0) {
    return new Map(partsOf(linesOf(text), file, from).map((part) => [part.name, part.text]));
}
/** A part as it stands in a text, with its markers. */
function handWrittenPart(name, text) {
    return [`<!-- signalbox:begin ${name} -->`, ...(text === "" ? [] : [text]), `<!-- signalbox:end ${name} -->`].join("\n");
}
/** The lines of whatever stands between two markers, in a text that may hold anything else: nothing is refused. */
function handWrittenLines(lines) {
    const taken = new Set();
    let open = null;
    for (const [line, text] of lines.entries()) {
        const [, kind, name = ""] = MARKER.exec(text.replace(/\r$/, "")) ?? [];
        if (kind === "begin")
            open = { name, line };
        else if (kind === "end") {
            const begin = open?.name === name ? open.line : line + 1;
            for (let at = begin; at <= line; at += 1)
                taken.add(at);
            open = null;
        }
    }
    return taken;
}
const MARKER = /^ {0,3}<!--[ \t]*signalbox:(begin|end)[ \t]+([a-z]+(?:-[a-z]+)*)[ \t]*-->[ \t]*$/;
const LIKE_A_MARKER = /<!--\s*signalbox:(?:begin|end)\b/;
/** The hand-written parts, in their order; the first line is the file's line `from`, counted from 0. */
function partsOf(lines, file, from = 0) {
    const parts = [];
    let open = null;
    for (const [line, text] of lines.entries()) {
        const [, kind, name = ""] = MARKER.exec(text) ?? [];
        if (kind === undefined) {
            if (LIKE_A_MARKER.test(text))
                throw bad(file, from + line, "holds a marker that is not one, or not on a line of its own");
        }
        else if (kind === "begin") {
            if (open !== null)
                throw bad(file, from + line, `begins \`${name}\` inside of \`${open.name}\`, which begins on line ${from + open.line + 1}`);
            if (parts.some((part) => part.name === name))
                throw bad(file, from + line, `begins \`${name}\` a second time`);
            open = { name, line };
        }
        else {
            if (open?.name !== name)
                throw bad(file, from + line, `ends \`${name}\`, which does not begin before it`);
            parts.push({ name, text: lines.slice(open.line + 1, line).join("\n"), begin: open.line, end: line });
            open = null;
        }
    }
    if (open !== null)
        throw bad(file, from + open.line, `begins \`${open.name}\`, which never ends`);
    return parts;
}
/** The lines of a text: whoever edits in a browser gets CRLF. */
function linesOf(text) {
    return text.replaceAll("\r\n", "\n").split("\n");
}
function bad(file, line, says) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("notes.markers", `line ${line + 1} of ${file} ${says}`, {
        next: "mend the markers by hand, `<!-- signalbox:begin NAME -->` and `<!-- signalbox:end NAME -->` with a name of small letters and `-`; nothing was overwritten",
    });
}
//# sourceMappingURL=hand-written.js.map

/***/ }),

/***/ 74889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ MIGRATION_CLASSES),
/* harmony export */   bI: () => (/* binding */ MIGRATION_TOOLS),
/* harmony export */   be: () => (/* binding */ previousCodeRuns)
/* harmony export */ });
/* unused harmony export MigrationFactsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The tools whose migrations are read. `sql`: plain files of statements. */
const MIGRATION_TOOLS = ["alembic", "prisma", "flyway", "sql"];
/**
 * What a rollback of the code must do about one statement. `none`: no version sees it. `compatible`: the previous code runs on the
 * new schema. `needs-downgrade`: it fails, and an inverse exists. `data-loss`: an inverse restores the shape alone.
 * `irreversible`: there is none.
 */
const MIGRATION_CLASSES = ["none", "compatible", "needs-downgrade", "data-loss", "irreversible"];
/** Reads recorded facts back. */
const MigrationFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MIGRATION_TOOLS),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        class: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...MIGRATION_CLASSES, "unknown"]),
        line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        statement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })),
});
/** Whether the previous code runs on the schema that a statement leaves behind. */
function previousCodeRuns({ class: found }) {
    return found === "none" || found === "compatible";
}
//# sourceMappingURL=migration-facts.js.map

/***/ }),

/***/ 56384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addedSettings)
/* harmony export */ });
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

/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

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
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
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
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    "color.ui=false",
    "i18n.logOutputEncoding=UTF-8",
    "i18n.commitEncoding=UTF-8",
    "log.showSignature=false",
    "log.showRoot=true",
    "log.follow=false",
    "log.decorate=false",
    "log.diffMerges=off",
    "diff.algorithm=default",
    `diff.orderFile=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
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

/***/ })

};
