export const id = 9527;
export const ids = [9527];
export const modules = {

/***/ 29527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCandidate: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js
var make_step = __webpack_require__(66530);
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 2 modules
var open_repository = __webpack_require__(82692);
;// CONCATENATED MODULE: ./packages/action/lib/src/own-run.js
/**
 * The run that this step belongs to, and its workflow's file as GitHub's API names it. A workflow of another repository, as an
 * organisation's rules can demand, keeps its whole name: a file of the same name in this repository is another one.
 */
function ownRunOf({ repository, runId, workflowRef }) {
    const { owner, name } = repository;
    // A file's name may hold `@` as a ref may, but no `/`, and each ref begins with `refs/`.
    const [whole = ""] = /^[^/]+\/[^/]+\/\.github\/workflows\/[^/]+(?=@[^/]*\/)/.exec(workflowRef ?? "") ?? [];
    const own = `${owner}/${name}/`;
    const isOwn = whole.toLowerCase().startsWith(own.toLowerCase());
    return { databaseId: runId, path: isOwn ? whole.slice(own.length) : whole };
}
//# sourceMappingURL=own-run.js.map
// EXTERNAL MODULE: ./packages/action/lib/src/sleep-in-run.js
var sleep_in_run = __webpack_require__(23528);
// EXTERNAL MODULE: ./packages/action/lib/src/printable.js
var printable = __webpack_require__(57098);
// EXTERNAL MODULE: ./packages/action/lib/src/run-ref.js
var run_ref = __webpack_require__(52588);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var git_remote = __webpack_require__(22170);
// EXTERNAL MODULE: ./packages/action/lib/src/bot.js
var bot = __webpack_require__(7108);
// EXTERNAL MODULE: ./packages/action/lib/src/started-by-push.js
var started_by_push = __webpack_require__(30121);
;// CONCATENATED MODULE: ./packages/action/lib/src/tagger.js



/**
 * Who pushed the tag that is released. Null where none is named, and where version-bump made it. A person is known only to the run
 * that the push of the tag started: git itself does not say who pushed what.
 */
async function taggerOf(git, context, { remote, tag }) {
    if (tag === null)
        return { known: true, value: null };
    const { tags } = await (0,git_remote/* readRemoteRefs */.J)(git, remote, []);
    const standing = tags.find(({ name }) => name === tag);
    if (standing === undefined)
        return unknownTagger(`there is no tag \`${tag}\` on \`${remote}\``);
    if ((0,started_by_push/* startedByPushOf */.y)(context, standing))
        return { known: true, value: actorOf(context) };
    if (await isOfBot(git, remote, standing))
        return { known: true, value: null };
    return unknownTagger(`this run was not started by the push of \`${tag}\` as it stands now, which tells who it was`);
}
function actorOf({ actor, actorId }) {
    return { login: actor, databaseId: actorId, type: actor.endsWith("[bot]") ? "Bot" : "User" };
}
/** Whether an annotated tag names the bot as who made it. That is text which others could write: rules for tags keep them from it. */
async function isOfBot(git, remote, { name, object, annotated }) {
    if (!annotated)
        return false;
    // A shallow or single-branch clone may lack the tag.
    await git.run([
        "fetch",
        "--quiet",
        "--no-write-fetch-head",
        "--no-tags",
        "--end-of-options",
        remote,
        `refs/tags/${name}`,
    ]);
    const { code, stdout } = await git.run(["cat-file", "tag", object], { allow: [1, 128] });
    const head = stdout.split("\n\n", 1)[0] ?? "";
    return code === 0 && head.split("\n").some((line) => line.startsWith(`tagger ${bot/* BOT */.W.name} <${bot/* BOT */.W.email}> `));
}
function unknownTagger(says) {
    return {
        known: false,
        code: "approvals.tagger-unknown",
        says,
        next: "start the gate by the push of the tag (`on: push: tags:`), or let version-bump make it",
    };
}
//# sourceMappingURL=tagger.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/asks-for.js
var asks_for = __webpack_require__(32877);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/decide-gate.js + 66 modules
var decide_gate = __webpack_require__(77330);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/due-time.js
/**
 * Until when an emergency has to be reviewed: so many hours, days, or business days (Monday to Friday, in UTC) after it was let through.
 * `2 business days` after a Friday is the end of the same hour on Tuesday.
 */
function dueTime(from, length) {
    const [, number = "0", unit = ""] = /^(\d+) (hour|day|business day)s?$/.exec(length) ?? [];
    const due = new Date(from);
    if (unit === "hour")
        due.setUTCHours(due.getUTCHours() + Number(number));
    else if (unit === "day")
        due.setUTCDate(due.getUTCDate() + Number(number));
    else {
        for (let left = Number(number); left > 0;) {
            due.setUTCDate(due.getUTCDate() + 1);
            const day = due.getUTCDay();
            if (day !== 0 && day !== 6)
                left -= 1;
        }
    }
    return due.toISOString();
}
//# sourceMappingURL=due-time.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var gate_people = __webpack_require__(4238);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/emergencies.js
var emergencies = __webpack_require__(12425);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/let-through.js
var let_through = __webpack_require__(39073);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/reviewed-emergencies.js
var reviewed_emergencies = __webpack_require__(30431);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-schedule.js
var gather_schedule = __webpack_require__(85825);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-where.js
var gather_where = __webpack_require__(60609);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/carry-out-gate.js








/**
 * Lets a release through: looks once more whether branch, tag and freezes still stand as they were judged, and puts an emergency on
 * record before anything may rely on the verdict. What was let through is put on record too: the next release is judged from there.
 */
async function carryOutGate(loaded, decision, facts, sources, signal) {
    const moved = await whatMoved(loaded, facts, sources);
    if (moved !== null) {
        return { state: "not-done", says: moved, next: "start a new run, which judges what stands now" };
    }
    if (decision.cls === "emergency") {
        signal.throwIfAborted();
        await (0,emergencies/* recordEmergency */.fn)(recordsOf(loaded, sources), emergencyOf(loaded, facts, decision));
    }
    signal.throwIfAborted();
    const says = `${decision.candidate.slice(0, 12)} may go to ${decision.environment}`;
    const recorded = await (0,observation_of/* observationFrom */.Pv)(() => remember(recordsOf(loaded, sources), decision, facts.about.now));
    if (recorded.known)
        return { state: "done", says, next: null };
    // The verdict does not rest on it: without it, the next release is judged from an earlier one on, or from the last tag.
    return { state: "done", says: `${says}; that is not on record: ${recorded.says}`, next: recorded.next };
}
/** What the gates to come build on: what went out, and which emergencies were seen reviewed. */
async function remember(records, { environment, candidate, reasons }, now) {
    await (0,let_through/* recordLetThrough */.K)(records, environment, candidate);
    const reviewed = reasons.filter(({ code, status }) => code === "approvals.review-afterwards" && status === "met");
    for (const { kind, id } of reviewed.flatMap(({ evidence }) => evidence))
        if (kind === "commit")
            await (0,reviewed_emergencies/* recordReviewed */.$)(records, { environment, candidate: id }, now);
}
/** What is no longer as it was judged, in words; null where all is. */
async function whatMoved(loaded, facts, sources) {
    const namedTag = facts.where.tagTarget === null ? null : facts.about.tag;
    const [where, schedule] = await Promise.all([
        (0,gather_where/* gatherWhere */.L)(sources, { namedTag, forkedFromProduction: facts.where.forkedFromProduction }),
        (0,gather_schedule/* gatherSchedule */.l)(loaded, sources),
    ]);
    if (!isSame(where, facts.where))
        return "the branch or the tag moved while the gate decided";
    return isSame(schedule, facts.schedule) ? null : "a freeze was set or lifted while the gate decided";
}
function isSame(now, then) {
    return JSON.stringify(now) === JSON.stringify(then);
}
function recordsOf({ policy }, { git, remote }) {
    return { git, remote, branch: policy.records.branch };
}
function emergencyOf({ policy }, { about, approvals }, { reasons }) {
    const { range, run, manifest, tagger } = approvals;
    const changes = range.known ? range.value.pullRequests.nodes : [];
    const named = manifest.known && manifest.value !== null ? [manifest.value.pullRequest] : [];
    const commits = range.known ? range.value.commits.nodes : [];
    const started = run?.known === true ? [run.value.actor, run.value.triggeringActor] : [];
    const reviewers = run?.known === true && run.value.environmentReviews.known ? run.value.environmentReviews.value.nodes : [];
    const people = [
        ...commits.flatMap(({ authors, committer }) => [...authors.nodes, committer].map(({ user }) => user)),
        ...[...changes, ...named].flatMap((one) => [
            one.author,
            one.mergedBy,
            ...one.reviews.nodes.map(({ author }) => author),
        ]),
        ...started,
        ...reviewers.map(({ user }) => user),
        tagger.known ? tagger.value : null,
    ];
    const involved = people.flatMap((person) => (person === null ? [] : [(0,gate_people/* loginKey */.H$)(person.login)]));
    return {
        environment: about.environment,
        candidate: about.candidate,
        letThroughAt: about.now,
        due: dueTime(about.now, policy.approvals.classes.emergency["review-afterwards"]),
        involved: [...new Set(involved)].toSorted(),
        unreviewed: reasons
            .filter(({ code }) => code === "approvals.unreviewed")
            .flatMap(({ evidence }) => evidence.flatMap(({ kind, id }) => (kind === "commit" ? [id] : [])))
            .toSorted(),
        pullRequests: [...new Set([...changes, ...named].map(({ number }) => number))].toSorted((a, b) => a - b),
    };
}
//# sourceMappingURL=carry-out-gate.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/ci/gather-ci.js + 2 modules
var gather_ci = __webpack_require__(15073);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-gate.js + 65 modules
var gather_gate = __webpack_require__(18760);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/gather-security-scan.js + 4 modules
var gather_security_scan = __webpack_require__(22517);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/await-gate.js






const FIRST_PAUSE = 15;
const LONGEST_PAUSE = 120;
/**
 * The gate as a move that waits for what is still running, such as checks: it looks again at that alone, ever less often, and
 * gathers everything anew once nothing is running any more. What is held, or unknown for another cause, is not waited for.
 * `prepare` is asked again each time everything is gathered, so that time, tags and branches are those of that moment.
 */
function awaitGate(prepare, waiting) {
    let prepared = null;
    const gatherAll = async (policy) => {
        prepared = prepare();
        const { sources, asked } = await prepared;
        return (0,gather_gate/* gatherGate */.R)(policy, sources, asked);
    };
    return {
        name: "checklist-gate",
        async gather(policy) {
            const end = waiting.now() + waiting.seconds;
            const pauses = pausesUntil(end, waiting);
            const tell = whenChanged((line) => waiting.say(line));
            let facts = await gatherAll(policy);
            for (let running = runningIn(policy, facts); running !== null; running = runningIn(policy, facts)) {
                tell(running);
                if (!(await pauses()))
                    break;
                const { sources, asked } = await (prepared ?? prepare());
                const looked = await lookAgain(policy, facts, sources, asked);
                facts = runningIn(policy, looked) === null ? await gatherAll(policy) : looked;
            }
            return facts;
        },
        decide: decide_gate/* decideGate */.q,
        async carryOut(policy, decision, facts, signal) {
            const { sources } = await (prepared ?? prepare());
            return carryOutGate(policy, decision, facts, sources, signal);
        },
    };
}
/** What the gate waits for, in words; null where waiting would change nothing. */
function runningIn(policy, facts) {
    const { verdict, reasons } = (0,decide_gate/* decideGate */.q)(policy, facts);
    if (verdict !== "unknown")
        return null;
    const running = reasons.filter(({ status, code }) => status === "unknown" && RUNNING.has(code));
    return running.length === 0 ? null : running.map(({ rule, observed }) => `${rule}: ${observed}`).join("; ");
}
/** Codes of reasons that get another answer by themselves: checks that run, an analysis that GitHub has not read in yet. */
const RUNNING = new Set(["ci.pending", "migrations.check-pending", "security-scan.not-analysed"]);
/** The same facts, with what can be running read anew. */
async function lookAgain(policy, facts, sources, { ownRun }) {
    const { ci, "security-scan": scan } = policy.policy.checklist;
    const { environment } = sources.about;
    const [checks, scanned] = await Promise.all([
        (0,asks_for/* asksFor */.e)(ci, environment) ? (0,gather_ci/* gatherCi */.M)(policy, sources, ownRun) : facts.checklist.ci,
        scan !== undefined && (0,asks_for/* asksFor */.e)(scan, environment)
            ? (0,gather_security_scan/* gatherSecurityScan */.v)(policy, sources)
            : facts.checklist["security-scan"],
    ]);
    return { ...facts, checklist: { ...facts.checklist, ci: checks, "security-scan": scanned } };
}
/** Sleeps, each time twice as long, and says whether there was time left to. */
function pausesUntil(end, clock) {
    let pause = FIRST_PAUSE;
    return async () => {
        const left = end - clock.now();
        if (left <= 0)
            return false;
        await clock.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        return true;
    };
}
function whenChanged(say) {
    let last = null;
    return (line) => {
        if (line !== last)
            say(line);
        last = line;
    };
}
//# sourceMappingURL=await-gate.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/prepare-gate.js + 1 modules
var prepare_gate = __webpack_require__(66718);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/sources-of-checkout.js
var sources_of_checkout = __webpack_require__(44878);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/report/let-through.js
/** Whether the gate is a real pass: a go, which nothing changed before it was carried out. */
function isPassed({ decision, outcome }) {
    return decision.verdict === "go" && (outcome?.state === "done" || outcome?.state === "already-done");
}
/** Whether the verdict is only told, and the environment lets through whatever it is. */
function isObserved({ enforcement }) {
    return enforcement.mode === "observe";
}
/** Whether the candidate may be deployed: by a pass, or where the gate is only observed. */
function isLetThrough(made) {
    return isPassed(made) || isObserved(made.decision);
}
//# sourceMappingURL=let-through.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/report/rule-tree.js
var rule_tree = __webpack_require__(28664);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/report/gate-markdown.js



const MARKS = {
    unmet: "🔴",
    unknown: "🟡",
    waived: "🔵",
    met: "🟢",
    "not-applicable": "⚪",
};
/** Longer texts help nobody in a list. */
const LONGEST = 1500;
/** What is under judgement, what it comes to, and what became of it where that is not as wanted: Markdown. */
function gateHead(made) {
    const { candidate, environment, cls, verdict, enforcement } = made.decision;
    const head = `**${VERDICTS[verdict]}**: commit ${candidate.slice(0, 12)} to ${(0,markdown/* escapeMarkdown */.FV)(environment)}, class ${cls}.`;
    const observed = enforcement.mode === "observe"
        ? `This environment is only observed until ${(0,markdown/* escapeMarkdown */.FV)(enforcement.until)}: the step passes whatever the verdict is, and nothing is attested.`
        : null;
    const stopped = verdict === "go" && !isPassed(made) ? `**Not let through**: ${sentence(toldOf(made.outcome))}.` : null;
    return `${[head, stopped, observed].filter((part) => part !== null).join("\n\n")}\n`;
}
function toldOf(outcome) {
    if (outcome === null)
        return "it was not carried out";
    return outcome.next === null ? outcome.says : `${outcome.says}; ${outcome.next}`;
}
const VERDICTS = { go: "🟢 go", hold: "🔴 hold", unknown: "🟡 unknown" };
/** Every rule with what it found, as a tree: Markdown. What is in the way is told in full, the rest in a line. */
function gateTree(decision) {
    return (0,rule_tree/* ruleTree */.B)(decision.reasons)
        .map(({ name, status, branches }) => {
        const lines = branches.flatMap((branch) => [
            `- ${MARKS[branch.status]} **${(0,markdown/* escapeMarkdown */.FV)(branch.name)}**`,
            ...branch.reasons.flatMap(reasonLines),
        ]);
        return `### ${MARKS[status]} ${name}\n\n${lines.join("\n")}\n`;
    })
        .join("\n");
}
function reasonLines(reason) {
    const { status, required, observed, next, at, rule, evidence } = reason;
    const place = at === null ? `${rule} (default)` : `${at.file}:${at.line}:${at.column} ${rule}`;
    const links = evidence.map(linkOf).filter((link) => link !== null);
    const head = `  - ${MARKS[status]} ${sentence(required)}: ${sentence(observed)}${links.length === 0 ? "" : ` (${links.slice(0, 5).join(", ")})`}`;
    if (status !== "unmet" && status !== "unknown")
        return [head];
    return [head, ...(next === null ? [] : [`    - To do: ${sentence(next)}`]), `    - Rule: ${(0,markdown/* escapeMarkdown */.FV)(place)}`];
}
function linkOf({ id, title }) {
    return /^https?:\/\//.test(id) ? (0,markdown/* markdownLink */.iQ)(cut(title), id) : null;
}
/** A sentence of ours, whose values stand between backticks: they stay code, and all else is text. Values may hold anything. */
function sentence(text) {
    const line = (0,markdown/* visibleLine */.P8)(cut(text));
    let written = "";
    let end = 0;
    for (const { 0: whole, 1: value = "", index } of line.matchAll(VALUE)) {
        written += (0,markdown/* escapeWithinLine */.Nr)(line.slice(end, index)) + (0,markdown/* inlineCode */.ti)(value);
        end = index + whole.length;
    }
    return (0,markdown/* escapeLineEnds */.Ug)(written + (0,markdown/* escapeWithinLine */.Nr)(line.slice(end)));
}
// A backtick beside another would change which of them belong together.
const VALUE = /(?<![`\\])`([^`]+)`(?!`)/g;
function cut(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
//# sourceMappingURL=gate-markdown.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/cut-markdown.js
var cut_markdown = __webpack_require__(32239);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/graphql-list.js
var graphql_list = __webpack_require__(87937);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/own-comments.js



// Anybody may write what a comment of ours begins with, but nobody may write as this token.
const Comments = (0,graphql_list/* listPage */.ks)(schemas/* object */.Ikc({
    fullDatabaseId: coerce/* number */.ai().int(),
    body: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
}));
const PAGE = (0,graphql_list/* pageOf */.ZZ)("fullDatabaseId body url viewerDidAuthor");
const WrittenSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), html_url: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullish() });
/** The comments on a pull request by the token that asks, in their order. A list that was cut short is silence. */
async function ownComments(gitHub, repository, number, signal) {
    const subject = `the comments on #${number}`;
    const page = async (after) => {
        const answer = await gitHub.query({
            query: `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
          repository(owner: $owner, name: $name) { pullRequest(number: $number) { comments(first: 100, after: $after) ${PAGE} } }
          rateLimit { cost remaining }
        }`,
            variables: { ...repository, number, after },
            subject,
            needs: "pull-requests: read",
            schema: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ comments: Comments }) }) }),
        }, signal);
        return answer.known ? (0,src_answer/* known */.e)(answer.value.repository.pullRequest.comments) : answer;
    };
    const first = await page(null);
    if (!first.known)
        return first;
    const all = await (0,graphql_list/* toItsEnd */.lj)(first.value, page);
    if (!all.known)
        return all;
    if (all.value.nodes.length !== all.value.totalCount) {
        const says = `GitHub gave ${all.value.nodes.length} of ${all.value.totalCount} of ${subject}`;
        return { known: false, status: 200, code: "github.incomplete", says, next: "run it again" };
    }
    const own = all.value.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
    return (0,src_answer/* known */.e)(own.map(({ fullDatabaseId: id, body, url }) => ({ id, body, url })));
}
/**
 * Writes a comment on a pull request, or makes `standing` say this, where it does not yet. Its page.
 * @see https://docs.github.com/rest/issues/comments
 */
