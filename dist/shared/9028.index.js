export const id = 9028;
export const ids = [9028];
export const modules = {

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

/***/ 83437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ decideBranchRules),
  G: () => (/* binding */ statementsOf)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/observed.js
var observed = __webpack_require__(61725);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/enforced-rules.js
var enforced_rules = __webpack_require__(82793);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/judge-statement.js
var judge_statement = __webpack_require__(84170);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/item-reasons.js

const RULE = ["checklist", "branch-rules"];
const NOBODY = {
    known: false,
    code: "branch-rules.not-gathered",
    says: "nobody looked at the rules of branches",
    next: "run the gate again",
};
function silent(loaded, { says, next }) {
    return reason(loaded, {
        code: "branch-rules.unread",
        status: "unknown",
        required: "what the policy states of branches is what GitHub enforces",
        observed: says,
        next,
    });
}
function reason(loaded, observation) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, RULE, observation);
}
//# sourceMappingURL=item-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/protection-file.js
var protection_file = __webpack_require__(57905);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-file.js



/** What the file that the policy names states, or why it cannot be held against anything. */
function statedFile(loaded, found) {
    const path = loaded.policy.checklist["branch-rules"].file;
    if (path === undefined)
        return { read: null, reasons: [] };
    if (found === null)
        return { read: null, reasons: [silent(loaded, NOBODY)] };
    if (!found.known)
        return { read: null, reasons: [silent(loaded, found)] };
    const { content } = found.value;
    if (content.kind !== "text")
        return { read: null, reasons: [wrongFile(loaded, path, `the file ${WRONG[content.kind]}`)] };
    const read = (0,protection_file/* readProtectionFile */.A)(path, content.text);
    if (read.ok)
        return { read: read.value, reasons: [] };
    const reasons = read.problems.map(({ at, says }) => ({
        ...wrongFile(loaded, path, `${at.file}:${at.line}:${at.column}: ${says}`),
        at,
    }));
    return { read: null, reasons };
}
const WRONG = {
    missing: "is not on the default branch",
    "not-a-file": "is no file",
    "not-text": "is not UTF-8",
    "too-large": "is too large",
};
function wrongFile(loaded, path, observed) {
    return {
        ...reason(loaded, {
            code: "branch-rules.file",
            status: "unmet",
            required: `${(0,shown/* shown */.SP)(path)} states the protection of branches, as a list of \`branches\` with \`name\` and \`protection\``,
            observed,
            evidence: [{ kind: "file", id: path, title: "on the default branch" }],
            next: "mend the file on the default branch, or take its name out of the policy",
        }),
        at: loaded.place([...RULE, "file"]),
    };
}
//# sourceMappingURL=stated-file.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/match-glob.js
var match_glob = __webpack_require__(22819);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-people.js

/** Nobody but these may push. */
function pushers(stated) {
    return {
        key: "pushers",
        reach: "pushes",
        required: `${onlyThese(stated)} may push`,
        holds: ({ pushers: found }) => found !== null && isWithin(found, stated),
        lesser: ({ pushers: found }) => found && `${named(found)} may push`,
    };
}
/** Nobody but these may dismiss a review. */
function dismissers(stated) {
    return {
        key: "dismissers",
        reach: "reviews",
        required: `${onlyThese(stated)} may dismiss reviews`,
        holds: ({ dismissers: found }) => found !== null && isWithin(found, stated),
        lesser: ({ dismissers: found }) => found && `${named(found)} may dismiss reviews`,
    };
}
/** Nobody but these may by-pass pull requests. Of a ruleset GitHub tells numbers, not names: they cannot be compared. */
function byPassers(stated) {
    return {
        key: "by-passers",
        reach: "pull-requests",
        required: `${onlyThese(stated)} may by-pass pull requests`,
        holds: (rules) => {
            if (rules.pullRequest === null)
                return false;
            if (rules.byPassers.kind === "told" && rules.byPassers.all.length === 0)
                return true;
            return rules.allowed === null ? null : isWithin(rules.allowed, stated);
        },
        lesser: ({ allowed }) => allowed && `${named(allowed)} may by-pass them`,
    };
}
function isWithin(found, stated) {
    return ["users", "teams", "apps"].every((kind) => {
        // Logins and slugs are the same whatever their case.
        const allowed = new Set(stated[kind].map((name) => name.toLowerCase()));
        return found[kind].every((name) => allowed.has(name.toLowerCase()));
    });
}
function named({ users, teams, apps }) {
    const all = [
        ...users.map((login) => (0,shown/* shown */.SP)(login)),
        ...teams.map((slug) => `team ${(0,shown/* shown */.SP)(slug)}`),
        ...apps.map((slug) => `app ${(0,shown/* shown */.SP)(slug)}`),
    ];
    return all.length === 0 ? "nobody" : all.join(", ");
}
function onlyThese(stated) {
    const names = named(stated);
    return names === "nobody" ? names : `nobody but ${names}`;
}
//# sourceMappingURL=stated-people.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-rules.js
var stated_rules = __webpack_require__(84052);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-by-file.js



