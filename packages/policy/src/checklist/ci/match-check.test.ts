import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgeCheck } from "./match-check.ts";
import {
  aCheck,
  aCheckRun,
  ACTIONS,
  aJob,
  all,
  aRun,
  aStatus,
  CANDIDATE,
  CI,
  checkRunsOf,
  ciFacts,
  cut,
  OTHER,
  SILENT,
} from "./test-ci.ts";
import type { CiFacts } from "./ci-facts.ts";

const BUILD = { workflow: CI, name: "build" };
const EVIL = { slug: "evil-app", databaseId: 666 };
const LATER = "2026-11-20T11:00:00Z";
const PR = ".github/workflows/pr.yml";

type Case = {
  readonly name: string;
  readonly check?: object;
  readonly facts: CiFacts;
  readonly status: "met" | "unmet" | "unknown";
  readonly says?: string;
};

const red = aJob(1, { conclusion: "failure" });
const running = { status: "in_progress", conclusion: null } as const;

const cases: readonly Case[] = [
  { name: "the job of the workflow passed", facts: ciFacts([aRun(7, [aJob(1)])]), status: "met", says: "run 7" },
  {
    name: "it failed",
    facts: ciFacts([aRun(7, [red], { conclusion: "failure" })]),
    status: "unmet",
    says: "`failure`",
  },
  {
    name: "C01: the same name from another app",
    check: { name: "build", app: "github-actions" },
    facts: ciFacts([], { checkRuns: all(aCheckRun(1, { app: EVIL })) }),
    status: "unmet",
    says: "`evil-app`",
  },
  {
    name: "C01: another app, where the policy names one by its number",
    check: { name: "build", app: "12526" },
    facts: ciFacts([], { checkRuns: all(aCheckRun(1), aCheckRun(2, { app: EVIL, conclusion: "failure" })) }),
    status: "met",
  },
  {
    name: "C02: another workflow reports the name",
    facts: ciFacts([aRun(7, [aJob(1)], { path: PR, event: "pull_request" })]),
    status: "unmet",
    says: "`.github/workflows/ci.yml` is asked for",
  },
  {
    name: "C02: a pull request's own workflow, where the policy names none",
    check: { name: "build", app: "github-actions" },
    facts: ciFacts([aRun(7, [aJob(1)], { path: PR, event: "pull_request" })]),
    status: "unmet",
    says: "not enough by itself",
  },
  {
    name: "C02: a workflow's token reports a success into the right suite, over a failed job",
    facts: ciFacts([aRun(7, [red], { conclusion: "failure" })], {
      checkRuns: all(aCheckRun(99, { app: ACTIONS, checkSuite: 70 })),
    }),
    status: "unmet",
    says: "by none of the jobs",
  },
  {
    name: "C02: a workflow's token reports it, and no job did",
    facts: ciFacts([aRun(7, [aJob(1, { name: "lint" })])], {
      checkRuns: all(aCheckRun(99, { app: ACTIONS, checkSuite: 70 })),
    }),
    status: "unmet",
    says: "by none of the jobs",
  },
  {
    name: "C03: a commit status imitates the check",
    facts: ciFacts([], { statuses: all(aStatus(1, "eve")) }),
    status: "unmet",
    says: "a check run is asked for",
  },
  {
    name: "C03: a commit status by somebody who may not report it",
    check: { status: "build", by: ["jenkins"] },
    facts: ciFacts([], { statuses: all(aStatus(1, "eve")) }),
    status: "unmet",
    says: "not among `by`",
  },
  {
    name: "C03: somebody's success over the failure of who may report it",
    check: { status: "build", by: ["jenkins"] },
    facts: ciFacts([], { statuses: all(aStatus(1, "jenkins", { state: "failure" }), aStatus(2, "eve")) }),
    status: "unmet",
  },
  {
    name: "a status of whom the policy names, whatever the case of the login",
    check: { status: "build", by: ["Jenkins"] },
    facts: ciFacts([], { statuses: all(aStatus(2, "jenkins"), aStatus(1, "jenkins", { state: "error" })) }),
    status: "met",
  },
  {
    name: "a status whose account is gone",
    check: { status: "build", by: ["jenkins"] },
    facts: ciFacts([], { statuses: all(aStatus(1, null)) }),
    status: "unmet",
  },
  {
    name: "a pending status",
    check: { status: "build", by: ["jenkins"] },
    facts: ciFacts([], { statuses: all(aStatus(1, "jenkins", { state: "pending" })) }),
    status: "unknown",
  },
  {
    name: "C04: success on another commit",
    facts: ciFacts([aRun(7, [aJob(1, { headSha: OTHER })], { headSha: OTHER })]),
    status: "unmet",
    says: "it is of `aaaaaaaaaaaa`",
  },
  {
    name: "C05: skipped",
    facts: ciFacts([aRun(7, [aJob(1, { conclusion: "skipped" })])]),
    status: "unmet",
    says: "`skipped`",
  },
  {
    name: "skipped, where the policy allows it",
    check: { ...BUILD, conclusions: ["success", "skipped"] },
    facts: ciFacts([aRun(7, [aJob(1, { conclusion: "skipped" })])]),
    status: "met",
  },
  {
    name: "C07: run again, and not finished",
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { runAttempt: 2, ...running })], { runAttempt: 2, ...running })]),
    status: "unknown",
    says: "`in_progress`",
  },
  {
    name: "C07: run again, and the job has not begun",
    facts: ciFacts([aRun(7, [aJob(1)], { runAttempt: 2, ...running })]),
    status: "unknown",
  },
  {
    name: "C07: run again between two questions",
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { runAttempt: 2 })])]),
    status: "unknown",
  },
  {
    name: "another run has just begun, without that job yet",
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [], { ...running, runStartedAt: LATER })]),
    status: "unknown",
    says: "run 8",
  },
  {
    name: "another run has just begun, of another workflow than the policy names",
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [], { ...running, path: PR })]),
    status: "met",
  },
  {
    name: "another workflow goes on, and may still have the check, where the policy names none",
    check: { name: "build" },
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [], { ...running, path: PR })]),
    status: "unknown",
  },
  {
    name: "a workflow goes on that may still have the check",
    check: { name: "build" },
    facts: ciFacts([aRun(8, [aJob(1, { name: "first" })], { ...running, path: PR })]),
    status: "unknown",
  },
  {
    name: "another workflow failed, where the policy names none and the check is there",
    check: { name: "build" },
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [], { conclusion: "failure", path: PR })]),
    status: "met",
  },
  {
    name: "a later run is red",
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [red], { conclusion: "failure", runStartedAt: LATER })]),
    status: "unmet",
  },
  {
    name: "an earlier run was run again later, and is red",
    facts: ciFacts([aRun(7, [red], { conclusion: "failure", runAttempt: 2, runStartedAt: LATER }), aRun(8, [aJob(2)])]),
    status: "unmet",
  },
  {
    name: "two runs began at once, one is red",
    facts: ciFacts([aRun(7, [red], { conclusion: "failure" }), aRun(8, [aJob(2)])]),
    status: "unmet",
  },
  {
    name: "the job is done, and the rest of the run is not",
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { name: "slow", ...running })], running)]),
    status: "met",
  },
  {
    name: "under a pattern, more may come as long as the run goes on",
    check: { workflow: CI, name: "build*" },
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { name: "slow", ...running })], running)]),
    status: "unknown",
  },
  {
    name: "failed first, passed when run again",
    facts: ciFacts([aRun(7, [red, aJob(2, { runAttempt: 2 })], { runAttempt: 2 })]),
    status: "met",
  },
  {
    name: "passed first, failed when run again",
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { runAttempt: 2, conclusion: "failure" })], { runAttempt: 2 })]),
    status: "unmet",
  },
  {
    name: "passed at first, and the others when run again",
    facts: ciFacts([aRun(7, [aJob(1)], { runAttempt: 2 })]),
    status: "met",
    says: "in attempt 1 of 2",
  },
  {
    name: "passed first, and the next attempt ended badly before it",
    facts: ciFacts([aRun(7, [aJob(1)], { runAttempt: 2, conclusion: "cancelled" })]),
    status: "unmet",
    says: "`cancelled`",
  },
  {
    name: "passed, and a later run could not even start",
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [], { conclusion: "startup_failure", runStartedAt: LATER })]),
    status: "unmet",
    says: "`startup_failure`",
  },
  {
    name: "an earlier run could not start, a later one passed",
    facts: ciFacts([aRun(6, [], { conclusion: "startup_failure" }), aRun(7, [aJob(1)], { runStartedAt: LATER })]),
    status: "met",
  },
  {
    name: "two jobs of one name in one attempt, the earlier one red",
    facts: ciFacts([aRun(7, [red, aJob(2)], { conclusion: "failure" })]),
    status: "unmet",
  },
  {
    name: "C08: two events, one red",
    facts: ciFacts([aRun(7, [aJob(2)]), aRun(8, [red], { event: "pull_request", conclusion: "failure" })]),
    status: "unmet",
    says: "`pull_request`",
  },
  {
    name: "C08: two events, one red, where the policy names no workflow",
    check: { name: "build" },
    facts: ciFacts([aRun(7, [aJob(2)]), aRun(8, [red], { event: "pull_request", conclusion: "failure" })]),
    status: "unmet",
  },
  {
    name: "the red one is of an event that the policy leaves out by name",
    check: { ...BUILD, events: ["push"] },
    facts: ciFacts([aRun(7, [aJob(2)]), aRun(8, [red], { event: "pull_request", conclusion: "failure" })]),
    status: "met",
  },
  {
    name: "a fork's run of the same commit",
    facts: ciFacts([aRun(7, [aJob(1)], { headRepository: "eve/web", event: "push" })]),
    status: "unmet",
    says: "ran code of a fork",
  },
  {
    name: "a fork's red run spoils nothing",
    facts: ciFacts([aRun(7, [aJob(1)]), aRun(8, [red], { headRepository: "eve/web", conclusion: "failure" })]),
    status: "met",
  },
  {
    name: "a run whose fork is gone",
    facts: ciFacts([aRun(7, [aJob(1)], { headRepository: null })]),
    status: "unmet",
  },
  {
    name: "C09: a list of runs that was cut",
    facts: ciFacts([], { workflowRuns: cut(130, aRun(7, [aJob(1)])) }),
    status: "unknown",
    says: "1 of 130",
  },
  {
    name: "C09: a list of jobs that was cut",
    facts: ciFacts([aRun(7, [], { jobs: cut(130, aJob(1)) })]),
    status: "unknown",
  },
  {
    name: "C09: a list of check runs that was cut, where an app is asked for",
    check: { name: "build", app: "sonarqubecloud" },
    facts: ciFacts([], { checkRuns: cut(130, aCheckRun(1)) }),
    status: "unknown",
  },
  {
    name: "C09: a list of statuses that was cut",
    check: { status: "build", by: ["jenkins"] },
    facts: ciFacts([], { statuses: cut(2, aStatus(1, "jenkins")) }),
    status: "unknown",
  },
  {
    name: "C09: as many check suites as GitHub tells of",
    check: { name: "build", app: "sonarqubecloud" },
    facts: ciFacts(
      Array.from({ length: 999 }, (_, at) => aRun(at, [])),
      { checkRuns: all(aCheckRun(1, { checkSuite: 5 })) },
    ),
    status: "unknown",
    says: "check suites",
  },
  {
    name: "C09: a list that tells one run twice, and another not at all",
    facts: ciFacts([], { workflowRuns: all(aRun(7, [aJob(1)]), aRun(7, [aJob(1)])) }),
    status: "unknown",
    says: "1 of 2",
  },
  {
    name: "the gate's own check of an earlier time, by an app of its own",
    check: { name: "**" },
    facts: ciFacts([aRun(7, [aJob(1)])], {
      checkRuns: all(aCheckRun(3, { name: "Signalbox / production", conclusion: "failure" })),
    }),
    status: "met",
  },
  { name: "runs that may not be read", facts: ciFacts([], { workflowRuns: SILENT }), status: "unknown" },
  { name: "jobs that may not be read", facts: ciFacts([aRun(7, [], { jobs: SILENT })]), status: "unknown" },
  ...["cancelled", "timed_out", "action_required", "stale", "startup_failure", "neutral", "Success", "brand_new"].map(
    (conclusion): Case => ({
      name: `C10: ${conclusion}`,
      facts: ciFacts([aRun(7, [aJob(1, { conclusion })], { conclusion })]),
      status: "unmet",
    }),
  ),
  {
    name: "finished without a conclusion",
    facts: ciFacts([aRun(7, [aJob(1, { conclusion: null })])]),
    status: "unknown",
  },
  {
    name: "C11: a pattern without a match",
    check: { workflow: CI, name: "test (*)" },
    facts: ciFacts([]),
    status: "unmet",
  },
  {
    name: "C11: a pattern with matches, one of them red",
    check: { workflow: CI, name: "test (*)" },
    facts: ciFacts([
      aRun(7, [aJob(1, { name: "test (a)" }), aJob(2, { name: "test (b)", conclusion: "failure" })], {
        conclusion: "failure",
      }),
    ]),
    status: "unmet",
  },
  { name: "all of a workflow, which never ran", check: { workflow: CI }, facts: ciFacts([]), status: "unmet" },
  {
    name: "all of a workflow, of which one has a name that no pattern of paths fits",
    check: { workflow: CI },
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { name: "x/..", conclusion: "failure" })], { conclusion: "failure" })]),
    status: "unmet",
  },
  {
    name: "of an app the newest of a name decides",
    check: { name: "build", app: "sonarqubecloud" },
    facts: ciFacts([], { checkRuns: all(aCheckRun(2), aCheckRun(1, { conclusion: "failure" })) }),
    status: "met",
  },
  {
    name: "an app's check runs again",
    check: { name: "build", app: "sonarqubecloud" },
    facts: ciFacts([], { checkRuns: all(aCheckRun(1), aCheckRun(2, { status: "queued", conclusion: null })) }),
    status: "unknown",
  },
  {
    name: "an app's check where a workflow's is asked for",
    facts: ciFacts([], { checkRuns: all(aCheckRun(1)) }),
    status: "unmet",
    says: "no job of the workflow",
  },
  {
    name: "a job of the gate's own run that its job needs",
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { name: "gate", ...running })], running)], {
      ownRun: { databaseId: 7, path: CI },
    }),
    status: "met",
  },
  {
    name: "a matrix of the gate's own run",
    check: { workflow: CI, name: "build*" },
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { name: "gate", ...running })], running)], {
      ownRun: { databaseId: 7, path: CI },
    }),
    status: "met",
  },
  {
    name: "a job of an earlier attempt of the gate's own run",
    facts: ciFacts([aRun(7, [aJob(1)], { ...running, runAttempt: 2 })], { ownRun: { databaseId: 7, path: CI } }),
    status: "unknown",
  },
];

