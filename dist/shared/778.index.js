export const id = 778;
export const ids = [778];
export const modules = {

/***/ 34497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   Ej: () => (/* binding */ MOST_FILES_BEFORE),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_files_utf8_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26788);

const MOST_BYTES_A_FILE = 1024 * 1024;
const MOST_FILES = 1000;
/** More migrations before the release than these are not looked through: what they made is not known, then. */
const MOST_FILES_BEFORE = 5000;
const MOST_BYTES = 32 * 1024 * 1024;
/** The files below a folder of a commit (empty: all), by path; a symbolic link isn't followed. */
async function filesBelow(git, commit, folder) {
    const below = folder === "" ? [] : ["--", folder];
    const { stdout } = await git.run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...below]);
    return stdout.split("\0").flatMap((line) => {
        const [, mode, kind, object, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        if (object === undefined || path === undefined)
            return [];
        if (kind !== "blob")
            return [{ path, object, unread: "it is a submodule" }];
        if (mode === "120000")
            return [{ path, object, unread: "it is a symbolic link" }];
        const large = Number(size) > MOST_BYTES_A_FILE;
        return [{ path, object, unread: large ? "it is larger than 1 MB" : null }];
    });
}
/** The contents of files by their objects, each read once; null for what isn't UTF-8, isn't there, or is more than 32 MB in all. */
async function readObjects(git, objects) {
    const wanted = [...new Set(objects)];
    const contents = new Map(wanted.map((object) => [object, null]));
    if (wanted.length === 0)
        return contents;
    const chunks = [];
    let held = 0;
    await git.stream(["cat-file", "--batch"], (chunk) => {
        held += chunk.length;
        if (held <= MOST_BYTES)
            chunks.push(chunk);
    }, { input: Buffer.from(wanted.map((object) => `${object}\n`).join("")) });
    const answer = Buffer.concat(chunks);
    for (let at = 0; at < answer.length;) {
        const lineEnd = answer.indexOf("\n", at);
        if (lineEnd === -1)
            break;
        const [object, kind, size] = answer.toString("latin1", at, lineEnd).split(" ");
        at = lineEnd + 1;
        if (kind !== "blob" || object === undefined || size === undefined)
            continue;
        const end = at + Number(size);
        if (end > answer.length)
            break;
        contents.set(object, (0,_signalbox_systems_files_utf8_text__WEBPACK_IMPORTED_MODULE_0__/* .utf8Text */ .H)(answer.subarray(at, end)));
        at = end + 1;
    }
    return contents;
}
//# sourceMappingURL=migration-files.js.map

/***/ }),

/***/ 44117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parsedRecord)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** What a record says. Throws where it is not in its form: what cannot be read may be what matters. */
function parsedRecord(schema, { path, text }) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("records.unreadable", `the record \`${path}\` is not in its form`, {
            next: "mend it on the records' branch",
            cause,
        });
    }
}
//# sourceMappingURL=parsed-record.js.map

/***/ }),

/***/ 15104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T3: () => (/* binding */ readRecords),
  Oq: () => (/* binding */ recordPaths),
  rh: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/holds-object.js
var holds_object = __webpack_require__(94162);
// EXTERNAL MODULE: ./packages/moves/lib/src/migrations/migration-files.js
var migration_files = __webpack_require__(34497);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/moves/lib/src/records/commit-on-top.js



/** A commit with one file changed (null removes it), on top of another, or the first of all; touches neither the index nor the working tree. */
async function commitOnTop(git, tip, { path, text }, message) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-index-"));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        await git.run(["read-tree", ...(tip === null ? ["--empty"] : [tip])], { env });
        if (text === null) {
            await git.run(["update-index", "--force-remove", "--", path], { env });
        }
        else {
            const blob = await git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from(text) });
            await git.run(["update-index", "--add", "--cacheinfo", `100644,${blob.stdout.trim()},${path}`], { env });
        }
        const tree = (await git.run(["write-tree"], { env })).stdout.trim();
        const parents = tip === null ? [] : ["-p", tip];
        const commit = await git.run(["commit-tree", ...parents, tree], {
            env: { ...env, ...MAKER },
            input: Buffer.from(message),
        });
        return commit.stdout.trim();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
