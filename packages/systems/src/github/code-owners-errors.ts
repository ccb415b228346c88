import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

export type CodeOwnersError = { readonly line: number; readonly kind: string; readonly path: string };

const ErrorsSchema = z.object({
  errors: z.array(z.object({ line: z.number().int(), kind: z.string(), path: z.string() })),
});

/**
 * What GitHub says is wrong with the CODEOWNERS file at a commit's full hash, such as an owner who may not write.
 * @see https://docs.github.com/rest/repos/repos#list-codeowners-errors
 */
export async function codeOwnersErrors(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  commit: string,
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly CodeOwnersError[]>> {
  const answer = await gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/codeowners/errors",
      parameters: { owner, repo: name, ref: commit },
      subject: `list of errors in CODEOWNERS at ${commit.slice(0, 12)}`,
      needs: "contents: read",
      schema: ErrorsSchema,
    },
    signal,
  );
  return answer.known ? known(answer.value.errors) : answer;
}
