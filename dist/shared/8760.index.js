export const id = 8760;
export const ids = [8760];
export const modules = {

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ }),

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tagDates),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** Seconds that end a `tagger` or `committer` line, before the zone. */
const TIME = /^(?:tagger|committer) .*> (\d{1,15}) [+-]\d{4}$/m;
/**
 * The day of each tag, in UTC, as `2025-10-21`: an annotated tag's own, else its commit's. Tags that don't exist, or point to no commit,
 * are left out. One git process reads them all.
 */
async function tagDates(git, names) {
    const dates = new Map();
    if (names.length === 0)
        return dates;
    const input = Buffer.from(names.map((name) => `refs/tags/${name}\n`).join(""));
    const reader = new ObjectReader((index, type, content) => {
        const name = names[index];
        const seconds = TIME.exec(headersOf(content))?.[1];
        if (name !== undefined && seconds !== undefined && (type === "tag" || type === "commit"))
            dates.set(name, dayOf(Number(seconds)));
    });
    await git.stream(["cat-file", "--batch"], (chunk) => reader.chunk(chunk), { input });
    // Tags made by very old versions of git say nobody and no time: their commit's time stands in.
    const silent = names.filter((name) => !dates.has(name));
    for (const name of silent) {
        const { code, stdout } = await git.run(["log", "-1", "--format=%ct", "--end-of-options", `refs/tags/${name}`, "--"], { allow: [128] });
        if (code === 0 && /^\d+$/.test(stdout.trim()))
            dates.set(name, dayOf(Number(stdout)));
    }
    return dates;
}
/** Seconds since 1970 as a day of UTC: `2025-10-21`. A time is whatever somebody wrote: beyond the year 9999 it is that year's last day. */
function dayOf(seconds) {
    return new Date(Math.min(seconds, LAST_SECOND) * 1000).toISOString().slice(0, 10);
}
const LAST_SECOND = Date.UTC(9999, 11, 31) / 1000;
function headersOf(content) {
    const end = content.indexOf("\n\n");
    return end === -1 ? content : content.slice(0, end);
}
/** Reads the answers of `git cat-file --batch`: `<hash> <type> <size>`, the content, a line feed; or `<name> missing`. */
class ObjectReader {
    onObject;
    pending = Buffer.alloc(0);
    index = 0;
    constructor(onObject) {
        this.onObject = onObject;
    }
    chunk(chunk) {
        this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
        let start = 0;
        for (let next = this.object(start); next !== null; next = this.object(start))
            start = next;
        this.pending = this.pending.subarray(start);
    }
    /** Where the object that begins at `start` ends; null where not all of it has come. */
    object(start) {
        const feed = this.pending.indexOf(10, start);
        if (feed === -1)
            return null;
        const words = this.pending.toString("latin1", start, feed).split(" ");
        const size = Number(words[2]);
        if (words.length !== 3 || !Number.isInteger(size)) {
            this.index += 1;
            return feed + 1;
        }
        const end = feed + 1 + size;
        if (this.pending.length <= end)
            return null;
        this.onObject(this.index, words[1] ?? "", this.pending.toString("utf8", feed + 1, end));
        this.index += 1;
        return end + 1;
    }
}
//# sourceMappingURL=tag-dates.js.map

/***/ }),

/***/ 27560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QG: () => (/* binding */ gatherNotesFacts),
  Fi: () => (/* binding */ previousRelease),
  tc: () => (/* binding */ releaseFacts)
});

// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(25491);
// EXTERNAL MODULE: ./packages/history/lib/src/tag-dates.js
var tag_dates = __webpack_require__(67759);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js
var unreleased = __webpack_require__(67635);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/notes.js
var notes = __webpack_require__(2016);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-effects.js + 2 modules
var gather_effects = __webpack_require__(18772);
// EXTERNAL MODULE: ./packages/history/lib/src/component-folders.js
var component_folders = __webpack_require__(12884);
// EXTERNAL MODULE: ./packages/history/lib/src/field-reader.js
var field_reader = __webpack_require__(27915);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/documentation.js
var documentation = __webpack_require__(40525);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changed-files.js



/** Of folders, and of documents: notes name a few of them, and count the rest. */
const MOST = 100;
/** Folders that only hold others: what is in them tells more. */
const SHELVES = new Set([
    "actions",
    "apps",
    "charts",
    "cmd",
    "components",
    "crates",
    "infra",
    "libs",
    "modules",
    "packages",
    "plugins",
    "services",
]);
/**
 * Which folders and documents of a component differ between two commits. Files that a release writes itself are not
 * counted. One git process; memory holds the folders and the documents.
 */
async function changedFiles(git, policy, component, range) {
    const isOwn = ownFiles(policy, component);
    const isWritten = writtenFiles(policy.notes, policy.versioning["major-needs"]["migration-plan"]);
    const base = policy.components[component]?.path ?? ".";
    const folders = new Map();
    const documents = [];
    let status = null;
    const fields = new field_reader/* FieldReader */.U((field) => {
        if (status === null) {
            status = field;
            return;
        }
        const gone = status === "D";
        status = null;
        if (isWritten(field))
            return;
        if (isOwn(field)) {
            const folder = folderOf(field, base);
            folders.set(folder, (folders.get(folder) ?? 0) + 1);
        }
        else if (!isShared(field, policy))
            return;
        if (!gone && (0,documentation/* isDocument */.wz)(field))
            documents.push(field);
    });
    // Plumbing: no configuration of the repository takes part. A folder that was renamed is two that differ.
    const args = ["diff-tree", "-r", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
    await git.stream([...args, "--end-of-options", range.from, range.to, "--"], (chunk) => fields.chunk(chunk));
    const modules = [...folders].map(([folder, files]) => ({ folder, files }));
    return { modules: some(modules.toSorted(mostFirst)), documentation: some(documents.toSorted()) };
}
function some(all) {
    return { first: all.slice(0, MOST), total: all.length };
}
function mostFirst(a, b) {
    return b.files - a.files || (a.folder < b.folder ? -1 : 1);
}
function ownFiles(policy, component) {
    const { owners } = (0,component_folders/* componentFolders */.H)(policy.components);
    return (path) => (0,component_folders/* ownersOf */.K)(owners, path).includes(component);
}
/** The documentation of a repository with one component is the component's, wherever that lies. */
function isShared(path, { components }) {
    return Object.keys(components).length === 1 && path.startsWith("docs/");
}
/** The notes, their index and changelog, and migration plans: they are no change of the release that they tell of. */
function writtenFiles({ file, index, changelog }, plan) {
    const ofTags = [file, ...(plan === undefined ? [] : [plan])].map((template) => template.split("{tag}"));
    return (path) => path === index ||
        path === changelog ||
        ofTags.some(([before = "", after = ""]) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length);
}
/** The folder below the component's own that a file lies in, or one deeper where that is a shelf. */
function folderOf(path, base) {
    const inside = base !== "." && path.startsWith(`${base}/`) ? base.split("/").length : 0;
    const folders = path.split("/").slice(0, -1);
    const depth = inside + (SHELVES.has(folders[inside] ?? "") ? 2 : 1);
    return folders.slice(0, depth).join("/") || ".";
}
//# sourceMappingURL=changed-files.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/documentation-links.js

/** Of one text: more is not written by people who want to be read. */
const documentation_links_MOST = 20;
/** What stands in front of an address that is documentation whatever it looks like: `Docs: https://…`. */
const SAID = /^[\s>*-]*(?:docs?|documentation|design|spec|adr|runbook)\b[^:\n]{0,40}:/i;
/**
 * The addresses of documentation in the text of a pull request, each once: those on a line that says so, and those that
 * look like it (`docs.example.com`, `/docs/`, `/wiki/`, a document's name). Only https; the text is anybody's.
 */
function documentationLinks(text) {
    const found = new Set();
    for (const line of withoutComments(text).slice(0, 200_000).split("\n")) {
        const said = SAID.test(line.slice(0, 200));
        for (const [word] of line.matchAll(/https:\/\/[^\s<>()[\]{}"'`|\\^]+/g)) {
            const url = (0,documentation/* addressOf */.ci)(word.slice(0, 2000).replace(/[.,;:!?*_~]+$/, ""));
            if (url !== null && (said || looksLikeDocumentation(new URL(url))))
                found.add(url);
            if (found.size >= documentation_links_MOST)
                return [...found];
        }
    }
    return [...found];
}
// Templates of pull requests hold their explanations in comments.
function withoutComments(text) {
    const pieces = [];
    let at = 0;
    for (let begin = text.indexOf("<!--"); begin !== -1; begin = text.indexOf("<!--", at)) {
        pieces.push(text.slice(at, begin));
        const end = text.indexOf("-->", begin + 4);
        if (end === -1)
            return pieces.join("");
        at = end + 3;
    }
    return [...pieces, text.slice(at)].join("");
}
function looksLikeDocumentation({ hostname, pathname }) {
    return (/^(?:docs?|documentation|wiki)\./.test(hostname) ||
        hostname.endsWith(".readthedocs.io") ||
        /\/(?:docs?|documentation|wiki|adr|adrs|rfcs?)(?:\/|$)/i.test(pathname) ||
        /\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i.test(pathname));
}
//# sourceMappingURL=documentation-links.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-links.js

/** The newest of a release. */
const gather_links_MOST = 50;
const AT_ONCE = 5;
/**
 * What the pull requests of a release link to as documentation. After the first that could not be read none is asked any more: the
 * next would hardly be. One that is not there among others says nothing of those: anybody may write `(#99999)`.
 */
async function gatherLinks(commits, read) {
    const numbers = [...new Set(commits.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest])))];
    const asked = numbers.slice(0, gather_links_MOST);
    const facts = [];
    let silent = false;
    for (let at = 0; at < asked.length; at += AT_ONCE) {
        const batch = asked.slice(at, at + AT_ONCE);
        const answers = silent ? [] : await Promise.all(batch.map((number) => read(number)));
        silent ||= isSilent(answers);
        for (const [index, number] of batch.entries()) {
            const answer = answers[index];
            facts.push({ number, links: answer?.known === true ? documentationLinks(answer.value) : null });
        }
    }
    return facts;
}
function isSilent(answers) {
    const silences = answers.filter((answer) => !answer.known);
    return silences.length === answers.length || silences.some(({ code }) => code !== "github.not-found");
}
//# sourceMappingURL=gather-links.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/hand-written.js
var hand_written = __webpack_require__(17201);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-notes.js











const NOTHING = {
    modules: null,
    documentation: { first: [], total: 0 },
    contracts: [],
    migrations: [],
    migrationPlan: null,
    pullRequests: [],
    handWritten: {},
};
/** Reads all that the notes of one tag are decided on. */
async function gatherNotesFacts(loaded, sources) {
    const { git, tag, repositoryUrl } = sources;
    const releases = (0,tags/* releasesOf */.w)(await sources.tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy));
    const release = releases.find((candidate) => candidate.tag === tag) ?? null;
    if (release === null)
        return { tag, release, previous: null, date: null, commits: [], repositoryUrl, ...NOTHING };
    const previous = await previousRelease(git, release, releases);
    const dates = await (0,tag_dates/* tagDates */.W)(git, [tag]);
    return releaseFacts(loaded, sources, { release, previous, date: dates.get(tag) ?? null });
}
/** What is told of a release, tagged or not, since the one before it. */
async function releaseFacts(loaded, { git, repositoryUrl, readPullRequest, readNotes }, made) {
    const { policy } = loaded;
    const { release, previous } = made;
    const commits = await commitsOf(git, loaded, release, previous);
    const [from, to] = [previous?.commit ?? null, release.commit];
    const changed = from === null ? NOTHING : await changedFiles(git, policy, release.component, { from, to });
    const { contracts, migrations, migrationPlans } = await (0,gather_effects/* gatherEffects */.w)(git, loaded, release.component, { from, to });
    const plan = policy.versioning["major-needs"]["migration-plan"]?.replaceAll("{tag}", release.tag);
    const file = policy.notes.file.replaceAll("{tag}", release.tag);
    return {
        ...made,
        tag: release.tag,
        commits,
        repositoryUrl,
        modules: changed.modules,
        documentation: changed.documentation,
        contracts,
        migrations,
        migrationPlan: migrationPlans.find((found) => found.file === plan) ?? null,
        pullRequests: readPullRequest === undefined ? [] : await gatherLinks(commits, readPullRequest),
        handWritten: readNotes === undefined ? {} : await handWritten(file, readNotes),
    };
}
async function commitsOf(git, { policy }, release, previous) {
    const name = release.component;
    // Another component's folder may lie inside this one's: all take part, but nothing of the others is read.
    const others = Object.keys(policy.components).filter((other) => other !== name);
    const commits = await (0,unreleased/* readUnreleased */.H)(git, {
        candidate: release.commit,
        previous: new Map([
            ...others.map((other) => [other, release]),
            ...(previous === null ? [] : [[name, previous]]),
        ]),
        components: policy.components,
        types: new Set(Object.keys(policy.versioning.bumps)),
    });
    return commits.get(name) ?? [];
}
/** The parts that people wrote into the notes' file. Throws where its markers are broken. */
async function handWritten(file, read) {
    const text = await read(file);
    const parts = text === null ? new Map() : (0,hand_written/* handWrittenParts */.DQ)(text, `\`${file}\``);
    return Object.fromEntries(notes/* NOTE_PARTS */.k.flatMap((part) => (parts.has(part) ? [[part, parts.get(part) ?? ""]] : [])));
}
/** The release before it: the highest lower one that it contains; for a stable release, the highest stable one. */
async function previousRelease(git, release, releases) {
    const stable = !(0,version_order/* isPrerelease */.V1)(release.version);
    const lower = releases.filter(({ component, version }) => component === release.component &&
        !(stable && (0,version_order/* isPrerelease */.V1)(version)) &&
        (0,version_order/* compareVersions */.Zy)(version, release.version) < 0);
    return (await (0,last_release/* highestReachable */.Y)(git, release.commit, lower)).get(release.component) ?? null;
}
//# sourceMappingURL=gather-notes.js.map

/***/ }),

/***/ 17201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   DQ: () => (/* binding */ handWrittenParts),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   cs: () => (/* binding */ handWrittenLines),
/* harmony export */   sU: () => (/* binding */ handWrittenPart)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/**
 * The hand-written parts of a text by their names. Throws `SignalboxError` `notes.markers` with the line, where a
 * marker is malformed, alone, nested or repeated: to guess what somebody wrote would be to lose it.
 */
function handWrittenParts(text, file = "the notes", from = 0) {
    return new Map(partsOf(linesOf(text), file, from).map((part) => [part.name, part.text]));
}
/** A part as it stands in a text, with its markers. */
function handWrittenPart(name, text) {
    return [`<!-- signalbox:begin ${name} -->`, ...(text === "" ? [] : [text]), `<!-- signalbox:end ${name} -->`].join("\n");
}
/** The lines of whatever stands between two markers, in a text that may hold anything else: nothing is refused. */
function handWrittenLines(lines) {
    const taken = new Set();
    let open = null;
    for (const [line, text] of lines.entries()) {
        const [, kind, name = ""] = MARKER.exec(text.replace(/\r$/, "")) ?? [];
        if (kind === "begin")
            open = { name, line };
        else if (kind === "end") {
            const begin = open?.name === name ? open.line : line + 1;
            for (let at = begin; at <= line; at += 1)
                taken.add(at);
            open = null;
        }
    }
    return taken;
}
const MARKER = /^ {0,3}<!--[ \t]*signalbox:(begin|end)[ \t]+([a-z]+(?:-[a-z]+)*)[ \t]*-->[ \t]*$/;
const LIKE_A_MARKER = /<!--\s*signalbox:(?:begin|end)\b/;
/** The hand-written parts, in their order; the first line is the file's line `from`, counted from 0. */
function partsOf(lines, file, from = 0) {
    const parts = [];
    let open = null;
    for (const [line, text] of lines.entries()) {
        const [, kind, name = ""] = MARKER.exec(text) ?? [];
        if (kind === undefined) {
            if (LIKE_A_MARKER.test(text))
                throw bad(file, from + line, "holds a marker that is not one, or not on a line of its own");
        }
        else if (kind === "begin") {
            if (open !== null)
                throw bad(file, from + line, `begins \`${name}\` inside of \`${open.name}\`, which begins on line ${from + open.line + 1}`);
            if (parts.some((part) => part.name === name))
                throw bad(file, from + line, `begins \`${name}\` a second time`);
            open = { name, line };
        }
        else {
            if (open?.name !== name)
                throw bad(file, from + line, `ends \`${name}\`, which does not begin before it`);
            parts.push({ name, text: lines.slice(open.line + 1, line).join("\n"), begin: open.line, end: line });
            open = null;
        }
    }
    if (open !== null)
        throw bad(file, from + open.line, `begins \`${open.name}\`, which never ends`);
    return parts;
}
/** The lines of a text: whoever edits in a browser gets CRLF. */
function linesOf(text) {
    return text.replaceAll("\r\n", "\n").split("\n");
}
function bad(file, line, says) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("notes.markers", `line ${line + 1} of ${file} ${says}`, {
        next: "mend the markers by hand, `<!-- signalbox:begin NAME -->` and `<!-- signalbox:end NAME -->` with a name of small letters and `-`; nothing was overwritten",
    });
}
//# sourceMappingURL=hand-written.js.map

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

/***/ 15073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ gatherCi)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/weigh-check-runs.js
var weigh_check_runs = __webpack_require__(85609);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/ci/weigh-jobs.js
var weigh_jobs = __webpack_require__(67484);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/oid.js
var oid = __webpack_require__(3983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/account.js
var account = __webpack_require__(20386);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/workflow-run.js
var workflow_run = __webpack_require__(25060);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/reported-checks.js




const Id = schemas/* number */.aig().int();
const Time = iso/* datetime */.w$();
const Page = schemas/* string */.YjP()
    .nullish()
    .transform((url) => url ?? "");
const OptionalId = Id.nullish().transform((id) => id ?? null);
const RunSchema = schemas/* object */.Ikc({
    id: Id,
    check_suite_id: OptionalId,
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    head_sha: oid/* Oid */.b,
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    // Null where the fork is gone.
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    run_attempt: schemas/* number */.aig().int().positive(),
    run_started_at: Time,
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP(),
})
    .transform((run) => ({
    databaseId: run.id,
    checkSuite: run.check_suite_id,
    path: (0,workflow_run/* workflowFile */.EY)(run.path),
    event: run.event,
    headSha: run.head_sha,
    repository: run.repository.full_name,
    headRepository: run.head_repository?.full_name ?? null,
    runAttempt: run.run_attempt,
    runStartedAt: run.run_started_at,
    status: run.status,
    conclusion: run.conclusion,
    url: run.html_url,
}));
const JobSchema = schemas/* object */.Ikc({
    id: Id,
    name: schemas/* string */.YjP(),
    run_attempt: schemas/* number */.aig().int().positive(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_sha: oid/* Oid */.b,
    started_at: Time.nullish(),
    completed_at: Time.nullish(),
    html_url: Page,
})
    .transform((job) => ({
    databaseId: job.id,
    name: job.name,
    runAttempt: job.run_attempt,
    status: job.status,
    conclusion: job.conclusion,
    headSha: job.head_sha,
    startedAt: job.started_at ?? null,
    completedAt: job.completed_at ?? null,
    url: job.html_url,
}));
const CheckRunSchema = schemas/* object */.Ikc({
    id: Id,
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    app: schemas/* object */.Ikc({ id: Id, slug: schemas/* string */.YjP() }).nullish().catch(null),
    head_sha: oid/* Oid */.b,
    check_suite: schemas/* object */.Ikc({ id: Id }).nullish(),
    started_at: Time.nullish(),
    completed_at: Time.nullish(),
    html_url: Page,
})
    .transform((run) => ({
    databaseId: run.id,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    app: run.app ? { slug: run.app.slug, databaseId: run.app.id } : null,
    headSha: run.head_sha,
    checkSuite: run.check_suite?.id ?? null,
    startedAt: run.started_at ?? null,
    completedAt: run.completed_at ?? null,
    url: run.html_url,
}));
const StatusSchema = schemas/* object */.Ikc({
    id: Id,
    context: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    creator: account/* AccountSchema */.h.nullish().catch(null),
    created_at: Time,
    target_url: Page,
})
    .transform((status) => ({
    databaseId: status.id,
    context: status.context,
    state: status.state,
    creator: status.creator ?? null,
    createdAt: status.created_at,
    url: status.target_url,
}));
//# sourceMappingURL=reported-checks.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/candidate-checks.js



function openCandidateChecks(gitHub, { owner, name }) {
    const repository = { owner, repo: name };
    const of = (commit) => `of \`${commit.slice(0, 12)}\``;
    return {
        runsOn(commit, signal) {
            const question = {
                route: "GET /repos/{owner}/{repo}/actions/runs",
                parameters: { ...repository, head_sha: commit, exclude_pull_requests: true },
                subject: `runs of workflows ${of(commit)}`,
                needs: "actions: read",
                schema: RunSchema,
            };
            return listed(gitHub, question, "workflow_runs", signal);
        },
        jobsOf(run, signal) {
            const question = {
                route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
                parameters: { ...repository, run_id: run, filter: "all" },
                subject: `jobs of run ${run}`,
                needs: "actions: read",
                schema: JobSchema,
            };
            return listed(gitHub, question, "jobs", signal);
        },
        checkRunsOn(commit, signal) {
            const question = {
                route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
                // Not `latest`: that leaves out by time of completion.
                parameters: { ...repository, ref: commit, filter: "all" },
                subject: `check runs ${of(commit)}`,
                needs: "checks: read",
                schema: CheckRunSchema,
            };
            return listed(gitHub, question, "check_runs", signal);
        },
        statusesOn(commit, signal) {
            const question = {
                route: "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
                parameters: { ...repository, ref: commit },
                subject: `commit statuses ${of(commit)}`,
                needs: "statuses: read",
                schema: StatusSchema,
            };
            return gitHub.askAll(question, signal);
        },
    };
}
/** A list that mostly fits on one page, which costs nothing where nothing changed since it was asked last. */
async function listed(gitHub, question, key, signal) {
    const first = await gitHub.ask({
        ...question,
        parameters: { ...question.parameters, per_page: 100 },
        schema: schemas/* object */.Ikc({ total_count: schemas/* number */.aig().int().nonnegative(), [key]: schemas/* array */.YOg(schemas/* unknown */.L5J()) })
            .transform((page) => ({ total: page.total_count, items: page[key] }))
            .pipe(schemas/* object */.Ikc({ total: schemas/* number */.aig(), items: schemas/* array */.YOg(question.schema) })),
    }, signal);
    if (!first.known)
        return first;
    return first.value.items.length === first.value.total ? (0,answer/* known */.e)(first.value.items) : gitHub.askAll(question, signal);
}
//# sourceMappingURL=candidate-checks.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/ci/gather-ci.js




/**
 * What was reported about the candidate, as far as any check of the policy asks for it: mostly three or four requests, so that it
 * can be asked again and again. `ownRun` is null where the gate does not run in a workflow.
 */
async function gatherCi(loaded, sources, ownRun) {
    const { candidate } = sources.about;
    const checks = checksOf(loaded);
    const everything = loaded.policy.checklist.ci.checks.length === 0;
    const runsCount = everything || checks.some(({ status }) => status === undefined);
    const statusesCount = everything || checks.some(({ status }) => status !== undefined);
    const ask = openCandidateChecks(sources.gitHub, sources.repository);
    const [runs, checkRuns, statuses, changedWorkflows] = await Promise.all([
        runsCount ? ask.runsOn(candidate, sources.signal) : NOT_ASKED,
        runsCount ? ask.checkRunsOn(candidate, sources.signal) : NOT_ASKED,
        statusesCount ? ask.statusesOn(candidate, sources.signal) : NOT_ASKED,
        (0,observation_of/* observationFrom */.Pv)(() => workflowsChanged(sources)),
    ]);
    const bare = runs.known ? runs.value.map((run) => ({ ...run, jobs: NOT_ASKED })) : [];
    const facts = {
        repository: `${sources.repository.owner}/${sources.repository.name}`,
        candidate,
        ownRun,
        workflowRuns: listOf(runs.known ? { known: true, value: bare } : runs),
        checkRuns: listOf(checkRuns),
        statuses: listOf(statuses),
        changedWorkflows,
    };
    const deciding = new Set(checks
        .filter((check) => check.status === undefined && (0,weigh_check_runs/* asksForJobs */.ST)(check, facts))
        .flatMap((check) => (0,weigh_jobs/* runsAskedFor */.SM)(check, bare, facts))
        .map(({ databaseId }) => databaseId));
    return { known: true, value: await withJobs(facts, deciding, ask, sources.signal) };
}
/** The checks that the policy names, of whichever item. */
function checksOf({ policy }) {
    const { ci, migrations } = policy.checklist;
    return [...ci.checks, ...(migrations?.check === undefined ? [] : [migrations.check])];
}
const NOT_ASKED = {
    known: false,
    code: "ci.not-asked",
    says: "no check of the policy asked for it",
    next: "run the gate again, so that it looks for what the policy asks for now",
};
/** The newest of a pattern over all workflows are asked about; a commit with more has its checks named by their workflow. */
const MOST_RUNS = 50;
const AT_ONCE = 5;
async function withJobs(facts, deciding, ask, signal) {
    if (!facts.workflowRuns.known)
        return facts;
    const { totalCount, nodes } = facts.workflowRuns.value;
    const asked = nodes.filter(({ databaseId }) => deciding.has(databaseId)).slice(0, MOST_RUNS);
    const jobs = new Map();
    for (let at = 0; at < asked.length; at += AT_ONCE) {
        const batch = asked.slice(at, at + AT_ONCE);
        const answers = await Promise.all(batch.map(({ databaseId }) => ask.jobsOf(databaseId, signal)));
        for (const [index, answer] of answers.entries()) {
            const run = batch[index];
            if (run !== undefined)
                jobs.set(run.databaseId, listOf(answer));
        }
    }
    const withThem = nodes.map((run) => ({ ...run, jobs: jobs.get(run.databaseId) ?? NOT_ASKED }));
    return { ...facts, workflowRuns: { known: true, value: { totalCount, nodes: withThem } } };
}
/** A list that GitHub told to its end. One that it told twice stands for another that it left out: pages move while they are read. */
function listOf(answer) {
    const observed = (0,observation_of/* observationOf */.KY)(answer);
    if (!observed.known)
        return observed;
    const nodes = [...new Map(observed.value.map((node) => [node.databaseId, node])).values()];
    return { known: true, value: { totalCount: observed.value.length, nodes } };
}
/** The workflow files in which the candidate differs from the last release. */
async function workflowsChanged({ git, about }) {
    if (about.base === null)
        return [];
    const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--end-of-options"];
    const { stdout } = await git.run([...args, about.base, about.candidate, "--", ".github/workflows"]);
    return stdout.split("\0").filter((path) => path !== "");
}
//# sourceMappingURL=gather-ci.js.map

/***/ }),

/***/ 37420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   _: () => (/* binding */ formerPolicy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94162);
/* harmony import */ var _extend_github_parents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28788);
/* harmony import */ var _governing_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91759);
/* harmony import */ var _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10625);
/* harmony import */ var _gather_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92717);
/* harmony import */ var _observation_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75144);







/**
 * The policy as the last release had it, where this one changes it; null where it does not, or there was none. A policy that
 * somebody tries by a file's name changes nothing.
 */
function formerPolicy(loaded, sources, asked) {
    return (0,_observation_of_js__WEBPACK_IMPORTED_MODULE_5__/* .observationFrom */ .Pv)(async () => {
        if (loaded.file !== _governing_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX)
            return null;
        const base = await lastReleaseByAny(loaded, sources, asked);
        const governing = base === null ? null : await policyAt(sources, base.oid);
        if (base === null || governing === null || governing.loaded.digest === loaded.digest)
            return null;
        return { governing, base };
    });
}
/**
 * The last release by the policy in force, or by any that was in force since then: one that calls its components or tags otherwise,
 * or keeps its records elsewhere, would pass over those that it replaced.
 */
async function lastReleaseByAny(loaded, sources, asked) {
    const { git } = sources;
    let last = await lastReleaseBy(loaded.policy, git, asked);
    for (const changed of await changesOfPolicy(git, asked)) {
        if (last !== null && (await (0,_gather_base_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(git, last.oid, changed)))
            break;
        // One that nobody could read let nothing through.
        const then = await policyAt(sources, changed).catch(nullIfUnreadable);
        const released = then === null ? null : await lastReleaseBy(then.loaded.policy, git, asked);
        if (released !== null && (last === null || (await (0,_gather_base_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(git, released.oid, last.oid))))
            last = released;
    }
    return last;
}
async function lastReleaseBy(policy, git, { candidate, tags, components, letThroughBy }) {
    const chosen = components.filter((name) => Object.hasOwn(policy.components, name));
    const letThrough = await letThroughBy(policy.records.branch);
    return (0,_gather_base_js__WEBPACK_IMPORTED_MODULE_4__/* .lastReleased */ .iH)(git, policy, candidate, { tags, components: chosen, letThrough });
}
const MOST_CHANGES = 100;
/** The commits that changed the policy, the newest first. */
async function changesOfPolicy(git, { policyCommit, candidate }) {
    const isHere = policyCommit !== null && (await (0,_signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_6__/* .holdsObject */ .u)(git, `${policyCommit}^{commit}`));
    const from = isHere ? policyCommit : candidate;
    const args = ["log", "--first-parent", "--format=%H", `--max-count=${MOST_CHANGES + 1}`, "--end-of-options", from];
    const { stdout } = await git.run([...args, "--", _governing_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX]);
    const commits = stdout.split("\n").filter((line) => line !== "");
    if (commits.length <= MOST_CHANGES)
        return commits;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("gate.policy-changes", `the policy was changed more than ${MOST_CHANGES} times`, {
        next: "release more often",
    });
}
/** The policy as a commit has it; null where it has none. */
async function policyAt({ git, gitHub, repository, signal }, commit) {
    const blob = await git.run(["cat-file", "blob", `${commit}:${_governing_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX}`], { allow: [128] });
    if (blob.code !== 0)
        return null;
    const parents = (0,_extend_github_parents_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubParents */ .f)(gitHub, { repository, commit }, signal);
    return (0,_governing_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .governingPolicy */ .G2)(_governing_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX, blob.stdout, { kind: "default-branch", commit }, parents);
}
function nullIfUnreadable(error) {
    if (error instanceof _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_3__.UnreadablePolicy)
        return null;
    throw error;
}
/** The files of a policy of then, under names that say of when they are. */
function filesOf({ loaded, text, parents, origin, }) {
    const file = `${loaded.file}@${origin.commit?.slice(0, 7) ?? ""}`;
    return [{ file, text }, ...parents.map((parent) => ({ file: parent.file, text: parent.text }))];
}
//# sourceMappingURL=former-policy.js.map

/***/ }),

