export const id = 349;
export const ids = [349];
export const modules = {

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);



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

/***/ 3349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/read-policy.js + 10 modules
var read_policy = __webpack_require__(4292);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js + 7 modules
var decide_notes = __webpack_require__(3624);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/commit.js
var commit = __webpack_require__(8254);
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/commit-schema.js


const HeaderSchema = schemas/* strictObject */.rej({
    type: schemas/* string */.YjP(),
    scope: schemas/* string */.YjP().nullable(),
    breaking: schemas/* boolean */.zMY(),
    description: schemas/* string */.YjP(),
});
/** Reads a recorded commit back. */
const CommitSchema = schemas/* strictObject */.rej({
    hash: schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    merge: schemas/* boolean */.zMY(),
    time: schemas/* number */.aig(),
    author: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP() }),
    subject: schemas/* string */.YjP(),
    header: HeaderSchema.nullable(),
    breaking: schemas/* array */.YOg(schemas/* string */.YjP()),
    squashed: schemas/* array */.YOg(schemas/* strictObject */.rej({ bullet: schemas/* boolean */.zMY(), header: HeaderSchema })),
    reverts: schemas/* array */.YOg(schemas/* string */.YjP()),
    reapplies: HeaderSchema.nullable(),
    pickedFrom: schemas/* array */.YOg(schemas/* string */.YjP()),
    broughtBy: schemas/* string */.YjP().nullable(),
    releaseAs: schemas/* string */.YjP().nullable(),
    pullRequest: schemas/* number */.aig().nullable(),
    footers: schemas/* array */.YOg(schemas/* strictObject */.rej({ token: schemas/* enum */.k5n(commit/* TOLD_FOOTERS */.D), value: schemas/* string */.YjP() })),
    issues: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^(?:[\w.-]{1,100}\/[\w.-]{1,100})?#[1-9]\d{0,9}$/)),
    warnings: schemas/* array */.YOg(schemas/* enum */.k5n([
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/contract/contract-facts.js

/** The kinds of contract that a component can name in the policy. */
const CONTRACT_KINDS = ["openapi", "tasks", "events", "graphql", "protobuf"];
/** Reads recorded facts back. */
const ContractFactsSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(CONTRACT_KINDS),
    file: schemas/* string */.YjP(),
    judge: schemas/* string */.YjP(),
    comparison: schemas/* discriminatedUnion */.gMt("known", [
        schemas/* strictObject */.rej({
            known: schemas/* literal */.euz(true),
            changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
                class: schemas/* enum */.k5n(["breaking", "additive", "neutral"]),
                code: schemas/* string */.YjP(),
                operation: schemas/* string */.YjP(),
                field: schemas/* string */.YjP().nullable(),
                says: schemas/* string */.YjP(),
            })),
        }),
        schemas/* strictObject */.rej({ known: schemas/* literal */.euz(false), says: schemas/* string */.YjP(), next: schemas/* string */.YjP() }),
    ]),
});
//# sourceMappingURL=contract-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(4889);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/notes.js
var notes = __webpack_require__(2016);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-facts.js




const Hash = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const ReleaseSchema = schemas/* strictObject */.rej({
    component: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    tag: schemas/* string */.YjP(),
    commit: Hash,
});
/** Reads recorded facts back. */
const VersionFactsSchema = schemas/* strictObject */.rej({
    candidate: Hash,
    now: iso/* datetime */.w$(),
    branch: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable(),
        isDefault: schemas/* boolean */.zMY().nullable(),
        holdsCandidate: schemas/* boolean */.zMY().nullable(),
    }),
    components: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        previous: ReleaseSchema.nullable(),
        standing: schemas/* array */.YOg(ReleaseSchema),
        elsewhere: schemas/* array */.YOg(ReleaseSchema.extend({ later: schemas/* boolean */.zMY(), onDefault: schemas/* boolean */.zMY().nullable() })),
        dependencies: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), standing: schemas/* boolean */.zMY() })),
        commits: schemas/* array */.YOg(CommitSchema),
        prerelease: schemas/* strictObject */.rej({ release: ReleaseSchema, holds: schemas/* array */.YOg(Hash) }).nullable(),
        production: schemas/* strictObject */.rej({ release: ReleaseSchema, forked: schemas/* boolean */.zMY().nullable() }).nullable(),
        contracts: schemas/* array */.YOg(ContractFactsSchema),
        migrations: schemas/* array */.YOg(migration_facts/* MigrationFactsSchema */.b5),
        migrationPlans: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), changed: schemas/* boolean */.zMY(), sections: schemas/* array */.YOg(schemas/* string */.YjP()) })),
        stated: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
});
//# sourceMappingURL=version-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/notes-facts.js






