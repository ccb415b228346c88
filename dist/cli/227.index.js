export const id = 227;
export const ids = [227];
export const modules = {

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 9263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notes: () => (/* binding */ notes)
});

// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(5491);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(954);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js
var decide_notes = __webpack_require__(667);
;// CONCATENATED MODULE: ./packages/history/lib/src/tag-dates.js
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
/** Seconds since 1970 as a day of UTC: `2025-10-21`. */
function dayOf(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}
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
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js
var unreleased = __webpack_require__(7635);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-notes.js






/** Reads all that the notes of one tag are decided on. */
async function gatherNotesFacts(loaded, sources) {
    const { git, tag, repositoryUrl } = sources;
    const releases = (0,src_tags/* releasesOf */.w)(await sources.tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy));
    const release = releases.find((candidate) => candidate.tag === tag) ?? null;
    if (release === null)
        return { tag, release, previous: null, date: null, commits: [], repositoryUrl };
    const previous = await previousRelease(git, release, releases);
    const name = release.component;
    // Another component's folder may lie inside this one's: all take part, but nothing of the others is read.
    const others = Object.keys(loaded.policy.components).filter((other) => other !== name);
    const commits = await (0,unreleased/* readUnreleased */.H)(git, {
        candidate: release.commit,
        previous: new Map([
            ...others.map((other) => [other, release]),
            ...(previous === null ? [] : [[name, previous]]),
        ]),
        components: loaded.policy.components,
        types: new Set(Object.keys(loaded.policy.versioning.bumps)),
    });
    const dates = await tagDates(git, [tag]);
    return { tag, release, previous, date: dates.get(tag) ?? null, commits: commits.get(name) ?? [], repositoryUrl };
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-move.js


/** The move that writes the notes of one tag and publishes them. */
function changelogMove(sources, render, publishing) {
    return {
        name: "changelog",
        gather: (policy) => gatherNotesFacts(policy, sources),
        decide: decide_notes/* decideNotes */.q,
        async carryOut(_policy, { notes }, facts) {
            if (notes === null)
                return { state: "not-done", says: "there are no notes to publish", next: null, file: null, url: null };
            const text = await render(notes, facts);
            const written = await publishing.writeFile(notes.file, text);
            const release = publishing.publishRelease === null ? null : await publishing.publishRelease(notes, text);
            return outcomeOf(notes.file, written, release);
        },
    };
}
function outcomeOf(file, written, release) {
    const says = `\`${file}\` ${written}`;
    if (release === null)
        return { state: written === "written" ? "done" : "already-done", says, next: null, file, url: null };
    if (!release.known) {
        return {
            state: "partly-done",
            says: `${says}, but no GitHub Release: ${release.says}`,
            next: release.next,
            file,
            url: null,
        };
    }
    const { outcome, url } = release.value;
    const changed = written === "written" || outcome !== "unchanged";
    return {
        state: changed ? "done" : "already-done",
        says: `${says}, GitHub Release ${outcome}`,
        next: null,
        file,
        url,
    };
}
//# sourceMappingURL=changelog-move.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-notes.js
var render_notes = __webpack_require__(5370);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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
        const { renderThroughConventionalChangelog } = await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.bind(__webpack_require__, 5384));
        return renderThroughConventionalChangelog(git, notes, { from: facts.previous?.commit ?? null, to }, style);
    };
}
//# sourceMappingURL=render-range.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(9584);
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(1759);
;// CONCATENATED MODULE: ./packages/moves/lib/src/repository-url.js
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
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(296);
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
var reason_lines = __webpack_require__(1057);
// EXTERNAL MODULE: ./packages/history/lib/src/component-folders.js
var component_folders = __webpack_require__(2884);
// EXTERNAL MODULE: ./packages/history/lib/src/log.js + 9 modules
var log = __webpack_require__(5591);
// EXTERNAL MODULE: ./packages/history/lib/src/parents-first.js
var parents_first = __webpack_require__(2581);
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(7893);
;// CONCATENATED MODULE: ./packages/history/lib/src/previous-releases.js