// Names on a commit prove nothing: who pushed it, the host knows.
const MAKER = {
    GIT_AUTHOR_NAME: "signalbox",
    GIT_AUTHOR_EMAIL: "signalbox@users.noreply.github.com",
    GIT_COMMITTER_NAME: "signalbox",
    GIT_COMMITTER_EMAIL: "signalbox@users.noreply.github.com",
};
//# sourceMappingURL=commit-on-top.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/records/records-branch.js




/** So often a write is tried again where somebody else wrote meanwhile. */
const TRIES = 5;
/** All files of a folder, as they stand on the remote now; none where the branch does not exist yet. Throws where nobody could say. */
async function readRecords(records, folder) {
    const tip = await fetchTip(records);
    return tip === null ? [] : textsBelow(records.git, tip, folder);
}
/** The paths of a folder's files, as they stand on the remote now. Throws where nobody could say. */
async function recordPaths(records, folder) {
    const tip = await fetchTip(records);
    return tip === null ? [] : (await (0,migration_files/* filesBelow */.DR)(records.git, tip, folder)).map(({ path }) => path);
}
/**
 * Changes a file as one commit on top of what stands there, by compare-and-swap: where somebody else wrote meanwhile, it is done
 * again on theirs. Where the file says so already, nothing is written. Throws where it did not come about.
 */
async function writeRecord(records, path, change, message) {
    const { git, remote, branch } = records;
    let failure = null;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const tip = await fetchTip(records);
        const standing = tip === null ? null : await textAt(git, tip, path);
        const text = change(standing);
        if (text === standing)
            return "as-wanted";
        const commit = await commitOnTop(git, tip, { path, text }, message);
        try {
            const lease = `--force-with-lease=refs/heads/${branch}:${tip ?? ""}`;
            const ref = `${commit}:refs/heads/${branch}`;
            const { stdout } = await git.run(["push", "--no-verify", "--porcelain", lease, "--end-of-options", remote, ref]);
            // `=`: within one second, somebody else wrote the very same commit, and it is theirs.
            if (!stdout.split("\n").some((line) => line.startsWith("=\t")))
                return "written";
        }
        catch (error) {
            failure = error;
        }
    }
    throw new error/* SignalboxError */.k("records.not-written", `\`${path}\` could not be written to \`${branch}\``, {
        next: "give the job `contents: write`, and let it push to that branch; then run again",
        cause: failure,
    });
}
/** The branch's tip on the remote, fetched; null where there is no such branch. */
async function fetchTip({ git, remote, branch }) {
    const ref = `refs/heads/${branch}`;
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ref]);
    const line = stdout.split("\n").find((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return null;
    const [tip = ""] = line.split("\t");
    // Several questions are asked at once in one clone: none of them writes a ref, where they would be in each other's way.
    const quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap="];
    if (!(await (0,holds_object/* holdsObject */.u)(git, `${tip}^{commit}`)))
        await git.run(["fetch", ...quietly, "--end-of-options", remote, ref]);
    return tip;
}
async function textsBelow(git, tip, folder) {
    const files = await (0,migration_files/* filesBelow */.DR)(git, tip, folder);
    if (files.length > migration_files/* MOST_FILES */.Q4) {
        throw new error/* SignalboxError */.k("records.too-many", `\`${folder}\` holds more than ${migration_files/* MOST_FILES */.Q4} records`, {
            next: "take out those that are settled",
        });
    }
    const readable = files.map(insistReadable);
    // What stands in the folder's place is no folder without records.
    const other = readable.find(({ path }) => !path.startsWith(`${folder}/`));
    if (other !== undefined)
        throw unreadable(other.path);
    const texts = await (0,migration_files/* readObjects */.$I)(git, readable.map(({ object }) => object));
    return readable.map(({ path, object }) => {
        const text = texts.get(object) ?? null;
        if (text === null)
            throw unreadable(path);
        return { path, text };
    });
}
/** What a file says; null where there is none. Something else in its place is nothing that could be written over unseen. */
async function textAt(git, tip, path) {
    const [file, ...others] = await (0,migration_files/* filesBelow */.DR)(git, tip, path);
    if (file === undefined)
        return null;
    if (file.path !== path || others.length > 0)
        throw unreadable(path);
    const text = (await (0,migration_files/* readObjects */.$I)(git, [insistReadable(file).object])).get(file.object) ?? null;
    if (text === null)
        throw unreadable(path);
    return text;
}
function insistReadable(file) {
    if (file.unread !== null)
        throw unreadable(file.path);
    return file;
}
function unreadable(path) {
    return new error/* SignalboxError */.k("records.unreadable", `the record \`${path}\` cannot be read`, {
        next: "mend it on the records' branch",
    });
}
//# sourceMappingURL=records-branch.js.map

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

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   kP: () => (/* binding */ sourcesOfCheckout)
/* harmony export */ });
/* harmony import */ var _signalbox_history_complete_clone__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37408);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22170);
/* harmony import */ var _branch_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65275);
/* harmony import */ var _chosen_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(228);





