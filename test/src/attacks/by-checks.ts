import { all, CANDIDATE, hash, known } from "@signalbox/policy/approvals/test-approvals";
import type { CheckRun, CommitStatus, WorkflowRun } from "@signalbox/policy/checklist/ci/ci-facts";
import { ACTIONS, aCheckRun, aJob, aRun, aStatus, checkRunsOf, CI, cut } from "@signalbox/policy/checklist/ci/test-ci";
import { ciOfCandidate, FULL_CHECKLIST } from "@signalbox/policy/gate/test-gate";
import { type Attack, onFull, onPlain } from "./attack.ts";

const build = (conclusion: string | null, more: Partial<WorkflowRun> = {}, status = "completed") =>
  aRun(1, [aJob(11, { headSha: CANDIDATE, status, conclusion })], { headSha: CANDIDATE, status, conclusion, ...more });
const ran = (
  runs: readonly WorkflowRun[],
  checkRuns: readonly CheckRun[] = runs.flatMap(checkRunsOf),
  statuses: readonly CommitStatus[] = [],
) => ({
  checklist: {
    ci: known(
      ciOfCandidate({
        workflowRuns: known(all(runs)),
        checkRuns: known(all(checkRuns)),
        statuses: known(all(statuses)),
      }),
    ),
  },
});
const NEEDS_CI = `checklist: { ci: { checks: [{ workflow: ${CI}, name: build }] } }\n`;
const needs = (check: string) => `checklist: { ci: { checks: [${check}] } }\n`;
const also = ["approvals.developer-tests"];
const missing = { outcome: "fail", code: "ci.missing", also } as const;
const failed = { outcome: "fail", code: "ci.failed", also } as const;
const OTHER = hash("other");
const security = FULL_CHECKLIST["security-scan"];

function analysed(change: (analysis: { commitOid: string; error: string }) => object) {
  if (security?.known !== true || !security.value.codeScanning.known) throw new Error("the full facts hold a scan");
  const { codeScanning } = security.value;
  const { analyses } = codeScanning.value;
  const changed = { ...analyses, nodes: analyses.nodes.map((one) => ({ ...one, ...change(one) })) };
  const value = { ...security.value, codeScanning: known({ ...codeScanning.value, analyses: changed }) };
  return { checklist: { "security-scan": known(value) } };
}