async function writeComment(gitHub, { owner, name: repo }, { number, standing, body }, signal) {
    if (standing !== null && standing.body === body)
        return (0,src_answer/* known */.e)(standing.url);
    const about = { subject: `a comment on #${number}`, needs: "pull-requests: write", schema: WrittenSchema };
    const written = await gitHub.ask(standing === null
        ? {
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { owner, repo, issue_number: number, body },
            ...about,
        }
        : {
            route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
            parameters: { owner, repo, comment_id: standing.id, body },
            ...about,
        }, signal);
    return written.known ? (0,src_answer/* known */.e)(written.value.html_url) : written;
}
//# sourceMappingURL=own-comments.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/report/sticky-comment.js



/** GitHub takes no more of a comment. */
const sticky_comment_LONGEST = 65_000;
/** The pull request that brought the candidate: the newest where several did; null where none is known. */
function broughtBy({ approvals: { range }, about }) {
    if (!range.known)
        return null;
    const brought = range.value.pullRequests.nodes.filter(({ merged, mergeCommit }) => merged && mergeCommit === about.candidate);
    return brought.length === 0 ? null : Math.max(...brought.map(({ number }) => number));
}
/**
 * Tells the decision in one comment on a pull request, and in the same one from then on, one for each environment. Ours is the first
 * that this token wrote and that begins with our mark: others may write the mark, too. Its page.
 */
