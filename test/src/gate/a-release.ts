import { isOpen } from "@signalbox/policy/decision/reason";
import { prepareGate } from "@signalbox/moves/checklist-gate/prepare-gate";
import { awaitGate } from "@signalbox/moves/checklist-gate/await-gate";
import { type Made, makeMove, type Outcome } from "@signalbox/moves/frame";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { openGitHub } from "@signalbox/systems/github/client";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { type GitHubOfTests, startGitHub } from "../github/start-github.ts";
import { addPerson, aGitHub, theRepository } from "../github/state/a-github.ts";
import { runGit } from "../github/state/git-store.ts";
import { type GitHubState, nextNumber, nextTime } from "../github/state/github-state.ts";
import { pullRequestsMerged } from "../github/state/merged-pull-requests.ts";
import type { PullRequestState } from "../github/state/pull-request-state.ts";
import type { RuleState } from "../github/state/rules-state.ts";
import { appChecked, statusSet, workflowRan } from "../github/state/workflow-ran.ts";

const POLICY = `version: 1
components:
  shop: {}
branches:
  main: { environment: production, protected: true, protection: { last-push-approval: false } }
  fix/*: { environment: production, class: emergency }
checklist:
  ci: { checks: [{ workflow: .github/workflows/ci.yml }, { status: ci/jenkins, by: [ada] }, { app: sonarqubecloud }] }
  security-scan: { alerts: [code-scanning, dependabot] }
  secret-scan: {}
  runbook: { changed: "runbook.md" }
approvals:
  roles:
    module-owner: { from: codeowners, otherwise: platform }
    platform: { team: acme/platform }
    release-manager: { team: acme/release-managers, environment: approve-release-manager }
  classes:
    standard: { needs: [module-owner, reviewer] }
  environments:
    production: { needs: [release-manager] }
`;

/** A release of three pull requests that is in order, on a GitHub of this machine, with the run that holds the gate. */
export type Release = {
  readonly gitHub: GitHubOfTests;
  readonly loaded: LoadedPolicy;
  /** Cloned over HTTP, as a workflow does. */
  readonly clone: string;
  readonly base: string;
  readonly candidate: string;
  readonly pulls: readonly PullRequestState[];
  readonly runId: number;
};

export async function withRelease(use: (release: Release) => Promise<void>): Promise<void> {
  const release = await aRelease();
  try {
    await use(release);
  } finally {
    await release.gitHub.close();
  }
}

async function aRelease(): Promise<Release> {
  const files = {
    ".github/release-policy.yml": POLICY,
    CODEOWNERS: "* @kim\n/docs/ @acme/platform\n",
    "runbook.md": "# when it breaks\n",
  };
  const state = aGitHub({ files });
  const repository = theRepository(state);
  addPerson(state, "mia", { permission: "write", teams: ["acme/release-managers"] });
  addPerson(state, "bob", { permission: "write", teams: ["acme/platform"] });
  const base = runGit(repository.git, ["rev-parse", "main"]).toString().trim();
  runGit(repository.git, ["tag", "v1.0.0", "main"]);
  protect(state, "tag", ["~ALL"], [{ type: "creation" }, { type: "update" }, { type: "deletion" }]);
  protect(
    state,
    "branch",
    ["~DEFAULT_BRANCH"],
    [{ type: "deletion" }, { type: "non_fast_forward" }, { type: "pull_request", parameters: REVIEWED }],
  );
  const common = { author: "lin", reviewers: ["kim", "bob", "ada"] };
  const pulls = pullRequestsMerged(state, [
    { ...common, method: "merge", files: { "src/a.ts": "a\n", "docs/a.md": "a\n" } },
    { ...common, method: "squash", files: { "src/b.ts": "b\n", "runbook.md": "# when it breaks\nlook at b\n" } },
    { ...common, method: "rebase", commits: [{ files: { "src/c.ts": "c\n" } }, { files: { "src/d.ts": "d\n" } }] },
  ]);
  const candidate = runGit(repository.git, ["rev-parse", "main"]).toString().trim();
  const runId = inOrder(state, candidate);
  const loaded = readPolicy(".github/release-policy.yml", POLICY);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const gitHub = await startGitHub(state);
  return { gitHub, loaded: loaded.value, clone: cloneOf(gitHub, "acme/shop"), base, candidate, pulls, runId };
}

/** The same repository, with what its default branch holds now for the candidate: all in order but what people did to it. */
export function nextRelease(release: Release): Release {
  const { state } = release.gitHub;
  const candidate = runGit(theRepository(state).git, ["rev-parse", "main"]).toString().trim();
  return { ...release, candidate, runId: inOrder(state, candidate), clone: cloneOf(release.gitHub, "acme/shop") };
}

