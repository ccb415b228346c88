export const id = 3956;
export const ids = [3956];
export const modules = {

/***/ 99446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtestCommand: () => (/* binding */ backtestCommand)
});

// EXTERNAL MODULE: ./packages/history/lib/src/parents-first.js
var parents_first = __webpack_require__(52581);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/history/lib/src/walk-releases.js + 4 modules
var walk_releases = __webpack_require__(59501);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 9 modules
var decide_versions = __webpack_require__(30589);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/next-version.js
var next_version = __webpack_require__(1952);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(82097);
;// CONCATENATED MODULE: ./packages/policy/lib/src/backtest/class-of-case.js



/**
 * Why the version that was made is not the one that was planned: the first class that fits. `taken` is the tag of the planned version, where
 * it stands anywhere.
 */
function classOfCase({ policy }, { release, previous, commits }, plan, taken) {
    const { version, changes } = plan;
    if (plan.state === "release" && version === release.version)
        return "agreed";
    if (previous === null)
        return "first-release";
    if (previous.commit === release.commit)
        return "same-commit";
    if (plan.state !== "release" || version === null) {
        if (commits.length === 0)
            return "untouched";
        if (changes.list.length === 0 && changes.cancelled.length > 0)
            return "taken-back";
        return commits.every(({ header }) => header === null) ? "not-conventional" : "asks-nothing";
    }
    if (changes.releaseAs !== null)
        return "release-as";
    const isLower = (0,version_order/* compareVersions */.Zy)(version, release.version) < 0;
    if (isLower && taken !== null)
        return "other-line";
    const scheme = policy.components[plan.name]?.scheme ?? "semver";
    const step = (0,next_version/* stepBetween */.LT)(scheme, previous.version, release.version);
    const isBelowOne = scheme !== "calver" && previous.version.startsWith("0.");
    if (isBelowOne && (changes.bump === "major" || step === "major"))
        return "below-one";
    if (step !== plan.bump)
        return (0,decide_changes/* stronger */.t)(plan.bump, step) === step ? "larger-step" : "smaller-step";
    return isLower ? "skipped-number" : "smaller-step";
}
//# sourceMappingURL=class-of-case.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/title-of.js
var title_of = __webpack_require__(13635);
;// CONCATENATED MODULE: ./packages/policy/lib/src/backtest/why-of-case.js


const MOST_EVIDENCE = 10;
/**
 * Why a case is of its class, in a sentence, and what that rests on. Null where policy and release agree. `taken` is the tag of the planned
 * version, where it stands anywhere.
 */
