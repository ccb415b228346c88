export const id = 7831;
export const ids = [7831,625];
export const modules = {

/***/ 48735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canary: () => (/* binding */ canary)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/watch-html.js + 12 modules
var watch_html = __webpack_require__(45094);
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(19584);
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var src_record = __webpack_require__(24100);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/journal/journal.js
var journal = __webpack_require__(20374);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/parsed-record.js
var parsed_record = __webpack_require__(44117);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/journal/watch-journal.js
var watch_journal = __webpack_require__(1704);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/journal/journal-in-file.js





/**
 * One watch's journal in a file of this machine, for watches where nothing can be pushed. For one run at a time. Throws where the
 * file holds another watch: neither is its end told as this one's, nor is it written over.
 */
function journalInFile(path, environment, candidate) {
    const file = (0,external_node_path_.resolve)(path);
    const standing = async () => {
        const bytes = await (0,write_file_atomically/* readFileInside */.X)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file));
        if (bytes === null)
            return null;
        const journal = (0,parsed_record/* parsedRecord */.l)(watch_journal/* WatchJournalSchema */.I, { path, text: bytes.toString("utf8") });
        if (journal.environment !== environment || journal.candidate !== candidate)
            throw otherWatch(path);
        return journal;
    };
    return {
        async read() {
            const journal = await standing();
            return journal === null ? [] : [journal];
        },
        async change(releasedAt, change) {
            const before = await standing();
            if (before !== null && before.releasedAt !== releasedAt)
                throw otherWatch(path);
            const journal = change(before);
            await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file), `${JSON.stringify(journal, null, 2)}\n`);
            return journal;
        },
        // Whoever keeps a watch in a file knows of no others.
        isOvertaken: async () => false,
    };
}
function otherWatch(path) {
    return new error/* SignalboxError */.k("canary.other-watch", `\`${path}\` is the record of another watch`, {
        next: "name a file of its own for each watch",
    });
}
//# sourceMappingURL=journal-in-file.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/open-watch-world.js + 22 modules
var open_watch_world = __webpack_require__(55344);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/view-of-watch.js + 3 modules
var view_of_watch = __webpack_require__(8452);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/watch-live.js
var watch_live = __webpack_require__(72245);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/watch-move.js + 21 modules
var watch_move = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/systems/lib/src/sleep.js
var sleep = __webpack_require__(43834);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/live-lines.js + 1 modules
var live_lines = __webpack_require__(42674);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/watch-text.js

