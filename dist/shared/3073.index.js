export const id = 3073;
export const ids = [3073];
export const modules = {

/***/ 63073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyTag: () => (/* binding */ verifyTag)
});

// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js
var make_step = __webpack_require__(66530);
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 2 modules
var open_repository = __webpack_require__(82692);
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/approval-facts.js
var approval_facts = __webpack_require__(77281);
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/role-holders.js
var role_holders = __webpack_require__(74910);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository-permission.js
var repository_permission = __webpack_require__(53121);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/role-holder.js





/**
 * Asks GitHub whether somebody holds a role. One rule that fits is enough; where none fits, all must have been answered. A bot
 * holds one only where the policy names it.
 * @see https://docs.github.com/rest/teams/members and https://docs.github.com/rest/collaborators/collaborators
 */
async function askWhetherHeld(gitHub, repository, person, role, signal) {
    const named = (0,role_holders/* isNamed */.ev)(role, person);
    if (named === "yes")
        return (0,src_answer/* known */.e)({ holds: true, says: "the policy names them" });
    if (person.type !== "User")
        return (0,src_answer/* known */.e)({ holds: false, says: "a bot holds a role only where the policy names it" });
    const { login } = person;
    let silence = named === "unknown" ? unnumbered(login) : null;
    const asked = [
        role.team === undefined ? null : () => isMember(gitHub, login, role.team ?? "", signal),
        role.permission === undefined ? null : () => hasPermission(gitHub, repository, login, role.permission, signal),
    ];
    for (const ask of asked) {
        if (ask === null)
            continue;
        const answer = await ask();
        if (!answer.known)
            silence ??= answer;
        else if (answer.value.holds)
            return answer;
    }
    return silence ?? (0,src_answer/* known */.e)({ holds: false, says: "they hold the role by none of its rules" });
}
function unnumbered(login) {
    return {
        known: false,
        code: "github.unknown-account",
        says: `the number of \`${login}\`'s account was not told, by which the policy knows them`,
        next: "let a runner run this that tells `GITHUB_ACTOR_ID`",
    };
}
const TeamSchema = schemas/* object */.Ikc({ slug: schemas/* string */.YjP() });
const MembershipSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
// That a team shows no membership means nothing where the token may not see the team: the team is asked for first.
async function isMember(gitHub, login, team, signal) {
    const [org = "", slug = ""] = team.split("/");
    const subject = `team \`${team}\``;
    const needs = "members: read";
    const route = "GET /orgs/{org}/teams/{team_slug}";
    const parameters = { org, team_slug: slug };
    const seen = await gitHub.ask({ route, parameters, subject, needs, schema: TeamSchema }, signal);
    if (!seen.known)
        return seen;
    const membership = await gitHub.ask({
        route: `${route}/memberships/{username}`,
        parameters: { ...parameters, username: login },
        subject: `membership of \`${login}\` in ${subject}`,
        needs,
        schema: MembershipSchema,
    }, signal);
    if (membership.known && membership.value.state === "active")
        return (0,src_answer/* known */.e)({ holds: true, says: `they are a member of \`${team}\`` });
    if (membership.known || membership.status === 404)
        return (0,src_answer/* known */.e)({ holds: false, says: `they are no member of \`${team}\`` });
    return membership;
}
async function hasPermission(gitHub, repository, login, wanted = "admin", signal) {
    const answer = await (0,repository_permission/* permissionOf */.F)(gitHub, repository, login, signal);
    if (!answer.known)
        return answer;
    return (0,src_answer/* known */.e)({ holds: (0,approval_facts/* isPermitted */.Nn)(answer.value, wanted), says: `their permission is \`${answer.value}\`` });
}
//# sourceMappingURL=role-holder.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/started-by-push.js
var started_by_push = __webpack_require__(30121);
;// CONCATENATED MODULE: ./packages/action/lib/src/pusher.js


