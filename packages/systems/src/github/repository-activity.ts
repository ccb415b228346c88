import * as z from "zod";
import { AccountSchema } from "./account.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

/** How far back GitHub's list of activities goes, counted from now. */
export type ActivityPeriod = "day" | "week" | "month" | "quarter" | "year";

const ActivitySchema = z
  .object({
    ref: z.string(),
    after: z.string(),
    actor: AccountSchema.nullable(),
  })
  .readonly();

/** That a ref came to point to another commit, and by whom; the actor is null where the account is gone. */
export type Activity = z.infer<typeof ActivitySchema>;

/**
 * Every change of the repository's branches within the period, the newest first: pushes, merges, new and deleted branches. Not those
 * of forks. GitHub itself keeps who pushed: names on commits are anybody's.
 * @see https://docs.github.com/rest/repos/repos#list-repository-activities
 */
export function activitiesOf(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  period: ActivityPeriod,
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly Activity[]>> {
  return gitHub.askAll(
    {
      route: "GET /repos/{owner}/{repo}/activity",
      parameters: { owner, repo: name, time_period: period },
      subject: `list of pushes of the last ${period}`,
      needs: "contents: read",
      schema: ActivitySchema,
    },
    signal,
  );
}
