export const id = 5202;
export const ids = [5202,625];
export const modules = {

/***/ 47296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyBranches: () => (/* binding */ applyBranches),
  checkBranches: () => (/* binding */ checkBranches)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/by-passers.js
var by_passers = __webpack_require__(15182);
;// CONCATENATED MODULE: ./packages/moves/lib/src/branches/tightened.js


/**
 * A standing ruleset with all that is wanted of it. It is never loosened: a rule that somebody added, or made stricter, stays.
 * Whom it does not bind stays too, but for everybody.
 */
function tightened(standing, wanted) {
    const rules = wanted.rules.map((rule) => tightenedRule(standing.rules.find(({ type }) => type === rule.type), rule));
    const others = standing.rules.filter(({ type }) => wanted.rules.every((rule) => rule.type !== type));
    const actors = tightenedActors(standing.bypassActors, wanted.bypassActors ?? []);
    const isScoped = sameNames(standing.include, wanted.include) && sameNames(standing.exclude, wanted.exclude);
    return {
        text: { ...wanted, rules: [...rules.map(({ rule }) => rule), ...others], bypassActors: actors.all },
        changes: [
            ...(standing.enforcement === "active" ? [] : [`it is ${standing.enforcement}, and will be active`]),
            ...(isScoped ? [] : [`it is for ${refsOf(standing)}, and will be for ${refsOf(wanted)}`]),
            ...rules.flatMap(({ change }) => (change === null ? [] : [change])),
            ...actors.changes,
        ],
    };
}
function tightenedRule(standing, wanted) {
    if (standing === undefined)
        return { rule: wanted, change: `the rule ${(0,shown/* shown */.SP)(wanted.type)} is added` };
    const changed = Object.entries(wanted.parameters ?? {}).flatMap(([key, value]) => {
        const before = standing.parameters?.[key];
        const after = stricter(key, before, value);
        return JSON.stringify(before) === JSON.stringify(after) ? [] : [[key, after]];
    });
    if (changed.length === 0)
        return { rule: standing, change: null };
    const rule = { type: wanted.type, parameters: { ...standing.parameters, ...Object.fromEntries(changed) } };
    return {
        rule,
        change: `the rule ${(0,shown/* shown */.SP)(wanted.type)} gets ${changed.map(([key, value]) => `${key} ${worded(value)}`).join(", ")}`,
    };
}
/** Of what is and what is wanted, the stricter; of what says nothing of strictness, what is. */
function stricter(key, before, wanted) {
    if (before === undefined || key === "do_not_enforce_on_create")
        return before ?? wanted;
    if (typeof before === "number" && typeof wanted === "number")
        return Math.max(before, wanted);
    if (typeof before === "boolean" && typeof wanted === "boolean")
        return before || wanted;
    return isList(before) && isList(wanted) ? bothLists(before, wanted) : wanted;
}
function bothLists(before, wanted) {
    const have = new Set(before.map(contextOf));
    return [...before, ...wanted.filter((check) => !have.has(contextOf(check)))];
}
function isList(value) {
    return Array.isArray(value);
}
/** A check that must come from a certain app is the stricter one of its name. */
function contextOf(check) {
    return typeof check === "object" && check !== null && "context" in check ? check.context : check;
}
function tightenedActors(standing, wanted) {
    // What GitHub hides is left as it is.
    if (standing === null)
        return { all: wanted.length === 0 ? null : wanted, changes: [] };
    const passers = (0,by_passers/* byPassersOfRuleset */.w)(standing);
    const kept = standing.filter((_, i) => passers[i]?.everybody !== true);
    const lost = passers.filter(({ everybody }) => everybody).map(({ who }) => `it will bind ${who}`);
    const added = wanted.filter((actor) => !kept.some((other) => keyOf(other) === keyOf(actor)));
    const gained = (0,by_passers/* byPassersOfRuleset */.w)(added).map(({ who }) => `it will not bind ${who}`);
    return { all: [...kept, ...added], changes: [...lost, ...gained] };
}
function keyOf({ actorType, actorId }) {
    return `${actorType} ${actorId ?? ""}`;
}
function sameNames(some, others) {
    return some.length === others.length && new Set([...some, ...others]).size === new Set(some).size;
}
function refsOf({ include, exclude }) {
    const but = exclude.length === 0 ? "" : ` but ${exclude.map((ref) => (0,shown/* shown */.SP)(ref)).join(", ")}`;
    return `${include.map((ref) => (0,shown/* shown */.SP)(ref)).join(", ") || "nothing"}${but}`;
}
function worded(value) {
    return Array.isArray(value) ? value.map((check) => (0,shown/* shown */.SP)(String(contextOf(check)))).join(", ") : String(value);
}
//# sourceMappingURL=tightened.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-by-policy.js
var stated_by_policy = __webpack_require__(28221);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/protection.js
var protection = __webpack_require__(97622);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
;// CONCATENATED MODULE: ./packages/moves/lib/src/branches/ref-patterns.js
/**
 * The full ref that a branch pattern of the policy is to GitHub's rulesets, or null where GitHub has no such pattern. They match with
 * Ruby's `File.fnmatch` and `FNM_PATHNAME`: `**` crosses a `/` only with one behind it, and a set of characters cannot be turned round.
 * @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
function branchRef(glob) {
    if (/\[[!^]/.test(glob))
        return null;
    const segments = glob.split("/");
    const written = segments.map((segment, i) => {
        if (segment !== "**")
            return segment.replaceAll(/\*+/g, "*");
        return i === segments.length - 1 ? "**/*" : "**";
    });
    return `refs/heads/${written.join("/")}`;
}
/** The full refs of tags in a style. Where nothing stands before the version, its first digit keeps other tags out. */
function tagRefs({ before, after }) {
    const beginnings = before === "" ? Array.from("0123456789") : [before];
    return beginnings.map((beginning) => `refs/tags/${beginning}*${after}`);
}
/** Whether some name may fit both patterns; certain only where it says that none does. */
function mayOverlap(one, other) {
    const [a, b] = [beginningOf(one), beginningOf(other)];
    if (a === one && b === other)
        return a === b;
    if (a === one)
        return a.startsWith(b);
    if (b === other)
        return b.startsWith(a);
    return a.startsWith(b) || b.startsWith(a);
}
function beginningOf(glob) {
    return glob.split(/[*?[]/, 1)[0] ?? "";
}
//# sourceMappingURL=ref-patterns.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/branches/wanted-rulesets.js




/** What the names of our rulesets begin with. */
const OURS = "signalbox: ";
const RECORDS = `${OURS}records`;
const RELEASE_TAGS = `${OURS}release tags`;
const NEW_RELEASE_TAGS = `${OURS}new release tags`;
/**
 * The rulesets that hold what the policy states: one for each protected pattern, one for the default branch where those do not hold
 * the least it needs, one for the branch of records, and two for release tags. Nobody may move or delete a release tag; those named
 * may make one, and that is a ruleset of its own, as a by-pass is of all rules of a ruleset.
 */
function wantedRulesets(policy, defaultBranch, makers) {
    const globs = Object.keys(policy.branches ?? {});
    const rulesets = [];
    const unwritable = [];
    for (const [i, glob] of globs.entries()) {
        const branch = policy.branches?.[glob];
        if (branch?.protected !== true)
            continue;
        // The first pattern that fits decides of a branch; rulesets add up.
        const earlier = globs.slice(0, i).filter((other) => mayOverlap(glob, other));
        const [include, ...exclude] = [glob, ...earlier].map(branchRef);
        const excluded = exclude.filter((ref) => ref !== null);
        if (include === null || include === undefined || excluded.length < exclude.length)
            unwritable.push(glob);
        else
            rulesets.push({ rule: ["branches", glob], text: overBranches(glob, [include], excluded, branch.protection) });
    }
    const others = [...ofDefaultBranch(policy, defaultBranch), ofRecords(policy), ...ofTags(policy, makers)];
    return { rulesets: [...rulesets, ...others], unwritable };
}
/** Workflows push to the branch of records; but what it once said, and who changed it, stays in its history. */
function ofRecords({ records }) {
    const text = {
        name: RECORDS,
        target: "branch",
        enforcement: "active",
        include: [`refs/heads/${records.branch}`],
        exclude: [],
        rules: [{ type: "deletion" }, { type: "non_fast_forward" }],
        bypassActors: [],
    };
    return { rule: ["records", "branch"], text };
}
function ofDefaultBranch(policy, name) {
    const pattern = (0,stated_by_policy/* patternOf */.Id)(policy, name);
    const branch = pattern === null ? undefined : policy.branches?.[pattern];
    if (branch?.protected === true && branch.protection.reviews > 0)
        return [];
    const text = overBranches("default branch", ["~DEFAULT_BRANCH"], [], protection/* ProtectionSchema */.$.parse({}));
    return [{ rule: ["checklist", "branch-rules"], text }];
}
function overBranches(name, include, exclude, protection) {
    const rules = rulesOf(protection);
    return {
        name: `${OURS}${name}`,
        target: "branch",
        enforcement: "active",
        include,
        exclude,
        rules,
        bypassActors: [],
    };
}
function rulesOf(protection) {
    const checks = protection.checks.map((context) => ({ context }));
    return [
        { type: "deletion" },
        { type: "non_fast_forward" },
        {
            type: "pull_request",
            parameters: {
                required_approving_review_count: protection.reviews,
                dismiss_stale_reviews_on_push: protection["dismiss-stale"],
                require_code_owner_review: protection["code-owners"],
                require_last_push_approval: protection.reviews > 0 && protection["last-push-approval"],
                required_review_thread_resolution: false,
            },
        },
        ...(checks.length === 0 ? [] : [{ type: "required_status_checks", parameters: checksOf(checks) }]),
        ...(protection["linear-history"] ? [{ type: "required_linear_history" }] : []),
        ...(protection.signatures ? [{ type: "required_signatures" }] : []),
    ];
}
function checksOf(checks) {
    return {
        // Else nobody could make such a branch: its checks run once it is there.
        do_not_enforce_on_create: true,
        required_status_checks: checks,
        strict_required_status_checks_policy: false,
    };
}
function ofTags(policy, makers) {
    const styles = (0,tag_style/* tagStylesOf */.ug)(policy).flatMap(({ read }) => read);
    const over = {
        target: "tag",
        enforcement: "active",
        include: [...new Set(styles.flatMap(tagRefs))],
        exclude: [],
    };
    const kept = { ...over, name: RELEASE_TAGS, rules: [{ type: "update" }, { type: "deletion" }], bypassActors: [] };
    const made = { ...over, name: NEW_RELEASE_TAGS, rules: [{ type: "creation" }], bypassActors: makers };
    return [kept, made].map((text) => ({ rule: ["components"], text }));
}
//# sourceMappingURL=wanted-rulesets.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/branches/branches-decision.js





/** Which rulesets have to be written so that GitHub enforces what the policy states. Pure. */
function decideBranches(loaded, facts) {
    if (!facts.standing.known) {
        const { says, next } = facts.standing;
        const reason = (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
            code: "branches.unread",
            status: "unknown",
            required: "what stands already is known",
            observed: says,
            next,
        });
        return { verdict: "unknown", move: "nothing", reasons: [reason], steps: [] };
    }
    const standing = facts.standing.value;
    const { rulesets, unwritable } = wantedRulesets(loaded.policy, facts.defaultBranch, facts.makers);
    const judged = rulesets.map((wanted) => judge(loaded, wanted, standing));
    const steps = judged.flatMap(({ step }) => (step === null ? [] : [step]));
    const reasons = [...judged.map(({ reason }) => reason), ...unwritable.map((glob) => unwritableReason(loaded, glob))];
    return { verdict: (0,verdict/* verdictOf */.V)(reasons), move: steps.length === 0 ? "nothing" : "write", reasons, steps };
}
function judge(loaded, { rule, text }, standing) {
    const found = standing.find(({ name, target }) => name === text.name && target === text.target);
    const required = `a ruleset ${(0,shown/* shown */.SP)(text.name)}`;
    const say = (code, observed) => (0,rule_reasons/* reasonOf */.A)(loaded, rule, { code, status: "met", required, observed: `${required.slice(2)} ${observed}` });
    if (found === undefined) {
        if (text.name === NEW_RELEASE_TAGS && text.bypassActors?.length === 0)
            return { reason: noMaker(loaded, rule), step: null };
        const holds = text.rules.map(({ type }) => (0,shown/* shown */.SP)(type)).join(", ");
        return { reason: say("branches.missing", `is to be made, with ${holds}`), step: { id: null, text } };
    }
    const { text: tight, changes } = tightened(found, text);
    if (changes.length === 0)
        return { reason: say("branches.stands", "stands"), step: null };
    return {
        reason: say("branches.differs", `is to be changed: ${changes.join("; ")}`),
        step: { id: found.id, text: tight },
    };
}
// With nobody who may, no release could be tagged any more.
function noMaker(loaded, rule) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
        code: "branches.no-maker",
        status: "not-applicable",
        required: "nobody makes a release tag but who may release",
        observed: "nobody was named who may make release tags: who may push still can, and the gate does not trust such tags",
        next: "name the app that releases with `--tags-by app:NUMBER`",
    });
}
function unwritableReason(loaded, glob) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches", glob], {
        code: "branches.unwritable",
        status: "unmet",
        required: `a ruleset for ${(0,shown/* shown */.SP)(glob)}`,
        observed: "GitHub's patterns have no set of characters that is turned round, such as `[!a]`",
        next: "write the pattern, or the one before it, another way",
    });
}
//# sourceMappingURL=branches-decision.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/branches/branches-move.js