/** Checks that did not run, did not pass, or are not what they are called. */
export const ATTACKS_BY_CHECKS: readonly Attack[] = [
  onPlain(
    {
      id: "C01",
      title: "a check of the right name by another app",
      source: "GitHub docs, about protected branches: expected source",
      ...missing,
      says: /it never ran on the candidate.*app `github-actions` is asked for/,
    },
    ran([], [aCheckRun(5, { headSha: CANDIDATE, app: { slug: "evil-app", databaseId: 666 } })]),
    needs("{ name: build, app: github-actions }"),
  ),
  onPlain(
    {
      id: "C02",
      title: "a check that a pull request's own workflow made with its token",
      source: "Cider Security, bypassing required reviews using GitHub Actions; apache/texera#8379",
      ...missing,
      says: /reported with a workflow's token, by none of the jobs that are asked for|is asked for/,
    },
    ran(
      [build("success", { path: ".github/workflows/pr.yml", event: "pull_request" })],
      [aCheckRun(5, { headSha: CANDIDATE, app: ACTIONS, checkSuite: 10 })],
    ),
    NEEDS_CI,
  ),
  onPlain(
    {
      id: "C03",
      title: "a commit status that is called as the check is",
      source: "palantir/policy-bot README, Security (Status Checks)",
      ...missing,
      says: /a commit status, and a check run is asked for/,
    },
    ran([], [], [aStatus(6, "eve")]),
    NEEDS_CI,
  ),
  onPlain(
    {
      id: "C04",
      title: "success on another commit",
      source: "our own: ask by the candidate's hash",
      ...missing,
      says: /it never ran on the candidate/,
    },
    ran([aRun(1, [aJob(11, { headSha: OTHER })], { headSha: OTHER })]),
    NEEDS_CI,
  ),
  onPlain(
    {
      id: "A36",
      title: "checks of the pull request's head, where a merge queue made another commit",
      source: "palantir/policy-bot#800, #548",
      ...missing,
      says: /it never ran on the candidate/,
    },
    ran([aRun(1, [aJob(11, { headSha: hash("head") })], { headSha: hash("head"), event: "pull_request" })]),
  ),
  ...["skipped", "neutral"].map((conclusion) =>
    onPlain(
      {
        id: conclusion === "skipped" ? "C05" : "C05-2",
        title: `a check that is ${conclusion}`,
        source: "GitHub docs, troubleshooting required status checks; palantir/policy-bot#760",
        ...failed,
        says: new RegExp(`\`${conclusion}\``),
      },
      ran([build(conclusion)]),
      NEEDS_CI,
    ),
  ),
  onPlain(
    {
      id: "C07",
      title: "it was green, and is being run again",
      source: "@octokit/openapi 23.0.2: check-runs, filter=latest",
      outcome: "unknown",
      code: "ci.pending",
      says: /in_progress/,
      also,
    },
    ran([
      aRun(
        1,
        [
          aJob(11, { headSha: CANDIDATE }),
          aJob(12, { headSha: CANDIDATE, runAttempt: 2, status: "in_progress", conclusion: null }),
        ],
        { headSha: CANDIDATE, runAttempt: 2, status: "in_progress", conclusion: null },
      ),
    ]),
    NEEDS_CI,
  ),
  onPlain(
    {
      id: "C08",
      title: "green by one event, and red by another",
      source: "palantir/policy-bot workflow_test.go, a workflow fails and succeeds",
      ...failed,
      says: /`failure`/,
    },
    ran([
      build("success"),
      aRun(2, [aJob(21, { headSha: CANDIDATE, conclusion: "failure" })], {
        headSha: CANDIDATE,
        event: "schedule",
        conclusion: "failure",
      }),
    ]),
    NEEDS_CI,
  ),
  onPlain(
    {
      id: "C09",
      title: "130 check runs, of which 100 were read",
      source: "@octokit/openapi 23.0.2: check runs are capped",
      outcome: "unknown",
      code: "ci.unread",
      says: /100 of 130 check runs were read/,
      also,
    },
    {
      checklist: {
        ci: known(
          ciOfCandidate({
            checkRuns: cut(130, ...Array.from({ length: 100 }, (_, i) => aCheckRun(i + 100, { headSha: CANDIDATE }))),
          }),
        ),
      },
    },
  ),
  ...["cancelled", "timed_out", "action_required", "stale", "startup_failure", "as yet unheard of"].map(
    (conclusion, index) =>
      onPlain(
        {
          id: index === 0 ? "C10" : `C10-${index + 1}`,
          title: `a check that ended as ${conclusion}`,
          source: "@octokit/graphql-schema 15.26.1: CheckConclusionState",
          ...failed,
          says: new RegExp(conclusion),
        },
        ran([build(conclusion)]),
        NEEDS_CI,
      ),
  ),
  onPlain(
    {
      id: "C11",
      title: "a pattern that nothing fits: all of none passed",
      source: "our own",
      ...missing,
      says: /it never ran on the candidate/,
    },
    ran([build("success")]),
    needs(`{ workflow: ${CI}, name: "test *" }`),
  ),
  onFull(
    {
      id: "C14",
      title: "no alerts, as nobody analysed the candidate",
      source: "@octokit/openapi 23.0.2: alerts are those of the default branch",
      outcome: "unknown",
      code: "security-scan.not-analysed",
      says: /no analysis of the candidate on `refs\/heads\/main`; what was analysed is `6f74686/,
    },
    analysed(() => ({ commitOid: OTHER })),
  ),
  onPlain(
    {
      id: "R02",
      title: "evidence of a run that ran a fork's code on the same commit",
      source: "artifact poisoning: safeguard.sh; scribesecurity.com",
      ...missing,
      says: /ran code of a fork/,
    },
    ran([build("success", { headRepository: "eve/web" })]),
    NEEDS_CI,
  ),
  // Our own.
  onPlain(
    {
      id: "X60",
      title: "a name of a job with the signs of a pattern in it",
      source: "our own: matrix jobs are called `build (*)`, and names are anybody's",
      ...missing,
      says: /it never ran on the candidate/,
    },
    ran([aRun(1, [aJob(11, { headSha: CANDIDATE, name: "**" })], { headSha: CANDIDATE })]),
    NEEDS_CI,
  ),
  onPlain(
    {
      id: "X66",
      title: "the job that needs all others is skipped as one of them failed, and the policy allows skipped ones",
      source: "actions/runner#3649; product-os/flowzone#549",
      outcome: "unknown",
      code: "ci.unclear",
      says: /`skipped`/,
      also,
    },
    ran([build("skipped", { conclusion: "failure" })]),
    needs(`{ workflow: ${CI}, name: build, conclusions: [success, skipped] }`),
  ),
  onPlain(
    {
      id: "X67",
      title: "a job that a condition skipped, in a run that went well, where the policy allows it",
      source: "palantir/policy-bot#760, #921",
      outcome: "pass",
      code: "ci.passed",
      says: /`skipped`/,
    },
    ran([build("skipped", { conclusion: "success" })]),
    needs(`{ workflow: ${CI}, name: build, conclusions: [success, skipped] }`),
  ),
  onFull(
    {
      id: "X68",
      title: "the scanner that the policy names never ran, and others did",
      source: "praetorian-inc/trajan#103: a policy that fails open when its named scanner never runs",
      outcome: "unknown",
      code: "security-scan.not-analysed",
      says: /`Trivy` analysed the candidate/,
    },
    {},
    [["severity: high,", "severity: high, tools: [Trivy, CodeQL],"]],
  ),
  onPlain(
    {
      id: "X61",
      title: "nothing but a commit status, where the policy names no check",
      source: "our own: whoever may push may set one",
      ...missing,
      says: /not enough by itself: commit status/,
    },
    ran([], [], [aStatus(6, "eve")]),
  ),
  onPlain(
    {
      id: "X62",
      title: "nothing but the gate's own workflow",
      source: "our own",
      ...missing,
      says: /it holds the gate/,
    },
    {
      checklist: {
        ci: known(ciOfCandidate({ ownRun: { databaseId: 1, path: CI } })),
      },
    },
  ),
  onPlain(
    {
      id: "X63",
      title: "checks that were gathered for another candidate",
      source: "our own: recorded facts",
      outcome: "unknown",
      code: "ci.unread",
      says: /what was gathered is about another commit/,
      also,
    },
    { checklist: { ci: known(ciOfCandidate({ candidate: OTHER })) } },
  ),
  onFull(
    {
      id: "X64",
      title: "an analysis that went wrong, and so found nothing",
      source: "@octokit/openapi 23.0.2: code-scanning-analysis.error",
      outcome: "unknown",
      code: "security-scan.analysis-failed",
      says: /not whole: `CodeQL`: `out of memory`/,
    },
    analysed(() => ({ error: "out of memory" })),
  ),
  onFull(
    {
      id: "X65",
      title: "an earlier job that did not run hands on nothing",
      source: "GitHub docs: outputs of a skipped job are empty",
      outcome: "unknown",
      code: "custom.input-missing",
      says: /`load-test` was not handed to the gate/,
    },
    {
      checklist: {
        custom: known({ items: { "load-test": known({ kind: "input" as const, input: "load-test", value: "" }) } }),
      },
    },
  ),
];
