export const id = 5509;
export const ids = [5509];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



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

/***/ 77281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ isPermitted),
/* harmony export */   e6: () => (/* binding */ PermissionLevel),
/* harmony export */   g8: () => (/* binding */ GatheredApprovalsSchema)
/* harmony export */ });
/* unused harmony exports RangeCommitSchema, RangeFactsSchema, CodeOwnersFactsSchema, PeopleFactsSchema, RunFactsSchema, ManifestFactsSchema, ApprovalTagSchema, PastEmergencySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61725);
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);
/* harmony import */ var _pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69821);





/** One commit of the range, as git has it, with the accounts that GitHub knows for its names. */
const RangeCommitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    oid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
    authors: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureNameSchema */ .ZS),
    committer: _pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureNameSchema */ .ZS,
    signature: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ isValid: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), signer: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable() }).nullable(),
    /** Every path that differs from its first parent, both names of what was renamed, from git. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Of a merge: whether its tree is what git makes of its parents; null where there is one parent, or conflicts. */
    cleanMerge: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
    /** The first line of its message: shown, never believed. */
    headline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Numbers of the pull requests that GitHub ties to it, merged into this or another branch, or open. */
    associatedPullRequests: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive()),
});
/** What is released: all commits that the candidate holds and the last release did not. */
const RangeFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** The last release in this environment that the range begins after; null where there is none, and all history is judged. */
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        oid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
        /** Null where the policy itself says that what came before is not judged (`approvals.since`). */
        tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        /** Whether nobody may make, move or delete such a tag unseen: else a tag set by hand would hide commits from the gate. */
        isProtected: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    })
        .nullable(),
    commits: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(RangeCommitSchema),
    pullRequests: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PullRequestFactsSchema */ .zb),
});
/** CODEOWNERS as it stands on the commit that the range begins after, never on the candidate. */
const CodeOwnersFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    commit: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    byteSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** What GitHub says is wrong with it; a line with an error owns nothing. */
    errors: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
const PermissionLevel = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["admin", "maintain", "write", "triage", "read", "none"]);
/** Whether a permission is the wanted one or a higher. */
function isPermitted(permission, wanted) {
    // The options stand from the highest to the lowest.
    const ranks = PermissionLevel.options;
    return ranks.indexOf(permission) <= ranks.indexOf(wanted);
}
/** Who holds what, read while deciding. Keys are lower case. */
const PeopleFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Active members by `organisation/team`; a pending invitation is no member. */
    teams: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd))),
    /** By login. */
    permissions: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(PermissionLevel)),
    /** Null where the repository has none. */
    codeOwners: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(CodeOwnersFactsSchema.nullable()),
});
/** The run of the workflow that holds the gate, and what was approved in it. REST: `actions/runs/{id}` and its `approvals`. */
const RunFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    headSha: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    /** The branch or tag whose workflow file runs. */
    headBranch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** The workflow's file. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What `run-name` shows; from outside. */
    displayTitle: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Whether it runs code of another repository, a fork. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    triggeringActor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    environmentReviews: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["approved", "rejected", "pending"]),
        user: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        environments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }))),
});
/** A pull request that holds the release manifest: the candidate's hash in a file, approved by reviews. */
const ManifestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The hash that the file names at the pull request's head; null where it names none. */
    candidate: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
    pullRequest: _pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PullRequestFactsSchema */ .zb,
});
/** An annotated tag `approve/<role>/<hash>`, its signature checked against the policy's own keys. */
const ApprovalTagSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["tag", "commit"]),
    /** What it points at, peeled. */
    target: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    /** Whose key of the policy signed it well; null where none did. */
    signer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
/** An emergency that was let through before, and what has become of its review. */
const PastEmergencySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    candidate: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    letThroughAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** Until when somebody else has to have reviewed it. */
    due: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** Logins of those who approved it then, wrote it or started it: none of them may review it. */
    involved: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Its pull requests, read anew, and that of its manifest. */
    pullRequests: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(_pull_request_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PullRequestFactsSchema */ .zb)),
    /** Commits of it that no reviewed pull request brought: reviews of pull requests say nothing of them. */
    unreviewed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
    /** Signed tags `reviewed/<hash>` of its candidate. */
    reviewTags: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ApprovalTagSchema)),
});
/** What was gathered for the approvals. */
const GatheredApprovalsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    range: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(RangeFactsSchema),
    people: PeopleFactsSchema,
    /** Null where the gate does not run in a workflow. */
    run: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(RunFactsSchema).nullable(),
    manifest: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(ManifestFactsSchema.nullable()),
    approvalTags: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ApprovalTagSchema)),
    /** Who pushed the tag that is released, where a person tagged first; null where nobody did. */
    tagger: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(_gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable()),
    emergencies: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(PastEmergencySchema)),
    /** What contracts and migrations say of the range: they can only raise a change's class. */
    effects: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        /** Paths of contracts that break for somebody. */
        breakingContracts: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
        /** Paths of migrations that the range adds or changes. */
        migrations: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    }),
});
//# sourceMappingURL=approval-facts.js.map

/***/ }),

/***/ 72238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ parseCodeOwners)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var people = __webpack_require__(4238);
// EXTERNAL MODULE: ./packages/policy/node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(27133);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/code-owners-pattern.js

const LONGEST = 256;
const MOST_GLOBSTARS = 4;
/**
 * Reads a pattern as GitHub does: the rules of gitignore, without negation, ranges and escapes, and case counts. Bounded as the
 * globs of the policy are, because matchers back-track.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 * and https://git-scm.com/docs/gitignore#_pattern_format
 */
function codeOwnersPattern(written) {
    const says = faultOf(written);
    if (says !== null)
        return { ok: false, says, couldFit: (path) => couldFit(written, path) };
    const globs = globsOf(written.replaceAll("\\ ", " "));
    const prefix = literalPrefix(globs[0] ?? "");
    let matchers = null;
    return {
        ok: true,
        fits(path) {
            // Most lines name a folder that the path is not in: to look at its letters first spares them their matchers.
            if (!path.startsWith(prefix))
                return false;
            matchers ??= globs.map((glob) => new esm/* Minimatch */.VR(glob, OPTIONS));
            return matchers.some((matcher) => matcher.match(path));
        },
    };
}
// As `matchesGlob` has them: the same answer on every runner, and nothing but `*`, `**` and `?` means anything.
const OPTIONS = { dot: true, noext: true, nobrace: true, nonegate: true, nocomment: true, platform: "linux" };
function faultOf(written) {
    if (written.startsWith("!"))
        return "GitHub's CODEOWNERS knows no `!`";
    if (/[[\]]/.test(written))
        return "GitHub's CODEOWNERS knows no `[ ]`";
    if (written.includes("#"))
        return "a `#` is no part of a pattern";
    if (/\\(?! )/.test(written))
        return "only a space can be escaped";
    if (written.includes("***"))
        return "`***` means nothing";
    if (/\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(written))
        return "no path has an empty part, `.` or `..`";
    if (written.length > LONGEST)
        return `it is longer than ${LONGEST} characters`;
    if (written.split("**").length - 1 > MOST_GLOBSTARS)
        return `it has more than ${MOST_GLOBSTARS} \`**\``;
    return null;
}
/** The same pattern as globs over whole paths of files. */
function globsOf(pattern) {
    // A slash anywhere but at the end ties a pattern to the root.
    const anchored = /\/./.test(pattern);
    const parts = pattern.replace(/^\//, "").split("/");
    const last = parts.at(-1);
    if (pattern === "/")
        return [];
    if (pattern === "*" || pattern === "**")
        return ["**"];
    const glob = (anchored ? parts : ["**", ...parts]).join("/");
    // A folder is meant, and all within. `**` before it stands for one folder at least.
    if (last === "")
        return [parts.at(-2) === "**" ? `${glob}*/**` : `${glob}**`];
    // Otherwise the name may be a folder's, and all within is meant. Of `docs/*` GitHub says that nested files are not.
    return last === "*" || last === "**" ? [glob] : [glob, `${glob}/**`];
}
function literalPrefix(glob) {
    return /^[^*?]*/.exec(glob)?.[0] ?? "";
}
// The letters before the first that may mean something bound what an anchored pattern was meant for; any other may mean any path.
function couldFit(written, path) {
    const pattern = written.replace(/^!/, "");
    const plain = /^[^*?[\]#\\.]*/.exec(pattern)?.[0] ?? "";
    return plain.includes("/") ? path.startsWith(plain.replace(/^\//, "").replace(/\/+$/, "")) : true;
}
//# sourceMappingURL=code-owners-pattern.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/code-owners.js


const MOST_LINES = 5000;
/**
 * Reads a CODEOWNERS file: the last line that fits a path decides. `errors` are those that GitHub itself names, such as an
 * owner who may not write; their lines own nothing.
 */
function parseCodeOwners(text, errors = []) {
    const named = new Map(errors.map(({ line, kind }) => [line, `GitHub says of it: ${kind}`]));
    const written = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    const lines = written.flatMap((line, index) => readLine(line, index + 1, named.get(index + 1) ?? null));
    const tooMany = lines[MOST_LINES];
    if (tooMany !== undefined) {
        const fault = { line: tooMany.number, says: `the file has more than ${MOST_LINES} lines that name owners` };
        return { faults: [fault], ownersOf: () => ({ kind: "unclear", ...fault }) };
    }
    const fromLast = lines.toReversed();
    return {
        faults: lines.flatMap(({ number, fault }) => (fault === null ? [] : [{ line: number, says: fault }])),
        ownersOf(path) {
            const line = fromLast.find(({ pattern }) => (pattern.ok ? pattern.fits(path) : pattern.couldFit(path)));
            if (line === undefined)
                return { kind: "unowned", line: null };
            if (line.fault !== null)
                return { kind: "unclear", line: line.number, says: line.fault };
            return line.owners.length === 0
                ? { kind: "unowned", line: line.number }
                : { kind: "owned", owners: line.owners, line: line.number };
        },
    };
}
function readLine(written, number, named) {
    const words = withoutComment(written.split(/(?<!\\)[ \t]+/).filter((word) => word !== ""));
    const [first, ...others] = words;
    if (first === undefined)
        return [];
    const pattern = codeOwnersPattern(first);
    const owners = others.map(ownerOf);
    const known = owners.filter((owner) => owner !== null);
    const bad = others[owners.indexOf(null)];
    const notAnOwner = bad === undefined ? null : `\`${shown(bad)}\` is no \`@login\`, \`@organisation/team\` or e-mail address`;
    return [{ number, pattern, owners: known, fault: named ?? (pattern.ok ? notAnOwner : pattern.says) }];
}
/** A word that begins with `#` begins a comment. */
function withoutComment(words) {
    const comment = words.findIndex((word) => word.startsWith("#"));
    return comment === -1 ? words : words.slice(0, comment);
}
// Accounts that an enterprise manages end in `_` and a short code.
const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,60})(?:\[bot\])?)$/;
const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9_.-]{1,100})$/;
const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>/]{1,190}$/;
function ownerOf(word) {
    const login = USER.exec(word)?.[1];
    if (login !== undefined)
        return { kind: "user", login: (0,people/* loginKey */.H$)(login) };
    const team = TEAM.exec(word)?.[1];
    if (team !== undefined)
        return { kind: "team", team: (0,people/* loginKey */.H$)(team) };
    return EMAIL.test(word) ? { kind: "email", email: (0,people/* loginKey */.H$)(word) } : null;
}
function shown(word) {
    const plain = word.replaceAll(/[`\u0000-\u001f\u007f-\u009f]/g, "?");
    return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
//# sourceMappingURL=code-owners.js.map

/***/ }),

/***/ 69821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ PullRequestEventSchema),
/* harmony export */   ZS: () => (/* binding */ SignatureNameSchema),
/* harmony export */   uZ: () => (/* binding */ ReviewSchema),
/* harmony export */   zb: () => (/* binding */ PullRequestFactsSchema)
/* harmony export */ });
/* unused harmony exports StatementCommentSchema, LandingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61725);
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);




/** One name on a commit. `user` is null where the e-mail belongs to no account: texts of a commit prove nothing. */
const SignatureNameSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    email: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
});
/** A review as GraphQL's `PullRequestReview` tells it. */
const ReviewSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    databaseId: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    /** Null where the account is gone. */
    author: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    /** The commit it was given for; null once git forgot it. */
    commit: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
    submittedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable(),
    authorCanPushToRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** What happened to a pull request, as far as it touches its approvals. */
const PullRequestEventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("__typename", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("ReviewDismissedEvent"),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        previousReviewState: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
        /** The review that was dismissed, by its number. */
        review: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("BaseRefChangedEvent"),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        previousRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        currentRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("UnlabeledEvent"),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        actor: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
        /** The label that was taken away. */
        label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
]);
/** A comment that gives something: only those with a line that begins with `/approve`, `/reviewed` or `/waive` are kept. */
const StatementCommentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    author: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    /** As it was written; from outside, never trusted. */
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Null where nobody ever edited it. */
    lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/**
 * What the merge of a pull request put on the branch, worked out with git. `tree` is that of its last commit, `recomputed`
 * that of a clean merge of the pull request's final head into what stood there before (`git merge-tree --write-tree`); null where
 * such a merge has conflicts, so that somebody resolved them unseen.
 */
const LandingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["merge", "squash", "rebase"]),
    /** The tip before; the first parent of its first commit. */
    before: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    /** Every commit of the range that it brought, its merge commit among them. */
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
    tree: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    recomputed: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
});
/** A pull request that a commit of the range names, by GraphQL's names. */
const PullRequestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
    /** From outside: shown, never believed. */
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    author: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    headRefOid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    mergedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable(),
    mergedBy: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable(),
    mergeCommit: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b.nullable(),
    additions: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    labels: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    reviews: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ReviewSchema),
    events: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(PullRequestEventSchema),
    comments: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(StatementCommentSchema),
    /** Its own commits, as they were reviewed. */
    commits: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        oid: _changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
        /** Authors, and those that trailers name. */
        authors: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(SignatureNameSchema),
        committer: SignatureNameSchema,
        /** Whether GitHub verified a signature, and whose; null where there is none. */
        signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ isValid: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), signer: _gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable() }).nullable(),
    })),
    /** Every path that it changed, both names of what was renamed, read from git. */
    files: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** Who pushed its final head; null where nobody could say. */
    lastPusher: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(_gate_people_js__WEBPACK_IMPORTED_MODULE_1__/* .PersonSchema */ .Vd.nullable()),
    landing: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(LandingSchema.nullable()),
    /** Commits whose approval holds for the final head too: all that came after are clean merges of the base, recomputed with the identical tree. */
    cleanUpdatesOf: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observed */ .Px)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b)),
});
//# sourceMappingURL=pull-request-facts.js.map

/***/ }),

/***/ 74910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ unreadHolders),
/* harmony export */   N$: () => (/* binding */ knownHolders),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   qn: () => (/* binding */ holdsNamedRole),
/* harmony export */   vd: () => (/* binding */ holdsRole)
/* harmony export */ });
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61725);
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _approval_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77281);
/* harmony import */ var _effective_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27106);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53817);





/** Whether somebody holds a role by one of its rules but `from`, which depends on what was changed. */
function holdsRole(role, person, people) {
    const named = isNamed(role, person);
    // A bot counts only where the policy names it.
    if (person.type !== "User")
        return person.type === "Bot" ? named : "no";
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)([
        named,
        role.team === undefined ? "no" : isMember(role.team, person, people),
        role.permission === undefined ? "no" : hasPermission(role.permission, person, people),
    ]);
}
/** Whether somebody holds the role of this name; nobody holds one that the policy does not have. */
function holdsNamedRole(policy, name, person, people) {
    const role = (0,_effective_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .roleNamed */ .ud)((0,_effective_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(policy), name);
    return role === undefined ? "no" : holdsRole(role, person, people);
}
/** Whether they are an active member of `organisation/team`. */
function isMember(team, person, people) {
    const members = ownEntry(people.teams, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(team));
    if (members === undefined || !members.known)
        return "unknown";
    if (members.value.nodes.some((member) => (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(member, person)))
        return "yes";
    return (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .isComplete */ .As)(members.value) ? "no" : "unknown";
}
/** Who could fill a role now, as far as it is told; null where it goes by permission, so that the list has no end. */
function knownHolders(role, people) {
    if (role.permission !== undefined)
        return null;
    const members = role.team === undefined ? undefined : ownEntry(people.teams, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(role.team));
    const team = members?.known === true ? members.value.nodes.map(({ login }) => login) : [];
    return [...new Set([...(role.users ?? []), ...team])];
}
/** Why nobody could say who holds a role, or whether `login` does; null where it was read. */
function unreadHolders(role, people, login) {
    const team = role.team === undefined ? undefined : ownEntry(people.teams, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(role.team));
    if (team?.known === false)
        return team;
    if (role.permission === undefined || login === null)
        return null;
    const permission = ownEntry(people.permissions, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(login));
    return permission?.known === false ? permission : null;
}
/** Whether the policy names them: by their account's number, where it pins one, as a login can be taken over. */
function isNamed(role, person) {
    const name = role.users?.find((user) => (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(user) === (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(person.login));
    // An app may be called as a person is: it is named with its `[bot]` alone, and no person has one.
    if ((person.type === "Bot") !== person.login.endsWith("[bot]"))
        return "no";
    if (name === undefined)
        return "no";
    const pinned = Object.entries(role.ids ?? {}).find(([user]) => (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(user) === (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(name));
    if (pinned === undefined)
        return "yes";
    return person.databaseId === null ? "unknown" : (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(person.databaseId === pinned[1]);
}
function hasPermission(wanted, person, people) {
    const permission = ownEntry(people.permissions, (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(person.login));
    if (permission === undefined || !permission.known)
        return "unknown";
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)((0,_approval_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermitted */ .Nn)(permission.value, wanted));
}
function ownEntry(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
//# sourceMappingURL=role-holders.js.map

/***/ }),

/***/ 53817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/** Yes where any is; unknown where none is, but one might be. */
function anyOf(answers) {
    if (answers.includes("yes"))
        return "yes";
    return answers.includes("unknown") ? "unknown" : "no";
}
/** Yes where all are; no where any is not. */
function allOf(answers) {
    if (answers.includes("no"))
        return "no";
    return answers.includes("unknown") ? "unknown" : "yes";
}
function not(answer) {
    return answer === "unknown" ? "unknown" : answer === "yes" ? "no" : "yes";
}
function told(answer) {
    return answer ? "yes" : "no";
}
//# sourceMappingURL=told.js.map

/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ countsByEvent),
/* harmony export */   Hj: () => (/* binding */ newestRuns),
/* harmony export */   fW: () => (/* binding */ whyForeign)
/* harmony export */ });
/* harmony import */ var _gate_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);

/** Runs on what was pushed; a pull request's own run is of a merge that may never be made. */
const COUNTED_EVENTS = ["push", "merge_group", "schedule", "workflow_dispatch"];
/** Whether a run by this event may be the one that a check needs. */
function countsByEvent(event, events) {
    return (events ?? COUNTED_EVENTS).includes(event);
}
/** Why a run says nothing of the candidate, whatever it is called; null where it may. */
function whyForeign(run, { repository, candidate }) {
    if (run.headSha !== candidate) {
        return `ran on \`${run.headSha.slice(0, 12)}\`, the candidate is \`${candidate.slice(0, 12)}\``;
    }
    if ((0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(run.repository) !== (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(repository))
        return "is of another repository";
    if (run.headRepository === null || (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(run.headRepository) !== (0,_gate_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(repository))
        return "ran code of a fork";
    return null;
}
/** Of each workflow and event the run whose newest attempt began last, by GitHub's own clock; all of those that began at once. */
function newestRuns(runs) {
    const groups = Map.groupBy(runs, ({ path, event }) => JSON.stringify([path, event]));
    return [...groups.values()].flatMap((group) => {
        const last = Math.max(...group.map(({ runStartedAt }) => Date.parse(runStartedAt)));
        return group.filter(({ runStartedAt }) => Date.parse(runStartedAt) === last);
    });
}
//# sourceMappingURL=newest-runs.js.map

/***/ }),

/***/ 76474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ runLabel),
/* harmony export */   K7: () => (/* binding */ checkEvidence),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   OP: () => (/* binding */ jobLabel),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fk: () => (/* binding */ runEvidence),
/* harmony export */   mT: () => (/* binding */ checkRunLabel),
/* harmony export */   w0: () => (/* binding */ statusEvidence)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);

/** How it went, in one of GitHub's own words. */
function wordOf({ status, conclusion }) {
    return (0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(status === "completed" ? (conclusion ?? "no conclusion") : status);
}
/** What a report is worth by the conclusions that are good enough. */
function stateOf({ status, conclusion }, good) {
    if (status !== "completed")
        return "pending";
    if (conclusion === null)
        return "unclear";
    return good.includes(conclusion) ? "passed" : "failed";
}
/** `.github/workflows/ci.yml` by `push`, run 7. */
function runLabel({ path, event, databaseId }) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)} by ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(event)}, run ${databaseId}`;
}
function jobLabel({ name }, run) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)} (${runLabel(run)})`;
}
function checkRunLabel({ name, app }) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)} by app ${app === null ? "that is gone" : (0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(app.slug)}`;
}
function statusLabel({ context, creator }) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(context)} by ${creator === null ? "an account that is gone" : (0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(creator.login)}`;
}
function runEvidence(run) {
    return { kind: "run", id: String(run.databaseId), title: `${run.path} (${run.event})` };
}
function checkEvidence({ databaseId, name }) {
    return { kind: "check-run", id: String(databaseId), title: name };
}
function statusEvidence({ databaseId, context }) {
    return { kind: "status", id: String(databaseId), title: context };
}
//# sourceMappingURL=said-by.js.map

/***/ }),

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ discardedCheckRuns),
/* harmony export */   ST: () => (/* binding */ asksForJobs),
/* harmony export */   YA: () => (/* binding */ asksForApps),
/* harmony export */   Zj: () => (/* binding */ weighApps),
/* harmony export */   kl: () => (/* binding */ ACTIONS),
/* harmony export */   m1: () => (/* binding */ allCheckRuns),
/* harmony export */   p_: () => (/* binding */ isOwnCheck),
/* harmony export */   zO: () => (/* binding */ isOfActions)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);
/* harmony import */ var _newest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16814);
/* harmony import */ var _said_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76474);
/* harmony import */ var _weigh_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67484);
/* harmony import */ var _weighed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92570);





/** The one app that all workflows report as, with whichever token of theirs. */
const ACTIONS = "github-actions";
/** What the gate reports itself is information, and evidence of nothing. */
function isOwnCheck({ name }) {
    return name.startsWith("Signalbox / ");
}
/** What runs of workflows report as. */
function isOfActions({ app }) {
    return app?.slug === ACTIONS;
}
/** Whether a check can be met by a workflow's job. */
function asksForJobs({ app }, facts) {
    if (app === undefined || app === ACTIONS)
        return true;
    // The app's number differs from one GitHub to another.
    return reported(facts).some((run) => isOfActions(run) && isApp(app, run));
}
/** Whether a check can be met by an app that is no workflow. */
function asksForApps({ app, workflow }) {
    return workflow === undefined && app !== ACTIONS;
}
/** All check runs of the candidate, where GitHub told of all. */
function allCheckRuns({ checkRuns, workflowRuns }) {
    const whole = (0,_weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeList */ .GM)(checkRuns, "check runs");
    if (!whole.known)
        return whole;
    const runs = workflowRuns.known ? workflowRuns.value.nodes : [];
    const suites = new Set([...whole.value, ...runs].map(({ checkSuite }) => checkSuite));
    return suites.size < _weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP ? whole : CUT_SUITES;
}
const CUT_SUITES = {
    known: false,
    code: "ci.cut-short",
    says: `the candidate has ${_weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP} check suites or more, and GitHub tells of the newest alone`,
    next: "look at what reports so many checks on one commit, and release another commit",
};
/** What apps that are no workflow say of a check: of each app and name the newest decides. */
function weighApps(check, facts) {
    const all = allCheckRuns(facts);
    if (!all.known)
        return { ..._weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$, unread: [all] };
    const right = all.value.filter((run) => (0,_weigh_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(check, run.name) && whyDiscarded(run, check, facts) === null);
    const newest = (0,_newest_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOfEach */ .V)(right, ({ app, name }) => [app?.databaseId, name]);
    return {
        ..._weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$,
        findings: newest.map((run) => ({
            state: (0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(run, check.conclusions),
            says: `${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRunLabel */ .mT)(run)}: ${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(run)}`,
            counts: true,
            evidence: (0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEvidence */ .K7)(run),
        })),
    };
}
/** Why check runs of the right name were put aside, one sentence each. */
function discardedCheckRuns(check, facts) {
    const asked = jobRuns(facts).filter((run) => (0,_weigh_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotAsked */ .CV)(run, check, facts) === null);
    const jobs = new Set(asked.flatMap((run) => (run.jobs.known ? run.jobs.value.nodes.map(({ databaseId }) => databaseId) : [])));
    return reported(facts).flatMap((run) => {
        const why = (0,_weigh_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(check, run.name) && !jobs.has(run.databaseId) ? whyDiscarded(run, check, facts) : null;
        return why === null ? [] : [`${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRunLabel */ .mT)(run)}, ${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(run)} (${why})`];
    });
}
/** Why a check run is not an app's own report on the candidate; null where it is. */
function whyDiscarded(run, check, facts) {
    if (run.headSha !== facts.candidate)
        return `it is of \`${run.headSha.slice(0, 12)}\``;
    const behind = jobRuns(facts).find(({ checkSuite }) => checkSuite !== null && checkSuite === run.checkSuite);
    if (isOfActions(run)) {
        if (check.app !== undefined && !isApp(check.app, run))
            return `app ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(check.app)} is asked for`;
        const why = behind === undefined ? null : (0,_weigh_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotAsked */ .CV)(behind, check, facts);
        if (behind !== undefined && why !== null)
            return `${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabel */ .Az)(behind)}: ${why}`;
        return "reported with a workflow's token, by none of the jobs that are asked for";
    }
    if (check.workflow !== undefined)
        return "no job of the workflow that is asked for";
    if (isOwnCheck(run))
        return "the gate reports it itself";
    if (run.app === null)
        return "nobody can say which app it was";
    return check.app === undefined || isApp(check.app, run) ? null : `app ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(check.app)} is asked for`;
}
function isApp(asked, { app }) {
    return app !== null && (app.slug === asked || String(app.databaseId) === asked);
}
function reported({ checkRuns }) {
    return checkRuns.known ? checkRuns.value.nodes : [];
}
function jobRuns({ workflowRuns }) {
    return workflowRuns.known ? workflowRuns.value.nodes : [];
}
//# sourceMappingURL=weigh-check-runs.js.map

/***/ }),

/***/ 67484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ whyNotAsked),
/* harmony export */   SM: () => (/* binding */ runsAskedFor),
/* harmony export */   bo: () => (/* binding */ weighJobs),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _schema_match_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22819);
/* harmony import */ var _newest_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72696);
/* harmony import */ var _said_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76474);
/* harmony import */ var _weighed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92570);




