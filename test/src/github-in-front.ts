import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import * as z from "zod";
import { ALONE, type EmbeddedGitHub } from "./embedded-github.ts";

/** One request as it passes, before or after the emulator has seen it. */
export type Passing = { readonly method: string; readonly path: string; readonly count: number };

export type InFront = {
  /** What the runner would tell as `GITHUB_API_URL`. */
  readonly url: string;
  /** How many requests were to change something. */
  writes(): number;
  close(): Promise<void>;
};

/** Called around each request; counted from 1. */
export type Watch = { readonly before?: (passing: Passing) => void; readonly after?: (passing: Passing) => void };

const PullsSchema = z.array(z.object({ state: z.string() }));
const LatestSchema = z.object({ make_latest: z.literal("true"), tag_name: z.string() });
const OpeningSchema = z.object({ head: z.string(), base: z.string() });

/** The tag of each repository's latest release: GitHub's own memory, whichever server stands in front. */
const latest = new WeakMap<EmbeddedGitHub, Map<string, string>>();

/**
 * A server in front of the emulator, for what GitHub does and the emulator does not: it refuses a second pull request
 * between the same branches (REST, "Create a pull request", 422), and heeds `make_latest` of releases (the emulator's
 * latest is the last one made). It also tells tests of each request.
 */
export async function startInFront(gitHub: EmbeddedGitHub, watch: Watch = {}): Promise<InFront> {
  let count = 0;
  let writes = 0;
  const latestTags = latest.get(gitHub) ?? new Map<string, string>();
  latest.set(gitHub, latestTags);

  function addressOf(method: string, path: string): string {
    const [, repository] = /^(\/repos\/[^/]+\/[^/]+)\/releases\/latest$/.exec(path) ?? [];
    const tag = repository === undefined ? undefined : latestTags.get(repository);
    const known = method === "GET" && tag !== undefined;
    return `${gitHub.url}${known ? `${repository}/releases/tags/${encodeURIComponent(tag)}` : path}`;
  }

  function rememberLatest(path: string, body: string): void {
    const [, repository] = /^(\/repos\/[^/]+\/[^/]+)\/releases(?:\/\d+)?$/.exec(path) ?? [];
    const made = repository === undefined || body === "" ? null : LatestSchema.safeParse(JSON.parse(body));
    if (repository !== undefined && made?.success === true) latestTags.set(repository, made.data.tag_name);
  }

  async function isSecondPull(method: string, path: string, body: string): Promise<boolean> {
    if (method !== "POST" || !path.endsWith("/pulls")) return false;
    const { head, base } = OpeningSchema.parse(JSON.parse(body));
    const owner = path.split("/")[2] ?? "";
    const query = new URLSearchParams({ head: `${owner}:${head}`, base, state: "open" });
    return PullsSchema.parse(await gitHub.request("GET", `${path}?${query.toString()}`)).length > 0;
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = request;
    count += 1;
    if (method !== "GET") writes += 1;
    const passing = { method, path: url, count };
    const body = await readText(request);
    watch.before?.(passing);
    const json = { "content-type": "application/json" };
    if (await isSecondPull(method, url, body)) {
      response.writeHead(422, json).end('{"message":"A pull request already exists"}');
      return;
    }
    const headers = { ...json, ...ALONE, authorization: request.headers.authorization ?? "" };
    const answer = await fetch(addressOf(method, url), { method, headers, body: body === "" ? null : body });
    const text = await answer.text();
    if (answer.ok) rememberLatest(url, body);
    watch.after?.(passing);
    response.writeHead(answer.status, json).end(text);
  }

  // GitHub looks for another pull request and makes one in one step: those that would make one come one after the other.
  let making: Promise<void> = Promise.resolve();
  const server = createServer((request, response) => {
    const makesPull = request.method === "POST" && request.url?.endsWith("/pulls") === true;
    const turn = makesPull ? making : Promise.resolve();
    // What a test stops here is a request without an answer, as where a network breaks.
    const passed = turn.then(() => pass(request, response)).catch(() => void response.destroy());
    if (makesPull) making = passed;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    writes: () => writes,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