/***/ 92717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ gatherBase),
/* harmony export */   iH: () => (/* binding */ lastReleased),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _signalbox_history_last_release__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25491);
/* harmony import */ var _signalbox_history_tags__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60954);
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86238);
/* harmony import */ var _version_bump_release_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10172);
/* harmony import */ var _version_bump_sources_of_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44878);






/**
 * The commit that was released last: of several components, the newest that all their last releases hold. A tag alone does not say that
 * the gate let it through, as it may be set before: where that is on record, releases that none of those commits holds do not count.
 * Null where a component was never released and the policy names no commit to begin after: then all history is judged.
 */
async function gatherBase(git, { policy }, candidate, asked) {
    const released = await lastReleased(git, policy, candidate, asked);
    const since = await sinceOf(git, policy.approvals.since, candidate);
    if (released === null)
        return since === null ? null : { oid: since, tags: [] };
    return since !== null && !(await holds(git, released.oid, since)) ? { oid: since, tags: [] } : released;
}
/** The same, whatever the policy says of `approvals.since`. */
async function lastReleased(git, policy, candidate, { tags, components, letThrough = [] }) {
    const chosen = components.length > 0 ? components : Object.keys(policy.components);
    // What stands on the candidate is this release itself.
    const releases = (0,_signalbox_history_tags__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w)(tags, (0,_signalbox_policy_versioning_tag_style__WEBPACK_IMPORTED_MODULE_3__/* .tagStylesOf */ .ug)(policy)).filter((one) => one.commit !== candidate && chosen.includes(one.component));
    const found = await lastLetThrough(git, candidate, releases, letThrough);
    const commits = found.map(({ commit }) => commit);
    const oid = found.length === chosen.length ? await commonOf(git, commits) : null;
    return oid === null ? null : { oid, tags: found.map(({ tag }) => tag) };
}
/** Of each component, the highest release that the candidate contains and that was let through. */
async function lastLetThrough(git, candidate, releases, letThrough) {
    for (let left = releases;;) {
        const found = [...(await (0,_signalbox_history_last_release__WEBPACK_IMPORTED_MODULE_0__/* .lastReleases */ .p)(git, { candidate, releases: left })).values()];
        if (letThrough.length === 0)
            return found;
        const held = await asyncFilter(found, async (release) => !(await wasLetThrough(git, letThrough, release)));
        if (held.length === 0)
            return found;
        left = left.filter((one) => !held.includes(one));
    }
}
/** Where manifests are committed, a release stands on a commit that was made after the gate, of what it let through. */
async function wasLetThrough(git, letThrough, release) {
    if (await isHeldBy(git, letThrough, release.commit))
        return true;
    const candidate = await (0,_version_bump_release_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateOf */ .RH)(git, _version_bump_sources_of_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .REMOTE */ .Bn, release);
    return candidate !== null && isHeldBy(git, letThrough, candidate);
}
/** Whether any of these commits is this one, or contains it. Those that the clone lacks contain nothing that it could judge. */
async function isHeldBy(git, commits, commit) {
    if (commits.includes(commit))
        return true;
    const input = Buffer.from([commit, ...commits.map((one) => `^${one}`)].map((line) => `${line}\n`).join(""));
    const { stdout } = await git.run(["rev-list", "--max-count=1", "--ignore-missing", "--stdin"], { input });
    return stdout === "";
}
async function asyncFilter(all, keeps) {
    const kept = await Promise.all(all.map(keeps));
    return all.filter((_, index) => kept[index]);
}
async function commonOf(git, commits) {
    const [first, ...others] = [...new Set(commits)];
    if (first === undefined || others.length === 0)
        return first ?? null;
    const { code, stdout } = await git.run(["merge-base", "--octopus", first, ...others], { allow: [1] });
    return code === 0 ? (stdout.split("\n")[0] ?? null) : null;
}
async function sinceOf(git, since, candidate) {
    if (since === undefined || (await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_2__/* .commitAt */ .du)(git, since)) === null)
        return null;
    return (await holds(git, candidate, since)) ? since : null;
}
/** Whether a commit is this one, or contains it. */
async function holds(git, commit, ancestor) {
    const { code } = await git.run(["merge-base", "--is-ancestor", ancestor, commit], { allow: [1] });
    return code === 0;
}
//# sourceMappingURL=gather-base.js.map

/***/ }),

/***/ 18760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ gatherGate)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/gate/asks-for.js
var asks_for = __webpack_require__(32877);
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/effective-approvals.js
var effective_approvals = __webpack_require__(27106);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/holds-object.js
var holds_object = __webpack_require__(94162);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __webpack_require__(88701);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/tag-signature.js





/**
 * Hands on who signed tags, by these keys and no others: neither the user's configuration nor the repository's says which program
 * looks, nor whom it trusts. A key that two people share is nobody's.
 * Throws `SignalboxError` (`ssh.missing`) where there is no `ssh-keygen`.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-gpgsshallowedSignersFile
 */
async function withSigners(git, keys, work) {
    const program = await sshKeygen();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-signers-"));
    try {
        const allowed = (0,external_node_path_.join)(folder, "allowed");
        const revoked = (0,external_node_path_.join)(folder, "revoked");
        await privately(allowed, allowedSigners(keys));
        await privately(revoked, "");
        const settings = [
            "gpg.format=ssh",
            `gpg.ssh.program=${program}`,
            `gpg.ssh.allowedSignersFile=${allowed}`,
            `gpg.ssh.revocationFile=${revoked}`,
            "gpg.minTrustLevel=fully",
        ].flatMap((setting) => ["-c", setting]);
        return await work((tagObject) => signerOf(git, settings, keys, tagObject));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function signerOf(git, settings, keys, tag) {
    const { stdout: text } = await git.run(["cat-file", "tag", tag]);
    if (!isSignedBySsh(text))
        return null;
    const { code, stderr } = await git.run([...settings, "verify-tag", "--raw", tag], { allow: [1] });
    const good = [...stderr.matchAll(/^Good "git" signature for (\S+) with \S+ key \S+$/gm)];
    const login = good[0]?.[1];
    return code === 0 && good.length === 1 && login !== undefined && Object.hasOwn(keys, login) ? login : null;
}
// Git takes the last block that looks like a signature, of any kind, and would ask gpg about the others.
function isSignedBySsh(text) {
    const blocks = [...text.matchAll(/^-----BEGIN .*$/gm)];
    return blocks.length === 1 && blocks[0]?.[0] === "-----BEGIN SSH SIGNATURE-----";
}
function allowedSigners(keys) {
    const shared = Object.values(keys).filter((key, index, all) => all.indexOf(key) !== index);
    return Object.entries(keys)
        .filter(([, key]) => !shared.includes(key))
        .map(([login, key]) => `${login} namespaces="git" ${key}\n`)
        .join("");
}
async function privately(path, text) {
    await (0,promises_.writeFile)(path, text, { mode: 0o600 });
    // The process may have been started with a mask that lets the file say otherwise.
    await (0,promises_.chmod)(path, 0o600);
}
async function sshKeygen() {
    try {
        return await (0,io/* which */.K7)("ssh-keygen", true);
    }
    catch (cause) {
        throw new src_error/* SignalboxError */.k("ssh.missing", "there is no `ssh-keygen`, which checks who signed a tag", {
            next: "install OpenSSH 8.2 or newer, and put it on the path",
            cause,
        });
    }
}
//# sourceMappingURL=tag-signature.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-approval-tags.js





/** The tags `approve/<role>/<candidate>` of the remote, one a role of the policy, and whose key signed each. */
function gatherApprovalTags(loaded, sources, candidate) {
    const names = Object.keys((0,effective_approvals/* rolesOf */.R7)(loaded.policy)).map((role) => `approve/${role}/${candidate}`);
    return gatherTags(loaded, sources, names);
}
/** The tag `reviewed/<candidate>` of the remote, which says that somebody reviewed an emergency afterwards. */
function gatherReviewTags(loaded, sources, candidate) {
    return gatherTags(loaded, sources, [`reviewed/${candidate}`]);
}
async function gatherTags({ policy }, { git, remote }, names) {
    const { keys } = policy.approvals;
    // Without a key no tag can say anything: the remote need not be asked.
    if (Object.keys(keys).length === 0)
        return { known: true, value: { totalCount: 0, nodes: [] } };
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const found = await standingTags(git, remote, names);
        if (found.length === 0)
            return { totalCount: 0, nodes: [] };
        await fetchTags(git, remote, found);
        const nodes = await withSigners(git, keys, async (signerOf) => {
            const tags = [];
            for (const tag of found)
                tags.push(await readTag(git, tag, signerOf));
            return tags;
        });
        return { totalCount: found.length, nodes };
    });
}
async function standingTags(git, remote, names) {
    const refs = new Map(names.map((name) => [`refs/tags/${name}`, name]));
    const { stdout } = await git.run(["ls-remote", "--quiet", "--refs", "--end-of-options", remote, ...refs.keys()]);
    return stdout.split("\n").flatMap((line) => {
        const [object = "", ref = ""] = line.split("\t");
        // Git also tells of refs that only end like this.
        const name = refs.get(ref);
        return name === undefined ? [] : [{ name, object }];
    });
}
async function fetchTags(git, remote, tags) {
    const missing = [];
    for (const tag of tags)
        if (!(await (0,holds_object/* holdsObject */.u)(git, tag.object)))
            missing.push(tag);
    if (missing.length === 0)
        return;
    const refs = missing.map(({ name }) => `refs/tags/${name}`);
    await git.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--end-of-options", remote, ...refs]);
    for (const tag of missing) {
        if (await (0,holds_object/* holdsObject */.u)(git, tag.object))
            continue;
        throw new src_error/* SignalboxError */.k("approvals.tag-moved", `the tag \`${tag.name}\` was moved while it was read`, {
            next: "run it again, and see who moves tags",
        });
    }
}
async function readTag(git, { name, object }, signerOf) {
    const { stdout: type } = await git.run(["cat-file", "-t", object]);
    if (type.trim() !== "tag")
        return { name, type: "commit", target: object, signer: null };
    const { stdout: peeled } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${object}^{}`]);
    const target = peeled.trim();
    const signer = (await isWrittenFor(git, object, name, target)) ? await signerOf(object) : null;
    return { name, type: "tag", target, signer };
}
/**
 * Whether the tag object itself, which is what was signed, names this tag and this commit. The ref beside it is anybody's: a signed
 * tag of another name could be pushed under this one.
 */
async function isWrittenFor(git, object, name, target) {
    const { stdout: text } = await git.run(["cat-file", "tag", object]);
    const header = text.slice(0, text.indexOf("\n\n")).split("\n").slice(0, 3);
    return header.join("\n") === `object ${target}\ntype commit\ntag ${name}`;
}
//# sourceMappingURL=gather-approval-tags.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-effects.js + 2 modules
var gather_effects = __webpack_require__(18772);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-effects-of-range.js


/** Which contracts the range breaks and which migrations it brings, of every component: they raise the class of what changes them. */
async function gatherEffectsOfRange(loaded, { git, about }) {
    const range = { from: about.base, to: about.candidate };
    const read = await (0,observation_of/* observationFrom */.Pv)(() => Promise.all(Object.keys(loaded.policy.components).map((name) => (0,gather_effects/* gatherEffects */.w)(git, loaded, name, range))));
    if (!read.known)
        return { breakingContracts: read, migrations: read };
    const contracts = read.value.flatMap((one) => one.contracts);
    // A contract that nobody could compare may break: it counts as if it did.
    const breaking = contracts.filter(({ comparison }) => !comparison.known || comparison.changes.some((change) => change.class === "breaking"));
    const migrations = read.value.flatMap((one) => one.migrations.map(({ file }) => file));
    return {
        breakingContracts: { known: true, value: [...new Set(breaking.map(({ file }) => file))] },
        migrations: { known: true, value: [...new Set(migrations)] },
    };
}
//# sourceMappingURL=gather-effects-of-range.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/names.js
var names = __webpack_require__(38901);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/emergencies.js
var emergencies = __webpack_require__(12425);
// EXTERNAL MODULE: ./packages/moves/lib/src/records/reviewed-emergencies.js
var reviewed_emergencies = __webpack_require__(30431);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-emergencies.js





/** The emergencies of this environment on record that no gate saw reviewed yet, with what has become of their reviews since. */
async function gatherEmergencies(loaded, sources, readPullRequests) {
    const { git, remote, about } = sources;
    const records = { git, remote, branch: loaded.policy.records.branch };
    const recorded = await (0,observation_of/* observationFrom */.Pv)(async () => {
        const all = await (0,emergencies/* readEmergencies */.On)(records);
        const own = all.filter(({ environment }) => (0,names/* isSameEnvironment */.gj)(environment, about.environment));
        if (own.length === 0)
            return own;
        const isReviewed = await (0,reviewed_emergencies/* readReviewed */.q)(records);
        return own.filter((emergency) => !isReviewed(emergency));
    });
    if (!recorded.known)
        return recorded;
    const own = recorded.value;
    const nodes = [];
    for (const { pullRequests: numbers, ...emergency } of own) {
        const read = await readPullRequests(numbers);
        const reviewTags = await gatherReviewTags(loaded, sources, emergency.candidate);
        const pullRequests = read.known
            ? { known: true, value: { totalCount: numbers.length, nodes: [...read.value] } }
            : read;
        nodes.push({ ...emergency, pullRequests, reviewTags });
    }
    return { known: true, value: { totalCount: own.length, nodes } };
}
//# sourceMappingURL=gather-emergencies.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/oid.js
var changes_oid = __webpack_require__(3983);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-manifest.js




/**
 * The pull request that holds the release manifest, and the candidate that the manifest names at the pull request's head. Null where the
 * policy knows no manifest, or none was named.
 */
async function gatherManifest({ policy }, { gitHub, repository, signal }, number, readPullRequest) {
    const path = policy.approvals.manifest;
    if (path === undefined || number === null)
        return { known: true, value: null };
    const pullRequest = await readPullRequest(number);
    if (!pullRequest.known)
        return pullRequest;
    const head = pullRequest.value.headRefOid;
    const file = await (0,github_repository/* openRepository */.h)(gitHub, repository).fileAt(head, path, signal);
    if (!file.known)
        return (0,observation_of/* unobservedBy */.jE)(file);
    const candidate = candidateIn(file.value);
    if (!candidate.known)
        return unreadable(path, number, candidate.says);
    return { known: true, value: { path, candidate: candidate.value, pullRequest: pullRequest.value } };
}
const LARGEST_BYTES = 64 * 1024;
function candidateIn(file) {
    if (file.kind === "missing")
        return { known: true, value: null };
    if (file.kind !== "text" || Buffer.byteLength(file.text) > LARGEST_BYTES)
        return { known: false, says: "it is no plain text of at most 64 KiB" };
    // `failsafe`: a hash of digits alone stays text.
    const { contents, errors, warnings } = (0,dist.parseDocument)(file.text, { schema: "failsafe" });
    if (errors.length > 0 || warnings.length > 0)
        return { known: false, says: "it is not one document of plain YAML" };
    if (!(0,dist/* isMap */.jh)(contents))
        return { known: false, says: "it is no map of names to values" };
    // Its other keys are for people.
    if (!contents.has("candidate"))
        return { known: true, value: null };
    const candidate = changes_oid/* Oid */.b.safeParse(contents.get("candidate"));
    // What reviewers read has to be what the reader of YAML sees: no alias, no escape, no second hash.
    const lines = file.text.split(/\r?\n/).filter((line) => candidate.success && line === `candidate: ${candidate.data}`);
    return candidate.success && lines.length === 1
        ? { known: true, value: candidate.data }
        : { known: false, says: "its `candidate` is not one full hash in lower case, on a line of its own" };
}
function unreadable(path, number, says) {
    return {
        known: false,
        code: "approvals.manifest-unreadable",
        says: `the manifest \`${path}\` of pull request #${number} does not say which commit it is for: ${says}`,
        next: "let it hold the line `candidate: <full hash>`, and have it approved again",
    };
}
//# sourceMappingURL=gather-manifest.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/code-owners.js + 1 modules
var code_owners = __webpack_require__(72238);
// EXTERNAL MODULE: ./packages/policy/lib/src/gate/people.js
var people = __webpack_require__(4238);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository-permission.js
var repository_permission = __webpack_require__(53121);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/account.js
var account = __webpack_require__(20386);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/team-members.js

/**
 * The active members of `organisation/team` and of the teams below it. GitHub keeps invitations that nobody accepted in a list of
 * their own (`/orgs/{org}/teams/{slug}/invitations`). A team that the token may not see is silence, never a team without members.
 * @see https://docs.github.com/rest/teams/members#list-team-members
 */
async function membersOf(gitHub, team, signal) {
    const [org = "", slug = ""] = team.split("/");
    const answer = await gitHub.askAll({
        route: "GET /orgs/{org}/teams/{team_slug}/members",
        parameters: { org, team_slug: slug },
        subject: `team \`${team}\``,
        needs: "members: read",
        schema: account/* AccountSchema */.h,
    }, signal);
    return answer.known || (answer.status !== 403 && answer.status !== 404) ? answer : { ...answer, next: NEXT };
}
const NEXT = "look at the team's name, and use the token of a GitHub App with `members: read` (Members of the organisation): the token of a workflow itself sees no teams";
//# sourceMappingURL=team-members.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/code-owners-errors.js


const ErrorsSchema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ line: schemas/* number */.aig().int(), kind: schemas/* string */.YjP(), path: schemas/* string */.YjP() })),
});
/**
 * What GitHub says is wrong with the CODEOWNERS file at a commit's full hash, such as an owner who may not write.
 * @see https://docs.github.com/rest/repos/repos#list-codeowners-errors
 */
async function codeOwnersErrors(gitHub, { owner, name }, commit, signal) {
    const answer = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/codeowners/errors",
        parameters: { owner, repo: name, ref: commit },
        subject: `list of errors in CODEOWNERS at ${commit.slice(0, 12)}`,
        needs: "contents: read",
        schema: ErrorsSchema,
    }, signal);
    return answer.known ? (0,src_answer/* known */.e)(answer.value.errors) : answer;
}
//# sourceMappingURL=code-owners-errors.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-people-code-owners.js



// GitHub takes the first that is there.
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** A larger file GitHub does not read, and says so nowhere. It says "3 MB": the smaller reading of that. */
const gather_people_code_owners_LARGEST_BYTES = 3_000_000;
/**
 * The CODEOWNERS file as it stands on a commit, and what GitHub says is wrong with it. Null where there is none.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
async function gatherCodeOwners({ git, gitHub, repository, signal }, commit) {
    const file = await (0,observation_of/* observationFrom */.Pv)(() => fileAt(git, commit));
    if (!file.known || file.value === null)
        return file.known ? { known: true, value: null } : file;
    const errors = await codeOwnersErrors(gitHub, repository, commit, signal);
    if (!errors.known)
        return (0,observation_of/* unobservedBy */.jE)(errors);
    const { path } = file.value;
    const elsewhere = errors.value.find((error) => error.path !== path);
    if (elsewhere !== undefined) {
        return {
            known: false,
            code: "approvals.code-owners-elsewhere",
            says: `GitHub speaks of another CODEOWNERS file than \`${path}\`, which git has at ${commit.slice(0, 12)}`,
            next: "keep one CODEOWNERS file, in `.github`",
        };
    }
    const nodes = errors.value.map(({ line, kind }) => ({ line, kind }));
    return { known: true, value: { ...file.value, errors: { totalCount: nodes.length, nodes } } };
}
async function fileAt(git, commit) {
    const { stdout } = await git.run(["ls-tree", "-z", "-l", "--full-tree", commit, "--", ...PLACES]);
    const entries = stdout.split("\0").flatMap((line) => {
        const [, mode = "", object = "", size = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        return path === "" ? [] : [{ mode, object, byteSize: Number(size), path }];
    });
    const path = PLACES.find((place) => entries.some((entry) => entry.path === place));
    const entry = entries.find((each) => each.path === path);
    if (entry === undefined)
        return null;
    if (!entry.mode.startsWith("100"))
        throw gather_people_code_owners_unreadable(entry.path, "is no plain file");
    if (entry.byteSize >= gather_people_code_owners_LARGEST_BYTES)
        throw gather_people_code_owners_unreadable(entry.path, "is larger than the 3 MB that GitHub reads");
    return { commit, path: entry.path, byteSize: entry.byteSize, text: await textOf(git, entry.object, entry.path) };
}
async function textOf(git, object, path) {
    const chunks = [];
    await git.stream(["cat-file", "blob", object], (chunk) => chunks.push(chunk));
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
    }
    catch {
        throw gather_people_code_owners_unreadable(path, "is not in UTF-8");
    }
}
function gather_people_code_owners_unreadable(path, why) {
    return new src_error/* SignalboxError */.k("approvals.code-owners-unreadable", `\`${path}\` ${why}: nobody knows who owns what`, {
        next: "mend the file on the default branch: it counts from the next release on",
    });
}
//# sourceMappingURL=gather-people-code-owners.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-people.js






/** Who holds what, read now: members of the teams that roles and owners of the changed paths name, and permissions of these people. */
async function gatherPeople({ policy }, sources, { codeOwnersAt, paths, logins }) {
    const { gitHub, repository, signal } = sources;
    const roles = Object.values(policy.approvals.roles);
    const codeOwners = roles.some(({ from }) => from === "codeowners")
        ? await codeOwnersOf(sources, codeOwnersAt)
        : NOT_ASKED;
    const owning = codeOwners.known && codeOwners.value !== null ? owningTeams(codeOwners.value, paths) : [];
    const named = roles.flatMap(({ team }) => (team === undefined ? [] : [team]));
    const teams = await askedOf([...named, ...owning], async (team) => {
        const members = await membersOf(gitHub, team, signal);
        return members.known ? { known: true, value: { totalCount: members.value.length, nodes: members.value } } : members;
    });
    const permissions = await askedOf(logins, (login) => (0,repository_permission/* permissionOf */.F)(gitHub, repository, login, signal));
    return { teams, permissions, codeOwners };
}
const NOT_ASKED = {
    known: false,
    code: "approvals.code-owners-not-asked",
    says: "no role of the policy is held by code owners: CODEOWNERS was not read",
    next: "give a role `from: codeowners`",
};
async function codeOwnersOf(sources, commit) {
    return commit === null ? { known: true, value: null } : gatherCodeOwners(sources, commit);
}
function owningTeams({ text, errors }, paths) {
    const codeOwners = (0,code_owners/* parseCodeOwners */.d)(text, errors.nodes);
    return paths.flatMap((path) => {
        const ownership = codeOwners.ownersOf(path);
        if (ownership.kind !== "owned")
            return [];
        return ownership.owners.flatMap((owner) => (owner.kind === "team" ? [owner.team] : []));
    });
}
// GitHub asks for few requests at once.
const AT_ONCE = 8;
/** What was answered of each name, by the name in lower case. */
async function askedOf(names, ask) {
    const keys = [...new Set(names.map(people/* loginKey */.H$))].toSorted();
    const answers = [];
    for (let from = 0; from < keys.length; from += AT_ONCE) {
        const some = keys.slice(from, from + AT_ONCE);
        answers.push(...(await Promise.all(some.map(async (key) => [key, (0,observation_of/* observationOf */.KY)(await ask(key))]))));
    }
    return Object.fromEntries(answers);
}
//# sourceMappingURL=gather-people.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/bot-accounts.js


// GitHub's own address of an account: its number, and its login of then.
const ADDRESS = /^([1-9]\d{0,14})\+([^@+\s]{1,100})@users\.noreply\./i;
const MOST_BOTS = 20;
/**
 * The accounts of bots that names on commits stand for. GraphQL's `GitActor.user` can only be a person: a commit of a bot would seem to be
 * nobody's. REST tells whose number GitHub's own address holds. Each is asked for once, and only so many: whoever is not found stays nobody.
 */
class BotAccounts {
    gitHub;
    signal;
    found = new Map();
    constructor(gitHub, signal) {
        this.gitHub = gitHub;
        this.signal = signal;
    }
    /** The same name, with its account where that is a bot's. */
    async named(name) {
        const [, number = "", login = ""] = name.user === null ? (ADDRESS.exec(name.email) ?? []) : [];
        if (number === "" || (!this.found.has(number) && this.found.size >= MOST_BOTS))
            return name;
        const asked = this.found.get(number) ?? this.account(number);
        this.found.set(number, asked);
        const account = await asked;
        const isIt = account?.type === "Bot" && (0,people/* loginKey */.H$)(account.login) === (0,people/* loginKey */.H$)(login);
        return isIt ? { ...name, user: account } : name;
    }
    /** @see https://docs.github.com/rest/users/users#get-a-user-using-their-id */
    async account(number) {
        const answer = await this.gitHub.ask({
            route: "GET /user/{account_id}",
            parameters: { account_id: Number(number) },
            subject: `account ${number}`,
            needs: "contents: read",
            schema: account/* AccountSchema */.h,
        }, this.signal);
        return answer.known && answer.value.databaseId === Number(number) ? answer.value : null;
    }
}
//# sourceMappingURL=bot-accounts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/approvals/pull-request-facts.js
var pull_request_facts = __webpack_require__(69821);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/graphql-person.js


/** What is asked of whoever did something. */
const PERSON = "__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }";
/** What is asked of an account where only people can be. */
const USER = "__typename login databaseId";
/** Reads either. GraphQL names a bot without the `[bot]` that REST, policies and people know it by, and so as a person could be named. */
const GraphQLPerson = schemas/* object */.Ikc({
    __typename: people/* PersonSchema */.Vd.shape.type,
    login: schemas/* string */.YjP().min(1),
    databaseId: schemas/* number */.aig().int().nullish(),
})
    .transform(({ __typename: type, login, databaseId }) => {
    const named = type === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
    return { login: named, databaseId: databaseId ?? null, type };
});
//# sourceMappingURL=graphql-person.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/commit-names.js




/** What is asked of a commit's names. */
const COMMIT_NAMES = `oid author { ...Name } committer { ...Name } signature { isValid signer { ${USER} } }`;
/** Belongs to every query with `COMMIT_NAMES`. */
const NAME = `fragment Name on GitActor { name email user { ${USER} } }`;
/** Reads `Name`. */
const NameSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullable(), email: schemas/* string */.YjP().nullable(), user: GraphQLPerson.nullable() })
    .transform(({ name, email, user }) => ({ name: name ?? "", email: email ?? "", user }))
    .pipe(pull_request_facts/* SignatureNameSchema */.ZS);
const NOBODY = { name: "", email: "", user: null };
/** Reads `COMMIT_NAMES`. */
const CommitNamesSchema = schemas/* object */.Ikc({
    oid: changes_oid/* Oid */.b,
    author: NameSchema.nullable().transform((name) => name ?? NOBODY),
    committer: NameSchema.nullable().transform((name) => name ?? NOBODY),
    signature: schemas/* object */.Ikc({ isValid: schemas/* boolean */.zMY(), signer: GraphQLPerson.nullable() }).nullable(),
});
//# sourceMappingURL=commit-names.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/in-batches.js

/**
 * Asks about many things, so many a request, several requests at a time. GitHub gives up on a query that takes it over ten seconds: a
 * batch that it cannot answer is asked again in halves.
 */
async function inBatches(items, size, ask) {
    const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
    const answers = await Promise.all(batches.map((batch) => askInHalves(batch, ask)));
    const values = [];
    for (const answer of answers) {
        if (!answer.known)
            return answer;
        values.push(...answer.value);
    }
    return (0,src_answer/* known */.e)(values);
}
const GATEWAY = new Set([502, 504]);
async function askInHalves(batch, ask) {
    const answer = await ask(batch);
    if (answer.known || batch.length < 2 || answer.status === null || !GATEWAY.has(answer.status))
        return answer;
    const half = Math.ceil(batch.length / 2);
    const first = await askInHalves(batch.slice(0, half), ask);
    if (!first.known)
        return first;
    const second = await askInHalves(batch.slice(half), ask);
    return second.known ? (0,src_answer/* known */.e)([...first.value, ...second.value]) : second;
}
//# sourceMappingURL=in-batches.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/graphql-list.js
var graphql_list = __webpack_require__(87937);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/pull-request-lists.js







