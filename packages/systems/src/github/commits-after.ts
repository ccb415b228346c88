import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { type Answer, known, type Silence } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

export type CommitOnBranch = {
  readonly hash: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
};

const PAGE = 100;
const MOST_PAGES = 20;

const ComparisonSchema = z.object({
  status: z.enum(["identical", "ahead", "behind", "diverged"]),
  commits: z.array(
    z.object({
      sha: Oid,
      parents: z.array(z.object({ sha: Oid })),
      commit: z.object({ message: z.string(), tree: z.object({ sha: Oid }) }),
    }),
  ),
});

/** The commits that `head` holds and `base` does not, both full hashes; null where `head` does not hold `base`. A list that would be cut short is silence. */
export async function commitsAfter(
  github: GitHub,
  { owner, name }: RepositoryName,
  { base, head }: { readonly base: string; readonly head: string },
  signal?: AbortSignal,
): Promise<Answer<readonly CommitOnBranch[] | null>> {
  const found: CommitOnBranch[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await github.ask(
      {
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: PAGE, page },
        subject: `commits after ${base.slice(0, 12)}`,
        needs: "contents: read",
        schema: ComparisonSchema,
      },
      signal,
    );
    if (!answer.known) return answer;
    const { status, commits } = answer.value;
    if (status === "behind" || status === "diverged") return known(null);
    for (const { sha, parents, commit } of commits)
      found.push({
        hash: sha,
        tree: commit.tree.sha,
        parents: parents.map((each) => each.sha),
        message: commit.message,
      });
    if (commits.length < PAGE) return known(found);
  }
  return tooMany(base);
}

function tooMany(base: string): Silence {
  return {
    known: false,
    code: "github.too-many",
    says: `there are more than ${PAGE * MOST_PAGES} commits after ${base.slice(0, 12)}: GitHub was not asked for all of them`,
    next: "release the branch's newest commit instead",
  };
}
