import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const PullRequestSchema = z.object({ body: z.string().nullable() });

/** Reads what people wrote into a pull request, by its number; empty where they wrote nothing. All of it is anybody's text. */
export function pullRequestTexts(
  github: Pick<GitHub, "ask">,
  { owner, name }: RepositoryName,
  signal?: AbortSignal,
): (number: number) => Promise<Answer<string>> {
  return async (number) => {
    const question = {
      parameters: { owner, repo: name, pull_number: number },
      subject: `pull request #${number}`,
      needs: "pull-requests: read",
      schema: PullRequestSchema,
    } as const;
    const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", ...question }, signal);
    return answer.known ? known(answer.value.body ?? "") : answer;
  };
}