/** Writes as rulesets what the policy states of branches and release tags. What stands already is left, so that a second run does nothing. */
function branchesMove(sources) {
    const { rulesets, defaultBranch, makers } = sources;
    return {
        name: "branches",
        async gather() {
            return { defaultBranch, makers, standing: await standingOf(rulesets) };
        },
        decide: decideBranches,
        async carryOut(_loaded, { steps }, _facts, signal) {
            const written = [];
            for (const { id, text } of steps) {
                signal.throwIfAborted();
                const answer = id === null ? await rulesets.create(text, signal) : await rulesets.update(id, text, signal);
                if (!answer.known)
                    return failed(text.name, written, answer);
                written.push(text.name);
            }
            if (written.length === 0)
                return { state: "already-done", says: "all rulesets stand already", next: null };
            const says = `wrote ${(0,counted/* counted */.h)(written.length, "ruleset")}: ${written.map((name) => (0,shown/* shown */.SP)(name)).join(", ")}`;
            return { state: "done", says, next: null };
        },
    };
}
function failed(name, written, { code, says, next }) {
    const others = (0,counted/* counted */.h)(written.length, "other was", "others were");
    const cut = code === "github.unreachable" ? "uncertain" : "not-done";
    return {
        state: written.length === 0 ? cut : "partly-done",
        says: `ruleset ${(0,shown/* shown */.SP)(name)} could not be written, and ${others}: ${says}`,
        next: `${next}; then run it again`,
    };
}
async function standingOf(rulesets) {
    const standing = [];
    for (const target of ["branch", "tag"]) {
        const own = await rulesets.own(target);
        if (!own.known)
            return (0,observation_of/* unobservedBy */.jE)(own);
        for (const { id, name } of own.value) {
            if (!name.startsWith(OURS))
                continue;
            const ruleset = await rulesets.ruleset(id);
            if (!ruleset.known)
                return (0,observation_of/* unobservedBy */.jE)(ruleset);
            standing.push(ruleset.value);
        }
    }
    return { known: true, value: standing };
}
//# sourceMappingURL=branches-move.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/branches/release-tags.js



