export const id = 927;
export const ids = [927];
export const modules = {

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

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutVersions: () => (/* binding */ carryOutVersions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/pull-request-texts.js


const PullRequestSchema = schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullable() });
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
        return answer.known ? (0,src_answer/* known */.e)(answer.value.body ?? "") : answer;
    };
}
//# sourceMappingURL=pull-request-texts.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/pull-requests.js


const pull_requests_PullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(["open", "closed"]),
    merged_at: schemas/* string */.YjP().nullish(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    // Null where the fork that it came from is gone.
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
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
            schema: schemas/* array */.YOg(pull_requests_PullRequestSchema),
        };
        const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls", ...question }, signal);
        if (!answer.known)
            return answer;
        // `head` names an owner, and an organisation may hold forks of its own repository.
        const from = `${owner}/${name}:${head}`.toLowerCase();
        return (0,src_answer/* known */.e)(answer.value.filter((found) => found.from.toLowerCase() === from).map(plain));
    }
    return {
        between,
        async open(head, base, text, signal) {
            const question = {
                parameters: { ...repository, head, base, ...text },
                subject: `pull request of \`${head}\``,
                needs: "pull-requests: write",
                schema: pull_requests_PullRequestSchema,
            };
            const opened = await github.ask({ route: "POST /repos/{owner}/{repo}/pulls", ...question }, signal);
            if (opened.known)
                return (0,src_answer/* known */.e)(plain(opened.value));
            if (opened.status === 401 || opened.status === 403)
                return opened;
            // Another run was faster, or our own first attempt arrived although its answer did not.
            const found = await between(head, base, signal);
            const standing = found.known ? found.value.find(({ state }) => state === "open") : undefined;
            return standing === undefined ? opened : (0,src_answer/* known */.e)(standing);
        },
        async describe(present, text, signal) {
            if (present.title === text.title && lines(present.body) === lines(text.body))
                return (0,src_answer/* known */.e)(present);
            const question = {
                parameters: { ...repository, pull_number: present.number, ...text },
                subject: `pull request #${present.number}`,
                needs: "pull-requests: write",
                schema: pull_requests_PullRequestSchema,
            };
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            const answer = await github.ask({ route, ...question }, signal);
            return answer.known ? (0,src_answer/* known */.e)(plain(answer.value)) : answer;
        },
        async close(present, why, signal) {
            const about = { subject: `pull request #${present.number}`, needs: "pull-requests: write" };
            const parameters = { ...repository, pull_number: present.number, state: "closed" };
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            const closed = await github.ask({ route, parameters, schema: pull_requests_PullRequestSchema, ...about }, signal);
            if (!closed.known)
                return closed;
            // Afterwards: a run that ends in between leaves a word too few, never one too many.
            const comment = { ...repository, issue_number: present.number, body: why };
            const comments = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            await github.ask({ route: comments, parameters: comment, schema: schemas/* unknown */.L5J(), ...about }, signal);
            return (0,src_answer/* known */.e)(plain(closed.value));
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
        const { renderThroughConventionalChangelog } = await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 65472));
        return renderThroughConventionalChangelog(git, notes, { from: facts.previous?.commit ?? null, to }, style);
    };
}
//# sourceMappingURL=render-range.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/git/remote.js
var git_remote = __webpack_require__(22170);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined);
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
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/tags-by-api.js


const Hash = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const ReferenceSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* enum */.k5n(["commit", "tag"]), sha: Hash }) });
const TagSchema = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ type: schemas/* literal */.euz("commit"), sha: Hash }) });
const MadeSchema = schemas/* object */.Ikc({ sha: Hash });
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
            return reference.status === 404 ? (0,src_answer/* known */.e)(null) : reference;
        const { type, sha } = reference.value.object;
        if (type === "commit")
            return (0,src_answer/* known */.e)({ name, commit: sha, message: null });
        const tag = await github.ask({
            route: "GET /repos/{owner}/{repo}/git/tags/{sha}",
            parameters: { owner, repo, sha },
            schema: TagSchema,
            ...about,
        }, signal);
        return tag.known ? (0,src_answer/* known */.e)({ name, commit: tag.value.object.sha, message: tag.value.message }) : tag;
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
                schema: schemas/* unknown */.L5J(),
            }, signal);
            if (made.known)
                return (0,src_answer/* known */.e)({ name, commit, message });
            // Another run was faster, or our own first attempt arrived although its answer did not.
            const standing = await find(name, signal);
            return standing.known && standing.value !== null ? (0,src_answer/* known */.e)(standing.value) : made;
        },
    };
}
//# sourceMappingURL=tags-by-api.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/commits-after.js


