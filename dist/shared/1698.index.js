export const id = 1698;
export const ids = [1698];
export const modules = {

/***/ 85749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ cargoToml)
/* harmony export */ });
/* harmony import */ var _toml_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(414);

// A package that inherits its workspace's version states none of its own.
const TABLES = ["package", "workspace.package"];
/** Cargo.toml, of a package, of a workspace or of both. */
const cargoToml = {
    form: "semver",
    versions: (text) => (0,_toml_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlVersions */ .G_)(text, TABLES),
    withVersion: (text, version) => (0,_toml_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .withTomlVersions */ .Y1)(text, TABLES, version),
};
//# sourceMappingURL=cargo-toml.js.map

/***/ }),

/***/ 70747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Draft)
/* harmony export */ });
/** The files of a commit as a release will leave them. Several components may write into one lock file, each on what the one before left. */
class Draft {
    files = new Map();
    git;
    commit;
    constructor(git, commit) {
        this.git = git;
        this.commit = commit;
    }
    /** A file's text; null where the commit has no such file. Throws where it is not UTF-8: it would come out changed. */
    async read(path) {
        const file = await this.file(path);
        if (file === null)
            return null;
        if (file.text === null)
            throw new Error("it is not UTF-8");
        return file.text;
    }
    /** Leaves a file with this text; one that was not there is new. Throws where a link or a folder is in its place. */
    async write(path, text) {
        const file = await this.file(path);
        if (file !== null)
            file.text = text;
        else if (await this.isTaken(path))
            throw new Error("a link or a folder is in its place");
        else
            this.files.set(path, Promise.resolve({ mode: "100644", before: null, text }));
    }
    /** The paths of all files of a name in a folder of the commit and below it. */
    async list(folder, name) {
        const below = folder === "." ? [] : [`${folder}/`];
        const { stdout } = await this.git.run(["ls-tree", "-r", "-z", "--name-only", this.commit, "--", ...below]);
        return stdout.split("\0").filter((path) => path === name || path.endsWith(`/${name}`));
    }
    /** The files that are not as the commit has them, in the order of their paths. */
    async edits() {
        const files = await Promise.all([...this.files].map(async ([path, file]) => ({ path, file: await file })));
        return files
            .flatMap(({ path, file }) => file === null || file.text === null || file.text === file.before
            ? []
            : [{ path, mode: file.mode, text: file.text }])
            .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    }
    async isTaken(path) {
        return (await this.git.run(["ls-tree", "-z", this.commit, "--", path])).stdout !== "";
    }
    file(path) {
        const known = this.files.get(path) ?? readFile(this.git, this.commit, path);
        this.files.set(path, known);
        return known;
    }
}
async function readFile(git, commit, path) {
    const { stdout } = await git.run(["ls-tree", "-z", commit, "--", path]);
    const [, mode, object] = /^(100\d{3}) blob ([0-9a-f]+)\t/.exec(stdout) ?? [];
    if (mode === undefined || object === undefined)
        return null;
    const chunks = [];
    await git.stream(["cat-file", "blob", object], (chunk) => chunks.push(chunk));
    const text = textOf(Buffer.concat(chunks));
    return { mode, before: text, text };
}
function textOf(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=draft.js.map

/***/ }),

/***/ 43655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ withJsonStrings),
/* harmony export */   I: () => (/* binding */ jsonString),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

/** The string at a path of a JSON text, or null. Throws where it is no JSON. */
function jsonString(text, path) {
    return stringAt(readJson(text), path);
}
/** What a JSON text says; a byte-order mark, which JSON does not know, is passed over. Throws where it is no JSON. */
function readJson(text) {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
}
/** The string at a path of a document, or null. */
function stringAt(document, path) {
    const value = valueAt(document, path);
    return typeof value === "string" ? value : null;
}
/** What stands at a path of a document; undefined where nothing does. */
function valueAt(document, path) {
    return path.reduce((value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined, document);
}
/** JSON with other strings in place of strings, and not another byte changed. Throws where one is stated twice, of which readers take the last. */
function withJsonStrings(text, edits) {
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
    const places = edits.map(({ path, value }) => {
        const node = root === undefined ? undefined : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
        if (node === undefined)
            throw new Error(`states no \`${path.join(".")}\``);
        return { start: node.offset, end: node.offset + node.length, value };
    });
    let edited = text;
    for (const { start, end, value } of places.toSorted((a, b) => b.start - a.start))
        edited = edited.slice(0, start) + JSON.stringify(value) + edited.slice(end);
    const document = readJson(edited);
    if (edits.some(({ path, value }) => stringAt(document, path) !== value))
        throw new Error("states its version twice");
    return edited;
}
//# sourceMappingURL=json-values.js.map

/***/ }),

