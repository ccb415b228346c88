import { type Answer, known } from "@signalbox/systems/answer";
import type { CommitsByApi } from "@signalbox/systems/github/commits-by-api";
import { setTimeout as sleep } from "node:timers/promises";
import type { NotesFiles } from "./notes-files.ts";
import { type PublishedFiles, type Refused, refused } from "./published-files.ts";
import { notText } from "./write-to-workspace.ts";

/** A branch that others may move at any moment: who loses reads again, applies again and tries again. */
export type Contest = {
  /** Milliseconds before each further try; as many tries as there are waits, and one. */
  readonly waits: readonly number[];
  readonly signal: AbortSignal;
};

/** One of two moves a branch, so of twenty jobs the last needs twenty tries. */
export const WAITS: readonly number[] = [0, 100, 250, 500, ...Array<number>(20).fill(1000)];

/**
 * Brings the files onto a branch by one commit, made by GitHub's API: GitHub signs it, and the checkout, which may
 * stand at the tag, plays no part. Nothing is committed where all stand there as wanted.
 */
export async function commitNotes(
  commits: CommitsByApi,
  branch: string,
  files: NotesFiles,
  contest: Contest,
): Promise<PublishedFiles> {
  return contended(contest, branch, async () => {
    const tip = await commits.tipOf(branch, contest.signal);
    if (!tip.known) return refused(tip);
    if (tip.value === null) return noBranch(branch);
    const present = await presentAt(commits, tip.value, files, contest.signal);
    if (!present.known) return refused(present);
    const wanted = files.over(present.value);
    const changed = wanted.filter(({ path, text }) => present.value.get(path) !== text);
    const list = changed.map(({ path }) => `\`${path}\``).join(", ");
    if (changed.length === 0) {
      const says = `\`${branch}\` holds the notes of \`${files.tag}\` already`;
      return { state: "unchanged", says, files: wanted, pullRequest: null };
    }
    const commit = { base: tip.value, parents: [tip.value], message: messageOf(files.tag), files: changed };
    const made = await commits.write(commit, contest.signal);
    if (!made.known) return refused(made);
    const moved = await commits.move(branch, tip.value, made.value, contest.signal);
    if (!moved.known) return pushRefused(branch, moved);
    if (moved.value === "lost") return "lost";
    return { state: "written", says: `${list} committed to \`${branch}\``, files: wanted, pullRequest: null };
  });
}

/** Tries until the branch was not moved by somebody else meanwhile, or the tries are used up. */
export async function contended<T>(
  { waits, signal }: Contest,
  branch: string,
  attempt: () => Promise<T | Refused | "lost">,
): Promise<T | Refused> {
  for (const wait of [0, ...waits]) {
    if (wait > 0) await sleep(wait, undefined, { signal });
    signal.throwIfAborted();
    const outcome = await attempt();
    if (outcome !== "lost") return outcome;
  }
  return {
    state: "refused",
    says: `\`${branch}\` was moved by others at each of ${waits.length + 1} tries, so the notes were not written there`,
    next: "run it again when fewer jobs write to it",
  };
}

/** What the files say at a commit; null where one is not there. Throws where one is there but is no text. */
export async function presentAt(
  commits: CommitsByApi,
  commit: string,
  { paths }: NotesFiles,
  signal: AbortSignal,
): Promise<Answer<ReadonlyMap<string, string | null>>> {
  const present = new Map<string, string | null>();
  for (const path of paths) {
    const file = await commits.fileAt(commit, path, signal);
    if (!file.known) return file;
    if (file.value.kind !== "text" && file.value.kind !== "missing") throw notText(path);
    present.set(path, file.value.kind === "text" ? file.value.text : null);
  }
  return known(present);
}

/** The tag is a ref's name, which holds no white space. */
export function messageOf(tag: string): string {
  return `docs(release): notes of ${tag}`;
}

export function noBranch(branch: string): Refused {
  return {
    state: "refused",
    says: `there is no branch \`${branch}\` to bring the notes to`,
    next: "look at the repository's default branch, and run again",
  };
}

function pushRefused(branch: string, { says, next }: { readonly says: string; readonly next: string }): Refused {
  return {
    state: "refused",
    says: `the notes were not committed to \`${branch}\`: ${says}`,
    next: `where \`${branch}\` is protected, set \`notes.publish-to: pull-request\` in the policy, or let the token's app push to it; else ${next}`,
  };
}
