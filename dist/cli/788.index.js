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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(104);
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
    ])),
});
//# sourceMappingURL=commit-schema.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-facts.js


const Hash = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const ReleaseSchema = schemas/* strictObject */.rej({ component: schemas/* string */.YjP(), version: schemas/* string */.YjP(), tag: schemas/* string */.YjP(), commit: Hash });
/** Reads recorded facts back. */
const VersionFactsSchema = schemas/* strictObject */.rej({
    candidate: Hash,
    branch: schemas/* strictObject */.rej({ name: schemas/* string */.YjP().nullable(), isDefault: schemas/* boolean */.zMY().nullable(), holdsCandidate: schemas/* boolean */.zMY().nullable() }),
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
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 3 modules
var decide_versions = __webpack_require__(1418);
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
        throw new error/* SignalboxError */.k("replay.bad-policy", `the policy in \`${file}\` cannot be read by this version`, { next: "replay it with the version of Signalbox that recorded it" });
    if (loaded.value.digest !== record.policy.digest)
        throw new error/* SignalboxError */.k("replay.changed", `the policy in \`${file}\` is not the one whose digest it states`, { next: "look for the original record: this one was changed" });
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
        throw new error/* SignalboxError */.k("replay.no-record", `\`${file}\` is not a record of Signalbox`, { next: "name a file that an action or a command wrote as its record", cause });
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
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(1057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/replay.js





/** `signalbox replay FILE`: decides a recorded move again, and says whether it comes out the same. */
async function replayCommand(file, json, terminal) {
    const { record, decision, same } = replay(file, await textOf(file));
    if (json)
        terminal.out(`${JSON.stringify({ signalbox: "replay/1", same, recorded: record.decision, decided: decision }, null, 2)}\n`);
    else {
        const lines = [`${record.move} of ${record.at}, policy ${record.policy.digest.slice(0, 12)}`, ...decision.reasons.flatMap(reason_lines/* reasonLines */.c)];
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
        throw new error/* SignalboxError */.k("replay.no-record", `the record \`${file}\` cannot be read`, { next: "name a file that an action or a command wrote as its record", cause });
    }
}
//# sourceMappingURL=replay.js.map

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

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reasonLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);


const MARKS = { met: "✓", unmet: "✗", waived: "~", unknown: "?", "not-applicable": "·" };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "changelog"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
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

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ decideChanges),
/* harmony export */   t: () => (/* binding */ stronger)
/* harmony export */ });
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
    const find = finder(commits);
    const cancelledBy = new Map();
    const list = [];
    const warnings = [];
    let releaseAs = null;
    for (const commit of commits) {
        if (commit.merge || cancelledBy.has(commit.hash))
            continue;
        const reverted = commit.reverts.map(find);
        for (const target of reverted.flat())
            cancelledBy.set(target, commit.hash);
        const onlyCancels = isRevert(commit) && reverted.every((targets) => targets.length > 0);
        if (!onlyCancels)
            list.push(...changesOf(rules, commit));
        if (commit.releaseAs !== null)
            releaseAs ??= { version: commit.releaseAs, commit: commit.hash };
        warnings.push(...warningsOf(rules, commit));
    }
    const bump = list.reduce((strongest, change) => stronger(strongest, change.bump), "none");
    const cancelled = [...cancelledBy].map(([commit, by]) => ({ commit, by }));
    return { list, bump, releaseAs, cancelled, warnings };
}
/** A commit that takes something back and does nothing else; one that says `fix:` as well is a fix, too. */
function isRevert({ header, reverts }) {
    return reverts.length > 0 && (header === null || header.type === "revert");
}
/** Finds what a revert takes back by the name it gives: a commit's hash, its first digits or its pull request, or the merge that brought commits. */
function finder(commits) {
    const known = new Map();
    let indexed = false;
    const index = (key, name, hash) => {
        const entry = known.get(key);
        if (entry?.name === name)
            entry.commits.push(hash);
        else
            known.set(key, { name, commits: [hash] });
    };
    return (name) => {
        // Most ranges hold no revert: the index is made for the first one.
        if (!indexed) {
            for (const { hash, pullRequest, broughtBy } of commits) {
                for (const whole of broughtBy === null ? [hash] : [hash, broughtBy]) {
                    index(whole, whole, hash);
                    index(whole.slice(0, 7), whole, hash);
                }
                if (pullRequest !== null)
                    index(`#${pullRequest}`, `#${pullRequest}`, hash);
            }
            indexed = true;
        }
        const found = known.get(name) ?? known.get(name.slice(0, 7));
        return found?.name.startsWith(name) === true ? found.commits : [];
    };
}
function changesOf(rules, commit) {
    const own = ownHeader(commit);
    const squashed = commit.squashed
        .filter(({ bullet }) => countsAsSquashed(rules, commit, bullet))
        .map(({ header }) => header)
        .filter((header) => header.type !== own?.type || plain(header, commit) !== plain(own, commit));
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
function plain({ description }, { pullRequest }) {
    return description.replace(` (#${pullRequest})`, "");
}
/** A subject that is no conventional header still counts where it takes back something released, or says that it breaks. */
function ownHeader(commit) {
    if (commit.header !== null)
        return commit.header;
    if (commit.reverts.length > 0)
        return { type: "revert", scope: null, breaking: false, description: revertedSubject(commit.subject) };
    return commit.breaking.length > 0 ? { type: null, scope: null, breaking: true, description: commit.subject } : null;
}
/** The title inside git's own `Revert "…"`. */
function revertedSubject(subject) {
    return /^Revert "(.*)"/.exec(subject)?.[1] ?? subject;
}
function countsAsSquashed(rules, commit, bullet) {
    switch (rules.squash) {
        case "none":
            return false;
        case "bullets":
            return bullet;
        case "lines":
            return bullet || commit.pullRequest !== null;
    }
}
function bumpOf(rules, type) {
    return type !== null && Object.hasOwn(rules.bumps, type) ? (rules.bumps[type] ?? null) : null;
}
function warningsOf(rules, commit) {
    const kinds = [...commit.warnings];
    if (commit.header !== null && bumpOf(rules, commit.header.type) === null)
        kinds.push("unknown-type");
    return kinds.map((kind) => ({ commit: commit.hash, subject: commit.subject, kind }));
}
//# sourceMappingURL=decide-changes.js.map

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
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);
/* harmony import */ var _decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2716);
/* harmony import */ var _decision_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8905);