const PAGE = 100;
const MOST_PAGES = 20;
const commits_after_Hash = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const ComparisonSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(["identical", "ahead", "behind", "diverged"]),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({
        sha: commits_after_Hash,
        parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: commits_after_Hash })),
        commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ sha: commits_after_Hash }) }),
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
// EXTERNAL MODULE: ./packages/systems/lib/src/github/repository.js
var github_repository = __webpack_require__(97737);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/commits-by-api.js



const LARGEST_BYTES = 20_000_000;
const commits_by_api_Hash = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const commits_by_api_ReferenceSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: commits_by_api_Hash }) });
const CommitSchema = schemas/* object */.Ikc({ sha: commits_by_api_Hash, tree: schemas/* object */.Ikc({ sha: commits_by_api_Hash }) });
const commits_by_api_MadeSchema = schemas/* object */.Ikc({ sha: commits_by_api_Hash });
const BlobSchema = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz("base64"), content: schemas/* string */.YjP() });
function openCommitsByApi(github, repository) {
    const files = (0,github_repository/* openRepository */.h)(github, repository);
    function ask(route, parameters, about, signal) {
        const owned = { owner: repository.owner, repo: repository.name, ...parameters };
        return github.ask({ route: route.replace(" /", " /repos/{owner}/{repo}/"), parameters: owned, ...about }, signal);
    }
    async function tipOf(branch, signal) {
        const about = { subject: `branch \`${branch}\``, needs: "contents: read", schema: commits_by_api_ReferenceSchema };
        const answer = await ask("GET /git/ref/{ref}", { ref: `heads/${branch}` }, about, signal);
        if (answer.known)
            return (0,src_answer/* known */.e)(answer.value.object.sha);
        return answer.status === 404 ? (0,src_answer/* known */.e)(null) : answer;
    }
    async function largeFile(commit, path, signal) {
        const about = { subject: `file \`${path}\` at ${commit.slice(0, 12)}`, needs: "contents: read" };
        const found = await ask("GET /contents/{path}", { path, ref: commit }, { ...about, schema: commits_by_api_MadeSchema }, signal);
        if (!found.known)
            return found;
        const blob = await ask("GET /git/blobs/{blob}", { blob: found.value.sha }, { ...about, schema: BlobSchema }, signal);
        if (!blob.known)
            return blob;
        try {
            const bytes = Buffer.from(blob.value.content, "base64");
            return (0,src_answer/* known */.e)({ kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) });
        }
        catch {
            return (0,src_answer/* known */.e)({ kind: "not-text" });
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
            const tree = await ask("POST /git/trees", parameters, { ...about, schema: commits_by_api_MadeSchema }, signal);
            if (!tree.known)
                return tree;
            // Without an author of ours: only then GitHub signs it.
            const commit = { message, tree: tree.value.sha, parents };
            const made = await ask("POST /git/commits", commit, { ...about, schema: commits_by_api_MadeSchema }, signal);
            return made.known ? (0,src_answer/* known */.e)(made.value.sha) : made;
        },
        async move(branch, from, to, signal) {
            const about = { subject: `branch \`${branch}\``, needs: "contents: write", schema: commits_by_api_ReferenceSchema };
            const answer = from === null
                ? await ask("POST /git/refs", { ref: `refs/heads/${branch}`, sha: to }, about, signal)
                : await ask("PATCH /git/refs/{ref}", { ref: `heads/${branch}`, sha: to, force: false }, about, signal);
            if (answer.known)
                return (0,src_answer/* known */.e)("moved");
            const tip = await tipOf(branch, signal);
            if (!tip.known)
                return answer;
            if (tip.value === to)
                return (0,src_answer/* known */.e)("moved");
            return tip.value === from ? answer : (0,src_answer/* known */.e)("lost");
        },
    };
}
//# sourceMappingURL=commits-by-api.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/edited-tree.js