async function writeStickyComment(gitHub, repository, made, { number, runUrl }, signal) {
    const comments = await ownComments(gitHub, repository, number, signal);
    if (!comments.known)
        return comments;
    const mark = markOf(made.decision.environment);
    const standing = comments.value.find(({ body }) => body.startsWith(mark)) ?? null;
    const body = (0,cut_markdown/* cutMarkdown */.G)(bodyOf(made, mark, runUrl), sticky_comment_LONGEST, "The rest stands in the job summary.");
    return writeComment(gitHub, repository, { number, standing, body }, signal);
}
// Names of environments hold letters, digits, `.`, `_` and `-` alone; what was asked for may hold anything.
function markOf(environment) {
    return `<!-- signalbox:gate ${environment.replaceAll(/[^A-Za-z0-9._-]/g, "?")} -->`;
}
function bodyOf(made, mark, runUrl) {
    return `${mark}\n${gateHead(made)}\n<details><summary>Every rule</summary>\n\n${gateTree(made.decision)}\n</details>\n\n[The run](${runUrl})\n`;
}
//# sourceMappingURL=sticky-comment.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/report/verification-summary.js


/** @see https://slsa.dev/spec/v1.1/verification_summary */
const PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
/**
 * What the deploying side can verify by itself: that this commit passed the gate of this environment. Null for all but an enforced
 * go. Its input is the facts that were decided on, by the digest of their JSON as the record holds it.
 */