const OidOf = schemas/* object */.Ikc({ oid: changes_oid/* Oid */.b }).transform(({ oid }) => oid);
const Time = iso/* datetime */.w$({ offset: true }).transform((time) => new Date(time).toISOString());
// Of 64 bits, and so as text; `databaseId` has 32, which GitHub's numbers of reviews have outgrown.
const BigNumber = coerce/* number */.ai().int();
const Numbered = schemas/* object */.Ikc({ fullDatabaseId: BigNumber.nullable() }).transform((review) => review.fullDatabaseId);
const ReviewNode = schemas/* object */.Ikc({
    fullDatabaseId: BigNumber.nullable(),
    author: GraphQLPerson.nullable(),
    state: pull_request_facts/* ReviewSchema */.uZ.shape.state,
    commit: OidOf.nullable(),
    submittedAt: Time.nullable(),
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    url: schemas/* string */.YjP(),
})
    .transform(({ fullDatabaseId: databaseId, ...review }) => ({ databaseId, ...review }));
const happened = { createdAt: Time, actor: GraphQLPerson.nullable() };
const [, BaseRefChanged, Unlabeled] = pull_request_facts/* PullRequestEventSchema */.W5.options;
const EventNode = schemas/* discriminatedUnion */.gMt("__typename", [
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz("ReviewDismissedEvent"),
        ...happened,
        previousReviewState: pull_request_facts/* ReviewSchema */.uZ.shape.state,
        review: Numbered.nullable(),
    }),
    schemas/* object */.Ikc({ ...BaseRefChanged.shape, ...happened }),
    schemas/* object */.Ikc({ ...Unlabeled.shape, ...happened, label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => name) }),
]);
const CommentNode = schemas/* object */.Ikc({
    author: GraphQLPerson.nullable(),
    body: schemas/* string */.YjP(),
    createdAt: Time,
    lastEditedAt: Time.nullable(),
    url: schemas/* string */.YjP(),
});
const LabelNode = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => name);
const CommitNode = schemas/* object */.Ikc({ commit: CommitNamesSchema }).transform(({ commit }) => commit);
function list(call, usual, node, schema, fragments = "") {
    return { call, usual, page: (0,graphql_list/* pageOf */.ZZ)(node), fragments, schema: (0,graphql_list/* listPage */.ks)(schema) };
}
const LISTS = {
    labels: list("labels(", 20, "name", LabelNode),
    reviews: list("reviews(", 50, `fullDatabaseId author { ${PERSON} } state commit { oid } submittedAt authorCanPushToRepository url`, ReviewNode),
    events: list("timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT, UNLABELED_EVENT], ", 20, `__typename
    ... on ReviewDismissedEvent { createdAt actor { ${PERSON} } previousReviewState review { fullDatabaseId } }
    ... on BaseRefChangedEvent { createdAt actor { ${PERSON} } previousRefName currentRefName }
    ... on UnlabeledEvent { createdAt actor { ${PERSON} } label { name } }`, EventNode),
    commits: list("commits(", 100, `commit { ${COMMIT_NAMES} }`, CommitNode, NAME),
    comments: list("comments(", 100, `author { ${PERSON} } body createdAt lastEditedAt url`, CommentNode),
};
/** The text of a list's first page, among those of many pull requests. */
function listText(name) {
    const { call, usual, page } = LISTS[name];
    return `${name}: ${call}first: ${usual}) ${page}`;
}
// GitHub documents no case of it: not complete.
const UNSEEN = { totalCount: 1, nodes: [] };
/** All of a list of one pull request, whose first page was read with those of others. */
async function wholeList(asked, first, gitHub, repository, number, signal) {
    if (first === null)
        return (0,src_answer/* known */.e)(UNSEEN);
    return (0,graphql_list/* toItsEnd */.lj)(first, async (after) => {
        const answer = await gitHub.query({
            query: `query ($owner: String!, $name: String!, $number: Int!, $after: String!) {
          repository(owner: $owner, name: $name) {
            pullRequest(number: $number) { list: ${asked.call}first: 100, after: $after) ${asked.page} }
          }
          rateLimit { cost remaining }
        }
        ${asked.fragments}`,
            variables: { ...repository, number, after },
            subject: `pull request #${number}`,
            needs: "pull-requests: read",
            schema: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ list: asked.schema }) }) }),
        }, signal);
        return answer.known ? (0,src_answer/* known */.e)(answer.value.repository.pullRequest.list) : answer;
    });
}
//# sourceMappingURL=pull-request-lists.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/pull-request-details.js







const DetailsSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    createdAt: Time,
    author: GraphQLPerson.nullable(),
    isCrossRepository: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    baseRefOid: changes_oid/* Oid */.b,
    headRefName: schemas/* string */.YjP(),
    headRefOid: changes_oid/* Oid */.b,
    merged: schemas/* boolean */.zMY(),
    mergedAt: Time.nullable(),
    mergedBy: GraphQLPerson.nullable(),
    mergeCommit: schemas/* object */.Ikc({ oid: changes_oid/* Oid */.b })
        .nullable()
        .transform((commit) => commit?.oid ?? null),
    additions: schemas/* number */.aig().int().nonnegative(),
    deletions: schemas/* number */.aig().int().nonnegative(),
    changedFiles: schemas/* number */.aig().int().nonnegative(),
    labels: LISTS.labels.schema.nullable(),
    reviews: LISTS.reviews.schema.nullable(),
    events: LISTS.events.schema,
    commits: LISTS.commits.schema,
    comments: LISTS.comments.schema.optional(),
});
const DETAILS = `fragment Details on PullRequest {
  number title url createdAt author { ${PERSON} } isCrossRepository baseRefName baseRefOid headRefName headRefOid
  merged mergedAt mergedBy { ${PERSON} } mergeCommit { oid } additions deletions changedFiles
  ${listText("labels")} ${listText("reviews")} ${listText("events")} ${listText("commits")}
}`;
/** Asks for many pull requests, 25 a request, and for all of each list. `withComments` names those whose comments are wanted. One that GitHub does not show makes all of it silence. */
function pullRequestDetails(gitHub, repository, { numbers, withComments }, signal) {
    return inBatches(numbers, 25, (batch) => askBatch(gitHub, repository, batch, withComments, signal));
}
async function askBatch(gitHub, repository, batch, withComments, signal) {
    const texts = batch.map((number) => {
        const comments = withComments.has(number) ? listText("comments") : "";
        return `${aliasOf(number)}: pullRequest(number: ${number}) { ...Details ${comments} }`;
    });
    const answer = await gitHub.query({
        query: `query ($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { ${texts.join("\n")} }
        rateLimit { cost remaining }
      }
      ${DETAILS}
      ${NAME}`,
        variables: repository,
        subject: named(batch),
        needs: "pull-requests: read",
        schema: schemas/* object */.Ikc({
            repository: schemas/* object */.Ikc(Object.fromEntries(batch.map((number) => [aliasOf(number), DetailsSchema]))),
        }),
    }, signal);
    if (!answer.known)
        return answer;
    const found = [];
    for (const number of batch) {
        const details = answer.value.repository[aliasOf(number)];
        if (details?.number !== number)
            return mixedUp(number);
        const whole = await withAllLists(details, (list, first) => wholeList(list, first, gitHub, repository, number, signal));
        if (!whole.known)
            return whole;
        found.push(whole.value);
    }
    return (0,src_answer/* known */.e)(found);
}
async function withAllLists(details, all) {
    const labels = await all(LISTS.labels, details.labels);
    if (!labels.known)
        return labels;
    const reviews = await all(LISTS.reviews, details.reviews);
    if (!reviews.known)
        return reviews;
    const events = await all(LISTS.events, details.events);
    if (!events.known)
        return events;
    const commits = await all(LISTS.commits, details.commits);
    if (!commits.known)
        return commits;
    const comments = await all(LISTS.comments, details.comments ?? pull_request_details_NOT_ASKED);
    if (!comments.known)
        return comments;
    return (0,src_answer/* known */.e)({
        ...details,
        labels: labels.value,
        reviews: reviews.value,
        events: events.value,
        commits: commits.value,
        comments: comments.value,
    });
}
const pull_request_details_NOT_ASKED = { totalCount: 0, nodes: [], next: null };
// An error of GraphQL's names it.
function aliasOf(number) {
    return `pullRequest${number}`;
}
function named(batch) {
    const [first, ...others] = batch;
    return others.length === 0 ? `pull request #${first}` : `pull requests #${first} and ${others.length} more`;
}
function mixedUp(number) {
    return {
        known: false,
        status: 200,
        code: "github.unexpected-answer",
        says: `GitHub answered about another pull request than #${number}`,
        next: "check the API address, and whether a proxy stands between",
    };
}
//# sourceMappingURL=pull-request-details.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/commit-accounts.js






const CO_AUTHORS = `authors(first: 100) ${(0,graphql_list/* pageOf */.ZZ)("...Name")}`;
const PULL_REQUESTS = (0,graphql_list/* pageOf */.ZZ)("number repository { nameWithOwner }");
const PullRequestsSchema = (0,graphql_list/* listPage */.ks)(schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) }));
const CommitSchema = CommitNamesSchema.extend({
    authors: (0,graphql_list/* listPage */.ks)(NameSchema).optional(),
    associatedPullRequests: PullRequestsSchema.nullable().optional(),
});
/** Asks GitHub about many commits by their full hashes, a hundred a request. One that it does not know makes all of it silence. */
function commitAccounts(gitHub, repository, asked, signal) {
    return inBatches(asked, 100, (batch) => commit_accounts_askBatch(gitHub, repository, batch, signal));
}
async function commit_accounts_askBatch(gitHub, repository, batch, signal) {
    const answer = await gitHub.query({
        query: `query ($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { ${batch.map(commitText).join("\n")} }
        rateLimit { cost remaining }
      }
      ${NAME}`,
        variables: repository,
        subject: `${batch.length} commits`,
        needs: "pull-requests: read",
        schema: schemas/* object */.Ikc({
            repository: schemas/* object */.Ikc(Object.fromEntries(batch.map(({ oid }) => [commit_accounts_aliasOf(oid), CommitSchema]))),
        }),
    }, signal);
    if (!answer.known)
        return answer;
    const found = [];
    for (const { oid, coAuthors, pullRequests } of batch) {
        const commit = answer.value.repository[commit_accounts_aliasOf(oid)];
        if (commit?.oid !== oid)
            return commit_accounts_mixedUp(oid);
        const { author, committer, signature } = commit;
        const numbers = await allNumbers(commit.associatedPullRequests ?? EMPTY, gitHub, repository, oid, signal);
        if (!numbers.known)
            return numbers;
        const listed = pullRequests && commit.associatedPullRequests === null ? commit_accounts_UNSEEN : numbers.value;
        const authors = coAuthors ? withoutNext(commit.authors) : { totalCount: 1, nodes: [author] };
        found.push({ oid, authors, committer, signature, pullRequests: listed });
    }
    return (0,src_answer/* known */.e)(found);
}
const EMPTY = { totalCount: 0, nodes: [], next: null };
// GitHub documents no case of it: not complete.
const commit_accounts_UNSEEN = { totalCount: 1, nodes: [] };
function commitText({ oid, coAuthors, pullRequests }) {
    const more = [
        ...(coAuthors ? [CO_AUTHORS] : []),
        ...(pullRequests ? [`associatedPullRequests(first: 10) ${PULL_REQUESTS}`] : []),
    ];
    return `${commit_accounts_aliasOf(oid)}: object(oid: "${changes_oid/* Oid */.b.parse(oid)}") { ... on Commit { ${COMMIT_NAMES} ${more.join(" ")} } }`;
}
function commit_accounts_aliasOf(oid) {
    return `commit_${oid}`;
}
function withoutNext(page) {
    return page === undefined ? commit_accounts_UNSEEN : { totalCount: page.totalCount, nodes: page.nodes };
}
const MoreSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ associatedPullRequests: PullRequestsSchema }) }),
});
async function allNumbers(first, gitHub, repository, oid, signal) {
    const list = await (0,graphql_list/* toItsEnd */.lj)(first, async (after) => {
        const answer = await gitHub.query({
            query: `query ($owner: String!, $name: String!, $oid: GitObjectID!, $after: String!) {
          repository(owner: $owner, name: $name) {
            object(oid: $oid) { ... on Commit { associatedPullRequests(first: 100, after: $after) ${PULL_REQUESTS} } }
          }
          rateLimit { cost remaining }
        }`,
            variables: { ...repository, oid, after },
            subject: `pull requests of commit ${oid.slice(0, 12)}`,
            needs: "pull-requests: read",
            schema: MoreSchema,
        }, signal);
        return answer.known ? (0,src_answer/* known */.e)(answer.value.repository.object.associatedPullRequests) : answer;
    });
    if (!list.known)
        return list;
    // A fork's commit may belong to pull requests of the repository that it was forked from: their numbers are none of ours.
    const ours = `${repository.owner}/${repository.name}`.toLowerCase();
    const { totalCount, nodes } = list.value;
    const numbers = nodes.filter((node) => node.repository.nameWithOwner.toLowerCase() === ours);
    return (0,src_answer/* known */.e)({
        totalCount: totalCount - (nodes.length - numbers.length),
        nodes: numbers.map(({ number }) => number),
    });
}
function commit_accounts_mixedUp(oid) {
    return {
        known: false,
        status: 200,
        code: "github.unexpected-answer",
        says: `GitHub answered about another commit than ${oid.slice(0, 12)}`,
        next: "check the API address, and whether a proxy stands between",
    };
}
//# sourceMappingURL=commit-accounts.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/authors-of-commits.js


/**
 * Commits of pull requests with all their authors, by full hash. GitHub is asked for co-authors only where the commit's message may name
 * some, or git does not have it; all in few requests. Throws where GitHub is silent.
 */
async function authoredCommits({ gitHub, repository, signal }, commits, { commitsInGit, known, bots }) {
    const missing = new Set();
    for (const { oid } of commits)
        if (!known.has(oid) && commitsInGit.get(oid)?.namesCoAuthors !== false)
            missing.add(oid);
    const asked = [...missing].map((oid) => ({ oid, coAuthors: true, pullRequests: false }));
    const answers = (0,src_answer/* insist */.R)(await commitAccounts(gitHub, repository, asked, signal));
    const authors = new Map(answers.map((commit) => [commit.oid, commit.authors]));
    const authored = commits.map(async ({ oid, author, committer, signature }) => {
        const all = known.get(oid)?.authors ?? authors.get(oid) ?? { totalCount: 1, nodes: [author] };
        return { oid, signature, ...(await withBots({ authors: all, committer }, bots)) };
    });
    return new Map((await Promise.all(authored)).map((commit) => [commit.oid, commit]));
}
/** Names with the accounts of bots, that GraphQL does not tell. */
async function withBots({ authors, committer }, bots) {
    const nodes = await Promise.all(authors.nodes.map((name) => bots.named(name)));
    return { authors: { totalCount: authors.totalCount, nodes }, committer: await bots.named(committer) };
}
//# sourceMappingURL=authors-of-commits.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/field-reader.js
var field_reader = __webpack_require__(27915);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/changed-paths.js


/** The paths that differ, of each comparison; of what was renamed both names. One run of git for all. */
async function changedPaths(git, compared) {
    if (compared.length === 0)
        return [];
    const found = [];
    let isPath = false;
    const reader = new field_reader/* FieldReader */.U((field) => {
        // `--raw`: what stands before a path begins with a colon, and a path follows it, whatever it looks like.
        if (isPath)
            found.at(-1)?.push(field);
        else if (!field.startsWith(":"))
            found.push([]);
        isPath = !isPath && field.startsWith(":");
    });
    const lines = compared.map(({ before, after }) => (before === null ? `${after}\n` : `${after} ${before}\n`)).join("");
    await git.stream([
        "diff-tree",
        "--stdin",
        "--always",
        "--root",
        "-r",
        "-z",
        "--raw",
        "--no-renames",
        "--no-relative",
        "--no-ext-diff",
    ], (chunk) => reader.chunk(chunk), { input: Buffer.from(lines) });
    if (found.length !== compared.length) {
        throw new src_error/* SignalboxError */.k("git.failed", "git did not compare all commits that it was asked to", {
            next: "run it again",
        });
    }
    return found;
}
//# sourceMappingURL=changed-paths.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/clean-updates.js
/** The merges that end a pull request's branch, the newest first: its head's first parents, as long as each is a merge of two. */
function updatesBefore(head, commits) {
    const updates = [];
    for (let commit = commits.get(head); commit?.parents.length === 2; commit = commits.get(commit.parents[0] ?? "")) {
        const [before = "", merged = ""] = commit.parents;
        updates.push({ oid: commit.oid, before, merged });
    }
    return updates;
}
/** The heads that differ from the final one by clean merges of the base alone, each with exactly the tree that git makes of it. */
function cleanUpdatesOf(updates, commits, merges, isOnBase) {
    const end = updates.findIndex(({ oid, before, merged }) => !isOnBase(merged) || merges.treeOf(before, merged) !== commits.get(oid)?.tree);
    return (end === -1 ? updates : updates.slice(0, end)).map(({ before }) => before);
}
//# sourceMappingURL=clean-updates.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/fetch-commits.js

const COMMITS_PER_FETCH = 200;
const MOST_RUNS = 20;
/**
 * Makes sure that the clone holds these commits, by full hash, fetching in few runs what it lacks; a pull request's head stays on
 * GitHub in `refs/pull/N/head` after its branch is gone. By hash, so that nothing depends on a name that moves meanwhile. Answers with
 * those that are there.
 */
async function fetchCommits(git, remote, oids) {
    const wanted = [...new Set(oids)];
    const missing = await missingOf(git, wanted);
    for (let start = 0; start < missing.length; start += COMMITS_PER_FETCH)
        await fetchAll(git, remote, missing.slice(start, start + COMMITS_PER_FETCH));
    const absent = new Set(missing.length === 0 ? [] : await missingOf(git, wanted));
    return new Set(wanted.filter((oid) => !absent.has(oid)));
}
async function missingOf(git, oids) {
    if (oids.length === 0)
        return [];
    const input = Buffer.from(oids.map((oid) => `${oid}\n`).join(""));
    const { stdout } = await git.run(["cat-file", "--batch-check=%(objecttype)"], { input });
    const types = stdout.split("\n");
    return oids.filter((_, index) => types[index] !== "commit");
}
async function fetchAll(git, remote, oids) {
    let wanted = oids;
    for (let run = 0; run < MOST_RUNS && wanted.length > 0; run += 1) {
        const refused = await fetchRefused(git, remote, wanted);
        // Only where the server names one that it lacks, asking for the others helps.
        if (refused === null || !wanted.includes(refused))
            return;
        wanted = wanted.filter((oid) => oid !== refused);
    }
}
/** The one for which the server refused them all; null where it gave them, or was not reached. */
async function fetchRefused(git, remote, oids) {
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
    try {
        await git.run(["fetch", ...options, "--end-of-options", remote, ...oids]);
        return null;
    }
    catch (error) {
        if (!(error instanceof src_error/* SignalboxError */.k))
            throw error;
        return /not our ref ([0-9a-f]{40,64})/.exec(error.message)?.[1] ?? null;
    }
}
//# sourceMappingURL=fetch-commits.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/landing.js
/**
 * How a merged pull request came into the range, by what git shows alone; null where its merge commit is not in the range, or has a
 * shape that GitHub's merges do not have. `isItsOwn` says whether GitHub ties a commit to this pull request.
 */
function landingShape({ headRefOid, mergeCommit, commitCount }, range, isItsOwn) {
    const last = mergeCommit === null ? undefined : range.get(mergeCommit);
    if (last === undefined)
        return null;
    const [before, merged, third] = last.parents;
    if (before === undefined || third !== undefined)
        return null;
    if (merged !== undefined) {
        // What the branch had beside the head, or another head, was not in the pull request.
        if (merged !== headRefOid)
            return null;
        return { method: "merge", before, commits: broughtBy(last, before, range) };
    }
    const run = runOf(last, range, isItsOwn).slice(0, Math.max(1, commitCount));
    const first = run.at(-1)?.parents[0];
    if (first === undefined)
        return null;
    return { method: run.length === 1 ? "squash" : "rebase", before: first, commits: run.map(({ oid }) => oid) };
}
/** Commits with one parent that lead to the last one, the newest first, all tied to the pull request. */
function runOf(last, range, isItsOwn) {
    const run = [last];
    for (let next = range.get(last.parents[0] ?? ""); next !== undefined; next = range.get(next.parents[0] ?? "")) {
        if (next.parents.length !== 1 || !isItsOwn(next.oid))
            break;
        run.push(next);
    }
    return run;
}
/** All that a merge holds and its first parent did not, itself among them. */
function broughtBy(merge, before, range) {
    const old = ancestors(before, range, new Set());
    return [...ancestors(merge.oid, range, old)];
}
function ancestors(oid, range, without) {
    const found = new Set();
    const waiting = [oid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = found.has(next) || without.has(next) ? undefined : range.get(next);
        if (commit === undefined)
            continue;
        found.add(next);
        waiting.push(...commit.parents);
    }
    return found;
}
//# sourceMappingURL=landing.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/merge-bases.js
const PAIRS_PER_RUN = 500;
/** Finds the common ancestors of many pairs of commits, in few runs of git: `rev-parse A...B` prints both, and then `^` and each ancestor. */
async function mergeBases(git, pairs) {
    const asked = [...new Map(pairs.map((pair) => [pair.join("..."), pair])).keys()];
    const found = new Map();
    for (let start = 0; start < asked.length; start += PAIRS_PER_RUN) {
        const run = asked.slice(start, start + PAIRS_PER_RUN);
        const { stdout } = await git.run(["rev-parse", "--revs-only", ...run]);
        let at = -1;
        let tips = 0;
        let bases = [];
        for (const line of stdout.split("\n")) {
            if (line.startsWith("^"))
                bases.push(line.slice(1));
            else if (line !== "" && tips++ % 2 === 0) {
                bases = [];
                at += 1;
                found.set(run[at] ?? "", bases);
            }
        }
    }
    return (a, b) => found.get(`${a}...${b}`) ?? [];
}
//# sourceMappingURL=merge-bases.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/range-commits.js


const MOST_COMMITS = 5000;
const LONGEST_HEADLINE = 300;
// Git ends a message at a NUL, so that nothing written by people can end a field.
const FORMAT = "%H%x00%P%x00%T%x00%B";
const FIELDS = 4;
/** All commits that any of `to` holds and none of `from`, the newest first and children before parents. Throws where there are more than `most`. */
async function commitsBetween(git, from, to, most = MOST_COMMITS) {
    const commits = new Map();
    if (to.length === 0)
        return commits;
    let fields = [];
    const reader = new field_reader/* FieldReader */.U((field) => {
        fields.push(field);
        if (fields.length < FIELDS)
            return;
        const [oid = "", parents = "", tree = "", message = ""] = fields;
        fields = [];
        if (commits.size >= most)
            throw tooMany(most);
        const headline = (message.split("\n", 1)[0] ?? "").slice(0, LONGEST_HEADLINE);
        const hashes = parents === "" ? [] : parents.split(" ");
        commits.set(oid, { oid, parents: hashes, tree, headline, namesCoAuthors: /co-authored-by/i.test(message) });
    });
    const revisions = [...to, ...from.map((oid) => `^${oid}`)].map((line) => `${line}\n`).join("");
    await git.stream(["log", "-z", "--topo-order", "--no-patch", `--format=tformat:${FORMAT}`, "--stdin"], (chunk) => reader.chunk(chunk), { input: Buffer.from(revisions) });
    if (fields.length > 0)
        throw new src_error/* SignalboxError */.k("git.failed", "git broke off in the middle of a commit", { next: "run it again" });
    return commits;
}
function tooMany(most) {
    return new src_error/* SignalboxError */.k("range.too-long", `the release and its pull requests hold more than ${most} commits since the last one`, {
        next: "tag the commit that was last released, so that only what came after it is judged",
    });
}
//# sourceMappingURL=range-commits.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/pull-requests-in-git.js






/** What was squashed has commits of its own beside the release's. */
const MOST_IN_HEADS = 50_000;
/** What git shows of pull requests: how each came into the range, what it changed, and which heads were but updated from the base. */
async function pullRequestsInGit({ git, remote, about }, pullRequests, range, merges, isTied) {
    const shapes = pullRequests.map((details) => details.merged
        ? landingShape({ ...details, commitCount: details.commits.totalCount }, range, (oid) => isTied(oid, details.number))
        : null);
    // Of a release, only what was merged into it is looked at: what else GitHub ties to its commits, such as a pull request that anybody
    // may open from a fork, could be as large as they like.
    const wanted = pullRequests.flatMap(({ headRefOid, baseRefOid }, index) => shapes[index] !== null ? [headRefOid] : range.size === 0 ? [headRefOid, baseRefOid] : []);
    const there = await fetchCommits(git, remote, wanted);
    const heads = pullRequests.map(({ headRefOid }) => headRefOid).filter((oid) => there.has(oid));
    const commits = new Map([...range, ...(await commitsBetween(git, [about.candidate], heads, MOST_IN_HEADS))]);
    const traced = pullRequests.map((details, index) => {
        const shape = shapes[index] ?? null;
        const base = shape?.before ?? (there.has(details.baseRefOid) ? details.baseRefOid : null);
        const updates = shape === null ? [] : updatesBefore(details.headRefOid, commits);
        return { details, isHeadThere: there.has(details.headRefOid), shape, base, updates };
    });
    await merges.compute(traced.flatMap(pairsOf));
    const files = await changedFiles(git, traced);
    const isAncestor = await ancestry(git, traced);
    const byNumber = traced.map((each) => {
        const { shape, details, updates, isHeadThere } = each;
        if (!isHeadThere) {
            const silence = headMissing(details);
            const landing = shape === null ? { known: true, value: null } : silence;
            return [details.number, { files: silence, landing, cleanUpdatesOf: silence }];
        }
        const before = shape?.before ?? "";
        const updated = cleanUpdatesOf(updates, commits, merges, (oid) => isAncestor(oid, before));
        return [
            details.number,
            {
                files: files.get(details.number) ?? notCompared(details),
                landing: { known: true, value: shape === null ? null : landed(details, shape, range, merges) },
                cleanUpdatesOf: { known: true, value: [...updated] },
            },
        ];
    });
    return { byNumber: new Map(byNumber), commits };
}
function landed({ mergeCommit, headRefOid }, { method, before, commits }, range, merges) {
    const tree = range.get(mergeCommit ?? "")?.tree;
    if (tree === undefined)
        return null;
    return { method, before, commits: [...commits], tree, recomputed: merges.treeOf(before, headRefOid) };
}
function pairsOf({ shape, details, isHeadThere, updates }) {
    if (shape === null || !isHeadThere)
        return [];
    return [[shape.before, details.headRefOid], ...updates.map(({ before, merged }) => [before, merged])];
}
/** What each changed since it left its base; of several places where it left it, since any. */
async function changedFiles(git, traced) {
    const pairs = traced.flatMap(({ details: { number, headRefOid: head }, base, shape, isHeadThere }) => base === null || !isHeadThere ? [] : [{ number, head, base, isLanded: shape !== null }]);
    const basesOf = await mergeBases(git, pairs.map(({ base, head }) => [base, head]));
    // What was merged elsewhere is part of its base by now: nothing would seem to be changed.
    const told = pairs.flatMap(({ number, head, base, isLanded }) => {
        const bases = basesOf(base, head);
        return isLanded || !bases.includes(head) ? bases.map((before) => ({ number, before, after: head })) : [];
    });
    const paths = await changedPaths(git, told);
    const files = new Map();
    for (const [index, { number }] of told.entries())
        files.set(number, [...new Set([...(files.get(number) ?? []), ...(paths[index] ?? [])])]);
    return new Map([...files].map(([number, value]) => [number, { known: true, value }]));
}
async function ancestry(git, traced) {
    const pairs = traced.flatMap(({ shape, updates }) => shape === null ? [] : updates.map(({ merged }) => [merged, shape.before]));
    const basesOf = await mergeBases(git, pairs);
    return (oid, of) => basesOf(oid, of).includes(oid);
}
function headMissing({ number, headRefOid }) {
    return {
        known: false,
        code: "approvals.head-missing",
        says: `the clone lacks ${headRefOid.slice(0, 12)}, the head of pull request #${number}, and its remote did not give it`,
        next: "let the checkout keep a token that may read the repository (`contents: read`), and run it again",
    };
}
function notCompared({ number }) {
    return {
        known: false,
        code: "approvals.files-unknown",
        says: `git does not show what pull request #${number} changed: it was not merged into this release, or shares no history with it`,
        next: "look at the pull request",
    };
}
//# sourceMappingURL=pull-requests-in-git.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/recomputed-merges.js



