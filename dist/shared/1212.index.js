export const id = 1212;
export const ids = [1212];
export const modules = {

/***/ 24264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notes: () => (/* binding */ notes)
});

// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(25491);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/read-hand-written.js
var read_hand_written = __webpack_require__(89308);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/changelog-move.js + 1 modules
var changelog_move = __webpack_require__(8337);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-notes.js
var render_notes = __webpack_require__(5370);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-range.js + 1 modules
var render_range = __webpack_require__(30135);
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(19584);
// EXTERNAL MODULE: ./packages/moves/lib/src/repository-url.js
var repository_url = __webpack_require__(14177);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/notes-json.js

/** The notes of one tag as one document for machines: `notes/1`. */
function notesAsJson({ verdict, move, reasons, notes }, text) {
    const found = notes === null || text === null ? [] : [entryOf(notes, text)];
    return `${(0,json/* jsonOf */.o)({ signalbox: "notes/1", verdict, move, reasons, notes: found })}\n`;
}
/** One release in such a document. */
function entryOf({ component, tag, version, date, previousTag, changes }, text) {
    return { component, tag, version, date, previousTag, changes, text };
}
//# sourceMappingURL=notes-json.js.map
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(31057);
// EXTERNAL MODULE: ./packages/history/lib/src/walk-releases.js + 4 modules
var walk_releases = __webpack_require__(59501);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/change-notes.js
var change_notes = __webpack_require__(75291);
// EXTERNAL MODULE: ./packages/cli/lib/src/pieces.js
var src_pieces = __webpack_require__(78870);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/all-notes.js









/** The changes of every release that HEAD contains, newest first, told while git is still reading. What else the notes of one release tell is not asked of git for each. */
async function allNotes({ git, head, tags, walk }, { loaded }, style, terminal) {
    const { preset, template } = loaded.policy.notes;
    if (preset !== undefined || template !== undefined) {
        throw new error/* SignalboxError */.k("notes.all-in-own-style", "`--all` writes in Signalbox's own form, and the policy asks for a preset or template", { next: "ask for one release at a time with `--tag`" });
    }
    const pieces = (0,src_pieces/* inPieces */.x)((piece) => terminal.out(piece));
    let told = 0;
    if (style.json)
        pieces.add(`{"signalbox":"notes/1","verdict":"go","move":"publish","reasons":[],"notes":[`);
    await (0,walk_releases/* walkReleases */.Q)(git, {
        head: await head,
        releases: tags.then((read) => (0,src_tags/* releasesOf */.w)(read, (0,tag_style/* tagStylesOf */.ug)(loaded.policy))),
        tags,
        walk,
        components: loaded.policy.components,
        types: new Set(Object.keys(loaded.policy.versioning.bumps)),
        onRelease({ release, previous, date, commits }) {
            const decided = (0,change_notes/* changeNotesOf */.B)(loaded.policy, {
                release,
                previous,
                date: date ?? "no date",
                commits,
                repositoryUrl: style.repositoryUrl,
            });
            const text = (0,render_notes/* renderChanges */.O1)(decided);
            pieces.add(style.json
                ? `${told === 0 ? "" : ","}${(0,json/* jsonOf */.o)(entryOf(decided, text), 0)}`
                : `${told === 0 ? "" : "\n"}${text}`);
            told += 1;
        },
    });
    if (style.json)
        pieces.add("]}\n");
    pieces.end();
    return 0;
}
//# sourceMappingURL=all-notes.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/notes.js















