export const id = 9477;
export const ids = [9477];
export const modules = {

/***/ 79477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveGateFacts: () => (/* binding */ liveGateFacts)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_checklist_gate_gather_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67397);
/* harmony import */ var _signalbox_moves_checklist_gate_observation_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75144);
/* harmony import */ var _signalbox_moves_checklist_gate_prepare_gate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66718);
/* harmony import */ var _signalbox_moves_repository_url__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14177);
/* harmony import */ var _signalbox_policy_gate_people__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4238);
/* harmony import */ var _signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82655);
/* harmony import */ var _signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74203);
/* harmony import */ var _signalbox_systems_github_repository_permission__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53121);
/* harmony import */ var _signalbox_systems_github_repository__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97737);
/* harmony import */ var _github_from_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88084);










/** What GitHub, git and the policy's other systems tell a terminal of the gate now. No run of a workflow is known there. */
async function liveGateFacts(directory, { wishes, branch, ...request }, { loaded, origin }, options, variables) {
    const top = await topOf(directory);
    const git = (0,_signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .z)(top);
    const { gitHub, repository } = await (0,_github_from_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .gitHubFromTerminal */ .K)(git, options, variables);
    const defaultBranch = (0,_signalbox_systems_answer__WEBPACK_IMPORTED_MODULE_4__/* .insist */ .R)(await (0,_signalbox_systems_github_repository__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h)(gitHub, repository).defaultBranch());
    const { sources, asked } = await (0,_signalbox_moves_checklist_gate_prepare_gate__WEBPACK_IMPORTED_MODULE_2__/* .prepareGate */ .N)(loaded, { ...request, branch: branch ?? defaultBranch, evidence: {} }, {
        git,
        gitHub,
        repository,
        repositoryUrl: await (0,_signalbox_moves_repository_url__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUrlOf */ .q)(git),
        defaultBranch,
        policyCommit: origin.commit,
        workspace: top,
        variables,
        ownRun: null,
        tagger: { known: true, value: null },
        signal: new AbortController().signal,
    });
    const facts = await (0,_signalbox_moves_checklist_gate_gather_gate__WEBPACK_IMPORTED_MODULE_0__/* .gatherGate */ .R)(loaded, sources, asked);
    const { people } = facts.approvals;
    const unasked = wishes.filter((login) => !Object.hasOwn(people.permissions, (0,_signalbox_policy_gate_people__WEBPACK_IMPORTED_MODULE_3__/* .loginKey */ .H$)(login)));
    const added = await Promise.all(unasked.map(async (login) => [(0,_signalbox_policy_gate_people__WEBPACK_IMPORTED_MODULE_3__/* .loginKey */ .H$)(login), (0,_signalbox_moves_checklist_gate_observation_of__WEBPACK_IMPORTED_MODULE_1__/* .observationOf */ .KY)(await (0,_signalbox_systems_github_repository_permission__WEBPACK_IMPORTED_MODULE_6__/* .permissionOf */ .F)(gitHub, repository, login))]));
    const permissions = { ...people.permissions, ...Object.fromEntries(added) };
    return { ...facts, approvals: { ...facts.approvals, people: { ...people, permissions } } };
}
/** The folder that holds the whole checkout, as a job's workspace does: paths of evidence begin there. */
async function topOf(directory) {
    const { stdout } = await (0,_signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .z)(directory).run(["rev-parse", "--show-toplevel"], { allow: [128] });
    return stdout === "" ? directory : stdout.replace(/\n$/, "");
}
//# sourceMappingURL=live-facts.js.map

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

/***/ 74469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ plannedReleases)
/* harmony export */ });
/** The releases that a plan makes of its candidate, and those that stand on it already. */
function plannedReleases({ candidate, components }) {
    return components.flatMap(({ name, state, version, tag }) => state === "nothing" || version === null || tag === null
        ? []
        : [{ component: name, version, tag, commit: candidate }]);
}
//# sourceMappingURL=planned-releases.js.map

/***/ }),

/***/ 66718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ prepareGate)
});

// EXTERNAL MODULE: ./packages/history/lib/src/complete-clone.js
var complete_clone = __webpack_require__(37408);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 9 modules
var decide_versions = __webpack_require__(30589);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js
var chosen_components = __webpack_require__(228);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-versions.js + 2 modules
var gather_versions = __webpack_require__(25799);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/let-through.js
var let_through = __webpack_require__(39073);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/former-policy.js
var former_policy = __webpack_require__(37420);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-base.js
var gather_base = __webpack_require__(92717);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/insist-own-remote.js


/**
 * Refuses a checkout whose remote is another repository than the one that GitHub is asked about, such as a fork: its tags, branches and
 * records are somebody else's. Told by owner and name; a folder of this machine has neither. Throws `gate.other-repository`.
 */
async function insistOwnRemote(git, remote, { owner, name }) {
    // With what git's configuration makes of it (`url.<base>.insteadOf`).
    const { stdout } = await git.run(["ls-remote", "--get-url", "--end-of-options", remote]);
    const there = repositoryIn(stdout.trim());
    const own = `${owner}/${name}`;
    if (there === null || there.toLowerCase() === own.toLowerCase())
        return;
    const says = `the checkout's remote \`${remote}\` is ${(0,shown/* shown */.SP)(there)}, and what is judged is ${(0,shown/* shown */.SP)(own)}`;
    throw new error/* SignalboxError */.k("gate.other-repository", says, {
        next: "check the repository itself out (actions/checkout without `repository`)",
    });
}
/** `owner/name` of an address; null of a path. */
function repositoryIn(address) {
    const [, path = ""] = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(address) ??
        /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)(.+)$/.exec(address) ??
        [];
    const [name, owner] = path
        .split("/")
        .filter((part) => part !== "")
        .toReversed();
    return name === undefined || owner === undefined ? null : `${owner}/${name.replace(/\.git$/i, "")}`;
}
//# sourceMappingURL=insist-own-remote.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/notes/planned-releases.js
var planned_releases = __webpack_require__(74469);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/prepare-gate.js














