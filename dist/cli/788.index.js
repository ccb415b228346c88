export const id = 788;
export const ids = [788];
export const modules = {

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/read-policy.js + 11 modules
var read_policy = __webpack_require__(373);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js
var decide_notes = __webpack_require__(667);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
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
    branch: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable(),
        isDefault: schemas/* boolean */.zMY().nullable(),
        holdsCandidate: schemas/* boolean */.zMY().nullable(),
    }),
    components: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        previous: ReleaseSchema.nullable(),
        standing: ReleaseSchema.nullable(),
        elsewhere: schemas/* array */.YOg(ReleaseSchema.extend({ later: schemas/* boolean */.zMY() })),
        commits: schemas/* array */.YOg(CommitSchema),
    })),
});
//# sourceMappingURL=version-facts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/notes-facts.js



/** Reads recorded facts back. */
const NotesFactsSchema = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    release: ReleaseSchema.nullable(),
    previous: ReleaseSchema.nullable(),
    date: schemas/* string */.YjP().nullable(),
    commits: schemas/* array */.YOg(CommitSchema),
    repositoryUrl: schemas/* string */.YjP().nullable(),
});
//# sourceMappingURL=notes-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 5 modules
var decide_versions = __webpack_require__(6255);
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
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "changelog"]),
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

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decideChanges),
  t: () => (/* binding */ stronger)
});

;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/taken-back.js
const NOTHING = { commits: [], unclear: false };
/**
 * Finds what a revert takes back by the name it gives: a commit's hash, its first digits or its pull request, or the merge that brought commits.
 * A cherry-picked revert still names the original of the copy that it takes back. `already` holds the hashes that were taken back before.
 */
function takenBack(commits, already) {
    let index = null;
    return (revert, name) => {
        // Most ranges hold no revert: the index is made for the first one.
        index ??= indexOf(commits);
        const number = name.indexOf("#");
        if (number > 0)
            return ofSomeRepository(revert, index.own.find(name.slice(number)));
        const own = index.own.find(name);
        const copies = index.copies.find(name);
        // Each revert takes back one of them: what it names, or, where it was itself copied, the copy beside it.
        const copy = copies.find(({ hash }) => !already.has(hash));
        const copyFirst = revert.pickedFrom.length > 0 || own.every(({ hash }) => already.has(hash));
        return { commits: copyFirst && copy !== undefined ? [copy] : own, unclear: false };
    };
}
/** Whether `owner/repo#12` is ours, only the title can tell: GitHub's revert of a pull request quotes it. */
function ofSomeRepository(revert, ours) {
    if (ours.length === 0)
        return NOTHING;
    const title = revertedTitle(revert.subject);
    const commits = ours.filter(({ subject, pullRequest }) => title !== null && unnumbered(subject, pullRequest) === unnumbered(title, pullRequest));
    return { commits, unclear: commits.length === 0 };
}
/** The title inside `Revert "…"`. A `Reapply "…"` is the revert of a revert. */
function revertedTitle(subject) {
    const match = /^(Revert|Reapply) "(.*)"/.exec(subject);
    if (match?.[2] === undefined)
        return null;
    return match[1] === "Revert" ? match[2] : `Revert "${match[2]}"`;
}
/** A title without the pull request that GitHub puts behind it, ` (#12)`. */
function unnumbered(title, pullRequest) {
    return title.replace(` (#${pullRequest})`, "");
}
/** By whole name and, for hashes, by their first seven digits. */
class Names {
    known = new Map();
    addHash(hash, commit) {
        this.add(hash, hash, commit);
        this.add(hash.slice(0, 7), hash, commit);
    }
    add(key, name, commit) {
        const entry = this.known.get(key);
        if (entry?.name === name)
            entry.commits.push(commit);
        else
            this.known.set(key, { name, commits: [commit] });
    }
    find(name) {
        const found = this.known.get(name) ?? this.known.get(name.slice(0, 7));
        return found?.name.startsWith(name) === true ? found.commits : [];
    }
}
function indexOf(commits) {
    const own = new Names();
    const copies = new Names();
    for (const commit of commits) {
        const { hash, pullRequest, broughtBy, pickedFrom } = commit;
        own.addHash(hash, commit);
        if (broughtBy !== null)
            own.addHash(broughtBy, commit);
        if (pullRequest !== null)
            own.add(`#${pullRequest}`, `#${pullRequest}`, commit);
        for (const original of pickedFrom)
            copies.addHash(original, commit);
    }
    return { own, copies };
}
//# sourceMappingURL=taken-back.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/decide-changes.js

