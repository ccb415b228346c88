export const id = 3205;
export const ids = [3205];
export const modules = {

/***/ 53205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/read-extended-policy.js + 22 modules
var read_extended_policy = __webpack_require__(42027);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/decide-gate.js + 66 modules
var decide_gate = __webpack_require__(77330);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/gate-facts.js + 13 modules
var gate_facts = __webpack_require__(15628);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js + 6 modules
var decide_notes = __webpack_require__(34183);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/notes-facts.js
var notes_facts = __webpack_require__(33588);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/decide-watch.js + 14 modules
var decide_watch = __webpack_require__(87255);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/observed.js
var observed = __webpack_require__(61725);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/afterwards/afterwards-facts.js

const seconds = schemas/* number */.aig().nonnegative();
/** One try of a check, from its first step on. What was observed is a sentence; texts from outside are quoted and cut in it. */
const TrySchema = schemas/* discriminatedUnion */.gMt("outcome", [
    schemas/* strictObject */.rej({ outcome: schemas/* literal */.euz("passed"), seconds, says: schemas/* string */.YjP() }),
    /** It answered, and not as it must. */
    schemas/* strictObject */.rej({ outcome: schemas/* literal */.euz("failed"), seconds, says: schemas/* string */.YjP() }),
    /** It did not answer, or could not be asked. */
    schemas/* strictObject */.rej({
        outcome: schemas/* literal */.euz("unread"),
        seconds,
        /** A stable name, such as `probe.timed-out`. */
        code: schemas/* string */.YjP(),
        says: schemas/* string */.YjP(),
        next: schemas/* string */.YjP(),
    }),
]);
/** What the checks of the released system found, by their names in the policy. */
const AfterwardsFactsSchema = schemas/* strictObject */.rej({
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        /** What was asked, as `askedOf` tells it: the answer to another question says nothing. */
        asked: schemas/* string */.YjP(),
        tries: schemas/* array */.YOg(TrySchema).min(1),
    })),
});
//# sourceMappingURL=afterwards-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/controller/controller-state.js

/** Where a rollout stands, as what moves the traffic says. */
const ControllerStateSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["argo-rollout", "deployments", "http-route"]),
    /** The share of the traffic on the canary, 0 to 1. */
    share: schemas/* number */.aig().min(0).max(1),
    paused: schemas/* boolean */.zMY(),
    /** It was called off: the traffic is, or goes, back to the stable track. */
    aborted: schemas/* boolean */.zMY(),
    /** The canary is the stable track now. */
    finished: schemas/* boolean */.zMY(),
    /** What is rolled out, in the controller's own words, such as a pod template's hash; null where it does not say. */
    revision: schemas/* string */.YjP().nullable(),
});
//# sourceMappingURL=controller-state.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/queue-series.js

const values = schemas/* array */.YOg(schemas/* number */.aig().nullable());
/** A queue over the watch's grid, as far as the policy asks; null for an interval without a sample. */
const QueueSeriesSchema = schemas/* strictObject */.rej({
    depth: values.nullable(),
    /** The age of the oldest entry, in seconds. */
    age: values.nullable(),
    /** How many were given up in the interval. */
    deadLetters: values.nullable(),
});
//# sourceMappingURL=queue-series.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/security/security-look.js

/** What a look at something that must never happen found. What could not be asked is no look: the observation is unknown. */
const SecurityLookSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("probe"),
        /** The status that the tenant who must not see the object got. */
        status: schemas/* int */.Whr(),
        /** The status that its owner got; null where nobody asked for the owner. */
        ownerStatus: schemas/* int */.Whr().nullable(),
        /** How often either was asked again, because it did not answer. Absent for never. */
        retries: schemas/* int */.Whr().positive().optional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("value"), query: schemas/* string */.YjP(), series: schemas/* int */.Whr(), value: schemas/* number */.aig().nullable() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("alert"),
        alert: schemas/* string */.YjP(),
        /** Whether the metrics system has a rule of that name at all. */
        defined: schemas/* boolean */.zMY(),
        firing: schemas/* boolean */.zMY(),
    }),
]);
//# sourceMappingURL=security-look.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/series.js
var series = __webpack_require__(69102);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/watch-facts.js







