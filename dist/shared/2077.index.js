export const id = 2077;
export const ids = [2077];
export const modules = {

/***/ 42077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderThroughConventionalChangelog: () => (/* binding */ renderThroughConventionalChangelog)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./packages/moves/lib/src/message-markdown.js
var message_markdown = __webpack_require__(51438);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/added-settings.js
var added_settings = __webpack_require__(56384);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/git-environment.js
var git_environment = __webpack_require__(4158);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/closed-environment.js



/**
 * The environment for a tool that runs git by itself, in a repository of ours: all that our own git is given, and no
 * configuration of the user, the machine or the job.
 */
function closedEnvironment(base) {
    const env = Object.entries((0,git_environment/* gitEnvironment */._)(base)).filter(([name]) => !name.startsWith("GIT_CONFIG"));
    const settings = git_environment/* SETTINGS */.y.filter((word) => word !== "-c").map((setting) => {
        const [key = "", ...value] = setting.split("=");
        return [key, value.join("=")];
    });
    return {
        ...Object.fromEntries(env),
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: "1",
        ...(0,added_settings/* addedSettings */.W)({}, settings),
    };
}
//# sourceMappingURL=closed-environment.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/borrowed-repository.js




/**
 * Lends a repository of its own to a tool that asks git itself: the objects of `git`, HEAD at `head`, and no
 * tags, remotes, hooks or configuration. The tool sees just the range it is meant to, and can write nothing. The git that
 * it starts would take this process's environment, such as a hook's `GIT_DIR`: that is closed meanwhile.
 * (gitrepository-layout(5): `objects/info/alternates`.)
 */
async function withBorrowedRepository(git, head, use) {
    const objects = await ask(git, "--path-format=absolute", "--git-path", "objects");
    const format = await ask(git, "--show-object-format");
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-notes-"));
    try {
        const own = (0,external_node_path_.join)(directory, ".git");
        await (0,promises_.mkdir)((0,external_node_path_.join)(own, "objects", "info"), { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.join)(own, "refs"));
        const version = format === "sha1"
            ? "\trepositoryformatversion = 0\n"
            : `\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${format}\n`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "config"), `[core]\n${version}`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "objects", "info", "alternates"), `${quoted(objects)}\n`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "HEAD"), `${head}\n`);
        return await inClosedEnvironment(() => use(directory));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function inClosedEnvironment(use) {
    const before = process.env;
    process.env = { ...closedEnvironment(before) };
    try {
        return await use();
    }
    finally {
        process.env = before;
    }
}
// One question a time: a folder may have a line feed in its name.
async function ask(git, ...question) {
    return (await git.run(["rev-parse", ...question])).stdout.replace(/\n$/, "");
}
/** A path as `objects/info/alternates` takes any: in quotes, as git itself writes odd paths. */
function quoted(path) {
    return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
//# sourceMappingURL=borrowed-repository.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-notes.js
var render_notes = __webpack_require__(5370);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-sections.js + 2 modules
var render_sections = __webpack_require__(69142);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/conventional-changelog.js







const TIMEOUT_SECONDS = 300;
/**
 * Renders the notes of one range through conventional-changelog-core. It walks the range and writes; what the
 * commits mean was decided before: it sees hashes alone, and each is replaced by our decided changes or dropped.
 * Without a style of the repository's own the text is `renderNotes`'; with one, what a release tells beside its changes
 * follows them. Throws `notes.range-differs` where it did not come across every decided change: two readings of one
 * range that do not agree are told to nobody; and `notes.timed-out` where it does not end.
 */
async function renderThroughConventionalChangelog(git, notes, range, style, timeoutSeconds = TIMEOUT_SECONDS) {
    const { default: conventionalChangelog } = await Promise.all(/* import() */[__webpack_require__.e(8011), __webpack_require__.e(5075)]).then(__webpack_require__.bind(__webpack_require__, 65075));
    const changesOf = Map.groupBy(notes.changes, (change) => change.commit);
    const seen = new Set();
    const transform = function (commit, done) {
        const hash = commit.hash ?? "";
        for (const change of changesOf.get(hash) ?? [])
            this.push(asConventionalCommit(notes, change));
        if (changesOf.has(hash))
            seen.add(hash);
        done(null);
    };
    const rendered = await withBorrowedRepository(git, range.to, (cwd) => textWithin(timeoutSeconds, conventionalChangelog({
        cwd,
        outputUnreleased: true,
        warn: () => undefined,
        transform,
        ...(style.preset === null ? {} : { config: style.preset }),
    }, contextOf(notes), 
    // Hashes alone: no commit text takes part in its framing.
    { format: "%H%n-hash-%n%H", ...(range.from === null ? {} : { from: range.from }) }, { referenceActions: [] }, writerOptions(notes, style)))).catch((error) => {
        const ours = (style.preset === null && style.template === null) || error instanceof src_error/* SignalboxError */.k;
        throw ours ? error : notRendered(error);
    });
    const missing = [...changesOf.keys()].filter((hash) => !seen.has(hash));
    if (missing.length > 0) {
        throw new src_error/* SignalboxError */.k("notes.range-differs", `conventional-changelog-core did not come across ${missing.length} of ${changesOf.size} commits of \`${notes.tag}\``, {
            next: "check out with `fetch-depth: 0`, and use a preset that leaves out no commits by `commits` options of its own",
        });
    }
    if (style.preset === null && style.template === null)
        return rendered;
    return (0,render_notes/* joined */.oR)([rendered.trimEnd(), ...(0,render_sections/* renderSections */.H)(notes)]);
}
/** All that a stream holds. One that does not end in time is ended with an error. */
async function textWithin(seconds, stream) {
    const late = new src_error/* SignalboxError */.k("notes.timed-out", `the notes were not rendered within ${seconds} s`, {
        next: "see what the preset or template of the repository waits for, or run again on a machine that is less busy",
    });
    const timer = setTimeout(() => stream.destroy(late), seconds * 1000);
    try {
        return await (0,consumers_.text)(stream);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A preset or template is the repository's own code: what it throws is told as its own. */
function notRendered(cause) {
    const [why = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n", 1);
    return new src_error/* SignalboxError */.k("notes.not-rendered", `the repository's own preset or template does not render: ${why}`, {
        next: "mend the template, or use a preset for conventional-changelog 7, such as conventional-changelog-conventionalcommits 9",
        cause,
    });
}
function writerOptions(notes, style) {
    if (style.preset !== null)
        return style.template === null ? {} : { mainTemplate: style.template };
    // What a revert takes back was decided already.
    const common = { transform: null, ignoreReverted: false };
    if (style.template !== null)
        return { ...common, groupBy: "type", mainTemplate: style.template };
    const finalizeContext = (context) => ({ ...context, rendered: (0,render_notes/* renderNotes */.IE)(notes) });
    return { ...common, finalizeContext, mainTemplate: "{{{rendered}}}" };
}
/** All that its templates may ask for; given in full, it looks nothing up by itself. */
function contextOf(notes) {
    const url = notes.repositoryUrl === null ? null : new URL(notes.repositoryUrl);
    const [owner = "", repository = ""] = url?.pathname.split("/").filter((part) => part !== "") ?? [];
    return {
        version: notes.version,
        date: notes.date,
        currentTag: notes.tag,
        previousTag: notes.previousTag ?? "",
        linkCompare: url !== null && notes.previousTag !== null,
        linkReferences: url !== null,
        host: url?.origin ?? "",
        owner,
        repository,
        repoUrl: notes.repositoryUrl ?? "",
        issue: "issues",
        commit: "commit",
    };
}
/** A change in the form of conventional-commits-parser, its text made inert: templates do not escape. */
function asConventionalCommit(notes, change) {
    const { pullRequest } = change;
    const description = (0,render_notes/* withoutPullRequest */.Lx)(change);
    // Presets make a link of it; a number can do no harm.
    const suffix = description === change.description ? "" : ` (#${pullRequest})`;
    const subject = `${(0,message_markdown/* messageLine */.E)(description, notes.markdown)}${suffix}`;
    const scope = change.scope === null ? null : (0,markdown/* escapeMarkdown */.FV)(change.scope);
    const mark = change.breaking ? "!" : "";
    const header = change.type === null ? subject : `${change.type}${scope === null ? "" : `(${scope})`}${mark}: ${subject}`;
    const texts = change.breaking && change.breakingTexts.length === 0 ? [change.description] : change.breakingTexts;
    return {
        hash: change.commit,
        header,
        type: change.type,
        scope,
        subject,
        merge: null,
        revert: null,
        body: null,
        footer: null,
        mentions: [],
        references: change.issues.map(asReference),
        notes: texts.map((breaking) => ({
            title: "BREAKING CHANGE",
            text: (0,message_markdown/* messageLine */.E)(breaking, notes.markdown),
        })),
        committerDate: notes.date,
        gitTags: "",
    };
}
/** `#12`, or `owner/repo#12`, in the form of conventional-commits-parser. */
function asReference(issue) {
    const [repository = "", number = ""] = issue.split("#");
    const [owner = null, name = null] = repository === "" ? [] : repository.split("/");
    return { raw: issue, action: "closes", owner, repository: name, prefix: "#", issue: number };
}
//# sourceMappingURL=conventional-changelog.js.map

/***/ }),

/***/ 84757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   fw: () => (/* binding */ fileAtCommit),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49508);

/** A commit by its first seven digits, linked where there is a page. */
function commitLink(repositoryUrl, commit) {
    const short = commit.slice(0, 7);
    return repositoryUrl === null ? `\`${short}\`` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(short, `${repositoryUrl}/commit/${commit}`);
}
/** A file as it is in a commit, linked where there is a page. */
function fileAtCommit(repositoryUrl, commit, path) {
    if (repositoryUrl === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(path);
    const address = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed()));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(path, `${repositoryUrl}/blob/${commit}/${address.join("/")}`);
}
/** Lines that belong to an item of a list. */
function indented(block) {
    return block.replaceAll(/^(?=.)/gm, "  ");
}
/** At most `most` of the items, then how many more there are. */
function atMost(most, items, total = items.length) {
    const more = total - Math.min(most, items.length);
    return more > 0 ? [...items.slice(0, most), `and ${more} more`] : items;
}
//# sourceMappingURL=notes-links.js.map

