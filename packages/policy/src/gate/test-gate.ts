import {
  ABOUT,
  all,
  approvalFacts,
  type ApprovalParts,
  BASE,
  CANDIDATE,
  comment,
  known,
  people,
  person,
  pullRequest,
  review,
  run,
} from "../approvals/test-approvals.ts";
import { testCommit } from "../changes/test-commit.ts";
import type { BranchRulesFacts } from "../checklist/branch-rules/branch-rules-facts.ts";
import { branch, branchRules, wholeRuleset } from "../checklist/branch-rules/test-facts.ts";
import type { CiFacts } from "../checklist/ci/ci-facts.ts";
import { aJob, aRun, checkRunsOf, ciFacts } from "../checklist/ci/test-ci.ts";
import type { MigrationStep } from "../checklist/migrations/migrations-facts.ts";
import type { GateFacts } from "./gate-facts.ts";
import type { ItemContext } from "./item-context.ts";

/** The shortest policy that there is. */
export const PLAIN_POLICY = "version: 1\ncomponents: { shop: {} }\n";

/** A policy with every item of the checklist, and every kind of role. */
export const FULL_POLICY = `version: 1
components: { shop: { migrations: { prisma: db } } }
branches:
  main: { environment: production, protected: true }
  hotfix/*: { environment: production, class: emergency }
notes: { needs: [summary] }
checklist:
  ci: { checks: [{ workflow: .github/workflows/ci.yml, name: build }], waivable-by: [ciso] }
  migrations: { database-from: SCRATCH_URL }
  slo: { environment: staging, window: 1h, waivable-by: [ciso] }
  security-scan: { alerts: [code-scanning, dependabot], severity: high, dismissals-by: ciso, waivable-by: [ciso] }
  secret-scan: { dismissals-by: ciso }
  notes: {}
  runbook: { changed: docs/runbook.md }
  validation: { report: validation-report.md, by: qa-lead }
  custom: { load-test: { input: load-test } }
approvals:
  roles:
    module-owner: { from: codeowners, otherwise: platform }
    reviewer: { permission: write }
    platform: { team: acme/platform }
    qa-lead: { team: acme/qa, environment: approve-qa-lead }
    release-manager: { users: [rita], environment: approve-release-manager }
    ciso: { team: acme/security, environment: approve-ciso }
    product-owner: { users: [ada], ids: { ada: 4711 }, environment: approve-product-owner }
  classes:
    standard: { needs: [module-owner, reviewer] }
    high-risk: { when: { paths: ["src/auth/**"] }, needs: [module-owner, platform or ciso] }
    emergency: { needs: [release-manager] }
  environments:
    production: { needs: [qa-lead, release-manager, ciso], and-when: [{ label: business-impact, needs: [product-owner] }] }
schedule:
  zone: Europe/Berlin
  freezes: [{ from: "fri 18:00", to: "sat 08:00", except: [emergency] }]
rollout:
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives: { depth: { query: depth, below: 10 } }
`;

/** The bytes of the validation report, for tests. */
const REPORT = "a".repeat(64);
const DONE: MigrationStep = { status: "passed", says: null, differs: [] };

/** Checks of the candidate: the workflow ran its one job well. */
export function ciOfCandidate(more: Partial<CiFacts> = {}): CiFacts {
  const build = aRun(1, [aJob(11, { headSha: CANDIDATE })], { headSha: CANDIDATE });
  return ciFacts([build], { candidate: CANDIDATE, checkRuns: known(all(checkRunsOf(build))), ...more });
}

/** A branch that GitHub protects as the policy states; it demands an approval by somebody else than the last pusher. */
function protectedMain(): BranchRulesFacts {
  return branchRules([branch("main", wholeRuleset(1))]);
}

/** One whose rules say nothing of the last pusher. */
export function protectedMainWithoutLastPush(): BranchRulesFacts {
  return branchRules([branch("main", wholeRuleset(1, { requireLastPushApproval: false }))]);
}

const NOTES = {
  tag: "v1.1.0",
  release: { component: "shop", version: "1.1.0", tag: "v1.1.0", commit: CANDIDATE },
  previous: null,
  date: "2026-11-21",
  commits: [testCommit(1, "feat")],
  repositoryUrl: null,
  modules: null,
  documentation: { first: [], total: 0 },
  contracts: [],
  migrations: [],
  migrationPlan: null,
  pullRequests: [],
  handWritten: { summary: "what it brings" },
};

