export const id = 739;
export const ids = [739];
export const modules = {

/***/ 37739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bumpVersions: () => (/* binding */ bumpVersions)
});

// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js + 2 modules
var make_step = __webpack_require__(93059);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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
        throw new error/* SignalboxError */.k("context.invalid", "the event `merge_group` does not tell its target branch", {
            next: "see whether `GITHUB_EVENT_PATH` names the event's payload, as a runner sets it",
            cause,
        });
    }
}
//# sourceMappingURL=merge-target.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 33 modules
var open_repository = __webpack_require__(41520);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 11 modules
var decide_versions = __webpack_require__(68121);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-versions.js + 2 modules
var gather_versions = __webpack_require__(25799);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/version-bump-move.js


/** The move that gives every component its next version, and tags or proposes it; `publishing` is null where it only plans. */
function versionBumpMove(sources, publishing) {
    return {
        name: "version-bump",
        gather: (policy) => (0,gather_versions/* gatherVersionFacts */.r)(policy, sources),
        decide: decide_versions/* decideVersions */.E,
        async carryOut(loaded, decision, facts, signal) {
            if (publishing === null) {
                if (decision.move === "nothing")
                    return nothingToDo(decision);
                return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
            }
            // Most runs only plan.
            const { carryOutVersions } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(11), __webpack_require__.e(698), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 3927));
            const { git, tags } = sources;
            const outcome = await carryOutVersions({ git, tags, loaded, decision, facts, signal }, publishing);
            return outcome ?? nothingToDo(decision);
        },
    };
}
function nothingToDo(decision) {
    const tags = decision.components.flatMap((plan) => plan.state === "standing" && plan.tag !== null ? [plan.tag] : []);
    const says = tags.length === 0
        ? "nothing to release"
        : `${tags.map((tag) => `\`${tag}\``).join(", ")} ${tags.length === 1 ? "stands" : "stand"} already for this candidate`;
    return { state: "already-done", says, next: null };
}
//# sourceMappingURL=version-bump-move.js.map
// EXTERNAL MODULE: ./actions/version-bump/lib/src/tell-versions.js + 1 modules
var tell_versions = __webpack_require__(7981);
;// CONCATENATED MODULE: ./actions/version-bump/lib/src/bump-versions.js






/** GitHub's own account for what workflows commit. */
const MAKER = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
/** Waits before another push where the first one got no clear answer, in milliseconds. */
const WAITS = [1_000, 4_000];
/** Plans or makes the releases of a checkout, or verifies a tag that a person pushed. */
async function bumpVersions(inputs, run) {
    const { mode, record } = inputs;
    if (mode === "verify") {
        const { verifyTag } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 98238));
        return verifyTag(inputs, run);
    }
    const { git, gitHub, governing, defaultBranch, url } = await (0,open_repository/* openRepositoryOf */.K)(run, inputs.token);
    // What is to be merged is planned as if it were; it is released from its target alone.
    const target = mode === "plan" ? await mergeTarget(run.github) : null;
    const branch = target ?? branchOf(run.github.ref);
    const sources = await (0,sources_of_checkout/* sourcesOfCheckout */.kP)(governing.loaded, {
        git,
        candidate: inputs.candidate,
        branch,
        defaultBranch,
        asIfMerged: target !== null,
        only: inputs.components,
    });
    const maker = { ...MAKER, time: Math.floor(Date.now() / 1000) };
    const { repository } = run.github;
    const publishing = { maker, remote: sources_of_checkout/* REMOTE */.Bn, waits: WAITS, gitHub, repository, repositoryUrl: url };
    const move = versionBumpMove(sources, publishing);
    return (0,make_step/* makeStep */.R)(move, {
        name: "version-bump",
        mode,
        governing,
        record,
        tell: (made) => Promise.resolve((0,tell_versions/* tellVersions */.f)(governing.loaded, made)),
    }, run);
}
function branchOf(ref) {
    const heads = "refs/heads/";
    return ref?.startsWith(heads) === true ? ref.slice(heads.length) : null;
}
//# sourceMappingURL=bump-versions.js.map

/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ entryOf),
  f: () => (/* binding */ tellVersions)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
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
    const entries = made.decision.components.map((plan) => entryOf(loaded, plan, isReleased(plan, made)));
    // What is held, or waits in a pull request, is offered to no later job.
    const releases = made.decision.verdict === "go" ? entries.filter((entry) => isOffered(entry, made.decision)) : [];
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
function entryOf(loaded, { name, previous, version, tag, bump }, released) {
    return { name, path: loaded.policy.components[name]?.path ?? ".", previous, version, tag, bump, released };
}
function isOffered({ tag, released }, { move }) {
    return tag !== null && (released || move !== "propose");
}
/** Whether the component's tag stands on the remote after this run. */
function isReleased({ state }, { decision, outcome }) {
    const done = decision.move === "release" && (outcome?.state === "done" || outcome?.state === "already-done");
    return state === "standing" || (state === "release" && done);
}
function saysOf({ decision, outcome }) {
    if (outcome !== null)
        return outcome.says;
    const tags = decision.components.flatMap(({ state, tag }) => (state === "release" && tag !== null ? [tag] : []));
    if (tags.length === 0)
        return "nothing to release";
    return decision.move === "propose"
        ? `would bring ${tags.join(", ")} in a pull request`
        : `would tag ${tags.join(", ")}`;
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
    const changes = decision.components.filter(({ state }) => state === "release").map(changesOf);
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
function changesOf({ name, changes }) {
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

/***/ }),

/***/ 93059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ makeStep)
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
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
            await (0,write_file_atomically/* writeFileAtomically */.l)(root, file, `${JSON.stringify(record, null, 2)}\n`).catch((error) => {
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

/***/ }),

/***/ 41520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openRepositoryOf)
});

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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
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
            return (0,src_answer/* known */.e)(await unlessAborted(send(), signal));
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
            return read.success ? (0,src_answer/* known */.e)(read.data) : unexpected(question.subject, read.error);
        },
        async askAll(question, signal) {
            const answer = await attempt(question, signal, () => octokit.paginate(question.route, { ...question.parameters, per_page: 100, request: heard(signal) }));
            if (!answer.known)
                return answer;
            const read = schemas/* array */.YOg(question.schema).safeParse(answer.value);
            return read.success ? (0,src_answer/* known */.e)(read.data) : unexpected(question.subject, read.error);
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
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(22366);
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
const Glob = (0,schema_text/* text */.Q)("a pattern such as `release/*`, with at most four `**`, and none of `{}`, `\\`, `*(`, `..`, `/` at its ends, `!` at its start or digits alone", new RegExp(String.raw `^${CANONICAL}${NOT_DIGITS_ALONE}${NO_FALSE_FRIENDS}${AT_MOST_FOUR_GLOBSTARS}[^{}\\\u0000-\u001f\u007f-\u009f]+$`), { max: 256, example: "release/*" });
//# sourceMappingURL=glob.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/repository-path.js
var repository_path = __webpack_require__(88517);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/contract.js



/** What others build on. Paths are from the top of the repository. */
const ContractSchema = schemas/* strictObject */.rej({
    openapi: repository_path/* FilePath */.mi.meta({ examples: ["services/crm/openapi.yaml"] })
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
    protobuf: repository_path/* FolderPath */.uX.meta({ examples: ["services/crm/proto"] })
        .optional()
        .describe("The folder of its Protobuf files, compared by `buf`, which must be installed. Default: none."),
})
    .describe("What others build on. Its change since the last release is compared: one that breaks must be declared in a commit, one that adds asks for a minor. Default: none.");
//# sourceMappingURL=contract.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/migrations.js