function whyOfCase(caseClass, { release, previous, commits }, plan, taken) {
    const since = previous === null ? "so far" : `since \`${previous.tag}\``;
    const all = commits
        .slice(0, MOST_EVIDENCE)
        .map(({ hash, subject }) => ({ kind: "commit", id: hash, title: subject }));
    const { changes } = plan;
    const deciding = changes.list.filter(({ bump }) => bump === changes.bump && bump !== "none");
    const asks = deciding.length === 0
        ? `a component that it depends on asks for a ${plan.bump}`
        : `${(0,counted/* counted */.h)(deciding.length, "change")} ${since} ${deciding.length === 1 ? "asks" : "ask"} for a ${changes.bump}`;
    switch (caseClass) {
        case "agreed":
            return null;
        case "first-release":
            return {
                says: plan.version === null
                    ? "the first release, and nothing in it asks for one"
                    : `the first release; the policy begins with ${plan.version}`,
                evidence: [],
            };
        case "same-commit":
            return { says: `\`${previous?.tag ?? ""}\` stands on the same commit`, evidence: previousTag(previous) };
        case "untouched":
            return {
                says: `no commit ${since} touches \`${plan.name}\`, and no component that it depends on is released with it`,
                evidence: [],
            };
        case "taken-back":
            return { says: `what was done ${since} was taken back again`, evidence: all };
        case "not-conventional":
            return { says: `${(0,counted/* counted */.h)(commits.length, "commit")} ${since}, none of them conventional`, evidence: all };
        case "asks-nothing":
            return { says: `what was done ${since} asks for nothing${typesOf(changes.list)}`, evidence: all };
        case "release-as": {
            const { version, commit } = changes.releaseAs ?? { version: "", commit: "" };
            const title = `Release-As: ${version}`;
            return { says: `a footer says \`${title}\``, evidence: [{ kind: "commit", id: commit, title }] };
        }
        case "other-line":
            return {
                says: `${plan.version ?? ""} stands on another line`,
                evidence: taken === null ? [] : [{ kind: "tag", id: taken, title: plan.version ?? "" }],
            };
        case "below-one":
            return {
                says: changes.bump === plan.bump ? asks : `${asks}, which counts for a ${plan.bump} below 1.0.0`,
                evidence: told(deciding),
            };
        case "larger-step":
        case "smaller-step":
            return { says: asks, evidence: told(deciding) };
        case "skipped-number":
            return { says: `the same step, but not the next number: ${release.version}`, evidence: told(deciding) };
    }
}
function previousTag(previous) {
    return previous === null ? [] : [{ kind: "tag", id: previous.tag, title: previous.version }];
}
function told(changes) {
    return changes
        .slice(0, MOST_EVIDENCE)
        .map((change) => ({ kind: "commit", id: change.commit, title: (0,title_of/* titleOf */.G)(change) }));
}
function typesOf(changes) {
    const types = new Set(changes.flatMap(({ type }) => (type === null ? [] : [`\`${type}\``])));
    return types.size === 0 ? "" : `: ${[...types].slice(0, MOST_EVIDENCE).join(", ")}`;
}
//# sourceMappingURL=why-of-case.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/backtest/decide-backtest.js





/**
 * What the policy would have planned for one commit, beside each of the releases that were made of it. They are one run: a component is
 * released with those that it depends on.
 */
function decideBacktest(loaded, run, tagOf) {
    return turnsOf(run).flatMap((turn) => {
        const planned = plansOf(loaded, turn, turn.map(factsOf));
        return turn.flatMap((past) => {
            const plan = withWhatWasReleased(loaded, past, turn, planned).get(past.release.component);
            return plan === undefined ? [] : [decisionOf(loaded, past, plan, tagOf)];
        });
    });
}
function plansOf(loaded, [first], facts) {
    if (first === undefined)
        return new Map();
    const { components } = (0,decide_versions/* decideVersions */.E)(loaded, {
        candidate: first.release.commit,
        now: momentOf(first),
        // Which branch a release was made from is not kept. None is asked for: what is compared is its final version.
        branch: { name: null, isDefault: true, holdsCandidate: true },
        components: facts,
    });
    return new Map(components.map((plan) => [plan.name, plan]));
}
/** A dependency that was released counts for its dependants, also where the policy would not have released it by itself. */
function withWhatWasReleased(loaded, past, turn, planned) {
    const { component } = past.release;
    if (planned.get(component)?.state !== "nothing")
        return planned;
    const dependencies = new Set(loaded.policy.components[component]?.["depends-on"]);
    const released = turn.filter(({ release }) => dependencies.has(release.component));
    if (released.length === 0)
        return planned;
    const standing = released.map((each) => ({ ...factsOf(each), standing: [each.release] }));
    return plansOf(loaded, [past], [...standing, factsOf(past)]);
}
/** A tag has a day; noon is in that day nearly everywhere. */
function momentOf({ date }) {
    return `${date}T12:00:00.000Z`;
}
/** Several versions of one component on one commit were made one after the other. */
function turnsOf(run) {
    const turns = [];
    const taken = new Map();
    for (const past of run.toSorted((a, b) => (0,version_order/* compareVersions */.Zy)(a.release.version, b.release.version))) {
        const turn = taken.get(past.release.component) ?? 0;
        taken.set(past.release.component, turn + 1);
        const there = turns[turn];
        if (there === undefined)
            turns.push([past]);
        else
            there.push(past);
    }
    return turns;
}
/** What only the files of that time could tell is left out: contracts, migrations and plans are not judged. */
function factsOf({ release, previous, commits }) {
    return {
        name: release.component,
        previous,
        standing: [],
        elsewhere: [],
        dependencies: [],
        commits,
        prerelease: null,
        production: null,
        contracts: [],
        migrations: [],
        migrationPlans: [],
        stated: [],
    };
}
function decisionOf(loaded, past, plan, tagOf) {
    const { release, previous } = past;
    const taken = plan.state === "release" && plan.version !== null ? tagOf(release.component, plan.version) : null;
    const caseClass = classOfCase(loaded, past, plan, taken);
    const why = whyOfCase(caseClass, past, plan, taken);
    const compared = {
        component: release.component,
        tag: release.tag,
        previousTag: previous?.tag ?? null,
        expected: release.version,
        planned: plan.state === "release" ? plan.version : null,
        given: givenVersion(loaded, past, plan),
        class: caseClass,
        why: why?.says ?? null,
        evidence: why?.evidence ?? [],
    };
    return { past, plan, compared };
}
function givenVersion({ policy }, past, plan) {
    if (plan.state === "release" && plan.version !== null)
        return plan.version;
    const previous = past.previous?.version ?? null;
    const scheme = policy.components[plan.name]?.scheme ?? "semver";
    const step = { scheme, previous, bump: "patch", now: momentOf(past), elsewhere: [] };
    return (0,next_version/* nextVersion */.yU)(policy.versioning, step)?.version ?? policy.versioning.initial;
}
//# sourceMappingURL=decide-backtest.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
;// CONCATENATED MODULE: ./packages/moves/lib/src/backtest/landings.js