const STRENGTH = { none: 0, patch: 1, minor: 2, major: 3 };
/** The stronger of two bumps. */
function stronger(a, b) {
    return STRENGTH[b] > STRENGTH[a] ? b : a;
}
/**
 * What the commits of a range change. They come newest first, children before parents, so that a revert is
 * seen before what it reverts: the two cancel out, and a revert that is itself reverted cancels nothing.
 */
function decideChanges(rules, commits) {
    const cancelledBy = new Map();
    const find = takenBack(commits, cancelledBy);
    const list = [];
    const warnings = [];
    let releaseAs = null;
    for (const commit of commits) {
        if (commit.merge || cancelledBy.has(commit.hash))
            continue;
        const reverted = commit.reverts.map((name) => find(commit, name));
        for (const target of reverted.flatMap((found) => found.commits))
            cancelledBy.set(target.hash, commit.hash);
        const onlyCancels = isRevert(commit) && reverted.every((found) => found.commits.length > 0);
        if (!onlyCancels)
            list.push(...changesOf(rules, commit));
        if (commit.releaseAs !== null)
            releaseAs ??= { version: commit.releaseAs, commit: commit.hash };
        warnings.push(...warningsOf(rules, commit, reverted.some((found) => found.unclear)));
    }
    const bump = list.reduce((strongest, change) => stronger(strongest, change.bump), "none");
    const cancelled = [...cancelledBy].map(([commit, by]) => ({ commit, by }));
    return { list, bump, releaseAs, cancelled, warnings };
}
/** A commit that takes something back and does nothing else; one that says `fix:` as well is a fix, too. */
function isRevert({ header, reverts }) {
    return reverts.length > 0 && (header === null || header.type === "revert");
}
function changesOf(rules, commit) {
    const own = ownHeader(commit);
    const squashed = commit.squashed
        .filter(({ bullet }) => countsAsSquashed(rules, commit, bullet))
        .map(({ header }) => header)
        .filter((header) => header.type !== own?.type || told(header, commit) !== told(own, commit));
    const headers = own === null ? squashed : [own, ...squashed];
    return headers.map((header, index) => {
        // A `BREAKING CHANGE:` footer speaks of the whole commit: its first change carries it.
        const breakingTexts = index === 0 ? commit.breaking : [];
        const breaking = header.breaking || breakingTexts.length > 0;
        return {
            commit: commit.hash,
            type: header.type,
            scope: header.scope,
            description: header.description,
            breaking,
            breakingTexts,
            bump: breaking ? "major" : (bumpOf(rules, header.type) ?? "none"),
            pullRequest: commit.pullRequest,
        };
    });
}
/** A squash's subject is often that of its one commit, with the pull request behind it. */
function told({ description }, { pullRequest }) {
    return unnumbered(description, pullRequest);
}
/** A subject that is no conventional header still counts where it takes back something released, brings it again, or says that it breaks. */
function ownHeader(commit) {
    if (commit.header !== null)
        return commit.header;
    if (commit.reapplies !== null)
        return commit.reapplies;
    if (commit.reverts.length > 0)
        return {
            type: "revert",
            scope: null,
            breaking: false,
            description: revertedTitle(commit.subject) ?? commit.subject,
        };
    return commit.breaking.length > 0 ? { type: null, scope: null, breaking: true, description: commit.subject } : null;
}
function countsAsSquashed(rules, commit, bullet) {
    switch (rules.squash) {
        case "none":
            return false;
        case "bullets":
            return bullet && isSquash(commit);
        case "lines":
            return bullet ? isSquash(commit) : commit.pullRequest !== null;
    }
}
/** GitHub puts the pull request behind a squash's subject; without one, a single bullet is prose. (A list is all bullets or has none.) */
function isSquash({ pullRequest, squashed }) {
    return pullRequest !== null || squashed.length > 1;
}
function bumpOf(rules, type) {
    return type !== null && Object.hasOwn(rules.bumps, type) ? (rules.bumps[type] ?? null) : null;
}
function warningsOf(rules, commit, revertUnclear) {
    const kinds = [...commit.warnings];
    if (commit.header !== null && bumpOf(rules, commit.header.type) === null)
        kinds.push("unknown-type");
    if (revertUnclear && !kinds.includes("revert-unclear"))
        kinds.push("revert-unclear");
    return kinds.map((kind) => ({ commit: commit.hash, subject: commit.subject, kind }));
}
//# sourceMappingURL=decide-changes.js.map

