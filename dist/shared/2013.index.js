export const id = 2013;
export const ids = [2013];
export const modules = {

/***/ 12013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protobufContract: () => (/* binding */ protobufContract)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/changes.js
var contracts_changes = __webpack_require__(57008);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var contracts_judgement = __webpack_require__(47722);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/judge-protobuf.js


/** Compares two versions of a folder of Protobuf files by buf. Without it, nobody can say. */
async function judgeProtobuf(old, now, buf) {
    if (buf === null) {
        const next = "install it: `go install github.com/bufbuild/buf/cmd/buf@latest`, or by the action `bufbuild/buf-action` with `setup_only`";
        return {
            judge: "buf",
            comparison: { known: false, says: "`buf`, which compares Protobuf, is not on the path", next },
        };
    }
    return (0,contracts_judgement/* judged */.g$)(buf.judge, async () => {
        const breaking = await buf.breaking(old, now);
        // buf tells only of what breaks: what would be deleted on the way back was added.
        const back = await buf.breaking(now, old);
        const added = back.filter(({ type }) => type.endsWith("_NO_DELETE"));
        const changes = [
            ...breaking.map((finding) => changeOf(finding, "breaking", finding.message.replace(/\.$/, ""))),
            ...added.map((finding) => changeOf(finding, "additive", "it is new")),
        ];
        return { judge: buf.judge, comparison: { known: true, changes: (0,contracts_changes/* inOrder */.a)(changes) } };
    });
}
function changeOf({ type, path, message }, kind, says) {
    const code = kind === "additive" ? type.replace("_NO_DELETE", "_ADDED") : type;
    return { class: kind, code, ...placeOf(message, path), says: (0,contracts_judgement/* shown */.SP)(says) };
}
/** The message, service or enum, and its member, as buf's sentence quotes them. */
function placeOf(message, path) {
    const holder = /\bon (?:message|service|enum|extension) "([^"]{1,300})"/.exec(message)?.[1];
    // A value that is deleted on the way back has no name in buf's sentence.
    const value = /\benum value "(\d{1,10})" on enum/.exec(message)?.[1];
    const member = value === undefined ? /"([^"]{1,300})" on (?:message|service|enum)/.exec(message)?.[1] : `value ${value}`;
    const named = /\b(?:message|service|enum|extension|RPC|package) "([^"]{1,300})"/i.exec(message)?.[1];
    if (holder !== undefined)
        return { operation: (0,contracts_judgement/* shown */.SP)(holder), field: member === undefined ? null : (0,contracts_judgement/* shown */.SP)(member) };
    return { operation: (0,contracts_judgement/* shown */.SP)(named ?? path), field: null };
}
//# sourceMappingURL=judge-protobuf.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/programs/run-program.js
var run_program = __webpack_require__(60499);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/programs/with-folders.js
var with_folders = __webpack_require__(6071);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/protobuf/buf.js




