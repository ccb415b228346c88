import { isPermitted } from "@signalbox/policy/approvals/approval-facts";
import { isNamed } from "@signalbox/policy/approvals/role-holders";
import type { Person } from "@signalbox/policy/gate/people";
import type { Role } from "@signalbox/policy/approvals/effective-approvals";
import * as z from "zod";
import { type Answer, known, type Silence } from "../answer.ts";
import type { GitHub } from "./client.ts";
import { permissionOf } from "./repository-permission.ts";
import type { RepositoryName } from "./repository.ts";

/** Whether somebody holds a role, and what that rests on, in words. */
export type Held = { readonly holds: boolean; readonly says: string };

/**
 * Asks GitHub whether somebody holds a role. One rule that fits is enough; where none fits, all must have been answered. A bot
 * holds one only where the policy names it.
 * @see https://docs.github.com/rest/teams/members and https://docs.github.com/rest/collaborators/collaborators
 */
export async function askWhetherHeld(
  gitHub: GitHub,
  repository: RepositoryName,
  person: Person,
  role: Role,
  signal?: AbortSignal,
): Promise<Answer<Held>> {
  const named = isNamed(role, person);
  if (named === "yes") return known({ holds: true, says: "the policy names them" });
  if (person.type !== "User") return known({ holds: false, says: "a bot holds a role only where the policy names it" });
  const { login } = person;
  let silence: Silence | null = named === "unknown" ? unnumbered(login) : null;
  const asked = [
    role.team === undefined ? null : () => isMember(gitHub, login, role.team ?? "", signal),
    role.permission === undefined ? null : () => hasPermission(gitHub, repository, login, role.permission, signal),
  ];
  for (const ask of asked) {
    if (ask === null) continue;
    const answer = await ask();
    if (!answer.known) silence ??= answer;
    else if (answer.value.holds) return answer;
  }
  return silence ?? known({ holds: false, says: "they hold the role by none of its rules" });
}

function unnumbered(login: string): Silence {
  return {
    known: false,
    code: "github.unknown-account",
    says: `the number of \`${login}\`'s account was not told, by which the policy knows them`,
    next: "let a runner run this that tells `GITHUB_ACTOR_ID`",
  };
}

const TeamSchema = z.object({ slug: z.string() });
const MembershipSchema = z.object({ state: z.string() });

// That a team shows no membership means nothing where the token may not see the team: the team is asked for first.
async function isMember(gitHub: GitHub, login: string, team: string, signal?: AbortSignal): Promise<Answer<Held>> {
  const [org = "", slug = ""] = team.split("/");
  const subject = `team \`${team}\``;
  const needs = "members: read";
  const route = "GET /orgs/{org}/teams/{team_slug}";
  const parameters = { org, team_slug: slug };
  const seen = await gitHub.ask({ route, parameters, subject, needs, schema: TeamSchema }, signal);
  if (!seen.known) return seen;
  const membership = await gitHub.ask(
    {
      route: `${route}/memberships/{username}`,
      parameters: { ...parameters, username: login },
      subject: `membership of \`${login}\` in ${subject}`,
      needs,
      schema: MembershipSchema,
    },
    signal,
  );
  if (membership.known && membership.value.state === "active")
    return known({ holds: true, says: `they are a member of \`${team}\`` });
  if (membership.known || membership.status === 404)
    return known({ holds: false, says: `they are no member of \`${team}\`` });
  return membership;
}

async function hasPermission(
  gitHub: GitHub,
  repository: RepositoryName,
  login: string,
  wanted: Role["permission"] = "admin",
  signal?: AbortSignal,
): Promise<Answer<Held>> {
  const answer = await permissionOf(gitHub, repository, login, signal);
  if (!answer.known) return answer;
  return known({ holds: isPermitted(answer.value, wanted), says: `their permission is \`${answer.value}\`` });
}
