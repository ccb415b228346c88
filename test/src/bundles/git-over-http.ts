import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";

export type GitServer = {
  readonly url: string;
  /** The `Authorization` headers that came, each once. */
  readonly authorizations: ReadonlySet<string>;
  close(): Promise<void>;
};

/**
 * Serves a bare repository over HTTP as GitHub does, by git's own program (git-http-backend(1)), at `/acme/NAME`. Who
 * brings no `Authorization` is asked for it; `refuses` a push with this status. What is `pushed` is told before the
 * pusher hears that it arrived.
 */
export async function serveGit(
  repository: string,
  refuses: number | null = null,
  pushed: () => Promise<void> = async () => {},
): Promise<GitServer> {
  const backend = gitBackend();
  const authorizations = new Set<string>();
  const server = createServer((request, response) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) authorizations.add(authorization);
    const isPush = request.url?.includes("git-receive-pack") === true;
    const status = authorization === undefined ? 401 : isPush && refuses !== null ? refuses : null;
    if (status === null) void runBackend({ backend, repository, pushed: isPush ? pushed : null }, request, response);
    else response.writeHead(status, { "www-authenticate": 'Basic realm="GitHub"' }).end("<html>::error::no</html>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    authorizations,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Git's own program for it. */
export function gitBackend(): string {
  return join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
}

/** As RFC 3875 (CGI) says: the request in variables and on standard input, the answer's headers before its body. */
export async function runBackend(
  {
    backend,
    repository,
    pushed,
  }: { readonly backend: string; readonly repository: string; readonly pushed: (() => Promise<void>) | null },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const inside = path.replace(/^\/[^/]+\/[^/]+/, "");
  const child = spawn(backend, {
    env: {
      PATH: process.env["PATH"],
      PATH_TRANSLATED: `${repository}${inside}`,
      GIT_HTTP_EXPORT_ALL: "1",
      REMOTE_USER: "ada",
      REQUEST_METHOD: request.method,
      QUERY_STRING: query,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      HTTP_GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "safe.directory",
      GIT_CONFIG_VALUE_0: "*",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(child.stdin);
  const answer = await buffer(child.stdout);
  await pushed?.();
  const end = answer.indexOf("\r\n\r\n");
  const headers = answer
    .subarray(0, end)
    .toString()
    .split("\r\n")
    .map((line) => line.split(/: (.*)/, 2));
  const status = headers.find(([name]) => name === "Status")?.[1] ?? "200";
  for (const [name = "", value = ""] of headers) if (name !== "Status") response.setHeader(name, value);
  response.writeHead(Number.parseInt(status, 10)).end(answer.subarray(end + 4));
}
