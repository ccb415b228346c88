export const id = 124;
export const ids = [124];
export const modules = {

/***/ 77587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeNotes: () => (/* binding */ writeNotes)
});

// EXTERNAL MODULE: ./packages/action/lib/src/make-step.js
var make_step = __webpack_require__(66530);
// EXTERNAL MODULE: ./packages/action/lib/src/open-repository.js + 2 modules
var open_repository = __webpack_require__(82692);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/changelog-move.js + 1 modules
var changelog_move = __webpack_require__(8337);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/commit-notes.js
var commit_notes = __webpack_require__(53147);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/commits-by-api.js
var commits_by_api = __webpack_require__(38548);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/pull-request-texts.js
var pull_request_texts = __webpack_require__(13919);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/pull-requests.js
var pull_requests = __webpack_require__(57033);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/releases.js + 1 modules
var releases = __webpack_require__(25825);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/keep-hand-written.js
var keep_hand_written = __webpack_require__(50767);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/propose-notes.js
var propose_notes = __webpack_require__(40018);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/published-files.js
var published_files = __webpack_require__(86108);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/read-hand-written.js
var read_hand_written = __webpack_require__(89308);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/write-to-workspace.js
var write_to_workspace = __webpack_require__(84393);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/publish-notes.js











/** Reads the notes' file where it stands between two runs: what people wrote into it there is kept, and counts. */
function publishedNotes({ publishTo: to, gitHub, repository, defaultBranch }, signal) {
    const commits = (0,commits_by_api/* openCommitsByApi */.O)(gitHub, repository);
    return to === "pull-request"
        ? (0,read_hand_written/* notesInPullRequest */.bC)({ commits, pullRequests: (0,pull_requests/* openPullRequests */.S)(gitHub, repository) }, defaultBranch, signal)
        : (0,read_hand_written/* notesOnBranch */.BX)(commits, defaultBranch, signal);
}
/** What notes are made of that only GitHub tells: their own file as it stands, and the texts of pull requests. */
function toldByGitHub(places, signal) {
    return {
        readNotes: publishedNotes(places, signal),
        readPullRequest: (0,pull_request_texts/* pullRequestTexts */.r)(places.gitHub, places.repository, signal),
    };
}
/** Publishes notes where the policy says, and to the repository's GitHub Releases. */
function publishTo(places) {
    const { gitHub, repository, release } = places;
    return {
        publishFiles: (files, signal) => (0,published_files/* unlessUnkeepable */.v)(() => publishFiles(places, files, { waits: places.waits, signal })),
        publishRelease: release
            ? ({ tag, prerelease, latest, file }, signal) => unlessUnreadable(() => {
                const body = (0,keep_hand_written/* withoutMarkers */.Y)(file.text);
                // Text that had to be cut may have lost a marker: it is copied as it is.
                const over = (present, fitted) => (0,keep_hand_written/* copyKeeping */.RP)(present, fitted === body ? file.text : fitted, `the GitHub Release of \`${tag}\``);
                const text = { tag, title: tag, body, over, prerelease, latest, file: file.path };
                return (0,releases/* openReleases */.t)(gitHub, repository).publishRelease(text, signal);
            })
            : null,
    };
}
function publishFiles(places, files, contest) {
    const { gitHub, repository, defaultBranch } = places;
    switch (places.publishTo) {
        case "release":
            return (0,write_to_workspace/* writeToWorkspace */.O)(places.workspace, files, publishedNotes(places, contest.signal), contest.signal);
        case "commit":
            return (0,commit_notes/* commitNotes */.DP)((0,commits_by_api/* openCommitsByApi */.O)(gitHub, repository), defaultBranch, files, contest);
        case "pull-request": {
            const systems = {
                commits: (0,commits_by_api/* openCommitsByApi */.O)(gitHub, repository),
                pullRequests: (0,pull_requests/* openPullRequests */.S)(gitHub, repository),
            };
            return (0,propose_notes/* proposeNotes */.W)(systems, defaultBranch, files, contest);
        }
    }
}
/** Markers in the body of a release that somebody broke: the files stand all the same, and say so. */
async function unlessUnreadable(publish) {
    try {
        return await publish();
    }
    catch (error) {
        if (!(error instanceof src_error/* SignalboxError */.k) || error.code !== "notes.markers")
            throw error;
        return { known: false, code: error.code, says: error.message, next: error.next };
    }
}
//# sourceMappingURL=publish-notes.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-range.js + 1 modules
var render_range = __webpack_require__(30135);
// EXTERNAL MODULE: ./packages/history/lib/src/complete-clone.js
var complete_clone = __webpack_require__(37408);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var git_remote = __webpack_require__(22170);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/tags-of-checkout.js