test.each(cases)("$name", ({ check, facts, status, says }) => {
  const judgement = judgeCheck(aCheck(check ?? BUILD), facts, CANDIDATE);
  expect(judgement).toMatchObject({ status });
  if (says !== undefined) expect(judgement.observed).toContain(says);
  expect(judgement.next === null).toBe(status === "met");
});

test("facts about another commit say nothing", () => {
  expect(judgeCheck(aCheck(BUILD), ciFacts([aRun(7, [aJob(1)])]), OTHER).status).toBe("unknown");
});

const job = fc.record({
  name: fc.constantFrom("build", "lint"),
  runAttempt: fc.constantFrom(1, 2),
  status: fc.constantFrom("completed", "completed", "queued"),
  conclusion: fc.constantFrom("success", "success", "failure", null),
});
const run = fc.record({
  runAttempt: fc.constantFrom(1, 2),
  runStartedAt: fc.constantFrom("2026-11-20T09:00:00Z", LATER),
  event: fc.constantFrom("push", "pull_request"),
  path: fc.constantFrom(CI, PR),
  status: fc.constantFrom("completed", "completed", "in_progress"),
  conclusion: fc.constantFrom("success", "failure"),
  jobs: fc.array(job, { maxLength: 3 }),
});
const checks = [BUILD, { workflow: CI }, { name: "build" }, { name: "build", app: "sonarqubecloud" }, { name: "b*" }];
const anyFacts = fc
  .record({ runs: fc.array(run, { maxLength: 3 }), others: fc.array(job, { maxLength: 3 }) })
  .map(({ runs, others }) =>
    ciFacts(
      runs.map(({ jobs, ...one }, at) =>
        aRun(
          at + 1,
          jobs.map((told, index) =>
            aJob(at * 10 + index, { ...told, runAttempt: Math.min(told.runAttempt, one.runAttempt) }),
          ),
          one,
        ),
      ),
      { checkRuns: all(...others.map(({ runAttempt: _attempt, ...told }, at) => aCheckRun(100 + at, told))) },
    ),
  );