/**
 * Where each commit landed on the line of first parents from `head`: a commit of that line on itself, any other on the oldest commit of it
 * that contains it, a merge. Walks children first and hands places on to parents.
 */
async function readLandings(git, head) {
    const landings = new Map();
    let next = head;
    let place = 0;
    await (0,revisions/* streamRevisions */.NI)(git, ["--parents", "--topo-order", "--end-of-options", head], (line) => {
        const [hash = "", first, ...others] = line.split(" ");
        if (hash === next) {
            landings.set(hash, place);
            place += 1;
            next = first;
        }
        const own = landings.get(hash) ?? 0;
        for (const parent of first === undefined ? [] : [first, ...others]) {
            // Later in the walk a commit of the line takes its own place.
            landings.set(parent, Math.max(landings.get(parent) ?? 0, own));
        }
    });
    return landings;
}
//# sourceMappingURL=landings.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/backtest/quiet-points.js
const NO_POINTS = { points: 0, planned: 0 };
/**
 * The points of a line on the way to a release. From the first on that brings what asks for the release, the policy would have made one;
 * what was taken back before the release never asked. A release of another line has no points.
 */
function quietPoints(landings, released, commits, changes) {
    const end = landings.get(released);
    if (end === undefined)
        return NO_POINTS;
    const places = new Set();
    for (const { hash } of commits) {
        const place = landings.get(hash);
        if (place !== undefined && place > end)
            places.add(place);
    }
    let first = -1;
    for (const change of changes.list) {
        if (change.bump !== "none")
            first = Math.max(first, landings.get(change.commit) ?? -1);
    }
    let planned = 0;
    for (const place of places)
        if (place <= first)
            planned += 1;
    return { points: places.size, planned };
}
//# sourceMappingURL=quiet-points.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/backtest/backtest.js








/**
 * Tells every final release of the repository, on any line, beside what the policy would have planned for its commit given the release
 * before it. Children come before parents; nothing that was told is kept. What only the files of that time could say, contracts,
 * migrations and plans, is not judged, nor is the branch.
 */
