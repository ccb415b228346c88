import type { JsonObject } from "../published/json.ts";
import { gitStore, type StoredEntry } from "../state/git-store.ts";
import type { RepositoryState } from "../state/github-state.ts";
import { pageOf } from "./people.ts";
import { type Answered, notFound, one, type RepositoryAsked, textOf } from "./route.ts";

/** A file, or what a folder holds. */
export function contents(asked: RepositoryAsked): Answered {
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