const SAMPLES = { semver: "1.0.0", "major.minor": "1.0", calver: "2025.01.001" };
/**
 * Whether the tags that releases get are protected, one reason a component: the gate does not trust a tag that anyone who may push
 * could have made, moved or deleted.
 */
function releaseTagReasons(loaded, isProtected) {
    return (0,tag_style/* tagStylesOf */.ug)(loaded.policy).map(({ component, write }) => {
        const tag = (0,tag_style/* tagOf */.cO)(write, SAMPLES[write.scheme]);
        const required = `release tags such as ${(0,shown/* shown */.SP)(tag)} are made by none but who may release, never moved and never deleted`;
        const found = isProtected(tag);
        const path = ["components", component, "tag"];
        if (!found.known) {
            const { code, says, next } = found;
            return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "unknown", required, observed: says, next });
        }
        const code = "branches.release-tags";
        if (found.value)
            return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "met", required, observed: "rulesets demand it" });
        const observed = "no ruleset demands it, or only in part";
        const next = "have `signalbox branches apply --tags-by app:NUMBER` write it, with the number of the app that releases";
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "unmet", required, observed, next });
    });
}
//# sourceMappingURL=release-tags.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/approvals/tag-protection.js + 1 modules
var tag_protection = __webpack_require__(48926);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/branch-rules/gather-branch-rules.js + 4 modules
var gather_branch_rules = __webpack_require__(64666);
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(19584);
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(91759);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/decide-branch-rules.js + 4 modules
var decide_branch_rules = __webpack_require__(83437);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/rulesets.js
var rulesets = __webpack_require__(9122);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/github-from-terminal.js
var github_from_terminal = __webpack_require__(88084);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/reason.js
var reason = __webpack_require__(93354);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(31057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/branches-report.js





/** The report as one document for machines: `branches-check/1` or `branches-apply/1`. */
function branchesAsJson(report, more) {
    const { command, repository, governing, verdict, reasons } = report;
    const policy = { file: governing.loaded.file, digest: governing.loaded.digest, origin: governing.origin };
    const name = `${repository.owner}/${repository.name}`;
    return `${(0,json/* jsonOf */.o)({ signalbox: `branches-${command}/1`, verdict, repository: name, policy, ...more, reasons })}\n`;
}
/** The report as people read it; `last` is what became of it, with what to do. */
function branchesAsText({ command, repository, verdict, reasons }, last) {
    const lines = reasons.map((reason, i) => {
        // What would mend several in a row is said once, below the last of them.
        const isSaid = reasons[i + 1]?.next === reason.next;
        return command === "check" ? ruleLines(reason, isSaid) : stepLines(reason);
    });
    const end = last === null ? summaryOf(reasons) : last.says;
    const todo = last === null || last.next === null ? "" : `to do: ${(0,terminal/* printable */.g)(last.next)}\n`;
    const head = `${repository.owner}/${repository.name}\n`;
    return `${(0,terminal/* printable */.g)(head)}${lines.join("")}${verdict}: ${(0,terminal/* printable */.g)(end)}\n${todo}`;
}
function summaryOf(reasons) {
    const open = reasons.filter(reason/* isOpen */.n).length;
    return open === 0 ? "GitHub enforces what is stated" : `${(0,counted/* counted */.h)(open, "rule")} not enforced, or not known to be`;
}
/** A rule of a branch: what is required, and below it what was found where that is not it. */
function ruleLines(reason, isSaid) {
    const head = `  ${(0,reason_lines/* reasonMark */.M1)(reason.status)} ${(0,terminal/* printable */.g)(reason.required)}\n`;
    if (reason.status === "met")
        return head;
    return `${head}      found: ${(0,terminal/* printable */.g)(reason.observed)}\n${placeOf(reason)}${isSaid ? "" : todoOf(reason)}`;
}
function stepLines(reason) {
    const place = reason.next === null ? "" : placeOf(reason);
    return `  ${(0,reason_lines/* reasonMark */.M1)(reason.status)} ${(0,terminal/* printable */.g)(reason.observed)}\n${place}${todoOf(reason)}`;
}
function placeOf({ at }) {
    return at === null ? "" : `      rule:  ${(0,terminal/* printable */.g)(`${at.file}:${at.line}:${at.column}`)}\n`;
}
function todoOf({ next }) {
    return next === null ? "" : `      to do: ${(0,terminal/* printable */.g)(next)}\n`;
}
//# sourceMappingURL=branches-report.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/branches.js


















/** `signalbox branches check`: where GitHub enforces less of branches and release tags than is stated. Writes nothing. */
async function checkBranches(directory, options, terminal, variables = process.env) {
    const git = (0,open_git/* openGit */.z)(directory);
    const governing = await (0,policy_asked/* policyAsked */.p)(git, options);
    const { gitHub, repository } = await (0,github_from_terminal/* gitHubFromTerminal */.K)(git, options, variables);
    const defaultBranch = (0,answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).defaultBranch());
    const about = { branch: null };
    const sources = { gitHub, repository, defaultBranch, about, signal: new AbortController().signal };
    const [facts, isProtected] = await Promise.all([
        (0,gather_branch_rules/* gatherBranchRules */.b)(governing.loaded, sources),
        (0,tag_protection/* gatherTagProtection */.l)(sources),
    ]);
    const reasons = [
        ...(0,decide_branch_rules/* decideBranchRules */.Q)(governing.loaded, facts, about),
        ...releaseTagReasons(governing.loaded, isProtected),
    ];
    const report = { command: "check", repository, governing, verdict: (0,verdict/* verdictOf */.V)(reasons), reasons };
    terminal.out(options.json === true ? branchesAsJson(report, {}) : branchesAsText(report, null));
    return (0,exit_code/* exitCodeOf */.F)(report.verdict);
}
/** `signalbox branches apply`: writes what the policy states as rulesets, where they do not stand already; without `yes` it only shows that. */
async function applyBranches(directory, options, terminal, variables = process.env) {
    const git = (0,open_git/* openGit */.z)(directory);
    const makers = (options.tagsBy ?? []).map(actorOf);
    const governing = await (0,governing_policy/* policyOfClone */.$q)(git);
    const { gitHub, repository } = await (0,github_from_terminal/* gitHubFromTerminal */.K)(git, options, variables);
    const defaultBranch = (0,answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).defaultBranch());
    const move = branchesMove({ rulesets: (0,rulesets/* openRulesets */.G)(gitHub, repository), defaultBranch, makers });
    const made = await (0,src_frame/* makeMove */.Qe)(move, governing.loaded, { mode: options.yes === true ? "apply" : "plan" }, {
        async report({ decision, outcome }) {
            const { verdict, reasons, steps } = decision;
            const report = { command: "apply", repository, governing, verdict, reasons };
            const rulesets = steps.map(({ id, text }) => ({ id, ...text }));
            const last = outcome ?? (steps.length === 0 ? null : NOT_WRITTEN);
            terminal.out(options.json === true
                ? branchesAsJson(report, { move: decision.move, rulesets, outcome })
                : branchesAsText(report, last));
        },
        // What was written stands on GitHub, in its own audit log.
        record: async () => undefined,
    });
    return made.decision.verdict === "go" && !(0,src_frame/* succeeded */.gq)(made) ? 1 : (0,exit_code/* exitCodeOf */.F)(made.decision.verdict);
}
const NOT_WRITTEN = { says: "nothing was written", next: "run it again with `--yes`" };
const ACTORS = { app: "Integration", team: "Team", user: "User" };
function actorOf(text) {
    const [, kind = "", number = ""] = /^(app|team|user):([1-9]\d{0,14})$/.exec(text) ?? [];
    if (kind === "app" || kind === "team" || kind === "user") {
        return { actorType: ACTORS[kind], actorId: Number(number), bypassMode: "always" };
    }
    throw new error/* SignalboxError */.k("branches.bad-actor", `${(0,shown/* shown */.SP)(text)} is nobody who can make tags`, {
        next: "name an app, a team or a user by its number, such as `--tags-by app:123456`",
    });
}
//# sourceMappingURL=branches.js.map