/** Why a run is not what this check asks for; null where it is. */
function whyNotAsked(run, check, facts) {
    const foreign = (0,_newest_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyForeign */ .fW)(run, facts);
    if (foreign !== null)
        return foreign;
    if (check.workflow !== undefined && run.path !== check.workflow)
        return `\`${check.workflow}\` is asked for`;
    // Events that nobody named can spoil a check, and never meet it.
    if (check.events !== undefined && !check.events.includes(run.event))
        return "the policy does not ask for that event";
    return null;
}
/** The runs whose jobs decide on a check. */
function runsAskedFor(check, runs, facts) {
    return (0,_newest_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRuns */ .Hj)(runs.filter((run) => whyNotAsked(run, check, facts) === null));
}
/** What the jobs of workflows say of a check: by their own lists, since anybody's token can report a check of any name. */
function weighJobs(check, facts) {
    const runs = (0,_weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeList */ .GM)(facts.workflowRuns, "runs of workflows");
    if (!runs.known)
        return { ..._weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$, unread: [runs] };
    const asked = runsAskedFor(check, runs.value, facts);
    return (0,_weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(asked.map((run) => weighRun(check, facts, run)));
}
function weighRun(check, facts, run) {
    const jobs = (0,_weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeList */ .GM)(run.jobs, `jobs of run ${run.databaseId}`);
    if (!jobs.known)
        return { ..._weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$, unread: [jobs] };
    const right = jobs.value.filter(({ name, headSha }) => isNamed(check, name) && headSha === facts.candidate);
    const names = [...Map.groupBy(right, ({ name }) => name).values()];
    const findings = names.flatMap((sameName) => weighName(check, facts, run, sameName));
    return { ..._weighed_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$, findings: [...findings, ...spoiltBy(check, facts, run, right)] };
}
/** The jobs of a name in the newest attempt that has any: several may share a name, and all of them have to be good. */
function weighName(check, facts, run, sameName) {
    const newest = Math.max(...sameName.map(({ runAttempt }) => runAttempt));
    const old = isSuperseded(newest, run, facts);
    const attempt = newest === run.runAttempt ? "" : ` in attempt ${newest} of ${run.runAttempt}`;
    return sameName
        .filter(({ runAttempt }) => runAttempt === newest)
        .map((job) => {
        const state = (0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(job, check.conclusions);
        return {
            state: state === "passed" && (old || isSkippedInVain(job, run, facts)) ? "unclear" : state,
            says: `${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .jobLabel */ .OP)(job, run)}: ${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(job)}${attempt}`,
            counts: (0,_newest_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByEvent */ .Go)(run.event, check.events),
            evidence: (0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEvidence */ .K7)(job),
        };
    });
}
/**
 * Whether jobs stand from another attempt than the run's newest. Those that were not run again keep what they said only where
 * the newest attempt went well as a whole: else it may have ended before their turn came.
 */
function isSuperseded(attempt, run, facts) {
    if (attempt === run.runAttempt)
        return false;
    return !wentWell(run, facts) || attempt > run.runAttempt;
}
/** Whether a job was skipped in a run that did not go well: it may have been because one that it needs failed (actions/runner#3649). */
function isSkippedInVain({ conclusion }, run, facts) {
    return conclusion === "skipped" && !wentWell(run, facts);
}
function wentWell({ status, conclusion, databaseId }, { ownRun }) {
    return status === "completed" && conclusion === "success" && databaseId !== ownRun?.databaseId;
}
/** A run that may still get such a job at its newest attempt, or ended badly before it. */
function spoiltBy(check, { ownRun }, run, right) {
    // Whoever writes the gate's own workflow makes its job need the others; waiting for oneself has no end.
    if (run.databaseId === ownRun?.databaseId)
        return [];
    const isThere = right.some(({ runAttempt }) => runAttempt === run.runAttempt);
    if (run.status !== "completed") {
        // Under a pattern, more jobs that fit may be on their way.
        return isThere && isOneName(check.name) ? [] : [ofRun(run, "pending")];
    }
    // Where all jobs of a workflow are asked for, one that failed is among them, whatever is told of each.
    const isWhole = check.workflow !== undefined && check.name === "**";
    if ((isThere && !isWhole) || run.conclusion === "success")
        return [];
    // Of a workflow that nobody named, it need not have such a job; in an earlier attempt it may have had one.
    return check.workflow === undefined && run.runAttempt === 1 ? [] : [ofRun(run, "failed")];
}
function ofRun(run, state) {
    return { state, says: `${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .runLabel */ .Az)(run)}: ${(0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(run)}`, counts: false, evidence: (0,_said_by_js__WEBPACK_IMPORTED_MODULE_2__/* .runEvidence */ .fk)(run) };
}
/** Whether a check run, job or its like has a name that the check asks for. */
function isNamed({ name: pattern }, name) {
    // A matcher of paths leaves out some names, such as `a/..`.
    return pattern === "**" || pattern === name || (0,_schema_match_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, name);
}
function isOneName(pattern) {
    return !/[*?[]/.test(pattern);
}
//# sourceMappingURL=weigh-jobs.js.map

/***/ }),

/***/ 92570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ wholeList),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61725);

const NOTHING = { findings: [], discarded: [], unread: [] };
function together(parts) {
    return {
        findings: parts.flatMap(({ findings }) => findings),
        discarded: parts.flatMap(({ discarded }) => discarded),
        unread: parts.flatMap(({ unread }) => unread),
    };
}
/** The list where it was read to its end, each once, or why it was not. GitHub cuts lists of checks at 1,000 without a word. */
function wholeList(list, what) {
    if (!list.known)
        return list;
    const { nodes, totalCount } = list.value;
    const different = new Set(nodes.map(({ databaseId }) => databaseId)).size;
    if ((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .isComplete */ .As)(list.value) && different === totalCount && nodes.length < LONGEST)
        return { known: true, value: nodes };
    return {
        known: false,
        code: "ci.cut-short",
        says: `${different} of ${totalCount} ${what} were read, and GitHub tells of no more than ${LONGEST}`,
        next: "look at what reports so many checks on one commit, and release another commit",
    };
}
/** As many check suites, and as many runs of workflows, as GitHub tells of for one commit. */
const LONGEST = 1000;
//# sourceMappingURL=weighed.js.map

/***/ }),

/***/ 36191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ answerThatPasses),
/* harmony export */   Wp: () => (/* binding */ endThatPasses),
/* harmony export */   rT: () => (/* binding */ TRUE)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);

/** What must stand at a `json` where the policy does not say. */
const TRUE = "true";
/** When an address passes, in words; the gate and the validation after a release ask the same of one. */
function answerThatPasses(http, { expect, json, equals = TRUE }) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(http)} answers with ${expect}${json === undefined ? "" : `, with ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(json)} being ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(equals)}`}`;
}
/** When a program passes, in words. */
function endThatPasses(run) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(run.join(" "))} ends with exit code 0`;
}
//# sourceMappingURL=passing.js.map

/***/ }),

/***/ 16814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ newestOfEach),
/* harmony export */   s: () => (/* binding */ newestOf)
/* harmony export */ });
/** What GitHub numbered last. Several only where facts name one number twice: then all of them count. */
function newestOf(all) {
    const last = Math.max(...all.map(({ databaseId }) => databaseId));
    return all.filter(({ databaseId }) => databaseId === last);
}
/** The newest of each kind. */
function newestOfEach(all, kindOf) {
    return [...Map.groupBy(all, (one) => JSON.stringify(kindOf(one))).values()].flatMap(newestOf);
}
//# sourceMappingURL=newest.js.map

/***/ }),

/***/ 42646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   v_: () => (/* binding */ severityOfLevel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** From the least to the worst. */
const Severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["low", "medium", "high", "critical"]);
/** Whether something counts from this severity on; what nobody could rank counts always. */
function isAtLeast(severity, from) {
    const ranks = Severity.options;
    return severity === null || ranks.indexOf(severity) >= ranks.indexOf(from);
}
/**
 * The severity of a level of code scanning or SARIF, where the rule has no severity for security; null for a level that nobody knows.
 * @see https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels
 */
function severityOfLevel(level) {
    return LEVELS.get(level ?? "") ?? null;
}
const LEVELS = new Map([
    ["error", "high"],
    ["warning", "medium"],
    ["note", "low"],
    ["none", "low"],
]);
/**
 * The severity of a score as in CVSS, by GitHub's own bounds; null where it is none.
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object
 */
function severityOfScore(score) {
    const value = typeof score === "number" ? score : /^\d{1,2}(?:\.\d{1,3})?$/.test(score) ? Number(score) : Number.NaN;
    if (!(value >= 0 && value <= 10))
        return null;
    return value >= 9 ? "critical" : value >= 7 ? "high" : value >= 4 ? "medium" : "low";
}
//# sourceMappingURL=severity.js.map

/***/ }),

/***/ 32877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asksFor)
/* harmony export */ });
/** Whether the gate of this environment asks for an item. */
function asksFor(item, environment) {
    return item.for === undefined || item.for.includes(environment);
}
//# sourceMappingURL=asks-for.js.map

/***/ }),

/***/ 77330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideGate)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var gate_people = __webpack_require__(4238);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/observed.js
var gate_observed = __webpack_require__(61725);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/authorship.js


/**
 * Everybody who had a hand in a pull request: who opened it, all authors, co-authors and committers of its commits, and who pushed its
 * final head. E-mails of commits are free text: they only count where the head's pusher is known, or where all commits carry a
 * verified signature.
 */
function handsIn(pullRequest, mapped) {
    const { author, commits, lastPusher } = pullRequest;
    const names = namesOf(commits.nodes, mapped);
    const pusher = lastPusher.known && !isForAnother(lastPusher.value, author) ? lastPusher.value : null;
    const logins = new Set(names.logins);
    if (author !== null)
        logins.add((0,gate_people/* loginKey */.H$)(author.login));
    if (pusher !== null)
        logins.add((0,gate_people/* loginKey */.H$)(pusher.login));
    const signed = commits.nodes.length > 0 &&
        commits.nodes.every(({ signature }) => signature?.isValid === true && signature.signer !== null);
    for (const { signature } of commits.nodes)
        if (signature?.signer)
            logins.add((0,gate_people/* loginKey */.H$)(signature.signer.login));
    const unnamed = !(0,gate_observed/* isComplete */.As)(commits)
        ? `only ${commits.nodes.length} of its ${commits.totalCount} commits could be read`
        : !commits.nodes.some(({ oid }) => oid === pullRequest.headRefOid)
            ? "its commits do not hold its head"
            : names.unknown;
    const isPusherAlone = unnamed === null && pusher === null && !signed;
    const unknown = isPusherAlone ? "who pushed its head could not be told, and its commits are not all signed" : unnamed;
    return { logins, unknown, isPusherAlone };
}
// A bot pushes for somebody: whoever may write can have a workflow push what they wrote, or push again what they pushed. In its own
// pull request it does its own work.
function isForAnother(pusher, author) {
    return pusher?.type === "Bot" && (author === null || (0,gate_people/* loginKey */.H$)(author.login) !== (0,gate_people/* loginKey */.H$)(pusher.login));
}
/** The accounts behind the names of commits. */
function namesOf(commits, mapped) {
    const logins = new Set();
    const nobody = new Set();
    for (const { authors, committer } of commits) {
        if (!(0,gate_observed/* isComplete */.As)(authors))
            nobody.add("a commit with more authors than could be read");
        for (const name of isGitHubItself(committer) ? authors.nodes : [...authors.nodes, committer]) {
            const login = loginOf(name, mapped);
            if (login === null)
                nobody.add(`\`${name.email}\``);
            else
                logins.add((0,gate_people/* loginKey */.H$)(login));
        }
    }
    const [first] = nobody;
    const more = nobody.size > 1 ? ` and ${nobody.size - 1} more` : "";
    return { logins, unknown: first === undefined ? null : `no account is known for ${first}${more}` };
}
/** The login that a name on a commit stands for; null where nobody knows. */
function loginOf({ user, email }, mapped) {
    if (user !== null)
        return user.login;
    const key = email.toLowerCase();
    return Object.hasOwn(mapped, key) ? (mapped[key] ?? null) : null;
}
// The committer of what is merged in the browser. It hides nobody: authors and who pushed are looked at besides.
function isGitHubItself({ user, email }) {
    return user === null && email === "noreply@github.com";
}
//# sourceMappingURL=authorship.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/separation.js



/** Who started the release and may therefore not approve it: whoever started the run, ran it again, or pushed its tag. */
function barredFromRelease({ policy }, facts) {
    return barredAs(policy.approvals.separation, policy, facts);
}
/** Who may waive nothing of the release: besides, whoever had a hand in any change of it, however duties are separated. */
function barredFromWaiving({ policy }, facts) {
    return barredAs("strict", policy, facts);
}
function barredAs(separation, policy, facts) {
    const { run, tagger } = facts;
    const strict = barredEverywhere(separation, policy.approvals.people, facts);
    return (person) => {
        const key = (0,gate_people/* loginKey */.H$)(person.login);
        if (run?.known === true) {
            const started = [run.value.actor, run.value.triggeringActor];
            if (started.some((one) => one !== null && (0,gate_people/* loginKey */.H$)(one.login) === key))
                return { is: "yes", why: "they started the run" };
            if (started.includes(null))
                return { is: "unknown", why: "who started the run could not be told" };
        }
        if (run?.known === false)
            return { is: "unknown", why: `who started the run could not be told: ${run.says}` };
        if (tagger.known && tagger.value !== null && (0,gate_people/* loginKey */.H$)(tagger.value.login) === key)
            return { is: "yes", why: "they pushed the tag" };
        if (!tagger.known)
            return { is: "unknown", why: `who pushed the tag could not be told: ${tagger.says}` };
        return strict(person);
    };
}
/** With `strict`, nobody who had a hand in any change of the release approves any of it, nor who started it. */
function barredFromChanges({ policy }, facts) {
    return policy.approvals.separation === "strict" ? barredFromRelease({ policy }, facts) : nobody;
}
const nobody = () => ({ is: "no", why: "" });
function barredEverywhere(separation, people, { range }) {
    if (separation === "standard")
        return nobody;
    if (!range.known)
        return () => ({ is: "unknown", why: range.says });
    const hands = [
        namesOf(range.value.commits.nodes, people),
        ...range.value.pullRequests.nodes.map((one) => handsIn(one, people)),
    ];
    const logins = new Set(hands.flatMap((one) => [...one.logins]));
    const unknown = hands.find((one) => one.unknown !== null)?.unknown ?? null;
    return ({ login }) => {
        if (logins.has((0,gate_people/* loginKey */.H$)(login)))
            return { is: "yes", why: "they had a hand in a change of the release" };
        return unknown === null ? { is: "no", why: "" } : { is: "unknown", why: unknown };
    };
}
/** With `strict`, who tags is somebody else than who starts the run. */
function separationReasons(loaded, { run, tagger }) {
    if (loaded.policy.approvals.separation === "standard" || run === null)
        return [];
    const rule = ["approvals", "separation"];
    const common = { code: "approvals.separation", required: "who starts and who tags are different people" };
    const silent = [run, tagger].find((one) => !one.known);
    if (silent?.known === false)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed: silent.says, next: silent.next })];
    if (!run.known || !tagger.known || tagger.value === null)
        return [];
    const key = (0,gate_people/* loginKey */.H$)(tagger.value.login);
    const same = [run.value.actor, run.value.triggeringActor].some((one) => one !== null && (0,gate_people/* loginKey */.H$)(one.login) === key);
    const observed = `\`${tagger.value.login}\` pushed the tag${same ? ", and started the run" : ""}`;
    return same
        ? [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, next: "have somebody else start the run" })]
        : [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed })];
}
//# sourceMappingURL=separation.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/match-glob.js
var match_glob = __webpack_require__(22819);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/change-class.js


/** What is always of high risk: it decides what passes. */
const ALWAYS = [".github/**", "CODEOWNERS", "docs/CODEOWNERS"];
/**
 * The class of a change by what it touches. Labels and size can only raise it, texts never count; what could not be told
 * is taken for the worst.
 */
function classOfChange({ policy, own }, change, effects, emergency) {
    if (emergency)
        return { cls: "emergency", why: "its branch is one for emergencies", unknown: null };
    const { when } = policy.approvals.classes["high-risk"];
    const silent = [
        change.files.known ? null : change.files.says,
        when.contracts && !effects.breakingContracts.known ? effects.breakingContracts.says : null,
        when.migrations && !effects.migrations.known ? effects.migrations.says : null,
        when.labels.length > 0 && !(0,gate_observed/* isComplete */.As)(change.labels) ? "not all labels could be read" : null,
    ].find((says) => says !== null);
    const why = reasonsToRaise(policy, own, change, effects);
    if (why !== null)
        return { cls: "high-risk", why, unknown: null };
    if (silent !== undefined)
        return { cls: "high-risk", why: "what it touches could not be told", unknown: silent };
    return { cls: "standard", why: "nothing raises it", unknown: null };
}
function reasonsToRaise(policy, own, { files, lines, labels }, effects) {
    const { when } = policy.approvals.classes["high-risk"];
    const paths = files.known ? files.value : [];
    const always = paths.find((path) => [...ALWAYS, ...own].some((pattern) => (0,match_glob/* matchesGlob */.k)(pattern, path, { anyCase: true })));
    if (always !== undefined)
        return `it changes \`${always}\`, which decides what passes`;
    for (const pattern of when.paths) {
        const path = paths.find((one) => (0,match_glob/* matchesGlob */.k)(pattern, one, { anyCase: true }));
        if (path !== undefined)
            return `it changes \`${path}\``;
    }
    const touched = (found) => found.known
        ? paths.find((path) => found.value.some((one) => path === one || path.startsWith(`${one}/`)))
        : undefined;
    const migration = when.migrations ? touched(effects.migrations) : undefined;
    if (migration !== undefined)
        return `it changes the migration \`${migration}\``;
    const contract = when.contracts ? touched(effects.breakingContracts) : undefined;
    if (contract !== undefined)
        return `it changes the contract \`${contract}\`, which the release breaks`;
    if (when.lines !== undefined && lines >= when.lines)
        return `it changes ${lines} lines`;
    const label = labels.nodes.find((one) => when.labels.some((wanted) => wanted.toLowerCase() === one.toLowerCase()));
    return label === undefined ? null : `it has the label \`${label}\``;
}
//# sourceMappingURL=change-class.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/effective-approvals.js
var effective_approvals = __webpack_require__(27106);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/names.js
var schema_names = __webpack_require__(38901);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/fill-roles.js
/** More steps than this are not tried. No real policy comes near it; the answer is then unknown. */
const MOST_STEPS = 100_000;
/**
 * Fills places with distinct people: exactly, not by counts and not first come, first served. Somebody who fills no place
 * may own several groups of paths. `yes` needs certain answers alone; it is `unknown` where uncertain ones would do.
 */
function fillRoles(approvers, asked) {
    const sorted = approvers.toSorted((a, b) => (a.login < b.login ? -1 : 1));
    const certain = search(sorted, asked, (told) => told === "yes");
    const possible = certain.filled === "yes" ? certain : search(sorted, asked, (told) => told !== "no");
    const status = certain.filled === "yes" ? "yes" : possible.filled === "no" ? "no" : "unknown";
    return { status, places: certain.places, groups: groupsOf(sorted, certain.places, asked) };
}
function search(approvers, asked, counts) {
    const matched = matching(approvers, asked.places, counts);
    const whole = !matched.includes(null);
    if (!whole)
        return { filled: "no", places: matched };
    if (isOwned(approvers, matched, asked, counts))
        return { filled: "yes", places: matched };
    return sparingOwners(approvers, asked, counts) ?? { filled: "no", places: matched };
}
/** A largest matching of places and people, by augmenting paths (Kuhn's algorithm for bipartite graphs). */
function matching(approvers, places, counts) {
    const holder = Array.from({ length: places }, () => null);
    const placeOf = new Map();
    function fill(place, seen) {
        for (const approver of approvers) {
            if (seen.has(approver) || !counts(approver.places[place] ?? "no"))
                continue;
            seen.add(approver);
            const other = placeOf.get(approver);
            if (other !== undefined && !fill(other, seen))
                continue;
            holder[place] = approver;
            placeOf.set(approver, place);
            return true;
        }
        return false;
    }
    for (let place = 0; place < places; place += 1)
        fill(place, new Set());
    return holder.map((approver) => approver?.login ?? null);
}
/** Looks for a matching that leaves each group its owners. People who can do the same are the same to it. */
function sparingOwners(approvers, asked, counts) {
    const kinds = [...Map.groupBy(approvers, (one) => kindOf(one, counts)).values()].map((people) => ({
        people,
        used: 0,
    }));
    const chosen = [];
    let steps = 0;
    function from(place) {
        steps += 1;
        if (place === asked.places)
            return isOwned(approvers, chosen, asked, counts);
        for (const kind of kinds) {
            const next = kind.people[kind.used];
            if (next === undefined || !counts(next.places[place] ?? "no") || steps > MOST_STEPS)
                continue;
            kind.used += 1;
            chosen.push(next.login);
            if (from(place + 1))
                return true;
            chosen.pop();
            kind.used -= 1;
        }
        return false;
    }
    if (from(0))
        return { filled: "yes", places: chosen };
    return steps > MOST_STEPS ? { filled: "unknown", places: Array.from({ length: asked.places }, () => null) } : null;
}
function kindOf({ places, groups }, counts) {
    const flags = (answers) => answers.map((told) => (counts(told) ? "1" : "0")).join("");
    return `${flags(places)}|${flags(groups)}`;
}
function isOwned(approvers, places, { groups, owners }, counts) {
    const free = approvers.filter(({ login }) => !places.includes(login));
    return Array.from({ length: groups }, (_, group) => group).every((group) => free.filter((one) => counts(one.groups[group] ?? "no")).length >= owners);
}
function groupsOf(approvers, places, { groups, owners }) {
    const free = approvers.filter(({ login }) => !places.includes(login));
    return Array.from({ length: groups }, (_, group) => {
        const answers = free.map((one) => one.groups[group] ?? "no");
        if (answers.filter((told) => told === "yes").length >= owners)
            return "yes";
        return answers.filter((told) => told !== "no").length >= owners ? "unknown" : "no";
    });
}
//# sourceMappingURL=fill-roles.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/role-holders.js
var role_holders = __webpack_require__(74910);
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/told.js
var approvals_told = __webpack_require__(53817);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/quoted.js
var quoted = __webpack_require__(59930);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/who-could.js





/** So many names are listed. */
const MOST_NAMES = 5;
/** Who could still fill a place, in words that follow its name. `used`: keys of the logins whose approval counts already. */
function whoCould(needed, groups, used, { roles, people, barred }) {
    const fitting = (0,schema_names/* alternativesOf */.c3)(needed).flatMap((name) => (0,effective_approvals/* roleNamed */.ud)(roles, name) ?? []);
    const lists = fitting.map((role) => role.from === "codeowners" ? groups.flatMap(({ owners }) => owners.map(nameOf)) : (0,role_holders/* knownHolders */.N$)(role, people));
    if (lists.includes(null)) {
        const wanted = fitting.flatMap(({ permission }) => permission ?? []);
        return ` (anybody with the permission \`${wanted.join("` or `")}\`)`;
    }
    const unread = fitting.map((role) => (0,role_holders/* unreadHolders */.Fo)(role, people, null)).find((one) => one !== null);
    if (unread !== undefined)
        return ` (who holds it could not be read: ${unread.next})`;
    const free = [...new Set(lists.flatMap((list) => list ?? []))].filter((login) => !used.has((0,gate_people/* loginKey */.H$)(login)) && barred({ login, databaseId: null, type: "User" }).is !== "yes");
    if (free.length === 0)
        return " (nobody holds it who may approve: an empty role can never be met)";
    const more = free.length > MOST_NAMES ? ` or ${free.length - MOST_NAMES} more` : "";
    return ` (${free.toSorted().slice(0, MOST_NAMES).map(quoted/* quoted */.T).join(", ")}${more})`;
}
function nameOf(owner) {
    switch (owner.kind) {
        case "user":
            return owner.login;
        case "team":
            return owner.team;
        case "email":
            return owner.email;
    }
}
//# sourceMappingURL=who-could.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/fill-needs.js







/** Fills what is needed with those who approved, each place with another person. */
function fillNeeds(needs, approvals, setting) {
    const places = needs.filter((needed) => !byOwners(needed, setting));
    const owned = needs.filter((needed) => byOwners(needed, setting));
    const groups = owned.length === 0 ? null : setting.owners();
    const judged = [...Map.groupBy(approvals, ({ person }) => (0,gate_people/* loginKey */.H$)(person.login)).values()].map((own) => approverOf(own, places, owned, groups?.known === true ? groups.value : [], setting));
    const asked = {
        places: places.length,
        groups: groups?.known === true ? groups.value.length : 0,
        owners: owned.length,
    };
    const filling = fillRoles(judged.map(({ approver }) => approver), asked);
    // Whoever owns is not known: the owners' places are open, whoever approved.
    const ownersTold = groups === null ? "yes" : groups.known ? (0,approvals_told/* allOf */.bn)(filling.groups) : "unknown";
    const filledPlaces = places.map((needed, index) => placeOf(needed, filling.places[index] ?? null, filling.status));
    const filledOwners = owned.map((needed) => ({ needed, told: ownersTold, by: ownersWho(judged, filling.places) }));
    const status = (0,approvals_told/* allOf */.bn)([filling.status, ownersTold]);
    return {
        status,
        needs: [...filledPlaces, ...filledOwners],
        discarded: judged.flatMap(({ discarded }) => discarded),
        unknown: status === "unknown" ? whyUnknown(groups, judged) : null,
        next: status === "yes" ? null : nextOf([...filledPlaces, ...filledOwners], groups, judged, setting),
    };
}
function byOwners(needed, { roles }) {
    return (0,schema_names/* alternativesOf */.c3)(needed).some((name) => (0,effective_approvals/* roleNamed */.ud)(roles, name)?.from === "codeowners");
}
function approverOf(approvals, places, owned, groups, setting) {
    const person = approvals[0]?.person ?? { login: "", databaseId: null, type: "User" };
    const barred = setting.barred(person);
    const usable = approvals.map((approval) => ({ ...approval, counts: (0,approvals_told/* allOf */.bn)([approval.counts, (0,approvals_told/* not */.AU)(barred.is)]) }));
    const fits = (needed) => (0,approvals_told/* anyOf */.EB)((0,schema_names/* alternativesOf */.c3)(needed).flatMap((name) => {
        const role = (0,effective_approvals/* roleNamed */.ud)(setting.roles, name);
        return role === undefined ? [] : [given(usable, name, (by) => (0,role_holders/* holdsRole */.vd)(role, by, setting.people))];
    }));
    const owns = (group) => (0,approvals_told/* anyOf */.EB)(owned.flatMap((needed) => [
        ...(0,schema_names/* alternativesOf */.c3)(needed).map((name) => given(usable, name, (by) => ownsGroup(group, by, setting.people))),
        fits(needed),
    ]));
    const approver = { login: person.login, places: places.map(fits), groups: groups.map(owns) };
    const all = [...approver.places, ...approver.groups];
    const best = (0,approvals_told/* anyOf */.EB)(usable.map(({ counts }) => counts));
    const login = person.login;
    if (barred.is === "yes")
        return { approver, discarded: [{ login, why: barred.why }], unsure: null };
    if (best === "no")
        return { approver, discarded: approvals.map(({ why }) => ({ login, why })), unsure: null };
    const unsure = best === "unknown"
        ? barred.is === "unknown"
            ? barred.why
            : (approvals.find(({ counts }) => counts === "unknown")?.why ?? barred.why)
        : null;
    if (unsure !== null)
        return { approver, discarded: [{ login, why: unsure }], unsure };
    const holdsNone = all.length > 0 && all.every((one) => one === "no");
    const roleUnsure = all.includes("unknown")
        ? `whether \`${login}\` holds the role could not be told${whyUntold([...places, ...owned], login, setting)}`
        : null;
    return { approver, discarded: holdsNone ? [{ login, why: "they hold none of the roles" }] : [], unsure: roleUnsure };
}
function whyUntold(needs, login, { roles, people }) {
    for (const name of needs.flatMap(schema_names/* alternativesOf */.c3)) {
        const role = (0,effective_approvals/* roleNamed */.ud)(roles, name);
        const unread = role === undefined ? null : (0,role_holders/* unreadHolders */.Fo)(role, people, login);
        if (unread !== null)
            return `: ${unread.says}`;
    }
    return "";
}
/** Whether an approval was given as the role, by somebody who holds it: each is asked by itself, as a login may have changed hands. */
function given(approvals, role, holds) {
    return (0,approvals_told/* anyOf */.EB)(approvals
        .filter(({ as }) => as === null || as.includes(role))
        .map(({ counts, person }) => (0,approvals_told/* allOf */.bn)([counts, holds(person)])));
}
function ownsGroup({ owners, roles }, person, people) {
    if (person.type !== "User")
        return "no";
    return (0,approvals_told/* anyOf */.EB)([
        ...roles.map((role) => (0,role_holders/* holdsRole */.vd)(role, person, people)),
        ...owners.map((owner) => {
            switch (owner.kind) {
                case "team":
                    return (0,role_holders/* isMember */.NB)(owner.team, person, people);
                case "user":
                    return (0,approvals_told/* told */.Ev)((0,gate_people/* loginKey */.H$)(owner.login) === (0,gate_people/* loginKey */.H$)(person.login));
                case "email":
                    // GitHub alone knows whose it is.
                    return "unknown";
            }
        }),
    ]);
}
function placeOf(needed, by, status) {
    if (by !== null)
        return { needed, told: "yes", by: [by] };
    return { needed, told: status === "unknown" ? "unknown" : "no", by: [] };
}
function ownersWho(judged, places) {
    return judged
        .filter(({ approver }) => !places.includes(approver.login) && approver.groups.includes("yes"))
        .map(({ approver }) => approver.login)
        .toSorted();
}
function whyUnknown(groups, judged) {
    if (groups !== null && !groups.known)
        return groups.says;
    return judged.find(({ unsure }) => unsure !== null)?.unsure ?? "who could fill the roles could not be worked out";
}
function nextOf(needs, groups, judged, setting) {
    if (groups !== null && !groups.known)
        return groups.next;
    const used = new Set(judged.filter(({ discarded }) => discarded.length === 0).map(({ approver }) => (0,gate_people/* loginKey */.H$)(approver.login)));
    const open = needs
        .filter((need) => need.told !== "yes")
        .map((need) => `\`${need.needed}\`${whoCould(need.needed, groups?.value ?? [], used, setting)}`);
    return `have it approved by ${open.join(" and ")}`;
}
//# sourceMappingURL=fill-needs.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/opened-by-workflow.js


