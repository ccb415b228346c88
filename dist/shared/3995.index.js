export const id = 3995;
export const ids = [3995];
export const modules = {

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

/***/ 64729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ textOfFile)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The text of a file that somebody named. */
async function textOfFile(path, { what, code, next }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (cause) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(code, `the ${what} cannot be read`, { next, cause });
    }
}
//# sourceMappingURL=text-of-file.js.map

/***/ }),

/***/ 24100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "tag-verification", "changelog", "checklist-gate", "canary-monitor"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text` and of the parents' texts, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What it extends, the nearest first. */
        parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        }))
            // Records from before policies could extend others do not say so.
            .default([]),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin, parents } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text, parents: [...parents] },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 57152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CommitSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68254);


const HeaderSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    breaking: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Reads a recorded commit back. */
const CommitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    merge: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    author: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    header: HeaderSchema.nullable(),
    breaking: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    squashed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bullet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), header: HeaderSchema })),
    reverts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    reapplies: HeaderSchema.nullable(),
    pickedFrom: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    broughtBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    releaseAs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    footers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ token: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .TOLD_FOOTERS */ .D), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[\w.-]{1,100}\/[\w.-]{1,100})?#[1-9]\d{0,9}$/)),
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        "breaking-change-not-upper-case",
        "breaking-change-not-a-footer",
        "breaking-change-misspelt",
        "emoji-before-type",
        "not-conventional",
        "release-as-unreadable",
        "revert-unclear",
    ])),
});
//# sourceMappingURL=commit-schema.js.map

/***/ }),

/***/ 32210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ContractFactsSchema)
/* harmony export */ });
/* unused harmony export CONTRACT_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** The kinds of contract that a component can name in the policy. */
const CONTRACT_KINDS = ["openapi", "tasks", "events", "graphql", "protobuf"];
/** Reads recorded facts back. */
const ContractFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CONTRACT_KINDS),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    judge: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    comparison: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("known", [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true),
            changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                class: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["breaking", "additive", "neutral"]),
                code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                operation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
                says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), next: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    ]),
});
//# sourceMappingURL=contract-facts.js.map

/***/ }),

/***/ 15628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cU: () => (/* binding */ GateFactsSchema)
});

// UNUSED EXPORTS: FormerPolicySchema, JudgedFactsSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/approval-facts.js
var approval_facts = __webpack_require__(77281);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/observed.js
var observed = __webpack_require__(61725);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/branch-rules-facts.js


/** A rule that is in force for a branch, by GraphQL's names. Rules that nothing is asked of are left out. */
const RuleSchema = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* strictObject */.rej({
        type: schemas/* enum */.k5n(["CREATION", "DELETION", "NON_FAST_FORWARD", "REQUIRED_LINEAR_HISTORY", "REQUIRED_SIGNATURES"]),
        /** The ruleset it stands in, by its number; null where GitHub does not tell. */
        ruleset: schemas/* number */.aig().int().nullable(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("UPDATE"),
        ruleset: schemas/* number */.aig().int().nullable(),
        parameters: schemas/* strictObject */.rej({ updateAllowsFetchAndMerge: schemas/* boolean */.zMY() }),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("PULL_REQUEST"),
        ruleset: schemas/* number */.aig().int().nullable(),
        parameters: schemas/* strictObject */.rej({
            requiredApprovingReviewCount: schemas/* number */.aig().int().nonnegative(),
            dismissStaleReviewsOnPush: schemas/* boolean */.zMY(),
            requireCodeOwnerReview: schemas/* boolean */.zMY(),
            requireLastPushApproval: schemas/* boolean */.zMY(),
            requiredReviewThreadResolution: schemas/* boolean */.zMY(),
        }),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("REQUIRED_STATUS_CHECKS"),
        ruleset: schemas/* number */.aig().int().nullable(),
        parameters: schemas/* strictObject */.rej({
            strictRequiredStatusChecksPolicy: schemas/* boolean */.zMY(),
            requiredStatusChecks: schemas/* array */.YOg(schemas/* strictObject */.rej({
                context: schemas/* string */.YjP(),
                /** The app it must come from; null where any will do. */
                integrationId: schemas/* number */.aig().int().nullable(),
            })),
        }),
    }),
]);
/** Who may go around a ruleset. */
const BypassActorSchema = schemas/* strictObject */.rej({
    actorType: schemas/* enum */.k5n(["Integration", "OrganizationAdmin", "RepositoryRole", "Team", "DeployKey", "User"]),
    actorId: schemas/* number */.aig().int().nullable(),
    bypassMode: schemas/* enum */.k5n(["always", "pull_request", "exempt"]),
});
const RulesetSchema = schemas/* strictObject */.rej({
    id: schemas/* number */.aig().int(),
    /** From outside: shown, never believed. */
    name: schemas/* string */.YjP(),
    /** Null where they are hidden: GitHub shows them only to who may change the ruleset. */
    bypassActors: schemas/* array */.YOg(BypassActorSchema).nullable(),
});
/** Logins of users, slugs of teams and apps. */
const ActorsSchema = schemas/* strictObject */.rej({
    users: schemas/* array */.YOg(schemas/* string */.YjP()),
    teams: schemas/* array */.YOg(schemas/* string */.YjP()),
    apps: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Branch protection as it was before there were rulesets, and still is; REST's names in camel case. */
const BranchProtectionSchema = schemas/* strictObject */.rej({
    requiredPullRequestReviews: schemas/* strictObject */.rej({
        requiredApprovingReviewCount: schemas/* number */.aig().int().nonnegative(),
        dismissStaleReviews: schemas/* boolean */.zMY(),
        requireCodeOwnerReviews: schemas/* boolean */.zMY(),
        requireLastPushApproval: schemas/* boolean */.zMY(),
        /** Null where whoever may push may dismiss. */
        dismissalRestrictions: ActorsSchema.nullable(),
        bypassPullRequestAllowances: ActorsSchema,
    })
        .nullable(),
    requiredStatusChecks: schemas/* strictObject */.rej({
        strict: schemas/* boolean */.zMY(),
        checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ context: schemas/* string */.YjP(), appId: schemas/* number */.aig().int().nullable() })),
    })
        .nullable(),
    enforceAdmins: schemas/* boolean */.zMY(),
    requiredLinearHistory: schemas/* boolean */.zMY(),
    requiredSignatures: schemas/* boolean */.zMY(),
    requiredConversationResolution: schemas/* boolean */.zMY(),
    allowForcePushes: schemas/* boolean */.zMY(),
    allowDeletions: schemas/* boolean */.zMY(),
    blockCreations: schemas/* boolean */.zMY(),
    lockBranch: schemas/* boolean */.zMY(),
    allowForkSyncing: schemas/* boolean */.zMY(),
    /** Who may push at all; null where it is whoever has the permission. */
    restrictions: ActorsSchema.nullable(),
});
const BranchFactsSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    /** The rules in force, of the repository's and its organisation's rulesets. */
    rules: (0,observed/* observed */.Px)(schemas/* array */.YOg(RuleSchema)),
    /** Null where it was not asked for, as the rulesets hold all that is stated; a value of null where there is none. */
    branchProtection: (0,observed/* observed */.Px)(BranchProtectionSchema.nullable()).nullable(),
});
/** The file beside the policy that states protection, as it stands on the default branch. */
const ProtectionFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    content: schemas/* discriminatedUnion */.gMt("kind", [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("text"), text: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(["missing", "not-a-file", "not-text", "too-large"]) }),
    ]),
});
/** What GitHub enforces of the branches that the policy and its file name, and of the default branch. */
const BranchRulesFactsSchema = schemas/* strictObject */.rej({
    defaultBranch: schemas/* string */.YjP(),
    /** Null where the policy names none. */
    file: (0,observed/* observed */.Px)(ProtectionFileSchema).nullable(),
    /** Branches that there are and that fit what is stated; the default branch is always among them. */
    names: (0,observed/* observed */.Px)((0,observed/* listed */.KE)(schemas/* string */.YjP())),
    branches: schemas/* array */.YOg(BranchFactsSchema),
    /** The rulesets that their rules stand in. */
    rulesets: schemas/* array */.YOg((0,observed/* observed */.Px)(RulesetSchema)),
});
//# sourceMappingURL=branch-rules-facts.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/oid.js
var oid = __webpack_require__(3983);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var people = __webpack_require__(4238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/ci/ci-facts.js




// Kept as they come: what is not on the policy's list of good conclusions is not good, whatever GitHub adds one day.
const ci_facts_status = schemas/* string */.YjP();
const conclusion = schemas/* string */.YjP().nullable();
const databaseId = schemas/* number */.aig().int();
/** A job of a workflow's run, by the run's own list: nobody but GitHub can add one. Its number is that of its check run. */
const JobSchema = schemas/* strictObject */.rej({
    databaseId,
    name: schemas/* string */.YjP(),
    runAttempt: schemas/* number */.aig().int().positive(),
    status: ci_facts_status,
    conclusion,
    headSha: oid/* Oid */.b,
    startedAt: iso/* datetime */.w$().nullable(),
    completedAt: iso/* datetime */.w$().nullable(),
    url: schemas/* string */.YjP(),
});
/** One run of a workflow on the candidate, at its newest attempt. */
const WorkflowRunSchema = schemas/* strictObject */.rej({
    databaseId,
    /** The number of the check suite that holds its check runs; null where it has none. */
    checkSuite: databaseId.nullable(),
    /** The workflow's file. */
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    headSha: oid/* Oid */.b,
    /** `owner/name`. */
    repository: schemas/* string */.YjP(),
    /** Whose code it ran, `owner/name`; null where that repository is gone. */
    headRepository: schemas/* string */.YjP().nullable(),
    runAttempt: schemas/* number */.aig().int().positive(),
    /** When its newest attempt began, by GitHub's clock. */
    runStartedAt: iso/* datetime */.w$(),
    status: ci_facts_status,
    conclusion,
    url: schemas/* string */.YjP(),
    /** Of all attempts. */
    jobs: (0,observed/* observed */.Px)((0,observed/* listed */.KE)(JobSchema)),
});
const CheckRunSchema = schemas/* strictObject */.rej({
    databaseId,
    name: schemas/* string */.YjP(),
    status: ci_facts_status,
    conclusion,
    /** Null where the app is gone. All that workflows report with their token has the same one. */
    app: schemas/* strictObject */.rej({ slug: schemas/* string */.YjP(), databaseId }).nullable(),
    headSha: oid/* Oid */.b,
    /** The number of its check suite. With a workflow's token a check run lands in any suite of its commit. */
    checkSuite: databaseId.nullable(),
    startedAt: iso/* datetime */.w$().nullable(),
    completedAt: iso/* datetime */.w$().nullable(),
    url: schemas/* string */.YjP(),
});
const CommitStatusSchema = schemas/* strictObject */.rej({
    databaseId,
    context: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    /** Null where the account is gone. */
    creator: people/* PersonSchema */.Vd.nullable(),
    createdAt: iso/* datetime */.w$(),
    url: schemas/* string */.YjP(),
});
/** What was reported about the candidate. */
const CiFactsSchema = schemas/* strictObject */.rej({
    /** `owner/name`. */
    repository: schemas/* string */.YjP(),
    candidate: oid/* Oid */.b,
    /** The run that holds the gate; null where it does not run in a workflow. */
    ownRun: schemas/* strictObject */.rej({ databaseId, path: schemas/* string */.YjP() }).nullable(),
    workflowRuns: (0,observed/* observed */.Px)((0,observed/* listed */.KE)(WorkflowRunSchema)),
    checkRuns: (0,observed/* observed */.Px)((0,observed/* listed */.KE)(CheckRunSchema)),
    statuses: (0,observed/* observed */.Px)((0,observed/* listed */.KE)(CommitStatusSchema)),
    /** Workflow files that the release changes. */
    changedWorkflows: (0,observed/* observed */.Px)(schemas/* array */.YOg(schemas/* string */.YjP())),
});
//# sourceMappingURL=ci-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/custom/custom-facts.js


const RunFactsSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("run"),
    /** What was run, and where: below the workspace. */
    run: schemas/* array */.YOg(schemas/* string */.YjP()),
    in: schemas/* string */.YjP(),
    /** The full hash of the commit that the workspace held. */
    head: schemas/* string */.YjP(),
    /** Null where a signal ended it. */
    exitCode: schemas/* number */.aig().int().nullable(),
    signal: schemas/* string */.YjP().nullable(),
    durationSeconds: schemas/* number */.aig().nonnegative(),
    /** The last lines that it said; from outside. */
    lastLines: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const HttpFactsSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("http"),
    http: schemas/* string */.YjP(),
    status: schemas/* number */.aig().int(),
    /** The other host that a redirect leads to, which was not followed; null where there is none. */
    elsewhere: schemas/* string */.YjP().nullable(),
    durationSeconds: schemas/* number */.aig().nonnegative(),
    /** The path that was looked for in the answer, and what stands there; null where none was. */
    json: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        found: schemas/* discriminatedUnion */.gMt("kind", [
            /** As text; from outside. */
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("value"), value: schemas/* string */.YjP() }),
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("absent") }),
            /** A list or an object, or a text that is longer than anything it could be compared with. */
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-comparable") }),
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-json") }),
        ]),
    })
        .nullable(),
});
const InputFactsSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("input"),
    input: schemas/* string */.YjP(),
    /** What the earlier job said; null where it said nothing. */
    value: schemas/* string */.YjP().nullable(),
});
const CustomEvidenceSchema = schemas/* discriminatedUnion */.gMt("kind", [RunFactsSchema, HttpFactsSchema, InputFactsSchema]);
/** What was found for the items of the policy's own, by their name. */
const CustomFactsSchema = schemas/* strictObject */.rej({ items: schemas/* record */.g1P(schemas/* string */.YjP(), (0,observed/* observed */.Px)(CustomEvidenceSchema)) });
//# sourceMappingURL=custom-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/migrations/migrations-facts.js



/** How one direction of a migration went. `not-run`: something before it failed, or nobody asked for it. */
const MigrationStepSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(["passed", "failed", "not-run"]),
    /** What the tool said where it failed, on one line; from outside. */
    says: schemas/* string */.YjP().nullable(),
    /** Objects of the schema that are not as they should be, such as `column public.leads.score`; at most 20. */
    differs: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A migration that was run on a scratch database, or would have been. */
const MigrationRunSchema = schemas/* strictObject */.rej({
    /** Alembic's revision, or the name of the folder of Prisma's migration. */
    revision: schemas/* string */.YjP(),
    forward: MigrationStepSchema,
    /** Down, the schema is what it was; and up again, it is what it had become. */
    rollback: MigrationStepSchema,
});
/** A migration that a release brings, from git. */
const BroughtMigrationSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** Null where it could not be read. */
    revision: schemas/* string */.YjP().nullable(),
    /** `changed`, `removed`: it was released already, and databases that ran it know it as it was. */
    change: schemas/* enum */.k5n(["added", "changed", "removed"]),
    /** `none`: there is no way back, or it refuses; `empty`: it does nothing, which is right where the schema stays as it is. Null where there is one, and where it is not told. */
    irreversible: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(["none", "empty"]), says: schemas/* string */.YjP() }).nullable(),
});
/** The migrations of one component by one tool. */
const MigrationsOfToolSchema = schemas/* strictObject */.rej({
    component: schemas/* string */.YjP(),
    tool: schemas/* enum */.k5n(migration_facts/* MIGRATION_TOOLS */.bI),
    folder: schemas/* string */.YjP(),
    /** In the order in which they run. */
    brought: (0,observed/* listed */.KE)(BroughtMigrationSchema),
    /** Of Alembic, the revisions at the candidate that no other follows; of others none. */
    heads: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Of Alembic, what a revision names as the one before it, and nobody has. */
    missing: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), revision: schemas/* string */.YjP() })),
    /** Revisions that several files claim to be. */
    doubled: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What became of them on a scratch database; null where the gate did not try: a check did, or there is nothing to try. */
    runs: (0,observed/* observed */.Px)((0,observed/* listed */.KE)(MigrationRunSchema)).nullable(),
});
/** All that the migrations of a release are decided on, besides its checks. */
const MigrationsFactsSchema = schemas/* strictObject */.rej({ tools: (0,observed/* listed */.KE)(MigrationsOfToolSchema) });
//# sourceMappingURL=migrations-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/notes-facts.js
var notes_facts = __webpack_require__(33588);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/notes/notes-item-facts.js



/** What the notes of each planned release would be written from, as if its tag stood at the candidate. */
const NotesItemFactsSchema = schemas/* strictObject */.rej({ releases: (0,observed/* listed */.KE)(notes_facts/* NotesFactsSchema */.m) });
//# sourceMappingURL=notes-item-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/runbook/runbook-facts.js



/** What a release changes, and what its commits say of the runbook; all from git. */
const RunbookFactsSchema = schemas/* strictObject */.rej({
    /** The paths in which the candidate differs from the last release, both names of what was moved; without one, its files that fit `changed`. */
    changed: (0,observed/* listed */.KE)(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        /** Whether the candidate holds it. */
        present: schemas/* boolean */.zMY(),
    })),
    /** The commits since the last release that changed any path; of a merge, what it changed besides bringing commits together. None without a last release. */
    commits: (0,observed/* listed */.KE)(schemas/* strictObject */.rej({
        oid: oid/* Oid */.b,
        /** The first line of its message: shown, never believed. */
        headline: schemas/* string */.YjP(),
        files: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** The values of its `Runbook:` footers, as they were written. */
        runbook: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
});
//# sourceMappingURL=runbook-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/security-scan/severity.js
var severity = __webpack_require__(42646);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/sarif/sarif-facts.js



/** Results of one rule, counted: neither texts nor snippets are kept, which may hold secrets. */
const SarifResultsSchema = schemas/* strictObject */.rej({
    ruleId: schemas/* string */.YjP(),
    severity: severity/* Severity */.AI.nullable(),
    count: schemas/* number */.aig().int().positive(),
    /** How many of them a suppression in the file hides. */
    suppressed: schemas/* number */.aig().int().nonnegative(),
    /** Where the first is, as the scanner says; null where it does not. */
    path: schemas/* string */.YjP().nullable(),
});
const SarifRunSchema = schemas/* strictObject */.rej({
    tool: schemas/* string */.YjP(),
    /** The commits that it says it scanned. */
    revisions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Whether every invocation says that it went well; null where none is told of. */
    executionSuccessful: schemas/* boolean */.zMY().nullable(),
    /** Null where the file holds no list of results, not even an empty one: nothing was scanned. */
    results: schemas/* array */.YOg(SarifResultsSchema).nullable(),
});
/** A file of a scanner, as it was in the workspace. */
const SarifFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    content: (0,observed/* observed */.Px)(schemas/* strictObject */.rej({ sha256: schemas/* string */.YjP(), runs: schemas/* array */.YOg(SarifRunSchema) })),
});
//# sourceMappingURL=sarif-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/secret-scan/secret-scan-facts.js





/** An alert of secret scanning, without the secret, and without anything that could hold it. */
const SecretAlertSchema = schemas/* strictObject */.rej({
    number: schemas/* number */.aig().int(),
    /** The kind of secret, such as `aws_access_key_id`. */
    secretType: schemas/* string */.YjP(),
    /** `open` or `resolved`. */
    state: schemas/* string */.YjP(),
    /** `revoked` mends it; any other sets it aside. Null where it is open. */
    resolution: schemas/* string */.YjP().nullable(),
    resolvedAt: iso/* datetime */.w$().nullable(),
    resolvedBy: people/* PersonSchema */.Vd.nullable(),
});
const SecretScanFactsSchema = schemas/* strictObject */.rej({
    candidate: oid/* Oid */.b,
    /** From when on what was set aside counts: not after the last release was made. Null where there is none, and all counts. */
    since: iso/* datetime */.w$().nullable(),
    secretScanning: (0,observed/* observed */.Px)(schemas/* strictObject */.rej({
        open: (0,observed/* listed */.KE)(SecretAlertSchema),
        /** Resolved since the last release. */
        resolved: (0,observed/* listed */.KE)(SecretAlertSchema),
    })),
    sarif: schemas/* array */.YOg(SarifFileSchema),
});
//# sourceMappingURL=secret-scan-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/security-scan/security-scan-facts.js






/** An alert of code scanning or Dependabot. */
const AlertSchema = schemas/* strictObject */.rej({
    number: schemas/* number */.aig().int(),
    /** As GitHub has it: `open`, `dismissed`, `auto_dismissed`, `fixed`. */
    state: schemas/* string */.YjP(),
    /** Null where GitHub does not say. */
    severity: severity/* Severity */.AI.nullable(),
    /** The rule, or the package; from outside. */
    title: schemas/* string */.YjP(),
    dismissedAt: iso/* datetime */.w$().nullable(),
    /** Null where nobody did, the account is gone, or a rule of the repository did it. */
    dismissedBy: people/* PersonSchema */.Vd.nullable(),
    fixedAt: iso/* datetime */.w$().nullable(),
    url: schemas/* string */.YjP(),
});
/** One upload of a scanner's results. */
const AnalysisSchema = schemas/* strictObject */.rej({
    databaseId: schemas/* number */.aig().int(),
    tool: schemas/* string */.YjP(),
    category: schemas/* string */.YjP().nullable(),
    commitOid: oid/* Oid */.b,
    ref: schemas/* string */.YjP(),
    createdAt: iso/* datetime */.w$(),
    /** Empty where it went well. */
    error: schemas/* string */.YjP(),
    /** What GitHub left out of it; empty where nothing. */
    warning: schemas/* string */.YjP(),
});
const CodeScanningFactsSchema = schemas/* strictObject */.rej({
    /** The branch whose alerts and analyses these are. */
    ref: schemas/* string */.YjP(),
    /** Those of the candidate, and the newest of other commits. */
    analyses: (0,observed/* listed */.KE)(AnalysisSchema),
    /** When the branch was first analysed after the candidate; null where the candidate's is its newest. What was fixed from then on is in the candidate still. */
    supersededAt: iso/* datetime */.w$().nullable(),
    open: (0,observed/* listed */.KE)(AlertSchema),
    /** Dismissed since the last release. */
    dismissed: (0,observed/* listed */.KE)(AlertSchema),
    /** Fixed since `supersededAt`. */
    fixed: (0,observed/* listed */.KE)(AlertSchema),
});
const DependabotFactsSchema = schemas/* strictObject */.rej({
    open: (0,observed/* listed */.KE)(AlertSchema),
    dismissed: (0,observed/* listed */.KE)(AlertSchema),
    /** Fixed on the default branch since the candidate was made, in a file that is another one there than in the candidate. */
    fixed: (0,observed/* listed */.KE)(AlertSchema),
});
const SecurityScanFactsSchema = schemas/* strictObject */.rej({
    candidate: oid/* Oid */.b,
    /** From when on dismissals count: not after the last release was made. Null where there is none, and all count. */
    since: iso/* datetime */.w$().nullable(),
    codeScanning: (0,observed/* observed */.Px)(CodeScanningFactsSchema),
    dependabot: (0,observed/* observed */.Px)(DependabotFactsSchema),
    sarif: schemas/* array */.YOg(SarifFileSchema),
});
//# sourceMappingURL=security-scan-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/slo-facts.js


/** A value as Prometheus gives it: JSON has no words for what is no number, or infinite. */
const ValueSchema = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* enum */.k5n(["NaN", "+Inf", "-Inf"])]);
/** A query and its one value; null where Prometheus says that there is no such series. */
const AskedSchema = schemas/* strictObject */.rej({ query: schemas/* string */.YjP(), value: ValueSchema.nullable() });
/** At how many steps of the window there was any sample. */
const CoverageSchema = schemas/* strictObject */.rej({
    query: schemas/* string */.YjP(),
    steps: schemas/* number */.aig().int().positive(),
    present: schemas/* number */.aig().int().nonnegative(),
});
const BucketsSchema = schemas/* strictObject */.rej({
    query: schemas/* string */.YjP(),
    /** Events up to each limit in seconds; `+Inf` counts all of them. */
    counts: schemas/* array */.YOg(schemas/* strictObject */.rej({ le: schemas/* string */.YjP(), value: ValueSchema })),
});
const EventsSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("events"),
    /** Events; fractions come from Prometheus's extrapolation to the whole window. */
    bad: AskedSchema,
    badBorn: AskedSchema,
    total: AskedSchema,
    coverage: CoverageSchema,
    /** Series, asked only where there are none of `bad`. */
    couldBeBad: AskedSchema.nullable(),
});
const LatencySchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("latency"),
    buckets: BucketsSchema,
    bucketsBorn: BucketsSchema,
    coverage: CoverageSchema,
});
const ValueOverTimeSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("value"),
    coverage: CoverageSchema,
    /** How many series the query gave; the rest is of all of them. */
    series: schemas/* number */.aig().int().nonnegative(),
    /** Values that are no number, or infinite. */
    unusable: schemas/* number */.aig().int().nonnegative(),
    /** Of the others; null where there are none. In the query's own unit. */
    lowest: schemas/* number */.aig().nullable(),
    highest: schemas/* number */.aig().nullable(),
});
const MeasuredSchema = schemas/* discriminatedUnion */.gMt("kind", [EventsSchema, LatencySchema, ValueOverTimeSchema]);
/** What the metrics system said of the objectives. */
const SloFactsSchema = schemas/* strictObject */.rej({
    /** Where it was asked: without user, password and parameters. */
    address: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    windowSeconds: schemas/* number */.aig().int().nonnegative(),
    /** The end of the window. */
    until: iso/* datetime */.w$(),
    objectives: schemas/* record */.g1P(schemas/* string */.YjP(), (0,observed/* observed */.Px)(MeasuredSchema)),
});
//# sourceMappingURL=slo-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/validation/validation-facts.js


const Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** What a validation report says; its words stay in the file. */
const ValidationFactsSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** Null where there is none. */
    report: schemas/* strictObject */.rej({
        /** `workspace`: a file that the job holds, of an earlier step or of what is checked out; `candidate`: as committed. */
        source: schemas/* enum */.k5n(["workspace", "candidate"]),
        /** Of its bytes. */
        sha256: Sha256,
        byteSize: schemas/* number */.aig().int().nonnegative(),
        /** The headings that have text below them. */
        sections: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Its lines that state a result, as they stand, `Result: passed` among them. */
        results: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Its lines that name a commit. */
        commits: schemas/* array */.YOg(schemas/* strictObject */.rej({
            line: schemas/* string */.YjP(),
            /** The full hash; null where the line is not in the form that counts. */
            oid: oid/* Oid */.b.nullable(),
            /** The paths in which the candidate differs from it; null where the clone does not hold it. */
            differs: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
        })),
    })
        .nullable(),
    /** The pull requests that hold the report at their final head, with its hash there. */
    heads: schemas/* array */.YOg(schemas/* strictObject */.rej({ number: schemas/* number */.aig().int().positive(), headRefOid: oid/* Oid */.b, sha256: Sha256 })),
});
//# sourceMappingURL=validation-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schedule/schedule-facts.js
var schedule_facts = __webpack_require__(12532);
;// CONCATENATED MODULE: ./packages/policy/lib/src/where/where-facts.js


/** Where the candidate stands. */
const WhereFactsSchema = schemas/* strictObject */.rej({
    defaultBranch: schemas/* string */.YjP(),
    /** Whether the branch that it is released from holds it, on the remote; null where no branch is known. */
    holdsCandidate: (0,observed/* observed */.Px)(schemas/* boolean */.zMY()).nullable(),
    /** Whether the branch was forked from the last final release of every component, and brings nothing that another branch got after it. Asked where the policy does. */
    forkedFromProduction: (0,observed/* observed */.Px)(schemas/* boolean */.zMY()).nullable(),
    /** What a tag that was named points at, peeled, on the remote now; null where none was named. */
    tagTarget: (0,observed/* observed */.Px)(schemas/* string */.YjP().nullable()).nullable(),
});
//# sourceMappingURL=where-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/item-context.js

const Hash = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** What every item of the checklist is decided about. */
const ItemContextSchema = schemas/* strictObject */.rej({
    environment: schemas/* string */.YjP(),
    /** The full hash of the commit under judgement. */
    candidate: Hash,
    /** The full hash of the last release that the range begins after; null where there is none. */
    base: Hash.nullable(),
    /** The branch that the candidate is released from; null where nobody could say. */
    branch: schemas/* string */.YjP().nullable(),
    /** The tag that the candidate has or would get; null where there is none. */
    tag: schemas/* string */.YjP().nullable(),
    /** The time by GitHub's own clock, ISO 8601 in UTC. */
    now: iso/* datetime */.w$(),
});
//# sourceMappingURL=item-context.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/gate-facts.js
















/** Null where the policy does not ask for the item, so that nobody looked. */
function item(facts) {
    return (0,observed/* observed */.Px)(facts).nullable();
}
/** What one policy is decided on. */
const JudgedFactsSchema = schemas/* strictObject */.rej({
    about: ItemContextSchema,
    where: WhereFactsSchema,
    schedule: schedule_facts/* ScheduleFactsSchema */.G,
    checklist: schemas/* strictObject */.rej({
        ci: item(CiFactsSchema),
        migrations: item(MigrationsFactsSchema),
        slo: item(SloFactsSchema),
        "security-scan": item(SecurityScanFactsSchema),
        "secret-scan": item(SecretScanFactsSchema),
        notes: item(NotesItemFactsSchema),
        runbook: item(RunbookFactsSchema),
        validation: item(ValidationFactsSchema),
        "branch-rules": item(BranchRulesFactsSchema),
        custom: item(CustomFactsSchema),
    }),
    approvals: approval_facts/* GatheredApprovalsSchema */.g8,
});
/** The policy as the last release had it, with what it is decided on. */
const FormerPolicySchema = schemas/* strictObject */.rej({
    /** Itself, then what it extends, the nearest first. */
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), text: schemas/* string */.YjP() })).min(1),
    facts: JudgedFactsSchema,
});
/** All that the gate is decided on. Reads recorded and hand-written facts back; its JSON Schema is published. */
const GateFactsSchema = JudgedFactsSchema.extend({
    /** Where this release changes the policy, the one before must be satisfied too; null where it does not, or there was none. */
    former: (0,observed/* observed */.Px)(FormerPolicySchema.nullable()),
});
//# sourceMappingURL=gate-facts.js.map

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

/***/ 33588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ NotesFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42047);
/* harmony import */ var _changes_commit_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57152);
/* harmony import */ var _contract_contract_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32210);
/* harmony import */ var _migrations_migration_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74889);
/* harmony import */ var _schema_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2016);
/* harmony import */ var _versioning_version_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84352);






const some = (item) => zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ first: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(item), total: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative() });
/** Reads recorded facts back. */
const NotesFactsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    tag: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    release: _versioning_version_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseSchema */ .x.nullable(),
    previous: _versioning_version_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseSchema */ .x.nullable(),
    date: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    commits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_changes_commit_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitSchema */ .z),
    repositoryUrl: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    modules: some(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ folder: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), files: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive() })).nullable(),
    documentation: some(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    contracts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_contract_contract_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .ContractFactsSchema */ .R),
    migrations: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_migrations_migration_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .MigrationFactsSchema */ .b5),
    migrationPlan: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), changed: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(), sections: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }).nullable(),
    pullRequests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(), links: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https$/ })).nullable() })),
    handWritten: zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_schema_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTE_PARTS */ .k), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
//# sourceMappingURL=notes-facts.js.map

/***/ }),

/***/ 84352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ VersionFactsSchema),
/* harmony export */   x: () => (/* binding */ ReleaseSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _changes_commit_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57152);
/* harmony import */ var _contract_contract_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32210);
/* harmony import */ var _migrations_migration_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74889);




const Hash = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const ReleaseSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    component: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commit: Hash,
});
/** Reads recorded facts back. */
const VersionFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    candidate: Hash,
    now: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        isDefault: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
        holdsCandidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
    }),
    components: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        previous: ReleaseSchema.nullable(),
        standing: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ReleaseSchema),
        elsewhere: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ReleaseSchema.extend({ later: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), onDefault: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable() })),
        dependencies: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), standing: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_changes_commit_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitSchema */ .z),
        prerelease: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ release: ReleaseSchema, holds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Hash) }).nullable(),
        production: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ release: ReleaseSchema, forked: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable() }).nullable(),
        contracts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_contract_contract_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .ContractFactsSchema */ .R),
        migrations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_migrations_migration_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .MigrationFactsSchema */ .b5),
        migrationPlans: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), sections: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
        stated: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    })),
});
//# sourceMappingURL=version-facts.js.map

/***/ })

};
