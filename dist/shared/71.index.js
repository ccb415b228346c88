export const id = 71;
export const ids = [71];
export const modules = {

/***/ 91120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ keptPlace),
/* harmony export */   a: () => (/* binding */ keepFile)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86941);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a file is kept: inside the workspace where the workflow says so, else in the runner's temporary folder by `name`. */
function keptPlace({ github }, written, name) {
    return written === null ? [github.temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("signalbox", name)] : [github.workspace, written];
}
/** Keeps a file for later steps; returns its path. */
async function keepFile(run, { written, name, text }) {
    const [root, file] = keptPlace(run, written, name);
    await (0,_signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(root, file, text);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
}
//# sourceMappingURL=kept-file.js.map

/***/ }),

/***/ 66530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endStep),
/* harmony export */   R: () => (/* binding */ makeStep)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_frame__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19584);
/* harmony import */ var _signalbox_moves_record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24100);
/* harmony import */ var _signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93354);
/* harmony import */ var _signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86941);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13163);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35235);
/* harmony import */ var _kept_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91120);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26909);









/** Makes a move as a step of a workflow: what it comes to is told in outputs, summary and annotations, and recorded in a file. */
async function makeStep(move, step, run) {
    const { governing, mode } = step;
    return endStep(step, run, (ends) => (0,_signalbox_moves_frame__WEBPACK_IMPORTED_MODULE_7__/* .makeMove */ .Qe)(move, governing.loaded, { mode, signal: run.signal }, ends));
}
/** The same for what `make` makes in its own way, such as a watch of many looks: what it hands to its ends is the step's. */
async function endStep(step, run, make) {
    const [root, file] = recordPlace(step, run, new Date());
    let told = null;
    let unrecorded = null;
    const made = await make({
        async report(result) {
            told = await step.tell(result);
        },
        async record(result) {
            const { name: move, mode, governing } = step;
            const record = (0,_signalbox_moves_record__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(result, { move, mode, at: new Date(), governing });
            // A tag that was pushed must reach the next steps, even where its record cannot be kept.
            await (0,_signalbox_systems_files_write_file_atomically__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .l)(root, file, `${JSON.stringify(record, null, 2)}\n`).catch((error) => {
                unrecorded = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(error);
            });
        },
    });
    const result = resultOf(step.name, made, told ?? { outputs: {}, details: "", says: "" });
    return unrecorded === null ? recorded(result, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)) : notRecorded(result, unrecorded);
}
function recordPlace(step, run, at) {
    return (0,_kept_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keptPlace */ .S)(run, step.record, `${step.name}-${at.toISOString().replaceAll(/[:.]/g, "-")}.json`);
}
function resultOf(name, made, told) {
    const { decision, outcome } = made;
    const { observed = false, annotations = [], shown = null } = told;
    const success = (0,_signalbox_moves_frame__WEBPACK_IMPORTED_MODULE_7__/* .succeeded */ .gq)(made);
    const failed = outcome !== null && !(0,_signalbox_moves_frame__WEBPACK_IMPORTED_MODULE_7__/* .isAsDecided */ .xv)(made);
    // What was carried out although it is no go, as a pause or a roll-back, is told by its move.
    const isTold = decision.verdict === "go" || outcome !== null;
    const unfinished = failed
        ? [{ level: "error", title: `${name}: ${outcome.state}`, says: sentenceOf(outcome), at: null }]
        : [];
    const against = [...(0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsOf */ .I)(decision), ...unfinished];
    const title = `Signalbox ${name}`;
    const says = failed
        ? `${outcome.state}: ${sentenceOf(outcome)}`
        : `${decision.verdict}: ${isTold ? told.says : observedFailures(decision)}`;
    return {
        success: success || observed,
        says: observed && !success ? `${says}; it is only observed, and the step passes` : says,
        outputs: { verdict: decision.verdict, ...told.outputs },
        summary: shown === null ? (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryOf */ .YG)(title, decision, told.details) : (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .shownSummary */ .Mq)(title, shown, told.details),
        annotations: [...(observed ? against.map(asWarning) : against), ...annotations],
    };
}
function asWarning(annotation) {
    return annotation.level === "error" ? { ...annotation, level: "warning" } : annotation;
}
function sentenceOf({ says, next }) {
    return next === null ? says : `${says}; ${next}`;
}
function recorded(result, record) {
    return { ...result, outputs: { ...result.outputs, record } };
}
/** A move without a record does not pass, whatever it came to. */
function notRecorded(result, { says, annotations }) {
    return {
        ...result,
        success: false,
        says: `${result.says}; its record was not written: ${says}`,
        outputs: { ...result.outputs, record: "" },
        annotations: [...result.annotations, ...annotations],
    };
}
/** What stands in the way, as the rules observed it. */
function observedFailures({ reasons }) {
    const failures = reasons.filter(_signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_8__/* .isOpen */ .n);
    return failures.length === 0 ? "nothing speaks for it" : failures.map(({ observed }) => observed).join("; ");
}
//# sourceMappingURL=make-step.js.map

