export const id = 195;
export const ids = [195];
export const modules = {

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/history/lib/src/revisions.js
var revisions = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/moves/lib/src/frame.js
var src_frame = __webpack_require__(9584);
// EXTERNAL MODULE: ./packages/moves/lib/src/governing-policy.js
var governing_policy = __webpack_require__(1759);
// EXTERNAL MODULE: ./packages/moves/lib/src/record.js
var src_record = __webpack_require__(4100);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/chosen-components.js

/** The components that are asked for, in the policy's order; all where `only` is empty. Throws `component.unknown` for a name it does not have. */
function chosenComponents({ policy }, only) {
    const known = Object.keys(policy.components);
    const unknown = only.find((name) => !known.includes(name));
    if (unknown === undefined)
        return known.filter((name) => only.length === 0 || only.includes(name));
    throw new error/* SignalboxError */.k("component.unknown", `the policy has no component \`${unknown}\``, {
        next: `name one of: ${known.join(", ")}`,
    });
}
//# sourceMappingURL=chosen-components.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/branch-facts.js
/** The branch where it is kept: its tip was read from the remote. */
async function branchOfRemote(git, candidate, branch) {
    const { name, isDefault, tip } = branch;
    if (name === null || tip === null)
        return { facts: { name, isDefault, holdsCandidate: name === null ? null : false }, laterCommits: new Set() };
    if (tip === candidate)
        return { facts: { name, isDefault, holdsCandidate: true }, laterCommits: new Set() };
    if ((await git.run(["cat-file", "-e", `${tip}^{commit}`], { allow: [1, 128] })).code !== 0) {
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", branch.remote, `refs/heads/${name}`]);
    }
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
    if (code !== 0)
        return { facts: { name, isDefault, holdsCandidate: false }, laterCommits: new Set() };
    const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
    return {
        facts: { name, isDefault, holdsCandidate: true },
        laterCommits: new Set(stdout.split("\n").filter((hash) => hash !== "")),
    };
}
/**
 * The branch that is checked out in a local clone, or the one that is named. Without a remote it is the only line there is, so it counts as
 * the default. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
async function branchOfClone(git, candidate, named, atHead = false) {
    const [name, remote] = await Promise.all([
        named ?? checkedOut(git),
        git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] }),
    ]);
    const prefix = "refs/remotes/origin/";
    const isDefault = remote.code === 0 ? remote.stdout.trim() === `${prefix}${name}` : await isOnlyLine(git);
    const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
    return { facts: { name, isDefault: name === null ? null : isDefault, holdsCandidate }, laterCommits: new Set() };
}
async function checkedOut(git) {
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
    return code === 0 ? stdout.trim() : null;
}
async function isOnlyLine(git) {
    const { stdout } = await git.run(["remote"]);
    return stdout.trim() === "" ? true : null;
}
async function branchHolds(git, name, candidate) {
    const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
    return code === 0 ? true : code === 1 ? false : null;
}
//# sourceMappingURL=branch-facts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/decide-versions.js + 5 modules
var decide_versions = __webpack_require__(6255);
// EXTERNAL MODULE: ./packages/history/lib/src/last-release.js
var last_release = __webpack_require__(5491);
// EXTERNAL MODULE: ./packages/history/lib/src/tags.js
var src_tags = __webpack_require__(954);
// EXTERNAL MODULE: ./packages/history/lib/src/unreleased.js
var unreleased = __webpack_require__(7635);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(172);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/standing-then.js
/**
 * Those of the releases that stood when a commit was the newest: whose own commit is older. Only for looking back: a
 * commit's time is whatever its committer said, and decides nothing that is carried out.
 */
async function standingThen(git, releases, newest) {
    const commits = [...new Set(releases.map(({ commit }) => commit))];
    if (commits.length === 0)
        return [];
    const input = Buffer.from(`${[newest, ...commits].join("\n")}\n`);
    const { stdout } = await git.run(["log", "--no-walk=unsorted", "--ignore-missing", "--format=%H %ct", "--stdin"], {
        input,
    });
    const times = new Map(stdout
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(" ")), Number(line.slice(line.indexOf(" ") + 1))]));
    const now = times.get(newest) ?? 0;
    return releases.filter(({ commit }) => (times.get(commit) ?? now) < now);
}
//# sourceMappingURL=standing-then.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/gather-versions.js