/** The account of every workflow's own token: whoever may write a branch can have one open a pull request with what they wrote. */
const WORKFLOWS = "github-actions[bot]";
/** Whether a workflow opened a pull request with its own token, and not only with what the policy lets this bot write by itself. */
function isOpenedByWorkflow({ author }, { approvals }, files) {
    if (author?.login.toLowerCase() !== WORKFLOWS)
        return false;
    const bot = approvals.bots.find(({ login, id }) => login === author.login && id === author.databaseId);
    const isItsOwn = (file) => bot?.paths.some((pattern) => (0,match_glob/* matchesGlob */.k)(pattern, file)) === true;
    return !(files.known && files.value.every(isItsOwn));
}
/** What a change needs, filled without any one of those who approved it: each of them may be who had the workflow open it. */
function fillBesideStarter(approvals, fill) {
    const filled = fill(approvals);
    if (filled.status !== "yes")
        return filled;
    const suspect = approvals.find(({ person }) => fill(approvals.filter((other) => !(0,gate_people/* isSamePerson */.sO)(other.person, person))).status !== "yes");
    if (suspect === undefined)
        return filled;
    const { login } = suspect.person;
    return {
        ...filled,
        status: "unknown",
        unknown: `a workflow opened it, for whom could not be told: it may have been \`${login}\``,
        next: `have somebody else approve it besides \`${login}\`, or name the bot and its paths in \`approvals.bots\``,
    };
}
//# sourceMappingURL=opened-by-workflow.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/filled-in-words.js
/** What was found of all that is needed: who fills each place, what could not be told, and which approvals do not count. */
function filledInWords({ needs, unknown, discarded }) {
    const places = needs.map(({ needed, told, by }) => {
        if (told !== "yes")
            return `${needed}: ${told === "no" ? "nobody" : "unknown"}`;
        return `${needed}: ${by.map((login) => `\`${login}\``).join(", ") || "nobody needed"}`;
    });
    const others = discarded.map(({ login, why }) => `\`${login}\` does not count: ${why}`);
    return [...places, ...(unknown === null ? [] : [unknown]), ...others];
}
//# sourceMappingURL=filled-in-words.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/code-owners.js + 1 modules
var code_owners = __webpack_require__(72238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/owner-groups.js



/** GitHub reads no CODEOWNERS file over 3 MB, and says nothing of it. */
const LARGEST_BYTES = 3_000_000;
/**
 * The changed paths, grouped by who owns them; each group needs an owner's approval. What nobody owns belongs to the role that the policy
 * names with `otherwise`, and to nobody where it names none.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function ownerGroups(files, codeOwners, policy) {
    if (!files.known)
        return files;
    if (!codeOwners.known)
        return codeOwners;
    const file = codeOwners.value;
    const unread = file === null ? null : whyUnread(file);
    if (file !== null && unread !== null)
        return broken(file, unread);
    const rules = rulesOf(file);
    const unowned = otherwise(policy);
    const groups = new Map();
    for (const path of files.value) {
        const ownership = rules.ownersOf(path);
        if (file !== null && ownership.kind === "unclear")
            return broken(file, `who owns \`${path}\` is unclear by its line ${ownership.line}: ${ownership.says}`);
        const owners = ownership.kind === "owned" ? ownership.owners : [];
        const key = owners
            .map((owner) => JSON.stringify(owner))
            .toSorted()
            .join(" ");
        const group = groups.get(key) ?? { owners, roles: owners.length > 0 ? [] : unowned, paths: [] };
        group.paths.push(path);
        groups.set(key, group);
    }
    // What changes no path belongs to whoever owns what has no owner: to be owned by nobody is not to be approved.
    return { known: true, value: groups.size > 0 ? [...groups.values()] : [{ owners: [], roles: unowned, paths: [] }] };
}
const NO_RULES = (0,code_owners/* parseCodeOwners */.d)("");
const read = new WeakMap();
/** The rules of the file, read once for all changes of a release. */
function rulesOf(file) {
    if (file === null)
        return NO_RULES;
    const rules = read.get(file) ?? (0,code_owners/* parseCodeOwners */.d)(file.text, file.errors.nodes);
    read.set(file, rules);
    return rules;
}
function broken({ path }, why) {
    const next = `mend \`${path}\` on the default branch, and have that change reviewed`;
    return { known: false, code: "approvals.codeowners", says: `\`${path}\`: ${why}`, next };
}
function whyUnread({ byteSize, errors, text }) {
    if (byteSize > LARGEST_BYTES)
        return "it is larger than the 3 MB that GitHub reads";
    if (Buffer.byteLength(text) !== byteSize)
        return "it could not be read to its end";
    return (0,gate_observed/* isComplete */.As)(errors) ? null : "its errors could not be read to their end";
}
function otherwise(policy) {
    const roles = (0,effective_approvals/* rolesOf */.R7)(policy);
    const names = Object.values(roles).flatMap(({ from, otherwise: name }) => from === "codeowners" && name !== undefined ? [name] : []);
    return names.flatMap((name) => (Object.hasOwn(roles, name) ? (roles[name] ?? []) : []));
}
//# sourceMappingURL=owner-groups.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/labels.js
/**
 * The labels of a pull request, those that somebody took away included. Labels can only ask for more: whoever may triage could take one
 * away just before the release, or before the merge.
 */
function labelsEver({ labels, events }) {
    const taken = events.nodes.flatMap((event) => (event.__typename === "UnlabeledEvent" ? [event.label] : []));
    const nodes = [...new Set([...labels.nodes, ...taken])];
    const unread = labels.totalCount - labels.nodes.length + (events.totalCount - events.nodes.length);
    return { totalCount: nodes.length + unread, nodes };
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/change-rejections.js






/** A rejection blocks by somebody who can push or holds a needed role, until somebody dismisses it who may judge the change. */
function rejectionOf(vote, needs, { loaded, people, barred }) {
    const roles = (0,effective_approvals/* rolesOf */.R7)(loaded.policy);
    const named = needs.flatMap((needed) => (0,schema_names/* alternativesOf */.c3)(needed).flatMap((name) => roles[name] ?? []));
    const holds = (person) => (0,approvals_told/* anyOf */.EB)(named.map((role) => (0,role_holders/* holdsRole */.vd)(role, person, people)));
    const { person, dismissedBy } = vote;
    const may = vote.canPush ? "yes" : holds(person);
    if (may === "no")
        return { vote, blocks: "no", why: `${vote.why}; they can neither push nor fill a role here, so it does not block` };
    const liftedBy = (by) => (0,gate_people/* loginKey */.H$)(by.login) === (0,gate_people/* loginKey */.H$)(person.login) ? "yes" : (0,approvals_told/* allOf */.bn)([(0,approvals_told/* not */.AU)(barred(by).is), holds(by)]);
    const lifted = dismissedBy === null ? "no" : liftedBy(dismissedBy);
    const blocks = (0,approvals_told/* allOf */.bn)([vote.counts === "unknown" ? "unknown" : may, (0,approvals_told/* not */.AU)(lifted)]);
    return { vote, blocks, why: blocks === "no" ? `${vote.why}, as they may` : vote.why };
}
function rejectionReason(loaded, { number }, { vote, blocks, why }) {
    const status = blocks === "yes" ? "unmet" : blocks === "no" ? "not-applicable" : "unknown";
    const next = `have \`${vote.person.login}\` review again, or somebody dismiss it who holds a role and had no hand in the change`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
        code: "approvals.changes-requested",
        status,
        required: `nobody's request for changes open on #${number}`,
        observed: `\`${vote.person.login}\` ${why}`,
        evidence: [{ kind: "review", id: vote.url, title: `review of \`${vote.person.login}\`` }],
        ...(status === "not-applicable" ? {} : { next }),
    });
}
//# sourceMappingURL=change-rejections.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/unknown-pusher.js

/**
 * Fills needs where nobody could say who pushed last, and GitHub demanded of the merge that somebody else approved. It did not say who:
 * whoever approved beside another may have pushed, so that the needs have to be filled without any one of them.
 */
function fillBesidePusher(pullRequest, votes, approvals, fill) {
    const filled = fill(approvals);
    if (filled.status !== "yes")
        return filled;
    const approving = votes.filter(({ says }) => says === "approves");
    const suspect = approving.find((vote) => mayHavePushed(vote, approving, pullRequest) &&
        fill(approvals.filter(({ person }) => !(0,gate_people/* isSamePerson */.sO)(person, vote.person))).status !== "yes");
    if (suspect === undefined)
        return filled;
    return {
        ...filled,
        status: "unknown",
        unknown: `who pushed its head could not be told, and it may have been \`${suspect.person.login}\``,
        next: `have somebody else approve it besides \`${suspect.person.login}\`, or let the gate see who pushed`,
    };
}
/** The only one who had approved when it was merged is who GitHub asked for: they did not push. */
function mayHavePushed({ person, submittedAt }, approving, { mergedAt }) {
    if (mergedAt === null || submittedAt === null || Date.parse(submittedAt) > Date.parse(mergedAt))
        return true;
    return approving.some((other) => !(0,gate_people/* isSamePerson */.sO)(other.person, person));
}
//# sourceMappingURL=unknown-pusher.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/votes.js


/**
 * The votes of a pull request: of each person the newest review that is an opinion decides (APPROVED, CHANGES_REQUESTED or DISMISSED; a
 * comment changes nothing), and a dismissed one revives no older one. An approval counts for the final head alone.
 * @see https://docs.github.com/graphql/reference/objects#pullrequestreview
 */
function votesOf(pullRequest, updates) {
    const opinions = pullRequest.reviews.nodes.filter(isOpinion);
    const people = Map.groupBy(opinions, ({ author }) => (author === null ? "" : (0,gate_people/* loginKey */.H$)(author.login)));
    return [...people].flatMap(([key, reviews]) => 
    // Of an account that is gone nobody knows which reviews are one person's: each stands for itself.
    (key === "" ? reviews : decisive(reviews)).flatMap((review) => {
        if (review.author !== null)
            return [voteOf(pullRequest, review.author, review, updates)];
        const vote = voteOf(pullRequest, GONE, review, updates);
        return vote.says === "rejects" ? [{ ...vote, counts: "unknown", canPush: true }] : [];
    }));
}
/** How many of a pull request's reviews were read: one that is listed twice stands in the place of one that is not. */
function reviewsRead({ reviews }) {
    return new Set(reviews.nodes.map((review) => review.databaseId ?? JSON.stringify(review))).size;
}
/** Somebody whose account is gone: their approval is nobody's, and whether their request for changes blocks nobody can say. */
const GONE = { login: "ghost", databaseId: null, type: "Mannequin" };
const OPINIONS = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];
// Of two reviews of one moment the one that allows less decides.
const STRICTEST = ["CHANGES_REQUESTED", "DISMISSED", "APPROVED"];
function isOpinion({ state }) {
    return OPINIONS.includes(state);
}
/** A person's newest reviews of the strictest kind. One without a time could be the newest; several of one moment all could. */
function decisive(reviews) {
    const newest = Math.max(...reviews.flatMap(({ submittedAt }) => (submittedAt === null ? [] : Date.parse(submittedAt))));
    const last = reviews.filter(({ submittedAt }) => submittedAt === null || Date.parse(submittedAt) === newest);
    const strictest = STRICTEST.find((state) => last.some((review) => review.state === state));
    return last.filter(({ state }) => state === strictest);
}
function voteOf(pullRequest, person, review, updates) {
    const common = {
        person,
        url: review.url,
        canPush: review.authorCanPushToRepository,
        submittedAt: review.submittedAt,
        dismissedBy: null,
    };
    switch (review.state) {
        case "CHANGES_REQUESTED":
            return { ...common, says: "rejects", counts: "yes", why: "asked for changes" };
        case "DISMISSED":
            return { ...common, ...dismissed(pullRequest, review) };
        case "APPROVED":
            return { ...common, says: "approves", ...bound(pullRequest, review, updates) };
        case "COMMENTED":
        case "PENDING":
            return { ...common, says: "nothing", counts: "no", why: "it is no opinion" };
    }
}
/** Whether an approval is for what was merged. */
function bound(pullRequest, { commit, submittedAt }, updates) {
    if (commit === null)
        return { counts: "unknown", why: "the commit that it was given for no longer exists" };
    const short = commit.slice(0, 7);
    const head = pullRequest.headRefOid.slice(0, 7);
    const rebased = baseChangedSince(pullRequest, submittedAt);
    if (rebased !== null)
        return { counts: "no", why: `it was given before the base was changed to \`${rebased}\`` };
    if (commit === pullRequest.headRefOid) {
        return (0,gate_observed/* isComplete */.As)(pullRequest.events)
            ? { counts: "yes", why: `approved ${short}` }
            : { counts: "unknown", why: "the events of the pull request could not be read to their end" };
    }
    if (updates === "discard")
        return { counts: "no", why: `it is for ${short}, and ${head} was merged` };
    const clean = pullRequest.cleanUpdatesOf;
    if (!clean.known)
        return { counts: "unknown", why: `whether ${head} only updates ${short} could not be told: ${clean.says}` };
    if (!clean.value.includes(commit))
        return { counts: "no", why: `it is for ${short}, and ${head} brings more than clean merges of the base` };
    return (0,gate_observed/* isComplete */.As)(pullRequest.events)
        ? { counts: "yes", why: `approved ${short}, and ${head} only merges the base into it` }
        : { counts: "unknown", why: "the events of the pull request could not be read to their end" };
}
/** The base it was changed to since, a tie included; null where it was not. */
function baseChangedSince({ events }, submittedAt) {
    for (const event of events.nodes) {
        if (event.__typename !== "BaseRefChangedEvent")
            continue;
        if (submittedAt === null || Date.parse(event.createdAt) >= Date.parse(submittedAt))
            return event.currentRefName;
    }
    return null;
}
/** A dismissed review is no vote. Whether a rejection may be dismissed by who did it, is for those who know the roles. */
function dismissed(pullRequest, review) {
    const events = pullRequest.events.nodes.filter((event) => event.__typename === "ReviewDismissedEvent");
    const own = events.filter((event) => review.databaseId !== null && event.review === review.databaseId);
    const rejection = own.find(({ previousReviewState }) => previousReviewState === "CHANGES_REQUESTED");
    if (rejection !== undefined) {
        const by = rejection.actor === null ? "somebody unknown" : `\`${rejection.actor.login}\``;
        return {
            says: "rejects",
            counts: "yes",
            why: `asked for changes, which ${by} dismissed`,
            dismissedBy: rejection.actor,
        };
    }
    if (own.length > 0)
        return { says: "nothing", counts: "no", why: "their approval was dismissed", dismissedBy: null };
    // Nobody could say what was dismissed: it may have been a rejection.
    const why = "their review was dismissed, and what it said could not be told";
    return { says: "rejects", counts: "unknown", why, dismissedBy: null };
}
//# sourceMappingURL=votes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/changes-approved.js
















/** Judges one pull request: the class of its change, then whether the right people approved exactly what was merged. */
function judgeChange(pullRequest, setting) {
    const { loaded, facts, emergency } = setting;
    const { policy } = loaded;
    const files = filesOf(pullRequest);
    const classed = classOfChange({ policy, own: loaded.files }, { files, lines: pullRequest.additions + pullRequest.deletions, labels: labelsEver(pullRequest) }, facts.effects, emergency);
    const needs = (0,effective_approvals/* needsOfClass */.d_)(policy, classed.cls);
    const hands = handsIn(pullRequest, policy.approvals.people);
    const votes = votesOf(pullRequest, policy.approvals["clean-updates"]);
    const filled = filledBy(votes, needs, pullRequest, { ...setting, files, hands });
    const rejections = votes
        .filter(({ says }) => says === "rejects")
        .map((vote) => rejectionOf(vote, needs, { loaded, people: facts.people, barred: barredBy(hands, pullRequest, setting) }));
    const whole = listsReason(pullRequest, setting);
    const reasons = [
        approvalReason(pullRequest, classed, filled, setting),
        ...(classed.unknown === null ? [] : [classReason(pullRequest, classed, classed.unknown, setting)]),
        ...rejections.map((rejection) => rejectionReason(loaded, pullRequest, rejection)),
        ...whole,
    ];
    const approved = (0,approvals_told/* allOf */.bn)([
        filled.status,
        classed.unknown === null ? "yes" : "unknown",
        ...rejections.map(({ blocks }) => (0,approvals_told/* not */.AU)(blocks)),
        whole.length === 0 ? "yes" : "unknown",
    ]);
    return { number: pullRequest.number, classed, approved, reasons };
}
/** How the needs of its class are filled by those who approved it. */
function filledBy(votes, needs, pullRequest, setting) {
    const { loaded, facts, emergency, ofRelease, files, hands } = setting;
    const { policy } = loaded;
    const demanded = facts.lastPushApproval(pullRequest.baseRefName);
    const isDemanded = hands.isPusherAlone && pullRequest.merged && demanded.known && demanded.value;
    const fillSetting = {
        roles: (0,effective_approvals/* rolesOf */.R7)(policy),
        people: facts.people,
        barred: barredBy(isDemanded ? { ...hands, unknown: null } : hands, pullRequest, setting),
        owners: () => ownerGroups(files, facts.people.codeOwners, policy),
    };
    const fill = (given) => fillNeeds(needs, given, fillSetting);
    const fillKnown = (given) => isDemanded ? fillBesidePusher(pullRequest, votes, given, fill) : fill(given);
    const approvals = [
        ...votes.filter(({ says }) => says !== "rejects").map(approvalOf),
        ...(emergency ? ofRelease : []),
    ];
    return isOpenedByWorkflow(pullRequest, policy, files)
        ? fillBesideStarter(approvals, fillKnown)
        : fillKnown(approvals);
}
function approvalOf({ person, says, counts, why, url }) {
    return { person, counts: says === "approves" ? counts : "no", as: null, why, url };
}
/** Nobody approves what they had a hand in; where a hand is unknown, anybody's could be it. */
function barredBy(hands, { number }, { barredEverywhere }) {
    return (person) => {
        if (hands.logins.has((0,gate_people/* loginKey */.H$)(person.login)))
            return { is: "yes", why: "they had a hand in the change" };
        const everywhere = barredEverywhere(person);
        if (everywhere.is !== "no" || hands.unknown === null)
            return everywhere;
        return { is: "unknown", why: `who had a hand in #${number} is not known: ${hands.unknown}` };
    };
}
/** The paths of a change. Git names all that GitHub counts, and of what was renamed both names. */
function filesOf({ files, changedFiles, number }) {
    if (!files.known || files.value.length >= changedFiles)
        return files;
    const says = `git shows ${(0,counted/* counted */.h)(files.value.length, "file")} of #${number}, and GitHub counts ${changedFiles}`;
    return { known: false, code: "approvals.files", says, next: "run the gate again on a full clone" };
}
function approvalReason(pullRequest, { cls, why }, filled, { loaded }) {
    const { number, url } = pullRequest;
    const status = filled.status === "yes" ? "met" : filled.status === "no" ? "unmet" : "unknown";
    const needs = (0,effective_approvals/* needsOfClass */.d_)(loaded.policy, cls);
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals", "classes", cls, "needs"], {
        code: "approvals.change",
        status,
        required: `#${number} approved by ${needs.length === 0 ? "nobody" : needs.join(" and ")}, being ${cls}: ${why}`,
        observed: filledInWords(filled).join("; ") || "its class asks for nobody",
        evidence: [{ kind: "pull-request", id: url, title: `#${number} ${pullRequest.title}` }],
        ...(status === "met"
            ? {}
            : {
                next: `${filled.next ?? "make readable what is unknown, then run again"} on #${number}; a review counts after the merge too`,
            }),
    });
}
function classReason(pullRequest, { cls }, unknown, { loaded }) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals", "classes", cls], {
        code: "approvals.class",
        status: "unknown",
        required: `the class of #${pullRequest.number} told by what it changes`,
        observed: `it is taken for ${cls}: ${unknown}`,
        next: "run the gate again on a full clone, with a token that may read what is missing",
    });
}
/** Votes that were not read may be rejections: a list that was cut short is never good enough. */
function listsReason(pullRequest, { loaded }) {
    const { reviews, events, number } = pullRequest;
    const read = reviewsRead(pullRequest);
    const whole = (0,gate_observed/* isComplete */.As)(reviews) && read === reviews.totalCount;
    if (whole && (0,gate_observed/* isComplete */.As)(events))
        return [];
    const [what, most, all] = whole
        ? ["event", events.nodes.length, events.totalCount]
        : ["review", read, reviews.totalCount];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
            code: "approvals.cut-short",
            status: "unknown",
            required: `all reviews and events of #${number}`,
            observed: `${most} of ${(0,counted/* counted */.h)(all, what)} could be read`,
            next: "run the gate again",
        }),
    ];
}
//# sourceMappingURL=changes-approved.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var decision_verdict = __webpack_require__(68905);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/developer.js




/** The developers' own part: every commit's author is known, and its tests passed. It stands in the record as a requirement of its own. */
function developerReasons(loaded, range, ci) {
    const { nodes } = range.commits;
    const names = namesOf(nodes, loaded.policy.approvals.people);
    const common = { code: "approvals.developer", required: "every commit's author known" };
    const people = [...names.logins].toSorted();
    const observed = `${(0,counted/* counted */.h)(nodes.length, "commit")} by ${people.map((login) => `\`${login}\``).join(", ") || "nobody"}`;
    const authors = names.unknown === null
        ? (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals", "people"], { ...common, status: "met", observed })
        : (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals", "people"], {
            ...common,
            status: "unknown",
            observed: names.unknown,
            next: "add the e-mail to the account, or to `approvals.people` of the policy",
        });
    // Where the gate of an environment asks for no checks, nor does this.
    return ci.length === 0 ? [authors] : [authors, testsReason(loaded, (0,decision_verdict/* verdictOf */.V)(ci))];
}
function testsReason(loaded, ci) {
    const common = { code: "approvals.developer-tests", required: "the developers' tests passed on the candidate" };
    if (ci === "go")
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["checklist", "ci"], { ...common, status: "met", observed: "they did, by `checklist.ci`" });
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["checklist", "ci"], {
        ...common,
        status: ci === "hold" ? "unmet" : "unknown",
        observed: ci === "hold" ? "they did not, by `checklist.ci`" : "nobody could say, by `checklist.ci`",
        next: "see what `checklist.ci` asks for",
    });
}
//# sourceMappingURL=developer.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/statements.js
const HASH = "(?<hash>[0-9a-f]{40}|[0-9a-f]{64})";
const APPROVE = new RegExp(`^/approve (?<role>[a-z][a-z0-9-]{0,63}) ${HASH}$`);
const REVIEWED = new RegExp(`^/reviewed ${HASH}$`);
const WAIVE = new RegExp(String.raw `^/waive (?<item>[a-z][a-z0-9-]{0,63}(?:\.[a-z][a-z0-9-]{0,63})?) ${HASH} until (?<until>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) because (?<because>\S.{2,300})$`);
// A line in code is an example, and one in HTML may be hidden from all who read the comment.
const HIDES = /```|~~~|<[!/?a-z]/i;
/**
 * What comments say: whole lines alone, before any other text, in comments that nobody ever edited, by a person. `/approve qa-lead <hash>`,
 * `/reviewed <hash>`, `/waive ci <hash> until 2026-12-01 because …`.
 */
function statementsOf(comments) {
    const said = [];
    const unheard = [];
    for (const comment of comments) {
        const { author, url, createdAt } = comment;
        let why = whyUnheard(comment);
        for (const line of comment.body.split(/\r?\n/)) {
            if (!/^\/(?:approve|reviewed|waive)\b/.test(line)) {
                if (line.trim() !== "")
                    why ??= "other text stands before it: a reply by mail may quote what somebody else wrote";
                continue;
            }
            const statement = why === null ? statementOf(line.trimEnd()) : null;
            if (author !== null && statement !== null)
                said.push({ person: author, url, createdAt, ...statement });
            else {
                const login = author?.login ?? "an account that is gone";
                unheard.push({ login, url, line, why: why ?? "it is not in the form that counts" });
            }
        }
    }
    return { said, unheard };
}
/** Why nothing that a comment says counts; null where it may. */
function whyUnheard({ author, body, lastEditedAt }) {
    if (lastEditedAt !== null)
        return "the comment was edited: others than its author may edit one";
    if (author === null || author.type !== "User")
        return "it is not by a person";
    return HIDES.test(body) ? "the comment holds code or HTML: what counts needs a comment of its own" : null;
}
function statementOf(line) {
    const approve = APPROVE.exec(line)?.groups;
    if (approve !== undefined)
        return { kind: "approve", role: approve["role"] ?? "", hash: approve["hash"] ?? "" };
    const reviewed = REVIEWED.exec(line)?.groups;
    if (reviewed !== undefined)
        return { kind: "reviewed", hash: reviewed["hash"] ?? "" };
    const waive = WAIVE.exec(line)?.groups;
    if (waive === undefined)
        return null;
    const { item = "", hash = "", until = "", because = "" } = waive;
    // No day such as 31 February.
    if (!new Date(`${until}T00:00:00Z`).toISOString().startsWith(until))
        return null;
    return { kind: "waive", item, hash, until, because };
}
//# sourceMappingURL=statements.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/emergency-review.js










/**
 * Whether the emergencies of this environment were reviewed afterwards, by somebody else, and bound to the commit that was released. One
 * that is overdue stops the next ordinary release; another emergency may go.
 */
