import type { getOctokit } from "@actions/github";

type Octokit = ReturnType<typeof getOctokit>;
type Hooks = { readonly hook: Pick<Octokit["hook"], "before"> };

/** The route that queries are asked by; no server ever sees it. */
export const QUERY_ROUTE = "GET /signalbox-query";

/**
 * Octokit plugin: sends what is asked by `QUERY_ROUTE` to GraphQL's address. The throttle takes each POST, and whatever it knows to go to
 * GraphQL, for a write, and lets it wait a second after the last; GitHub asks that of mutations alone. It has to come before the throttle.
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function unpausedQueries({ hook }: Hooks): void {
  // Hooks that come first run last, just before the request is sent. All of them share one object.
  hook.before("request", (options) => {
    if (`${options.method} ${options.url}` !== QUERY_ROUTE) return;
    options.method = "POST";
    options.url = "/graphql";
    // Enterprise Server has `/api/v3` and `/api/graphql`.
    options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, "/api");
  });
}
