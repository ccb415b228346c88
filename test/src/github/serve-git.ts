import type { IncomingMessage, ServerResponse } from "node:http";
import { gitBackend, runBackend } from "../bundles/git-over-http.ts";
import { findRepository, type GitHubState } from "./state/github-state.ts";

/** Serves git over HTTP at `/owner/name.git`; who brings no `Authorization` is asked for it. */
export async function serveGitOf(
  state: GitHubState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, owner = "", name = ""] = /^\/([^/]+)\/([^/]+)\.git\//.exec(request.url ?? "") ?? [];
  const repository = findRepository(state, owner, name);
  if (request.headers.authorization === undefined) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
  } else if (repository === null) {
    response.writeHead(404).end("Repository not found.");
  } else {
    await runBackend({ backend: gitBackend(), repository: repository.git, pushed: null }, request, response);
  }
}
