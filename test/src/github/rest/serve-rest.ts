import { type Answer, refusal } from "../answer.ts";
import type { Complaints } from "../complaints.ts";
import { checkedAnswer, documentedPath, requestMisfits } from "../published/check-rest.ts";
import { type Operation, publishedDescription } from "../published/description.ts";
import { isJsonObject, type Json } from "../published/json.ts";
import { findRepository, type GitHubState } from "../state/github-state.ts";
import { may } from "../state/may.ts";
import { ACTIONS_ROUTES } from "./actions.ts";
import { ALERT_ROUTES } from "./alerts.ts";
import { CHECK_RUN_ROUTES } from "./check-runs-written.ts";
import { CHECK_ROUTES } from "./checks.ts";
import { COMMENT_ROUTES } from "./comments.ts";
import { GIT_WRITE_ROUTES } from "./git-written.ts";
import { GIT_ROUTES } from "./git.ts";
import { HeededQuery } from "./heeded-query.ts";
import { pageOf } from "./pages.ts";
import { PULL_ROUTES } from "./pulls.ts";
import { REPOSITORY_ROUTES } from "./repository.ts";
import type { Answered, Route } from "./route.ts";
import { RULE_ROUTES } from "./rules.ts";
import { TEAM_ROUTES } from "./teams.ts";

const ROUTES: readonly Route[] = longestFirst([
  ...REPOSITORY_ROUTES,
  ...GIT_ROUTES,
  ...GIT_WRITE_ROUTES,
  ...PULL_ROUTES,
  ...COMMENT_ROUTES,
  ...CHECK_ROUTES,
  ...CHECK_RUN_ROUTES,
  ...ACTIONS_ROUTES,
  ...RULE_ROUTES,
  ...ALERT_ROUTES,
  ...TEAM_ROUTES,
]);

// A ref may hold slashes: `commits/{ref}` would take what is for `commits/{ref}/check-runs`.
function longestFirst(routes: readonly Route[]): readonly Route[] {
  return routes.toSorted((a, b) => b.operation.length - a.operation.length);
}

export type Found = {
  readonly route: Route;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
};

const served = new Map<string, RegExp>(ROUTES.map((route) => [route.operation, patternOf(route.operation)]));

/** The route for a request; null where there is none. */
export function findRoute(method: string, pathname: string): Found | null {
  for (const route of ROUTES) {
    const groups = served.get(route.operation)?.exec(`${method} ${pathname}`)?.groups;
    if (groups === undefined) continue;
    const [, path = ""] = route.operation.split(" ");
    const operation = publishedDescription().operation(method, path);
    if (operation === null) throw new Error(`GitHub documents no ${route.operation}`);
    return {
      route,
      operation,
      path: Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)])),
    };
  }
  return null;
}

// A file's path and a ref hold slashes, as they are or encoded; nothing else does.
function patternOf(operation: string): RegExp {
  const parts = operation.split(/\{([a-z_]+)\}/);
  const isLong = (name: string): boolean => name === "path" || (name === "ref" && operation.endsWith("{ref}"));
  const source = parts.map((part, at) =>
    at % 2 === 0 ? part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&") : `(?<${part}>${isLong(part) ? ".*" : "[^/]+"})`,
  );
  return new RegExp(`^${source.join("")}$`);
}

/** Answers by the route, checking what comes and what goes against the description. */
export function serveRest(
  found: Found,
  state: GitHubState,
  url: URL,
  body: Json | undefined,
  complaints: Complaints,
): Answer {
  const { route, operation, path } = found;
  const wrong = requestMisfits(operation, { path, query: url.searchParams, body });
  if (wrong.length > 0) {
    complaints.add(operation.name, wrong);
    return refusal(500, `${operation.name}: ${wrong.join("; ")}`);
  }
  const query = new HeededQuery(url.searchParams);
  const answer = answerOf(found, state, url, body, query);
  const ignored = answer.status < 300 ? query.unheeded() : [];
  if (ignored.length > 0) complaints.add(operation.name, [`this GitHub does not heed ${ignored.join(", ")}`]);
  if (answer.status < 300 && !operation.name.startsWith("GET ")) {
    const repository = findRepository(state, path["owner"] ?? "", path["repo"] ?? "");
    repository?.written.push({
      method: route.operation.split(" ")[0] ?? "",
      path: url.pathname,
      body: isJsonObject(body) ? body : null,
    });
  }
  const checked = checkedAnswer(operation, answer.status, answer.body);
  if (checked.misfits.length === 0) return { ...answer, body: checked.body };
  complaints.add(`our own answer to ${operation.name}`, checked.misfits);
  return refusal(500, `our own answer to ${operation.name}: ${checked.misfits.join("; ")}`);
}

function answerOf(
  { route, operation, path }: Found,
  state: GitHubState,
  url: URL,
  body: Json | undefined,
  query: HeededQuery,
): Answer {
  if (!may(state.token, route.needs)) {
    const isHidden = state.token.refusal === 404;
    const message = isHidden ? "Not Found" : "Resource not accessible by integration";
    const needs = {
      "x-accepted-github-permissions": (route.needs ?? "").replaceAll(": ", "=").replaceAll(" or ", "; "),
    };
    return { ...refusal(state.token.refusal, message), headers: isHidden ? {} : needs };
  }
  const answered: Answered = route.answer({
    state,
    path,
    query,
    body: isJsonObject(body) ? body : {},
  });
  switch (answered.kind) {
    case "one":
      return { status: answered.status, headers: {}, body: answered.body };
    case "refused":
      return refusal(answered.status, answered.message);
    case "list": {
      const { body: page, link } = pageOf(operation, answered, url);
      return { status: 200, headers: link === null ? {} : { link }, body: page };
    }
  }
}

/** What to say of a request that no route is for. */
export function unknownRequest(method: string, pathname: string): string {
  const path = documentedPath(pathname);
  const known = path !== null && publishedDescription().operation(method, path) !== null;
  return known
    ? `${method} ${path} is documented, and this GitHub does not serve it`
    : `GitHub documents no ${method} ${pathname}`;
}