const REMOTE = "origin";
/** Where a move finds its facts in the checkout of a workflow: tags and branch as they stand on the remote now. */
async function sourcesOfCheckout(loaded, checkout) {
    const { git, branch, defaultBranch } = checkout;
    const only = (0,_chosen_components_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenComponents */ .H)(loaded, checkout.only);
    // Whether a branch holds a commit can't be told from half a history.
    await (0,_signalbox_history_complete_clone__WEBPACK_IMPORTED_MODULE_0__/* .ensureCompleteHistory */ .w)(git);
    const [candidate, refs] = await Promise.all([
        candidateOf(git, checkout.candidate),
        readRemote(git, [defaultBranch, ...(branch === null ? [] : [branch])]),
    ]);
    const standing = (0,_branch_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOfRemote */ .qh)(git, candidate, {
        remote: REMOTE,
        branch: branch === null ? null : branchOf(refs, branch),
        defaultBranch: branchOf(refs, defaultBranch),
    });
    const state = checkout.asIfMerged ? standing.then(asIfMerged) : standing;
    return {
        git,
        candidate,
        now: new Date(),
        tags: Promise.resolve(refs.tags),
        branch: state,
        remote: REMOTE,
        asIfNewest: false,
        only,
    };
}
/** The branch as it would be with the candidate for its newest commit. */
function asIfMerged(state) {
    return { ...state, facts: { ...state.facts, holdsCandidate: true }, laterCommits: new Set() };
}
/** A branch as the remote told of it. */
function branchOf(refs, name) {
    return { name, tip: refs.tips.get(name) ?? null };
}
async function candidateOf(git, named) {
    if (named !== null && !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(named)) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("candidate.no-hash", `the candidate \`${named}\` is not a full commit hash`, {
            next: "hand on the commit as a hash, such as `${{ github.sha }}`: a name can move",
        });
    }
    const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${named ?? "HEAD"}^{commit}`], { allow: [1, 128] });
    if (code === 0)
        return stdout.trim();
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("candidate.missing", `the candidate \`${named ?? "HEAD"}\` is not in the checkout`, {
        next: "check it out first: actions/checkout with `fetch-depth: 0`",
    });
}
async function readRemote(git, branches) {
    const { code } = await git.run(["remote", "get-url", REMOTE], { allow: [2, 128] });
    if (code === 0)
        return (0,_signalbox_systems_git_remote__WEBPACK_IMPORTED_MODULE_4__/* .readRemoteRefs */ .J)(git, REMOTE, branches);
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("git.no-remote", `the checkout has no remote \`${REMOTE}\`, where tags and branches stand`, {
        next: "check the repository out with actions/checkout before this step",
    });
}
//# sourceMappingURL=sources-of-checkout.js.map

