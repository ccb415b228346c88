import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GatedShop, type Wanted } from "../bundles/gated-shop.ts";
import { theRepository } from "../github/state/a-github.ts";
import type { EnvironmentReview } from "../github/state/checks-state.ts";
import { runGit } from "../github/state/git-store.ts";
import { type GitHubState, nextNumber, nextTime, type RepositoryState } from "../github/state/github-state.ts";
import { type WorkflowRanWanted, workflowRan } from "../github/state/workflow-ran.ts";
import type { StepRun } from "../runner.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/gate.md"), "utf8");

/** The policy that docs/gate.md sets up. */
export const [, THE_PAGES_POLICY = ""] = /^```yaml\n(version: 1\n[^]*?)^```$/m.exec(page) ?? [];

/** Whoever holds the roles of the page. */
const PEOPLE = { mia: "acme/release-managers", quinn: "acme/qa", cleo: "acme/security" };

export const approved = (role: string, user: string): Pick<EnvironmentReview, "state" | "user" | "environments"> => ({
  state: "approved",
  user,
  environments: [`approve-${role}`],
});
export const BY_ALL = [approved("qa-lead", "quinn"), approved("release-manager", "mia"), approved("ciso", "cleo")];

/** What is asked of the gate in the end. */
export type Asked = {
  /** Default: the shop's own candidate. */
  readonly candidate?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The run that holds the gate. Default: started by `ada` from the default branch, and named for the candidate. */
  readonly run?: Partial<WorkflowRanWanted> & { readonly attempt?: number };
  /** Default: all three roles of the page. */
  readonly approvals?: readonly Pick<EnvironmentReview, "state" | "user" | "environments">[];
  /** Whether the checks passed on the candidate, and it was scanned. Default true. */
  readonly inOrder?: boolean;
};

/** `lin`, who may write, in a shop with the page's gate. */
export type Insider = {
  readonly shop: GatedShop;
  readonly state: GitHubState;
  readonly repository: RepositoryState;
  readonly git: (...args: string[]) => string;
};

/** What the bundle makes of it when the insider has done what they do. */
export async function attempt(
  wanted: Wanted,
  act: (insider: Insider) => Asked,
): Promise<{ readonly run: StepRun; readonly said: string; readonly candidate: string }> {
  const shop = await GatedShop.open({ policy: THE_PAGES_POLICY, people: PEOPLE, approvals: [], ...wanted });
  try {
    const { state } = shop.gitHub;
    const repository = theRepository(state);
    const git = (...args: string[]): string => runGit(repository.git, args).toString().trim();
    const asked = act({ shop, state, repository, git });
    const candidate = asked.candidate ?? shop.candidate;
    if (asked.inOrder !== false) putInOrder(state, candidate);
    const { attempt: number = 1, ...of } = asked.run ?? {};
    const { run } = workflowRan(state, {
      sha: git("rev-parse", "main"),
      displayTitle: `Release ${candidate}`,
      path: ".github/workflows/release.yml",
      event: "workflow_dispatch",
      jobs: [{ name: "gate", conclusion: null }],
      ...of,
    });
    run.attempt = number;
    run.approvals.push(...(asked.approvals ?? BY_ALL).map((one) => ({ ...one, comment: "" })));
    shop.checkout.git("fetch", "--quiet", "--tags", "--force", "origin");
    const step = await shop.gate(
      { candidate, ...asked.inputs },
      {
        GITHUB_SHA: run.headSha,
        GITHUB_ACTOR: run.actor,
        GITHUB_EVENT_NAME: run.event,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: String(number),
        GITHUB_REF: `refs/heads/${run.headBranch ?? "main"}`,
        GITHUB_WORKFLOW_REF: `acme/shop/${run.path}@refs/heads/${run.headBranch ?? "main"}`,
      },
    );
    const said = step.annotations.map(({ message }) => message).join("\n\n");
    return { run: step, said, candidate };
  } finally {
    await shop.close();
  }
}

/** Checks that passed, and a scan, of a commit. */
export function putInOrder(state: GitHubState, sha: string): void {
  const { codeScanning } = theRepository(state);
  workflowRan(state, { sha });
  if (codeScanning === "off") return;
  codeScanning.analyses.push({
    id: nextNumber(state),
    ref: "refs/heads/main",
    commit: sha,
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