const NONE = -1;
/**
 * The release before each that the walk comes to: the highest of its component that is lower than it and that it contains; for a stable
 * release the highest stable one. Walks parents first and carries each component's highest release along the edge of the walk. Only for
 * releases that contain a higher one than themselves is git asked once more.
 */
async function previousReleases(git, walk, ranked) {
    const edge = new Edge(ranked);
    await walk.read((line) => edge.visit(line));
    const { previous, odd } = edge;
    await settleOdd(git, odd, ranked, previous);
    return previous;
}
/** The edge of a walk from parents to children. */
class Edge {
    ranked;
    previous;
    /** Releases that contain a higher one. */
    odd = [];
    frontier = new Map();
    nothing;
    constructor(ranked) {
        this.ranked = ranked;
        this.previous = new Int32Array(ranked.releases.length).fill(NONE);
        this.nothing = new Int32Array(2 * ranked.components).fill(NONE);
    }
    visit(line) {
        const [hash = "", ...children] = line.split(" ");
        const inherited = this.frontier.get(hash) ?? this.nothing;
        this.frontier.delete(hash);
        const here = this.ranked.at(hash);
        const carried = here.length === 0 ? inherited : this.meet(here, inherited.slice());
        for (const child of children)
            this.frontier.set(child, higher(this.frontier.get(child), carried));
    }
    // Ranks rise with the version: of two releases on one commit the lower is the other's previous.
    meet(ranks, carried) {
        for (const rank of ranks) {
            const slot = 2 * this.ranked.componentOf(rank);
            const stable = !(0,version_order/* isPrerelease */.V1)(this.ranked.release(rank).version);
            const best = carried[stable ? slot : slot + 1] ?? NONE;
            if (best < rank)
                this.previous[rank] = best;
            else
                this.odd.push(rank);
            if (stable)
                carried[slot] = Math.max(carried[slot] ?? NONE, rank);
            carried[slot + 1] = Math.max(carried[slot + 1] ?? NONE, rank);
        }
        return carried;
    }
}
function higher(there, coming) {
    if (there === undefined || there === coming)
        return coming;
    return there.map((rank, index) => Math.max(rank, coming[index] ?? NONE));
}
/**
 * Releases that contain a higher one: each is carried back from child to parent, in one more walk for all of them, and takes the highest
 * lower release that it meets.
 */
async function settleOdd(git, odd, ranked, previous) {
    if (odd.length === 0)
        return;
    const frontier = new Map();
    for (const [index, rank] of odd.entries()) {
        const { commit } = ranked.release(rank);
        frontier.set(commit, (frontier.get(commit) ?? 0n) | (1n << BigInt(index)));
    }
    await (0,revisions/* streamRevisions */.N)(git, ["--parents", "--topo-order", "--end-of-options", ...frontier.keys()], (line) => {
        const [hash = "", ...parents] = line.split(" ");
        const inside = frontier.get(hash) ?? 0n;
        frontier.delete(hash);
        for (const parent of parents)
            frontier.set(parent, (frontier.get(parent) ?? 0n) | inside);
        for (const lower of ranked.at(hash)) {
            for (const [index, rank] of odd.entries()) {
                if (((inside >> BigInt(index)) & 1n) === 1n && mayPrecede(ranked, lower, rank))
                    previous[rank] = Math.max(previous[rank] ?? NONE, lower);
            }
        }
    });
}
function mayPrecede(ranked, lower, rank) {
    if (lower >= rank || ranked.componentOf(lower) !== ranked.componentOf(rank))
        return false;
    return (0,version_order/* isPrerelease */.V1)(ranked.release(rank).version) || !(0,version_order/* isPrerelease */.V1)(ranked.release(lower).version);
}
//# sourceMappingURL=previous-releases.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/ranked-releases.js

