export const id = 1537;
export const ids = [1537,625];
export const modules = {

/***/ 41537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/gate-facts.js + 13 modules
var gate_facts = __webpack_require__(15628);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/read-gate-facts.js




const RecordSchema = schemas/* object */.Ikc({ record: schemas/* string */.YjP(), move: schemas/* string */.YjP(), facts: schemas/* unknown */.L5J() });
/** So many places are told at once. */
const MOST_PLACES = 10;
/** Facts of the gate from a file: hand-written ones, or those of a record. Throws `gate.bad-facts` with every place that is not in order. */
function readGateFacts(file, text) {
    const parsed = gate_facts/* GateFactsSchema */.cU.safeParse(factsIn(file, text));
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const places = issues
        .slice(0, MOST_PLACES)
        .map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);
    const more = issues.length > places.length ? `; and ${issues.length - places.length} more` : "";
    throw new src_error/* SignalboxError */.k("gate.bad-facts", `the facts in \`${file}\` are not in order: ${places.join("; ")}${more}`, {
        next: "write them as schema/gate-facts.schema.json describes them",
    });
}
function factsIn(file, text) {
    let read;
    try {
        read = JSON.parse(text);
    }
    catch (cause) {
        throw new src_error/* SignalboxError */.k("gate.bad-facts", `\`${file}\` is not JSON`, { next: "write the facts as JSON", cause });
    }
    const record = RecordSchema.safeParse(read);
    if (!record.success)
        return read;
    if (record.data.move === "checklist-gate")
        return record.data.facts;
    throw new src_error/* SignalboxError */.k("gate.bad-facts", `\`${file}\` records another move, ${(0,shown/* shown */.SP)(record.data.move)}`, {
        next: "name the record of a gate, or decide that one again with `signalbox replay`",
    });
}
//# sourceMappingURL=read-gate-facts.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var src_record = __webpack_require__(24100);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/decide-gate.js + 66 modules
var decide_gate = __webpack_require__(77330);
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/effective-approvals.js
var effective_approvals = __webpack_require__(27106);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var people = __webpack_require__(4238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/what-if.js


/**
 * The facts as they would be had somebody approved everything that they can approve: each pull request of the release at its final
 * head, its manifest, each environment that stands for a role, the validation report, and the release itself by comment or
 * signed tag where the policy counts these. Whether it counts is still for the policy to say.
 */
function withApproval(policy, facts, login) {
    const former = changed(facts.former, (before) => before === null ? null : { ...before, facts: approvedBy(policy, before.facts, login) });
    return { ...approvedBy(policy, facts, login), former };
}
function approvedBy(policy, facts, login) {
    const { approvals, about } = facts;
    const person = { login, databaseId: numberOf(policy, login), type: "User" };
    // Of roles that they do not hold, too: then the reasons say why it does not count.
    const roles = Object.keys((0,effective_approvals/* rolesOf */.R7)(policy));
    const comment = commentOf(policy, facts, person, roles);
    const approve = (one) => ({
        ...one,
        reviews: more(one.reviews, reviewOf(one, person, about.now)),
        comments: comment === null ? one.comments : more(one.comments, comment),
    });
    return {
        ...facts,
        approvals: {
            ...approvals,
            range: changed(approvals.range, (range) => ({
                ...range,
                pullRequests: { ...range.pullRequests, nodes: range.pullRequests.nodes.map(approve) },
            })),
            manifest: changed(approvals.manifest, (manifest) => manifest === null ? null : { ...manifest, pullRequest: approve(manifest.pullRequest) }),
            run: changed(approvals.run ?? { known: true, value: runOf(about) }, (run) => ({
                ...run,
                environmentReviews: changed(run.environmentReviews, (reviews) => more(reviews, ...environmentReviews(policy, person, roles))),
            })),
            approvalTags: changed(approvals.approvalTags, (tags) => more(tags, ...tagsOf(policy, about, login, roles))),
        },
    };
}
function changed(observed, change) {
    return observed.known ? { known: true, value: change(observed.value) } : observed;
}
function more({ totalCount, nodes }, ...added) {
    return { totalCount: totalCount + added.length, nodes: [...nodes, ...added] };
}
function reviewOf({ headRefOid, url }, author, submittedAt) {
    const commit = headRefOid;
    return {
        databaseId: null,
        author,
        state: "APPROVED",
        commit,
        submittedAt,
        authorCanPushToRepository: false,
        url: `${url}#what-if`,
    };
}
/** A run of a release workflow on the candidate, started by nobody who approves: where the gate is asked from a terminal there is none. */
function runOf({ candidate, branch }) {
    // No login has a space.
    const starter = { login: "whoever starts it", databaseId: null, type: "User" };
    return {
        id: 0,
        attempt: 1,
        event: "push",
        headSha: candidate,
        headBranch: branch,
        path: "",
        displayTitle: "",
        isCrossRepository: false,
        actor: starter,
        triggeringActor: starter,
        environmentReviews: { known: true, value: { totalCount: 0, nodes: [] } },
    };
}
function environmentReviews(policy, user, held) {
    const environments = held.flatMap((role) => (0,effective_approvals/* rolesOf */.R7)(policy)[role]?.environment ?? []);
    return environments.map((environment) => ({ state: "approved", user, environments: [environment] }));
}
/** What they would write, a line an approval; null where the policy counts none. */
function commentOf(policy, { about, checklist }, author, roles) {
    const report = checklist.validation?.known === true ? checklist.validation.value.report : null;
    const by = policy.checklist.validation?.by;
    const lines = [
        ...(by !== undefined && report !== null ? [`/approve ${by} ${report.sha256}`] : []),
        ...(policy.approvals.comments ? roles.map((role) => `/approve ${role} ${about.candidate}`) : []),
    ];
    if (lines.length === 0)
        return null;
    return { author, body: lines.join("\n"), createdAt: about.now, lastEditedAt: null, url: "#what-if" };
}
/** Signed tags, where the policy has a key of theirs. */
function tagsOf({ approvals }, { candidate }, signer, roles) {
    if (!Object.keys(approvals.keys).some((login) => (0,people/* loginKey */.H$)(login) === (0,people/* loginKey */.H$)(signer)))
        return [];
    return roles.map((role) => ({
        name: `approve/${role}/${candidate}`,
        type: "tag",
        target: candidate,
        signer,
    }));
}
/** Who is meant is the person that the policy means by this login. */
function numberOf({ approvals }, login) {
    const numbers = Object.values(approvals.roles).flatMap(({ ids }) => Object.entries(ids ?? {}));
    return numbers.find(([name]) => (0,people/* loginKey */.H$)(name) === (0,people/* loginKey */.H$)(login))?.[1] ?? null;
}
//# sourceMappingURL=what-if.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/option-values.js
var option_values = __webpack_require__(8787);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/report/rule-tree.js
var rule_tree = __webpack_require__(28664);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(31057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/gate-text.js





/** So many rules in the way are told in full; with `explain`, all are. */
const MOST_OPEN = 20;
/** Longer texts help nobody in a terminal. */
const LONGEST = 1500;
/**
 * The gate for people: what it says, what is in the way with what to do, and all else in a line; with `explain`, every rule with what it
 * found. `wishes` are the logins as if of whom it was decided.
 */
function gateAsText(decision, explain, wishes = []) {
    const { reasons } = decision;
    const open = ["unmet", "unknown"].flatMap((status) => reasons.filter((reason) => reason.status === status));
    const told = explain ? open : open.slice(0, MOST_OPEN);
    const untold = open.length - told.length;
    const parts = [
        headLines(decision, open.length, wishes),
        ...told.map((reason, i) => openLines(reason, told[i + 1])),
        untold === 0 ? [] : [`and ${(0,counted/* counted */.h)(untold, "rule")} more in the way: \`--explain\` shows all`],
        explain ? everyRule(reasons) : restLines(reasons),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function headLines({ verdict, candidate, environment, cls, enforcement }, open, wishes) {
    const to = (0,terminal/* printableLine */.o)(environment);
    const what = candidate.slice(0, 12);
    const rules = `${(0,counted/* counted */.h)(open, "rule")} in the way`;
    const head = {
        go: (0,external_node_util_.styleText)("green", `go: ${what} may go to ${to}`),
        hold: (0,external_node_util_.styleText)("red", `hold: ${what} may not go to ${to}, ${rules}`),
        unknown: (0,external_node_util_.styleText)("yellow", `unknown: nobody can say whether ${what} may go to ${to}, ${rules}`),
    }[verdict];
    return [
        `${head} (class ${cls})`,
        ...(enforcement.mode === "observe"
            ? [`${to} is only observed until ${enforcement.until}: the action passes whatever the verdict is`]
            : []),
        ...(wishes.length === 0 ? [] : [`as if ${wishes.join(" and ")} had approved; nothing was approved`]),
    ];
}
/** One rule in the way. What mends several in a row is said once, with the last of them. */
function openLines(reason, following) {
    const { next } = reason;
    const isSaid = next === null || following?.next === next;
    return [
        `${(0,reason_lines/* reasonMark */.M1)(reason.status)} ${line(reason.required)}`,
        `    found:  ${line(reason.observed)}`,
        ...(isSaid ? [] : [`    to do:  ${line(next)}`]),
        `    rule:   ${placeOf(reason)}`,
    ];
}
/** How many rules of each kind are met or waived, in a line. */
function restLines(reasons) {
    const lines = ["met", "waived"].flatMap((status) => {
        const counts = new Map();
        for (const { heading, of } of headed(reasons)) {
            const number = of.filter((reason) => reason.status === status).length;
            if (number > 0)
                counts.set(heading, number);
        }
        const list = [...counts].map(([heading, number]) => `${heading} ${number}`).join(", ");
        return list === "" ? [] : [`${(0,reason_lines/* reasonMark */.M1)(status)} ${status}: ${list}`];
    });
    return lines.length === 0 ? [] : [...lines, (0,external_node_util_.styleText)("dim", "`--explain` shows each")];
}
/** Every rule, with what it found and what that rests on. */
function everyRule(reasons) {
    return headed(reasons).flatMap(({ heading, of }, i) => [
        ...(i === 0 ? [] : [""]),
        (0,external_node_util_.styleText)("bold", heading),
        ...of.flatMap((reason) => [
            `  ${(0,reason_lines/* reasonMark */.M1)(reason.status)} ${line(reason.required)}: ${line(reason.observed)}`,
            (0,external_node_util_.styleText)("dim", `      ${[placeOf(reason), ...linksOf(reason)].join("  ")}`),
        ]),
    ]);
}
/** The reasons as people look for them: where and when, each item of the checklist, the approvals. */
function headed(reasons) {
    return (0,rule_tree/* ruleTree */.B)(reasons).flatMap(({ name, branches }) => name === "Checklist"
        ? branches.map((branch) => ({ heading: line(branch.name), of: branch.reasons }))
        : [{ heading: name.toLowerCase(), of: branches.flatMap((branch) => branch.reasons) }]);
}
function placeOf({ at, rule }) {
    return at === null ? `${line(rule)} (default)` : `${line(`${at.file}:${at.line}:${at.column}`)} ${line(rule)}`;
}
function linksOf({ evidence }) {
    return evidence.flatMap(({ id }) => (/^https?:\/\//.test(id) ? [line(id)] : [])).slice(0, 3);
}
function line(text) {
    return (0,terminal/* printableLine */.o)(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
//# sourceMappingURL=gate-text.js.map
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/text-of-file.js
var text_of_file = __webpack_require__(64729);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/gate.js














/**
 * `signalbox gate`: whether a commit may go to an environment, and why: asked of GitHub now, or decided on recorded or hand-written
 * facts with no network. Writes nothing but the record that was asked for.
 */
async function gate(directory, environment, options, terminal, variables = process.env) {
    const wishes = (options.with ?? []).map(approverOf);
    if (options.record !== undefined)
        insistOnRecordable(options);
    const { facts, governing } = await (options.facts === undefined
        ? factsNow(directory, environment, wishes, options, variables)
        : factsOfFile(directory, environment, options.facts, options));
    const { loaded } = governing;
    const wished = wishes.reduce((before, login) => withApproval(loaded.policy, before, login), facts);
    const decision = (0,decide_gate/* decideGate */.q)(loaded, wished);
    if (options.record !== undefined)
        await keep(options.record, { facts, decision }, governing);
    terminal.out(options.json === true
        ? gateAsJson(decision, wishes, governing)
        : gateAsText(decision, options.explain === true, wishes));
    if (options.facts === undefined && governing.origin.kind === "trial")
        terminal.talk("tried with a policy that does not govern here (--policy)\n");
    return (0,exit_code/* exitCodeOf */.F)(decision.verdict);
}
async function factsNow(directory, environment, wishes, options, variables) {
    if (environment === undefined) {
        throw new src_error/* SignalboxError */.k("gate.which-environment", "no environment is named", {
            next: "name one, such as `signalbox gate production`, or facts with `--facts FILE`",
        });
    }
    const manifest = options.manifest === undefined ? null : pullRequestOf(options.manifest);
    const governing = await (0,policy_asked/* policyAsked */.p)((0,open_git/* openGit */.z)(directory), options);
    const request = {
        environment,
        wishes,
        manifest,
        candidate: options.candidate ?? null,
        branch: options.branch ?? null,
        tag: options.tag ?? null,
        components: options.component ?? [],
    };
    // Facts from a file are decided without what asks GitHub.
    const { liveGateFacts } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4392), __webpack_require__.e(1839), __webpack_require__.e(589), __webpack_require__.e(4178), __webpack_require__.e(8363), __webpack_require__.e(778), __webpack_require__.e(5799), __webpack_require__.e(9553), __webpack_require__.e(8760), __webpack_require__.e(2976)]).then(__webpack_require__.bind(__webpack_require__, 79477));
    return { facts: await liveGateFacts(directory, request, governing, options, variables), governing };
}
/** What is judged stands in the file: options that say something else of it are a mistake. */
async function factsOfFile(directory, environment, file, options) {
    const other = ["candidate", "branch", "tag", "component", "manifest"].find((name) => options[name] !== undefined);
    if (other !== undefined) {
        throw new src_error/* SignalboxError */.k("gate.facts-and-more", `\`--facts\` and \`--${other}\` both say what is judged`, {
            next: "leave out one of them",
        });
    }
    const facts = readGateFacts(file, await (0,text_of_file/* textOfFile */.n)(file, {
        what: `facts \`${file}\``,
        code: "gate.no-facts",
        next: "name a file of facts, or a record of the gate",
    }));
    if (environment !== undefined && environment !== facts.about.environment) {
        throw new src_error/* SignalboxError */.k("gate.other-environment", `the facts in \`${file}\` are about \`${facts.about.environment.slice(0, 100)}\`, not \`${environment.slice(0, 100)}\``, { next: "leave the environment out: facts name their own" });
    }
    return { facts, governing: await (0,policy_asked/* policyAsked */.p)((0,open_git/* openGit */.z)(directory), options).catch(whereNone) };
}
/** Facts need no repository, but then their policy has to be named. */
function whereNone(error) {
    if (!(error instanceof src_error/* SignalboxError */.k) || !["git.not-a-repository", "git.missing"].includes(error.code))
        throw error;
    throw new src_error/* SignalboxError */.k("gate.no-policy", "no policy is named, and none is found here", {
        next: "name it with `--policy FILE`, or the clone that holds it with `-C`",
        cause: error,
    });
}
function gateAsJson(decision, wishes, { loaded, origin }) {
    const { verdict, move, environment, candidate, cls, enforcement, reasons } = decision;
    const policy = { file: loaded.file, digest: loaded.digest, origin };
    const document = {
        signalbox: "gate/1",
        verdict,
        move,
        environment,
        candidate,
        class: cls,
        enforcement,
        "what-if": wishes,
        policy,
        reasons,
    };
    return `${(0,json/* jsonOf */.o)(document)}\n`;
}
/** What is tried is not recorded: a record says what was. */
function insistOnRecordable({ policy, facts, with: wishes = [] }) {
    if (policy === undefined && facts === undefined && wishes.length === 0)
        return;
    throw new src_error/* SignalboxError */.k("gate.trial-recorded", "a gate that is tried with other facts or another policy is not recorded", { next: "leave out `--record`, or the options that change what is judged" });
}
async function keep(file, judged, governing) {
    const made = { move: "checklist-gate", ...judged, outcome: null };
    const record = (0,src_record/* recordOf */.z)(made, { move: "checklist-gate", mode: "plan", at: new Date(), governing });
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), (0,external_node_path_.basename)(file), `${JSON.stringify(record, null, 2)}\n`);
}
function approverOf(wish) {
    const login = /^approval:([A-Za-z0-9][A-Za-z0-9_-]{0,60})$/.exec(wish)?.[1];
    if (login !== undefined)
        return login;
    throw new src_error/* SignalboxError */.k("gate.bad-wish", `\`${wish.slice(0, 100)}\` is nothing that could be tried`, {
        next: "name who would approve, such as `--with approval:ada`",
    });
}
function pullRequestOf(text) {
    return (0,option_values/* wholeNumberOf */.gd)(text.replace(/^#/, ""), 999_999_999, {
        option: "--manifest",
        kind: "number of a pull request",
        code: "gate.bad-manifest",
        next: "name the manifest's pull request by its number, such as `--manifest 12`",
    });
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42579);
/* harmony import */ var _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79429);



/** A whole number from 1 to `most`. */
function wholeNumberOf(text, most, asked) {
    const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
    if (number !== null && number <= most)
        return number;
    throw refused(text, asked);
}
/** A number that is not negative, and `below` another where that is given. */
function numberOf(text, asked, below = Number.POSITIVE_INFINITY) {
    const number = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
    if (number !== null && number < below)
        return number;
    throw refused(text, asked);
}
/** Seconds of a length of time as the policy writes them: more than none, and `most` at most. */
function lengthOf(text, most, asked) {
    const seconds = _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw.safeParse(text).success ? (0,_signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM)(text) : 0;
    if (seconds > 0 && seconds <= most)
        return seconds;
    throw refused(text, asked);
}
function refused(text, { option, kind, code, next }) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(code, `${(0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${option} ${text}`)} is no ${kind}`, { next });
}
//# sourceMappingURL=option-values.js.map

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

/***/ 86941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFileInside),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57459);




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, `file.link` where a link stands in the file's place, and `file.no-folder` where there is no `root`.
 */
async function writeFileAtomically(root, path, text) {
    const target = await targetOf(root, path);
    const present = await presentFile(target, path);
    const bytes = Buffer.from(text);
    if (present !== null && present.bytes.equals(bytes))
        return "unchanged";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    await replaceFile(target, bytes, present?.mode ?? 0o644);
    return "written";
}
/** What `writeFileAtomically` would write over; null where there is no file. Throws as it does. */
async function readFileInside(root, path) {
    return (await presentFile(await targetOf(root, path), path))?.bytes ?? null;
}
async function targetOf(root, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || !isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), target))
        throw outside(path);
    await refuseLinksOut(root, target, path);
    return target;
}
async function replaceFile(target, bytes, mode) {
    // In the same folder: a rename across file systems would be a copy, which can be half done.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", mode);
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function presentFile(target, path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(nullIfAbsent);
    if (stat === null)
        return null;
    if (!stat.isFile()) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.link", `\`${path}\` is a link or a folder, not a file`, {
            next: "remove it, or name another path",
        });
    }
    return { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target), mode: stat.mode & 0o777 };
}
// Before any folder is made: the nearest one that exists tells where all others would be.
async function refuseLinksOut(root, target, path) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(nullIfAbsent);
    if (home === null) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.no-folder", `the folder \`${root}\` is not there`, {
            next: "make it, or name a file in another",
        });
    }
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(nullIfAbsent);
        if (real !== null) {
            if (!isInside(home, real))
                throw outside(path);
            return;
        }
        // A broken link is there although it leads nowhere; a folder made "through" it would be elsewhere.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(nullIfAbsent)) !== null)
            throw outside(path);
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function outside(path) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.outside", `\`${path}\` leads out of the workspace`, {
        next: "name a path inside it, without `..` and without links that lead out",
    });
}
function nullIfAbsent(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR")
        return null;
    throw error;
}
//# sourceMappingURL=write-file-atomically.js.map

/***/ })

};