/***/ }),

/***/ 7915:
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

/***/ 25862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyAsked)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91759);

/** The policy that governs here, or the file that is tried instead of it (`--policy`). */
function policyAsked(git, { policy }) {
    return policy === undefined ? (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyOfClone */ .$q)(git) : (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFromFile */ .Ve)(policy, git);
}
//# sourceMappingURL=policy-asked.js.map

/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/**
 * A document for machines, as it is printed. What a terminal would obey stands in it as `\u009b`: JSON lets any character of a text
 * be written so, and escapes no more than U+0000–001F by itself.
 */
function jsonOf(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const CONTROLS = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 31057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ reasonMark),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   nN: () => (/* binding */ gateReasonLines)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93354);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73629);



const MARKS = {
    met: "✓",
    unmet: "✗",
    waived: "~",
    unknown: "?",
    "not-applicable": "·",
};
/** A reason of a gate: what was observed often says little without what was required. */
function gateReasonLines(reason) {
    if ((0,_signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(reason))
        return reasonLines(reason);
    const { status, required, observed } = reason;
    return [`  ${reasonMark(status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(required)}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(observed)}`];
}
/** A reason as a person reads it in a terminal; its place and what to do only where it is not met. */
function reasonLines(reason) {
    const head = `  ${reasonMark(reason.status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.observed)}`;
    if (reason.status !== "unmet" && reason.status !== "unknown")
        return [head];
    const { at } = reason;
    const place = at === null ? `${reason.rule} (default)` : `${at.file}:${at.line}:${at.column} ${reason.rule}`;
    const next = reason.next === null ? [] : [`      to do:    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.next)}`];
    return [
        head,
        `      required: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.required)}`,
        `      rule:     ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(place)}`,
        ...next,
    ];
}
/** The sign of a status, coloured where the terminal has colours. */
function reasonMark(status) {
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

/***/ 64666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ gatherBranchRules)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/decide-branch-rules.js + 4 modules
var decide_branch_rules = __webpack_require__(83437);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/enforced-rules.js
var enforced_rules = __webpack_require__(82793);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/judge-statement.js
var judge_statement = __webpack_require__(84170);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/protection-file.js
var protection_file = __webpack_require__(57905);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/administration.js
var administration = __webpack_require__(14039);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/branch-protection.js



// GitHub leaves out what is off, for most of these.
const Flag = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY().default(false) })
    .optional()
    .transform((flag) => flag?.enabled === true);
const ActorsSchema = schemas/* object */.Ikc({
    users: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).default([]),
    teams: schemas/* array */.YOg(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })).default([]),
    apps: schemas/* array */.YOg(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })).default([]),
})
    .transform(({ users, teams, apps }) => ({
    users: users.map(({ login }) => login),
    teams: teams.map(({ slug }) => slug),
    apps: apps.map(({ slug }) => slug),
}));
const ReviewsSchema = schemas/* object */.Ikc({
    required_approving_review_count: schemas/* number */.aig().int().nonnegative().default(0),
    dismiss_stale_reviews: schemas/* boolean */.zMY().default(false),
    require_code_owner_reviews: schemas/* boolean */.zMY().default(false),
    require_last_push_approval: schemas/* boolean */.zMY().default(false),
    dismissal_restrictions: ActorsSchema.optional(),
    bypass_pull_request_allowances: ActorsSchema.optional(),
})
    .transform((reviews) => ({
    requiredApprovingReviewCount: reviews.required_approving_review_count,
    dismissStaleReviews: reviews.dismiss_stale_reviews,
    requireCodeOwnerReviews: reviews.require_code_owner_reviews,
    requireLastPushApproval: reviews.require_last_push_approval,
    dismissalRestrictions: reviews.dismissal_restrictions ?? null,
    bypassPullRequestAllowances: reviews.bypass_pull_request_allowances ?? { users: [], teams: [], apps: [] },
}));
const ChecksSchema = schemas/* object */.Ikc({
    strict: schemas/* boolean */.zMY().default(false),
    contexts: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* number */.aig().int().nullish() })).optional(),
})
    .transform(({ strict, contexts, checks }) => ({
    strict,
    // `contexts` are the same checks, without their apps.
    checks: checks?.map(({ context, app_id }) => ({ context, appId: app_id ?? null })) ??
        contexts.map((context) => ({ context, appId: null })),
}));
const ProtectionSchema = schemas/* object */.Ikc({
    required_pull_request_reviews: ReviewsSchema.optional(),
    required_status_checks: ChecksSchema.optional(),
    enforce_admins: Flag,
    required_linear_history: Flag,
    required_signatures: Flag,
    required_conversation_resolution: Flag,
    allow_force_pushes: Flag,
    allow_deletions: Flag,
    block_creations: Flag,
    lock_branch: Flag,
    allow_fork_syncing: Flag,
    restrictions: ActorsSchema.optional(),
})
    .transform((protection) => ({
    requiredPullRequestReviews: protection.required_pull_request_reviews ?? null,
    requiredStatusChecks: protection.required_status_checks ?? null,
    enforceAdmins: protection.enforce_admins,
    requiredLinearHistory: protection.required_linear_history,
    requiredSignatures: protection.required_signatures,
    requiredConversationResolution: protection.required_conversation_resolution,
    allowForcePushes: protection.allow_force_pushes,
    allowDeletions: protection.allow_deletions,
    blockCreations: protection.block_creations,
    lockBranch: protection.lock_branch,
    allowForkSyncing: protection.allow_fork_syncing,
    restrictions: protection.restrictions ?? null,
}));
/**
 * The branch protection of a branch; null where GitHub says that it has none.
 * @see https://docs.github.com/rest/branches/branch-protection#get-branch-protection
 */
