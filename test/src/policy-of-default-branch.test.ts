import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { policyOfDefaultBranch } from "@signalbox/action/policy-of-default-branch";
import { openGitHub } from "@signalbox/systems/github/client";
import { type GitHubOfTests, startGitHub } from "./github/start-github.ts";
import { addRepository, aGitHub } from "./github/state/a-github.ts";
import type { RepositoryState } from "./github/state/github-state.ts";
import { push } from "./github/state/push.ts";

const FILE = ".github/release-policy.yml";
const SHARED = "version: 1\nchecklist: { security-scan: { severity: high } }\n";

let gitHub: GitHubOfTests;
let policies: RepositoryState;
beforeEach(async () => {
  const state = aGitHub();
  policies = addRepository(state, { repository: "acme/.github", files: { "base.yml": SHARED } });
  gitHub = await startGitHub(state);
});
afterEach(() => gitHub.close());

/** The policy in force where `acme/shop` extends the shared one at `ref`. */
function inForce(ref: string, more = "") {
  const text = `version: 1\nextends: acme/.github//base.yml@${ref}\ncomponents: { shop: {} }\n${more}`;
  push(gitHub.state, { author: "ada", files: { [FILE]: text } });
  const client = openGitHub({ token: gitHub.token, apiUrl: gitHub.url });
  return policyOfDefaultBranch(client, { owner: "acme", name: "shop" }, new AbortController().signal);
}

test("a shared policy is read at its commit, whatever was pushed there since", async () => {
  const commit = push(gitHub.state, { repository: policies, author: "ada", files: { "base.yml": `${SHARED}# 2\n` } });
  push(gitHub.state, { repository: policies, author: "ada", files: { "base.yml": "version: 1\n" } });
  const { governing } = await inForce(commit);
  expect(governing.parents).toEqual([
    {
      file: `acme/.github//base.yml@${commit.slice(0, 7)}`,
      repository: "acme/.github",
      commit,
      path: "base.yml",
      text: `${SHARED}# 2\n`,
    },
  ]);
  expect(governing.loaded.policy.checklist["security-scan"]?.severity).toBe("high");
});

test("it cannot be loosened", async () => {
  const commit = push(gitHub.state, { repository: policies, author: "ada", files: { x: "" } });
  const loose = "checklist: { security-scan: { severity: critical } }\n";
  await expect(inForce(commit, loose)).rejects.toMatchObject({
    code: "policy.unreadable",
    findings: [{ code: "policy.loosens", at: { file: FILE, line: 4, column: 31 } }],
  });
});

test("a branch is refused, and what it stands for now is told", async () => {
  const commit = push(gitHub.state, { repository: policies, author: "ada", files: { x: "" } });
  await expect(inForce("main")).rejects.toMatchObject({
    code: "policy.parent-can-move",
    next: expect.stringContaining(`@${commit}`),
  });
});

test("a commit of another branch, as of a fork's, is refused", async () => {
  const author = "lin";
  const commit = push(gitHub.state, {
    repository: policies,
    author,
    branch: "mine",
    files: { "base.yml": "version: 1\n" },
  });
  await expect(inForce(commit)).rejects.toMatchObject({ code: "policy.parent-foreign" });
});