/** What the file states of a branch, every entry that fits it; what it leaves out is as GitHub's own defaults have it. */
function statedByFile(file, branch) {
    return file.branches.flatMap(({ name, protection }, i) => {
        if (protection === null || !(0,match_glob/* matchesGlob */.k)(name, branch))
            return [];
        const at = (path) => file.place(["branches", String(i), "protection", ...path]);
        const bindsAdministrators = protection.enforce_admins;
        return rulesOf(protection).map(([path, rule]) => ({ rule, at: at(path), bindsAdministrators }));
    });
}
function rulesOf(body) {
    const flags = [
        ["required_linear_history", body.required_linear_history, stated_rules/* linearHistory */.MR],
        ["required_signatures", body.required_signatures, stated_rules/* signatures */.EW],
        ["allow_force_pushes", !body.allow_force_pushes, stated_rules/* noForcePush */.pM],
        ["allow_deletions", !body.allow_deletions, stated_rules/* noDeletion */.KG],
        ["block_creations", body.block_creations, stated_rules/* noCreation */.HO],
        ["required_conversation_resolution", body.required_conversation_resolution, stated_rules/* conversations */.NP],
        ["lock_branch", body.lock_branch, (0,stated_rules/* locked */.xt)(body.allow_fork_syncing)],
    ];
    return [
        ...ofReviews(body),
        ...ofChecks(body),
        ...flags.flatMap(([key, stated, rule]) => (stated ? [[[key], rule]] : [])),
        ...ofPushers(body),
    ];
}
function ofReviews({ required_pull_request_reviews: stated }) {
    if (stated === null)
        return [];
    const key = "required_pull_request_reviews";
    // GitHub's own default is one.
    const count = stated.required_approving_review_count ?? 1;
    const may = stated.dismissal_restrictions;
    const passers = stated.bypass_pull_request_allowances;
    return [
        [[key], stated_rules/* pullRequest */.VV],
        ...(count > 0 ? [[[key, "required_approving_review_count"], (0,stated_rules/* reviews */.Yq)(count)]] : []),
        ...(stated.dismiss_stale_reviews ? [[[key, "dismiss_stale_reviews"], stated_rules/* dismissStale */.ys]] : []),
        ...(stated.require_code_owner_reviews ? [[[key, "require_code_owner_reviews"], stated_rules/* codeOwners */.eY]] : []),
        ...(stated.require_last_push_approval ? [[[key, "require_last_push_approval"], stated_rules/* lastPush */.zR]] : []),
        ...(may !== null ? [[[key, "dismissal_restrictions"], dismissers(may)]] : []),
        ...(passers === null ? [] : [[[key, "bypass_pull_request_allowances"], byPassers(passers)]]),
    ];
}
function ofChecks({ required_status_checks: stated }) {
    if (stated === null)
        return [];
    const key = "required_status_checks";
    return [
        ...(stated.strict ? [[[key, "strict"], stated_rules/* upToDate */.tk]] : []),
        ...stated.contexts.map((context, i) => [[key, "contexts", String(i)], (0,stated_rules/* check */.z6)(context, null)]),
        ...stated.checks.map(
        // -1 is GitHub's word for any app.
        ({ context, app_id: app }, i) => [[key, "checks", String(i)], (0,stated_rules/* check */.z6)(context, app === -1 ? null : app)]),
    ];
}
function ofPushers({ restrictions }) {
    return restrictions === null ? [] : [[["restrictions"], pushers(restrictions)]];
}
//# sourceMappingURL=stated-by-file.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-by-policy.js
var stated_by_policy = __webpack_require__(28221);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/decide-branch-rules.js