async function protectionOfBranch(gitHub, { owner, name }, branch, signal) {
    const answer = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/branches/{branch}/protection",
        parameters: { owner, repo: name, branch },
        subject: `protection of branch \`${branch}\``,
        needs: "administration: read",
        schema: ProtectionSchema,
    }, signal);
    if (!answer.known && answer.status === 404 && saysNone(answer.cause))
        return (0,src_answer/* known */.e)(null);
    const needed = (0,administration/* administrationNeeded */.g)("read", answer);
    // Anybody who may read the repository may read its rulesets.
    return needed === answer || needed.known
        ? needed
        : {
            ...needed,
            next: `${needed.next}; or keep the rules in rulesets, which any token may read: \`signalbox branches apply\` writes them`,
        };
}
// A 404 also means "you may not see it"; only these words say that there is none.
function saysNone(cause) {
    return cause instanceof Error && /^Branch not protected\b/.test(cause.message);
}
//# sourceMappingURL=branch-protection.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/branch-rules.js


const PlainTypes = {
    creation: "CREATION",
    deletion: "DELETION",
    non_fast_forward: "NON_FAST_FORWARD",
    required_linear_history: "REQUIRED_LINEAR_HISTORY",
    required_signatures: "REQUIRED_SIGNATURES",
};
const standing = { ruleset_id: schemas/* number */.aig().int().optional() };
/** Parameters are optional in what GitHub publishes; a rule without them demands the least it can. */
const PullRequestSchema = schemas/* object */.Ikc({
    required_approving_review_count: schemas/* number */.aig().int().nonnegative().default(0),
    dismiss_stale_reviews_on_push: schemas/* boolean */.zMY().default(false),
    require_code_owner_review: schemas/* boolean */.zMY().default(false),
    require_last_push_approval: schemas/* boolean */.zMY().default(false),
    required_review_thread_resolution: schemas/* boolean */.zMY().default(false),
})
    .prefault({});
const branch_rules_ChecksSchema = schemas/* object */.Ikc({
    strict_required_status_checks_policy: schemas/* boolean */.zMY().default(false),
    required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().int().nullish() }))
        .default([]),
})
    .prefault({});
const UpdateSchema = schemas/* object */.Ikc({ update_allows_fetch_and_merge: schemas/* boolean */.zMY().default(false) }).prefault({});
const KnownRuleSchema = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(["creation", "deletion", "non_fast_forward", "required_linear_history", "required_signatures"]),
        ...standing,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("update"), parameters: UpdateSchema, ...standing }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("pull_request"), parameters: PullRequestSchema, ...standing }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("required_status_checks"), parameters: branch_rules_ChecksSchema, ...standing }),
]);
const KNOWN = new Set([...Object.keys(PlainTypes), "update", "pull_request", "required_status_checks"]);
const RuleSchema = schemas/* looseObject */._H3({ type: schemas/* string */.YjP() })
    // Of GitHub's many types of rules, those that nothing is asked of.
    .transform((rule) => (KNOWN.has(rule.type) ? rule : null))
    .pipe(schemas/* union */.KCZ([schemas/* null */.chJ(), KnownRuleSchema.transform(ruleOf)]));
/**
 * The rules in force for a branch, of all active rulesets of the repository and its organisation, whether there is such a branch or not.
 * @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
async function rulesOfBranch(gitHub, { owner, name }, branch, signal) {
    const answer = await gitHub.askAll({
        route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
        parameters: { owner, repo: name, branch },
        subject: `rules of branch \`${branch}\``,
        needs: "contents: read",
        schema: RuleSchema,
    }, signal);
    return answer.known ? (0,src_answer/* known */.e)(answer.value.filter((rule) => rule !== null)) : answer;
}
function ruleOf(rule) {
    const ruleset = rule.ruleset_id ?? null;
    switch (rule.type) {
        case "update":
            return {
                type: "UPDATE",
                ruleset,
                parameters: { updateAllowsFetchAndMerge: rule.parameters.update_allows_fetch_and_merge },
            };
        case "pull_request":
            return { type: "PULL_REQUEST", ruleset, parameters: pullRequestOf(rule.parameters) };
        case "required_status_checks":
            return { type: "REQUIRED_STATUS_CHECKS", ruleset, parameters: checksOf(rule.parameters) };
        case "creation":
        case "deletion":
        case "non_fast_forward":
        case "required_linear_history":
        case "required_signatures":
            return { type: PlainTypes[rule.type], ruleset };
    }
}
function pullRequestOf(parameters) {
    return {
        requiredApprovingReviewCount: parameters.required_approving_review_count,
        dismissStaleReviewsOnPush: parameters.dismiss_stale_reviews_on_push,
        requireCodeOwnerReview: parameters.require_code_owner_review,
        requireLastPushApproval: parameters.require_last_push_approval,
        requiredReviewThreadResolution: parameters.required_review_thread_resolution,
    };
}
function checksOf(parameters) {
    return {
        strictRequiredStatusChecksPolicy: parameters.strict_required_status_checks_policy,
        requiredStatusChecks: parameters.required_status_checks.map(({ context, integration_id }) => ({
            context,
            integrationId: integration_id ?? null,
        })),
    };
}
//# sourceMappingURL=branch-rules.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/rulesets.js
var rulesets = __webpack_require__(9122);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/stated-by-policy.js
var stated_by_policy = __webpack_require__(28221);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/branch-names.js


const HEADS = "refs/heads/";
const QUERY = `query ($owner: String!, $name: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      totalCount
      nodes { name prefix }
      pageInfo { hasNextPage endCursor }
    }
  }
  rateLimit { cost remaining }
}`;
const MOST_PAGES = 500;
const PageSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        refs: schemas/* object */.Ikc({
            totalCount: schemas/* number */.aig().int().nonnegative(),
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), prefix: schemas/* string */.YjP() })),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        }),
    }),
});
/**
 * Every branch of a folder, such as `release/`; of all with an empty one. A list that was cut short is silence.
 * @see https://docs.github.com/graphql/reference/objects#repository
 */
