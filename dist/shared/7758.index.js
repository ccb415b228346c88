export const id = 7758;
export const ids = [7758,625];
export const modules = {

/***/ 77948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(91759);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/glob.js
var schema_glob = __webpack_require__(9723);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/match-glob.js
var match_glob = __webpack_require__(22819);
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/code-owners.js


/** The places of CODEOWNERS; GitHub takes the first that is there. */
const CODE_OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Who owns `path` by the CODEOWNERS file that GitHub would take; null where there is none. The last rule that fits decides. */
function readCodeOwners(texts, path) {
    const file = CODE_OWNERS_FILES.find((each) => texts.has(each));
    if (file === undefined)
        return null;
    const rules = (texts.get(file) ?? "")
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
        .filter((line) => line !== "")
        .map((line) => line.split(/\s+/));
    const [, ...owners] = rules.findLast(([pattern = ""]) => owns(pattern, path)) ?? [];
    return { file, rules: rules.length, of: owners.filter((each) => each.startsWith("@")).map((each) => each.slice(1)) };
}
/** As in a `.gitignore`: a pattern without a `/` fits at any depth, one that fits a folder fits all below it. */
function owns(pattern, path) {
    const plain = pattern.replace(/^\//, "").replace(/\/$/, "");
    const anchored = pattern.replace(/\/$/, "").includes("/");
    const glob = anchored ? plain : `**/${plain}`;
    return [glob, `${glob}/**`].some((each) => schema_glob/* Glob */.f.safeParse(each).success && (0,match_glob/* matchesGlob */.k)(each, path));
}
//# sourceMappingURL=code-owners.js.map
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/documents.js


/** What a file says, by the language of its name; null where it cannot be read. */
function documentOf(path, text) {
    try {
        if (path.endsWith(".toml"))
            return (0,dist/* parse */.qg)(text);
        // JSON is YAML, but for what `JSON.parse` alone takes (a tab that indents).
        return path.endsWith(".json") ? JSON.parse(text) : (0,yaml_dist/* parse */.qg)(text, { logLevel: "error" });
    }
    catch {
        return null;
    }
}
/** What stands at `keys` of a document, however it is built. */
function at(document, ...keys) {
    let value = document;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}
/** A text, or null for whatever else it is. */
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** The texts of a list; none where it is no list. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
/** The keys of a map; none where it is no map. */
function keysOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
/** The folder of a path; the top is the empty text. */
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** The last part of a path. */
function lastPartOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
//# sourceMappingURL=documents.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/manifests.js

const READERS = {
    "package.json": (npm) => ({
        name: textOf(at(npm, "name")),
        version: textOf(at(npm, "version")),
        isPrivate: at(npm, "private") === true,
        needs: [...keysOf(at(npm, "dependencies")), ...keysOf(at(npm, "peerDependencies"))],
        members: [...textsOf(at(npm, "workspaces")), ...textsOf(at(npm, "workspaces", "packages"))],
    }),
    "pnpm-workspace.yaml": (pnpm) => ({ ...NOTHING, members: textsOf(at(pnpm, "packages")) }),
    "lerna.json": (lerna) => ({ ...NOTHING, members: textsOf(at(lerna, "packages")) }),
    "Cargo.toml": (cargo) => ({
        name: textOf(at(cargo, "package", "name")),
        version: textOf(at(cargo, "package", "version")),
        isPrivate: at(cargo, "package", "publish") === false,
        needs: keysOf(at(cargo, "dependencies")),
        members: textsOf(at(cargo, "workspace", "members")),
    }),
    "pyproject.toml": (python) => ({
        name: textOf(at(python, "project", "name")) ?? textOf(at(python, "tool", "poetry", "name")),
        version: textOf(at(python, "project", "version")) ?? textOf(at(python, "tool", "poetry", "version")),
        isPrivate: false,
        needs: textsOf(at(python, "project", "dependencies")).map((need) => /^[\w.-]*/.exec(need)?.[0] ?? ""),
        members: textsOf(at(python, "tool", "uv", "workspace", "members")),
    }),
    "Chart.yaml": (chart) => ({ ...NOTHING, name: textOf(at(chart, "name")), version: textOf(at(chart, "version")) }),
};
const NOTHING = { name: null, version: null, isPrivate: false, needs: [], members: [] };
/** Whether a file of this path is one that `readManifests` understands. */
function isManifest(path) {
    return Object.hasOwn(READERS, lastPartOf(path));
}
/** The manifests among `texts`; one that cannot be read says nothing but that it is there. */
function readManifests(texts) {
    return [...texts].flatMap(([file, text]) => {
        const read = isManifest(file) ? READERS[lastPartOf(file)] : undefined;
        return read === undefined ? [] : [{ file, folder: folderOf(file), ...read(documentOf(file, text)) }];
    });
}
//# sourceMappingURL=manifests.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/refs.js
const REMOTE = "refs/remotes/origin/";
const LOCAL = "refs/heads/";
const TAG = "refs/tags/";
/** Every tag with its moment, oldest first. */
async function datedTags(git) {
    const { stdout } = await git.run(["for-each-ref", "--format=%(creatordate:unix) %(refname)", TAG]);
    return lines(stdout)
        .map((line) => {
        const space = line.indexOf(" ");
        return { name: line.slice(space + 1 + TAG.length), at: Number(line.slice(0, space)) };
    })
        .toSorted((a, b) => a.at - b.at);
}
/** The branches of the clone and of its remote. */
async function branchNames(git) {
    const { stdout } = await git.run(["for-each-ref", "--format=%(refname)", LOCAL, REMOTE]);
    const names = lines(stdout).map((ref) => ref.slice(ref.startsWith(REMOTE) ? REMOTE.length : LOCAL.length));
    return [...new Set(names.filter((name) => name !== "HEAD"))].toSorted();
}
/** The default branch of the remote; without one `main`, `master`, or what is checked out. Null where HEAD is on no branch. */
async function defaultBranchOf(git) {
    const remote = await symbolic(git, `${REMOTE}HEAD`);
    if (remote !== null && remote.startsWith(REMOTE))
        return { name: remote.slice(REMOTE.length), ref: remote };
    const { stdout } = await git.run(["for-each-ref", "--format=%(refname)", `${LOCAL}main`, `${LOCAL}master`]);
    const usual = lines(stdout).find((ref) => ref === `${LOCAL}main` || ref === `${LOCAL}master`);
    const ref = usual ?? (await symbolic(git, "HEAD"));
    return ref === null || !ref.startsWith(LOCAL) ? null : { name: ref.slice(LOCAL.length), ref };
}
const NEWEST = 10;
/** Whether a branch contains any of the newest tags of final versions; null where there is no such tag or branch. */
async function newestFinalsOn(git, branch, tags) {
    const finals = tags.filter(({ name }) => /(?:^|[^\d.])\d+(?:\.\d+){1,2}$/.test(name)).slice(-NEWEST);
    if (finals.length === 0 || branch === null)
        return null;
    const held = await Promise.all(finals.map(({ name }) => git.run(["merge-base", "--is-ancestor", `${TAG}${name}`, branch], { allow: [1, 128] })));
    return held.some(({ code }) => code === 0);
}
async function symbolic(git, ref) {
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", ref], { allow: [1, 128] });
    return code === 0 ? stdout.trim() : null;
}
function lines(text) {
    return text.split("\n").filter((line) => line !== "");
}
//# sourceMappingURL=refs.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/release-tools.js

const SILENT = { tag: null, together: null, components: [], branches: [] };
/** Whether a file of this path is one that `readReleaseTools` understands. Only at the top: below it, others' packages and examples have theirs. */
function isToolFile(path) {
    return /^(?:\.releaserc(?:\.json|\.ya?ml)?|release-please-config\.json|\.changeset\/config\.json|lerna\.json|package\.json)$/.test(path);
}
/** The release tools that the files at the top configure. */
function readReleaseTools(texts) {
    return [...texts].flatMap(([file, text]) => {
        if (!isToolFile(file))
            return [];
        const document = documentOf(file, text);
        switch (lastPartOf(file)) {
            case "package.json": {
                const release = at(document, "release");
                return release === undefined ? [] : [semanticRelease(file, release)];
            }
            case "release-please-config.json":
                return [releasePlease(file, document)];
            case "config.json":
                return [{ ...SILENT, tool: "changesets", file }];
            case "lerna.json": {
                const version = textOf(at(document, "version"));
                return [{ ...SILENT, tool: "lerna", file, together: version === null ? null : version !== "independent" }];
            }
            default:
                return [semanticRelease(file, document)];
        }
    });
}
function semanticRelease(file, document) {
    const branches = at(document, "branches");
    return {
        ...SILENT,
        tool: "semantic-release",
        file,
        tag: textOf(at(document, "tagFormat"))?.replace(/\$\{\s*version\s*\}/, "{version}") ?? null,
        together: true,
        branches: (Array.isArray(branches) ? branches : [branches]).flatMap((branch) => {
            const name = textOf(branch) ?? textOf(at(branch, "name"));
            const label = at(branch, "prerelease");
            return name === null ? [] : [{ name, prerelease: label === true ? name : textOf(label) }];
        }),
    };
}
function releasePlease(file, document) {
    const packages = at(document, "packages");
    const components = keysOf(packages).map((key) => {
        const own = (option) => at(packages, key, option) ?? at(document, option);
        const folder = key === "." ? "" : key.replace(/^\.\//, "").replace(/\/$/, "");
        const name = textOf(at(packages, key, "component")) ?? textOf(at(packages, key, "package-name"));
        const version = own("include-v-in-tag") === false ? "{version}" : "v{version}";
        const separator = textOf(own("tag-separator")) ?? "-";
        if (own("include-component-in-tag") === false)
            return { folder, name, tag: version };
        return { folder, name, tag: name === null ? null : `${name}${separator}${version}` };
    });
    return { ...SILENT, tool: "release-please", file, components };
}
//# sourceMappingURL=release-tools.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/tree-texts.js
const MOST_FILES = 5000;
const MOST_BYTES = 256 * 1024;
/** The files of a commit; links and submodules are none, nor is what git's own bytes do not make a readable path of. */
async function treeFiles(git, commit) {
    const { stdout } = await git.run(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
    return stdout.split("\0").flatMap((entry) => {
        const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        return object === undefined || path === undefined || path.includes("\uFFFD") ? [] : [{ path, object }];
    });
}
/** The texts of `files`, by path; those longer than any manifest is are left out. */
async function tree_texts_textsOf(git, files) {
    const asked = files.slice(0, MOST_FILES);
    const objects = [...new Set(asked.map(({ object }) => object))];
    if (objects.length === 0)
        return new Map();
    const input = (those) => Buffer.from(those.map((object) => `${object}\n`).join(""));
    const sizes = await git.run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input: input(objects) });
    const short = sizes.stdout.split("\n").flatMap((line) => {
        const [object = "", size = ""] = line.split(" ");
        return /^\d+$/.test(size) && Number(size) <= MOST_BYTES ? [object] : [];
    });
    const chunks = [];
    if (short.length > 0)
        await git.stream(["cat-file", "--batch"], (chunk) => chunks.push(chunk), { input: input(short) });
    const texts = contentsOf(Buffer.concat(chunks));
    return new Map(asked.flatMap(({ path, object }) => {
        const text = texts.get(object);
        return text === undefined ? [] : [[path, text]];
    }));
}
/** The answers of `git cat-file --batch`: `<hash> <type> <size>`, the content, a line feed. */
function contentsOf(bytes) {
    const texts = new Map();
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf("\n", start);
        const [object = "", , size = ""] = bytes.toString("latin1", start, end).split(" ");
        texts.set(object, bytes.toString("utf8", end + 1, end + 1 + Number(size)));
        start = end + 1 + Number(size) + 1;
    }
    return texts;
}
//# sourceMappingURL=tree-texts.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/workflows.js

const TAGGERS = [
    ["semantic-release", /\bsemantic-release\b/],
    ["release-please", /release-please/],
    ["changesets", /changesets\/action|\bchangeset publish\b/],
    ["lerna", /\blerna (?:publish|version)\b/],
    ["release-it", /\brelease-it\b/],
    ["standard-version", /\bstandard-version\b/],
];
/** Whether GitHub would run a file of this path as a workflow. */
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
/** What the workflows among `texts` show. */
function readWorkflows(texts) {
    return [...texts]
        .filter(([file]) => isWorkflow(file))
        .map(([file, text]) => {
        const jobs = at(documentOf(file, text), "jobs");
        const environments = keysOf(jobs).flatMap((job) => {
            const environment = at(jobs, job, "environment");
            const name = textOf(environment) ?? textOf(at(environment, "name"));
            return name === null || name.includes("${{") ? [] : [name];
        });
        const releasesWith = TAGGERS.filter(([, trace]) => trace.test(text)).map(([name]) => name);
        return { file, environments: [...new Set(environments)], releasesWith };
    });
}
//# sourceMappingURL=workflows.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/gather-facts.js









/** What the newest commit of a clone and its refs show. Of a repository without a commit, its name alone. */
async function gatherInitFacts(git, top) {
    const [head, shallow, repository, tags, branches, defaultBranch] = await Promise.all([
        git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [1] }),
        git.run(["rev-parse", "--is-shallow-repository"]),
        repositoryName(git, top),
        datedTags(git),
        branchNames(git),
        defaultBranchOf(git),
    ]);
    const files = head.code === 0 ? await treeFiles(git, head.stdout.trim()) : [];
    const [texts, newestFinalsOnDefault] = await Promise.all([
        tree_texts_textsOf(git, files.filter(({ path }) => isRead(path))),
        branches.length > 1 ? newestFinalsOn(git, defaultBranch?.ref ?? null, tags) : null,
    ]);
    return {
        repository,
        shallow: shallow.stdout.trim() === "true",
        tags,
        branches,
        defaultBranch: defaultBranch?.name ?? null,
        newestFinalsOnDefault,
        paths: files.map(({ path }) => path),
        manifests: readManifests(texts),
        tools: readReleaseTools(texts),
        workflows: readWorkflows(texts),
        owners: readCodeOwners(texts, governing_policy/* POLICY_FILE */.CX),
    };
}
function isRead(path) {
    if (/(?:^|\/)(?:node_modules|vendor|testdata|fixtures|__fixtures__)\//.test(path))
        return false;
    return isManifest(path) || isToolFile(path) || isWorkflow(path) || CODE_OWNERS_FILES.includes(path);
}
/** As the remote calls it, since people name their folders as they like. */
async function repositoryName(git, top) {
    const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
    const address = code === 0
        ? stdout
            .trim()
            .replace(/\/+$/, "")
            .replace(/\.git$/, "")
        : "";
    return lastPartOf(address.replace(/^.*:/, "")) || (0,external_node_path_.basename)(top).replace(/\.git$/, "");
}
//# sourceMappingURL=gather-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/read-extended-policy.js + 22 modules
var read_extended_policy = __webpack_require__(42027);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/read-policy.js

/**
 * Reads a policy file that extends no other, or says everything that is wrong with it, each in its place. Never throws,
 * whatever the bytes. `file` is the name that people know it by; nothing is opened.
 */
function readPolicy(file, bytes) {
    return (0,read_extended_policy/* readExtendedPolicy */.i)([{ file, bytes }]);
}
//# sourceMappingURL=read-policy.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/policy-lines.js
const ABOUT = "# What a safe release of this repository is, proposed by `signalbox init` from what it shows.";
const OFFERS = "# Worth turning on; `signalbox explain KEY` says more of each.";
/** What fits on a line with others. */
const WIDTH = 110;
/** The policy as it is written: with its reasons, and what is offered commented out. */
function policyText(proposal) {
    const { about, components, branches, optional } = proposal;
    const offered = optional.filter(({ settings }) => settings.length > 0);
    const lines = [
        ABOUT,
        "version: 1",
        "components:",
        ...about.map((text) => `  # ${text}`),
        ...components.flatMap(entryLines),
        ...(branches.length === 0
            ? []
            : ["branches:", "  # the first pattern that fits a branch decides", ...branches.flatMap(entryLines)]),
        ...(offered.length === 0 ? [] : ["", OFFERS, ...offered.flatMap(optionalLines)]),
    ];
    return `${lines.join("\n")}\n`;
}
function entryLines({ name, settings, why }) {
    const comments = why.map((text) => `  # ${text}`);
    const given = settings.filter(({ offered }) => offered === null);
    const offered = settings.filter((setting) => setting.offered !== null);
    const flow = `  ${yamlWord(name)}: ${flowMap(given)}`;
    if (offered.length === 0 && flow.length <= WIDTH)
        return [...comments, flow];
    const block = given.length === 0 ? ["path: ."] : given.map(settingLine);
    const offers = offered.flatMap((setting) => [`# ${setting.offered ?? ""}`, `# ${settingLine(setting)}`]);
    return [...comments, `  ${yamlWord(name)}:`, ...[...block, ...offers].map((line) => `    ${line}`)];
}
function optionalLines({ key, settings }) {
    return [
        `# ${key}:`,
        ...settings.flatMap((setting) => [`#   # ${setting.offered ?? ""}`, `#   ${settingLine(setting)}`]),
    ];
}
/** The policy with all that is offered turned on, one setting a line: for judging each of them. */
function linesToJudge({ components, branches, optional }) {
    return [
        { text: "version: 1", of: null },
        ...partLines("components", components),
        ...partLines("branches", branches),
        ...optional
            .filter(({ settings }) => settings.length > 0)
            .flatMap(({ key, settings }) => [
            { text: `${key}:`, of: null },
            ...settings.map((setting) => ({
                text: `  ${settingLine(setting)}`,
                of: { part: key, name: setting.key, key: null },
            })),
        ]),
    ];
}
function partLines(part, entries) {
    if (entries.length === 0)
        return [];
    return [
        { text: `${part}:`, of: null },
        ...entries.flatMap(({ name, settings }) => [
            { text: `  ${yamlWord(name)}:${settings.length === 0 ? " {}" : ""}`, of: { part, name, key: null } },
            ...settings.map((setting) => ({ text: `    ${settingLine(setting)}`, of: { part, name, key: setting.key } })),
        ]),
    ];
}
function settingLine({ key, value }) {
    return `${yamlWord(key)}: ${flowValue(value)}`;
}
function flowMap(settings) {
    return settings.length === 0
        ? "{}"
        : `{ ${settings.map(({ key, value }) => `${yamlWord(key)}: ${flowValue(value)}`).join(", ")} }`;
}
function flowValue(value) {
    if (typeof value === "string")
        return yamlWord(value);
    if (isList(value))
        return `[${value.map(yamlWord).join(", ")}]`;
    return flowMap(Object.entries(value).map(([key, inner]) => ({ key, value: inner })));
}
function isList(value) {
    return Array.isArray(value);
}
// What YAML 1.1 or 1.2 reads as something else than text is quoted, as is all but the plainest; JSON's quotes are YAML's.
const PLAIN = /^(?:\.|[A-Za-z][\w./*-]*)$/;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function yamlWord(text) {
    return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}
//# sourceMappingURL=policy-lines.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/proposal.js
/** A key that is in force. */
function set(key, value) {
    return { key, value, offered: null };
}
/** A key that is written commented out, with what it would be good for. */
function offer(key, value, why) {
    return { key, value, offered: why };
}
//# sourceMappingURL=proposal.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/loadable-policy.js




/** Without these a component would be another one: it is left out as a whole. */
const ESSENTIAL = new Set(["path", "tag", "former-tags", "scheme"]);
/**
 * The proposal as a policy that `signalbox lint` finds in order, whatever it was made from: what the policy's language refuses is left out,
 * be it in force or only offered. Where nothing holds, the least that is a policy stays.
 */
function loadablePolicy(proposal) {
    const leftOut = [];
    let kept = proposal;
    for (;;) {
        if (kept.components.length === 0)
            kept = { ...kept, components: [LEAST] };
        const lines = linesToJudge(kept);
        const judged = readPolicy(governing_policy/* POLICY_FILE */.CX, `${lines.map(({ text }) => text).join("\n")}\n`);
        const refused = judged.ok ? [] : judged.findings.flatMap(({ at, says }) => refusal(lines[at.line - 1], says) ?? []);
        if (refused.length > 0) {
            leftOut.push(...refused.map(({ of, says }) => ({ what: named(of), says })));
            kept = without(kept, refused.map(({ of }) => of));
            continue;
        }
        const text = policyText(kept);
        const written = judged.ok ? readPolicy(governing_policy/* POLICY_FILE */.CX, text) : judged;
        if (written.ok)
            return { text, proposal: kept, leftOut };
        // It is nothing in particular: the file is too long.
        leftOut.push({
            what: kept.optional.length > 0 ? "what is only offered" : "half of the components and branches",
            says: written.findings[0].says,
        });
        kept = shortened(kept);
    }
}
const LEAST = { name: "service", settings: [], why: [] };
function refusal(line, says) {
    if (line === undefined || line.of === null)
        return null;
    const { part, name, key } = line.of;
    return { of: key !== null && ESSENTIAL.has(key) ? { part, name, key: null } : line.of, says };
}
function named({ part, name, key }) {
    return [part, name, ...(key === null ? [] : [key])].join(".");
}
function without(proposal, refused) {
    const isRefused = (part, name, key) => refused.some((each) => each.part === part && each.name === name && each.key === key);
    const entries = (part, all) => all
        .filter(({ name }) => !isRefused(part, name, null))
        .map((entry) => ({ ...entry, settings: entry.settings.filter(({ key }) => !isRefused(part, entry.name, key)) }));
    return {
        ...proposal,
        components: tagsKept(proposal.components, entries("components", proposal.components)),
        branches: entries("branches", proposal.branches),
        optional: proposal.optional.map(({ key: part, settings }) => ({
            key: part,
            settings: settings.filter(({ key }) => !isRefused(part, key, null)),
        })),
    };
}
/** The last of several components goes on with the tags that one of several has. */
function tagsKept(before, now) {
    const [sole] = now;
    if (sole === undefined || now.length > 1 || before.length === 1)
        return now;
    if (sole.settings.some(({ key }) => key === "tag"))
        return now;
    return [{ ...sole, settings: [set("tag", "{name}-v{version}"), ...sole.settings] }];
}
function shortened(proposal) {
    const { components, branches, optional } = proposal;
    if (optional.length > 0)
        return { ...proposal, optional: [] };
    const offersNothing = (entry) => ({
        ...entry,
        settings: entry.settings.filter(({ offered }) => offered === null),
    });
    const half = components.slice(0, Math.ceil(components.length / 2));
    return {
        ...proposal,
        about: [],
        components: tagsKept(components, half.map(offersNothing)),
        branches: branches.slice(0, Math.floor(branches.length / 2)),
    };
}
//# sourceMappingURL=loadable-policy.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/listed.js

const MOST_LISTED = 5;
/** The first few of some texts of the repository, and how many more there are. */
function listed(texts) {
    const more = texts.length > MOST_LISTED ? ` and ${texts.length - MOST_LISTED} more` : "";
    return `${texts.slice(0, MOST_LISTED).map(shown/* shown */.SP).join(", ")}${more}`;
}
//# sourceMappingURL=listed.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/scheme.js
var scheme = __webpack_require__(35347);
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/tag-lines.js

/** So many of the newest tags show how versions are counted: early `v1.0` and moving `v1` tags stand beside real ones. */
const tag_lines_NEWEST = 20;
/** So many show how tags are written today: one alone may be a slip of the hand. */
const LATEST = 3;
/** The lines that the tags form, in the order of their first tags. Tags without a version are in none. */
function tagLines(tags) {
    const lines = new Map();
    for (const tag of tags) {
        const read = readTag(tag);
        if (read === null)
            continue;
        const line = lines.get(read.line);
        if (line === undefined)
            lines.set(read.line, [read]);
        else
            line.push(read);
    }
    return [...lines].flatMap(([name, read]) => lineOf(name, read) ?? []);
}
/** When the newest tag of any line was made; 0 where there is none. */
function newestOf(lines) {
    return lines.reduce((newest, line) => Math.max(newest, line.newest), 0);
}
function lineOf(name, tags) {
    const scheme = mostFrequent(tags.slice(-tag_lines_NEWEST).map((tag) => tag.scheme));
    const current = mostFrequent(tags
        .slice(-LATEST)
        .toReversed()
        .map(({ before }) => before));
    const byForm = Map.groupBy(tags, ({ before }) => before);
    const forms = [...byForm]
        .map(([before, of]) => ({ before, count: of.length, example: exampleOf(of) }))
        .toSorted((a, b) => Number(b.before === current) - Number(a.before === current) || b.count - a.count);
    const [first, ...others] = forms;
    if (first === undefined || scheme === undefined)
        return null;
    return {
        name,
        scheme,
        styles: [first, ...others],
        newest: tags.at(-1)?.at ?? 0,
        looksLikeDates: scheme === "semver" && tags.slice(-tag_lines_NEWEST).every(({ version }) => LOOKS_LIKE_DATE.test(version)),
        prereleases: prereleasesOf(tags),
    };
}
const LOOKS_LIKE_DATE = /^(?:19|20)\d\d\.(?:[1-9]|1[0-2])\.\d/;
function prereleasesOf(tags) {
    const labels = new Map();
    for (const { version, name, at } of tags) {
        const label = /^[\d.]+-([a-z][a-z-]*?)\.\d+$/.exec(version)?.[1];
        if (label === undefined)
            continue;
        labels.set(label, { label, count: (labels.get(label)?.count ?? 0) + 1, example: name, newest: at });
    }
    return [...labels.values()].toSorted((a, b) => b.count - a.count);
}
/** The newest final version's, if there is one. */
function exampleOf(tags) {
    return (tags.findLast(({ version }) => !version.includes("-")) ?? tags.at(-1))?.name ?? "";
}
/** The most frequent; of several, the one that comes first. */
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return [...counts].find(([, count]) => count === most)?.[0];
}
function readTag(tag) {
    const found = versionIn(tag.name);
    if (found === null)
        return null;
    const { before, version, scheme } = found;
    return { ...tag, before, version, scheme, line: lineNameOf(before) };
}
/** Where in a tag the version begins: after `v`, `@`, `/` if such a place will do (`web2.0-v1.2.3`), else the first that does. */
function versionIn(tag) {
    const found = [...tag.matchAll(/(?<![\d.])\d/g)].flatMap(({ index }) => {
        const version = tag.slice(index);
        const scheme = schemeOf(version);
        return scheme === null ? [] : [{ before: tag.slice(0, index), version, scheme }];
    });
    return found.findLast(({ before }) => /(?:^v|[@/]v?|[_-]v)$/.test(before)) ?? found[0] ?? null;
}
function schemeOf(version) {
    // 2025.10.100 is of two schemes: a year says which is meant.
    if (/^(?:19|20)/.test(version) && (0,scheme/* isVersion */.l)("calver", version))
        return "calver";
    if ((0,scheme/* isVersion */.l)("semver", version))
        return "semver";
    return (0,scheme/* isVersion */.l)("major.minor", version) ? "major.minor" : null;
}
/** What stands between a name and a version. */
const SEPARATOR = /^(.+?)(?:[@/_-]v?)$/s;
/** Words that name no component. */
const tag_lines_PLAIN = /^(?:v|ver|version|rel|releases?|tags?|stable)?[@/_-]?v?$/i;
function lineNameOf(before) {
    return tag_lines_PLAIN.test(before) ? null : (SEPARATOR.exec(before)?.[1] ?? null);
}
//# sourceMappingURL=tag-lines.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/branches.js





/** Kinds of branches that releases are made from, each with the pattern that stands for them all. */
const RELEASE = [
    { fits: /^(release|releases)\/./, pattern: "$1/*" },
    { fits: /^(release|releases)-\d/, pattern: "$1-*" },
];
const MAINTENANCE = [
    { fits: /^v?\d+(?:\.\d+)?\.x$/, pattern: "*.x" },
    { fits: /^(support|maintenance|stable|maint)\/./, pattern: "$1/*" },
    { fits: /^\d+[-.]\d+-stable$/, pattern: "*-stable" },
];
const HOTFIX = [{ fits: /^(hotfix|hotfixes)\/./, pattern: "$1/*" }];
const DEVELOP = ["develop", "development", "dev"];
/**
 * Which branches release what; empty where the default branch alone does, as a policy without `branches` says. A branch without an
 * environment is never released from.
 */
function proposeBranches(facts) {
    const { defaultBranch } = facts;
    if (defaultBranch === null)
        return [];
    const others = facts.branches.filter((branch) => branch !== defaultBranch);
    const to = environmentsOf(facts);
    const prereleases = prereleaseBranches(facts, others, to);
    const release = grouped(others, RELEASE);
    const hotfix = grouped(others, HOTFIX).map((entry) => withSettings(entry, [environment(to.production), set("from", "production-tag")]));
    const maintenance = grouped(others, MAINTENANCE).map((entry) => withSettings(entry, [environment(to.production)]));
    const develop = DEVELOP.filter((name) => others.includes(name) && !prereleases.some((entry) => entry.name === name));
    const rest = [
        ...prereleases,
        ...develop.map((name) => ({ name, settings: [], why: ["work in progress: never released from"] })),
        ...release.map((entry) => withSettings(entry, [environment(to.production)])),
        ...hotfix,
        ...maintenance,
    ];
    return rest.length === 0 ? [] : [mainEntry(facts, defaultBranch, to, release.length > 0), ...rest];
}
/**
 * The default branch: where final releases are made from release branches alone, it is for candidates if there are any, and else for
 * nothing that is released.
 */
function mainEntry(facts, name, to, hasRelease) {
    const elsewhere = hasRelease && facts.newestFinalsOnDefault === false;
    if (!elsewhere)
        return { name, settings: [environment(to.production)], why: ["the default branch"] };
    const why = "the default branch; the newest final tags are on other branches";
    const candidate = labels(facts.tags).find(({ label }) => label === "rc");
    if (candidate === undefined)
        return { name, settings: [], why: [`${why}, so that it is not released from`] };
    return {
        name,
        settings: [environment(to.staging), set("prerelease", candidate.label)],
        why: [`${why}, candidates are tagged like ${(0,shown/* shown */.SP)(candidate.example)}`],
    };
}
/** Branches that prereleases may be made from, where there are prereleases and no branch for them; null where there is no need. */
function offeredBranches(facts) {
    const [most] = labels(facts.tags);
    const { defaultBranch } = facts;
    if (most === undefined || defaultBranch === null || proposeBranches(facts).length > 0)
        return null;
    const name = defaultBranch === "next" ? "prerelease" : "next";
    const to = environmentsOf(facts);
    const why = `tags such as ${(0,shown/* shown */.SP)(most.example)} need a branch that they are made from, with any name`;
    return {
        key: "branches",
        settings: [
            offer(defaultBranch, { environment: to.production }, "the default branch"),
            offer(name, { environment: to.staging, prerelease: most.label }, why),
        ],
    };
}
/** A branch that is called as prereleases are, or that another tool's configuration makes one. */
function prereleaseBranches({ tools, tags }, branches, to) {
    const configured = tools.flatMap(({ file, branches: all }) => all.flatMap(({ name, prerelease }) => prerelease === null ? [] : [{ name, label: prerelease, why: `${(0,shown/* shown */.SP)(file)} makes it one` }]));
    const tagged = labels(tags).map(({ label, example }) => ({
        name: label,
        label,
        why: `tags such as ${(0,shown/* shown */.SP)(example)} are called like it`,
    }));
    const found = new Map([...tagged, ...configured].filter(({ name }) => branches.includes(name)).map((each) => [each.name, each]));
    return [...found.values()].map(({ name, label, why }) => ({
        name,
        settings: [environment(to.staging), set("prerelease", label)],
        why: [`a branch of prereleases: ${why}`],
    }));
}
const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** The words of the prereleases that are still made, the most frequent first. */
function labels(tags) {
    const lines = tagLines(tags);
    const newest = newestOf(lines);
    return lines
        .flatMap(({ prereleases }) => prereleases)
        .filter((each) => each.newest >= newest - YEAR_SECONDS)
        .toSorted((a, b) => b.count - a.count);
}
function grouped(branches, kinds) {
    const found = new Map();
    for (const branch of branches) {
        const kind = kinds.find(({ fits }) => fits.test(branch));
        if (kind === undefined)
            continue;
        const pattern = kind.pattern.replace("$1", kind.fits.exec(branch)?.[1] ?? "");
        found.set(pattern, [...(found.get(pattern) ?? []), branch]);
    }
    return [...found].map(([name, those]) => ({
        name,
        settings: [],
        why: [`${(0,counted/* counted */.h)(those.length, "branch", "branches")} such as ${listed(those)}`],
    }));
}
function withSettings(entry, settings) {
    return { ...entry, settings };
}
function environment(name) {
    return set("environment", name);
}
const PRODUCTION = /^(?:prod(?:uction)?|live)$/i;
const STAGING = /^(?:stag(?:e|ing)|pre-?prod(?:uction)?|test|qa)$/i;
/** The environments by the names that the workflows have for them. */
function environmentsOf({ workflows }) {
    const names = workflows.flatMap(({ environments }) => environments);
    return {
        production: names.find((name) => PRODUCTION.test(name)) ?? "production",
        staging: names.find((name) => STAGING.test(name)) ?? "staging",
    };
}
//# sourceMappingURL=branches.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/component-names.js

/** Names for components, each given once: the last part of what it is called, or all of it where that is taken. */
class ComponentNames {
    given = new Set();
    /** The first of `wishes` (the last parts, then the whole texts) that is free and that a policy accepts; null where none is. */
    next(...wishes) {
        const all = [...wishes.map(lastPartOf), ...wishes].map(accepted);
        const name = all.find((each) => each !== null && !this.given.has(each)) ?? null;
        if (name !== null)
            this.given.add(name);
        return name;
    }
}
function accepted(text) {
    const name = text
        .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
        .replaceAll(/\.{2,}/g, ".")
        .replace(/^[._-]+/, "")
        .slice(0, 64)
        .replace(/[.-]+$/, "");
    return name === "" || name.endsWith(".lock") || RESERVED.has(name) ? null : name;
}
// A policy refuses them as keys.
const RESERVED = new Set(["constructor", "prototype", "__proto__"]);
//# sourceMappingURL=component-names.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/folders.js



/** The folders of a commit, for those who look for one by name. The top is the empty text. */
class Folders {
    withManifest = new Set();
    byName = new Map();
    byDashes = new Map();
    all = new Set();
    byPackage = new Map();
    constructor(paths, manifests) {
        for (const path of paths) {
            if (MANIFEST.test(lastPartOf(path)))
                this.withManifest.add(folderOf(path));
            for (let folder = folderOf(path); folder !== "" && !this.all.has(folder); folder = folderOf(folder))
                this.all.add(folder);
        }
        for (const folder of this.all) {
            if (NOT_RELEASED.test(folder))
                continue;
            add(this.byName, lastPartOf(folder), folder);
            add(this.byDashes, folder.replaceAll("/", "-"), folder);
        }
        for (const { name, folder } of manifests)
            if (name !== null)
                add(this.byPackage, name, folder);
    }
    /** The folder that a tag's name means: that of the package of this name, or the one folder called so; null where none or several may be meant. */
    named(name) {
        const own = this.byPackage.get(name);
        if (own?.length === 1)
            return own[0] ?? null;
        if (this.all.has(name))
            return name;
        const [first, second] = [
            ...(this.byName.get(lastPartOf(name)) ?? []),
            ...(this.byDashes.get(name) ?? []),
            ...(this.byPackage.get(name) ?? []),
        ].toSorted((a, b) => this.rank(a) - this.rank(b));
        if (first === undefined)
            return null;
        return second === undefined || second === first || this.rank(second) > this.rank(first) ? first : null;
    }
    /**
     * The folders that may be released by themselves: members of workspaces, and those that look like it (`apps/web`, with a manifest in it),
     * but for those that a workspace leaves out.
     */
    parts(workspaces) {
        const patterns = workspaces.flatMap(({ folder, members }) => members.map((member) => patternOf(folder === "" ? "" : `${folder}/`, member)));
        const fit = (folder, leaves) => patterns.some((pattern) => pattern.leaves === leaves && fits(pattern.glob, folder));
        return [...this.withManifest]
            .filter((folder) => folder !== "" && !NOT_RELEASED.test(folder))
            .filter((folder) => (USUAL.test(folder) || fit(folder, false)) && !fit(folder, true))
            .toSorted()
            .slice(0, MOST_PARTS);
    }
    rank(folder) {
        return (this.withManifest.has(folder) ? 0 : 100) + (USUAL.test(folder) ? 0 : 10) + folder.split("/").length;
    }
}
/** A policy has no room for more. */
const MOST_PARTS = 2500;
/** Files that show that a folder is built by itself. */
const MANIFEST = /^(?:package\.json|pyproject\.toml|setup\.py|Cargo\.toml|Chart\.yaml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Gemfile|mix\.exs|Dockerfile|main\.tf|versions\.tf|MLproject|[^/]+\.(?:csproj|gemspec))$/;
const USUAL = /^(?:apps|services|packages|libs|infra|infrastructure|terraform|modules|models|charts|crates|components|plugins|functions)\/[^/]+$/;
/** What is there for tests and for show has no releases, whatever it is called. */
const NOT_RELEASED = /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures|__fixtures__|examples?|docs?|e2e|bench(?:marks)?|\.[^/]*)(?:\/|$)/;
function patternOf(below, member) {
    const glob = member.replace(/^!/, "").replace(/^\.\//, "").replace(/\/$/, "");
    return { glob: `${below}${glob}`, leaves: member.startsWith("!") };
}
function fits(glob, folder) {
    return schema_glob/* Glob */.f.safeParse(glob).success && (0,match_glob/* matchesGlob */.k)(glob, folder);
}
function add(map, key, folder) {
    const there = map.get(key);
    if (there === undefined)
        map.set(key, [folder]);
    else if (!there.includes(folder))
        there.push(folder);
}
//# sourceMappingURL=folders.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/tag-settings.js

/** A way of writing tags with fewer than these, and a smaller share, may be a slip of the hand. */
const REAL_STYLE = { count: 3, share: 0.1 };
// What a policy that says nothing of tags writes (the first) and reads: of its only component, and of one of several.
const SOLE = ["v", "", "{name}@", "{name}-v", "{name}/v"];
const SEVERAL = ["{name}-v", "{name}@", "{name}@v", "{name}/v", "{name}-", "{name}/"];
/**
 * `tag` and `former-tags` of a component, where a policy without them would write or read its tags otherwise. The only component's former
 * styles are always named: people should see that its tags changed.
 */
function tagSettings(name, { line, tag }, sole) {
    const usual = (sole ? SOLE : SEVERAL).map((before) => before.replace("{name}", name));
    const current = line === null ? tag : `${line.styles[0].before}{version}`;
    const now = current === null || current === `${usual[0]}{version}` ? [] : [set("tag", withName(current, name))];
    const styles = line?.styles ?? [];
    const all = styles.reduce((sum, { count }) => sum + count, 0);
    const former = styles.slice(1).filter(({ count }) => count >= Math.min(REAL_STYLE.count, REAL_STYLE.share * all));
    const saysMore = former.some(({ before }) => sole || !usual.includes(before));
    if (!saysMore)
        return now;
    const patterns = former.map(({ before }) => withName(`${before}{version}`, name));
    return [...now, set("former-tags", [...new Set(patterns)].slice(0, 20))];
}
/** `{name}@{version}` for `web@{version}`. */
function withName(pattern, name) {
    const rest = pattern.startsWith(name) ? pattern.slice(name.length) : "";
    return /^[@/_-]/.test(rest) ? `{name}${rest}` : pattern;
}
//# sourceMappingURL=tag-settings.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/untagged-parts.js

/** What a repository without release tags may release: what another tool's configuration names, else its packages, else all of it. */
function untaggedParts(facts, folders) {
    const configured = facts.tools.find(({ components }) => components.length > 0);
    if (configured !== undefined)
        return {
            parts: configured.components.map(({ folder, name, tag }) => ({
                wishes: [...(name === null ? [] : [name]), ...(folder === "" ? [facts.repository] : [folder])],
                folder,
                line: null,
                tag,
                why: [`${(0,shown/* shown */.SP)(configured.file)} names it`],
            })),
            about: [],
        };
    const found = folders.parts(facts.manifests);
    const apart = found.filter((folder) => APPLICATION.test(folder) || !isPrivate(facts, folder));
    const together = found.length > 1 ? whyTogether(facts, apart) : null;
    if (apart.length > 1 && together === null)
        return { parts: apart.map((folder) => untaggedPart(facts, folder)), about: [] };
    const tag = facts.tools.find((tool) => tool.tag !== null)?.tag ?? null;
    return { parts: [{ ...untaggedPart(facts, ""), tag }], about: together === null ? [] : [together] };
}
// An application is private to npm and released all the same; a private package elsewhere is a part of something else.
const APPLICATION = /^(?:apps|services|functions|infra|infrastructure|terraform|modules|models|charts)\//;
function isPrivate({ manifests }, folder) {
    return manifests.some((manifest) => manifest.folder === folder && manifest.isPrivate);
}
function whyTogether({ manifests, tools }, folders) {
    const tool = tools.find(({ together }) => together === true);
    if (tool !== undefined)
        return `${(0,shown/* shown */.SP)(tool.file)} gives all packages one version`;
    if (folders.length < 2)
        return "its packages are private: all is released together";
    const isVersioned = ({ version }) => version !== null && version !== "0.0.0";
    const top = manifests.find((manifest) => manifest.folder === "" && isVersioned(manifest));
    const below = manifests.some((manifest) => folders.includes(manifest.folder) && isVersioned(manifest));
    return top !== undefined && !below
        ? `only ${(0,shown/* shown */.SP)(top.file)} has a version: its packages are released together`
        : null;
}
/** A folder that has no tags yet. */
function untaggedPart({ manifests, repository }, folder) {
    const named = manifests.find((manifest) => manifest.folder === folder && manifest.name !== null);
    const name = named?.name ?? null;
    return {
        wishes: [...(name === null ? [] : [name]), folder === "" ? repository : folder],
        folder,
        line: null,
        tag: null,
        why: [
            folder === "" || named === undefined
                ? "no release tag yet"
                : `no release tag yet; ${(0,shown/* shown */.SP)(named.file)} makes it a package`,
        ],
    };
}
//# sourceMappingURL=untagged-parts.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/tagged-parts.js





const tagged_parts_YEAR_SECONDS = 365 * 24 * 60 * 60;
/** The components that the tags show: each line of tags whose folder is still there, and the whole repository where it has tags of its own. */
function taggedParts(facts, folders, lines) {
    const placed = lines.map((line) => ({ line, folder: folderOfLine(facts, folders, line) }));
    const below = placed.filter(({ folder }) => folder !== null && folder !== "");
    const gone = placed.filter(({ folder }) => folder === null).map(({ line }) => line);
    const whole = asOne(placed.filter(({ folder }) => folder === "").map(({ line }) => line));
    const found = below.map(({ line, folder }) => tagged(line, folder ?? ""));
    if (whole === null && found.length === 0)
        return onlyGone(facts, gone);
    const { parts, about: untagged } = withUntagged(facts, folders, found);
    const about = [...untagged, ...leftOut(gone)];
    if (whole === null)
        return { parts, about };
    const newest = newestOf(lines);
    const isOver = (line) => line.newest < newest - tagged_parts_YEAR_SECONDS;
    const former = below.map(({ line }) => line);
    if (former.every(isOver)) {
        const why = former.length > 0 ? [over(former)] : couldBeApart(facts, folders);
        return { parts: [wholePart(facts, whole)], about: [...why, ...leftOut(gone)] };
    }
    if (!isOver(whole))
        return { parts: [wholePart(facts, whole), ...parts], about };
    const heir = parts.find(({ wishes }) => lastPartOf(wishes[0] ?? "") === facts.repository);
    return {
        parts: parts.map((part) => (part === heir ? withFormer(part, whole) : part)),
        about: [...(heir === undefined ? [orphaned(whole)] : []), ...about],
    };
}
/** The packages beside those that have tags: those that are published are components, too. */
function withUntagged(facts, folders, found) {
    const known = new Set(found.map(({ folder }) => folder));
    const others = folders.parts(facts.manifests).filter((folder) => !known.has(folder));
    const published = new Set(facts.manifests.filter(({ name, isPrivate }) => name !== null && !isPrivate).map(({ folder }) => folder));
    const left = others.filter((folder) => !published.has(folder));
    return {
        parts: [...found, ...others.filter((folder) => published.has(folder)).map((folder) => untaggedPart(facts, folder))],
        about: left.length === 0 ? [] : [`left out, since they have no tags: ${listed(left)}`],
    };
}
/** The folder of a line; the top where it has no name, or is called as the repository or its package is; null where it has none any more. */
function folderOfLine({ repository, manifests }, folders, { name }) {
    if (name === null)
        return "";
    const folder = folders.named(name);
    if (folder !== null)
        return folder;
    const isWhole = lastPartOf(name) === repository || manifests.some((each) => each.folder === "" && each.name === name);
    return isWhole ? "" : null;
}
// A name that no folder has, and nothing else is tagged: the repository has another name today.
function onlyGone(facts, gone) {
    const [last, ...others] = gone.toSorted((a, b) => b.newest - a.newest);
    return last === undefined ? { parts: [], about: [] } : { parts: [wholePart(facts, last)], about: leftOut(others) };
}
/** All lines of the whole repository as one, the newest first. */
function asOne(lines) {
    const [first, ...others] = lines.toSorted((a, b) => b.newest - a.newest);
    return first === undefined ? null : others.reduce(joined, first);
}
function joined(line, other) {
    return { ...line, styles: [...line.styles, ...other.styles] };
}
function tagged(line, folder) {
    return { wishes: [line.name ?? folder, folder], folder, line, tag: null, why: [] };
}
function wholePart({ manifests, repository }, line) {
    const own = manifests.flatMap(({ folder, name }) => (folder === "" && name !== null ? [name] : []));
    const wishes = [...(line.name === null ? [] : [line.name]), ...own, repository];
    return { wishes, folder: "", line, tag: null, why: [] };
}
function withFormer(part, whole) {
    return part.line === null ? part : { ...part, line: joined(part.line, whole) };
}
function over(lines) {
    return `all is released together by now: the tags of ${listed(lines.map(({ name }) => name ?? ""))} are long over`;
}
function couldBeApart({ manifests }, folders) {
    const parts = folders.parts(manifests);
    return parts.length < 2
        ? []
        : [`one version for all, as the tags have it; these could be components of their own: ${listed(parts)}`];
}
function orphaned({ styles: [style] }) {
    return `older than the others: tags such as ${(0,shown/* shown */.SP)(style.example)}; put their style into \`former-tags\` of the component that had them`;
}
function leftOut(gone) {
    const names = gone.map(({ name }) => name ?? "");
    return names.length === 0
        ? []
        : [`left out, since there is no one folder of that name: the tags of ${listed(names)}`];
}
//# sourceMappingURL=tagged-parts.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/folder-contents.js

/** The contract of a component, by the names of its files; null where it shows none. */
function contractOf(paths) {
    const openapi = topmost(paths, (path) => /^(?:openapi|swagger)(?:[.-][\w.-]+)?\.(?:ya?ml|json)$/i.test(lastPartOf(path)));
    const graphql = topmost(paths, (path) => /^schema\.(?:graphqls?|gql)$/.test(lastPartOf(path)));
    const protobuf = topmost(paths, (path) => /^buf\.ya?ml$/.test(lastPartOf(path))) ?? topmost(paths, (path) => PROTO.test(path));
    return orNull({
        ...(openapi === null ? {} : { openapi }),
        ...(graphql === null ? {} : { graphql }),
        ...(protobuf === null ? {} : { protobuf: folderOrTop(protobuf) }),
    });
}
// A `.proto` elsewhere is more often somebody else's.
const PROTO = /(?:^|\/)(?:protos?|protobufs?|api)\/(?:[^/]+\/)*[^/]+\.proto$/;
/** The database migrations of a component, by the names of its files; null where it shows none. */
function migrationsOf(paths) {
    // Both files stand in the folder that Alembic's own set-up makes.
    const templates = new Set(paths.filter((path) => lastPartOf(path) === "script.py.mako").map(folderOf));
    const alembic = topmost(paths, (path) => lastPartOf(path) === "env.py" && templates.has(folderOf(path)));
    const prisma = topmost(paths, (path) => /(?:^|\/)migrations\/[^/]+\/migration\.sql$/.test(path));
    const flyway = topmost(paths, (path) => /^V\d[\w.]*?__[^/]*\.sql$/.test(lastPartOf(path)));
    const sql = topmost(paths, (path) => /(?:^|\/)migrations\/[^/]+\.up\.sql$/.test(path));
    return orNull({
        ...(alembic === null ? {} : { alembic: folderOrTop(alembic) }),
        ...(prisma === null ? {} : { prisma: folderOrTop(folderOf(folderOf(prisma))) }),
        ...(flyway === null ? {} : { flyway: folderOrTop(flyway) }),
        ...(sql === null ? {} : { sql: `${folderOf(sql)}/*.up.sql` }),
    });
}
/** Of the paths that fit, the one nearest to the top; of several, the first. */
function topmost(paths, fits) {
    return paths.filter(fits).toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null;
}
function depth(path) {
    return path.split("/").length;
}
function folderOrTop(path) {
    return folderOf(path) === "" ? "." : folderOf(path);
}
function orNull(found) {
    return Object.keys(found).length === 0 ? null : found;
}
//# sourceMappingURL=folder-contents.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/needs-of.js
/** Which components each one is built on, as the manifests in their folders say; what would close a circle is left out. */
function needsOf(manifests, all) {
    const byFolder = Map.groupBy(manifests, ({ folder }) => folder);
    const manifestsOf = ({ part }) => byFolder.get(part.folder) ?? [];
    const owners = new Map(all.flatMap((each) => manifestsOf(each).map((manifest) => [manifest.name, each.name])));
    const needs = new Map();
    for (const each of all) {
        const named = manifestsOf(each).flatMap((manifest) => manifest.needs.map((need) => owners.get(need)));
        for (const need of new Set(named))
            if (need !== undefined && !leadsTo(needs, need, each.name))
                needs.set(each.name, [...(needs.get(each.name) ?? []), need]);
    }
    return needs;
}
function leadsTo(needs, from, to) {
    const seen = new Set([from]);
    for (const name of seen)
        for (const next of needs.get(name) ?? [])
            seen.add(next);
    return seen.has(to);
}
//# sourceMappingURL=needs-of.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/worth-turning-on.js




/** What each component may turn on, by its name: its contract and migrations where there are any, and what it is built on. */
function worthTurningOn({ paths, manifests }, all) {
    const own = pathsByFolder(paths, new Set(all.map(({ part }) => part.folder)));
    const needs = needsOf(manifests, all);
    return new Map(all.map(({ name, part }) => {
        const contract = contractOf(own.get(part.folder) ?? []);
        const migrations = migrationsOf(own.get(part.folder) ?? []);
        const needed = needs.get(name) ?? [];
        return [
            name,
            [
                ...(contract === null ? [] : [offer("contract", contract, "a change that breaks it must then be declared")]),
                ...(migrations === null
                    ? []
                    : [offer("migrations", migrations, "a migration that the previous code cannot run on is then refused")]),
                ...(needed.length === 0
                    ? []
                    : [offer("depends-on", needed, "its manifest names them: it is then released with them")]),
            ],
        ];
    }));
}
/** The files of each folder that are in none of the others below it; those for tests and for show are nobody's. */
function pathsByFolder(paths, folders) {
    const own = new Map();
    for (const path of paths) {
        if (FOR_SHOW.test(path))
            continue;
        let folder = folderOf(path);
        while (folder !== "" && !folders.has(folder))
            folder = folderOf(folder);
        const there = own.get(folder);
        if (there === undefined)
            own.set(folder, [path]);
        else
            there.push(path);
    }
    return own;
}
const FOR_SHOW = /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures|__fixtures__|examples?|e2e|site-packages)\//i;
//# sourceMappingURL=worth-turning-on.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/components.js










/** What is released, by the tags there are; where there are none, by what other tools and the folders say. */
function proposeComponents(facts) {
    const folders = new Folders(facts.paths, facts.manifests);
    const lines = tagLines(facts.tags);
    const { parts, about } = lines.length === 0 ? untaggedParts(facts, folders) : taggedParts(facts, folders, lines);
    const all = components_named(oneOfEachFolder(parts));
    const offers = worthTurningOn(facts, all);
    const components = all.map(({ name, part }) => ({
        name,
        settings: [...settingsOf(name, part, all.length === 1), ...(offers.get(name) ?? [])],
        why: [...part.why, ...(part.line === null ? [] : whyOfLine(part.line))],
    }));
    return { components: components.toSorted((a, b) => (a.name < b.name ? -1 : 1)), about };
}
// `web` and `@acme/web` may be one folder's tags: the newer line is what it is released with.
function oneOfEachFolder(parts) {
    const byFolder = Map.groupBy(parts, ({ folder }) => folder);
    return [...byFolder.values()].flatMap((those) => {
        const [first, ...others] = those.toSorted((a, b) => (b.line?.newest ?? 0) - (a.line?.newest ?? 0));
        if (first === undefined || first.line === null)
            return first ?? [];
        const styles = others.flatMap(({ line }) => line?.styles ?? []);
        return {
            ...first,
            line: { ...first.line, styles: [first.line.styles[0], ...first.line.styles.slice(1), ...styles] },
        };
    });
}
function components_named(parts) {
    const names = new ComponentNames();
    return parts.flatMap((part) => {
        const name = names.next(...part.wishes) ?? names.next("service");
        return name === null ? [] : [{ name, part }];
    });
}
function settingsOf(name, part, sole) {
    const scheme = part.line?.scheme ?? "semver";
    return [
        ...(part.folder === "" ? [] : [set("path", part.folder)]),
        ...tagSettings(name, part, sole),
        ...(scheme === "semver" ? [] : [set("scheme", scheme)]),
    ];
}
function whyOfLine({ styles, looksLikeDates }) {
    const [current, ...former] = styles.map(formText);
    return [
        `${current}${former.length === 0 ? "" : `; before them ${former.join(", ")}`}`,
        ...(looksLikeDates ? ["they look like dates: `scheme: calver` counts as in 2025.10.001, with three digits"] : []),
    ];
}
function formText({ example, count: number }) {
    return `${(0,counted/* counted */.h)(number, "tag")} such as ${(0,shown/* shown */.SP)(example)}`;
}
//# sourceMappingURL=components.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/optional-parts.js




/** The parts of a policy that are worth turning on here, written commented out. */
function optionalParts(facts, components) {
    const branches = offeredBranches(facts);
    const approvals = approvalsOf(facts);
    return [
        { key: "versioning", settings: versioningOf(facts, components) },
        ...(branches === null ? [] : [branches]),
        { key: "notes", settings: notesOf(facts) },
        ...(approvals === null ? [] : [{ key: "approvals", settings: [approvals] }]),
    ];
}
const SEMVER = /^\d+\.\d+\.\d+$/;
function versioningOf({ manifests, tags, paths }, components) {
    const versioned = manifests.filter(({ version }) => version !== null && SEMVER.test(version) && version !== "0.0.0");
    const [first, ...others] = new Set(versioned.map(({ version }) => version ?? ""));
    // Of several versions none is the first of all components.
    const initial = tags.length === 0 && others.length === 0 && first !== undefined && first !== "1.0.0" ? first : null;
    const file = (0,shown/* shown */.SP)(versioned[0]?.file ?? "");
    const isCalver = components.some(({ settings }) => settings.some(({ value }) => value === "calver"));
    const plans = paths.some((path) => /^docs\/upgrad(?:e|ing)\//i.test(path)) ? "docs/upgrading" : "docs/migrations";
    return [
        ...(initial === null ? [] : [offer("initial", initial, `the first version; ${file} has this one`)]),
        ...(isCalver ? [offer("zone", "Europe/London", "where the month of a version turns; default: UTC")] : []),
        ...(versioned.length === 0
            ? []
            : [offer("manifests", "pull-request", `a pull request then brings each version into ${file} and the like`)]),
        offer("major-needs", { "migration-plan": `${plans}/{tag}.md` }, "a major release then needs this file"),
    ];
}
function notesOf({ paths }) {
    return [
        offer("needs", ["rollback"], "a release is then refused until a `Rollback:` footer says how to go back"),
        ...(paths.includes("CHANGELOG.md")
            ? [
                offer("changelog", "CHANGELOG.md", "the notes of all releases in one file"),
                offer("publish-to", "pull-request", "how that file gets onto the default branch"),
            ]
            : []),
    ];
}
function approvalsOf({ owners }) {
    if (owners === null || owners.of.length === 0)
        return null;
    const team = owners.of.find((owner) => owner.includes("/"));
    const users = owners.of.filter((owner) => !owner.includes("/"));
    const holders = { ...(team === undefined ? {} : { team }), ...(users.length === 0 ? {} : { users }) };
    return offer("roles", { "release-manager": holders }, `who may push a release's tag by hand; ${(0,shown/* shown */.SP)(owners.file)} has ${governing_policy/* POLICY_FILE */.CX} owned by them`);
}
//# sourceMappingURL=optional-parts.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/init/propose-policy.js



/** The policy that fits what a repository shows, with a reason for each line. Guesses that a policy would refuse may be among it: see `loadablePolicy`. */
function proposePolicy(facts) {
    const { components, about } = proposeComponents(facts);
    return { components, about, branches: proposeBranches(facts), optional: optionalParts(facts, components) };
}
//# sourceMappingURL=propose-policy.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/init-report.js








/** What init did, found and left out, as one document for machines. */
function initAsJson(facts, { text, leftOut }, written) {
    const { repository, shallow, tags, branches, defaultBranch, manifests, tools, workflows, owners } = facts;
    const lines = tagLines(tags).map(({ name, scheme, styles }) => ({ name, scheme, styles }));
    const found = {
        repository,
        shallow,
        tags: { total: tags.length, lines },
        defaultBranch,
        branches,
        manifests: manifests.map(({ file, name, version }) => ({ file, name, version })),
        tools: tools.map(({ tool, file }) => ({ tool, file })),
        workflows,
        owners,
    };
    return `${(0,json/* jsonOf */.o)({ signalbox: "init/1", file: governing_policy/* POLICY_FILE */.CX, written, policy: text, found, leftOut })}\n`;
}
/** What init did and found, and what to do next, for people. */
function initAsText(facts, made, did) {
    const lines = [
        `${(0,external_node_util_.styleText)("bold", governing_policy/* POLICY_FILE */.CX)}: ${did}, ${(0,counted/* counted */.h)(made.proposal.components.length, "component")}`,
        "found",
        ...foundLines(facts).map((line) => `  ${line}`),
        ...(made.leftOut.length === 0
            ? []
            : ["left out, since a policy refuses it", ...made.leftOut.map(({ what, says }) => `  ${what}: ${says}`)]),
        "next",
        ...nextLines(facts, did).map((line) => `  ${line}`),
    ];
    return `${lines.map(terminal/* printable */.g).join("\n")}\n`;
}
function foundLines(facts) {
    const { tags, branches, manifests, tools, workflows, owners } = facts;
    const lines = tagLines(tags);
    return [
        tags.length === 0
            ? "no tag"
            : `${(0,counted/* counted */.h)(tags.length, "tag")}, ${lines.length === 0 ? "none of a version" : lineText(lines)}`,
        `${(0,counted/* counted */.h)(branches.length, "branch", "branches")}${branches.length === 0 ? "" : `: ${listed(branches)}`}`,
        ...(manifests.length === 0
            ? []
            : [`${(0,counted/* counted */.h)(manifests.length, "manifest")}: ${listed(manifests.map(({ file }) => file))}`]),
        ...tools.map(({ tool, file }) => `${tool}, by ${(0,shown/* shown */.SP)(file)}`),
        ...(workflows.length === 0 ? [] : [(0,counted/* counted */.h)(workflows.length, "workflow")]),
        owners === null ? "no CODEOWNERS" : `${(0,shown/* shown */.SP)(owners.file)} with ${(0,counted/* counted */.h)(owners.rules, "rule")}`,
    ];
}
function lineText(lines) {
    return `such as ${listed(lines.map(({ styles }) => styles[0].example))}`;
}
function nextLines({ workflows, owners, shallow }, did) {
    const tagging = workflows.filter(({ releasesWith }) => releasesWith.length > 0);
    return [
        ...(shallow
            ? ["this clone is shallow, and lacks tags: fetch the rest (`git fetch --unshallow --tags`) and run init again"]
            : []),
        ...(did === "printed"
            ? []
            : [`signalbox lint                          whether it is in order, after you changed it`]),
        `signalbox plan --policy ${governing_policy/* POLICY_FILE */.CX}      what it would release now`,
        `signalbox backtest --policy ${governing_policy/* POLICY_FILE */.CX}  where it would have decided otherwise than your releases`,
        `then commit it to the default branch: it is read there`,
        ...(owners !== null && owners.of.length === 0
            ? [`${(0,shown/* shown */.SP)(owners.file)} gives ${governing_policy/* POLICY_FILE */.CX} no owner: add one, so that its changes are reviewed`]
            : []),
        ...tagging.map(({ file, releasesWith }) => `${(0,shown/* shown */.SP)(file)} releases with ${releasesWith.join(", ")}: let one of them tag, not both`),
    ];
}
//# sourceMappingURL=init-report.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/init.js










/** `signalbox init`: a policy that fits what the repository shows, with its reasons. Never replaces one that is there unless it is told to. */
async function init(directory, options, terminal) {
    const git = (0,open_git/* openGit */.z)(directory);
    const top = await topOf(git);
    const facts = await gatherInitFacts(git, top);
    const made = loadablePolicy(proposePolicy(facts));
    const written = options.print === true ? false : await write(top, made.text, options.force === true);
    if (options.json === true)
        terminal.out(initAsJson(facts, made, written));
    else if (options.print === true) {
        terminal.out(made.text);
        terminal.talk(initAsText(facts, made, "printed"));
    }
    else
        terminal.out(initAsText(facts, made, written ? "written" : "unchanged"));
    return 0;
}
/** The top of the working tree, where the policy belongs. */
async function topOf(git) {
    const { code, stdout } = await git.run(["rev-parse", "--show-toplevel"], { allow: [128] });
    if (code === 0)
        return stdout.replace(/\n$/, "");
    // A bare clone has none; a policy for it can be printed all the same. Where there is no repository, this says so.
    const bare = await git.run(["rev-parse", "--absolute-git-dir"]);
    return bare.stdout.replace(/\n$/, "");
}
/** Whether it had to be written. */
async function write(top, text, force) {
    const present = await presentText((0,external_node_path_.join)(top, governing_policy/* POLICY_FILE */.CX));
    if (present === text)
        return false;
    if (present !== null && !force) {
        throw new error/* SignalboxError */.k("init.exists", `there is a \`${governing_policy/* POLICY_FILE */.CX}\` already`, {
            next: "see what init would write with `--print`, or replace it with `--force`",
        });
    }
    return (await (0,write_file_atomically/* writeFileAtomically */.l)(top, governing_policy/* POLICY_FILE */.CX, text)) === "written";
}
/** What stands in the file's place, also where it cannot be read as one; null where nothing does. */
async function presentText(path) {
    try {
        return (await (0,promises_.lstat)(path)).isFile() ? await (0,promises_.readFile)(path, "utf8") : "";
    }
    catch (error) {
        const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw error;
    }
}
//# sourceMappingURL=init.js.map

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

/***/ 81550:
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

/***/ })

};