function verificationSummary(made, facts, { repositoryUrl, policy, policyCommit, runUrl, verifier }) {
    if (!isPassed(made) || isObserved(made.decision))
        return null;
    const { environment, candidate } = made.decision;
    return {
        verifier: {
            id: verifier.id,
            ...(verifier.version === null ? {} : { version: { signalbox: verifier.version } }),
        },
        timeVerified: facts.about.now,
        resourceUri: resourceOf(repositoryUrl, candidate),
        policy: {
            uri: `${resourceOf(repositoryUrl, policyCommit)}#${policy.file}`,
            digest: { sha256: policy.digest },
        },
        inputAttestations: [{ uri: runUrl, digest: { sha256: sha256(JSON.stringify(facts)) } }],
        verificationResult: "PASSED",
        verifiedLevels: [levelOf(environment)],
    };
}
/**
 * The candidate as the subject of an attestation. What stores and looks up attestations knows files and their SHA-256 alone, not
 * commits: so the subject is a file that holds the commit's full hash and a line feed, which anybody can write again.
 */
function subjectOf(repositoryUrl, candidate) {
    return { name: resourceOf(repositoryUrl, candidate), digest: `sha256:${sha256(`${candidate}\n`)}` };
}
/**
 * The level's name of an environment: `SIGNALBOX_GATE_PRODUCTION`, and `SIGNALBOX_GATE:Prod_EU` where letters of a usual name would
 * be lost: no two environments share one. Levels of others than SLSA must not begin with `SLSA_`.
 */