/**
 * Whether GitHub enforces what the policy, and its file of branch protection, state of branches: one reason for each rule of each
 * branch. The default branch must have a reviewed pull request at least, never be deleted and never rewritten.
 */
function decideBranchRules(loaded, facts, about) {
    if (facts === null)
        return [silent(loaded, NOBODY)];
    if (!facts.known)
        return [silent(loaded, facts)];
    const file = statedFile(loaded, facts.value.file);
    const names = new Set(facts.value.names.known ? facts.value.names.value.nodes : []);
    // The release's own branch is never left out, even where nobody listed it.
    const looked = facts.value.branches.map(({ name }) => name);
    const own = about.branch === null ? [] : [about.branch];
    const asked = new Set([facts.value.defaultBranch, ...own, ...names, ...looked]);
    return [
        ...file.reasons,
        ...listReasons(loaded, facts.value),
        ...[...asked].toSorted().flatMap((branch) => branchReasons(loaded, facts.value, file.read, branch)),
        ...hiddenReasons(loaded, facts.value),
    ];
}
/** All that is stated of a branch, by the policy first. */
function statementsOf(loaded, file, branch, defaultBranch) {
    const byPolicy = (0,stated_by_policy/* statedByPolicy */.lS)(loaded, branch, branch === defaultBranch);
    return [...byPolicy, ...(file === null ? [] : statedByFile(file, branch))];
}
function branchReasons(loaded, facts, file, name) {
    const stated = statementsOf(loaded, file, name, facts.defaultBranch);
    if (stated.length === 0)
        return [];
    const branch = facts.branches.find((one) => one.name === name);
    if (branch === undefined)
        return [reason(loaded, notLookedAt(name))];
    const enforcement = (0,enforced_rules/* enforcedOn */.c)(facts, branch);
    const bare = enforcement.sources.length === 0 && enforcement.unasked.length === 0;
    if (bare && name === facts.defaultBranch)
        return [unprotected(loaded, name)];
    return stated.map((statement) => {
        const { status, observed, evidence, next } = (0,judge_statement/* judgeStatement */.H)(statement, enforcement);
        const todo = next ?? `have \`signalbox branches apply\` write it, or an administrator in the repository's settings`;
        return {
            ...reason(loaded, {
                code: `branch-rules.${statement.rule.key}`,
                status,
                required: `branch ${(0,shown/* shown */.SP)(name)}: ${statement.rule.required}`,
                observed,
                evidence,
                ...(status === "met" ? {} : { next: todo }),
            }),
            at: statement.at,
        };
    });
}
// Nobody could say that the policy in force is what people agreed on: whoever may push may have changed it.
function unprotected(loaded, name) {
    const pattern = (0,stated_by_policy/* patternOf */.Id)(loaded.policy, name);
    return {
        ...reason(loaded, {
            code: "branch-rules.unprotected",
            status: "unknown",
            required: `the default branch ${(0,shown/* shown */.SP)(name)} is protected: the policy lies there`,
            observed: "no rule protects it, so that anyone who may push could change the policy",
            evidence: [{ kind: "branch", id: name, title: "no rules" }],
            next: "have `signalbox branches apply` protect it, or an administrator in the repository's settings",
        }),
        at: loaded.place(pattern === null ? RULE : ["branches", pattern]),
    };
}
function notLookedAt(name) {
    return {
        code: "branch-rules.not-looked-at",
        status: "unknown",
        required: `branch ${(0,shown/* shown */.SP)(name)}: the rules that are stated of it`,
        observed: "nobody looked at its rules, or GitHub does not show such a branch",
        next: "run the gate again, once the branch is on GitHub",
    };
}
function listReasons(loaded, { names }) {
    if (!names.known)
        return [silent(loaded, names)];
    if ((0,observed/* isComplete */.As)(names.value))
        return [];
    const { nodes, totalCount } = names.value;
    return [
        reason(loaded, {
            code: "branch-rules.list-cut",
            status: "unknown",
            required: "every branch that the policy states rules of is looked at",
            observed: `${nodes.length} of ${(0,counted/* counted */.h)(totalCount, "branch", "branches")} were looked at`,
            next: "delete branches that are no longer released from, or narrow the pattern",
        }),
    ];
}
/**
 * By-pass that GitHub shows to nobody but who may change a ruleset. It is told, not judged: a gate whose token may change rules
 * would be worse, and whoever goes around a rule leaves commits, which are judged each by its approvals.
 */
