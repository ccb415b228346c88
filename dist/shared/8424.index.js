export const id = 8424;
export const ids = [8424];
export const modules = {

/***/ 98424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMigrationPlans: () => (/* binding */ readMigrationPlans)
/* harmony export */ });
/* harmony import */ var _tag_of_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22151);
/* harmony import */ var _written_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99063);


/**
 * The migration plans in a commit, for any tag: the files that fit `template` (`docs/migrations/{tag}.md`). Only those that changed
 * since `from` (null: all are new) are read for their sections.
 */
async function readMigrationPlans(git, template, range) {
    const [now, before] = await Promise.all([
        entriesOf(git, template, range.to),
        range.from === null ? [] : entriesOf(git, template, range.from),
    ]);
    const old = new Map(before.map(({ path, object }) => [path, object]));
    const plans = [];
    for (const { path, object } of now) {
        const changed = old.get(path) !== object;
        const text = changed ? (await git.run(["cat-file", "blob", object])).stdout : "";
        plans.push({ file: path, changed, sections: (0,_written_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenSections */ .e)(text) });
    }
    return plans;
}
async function entriesOf(git, template, commit) {
    const folder = (0,_tag_of_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOfTemplate */ .k)(template);
    const { stdout } = await git.run(["ls-tree", "-r", "-z", commit, ...(folder === "" ? [] : ["--", folder])]);
    return stdout.split("\0").flatMap((line) => {
        const entry = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line);
        const path = entry?.[2] ?? "";
        return entry === null || (0,_tag_of_path_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOfPath */ .r)(template, path) === null ? [] : [{ path, object: entry[1] ?? "" }];
    });
}
//# sourceMappingURL=migration-plans.js.map

/***/ }),

/***/ 22151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderOfTemplate),
/* harmony export */   r: () => (/* binding */ tagOfPath)
/* harmony export */ });
/** The tag whose file a path is, where a template (`docs/{tag}.md`) holds the tag once or several times; null where it is none's. */
function tagOfPath(template, path) {
    const [before = "", ...after] = template.split("{tag}");
    const length = (path.length - before.length - after.join("").length) / after.length;
    const tag = path.slice(before.length, before.length + length);
    return length >= 1 && template.replaceAll("{tag}", () => tag) === path ? tag : null;
}
/** The folder that all paths of a template are in, with its slash; nothing for the repository itself. */
function folderOfTemplate(template) {
    const [before = ""] = template.split("{tag}");
    return before.slice(0, before.lastIndexOf("/") + 1);
}
//# sourceMappingURL=tag-of-path.js.map

/***/ }),

/***/ 99063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writtenSections)
/* harmony export */ });
/** The headings of a Markdown text that have text of their own, or below a heading under them, before the next heading of their rank. */
function writtenSections(text) {
    const written = new Set();
    let open = [];
    let fence = null;
    for (const line of text.replaceAll(/<!--.*?(?:-->|$)/gs, "").split(/\r?\n/)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
        if (mark !== null && (fence === null || fence === mark))
            fence = fence === null ? mark : null;
        const heading = fence === null ? /^ {0,3}(#{1,6})\s(.*)$/.exec(line) : null;
        if (heading === null) {
            if (line.trim() !== "")
                for (const { title } of open)
                    written.add(title);
            continue;
        }
        const rank = heading[1]?.length ?? 1;
        open = [...open.filter((above) => above.rank < rank), { rank, title: titleOf(heading[2] ?? "") }];
    }
    return [...written];
}
/** A heading's text without the `#`s that may close it; taken off from the end, for a long line must not take long. */
function titleOf(text) {
    const line = text.trim();
    let end = line.length;
    while (end > 0 && line[end - 1] === "#")
        end -= 1;
    return end === 0 || /\s/.test(line[end - 1] ?? "") ? line.slice(0, end).trimEnd() : line;
}
//# sourceMappingURL=written-sections.js.map

/***/ })

};