/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/** A change as its author's header said it: `feat(crm)!: New lead scoring algorithm`; text from outside. */
function titleOf({ type, scope, breaking, description }) {
    if (type === null)
        return description;
    return `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
}
//# sourceMappingURL=title-of.js.map

/***/ }),

/***/ 2716:
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

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export combine */
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

/***/ 667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notesOf),
/* harmony export */   q: () => (/* binding */ decideNotes)
/* harmony export */ });
/* harmony import */ var _changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
/* harmony import */ var _decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2716);
/* harmony import */ var _decision_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8905);
/* harmony import */ var _versioning_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7763);




/** Whether the notes of a tag may be published, and what they say. */
function decideNotes(loaded, facts) {
    const { release, date } = facts;
    const required = "a tag that stands for a release of one of the policy's components";
    if (release === null || date === null) {
        const observed = `\`${facts.tag}\` is no such tag here`;
        const next = "fetch the tags, or name a tag in the style that the policy's `components` say";
        const reason = (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["components"], {
            code: "notes.no-release",
            status: "unmet",
            required,
            observed,
            next,
        });
        return { verdict: (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)([reason]), move: "nothing", reasons: [reason], notes: null };
    }
    const notes = notesOf(loaded.policy, { ...facts, release, date });
    const evidence = [{ kind: "tag", id: release.tag, title: release.version }];
    const observed = `\`${release.tag}\` is ${release.version} of \`${release.component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`;
    const reason = (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["components", release.component, "tag"], {
        code: "notes.release",
        status: "met",
        required,
        observed,
        evidence,
    });
    return { verdict: (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)([reason]), move: "publish", reasons: [reason], notes };
}
/** The notes of a release that is known to be one. */
function notesOf(policy, facts) {
    const { release, previous, date, repositoryUrl } = facts;
    const { list } = (0,_changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .decideChanges */ .c)(policy.versioning, facts.commits);
    return {
        component: release.component,
        tag: release.tag,
        version: release.version,
        prerelease: (0,_versioning_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(release.version),
        previousTag: previous?.tag ?? null,
        date,
        changes: inOrder(policy, list.filter((change) => isTold(policy, change))),
        repositoryUrl,
        file: policy.notes.file.replaceAll("{tag}", release.tag),
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
//# sourceMappingURL=decide-notes.js.map

/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decideVersions)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(2097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(8905);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(2716);
// EXTERNAL MODULE: ./packages/policy/node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(7133);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/match-glob.js

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 */
function matchesGlob(pattern, name) {
    return (0,esm/* minimatch */.xF)(name, pattern, {
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
}
//# sourceMappingURL=match-glob.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/branch-rule.js


/** Whether a release may be made of a commit of this branch: `branches` of the policy, or the default branch alone. */
function branchReasons(loaded, candidate, branch) {
    return [mayRelease(loaded, branch), holdsCandidate(loaded, candidate, branch)];
}
function mayRelease(loaded, branch) {
    const { branches } = loaded.policy;
    const code = "branch.may-release";
    if (branch.name === null) {
        const next = "check out a branch, or name it";
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
            code,
            status: "unknown",
            required: "a branch that may release",
            observed: "no branch: the checkout is detached",
            next,
        });
    }
    const evidence = [{ kind: "branch", id: branch.name, title: branch.name }];
    if (branches === undefined)
        return defaultBranchOnly(loaded, branch.name, branch.isDefault, evidence);
    const pattern = Object.keys(branches).find((glob) => matchesGlob(glob, branch.name ?? ""));
    const environment = pattern === undefined ? undefined : branches[pattern]?.environment;
    const path = pattern === undefined ? ["branches"] : ["branches", pattern];
    const required = "a branch whose entry in `branches` names an environment";
    if (environment !== undefined) {
        const observed = `\`${branch.name}\` goes to \`${environment}\``;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "met", required, observed, evidence });
    }
    const observed = pattern === undefined ? `no entry fits \`${branch.name}\`` : `\`${pattern}\` names no environment`;
    const next = "release from a branch that goes to an environment, or have the policy changed";
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "unmet", required, observed, evidence, next });
}
function defaultBranchOnly(loaded, name, isDefault, evidence) {
    const required = "the default branch (the policy has no `branches`)";
    const common = { code: "branch.may-release", required, evidence };
    if (isDefault === null) {
        const next = "let git know the default branch: `git remote set-head origin --auto`";
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
            ...common,
            status: "unknown",
            observed: "nobody could say which branch is the default",
            next,
        });
    }
    if (isDefault)
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "met", observed: `\`${name}\` is the default branch` });
    const next = "merge first, or name this branch and its environment under `branches`";
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
        ...common,
        status: "unmet",
        observed: `\`${name}\` is not the default branch`,
        next,
    });
}
// A commit of a feature branch must not be released by starting the workflow from `main` with its hash.
function holdsCandidate(loaded, candidate, branch) {
    const common = {
        code: "branch.holds-candidate",
        required: "a candidate that is on the branch",
        evidence: [{ kind: "commit", id: candidate, title: "the candidate" }],
    };
    switch (branch.holdsCandidate) {
        case true:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
                ...common,
                status: "met",
                observed: "the branch contains the candidate",
            });
        case false:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
                ...common,
                status: "unmet",
                observed: "the branch does not contain the candidate",
                next: "merge it first, or release a commit of the branch",
            });
        case null:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
                ...common,
                status: "unknown",
                observed: "the branch could not be read where it is kept",
                next: "check that the remote answers and that the branch is pushed, then run again",
            });
    }
}
//# sourceMappingURL=branch-rule.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/diff.js
var diff = __webpack_require__(711);
// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(2338);
// EXTERNAL MODULE: ./node_modules/semver/functions/major.js
var major = __webpack_require__(8511);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(8780);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/next-version.js





