import { permissionOf } from "../state/github-state.ts";
import { accountJson, repositoryJson, userJson } from "./people.ts";
import { list, notFound, ofRepository, one, passes, type Route, textOf } from "./route.ts";

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
  ofRepository("GET", "/codeowners/errors", "contents: read", ({ repository }) =>
    one({ errors: repository.codeownersErrors.map((error) => ({ ...error })) }),
  ),
  ofRepository("GET", "/activity", "contents: read", (asked) => {
    const ref = textOf(asked, "ref");
    const full = ref === null || ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
    const { state, repository } = asked;
    const found = repository.activity.filter(
      (each) =>
        (full === null || each.ref === full) &&
        passes(asked, "actor", each.actor) &&
        passes(asked, "activity_type", each.type),
    );
    return list(
      found.map((each) => ({
        id: each.id,
        before: each.before,
        after: each.after,
        ref: each.ref,
        timestamp: each.timestamp,
        activity_type: each.type,
        actor: userJson(state, each.actor),
      })),
    );
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
