import type { Team } from "../state/accounts.ts";
import { nodeId, userJson } from "./people.ts";
import { type Asked, list, notFound, one, type Route, textOf } from "./route.ts";

export const TEAM_ROUTES: readonly Route[] = [
  {
    operation: "GET /orgs/{org}/teams/{team_slug}",
    needs: "members: read",
    answer(asked) {
      const team = teamOf(asked);
      if (team === null) return notFound();
      return one({
        id: team.databaseId,
        node_id: nodeId("T", team.databaseId),
        name: team.slug,
        slug: team.slug,
        members_count: team.members.filter((member) => member.state === "active").length,
      });
    },
  },
  {
    // Only who has said yes: an invitation is told by `memberships` and `invitations` alone.
    operation: "GET /orgs/{org}/teams/{team_slug}/members",
    needs: "members: read",
    answer(asked) {
      const team = teamOf(asked);
      if (team === null) return notFound();
      const role = textOf(asked, "role") ?? "all";
      const members = team.members.filter((each) => each.state === "active" && (role === "all" || each.role === role));
      return list(members.map(({ login }) => userJson(asked.state, login)).filter((user) => user !== null));
    },
  },
  {
    operation: "GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
    needs: "members: read",
    answer(asked) {
      const login = asked.path["username"]?.toLowerCase();
      const member = teamOf(asked)?.members.find((each) => each.login.toLowerCase() === login);
      return member === undefined ? notFound() : one({ role: member.role, state: member.state });
    },
  },
];

function teamOf({ state, path }: Asked): Team | null {
  const [organization, slug] = [path["org"]?.toLowerCase(), path["team_slug"]?.toLowerCase()];
  return (
    state.teams.find((team) => team.organization.toLowerCase() === organization && team.slug.toLowerCase() === slug) ??
    null
  );
}
