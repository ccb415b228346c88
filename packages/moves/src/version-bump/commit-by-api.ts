import type { Git } from "@signalbox/systems/git/git";
import { type Answer, known, type Silence } from "@signalbox/systems/answer";
import type { GitHub } from "@signalbox/systems/github/client";
import { commitsAfter } from "@signalbox/systems/github/commits-after";
import { openCommitsByApi } from "@signalbox/systems/github/commits-by-api";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { editedTree } from "./edited-tree.ts";
import type { FileEdit } from "./manifests/draft.ts";
import { candidateIn } from "./release-commit.ts";

export type CommitToMake = {
  readonly branch: string;
  readonly candidate: string;
  readonly message: string;
  readonly edits: readonly FileEdit[];
  /** What a release commit of the candidate may change, `edits` among them: an earlier run may have released more at once. */
  readonly accepted: readonly (readonly FileEdit[])[];
};

/**
 * The release commit of a candidate: the one that the branch holds already, else a new one, which GitHub makes and signs. The branch
 * moves from the candidate to it and from nowhere else, so that of two runs one makes it and the other finds it. `started` is called
 * before the branch is moved.
 */
export async function commitByApi(
  git: Git,
  gitHub: GitHub,
  repository: RepositoryName,
  wanted: CommitToMake,
  run: { readonly signal: AbortSignal; readonly started: () => void },
): Promise<Answer<string>> {
  const { branch, candidate, message, edits } = wanted;
  const commits = openCommitsByApi(gitHub, repository);
  const tip = await commits.tipOf(branch, run.signal);
  if (!tip.known) return tip;
  if (tip.value !== candidate) return madeBefore(git, gitHub, repository, { ...wanted, tip: tip.value }, run.signal);
  const commit = await commits.write({ base: candidate, parents: [candidate], message, files: edits }, run.signal);
  if (!commit.known) return commit;
  run.started();
  const moved = await commits.move(branch, candidate, commit.value, run.signal);
  if (!moved.known) return moved;
  if (moved.value === "moved") return commit;
  const now = await commits.tipOf(branch, run.signal);
  return now.known ? madeBefore(git, gitHub, repository, { ...wanted, tip: now.value }, run.signal) : now;
}

/**
 * The release commit that an earlier run, or a faster one, left on the branch: a child of the candidate that names it and changes what
 * a release changes, to the byte. Its message alone is anybody's text.
 */
async function madeBefore(
  git: Git,
  gitHub: GitHub,
  repository: RepositoryName,
  { branch, candidate, accepted, tip }: CommitToMake & { readonly tip: string | null },
  signal: AbortSignal,
): Promise<Answer<string>> {
  if (tip === null) return movedOn(branch);
  const after = await commitsAfter(gitHub, repository, { base: candidate, head: tip }, signal);
  if (!after.known) return after;
  const trees = await Promise.all(accepted.map((edits) => editedTree(git, candidate, edits)));
  const found = (after.value ?? []).find(
    ({ parents, message, tree }) =>
      parents.length === 1 && parents[0] === candidate && candidateIn(message) === candidate && trees.includes(tree),
  );
  return found === undefined ? movedOn(branch) : known(found.hash);
}

function movedOn(branch: string): Silence {
  return {
    known: false,
    code: "github.refused",
    says: `the branch \`${branch}\` is no longer at the candidate`,
    next: "run again on the branch's newest commit",
  };
}
