export const id = 6248;
export const ids = [6248,625];
export const modules = {

/***/ 87237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateBacktest: () => (/* binding */ gateBacktest)
});

// EXTERNAL MODULE: ./packages/history/lib/src/complete-clone.js
var complete_clone = __webpack_require__(37408);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/reason.js
var reason = __webpack_require__(93354);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/decide-gate.js + 66 modules
var decide_gate = __webpack_require__(77330);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var remote = __webpack_require__(22170);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
var branch_facts = __webpack_require__(65275);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-gate.js + 65 modules
var gather_gate = __webpack_require__(18760);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-base.js
var gather_base = __webpack_require__(92717);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/backtest-gate.js
















/** What only that day could say: it is not judged. */
const OF_THAT_DAY = [
    "checklist.slo",
    "checklist.security-scan",
    "checklist.secret-scan",
    "checklist.custom",
    "checklist.validation",
    // Given in a run of then, which nobody can name any more.
    "approvals.environments",
];
const CODES_OF_THAT_DAY = ["schedule.freeze-by-hand"];
/** Whether a reason is one that a backtest cannot judge. */
function isOfThatDay({ rule, code }) {
    return CODES_OF_THAT_DAY.includes(code) || OF_THAT_DAY.some((path) => rule === path || rule.startsWith(`${path}.`));
}
/**
 * Tells of the last final releases, the newest first, whether the gate of an environment would have let them through, by what GitHub and git
 * tell of them now. What only that day could say is left out.
 */