/** Who pushed a tag, where its push started this run (a re-run keeps their name), and whether they are the policy's release manager. */
async function pusherOf({ policy }, gitHub, { github, signal }, tag) {
    if (!(0,started_by_push/* startedByPushOf */.y)(github, tag)) {
        const says = "this run was not started by the push of the tag as it stands now, which tells who it was";
        return { login: null, isReleaseManager: null, says };
    }
    const login = github.actor;
    const role = policy.approvals.roles["release-manager"];
    if (role === undefined)
        return { login, isReleaseManager: false, says: "the policy names no release manager" };
    const person = { login, databaseId: github.actorId, type: login.endsWith("[bot]") ? "Bot" : "User" };
    const held = await askWhetherHeld(gitHub, github.repository, person, role, signal);
    return held.known
        ? { login, isReleaseManager: held.value.holds, says: held.value.says }
        : { login, isReleaseManager: null, says: held.says };
}
//# sourceMappingURL=pusher.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/run-ref.js
var run_ref = __webpack_require__(52588);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-verification.js
var decide_verification = __webpack_require__(56738);
// EXTERNAL MODULE: ./packages/history/lib/src/complete-clone.js
var complete_clone = __webpack_require__(37408);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/holds-object.js
var holds_object = __webpack_require__(94162);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var remote = __webpack_require__(22170);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
var branch_facts = __webpack_require__(65275);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-versions.js + 2 modules
var gather_versions = __webpack_require__(25799);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/gather-verification.js









/** More branches than this that may release and hold one commit are not asked. */
const MOST_BRANCHES = 20;
/** Reads all that a pushed tag is judged on, as if it were not there. */
async function gatherVerificationFacts(loaded, sources) {
    const { git, tag, defaultBranch } = sources;
    await (0,complete_clone/* ensureCompleteHistory */.w)(git);
    const names = await releasingBranches(git, loaded, defaultBranch);
    const refs = await (0,remote/* readRemoteRefs */.J)(git, sources_of_checkout/* REMOTE */.Bn, [...new Set([defaultBranch, ...names])]);
    const pushed = refs.tags.find(({ name }) => name === tag);
    if (pushed === undefined) {
        throw new error/* SignalboxError */.k("verify.no-tag", `there is no tag \`${tag}\` on \`${sources_of_checkout/* REMOTE */.Bn}\``, {
            next: "name a tag that was pushed",
        });
    }
    const styles = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find(({ write }) => (0,tag_style/* versionOf */.E4)(write, tag) !== null);
    const component = styles?.component ?? null;
    const pusher = await sources.pusher(pushed);
    if (component === null || !(await standsForCommit(git, pushed)))
        return { tag, component, pusher, stated: null, branches: [] };
    const branches = [];
    for (const name of names) {
        if (branches.length === MOST_BRANCHES)
            break;
        const state = await (0,branch_facts/* branchOfRemote */.qh)(git, pushed.commit, {
            remote: sources_of_checkout/* REMOTE */.Bn,
            branch: (0,sources_of_checkout/* branchOf */.W0)(refs, name),
            defaultBranch: (0,sources_of_checkout/* branchOf */.W0)(refs, defaultBranch),
        });
        if (state.facts.holdsCandidate === false)
            continue;
        branches.push(await factsOn(loaded, sources, { refs, state, candidate: pushed.commit, component }));
    }
    const stated = await statedAt(git, loaded, component, pushed.commit);
    return { tag, component, pusher, stated, branches };
}
/** What the manifests of the tagged commit state, where each release is to write them; a pull request's are facts of the version. */
async function statedAt(git, { policy }, name, commit) {
    const component = policy.components[name];
    if (component === undefined || policy.versioning.manifests !== "commit")
        return null;
    const { statedVersions } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9547), __webpack_require__.e(1698), __webpack_require__.e(2911)]).then(__webpack_require__.bind(__webpack_require__, 22911));
    return statedVersions(git, commit, name, component);
}
/** Whether a tag points to a commit, and not to a tree or a file; it is fetched where the clone lacks it. */
async function standsForCommit(git, { name, commit }) {
    if (!(await (0,holds_object/* holdsObject */.u)(git, commit)))
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", sources_of_checkout/* REMOTE */.Bn, `refs/tags/${name}`]);
    return (0,holds_object/* holdsObject */.u)(git, `${commit}^{commit}`);
}
/** The branches that may release, the default branch first. */
async function releasingBranches(git, loaded, defaultBranch) {
    if (loaded.policy.branches === undefined)
        return [defaultBranch];
    const may = (name) => (0,branch_rule/* branchEntryOf */.al)(loaded.policy, name).entry?.environment !== undefined;
    const all = [...(await (0,remote/* readBranches */.L)(git, sources_of_checkout/* REMOTE */.Bn)).keys()].filter(may);
    return [...all.filter((name) => name === defaultBranch), ...all.filter((name) => name !== defaultBranch)];
}
function factsOn(loaded, { git, tag }, on) {
    return (0,gather_versions/* gatherVersionFacts */.r)(loaded, {
        git,
        candidate: on.candidate,
        now: new Date(),
        tags: Promise.resolve(on.refs.tags.filter(({ name }) => name !== tag)),
        branch: Promise.resolve(on.state),
        remote: sources_of_checkout/* REMOTE */.Bn,
        asIfNewest: false,
        only: [on.component],
    });
}
//# sourceMappingURL=gather-verification.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/verification-move.js


