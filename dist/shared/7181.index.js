export const id = 7181;
export const ids = [7181,625];
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

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeze: () => (/* binding */ freeze)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91759);
/* harmony import */ var _signalbox_moves_records_freezes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14092);
/* harmony import */ var _signalbox_moves_version_bump_sources_of_checkout__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44878);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_where_insist_on_environment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90267);
/* harmony import */ var _signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74203);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8787);
/* harmony import */ var _show_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7685);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73629);









/** A freeze that somebody forgot for longer than this was not meant to have an end. */
const LONGEST_SECONDS = 366 * 24 * 3600;
const LENGTH = {
    option: "--for",
    kind: "length of time up to a year",
    code: "freeze.bad-length",
    next: "write it as `2h` or `1d12h`, or leave it out for a freeze until it is lifted",
};
const LONGEST_REASON = 500;
/** `signalbox freeze`: stops every release to an environment, with a reason, until it is lifted or its time is over; without an environment, lists those that stand. */
async function freeze(directory, environment, options, terminal, now = new Date()) {
    const git = (0,_signalbox_systems_git_open_git__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .z)(directory);
    const { loaded } = await (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyOfClone */ .$q)(git);
    const records = { git, remote: _signalbox_moves_version_bump_sources_of_checkout__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE */ .Bn, branch: loaded.policy.records.branch };
    const tell = (document, text) => terminal.out(options.json === true ? `${(0,_show_json_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonOf */ .o)({ signalbox: "freeze/1", ...document })}\n` : text);
    if (environment === undefined) {
        insistOnNoSetting(options);
        const freezes = await (0,_signalbox_moves_records_freezes__WEBPACK_IMPORTED_MODULE_1__/* .readFreezes */ .Ds)(records);
        tell({ freezes }, listed(freezes));
        return 0;
    }
    // A misspelt environment would be frozen for nobody.
    (0,_signalbox_policy_where_insist_on_environment__WEBPACK_IMPORTED_MODULE_4__/* .insistOnEnvironment */ .L)(loaded.policy, environment, "freeze");
    const by = await whoIs(git);
    if (options.lift === true) {
        const lifted = await (0,_signalbox_moves_records_freezes__WEBPACK_IMPORTED_MODULE_1__/* .liftFreeze */ .zk)(records, environment, by);
        tell({ environment, lifted }, `${environment}: ${lifted ? "the freeze is lifted" : "there was no freeze"}\n`);
        return 0;
    }
    const reason = reasonOf(options);
    const since = now.toISOString();
    const until = options.for === undefined
        ? null
        : new Date(now.getTime() + (0,_option_values_js__WEBPACK_IMPORTED_MODULE_6__/* .lengthOf */ .Y5)(options.for, LONGEST_SECONDS, LENGTH) * 1000).toISOString();
    const set = { environment, by, reason, since, until };
    await (0,_signalbox_moves_records_freezes__WEBPACK_IMPORTED_MODULE_1__/* .setFreeze */ .kB)(records, set);
    const end = until === null ? `\`signalbox freeze ${environment} --lift\`` : until;
    tell({ environment, set }, `${environment}: no release goes there until ${end}\n`);
    return 0;
}
function listed(freezes) {
    if (freezes.length === 0)
        return "no environment is frozen by hand\n";
    const line = ({ environment, by, reason, since, until }) => `${environment}  since ${since}${until === null ? "" : ` until ${until}`}, by ${by}: ${reason}`;
    return freezes.map((one) => `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printableLine */ .o)(line(one))}\n`).join("");
}
function insistOnNoSetting({ reason, lift, for: length }) {
    if (reason === undefined && lift !== true && length === undefined)
        return;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("freeze.which-environment", "no environment is named", {
        next: "name one, such as `signalbox freeze production --reason …`",
    });
}
function reasonOf({ reason = "" }) {
    const said = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printableLine */ .o)(reason).slice(0, LONGEST_REASON).toWellFormed();
    if (said !== "")
        return said;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("freeze.no-reason", "a freeze needs a reason: whoever is held wants to know it", {
        next: "say it with `--reason`",
    });
}
// A name of git's configuration proves nothing: who pushed it, the host knows.
async function whoIs(git) {
    const { stdout } = await git.run(["config", "user.name"], { allow: [1] });
    const name = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printableLine */ .o)(stdout).slice(0, 100).toWellFormed();
    return name === "" ? "somebody without a name in git" : name;
}
//# sourceMappingURL=freeze.js.map

/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42579);
/* harmony import */ var _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79429);



/** A whole number from 1 to `most`. */
function wholeNumberOf(text, most, asked) {
    const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
    if (number !== null && number <= most)
        return number;
    throw refused(text, asked);
}
/** A number that is not negative, and `below` another where that is given. */
function numberOf(text, asked, below = Number.POSITIVE_INFINITY) {
    const number = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
    if (number !== null && number < below)
        return number;
    throw refused(text, asked);
}
/** Seconds of a length of time as the policy writes them: more than none, and `most` at most. */
function lengthOf(text, most, asked) {
    const seconds = _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw.safeParse(text).success ? (0,_signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM)(text) : 0;
    if (seconds > 0 && seconds <= most)
        return seconds;
    throw refused(text, asked);
}
function refused(text, { option, kind, code, next }) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(code, `${(0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${option} ${text}`)} is no ${kind}`, { next });
}
//# sourceMappingURL=option-values.js.map

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

/***/ 61725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Px: () => (/* binding */ observed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** Reads an observation back. */
function observed(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("known", [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), value }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ known: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), next: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    ]);
}
/** Reads a list back. */
function listed(node) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(), nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(node) });
}
/** Whether the list was read to its end. A list longer than it says was not read in one state: not complete either. */
function isComplete(list) {
    return list.nodes.length === list.totalCount;
}
//# sourceMappingURL=observed.js.map

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

/***/ 90267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ insistOnEnvironment)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _load_environments_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70208);
/* harmony import */ var _load_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22521);
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42579);
/* harmony import */ var _schema_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38901);
/* harmony import */ var _named_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83735);






/**
 * Throws where a name is none of an environment that the policy knows, as the policy spells it: `<move>.bad-environment` for what is
 * no name, which could end a label of a query, and `<move>.unknown-environment` for another, of which nothing would be heard. A
 * policy whose branches go to no environment leaves to the workflow which there are.
 */
function insistOnEnvironment(policy, environment, move) {
    if (!_schema_names_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentName */ .Ru.safeParse(environment).success) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(`${move}.bad-environment`, `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment)} is no environment's name`, {
            next: "name one of the policy, such as `production`",
        });
    }
    const known = (0,_load_environments_known_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsReached */ .Bb)(policy);
    const alike = (0,_named_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .spelledByPolicy */ .l)(policy, environment);
    if (alike === null && (known.length === 0 || known.includes(environment)))
        return;
    const near = alike ?? (0,_load_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(environment, known);
    const says = alike === null
        ? `no branch of the policy goes to ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment)}`
        : `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment)} is not how the policy spells this environment`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(`${move}.unknown-environment`, says, {
        next: near === null ? `name one of: ${known.map(_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP).join(", ")}` : `did you mean ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(near)}?`,
    });
}
//# sourceMappingURL=insist-on-environment.js.map

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

/***/ })

};
