export const id = 580;
export const ids = [580];
export const modules = {

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(9584);
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(1759);
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var src_record = __webpack_require__(4100);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js
var chosen_components = __webpack_require__(228);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
var branch_facts = __webpack_require__(5275);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 9 modules
var decide_versions = __webpack_require__(589);
// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(5491);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(954);
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js
var unreleased = __webpack_require__(7635);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(3143);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
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
var gather_effects = __webpack_require__(8772);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(172);
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
    const { statedIn } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(698), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 817));
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
        __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 8437)),
    ]);
    const lines = await otherLines(git, loaded, remote);
    return productionFacts(git, { candidate, releases, defaultTip: branch.defaultTip, lines });
}
//# sourceMappingURL=gather-versions.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/version-bump-move.js


/** The move that gives every component its next version, and tags or proposes it; `publishing` is null where it only plans. */
function versionBumpMove(sources, publishing) {
    return {
        name: "version-bump",
        gather: (policy) => gatherVersionFacts(policy, sources),
        decide: decide_versions/* decideVersions */.E,
        async carryOut(loaded, decision, facts, signal) {
            if (publishing === null) {
                if (decision.move === "nothing")
                    return nothingToDo(decision);
                return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
            }
            // Most runs only plan.
            const { carryOutVersions } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(547), __webpack_require__.e(11), __webpack_require__.e(721), __webpack_require__.e(698), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 3520));
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
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(6941);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(296);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/plan-json.js

/** The plan as one document for machines: `plan/1`. */
function planAsJson(decision, { loaded, origin }) {
    const components = decision.components.map(({ name, previous, version, tag, bump, state, reasons, changes }) => ({
        name,
        previous,
        version,
        tag,
        bump,
        state,
        reasons,
        changes: changes.list,
        warnings: changes.warnings,
    }));
    const { verdict, move, candidate, reasons } = decision;
    const policy = { file: loaded.file, digest: loaded.digest, origin };
    return `${(0,json/* jsonOf */.o)({ signalbox: "plan/1", verdict, move, candidate, policy, components, reasons })}\n`;
}
//# sourceMappingURL=plan-json.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/title-of.js
var title_of = __webpack_require__(3635);
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(3629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(1057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/plan-text.js





const SHOWN_CHANGES = 10;
/** The plan for people: each component with what brings it its version, then the verdict. */
function planAsText(decision, governing) {
    const lines = [
        ...decision.components.flatMap(componentLines),
        ...decision.reasons.filter(isOfTheWhole(decision)).flatMap(reason_lines/* reasonLines */.c),
        "",
        verdictLine(decision),
    ];
    if (governing.origin.kind === "trial")
        lines.push("tried with a policy that does not govern here (--policy): nothing is recorded");
    return `${lines.join("\n")}\n`;
}
function isOfTheWhole(decision) {
    const own = new Set(decision.components.flatMap((plan) => plan.reasons));
    return (reason) => !own.has(reason) && reason.code !== "version.nothing";
}
function componentLines(plan) {
    const changes = plan.changes.list.filter((change) => change.bump !== "none");
    const shown = plan.state === "release" ? changes.slice(0, SHOWN_CHANGES).map(changeLine) : [];
    const more = plan.state === "release" && changes.length > SHOWN_CHANGES
        ? [`      … and ${changes.length - SHOWN_CHANGES} more`]
        : [];
    // What stands in the way is told where nothing is released, too.
    const reasons = plan.reasons.filter(({ code, status }) => plan.state === "nothing" ? status === "unmet" || status === "unknown" : code !== "version.bump");
    return [
        headline(plan),
        ...shown,
        ...more,
        ...reasons.flatMap(reason_lines/* reasonLines */.c),
        ...describeWarnings(plan.changes).map((warning) => `  ${(0,external_node_util_.styleText)("yellow", "!")} ${(0,terminal/* printable */.g)(warning)}`),
    ];
}
function headline(plan) {
    const name = (0,external_node_util_.styleText)("bold", plan.name);
    switch (plan.state) {
        case "release":
            return `${name}  ${plan.previous ?? "(none)"} → ${(0,external_node_util_.styleText)("bold", plan.version ?? "")}  ${plan.bump}  tag ${plan.tag ?? ""}`;
        case "standing":
            return `${name}  ${plan.version ?? ""}  released already: ${plan.tag ?? ""}`;
        case "nothing":
            return `${name}  ${plan.previous ?? "(none)"}  nothing to release`;
    }
}
function changeLine(change) {
    return `    ${change.commit.slice(0, 7)} ${(0,terminal/* printable */.g)((0,title_of/* titleOf */.G)(change))}`;
}
function verdictLine({ verdict, move, components }) {
    const count = components.filter((plan) => plan.state === "release").length;
    switch (verdict) {
        case "go":
            if (move === "nothing")
                return "go: nothing to release";
            return `go: ${count} ${count === 1 ? "component" : "components"} to ${move === "propose" ? "propose in a release pull request" : "release"}`;
        case "hold":
            return `${(0,external_node_util_.styleText)("red", "hold")}: not to be released; see what is marked ✗`;
        case "unknown":
            return `${(0,external_node_util_.styleText)("yellow", "unknown")}: not to be released until it is known; see what is marked ?`;
    }
}
//# sourceMappingURL=plan-text.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/plan.js













/** `signalbox plan`: the next version of each component, and why. Writes nothing but the record that was asked for. */
async function plan({ git, head, complete, tags }, options, terminal) {
    if (options.policy !== undefined && options.record !== undefined) {
        throw new error/* SignalboxError */.k("plan.trial-recorded", "a plan with `--policy` is a trial, and a trial is not recorded", {
            next: "leave out `--record`, or plan with the policy in force",
        });
    }
    const [governing, candidate] = await Promise.all([
        options.policy === undefined ? (0,governing_policy/* policyOfClone */.$q)(git) : (0,governing_policy/* policyFromFile */.Ve)(options.policy),
        complete.then(() => (options.at === undefined ? head : (0,revisions/* resolveCommit */.WL)(git, options.at))),
    ]);
    const only = (0,chosen_components/* chosenComponents */.H)(governing.loaded, options.component ?? []);
    const branch = (0,branch_facts/* branchOfClone */.b1)(git, candidate, options.branch ?? null, options.at === undefined);
    const asIfNewest = options.at !== undefined;
    // What was released then was released in the month of its commit.
    const now = asIfNewest ? await (0,revisions/* committedAt */.AB)(git, candidate) : new Date();
    const move = versionBumpMove({ git, candidate, now, tags, branch, remote: null, asIfNewest, only }, null);
    const made = await (0,src_frame/* makeMove */.Q)(move, governing.loaded, { mode: "plan" }, {
        async report(result) {
            terminal.out(options.json === true ? planAsJson(result.decision, governing) : planAsText(result.decision, governing));
        },
        async record(result) {
            if (options.record !== undefined)
                await keep(options.record, result, governing);
        },
    });
    return (0,exit_code/* exitCodeOf */.F)(made.decision.verdict);
}
async function keep(file, made, governing) {
    const record = (0,src_record/* recordOf */.z)(made, { move: "version-bump", mode: "plan", at: new Date(), governing });
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), (0,external_node_path_.basename)(file), `${JSON.stringify(record, null, 2)}\n`);
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 296:
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

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reasonLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);


const MARKS = {
    met: "✓",
    unmet: "✗",
    waived: "~",
    unknown: "?",
    "not-applicable": "·",
};
/** A reason as a person reads it in a terminal; its place and what to do only where it is not met. */
function reasonLines(reason) {
    const head = `  ${colouredMark(reason.status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason.observed)}`;
    if (reason.status !== "unmet" && reason.status !== "unknown")
        return [head];
    const { at } = reason;
    const place = at === null ? `${reason.rule} (default)` : `${at.file}:${at.line}:${at.column} ${reason.rule}`;
    const next = reason.next === null ? [] : [`      to do:    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason.next)}`];
    return [head, `      required: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason.required)}`, `      rule:     ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(place)}`, ...next];
}
function colouredMark(status) {
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

/***/ 5491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ highestReachable),
/* harmony export */   p: () => (/* binding */ lastReleases)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7893);


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

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readUnreleased)
/* harmony export */ });
/* harmony import */ var _component_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2884);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _reverted_merges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2388);
/* harmony import */ var _touched_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1502);




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

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ makeMove)
/* harmony export */ });
/* unused harmony export succeeded */
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

/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "tag-verification", "changelog"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text`, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
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

/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   b1: () => (/* binding */ branchOfClone)
/* harmony export */ });
/* unused harmony export branchOfRemote */
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);

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
        defaultTip: isDefault === true || defaultRef === null ? null : await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, defaultRef.ref),
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
const USUAL = ["main", "master"];
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
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7459);

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

/***/ 8772:
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
    const { CommitFiles } = await __webpack_require__.e(/* import() */ 893).then(__webpack_require__.bind(__webpack_require__, 8274));
    const versions = { old: new CommitFiles(git, from), now: new CommitFiles(git, to) };
    const { openapi, tasks, events, graphql, protobuf } = contract;
    const facts = [];
    if (openapi !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(274), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 4349))).openapiContract(versions, openapi)));
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
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 2013))).protobufContract(versions, protobuf)));
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
    const { readersOf, readMigrations } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(948)]).then(__webpack_require__.bind(__webpack_require__, 8948));
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
    const { readMigrationPlans } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 6833));
    return readMigrationPlans(git, template, range);
}
//# sourceMappingURL=gather-effects.js.map

/***/ }),

/***/ 172:
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

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* unused harmony export readFileInside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7459);




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

/***/ })

};