/***/ }),

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ renderNotes),
/* harmony export */   Lx: () => (/* binding */ withoutPullRequest),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49508);
/* harmony import */ var _message_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51438);
/* harmony import */ var _notes_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84757);
/* harmony import */ var _render_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69142);




/**
 * The notes of one release as Markdown: `# v1.4.0 (2025-10-21)`, then a line for each change, breaking ones
 * first, then what else a release tells, each under its heading. The same notes give the same bytes. All text from
 * outside is inert, but for what people wrote by hand into the notes themselves.
 */
function renderNotes(notes) {
    return joined([...headAndChanges(notes), ...(0,_render_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSections */ .H)(notes), comparisonLink(notes)]);
}
/** The changes of one release alone, as a changelog of many releases tells them. */
function renderChanges(notes) {
    return joined([...headAndChanges(notes), comparisonLink(notes)]);
}
/** Blocks as one text, with an empty line between. */
function joined(blocks) {
    return `${blocks.filter((block) => block !== null).join("\n\n")}\n`;
}
function headAndChanges(notes) {
    const breaking = notes.changes.filter((change) => change.breaking);
    const others = notes.changes.filter((change) => !change.breaking);
    const blocks = [`# ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(notes.tag)} (${notes.date})`];
    if (breaking.length > 0)
        blocks.push("## Breaking changes", changeLines(notes, breaking));
    if (breaking.length > 0 && others.length > 0)
        blocks.push("## Changes");
    if (others.length > 0)
        blocks.push(changeLines(notes, others));
    if (notes.changes.length === 0)
        blocks.push("No changes that users would notice.");
    return blocks;
}
/** A line for each change, with its links, and what belongs to it below. */
function changeLines(notes, changes) {
    return changes
        .map((change) => [`- ${titleOf(notes, change)}${linksOf(notes, change)}`, ...detailsOf(notes, change)].join("\n"))
        .join("\n");
}
function titleOf({ markdown }, change) {
    const description = (0,_message_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLine */ .E)(withoutPullRequest(change), markdown);
    if (change.type === null)
        return description;
    const scope = change.scope === null ? "" : `(${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(change.scope)})`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(change.type)}${scope}${change.breaking ? "!" : ""}: ${description}`;
}
/** The description without the `(#12)` that GitHub ends a squashed subject with; the link says that already. */
function withoutPullRequest({ description, pullRequest }) {
    const suffix = ` (#${pullRequest})`;
    return description.endsWith(suffix) ? description.slice(0, -suffix.length) : description;
}
function linksOf({ repositoryUrl }, { commit, pullRequest, issues }) {
    const links = [];
    if (pullRequest !== null) {
        const request = `#${pullRequest}`;
        links.push(repositoryUrl === null ? request : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(request, `${repositoryUrl}/pull/${pullRequest}`));
    }
    if (repositoryUrl !== null)
        links.push((0,_notes_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(repositoryUrl, commit));
    // Not in GitHub's own words: these notes may stand in a pull request, whose merge would close the issue once more.
    const closed = issues.map((issue) => issueLink(repositoryUrl, issue)).join(", ");
    if (closed !== "")
        links.push(`${issues.length === 1 ? "issue" : "issues"} ${closed}`);
    return links.length === 0 ? "" : ` (${links.join(", ")})`;
}
/** `#12`, or `owner/repo#12` on the same host. */
function issueLink(repositoryUrl, issue) {
    const hash = issue.indexOf("#");
    if (repositoryUrl === null)
        return hash === 0 ? issue : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(issue);
    const repository = hash === 0 ? repositoryUrl : `${new URL(repositoryUrl).origin}/${issue.slice(0, hash)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(issue, `${repository}/issues/${issue.slice(hash + 1)}`);
}
/** What breaks, indented below its change, so that it stays part of the item. */
function detailsOf({ markdown }, change) {
    return change.breakingTexts.flatMap((text) => ["", (0,_notes_links_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)((0,_message_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageBlock */ .P)(text, markdown))]);
}
function comparisonLink({ repositoryUrl, previousTag, tag }) {
    if (repositoryUrl === null || previousTag === null)
        return null;
    const range = `${encodeURIComponent(previousTag)}...${encodeURIComponent(tag)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(`All changes since ${previousTag}`, `${repositoryUrl}/compare/${range}`);
}
//# sourceMappingURL=render-notes.js.map

/***/ }),

/***/ 69142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ renderSections)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./packages/moves/lib/src/message-markdown.js
var message_markdown = __webpack_require__(51438);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/hand-written.js
var hand_written = __webpack_require__(17201);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/notes-links.js
var notes_links = __webpack_require__(84757);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-impact.js