/***/ 17192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NOT_EDITED)
/* harmony export */ });
/** The message of an error of a format, where the version is there but nobody can safely write it. */
const NOT_EDITED = "states its version in a form that is not edited";
//# sourceMappingURL=manifest-format.js.map

/***/ }),

/***/ 40514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ manifestsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/cargo-toml.js
var cargo_toml = __webpack_require__(85749);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/manifest-format.js
var manifest_format = __webpack_require__(17192);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/yaml-values.js


/** The text at a path of a YAML document as its author wrote it (`1.10` is no number here), or null. Throws where it is no YAML. */
function yamlText(text, path) {
    const node = read(text).getIn(path, true);
    return (0,dist/* isScalar */.jn)(node) ? written(node) : null;
}
/** YAML with other texts in place of scalars, their quotes kept, and not another byte changed. Throws where that cannot be done. */
function withYamlTexts(text, edits) {
    const document = read(text);
    const places = edits.map(({ path, value }) => {
        const node = document.getIn(path, true);
        if (!(0,dist/* isScalar */.jn)(node) || !node.range)
            throw new Error(manifest_format/* NOT_EDITED */.S);
        return { start: node.range[0], end: node.range[1], text: quoted(node, value) };
    });
    let edited = text;
    for (const { start, end, text: replacement } of places.toSorted((a, b) => b.start - a.start))
        edited = edited.slice(0, start) + replacement + edited.slice(end);
    const before = document.toJS();
    const wanted = edits.reduce((changed, { path, value }) => withValueAt(changed, path, value), before);
    if (!saysTheSame(edited, wanted))
        throw new Error(manifest_format/* NOT_EDITED */.S);
    return edited;
}
function read(text) {
    const document = (0,dist.parseDocument)(text);
    const [error] = document.errors;
    if (error !== undefined)
        throw new Error(error.message);
    return document;
}
function written({ value, source, type }) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" && type === "PLAIN" ? (source ?? null) : null;
}
function quoted({ type }, value) {
    if (type === "QUOTE_DOUBLE")
        return JSON.stringify(value);
    if (type === "QUOTE_SINGLE")
        return `'${value}'`;
    if (type !== "PLAIN")
        throw new Error(manifest_format/* NOT_EDITED */.S);
    // Without quotes `2.10` is the number 2.1.
    return typeof (0,dist.parseDocument)(value).toJS() === "string" ? value : JSON.stringify(value);
}
/** A scalar that others refer to would change them too; reading the text shows that nothing else changed. */
function saysTheSame(edited, wanted) {
    const document = (0,dist.parseDocument)(edited);
    return document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(wanted);
}
function withValueAt(document, [key, ...rest], value) {
    if (key === undefined)
        return value;
    if (typeof document !== "object" || document === null)
        return document;
    return { ...document, [key]: withValueAt(Reflect.get(document, key), rest, value) };
}
//# sourceMappingURL=yaml-values.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/chart-yaml.js

/**
 * Helm's Chart.yaml. `version` is the chart's; `appVersion` is that of what it installs, and follows only where the two were the
 * same until now.
 */
const chartYaml = {
    form: "semver",
    versions: (text) => {
        const version = yamlText(text, ["version"]);
        return version === null ? [] : [version];
    },
    withVersion: (text, value) => {
        const old = yamlText(text, ["version"]);
        if (old === null)
            return null;
        const paths = yamlText(text, ["appVersion"]) === old ? [["version"], ["appVersion"]] : [["version"]];
        return withYamlTexts(text, paths.map((path) => ({ path, value })));
    },
};
//# sourceMappingURL=chart-yaml.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/marked-lines.js

