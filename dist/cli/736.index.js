export const id = 736;
export const ids = [736];
export const modules = {

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushRelease: () => (/* binding */ pushRelease)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(7459);
;// CONCATENATED MODULE: ./packages/systems/lib/src/git/remote.js
/** Asks a remote for its tags and a branch's tip. Throws `git.failed` where it does not answer. */
async function readRemoteRefs(git, remote, branch) {
    const branches = branch === null ? [] : [`refs/heads/${branch}`];
    const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...branches, "refs/tags/*"]);
    const objects = new Map();
    for (const line of stdout.split("\n")) {
        const tab = line.indexOf("\t");
        if (tab > 0)
            objects.set(line.slice(tab + 1), line.slice(0, tab));
    }
    const tags = [];
    for (const [ref, object] of objects) {
        if (!ref.startsWith("refs/tags/") || ref.endsWith("^{}"))
            continue;
        const peeled = objects.get(`${ref}^{}`);
        tags.push({
            name: ref.slice("refs/tags/".length),
            object,
            commit: peeled ?? object,
            annotated: peeled !== undefined,
        });
    }
    return { tags, tip: branch === null ? null : (objects.get(`refs/heads/${branch}`) ?? null) };
}
//# sourceMappingURL=remote.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/moves/lib/src/version-bump/release-commit.js
var release_commit = __webpack_require__(172);
;// CONCATENATED MODULE: ./packages/moves/lib/src/version-bump/push-release.js




/**
 * Pushes a release: all its tags and its commit in one atomic push, or nothing. A push creates and never moves:
 * git refuses a tag that exists, whoever was faster. Whatever a push answered, the remote is looked at afterwards.
 * Throws the reason of an aborted `signal` where nothing of it is on the remote.
 */
async function pushRelease(git, release, target) {
    let failure = null;
    let state = "absent";
    for (const wait of [0, ...target.waits]) {
        if (await isStopped(wait, target.signal)) {
            // What a push left behind unseen is worth another look; where nothing was left, the run has only to end.
            if (state === "unreadable")
                break;
            target.signal.throwIfAborted();
        }
        failure = await push(git, release, target);
        state = await standing(git, release.tags, target);
        if (state === "ours") {
            await keepLocally(git, release, target);
            return failure === null ? done(release) : alreadyDone(release);
        }
        if (state === "taken")
            return taken(release);
        if (state === "partly-ours")
            return partlyOurs(release);
        if (state === "absent" &&
            failure instanceof error/* SignalboxError */.k &&
            failure.code === "git.failed" &&
            isRefusal(failure.message))
            break;
    }
    const says = failure instanceof Error ? failure.message : "the push left no tag behind";
    const seen = await standing(git, release.tags, target);
    if (seen === "ours")
        return alreadyDone(release);
    return seen === "unreadable"
        ? {
            state: "uncertain",
            says: `nobody could say whether ${list(release)} was pushed: ${says}`,
            next: "run again: a release that stands is found and left as it is",
        }
        : {
            state: "not-done",
            says: `${list(release)} was not pushed: ${says}`,
            next: "give the job `contents: write`, make sure the branch has not moved on, and run again",
        };
}
/** Waits, and answers whether the run was stopped before or meanwhile. */
async function isStopped(milliseconds, signal) {
    if (milliseconds > 0)
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined);
    return signal.aborted;
}
/** Null where git said that the push went through. */
async function push(git, release, { remote, branch, candidate }) {
    const tags = release.tags.map(({ name, object }) => `${object}:refs/tags/${name}`);
    const commit = branch === null || release.commit === candidate ? [] : [`${release.commit}:refs/heads/${branch}`];
    try {
        await git.run(["push", "--atomic", "--no-verify", "--quiet", "--end-of-options", remote, ...commit, ...tags]);
        return null;
    }
    catch (error) {
        return error;
    }
}
function isRefusal(message) {
    return /\[(?:remote )?rejected\]|denied|returned error: 40[13]|was not let in|not support/i.test(message);
}
/** What the remote says of the tags now. `ours`: all of them stand for this candidate. */
async function standing(git, tags, target) {
    try {
        const remote = (await readRemoteRefs(git, target.remote, null)).tags;
        const found = tags.map((tag) => ({ tag, at: remote.find(({ name }) => name === tag.name) }));
        if (found.every(({ at }) => at === undefined))
            return "absent";
        for (const { tag, at } of found) {
            if (at !== undefined && !(await isOurs(git, tag, at, target)))
                return "taken";
        }
        return found.every(({ at }) => at !== undefined) ? "ours" : "partly-ours";
    }
    catch {
        return "unreadable";
    }
}
async function isOurs(git, tag, at, { remote, candidate }) {
    if (at.object === tag.object || at.commit === candidate)
        return true;
    // Another run of the same candidate may have made it, on its own release commit.
    return at.annotated && (await (0,release_commit/* taggedCandidate */.Mq)(git, remote, at)) === candidate;
}
/** Later steps of the job find the tags in the clone; a tag that is there already is left alone. The release stands without it. */
async function keepLocally(git, release, target) {
    const names = release.tags.map(({ name }) => `refs/tags/${name}:refs/tags/${name}`);
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", target.remote, ...names]).catch(() => undefined);
}
function list(release) {
    return release.tags.map(({ name }) => `\`${name}\``).join(", ");
}
function done(release) {
    return { state: "done", says: `pushed ${list(release)}`, next: null };
}
function alreadyDone(release) {
    return { state: "already-done", says: `${list(release)} stands already for this candidate`, next: null };
}
function taken(release) {
    return {
        state: "not-done",
        says: `${list(release)}: another commit was tagged so meanwhile; a tag is never moved`,
        next: "run again on the branch's newest commit: the next version follows from what stands now",
    };
}
/** Another run made some of them for the same candidate meanwhile; the rest was refused with them. */
function partlyOurs(release) {
    return {
        state: "not-done",
        says: `${list(release)}: another run tagged some of them meanwhile, so none was pushed`,
        next: "run again: what stands is found, and the rest is released",
    };
}
//# sourceMappingURL=push-release.js.map

/***/ })

};
