import type { CommitsByApi } from "@signalbox/systems/github/commits-by-api";
import type { PullRequests } from "@signalbox/systems/github/pull-requests";
import { type Contest, contended, messageOf, noBranch, presentAt } from "./commit-notes.ts";
import type { NotesFiles } from "./notes-files.ts";
import { type PublishedFiles, refused } from "./published-files.ts";

/**
 * The one branch of all notes that wait for review. Releases of many components end at the same moment, and all of
 * them write to one index and one changelog: with a branch for each tag, every merge would put the others in conflict.
 */
export const NOTES_BRANCH = "signalbox/release-notes";

const TEXT = {
  title: "docs: release notes",
  body: "Signalbox wrote the notes of releases that are tagged already. Until this is merged, the next release adds its own notes here.\n",
};

/**
 * Brings the files onto `base` by a pull request: one for all releases, which is opened, or gets another commit. Nothing
 * is done where `base` holds them already. The branch is never forced: where it was left by a pull request that was
 * merged or closed, its next commit starts anew from `base` and names both as parents.
 */
export async function proposeNotes(
  { commits, pullRequests }: { readonly commits: CommitsByApi; readonly pullRequests: PullRequests },
  base: string,
  files: NotesFiles,
  contest: Contest,
): Promise<PublishedFiles> {
  const { signal } = contest;
  return contended(contest, NOTES_BRANCH, async (): Promise<PublishedFiles | "lost"> => {
    const target = await commits.tipOf(base, signal);
    if (!target.known) return refused(target);
    if (target.value === null) return noBranch(base);
    const merged = await presentAt(commits, target.value, files, signal);
    if (!merged.known) return refused(merged);
    const there = files.over(merged.value);
    if (there.every(({ path, text }) => merged.value.get(path) === text)) {
      const says = `\`${base}\` holds the notes of \`${files.tag}\` already`;
      return { state: "unchanged", says, files: there, pullRequest: null };
    }
    // The branch first: a pull request that is closed in between is then seen as closed.
    const tip = await commits.tipOf(NOTES_BRANCH, signal);
    if (!tip.known) return refused(tip);
    const known = await pullRequests.between(NOTES_BRANCH, base, signal);
    if (!known.known) return refused(known);
    const open = known.value.find(({ state }) => state === "open");
    const isLeftOver = open === undefined && known.value.some(({ head }) => head === tip.value);
    const from = tip.value === null || isLeftOver ? target.value : tip.value;
    const present = from === target.value ? merged : await presentAt(commits, from, files, signal);
    if (!present.known) return refused(present);
    const wanted = files.over(present.value);
    const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
    if (changed.length > 0) {
      const parents = tip.value === null ? [from] : isLeftOver ? [tip.value, from] : [tip.value];
      const made = await commits.write({ base: from, parents, message: messageOf(files.tag), files: changed }, signal);
      if (!made.known) return refused(made);
      const moved = await commits.move(NOTES_BRANCH, tip.value, made.value, signal);
      if (!moved.known) return refused(moved);
      if (moved.value === "lost") return "lost";
    }
    const pull = open ?? (await opened(pullRequests, base, signal));
    if ("next" in pull) return pull;
    const isNew = changed.length > 0 || open === undefined;
    const says = `the notes of \`${files.tag}\` wait in pull request #${pull.number}`;
    return { state: isNew ? "written" : "unchanged", says, files: wanted, pullRequest: pull.url };
  });
}

async function opened(pullRequests: PullRequests, base: string, signal: AbortSignal) {
  const pull = await pullRequests.open(NOTES_BRANCH, base, TEXT, signal);
  if (pull.known) return pull.value;
  return refused({
    says: `the notes stand on \`${NOTES_BRANCH}\`, but the pull request was not opened: ${pull.says}`,
    next: "let workflows create pull requests (Settings, Actions, General), give the job `pull-requests: write`, and run again; or open it by hand",
  });
}