async function branchesIn(gitHub, { owner, name }, folder, signal) {
    const prefix = `${HEADS}${folder}`;
    const subject = folder === "" ? "branches" : `branches of \`${folder}\``;
    const names = new Set();
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const variables = { owner, name, prefix, after };
        const answer = await gitHub.query({ query: QUERY, variables, subject, needs: "contents: read", schema: PageSchema }, signal);
        if (!answer.known)
            return answer;
        const { totalCount, nodes, pageInfo } = answer.value.repository.refs;
        for (const ref of nodes) {
            // Names are told without what was asked for, and it is not documented whether their own prefix holds all of that.
            const whole = `${ref.prefix}${ref.name}`;
            names.add((whole.startsWith(prefix) ? whole : `${prefix}${ref.name}`).slice(HEADS.length));
        }
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage || after === null) {
            return names.size === totalCount
                ? (0,src_answer/* known */.e)([...names])
                : cutShort(subject, `there are ${totalCount}, and ${names.size} came`);
        }
    }
    return cutShort(subject, "its pages do not end");
}
function cutShort(subject, why) {
    return {
        known: false,
        code: "github.cut-short",
        says: `the list of ${subject} could not be read to its end: ${why}`,
        next: "run it again; if it stays, delete branches that are no longer needed",
    };
}
//# sourceMappingURL=branch-names.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/branch-rules/stated-branches.js




/** So many branches are looked at: each takes a request or two. */
const MOST_BRANCHES = 100;
/**
 * The branches on GitHub of which the policy or its file state rules: the default branch first, then the release's own. Only as many
 * are named as are looked at, of a total that counts all.
 */
async function statedBranches(loaded, file, { gitHub, repository, defaultBranch, about, signal }) {
    const first = [defaultBranch, ...(about.branch === null ? [] : [about.branch])];
    const found = new Set(first);
    for (const folder of foldersOf(loaded, file, first)) {
        const names = await branchesIn(gitHub, repository, folder, signal);
        if (!names.known)
            return (0,observation_of/* unobservedBy */.jE)(names);
        for (const name of names.value)
            found.add(name);
    }
    const stated = [...found].filter((name) => (0,decide_branch_rules/* statementsOf */.G)(loaded, file, name, defaultBranch).length > 0);
    return { known: true, value: { totalCount: stated.length, nodes: stated.slice(0, MOST_BRANCHES) } };
}
/** The folders that stated branches lie in, such as `release/`; none that lies in another. */
function foldersOf(loaded, file, known) {
    const ofFile = file === null ? [] : file.branches.flatMap(({ name, protection }) => (protection === null ? [] : [name]));
    const patterns = [...(0,stated_by_policy/* protectedPatterns */.Qm)(loaded.policy), ...ofFile].filter((pattern) => !known.includes(pattern));
    const folders = [...new Set(patterns.map(folderOf))];
    return folders.filter((one) => !folders.some((other) => other !== one && one.startsWith(other)));
}
function folderOf(pattern) {
    const plain = pattern.split(/[*?[]/, 1)[0] ?? "";
    return plain.slice(0, plain.lastIndexOf("/") + 1);
}
//# sourceMappingURL=stated-branches.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/branch-rules/gather-branch-rules.js










/**
 * Reads what GitHub enforces of the branches that the policy and its file state rules of, and of the default branch. Branch protection
 * takes a permission that few tokens have: it is asked for only where the rulesets do not hold all that is stated.
 */
async function gatherBranchRules(loaded, sources) {
    const { defaultBranch } = sources;
    const file = await readFile(loaded, sources);
    const read = file?.known === true ? readOf(file.value) : null;
    const names = await statedBranches(loaded, read, sources);
    // A list that could not be read leaves the branches that are known without it.
    const asked = new Set([defaultBranch, ...(names.known ? names.value.nodes : [])]);
    const branches = await Promise.all([...asked].map((name) => rulesAlone(name, sources)));
    const rulesets = await rulesetsOf(branches, sources);
    const facts = { defaultBranch, file, names, rulesets };
    const whole = await Promise.all(branches.map((branch) => withProtection(loaded, read, { ...facts, branch }, sources)));
    return { known: true, value: { ...facts, branches: whole } };
}
/** The file as it stands on the default branch: never the candidate's own. */
async function readFile(loaded, { gitHub, repository, defaultBranch, signal }) {
    const path = loaded.policy.checklist["branch-rules"].file;
    if (path === undefined)
        return null;
    const opened = (0,github_repository/* openRepository */.h)(gitHub, repository);
    const commit = await opened.commitOf(defaultBranch, signal);
    if (!commit.known)
        return (0,observation_of/* unobservedBy */.jE)(commit);
    const content = await opened.fileAt(commit.value, path, signal);
    if (!content.known)
        return (0,observation_of/* unobservedBy */.jE)(content);
    const { kind } = content.value;
    return { known: true, value: { path, commit: commit.value, content: kind === "text" ? content.value : { kind } } };
}
function readOf({ path, content }) {
    const read = content.kind === "text" ? (0,protection_file/* readProtectionFile */.A)(path, content.text) : null;
    return read?.ok === true ? read.value : null;
}
async function rulesAlone(name, { gitHub, repository, signal }) {
    const rules = await rulesOfBranch(gitHub, repository, name, signal);
    return {
        name,
        rules: rules.known ? { known: true, value: [...rules.value] } : (0,observation_of/* unobservedBy */.jE)(rules),
        branchProtection: null,
    };
}
async function rulesetsOf(branches, { gitHub, repository, signal }) {
    const rules = branches.flatMap((branch) => (branch.rules.known ? branch.rules.value : []));
    const ids = new Set(rules.flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])));
    const opened = (0,rulesets/* openRulesets */.G)(gitHub, repository);
    return Promise.all([...ids]
        .toSorted((a, b) => a - b)
        .map(async (id) => {
        const answer = await opened.ruleset(id, signal);
        if (!answer.known)
            return (0,observation_of/* unobservedBy */.jE)(answer);
        const { name, bypassActors } = answer.value;
        return { known: true, value: { id, name, bypassActors: bypassActors === null ? null : [...bypassActors] } };
    }));
}
async function withProtection(loaded, file, facts, { gitHub, repository, signal }) {
    const { branch, defaultBranch } = facts;
    const { sources } = (0,enforced_rules/* enforcedOn */.c)(facts, branch);
    const stated = (0,decide_branch_rules/* statementsOf */.G)(loaded, file, branch.name, defaultBranch);
    const holds = stated.every((one) => (0,judge_statement/* judgeStatement */.H)(one, { sources, unasked: [] }).status === "met");
    if (holds)
        return branch;
    return {
        ...branch,
        branchProtection: (0,observation_of/* observationOf */.KY)(await protectionOfBranch(gitHub, repository, branch.name, signal)),
    };
}
//# sourceMappingURL=gather-branch-rules.js.map

/***/ }),

/***/ 54610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ gitParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/moves/lib/src/extend/pinned-ref.js
var pinned_ref = __webpack_require__(57590);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/beside-origin.js