function levelOf(environment) {
    const isUsual = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(environment);
    return isUsual ? `SIGNALBOX_GATE_${environment.replaceAll("-", "_").toUpperCase()}` : `SIGNALBOX_GATE:${environment}`;
}
function resourceOf(repositoryUrl, commit) {
    return commit === null ? `git+${repositoryUrl}` : `git+${repositoryUrl}@${commit}`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
//# sourceMappingURL=verification-summary.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/check-runs.js


const CheckSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    html_url: schemas/* string */.YjP().nullable(),
    external_id: schemas/* string */.YjP().nullable(),
});
const ListSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(CheckSchema) });
/**
 * Writes a check run, or makes the one with its `externalId` say this: a second run of the same writes nothing twice. Its page.
 * @see https://docs.github.com/rest/checks/runs
 */
async function writeCheckRun(gitHub, { owner, name: repo }, check, signal) {
    const { name, headSha, externalId, conclusion, title, summary, text } = check;
    const about = { subject: `check run \`${name}\``, needs: "checks: write" };
    const listed = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { owner, repo, ref: headSha, check_name: name, filter: "all", per_page: 100 },
        schema: ListSchema,
        ...about,
    }, signal);
    if (!listed.known)
        return listed;
    const standing = listed.value.check_runs.find((one) => one.external_id === externalId);
    const output = { title, summary, text };
    const body = { owner, repo, name, external_id: externalId, status: "completed", conclusion, output };
    const written = await gitHub.ask(standing === undefined
        ? {
            route: "POST /repos/{owner}/{repo}/check-runs",
            parameters: { ...body, head_sha: headSha },
            schema: CheckSchema,
            ...about,
        }
        : {
            route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
            parameters: { ...body, check_run_id: standing.id },
            schema: CheckSchema,
            ...about,
        }, signal);
    return written.known ? (0,src_answer/* known */.e)(written.value.html_url ?? "") : written;
}
//# sourceMappingURL=check-runs.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/reason.js
var reason = __webpack_require__(93354);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/report/gate-title.js