/** Where a component's database migrations are. Paths are from the top of the repository. */
const MigrationsSchema = schemas/* strictObject */.rej({
    alembic: repository_path/* FolderPath */.uX.meta({ examples: ["services/crm/migrations"] })
        .optional()
        .describe("The folder with Alembic's `versions`. Default: none."),
    prisma: repository_path/* FolderPath */.uX.meta({ examples: ["apps/web/prisma"] })
        .optional()
        .describe("The folder with Prisma's `migrations`. Default: none."),
    flyway: repository_path/* FolderPath */.uX.meta({ examples: ["services/billing/db"] })
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
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(38574);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/components.js






// A name becomes part of a tag: `..` and `.lock` are what git refuses there.
const ComponentName = (0,schema_text/* text */.Q)("a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters", /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "web" });
const TagPattern = (0,schema_text/* text */.Q)("a tag that git accepts, with `{version}` in it once, such as `v{version}`", /^(?:[^{}]|\{name\})*\{version\}(?:[^{}]|\{name\})*$/, { max: 200, example: "web-v{version}" }).refine(isTagName);
const ComponentSchema = schemas/* strictObject */.rej({
    path: repository_path/* FolderPath */.uX.default(".").describe("The folder whose changes are this component's."),
    "former-paths": schemas/* array */.YOg(repository_path/* FolderPath */.uX).max(50).default([]).describe("Folders this component lived in before."),
    scopes: schemas/* array */.YOg((0,schema_text/* text */.Q)("a commit's scope, such as `web`", /^[^\s,()\u0000-\u001f\u007f-\u009f]+$/, { max: 100, example: "web" }))
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
    manifests: schemas/* array */.YOg(repository_path/* FilePath */.mi.meta({ examples: ["package.json"] }))
        .max(20)
        .optional()
        .describe("Files below its folder that hold its version: package.json, pyproject.toml, Chart.yaml, Cargo.toml, or any file with a line marked `signalbox:version`. Default: the first four, where they are."),
})
    .describe("One component: a folder with versions and tags of its own.");
const ComponentsSchema = schemas/* record */.g1P(ComponentName, ComponentSchema)
    .refine((components) => Object.keys(components).length > 0)
    .meta({ minProperties: 1, description: "What is released, each with its own tags." })
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
/** The rules of git-check-ref-format(1) for one tag name. */
function isTagName(pattern) {
    const name = pattern.replaceAll("{version}", "1.0.0").replaceAll("{name}", "x");
    if (/[\s~^:?*[\\{}\p{Cc}\p{Cf}]/u.test(name) || /\.\.|\/\/|@\{|\.$|\/$|^[-/]/.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
//# sourceMappingURL=components.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/approvals.js



const RoleName = (0,schema_text/* text */.Q)("a role's name in lower case, such as `release-manager`", /^[a-z][a-z0-9-]{0,63}$/, {
    max: 64,
    example: "release-manager",
});
const Login = (0,schema_text/* text */.Q)("a GitHub user's login, such as `ada`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, {
    max: 44,
    example: "ada",
});
const RoleSchema = schemas/* strictObject */.rej({
    users: schemas/* array */.YOg(Login).max(100).optional().describe("People who hold it, by their login. Default: nobody."),
    team: (0,schema_text/* text */.Q)("a team as `organisation/team`, such as `acme/release-managers`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[a-z0-9][a-z0-9._-]{0,99}$/, { max: 140, example: "acme/release-managers" })
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
        .transform(no_inherited_keys/* withoutInheritedKeys */.H),
})
    .describe("Who may do what.");
//# sourceMappingURL=approvals.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/branches.js




const MAX_PATTERNS = 500;
const BranchSchema = schemas/* strictObject */.rej({
    environment: (0,schema_text/* text */.Q)("an environment's name of letters, digits, `.`, `_` and `-`, such as `production`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "production" })
        .optional()
        .describe("Where a release of this branch goes. Default: none, and a branch without an environment is never released from."),
    prerelease: (0,schema_text/* text */.Q)("a word for prereleases, such as `rc`", /^(?=.*[a-z])[a-z][a-z0-9-]{0,31}$/, {
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
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=branches.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/notes.js
var notes = __webpack_require__(2016);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/versioning.js + 1 modules
var versioning = __webpack_require__(49096);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/policy.js






/** The whole policy file. The JSON Schema for editors is generated from here. */
const PolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).meta({ description: "The version of the policy's language.", examples: [1] }),
    components: ComponentsSchema,
    versioning: versioning/* VersioningSchema */.ks.prefault({}),
    branches: BranchesSchema.optional(),
    notes: notes/* NotesSchema */.r.prefault({}),
    approvals: ApprovalsSchema.prefault({}),
});
//# sourceMappingURL=policy.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
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
            return (0,no_inherited_keys/* withoutInheritedKeys */.H)(Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plainData(value)])));
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
    const styles = (0,tag_style/* tagStylesOf */.ug)(policy);
    const readers = readersByStart(styles);
    const told = new Set();
    return styles.flatMap(({ component, write }) => {
        for (const tag of VERSIONS[write.scheme].map((version) => (0,tag_style/* tagOf */.cO)(write, version))) {
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
            if (other !== undefined && (0,tag_style/* versionOf */.E4)(style, tag) !== null)
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
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/in-order.js
var in_order = __webpack_require__(35598);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js + 1 modules
var nearest_word = __webpack_require__(18852);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/dependencies-known.js




/** Whether `depends-on` names components of the policy, and leads from none back to itself. */
function dependenciesKnown({ components }, tree) {
    const unknown = Object.entries(components).flatMap(([name, component]) => component["depends-on"].flatMap((dependency, index) => Object.hasOwn(components, dependency) ? [] : [unknownFinding(components, tree, name, dependency, index)]));
    const cycle = unknown.length > 0 ? null : (0,in_order/* dependencyCycle */.M)(components);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    const defaultBranch = (0,src_answer/* insist */.R)(await repository.defaultBranch(signal));
    const commit = (0,src_answer/* insist */.R)(await repository.commitOf(defaultBranch, signal));
    const text = textOf((0,src_answer/* insist */.R)(await repository.fileAt(commit, POLICY_FILE, signal)), defaultBranch);
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
        policyOfDefaultBranch((0,repository/* openRepository */.h)(gitHub, github.repository), signal),
    ]);
    const git = openGit(github.workspace, env);
    return { git, gitHub, ...policy, url: `${github.serverUrl}/${github.repository.owner}/${github.repository.name}` };
}
//# sourceMappingURL=open-repository.js.map

/***/ }),

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

/***/ 12884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ componentFolders),
/* harmony export */   K: () => (/* binding */ ownersOf)
/* harmony export */ });
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

/***/ 25491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ highestReachable),
/* harmony export */   p: () => (/* binding */ lastReleases)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77893);


/** The newest commits hold the last release nearly always; only where they don't is the whole history read. */
const BATCHES = [100, 2_000, 20_000, Number.POSITIVE_INFINITY];
/** Each component's highest stable release that the candidate contains; components without one are left out. */
async function lastReleases(git, { candidate, releases }) {
    const stable = Promise.resolve(releases).then((all) => all.filter((release) => !(0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(release.version)));
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
    await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .streamRevisions */ .NI)(git, [...limit, "--end-of-options", commit], (hash) => {
        read += 1;
        if (wanted === null || wanted.has(hash))
            reached.add(hash);
    });
    return { read, reached };
}
function isAbove(release, found) {
    return found === undefined || (0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(release.version, found.version) > 0;
}
function highestOf(releases) {
    const highest = new Map();
    for (const release of releases) {
        const other = highest.get(release.component);
        if (other === undefined || (0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(release.version, other.version) > 0)
            highest.set(release.component, release);
    }
    return highest;
}
//# sourceMappingURL=last-release.js.map

/***/ }),

/***/ 77893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ streamRevisions)
/* harmony export */ });
/* unused harmony exports resolveCommit, commitAt, committedAt */
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _held_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82617);


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

/***/ 72777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readUnreleased)
});

// EXTERNAL MODULE: ./packages/history/lib/src/component-folders.js
var component_folders = __webpack_require__(12884);
// EXTERNAL MODULE: ./packages/history/lib/src/field-reader.js
var field_reader = __webpack_require__(27915);
// EXTERNAL MODULE: ./packages/history/lib/src/held-stream.js
var held_stream = __webpack_require__(82617);
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
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/scheme.js
var versioning_scheme = __webpack_require__(35347);
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
    return SCHEMES.some((scheme) => (0,versioning_scheme/* isVersion */.l)(scheme, version)) ? version : null;
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
const MOST = 1000;
/** Of the footers that notes use: they are kept with the commit. */
const MOST_FOOTERS = 100;
const NOTHING = {
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
            breaking: this.breaking.length === 0 ? NOTHING.breaking : this.breaking,
            squashed: this.squashed.length === 0 ? NOTHING.squashed : this.squashed,
            reverts: this.reverts.size === 0 ? NOTHING.reverts : [...this.reverts],
            pickedFrom: this.pickedFrom.size === 0 ? NOTHING.pickedFrom : [...this.pickedFrom],
            releaseAs: this.releaseAs,
            footers: this.footers.length === 0 ? NOTHING.footers : this.footers,
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
        if (this.pickedFrom.size < MOST)
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
            if (this.breaking.length < MOST)
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
const NUMBER = /[1-9]\d{0,9}(?![\w])/y;
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
        NUMBER.lastIndex = hash + 1;
        const number = NUMBER.exec(message)?.[0];
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
    return found === null ? NONE : [...found];
}
const NONE = [];
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
    const fields = new field_reader/* FieldReader */.U((field) => reader.field(field));
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
    await (0,held_stream/* streamAfter */.P)(git, [...args, "--end-of-options", ...revisions, "--"], question.after ?? null, (chunk) => fields.chunk(chunk));
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
            for (const owner of (0,component_folders/* ownersOf */.K)(this.owners, path))
                touched.add(owner);
            if (from !== null)
                for (const owner of (0,component_folders/* ownersOf */.K)(this.owners, from))
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
    const folders = (0,component_folders/* componentFolders */.H)(question.components);
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

/***/ }),

/***/ 65275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   qh: () => (/* binding */ branchOfRemote)
/* harmony export */ });
/* unused harmony export branchOfClone */
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);

/** The branch where it is kept: its tip was read from the remote. */
async function branchOfRemote(git, candidate, on) {
    const { remote, branch, defaultBranch } = on;
    const isDefault = branch === null ? null : branch.name === defaultBranch.name;
    const defaultTip = await present(git, remote, defaultBranch);
    const state = (holdsCandidate, later = []) => ({
        facts: { name: branch?.name ?? null, isDefault, holdsCandidate },
        laterCommits: new Set(later),
        defaultTip,
    });
    if (branch === null)
        return state(null);
    const tip = await present(git, remote, branch);
    if (tip === null)
        return state(false);
    if (tip === candidate)
        return state(true);
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
    if (code !== 0)
        return state(false);
    const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
    return state(true, stdout.split("\n").filter((hash) => hash !== ""));
}
/** A branch's tip, fetched where the clone lacks it. */
async function present(git, remote, { name, tip }) {
    if (tip === null)
        return null;
    if ((await git.run(["cat-file", "-e", `${tip}^{commit}`], { allow: [1, 128] })).code !== 0)
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${name}`]);
    return tip;
}
/**
 * The branch that is checked out in a local clone, or the one that is named. A clone without a remote has its own default branch: `main`,
 * `master`, or the only line there is. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
async function branchOfClone(git, candidate, named, atHead = false) {
    const [name, defaultRef] = await Promise.all([named ?? checkedOut(git), defaultRefOf(git)]);
    const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
    const isDefault = name === null || defaultRef === null ? null : defaultRef.branch === null || defaultRef.branch === name;
    return {
        facts: { name, isDefault, holdsCandidate },
        laterCommits: new Set(),
        defaultTip: isDefault === true || defaultRef === null ? null : await commitAt(git, defaultRef.ref),
    };
}
/** The default branch and where a clone keeps it; `branch` is null where the clone has but one line; all is null where nobody knows. */
async function defaultRefOf(git) {
    const head = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] });
    const prefix = "refs/remotes/origin/";
    const ref = head.stdout.trim();
    if (head.code === 0)
        return { branch: ref.slice(prefix.length), ref };
    const [remotes, usual] = await Promise.all([
        git.run(["remote"]),
        git.run(["for-each-ref", "--format=%(refname:strip=2)", ...USUAL.map((name) => `refs/heads/${name}`)]),
    ]);
    if (remotes.stdout.trim() !== "")
        return null;
    const [branch] = usual.stdout.split("\n").filter((line) => USUAL.includes(line));
    return branch === undefined ? { branch: null, ref: "HEAD" } : { branch, ref: `refs/heads/${branch}` };
}
const USUAL = (/* unused pure expression or super */ null && (["main", "master"]));
async function checkedOut(git) {
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
async function branchHolds(git, name, candidate) {
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
    return code === 0 ? true : code === 1 ? false : null;
}
//# sourceMappingURL=branch-facts.js.map

/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chosenComponents)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** The components that are asked for, in the policy's order; all where `only` is empty. Throws `component.unknown` for a name it does not have. */
function chosenComponents({ policy }, only) {
    const known = Object.keys(policy.components);
    const unknown = only.find((name) => !known.includes(name));
    if (unknown === undefined)
        return known.filter((name) => only.length === 0 || only.includes(name));
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("component.unknown", `the policy has no component \`${unknown}\``, {
        next: `name one of: ${known.join(", ")}`,
    });
}
//# sourceMappingURL=chosen-components.js.map

