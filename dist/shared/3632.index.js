export const id = 3632;
export const ids = [3632,625];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 95010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(77893);
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(19584);
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var src_record = __webpack_require__(24100);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js
var chosen_components = __webpack_require__(228);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
var branch_facts = __webpack_require__(65275);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/version-bump-move.js
var version_bump_move = __webpack_require__(42682);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/plan-json.js

/** The plan as one document for machines: `plan/1`. */
function planAsJson(decision, { loaded, origin }) {
    const components = decision.components.map(({ name, previous, version, tag, bump, state, reasons, changes }) => ({
        name,
        previous,
        version,
        tag,
        bump,
        state,
        reasons,
        changes: changes.list,
        warnings: changes.warnings,
    }));
    const { verdict, move, candidate, reasons } = decision;
    const policy = { file: loaded.file, digest: loaded.digest, origin };
    return `${(0,json/* jsonOf */.o)({ signalbox: "plan/1", verdict, move, candidate, policy, components, reasons })}\n`;
}
//# sourceMappingURL=plan-json.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/title-of.js
var title_of = __webpack_require__(13635);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/describe-warnings.js
var describe_warnings = __webpack_require__(69962);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(31057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/plan-text.js





const SHOWN_CHANGES = 10;
/** The plan for people: each component with what brings it its version, then the verdict. */
function planAsText(decision, governing) {
    const lines = [
        ...decision.components.flatMap(componentLines),
        ...decision.reasons.filter(isOfTheWhole(decision)).flatMap(reason_lines/* reasonLines */.c9),
        "",
        verdictLine(decision),
    ];
    if (governing.origin.kind === "trial")
        lines.push("tried with a policy that does not govern here (--policy): nothing is recorded");
    return `${lines.join("\n")}\n`;
}
function isOfTheWhole(decision) {
    const own = new Set(decision.components.flatMap((plan) => plan.reasons));
    return (reason) => !own.has(reason) && reason.code !== "version.nothing";
}
function componentLines(plan) {
    const changes = plan.changes.list.filter((change) => change.bump !== "none");
    const shown = plan.state === "release" ? changes.slice(0, SHOWN_CHANGES).map(changeLine) : [];
    const more = plan.state === "release" && changes.length > SHOWN_CHANGES
        ? [`      … and ${changes.length - SHOWN_CHANGES} more`]
        : [];
    // What stands in the way is told where nothing is released, too.
    const reasons = plan.reasons.filter(({ code, status }) => plan.state === "nothing" ? status === "unmet" || status === "unknown" : code !== "version.bump");
    return [
        headline(plan),
        ...shown,
        ...more,
        ...reasons.flatMap(reason_lines/* reasonLines */.c9),
        ...(0,describe_warnings/* describeWarnings */.J)(plan.changes).map((warning) => `  ${(0,external_node_util_.styleText)("yellow", "!")} ${(0,terminal/* printable */.g)(warning)}`),
    ];
}
function headline(plan) {
    const name = (0,external_node_util_.styleText)("bold", plan.name);
    switch (plan.state) {
        case "release":
            return `${name}  ${plan.previous ?? "(none)"} → ${(0,external_node_util_.styleText)("bold", plan.version ?? "")}  ${plan.bump}  tag ${plan.tag ?? ""}`;
        case "standing":
            return `${name}  ${plan.version ?? ""}  released already: ${plan.tag ?? ""}`;
        case "nothing":
            return `${name}  ${plan.previous ?? "(none)"}  nothing to release`;
    }
}
function changeLine(change) {
    return `    ${change.commit.slice(0, 7)} ${(0,terminal/* printable */.g)((0,title_of/* titleOf */.G)(change))}`;
}
function verdictLine({ verdict, move, components }) {
    const count = components.filter((plan) => plan.state === "release").length;
    switch (verdict) {
        case "go":
            if (move === "nothing")
                return "go: nothing to release";
            return `go: ${count} ${count === 1 ? "component" : "components"} to ${move === "propose" ? "propose in a release pull request" : "release"}`;
        case "hold":
            return `${(0,external_node_util_.styleText)("red", "hold")}: not to be released; see what is marked ✗`;
        case "unknown":
            return `${(0,external_node_util_.styleText)("yellow", "unknown")}: not to be released until it is known; see what is marked ?`;
    }
}
//# sourceMappingURL=plan-text.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/plan.js













/** `signalbox plan`: the next version of each component, and why. Writes nothing but the record that was asked for. */
async function plan({ git, head, complete, tags }, options, terminal) {
    if (options.policy !== undefined && options.record !== undefined) {
        throw new error/* SignalboxError */.k("plan.trial-recorded", "a plan with `--policy` is a trial, and a trial is not recorded", {
            next: "leave out `--record`, or plan with the policy in force",
        });
    }
    const [governing, candidate] = await Promise.all([
        (0,policy_asked/* policyAsked */.p)(git, options),
        complete.then(() => (options.at === undefined ? head : (0,revisions/* resolveCommit */.WL)(git, options.at))),
    ]);
    const only = (0,chosen_components/* chosenComponents */.H)(governing.loaded, options.component ?? []);
    const branch = (0,branch_facts/* branchOfClone */.b1)(git, candidate, options.branch ?? null, options.at === undefined);
    const asIfNewest = options.at !== undefined;
    // What was released then was released in the month of its commit.
    const now = asIfNewest ? await (0,revisions/* committedAt */.AB)(git, candidate) : new Date();
    const move = (0,version_bump_move/* versionBumpMove */.U)({ git, candidate, now, tags, branch, remote: null, asIfNewest, only }, null);
    const made = await (0,src_frame/* makeMove */.Qe)(move, governing.loaded, { mode: "plan" }, {
        async report(result) {
            terminal.out(options.json === true ? planAsJson(result.decision, governing) : planAsText(result.decision, governing));
        },
        async record(result) {
            if (options.record !== undefined)
                await keep(options.record, result, governing);
        },
    });
    return (0,exit_code/* exitCodeOf */.F)(made.decision.verdict);
}
async function keep(file, made, governing) {
    const record = (0,src_record/* recordOf */.z)(made, { move: "version-bump", mode: "plan", at: new Date(), governing });
    await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), (0,external_node_path_.basename)(file), `${JSON.stringify(record, null, 2)}\n`);
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/** What a command's exit code says, as in DESIGN: 0 go, 2 hold, 1 unknown or failed. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case "go":
            return 0;
        case "hold":
            return 2;
        case "unknown":
            return 1;
    }
}
//# sourceMappingURL=exit-code.js.map

/***/ }),