const MOST_MODULES = 12;
const MOST_SCOPES = 30;
/** What a release touches, as items of a list. */
function impactItems({ modules, scopes, contracts }) {
    const folders = (modules?.first ?? []).map(({ folder, files }) => {
        const name = folder === "." ? "the top folder" : (0,markdown/* inlineCode */.ti)(folder);
        return `${name} (${(0,counted/* counted */.h)(files, "file")})`;
    });
    return [
        ...(folders.length === 0 ? [] : [`Changed: ${(0,notes_links/* atMost */.Tu)(MOST_MODULES, folders, modules?.total).join(", ")}`]),
        ...(scopes.length === 0 ? [] : [`Scopes: ${(0,notes_links/* atMost */.Tu)(MOST_SCOPES, scopes.map(markdown/* escapeMarkdown */.FV)).join(", ")}`]),
        ...contracts.map(contractItem),
    ];
}
const CONTRACTS = {
    openapi: "OpenAPI",
    tasks: "tasks",
    events: "events",
    graphql: "GraphQL",
    protobuf: "Protobuf",
};
const MOST_CONTRACT_CHANGES = 50;
function contractItem({ kind, file, judge, comparison }) {
    const name = `${(0,markdown/* inlineCode */.ti)(file)} (${CONTRACTS[kind]})`;
    if (!comparison.known)
        return `${name} could not be compared: ${(0,markdown/* escapeMarkdown */.FV)(comparison.says)}`;
    if (comparison.changes.length === 0)
        return `${name}: no difference that a user can tell`;
    const changes = comparison.changes.map(contractChange);
    const head = `${name}, compared by ${(0,markdown/* escapeMarkdown */.FV)(judge)}:`;
    return [head, ...(0,notes_links/* atMost */.Tu)(MOST_CONTRACT_CHANGES, changes).map((change) => `  - ${change}`)].join("\n");
}
function contractChange({ class: found, operation, field, says }) {
    const where = [operation, field ?? ""].filter((part) => part !== "").map(markdown/* inlineCode */.ti);
    return `${found === "breaking" ? "**breaking**" : found}: ${[...where, (0,markdown/* escapeMarkdown */.FV)(says)].join(", ")}`;
}
//# sourceMappingURL=render-impact.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-migrations.js