async function backtestGate(loaded, sources, { environment, last }, onRelease) {
    const { git, defaultBranch } = sources;
    await (0,complete_clone/* ensureCompleteHistory */.w)(git);
    const refs = await (0,remote/* readRemoteRefs */.J)(git, sources_of_checkout/* REMOTE */.Bn, [defaultBranch]);
    const releases = (0,tags/* releasesOf */.w)(refs.tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy)).filter(({ version }) => !(0,version_order/* isPrerelease */.V1)(version));
    const chosen = releases.length === 0 ? [] : (await newestFirst(git, releases)).slice(0, last);
    // Nothing that lies about today belongs to a release of then.
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-backtest-"));
    try {
        for (const { release, at } of chosen) {
            sources.signal.throwIfAborted();
            const base = await (0,gather_base/* gatherBase */.RV)(git, loaded, release.commit, { tags: refs.tags, components: [release.component] });
            const standing = await (0,branch_facts/* branchOfRemote */.qh)(git, release.commit, {
                remote: sources_of_checkout/* REMOTE */.Bn,
                branch: (0,sources_of_checkout/* branchOf */.W0)(refs, defaultBranch),
                defaultBranch: (0,sources_of_checkout/* branchOf */.W0)(refs, defaultBranch),
            });
            const about = {
                environment,
                candidate: release.commit,
                base: base?.oid ?? null,
                branch: standing.facts.holdsCandidate === true ? defaultBranch : null,
                tag: release.tag,
                now: at,
            };
            const facts = await (0,gather_gate/* gatherGate */.R)(loaded, { ...sources, remote: sources_of_checkout/* REMOTE */.Bn, about, workspace, evidence: {}, variables: {} }, {
                base,
                ownRun: null,
                manifest: null,
                codeOwnersAt: base?.oid ?? null,
                tagger: { known: true, value: null },
                namedTag: release.tag,
                // It is about the policy of today.
                former: { known: true, value: null },
                forkedFromProduction: null,
                planned: [release],
                tags: refs.tags,
                repositoryUrl: null,
            });
            const reasons = (0,decide_gate/* decideGate */.q)(loaded, facts).reasons.filter((reason) => !isOfThatDay(reason));
            const open = reasons.filter(reason/* isOpen */.n);
            onRelease({ release, at, verdict: (0,verdict/* verdictOf */.V)(reasons), open });
        }
    }
    finally {
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
    }
}
/** The releases by the time of their tags, or of their commits where a tag has none. Throws where the clone lacks one. */
async function newestFirst(git, releases) {
    const format = "%(creatordate:unix) %(objectname) %(*objectname) %(refname:strip=2)";
    const { stdout } = await git.run(["for-each-ref", `--format=${format}`, "refs/tags"]);
    const standing = new Map(stdout.split("\n").map((line) => {
        const [seconds = "", object = "", peeled = "", ...name] = line.split(" ");
        return [name.join(" "), { seconds: Number(seconds), commit: peeled === "" ? object : peeled }];
    }));
    return releases
        .map((release) => {
        const tag = standing.get(release.tag);
        if (tag === undefined || tag.commit !== release.commit)
            throw notFetched(release);
        return { release, at: new Date(tag.seconds * 1000).toISOString() };
    })
        .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
function notFetched({ tag }) {
    return new error/* SignalboxError */.k("gate.not-fetched", `this clone does not hold \`${tag}\` as it stands on the remote`, {
        next: "run `git fetch --tags --force`",
    });
}
//# sourceMappingURL=backtest-gate.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/cli/lib/src/github-from-terminal.js
var github_from_terminal = __webpack_require__(88084);
// EXTERNAL MODULE: ./packages/cli/lib/src/option-values.js
var option_values = __webpack_require__(8787);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(31057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/gate-backtest-text.js




/** So many reasons of one release are told. */
const MOST_REASONS = 5;
const LONGEST = 200;
/** One release, and what would have been in its way. */
function gateBacktestAsText({ release, at, verdict, open }) {
    const mark = {
        go: (0,external_node_util_.styleText)("green", "go     "),
        hold: (0,external_node_util_.styleText)("red", "hold   "),
        unknown: (0,external_node_util_.styleText)("yellow", "unknown"),
    }[verdict];
    const told = open.slice(0, MOST_REASONS);
    const lines = told.flatMap(({ status, required, observed, code }) => [
        `  ${(0,reason_lines/* reasonMark */.M1)(status)} ${line(required)} (${code})`,
        `      ${line(observed)}`,
    ]);
    const more = open.length > told.length ? [`  and ${open.length - told.length} more`] : [];
    return `${[`${mark} ${line(release.tag)} of ${at.slice(0, 10)}`, ...lines, ...more].join("\n")}\n`;
}
/** How many would have gone, and which rules would have held the others. */
function gateBacktestTotals(tested, environment) {
    if (tested.length === 0)
        return "no final release is tagged yet\n";
    const gone = tested.filter(({ verdict }) => verdict === "go").length;
    const releases = new Map();
    for (const { open } of tested)
        for (const code of new Set(open.map((one) => one.code)))
            releases.set(code, (releases.get(code) ?? 0) + 1);
    const inTheWay = [...releases]
        .toSorted(([, a], [, b]) => b - a)
        .map(([code, count]) => `  ${(0,counted/* counted */.h)(count, "release")}: ${code}`);
    return `${[
        "",
        `${gone} of ${(0,counted/* counted */.h)(tested.length, "release")} would have gone to ${(0,terminal/* printableLine */.o)(environment)}`,
        ...(inTheWay.length === 0 ? [] : ["in the way:", ...inTheWay]),
        NOT_JUDGED,
    ].join("\n")}\n`;
}
const NOT_JUDGED = "not judged is what only that day could say: metrics, alerts, your own checks, validation reports, freezes by hand, approvals of the environment";
function line(text) {
    return (0,terminal/* printableLine */.o)(text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);
}
//# sourceMappingURL=gate-backtest-text.js.map
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/gate-backtest.js









const LAST = {
    option: "--last",
    kind: "number of releases up to 9999",
    code: "gate.bad-last",
    next: "write one such as `--last 20`",
};
/** `signalbox gate backtest`: which of the last releases the gate would have held, and why, before it holds anybody. Writes nothing. */
async function gateBacktest(directory, environment, options, terminal, variables = process.env) {
    const last = (0,option_values/* wholeNumberOf */.gd)(options.last ?? "20", 9999, LAST);
    const git = (0,open_git/* openGit */.z)(directory);
    const governing = await (0,policy_asked/* policyAsked */.p)(git, options);
    const { gitHub, repository } = await (0,github_from_terminal/* gitHubFromTerminal */.K)(git, options, variables);
    const defaultBranch = (0,answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).defaultBranch());
    const sources = { git, gitHub, repository, defaultBranch, signal: new AbortController().signal };
    const tested = [];
    await backtestGate(governing.loaded, sources, { environment, last }, (one) => {
        tested.push(one);
        if (options.json !== true)
            terminal.out(gateBacktestAsText(one));
    });
    if (options.json === true)
        terminal.out(`${(0,json/* jsonOf */.o)({ signalbox: "gate-backtest/1", environment, releases: tested })}\n`);
    else
        terminal.out(gateBacktestTotals(tested, environment));
    return 0;
}
//# sourceMappingURL=gate-backtest.js.map

/***/ }),