/** Releases by rank: a number that puts those of one component side by side and rises with their versions, so that ranks compare as versions do. */
class RankedReleases {
    releases;
    components;
    component;
    byCommit = new Map();
    constructor(releases) {
        const groups = [...Map.groupBy(releases, (release) => release.component).values()].map((group) => group.toSorted((a, b) => (0,version_order/* compareVersions */.Zy)(a.version, b.version)));
        this.releases = groups.flat();
        this.component = groups.flatMap((group, index) => group.map(() => index));
        this.components = groups.length;
        for (const [rank, release] of this.releases.entries()) {
            const there = this.byCommit.get(release.commit);
            if (there === undefined)
                this.byCommit.set(release.commit, [rank]);
            else
                there.push(rank);
        }
    }
    /** The releases on a commit, rising. */
    at(commit) {
        return this.byCommit.get(commit) ?? NOWHERE;
    }
    release(rank) {
        const release = this.releases[rank];
        if (release === undefined)
            throw new RangeError(`no release has rank ${rank}`);
        return release;
    }
    componentOf(rank) {
        return this.component[rank] ?? 0;
    }
}
const NOWHERE = [];
//# sourceMappingURL=ranked-releases.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/release-forest.js

/**
 * Releases as a forest in which each hangs below its previous one. Numbers given on the way in and on the way out tell whether one stands
 * above another.
 */
class ReleaseForest {
    entered;
    left;
    constructor(previous) {
        this.entered = new Int32Array(previous.length);
        this.left = new Int32Array(previous.length);
        const below = new Map();
        for (const [rank, parent] of previous.entries()) {
            const there = below.get(parent);
            if (there === undefined)
                below.set(parent, [rank]);
            else
                there.push(rank);
        }
        this.number(below);
    }
    /**
     * Of two sets, what has no other of both above it. Both, and what comes back, are in the order of the way in, where all that hangs below a
     * release follows it at once: one comparison with the last that was kept is enough.
     */
    highest(some, others) {
        const kept = [];
        let closedAt = 0;
        for (let a = 0, b = 0; a < some.length || b < others.length;) {
            const first = this.enteredAt(some[a]) <= this.enteredAt(others[b]) ? some[a++] : others[b++];
            const entered = this.enteredAt(first);
            if (first === undefined || entered < closedAt)
                continue;
            kept.push(first);
            closedAt = this.left[first] ?? 0;
        }
        return kept;
    }
    enteredAt(rank) {
        return rank === undefined ? Number.POSITIVE_INFINITY : (this.entered[rank] ?? 0);
    }
    // Without recursion: a chain of releases is as long as the history.
    number(below) {
        let clock = 0;
        const stack = (below.get(NONE) ?? []).map((rank) => ({ rank, leaving: false }));
        for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
            if (top.leaving) {
                this.left[top.rank] = clock;
                continue;
            }
            this.entered[top.rank] = clock;
            clock += 1;
            stack.push({ rank: top.rank, leaving: true });
            for (const rank of below.get(top.rank) ?? [])
                stack.push({ rank, leaving: false });
        }
    }
}
//# sourceMappingURL=release-forest.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/reverted-merges.js
var reverted_merges = __webpack_require__(2388);
;// CONCATENATED MODULE: ./packages/history/lib/src/release-labels.js
/**
 * Which releases bring each commit, told children first. A release brings what it contains and its previous one doesn't: of the releases
 * that contain a commit, those with none of the others above them in the forest. Sets are shared between commits, and never changed.
 */