/** The move that judges a tag which a person pushed. It writes nothing: the tag stands or a person deletes it. */
function verificationMove(sources) {
    return {
        name: "tag-verification",
        gather: (policy) => gatherVerificationFacts(policy, sources),
        decide: decide_verification/* decideVerification */.u,
        carryOut: () => Promise.resolve({ state: "already-done", says: "the tag stands as it was pushed", next: null }),
    };
}
//# sourceMappingURL=verification-move.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./actions/version-bump/lib/src/tell-versions.js
var tell_versions = __webpack_require__(68989);
;// CONCATENATED MODULE: ./actions/version-bump/lib/src/tell-verification.js


/** The outputs and the summary of a verified tag; a refused one is offered to no later job. */
function tellVerification(loaded, { decision, facts }) {
    const { plan, tag } = decision;
    const accepted = decision.verdict === "go";
    const entries = plan === null ? [] : [(0,tell_versions/* entryOf */.M)(loaded, plan, accepted)];
    return {
        outputs: {
            version: plan?.version ?? "",
            "previous-version": plan?.previous ?? "",
            tag: accepted ? tag : "",
            bump: plan?.bump ?? "none",
            released: String(accepted),
            components: JSON.stringify(entries),
            releases: JSON.stringify(accepted ? entries : []),
        },
        details: `The tag ${(0,markdown/* escapeMarkdown */.FV)(tag)}, pushed by ${(0,markdown/* escapeMarkdown */.FV)(facts.pusher.login ?? "somebody unknown")}; the policy gives this commit ${(0,markdown/* escapeMarkdown */.FV)(plan?.tag ?? "no tag")}.`,
        says: `\`${tag}\` is what the policy gives this commit`,
    };
}
//# sourceMappingURL=tell-verification.js.map
;// CONCATENATED MODULE: ./actions/version-bump/lib/src/verify-tag.js







/** Judges a tag that a person pushed: by the policy, on its commit, and by who pushed it. */
async function verifyTag(inputs, run) {
    const tag = inputs.tag ?? (0,run_ref/* tagOfRef */.D)(run.github.ref);
    if (tag === null) {
        throw new error/* SignalboxError */.k("verify.which-tag", "there is no tag to verify: a branch started this run", {
            next: "start it by the push of a tag (`on: push: tags:`), or name the tag as the input `tag`",
        });
    }
    const { git, gitHub, governing, defaultBranch } = await (0,open_repository/* openRepositoryOf */.K)(run, inputs.token);
    const move = verificationMove({
        git,
        tag,
        defaultBranch,
        pusher: (pushed) => pusherOf(governing.loaded, gitHub, run, pushed),
    });
    const step = { name: "tag-verification", mode: "plan", governing, record: inputs.record };
    return (0,make_step/* makeStep */.R)(move, { ...step, tell: (made) => Promise.resolve(tellVerification(governing.loaded, made)) }, run);
}
//# sourceMappingURL=verify-tag.js.map

/***/ }),

/***/ 30121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ startedByPushOf)
/* harmony export */ });
/* harmony import */ var _run_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52588);

/**
 * Whether the run was started by the push of this very tag, so that its actor is who pushed it. A tag that was moved since, or deleted
 * and pushed again, was pushed by somebody else perhaps: a re-run keeps the first one's name.
 */
function startedByPushOf({ eventName, ref, sha }, { name, commit, object }) {
    return eventName === "push" && (0,_run_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOfRef */ .D)(ref) === name && (sha === commit || sha === object);
}
//# sourceMappingURL=started-by-push.js.map

/***/ }),

/***/ 77281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ isPermitted),
/* harmony export */   e6: () => (/* binding */ PermissionLevel),
/* harmony export */   g8: () => (/* binding */ GatheredApprovalsSchema)
/* harmony export */ });
/* unused harmony exports RangeCommitSchema, RangeFactsSchema, CodeOwnersFactsSchema, PeopleFactsSchema, RunFactsSchema, ManifestFactsSchema, ApprovalTagSchema, PastEmergencySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61725);
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);
/* harmony import */ var _pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69821);





