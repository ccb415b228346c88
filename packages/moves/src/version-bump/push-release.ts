import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs, type RemoteTag } from "@signalbox/systems/git/remote";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../frame.ts";
import { keepLocally } from "./keep-locally.ts";
import { taggedCandidate } from "./release-commit.ts";
import { alreadyReleased, tagList, tagsTaken } from "./release-outcome.ts";
import type { NewTag, WrittenRelease } from "./write-release.ts";

export type PushTarget = {
  readonly remote: string;
  /** The branch that takes the release commit; null where the candidate itself is tagged. */
  readonly branch: string | null;
  readonly candidate: string;
  /** Milliseconds to wait before each further try; as many tries as there are waits, and one. */
  readonly waits: readonly number[];
  /** Once aborted, nothing is pushed any more. */
  readonly signal: AbortSignal;
};

/**
 * Pushes a release: all its tags and its commit in one atomic push, or nothing. A push creates and never moves:
 * git refuses a tag that exists, whoever was faster. Whatever a push answered, the remote is looked at afterwards.
 * Throws the reason of an aborted `signal` where nothing of it is on the remote.
 */
export async function pushRelease(git: Git, release: WrittenRelease, target: PushTarget): Promise<Outcome> {
  let failure: unknown = null;
  let state: Standing = "absent";
  for (const wait of [0, ...target.waits]) {
    if (await isStopped(wait, target.signal)) {
      // What a push left behind unseen is worth another look; where nothing was left, the run has only to end.
      if (state === "unreadable") break;
      target.signal.throwIfAborted();
    }
    failure = await push(git, release, target);
    state = await standing(git, release.tags, target);
    if (state === "ours") {
      await keepLocally(git, target.remote, namesOf(release));
      return failure === null ? done(release) : alreadyReleased(namesOf(release));
    }
    if (state === "taken") return tagsTaken(namesOf(release));
    if (state === "partly-ours") return partlyOurs(release);
    if (
      state === "absent" &&
      failure instanceof SignalboxError &&
      failure.code === "git.failed" &&
      isRefusal(failure.message)
    )
      break;
  }
  const says = failure instanceof Error ? failure.message : "the push left no tag behind";
  const seen = await standing(git, release.tags, target);
  if (seen === "ours") return alreadyReleased(namesOf(release));
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
async function isStopped(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  return signal.aborted;
}

/** Null where git said that the push went through. */
async function push(git: Git, release: WrittenRelease, { remote, branch, candidate }: PushTarget): Promise<unknown> {
  const tags = release.tags.map(({ name, object }) => `${object}:refs/tags/${name}`);
  const commit = branch === null || release.commit === candidate ? [] : [`${release.commit}:refs/heads/${branch}`];
  try {
    await git.run(["push", "--atomic", "--no-verify", "--quiet", "--end-of-options", remote, ...commit, ...tags]);
    return null;
  } catch (error) {
    return error;
  }
}

function isRefusal(message: string): boolean {
  return /\[(?:remote )?rejected\]|denied|returned error: 40[13]|was not let in|not support/i.test(message);
}

type Standing = "ours" | "partly-ours" | "taken" | "absent" | "unreadable";

/** What the remote says of the tags now. `ours`: all of them stand for this candidate. */
async function standing(git: Git, tags: readonly NewTag[], target: PushTarget): Promise<Standing> {
  try {
    const remote = (await readRemoteRefs(git, target.remote, [])).tags;
    const found = tags.map((tag) => ({ tag, at: remote.find(({ name }) => name === tag.name) }));
    if (found.every(({ at }) => at === undefined)) return "absent";
    for (const { tag, at } of found) {
      if (at !== undefined && !(await isOurs(git, tag, at, target))) return "taken";
    }
    return found.every(({ at }) => at !== undefined) ? "ours" : "partly-ours";
  } catch {
    return "unreadable";
  }
}

async function isOurs(git: Git, tag: NewTag, at: RemoteTag, { remote, candidate }: PushTarget): Promise<boolean> {
  if (at.object === tag.object || at.commit === candidate) return true;
  // Another run of the same candidate may have made it, on its own release commit.
  return at.annotated && (await taggedCandidate(git, remote, at)) === candidate;
}

function namesOf(release: WrittenRelease): readonly string[] {
  return release.tags.map(({ name }) => name);
}

function list(release: WrittenRelease): string {
  return tagList(namesOf(release));
}

function done(release: WrittenRelease): Outcome {
  return { state: "done", says: `pushed ${list(release)}`, next: null };
}

/** Another run made some of them for the same candidate meanwhile; the rest was refused with them. */
function partlyOurs(release: WrittenRelease): Outcome {
  return {
    state: "not-done",
    says: `${list(release)}: another run tagged some of them meanwhile, so none was pushed`,
    next: "run again: what stands is found, and the rest is released",
  };
}
