export const id = 2918;
export const ids = [2918];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



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

/***/ 65275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   b1: () => (/* binding */ branchOfClone),
/* harmony export */   qh: () => (/* binding */ branchOfRemote)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94162);


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
    if (!(await (0,_signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_1__/* .holdsObject */ .u)(git, `${tip}^{commit}`)))
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
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js
var unreleased = __webpack_require__(67635);
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
    const { statedIn } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9547), __webpack_require__.e(1698), __webpack_require__.e(5778)]).then(__webpack_require__.bind(__webpack_require__, 15778));
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
        __webpack_require__.e(/* import() */ 9344).then(__webpack_require__.bind(__webpack_require__, 9344)),
        __webpack_require__.e(/* import() */ 8437).then(__webpack_require__.bind(__webpack_require__, 48437)),
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

/***/ 42682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ versionBumpMove)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_decide_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30589);
/* harmony import */ var _gather_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25799);


/** The move that gives every component its next version, and tags or proposes it; `publishing` is null where it only plans. */
function versionBumpMove(sources, publishing) {
    return {
        name: "version-bump",
        gather: (policy) => (0,_gather_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherVersionFacts */ .r)(policy, sources),
        decide: _signalbox_policy_versioning_decide_versions__WEBPACK_IMPORTED_MODULE_0__/* .decideVersions */ .E,
        async carryOut(loaded, decision, facts, signal) {
            if (publishing === null) {
                if (decision.move === "nothing")
                    return nothingToDo(decision);
                return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
            }
            // Most runs only plan.
            const { carryOutVersions } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9547), __webpack_require__.e(8011), __webpack_require__.e(3851), __webpack_require__.e(1698), __webpack_require__.e(1399)]).then(__webpack_require__.bind(__webpack_require__, 71399));
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

/***/ }),

/***/ 69962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeWarnings)
/* harmony export */ });
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

/***/ 94162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ holdsObject)
/* harmony export */ });
/** Whether the clone holds an object of this hash; with `^{commit}` behind it, whether that is a commit or a tag of one. */
async function holdsObject(git, object) {
    return (await git.run(["cat-file", "-e", object], { allow: [1, 128] })).code === 0;
}
//# sourceMappingURL=holds-object.js.map

/***/ })

};