/** A look at a rollout for people at a terminal. */
function watchAsText(view) {
    return `${(0,live_lines/* liveLines */.Y)(view, { columns: process.stdout.columns ?? COLUMNS }).join("\n")}\n`;
}
/** What is no terminal has no width. */
const COLUMNS = 100;
//# sourceMappingURL=watch-text.js.map
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var src_terminal = __webpack_require__(73629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/canary/watch-now.js











/** Watches a rollout as it is, to its end or for one look; an interrupt from the terminal holds it. */
async function watchNow(git, directory, options, governing, { terminal, variables }) {
    const { loaded, origin } = governing;
    if (origin.kind === "trial" && options.journal === undefined) {
        throw new error/* SignalboxError */.k("canary.trial-acts", "a policy that does not govern here (--policy) must not move a rollout on record", {
            next: "keep the trial's record in a file with `--journal FILE`, or leave `--policy` out",
        });
    }
    if (options.journal === undefined)
        await insistOnRemote(git);
    const environment = options.environment ?? "production";
    const candidate = options.candidate ?? (await git.run(["rev-parse", "HEAD"])).stdout.trim();
    const records = { git, remote: sources_of_checkout/* REMOTE */.Bn, branch: loaded.policy.records.branch };
    const controller = new AbortController();
    const world = (0,open_watch_world/* openWatchWorld */.M)(loaded, {
        journals: options.journal === undefined
            ? (0,journal/* journalsOnBranch */.k)(records, environment, candidate)
            : journalInFile(options.journal, environment, candidate),
        variables,
        workspace: directory,
    });
    const { signal } = controller;
    const watch = (0,watch_move/* openWatch */.C)({ environment, candidate, releasedAt: options.releasedAt ?? null, tick: null }, world, signal);
    const viewOf = ({ facts, decision }, detail) => (0,view_of_watch/* viewOfWatch */.G)(loaded, facts, decision, watch.events(), { judge: watch.judge, detail });
    const interrupt = () => controller.abort(new error/* SignalboxError */.k("run.cancelled", "the watch was cancelled", { next: "run it again: it goes on where it was" }));
    process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
    try {
        const watching = {
            once: options.once === true,
            signal,
            now: world.now,
            sleep: (seconds) => (0,sleep/* sleep */.y)(seconds, signal),
            told: (made, last) => {
                if (!last)
                    terminal.talk(watchAsText(viewOf(made, "line")));
            },
            said: (line) => terminal.talk(`${(0,src_terminal/* printableLine */.o)(line)}\n`),
        };
        const nothing = { report: async () => { }, record: async () => { } };
        const made = await (0,watch_live/* watchLive */.y)(watch, loaded, watching, nothing);
        return { made, view: viewOf(made, "page") };
    }
    finally {
        process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    }
}
/** Where the branch of records is. */
async function insistOnRemote(git) {
    const { code } = await git.run(["remote", "get-url", sources_of_checkout/* REMOTE */.Bn], { allow: [2, 128] });
    if (code === 0)
        return;
    throw new error/* SignalboxError */.k("git.no-remote", `the clone has no remote \`${sources_of_checkout/* REMOTE */.Bn}\` to keep the watch's record on`, {
        next: `add it, or keep the record in a file with \`--journal FILE\``,
    });
}
//# sourceMappingURL=watch-now.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/open-metrics.js + 6 modules
var open_metrics = __webpack_require__(48363);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/grid-zero.js
var grid_zero = __webpack_require__(46962);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/decide-watch.js + 14 modules
var decide_watch = __webpack_require__(87255);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-series.js
var judge_series = __webpack_require__(90285);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var rollout_plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/blind-spots.js + 2 modules
var blind_spots = __webpack_require__(57554);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/steps-begun.js
var steps_begun = __webpack_require__(36220);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/steps/begun-as-seen.js


/**
 * The steps of a rollout of the past as they would have begun: one window after the other, up to the first that could not have
 * seen enough to go on. A watch would have stayed in it.
 */
function begunAsSeen(plan, read, grid) {
    const begun = [];
    for (const next of (0,steps_begun/* begunOnSchedule */.E)(plan)) {
        const isBlind = next.step > 0 && (0,blind_spots/* firstBlind */.cT)(plan, read, { ...grid, until: next.from - 1 }).size > 0;
        if (isBlind || next.from > grid.until)
            break;
        begun.push(next);
    }
    return begun;
}
//# sourceMappingURL=begun-as-seen.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/unread.js
var unread = __webpack_require__(36869);
// EXTERNAL MODULE: ./packages/policy/lib/src/where/insist-on-environment.js
var insist_on_environment = __webpack_require__(90267);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/series-reader.js + 4 modules
var series_reader = __webpack_require__(31224);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/timed-grid.js
var timed_grid = __webpack_require__(65733);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/watch-readers.js + 2 modules
var watch_readers = __webpack_require__(76773);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/whole-second.js
var whole_second = __webpack_require__(27499);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/watch-past.js












/**
 * Judges a rollout of the past by its metrics, its steps one window after the other, as far as each saw enough. What was of its
 * moment (probes, checks, the controller) is left out of the policy that judges. Writes and moves nothing.
 */
async function watchPast(loaded, prometheus, { environment, candidate, from, to }, signal) {
    (0,insist_on_environment/* insistOnEnvironment */.L)(loaded.policy, environment, "canary");
    const { controller: _, ...rollout } = loaded.policy.rollout;
    const metricsAlone = {
        ...loaded,
        policy: { ...loaded.policy, rollout: { ...rollout, security: {}, afterwards: {} } },
    };
    const plan = (0,rollout_plan/* planOf */.X)(metricsAlone.policy);
    const { intervalSeconds } = plan;
    const [releasedAt, now] = [(0,whole_second/* wholeSecond */.Q)(from), (0,whole_second/* wholeSecond */.Q)(to)];
    const zero = (0,grid_zero/* gridZeroOf */._)(releasedAt, intervalSeconds);
    const until = Math.floor((Date.parse(now) / 1000 - zero) / intervalSeconds);
    if (until < 1 || until > timed_grid/* MOST_INTERVALS */.j) {
        throw new error/* SignalboxError */.k("canary.bad-window", `from ${releasedAt} to ${now} are ${Math.max(0, until)} intervals`, {
            next: `name a window of 1 to ${timed_grid/* MOST_INTERVALS */.j} intervals of ${intervalSeconds} s`,
        });
    }
    const grid = { intervalSeconds, first: 1 - series_reader/* HISTORY */.V, until };
    const readers = (0,watch_readers/* openWatchReaders */.w)(metricsAlone, { prometheus, environment, zero, intervalSeconds });
    const [objectives, queues] = await Promise.all([
        readers.objectives.read(until, signal),
        readers.queues.read(until, signal),
    ]);
    const asked = {
        watch: { id: `${environment}/${candidate}/${releasedAt}`, environment, candidate, revision: null, releasedAt, now },
        grid,
        begun: [],
        rolledBack: null,
        lastRead: {},
        objectives,
        security: {},
        queues,
        afterwards: null,
        rollout: null,
    };
    const facts = { ...asked, begun: [...begunAsSeen(plan, (0,unread/* seriesRead */.iU)(plan, asked), grid)] };
    const made = { move: "canary-monitor", facts, decision: (0,decide_watch/* decideWatch */.u)(metricsAlone, facts), outcome: null };
    return { made, events: eventsOf(plan, facts) };
}
/** What a watch would have put on record, had it been there. */
function eventsOf(plan, facts) {
    const { firstPause, firstRollBack } = (0,judge_series/* judgeSeries */.BC)(plan, (0,unread/* seriesRead */.iU)(plan, facts), facts);
    const { now: at } = facts.watch;
    const steps = facts.begun.map(({ step, from }) => {
        const says = `step ${step + 1} begins`;
        return { interval: from - 1, at, does: step === 0 ? "begun" : "promote", step, says };
    });
    const marks = [firstPause, firstRollBack].flatMap((mark) => mark === null ? [] : [{ interval: mark.interval, at, does: mark.does, step: 0, says: mark.says }]);
    return [...steps, ...marks].toSorted((a, b) => a.interval - b.interval);
}
//# sourceMappingURL=watch-past.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/canary/watch-then.js




/** Judges a rollout of the past, between two times. */
async function watchThen(options, { loaded }, { terminal, variables }) {
    const { from, to } = options;
    if (from === undefined || to === undefined) {
        throw new error/* SignalboxError */.k("canary.no-window", "a window of the past has two ends", {
            next: "name both, such as `--from 2026-11-21T12:00:00Z --to 2026-11-21T13:00:00Z`",
        });
    }
    if (options.record !== undefined) {
        throw new error/* SignalboxError */.k("canary.past-recorded", "a window of the past is no decision that was made, and is not recorded", {
            next: "leave `--record` out; `--json` shows it as a document",
        });
    }
    const about = {
        environment: options.environment ?? "production",
        candidate: options.candidate ?? "unnamed",
        from,
        to,
    };
    const { made, events } = await watchPast(loaded, (0,open_metrics/* openMetrics */.E)(loaded, variables, "canary"), about, new AbortController().signal);
    const { security, controller, afterwards } = loaded.policy.rollout;
    if (Object.keys(security).length + Object.keys(afterwards).length > 0 || controller !== undefined)
        terminal.talk("probes, checks and the controller are of their moment: of the past, metrics alone are judged\n");
    return { made, view: (0,view_of_watch/* viewOfWatch */.G)(loaded, made.facts, made.decision, events) };
}
//# sourceMappingURL=watch-then.js.map
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/watch-json.js

/** A look at a rollout as one document for machines. */
function watchAsJson({ facts, decision, outcome }, { loaded, origin }) {
    const { environment, candidate, releasedAt, now } = facts.watch;
    const { verdict, move, says, interval, phase, step, share, finished, next, alarms, reasons } = decision;
    const document = {
        signalbox: "canary/1",
        verdict,
        move,
        says,
        environment,
        candidate,
        "released-at": releasedAt,
        now,
        interval,
        phase,
        step,
        share,
        finished,
        next,
        alarms,
        outcome,
        policy: { file: loaded.file, digest: loaded.digest, origin },
        reasons,
    };
    return `${(0,json/* jsonOf */.o)(document)}\n`;
}
//# sourceMappingURL=watch-json.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/canary.js












/** `signalbox canary`: watches a rollout to its end, for one look, or as it went in the past. */
async function canary(directory, options, terminal, variables = process.env) {
    const git = (0,open_git/* openGit */.z)(directory);
    // What cannot be kept is said now, and not at the end of a watch of an hour.
    for (const path of [options.report, options.record]) {
        if (path !== undefined)
            await (0,write_file_atomically/* readFileInside */.X)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), (0,external_node_path_.basename)(path));
    }
    const governing = await (0,policy_asked/* policyAsked */.p)(git, options);
    const { made, view } = await (options.from === undefined && options.to === undefined
        ? watchNow(git, directory, options, governing, { terminal, variables })
        : watchThen(options, governing, { terminal, variables }));
    if (options.report !== undefined)
        await keep(options.report, (0,watch_html/* watchHtml */.$)(view));
    if (options.record !== undefined)
        await keep(options.record, recordText(made, governing));
    terminal.out(options.json === true ? watchAsJson(made, governing) : watchAsText(view));
    return (0,exit_code/* exitCodeOf */.F)((0,src_frame/* isAsDecided */.xv)(made) ? made.decision.verdict : "unknown");
}
function recordText(made, governing) {
    const at = new Date(made.facts.watch.now);
    const record = (0,src_record/* recordOf */.z)(made, { move: "canary-monitor", mode: "apply", at, governing });
    return `${JSON.stringify(record, null, 2)}\n`;
}
async function keep(path, text) {
    const file = (0,external_node_path_.resolve)(path);
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file), text);
}
//# sourceMappingURL=canary.js.map

