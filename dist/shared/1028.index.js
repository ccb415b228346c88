export const id = 1028;
export const ids = [1028];
export const modules = {

/***/ 25491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ highestReachable),
/* harmony export */   p: () => (/* binding */ lastReleases)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_version_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77893);


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

/***/ 67635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readUnreleased)
/* harmony export */ });
/* harmony import */ var _component_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12884);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _reverted_merges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12388);
/* harmony import */ var _touched_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);




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

/***/ 18772:
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
    const { CommitFiles } = await __webpack_require__.e(/* import() */ 5893).then(__webpack_require__.bind(__webpack_require__, 78274));
    const versions = { old: new CommitFiles(git, from), now: new CommitFiles(git, to) };
    const { openapi, tasks, events, graphql, protobuf } = contract;
    const facts = [];
    if (openapi !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(8274), __webpack_require__.e(4349)]).then(__webpack_require__.bind(__webpack_require__, 94349))).openapiContract(versions, openapi)));
    if (tasks !== undefined || events !== undefined) {
        const { schemaContracts } = await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(8274), __webpack_require__.e(4797)]).then(__webpack_require__.bind(__webpack_require__, 4797));
        if (tasks !== undefined)
            facts.push(...(await schemaContracts(versions, "tasks", tasks)));
        if (events !== undefined)
            facts.push(...(await schemaContracts(versions, "events", events)));
    }
    if (graphql !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(3298)]).then(__webpack_require__.bind(__webpack_require__, 3298))).graphqlContract(versions, graphql)));
    if (protobuf !== undefined)
        facts.push(...(await (await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(2013)]).then(__webpack_require__.bind(__webpack_require__, 12013))).protobufContract(versions, protobuf)));
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
    const { readersOf, readMigrations } = await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(9553), __webpack_require__.e(2819)]).then(__webpack_require__.bind(__webpack_require__, 9553));
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
    const { readMigrationPlans } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 98424));
    return readMigrationPlans(git, template, range);
}
//# sourceMappingURL=gather-effects.js.map

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
