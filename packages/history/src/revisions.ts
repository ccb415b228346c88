import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { streamAfter } from "./held-stream.ts";

/** The commit that a revision names, as a full hash. Throws `history.no-such-commit` where it names none. */
export async function resolveCommit(git: Git, revision: string): Promise<string> {
  const { code, stdout } = await git.run(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    { allow: [1, 128] },
  );
  const hash = stdout.trim();
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(hash)) return hash;
  throw new SignalboxError("history.no-such-commit", `there is no commit \`${revision}\` here`, {
    next: "name a branch, a tag or a hash of this repository; a fresh one needs a first commit",
  });
}

/** The commit that a ref of this clone stands for, as a full hash; null where there is no such ref. */
export async function commitAt(git: Git, ref: string): Promise<string | null> {
  const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], { allow: [1] });
  return code === 0 ? stdout.trim() : null;
}

/** When a commit was made, as its committer says. */
export async function committedAt(git: Git, commit: string): Promise<Date> {
  const { stdout } = await git.run(["log", "--max-count=1", "--format=%ct", "--end-of-options", commit]);
  return new Date(Number(stdout.trim()) * 1000);
}

/** Runs `git rev-list`, and hands over the words of each line as they come, once `after` has settled: the commit, then what was asked for beside it. */
export async function streamRevisions(
  git: Git,
  args: readonly string[],
  onLine: (line: string) => void,
  after: Promise<unknown> | null = null,
): Promise<void> {
  let rest = "";
  await streamAfter(git, ["rev-list", ...args, "--"], after, (chunk) => {
    const text = rest + chunk.toString("latin1");
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      onLine(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
  });
}