/***/ }),

/***/ 18772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ gatherEffects)
});

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
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(274), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 94349))).openapiContract(versions, openapi)));
    if (tasks !== undefined || events !== undefined) {
        const { schemaContracts } = await Promise.all(/* import() */[__webpack_require__.e(274), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
        if (tasks !== undefined)
            facts.push(...(await schemaContracts(versions, "tasks", tasks)));
        if (events !== undefined)
            facts.push(...(await schemaContracts(versions, "events", events)));
    }
    if (graphql !== undefined)
        facts.push(...(await (await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 3298))).graphqlContract(versions, graphql)));
    if (protobuf !== undefined)
        facts.push(...(await (await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 12013))).protobufContract(versions, protobuf)));
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
    const { readersOf, readMigrations } = await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 48948));
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
    const { readMigrationPlans } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 56833));
    return readMigrationPlans(git, template, range);
}
//# sourceMappingURL=gather-effects.js.map

/***/ }),

/***/ 25799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ gatherVersionFacts)
});

// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(25491);
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js + 14 modules
var unreleased = __webpack_require__(72777);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js
var chosen_components = __webpack_require__(228);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/dependency-facts.js

/**
 * Which of those that a component depends on were released since its own last release, also where that was done without it: in a run
 * for chosen components, by hand, or in a run that did not come to its end. One that has no release yet was left behind by nobody.
 */
async function dependencyFacts(git, loaded, question) {
    const { name, last, branch } = question;
    const names = loaded.policy.components[name]?.["depends-on"] ?? [];
    if (names.length === 0)
        return [];
    const { entry } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch);
    const standing = question.standing.filter(({ version }) => (0,branch_rule/* countsOn */.mo)(entry, version));
    const given = new Set(standing.filter(({ version }) => (0,branch_rule/* givenBy */.ny)(entry, version)).map(({ component }) => component));
    const own = last.get(name);
    const lacked = own === undefined ? new Set() : await lackedBy(git, own, releasesOf(names, last));
    return names
        .filter((dependency) => lacked.has(dependency) || standing.some(({ component }) => component === dependency))
        .map((dependency) => ({ name: dependency, standing: given.has(dependency) }));
}
function releasesOf(names, last) {
    return names.flatMap((name) => last.get(name) ?? []);
}
/** The components of those releases that another one does not contain. */
async function lackedBy(git, own, releases) {
    const lacked = new Set();
    const contains = async (commits) => (await git.run(["rev-list", "--max-count=1", ...commits, `^${own.commit}`, "--"])).stdout === "";
    const others = releases.filter(({ commit }) => commit !== own.commit);
    // Nearly always none is lacking: that is one question.
    if (others.length === 0 || (await contains(others.map(({ commit }) => commit))))
        return lacked;
    for (const { component, commit } of others)
        if (!(await contains([commit])))
            lacked.add(component);
    return lacked;
}
//# sourceMappingURL=dependency-facts.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-effects.js + 2 modules
var gather_effects = __webpack_require__(18772);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(10172);
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
    const { git, candidate, now } = sources;
    const { components } = loaded.policy;
    const names = (0,chosen_components/* chosenComponents */.H)(loaded, sources.only);
    const known = sources.tags.then((tags) => (0,src_tags/* releasesOf */.w)(tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy)));
    const released = known.then((releases) => releases.filter(({ commit }) => commit !== candidate));
    const previous = await (0,last_release/* lastReleases */.p)(git, { candidate, releases: released });
    const types = new Set(Object.keys(loaded.policy.versioning.bumps));
    const commits = await (0,unreleased/* readUnreleased */.H)(git, { candidate, previous, components, types });
    const [releases, branch] = await Promise.all([known, sources.branch]);
    const standing = sources.asIfNewest ? [] : releases.filter(({ commit }) => commit === candidate);
    const facts = names.map((name) => componentFacts(loaded, sources, {
        name,
        branch,
        previous: previous.get(name) ?? null,
        dependencies: () => dependencyFacts(git, loaded, { name, last: previous, standing, branch: branch.facts.name }),
        commits: commits.get(name) ?? [],
        releases: releases.filter(({ component }) => component === name),
    }));
    return { candidate, now: now.toISOString(), branch: branch.facts, components: await Promise.all(facts) };
}
async function componentFacts(loaded, sources, read) {
    const { git, candidate, asIfNewest } = sources;
    const { name, branch, previous, commits, releases } = read;
    const above = releases.filter(({ version }) => previous === null || (0,version_order/* compareVersions */.Zy)(version, previous.version) > 0);
    const others = above.filter(({ commit }) => commit !== candidate);
    const counting = asIfNewest ? await standingThen(git, others, candidate) : others;
    const elsewhere = await placed(git, candidate, counting, branch);
    const onCandidate = asIfNewest ? [] : above.filter(({ commit }) => commit === candidate);
    const made = onCandidate.length > 0 || sources.remote === null
        ? null
        : await (0,release_commit/* releaseMadeOf */.at)(git, sources.remote, candidate, elsewhere);
    const range = { from: previous?.commit ?? null, to: candidate };
    return {
        name,
        previous,
        standing: made === null ? onCandidate : [made],
        elsewhere,
        dependencies: await read.dependencies(),
        commits,
        prerelease: await lastPrerelease(git, candidate, counting, { previous, commits }),
        production: await productionOf(loaded, sources, read),
        ...(await (0,gather_effects/* gatherEffects */.w)(git, loaded, name, range)),
        stated: await statedOf(loaded, sources, name),
    };
}
async function statedOf(loaded, { git, candidate }, name) {
    if (loaded.policy.versioning.manifests !== "pull-request")
        return [];
    const { statedIn } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(698), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 15778));
    return statedIn(git, loaded, name, candidate);
}
/** Where releases stand: after the candidate on its branch, or on the default branch. */
async function placed(git, candidate, releases, { facts, laterCommits, defaultTip }) {
    const elsewhere = releases.map((release) => ({ ...release, later: laterCommits.has(release.commit) }));
    if (facts.isDefault === true || elsewhere.length === 0)
        return elsewhere.map((release) => ({ ...release, onDefault: release.later }));
    if (defaultTip === null)
        return elsewhere.map((release) => ({ ...release, onDefault: null }));
    const wanted = new Set(releases.map(({ commit }) => commit));
    const found = new Set();
    await (0,revisions/* streamRevisions */.NI)(git, [defaultTip, `^${candidate}`], (commit) => {
        if (wanted.has(commit))
            found.add(commit);
    });
    return elsewhere.map((release) => ({ ...release, onDefault: found.has(release.commit) }));
}
/** The highest prerelease that the candidate contains, and which of the unreleased commits it contains already. */
async function lastPrerelease(git, candidate, releases, { previous, commits }) {
    const prereleases = releases.filter(({ version }) => (0,version_order/* isPrerelease */.V1)(version));
    if (prereleases.length === 0)
        return null;
    const [release] = [...(await (0,last_release/* highestReachable */.Y)(git, candidate, prereleases)).values()];
    if (release === undefined)
        return null;
    const since = previous === null ? [] : [`^${previous.commit}`];
    const { stdout } = await git.run(["rev-list", release.commit, ...since, "--"]);
    const held = new Set(stdout.split("\n"));
    return { release, holds: commits.map(({ hash }) => hash).filter((hash) => held.has(hash)) };
}
async function productionOf(loaded, { git, candidate, remote }, { branch, releases }) {
    if ((0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch.facts.name).entry?.from === undefined)
        return null;
    const [{ productionFacts }, { otherLines }] = await Promise.all([
        __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 9344)),
        __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 48437)),
    ]);
    const lines = await otherLines(git, loaded, remote);
    return productionFacts(git, { candidate, releases, defaultTip: branch.defaultTip, lines });
}
//# sourceMappingURL=gather-versions.js.map

/***/ }),

/***/ 10172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ taggedCandidate),
/* harmony export */   at: () => (/* binding */ releaseMadeOf),
/* harmony export */   ez: () => (/* binding */ CANDIDATE_TRAILER),
/* harmony export */   zX: () => (/* binding */ candidateIn)
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
    return code === 0 ? candidateIn(stdout) : null;
}
/** The candidate that the message of a tag or commit names; null where it names none. */
function candidateIn(message) {
    const named = message.split("\n").find((line) => line.startsWith(`${CANDIDATE_TRAILER}: `));
    return named?.slice(CANDIDATE_TRAILER.length + 2).trimEnd() ?? null;
}
async function isChildOf(git, parent, commit) {
    const { stdout } = await git.run(["rev-list", "--parents", "--max-count=1", "--end-of-options", commit]);
    return stdout.trim() === `${commit} ${parent}`;
}
//# sourceMappingURL=release-commit.js.map

/***/ }),

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   kP: () => (/* binding */ sourcesOfCheckout)
/* harmony export */ });
/* harmony import */ var _signalbox_history_complete_clone__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37408);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22170);
/* harmony import */ var _branch_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65275);
/* harmony import */ var _chosen_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(228);