/***/ 88084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gitHubFromTerminal)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_repository_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14177);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42579);
/* harmony import */ var _signalbox_systems_github_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63779);
/* harmony import */ var _not_signed_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55201);





const GITHUB_API = "https://api.github.com";
/**
 * GitHub as a terminal reaches it: a token from a variable that people name or that its own tools use, and the repository that was
 * named or that `origin` is. The token goes to github.com's API, or where `GITHUB_API_URL` says: never to a host that only a
 * clone's settings name.
 */
async function gitHubFromTerminal(git, options, variables) {
    const token = tokenFrom(options.tokenFrom, variables);
    const { repository, host } = await repositoryOf(git, options.repository);
    const stated = variables["GITHUB_API_URL"] ?? "";
    if (stated === "" && host !== "github.com") {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("terminal.unknown-api", `the API of ${(0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(host)} is not known`, {
            next: `set \`GITHUB_API_URL\`, such as to \`https://${host}/api/v3\``,
        });
    }
    return { gitHub: (0,_signalbox_systems_github_client__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ token, apiUrl: stated === "" ? GITHUB_API : stated }), repository };
}
function tokenFrom(named, variables) {
    const names = named === undefined ? ["GH_TOKEN", "GITHUB_TOKEN"] : [named];
    const token = names.map((name) => variables[name]?.trim() ?? "").find((value) => value !== "");
    if (token !== undefined)
        return token;
    const list = names.map((name) => (0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)).join(" and ");
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(_not_signed_in_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_SIGNED_IN */ .z, `there is no token for GitHub in ${list}`, {
        next: "set one, such as by `export GH_TOKEN=$(gh auth token)`, or name its variable with `--token-from`",
    });
}
async function repositoryOf(git, named) {
    const page = named === undefined ? await (0,_signalbox_moves_repository_url__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUrlOf */ .q)(git) : `https://github.com/${named}`;
    const [, host, owner, name] = /^https:\/\/([^/]+)\/([\w.-]+)\/([\w.-]+)$/.exec(page ?? "") ?? [];
    if (host !== undefined && owner !== undefined && name !== undefined)
        return { repository: { owner, name }, host };
    const says = named === undefined
        ? "`origin` of this clone is no repository of GitHub"
        : `${(0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(named)} is no repository's name`;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("terminal.no-repository", says, { next: "name it with `--repository OWNER/NAME`" });
}
//# sourceMappingURL=github-from-terminal.js.map

/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42579);
/* harmony import */ var _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79429);