test("without one of its good reports, nothing is met that was not before", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...checks), fc.nat(), (facts, check, which) => {
      const before = judgeCheck(aCheck(check), facts, CANDIDATE).status;
      const after = judgeCheck(aCheck(check), without(facts, which), CANDIDATE).status;
      expect(before !== "met" && after === "met").toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test("the order of what GitHub tells does not matter", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...checks), (facts, check) => {
      const judged = judgeCheck(aCheck(check), facts, CANDIDATE).status;
      expect(judgeCheck(aCheck(check), reversed(facts), CANDIDATE).status).toBe(judged);
    }),
  );
});

/** The facts without one good job or check run. */
function without(facts: CiFacts, which: number): CiFacts {
  const runs = facts.workflowRuns.known ? facts.workflowRuns.value.nodes : [];
  const others = facts.checkRuns.known ? facts.checkRuns.value.nodes : [];
  const good = [...runs.flatMap(checkRunsOf), ...others].filter(
    ({ status, conclusion }) => status === "completed" && conclusion === "success",
  );
  const gone = good[which % Math.max(1, good.length)]?.databaseId;
  return {
    ...facts,
    workflowRuns: all(
      ...runs.map((one) => ({
        ...one,
        jobs: all(...(one.jobs.known ? one.jobs.value.nodes : []).filter(({ databaseId }) => databaseId !== gone)),
      })),
    ),
    checkRuns: all(...others.filter(({ databaseId }) => databaseId !== gone)),
  };
}

function reversed(facts: CiFacts): CiFacts {
  const runs = facts.workflowRuns.known ? facts.workflowRuns.value.nodes : [];
  const others = facts.checkRuns.known ? facts.checkRuns.value.nodes : [];
  return {
    ...facts,
    workflowRuns: all(
      ...runs.toReversed().map((one) => ({
        ...one,
        jobs: all(...(one.jobs.known ? one.jobs.value.nodes : []).toReversed()),
      })),
    ),
    checkRuns: all(...others.toReversed()),
  };
}