const REMOTE = "origin";
/** Where a move finds its facts in the checkout of a workflow: tags and branch as they stand on the remote now. */
async function sourcesOfCheckout(loaded, checkout) {
    const { git, branch, defaultBranch } = checkout;
    const only = (0,_chosen_components_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenComponents */ .H)(loaded, checkout.only);
    // Whether a branch holds a commit can't be told from half a history.
    await (0,_signalbox_history_complete_clone__WEBPACK_IMPORTED_MODULE_0__/* .ensureCompleteHistory */ .w)(git);
    const [candidate, refs] = await Promise.all([
        candidateOf(git, checkout.candidate),
        readRemote(git, [defaultBranch, ...(branch === null ? [] : [branch])]),
    ]);
    const standing = (0,_branch_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOfRemote */ .qh)(git, candidate, {
        remote: REMOTE,
        branch: branch === null ? null : branchOf(refs, branch),
        defaultBranch: branchOf(refs, defaultBranch),
    });
    const state = checkout.asIfMerged ? standing.then(asIfMerged) : standing;
    return {
        git,
        candidate,
        now: new Date(),
        tags: Promise.resolve(refs.tags),
        branch: state,
        remote: REMOTE,
        asIfNewest: false,
        only,
    };
}
/** The branch as it would be with the candidate for its newest commit. */
function asIfMerged(state) {
    return { ...state, facts: { ...state.facts, holdsCandidate: true }, laterCommits: new Set() };
}
/** A branch as the remote told of it. */
function branchOf(refs, name) {
    return { name, tip: refs.tips.get(name) ?? null };
}
async function candidateOf(git, named) {
    if (named !== null && !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(named)) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("candidate.no-hash", `the candidate \`${named}\` is not a full commit hash`, {
            next: "hand on the commit as a hash, such as `${{ github.sha }}`: a name can move",
        });
    }
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${named ?? "HEAD"}^{commit}`], { allow: [1, 128] });
    if (code === 0)
        return stdout.trim();
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("candidate.missing", `the candidate \`${named ?? "HEAD"}\` is not in the checkout`, {
        next: "check it out first: actions/checkout with `fetch-depth: 0`",
    });
}
async function readRemote(git, branches) {
    const { code } = await git.run(["remote", "get-url", REMOTE], { allow: [2, 128] });
    if (code === 0)
        return (0,_signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_4__/* .readRemoteRefs */ .J)(git, REMOTE, branches);
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("git.no-remote", `the checkout has no remote \`${REMOTE}\`, where tags and branches stand`, {
        next: "check the repository out with actions/checkout before this step",
    });
}
//# sourceMappingURL=sources-of-checkout.js.map

/***/ }),

/***/ 82097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decideChanges),
  t: () => (/* binding */ stronger)
});

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

/***/ }),

/***/ 81550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with what it counts: `1 change`, `3 changes`; `several` for words that do not take an `s`. */
function counted(number, one, several = `${one}s`) {
    return `${number} ${number === 1 ? one : several}`;
}
//# sourceMappingURL=counted.js.map

/***/ }),

/***/ 52716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** The reason that the rule at `path` gives, placed where the policy says so. */
function reasonOf(loaded, path, observation) {
    const { code, status, required, observed, evidence = [], next = null } = observation;
    return { code, rule: path.join("."), at: loaded.place(path), status, required, observed, evidence, next };
}
//# sourceMappingURL=rule-reasons.js.map

/***/ }),

/***/ 68905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export combine */
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

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27133);

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 */
function matchesGlob(pattern, name) {
    return (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(name, pattern, {
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

/***/ }),

/***/ 38574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutInheritedKeys)
/* harmony export */ });
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

/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NOTE_PARTS),
/* harmony export */   r: () => (/* binding */ NotesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88517);
/* harmony import */ var _versioning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49096);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22366);




/** What the notes of a release may be asked to hold. */
const NOTE_PARTS = ["summary", "impact", "migrations", "rollback"];
const NotesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePathOfTag */ .$U.default("docs/release-notes/{tag}.md").describe("Where the notes of a release are written."),
    types: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_versioning_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitType */ .Al)
        .max(50)
        .optional()
        .describe("Commit types that the notes list; breaking changes are always listed. Default: those that ask for a release."),
    preset: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Q)("the name of an npm package, such as `conventionalcommits`", /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/, { max: 214, example: "conventionalcommits" })
        .optional()
        .describe("A conventional-changelog preset that the repository has installed, such as `conventionalcommits`, to render with. Default: none."),
    template: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.optional().describe("A conventional-changelog (Handlebars) template, read from the released commit, to render with. Default: none."),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(NOTE_PARTS))
        .max(NOTE_PARTS.length)
        .default([])
        .describe("Parts that somebody must have written or that must be known, else the notes are refused: `summary` (a `Summary:` footer), `impact` (what changed, and how the contract differs), `migrations` (their effect, and a plan for those that the previous code cannot run on), `rollback` (a `Rollback:` footer)."),
    "publish-to": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["release", "pull-request", "commit"])
        .default("release")
        .describe("Where the notes go besides the GitHub Release: nowhere else (`release`), onto the default branch by a `pull-request`, or by a `commit`."),
    index: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.meta({ examples: ["docs/release-notes/README.md"] })
        .optional()
        .describe("A file that lists all releases, with links to their notes. Default: none."),
    changelog: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.meta({ examples: ["CHANGELOG.md"] })
        .optional()
        .describe("A file with the notes of all releases, newest first. Default: none."),
    markdown: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["escape", "allow"])
        .default("escape")
        .describe("Whether Markdown in commit messages takes effect in the notes: `escape` shows it as it is written, `allow` renders it; HTML and mentions never take effect."),
})
    .describe("What the notes of a release say, and where they go.");
//# sourceMappingURL=notes.js.map

/***/ }),

/***/ 88517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ FilePathOfTag),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   uX: () => (/* binding */ FolderPath)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22366);

// One segment of a path: no `.`, `..` or `.git` (what git itself keeps there is nobody's component), no backslash,
// no control character. Canonical, so that two spellings of one folder cannot be two folders.
const SEGMENT = String.raw `(?!\.{1,2}(?:\/|$)|\.[gG][iI][tT](?:\/|$))[^\/\\\u0000-\u001f\u007f-\u009f]+`;
const PATH = String.raw `${SEGMENT}(?:\/${SEGMENT})*`;
/** A folder inside the repository: `.` or `apps/web`, from the top, without `./`, `..` or a `/` at either end. */
const FolderPath = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a folder inside the repository, such as `apps/web`, or `.` for all of it, without `..` and without `/` at its ends", new RegExp(String.raw `^(?:\.|${PATH})$`), { max: 256, example: "apps/web" });
/** A file inside the repository or below a folder of it, such as `package.json`. */
const FilePath = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a file inside the repository, such as `docs/notes.hbs`, without `..` and without `/` at its ends", new RegExp(`^${PATH}$`), { max: 256, example: "docs/notes.hbs" });
/** A file inside the repository whose path holds `{tag}`, so that each release has its own. */
const FilePathOfTag = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a file inside the repository with `{tag}` in its path, such as `docs/release-notes/{tag}.md`, without `..`", new RegExp(String.raw `^(?=.*\{tag\})${PATH}$`), { max: 256, example: "docs/release-notes/{tag}.md" });
//# sourceMappingURL=repository-path.js.map

/***/ }),

/***/ 22366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * A text that fits `pattern`. `expects` says in words what fits: errors, editors (`patternErrorMessage`) and
 * `signalbox explain` all show that one sentence.
 */
function text(expects, pattern, options) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(options.max)
        .regex(pattern)
        .meta({ patternErrorMessage: expects, examples: [options.example] });
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 49096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ CommitType),
  ks: () => (/* binding */ VersioningSchema)
});

// UNUSED EXPORTS: Bump, DEFAULT_BUMPS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(38574);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/repository-path.js
var repository_path = __webpack_require__(88517);
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
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(22366);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/versioning.js





const Bump = schemas/* enum */.k5n(["major", "minor", "patch", "none"]);
/** The word before the colon of a conventional commit. */
const CommitType = (0,schema_text/* text */.Q)("a commit type in lower case, such as `feat`", /^[a-z][a-z0-9-]*$/, {
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
    "migration-plan": repository_path/* FilePathOfTag */.$U.meta({ examples: ["docs/migrations/{tag}.md"] })
        .optional()
        .describe("The file that tells users how to move on; it must be new or changed since the last release. Default: none."),
    sections: schemas/* array */.YOg((0,schema_text/* text */.Q)("a heading of one line, such as `Rollback`", /^[^\s#][^\u0000-\u001f\u007f-\u009f]*$/, {
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
        .transform((own) => (0,no_inherited_keys/* withoutInheritedKeys */.H)({ ...DEFAULT_BUMPS, ...own })),
    initial: (0,schema_text/* text */.Q)("a version of three numbers, such as `1.0.0`", /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/, { max: 29, example: "0.1.0" })
        .default("1.0.0")
        .describe("The first version of a component that has no release yet; of `major.minor` its first two numbers, of `calver` none."),
    zone: (0,schema_text/* text */.Q)("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
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

/***/ }),

/***/ 83143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ branchEntryOf),
/* harmony export */   mo: () => (/* binding */ countsOn),
/* harmony export */   ny: () => (/* binding */ givenBy),
/* harmony export */   yB: () => (/* binding */ branchReasons)
/* harmony export */ });
/* harmony import */ var _decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52716);
/* harmony import */ var _schema_match_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22819);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7763);