/***/ }),

/***/ 82692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openRepositoryOf)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/git/added-settings.js
var added_settings = __webpack_require__(56384);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/credentials.js

/**
 * The environment `env`, in which git may push to a GitHub server with a token. The token travels in the environment,
 * never in arguments, files or URLs. Nothing is added where the clone already has credentials, as actions/checkout
 * leaves them: two `Authorization` headers are refused.
 */
async function withCredentials(env, { git, serverUrl, token }) {
    const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
    const present = await git.run(["config", "--get-all", key], { allow: [1] });
    if (token === "" || present.stdout.trim() !== "")
        return env;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return { ...env, ...(0,added_settings/* addedSettings */.W)(env, [[key, `AUTHORIZATION: basic ${basic}`]]) };
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/client.js + 11 modules
var client = __webpack_require__(63779);
// EXTERNAL MODULE: ./packages/moves/lib/src/extend/github-parents.js + 1 modules
var github_parents = __webpack_require__(28788);
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(91759);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
;// CONCATENATED MODULE: ./packages/action/lib/src/policy-of-default-branch.js





/**
 * The policy in force, read from GitHub on the default branch's newest commit, never from the ref under judgement:
 * a change cannot loosen the rule that it has to pass. What it extends is read from there, too.
 */
async function policyOfDefaultBranch(gitHub, name, signal) {
    const repository = (0,github_repository/* openRepository */.h)(gitHub, name);
    const defaultBranch = (0,answer/* insist */.R)(await repository.defaultBranch(signal));
    const commit = (0,answer/* insist */.R)(await repository.commitOf(defaultBranch, signal));
    const text = textOf((0,answer/* insist */.R)(await repository.fileAt(commit, governing_policy/* POLICY_FILE */.CX, signal)), defaultBranch);
    const parents = (0,github_parents/* gitHubParents */.f)(gitHub, { repository: name, commit }, signal);
    const governing = await (0,governing_policy/* governingPolicy */.G2)(governing_policy/* POLICY_FILE */.CX, text, { kind: "default-branch", commit }, parents);
    return { governing, defaultBranch };
}
function textOf(file, branch) {
    if (file.kind === "text")
        return file.text;
    const why = file.kind === "missing" ? "is not there" : file.kind === "too-large" ? "is too large" : "is not a text file";
    throw new error/* SignalboxError */.k("policy.missing", `\`${governing_policy/* POLICY_FILE */.CX}\` ${why} on the default branch \`${branch}\`; without a policy nothing passes`, {
        next: `commit one to \`${branch}\`: three lines are enough (\`version: 1\`, \`components:\`, \`  my-service: {}\`)`,
    });
}
//# sourceMappingURL=policy-of-default-branch.js.map
;// CONCATENATED MODULE: ./packages/action/lib/src/open-repository.js




/** Opens the checkout and GitHub with a token, and reads the policy from the default branch. */
async function openRepositoryOf({ github, signal }, token) {
    const gitHub = (0,client/* openGitHub */.o)({ token, apiUrl: github.apiUrl });
    const [env, policy] = await Promise.all([
        withCredentials(process.env, { git: (0,open_git/* openGit */.z)(github.workspace), serverUrl: github.serverUrl, token }),
        policyOfDefaultBranch(gitHub, github.repository, signal),
    ]);
    const git = (0,open_git/* openGit */.z)(github.workspace, env);
    return { git, gitHub, ...policy, url: `${github.serverUrl}/${github.repository.owner}/${github.repository.name}` };
}
//# sourceMappingURL=open-repository.js.map

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

/***/ 28788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ gitHubParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/is-in-history.js


const ComparisonSchema = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(["identical", "ahead", "behind", "diverged"]) });
/** Whether a branch holds a commit, named by its full hash. */
async function isInHistory(gitHub, { owner, name }, { commit, branch }, signal) {
    const answer = await gitHub.ask({
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { owner, repo: name, basehead: `${branch}...${commit}`, per_page: 1 },
        subject: `commit ${commit.slice(0, 12)} of \`${owner}/${name}\``,
        needs: "contents: read",
        schema: ComparisonSchema,
    }, signal);
    return answer.known ? (0,src_answer/* known */.e)(answer.value.status === "identical" || answer.value.status === "behind") : answer;
}
//# sourceMappingURL=is-in-history.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/releases.js + 1 modules
var releases = __webpack_require__(25825);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/tags-by-api.js
var tags_by_api = __webpack_require__(60533);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/approvals/tag-protection.js + 1 modules
var tag_protection = __webpack_require__(48926);
// EXTERNAL MODULE: ./packages/moves/lib/src/extend/pinned-ref.js
var pinned_ref = __webpack_require__(57590);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/github-parents.js