/***/ }),

/***/ 52837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ folderWithin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder below another, as it really is; null where it is none, or a link leads out of the upper one. */
async function folderWithin(above, below) {
    try {
        const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, below));
        return folder === top || folder.startsWith(`${top}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? folder : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=folder-within.js.map

/***/ }),

/***/ 26788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/** The text of these bytes, without a byte order mark; null where they are not UTF-8. */
function utf8Text(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=utf8-text.js.map

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

/***/ }),

/***/ 22170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRemoteRefs),
/* harmony export */   L: () => (/* binding */ readBranches)
/* harmony export */ });
/** Asks a remote for its tags and the tips of branches. Throws `git.failed` where it does not answer. */
async function readRemoteRefs(git, remote, branches) {
    const heads = branches.map((branch) => `refs/heads/${branch}`);
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...heads, "refs/tags/*"]);
    const objects = new Map();
    for (const line of stdout.split("\n")) {
        const tab = line.indexOf("\t");
        if (tab > 0)
            objects.set(line.slice(tab + 1), line.slice(0, tab));
    }
    const tags = [];
    for (const [ref, object] of objects) {
        if (!ref.startsWith("refs/tags/") || ref.endsWith("^{}"))
            continue;
        const peeled = objects.get(`${ref}^{}`);
        tags.push({
            name: ref.slice("refs/tags/".length),
            object,
            commit: peeled ?? object,
            annotated: peeled !== undefined,
        });
    }
    const tips = new Map();
    for (const branch of branches) {
        const tip = objects.get(`refs/heads/${branch}`);
        if (tip !== undefined)
            tips.set(branch, tip);
    }
    return { tags, tips };
}
/** All branches of a remote, and their tips. Throws `git.failed` where it does not answer. */
async function readBranches(git, remote) {
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, "refs/heads/*"]);
    const prefix = "\trefs/heads/";
    const branches = new Map();
    for (const line of stdout.split("\n")) {
        const at = line.indexOf(prefix);
        if (at !== -1)
            branches.set(line.slice(at + prefix.length), line.slice(0, at));
    }
    return branches;
}
//# sourceMappingURL=remote.js.map

/***/ }),

/***/ 39336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ askHttp)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33591);
/* harmony import */ var _why_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19180);


/** Asks once and follows no redirect. Throws only what `signal` was aborted with. */
async function askHttp(address, request) {
    const { method, headers = {}, body, timeoutSeconds, mostBytes, signal } = request;
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
    try {
        const response = await fetch(address, {
            method,
            headers,
            ...(body === undefined ? {} : { body }),
            redirect: "manual",
            signal: AbortSignal.any([signal, limit]),
        });
        const text = await (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(response.body ?? [], mostBytes);
        const { status } = response;
        return text === null ? { kind: "too-long", status } : { kind: "answered", status, headers: response.headers, text };
    }
    catch (error) {
        signal.throwIfAborted();
        return limit.aborted ? { kind: "timed-out" } : { kind: "unreachable", why: (0,_why_of_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .g)(error) };
    }
}
//# sourceMappingURL=ask-http.js.map

/***/ }),

/***/ 38369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PROBE_HEADERS),
/* harmony export */   Yx: () => (/* binding */ redirectOf),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   mI: () => (/* binding */ probeOnce)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);
/* harmony import */ var _http_ask_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39336);


const MOST_BYTES = 1024 * 1024;
/** Asks an address once; a redirect is the answer. Throws only what `signal` was aborted with. */
async function probeOnce(url, request) {
    const { method, json, token, timeoutSeconds, signal } = request;
    const began = performance.now();
    const outcome = await (0,_http_ask_http_js__WEBPACK_IMPORTED_MODULE_1__/* .askHttp */ .w)(url, {
        method,
        headers: {
            ...PROBE_HEADERS,
            ...(json === null ? {} : { "content-type": "application/json" }),
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(json === null ? {} : { body: json }),
        timeoutSeconds,
        mostBytes: MOST_BYTES,
        signal,
    });
    if (outcome.kind !== "answered")
        return unanswered(outcome, url.host, timeoutSeconds);
    const { status, text: body, headers } = outcome;
    const elsewhere = redirectOf(status, headers, url)?.host ?? null;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)({ status, elsewhere, body, seconds: (performance.now() - began) / 1000 });
}
/** What every probe says of itself. */
const PROBE_HEADERS = { accept: "application/json, */*;q=0.5", "user-agent": "signalbox" };
/** Where an answer leads instead; null where it leads nowhere. */
function redirectOf(status, headers, from) {
    const location = headers.get("location");
    const redirects = [301, 302, 303, 307, 308].includes(status) && location !== null;
    return redirects && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
}
/** Why an address did not answer; of the address, the words hold its host alone. */
function unanswered(outcome, host, limit) {
    switch (outcome.kind) {
        case "too-long":
            return silence("probe.too-long", `the answer of \`${host}\` is longer than ${MOST_BYTES} bytes`);
        case "timed-out":
            return silence("probe.timed-out", `\`${host}\` did not answer within ${limit} s`);
        case "unreachable":
            return silence("probe.unreachable", `\`${host}\` could not be asked: ${outcome.why}`);
    }
}
function silence(code, says) {
    return { known: false, code, says, next: "look whether the address answers, and run it again" };
}
//# sourceMappingURL=probe-once.js.map