/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/** What a command's exit code says, as in DESIGN: 0 go, 2 hold, 1 unknown or failed. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case "go":
            return 0;
        case "hold":
            return 2;
        case "unknown":
            return 1;
    }
}
//# sourceMappingURL=exit-code.js.map

/***/ }),

/***/ 25862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyAsked)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91759);

/** The policy that governs here, or the file that is tried instead of it (`--policy`). */
function policyAsked(git, { policy }) {
    return policy === undefined ? (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyOfClone */ .$q)(git) : (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFromFile */ .Ve)(policy, git);
}
//# sourceMappingURL=policy-asked.js.map

/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/**
 * A document for machines, as it is printed. What a terminal would obey stands in it as `\u009b`: JSON lets any character of a text
 * be written so, and escapes no more than U+0000–001F by itself.
 */
function jsonOf(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const CONTROLS = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 75144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   Pv: () => (/* binding */ observationFrom),
/* harmony export */   jE: () => (/* binding */ unobservedBy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** A system's answer as a fact: what only helps while it runs, such as an error's cause, stays behind. */
function observationOf(answer) {
    return answer.known ? answer : unobservedBy(answer);
}
/** Why a system was silent, as a fact. */
function unobservedBy({ code, says, next }) {
    return { known: false, code, says, next };
}
/** What `work` found out; an error that people can act on is why nobody could say. Any other error is ours, and thrown. */
async function observationFrom(work) {
    try {
        return { known: true, value: await work() };
    }
    catch (error) {
        if (!(error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k))
            throw error;
        return unobservedBy({ code: error.code, says: error.message, next: error.next });
    }
}
//# sourceMappingURL=observation-of.js.map

/***/ }),

