export const id = 5799;
export const ids = [5799];
export const modules = {

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

/***/ })

};