function emergencyReasons(loaded, facts, about, emergency) {
    const rule = ["approvals", "classes", "emergency", "review-afterwards"];
    const common = {
        code: "approvals.review-afterwards",
        required: "every emergency reviewed afterwards, in time, by somebody else",
    };
    const { emergencies } = facts;
    if (!emergencies.known) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed: emergencies.says, next: emergencies.next }),
        ];
    }
    const reasons = emergencies.value.nodes
        .filter(({ environment }) => (0,schema_names/* isSameEnvironment */.gj)(environment, about.environment))
        .map((past) => emergencyReason(loaded, facts, past, about, emergency, common.code));
    if ((0,gate_observed/* isComplete */.As)(emergencies.value))
        return reasons;
    const observed = "not all emergencies of the record could be read";
    return [...reasons, (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed, next: "run the gate again" })];
}
function emergencyReason(loaded, facts, past, { now }, emergency, code) {
    const short = past.candidate.slice(0, 7);
    const evidence = [{ kind: "commit", id: past.candidate, title: `emergency of ${past.letThroughAt}` }];
    const common = {
        code,
        required: `the emergency release of ${short} reviewed by somebody else by ${past.due}`,
        evidence,
    };
    const rule = ["approvals", "classes", "emergency", "review-afterwards"];
    const reviewed = isReviewed(loaded, facts, past);
    if (reviewed === "yes")
        return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed: "it was reviewed afterwards" });
    const overdue = Date.parse(now) >= Date.parse(past.due);
    const observed = `${reviewed === "no" ? "it was not reviewed yet" : "whether it was reviewed could not be told"}${overdue ? ", and that is overdue" : ""}`;
    const next = `have somebody who neither wrote, approved nor started it review its pull requests, or sign the tag \`reviewed/${past.candidate}\``;
    if (emergency || !overdue)
        return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "not-applicable", observed, next });
    return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: reviewed === "no" ? "unmet" : "unknown", observed, next });
}
function isReviewed(loaded, facts, past) {
    return (0,approvals_told/* anyOf */.EB)([bySignedTag(loaded, facts, past), byPullRequests(loaded, facts, past)]);
}
function bySignedTag(loaded, facts, { reviewTags, candidate, involved }) {
    if (!reviewTags.known)
        return "unknown";
    return (0,approvals_told/* anyOf */.EB)(reviewTags.value.nodes.map(({ name, type, target, signer }) => {
        const bound = type === "tag" && target === candidate && name === `reviewed/${candidate}` && signer !== null;
        if (!bound || isInvolved(involved, signer))
            return "no";
        return mayReview(loaded, facts, { login: signer, databaseId: null, type: "User" });
    }));
}
/** Every pull request of it has somebody else's approval; or somebody wrote `/reviewed <hash>` on one of them. */
function byPullRequests(loaded, facts, past) {
    const { pullRequests, candidate, involved } = past;
    if (!pullRequests.known)
        return "unknown";
    const { nodes } = pullRequests.value;
    const stated = nodes.flatMap((one) => {
        const hands = handsIn(one, loaded.policy.approvals.people);
        return statementsOf(one.comments.nodes).said.map((statement) => {
            if (statement.kind !== "reviewed" || statement.hash !== candidate)
                return "no";
            const { person } = statement;
            if (isInvolved(involved, person.login) || hands.logins.has((0,gate_people/* loginKey */.H$)(person.login)))
                return "no";
            return (0,approvals_told/* allOf */.bn)([mayReview(loaded, facts, person), hands.unknown === null ? "yes" : "unknown"]);
        });
    });
    // Reviews bind to what was let through where one of them brought it: else it was pushed past all of them.
    const bound = past.unreviewed.length === 0 && nodes.some(({ merged, mergeCommit }) => merged && mergeCommit === candidate);
    const each = bound ? (0,approvals_told/* allOf */.bn)(nodes.map((one) => reviewOf(loaded, facts, one, past))) : "no";
    return (0,approvals_told/* anyOf */.EB)([...stated, (0,approvals_told/* allOf */.bn)([each, (0,gate_observed/* isComplete */.As)(pullRequests.value) ? "yes" : "unknown"])]);
}
function reviewOf(loaded, facts, pullRequest, { involved }) {
    const hands = handsIn(pullRequest, loaded.policy.approvals.people);
    return (0,approvals_told/* anyOf */.EB)(votesOf(pullRequest, "discard").map(({ person, says, counts }) => {
        if (says !== "approves" || isInvolved(involved, person.login) || hands.logins.has((0,gate_people/* loginKey */.H$)(person.login)))
            return "no";
        return (0,approvals_told/* allOf */.bn)([counts, mayReview(loaded, facts, person), hands.unknown === null ? "yes" : "unknown"]);
    }));
}
function isInvolved(involved, login) {
    return involved.some((one) => (0,gate_people/* loginKey */.H$)(one) === (0,gate_people/* loginKey */.H$)(login));
}
/** Whoever may review an ordinary change may review an emergency. */
function mayReview({ policy }, { people }, person) {
    const names = [...(0,effective_approvals/* needsOfClass */.d_)(policy, "standard"), "reviewer"].flatMap(schema_names/* alternativesOf */.c3);
    return (0,approvals_told/* anyOf */.EB)(names.map((name) => (0,role_holders/* holdsNamedRole */.qn)(policy, name, person, people)));
}
//# sourceMappingURL=emergency-review.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/range-coverage.js


/**
 * What brought each commit of the range to the branch, commit by commit: neither a message that looks like a merge nor a
 * pull request that happens to name the commit says anything. A pull request counts where GitHub merged it into a branch of the
 * release, and the merge is what git makes of its reviewed head.
 */
function coverageOf(range, policy, branches) {
    const commits = new Map(range.commits.nodes.map((commit) => [commit.oid, commit]));
    const landed = new Map();
    const refused = new Map();
    for (const pullRequest of range.pullRequests.nodes) {
        const refusal = refusalOf(pullRequest, commits, policy, branches);
        if (refusal !== null) {
            refused.set(pullRequest.number, refusal);
            continue;
        }
        for (const oid of landedBy(pullRequest))
            landed.set(oid, [...(landed.get(oid) ?? []), pullRequest.number]);
    }
    return new Map(range.commits.nodes.map((commit) => [commit.oid, coverOf(commit, landed, refused, policy)]));
}
function landedBy({ landing }) {
    return landing.known && landing.value !== null ? landing.value.commits : [];
}
function coverOf(commit, landed, refused, policy) {
    const numbers = landed.get(commit.oid);
    if (numbers !== undefined)
        return { by: "pull-requests", numbers: numbers.toSorted((a, b) => a - b) };
    const bot = botOf(commit, policy);
    if (bot !== null)
        return { by: "bot", login: bot };
    const { totalCount, nodes } = commit.associatedPullRequests;
    const why = nodes.flatMap((number) => {
        const refusal = refused.get(number);
        return refusal === undefined ? [] : [{ ...refusal, says: `#${number} ${refusal.says}` }];
    });
    const cut = nodes.length !== totalCount;
    return {
        by: "nobody",
        unknown: cut || why.some(({ unknown }) => unknown),
        why: cut
            ? "not all pull requests that hold it could be read"
            : why.map(({ says }) => says).join("; ") || "it was pushed without a pull request",
    };
}
/** Why a pull request brought nothing here; null where it did. */
function refusalOf(pullRequest, commits, policy, branches) {
    const { merged, mergeCommit, baseRefName, headRefOid, landing } = pullRequest;
    const no = (says, unknown = false) => ({ says, unknown });
    if (!merged || mergeCommit === null)
        return no("is not merged");
    if (!isReleaseBranch(baseRefName, policy, branches))
        return no(`was merged into \`${baseRefName}\`, which is not a branch of this release`);
    const merge = commits.get(mergeCommit);
    if (merge === undefined)
        return no("was merged by a commit that is not part of this release");
    if (!landing.known)
        return no(`could not be compared with what was merged: ${landing.says}`, true);
    if (landing.value === null)
        return no("was merged in a way that git does not show");
    const { method, before, commits: brought, tree, recomputed } = landing.value;
    const isMerge = merge.parents.length > 1;
    if (isMerge && (merge.parents.length !== 2 || merge.parents[1] !== headRefOid))
        return no("was merged with another head than its last one");
    const shown = isMerge ? broughtByMerge(merge, before, commits) : broughtInLine(merge, before, commits);
    const agrees = isMerge === (method === "merge") && (method !== "squash" || brought.length === 1);
    if (!agrees || shown === null || new Set(brought).size !== shown.size || !brought.every((oid) => shown.has(oid)))
        return no("was merged in a way that git does not show");
    if (recomputed === null)
        return no("was merged with conflicts that somebody resolved outside of its review");
    if (recomputed !== tree)
        return no("was merged with changes that its review never showed");
    return null;
}
/** What a merge brought: itself, and all that its second parent holds of the range and its first does not. Null where it did not merge into `before`. */
function broughtByMerge(merge, before, commits) {
    const [first, second] = merge.parents;
    if (first !== before || second === undefined)
        return null;
    const there = reachable(first, commits);
    return new Set([merge.oid, ...[...reachable(second, commits)].filter((oid) => !there.has(oid))]);
}
/** What a squash or a rebase brought: the commits in one line down to `before`. Null where the line does not lead there. */
function broughtInLine(merge, before, commits) {
    const line = new Set();
    for (let commit = merge; commit !== undefined;) {
        const [parent] = commit.parents;
        if (commit.parents.length !== 1 || line.has(commit.oid))
            return null;
        line.add(commit.oid);
        if (parent === before)
            return line;
        commit = parent === undefined ? undefined : commits.get(parent);
    }
    return null;
}
function reachable(from, commits) {
    const reached = new Set();
    const open = [from];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
        const commit = commits.get(oid);
        if (commit === undefined || reached.has(oid))
            continue;
        reached.add(oid);
        open.push(...commit.parents);
    }
    return reached;
}
/** The branch that is released from, the default branch, or one that the policy has protected. */
function isReleaseBranch(name, policy, { branch, defaultBranch }) {
    return name === branch || name === defaultBranch || (0,branch_rule/* branchEntryOf */.al)(policy, name).entry?.protected === true;
}
/** What GitHub signs with, where an app or a workflow's token makes a commit by the API. */
const WEB_FLOW = "web-flow";
/** The bot of the policy that made this commit: by verified signature and number, on its own paths alone, in no pull request. */
function botOf(commit, policy) {
    const { authors, signature, files, parents, associatedPullRequests } = commit;
    if (signature?.isValid !== true || parents.length !== 1 || authors.totalCount !== 1)
        return null;
    if (associatedPullRequests.totalCount > 0 || files.length === 0)
        return null;
    const author = authors.nodes[0]?.user ?? null;
    const bot = policy.approvals.bots.find(({ id, login }) => author?.databaseId === id && author.login === login);
    if (bot === undefined || author?.type !== "Bot")
        return null;
    const signed = signature.signer?.databaseId === bot.id || signature.signer?.login === WEB_FLOW;
    return signed && files.every((file) => bot.paths.some((pattern) => (0,match_glob/* matchesGlob */.k)(pattern, file))) ? bot.login : null;
}
//# sourceMappingURL=range-coverage.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/range-reasons.js



/** Whether the range is whole: it ends in the candidate, nothing of it is missing, and nobody could have made it begin too late. */
function rangeReasons(loaded, range, about) {
    return [wholeReason(loaded, range, about), baseReason(loaded, range, about)];
}
function wholeReason(loaded, range, { candidate, base }) {
    const common = { code: "approvals.range", required: "every commit of the release and what brought it" };
    const missing = gapOf(range, candidate, base);
    if (missing !== null) {
        const next = "run the gate again on a full clone";
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], { ...common, status: "unknown", observed: missing, next });
    }
    const observed = `${(0,counted/* counted */.h)(range.commits.totalCount, "commit")} and ${(0,counted/* counted */.h)(range.pullRequests.totalCount, "pull request")} since ${sinceOf(range)}`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], { ...common, status: "met", observed });
}
function sinceOf({ base }) {
    return base === null ? "the beginning" : `\`${base.tag ?? base.oid.slice(0, 7)}\``;
}
function gapOf({ commits, pullRequests, base: begin }, candidate, base) {
    const held = new Set(commits.nodes.map(({ oid }) => oid));
    const numbers = new Set(pullRequests.nodes.map(({ number }) => number));
    // One that is listed twice stands in the place of one that is not listed.
    if (!(0,gate_observed/* isComplete */.As)(commits) || held.size !== commits.totalCount)
        return `only ${held.size} of ${commits.totalCount} commits could be read`;
    if (!(0,gate_observed/* isComplete */.As)(pullRequests) || numbers.size !== pullRequests.totalCount)
        return `only ${numbers.size} of ${pullRequests.totalCount} pull requests could be read`;
    if ((begin?.oid ?? null) !== base)
        return "it does not begin after the last release";
    // A release of a commit that was released already brings nothing new.
    if (commits.nodes.length === 0)
        return candidate === base ? null : "it holds no commit, not even the candidate";
    if (!held.has(candidate))
        return "it does not hold the candidate";
    // From the candidate down, every commit must be reached: else the list is not the history that git has.
    const parents = new Map(commits.nodes.map((commit) => [commit.oid, commit.parents]));
    const reached = new Set();
    const open = [candidate];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
        if (reached.has(oid) || !held.has(oid))
            continue;
        reached.add(oid);
        open.push(...(parents.get(oid) ?? []));
    }
    return reached.size === held.size ? null : "it holds commits that the candidate does not";
}
function baseReason(loaded, { base }, { environment }) {
    const common = { code: "approvals.base", required: "a last release whose tag nobody can set or move unseen" };
    if (base === null) {
        const observed = `nothing was released to \`${environment}\` before: all history is judged`;
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], { ...common, status: "not-applicable", observed });
    }
    const { tag } = base;
    if (tag === null) {
        const observed = `the policy judges nothing that ${base.oid.slice(0, 7)} holds`;
        if (loaded.policy.approvals.since === base.oid)
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals", "since"], { ...common, status: "met", observed });
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals", "since"], {
            ...common,
            status: "unknown",
            observed: `the range begins after ${base.oid.slice(0, 7)}, which neither a tag nor the policy names`,
            next: "run the gate again, so that the range begins where the policy says now",
        });
    }
    const evidence = [{ kind: "tag", id: tag, title: tag }];
    const next = "protect release tags with a ruleset, as `signalbox branches apply` writes it";
    const { isProtected } = base;
    if (!isProtected.known)
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
            ...common,
            status: "unknown",
            observed: isProtected.says,
            evidence,
            next: isProtected.next,
        });
    return isProtected.value
        ? (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], { ...common, status: "met", observed: `\`${tag}\` is protected`, evidence })
        : (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
            ...common,
            status: "unknown",
            observed: `whoever may write could set or move \`${tag}\`, and so hide commits from the gate`,
            evidence,
            next,
        });
}
//# sourceMappingURL=range-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/of-release.js
const NOTHING_SAID = { approvals: [], rejections: [], silent: [] };
//# sourceMappingURL=of-release.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/said-in-run.js




/**
 * Required reviews of environments, one environment a role. They carry no time, hash or attempt, so they count for the
 * first attempt of a run that is bound to the candidate alone.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
function saidInRun(policy, { run, defaultBranch }, about) {
    if (run === null)
        return NOTHING_SAID;
    if (!run.known)
        return { ...NOTHING_SAID, silent: [{ ...run, mayReject: true }] };
    const reviews = run.value.environmentReviews;
    if (!reviews.known)
        return { ...NOTHING_SAID, silent: [{ ...reviews, mayReject: true }] };
    const unbound = whyUnbound(run.value, defaultBranch, about);
    const url = `run ${run.value.id}`;
    const approvals = reviews.value.nodes.flatMap(({ state, user, environments }) => {
        if (state !== "approved" || user === null)
            return [];
        const as = rolesOfEnvironments(policy, environments);
        const where = environments.map((name) => `\`${name}\``).join(", ");
        const why = unbound ?? (as.length === 0 ? `${where} is no role's environment` : `approved ${where}`);
        return [{ person: user, counts: unbound === null && as.length > 0 ? "yes" : "no", as, why, url }];
    });
    const rejections = reviews.value.nodes.flatMap(({ state, user, environments }) => state === "rejected"
        ? [
            {
                login: user?.login ?? "somebody unknown",
                why: `rejected ${environments.map((name) => `\`${name}\``).join(", ")}`,
                url,
            },
        ]
        : []);
    const cut = {
        code: "approvals.cut-short",
        says: "not all reviews of the run's environments could be read",
        next: "run the gate again",
        mayReject: true,
    };
    return { approvals, rejections, silent: (0,gate_observed/* isComplete */.As)(reviews.value) ? [] : [cut] };
}
function whyUnbound(run, defaultBranch, { candidate }) {
    if (run.isCrossRepository)
        return "the run is of a fork's code";
    if (run.attempt !== 1)
        return `it may be of an earlier attempt: this is attempt ${run.attempt}, start a new run`;
    if (run.event === "workflow_dispatch" && run.headBranch !== defaultBranch)
        return `the run was started from \`${run.headBranch ?? "no branch"}\`, whose workflow it runs, not from \`${defaultBranch}\``;
    if (run.headSha === candidate || isNamedAlone(run, candidate))
        return null;
    return `the run is of ${run.headSha.slice(0, 7)}, and its name does not hold the candidate's hash alone`;
}
// The name of a run that was started by hand is the workflow's own; of others it is the message of a commit, or of whoever pushed.
function isNamedAlone({ event, displayTitle }, candidate) {
    const hashes = displayTitle.split(/[^0-9a-f]/i).filter((word) => word.length >= 40);
    return event === "workflow_dispatch" && hashes.length > 0 && hashes.every((hash) => hash === candidate);
}
function rolesOfEnvironments(policy, environments) {
    return Object.entries((0,effective_approvals/* rolesOf */.R7)(policy)).flatMap(([name, { environment }]) => environment !== undefined && environments.some((one) => (0,schema_names/* isSameEnvironment */.gj)(one, environment)) ? [name] : []);
}
//# sourceMappingURL=said-in-run.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/release-approvals.js







/** Gathers the approvals that bind to the candidate: environment reviews of the run, the manifest's reviews, comments and signed tags. */
function approvalsOfRelease(policy, facts, about) {
    return joined([
        saidInRun(policy, facts, about),
        ofManifest(policy, facts, about),
        ofComments(policy, facts, about),
        ofTags(policy, facts, about),
    ]);
}
function joined(parts) {
    return {
        approvals: parts.flatMap(({ approvals }) => approvals),
        rejections: parts.flatMap(({ rejections }) => rejections),
        silent: parts.flatMap(({ silent }) => silent),
    };
}
function ofManifest(policy, { manifest }, { candidate }) {
    if (policy.approvals.manifest === undefined)
        return NOTHING_SAID;
    if (!manifest.known)
        return { ...NOTHING_SAID, silent: [{ ...manifest, mayReject: true }] };
    if (manifest.value === null)
        return NOTHING_SAID;
    const { pullRequest, candidate: named } = manifest.value;
    const hands = handsIn(pullRequest, policy.approvals.people);
    const unbound = named === candidate ? null : `the manifest names ${named === null ? "no commit" : named.slice(0, 7)}`;
    const votes = votesOf(pullRequest, "discard");
    const approvals = votes
        .filter(({ says }) => says !== "rejects")
        .map(({ person, says, counts, why, url }) => {
        if (says !== "approves")
            return { person, counts: "no", as: null, why, url };
        if (unbound !== null)
            return { person, counts: "no", as: null, why: unbound, url };
        if (hands.logins.has((0,gate_people/* loginKey */.H$)(person.login)))
            return { person, counts: "no", as: null, why: "they wrote the manifest", url };
        if (counts === "yes" && hands.unknown !== null)
            return {
                person,
                counts: "unknown",
                as: null,
                why: `who wrote the manifest is not known: ${hands.unknown}`,
                url,
            };
        return { person, counts, as: null, why, url };
    });
    const rejections = votes
        .filter(({ says, canPush }) => says === "rejects" && canPush)
        .map(({ person, why, url }) => ({ login: person.login, why, url }));
    const cut = {
        code: "approvals.cut-short",
        says: `not all reviews of #${pullRequest.number} could be read`,
        next: "run the gate again",
        mayReject: true,
    };
    const whole = (0,gate_observed/* isComplete */.As)(pullRequest.reviews) &&
        (0,gate_observed/* isComplete */.As)(pullRequest.events) &&
        reviewsRead(pullRequest) === pullRequest.reviews.totalCount;
    return { approvals, rejections, silent: whole ? [] : [cut] };
}
function ofComments(policy, facts, { candidate }) {
    if (!policy.approvals.comments)
        return NOTHING_SAID;
    const { said, unheard } = statementsOf(commentsOn(facts, candidate));
    const approvals = said.flatMap((statement) => {
        if (statement.kind !== "approve" || statement.hash.length !== candidate.length)
            return [];
        const own = statement.hash === candidate;
        const why = own
            ? `wrote it of ${candidate.slice(0, 7)}`
            : `it is for ${statement.hash.slice(0, 7)}, the candidate is ${candidate.slice(0, 7)}`;
        return [{ person: statement.person, counts: own ? "yes" : "no", as: [statement.role], why, url: statement.url }];
    });
    const others = unheard.flatMap(({ login, line, why, url }) => line.startsWith("/approve")
        ? [{ person: { login, databaseId: null, type: "User" }, counts: "no", as: [], why, url }]
        : []);
    return { ...NOTHING_SAID, approvals: [...approvals, ...others] };
}
/** The comments where something is said to the gate: on the pull request that brought the candidate, and on its manifest's. */
function commentsOn(facts, candidate) {
    const brought = facts.range.known
        ? facts.range.value.pullRequests.nodes.filter(({ mergeCommit }) => mergeCommit === candidate)
        : [];
    const manifest = facts.manifest.known && facts.manifest.value !== null ? [facts.manifest.value.pullRequest] : [];
    return [...brought, ...manifest].flatMap(({ comments }) => comments.nodes);
}
function ofTags(policy, { approvalTags }, { candidate }) {
    if (Object.keys(policy.approvals.keys).length === 0)
        return NOTHING_SAID;
    if (!approvalTags.known)
        return { ...NOTHING_SAID, silent: [{ ...approvalTags, mayReject: false }] };
    const approvals = approvalTags.value.nodes.flatMap(({ name, type, target, signer }) => {
        const [, role, hash] = /^approve\/([a-z][a-z0-9-]{0,63})\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name) ?? [];
        if (role === undefined)
            return [];
        const why = type !== "tag"
            ? "it is a light tag, which carries no signature"
            : signer === null
                ? "no key of the policy signed it"
                : target !== candidate || hash !== candidate
                    ? `it is for ${target.slice(0, 7)}, the candidate is ${candidate.slice(0, 7)}`
                    : null;
        const person = { login: signer ?? "somebody unknown", databaseId: null, type: "User" };
        const counts = why === null ? "yes" : "no";
        return [{ person, counts, as: [role], why: why ?? `signed the tag \`${name}\``, url: name }];
    });
    return { ...NOTHING_SAID, approvals };
}
//# sourceMappingURL=release-approvals.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/release-approved.js







/** Whether the release as a whole was approved as its environment asks. */
function releaseReasons(loaded, facts, about, ofRelease, barred, emergency) {
    const { environments } = loaded.policy.approvals;
    const asked = Object.hasOwn(environments, about.environment) ? environments[about.environment] : undefined;
    const rule = ["approvals", "environments", about.environment];
    const rejections = rejectionReasons(loaded, rule, ofRelease);
    if (asked === undefined)
        return rejections;
    if (emergency)
        return [...rejections, expedited(loaded, rule)];
    const labels = labelledNeeds(asked["and-when"], facts);
    const needs = [...asked.needs, ...labels.needs];
    if (needs.length === 0 && labels.unknown === null)
        return rejections;
    const filled = fillNeeds(needs, ofRelease.approvals, releaseSetting(loaded, facts, barred));
    const silent = filled.status === "yes" ? [] : ofRelease.silent;
    return [
        ...rejections,
        releaseReason(loaded, [...rule, "needs"], `the release to \`${about.environment}\` approved by ${needs.join(" and ") || "nobody"}`, filled, silent),
        ...(labels.unknown === null
            ? []
            : [
                (0,rule_reasons/* reasonOf */.A)(loaded, [...rule, "and-when"], {
                    code: "approvals.labels",
                    status: "unknown",
                    required: "all labels of the release's pull requests",
                    observed: labels.unknown,
                    next: "run the gate again",
                }),
            ]),
    ];
}
/** Who rejected the release; where not all could be read, nobody can say that nobody did. */
function rejectionReasons(loaded, rule, { rejections, silent }) {
    const common = { code: "approvals.rejected", required: "nobody's rejection of the release" };
    return [
        ...rejections.map(({ login, why, url }) => (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
            ...common,
            status: "unmet",
            observed: `\`${login}\` ${why}`,
            evidence: [{ kind: "review", id: url, title: url }],
            next: "settle what they object to, then start a new run",
        })),
        ...silent.flatMap(({ mayReject, says, next }) => mayReject ? [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed: says, next })] : []),
    ];
}
/** An emergency needs what its class needs, of each change or of the release, and a review afterwards. */
function expedited(loaded, rule) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, [...rule, "needs"], {
        code: "approvals.release",
        status: "not-applicable",
        required: "the approvals of an ordinary release",
        observed: "an emergency needs those of its class, and a review afterwards",
    });
}
/** How the release as a whole is judged: by the policy's roles, over all that it changes. */
function releaseSetting(loaded, facts, barred) {
    return {
        roles: (0,effective_approvals/* rolesOf */.R7)(loaded.policy),
        people: facts.people,
        barred,
        owners: () => {
            if (!facts.range.known)
                return facts.range;
            const files = [...new Set(facts.range.value.commits.nodes.flatMap((commit) => commit.files))];
            return ownerGroups({ known: true, value: files }, facts.people.codeOwners, loaded.policy);
        },
    };
}
/** The reason that needs of the release as a whole give; where they are not met, a source that could not be read makes it unknown. */
function releaseReason(loaded, rule, required, filled, silent) {
    const status = filled.status === "yes" ? "met" : filled.status === "unknown" || silent.length > 0 ? "unknown" : "unmet";
    const unread = silent.map(({ says }) => says);
    return (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
        code: "approvals.release",
        status,
        required,
        observed: [...filledInWords(filled), ...unread].join("; ") || "nobody is asked for",
        ...(status === "met"
            ? {}
            : {
                next: [filled.next, ...silent.map(({ next }) => next)].filter((one) => one !== null).join("; ") ||
                    "run the gate again",
            }),
    });
}
function labelledNeeds(when, { range }) {
    if (when.length === 0)
        return { needs: [], unknown: null };
    if (!range.known)
        return { needs: [], unknown: range.says };
    const { nodes } = range.value.pullRequests;
    const all = nodes.map(labelsEver);
    const labels = new Set(all.flatMap((one) => one.nodes.map((label) => label.toLowerCase())));
    const whole = (0,gate_observed/* isComplete */.As)(range.value.pullRequests) && all.every(gate_observed/* isComplete */.As);
    return {
        needs: when.filter(({ label }) => labels.has(label.toLowerCase())).flatMap(({ needs }) => needs),
        unknown: whole ? null : "not all labels could be read",
    };
}
//# sourceMappingURL=release-approved.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/run-reasons.js

/**
 * Whether the run that holds the gate is one whose word counts. A run of a fork's code may report, and never lets a release through. And
 * a run takes its workflow from where it was started, and evidence from that workflow's jobs and files: on a branch of their own people
 * could write what they like. Whatever the release's own commit and branch hold is looked at by all the rest.
 */
function runReasons(loaded, { run, defaultBranch }, { branch, candidate }) {
    if (run?.known !== true)
        return [];
    const { isCrossRepository, event, headBranch, headSha } = run.value;
    if (isCrossRepository) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
                code: "approvals.fork",
                status: "unknown",
                required: "a run of the repository's own code",
                observed: "the run is of a fork's code, with a token that sees little",
                next: "run the gate in the repository itself",
            }),
        ];
    }
    const isOfRelease = headSha === candidate || headBranch === defaultBranch || (branch !== null && headBranch === branch);
    // A pull request's run has its own branch in any case.
    if (isOfRelease || event.startsWith("pull_request"))
        return [];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
            code: "approvals.run-elsewhere",
            status: "unknown",
            required: "a run of the release's own workflow",
            observed: `it was started from \`${headBranch ?? "no branch"}\`, whose workflow may hand on any evidence`,
            next: `start it from \`${defaultBranch}\``,
        }),
    ];
}
//# sourceMappingURL=run-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/unreviewed.js





/** So many commits are named. */
const MOST_NAMED = 10;
/**
 * What reached the branch without a reviewed pull request: found, named and unmet, until the roles approve the release that the policy
 * asks for it, or that it asks for an emergency.
 */