async function backtest(loaded, { git, head, tags, only, last }, onCase) {
    const { components, versioning } = loaded.policy;
    const walk = (0,parents_first/* beginParentsFirst */.x)(git, head, true);
    const [landings, releases] = await Promise.all([
        readLandings(git, head),
        tags.then((read) => finalReleases(loaded, read)),
    ]);
    const tagsOf = new Map(releases.map(({ component, version, tag }) => [`${component} ${version}`, tag]));
    const chosen = new Set(only);
    let left = last ?? Number.POSITIVE_INFINITY;
    const decide = (run) => {
        if (left === 0 || !run.some(({ release }) => chosen.has(release.component)))
            return;
        const decided = decideBacktest(loaded, run, (component, version) => tagsOf.get(`${component} ${version}`) ?? null);
        for (const each of decided.filter(({ past }) => chosen.has(past.release.component)).slice(0, left)) {
            left -= 1;
            const { past, plan } = each;
            onCase({ ...each, quiet: quietPoints(landings, past.release.commit, past.commits, plan.changes) });
        }
    };
    let run = [];
    await (0,walk_releases/* walkReleases */.Q)(git, {
        head,
        releases,
        tags,
        components,
        types: new Set(Object.keys(versioning.bumps)),
        walk,
        otherLines: true,
        onRelease(told) {
            // The releases of one commit are told one after the other.
            if (run[0] !== undefined && run[0].release.commit !== told.release.commit) {
                decide(run);
                run = [];
            }
            run.push(told);
        },
    });
    decide(run);
}
function finalReleases({ policy }, tags) {
    return (0,src_tags/* releasesOf */.w)(tags, (0,tag_style/* tagStylesOf */.ug)(policy)).filter(({ version }) => !(0,version_order/* isPrerelease */.V1)(version));
}
//# sourceMappingURL=backtest.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js
var chosen_components = __webpack_require__(228);
// EXTERNAL MODULE: ./packages/cli/lib/src/option-values.js
var option_values = __webpack_require__(8787);
// EXTERNAL MODULE: ./packages/cli/lib/src/pieces.js
var src_pieces = __webpack_require__(78870);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/backtest-json.js

/** The backtest as one document for machines: `backtest/1`. Each case is written as it comes; the totals stand behind them. */
class BacktestJson {
    pieces;
    told = 0;
    constructor({ loaded, origin }, pieces) {
        this.pieces = pieces;
        const policy = (0,json/* jsonOf */.o)({ file: loaded.file, digest: loaded.digest, origin }, 0);
        pieces.add(`{"signalbox":"backtest/1","policy":${policy},"cases":[`);
    }
    add(each) {
        this.pieces.add(`${this.told === 0 ? "\n" : ",\n"}${(0,json/* jsonOf */.o)(each, 0)}`);
        this.told += 1;
    }
    end({ total, agreed, versions, planned, quiet }) {
        const totals = (0,json/* jsonOf */.o)({ total, agreed, versions: { right: versions }, whether: { releases: total, planned, quiet } }, 0);
        this.pieces.add(`\n],${totals.slice(1)}\n`);
    }
}
//# sourceMappingURL=backtest-json.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/backtest-text.js


