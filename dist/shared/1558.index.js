export const id = 1558;
export const ids = [1558];
export const modules = {

/***/ 48522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchRollout: () => (/* binding */ watchRollout)
});

// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js
var make_step = __webpack_require__(66530);
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 2 modules
var open_repository = __webpack_require__(82692);
// EXTERNAL MODULE: ./packages/action/lib/src/sleep-in-run.js
var sleep_in_run = __webpack_require__(23528);
// EXTERNAL MODULE: ./packages/action/lib/src/printable.js
var printable = __webpack_require__(57098);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/journal/journal.js
var journal = __webpack_require__(20374);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/open-watch-world.js + 22 modules
var open_watch_world = __webpack_require__(55344);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/live-lines.js + 1 modules
var live_lines = __webpack_require__(42674);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/view-of-watch.js + 3 modules
var view_of_watch = __webpack_require__(8452);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/watch-live.js
var watch_live = __webpack_require__(72245);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/watch-move.js + 21 modules
var watch_move = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/policy/lib/src/where/insist-on-environment.js
var insist_on_environment = __webpack_require__(90267);
// EXTERNAL MODULE: ./packages/action/lib/src/failure.js
var failure = __webpack_require__(35235);
// EXTERNAL MODULE: ./packages/action/lib/src/summary.js
var src_summary = __webpack_require__(26909);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/insist-watch.js
var insist_watch = __webpack_require__(91887);
;// CONCATENATED MODULE: ./actions/canary-monitor/lib/src/tell-over.js



/**
 * Tells of a watch that is over what keeps a workflow from moving anything by it, and from looking again; any other error is thrown
 * on. The step fails.
 */
function tellOver(error) {
    if (!(0,insist_watch/* isOver */.PU)(error))
        throw error;
    const { says, annotations } = (0,failure/* failureOf */.g)(error);
    const nothing = { share: "", step: "", "next-look": "", "next-tick": "", report: "", record: "" };
    // That a later release is watched is known; where the traffic goes of one that was left alone, or taken back, nobody knows.
    const verdict = (0,insist_watch/* isOvertaken */.iN)(error) ? "hold" : "unknown";
    return {
        success: false,
        says: `${verdict}: ${says}`,
        outputs: { verdict, move: "pause", finished: "true", ...nothing },
        summary: (0,src_summary/* summaryOfFailure */.AF)("canary-monitor", annotations),
        annotations,
    };
}
//# sourceMappingURL=tell-over.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/journal/heard-of.js
var heard_of = __webpack_require__(95947);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/overdue.js



/**
 * What is to be said of a watch that is not over and of which nothing is on record for longer than `afterSeconds`; null where
 * nothing is. A look that adds nothing is on record where it has a number, else not.
 */
function overdueOf(journal, afterSeconds, now) {
    const { candidate, environment, finished, begun, shares, events } = journal;
    const silent = Math.floor((now.getTime() - (0,heard_of/* heardOf */._)(journal)) / 1000);
    if (finished !== null || silent <= afterSeconds)
        return null;
    const step = begun.at(-1)?.step ?? 0;
    const [share] = shares.slice(step);
    const where = share === undefined
        ? "the watch after the release"
        : `step ${step + 1} of ${shares.length} (${(0,traffic_share/* trafficInPercent */.w)(share)})`;
    const last = events.at(-1);
    const word = last === undefined ? "" : `; the last word was ${last.does}: ${last.says}`;
    return `\`${candidate.slice(0, 100)}\` in \`${environment}\` is not at its end, but in ${where}, and nothing is on record of its watch for ${(0,in_words/* inDuration */.Cp)(silent)}${word}`;
}
/** What to do about one. */
const OVERDUE_NEXT = "find out why no look came, and look again: it goes on where it was; or bring the rollout to its end by hand";
//# sourceMappingURL=overdue.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
;// CONCATENATED MODULE: ./actions/canary-monitor/lib/src/tell-overdue.js