const Finding = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), path: schemas/* string */.YjP().default(""), message: schemas/* string */.YjP() });
// Our own rules, those that buf has by default: a configuration in the folder would loosen the gate that it has to pass.
const RULES = JSON.stringify({ version: "v2", breaking: { use: ["FILE"] } });
/** It answers 100 where it found something. */
const FOUND = 100;
/** Finds buf on the path; null where it isn't installed. */
async function findBuf() {
    const program = await (0,run_program/* findProgram */.K)("buf");
    if (program === null)
        return null;
    const version = await (0,with_folders/* withFolders */.Q)(new Map(), new Map(), (folder) => (0,run_program/* runProgram */.m)(program, ["--version"], { folder }));
    return {
        judge: `buf ${/^[\w.+-]{1,40}/.exec(version?.stdout.trim() ?? "")?.[0] ?? "of an unknown version"}`,
        async breaking(old, now) {
            if (!(0,with_folders/* arePlain */.Z)(old) || !(0,with_folders/* arePlain */.Z)(now)) {
                throw new contracts_judgement/* NotComparable */._Z("a file's name holds signs that `buf` takes for something else", "give it a plainer name");
            }
            const answer = await (0,with_folders/* withFolders */.Q)(old, now, (folder) => {
                const args = ["breaking", "--against", "../old", "--error-format", "json", "--config", RULES];
                return (0,run_program/* runProgram */.m)(program, args, { folder, below: "now" });
            });
            if (answer === null)
                throw new contracts_judgement/* NotComparable */._Z("`buf` did not end in time", "run `buf breaking` by hand to see why");
            if (answer.code !== 0 && answer.code !== FOUND)
                throw unbuilt(answer.stderr);
            const findings = answer.stdout.split("\n").flatMap((line) => read(line));
            const broken = findings.find(({ type }) => type === "COMPILE");
            if (broken !== undefined)
                throw unbuilt(`${broken.path}: ${broken.message}`);
            return findings;
        },
    };
}
function read(line) {
    if (!line.startsWith("{"))
        return [];
    try {
        const parsed = Finding.safeParse(JSON.parse(line));
        return parsed.success ? [parsed.data] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function unbuilt(why) {
    return new contracts_judgement/* NotComparable */._Z(`\`buf\` can't build it: ${(0,contracts_judgement/* shown */.SP)(why)}`, "keep all files that it imports in the folder, beside `google/protobuf`, which buf brings");
}
//# sourceMappingURL=buf.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/contracts/versions.js
var contracts_versions = __webpack_require__(91892);
;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/protobuf-contract.js




/** The component's folder of Protobuf files, by buf. Import paths begin at the folder. */
async function protobufContract(versions, folder) {
    const entries = { old: await protosBelow(versions.old, folder), now: await protosBelow(versions.now, folder) };
    const known = (0,contracts_versions/* withoutReading */.TH)("protobuf", folder, entries);
    if (known !== null)
        return known;
    if ((0,contracts_versions/* areSame */.tj)(entries))
        return [];
    const judgement = await (0,contracts_judgement/* judged */.g$)("buf", async () => {
        const old = within(folder, await versions.old.texts(entries.old));
        const now = within(folder, await versions.now.texts(entries.now));
        return judgeProtobuf(old, now, await findBuf());
    });
    return [{ kind: "protobuf", file: folder, ...judgement }];
}
async function protosBelow(files, folder) {
    return (await files.below(folder)).filter(({ path }) => path.endsWith(".proto"));
}
function within(folder, texts) {
    const length = folder === "." ? 0 : folder.length + 1;
    return new Map([...texts].map(([path, text]) => [path.slice(length), text]));
}
//# sourceMappingURL=protobuf-contract.js.map

/***/ }),

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ withoutReading),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   tj: () => (/* binding */ areSame)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_schema_match_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22819);
/* harmony import */ var _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47722);


/** The files of both versions that a pattern fits. */
async function fitting({ old, now }, pattern) {
    const folder = folderOf(pattern);
    const fit = async (files) => (await files.below(folder)).filter(({ path }) => (0,_signalbox_policy_schema_match_glob__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, path));
    return { old: await fit(old), now: await fit(now) };
}
/** The folder that all paths of a pattern lie in. */
function folderOf(pattern) {
    const steps = pattern.split("/");
    const first = steps.findIndex((step) => /[*?[\]]/.test(step));
    const plain = steps.slice(0, first === -1 ? steps.length - 1 : first);
    return plain.length === 0 ? "." : plain.join("/");
}
/**
 * What can be said without looking into the files: nothing where they are the same or new, a break where they are gone, and that the
 * policy names what isn't there. Null where they must be compared.
 */
function withoutReading(kind, file, { old, now }) {
    const judge = _signalbox_systems_contracts_judgement__WEBPACK_IMPORTED_MODULE_1__/* .EMBEDDED_JUDGE */ .xn;
    if (old.length === 0 && now.length === 0) {
        const says = "no such file was there at the last release, and none is now";
        const next = "name the contract's files in the policy as git knows them, from the top of the repository";
        return [{ kind, file, judge, comparison: { known: false, says, next } }];
    }
    if (old.length === 0)
        return [];
    if (now.length === 0) {
        const says = "the whole contract was removed";
        const change = { class: "breaking", code: "contract-removed", operation: file, field: null, says };
        return [{ kind, file, judge, comparison: { known: true, changes: [change] } }];
    }
    return null;
}
/** Whether both versions hold the same files with the same bytes. */
function areSame({ old, now }) {
    const before = new Map(old.map(({ path, object, mode }) => [path, `${mode} ${object}`]));
    return old.length === now.length && now.every(({ path, object, mode }) => before.get(path) === `${mode} ${object}`);
}
//# sourceMappingURL=versions.js.map

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

/***/ 57008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _schema_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22484);

