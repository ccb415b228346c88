export const id = 1399;
export const ids = [1399];
export const modules = {

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

/***/ 71399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutVersions: () => (/* binding */ carryOutVersions)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/github/pull-request-texts.js
var pull_request_texts = __webpack_require__(13919);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/pull-requests.js
var pull_requests = __webpack_require__(57033);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-range.js + 1 modules
var render_range = __webpack_require__(30135);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var git_remote = __webpack_require__(22170);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/keep-locally.js
/** Lets later steps of the job find the tags in the clone; a tag that is there already is left alone. The release stands without it. */
async function keepLocally(git, remote, tags) {
    const names = tags.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`);
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, ...names]).catch(() => undefined);
}
//# sourceMappingURL=keep-locally.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(10172);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-outcome.js
/** Tags as an outcome names them. */
function tagList(tags) {
    return tags.map((tag) => `\`${tag}\``).join(", ");
}
function alreadyReleased(tags) {
    return { state: "already-done", says: `${tagList(tags)} stands already for this candidate`, next: null };
}
function tagsTaken(tags) {
    return {
        state: "not-done",
        says: `${tagList(tags)}: another commit was tagged so meanwhile; a tag is never moved`,
        next: "run again on the branch's newest commit: the next version follows from what stands now",
    };
}
/** What GitHub refused was not done; where it did not answer, nobody knows. */
function unanswered(what, silence) {
    const refused = ["github.forbidden", "github.token-refused", "github.not-found", "github.refused"].includes(silence.code);
    return refused
        ? { state: "not-done", says: `${what}: ${silence.says}`, next: silence.next }
        : {
            state: "uncertain",
            says: `${what}: ${silence.says}`,
            next: `${silence.next}; what stands is found and left as it is`,
        };
}
//# sourceMappingURL=release-outcome.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/push-release.js






/**
 * Pushes a release: all its tags and its commit in one atomic push, or nothing. A push creates and never moves:
 * git refuses a tag that exists, whoever was faster. Whatever a push answered, the remote is looked at afterwards.
 * Throws the reason of an aborted `signal` where nothing of it is on the remote.
 */
async function pushRelease(git, release, target) {
    let failure = null;
    let state = "absent";
    for (const wait of [0, ...target.waits]) {
        if (await isStopped(wait, target.signal)) {
            // What a push left behind unseen is worth another look; where nothing was left, the run has only to end.
            if (state === "unreadable")
                break;
            target.signal.throwIfAborted();
        }
        failure = await push(git, release, target);
        state = await standing(git, release.tags, target);
        if (state === "ours") {
            await keepLocally(git, target.remote, namesOf(release));
            return failure === null ? done(release) : alreadyReleased(namesOf(release));
        }
        if (state === "taken")
            return tagsTaken(namesOf(release));
        if (state === "partly-ours")
            return partlyOurs(release);
        if (state === "absent" &&
            failure instanceof error/* SignalboxError */.k &&
            failure.code === "git.failed" &&
            isRefusal(failure.message))
            break;
    }
    const says = failure instanceof Error ? failure.message : "the push left no tag behind";
    const seen = await standing(git, release.tags, target);
    if (seen === "ours")
        return alreadyReleased(namesOf(release));
    return seen === "unreadable"
        ? {
            state: "uncertain",
            says: `nobody could say whether ${list(release)} was pushed: ${says}`,
            next: "run again: a release that stands is found and left as it is",
        }
        : {
            state: "not-done",
            says: `${list(release)} was not pushed: ${says}`,
            next: "give the job `contents: write`, make sure the branch has not moved on, and run again",
        };
}
/** Waits, and answers whether the run was stopped before or meanwhile. */
async function isStopped(milliseconds, signal) {
    if (milliseconds > 0)
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined);
    return signal.aborted;
}
/** Null where git said that the push went through. */
async function push(git, release, { remote, branch, candidate }) {
    const tags = release.tags.map(({ name, object }) => `${object}:refs/tags/${name}`);
    const commit = branch === null || release.commit === candidate ? [] : [`${release.commit}:refs/heads/${branch}`];
    try {
        await git.run(["push", "--atomic", "--no-verify", "--quiet", "--end-of-options", remote, ...commit, ...tags]);
        return null;
    }
    catch (error) {
        return error;
    }
}
function isRefusal(message) {
    return /\[(?:remote )?rejected\]|denied|returned error: 40[13]|was not let in|not support/i.test(message);
}
/** What the remote says of the tags now. `ours`: all of them stand for this candidate. */
async function standing(git, tags, target) {
    try {
        const remote = (await (0,git_remote/* readRemoteRefs */.J)(git, target.remote, [])).tags;
        const found = tags.map((tag) => ({ tag, at: remote.find(({ name }) => name === tag.name) }));
        if (found.every(({ at }) => at === undefined))
            return "absent";
        for (const { tag, at } of found) {
            if (at !== undefined && !(await isOurs(git, tag, at, target)))
                return "taken";
        }
        return found.every(({ at }) => at !== undefined) ? "ours" : "partly-ours";
    }
    catch {
        return "unreadable";
    }
}
async function isOurs(git, tag, at, { remote, candidate }) {
    if (at.object === tag.object || at.commit === candidate)
        return true;
    // Another run of the same candidate may have made it, on its own release commit.
    return at.annotated && (await (0,release_commit/* taggedCandidate */.Mq)(git, remote, at)) === candidate;
}
function namesOf(release) {
    return release.tags.map(({ name }) => name);
}
function list(release) {
    return tagList(namesOf(release));
}
function done(release) {
    return { state: "done", says: `pushed ${list(release)}`, next: null };
}
/** Another run made some of them for the same candidate meanwhile; the rest was refused with them. */
function partlyOurs(release) {
    return {
        state: "not-done",
        says: `${list(release)}: another run tagged some of them meanwhile, so none was pushed`,
        next: "run again: what stands is found, and the rest is released",
    };
}
//# sourceMappingURL=push-release.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/tags-by-api.js
var tags_by_api = __webpack_require__(60533);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/oid.js
var oid = __webpack_require__(3983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/commits-after.js



const PAGE = 100;
const MOST_PAGES = 20;
const ComparisonSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(["identical", "ahead", "behind", "diverged"]),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({
        sha: oid/* Oid */.b,
        parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: oid/* Oid */.b })),
        commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ sha: oid/* Oid */.b }) }),
    })),
});
/** The commits that `head` holds and `base` does not, both full hashes; null where `head` does not hold `base`. A list that would be cut short is silence. */
async function commitsAfter(github, { owner, name }, { base, head }, signal) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await github.ask({
            route: "GET /repos/{owner}/{repo}/compare/{basehead}",
            parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: PAGE, page },
            subject: `commits after ${base.slice(0, 12)}`,
            needs: "contents: read",
            schema: ComparisonSchema,
        }, signal);
        if (!answer.known)
            return answer;
        const { status, commits } = answer.value;
        if (status === "behind" || status === "diverged")
            return (0,src_answer/* known */.e)(null);
        for (const { sha, parents, commit } of commits)
            found.push({
                hash: sha,
                tree: commit.tree.sha,
                parents: parents.map((each) => each.sha),
                message: commit.message,
            });
        if (commits.length < PAGE)
            return (0,src_answer/* known */.e)(found);
    }
    return tooMany(base);
}
function tooMany(base) {
    return {
        known: false,
        code: "github.too-many",
        says: `there are more than ${PAGE * MOST_PAGES} commits after ${base.slice(0, 12)}: GitHub was not asked for all of them`,
        next: "release the branch's newest commit instead",
    };
}
//# sourceMappingURL=commits-after.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/commits-by-api.js
var commits_by_api = __webpack_require__(38548);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/edited-tree.js



