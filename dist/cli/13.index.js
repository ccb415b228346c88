export const id = 13;
export const ids = [13];
export const modules = {

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notes: () => (/* binding */ notes)
});

// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(5491);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(954);
// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(2655);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/published-files.js

function published_files_refused({ says, next }) {
    return { state: "refused", says, next };
}
/** Runs what may find hand-written text that it cannot keep, or a link where a file should be: that refuses the files, and nothing else of the release. */
async function unlessUnkeepable(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof SignalboxError && UNKEEPABLE.has(error.code)) {
            return { state: "refused", says: error.message, next: error.next };
        }
        throw error;
    }
}
const UNKEEPABLE = new Set(["notes.markers", "notes.index", "notes.not-text", "file.link", "file.outside"]);
//# sourceMappingURL=published-files.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/write-to-workspace.js
var write_to_workspace = __webpack_require__(4393);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/commit-notes.js




/** One of two moves a branch, so of twenty jobs the last needs twenty tries. */
const WAITS = [0, 100, 250, 500, ...Array(20).fill(1000)];
/**
 * Brings the files onto a branch by one commit, made by GitHub's API: GitHub signs it, and the checkout, which may
 * stand at the tag, plays no part. Nothing is committed where all stand there as wanted.
 */
async function commitNotes(commits, branch, files, contest) {
    return commit_notes_contended(contest, branch, async () => {
        const tip = await commits.tipOf(branch, contest.signal);
        if (!tip.known)
            return refused(tip);
        if (tip.value === null)
            return commit_notes_noBranch(branch);
        const present = await commit_notes_presentAt(commits, tip.value, files, contest.signal);
        if (!present.known)
            return refused(present);
        const wanted = files.over(present.value);
        const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
        const list = changed.map(({ path }) => `\`${path}\``).join(", ");
        if (changed.length === 0) {
            const says = `\`${branch}\` holds the notes of \`${files.tag}\` already`;
            return { state: "unchanged", says, files: wanted, pullRequest: null };
        }
        const commit = { base: tip.value, parents: [tip.value], message: commit_notes_messageOf(files.tag), files: changed };
        const made = await commits.write(commit, contest.signal);
        if (!made.known)
            return refused(made);
        const moved = await commits.move(branch, tip.value, made.value, contest.signal);
        if (!moved.known)
            return pushRefused(branch, moved);
        if (moved.value === "lost")
            return "lost";
        return { state: "written", says: `${list} committed to \`${branch}\``, files: wanted, pullRequest: null };
    });
}
/** Tries until the branch was not moved by somebody else meanwhile, or the tries are used up. */
async function commit_notes_contended({ waits, signal }, branch, attempt) {
    for (const wait of [0, ...waits]) {
        if (wait > 0)
            await sleep(wait, undefined, { signal });
        signal.throwIfAborted();
        const outcome = await attempt();
        if (outcome !== "lost")
            return outcome;
    }
    return {
        state: "refused",
        says: `\`${branch}\` was moved by others at each of ${waits.length + 1} tries, so the notes were not written there`,
        next: "run it again when fewer jobs write to it",
    };
}
/** What the files say at a commit; null where one is not there. Throws where one is there but is no text. */
async function commit_notes_presentAt(commits, commit, { paths }, signal) {
    const present = new Map();
    for (const path of paths) {
        const file = await commits.fileAt(commit, path, signal);
        if (!file.known)
            return file;
        if (file.value.kind !== "text" && file.value.kind !== "missing")
            throw notText(path);
        present.set(path, file.value.kind === "text" ? file.value.text : null);
    }
    return known(present);
}
/** The tag is a ref's name, which holds no white space. */
function commit_notes_messageOf(tag) {
    return `docs(release): notes of ${tag}`;
}
function commit_notes_noBranch(branch) {
    return {
        state: "refused",
        says: `there is no branch \`${branch}\` to bring the notes to`,
        next: "look at the repository's default branch, and run again",
    };
}
function pushRefused(branch, { says, next }) {
    return {
        state: "refused",
        says: `the notes were not committed to \`${branch}\`: ${says}`,
        next: `where \`${branch}\` is protected, set \`notes.publish-to: pull-request\` in the policy, or let the token's app push to it; else ${next}`,
    };
}
//# sourceMappingURL=commit-notes.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/propose-notes.js


/**
 * The one branch of all notes that wait for review. Releases of many components end at the same moment, and all of
 * them write to one index and one changelog: with a branch for each tag, every merge would put the others in conflict.
 */