const CLASSES = {
    none: "no version of the code sees it",
    compatible: "the previous code runs on it",
    "needs-downgrade": "the previous code fails until it is undone",
    "data-loss": "undoing it restores the shape, not the data",
    irreversible: "it cannot be undone",
    unknown: "nobody could judge it, and the previous code may fail",
};
const MOST_MIGRATIONS = 50;
const MOST_STATEMENTS = 20;
/** The migrations of a release and its plan, as items of a list. */
function migrationItems(notes) {
    const { looked, files, plan } = notes.migrations;
    const items = [...(0,notes_links/* atMost */.Tu)(MOST_MIGRATIONS, files.map(migrationItem))];
    if (plan !== null) {
        const sections = plan.sections.length === 0 ? "" : `: ${(0,notes_links/* atMost */.Tu)(20, plan.sections.map(markdown/* escapeMarkdown */.FV)).join(", ")}`;
        const old = plan.changed ? "" : ", not changed since the last release";
        items.push(`Migration plan ${(0,notes_links/* fileAtCommit */.fw)(notes.repositoryUrl, notes.commit, plan.file)}${sections}${old}`);
    }
    return looked && files.length === 0 ? ["No migrations.", ...items] : items;
}
function migrationItem({ tool, file, class: gravest, statements }) {
    const lines = statements.map(({ line, statement, reason }) => `  - line ${line}: ${(0,markdown/* inlineCode */.ti)(statement)}, ${(0,markdown/* escapeMarkdown */.FV)(reason)}`);
    return [`${(0,markdown/* inlineCode */.ti)(file)} (${tool}): ${CLASSES[gravest]}`, ...atMostLines(lines)].join("\n");
}
function atMostLines(lines) {
    return (0,notes_links/* atMost */.Tu)(MOST_STATEMENTS, lines).map((line) => (line.startsWith("  - ") ? line : `  - ${line}`));
}
/** How to take a release back, as items of a list. */
function rollbackItems(notes) {
    const { to, flags, migrations: inTheWay, compatible } = notes.rollback;
    const items = [];
    if (to === null)
        items.push("There is no release before this one to go back to.");
    else {
        const page = notes.repositoryUrl === null ? null : `${notes.repositoryUrl}/releases/tag/${encodeURIComponent(to.tag)}`;
        const tag = page === null ? (0,markdown/* escapeMarkdown */.FV)(to.tag) : (0,markdown/* markdownLink */.iQ)(to.tag, page);
        items.push(`Go back to ${tag}, commit ${(0,notes_links/* commitLink */.wn)(notes.repositoryUrl, to.commit)}.`);
    }
    if (flags.length > 0)
        items.push(`Feature flags: ${(0,notes_links/* atMost */.Tu)(50, flags.map(({ text }) => (0,message_markdown/* messageLine */.E)(text, notes.markdown))).join(", ")}`);
    const graves = inTheWay.map(({ file, class: gravest }) => `Migration ${(0,markdown/* inlineCode */.ti)(file)}: ${CLASSES[gravest]}.`);
    items.push(...(0,notes_links/* atMost */.Tu)(MOST_MIGRATIONS, graves));
    if (compatible)
        items.push("The previous code runs on the migrated schema: no migration need be undone.");
    return items;
}
//# sourceMappingURL=render-migrations.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-sections.js