/** The tree of a commit with some files replaced, made in an index of its own; its hash. */
async function editedTree(git, commit, edits) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-index-"));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        await git.run(["read-tree", commit], { env });
        for (const edit of edits) {
            const blob = await git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from(edit.text) });
            await git.run(["update-index", "--add", "--cacheinfo", `${edit.mode},${blob.stdout.trim()},${edit.path}`], {
                env,
            });
        }
        return (await git.run(["write-tree"], { env })).stdout.trim();
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A commit of one parent that no ref names yet; its hash. */
async function writeCommit(git, commit) {
    const { tree, parent, maker, message } = commit;
    const text = `tree ${tree}\nparent ${parent}\nauthor ${person(maker)}\ncommitter ${person(maker)}\n\n${message}`;
    return (await git.run(["hash-object", "-t", "commit", "-w", "--stdin"], { input: Buffer.from(text) })).stdout.trim();
}
/** As git writes people into commits and tags. */
function person(maker) {
    return `${maker.name} <${maker.email}> ${maker.time} +0000`;
}
//# sourceMappingURL=edited-tree.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/commit-by-api.js





/**
 * The release commit of a candidate: the one that the branch holds already, else a new one, which GitHub makes and signs. The branch
 * moves from the candidate to it and from nowhere else, so that of two runs one makes it and the other finds it. `started` is called
 * before the branch is moved.
 */
async function commitByApi(git, gitHub, repository, wanted, run) {
    const { branch, candidate, message, edits } = wanted;
    const commits = (0,commits_by_api/* openCommitsByApi */.O)(gitHub, repository);
    const tip = await commits.tipOf(branch, run.signal);
    if (!tip.known)
        return tip;
    if (tip.value !== candidate)
        return madeBefore(git, gitHub, repository, { ...wanted, tip: tip.value }, run.signal);
    const commit = await commits.write({ base: candidate, parents: [candidate], message, files: edits }, run.signal);
    if (!commit.known)
        return commit;
    run.started();
    const moved = await commits.move(branch, candidate, commit.value, run.signal);
    if (!moved.known)
        return moved;
    if (moved.value === "moved")
        return commit;
    const now = await commits.tipOf(branch, run.signal);
    return now.known ? madeBefore(git, gitHub, repository, { ...wanted, tip: now.value }, run.signal) : now;
}
/**
 * The release commit that an earlier run, or a faster one, left on the branch: a child of the candidate that names it and changes what
 * a release changes, to the byte. Its message alone is anybody's text.
 */
async function madeBefore(git, gitHub, repository, { branch, candidate, accepted, tip }, signal) {
    if (tip === null)
        return movedOn(branch);
    const after = await commitsAfter(gitHub, repository, { base: candidate, head: tip }, signal);
    if (!after.known)
        return after;
    const trees = await Promise.all(accepted.map((edits) => editedTree(git, candidate, edits)));
    const found = (after.value ?? []).find(({ parents, message, tree }) => parents.length === 1 && parents[0] === candidate && (0,release_commit/* candidateIn */.zX)(message) === candidate && trees.includes(tree));
    return found === undefined ? movedOn(branch) : (0,src_answer/* known */.e)(found.hash);
}
function movedOn(branch) {
    return {
        known: false,
        code: "github.refused",
        says: `the branch \`${branch}\` is no longer at the candidate`,
        next: "run again on the branch's newest commit",
    };
}
//# sourceMappingURL=commit-by-api.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/draft.js
var manifests_draft = __webpack_require__(70747);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/cargo-toml.js
var cargo_toml = __webpack_require__(85749);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/manifest-format.js
var manifest_format = __webpack_require__(17192);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/toml-versions.js
var toml_versions = __webpack_require__(414);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/cargo-lock.js



/**
 * Cargo.lock with another version of some packages of the repository itself, which have no source, and not another byte changed.
 * Throws where it is no TOML, or not as Cargo writes it.
 */