/** Reads all that the versions of a candidate are decided on. */
async function gatherVersionFacts(loaded, sources) {
    const { git, candidate, asIfNewest } = sources;
    const { components } = loaded.policy;
    const names = chosenComponents(loaded, sources.only);
    const stable = sources.tags.then((tags) => (0,src_tags/* releasesOf */.w)(tags, (0,tag_style/* tagStylesOf */.ug)(loaded.policy)).filter(({ version }) => !(0,version_order/* isPrerelease */.V1)(version)));
    const released = stable.then((releases) => releases.filter(({ commit }) => commit !== candidate));
    const previous = await (0,last_release/* lastReleases */.p)(git, { candidate, releases: released });
    const types = new Set(Object.keys(loaded.policy.versioning.bumps));
    const commits = await (0,unreleased/* readUnreleased */.H)(git, { candidate, previous, components, types });
    const [releases, branch] = await Promise.all([stable, sources.branch]);
    const facts = names.map(async (name) => {
        const last = previous.get(name) ?? null;
        const own = releases.filter(({ component, version }) => component === name && (last === null || (0,version_order/* compareVersions */.Zy)(version, last.version) > 0));
        const others = own.filter(({ commit }) => commit !== candidate);
        const elsewhere = asIfNewest ? await standingThen(git, others, candidate) : others;
        const onCandidate = asIfNewest ? [] : own.filter(({ commit }) => commit === candidate);
        const later = elsewhere.map((release) => ({ ...release, later: branch.laterCommits.has(release.commit) }));
        const standing = (0,version_order/* highestRelease */.UL)(onCandidate) ??
            (sources.remote === null ? null : await (0,release_commit/* releaseMadeOf */.at)(git, sources.remote, candidate, later));
        return { name, previous: last, standing, elsewhere: later, commits: commits.get(name) ?? [] };
    });
    return { candidate, branch: branch.facts, components: await Promise.all(facts) };
}
//# sourceMappingURL=gather-versions.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/version-bump-move.js


