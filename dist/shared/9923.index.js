export const id = 9923;
export const ids = [9923];
export const modules = {

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

/***/ })

};
