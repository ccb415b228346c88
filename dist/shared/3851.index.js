export const id = 3851;
export const ids = [3851];
export const modules = {

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

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ changelogMove),
  k: () => (/* binding */ releasesToList)
});

// EXTERNAL MODULE: ./packages/history/lib/src/tag-dates.js
var tag_dates = __webpack_require__(67759);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js + 6 modules
var decide_notes = __webpack_require__(34183);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/is-latest.js

/**
 * Whether a release is the one that GitHub should call the repository's latest: the highest final one of the component
 * that speaks for the repository, which is the first of the policy that has a final release. So a maintenance line, a
 * prerelease or an old release that is noted again takes the word from no newer one.
 */
function isLatest(release, releases, policy) {
    const final = [...releases, release].filter(({ version }) => !(0,version_order/* isPrerelease */.V1)(version));
    const speaker = Object.keys(policy.components).find((name) => final.some(({ component }) => component === name));
    if ((0,version_order/* isPrerelease */.V1)(release.version) || release.component !== speaker)
        return false;
    return !final.some(({ component, version }) => component === speaker && (0,version_order/* compareVersions */.Zy)(version, release.version) > 0);
}
//# sourceMappingURL=is-latest.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/gather-notes.js + 3 modules
var gather_notes = __webpack_require__(27560);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/notes-files.js + 4 modules
var notes_files = __webpack_require__(26605);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-move.js







/** The move that writes the notes of one tag and publishes them; `publishing` is null where it only plans. */
function changelogMove(sources, render, publishing) {
    return {
        name: "changelog",
        gather: (policy) => (0,gather_notes/* gatherNotesFacts */.QG)(policy, sources),
        decide: decide_notes/* decideNotes */.q,
        async carryOut(loaded, { notes }, facts, signal) {
            const { release } = facts;
            if (notes === null || release === null)
                return notDone("there are no notes to publish", null);
            if (publishing === null)
                return notDone("this move only plans", "run it in the mode `apply`");
            const text = await render(notes, facts);
            const releases = await releasesToList(loaded, sources);
            const files = (0,notes_files/* notesFiles */.x)(loaded.policy, notes, text, releases);
            const published = await publishing.publishFiles(files, signal);
            const { tag, prerelease } = notes;
            const latest = isLatest(release, releases, loaded.policy);
            const written = published.state === "refused" ? undefined : published.files.find(({ path }) => path === notes.file);
            const file = { path: notes.file, text: written?.text ?? text };
            const page = publishing.publishRelease === null
                ? null
                : await publishing.publishRelease({ tag, prerelease, latest, file }, signal);
            return outcomeOf(notes.file, published, page);
        },
    };
}
/** All releases of the policy's components; their days only where a file lists them. A tag that only the remote has tells no day. */
async function releasesToList({ policy }, { git, tags }) {
    const releases = (0,src_tags/* releasesOf */.w)(await tags, (0,tag_style/* tagStylesOf */.ug)(policy));
    if (policy.notes.index === undefined)
        return releases.map((release) => ({ ...release, date: null }));
    const here = new Set((await (0,src_tags/* readTags */.g)(git)).map(({ name }) => name));
    const names = releases.map(({ tag }) => tag).filter((tag) => here.has(tag));
    const dates = await (0,tag_dates/* tagDates */.W)(git, names);
    return releases.map((release) => ({ ...release, date: dates.get(release.tag) ?? null }));
}
function notDone(says, next) {
    return { state: "not-done", says, next, file: null, url: null, pullRequest: null };
}
function outcomeOf(file, files, release) {
    const isChanged = files.state === "written" || (release?.known === true && release.value.outcome !== "unchanged");
    const releaseSays = release === null
        ? ""
        : release.known
            ? `GitHub Release ${release.value.outcome}`
            : `no GitHub Release: ${release.says}`;
    const nexts = [files.state === "refused" ? files.next : null, release?.known === false ? release.next : null];
    const next = nexts.filter((one) => one !== null).join("; ");
    const stands = files.state !== "refused" || release?.known === true;
    return {
        state: next === "" ? (isChanged ? "done" : "already-done") : stands ? "partly-done" : "not-done",
        says: [files.says, ...(releaseSays === "" ? [] : [releaseSays])].join(next === "" ? ", " : ", but "),
        next: next === "" ? null : next,
        file: files.state === "refused" ? null : file,
        url: release?.known === true ? release.value.url : null,
        pullRequest: files.state === "refused" ? null : files.pullRequest,
    };
}
//# sourceMappingURL=changelog-move.js.map

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

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lowerHeadings),
/* harmony export */   z: () => (/* binding */ headingsOf)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_github_open_block__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49065);