function hiddenReasons(loaded, { rulesets }) {
    return rulesets.flatMap((ruleset) => {
        if (!ruleset.known)
            return [silent(loaded, ruleset)];
        if (ruleset.value.bypassActors !== null)
            return [];
        return [
            reason(loaded, {
                code: "branch-rules.by-pass-hidden",
                status: "not-applicable",
                required: `whom ruleset ${(0,shown/* shown */.SP)(ruleset.value.name)} does not bind is known`,
                observed: "GitHub shows it to nobody but who may change the ruleset; commits that went around it are judged each by its approvals",
            }),
        ];
    });
}
//# sourceMappingURL=decide-branch-rules.js.map

/***/ }),

/***/ 82793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ enforcedOn)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);
/* harmony import */ var _by_passers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15182);


function enforcedOn(facts, branch) {
    const { rules, branchProtection } = branch;
    const byRuleset = rules.known ? Map.groupBy(rules.value, ({ ruleset }) => ruleset) : new Map();
    const known = facts.rulesets.flatMap((ruleset) => (ruleset.known ? [ruleset.value] : []));
    const ofRulesets = [...byRuleset].map(([id, held]) => ofRuleset(id, held, known));
    const protection = branchProtection?.known === true ? branchProtection.value : null;
    return {
        sources: protection === null ? ofRulesets : [...ofRulesets, ofProtection(branch.name, protection)],
        unasked: [rules, branchProtection ?? NOT_ASKED].filter(isSilent),
    };
}
const NOT_ASKED = {
    known: false,
    code: "branch-rules.not-asked",
    says: "nobody asked for the branch protection",
    next: "run the gate again",
};
function isSilent(observed) {
    return !observed.known;
}
function ofRuleset(id, rules, known) {
    const ruleset = known.find((one) => one.id === id) ?? null;
    const types = new Set(rules.map(({ type }) => type));
    const name = ruleset?.name ?? `number ${id ?? "unknown"}`;
    return {
        source: `ruleset ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}`,
        evidence: { kind: "ruleset", id: String(id), title: name },
        byPassers: byPassersOf(ruleset),
        pullRequest: pullRequestOf(rules),
        conversations: rules.some((rule) => rule.type === "PULL_REQUEST" && rule.parameters.requiredReviewThreadResolution),
        upToDate: rules.some((rule) => rule.type === "REQUIRED_STATUS_CHECKS" && rule.parameters.strictRequiredStatusChecksPolicy),
        checks: rules.flatMap((rule) => rule.type === "REQUIRED_STATUS_CHECKS"
            ? rule.parameters.requiredStatusChecks.map(({ context, integrationId }) => ({ context, app: integrationId }))
            : []),
        noCreation: types.has("CREATION"),
        noDeletion: types.has("DELETION"),
        noForcePush: types.has("NON_FAST_FORWARD"),
        linearHistory: types.has("REQUIRED_LINEAR_HISTORY"),
        signatures: types.has("REQUIRED_SIGNATURES"),
        locked: lockOf(rules),
        pushers: null,
        dismissers: null,
        allowed: null,
    };
}
function byPassersOf(ruleset) {
    if (ruleset === null)
        return { kind: "unread" };
    if (ruleset.bypassActors === null)
        return { kind: "hidden" };
    return { kind: "told", all: (0,_by_passers_js__WEBPACK_IMPORTED_MODULE_1__/* .byPassersOfRuleset */ .w)(ruleset.bypassActors) };
}
function pullRequestOf(rules) {
    const all = rules.flatMap((rule) => (rule.type === "PULL_REQUEST" ? [rule.parameters] : []));
    if (all.length === 0)
        return null;
    return {
        reviews: Math.max(...all.map((one) => one.requiredApprovingReviewCount)),
        dismissStale: all.some((one) => one.dismissStaleReviewsOnPush),
        codeOwners: all.some((one) => one.requireCodeOwnerReview),
        lastPush: all.some((one) => one.requireLastPushApproval),
    };
}
function lockOf(rules) {
    const locks = rules.filter((rule) => rule.type === "UPDATE");
    if (locks.length === 0)
        return "no";
    return locks.every((rule) => rule.parameters.updateAllowsFetchAndMerge) ? "fork-syncing" : "yes";
}
function ofProtection(branch, protection) {
    const reviews = protection.requiredPullRequestReviews;
    return {
        source: "branch protection",
        evidence: { kind: "branch", id: branch, title: "branch protection" },
        byPassers: { kind: "told", all: (0,_by_passers_js__WEBPACK_IMPORTED_MODULE_1__/* .byPassersOfProtection */ .X)(protection) },
        pullRequest: reviews === null
            ? null
            : {
                reviews: reviews.requiredApprovingReviewCount,
                dismissStale: reviews.dismissStaleReviews,
                codeOwners: reviews.requireCodeOwnerReviews,
                lastPush: reviews.requireLastPushApproval,
            },
        conversations: protection.requiredConversationResolution,
        upToDate: protection.requiredStatusChecks?.strict === true,
        checks: (protection.requiredStatusChecks?.checks ?? []).map(({ context, appId }) => ({ context, app: appId })),
        noCreation: protection.blockCreations,
        noDeletion: !protection.allowDeletions,
        noForcePush: !protection.allowForcePushes,
        linearHistory: protection.requiredLinearHistory,
        signatures: protection.requiredSignatures,
        locked: lockOfProtection(protection),
        pushers: protection.restrictions,
        dismissers: reviews?.dismissalRestrictions ?? null,
        allowed: reviews?.bypassPullRequestAllowances ?? null,
    };
}
function lockOfProtection({ lockBranch, allowForkSyncing }) {
    if (!lockBranch)
        return "no";
    return allowForkSyncing ? "fork-syncing" : "yes";
}
//# sourceMappingURL=enforced-rules.js.map