/** Whether a release may be made of a commit of this branch: `branches` of the policy, or the default branch alone. */
function branchReasons(loaded, candidate, branch) {
    return [mayRelease(loaded, branch), holdsCandidate(loaded, candidate, branch)];
}
/** What the policy says of a branch: the entry of the first pattern that fits it, and its path; null where none does. */
function branchEntryOf({ branches = {} }, name) {
    const pattern = name === null ? undefined : Object.keys(branches).find((glob) => (0,_schema_match_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, name));
    return pattern === undefined
        ? { path: ["branches"], entry: null }
        : { path: ["branches", pattern], entry: branches[pattern] ?? null };
}
/** Whether a release that was made of a commit is one for this branch: a final one is, and a prerelease of the branch's own kind. */
function countsOn(branch, version) {
    return !(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) || (branch?.prerelease !== undefined && (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLabel */ .RX)(version, branch.prerelease));
}
/** Whether a release is one that this branch gives: on a branch of prereleases, a final one that stands was given by another. */
function givenBy(branch, version) {
    return countsOn(branch, version) && (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) === (branch?.prerelease !== undefined);
}
function mayRelease(loaded, branch) {
    const { branches } = loaded.policy;
    const code = "branch.may-release";
    if (branch.name === null) {
        const next = "check out a branch, or name it";
        return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
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
    const { path, entry } = branchEntryOf(loaded.policy, branch.name);
    const environment = entry?.environment;
    const required = "a branch whose entry in `branches` names an environment";
    if (environment !== undefined) {
        const observed = `\`${branch.name}\` goes to \`${environment}\``;
        return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, { code, status: "met", required, observed, evidence });
    }
    const observed = entry === null ? `no entry fits \`${branch.name}\`` : `\`${path.at(-1)}\` names no environment`;
    const next = "release from a branch that goes to an environment, or have the policy changed";
    return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, { code, status: "unmet", required, observed, evidence, next });
}
function defaultBranchOnly(loaded, name, isDefault, evidence) {
    const required = "the default branch (the policy has no `branches`)";
    const common = { code: "branch.may-release", required, evidence };
    if (isDefault === null) {
        const next = "let git know the default branch: `git remote set-head origin --auto`";
        return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
            ...common,
            status: "unknown",
            observed: "nobody could say which branch is the default",
            next,
        });
    }
    if (isDefault)
        return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], { ...common, status: "met", observed: `\`${name}\` is the default branch` });
    const next = "merge first, or name this branch and its environment under `branches`";
    return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
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
            return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
                ...common,
                status: "met",
                observed: "the branch contains the candidate",
            });
        case false:
            return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
                ...common,
                status: "unmet",
                observed: "the branch does not contain the candidate",
                next: "merge it first, or release a commit of the branch",
            });
        case null:
            return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
                ...common,
                status: "unknown",
                observed: "the branch could not be read where it is kept",
                next: "check that the remote answers and that the branch is pushed, then run again",
            });
    }
}
//# sourceMappingURL=branch-rule.js.map

/***/ }),

/***/ 68121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decideVersions)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(82097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
;// CONCATENATED MODULE: ./packages/policy/lib/src/contract/contract-reasons.js


const REQUIRED = "a change that breaks the contract is declared as breaking";
/** More than these would not be read in a line of a log. */
const MOST_NAMED = 5;
/** More are in the record. */
const MOST_EVIDENCE = 20;
/**
 * What the contracts of a component say of its next version: what breaks must have been declared. `asked` is what the commits, or a
 * `Release-As:` footer, ask for; with `none` nothing is released, and only a break that nobody declared is told.
 */
function contractReasons(loaded, name, contracts, asked) {
    const reasons = contracts.map((contract) => contractReason(loaded, name, contract, asked));
    return asked === "none" ? reasons.filter(({ status }) => status === "unmet") : reasons;
}
function contractReason(loaded, name, contract, asked) {
    const path = ["components", name, "contract", contract.kind];
    const { comparison, judge, file } = contract;
    if (!comparison.known) {
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            code: "contract.unknown",
            status: "unknown",
            required: REQUIRED,
            observed: `\`${file}\` was not compared: ${comparison.says}`,
            next: comparison.next,
        });
    }
    const breaking = comparison.changes.filter((change) => change.class === "breaking");
    const additive = comparison.changes.filter((change) => change.class === "additive");
    if (breaking.length === 0) {
        const observed = `\`${file}\` breaks nothing${additive.length === 0 ? "" : ` and adds ${(0,counted/* counted */.h)(additive.length, "thing")}`} (${judge})`;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            code: "contract.kept",
            status: "met",
            required: REQUIRED,
            observed,
            evidence: evidenceOf(file, additive),
        });
    }
    const shown = breaking.slice(0, MOST_NAMED).map(describeContractChange).join("; ");
    const more = breaking.length > MOST_NAMED ? `; and ${breaking.length - MOST_NAMED} more` : "";
    const observed = `\`${file}\` breaks ${(0,counted/* counted */.h)(breaking.length, "thing")}: ${shown}${more} (${judge})`;
    const common = { code: "contract.breaking", required: REQUIRED, observed, evidence: evidenceOf(file, breaking) };
    if (asked === "major")
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met" });
    const asks = asked === "none" ? "no release" : `a ${asked}`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        ...common,
        status: "unmet",
        observed: `${observed}; the commits ask for ${asks}`,
        next: "keep what was there, or declare the break with a `BREAKING CHANGE:` footer in a commit of this component",
    });
}
/** One difference in a line: `GET /customers/{id}`, `response 200 body.email`: the property was removed. */
function describeContractChange({ operation, field, says }) {
    return `\`${operation}\`${field === null ? "" : `, \`${field}\``}: ${says}`;
}
function evidenceOf(file, changes) {
    return changes
        .slice(0, MOST_EVIDENCE)
        .map((change) => ({ kind: "file", id: file, title: describeContractChange(change) }));
}
//# sourceMappingURL=contract-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/migration-reasons.js



const migration_reasons_MOST_EVIDENCE = 20;
/**
 * Whether the previous code runs on what a release's migrations leave behind, or the release is a major. `asked` is what it asks for
 * once the policy's `unsafe-migrations` has spoken.
 */
function migrationReasons(loaded, name, migrations, asked) {
    if (migrations.length === 0 || asked === "none")
        return [];
    const statements = migrations.flatMap(({ file, statements: all }) => all.map((statement) => ({ ...statement, file })));
    const unsafe = statements.filter((statement) => !(0,migration_facts/* previousCodeRuns */.be)(statement));
    const unread = unsafe.filter((statement) => statement.class === "unknown");
    const path = ["components", name, "migrations"];
    const common = {
        code: "migrations.unsafe",
        required: "migrations that the previous code can run on, or a major release",
        evidence: migration_reasons_evidenceOf(unsafe),
    };
    const [first] = unsafe.filter((statement) => statement.class !== "unknown");
    if (first === undefined && unread.length === 0) {
        const observed = `the previous code runs on what ${(0,counted/* counted */.h)(migrations.length, "migration")} ${migrations.length === 1 ? "leaves" : "leave"}`;
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, code: "migrations.safe", status: "met", observed })];
    }
    const observed = describe(first ?? unread[0], unsafe.length);
    if (asked === "major")
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed })];
    if (first !== undefined) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "unsafe-migrations"], {
                ...common,
                status: "unmet",
                observed,
                next: "first release code that runs on both schemas, or declare the break with a `BREAKING CHANGE:` footer",
            }),
        ];
    }
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unknown",
            observed,
            next: "write the statement in a form that can be read, or declare the break with a `BREAKING CHANGE:` footer",
        }),
    ];
}
function describe(first, number) {
    if (first === undefined)
        return "nothing";
    const more = number === 1 ? "" : `, and ${number - 1} more`;
    const what = first.class === "unknown" ? "could not be judged" : `is \`${first.class}\``;
    return `\`${first.file}:${first.line}\` ${what}: \`${first.statement.replaceAll("`", "'")}\`: ${first.reason}${more}`;
}
function migration_reasons_evidenceOf(statements) {
    return statements.slice(0, migration_reasons_MOST_EVIDENCE).map(({ file, line, class: found, statement }) => ({
        kind: "file",
        id: `${file}:${line}`,
        title: `${found}: ${statement}`,
    }));
}
//# sourceMappingURL=migration-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/asked.js


/**
 * How large a step a component's changes ask for. What they add to its contract makes a patch a minor; where the policy says so, a
 * migration that the previous code cannot run on makes a major; a dependency that is released asks for at least a patch, as does one
 * whose release found this component left behind. `released`: the components that this decision releases, or found released.
 */