class ReleaseLabels {
    forest;
    ranked;
    onComplete;
    /** The labels of commits whose children were read, and which weren't read themselves. */
    frontier = new Map();
    /** How many commits of the frontier carry a release. */
    carriers = new Map();
    /** Releases whose tag was met, in that order, and which aren't told yet. */
    waiting = [];
    told = 0;
    constructor(forest, ranked, onComplete) {
        this.forest = forest;
        this.ranked = ranked;
        this.onComplete = onComplete;
    }
    /** The releases that bring this commit. */
    visit(hash, parents) {
        const inherited = this.frontier.get(hash) ?? NO_LABELS;
        this.frontier.delete(hash);
        const here = this.ranked.at(hash);
        const labels = here.length === 0 ? inherited : here.reduce((all, rank) => this.forest.highest(all, [rank]), inherited);
        this.waiting.push(...here.toReversed());
        const [only] = parents;
        // Most commits hand on to one parent what they were handed.
        if (labels === inherited && only !== undefined && parents.length === 1 && !this.frontier.has(only)) {
            this.frontier.set(only, labels);
            return labels;
        }
        for (const parent of parents)
            this.carry(parent, labels);
        this.count(inherited, -1);
        return labels;
    }
    /** To be called when the commit last visited was used: tells the releases that no other commit can belong to. */
    leave() {
        let rank = this.waiting[this.told];
        while (rank !== undefined && !this.carriers.has(rank)) {
            this.onComplete(rank);
            this.told += 1;
            rank = this.waiting[this.told];
        }
        if (this.told > 1000) {
            this.waiting = this.waiting.slice(this.told);
            this.told = 0;
        }
    }
    carry(parent, labels) {
        const there = this.frontier.get(parent);
        const all = there === undefined || there === labels ? labels : this.forest.highest(there, labels);
        this.frontier.set(parent, all);
        if (all === there)
            return;
        this.count(all, 1);
        if (there !== undefined)
            this.count(there, -1);
    }
    count(labels, by) {
        for (const rank of labels) {
            const carriers = (this.carriers.get(rank) ?? 0) + by;
            if (carriers === 0)
                this.carriers.delete(rank);
            else
                this.carriers.set(rank, carriers);
        }
    }
}
const NO_LABELS = [];
//# sourceMappingURL=release-labels.js.map
// EXTERNAL MODULE: ./packages/history/lib/src/touched-components.js
var touched_components = __webpack_require__(1502);
;// CONCATENATED MODULE: ./packages/history/lib/src/walk-releases.js











/**
 * Tells every release that `head` contains, in the order in which its tag is met from there, each as soon as it is complete. Git is asked
 * twice, both at once: once for which release precedes which, once for the commits. Each commit then carries the releases that contain it
 * but whose previous one doesn't, which are few; memory holds those along the edge of the walk, and the releases that are still open.
 */
async function walkReleases(git, question) {
    const { head, components, types, walk = (0,parents_first/* beginParentsFirst */.x)(git, head) } = question;
    const folders = (0,component_folders/* componentFolders */.H)(components);
    const touched = new touched_components/* TouchedComponents */.B(folders);
    const ranked = Promise.resolve(question.releases).then((releases) => new RankedReleases(releases));
    let telling = null;
    const prepared = Promise.all([
        ranked,
        ranked.then((releases) => previousReleases(git, walk, releases)),
        annotatedDates(git, ranked, question.tags),
    ]).then(([releases, previous, dates]) => (telling = new Telling(releases, previous, dates, (told) => question.onRelease(told))));
    const merges = new reverted_merges/* RevertedMerges */.L();
    await (0,log/* streamCommits */.T)(git, { to: [head], from: [], files: folders.needFiles, types, after: prepared }, ({ commit, parents, files }) => {
        telling?.visit(merges.visit(commit, parents), parents, touched.of(commit.merge, files));
    });
}
/** Gathers the commits of the releases that are open, and tells each when no more can come. */
class Telling {
    ranked;
    dates;
    labels;
    open = new Map();
    constructor(ranked, previous, dates, onRelease) {
        this.ranked = ranked;
        this.dates = dates;
        this.labels = new ReleaseLabels(new ReleaseForest(previous), ranked, (rank) => {
            const complete = this.open.get(rank);
            const before = previous[rank] ?? NONE;
            this.open.delete(rank);
            if (complete !== undefined)
                onRelease({ ...complete, previous: before === NONE ? null : ranked.release(before) });
        });
    }
    visit(commit, parents, touched) {
        for (const rank of this.ranked.at(commit.hash)) {
            const release = this.ranked.release(rank);
            // A light tag has its commit's day.
            this.open.set(rank, { release, date: this.dates.get(release.tag) ?? dayOf(commit.time), commits: [] });
        }
        for (const rank of this.labels.visit(commit.hash, parents)) {
            const open = this.open.get(rank);
            if (open !== undefined && touched.has(open.release.component))
                open.commits.push(commit);
        }
        this.labels.leave();
    }
}
async function annotatedDates(git, ranked, tags) {
    const [all, { releases }] = await Promise.all([tags ?? (0,src_tags/* readTags */.g)(git), ranked]);
    const wanted = new Set(releases.map(({ tag }) => tag));
    const names = all.filter(({ name, annotated }) => annotated && wanted.has(name)).map(({ name }) => name);
    return tagDates(git, names);
}
//# sourceMappingURL=walk-releases.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/pieces.js
const PIECE = 64 * 1024;
/** Collects many short texts into pieces of 64 KiB: to write each by itself would take longer than to find out what it says. */
function inPieces(out) {
    let waiting = "";
    const end = () => {
        if (waiting !== "")
            out(waiting);
        waiting = "";
    };
    return {
        add(text) {
            waiting += text;
            if (waiting.length >= PIECE)
                end();
        },
        end,
    };
}
//# sourceMappingURL=pieces.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/all-notes.js