/** More would fill the record of a release with what nobody reads. */
const MOST_CHANGES = 1000;
const ORDER = ["breaking", "additive", "neutral"];
function changeOf(place, { effect, code, at, says }) {
    const { operation, field, side } = place;
    return { class: (0,_schema_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .K)(effect, side), code: `${side}-${code}`, operation, field: `${field}${at}`, says };
}
/** Each change once, what breaks first; the same input gives the same list, whatever the order of its keys. */
function inOrder(changes) {
    const once = new Map(changes.map((change) => [JSON.stringify(Object.values(change)), change]));
    const sorted = [...once.values()].toSorted(byClassAndPlace);
    const rest = sorted.length - MOST_CHANGES;
    const [last] = sorted.slice(MOST_CHANGES);
    if (last === undefined)
        return sorted;
    const says = `there are ${rest} more changes; those that break come first`;
    return [...sorted.slice(0, MOST_CHANGES), { ...last, code: "more-changes", field: null, says }];
}
function byClassAndPlace(one, other) {
    return (ORDER.indexOf(one.class) - ORDER.indexOf(other.class) ||
        compare(one.operation, other.operation) ||
        compare(one.field ?? "", other.field ?? "") ||
        compare(one.code, other.code) ||
        compare(one.says, other.says));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
//# sourceMappingURL=changes.js.map

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

/***/ }),

/***/ 60499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_io__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88701);



const TIMEOUT_SECONDS = 60;
const MOST_BYTES = 32 * 1024 * 1024;
/** Where a program is on the path; null where it isn't. */
async function findProgram(name) {
    const found = await (0,_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)(name);
    return found === "" ? null : found;
}
/** Runs a program to its end in a folder of our own, which is all that it knows of its user. No shell, no configuration of the user, no secret and no network of the job reaches it. */
function runProgram(program, args, { folder, below = "." }) {
    return new Promise((resolve) => {
        const options = {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below),
            env: closedEnvironment(folder),
            timeout: TIMEOUT_SECONDS * 1000,
            killSignal: "SIGKILL",
            maxBuffer: MOST_BYTES,
            windowsHide: true,
            shell: false,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, stdout, stderr) => {
            const code = error === null ? 0 : error.code;
            resolve(typeof code === "number" ? { code, stdout, stderr } : null);
        });
        child.stdin?.on("error", () => undefined).end();
    });
}
// The programs need no network. A proxy that answers nobody keeps them from it where a document asks them to go there.
const NOWHERE = "http://127.0.0.1:9";
function closedEnvironment(folder) {
    const kept = ["PATH", "Path", "SystemRoot", "TMPDIR", "TEMP", "TMP"].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const home = {
        HOME: folder,
        USERPROFILE: folder,
        XDG_CACHE_HOME: folder,
        XDG_CONFIG_HOME: folder,
        LOCALAPPDATA: folder,
        APPDATA: folder,
    };
    const proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
    return {
        ...Object.fromEntries(kept),
        ...home,
        ...Object.fromEntries(proxies.map((name) => [name, NOWHERE])),
        LC_ALL: "C",
        NO_COLOR: "1",
    };
}
//# sourceMappingURL=run-program.js.map

/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFolders),
/* harmony export */   Z: () => (/* binding */ arePlain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



// One way to write a name that each system reads the same, and that no program takes for an option, a pattern or an address.
const PLAIN = /^(?!-)[\w@+,= -][\w.@+,= -]*$/;
/** Whether all paths are plain enough to be written and handed to a program. */
function arePlain(files) {
    return [...files.keys()].every((file) => file.split("/").every((name) => PLAIN.test(name) || /^\.[\w-][\w.-]*$/.test(name)));
}
/** Writes both versions beside each other, as `old` and `now` in a folder of their own, which goes when the work is done. */
async function withFolders(old, now, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "signalbox-contracts-"));
    try {
        for (const [version, files] of [
            ["old", old],
            ["now", now],
        ]) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, version));
            for (const [file, text] of files) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, version, ...file.split("/"));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: "wx" });
            }
        }
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
//# sourceMappingURL=with-folders.js.map

/***/ }),

/***/ 22484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classOf)
/* harmony export */ });
/** The law of direction: who reads must accept all that may be written. */
const CLASSES = {
    narrower: { request: "breaking", response: "neutral" },
    wider: { request: "additive", response: "breaking" },
    changed: { request: "breaking", response: "breaking" },
    gone: { request: "breaking", response: "breaking" },
    more: { request: "additive", response: "additive" },
    promised: { request: "breaking", response: "additive" },
    told: { request: "neutral", response: "neutral" },
};
function classOf(effect, side) {
    return CLASSES[effect][side];
}
//# sourceMappingURL=effect.js.map

/***/ })

};