function askedBy(loaded, facts, changes, released) {
    const raisedBy = [];
    let { bump } = changes;
    const raise = (to, by) => {
        const raised = (0,decide_changes/* stronger */.t)(bump, to);
        if (raised !== bump)
            raisedBy.push(by);
        bump = raised;
    };
    const now = new Set([...released, ...facts.dependencies.filter(({ standing }) => standing).map(({ name }) => name)]);
    const before = new Set(facts.dependencies.map(({ name }) => name));
    const dependencies = (loaded.policy.components[facts.name]?.["depends-on"] ?? []).filter((name) => now.has(name) || before.has(name));
    const of = { dependencies, dependencyNow: dependencies.some((name) => now.has(name)) };
    if (dependencies.length > 0)
        raise("patch", "dependency");
    if (bump === "none")
        return { bump, raisedBy, ...of };
    if (addsToContract(facts))
        raise("minor", "contract");
    const unsafe = facts.migrations.some(({ statements }) => !statements.every(migration_facts/* previousCodeRuns */.be));
    if (unsafe && loaded.policy.versioning["unsafe-migrations"] === "major")
        raise("major", "migrations");
    return { bump, raisedBy, ...of };
}
function addsToContract({ contracts }) {
    return contracts.some(({ comparison }) => comparison.known && comparison.changes.some((change) => change.class === "additive"));
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/title-of.js
/** A change as its author's header said it: `feat(crm)!: New lead scoring algorithm`; text from outside. */
function titleOf({ type, scope, breaking, description }) {
    if (type === null)
        return description;
    return `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
}
//# sourceMappingURL=title-of.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/scheme.js
var versioning_scheme = __webpack_require__(35347);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/hotfix-reasons.js



/** What a branch that must come from the production tag asks of its release: forked there, breaking nothing, named as its version. */
function hotfixReasons(loaded, path, release) {
    const { facts, changes, wanted, branch } = release;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    return [
        forkReason(loaded, path, facts),
        ...breakingReason(loaded, path, changes),
        ...footerReason(loaded, path, changes, wanted),
        ...nameReason(loaded, path, scheme, branch, wanted.version),
    ];
}
function forkReason(loaded, path, { name, production }) {
    const rule = [...path, "from"];
    const common = {
        code: "branch.from-production",
        required: `a branch that was forked from the last final release of \`${name}\``,
    };
    if (production === null) {
        const observed = `\`${name}\` has no final release yet`;
        const next = "release from another branch first";
        return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, next });
    }
    const { tag, version } = production.release;
    const evidence = [{ kind: "tag", id: tag, title: version }];
    switch (production.forked) {
        case true:
            return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed: `it was forked from \`${tag}\``, evidence });
        case false: {
            const observed = `it was not forked from \`${tag}\`: it lacks that release, or holds what another branch got after it`;
            const chosen = Object.keys(loaded.policy.components).length === 1
                ? ""
                : `; where the fix is of other components, release those alone: \`components\` names them`;
            const next = `fork a branch from the tag, \`git switch -c hotfix/X.Y.Z ${tag}\`, and bring the fix there${chosen}`;
            return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, evidence, next });
        }
        case null: {
            const observed = `nobody could say whether it was forked from \`${tag}\``;
            const next = "make the default branch readable, then run again";
            return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed, evidence, next });
        }
    }
}
function breakingReason(loaded, path, changes) {
    const breaking = changes.list.filter((change) => change.breaking);
    if (breaking.length === 0)
        return [];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, [...path, "from"], {
            code: "branch.hotfix-breaks",
            status: "unmet",
            required: "a hotfix that breaks nothing: its release is a patch",
            observed: `${breaking.length} of its changes ${breaking.length === 1 ? "breaks" : "break"} what was there`,
            evidence: breaking.slice(0, 10).map((change) => ({ kind: "commit", id: change.commit, title: titleOf(change) })),
            next: "release the breaking change from the branch of regular releases",
        }),
    ];
}
/** A hotfix is exactly the next patch: a footer may name no other version. */
function footerReason(loaded, path, { releaseAs }, { version, unnamed }) {
    if (releaseAs === null || version === unnamed)
        return [];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, [...path, "from"], {
            code: "branch.hotfix-version",
            status: "unmet",
            required: "a hotfix that is exactly the next patch of the last final release",
            observed: `\`Release-As: ${releaseAs.version}\`${unnamed === null ? "" : `, where the next patch is ${unnamed}`}`,
            evidence: [{ kind: "commit", id: releaseAs.commit, title: `Release-As: ${releaseAs.version}` }],
            next: "revert the commit with that footer, and release that version from the branch of regular releases",
        }),
    ];
}
/** `hotfix/1.4.1` promises a version. */
function nameReason(loaded, path, scheme, branch, version) {
    const promised = branch?.split("/").at(-1)?.replace(/^v/, "") ?? "";
    if (!(0,versioning_scheme/* isVersion */.l)(scheme, promised))
        return [];
    const common = {
        code: "branch.hotfix-name",
        required: "a branch named as the version that it releases",
        evidence: [{ kind: "branch", id: branch ?? "", title: branch ?? "" }],
    };
    if (promised === version)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `its release is ${version}` })];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unmet",
            observed: `it is named for ${promised}, and its release would be ${version}`,
            next: `name the branch for ${version}, or for what it mends where it releases several components`,
        }),
    ];
}
//# sourceMappingURL=hotfix-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/in-order.js
var in_order = __webpack_require__(35598);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/line-reasons.js


/**
 * A release of another branch must stay below what the default branch has released since it was forked: `1.5.0` of a maintenance branch
 * is no version where `1.5.0` or `1.4.7` of the main line is another one.
 */
function lineReasons(loaded, facts, version, branchIsDefault) {
    if (branchIsDefault === true)
        return [];
    const overtaken = facts.elsewhere.filter((release) => !release.later &&
        release.onDefault !== false &&
        !(0,version_order/* isPrerelease */.V1)(release.version) &&
        (0,version_order/* compareVersions */.Zy)(version, release.version) > 0);
    const certain = overtaken.find(({ onDefault }) => onDefault === true);
    const release = certain ?? overtaken[0];
    if (release === undefined)
        return [];
    const common = {
        code: "version.overtakes",
        required: "a version below those that the default branch has released since this branch was forked",
        evidence: [{ kind: "tag", id: release.tag, title: release.version }],
    };
    const path = ["components", facts.name];
    if (certain !== undefined) {
        const observed = `${version} would overtake \`${release.tag}\` of the default branch, which this branch does not contain`;
        const next = `merge \`${certain.tag}\` into this branch where it is the newer line; else release this change from the default branch`;
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "unmet", observed, next })];
    }
    const observed = `nobody could say whether \`${release.tag}\`, which ${version} would overtake, is on the default branch`;
    const next = "make the default branch readable, then run again";
    return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "unknown", observed, next })];
}
//# sourceMappingURL=line-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/major-needs.js

/** Whether a major release has the migration plan that the policy asks for; none where it asks for none. */
function majorNeedsReasons(loaded, tag, plans) {
    const needs = loaded.policy.versioning["major-needs"];
    const template = needs["migration-plan"];
    if (template === undefined)
        return [];
    const path = ["versioning", "major-needs", "migration-plan"];
    const file = template.replaceAll("{tag}", () => tag);
    const plan = plans.find((found) => found.file === file);
    const common = {
        code: "version.migration-plan",
        required: `a major release has its migration plan, \`${file}\`, new or changed since the last release`,
    };
    if (plan === undefined) {
        const sections = needs.sections.length === 0 ? "" : `, with the headings ${needs.sections.map(quoted).join(", ")}`;
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, path, {
                ...common,
                status: "unmet",
                observed: `there is no \`${file}\` in the candidate`,
                next: `write \`${file}\`${sections}`,
            }),
        ];
    }
    const evidence = [{ kind: "file", id: file, title: "the migration plan" }];
    if (!plan.changed) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, path, {
                ...common,
                status: "unmet",
                observed: `\`${file}\` has not changed since the last release`,
                evidence,
                next: `write into \`${file}\` what this release asks of its users`,
            }),
        ];
    }
    const written = new Set(plan.sections.map(plain));
    const missing = needs.sections.filter((section) => !written.has(plain(section)));
    if (missing.length === 0)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `\`${file}\` is written`, evidence })];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "major-needs", "sections"], {
            ...common,
            status: "unmet",
            observed: `\`${file}\` has no text below ${missing.map(quoted).join(", ")}`,
            evidence,
            next: `add ${missing.map((section) => `\`## ${section}\``).join(", ")} with text below to \`${file}\``,
        }),
    ];
}
function plain(heading) {
    return heading.trim().toLowerCase();
}
function quoted(text) {
    return `\`${text}\``;
}
//# sourceMappingURL=major-needs.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/tag-reasons.js


/** What the component's releases on other commits say of a version: its tag is free, and no release stands in its way. */
function tagReasons(loaded, facts, version, tag) {
    const path = ["components", facts.name, "tag"];
    const taken = facts.elsewhere.find((release) => release.version === version);
    if (taken !== undefined)
        return [tagTaken(loaded, path, taken)];
    const final = facts.elsewhere.find((release) => (0,version_order/* isPrerelease */.V1)(version) && release.version === (0,version_order/* finalOf */.uN)(version));
    if (final !== undefined && !final.later)
        return [finalIsOut(loaded, path, version, final)];
    const free = (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "met",
        required: FREE,
        observed: `\`${tag}\` is free`,
    });
    // A release candidate of a later commit stops no final release of an earlier one.
    const relevant = facts.elsewhere.filter((release) => (0,version_order/* isPrerelease */.V1)(version) || !(0,version_order/* isPrerelease */.V1)(release.version));
    const later = relevant.find((release) => release.later);
    if (later !== undefined)
        return [free, overtaken(loaded, path, later)];
    if (facts.previous !== null)
        return [free];
    const higher = relevant.find((release) => (0,version_order/* compareVersions */.Zy)(release.version, version) > 0 && !isHeld(facts, release));
    return higher === undefined ? [free] : [free, outOfReach(loaded, path, higher)];
}
const FREE = "a tag that nothing else has: a tag is never moved";
function tagTaken(loaded, path, taken) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "unmet",
        required: FREE,
        observed: `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
        evidence: [tag_reasons_evidenceOf(taken)],
        next: "release from a commit that contains it, or name another version with a `Release-As:` footer",
    });
}
function finalIsOut(loaded, path, version, final) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.final-is-out",
        status: "unmet",
        required: "a prerelease of a version that is not released yet",
        observed: `\`${final.tag}\`, which ${version} would lead to, is released, and the candidate does not contain it`,
        evidence: [tag_reasons_evidenceOf(final)],
        next: "merge that release into this branch, or name another version with a `Release-As:` footer",
    });
}
function overtaken(loaded, path, later) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.overtaken",
        status: "unmet",
        required: "no release of a later commit of the branch",
        observed: `\`${later.tag}\` stands for a later commit`,
        evidence: [tag_reasons_evidenceOf(later)],
        next: "release from the branch's newest commit",
    });
}
// A first version below one that is out already: the history was rewritten, or the releases are made on another line.
function outOfReach(loaded, path, higher) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.out-of-reach",
        status: "unmet",
        required: "a first version above every release of the component",
        observed: `the candidate contains no release, and \`${higher.tag}\` stands on another line`,
        evidence: [tag_reasons_evidenceOf(higher)],
        next: "release from a commit that contains the last release, or name a higher version with a `Release-As:` footer",
    });
}
/** Calendar versions follow the clock, which may be wrong: they must still rise. None where the version does. */
function risingReasons(loaded, facts, version) {
    const { previous, name } = facts;
    if (previous === null || (0,version_order/* compareVersions */.Zy)(version, previous.version) > 0)
        return [];
    const reason = (0,rule_reasons/* reasonOf */.A)(loaded, ["components", name, "scheme"], {
        code: "version.not-above",
        status: "unmet",
        required: "a version above the last release",
        observed: `${version} is not above \`${previous.tag}\``,
        evidence: [tag_reasons_evidenceOf(previous)],
        next: "check the clock and the policy's `versioning.zone`, or name a higher version with a `Release-As:` footer",
    });
    return [reason];
}
/** Prereleases up to the highest that the candidate contains are on its own line, or were overtaken by it. */
function isHeld({ prerelease }, { version }) {
    return prerelease !== null && (0,version_order/* isPrerelease */.V1)(version) && (0,version_order/* compareVersions */.Zy)(version, prerelease.release.version) <= 0;
}
function tag_reasons_evidenceOf({ tag, version }) {
    return { kind: "tag", id: tag, title: version };
}
//# sourceMappingURL=tag-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-reasons.js





