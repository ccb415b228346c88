import { runGit } from "./git-store.ts";
import type { RepositoryState } from "./github-state.ts";
import type { ChangedFile, PullRequestState } from "./pull-request-state.ts";

const read = new Map<string, readonly ChangedFile[]>();

/** What a pull request changes: as its state says, else as git says of its head against where it left its base. */
export function changedFiles(repository: RepositoryState, pull: PullRequestState): readonly ChangedFile[] {
  if (pull.files !== null) return pull.files;
  const range = `${pull.baseRefOid}...${pull.headRefOid}`;
  const key = `${repository.git} ${range}`;
  const files = read.get(key) ?? filesBetween(repository.git, range);
  read.set(key, files);
  return files;
}

function filesBetween(git: string, range: string): readonly ChangedFile[] {
  const diff = (format: string): readonly string[] =>
    runGit(git, ["diff", "-z", "--find-renames", format, range]).toString().split("\0");
  const counts = readCounts(diff("--numstat"));
  const words = diff("--name-status");
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < words.length;) {
    const letter = words[at]?.charAt(0) ?? "";
    const isRename = letter === "R";
    const path = words[at + (isRename ? 2 : 1)] ?? "";
    const status = { A: "added", D: "removed", R: "renamed" } as const;
    files.push({
      path,
      status: letter === "A" || letter === "D" || letter === "R" ? status[letter] : "modified",
      ...(counts.get(path) ?? { additions: 0, deletions: 0 }),
      ...(isRename ? { previousPath: words[at + 1] ?? "" } : {}),
    });
    at += isRename ? 3 : 2;
  }
  return files;
}

// Of a rename, `-z` gives no path beside the counts, and both after them.
function readCounts(words: readonly string[]): ReadonlyMap<string, Pick<ChangedFile, "additions" | "deletions">> {
  const counts = new Map<string, Pick<ChangedFile, "additions" | "deletions">>();
  for (let at = 0; at < words.length; at += 1) {
    const [additions, deletions, path] = words[at]?.split("\t") ?? [];
    if (path === undefined) continue;
    const isRename = path === "";
    counts.set(isRename ? (words[at + 2] ?? "") : path, { additions: Number(additions), deletions: Number(deletions) });
    if (isRename) at += 2;
  }
  return counts;
}