/**
 * The tags that count in the checkout of a workflow: as they stand on the remote now. The one whose notes are
 * wanted is fetched where the checkout lacks it, since its own date is read. The checkout holds the whole history then.
 */
async function tagsOfCheckout(git, wanted) {
    await (0,complete_clone/* ensureCompleteHistory */.w)(git);
    const { tags } = await (0,git_remote/* readRemoteRefs */.J)(git, "origin", []);
    const here = await (0,src_tags/* readTags */.g)(git);
    const remote = tags.find(({ name }) => name === wanted);
    if (remote !== undefined && !here.some(({ name, commit }) => name === wanted && commit === remote.commit)) {
        await git.run([
            "fetch",
            "--quiet",
            "--no-tags",
            "--force",
            "--end-of-options",
            "origin",
            `refs/tags/${wanted}:refs/tags/${wanted}`,
        ]);
    }
    return tags;
}
//# sourceMappingURL=tags-of-checkout.js.map
;// CONCATENATED MODULE: ./actions/changelog/lib/src/write-notes.js







/** Writes the notes of one tag, and publishes them. */
async function writeNotes(inputs, run) {
    const { git, gitHub, governing, defaultBranch, url } = await (0,open_repository/* openRepositoryOf */.K)(run, inputs.token);
    const render = (0,render_range/* renderRange */.i)(git, governing.loaded);
    const { repository, workspace } = run.github;
    const { tag, release } = inputs;
    const places = {
        publishTo: governing.loaded.policy.notes["publish-to"],
        workspace,
        gitHub,
        repository,
        defaultBranch,
        release,
        waits: commit_notes/* WAITS */.rp,
    };
    const tags = tagsOfCheckout(git, tag);
    const sources = { git, tag, tags, repositoryUrl: url, ...toldByGitHub(places, run.signal) };
    const move = (0,changelog_move/* changelogMove */.G)(sources, render, publishTo(places));
    const { mode, record } = inputs;
    const tell = async (made) => {
        const { notes } = made.decision;
        const text = notes === null ? "" : await render(notes, made.facts);
        return {
            outputs: outputsOf(made),
            details: text,
            says: made.outcome?.says ?? (notes === null ? "no notes" : `would write \`${notes.file}\``),
        };
    };
    return (0,make_step/* makeStep */.R)(move, { name: "changelog", mode, governing, record, tell }, run);
}
function outputsOf({ decision, outcome, }) {
    return {
        file: outcome?.file ?? "",
        url: outcome?.url ?? "",
        "pull-request": outcome?.pullRequest ?? "",
        changes: String(decision.notes?.changes.length ?? 0),
        state: outcome?.state ?? "",
    };
}
//# sourceMappingURL=write-notes.js.map

/***/ }),

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

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Oid)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** The full hash of a git object, of SHA-1 or SHA-256. */
const Oid = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
//# sourceMappingURL=oid.js.map

/***/ }),

/***/ 15182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byPassersOfProtection),
/* harmony export */   w: () => (/* binding */ byPassersOfRuleset)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);

const ALL = ["pushes", "pull-requests", "reviews", "merges"];
// Within a pull request: it must be one still, and nothing is pushed.
const IN_PULL_REQUESTS = ["reviews", "merges"];
// GitHub numbers its own roles so: read 1, maintain 2, triage 3, write 4, admin 5. Others are an organisation's.
const MAINTAIN = 2;
const ADMIN = 5;
const ROLES_OF_EVERYBODY = new Map([
    [1, "read"],
    [3, "triage"],
    [4, "write"],
]);
// Whoever may push a branch can write a workflow that acts as this app, with `contents: write`.
const GITHUB_ACTIONS = 15368;
/** Whom a ruleset does not bind. */
function byPassersOfRuleset(actors) {
    return actors.map((actor) => {
        const reaches = actor.bypassMode === "pull_request" ? IN_PULL_REQUESTS : ALL;
        return { ...nameOf(actor), reaches };
    });
}
function nameOf({ actorType, actorId }) {
    switch (actorType) {
        case "OrganizationAdmin":
            return someone("owners of the organisation", { administrators: true });
        case "RepositoryRole":
            return roleOf(actorId);
        case "Integration":
            return actorId === GITHUB_ACTIONS
                ? someone("every workflow (GitHub Actions)", { everybody: true })
                : someone(`app ${actorId ?? "?"}`);
        case "Team":
            return someone(`team ${actorId ?? "?"}`);
        case "User":
            return someone(`user ${actorId ?? "?"}`);
        case "DeployKey":
            return someone("every deploy key");
    }
}
function roleOf(id) {
    const common = id === null ? undefined : ROLES_OF_EVERYBODY.get(id);
    if (common !== undefined)
        return someone(`everybody with the role ${common}`, { everybody: true });
    if (id === ADMIN)
        return someone("administrators", { administrators: true });
    return someone(id === MAINTAIN ? "maintainers" : `repository role ${id ?? "?"}`);
}
/** Whom branch protection does not bind. */
function byPassersOfProtection(protection) {
    const allowed = protection.requiredPullRequestReviews?.bypassPullRequestAllowances;
    const named = [
        ...(allowed?.users ?? []).map((login) => someone(`user ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(login)}`)),
        ...(allowed?.teams ?? []).map((slug) => someone(`team ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(slug)}`)),
        ...(allowed?.apps ?? []).map((slug) => someone(`app ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(slug)}`, { everybody: slug === "github-actions" })),
    ];
    const reaches = ["pull-requests", "reviews"];
    return [
        ...(protection.enforceAdmins ? [] : [{ ...someone("administrators", { administrators: true }), reaches: ALL }]),
        ...named.map((passer) => ({ ...passer, reaches })),
    ];
}
function someone(who, { everybody = false, administrators = false, } = {}) {
    return { who, everybody, administrators };
}
//# sourceMappingURL=by-passers.js.map