/** The version after `previous` (null: none yet) for changes that ask for `bump`. Null where they ask for nothing. */
function nextVersion(rules, previous, bump) {
    if (bump === "none")
        return null;
    if (previous === null)
        return { version: rules.initial, bump };
    const step = bump === "major" && major(previous) === 0 ? rules["breaking-while-zero"] : bump;
    const version = valid(inc(previous, step));
    if (version !== null)
        return { version, bump: step };
    throw new error/* SignalboxError */.k("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
        next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
    });
}
/** The step from one version to a later one. */
function stepBetween(previous, version) {
    const step = diff(previous, version);
    return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
//# sourceMappingURL=next-version.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/tag-reasons.js


/** What the component's releases on other commits say of a version: its tag is free, and no release stands in its way. */
function tagReasons(loaded, facts, version, tag) {
    const path = ["components", facts.name, "tag"];
    const taken = facts.elsewhere.find((release) => release.version === version);
    if (taken !== undefined)
        return [tagTaken(loaded, path, taken)];
    const free = (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "met",
        required: FREE,
        observed: `\`${tag}\` is free`,
    });
    const later = facts.elsewhere.find((release) => release.later);
    if (later !== undefined)
        return [free, overtaken(loaded, path, later)];
    const higher = facts.previous === null
        ? facts.elsewhere.find((release) => (0,version_order/* compareVersions */.Zy)(release.version, version) > 0)
        : undefined;
    return higher === undefined ? [free] : [free, outOfReach(loaded, path, higher)];
}
const FREE = "a tag that nothing else has: a tag is never moved";
function tagTaken(loaded, path, taken) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "unmet",
        required: FREE,
        observed: `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
        evidence: [evidenceOf(taken)],
        next: "release from a commit that contains it, or raise the version with a `Release-As:` footer",
    });
}
function overtaken(loaded, path, later) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.overtaken",
        status: "unmet",
        required: "no release of a later commit of the branch",
        observed: `\`${later.tag}\` stands for a later commit`,
        evidence: [evidenceOf(later)],
        next: "release from the branch's newest commit",
    });
}
// A first version below one that is out already: the history was rewritten, or the releases are made on another line.
function outOfReach(loaded, path, higher) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.out-of-reach",
        status: "unmet",
        required: "a first version above every release of the component",
        observed: `the candidate contains no release, and \`${higher.tag}\` stands on another line`,
        evidence: [evidenceOf(higher)],
        next: "release from a commit that contains the last release, or name a higher version with a `Release-As:` footer",
    });
}
function evidenceOf({ tag, version }) {
    return { kind: "tag", id: tag, title: version };
}
//# sourceMappingURL=tag-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/title-of.js
var title_of = __webpack_require__(3635);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-reasons.js