const propose_notes_NOTES_BRANCH = "signalbox/release-notes";
const TEXT = {
    title: "docs: release notes",
    body: "Signalbox wrote the notes of releases that are tagged already. Until this is merged, the next release adds its own notes here.\n",
};
/**
 * Brings the files onto `base` by a pull request: one for all releases, which is opened, or gets another commit. Nothing
 * is done where `base` holds them already. The branch is never forced: where it was left by a pull request that was
 * merged or closed, its next commit starts anew from `base` and names both as parents.
 */
async function proposeNotes({ commits, pullRequests }, base, files, contest) {
    const { signal } = contest;
    return contended(contest, propose_notes_NOTES_BRANCH, async () => {
        const target = await commits.tipOf(base, signal);
        if (!target.known)
            return refused(target);
        if (target.value === null)
            return noBranch(base);
        const merged = await presentAt(commits, target.value, files, signal);
        if (!merged.known)
            return refused(merged);
        const there = files.over(merged.value);
        if (there.every(({ path, text }) => merged.value.get(path) === text)) {
            const says = `\`${base}\` holds the notes of \`${files.tag}\` already`;
            return { state: "unchanged", says, files: there, pullRequest: null };
        }
        // The branch first: a pull request that is closed in between is then seen as closed.
        const tip = await commits.tipOf(propose_notes_NOTES_BRANCH, signal);
        if (!tip.known)
            return refused(tip);
        const known = await pullRequests.between(propose_notes_NOTES_BRANCH, base, signal);
        if (!known.known)
            return refused(known);
        const open = known.value.find(({ state }) => state === "open");
        const isLeftOver = open === undefined && known.value.some(({ head }) => head === tip.value);
        const from = tip.value === null || isLeftOver ? target.value : tip.value;
        const present = from === target.value ? merged : await presentAt(commits, from, files, signal);
        if (!present.known)
            return refused(present);
        const wanted = files.over(present.value);
        const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
        if (changed.length > 0) {
            const parents = tip.value === null ? [from] : isLeftOver ? [tip.value, from] : [tip.value];
            const made = await commits.write({ base: from, parents, message: messageOf(files.tag), files: changed }, signal);
            if (!made.known)
                return refused(made);
            const moved = await commits.move(propose_notes_NOTES_BRANCH, tip.value, made.value, signal);
            if (!moved.known)
                return refused(moved);
            if (moved.value === "lost")
                return "lost";
        }
        const pull = open ?? (await opened(pullRequests, base, signal));
        if ("next" in pull)
            return pull;
        const isNew = changed.length > 0 || open === undefined;
        const says = `the notes of \`${files.tag}\` wait in pull request #${pull.number}`;
        return { state: isNew ? "written" : "unchanged", says, files: wanted, pullRequest: pull.url };
    });
}
async function opened(pullRequests, base, signal) {
    const pull = await pullRequests.open(propose_notes_NOTES_BRANCH, base, TEXT, signal);
    if (pull.known)
        return pull.value;
    return refused({
        says: `the notes stand on \`${propose_notes_NOTES_BRANCH}\`, but the pull request was not opened: ${pull.says}`,
        next: "let workflows create pull requests (Settings, Actions, General), give the job `pull-requests: write`, and run again; or open it by hand",
    });
}
//# sourceMappingURL=propose-notes.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/read-hand-written.js



/** The file on the newest commit of a branch, by GitHub's API. Throws a `SignalboxError` where GitHub cannot be asked. */
function notesOnBranch(commits, branch, signal) {
    return async (file) => {
        const tip = insist(await commits.tipOf(branch, signal));
        const found = tip === null ? null : insist(await commits.fileAt(tip, file, signal));
        return found?.kind === "text" ? found.text : null;
    };
}
/**
 * The file on a branch, or where it waits for review in the pull request into it: a reviewer may write there first.
 * A token that may not see pull requests, as in a job that only plans, sees the branch alone: that can only be less.
 */