/**
 * The headings of a Markdown text, underlined ones too, those in fenced code and in comments left out (CommonMark 0.31,
 * 4.2, 4.3, 4.5 and 4.6). Lines in `skipped` are read as if they were empty. Runs in linear time.
 */
function headingsOf(lines, skipped = new Set()) {
    const headings = [];
    let open = null;
    let paragraph = null;
    for (const [line, raw] of lines.entries()) {
        const text = skipped.has(line) ? "" : raw.replace(/\r$/, "");
        const before = open;
        open = (0,_signalbox_systems_github_open_block__WEBPACK_IMPORTED_MODULE_0__/* .blockAfter */ .u)(text, before);
        if (before !== null || open !== null) {
            paragraph = null;
            continue;
        }
        const [, marks = "", words = ""] = HEADING.exec(text) ?? [];
        if (marks !== "")
            headings.push({ line, end: line + 1, level: marks.length, text: withoutClosing(words) });
        const underline = paragraph === null ? undefined : UNDERLINE.exec(text)?.[1];
        if (paragraph !== null && underline !== undefined) {
            const title = lines.slice(paragraph, line).map((part) => part.trim());
            headings.push({ line: paragraph, end: line + 1, level: underline === "=" ? 1 : 2, text: title.join(" ") });
        }
        if (marks !== "" || underline !== undefined || text.trim() === "" || NO_PARAGRAPH.test(text))
            paragraph = null;
        else
            paragraph ??= line;
    }
    return headings;
}
/** The text with every heading one level lower; those of the lowest level stay. */
function lowerHeadings(text) {
    const lines = text.split("\n");
    for (const { line, end, level } of headingsOf(lines)) {
        const head = lines[line] ?? "";
        if (end === line + 1 && level < 6)
            lines[line] = head.replace(/^( {0,3})#/, "$1##");
        else if (end > line + 1) {
            lines[line] = `${"#".repeat(level + 1)} ${lines
                .slice(line, end - 1)
                .map((part) => part.trim())
                .join(" ")}`;
            lines.fill("", line + 1, end);
        }
    }
    return lines.join("\n");
}
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const UNDERLINE = /^ {0,3}(=|-)\1*[ \t]*$/;
// A list item, a quote, HTML or a table is no paragraph that could be underlined.
const NO_PARAGRAPH = /^(?: {0,3}(?:[-+*>]|\d{1,9}[.)])(?:[ \t]|$)| {0,3}[<|]| {4}|\t)/;
function withoutClosing(words) {
    const text = words.trimEnd();
    const marks = text.length - text.replace(/#+$/, "").length;
    if (marks === 0)
        return text.trim();
    const before = text.slice(0, text.length - marks);
    return before === "" || /[ \t]$/.test(before) ? before.trim() : text.trim();
}
//# sourceMappingURL=headings.js.map

/***/ }),

/***/ 50767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ copyKeeping),
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   wX: () => (/* binding */ keepHandWritten)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_github_open_block__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49065);
/* harmony import */ var _hand_written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17201);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7249);



/**
 * The generated text with the hand-written parts of the old one. A part takes the place of the generated one of the
 * same name, unless it is blank; else it stands at the end of the section with the heading that it stood under, and where
 * no such heading is left, at the end of the text. The same again changes nothing. Throws as `handWrittenParts` does;
 * `from` is the line of `file` that `old` begins with, counted from 0.
 */
