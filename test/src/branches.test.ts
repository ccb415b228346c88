import { afterEach, expect, test } from "@jest/globals";
import { branchesMove } from "@signalbox/moves/branches/branches-move";
import { gatherTagProtection } from "@signalbox/moves/checklist-gate/approvals/tag-protection";
import { gatherBranchRules } from "@signalbox/moves/checklist-gate/branch-rules/gather-branch-rules";
import { makeMove, type Mode } from "@signalbox/moves/frame";
import { decideBranchRules } from "@signalbox/policy/checklist/branch-rules/decide-branch-rules";
import { demandsLastPushApproval } from "@signalbox/policy/checklist/branch-rules/last-push-approval";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { verdictOf } from "@signalbox/policy/decision/verdict";
import { openGitHub } from "@signalbox/systems/github/client";
import { openRulesets } from "@signalbox/systems/github/rulesets";
import { type GitHubOfTests, startGitHub } from "./github/start-github.ts";
import { aGitHub, theRepository } from "./github/state/a-github.ts";
import { runGit } from "./github/state/git-store.ts";

// Every request, and every answer, is checked against GitHub's published description.

const loaded = testPolicy(`version: 1
components:
  web: {}
branches:
  main: { protected: true, protection: { reviews: 2, checks: [build], signatures: true, linear-history: true } }
  release/**: { protected: true, protection: { code-owners: true } }
`);
const makers = [{ actorType: "Integration", actorId: 42, bypassMode: "always" }] as const;
let gitHub: GitHubOfTests;
afterEach(() => gitHub.close());

async function start(): Promise<ReturnType<typeof theRepository>> {
  const state = aGitHub();
  gitHub = await startGitHub(state);
  const repository = theRepository(state);
  for (const name of ["release/1", "release/2/hot", "releases", "feature/x"])
    runGit(repository.git, ["branch", name, "main"]);
  return repository;
}

function sources() {
  const client = openGitHub({ token: gitHub.token, apiUrl: gitHub.url });
  return {
    gitHub: client,
    repository: { owner: "acme", name: "shop" },
    defaultBranch: "main",
    about: { branch: "main" },
    signal: new AbortController().signal,
  };
}

async function checked() {
  const facts = await gatherBranchRules(loaded, sources());
  const reasons = decideBranchRules(loaded, facts, { branch: "main" });
  return { facts, reasons, verdict: verdictOf(reasons) };
}

async function applied(mode: Mode) {
  const { gitHub: client, repository, defaultBranch } = sources();
  const move = branchesMove({ rulesets: openRulesets(client, repository), defaultBranch, makers });
  return makeMove(move, loaded, { mode }, { report: async () => undefined, record: async () => undefined });
}

test("what is applied is what is then found to be enforced", async () => {
  const repository = await start();
  expect((await checked()).verdict).toBe("hold");
  expect((await applied("apply")).outcome?.state).toBe("done");
  expect(repository.rulesets.map(({ name }) => name)).toEqual([
    "signalbox: main",
    "signalbox: release/**",
    "signalbox: records",
    "signalbox: release tags",
    "signalbox: new release tags",
  ]);
  const { facts, reasons, verdict } = await checked();
  expect(reasons.filter(({ status }) => status !== "met")).toEqual([]);
  expect(verdict).toBe("go");
  expect(new Set(reasons.map(({ required }) => /`([^`]*)`/.exec(required)?.[1]))).toEqual(
    new Set(["main", "release/1", "release/2/hot"]),
  );
  expect(demandsLastPushApproval(facts, "main")).toEqual({ known: true, value: true });
  const isProtected = await gatherTagProtection(sources());
  for (const tag of ["v1.0.0", "1.0.0", "web@2.0.0"]) expect(isProtected(tag)).toEqual({ known: true, value: true });
  expect((await applied("apply")).outcome?.state).toBe("already-done");
});

test("a workflow's own token sees rules, and not whom they do not bind", async () => {
  await start();
  await applied("apply");
  const { administration: _, ...permissions } = gitHub.state.token.permissions;
  gitHub.state.token.permissions = permissions;
  const { facts, reasons, verdict } = await checked();
  expect(verdict).toBe("go");
  expect(reasons.filter(({ status }) => status !== "met").map(({ code }) => code)).toEqual([
    "branch-rules.by-pass-hidden",
    "branch-rules.by-pass-hidden",
  ]);
  expect(demandsLastPushApproval(facts, "main").known).toBe(false);
});

test("a workflow's own token cannot tell what branch protection holds", async () => {
  const repository = await start();
  repository.protection["main"] = { required_linear_history: { enabled: true } };
  const { administration: _, ...permissions } = gitHub.state.token.permissions;
  gitHub.state.token.permissions = permissions;
  const { reasons, verdict } = await checked();
  expect(verdict).toBe("unknown");
  expect(reasons.map(({ next }) => next)).toContainEqual(expect.stringContaining("`administration: read`"));
});
