import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { TestRepository } from "./test-repository.ts";

// From lib/src, beside the project: they belong to others and stay outside.
const HISTORIES = new URL("../../../../../shared/data/histories/", import.meta.url);

export type HistoryName = "semantic-release" | "conventional-changelog" | "renovate";

/** Whether the real histories are at hand; tests that need them say that they are skipped where they aren't. */
export function haveHistory(name: HistoryName): boolean {
  return existsSync(fileOf(name));
}

/** A real history, imported into a folder of its own. */
export function importHistory(name: HistoryName): TestRepository {
  const repository = new TestRepository({ init: ["--bare"] });
  const input = gunzipSync(readFileSync(fileOf(name)));
  execFileSync("git", ["fast-import", "--quiet"], { cwd: repository.directory, input });
  const branch = ["main", "master"].find((each) => repository.git("branch", "--list", each) !== "") ?? "main";
  repository.git("symbolic-ref", "HEAD", `refs/heads/${branch}`);
  return repository;
}

function fileOf(name: HistoryName): string {
  return fileURLToPath(new URL(`${name}.fi.gz`, HISTORIES));
}