/** The move that gives every component its next version, and tags it. */
function versionBumpMove(sources, publishing) {
    return {
        name: "version-bump",
        gather: (policy) => gatherVersionFacts(policy, sources),
        decide: decide_versions/* decideVersions */.E,
        async carryOut(policy, decision, facts, signal) {
            const plans = decision.components.filter(isReleasing);
            if (plans.length === 0)
                return nothingToDo(decision);
            if (publishing === null)
                return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
            // Most runs only plan.
            const [{ writeRelease }, { pushRelease }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 6457)),
                __webpack_require__.e(/* import() */ 736).then(__webpack_require__.bind(__webpack_require__, 2736)),
            ]);
            const release = await writeRelease(sources.git, policy, facts.candidate, plans, publishing.maker);
            signal.throwIfAborted();
            const { remote, waits } = publishing;
            const target = { remote, branch: facts.branch.name, candidate: facts.candidate, waits, signal };
            return pushRelease(sources.git, release, target);
        },
    };
}
function isReleasing(plan) {
    return plan.state === "release" && plan.version !== null && plan.tag !== null;
}
function nothingToDo(decision) {
    const tags = decision.components.flatMap((plan) => plan.state === "standing" && plan.tag !== null ? [plan.tag] : []);
    const says = tags.length === 0
        ? "nothing to release"
        : `${tags.map((tag) => `\`${tag}\``).join(", ")} ${tags.length === 1 ? "stands" : "stand"} already for this candidate`;
    return { state: "already-done", says, next: null };
}
//# sourceMappingURL=version-bump-move.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/systems/lib/src/files/write-file-atomically.js




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, and `file.link` where a link stands in the file's place.
 */
async function writeFileAtomically(root, path, text) {
    const target = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isInside((0,external_node_path_.resolve)(root), target))
        throw outside(path);
    await refuseLinksOut(root, target, path);
    const present = await presentFile(target, path);
    const bytes = Buffer.from(text);
    if (present !== null && present.bytes.equals(bytes))
        return "unchanged";
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await replaceFile(target, bytes, present?.mode ?? 0o644);
    return "written";
}
async function replaceFile(target, bytes, mode) {
    // In the same folder: a rename across file systems would be a copy, which can be half done.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(temporary, "wx", mode);
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function presentFile(target, path) {
    const stat = await (0,promises_.lstat)(target).catch(nullIfAbsent);
    if (stat === null)
        return null;
    if (!stat.isFile()) {
        throw new error/* SignalboxError */.k("file.link", `\`${path}\` is a link or a folder, not a file`, {
            next: "remove it, or name another path",
        });
    }
    return { bytes: await (0,promises_.readFile)(target), mode: stat.mode & 0o777 };
}
// Before any folder is made: the nearest one that exists tells where all others would be.
async function refuseLinksOut(root, target, path) {
    const home = await (0,promises_.realpath)(root);
    for (let folder = (0,external_node_path_.dirname)(target);; folder = (0,external_node_path_.dirname)(folder)) {
        const real = await (0,promises_.realpath)(folder).catch(nullIfAbsent);
        if (real !== null) {
            if (!isInside(home, real))
                throw outside(path);
            return;
        }
        // A broken link is there although it leads nowhere; a folder made "through" it would be elsewhere.
        if ((await (0,promises_.lstat)(folder).catch(nullIfAbsent)) !== null)
            throw outside(path);
    }
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function outside(path) {
    return new error/* SignalboxError */.k("file.outside", `\`${path}\` leads out of the workspace`, {
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
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(296);
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
var title_of = __webpack_require__(3635);
;// CONCATENATED MODULE: ./packages/policy/lib/src/changes/describe-warnings.js
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(3629);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/reason-lines.js
var reason_lines = __webpack_require__(1057);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/plan-text.js





const SHOWN_CHANGES = 10;
/** The plan for people: each component with what brings it its version, then the verdict. */
function planAsText(decision, governing) {
    const lines = [
        ...decision.components.flatMap(componentLines),
        ...decision.reasons.filter(isOfTheWhole(decision)).flatMap(reason_lines/* reasonLines */.c),
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
    const reasons = plan.reasons.filter((reason) => plan.state !== "nothing" && reason.code !== "version.bump");
    return [
        headline(plan),
        ...shown,
        ...more,
        ...reasons.flatMap(reason_lines/* reasonLines */.c),
        ...describeWarnings(plan.changes).map((warning) => `  ${(0,external_node_util_.styleText)("yellow", "!")} ${(0,terminal/* printable */.g)(warning)}`),
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
            return move === "nothing"
                ? "go: nothing to release"
                : `go: ${count} ${count === 1 ? "component" : "components"} to release`;
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
        options.policy === undefined ? (0,governing_policy/* policyOfClone */.$q)(git) : (0,governing_policy/* policyFromFile */.Ve)(options.policy),
        complete.then(() => (options.at === undefined ? head : (0,revisions/* resolveCommit */.W)(git, options.at))),
    ]);
    const only = chosenComponents(governing.loaded, options.component ?? []);
    const branch = branchOfClone(git, candidate, options.branch ?? null, options.at === undefined);
    const move = versionBumpMove({ git, candidate, tags, branch, remote: null, asIfNewest: options.at !== undefined, only }, null);
    const made = await (0,src_frame/* makeMove */.Q)(move, governing.loaded, { mode: "plan" }, {
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
    await writeFileAtomically((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), (0,external_node_path_.basename)(file), `${JSON.stringify(record, null, 2)}\n`);
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordSchema),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("signalbox/1"),
    move: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["version-bump", "changelog"]),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "apply"]),
    /** When it was made, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["default-branch", "head", "trial"]), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        /** SHA-256 of `text`, hex. */
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
/** The record of a move that was made. */
function recordOf(made, context) {
    const { loaded, text, origin } = context.governing;
    return {
        record: "signalbox/1",
        move: context.move,
        mode: context.mode,
        at: context.at.toISOString(),
        policy: { file: loaded.file, origin, digest: loaded.digest, text },
        facts: made.facts,
        decision: made.decision,
        outcome: made.outcome,
    };
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ taggedCandidate),
/* harmony export */   at: () => (/* binding */ releaseMadeOf),
/* harmony export */   ez: () => (/* binding */ CANDIDATE_TRAILER)
/* harmony export */ });
/** The trailer by which a release's commit and tags name the candidate that they were made of. */
const CANDIDATE_TRAILER = "Signalbox-Candidate";
/**
 * The release that was already made of this candidate, where manifests are committed: its tag stands on the
 * release commit, the candidate's only child, and names the candidate.
 */
async function releaseMadeOf(git, remote, candidate, releases) {
    for (const { later, ...release } of releases) {
        if (!later || !(await isChildOf(git, candidate, release.commit)))
            continue;
        const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, `refs/tags/${release.tag}`]);
        const [object = ""] = stdout.split("\t", 1);
        if ((await taggedCandidate(git, remote, { name: release.tag, object })) === candidate)
            return release;
    }
    return null;
}
/**
 * The candidate that an annotated tag of a remote names; null where it names none. The tag's own message says it, and
 * not the commit's, which is anybody's text.
 */