/** What a look at a rollout found: everything that its decision rests on. */
const WatchFactsSchema = schemas/* strictObject */.rej({
    watch: schemas/* strictObject */.rej({
        /** Its name on record. */
        id: schemas/* string */.YjP(),
        environment: schemas/* string */.YjP(),
        /** What is rolled out: a full hash, a tag or an image's digest; as it was told. */
        candidate: schemas/* string */.YjP(),
        /** What the controller called it when the watch began; null where nobody knows. */
        revision: schemas/* string */.YjP().nullable(),
        /** When the release began: the zero of the grid. ISO 8601 in UTC. */
        releasedAt: iso/* datetime */.w$(),
        /** When the look was made. */
        now: iso/* datetime */.w$(),
    }),
    grid: series/* GridSchema */.YU,
    /** The steps that were begun, in their order; one beyond the plan's last is the watch after the release. */
    begun: schemas/* array */.YOg(series/* BegunSchema */.$N),
    /** An earlier look's decision to roll back, which stands. */
    rolledBack: schemas/* strictObject */.rej({ interval: schemas/* int */.Whr(), says: schemas/* string */.YjP() }).nullable(),
    /** Of each objective that the looks before could not read: the newest interval before their silence began. */
    lastRead: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    objectives: schemas/* record */.g1P(schemas/* string */.YjP(), (0,observed/* observed */.Px)(series/* ObjectiveSeriesSchema */.iV)),
    security: schemas/* record */.g1P(schemas/* string */.YjP(), (0,observed/* observed */.Px)(SecurityLookSchema)),
    queues: schemas/* record */.g1P(schemas/* string */.YjP(), (0,observed/* observed */.Px)(QueueSeriesSchema)),
    /** The validation after the last step; null before it is due. */
    afterwards: (0,observed/* observed */.Px)(AfterwardsFactsSchema).nullable(),
    /** Where the controller says that the rollout stands; null where the workflow moves the traffic. */
    rollout: (0,observed/* observed */.Px)(ControllerStateSchema).nullable(),
});
//# sourceMappingURL=watch-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-verification.js
var decide_verification = __webpack_require__(56738);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 9 modules
var decide_versions = __webpack_require__(30589);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-facts.js
var version_facts = __webpack_require__(84352);
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
    branches: schemas/* array */.YOg(version_facts/* VersionFactsSchema */.J),
});
//# sourceMappingURL=verification-facts.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var record = __webpack_require__(24100);
;// CONCATENATED MODULE: ./packages/moves/lib/src/replay.js















/** Decides a record again, with no network, clock or repository. Throws where the record is not one, or was changed. */
function replay(file, text) {
    const record = readRecord(file, text);
    const loaded = (0,read_extended_policy/* readExtendedPolicy */.i)([
        { file: record.policy.file, bytes: record.policy.text },
        ...record.policy.parents.map((parent) => ({ file: parent.file, bytes: parent.text })),
    ]);
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
            return (0,decide_versions/* decideVersions */.E)(loaded, parsed(version_facts/* VersionFactsSchema */.J, record.facts));
        case "tag-verification":
            return (0,decide_verification/* decideVerification */.u)(loaded, parsed(VerificationFactsSchema, record.facts));
        case "changelog":
            return (0,decide_notes/* decideNotes */.q)(loaded, parsed(notes_facts/* NotesFactsSchema */.m, record.facts));
        case "checklist-gate":
            return (0,decide_gate/* decideGate */.q)(loaded, parsed(gate_facts/* GateFactsSchema */.cU, record.facts));
        case "canary-monitor":
            return (0,decide_watch/* decideWatch */.u)(loaded, parsed(WatchFactsSchema, record.facts));
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
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var show_json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(31057);
// EXTERNAL MODULE: ./packages/cli/lib/src/text-of-file.js
var text_of_file = __webpack_require__(64729);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/replay.js





/** `signalbox replay FILE`: decides a recorded move again, and says whether it comes out the same. */
async function replayCommand(file, json, terminal) {
    const text = await (0,text_of_file/* textOfFile */.n)(file, {
        what: `record \`${file}\``,
        code: "replay.no-record",
        next: "name a file that an action or a command wrote as its record",
    });
    const { record, decision, same } = replay(file, text);
    if (json)
        terminal.out(`${(0,show_json/* jsonOf */.o)({ signalbox: "replay/1", same, recorded: record.decision, decided: decision })}\n`);
    else {
        const lines = [
            `${record.move} of ${record.at}, policy ${record.policy.digest.slice(0, 12)}`,
            ...decision.reasons.flatMap(record.move === "checklist-gate" ? reason_lines/* gateReasonLines */.nN : reason_lines/* reasonLines */.c9),
        ];
        lines.push(same ? `${decision.verdict}: decided again, and just as recorded` : `${decision.verdict}: NOT as recorded`);
        terminal.out(`${lines.join("\n")}\n`);
    }
    return same ? (0,exit_code/* exitCodeOf */.F)(decision.verdict) : 1;
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 69102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ BegunSchema),
/* harmony export */   YU: () => (/* binding */ GridSchema),
/* harmony export */   iV: () => (/* binding */ ObjectiveSeriesSchema)
/* harmony export */ });
/* unused harmony export CountsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** What happened in one interval: the increases of counters, which need not be whole numbers. */
const CountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bad: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() });
const counted = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CountsSchema.nullable());
const valued = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable());
/**
 * What an objective's metrics showed, interval by interval. All lists of a watch are equally long and begin with the same
 * interval. `stable` is null where the objective knows no tracks: then `canary` is all there is, and nothing is compared.
 */
const ObjectiveSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("counts"),
        canary: counted,
        stable: counted.nullable(),
        /** Further limits of a histogram, for the comparison alone: what was slower than each. */
        edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ le: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), canary: counted, stable: counted })).default([]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("value"), canary: valued, stable: valued.nullable() }),
]);
/** Where the lists stand in time. Interval `k` ends `k` intervals after the grid's zero (`gridZeroOf`); 0 and less lie before the release. */
const GridSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    intervalSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    /** The number of the interval that every list begins with; negative or 0 where there is history from before the release. */
    first: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** The number of the newest interval that has settled; the lists end with it. */
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
/** When a step of the plan began: its place in the plan, and the number of its first interval. */
const BegunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
//# sourceMappingURL=series.js.map

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

/***/ })

};