/** Whether the notes of a tag may be published, and what they say. */
function decideNotes(loaded, facts) {
    const { release, date } = facts;
    const required = "a tag that stands for a release of one of the policy's components";
    if (release === null || date === null) {
        const observed = `\`${facts.tag}\` is no such tag here`;
        const next = "fetch the tags, or name a tag in the style that the policy's `components` say";
        const reason = (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["components"], { code: "notes.no-release", status: "unmet", required, observed, next });
        return { verdict: (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)([reason]), move: "nothing", reasons: [reason], notes: null };
    }
    const notes = notesOf(loaded.policy, { ...facts, release, date });
    const evidence = [{ kind: "tag", id: release.tag, title: release.version }];
    const observed = `\`${release.tag}\` is ${release.version} of \`${release.component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`;
    const reason = (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(loaded, ["components", release.component, "tag"], { code: "notes.release", status: "met", required, observed, evidence });
    return { verdict: (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)([reason]), move: "publish", reasons: [reason], notes };
}
/** The notes of a release that is known to be one. */
function notesOf(policy, facts) {
    const { release, previous, date, repositoryUrl } = facts;
    const { list } = (0,_changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .decideChanges */ .c)(policy.versioning, facts.commits);
    return {
        component: release.component,
        tag: release.tag,
        version: release.version,
        prerelease: semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(release.version) !== null,
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

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decideVersions)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js
var decide_changes = __webpack_require__(9503);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(2716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(8905);
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
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { code, status: "unknown", required: "a branch that may release", observed: "no branch: the checkout is detached", next });
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
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "unknown", observed: "nobody could say which branch is the default", next });
    }
    if (isDefault)
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "met", observed: `\`${name}\` is the default branch` });
    const next = "merge first, or name this branch and its environment under `branches`";
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "unmet", observed: `\`${name}\` is not the default branch`, next });
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
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "met", observed: "the branch contains the candidate" });
        case false:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "unmet", observed: "the branch does not contain the candidate", next: "merge it first, or release a commit of the branch" });
        case null:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "unknown", observed: "the branch could not be read where it is kept", next: "check that the remote answers and that the branch is pushed, then run again" });
    }
}
//# sourceMappingURL=branch-rule.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/next-version.js