function keepHandWritten(old, generated, file = "the notes", from = 0) {
    const before = old === null ? [] : (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(old);
    const lines = (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(generated);
    const kept = old === null ? [] : (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(before, file, from);
    if (kept.length === 0)
        return `${lines.join("\n").trimEnd()}\n`;
    const present = (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(lines, "the generated notes");
    const here = (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingsOf */ .z)(lines, linesIn(present));
    const there = (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingsOf */ .z)(before, linesIn(kept));
    // What comes before each line of the generated text; the text's end is one line more.
    const inserted = new Map();
    const replaced = new Map();
    for (const part of kept) {
        const same = present.find(({ name }) => name === part.name);
        if (same !== undefined) {
            if (part.text.trim() !== "")
                replaced.set(same.begin, part);
            continue;
        }
        const above = there.filter(({ line }) => line < part.begin);
        const over = above.at(-1)?.text;
        // Of several headings alike, the one in the same place among them.
        const alike = here.filter(({ text }) => text === over);
        const heading = alike[Math.min(above.filter(({ text }) => text === over).length, alike.length) - 1];
        const next = heading === undefined ? undefined : here.find(({ line }) => line > heading.line);
        const at = next?.line ?? lines.length;
        inserted.set(at, [...(inserted.get(at) ?? []), (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .handWrittenPart */ .sU)(part.name, part.text)]);
    }
    const pieces = [];
    let block = [];
    const flush = () => {
        const text = block.join("\n").replace(/\s+$/, "");
        if (text !== "")
            pieces.push(text);
        block = [];
    };
    for (let line = 0; line <= lines.length; line += 1) {
        const parts = inserted.get(line);
        if (parts !== undefined) {
            flush();
            pieces.push(...parts);
        }
        const part = replaced.get(line);
        if (part !== undefined) {
            block.push((0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .handWrittenPart */ .sU)(part.name, part.text));
            line = present.find(({ begin }) => begin === line)?.end ?? line;
        }
        else if (line < lines.length)
            block.push(lines[line] ?? "");
    }
    flush();
    return `${pieces.join("\n\n")}\n`;
}
/** The text without the markers of its hand-written parts, but with what stands between them: a copy of it elsewhere. */
function withoutMarkers(text) {
    return unmarked(text, new Set());
}
/**
 * The copy of a generated text in a place that may hold hand-written parts of its own, such as a changelog: those are kept as
 * `keepHandWritten` does, and the generated text's own are plain text here, as they belong to where it is written first.
 */
function copyKeeping(old, generated, file, from) {
    const own = old === null ? new Map() : (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .handWrittenParts */ .DQ)(old, file, from);
    const kept = [...own].filter(([, text]) => text.trim() !== "").map(([name]) => name);
    return keepHandWritten(old, unmarked(generated, new Set(kept)), file, from);
}
function unmarked(text, kept) {
    const lines = (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text);
    const copied = (0,_hand_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(lines, "the notes").filter(({ name }) => !kept.has(name));
    const begins = new Set(copied.map(({ begin }) => begin));
    // In a longer text, code or a comment that somebody left open would take in what follows.
    const ends = new Map(copied.map(({ text: words, end }) => [end, (0,_signalbox_systems_github_open_block__WEBPACK_IMPORTED_MODULE_2__/* .openBlock */ .b)(words.split("\n"))]));
    return lines
        .map((line, index) => (begins.has(index) ? null : ends.has(index) ? (ends.get(index) ?? null) : line))
        .filter((line) => line !== null)
        .join("\n");
}
function linesIn(parts) {
    return new Set(parts.flatMap(({ begin, end }) => Array.from({ length: end - begin + 1 }, (_, index) => begin + index)));
}
//# sourceMappingURL=keep-hand-written.js.map

/***/ }),

/***/ 26605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ notesFiles)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/open-block.js
var open_block = __webpack_require__(49065);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/hand-written.js
var hand_written = __webpack_require__(17201);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/headings.js
var changelog_headings = __webpack_require__(7249);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/keep-hand-written.js
var keep_hand_written = __webpack_require__(50767);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/listed-release.js

/** Orders releases as lists of them are read: the newest day first, then the higher version, then by tag. */
function newestFirst(a, b) {
    const days = compareText(b.date ?? "", a.date ?? "");
    const versions = a.component === b.component ? (0,version_order/* compareVersions */.Zy)(b.version, a.version) : 0;
    return days || versions || compareText(a.tag, b.tag);
}
// By code units: the order of a language would differ between machines.
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=listed-release.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-file.js






/**
 * The changelog with the section of one release, `## v1.4.0 (2025-10-21)`, in its place: newest first, above whatever
 * another tool or a person wrote before. Everything else is kept byte for byte, and in the section what is hand-written.
 * A release that a foreign section tells already is left to it. Throws where that section's markers are broken.
 */
function changelogOver(old, entry) {
    if (old?.startsWith(BOM) === true)
        return `${BOM}${changelogOver(old.slice(BOM.length), entry)}`;
    const section = (0,keep_hand_written/* withoutMarkers */.Y)(sectionOf(entry));
    if (old === null || old.trim() === "")
        return `# Changelog\n\n${section}`;
    const lines = old.split("\n");
    const headings = (0,changelog_headings/* headingsOf */.z)(lines, (0,hand_written/* handWrittenLines */.cs)(lines));
    const ours = oursAmong(headings, entry);
    const own = ours.find(({ release }) => release.tag === entry.release.tag);
    if (own !== undefined) {
        const end = endOf(own.heading, headings, lines);
        const present = lines.slice(own.heading.line, end).join("\n");
        const kept = (0,keep_hand_written/* copyKeeping */.RP)(present, sectionOf(entry), `\`${entry.file}\``, own.heading.line);
        return [...lines.slice(0, own.heading.line), kept.trimEnd(), ...lines.slice(end)].join("\n");
    }
    const known = new Set(ours.map(({ heading }) => heading));
    const foreign = headings.filter((heading) => !known.has(heading));
    if (foreign.some((heading) => entry.names.some((name) => tells(heading, name))))
        return old;
    const at = placeOf(lines, headings, ours, entry);
    // What has no heading, or one of a lower level, would be a part of our section.
    const next = headings.find(({ line }) => line >= at);
    const isApart = ours.length > 0 || (next === undefined ? at > 0 : next.level <= 2);
    return inserted(lines, at, isApart ? section : `${section}\n## Older releases\n`);
}
const BOM = "\ufeff";
function sectionOf({ release, notes }) {
    const title = titleOf(release.tag, release.date);
    const lines = notes.trimEnd().split("\n");
    const [first] = (0,changelog_headings/* headingsOf */.z)(lines);
    const isTitled = first?.line === 0 && first.level === 1 && first.text === title;
    let body = (isTitled ? lines.slice(1) : lines).join("\n").trim();
    // Below a heading of the second level, whatever a template begins with.
    const highest = Math.min(3, ...(0,changelog_headings/* headingsOf */.z)(body.split("\n")).map(({ level }) => level));
    for (let level = highest; level < 3; level += 1)
        body = (0,changelog_headings/* lowerHeadings */.X)(body);
    return `${`## ${title}\n\n${body}`.trimEnd()}\n`;
}
function titleOf(tag, date) {
    return `${(0,markdown/* escapeMarkdown */.FV)(tag)} (${date ?? "no date"})`;
}
function oursAmong(headings, { release, releases }) {
    const known = new Map([...releases, release].map((one) => [(0,markdown/* escapeMarkdown */.FV)(one.tag), one]));
    return headings.flatMap((heading) => {
        const [, name, date] = /^(.*) \((\d{4}-\d{2}-\d{2}|no date)\)$/.exec(heading.text) ?? [];
        const found = heading.level > 2 || name === undefined ? undefined : known.get(name);
        return found === undefined
            ? []
            : [{ heading, release: { ...found, date: date === "no date" ? null : (date ?? null) } }];
    });
}
/** The line after a section's last, which leaves alone what belongs to the next one or to the whole file. */
function endOf(own, headings, lines) {
    const next = headings.find(({ line, level }) => line > own.line && level <= own.level);
    return tailStart(lines, next?.line ?? lines.length, own.end);
}
// Empty lines, anchors of the next heading, and the definitions of links that some changelogs end with.
const TAIL = /^\s*$|^<a [^>]*>(?:<\/a>)?\s*$|^\[[^\]]+\]:/;
function tailStart(lines, end, limit) {
    let start = end;
    while (start > limit && TAIL.test(lines[start - 1] ?? ""))
        start -= 1;
    return start;
}
/** Whether a section of another tool is about this release; what its links lead to says nothing. */
function tells({ text }, name) {
    const words = text.replace(/\]\([^)]*\)/g, "]");
    for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
        const isWhole = !/[\w.@/+-]$/.test(words.slice(0, at).replace(/(?<![\w.-])v$/i, "")) &&
            !/^(?:[\w+-]|\.\w)/.test(words.slice(at + name.length));
        if (isWhole)
            return true;
    }
    return false;
}
/** The line before which the section goes. */
function placeOf(lines, headings, ours, { release }) {
    const older = ours.find((section) => newestFirst(release, section.release) < 0);
    if (older !== undefined)
        return older.heading.line;
    const last = ours.at(-1);
    if (last !== undefined)
        return endOf(last.heading, headings, lines);
    const first = headings.find((heading, index) => !(index === 0 && isTitle(heading)) && !isUnreleased(heading, headings));
    // What follows code or a comment that was left open would be a part of it.
    const [top] = headings;
    if (top === undefined)
        return 0;
    if (first === undefined)
        return (0,open_block/* openBlock */.b)(lines) === null ? lines.length : top.line;
    let line = first.line;
    while (line > 0 && (lines[line - 1] ?? "").startsWith("<a "))
        line -= 1;
    return line;
}
function isTitle({ level, text }) {
    return level === 1 && !/\d+\.\d+/.test(text);
}
/** The section of changes to come, or a heading below it. */
function isUnreleased(heading, headings) {
    if (/^\[?unreleased\b/i.test(heading.text))
        return true;
    const above = headings.findLast(({ line, level }) => line < heading.line && level < heading.level);
    return above !== undefined && /^\[?unreleased\b/i.test(above.text);
}
function inserted(lines, at, section) {
    const before = lines.slice(0, at).join("\n");
    const after = lines.slice(at).join("\n");
    const gap = before === "" || /\n[ \t\r]*$/.test(before) ? "\n" : "\n\n";
    const start = before === "" ? "" : `${before}${gap}`;
    if (after.trim() === "")
        return `${start}${section}`;
    return `${start}${section}${/^[ \t\r]*\n/.test(after) ? "" : "\n"}${after}`;
}
//# sourceMappingURL=changelog-file.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/file-link.js


/** A Markdown link to one file of the repository from another: relative, so that it holds on every branch and fork. */
function fileLink(text, from, to) {
    const address = external_node_path_.posix
        .relative(external_node_path_.posix.dirname(from), to)
        .split("/")
        .map((segment) => (segment === ".." ? segment : encoded(segment)))
        .join("/");
    return `[${(0,markdown/* escapeMarkdown */.FV)(text)}](${address})`;
}
// RFC 3986, 2.3: all but the unreserved characters; some that `encodeURIComponent` leaves mean something in Markdown.
function encoded(segment) {
    return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
//# sourceMappingURL=file-link.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/notes-index.js






const BEGIN = "<!-- signalbox:releases -->";
const END = "<!-- /signalbox:releases -->";
/**
 * The index of all releases with this one's notes in it: a table for each component, newest first. Which other releases have notes, and
 * whether they break, is read from the old index; what stands outside of its two marks is kept byte for byte.
 * Throws `SignalboxError` `notes.index` where the marks are broken.
 */
function indexOver(old, policy, notes) {
    const [before, region, after] = apart(old ?? `# Releases\n\n${BEGIN}\n${END}\n`, notes.index);
    const told = new Map(region.split(/\r?\n/).map((line) => [/^\| (\[.*?\]\([^)]*\)) \| /.exec(line)?.[1], line]));
    const components = Object.keys(policy.components);
    const tables = components.flatMap((component) => {
        const releases = notes.releases.filter((release) => release.component === component).toSorted(newestFirst);
        if (releases.length === 0)
            return [];
        const kinds = kindsOf(releases, policy.components[component]?.scheme === "calver");
        const rows = releases.map((release) => {
            const link = fileLink(release.tag, notes.index, policy.notes.file.replaceAll("{tag}", release.tag));
            const row = told.get(link);
            const noted = row !== undefined || release.tag === notes.tag;
            const breaking = release.tag === notes.tag ? notes.breaking : row?.endsWith(`${BREAKING} |`) === true;
            const cells = [
                noted ? link : linkToRelease(release.tag, notes.repositoryUrl),
                release.date ?? "–",
                `${kinds.get(release.tag) ?? ""}${breaking ? BREAKING : ""}`,
            ];
            return `| ${cells.join(" | ")} |`;
        });
        const table = ["| Release | Date | Kind |", "| --- | --- | --- |", ...rows].join("\n");
        return [components.length === 1 ? table : `## ${(0,markdown/* escapeMarkdown */.FV)(component)}\n\n${table}`];
    });
    return `${before}${BEGIN}\n\n${tables.join("\n\n")}\n\n${END}${after}`;
}
const BREAKING = ", **breaking**";
function linkToRelease(tag, repositoryUrl) {
    return repositoryUrl === null
        ? (0,markdown/* escapeMarkdown */.FV)(tag)
        : (0,markdown/* markdownLink */.iQ)(tag, `${repositoryUrl}/releases/tag/${encodeURIComponent(tag)}`);
}
/** What each version is to the final one before it, by the numbers alone. */
function kindsOf(releases, isCalendar) {
    const kinds = new Map();
    let previous = null;
    for (const { tag, version } of releases.toSorted((a, b) => (0,version_order/* compareVersions */.Zy)(a.version, b.version))) {
        const parts = version.split(".");
        if ((0,version_order/* isPrerelease */.V1)(version))
            kinds.set(tag, "prerelease");
        else if (isCalendar)
            kinds.set(tag, "release");
        else {
            const same = previous === null ? -1 : previous.findIndex((part, index) => part !== parts[index]);
            kinds.set(tag, previous === null ? "first" : (["major", "minor", "patch"][same] ?? "same"));
            previous = parts;
        }
    }
    return kinds;
}
function apart(text, index) {
    const begin = text.indexOf(BEGIN);
    const end = text.indexOf(END);
    // What follows code or a comment that was left open would be a part of it.
    if (begin === -1 && end === -1 && (0,open_block/* openBlock */.b)(text.split("\n")) !== null)
        return ["", "", `\n\n${text}`];
    if (begin === -1 && end === -1)
        return [text === "" ? "" : `${text.trimEnd()}\n\n`, "", "\n"];
    if (begin === -1 || end < begin || text.includes(BEGIN, begin + 1) || text.includes(END, end + 1)) {
        throw new error/* SignalboxError */.k("notes.index", `the marks of the table in \`${index}\` are broken`, {
            next: `leave \`${BEGIN}\` once, and \`${END}\` once after it, or neither`,
        });
    }
    return [text.slice(0, begin), text.slice(begin + BEGIN.length, end), text.slice(end + END.length)];
}
//# sourceMappingURL=notes-index.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/notes-files.js




/** The files of some notes, rendered as `text`. */
function notesFiles(policy, notes, text, releases) {
    const { index, changelog } = policy.notes;
    const paths = [notes.file, ...(index === undefined ? [] : [index]), ...(changelog === undefined ? [] : [changelog])];
    if (new Set(paths).size < paths.length) {
        throw new error/* SignalboxError */.k("notes.same-file", `the notes of \`${notes.tag}\` and their lists would be one file`, {
            next: "give `notes.file`, `notes.index` and `notes.changelog` a path of their own each",
        });
    }
    const { tag, component, version, date, repositoryUrl } = notes;
    const names = Object.keys(policy.components).length === 1 ? [tag, version] : [tag];
    const breaking = notes.changes.some((change) => change.breaking);
    return {
        tag,
        paths,
        over(present) {
            const own = (0,keep_hand_written/* keepHandWritten */.wX)(present.get(notes.file) ?? null, text, `\`${notes.file}\``);
            const files = [{ path: notes.file, text: own }];
            if (index !== undefined) {
                const listed = { index, tag, breaking, releases, repositoryUrl };
                files.push({ path: index, text: indexOver(present.get(index) ?? null, policy, listed) });
            }
            if (changelog !== undefined) {
                const commit = releases.find((release) => release.tag === tag)?.commit ?? "";
                const release = { component, version, tag, commit, date };
                const entry = { file: changelog, release, notes: own, releases, names };
                files.push({ path: changelog, text: changelogOver(present.get(changelog) ?? null, entry) });
            }
            return files;
        },
    };
}
//# sourceMappingURL=notes-files.js.map

/***/ }),