/** The tree of a commit with some files replaced, made in an index of its own; its hash. */
async function editedTree(git, commit, edits) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-index-"));
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
        await (0,promises_.rm)(folder, { recursive: true, force: true });
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
    const commits = openCommitsByApi(gitHub, repository);
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
    const tags = openTagsByApi(gitHub, repository);
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
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/open-block.js
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
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/cut-markdown.js

/**
 * A Markdown text as it is, or cut to `longest` characters at a line, with a sentence at its end that says where the rest is. Code
 * or a comment that the cut left open is closed: the sentence would be a part of it.
 */
function cutMarkdown(text, longest, end) {
    if (text.length <= longest)
        return text;
    for (let room = longest - end.length - GAP;;) {
        const cut = cutAtLine(text, Math.max(0, room));
        const open = openBlock(cut.split("\n"));
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
    return { title: subject, body: cutMarkdown([head, table, ...notes].join(""), LONGEST_BODY, end) };
}
/** Code or a comment that somebody left open in the notes of one release would take in those of the next. */
function pull_request_text_closed(notes) {
    const open = openBlock(notes.split("\n"));
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/release-branch.js

/**
 * Fetches the tip of a release branch, and looks whose it is; null where the branch was written anew meanwhile. Throws `git.failed` where it
 * cannot be fetched.
 */
async function readReleaseBranch(git, { remote, branch, tip, maker }) {
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${branch}`]);
    if ((await git.run(["cat-file", "-e", tip], { allow: [1, 128] })).code !== 0)
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
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(82097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/change-notes.js


/** The changes of a release. */
function changeNotesOf(policy, facts) {
    return listed(policy, facts, decideChanges(policy.versioning, facts.commits).list);
}
/** The same, of changes that were decided already. */
function listed(policy, facts, list) {
    const { release, previous, date, repositoryUrl } = facts;
    const told = list.filter((change) => isTold(policy, change));
    return {
        component: release.component,
        tag: release.tag,
        version: release.version,
        prerelease: (0,version_order/* isPrerelease */.V1)(release.version),
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/documentation.js
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
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/impact.js
/** Puts together what a release touches. */
function impactOf(facts, changes) {
    const scopes = changes.flatMap(({ scope }) => (scope === null ? [] : scope.split(",").map((part) => part.trim())));
    return {
        modules: facts.modules,
        scopes: [...new Set(scopes)].filter((scope) => scope !== "").toSorted(),
        contracts: facts.contracts.map(impact_inOrder),
    };
}
function impact_inOrder(contract) {
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
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/notes-needs.js


/** What the policy needs the notes to say, part by part: none of it is made up. */
function needsReasons(loaded, notes) {
    return loaded.policy.notes.needs.map((part) => {
        const common = { code: `notes.${part}`, required: REQUIRED[part] };
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["notes", "needs"], { ...common, ...observed(part, notes) });
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
            observed: `${(0,counted/* counted */.h)(texts.length, `\`${footer}:\` footer`)} of the release's commits`,
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
    const paths = modules === null ? "a first release, all of it new" : `${(0,counted/* counted */.h)(modules.total, "folder")} changed`;
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
            : `${(0,counted/* counted */.h)(files.length, "migration")}, and the previous code runs on it all`;
        return { status: "met", observed: all, evidence };
    }
    const planned = plan?.changed === true ? `\`${plan.file}\`` : texts.length > 0 ? "a `Migration:` footer" : null;
    const found = `${(0,counted/* counted */.h)(grave.length, "migration")} that the previous code cannot run on`;
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
function decide_notes_decideNotes(loaded, facts) {
    const { release, date } = facts;
    if (release === null || date === null) {
        const reason = noRelease(loaded, facts.tag);
        return { verdict: (0,verdict/* verdictOf */.V)([reason]), move: "nothing", reasons: [reason], notes: null };
    }
    const notes = notesOf(loaded.policy, { ...facts, release, date });
    const reasons = [released(loaded, release, notes), ...needsReasons(loaded, notes), ...unread(loaded, facts)];
    return { verdict: (0,verdict/* verdictOf */.V)(reasons), move: "publish", reasons, notes };
}
function notesOf(policy, facts) {
    const { list, cancelled } = (0,decide_changes/* decideChanges */.c)(policy.versioning, facts.commits);
    const told = listed(policy, facts, list);
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
        documentation: documentationOf(facts, texts("docs")),
        contributors: contributorsOf(facts.commits, texts("co-authored-by")),
        handWritten: facts.handWritten,
    };
}
const decide_notes_REQUIRED = "a tag that stands for a release of one of the policy's components";
function noRelease(loaded, tag) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "notes.no-release",
        status: "unmet",
        required: decide_notes_REQUIRED,
        observed: `\`${tag}\` is no such tag here`,
        next: "fetch the tags, or name a tag in the style that the policy's `components` say",
    });
}
function released(loaded, { component, tag, version }, notes) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", component, "tag"], {
        code: "notes.release",
        status: "met",
        required: decide_notes_REQUIRED,
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
;// CONCATENATED MODULE: ./packages/history/lib/src/tag-dates.js
/** Seconds that end a `tagger` or `committer` line, before the zone. */
const TIME = /^(?:tagger|committer) .*> (\d{1,15}) [+-]\d{4}$/m;
/**
 * The day of each tag, in UTC, as `2025-10-21`: an annotated tag's own, else its commit's. Tags that don't exist, or point to no commit,
 * are left out. One git process reads them all.
 */