/** A whole number from 1 to `most`. */
function wholeNumberOf(text, most, asked) {
    const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
    if (number !== null && number <= most)
        return number;
    throw refused(text, asked);
}
/** A number that is not negative, and `below` another where that is given. */
function numberOf(text, asked, below = Number.POSITIVE_INFINITY) {
    const number = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
    if (number !== null && number < below)
        return number;
    throw refused(text, asked);
}
/** Seconds of a length of time as the policy writes them: more than none, and `most` at most. */
function lengthOf(text, most, asked) {
    const seconds = _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw.safeParse(text).success ? (0,_signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM)(text) : 0;
    if (seconds > 0 && seconds <= most)
        return seconds;
    throw refused(text, asked);
}
function refused(text, { option, kind, code, next }) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(code, `${(0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${option} ${text}`)} is no ${kind}`, { next });
}
//# sourceMappingURL=option-values.js.map

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

/***/ 31057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ reasonMark),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   nN: () => (/* binding */ gateReasonLines)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93354);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73629);



const MARKS = {
    met: "✓",
    unmet: "✗",
    waived: "~",
    unknown: "?",
    "not-applicable": "·",
};
/** A reason of a gate: what was observed often says little without what was required. */
function gateReasonLines(reason) {
    if ((0,_signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(reason))
        return reasonLines(reason);
    const { status, required, observed } = reason;
    return [`  ${reasonMark(status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(required)}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(observed)}`];
}
/** A reason as a person reads it in a terminal; its place and what to do only where it is not met. */
function reasonLines(reason) {
    const head = `  ${reasonMark(reason.status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.observed)}`;
    if (reason.status !== "unmet" && reason.status !== "unknown")
        return [head];
    const { at } = reason;
    const place = at === null ? `${reason.rule} (default)` : `${at.file}:${at.line}:${at.column} ${reason.rule}`;
    const next = reason.next === null ? [] : [`      to do:    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.next)}`];
    return [
        head,
        `      required: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.required)}`,
        `      rule:     ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(place)}`,
        ...next,
    ];
}
/** The sign of a status, coloured where the terminal has colours. */
function reasonMark(status) {
    const mark = MARKS[status];
    switch (status) {
        case "met":
        case "waived":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("green", mark);
        case "unmet":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("red", mark);
        case "unknown":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("yellow", mark);
        case "not-applicable":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("dim", mark);
    }
}
//# sourceMappingURL=reason-lines.js.map

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

/***/ 67635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readUnreleased)
/* harmony export */ });
/* harmony import */ var _component_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12884);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _reverted_merges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12388);
/* harmony import */ var _touched_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);




/**
 * For each component of the policy, the commits that touch it and that the candidate contains but the component's last release doesn't:
 * newest first, children before their parents. One `git log` for all components; memory holds what is returned and the edge of the walk.
 */
async function readUnreleased(git, question) {
    const { candidate, previous, types } = question;
    const folders = (0,_component_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .componentFolders */ .H)(question.components);
    const unreleased = new Map(folders.names.map((name) => [name, []]));
    const seeds = seedsOf(candidate, folders.names, previous);
    const walk = new ReleasedWalk(seeds);
    const touched = new _touched_components_js__WEBPACK_IMPORTED_MODULE_1__/* .TouchedComponents */ .B(folders);
    const bits = new Map(folders.names.map((name, index) => [name, bitOf(index)]));
    const from = await commonToAll(git, folders.names, previous);
    const merges = new _reverted_merges_js__WEBPACK_IMPORTED_MODULE_3__/* .RevertedMerges */ .L();
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .streamCommits */ .T)(git, { to: [...seeds.keys()], from, files: folders.needFiles, types }, ({ commit: read, parents, files }) => {
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

/***/ 28788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ gitHubParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/is-in-history.js


const ComparisonSchema = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(["identical", "ahead", "behind", "diverged"]) });
/** Whether a branch holds a commit, named by its full hash. */
async function isInHistory(gitHub, { owner, name }, { commit, branch }, signal) {
    const answer = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { owner, repo: name, basehead: `${branch}...${commit}`, per_page: 1 },
        subject: `commit ${commit.slice(0, 12)} of \`${owner}/${name}\``,
        needs: "contents: read",
        schema: ComparisonSchema,
    }, signal);
    return answer.known ? (0,src_answer/* known */.e)(answer.value.status === "identical" || answer.value.status === "behind") : answer;
}
//# sourceMappingURL=is-in-history.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/releases.js + 1 modules
var releases = __webpack_require__(25825);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/tags-by-api.js
var tags_by_api = __webpack_require__(60533);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/approvals/tag-protection.js + 1 modules
var tag_protection = __webpack_require__(48926);
// EXTERNAL MODULE: ./packages/moves/lib/src/extend/pinned-ref.js
var pinned_ref = __webpack_require__(57590);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/github-parents.js