function notesInPullRequest({ commits, pullRequests }, branch, signal) {
    return async (file) => {
        const pulls = await pullRequests.between(NOTES_BRANCH, branch, signal);
        const isHidden = !pulls.known && ["github.forbidden", "github.not-found"].includes(pulls.code);
        const isOpen = !isHidden && insist(pulls).some(({ state }) => state === "open");
        const waiting = isOpen ? await notesOnBranch(commits, NOTES_BRANCH, signal)(file) : null;
        return waiting ?? notesOnBranch(commits, branch, signal)(file);
    };
}
/** The file on the default branch of `origin` as last fetched; in a repository without any remote, on its newest commit. */
function notesInClone(git) {
    return async (file) => {
        for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
            if ((await (0,revisions/* commitAt */.du)(git, ref)) === null)
                continue;
            const blob = await git.run(["cat-file", "blob", `${ref}:${file}`], { allow: [128] });
            return blob.code === 0 ? blob.stdout : null;
        }
        return null;
    };
}
//# sourceMappingURL=read-hand-written.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/changelog-move.js + 1 modules
var changelog_move = __webpack_require__(8337);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-notes.js
var render_notes = __webpack_require__(5370);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-range.js + 1 modules
var render_range = __webpack_require__(135);
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
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
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
// EXTERNAL MODULE: ./packages/history/lib/src/walk-releases.js + 4 modules
var walk_releases = __webpack_require__(9501);
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/change-notes.js
var change_notes = __webpack_require__(5291);
// EXTERNAL MODULE: ./packages/cli/lib/src/pieces.js
var src_pieces = __webpack_require__(8870);
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
    const [governing, repositoryUrl] = await Promise.all([
        options.policy === undefined ? (0,governing_policy/* policyOfClone */.$q)(git) : (0,governing_policy/* policyFromFile */.Ve)(options.policy),
        repositoryUrlOf(git),
        complete,
    ]);
    if (options.all === true)
        return allNotes(clone, governing, { repositoryUrl, json: options.json === true }, terminal);
    const tag = options.tag ?? (await newestTag(clone, governing));
    const render = rendererOf(git, governing);
    const made = await (0,src_frame/* makeMove */.Q)((0,changelog_move/* changelogMove */.G)({ git, tag, tags, repositoryUrl, readNotes: notesInClone(git) }, render, null), governing.loaded, { mode: "plan" }, {
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

/***/ 8870:
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

/***/ 5491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ highestReachable),
/* harmony export */   p: () => (/* binding */ lastReleases)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7893);


/** The newest commits hold the last release nearly always; only where they don't is the whole history read. */
const BATCHES = [100, 2_000, 20_000, Number.POSITIVE_INFINITY];
/** Each component's highest stable release that the candidate contains; components without one are left out. */
async function lastReleases(git, { candidate, releases }) {
    const stable = Promise.resolve(releases).then((all) => all.filter((release) => !(0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(release.version)));
    return highestReachable(git, candidate, stable);
}
/** Each component's highest release of those given that `commit` contains, itself included. */
async function highestReachable(git, commit, releases) {
    let found = new Map();
    let wanted = null;
    for (const batch of BATCHES) {
        const reading = newest(git, commit, batch, wanted);
        const [all, { read, reached }] = await Promise.all([releases, reading]);
        found = highestOf(all.filter((release) => reached.has(release.commit)));
        // Nothing higher can come where each component's highest release of all was met.
        if (read < batch || !all.some((release) => isAbove(release, found.get(release.component))))
            break;
        wanted = new Set(all.map((release) => release.commit));
    }
    return found;
}
/** The newest commits that `commit` contains, itself included, as far as they are wanted; null for all. */
async function newest(git, commit, batch, wanted) {
    const reached = new Set();
    let read = 0;
    const limit = Number.isFinite(batch) ? [`--max-count=${batch}`] : [];
    await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .streamRevisions */ .NI)(git, [...limit, "--end-of-options", commit], (hash) => {
        read += 1;
        if (wanted === null || wanted.has(hash))
            reached.add(hash);
    });
    return { read, reached };
}
function isAbove(release, found) {
    return found === undefined || (0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(release.version, found.version) > 0;
}
function highestOf(releases) {
    const highest = new Map();
    for (const release of releases) {
        const other = highest.get(release.component);
        if (other === undefined || (0,_signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(release.version, other.version) > 0)
            highest.set(release.component, release);
    }
    return highest;
}
//# sourceMappingURL=last-release.js.map

/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ beginParentsFirst)
/* harmony export */ });
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7893);

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

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readUnreleased)
/* harmony export */ });
/* harmony import */ var _component_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2884);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _reverted_merges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2388);
/* harmony import */ var _touched_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1502);




/**
 * For each component of the policy, the commits that touch it and that the candidate contains but the component's last release doesn't:
 * newest first, children before their parents. One `git log` for all components; memory holds what is returned and the edge of the walk.
 */
