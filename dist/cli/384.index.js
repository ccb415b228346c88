export const id = 384;
export const ids = [384];
export const modules = {

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderThroughConventionalChangelog: () => (/* binding */ renderThroughConventionalChangelog)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(7459);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(9508);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/added-settings.js
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
// EXTERNAL MODULE: ./packages/systems/lib/src/git/git-environment.js
var git_environment = __webpack_require__(4158);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/closed-environment.js



/**
 * The environment for a tool that runs git by itself, in a repository of ours: all that our own git is given, and no
 * configuration of the user, the machine or the job.
 */
function closedEnvironment(base) {
    const env = Object.entries((0,git_environment/* gitEnvironment */._)(base)).filter(([name]) => !name.startsWith("GIT_CONFIG"));
    const settings = git_environment/* SETTINGS */.y.filter((word) => word !== "-c").map((setting) => {
        const [key = "", ...value] = setting.split("=");
        return [key, value.join("=")];
    });
    return {
        ...Object.fromEntries(env),
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: "1",
        ...addedSettings({}, settings),
    };
}
//# sourceMappingURL=closed-environment.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/borrowed-repository.js




/**
 * Lends a repository of its own to a tool that asks git itself: the objects of `git`, HEAD at `head`, and no
 * tags, remotes, hooks or configuration. The tool sees just the range it is meant to, and can write nothing. The git that
 * it starts would take this process's environment, such as a hook's `GIT_DIR`: that is closed meanwhile.
 * (gitrepository-layout(5): `objects/info/alternates`.)
 */
async function withBorrowedRepository(git, head, use) {
    const objects = await ask(git, "--path-format=absolute", "--git-path", "objects");
    const format = await ask(git, "--show-object-format");
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-notes-"));
    try {
        const own = (0,external_node_path_.join)(directory, ".git");
        await (0,promises_.mkdir)((0,external_node_path_.join)(own, "objects", "info"), { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.join)(own, "refs"));
        const version = format === "sha1"
            ? "\trepositoryformatversion = 0\n"
            : `\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${format}\n`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "config"), `[core]\n${version}`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "objects", "info", "alternates"), `${quoted(objects)}\n`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(own, "HEAD"), `${head}\n`);
        return await inClosedEnvironment(() => use(directory));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function inClosedEnvironment(use) {
    const before = process.env;
    process.env = { ...closedEnvironment(before) };
    try {
        return await use();
    }
    finally {
        process.env = before;
    }
}
// One question a time: a folder may have a line feed in its name.
async function ask(git, ...question) {
    return (await git.run(["rev-parse", ...question])).stdout.replace(/\n$/, "");
}
/** A path as `objects/info/alternates` takes any: in quotes, as git itself writes odd paths. */
function quoted(path) {
    return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
//# sourceMappingURL=borrowed-repository.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/changelog/render-notes.js
var render_notes = __webpack_require__(5370);
;// CONCATENATED MODULE: ./packages/moves/lib/src/changelog/conventional-changelog.js





const TIMEOUT_SECONDS = 300;
/**
 * Renders the notes of one range through conventional-changelog-core. It walks the range and writes; what the
 * commits mean was decided before: it sees hashes alone, and each is replaced by our decided changes or dropped.
 * Without a style of the repository's own the text is `renderNotes`'. Throws `notes.range-differs` where it did
 * not come across every decided change: two readings of one range that do not agree are told to nobody; and
 * `notes.timed-out` where it does not end.
 */
async function renderThroughConventionalChangelog(git, notes, range, style, timeoutSeconds = TIMEOUT_SECONDS) {
    const { default: conventionalChangelog } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 5075));
    const changesOf = Map.groupBy(notes.changes, (change) => change.commit);
    const seen = new Set();
    const transform = function (commit, done) {
        const hash = commit.hash ?? "";
        for (const change of changesOf.get(hash) ?? [])
            this.push(asConventionalCommit(notes, change));
        if (changesOf.has(hash))
            seen.add(hash);
        done(null);
    };
    const rendered = await withBorrowedRepository(git, range.to, (cwd) => textWithin(timeoutSeconds, conventionalChangelog({
        cwd,
        outputUnreleased: true,
        warn: () => undefined,
        transform,
        ...(style.preset === null ? {} : { config: style.preset }),
    }, contextOf(notes), 
    // Hashes alone: no commit text takes part in its framing.
    { format: "%H%n-hash-%n%H", ...(range.from === null ? {} : { from: range.from }) }, { referenceActions: [] }, writerOptions(notes, style)))).catch((error) => {
        const ours = (style.preset === null && style.template === null) || error instanceof src_error/* SignalboxError */.k;
        throw ours ? error : notRendered(error);
    });
    const missing = [...changesOf.keys()].filter((hash) => !seen.has(hash));
    if (missing.length > 0) {
        throw new src_error/* SignalboxError */.k("notes.range-differs", `conventional-changelog-core did not come across ${missing.length} of ${changesOf.size} commits of \`${notes.tag}\``, {
            next: "check out with `fetch-depth: 0`, and use a preset that leaves out no commits by `commits` options of its own",
        });
    }
    return rendered;
}
/** All that a stream holds. One that does not end in time is ended with an error. */
async function textWithin(seconds, stream) {
    const late = new src_error/* SignalboxError */.k("notes.timed-out", `the notes were not rendered within ${seconds} s`, {
        next: "see what the preset or template of the repository waits for, or run again on a machine that is less busy",
    });
    const timer = setTimeout(() => stream.destroy(late), seconds * 1000);
    try {
        return await (0,consumers_.text)(stream);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A preset or template is the repository's own code: what it throws is told as its own. */
function notRendered(cause) {
    const [why = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n", 1);
    return new src_error/* SignalboxError */.k("notes.not-rendered", `the repository's own preset or template does not render: ${why}`, {
        next: "mend the template, or use a preset for conventional-changelog 7, such as conventional-changelog-conventionalcommits 9",
        cause,
    });
}
function writerOptions(notes, style) {
    if (style.preset !== null)
        return style.template === null ? {} : { mainTemplate: style.template };
    // What a revert takes back was decided already.
    const common = { transform: null, ignoreReverted: false };
    if (style.template !== null)
        return { ...common, groupBy: "type", mainTemplate: style.template };
    const finalizeContext = (context) => ({ ...context, rendered: (0,render_notes/* renderNotes */.I)(notes) });
    return { ...common, finalizeContext, mainTemplate: "{{{rendered}}}" };
}
/** All that its templates may ask for; given in full, it looks nothing up by itself. */
function contextOf(notes) {
    const url = notes.repositoryUrl === null ? null : new URL(notes.repositoryUrl);
    const [owner = "", repository = ""] = url?.pathname.split("/").filter((part) => part !== "") ?? [];
    return {
        version: notes.version,
        date: notes.date,
        currentTag: notes.tag,
        previousTag: notes.previousTag ?? "",
        linkCompare: url !== null && notes.previousTag !== null,
        linkReferences: url !== null,
        host: url?.origin ?? "",
        owner,
        repository,
        repoUrl: notes.repositoryUrl ?? "",
        issue: "issues",
        commit: "commit",
    };
}
/** A change in the form of conventional-commits-parser, its text made inert: templates do not escape. */
function asConventionalCommit(notes, change) {
    const { pullRequest } = change;
    const description = (0,render_notes/* withoutPullRequest */.L)(change);
    // Presets make a link of it; a number can do no harm.
    const suffix = description === change.description ? "" : ` (#${pullRequest})`;
    const subject = `${(0,markdown/* escapeMarkdown */.FV)(description)}${suffix}`;
    const scope = change.scope === null ? null : (0,markdown/* escapeMarkdown */.FV)(change.scope);
    const mark = change.breaking ? "!" : "";
    const header = change.type === null ? subject : `${change.type}${scope === null ? "" : `(${scope})`}${mark}: ${subject}`;
    const texts = change.breaking && change.breakingTexts.length === 0 ? [change.description] : change.breakingTexts;
    return {
        hash: change.commit,
        header,
        type: change.type,
        scope,
        subject,
        merge: null,
        revert: null,
        body: null,
        footer: null,
        mentions: [],
        references: [],
        notes: texts.map((breaking) => ({
            title: "BREAKING CHANGE",
            text: (0,markdown/* escapeMarkdown */.FV)(breaking.replaceAll("\n", " ")),
        })),
        committerDate: notes.date,
        gitTags: "",
    };
}
//# sourceMappingURL=conventional-changelog.js.map

/***/ })

};
