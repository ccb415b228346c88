import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const ComparisonSchema = z.object({ status: z.enum(["identical", "ahead", "behind", "diverged"]) });

/** Whether a branch holds a commit, named by its full hash. */
export async function isInHistory(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  { commit, branch }: { readonly commit: string; readonly branch: string },
  signal?: AbortSignal,
): Promise<Answer<boolean>> {
  const answer = await gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/compare/{basehead}",
      parameters: { owner, repo: name, basehead: `${branch}...${commit}`, per_page: 1 },
      subject: `commit ${commit.slice(0, 12)} of \`${owner}/${name}\``,
      needs: "contents: read",
      schema: ComparisonSchema,
    },
    signal,
  );
  return answer.known ? known(answer.value.status === "identical" || answer.value.status === "behind") : answer;
}