async function readUnreleased(git, question) {
    const { candidate, previous, types } = question;
    const folders = (0,_component_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .componentFolders */ .H)(question.components);
    const unreleased = new Map(folders.names.map((name) => [name, []]));
    const seeds = seedsOf(candidate, folders.names, previous);
    const walk = new ReleasedWalk(seeds);
    const touched = new _touched_components_js__WEBPACK_IMPORTED_MODULE_1__/* .TouchedComponents */ .B(folders);
    const bits = new Map(folders.names.map((name, index) => [name, bitOf(index)]));
    const from = await commonToAll(git, folders.names, previous);
    const merges = new _reverted_merges_js__WEBPACK_IMPORTED_MODULE_3__/* .RevertedMerges */ .L();
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .streamCommits */ .T)(git, { to: [...seeds.keys()], from, files: folders.needFiles, types }, ({ commit: read, parents, files }) => {
        const commit = merges.visit(read, parents);
        const marks = walk.visit(commit.hash, parents);
        // Asked in any case: a move of a folder is seen in what another component released, too.
        const components = touched.of(commit, files);
        if ((marks & CANDIDATE) === 0n)
            return;
        for (const name of components) {
            if ((marks & (bits.get(name) ?? 0n)) === 0n)
                unreleased.get(name)?.push(commit);
        }
    });
    return unreleased;
}
/** Set on what the candidate contains; the bits above it on what a component has released. */
const CANDIDATE = 1n;
function bitOf(component) {
    return 2n << BigInt(component);
}
function seedsOf(candidate, names, previous) {
    const seeds = new Map([[candidate, CANDIDATE]]);
    for (const [index, name] of names.entries()) {
        const commit = previous.get(name)?.commit;
        if (commit !== undefined)
            seeds.set(commit, (seeds.get(commit) ?? 0n) | bitOf(index));
    }
    return seeds;
}
/** Carries marks from children to parents; holds only commits whose children were read and which weren't read themselves. */
class ReleasedWalk {
    marks;
    constructor(seeds) {
        this.marks = new Map(seeds);
    }
    visit(hash, parents) {
        const marks = this.marks.get(hash) ?? 0n;
        this.marks.delete(hash);
        for (const parent of parents)
            this.marks.set(parent, (this.marks.get(parent) ?? 0n) | marks);
        return marks;
    }
}
/** Where every component has a release, what they all contain need not be read. */
async function commonToAll(git, names, previous) {
    const commits = new Set();
    for (const name of names) {
        const release = previous.get(name);
        if (release === undefined)
            return [];
        commits.add(release.commit);
    }
    if (commits.size <= 1)
        return [...commits];
    const { stdout } = await git.run(["merge-base", "--octopus", "--all", ...commits], { allow: [1] });
    return stdout.split("\n").filter((line) => line !== "");
}
//# sourceMappingURL=unreleased.js.map

/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ walkReleases)
});

// EXTERNAL MODULE: ./packages/history/lib/src/component-folders.js
var component_folders = __webpack_require__(2884);
// EXTERNAL MODULE: ./packages/history/lib/src/log.js + 10 modules
var log = __webpack_require__(7202);
// EXTERNAL MODULE: ./packages/history/lib/src/parents-first.js
var parents_first = __webpack_require__(2581);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
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
// EXTERNAL MODULE: ./packages/history/lib/src/tag-dates.js
var tag_dates = __webpack_require__(7759);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(954);
// EXTERNAL MODULE: ./packages/history/lib/src/touched-components.js
var touched_components = __webpack_require__(1502);
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

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   fw: () => (/* binding */ fileAtCommit),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9508);

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
/** `1 file`, `2 files`. */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=notes-links.js.map

/***/ }),

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ renderNotes),
/* harmony export */   Lx: () => (/* binding */ withoutPullRequest),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9508);
/* harmony import */ var _message_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1438);
/* harmony import */ var _notes_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4757);
/* harmony import */ var _render_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9142);




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
        blocks.push("## Breaking changes", linesOf(notes, breaking));
    if (breaking.length > 0 && others.length > 0)
        blocks.push("## Changes");
    if (others.length > 0)
        blocks.push(linesOf(notes, others));
    if (notes.changes.length === 0)
        blocks.push("No changes that users would notice.");
    return blocks;
}
function linesOf(notes, changes) {
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

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ renderSections)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(9508);
// EXTERNAL MODULE: ./packages/moves/lib/src/message-markdown.js
var message_markdown = __webpack_require__(1438);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/hand-written.js
var hand_written = __webpack_require__(7201);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/notes-links.js
var notes_links = __webpack_require__(4757);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/render-impact.js


