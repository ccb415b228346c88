import { signatureOf, theRepository } from "./a-github.ts";
import { gitStore } from "./git-store.ts";
import { type GitHubState, nextNumber, nextSecond, type RepositoryState, timeAt } from "./github-state.ts";
import { importCommits } from "./import-commits.ts";

export type PushWanted = {
  readonly repository?: RepositoryState;
  readonly author: string;
  /** Default: the default branch. One that is new begins at the default branch. */
  readonly branch?: string;
  readonly message?: string;
  readonly files: Readonly<Record<string, string | null>>;
};

/** A commit pushed to a branch, without a pull request; its hash. */
export function push(state: GitHubState, wanted: PushWanted): string {
  const repository = wanted.repository ?? theRepository(state);
  const ref = `refs/heads/${wanted.branch ?? repository.defaultBranch}`;
  const store = gitStore(repository.git);
  const known = store.resolve(ref)?.oid ?? null;
  const before = known ?? store.resolve(`refs/heads/${repository.defaultBranch}`)?.oid ?? "";
  const at = nextSecond(state);
  const author = signatureOf(state, wanted.author);
  const message = wanted.message ?? "fix: something";
  const [after = ""] = importCommits(repository.git, [
    { ref, author, at, message, files: wanted.files, parents: [before] },
  ]);
  repository.activity.unshift({
    id: nextNumber(state),
    before: known ?? "0".repeat(40),
    after,
    ref,
    timestamp: timeAt(at),
    type: known === null ? "branch_creation" : "push",
    actor: wanted.author,
  });
  return after;
}