/** No component has anything to release: that is no failure. */
function nothingToRelease(loaded) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "version.nothing",
        status: "met",
        required: "changes that ask for a release, or nothing to do",
        observed: "no component has changes that ask for a release",
    });
}
/** The candidate was released before. */
function standingReason(loaded, standing) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", standing.component], {
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
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.no-change",
        status: "not-applicable",
        required: `a change of \`${facts.name}\` that asks for a release`,
        observed: `${(0,counted/* counted */.h)(changes.list.length, "change")} ${since}, none that asks for one`,
    });
}
/** Which changes brought the version. */
function bumpReason(loaded, name, next, changes, asked) {
    const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
    const evidence = deciding
        .slice(0, 10)
        .map((change) => ({ kind: "commit", id: change.commit, title: titleOf(change) }));
    const asks = changes.bump === "none"
        ? "no change asks for a release"
        : `${(0,counted/* counted */.h)(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
    const raised = asked.raisedBy.map((by) => `, ${RAISED[by]}`).join("");
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.bump",
        status: "met",
        required: `the version of \`${name}\` follows from its changes`,
        observed: `${asks}${raised}: ${next.version} (${next.bump})`,
        evidence,
    });
}
const RAISED = {
    contract: "and what they add to the contract asks for minor",
    migrations: "and a migration that the previous code cannot run on asks for major",
    dependency: "and what it depends on is released",
};
/** Which dependencies take a component along; none where its own changes ask for as much. */
function dependencyReason(loaded, name, asked) {
    if (!asked.raisedBy.includes("dependency"))
        return [];
    const dependencies = asked.dependencies.map((dependency) => `\`${dependency}\``);
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["components", name, "depends-on"], {
            code: "version.dependency",
            status: "met",
            required: "a component is released with what it depends on",
            observed: asked.dependencyNow
                ? `${dependencies.join(", ")} ${dependencies.length === 1 ? "is" : "are"} released`
                : `${dependencies.join(", ")} ${dependencies.length === 1 ? "was" : "were"} released since, without it`,
        }),
    ];
}
/** What a `Release-As:` footer is worth; none where there is no such footer. */
function releaseAsReason(loaded, facts, changes) {
    if (changes.releaseAs === null)
        return [];
    const { version, commit } = changes.releaseAs;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    const previous = facts.previous?.version ?? null;
    const common = {
        code: "version.release-as",
        required: `a \`Release-As:\` footer names a release above the last one, counted as \`${scheme}\``,
        observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
        evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }],
    };
    const stable = (0,versioning_scheme/* isVersion */.l)(scheme, version) && !(0,version_order/* isPrerelease */.V1)(version);
    if (stable && (previous === null || (0,version_order/* compareVersions */.Zy)(version, previous) > 0))
        return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "met" })];
    const next = stable
        ? "name a version above the last release, in a commit that touches this component alone"
        : `name a \`${scheme}\` version without a prerelease part`;
    return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "unmet", next })];
}
/** The versions are not in the candidate's own files yet: a pull request is to write them, which is no failure. */
function proposalReason(loaded, unstated) {
    const named = unstated.map(({ name, version }) => `\`${name}\` ${version ?? ""}`.trim()).join(", ");
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "manifests"], {
        code: "version.proposed",
        status: "met",
        required: "a release pull request writes the versions, and its merge is released",
        observed: `${named}: not written yet`,
    });
}
//# sourceMappingURL=version-reasons.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/diff.js
var diff = __webpack_require__(70711);
// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(62338);
// EXTERNAL MODULE: ./node_modules/semver/functions/major.js
var major = __webpack_require__(68511);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/next-version.js






/** The final version after the last one for changes that ask for `bump`. Null where they ask for nothing. */
function nextVersion(rules, step) {
    if (step.bump === "none")
        return null;
    switch (step.scheme) {
        case "semver":
            return nextSemver(rules, step);
        case "major.minor":
            return nextMajorMinor(rules, step);
        case "calver":
            return { version: nextCalver(rules, step), bump: step.bump };
    }
}
function nextSemver(rules, { previous, bump }) {
    if (previous === null)
        return { version: rules.initial, bump };
    const step = bump === "major" && major(previous) === 0 ? rules["breaking-while-zero"] : bump;
    const version = bump === "none" ? null : valid(inc(previous, step === "none" ? "patch" : step));
    if (version !== null)
        return { version, bump: step };
    throw tooLarge(previous);
}
/** `2.3`: whatever does not break is a minor. */
function nextMajorMinor(rules, { previous, bump }) {
    if (previous === null)
        return { version: rules.initial.split(".").slice(0, 2).join("."), bump };
    const [first = 0, second = 0] = previous.split(".").map(Number);
    const breaks = bump === "major" && (first > 0 || rules["breaking-while-zero"] === "major");
    const version = breaks ? `${first + 1}.0` : `${first}.${second + 1}`;
    if (!Number.isSafeInteger(first + 1) || !Number.isSafeInteger(second + 1))
        throw tooLarge(previous);
    return { version, bump: breaks ? "major" : "minor" };
}
const BUILD_DIGITS = 3;
/** `2025.10.001`: the builds of a month in the policy's time zone are counted, on all lines together. */
function nextCalver(rules, { previous, now, elsewhere }) {
    const month = monthOf(now, rules.zone);
    const builds = [...(previous === null ? [] : [previous]), ...elsewhere]
        .filter((version) => version.startsWith(`${month}.`))
        .map((version) => Number(version.slice(month.length + 1)));
    const build = Math.max(0, ...builds) + 1;
    if (previous !== null && build > 9_999_999_999)
        throw tooLarge(previous);
    return `${month}.${String(build).padStart(BUILD_DIGITS, "0")}`;
}
/** The calendar month of a moment, as `2025.10`. */
function monthOf(now, zone) {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit" }).formatToParts(new Date(now));
    const part = (type) => parts.find((found) => found.type === type)?.value ?? "";
    return `${part("year").padStart(4, "0")}.${part("month")}`;
}
/** `1.4.0-rc.2` where `1.4.0-rc.1` is the highest of `taken` that leads to `1.4.0`. */
function nextPrerelease(final, label, taken) {
    const before = `${final}-${label}.`;
    const numbers = taken
        .filter((version) => version.startsWith(before))
        .map((version) => version.slice(before.length))
        .filter((number) => /^(?:0|[1-9]\d{0,14})$/.test(number))
        .map(Number);
    return `${before}${Math.max(0, ...numbers) + 1}`;
}
/** The step from one final version of a scheme to a later one, or to what its prerelease leads to; of calendar versions nobody can tell. */
function stepBetween(scheme, previous, version) {
    if (scheme === "calver")
        return "patch";
    if (scheme === "major.minor")
        return previous.split(".")[0] === version.split(".")[0] ? "minor" : "major";
    const step = diff(previous, (0,version_order/* finalOf */.uN)(version));
    return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
function tooLarge(previous) {
    return new error/* SignalboxError */.k("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
        next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
    });
}
//# sourceMappingURL=next-version.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/wanted-version.js




/** The version that a component gets on a branch; null where there is nothing to release. */
function wantedVersion(loaded, facts, context) {
    const { branch } = context;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    const next = nextFinal(loaded, facts, scheme, context);
    if (next === null)
        return null;
    if (branch?.prerelease === undefined)
        return { ...next, final: next.version };
    const taken = facts.elsewhere.map(({ version }) => version);
    const version = nextPrerelease(next.version, branch.prerelease, taken);
    if (holdsIt(facts, { scheme, final: next.version, version, label: branch.prerelease })) {
        if (!bringsMore(loaded, facts, context))
            return null;
    }
    return { ...next, version, final: next.version };
}
/**
 * Whether the last prerelease leads to the same final version, and is as far on its way: `rc.1` where the branch gives betas, but not
 * `beta.1` where it gives release candidates. A calendar version goes with the time of its release, which brings nothing.
 */
function holdsIt({ prerelease }, next) {
    if (prerelease === null)
        return false;
    const { version } = prerelease.release;
    if (next.scheme !== "calver" && (0,version_order/* finalOf */.uN)(version) !== next.final)
        return false;
    return (0,version_order/* hasLabel */.RX)(version, next.label) || (0,version_order/* compareVersions */.Zy)(version, next.version) > 0;
}
/** The final version after the last one, or the one that a `Release-As:` footer names. */
function nextFinal(loaded, facts, scheme, context) {
    const { changes, asked } = context;
    const next = unnamedFinal(loaded, facts, scheme, context);
    if (changes.releaseAs === null)
        return next === null ? null : { ...next, unnamed: next.version };
    const { version } = changes.releaseAs;
    // One of another scheme is refused by its reason.
    const step = (0,versioning_scheme/* isVersion */.l)(scheme, version)
        ? stepTaken(scheme, facts.previous?.version ?? null, version, asked.bump)
        : asked.bump;
    return { version, bump: step, unnamed: next?.version ?? null };
}
/** The final version after the last one, whatever a footer names. */
function unnamedFinal(loaded, facts, scheme, { changes, asked, branch, now }) {
    const previous = facts.previous?.version ?? null;
    const elsewhere = facts.elsewhere.map(({ version }) => version).filter((version) => !(0,version_order/* isPrerelease */.V1)(version));
    // A hotfix is exactly one patch above what is in production, whatever else it may bring.
    const nothing = asked.bump === "none" && changes.releaseAs === null;
    const bump = branch?.from === undefined || nothing ? asked.bump : "patch";
    const next = nextVersion(loaded.policy.versioning, { scheme, previous, bump, now, elsewhere });
    const promised = branch?.from === undefined ? promisedBy(loaded, facts) : null;
    return next !== null && promised !== null && (0,version_order/* compareVersions */.Zy)(promised, next.version) > 0
        ? { version: promised, bump: stepTaken(scheme, previous, promised, next.bump) }
        : next;
}
/** The final version that a prerelease of the policy's own kind leads to; one that somebody once tried out promises nothing. */
function promisedBy({ policy }, { prerelease }) {
    if (prerelease === null)
        return null;
    const { version } = prerelease.release;
    const labels = Object.values(policy.branches ?? {}).map((branch) => branch.prerelease);
    return labels.some((label) => label !== undefined && (0,version_order/* hasLabel */.RX)(version, label)) ? (0,version_order/* finalOf */.uN)(version) : null;
}
/** Whether anything that asks for a release came after the last prerelease. */
function bringsMore(loaded, facts, { changes, asked }) {
    const held = new Set(facts.prerelease?.holds);
    const since = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits.filter(({ hash }) => !held.has(hash)));
    const named = changes.releaseAs;
    return since.bump !== "none" || asked.dependencyNow || (named !== null && !held.has(named.commit));
}
/** The step that a given version takes; a first one takes the step that is asked for. */
function stepTaken(scheme, previous, version, asked) {
    if (previous === null || scheme === "calver")
        return asked === "none" ? "patch" : asked;
    return stepBetween(scheme, previous, version);
}
//# sourceMappingURL=wanted-version.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-versions.js















