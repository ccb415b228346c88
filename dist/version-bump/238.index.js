export const id = 238;
export const ids = [238];
export const modules = {

/***/ 98238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyTag: () => (/* binding */ verifyTag)
});

// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js + 2 modules
var make_step = __webpack_require__(93059);
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 33 modules
var open_repository = __webpack_require__(41520);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/role-holder.js


/**
 * Asks GitHub whether a user holds a role. One rule that fits is enough; where none fits, all must have been answered.
 * @see https://docs.github.com/rest/teams/members and https://docs.github.com/rest/collaborators/collaborators
 */
async function holdsRole(gitHub, repository, login, role, signal) {
    if (role.users?.some((user) => user.toLowerCase() === login.toLowerCase()) === true)
        return (0,src_answer/* known */.e)({ holds: true, says: "the policy names them" });
    let silence = null;
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
const RANKS = ["read", "triage", "write", "maintain", "admin"];
const PermissionSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP().optional() });
async function hasPermission(gitHub, { owner, name }, login, wanted = "admin", signal) {
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
    const rank = Math.max(RANKS.indexOf(answer.value.role_name ?? ""), RANKS.indexOf(answer.value.permission));
    return (0,src_answer/* known */.e)({ holds: rank >= RANKS.indexOf(wanted), says: `their permission is \`${answer.value.permission}\`` });
}
//# sourceMappingURL=role-holder.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/started-by-push.js
/** The tag that started the run; null where a branch did, or nothing of git. */
function tagOfRef(ref) {
    const tags = "refs/tags/";
    return ref?.startsWith(tags) === true ? ref.slice(tags.length) : null;
}
/**
 * Whether the run was started by the push of this very tag, so that its actor is who pushed it. A tag that was moved since, or deleted
 * and pushed again, was pushed by somebody else perhaps: a re-run keeps the first one's name.
 */
function startedByPushOf({ eventName, ref, sha }, { name, commit, object }) {
    return eventName === "push" && tagOfRef(ref) === name && (sha === commit || sha === object);
}
//# sourceMappingURL=started-by-push.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/pusher.js


/** Who pushed a tag, where its push started this run (a re-run keeps their name), and whether they are the policy's release manager. */
async function pusherOf({ policy }, gitHub, { github, signal }, tag) {
    if (!startedByPushOf(github, tag)) {
        const says = "this run was not started by the push of the tag as it stands now, which tells who it was";
        return { login: null, isReleaseManager: null, says };
    }
    const login = github.actor;
    const role = policy.approvals.roles["release-manager"];
    if (role === undefined)
        return { login, isReleaseManager: false, says: "the policy names no release manager" };
    const held = await holdsRole(gitHub, github.repository, login, role, signal);
    return held.known
        ? { login, isReleaseManager: held.value.holds, says: held.value.says }
        : { login, isReleaseManager: null, says: held.says };
}
//# sourceMappingURL=pusher.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var decision_verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 11 modules
var decide_versions = __webpack_require__(68121);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-verification.js



/** Whether a tag that a person pushed is what the policy would have given, on a commit that may be released, by the release manager. */
function decideVerification(loaded, facts) {
    const { tag, component } = facts;
    const attempts = facts.branches.map((branch) => (0,decide_versions/* decideVersions */.E)(loaded, branch));
    // Where several branches hold the commit, the one that would have given this tag speaks.
    const attempt = attempts.find((made) => gives(made, tag)) ?? attempts[0] ?? null;
    const plan = attempt?.components[0] ?? null;
    const reasons = [
        ...(component === null ? [noComponent(loaded, tag)] : tagReasonsOf(loaded, component, facts, attempt)),
        roleReason(loaded, facts.pusher),
    ];
    const verdict = (0,decision_verdict/* verdictOf */.V)(reasons);
    return { verdict, move: verdict === "go" ? "accept" : "refuse", reasons, tag, plan };
}
function gives({ verdict, move, components }, tag) {
    return verdict === "go" && move === "release" && components.some((plan) => plan.tag === tag);
}
function noComponent(loaded, tag) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
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
            (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
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
        ? (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `the policy gives it \`${tag}\`` })
        : (0,rule_reasons/* reasonOf */.A)(loaded, path, {
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
        (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "manifests"], {
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
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unmet",
            observed: `${who} pushed it, and the policy names no release manager`,
            next: "say in the policy who it is, such as `approvals: { roles: { release-manager: { team: acme/release-managers } } }`",
        });
    }
    switch (pusher.isReleaseManager) {
        case true:
            return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `${who} pushed it: ${pusher.says}` });
        case false:
            return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
                ...common,
                status: "unmet",
                observed: `${who} pushed it: ${pusher.says}`,
                next: "delete the tag, and have somebody who holds the role push it",
            });
        case null:
            return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
                ...common,
                status: "unknown",
                observed: `${who} pushed it: ${pusher.says}`,
                next: "run it in a workflow that the push of the tag started, with a token that may read the role's team and permissions",
            });
    }
}
//# sourceMappingURL=decide-verification.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/complete-clone.js
var complete_clone = __webpack_require__(37408);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
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
    const { statedVersions } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(698), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 22911));
    return statedVersions(git, commit, name, component);
}
/** Whether a tag points to a commit, and not to a tree or a file; it is fetched where the clone lacks it. */
async function standsForCommit(git, { name, commit }) {
    const isThere = async (what) => (await git.run(["cat-file", "-e", what], { allow: [1, 128] })).code === 0;
    if (!(await isThere(commit)))
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", sources_of_checkout/* REMOTE */.Bn, `refs/tags/${name}`]);
    return isThere(`${commit}^{commit}`);
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
        decide: decideVerification,
        carryOut: () => Promise.resolve({ state: "already-done", says: "the tag stands as it was pushed", next: null }),
    };
}
//# sourceMappingURL=verification-move.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./actions/version-bump/lib/src/tell-versions.js + 1 modules
var tell_versions = __webpack_require__(7981);
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
    const tag = inputs.tag ?? tagOfRef(run.github.ref);
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

/***/ })

};