async function tag_dates_tagDates(git, names) {
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
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(60954);
;// CONCATENATED MODULE: ./packages/policy/lib/src/notes/is-latest.js

/**
 * Whether a release is the one that GitHub should call the repository's latest: the highest final one of the component
 * that speaks for the repository, which is the first of the policy that has a final release. So a maintenance line, a
 * prerelease or an old release that is noted again takes the word from no newer one.
 */
function is_latest_isLatest(release, releases, policy) {
    const final = [...releases, release].filter(({ version }) => !isPrerelease(version));
    const speaker = Object.keys(policy.components).find((name) => final.some(({ component }) => component === name));
    if (isPrerelease(release.version) || release.component !== speaker)
        return false;
    return !final.some(({ component, version }) => component === speaker && compareVersions(version, release.version) > 0);
}
//# sourceMappingURL=is-latest.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(25491);
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js + 14 modules
var unreleased = __webpack_require__(72777);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/notes.js
var notes = __webpack_require__(2016);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/gather-effects.js + 2 modules
var gather_effects = __webpack_require__(18772);
// EXTERNAL MODULE: ./packages/history/lib/src/component-folders.js
var component_folders = __webpack_require__(12884);
// EXTERNAL MODULE: ./packages/history/lib/src/field-reader.js
var field_reader = __webpack_require__(27915);
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
        if (!gone && isDocument(field))
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
            const url = addressOf(word.slice(0, 2000).replace(/[.,;:!?*_~]+$/, ""));
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/gather-pull-requests.js

/** The newest of a release. */
const gather_pull_requests_MOST = 50;
const AT_ONCE = 5;
/**
 * What the pull requests of a release link to as documentation. After the first that could not be read none is asked any more: the
 * next would hardly be. One that is not there among others says nothing of those: anybody may write `(#99999)`.
 */
async function gatherPullRequests(commits, read) {
    const numbers = [...new Set(commits.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest])))];
    const asked = numbers.slice(0, gather_pull_requests_MOST);
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
//# sourceMappingURL=gather-pull-requests.js.map
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
async function gather_notes_gatherNotesFacts(loaded, sources) {
    const { git, tag, repositoryUrl } = sources;
    const releases = releasesOf(await sources.tags, tagStylesOf(loaded.policy));
    const release = releases.find((candidate) => candidate.tag === tag) ?? null;
    if (release === null)
        return { tag, release, previous: null, date: null, commits: [], repositoryUrl, ...NOTHING };
    const previous = await previousRelease(git, release, releases);
    const dates = await tagDates(git, [tag]);
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
        pullRequests: readPullRequest === undefined ? [] : await gatherPullRequests(commits, readPullRequest),
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
    const stable = !isPrerelease(release.version);
    const lower = releases.filter(({ component, version }) => component === release.component &&
        !(stable && isPrerelease(version)) &&
        compareVersions(version, release.version) < 0);
    return (await highestReachable(git, release.commit, lower)).get(release.component) ?? null;
}
//# sourceMappingURL=gather-notes.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/headings.js

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
        open = blockAfter(text, before);
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/keep-hand-written.js



