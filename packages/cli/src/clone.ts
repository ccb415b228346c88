import { ensureCompleteHistory } from "@signalbox/history/complete-clone";
import type { ParentsFirst } from "@signalbox/history/parents-first";
import { readTags, type Tag } from "@signalbox/history/tags";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { resolveCommit } from "@signalbox/history/revisions";

/** A local clone that is being read. Every command that asks for history waits for `complete` first. */
export type Clone = {
  readonly directory: string;
  readonly git: Git;
  /** The commit that is checked out, as a full hash; rejects where there is none yet. */
  readonly head: Promise<string>;
  /** Settles when the whole history is there; rejects where it cannot be had. */
  readonly complete: Promise<unknown>;
  /** The tags of the whole history. */
  readonly tags: Promise<readonly Tag[]>;
  /** The walk through the whole history, where it was begun already. */
  readonly walk?: ParentsFirst;
};

/** Opens a clone, and has git list its tags at once, since that takes longest. */
export function openClone(directory: string): Clone {
  const git = openGit(directory);
  const read = readTags(git);
  const head = resolveCommit(git, "HEAD");
  const complete = ensureCompleteHistory(git);
  // A shallow clone lacks the tags of what was cut off, too.
  const tags = complete.then((deepened) => (deepened ? readTags(git) : read));
  // Whoever waits is told; where nobody does, a failure is nobody's.
  for (const promise of [read, head, complete, tags]) promise.catch(() => undefined);
  return { directory, git, head, complete, tags };
}