function unreviewedReasons(loaded, range, coverage, release) {
    const found = range.commits.nodes.flatMap((commit) => {
        const cover = coverage.get(commit.oid);
        return cover?.by === "nobody" ? [{ commit, cover }] : [];
    });
    if (found.length === 0)
        return [coveredReason(loaded, range)];
    const unsure = found.filter(({ cover }) => cover.unknown);
    const { ofRelease, setting, emergency } = release;
    const needs = emergency ? (0,effective_approvals/* needsOfClass */.d_)(loaded.policy, "emergency") : loaded.policy.approvals.unreviewed.needs;
    const named = found.slice(0, MOST_NAMED).map(({ commit, cover }) => `${shown(commit)}: ${cover.why}`);
    const more = found.length > MOST_NAMED ? [`and ${found.length - MOST_NAMED} more`] : [];
    const observed = `${(0,counted/* counted */.h)(found.length, "commit")} reached the branch unreviewed: ${[...named, ...more].join("; ")}`;
    const evidence = found.map(({ commit }) => ({ kind: "commit", id: commit.oid, title: commit.headline }));
    const common = {
        code: "approvals.unreviewed",
        required: "every commit brought by a reviewed pull request",
        observed,
        evidence,
    };
    const rule = ["approvals", "unreviewed", "needs"];
    if (needs.length === 0) {
        const status = unsure.length === found.length ? "unknown" : "unmet";
        const next = "take those commits back and bring them by a pull request, or have the policy say who may approve them (`approvals.unreviewed.needs`)";
        return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status, next })];
    }
    const filled = fillNeeds(needs, ofRelease.approvals, setting);
    const approval = releaseReason(loaded, rule, `unreviewed commits approved by ${needs.join(" and ")}`, filled, filled.status === "yes" ? [] : ofRelease.silent);
    // The commits are named whether somebody answers for them or not; what decides is the approval. It answers for what nobody
    // reviewed, and not for what may have been reviewed, and rejected.
    return [
        unsure.length === 0
            ? (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "not-applicable" })
            : (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", next: "make readable what brought them" }),
        { ...approval, code: "approvals.unreviewed" },
    ];
}
function coveredReason(loaded, range) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
        code: "approvals.unreviewed",
        status: "met",
        required: "every commit brought by a reviewed pull request",
        observed: `${(0,counted/* counted */.h)(range.commits.nodes.length, "commit")}, each brought by a pull request that git confirms`,
    });
}
function shown({ oid, headline }) {
    return `${oid.slice(0, 7)} (${headline.slice(0, 60)})`;
}
//# sourceMappingURL=unreviewed.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/decide-approvals.js













/** Whether the right people approved exactly what is released: each change as its class asks, the release as its environment asks. `ci` are the reasons of the checklist's item. */
function decideApprovals(loaded, facts, about, ci) {
    const emergency = isForEmergencies(loaded, about.branch);
    const coverage = facts.range.known
        ? coverageOf(facts.range.value, loaded.policy, { branch: about.branch, defaultBranch: facts.defaultBranch })
        : new Map();
    const brought = facts.range.known ? changesOf(facts.range.value, coverage) : [];
    // Whoever may make branches could put ordinary changes on one for emergencies, to spare them their approvals.
    const expedited = emergency && brought.every(({ baseRefName }) => isForEmergencies(loaded, baseRefName));
    const ofRelease = approvalsOfRelease(loaded.policy, facts, about);
    const barred = barredFromRelease(loaded, facts);
    const always = [
        ...runReasons(loaded, facts, about),
        ...separationReasons(loaded, facts),
        ...releaseReasons(loaded, facts, about, ofRelease, barred, expedited),
        ...emergencyReasons(loaded, facts, about, expedited),
    ];
    if (!facts.range.known) {
        const unread = (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
            code: "approvals.range",
            status: "unknown",
            required: "every commit of the release and what brought it",
            observed: facts.range.says,
            next: facts.range.next,
        });
        return { reasons: [unread, ...always], cls: emergency ? "emergency" : "high-risk", expedited };
    }
    const range = facts.range.value;
    const setting = {
        loaded,
        facts,
        barredEverywhere: barredFromChanges(loaded, facts),
        ofRelease: ofRelease.approvals,
    };
    const changes = brought.map((pullRequest) => judgeChange(pullRequest, { ...setting, emergency: emergency && isForEmergencies(loaded, pullRequest.baseRefName) }));
    const unreviewed = unreviewedReasons(loaded, range, coverage, {
        ofRelease,
        emergency: expedited,
        setting: releaseSetting(loaded, facts, barred),
    });
    const classes = changes.map(({ classed }) => classed.cls);
    return {
        reasons: [
            ...rangeReasons(loaded, range, about),
            ...unreviewed,
            ...changes.flatMap((change) => reasonsOfChange(loaded, change, changes, coverage)),
            ...developerReasons(loaded, range, ci),
            ...always,
        ],
        cls: emergency ? "emergency" : classes.includes("high-risk") ? "high-risk" : "standard",
        expedited,
    };
}
function isForEmergencies({ policy }, branch) {
    return (0,branch_rule/* branchEntryOf */.al)(policy, branch).entry?.class === "emergency";
}
/** The pull requests that brought something, in the order of their numbers. */
function changesOf({ pullRequests }, coverage) {
    const numbers = new Set([...coverage.values()].flatMap((cover) => (cover.by === "pull-requests" ? cover.numbers : [])));
    return pullRequests.nodes.filter(({ number }) => numbers.has(number)).toSorted((a, b) => a.number - b.number);
}
/**
 * The reasons of one pull request. Where every commit that it brought came in by another approved pull request too, such as one of
 * a release branch that gathers several, it need not be approved by itself.
 */
function reasonsOfChange(loaded, change, changes, coverage) {
    if (change.approved === "yes")
        return change.reasons;
    const approved = new Set(changes.filter((one) => one.approved === "yes").map(({ number }) => number));
    const brought = [...coverage.values()].flatMap((cover) => cover.by === "pull-requests" && cover.numbers.includes(change.number) ? [cover.numbers] : []);
    if (!brought.every((numbers) => numbers.some((number) => approved.has(number))))
        return change.reasons;
    const others = [...new Set(brought.flat())].filter((number) => approved.has(number));
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
            code: "approvals.change",
            status: "not-applicable",
            required: `#${change.number} approved by itself`,
            observed: `${(0,counted/* counted */.h)(brought.length, "commit")} of it came in by ${others.map((number) => `#${number}`).join(", ")} too, which is approved`,
        }),
    ];
}
//# sourceMappingURL=decide-approvals.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/reason.js
var decision_reason = __webpack_require__(93354);
;// CONCATENATED MODULE: ./packages/policy/lib/src/approvals/waivers.js






/**
 * The reasons of a checklist item with its waivers applied: what is not met is waived where a role that the policy allows said so of this
 * commit, with a reason and an expiry that has not passed. Waivers that do not count have their reason too.
 */
function withWaivers(loaded, item, reasons, judge) {
    const { facts, about, barred } = judge;
    const open = reasons.filter(decision_reason/* isOpen */.n);
    if (open.length === 0)
        return reasons;
    const { said, unheard } = statementsOf(commentsOn(facts, about.candidate));
    const waivers = said.flatMap((one) => (one.kind === "waive" && one.item === item.name ? [one] : []));
    const judged = waivers.map((waiver) => ({
        waiver,
        why: whyNot(loaded, item.waivableBy, waiver, { facts, about, barred }),
    }));
    const good = judged.find(({ why }) => why === null)?.waiver;
    const discarded = [
        ...judged.flatMap(({ waiver, why }) => why === null ? [] : [discardedReason(loaded, item.path, waiver.person.login, waiver.url, why)]),
        ...unheard.flatMap(({ line, login, url, why }) => line.startsWith(`/waive ${item.name} `) ? [discardedReason(loaded, item.path, login, url, why)] : []),
    ];
    if (good === undefined)
        return [...reasons, ...discarded];
    return [...reasons.map((reason) => ((0,decision_reason/* isOpen */.n)(reason) ? waived(reason, good) : reason)), ...discarded];
}
function waived(reason, { person, until, because, url }) {
    return {
        ...reason,
        status: "waived",
        observed: `${reason.observed}; waived by \`${person.login}\` until ${until}: ${because}`,
        evidence: [...reason.evidence, { kind: "comment", id: url, title: `waiver of \`${person.login}\`` }],
        next: null,
    };
}
/** Why a waiver does not count; null where it does. */
function whyNot(loaded, waivableBy, { hash, until, person }, { facts, about, barred }) {
    if (hash !== about.candidate)
        return `it is for ${hash.slice(0, 7)}, the candidate is ${about.candidate.slice(0, 7)}`;
    // It holds to the end of its last day, in UTC.
    if (Date.parse(about.now) >= Date.parse(`${until}T00:00:00Z`) + 86_400_000)
        return `it expired on ${until}`;
    const holds = (0,approvals_told/* anyOf */.EB)(waivableBy.map((name) => (0,role_holders/* holdsNamedRole */.qn)(loaded.policy, name, person, facts.people)));
    const { is, why } = barred(person);
    const may = (0,approvals_told/* allOf */.bn)([holds, (0,approvals_told/* not */.AU)(is)]);
    if (may === "yes")
        return null;
    if (waivableBy.length === 0)
        return "the policy lets nobody waive it";
    if (is !== "no")
        return why;
    return holds === "no"
        ? `\`${person.login}\` holds none of the roles ${waivableBy.join(", ")}`
        : "whether they hold the role could not be told";
}
function discardedReason(loaded, path, login, url, why) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, [...path, "waivable-by"], {
        code: "waiver.discarded",
        status: "not-applicable",
        required: "a waiver of this commit by a role that may give it",
        observed: `the waiver of \`${login}\` does not count: ${why}`,
        evidence: [{ kind: "comment", id: url, title: `waiver of \`${login}\`` }],
    });
}
//# sourceMappingURL=waivers.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var load_shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/enforced-rules.js
var enforced_rules = __webpack_require__(82793);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/branch-rules/last-push-approval.js


/**
 * Whether GitHub itself demands, of every merge into this branch, an approval by somebody else than the last pusher: what stands
 * in where nobody can tell who that was. Stricter than the checklist, as it stands in for evidence: a rule that somebody may
 * by-pass does not demand it of every merge, and of one whose by-pass is hidden nobody can say.
 */
function demandsLastPushApproval(facts, name) {
    if (!facts.known)
        return facts;
    const branch = facts.value.branches.find((one) => one.name === name);
    if (branch === undefined)
        return unsaid(`nobody looked at the rules of branch ${(0,load_shown/* shown */.SP)(name)}`);
    const { sources, unasked } = (0,enforced_rules/* enforcedOn */.c)(facts.value, branch);
    const demanding = sources.filter(({ pullRequest }) => pullRequest?.lastPush === true && pullRequest.reviews > 0);
    if (demanding.some(bindsEverybody))
        return { known: true, value: true };
    const [silence] = unasked;
    if (silence !== undefined)
        return silence;
    const hidden = demanding.find(({ byPassers }) => byPassers.kind !== "told");
    return hidden === undefined
        ? { known: true, value: false }
        : unsaid(`whom ${hidden.source} does not bind is not told`);
}
function bindsEverybody({ byPassers }) {
    return byPassers.kind === "told" && byPassers.all.every(({ reaches }) => !reaches.includes("reviews"));
}
function unsaid(says) {
    const next = "have the gate look with a token that may read the repository's rules";
    return { known: false, code: "branch-rules.unread", says, next };
}
//# sourceMappingURL=last-push-approval.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/asks-for.js
var asks_for = __webpack_require__(32877);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schedule/zoned-time.js
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/**
 * What the wall shows at a moment (ISO 8601) in a time zone of the IANA database. Rules of the schedule are read off the wall: where
 * daylight saving repeats an hour, both hold the same; where it skips one, nobody is in it.
 */
function wallTime(at, zone) {
    const format = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
    });
    const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
    const part = (type) => parts.get(type) ?? "";
    const day = DAYS.findIndex((name) => name === part("weekday").toLowerCase());
    const minute = Number(part("hour")) * 60 + Number(part("minute"));
    const date = `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
    return { date, day, minute, minuteOfWeek: day * 1440 + minute };
}
/** Minutes since midnight of `18:00`; 1440 for `24:00`. */
function minuteOf(time) {
    const [hours = "0", minutes = "0"] = time.split(":");
    return Number(hours) * 60 + Number(minutes);
}
//# sourceMappingURL=zoned-time.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schedule/decide-schedule.js





/** Whether a release may go out now: in a window, in no freeze of the policy's, and in none that somebody set by hand. */
function decideSchedule(loaded, facts, about, emergency) {
    const { zone, windows, freezes } = loaded.policy.schedule;
    const now = wallTime(about.now, zone);
    const holds = (rule) => (0,asks_for/* asksFor */.e)(rule, about.environment);
    return [
        ...windowReasons(loaded, windows.filter(holds), now, zone, emergency),
        ...freezes.flatMap((freeze, index) => (holds(freeze) ? [freezeReason(loaded, freeze, index, now, emergency)] : [])),
        ...handReasons(loaded, facts, about),
    ];
}
function windowReasons(loaded, windows, now, zone, emergency) {
    if (windows.length === 0)
        return [];
    const rule = ["schedule", "windows"];
    const required = windows.map(({ days, from, to }) => `${days.join(", ")} ${from} to ${to}`).join("; ");
    const common = { code: "schedule.window", required: `a time in ${required} (${zone})` };
    const observed = `it is ${DAYS[now.day] ?? ""} ${now.date.slice(11)}`;
    if (windows.some((window) => isIn(window, now)))
        return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed })];
    if (emergency)
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
                ...common,
                status: "not-applicable",
                observed: `${observed}; an emergency goes out at any time`,
            }),
        ];
    return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, next: "wait for a window" })];
}
function isIn({ days, from, to }, { day, minute }) {
    return days.some((name) => name === DAYS[day]) && minute >= minuteOf(from) && minute < minuteOf(to);
}
function freezeReason(loaded, freeze, index, now, emergency) {
    const { from, to, reason, except } = freeze;
    const common = {
        code: "schedule.freeze",
        required: `no release from ${from} to ${to}${reason === undefined ? "" : `: ${reason}`}`,
    };
    const rule = ["schedule", "freezes", String(index)];
    const observed = `it is ${DAYS[now.day] ?? ""}, ${now.date}`;
    if (!isFrozen(freeze, now))
        return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed });
    if (emergency && except.includes("emergency"))
        return (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
            ...common,
            status: "not-applicable",
            observed: `${observed}; an emergency is excepted`,
        });
    return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, next: `wait until ${to}` });
}
/** Half-open: the first minute of `to` is free again. A freeze of the week may go over its end. */
function isFrozen({ from, to }, now) {
    if (/^\d/.test(from))
        return now.date >= from && now.date < to;
    const [begin, end] = [minuteOfWeek(from), minuteOfWeek(to)];
    return begin <= end
        ? now.minuteOfWeek >= begin && now.minuteOfWeek < end
        : now.minuteOfWeek >= begin || now.minuteOfWeek < end;
}
function minuteOfWeek(moment) {
    const [day = "", time = ""] = moment.split(" ");
    return DAYS.findIndex((name) => name === day) * 1440 + minuteOf(time);
}
/** A freeze by hand stops emergencies too: whoever set it can lift it. */
function handReasons(loaded, { freezes }, { environment, now }) {
    const rule = ["schedule"];
    const common = { code: "schedule.freeze-by-hand", required: `no freeze of \`${environment}\` set by hand` };
    if (!freezes.known)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed: freezes.says, next: freezes.next })];
    if (!(0,gate_observed/* isComplete */.As)(freezes.value))
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
                ...common,
                status: "unknown",
                observed: "not all freezes could be read",
                next: "run the gate again",
            }),
        ];
    const standing = freezes.value.nodes.filter((freeze) => (0,schema_names/* isSameEnvironment */.gj)(freeze.environment, environment) &&
        (freeze.until === null || Date.parse(now) < Date.parse(freeze.until)));
    if (standing.length === 0)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed: "there is none" })];
    return standing.map(({ by, reason, since, until }) => (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
        ...common,
        status: "unmet",
        observed: `\`${by}\` froze it at ${since}${until === null ? "" : ` until ${until}`}: ${reason}`,
        next: `lift it with \`signalbox freeze ${environment} --lift\` once its cause is gone`,
    }));
}
//# sourceMappingURL=decide-schedule.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/load/environments-known.js
var environments_known = __webpack_require__(70208);
// EXTERNAL MODULE: ./packages/policy/lib/src/where/named-environments.js
var named_environments = __webpack_require__(83735);
;// CONCATENATED MODULE: ./packages/policy/lib/src/where/decide-where.js






/** Whether the candidate may go to this environment: it is on a branch that goes there, and the tag that names it still does. */
function decideWhere(loaded, facts, about) {
    return [
        branchReason(loaded, facts, about),
        holdsReason(loaded, facts, about),
        ...forkReasons(loaded, facts, about),
        ...tagReasons(loaded, facts, about),
    ];
}
function branchReason(loaded, { defaultBranch }, { branch, environment }) {
    const required = `a branch whose commits may go to \`${environment}\``;
    const common = { code: "where.branch", required };
    if (branch === null) {
        const next = "start the gate from the branch, or name it";
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "unknown", observed: "no branch is known", next });
    }
    const evidence = [{ kind: "branch", id: branch, title: branch }];
    const misnamed = misnamedEnvironment(loaded.policy, environment);
    if (misnamed !== null)
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, evidence, ...misnamed });
    const { path, entry } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch);
    const found = loaded.policy.branches === undefined
        ? byDefault(branch, branch === defaultBranch)
        : byEntry(branch, entry, environment);
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, evidence, ...found });
}
/** Why no rule of the policy is about an environment of this name; null where that is not its name's fault. */
function misnamedEnvironment(policy, environment) {
    if (!schema_names/* EnvironmentName */.Ru.safeParse(environment).success) {
        // GitHub may take such a name for one that the policy protects: it passes over case, for one.
        const next = "ask for an environment of letters, digits, `.`, `_` and `-`";
        return { status: "unmet", observed: `no policy can name ${(0,load_shown/* shown */.SP)(environment)}`, next };
    }
    const alike = (0,named_environments/* spelledByPolicy */.l)(policy, environment);
    if (alike === null)
        return null;
    const observed = `the policy writes this environment \`${alike}\``;
    return { status: "unmet", observed, next: `ask for \`${alike}\`` };
}
function byDefault(branch, isDefault) {
    const observed = `\`${branch}\` is ${isDefault ? "" : "not "}the default branch, which alone may release by default`;
    if (isDefault)
        return { status: "met", observed };
    return { status: "unmet", observed, next: "merge it first, or name the branch in `branches`" };
}
function byEntry(branch, entry, environment) {
    const to = entry?.environment === undefined ? [] : (0,environments_known/* environmentsOf */.M2)(entry);
    if (to.includes(environment))
        return { status: "met", observed: `\`${branch}\` goes to \`${environment}\`` };
    const where = to.length === 0 ? "nowhere" : to.map((name) => `\`${name}\``).join(", then ");
    const next = "release from a branch that goes there";
    return { status: "unmet", observed: `\`${branch}\` goes to ${where}`, next };
}
function holdsReason(loaded, { holdsCandidate }, { branch, candidate }) {
    const common = {
        code: "where.holds-candidate",
        required: "a candidate that its branch holds on the remote",
        evidence: [{ kind: "commit", id: candidate, title: candidate.slice(0, 12) }],
    };
    const { path } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch);
    if (holdsCandidate === null)
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unknown",
            observed: "no branch is known",
            next: "start the gate from the branch, or name it",
        });
    if (!holdsCandidate.known)
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unknown",
            observed: holdsCandidate.says,
            next: holdsCandidate.next,
        });
    return holdsCandidate.value
        ? (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `\`${branch ?? ""}\` holds it` })
        : (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unmet",
            observed: `\`${branch ?? ""}\` does not hold it`,
            next: "merge it first, and release what the branch then holds",
        });
}
/** A branch for emergencies brings the fix alone: whatever else it held would go out with fewer approvals. */
function forkReasons(loaded, { forkedFromProduction }, { branch }) {
    const { path, entry } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch);
    if (entry?.from === undefined)
        return [];
    const rule = [...path, "from"];
    const common = { code: "where.forked", required: "a branch that was forked from the last final release" };
    if (forkedFromProduction === null || !forkedFromProduction.known) {
        const observed = forkedFromProduction?.says ?? "nobody looked where it was forked";
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed, next: "run the gate again on a full clone" }),
        ];
    }
    if (forkedFromProduction.value)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed: "it was" })];
    const next = "fork a branch from the tag of the last final release, and bring the fix there";
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, rule, {
            ...common,
            status: "unmet",
            observed: "it was not, or holds what another branch got after it",
            next,
        }),
    ];
}
/** A tag that was moved since is no longer the one that anybody approved. */
function tagReasons(loaded, { tagTarget }, { candidate, tag }) {
    if (tagTarget === null || tag === null)
        return [];
    const common = {
        code: "where.tag",
        required: `the tag \`${tag}\` on the candidate`,
        evidence: [{ kind: "tag", id: tag, title: tag }],
    };
    if (!tagTarget.known)
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
                ...common,
                status: "unknown",
                observed: tagTarget.says,
                next: tagTarget.next,
            }),
        ];
    if (tagTarget.value === candidate)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, ["components"], { ...common, status: "met", observed: "it stands there" })];
    const observed = tagTarget.value === null
        ? "there is no such tag"
        : `it points at ${tagTarget.value.slice(0, 7)}, the candidate is ${candidate.slice(0, 7)}`;
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
            ...common,
            status: "unmet",
            observed,
            next: "find out who moved it; release the commit that was approved under a new version",
        }),
    ];
}
//# sourceMappingURL=decide-where.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/decide-branch-rules.js + 4 modules
var decide_branch_rules = __webpack_require__(83437);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/newest.js
var checklist_newest = __webpack_require__(16814);
;// CONCATENATED MODULE: ./packages/policy/lib/src/decision/first-of.js
/** The first of many, and how many more there are: `a, b, and 3 more`. */
function firstOf(all, most = 5, between = ", ") {
    const more = all.length - most;
    return [...all.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join(between);
}
//# sourceMappingURL=first-of.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/ci/judge-findings.js

/** One bad report holds; what could not be read or is not finished yet leaves it unknown; nothing is not enough. */
function judgeFindings({ findings, discarded, unread }, advice) {
    const failed = findings.filter(({ state }) => state === "failed");
    const pending = findings.filter(({ state }) => state === "pending");
    const unclear = findings.filter(({ state }) => state === "unclear");
    const passed = findings.filter(({ state }) => state === "passed");
    const judged = (of) => ({
        observed: [firstOf(of.map(({ says }) => says)), ...putAside(discarded)].join("; "),
        evidence: of.map(({ evidence }) => evidence),
    });
    if (failed.length > 0)
        return { code: "failed", status: "unmet", ...judged(failed), next: advice.failed };
    const silence = unread[0];
    if (silence !== undefined) {
        return { code: "unread", status: "unknown", observed: silence.says, evidence: [], next: silence.next };
    }
    if (unclear.length > 0) {
        return { code: "unclear", status: "unknown", ...judged(unclear), next: "run all jobs of that workflow again" };
    }
    if (pending.length > 0) {
        return { code: "pending", status: "unknown", ...judged(pending), next: "wait until it has finished" };
    }
    if (passed.some(({ counts }) => counts))
        return { code: "passed", status: "met", ...judged(passed), next: null };
    const observed = ["it never ran on the candidate", ...firstNotCounted(passed), ...putAside(discarded)].join("; ");
    return { code: "missing", status: "unmet", observed, evidence: [], next: advice.missing };
}
function firstNotCounted(passed) {
    return passed.length === 0 ? [] : [`not enough by itself: ${firstOf(passed.map(({ says }) => says))}`];
}
function putAside(discarded) {
    return discarded.length === 0 ? [] : [`put aside: ${firstOf([...new Set(discarded)])}`];
}
//# sourceMappingURL=judge-findings.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/said-by.js
var said_by = __webpack_require__(76474);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/weigh-check-runs.js
var weigh_check_runs = __webpack_require__(85609);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/newest-runs.js
var newest_runs = __webpack_require__(72696);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/weighed.js
var weighed = __webpack_require__(92570);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/ci/weigh-statuses.js





/** What a status says, in the words of check runs. */
const SAYS = new Map([
    ["success", { status: "completed", conclusion: "success" }],
    ["failure", { status: "completed", conclusion: "failure" }],
    ["error", { status: "completed", conclusion: "failure" }],
    ["pending", { status: "pending", conclusion: null }],
]);
/** What commit statuses of this context say, the newest of those who may report it: of anybody else neither good nor bad counts. */
function weighStatuses(check, context, facts) {
    const all = (0,weighed/* wholeList */.GM)(facts.statuses, "commit statuses");
    if (!all.known)
        return { ...weighed/* NOTHING */.K$, unread: [all] };
    const named = all.value.filter((status) => status.context === context);
    const newest = (0,checklist_newest/* newestOf */.s)(named.filter((status) => mayReport(status, check)));
    const others = named.filter((status) => !mayReport(status, check));
    return {
        ...weighed/* NOTHING */.K$,
        findings: newest.map((status) => statusFinding(status, check.conclusions, true)),
        discarded: others.map((status) => `${(0,said_by/* statusLabel */.Rh)(status)}, ${(0,load_shown/* shown */.SP)(status.state)} (not among \`by\`)`),
    };
}
function statusFinding(status, good, counts) {
    return {
        state: (0,said_by/* stateOf */.L4)(SAYS.get(status.state) ?? { status: "completed", conclusion: null }, good),
        says: `commit status ${(0,said_by/* statusLabel */.Rh)(status)}: ${(0,load_shown/* shown */.SP)(status.state)}`,
        counts,
        evidence: (0,said_by/* statusEvidence */.w0)(status),
    };
}
/** Why statuses that look like the check that is asked for were put aside. */
function discardedStatuses(isNamed, { statuses }) {
    if (!statuses.known)
        return [];
    return statuses.value.nodes
        .filter(({ context }) => isNamed(context))
        .map((status) => `${(0,said_by/* statusLabel */.Rh)(status)}, ${(0,load_shown/* shown */.SP)(status.state)} (a commit status, and a check run is asked for)`);
}
function mayReport({ creator }, { by }) {
    return creator !== null && (by ?? []).some((login) => (0,gate_people/* isSamePerson */.sO)({ login }, creator));
}
//# sourceMappingURL=weigh-statuses.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/ci/judge-everything.js








const GOOD = ["success"];
/**
 * Whether all that was reported about the candidate is good, where the policy names no check. The workflow that holds the gate says
 * nothing of it. At least one workflow or app has to have passed: a commit status can be set by anybody who may push.
 */
function judgeEverything(facts) {
    const runs = (0,weighed/* wholeList */.GM)(facts.workflowRuns, "runs of workflows");
    const checkRuns = (0,weigh_check_runs/* allCheckRuns */.m1)(facts);
    const statuses = (0,weighed/* wholeList */.GM)(facts.statuses, "commit statuses");
    const newest = runs.known ? (0,newest_runs/* newestRuns */.Hj)(runs.value.filter((run) => whyAside(run, facts) === null)) : [];
    return judgeFindings((0,weighed/* together */.bs)([
        ...[runs, checkRuns, statuses].map((list) => (list.known ? weighed/* NOTHING */.K$ : { ...weighed/* NOTHING */.K$, unread: [list] })),
        { ...weighed/* NOTHING */.K$, discarded: runs.known ? judge_everything_putAside(runs.value, facts) : [] },
        { ...weighed/* NOTHING */.K$, findings: newest.map(ofRun) },
        { ...weighed/* NOTHING */.K$, findings: checkRuns.known ? ofCheckRuns(checkRuns.value, newest, facts) : [] },
        { ...weighed/* NOTHING */.K$, findings: statuses.known ? ofStatuses(statuses.value) : [] },
    ]), {
        missing: "run the tests on the candidate; if they run in the gate's own workflow, name them in `checklist.ci.checks`",
        failed: "mend what failed, or name in `checklist.ci.checks` the checks that a release needs",
    });
}
/** Why a run of a workflow is not asked; null where it is. */
function whyAside(run, facts) {
    // Earlier runs of the gate's own workflow were often stopped by the gate itself.
    const isOwn = facts.ownRun !== null && (run.databaseId === facts.ownRun.databaseId || run.path === facts.ownRun.path);
    return (0,newest_runs/* whyForeign */.fW)(run, facts) ?? (isOwn ? "it holds the gate" : null);
}
function ofRun(run) {
    return {
        state: (0,said_by/* stateOf */.L4)(run, GOOD),
        says: `${(0,said_by/* runLabel */.Az)(run)}: ${(0,said_by/* wordOf */.aG)(run)}`,
        counts: (0,newest_runs/* countsByEvent */.Go)(run.event, undefined),
        evidence: (0,said_by/* runEvidence */.fk)(run),
    };
}
/** Of each name of a workflow's run, and of each other app, the newest. What a workflow's token reports can only spoil it. */
function ofCheckRuns(all, newest, facts) {
    const known = facts.workflowRuns.known ? facts.workflowRuns.value.nodes : [];
    const runOf = ({ checkSuite }, runs) => runs.find((run) => run.checkSuite !== null && run.checkSuite === checkSuite);
    const right = all.filter((check) => {
        if (check.headSha !== facts.candidate || (0,weigh_check_runs/* isOwnCheck */.p_)(check))
            return false;
        // A suite of a run that was put aside, or that a newer run made old.
        return runOf(check, known) === undefined || runOf(check, newest) !== undefined;
    });
    // The suite stands for its run; those of no run are of the app as a whole.
    const suiteOf = (check) => (runOf(check, newest) === undefined ? null : check.checkSuite);
    return (0,checklist_newest/* newestOfEach */.V)(right, (check) => [check.app?.databaseId, suiteOf(check), check.name]).map((check) => {
        const run = runOf(check, newest);
        const label = run === undefined ? (0,said_by/* checkRunLabel */.mT)(check) : (0,said_by/* jobLabel */.OP)(check, run);
        return {
            state: (0,said_by/* stateOf */.L4)(check, GOOD),
            says: `${label}: ${(0,said_by/* wordOf */.aG)(check)}`,
            counts: !(0,weigh_check_runs/* isOfActions */.zO)(check) && check.app !== null,
            evidence: (0,said_by/* checkEvidence */.K7)(check),
        };
    });
}
/** Of each context and each who reports it: whoever may push could report over another's failure. */
function ofStatuses(statuses) {
    const newest = (0,checklist_newest/* newestOfEach */.V)(statuses, ({ context, creator }) => [
        context,
        creator === null ? null : (0,gate_people/* loginKey */.H$)(creator.login),
    ]);
    return newest.map((status) => statusFinding(status, GOOD, false));
}
function judge_everything_putAside(runs, facts) {
    return runs.flatMap((run) => {
        const why = whyAside(run, facts);
        return why === null ? [] : [`${(0,said_by/* runLabel */.Az)(run)} (${why})`];
    });
}
//# sourceMappingURL=judge-everything.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/weigh-jobs.js
var weigh_jobs = __webpack_require__(67484);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/ci/match-check.js






/**
 * Whether a check passed on the candidate. Of each workflow, event and name the newest attempt decides, and all of them have to
 * be good; at least one has to be there, of an event that counts. What is not finished, or was not read to its end, is unknown.
 */
function judgeCheck(check, facts, candidate) {
    if (facts.candidate !== candidate)
        return OF_ANOTHER_COMMIT;
    return judgeFindings(weigh(check, facts), {
        missing: check.status === undefined
            ? "run it on the candidate; if it did, look at its name, workflow, event and app in the policy"
            : "let one of `by` report it on the candidate",
        failed: "mend what failed and release the commit that mends it, or run it again where it failed by chance",
    });
}
/** A check in words, as a reason requires it. */
function checkInWords(check) {
    const good = check.conclusions.map((conclusion) => `\`${conclusion}\``).join(" or ");
    if (check.status !== undefined) {
        const by = (check.by ?? []).map((login) => (0,load_shown/* shown */.SP)(login)).join(" or ");
        return `commit status ${(0,load_shown/* shown */.SP)(check.status)} by ${by === "" ? "nobody" : by}: ${good}`;
    }
    const what = check.name === "**" ? "all checks" : `check ${(0,load_shown/* shown */.SP)(check.name)}`;
    const of = check.workflow === undefined ? "" : ` of ${(0,load_shown/* shown */.SP)(check.workflow)}`;
    const by = check.app === undefined ? "" : ` by app ${(0,load_shown/* shown */.SP)(check.app)}`;
    return `${what}${of}${by}: ${good}`;
}
/** Who could report a check besides those that are meant, where the policy says too little of it; null where it says enough. */
function alsoReportedBy({ workflow, app, status }) {
    if (workflow !== undefined || status !== undefined)
        return null;
    if (app === undefined)
        return "the policy names neither its workflow nor its app, so any app or workflow can report it";
    return app === weigh_check_runs/* ACTIONS */.kl ? "the policy does not name its workflow, so any workflow can report it" : null;
}
const OF_ANOTHER_COMMIT = {
    code: "unread",
    status: "unknown",
    observed: "what was gathered is about another commit",
    evidence: [],
    next: "run the gate again for this candidate",
};
function weigh(check, facts) {
    if (check.status !== undefined)
        return weighStatuses(check, check.status, facts);
    const discarded = [
        ...(0,weigh_check_runs/* discardedCheckRuns */.Mq)(check, facts),
        // Under `**` every status would look like it.
        ...discardedStatuses((name) => check.name !== "**" && (0,weigh_jobs/* isNamed */.ev)(check, name), facts),
    ];
    return (0,weighed/* together */.bs)([
        (0,weigh_check_runs/* asksForJobs */.ST)(check, facts) ? (0,weigh_jobs/* weighJobs */.bo)(check, facts) : weighed/* NOTHING */.K$,
        (0,weigh_check_runs/* asksForApps */.YA)(check) ? (0,weigh_check_runs/* weighApps */.Zj)(check, facts) : weighed/* NOTHING */.K$,
        { ...weighed/* NOTHING */.K$, discarded },
    ]);
}
//# sourceMappingURL=match-check.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/ci/decide-ci.js




const PATH = ["checklist", "ci"];
/** Whether the checks passed on the candidate: one reason for each that the policy names, or one for everything. */
function decideCi(loaded, facts, about) {
    const { checks } = loaded.policy.checklist.ci;
    if (checks.length === 0) {
        const judgement = judge(facts, about, judgeEverything);
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, PATH, observationOf(judgement, "all checks of the candidate passed, and at least one ran")),
        ];
    }
    return checks.map((check, index) => {
        const judgement = judge(facts, about, (known) => noted(check, judgeCheck(check, known, about.candidate), known));
        return (0,rule_reasons/* reasonOf */.A)(loaded, [...PATH, "checks", String(index)], observationOf(judgement, checkInWords(check)));
    });
}
function judge(facts, { candidate }, judgeKnown) {
    if (facts === null)
        return unread("nobody looked for checks", "run the gate where it can ask GitHub");
    if (!facts.known)
        return unread(facts.says, facts.next);
    if (facts.value.candidate !== candidate) {
        return unread("what was gathered is about another commit", "run the gate again for this candidate");
    }
    return judgeKnown(facts.value);
}
function unread(observed, next) {
    return { code: "unread", status: "unknown", observed, evidence: [], next };
}
function observationOf(judgement, required) {
    const { code, status, observed, evidence, next } = judgement;
    return { code: `ci.${code}`, status, required, observed, evidence, ...(next === null ? {} : { next }) };
}
/** What a reader should know besides. The classes of changes see to it that a changed workflow has its own approval. */
function noted(check, judgement, { changedWorkflows }) {
    const others = alsoReportedBy(check);
    const notes = [
        ...(others === null ? [] : [others]),
        ...(check.workflow === undefined ? [] : changeOf(check.workflow, changedWorkflows)),
    ];
    return notes.length === 0 ? judgement : { ...judgement, observed: [judgement.observed, ...notes].join("; ") };
}
function changeOf(workflow, changed) {
    if (!changed.known)
        return [`nobody could say whether this release changes ${(0,load_shown/* shown */.SP)(workflow)}: ${changed.says}`];
    return changed.value.includes(workflow) ? [`this release changes ${(0,load_shown/* shown */.SP)(workflow)}`] : [];
}
//# sourceMappingURL=decide-ci.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/custom/passing.js
var passing = __webpack_require__(36191);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/custom/custom-item.js


