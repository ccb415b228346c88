import type { Person } from "@signalbox/policy/gate/people";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { AccountSchema } from "./account.ts";

/**
 * The active members of `organisation/team` and of the teams below it. GitHub keeps invitations that nobody accepted in a list of
 * their own (`/orgs/{org}/teams/{slug}/invitations`). A team that the token may not see is silence, never a team without members.
 * @see https://docs.github.com/rest/teams/members#list-team-members
 */
export async function membersOf(
  gitHub: GitHub,
  team: string,
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly Person[]>> {
  const [org = "", slug = ""] = team.split("/");
  const answer = await gitHub.askAll(
    {
      route: "GET /orgs/{org}/teams/{team_slug}/members",
      parameters: { org, team_slug: slug },
      subject: `team \`${team}\``,
      needs: "members: read",
      schema: AccountSchema,
    },
    signal,
  );
  return answer.known || (answer.status !== 403 && answer.status !== 404) ? answer : { ...answer, next: NEXT };
}

const NEXT =
  "look at the team's name, and use the token of a GitHub App with `members: read` (Members of the organisation): the token of a workflow itself sees no teams";