const MOST_MODULES = 12;
const MOST_SCOPES = 30;
/** What a release touches, as items of a list. */
function impactItems({ modules, scopes, contracts }) {
    const folders = (modules?.first ?? []).map(({ folder, files }) => {
        const name = folder === "." ? "the top folder" : (0,markdown/* inlineCode */.ti)(folder);
        return `${name} (${(0,notes_links/* counted */.hS)(files, "file")})`;
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
    const words = counts.map(({ kind, changes }) => (0,notes_links/* counted */.hS)(changes, ...KINDS[kind]));
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

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ makeMove)
/* harmony export */ });
/* unused harmony export succeeded */
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
    const allowed = run.mode === "apply" && decision.verdict === "go";
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
    if (made.decision.verdict !== "go")
        return false;
    return made.outcome === null || made.outcome.state === "done" || made.outcome.state === "already-done";
}
//# sourceMappingURL=frame.js.map

/***/ }),

/***/ 1438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ messageLine),
/* harmony export */   P: () => (/* binding */ messageBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9508);

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

/***/ 8772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ gatherEffects)
});

;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/gather-contracts.js
/**
 * How the contracts of a component changed between two commits, by the files of the commits themselves. Contracts that did not change
 * byte for byte, or that were not there before, give no facts; a document that can't be compared gives one that says why.
 */
async function gatherContracts(git, { contract }, { from, to }) {
    // Most components name none: nothing that reads documents is loaded for them.
    if (contract === undefined || from === null || from === to)
        return [];
    const { CommitFiles } = await __webpack_require__.e(/* import() */ 893).then(__webpack_require__.bind(__webpack_require__, 8274));
    const versions = { old: new CommitFiles(git, from), now: new CommitFiles(git, to) };
    const { openapi, tasks, events, graphql, protobuf } = contract;
    const facts = [];
    if (openapi !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(274), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 4349))).openapiContract(versions, openapi)));
    if (tasks !== undefined || events !== undefined) {
        const { schemaContracts } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(274), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
        if (tasks !== undefined)
            facts.push(...(await schemaContracts(versions, "tasks", tasks)));
        if (events !== undefined)
            facts.push(...(await schemaContracts(versions, "events", events)));
    }
    if (graphql !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 3298))).graphqlContract(versions, graphql)));
    if (protobuf !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 2013))).protobufContract(versions, protobuf)));
    return facts;
}
//# sourceMappingURL=gather-contracts.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/gather-migrations.js
/**
 * The migrations that a component's release brings, each statement judged: those that were added, changed or removed between two
 * commits. Empty for a first release, whose previous code doesn't exist, and for a component that names no migrations: nothing is
 * loaded for it. Files are read from git, never from the working tree, and never run.
 */
async function gatherMigrations(git, component, range) {
    const { migrations } = component;
    const { dialect, ...folders } = migrations;
    const { from, to } = range;
    if (Object.keys(folders).length === 0 || from === null)
        return [];
    const { readersOf, readMigrations } = await Promise.all(/* import() */[__webpack_require__.e(133), __webpack_require__.e(948)]).then(__webpack_require__.bind(__webpack_require__, 8948));
    const facts = [];
    for (const reader of readersOf(migrations)) {
        facts.push(...(await readMigrations(git, reader, dialect, { from, to })));
    }
    return facts;
}
//# sourceMappingURL=gather-migrations.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/gather-effects.js


/** What a release does to those who use the component, as far as the policy asks. Nothing is loaded for what it does not. */
async function gatherEffects(git, loaded, name, range) {
    const component = loaded.policy.components[name];
    const plan = loaded.policy.versioning["major-needs"]["migration-plan"];
    const [contracts, migrations] = component === undefined
        ? [[], []]
        : await Promise.all([gatherContracts(git, component, range), gatherMigrations(git, component, range)]);
    return {
        contracts,
        migrations,
        migrationPlans: plan === undefined ? [] : await plansOf(git, plan, range),
    };
}
async function plansOf(git, template, range) {
    const { readMigrationPlans } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 6833));
    return readMigrationPlans(git, template, range);
}
//# sourceMappingURL=gather-effects.js.map