/** What the notes of a release tell beside its changes, each part under its heading; a part with nothing to tell is left out. */
function renderSections(notes) {
    return [
        ...section(notes, "Summary", "summary", notes.summary.texts, summary(notes)),
        ...section(notes, "Impact", "impact", [], listOf(impactItems(notes.impact))),
        ...section(notes, "Migrations", "migrations", notes.migrations.texts, listOf(migrationItems(notes))),
        ...section(notes, "Rollback", "rollback", notes.rollback.texts, listOf(rollbackItems(notes))),
        ...section(notes, "Documentation", null, [], listOf(documentation(notes))),
        ...section(notes, "Contributors", null, [], contributors(notes)),
    ];
}
function section(notes, heading, part, texts, known) {
    const byHand = part === null ? undefined : notes.handWritten[part];
    const blocks = [
        // What people wrote themselves is theirs: it takes effect as they wrote it.
        ...(part === null || byHand === undefined ? [] : [(0,hand_written/* handWrittenPart */.sU)(part, byHand)]),
        ...texts.map(({ commit, text }) => `${(0,message_markdown/* messageBlock */.P)(text, notes.markdown)} (${(0,notes_links/* commitLink */.wn)(notes.repositoryUrl, commit)})`),
        ...(known === null ? [] : [known]),
    ];
    return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}