/** No component has anything to release: that is no failure. */
function nothingToRelease(loaded) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "version.nothing",
        status: "met",
        required: "changes that ask for a release, or nothing to do",
        observed: "no component has changes that ask for a release",
    });
}
/** The candidate was released before. */
function standingReason(loaded, standing) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", standing.component], {
        code: "version.standing",
        status: "met",
        required: "one release of a commit, made once",
        observed: `\`${standing.tag}\` already stands for the candidate`,
        evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
    });
}
/** A component has changes, or none, and none asks for a release. */
function noChangeReason(loaded, facts, changes) {
    const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.no-change",
        status: "not-applicable",
        required: `a change of \`${facts.name}\` that asks for a release`,
        observed: `${count(changes.list.length, "change")} ${since}, none that asks for one`,
    });
}
/** Which changes brought the version. */
function bumpReason(loaded, name, next, changes) {
    const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
    const evidence = deciding
        .slice(0, 10)
        .map((change) => ({ kind: "commit", id: change.commit, title: (0,title_of/* titleOf */.G)(change) }));
    const asks = changes.bump === "none"
        ? "no change asks for a release"
        : `${count(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.bump",
        status: "met",
        required: `the version of \`${name}\` follows from its changes`,
        observed: `${asks}: ${next.version} (${next.bump})`,
        evidence,
    });
}
/** What a `Release-As:` footer is worth; none where there is no such footer. */
function releaseAsReason(loaded, previous, changes) {
    if (changes.releaseAs === null)
        return [];
    const { version, commit } = changes.releaseAs;
    const common = {
        code: "version.release-as",
        required: "a `Release-As:` footer names a release above the last one",
        observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
        evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }],
    };
    const stable = !(0,version_order/* isPrerelease */.V1)(version);
    if (stable && (previous === null || (0,version_order/* compareVersions */.Zy)(version, previous) > 0))
        return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "met" })];
    const next = stable
        ? "name a version above the last release, in a commit that touches this component alone"
        : "name a release without a prerelease part";
    return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "unmet", next })];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
//# sourceMappingURL=version-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-versions.js