/***/ 30135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ renderRange)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/own-style.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/**
 * The preset and template that the policy names; null where it names neither. The template is read from the
 * released commit, so that an old release renders as it did. The preset is code of the repository's own
 * dependencies, loaded from the folder that git runs in.
 */
async function readOwnStyle(git, notes, commit) {
    const { preset, template } = notes;
    if (preset === undefined && template === undefined)
        return null;
    return {
        preset: preset === undefined ? null : await loadPreset(git.directory, preset),
        template: template === undefined ? null : await readTemplate(git, template, commit),
    };
}
async function readTemplate(git, template, commit) {
    const { code, stdout } = await git.run(["cat-file", "blob", `${commit}:${template}`], { allow: [128] });
    if (code === 0)
        return stdout;
    throw new error/* SignalboxError */.k("notes.no-template", `the template \`${template}\` is not in the released commit ${commit.slice(0, 12)}`, {
        next: "commit it before the release, or mend `notes.template` in the policy",
    });
}
async function loadPreset(directory, name) {
    const loaded = await importFirst((0,external_node_path_.join)(await (0,promises_.realpath)(directory), "package.json"), name, [
        `conventional-changelog-${name}`,
        name,
    ]);
    const make = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : null;
    const made = typeof make === "function" ? await Reflect.apply(make, undefined, [{}]) : make;
    if (typeof made === "object" && made !== null)
        return made;
    throw badPreset(name, "gives no configuration");
}
async function importFirst(from, preset, names) {
    for (const name of names) {
        try {
            return await importAs(from, name);
        }
        catch (error) {
            if (!isAbsent(error, from))
                throw badPreset(preset, "cannot be loaded", error);
        }
    }
    throw new error/* SignalboxError */.k("notes.no-preset", `the preset \`${preset}\` is not installed in the repository`, {
        next: `run \`npm ci\` before this step; it is looked for as \`conventional-changelog-${preset}\``,
    });
}
/**
 * `import(name)`, as a module in the place of `from` would write it: presets are ES modules now, which
 * `require.resolve` does not see.
 */