const MARK = /(?<![\w:-])signalbox:version(?![\w:-])/;
/** What begins a comment in one language or another. */
const COMMENT = /#|\/\/|\/\*|--|;|%/;
// A prerelease is only taken for one in the form that is written here (`-rc.1`), so that `1.2.3-alpine` keeps its end;
// one in another form (`-rc1`) is no version here: half of it would stay behind.
const PRERELEASE = String.raw `(?:-[a-z](?:[a-z0-9-]*[a-z-])?\.\d+)?`;
const BEFORE = String.raw `(?<![\d.])`;
const AFTER = String.raw `(?!\d|\.\d|-(?:alpha|beta|canary|dev|next|pre|rc|snapshot)[\d.]*(?![a-z]))`;
const VERSION = {
    semver: new RegExp(String.raw `${BEFORE}\d+\.\d+\.\d+${PRERELEASE}${AFTER}`, "gi"),
    "major.minor": new RegExp(String.raw `${BEFORE}\d+\.\d+${PRERELEASE}${AFTER}`, "gi"),
    calver: new RegExp(String.raw `${BEFORE}\d{4}\.\d{1,2}\.\d+${PRERELEASE}${AFTER}`, "gi"),
};
/**
 * Any text file with `signalbox:version` in a comment: the one version on that line, or on the next one where that line has none,
 * is replaced.
 */
function markedLines(scheme) {
    return {
        form: "as-tagged",
        versions: (text) => placesIn(text, scheme).map(({ version }) => version),
        withVersion: (text, version) => {
            const places = placesIn(text, scheme);
            if (places.length === 0)
                return null;
            let edited = text;
            for (const { start, version: old } of places.toReversed())
                edited = edited.slice(0, start) + version + edited.slice(start + old.length);
            if (placesIn(edited, scheme).some(({ version: now }) => now !== version))
                throw new Error(manifest_format/* NOT_EDITED */.S);
            return edited;
        },
    };
}
function placesIn(text, scheme) {
    // Two marks may name one line.
    const places = new Map();
    const lines = text.split("\n");
    let start = 0;
    for (const [index, line] of lines.entries()) {
        const next = start + line.length + 1;
        if (isMarked(line)) {
            const place = versionOn(line, start, scheme, index) ?? versionOn(lines[index + 1] ?? "", next, scheme, index + 1);
            if (place === null)
                throw new Error(`states no version of \`${scheme}\` on its marked line ${index + 1}, or on the next`);
            places.set(place.start, place);
        }
        start = next;
    }
    return [...places.values()];
}
function versionOn(line, start, scheme, index) {
    const [found, second] = line.matchAll(VERSION[scheme]);
    if (second !== undefined)
        throw new Error(`states several versions on its marked line ${index + 1}`);
    return found === undefined ? null : { start: start + found.index, version: found[0] };
}
function isMarked(line) {
    const mark = MARK.exec(line);
    return mark !== null && COMMENT.test(line.slice(0, mark.index));
}
//# sourceMappingURL=marked-lines.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/package-json.js
var package_json = __webpack_require__(51267);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/openapi.js


const PATH = ["info", "version"];
/** An OpenAPI document, in YAML or (by its name) in JSON: `info.version`. */
function openApi(file) {
    if (file.toLowerCase().endsWith(".json"))
        return (0,package_json/* jsonVersion */.T)("as-tagged", PATH);
    return {
        form: "as-tagged",
        versions: (text) => {
            const version = yamlText(text, PATH);
            return version === null ? [] : [version];
        },
        withVersion: (text, value) => (yamlText(text, PATH) === null ? null : withYamlTexts(text, [{ path: PATH, value }])),
    };
}
//# sourceMappingURL=openapi.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/pyproject.js
var pyproject = __webpack_require__(56896);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/manifests/unwritable.js
var unwritable = __webpack_require__(39145);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/manifests/manifests-of.js








const BY_NAME = new Map([
    ["package.json", package_json/* packageJson */.k],
    ["pyproject.toml", pyproject/* pyproject */.b],
    ["Chart.yaml", chartYaml],
    ["Cargo.toml", cargo_toml/* cargoToml */.V],
]);
/**
 * The files that state a component's version: those that the policy names, else the well-known ones in its folder; and its OpenAPI
 * document. Throws `manifest.unwritable` where one cannot be read, or where one that the policy names is not there or states none.
 */
async function manifestsOf(draft, name, component) {
    const contract = component.contract?.openapi;
    const named = component.manifests;
    const paths = (named ?? [...BY_NAME.keys()]).map((file) => external_node_path_.posix.join(component.path, file));
    const found = [];
    for (const path of new Set(contract === undefined ? paths : [...paths, contract])) {
        const stating = { path, component: name };
        const format = path === contract ? openApi(path) : (BY_NAME.get(external_node_path_.posix.basename(path)) ?? markedLines(component.scheme));
        const manifest = await (0,unwritable/* about */.C)(stating, async () => {
            const text = await draft.read(path);
            return text === null ? null : { ...stating, format, text, versions: format.versions(text) };
        });
        if (manifest !== null && manifest.versions.length > 0)
            found.push(manifest);
        // A file that nobody named may be missing, or state no version; one that the policy names may not.
        else if (named !== undefined && paths.includes(path))
            throw (0,unwritable/* unwritable */.m)(stating, whyNone(manifest, path));
    }
    return found;
}
function whyNone(manifest, path) {
    if (manifest === null)
        return "is not in the candidate";
    const marked = !BY_NAME.has(external_node_path_.posix.basename(path));
    return `states no version${marked ? ": no line is marked with `signalbox:version` in a comment" : ""}`;
}
//# sourceMappingURL=manifests-of.js.map