/** The notes of every release that HEAD contains, newest first, told while git is still reading. */
async function allNotes({ git, head, tags, walk }, { loaded }, style, terminal) {
    const { preset, template } = loaded.policy.notes;
    if (preset !== undefined || template !== undefined) {
        throw new error/* SignalboxError */.k("notes.all-in-own-style", "`--all` writes in Signalbox's own form, and the policy asks for a preset or template", { next: "ask for one release at a time with `--tag`" });
    }
    const pieces = inPieces((piece) => terminal.out(piece));
    let told = 0;
    if (style.json)
        pieces.add(`{"signalbox":"notes/1","verdict":"go","move":"publish","reasons":[],"notes":[`);
    await walkReleases(git, {
        head: await head,
        releases: tags.then((read) => (0,src_tags/* releasesOf */.w)(read, (0,tag_style/* tagStylesOf */.ug)(loaded.policy))),
        tags,
        walk,
        components: loaded.policy.components,
        types: new Set(Object.keys(loaded.policy.versioning.bumps)),
        onRelease({ release, previous, date, commits }) {
            const decided = (0,decide_notes/* notesOf */.h)(loaded.policy, {
                tag: release.tag,
                release,
                previous,
                date: date ?? "no date",
                commits,
                repositoryUrl: style.repositoryUrl,
            });
            const text = (0,render_notes/* renderNotes */.I)(decided);
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
    const [governing, repositoryUrl] = await Promise.all([
        options.policy === undefined ? (0,governing_policy/* policyOfClone */.$q)(git) : (0,governing_policy/* policyFromFile */.Ve)(options.policy),
        repositoryUrlOf(git),
        complete,
    ]);
    if (options.all === true)
        return allNotes(clone, governing, { repositoryUrl, json: options.json === true }, terminal);
    const tag = options.tag ?? (await newestTag(clone, governing));
    const render = rendererOf(git, governing);
    const publishing = { writeFile: () => Promise.resolve("unchanged"), publishRelease: null };
    const made = await (0,src_frame/* makeMove */.Q)(changelogMove({ git, tag, tags, repositoryUrl }, render, publishing), governing.loaded, { mode: "plan" }, {
        async report({ facts, decision }) {
            if (decision.notes === null)
                terminal.talk(`${decision.reasons.flatMap(reason_lines/* reasonLines */.c).join("\n")}\n`);
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
        return (decided) => Promise.resolve((0,render_notes/* renderNotes */.I)(decided));
    return renderRange(git, loaded);
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

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ beginParentsFirst)
/* harmony export */ });
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);

/** Begins the walk from `head`, a full hash. */
function beginParentsFirst(git, head) {
    const { promise: wanted, resolve: begin } = Promise.withResolvers();
    let hand = () => undefined;
    const args = ["--children", "--reverse", "--topo-order", "--end-of-options", head];
    const walked = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .streamRevisions */ .N)(git, args, (line) => hand(line), wanted);
    // Whoever reads is told.
    walked.catch(() => undefined);
    return {
        read(onLine) {
            hand = onLine;
            begin();
            return walked;
        },
    };
}
//# sourceMappingURL=parents-first.js.map

/***/ }),

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderNotes),
/* harmony export */   L: () => (/* binding */ withoutPullRequest)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9508);

