import type { CodeOwnersFacts, PeopleFacts } from "@signalbox/policy/approvals/approval-facts";
import { parseCodeOwners } from "@signalbox/policy/approvals/code-owners";
import type { Observed } from "@signalbox/policy/gate/observed";
import { loginKey } from "@signalbox/policy/gate/people";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Answer } from "@signalbox/systems/answer";
import { permissionOf } from "@signalbox/systems/github/repository-permission";
import { membersOf } from "@signalbox/systems/github/team-members";
import type { GateSources } from "../gate-sources.ts";
import { observationOf } from "../observation-of.ts";
import { gatherCodeOwners } from "./gather-people-code-owners.ts";

export type AskedOfPeople = {
  /** The full hash of the commit whose CODEOWNERS counts, never the candidate; null where there was no release before. */
  readonly codeOwnersAt: string | null;
  /** Every path that the release changes. */
  readonly paths: readonly string[];
  /** Whose permission on the repository counts for something. */
  readonly logins: readonly string[];
};

/** Who holds what, read now: members of the teams that roles and owners of the changed paths name, and permissions of these people. */
export async function gatherPeople(
  { policy }: LoadedPolicy,
  sources: Pick<GateSources, "git" | "gitHub" | "repository" | "signal">,
  { codeOwnersAt, paths, logins }: AskedOfPeople,
): Promise<PeopleFacts> {
  const { gitHub, repository, signal } = sources;
  const roles = Object.values(policy.approvals.roles);
  const codeOwners = roles.some(({ from }) => from === "codeowners")
    ? await codeOwnersOf(sources, codeOwnersAt)
    : NOT_ASKED;
  const owning = codeOwners.known && codeOwners.value !== null ? owningTeams(codeOwners.value, paths) : [];
  const named = roles.flatMap(({ team }) => (team === undefined ? [] : [team]));
  const teams = await askedOf([...named, ...owning], async (team) => {
    const members = await membersOf(gitHub, team, signal);
    return members.known ? { known: true, value: { totalCount: members.value.length, nodes: members.value } } : members;
  });
  const permissions = await askedOf(logins, (login) => permissionOf(gitHub, repository, login, signal));
  return { teams, permissions, codeOwners };
}

const NOT_ASKED: PeopleFacts["codeOwners"] = {
  known: false,
  code: "approvals.code-owners-not-asked",
  says: "no role of the policy is held by code owners: CODEOWNERS was not read",
  next: "give a role `from: codeowners`",
};

async function codeOwnersOf(
  sources: Pick<GateSources, "git" | "gitHub" | "repository" | "signal">,
  commit: string | null,
): Promise<PeopleFacts["codeOwners"]> {
  return commit === null ? { known: true, value: null } : gatherCodeOwners(sources, commit);
}

function owningTeams({ text, errors }: CodeOwnersFacts, paths: readonly string[]): readonly string[] {
  const codeOwners = parseCodeOwners(text, errors.nodes);
  return paths.flatMap((path) => {
    const ownership = codeOwners.ownersOf(path);
    if (ownership.kind !== "owned") return [];
    return ownership.owners.flatMap((owner) => (owner.kind === "team" ? [owner.team] : []));
  });
}

// GitHub asks for few requests at once.
const AT_ONCE = 8;

/** What was answered of each name, by the name in lower case. */
async function askedOf<T>(
  names: readonly string[],
  ask: (name: string) => Promise<Answer<T>>,
): Promise<Record<string, Observed<T>>> {
  const keys = [...new Set(names.map(loginKey))].toSorted();
  const answers: (readonly [string, Observed<T>])[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    answers.push(...(await Promise.all(some.map(async (key) => [key, observationOf(await ask(key))] as const))));
  }
  return Object.fromEntries(answers);
}