/***/ }),

/***/ 84170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeStatement)
/* harmony export */ });
/**
 * Whether GitHub enforces what is stated of a branch. It is enough that one source holds it, as they add up; one that everybody
 * may by-pass holds nothing. Where none does, and one could not be asked, nobody can say.
 */
function judgeStatement(statement, { sources, unasked }) {
    const looked = sources.map((source) => ({ source, ...lookAt(statement, source) }));
    const holding = looked.filter(({ holds }) => holds === true);
    if (holding.length > 0) {
        const observed = holding.map(({ source }) => `${source.source} demands it${offOf(statement, source)}`).join("; ");
        return { status: "met", observed, evidence: holding.map(({ source }) => source.evidence), next: null };
    }
    const said = looked.flatMap(({ source, says }) => (says === null ? [] : [`${source.source}: ${says}`]));
    const evidence = looked.flatMap(({ source, says }) => (says === null ? [] : [source.evidence]));
    const unknown = unasked.length > 0 || looked.some(({ holds }) => holds === null);
    return {
        status: unknown ? "unknown" : "unmet",
        observed: [...said, ...unasked.map(({ says }) => says)].join("; ") || "no rule demands it",
        evidence,
        next: unasked[0]?.next ?? null,
    };
}
function lookAt({ rule, bindsAdministrators = false }, source) {
    const holds = rule.holds(source);
    if (holds !== true)
        return { holds, says: holds === null ? NOT_TOLD : (rule.lesser?.(source) ?? null) };
    const { byPassers } = source;
    if (byPassers.kind === "unread")
        return { holds: null, says: NOT_TOLD };
    if (byPassers.kind === "hidden") {
        return bindsAdministrators ? { holds: null, says: NOT_TOLD } : { holds, says: null };
    }
    const passers = byPassers.all.filter(({ reaches }) => reaches.includes(rule.reach));
    const loose = passers.filter((one) => one.everybody || (bindsAdministrators && one.administrators));
    if (loose.length === 0)
        return { holds, says: null };
    return { holds: false, says: `demands it, but ${whoOf(loose)} may by-pass it` };
}
const NOT_TOLD = "whom it does not bind is not told";
function offOf({ rule }, { byPassers }) {
    if (byPassers.kind !== "told")
        return "";
    const off = byPassers.all.filter(({ reaches }) => reaches.includes(rule.reach));
    return off.length === 0 ? "" : `, not binding ${whoOf(off)}`;
}
function whoOf(passers) {
    return [...new Set(passers.map(({ who }) => who))].join(", ");
}
//# sourceMappingURL=judge-statement.js.map

