export const id = 4469;
export const ids = [4469];
export const modules = {

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


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

/***/ 53147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ presentAt),
/* harmony export */   DP: () => (/* binding */ commitNotes),
/* harmony export */   Rn: () => (/* binding */ contended),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kc: () => (/* binding */ noBranch),
/* harmony export */   rp: () => (/* binding */ WAITS)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _published_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86108);
/* harmony import */ var _write_to_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84393);




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
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(tip);
        if (tip.value === null)
            return noBranch(branch);
        const present = await presentAt(commits, tip.value, files, contest.signal);
        if (!present.known)
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(present);
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
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(made);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(wait, undefined, { signal });
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
            throw (0,_write_to_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .notText */ .n)(path);
        present.set(path, file.value.kind === "text" ? file.value.text : null);
    }
    return (0,_signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(present);
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

/***/ }),

/***/ 40018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proposeNotes),
/* harmony export */   X: () => (/* binding */ NOTES_BRANCH)
/* harmony export */ });
/* harmony import */ var _commit_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53147);
/* harmony import */ var _published_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86108);


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
    return (0,_commit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .contended */ .Rn)(contest, NOTES_BRANCH, async () => {
        const target = await commits.tipOf(base, signal);
        if (!target.known)
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(target);
        if (target.value === null)
            return (0,_commit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .noBranch */ .kc)(base);
        const merged = await (0,_commit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .presentAt */ .BO)(commits, target.value, files, signal);
        if (!merged.known)
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(merged);
        const there = files.over(merged.value);
        if (there.every(({ path, text }) => merged.value.get(path) === text)) {
            const says = `\`${base}\` holds the notes of \`${files.tag}\` already`;
            return { state: "unchanged", says, files: there, pullRequest: null };
        }
        // The branch first: a pull request that is closed in between is then seen as closed.
        const tip = await commits.tipOf(NOTES_BRANCH, signal);
        if (!tip.known)
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(tip);
        const known = await pullRequests.between(NOTES_BRANCH, base, signal);
        if (!known.known)
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(known);
        const open = known.value.find(({ state }) => state === "open");
        const isLeftOver = open === undefined && known.value.some(({ head }) => head === tip.value);
        const from = tip.value === null || isLeftOver ? target.value : tip.value;
        const present = from === target.value ? merged : await (0,_commit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .presentAt */ .BO)(commits, from, files, signal);
        if (!present.known)
            return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(present);
        const wanted = files.over(present.value);
        const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
        if (changed.length > 0) {
            const parents = tip.value === null ? [from] : isLeftOver ? [tip.value, from] : [tip.value];
            const made = await commits.write({ base: from, parents, message: (0,_commit_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(files.tag), files: changed }, signal);
            if (!made.known)
                return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(made);
            const moved = await commits.move(NOTES_BRANCH, tip.value, made.value, signal);
            if (!moved.known)
                return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(moved);
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
    return (0,_published_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)({
        says: `the notes stand on \`${NOTES_BRANCH}\`, but the pull request was not opened: ${pull.says}`,
        next: "let workflows create pull requests (Settings, Actions, General), give the job `pull-requests: write`, and run again; or open it by hand",
    });
}
//# sourceMappingURL=propose-notes.js.map

/***/ }),

/***/ 86108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   v: () => (/* binding */ unlessUnkeepable)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

function refused({ says, next }) {
    return { state: "refused", says, next };
}
/** Runs what may find hand-written text that it cannot keep, or a link where a file should be: that refuses the files, and nothing else of the release. */
async function unlessUnkeepable(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k && UNKEEPABLE.has(error.code)) {
            return { state: "refused", says: error.message, next: error.next };
        }
        throw error;
    }
}
const UNKEEPABLE = new Set(["notes.markers", "notes.index", "notes.not-text", "file.link", "file.outside"]);
//# sourceMappingURL=published-files.js.map

/***/ }),

/***/ 89308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ notesOnBranch),
/* harmony export */   bC: () => (/* binding */ notesInPullRequest),
/* harmony export */   sE: () => (/* binding */ notesInClone)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);
/* harmony import */ var _propose_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40018);



/** The file on the newest commit of a branch, by GitHub's API. Throws a `SignalboxError` where GitHub cannot be asked. */
function notesOnBranch(commits, branch, signal) {
    return async (file) => {
        const tip = (0,_signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_1__/* .insist */ .R)(await commits.tipOf(branch, signal));
        const found = tip === null ? null : (0,_signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_1__/* .insist */ .R)(await commits.fileAt(tip, file, signal));
        return found?.kind === "text" ? found.text : null;
    };
}
/**
 * The file on a branch, or where it waits for review in the pull request into it: a reviewer may write there first.
 * A token that may not see pull requests, as in a job that only plans, sees the branch alone: that can only be less.
 */
function notesInPullRequest({ commits, pullRequests }, branch, signal) {
    return async (file) => {
        const pulls = await pullRequests.between(_propose_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTES_BRANCH */ .X, branch, signal);
        const isHidden = !pulls.known && ["github.forbidden", "github.not-found"].includes(pulls.code);
        const isOpen = !isHidden && (0,_signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_1__/* .insist */ .R)(pulls).some(({ state }) => state === "open");
        const waiting = isOpen ? await notesOnBranch(commits, _propose_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTES_BRANCH */ .X, signal)(file) : null;
        return waiting ?? notesOnBranch(commits, branch, signal)(file);
    };
}
/** The file on the default branch of `origin` as last fetched; in a repository without any remote, on its newest commit. */
function notesInClone(git) {
    return async (file) => {
        for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
            if ((await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, ref)) === null)
                continue;
            const blob = await git.run(["cat-file", "blob", `${ref}:${file}`], { allow: [128] });
            return blob.code === 0 ? blob.stdout : null;
        }
        return null;
    };
}
//# sourceMappingURL=read-hand-written.js.map

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

/***/ 68254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TOLD_FOOTERS)
/* harmony export */ });
/** The footers that the notes of a release are written from, and `runbook`, which the gate reads. */
const TOLD_FOOTERS = [
    "summary",
    "rollback",
    "feature-flag",
    "docs",
    "migration",
    "co-authored-by",
    "runbook",
];
//# sourceMappingURL=commit.js.map

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
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
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
/* harmony export */   b5: () => (/* binding */ MigrationFactsSchema),
/* harmony export */   bI: () => (/* binding */ MIGRATION_TOOLS),
/* harmony export */   be: () => (/* binding */ previousCodeRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

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

/***/ })

};
