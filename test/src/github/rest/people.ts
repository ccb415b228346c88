import type { Json, JsonObject } from "../published/json.ts";
import type { Account } from "../state/accounts.ts";
import { findAccount, type GitHubState, type RepositoryState } from "../state/github-state.ts";

/** A `simple-user`; null where there is no account. Addresses are filled in from the description. */
export function userJson(state: GitHubState, login: string | null): JsonObject | null {
  const account = login === null ? null : findAccount(state, login);
  return account === null ? null : accountJson(account);
}

export function accountJson(account: Account): JsonObject {
  return { ...knownAs(account), type: account.type, html_url: webOf(pathOf(account)) };
}

function pathOf({ login, type }: Account): string {
  return type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
}

function knownAs(account: Account): JsonObject {
  return { login: account.login, id: account.databaseId, node_id: nodeId("U", account.databaseId) };
}

/** Who wrote the e-mail into a commit, as far as accounts tell; null for none. */
export function accountOfEmail(state: GitHubState, email: string): Account | null {
  return (
    state.accounts.find((account) => account.emails.some((each) => each.toLowerCase() === email.toLowerCase())) ?? null
  );
}

/** A repository in short. */
export function repositoryJson(state: GitHubState, repository: RepositoryState): JsonObject {
  return {
    id: repository.databaseId,
    node_id: nodeId("R", repository.databaseId),
    name: repository.name,
    full_name: fullName(repository),
    owner: userJson(state, repository.owner),
    private: repository.isPrivate,
    fork: repository.isFork,
    html_url: webOf(fullName(repository)),
    default_branch: repository.defaultBranch,
  };
}

export function fullName(repository: RepositoryState): string {
  return `${repository.owner}/${repository.name}`;
}

/** Where people see it. */
export function webOf(path: string): string {
  return `https://github.com/${encodeURI(path)}`;
}

/** A global number as GitHub has them: opaque, one for each thing. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString("base64url")}`;
}

export function pageOf(repository: RepositoryState, path: string): Json {
  return webOf(`${fullName(repository)}/${path}`);
}