/***/ }),

/***/ 57905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readProtectionFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);
/* harmony import */ var _load_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82001);
/* harmony import */ var _load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49731);
/* harmony import */ var _schema_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9723);





const Names = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200)).max(200);
const Who = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ users: Names.default([]), teams: Names.default([]), apps: Names.default([]) });
const Flag = zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
    .nullish()
    .transform((flag) => flag === true);
/** Of GitHub's parameters, what is null and what is left out mean the same. */
const orNull = (schema) => schema.nullish().transform((value) => value ?? null);
/** A protection as `PUT /repos/{owner}/{repo}/branches/{branch}/protection` takes it, and `required_signatures` besides. */
const BodySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    required_status_checks: orNull(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        strict: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
        contexts: Names.default([]),
        checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ context: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200), app_id: orNull(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int()) }))
            .max(200)
            .default([]),
    })),
    enforce_admins: Flag,
    required_pull_request_reviews: orNull(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        // An empty map turns the restriction off.
        dismissal_restrictions: orNull(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({}).transform(() => null), Who])),
        dismiss_stale_reviews: Flag,
        require_code_owner_reviews: Flag,
        required_approving_review_count: orNull(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0).max(6)),
        require_last_push_approval: Flag,
        bypass_pull_request_allowances: orNull(Who),
    })),
    restrictions: orNull(Who),
    required_linear_history: Flag,
    required_signatures: Flag,
    allow_force_pushes: Flag,
    allow_deletions: Flag,
    block_creations: Flag,
    required_conversation_resolution: Flag,
    lock_branch: Flag,
    allow_fork_syncing: Flag,
});
/** The form that the Settings app reads: a list of branches, each with GitHub's own protection, or null for none. */
const FileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    branches: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: _schema_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .Glob */ .f, protection: BodySchema.nullable() })).max(100),
});
/** Reads the file, or says all that is wrong with it, placed. Never throws, whatever the text. */
function readProtectionFile(path, text) {
    const source = (0,_load_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .r)(path, text);
    if (!("text" in source))
        return { ok: false, problems: source };
    const { tree, findings } = (0,_load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlTree */ .Wz)(source);
    if (tree === null || findings.length > 0)
        return { ok: false, problems: findings };
    const read = FileSchema.safeParse((0,_load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .plainData */ .lZ)(tree));
    if (!read.success)
        return { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(tree, issue)) };
    return { ok: true, value: { branches: read.data.branches, place: (keys) => (0,_load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, keys).key } };
}
function problemsOf(tree, issue) {
    const path = issue.path.map(String);
    const placed = (keys, says) => ({ at: (0,_load_yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, keys).key ?? tree.at, says });
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => placed([...path, key], `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(key)} is not a key ${path.length === 0 ? "of such a file" : `of ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)}`}`));
    }
    return [
        placed(path, path.length === 0 ? "it is no list of `branches`" : `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)} is not as GitHub documents it`),
    ];
}
//# sourceMappingURL=protection-file.js.map