// As git does by default and GitHub with it, whatever this machine or the files of the repository say.
const SETTINGS = [
    "merge.renames=true",
    "merge.directoryRenames=conflict",
    "merge.renormalize=false",
    "merge.renameLimit=7000",
    "merge.default=text",
    `core.attributesFile=${external_node_os_.devNull}`,
    // In git 2.43 and newer, which otherwise takes them from `HEAD`. Where it is no tree, git takes an empty one.
    "attr.tree=",
].flatMap((setting) => ["-c", setting]);
const MERGE = ["merge-tree", "--write-tree", "--stdin", "--no-messages", "--name-only", "--allow-unrelated-histories"];
/** Merges computed anew by git, without touching any branch or file (`git merge-tree`; it needs git 2.39). */
class RecomputedMerges {
    git;
    trees = new Map();
    constructor(git) {
        this.git = git;
    }
    /** Computes those that were not computed yet, all in one run. Throws `git.failed` where git did not come to its end. */
    async compute(pairs) {
        const asked = [...new Set([...pairs].map(([onto, merged]) => `${onto} ${merged}`))].filter((pair) => !this.trees.has(pair));
        if (asked.length === 0)
            return;
        // Of each merge: 1 for a clean one, its tree, the paths in conflict, and an empty field.
        let fields = [];
        let at = 0;
        const reader = new field_reader/* FieldReader */.U((field) => {
            if (field !== "") {
                fields.push(field);
                return;
            }
            const [status, tree] = fields;
            const pair = asked[at];
            if (pair !== undefined && tree !== undefined)
                this.trees.set(pair, status === "1" ? tree : null);
            fields = [];
            at += 1;
        });
        const directory = await this.gitDirectory();
        // Outside of the work tree, no `.gitattributes` in it lets conflicts pass as clean (`merge=union`), or starts a program.
        const args = ["-C", directory, "--bare", ...SETTINGS, ...MERGE];
        const input = Buffer.from(asked.map((pair) => `${pair}\n`).join(""));
        const env = { GIT_ATTR_NOSYSTEM: "1", GIT_DIR: directory };
        try {
            await this.git.stream(args, (chunk) => reader.chunk(chunk), { input, env });
        }
        catch (cause) {
            throw unfinished(cause);
        }
        if (at !== asked.length)
            throw unfinished(null);
    }
    /** The tree of a clean merge; null where it has conflicts. Of what was not computed it is null, too. */
    treeOf(onto, merged) {
        return this.trees.get(`${onto} ${merged}`) ?? null;
    }
    async gitDirectory() {
        return (await this.git.run(["rev-parse", "--absolute-git-dir"])).stdout.replace(/\n$/, "");
    }
}
function unfinished(cause) {
    return new src_error/* SignalboxError */.k("git.failed", "git did not compute all merges anew that it was asked to", {
        next: "use git 2.39 or newer, and run it again",
        cause,
    });
}
//# sourceMappingURL=recomputed-merges.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-pull-requests.js







/** Facts of pull requests that need not be part of the release, such as that of its manifest. */
function gatherPullRequests(sources, asked) {
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const merges = new RecomputedMerges(sources.git);
        const bots = new BotAccounts(sources.gitHub, sources.signal);
        const nodes = await readPullRequests(sources, asked, { commits: new Map(), accounts: new Map(), merges, bots });
        return { totalCount: asked.numbers.length, nodes };
    });
}
/** Facts of pull requests, and how each came into the release. Throws where git or GitHub cannot say. */
async function readPullRequests(sources, { numbers, withComments, lastPushersSince }, range) {
    const { gitHub, repository, signal } = sources;
    const told = (0,src_answer/* insist */.R)(await pullRequestDetails(gitHub, repository, { numbers, withComments }, signal));
    const isTied = (oid, number) => range.accounts.get(oid)?.pullRequests.nodes.includes(number) === true;
    const { byNumber, commits } = await pullRequestsInGit(sources, told, range.commits, range.merges, isTied);
    const own = told.flatMap((details) => details.commits.nodes);
    const { accounts: known, bots } = range;
    const authored = await authoredCommits(sources, own, { commitsInGit: commits, known, bots });
    const [oldest] = told.map(({ createdAt }) => Date.parse(createdAt)).toSorted((a, b) => a - b);
    const lastPusherOf = oldest === undefined ? null : await lastPushersSince(dayBefore(oldest));
    return told.flatMap((details) => {
        const inGit = byNumber.get(details.number);
        if (inGit === undefined || lastPusherOf === null)
            return [];
        const { createdAt: _createdAt, baseRefOid: _baseRefOid, headRefName: _headRefName, ...facts } = details;
        return [
            {
                ...facts,
                labels: plain(details.labels),
                reviews: plain(details.reviews),
                events: plain(details.events),
                comments: statementsIn(details.comments),
                commits: {
                    totalCount: details.commits.totalCount,
                    nodes: details.commits.nodes.flatMap(({ oid }) => authored.get(oid) ?? []),
                },
                lastPusher: pusherOf(details, lastPusherOf),
                ...inGit,
            },
        ];
    });
}
// A branch is pushed before its pull request is opened.
function dayBefore(time) {
    return new Date(time - 86_400_000).toISOString();
}
function plain({ totalCount, nodes }) {
    return { totalCount, nodes: [...nodes] };
}
/** Those that give something; what was not read stays missing in the total. */
function statementsIn({ totalCount, nodes }) {
    const statements = nodes.filter(({ body }) => /^\/(?:approve|reviewed|waive)\b/m.test(body));
    return { totalCount: totalCount - nodes.length + statements.length, nodes: statements };
}
function pusherOf({ number, isCrossRepository, headRefOid, headRefName }, lastPusherOf) {
    // Whoever pushed the same commit to a branch of ours says nothing about who pushed it to the fork.
    return isCrossRepository ? pushedToFork(number) : lastPusherOf(headRefOid, headRefName);
}
function pushedToFork(number) {
    return {
        known: false,
        code: "approvals.pusher-unknown",
        says: `GitHub does not tell who pushed to the fork of pull request #${number}`,
        next: "have the branch's rules require the approval of the most recent push, which GitHub then checks itself",
    };
}
//# sourceMappingURL=gather-pull-requests.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-range.js










/**
 * What is released: all commits that the candidate holds and the last release did not, from git, with the accounts and pull requests that
 * GitHub ties to them; and of each pull request what was approved, and how git shows that it came here. Some 15 requests for 600 commits of
 * 200 pull requests. Nobody can say it where the clone is shallow, or git or GitHub is silent on any part.
 */
function gatherRange(sources, asked) {
    return (0,observation_of/* observationFrom */.Pv)(() => readRange(sources, asked));
}
async function readRange(sources, asked) {
    const { git, gitHub, repository, about, signal } = sources;
    const shallow = await git.run(["rev-parse", "--is-shallow-repository"]);
    if (shallow.stdout.trim() !== "false")
        throw notWhole();
    const commits = await commitsBetween(git, about.base === null ? [] : [about.base], [about.candidate]);
    const inGit = [...commits.values()];
    const answers = await commitAccounts(gitHub, repository, inGit.map(({ oid, namesCoAuthors: coAuthors }) => ({ oid, coAuthors, pullRequests: true })), signal);
    const bots = new BotAccounts(gitHub, signal);
    const named = (0,src_answer/* insist */.R)(answers).map(async (commit) => ({ ...commit, ...(await withBots(commit, bots)) }));
    const accounts = new Map((await Promise.all(named)).map((commit) => [commit.oid, commit]));
    const merges = new RecomputedMerges(git);
    await merges.compute(inGit.flatMap(({ parents: [a, b, c] }) => (a && b && !c ? [[a, b]] : [])));
    const files = await changedPaths(git, inGit.map(({ oid, parents }) => ({ before: parents[0] ?? null, after: oid })));
    const numbers = new Set([...accounts.values()].flatMap(({ pullRequests }) => pullRequests.nodes));
    const sorted = [...numbers].toSorted((a, b) => a - b);
    // On what brought the candidate, something may be said of it.
    const withComments = new Set(accounts.get(about.candidate)?.pullRequests.nodes);
    const pullRequests = await readPullRequests(sources, { ...asked, numbers: sorted, withComments }, { commits, accounts, merges, bots });
    const { base } = about;
    return {
        base: base === null ? null : { oid: base, tag: asked.tag, isProtected: asked.isTagProtected },
        commits: {
            totalCount: inGit.length,
            nodes: inGit.map((commit, index) => rangeCommit(commit, accounts.get(commit.oid), files[index] ?? [], merges)),
        },
        pullRequests: { totalCount: sorted.length, nodes: pullRequests },
    };
}
function rangeCommit({ oid, parents, tree, headline }, accounts, files, merges) {
    // All were asked for, and GitHub's answer is silence where it knows one of them not.
    if (accounts === undefined)
        throw new Error(`no accounts of commit ${oid}`);
    const [first, second, third] = parents;
    const isMerge = first !== undefined && second !== undefined;
    // Of more than two parents nobody at GitHub made it: it is as one with conflicts.
    const clean = isMerge && third === undefined ? merges.treeOf(first, second) : null;
    return {
        oid,
        parents: [...parents],
        authors: accounts.authors,
        committer: accounts.committer,
        signature: accounts.signature,
        files: [...files],
        cleanMerge: clean === null ? null : clean === tree,
        headline,
        associatedPullRequests: accounts.pullRequests,
    };
}
function notWhole() {
    return new src_error/* SignalboxError */.k("range.shallow", "the clone holds a part of the history only", {
        next: "check out with `fetch-depth: 0`",
    });
}
//# sourceMappingURL=gather-range.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/workflow-run.js
var workflow_run = __webpack_require__(25060);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-run.js


/** The run that holds the gate, by its number, as its newest attempt stands, and what was approved in it. */
async function gatherRun({ gitHub, repository, signal }, id) {
    const [run, reviews] = await Promise.all([
        (0,workflow_run/* workflowRun */.tM)(gitHub, repository, id, signal),
        (0,workflow_run/* environmentReviews */.DI)(gitHub, repository, id, signal),
    ]);
    if (!run.known)
        return (0,observation_of/* unobservedBy */.jE)(run);
    const environmentReviewsFound = reviews.known
        ? { known: true, value: { totalCount: reviews.value.length, nodes: reviews.value } }
        : (0,observation_of/* unobservedBy */.jE)(reviews);
    return { known: true, value: { ...run.value, environmentReviews: environmentReviewsFound } };
}
//# sourceMappingURL=gather-run.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/repository-activity.js


const ActivitySchema = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    actor: account/* AccountSchema */.h.nullable(),
})
    .readonly();
/**
 * Every change of the repository's branches within the period, the newest first: pushes, merges, new and deleted branches. Not those
 * of forks. GitHub itself keeps who pushed: names on commits are anybody's.
 * @see https://docs.github.com/rest/repos/repos#list-repository-activities
 */
function activitiesOf(gitHub, { owner, name }, period, signal) {
    return gitHub.askAll({
        route: "GET /repos/{owner}/{repo}/activity",
        parameters: { owner, repo: name, time_period: period },
        subject: `list of pushes of the last ${period}`,
        needs: "contents: read",
        schema: ActivitySchema,
    }, signal);
}
//# sourceMappingURL=repository-activity.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/last-pushers.js



/**
 * Reads once who pushed what since a time (ISO 8601), such as that of the oldest pull request, in the shortest of GitHub's periods that
 * reaches back to it. Pushes to forks, and older ones than a year, are not in GitHub's list: nobody can say who made them.
 */
async function gatherLastPushers({ gitHub, repository, about, signal }, since) {
    const activities = await activitiesOf(gitHub, repository, periodSince(since, about.now), signal);
    if (!activities.known) {
        const silence = (0,observation_of/* unobservedBy */.jE)(activities);
        return () => silence;
    }
    const byHead = Map.groupBy(activities.value, ({ after }) => after);
    return (headRefOid, headRefName) => pusherIn(byHead.get(headRefOid) ?? [], headRefOid, headRefName);
}
function pusherIn(activities, head, branch) {
    const [newest, ...older] = activities.filter(({ ref }) => branch === undefined || ref === `refs/heads/${branch}`);
    if (newest === undefined)
        return unsaid(`GitHub's list of pushes does not hold that of ${head.slice(0, 12)}`);
    // The same commit on the same branch again: the newest push is what stands.
    if (branch === undefined && !older.every(({ actor }) => isSame(actor, newest.actor)))
        return unsaid(`several people pushed ${head.slice(0, 12)}, to different branches or at different times`);
    return { known: true, value: newest.actor };
}
function isSame(a, b) {
    return a === null || b === null ? a === b : (0,people/* isSamePerson */.sO)(a, b);
}
function unsaid(says) {
    return {
        known: false,
        code: "approvals.pusher-unknown",
        says,
        next: "have the branch's rules require the approval of the most recent push, which GitHub then checks itself",
    };
}
const DAYS = [
    ["day", 1],
    ["week", 7],
    ["month", 28],
    ["quarter", 90],
];
function periodSince(since, now) {
    const days = (Date.parse(now) - Date.parse(since)) / 86_400_000;
    return DAYS.find(([, most]) => days < most)?.[0] ?? "year";
}
//# sourceMappingURL=last-pushers.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/approvals/tag-protection.js + 1 modules
var tag_protection = __webpack_require__(48926);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/gather-approvals.js










/** Gathers all that approvals are decided on. */
async function gatherApprovals(loaded, sources, { base, runId, manifest: number, codeOwnersAt, tagger, dismissers }) {
    const lastPushersSince = (since) => gatherLastPushers(sources, since);
    const readPullRequests = (numbers) => gatherPullRequests(sources, { numbers, withComments: new Set(numbers), lastPushersSince });
    const [range, run, manifest, approvalTags, emergencies, effects] = await Promise.all([
        isTagProtected(sources, base).then((protection) => gatherRange(sources, {
            lastPushersSince,
            tag: base?.tags[0] ?? null,
            isTagProtected: protection,
        })),
        runId === null ? null : gatherRun(sources, runId),
        gatherManifest(loaded, sources, number, async (one) => onlyOne(await readPullRequests([one]))),
        gatherApprovalTags(loaded, sources, sources.about.candidate),
        gatherEmergencies(loaded, sources, async (numbers) => {
            const read = await readPullRequests(numbers);
            return read.known ? { known: true, value: read.value.nodes } : read;
        }),
        gatherEffectsOfRange(loaded, sources),
    ]);
    const facts = {
        defaultBranch: sources.defaultBranch,
        range,
        run,
        manifest,
        approvalTags,
        tagger,
        emergencies,
        effects,
    };
    const people = await gatherPeople(loaded, sources, {
        codeOwnersAt: base?.oid ?? codeOwnersAt,
        paths: range.known ? pathsOf(range.value) : [],
        logins: [...new Set([...speakersIn(facts), ...(await dismissers)])],
    });
    return { ...facts, people };
}
/** Whether all tags that the range begins after are protected; one that is not could hide commits. */
async function isTagProtected(sources, base) {
    if (base === null || base.tags.length === 0)
        return { known: true, value: true };
    const isProtected = await (0,tag_protection/* gatherTagProtection */.l)(sources);
    const answers = base.tags.map(isProtected);
    const bad = answers.find((one) => one.known && !one.value) ?? answers.find((one) => !one.known);
    return bad ?? { known: true, value: true };
}
function onlyOne(read) {
    if (!read.known)
        return read;
    const [one] = read.value.nodes;
    if (one !== undefined)
        return { known: true, value: one };
    return {
        known: false,
        code: "approvals.no-pull-request",
        says: "there is no such pull request",
        next: "name one that is there",
    };
}
function pathsOf({ commits, pullRequests }) {
    const files = pullRequests.nodes.flatMap((one) => (one.files.known ? one.files.value : []));
    return [...new Set([...commits.nodes.flatMap((commit) => commit.files), ...files])];
}
/** Everybody who said anything that could count. */
function speakersIn(facts) {
    const { range, run, manifest, approvalTags, emergencies } = facts;
    const pullRequests = [
        ...(range.known ? range.value.pullRequests.nodes : []),
        ...(manifest.known && manifest.value !== null ? [manifest.value.pullRequest] : []),
        ...(emergencies.known
            ? emergencies.value.nodes.flatMap((one) => (one.pullRequests.known ? one.pullRequests.value.nodes : []))
            : []),
    ];
    const reviews = run?.known === true && run.value.environmentReviews.known ? run.value.environmentReviews.value.nodes : [];
    const tags = [
        ...(approvalTags.known ? approvalTags.value.nodes : []),
        ...(emergencies.known
            ? emergencies.value.nodes.flatMap((one) => (one.reviewTags.known ? one.reviewTags.value.nodes : []))
            : []),
    ];
    const people = [
        ...pullRequests.flatMap((one) => [
            ...one.reviews.nodes.map(({ author }) => author),
            ...one.events.nodes.flatMap((event) => (event.__typename === "UnlabeledEvent" ? [] : [event.actor])),
            ...one.comments.nodes.map(({ author }) => author),
        ]),
        ...reviews.map(({ user }) => user),
    ];
    const logins = people.flatMap((one) => (one === null || one.type !== "User" ? [] : [one.login]));
    return [...new Set([...logins, ...tags.flatMap(({ signer }) => signer ?? [])])];
}
//# sourceMappingURL=gather-approvals.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/branch-rules/gather-branch-rules.js + 4 modules
var gather_branch_rules = __webpack_require__(64666);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/ci/gather-ci.js + 2 modules
var gather_ci = __webpack_require__(15073);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/ask-http.js
var ask_http = __webpack_require__(39336);
// EXTERNAL MODULE: ./packages/systems/lib/src/probes/probe-once.js
var probe_once = __webpack_require__(38369);
;// CONCATENATED MODULE: ./packages/systems/lib/src/probes/probe-address.js



const MOST_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 5;
/**
 * Asks an address with GET. Redirects within its own origin are followed, unless it is the redirect's status that is
 * expected; one that leads elsewhere is the answer. Throws only what `signal` was aborted with.
 */
async function probeAddress(address, options) {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    let url = new URL(address);
    const host = url.host;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
        const outcome = await (0,ask_http/* askHttp */.w)(url, {
            method: "GET",
            headers: probe_once/* PROBE_HEADERS */.W,
            timeoutSeconds: Math.max(0.001, options.timeoutSeconds - seconds()),
            mostBytes: MOST_BYTES,
            signal: options.signal,
        });
        if (outcome.kind !== "answered")
            return (0,probe_once/* unanswered */.bj)(outcome, host, options.timeoutSeconds);
        const { status, text: body } = outcome;
        const target = status === options.expect ? null : (0,probe_once/* redirectOf */.Yx)(status, outcome.headers, url);
        if (target === null)
            return (0,src_answer/* known */.e)({ status, elsewhere: null, body, seconds: seconds() });
        if (target.origin !== url.origin)
            return (0,src_answer/* known */.e)({ status, elsewhere: target.host, body: "", seconds: seconds() });
        url = target;
    }
    return (0,probe_once/* silence */.ao)("probe.redirected", `\`${host}\` redirects more than ${MOST_REDIRECTS} times`);
}
//# sourceMappingURL=probe-address.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/probes/value-at.js
var value_at = __webpack_require__(7015);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/custom/ask-address.js




/** Asks an item's address, and keeps of the answer only what the policy compares. */
async function askAddress(item, signal) {
    const { http, expect, json: path } = item;
    const answer = await probeAddress(http, { expect, timeoutSeconds: (0,duration/* secondsOf */.TM)(item["time-out"]), signal });
    if (!answer.known)
        return (0,observation_of/* unobservedBy */.jE)(answer);
    const { status, elsewhere, body, seconds } = answer.value;
    const compared = path !== undefined && status === expect;
    return {
        known: true,
        value: {
            kind: "http",
            http,
            status,
            elsewhere,
            durationSeconds: Math.round(seconds * 1000) / 1000,
            json: compared ? { path, found: (0,value_at/* valueAt */.f)(path, body) } : null,
        },
    };
}
//# sourceMappingURL=ask-address.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/folder-within.js
var folder_within = __webpack_require__(52837);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: ./packages/systems/lib/src/programs/run-command.js + 1 modules
var run_command = __webpack_require__(85835);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/custom/run-in-workspace.js






/** Runs an item's program in the workspace, and notes which commit that held: another commit's success says nothing. */
async function runInWorkspace({ run, in: below = ".", "time-out": timeOut }, { workspace, variables, signal }) {
    const head = await (0,observation_of/* observationFrom */.Pv)(() => (0,revisions/* resolveCommit */.WL)((0,open_git/* openGit */.z)(workspace, variables), "HEAD"));
    if (!head.known)
        return head;
    const folder = await (0,folder_within/* folderWithin */.M)(workspace, below);
    if (folder === null)
        return noFolder(below);
    const answer = await (0,run_command/* runCommand */.d)(run, { folder, env: variables, timeoutSeconds: (0,duration/* secondsOf */.TM)(timeOut), signal });
    if (!answer.known)
        return (0,observation_of/* unobservedBy */.jE)(answer);
    const { exitCode, signal: endedBy, seconds, lastLines } = answer.value;
    return {
        known: true,
        value: {
            kind: "run",
            run: [...run],
            in: below,
            head: head.value,
            exitCode,
            signal: endedBy,
            durationSeconds: Math.round(seconds * 1000) / 1000,
            lastLines: [...lastLines],
        },
    };
}
function noFolder(below) {
    return {
        known: false,
        code: "custom.no-folder",
        says: `the workspace has no folder \`${below}\` of its own`,
        next: "check the candidate out in the workspace, or mend `in` in the policy",
    };
}
//# sourceMappingURL=run-in-workspace.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/custom/gather-custom.js



const gather_custom_AT_ONCE = 4;
const LONGEST_VALUE = 200;
/** Looks for the evidence of the policy's own items that this environment asks for, a few at a time. */
async function gatherCustom(loaded, sources) {
    const { environment } = sources.about;
    const left = Object.entries(loaded.policy.checklist.custom).filter(([, item]) => (0,asks_for/* asksFor */.e)(item, environment));
    const found = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
            found.set(next[0], await evidenceFor(next[1], sources));
        }
    };
    await Promise.all(Array.from({ length: gather_custom_AT_ONCE }, worker));
    return { known: true, value: { items: Object.fromEntries(found) } };
}
async function evidenceFor(item, sources) {
    if (item.run !== undefined)
        return runInWorkspace({ ...item, run: item.run }, sources);
    if (item.http !== undefined)
        return askAddress({ ...item, http: item.http }, sources.signal);
    const input = item.input ?? "";
    const value = Object.hasOwn(sources.evidence, input) ? sources.evidence[input] : undefined;
    return { known: true, value: { kind: "input", input, value: value?.trim().slice(0, LONGEST_VALUE) ?? null } };
}
//# sourceMappingURL=gather-custom.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/former-policy.js
var former_policy = __webpack_require__(37420);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-schedule.js
var gather_schedule = __webpack_require__(85825);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/gather-where.js
var gather_where = __webpack_require__(60609);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/percent-decoded.js
var percent_decoded = __webpack_require__(26772);
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/scratch-database.js

const KINDS = {
    postgres: "postgresql",
    postgresql: "postgresql",
    mysql: "mysql",
    mariadb: "mysql",
    sqlite: "sqlite",
    file: "sqlite",
};
/** Words of which its name must hold one: what is real is not called so. */
const WORDS = new Set(["scratch", "test", "tests", "testing", "signalbox"]);
/**
 * Reads the address of a database, `postgresql+psycopg://user:password@host/crm_scratch` or `sqlite:////tmp/scratch.db`. Only one whose
 * own name says that it is for trying may be emptied; whether it is empty is asked of the database itself.
 */
function scratchDatabase(address) {
    const [, scheme = "", rest = ""] = /^([a-z][a-z0-9]*)(?:\+[a-z0-9_]+)?:(.*)$/s.exec(address) ?? [];
    const kind = Object.hasOwn(KINDS, scheme) ? KINDS[scheme] : undefined;
    if (kind === undefined)
        return { refused: "its address is not one of PostgreSQL, MySQL or SQLite" };
    const name = nameOf(kind, rest);
    if (name === null)
        return { refused: "its address names no database" };
    const words = name.toLowerCase().split(/[^a-z]+/);
    if (words.some((word) => WORDS.has(word)))
        return { address, name, kind };
    return {
        refused: `its name, \`${name}\`, has none of the words \`scratch\`, \`test\` and \`signalbox\`: it could be a real one`,
    };
}
/** The database's name; of SQLite its file's. A name that an option could change is none. */
function nameOf(kind, rest) {
    const [path = "", options = ""] = rest.split("?", 2);
    if (/(?:^|&)(?:dbname|database|host|service|servicefile)=/i.test(options))
        return null;
    const encoded = kind === "sqlite" ? (path.split("/").at(-1) ?? "") : (/^\/\/[^/]*\/([^/]+)$/.exec(path)?.[1] ?? "");
    try {
        const name = decodeURIComponent(encoded);
        return /^[\w.$-]{1,63}$/.test(name) ? name : null;
    }
    catch {
        return null;
    }
}
/** What is told of a database that holds something: `found` says what, in the tool's words. */
function notEmpty(found, { name }) {
    return {
        known: false,
        code: "migrations.database-not-empty",
        says: `the scratch database \`${name}\` is not empty: it holds ${found.slice(0, 100)}`,
        next: "make a new one for the gate: what it holds would be lost, and it could be a real one",
    };
}
/** A text of a tool without anything of the address in it, on one line. */
function withoutAddress(text, { address }) {
    const password = /^[^:]+:\/\/[^:@/]*:([^@/]+)@/.exec(address)?.[1];
    const secrets = [address, ...(password === undefined ? [] : [password, (0,percent_decoded/* percentDecoded */.o)(password)])];
    const hidden = secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
    const line = hidden.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}
const LONGEST = 300;
//# sourceMappingURL=scratch-database.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/migrations/migration-files.js
var migration_files = __webpack_require__(34497);
// EXTERNAL MODULE: ./packages/moves/lib/src/migrations/read-migrations.js + 45 modules
var read_migrations = __webpack_require__(9553);
// EXTERNAL MODULE: ./packages/moves/lib/src/migrations/alembic/revisions.js
var alembic_revisions = __webpack_require__(7661);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/alembic-history.js

/** Reads them in the order of `files`; a file that says no revision is none. */
function alembicHistory(files) {
    const named = files.flatMap(({ path, text }) => {
        const { name, down, dependsOn } = (0,alembic_revisions/* revisionNames */.G)(text ?? "");
        return name === null ? [] : [{ path, revision: name, down, parents: [...down, ...dependsOn] }];
    });
    const here = new Set(named.map(({ revision }) => revision));
    const followed = new Set(named.flatMap(({ down }) => down));
    const count = Map.groupBy(named, ({ revision }) => revision);
    return {
        revisions: named.map(({ path, revision, parents }) => ({ path, revision, parents })),
        heads: [...here].filter((revision) => !followed.has(revision)).toSorted(),
        missing: named.flatMap(({ path, parents }) => parents.filter((parent) => !here.has(parent)).map((revision) => ({ path, revision }))),
        doubled: [...count].filter(([, same]) => same.length > 1).map(([revision]) => revision),
    };
}
//# sourceMappingURL=alembic-history.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/brought-migrations.js

/** What a release adds to the migrations, changes of them and removes, in the order in which they run. */
function broughtMigrations(reader, before, after, downFiles) {
    const released = new Map(before.map((file) => [keyOf(reader, file), file]));
    const present = new Set(after.map((file) => keyOf(reader, file)));
    const brought = after.flatMap((file) => {
        const old = released.get(keyOf(reader, file));
        // What moved to another path is the same migration to Alembic.
        if (old !== undefined && (old.object === file.object || reader.runsAgain(file.path)))
            return [];
        const { path } = file;
        const change = old === undefined ? "added" : "changed";
        return [{ path, revision: revisionOf(reader, file), change, irreversible: irreversible(reader, file, downFiles) }];
    });
    const removed = before.filter((file) => !present.has(keyOf(reader, file)));
    return [
        ...brought,
        ...removed.map((file) => {
            return { path: file.path, revision: revisionOf(reader, file), change: "removed", irreversible: null };
        }),
    ];
}
/** Alembic knows a migration by its revision, the others by its path. */
function keyOf(reader, file) {
    return reader.tool === "alembic" ? `revision ${revisionOf(reader, file) ?? file.path}` : file.path;
}
/** The name by which its tool knows a migration; null where it could not be read. */
function revisionOf({ tool, folder }, { path, text }) {
    if (text === null)
        return null;
    if (tool === "alembic")
        return (0,alembic_revisions/* revisionNames */.G)(text).name;
    const below = folder === "" ? path : path.slice(folder.length + 1);
    return tool === "prisma" ? (below.split("/")[0] ?? null) : below;
}
function irreversible(reader, { path, text }, downFiles) {
    if (reader.tool === "prisma" && downFiles !== null) {
        const down = path.replace(/[^/]*$/, "down.sql");
        return downFiles.has(down) ? null : { kind: "none", says: `there is no \`${down}\`` };
    }
    const says = text === null ? null : reader.read(path, text).wayBack;
    if (says === null || says === undefined)
        return null;
    return { kind: says === brought_migrations_EMPTY ? "empty" : "none", says };
}
const brought_migrations_EMPTY = "its `downgrade()` does nothing";
//# sourceMappingURL=brought-migrations.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/migrations-at.js

/** The migrations of one tool at a commit, in the order in which it runs them. */
async function migrationsAt(git, reader, commit) {
    const all = await (0,migration_files/* filesBelow */.DR)(git, commit, reader.folder);
    // A link in the folder's place hides all that is below it.
    const files = all.filter(({ path }) => reader.isMigration(path) || path === reader.folder);
    const readable = files.filter(({ unread }) => unread === null).map(({ object }) => object);
    const contents = await (0,migration_files/* readObjects */.$I)(git, readable);
    const objects = new Map(files.map(({ path, object }) => [path, object]));
    const texts = files.map(({ path, object, unread }) => ({
        path,
        text: unread === null ? (contents.get(object) ?? null) : null,
    }));
    return reader.inOrder(texts).map((file) => ({ ...file, object: objects.get(file.path) ?? "" }));
}
//# sourceMappingURL=migrations-at.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/programs/run-program.js
var run_program = __webpack_require__(60499);
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/alembic/project-python.js