/** Tells of watches of which nothing is on record for too long: the step fails, so that somebody is called. Moves nothing. */
function tellOverdue(environment, journals, { overdue, now }) {
    const late = journals.map((journal) => overdueOf(journal, overdue, now)).filter((says) => says !== null);
    const annotations = late.map((says) => ({ level: "error", title: "canary.overdue", says: `${says}; ${OVERDUE_NEXT}`, at: null }));
    const [first] = annotations;
    if (first === undefined) {
        const says = `no watch of \`${environment}\` is overdue`;
        const summary = (0,src_summary/* shownSummary */.Mq)("Signalbox canary-monitor", `${(0,markdown/* escapeMarkdown */.FV)(says)}\n`, "");
        return { success: true, says: `go: ${says}`, outputs: { verdict: "go" }, summary, annotations: [] };
    }
    const summary = (0,src_summary/* summaryOfFailure */.AF)("canary-monitor", annotations);
    return { success: false, says: `hold: ${first.says}`, outputs: { verdict: "hold" }, summary, annotations };
}
//# sourceMappingURL=tell-overdue.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/kept-file.js
var kept_file = __webpack_require__(91120);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/watch-html.js + 12 modules
var watch_html = __webpack_require__(45094);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/cut-markdown.js
var cut_markdown = __webpack_require__(32239);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/view-words.js
var view_words = __webpack_require__(17235);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/sentence-parts.js
var sentence_parts = __webpack_require__(63376);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/view-sentence.js


