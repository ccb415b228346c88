import type { CiFacts } from "@signalbox/policy/checklist/ci/ci-facts";
import type { GitHubContext } from "./github-context.ts";

type Told = Pick<GitHubContext, "repository" | "runId" | "workflowRef">;

/**
 * The run that this step belongs to, and its workflow's file as GitHub's API names it. A workflow of another repository, as an
 * organisation's rules can demand, keeps its whole name: a file of the same name in this repository is another one.
 */
export function ownRunOf({ repository, runId, workflowRef }: Told): NonNullable<CiFacts["ownRun"]> {
  const { owner, name } = repository;
  // A file's name may hold `@` as a ref may, but no `/`, and each ref begins with `refs/`.
  const [whole = ""] = /^[^/]+\/[^/]+\/\.github\/workflows\/[^/]+(?=@[^/]*\/)/.exec(workflowRef ?? "") ?? [];
  const own = `${owner}/${name}/`;
  const isOwn = whole.toLowerCase().startsWith(own.toLowerCase());
  return { databaseId: runId, path: isOwn ? whole.slice(own.length) : whole };
}