/** Reads parents from GitHub; those of the repository itself at the commit whose policy is read. */
function gitHubParents(gitHub, own, signal) {
    return {
        async own(path) {
            return textOf((0,src_answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, own.repository).fileAt(own.commit, path, signal)));
        },
        async commitOf(repository, ref) {
            if ((0,pinned_ref/* isFullHash */.uW)(ref))
                return ofItsOwn(gitHub, repository, ref, signal);
            const tag = (0,src_answer/* insist */.R)(await (0,tags_by_api/* openTagsByApi */.$)(gitHub, repository).find(ref, signal));
            if (tag === null) {
                const branch = await (0,github_repository/* openRepository */.h)(gitHub, repository).commitOf(ref, signal);
                throw branch.known ? (0,pinned_ref/* movingBranch */.jk)(repository, ref, branch.value) : (0,pinned_ref/* noSuchRef */.ap)(repository, ref);
            }
            if (await cannotMove(gitHub, repository, ref, signal))
                return tag.commit;
            throw new error/* SignalboxError */.k("policy.parent-can-move", `its tag \`${ref}\` can be moved by whoever may push there`, {
                next: `write \`@${tag.commit}\`, or keep the tag in its place: by an immutable release, or by a ruleset of tags that restricts creations, updates and deletions`,
            });
        },
        async fileAt(repository, commit, path) {
            return textOf((0,src_answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).fileAt(commit, path, signal)));
        },
    };
}
/** GitHub shows a fork's commits under the name of the repository it was forked from: anybody could have made them. */
async function ofItsOwn(gitHub, repository, commit, signal) {
    const branch = (0,src_answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).defaultBranch(signal));
    if ((0,src_answer/* insist */.R)(await isInHistory(gitHub, repository, { commit, branch }, signal)))
        return commit;
    throw new error/* SignalboxError */.k("policy.parent-foreign", `${commit.slice(0, 12)} is no commit of the default branch \`${branch}\`: it may be anybody's, from a fork`, { next: `name a commit of \`${branch}\`` });
}
async function cannotMove(gitHub, repository, tag, signal) {
    const release = await (0,releases/* openReleases */.t)(gitHub, repository).findRelease(tag, signal);
    if (release.known && release.value?.immutable === true)
        return true;
    const protection = (await (0,tag_protection/* gatherTagProtection */.l)({ gitHub, repository, signal }))(tag);
    return protection.known && protection.value;
}
function textOf(file) {
    return file.kind === "text" ? file.text : null;
}
//# sourceMappingURL=github-parents.js.map

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