async function taggedCandidate(git, remote, tag) {
    if ((await git.run(["cat-file", "-e", tag.object], { allow: [1, 128] })).code !== 0) {
        await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/tags/${tag.name}`]);
    }
    const { code, stdout } = await git.run(["cat-file", "tag", tag.object], { allow: [128] });
    const lines = code === 0 ? stdout.split("\n") : [];
    const named = lines.find((line) => line.startsWith(`${CANDIDATE_TRAILER}: `));
    return named?.slice(CANDIDATE_TRAILER.length + 2) ?? null;
}
async function isChildOf(git, parent, commit) {
    const { stdout } = await git.run(["rev-list", "--parents", "--max-count=1", "--end-of-options", commit]);
    return stdout.trim() === `${commit} ${parent}`;
}
//# sourceMappingURL=release-commit.js.map

/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/** A change as its author's header said it: `feat(crm)!: New lead scoring algorithm`; text from outside. */
function titleOf({ type, scope, breaking, description }) {
    if (type === null)
        return description;
    return `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
}
//# sourceMappingURL=title-of.js.map

/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decideVersions)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(2097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(8905);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(2716);
// EXTERNAL MODULE: ./packages/policy/node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(7133);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/match-glob.js

/**
 * Whether a branch name or path fits a pattern of the policy. `*` stays within a `/`, `**` alone in its segment crosses
 * it, dot names count, braces and negation mean nothing. The pattern has passed `Glob`, which bounds the work.
 */
function matchesGlob(pattern, name) {
    return (0,esm/* minimatch */.xF)(name, pattern, {
        dot: true,
        noext: true,
        nobrace: true,
        nonegate: true,
        nocomment: true,
        // The same answer on every runner: on Windows a backslash would part names.
        platform: "linux",
    });
}
//# sourceMappingURL=match-glob.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/branch-rule.js


/** Whether a release may be made of a commit of this branch: `branches` of the policy, or the default branch alone. */
function branchReasons(loaded, candidate, branch) {
    return [mayRelease(loaded, branch), holdsCandidate(loaded, candidate, branch)];
}
function mayRelease(loaded, branch) {
    const { branches } = loaded.policy;
    const code = "branch.may-release";
    if (branch.name === null) {
        const next = "check out a branch, or name it";
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
            code,
            status: "unknown",
            required: "a branch that may release",
            observed: "no branch: the checkout is detached",
            next,
        });
    }
    const evidence = [{ kind: "branch", id: branch.name, title: branch.name }];
    if (branches === undefined)
        return defaultBranchOnly(loaded, branch.name, branch.isDefault, evidence);
    const pattern = Object.keys(branches).find((glob) => matchesGlob(glob, branch.name ?? ""));
    const environment = pattern === undefined ? undefined : branches[pattern]?.environment;
    const path = pattern === undefined ? ["branches"] : ["branches", pattern];
    const required = "a branch whose entry in `branches` names an environment";
    if (environment !== undefined) {
        const observed = `\`${branch.name}\` goes to \`${environment}\``;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "met", required, observed, evidence });
    }
    const observed = pattern === undefined ? `no entry fits \`${branch.name}\`` : `\`${pattern}\` names no environment`;
    const next = "release from a branch that goes to an environment, or have the policy changed";
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, { code, status: "unmet", required, observed, evidence, next });
}
function defaultBranchOnly(loaded, name, isDefault, evidence) {
    const required = "the default branch (the policy has no `branches`)";
    const common = { code: "branch.may-release", required, evidence };
    if (isDefault === null) {
        const next = "let git know the default branch: `git remote set-head origin --auto`";
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
            ...common,
            status: "unknown",
            observed: "nobody could say which branch is the default",
            next,
        });
    }
    if (isDefault)
        return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], { ...common, status: "met", observed: `\`${name}\` is the default branch` });
    const next = "merge first, or name this branch and its environment under `branches`";
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
        ...common,
        status: "unmet",
        observed: `\`${name}\` is not the default branch`,
        next,
    });
}
// A commit of a feature branch must not be released by starting the workflow from `main` with its hash.
function holdsCandidate(loaded, candidate, branch) {
    const common = {
        code: "branch.holds-candidate",
        required: "a candidate that is on the branch",
        evidence: [{ kind: "commit", id: candidate, title: "the candidate" }],
    };
    switch (branch.holdsCandidate) {
        case true:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
                ...common,
                status: "met",
                observed: "the branch contains the candidate",
            });
        case false:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
                ...common,
                status: "unmet",
                observed: "the branch does not contain the candidate",
                next: "merge it first, or release a commit of the branch",
            });
        case null:
            return (0,rule_reasons/* reasonOf */.A)(loaded, ["branches"], {
                ...common,
                status: "unknown",
                observed: "the branch could not be read where it is kept",
                next: "check that the remote answers and that the branch is pushed, then run again",
            });
    }
}
//# sourceMappingURL=branch-rule.js.map
// EXTERNAL MODULE: ./node_modules/semver/functions/diff.js
var diff = __webpack_require__(711);
// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(2338);
// EXTERNAL MODULE: ./node_modules/semver/functions/major.js
var major = __webpack_require__(8511);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(8780);
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/next-version.js





