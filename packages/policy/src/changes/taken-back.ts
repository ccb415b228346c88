import type { Commit } from "./commit.ts";

/** What one name in a revert stands for. */
export type TakenBack = {
  readonly commits: readonly Commit[];
  /** It may be a pull request of ours or of another repository. */
  readonly unclear: boolean;
};

const NOTHING: TakenBack = { commits: [], unclear: false };

/** Finds what a revert takes back by the name it gives: a commit's hash, its first digits or its pull request, or the merge that brought commits. */
export function takenBack(commits: readonly Commit[]): (revert: Commit, name: string) => TakenBack {
  let index: Index | null = null;
  return (revert, name) => {
    // Most ranges hold no revert: the index is made for the first one.
    index ??= indexOf(commits);
    const number = name.indexOf("#");
    if (number > 0) return ofSomeRepository(revert, named(index, name.slice(number)));
    const found = named(index, name);
    return found.length === 0 ? NOTHING : { commits: found, unclear: false };
  };
}

/** Whether `owner/repo#12` is ours, only the title can tell: GitHub's revert of a pull request quotes it. */
function ofSomeRepository(revert: Commit, ours: readonly Commit[]): TakenBack {
  if (ours.length === 0) return NOTHING;
  const title = revertedTitle(revert.subject);
  const commits = ours.filter(
    ({ subject, pullRequest }) => title !== null && unnumbered(subject, pullRequest) === unnumbered(title, pullRequest),
  );
  return { commits, unclear: commits.length === 0 };
}

/** The title inside `Revert "…"`. A `Reapply "…"` is the revert of a revert. */
export function revertedTitle(subject: string): string | null {
  const match = /^(Revert|Reapply) "(.*)"/.exec(subject);
  if (match?.[2] === undefined) return null;
  return match[1] === "Revert" ? match[2] : `Revert "${match[2]}"`;
}

function unnumbered(title: string, pullRequest: number | null): string {
  return title.replace(` (#${pullRequest})`, "");
}

/** By whole name and, for hashes, by their first seven digits. */
type Index = ReadonlyMap<string, { readonly name: string; readonly commits: Commit[] }>;

function indexOf(commits: readonly Commit[]): Index {
  const known = new Map<string, { readonly name: string; readonly commits: Commit[] }>();
  const add = (key: string, name: string, commit: Commit): void => {
    const entry = known.get(key);
    if (entry?.name === name) entry.commits.push(commit);
    else known.set(key, { name, commits: [commit] });
  };
  for (const commit of commits) {
    const { hash, pullRequest, broughtBy } = commit;
    for (const whole of broughtBy === null ? [hash] : [hash, broughtBy]) {
      add(whole, whole, commit);
      add(whole.slice(0, 7), whole, commit);
    }
    if (pullRequest !== null) add(`#${pullRequest}`, `#${pullRequest}`, commit);
  }
  return known;
}

function named(index: Index, name: string): readonly Commit[] {
  const found = index.get(name) ?? index.get(name.slice(0, 7));
  return found?.name.startsWith(name) === true ? found.commits : [];
}