const some = (item) => schemas/* strictObject */.rej({ first: schemas/* array */.YOg(item), total: schemas/* number */.aig().int().nonnegative() });
/** Reads recorded facts back. */
const NotesFactsSchema = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    release: ReleaseSchema.nullable(),
    previous: ReleaseSchema.nullable(),
    date: schemas/* string */.YjP().nullable(),
    commits: schemas/* array */.YOg(CommitSchema),
    repositoryUrl: schemas/* string */.YjP().nullable(),
    modules: some(schemas/* strictObject */.rej({ folder: schemas/* string */.YjP(), files: schemas/* number */.aig().int().positive() })).nullable(),
    documentation: some(schemas/* string */.YjP()),
    contracts: schemas/* array */.YOg(ContractFactsSchema),
    migrations: schemas/* array */.YOg(migration_facts/* MigrationFactsSchema */.b5),
    migrationPlan: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), changed: schemas/* boolean */.zMY(), sections: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
    pullRequests: schemas/* array */.YOg(schemas/* strictObject */.rej({ number: schemas/* number */.aig().int().positive(), links: schemas/* array */.YOg(schemas/* url */.OZ5({ protocol: /^https$/ })).nullable() })),
    handWritten: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(notes/* NOTE_PARTS */.k), schemas/* string */.YjP()),
});
//# sourceMappingURL=notes-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(2716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var decision_verdict = __webpack_require__(8905);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 9 modules
var decide_versions = __webpack_require__(589);
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/verification-facts.js


/** Reads recorded facts back. */
const VerificationFactsSchema = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    component: schemas/* string */.YjP().nullable(),
    pusher: schemas/* strictObject */.rej({
        login: schemas/* string */.YjP().nullable(),
        isReleaseManager: schemas/* boolean */.zMY().nullable(),
        says: schemas/* string */.YjP(),
    }),
    stated: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    branches: schemas/* array */.YOg(VersionFactsSchema),
});
//# sourceMappingURL=verification-facts.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var record = __webpack_require__(4100);
;// CONCATENATED MODULE: ./packages/moves/lib/src/replay.js











/** Decides a record again, with no network, clock or repository. Throws where the record is not one, or was changed. */
function replay(file, text) {
    const record = readRecord(file, text);
    const loaded = (0,read_policy/* readPolicy */.T)(record.policy.file, record.policy.text);
    if (!loaded.ok)
        throw new error/* SignalboxError */.k("replay.bad-policy", `the policy in \`${file}\` cannot be read by this version`, {
            next: "replay it with the version of Signalbox that recorded it",
        });
    if (loaded.value.digest !== record.policy.digest)
        throw new error/* SignalboxError */.k("replay.changed", `the policy in \`${file}\` is not the one whose digest it states`, {
            next: "look for the original record: this one was changed",
        });
    const decision = decideAgain(record, loaded.value);
    return { record, decision, same: (0,external_node_util_.isDeepStrictEqual)(JSON.parse(JSON.stringify(decision)), record.decision) };
}
function decideAgain(record, loaded) {
    switch (record.move) {
        case "version-bump":
            return (0,decide_versions/* decideVersions */.E)(loaded, parsed(VersionFactsSchema, record.facts));
        case "tag-verification":
            return decideVerification(loaded, parsed(VerificationFactsSchema, record.facts));
        case "changelog":
            return (0,decide_notes/* decideNotes */.q)(loaded, parsed(NotesFactsSchema, record.facts));
    }
}
function readRecord(file, text) {
    try {
        return record/* RecordSchema */.X.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new error/* SignalboxError */.k("replay.no-record", `\`${file}\` is not a record of Signalbox`, {
            next: "name a file that an action or a command wrote as its record",
            cause,
        });
    }
}
function parsed(schema, facts) {
    const result = schema.safeParse(facts);
    if (result.success)
        return result.data;
    throw new error/* SignalboxError */.k("replay.bad-facts", `the record's facts are not in order: ${errors/* prettifyError */.S1(result.error)}`, { next: "look for the original record: this one was changed" });
}
//# sourceMappingURL=replay.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var show_json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(296);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(1057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/replay.js






