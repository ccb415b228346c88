export const id = 457;
export const ids = [457];
export const modules = {

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeRelease: () => (/* binding */ writeRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/package-json.js

/** package.json with another version and not another byte changed; null where it states no version. Throws where it is no JSON, or states two. */
function withVersionInPackageJson(text, version) {
    if (versionIn(text) === null)
        return null;
    const root = (0,main.parseTree)(text);
    const node = root === undefined ? undefined : (0,main.findNodeAtLocation)(root, ["version"]);
    if (node === undefined)
        return null;
    const edited = text.slice(0, node.offset) + JSON.stringify(version) + text.slice(node.offset + node.length);
    if (versionIn(edited) !== version)
        throw new Error("states its version twice");
    return edited;
}
function versionIn(text) {
    const document = JSON.parse(text.replace(/^\uFEFF/, ""));
    const stated = typeof document === "object" && document !== null && "version" in document ? document.version : null;
    return typeof stated === "string" ? stated : null;
}
//# sourceMappingURL=package-json.js.map
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/pyproject.js

/** The tables in which pyproject.toml states a version: PEP 621's and Poetry's. */
const TABLES = ["project", "tool.poetry"];
/**
 * pyproject.toml with another version and not another byte changed; null where it states no version (or a dynamic one).
 * Throws where it is no TOML, or states its version in a form that is not edited, such as an inline table.
 */
function withVersionInPyproject(text, version) {
    const document = (0,dist/* parse */.qg)(text);
    const wanted = withVersion(document, version);
    if (!isVersioned(document))
        return null;
    const edited = editedLines(text, version);
    if (!saysTheSame(edited, wanted))
        throw new Error("states its version in a form that is not edited");
    return edited;
}
function editedLines(text, version) {
    let table = "";
    const lines = text.split("\n").map((line) => {
        table =
            /^\s*\[([^[\]]+)\]\s*(?:#.*)?\s*$/.exec(line)?.[1]?.replaceAll(/[\s"']/g, "") ??
                (/^\s*\[\[/.test(line) ? "" : table);
        const match = TABLES.includes(table) ? /^(\s*version\s*=\s*)(["'])[^"']*\2(.*)$/s.exec(line) : null;
        return match === null ? line : `${match[1] ?? ""}"${version}"${match[3] ?? ""}`;
    });
    return lines.join("\n");
}
/** The lines were edited without reading TOML; reading the text shows that the versions changed and nothing else did. */
function saysTheSame(edited, wanted) {
    try {
        return JSON.stringify((0,dist/* parse */.qg)(edited)) === JSON.stringify(wanted);
    }
    catch {
        return false;
    }
}
function isVersioned({ project, tool }) {
    const poetry = isTable(tool) ? tool["poetry"] : undefined;
    return [project, poetry].some((table) => isTable(table) && typeof table["version"] === "string");
}
function withVersion(document, version) {
    const set = (table) => isTable(table) && typeof table["version"] === "string" ? { ...table, version } : table;
    const { project, tool } = document;
    const edited = { ...document };
    if (project !== undefined)
        edited["project"] = set(project);
    if (isTable(tool) && tool["poetry"] !== undefined)
        edited["tool"] = { ...tool, poetry: set(tool["poetry"]) };
    return edited;
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=pyproject.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/find-manifests.js




const WRITERS = {
    "package.json": withVersionInPackageJson,
    "pyproject.toml": withVersionInPyproject,
};
/** The manifests of a component in a commit, with the version written into them. */
async function manifestEdits(git, commit, name, component, version) {
    const named = component.manifests;
    const files = named ?? Object.keys(WRITERS);
    const edits = [];
    for (const file of files) {
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(component.path, file));
        const found = await readFile(git, commit, path);
        const writer = WRITERS[external_node_path_.posix.basename(path)];
        const text = found === null || writer === undefined ? null : edited(name, path, () => writer(utf8(found.text), version));
        if (found !== null && text !== null)
            edits.push({ path, mode: found.mode, text, changed: text !== found.text });
        // A file that nobody named may be missing, or state no version; one that the policy names may not.
        else if (named !== undefined)
            throw unwritable(name, path, writer === undefined
                ? "is of a kind that is not known"
                : found === null
                    ? "is not in the candidate"
                    : "states no version");
    }
    return edits;
}
// Git's bytes were decoded: what was no UTF-8 would come out changed.
function utf8(text) {
    if (text.includes("\uFFFD"))
        throw new Error("it is not UTF-8");
    return text;
}
/** A manifest that states a version which cannot be written would contradict its tag, whoever named it. */
function edited(name, path, edit) {
    try {
        return edit();
    }
    catch (cause) {
        const [why = ""] = (cause instanceof Error ? cause.message : "").split("\n", 1);
        throw unwritable(name, path, why.startsWith("states") ? why : `cannot be read: ${why}`, cause);
    }
}
function unwritable(name, path, why, cause) {
    return new error/* SignalboxError */.k("manifest.unwritable", `the manifest \`${path}\` of \`${name}\` ${why}`, {
        next: `mend the file, or \`components.${name}.manifests\` in the policy; package.json and pyproject.toml can be written`,
        cause,
    });
}
async function readFile(git, commit, path) {
    const { stdout } = await git.run(["ls-tree", "-z", commit, "--", path]);
    const entry = /^(100\d{3}) blob ([0-9a-f]+)\t/.exec(stdout);
    if (entry === null)
        return null;
    const blob = await git.run(["cat-file", "blob", entry[2] ?? ""]);
    return { mode: entry[1] ?? "100644", text: blob.stdout };
}
//# sourceMappingURL=find-manifests.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(172);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/write-release.js





/** Writes the objects of a release, without touching any ref, index or working tree. */
async function writeRelease(git, loaded, candidate, plans, maker) {
    const commit = loaded.policy.versioning.manifests === "commit"
        ? await writeCommit(git, loaded, candidate, plans, maker)
        : candidate;
    const tags = [];
    for (const plan of plans)
        tags.push({ name: plan.tag, object: await writeTag(git, plan, candidate, commit, maker) });
    return { commit, tags };
}
async function writeTag(git, plan, candidate, commit, maker) {
    const text = `object ${commit}\ntype commit\ntag ${plan.tag}\ntagger ${person(maker)}\n\n${plan.name} ${plan.version}\n\n${release_commit/* CANDIDATE_TRAILER */.ez}: ${candidate}\n`;
    return (await git.run(["mktag"], { input: Buffer.from(text) })).stdout.trim();
}
async function writeCommit(git, loaded, candidate, plans, maker) {
    const edits = [];
    for (const plan of plans) {
        const component = loaded.policy.components[plan.name];
        if (component !== undefined)
            edits.push(...(await manifestEdits(git, candidate, plan.name, component, plan.version)));
    }
    const changed = edits.filter((edit) => edit.changed);
    if (changed.length === 0)
        return candidate;
    const tree = await treeWith(git, candidate, changed);
    const names = plans.map((plan) => (plans.length === 1 ? plan.version : `${plan.name} ${plan.version}`)).join(", ");
    const text = `tree ${tree}\nparent ${candidate}\nauthor ${person(maker)}\ncommitter ${person(maker)}\n\nchore(release): ${names}\n\n${release_commit/* CANDIDATE_TRAILER */.ez}: ${candidate}\n`;
    return (await git.run(["hash-object", "-t", "commit", "-w", "--stdin"], { input: Buffer.from(text) })).stdout.trim();
}
/** The candidate's tree with some files replaced, made in an index of its own. */
async function treeWith(git, candidate, edits) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-index-"));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        await git.run(["read-tree", candidate], { env });
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
function person(maker) {
    return `${maker.name} <${maker.email}> ${maker.time} +0000`;
}
//# sourceMappingURL=write-release.js.map

/***/ })

};