/** Reads parents from GitHub; those of the repository itself at the commit whose policy is read. */
function gitHubParents(gitHub, own, signal) {
    return {
        async own(path) {
            return textOf((0,src_answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, own.repository).fileAt(own.commit, path, signal)));
        },
        async commitOf(repository, ref) {
            if ((0,pinned_ref/* isFullHash */.uW)(ref))
                return ofItsOwn(gitHub, repository, ref, signal);
            const tag = (0,src_answer/* insist */.R)(await (0,tags_by_api/* openTagsByApi */.$)(gitHub, repository).find(ref, signal));
            if (tag === null) {
                const branch = await (0,github_repository/* openRepository */.h)(gitHub, repository).commitOf(ref, signal);
                throw branch.known ? (0,pinned_ref/* movingBranch */.jk)(repository, ref, branch.value) : (0,pinned_ref/* noSuchRef */.ap)(repository, ref);
            }
            if (await cannotMove(gitHub, repository, ref, signal))
                return tag.commit;
            throw new error/* SignalboxError */.k("policy.parent-can-move", `its tag \`${ref}\` can be moved by whoever may push there`, {
                next: `write \`@${tag.commit}\`, or keep the tag in its place: by an immutable release, or by a ruleset of tags that restricts creations, updates and deletions`,
            });
        },
        async fileAt(repository, commit, path) {
            return textOf((0,src_answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).fileAt(commit, path, signal)));
        },
    };
}
/** GitHub shows a fork's commits under the name of the repository it was forked from: anybody could have made them. */
async function ofItsOwn(gitHub, repository, commit, signal) {
    const branch = (0,src_answer/* insist */.R)(await (0,github_repository/* openRepository */.h)(gitHub, repository).defaultBranch(signal));
    if ((0,src_answer/* insist */.R)(await isInHistory(gitHub, repository, { commit, branch }, signal)))
        return commit;
    throw new error/* SignalboxError */.k("policy.parent-foreign", `${commit.slice(0, 12)} is no commit of the default branch \`${branch}\`: it may be anybody's, from a fork`, { next: `name a commit of \`${branch}\`` });
}
async function cannotMove(gitHub, repository, tag, signal) {
    const release = await (0,releases/* openReleases */.t)(gitHub, repository).findRelease(tag, signal);
    if (release.known && release.value?.immutable === true)
        return true;
    const protection = (await (0,tag_protection/* gatherTagProtection */.l)({ gitHub, repository, signal }))(tag);
    return protection.known && protection.value;
}
function textOf(file) {
    return file.kind === "text" ? file.text : null;
}
//# sourceMappingURL=github-parents.js.map

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

/***/ 24100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "tag-verification", "changelog", "checklist-gate", "canary-monitor"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text` and of the parents' texts, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What it extends, the nearest first. */
        parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        }))
            // Records from before policies could extend others do not say so.
            .default([]),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin, parents } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text, parents: [...parents] },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map

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

/***/ }),

/***/ 32239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/* harmony import */ var _open_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49065);

/**
 * A Markdown text as it is, or cut to `longest` characters at a line, with a sentence at its end that says where the rest is. Code
 * or a comment that the cut left open is closed: the sentence would be a part of it.
 */
function cutMarkdown(text, longest, end) {
    if (text.length <= longest)
        return text;
    for (let room = longest - end.length - GAP;;) {
        const cut = cutAtLine(text, Math.max(0, room));
        const open = (0,_open_block_js__WEBPACK_IMPORTED_MODULE_0__/* .openBlock */ .b)(cut.split("\n"));
        const whole = `${cut}${open === null ? "" : `\n${open}`}\n\n${end}\n`;
        if (whole.length <= longest || room <= 0)
            return whole;
        room -= whole.length - longest;
    }
}
// The empty line before the sentence, and the line feed after it.
const GAP = 3;
function cutAtLine(text, room) {
    const lineEnd = text.lastIndexOf("\n", room);
    // One endless line is cut where it must be, but not inside a character.
    return (lineEnd > 0 ? text.slice(0, lineEnd) : text.slice(0, room).toWellFormed()).trimEnd();
}
//# sourceMappingURL=cut-markdown.js.map

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

/***/ }),

/***/ 25825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openReleases)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/cut-markdown.js
var cut_markdown = __webpack_require__(32239);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/release-body.js

/** GitHub refuses a release's body beyond this many characters. */
const LONGEST_BODY = 125_000;
/** The body as it is, or cut to `longest` characters with a sentence that says where the rest is. */
function fitBody(body, file, longest = LONGEST_BODY) {
    const rest = `These notes are too long for GitHub. The whole text is in \`${file.replaceAll("`", "")}\`.`;
    return (0,cut_markdown/* cutMarkdown */.G)(body, longest, rest);
}
//# sourceMappingURL=release-body.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/releases.js



const ReleaseSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    html_url: schemas/* string */.YjP(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable(),
    body: schemas/* string */.YjP().nullish(),
    prerelease: schemas/* boolean */.zMY(),
    draft: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
})
    .transform((answer) => ({
    id: answer.id,
    url: answer.html_url,
    tag: answer.tag_name,
    title: answer.name ?? "",
    body: answer.body ?? "",
    prerelease: answer.prerelease,
    draft: answer.draft,
    immutable: answer.immutable === true,
}));
const ReferencesSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() });
function openReleases(github, { owner, name }) {
    const repository = { owner, repo: name };
    async function findRelease(tag, signal) {
        const question = {
            parameters: { ...repository, tag },
            subject: `release of \`${tag}\``,
            needs: "contents: read",
            schema: ReleaseSchema,
        };
        return nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/releases/tags/{tag}", ...question }, signal));
    }
    async function findDraft(tag, signal) {
        const question = {
            // A draft that is not among the newest hundred was not left by a run of today.
            parameters: { ...repository, per_page: 100 },
            subject: "list of releases",
            needs: "contents: write",
            schema: schemas/* array */.YOg(ReleaseSchema),
        };
        const newest = await github.ask({ route: "GET /repos/{owner}/{repo}/releases", ...question }, signal);
        return newest.known ? (0,src_answer/* known */.e)(newest.value.find((release) => release.draft && release.tag === tag) ?? null) : newest;
    }
    async function isLatest(tag, signal) {
        const question = {
            parameters: repository,
            subject: "latest release",
            needs: "contents: read",
            schema: ReleaseSchema,
        };
        const latest = nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/releases/latest", ...question }, signal));
        return latest.known ? (0,src_answer/* known */.e)(latest.value?.tag === tag) : latest;
    }
    async function tagExists(tag, signal) {
        const question = {
            parameters: { ...repository, ref: `tags/${tag}` },
            subject: `tag \`${tag}\``,
            needs: "contents: read",
            schema: ReferencesSchema,
        };
        const answer = nullIfMissing(await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal));
        return answer.known ? (0,src_answer/* known */.e)(answer.value !== null) : answer;
    }
    async function update(found, whole, signal) {
        const text = { ...whole, body: bodyOver(found.body, whole) };
        if (!found.draft && saysTheSame(found, text)) {
            // To take the word from a release is not asked for: another one gets it with its own notes.
            const standing = text.latest ? await isLatest(text.tag, signal) : (0,src_answer/* known */.e)(true);
            if (!standing.known)
                return standing;
            if (standing.value)
                return (0,src_answer/* known */.e)({ outcome: "unchanged", url: found.url });
        }
        const question = {
            parameters: { ...repository, release_id: found.id, ...fieldsOf(text) },
            subject: `release of \`${text.tag}\``,
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const answer = await github.ask({ route: "PATCH /repos/{owner}/{repo}/releases/{release_id}", ...question }, signal);
        if (!answer.known)
            return found.immutable && answer.status === 422 ? locked(answer, text.tag) : answer;
        return (0,src_answer/* known */.e)({ outcome: "updated", url: answer.value.url });
    }
    async function create(whole, signal) {
        const text = { ...whole, body: fitBody(whole.body, whole.file) };
        const question = {
            parameters: { ...repository, ...fieldsOf(text) },
            subject: `release of \`${text.tag}\``,
            needs: "contents: write",
            schema: ReleaseSchema,
        };
        const answer = await github.ask({ route: "POST /repos/{owner}/{repo}/releases", ...question }, signal);
        return answer.known ? (0,src_answer/* known */.e)({ outcome: "created", url: answer.value.url }) : answer;
    }
    async function publishRelease(text, signal) {
        const found = await findRelease(text.tag, signal);
        if (!found.known)
            return found;
        if (found.value !== null)
            return update(found.value, text, signal);
        const tag = await tagExists(text.tag, signal);
        if (!tag.known)
            return tag;
        if (!tag.value)
            return noTag(text.tag);
        const draft = await findDraft(text.tag, signal);
        if (!draft.known)
            return draft;
        if (draft.value !== null)
            return update(draft.value, text, signal);
        const created = await create(text, signal);
        if (created.known || created.status !== 422)
            return created;
        // Another run was faster, or our own first attempt arrived although its answer did not.
        const again = await findRelease(text.tag, signal);
        if (!again.known)
            return again;
        return again.value === null ? created : update(again.value, text, signal);
    }
    return { findRelease, publishRelease };
}
function nullIfMissing(answer) {
    return !answer.known && answer.status === 404 ? (0,src_answer/* known */.e)(null) : answer;
}
function fieldsOf(text) {
    // GitHub's own default is "true", also for a release that is only updated.
    const latest = text.latest ? "true" : "false";
    return {
        tag_name: text.tag,
        name: text.title,
        body: text.body,
        prerelease: text.prerelease,
        draft: false,
        make_latest: latest,
    };
}
/** What is kept of the present body is never cut: the new text makes room for it. */
function bodyOver(present, { body, file, over }) {
    const fitted = fitBody(body, file);
    const kept = over(present, fitted);
    const excess = kept.length - LONGEST_BODY;
    return excess <= 0 ? kept : over(present, fitBody(body, file, Math.max(0, fitted.length - excess)));
}
function saysTheSame(found, text) {
    // Whoever edits a release in the browser gets CRLF and loses the last newline.
    const plain = (body) => body.replaceAll("\r\n", "\n").trimEnd();
    return found.title === text.title && found.prerelease === text.prerelease && plain(found.body) === plain(text.body);
}
function locked(answer, tag) {
    return {
        ...answer,
        code: "github.release-locked",
        says: `the release of \`${tag}\` is immutable, and says something else: ${answer.says}`,
        next: "leave it as it is, or mend its text by hand where GitHub allows it",
    };
}
function noTag(tag) {
    return {
        known: false,
        code: "github.tag-missing",
        says: `the tag \`${tag}\` is not on GitHub`,
        next: "push the tag first: a release without it would make one at a commit that nobody decided on",
    };
}
//# sourceMappingURL=releases.js.map