/***/ 14177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ repositoryUrlOf)
/* harmony export */ });
/* unused harmony export pageOf */
/** The page of the repository that `origin` names, where that is GitHub; null elsewhere, and then notes hold no links. */
async function repositoryUrlOf(git) {
    const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
    return code === 0 ? pageOf(stdout.trim()) : null;
}
/** `git@github.com:acme/crm.git`, `ssh://git@github.com/acme/crm` and `https://github.com/acme/crm.git` are one page. */
function pageOf(remote) {
    const match = /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/:]+@)([a-z0-9.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(remote);
    const [, host = "", owner = "", name = ""] = match ?? [];
    return /(^|\.)github\b/i.test(host) ? `https://${host.toLowerCase()}/${owner}/${name}` : null;
}
//# sourceMappingURL=repository-url.js.map

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
    const { CommitFiles } = await __webpack_require__.e(/* import() */ 5893).then(__webpack_require__.bind(__webpack_require__, 78274));
    const versions = { old: new CommitFiles(git, from), now: new CommitFiles(git, to) };
    const { openapi, tasks, events, graphql, protobuf } = contract;
    const facts = [];
    if (openapi !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(8274), __webpack_require__.e(4349)]).then(__webpack_require__.bind(__webpack_require__, 94349))).openapiContract(versions, openapi)));
    if (tasks !== undefined || events !== undefined) {
        const { schemaContracts } = await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(8274), __webpack_require__.e(4797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
        if (tasks !== undefined)
            facts.push(...(await schemaContracts(versions, "tasks", tasks)));
        if (events !== undefined)
            facts.push(...(await schemaContracts(versions, "events", events)));
    }
    if (graphql !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(3298)]).then(__webpack_require__.bind(__webpack_require__, 3298))).graphqlContract(versions, graphql)));
    if (protobuf !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 12013))).protobufContract(versions, protobuf)));
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
    const { readersOf, readMigrations } = await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(9553), __webpack_require__.e(9923)]).then(__webpack_require__.bind(__webpack_require__, 9553));
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
    const { readMigrationPlans } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 98424));
    return readMigrationPlans(git, template, range);
}
//# sourceMappingURL=gather-effects.js.map

/***/ }),

/***/ 10172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ taggedCandidate),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   at: () => (/* binding */ releaseMadeOf),
/* harmony export */   ez: () => (/* binding */ CANDIDATE_TRAILER),
/* harmony export */   zX: () => (/* binding */ candidateIn)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94162);

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
        if ((await candidateNamed(git, remote, release.tag)) === candidate)
            return release;
    }
    return null;
}
/** The candidate that a release commit was made of: its only parent, where its tag on the remote names it; null of any other commit. */
async function candidateOf(git, remote, { tag, commit }) {
    const { stdout } = await git.run(["rev-list", "--parents", "--max-count=1", "--end-of-options", commit]);
    const [, parent, another] = stdout.trim().split(" ");
    if (parent === undefined || another !== undefined)
        return null;
    return (await candidateNamed(git, remote, tag)) === parent ? parent : null;
}
async function candidateNamed(git, remote, tag) {
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, `refs/tags/${tag}`]);
    const [object = ""] = stdout.split("\t", 1);
    return object === "" ? null : taggedCandidate(git, remote, { name: tag, object });
}
/**
 * The candidate that an annotated tag of a remote names; null where it names none. The tag's own message says it, and
 * not the commit's, which is anybody's text.
 */
async function taggedCandidate(git, remote, tag) {
    if (!(await (0,_signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_0__/* .holdsObject */ .u)(git, tag.object))) {
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

/***/ 32239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* harmony import */ var _open_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49065);

/**
 * A Markdown text as it is, or cut to `longest` characters at a line, with a sentence at its end that says where the rest is. Code
 * or a comment that the cut left open is closed: the sentence would be a part of it.
 */
function cutMarkdown(text, longest, end) {
    if (text.length <= longest)
        return text;
    for (let room = longest - end.length - GAP;;) {
        const cut = cutAtLine(text, Math.max(0, room));
        const open = (0,_open_block_js__WEBPACK_IMPORTED_MODULE_0__/* .openBlock */ .b)(cut.split("\n"));
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

/***/ }),

/***/ 49065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openBlock),
/* harmony export */   u: () => (/* binding */ blockAfter)
/* harmony export */ });
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

/***/ }),

/***/ 25825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openReleases)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/cut-markdown.js
var cut_markdown = __webpack_require__(32239);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/release-body.js