/** The version after `previous` (null: none yet) for changes that ask for `bump`. Null where they ask for nothing. */
function nextVersion(rules, previous, bump) {
    if (bump === "none")
        return null;
    if (previous === null)
        return { version: rules.initial, bump };
    const step = bump === "major" && major(previous) === 0 ? rules["breaking-while-zero"] : bump;
    const version = valid(inc(previous, step));
    if (version !== null)
        return { version, bump: step };
    throw new error/* SignalboxError */.k("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
        next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
    });
}
/** The step from one version to a later one. */
function stepBetween(previous, version) {
    const step = diff(previous, version);
    return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
//# sourceMappingURL=next-version.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/tag-reasons.js


/** What the component's releases on other commits say of a version: its tag is free, and no release stands in its way. */
function tagReasons(loaded, facts, version, tag) {
    const path = ["components", facts.name, "tag"];
    const taken = facts.elsewhere.find((release) => release.version === version);
    if (taken !== undefined)
        return [tagTaken(loaded, path, taken)];
    const free = (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "met",
        required: FREE,
        observed: `\`${tag}\` is free`,
    });
    const later = facts.elsewhere.find((release) => release.later);
    if (later !== undefined)
        return [free, overtaken(loaded, path, later)];
    const higher = facts.previous === null
        ? facts.elsewhere.find((release) => (0,version_order/* compareVersions */.Zy)(release.version, version) > 0)
        : undefined;
    return higher === undefined ? [free] : [free, outOfReach(loaded, path, higher)];
}
const FREE = "a tag that nothing else has: a tag is never moved";
function tagTaken(loaded, path, taken) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "unmet",
        required: FREE,
        observed: `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
        evidence: [evidenceOf(taken)],
        next: "release from a commit that contains it, or raise the version with a `Release-As:` footer",
    });
}
function overtaken(loaded, path, later) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.overtaken",
        status: "unmet",
        required: "no release of a later commit of the branch",
        observed: `\`${later.tag}\` stands for a later commit`,
        evidence: [evidenceOf(later)],
        next: "release from the branch's newest commit",
    });
}
// A first version below one that is out already: the history was rewritten, or the releases are made on another line.
function outOfReach(loaded, path, higher) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.out-of-reach",
        status: "unmet",
        required: "a first version above every release of the component",
        observed: `the candidate contains no release, and \`${higher.tag}\` stands on another line`,
        evidence: [evidenceOf(higher)],
        next: "release from a commit that contains the last release, or name a higher version with a `Release-As:` footer",
    });
}
function evidenceOf({ tag, version }) {
    return { kind: "tag", id: tag, title: version };
}
//# sourceMappingURL=tag-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/title-of.js
var title_of = __webpack_require__(3635);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-reasons.js