/** Most of a class are alike: the newest show what it is about. */
const SHOWN_CASES = 10;
const SHOWN_EVIDENCE = 3;
/** What each class means, in the order in which they are shown. */
const TITLES = {
    "smaller-step": "released with a smaller step than the changes ask for",
    "larger-step": "released with a larger step than the changes ask for",
    "skipped-number": "the same step, with a number left out",
    "below-one": "a breaking change, or the step to 1.0.0, below 1.0.0 (`versioning.breaking-while-zero`)",
    "release-as": "another version than a `Release-As:` footer names",
    "other-line": "the version that would follow stands on another line",
    "asks-nothing": "released for commits whose types ask for nothing (`versioning.bumps`)",
    "not-conventional": "released for commits that are not conventional",
    "taken-back": "released for what was taken back again",
    untouched: "released without a commit in its folder (`depends-on`, `former-paths`)",
    "same-commit": "released twice from one commit",
    "first-release": "first releases (`versioning.initial`)",
};
/** The backtest for people: where policy and releases differ, by class, then what it comes to. */
class BacktestText {
    governing;
    pieces;
    found = new Map();
    constructor(governing, pieces) {
        this.governing = governing;
        this.pieces = pieces;
    }
    add(each) {
        if (each.class === "agreed")
            return;
        const there = this.found.get(each.class) ?? { count: 0, newest: [] };
        there.count += 1;
        if (there.newest.length < SHOWN_CASES)
            there.newest.push(each);
        this.found.set(each.class, there);
    }
    end(totals) {
        for (const name of Object.keys(TITLES).filter(isShown)) {
            const there = this.found.get(name);
            if (there === undefined)
                continue;
            const { count, newest } = there;
            const more = count > newest.length ? [`  … and ${count - newest.length} more (\`--json\` tells all)`] : [];
            const head = `${(0,external_node_util_.styleText)("bold", name)}  ${count}  ${TITLES[name]}`;
            this.pieces.add(`${[head, ...newest.flatMap(caseLines), ...more, ""].join("\n")}\n`);
        }
        this.pieces.add(`${totalLines(totals).join("\n")}\n`);
        if (this.governing.origin.kind === "trial")
            this.pieces.add("tried with a policy that does not govern here (--policy)\n");
    }
}
function isShown(name) {
    return Object.hasOwn(TITLES, name);
}
function caseLines({ tag, planned, why, evidence }) {
    const shown = evidence
        .slice(0, SHOWN_EVIDENCE)
        .map(({ kind, id, title }) => `      ${(0,terminal/* printable */.g)(kind === "commit" ? `${id.slice(0, 7)} ${title}` : id)}`);
    const more = evidence.length > SHOWN_EVIDENCE ? [`      … and ${evidence.length - SHOWN_EVIDENCE} more`] : [];
    return [`  ${(0,terminal/* printable */.g)(tag)}  planned: ${planned ?? "nothing"}`, `    ${(0,terminal/* printable */.g)(why ?? "")}`, ...shown, ...more];
}
function totalLines({ total, agreed, versions, planned, quiet }) {
    if (total === 0)
        return ["no final release to compare with"];
    return [
        `${share(agreed, total)} releases just as the policy would have planned them`,
        `which version, given that there was a release: ${share(versions, total)} as it would have been`,
        `whether to release: it would have made ${share(planned, total)} releases, and one at ${share(quiet.planned, quiet.points)} points between them, where nobody did`,
    ];
}
function share(some, all) {
    return all === 0 ? "0 of 0" : `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`;
}
//# sourceMappingURL=backtest-text.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/backtest-totals.js
/** What a backtest comes to. */
class BacktestTotals {
    total = 0;
    /** Releases that the policy would have planned just so. */
    agreed = 0;
    /** Releases whose version it would have given, had it been told to release. */
    versions = 0;
    /** Releases that it would have made, with whatever version. */
    planned = 0;
    /** The points of the line at which nobody released: how many there were, and at how many it would have. */
    quiet = { points: 0, planned: 0 };
    add({ compared, quiet }) {
        this.total += 1;
        if (compared.class === "agreed")
            this.agreed += 1;
        if (compared.given === compared.expected)
            this.versions += 1;
        if (compared.planned !== null)
            this.planned += 1;
        this.quiet.points += quiet.points;
        this.quiet.planned += quiet.planned;
    }
}
//# sourceMappingURL=backtest-totals.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/backtest.js








const LAST = {
    option: "--last",
    kind: "number of releases",
    code: "backtest.bad-count",
    next: "give a whole number above 0, such as `--last 50`",
};
/** `signalbox backtest`: where the policy would have decided otherwise than the repository's own releases, and why. A report: it fails where it could not be made, never for what it says. */
async function backtestCommand({ git, head, complete, tags }, options, terminal) {
    const last = options.last === undefined ? null : (0,option_values/* wholeNumberOf */.gd)(options.last, 999_999_999, LAST);
    const [governing] = await Promise.all([(0,policy_asked/* policyAsked */.p)(git, options), complete]);
    const only = (0,chosen_components/* chosenComponents */.H)(governing.loaded, options.component ?? []);
    const pieces = (0,src_pieces/* inPieces */.x)((piece) => terminal.out(piece));
    const totals = new BacktestTotals();
    const view = options.json === true ? new BacktestJson(governing, pieces) : new BacktestText(governing, pieces);
    const sources = { git, head: await head, tags, only, last };
    await backtest(governing.loaded, sources, (tested) => {
        totals.add(tested);
        view.add(tested.compared);
    });
    view.end(totals);
    pieces.end();
    return 0;
}
//# sourceMappingURL=backtest.js.map

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

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tagDates),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
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

/***/ })

};