/** `signalbox notes`: the notes of one release, or of all, on stdout. Without `--tag` those of the newest release. */
async function notes(clone, options, terminal) {
    if (options.all === true && options.tag !== undefined) {
        throw new error/* SignalboxError */.k("notes.two-ranges", "`--all` and `--tag` ask for different notes", {
            next: "leave one of them out",
        });
    }
    const { git, complete, tags } = clone;
    const [governing, repositoryUrl] = await Promise.all([(0,policy_asked/* policyAsked */.p)(git, options), (0,repository_url/* repositoryUrlOf */.q)(git), complete]);
    if (options.all === true)
        return allNotes(clone, governing, { repositoryUrl, json: options.json === true }, terminal);
    const tag = options.tag ?? (await newestTag(clone, governing));
    const render = rendererOf(git, governing);
    const made = await (0,src_frame/* makeMove */.Qe)((0,changelog_move/* changelogMove */.G)({ git, tag, tags, repositoryUrl, readNotes: (0,read_hand_written/* notesInClone */.sE)(git) }, render, null), governing.loaded, { mode: "plan" }, {
        async report({ facts, decision }) {
            if (decision.notes === null)
                terminal.talk(`${decision.reasons.flatMap(reason_lines/* reasonLines */.c9).join("\n")}\n`);
            const text = decision.notes === null ? null : await render(decision.notes, facts);
            if (options.json === true)
                terminal.out(notesAsJson(decision, text));
            else if (text !== null)
                terminal.out(text);
        },
        // What is only shown is not recorded.
        record: () => Promise.resolve(),
    });
    return (0,exit_code/* exitCodeOf */.F)(made.decision.verdict);
}
/** A repository's own preset or template needs conventional-changelog; our own form needs nothing but the notes. */
function rendererOf(git, { loaded }) {
    const { preset, template } = loaded.policy.notes;
    if (preset === undefined && template === undefined)
        return (decided) => Promise.resolve((0,render_notes/* renderNotes */.IE)(decided));
    return (0,render_range/* renderRange */.i)(git, loaded);
}
async function newestTag({ git, head, tags }, { loaded }) {
    const releases = tags.then((read) => (0,src_tags/* releasesOf */.w)(read, (0,tag_style/* tagStylesOf */.ug)(loaded.policy)));
    const newest = [...(await (0,last_release/* lastReleases */.p)(git, { candidate: await head, releases })).values()];
    const [only] = newest;
    if (newest.length === 1 && only !== undefined)
        return only.tag;
    const found = newest.length === 0 ? "no release yet" : "several components, each with its own newest release";
    const next = newest.length === 0 ? "tag a release first" : `name one with \`--tag\`: ${newest.map(({ tag }) => tag).join(", ")}`;
    throw new error/* SignalboxError */.k("notes.which-tag", `there is ${found}`, { next });
}
//# sourceMappingURL=notes.js.map

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

/***/ 19584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ makeMove),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   xv: () => (/* binding */ isAsDecided)
/* harmony export */ });
/**
 * Makes one move: gather, decide, carry out, report, record. `plan` stops before anything is written to the
 * outside world. What was done is recorded even where it could not be reported.
 */
async function makeMove(move, policy, run, ends) {
    const facts = await move.gather(policy);
    const decision = move.decide(policy, facts);
    // A run that was cancelled meanwhile begins no write.
    const signal = run.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    const allowed = run.mode === "apply" && (move.carriesOutAll === true || decision.verdict === "go");
    const outcome = allowed ? await move.carryOut(policy, decision, facts, signal) : null;
    const made = { move: move.name, facts, decision, outcome };
    try {
        await ends.report(made);
    }
    finally {
        await ends.record(made);
    }
    return made;
}
/** Whether a move may count as a success: it was allowed, and where it was carried out the world is as wanted. */
function succeeded(made) {
    return made.decision.verdict === "go" && isAsDecided(made);
}
/** Whether the world is as it was decided, or nothing was to be done about it. */
function isAsDecided({ outcome }) {
    return outcome === null || outcome.state === "done" || outcome.state === "already-done";
}
//# sourceMappingURL=frame.js.map

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

/***/ 82655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insist),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

function known(value) {
    return { known: true, value };
}
/** The value, for callers that cannot go on without it. Throws a `SignalboxError` with the silence's code. */
function insist(answer) {
    if (answer.known)
        return answer.value;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(answer.code, answer.says, { next: answer.next, cause: answer.cause });
}
//# sourceMappingURL=answer.js.map

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

/***/ 49065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openBlock),
/* harmony export */   u: () => (/* binding */ blockAfter)
/* harmony export */ });
/** What would end the code or the comment that a Markdown text leaves open, such as ``` or `-->`; null where it leaves none (CommonMark 0.31, 4.5 and 4.6). */
function openBlock(lines) {
    return lines.reduce((open, line) => blockAfter(line, open), null);
}
/** What is open after a line, by what ends it, given what was before it. */
function blockAfter(line, open) {
    if (open === COMMENT_END || (open === null && COMMENT.test(line)))
        return line.includes(COMMENT_END) ? null : COMMENT_END;
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (open === null || mark === null)
        return open ?? mark;
    return mark.startsWith(open) && line.trim() === mark ? null : open;
}
const COMMENT = /^ {0,3}<!--/;
const COMMENT_END = "-->";
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
//# sourceMappingURL=open-block.js.map

/***/ })

};
