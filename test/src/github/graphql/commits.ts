import { accountOfEmail, fullName, nodeId, webOf } from "../rest/people.ts";
import { isAssociated } from "../state/associated.ts";
import { gitStore, type NameOnCommit, type StoredCommit, type StoredEntry } from "../state/git-store.ts";
import type { RepositoryState } from "../state/github-state.ts";
import { actor, user } from "./actors.ts";
import { connection } from "./connection.ts";
import { type Arguments, ifMay, type Node, type Nodes, textArgument } from "./node.ts";

/** A git object by its hash; null where there is none. */
export function gitObject(nodes: Nodes, repository: RepositoryState, oid: string | null): Node | null {
  const store = gitStore(repository.git);
  const found = oid === null ? null : store.resolve(oid);
  if (found === null) return null;
  const { type } = found;
  const base = { ...common(nodes, repository, found.oid) };
  if (type === "commit") return nodes.commit(repository, found.oid);
  if (type === "blob") return blobNode(base, store.blob(found.oid));
  if (type === "tree") return treeNode(nodes, repository, found.oid);
  const tag = store.tag(found.oid);
  return {
    __typename: "Tag",
    ...base,
    name: tag.name,
    message: tag.message,
    tagger: gitActor(nodes, tag.tagger),
    target: () => nodes.gitObject(repository, tag.target),
  };
}

function common(nodes: Nodes, repository: RepositoryState, oid: string): Node {
  const resourcePath = `/${fullName(repository)}/commit/${oid}`;
  return {
    id: nodeId("C", `${fullName(repository)}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: webOf(resourcePath.slice(1)),
    commitResourcePath: resourcePath,
    repository: () => nodes.repository(repository),
  };
}

/** Null where git does not have it. */
export function commitNode(nodes: Nodes, repository: RepositoryState, oid: string | null): Node | null {
  const store = gitStore(repository.git);
  const commit = oid === null ? null : store.commit(oid);
  if (commit === null) return null;
  const [messageHeadline = "", ...body] = commit.message.split("\n");
  const changes = () => store.changes(commit.oid);
  return {
    __typename: "Commit",
    ...common(nodes, repository, commit.oid),
    url: webOf(`${fullName(repository)}/commit/${commit.oid}`),
    resourcePath: `/${fullName(repository)}/commit/${commit.oid}`,
    message: commit.message,
    messageHeadline,
    messageBody: body.join("\n").trim(),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: gitActor(nodes, commit.author),
    committer: gitActor(nodes, commit.committer),
    authoredByCommitter: commit.author.email === commit.committer.email,
    committedViaWeb: commit.committer.email === "noreply@github.com",
    authors: connection({ items: () => authorsOf(commit), node: (each) => gitActor(nodes, each) }),
    parents: connection({ items: () => commit.parents, node: (parent) => nodes.commit(repository, parent) }),
    tree: () => treeNode(nodes, repository, commit.tree),
    additions: () => changes().reduce((sum, each) => sum + each.additions, 0),
    deletions: () => changes().reduce((sum, each) => sum + each.deletions, 0),
    changedFilesIfAvailable: () => changes().length,
    signature: () => signatureNode(nodes, repository, commit),
    file(args: Arguments) {
      const entry = store.entry(commit.oid, textArgument(args, "path") ?? "");
      return entry === null ? null : entryNode(nodes, repository, entry, "");
    },
    history: connection({
      heeds: ["path"],
      items: (args) => store.history(commit.oid, textArgument(args, "path") ?? undefined),
      node: (each) => nodes.commit(repository, each.oid),
    }),
    associatedPullRequests: ((args, context, info) =>
      ifMay(nodes.state, "pull-requests: read", () =>
        connection({
          heeds: ["orderBy"],
          items: () => repository.pullRequests.filter((pull) => isAssociated(pull, commit.oid)),
          node: (pull) => nodes.pullRequest(repository, pull),
        })(args, context, info),
      )) satisfies ReturnType<typeof connection>,
    checkSuites: nodes.checkSuites(repository, commit.oid),
    statusCheckRollup: () => nodes.rollup(repository, commit.oid),
  };
}

/** Who is named on a commit. `user` is who has the e-mail, if anybody; GraphQL names nobody where REST names `web-flow` (ossf/scorecard#1543). */
function gitActor(nodes: Nodes, { name, email, date }: NameOnCommit): Node {
  const account = accountOfEmail(nodes.state, email);
  return {
    name,
    email,
    date,
    user: user(nodes.state, account?.login === "web-flow" ? null : (account?.login ?? null)),
  };
}

// The author, then who the trailers name: docs.github.com, "Creating a commit with multiple authors".
function authorsOf(commit: StoredCommit): readonly NameOnCommit[] {
  const named = [...commit.message.matchAll(/^co-authored-by:\s*(.*?)\s*<([^>]+)>\s*$/gim)];
  return [commit.author, ...named.map(([, name = "", email = ""]) => ({ name, email, date: commit.author.date }))];
}

function signatureNode(nodes: Nodes, repository: RepositoryState, commit: StoredCommit): Node | null {
  const signature = repository.signatures[commit.oid];
  if (signature === undefined) return null;
  const { isValid, signer, wasSignedByGitHub } = signature;
  return {
    __typename: "GpgSignature",
    email: commit.committer.email,
    isValid,
    state: isValid ? "VALID" : "INVALID",
    signer: signer === null ? null : actor(nodes.state, signer),
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

function treeNode(nodes: Nodes, repository: RepositoryState, oid: string): Node {
  return {
    __typename: "Tree",
    ...common(nodes, repository, oid),
    entries: () =>
      gitStore(repository.git)
        .entries(oid)
        .map((entry) => entryNode(nodes, repository, entry, "")),
  };
}

function entryNode(nodes: Nodes, repository: RepositoryState, entry: StoredEntry, folder: string): Node {
  return {
    name: entry.path.split("/").at(-1) ?? entry.path,
    path: `${folder}${entry.path}`,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.oid,
    object: () => nodes.gitObject(repository, entry.oid),
  };
}