/**
 * The generated text with the hand-written parts of the old one. A part takes the place of the generated one of the
 * same name, unless it is blank; else it stands at the end of the section with the heading that it stood under, and where
 * no such heading is left, at the end of the text. The same again changes nothing. Throws as `handWrittenParts` does;
 * `from` is the line of `file` that `old` begins with, counted from 0.
 */
function keepHandWritten(old, generated, file = "the notes", from = 0) {
    const before = old === null ? [] : (0,hand_written/* linesOf */.Dx)(old);
    const lines = (0,hand_written/* linesOf */.Dx)(generated);
    const kept = old === null ? [] : (0,hand_written/* partsOf */.CI)(before, file, from);
    if (kept.length === 0)
        return `${lines.join("\n").trimEnd()}\n`;
    const present = (0,hand_written/* partsOf */.CI)(lines, "the generated notes");
    const here = headingsOf(lines, linesIn(present));
    const there = headingsOf(before, linesIn(kept));
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
        inserted.set(at, [...(inserted.get(at) ?? []), (0,hand_written/* handWrittenPart */.sU)(part.name, part.text)]);
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
            block.push((0,hand_written/* handWrittenPart */.sU)(part.name, part.text));
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
    const own = old === null ? new Map() : (0,hand_written/* handWrittenParts */.DQ)(old, file, from);
    const kept = [...own].filter(([, text]) => text.trim() !== "").map(([name]) => name);
    return keepHandWritten(old, unmarked(generated, new Set(kept)), file, from);
}
function unmarked(text, kept) {
    const lines = (0,hand_written/* linesOf */.Dx)(text);
    const copied = (0,hand_written/* partsOf */.CI)(lines, "the notes").filter(({ name }) => !kept.has(name));
    const begins = new Set(copied.map(({ begin }) => begin));
    // In a longer text, code or a comment that somebody left open would take in what follows.
    const ends = new Map(copied.map(({ text: words, end }) => [end, openBlock(words.split("\n"))]));
    return lines
        .map((line, index) => (begins.has(index) ? null : ends.has(index) ? (ends.get(index) ?? null) : line))
        .filter((line) => line !== null)
        .join("\n");
}
function linesIn(parts) {
    return new Set(parts.flatMap(({ begin, end }) => Array.from({ length: end - begin + 1 }, (_, index) => begin + index)));
}
//# sourceMappingURL=keep-hand-written.js.map
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
    const section = withoutMarkers(sectionOf(entry));
    if (old === null || old.trim() === "")
        return `# Changelog\n\n${section}`;
    const lines = old.split("\n");
    const headings = headingsOf(lines, (0,hand_written/* handWrittenLines */.cs)(lines));
    const ours = oursAmong(headings, entry);
    const own = ours.find(({ release }) => release.tag === entry.release.tag);
    if (own !== undefined) {
        const end = endOf(own.heading, headings, lines);
        const present = lines.slice(own.heading.line, end).join("\n");
        const kept = copyKeeping(present, sectionOf(entry), `\`${entry.file}\``, own.heading.line);
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
    const [first] = headingsOf(lines);
    const isTitled = first?.line === 0 && first.level === 1 && first.text === title;
    let body = (isTitled ? lines.slice(1) : lines).join("\n").trim();
    // Below a heading of the second level, whatever a template begins with.
    const highest = Math.min(3, ...headingsOf(body.split("\n")).map(({ level }) => level));
    for (let level = highest; level < 3; level += 1)
        body = lowerHeadings(body);
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
        return openBlock(lines) === null ? lines.length : top.line;
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
    if (begin === -1 && end === -1 && openBlock(text.split("\n")) !== null)
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
function notes_files_notesFiles(policy, notes, text, releases) {
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
            const own = keepHandWritten(present.get(notes.file) ?? null, text, `\`${notes.file}\``);
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
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/changelog-move.js







/** The move that writes the notes of one tag and publishes them; `publishing` is null where it only plans. */
function changelogMove(sources, render, publishing) {
    return {
        name: "changelog",
        gather: (policy) => gatherNotesFacts(policy, sources),
        decide: decideNotes,
        async carryOut(loaded, { notes }, facts, signal) {
            const { release } = facts;
            if (notes === null || release === null)
                return notDone("there are no notes to publish", null);
            if (publishing === null)
                return notDone("this move only plans", "run it in the mode `apply`");
            const text = await render(notes, facts);
            const releases = await releasesToList(loaded, sources);
            const files = notesFiles(loaded.policy, notes, text, releases);
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
    const dates = await tag_dates_tagDates(git, names);
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
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/write-to-workspace.js


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
        outcomes.push({ path, state: await writeFileAtomically(workspace, path, text) });
    }
    const state = outcomes.some((one) => one.state === "written") ? "written" : "unchanged";
    const says = outcomes.map((one) => `\`${one.path}\` ${one.state}`).join(", ");
    return { state, says, files: wanted, pullRequest: null };
}
async function textIn(workspace, path) {
    // All are read before one is written: what is no file, or leads out of the workspace, is refused with all of them.
    const bytes = await readFileInside(workspace, path);
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
    return new error/* SignalboxError */.k("notes.not-text", `\`${path}\` is not a text file in UTF-8 that can be written over`, {
        next: "mend it by hand, or name another path in the policy's `notes`",
        cause,
    });
}
//# sourceMappingURL=write-to-workspace.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/release-pull-request/proposed-notes.js








/** The notes of releases that are proposed, as of a day (UTC, `2025-10-21`). What people wrote between markers in the candidate's files stays. */
async function proposedNotes(git, loaded, telling, { candidate, date, releases }) {
    const draft = new manifests_draft/* Draft */.K(git, candidate);
    const { tags, render, ...read } = telling;
    const listed = [...(await releasesToList(loaded, { git, tags }))];
    const told = new Map();
    for (const { release, previous } of releases) {
        const sources = { git, ...read, readNotes: (file) => asText(file, () => draft.read(file)) };
        const facts = await releaseFacts(loaded, sources, { release, previous, date });
        const { notes, reasons } = decide_notes_decideNotes(loaded, facts);
        if (notes === null)
            continue;
        const text = await render(notes, facts);
        told.set(release.tag, text + missing(reasons));
        listed.push({ ...release, date });
        const files = notes_files_notesFiles(loaded.policy, notes, text, listed);
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
        throw cause instanceof error/* SignalboxError */.k ? cause : notText(path, cause);
    }
}
/** What the policy asks of the notes and nobody has written, while there is still time. */
function missing(reasons) {
    const open = reasons.filter(({ status }) => status === "unmet" || status === "unknown");
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
    const readPullRequest = pullRequestTexts(gitHub, repository, signal);
    const telling = { tags, repositoryUrl, readPullRequest, render: renderRange(git, loaded) };
    const { notes, files } = await proposedNotes(git, loaded, telling, { candidate, date: now.slice(0, 10), releases });
    const proposed = releases.map(({ release: { component, version, tag }, previous }) => ({
        name: component,
        version,
        tag,
        previous: previous?.version ?? null,
        notes: notes.get(tag) ?? "",
    }));
    const pullRequests = openPullRequests(gitHub, repository);
    return proposeRelease(git, loaded, { base, candidate, releases: proposed, files, maker }, { remote, pullRequests, signal });
}
function withdraw({ git, facts: { candidate }, signal }, { maker, remote, gitHub, repository }, base) {
    return withdrawRelease(git, { base, candidate, maker }, { remote, pullRequests: openPullRequests(gitHub, repository), signal });
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

/***/ })

};