/** One commit of the range, as git has it, with the accounts that GitHub knows for its names. */
const RangeCommitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    oid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
    authors: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureNameSchema */ .ZS),
    committer: _pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureNameSchema */ .ZS,
    signature: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ isValid: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), signer: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable() }).nullable(),
    /** Every path that differs from its first parent, both names of what was renamed, from git. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Of a merge: whether its tree is what git makes of its parents; null where there is one parent, or conflicts. */
    cleanMerge: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
    /** The first line of its message: shown, never believed. */
    headline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Numbers of the pull requests that GitHub ties to it, merged into this or another branch, or open. */
    associatedPullRequests: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive()),
});
/** What is released: all commits that the candidate holds and the last release did not. */
const RangeFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** The last release in this environment that the range begins after; null where there is none, and all history is judged. */
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        oid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
        /** Null where the policy itself says that what came before is not judged (`approvals.since`). */
        tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        /** Whether nobody may make, move or delete such a tag unseen: else a tag set by hand would hide commits from the gate. */
        isProtected: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    })
        .nullable(),
    commits: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(RangeCommitSchema),
    pullRequests: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PullRequestFactsSchema */ .zb),
});
/** CODEOWNERS as it stands on the commit that the range begins after, never on the candidate. */
const CodeOwnersFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    commit: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    byteSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** What GitHub says is wrong with it; a line with an error owns nothing. */
    errors: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
const PermissionLevel = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["admin", "maintain", "write", "triage", "read", "none"]);
/** Whether a permission is the wanted one or a higher. */
function isPermitted(permission, wanted) {
    // The options stand from the highest to the lowest.
    const ranks = PermissionLevel.options;
    return ranks.indexOf(permission) <= ranks.indexOf(wanted);
}
/** Who holds what, read while deciding. Keys are lower case. */
const PeopleFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Active members by `organisation/team`; a pending invitation is no member. */
    teams: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd))),
    /** By login. */
    permissions: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(PermissionLevel)),
    /** Null where the repository has none. */
    codeOwners: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(CodeOwnersFactsSchema.nullable()),
});
/** The run of the workflow that holds the gate, and what was approved in it. REST: `actions/runs/{id}` and its `approvals`. */
const RunFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    headSha: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    /** The branch or tag whose workflow file runs. */
    headBranch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** The workflow's file. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What `run-name` shows; from outside. */
    displayTitle: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Whether it runs code of another repository, a fork. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    triggeringActor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    environmentReviews: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["approved", "rejected", "pending"]),
        user: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        environments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }))),
});
/** A pull request that holds the release manifest: the candidate's hash in a file, approved by reviews. */
const ManifestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The hash that the file names at the pull request's head; null where it names none. */
    candidate: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
    pullRequest: _pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PullRequestFactsSchema */ .zb,
});
/** An annotated tag `approve/<role>/<hash>`, its signature checked against the policy's own keys. */
const ApprovalTagSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["tag", "commit"]),
    /** What it points at, peeled. */
    target: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    /** Whose key of the policy signed it well; null where none did. */
    signer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
/** An emergency that was let through before, and what has become of its review. */
const PastEmergencySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    candidate: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    letThroughAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** Until when somebody else has to have reviewed it. */
    due: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** Logins of those who approved it then, wrote it or started it: none of them may review it. */
    involved: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Its pull requests, read anew, and that of its manifest. */
    pullRequests: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PullRequestFactsSchema */ .zb)),
    /** Commits of it that no reviewed pull request brought: reviews of pull requests say nothing of them. */
    unreviewed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
    /** Signed tags `reviewed/<hash>` of its candidate. */
    reviewTags: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ApprovalTagSchema)),
});
/** What was gathered for the approvals. */
const GatheredApprovalsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    range: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(RangeFactsSchema),
    people: PeopleFactsSchema,
    /** Null where the gate does not run in a workflow. */
    run: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(RunFactsSchema).nullable(),
    manifest: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(ManifestFactsSchema.nullable()),
    approvalTags: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ApprovalTagSchema)),
    /** Who pushed the tag that is released, where a person tagged first; null where nobody did. */
    tagger: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(_gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable()),
    emergencies: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(PastEmergencySchema)),
    /** What contracts and migrations say of the range: they can only raise a change's class. */
    effects: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        /** Paths of contracts that break for somebody. */
        breakingContracts: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
        /** Paths of migrations that the range adds or changes. */
        migrations: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    }),
});
//# sourceMappingURL=approval-facts.js.map