/** Checks, analyses and the release manager's approval of a candidate; the number of the run that holds its gate. */
function inOrder(state: GitHubState, candidate: string): number {
  workflowRan(state, { sha: candidate });
  appChecked(state, {
    sha: candidate,
    app: { databaseId: 12526, slug: "sonarqubecloud", name: "SonarQube Cloud" },
    runs: [{ name: "quality" }],
  });
  statusSet(state, { sha: candidate, context: "ci/jenkins", state: "success" });
  analysed(state, candidate);
  const { run } = workflowRan(state, {
    sha: candidate,
    path: ".github/workflows/release.yml",
    event: "workflow_dispatch",
    jobs: [{ name: "gate", conclusion: null }],
  });
  run.approvals.push({ state: "approved", user: "mia", environments: ["approve-release-manager"], comment: "" });
  return run.id;
}

const REVIEWED = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

function protect(
  state: GitHubState,
  target: "branch" | "tag",
  include: readonly string[],
  rules: readonly RuleState[],
): void {
  const time = nextTime(state);
  theRepository(state).rulesets.push({
    id: nextNumber(state),
    name: `protect each ${target}`,
    target,
    sourceType: "Repository",
    source: "acme/shop",
    enforcement: "active",
    include,
    exclude: [],
    rules,
    bypassActors: [],
    createdAt: time,
    updatedAt: time,
  });
}

function analysed(state: GitHubState, commit: string): void {
  const { codeScanning } = theRepository(state);
  if (codeScanning === "off") throw new Error("code scanning is off");
  codeScanning.analyses.push({
    id: nextNumber(state),
    ref: "refs/heads/main",
    commit,
    analysisKey: ".github/workflows/codeql.yml:analyze",
    category: "/language:javascript",
    tool: "CodeQL",
    createdAt: nextTime(state),
    resultsCount: 0,
    rulesCount: 100,
    error: "",
    warning: "",
  });
}

/** A repository of this GitHub as a workflow checks it out, with the token for its remote. */
export function cloneOf({ gitUrl, token, state }: GitHubOfTests, name: string): string {
  const repository = state.repositories.find((one) => `${one.owner}/${one.name}` === name);
  if (repository === undefined) throw new Error(`this GitHub has no \`${name}\``);
  const clone = mkdtempSync(join(state.folder, "checkout-"));
  runGit(repository.git, ["clone", "--quiet", `file://${repository.git}`, clone]);
  runGit(join(clone, ".git"), ["remote", "set-url", "origin", gitUrl(name)]);
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  runGit(join(clone, ".git"), [
    "config",
    `http.${new URL(gitUrl(name)).origin}/.extraheader`,
    `AUTHORIZATION: basic ${basic}`,
  ]);
  return clone;
}

export type Wanted = {
  /** Where the checkout is. Default: that of the release. */
  readonly clone?: string;
  readonly candidate?: string;
  readonly branch?: string;
  readonly tag?: string;
  readonly components?: readonly string[];
  /** What happens once all is gathered. */
  readonly meanwhile?: () => void;
};

/** Judges a release as the action does, and carries it out on a go. */
export async function judge(
  { gitHub, loaded, clone, candidate, runId }: Release,
  wanted: Wanted = {},
): Promise<Made<GateFacts, GateDecision, Outcome>> {
  const workspace = wanted.clone ?? clone;
  const signal = new AbortController().signal;
  const request = {
    environment: "production",
    candidate: wanted.candidate ?? candidate,
    branch: wanted.branch ?? "main",
    tag: wanted.tag ?? null,
    components: wanted.components ?? [],
    manifest: null,
    evidence: {},
  };
  const prepare = () =>
    prepareGate(loaded, request, {
      git: openGit(workspace),
      gitHub: openGitHub({ token: gitHub.token, apiUrl: gitHub.url }),
      repository: { owner: "acme", name: "shop" },
      repositoryUrl: gitHub.gitUrl("acme/shop").replace(/\.git$/, ""),
      defaultBranch: "main",
      policyCommit: null,
      workspace,
      variables: {},
      ownRun: { databaseId: runId, path: ".github/workflows/release.yml" },
      tagger: { known: true, value: null },
      signal,
    });
  const move = awaitGate(prepare, NO_WAITING);
  const gather = async (policy: LoadedPolicy): Promise<GateFacts> => {
    const facts = await move.gather(policy);
    wanted.meanwhile?.();
    return facts;
  };
  return makeMove({ ...move, gather }, loaded, { mode: "apply", signal }, ENDS);
}

const NO_WAITING = { seconds: 0, now: () => 0, sleep: async () => undefined, say: () => undefined };
const ENDS = { report: async () => undefined, record: async () => undefined };

/** What stands in the way, in words. */
export function openIn({ decision }: Made<GateFacts, GateDecision, Outcome>): readonly string[] {
  return decision.reasons.filter(isOpen).map(({ code, status, observed }) => `${code} ${status}: ${observed}`);
}