/** The next version of every component, and whether it may be tagged. */
function decideVersions(loaded, facts) {
    const components = plansOf(loaded, facts);
    const releasing = components.filter((plan) => plan.state === "release");
    // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
    const branch = components.some((plan) => plan.state !== "nothing")
        ? (0,branch_rule/* branchReasons */.yB)(loaded, facts.candidate, facts.branch)
        : [];
    const unstated = releasing.filter((plan) => !isStated(loaded, facts, plan));
    const reasons = [
        ...branch,
        ...components.flatMap((plan) => plan.reasons),
        ...(unstated.length === 0 ? [] : [proposalReason(loaded, unstated)]),
    ];
    if (releasing.length === 0)
        reasons.unshift(nothingToRelease(loaded));
    return {
        verdict: (0,verdict/* verdictOf */.V)(reasons),
        move: unstated.length > 0 ? "propose" : releasing.length > 0 ? "release" : "nothing",
        candidate: facts.candidate,
        reasons,
        components,
    };
}
function plansOf(loaded, facts) {
    const released = [];
    const plans = [];
    const { entry } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, facts.branch.name);
    for (const name of (0,in_order/* inOrderOfDependence */.C)(loaded.policy.components)) {
        const component = facts.components.find((found) => found.name === name);
        if (component === undefined)
            continue;
        const plan = planOf(loaded, facts, component, released);
        if (plan.state !== "nothing" && plan.version !== null && (0,branch_rule/* givenBy */.ny)(entry, plan.version))
            released.push(name);
        plans.push(plan);
    }
    return plans;
}
/** Where a pull request writes versions, a final one is tagged once the candidate itself states it. */
function isStated(loaded, facts, { name, version }) {
    if (loaded.policy.versioning.manifests !== "pull-request" || version === null || (0,version_order/* isPrerelease */.V1)(version))
        return true;
    return facts.components.find((component) => component.name === name)?.stated.includes(version) === true;
}
function planOf(loaded, { branch, now }, facts, released) {
    const changes = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits);
    const previous = facts.previous?.version ?? null;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
    const { entry, path } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch.name);
    const asked = askedBy(loaded, facts, changes, released);
    const standing = (0,version_order/* highestRelease */.UL)(facts.standing.filter(({ version }) => (0,branch_rule/* countsOn */.mo)(entry, version)));
    if (standing !== null) {
        const { version, tag } = standing;
        const bump = stepTaken(scheme, previous, version, asked.bump);
        return { ...common, state: "standing", version, tag, bump, reasons: [standingReason(loaded, standing)] };
    }
    const wanted = wantedVersion(loaded, facts, { changes, asked, branch: entry, now });
    if (wanted === null) {
        const reasons = [
            noChangeReason(loaded, facts, changes),
            ...contractReasons(loaded, facts.name, facts.contracts, changes.bump),
        ];
        return { ...common, state: "nothing", version: previous, tag: null, bump: "none", reasons };
    }
    const style = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find((styles) => styles.component === facts.name);
    const tag = style === undefined ? null : (0,tag_style/* tagOf */.cO)(style.write, wanted.version);
    const reasons = [
        bumpReason(loaded, facts.name, wanted, changes, asked),
        ...dependencyReason(loaded, facts.name, asked),
        ...releaseAsReason(loaded, facts, changes),
        ...effectReasons(loaded, facts, { wanted, changes, asked, finalTag: style && (0,tag_style/* tagOf */.cO)(style.write, wanted.final) }),
        ...(entry?.from === undefined ? [] : hotfixReasons(loaded, path, { facts, changes, wanted, branch: branch.name })),
        ...lineReasons(loaded, facts, wanted.final, branch.isDefault),
        ...(changes.releaseAs === null ? risingReasons(loaded, facts, wanted.final) : []),
        ...tagReasons(loaded, facts, wanted.version, tag),
    ];
    return { ...common, state: "release", version: wanted.version, tag, bump: wanted.bump, reasons };
}
/** Whether the version tells its users what the release does to them. */
function effectReasons(loaded, facts, { wanted, changes, asked, finalTag, }) {
    // What a footer names counts for what it is: a major one declares that something breaks, and a lower one than the changes ask for hides it.
    const lowered = changes.releaseAs !== null && isBelow(wanted.final, wanted.unnamed);
    const declared = lowered ? wanted.bump : (0,decide_changes/* stronger */.t)(changes.bump, namedBump(changes, wanted));
    const effective = lowered ? wanted.bump : (0,decide_changes/* stronger */.t)(asked.bump, namedBump(changes, wanted));
    const isMajor = facts.previous !== null && (wanted.bump === "major" || isCalverBreak(loaded, facts.name, effective));
    return [
        ...contractReasons(loaded, facts.name, facts.contracts, declared === "none" ? "patch" : declared),
        ...migrationReasons(loaded, facts.name, facts.migrations, effective),
        ...(isMajor && wanted.version === wanted.final && finalTag !== undefined
            ? majorNeedsReasons(loaded, finalTag, facts.migrationPlans)
            : []),
    ];
}
function isBelow(version, other) {
    return other !== null && (0,version_order/* compareVersions */.Zy)(version, other) < 0;
}
/** The step that a `Release-As:` footer takes. */
function namedBump({ releaseAs }, { bump }) {
    return releaseAs === null ? "none" : bump;
}
/** A calendar version has no number for what breaks. */
function isCalverBreak(loaded, name, bump) {
    return loaded.policy.components[name]?.scheme === "calver" && bump === "major";
}
//# sourceMappingURL=decide-versions.js.map

/***/ }),

/***/ 35598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inOrderOfDependence),
/* harmony export */   M: () => (/* binding */ dependencyCycle)
/* harmony export */ });
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

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ hasLabel),
/* harmony export */   UL: () => (/* binding */ highestRelease),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);

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
function isPrerelease(version) {
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
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(`0.0.0${a}`, `0.0.0${b}`);
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

/***/ }),

/***/ 82655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insist),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

function known(value) {
    return { known: true, value };
}
/** The value, for callers that cannot go on without it. Throws a `SignalboxError` with the silence's code. */
function insist(answer) {
    if (answer.known)
        return answer.value;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(answer.code, answer.says, { next: answer.next, cause: answer.cause });
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 86941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* unused harmony export readFileInside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57459);




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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    await replaceFile(target, bytes, present?.mode ?? 0o644);
    return "written";
}
/** What `writeFileAtomically` would write over; null where there is no file. Throws as it does. */
async function readFileInside(root, path) {
    return (await presentFile(await targetOf(root, path), path))?.bytes ?? null;
}
async function targetOf(root, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || !isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), target))
        throw outside(path);
    await refuseLinksOut(root, target, path);
    return target;
}
async function replaceFile(target, bytes, mode) {
    // In the same folder: a rename across file systems would be a copy, which can be half done.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", mode);
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function presentFile(target, path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(nullIfAbsent);
    if (stat === null)
        return null;
    if (!stat.isFile()) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.link", `\`${path}\` is a link or a folder, not a file`, {
            next: "remove it, or name another path",
        });
    }
    return { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target), mode: stat.mode & 0o777 };
}
// Before any folder is made: the nearest one that exists tells where all others would be.
async function refuseLinksOut(root, target, path) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(nullIfAbsent);
        if (real !== null) {
            if (!isInside(home, real))
                throw outside(path);
            return;
        }
        // A broken link is there although it leads nowhere; a folder made "through" it would be elsewhere.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(nullIfAbsent)) !== null)
            throw outside(path);
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function outside(path) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.outside", `\`${path}\` leads out of the workspace`, {
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

/***/ }),

/***/ 22170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRemoteRefs),
/* harmony export */   L: () => (/* binding */ readBranches)
/* harmony export */ });
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

/***/ }),

/***/ 97737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);


const Hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const RepositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) });
const ReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("commit"), sha: Hash }) });
const CommitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: Hash });
const ContentsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("file"),
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
        encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dir", "symlink", "submodule"]) }),
]);
/** Asks GitHub about one repository, through the one client. */
function openRepository(github, { owner, name }) {
    const parameters = { owner, repo: name };
    const needs = "contents: read";
    return {
        async defaultBranch(signal) {
            const subject = `repository \`${owner}/${name}\``;
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}", parameters, subject, needs, schema: RepositorySchema }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(answer.value.default_branch) : answer;
        },
        async commitOf(branch, signal) {
            const question = {
                parameters: { ...parameters, ref: `heads/${branch}` },
                subject: `branch \`${branch}\``,
                needs,
                schema: ReferenceSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(answer.value.object.sha) : answer;
        },
        async fileAt(commit, path, signal) {
            const subject = `file \`${path}\` at ${commit.slice(0, 12)}`;
            // No repository holds such a path; as a part of an address it would mean another one.
            if (path.split("/").some((segment) => ["", ".", ".."].includes(segment)))
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ kind: "missing" });
            const question = {
                parameters: { ...parameters, path, ref: commit },
                subject,
                needs,
                schema: ContentsSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/contents/{path}", ...question }, signal);
            if (answer.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(fileOf(answer.value));
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
            return seen.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ kind: "missing" }) : seen;
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

/***/ })

};