/** `signalbox replay FILE`: decides a recorded move again, and says whether it comes out the same. */
async function replayCommand(file, json, terminal) {
    const { record, decision, same } = replay(file, await textOf(file));
    if (json)
        terminal.out(`${(0,show_json/* jsonOf */.o)({ signalbox: "replay/1", same, recorded: record.decision, decided: decision })}\n`);
    else {
        const lines = [
            `${record.move} of ${record.at}, policy ${record.policy.digest.slice(0, 12)}`,
            ...decision.reasons.flatMap(reason_lines/* reasonLines */.c),
        ];
        lines.push(same ? `${decision.verdict}: decided again, and just as recorded` : `${decision.verdict}: NOT as recorded`);
        terminal.out(`${lines.join("\n")}\n`);
    }
    return same ? (0,exit_code/* exitCodeOf */.F)(decision.verdict) : 1;
}
async function textOf(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new error/* SignalboxError */.k("replay.no-record", `the record \`${file}\` cannot be read`, {
            next: "name a file that an action or a command wrote as its record",
            cause,
        });
    }
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 296:
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

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reasonLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);


const MARKS = {
    met: "✓",
    unmet: "✗",
    waived: "~",
    unknown: "?",
    "not-applicable": "·",
};
/** A reason as a person reads it in a terminal; its place and what to do only where it is not met. */
function reasonLines(reason) {
    const head = `  ${colouredMark(reason.status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason.observed)}`;
    if (reason.status !== "unmet" && reason.status !== "unknown")
        return [head];
    const { at } = reason;
    const place = at === null ? `${reason.rule} (default)` : `${at.file}:${at.line}:${at.column} ${reason.rule}`;
    const next = reason.next === null ? [] : [`      to do:    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason.next)}`];
    return [head, `      required: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason.required)}`, `      rule:     ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(place)}`, ...next];
}
function colouredMark(status) {
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

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "tag-verification", "changelog"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text`, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ changeNotesOf),
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/* harmony import */ var _changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
/* harmony import */ var _versioning_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7763);


/** The changes of a release. */
function changeNotesOf(policy, facts) {
    return listed(policy, facts, (0,_changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .decideChanges */ .c)(policy.versioning, facts.commits).list);
}
/** The same, of changes that were decided already. */
function listed(policy, facts, list) {
    const { release, previous, date, repositoryUrl } = facts;
    const told = list.filter((change) => isTold(policy, change));
    return {
        component: release.component,
        tag: release.tag,
        version: release.version,
        prerelease: (0,_versioning_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(release.version),
        previousTag: previous?.tag ?? null,
        date,
        changes: withIssues(inOrder(policy, told), facts.commits),
        repositoryUrl,
        file: policy.notes.file.replaceAll("{tag}", release.tag),
        markdown: policy.notes.markdown,
    };
}
function isTold(policy, change) {
    const { types } = policy.notes;
    if (change.breaking)
        return true;
    return types === undefined ? change.bump !== "none" : change.type !== null && types.includes(change.type);
}
function inOrder(policy, changes) {
    const types = Object.keys(policy.versioning.bumps);
    const rank = (change) => (change.breaking ? -1 : types.indexOf(change.type ?? ""));
    return changes.toSorted((a, b) => rank(a) - rank(b));
}
/** The first change of a commit carries what the commit closes. */
function withIssues(changes, commits) {
    const issues = new Map();
    for (const commit of commits)
        if (commit.issues.length > 0)
            issues.set(commit.hash, commit.issues);
    return changes.map((change) => {
        const closed = issues.get(change.commit) ?? NONE;
        issues.delete(change.commit);
        return { ...change, issues: closed };
    });
}
const NONE = [];
//# sourceMappingURL=change-notes.js.map

/***/ }),

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideNotes)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(2097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(2716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(8905);
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(4889);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/change-notes.js
var change_notes = __webpack_require__(5291);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/contributors.js
/**
 * Who made a release: the authors of its commits and their co-authors, by name, each once however often the name is spelt in
 * another case or the address shared. Programs are left out, and no address is told.
 */
function contributorsOf(commits, coAuthors) {
    const people = [...commits.map(({ author }) => author), ...coAuthors.map(({ text }) => personOf(text))];
    const names = new Map();
    const known = new Set();
    for (const { name, email } of people) {
        const plain = name.trim();
        const address = email.trim().toLowerCase();
        if (plain === "" || isProgram(plain) || (address !== "" && known.has(address)))
            continue;
        if (address !== "")
            known.add(address);
        if (!names.has(plain.toLowerCase()))
            names.set(plain.toLowerCase(), plain);
    }
    return [...names].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
/** `Lin <lin@example.com>`. */
function personOf(text) {
    const [, name, email] = /^([^<>]*)<([^<>]*)>\s*$/.exec(text) ?? [];
    return { name: name ?? text.replaceAll(/[<>]/g, ""), email: email ?? "" };
}
// GitHub's apps are named `renovate[bot]`; others follow the habit in words.
function isProgram(name) {
    return name.endsWith("[bot]") || /(?:^|[-_ ])bot$/i.test(name);
}
//# sourceMappingURL=contributors.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/documentation.js
var documentation = __webpack_require__(525);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/impact.js
/** Puts together what a release touches. */
function impactOf(facts, changes) {
    const scopes = changes.flatMap(({ scope }) => (scope === null ? [] : scope.split(",").map((part) => part.trim())));
    return {
        modules: facts.modules,
        scopes: [...new Set(scopes)].filter((scope) => scope !== "").toSorted(),
        contracts: facts.contracts.map(inOrder),
    };
}
function inOrder(contract) {
    const { comparison } = contract;
    if (!comparison.known)
        return contract;
    const of = (wanted) => comparison.changes.filter((change) => change.class === wanted);
    return { ...contract, comparison: { known: true, changes: [...of("breaking"), ...of("additive")] } };
}
//# sourceMappingURL=impact.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/migrations.js

/** Judges each migration of a release by its statements. */
function migrationsOf(facts, looked, texts) {
    return { looked, files: facts.migrations.map(noteOf), plan: facts.migrationPlan, texts };
}
const GRAVITY = [...migration_facts/* MIGRATION_CLASSES */.GO, "unknown"];
function noteOf({ tool, file, statements }) {
    const gravest = Math.max(0, ...statements.map((statement) => GRAVITY.indexOf(statement.class)));
    return {
        tool,
        file,
        class: GRAVITY[gravest] ?? "unknown",
        statements: statements.filter((statement) => !(0,migration_facts/* previousCodeRuns */.be)(statement)),
    };
}
//# sourceMappingURL=migrations.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(1550);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/notes-needs.js


/** What the policy needs the notes to say, part by part: none of it is made up. */
function needsReasons(loaded, notes) {
    return loaded.policy.notes.needs.map((part) => {
        const common = { code: `notes.${part}`, required: REQUIRED[part] };
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["notes", "needs"], { ...common, ...observed(part, notes) });
    });
}
const REQUIRED = {
    summary: "notes with a summary that somebody wrote",
    impact: "notes that say what changed, and how the contract differs",
    migrations: "notes that say what the migrations do, with a plan for those that the previous code cannot run on",
    rollback: "notes that say how to go back, as somebody wrote it",
};
function observed(part, notes) {
    if (isSaid(notes.handWritten[part] ?? ""))
        return { status: "met", observed: `\`${part}\` is written by hand in \`${notes.file}\`` };
    switch (part) {
        case "summary":
            return written(notes, part, "Summary", notes.summary.texts);
        case "impact":
            return impact(notes);
        case "migrations":
            return migrations(notes);
        case "rollback":
            return written(notes, part, "Rollback", notes.rollback.texts);
    }
}
/** Whether there is anything for a reader: a template's comments are not. */
function isSaid(text) {
    return text.replaceAll(/<!--.*?(?:-->|$)/gs, "").trim() !== "";
}
function written(notes, part, footer, texts) {
    if (texts.length > 0) {
        const evidence = texts.map(({ commit, text }) => evidenceOf(commit, `${footer}: ${text}`));
        return {
            status: "met",
            observed: `${(0,counted/* counted */.h)(texts.length, `\`${footer}:\` footer`)} of the release's commits`,
            evidence,
        };
    }
    return {
        status: "unmet",
        observed: `nobody wrote a \`${part}\` of \`${notes.tag}\``,
        next: `add a \`${footer}:\` footer to a commit of the release, or ${byHand(notes, part)}`,
    };
}
function impact(notes) {
    const { modules, contracts } = notes.impact;
    const silent = contracts.find(({ comparison }) => !comparison.known);
    if (silent !== undefined && !silent.comparison.known) {
        return {
            status: "unknown",
            observed: `${nameOf(silent)} could not be compared: ${silent.comparison.says}`,
            evidence: [{ kind: "file", id: silent.file, title: nameOf(silent) }],
            next: `${silent.comparison.next}, or ${byHand(notes, "impact")}`,
        };
    }
    const paths = modules === null ? "a first release, all of it new" : `${(0,counted/* counted */.h)(modules.total, "folder")} changed`;
    const compared = contracts.length === 0 ? "" : `; compared: ${contracts.map(nameOf).join(", ")}`;
    return { status: "met", observed: `${paths}${compared}` };
}
function migrations(notes) {
    const { looked, files, plan, texts } = notes.migrations;
    if (!looked) {
        const says = `the policy names no migrations of \`${notes.component}\``;
        return texts.length > 0
            ? { status: "met", observed: `${says}, but a \`Migration:\` footer does` }
            : { status: "not-applicable", observed: says };
    }
    const evidence = files
        .slice(0, 10)
        .map(({ file, class: gravest }) => ({ kind: "file", id: file, title: gravest }));
    const unknown = files.find((file) => file.class === "unknown");
    if (unknown !== undefined) {
        return {
            status: "unknown",
            observed: `\`${unknown.file}\` could not be judged`,
            evidence,
            next: `say what it does: ${byHand(notes, "migrations")}`,
        };
    }
    const grave = files.filter(({ statements }) => statements.length > 0);
    if (grave.length === 0) {
        const all = files.length === 0
            ? "no migrations"
            : `${(0,counted/* counted */.h)(files.length, "migration")}, and the previous code runs on it all`;
        return { status: "met", observed: all, evidence };
    }
    const planned = plan?.changed === true ? `\`${plan.file}\`` : texts.length > 0 ? "a `Migration:` footer" : null;
    const found = `${(0,counted/* counted */.h)(grave.length, "migration")} that the previous code cannot run on`;
    if (planned !== null)
        return { status: "met", observed: `${found}, with ${planned}`, evidence };
    return {
        status: "unmet",
        observed: `${found}, and no plan`,
        evidence,
        next: `add a \`Migration:\` footer to a commit of the release, a migration plan where \`versioning.major-needs\` names one, or ${byHand(notes, "migrations")}`,
    };
}
function byHand({ file }, part) {
    return `write it into \`${file}\` on the default branch between the lines \`<!-- signalbox:begin ${part} -->\` and \`<!-- signalbox:end ${part} -->\``;
}
function nameOf({ kind, file }) {
    return `\`${file}\` (${kind})`;
}
function evidenceOf(id, title) {
    return { kind: "commit", id, title: title.replaceAll(/\s+/g, " ").slice(0, 200) };
}
//# sourceMappingURL=notes-needs.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/rollback.js