/** The next version of every component, and whether it may be tagged. */
function decideVersions(loaded, facts) {
    const components = facts.components.map((component) => planOf(loaded, component));
    const releasing = components.some((plan) => plan.state === "release");
    // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
    const branch = components.some((plan) => plan.state !== "nothing")
        ? branchReasons(loaded, facts.candidate, facts.branch)
        : [];
    const reasons = [...branch, ...components.flatMap((plan) => plan.reasons)];
    if (!releasing)
        reasons.unshift(nothingToRelease(loaded));
    return {
        verdict: (0,verdict/* verdictOf */.V)(reasons),
        move: releasing ? "release" : "nothing",
        candidate: facts.candidate,
        reasons,
        components,
    };
}
function planOf(loaded, facts) {
    const changes = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits);
    const previous = facts.previous?.version ?? null;
    const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
    if (facts.standing !== null) {
        const { version, tag } = facts.standing;
        return {
            ...common,
            state: "standing",
            version,
            tag,
            bump: stepTaken(previous, version, changes),
            reasons: [standingReason(loaded, facts.standing)],
        };
    }
    const next = wantedVersion(loaded, previous, changes);
    if (next === null)
        return {
            ...common,
            state: "nothing",
            version: previous,
            tag: null,
            bump: "none",
            reasons: [noChangeReason(loaded, facts, changes)],
        };
    const style = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find((styles) => styles.component === facts.name);
    const tag = style === undefined ? null : (0,tag_style/* tagOf */.cO)(style.write, next.version);
    const reasons = [
        bumpReason(loaded, facts.name, next, changes),
        ...releaseAsReason(loaded, previous, changes),
        ...tagReasons(loaded, facts, next.version, tag),
    ];
    return { ...common, state: "release", version: next.version, tag, bump: next.bump, reasons };
}
function wantedVersion(loaded, previous, changes) {
    if (changes.releaseAs === null)
        return nextVersion(loaded.policy.versioning, previous, changes.bump);
    const { version } = changes.releaseAs;
    return { version, bump: stepTaken(previous, version, changes) };
}
/** The step that a given version takes; a first one takes the step that its changes ask for. */
function stepTaken(previous, version, changes) {
    return previous === null ? (0,decide_changes/* stronger */.t)(changes.bump, "patch") : stepBetween(previous, version);
}
//# sourceMappingURL=decide-versions.js.map

/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ highestRelease),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);

/**
 * Orders canonical versions as semver does: negative where `a` is the lower. Plain ones are compared number by number where they
 * stand: to take ten thousand of them apart would take longer than git takes to list them.
 */
function compareVersions(a, b) {
    let inA = 0;
    let inB = 0;
    for (let part = 0; part < 3; part += 1) {
        const endA = numberEnd(a, inA);
        const endB = numberEnd(b, inB);
        // Without leading zeros, the longer number is the higher.
        const difference = endA - inA - (endB - inB) || compareDigits(a, inA, b, inB, endA - inA);
        if (difference !== 0)
            return difference;
        inA = endA + 1;
        inB = endB + 1;
    }
    return inA > a.length && inB > b.length ? 0 : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b);
}
/** Of a canonical version, which carries no build metadata. */
function isPrerelease(version) {
    return version.includes("-");
}
/** The release with the highest version, the first of those that share it; null where there is none. */
function highestRelease(releases) {
    let highest = null;
    for (const release of releases) {
        if (highest === null || compareVersions(release.version, highest.version) > 0)
            highest = release;
    }
    return highest;
}
function numberEnd(version, start) {
    let end = start;
    while (end < version.length && isDigit(version.charCodeAt(end)))
        end += 1;
    return end;
}
function compareDigits(a, inA, b, inB, length) {
    for (let index = 0; index < length; index += 1) {
        const difference = a.charCodeAt(inA + index) - b.charCodeAt(inB + index);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
//# sourceMappingURL=version-order.js.map

/***/ })

};