/***/ 54610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ gitParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/moves/lib/src/extend/pinned-ref.js
var pinned_ref = __webpack_require__(57590);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/beside-origin.js

/** The address of another repository on the server of `origin`, reached as that is. */
async function besideOrigin(git, repository) {
    const { stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
    const address = besideAddress(stdout.trim(), repository);
    if (address !== null)
        return address;
    throw new error/* SignalboxError */.k("policy.no-server", "this clone's `origin` is on no server that could be asked for it", {
        next: "run it in a clone of a repository on GitHub",
    });
}
/** Null for an address that is not of a repository `owner/name`; what else git takes for one could run a program. */
function besideAddress(origin, { owner, name }) {
    const parts = /^((?:(?:https?|ssh|file):\/\/(?!-)[^\s]*?\/|[^\s@:/-][^\s@:/]*@[^\s@:/-][^\s@:/]*:\/?|\/(?:[^\s]*\/)?))[^\s/]+\/[^\s/]+?(\.git)?\/?$/.exec(origin);
    return parts === null ? null : `${parts[1]}${owner}/${name}${parts[2] ?? ""}`;
}
//# sourceMappingURL=beside-origin.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/git-parents.js







/**
 * Reads parents by git alone, as a terminal can: those of the repository itself at `commit`, or from the working tree
 * where that is null; others from the server of `origin`. Whether a tag could be moved is not asked: what is decided in a
 * terminal lets nothing through.
 */
function gitParents(git, commit) {
    return {
        async own(path) {
            return commit === null ? inWorkingTree(git, path) : blobAt(git, commit, path);
        },
        async commitOf(repository, ref) {
            if ((0,pinned_ref/* isFullHash */.uW)(ref))
                return ref;
            const [tag, peeled, branch] = [`refs/tags/${ref}`, `refs/tags/${ref}^{}`, `refs/heads/${ref}`];
            const url = await besideOrigin(git, repository);
            const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", url, tag, peeled, branch]);
            const refs = new Map(stdout.split("\n").map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t")[0]]));
            const found = refs.get(peeled) ?? refs.get(tag);
            if (found !== undefined)
                return found;
            const moving = refs.get(branch);
            throw moving === undefined ? (0,pinned_ref/* noSuchRef */.ap)(repository, ref) : (0,pinned_ref/* movingBranch */.jk)(repository, ref, moving);
        },
        async fileAt(repository, hash, path) {
            return inBorrowed(await besideOrigin(git, repository), hash, (borrowed) => blobAt(borrowed, hash, path));
        },
    };
}
async function blobAt(git, commit, path) {
    const blob = await git.run(["cat-file", "blob", `${commit}:${path}`], { allow: [128] });
    return blob.code === 0 ? blob.stdout : null;
}
async function inWorkingTree(git, path) {
    const top = (await git.run(["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
    return (0,promises_.readFile)((0,external_node_path_.join)(top, path), "utf8").catch(() => null);
}
/** Fetched into the clone itself, one commit of another history would make it a shallow one. */
async function inBorrowed(url, commit, use) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-policy-"));
    try {
        const git = (0,open_git/* openGit */.z)(directory);
        await git.run(["init", "--quiet", "--bare", ...(commit.length === 64 ? ["--object-format=sha256"] : [])]);
        await git
            .run(["fetch", "--quiet", "--depth=1", "--no-tags", "--end-of-options", url, commit])
            .catch((cause) => {
            throw new error/* SignalboxError */.k("policy.parent-not-fetched", `${commit.slice(0, 12)} could not be fetched`, {
                next: "see whether that repository has this commit, and whether git may read it from here",
                cause,
            });
        });
        return await use(git);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
//# sourceMappingURL=git-parents.js.map

/***/ }),

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ noSuchRef),
/* harmony export */   jk: () => (/* binding */ movingBranch),
/* harmony export */   uW: () => (/* binding */ isFullHash)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** Whether a ref is a commit's full hash, which means the same for good. */
function isFullHash(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
/** A branch can be another policy tomorrow, and nobody here would have agreed to it. */
function movingBranch({ owner, name }, branch, commit) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("policy.parent-can-move", `\`${branch}\` is a branch of \`${owner}/${name}\`, and branches move`, {
        next: `write \`@${commit}\`, where it stands now, or name a tag`,
    });
}
function noSuchRef({ owner, name }, ref) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("policy.parent-no-ref", `\`${owner}/${name}\` shows no tag \`${ref}\``, {
        next: "name a tag or a full hash, and for a private repository use a token that may read it",
    });
}
//# sourceMappingURL=pinned-ref.js.map

/***/ }),

