import type { JsonObject } from "../published/json.ts";
import { gitStore, type StoredCommit } from "../state/git-store.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import { accountJson, accountOfEmail, fullName, nodeId, pageOf } from "./people.ts";

export function refJson({
  name,
  oid,
  type,
}: {
  readonly name: string;
  readonly oid: string;
  readonly type: string;
}): JsonObject {
  return { ref: name, node_id: nodeId("REF", name), object: { sha: oid, type } };
}

/** An annotated tag. */
export function tagJson(repository: RepositoryState, oid: string): JsonObject {
  const { name, target, type, tagger, message } = gitStore(repository.git).tag(oid);
  const verification = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
  const object = { sha: target, type };
  return { node_id: nodeId("TA", oid), tag: name, sha: oid, message: message.trimEnd(), tagger, object, verification };
}

/** A commit as git has it, without accounts. */
export function gitCommitJson(repository: RepositoryState, commit: StoredCommit): JsonObject {
  const isSigned = repository.signatures[commit.oid] !== undefined;
  return {
    sha: commit.oid,
    node_id: nodeId("C", `${fullName(repository)}:${commit.oid}`),
    author: { ...commit.author },
    committer: { ...commit.committer },
    message: commit.message,
    tree: { sha: commit.tree },
    parents: commit.parents.map((sha) => ({ sha })),
    verification: { verified: isSigned, reason: isSigned ? "valid" : "unsigned", signature: null, payload: null },
  };
}

/** A commit as lists of commits have it. */
export function commitJson(state: GitHubState, repository: RepositoryState, commit: StoredCommit): JsonObject {
  const { author, committer } = commit;
  const signature = repository.signatures[commit.oid];
  const verified = signature?.isValid ?? false;
  const byEmail = (email: string): JsonObject | null => {
    const account = accountOfEmail(state, email);
    return account === null ? null : accountJson(account);
  };
  return {
    sha: commit.oid,
    node_id: nodeId("C", `${fullName(repository)}:${commit.oid}`),
    html_url: pageOf(repository, `commit/${commit.oid}`),
    commit: {
      author: { ...author },
      committer: { ...committer },
      message: commit.message,
      tree: { sha: commit.tree },
      verification: { verified, reason: signature === undefined ? "unsigned" : verified ? "valid" : "bad_email" },
    },
    author: byEmail(author.email),
    committer: byEmail(committer.email),
    parents: commit.parents.map((sha) => ({ sha })),
  };
}