/** No component has anything to release: that is no failure. */
function nothingToRelease(loaded) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "version.nothing",
        status: "met",
        required: "changes that ask for a release, or nothing to do",
        observed: "no component has changes that ask for a release",
    });
}
/** The candidate was released before. */
function standingReason(loaded, standing) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", standing.component], {
        code: "version.standing",
        status: "met",
        required: "one release of a commit, made once",
        observed: `\`${standing.tag}\` already stands for the candidate`,
        evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
    });
}
/** A component has changes, or none, and none asks for a release. */
function noChangeReason(loaded, facts, changes) {
    const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.no-change",
        status: "not-applicable",
        required: `a change of \`${facts.name}\` that asks for a release`,
        observed: `${count(changes.list.length, "change")} ${since}, none that asks for one`,
    });
}
/** Which changes brought the version. */
function bumpReason(loaded, name, next, changes) {
    const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
    const evidence = deciding
        .slice(0, 10)
        .map((change) => ({ kind: "commit", id: change.commit, title: (0,title_of/* titleOf */.G)(change) }));
    const asks = changes.bump === "none"
        ? "no change asks for a release"
        : `${count(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.bump",
        status: "met",
        required: `the version of \`${name}\` follows from its changes`,
        observed: `${asks}: ${next.version} (${next.bump})`,
        evidence,
    });
}
/** What a `Release-As:` footer is worth; none where there is no such footer. */
function releaseAsReason(loaded, previous, changes) {
    if (changes.releaseAs === null)
        return [];
    const { version, commit } = changes.releaseAs;
    const common = {
        code: "version.release-as",
        required: "a `Release-As:` footer names a release above the last one",
        observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
        evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }],
    };
    const stable = !(0,version_order/* isPrerelease */.V1)(version);
    if (stable && (previous === null || (0,version_order/* compareVersions */.Zy)(version, previous) > 0))
        return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "met" })];
    const next = stable
        ? "name a version above the last release, in a commit that touches this component alone"
        : "name a release without a prerelease part";
    return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "unmet", next })];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
//# sourceMappingURL=version-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-versions.js







/** The next version of every component, and whether it may be tagged. */
function decideVersions(loaded, facts) {
    const components = facts.components.map((component) => planOf(loaded, component));
    const releasing = components.some((plan) => plan.state === "release");
    // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
    const branch = components.some((plan) => plan.state !== "nothing")
        ? branchReasons(loaded, facts.candidate, facts.branch)
        : [];
    const reasons = [...branch, ...components.flatMap((plan) => plan.reasons)];
    if (!releasing)
        reasons.unshift(nothingToRelease(loaded));
    return {
        verdict: (0,verdict/* verdictOf */.V)(reasons),
        move: releasing ? "release" : "nothing",
        candidate: facts.candidate,
        reasons,
        components,
    };
}
function planOf(loaded, facts) {
    const changes = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits);
    const previous = facts.previous?.version ?? null;
    const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
    if (facts.standing !== null) {
        const { version, tag } = facts.standing;
        return {
            ...common,
            state: "standing",
            version,
            tag,
            bump: stepTaken(previous, version, changes),
            reasons: [standingReason(loaded, facts.standing)],
        };
    }
    const next = wantedVersion(loaded, previous, changes);
    if (next === null)
        return {
            ...common,
            state: "nothing",
            version: previous,
            tag: null,
            bump: "none",
            reasons: [noChangeReason(loaded, facts, changes)],
        };
    const style = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find((styles) => styles.component === facts.name);
    const tag = style === undefined ? null : (0,tag_style/* tagOf */.cO)(style.write, next.version);
    const reasons = [
        bumpReason(loaded, facts.name, next, changes),
        ...releaseAsReason(loaded, previous, changes),
        ...tagReasons(loaded, facts, next.version, tag),
    ];
    return { ...common, state: "release", version: next.version, tag, bump: next.bump, reasons };
}
function wantedVersion(loaded, previous, changes) {
    if (changes.releaseAs === null)
        return nextVersion(loaded.policy.versioning, previous, changes.bump);
    const { version } = changes.releaseAs;
    return { version, bump: stepTaken(previous, version, changes) };
}
/** The step that a given version takes; a first one takes the step that its changes ask for. */
function stepTaken(previous, version, changes) {
    return previous === null ? (0,decide_changes/* stronger */.t)(changes.bump, "patch") : stepBetween(previous, version);
}
//# sourceMappingURL=decide-versions.js.map

/***/ })

};