/***/ 87714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/read-tree.js
var read_tree = __webpack_require__(945);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/yaml-tree.js + 4 modules
var yaml_tree = __webpack_require__(49731);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/extends.js
var schema_extends = __webpack_require__(97664);
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/extended-by.js



/** What a policy extends, as it is written, and where; null where it extends nothing that can be read: `readExtendedPolicy` says why. */
function extendedBy(file) {
    const { tree } = (0,read_tree/* readTree */.Z)(file);
    const found = tree === null ? null : (0,yaml_tree/* follow */.e6)(tree, ["extends"]);
    if (found === null || found.missed.length > 0)
        return null;
    const written = schema_extends/* ExtendsSchema */.f.safeParse((0,yaml_tree/* plainData */.lZ)(found.node));
    return written.success ? { written: written.data, reference: (0,schema_extends/* referenceOf */.B)(written.data), at: found.node.at } : null;
}
//# sourceMappingURL=extended-by.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/told.js
var told = __webpack_require__(47241);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/read-parents.js



/** So many levels a policy may have above it. */
const MOST_PARENTS = 5;
/**
 * Reads what a policy extends, and what that extends: the nearest first. Throws where a file is missing, its ref could
 * be moved, or the policies extend each other in a circle. What the files say is not judged here.
 */