/***/ 25862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyAsked)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91759);

/** The policy that governs here, or the file that is tried instead of it (`--policy`). */
function policyAsked(git, { policy }) {
    return policy === undefined ? (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyOfClone */ .$q)(git) : (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFromFile */ .Ve)(policy, git);
}
//# sourceMappingURL=policy-asked.js.map

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

/***/ 31057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ reasonMark),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   nN: () => (/* binding */ gateReasonLines)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93354);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73629);



const MARKS = {
    met: "✓",
    unmet: "✗",
    waived: "~",
    unknown: "?",
    "not-applicable": "·",
};
/** A reason of a gate: what was observed often says little without what was required. */
function gateReasonLines(reason) {
    if ((0,_signalbox_policy_decision_reason__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(reason))
        return reasonLines(reason);
    const { status, required, observed } = reason;
    return [`  ${reasonMark(status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(required)}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(observed)}`];
}
/** A reason as a person reads it in a terminal; its place and what to do only where it is not met. */
function reasonLines(reason) {
    const head = `  ${reasonMark(reason.status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.observed)}`;
    if (reason.status !== "unmet" && reason.status !== "unknown")
        return [head];
    const { at } = reason;
    const place = at === null ? `${reason.rule} (default)` : `${at.file}:${at.line}:${at.column} ${reason.rule}`;
    const next = reason.next === null ? [] : [`      to do:    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.next)}`];
    return [
        head,
        `      required: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(reason.required)}`,
        `      rule:     ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(place)}`,
        ...next,
    ];
}
/** The sign of a status, coloured where the terminal has colours. */
function reasonMark(status) {
    const mark = MARKS[status];
    switch (status) {
        case "met":
        case "waived":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("green", mark);
        case "unmet":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("red", mark);
        case "unknown":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("yellow", mark);
        case "not-applicable":
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("dim", mark);
    }
}
//# sourceMappingURL=reason-lines.js.map

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

/***/ 19584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ makeMove),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   xv: () => (/* binding */ isAsDecided)
/* harmony export */ });
/**
 * Makes one move: gather, decide, carry out, report, record. `plan` stops before anything is written to the
 * outside world. What was done is recorded even where it could not be reported.
 */