/** GitHub refuses a release's body beyond this many characters. */
const LONGEST_BODY = 125_000;
/** The body as it is, or cut to `longest` characters with a sentence that says where the rest is. */
function fitBody(body, file, longest = LONGEST_BODY) {
    const rest = `These notes are too long for GitHub. The whole text is in \`${file.replaceAll("`", "")}\`.`;
    return (0,cut_markdown/* cutMarkdown */.G)(body, longest, rest);
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
        return newest.known ? (0,src_answer/* known */.e)(newest.value.find((release) => release.draft && release.tag === tag) ?? null) : newest;
    }
    async function isLatest(tag, signal) {
        const question = {
            parameters: repository,
            subject: "latest release",
            needs: "contents: read",
            schema: ReleaseSchema,
        };
        const latest = nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/releases/latest", ...question }, signal));
        return latest.known ? (0,src_answer/* known */.e)(latest.value?.tag === tag) : latest;
    }
    async function tagExists(tag, signal) {
        const question = {
            parameters: { ...repository, ref: `tags/${tag}` },
            subject: `tag \`${tag}\``,
            needs: "contents: read",
            schema: ReferencesSchema,
        };
        const answer = nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal));
        return answer.known ? (0,src_answer/* known */.e)(answer.value !== null) : answer;
    }
    async function update(found, whole, signal) {
        const text = { ...whole, body: bodyOver(found.body, whole) };
        if (!found.draft && saysTheSame(found, text)) {
            // To take the word from a release is not asked for: another one gets it with its own notes.
            const standing = text.latest ? await isLatest(text.tag, signal) : (0,src_answer/* known */.e)(true);
            if (!standing.known)
                return standing;
            if (standing.value)
                return (0,src_answer/* known */.e)({ outcome: "unchanged", url: found.url });
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
        return (0,src_answer/* known */.e)({ outcome: "updated", url: answer.value.url });
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
        return answer.known ? (0,src_answer/* known */.e)({ outcome: "created", url: answer.value.url }) : answer;
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
    return !answer.known && answer.status === 404 ? (0,src_answer/* known */.e)(null) : answer;
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

/***/ }),

/***/ 60533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openTagsByApi)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);



const ReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["commit", "tag"]), sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const TagSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("commit"), sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const MadeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b });
function openTagsByApi(github, { owner, name: repo }) {
    async function find(name, signal) {
        const about = { subject: `tag \`${name}\``, needs: "contents: read" };
        const reference = await github.ask({
            route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
            parameters: { owner, repo, ref: `tags/${name}` },
            schema: ReferenceSchema,
            ...about,
        }, signal);
        if (!reference.known)
            return reference.status === 404 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(null) : reference;
        const { type, sha } = reference.value.object;
        if (type === "commit")
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ name, commit: sha, message: null });
        const tag = await github.ask({
            route: "GET /repos/{owner}/{repo}/git/tags/{sha}",
            parameters: { owner, repo, sha },
            schema: TagSchema,
            ...about,
        }, signal);
        return tag.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ name, commit: tag.value.object.sha, message: tag.value.message }) : tag;
    }
    return {
        find,
        async make({ name, commit, message, by }, signal) {
            const about = { subject: `tag \`${name}\``, needs: "contents: write", schema: MadeSchema };
            const tagger = { name: by.name, email: by.email, date: new Date(by.time * 1000).toISOString() };
            const tag = { tag: name, message, object: commit, type: "commit", tagger };
            const object = await github.ask({ route: "POST /repos/{owner}/{repo}/git/tags", parameters: { owner, repo, ...tag }, ...about }, signal);
            if (!object.known)
                return object;
            const made = await github.ask({
                route: "POST /repos/{owner}/{repo}/git/refs",
                parameters: { owner, repo, ref: `refs/tags/${name}`, sha: object.value.sha },
                ...about,
                schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
            }, signal);
            if (made.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ name, commit, message });
            // Another run was faster, or our own first attempt arrived although its answer did not.
            const standing = await find(name, signal);
            return standing.known && standing.value !== null ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(standing.value) : made;
        },
    };
}
//# sourceMappingURL=tags-by-api.js.map

/***/ })

};