async function readParents(own, reader) {
    const { file, text, commit } = own;
    const levels = [{ file, path: file, text, stand: { repository: null, commit } }];
    for (let child = levels[0]; child !== undefined; child = levels.at(-1)) {
        const extended = extendedBy({ file: child.file, bytes: child.text });
        if (extended === null)
            break;
        const at = `\`${extended.written}\`, which ${(0,told/* placeOf */.$)(extended.at)} extends,`;
        if (levels.length > MOST_PARENTS)
            throw tooDeep(at);
        const parent = await levelOf(child, extended.reference, reader, at);
        const before = levels.findIndex((level) => isSame(level, parent));
        if (before !== -1)
            throw inCircle([...levels.slice(before), parent]);
        levels.push(parent);
    }
    return levels.slice(1).map((level) => ({
        file: level.file,
        repository: level.stand.repository === null ? null : `${level.stand.repository.owner}/${level.stand.repository.name}`,
        commit: level.stand.commit,
        path: level.path,
        text: level.text,
    }));
}
async function levelOf(child, reference, reader, at) {
    const { path } = reference;
    try {
        const stand = reference.kind === "local" ? child.stand : await standOf(reference, reader);
        const text = await textAt(stand, path, reader);
        if (text === null)
            throw missing(at);
        return { file: fileOf(stand, path), path, text, stand };
    }
    catch (cause) {
        if (!(cause instanceof error/* SignalboxError */.k) || cause.code === MISSING)
            throw cause;
        throw new error/* SignalboxError */.k(cause.code, `${at} cannot be read: ${cause.message}`, { next: cause.next, cause });
    }
}
async function standOf({ owner, name, ref }, reader) {
    const repository = { owner, name };
    return { repository, commit: await reader.commitOf(repository, ref) };
}
async function textAt(stand, path, reader) {
    return stand.repository === null ? reader.own(path) : reader.fileAt(stand.repository, stand.commit, path);
}
function fileOf({ repository, commit }, path) {
    return repository === null ? path : `${repository.owner}/${repository.name}//${path}@${commit.slice(0, 7)}`;
}
const MISSING = "policy.parent-missing";
function missing(at) {
    return new error/* SignalboxError */.k(MISSING, `${at} is not there; without it nothing passes`, {
        next: "look at its path, which is from the top of its repository",
    });
}
function isSame(a, b) {
    return a.path === b.path && a.stand.commit === b.stand.commit && keyOf(a.stand) === keyOf(b.stand);
}
// GitHub's names of owners and repositories are the same whatever their case.
function keyOf({ repository }) {
    return repository === null ? "" : `${repository.owner}/${repository.name}`.toLowerCase();
}
function tooDeep(at) {
    return new error/* SignalboxError */.k("policy.too-many-parents", `${at} would be the sixth level above the policy`, {
        next: `extend at most ${MOST_PARENTS} levels`,
    });
}
function inCircle(levels) {
    const files = levels.map(({ file }) => `\`${file}\``).join(" → ");
    return new error/* SignalboxError */.k("policy.parents-in-circle", `the policies extend each other in a circle: ${files}`, {
        next: "take `extends` out of one of them",
    });
}
//# sourceMappingURL=read-parents.js.map