async function makeMove(move, policy, run, ends) {
    const facts = await move.gather(policy);
    const decision = move.decide(policy, facts);
    // A run that was cancelled meanwhile begins no write.
    const signal = run.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    const allowed = run.mode === "apply" && (move.carriesOutAll === true || decision.verdict === "go");
    const outcome = allowed ? await move.carryOut(policy, decision, facts, signal) : null;
    const made = { move: move.name, facts, decision, outcome };
    try {
        await ends.report(made);
    }
    finally {
        await ends.record(made);
    }
    return made;
}
/** Whether a move may count as a success: it was allowed, and where it was carried out the world is as wanted. */
function succeeded(made) {
    return made.decision.verdict === "go" && isAsDecided(made);
}
/** Whether the world is as it was decided, or nothing was to be done about it. */
function isAsDecided({ outcome }) {
    return outcome === null || outcome.state === "done" || outcome.state === "already-done";
}
//# sourceMappingURL=frame.js.map

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

/***/ 24100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "tag-verification", "changelog", "checklist-gate", "canary-monitor"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text` and of the parents' texts, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What it extends, the nearest first. */
        parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        }))
            // Records from before policies could extend others do not say so.
            .default([]),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin, parents } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text, parents: [...parents] },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map

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

/***/ 65275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   b1: () => (/* binding */ branchOfClone),
/* harmony export */   qh: () => (/* binding */ branchOfRemote)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94162);


/** The branch where it is kept: its tip was read from the remote. */
async function branchOfRemote(git, candidate, on) {
    const { remote, branch, defaultBranch } = on;
    const isDefault = branch === null ? null : branch.name === defaultBranch.name;
    const defaultTip = await present(git, remote, defaultBranch);
    const state = (holdsCandidate, later = []) => ({
        facts: { name: branch?.name ?? null, isDefault, holdsCandidate },
        laterCommits: new Set(later),
        defaultTip,
    });
    if (branch === null)
        return state(null);
    const tip = await present(git, remote, branch);
    if (tip === null)
        return state(false);
    if (tip === candidate)
        return state(true);
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
    if (code !== 0)
        return state(false);
    const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
    return state(true, stdout.split("\n").filter((hash) => hash !== ""));
}
/** A branch's tip, fetched where the clone lacks it. */
async function present(git, remote, { name, tip }) {
    if (tip === null)
        return null;
    if (!(await (0,_signalbox_systems_git_holds_object__WEBPACK_IMPORTED_MODULE_1__/* .holdsObject */ .u)(git, `${tip}^{commit}`)))
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${name}`]);
    return tip;
}
/**
 * The branch that is checked out in a local clone, or the one that is named. A clone without a remote has its own default branch: `main`,
 * `master`, or the only line there is. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
async function branchOfClone(git, candidate, named, atHead = false) {
    const [name, defaultRef] = await Promise.all([named ?? checkedOut(git), defaultRefOf(git)]);
    const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
    const isDefault = name === null || defaultRef === null ? null : defaultRef.branch === null || defaultRef.branch === name;
    return {
        facts: { name, isDefault, holdsCandidate },
        laterCommits: new Set(),
        defaultTip: isDefault === true || defaultRef === null ? null : await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, defaultRef.ref),
    };
}
/** The default branch and where a clone keeps it; `branch` is null where the clone has but one line; all is null where nobody knows. */
async function defaultRefOf(git) {
    const head = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] });
    const prefix = "refs/remotes/origin/";
    const ref = head.stdout.trim();
    if (head.code === 0)
        return { branch: ref.slice(prefix.length), ref };
    const [remotes, usual] = await Promise.all([
        git.run(["remote"]),
        git.run(["for-each-ref", "--format=%(refname:strip=2)", ...USUAL.map((name) => `refs/heads/${name}`)]),
    ]);
    if (remotes.stdout.trim() !== "")
        return null;
    const [branch] = usual.stdout.split("\n").filter((line) => USUAL.includes(line));
    return branch === undefined ? { branch: null, ref: "HEAD" } : { branch, ref: `refs/heads/${branch}` };
}
const USUAL = ["main", "master"];
async function checkedOut(git) {
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
async function branchHolds(git, name, candidate) {
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
    return code === 0 ? true : code === 1 ? false : null;
}
//# sourceMappingURL=branch-facts.js.map

/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chosenComponents)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** The components that are asked for, in the policy's order; all where `only` is empty. Throws `component.unknown` for a name it does not have. */
function chosenComponents({ policy }, only) {
    const known = Object.keys(policy.components);
    const unknown = only.find((name) => !known.includes(name));
    if (unknown === undefined)
        return known.filter((name) => only.length === 0 || only.includes(name));
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("component.unknown", `the policy has no component \`${unknown}\``, {
        next: `name one of: ${known.join(", ")}`,
    });
}
//# sourceMappingURL=chosen-components.js.map