/***/ }),

/***/ 51267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ jsonVersion),
/* harmony export */   k: () => (/* binding */ packageJson)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43655);

/** package.json. */
const packageJson = jsonVersion("semver", ["version"]);
/** A JSON file that states its version at one place. */
function jsonVersion(form, path) {
    const versions = (text) => {
        const stated = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonString */ .I)(text, path);
        return stated === null ? [] : [stated];
    };
    return {
        form,
        versions,
        withVersion: (text, value) => (versions(text).length === 0 ? null : (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .withJsonStrings */ .FF)(text, [{ path, value }])),
    };
}
//# sourceMappingURL=package-json.js.map

/***/ }),

/***/ 56896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pyproject)
/* harmony export */ });
/* harmony import */ var _toml_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(414);

// PEP 621's and Poetry's.
const TABLES = ["project", "tool.poetry"];
/** pyproject.toml. A dynamic version is none of its own. */
const pyproject = {
    form: "pep440",
    versions: (text) => (0,_toml_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlVersions */ .G_)(text, TABLES),
    withVersion: (text, version) => (0,_toml_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .withTomlVersions */ .Y1)(text, TABLES, version),
};
//# sourceMappingURL=pyproject.js.map

/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ tomlVersions),
/* harmony export */   Y1: () => (/* binding */ withTomlVersions),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   bI: () => (/* binding */ isTable)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _manifest_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17192);


/** The versions that some tables of a TOML text state, each table a dotted name such as `tool.poetry`. Throws where it is no TOML. */
function tomlVersions(text, tables) {
    const document = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    return tables.flatMap((table) => {
        const version = at(document, table.split("."))?.["version"];
        return typeof version === "string" ? [version] : [];
    });
}
/**
 * TOML with another version in some tables and not another byte changed; null where they state none. Throws where it is no
 * TOML, or states a version in a form that is not edited, such as an inline table.
 */
function withTomlVersions(text, tables, version) {
    const document = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    const stating = tables.filter((table) => typeof at(document, table.split("."))?.["version"] === "string");
    if (stating.length === 0)
        return null;
    const edited = editedLines(text, stating, version);
    const wanted = stating.reduce((changed, table) => withVersionAt(changed, table.split("."), version), document);
    if (!saysTheSame(edited, wanted))
        throw new Error(_manifest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_EDITED */ .S);
    return edited;
}
function editedLines(text, tables, version) {
    let table = "";
    const lines = text.split("\n").map((line) => {
        table =
            /^\s*\[([^[\]]+)\]\s*(?:#.*)?\s*$/.exec(line)?.[1]?.replaceAll(/[\s"']/g, "") ??
                (/^\s*\[\[/.test(line) ? "" : table);
        const match = tables.includes(table) ? /^(\s*version\s*=\s*)(["'])[^"']*\2(.*)$/s.exec(line) : null;
        return match === null ? line : `${match[1] ?? ""}"${version}"${match[3] ?? ""}`;
    });
    return lines.join("\n");
}
/** The lines were edited without reading TOML; reading the text shows that the versions changed and nothing else did. */
function saysTheSame(edited, wanted) {
    try {
        return JSON.stringify((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(edited)) === JSON.stringify(wanted);
    }
    catch {
        return false;
    }
}
function at(table, [key, ...rest]) {
    if (key === undefined)
        return table;
    const next = table[key];
    return isTable(next) ? at(next, rest) : null;
}
function withVersionAt(table, [key, ...rest], version) {
    if (key === undefined)
        return { ...table, version };
    const next = table[key];
    return isTable(next) ? { ...table, [key]: withVersionAt(next, rest, version) } : table;
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=toml-versions.js.map

/***/ }),

/***/ 39145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ about),
/* harmony export */   m: () => (/* binding */ unwritable)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** A manifest that states a version which cannot be written would contradict its tag, whoever named it. */
function unwritable({ path, component }, why, cause) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("manifest.unwritable", `the manifest \`${path}\` of \`${component}\` ${why}`, {
        next: `mend the file, or \`components.${component}.manifests\` in the policy`,
        cause,
    });
}
/** What `read` answers; whatever it throws is an error that names the file. */
async function about(stating, read) {
    try {
        return await read();
    }
    catch (cause) {
        if (cause instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k)
            throw cause;
        const [why = ""] = (cause instanceof Error ? cause.message : "").split("\n", 1);
        throw unwritable(stating, /^(?:states|cannot|asks) /.test(why) ? why : `cannot be read: ${why}`, cause);
    }
}
//# sourceMappingURL=unwritable.js.map

/***/ }),

/***/ 48063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ versionsMeant),
/* harmony export */   u: () => (/* binding */ writtenAs)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_scheme__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35347);