function listOf(items) {
    return items.length === 0 ? null : items.map((item) => `- ${item}`).join("\n");
}
const KINDS = {
    breaking: ["breaking change", "breaking changes"],
    feat: ["feature", "features"],
    fix: ["fix", "fixes"],
    perf: ["performance improvement", "performance improvements"],
    other: ["other change", "other changes"],
};
function summary({ summary: { counts } }) {
    const words = counts.map(({ kind, changes }) => (0,counted/* counted */.h)(changes, ...KINDS[kind]));
    return words.length === 0 ? null : `${words.join(", ")}.`;
}
const MOST_DOCUMENTS = 30;
function documentation(notes) {
    const { files, links } = notes.documentation;
    const { repositoryUrl, commit } = notes;
    const documents = files.first.map((path) => (0,notes_links/* fileAtCommit */.fw)(repositoryUrl, commit, path));
    const addresses = links.map(({ url, pullRequest }) => {
        const { host, pathname } = new URL(url);
        // The label tells where it leads: what the address says is all there is.
        const link = (0,markdown/* markdownLink */.iQ)(`${host}${pathname === "/" ? "" : pathname}`.slice(0, 120), url);
        return pullRequest === null || repositoryUrl === null
            ? link
            : `${link} (${(0,markdown/* markdownLink */.iQ)(`#${pullRequest}`, `${repositoryUrl}/pull/${pullRequest}`)})`;
    });
    return [...(0,notes_links/* atMost */.Tu)(MOST_DOCUMENTS, documents, files.total), ...(0,notes_links/* atMost */.Tu)(MOST_DOCUMENTS, addresses)];
}
const MOST_CONTRIBUTORS = 200;
function contributors({ contributors: names }) {
    return names.length === 0 ? null : (0,notes_links/* atMost */.Tu)(MOST_CONTRIBUTORS, names.map(markdown/* escapeMarkdown */.FV)).join(", ");
}
//# sourceMappingURL=render-sections.js.map