/** The version after `previous` (null: none yet) for changes that ask for `bump`. Null where they ask for nothing. */
function nextVersion(rules, previous, bump) {
    if (bump === "none")
        return null;
    if (previous === null)
        return { version: rules.initial, bump };
    const step = bump === "major" && semver.major(previous) === 0 ? rules["breaking-while-zero"] : bump;
    const version = semver.inc(previous, step);
    return version === null ? null : { version, bump: step };
}
/** The step from one version to a later one. */
function stepBetween(previous, version) {
    const step = semver.diff(previous, version);
    return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
//# sourceMappingURL=next-version.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-versions.js







/** The next version of every component, and whether it may be tagged. */
function decideVersions(loaded, facts) {
    const components = facts.components.map((component) => planOf(loaded, component));
    const releasing = components.some((plan) => plan.state === "release");
    const branch = releasing ? branchReasons(loaded, facts.candidate, facts.branch) : [];
    const reasons = [...branch, ...components.flatMap((plan) => plan.reasons)];
    if (!releasing)
        reasons.unshift(nothingToRelease(loaded));
    return { verdict: (0,verdict/* verdictOf */.V)(reasons), move: releasing ? "release" : "nothing", candidate: facts.candidate, reasons, components };
}
function nothingToRelease(loaded) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "version.nothing",
        status: "met",
        required: "changes that ask for a release, or nothing to do",
        observed: "no component has changes that ask for a release",
    });
}
function planOf(loaded, facts) {
    const changes = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits);
    const previous = facts.previous?.version ?? null;
    const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
    if (facts.standing !== null) {
        const { version, tag } = facts.standing;
        return { ...common, state: "standing", version, tag, bump: stepTaken(previous, version, changes), reasons: [standingReason(loaded, facts.standing)] };
    }
    const next = wantedVersion(loaded, previous, changes);
    if (next === null)
        return { ...common, state: "nothing", version: previous, tag: null, bump: "none", reasons: [noChangeReason(loaded, facts, changes)] };
    const style = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find((styles) => styles.component === facts.name);
    const tag = style === undefined ? null : (0,tag_style/* tagOf */.cO)(style.write, next.version);
    const reasons = [bumpReason(loaded, facts.name, next, changes), ...releaseAsReason(loaded, previous, changes), ...tagReasons(loaded, facts, next.version, tag)];
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
function standingReason(loaded, standing) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", standing.component], {
        code: "version.standing",
        status: "met",
        required: "one release of a commit, made once",
        observed: `\`${standing.tag}\` already stands for the candidate`,
        evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
    });
}
function noChangeReason(loaded, facts, changes) {
    const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.no-change",
        status: "not-applicable",
        required: `a change of \`${facts.name}\` that asks for a release`,
        observed: `${count(changes.list.length, "change")} ${since}, none that asks for one`,
    });
}
function bumpReason(loaded, name, next, changes) {
    const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
    const evidence = deciding.slice(0, 10).map((change) => ({ kind: "commit", id: change.commit, title: titleOf(change) }));
    const asks = changes.bump === "none" ? "no change asks for a release" : `${count(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.bump",
        status: "met",
        required: `the version of \`${name}\` follows from its changes`,
        observed: `${asks}: ${next.version} (${next.bump})`,
        evidence,
    });
}
function titleOf(change) {
    const scope = change.scope === null ? "" : `(${change.scope})`;
    return change.type === null ? change.description : `${change.type}${scope}${change.breaking ? "!" : ""}: ${change.description}`;
}
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
    const stable = semver.prerelease(version) === null;
    if (stable && (previous === null || semver.gt(version, previous)))
        return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "met" })];
    const next = stable ? "commit again with a `Release-As:` footer above the last release" : "name a release without a prerelease part";
    return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "unmet", next })];
}
function tagReasons(loaded, facts, version, tag) {
    const path = ["components", facts.name, "tag"];
    const taken = facts.elsewhere.find((release) => release.version === version);
    const free = (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: taken === undefined ? "met" : "unmet",
        required: "a tag that nothing else has: a tag is never moved",
        observed: taken === undefined ? `\`${tag}\` is free` : `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
        ...(taken === undefined ? {} : { evidence: [{ kind: "tag", id: taken.tag, title: taken.version }], next: "release from a commit that contains it, or raise the version with a `Release-As:` footer" }),
    });
    const later = facts.elsewhere.find((release) => release.later);
    if (later === undefined || taken !== undefined)
        return [free];
    const overtaken = (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.overtaken",
        status: "unmet",
        required: "no release of a later commit of the branch",
        observed: `\`${later.tag}\` stands for a later commit`,
        evidence: [{ kind: "tag", id: later.tag, title: later.version }],
        next: "release from the branch's newest commit",
    });
    return [free, overtaken];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
//# sourceMappingURL=decide-versions.js.map

/***/ })

};
