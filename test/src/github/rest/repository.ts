import type { JsonObject } from "../published/json.ts";
import { gitStore } from "../state/git-store.ts";
import { type ActivityState, type GitHubState, permissionOf, timeOf } from "../state/github-state.ts";
import { accountJson, repositoryJson, userJson } from "./people.ts";
import { type Asked, filterOf, list, notFound, ofRepository, one, type Route, textOf } from "./route.ts";

export const REPOSITORY_ROUTES: readonly Route[] = [
  ofRepository("GET", "", null, ({ state, repository }) =>
    one({
      ...repositoryJson(state, repository),
      visibility: repository.isPrivate ? "private" : "public",
      permissions: { admin: false, maintain: false, push: false, triage: false, pull: true },
    }),
  ),
  // GitHub folds `maintain` into `write` and `triage` into `read` here; `role_name` tells the role itself.
  ofRepository("GET", "/collaborators/{username}/permission", null, ({ state, repository, path }) => {
    const user = userJson(state, path["username"] ?? "");
    if (user === null) return notFound();
    const level = permissionOf(repository, path["username"] ?? "");
    const permission = level === "maintain" ? "write" : level === "triage" ? "read" : (level ?? "none");
    const role = level ?? "none";
    return one({ permission, role_name: role, user: { ...user, role_name: role } });
  }),
  ofRepository("GET", "/collaborators", null, ({ state, repository }) =>
    list(
      Object.keys(repository.collaborators).flatMap((login) => {
        const user = userJson(state, login);
        return user === null ? [] : [{ ...user, role_name: permissionOf(repository, login) ?? "read" }];
      }),
    ),
  ),
  ofRepository("GET", "/codeowners/errors", "contents: read", (asked) => {
    const { repository } = asked;
    const store = gitStore(repository.git);
    const commit = store.resolve(`${textOf(asked, "ref") ?? repository.defaultBranch}^{commit}`);
    const isThere = commit !== null && CODEOWNERS.some((path) => store.entry(commit.oid, path) !== null);
    return isThere ? one({ errors: repository.codeownersErrors.map((error) => ({ ...error })) }) : notFound();
  }),
  ofRepository("GET", "/activity", "contents: read", (asked) => {
    const ref = textOf(asked, "ref");
    const full = ref === null || ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
    const since = sinceOf(asked);
    const fits = filterOf<ActivityState>(asked, { actor: (each) => each.actor, activity_type: (each) => each.type });
    const isAscending = textOf(asked, "direction") === "asc";
    const found = asked.repository.activity
      .filter((each) => fits(each) && (full === null || each.ref === full) && Date.parse(each.timestamp) >= since)
      .toSorted((a, b) => (isAscending ? 1 : -1) * (a.timestamp.localeCompare(b.timestamp) || a.id - b.id));
    return list(found.map((each) => activityJson(asked.state, each)));
  }),
  {
    operation: "GET /users/{username}",
    needs: null,
    answer({ state, path }) {
      const account = state.accounts.find(({ login }) => login.toLowerCase() === path["username"]?.toLowerCase());
      return account === undefined
        ? notFound()
        : one({ ...accountJson(account), user_view_type: "public", name: account.name });
    },
  },
];

// docs.github.com, "About code owners": it is looked for in this order.
const CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function sinceOf(asked: Asked): number {
  const period = textOf(asked, "time_period");
  return period === null ? 0 : Date.parse(timeOf(asked.state)) - (DAYS[period] ?? 0) * 86_400_000;
}

function activityJson(state: GitHubState, each: ActivityState): JsonObject {
  return {
    id: each.id,
    before: each.before,
    after: each.after,
    ref: each.ref,
    timestamp: each.timestamp,
    activity_type: each.type,
    actor: userJson(state, each.actor),
  };
}