/***/ }),

/***/ 42682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ versionBumpMove)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_versioning_decide_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30589);
/* harmony import */ var _gather_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25799);


/** The move that gives every component its next version, and tags or proposes it; `publishing` is null where it only plans. */
function versionBumpMove(sources, publishing) {
    return {
        name: "version-bump",
        gather: (policy) => (0,_gather_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherVersionFacts */ .r)(policy, sources),
        decide: _signalbox_policy_versioning_decide_versions__WEBPACK_IMPORTED_MODULE_0__/* .decideVersions */ .E,
        async carryOut(loaded, decision, facts, signal) {
            if (publishing === null) {
                if (decision.move === "nothing")
                    return nothingToDo(decision);
                return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
            }
            // Most runs only plan.
            const { carryOutVersions } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9547), __webpack_require__.e(8011), __webpack_require__.e(3851), __webpack_require__.e(1698), __webpack_require__.e(1399)]).then(__webpack_require__.bind(__webpack_require__, 71399));
            const { git, tags } = sources;
            const outcome = await carryOutVersions({ git, tags, loaded, decision, facts, signal }, publishing);
            return outcome ?? nothingToDo(decision);
        },
    };
}
function nothingToDo(decision) {
    const tags = decision.components.flatMap((plan) => plan.state === "standing" && plan.tag !== null ? [plan.tag] : []);
    const says = tags.length === 0
        ? "nothing to release"
        : `${tags.map((tag) => `\`${tag}\``).join(", ")} ${tags.length === 1 ? "stands" : "stand"} already for this candidate`;
    return { state: "already-done", says, next: null };
}
//# sourceMappingURL=version-bump-move.js.map

/***/ }),

/***/ 69962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeWarnings)
/* harmony export */ });
const SAYS = {
    "breaking-change-not-upper-case": "`breaking change:` counts only in upper case",
    "breaking-change-not-a-footer": "`BREAKING CHANGE:` stands inside the body; it counts, but belongs in a footer after a blank line",
    "breaking-change-misspelt": "a line that is nearly `BREAKING CHANGE: `, but counts only when written so",
    "emoji-before-type": "an emoji before the type: not a conventional commit, counts for nothing",
    "not-conventional": "not a conventional commit, counts for nothing",
    "release-as-unreadable": "a `Release-As:` footer without a version that can be read",
    "revert-unclear": "a line on what it reverts that does not say it plainly, and takes nothing back",
    "unknown-type": "a type that the policy's `versioning.bumps` does not name, counts for nothing",
};
const NAMED = 3;
/** One line for each kind of warning, naming the newest commits it concerns. */
function describeWarnings(changes) {
    const kinds = Map.groupBy(changes.warnings, (warning) => warning.kind);
    return [...kinds].map(([kind, warnings]) => {
        const named = warnings
            .slice(0, NAMED)
            .map(({ commit, subject }) => `${commit.slice(0, 7)} ${subject.slice(0, 60)}`);
        const more = warnings.length > NAMED ? `; and ${warnings.length - NAMED} more` : "";
        return `${warnings.length} ${warnings.length === 1 ? "commit" : "commits"}: ${SAYS[kind]} (${named.join("; ")}${more})`;
    });
}
//# sourceMappingURL=describe-warnings.js.map

/***/ }),

/***/ 93354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether a reason stands in the way: it is not met, or nobody could say. */
function isOpen({ status }) {
    return status === "unmet" || status === "unknown";
}
//# sourceMappingURL=reason.js.map

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

/***/ }),

/***/ 94162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ holdsObject)
/* harmony export */ });
/** Whether the clone holds an object of this hash; with `^{commit}` behind it, whether that is a commit or a tag of one. */
async function holdsObject(git, object) {
    return (await git.run(["cat-file", "-e", object], { allow: [1, 128] })).code === 0;
}
//# sourceMappingURL=holds-object.js.map

/***/ })

};
