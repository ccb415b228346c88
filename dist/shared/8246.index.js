export const id = 8246;
export const ids = [8246];
export const modules = {

/***/ 50650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bumpVersions: () => (/* binding */ bumpVersions)
});

// EXTERNAL MODULE: ./packages/action/lib/src/bot.js
var bot = __webpack_require__(7108);
// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js
var make_step = __webpack_require__(66530);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
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
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 2 modules
var open_repository = __webpack_require__(82692);
// EXTERNAL MODULE: ./packages/action/lib/src/run-ref.js
var run_ref = __webpack_require__(52588);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/version-bump-move.js
var version_bump_move = __webpack_require__(42682);
// EXTERNAL MODULE: ./actions/version-bump/lib/src/tell-versions.js
var tell_versions = __webpack_require__(68989);
;// CONCATENATED MODULE: ./actions/version-bump/lib/src/bump-versions.js








/** Waits before another push where the first one got no clear answer, in milliseconds. */
const WAITS = [1_000, 4_000];
/** Plans or makes the releases of a checkout, or verifies a tag that a person pushed. */
async function bumpVersions(inputs, run) {
    const { mode, record } = inputs;
    if (mode === "verify") {
        const { verifyTag } = await __webpack_require__.e(/* import() */ 3073).then(__webpack_require__.bind(__webpack_require__, 63073));
        return verifyTag(inputs, run);
    }
    const { git, gitHub, governing, defaultBranch, url } = await (0,open_repository/* openRepositoryOf */.K)(run, inputs.token);
    // What is to be merged is planned as if it were; it is released from its target alone.
    const target = mode === "plan" ? await mergeTarget(run.github) : null;
    const branch = target ?? (0,run_ref/* branchOfRef */.V)(run.github.ref);
    const sources = await (0,sources_of_checkout/* sourcesOfCheckout */.kP)(governing.loaded, {
        git,
        candidate: inputs.candidate,
        branch,
        defaultBranch,
        asIfMerged: target !== null,
        only: inputs.components,
    });
    const maker = { ...bot/* BOT */.W, time: Math.floor(Date.now() / 1000) };
    const { repository } = run.github;
    const publishing = { maker, remote: sources_of_checkout/* REMOTE */.Bn, waits: WAITS, gitHub, repository, repositoryUrl: url };
    const move = (0,version_bump_move/* versionBumpMove */.U)(sources, publishing);
    return (0,make_step/* makeStep */.R)(move, {
        name: "version-bump",
        mode,
        governing,
        record,
        tell: (made) => Promise.resolve((0,tell_versions/* tellVersions */.f)(governing.loaded, made)),
    }, run);
}
//# sourceMappingURL=bump-versions.js.map

/***/ }),

/***/ 68989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   f: () => (/* binding */ tellVersions)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49508);
/* harmony import */ var _signalbox_policy_changes_describe_warnings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69962);


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
        return `| ${cells.map(_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV).join(" | ")} |`;
    });
    const table = [
        "| Component | Last release | Version | Bump | Tag | |",
        "| --- | --- | --- | --- | --- | --- |",
        ...rows,
    ].join("\n");
    const changes = decision.components.filter(({ state }) => state === "release").map(changesOf);
    const end = outcome === null ? [] : [`**${outcome.state}**: ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(outcome.says)}`];
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
        return `- ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(header)} (${commit.slice(0, 7)})`;
    });
    if (asking.length > MOST_CHANGES)
        lines.push(`- and ${asking.length - MOST_CHANGES} more`);
    const warnings = (0,_signalbox_policy_changes_describe_warnings__WEBPACK_IMPORTED_MODULE_1__/* .describeWarnings */ .J)(changes).map((warning) => `- ⚠️ ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(warning)}`);
    return [`### ${(0,_signalbox_moves_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}`, [...lines, ...warnings].join("\n")].join("\n\n");
}
//# sourceMappingURL=tell-versions.js.map

/***/ }),

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

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BOT)
/* harmony export */ });
/** GitHub's own account for what workflows do; version-bump tags and commits in its name. */
const BOT = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
//# sourceMappingURL=bot.js.map

/***/ }),

/***/ 52588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tagOfRef),
/* harmony export */   V: () => (/* binding */ branchOfRef)
/* harmony export */ });
/** The tag that started the run; null where a branch did, or nothing of git. */
function tagOfRef(ref) {
    return below("refs/tags/", ref);
}
/** The branch that the run is of; null where it is of a tag, or of nothing of git. */
function branchOfRef(ref) {
    return below("refs/heads/", ref);
}
function below(folder, ref) {
    return ref?.startsWith(folder) === true ? ref.slice(folder.length) : null;
}
//# sourceMappingURL=run-ref.js.map

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

/***/ })

};