/** One line: what the gate says, and how much of it stands in the way. */
function gateTitle({ verdict, reasons, environment, enforcement }) {
    const open = reasons.filter(reason/* isOpen */.n).length;
    const says = verdict === "go" ? `may go to ${environment}` : `${verdict}: ${(0,counted/* counted */.h)(open, "rule")} in the way to ${environment}`;
    return enforcement.mode === "observe" ? `${says} (observed until ${enforcement.until})` : says;
}
//# sourceMappingURL=gate-title.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/report/write-gate-check.js





/** GitHub takes no more of either text. */
const write_gate_check_LONGEST = 65_000;
/**
 * Writes the decision as the check run `Signalbox / <environment>` of the candidate. It is for people: its app is shared by every
 * workflow's token, so nobody should deploy on it alone.
 */
function writeGateCheck(gitHub, repository, made, run, signal) {
    const { decision } = made;
    const { environment, candidate } = decision;
    const more = "The rest stands in the job summary and in the record.";
    return writeCheckRun(gitHub, repository, {
        name: `Signalbox / ${environment}`,
        headSha: candidate,
        externalId: `signalbox:${environment}:${run.id}:${run.attempt}`,
        conclusion: conclusionOf(made),
        title: decision.verdict === "go" && !isPassed(made) ? "go, but not let through" : gateTitle(decision),
        summary: (0,cut_markdown/* cutMarkdown */.G)(gateHead(made), write_gate_check_LONGEST, more),
        text: (0,cut_markdown/* cutMarkdown */.G)(gateTree(decision), write_gate_check_LONGEST, more),
    }, signal);
}
function conclusionOf(made) {
    if (isPassed(made))
        return "success";
    return isObserved(made.decision) ? "neutral" : "failure";
}
//# sourceMappingURL=write-gate-check.js.map
;// CONCATENATED MODULE: ./actions/checklist-gate/lib/src/tell-gate.js