/***/ }),

/***/ 60533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openTagsByApi)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);



const ReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["commit", "tag"]), sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const TagSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("commit"), sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const MadeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b });
function openTagsByApi(github, { owner, name: repo }) {
    async function find(name, signal) {
        const about = { subject: `tag \`${name}\``, needs: "contents: read" };
        const reference = await github.ask({
            route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
            parameters: { owner, repo, ref: `tags/${name}` },
            schema: ReferenceSchema,
            ...about,
        }, signal);
        if (!reference.known)
            return reference.status === 404 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(null) : reference;
        const { type, sha } = reference.value.object;
        if (type === "commit")
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ name, commit: sha, message: null });
        const tag = await github.ask({
            route: "GET /repos/{owner}/{repo}/git/tags/{sha}",
            parameters: { owner, repo, sha },
            schema: TagSchema,
            ...about,
        }, signal);
        return tag.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ name, commit: tag.value.object.sha, message: tag.value.message }) : tag;
    }
    return {
        find,
        async make({ name, commit, message, by }, signal) {
            const about = { subject: `tag \`${name}\``, needs: "contents: write", schema: MadeSchema };
            const tagger = { name: by.name, email: by.email, date: new Date(by.time * 1000).toISOString() };
            const tag = { tag: name, message, object: commit, type: "commit", tagger };
            const object = await github.ask({ route: "POST /repos/{owner}/{repo}/git/tags", parameters: { owner, repo, ...tag }, ...about }, signal);
            if (!object.known)
                return object;
            const made = await github.ask({
                route: "POST /repos/{owner}/{repo}/git/refs",
                parameters: { owner, repo, ref: `refs/tags/${name}`, sha: object.value.sha },
                ...about,
                schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
            }, signal);
            if (made.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ name, commit, message });
            // Another run was faster, or our own first attempt arrived although its answer did not.
            const standing = await find(name, signal);
            return standing.known && standing.value !== null ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(standing.value) : made;
        },
    };
}
//# sourceMappingURL=tags-by-api.js.map

/***/ })

};
