export const id = 5609;
export const ids = [5609,625];
export const modules = {

/***/ 24442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/change-notes.js
var change_notes = __webpack_require__(75291);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 9 modules
var decide_versions = __webpack_require__(30589);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-notes.js
var render_notes = __webpack_require__(5370);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/notes/planned-releases.js
var planned_releases = __webpack_require__(74469);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/validation/report-template.js





const TO_TEST = "<!-- What was tested, where and how, and what came of it. -->";
const TO_STATE = "<!-- What speaks for and against it. Once it has passed, the line below says `Result: passed`. -->";
const TO_WRITE = "<!-- To be written. -->";
/**
 * A validation report for a candidate, to be filled in by people: the sections that the policy asks for, the candidate's hash and the
 * changes of each planned release. It states no result, so that it meets nothing as it stands.
 */
function reportTemplate(loaded, facts, repositoryUrl) {
    const wanted = loaded.policy.checklist.validation?.sections ?? ["Scope", "Tests", "Result"];
    const isResult = (heading) => heading.trim().toLowerCase() === "result";
    const sections = wanted.some(isResult) ? wanted : [...wanted, "Result"];
    const blocks = sections.flatMap((heading) => {
        const title = `## ${(0,markdown/* escapeMarkdown */.FV)(heading)}`;
        if (isResult(heading))
            return [title, TO_STATE, "Result: not yet"];
        switch (heading.trim().toLowerCase()) {
            case "scope":
                return [title, ...scope(loaded, facts, repositoryUrl)];
            case "tests":
                return [title, TO_TEST];
            default:
                return [title, TO_WRITE];
        }
    });
    return (0,render_notes/* joined */.oR)(["# Validation report", `Commit: ${facts.candidate}`, ...blocks]);
}
function scope(loaded, facts, repositoryUrl) {
    const planned = (0,planned_releases/* plannedReleases */.F)((0,decide_versions/* decideVersions */.E)(loaded, facts));
    if (planned.length === 0)
        return ["No release is planned: nothing that asks for one was changed."];
    return planned.flatMap((release) => {
        const { previous = null, commits = [] } = facts.components.find(({ name }) => name === release.component) ?? {};
        const date = facts.now.slice(0, 10);
        const notes = (0,change_notes/* changeNotesOf */.B)(allTypes(loaded.policy), { release, date, previous, commits, repositoryUrl });
        const since = previous === null ? "the first release" : `since ${(0,markdown/* escapeMarkdown */.FV)(previous.tag)}`;
        const title = `### ${(0,markdown/* escapeMarkdown */.FV)(release.tag)}, ${since}`;
        return [title, notes.changes.length === 0 ? "No changes of its own." : (0,render_notes/* changeLines */.Ow)(notes, notes.changes)];
    });
}
/** Who validates wants to see every change that asks for a release, whatever the notes tell. */
function allTypes(policy) {
    const { types: _, ...notes } = policy.notes;
    return { ...policy, notes };
}
//# sourceMappingURL=report-template.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(91759);
// EXTERNAL MODULE: ./packages/moves/lib/src/repository-url.js
var repository_url = __webpack_require__(14177);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
var branch_facts = __webpack_require__(65275);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-versions.js + 2 modules
var gather_versions = __webpack_require__(25799);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/report.js









/** `signalbox report`: a validation report of one candidate, to be filled in; on stdout, or as a file that is not there yet. */
async function report({ git, head, complete, tags }, options, terminal) {
    const [{ loaded }, candidate, repositoryUrl] = await Promise.all([
        (0,governing_policy/* policyOfClone */.$q)(git),
        complete.then(() => (options.at === undefined ? head : (0,revisions/* resolveCommit */.WL)(git, options.at))),
        (0,repository_url/* repositoryUrlOf */.q)(git),
    ]);
    const asIfNewest = options.at !== undefined;
    const now = asIfNewest ? await (0,revisions/* committedAt */.AB)(git, candidate) : new Date();
    const branch = (0,branch_facts/* branchOfClone */.b1)(git, candidate, null, !asIfNewest);
    const facts = await (0,gather_versions/* gatherVersionFacts */.r)(loaded, {
        git,
        candidate,
        now,
        tags,
        branch,
        remote: null,
        asIfNewest,
        only: [],
    });
    const text = reportTemplate(loaded, facts, repositoryUrl);
    if (options.out === undefined)
        terminal.out(text);
    else {
        await write(options.out, text);
        terminal.talk(`${options.out}: written; fill in what was tested, and its result\n`);
    }
    return 0;
}
async function write(out, text) {
    const [folder, file] = [(0,external_node_path_.dirname)((0,external_node_path_.resolve)(out)), (0,external_node_path_.basename)(out)];
    // Somebody may have filled it in.
    if ((await (0,write_file_atomically/* readFileInside */.X)(folder, file)) !== null) {
        throw new error/* SignalboxError */.k("report.exists", `there is a \`${out}\` already`, {
            next: "name another file with `--out`, or move that one away",
        });
    }
    await (0,write_file_atomically/* writeFileAtomically */.l)(folder, file, text);
}
//# sourceMappingURL=report.js.map

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

/***/ 49508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Nr: () => (/* binding */ escapeWithinLine),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Ug: () => (/* binding */ escapeLineEnds),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/**
 * The text as one line of Markdown that shows it and does nothing else: on GitHub it formats nothing, links nothing
 * and notifies nobody, wherever in a line, list, heading or table cell it stands. Ordinary text comes out unchanged;
 * what GitHub would act on (`@ada`, `#12`, addresses, hashes) becomes a code span. White space becomes single spaces.
 * Runs in linear time.
 */
function escapeMarkdown(text) {
    return escapeLineEnds(escapeWithinLine(visibleLine(text)));
}
/** The same for a part of a visible line: its ends stay as they are, and what only acts at a line's ends is left to `escapeLineEnds`. */
function escapeWithinLine(line) {
    // Most lines hold nothing of the kind, and ten thousands of them are written at once.
    if (!ACTIVE.test(line))
        return escapeSyntax(line);
    let escaped = "";
    let written = 0;
    for (const { 0: run, index } of line.matchAll(RUN)) {
        const token = activeToken(run);
        if (token === null)
            continue;
        escaped += `${escapeSyntax(line.slice(written, index))}\`${token}\``;
        written = index + token.length;
    }
    return escaped + escapeSyntax(line.slice(written));
}
/**
 * The text as a code span, nothing for nothing; it must not stand beside a backtick. What begins a comment of HTML is escaped text
 * instead: within a code span nothing can be escaped, and those who look for marks in comments would take it for one.
 */
function inlineCode(text) {
    const line = visibleLine(text);
    if (line === "" || line.includes("<!--"))
        return escapeMarkdown(line);
    let longest = 0;
    for (const [run] of line.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = "`".repeat(longest + 1);
    const pad = /^`|`$/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A link of ours: the text is escaped, the address must be http or https, else the text stands alone. */
function markdownLink(text, url) {
    const address = URL.canParse(url) ? new URL(url) : null;
    if (address === null || !["http:", "https:"].includes(address.protocol))
        return escapeMarkdown(text);
    const href = address.href.replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/g, (character) => percentEncoded(character));
    // An entity in an address would be read as what it stands for.
    return `[${PLAIN_LABEL.test(text) ? text : escapeMarkdown(text)}](${href.replaceAll("&", "&amp;")})`;
}
// A pull request or a hash: GitHub makes no link of them inside a link.
const PLAIN_LABEL = /^(?:#\d+|[0-9a-f]{7,64})$/;
/** The text on one line, with what nobody can see, or what turns the reading direction, made visible as `�`. */
function visibleLine(text) {
    if (VISIBLE_ASCII.test(text))
        return text;
    return text.toWellFormed().replace(/\s+/g, " ").trim().replace(UNSEEN, "�");
}
const VISIBLE_ASCII = /^[!-~]+(?: [!-~]+)*$/;
// Controls, direction marks and overrides, zero-width space and joiners of words, fillers and blanks, tag characters. The joiners U+200C
// and U+200D stay: emoji and several scripts are written with them.
const UNSEEN = /\u034f|[\u17b4-\u17b5]|[\u180b-\u180f]|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
// What can be part of an address, or of a run that GitHub may act on. Every alternative's characters before `:` are
// those of the last one, so that no run is read more than twice.
const RUN = /[A-Za-z0-9_./@#+$-]*:\/\/[^\s`<>|]*|www\.[^\s`<>|]*|[A-Za-z0-9_./@#+$-]+/gi;
// What begins outside of a run, or ends there, begins and ends the same way within the line: to look at the line is enough.
const ACTIVE = new RegExp([
    /:\/\/|www\./, // addresses
    /(?<![a-z0-9])@[a-z0-9]/, // people and teams
    /[a-z0-9_.+-]@[a-z0-9_.-]*\.[a-z0-9_-]/, // e-mail, and `web@1.4.0`, which GitHub takes for it
    /#\d/, // issues and pull requests, also of other repositories
    /(?<![a-z0-9])(?:GH|GHSA|CVE)-[a-z0-9]/,
    /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/, // commits
    /\$/, // mathematics
]
    .map(({ source }) => source)
    .join("|"), "i");
// The sentence's own punctuation stays outside of a code span.
function activeToken(run) {
    if (!ACTIVE.test(run))
        return null;
    let end = run.length;
    while (end > 0 && `.,;:!?'")]*_~`.includes(run.charAt(end - 1)))
        end -= 1;
    const token = run.slice(0, end);
    return ACTIVE.test(token) ? token : run;
}
const SYNTAX = /[\\`*~[\]|_&<]/;
function escapeSyntax(text) {
    if (!SYNTAX.test(text))
        return text;
    return text
        .replace(/[\\`*~[\]|]/g, "\\$&")
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
        .replace(/&(?=[A-Za-z0-9#])/g, "&amp;")
        .replaceAll("<", "&lt;");
}
const LINE_ENDS = /^[#+>=:/\d-]|#$/;
/** Some characters mean something only where a line begins or ends; programs take commands, `/merge`, there. */
function escapeLineEnds(line) {
    if (!LINE_ENDS.test(line))
        return line;
    return line
        .replace(/^(?:\/(?=[a-z])|#{1,6}(?= |$)|[-+](?= |$)|>|[-=:](?=[-=:| ]*$))/i, "\\$&")
        .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
        .replace(/(?<=^| )#(?=#*$)/, "\\#");
}
function percentEncoded(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
//# sourceMappingURL=markdown.js.map

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

/***/ 14177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ repositoryUrlOf)
/* harmony export */ });
/* unused harmony export pageOf */
/** The page of the repository that `origin` names, where that is GitHub; null elsewhere, and then notes hold no links. */
async function repositoryUrlOf(git) {
    const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
    return code === 0 ? pageOf(stdout.trim()) : null;
}
/** `git@github.com:acme/crm.git`, `ssh://git@github.com/acme/crm` and `https://github.com/acme/crm.git` are one page. */
function pageOf(remote) {
    const match = /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/:]+@)([a-z0-9.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(remote);
    const [, host = "", owner = "", name = ""] = match ?? [];
    return /(^|\.)github\b/i.test(host) ? `https://${host.toLowerCase()}/${owner}/${name}` : null;
}
//# sourceMappingURL=repository-url.js.map

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

/***/ 65275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   b1: () => (/* binding */ branchOfClone),
/* harmony export */   qh: () => (/* binding */ branchOfRemote)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94162);


/** The branch where it is kept: its tip was read from the remote. */
async function branchOfRemote(git, candidate, on) {
    const { remote, branch, defaultBranch } = on;
    const isDefault = branch === null ? null : branch.name === defaultBranch.name;
    const defaultTip = await present(git, remote, defaultBranch);
    const state = (holdsCandidate, later = []) => ({
        facts: { name: branch?.name ?? null, isDefault, holdsCandidate },
        laterCommits: new Set(later),
        defaultTip,
    });
    if (branch === null)
        return state(null);
    const tip = await present(git, remote, branch);
    if (tip === null)
        return state(false);
    if (tip === candidate)
        return state(true);
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
    if (code !== 0)
        return state(false);
    const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
    return state(true, stdout.split("\n").filter((hash) => hash !== ""));
}
/** A branch's tip, fetched where the clone lacks it. */
async function present(git, remote, { name, tip }) {
    if (tip === null)
        return null;
    if (!(await (0,_signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_1__/* .holdsObject */ .u)(git, `${tip}^{commit}`)))
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${name}`]);
    return tip;
}
/**
 * The branch that is checked out in a local clone, or the one that is named. A clone without a remote has its own default branch: `main`,
 * `master`, or the only line there is. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
async function branchOfClone(git, candidate, named, atHead = false) {
    const [name, defaultRef] = await Promise.all([named ?? checkedOut(git), defaultRefOf(git)]);
    const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
    const isDefault = name === null || defaultRef === null ? null : defaultRef.branch === null || defaultRef.branch === name;
    return {
        facts: { name, isDefault, holdsCandidate },
        laterCommits: new Set(),
        defaultTip: isDefault === true || defaultRef === null ? null : await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, defaultRef.ref),
    };
}
/** The default branch and where a clone keeps it; `branch` is null where the clone has but one line; all is null where nobody knows. */
async function defaultRefOf(git) {
    const head = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] });
    const prefix = "refs/remotes/origin/";
    const ref = head.stdout.trim();
    if (head.code === 0)
        return { branch: ref.slice(prefix.length), ref };
    const [remotes, usual] = await Promise.all([
        git.run(["remote"]),
        git.run(["for-each-ref", "--format=%(refname:strip=2)", ...USUAL.map((name) => `refs/heads/${name}`)]),
    ]);
    if (remotes.stdout.trim() !== "")
        return null;
    const [branch] = usual.stdout.split("\n").filter((line) => USUAL.includes(line));
    return branch === undefined ? { branch: null, ref: "HEAD" } : { branch, ref: `refs/heads/${branch}` };
}
const USUAL = ["main", "master"];
async function checkedOut(git) {
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
async function branchHolds(git, name, candidate) {
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
    return code === 0 ? true : code === 1 ? false : null;
}
//# sourceMappingURL=branch-facts.js.map

/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chosenComponents)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** The components that are asked for, in the policy's order; all where `only` is empty. Throws `component.unknown` for a name it does not have. */
function chosenComponents({ policy }, only) {
    const known = Object.keys(policy.components);
    const unknown = only.find((name) => !known.includes(name));
    if (unknown === undefined)
        return known.filter((name) => only.length === 0 || only.includes(name));
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("component.unknown", `the policy has no component \`${unknown}\``, {
        next: `name one of: ${known.join(", ")}`,
    });
}
//# sourceMappingURL=chosen-components.js.map

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

/***/ }),

/***/ 94162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ holdsObject)
/* harmony export */ });
/** Whether the clone holds an object of this hash; with `^{commit}` behind it, whether that is a commit or a tag of one. */
async function holdsObject(git, object) {
    return (await git.run(["cat-file", "-e", object], { allow: [1, 128] })).code === 0;
}
//# sourceMappingURL=holds-object.js.map

/***/ })

};
