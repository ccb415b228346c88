import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { schema } from "@octokit/graphql-schema";
import { buildSchema, execute, parse, validate } from "graphql";
import * as z from "zod";

/** What is asked, as it arrived. */
export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

export type TestGraphQLServer = {
  /** What the runner would tell as `GITHUB_API_URL`. */
  readonly url: string;
  /** What was asked so far. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
};

/** What an answer is made into before it is sent: for what goes wrong. */
export type Spoil = (body: unknown, count: number) => { readonly status?: number; readonly body: unknown };

export type TestServerOptions = {
  readonly spoil?: Spoil | undefined;
  /** What `GET` of a path answers; any other is not there. */
  readonly rest?: Readonly<Record<string, unknown>> | undefined;
};

const BodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

const published = buildSchema(schema.idl, { assumeValid: true });

/** GraphQL over HTTP by GitHub's published schema: a query that it does not allow is refused, and so is a value of the wrong type. `root` answers `Query`. */
export async function startTestGraphQLServer(
  root: Readonly<Record<string, unknown>>,
  { spoil = (body) => ({ body }), rest = {} }: TestServerOptions = {},
): Promise<TestGraphQLServer> {
  const asked: Asked[] = [];
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "GET") {
      const found = Object.hasOwn(rest, request.url ?? "");
      const body = JSON.stringify(found ? rest[request.url ?? ""] : { message: "Not Found" });
      response.writeHead(found ? 200 : 404, { "content-type": "application/json" }).end(body);
      return;
    }
    const one = BodySchema.parse(JSON.parse(await text(request)));
    asked.push(one);
    const answer = spoil(await answerTo(one, root), asked.length);
    const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status ?? 200, { "content-type": "application/json", "retry-after": "0" }).end(body);
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function answerTo({ query, variables }: Asked, root: Readonly<Record<string, unknown>>): Promise<unknown> {
  const document = parse(query);
  const errors = validate(published, document);
  if (errors.length > 0) return { errors };
  const rateLimit = { cost: 1, remaining: 999 };
  return execute({ schema: published, document, rootValue: { rateLimit, ...root }, variableValues: { ...variables } });
}

/** A list as GitHub gives it, in pages, for a field of such a server. */
export function pagesOf(
  items: readonly unknown[],
): (page: { readonly first: number; readonly after?: string }) => unknown {
  return ({ first, after }) => {
    const start = after === undefined ? 0 : Number(after);
    const end = Math.min(start + first, items.length);
    return {
      totalCount: items.length,
      nodes: items.slice(start, end),
      pageInfo: { hasNextPage: end < items.length, hasPreviousPage: start > 0, endCursor: String(end) },
    };
  };
}