/** Says from which revision a rollback starts, and what stands in its way. */
function rollbackOf(previous, { files }, texts) {
    const inTheWay = files.filter(({ statements }) => statements.length > 0);
    return {
        to: previous === null ? null : { tag: previous.tag, version: previous.version, commit: previous.commit },
        flags: texts.flags,
        migrations: inTheWay.map(({ file, class: gravest }) => ({ file, class: gravest })),
        compatible: files.length > 0 && inTheWay.length === 0,
        texts: texts.rollback,
    };
}
//# sourceMappingURL=rollback.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/summary.js
/** What the changes of a release are, in the order in which they are counted. */
const CHANGE_KINDS = ["breaking", "feat", "fix", "perf", "other"];
/** Counts the changes that the notes tell, and takes over what people wrote. */
function summaryOf(changes, texts) {
    const counts = CHANGE_KINDS.map((kind) => ({
        kind,
        changes: changes.filter((change) => kindOf(change) === kind).length,
    }));
    return { counts: counts.filter((count) => count.changes > 0), texts };
}
function kindOf({ breaking, type }) {
    if (breaking)
        return "breaking";
    return CHANGE_KINDS.find((kind) => kind === type && kind !== "breaking") ?? "other";
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/told-texts.js
/** The footers of `commits`, without those of commits in `cancelled`: what was taken back is not told. */
function toldTexts(commits, cancelled) {
    const texts = new Map();
    for (const { hash, footers } of commits) {
        if (footers.length === 0 || cancelled.has(hash))
            continue;
        for (const { token, value } of footers) {
            const same = texts.get(token) ?? new Map();
            texts.set(token, same);
            if (!same.has(value))
                same.set(value, { commit: hash, text: value });
        }
    }
    return (token) => [...(texts.get(token)?.values() ?? [])];
}
//# sourceMappingURL=told-texts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/decide-notes.js













/** Whether the notes of a tag may be published, and what they say. */
function decideNotes(loaded, facts) {
    const { release, date } = facts;
    if (release === null || date === null) {
        const reason = noRelease(loaded, facts.tag);
        return { verdict: (0,verdict/* verdictOf */.V)([reason]), move: "nothing", reasons: [reason], notes: null };
    }
    const notes = notesOf(loaded.policy, { ...facts, release, date });
    const reasons = [released(loaded, release, notes), ...needsReasons(loaded, notes), ...unread(loaded, facts)];
    return { verdict: (0,verdict/* verdictOf */.V)(reasons), move: "publish", reasons, notes };
}
function notesOf(policy, facts) {
    const { list, cancelled } = (0,decide_changes/* decideChanges */.c)(policy.versioning, facts.commits);
    const told = (0,change_notes/* listed */.K)(policy, facts, list);
    const texts = toldTexts(facts.commits, new Set(cancelled.map(({ commit }) => commit)));
    const named = policy.components[facts.release.component]?.migrations;
    const looked = migration_facts/* MIGRATION_TOOLS */.bI.some((tool) => named?.[tool] !== undefined);
    const migrations = migrationsOf(facts, looked, texts("migration"));
    return {
        ...told,
        commit: facts.release.commit,
        summary: summaryOf(told.changes, texts("summary")),
        impact: impactOf(facts, told.changes),
        migrations,
        rollback: rollbackOf(facts.previous, migrations, { flags: texts("feature-flag"), rollback: texts("rollback") }),
        documentation: (0,documentation/* documentationOf */.yM)(facts, texts("docs")),
        contributors: contributorsOf(facts.commits, texts("co-authored-by")),
        handWritten: facts.handWritten,
    };
}
const decide_notes_REQUIRED = "a tag that stands for a release of one of the policy's components";
function noRelease(loaded, tag) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "notes.no-release",
        status: "unmet",
        required: decide_notes_REQUIRED,
        observed: `\`${tag}\` is no such tag here`,
        next: "fetch the tags, or name a tag in the style that the policy's `components` say",
    });
}
function released(loaded, { component, tag, version }, notes) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", component, "tag"], {
        code: "notes.release",
        status: "met",
        required: decide_notes_REQUIRED,
        observed: `\`${tag}\` is ${version} of \`${component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`,
        evidence: [{ kind: "tag", id: tag, title: version }],
    });
}
/** Pull requests whose links nobody could read: the notes are without them, and are right all the same. */
function unread(loaded, { pullRequests }) {
    const silent = pullRequests.filter(({ links }) => links === null);
    if (silent.length === 0)
        return [];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["notes"], {
            code: "notes.pull-requests",
            status: "not-applicable",
            required: "links to documentation from the pull requests, where they can be read",
            observed: `${silent.length} of ${pullRequests.length} pull requests could not be read; the token needs \`pull-requests: read\``,
        }),
    ];
}
//# sourceMappingURL=decide-notes.js.map

