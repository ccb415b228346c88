export const id = 2976;
export const ids = [2976];
export const modules = {

/***/ 79477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveGateFacts: () => (/* binding */ liveGateFacts)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_checklist_gate_gather_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18760);
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
    const files = (await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(records, FOLDER)).map((file) => (0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(LetThroughSchema, file));
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
    await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(records, path, change, `let-through(${environment}): ${candidate}\n`);
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
