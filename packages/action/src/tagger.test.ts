import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openGit } from "@signalbox/systems/git/open-git";
import { BOT } from "./bot.ts";
import { type GitHubContext, readGitHubContext } from "./github-context.ts";
import { taggerOf } from "./tagger.ts";

const folder = mkdtempSync(join(tmpdir(), "signalbox-tagger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = join(folder, "made");
const checkout = join(folder, "checkout");
const remote = join(folder, "remote.git");
const ADA = { name: "Ada", email: "ada@example.com" };

function git(directory: string, args: readonly string[], by = ADA): string {
  const { name, email } = by;
  const person = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull, ...person };
  return execFileSync("git", args, { cwd: directory, env, encoding: "utf8" }).trim();
}

let commit = "";
beforeAll(() => {
  git(folder, ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  git(folder, ["init", "--quiet", "--initial-branch=main", made]);
  git(made, ["commit", "--quiet", "--allow-empty", "--message=feat: begin"]);
  commit = git(made, ["rev-parse", "HEAD"]);
  git(made, ["tag", "v1.0.0"]);
  git(made, ["tag", "--annotate", "--message=by hand", "v1.1.0"]);
  git(made, ["tag", "--annotate", "--message=1.2.0", "v1.2.0"], BOT);
  git(made, ["tag", "--annotate", `--message=tagger ${BOT.name} <${BOT.email}> 1 +0000`, "v1.3.0"]);
  git(made, ["push", "--quiet", remote, "main", "--tags"]);
  git(folder, ["clone", "--quiet", "--no-tags", remote, checkout]);
});

function context(given: Readonly<Record<string, string>> = {}): GitHubContext {
  return readGitHubContext({
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SHA: commit,
    GITHUB_REF: "refs/heads/main",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_ACTOR: "ada",
    GITHUB_ACTOR_ID: "1815",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...given,
  });
}

const pushOf = (tag: string) => ({ GITHUB_EVENT_NAME: "push", GITHUB_REF: `refs/tags/${tag}` });
const cases = [
  { name: "no tag: nobody", tag: null, env: {}, known: true, value: null },
  {
    name: "the tag whose push started the run: its actor",
    tag: "v1.0.0",
    env: pushOf("v1.0.0"),
    known: true,
    value: { login: "ada", databaseId: 1815, type: "User" },
  },
  {
    name: "a tag that an app pushed: that app",
    tag: "v1.0.0",
    env: { ...pushOf("v1.0.0"), GITHUB_ACTOR: "acme[bot]" },
    known: true,
    value: { login: "acme[bot]", databaseId: 1815, type: "Bot" },
  },
  { name: "a tag that version-bump made: nobody", tag: "v1.2.0", env: {}, known: true, value: null },
  { name: "an annotated tag by a person", tag: "v1.1.0", env: {}, known: false },
  { name: "one whose message only says so", tag: "v1.3.0", env: {}, known: false },
  { name: "a light tag", tag: "v1.0.0", env: {}, known: false },
  { name: "a tag, in the run of another's push", tag: "v1.0.0", env: pushOf("v1.1.0"), known: false },
  {
    name: "a tag that stands elsewhere than the run was started for",
    tag: "v1.0.0",
    env: { ...pushOf("v1.0.0"), GITHUB_SHA: "0".repeat(40) },
    known: false,
  },
  { name: "a tag that is not there", tag: "v9.9.9", env: {}, known: false },
  { name: "a name that looks like an option", tag: "--upload-pack=touch x", env: {}, known: false },
] as const;
test.each(cases)("$name", async ({ tag, env, known, ...rest }) => {
  const told = await taggerOf(openGit(checkout), context(env), { remote: "origin", tag });
  expect(told).toMatchObject("value" in rest ? { known, value: rest.value } : { known });
});