/***/ }),

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27133);

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 * `anyCase` is for rules that protect: `SRC/Auth` is the folder `src/auth` on many disks, and so it is however Unicode spells it, invisible
 * characters included (CVE-2014-9390).
 */
function matchesGlob(pattern, name, { anyCase = false } = {}) {
    return matcherOf(anyCase ? folded(pattern) : pattern, anyCase).match(anyCase ? folded(name) : name);
}
/** As many patterns are kept as a large policy has: each is asked of thousands of paths. */
const MOST_KEPT = 2000;
const matchers = new Map();
function matcherOf(pattern, nocase) {
    const key = `${nocase ? "any" : "one"} ${pattern}`;
    const kept = matchers.get(key);
    if (kept !== undefined)
        return kept;
    if (matchers.size >= MOST_KEPT)
        matchers.clear();
    const made = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, {
        nocase,
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
    matchers.set(key, made);
    return made;
}
function folded(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text.toLowerCase();
    return text
        .normalize("NFKC")
        .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
        .toLowerCase()
        .normalize("NFKC");
}
//# sourceMappingURL=match-glob.js.map

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

/***/ 38548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openCommitsByApi)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97737);




const LARGEST_BYTES = 20_000_000;
const ReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const CommitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b, tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const MadeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b });
const BlobSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
function openCommitsByApi(github, repository) {
    const files = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(github, repository);
    function ask(route, parameters, about, signal) {
        const owned = { owner: repository.owner, repo: repository.name, ...parameters };
        return github.ask({ route: route.replace(" /", " /repos/{owner}/{repo}/"), parameters: owned, ...about }, signal);
    }
    async function tipOf(branch, signal) {
        const about = { subject: `branch \`${branch}\``, needs: "contents: read", schema: ReferenceSchema };
        const answer = await ask("GET /git/ref/{ref}", { ref: `heads/${branch}` }, about, signal);
        if (answer.known)
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(answer.value.object.sha);
        return answer.status === 404 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(null) : answer;
    }
    async function largeFile(commit, path, signal) {
        const about = { subject: `file \`${path}\` at ${commit.slice(0, 12)}`, needs: "contents: read" };
        const found = await ask("GET /contents/{path}", { path, ref: commit }, { ...about, schema: MadeSchema }, signal);
        if (!found.known)
            return found;
        const blob = await ask("GET /git/blobs/{blob}", { blob: found.value.sha }, { ...about, schema: BlobSchema }, signal);
        if (!blob.known)
            return blob;
        try {
            const bytes = Buffer.from(blob.value.content, "base64");
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) });
        }
        catch {
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ kind: "not-text" });
        }
    }
    return {
        tipOf,
        async fileAt(commit, path, signal) {
            const file = await files.fileAt(commit, path, signal);
            const large = file.known && file.value.kind === "too-large" && file.value.bytes <= LARGEST_BYTES;
            return large ? largeFile(commit, path, signal) : file;
        },
        async write({ base, parents, message, files: changes }, signal) {
            const about = { subject: `commit on ${base.slice(0, 12)}`, needs: "contents: write" };
            const from = await ask("GET /git/commits/{base}", { base }, { ...about, schema: CommitSchema }, signal);
            if (!from.known)
                return from;
            const entries = changes.map(({ path, text, mode = "100644" }) => ({ path, mode, type: "blob", content: text }));
            const parameters = { base_tree: from.value.tree.sha, tree: entries };
            const tree = await ask("POST /git/trees", parameters, { ...about, schema: MadeSchema }, signal);
            if (!tree.known)
                return tree;
            // Without an author of ours: only then GitHub signs it.
            const commit = { message, tree: tree.value.sha, parents };
            const made = await ask("POST /git/commits", commit, { ...about, schema: MadeSchema }, signal);
            return made.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(made.value.sha) : made;
        },
        async move(branch, from, to, signal) {
            const about = { subject: `branch \`${branch}\``, needs: "contents: write", schema: ReferenceSchema };
            const answer = from === null
                ? await ask("POST /git/refs", { ref: `refs/heads/${branch}`, sha: to }, about, signal)
                : await ask("PATCH /git/refs/{ref}", { ref: `heads/${branch}`, sha: to, force: false }, about, signal);
            if (answer.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)("moved");
            const tip = await tipOf(branch, signal);
            if (!tip.known)
                return answer;
            if (tip.value === to)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)("moved");
            return tip.value === from ? answer : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)("lost");
        },
    };
}
//# sourceMappingURL=commits-by-api.js.map