/** A sentence of ours as one line of Markdown: values between backticks stay code, and all else is text that does nothing. */
function viewSentence(sentence) {
    return (0,markdown/* escapeLineEnds */.Ug)((0,sentence_parts/* sentenceParts */.k)(sentence, LONGEST)
        // Within a code span nothing can be escaped, which a bar in a table would have to be.
        .map(({ text, isValue }) => (isValue && !text.includes("|") ? (0,markdown/* inlineCode */.ti)(text) : (0,markdown/* escapeWithinLine */.Nr)(text)))
        .join(""));
}
const LONGEST = 500;
/** A name from outside as Markdown; a long one is cut. */
function viewName(name) {
    return (0,markdown/* escapeMarkdown */.FV)(shortened(name));
}
function shortened(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
const LONGEST_NAME = 120;
//# sourceMappingURL=view-sentence.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/checks-markdown.js



/** The decisions so far, the newest last; null where there are none. */
function marksMarkdown({ marks, intervalSeconds }) {
    if (marks.length === 0)
        return null;
    const skipped = Math.max(0, marks.length - MOST_MARKS);
    const items = marks.slice(skipped).map(({ interval, does, says }) => {
        const when = `interval ${interval}, ${(0,in_words/* inDuration */.Cp)(interval * intervalSeconds)}`;
        return `- **${does.replace("-", " ")}** (${when}): ${viewSentence(says)}\n`;
    });
    return `### Decisions\n\n${skipped === 0 ? "" : `The first ${skipped} are left out.\n\n`}${items.join("")}`;
}
const MOST_MARKS = 50;
const MOST_CHECKS = 200;
const STATUS_MARKS = {
    met: "🟢",
    unmet: "🔴",
    waived: "🔵",
    unknown: "🟡",
    "not-applicable": "⚪",
};
/** What was looked at besides the objectives, each with its tries; null where there is nothing. */
function checksMarkdown(title, checks) {
    if (checks.length === 0)
        return null;
    const items = checks
        .slice(0, MOST_CHECKS)
        .flatMap(({ name, status, says, tries }) => [
        `- ${STATUS_MARKS[status]} **${viewName(name)}** (${view_words/* STATUSES */.f[status]}): ${viewSentence(says)}\n`,
        ...tries.map((one, index) => `  - try ${index + 1}, ${one.outcome} after ${(0,view_words/* tryInWords */.yV)(one.seconds)}: ${viewSentence(one.says)}\n`),
    ]);
    return `### ${title}\n\n${items.join("")}`;
}
//# sourceMappingURL=checks-markdown.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/evidence-bar.js
var evidence_bar = __webpack_require__(80159);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/known-numbers.js
var known_numbers = __webpack_require__(57420);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/sparkline.js
var sparkline = __webpack_require__(31787);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/mermaid-chart.js


/**
 * Both tracks of an objective since the release as a chart of mermaid, with the budget where it is near; null where there are not two
 * points to draw. It holds numbers and words of ours alone, so that nothing from outside reaches mermaid. Intervals
 * without a sample are bridged: the chart knows no gaps.
 */
function mermaidChart({ first, until, intervalSeconds }, objective) {
    // Numbers of three digits and more lie over each other on mermaid's axis.
    const [unitOfTime, seconds] = until * intervalSeconds > 5 * 3600 ? ["hours", 3600] : ["minutes", 60];
    const inUnits = (interval) => (interval * intervalSeconds) / seconds;
    const unit = objective.kind === "counts" ? 100 : 1;
    const since = (list) => list.slice(Math.max(0, 1 - first));
    const points = (list) => bridged((0,sparkline/* inBuckets */.n)(since(list), MOST_POINTS).map(meanOf));
    const canary = points(objective.canary).map((rate) => rate * unit);
    const stable = points(objective.stable ?? []).map((rate) => rate * unit);
    if (canary.length < 2)
        return null;
    const rates = [...canary, ...stable];
    const highest = (0,known_numbers/* largestOf */.u1)(rates, 0);
    const budget = objective.budget === null ? null : objective.budget * unit;
    const isNear = budget !== null && budget <= 3 * highest;
    const lowest = Math.min(0, (0,known_numbers/* smallestOf */.bf)(rates, 0));
    const top = Math.max(highest, isNear ? budget : 0);
    const line = (name, numbers) => numbers.length < 2 ? [] : [`  line "${name}" [${numbers.map(numeral).join(", ")}]`];
    return [
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#d9600f, #3f83d9, #8a8f98"}}}}%%',
        "xychart-beta",
        `  x-axis "${unitOfTime} since the release" ${numeral(inUnits(Math.max(1, first)))} --> ${numeral(inUnits(until))}`,
        `  y-axis "${objective.kind === "counts" ? "%" : "value"}" ${numeral(lowest)} --> ${numeral(top - lowest > 1e-8 ? top + (top - lowest) / 10 : lowest + 1)}`,
        ...line("canary", canary),
        ...line("stable", stable),
        ...line("budget", isNear ? canary.map(() => budget) : []),
    ].join("\n");
}
const MOST_POINTS = 60;
function meanOf(bucket) {
    const numbers = (0,known_numbers/* knownNumbers */.Q2)(bucket);
    return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
/** The list with its gaps filled by straight lines, and its ends by the nearest number; empty where there is none. */
function bridged(list) {
    const known = list.flatMap((number, index) => ((0,known_numbers/* isKnown */.qE)(number) ? [{ index, number }] : []));
    const last = known.at(-1);
    if (last === undefined)
        return [];
    return list.map((_, at) => {
        const after = known.find(({ index }) => index >= at) ?? last;
        const before = known.findLast(({ index }) => index <= at) ?? after;
        if (after.index <= before.index)
            return after.number;
        return before.number + ((after.number - before.number) * (at - before.index)) / (after.index - before.index);
    });
}
/** A number as mermaid reads it: it knows no exponents. */
function numeral(number) {
    const rounded = Number(number.toPrecision(4));
    const size = Math.abs(rounded);
    if (size === 0 || size < 1e-9)
        return "0";
    if (size >= 1e15)
        return rounded < 0 ? "-1000000000000000" : "1000000000000000";
    return rounded.toFixed(12).replace(/\.?0+$/, "");
}
//# sourceMappingURL=mermaid-chart.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/watch-markdown.js










/**
 * A look at a rollout as Markdown for the job's summary: what was decided and why first, then a line an objective with its tracks as
 * sparklines, charts of the worst, the decisions so far, and what else was looked at. Nothing in it acts but what is ours.
 * Under 200 kB.
 */
function watchMarkdown(view) {
    const parts = [
        headMarkdown(view),
        objectivesMarkdown(view),
        chartsMarkdown(view),
        marksMarkdown(view),
        checksMarkdown("Security", view.security),
        checksMarkdown("Queues", view.queues),
        checksMarkdown("After the last step", view.afterwards),
    ].filter((part) => part !== null);
    return (0,cut_markdown/* cutMarkdown */.G)(parts.join("\n"), watch_markdown_LONGEST, "The rest is in the report.");
}
/** At most three bytes each: under 200 kB, whatever the texts are. */
const watch_markdown_LONGEST = 60_000;
const VERDICTS = { go: "🟢", hold: "🔴", unknown: "🟡" };
function headMarkdown(view) {
    const { verdict, move, says, next, candidate, environment, releasedAt, until, intervalSeconds, secondsLeft } = view;
    const left = secondsLeft === null ? "" : `, at least ${(0,in_words/* inDuration */.Cp)(secondsLeft)} left`;
    const at = `interval ${until}, ${(0,in_words/* inDuration */.Cp)(until * intervalSeconds)} after the release at ${viewName((0,view_words/* timeInWords */.mK)(releasedAt))}`;
    return [
        `**${VERDICTS[verdict]} ${view_words/* MOVES */.l2[move]}** (${verdict}): ${viewSentence(says)}`,
        ...(next === null ? [] : [`**To do:** ${viewSentence(next)}`]),
        `${(0,markdown/* inlineCode */.ti)(shortened(candidate))} in ${viewName(environment)}: ${(0,view_words/* placeInWords */.cF)(view)}; ${at}${left}.`,
    ]
        .map((paragraph) => `${paragraph}\n`)
        .join("\n");
}
const MARKS = {
    fine: "🟢",
    pause: "🟡",
    "roll-back": "🔴",
    "no-data": "🟡",
    "not-compared": "⚪",
};
function objectivesMarkdown(view) {
    if (view.objectives.length === 0)
        return null;
    const objectives = (0,view_words/* worstFirst */.md)(view.objectives);
    const shown = objectives.slice(0, MOST_ROWS);
    const left = objectives.length - shown.length;
    const told = shown.filter(({ state }) => state !== "fine");
    const rest = told.map(({ name, state, says }) => `- ${MARKS[state]} **${viewName(name)}**: ${viewSentence(says)}\n`);
    return [
        "### Objectives\n\n",
        "| Objective | State | Canary | Stable | Evidence | Ratio | Visible | Requests | Missing |\n",
        "| :-- | :-- | --: | --: | :-- | --: | --: | --: | --: |\n",
        ...shown.map((objective) => rowMarkdown(view, objective)),
        ...(left === 0 ? [] : [`\n${(0,counted/* counted */.h)(left, "more objective")} in the report.\n`]),
        "\nEvidence is on a logarithmic scale, from 1 to the bar that rolls back. Ratio: the smallest of canary to stable that it supports. Visible: the smallest that this traffic could have shown, of what the policy asks for.\n",
        ...(rest.length === 0 ? [] : ["\n", ...rest]),
    ].join("");
}
const MOST_ROWS = 200;
const CELLS = 20;
function rowMarkdown({ first }, objective) {
    const { name, state, bar, ratio, detectable, detect, requests, missing } = objective;
    const since = (list) => list.slice(Math.max(0, 1 - first));
    const [canary = "", stable = ""] = (0,sparkline/* sparklines */.B)([since(objective.canary), since(objective.stable ?? [])], CELLS);
    const evidence = (0,view_words/* evidenceNow */.kx)(objective);
    const cells = [
        viewName(name),
        `${MARKS[state]} ${view_words/* STATES */.xj[state]}`,
        track(canary, (0,view_words/* rateInWords */.Lx)(objective, objective.canaryNow)),
        track(stable, (0,view_words/* rateInWords */.Lx)(objective, objective.stableNow)),
        evidence === null
            ? view_words/* NOTHING */.K$
            : `${(0,evidence_bar/* evidenceBar */.V)(evidence, bar, 8)} ${(0,view_words/* evidenceInWords */.KG)(evidence)}/${(0,view_words/* evidenceInWords */.KG)(bar)}`,
        (0,view_words/* ratioInWords */.ag)(ratio),
        detectable === null ? view_words/* NOTHING */.K$ : `${(0,view_words/* ratioInWords */.ag)(detectable)} of ${(0,view_words/* ratioInWords */.ag)(detect)}`,
        (0,view_words/* countInWords */.K4)(requests),
        String(missing),
    ];
    return `| ${cells.join(" | ")} |\n`;
}
function track(sparkline, rate) {
    return sparkline === "" ? rate : `\`${sparkline}\` ${rate}`;
}
function chartsMarkdown(view) {
    const charts = (0,view_words/* worstFirst */.md)(view.objectives)
        .slice(0, MOST_CHARTS)
        .flatMap((objective) => {
        const chart = mermaidChart(view, objective);
        if (chart === null)
            return [];
        const lines = [
            "orange is the canary",
            ...(objective.stable === null ? [] : ["blue the stable track"]),
            ...(chart.includes('line "budget"') ? ["grey the budget"] : []),
        ];
        const bridged = objective.missing === 0 ? "" : `; ${(0,counted/* counted */.h)(objective.missing, "interval")} without a sample bridged`;
        return [`**${viewName(objective.name)}**: ${lines.join(", ")}${bridged}.\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n`];
    });
    return charts.length === 0 ? null : charts.join("\n");
}
/** The report has all; a summary of many charts is slow to open. */
const MOST_CHARTS = 2;
//# sourceMappingURL=watch-markdown.js.map
;// CONCATENATED MODULE: ./actions/canary-monitor/lib/src/tell-watch.js





/** Tells what a watch came to: outputs and summary of the step, and the report as one file of HTML. */
function tellWatch({ loaded, watch, run, report, tick }) {
    return async ({ facts, decision, outcome }) => {
        const view = (0,view_of_watch/* viewOfWatch */.G)(loaded, facts, decision, watch.events());
        const name = `canary-${facts.watch.now.replaceAll(/[:.]/g, "-")}.html`;
        // What a watch that has ended sees long after is nothing that a workflow moves by, as no controller is moved by it.
        const handsOn = facts.rollout !== null || outcome?.state !== "not-done";
        // What is half-way back is the next look's to see to.
        const goesBack = decision.move === "roll-back" && (outcome?.state === "partly-done" || outcome?.state === "uncertain");
        const finished = decision.finished && !goesBack;
        // Whoever rolls back by these outputs must have them, even where the page cannot be kept.
        const [kept, annotations] = await (0,kept_file/* keepFile */.a)(run, { written: report, name, text: (0,watch_html/* watchHtml */.$)(view) }).then((path) => [path, []], (error) => ["", (0,failure/* failureOf */.g)(error).annotations.map(asWarning)]);
        return {
            outputs: {
                move: decision.move,
                share: handsOn ? String(Math.round(decision.share * 10_000) / 100) : "",
                step: String(decision.step + 1),
                finished: String(finished),
                "next-look": decision.next ?? "",
                "next-tick": finished ? "" : String((tick ?? 0) + 1),
                report: kept,
            },
            details: "",
            shown: watchMarkdown(view),
            annotations,
            says: outcome === null ? decision.says : `${decision.move}: ${decision.says}; ${outcome.says}`,
        };
    };
}
function asWarning({ says, at }) {
    return { level: "warning", title: "the report was not written", says, at };
}
//# sourceMappingURL=tell-watch.js.map
;// CONCATENATED MODULE: ./actions/canary-monitor/lib/src/watch-rollout.js















/** Watches a rollout, to its end or for one look, and tells what came of it. */
async function watchRollout(inputs, run) {
    const { github, signal } = run;
    const { git, governing } = await (0,open_repository/* openRepositoryOf */.K)(run, inputs.token);
    const { loaded } = governing;
    const { environment, once, tick, record, overdue } = inputs;
    const records = { git, remote: sources_of_checkout/* REMOTE */.Bn, branch: loaded.policy.records.branch };
    if (overdue !== null) {
        (0,insist_on_environment/* insistOnEnvironment */.L)(loaded.policy, environment, "canary");
        return tellOverdue(environment, await (0,journal/* newestJournals */.P)(records, environment), { overdue, now: new Date() });
    }
    const candidate = inputs.candidate ?? github.sha;
    const world = (0,open_watch_world/* openWatchWorld */.M)(loaded, {
        journals: (0,journal/* journalsOnBranch */.k)(records, environment, candidate),
        variables: { ...process.env, ...inputs.variables },
        workspace: github.workspace,
    });
    const watch = (0,watch_move/* openWatch */.C)({ environment, candidate, releasedAt: inputs["released-at"], tick }, world, signal);
    const watching = {
        once,
        signal,
        now: world.now,
        sleep: (0,sleep_in_run/* sleepInRun */.w)(run),
        told: ({ facts, decision }) => {
            for (const line of (0,live_lines/* liveLines */.Y)((0,view_of_watch/* viewOfWatch */.G)(loaded, facts, decision, watch.events(), { judge: watch.judge, detail: "line" })))
                (0,printable/* say */.c)(line);
        },
        said: printable/* say */.c,
    };
    const tell = tellWatch({ loaded, watch, run, report: inputs.report, tick });
    const step = { name: "canary-monitor", mode: "apply", governing, record, tell };
    return (0,make_step/* endStep */.C)(step, run, (ends) => (0,watch_live/* watchLive */.y)(watch, loaded, watching, ends)).catch(tellOver);
}
//# sourceMappingURL=watch-rollout.js.map

/***/ }),

