import { afterAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { withCredentials } from "./credentials.ts";
import { openGit } from "./open-git.ts";

const directory = mkdtempSync(join(tmpdir(), "signalbox-credentials-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const ENV = { PATH: process.env["PATH"], HOME: devNull, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: devNull };
const KEY = "http.https://github.com/.extraheader";
const HEADER = `AUTHORIZATION: basic ${Buffer.from("x-access-token:t0ken").toString("base64")}`;
execFileSync("git", ["init", "--quiet"], { cwd: directory, env: ENV });

async function settingsWith(env: Readonly<Record<string, string | undefined>>, token = "t0ken"): Promise<string[]> {
  const git = openGit(directory, env);
  const own = openGit(directory, await withCredentials(env, { git, serverUrl: "https://github.com/", token }));
  const { stdout } = await own.run(["config", "--get-regexp", "^(safe|http)\\."], { allow: [1] });
  return stdout.split("\n").filter((line) => line !== "");
}

const TRUSTED = {
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "safe.directory",
  GIT_CONFIG_VALUE_0: "/one",
  GIT_CONFIG_KEY_1: "safe.directory",
  GIT_CONFIG_VALUE_1: "/two",
};

test.each([
  { name: "no settings of the job", env: {}, settings: [] },
  { name: "an empty count", env: { GIT_CONFIG_COUNT: "" }, settings: [] },
  { name: "settings of the job, which stay", env: TRUSTED, settings: ["safe.directory /one", "safe.directory /two"] },
])("a token is added to $name", async ({ env, settings }) => {
  expect(await settingsWith({ ...ENV, ...env })).toEqual([...settings, `${KEY} ${HEADER}`]);
});

test("nothing is added without a token, nor to credentials that are there", async () => {
  expect(await settingsWith(ENV, "")).toEqual([]);
  const given = { ...ENV, GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: KEY, GIT_CONFIG_VALUE_0: "AUTHORIZATION: mine" };
  expect(await settingsWith(given)).toEqual([`${KEY} AUTHORIZATION: mine`]);
});