/***/ }),

/***/ 13919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pullRequestTexts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);


const PullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
/** Reads what people wrote into a pull request, by its number; empty where they wrote nothing. All of it is anybody's text. */
function pullRequestTexts(github, { owner, name }, signal) {
    return async (number) => {
        const question = {
            parameters: { owner, repo: name, pull_number: number },
            subject: `pull request #${number}`,
            needs: "pull-requests: read",
            schema: PullRequestSchema,
        };
        const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", ...question }, signal);
        return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(answer.value.body ?? "") : answer;
    };
}
//# sourceMappingURL=pull-request-texts.js.map

/***/ }),

/***/ 57033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openPullRequests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);


const PullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["open", "closed"]),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    // Null where the fork that it came from is gone.
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable() }),
})
    .transform((answer) => ({
    number: answer.number,
    url: answer.html_url,
    state: answer.state,
    merged: typeof answer.merged_at === "string",
    title: answer.title,
    body: answer.body ?? "",
    head: answer.head.sha,
    from: `${answer.head.repo?.full_name ?? ""}:${answer.head.ref}`,
}));
function openPullRequests(github, { owner, name }) {
    const repository = { owner, repo: name };
    async function between(head, base, signal) {
        const question = {
            parameters: { ...repository, head: `${owner}:${head}`, base, state: "all", per_page: 100 },
            subject: `pull requests of \`${head}\``,
            needs: "pull-requests: read",
            schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PullRequestSchema),
        };
        const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls", ...question }, signal);
        if (!answer.known)
            return answer;
        // `head` names an owner, and an organisation may hold forks of its own repository.
        const from = `${owner}/${name}:${head}`.toLowerCase();
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(answer.value.filter((found) => found.from.toLowerCase() === from).map(plain));
    }
    return {
        between,
        async open(head, base, text, signal) {
            const question = {
                parameters: { ...repository, head, base, ...text },
                subject: `pull request of \`${head}\``,
                needs: "pull-requests: write",
                schema: PullRequestSchema,
            };
            const opened = await github.ask({ route: "POST /repos/{owner}/{repo}/pulls", ...question }, signal);
            if (opened.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(plain(opened.value));
            if (opened.status === 401 || opened.status === 403)
                return opened;
            // Another run was faster, or our own first attempt arrived although its answer did not.
            const found = await between(head, base, signal);
            const standing = found.known ? found.value.find(({ state }) => state === "open") : undefined;
            return standing === undefined ? opened : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(standing);
        },
        async describe(present, text, signal) {
            if (present.title === text.title && lines(present.body) === lines(text.body))
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(present);
            const question = {
                parameters: { ...repository, pull_number: present.number, ...text },
                subject: `pull request #${present.number}`,
                needs: "pull-requests: write",
                schema: PullRequestSchema,
            };
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            const answer = await github.ask({ route, ...question }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(plain(answer.value)) : answer;
        },
        async close(present, why, signal) {
            const about = { subject: `pull request #${present.number}`, needs: "pull-requests: write" };
            const parameters = { ...repository, pull_number: present.number, state: "closed" };
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            const closed = await github.ask({ route, parameters, schema: PullRequestSchema, ...about }, signal);
            if (!closed.known)
                return closed;
            // Afterwards: a run that ends in between leaves a word too few, never one too many.
            const comment = { ...repository, issue_number: present.number, body: why };
            const comments = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            await github.ask({ route: comments, parameters: comment, schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), ...about }, signal);
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(plain(closed.value));
        },
    };
}
function plain({ from: _from, ...pullRequest }) {
    return pullRequest;
}
// Whoever edits it in the browser gets CRLF and loses the last newline.
function lines(body) {
    return body.replaceAll("\r\n", "\n").trimEnd();
}
//# sourceMappingURL=pull-requests.js.map

/***/ })

};
