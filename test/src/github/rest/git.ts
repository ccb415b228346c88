import type { JsonObject } from "../published/json.ts";
import { gitStore, type StoredCommit, type StoredEntry } from "../state/git-store.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import { accountJson, accountOfEmail, fullName, nodeId, pageOf } from "./people.ts";
import { list, notFound, ofRepository, one, refused, type RepositoryAsked, type Route, textOf } from "./route.ts";

export const GIT_ROUTES: readonly Route[] = [
  ofRepository("GET", "/git/ref/{ref}", "contents: read", ({ repository, path }) => {
    const name = `refs/${path["ref"] ?? ""}`;
    const found = gitStore(repository.git).resolve(name);
    return found === null ? notFound() : one(refJson({ name, ...found }));
  }),
  ofRepository("GET", "/git/matching-refs/{ref}", "contents: read", ({ repository, path }) =>
    list(
      gitStore(repository.git)
        .refs(`refs/${path["ref"] ?? ""}`)
        .map(refJson),
    ),
  ),
  ofRepository("GET", "/git/tags/{tag_sha}", "contents: read", ({ repository, path }) => {
    const found = gitStore(repository.git).resolve(path["tag_sha"] ?? "");
    return found?.type === "tag" ? one(tagJson(repository, found.oid)) : notFound();
  }),
  ofRepository("GET", "/git/commits/{commit_sha}", "contents: read", ({ repository, path }) => {
    const commit = gitStore(repository.git).commit(path["commit_sha"] ?? "");
    return commit === null ? notFound() : one(gitCommitJson(repository, commit));
  }),
  ofRepository("GET", "/git/blobs/{file_sha}", "contents: read", ({ repository, path }) => {
    const store = gitStore(repository.git);
    const found = store.resolve(path["file_sha"] ?? "");
    if (found?.type !== "blob") return notFound();
    const bytes = store.blob(found.oid);
    return one({ sha: found.oid, size: bytes.length, encoding: "base64", content: bytes.toString("base64") });
  }),
  ofRepository("GET", "/compare/{basehead}", "contents: read", compare),
  ofRepository("GET", "/commits", "contents: read", (asked) => {
    const { state, repository } = asked;
    const store = gitStore(repository.git);
    const found = store.resolve(`${textOf(asked, "sha") ?? repository.defaultBranch}^{commit}`);
    if (found === null) return notFound();
    const commits = store.history(found.oid, textOf(asked, "path") ?? undefined);
    return list(commits.map((commit) => commitJson(state, repository, commit)));
  }),
  ofRepository("GET", "/commits/{ref}", "contents: read", ({ state, repository, path }) => {
    const store = gitStore(repository.git);
    const found = store.resolve(`${path["ref"] ?? ""}^{commit}`);
    const commit = found === null ? null : store.commit(found.oid);
    if (commit === null) return refused(422, `No commit found for SHA: ${path["ref"] ?? ""}`);
    const changes = store.changes(commit.oid);
    const additions = changes.reduce((sum, each) => sum + each.additions, 0);
    const deletions = changes.reduce((sum, each) => sum + each.deletions, 0);
    return one({
      ...commitJson(state, repository, commit),
      stats: { additions, deletions, total: additions + deletions },
    });
  }),
  ofRepository("GET", "/contents/{path}", "contents: read", contents),
  // The root has no name: its path is documented with one all the same.
  ofRepository("GET", "/branches/{branch}", "contents: read", ({ state, repository, path }) => {
    const store = gitStore(repository.git);
    const name = path["branch"] ?? "";
    const found = store.resolve(`refs/heads/${name}`);
    const commit = found === null ? null : store.commit(found.oid);
    if (commit === null) return notFound("Branch not found");
    const isProtected = repository.protection[name] !== undefined;
    return one({ name, commit: commitJson(state, repository, commit), protected: isProtected });
  }),
];

function contents(asked: RepositoryAsked): ReturnType<Route["answer"]> {
  const { repository } = asked;
  const path = asked.path["path"] ?? "";
  const store = gitStore(repository.git);
  const commit = store.resolve(`${textOf(asked, "ref") ?? repository.defaultBranch}^{commit}`);
  if (commit === null) return notFound(`No commit found for the ref ${textOf(asked, "ref") ?? ""}`);
  const entry = path === "" ? null : store.entry(commit.oid, path);
  if (path !== "" && entry === null) return notFound();
  if (entry === null || entry.type === "tree") {
    const tree = entry?.oid ?? store.commit(commit.oid)?.tree ?? "";
    return one(store.entries(tree).map((each) => shortEntry(repository, path, each)));
  }
  return one(entryJson(repository, path, entry));
}

// The commits come in pages, oldest first; where no page is asked for, GitHub gives 250.
function compare(asked: RepositoryAsked): ReturnType<Route["answer"]> {
  const { state, repository } = asked;
  const store = gitStore(repository.git);
  const [base = "", head = ""] = (asked.path["basehead"] ?? "").split("...");
  const ends = [base, head].map((each) => store.commit(store.resolve(`${each}^{commit}`)?.oid ?? ""));
  const [from, to] = ends;
  if (from === undefined || from === null || to === undefined || to === null) return notFound();
  const [inBase, inHead] = [store.history(from.oid), store.history(to.oid)];
  const [known, reached] = [inBase, inHead].map((history) => new Set(history.map(({ oid }) => oid)));
  const ahead = inHead.filter(({ oid }) => known?.has(oid) === false).toReversed();
  const behind = inBase.filter(({ oid }) => reached?.has(oid) === false);
  const mergeBase = inHead.find(({ oid }) => known?.has(oid) === true) ?? from;
  const size = Number(textOf(asked, "per_page") ?? 250);
  const at = (Number(textOf(asked, "page") ?? 1) - 1) * size;
  const status =
    ahead.length > 0 ? (behind.length > 0 ? "diverged" : "ahead") : behind.length > 0 ? "behind" : "identical";
  return one({
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: commitJson(state, repository, from),
    merge_base_commit: commitJson(state, repository, mergeBase),
    commits: ahead.slice(at, at + size).map((commit) => commitJson(state, repository, commit)),
  });
}

function entryJson(repository: RepositoryState, path: string, entry: StoredEntry): JsonObject {
  const short = shortEntry(repository, path.split("/").slice(0, -1).join("/"), {
    ...entry,
    path: path.split("/").at(-1) ?? "",
  });
  if (entry.type === "commit") return { ...short, submodule_git_url: "" };
  const bytes = gitStore(repository.git).blob(entry.oid);
  if (entry.mode === "120000") return { ...short, size: bytes.length, target: bytes.toString() };
  // Over one megabyte, GitHub says how large a file is and keeps its text.
  const isLarge = bytes.length > 1024 * 1024;
  const content = isLarge ? "" : `${(bytes.toString("base64").match(/.{1,60}/g) ?? []).join("\n")}\n`;
  return { ...short, size: bytes.length, encoding: isLarge ? "none" : "base64", content };
}

function shortEntry(repository: RepositoryState, folder: string, entry: StoredEntry): JsonObject {
  const path = folder === "" ? entry.path : `${folder}/${entry.path}`;
  const type =
    entry.mode === "120000" ? "symlink" : { tree: "dir", commit: "submodule", blob: "file", tag: "file" }[entry.type];
  return { type, name: entry.path, path, sha: entry.oid, html_url: pageOf(repository, `blob/HEAD/${path}`) };
}

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