/** The Python that the project's Alembic is installed for: that of `alembic` on the path, else the path's own; null where there is none. */
async function projectPython() {
    const alembic = await (0,run_program/* findProgram */.K)("alembic");
    const own = alembic === null ? null : await interpreterOf(alembic);
    return own ?? (await (0,run_program/* findProgram */.K)("python3")) ?? (await (0,run_program/* findProgram */.K)("python"));
}
/** The interpreter that a script of pip names in its first line; null where it is none of Python's. */
async function interpreterOf(script) {
    const file = await (0,promises_.open)(script, "r");
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
        const [first = "", second = ""] = buffer.toString("utf8", 0, bytesRead).split("\n", 2);
        // Where the path is too long for a first line, pip has the shell execute it by the second.
        const path = /^#!\s*(\/[^\s]+)$/.exec(first.trimEnd())?.[1] === "/bin/sh"
            ? /^'''exec' "?(\/[^"\s]+)"? /.exec(second)?.[1]
            : /^#!\s*(\/[^\s]+)$/.exec(first.trimEnd())?.[1];
        return path !== undefined && /^python[\d.]*$/.test((0,external_node_path_.basename)(path)) ? path : null;
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=project-python.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/schema-objects.js

const SchemaObjectsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const MOST = 20;
const schema_objects_LONGEST = 200;
/** The objects that only one of them has, or that are not the same in both, by name. */
function differingObjects(one, other) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names]
        .filter((name) => schema_objects_valueOf(one, name) !== schema_objects_valueOf(other, name))
        .toSorted()
        .slice(0, MOST)
        .map((name) => name.slice(0, schema_objects_LONGEST).toWellFormed());
}
/** The objects without those of a table where the tool notes what it has run. */
function withoutTable(objects, tables) {
    const belongs = (name) => {
        const whole = name.slice(name.indexOf(" ") + 1);
        return tables.some((table) => whole === table || whole.startsWith(`${table}.`));
    };
    // `primary key` is a kind of two words.
    const kept = Object.entries(objects).filter(([name]) => !belongs(name) && !belongs(name.replace(/^\w+ /, "")));
    return Object.fromEntries(kept);
}
function schema_objects_valueOf(objects, name) {
    return Object.hasOwn(objects, name) ? objects[name] : undefined;
}
//# sourceMappingURL=schema-objects.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/tried-step.js
const PASSED = { status: "passed", says: null, differs: [] };
const NOT_RUN = { status: "not-run", says: null, differs: [] };
const NOT_TRIED = { forward: NOT_RUN, rollback: NOT_RUN, goesOn: false };
function failed(says, differs = []) {
    return { status: "failed", says, differs: [...differs] };
}
/** A step that went down, and not up again. `leftOver`: what its way down left otherwise. */
function notUpAgain(leftOver, says) {
    const why = `${leftOver.length > 0 ? "down leaves another schema, and " : ""}up again: ${says}`;
    return { rollback: failed(why, leftOver), goesOn: false };
}
/** A step that went down and up again. `leftOver`: what its way down left otherwise; `other`: what its second way up made otherwise. */
function upAgain(leftOver, other) {
    if (leftOver.length > 0)
        return { rollback: failed("down leaves another schema", leftOver), goesOn: other.length === 0 };
    if (other.length > 0)
        return { rollback: failed("up again makes another schema", other), goesOn: false };
    return { rollback: PASSED, goesOn: true };
}
//# sourceMappingURL=tried-step.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/tool-environment.js
// Where engines of Prisma were put that are not beside it.
const ENGINES = ["PRISMA_SCHEMA_ENGINE_BINARY", "PRISMA_QUERY_ENGINE_LIBRARY"];
const KEPT = ["PATH", "HOME", "LANG", "TMPDIR", "LD_LIBRARY_PATH", "VIRTUAL_ENV", ...ENGINES];
/** What a migration tool is told of its surroundings: where programs are, and the scratch database. No token of the job reaches it. */
function toolEnvironment(env, added) {
    const kept = KEPT.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), CI: "true", NO_COLOR: "1", PYTHONDONTWRITEBYTECODE: "1", ...added };
}
//# sourceMappingURL=tool-environment.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./packages/systems/lib/src/programs/kill-group.js
var kill_group = __webpack_require__(81257);
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/tool-process.js





/** The last of what it said is no more than this; of what is more, the process is not told apart from a broken one. */
const LONGEST_ANSWER = 32 * 1024 * 1024;
const KEPT_ERRORS = 2000;
/** Starts the program. Questions go to its standard input, answers come from its file descriptor 3. */
function startTool(options) {
    const child = (0,external_node_child_process_.spawn)(options.program, [...options.args], {
        cwd: options.folder,
        env: { ...options.env },
        stdio: ["pipe", "ignore", "pipe", "pipe"],
        // A group of its own, so that all of it can be ended at once.
        detached: process.platform !== "win32",
        windowsHide: true,
        shell: false,
    });
    let errors = "";
    child.stderr?.on("data", (chunk) => (errors = `${errors}${chunk.toString("utf8")}`.slice(-KEPT_ERRORS)));
    child.stdin?.on("error", () => undefined);
    const answers = linesOf(child);
    const stop = () => (0,kill_group/* killGroup */.i)(child);
    options.signal.addEventListener("abort", stop, { once: true });
    const failed = new Promise((resolve) => {
        child.once("error", (error) => resolve("code" in error ? `could not be started (${String(error.code)})` : "failed"));
        child.once("close", (code) => resolve(`ended with ${code ?? "a signal"}${lastLine(errors)}`));
    });
    return {
        async ask(question) {
            options.signal.throwIfAborted();
            child.stdin?.write(`${JSON.stringify(question)}\n`);
            const { promise: late, resolve } = Promise.withResolvers();
            const timer = setTimeout(() => resolve("late"), options.timeoutSeconds * 1000);
            try {
                const ended = failed.then((why) => ({ why }));
                const answer = await Promise.race([answers.next(), late, ended]);
                options.signal.throwIfAborted();
                if (answer === "late") {
                    stop();
                    return silent("tool.timed-out", `it did not answer within ${options.timeoutSeconds} s, and was ended`);
                }
                if ("why" in answer)
                    return silent("tool.failed", answer.why);
                if (answer.done === true)
                    return silent("tool.failed", await failed);
                return parsed(answer.value);
            }
            finally {
                clearTimeout(timer);
            }
        },
        end() {
            options.signal.removeEventListener("abort", stop);
            stop();
        },
    };
}
function linesOf(child) {
    const pipe = child.stdio[3];
    const input = pipe instanceof external_node_stream_.Readable ? pipe : external_node_stream_.Readable.from([]);
    let length = 0;
    input.on("data", (chunk) => {
        length += chunk.length;
        if (length > LONGEST_ANSWER)
            (0,kill_group/* killGroup */.i)(child);
    });
    const lines = (0,external_node_readline_.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on("line", () => (length = 0));
    return lines[Symbol.asyncIterator]();
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        return (0,src_answer/* known */.e)(value);
    }
    catch {
        return silent("tool.failed", "it said what is no JSON");
    }
}
function silent(code, says) {
    return { known: false, code, says, next: "run the tool by hand, and look at what it says" };
}
function lastLine(errors) {
    const line = errors
        .trimEnd()
        .split(/[\r\n]+/)
        .at(-1) ?? "";
    return line === "" ? "" : `: ${line}`;
}
//# sourceMappingURL=tool-process.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/alembic/python-answers.js



const ReplySchema = schemas/* discriminatedUnion */.gMt("ok", [
    schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), value: schemas/* unknown */.L5J() }),
    schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP(), says: schemas/* string */.YjP() }),
]);
/** Asks one of them, and reads what it says; silence where it could not answer at all. */
async function askPython(tool, question, schema, database) {
    const answer = await tool.ask(question);
    if (!answer.known)
        return { ...answer, says: withoutAddress(answer.says, database) };
    const reply = ReplySchema.safeParse(answer.value);
    if (!reply.success)
        return strange(question);
    if (!reply.data.ok)
        return (0,src_answer/* known */.e)({ ok: false, says: withoutAddress(`${reply.data.error}: ${reply.data.says}`, database) });
    const value = schema.safeParse(reply.data.value);
    return value.success ? (0,src_answer/* known */.e)({ ok: true, value: value.data }) : strange(question);
}
function strange(question) {
    return {
        known: false,
        code: "migrations.strange-answer",
        says: `Python's answer to \`${String(question["do"])}\` is not as expected`,
        next: "look at what the project's `env.py` does",
    };
}
//# sourceMappingURL=python-answers.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/alembic/python-programs.js
// Both are run by the project's own Python, each in a process of its own: what the project's code does can't touch what is read of the database.
const COMMON = String.raw `
import json, os, sys
answers = os.fdopen(3, "w")
questions = os.fdopen(os.dup(0))
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
def say(**answer):
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
def serve(answer):
    for line in questions:
        try:
            say(ok=True, value=answer(json.loads(line)))
        except BaseException as error:
            text = str(error).strip().split("\n", 1)[0]
            say(ok=False, error=type(error).__name__, says=text or type(error).__name__)
def plain(address):
    return "postgresql" + address[8:] if address.startswith("postgres:") else address
`;
/** Runs Alembic's own commands. It connects nowhere but to the one database that it was given. */
const ALEMBIC_PROGRAM = String.raw `${COMMON}
state = {}
def place(url):
    database = os.path.abspath(url.database) if url.get_backend_name() == "sqlite" and url.database else url.database
    return (url.get_backend_name(), url.host or None, url.port or None, database)
def opened(question):
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from sqlalchemy import event
    from sqlalchemy.engine import Engine, make_url
    address = plain(question["address"])
    scratch = place(make_url(address))
    @event.listens_for(Engine, "engine_connect")
    def guard(connection, *rest):
        if place(connection.engine.url) != scratch:
            raise RuntimeError("env.py connects to another database than the scratch one")
    made = MigrationContext.__init__
    def noted(self, *args, **named):
        made(self, *args, **named)
        state["versions"] = [self.version_table_schema, self.version_table]
    MigrationContext.__init__ = noted
    config = Config(question["ini"]) if question["ini"] else Config()
    config.set_main_option("script_location", question["folder"].replace("%", "%%"))
    config.set_main_option("sqlalchemy.url", address.replace("%", "%%"))
    state["config"] = config
    import alembic
    return alembic.__version__
def revisions():
    from alembic.script import ScriptDirectory
    script = ScriptDirectory.from_config(state["config"])
    def parents(down):
        return [] if down is None else [down] if isinstance(down, str) else list(down)
    return [
        {"revision": one.revision, "parents": parents(one.down_revision), "path": os.path.realpath(one.path)}
        for one in reversed(list(script.walk_revisions()))
    ]
def answer(question):
    from alembic import command
    do = question["do"]
    if do == "open": return opened(question)
    if do == "revisions": return revisions()
    if do == "upgrade": command.upgrade(state["config"], question["to"])
    if do == "downgrade": command.downgrade(state["config"], question["to"])
    return state.get("versions")
serve(answer)
`;
/** Reads what a database holds, and empties one that was empty before; loads nothing of the project. */
const DATABASE_PROGRAM = String.raw `${COMMON}
import asyncio
state = {}
MARK = "signalbox_scratch"
OWN = "left(n.nspname::text, 3) <> 'pg_' and n.nspname not in ('information_schema', '" + MARK + "')"
def member(catalog, oid):
    return "not exists (select 1 from pg_depend d where d.classid = '" + catalog + "'::regclass and d.objid = " + oid + " and d.deptype = 'e')"
POSTGRESQL = {
    "schema": "select n.nspname, '' from pg_namespace n where n.nspname <> 'public' and " + OWN,
    "extension": "select e.extname, '' from pg_extension e where e.extname <> 'plpgsql'",
    "table": "select n.nspname || '.' || c.relname, concat_ws(' ', c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, pg_get_partkeydef(c.oid), pg_get_expr(c.relpartbound, c.oid), obj_description(c.oid, 'pg_class'), array_to_string(c.reloptions, ',')) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'f') and " + OWN + " and " + member("pg_class", "c.oid"),
    "column": "select n.nspname || '.' || c.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end, 'default ' || pg_get_expr(f.adbin, f.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''), (select l.collname from pg_collation l where l.oid = a.attcollation and l.collname <> 'default'), col_description(c.oid, a.attnum)) from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace left join pg_attrdef f on f.adrelid = c.oid and f.adnum = a.attnum where c.relkind in ('r', 'p', 'f') and a.attnum > 0 and not a.attisdropped and " + OWN + " and " + member("pg_class", "c.oid"),
    "constraint": "select n.nspname || '.' || c.relname || '.' || o.conname, pg_get_constraintdef(o.oid) from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace where o.contype <> 'n' and " + OWN + " and " + member("pg_class", "c.oid"),
    "index": "select n.nspname || '.' || t.relname || '.' || c.relname, pg_get_indexdef(c.oid) || case when i.indisvalid then '' else ' invalid' end from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where " + OWN + " and n.nspname <> 'pg_toast' and " + member("pg_class", "t.oid"),
    "view": "select n.nspname || '.' || c.relname, c.relkind::text || pg_get_viewdef(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and " + OWN + " and " + member("pg_class", "c.oid"),
    "sequence": "select n.nspname || '.' || c.relname, concat_ws(' ', format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcycle) from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace where " + OWN + " and " + member("pg_class", "c.oid"),
    "function": "select p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p') and " + OWN + " and " + member("pg_proc", "p.oid"),
    "trigger": "select n.nspname || '.' || c.relname || '.' || g.tgname, pg_get_triggerdef(g.oid) || g.tgenabled::text from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace where not g.tgisinternal and " + OWN,
    "type": "select n.nspname || '.' || t.typname, concat_ws(' ', t.typtype, (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid), case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end, (select string_agg(pg_get_constraintdef(o.oid), ',' order by o.conname) from pg_constraint o where o.contypid = t.oid and o.contype <> 'n')) from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype in ('e', 'd', 'r') and " + OWN + " and " + member("pg_type", "t.oid"),
    "policy": "select n.nspname || '.' || c.relname || '.' || p.polname, concat_ws(' ', p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where " + OWN,
}
def postgresql(connection):
    objects = {}
    for kind, query in POSTGRESQL.items():
        for name, text in connection.exec_driver_sql(query):
            objects[kind + " " + name] = text or ""
    return objects
def reflected(connection):
    from sqlalchemy import inspect
    look = inspect(connection)
    objects = {}
    def put(kind, name, **parts):
        objects[kind + " " + name] = json.dumps(parts, sort_keys=True, default=str)
    for table in look.get_table_names():
        put("table", table, comment=look.get_table_comment(table) if connection.dialect.supports_comments else None)
        for column in look.get_columns(table):
            kept = {key: value for key, value in column.items() if key not in ("name", "autoincrement")}
            put("column", table + "." + column["name"], **kept)
        key = look.get_pk_constraint(table)
        put("primary key", table, columns=key.get("constrained_columns"))
        for one in look.get_foreign_keys(table):
            put("foreign key", table + "." + (one.get("name") or ",".join(one["constrained_columns"])), **{k: v for k, v in one.items() if k != "name"})
        for one in look.get_unique_constraints(table):
            put("unique", table + "." + (one.get("name") or ",".join(one["column_names"])), columns=one["column_names"])
        for one in look.get_indexes(table):
            put("index", table + "." + str(one.get("name")), columns=one["column_names"], expressions=one.get("expressions"), unique=one["unique"], options=one.get("dialect_options"))
        try: checks = look.get_check_constraints(table)
        except NotImplementedError: checks = []
        for at, one in enumerate(sorted(checks, key=lambda c: (str(c.get("name")), c["sqltext"]))):
            put("check", table + "." + str(one.get("name") or at), text=one["sqltext"])
    for view in look.get_view_names():
        put("view", view, text=look.get_view_definition(view))
    if connection.dialect.name == "sqlite":
        for name, text in connection.exec_driver_sql("select name, sql from sqlite_master where type = 'trigger'"):
            put("trigger", name, text=text)
    elif connection.dialect.name in ("mysql", "mariadb"):
        for name, text in connection.exec_driver_sql("select trigger_name, action_statement from information_schema.triggers where trigger_schema = database()"):
            put("trigger", name, text=text)
        for name, text in connection.exec_driver_sql("select routine_name, routine_definition from information_schema.routines where routine_schema = database()"):
            put("routine", name, text=text)
    return objects
def schema(connection):
    return (postgresql if connection.dialect.name == "postgresql" else reflected)(connection)
def marked(connection):
    if connection.dialect.name != "postgresql": return False
    return connection.exec_driver_sql("select 1 from pg_namespace where nspname = '" + MARK + "'").first() is not None
def empty(connection):
    quote = connection.dialect.identifier_preparer.quote_identifier
    if connection.dialect.name == "postgresql":
        names = [name for (name,) in connection.exec_driver_sql("select n.nspname from pg_namespace n where " + OWN)]
        for name in names + [MARK]: connection.exec_driver_sql("drop schema if exists " + quote(name) + " cascade")
        connection.exec_driver_sql("create schema public")
        return
    from sqlalchemy import MetaData, inspect
    for view in inspect(connection).get_view_names(): connection.exec_driver_sql("drop view " + quote(view))
    metadata = MetaData()
    metadata.reflect(connection)
    metadata.drop_all(connection)
def begin(connection):
    if marked(connection): empty(connection)
    found = sorted(schema(connection))
    if found: return {"refused": found[0], "more": len(found) - 1}
    if connection.dialect.name == "postgresql": connection.exec_driver_sql("create schema " + MARK)
    return {}
WORK = {"begin": begin, "schema": schema, "empty": empty}
def opened(question):
    from sqlalchemy import create_engine, pool
    from sqlalchemy.engine import make_url
    url = make_url(plain(question["address"]))
    state["async"] = url.get_dialect().is_async
    if state["async"]:
        from sqlalchemy.ext.asyncio import create_async_engine
        state["engine"] = create_async_engine(url, poolclass=pool.NullPool)
    else:
        state["engine"] = create_engine(url, poolclass=pool.NullPool)
    import sqlalchemy
    return sqlalchemy.__version__
async def over(work):
    async with state["engine"].begin() as connection: return await connection.run_sync(work)
def answer(question):
    if question["do"] == "open": return opened(question)
    work = lambda connection: WORK[question["do"]](connection.execution_options(no_parameters=True))
    if state["async"]: return asyncio.run(over(work))
    with state["engine"].begin() as connection: return work(connection)
serve(answer)
`;
//# sourceMappingURL=python-programs.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/alembic/open-alembic.js











const RevisionsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), parents: schemas/* array */.YOg(schemas/* string */.YjP()), path: schemas/* string */.YjP() }));
const VersionsSchema = schemas/* tuple */.PVZ([schemas/* string */.YjP().nullable(), schemas/* string */.YjP()]).nullable();
const BegunSchema = schemas/* object */.Ikc({ refused: schemas/* string */.YjP().optional() });
/**
 * Lends Alembic on a scratch database, which has to be empty and is empty again afterwards. One that is not empty is refused; one that a
 * run of ours left behind, by its mark, is emptied first.
 */
async function withAlembic(options, use) {
    const { database } = options;
    // Nothing of the project is on the path of the process that reads the database.
    const apart = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-migrations-"));
    const started = [];
    const start = (program, folder) => {
        const { python, env, timeoutSeconds, signal, variable } = options;
        const told = toolEnvironment(env, { [variable]: database.address });
        const tool = startTool({ program: python, args: ["-c", program], folder, env: told, timeoutSeconds, signal });
        started.push(tool);
        return tool;
    };
    try {
        const reader = start(DATABASE_PROGRAM, apart);
        const opened = await askPython(reader, { do: "open", address: database.address }, schemas/* string */.YjP(), database);
        if (!opened.known)
            return opened;
        if (!opened.value.ok)
            return unable(opened.value.says, database);
        const begun = await askPython(reader, { do: "begin" }, BegunSchema, database);
        if (!begun.known)
            return begun;
        if (!begun.value.ok)
            return unable(begun.value.says, database);
        if (begun.value.value.refused !== undefined)
            return notEmpty(begun.value.value.refused, database);
        const runner = start(ALEMBIC_PROGRAM, options.ini === null ? options.folder : (0,external_node_path_.dirname)(options.ini));
        const { ini, folder } = options;
        const config = await askPython(runner, { do: "open", address: database.address, ini, folder }, schemas/* string */.YjP(), database);
        try {
            if (!config.known)
                return config;
            if (!config.value.ok)
                return unable(config.value.says, database);
            return await use(alembicOf(runner, reader, database));
        }
        finally {
            // What it still has open would keep its tables.
            runner.end();
            if (!options.signal.aborted)
                await askPython(reader, { do: "empty" }, schemas/* unknown */.L5J(), database);
        }
    }
    finally {
        for (const tool of started)
            tool.end();
        await (0,promises_.rm)(apart, { recursive: true, force: true });
    }
}
function alembicOf(runner, reader, database) {
    let own = [];
    const command = async (name, to) => {
        const answer = await askPython(runner, { do: name, to }, VersionsSchema, database);
        const versions = answer.known && answer.value.ok ? answer.value.value : null;
        if (versions !== null)
            own = [versions[1], `${versions[0] ?? "public"}.${versions[1]}`];
        return answer;
    };
    return {
        revisions: () => askPython(runner, { do: "revisions" }, RevisionsSchema, database),
        upgrade: (to) => command("upgrade", to),
        downgrade: (to) => command("downgrade", to),
        async schema() {
            const answer = await askPython(reader, { do: "schema" }, SchemaObjectsSchema, database);
            if (!answer.known)
                return answer;
            if (!answer.value.ok)
                return unable(answer.value.says, database);
            return (0,src_answer/* known */.e)(withoutTable(answer.value.value, own));
        },
    };
}
function unable(says, database) {
    return {
        known: false,
        code: "migrations.not-tried",
        says: `the migrations could not be tried on \`${database.name}\`: ${withoutAddress(says, database)}`,
        next: "install the project's Alembic and its database driver before the gate, and start the scratch database; or name a `check`",
    };
}
//# sourceMappingURL=open-alembic.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/alembic/validate-alembic.js




/**
 * Runs the new migrations on a scratch database as Alembic itself does: up to the last release, then each one up, down and up again, and
 * compares what the database holds each time. Where revisions branch or merge, they are tried as one.
 */
function validateAlembic(options, trial) {
    return withAlembic(options, async (alembic) => {
        const found = await alembic.revisions();
        if (!found.known)
            return found;
        if (!found.value.ok)
            return notRead(found.value.says);
        if (!areSame(found.value.value, trial.revisions))
            return notTheCandidates();
        if (trial.base !== null) {
            const released = await alembic.upgrade(trial.base);
            if (!released.known)
                return released;
            if (!released.value.ok)
                return notReleased(trial.base, released.value.says);
        }
        const runs = [];
        let goesOn = true;
        for (const step of stepsOf(trial)) {
            const tried = goesOn ? await tryStep(alembic, step, trial.rollback) : NOT_TRIED;
            if ("known" in tried)
                return tried;
            goesOn = tried.goesOn;
            runs.push(...step.revisions.map((revision) => ({ revision, forward: tried.forward, rollback: tried.rollback })));
        }
        return (0,src_answer/* known */.e)(runs);
    });
}
/** A step for each revision where each follows the one before it; else one for all of them. */
function stepsOf({ base, brought }) {
    const isLine = brought.every(({ parents }, index) => {
        const before = index === 0 ? base : (brought[index - 1]?.revision ?? null);
        return before === null ? parents.length === 0 : parents.length === 1 && parents[0] === before;
    });
    if (!isLine) {
        return [{ revisions: brought.map(({ revision }) => revision), to: "head", back: base ?? "base" }];
    }
    return brought.map(({ revision, parents }) => ({ revisions: [revision], to: revision, back: parents[0] ?? "base" }));
}
async function tryStep(alembic, { to, back }, wantsRollback) {
    const before = await alembic.schema();
    const up = await alembic.upgrade(to);
    const after = await alembic.schema();
    if (!before.known)
        return before;
    if (!up.known)
        return up;
    if (!after.known)
        return after;
    if (!up.value.ok)
        return { forward: failed(up.value.says), rollback: NOT_RUN, goesOn: false };
    if (!wantsRollback)
        return { forward: PASSED, rollback: NOT_RUN, goesOn: true };
    const rollback = await tryRollback(alembic, { to, back, before: before.value, after: after.value });
    return "known" in rollback ? rollback : { forward: PASSED, ...rollback };
}
async function tryRollback(alembic, { to, back, before, after }) {
    const down = await alembic.downgrade(back);
    if (!down.known)
        return down;
    if (!down.value.ok)
        return { rollback: failed(`down: ${down.value.says}`), goesOn: false };
    const left = await alembic.schema();
    const again = await alembic.upgrade(to);
    if (!left.known)
        return left;
    if (!again.known)
        return again;
    const leftOver = differingObjects(before, left.value);
    if (!again.value.ok)
        return notUpAgain(leftOver, again.value.says);
    const become = await alembic.schema();
    if (!become.known)
        return become;
    return upAgain(leftOver, differingObjects(after, become.value));
}
function areSame(found, wanted) {
    const names = (all) => all
        .map(({ revision }) => revision)
        .toSorted()
        .join("\n");
    return names(found) === names(wanted);
}
function notRead(says) {
    return {
        known: false,
        code: "migrations.not-read",
        says: `Alembic cannot read its revisions: ${says}`,
        next: "run `alembic history` in the project, and mend what it says",
    };
}
function notTheCandidates() {
    return {
        known: false,
        code: "migrations.other-workspace",
        says: "the revisions that Alembic finds in the workspace are not those of the candidate",
        next: "check the candidate out before the gate; where `version_locations` names other folders, name a `check`",
    };
}
function notReleased(base, says) {
    return {
        known: false,
        code: "migrations.release-not-reached",
        says: `an empty database cannot be brought to the last release, revision \`${base}\`: ${says}`,
        next: "mend the migrations that were released, or name a `check` that knows how to begin",
    };
}
//# sourceMappingURL=validate-alembic.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/read-plain-file.js
var read_plain_file = __webpack_require__(57071);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/same-as-candidate.js



const same_as_candidate_MOST_BYTES = 1024 * 1024;
const MOST_FILES = 5000;
/** Why a folder of the workspace is not what the candidate holds there, in words; null where each file of the candidate is there, byte for byte. */
async function otherThanCandidate({ git, candidate, workspace }, folder) {
    const files = await (0,migration_files/* filesBelow */.DR)(git, candidate, folder);
    if (files.length > MOST_FILES)
        return `\`${folder}\` holds more than ${MOST_FILES} files`;
    for (const { path, object, unread } of files) {
        if (unread !== null)
            return `\`${path}\` is not compared: ${unread}`;
        const found = await (0,read_plain_file/* readPlainFile */.b)(workspace, path, same_as_candidate_MOST_BYTES);
        if (found.kind === "absent")
            return `\`${path}\` is not in the workspace`;
        if (found.kind === "refused")
            return `\`${path}\` is not read: ${found.why}`;
        if (blobName(found.bytes, object) !== object)
            return `\`${path}\` in the workspace is not the candidate's`;
    }
    return null;
}
/** The name that git gives to these bytes, by the hash that `like` was made with. */
function blobName(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 40 ? "sha1" : "sha256");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
//# sourceMappingURL=same-as-candidate.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/trial.js
/** Why they were not tried. */
function untried(code, says, next) {
    return { known: false, code: `migrations.${code}`, says, next };
}
//# sourceMappingURL=trial.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/try-alembic.js






/** Tries Alembic's new revisions with the project's own Alembic, from the workspace, which must hold what the candidate does. */
async function tryAlembic(trial, folder, { before, after }) {
    const { workspace, database, variable, env, signal } = trial;
    const [base = null, ...more] = before.heads;
    if (more.length > 0) {
        return untried("several-heads", "the last release has several heads", "merge them in a revision, and release that first");
    }
    const ini = await iniOf(trial, folder);
    for (const part of [folder, ...(ini === null ? [] : [ini])]) {
        const other = await otherThanCandidate(trial, part);
        if (other !== null)
            return untried("other-workspace", other, "check the candidate out before the gate, and change nothing of it");
    }
    const python = await projectPython();
    if (python === null)
        return untried("no-python", "there is no Python on the path", "set up Python, and install the project's dependencies");
    const released = new Set(before.revisions.map(({ revision }) => revision));
    return validateAlembic({
        python,
        folder: (0,external_node_path_.join)(workspace, folder),
        ini: ini === null ? null : (0,external_node_path_.join)(workspace, ini),
        database,
        variable,
        env,
        timeoutSeconds: TIMEOUT_SECONDS,
        signal,
    }, {
        base,
        revisions: after.revisions,
        brought: after.revisions.filter(({ revision }) => !released.has(revision)),
        rollback: trial.rollback,
    });
}
const TIMEOUT_SECONDS = 600;
/** The nearest `alembic.ini` of the candidate, in the folder or above it; null where there is none. */
async function iniOf({ git, candidate }, folder) {
    for (let at = folder === "" ? "." : folder;; at = external_node_path_.posix.dirname(at)) {
        const path = external_node_path_.posix.join(at, "alembic.ini");
        if ((await (0,migration_files/* filesBelow */.DR)(git, candidate, path)).some((file) => file.path === path))
            return path;
        if (at === ".")
            return null;
    }
}
//# sourceMappingURL=try-alembic.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/prisma/prisma-program.js






const PackageSchema = schemas/* object */.Ikc({ version: schemas/* string */.YjP().regex(/^\d+\./) });
/** The Prisma that is installed in a folder of the workspace, or above it; null where there is none. */
async function projectPrisma(workspace, folder) {
    for (let at = folder === "" ? "." : folder;; at = (0,external_node_path_.dirname)(at)) {
        const found = await prismaIn((0,external_node_path_.join)(workspace, at));
        if (found !== null)
            return found;
        if (at === ".")
            return null;
    }
}
async function prismaIn(folder) {
    try {
        const program = (0,external_node_path_.join)(folder, "node_modules", ".bin", "prisma");
        // `.bin/prisma` is a link to `prisma/build/index.js`.
        const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(await (0,promises_.realpath)(program)), "..", "package.json"), "utf8"));
        return { program, major: Number.parseInt(PackageSchema.parse(manifest).version, 10) };
    }
    catch {
        return null;
    }
}
const prisma_program_MOST_BYTES = 32 * 1024 * 1024;
/** Runs it to its end; silence where it could not be started, took too long or said more than anybody reads. No shell reads its arguments. */
async function runPrisma({ program }, args, options) {
    options.signal.throwIfAborted();
    const limit = AbortSignal.timeout(options.timeoutSeconds * 1000);
    const stop = AbortSignal.any([options.signal, limit]);
    const child = (0,external_node_child_process_.spawn)(program, [...args], {
        cwd: options.folder,
        env: { ...options.env },
        stdio: ["ignore", "pipe", "pipe"],
        // A group of its own: it starts an engine, which has to end with it.
        detached: process.platform !== "win32",
        windowsHide: true,
        shell: false,
    });
    const kill = () => (0,kill_group/* killGroup */.i)(child);
    stop.addEventListener("abort", kill, { once: true });
    const said = { stdout: "", stderr: "" };
    const keep = (stream) => (chunk) => {
        said[stream] += chunk.toString("utf8");
        if (said[stream].length > prisma_program_MOST_BYTES)
            kill();
    };
    child.stdout.on("data", keep("stdout"));
    child.stderr.on("data", keep("stderr"));
    const { promise, resolve } = Promise.withResolvers();
    child.once("error", () => resolve(null));
    child.once("close", resolve);
    const code = await promise;
    stop.removeEventListener("abort", kill);
    options.signal.throwIfAborted();
    if (code !== null)
        return (0,src_answer/* known */.e)({ code, ...said });
    const says = limit.aborted ? `it did not end within ${options.timeoutSeconds} s` : "it could not be run to its end";
    return { known: false, code: "tool.failed", says: `Prisma did not answer: ${says}`, next: "run it by hand" };
}
//# sourceMappingURL=prisma-program.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/prisma/statements.js
/** What `prisma migrate diff --from-empty --script` says of a database, object by object: the order of columns tells nothing. */
function objectsOfScript(script) {
    const objects = {};
    for (const statement of statementsOf(script)) {
        const [head = "", ...lines] = statement.split("\n");
        const table = /^CREATE TABLE (.*?)\s*\($/.exec(head)?.[1];
        if (table === undefined) {
            objects[head.slice(0, statements_LONGEST)] = statement;
            continue;
        }
        objects[`table ${table}`] = "";
        for (const line of lines) {
            const text = line.trim().replace(/,$/, "");
            if (text === "" || text === ")" || text === ");")
                continue;
            objects[`${table} ${text.split(" ", 1)[0] === "CONSTRAINT" ? text.slice(0, statements_LONGEST) : (text.split(" ", 1)[0] ?? "")}`] = text;
        }
    }
    return { ...objects };
}
const statements_LONGEST = 200;
/** The statements of a script of Prisma's, which begins each with a comment of its own; what it says before the first one is no part of it. */
function statementsOf(script) {
    return script
        .split(/^--.*$/m)
        .slice(1)
        .map((part) => part.trim())
        .filter((part) => part !== "");
}
//# sourceMappingURL=statements.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/prisma/open-prisma.js








const VARIABLE = "SIGNALBOX_SCRATCH_DATABASE";
const open_prisma_NAME = /^[A-Za-z0-9_][\w.-]{0,199}$/;
/**
 * Lends Prisma on a scratch database, which has to be empty and is emptied afterwards. Nothing of the project but its migrations takes part: schema
 * and configuration are our own, so that it connects nowhere else.
 */
async function withPrisma(options, use) {
    const { database } = options;
    if (database.kind === "sqlite" && fileOf(database) === null)
        return open_prisma_unable("Prisma wants an address of the form `file:/folder/scratch.db`", database);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-prisma-"));
    try {
        await layOut(folder, options);
        const prisma = open_prisma_prismaIn(folder, options);
        const found = await prisma.schema();
        if (!found.known)
            return found;
        const [first] = Object.keys(found.value).toSorted();
        if (first !== undefined)
            return notEmpty(first, database);
        // Its own table alone makes no database; what it notes would keep migrations from being run.
        const begun = await prisma.execute(`DROP TABLE IF EXISTS ${noteTable(database)};`);
        if (!begun.known)
            return begun;
        if (begun.value !== null)
            return open_prisma_unable(begun.value.failed, database);
        try {
            return await use(prisma);
        }
        finally {
            if (!options.signal.aborted)
                await empty(prisma, database);
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function layOut(folder, { prisma, database }) {
    const url = prisma.major >= 7 ? "" : `\n  url = env("${VARIABLE}")`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "migrations"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "migrations", "migration_lock.toml"), `provider = "${database.kind}"\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "schema.prisma"), `datasource db {\n  provider = "${database.kind}"${url}\n}\n`);
    if (prisma.major < 7)
        return;
    // Since version 7 the address stands in the configuration alone.
    const config = { schema: "schema.prisma", migrations: { path: "migrations" } };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "prisma.config.mjs"), `export default { ...${JSON.stringify(config)}, datasource: { url: process.env.${VARIABLE} } };\n`);
}
function open_prisma_prismaIn(folder, options) {
    const { prisma, database } = options;
    const isNew = prisma.major >= 7;
    const where = isNew ? ["--config", "prisma.config.mjs"] : ["--schema", "schema.prisma"];
    const quiet = { [VARIABLE]: database.address, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
    const env = toolEnvironment(options.env, quiet);
    const { timeoutSeconds, signal } = options;
    const run = (args) => runPrisma(prisma, args, { folder, env, timeoutSeconds, signal });
    const done = async (args) => {
        const said = await run(args);
        if (!said.known)
            return said;
        return (0,src_answer/* known */.e)(said.value.code === 0 ? null : failure(said.value, database));
    };
    const diff = async (from, to) => run(["migrate", "diff", ...(isNew ? where : []), ...from, ...to, "--script"]);
    const live = (way) => isNew ? [`--${way}-config-datasource`] : [`--${way}-schema-datasource`, "schema.prisma"];
    const file = (way) => isNew ? [`--${way}-schema`, "asked.prisma"] : [`--${way}-schema-datamodel`, "asked.prisma"];
    const execute = async (sql) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "script.sql"), sql);
        return done(["db", "execute", ...where, "--file", "script.sql"]);
    };
    return {
        execute,
        async deploy(migrations) {
            for (const { name, sql } of migrations) {
                if (!open_prisma_NAME.test(name))
                    return (0,src_answer/* known */.e)({ failed: `\`${name}\` is no name of a migration` });
                await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "migrations", name), { recursive: true });
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "migrations", name, "migration.sql"), sql);
            }
            return done(["migrate", "deploy", ...where]);
        },
        async schema() {
            const said = await diff(["--from-empty"], live("to"));
            if (!said.known)
                return said;
            if (said.value.code !== 0)
                return open_prisma_unable(failure(said.value, database).failed, database);
            return (0,src_answer/* known */.e)(objectsOfScript(said.value.stdout));
        },
        async diff(text, way) {
            if (text !== null)
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "asked.prisma"), text);
            const [from, to] = way === "to-file"
                ? [live("from"), text === null ? ["--to-empty"] : file("to")]
                : [text === null ? ["--from-empty"] : file("from"), live("to")];
            const said = await diff(from, to);
            if (!said.known)
                return said;
            return (0,src_answer/* known */.e)(said.value.code === 0 ? statementsOf(said.value.stdout) : failure(said.value, database));
        },
        forget(migrations) {
            // Their names hold no quotes: they were laid out.
            const names = migrations.map(({ name }) => `'${name}'`).join(", ");
            return execute(`DELETE FROM ${noteTable(database)} WHERE migration_name IN (${names});`);
        },
    };
}
function noteTable({ kind }) {
    return kind === "mysql" ? "`_prisma_migrations`" : '"_prisma_migrations"';
}
async function empty(prisma, database) {
    const file = fileOf(database);
    // SQLite keeps tables of its own that cannot be dropped; a file that is not there is an empty database.
    if (file !== null)
        return (0,promises_.rm)(file, { force: true });
    if (database.kind === "postgresql") {
        await prisma.execute("DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;");
        return;
    }
    const drops = await prisma.diff(null, "to-file");
    const statements = drops.known && !("failed" in drops.value) ? drops.value : [];
    await prisma.execute([...statements, `DROP TABLE IF EXISTS ${noteTable(database)};`].join("\n"));
}
/** The file of a SQLite database, absolute; null for others, and where the address does not say it in Prisma's form. */
function fileOf({ kind, address }) {
    return kind === "sqlite" ? (/^file:(\/[^?]+)$/.exec(address)?.[1] ?? null) : null;
}
/** What it says of a failure, without what it tells of every run. */
function failure({ stdout, stderr }, database) {
    const text = `${stderr}\n${stdout}`.replaceAll(/\u001b\[[0-9;]*m/g, "");
    const error = /(?:Error: |Database error:|P\d{4})[^]*/.exec(text)?.[0] ?? text;
    return { failed: withoutAddress(error, database) };
}
function open_prisma_unable(says, { name }) {
    return {
        known: false,
        code: "migrations.not-tried",
        says: `the migrations could not be tried on \`${name}\`: ${says}`,
        next: "install the project's Prisma with its engines before the gate, and start the scratch database; or name a `check`",
    };
}
//# sourceMappingURL=open-prisma.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/migrations/prisma/validate-prisma.js




/**
 * Runs the new migrations on a scratch database as Prisma itself does: `migrate deploy`, back by each one's `down.sql`, and `migrate deploy`
 * again, and compares what the database holds. Where one has no `down.sql`, all of them go back as one by the script of `migrate diff`. At last
 * the database is compared with `schema.prisma`, both ways.
 */
function validatePrisma(options, trial) {
    return withPrisma(options, async (prisma) => {
        const released = trial.released.length === 0 ? (0,src_answer/* known */.e)(null) : await prisma.deploy(trial.released);
        if (!released.known)
            return released;
        if (released.value !== null)
            return validate_prisma_notReleased(released.value.failed);
        const runs = [];
        let goesOn = true;
        for (const step of validate_prisma_stepsOf(trial)) {
            const tried = goesOn ? await validate_prisma_tryStep(prisma, step, trial) : NOT_TRIED;
            if ("known" in tried)
                return tried;
            goesOn = tried.goesOn;
            runs.push(...step.map(({ name }) => ({ revision: name, forward: tried.forward, rollback: tried.rollback })));
        }
        if (!goesOn || trial.schemas.after === null)
            return (0,src_answer/* known */.e)(runs);
        const drift = await driftFrom(prisma, trial.schemas.after);
        if (!drift.known)
            return drift;
        return (0,src_answer/* known */.e)(drift.value === null ? runs : withDrift(runs, drift.value));
    });
}
/** One by one where each has its own way back, or none is asked for; else all of them as one. */
function validate_prisma_stepsOf({ brought, rollback, needsDown }) {
    const apart = !rollback || needsDown || brought.every(({ down }) => down !== null);
    return apart ? brought.map((one) => [one]) : [brought];
}
async function validate_prisma_tryStep(prisma, step, trial) {
    const before = await prisma.schema();
    if (!before.known)
        return before;
    const up = await prisma.deploy(step);
    if (!up.known)
        return up;
    if (up.value !== null)
        return { forward: failed(up.value.failed), rollback: NOT_RUN, goesOn: false };
    if (!trial.rollback)
        return { forward: PASSED, rollback: NOT_RUN, goesOn: true };
    const after = await prisma.schema();
    if (!after.known)
        return after;
    const rollback = await validate_prisma_tryRollback(prisma, step, { trial, before: before.value, after: after.value });
    return "known" in rollback ? rollback : { forward: PASSED, ...rollback };
}
async function validate_prisma_tryRollback(prisma, step, { trial, before, after }) {
    const script = await wayBack(prisma, step, trial);
    if (!script.known)
        return script;
    // The next one can be tried all the same: nothing was undone.
    if (typeof script.value !== "string")
        return { rollback: failed(script.value.failed), goesOn: true };
    const down = await prisma.execute(script.value);
    if (!down.known)
        return down;
    if (down.value !== null)
        return { rollback: failed(`down: ${down.value.failed}`), goesOn: false };
    const left = await prisma.schema();
    if (!left.known)
        return left;
    const leftOver = differingObjects(before, left.value);
    const forgotten = await prisma.forget(step);
    if (!forgotten.known)
        return forgotten;
    const again = forgotten.value === null ? await prisma.deploy([]) : forgotten;
    if (!again.known)
        return again;
    if (again.value !== null)
        return notUpAgain(leftOver, again.value.failed);
    const become = await prisma.schema();
    if (!become.known)
        return become;
    return upAgain(leftOver, differingObjects(after, become.value));
}
/** The script that undoes a step: their own, the newest first, or the one that Prisma makes. */
async function wayBack(prisma, step, { released, schemas, needsDown }) {
    const downs = step.toReversed().flatMap(({ down }) => (down === null ? [] : [down]));
    if (downs.length === step.length)
        return (0,src_answer/* known */.e)(downs.join("\n"));
    if (needsDown)
        return (0,src_answer/* known */.e)({ failed: "there is no `down.sql`" });
    if (released.length > 0 && schemas.before === null)
        return (0,src_answer/* known */.e)({ failed: "there is neither a `down.sql` nor a `schema.prisma` of the last release to go back to" });
    const script = await prisma.diff(released.length === 0 ? null : schemas.before, "to-file");
    if (!script.known)
        return script;
    return (0,src_answer/* known */.e)("failed" in script.value ? script.value : script.value.join("\n"));
}
/** What migrations and schema file do not agree on; null where nothing is to be done either way. */
async function driftFrom(prisma, schema) {
    for (const way of ["to-file", "from-file"]) {
        const found = await prisma.diff(schema, way);
        if (!found.known)
            return found;
        if ("failed" in found.value)
            return (0,src_answer/* known */.e)(failed(`\`schema.prisma\` cannot be compared: ${found.value.failed}`));
        if (found.value.length === 0)
            continue;
        const differs = found.value.slice(0, 20).map((statement) => statement.split("\n", 1)[0]?.slice(0, 200) ?? "");
        return (0,src_answer/* known */.e)(failed("the migrations do not make what `schema.prisma` says", differs));
    }
    return (0,src_answer/* known */.e)(null);
}
/** The newest one is where the schema file and the migrations part. */
function withDrift(runs, forward) {
    return runs.map((run, index) => (index === runs.length - 1 ? { ...run, forward } : run));
}
function validate_prisma_notReleased(says) {
    return {
        known: false,
        code: "migrations.release-not-reached",
        says: `an empty database cannot be brought to the last release: ${says}`,
        next: "mend the migrations that were released, or name a `check` that knows how to begin",
    };
}
//# sourceMappingURL=validate-prisma.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/try-prisma.js





const try_prisma_TIMEOUT_SECONDS = 600;
/** Tries Prisma's new migrations with the project's own Prisma. What is run is read from git, not from the workspace. */
async function tryPrisma(trial, folder, { before, after, base, needsDown }) {
    const { git, candidate, database, env, rollback, signal } = trial;
    const prisma = await projectPrisma(trial.workspace, folder);
    if (prisma === null) {
        return untried("no-prisma", "there is no Prisma in the workspace", "run `npm ci` before the gate; or name a `check`");
    }
    const unread = [...before, ...after].find(({ text }) => text === null);
    if (unread !== undefined)
        return untried("unreadable", `\`${unread.path}\` is not read: it is no plain text, or too large`, "name a `check`");
    const lock = await textAt(git, candidate, external_node_path_.posix.join(folder, "migrations/migration_lock.toml"));
    const provider = /^provider\s*=\s*"(\w+)"/m.exec(lock ?? "")?.[1] ?? "unknown";
    if (provider !== database.kind) {
        const says = `the migrations are for \`${provider}\`, and the scratch database is one of \`${database.kind}\``;
        return untried("other-database", says, "make a scratch database of the same kind");
    }
    const released = new Set(before.map(({ path }) => path));
    const schema = external_node_path_.posix.join(folder, "schema.prisma");
    return validatePrisma({ prisma, database, env, timeoutSeconds: try_prisma_TIMEOUT_SECONDS, signal }, {
        released: before.map((file) => migrationOf(file, null)),
        brought: await Promise.all(after
            .filter(({ path }) => !released.has(path))
            .map(async (file) => migrationOf(file, await textAt(git, candidate, external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), "down.sql"))))),
        schemas: {
            before: base === null ? null : await textAt(git, base, schema),
            after: await textAt(git, candidate, schema),
        },
        rollback,
        needsDown,
    });
}
function migrationOf({ path, text }, down) {
    return { name: external_node_path_.posix.basename(external_node_path_.posix.dirname(path)), sql: text ?? "", down };
}
/** A plain file's text at a commit; null where there is none. */
async function textAt(git, commit, path) {
    const found = (await (0,migration_files/* filesBelow */.DR)(git, commit, path)).find((file) => file.path === path && file.unread === null);
    return found === undefined ? null : ((await (0,migration_files/* readObjects */.$I)(git, [found.object])).get(found.object) ?? null);
}
//# sourceMappingURL=try-prisma.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/migrations/gather-migration-trials.js











/** More than anybody releases at once; what is more is counted. */
const gather_migration_trials_MOST = 1000;
/**
 * Reads from git which migrations the release brings, of every component and tool that the policy names, and tries them on the scratch
 * database where no check is named for it. One after the other: they share the database.
 */
function gatherMigrationTrials(loaded, sources) {
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const { components, checklist } = loaded.policy;
        const nodes = [];
        if (checklist.migrations === undefined)
            return { tools: { totalCount: 0, nodes } };
        for (const [component, { migrations }] of Object.entries(components)) {
            for (const reader of (0,read_migrations.readersOf)(migrations)) {
                nodes.push(await ofTool(checklist.migrations, sources, component, reader));
            }
        }
        return { tools: { totalCount: nodes.length, nodes } };
    });
}
async function ofTool(rule, sources, component, reader) {
    const { git, about } = sources;
    const [before, after] = await Promise.all([
        about.base === null ? [] : migrationsAt(git, reader, about.base),
        migrationsAt(git, reader, about.candidate),
    ]);
    const brought = broughtMigrations(reader, before, after, await downFiles(rule, sources, reader));
    const { heads, missing, doubled } = reader.tool === "alembic" ? alembicHistory(after) : NO_HISTORY;
    const facts = {
        component,
        tool: reader.tool,
        folder: reader.folder,
        brought: { totalCount: brought.length, nodes: brought.slice(0, gather_migration_trials_MOST) },
        heads: [...heads],
        missing: [...missing],
        doubled: [...doubled],
    };
    return { ...facts, runs: await runsOf(rule, sources, reader, { facts, before, after }) };
}
const NO_HISTORY = { heads: [], missing: [], doubled: [] };
/** The `down.sql` files of Prisma's migrations at the candidate; null where the policy asks for none. */
async function downFiles(rule, { git, about }, reader) {
    if (reader.tool !== "prisma" || !rule["down-file"])
        return null;
    const files = await (0,migration_files/* filesBelow */.DR)(git, about.candidate, reader.folder);
    return new Set(files.filter(({ unread }) => unread === null).map(({ path }) => path));
}
async function runsOf(rule, sources, reader, { facts, before, after }) {
    const { heads, missing, doubled, brought } = facts;
    const added = brought.nodes.filter(({ change }) => change === "added");
    if (rule.check !== undefined || added.length === 0)
        return null;
    const isBroken = heads.length > 1 ||
        missing.length > 0 ||
        doubled.length > 0 ||
        brought.nodes.length > added.length ||
        added.some(({ revision }) => revision === null);
    if (isBroken) {
        return untried("broken-history", "they were not tried, for they do not follow what was released in one line", "mend that first");
    }
    const trial = trialOf(rule, sources);
    if ("known" in trial)
        return trial;
    const tried = await tryTool(rule, trial, reader, { before, after, base: sources.about.base });
    const observed = (0,observation_of/* observationOf */.KY)(tried);
    return observed.known
        ? { known: true, value: { totalCount: observed.value.length, nodes: [...observed.value] } }
        : observed;
}
function tryTool(rule, trial, { tool, folder: own }, { before, after, base }) {
    const folder = external_node_path_.posix.dirname(own) === "." ? "" : external_node_path_.posix.dirname(own);
    switch (tool) {
        case "alembic":
            return tryAlembic(trial, folder, { before: alembicHistory(before), after: alembicHistory(after) });
        case "prisma":
            return tryPrisma(trial, folder, { before, after, base, needsDown: rule["down-file"] });
        case "flyway":
        case "sql":
            return untried("no-trial", `the gate cannot run migrations of ${tool} by itself`, "name the `check` that tries them");
    }
}
function trialOf(rule, sources) {
    const { git, about, workspace, variables, signal } = sources;
    const variable = rule["database-from"];
    if (variable === undefined) {
        return untried("no-database", "the policy names neither a check nor a scratch database", "name a `check`, or `database-from`");
    }
    const address = variables[variable] ?? "";
    if (address === "") {
        return untried("no-database", `the variable \`${variable}\` is not set`, `set \`${variable}\` to the address of a scratch database`);
    }
    const database = scratchDatabase(address);
    if ("refused" in database) {
        return untried("refused-database", `the database in \`${variable}\` is refused: ${database.refused}`, "make one for the gate alone, such as `crm_scratch`");
    }
    const rollback = rule.validated.includes("rollback");
    return { git, candidate: about.candidate, workspace, database, variable, env: variables, rollback, signal };
}
//# sourceMappingURL=gather-migration-trials.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/gather-notes.js + 3 modules
var gather_notes = __webpack_require__(27560);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/notes/gather-notes-item.js




/** Reads what the notes of each planned release would be written from, as if its tag stood at the candidate already. */
function gatherNotesItem(loaded, { git, about }, { planned, ...sources }) {
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const released = (0,tags/* releasesOf */.w)(await sources.tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy));
        const nodes = [];
        for (const release of planned) {
            const previous = await (0,gather_notes/* previousRelease */.Fi)(git, release, released);
            const made = { release, previous, date: about.now.slice(0, 10) };
            nodes.push(await (0,gather_notes/* releaseFacts */.tc)(loaded, { git, ...sources }, made));
        }
        return { totalCount: planned.length, nodes };
    }).then((observed) => (observed.known ? { known: true, value: { releases: observed.value } } : observed));
}
//# sourceMappingURL=gather-notes-item.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/log.js + 10 modules
var log = __webpack_require__(7202);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/match-glob.js
var match_glob = __webpack_require__(22819);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/runbook/gather-runbook.js




/** Of paths and of commits. What is more is counted, and then nobody says that nothing needs the runbook. */
const gather_runbook_MOST = 20_000;
/** Reads from git what the release changes, and what its commits say of the runbook. */
function gatherRunbook(loaded, { git, about }) {
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const { candidate, base } = about;
        const pattern = loaded.policy.checklist.runbook?.changed ?? "";
        if (base === null)
            return { changed: listed(await runbooksAt(git, candidate, pattern)), commits: listed([]) };
        const [changed, commits] = await Promise.all([
            gather_runbook_changedPaths(git, base, candidate),
            changingCommits(git, base, candidate),
        ]);
        // The runbook comes first: a list that was cut still holds it.
        return { changed: listed(changed.toSorted(fittingFirst(pattern))), commits: listed(commits) };
    });
}
function listed(all) {
    return { totalCount: all.length, nodes: all.slice(0, gather_runbook_MOST) };
}
function fittingFirst(pattern) {
    const rank = ({ path }) => ((0,match_glob/* matchesGlob */.k)(pattern, path) ? 0 : 1);
    return (one, other) => rank(one) - rank(other);
}
async function runbooksAt(git, commit, pattern) {
    const found = [];
    const fields = new field_reader/* FieldReader */.U((path) => {
        if ((0,match_glob/* matchesGlob */.k)(pattern, path))
            found.push({ path, present: true });
    });
    await git.stream(["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit], (chunk) => fields.chunk(chunk));
    return found;
}
async function gather_runbook_changedPaths(git, from, to) {
    const changed = [];
    let status = null;
    const fields = new field_reader/* FieldReader */.U((field) => {
        if (status === null)
            status = field;
        else {
            changed.push({ path: field, present: status !== "D" });
            status = null;
        }
    });
    const args = ["diff-tree", "-r", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
    await git.stream([...args, "--end-of-options", from, to, "--"], (chunk) => fields.chunk(chunk));
    return changed;
}
async function changingCommits(git, from, to) {
    const files = await filesOfCommits(git, from, to);
    const commits = [];
    // A footer is one wherever the header is conventional or not: no type takes part.
    await (0,log/* streamCommits */.T)(git, { to: [to], from: [from], files: false, types: new Set() }, ({ commit }) => {
        const own = files.get(commit.hash) ?? [];
        if (own.length === 0)
            return;
        const runbook = commit.footers.filter(({ token }) => token === "runbook").map(({ value }) => value);
        commits.push({ oid: commit.hash, headline: commit.subject.slice(0, 200).toWellFormed(), files: [...own], runbook });
    });
    return commits;
}
/** The paths that each commit changed, both names of what was moved; of a merge those in which it is like none of its parents. */
async function filesOfCommits(git, from, to) {
    const files = new Map();
    let paths = [];
    let awaiting = null;
    const fields = new field_reader/* FieldReader */.U((field) => {
        // A path always follows its status, so that none can be taken for a commit.
        if (awaiting === "path") {
            paths.push(field);
            awaiting = null;
            return;
        }
        const hash = /^commit ([0-9a-f]{40,64})$/.exec(field)?.[1];
        if (hash !== undefined)
            files.set(hash, (paths = []));
        else if (field.trim() !== "")
            awaiting = "path";
    });
    const args = ["--format=%x00commit %H", "-z", "--name-status", "--no-renames", "--diff-merges=combined", "--root"];
    const also = ["--no-ext-diff", "--ignore-submodules=none", "--no-relative"];
    await git.stream(["log", ...args, ...also, "--end-of-options", to, `^${from}`, "--"], (chunk) => fields.chunk(chunk));
    return files;
}
//# sourceMappingURL=gather-runbook.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/changed-since.js
var changed_since = __webpack_require__(45966);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/switched-off.js
var switched_off = __webpack_require__(74112);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/secret-scanning.js




// What is not named here is dropped: comments, locations, and the secret, which GitHub was asked to hide besides.
const AlertSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    state: schemas/* enum */.k5n(["open", "resolved"]),
    secret_type: schemas/* string */.YjP(),
    resolution: schemas/* string */.YjP().nullish(),
    updated_at: changed_since/* Moment */.d,
    resolved_at: changed_since/* Moment */.d,
    resolved_by: account/* AccountSchema */.h.nullish(),
})
    .transform((alert) => ({
    number: alert.number,
    state: alert.state,
    secretType: alert.secret_type,
    resolution: alert.resolution ?? null,
    updatedAt: alert.updated_at,
    resolvedAt: alert.resolved_at,
    resolvedBy: alert.resolved_by ?? null,
}));
/** @see https://docs.github.com/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository */
function openSecretScanning(gitHub, { owner, name }) {
    const alerts = (state) => ({
        route: "GET /repos/{owner}/{repo}/secret-scanning/alerts",
        parameters: { owner, repo: name, state, hide_secret: true },
        subject: "alerts of secret scanning",
        needs: "secret-scanning-alerts: read",
        schema: AlertSchema,
    });
    return {
        open: async (signal) => (0,switched_off/* orSwitchedOff */.Y)(await gitHub.askAll(alerts("open"), signal), secret_scanning_NEXT),
        resolvedSince: async (since, signal) => (0,switched_off/* orSwitchedOff */.Y)(await (0,changed_since/* changedSince */.$)(gitHub, alerts("resolved"), since, signal), secret_scanning_NEXT),
    };
}
const secret_scanning_NEXT = "switch secret scanning on, and use the token of a GitHub App with `secret-scanning-alerts: read`: the token of a workflow itself sees none";
//# sourceMappingURL=secret-scanning.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/sarif/gather-sarif.js + 2 modules
var gather_sarif = __webpack_require__(13844);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/last-release-time.js
var last_release_time = __webpack_require__(72971);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/listed-alerts.js
var listed_alerts = __webpack_require__(99750);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/secret-scan/gather-secret-scan.js






/** What is known of secrets in the repository, without any of them. */
function gatherSecretScan(loaded, sources) {
    const rule = loaded.policy.checklist["secret-scan"];
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const since = await (0,last_release_time/* lastReleaseTime */.X)(sources);
        const [secretScanning, sarif] = await Promise.all([
            (rule?.alerts ?? []).length > 0 ? alertsSince(since, sources).then(observation_of/* observationOf */.KY) : gather_secret_scan_NOT_ASKED,
            (0,gather_sarif/* gatherSarif */.p)(rule?.sarif ?? [], sources),
        ]);
        return { candidate: sources.about.candidate, since, secretScanning, sarif };
    });
}
async function alertsSince(since, { gitHub, repository, signal }) {
    const ask = openSecretScanning(gitHub, repository);
    const [open, resolved] = await Promise.all([ask.open(signal), ask.resolvedSince(since, signal)]);
    if (!open.known)
        return open;
    if (!resolved.known)
        return resolved;
    return (0,src_answer/* known */.e)({
        open: (0,listed_alerts/* allOf */.bn)(open.value, asFact),
        resolved: (0,listed_alerts/* recentOf */.vm)(resolved.value, ({ resolvedAt }) => (0,listed_alerts/* isSince */.$l)(resolvedAt, since), asFact),
    });
}
function asFact({ updatedAt: _updatedAt, ...alert }) {
    return alert;
}
const gather_secret_scan_NOT_ASKED = {
    known: false,
    code: "secret-scan.not-asked",
    says: "the policy did not ask for it",
    next: "run the gate again, so that it looks for what the policy asks for now",
};
//# sourceMappingURL=gather-secret-scan.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/gather-security-scan.js + 4 modules
var gather_security_scan = __webpack_require__(22517);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/objective-queries.js
var objective_queries = __webpack_require__(74711);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/track.js
var track = __webpack_require__(93844);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/open-metrics.js + 6 modules
var open_metrics = __webpack_require__(48363);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/slo/measure.js



/** Asks what an objective needs. One question without an answer leaves the objective unknown. */
function measure(prometheus, queries, window, signal) {
    return (0,observation_of/* observationFrom */.Pv)(() => {
        const ask = asking(prometheus, window, signal);
        switch (queries.kind) {
            case "events":
                return eventsOf(queries, ask);
            case "latency":
                return latencyOf(queries, ask);
            case "value":
                return measure_valueOf(queries, ask);
        }
    });
}
function asking(prometheus, { to, seconds }, signal) {
    const { step, count } = (0,objective_queries/* stepsOf */.B_)(seconds);
    return {
        async one(query) {
            const [sample] = (0,src_answer/* insist */.R)(await prometheus.valuesAt(query, to, signal));
            return { query, value: sample === undefined ? null : measured(sample.value) };
        },
        async buckets(query) {
            const samples = (0,src_answer/* insist */.R)(await prometheus.valuesAt(query, to, signal));
            const counts = samples.map(({ labels, value }) => ({ le: labels["le"] ?? "", value: measured(value) }));
            return { query, counts };
        },
        async overTime(query) {
            const steps = { from: to - (count - 1) * step, to, step };
            const series = (0,src_answer/* insist */.R)(await prometheus.valuesOver(query, steps, signal));
            const present = new Set(series.flatMap(({ points }) => points.map(({ at }) => at))).size;
            return { series, coverage: { query, steps: count, present } };
        },
    };
}
async function eventsOf(queries, ask) {
    const [bad, badBorn, total, { coverage }] = await Promise.all([
        ask.one(queries.bad),
        ask.one(queries.badBorn),
        ask.one(queries.total),
        ask.overTime(queries.coverage),
    ]);
    const absent = bad.value === null && badBorn.value === null;
    const couldBeBad = absent && queries.couldBeBad !== null ? await ask.one(queries.couldBeBad) : null;
    return { kind: "events", bad, badBorn, total, coverage, couldBeBad };
}
async function latencyOf(queries, ask) {
    const [buckets, bucketsBorn, { coverage }] = await Promise.all([
        ask.buckets(queries.buckets),
        ask.buckets(queries.bucketsBorn),
        ask.overTime(queries.coverage),
    ]);
    return { kind: "latency", buckets, bucketsBorn, coverage };
}
async function measure_valueOf({ query }, ask) {
    const { series, coverage } = await ask.overTime(query);
    const values = series.flatMap(({ points }) => points.map(({ value }) => value));
    const usable = values.filter(Number.isFinite);
    return {
        kind: "value",
        coverage,
        series: series.length,
        unusable: values.length - usable.length,
        lowest: usable.length === 0 ? null : usable.reduce((a, b) => Math.min(a, b)),
        highest: usable.length === 0 ? null : usable.reduce((a, b) => Math.max(a, b)),
    };
}
function measured(value) {
    if (Number.isFinite(value))
        return value;
    return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}
//# sourceMappingURL=measure.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/slo/gather-slo.js






const gather_slo_AT_ONCE = 4;
/** Asks the policy's metrics system for its objectives, over the window until the time of the gate. */
async function gatherSlo(loaded, sources) {
    const { checklist, rollout } = loaded.policy;
    const { slo } = checklist;
    if (slo === undefined)
        return NOT_ASKED_FOR;
    const opened = (0,open_metrics/* openMetrics */.E)(loaded, sources.variables, "slo");
    if (!opened.known)
        return (0,observation_of/* unobservedBy */.jE)(opened);
    const prometheus = opened.value;
    const windowSeconds = (0,duration/* secondsOf */.TM)(slo.window);
    const window = { to: Date.parse(sources.about.now) / 1000, seconds: windowSeconds };
    const left = Object.entries(rollout.objectives).flatMap(([name, objective]) => {
        const queries = (0,objective_queries/* queriesOf */.yF)(objective, { environment: slo.environment, track: track/* STABLE */.M, windowSeconds });
        return queries === null ? [] : [[name, queries]];
    });
    const found = new Map();
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
            found.set(next[0], await measure(prometheus, next[1], window, sources.signal));
        }
    };
    await Promise.all(Array.from({ length: gather_slo_AT_ONCE }, worker));
    return {
        known: true,
        value: {
            address: prometheus.address,
            environment: slo.environment,
            windowSeconds,
            until: sources.about.now,
            objectives: Object.fromEntries(found),
        },
    };
}
const NOT_ASKED_FOR = {
    known: false,
    code: "slo.not-asked-for",
    says: "the policy asks for no objectives",
    next: "ask for them in `checklist.slo`",
};
//# sourceMappingURL=gather-slo.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/files/utf8-text.js
var utf8_text = __webpack_require__(26788);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/written-sections.js
var written_sections = __webpack_require__(99063);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/validation/stated-lines.js
/** The lines of a Markdown text that state `Word: …`, however they are dressed; what stands in comments and in code is not said. */
function statedLines(text, word) {
    const stated = new RegExp(String.raw `^[*_>#\x60 ]*${word}[*_\x60 ]*:`, "i");
    const found = [];
    let fence = null;
    for (const line of text.replaceAll(/<!--.*?(?:-->|$)/gs, "").split(/\r?\n/)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
        if (mark !== null && (fence === null || fence === mark))
            fence = fence === null ? mark : null;
        else if (fence === null && stated.test(line))
            found.push(line.trimEnd().slice(0, stated_lines_LONGEST).toWellFormed());
    }
    return found.slice(0, stated_lines_MOST);
}
const stated_lines_LONGEST = 200;
const stated_lines_MOST = 20;
//# sourceMappingURL=stated-lines.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/validation/gather-validation.js








const gather_validation_MOST_BYTES = 1024 * 1024;
/**
 * Reads the validation report: the workspace's file, else what the candidate holds. `pullRequests` are those whose reviews may count;
 * each that holds the report at its final head is told with its hash there.
 */
function gatherValidation(loaded, { git, about, workspace }, pullRequests) {
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const path = loaded.policy.checklist.validation?.report ?? "";
        const report = await readReport({ git, workspace, candidate: about.candidate, path });
        const heads = report === null ? [] : await headsWith(git, path, pullRequests);
        return { path, report, heads: [...heads] };
    });
}
async function readReport({ git, workspace, candidate, path }) {
    const here = await (0,read_plain_file/* readPlainFile */.b)(workspace, path, gather_validation_MOST_BYTES);
    if (here.kind === "refused")
        throw gather_validation_unreadable(path, here.why);
    const committed = here.kind === "absent" ? await reportAt(git, candidate, path) : null;
    const bytes = here.kind === "bytes" ? here.bytes : committed;
    if (bytes === null)
        return null;
    const text = (0,utf8_text/* utf8Text */.H)(bytes);
    if (text === null)
        throw gather_validation_unreadable(path, "it is not UTF-8");
    return {
        source: here.kind === "bytes" ? "workspace" : "candidate",
        sha256: sha256Of(bytes),
        byteSize: bytes.length,
        sections: [...(0,written_sections/* writtenSections */.e)(text)],
        results: [...statedLines(text, "Result")],
        commits: await Promise.all(statedLines(text, "Commit").map(async (line) => {
            const oid = /^Commit: ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(line)?.[1] ?? null;
            return { line, oid, differs: oid === null ? null : await differingPaths(git, oid, candidate) };
        })),
    };
}
/** The report as a commit holds it; null where it holds none. A link in its place is none of ours to follow. */
async function reportAt(git, commit, path) {
    const { stdout } = await git.run(["ls-tree", "-l", "-z", "--full-tree", commit, "--", path]);
    const entry = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)\0$/s.exec(stdout);
    if (entry === null || entry[5] !== path)
        return null;
    const [, mode = "", kind, object = "", size] = entry;
    if (kind !== "blob" || mode === "120000")
        throw gather_validation_unreadable(path, "it is no plain file");
    if (Number(size) > gather_validation_MOST_BYTES)
        throw gather_validation_unreadable(path, `it is larger than ${gather_validation_MOST_BYTES} bytes`);
    const chunks = [];
    await git.stream(["cat-file", "blob", object], (chunk) => chunks.push(chunk));
    return Buffer.concat(chunks);
}
/** The paths in which two commits differ; null where the clone does not hold the first. */
async function differingPaths(git, from, to) {
    const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
    const { code, stdout } = await git.run([...args, "--end-of-options", from, to, "--"], { allow: [128] });
    if (code !== 0)
        return null;
    // Two are enough to know that it is not the report alone.
    return stdout
        .split("\0")
        .filter((path) => path !== "")
        .slice(0, 2);
}
async function headsWith(git, path, pullRequests) {
    const heads = [];
    for (const { number, headRefOid } of pullRequests) {
        // A pull request that was squashed may have a head that no clone holds: its reviews then say nothing of the report.
        const isHere = await (0,holds_object/* holdsObject */.u)(git, `${headRefOid}^{commit}`);
        const bytes = isHere ? await reportAt(git, headRefOid, path).catch(nullIfUnreadable) : null;
        if (bytes !== null)
            heads.push({ number, headRefOid, sha256: sha256Of(bytes) });
    }
    return heads;
}
function nullIfUnreadable(error) {
    if (error instanceof src_error/* SignalboxError */.k && error.code === "validation.unreadable")
        return null;
    throw error;
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
function gather_validation_unreadable(path, why) {
    return new src_error/* SignalboxError */.k("validation.unreadable", `the validation report \`${path}\` is not read: ${why}`, {
        next: "put a plain file of UTF-8 there, of at most 1 MiB",
    });
}
//# sourceMappingURL=gather-validation.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/gather-gate.js















/**
 * Gathers all that the gate is decided on; by the policy of the last release too, where this one changes it. Programs run last, for they
 * may be the candidate's own: a report or a scan that one leaves in the workspace is nobody's evidence.
 */
async function gatherGate(loaded, sources, asked) {
    const { former } = asked;
    const own = await readFor(loaded, sources, asked);
    if (!former.known)
        return { ...(await withPrograms(own, loaded, sources)), former };
    if (former.value === null) {
        return { ...(await withPrograms(own, loaded, sources)), former: { known: true, value: null } };
    }
    const { governing, base } = former.value;
    // The new policy may begin to judge later: what that leaves out is still the old one's.
    const then = { ...sources, about: { ...sources.about, base: base.oid } };
    const before = await readFor(governing.loaded, then, { ...asked, base });
    const facts = await withPrograms(own, loaded, sources);
    const value = { files: (0,former_policy/* filesOf */.R)(governing), facts: await withPrograms(before, governing.loaded, then) };
    return { ...facts, former: { known: true, value } };
}
/** Adds what is found by running programs. */
async function withPrograms(read, loaded, sources) {
    const rule = loaded.policy.checklist.migrations;
    const [migrations, custom] = await Promise.all([
        rule === undefined || !(0,asks_for/* asksFor */.e)(rule, sources.about.environment) ? null : gatherMigrationTrials(loaded, sources),
        gatherCustom(loaded, sources),
    ]);
    return { ...read, checklist: { ...read.checklist, migrations, custom } };
}
/** What one policy is decided on, as far as no program has to run for it; what it does not ask for in this environment is not looked for. */
async function readFor(loaded, sources, asked) {
    const { about } = sources;
    const { checklist: rules } = loaded.policy;
    const item = (rule, gather) => rule === undefined || !(0,asks_for/* asksFor */.e)(rule, about.environment) ? Promise.resolve(null) : gather();
    // Others wait for these: who dismissed what.
    const branchRules = item(rules["branch-rules"], () => (0,gather_branch_rules/* gatherBranchRules */.b)(loaded, sources));
    const securityScan = item(rules["security-scan"], () => (0,gather_security_scan/* gatherSecurityScan */.v)(loaded, sources));
    const secretScan = item(rules["secret-scan"], () => gatherSecretScan(loaded, sources));
    const approvals = gatherApprovals(loaded, sources, {
        ...asked,
        runId: asked.ownRun?.databaseId ?? null,
        dismissers: Promise.all([securityScan, secretScan]).then((scans) => dismissersIn(...scans)),
    });
    const [approved, where, schedule, ci, slo, notes, runbook] = await Promise.all([
        approvals,
        (0,gather_where/* gatherWhere */.L)(sources, asked),
        (0,gather_schedule/* gatherSchedule */.l)(loaded, sources),
        item(rules.ci, () => (0,gather_ci/* gatherCi */.M)(loaded, sources, asked.ownRun)),
        item(rules.slo, () => gatherSlo(loaded, sources)),
        item(rules.notes, () => gatherNotesItem(loaded, sources, notesOf(asked))),
        item(rules.runbook, () => gatherRunbook(loaded, sources)),
    ]);
    const { range } = approved;
    const validation = await item(rules.validation, () => gatherValidation(loaded, sources, range.known ? range.value.pullRequests.nodes : []));
    const scans = { "security-scan": await securityScan, "secret-scan": await secretScan };
    return {
        about,
        where,
        schedule,
        checklist: {
            ci,
            migrations: null,
            slo,
            ...scans,
            notes,
            runbook,
            validation,
            "branch-rules": await branchRules,
            custom: null,
        },
        approvals: approved,
    };
}
function notesOf({ planned, tags, repositoryUrl }) {
    return { planned, tags: Promise.resolve(tags), repositoryUrl };
}
/** Whose dismissals of alerts may count, if they hold the role for it. */
function dismissersIn(security, secrets) {
    const { codeScanning = null, dependabot = null } = security?.known === true ? security.value : {};
    const { secretScanning = null } = secrets?.known === true ? secrets.value : {};
    const people = [
        ...[codeScanning, dependabot].flatMap((one) => one?.known === true ? one.value.dismissed.nodes.map(({ dismissedBy }) => dismissedBy) : []),
        ...(secretScanning?.known === true ? secretScanning.value.resolved.nodes.map(({ resolvedBy }) => resolvedBy) : []),
    ];
    return people.flatMap((person) => person?.login ?? []);
}
//# sourceMappingURL=gather-gate.js.map

/***/ }),

/***/ 85825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gatherSchedule)
/* harmony export */ });
/* harmony import */ var _records_freezes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14092);
/* harmony import */ var _observation_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75144);


/** The freezes that somebody set by hand, as they stand now. */
async function gatherSchedule({ policy }, { git, remote }) {
    const freezes = await (0,_observation_of_js__WEBPACK_IMPORTED_MODULE_1__/* .observationFrom */ .Pv)(() => (0,_records_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .readFreezes */ .Ds)({ git, remote, branch: policy.records.branch }));
    if (!freezes.known)
        return { freezes };
    return { freezes: { known: true, value: { totalCount: freezes.value.length, nodes: freezes.value } } };
}
//# sourceMappingURL=gather-schedule.js.map

/***/ }),

/***/ 60609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ gatherWhere)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22170);
/* harmony import */ var _version_bump_branch_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65275);
/* harmony import */ var _version_bump_sources_of_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44878);
/* harmony import */ var _observation_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75144);




/** Where the candidate stands on the remote now. Where it was forked was found out before. */
async function gatherWhere({ git, remote, defaultBranch, about }, { namedTag, forkedFromProduction }) {
    const { branch, candidate } = about;
    const read = await (0,_observation_of_js__WEBPACK_IMPORTED_MODULE_2__/* .observationFrom */ .Pv)(async () => {
        const refs = await (0,_signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_3__/* .readRemoteRefs */ .J)(git, remote, branch === null ? [] : [branch]);
        const state = branch === null
            ? null
            : await (0,_version_bump_branch_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOfRemote */ .qh)(git, candidate, {
                remote,
                branch: (0,_version_bump_sources_of_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(refs, branch),
                // Nothing here depends on it.
                defaultBranch: { name: defaultBranch, tip: null },
            });
        const tag = refs.tags.find(({ name }) => name === namedTag);
        return { holds: state?.facts.holdsCandidate ?? null, target: tag?.commit ?? null };
    });
    return {
        defaultBranch,
        holdsCandidate: branch === null ? null : holdsOf(read, branch),
        forkedFromProduction,
        tagTarget: namedTag === null ? null : read.known ? { known: true, value: read.value.target } : read,
    };
}
function holdsOf(read, branch) {
    if (!read.known)
        return read;
    if (read.value.holds !== null)
        return { known: true, value: read.value.holds };
    const says = `nobody could say whether \`${branch}\` holds the candidate`;
    return { known: false, code: "where.unknown", says, next: "run the gate again on a full clone" };
}
//# sourceMappingURL=gather-where.js.map

/***/ }),

/***/ 13844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/security-scan/severity.js
var severity = __webpack_require__(42646);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/sarif/sarif-log.js

const Text = schemas/* string */.YjP().max(10_000);
const Index = schemas/* number */.aig().int();
const Level = schemas/* string */.YjP().max(20);
const RuleSchema = schemas/* looseObject */._H3({
    id: Text,
    defaultConfiguration: schemas/* looseObject */._H3({ level: Level.optional() }).optional(),
    properties: schemas/* looseObject */._H3({ "security-severity": schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional() }).optional(),
});
const ToolComponentSchema = schemas/* looseObject */._H3({ name: Text, rules: schemas/* array */.YOg(RuleSchema).max(50_000).optional() });
const ResultSchema = schemas/* looseObject */._H3({
    ruleId: Text.optional(),
    ruleIndex: Index.optional(),
    rule: schemas/* looseObject */._H3({
        id: Text.optional(),
        index: Index.optional(),
        toolComponent: schemas/* looseObject */._H3({ index: Index.optional() }).optional(),
    })
        .optional(),
    kind: schemas/* string */.YjP().max(40).optional(),
    level: Level.optional(),
    baselineState: schemas/* string */.YjP().max(40).optional(),
    suppressions: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    locations: schemas/* array */.YOg(schemas/* looseObject */._H3({
        physicalLocation: schemas/* looseObject */._H3({ artifactLocation: schemas/* looseObject */._H3({ uri: Text.optional() }).optional() })
            .optional(),
    }))
        .optional(),
});
const RunSchema = schemas/* looseObject */._H3({
    tool: schemas/* looseObject */._H3({
        driver: ToolComponentSchema,
        extensions: schemas/* array */.YOg(ToolComponentSchema).max(1000).optional(),
    }),
    invocations: schemas/* array */.YOg(schemas/* looseObject */._H3({ executionSuccessful: schemas/* boolean */.zMY() })).optional(),
    versionControlProvenance: schemas/* array */.YOg(schemas/* looseObject */._H3({ revisionId: Text.optional() })).optional(),
    results: schemas/* array */.YOg(ResultSchema).max(100_000).nullish(),
    // Results that lie in other files would be missed.
    externalPropertyFileReferences: schemas/* looseObject */._H3({ results: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(0).optional() }).optional(),
});
/**
 * The parts of a SARIF log that are looked at; what cannot be read so is refused as a whole.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const SarifLogSchema = schemas/* looseObject */._H3({
    version: schemas/* literal */.euz("2.1.0"),
    runs: schemas/* array */.YOg(RunSchema).min(1).max(100),
    inlineExternalProperties: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(0).optional(),
});
//# sourceMappingURL=sarif-log.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/checklist/sarif/read-sarif.js



/** What the runs of a SARIF file found. Throws `sarif.unreadable` where it is none of version 2.1.0. */
function readSarif(path, text) {
    const log = SarifLogSchema.safeParse(json(path, text));
    if (!log.success)
        throw unreadable(path, `at \`${log.error.issues[0]?.path.join(".") ?? ""}\``);
    return log.data.runs.map((run) => ({
        tool: run.tool.driver.name.slice(0, LONGEST),
        revisions: (run.versionControlProvenance ?? []).flatMap(({ revisionId }) => revisionId === undefined ? [] : [revisionId.slice(0, LONGEST)]),
        executionSuccessful: run.invocations?.every(({ executionSuccessful }) => executionSuccessful) ?? null,
        results: resultsOf(run),
    }));
}
const LONGEST = 200;
function resultsOf(run) {
    const { results = null } = run;
    return results === null ? null : counted(run, results.filter(isFinding));
}
function json(path, text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch {
        // The parser's own words quote the file, which may hold a secret.
        throw unreadable(path, "it is no JSON");
    }
}
function unreadable(path, why) {
    return new error/* SignalboxError */.k("sarif.unreadable", `\`${path}\` could not be read as SARIF 2.1.0: ${why}`, {
        next: "look at what the scanner writes, and at its version",
    });
}
/** Kinds that are no findings; `open` and `review` are undecided, and count. A result that is absent was found by an earlier scan only. */
function isFinding({ kind, baselineState }) {
    return !["pass", "notApplicable", "informational"].includes(kind ?? "fail") && baselineState !== "absent";
}
function counted(run, results) {
    const rules = rulesOf(run);
    const found = results.map((result) => ({ result, ...judged(result, rules) }));
    return [...Map.groupBy(found, ({ ruleId, severity }) => JSON.stringify([ruleId, severity])).values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const suppressed = group.filter(({ result }) => (result.suppressions ?? []).length > 0).length;
        const { ruleId, severity } = first;
        return [{ ruleId, severity, count: group.length, suppressed, path: pathOf(first.result) }];
    });
}
function rulesOf({ tool }) {
    const components = [tool.driver, ...(tool.extensions ?? [])].map(({ rules }) => rules ?? []);
    return { components, byId: Map.groupBy(components.flat(), ({ id }) => id) };
}
/** Where several rules could be meant, the worst counts. */
function judged(result, rules) {
    const index = result.rule?.index ?? result.ruleIndex ?? -1;
    const component = result.rule?.toolComponent?.index;
    const pointed = rules.components[component === undefined ? 0 : component + 1]?.[index];
    const id = result.ruleId ?? result.rule?.id ?? pointed?.id ?? "";
    // A rule's id may have parts added to it, as in `CA1000/1`.
    const named = rules.byId.get(id) ?? rules.byId.get(id.replace(/\/[^/]*$/, "")) ?? [];
    const meant = [...new Set([...named, ...(pointed === undefined ? [] : [pointed])])];
    const scores = meant.flatMap(({ properties }) => properties?.["security-severity"] ?? []).map(severity/* severityOfScore */.FL);
    // What is undecided has no level of its own.
    const own = (result.kind ?? "fail") === "fail" ? result.level : undefined;
    const level = own ?? meant[0]?.defaultConfiguration?.level ?? "warning";
    return { ruleId: id.slice(0, LONGEST), severity: scores.length > 0 ? worst(scores) : (0,severity/* severityOfLevel */.v_)(level) };
}
function worst(severities) {
    if (severities.includes(null))
        return null;
    return ["critical", "high", "medium"].find((severity) => severities.includes(severity)) ?? "low";
}
function pathOf({ locations }) {
    return locations?.[0]?.physicalLocation?.artifactLocation?.uri?.slice(0, LONGEST) ?? null;
}
//# sourceMappingURL=read-sarif.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/files/read-plain-file.js
var read_plain_file = __webpack_require__(57071);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/utf8-text.js
var utf8_text = __webpack_require__(26788);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/sarif/gather-sarif.js






/** GitHub takes ten, packed. */
const MOST_BYTES = 32 * 1024 * 1024;
/** The scanners' files, as earlier steps left them in the workspace, one after the other. */
async function gatherSarif(paths, sources) {
    const files = [];
    for (const path of new Set(paths)) {
        files.push({ path, content: await (0,observation_of/* observationFrom */.Pv)(() => contentOf(path, sources)) });
    }
    return files;
}
async function contentOf(path, { git, about, workspace }) {
    // Whoever can commit could commit a clean report: it has to come from a step that ran.
    const holder = await holderOf(path, about.candidate, git);
    if (holder !== null)
        throw gather_sarif_unreadable(path, `${holder} holds it, and a report has to come from a scanner that ran`, "write it to a path that is not committed");
    const file = await (0,read_plain_file/* readPlainFile */.b)(workspace, path, MOST_BYTES);
    if (file.kind === "absent")
        throw gather_sarif_unreadable(path, "it is not there", "run the scanner in an earlier step of the job, or download what it wrote");
    if (file.kind === "refused")
        throw gather_sarif_unreadable(path, file.why, "write a plain file in the workspace");
    const runs = readSarif(path, decoded(path, file.bytes));
    return { sha256: (0,external_node_crypto_.createHash)("sha256").update(file.bytes).digest("hex"), runs };
}
/** What of git brings a path into a workspace: the candidate, what is checked out instead of it, or a submodule of either. */
async function holderOf(path, candidate, git) {
    const folders = path.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"));
    for (const [commit, who] of [
        [candidate, "the candidate"],
        ["HEAD", "the commit that is checked out"],
    ]) {
        const args = ["ls-tree", "-z", "--full-tree", commit, "--", ...folders];
        // Nothing may be checked out.
        const { stdout } = await git.run(args, { allow: commit === "HEAD" ? [128] : [] });
        for (const entry of stdout.split("\0")) {
            const [kind = "", name = ""] = entry.split("\t");
            if (name === path)
                return who;
            if (kind.startsWith("160000 "))
                return `the submodule \`${name}\``;
        }
    }
    return null;
}
function decoded(path, bytes) {
    const text = (0,utf8_text/* utf8Text */.H)(bytes);
    if (text !== null)
        return text;
    throw gather_sarif_unreadable(path, "it is not UTF-8", "let the scanner write UTF-8");
}
function gather_sarif_unreadable(path, why, next) {
    return new error/* SignalboxError */.k("sarif.unreadable", `\`${path}\` could not be read: ${why}`, { next });
}
//# sourceMappingURL=gather-sarif.js.map

/***/ }),

/***/ 22517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ gatherSecurityScan)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/sarif/gather-sarif.js + 2 modules
var gather_sarif = __webpack_require__(13844);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/security-scan/severity.js
var security_scan_severity = __webpack_require__(42646);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/oid.js
var oid = __webpack_require__(3983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/account.js
var account = __webpack_require__(20386);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/changed-since.js
var changed_since = __webpack_require__(45966);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/switched-off.js
var switched_off = __webpack_require__(74112);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/code-scanning.js






const AlertSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    // Null is documented, and never good news.
    state: schemas/* enum */.k5n(["open", "dismissed", "fixed"]).nullable(),
    rule: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().nullish(),
        severity: schemas/* string */.YjP().nullish(),
        security_severity_level: schemas/* enum */.k5n(["low", "medium", "high", "critical"]).nullish(),
    }),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }),
    updated_at: changed_since/* Moment */.d,
    dismissed_at: changed_since/* Moment */.d,
    dismissed_by: account/* AccountSchema */.h.nullish(),
    fixed_at: changed_since/* Moment */.d,
    html_url: schemas/* string */.YjP(),
})
    .transform((alert) => ({
    number: alert.number,
    state: alert.state ?? "open",
    /** Null where the rule has none for security. */
    securitySeverity: alert.rule.security_severity_level ?? null,
    level: alert.rule.severity ?? null,
    title: `${alert.tool.name ?? ""} ${alert.rule.id ?? ""}`.trim(),
    updatedAt: alert.updated_at,
    dismissedAt: alert.dismissed_at,
    dismissedBy: alert.dismissed_by ?? null,
    fixedAt: alert.fixed_at,
    url: alert.html_url,
}));
const AnalysisSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    ref: schemas/* string */.YjP(),
    commit_sha: oid/* Oid */.b,
    category: schemas/* string */.YjP().nullish(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }),
    created_at: iso/* datetime */.w$(),
    error: schemas/* string */.YjP().nullable(),
    warning: schemas/* string */.YjP().nullable(),
})
    .transform((analysis) => ({
    databaseId: analysis.id,
    tool: analysis.tool.name ?? "",
    category: analysis.category ?? null,
    commitOid: analysis.commit_sha,
    ref: analysis.ref,
    createdAt: analysis.created_at,
    error: analysis.error ?? "",
    warning: analysis.warning ?? "",
}));
/** @see https://docs.github.com/rest/code-scanning/code-scanning */
function openCodeScanning(gitHub, { owner, name }) {
    const alerts = (ref, state) => ({
        route: "GET /repos/{owner}/{repo}/code-scanning/alerts",
        parameters: { owner, repo: name, ref, state },
        subject: `alerts of code scanning on \`${ref}\``,
        needs: "security-events: read",
        schema: AlertSchema,
    });
    return {
        openAlerts: async (ref, signal) => (0,switched_off/* orSwitchedOff */.Y)(await gitHub.askAll(alerts(ref, "open"), signal), NEXT),
        dismissedSince: async (ref, since, signal) => (0,switched_off/* orSwitchedOff */.Y)(await (0,changed_since/* changedSince */.$)(gitHub, alerts(ref, "dismissed"), since, signal), NEXT),
        fixedSince: async (ref, since, signal) => (0,switched_off/* orSwitchedOff */.Y)(await (0,changed_since/* changedSince */.$)(gitHub, alerts(ref, "fixed"), since, signal), NEXT),
        async analyses(ref, wantsMore, signal) {
            const read = [];
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const question = {
                    route: "GET /repos/{owner}/{repo}/code-scanning/analyses",
                    parameters: { owner, repo: name, ref, sort: "created", direction: "desc", per_page: PAGE, page },
                    subject: `analyses of code scanning on \`${ref}\``,
                    needs: "security-events: read",
                    schema: schemas/* array */.YOg(AnalysisSchema),
                };
                const answer = await gitHub.ask(question, signal);
                if (!answer.known)
                    return (0,switched_off/* orSwitchedOff */.Y)(answer, NEXT);
                read.push(...answer.value);
                if (answer.value.length < PAGE || !wantsMore(read))
                    break;
            }
            return (0,answer/* known */.e)(read);
        },
    };
}
const PAGE = 100;
const MOST_PAGES = 5;
const NEXT = "switch code scanning on and let it analyse the branch, and give the token `security-events: read` (`permissions:` of the job)";
//# sourceMappingURL=code-scanning.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/listed-alerts.js
var listed_alerts = __webpack_require__(99750);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/gather-code-scanning.js




/** How many analyses of other commits are told of, so that people see what was analysed instead. */
const MOST_OTHERS = 3;
/** What code scanning says of the candidate's branch: three requests, and a fourth where the branch was analysed again since. */
async function gatherCodeScanning(tools, since, { gitHub, repository, defaultBranch, about, signal }) {
    const ref = `refs/heads/${about.branch ?? defaultBranch}`;
    const ask = openCodeScanning(gitHub, repository);
    const wantsMore = (read) => {
        const own = read.filter(({ commitOid }) => commitOid === about.candidate);
        const isFound = own.length > 0 && tools.every((tool) => own.some((analysis) => analysis.tool === tool));
        return !isFound || read.at(-1)?.commitOid === about.candidate;
    };
    const [open, dismissed, analyses] = await Promise.all([
        ask.openAlerts(ref, signal),
        ask.dismissedSince(ref, since, signal),
        ask.analyses(ref, wantsMore, signal),
    ]);
    if (!open.known)
        return open;
    if (!dismissed.known)
        return dismissed;
    if (!analyses.known)
        return analyses;
    const own = analyses.value.filter(({ commitOid }) => commitOid === about.candidate);
    const others = analyses.value.filter(({ commitOid }) => commitOid !== about.candidate);
    const supersededAt = firstAfter(own, others);
    const fixed = supersededAt === null ? (0,answer/* known */.e)(NONE) : await ask.fixedSince(ref, supersededAt, signal);
    if (!fixed.known)
        return fixed;
    const told = [...own, ...others.slice(0, MOST_OTHERS)];
    return (0,answer/* known */.e)({
        ref,
        analyses: { totalCount: told.length, nodes: told },
        supersededAt,
        open: (0,listed_alerts/* allOf */.bn)(open.value, asFact),
        dismissed: (0,listed_alerts/* recentOf */.vm)(dismissed.value, ({ dismissedAt }) => (0,listed_alerts/* isSince */.$l)(dismissedAt, since), asFact),
        fixed: (0,listed_alerts/* recentOf */.vm)(fixed.value, ({ fixedAt }) => (0,listed_alerts/* isSince */.$l)(fixedAt, supersededAt), asFact),
    });
}
const NONE = { items: [], isWhole: true };
/** When the branch was first analysed after the candidate's own first analysis. */
function firstAfter(own, others) {
    const first = Math.min(...own.map(({ createdAt }) => Date.parse(createdAt)));
    const later = others.map(({ createdAt }) => createdAt).filter((createdAt) => Date.parse(createdAt) >= first);
    return later.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
function asFact(alert) {
    const { number, state, title, dismissedAt, dismissedBy, fixedAt, url } = alert;
    const severity = alert.securitySeverity ?? (0,security_scan_severity/* severityOfLevel */.v_)(alert.level);
    return { number, state, severity, title, dismissedAt, dismissedBy, fixedAt, url };
}
//# sourceMappingURL=gather-code-scanning.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/dependabot-alerts.js




const dependabot_alerts_AlertSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    state: schemas/* enum */.k5n(["open", "dismissed", "auto_dismissed", "fixed"]),
    dependency: schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional(),
        manifest_path: schemas/* string */.YjP().optional(),
    }),
    security_vulnerability: schemas/* object */.Ikc({ severity: schemas/* enum */.k5n(["low", "medium", "high", "critical"]) }),
    updated_at: changed_since/* Moment */.d,
    dismissed_at: changed_since/* Moment */.d,
    auto_dismissed_at: changed_since/* Moment */.d,
    dismissed_by: account/* AccountSchema */.h.nullish(),
    fixed_at: changed_since/* Moment */.d,
    html_url: schemas/* string */.YjP(),
})
    .transform((alert) => ({
    number: alert.number,
    state: alert.state,
    severity: alert.security_vulnerability.severity,
    title: alert.dependency.package?.name ?? "",
    /** Null where GitHub does not say. */
    manifestPath: alert.dependency.manifest_path ?? null,
    updatedAt: alert.updated_at,
    dismissedAt: alert.dismissed_at ?? alert.auto_dismissed_at,
    dismissedBy: alert.dismissed_by ?? null,
    fixedAt: alert.fixed_at,
    url: alert.html_url,
}));
/** @see https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository */
function openDependabotAlerts(gitHub, { owner, name }) {
    const alerts = (state) => ({
        route: "GET /repos/{owner}/{repo}/dependabot/alerts",
        parameters: { owner, repo: name, state },
        subject: "alerts of Dependabot",
        needs: "vulnerability-alerts: read",
        schema: dependabot_alerts_AlertSchema,
    });
    return {
        open: async (signal) => (0,switched_off/* orSwitchedOff */.Y)(await gitHub.askAll(alerts("open"), signal), dependabot_alerts_NEXT),
        dismissedSince: async (since, signal) => (0,switched_off/* orSwitchedOff */.Y)(await (0,changed_since/* changedSince */.$)(gitHub, alerts("dismissed,auto_dismissed"), since, signal), dependabot_alerts_NEXT),
        fixedSince: async (since, signal) => (0,switched_off/* orSwitchedOff */.Y)(await (0,changed_since/* changedSince */.$)(gitHub, alerts("fixed"), since, signal), dependabot_alerts_NEXT),
    };
}
const dependabot_alerts_NEXT = "switch Dependabot alerts on, and give the token `vulnerability-alerts: read` (`permissions:` of the job; for an App, Dependabot alerts: read)";
//# sourceMappingURL=dependabot-alerts.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
var branch_facts = __webpack_require__(65275);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/last-release-time.js
var last_release_time = __webpack_require__(72971);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/gather-dependabot.js






/**
 * What Dependabot says. It looks at the default branch alone: where that has moved on, an alert that was fixed there since it held
 * what the candidate is built on stands against it, unless the file that was mended is the same in both.
 */
async function gatherDependabot(since, sources) {
    const { gitHub, repository, defaultBranch, about, signal } = sources;
    const ask = openDependabotAlerts(gitHub, repository);
    const [open, dismissed, head] = await Promise.all([
        ask.open(signal),
        ask.dismissedSince(since, signal),
        (0,github_repository/* openRepository */.h)(gitHub, repository).commitOf(defaultBranch, signal),
    ]);
    if (!open.known)
        return open;
    if (!dismissed.known)
        return dismissed;
    if (!head.known)
        return head;
    const left = head.value === about.candidate ? null : await leftAt(sources, head.value);
    const fixed = left === null ? (0,answer/* known */.e)(gather_dependabot_NONE) : await ask.fixedSince(left, signal);
    if (!fixed.known)
        return fixed;
    const later = fixed.value.items.filter(({ fixedAt }) => (0,listed_alerts/* isSince */.$l)(fixedAt, left));
    const differing = later.length === 0 ? new Set() : await differingFiles(sources, head.value, later);
    return (0,answer/* known */.e)({
        open: (0,listed_alerts/* allOf */.bn)(open.value, gather_dependabot_asFact),
        dismissed: (0,listed_alerts/* recentOf */.vm)(dismissed.value, ({ dismissedAt }) => (0,listed_alerts/* isSince */.$l)(dismissedAt, since), gather_dependabot_asFact),
        fixed: (0,listed_alerts/* recentOf */.vm)({ items: later, isWhole: fixed.value.isWhole }, ({ number }) => differing.has(number), gather_dependabot_asFact),
    });
}
const gather_dependabot_NONE = { items: [], isWhole: true };
/** When the default branch went on from what the candidate has in common with it: the candidate itself may be newer. */
async function leftAt({ git, remote, defaultBranch, about }, head) {
    await (0,branch_facts/* present */.Eb)(git, remote, { name: defaultBranch, tip: head });
    const { stdout } = await git.run(["merge-base", "--end-of-options", about.candidate, head], { allow: [1] });
    const common = stdout.trim();
    const left = common === "" ? null : await (0,last_release_time/* notAfter */.C)(git, common, { branch: head, now: about.now });
    return left ?? new Date(0).toISOString();
}
/** Of these alerts, the numbers of those whose file the candidate has otherwise than the head, or that name no file. */
async function differingFiles({ git, about }, head, alerts) {
    const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--end-of-options"];
    const { stdout } = await git.run([...args, about.candidate, head, "--"]);
    const changed = new Set(stdout.split("\0"));
    const differs = ({ manifestPath }) => manifestPath === null || changed.has(manifestPath);
    return new Set(alerts.filter(differs).map(({ number }) => number));
}
function gather_dependabot_asFact(alert) {
    const { number, state, severity, title, dismissedAt, dismissedBy, fixedAt, url } = alert;
    return { number, state, severity, title, dismissedAt, dismissedBy, fixedAt, url };
}
//# sourceMappingURL=gather-dependabot.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/security-scan/gather-security-scan.js






/** What the scans found that the policy asks for. */
function gatherSecurityScan(loaded, sources) {
    const rule = loaded.policy.checklist["security-scan"];
    const asks = (alerts) => rule?.alerts.includes(alerts) === true;
    return (0,observation_of/* observationFrom */.Pv)(async () => {
        const since = await (0,last_release_time/* lastReleaseTime */.X)(sources);
        const [codeScanning, dependabot, sarif] = await Promise.all([
            asks("code-scanning") ? gatherCodeScanning(rule?.tools ?? [], since, sources).then(observation_of/* observationOf */.KY) : NOT_ASKED,
            asks("dependabot") ? (0,observation_of/* observationFrom */.Pv)(async () => (0,answer/* insist */.R)(await gatherDependabot(since, sources))) : NOT_ASKED,
            (0,gather_sarif/* gatherSarif */.p)(rule?.sarif ?? [], sources),
        ]);
        return { candidate: sources.about.candidate, since, codeScanning, dependabot, sarif };
    });
}
const NOT_ASKED = {
    known: false,
    code: "security-scan.not-asked",
    says: "the policy did not ask for it",
    next: "run the gate again, so that it looks for what the policy asks for now",
};
//# sourceMappingURL=gather-security-scan.js.map

/***/ }),

/***/ 72971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notAfter),
/* harmony export */   X: () => (/* binding */ lastReleaseTime)
/* harmony export */ });
/**
 * A time that is not after the last release was made; null where there is none, or nobody could say. The clock of who commits is all
 * that git has: so the earliest of the released commit and of those that came onto the branch after it, and none that is yet to come.
 */
async function lastReleaseTime({ git, about }) {
    const { base, candidate, now } = about;
    return base === null ? null : notAfter(git, base, { branch: candidate, now });
}
/**
 * A time that is not after a commit came onto a branch; null where nobody could say. Whoever commits can date a commit back, and
 * then only sees more; to date it on, they would have to do so with each that came after it.
 */
async function notAfter(git, commit, { branch, now }) {
    const later = await git.run(["log", "--first-parent", "--format=%ct", "--end-of-options", `${commit}..${branch}`]);
    const own = await committedAt(git, commit);
    const seconds = [
        own,
        ...later.stdout
            .split("\n")
            .filter((line) => line !== "")
            .map(Number),
    ];
    const earliest = Math.min(...seconds) * 1000;
    return Number.isFinite(earliest) && earliest <= Date.parse(now) ? new Date(earliest).toISOString() : null;
}
/** When a commit was made, in seconds since 1970, by the clock of who made it. */
async function committedAt(git, commit) {
    const { stdout } = await git.run(["log", "-1", "--format=%ct", "--end-of-options", commit]);
    return Number(stdout.trim());
}
//# sourceMappingURL=last-release-time.js.map

/***/ }),

/***/ 99750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   vm: () => (/* binding */ recentOf)
/* harmony export */ });
/** A list that was read to its end. What GitHub told twice stands for another that it left out: pages move while they are read. */
function allOf(items, asFact) {
    return listed(items, items.length, asFact);
}
/** What changed since some time, of which `counts` says what belongs to it. A list that was not read to its end lacks at least one. */
function recentOf({ items, isWhole }, counts, asFact) {
    const recent = items.filter(counts);
    return listed(recent, recent.length + (isWhole ? 0 : 1), asFact);
}
function listed(items, totalCount, asFact) {
    const nodes = [...new Map(items.map((item) => [item.number, item])).values()].map(asFact);
    return { totalCount, nodes };
}
/** Whether something happened since a time; what has no time may have. */
function isSince(at, since) {
    return at === null || since === null || Date.parse(at) >= Date.parse(since);
}
//# sourceMappingURL=listed-alerts.js.map

/***/ }),

/***/ 12425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ readEmergencies),
/* harmony export */   aA: () => (/* binding */ emergencyFile),
/* harmony export */   fn: () => (/* binding */ recordEmergency)
/* harmony export */ });
/* unused harmony export EmergencySchema */
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _signalbox_policy_schema_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38901);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _parsed_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44117);
/* harmony import */ var _records_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





const FOLDER = "emergencies";
/** An emergency that the gate let through. It stays on record; whether it was reviewed is looked up anew each time. */
const EmergencySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    candidate: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    letThroughAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    due: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    involved: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** Its pull requests, by number, and its manifest's. */
    pullRequests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive()),
    /** Commits of it that no reviewed pull request brought, by their full hash. */
    unreviewed: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b),
});
/** What the file of an emergency is called: environments are the same whatever their case. */
function emergencyFile({ candidate, environment }) {
    return `${candidate}-${environment.toLowerCase()}.json`;
}
/** The emergencies on record. Throws where nobody could say. */
async function readEmergencies(records) {
    return (await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(records, FOLDER)).map((file) => (0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(EmergencySchema, file));
}
/**
 * Puts an emergency on record. Of what was recorded of this candidate before, the earlier times stay, and all who were involved: neither
 * a second run nor a record that somebody wrote beforehand puts its review off, or lets more people do it.
 */
async function recordEmergency(records, emergency) {
    const { candidate, environment } = emergency;
    const path = `${FOLDER}/${emergencyFile(emergency)}`;
    const change = (standing) => {
        const before = standing === null ? emergency : (0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(EmergencySchema, { path, text: standing });
        return `${JSON.stringify(both(before, emergency), null, 2)}\n`;
    };
    await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(records, path, change, `emergency(${environment}): ${candidate}\n`);
}
function both(before, now) {
    const isSame = (0,_signalbox_policy_schema_names__WEBPACK_IMPORTED_MODULE_1__/* .isSameEnvironment */ .gj)(before.environment, now.environment);
    return {
        ...now,
        environment: isSame ? before.environment : now.environment,
        letThroughAt: earlier(before.letThroughAt, now.letThroughAt),
        due: earlier(before.due, now.due),
        involved: [...new Set([...before.involved, ...now.involved])].toSorted(),
        unreviewed: [...new Set([...before.unreviewed, ...now.unreviewed])].toSorted(),
    };
}
function earlier(one, other) {
    return Date.parse(one) <= Date.parse(other) ? one : other;
}
//# sourceMappingURL=emergencies.js.map

/***/ }),

/***/ 14092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ readFreezes),
/* harmony export */   kB: () => (/* binding */ setFreeze),
/* harmony export */   zk: () => (/* binding */ liftFreeze)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_schedule_schedule_facts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12532);
/* harmony import */ var _signalbox_policy_schema_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38901);
/* harmony import */ var _parsed_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44117);
/* harmony import */ var _records_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);




const FOLDER = "freezes";
/** The freezes that stand, whoever set them. Throws where nobody could say. */
async function readFreezes(records) {
    return (await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(records, FOLDER)).map((file) => (0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(_signalbox_policy_schedule_schedule_facts__WEBPACK_IMPORTED_MODULE_0__/* .HandFreezeSchema */ .a, file));
}
/** Freezes an environment until it is lifted, or until a time; a freeze that stood before is replaced. */
async function setFreeze(records, freeze) {
    const text = `${JSON.stringify(freeze, null, 2)}\n`;
    const path = `${FOLDER}/${freeze.environment.toLowerCase()}.json`;
    await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(records, path, () => text, `freeze(${freeze.environment}): ${freeze.reason}\n`);
}
/** Lifts every freeze of an environment, whatever its file is called; whether there was one. */
async function liftFreeze(records, environment, by) {
    const standing = (await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(records, FOLDER)).filter((file) => (0,_signalbox_policy_schema_names__WEBPACK_IMPORTED_MODULE_1__/* .isSameEnvironment */ .gj)((0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(_signalbox_policy_schedule_schedule_facts__WEBPACK_IMPORTED_MODULE_0__/* .HandFreezeSchema */ .a, file).environment, environment));
    for (const { path } of standing)
        await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(records, path, () => null, `lift(${environment}): by ${by}\n`);
    return standing.length > 0;
}
//# sourceMappingURL=freezes.js.map

/***/ }),

/***/ 30431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordReviewed),
/* harmony export */   q: () => (/* binding */ readReviewed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _emergencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12425);
/* harmony import */ var _parsed_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44117);
/* harmony import */ var _records_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15104);




const FOLDER = "reviewed";
/** That the gate saw an emergency reviewed: whoever reviewed it may hold no role any more by the next release. */
const ReviewedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), seenAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$() });
/** Whether the gate saw an emergency reviewed before. Throws where nobody could say. */
async function readReviewed(records) {
    const files = await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecords */ .T3)(records, FOLDER);
    const seen = new Set(files.map((file) => (0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyFile */ .aA)((0,_parsed_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedRecord */ .l)(ReviewedSchema, file))));
    return (emergency) => seen.has((0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyFile */ .aA)(emergency));
}
/** Puts on record that an emergency was seen reviewed; what was recorded before stays. */
async function recordReviewed(records, { environment, candidate }, seenAt) {
    const path = `${FOLDER}/${(0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyFile */ .aA)({ environment, candidate })}`;
    const text = `${JSON.stringify({ environment, candidate, seenAt }, null, 2)}\n`;
    await (0,_records_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecord */ .rh)(records, path, (standing) => standing ?? text, `reviewed(${environment}): ${candidate}\n`);
}
//# sourceMappingURL=reviewed-emergencies.js.map

/***/ }),

/***/ 99063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writtenSections)
/* harmony export */ });
/** The headings of a Markdown text that have text of their own, or below a heading under them, before the next heading of their rank. */
function writtenSections(text) {
    const written = new Set();
    let open = [];
    let fence = null;
    for (const line of text.replaceAll(/<!--.*?(?:-->|$)/gs, "").split(/\r?\n/)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
        if (mark !== null && (fence === null || fence === mark))
            fence = fence === null ? mark : null;
        const heading = fence === null ? /^ {0,3}(#{1,6})\s(.*)$/.exec(line) : null;
        if (heading === null) {
            if (line.trim() !== "")
                for (const { title } of open)
                    written.add(title);
            continue;
        }
        const rank = heading[1]?.length ?? 1;
        open = [...open.filter((above) => above.rank < rank), { rank, title: titleOf(heading[2] ?? "") }];
    }
    return [...written];
}
/** A heading's text without the `#`s that may close it; taken off from the end, for a long line must not take long. */
function titleOf(text) {
    const line = text.trim();
    let end = line.length;
    while (end > 0 && line[end - 1] === "#")
        end -= 1;
    return end === 0 || /\s/.test(line[end - 1] ?? "") ? line.slice(0, end).trimEnd() : line;
}
//# sourceMappingURL=written-sections.js.map

/***/ }),

/***/ 60499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_io__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88701);



const TIMEOUT_SECONDS = 60;
const MOST_BYTES = 32 * 1024 * 1024;
/** Where a program is on the path; null where it isn't. */
async function findProgram(name) {
    const found = await (0,_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)(name);
    return found === "" ? null : found;
}
/** Runs a program to its end in a folder of our own, which is all that it knows of its user. No shell, no configuration of the user, no secret and no network of the job reaches it. */
function runProgram(program, args, { folder, below = "." }) {
    return new Promise((resolve) => {
        const options = {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below),
            env: closedEnvironment(folder),
            timeout: TIMEOUT_SECONDS * 1000,
            killSignal: "SIGKILL",
            maxBuffer: MOST_BYTES,
            windowsHide: true,
            shell: false,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, stdout, stderr) => {
            const code = error === null ? 0 : error.code;
            resolve(typeof code === "number" ? { code, stdout, stderr } : null);
        });
        child.stdin?.on("error", () => undefined).end();
    });
}
// The programs need no network. A proxy that answers nobody keeps them from it where a document asks them to go there.
const NOWHERE = "http://127.0.0.1:9";
function closedEnvironment(folder) {
    const kept = ["PATH", "Path", "SystemRoot", "TMPDIR", "TEMP", "TMP"].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const home = {
        HOME: folder,
        USERPROFILE: folder,
        XDG_CACHE_HOME: folder,
        XDG_CONFIG_HOME: folder,
        LOCALAPPDATA: folder,
        APPDATA: folder,
    };
    const proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
    return {
        ...Object.fromEntries(kept),
        ...home,
        ...Object.fromEntries(proxies.map((name) => [name, NOWHERE])),
        LC_ALL: "C",
        NO_COLOR: "1",
    };
}
//# sourceMappingURL=run-program.js.map

/***/ }),

/***/ 57071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Reads a plain file below a folder, of at most `mostBytes`. No symbolic link is followed on the way below the folder, so that nothing
 * outside of it is ever read; a pipe or a device is not waited for.
 */
async function readPlainFile(folder, path, mostBytes) {
    let file = null;
    try {
        const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place)) !== place)
            return { kind: "refused", why: "a symbolic link stands on its way" };
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const stat = await file.stat();
        if (!stat.isFile())
            return { kind: "refused", why: "it is no plain file" };
        if (stat.size > mostBytes)
            return { kind: "refused", why: `it is larger than ${mostBytes} bytes` };
        // One byte more than it may have: it may have grown meanwhile.
        const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0);
        if (bytesRead > mostBytes)
            return { kind: "refused", why: `it is larger than ${mostBytes} bytes` };
        return { kind: "bytes", bytes: buffer.subarray(0, bytesRead) };
    }
    catch (error) {
        const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "absent" };
        return { kind: "refused", why: `it cannot be read (${code === "" ? "unknown" : code})` };
    }
    finally {
        await file?.close();
    }
}
//# sourceMappingURL=read-plain-file.js.map

/***/ }),

/***/ 20386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ AccountSchema)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_gate_people__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


/** Somebody as GitHub's REST names them (`simple-user`); a kind of account that is not known is no answer as documented. */
const AccountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(), type: _signalbox_policy_gate_people__WEBPACK_IMPORTED_MODULE_0__/* .PersonSchema */ .Vd.shape.type })
    .transform(({ login, id, type }) => ({ login, databaseId: id, type }));
//# sourceMappingURL=account.js.map

/***/ }),

/***/ 45966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   d: () => (/* binding */ Moment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);


/** When something was done to an item of such a list; null where it was not. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$()
    .nullish()
    .transform((at) => at ?? null);
const MOST = 100;
/**
 * What changed since a time, of a list that GitHub sorts by when its items were changed: the newest hundred in one request. Where
 * `since` is null, all of them: whole only where there are fewer.
 */
async function changedSince(gitHub, question, since, signal) {
    const parameters = { ...question.parameters, sort: "updated", direction: "desc", per_page: MOST };
    const answer = await gitHub.ask({ ...question, parameters, schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(question.schema) }, signal);
    if (!answer.known)
        return answer;
    const oldest = answer.value.at(-1)?.updatedAt ?? null;
    const isPast = since !== null && oldest !== null && Date.parse(oldest) < Date.parse(since);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ items: answer.value, isWhole: answer.value.length < MOST || isPast });
}
//# sourceMappingURL=changed-since.js.map

/***/ }),

/***/ 87937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   ks: () => (/* binding */ listPage),
/* harmony export */   lj: () => (/* binding */ toItsEnd)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);


const MOST_PAGES = 200;
/** The text of a page: its total, where the next one begins, and `node` of each. */
function pageOf(node) {
    return `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${node} } }`;
}
/** Reads a page. What GitHub leaves out of it (null) is not there, so that the list is shorter than its total. */
function listPage(node) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        totalCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(node.nullable()).nullish(),
    })
        .transform(({ totalCount, pageInfo, nodes }) => ({
        totalCount,
        nodes: (nodes ?? []).filter((each) => each !== null),
        next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    }));
}
/** The rest of a list whose first page was read with others. Its total is the newest that was told: who decides compares. */
async function toItsEnd(first, ask) {
    const nodes = [...first.nodes];
    let { totalCount, next } = first;
    const asked = new Set();
    while (next !== null && !asked.has(next) && asked.size < MOST_PAGES) {
        asked.add(next);
        const page = await ask(next);
        if (!page.known)
            return page;
        nodes.push(...page.value.nodes);
        totalCount = page.value.totalCount;
        next = page.value.next;
    }
    // Pages that do not end: the list is not complete, whatever its total says.
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ totalCount: next === null ? totalCount : Math.max(totalCount, nodes.length + 1), nodes });
}
//# sourceMappingURL=graphql-list.js.map

/***/ }),

/***/ 53121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_approvals_approval_facts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77281);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);



const PermissionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), role_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
/**
 * The highest permission that somebody has on a repository, by whatever grant.
 * @see https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
async function permissionOf(gitHub, { owner, name }, login, signal) {
    const answer = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { owner, repo: name, username: login },
        subject: `permission of \`${login}\``,
        needs: "contents: read",
        schema: PermissionSchema,
    }, signal);
    if (!answer.known)
        return answer;
    // A custom role has a name of its own; `permission` then tells the nearest of the old three.
    const { permission, role_name: role } = answer.value;
    // The options stand from the highest to the lowest.
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(_signalbox_policy_approvals_approval_facts__WEBPACK_IMPORTED_MODULE_0__/* .PermissionLevel */ .e6.options.find((level) => level === role || level === permission) ?? "none");
}
//# sourceMappingURL=repository-permission.js.map

/***/ }),

/***/ 74112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ orSwitchedOff)
/* harmony export */ });
/** An answer of a feature that a repository may lack: where GitHub refuses it, or shows nothing of it, `next` is what to do. */
function orSwitchedOff(answer, next) {
    return answer.known || (answer.status !== 403 && answer.status !== 404) || answer.code === "github.rate-limited"
        ? answer
        : { ...answer, next };
}
//# sourceMappingURL=switched-off.js.map

/***/ }),

/***/ 25060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ environmentReviews),
/* harmony export */   EY: () => (/* binding */ workflowFile),
/* harmony export */   tM: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20386);



const Account = _account_js__WEBPACK_IMPORTED_MODULE_1__/* .AccountSchema */ .h.nullish().transform((account) => account ?? null);
const Home = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() });
const WorkflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head_sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b,
    head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    display_title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: Home,
    // Null where the fork is gone.
    head_repository: Home.nullish(),
    actor: Account,
    triggering_actor: Account,
})
    .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    path: workflowFile(run.path),
    /** From outside: shown, never believed. */
    displayTitle: run.display_title,
    isCrossRepository: run.head_repository?.id !== run.repository.id,
    actor: run.actor,
    triggeringActor: run.triggering_actor,
}));
const EnvironmentReviewSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["approved", "rejected", "pending"]),
    user: Account,
    environments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
})
    .transform(({ state, user, environments }) => ({ state, user, environments: environments.map(({ name }) => name) }));
/** @see https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
function workflowRun(gitHub, { owner, name }, id, signal) {
    return gitHub.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { owner, repo: name, run_id: id, exclude_pull_requests: true },
        subject: `run ${id}`,
        needs: "actions: read",
        schema: WorkflowRunSchema,
    }, signal);
}
/**
 * Everything that reviewers of its deployments said; GitHub gives the whole list at once.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
function environmentReviews(gitHub, { owner, name }, id, signal) {
    return gitHub.ask({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
        parameters: { owner, repo: name, run_id: id },
        subject: `list of environment reviews of run ${id}`,
        needs: "actions: read",
        schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(EnvironmentReviewSchema),
    }, signal);
}
/**
 * The workflow's file in a run's `path`: GitHub may add the ref, as in `.github/workflows/release.yml@main`. Where the rest ends as a
 * file does, it may be the file's own name, and stays.
 */
function workflowFile(path) {
    const [, file, ref = ""] = /^(.*\.ya?ml)@([^@]*)$/.exec(path) ?? [];
    return file === undefined || /\.ya?ml$/.test(ref) ? path : file;
}
//# sourceMappingURL=workflow-run.js.map

/***/ })

};
