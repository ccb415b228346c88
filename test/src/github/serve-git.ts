import type { IncomingMessage, ServerResponse } from "node:http";
import { gitBackend, runBackend } from "../bundles/git-over-http.ts";
import { gitStore } from "./state/git-store.ts";
import { findRepository, type GitHubState, nextNumber, type RepositoryState, timeOf } from "./state/github-state.ts";

/** Serves git over HTTP at `/owner/name.git`; who brings no `Authorization` is asked for it. A push is told as the token's activity. */
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
    const isPush = request.method === "POST" && request.url?.endsWith("/git-receive-pack") === true;
    const before = isPush ? branchesOf(repository) : new Map<string, string>();
    const pushed = async (): Promise<void> => tellPush(state, repository, before);
    const backend = { backend: gitBackend(), repository: repository.git, pushed: isPush ? pushed : null };
    await runBackend(backend, request, response);
  }
}

function branchesOf(repository: RepositoryState): ReadonlyMap<string, string> {
  return new Map(
    gitStore(repository.git)
      .refs("refs/heads/")
      .map(({ name, oid }) => [name, oid]),
  );
}

const NOTHING = "0".repeat(40);

function tellPush(state: GitHubState, repository: RepositoryState, before: ReadonlyMap<string, string>): void {
  const after = branchesOf(repository);
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(ref) ?? NOTHING, after.get(ref) ?? NOTHING];
    if (from === to) continue;
    const type =
      from === NOTHING ? "branch_creation" : to === NOTHING ? "branch_deletion" : pushType(repository, from, to);
    const { login: actor } = state.token;
    repository.activity.unshift({
      id: nextNumber(state),
      before: from,
      after: to,
      ref,
      timestamp: timeOf(state),
      type,
      actor,
    });
  }
}

function pushType(repository: RepositoryState, from: string, to: string): "push" | "force_push" {
  return gitStore(repository.git)
    .history(to)
    .some(({ oid }) => oid === from)
    ? "push"
    : "force_push";
}