/** Evidence of every item that the full policy asks for, all of it good. */
export const FULL_CHECKLIST: GateFacts["checklist"] = {
  ci: known(ciOfCandidate()),
  migrations: known({
    tools: all([
      {
        component: "shop",
        tool: "prisma" as const,
        folder: "db",
        brought: all([
          { path: "db/migrations/2_b/migration.sql", revision: "2_b", change: "added" as const, irreversible: null },
        ]),
        heads: [],
        missing: [],
        doubled: [],
        runs: known(all([{ revision: "2_b", forward: DONE, rollback: DONE }])),
      },
    ]),
  }),
  slo: known({
    address: "https://metrics.example",
    environment: "staging",
    windowSeconds: 3600,
    until: ABOUT.now,
    objectives: {
      depth: known({
        kind: "value" as const,
        coverage: { query: "depth", steps: 241, present: 241 },
        series: 1,
        unusable: 0,
        lowest: 1,
        highest: 9,
      }),
    },
  }),
  "security-scan": known({
    candidate: CANDIDATE,
    since: "2026-11-01T00:00:00Z",
    codeScanning: known({
      ref: "refs/heads/main",
      analyses: all([
        {
          databaseId: 1,
          tool: "CodeQL",
          category: null,
          commitOid: CANDIDATE,
          ref: "refs/heads/main",
          createdAt: ABOUT.now,
          error: "",
          warning: "",
        },
      ]),
      supersededAt: null,
      open: all([]),
      dismissed: all([]),
      fixed: all([]),
    }),
    dependabot: known({ open: all([]), dismissed: all([]), fixed: all([]) }),
    sarif: [],
  }),
  "secret-scan": known({
    candidate: CANDIDATE,
    since: "2026-11-01T00:00:00Z",
    secretScanning: known({ open: all([]), resolved: all([]) }),
    sarif: [],
  }),
  notes: known({ releases: all([NOTES]) }),
  runbook: known({ changed: all([{ path: "docs/runbook.md", present: true }]), commits: all([]) }),
  validation: known({
    path: "validation-report.md",
    report: {
      source: "workspace" as const,
      sha256: REPORT,
      byteSize: 100,
      sections: ["Scope", "Tests", "Result"],
      results: ["Result: passed"],
      commits: [{ line: `Commit: ${CANDIDATE}`, oid: CANDIDATE, differs: [] }],
    },
    heads: [],
  }),
  "branch-rules": known(protectedMain()),
  custom: known({ items: { "load-test": known({ kind: "input" as const, input: "load-test", value: "passed" }) } }),
};

/** Who holds what under the full policy. */
export const FULL_PEOPLE = people(
  {
    teams: {
      "acme/platform": known(all([person("pat")])),
      "acme/qa": known(all([person("quinn"), person("quentin")])),
      "acme/security": known(all([person("sid")])),
    },
    codeOwners: known({ commit: BASE, path: ".github/CODEOWNERS", text: "* @olga\n", byteSize: 8, errors: all([]) }),
  },
  ["ann", "bob", "carol", "dan", "olga"],
);

/** One environment a role, each approved by who holds it. */
export const ENVIRONMENT_REVIEWS = [
  ["approve-qa-lead", "quinn"],
  ["approve-release-manager", "rita"],
  ["approve-ciso", "sid"],
] as const;

/** The pull request of the full facts: approved by an owner and a reviewer, its validation report by the QA lead. */
export const FULL_PULL_REQUEST = pullRequest({
  reviews: all([review("bob"), review("olga")]),
  comments: all([comment("quinn", `/approve qa-lead ${REPORT}`)]),
});

export type GateParts = {
  readonly about?: Partial<ItemContext>;
  readonly where?: Partial<GateFacts["where"]>;
  readonly schedule?: Partial<GateFacts["schedule"]>;
  readonly checklist?: Partial<GateFacts["checklist"]>;
  readonly approvals?: ApprovalParts;
};

/** Facts with which a release goes under the full policy, and under any that asks for less. */
export function gateFacts({ about, where, schedule, checklist, approvals }: GateParts = {}): GateFacts {
  const { lastPushApproval: _, ...gathered } = approvalFacts({
    people: FULL_PEOPLE,
    pullRequests: [FULL_PULL_REQUEST],
    run: known(run({}, ENVIRONMENT_REVIEWS)),
    ...approvals,
  });
  return {
    about: { ...ABOUT, ...about },
    where: {
      defaultBranch: "main",
      holdsCandidate: known(true),
      forkedFromProduction: null,
      tagTarget: null,
      ...where,
    },
    schedule: { freezes: known(all([])), ...schedule },
    checklist: { ...FULL_CHECKLIST, ...checklist },
    approvals: gathered,
    former: known(null),
  };
}

const NOT_ASKED = {
  migrations: null,
  slo: null,
  "security-scan": null,
  "secret-scan": null,
  notes: null,
  runbook: null,
  validation: null,
  custom: null,
};

/** Facts with which a release goes under the shortest policy, which gathers no more than it asks for. */
export function plainGateFacts({ checklist, approvals, ...parts }: GateParts = {}): GateFacts {
  return gateFacts({
    ...parts,
    checklist: { ...NOT_ASKED, ...checklist },
    approvals: { people: people(), pullRequests: [pullRequest()], run: null, ...approvals },
  });
}