/***/ }),

/***/ 28221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Qm: () => (/* binding */ protectedPatterns),
/* harmony export */   lS: () => (/* binding */ statedByPolicy)
/* harmony export */ });
/* harmony import */ var _schema_match_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22819);
/* harmony import */ var _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84052);


/** The patterns that the policy has protected, in its order. */
function protectedPatterns(policy) {
    return Object.entries(policy.branches ?? {}).flatMap(([pattern, branch]) => (branch.protected ? [pattern] : []));
}
/** The pattern that decides of a branch: the first that fits. */
function patternOf(policy, branch) {
    return Object.keys(policy.branches ?? {}).find((pattern) => (0,_schema_match_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, branch)) ?? null;
}
/** What the policy has a branch protected by; of the default branch, by a reviewed pull request at least, whatever it says. */
function statedByPolicy(loaded, branch, isDefault) {
    const pattern = patternOf(loaded.policy, branch);
    const stated = pattern === null ? undefined : loaded.policy.branches?.[pattern];
    if (pattern === null || stated?.protected !== true)
        return isDefault ? leastOf(loaded) : [];
    const { protection } = stated;
    const key = (...path) => loaded.place(["branches", pattern, ...path]);
    const count = isDefault ? Math.max(1, protection.reviews) : protection.reviews;
    const flags = [
        // Without a review there is nothing that a push could take away.
        ...(count > 0 ? [["dismiss-stale", _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .dismissStale */ .ys], ["last-push-approval", _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPush */ .zR]] : []),
        ["code-owners", _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOwners */ .eY],
        ["linear-history", _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .linearHistory */ .MR],
        ["signatures", _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .signatures */ .EW],
    ];
    return [
        { rule: _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .VV, at: key("protected") },
        ...(count > 0 ? [{ rule: (0,_stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .reviews */ .Yq)(count), at: key("protection", "reviews") }] : []),
        ...flags.flatMap(([name, rule]) => (protection[name] ? [{ rule, at: key("protection", name) }] : [])),
        ...protection.checks.map((name, i) => ({ rule: (0,_stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(name, null), at: key("protection", "checks", String(i)) })),
        { rule: _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .noDeletion */ .KG, at: key("protected") },
        { rule: _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .noForcePush */ .pM, at: key("protected") },
    ];
}
// The policy itself lies there: whoever may change it unseen may let anything through.
function leastOf(loaded) {
    const at = loaded.place(["checklist", "branch-rules"]);
    return [_stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .VV, (0,_stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .reviews */ .Yq)(1), _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .noDeletion */ .KG, _stated_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .noForcePush */ .pM].map((rule) => ({ rule, at }));
}
//# sourceMappingURL=stated-by-policy.js.map

/***/ }),

