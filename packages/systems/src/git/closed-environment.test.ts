import { afterAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closedEnvironment } from "./closed-environment.ts";

const directory = mkdtempSync(join(tmpdir(), "signalbox-closed-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("git sees the repository it runs in, and no configuration but ours", () => {
  const file = join(directory, "gitconfig");
  writeFileSync(file, "[i18n]\n\tlogOutputEncoding = UTF-16\n[user]\n\tname = Grace\n");
  const env = closedEnvironment({
    PATH: process.env["PATH"],
    HOME: directory,
    GIT_DIR: join(directory, "elsewhere"),
    GIT_CONFIG_GLOBAL: file,
    GIT_CONFIG_SYSTEM: file,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "user.name",
    GIT_CONFIG_VALUE_0: "Grace",
    GIT_CONFIG_PARAMETERS: "'user.name'='Grace'",
  });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: directory, env, encoding: "utf8" }).trim();
  git("init", "--quiet");
  expect(git("rev-parse", "--git-dir")).toBe(".git");
  expect(git("config", "--get-all", "i18n.logOutputEncoding")).toBe("UTF-8");
  expect(git("config", "--default", "nobody", "--get", "user.name")).toBe("nobody");
});
