import { createServer } from "node:http";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";

/** An answer: what is sent as JSON, with status 200 where it says none. */
export type TestAnswer = {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
};

/** Asks a server on this machine that answers, by path, as GitHub documents it; anything else is 404. `asked` are the paths with their parameters. */
export async function withAnswers<T>(
  answers: Readonly<Record<string, TestAnswer | ((query: URLSearchParams) => TestAnswer)>>,
  ask: (gitHub: GitHub, asked: readonly string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(url.pathname + url.search);
    const found = answers[decodeURIComponent(url.pathname)] ?? { status: 404, body: { message: "Not Found" } };
    const { status = 200, body, headers = {} } = typeof found === "function" ? found(url.searchParams) : found;
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    return await ask(openGitHub({ token: "t", apiUrl: `http://127.0.0.1:${port}` }), asked);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