/** What an item asks for, in words. */
function requirementOf(item) {
    if (item.run !== undefined)
        return (0,passing/* endThatPasses */.Wp)(item.run);
    if (item.http !== undefined)
        return (0,passing/* answerThatPasses */.R$)(item.http, item);
    return `the evidence ${(0,load_shown/* shown */.SP)(item.input ?? "")} is \`true\` or \`passed\``;
}
//# sourceMappingURL=custom-item.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/custom/judge-http.js


/** Whether an address answered as it must; null where the evidence is another address's, or of another place in its answer. */
function judgeHttp(item, evidence) {
    if (item.http === undefined || item.http !== evidence.http)
        return null;
    const answered = `it answered with ${evidence.status} after ${evidence.durationSeconds.toFixed(1)} s`;
    if (evidence.status !== item.expect) {
        const elsewhere = evidence.elsewhere === null ? "" : `, a redirect to ${(0,load_shown/* shown */.SP)(evidence.elsewhere)}, which is not followed`;
        return {
            code: "custom.http-status",
            status: "unmet",
            observed: `${answered}${elsewhere}`,
            next: `look why it does not answer with ${item.expect}, and run the gate again`,
        };
    }
    if (item.json === undefined)
        return { code: "custom.met", status: "met", observed: answered };
    return judgeContent(item.json, item.equals ?? passing/* TRUE */.rT, evidence, answered);
}
function judgeContent(path, equals, { json }, answered) {
    if (json?.path !== path)
        return null;
    const next = `look why ${(0,load_shown/* shown */.SP)(path)} is not ${(0,load_shown/* shown */.SP)(equals)}, and run the gate again`;
    const { found } = json;
    switch (found.kind) {
        case "value": {
            const observed = `${answered}, with ${(0,load_shown/* shown */.SP)(path)} being ${(0,load_shown/* shown */.SP)(found.value)}`;
            return found.value === equals
                ? { code: "custom.met", status: "met", observed }
                : { code: "custom.http-content", status: "unmet", observed, next };
        }
        case "absent":
            return { code: "custom.http-content", status: "unmet", observed: `${answered}, without ${(0,load_shown/* shown */.SP)(path)}`, next };
        case "not-comparable": {
            const observed = `${answered}, where ${(0,load_shown/* shown */.SP)(path)} is no text, number or truth value to compare`;
            return { code: "custom.http-content", status: "unmet", observed, next };
        }
        case "not-json":
            return {
                code: "custom.http-not-json",
                status: "unknown",
                observed: `${answered}, but not in JSON`,
                next: "look whether something else answers in its place, such as a proxy or a sign-in page",
            };
    }
}
//# sourceMappingURL=judge-http.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/custom/judge-input.js

/** Whether an earlier job passed; null where the evidence is another job's. */
function judgeInput({ input }, evidence) {
    if (input === undefined || input !== evidence.input)
        return null;
    const next = `let the earlier job pass, and hand its output on as \`${input}\` in the input \`evidence\``;
    const { value } = evidence;
    // The output of a job that did not run is empty.
    if (value === null || value === "") {
        return {
            code: "custom.input-missing",
            status: "unknown",
            observed: `\`${input}\` was not handed to the gate`,
            next,
        };
    }
    const observed = `\`${input}\` is ${(0,load_shown/* shown */.SP)(value)}`;
    return value === "true" || value === "passed"
        ? { code: "custom.met", status: "met", observed }
        : { code: "custom.input-failed", status: "unmet", observed, next };
}
//# sourceMappingURL=judge-input.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/custom/judge-run.js

/** Whether a program ended well on the candidate; null where it was another program, or ran elsewhere. */
function judgeRun(item, evidence, { candidate }) {
    if (JSON.stringify(item.run) !== JSON.stringify(evidence.run) || (item.in ?? ".") !== evidence.in)
        return null;
    if (evidence.head !== candidate) {
        return {
            code: "custom.other-commit",
            status: "unknown",
            observed: `it ran on ${evidence.head.slice(0, 12)}, the candidate is ${candidate.slice(0, 12)}`,
            next: "check the candidate out in the workspace, and run the gate again",
        };
    }
    const observed = `${howItEnded(evidence)} after ${evidence.durationSeconds.toFixed(1)} s`;
    if (evidence.exitCode === 0)
        return { code: "custom.met", status: "met", observed };
    return {
        code: "custom.run-failed",
        status: "unmet",
        observed: `${observed}${lastWords(evidence)}`,
        next: "mend what it says, and run the gate again",
    };
}
function howItEnded({ exitCode, signal }) {
    return exitCode === null ? `it was ended by ${signal ?? "a signal"}` : `it ended with exit code ${exitCode}`;
}
// What programs say last is most often why.
function lastWords({ lastLines }) {
    const last = lastLines.slice(-3).map(load_shown/* shown */.SP);
    return last.length === 0 ? "" : `, and said last: ${last.join(" / ")}`;
}
//# sourceMappingURL=judge-run.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/custom/decide-custom.js






/** Whether each of the policy's own items that this environment asks for is met, one reason an item. */
function decideCustom(loaded, facts, about) {
    return Object.entries(loaded.policy.checklist.custom)
        .filter(([, item]) => (0,asks_for/* asksFor */.e)(item, about.environment))
        .map(([name, item]) => {
        const judgement = decide_custom_judge(item, evidenceOf(name, facts), about);
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["checklist", "custom", name], { ...judgement, required: requirementOf(item) });
    });
}
function evidenceOf(name, facts) {
    if (facts !== null && !facts.known)
        return facts;
    const items = facts?.value.items ?? {};
    return (Object.hasOwn(items, name) ? items[name] : undefined) ?? NOT_GATHERED;
}
const NOT_GATHERED = {
    known: false,
    code: "custom.not-gathered",
    says: "nobody looked for it",
    next: "run the gate where it can look",
};
function decide_custom_judge(item, fact, about) {
    if (!fact.known)
        return { code: fact.code, status: "unknown", observed: fact.says, next: fact.next };
    const evidence = fact.value;
    const judgement = evidence.kind === "run"
        ? judgeRun(item, evidence, about)
        : evidence.kind === "http"
            ? judgeHttp(item, evidence)
            : judgeInput(item, evidence);
    return judgement ?? OTHER_EVIDENCE;
}
// Recorded facts may be decided by another policy than they were gathered for.
const OTHER_EVIDENCE = {
    code: "custom.other-evidence",
    status: "unknown",
    observed: "the evidence that was found is of something else than the policy asks for",
    next: "run the gate again, so that it looks for what the policy asks for now",
};
//# sourceMappingURL=decide-custom.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/migrations/first-ten.js

function firstTen(all) {
    return firstOf(all, 10);
}
//# sourceMappingURL=first-ten.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/migrations/migration-history.js



/** Whether the migrations follow each other in one line, and none that was released is another one now; null where there is nothing to say. */
function historyReason(loaded, path, one) {
    const { component, tool, heads, missing, doubled, brought } = one;
    const changed = (change) => brought.nodes.filter((migration) => migration.change === change).map((migration) => migration.path);
    const [edited, removed] = [changed("changed"), changed("removed")];
    const unread = brought.nodes.filter(({ revision, change }) => revision === null && change !== "removed");
    const wrong = [
        ...(heads.length > 1 ? [`${heads.length} heads: ${firstTen(heads.map(quoted/* quoted */.T))}`] : []),
        ...missing.map((gap) => `\`${gap.path}\` follows \`${gap.revision}\`, which is not there`),
        ...(doubled.length > 0 ? [`several files claim to be ${firstTen(doubled.map(quoted/* quoted */.T))}`] : []),
        ...(edited.length > 0 ? [`changed after they were released: ${firstTen(edited.map(quoted/* quoted */.T))}`] : []),
        ...(removed.length > 0 ? [`removed after they were released: ${firstTen(removed.map(quoted/* quoted */.T))}`] : []),
        ...(unread.length > 0 ? [`not to be read: ${firstTen(unread.map((migration) => (0,quoted/* quoted */.T)(migration.path)))}`] : []),
    ];
    if (wrong.length === 0 && brought.nodes.length === 0)
        return null;
    const common = {
        code: "migrations.history",
        required: `\`${component}\`: the migrations of ${tool} follow each other in one line, and released ones stay as they are`,
        evidence: brought.nodes.slice(0, 10).map(migration_history_evidenceOf),
    };
    if (wrong.length === 0) {
        const observed = `${brought.nodes.length} added: ${firstTen(brought.nodes.map((migration) => (0,quoted/* quoted */.T)(migration.path)))}`;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed });
    }
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        ...common,
        status: "unmet",
        observed: firstTen(wrong),
        next: "put released migrations back as they were, write what is to change as a new one, and let each follow the one before it",
    });
}
function migration_history_evidenceOf({ path, change, revision }) {
    return { kind: "file", id: path, title: revision === null ? change : `${change}, ${revision}` };
}
//# sourceMappingURL=migration-history.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/migrations/migration-runs.js





const REQUIRED = {
    forward: "each new migration runs forward",
    rollback: "each new migration runs back, which leaves the schema as it was, and forward again",
};
/** What became of the new migrations when the gate tried them, a reason for each direction that was asked for. */
function migrationRunReasons(loaded, path, directions, one) {
    const added = one.brought.nodes.filter(({ change }) => change === "added");
    if (added.length === 0)
        return [];
    return directions.map((direction) => {
        const common = {
            code: `migrations.${direction}`,
            required: `\`${one.component}\` (${one.tool}): ${REQUIRED[direction]}`,
        };
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, ...observe(direction, one, added) });
    });
}
function observe(direction, { runs }, added) {
    if (runs === null)
        return unknown("nobody tried them", "name a `check` that tries them, or a scratch database in `database-from`");
    if (!runs.known)
        return unknown(runs.says, runs.next);
    const steps = added.map((migration) => ({ migration, step: stepOf(runs.value.nodes, migration, direction) }));
    const failed = steps.filter(({ step }) => step?.status === "failed");
    if (failed.length > 0) {
        const observed = firstTen(failed.map(({ migration, step }) => failure(migration, step)));
        return { status: "unmet", observed, next: "mend what failed in these migrations, which are not released yet" };
    }
    const untried = steps.filter(({ step }) => step?.status !== "passed");
    if (untried.length > 0 || !(0,gate_observed/* isComplete */.As)(runs.value)) {
        const which = untried.length === 0 ? "" : `: ${firstTen(untried.map(({ migration }) => (0,quoted/* quoted */.T)(migration.path)))}`;
        return unknown(`not all were tried${which}`, "mend what failed before them, and run the gate again");
    }
    return {
        status: "met",
        observed: `${(0,counted/* counted */.h)(added.length, "migration")} tried${direction === "rollback" ? named(added) : ""}`,
    };
}
function stepOf(runs, { revision }, direction) {
    // Of two runs of one revision nobody could say which one counts.
    const own = runs.filter((run) => run.revision === revision);
    return own.length === 1 ? (own[0]?.[direction] ?? null) : null;
}
function failure({ path, irreversible }, step) {
    const differs = step === null || step.differs.length === 0 ? "" : ` (${firstTen(step.differs.map(quoted/* quoted */.T))})`;
    const why = step?.says ?? irreversible?.says ?? "the schema is another one";
    return `\`${path}\`: ${why}${differs}`;
}
/** A way back that does nothing may be right where the schema does not change: it is said. */
function named(added) {
    const empty = added.flatMap(({ path, irreversible }) => irreversible === null ? [] : [`\`${path}\` (${irreversible.says})`]);
    return empty.length === 0 ? "" : `; without a way back of their own: ${firstTen(empty)}`;
}
function unknown(observed, next) {
    return { status: "unknown", observed, next };
}
/** Migrations of which it is known, without running them, that there is no way back: no check can have gone it. An empty one is said. */
function irreversibleReason(loaded, path, { component, tool, brought }) {
    const stuck = brought.nodes.filter(({ change, irreversible }) => change === "added" && irreversible !== null);
    if (stuck.length === 0)
        return [];
    const isEmpty = stuck.every(({ irreversible }) => irreversible?.kind === "empty");
    const evidence = stuck.slice(0, 10).map(({ path: id, irreversible }) => {
        return { kind: "file", id, title: irreversible?.says ?? "" };
    });
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            code: "migrations.irreversible",
            status: isEmpty ? "not-applicable" : "unmet",
            required: `\`${component}\` (${tool}): each new migration has a way back`,
            observed: firstTen(stuck.map((migration) => `\`${migration.path}\`: ${migration.irreversible?.says ?? ""}`)),
            evidence,
            ...(isEmpty ? {} : { next: "write the way back, or have the item waived for this commit where there is none" }),
        }),
    ];
}
//# sourceMappingURL=migration-runs.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/migrations/decide-migrations.js






const decide_migrations_PATH = ["checklist", "migrations"];
/**
 * Whether every migration since the last release was run up and down: by a check on the candidate, or by the gate itself. How the
 * migrations hang together is looked at in any case: no check shows that an old one was edited.
 */
function decideMigrations(loaded, facts, about, ci) {
    const rule = loaded.policy.checklist.migrations;
    if (rule === undefined)
        return [];
    const named = namedIn(loaded);
    if (named.length === 0) {
        return [
            overall(loaded, "unmet", "the policy does not say where any are", "name them in `migrations` of the components"),
        ];
    }
    if (facts === null)
        return [overall(loaded, "unknown", "nobody looked for migrations", "gather their facts")];
    if (!facts.known)
        return [overall(loaded, "unknown", facts.says, facts.next)];
    const { tools } = facts.value;
    const unread = named.filter((key) => !tools.nodes.some((one) => keyOf(one.component, one.tool) === key));
    const isWhole = (0,gate_observed/* isComplete */.As)(tools) && unread.length === 0 && tools.nodes.every(({ brought }) => (0,gate_observed/* isComplete */.As)(brought));
    const reasons = tools.nodes.flatMap((one) => reasonsOf(loaded, rule, one));
    if (!isWhole) {
        const which = unread.length === 0 ? "" : `: ${unread.join(", ")}`;
        reasons.push(overall(loaded, "unknown", `not all migrations were read${which}`, "run the gate again"));
    }
    const brings = tools.nodes.some(({ brought }) => brought.nodes.length > 0);
    if (rule.check !== undefined && (brings || !isWhole))
        reasons.push(checked(loaded, rule.check, ci, about));
    if (reasons.length > 0)
        return reasons;
    return [overall(loaded, "not-applicable", "no migration was added, changed or removed since the last release")];
}
function reasonsOf(loaded, rule, one) {
    const history = historyReason(loaded, decide_migrations_PATH, one);
    if (one.brought.nodes.length === 0)
        return history === null || history.status === "met" ? [] : [history];
    const tried = rule.check === undefined
        ? migrationRunReasons(loaded, [...decide_migrations_PATH, "validated"], rule.validated, one)
        : rule.validated.includes("rollback")
            ? irreversibleReason(loaded, [...decide_migrations_PATH, "validated"], one)
            : [];
    return [...(history === null ? [] : [history]), ...tried];
}
/** The components and tools of which the policy names migrations. */
function namedIn({ policy }) {
    return Object.entries(policy.components).flatMap(([name, { migrations }]) => migration_facts/* MIGRATION_TOOLS */.bI.filter((tool) => migrations[tool] !== undefined).map((tool) => keyOf(name, tool)));
}
function keyOf(component, tool) {
    return `\`${component}\` (${tool})`;
}
function checked(loaded, check, ci, { candidate }) {
    const common = { required: `the migrations were tried, by ${checkInWords(check)}` };
    const path = [...decide_migrations_PATH, "check"];
    if (ci === null || !ci.known) {
        const observed = ci === null ? "nobody looked for checks" : ci.says;
        const next = ci === null ? "run the gate where it can ask GitHub" : ci.next;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, code: "migrations.check-unread", status: "unknown", observed, next });
    }
    const { code, status, observed, evidence, next } = judgeCheck(check, ci.value, candidate);
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        ...common,
        code: `migrations.check-${code}`,
        status,
        observed,
        evidence,
        ...(next === null ? {} : { next }),
    });
}
function overall(loaded, status, observed, next) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, decide_migrations_PATH, {
        code: "migrations.validated",
        status,
        required: "every migration since the last release was run up and down",
        observed,
        ...(next === undefined ? {} : { next }),
    });
}
//# sourceMappingURL=decide-migrations.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js + 6 modules
var decide_notes = __webpack_require__(34183);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/notes-needs.js
var notes_needs = __webpack_require__(98422);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/notes/decide-notes-item.js




const decide_notes_item_PATH = ["checklist", "notes"];
/** Whether the notes of what is released have all that `notes.needs` asks for, before there is a tag. */
function decideNotesItem(loaded, facts, about) {
    const rule = loaded.policy.checklist.notes;
    if (rule === undefined)
        return [];
    if (!rule.complete)
        return [plain(loaded, "not-applicable", "the policy does not ask for complete notes")];
    if (facts === null)
        return [plain(loaded, "unknown", "nobody looked at the notes", "gather the facts of `notes`")];
    if (!facts.known)
        return [plain(loaded, "unknown", facts.says, facts.next)];
    const { releases } = facts.value;
    const reasons = releases.nodes.flatMap((release) => decide_notes_item_reasonsOf(loaded, release, about));
    const isThere = about.tag === null || releases.nodes.some(({ tag }) => tag === about.tag);
    if (!(0,gate_observed/* isComplete */.As)(releases) || !isThere) {
        const tag = about.tag === null ? "a planned tag" : `\`${about.tag}\``;
        reasons.push(plain(loaded, "unknown", `the notes of ${tag} were not read`, "fetch the tags, and run it again"));
    }
    if (reasons.length > 0)
        return reasons;
    return [plain(loaded, "not-applicable", "no release is planned, so there are no notes to write")];
}
function decide_notes_item_reasonsOf(loaded, facts, { candidate }) {
    const { tag, release } = facts;
    const { notes } = (0,decide_notes/* decideNotes */.q)(loaded, facts);
    if (release === null || notes === null)
        return [plain(loaded, "unmet", `\`${tag}\` is no tag of a component`, "name a tag in the style of `components`")];
    if (release.commit !== candidate)
        return [
            plain(loaded, "unmet", `\`${tag}\` is of ${release.commit.slice(0, 12)}, not of the candidate`, "plan anew"),
        ];
    const needs = (0,notes_needs/* needsReasons */.F)(loaded, notes);
    if (needs.length === 0) {
        return [plain(loaded, "met", `those of \`${tag}\` can be written; \`notes.needs\` asks for no part by hand`)];
    }
    // The rule that speaks here is the checklist's; what it asks for stands in `notes.needs`.
    return needs.map(({ code, status, required, observed, evidence, next }) => (0,rule_reasons/* reasonOf */.A)(loaded, decide_notes_item_PATH, {
        code,
        status,
        required: `\`${tag}\`: ${required}`,
        observed,
        evidence,
        ...(next === null ? {} : { next }),
    }));
}
function plain(loaded, status, observed, next) {
    const required = "the release notes have all that `notes.needs` asks for";
    return (0,rule_reasons/* reasonOf */.A)(loaded, decide_notes_item_PATH, {
        code: "notes.complete",
        status,
        required,
        observed,
        ...(next === undefined ? {} : { next }),
    });
}
//# sourceMappingURL=decide-notes-item.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/runbook/decide-runbook.js






