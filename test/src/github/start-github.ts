import { rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import * as z from "zod";
import { type Answer, refusal, send } from "./answer.ts";
import { openComplaints, throwComplaints } from "./complaints.ts";
import { type Counts, openCounts } from "./counts.ts";
import { type Faults, openFaults } from "./faults.ts";
import { serveGraphql } from "./graphql/serve-graphql.ts";
import type { Json } from "./published/json.ts";
import { findRoute, serveRest, unknownRequest } from "./rest/serve-rest.ts";
import { serveGitOf } from "./serve-git.ts";
import { type GitHubState, timeOf } from "./state/github-state.ts";

export type GitHubOfTests = {
  /** What the runner would tell as `GITHUB_API_URL`. */
  readonly url: string;
  /** Where a repository is cloned from, as `https://github.com/owner/name` is. */
  readonly gitUrl: (repository: string) => string;
  readonly token: string;
  /** As it is now; tests may change it at any time. */
  readonly state: GitHubState;
  readonly faults: Faults;
  /** What was asked so far. */
  counts(): Counts;
  /** What did not fit the descriptions so far. */
  readonly complaints: readonly string[];
  /** Stops it, takes its repositories away, and throws where any request or answer did not fit the descriptions. */
  close(): Promise<void>;
};

/**
 * A GitHub on this machine: REST, GraphQL and git over HTTP over one state. Every request, and every answer of its own, is
 * checked against GitHub's published descriptions; what does not fit is answered with 500, and thrown by `close`.
 */
export async function startGitHub(state: GitHubState): Promise<GitHubOfTests> {
  const complaints = openComplaints();
  const faults = openFaults();
  const counting = openCounts();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET" } = request;
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    // An Enterprise Server has its API below a path.
    const pathname = url.pathname.replace(/^\/api\/v3(?=\/)/, "").replace(/^\/api(?=\/graphql$)/, "");
    if (/^\/[^/]+\/[^/]+\.git\//.test(pathname)) return serveGitOf(state, request, response);
    const text = await readText(request);
    const isGraphql = pathname === "/graphql" && method === "POST";
    const found = isGraphql ? null : findRoute(method, pathname);
    const operation = isGraphql ? "POST /graphql" : (found?.operation.name ?? `${method} ${pathname}`);
    const happening = faults.of(operation, isGraphql ? text : url.href);
    for (const fault of happening) if (fault.kind === "meanwhile") fault.happens();
    counting.request(operation);
    await send(response, answerTo(), {
      faults: happening,
      ifNoneMatch: request.headers["if-none-match"],
      notModified: counting.notModified,
      always: {
        date: new Date(timeOf(state)).toUTCString(),
        "x-github-request-id": `TEST:${counting.counts().requests}`,
        "x-ratelimit-resource": isGraphql ? "graphql" : "core",
        ...counting.limits(isGraphql),
      },
    });

    function answerTo(): Answer {
      const body = parsed(text);
      if (body === NOT_JSON) return refusal(400, "Problems parsing JSON");
      const { authorization } = request.headers;
      if (authorization !== undefined && !authorization.endsWith(` ${state.token.text}`))
        return refusal(401, "Bad credentials");
      if (authorization === undefined) return refusal(401, "Requires authentication");
      if (isGraphql) return serveGraphql({ state, complaints, counting }, body ?? null);
      if (found !== null) return serveRest(found, state, url, body, complaints);
      const says = unknownRequest(method, pathname);
      complaints.add("a request", [says]);
      return refusal(500, says);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      complaints.add("this GitHub broke", [String(error instanceof Error ? error.stack : error)]);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  return {
    url,
    gitUrl: (repository) => `${url}/${join(repository)}.git`,
    token: state.token.text,
    state,
    faults,
    counts: counting.counts,
    complaints: complaints.all,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(state.folder, { recursive: true, force: true });
      throwComplaints(complaints);
    },
  };
}

const NOT_JSON = Symbol("not JSON");

function parsed(text: string): Json | undefined | typeof NOT_JSON {
  if (text === "") return undefined;
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return NOT_JSON;
  }
}