/** The address of another repository on the server of `origin`, reached as that is. */
async function besideOrigin(git, repository) {
    const { stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
    const address = besideAddress(stdout.trim(), repository);
    if (address !== null)
        return address;
    throw new error/* SignalboxError */.k("policy.no-server", "this clone's `origin` is on no server that could be asked for it", {
        next: "run it in a clone of a repository on GitHub",
    });
}
/** Null for an address that is not of a repository `owner/name`; what else git takes for one could run a program. */
function besideAddress(origin, { owner, name }) {
    const parts = /^((?:(?:https?|ssh|file):\/\/(?!-)[^\s]*?\/|[^\s@:/-][^\s@:/]*@[^\s@:/-][^\s@:/]*:\/?|\/(?:[^\s]*\/)?))[^\s/]+\/[^\s/]+?(\.git)?\/?$/.exec(origin);
    return parts === null ? null : `${parts[1]}${owner}/${name}${parts[2] ?? ""}`;
}
//# sourceMappingURL=beside-origin.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/git-parents.js







/**
 * Reads parents by git alone, as a terminal can: those of the repository itself at `commit`, or from the working tree
 * where that is null; others from the server of `origin`. Whether a tag could be moved is not asked: what is decided in a
 * terminal lets nothing through.
 */
function gitParents(git, commit) {
    return {
        async own(path) {
            return commit === null ? inWorkingTree(git, path) : blobAt(git, commit, path);
        },
        async commitOf(repository, ref) {
            if ((0,pinned_ref/* isFullHash */.uW)(ref))
                return ref;
            const [tag, peeled, branch] = [`refs/tags/${ref}`, `refs/tags/${ref}^{}`, `refs/heads/${ref}`];
            const url = await besideOrigin(git, repository);
            const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", url, tag, peeled, branch]);
            const refs = new Map(stdout.split("\n").map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t")[0]]));
            const found = refs.get(peeled) ?? refs.get(tag);
            if (found !== undefined)
                return found;
            const moving = refs.get(branch);
            throw moving === undefined ? (0,pinned_ref/* noSuchRef */.ap)(repository, ref) : (0,pinned_ref/* movingBranch */.jk)(repository, ref, moving);
        },
        async fileAt(repository, hash, path) {
            return inBorrowed(await besideOrigin(git, repository), hash, (borrowed) => blobAt(borrowed, hash, path));
        },
    };
}
async function blobAt(git, commit, path) {
    const blob = await git.run(["cat-file", "blob", `${commit}:${path}`], { allow: [128] });
    return blob.code === 0 ? blob.stdout : null;
}
async function inWorkingTree(git, path) {
    const top = (await git.run(["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
    return (0,promises_.readFile)((0,external_node_path_.join)(top, path), "utf8").catch(() => null);
}
/** Fetched into the clone itself, one commit of another history would make it a shallow one. */
async function inBorrowed(url, commit, use) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-policy-"));
    try {
        const git = (0,open_git/* openGit */.z)(directory);
        await git.run(["init", "--quiet", "--bare", ...(commit.length === 64 ? ["--object-format=sha256"] : [])]);
        await git
            .run(["fetch", "--quiet", "--depth=1", "--no-tags", "--end-of-options", url, commit])
            .catch((cause) => {
            throw new error/* SignalboxError */.k("policy.parent-not-fetched", `${commit.slice(0, 12)} could not be fetched`, {
                next: "see whether that repository has this commit, and whether git may read it from here",
                cause,
            });
        });
        return await use(git);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
//# sourceMappingURL=git-parents.js.map

/***/ }),

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ noSuchRef),
/* harmony export */   jk: () => (/* binding */ movingBranch),
/* harmony export */   uW: () => (/* binding */ isFullHash)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** Whether a ref is a commit's full hash, which means the same for good. */
function isFullHash(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
/** A branch can be another policy tomorrow, and nobody here would have agreed to it. */
function movingBranch({ owner, name }, branch, commit) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("policy.parent-can-move", `\`${branch}\` is a branch of \`${owner}/${name}\`, and branches move`, {
        next: `write \`@${commit}\`, where it stands now, or name a tag`,
    });
}
function noSuchRef({ owner, name }, ref) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("policy.parent-no-ref", `\`${owner}/${name}\` shows no tag \`${ref}\``, {
        next: "name a tag or a full hash, and for a private repository use a token that may read it",
    });
}
//# sourceMappingURL=pinned-ref.js.map

/***/ }),

/***/ 87714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/read-tree.js
var read_tree = __webpack_require__(945);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/yaml-tree.js + 4 modules
var yaml_tree = __webpack_require__(49731);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/extends.js
var schema_extends = __webpack_require__(97664);
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/extended-by.js



/** What a policy extends, as it is written, and where; null where it extends nothing that can be read: `readExtendedPolicy` says why. */
function extendedBy(file) {
    const { tree } = (0,read_tree/* readTree */.Z)(file);
    const found = tree === null ? null : (0,yaml_tree/* follow */.e6)(tree, ["extends"]);
    if (found === null || found.missed.length > 0)
        return null;
    const written = schema_extends/* ExtendsSchema */.f.safeParse((0,yaml_tree/* plainData */.lZ)(found.node));
    return written.success ? { written: written.data, reference: (0,schema_extends/* referenceOf */.B)(written.data), at: found.node.at } : null;
}
//# sourceMappingURL=extended-by.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/told.js
var told = __webpack_require__(47241);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/read-parents.js



/** So many levels a policy may have above it. */
const MOST_PARENTS = 5;
/**
 * Reads what a policy extends, and what that extends: the nearest first. Throws where a file is missing, its ref could
 * be moved, or the policies extend each other in a circle. What the files say is not judged here.
 */