const decide_runbook_PATH = ["checklist", "runbook"];
const MOST_SHOWN = 10;
/** Whether the runbook was changed with what it describes, or each commit that changed it says why not. */
function decideRunbook(loaded, facts, about) {
    const rule = loaded.policy.checklist.runbook;
    if (rule === undefined)
        return [];
    return [(0,rule_reasons/* reasonOf */.A)(loaded, decide_runbook_PATH, { ...requiredOf(rule), ...decide_runbook_observe(rule, facts, about) })];
}
function requiredOf(rule) {
    return {
        code: "runbook.changed",
        required: `\`${rule.changed}\` is changed with what it describes, or each commit says why not`,
    };
}
function decide_runbook_observe(rule, facts, about) {
    if (facts === null) {
        return decide_runbook_unknown("nobody looked at what the release changes", "gather the facts of `runbook`");
    }
    if (!facts.known)
        return decide_runbook_unknown(facts.says, facts.next);
    const { changed, commits } = facts.value;
    const runbook = changed.nodes.find(({ path, present }) => present && (0,match_glob/* matchesGlob */.k)(rule.changed, path));
    if (runbook !== undefined)
        return met(runbook.path, about);
    // What was not read may hold the runbook, and may need it.
    if (!(0,gate_observed/* isComplete */.As)(changed) || !(0,gate_observed/* isComplete */.As)(commits)) {
        return decide_runbook_unknown("not all that the release changes was read", "release less at once, or change the runbook");
    }
    if (about.base === null) {
        return {
            status: "unmet",
            observed: "a first release, and there is no runbook in it",
            next: `write ${decide_runbook_shown(rule)}`,
        };
    }
    const needed = new Set(changed.nodes.map(({ path }) => path).filter((path) => needsIt(rule, path)));
    if (needed.size === 0) {
        return { status: "not-applicable", observed: "nothing that it describes was changed since the last release" };
    }
    return explained(rule, needed, commits.nodes);
}
/** What ships and what its commits say of it. A path that no commit tells of came with a merge that nobody explained. */
function explained(rule, needed, commits) {
    const changing = commits.filter(({ files }) => files.some((path) => needed.has(path)));
    const silent = changing.filter(({ runbook }) => decide_runbook_whyNot(runbook) === null);
    const told = new Set(changing.flatMap(({ files }) => files));
    const untold = [...needed].filter((path) => !told.has(path)).toSorted();
    if (silent.length === 0 && untold.length === 0) {
        const evidence = changing.map((commit) => decide_runbook_evidenceOf(commit, `Runbook: not needed, ${decide_runbook_whyNot(commit.runbook) ?? ""}`));
        return { status: "met", observed: `${(0,counted/* counted */.h)(changing.length, "commit")} that need none, and say why`, evidence };
    }
    const found = [
        ...(silent.length === 0
            ? []
            : [`${(0,counted/* counted */.h)(silent.length, "commit")} without a word on it: ${firstOf(silent.map(byHash), MOST_SHOWN)}`]),
        ...(untold.length === 0 ? [] : [`changes that came with merges alone: ${firstOf(untold.map(quoted/* quoted */.T), MOST_SHOWN)}`]),
    ];
    return {
        status: "unmet",
        observed: `it is as it was; ${found.join("; ")}`,
        evidence: silent.slice(0, MOST_SHOWN).map((commit) => decide_runbook_evidenceOf(commit, commit.headline)),
        next: `change ${decide_runbook_shown(rule)}; a commit that needs none says so in a footer, \`Runbook: not needed, <why>\``,
    };
}
/** Why a commit needs no change of the runbook; null where it says none. */
function decide_runbook_whyNot(footers) {
    for (const footer of footers) {
        const why = /^not needed(?:\s*[,;:.(–—-]\s*|\s+)(?<why>\S.*)$/is.exec(footer)?.groups?.["why"] ?? "";
        // A dash or `x` says nothing.
        if ((why.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS)
            return why;
    }
    return null;
}
const FEWEST_LETTERS = 3;
function needsIt(rule, path) {
    return rule.when.paths.some((pattern) => (0,match_glob/* matchesGlob */.k)(pattern, path, { anyCase: true }));
}
function met(path, { base }) {
    const observed = base === null ? `\`${path}\` is there` : `\`${path}\` was changed since the last release`;
    return { status: "met", observed, evidence: [{ kind: "file", id: path, title: "the runbook" }] };
}
function decide_runbook_unknown(observed, next) {
    return { status: "unknown", observed, next };
}
function decide_runbook_evidenceOf({ oid }, title) {
    return { kind: "commit", id: oid, title: title.replaceAll(/\s+/g, " ").slice(0, 200) };
}
function decide_runbook_shown({ changed }) {
    return `\`${changed}\``;
}
function byHash({ oid }) {
    return `\`${oid.slice(0, 12)}\``;
}
//# sourceMappingURL=decide-runbook.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/security-scan/severity.js
var security_scan_severity = __webpack_require__(42646);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/security-scan/judge-alerts.js





/** Alerts that stand against the candidate: those that are open, and those that were fixed only after it. */
function judgeOpen(open, fixedLater, from) {
    const standing = [...open.nodes, ...fixedLater.nodes].filter(({ severity }) => (0,security_scan_severity/* isAtLeast */.du)(severity, from));
    if (standing.length > 0) {
        return {
            code: "open",
            status: "unmet",
            observed: `${(0,counted/* counted */.h)(standing.length, "alert")}: ${firstOf(standing.map(inWords))}`,
            evidence: standing.map(alertEvidence),
            next: "mend them and release the commit that mends them, or let the role of `dismissals-by` dismiss them",
        };
    }
    if (!(0,gate_observed/* isComplete */.As)(open) || !(0,gate_observed/* isComplete */.As)(fixedLater)) {
        return {
            code: "cut-short",
            status: "unknown",
            observed: "not all alerts were read",
            next: "look at them on GitHub, and run the gate again",
        };
    }
    return { code: "clear", status: "met", observed: "none is open" };
}
function inWords({ number, severity, title, state }) {
    const later = state === "fixed" ? ", fixed after the candidate" : "";
    return `#${number} ${(0,load_shown/* shown */.SP)(title)} (${severity ?? "of no known severity"}${later})`;
}
function alertEvidence({ number, title }) {
    return { kind: "alert", id: String(number), title };
}
//# sourceMappingURL=judge-alerts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/security-scan/judge-dismissals.js




/** Whether all that were dismissed since the last release were dismissed by who may. Where `since` is null, all of them count. */
function judgeDismissals(dismissals, since, role, holds) {
    const recent = dismissals.nodes.filter(({ at }) => since === null || at === null || Date.parse(at) >= Date.parse(since));
    const told = recent.map((dismissal) => ({
        dismissal,
        may: role === undefined || dismissal.by === null ? "no" : holds(role, dismissal.by.login),
    }));
    const of = (may) => told.filter((one) => one.may === may).map(({ dismissal }) => dismissal);
    const said = (all) => ({
        observed: `dismissed since the last release: ${firstOf(all.map(judge_dismissals_inWords))}`,
        evidence: all.map(alertEvidence),
    });
    const who = role === undefined ? "the policy names no role that may (`dismissals-by`)" : `role \`${role}\` may`;
    const next = `open them again and mend them, or let who may dismiss them: ${who}`;
    if (of("no").length > 0)
        return { code: "dismissed", status: "unmet", ...said(of("no")), next };
    if (of("unknown").length > 0) {
        const observed = `nobody could say whether they hold role \`${role ?? ""}\`; ${said(of("unknown")).observed}`;
        return {
            code: "dismissed",
            status: "unknown",
            ...said(of("unknown")),
            observed,
            next: "let the token see who holds the role",
        };
    }
    if (!(0,gate_observed/* isComplete */.As)(dismissals)) {
        return {
            code: "cut-short",
            status: "unknown",
            observed: "not all dismissals were read",
            next: "release more often, or look at them by hand",
        };
    }
    const observed = recent.length === 0 ? "none since the last release" : `by role \`${role ?? ""}\`: ${firstOf(recent.map(judge_dismissals_inWords))}`;
    return { code: "no-dismissals", status: "met", observed, evidence: recent.map(alertEvidence) };
}
function judge_dismissals_inWords({ number, title, by }) {
    return `#${number} ${(0,load_shown/* shown */.SP)(title)} by ${by === null ? "nobody that GitHub names" : (0,load_shown/* shown */.SP)(by.login)}`;
}
//# sourceMappingURL=judge-dismissals.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/sarif/judge-sarif.js



const judge_sarif_MOST_SHOWN = 5;
/**
 * Whether a scanner's file is clear. `from`: the severity on which a result counts; null where all do. A suppression names nobody,
 * so that what it hides counts as open.
 */
function judgeSarif({ path, content }, from, candidate) {
    if (!content.known)
        return { code: content.code, status: "unknown", observed: content.says, next: content.next };
    const { runs, sha256 } = content.value;
    const file = { kind: "file", id: path, title: `sha256:${sha256}` };
    const evidence = [file];
    const open = runs.flatMap(({ results }) => (results ?? []).filter(({ severity }) => from === null || (0,security_scan_severity/* isAtLeast */.du)(severity, from)));
    if (open.length > 0) {
        const count = open.reduce((sum, rule) => sum + rule.count, 0);
        return {
            code: "open",
            status: "unmet",
            observed: `${(0,counted/* counted */.h)(count, "finding")} in ${(0,load_shown/* shown */.SP)(path)}: ${judge_sarif_firstOf(open)}`,
            evidence,
            next: "mend them, and scan again; a suppression in the file says not whose it is, and does not count",
        };
    }
    const why = runs.length === 0
        ? "it holds no run of a scanner"
        : runs.map((run) => whyNothing(run, candidate)).find((said) => said !== null);
    if (why !== undefined && why !== null) {
        return {
            code: "not-scanned",
            status: "unknown",
            observed: `${(0,load_shown/* shown */.SP)(path)}: ${why}`,
            evidence,
            next: "scan the candidate in an earlier step",
        };
    }
    const tools = runs.map(({ tool }) => (0,load_shown/* shown */.SP)(tool)).join(", ");
    const unbound = runs.some(({ revisions }) => revisions.length === 0) ? "; it does not say of which commit" : "";
    return { code: "clear", status: "met", observed: `nothing found by ${tools}${unbound}`, evidence };
}
/** Whether a scanner of this name scanned the candidate, by its file. */
function scannedBy(tool, { content }, candidate) {
    return content.known && content.value.runs.some((run) => run.tool === tool && whyNothing(run, candidate) === null);
}
/** Why a run that found nothing says nothing of the candidate; null where it does. */
function whyNothing({ tool, executionSuccessful, results, revisions }, candidate) {
    if (executionSuccessful === false)
        return `${(0,load_shown/* shown */.SP)(tool)} says that it failed`;
    if (results === null)
        return `${(0,load_shown/* shown */.SP)(tool)} says nothing of results`;
    if (revisions.length === 0 || revisions.includes(candidate))
        return null;
    return `${(0,load_shown/* shown */.SP)(tool)} scanned ${revisions.slice(0, judge_sarif_MOST_SHOWN).map(load_shown/* shown */.SP).join(", ")}, not the candidate`;
}
function judge_sarif_firstOf(rules) {
    const more = rules.length - judge_sarif_MOST_SHOWN;
    const some = rules.slice(0, judge_sarif_MOST_SHOWN).map(({ ruleId, severity, count, suppressed, path }) => {
        const where = path === null ? "" : ` in ${(0,load_shown/* shown */.SP)(path)}`;
        const hidden = suppressed === 0 ? "" : `, ${suppressed} of them suppressed`;
        return `${(0,load_shown/* shown */.SP)(ruleId)} (${severity ?? "of no known severity"}, ${count}${hidden})${where}`;
    });
    return [...some, ...(more > 0 ? [`and ${(0,counted/* counted */.h)(more, "rule")} more`] : [])].join(", ");
}
//# sourceMappingURL=judge-sarif.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/security-scan/scan-judgements.js

/** Nobody could say. */
function scan_judgements_unread(observed, next) {
    return { code: "unread", status: "unknown", observed, next };
}
/** What was gathered about the candidate, or why it says nothing. */
function scansOf(facts, candidate) {
    if (facts === null)
        return scan_judgements_unread("nobody looked for scans", "run the gate where it can ask GitHub");
    if (!facts.known)
        return scan_judgements_unread(facts.says, facts.next);
    if (facts.value.candidate === candidate)
        return facts.value;
    return scan_judgements_unread("what was gathered is about another commit", "run the gate again for this candidate");
}
/** The scanners' files that the policy names, each by itself. */
function ofFiles(paths, what, from, { sarif, candidate }) {
    return paths.map((path, index) => {
        const [file, another] = sarif.filter((one) => one.path === path);
        const judgement = file === undefined || another !== undefined
            ? scan_judgements_unread("the file was not looked for, or more than once", "run the gate again")
            : judgeSarif(file, from, candidate);
        return { path: ["sarif", String(index)], required: `no ${what} in \`${path}\``, judgement };
    });
}
/** A policy that asks for nothing is not met by nothing. */
const NOTHING_ASKED = {
    code: "nothing-asked",
    status: "unmet",
    observed: "the policy asks for no alerts and for no file",
    next: "name `alerts` or `sarif`, or leave the item out of the policy",
};
//# sourceMappingURL=scan-judgements.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/secret-scan/decide-secret-scan.js








const decide_secret_scan_PATH = ["checklist", "secret-scan"];
/**
 * Whether no secret is open in the repository, and nobody but who may set one aside since the last release without revoking it.
 * `holds` says who holds a role.
 */
function decideSecretScan(loaded, facts, about, holds = () => "no") {
    const rule = loaded.policy.checklist["secret-scan"];
    if (rule === undefined)
        return [];
    return asked(rule, facts, about, holds).map(({ path, required, judgement }) => (0,rule_reasons/* reasonOf */.A)(loaded, [...decide_secret_scan_PATH, ...path], { ...judgement, code: `secret-scan.${judgement.code}`, required }));
}
function asked(rule, facts, { candidate }, holds) {
    const all = { path: [], required: "no secret is open in the repository" };
    if (rule.alerts.length + rule.sarif.length === 0)
        return [{ ...all, judgement: NOTHING_ASKED }];
    const scans = scansOf(facts, candidate);
    if ("status" in scans)
        return [{ ...all, judgement: scans }];
    return [
        ...(rule.alerts.length > 0 ? ofGitHub(rule, scans, holds) : []),
        ...ofFiles(rule.sarif, "secret found", null, scans),
    ];
}
function ofGitHub(rule, { secretScanning, since }, holds) {
    const required = "no open alert of secret scanning";
    if (!secretScanning.known) {
        return [{ path: ["alerts"], required, judgement: scan_judgements_unread(secretScanning.says, secretScanning.next) }];
    }
    const { open, resolved } = secretScanning.value;
    return [
        { path: ["alerts"], required, judgement: judgeSecrets(open) },
        {
            path: ["dismissals-by"],
            required: "no secret set aside since the last release, without being revoked, but by who may",
            judgement: judgeDismissals(setAside(resolved), since, rule["dismissals-by"], holds),
        },
    ];
}
function judgeSecrets(open) {
    if (open.nodes.length > 0) {
        return {
            code: "open",
            status: "unmet",
            observed: `${(0,counted/* counted */.h)(open.nodes.length, "alert")}: ${firstOf(open.nodes.map(({ number, secretType }) => `#${number} ${(0,load_shown/* shown */.SP)(secretType)}`))}`,
            evidence: open.nodes.map(({ number, secretType }) => alertEvidence({ number, title: secretType })),
            next: "revoke the secret where it is valid, then resolve the alert as revoked",
        };
    }
    if (!(0,gate_observed/* isComplete */.As)(open)) {
        return { code: "cut-short", status: "unknown", observed: "not all alerts were read", next: "run the gate again" };
    }
    return { code: "clear", status: "met", observed: "none is open" };
}
/** What was resolved but not by revoking it. */
function setAside({ totalCount, nodes }) {
    const left = nodes.filter(({ resolution }) => resolution !== "revoked");
    return {
        totalCount: totalCount - (nodes.length - left.length),
        nodes: left.map(({ number, secretType, resolution, resolvedBy, resolvedAt }) => ({
            number,
            title: `${secretType}: ${resolution ?? "no resolution"}`,
            by: resolvedBy,
            at: resolvedAt,
        })),
    };
}
//# sourceMappingURL=decide-secret-scan.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/security-scan/judge-analyses.js





/** Whether the candidate itself was analysed, by the tool of this name or by any: no alerts say nothing of what nobody looked at. */
function judgeAnalyses({ analyses, ref }, candidate, tool) {
    const asked = analyses.nodes.filter((analysis) => tool === null || analysis.tool === tool);
    const newest = (0,checklist_newest/* newestOfEach */.V)(asked.filter(({ commitOid }) => commitOid === candidate), ({ tool: name, category }) => [name, category]);
    const evidence = newest.map(({ databaseId, tool: title }) => ({ kind: "analysis", id: String(databaseId), title }));
    const bad = newest.filter(({ error, warning }) => error !== "" || warning !== "");
    if (bad.length > 0) {
        return {
            code: "analysis-failed",
            status: "unknown",
            observed: `not whole: ${firstOf(bad.map(({ tool: name, error, warning }) => `${(0,load_shown/* shown */.SP)(name)}: ${(0,load_shown/* shown */.SP)(error === "" ? warning : error)}`))}`,
            evidence,
            next: "analyse the candidate again",
        };
    }
    if (newest.length === 0 || !(0,gate_observed/* isComplete */.As)(analyses)) {
        const others = asked
            .filter(({ commitOid }) => commitOid !== candidate)
            .map(({ commitOid }) => `\`${commitOid.slice(0, 12)}\``);
        const instead = others.length === 0 ? "" : `; what was analysed is ${firstOf(others)}`;
        return {
            code: "not-analysed",
            status: "unknown",
            observed: `no analysis of the candidate on ${(0,load_shown/* shown */.SP)(ref)}${instead}`,
            next: "let code scanning analyse the candidate, and wait until GitHub has read its results",
        };
    }
    const tools = [...new Set(newest.map(({ tool: name }) => (0,load_shown/* shown */.SP)(name)))];
    return {
        code: "analysed",
        status: "met",
        observed: `${(0,counted/* counted */.h)(newest.length, "analysis", "analyses")} by ${firstOf(tools)}`,
        evidence,
    };
}
//# sourceMappingURL=judge-analyses.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/security-scan/decide-security-scan.js







const decide_security_scan_PATH = ["checklist", "security-scan"];
/**
 * Whether the scans are clear: no alert from the policy's severity on stands against the candidate, it was analysed, and nobody but
 * who may dismissed an alert since the last release. `holds` says who holds a role.
 */
function decideSecurityScan(loaded, facts, about, holds = () => "no") {
    const rule = loaded.policy.checklist["security-scan"];
    if (rule === undefined)
        return [];
    return decide_security_scan_asked(rule, facts, about, holds).map(({ path, required, judgement }) => (0,rule_reasons/* reasonOf */.A)(loaded, [...decide_security_scan_PATH, ...path], { ...judgement, code: `security-scan.${judgement.code}`, required }));
}
function decide_security_scan_asked(rule, facts, { candidate }, holds) {
    const all = { path: [], required: "the security scans are clear" };
    if (rule.alerts.length + rule.sarif.length === 0)
        return [{ ...all, judgement: NOTHING_ASKED }];
    const scans = scansOf(facts, candidate);
    if ("status" in scans)
        return [{ ...all, judgement: scans }];
    return [
        ...(rule.alerts.includes("code-scanning") ? ofCodeScanning(rule, scans, holds) : ofTools(rule, scans)),
        ...(rule.alerts.includes("dependabot") ? ofDependabot(rule, scans, holds) : []),
        ...ofFiles(rule.sarif, `finding of severity ${rule.severity} or worse`, rule.severity, scans),
    ];
}
function ofCodeScanning(rule, facts, holds) {
    const { codeScanning, since } = facts;
    const required = `no open alert of code scanning of severity ${rule.severity} or worse`;
    if (!codeScanning.known) {
        return [
            { path: ["alerts"], required, judgement: scan_judgements_unread(codeScanning.says, codeScanning.next) },
            ...ofTools(rule, facts),
        ];
    }
    return [
        ...ofTools(rule, facts),
        { path: ["severity"], required, judgement: onlyWhereAnalysed(codeScanning.value, rule, facts.candidate) },
        {
            path: ["dismissals-by"],
            required: "no alert of code scanning dismissed since the last release but by who may",
            judgement: judgeDismissals(dismissalsOf(codeScanning.value, rule), since, rule["dismissals-by"], holds),
        },
    ];
}
/** Each tool that the policy names, else any: by GitHub's code scanning, or by a file of its own. */
function ofTools(rule, facts) {
    const { codeScanning, candidate } = facts;
    const github = (tool) => !rule.alerts.includes("code-scanning")
        ? {
            code: "not-analysed",
            status: "unknown",
            observed: "none of the files is its own",
            next: "name its file in `sarif`",
        }
        : codeScanning.known
            ? judgeAnalyses(codeScanning.value, candidate, tool)
            : scan_judgements_unread(codeScanning.says, codeScanning.next);
    if (rule.tools.length > 0) {
        return rule.tools.map((tool, index) => {
            const file = facts.sarif.find((one) => rule.sarif.includes(one.path) && scannedBy(tool, one, candidate));
            return {
                path: ["tools", String(index)],
                required: `\`${tool}\` analysed the candidate`,
                judgement: file === undefined ? github(tool) : { code: "analysed", status: "met", observed: `by \`${file.path}\`` },
            };
        });
    }
    if (!rule.alerts.includes("code-scanning") || !codeScanning.known)
        return [];
    return [{ path: ["alerts"], required: "the candidate was analysed", judgement: github(null) }];
}
function onlyWhereAnalysed(facts, rule, candidate) {
    const open = judgeOpen(facts.open, facts.fixed, rule.severity);
    const analysed = judgeAnalyses(facts, candidate, null);
    if (open.status !== "met" || analysed.status === "met")
        return open;
    return { ...analysed, observed: `${open.observed}, which says nothing: ${analysed.observed}` };
}
function ofDependabot(rule, { dependabot, since }, holds) {
    const required = `no open alert of Dependabot of severity ${rule.severity} or worse`;
    if (!dependabot.known)
        return [{ path: ["alerts"], required, judgement: scan_judgements_unread(dependabot.says, dependabot.next) }];
    const { open, fixed } = dependabot.value;
    return [
        { path: ["severity"], required, judgement: judgeOpen(open, fixed, rule.severity) },
        {
            path: ["dismissals-by"],
            required: "no alert of Dependabot dismissed since the last release but by who may",
            judgement: judgeDismissals(dismissalsOf(dependabot.value, rule), since, rule["dismissals-by"], holds),
        },
    ];
}
/** What was dismissed, of the severities that count. */
function dismissalsOf({ dismissed }, { severity: from }) {
    const nodes = dismissed.nodes.filter(({ severity }) => (0,security_scan_severity/* isAtLeast */.du)(severity, from));
    const left = dismissed.nodes.length - nodes.length;
    return { totalCount: dismissed.totalCount - left, nodes: nodes.map(dismissalOf) };
}
function dismissalOf({ number, title, dismissedBy, dismissedAt }) {
    return { number, title, by: dismissedBy, at: dismissedAt };
}
//# sourceMappingURL=decide-security-scan.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/track.js
var track = __webpack_require__(93844);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/judge-share.js
/** Whether a share of events is within its budget. What is over it is so whatever is missing; what is within must be whole. */
function judgeShare({ bad, total, badAre }, budget, coverage) {
    if (total <= 0)
        return NO_EVENTS;
    const share = Math.min(1, bad / total);
    const observed = `${percent(share)} of ${rounded(total)} events ${badAre}`;
    if (share > Number.parseFloat(budget) / 100) {
        const next = "mend what makes them bad, and let the window pass";
        return { code: "slo.over-budget", status: "unmet", observed, next };
    }
    return missingSamples(coverage) ?? { code: "slo.met", status: "met", observed };
}
const NO_EVENTS = {
    code: "slo.no-events",
    status: "unknown",
    observed: "there was no event at all",
    next: "let it serve requests, by a test where nobody else asks, and run the gate again",
};
/** Of 100 steps so many must have a value: a restart of the metrics system is forgiven, half a window is not. */
const LEAST_PERCENT = 90;
/** The judgement where a large part of the window has no samples; null where enough of it has. */
function missingSamples({ present, steps }) {
    if (present * 100 >= steps * LEAST_PERCENT)
        return null;
    return {
        code: "slo.samples-missing",
        status: "unknown",
        observed: `there are samples for ${percent(present / steps)} of the window, which needs ${LEAST_PERCENT}%`,
        next: "wait until it has been measured for as long as the window, or look why samples are missing",
    };
}
/** The judgement where the metrics system has no such series. */
function noData(what, next) {
    return { code: "slo.no-data", status: "unknown", observed: `there is no data of ${what}`, next };
}
/** The judgement where what was measured is no number. */
const NOT_A_NUMBER = {
    code: "slo.not-a-number",
    status: "unknown",
    observed: "a value is not a finite number",
    next: "look at what the query gives, such as a division by zero",
};
function percent(share) {
    return `${Number((share * 100).toPrecision(4))}%`;
}
// Prometheus extrapolates to the whole window, so that counts have fractions.
function rounded(events) {
    return Number(events.toPrecision(6));
}
//# sourceMappingURL=judge-share.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/judge-events.js

/** Whether the share of bad events is within the budget. */
function judgeEvents({ budget = "0%" }, measured) {
    const { bad, badBorn, total, coverage, couldBeBad } = measured;
    const absent = bad.value === null && badBorn.value === null;
    const [happened, born, all] = [bad.value ?? 0, badBorn.value ?? 0, total.value];
    if (all === null)
        return noData("any event", "look whether the selector `total` fits, and whether it is measured");
    if (typeof happened !== "number" || typeof born !== "number" || typeof all !== "number")
        return NOT_A_NUMBER;
    // A series appears with its first event. That there is none is good news only where it would be seen.
    if (absent && !isPositive(couldBeBad?.value)) {
        const next = "let the service count bad events from 0 on, or pick them out of `total` by a label, and look whether the selector `bad` fits";
        return noData("bad events, not even that there are none", next);
    }
    return judgeShare({ bad: happened + born, total: all, badAre: "were bad" }, budget, coverage);
}
function isPositive(value) {
    return typeof value === "number" && value > 0;
}
//# sourceMappingURL=judge-events.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/objective-queries.js
var objective_queries = __webpack_require__(74711);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/judge-latency.js


/** Whether the share of requests above the limit is within the budget. */
function judgeLatency(objective, { buckets, bucketsBorn, coverage }) {
    const { budget = "0%", "slower-than": slowerThan = "0s" } = objective;
    if (buckets.counts.length === 0) {
        return noData("requests", "look whether the selector `buckets` fits, and whether it is measured");
    }
    if ([...buckets.counts, ...bucketsBorn.counts].some(({ value }) => typeof value !== "number"))
        return NOT_A_NUMBER;
    const limit = (0,objective_queries/* limitSecondsOf */.Qx)(slowerThan);
    const [fast, all] = [countUpTo(limit, buckets), countUpTo(Number.POSITIVE_INFINITY, buckets)];
    if (all === null)
        return noData("all requests", "let `buckets` select the bucket `+Inf` too, which counts them all");
    if (fast === null)
        return noBucket(slowerThan, buckets);
    const born = countUpTo(Number.POSITIVE_INFINITY, bucketsBorn) ?? 0;
    const bornSlow = Math.max(0, born - (countUpTo(limit, bucketsBorn) ?? 0));
    const slow = Math.max(0, all - fast) + bornSlow;
    return judgeShare({ bad: slow, total: all, badAre: `were slower than ${slowerThan}` }, budget, coverage);
}
/** Events up to a limit; null where no bucket has this limit. One limit may be written in several ways (`0.5`, `0.50`). */
function countUpTo(limit, { counts }) {
    const fitting = counts.filter(({ le }) => limitOf(le) === limit);
    if (fitting.length === 0)
        return null;
    return fitting.reduce((sum, { value }) => sum + (typeof value === "number" ? value : Number.NaN), 0);
}
function limitOf(le) {
    if (le === "+Inf")
        return Number.POSITIVE_INFINITY;
    return /^[\d.]+(?:e[+-]?\d+)?$/i.test(le) ? Number(le) : Number.NaN;
}
function noBucket(slowerThan, { counts }) {
    const limits = [...new Set(counts.map(({ le }) => limitOf(le)))].filter(Number.isFinite).toSorted((a, b) => a - b);
    const known = limits.slice(0, 30).map((limit) => `${limit} s`);
    return {
        code: "slo.no-bucket",
        status: "unknown",
        observed: `the histogram has no bucket for ${slowerThan}; it has ${known.length === 0 ? "none" : known.join(", ")}`,
        next: "set `slower-than` to a limit that the histogram has, or add this one to it",
    };
}
//# sourceMappingURL=judge-latency.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/judge-value.js


/** Whether a query's value stayed within its limits all through the window. */
function judgeValue({ below, above }, measured) {
    const { series, unusable, lowest, highest, coverage } = measured;
    if (series === 0)
        return noData("this query", "look whether the query fits, and whether it is measured");
    if (series > 1)
        return severalSeries(series);
    if (lowest === null || highest === null)
        return NOT_A_NUMBER;
    const observed = lowest === highest ? `it was ${lowest} all the time` : `it was between ${lowest} and ${highest}`;
    if ((below !== undefined && highest >= below) || (above !== undefined && lowest <= above)) {
        const next = "mend what it measures, and let the window pass";
        return { code: "slo.out-of-bounds", status: "unmet", observed, next };
    }
    if (unusable > 0)
        return NOT_A_NUMBER;
    return missingSamples(coverage) ?? { code: "slo.met", status: "met", observed };
}
function severalSeries(series) {
    return {
        code: "slo.several-values",
        status: "unknown",
        observed: `the query gives ${(0,counted/* counted */.h)(series, "series", "series")}, and it must be one`,
        next: "take one value of them in the query, such as `max(…)`",
    };
}
//# sourceMappingURL=judge-value.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/same-questions.js

/** Whether the figures answer these queries, word for word, at the steps of this window. */
function isAskedAs(queries, measured, windowSeconds) {
    const covers = (coverage, query) => coverage.query === query && coverage.steps === (0,objective_queries/* stepsOf */.B_)(windowSeconds).count;
    switch (queries.kind) {
        case "events":
            return (measured.kind === "events" &&
                measured.bad.query === queries.bad &&
                measured.badBorn.query === queries.badBorn &&
                measured.total.query === queries.total &&
                (measured.couldBeBad === null || measured.couldBeBad.query === queries.couldBeBad) &&
                covers(measured.coverage, queries.coverage));
        case "latency":
            return (measured.kind === "latency" &&
                measured.buckets.query === queries.buckets &&
                measured.bucketsBorn.query === queries.bucketsBorn &&
                covers(measured.coverage, queries.coverage));
        case "value":
            return measured.kind === "value" && covers(measured.coverage, queries.query);
    }
}
//# sourceMappingURL=same-questions.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/slo/decide-slo.js








const decide_slo_PATH = ["checklist", "slo"];
/** Whether the policy's objectives held in an earlier environment, one reason an objective. */
function decideSlo(loaded, facts, about) {
    const { slo } = loaded.policy.checklist;
    if (slo === undefined)
        return [];
    if (slo.environment === about.environment)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, decide_slo_PATH, sameEnvironment(slo))];
    return Object.entries(loaded.policy.rollout.objectives).map(([name, objective]) => {
        const measured = measuredOf(name, objective, slo, facts, about);
        const judgement = measured.known
            ? decide_slo_judge(objective, measured.value)
            : { code: measured.code, status: "unknown", observed: measured.says, next: measured.next };
        const required = `${decide_slo_requirementOf(name, objective)} in \`${slo.environment}\` over ${slo.window}`;
        return (0,rule_reasons/* reasonOf */.A)(loaded, decide_slo_PATH, { ...judgement, required });
    });
}
function decide_slo_judge(objective, measured) {
    switch (measured.kind) {
        case "events":
            return judgeEvents(objective, measured);
        case "latency":
            return judgeLatency(objective, measured);
        case "value":
            return judgeValue(objective, measured);
    }
}
function sameEnvironment({ environment, window }) {
    return {
        code: "slo.same-environment",
        status: "not-applicable",
        required: `the objectives held in \`${environment}\` over ${window}, before another environment`,
        observed: `this is the gate of \`${environment}\` itself`,
    };
}
function decide_slo_requirementOf(name, { bad, buckets, budget, below, above, ...rest }) {
    if (bad !== undefined)
        return `\`${name}\`: at most ${budget ?? "0%"} bad events`;
    if (buckets !== undefined)
        return `\`${name}\`: at most ${budget ?? "0%"} slower than ${rest["slower-than"] ?? "0s"}`;
    const limits = [below === undefined ? [] : [`below ${below}`], above === undefined ? [] : [`above ${above}`]];
    return `\`${name}\` ${limits.flat().join(" and ")}`;
}
/** What was measured for an objective as the policy asks it now, or why that is not known. */
function measuredOf(name, objective, slo, facts, about) {
    if (facts === null)
        return decide_slo_NOT_GATHERED;
    if (!facts.known)
        return facts;
    const { environment, windowSeconds, until, objectives } = facts.value;
    if (environment !== slo.environment || windowSeconds !== (0,duration/* secondsOf */.TM)(slo.window))
        return OTHER_QUESTION;
    if (!isRecent(until, about.now))
        return otherTime(until, about.now);
    const measured = (Object.hasOwn(objectives, name) ? objectives[name] : undefined) ?? decide_slo_NOT_GATHERED;
    if (!measured.known)
        return measured;
    const queries = (0,objective_queries/* queriesOf */.yF)(objective, { environment, track: track/* STABLE */.M, windowSeconds });
    return queries !== null && isAskedAs(queries, measured.value, windowSeconds) ? measured : OTHER_QUESTION;
}
const MOST_MINUTES = 15;
// A gate decides soon after it asked; older figures are of another state of the world.
function isRecent(until, now) {
    const minutes = (Date.parse(now) - Date.parse(until)) / 60_000;
    return minutes >= 0 && minutes <= MOST_MINUTES;
}
const decide_slo_NOT_GATHERED = {
    known: false,
    code: "slo.not-gathered",
    says: "nobody asked the metrics system",
    next: "run the gate where it can ask",
};
// Recorded facts may be decided by another policy than they were gathered for.
const OTHER_QUESTION = {
    known: false,
    code: "slo.other-question",
    says: "what was asked is not what the policy asks now",
    next: "run the gate again, so that it asks what the policy says now",
};
function otherTime(until, now) {
    return {
        known: false,
        code: "slo.other-time",
        says: `it was measured until ${until}, and it is ${now}`,
        next: "run the gate again, so that it asks anew",
    };
}
//# sourceMappingURL=decide-slo.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/validation/report-approvals.js