async function importAs(from, name) {
    const parentURL = (0,external_node_url_.pathToFileURL)(from).href;
    const hooks = (0,external_node_module_.registerHooks)({
        resolve: (specifier, context, next) => next(specifier, specifier === name ? { ...context, parentURL } : context),
    });
    try {
        const imported = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ name));
        return imported;
    }
    finally {
        hooks.deregister();
    }
}
/** Whether the package itself is missing, rather than something that it needs. */
function isAbsent(error, from) {
    if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error))
        return false;
    if (error.code === "ERR_INVALID_MODULE_SPECIFIER")
        return true;
    return error.code === "ERR_MODULE_NOT_FOUND" && String(error.message).endsWith(`imported from ${from}`);
}
function badPreset(name, why, cause) {
    return new error/* SignalboxError */.k("notes.bad-preset", `the preset \`${name}\` ${why}`, {
        next: "use a preset that conventional-changelog 7 or newer understands, and run `npm ci` before this step",
        cause,
    });
}
//# sourceMappingURL=own-style.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-range.js

/** Renders one range through conventional-changelog-core, with the preset and template that the policy names. */
function renderRange(git, loaded) {
    return async (notes, facts) => {
        const to = facts.release?.commit ?? notes.tag;
        const style = (await readOwnStyle(git, loaded.policy.notes, to)) ?? { preset: null, template: null };
        // The library is large and a run that only plans needs none of it.
        const { renderThroughConventionalChangelog } = await __webpack_require__.e(/* import() */ 2077).then(__webpack_require__.bind(__webpack_require__, 42077));
        return renderThroughConventionalChangelog(git, notes, { from: facts.previous?.commit ?? null, to }, style);
    };
}
//# sourceMappingURL=render-range.js.map