/** Tells the gate's decision: outputs and summary of the step, a check run of the candidate, and a comment where one is wanted. */
function tellGate(telling) {
    return async (made) => {
        const { decision } = made;
        const check = await showCheck(telling, made);
        const comment = telling.comment ? await showComment(telling, made) : { annotations: [] };
        return {
            outputs: { ...outputsOf(telling, made), "check-url": check.url },
            details: "",
            shown: `${gateHead(made)}\n${gateTree(decision)}`,
            says: made.outcome?.says ?? "",
            observed: isObserved(decision),
            annotations: [...unrecorded(made), ...check.annotations, ...comment.annotations],
        };
    };
}
/** What later jobs may rely on. A candidate that may not be deployed is offered to none of them. */
function outputsOf(telling, made) {
    const { decision, facts } = made;
    const { url, governing } = telling;
    const isLet = isLetThrough(made);
    const summary = verificationSummary(made, facts, {
        repositoryUrl: url,
        policy: governing.loaded,
        policyCommit: governing.origin.commit,
        runUrl: `${runUrlOf(telling)}/attempts/${telling.run.github.runAttempt}`,
        verifier: verifierOf(telling),
    });
    const subject = summary === null ? { name: "", digest: "" } : subjectOf(url, decision.candidate);
    return {
        sha: isLet ? decision.candidate : "",
        environment: decision.environment,
        class: decision.cls,
        "let-through": String(isLet),
        enforced: String(!isObserved(decision)),
        predicate: summary === null ? "" : JSON.stringify(summary),
        "predicate-type": summary === null ? "" : PREDICATE_TYPE,
        "subject-name": subject.name,
        "subject-digest": subject.digest,
    };
}
/** What was let through, and is not on record. */
function unrecorded({ outcome }) {
    if (outcome?.state !== "done" || outcome.next === null)
        return [];
    return [{ level: "warning", title: "not on record", says: `${outcome.says}. ${outcome.next}`, at: null }];
}
async function showCheck({ gitHub, run }, made) {
    const { repository, runId: id, runAttempt: attempt } = run.github;
    const written = await writeGateCheck(gitHub, repository, made, { id, attempt }, run.signal);
    if (written.known)
        return { url: written.value, annotations: [] };
    return { url: "", annotations: [warning("check run not written", written)] };
}
async function showComment(telling, made) {
    const { gitHub, run } = telling;
    const number = broughtBy(made.facts);
    if (number === null) {
        const says = "no pull request is known to have brought the candidate";
        return { annotations: [{ level: "notice", title: "no comment written", says, at: null }] };
    }
    const place = { number, runUrl: runUrlOf(telling) };
    const written = await writeStickyComment(gitHub, run.github.repository, made, place, run.signal);
    return { annotations: written.known ? [] : [warning("comment not written", written)] };
}
/** What is only shown changes no verdict: where it cannot be written, the step says so. */
function warning(title, { says, next }) {
    return { level: "warning", title, says: `${says}; the verdict stands. ${next}`, at: null };
}
function runUrlOf({ url, run }) {
    return `${url}/actions/runs/${run.github.runId}`;
}
/** This action as it was used; one that a repository keeps itself is known by that repository alone. */
function verifierOf({ url, run }) {
    const { serverUrl, actionRepository, actionRef } = run.github;
    const home = actionRepository === null ? url : `${serverUrl}/${actionRepository}`;
    return { id: `${home}/actions/checklist-gate`, version: actionRef };
}
//# sourceMappingURL=tell-gate.js.map
;// CONCATENATED MODULE: ./actions/checklist-gate/lib/src/judge-candidate.js











