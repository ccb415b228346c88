import { accountOfEmail, fullName, nodeId, webOf } from "../rest/people.ts";
import { isAssociated } from "../state/associated.ts";
import { gitStore, type NameOnCommit, type StoredCommit, type StoredEntry } from "../state/git-store.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import { actor, user } from "./actors.ts";
import { checkSuitesOf, rollupOf } from "./checks.ts";
import { connection } from "./connection.ts";
import { type Arguments, ifMay, type Node, textArgument } from "./node.ts";
import { pullRequestNode } from "./pull-requests.ts";
import { repositoryNode } from "./repositories.ts";

/** A git object by its hash; null where there is none. */
export function gitObject(state: GitHubState, repository: RepositoryState, oid: string | null): Node | null {
  const store = gitStore(repository.git);
  const found = oid === null ? null : store.resolve(oid);
  if (found === null) return null;
  const { type } = found;
  const base = { ...common(state, repository, found.oid) };
  if (type === "commit") return commitNode(state, repository, found.oid);
  if (type === "blob") return blobNode(base, store.blob(found.oid));
  if (type === "tree") return treeNode(state, repository, found.oid);
  const tag = store.tag(found.oid);
  return {
    __typename: "Tag",
    ...base,
    name: tag.name,
    message: tag.message,
    tagger: gitActor(state, tag.tagger),
    target: () => gitObject(state, repository, tag.target),
  };
}

function common(state: GitHubState, repository: RepositoryState, oid: string): Node {
  const resourcePath = `/${fullName(repository)}/commit/${oid}`;
  return {
    id: nodeId("C", `${fullName(repository)}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: webOf(resourcePath.slice(1)),
    commitResourcePath: resourcePath,
    repository: () => repositoryNode(state, repository),
  };
}

/** Null where git does not have it. */
export function commitNode(state: GitHubState, repository: RepositoryState, oid: string | null): Node | null {
  const store = gitStore(repository.git);
  const commit = oid === null ? null : store.commit(oid);
  if (commit === null) return null;
  const [messageHeadline = "", ...body] = commit.message.split("\n");
  const changes = () => store.changes(commit.oid);
  return {
    __typename: "Commit",
    ...common(state, repository, commit.oid),
    url: webOf(`${fullName(repository)}/commit/${commit.oid}`),
    resourcePath: `/${fullName(repository)}/commit/${commit.oid}`,
    message: commit.message,
    messageHeadline,
    messageBody: body.join("\n").trim(),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: gitActor(state, commit.author),
    committer: gitActor(state, commit.committer),
    authoredByCommitter: commit.author.email === commit.committer.email,
    committedViaWeb: commit.committer.email === "noreply@github.com",
    authors: connection({ items: () => authorsOf(commit), node: (each) => gitActor(state, each) }),
    parents: connection({ items: () => commit.parents, node: (parent) => commitNode(state, repository, parent) }),
    tree: () => treeNode(state, repository, commit.tree),
    additions: () => changes().reduce((sum, each) => sum + each.additions, 0),
    deletions: () => changes().reduce((sum, each) => sum + each.deletions, 0),
    changedFilesIfAvailable: () => changes().length,
    signature: () => signatureNode(state, repository, commit),
    file(args: Arguments) {
      const entry = store.entry(commit.oid, textArgument(args, "path") ?? "");
      return entry === null ? null : entryNode(state, repository, entry, "");
    },
    history: connection({
      heeds: ["path"],
      items: (args) => store.history(commit.oid, textArgument(args, "path") ?? undefined),
      node: (each) => commitNode(state, repository, each.oid),
    }),
    associatedPullRequests: ((args, context, info) =>
      ifMay(state, "pull-requests: read", () =>
        connection({
          heeds: ["orderBy"],
          items: () => repository.pullRequests.filter((pull) => isAssociated(pull, commit.oid)),
          node: (pull) => pullRequestNode(state, repository, pull),
        })(args, context, info),
      )) satisfies ReturnType<typeof connection>,
    checkSuites: checkSuitesOf(state, repository, commit.oid),
    statusCheckRollup: () => rollupOf(state, repository, commit.oid),
  };
}

/** Who is named on a commit. `user` is who has the e-mail, if anybody. */
function gitActor(state: GitHubState, { name, email, date }: NameOnCommit): Node {
  const account = accountOfEmail(state, email);
  return { name, email, date, user: user(state, account?.login ?? null) };
}

// The author, then who the trailers name: docs.github.com, "Creating a commit with multiple authors".
function authorsOf(commit: StoredCommit): readonly NameOnCommit[] {
  const named = [...commit.message.matchAll(/^co-authored-by:\s*(.*?)\s*<([^>]+)>\s*$/gim)];
  return [commit.author, ...named.map(([, name = "", email = ""]) => ({ name, email, date: commit.author.date }))];
}

function signatureNode(state: GitHubState, repository: RepositoryState, commit: StoredCommit): Node | null {
  const signature = repository.signatures[commit.oid];
  if (signature === undefined) return null;
  const { isValid, signer, wasSignedByGitHub } = signature;
  return {
    __typename: "GpgSignature",
    email: commit.committer.email,
    isValid,
    state: isValid ? "VALID" : "INVALID",
    signer: signer === null ? null : actor(state, signer),
    wasSignedByGitHub,
    keyId: null,
    payload: "",
    signature: "",
    verifiedAt: isValid ? commit.committer.date : null,
  };
}

// GraphQL gives the text of a file up to half a megabyte, and says where it cut it.
const LONGEST_TEXT = 512_000;

function blobNode(base: Node, bytes: Buffer): Node {
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const isTruncated = bytes.length > LONGEST_TEXT;
  const text = isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString();
  return { __typename: "Blob", ...base, byteSize: bytes.length, isBinary, isTruncated, text };
}

function treeNode(state: GitHubState, repository: RepositoryState, oid: string): Node {
  return {
    __typename: "Tree",
    ...common(state, repository, oid),
    entries: () =>
      gitStore(repository.git)
        .entries(oid)
        .map((entry) => entryNode(state, repository, entry, "")),
  };
}

function entryNode(state: GitHubState, repository: RepositoryState, entry: StoredEntry, folder: string): Node {
  return {
    name: entry.path.split("/").at(-1) ?? entry.path,
    path: `${folder}${entry.path}`,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.oid,
    object: () => gitObject(state, repository, entry.oid),
  };
}