/***/ 84052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ signatures),
/* harmony export */   HO: () => (/* binding */ noCreation),
/* harmony export */   KG: () => (/* binding */ noDeletion),
/* harmony export */   MR: () => (/* binding */ linearHistory),
/* harmony export */   NP: () => (/* binding */ conversations),
/* harmony export */   VV: () => (/* binding */ pullRequest),
/* harmony export */   Yq: () => (/* binding */ reviews),
/* harmony export */   eY: () => (/* binding */ codeOwners),
/* harmony export */   pM: () => (/* binding */ noForcePush),
/* harmony export */   tk: () => (/* binding */ upToDate),
/* harmony export */   xt: () => (/* binding */ locked),
/* harmony export */   ys: () => (/* binding */ dismissStale),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zR: () => (/* binding */ lastPush)
/* harmony export */ });
/* harmony import */ var _decision_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81550);
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);


const pullRequest = {
    key: "pull-request",
    reach: "pull-requests",
    required: "it is changed by pull requests alone",
    holds: (rules) => rules.pullRequest !== null,
};
function reviews(count) {
    return {
        key: "reviews",
        reach: "reviews",
        required: `a pull request needs ${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(count, "approving review")} at least`,
        holds: (rules) => rules.pullRequest !== null && rules.pullRequest.reviews >= count,
        lesser: (rules) => rules.pullRequest && (0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(rules.pullRequest.reviews, "review"),
    };
}
const noDeletion = {
    key: "deletion",
    reach: "pushes",
    required: "it is never deleted",
    holds: (rules) => rules.noDeletion,
};
const noForcePush = {
    key: "force-push",
    reach: "pushes",
    required: "it is never rewritten (force-push)",
    holds: (rules) => rules.noForcePush,
};
const dismissStale = {
    key: "dismiss-stale",
    reach: "reviews",
    required: "a push takes approvals away",
    holds: (rules) => rules.pullRequest?.dismissStale === true,
};
const lastPush = {
    key: "last-push-approval",
    reach: "reviews",
    required: "somebody else than the last pusher approves",
    holds: (rules) => rules.pullRequest?.lastPush === true,
};
const codeOwners = {
    key: "code-owners",
    reach: "reviews",
    required: "a code owner approves",
    holds: (rules) => rules.pullRequest?.codeOwners === true,
};
const conversations = {
    key: "conversations",
    reach: "reviews",
    required: "conversations are resolved before a merge",
    holds: (rules) => rules.conversations,
};
const linearHistory = {
    key: "linear-history",
    reach: "merges",
    required: "merge commits are refused",
    holds: (rules) => rules.linearHistory,
};
const signatures = {
    key: "signatures",
    reach: "merges",
    required: "commits are signed",
    holds: (rules) => rules.signatures,
};
const noCreation = {
    key: "creation",
    reach: "pushes",
    required: "nobody makes such a branch",
    holds: (rules) => rules.noCreation,
};
/** `app`: the number of the app that must tell it; null where any may. */
function check(context, app) {
    const fitting = (rules) => rules.checks.filter((one) => one.context === context);
    return {
        key: "check",
        reach: "merges",
        required: `the check ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(context)}${app === null ? "" : ` of app ${app}`} passes before a merge`,
        holds: (rules) => fitting(rules).some((one) => app === null || one.app === app),
        lesser: (rules) => fitting(rules)
            .map((one) => `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(context)} of ${one.app === null ? "any app" : `app ${one.app}`}`)
            .join(", ") || null,
    };
}
const upToDate = {
    key: "up-to-date",
    reach: "merges",
    required: "a pull request is tested with the newest base",
    holds: (rules) => rules.upToDate,
};
function locked(forkSyncing) {
    return {
        key: "locked",
        reach: "pushes",
        required: forkSyncing ? "it is locked, but for what its upstream has" : "it is locked",
        holds: (rules) => rules.locked === "yes" || (forkSyncing && rules.locked === "fork-syncing"),
        lesser: (rules) => (rules.locked === "fork-syncing" ? "locked, but for what its upstream has" : null),
    };
}
//# sourceMappingURL=stated-rules.js.map

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

/***/ })

};