/***/ }),

/***/ 525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   wz: () => (/* binding */ isDocument),
/* harmony export */   yM: () => (/* binding */ documentationOf)
/* harmony export */ });
/** Puts together the documentation that changed, and that `Docs:` footers and pull requests name. */
function documentationOf({ documentation, pullRequests }, footers) {
    const words = footers.flatMap(({ text }) => text.split(/[\s,]+/));
    const named = words.map(addressOf).filter((url) => url !== null);
    const linked = pullRequests.flatMap(({ number, links }) => (links ?? []).map((url) => ({ url, pullRequest: number })));
    const links = new Map([...named.map((url) => ({ url, pullRequest: null })), ...linked].map((link) => [link.url, link]));
    const files = [...new Set([...documentation.first, ...words.filter(isDocument)])].toSorted();
    const more = documentation.total - documentation.first.length;
    return { files: { first: files, total: files.length + more }, links: [...links.values()] };
}
/** A word as an address of https; null where it is none. */
function addressOf(word) {
    if (!word.startsWith("https://") || !URL.canParse(word))
        return null;
    const { protocol, username, password, href } = new URL(word);
    return protocol === "https:" && username === "" && password === "" ? href : null;
}
/** Whether a path is that of a text for people: Markdown, reStructuredText or AsciiDoc. */
function isDocument(path) {
    return (/^(?!\/)[^:?*<>|"\\]{1,300}\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i.test(path) &&
        !/(?:^|\/)\.\.?(?:\/|$)/.test(path));
}
//# sourceMappingURL=documentation.js.map

/***/ })

};
