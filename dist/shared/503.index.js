export const id = 503;
export const ids = [503,625];
export const modules = {

/***/ 78870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
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

/***/ }),

/***/ 25862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyAsked)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91759);

/** The policy that governs here, or the file that is tried instead of it (`--policy`). */
function policyAsked(git, { policy }) {
    return policy === undefined ? (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyOfClone */ .$q)(git) : (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFromFile */ .Ve)(policy, git);
}
//# sourceMappingURL=policy-asked.js.map

/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/**
 * A document for machines, as it is printed. What a terminal would obey stands in it as `\u009b`: JSON lets any character of a text
 * be written so, and escapes no more than U+0000–001F by itself.
 */
function jsonOf(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const CONTROLS = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 52581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ beginParentsFirst)
/* harmony export */ });
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);

/** Begins the walk from `head`, a full hash; with `otherLines` from every tag, too. */
function beginParentsFirst(git, head, otherLines = false) {
    const { promise: wanted, resolve: begin } = Promise.withResolvers();
    let hand = () => undefined;
    const tags = otherLines ? ["--tags"] : [];
    const args = ["--children", "--reverse", "--topo-order", ...tags, "--end-of-options", head];
    const walked = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .streamRevisions */ .NI)(git, args, (line) => hand(line), wanted);
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

/***/ 59501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ walkReleases)
});

// EXTERNAL MODULE: ./packages/history/lib/src/component-folders.js
var component_folders = __webpack_require__(12884);
// EXTERNAL MODULE: ./packages/history/lib/src/log.js + 10 modules
var log = __webpack_require__(7202);
// EXTERNAL MODULE: ./packages/history/lib/src/parents-first.js
var parents_first = __webpack_require__(52581);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
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
    await (0,revisions/* streamRevisions */.NI)(git, ["--parents", "--topo-order", "--end-of-options", ...frontier.keys()], (line) => {
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
var reverted_merges = __webpack_require__(12388);
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
// EXTERNAL MODULE: ./packages/history/lib/src/tag-dates.js
var tag_dates = __webpack_require__(67759);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/history/lib/src/touched-components.js
var touched_components = __webpack_require__(41502);
;// CONCATENATED MODULE: ./packages/history/lib/src/walk-releases.js











/**
 * Tells every release that `head` contains, in the order in which its tag is met from there, each as soon as it is complete. Git is asked
 * twice, both at once: once for which release precedes which, once for the commits. Each commit then carries the releases that contain it
 * but whose previous one doesn't, which are few; memory holds those along the edge of the walk, and the releases that are still open.
 */
async function walkReleases(git, question) {
    const { head, components, types, otherLines = false, walk = (0,parents_first/* beginParentsFirst */.x)(git, head, otherLines) } = question;
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
    await (0,log/* streamCommits */.T)(git, { to: [head], from: [], tags: otherLines, files: folders.needFiles, types, after: prepared }, ({ commit, parents, files }) => {
        telling?.visit(merges.visit(commit, parents), parents, touched.of(commit, files));
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
            this.open.set(rank, { release, date: this.dates.get(release.tag) ?? (0,tag_dates/* dayOf */.k)(commit.time), commits: [] });
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
    return (0,tag_dates/* tagDates */.W)(git, names);
}
//# sourceMappingURL=walk-releases.js.map

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

/***/ })

};