/***/ }),

/***/ 69821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ PullRequestEventSchema),
/* harmony export */   ZS: () => (/* binding */ SignatureNameSchema),
/* harmony export */   uZ: () => (/* binding */ ReviewSchema),
/* harmony export */   zb: () => (/* binding */ PullRequestFactsSchema)
/* harmony export */ });
/* unused harmony exports StatementCommentSchema, LandingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61725);
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);




/** One name on a commit. `user` is null where the e-mail belongs to no account: texts of a commit prove nothing. */
const SignatureNameSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    email: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
});
/** A review as GraphQL's `PullRequestReview` tells it. */
const ReviewSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    databaseId: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    /** Null where the account is gone. */
    author: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    /** The commit it was given for; null once git forgot it. */
    commit: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
    submittedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable(),
    authorCanPushToRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** What happened to a pull request, as far as it touches its approvals. */
const PullRequestEventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("__typename", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("ReviewDismissedEvent"),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        previousReviewState: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
        /** The review that was dismissed, by its number. */
        review: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("BaseRefChangedEvent"),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        previousRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        currentRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("UnlabeledEvent"),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        /** The label that was taken away. */
        label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
]);
/** A comment that gives something: only those with a line that begins with `/approve`, `/reviewed` or `/waive` are kept. */
const StatementCommentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    author: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    /** As it was written; from outside, never trusted. */
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Null where nobody ever edited it. */
    lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/**
 * What the merge of a pull request put on the branch, worked out with git. `tree` is that of its last commit, `recomputed`
 * that of a clean merge of the pull request's final head into what stood there before (`git merge-tree --write-tree`); null where
 * such a merge has conflicts, so that somebody resolved them unseen.
 */
const LandingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["merge", "squash", "rebase"]),
    /** The tip before; the first parent of its first commit. */
    before: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    /** Every commit of the range that it brought, its merge commit among them. */
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
    tree: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    recomputed: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
});
/** A pull request that a commit of the range names, by GraphQL's names. */
const PullRequestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
    /** From outside: shown, never believed. */
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    author: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    headRefOid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    mergedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable(),
    mergedBy: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    mergeCommit: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
    additions: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    labels: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    reviews: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ReviewSchema),
    events: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(PullRequestEventSchema),
    comments: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(StatementCommentSchema),
    /** Its own commits, as they were reviewed. */
    commits: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        oid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
        /** Authors, and those that trailers name. */
        authors: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(SignatureNameSchema),
        committer: SignatureNameSchema,
        /** Whether GitHub verified a signature, and whose; null where there is none. */
        signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ isValid: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), signer: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable() }).nullable(),
    })),
    /** Every path that it changed, both names of what was renamed, read from git. */
    files: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** Who pushed its final head; null where nobody could say. */
    lastPusher: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(_gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable()),
    landing: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(LandingSchema.nullable()),
    /** Commits whose approval holds for the final head too: all that came after are clean merges of the base, recomputed with the identical tree. */
    cleanUpdatesOf: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b)),
});
//# sourceMappingURL=pull-request-facts.js.map

/***/ }),

/***/ 74910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ unreadHolders),
/* harmony export */   N$: () => (/* binding */ knownHolders),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   qn: () => (/* binding */ holdsNamedRole),
/* harmony export */   vd: () => (/* binding */ holdsRole)
/* harmony export */ });
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61725);
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _approval_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77281);
/* harmony import */ var _effective_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27106);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53817);