/** Judges whether one commit may go to one environment, and tells it. */
async function judgeCandidate(inputs, run) {
    const { environment, candidate, components, evidence, record } = inputs;
    const { github, signal } = run;
    const { git, gitHub, governing, defaultBranch, url } = await (0,open_repository/* openRepositoryOf */.K)(run, inputs.token);
    const pushed = (0,run_ref/* tagOfRef */.D)(github.ref);
    const request = {
        environment,
        candidate,
        branch: inputs.branch ?? (pushed === null ? (0,run_ref/* branchOfRef */.V)(github.ref) : defaultBranch),
        tag: inputs.tag ?? pushed,
        components,
        manifest: inputs["manifest-pull-request"],
        evidence,
    };
    const prepare = async () => (0,prepare_gate/* prepareGate */.N)(governing.loaded, request, {
        git,
        gitHub,
        repository: github.repository,
        repositoryUrl: url,
        defaultBranch,
        policyCommit: governing.origin.commit,
        workspace: github.workspace,
        variables: process.env,
        ownRun: ownRunOf(github),
        tagger: await taggerOf(git, github, { remote: sources_of_checkout/* REMOTE */.Bn, tag: request.tag }),
        signal,
    });
    const move = awaitGate(prepare, {
        seconds: inputs.wait ?? 0,
        now: () => performance.now() / 1000,
        sleep: (0,sleep_in_run/* sleepInRun */.w)(run),
        say: (line) => (0,printable/* say */.c)(`waiting for ${line}`),
    });
    const tell = tellGate({ gitHub, governing, url, run, comment: inputs.comment });
    return (0,make_step/* makeStep */.R)(move, { name: "checklist-gate", mode: "apply", governing, record, tell }, run);
}
//# sourceMappingURL=judge-candidate.js.map

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

/***/ 23528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sleepInRun)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_sleep__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43834);

/** Sleeps so many seconds, as long as nothing interrupts the run; then it throws what did, in words for people. */
function sleepInRun({ signal }) {
    return (seconds) => (0,_signalbox_systems_sleep__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(seconds, signal);
}
//# sourceMappingURL=sleep-in-run.js.map

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

/***/ 28664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ruleTree)
/* harmony export */ });
/** From the worst to what does not matter. */
const WORST_FIRST = ["unmet", "unknown", "waived", "met", "not-applicable"];
/** The reasons of a gate as people look for them: where and when, each item of the checklist, the approvals. */
function ruleTree(reasons) {
    const parts = Map.groupBy(reasons, ({ rule }) => partOf(rule));
    return PARTS.flatMap((name) => {
        const own = parts.get(name) ?? [];
        if (own.length === 0)
            return [];
        const branches = [...Map.groupBy(own, branchOf)].map(([branch, under]) => ({
            name: branch,
            status: worst(under),
            reasons: under.toSorted((a, b) => rank(a.status) - rank(b.status)),
        }));
        return [{ name, status: worst(own), branches }];
    });
}
const PARTS = ["Where and when", "Checklist", "Approvals"];
function partOf(rule) {
    if (rule.startsWith("checklist."))
        return "Checklist";
    return rule.startsWith("approvals") ? "Approvals" : "Where and when";
}
function branchOf({ rule, code }) {
    const [first = "", second = "", third = ""] = rule.split(".");
    if (first === "checklist")
        return second === "custom" ? `custom.${third}` : second;
    return code;
}
function worst(reasons) {
    return WORST_FIRST.find((status) => reasons.some((reason) => reason.status === status)) ?? "not-applicable";
}
function rank(status) {
    return WORST_FIRST.indexOf(status);
}
//# sourceMappingURL=rule-tree.js.map

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

/***/ })

};
