export const id = 5893;
export const ids = [5893];
export const modules = {

/***/ 78274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CommitFiles: () => (/* binding */ CommitFiles)
/* harmony export */ });
/* harmony import */ var _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47722);

const MOST_BYTES = 5 * 1024 * 1024;
const LARGEST_LIST_BYTES = 25 * 1024 * 1024;
/** The files of one commit, read out of git: never the working tree, and never through a link. */
class CommitFiles {
    git;
    commit;
    constructor(git, commit) {
        this.git = git;
        this.commit = commit;
    }
    /** The file at a path; null where there is none. */
    async entry(path) {
        return (await this.entries(path, [])).find((entry) => entry.path === path) ?? null;
    }
    /** All files below a folder; `.` is all of them. */
    async below(folder) {
        return this.entries(folder === "." ? "" : `${folder}/`, ["-r"]);
    }
    /** The text of a file; null where there is none. Throws `NotComparable` where it is no plain file, or too large. */
    async read(path) {
        const entry = await this.entry(path);
        return entry === null ? null : this.text(entry);
    }
    async text({ path, mode, object, bytes }) {
        if (!mode.startsWith("100")) {
            const what = mode === "160000" ? "a submodule" : mode === "120000" ? "a symbolic link" : "a folder";
            throw new _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z(`\`${(0,_signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}\` is ${what}`, "name a file that is kept in this repository");
        }
        if (bytes > MOST_BYTES) {
            throw new _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z(`\`${(0,_signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}\` is larger than 5 MiB`, "split the contract into smaller files");
        }
        return (await this.git.run(["cat-file", "blob", object])).stdout;
    }
    /** The texts of several files. Throws `NotComparable` as `text` does, or where they are too large together. */
    async texts(entries) {
        if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST_LIST_BYTES) {
            throw new _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z("its files are larger than 25 MiB together", "name fewer files");
        }
        const texts = new Map();
        for (const entry of entries)
            texts.set(entry.path, await this.text(entry));
        return texts;
    }
    async entries(path, options) {
        const below = path === "" ? [] : ["--", path];
        const { stdout } = await this.git.run(["ls-tree", "-z", "-l", "--full-tree", ...options, this.commit, ...below]);
        return stdout.split("\0").flatMap((line) => {
            const found = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
            const [, mode, object, bytes, name] = found ?? [];
            if (mode === undefined || object === undefined || bytes === undefined || name === undefined)
                return [];
            return [{ path: name, mode, object, bytes: bytes === "-" ? 0 : Number(bytes) }];
        });
    }
}
//# sourceMappingURL=commit-files.js.map

/***/ }),

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   _Z: () => (/* binding */ NotComparable),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   xn: () => (/* binding */ EMBEDDED_JUDGE)
/* harmony export */ });
/** Our own comparison by direction. */
const EMBEDDED_JUDGE = "signalbox";
/** Why two documents can't be compared, and what to do: an outcome, which ends up as `known: false`. */
class NotComparable extends Error {
    name = "NotComparable";
    next;
    /** `says` follows "was not compared: "; text of documents in it belongs in backticks and goes through `shown`. */
    constructor(says, next) {
        super(says);
        this.next = next;
    }
}
const SHOWN = 200;
/** Text from a document, safe within a sentence: one line, without control characters or backticks, not too long. */
function shown(text) {
    const line = text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, " ").trim();
    return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
}
/** Runs a comparison; what can't be compared, or is built to exhaust us, is an answer. Anything else is our own fault, and thrown. */
async function judged(judge, compare) {
    try {
        return await compare();
    }
    catch (error) {
        if (error instanceof NotComparable) {
            return { judge, comparison: { known: false, says: error.message, next: error.next } };
        }
        // A stack that ran out: documents nest far deeper than anybody writes them by hand.
        if (error instanceof RangeError) {
            const says = "it nests too deep to be read";
            return { judge, comparison: { known: false, says, next: "make the document flatter, with named schemas" } };
        }
        throw error;
    }
}
//# sourceMappingURL=judgement.js.map

/***/ })

};
