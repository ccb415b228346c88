import type { Commit } from "./commit.ts";

/** What one name in a revert stands for. */
export type TakenBack = {
  readonly commits: readonly Commit[];
  /** It may be a pull request of ours or of another repository. */
  readonly unclear: boolean;
};

const NOTHING: TakenBack = { commits: [], unclear: false };

/**
 * Finds what a revert takes back by the name it gives: a commit's hash, its first digits or its pull request, or the merge that brought commits.
 * A cherry-picked revert still names the original of the copy that it takes back. `already` holds the hashes that were taken back before.
 */
export function takenBack(
  commits: readonly Commit[],
  already: ReadonlyMap<string, unknown>,
): (revert: Commit, name: string) => TakenBack {
  let index: Index | null = null;
  return (revert, name) => {
    // Most ranges hold no revert: the index is made for the first one.
    index ??= indexOf(commits);
    const number = name.indexOf("#");
    if (number > 0) return ofSomeRepository(revert, index.own.find(name.slice(number)));
    const own = index.own.find(name);
    const copies = index.copies.find(name);
    // Each revert takes back one of them: what it names, or, where it was itself copied, the copy beside it.
    const copy = copies.find(({ hash }) => !already.has(hash));
    const copyFirst = revert.pickedFrom.length > 0 || own.every(({ hash }) => already.has(hash));
    return { commits: copyFirst && copy !== undefined ? [copy] : own, unclear: false };
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

/** A title without the pull request that GitHub puts behind it, ` (#12)`. */
export function unnumbered(title: string, pullRequest: number | null): string {
  return title.replace(` (#${pullRequest})`, "");
}

/** By whole name and, for hashes, by their first seven digits. */
class Names {
  private readonly known = new Map<string, { readonly name: string; readonly commits: Commit[] }>();

  addHash(hash: string, commit: Commit): void {
    this.add(hash, hash, commit);
    this.add(hash.slice(0, 7), hash, commit);
  }

  add(key: string, name: string, commit: Commit): void {
    const entry = this.known.get(key);
    if (entry?.name === name) entry.commits.push(commit);
    else this.known.set(key, { name, commits: [commit] });
  }

  find(name: string): readonly Commit[] {
    const found = this.known.get(name) ?? this.known.get(name.slice(0, 7));
    return found?.name.startsWith(name) === true ? found.commits : [];
  }
}

type Index = { readonly own: Names; readonly copies: Names };

function indexOf(commits: readonly Commit[]): Index {
  const own = new Names();
  const copies = new Names();
  for (const commit of commits) {
    const { hash, pullRequest, broughtBy, pickedFrom } = commit;
    own.addHash(hash, commit);
    if (broughtBy !== null) own.addHash(broughtBy, commit);
    if (pullRequest !== null) own.add(`#${pullRequest}`, `#${pullRequest}`, commit);
    for (const original of pickedFrom) copies.addHash(original, commit);
  }
  return { own, copies };
}
