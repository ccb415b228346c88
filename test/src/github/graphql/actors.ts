import { nodeId, webOf } from "../rest/people.ts";
import type { Account, Team } from "../state/accounts.ts";
import { findAccount, type GitHubState } from "../state/github-state.ts";
import { connection } from "./connection.ts";
import { ifMay, type Node } from "./node.ts";

/** An `Actor`; null where the account is gone. GraphQL tells bots without the `[bot]` that REST puts after them. */
export function actor(state: GitHubState, login: string | null): Node | null {
  const account = login === null ? null : findAccount(state, login);
  return account === null ? null : accountNode(account);
}

function accountNode(account: Account): Node {
  const login = account.type === "Bot" ? account.login.replace(/\[bot\]$/, "") : account.login;
  return {
    __typename: account.type,
    id: nodeId("U", account.databaseId),
    databaseId: account.databaseId,
    login,
    name: account.name,
    url: webOf(account.type === "Bot" ? `apps/${login}` : login),
    resourcePath: `/${login}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${account.databaseId}`,
  };
}

/** Who is a person; null for bots and those who are gone, where the schema wants a `User`. */
export function user(state: GitHubState, login: string | null): Node | null {
  const account = login === null ? null : findAccount(state, login);
  return account?.type === "User" ? accountNode(account) : null;
}

export function organization(state: GitHubState, login: string): Node | null {
  const account = findAccount(state, login);
  if (account?.type !== "Organization") return null;
  return {
    ...accountNode(account),
    team: (args: { readonly slug: string }) =>
      ifMay(state, "members: read", () => {
        const found = state.teams.find((each) => each.organization === account.login && each.slug === args.slug);
        return found === undefined ? null : teamNode(state, found);
      }),
  };
}

export function teamNode(state: GitHubState, team: Team): Node {
  return {
    __typename: "Team",
    id: nodeId("T", team.databaseId),
    databaseId: team.databaseId,
    name: team.slug,
    slug: team.slug,
    combinedSlug: `${team.organization}/${team.slug}`,
    organization: () => organization(state, team.organization),
    members: connection({
      items: () => team.members.filter((member) => member.state === "active"),
      node: (member) => user(state, member.login),
      edge: (member) => ({ role: member.role.toUpperCase() }),
    }),
  };
}
