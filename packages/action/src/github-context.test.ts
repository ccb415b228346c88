import { expect, test } from "@jest/globals";
import { readGitHubContext } from "./github-context.ts";

const env = {
  GITHUB_REPOSITORY: "acme/shop.api",
  GITHUB_SHA: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
  GITHUB_REF: "refs/heads/main",
  GITHUB_REF_NAME: "main",
  GITHUB_BASE_REF: "",
  GITHUB_EVENT_NAME: "push",
  GITHUB_EVENT_PATH: "/home/runner/work/_temp/_github_workflow/event.json",
  GITHUB_ACTOR: "ada",
  GITHUB_ACTOR_ID: "1815",
  GITHUB_RUN_ID: "123",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_WORKFLOW_REF: "acme/shop.api/.github/workflows/release.yml@refs/heads/main",
  GITHUB_ACTION_REPOSITORY: "",
  GITHUB_ACTION_REF: "",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_WORKSPACE: "/home/runner/work/shop",
  RUNNER_TEMP: "/home/runner/work/_temp",
};

test("reads what the runner tells", () => {
  expect(readGitHubContext(env)).toEqual({
    repository: { owner: "acme", name: "shop.api" },
    sha: env.GITHUB_SHA,
    ref: "refs/heads/main",
    refName: "main",
    baseRef: null,
    eventName: "push",
    eventPath: env.GITHUB_EVENT_PATH,
    actor: "ada",
    actorId: 1815,
    runId: 123,
    runAttempt: 1,
    workflowRef: env.GITHUB_WORKFLOW_REF,
    actionRepository: null,
    actionRef: null,
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    workspace: "/home/runner/work/shop",
    temporary: "/home/runner/work/_temp",
  });
});

test("an account's number that is none is not told", () => {
  expect(readGitHubContext({ ...env, GITHUB_ACTOR_ID: "x" }).actorId).toBeNull();
  expect(readGitHubContext({ ...env, GITHUB_ACTOR_ID: undefined }).actorId).toBeNull();
});

const malformed = [
  ["GITHUB_REPOSITORY", "acme"],
  ["GITHUB_REPOSITORY", "acme/.."],
  ["GITHUB_REPOSITORY", "../shop"],
  ["GITHUB_REPOSITORY", "acme/shop/x"],
  ["GITHUB_SHA", "main"],
  ["GITHUB_RUN_ID", "x"],
  ["GITHUB_API_URL", "nowhere"],
  ["GITHUB_SERVER_URL", "javascript:x"],
  ["GITHUB_WORKSPACE", ""],
] as const;
test.each(malformed)("names %s where it is %j", (name, value) => {
  expect(() => readGitHubContext({ ...env, [name]: value })).toThrow(
    expect.objectContaining({ code: "context.invalid", message: expect.stringContaining(`\`${name}\``) }),
  );
});