/** Whether somebody holds a role by one of its rules but `from`, which depends on what was changed. */
function holdsRole(role, person, people) {
    const named = isNamed(role, person);
    // A bot counts only where the policy names it.
    if (person.type !== "User")
        return person.type === "Bot" ? named : "no";
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)([
        named,
        role.team === undefined ? "no" : isMember(role.team, person, people),
        role.permission === undefined ? "no" : hasPermission(role.permission, person, people),
    ]);
}
/** Whether somebody holds the role of this name; nobody holds one that the policy does not have. */
function holdsNamedRole(policy, name, person, people) {
    const role = (0,_effective_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .roleNamed */ .ud)((0,_effective_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(policy), name);
    return role === undefined ? "no" : holdsRole(role, person, people);
}
/** Whether they are an active member of `organisation/team`. */
function isMember(team, person, people) {
    const members = ownEntry(people.teams, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(team));
    if (members === undefined || !members.known)
        return "unknown";
    if (members.value.nodes.some((member) => (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(member, person)))
        return "yes";
    return (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .isComplete */ .As)(members.value) ? "no" : "unknown";
}
/** Who could fill a role now, as far as it is told; null where it goes by permission, so that the list has no end. */
function knownHolders(role, people) {
    if (role.permission !== undefined)
        return null;
    const members = role.team === undefined ? undefined : ownEntry(people.teams, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(role.team));
    const team = members?.known === true ? members.value.nodes.map(({ login }) => login) : [];
    return [...new Set([...(role.users ?? []), ...team])];
}
/** Why nobody could say who holds a role, or whether `login` does; null where it was read. */
function unreadHolders(role, people, login) {
    const team = role.team === undefined ? undefined : ownEntry(people.teams, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(role.team));
    if (team?.known === false)
        return team;
    if (role.permission === undefined || login === null)
        return null;
    const permission = ownEntry(people.permissions, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(login));
    return permission?.known === false ? permission : null;
}
/** Whether the policy names them: by their account's number, where it pins one, as a login can be taken over. */
function isNamed(role, person) {
    const name = role.users?.find((user) => (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(user) === (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(person.login));
    // An app may be called as a person is: it is named with its `[bot]` alone, and no person has one.
    if ((person.type === "Bot") !== person.login.endsWith("[bot]"))
        return "no";
    if (name === undefined)
        return "no";
    const pinned = Object.entries(role.ids ?? {}).find(([user]) => (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(user) === (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(name));
    if (pinned === undefined)
        return "yes";
    return person.databaseId === null ? "unknown" : (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(person.databaseId === pinned[1]);
}
function hasPermission(wanted, person, people) {
    const permission = ownEntry(people.permissions, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(person.login));
    if (permission === undefined || !permission.known)
        return "unknown";
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)((0,_approval_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermitted */ .Nn)(permission.value, wanted));
}
function ownEntry(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
//# sourceMappingURL=role-holders.js.map

/***/ }),

/***/ 53817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/** Yes where any is; unknown where none is, but one might be. */
function anyOf(answers) {
    if (answers.includes("yes"))
        return "yes";
    return answers.includes("unknown") ? "unknown" : "no";
}
/** Yes where all are; no where any is not. */
function allOf(answers) {
    if (answers.includes("no"))
        return "no";
    return answers.includes("unknown") ? "unknown" : "yes";
}
function not(answer) {
    return answer === "unknown" ? "unknown" : answer === "yes" ? "no" : "yes";
}
function told(answer) {
    return answer ? "yes" : "no";
}
//# sourceMappingURL=told.js.map

/***/ }),

/***/ 61725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Px: () => (/* binding */ observed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** Reads an observation back. */
function observed(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("known", [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), value }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), next: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    ]);
}
/** Reads a list back. */
function listed(node) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(), nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(node) });
}
/** Whether the list was read to its end. A list longer than it says was not read in one state: not complete either. */
function isComplete(list) {
    return list.nodes.length === list.totalCount;
}
//# sourceMappingURL=observed.js.map

/***/ }),

/***/ 56738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ decideVerification)
/* harmony export */ });
/* harmony import */ var _decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52716);
/* harmony import */ var _decision_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68905);
/* harmony import */ var _decide_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30589);