/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ capturedAt),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** The longest text that a policy can compare with. */
const LONGEST = 1000;
/** What stands at a path such as `checks.0.state` of a text of JSON. Only what the text itself says is found. */
function valueAt(path, text) {
    const read = childAt(path, text);
    if (read.kind !== "child")
        return read;
    const { child } = read;
    if ((typeof child === "object" && child !== null) || isInexact(child))
        return { kind: "not-comparable" };
    const value = String(child);
    return value.length > LONGEST ? { kind: "not-comparable" } : { kind: "value", value };
}
/** As `valueAt`, of what can be used further: `null` and an empty text are no value of anything. */
function capturedAt(path, text) {
    const read = childAt(path, text);
    const empty = read.kind === "child" && (read.child === null || read.child === "");
    return empty ? { kind: "absent" } : valueAt(path, text);
}
// Two numbers of more digits than a double holds would be read as one.
function isInexact(value) {
    return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
function childAt(path, text) {
    const read = parsed(text);
    if (read === null)
        return { kind: "not-json" };
    let at = read.json;
    for (const step of path.split(".")) {
        const next = childOf(at, step);
        if (next === null)
            return { kind: "absent" };
        at = next.child;
    }
    return { kind: "child", child: at };
}
function parsed(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function childOf(value, step) {
    if (Array.isArray(value)) {
        const index = /^(?:0|[1-9]\d{0,8})$/.test(step) ? Number(step) : value.length;
        return index < value.length ? { child: value[index] } : null;
    }
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
        return null;
    return { child: new Map(Object.entries(value)).get(step) };
}
//# sourceMappingURL=value-at.js.map

/***/ }),

/***/ 81257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ killGroup)
/* harmony export */ });
/** Ends a program that was started `detached`, and all that it started and that stayed in its process group. On Windows, itself alone. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === "win32")
            child.kill("SIGKILL");
        else
            process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // Nothing of the group is left.
    }
}
//# sourceMappingURL=kill-group.js.map

/***/ }),