/***/ }),

/***/ 19584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ makeMove),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   xv: () => (/* binding */ isAsDecided)
/* harmony export */ });
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
    const allowed = run.mode === "apply" && (move.carriesOutAll === true || decision.verdict === "go");
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
    return made.decision.verdict === "go" && isAsDecided(made);
}
/** Whether the world is as it was decided, or nothing was to be done about it. */
function isAsDecided({ outcome }) {
    return outcome === null || outcome.state === "done" || outcome.state === "already-done";
}
//# sourceMappingURL=frame.js.map

/***/ }),

/***/ 91759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ policyOfClone),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G2: () => (/* binding */ governingPolicy),
/* harmony export */   Ve: () => (/* binding */ policyFromFile)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_extend_read_extended_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42027);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var _extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54610);
/* harmony import */ var _extend_read_parents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87714);
/* harmony import */ var _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10625);







const POLICY_FILE = ".github/release-policy.yml";
/**
 * Reads a policy's text, wherever it came from, with all that it extends. Throws `UnreadablePolicy` with everything that
 * is wrong, and where a parent cannot be had.
 */
async function governingPolicy(file, text, origin, reader) {
    const parents = await (0,_extend_read_parents_js__WEBPACK_IMPORTED_MODULE_5__/* .readParents */ .W)({ file, text, commit: origin.commit }, reader);
    const above = parents.map((parent) => ({ file: parent.file, bytes: parent.text }));
    const loaded = (0,_signalbox_policy_extend_read_extended_policy__WEBPACK_IMPORTED_MODULE_2__/* .readExtendedPolicy */ .i)([{ file, bytes: text }, ...above]);
    if (!loaded.ok)
        throw new _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_6__.UnreadablePolicy(file, loaded.findings);
    return { loaded: loaded.value, text, origin, parents };
}
/** A file that somebody names, to try a policy: its result is shown and never recorded. What it extends in its own repository is the working tree's. */
async function policyFromFile(file, git) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `the policy \`${file}\` cannot be read`, {
            next: "name a file that exists",
            cause,
        });
    }
    return governingPolicy(file, text, { kind: "trial", commit: null }, (0,_extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .gitParents */ .E)(git, null));
}
/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
async function policyOfClone(git) {
    const protectedCommit = await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "refs/remotes/origin/HEAD");
    const commit = protectedCommit ?? (await newestWithoutRemote(git));
    const blob = commit === null ? null : await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
    if (blob === null || blob.code !== 0)
        throw missing(protectedCommit === null ? "the newest commit" : "the default branch of `origin`");
    const kind = protectedCommit === null ? "head" : "default-branch";
    return governingPolicy(POLICY_FILE, blob.stdout, { kind, commit }, (0,_extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .gitParents */ .E)(git, commit));
}
async function newestWithoutRemote(git) {
    const [remotes, commit] = await Promise.all([git.run(["remote"]), (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "HEAD")]);
    if (remotes.stdout.trim() === "")
        return commit;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.no-default-branch", "this clone does not know the default branch of `origin`, where the policy is read", {
        next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    });
}
function missing(where) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`, {
        next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
    });
}
//# sourceMappingURL=governing-policy.js.map

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

/***/ 24100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "tag-verification", "changelog", "checklist-gate", "canary-monitor"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text` and of the parents' texts, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What it extends, the nearest first. */
        parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        }))
            // Records from before policies could extend others do not say so.
            .default([]),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin, parents } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text, parents: [...parents] },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map

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
/* harmony export */   X: () => (/* binding */ readFileInside),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57459);




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, `file.link` where a link stands in the file's place, and `file.no-folder` where there is no `root`.
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
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(nullIfAbsent);
    if (home === null) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.no-folder", `the folder \`${root}\` is not there`, {
            next: "make it, or name a file in another",
        });
    }
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

/***/ })

};