/**
 * The notes of one release as Markdown: `# v1.4.0 (2025-10-21)`, then a line for each change, breaking ones
 * first. The same notes give the same bytes. All text from commits is inert.
 */
function renderNotes(notes) {
    const breaking = notes.changes.filter((change) => change.breaking);
    const others = notes.changes.filter((change) => !change.breaking);
    const parts = [`# ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(notes.tag)} (${notes.date})`];
    if (breaking.length > 0)
        parts.push("## Breaking changes", linesOf(notes, breaking));
    if (breaking.length > 0 && others.length > 0)
        parts.push("## Changes");
    if (others.length > 0)
        parts.push(linesOf(notes, others));
    if (notes.changes.length === 0)
        parts.push("No changes that users would notice.");
    const comparison = comparisonLink(notes);
    if (comparison !== null)
        parts.push(comparison);
    return `${parts.join("\n\n")}\n`;
}
function linesOf(notes, changes) {
    return changes
        .map((change) => [`- ${titleOf(change)}${linksOf(notes, change)}`, ...detailsOf(change)].join("\n"))
        .join("\n");
}
function titleOf(change) {
    const description = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(withoutPullRequest(change));
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
function linksOf({ repositoryUrl }, { commit, pullRequest }) {
    const request = pullRequest === null ? null : `#${pullRequest}`;
    if (repositoryUrl === null)
        return request === null ? "" : ` (${request})`;
    const links = request === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(request, `${repositoryUrl}/pull/${pullRequest}`)];
    links.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(commit.slice(0, 7), `${repositoryUrl}/commit/${commit}`));
    return ` (${links.join(", ")})`;
}
/** What breaks, indented below its change, so that it stays part of the item. */
function detailsOf(change) {
    return change.breakingTexts.flatMap((text) => [
        "",
        ...text
            .trim()
            .split("\n")
            .map((line) => (line.trim() === "" ? "" : `  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line.trim())}`)),
    ]);
}
function comparisonLink({ repositoryUrl, previousTag, tag }) {
    if (repositoryUrl === null || previousTag === null)
        return null;
    const range = `${encodeURIComponent(previousTag)}...${encodeURIComponent(tag)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(`All changes since ${previousTag}`, `${repositoryUrl}/compare/${range}`);
}
//# sourceMappingURL=render-notes.js.map

/***/ }),

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* unused harmony export visibleLine */
/**
 * The text as one line of Markdown that shows it and does nothing else: on GitHub it formats nothing, links nothing
 * and notifies nobody, wherever in a line, list, heading or table cell it stands. Ordinary text comes out unchanged;
 * what GitHub would act on (`@ada`, `#12`, addresses, hashes) becomes a code span. White space becomes single spaces.
 * Runs in linear time.
 */
function escapeMarkdown(text) {
    const line = visibleLine(text);
    // Most lines hold nothing of the kind, and ten thousands of them are written at once.
    if (!ACTIVE.test(line))
        return escapeLineEnds(escapeSyntax(line));
    let escaped = "";
    let written = 0;
    for (const { 0: run, index } of line.matchAll(RUN)) {
        const token = activeToken(run);
        if (token === null)
            continue;
        escaped += `${escapeSyntax(line.slice(written, index))}\`${token}\``;
        written = index + token.length;
    }
    return escapeLineEnds(escaped + escapeSyntax(line.slice(written)));
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
// Controls, direction marks and overrides, zero-width space and joiners of words, tag characters. The joiners U+200C
// and U+200D stay: emoji and several scripts are written with them.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
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
const LINE_ENDS = /^[#+>=:\d-]|#$/;
// Some characters mean something only where a line begins or ends.
function escapeLineEnds(line) {
    if (!LINE_ENDS.test(line))
        return line;
    return line
        .replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|>|[-=:](?=[-=:| ]*$))/, "\\$&")
        .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
        .replace(/(?<=^| )#(?=#*$)/, "\\#");
}
function percentEncoded(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
//# sourceMappingURL=markdown.js.map

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

/***/ })

};