/***/ }),

/***/ 51438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ messageLine),
/* harmony export */   P: () => (/* binding */ messageBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49508);

/**
 * One line of somebody's text. Where Markdown is allowed, code, emphasis, strikethrough and links to https take effect:
 * those are read here and written anew, and all else is escaped, so that no HTML, image, mention, autolink or command does.
 * Runs in linear time.
 */
function messageLine(text, markdown) {
    return markdown === "escape" ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text) : allowed((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text));
}
/**
 * Somebody's text of several lines; blank ones part its paragraphs. Where Markdown is allowed, items of lists stay items; where it is
 * not, lines that look like items stay lines of their own.
 */
function messageBlock(text, markdown) {
    const lines = text.trim().split("\n");
    return lines
        .map((line, index) => {
        const [, indent = "", marker, item = ""] = ITEM.exec(line) ?? [];
        if (markdown === "allow" && marker !== undefined)
            return `${indent.slice(0, 8).replaceAll("\t", "  ")}${marker} ${messageLine(item, markdown)}`;
        const shown = messageLine(line, markdown);
        const next = lines[index + 1];
        const isApart = markdown === "escape" && shown !== "" && next !== undefined && ITEM.test(next);
        return isApart ? `${shown}\\` : shown;
    })
        .join("\n");
}
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?=\S)(.*)$/;
// A backtick beside another would change which of them belong together; nothing is read inside of what was read.
const READ = new RegExp([
    /(?<![`\\])`(?<code>(?:(?!<!--)[^`|]){1,500})`(?!`)/,
    /(?<![!\\])\[(?<label>[^[\]`\\]{1,200})\]\((?<url>https:\/\/[^\s()<>"'`\\|[\]]{1,1000})\)/,
    /(?<![*\\])\*\*(?![\s*])(?<strong>[^*`[\]\\]{1,500})\*\*(?!\*)/,
    /(?<![*\\\w])\*(?![\s*])(?<starred>[^*`[\]\\]{1,500})\*(?![*\w])/,
    /(?<![\\\w])_(?![\s_])(?<underscored>[^_`[\]\\]{1,500})_(?!\w)/,
    /(?<![~\\])~~(?![\s~])(?<struck>[^~`[\]\\]{1,500})~~(?!~)/,
]
    .map(({ source }) => source)
    .join("|"), "g");
function allowed(line) {
    let written = "";
    let end = 0;
    for (const match of line.matchAll(READ)) {
        written += (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWithinLine */ .Nr)(line.slice(end, match.index)) + rewritten(match.groups ?? {});
        end = match.index + match[0].length;
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLineEnds */ .Ug)(written + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWithinLine */ .Nr)(line.slice(end)));
}
function rewritten(read) {
    const { code, label, url, strong, starred, underscored, struck } = read;
    if (code !== undefined)
        return `\`${code}\``;
    if (label !== undefined && url !== undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(label, url);
    if (strong !== undefined)
        return `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWithinLine */ .Nr)(strong)}**`;
    if (struck !== undefined)
        return `~~${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWithinLine */ .Nr)(struck)}~~`;
    return `*${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWithinLine */ .Nr)(starred ?? underscored ?? "")}*`;
}
//# sourceMappingURL=message-markdown.js.map

/***/ }),

/***/ 56384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addedSettings)
/* harmony export */ });
/**
 * Settings for git's environment (git-config(1), `GIT_CONFIG_COUNT`), after those that `env` holds already: a job may
 * trust its checkout that way.
 */
function addedSettings(env, settings) {
    const first = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(pairs) };
}
//# sourceMappingURL=added-settings.js.map

/***/ })

};