/***/ 85835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/programs/kill-group.js
var kill_group = __webpack_require__(81257);
;// CONCATENATED MODULE: ./packages/systems/lib/src/programs/output-tail.js
const KEPT_BYTES = 8 * 1024;
const MOST_LINES = 10;
const LONGEST_LINE = 200;
/** The end of an output, however long it is. */
class OutputTail {
    #kept = Buffer.alloc(0);
    add(chunk) {
        this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-KEPT_BYTES);
    }
    /** Its last lines that say something, each cut where it is long, without what a terminal would act on. */
    lines() {
        const lines = this.#kept.toString("utf8").split(/\r\n|[\r\n]/);
        return lines
            .map((line) => cut(line.replaceAll(ESCAPES, "").replaceAll(CONTROLS, "").trimEnd()))
            .filter((line) => line !== "")
            .slice(-MOST_LINES);
    }
}
// Colours and cursor movements (ECMA-48), and then whatever else nobody sees.
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function cut(line) {
    const characters = Array.from(line);
    return characters.length > LONGEST_LINE ? `${characters.slice(0, LONGEST_LINE).join("")}…` : line;
}
//# sourceMappingURL=output-tail.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/programs/run-command.js




// A process that left the group may hold the pipes open for ever.
const DRAIN_MILLISECONDS = 500;
/**
 * Runs a program to its end, with its arguments as they are: no shell reads them. Of the environment it is told only where
 * programs and its home are. It and all that it started (as far as that stayed in its process group) are killed with it,
 * at the end and after the time-out. Throws only what `signal` was aborted with.
 */
async function runCommand(command, options) {
    options.signal.throwIfAborted();
    const [program = "", ...args] = command;
    const began = performance.now();
    const limit = AbortSignal.timeout(options.timeoutSeconds * 1000);
    const stop = AbortSignal.any([options.signal, limit]);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.folder,
        env: bareEnvironment(options.env),
        stdio: ["ignore", "pipe", "pipe"],
        // A group of its own, so that all of it can be ended at once.
        detached: process.platform !== "win32",
        windowsHide: true,
        shell: false,
    });
    const tail = new OutputTail();
    child.stdout.on("data", (chunk) => tail.add(chunk));
    child.stderr.on("data", (chunk) => tail.add(chunk));
    const kill = () => (0,kill_group/* killGroup */.i)(child);
    stop.addEventListener("abort", kill, { once: true });
    try {
        const ended = await endOf(child);
        options.signal.throwIfAborted();
        if ("notStarted" in ended)
            return notStarted(program, ended.notStarted);
        if (limit.aborted)
            return timedOut(program, options.timeoutSeconds);
        return (0,answer/* known */.e)({ ...ended, lastLines: tail.lines(), seconds: (performance.now() - began) / 1000 });
    }
    finally {
        stop.removeEventListener("abort", kill);
    }
}
function endOf(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.on("error", (error) => resolve({ notStarted: "code" in error ? String(error.code) : "" }));
    child.once("exit", (exitCode, signal) => {
        (0,kill_group/* killGroup */.i)(child);
        const end = () => resolve({ exitCode, signal });
        const drain = setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
            end();
        }, DRAIN_MILLISECONDS);
        child.once("close", () => {
            clearTimeout(drain);
            end();
        });
    });
    return promise;
}
const KEPT = ["PATH", "Path", "HOME", "LANG", "TMPDIR", "USERPROFILE", "SystemRoot", "PATHEXT", "TEMP", "TMP"];
function bareEnvironment(env) {
    const kept = KEPT.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), CI: "true" };
}
function notStarted(program, code) {
    return {
        known: false,
        code: "command.not-started",
        says: `\`${program}\` could not be started (${code})`,
        next: `install \`${program}\` in a step before the gate, or mend its name in the policy`,
    };
}
function timedOut(program, seconds) {
    return {
        known: false,
        code: "command.timed-out",
        says: `\`${program}\` did not end within ${seconds} s, and was ended`,
        next: "make it faster, or raise its `time-out` in the policy",
    };
}
//# sourceMappingURL=run-command.js.map

/***/ })

};
