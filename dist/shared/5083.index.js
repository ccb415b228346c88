export const id = 5083;
export const ids = [5083];
export const modules = {

/***/ 37408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ensureCompleteHistory)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

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
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("history.shallow", `the clone holds ${count}, ${why}`, { next: NEXT, cause });
}
//# sourceMappingURL=complete-clone.js.map

/***/ }),

/***/ 27915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ FieldReader)
/* harmony export */ });
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

/***/ }),

/***/ 82617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ streamAfter)
/* harmony export */ });
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

/***/ }),

/***/ 77893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   NI: () => (/* binding */ streamRevisions),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   du: () => (/* binding */ commitAt)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _held_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82617);


/** The commit that a revision names, as a full hash. Throws `history.no-such-commit` where it names none. */
async function resolveCommit(git, revision) {
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], { allow: [1, 128] });
    const hash = stdout.trim();
    if (code === 0 && /^[0-9a-f]{40,64}$/.test(hash))
        return hash;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("history.no-such-commit", `there is no commit \`${revision}\` here`, {
        next: "name a branch, a tag or a hash of this repository; a fresh one needs a first commit",
    });
}
/** The commit that a ref of this clone stands for, as a full hash; null where there is no such ref. */
async function commitAt(git, ref) {
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
    await (0,_held_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .streamAfter */ .P)(git, ["rev-list", ...args, "--"], after, (chunk) => {
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

/***/ }),

/***/ 60954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   w: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86238);
/* harmony import */ var _field_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27915);


const PREFIX = "refs/tags/";
/** Every tag of the repository, by name. One read of the refs: no commit is opened (`%(*objecttype)` would cost twice as much). */
async function readTags(git) {
    const tags = [];
    const lines = new _field_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldReader */ .U((line) => {
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
        const version = style === undefined ? null : (0,_signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(style, name);
        if (version !== null)
            return { version, rank };
    }
    return null;
}
//# sourceMappingURL=tags.js.map

/***/ }),

/***/ 35347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58780);

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
        return PLAIN_SEMVER.test(text) || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__(text) === text;
    const dash = text.indexOf("-");
    if (dash === -1)
        return FINAL[scheme].test(text);
    const asSemver = `0.0.0${text.slice(dash)}`;
    return FINAL[scheme].test(text.slice(0, dash)) && semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__(asSemver) === asSemver;
}
//# sourceMappingURL=scheme.js.map

/***/ }),

/***/ 86238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   ug: () => (/* binding */ tagStylesOf)
/* harmony export */ });
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35347);

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
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .l)(style.scheme, text) ? text : null;
}
//# sourceMappingURL=tag-style.js.map

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

/***/ }),

/***/ 74203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
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

/***/ })

};
