import { PermissionLevel } from "@signalbox/policy/approvals/approval-facts";
import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const PermissionSchema = z.object({ permission: z.string(), role_name: z.string().optional() });

/**
 * The highest permission that somebody has on a repository, by whatever grant.
 * @see https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function permissionOf(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  login: string,
  signal?: AbortSignal,
): Promise<GitHubAnswer<PermissionLevel>> {
  const answer = await gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      parameters: { owner, repo: name, username: login },
      subject: `permission of \`${login}\``,
      needs: "contents: read",
      schema: PermissionSchema,
    },
    signal,
  );
  if (!answer.known) return answer;
  // A custom role has a name of its own; `permission` then tells the nearest of the old three.
  const { permission, role_name: role } = answer.value;
  // The options stand from the highest to the lowest.
  return known(PermissionLevel.options.find((level) => level === role || level === permission) ?? "none");
}