/***/ 23528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sleepInRun)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_sleep__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43834);

/** Sleeps so many seconds, as long as nothing interrupts the run; then it throws what did, in words for people. */
function sleepInRun({ signal }) {
    return (seconds) => (0,_signalbox_systems_sleep__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(seconds, signal);
}
//# sourceMappingURL=sleep-in-run.js.map

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

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Oid)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** The full hash of a git object, of SHA-1 or SHA-256. */
const Oid = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
//# sourceMappingURL=oid.js.map

/***/ }),

/***/ 15182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byPassersOfProtection),
/* harmony export */   w: () => (/* binding */ byPassersOfRuleset)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);

const ALL = ["pushes", "pull-requests", "reviews", "merges"];
// Within a pull request: it must be one still, and nothing is pushed.
const IN_PULL_REQUESTS = ["reviews", "merges"];
// GitHub numbers its own roles so: read 1, maintain 2, triage 3, write 4, admin 5. Others are an organisation's.
const MAINTAIN = 2;
const ADMIN = 5;
const ROLES_OF_EVERYBODY = new Map([
    [1, "read"],
    [3, "triage"],
    [4, "write"],
]);
// Whoever may push a branch can write a workflow that acts as this app, with `contents: write`.
const GITHUB_ACTIONS = 15368;
/** Whom a ruleset does not bind. */
function byPassersOfRuleset(actors) {
    return actors.map((actor) => {
        const reaches = actor.bypassMode === "pull_request" ? IN_PULL_REQUESTS : ALL;
        return { ...nameOf(actor), reaches };
    });
}
function nameOf({ actorType, actorId }) {
    switch (actorType) {
        case "OrganizationAdmin":
            return someone("owners of the organisation", { administrators: true });
        case "RepositoryRole":
            return roleOf(actorId);
        case "Integration":
            return actorId === GITHUB_ACTIONS
                ? someone("every workflow (GitHub Actions)", { everybody: true })
                : someone(`app ${actorId ?? "?"}`);
        case "Team":
            return someone(`team ${actorId ?? "?"}`);
        case "User":
            return someone(`user ${actorId ?? "?"}`);
        case "DeployKey":
            return someone("every deploy key");
    }
}
function roleOf(id) {
    const common = id === null ? undefined : ROLES_OF_EVERYBODY.get(id);
    if (common !== undefined)
        return someone(`everybody with the role ${common}`, { everybody: true });
    if (id === ADMIN)
        return someone("administrators", { administrators: true });
    return someone(id === MAINTAIN ? "maintainers" : `repository role ${id ?? "?"}`);
}
/** Whom branch protection does not bind. */
function byPassersOfProtection(protection) {
    const allowed = protection.requiredPullRequestReviews?.bypassPullRequestAllowances;
    const named = [
        ...(allowed?.users ?? []).map((login) => someone(`user ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(login)}`)),
        ...(allowed?.teams ?? []).map((slug) => someone(`team ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(slug)}`)),
        ...(allowed?.apps ?? []).map((slug) => someone(`app ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(slug)}`, { everybody: slug === "github-actions" })),
    ];
    const reaches = ["pull-requests", "reviews"];
    return [
        ...(protection.enforceAdmins ? [] : [{ ...someone("administrators", { administrators: true }), reaches: ALL }]),
        ...named.map((passer) => ({ ...passer, reaches })),
    ];
}
function someone(who, { everybody = false, administrators = false, } = {}) {
    return { who, everybody, administrators };
}
//# sourceMappingURL=by-passers.js.map

