import { commitAt } from "@signalbox/history/revisions";
import { insist } from "@signalbox/systems/answer";
import type { CommitsByApi } from "@signalbox/systems/github/commits-by-api";
import type { PullRequests } from "@signalbox/systems/github/pull-requests";
import type { Git } from "@signalbox/systems/git/git";
import { NOTES_BRANCH } from "./propose-notes.ts";

/** Reads what a file of the notes says now; null where there is none yet. What is hand-written in it counts. */
export type ReadNotes = (file: string) => Promise<string | null>;

/** The file on the newest commit of a branch, by GitHub's API. Throws a `SignalboxError` where GitHub cannot be asked. */
export function notesOnBranch(commits: CommitsByApi, branch: string, signal: AbortSignal): ReadNotes {
  return async (file) => {
    const tip = insist(await commits.tipOf(branch, signal));
    const found = tip === null ? null : insist(await commits.fileAt(tip, file, signal));
    return found?.kind === "text" ? found.text : null;
  };
}

/**
 * The file on a branch, or where it waits for review in the pull request into it: a reviewer may write there first.
 * A token that may not see pull requests, as in a job that only plans, sees the branch alone: that can only be less.
 */
export function notesInPullRequest(
  { commits, pullRequests }: { readonly commits: CommitsByApi; readonly pullRequests: PullRequests },
  branch: string,
  signal: AbortSignal,
): ReadNotes {
  return async (file) => {
    const pulls = await pullRequests.between(NOTES_BRANCH, branch, signal);
    const isHidden = !pulls.known && ["github.forbidden", "github.not-found"].includes(pulls.code);
    const isOpen = !isHidden && insist(pulls).some(({ state }) => state === "open");
    const waiting = isOpen ? await notesOnBranch(commits, NOTES_BRANCH, signal)(file) : null;
    return waiting ?? notesOnBranch(commits, branch, signal)(file);
  };
}

/** The file on the default branch of `origin` as last fetched; in a repository without any remote, on its newest commit. */
export function notesInClone(git: Git): ReadNotes {
  return async (file) => {
    for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
      if ((await commitAt(git, ref)) === null) continue;
      const blob = await git.run(["cat-file", "blob", `${ref}:${file}`], { allow: [128] });
      return blob.code === 0 ? blob.stdout : null;
    }
    return null;
  };
}
