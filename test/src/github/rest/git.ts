import { gitStore } from "../state/git-store.ts";
import { compare } from "./compare.ts";
import { contents } from "./contents.ts";
import { commitJson, gitCommitJson, refJson, tagJson } from "./git-json.ts";
import { list, notFound, ofRepository, one, refused, type Route, textOf } from "./route.ts";

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