/***/ }),

/***/ 93354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether a reason stands in the way: it is not met, or nobody could say. */
function isOpen({ status }) {
    return status === "unmet" || status === "unknown";
}
//# sourceMappingURL=reason.js.map

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
 * `anyCase` is for rules that protect: `SRC/Auth` is the folder `src/auth` on many disks, and so it is however Unicode spells it, invisible
 * characters included (CVE-2014-9390).
 */
function matchesGlob(pattern, name, { anyCase = false } = {}) {
    return matcherOf(anyCase ? folded(pattern) : pattern, anyCase).match(anyCase ? folded(name) : name);
}
/** As many patterns are kept as a large policy has: each is asked of thousands of paths. */
const MOST_KEPT = 2000;
const matchers = new Map();
function matcherOf(pattern, nocase) {
    const key = `${nocase ? "any" : "one"} ${pattern}`;
    const kept = matchers.get(key);
    if (kept !== undefined)
        return kept;
    if (matchers.size >= MOST_KEPT)
        matchers.clear();
    const made = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
        nocase,
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
    matchers.set(key, made);
    return made;
}
function folded(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text.toLowerCase();
    return text
        .normalize("NFKC")
        .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
        .toLowerCase()
        .normalize("NFKC");
}
//# sourceMappingURL=match-glob.js.map

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