/***/ }),

/***/ 8254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TOLD_FOOTERS)
/* harmony export */ });
/** The footers that the notes of a release are written from. */
const TOLD_FOOTERS = ["summary", "rollback", "feature-flag", "docs", "migration", "co-authored-by"];
//# sourceMappingURL=commit.js.map

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
        .filter((header) => own === null || !isRetold(header, own, commit));
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
/**
 * A squash's subject is often that of one of its commits, with the pull request behind it, and often mended: `refactor: x (#12)` over
 * `feat: x` is a refactoring. What says that it breaks still does.
 */
function isRetold(line, own, { pullRequest }) {
    const words = ({ description }) => unnumbered(description, pullRequest)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    return words(line) === words(own) && (own.breaking || !line.breaking);
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

/***/ 1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with what it counts: `1 change`, `3 changes`; `several` for words that do not take an `s`. */
function counted(number, one, several = `${one}s`) {
    return `${number} ${number === 1 ? one : several}`;
}
//# sourceMappingURL=counted.js.map

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

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ MIGRATION_CLASSES),
/* harmony export */   b5: () => (/* binding */ MigrationFactsSchema),
/* harmony export */   bI: () => (/* binding */ MIGRATION_TOOLS),
/* harmony export */   be: () => (/* binding */ previousCodeRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

/** The tools whose migrations are read. `sql`: plain files of statements. */
const MIGRATION_TOOLS = ["alembic", "prisma", "flyway", "sql"];
/**
 * What a rollback of the code must do about one statement. `none`: no version sees it. `compatible`: the previous code runs on the
 * new schema. `needs-downgrade`: it fails, and an inverse exists. `data-loss`: an inverse restores the shape alone.
 * `irreversible`: there is none.
 */
const MIGRATION_CLASSES = ["none", "compatible", "needs-downgrade", "data-loss", "irreversible"];
/** Reads recorded facts back. */
const MigrationFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MIGRATION_TOOLS),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        class: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...MIGRATION_CLASSES, "unknown"]),
        line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        statement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })),
});
/** Whether the previous code runs on the schema that a statement leaves behind. */
function previousCodeRuns({ class: found }) {
    return found === "none" || found === "compatible";
}
//# sourceMappingURL=migration-facts.js.map

/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ hasLabel),
/* harmony export */   UL: () => (/* binding */ highestRelease),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);

/**
 * Orders canonical versions of one scheme: negative where `a` is the lower. Numbers first, one by one where they stand (to take ten
 * thousand versions apart would take longer than git takes to list them); then prereleases as semver orders them, below their release.
 */
function compareVersions(a, b) {
    const coreA = coreEnd(a);
    const coreB = coreEnd(b);
    let inA = 0;
    let inB = 0;
    for (let part = 0; part < 3; part += 1) {
        const endA = numberEnd(a, inA, coreA);
        const endB = numberEnd(b, inB, coreB);
        // Padded alike or not at all, the longer number is the higher.
        const difference = endA - inA - (endB - inB) || compareDigits(a, inA, b, inB, endA - inA);
        if (difference !== 0)
            return difference;
        inA = endA + 1;
        inB = endB + 1;
    }
    return coreA === a.length && coreB === b.length ? 0 : comparePrereleases(a.slice(coreA), b.slice(coreB));
}
/** Of a canonical version, which carries no build metadata. */
function isPrerelease(version) {
    return version.includes("-");
}
/** The final version that a prerelease leads to; of a final one, itself: `1.4.0` of `1.4.0-rc.1`. */
function finalOf(version) {
    return version.slice(0, coreEnd(version));
}
/** Whether a version is a prerelease of this word: `1.4.0-rc.1` of `rc`. */
function hasLabel(version, label) {
    return version.startsWith(`${finalOf(version)}-${label}.`);
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
function coreEnd(version) {
    const dash = version.indexOf("-");
    return dash === -1 ? version.length : dash;
}
function comparePrereleases(a, b) {
    if (a === "" || b === "")
        return a === b ? 0 : a === "" ? 1 : -1;
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(`0.0.0${a}`, `0.0.0${b}`);
}
function numberEnd(version, start, limit) {
    let end = start;
    while (end < limit && isDigit(version.charCodeAt(end)))
        end += 1;
    return Math.max(end, start);
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

/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* unused harmony export readFileInside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7459);




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, and `file.link` where a link stands in the file's place.
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
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
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

/***/ })

};