/** Whether a tag that a person pushed is what the policy would have given, on a commit that may be released, by the release manager. */
function decideVerification(loaded, facts) {
    const { tag, component } = facts;
    const attempts = facts.branches.map((branch) => (0,_decide_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVersions */ .E)(loaded, branch));
    // Where several branches hold the commit, the one that would have given this tag speaks.
    const attempt = attempts.find((made) => gives(made, tag)) ?? attempts[0] ?? null;
    const plan = attempt?.components[0] ?? null;
    const reasons = [
        ...(component === null ? [noComponent(loaded, tag)] : tagReasonsOf(loaded, component, facts, attempt)),
        roleReason(loaded, facts.pusher),
    ];
    const verdict = (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(reasons);
    return { verdict, move: verdict === "go" ? "accept" : "refuse", reasons, tag, plan };
}
function gives({ verdict, move, components }, tag) {
    return verdict === "go" && move === "release" && components.some((plan) => plan.tag === tag);
}
function noComponent(loaded, tag) {
    return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["components"], {
        code: "verify.no-component",
        status: "unmet",
        required: "a tag in the style of one of the policy's components",
        observed: `\`${tag}\` is in nobody's style`,
        evidence: [{ kind: "tag", id: tag, title: tag }],
        next: "delete the tag, and push one as `components` says, or have `version-bump` make it",
    });
}
function tagReasonsOf(loaded, component, { tag, stated }, attempt) {
    const path = ["components", component];
    const evidence = [{ kind: "tag", id: tag, title: tag }];
    if (attempt === null) {
        return [
            (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["branches"], {
                code: "verify.no-branch",
                status: "unmet",
                required: "a commit of a branch that may release",
                observed: "no such branch holds the tagged commit",
                evidence,
                next: "merge the commit first, then have it released from the branch",
            }),
        ];
    }
    const planned = attempt.components[0]?.tag ?? null;
    const common = { code: "verify.tag", required: "the tag that the policy gives this commit", evidence };
    const own = planned === tag
        ? (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, { ...common, status: "met", observed: `the policy gives it \`${tag}\`` })
        : (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, {
            ...common,
            status: "unmet",
            observed: planned === null ? "the policy releases nothing there" : `the policy gives it \`${planned}\``,
            next: `delete the tag \`${tag}\`${planned === null ? "" : `, and push \`${planned}\``}; nothing was released by it`,
        });
    return [own, ...attempt.reasons, ...statedReasons(loaded, stated, attempt)];
}
/** Where the policy has the version written into files, a tag on a commit that does not state it came before its time. */
function statedReasons(loaded, stated, { move, components }) {
    const version = components[0]?.version ?? null;
    const unwritten = stated !== null && version !== null && !stated.includes(version);
    if (move !== "propose" && !unwritten)
        return [];
    const how = move === "propose" ? "merge the release pull request, and tag its merge" : "have `version-bump` release it";
    return [
        (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["versioning", "manifests"], {
            code: "verify.not-stated",
            status: "unmet",
            required: "a commit that states the version in its own files",
            observed: `it does not state ${version ?? "its version"} yet`,
            next: `delete the tag, and ${how}`,
        }),
    ];
}
function roleReason(loaded, pusher) {
    const path = ["approvals", "roles", "release-manager"];
    const common = { code: "verify.release-manager", required: "a tag that the release manager pushed" };
    const who = pusher.login === null ? "somebody unknown" : `\`${pusher.login}\``;
    if (loaded.policy.approvals.roles["release-manager"] === undefined) {
        return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, {
            ...common,
            status: "unmet",
            observed: `${who} pushed it, and the policy names no release manager`,
            next: "say in the policy who it is, such as `approvals: { roles: { release-manager: { team: acme/release-managers } } }`",
        });
    }
    switch (pusher.isReleaseManager) {
        case true:
            return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, { ...common, status: "met", observed: `${who} pushed it: ${pusher.says}` });
        case false:
            return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, {
                ...common,
                status: "unmet",
                observed: `${who} pushed it: ${pusher.says}`,
                next: "delete the tag, and have somebody who holds the role push it",
            });
        case null:
            return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, path, {
                ...common,
                status: "unknown",
                observed: `${who} pushed it: ${pusher.says}`,
                next: "run it in a workflow that the push of the tag started, with a token that may read the role's team and permissions",
            });
    }
}
//# sourceMappingURL=decide-verification.js.map

/***/ }),

/***/ 53121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_approvals_approval_facts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77281);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);



const PermissionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), role_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
/**
 * The highest permission that somebody has on a repository, by whatever grant.
 * @see https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function permissionOf(gitHub, { owner, name }, login, signal) {
    const answer = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { owner, repo: name, username: login },
        subject: `permission of \`${login}\``,
        needs: "contents: read",
        schema: PermissionSchema,
    }, signal);
    if (!answer.known)
        return answer;
    // A custom role has a name of its own; `permission` then tells the nearest of the old three.
    const { permission, role_name: role } = answer.value;
    // The options stand from the highest to the lowest.
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(_signalbox_policy_approvals_approval_facts__WEBPACK_IMPORTED_MODULE_0__/* .PermissionLevel */ .e6.options.find((level) => level === role || level === permission) ?? "none");
}
//# sourceMappingURL=repository-permission.js.map

/***/ })

};