async function readParents(own, reader) {
    const { file, text, commit } = own;
    const levels = [{ file, path: file, text, stand: { repository: null, commit } }];
    for (let child = levels[0]; child !== undefined; child = levels.at(-1)) {
        const extended = extendedBy({ file: child.file, bytes: child.text });
        if (extended === null)
            break;
        const at = `\`${extended.written}\`, which ${(0,told/* placeOf */.$)(extended.at)} extends,`;
        if (levels.length > MOST_PARENTS)
            throw tooDeep(at);
        const parent = await levelOf(child, extended.reference, reader, at);
        const before = levels.findIndex((level) => isSame(level, parent));
        if (before !== -1)
            throw inCircle([...levels.slice(before), parent]);
        levels.push(parent);
    }
    return levels.slice(1).map((level) => ({
        file: level.file,
        repository: level.stand.repository === null ? null : `${level.stand.repository.owner}/${level.stand.repository.name}`,
        commit: level.stand.commit,
        path: level.path,
        text: level.text,
    }));
}
async function levelOf(child, reference, reader, at) {
    const { path } = reference;
    try {
        const stand = reference.kind === "local" ? child.stand : await standOf(reference, reader);
        const text = await textAt(stand, path, reader);
        if (text === null)
            throw missing(at);
        return { file: fileOf(stand, path), path, text, stand };
    }
    catch (cause) {
        if (!(cause instanceof error/* SignalboxError */.k) || cause.code === MISSING)
            throw cause;
        throw new error/* SignalboxError */.k(cause.code, `${at} cannot be read: ${cause.message}`, { next: cause.next, cause });
    }
}
async function standOf({ owner, name, ref }, reader) {
    const repository = { owner, name };
    return { repository, commit: await reader.commitOf(repository, ref) };
}
async function textAt(stand, path, reader) {
    return stand.repository === null ? reader.own(path) : reader.fileAt(stand.repository, stand.commit, path);
}
function fileOf({ repository, commit }, path) {
    return repository === null ? path : `${repository.owner}/${repository.name}//${path}@${commit.slice(0, 7)}`;
}
const MISSING = "policy.parent-missing";
function missing(at) {
    return new error/* SignalboxError */.k(MISSING, `${at} is not there; without it nothing passes`, {
        next: "look at its path, which is from the top of its repository",
    });
}
function isSame(a, b) {
    return a.path === b.path && a.stand.commit === b.stand.commit && keyOf(a.stand) === keyOf(b.stand);
}
// GitHub's names of owners and repositories are the same whatever their case.
function keyOf({ repository }) {
    return repository === null ? "" : `${repository.owner}/${repository.name}`.toLowerCase();
}
function tooDeep(at) {
    return new error/* SignalboxError */.k("policy.too-many-parents", `${at} would be the sixth level above the policy`, {
        next: `extend at most ${MOST_PARENTS} levels`,
    });
}
function inCircle(levels) {
    const files = levels.map(({ file }) => `\`${file}\``).join(" → ");
    return new error/* SignalboxError */.k("policy.parents-in-circle", `the policies extend each other in a circle: ${files}`, {
        next: "take `extends` out of one of them",
    });
}
//# sourceMappingURL=read-parents.js.map

/***/ }),

/***/ 19584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ makeMove),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   xv: () => (/* binding */ isAsDecided)
/* harmony export */ });
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
    const allowed = run.mode === "apply" && (move.carriesOutAll === true || decision.verdict === "go");
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
    return made.decision.verdict === "go" && isAsDecided(made);
}
/** Whether the world is as it was decided, or nothing was to be done about it. */
function isAsDecided({ outcome }) {
    return outcome === null || outcome.state === "done" || outcome.state === "already-done";
}
//# sourceMappingURL=frame.js.map

/***/ }),

/***/ 91759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ policyOfClone),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G2: () => (/* binding */ governingPolicy),
/* harmony export */   Ve: () => (/* binding */ policyFromFile)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_extend_read_extended_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42027);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var _extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54610);
/* harmony import */ var _extend_read_parents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87714);
/* harmony import */ var _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10625);







const POLICY_FILE = ".github/release-policy.yml";
/**
 * Reads a policy's text, wherever it came from, with all that it extends. Throws `UnreadablePolicy` with everything that
 * is wrong, and where a parent cannot be had.
 */
async function governingPolicy(file, text, origin, reader) {
    const parents = await (0,_extend_read_parents_js__WEBPACK_IMPORTED_MODULE_5__/* .readParents */ .W)({ file, text, commit: origin.commit }, reader);
    const above = parents.map((parent) => ({ file: parent.file, bytes: parent.text }));
    const loaded = (0,_signalbox_policy_extend_read_extended_policy__WEBPACK_IMPORTED_MODULE_2__/* .readExtendedPolicy */ .i)([{ file, bytes: text }, ...above]);
    if (!loaded.ok)
        throw new _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_6__.UnreadablePolicy(file, loaded.findings);
    return { loaded: loaded.value, text, origin, parents };
}
/** A file that somebody names, to try a policy: its result is shown and never recorded. What it extends in its own repository is the working tree's. */
async function policyFromFile(file, git) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `the policy \`${file}\` cannot be read`, {
            next: "name a file that exists",
            cause,
        });
    }
    return governingPolicy(file, text, { kind: "trial", commit: null }, (0,_extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .gitParents */ .E)(git, null));
}
/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
async function policyOfClone(git) {
    const protectedCommit = await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "refs/remotes/origin/HEAD");
    const commit = protectedCommit ?? (await newestWithoutRemote(git));
    const blob = commit === null ? null : await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
    if (blob === null || blob.code !== 0)
        throw missing(protectedCommit === null ? "the newest commit" : "the default branch of `origin`");
    const kind = protectedCommit === null ? "head" : "default-branch";
    return governingPolicy(POLICY_FILE, blob.stdout, { kind, commit }, (0,_extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .gitParents */ .E)(git, commit));
}
async function newestWithoutRemote(git) {
    const [remotes, commit] = await Promise.all([git.run(["remote"]), (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "HEAD")]);
    if (remotes.stdout.trim() === "")
        return commit;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.no-default-branch", "this clone does not know the default branch of `origin`, where the policy is read", {
        next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    });
}
function missing(where) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`, {
        next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
    });
}
//# sourceMappingURL=governing-policy.js.map

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

/***/ 10625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnreadablePolicy: () => (/* binding */ UnreadablePolicy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** A policy that holds errors; all of them, each with its place. By itself, so that who tells of it need not load what reads policies. */
class UnreadablePolicy extends _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k {
    findings;
    constructor(file, findings) {
        const errors = findings.length === 1 ? "an error" : `${findings.length} errors`;
        super("policy.unreadable", `the policy \`${file}\` has ${errors}; nothing passes until it can be read`, {
            next: `mend \`${file}\`; \`signalbox lint\` shows its errors`,
        });
        this.findings = findings;
    }
}
//# sourceMappingURL=unreadable-policy.js.map

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

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10192);

// Longer words are compared no further: nobody meant a key of ours by them.
const LONGEST = 64;
/** The word of `known` that was most likely meant by `word`; null where none is near. */
function nearestWord(word, known) {
    if (word.length > LONGEST)
        return null;
    const folded = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
    const most = word.length <= 3 ? 1 : Math.ceil(word.length / 3);
    const nearest = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(word.toLowerCase(), [...folded.keys()], { maxDistance: most });
    return nearest === undefined ? null : (folded.get(nearest) ?? null);
}
//# sourceMappingURL=nearest-word.js.map

/***/ }),

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27133);

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 * `anyCase` is for rules that protect: `SRC/Auth` is the folder `src/auth` on many disks, and so it is however Unicode spells it, invisible
 * characters included (CVE-2014-9390).
 */
function matchesGlob(pattern, name, { anyCase = false } = {}) {
    return matcherOf(anyCase ? folded(pattern) : pattern, anyCase).match(anyCase ? folded(name) : name);
}
/** As many patterns are kept as a large policy has: each is asked of thousands of paths. */
const MOST_KEPT = 2000;
const matchers = new Map();
function matcherOf(pattern, nocase) {
    const key = `${nocase ? "any" : "one"} ${pattern}`;
    const kept = matchers.get(key);
    if (kept !== undefined)
        return kept;
    if (matchers.size >= MOST_KEPT)
        matchers.clear();
    const made = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
        nocase,
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
    matchers.set(key, made);
    return made;
}
function folded(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text.toLowerCase();
    return text
        .normalize("NFKC")
        .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
        .toLowerCase()
        .normalize("NFKC");
}
//# sourceMappingURL=match-glob.js.map

/***/ })

};