/** Whether somebody of `role` approved these very bytes: by a comment with their hash, or by a review of the pull request that brought them. */
function approvalOfReport({ policy }, role, facts, { pullRequests, holds, mayApprove }) {
    if (!pullRequests.known)
        return { told: "unknown", evidence: [], discarded: [pullRequests.says] };
    const discarded = [];
    const said = pullRequests.value.nodes.flatMap((pull) => [
        ...report_approvals_commentsOn(pull, role, facts.sha256, discarded),
        ...reviewsOf(pull, facts, policy.approvals["clean-updates"]),
    ]);
    const answers = said.map(({ person, counts, evidence }) => {
        const holding = holds(role, person);
        const apart = mayApprove(person);
        const told = (0,approvals_told/* allOf */.bn)([counts, holding, apart]);
        if (told !== "yes")
            discarded.push(`\`${person.login}\` ${report_approvals_whyNot(role, { holding, apart, counts })}`);
        return { told, evidence };
    });
    const counted = answers.filter(({ told }) => told === "yes");
    if (counted.length > 0)
        return { told: "yes", evidence: counted.map(({ evidence }) => evidence), discarded };
    // What was not read may hold the approval.
    const whole = (0,gate_observed/* isComplete */.As)(pullRequests.value) &&
        pullRequests.value.nodes.every(({ comments, reviews }) => (0,gate_observed/* isComplete */.As)(comments) && (0,gate_observed/* isComplete */.As)(reviews));
    return { told: (0,approvals_told/* anyOf */.EB)([...answers.map(({ told }) => told), whole ? "no" : "unknown"]), evidence: [], discarded };
}
function report_approvals_commentsOn({ comments, number }, role, sha256, discarded) {
    const { said, unheard } = statementsOf(comments.nodes);
    for (const { login, why } of unheard)
        discarded.push(`a line of \`${login}\` in #${number}: ${why}`);
    return said.flatMap((statement) => {
        if (statement.kind !== "approve" || statement.role !== role)
            return [];
        const { person, url, hash } = statement;
        if (hash !== sha256) {
            // The hash of a commit approves the release, not its report.
            if (hash.length === 64)
                discarded.push(`\`${person.login}\` approved another report, ${hash.slice(0, 12)}`);
            return [];
        }
        return [{ person, counts: "yes", evidence: { kind: "comment", id: url, title: `by ${person.login}` } }];
    });
}
function reviewsOf(pull, { heads, sha256 }, updates) {
    const brought = heads.some((head) => head.number === pull.number && head.headRefOid === pull.headRefOid && head.sha256 === sha256);
    if (!brought)
        return [];
    // A review that was not read may have taken the approval back.
    const whole = (0,gate_observed/* isComplete */.As)(pull.reviews) ? "yes" : "unknown";
    return votesOf(pull, updates).flatMap(({ person, url, says, counts }) => {
        if (says !== "approves" || (pull.author !== null && (0,gate_people/* isSamePerson */.sO)(pull.author, person)))
            return [];
        const evidence = { kind: "review", id: url, title: `by ${person.login}` };
        return [{ person, counts: (0,approvals_told/* allOf */.bn)([counts, whole]), evidence }];
    });
}
function report_approvals_whyNot(role, { holding, apart, counts }) {
    if (holding === "no")
        return `does not hold \`${role}\``;
    if (apart === "no")
        return "had a hand in the release, or started it";
    if (counts === "no")
        return "approved another state of the pull request";
    if (holding === "unknown")
        return `may not hold \`${role}\`: nobody could say`;
    if (apart === "unknown")
        return "may have had a hand in the release: nobody could say";
    return "may have approved another state of the pull request: nobody could say";
}
//# sourceMappingURL=report-approvals.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/validation/decide-validation.js




const decide_validation_PATH = ["checklist", "validation"];
/** The one line that says that a validation passed. */
const PASSED = "Result: passed";
/** Whether there is a validation report of this candidate, whole, with a passing result, and approved by its own hash. */
function decideValidation(loaded, facts, about, approvers) {
    const rule = loaded.policy.checklist.validation;
    if (rule === undefined)
        return [];
    const present = (status, observed, next) => [
        (0,rule_reasons/* reasonOf */.A)(loaded, decide_validation_PATH, { code: "validation.report", status, required: requiredReport(rule), observed, next }),
    ];
    if (facts === null)
        return present("unknown", "nobody looked for it", "gather the facts of `validation`");
    if (!facts.known)
        return present("unknown", facts.says, facts.next);
    const { report, path } = facts.value;
    if (path !== rule.report)
        return present("unknown", `the facts are of \`${path}\``, "gather them anew");
    if (report === null) {
        const next = `write it with \`signalbox report --at ${about.candidate} --out ${rule.report}\`, and hand it to the gate's job`;
        return present("unmet", "it is neither in the workspace nor at the candidate", next);
    }
    const evidence = [{ kind: "file", id: path, title: `sha256 ${report.sha256}, in the ${report.source}` }];
    const parts = [found(rule, report), ofCandidate(report, path, about), whole(rule, report), passed(report)];
    return [
        ...parts.map((part) => (0,rule_reasons/* reasonOf */.A)(loaded, decide_validation_PATH, { ...part, evidence })),
        ...(rule.by === undefined ? [] : [approved(loaded, rule.by, { ...facts.value, report }, approvers)]),
    ];
}
function requiredReport({ report }) {
    return `there is a validation report, \`${report}\``;
}
function found(rule, { source, sha256 }) {
    const where = source === "workspace" ? "in the workspace" : "at the candidate";
    return {
        code: "validation.report",
        status: "met",
        required: requiredReport(rule),
        observed: `found ${where}, sha256 ${sha256}`,
    };
}
/** A report that is committed cannot name its own commit: one that the candidate differs from by the report alone is as good. */
function ofCandidate({ commits }, path, { candidate }) {
    const common = { code: "validation.commit", required: `it names the candidate, \`Commit: ${candidate}\`` };
    const other = commits.find(({ oid, differs }) => oid !== candidate && !isOnly(differs, path));
    if (commits.length > 0 && other === undefined) {
        const named = commits.some(({ oid }) => oid === candidate);
        const observed = named
            ? "it names the candidate"
            : "it names a commit from which the candidate differs by it alone";
        return { ...common, status: "met", observed };
    }
    const observed = other === undefined ? "it names no commit" : `it says \`${other.line}\``;
    return { ...common, status: "unmet", observed, next: `validate the candidate, and write \`Commit: ${candidate}\`` };
}
function isOnly(differs, path) {
    return differs !== null && differs.every((one) => one === path);
}
function whole({ sections, report }, { sections: present }) {
    const written = new Set(present.map(decide_validation_plain));
    const missing = sections.filter((section) => !written.has(decide_validation_plain(section)));
    const common = {
        code: "validation.sections",
        required: `it has text below ${sections.length === 0 ? "no particular heading" : sections.map(quoted/* quoted */.T).join(", ")}`,
    };
    if (missing.length === 0)
        return { ...common, status: "met", observed: "all are written" };
    return {
        ...common,
        status: "unmet",
        observed: `nothing stands below ${missing.map(quoted/* quoted */.T).join(", ")}`,
        next: `write ${missing.map((section) => `\`## ${section}\``).join(", ")} in \`${report}\``,
    };
}
function passed({ results }) {
    const common = { code: "validation.result", required: `it says \`${PASSED}\`, in a line of its own` };
    const other = results.find((line) => line !== PASSED);
    if (results.length > 0 && other === undefined)
        return { ...common, status: "met", observed: "it passed" };
    const observed = other === undefined ? "it states no result" : `it says \`${other}\``;
    return { ...common, status: "unmet", observed, next: "mend what failed, validate again, and state the result" };
}
function approved(loaded, role, facts, approvers) {
    const { sha256 } = facts.report;
    const { told, evidence, discarded } = approvalOfReport(loaded, role, { ...facts, sha256 }, approvers);
    const counted = discarded.length === 0 ? "" : `; not counted: ${firstOf(discarded, 5, "; ")}`;
    const common = {
        code: "validation.approved",
        required: `\`${role}\` approved this very report, sha256 ${sha256}`,
        evidence,
    };
    const path = [...decide_validation_PATH, "by"];
    if (told === "yes")
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `it is approved${counted}` });
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        ...common,
        status: told === "unknown" ? "unknown" : "unmet",
        observed: `${told === "unknown" ? "nobody could say whether it is approved" : "nobody approved it"}${counted}`,
        next: `somebody who holds \`${role}\`, and had no hand in the release, comments \`/approve ${role} ${sha256}\` on a pull request of the release`,
    });
}
function decide_validation_plain(heading) {
    return heading.trim().toLowerCase();
}
//# sourceMappingURL=decide-validation.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/decide-items.js














/** Decides every item that the policy asks for in this environment. */
function decideItems(loaded, { about, checklist }, approvals) {
    const rules = loaded.policy.checklist;
    const holds = (role, login) => (0,role_holders/* holdsNamedRole */.qn)(loaded.policy, role, { login, databaseId: null, type: login.endsWith("[bot]") ? "Bot" : "User" }, approvals.people);
    const reasons = {
        ci: () => decideCi(loaded, checklist.ci, about),
        migrations: () => decideMigrations(loaded, checklist.migrations, about, checklist.ci),
        slo: () => decideSlo(loaded, checklist.slo, about),
        "security-scan": () => decideSecurityScan(loaded, checklist["security-scan"], about, holds),
        "secret-scan": () => decideSecretScan(loaded, checklist["secret-scan"], about, holds),
        notes: () => decideNotesItem(loaded, checklist.notes, about),
        runbook: () => decideRunbook(loaded, checklist.runbook, about),
        validation: () => decideValidation(loaded, checklist.validation, about, reportApprovers(loaded, approvals)),
        "branch-rules": () => (0,decide_branch_rules/* decideBranchRules */.Q)(loaded, checklist["branch-rules"], about),
    };
    const items = ITEMS.flatMap((name) => {
        const rule = rules[name];
        if (rule === undefined || !(0,asks_for/* asksFor */.e)(rule, about.environment))
            return [];
        return [{ name, path: ["checklist", name], waivableBy: rule["waivable-by"], reasons: reasons[name]() }];
    });
    const decided = decideCustom(loaded, checklist.custom, about);
    const custom = Object.entries(rules.custom).flatMap(([name, rule]) => {
        if (!(0,asks_for/* asksFor */.e)(rule, about.environment))
            return [];
        const path = ["checklist", "custom", name];
        const own = decided.filter((reason) => reason.rule === path.join(".") || reason.rule.startsWith(`${path.join(".")}.`));
        return [{ name: `custom.${name}`, path, waivableBy: rule["waivable-by"], reasons: own }];
    });
    return [...items, ...custom];
}
const ITEMS = [
    "ci",
    "migrations",
    "slo",
    "security-scan",
    "secret-scan",
    "notes",
    "runbook",
    "validation",
    "branch-rules",
];
function reportApprovers(loaded, approvals) {
    const barred = barredFromWaiving(loaded, approvals);
    const { range, manifest } = approvals;
    const manifests = manifest.known && manifest.value !== null ? [manifest.value.pullRequest] : [];
    return {
        pullRequests: range.known
            ? {
                known: true,
                value: {
                    totalCount: range.value.pullRequests.totalCount + manifests.length,
                    nodes: [...range.value.pullRequests.nodes, ...manifests],
                },
            }
            : range,
        holds: (role, person) => (0,role_holders/* holdsNamedRole */.qn)(loaded.policy, role, person, approvals.people),
        mayApprove: (person) => (0,approvals_told/* not */.AU)(barred(person).is),
    };
}
//# sourceMappingURL=decide-items.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/enforcement.js
/** How the gate of an environment is enforced now. Whatever is not clearly observed is enforced. */
function enforcementOf({ environments }, { environment, now }) {
    const entry = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
    const until = entry?.["observe-until"];
    if (entry?.enforce !== "observe" || until === undefined)
        return { mode: "always" };
    const end = Date.parse(`${until}T00:00:00Z`);
    return Date.parse(now) < end ? { mode: "observe", until } : { mode: "always" };
}
//# sourceMappingURL=enforcement.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/read-extended-policy.js + 22 modules
var read_extended_policy = __webpack_require__(42027);
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/former-policy.js





/**
 * Where a release changes the policy, the policy before must be satisfied too: else a change could loosen the gate that it has to pass.
 * What stands in its way is told at its place in the old file.
 */
function formerReasons(loaded, former, judge) {
    const common = { code: "policy.former", required: "what the policy asked before this release is met too" };
    const silent = (says, next) => (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], { ...common, status: "unknown", observed: says, next });
    if (!former.known)
        return [silent(former.says, former.next)];
    if (former.value === null)
        return [];
    const read = readFormer(former.value);
    if (read === null) {
        const next = "judge one release by the version of Signalbox that could read it";
        return [silent("the policy as the last release had it cannot be read by this version", next)];
    }
    const reasons = judge(read, former.value.facts);
    const open = reasons.filter(decision_reason/* isOpen */.n);
    if (open.length === 0) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], {
                ...common,
                status: "met",
                observed: reasons.some(({ status: one }) => one === "waived")
                    ? `this release changes the policy, and what the one before asked is met or waived: ${waiversIn(reasons)}`
                    : "this release changes the policy, and the one before is satisfied",
            }),
        ];
    }
    const status = open.some((reason) => reason.status === "unmet") ? "unmet" : "unknown";
    const observed = `this release changes the policy, and ${(0,counted/* counted */.h)(open.length, "rule")} of the one before ${open.length === 1 ? "is" : "are"} in the way`;
    const next = "meet what the policy asked before; where nobody can, have somebody waive it who could approve a change of it then, or an administrator: `/waive policy <full hash> until <date> because <reason>`";
    return [(0,rule_reasons/* reasonOf */.A)(loaded, ["approvals"], { ...common, status, observed, next }), ...open];
}
function waiversIn(reasons) {
    const waived = reasons.filter(({ status }) => status === "waived").map(({ observed }) => observed);
    return [...new Set(waived)].join("; ");
}
/** Whether the policy before enforces the gate of this environment now; so does one that nobody could read. */
function isEnforcedBy(former, about) {
    if (!former.known)
        return true;
    if (former.value === null)
        return false;
    const read = readFormer(former.value);
    return read === null || enforcementOf(read.policy, about).mode === "always";
}
function readFormer({ files }) {
    const [first, ...above] = files.map(({ file, text }) => ({ file, bytes: text }));
    const read = first === undefined ? null : (0,read_extended_policy/* readExtendedPolicy */.i)([first, ...above]);
    return read?.ok === true ? read.value : null;
}
//# sourceMappingURL=former-policy.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/gate/decide-gate.js













/** Decides the gate: where and when, each item of the checklist, and the approvals. All of it must be met, by the policy before too where the release changes it. */
function decideGate(loaded, facts) {
    const { about } = facts;
    const { reasons: own, cls } = decide_gate_judge(loaded, facts);
    const before = formerReasons(loaded, facts.former, judgeFormer);
    const reasons = [...own, ...before];
    const verdict = (0,decision_verdict/* verdictOf */.V)(reasons);
    // To be observed instead of enforced is a change of the policy, too.
    const isOpenBefore = before.some(decision_reason/* isOpen */.n);
    return {
        verdict,
        move: verdict === "go" ? "let-through" : "stop",
        reasons,
        environment: about.environment,
        candidate: about.candidate,
        cls,
        enforcement: isOpenBefore && isEnforcedBy(facts.former, about) ? { mode: "always" } : enforcementOf(loaded.policy, about),
    };
}
/** What one policy says of its facts. */
function decide_gate_judge(loaded, facts) {
    const { about } = facts;
    const approvals = withLastPush(facts);
    const items = decideItems(loaded, facts, approvals);
    const waiving = { facts: approvals, about, barred: barredFromWaiving(loaded, approvals) };
    const judged = items.map((item) => ({
        name: item.name,
        reasons: withWaivers(loaded, item, item.reasons, waiving),
    }));
    const ci = judged.find(({ name }) => name === "ci")?.reasons ?? [];
    const approved = decideApprovals(loaded, approvals, about, ci);
    const reasons = [
        ...decideWhere(loaded, facts.where, about),
        ...decideSchedule(loaded, facts.schedule, about, approved.expedited),
        ...judged.flatMap((item) => item.reasons),
        ...approved.reasons,
    ];
    return { reasons, cls: approved.cls };
}
/**
 * What the policy before says. Whoever could approve a change of it then, or administers the repository, may waive it for this commit: else a
 * policy that nobody can meet any more, such as one that names people who left, would stop every release for ever.
 */
function judgeFormer(former, facts) {
    const { reasons } = decide_gate_judge(former, facts);
    const { policy } = former;
    const roles = { ...policy.approvals.roles, [ADMINISTRATORS]: { permission: "admin" } };
    const loaded = { ...former, policy: { ...policy, approvals: { ...policy.approvals, roles } } };
    const approvals = withLastPush(facts);
    const item = {
        name: "policy",
        path: ["approvals", "classes", "high-risk", "needs"],
        waivableBy: [...(0,effective_approvals/* needsOfClass */.d_)(policy, "high-risk").flatMap(schema_names/* alternativesOf */.c3), ADMINISTRATORS],
    };
    const waiving = { facts: approvals, about: facts.about, barred: barredFromWaiving(loaded, approvals) };
    return withWaivers(loaded, item, reasons, waiving);
}
/** No role of a policy can have this name. */
const ADMINISTRATORS = "administrators of the repository";
function withLastPush({ approvals, checklist }) {
    const rules = checklist["branch-rules"] ?? UNREAD_RULES;
    return { ...approvals, lastPushApproval: (branch) => demandsLastPushApproval(rules, branch) };
}
const UNREAD_RULES = {
    known: false,
    code: "branch-rules.unread",
    says: "nobody looked at the rules of the branch",
    next: "run the gate again",
};
//# sourceMappingURL=decide-gate.js.map

/***/ }),

/***/ 75291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ changeNotesOf),
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/* harmony import */ var _changes_decide_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82097);
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

/***/ 34183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideNotes)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(82097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/change-notes.js
var change_notes = __webpack_require__(75291);
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
var documentation = __webpack_require__(40525);
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
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/notes-needs.js
var notes_needs = __webpack_require__(98422);
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
    const reasons = [released(loaded, release, notes), ...(0,notes_needs/* needsReasons */.F)(loaded, notes), ...unread(loaded, facts)];
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
const REQUIRED = "a tag that stands for a release of one of the policy's components";
function noRelease(loaded, tag) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "notes.no-release",
        status: "unmet",
        required: REQUIRED,
        observed: `\`${tag}\` is no such tag here`,
        next: "fetch the tags, or name a tag in the style that the policy's `components` say",
    });
}
function released(loaded, { component, tag, version }, notes) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", component, "tag"], {
        code: "notes.release",
        status: "met",
        required: REQUIRED,
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

/***/ 40525:
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

/***/ }),

/***/ 98422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ needsReasons)
/* harmony export */ });
/* harmony import */ var _decision_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81550);
/* harmony import */ var _decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52716);


/** What the policy needs the notes to say, part by part: none of it is made up. */
function needsReasons(loaded, notes) {
    return loaded.policy.notes.needs.map((part) => {
        const common = { code: `notes.${part}`, required: REQUIRED[part] };
        return (0,_decision_rule_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(loaded, ["notes", "needs"], { ...common, ...observed(part, notes) });
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
            observed: `${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(texts.length, `\`${footer}:\` footer`)} of the release's commits`,
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
    const paths = modules === null ? "a first release, all of it new" : `${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(modules.total, "folder")} changed`;
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
            : `${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(files.length, "migration")}, and the previous code runs on it all`;
        return { status: "met", observed: all, evidence };
    }
    const planned = plan?.changed === true ? `\`${plan.file}\`` : texts.length > 0 ? "a `Migration:` footer" : null;
    const found = `${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(grave.length, "migration")} that the previous code cannot run on`;
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

/***/ }),

/***/ 93844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ STABLE),
/* harmony export */   n: () => (/* binding */ CANARY)
/* harmony export */ });
/** The version that a rollout brings: `$track` in its queries. */
const CANARY = "canary";
/** The version that serves today. */
const STABLE = "stable";
//# sourceMappingURL=track.js.map

/***/ }),

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ScheduleFactsSchema),
/* harmony export */   a: () => (/* binding */ HandFreezeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61725);


/** A freeze that somebody set by hand, or a rollback did: it holds until it is lifted or its time is over. */
const HandFreezeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Who set it, as they named themselves; from outside. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** Null where it holds until it is lifted. */
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().nullable(),
});
const ScheduleFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ freezes: (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .observed */ .Px)((0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(HandFreezeSchema)) });
//# sourceMappingURL=schedule-facts.js.map

/***/ }),

/***/ 83735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spelledByPolicy)
/* harmony export */ });
/* harmony import */ var _load_environments_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70208);
/* harmony import */ var _schema_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38901);


/**
 * How the policy spells an environment that is asked for in another case; null where it spells it so, or does not name it. To GitHub
 * both are one, but the policy's rules are found by its own spelling alone.
 */
function spelledByPolicy(policy, environment) {
    return namedEnvironments(policy).find((one) => one !== environment && (0,_schema_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameEnvironment */ .gj)(one, environment)) ?? null;
}
/** Every environment that the policy names, wherever it does. */
function namedEnvironments(policy) {
    const { branches = {}, approvals, environments, schedule, checklist } = policy;
    const { custom, ...items } = checklist;
    const rules = [...schedule.windows, ...schedule.freezes, ...Object.values(custom), ...Object.values(items)];
    return [
        ...Object.values(branches).flatMap(_load_environments_known_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2),
        ...Object.keys(approvals.environments),
        ...Object.keys(environments),
        ...rules.flatMap((rule) => rule?.for ?? []),
    ];
}
//# sourceMappingURL=named-environments.js.map

/***/ })

};