/***/ }),

/***/ 84393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeToWorkspace),
/* harmony export */   n: () => (/* binding */ notText)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86941);


/**
 * Writes the files of some notes into a working tree, each over what it says there. A checkout of the tag is older than
 * its notes: `readElsewhere` tells what people wrote into those meanwhile. Throws, with nothing written, where one of them
 * cannot be written over.
 */
async function writeToWorkspace(workspace, files, readElsewhere, signal) {
    const present = new Map();
    for (const path of files.paths)
        present.set(path, await textIn(workspace, path));
    const [notes = ""] = files.paths;
    if (present.get(notes) === null)
        present.set(notes, await readElsewhere(notes));
    const wanted = files.over(present);
    const outcomes = [];
    for (const { path, text } of wanted) {
        signal.throwIfAborted();
        outcomes.push({ path, state: await (0,_signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .l)(workspace, path, text) });
    }
    const state = outcomes.some((one) => one.state === "written") ? "written" : "unchanged";
    const says = outcomes.map((one) => `\`${one.path}\` ${one.state}`).join(", ");
    return { state, says, files: wanted, pullRequest: null };
}
async function textIn(workspace, path) {
    // All are read before one is written: what is no file, or leads out of the workspace, is refused with all of them.
    const bytes = await (0,_signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_1__/* .readFileInside */ .X)(workspace, path);
    if (bytes === null)
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw notText(path, cause);
    }
}
/** To read it as something else would be to lose some of it. */
function notText(path, cause) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("notes.not-text", `\`${path}\` is not a text file in UTF-8 that can be written over`, {
        next: "mend it by hand, or name another path in the policy's `notes`",
        cause,
    });
}
//# sourceMappingURL=write-to-workspace.js.map

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

/***/ })

};