function withCargoLockVersions(text, names, { before, now }) {
    const document = (0,dist/* parse */.qg)(text);
    const packages = document["package"];
    if (!Array.isArray(packages))
        return text;
    const isOwn = (entry) => (0,toml_versions/* isTable */.bI)(entry) && entry["source"] === undefined && names.has(String(entry["name"])) && entry["version"] === before;
    // Where two versions of a package are locked, others name it with its version: `web 1.2.3`.
    const renamed = (dependency) => {
        const [name, version, ...rest] = String(dependency).split(" ");
        return names.has(name ?? "") && version === before && rest.length === 0 ? `${name} ${now}` : dependency;
    };
    const wanted = packages.map((entry) => {
        if (!(0,toml_versions/* isTable */.bI)(entry))
            return entry;
        const { dependencies } = entry;
        const own = isOwn(entry) ? { ...entry, version: now } : entry;
        return Array.isArray(dependencies) ? { ...own, dependencies: dependencies.map(renamed) } : own;
    });
    const edited = blocksOf(text)
        .map((block) => editedBlock(block, isOwn, renamed, now))
        .join("");
    if (!(0,toml_versions/* saysTheSame */.Yq)(edited, { ...document, package: wanted }))
        throw new Error(manifest_format/* NOT_EDITED */.S);
    return edited;
}
/** The text cut before each table. */
function blocksOf(text) {
    return text.split(/^(?=\[)/m);
}
function editedBlock(block, isOwn, renamed, now) {
    if (!block.startsWith("[[package]]"))
        return block;
    const entries = (0,dist/* parse */.qg)(block)["package"];
    const own = Array.isArray(entries) && isOwn(entries[0]);
    return block
        .split("\n")
        .map((line) => {
        const dependency = /^( *")([^"]+)(",?\r?)$/.exec(line);
        if (dependency !== null)
            return `${dependency[1]}${String(renamed(dependency[2]))}${dependency[3]}`;
        return own ? line.replace(/^version = "[^"]*"/, `version = "${now}"`) : line;
    })
        .join("\n");
}
//# sourceMappingURL=cargo-lock.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/cargo-requirements.js



const DEPENDENCIES = ["dependencies", "dev-dependencies", "build-dependencies"];
/**
 * Cargo.toml that asks for the new version of some packages of its own workspace, where the old one fitted and the new one does not:
 * Cargo would build nothing then. Not another byte is changed. Throws where it is no TOML, or asks in a form that is not edited.
 */
function withCargoRequirements(text, names, versions) {
    const document = (0,dist/* parse */.qg)(text);
    const raised = [];
    const wanted = withRaised(document, names, versions, raised);
    if (raised.length === 0)
        return text;
    const edited = editedLines(text, raised);
    if (!(0,toml_versions/* saysTheSame */.Yq)(edited, wanted))
        throw new Error("asks for it in a form that is not edited");
    return edited;
}
/** The table, its own tables and theirs, with each requirement that has to be raised; those are noted in `raised`. */
function withRaised(table, names, versions, raised) {
    const entries = Object.entries(table).map(([key, value]) => {
        if (!(0,toml_versions/* isTable */.bI)(value))
            return [key, value];
        if (!DEPENDENCIES.includes(key))
            return [key, withRaised(value, names, versions, raised)];
        const dependencies = Object.entries(value).map(([name, asked]) => {
            const to = newRequirement(name, asked, names, versions);
            if (to === null || !(0,toml_versions/* isTable */.bI)(asked))
                return [name, asked];
            raised.push({ key: name, from: String(asked["version"]), to });
            return [name, { ...asked, version: to }];
        });
        return [key, Object.fromEntries(dependencies)];
    });
    return Object.fromEntries(entries);
}
/** Null where a dependency is none on the workspace's own package, or fits, or is more than one version with `^`, `~` or `=`. */
function newRequirement(key, asked, names, { before, now }) {
    if (!(0,toml_versions/* isTable */.bI)(asked) || typeof asked["path"] !== "string" || typeof asked["version"] !== "string")
        return null;
    if (!names.has(typeof asked["package"] === "string" ? asked["package"] : key))
        return null;
    const [, sign, version] = /^([=^~]?) *(\d[^\s,]*)$/.exec(asked["version"]) ?? [];
    if (sign === undefined || version === undefined)
        return null;
    // A bare version is what npm writes with `^`.
    const range = (sign === "" ? "^" : sign) + version;
    return satisfies(before, range) && !satisfies(now, range) ? sign + now : null;
}
function editedLines(text, raised) {
    let table = [];
    const lines = text.split("\n").map((line) => {
        const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?\s*$/.exec(line)?.[1];
        if (header !== undefined)
            table = header.replaceAll(/[\s"']/g, "").split(".");
        const [, key] = /^\s*["']?([\w-]+)["']?\s*(?:=\s*\{|\.)/.exec(line) ?? [];
        const asked = DEPENDENCIES.includes(table.at(-1) ?? "")
            ? key
            : DEPENDENCIES.includes(table.at(-2) ?? "")
                ? table.at(-1)
                : undefined;
        const change = raised.find((each) => each.key === asked && line.includes(each.from));
        if (change === undefined)
            return line;
        return line.replace(/(\bversion\s*=\s*)(["'])([^"']*)\2/, (whole, before, _quote, from) => from === change.from ? `${before}"${change.to}"` : whole);
    });
    return lines.join("\n");
}
//# sourceMappingURL=cargo-requirements.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/unwritable.js
var unwritable = __webpack_require__(39145);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/cargo-workspace.js






/**
 * Lets what Cargo builds together say what a Cargo.toml says of its package, and of those that inherit its version: Cargo.lock, and the
 * packages of the workspace that ask for them by a version that would no longer fit.
 */
async function followInCargo(draft, bump) {
    const names = await packagesOf(draft, bump);
    const lock = await nearest(draft, bump, "Cargo.lock", () => true);
    if (lock !== null)
        await rewrite(draft, lock, bump, (text) => withCargoLockVersions(text, names, bump));
    const workspace = await nearest(draft, bump, "Cargo.toml", (text) => (0,toml_versions/* isTable */.bI)((0,dist/* parse */.qg)(text)["workspace"]));
    if (workspace === null)
        return;
    for (const path of await draft.list(external_node_path_.posix.dirname(workspace), "Cargo.toml")) {
        if ((await readToml(draft, path)) !== null)
            await rewrite(draft, path, bump, (text) => withCargoRequirements(text, names, bump));
    }
}
/** Null where it cannot be read: somebody's broken test data is no package, and no reason to release nothing. */
async function readToml(draft, path) {
    try {
        return (0,dist/* parse */.qg)((await draft.read(path)) ?? "");
    }
    catch {
        return null;
    }
}
/** The names of the packages whose version a Cargo.toml states: its own, and those of its workspace that inherit it. */
async function packagesOf(draft, bump) {
    const { package: own, workspace } = (0,dist/* parse */.qg)(bump.text);
    const names = new Set();
    if ((0,toml_versions/* isTable */.bI)(own) && typeof own["name"] === "string" && own["version"] === bump.before)
        names.add(own["name"]);
    const shared = (0,toml_versions/* isTable */.bI)(workspace) && (0,toml_versions/* isTable */.bI)(workspace["package"]) ? workspace["package"]["version"] : undefined;
    if (shared !== bump.before)
        return names;
    for (const path of await draft.list(external_node_path_.posix.dirname(bump.path), "Cargo.toml")) {
        const member = (await readToml(draft, path))?.["package"];
        if (!(0,toml_versions/* isTable */.bI)(member) || typeof member["name"] !== "string")
            continue;
        if ((0,toml_versions/* isTable */.bI)(member["version"]) && member["version"]["workspace"] === true)
            names.add(member["name"]);
    }
    return names;
}
/** The path of the nearest file of a name, upwards from a manifest, that is meant. */
async function nearest(draft, { path: manifest, component }, name, isMeant) {
    for (let folder = external_node_path_.posix.dirname(manifest);; folder = external_node_path_.posix.dirname(folder)) {
        const path = external_node_path_.posix.join(folder, name);
        const found = await (0,unwritable/* about */.C)({ path, component }, async () => {
            const text = await draft.read(path);
            return text !== null && isMeant(text);
        });
        if (found)
            return path;
        if (folder === ".")
            return null;
    }
}
async function rewrite(draft, path, { component }, edit) {
    await (0,unwritable/* about */.C)({ path, component }, async () => {
        const text = await draft.read(path);
        if (text !== null)
            await draft.write(path, edit(text));
    });
}
//# sourceMappingURL=cargo-workspace.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/manifests-of.js + 4 modules
var manifests_of = __webpack_require__(40514);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/json-values.js
var json_values = __webpack_require__(43655);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/npm-lock.js




// npm reads the first of them that is there.
const LOCKS = ["npm-shrinkwrap.json", "package-lock.json"];
const npm_lock_DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/**
 * Lets npm's lock file say what a package.json says: the nearest one upwards that lists the package. Where another workspace asks
 * for the package by a version that fitted and would no longer, `npm ci` would refuse the two: that workspace asks for the new one then.
 */
async function followInNpmLock(draft, bump) {
    const lock = await findLock(draft, bump);
    if (lock === null)
        return;
    const { folder, path, document, own } = lock;
    const places = own === "" ? [["version"], ["packages", "", "version"]] : [["packages", own, "version"]];
    const edits = places
        .filter((place) => (0,json_values/* stringAt */.bX)(document, place) !== null)
        .map((place) => ({ path: place, value: bump.now }));
    const name = (0,json_values/* stringAt */.bX)((0,json_values/* readJson */.Vh)(bump.text), ["name"]);
    for (const workspace of name === null ? [] : workspacesIn(document)) {
        if (workspace === own)
            continue;
        edits.push(...asked(document, ["packages", workspace], name ?? "", bump));
        const manifest = external_node_path_.posix.join(folder, workspace, "package.json");
        await npm_lock_rewrite(draft, { path: manifest, component: bump.component }, (text) => asked((0,json_values/* readJson */.Vh)(text), [], name ?? "", bump));
    }
    await npm_lock_rewrite(draft, { path, component: bump.component }, () => edits);
}
async function findLock(draft, bump) {
    const home = external_node_path_.posix.dirname(bump.path);
    for (let folder = home;; folder = external_node_path_.posix.dirname(folder)) {
        const own = external_node_path_.posix.relative(folder, home);
        for (const name of LOCKS) {
            const path = external_node_path_.posix.join(folder, name);
            const document = await (0,unwritable/* about */.C)({ path, component: bump.component }, async () => {
                const text = await draft.read(path);
                return text === null ? undefined : (0,json_values/* readJson */.Vh)(text);
            });
            if (document === undefined)
                continue;
            if (own === "" || (0,json_values/* valueAt */.fK)(document, ["packages", own]) !== undefined)
                return { folder, path, document, own };
        }
        if (folder === ".")
            return null;
    }
}
/** The packages of the repository itself: npm lists them by their folders, and what it installs below `node_modules`. */
function workspacesIn(lock) {
    const packages = (0,json_values/* valueAt */.fK)(lock, ["packages"]);
    if (typeof packages !== "object" || packages === null)
        return [];
    return Object.keys(packages).filter((path) => !path.split("/").some((part) => ["node_modules", ".."].includes(part)) && !external_node_path_.posix.isAbsolute(path));
}
/** The new ranges by which a package asks for `name`, where the old ones would no longer fit. */
function asked(document, at, name, bump) {
    return npm_lock_DEPENDENCIES.flatMap((kind) => {
        const path = [...at, kind, name];
        const range = (0,json_values/* stringAt */.bX)(document, path);
        const value = range === null ? null : fittingRange(range, bump);
        return value === null ? [] : [{ path, value }];
    });
}
/** Null where the range fits as it stands, never fitted, or is more than one version with `^`, `~` or `=`. */
function fittingRange(range, { before, now }) {
    const [, sign] = /^([=^~]?)\d[^\s|]*$/.exec(range) ?? [];
    if (sign === undefined || !satisfies(before, range) || satisfies(now, range))
        return null;
    return sign + now;
}
async function npm_lock_rewrite(draft, stating, editsOf) {
    await (0,unwritable/* about */.C)(stating, async () => {
        const text = await draft.read(stating.path);
        const edits = text === null ? [] : editsOf(text);
        if (text !== null && edits.length > 0)
            await draft.write(stating.path, (0,json_values/* withJsonStrings */.FF)(text, edits));
    });
}
//# sourceMappingURL=npm-lock.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/package-json.js
var package_json = __webpack_require__(51267);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/pyproject.js
var pyproject = __webpack_require__(56896);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/uv-lock.js





/** Lets uv.lock, the nearest one upwards, say what a pyproject.toml says of its package: `uv sync --locked` would refuse the two. */
async function followInUvLock(draft, bump) {
    const home = external_node_path_.posix.dirname(bump.path);
    for (let folder = home;; folder = external_node_path_.posix.dirname(folder)) {
        const stating = { path: external_node_path_.posix.join(folder, "uv.lock"), component: bump.component };
        const text = await (0,unwritable/* about */.C)(stating, () => draft.read(stating.path));
        if (text !== null) {
            const own = external_node_path_.posix.relative(folder, home) || ".";
            await draft.write(stating.path, await (0,unwritable/* about */.C)(stating, () => withUvLockVersion(text, own, bump.now)));
            return;
        }
        if (folder === ".")
            return;
    }
}
/** uv.lock with another version of the package that stands in the folder `own`, and not another byte changed. Throws where it is no TOML, or not as uv writes it. */
function withUvLockVersion(text, own, now) {
    const document = (0,dist/* parse */.qg)(text);
    const packages = document["package"];
    if (!Array.isArray(packages))
        return text;
    const wanted = packages.map((entry) => (isOwn(entry, own) ? { ...entry, version: now } : entry));
    const edited = text
        .split(/^(?=\[\[package\]\])/m)
        .map((block) => {
        const entries = block.startsWith("[[package]]") ? (0,dist/* parse */.qg)(block)["package"] : undefined;
        const mine = Array.isArray(entries) && isOwn(entries[0], own);
        return mine ? block.replace(/^version = "[^"]*"/m, `version = "${now}"`) : block;
    })
        .join("");
    if (!(0,toml_versions/* saysTheSame */.Yq)(edited, { ...document, package: wanted }))
        throw new Error(manifest_format/* NOT_EDITED */.S);
    return edited;
}
/** A package of the repository itself has a folder for its source; one whose version is dynamic states none. */
function isOwn(entry, own) {
    if (!(0,toml_versions/* isTable */.bI)(entry) || typeof entry["version"] !== "string" || !(0,toml_versions/* isTable */.bI)(entry["source"]))
        return false;
    const { editable, virtual, directory } = entry["source"];
    return [editable, virtual, directory].includes(own);
}
//# sourceMappingURL=uv-lock.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/version-form.js
var version_form = __webpack_require__(48063);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/edit-manifests.js









const FOLLOWING = new Map([
    [package_json/* packageJson */.k, followInNpmLock],
    [cargo_toml/* cargoToml */.V, followInCargo],
    [pyproject/* pyproject */.b, followInUvLock],
]);
/**
 * Writes a version into the manifests of a component, and into what follows from them: lock files, and the workspaces that ask for
 * its package by a version that would no longer fit.
 */
async function editManifests(draft, name, component, version) {
    for (const { format, versions, ...stating } of await (0,manifests_of/* manifestsOf */.o)(draft, name, component)) {
        const now = await (0,unwritable/* about */.C)(stating, () => (0,version_form/* writtenAs */.u)(format.form, component.scheme, version));
        const edited = await (0,unwritable/* about */.C)(stating, () => format.withVersion(stating.text, now));
        if (edited === null)
            throw (0,unwritable/* unwritable */.m)(stating, "states no version");
        await draft.write(stating.path, edited);
        const follow = FOLLOWING.get(format);
        if (follow === undefined)
            continue;
        for (const before of new Set(versions))
            await follow(draft, { ...stating, before, now });
    }
}
//# sourceMappingURL=edit-manifests.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-content.js




/**
 * What releases change in the files of the candidate: manifests and what follows from them, and `files`, which are there or become
 * new. Throws `manifest.unwritable`, and `notes.same-file` where one of `files` is a manifest.
 */
async function releaseEdits(git, loaded, candidate, releasing, files = []) {
    const draft = new manifests_draft/* Draft */.K(git, candidate);
    for (const { name, version } of releasing) {
        const component = loaded.policy.components[name];
        if (component !== undefined)
            await editManifests(draft, name, component, version);
    }
    const manifests = new Set((await draft.edits()).map(({ path }) => path));
    for (const { path, text } of files) {
        // It was written over what the candidate holds: the version would be lost.
        if (manifests.has(path))
            throw both(path);
        await draft.write(path, text);
    }
    return draft.edits();
}
function both(path) {
    return new error/* SignalboxError */.k("notes.same-file", `\`${path}\` would hold a version and the notes of releases`, {
        next: "name another file in `manifests` of the component, or in the policy's `notes`",
    });
}
// GitHub refuses longer titles of pull requests.
const LONGEST_SUBJECT = 200;
/** The subject of a release's commit: `chore(release): web 1.4.0, crm-api 2.0.0`; the version alone where there is one component. It asks for no release. */
function releaseSubject(loaded, releasing) {
    const alone = Object.keys(loaded.policy.components).length === 1;
    const names = releasing.map(({ name, version }) => (alone ? version : `${name} ${version}`));
    const whole = `chore(release): ${names.join(", ")}`;
    if (whole.length <= LONGEST_SUBJECT)
        return whole;
    return `chore(release): ${names[0] ?? ""} and ${names.length - 1} more`;
}
/** The whole message of a release's commit. Its trailer names the candidate that it was made of. */
function releaseMessage(subject, candidate) {
    return `${subject}\n\n${release_commit/* CANDIDATE_TRAILER */.ez}: ${candidate}\n`;
}
/** The message of a release's tag. Its trailer names the candidate that it was made of. */
function tagMessage({ name, version }, candidate) {
    return `${name} ${version}\n\n${release_commit/* CANDIDATE_TRAILER */.ez}: ${candidate}\n`;
}
//# sourceMappingURL=release-content.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-by-api.js







/**
 * Makes a release by GitHub's API alone: its commit, which GitHub signs, then its tags. GitHub cannot do both at once; each step is
 * looked for first, so that a run which was interrupted is finished by the next one, with one commit and one tag each. A tag is never
 * moved. Throws the reason of an aborted `signal` where nothing was begun.
 */
async function releaseByApi(git, loaded, releases, target) {
    const names = releases.releasing.map(({ tag }) => tag);
    let begun = false;
    try {
        return await release(git, loaded, releases, target, () => {
            begun = true;
        });
    }
    catch (error) {
        if (!begun || !target.signal.aborted)
            throw error;
        return {
            state: "uncertain",
            says: `the run was ended before ${tagList(names)} was seen to stand`,
            next: "run again: what stands is found, and the rest is done",
        };
    }
}
async function release(git, loaded, releases, target, started) {
    const { gitHub, repository, candidate, maker, signal } = target;
    const { releasing } = releases;
    const names = releasing.map(({ tag }) => tag);
    const tags = (0,tags_by_api/* openTagsByApi */.$)(gitHub, repository);
    const absent = [];
    for (const each of releasing) {
        const tag = await tags.find(each.tag, signal);
        if (!tag.known)
            return unanswered(`${tagList(names)} could not be looked for`, tag);
        if (tag.value === null)
            absent.push(each);
        else if (!release_by_api_isOurs(tag.value, candidate))
            return tagsTaken([each.tag]);
    }
    if (absent.length === 0)
        return alreadyReleased(names);
    const commit = await commitOf(git, loaded, releases, target, started);
    if (!commit.known)
        return unanswered(`${tagList(names)} was not made`, commit);
    started();
    for (const [index, each] of absent.entries()) {
        const message = tagMessage(each, candidate);
        const made = await tags.make({ name: each.tag, commit: commit.value, message, by: maker }, signal);
        if (made.known && release_by_api_isOurs(made.value, candidate))
            continue;
        const outcome = made.known
            ? tagsTaken([each.tag])
            : unanswered(`${tagList(names)} is not whole: ${tagList([each.tag])} was not made`, made);
        return index > 0 || commit.value !== candidate ? { ...outcome, state: "partly-done" } : outcome;
    }
    await keepLocally(git, target.remote, names);
    return { state: "done", says: `made ${tagList(names)} by GitHub's API`, next: null };
}
/** The commit to tag: the candidate itself where its files state the versions already. */
async function commitOf(git, loaded, { releasing, standing }, { gitHub, repository, branch, candidate, signal }, started) {
    const edits = await releaseEdits(git, loaded, candidate, releasing);
    if (edits.length === 0)
        return (0,src_answer/* known */.e)(candidate);
    const withStanding = await releaseEdits(git, loaded, candidate, [...standing, ...releasing]);
    const message = releaseMessage(releaseSubject(loaded, releasing), candidate);
    const wanted = { branch, candidate, message, edits, accepted: [edits, withStanding] };
    return commitByApi(git, gitHub, repository, wanted, { signal, started });
}
function release_by_api_isOurs(tag, candidate) {
    return tag.commit === candidate || (tag.message !== null && (0,release_commit/* candidateIn */.zX)(tag.message) === candidate);
}
//# sourceMappingURL=release-by-api.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/proposed-release.js
/** The branch of the one release pull request into `base`. */
function releaseBranch(base) {
    return `signalbox/release/${base}`;
}
//# sourceMappingURL=proposed-release.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/github/cut-markdown.js
var cut_markdown = __webpack_require__(32239);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/open-block.js
var open_block = __webpack_require__(49065);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/pull-request-text.js



/** GitHub refuses a pull request's body beyond this many characters. */
const LONGEST_BODY = 65_536;
/** The title and body of a release pull request: the versions, then the notes of each, as far as there is room. */
function pullRequestText(subject, base, releases) {
    // A squash merge may make its message of this: it begins with prose, and not with a list, which would be read as commits.
    const head = `Merging this releases the versions below: they are tagged on the commit that the merge makes. Until then it follows ${(0,markdown/* escapeMarkdown */.FV)(base)}.\n`;
    const rows = releases.map(({ name, previous, version, tag }) => `| ${[name, previous ?? "–", version, tag].map(markdown/* escapeMarkdown */.FV).join(" | ")} |\n`);
    const table = `\n| Component | Before | Version | Tag |\n| --- | --- | --- | --- |\n${rows.join("")}`;
    const notes = releases.map((release) => `\n${pull_request_text_closed(inert(release.notes.trim()))}\n`);
    const end = "The rest is too long for GitHub: the whole notes are in the files of this pull request.";
    return { title: subject, body: (0,cut_markdown/* cutMarkdown */.G)([head, table, ...notes].join(""), LONGEST_BODY, end) };
}
/** Code or a comment that somebody left open in the notes of one release would take in those of the next. */
function pull_request_text_closed(notes) {
    const open = (0,open_block/* openBlock */.b)(notes.split("\n"));
    return open === null ? notes : `${notes}\n${open}`;
}
/**
 * Notes in which a character of what would mean something in a commit's message is written as an entity, which shows the same: a squash
 * merge may bring `Release-As: 9.0.0` there, or `[skip ci]`, with which GitHub would start no run that tags the release.
 */
function inert(notes) {
    return notes
        .replaceAll(/\[(?=(?:skip ci|ci skip|no ci|skip actions|actions skip)\])/gi, "&#91;")
        .replaceAll(/^([ \t]*[A-Za-z][A-Za-z0-9 -]{0,60}(?:\([^()\n]{0,100}\))?!?):(?=\s)/gm, "$1&#58;")
        .replaceAll(/^([ \t]*(?:BREAKING CHANGE|[A-Za-z][A-Za-z-]{0,60}) )#(?=\S)/gm, "$1&#35;")
        .replaceAll(/^([ \t]*\(?)(This reverts|Reverts|cherry picked)(?= )/gim, (_, before, words) => {
        return `${before}&#${words.charCodeAt(0)};${words.slice(1)}`;
    });
}
//# sourceMappingURL=pull-request-text.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/git/holds-object.js
var holds_object = __webpack_require__(94162);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/release-branch.js


/**
 * Fetches the tip of a release branch, and looks whose it is; null where the branch was written anew meanwhile. Throws `git.failed` where it
 * cannot be fetched.
 */
async function readReleaseBranch(git, { remote, branch, tip, maker }) {
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${branch}`]);
    if (!(await (0,holds_object/* holdsObject */.u)(git, tip)))
        return null;
    const commit = await readCommit(git, tip);
    const { tree, parents } = commit;
    const [first, second] = parents;
    if (first === undefined || second === undefined)
        return { tree, parents, replaceable: release_branch_isOurs(commit, maker) };
    const merges = release_branch_isOurs(await readCommit(git, first), maker) && (await plainMerge(git, first, second)) === tree;
    return { tree, parents, replaceable: parents.length === 2 && merges };
}
// Whoever amends a commit becomes its committer.
function release_branch_isOurs({ parents, people, message }, maker) {
    return parents.length === 1 && parents[0] === (0,release_commit/* candidateIn */.zX)(message) && people.every((email) => email === maker.email);
}
async function readCommit(git, hash) {
    const format = "--format=%T%n%P%n%ae%n%ce%n%B";
    const { stdout } = await git.run(["show", "--no-patch", "--no-show-signature", format, "--end-of-options", hash]);
    const [tree = "", parents = "", author = "", committer = "", ...message] = stdout.split("\n");
    return {
        tree,
        parents: parents.split(" ").filter((parent) => parent !== ""),
        people: [author, committer],
        message: message.join("\n"),
    };
}
/** The tree that merging two commits gives without anybody's help; null where it takes help, or a newer git than this one. */
async function plainMerge(git, ours, theirs) {
    const { code, stdout } = await git.run(["merge-tree", "--write-tree", ours, theirs], { allow: [1, 128, 129] });
    return code === 0 ? stdout.trim() : null;
}
/** Lets a branch of the remote stand at `to`, or be gone, where it still stands at `from` (null: where it is not there). Throws `git.failed`. */
async function replaceBranch(git, { remote, branch, from, to }) {
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${from ?? ""}`;
    await git.run(["push", "--no-verify", "--quiet", lease, "--end-of-options", remote, `${to ?? ""}:${ref}`]);
}
//# sourceMappingURL=release-branch.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/propose-release.js






/**
 * Opens the one release pull request into a branch, or refreshes it: its branch holds exactly one commit on top of the candidate, with
 * the versions in the manifests and the files. What stands already is left as it is. A branch that somebody else has committed to is
 * never overwritten before it was merged.
 */
async function proposeRelease(git, loaded, proposal, place) {
    const { base, candidate, releases, files } = proposal;
    const subject = releaseSubject(loaded, releases);
    const edits = await releaseEdits(git, loaded, candidate, releases, files);
    if (edits.length === 0)
        return nothingToWrite(subject);
    const tree = await editedTree(git, candidate, edits);
    const written = await refreshBranch(git, proposal, { tree, subject }, place);
    if (typeof written === "object")
        return written;
    const text = pullRequestText(subject, base, releases);
    place.signal.throwIfAborted();
    return describe(base, text, written, place);
}
/** As often as another run may write the branch anew between two looks at it. */
const TRIES = 5;
/** Whether the branch had to be written; an outcome where it could not be. */
async function refreshBranch(git, proposal, content, place, tries = TRIES) {
    const { base, candidate, maker } = proposal;
    const { tree, subject } = content;
    const { remote, signal } = place;
    const branch = releaseBranch(base);
    const { tips } = await (0,git_remote/* readRemoteRefs */.J)(git, remote, [branch, base]);
    if (tips.get(base) !== candidate)
        return propose_release_movedOn(base);
    const from = tips.get(branch) ?? null;
    const tip = from === null ? null : await readReleaseBranch(git, { remote, branch, tip: from, maker });
    if (from !== null && tip === null) {
        if (tries > 1)
            return refreshBranch(git, proposal, content, place, tries - 1);
        return notPushed(branch, new Error("other runs write it at this moment"));
    }
    if (tip !== null && tip.tree === tree && tip.parents.length === 1 && tip.parents[0] === candidate)
        return false;
    if (tip?.replaceable === false && !(await wasMerged(base, from, place)))
        return others(branch);
    const commit = await writeCommit(git, {
        tree,
        parent: candidate,
        maker,
        message: releaseMessage(subject, candidate),
    });
    signal.throwIfAborted();
    try {
        await replaceBranch(git, { remote, branch, from, to: commit });
        return true;
    }
    catch (error) {
        return (await standsAt(git, { remote, branch, tree, candidate })) ? true : notPushed(branch, error);
    }
}
/** Whether all that the branch holds came to the base with an earlier release: it was left behind, and whoever worked on it loses nothing. */
async function wasMerged(base, tip, { pullRequests, signal }) {
    const known = await pullRequests.between(releaseBranch(base), base, signal);
    return known.known && known.value.some(({ merged, head }) => merged && head === tip);
}
/** A push whose answer was lost may have arrived, and a second run at the same moment writes the same. */
async function standsAt(git, { remote, branch, tree, candidate }) {
    try {
        const tip = (await (0,git_remote/* readRemoteRefs */.J)(git, remote, [branch])).tips.get(branch);
        if (tip === undefined)
            return false;
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${branch}`]);
        const { stdout } = await git.run(["show", "--no-patch", "--format=%T %P", "--end-of-options", tip]);
        return stdout.trim() === `${tree} ${candidate}`;
    }
    catch {
        return false;
    }
}
async function describe(base, text, written, { pullRequests, signal }) {
    const branch = releaseBranch(base);
    const known = await pullRequests.between(branch, base, signal);
    if (!known.known)
        return notOpened(branch, known);
    const present = known.value.find(({ state }) => state === "open");
    const pull = present === undefined
        ? await pullRequests.open(branch, base, text, signal)
        : await pullRequests.describe(present, text, signal);
    if (!pull.known)
        return notOpened(branch, pull);
    // Where another run was faster, the one that it opened may say something else.
    const said = present === undefined ? await pullRequests.describe(pull.value, text, signal) : pull;
    if (!said.known)
        return notOpened(branch, said);
    if (present === undefined)
        return waits("done", "opened", said.value, text.title);
    return written || said.value !== present
        ? waits("done", "refreshed", said.value, text.title)
        : {
            ...waits("already-done", "", said.value, text.title),
            says: `pull request #${present.number} brings \`${text.title}\` already; its merge releases it`,
        };
}
function waits(state, done, { number, url }, title) {
    return {
        state,
        says: `${done} pull request #${number} (${url}) for \`${title}\`; its merge releases it`,
        next: null,
    };
}
function nothingToWrite(subject) {
    return {
        state: "not-done",
        says: `\`${subject}\`: there is nothing that a pull request could write, no manifest and no notes`,
        next: "name the files that hold the version in `manifests` of the component, or a file of notes in `notes.file`; or let `versioning.manifests` be `none`",
    };
}
function propose_release_movedOn(base) {
    return {
        state: "already-done",
        says: `\`${base}\` has moved on: the release pull request is left to the run of its newest commit`,
        next: null,
    };
}
function others(branch) {
    return {
        state: "not-done",
        says: `\`${branch}\` holds commits that Signalbox did not make; they would be lost`,
        next: `bring them to the branch that is released from, then delete \`${branch}\` and run again`,
    };
}
function notPushed(branch, error) {
    return {
        state: "not-done",
        says: `\`${branch}\` was not written: ${error instanceof Error ? error.message : "git failed"}`,
        next: "give the job `contents: write`, and run again",
    };
}
function notOpened(branch, { says }) {
    return {
        state: "partly-done",
        says: `\`${branch}\` stands, but its pull request could not be opened or described: ${says}`,
        next: "let workflows create pull requests (Settings, Actions, General), give the job `pull-requests: write`, and run again",
    };
}
//# sourceMappingURL=propose-release.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/notes/decide-notes.js + 6 modules
var decide_notes = __webpack_require__(34183);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/reason.js
var reason = __webpack_require__(93354);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/changelog-move.js + 1 modules
var changelog_move = __webpack_require__(8337);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/gather-notes.js + 3 modules
var gather_notes = __webpack_require__(27560);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/notes-files.js + 4 modules
var notes_files = __webpack_require__(26605);
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/write-to-workspace.js
var write_to_workspace = __webpack_require__(84393);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/proposed-notes.js









/** The notes of releases that are proposed, as of a day (UTC, `2025-10-21`). What people wrote between markers in the candidate's files stays. */
async function proposedNotes(git, loaded, telling, { candidate, date, releases }) {
    const draft = new manifests_draft/* Draft */.K(git, candidate);
    const { tags, render, ...read } = telling;
    const listed = [...(await (0,changelog_move/* releasesToList */.k)(loaded, { git, tags }))];
    const told = new Map();
    for (const { release, previous } of releases) {
        const sources = { git, ...read, readNotes: (file) => asText(file, () => draft.read(file)) };
        const facts = await (0,gather_notes/* releaseFacts */.tc)(loaded, sources, { release, previous, date });
        const { notes, reasons } = (0,decide_notes/* decideNotes */.q)(loaded, facts);
        if (notes === null)
            continue;
        const text = await render(notes, facts);
        told.set(release.tag, text + missing(reasons));
        listed.push({ ...release, date });
        const files = (0,notes_files/* notesFiles */.x)(loaded.policy, notes, text, listed);
        const present = await Promise.all(files.paths.map(async (path) => [path, await asText(path, () => draft.read(path))]));
        for (const { path, text: wanted } of files.over(new Map(present)))
            await asText(path, () => draft.write(path, wanted));
    }
    return { notes: told, files: await draft.edits() };
}
/** Reads or writes a file of the draft, and names it where it is none that can be written over. */
async function asText(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw cause instanceof error/* SignalboxError */.k ? cause : (0,write_to_workspace/* notText */.n)(path, cause);
    }
}
/** What the policy asks of the notes and nobody has written, while there is still time. */
function missing(reasons) {
    const open = reasons.filter(reason/* isOpen */.n);
    if (open.length === 0)
        return "";
    const lines = open.map(({ observed, next }) => `- ${(0,markdown/* escapeMarkdown */.FV)([observed, next ?? ""].filter((part) => part !== "").join(": "))}\n`);
    return `\n## Still missing\n\n${lines.join("")}`;
}
//# sourceMappingURL=proposed-notes.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/withdraw-release.js



const WHY = "Nothing is left to release, so this is closed; the next release opens another one.";
/**
 * Closes the release pull request where nothing is left to release, and deletes its branch. Null where there is none, or where it is
 * left alone: the branch that is released from has moved on, or somebody else has committed to it.
 */
async function withdrawRelease(git, { base, candidate, maker }, { remote, pullRequests, signal }) {
    const branch = releaseBranch(base);
    const known = await pullRequests.between(branch, base, signal);
    if (!known.known)
        return {
            state: "uncertain",
            says: `nobody could say whether a release pull request is open: ${known.says}`,
            next: known.next,
        };
    const open = known.value.find(({ state }) => state === "open");
    if (open === undefined)
        return null;
    const { tips } = await (0,git_remote/* readRemoteRefs */.J)(git, remote, [branch, base]);
    const tip = tips.get(branch);
    if (tips.get(base) !== candidate || tip === undefined)
        return null;
    if ((await readReleaseBranch(git, { remote, branch, tip, maker }))?.replaceable !== true)
        return null;
    const closed = await pullRequests.close(open, WHY, signal);
    if (!closed.known)
        return {
            state: "not-done",
            says: `pull request #${open.number} was not closed: ${closed.says}`,
            next: closed.next,
        };
    // A branch that is left behind does no harm: the next release replaces it.
    await replaceBranch(git, { remote, branch, from: tip, to: null }).catch(() => undefined);
    return { state: "done", says: `closed pull request #${open.number}: nothing is left to release`, next: null };
}
//# sourceMappingURL=withdraw-release.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/write-release.js


/** Writes the objects of a release, without touching any ref, index or working tree. */
async function writeRelease(git, loaded, candidate, releasing, maker) {
    const commit = loaded.policy.versioning.manifests === "commit"
        ? await writeReleaseCommit(git, loaded, candidate, releasing, maker)
        : candidate;
    const tags = [];
    for (const each of releasing)
        tags.push({ name: each.tag, object: await writeTag(git, each, candidate, commit, maker) });
    return { commit, tags };
}
async function writeTag(git, release, candidate, commit, maker) {
    const text = `object ${commit}\ntype commit\ntag ${release.tag}\ntagger ${person(maker)}\n\n${tagMessage(release, candidate)}`;
    return (await git.run(["mktag"], { input: Buffer.from(text) })).stdout.trim();
}
async function writeReleaseCommit(git, loaded, candidate, releasing, maker) {
    const edits = await releaseEdits(git, loaded, candidate, releasing);
    if (edits.length === 0)
        return candidate;
    const tree = await editedTree(git, candidate, edits);
    const message = releaseMessage(releaseSubject(loaded, releasing), candidate);
    return writeCommit(git, { tree, parent: candidate, maker, message });
}
//# sourceMappingURL=write-release.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/carry-out-versions.js









/** Makes the world as a decision on versions says: tags, release commit or release pull request. Null where there is nothing to be done. */
async function carryOutVersions(carrying, publishing) {
    const { git, loaded, decision, facts, signal } = carrying;
    const { manifests, "commit-with": commitWith } = loaded.policy.versioning;
    const branch = facts.branch.name;
    const releasing = decision.components.filter(({ state }) => state === "release").flatMap(releasingOf);
    // From nowhere nothing is released: the decision is no `go` then, unless there is nothing to do.
    if (branch === null)
        return null;
    if (manifests === "pull-request") {
        // A run for some components knows nothing of what the others have to release.
        const whole = decision.components.length === Object.keys(loaded.policy.components).length;
        if (decision.move === "propose")
            return whole ? propose(carrying, publishing, branch) : notForSome();
        if (decision.move === "nothing" && whole)
            return withdraw(carrying, publishing, branch);
    }
    if (releasing.length === 0)
        return null;
    const { candidate } = facts;
    const { maker, remote, waits } = publishing;
    if (manifests === "commit" && commitWith === "api") {
        const standing = decision.components.filter(({ state }) => state === "standing").flatMap(releasingOf);
        const { gitHub, repository } = publishing;
        const target = { gitHub, repository, branch, candidate, maker, remote, signal };
        return releaseByApi(git, loaded, { releasing, standing }, target);
    }
    const release = await writeRelease(git, loaded, candidate, releasing, maker);
    signal.throwIfAborted();
    return pushRelease(git, release, { remote, branch, candidate, waits, signal });
}
async function propose({ git, tags, loaded, decision, facts, signal }, { maker, remote, gitHub, repository, repositoryUrl }, base) {
    const { candidate, now } = facts;
    const plans = decision.components.filter(({ state }) => state === "release");
    const releases = plans.flatMap((plan) => releasingOf(plan).map(({ name, version, tag }) => ({
        release: { component: name, version, tag, commit: candidate },
        previous: facts.components.find((component) => component.name === name)?.previous ?? null,
    })));
    const readPullRequest = (0,pull_request_texts/* pullRequestTexts */.r)(gitHub, repository, signal);
    const telling = { tags, repositoryUrl, readPullRequest, render: (0,render_range/* renderRange */.i)(git, loaded) };
    const { notes, files } = await proposedNotes(git, loaded, telling, { candidate, date: now.slice(0, 10), releases });
    const proposed = releases.map(({ release: { component, version, tag }, previous }) => ({
        name: component,
        version,
        tag,
        previous: previous?.version ?? null,
        notes: notes.get(tag) ?? "",
    }));
    const pullRequests = (0,pull_requests/* openPullRequests */.S)(gitHub, repository);
    return proposeRelease(git, loaded, { base, candidate, releases: proposed, files, maker }, { remote, pullRequests, signal });
}
function withdraw({ git, facts: { candidate }, signal }, { maker, remote, gitHub, repository }, base) {
    return withdrawRelease(git, { base, candidate, maker }, { remote, pullRequests: (0,pull_requests/* openPullRequests */.S)(gitHub, repository), signal });
}
function notForSome() {
    return {
        state: "not-done",
        says: "there is one release pull request for all components, and this run was asked for some of them",
        next: "run it without `components`",
    };
}
function releasingOf({ name, version, tag }) {
    return version === null || tag === null ? [] : [{ name, version, tag }];
}
//# sourceMappingURL=carry-out-versions.js.map

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

/***/ }),

/***/ 97737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);



const RepositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) });
const ReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("commit"), sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const CommitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b });
const ContentsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
        encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["dir", "symlink", "submodule"]) }),
]);
/** Asks GitHub about one repository, through the one client. */
function openRepository(github, { owner, name }) {
    const parameters = { owner, repo: name };
    const needs = "contents: read";
    return {
        async defaultBranch(signal) {
            const subject = `repository \`${owner}/${name}\``;
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}", parameters, subject, needs, schema: RepositorySchema }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(answer.value.default_branch) : answer;
        },
        async commitOf(branch, signal) {
            const question = {
                parameters: { ...parameters, ref: `heads/${branch}` },
                subject: `branch \`${branch}\``,
                needs,
                schema: ReferenceSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(answer.value.object.sha) : answer;
        },
        async fileAt(commit, path, signal) {
            const subject = `file \`${path}\` at ${commit.slice(0, 12)}`;
            // No repository holds such a path; as a part of an address it would mean another one.
            if (path.split("/").some((segment) => ["", ".", ".."].includes(segment)))
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ kind: "missing" });
            const question = {
                parameters: { ...parameters, path, ref: commit },
                subject,
                needs,
                schema: ContentsSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/contents/{path}", ...question }, signal);
            if (answer.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(fileOf(answer.value));
            if (answer.status !== 404)
                return answer;
            // 404 also means "you may not see it". Only where the commit is seen is the file really missing.
            const seen = await github.ask({
                route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
                parameters: { ...parameters, commit },
                subject: `commit ${commit.slice(0, 12)}`,
                needs,
                schema: CommitSchema,
            }, signal);
            return seen.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ kind: "missing" }) : seen;
        },
    };
}
function fileOf(contents) {
    if (!("type" in contents) || contents.type !== "file")
        return { kind: "not-a-file" };
    // GitHub sends no content of files over 1 MB, and says so with the encoding `none`.
    if (contents.encoding !== "base64")
        return { kind: "too-large", bytes: contents.size };
    const bytes = Buffer.from(contents.content, "base64");
    try {
        return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: "not-text" };
    }
}
//# sourceMappingURL=repository.js.map

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