/** A version of a scheme as a file writes it. Throws why where the form has no word for it. */
function writtenAs(form, scheme, version) {
    if (form === "as-tagged")
        return version;
    const dash = version.indexOf("-");
    const [core, prerelease] = dash === -1 ? [version, ""] : [version.slice(0, dash), version.slice(dash + 1)];
    const numbers = core.split(".").map((number) => number.replace(/^0+(?=\d)/, ""));
    if (form === "pep440")
        return numbers.join(".") + pythonPrerelease(prerelease);
    const three = scheme === "major.minor" ? [...numbers, "0"] : numbers;
    return three.join(".") + (prerelease === "" ? "" : `-${prerelease}`);
}
/** The versions of a scheme that a file may mean by `text`: several where its form has one word for two, none where it means none. */
function versionsMeant(form, scheme, text) {
    const meant = form === "as-tagged"
        ? [text]
        : form === "semver"
            ? [asTagged(scheme, text.split("-", 1)[0] ?? "", text.includes("-") ? text.slice(text.indexOf("-")) : "")]
            : pythonVersionsMeant(scheme, text);
    return meant.filter((version) => version !== null && (0,_signalbox_policy_versioning_scheme__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .l)(scheme, version));
}
function asTagged(scheme, core, prerelease) {
    switch (scheme) {
        case "semver":
            return core + prerelease;
        case "major.minor": {
            const [, twoNumbers] = /^(\d+\.\d+)(?:\.0)?$/.exec(core) ?? [];
            return twoNumbers === undefined ? null : twoNumbers + prerelease;
        }
        case "calver": {
            const [year = "", month = "", build = ""] = core.split(".");
            return `${year}.${month.padStart(2, "0")}.${build.padStart(3, "0")}${prerelease}`;
        }
    }
}
/** The words for prereleases in PEP 440, the normal one first for each. */
const PYTHON_LABELS = [
    ["a", ["alpha", "a"]],
    ["b", ["beta", "b"]],
    ["rc", ["rc", "c", "pre", "preview"]],
    [".dev", ["dev"]],
];
function pythonPrerelease(prerelease) {
    if (prerelease === "")
        return "";
    const [, word = "", number = ""] = /^([a-z]+)\.(\d+)$/.exec(prerelease) ?? [];
    const [normal] = PYTHON_LABELS.find(([, words]) => words.includes(word)) ?? [];
    if (normal !== undefined)
        return normal + number;
    throw new Error(`cannot state the prerelease \`${prerelease}\`: Python knows \`alpha\`, \`beta\`, \`rc\` and \`dev\` with a number`);
}
// Python takes `1.4.0-rc.1`, `1.4.0_RC1` and `v1.4.0c1` for one version.
const PYTHON = /^v?(\d+(?:\.\d+)*)(?:[-_.]?([a-z]+)[-_.]?(\d*))?$/i;
function pythonVersionsMeant(scheme, text) {
    const match = PYTHON.exec(text.trim());
    if (match === null)
        return [];
    const [, core = "", word, number] = match;
    const numbers = core.split(".").map((each) => each.replace(/^0+(?=\d)/, ""));
    while (numbers.length < (scheme === "major.minor" ? 2 : 3))
        numbers.push("0");
    const tagged = (prerelease) => asTagged(scheme, numbers.join("."), prerelease);
    if (word === undefined)
        return [tagged("")];
    const label = word.toLowerCase();
    const [, words = []] = PYTHON_LABELS.find(([, known]) => known.includes(label)) ?? [];
    return words.map((each) => tagged(`-${each}.${Number(number ?? "0")}`));
}
//# sourceMappingURL=version-form.js.map

/***/ })

};