/** Finds out what the gate is about: candidate, branch, the last release before it, and the tag that it would get. */
async function prepareGate(loaded, request, ground) {
    const { git, gitHub, repository, defaultBranch, signal } = ground;
    await insistOwnRemote(git, sources_of_checkout/* REMOTE */.Bn, repository);
    await (0,complete_clone/* ensureCompleteHistory */.w)(git);
    const only = (0,chosen_components/* chosenComponents */.H)(loaded, request.components);
    const checkout = {
        git,
        candidate: request.candidate,
        branch: request.branch,
        defaultBranch,
        asIfMerged: false,
        only,
    };
    const versions = await (0,sources_of_checkout/* sourcesOfCheckout */.kP)(loaded, checkout);
    const tags = await versions.tags;
    const letThroughBy = (branch) => (0,let_through/* readLetThrough */.f)({ git, remote: sources_of_checkout/* REMOTE */.Bn, branch }, request.environment);
    const letThrough = await letThroughBy(loaded.policy.records.branch);
    const base = await (0,gather_base/* gatherBase */.RV)(git, loaded, versions.candidate, { tags, components: only, letThrough });
    const versionFacts = await (0,gather_versions/* gatherVersionFacts */.r)(loaded, { ...versions, only });
    const planned = (0,planned_releases/* plannedReleases */.F)((0,decide_versions/* decideVersions */.E)(loaded, versionFacts));
    const about = {
        environment: request.environment,
        candidate: versions.candidate,
        base: base?.oid ?? null,
        branch: request.branch,
        tag: request.tag ?? (planned.length === 1 ? (planned[0]?.tag ?? null) : null),
        now: await timeOf(gitHub, repository, signal),
    };
    const { workspace, variables, ownRun, tagger, repositoryUrl, policyCommit } = ground;
    return {
        sources: {
            git,
            gitHub,
            repository,
            defaultBranch,
            remote: sources_of_checkout/* REMOTE */.Bn,
            about,
            workspace,
            variables,
            evidence: request.evidence,
            signal,
        },
        asked: {
            base,
            ownRun,
            manifest: request.manifest,
            codeOwnersAt: policyCommit,
            tagger,
            namedTag: request.tag,
            former: await (0,former_policy/* formerPolicy */._)(loaded, { git, gitHub, repository, signal }, { candidate: versions.candidate, policyCommit, tags, components: only, letThroughBy }),
            forkedFromProduction: forkOf(loaded, request.branch, versionFacts),
            planned,
            tags,
            repositoryUrl,
        },
    };
}
/** Whether the branch was forked from the production tag of every component that has one, where the policy asks for it. */
function forkOf({ policy }, branch, { components }) {
    if ((0,branch_rule/* branchEntryOf */.al)(policy, branch).entry?.from === undefined)
        return null;
    const forks = components.flatMap(({ production }) => (production === null ? [] : [production.forked]));
    if (forks.includes(null)) {
        const says = "nobody could say where the branch was forked";
        return { known: false, code: "where.fork-unknown", says, next: "make the default branch readable, then run again" };
    }
    return { known: true, value: forks.length > 0 && forks.every((forked) => forked === true) };
}
/** The time by GitHub's own clock: a runner's may be set by whoever runs it. */
async function timeOf(gitHub, repository, signal) {
    if (gitHub.now() === null)
        (0,answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).defaultBranch(signal));
    const now = gitHub.now();
    if (now !== null)
        return now.toISOString();
    throw new error/* SignalboxError */.k("github.no-clock", "GitHub's answers do not tell the time", {
        next: "let the header `Date` of its answers through",
    });
}
//# sourceMappingURL=prepare-gate.js.map

/***/ }),

/***/ 39073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ recordLetThrough),
/* harmony export */   f: () => (/* binding */ readLetThrough)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _signalbox_policy_schema_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38901);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _parsed_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44117);
/* harmony import */ var _records_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





const FOLDER = "let-through";
/** So many are kept: what is older lies in the history of those. */
const MOST = 200;
/** What the gate let through to an environment, the newest first. */
const LetThroughSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), candidates: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b) });
/** The commits that the gate let through to an environment, as full hashes, the newest first; none before the first. Throws where nobody could say. */
async function readLetThrough(records, environment) {
    const files = (await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T)(records, FOLDER)).map((file) => (0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(LetThroughSchema, file));
    return files.flatMap((one) => ((0,_signalbox_policy_schema_names__WEBPACK_IMPORTED_MODULE_1__/* .isSameEnvironment */ .gj)(one.environment, environment) ? one.candidates : []));
}
/** Puts on record that a commit was let through. Throws where it did not come about. */
async function recordLetThrough(records, environment, candidate) {
    const path = `${FOLDER}/${environment.toLowerCase()}.json`;
    const change = (standing) => {
        const before = standing === null ? [] : (0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(LetThroughSchema, { path, text: standing }).candidates;
        const candidates = [...new Set([candidate, ...before])].slice(0, MOST);
        return `${JSON.stringify({ environment, candidates }, null, 2)}\n`;
    };
    await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .r)(records, path, change, `let-through(${environment}): ${candidate}\n`);
}
//# sourceMappingURL=let-through.js.map

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

/***/ })

};
