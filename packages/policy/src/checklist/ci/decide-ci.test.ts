import { expect, test } from "@jest/globals";
import type { ItemContext } from "../../gate/item-context.ts";
import { testPolicy } from "../../load/test-policy.ts";
import type { CiFacts } from "./ci-facts.ts";
import { decideCi } from "./decide-ci.ts";
import { aCheckRun, ACTIONS, aJob, all, aRun, aStatus, CANDIDATE, CI, ciFacts, cut, OTHER, SILENT } from "./test-ci.ts";

const about: ItemContext = {
  environment: "production",
  candidate: CANDIDATE,
  base: null,
  branch: "main",
  tag: null,
  now: "2026-11-20T12:00:00Z",
};
const SILENT_POLICY = testPolicy("version: 1\ncomponents: { web: { path: . } }\n");
const RELEASE = ".github/workflows/release.yml";
const running = { status: "in_progress", conclusion: null } as const;
const green = aRun(7, [aJob(1)]);
const gate = aRun(9, [aJob(5, { name: "gate", ...running })], {
  path: RELEASE,
  event: "workflow_dispatch",
  ...running,
});
const held = aRun(8, [aJob(4, { name: "gate", conclusion: "failure" })], {
  path: RELEASE,
  event: "push",
  conclusion: "failure",
});

type Case = { readonly name: string; readonly facts: CiFacts; readonly status: string; readonly says?: string };

const everything: readonly Case[] = [
  { name: "a green run", facts: ciFacts([green]), status: "met", says: "run 7" },
  { name: "an app's check alone", facts: ciFacts([], { checkRuns: all(aCheckRun(1)) }), status: "met" },
  { name: "nothing at all", facts: ciFacts([]), status: "unmet", says: "never ran" },
  {
    name: "the gate's own workflow alone, which was stopped before",
    facts: ciFacts([gate, held], { ownRun: { databaseId: 9, path: RELEASE } }),
    status: "unmet",
    says: "it holds the gate",
  },
  {
    name: "a green run beside the gate's own workflow, which was stopped before",
    facts: ciFacts([green, gate, held], { ownRun: { databaseId: 9, path: RELEASE } }),
    status: "met",
  },
  {
    name: "the gate's own check run, red",
    facts: ciFacts([green], {
      checkRuns: all(
        aCheckRun(3, { app: ACTIONS, name: "Signalbox / production", conclusion: "failure", checkSuite: 70 }),
      ),
    }),
    status: "met",
  },
  {
    name: "a red run",
    facts: ciFacts([green, aRun(8, [], { path: ".github/workflows/lint.yml", conclusion: "failure" })]),
    status: "unmet",
    says: "lint.yml",
  },
  {
    name: "a skipped job in a green run",
    facts: ciFacts([aRun(7, [aJob(1), aJob(2, { name: "e2e", conclusion: "skipped" })])]),
    status: "unmet",
    says: "`skipped`",
  },
  {
    name: "a red job under a forged success of its name",
    facts: ciFacts([aRun(7, [aJob(1, { conclusion: "failure" })], { conclusion: "failure" })], {
      checkRuns: all(
        aCheckRun(1, { app: ACTIONS, checkSuite: 70, conclusion: "failure" }),
        aCheckRun(2, { app: ACTIONS, checkSuite: 70 }),
      ),
    }),
    status: "unmet",
  },
  {
    name: "an older run was red, the newest is green",
    facts: ciFacts([
      aRun(6, [aJob(1, { conclusion: "failure" })], { conclusion: "failure", runStartedAt: "2026-11-20T09:00:00Z" }),
      aRun(7, [aJob(2)]),
    ]),
    status: "met",
  },
  {
    name: "an older run was run again, and is red",
    facts: ciFacts([
      aRun(6, [], { conclusion: "failure", runAttempt: 2, runStartedAt: "2026-11-20T11:00:00Z" }),
      aRun(7, [aJob(2)]),
    ]),
    status: "unmet",
  },
  {
    name: "a pull request's green run alone",
    facts: ciFacts([aRun(7, [aJob(1)], { event: "pull_request" })]),
    status: "unmet",
    says: "not enough by itself",
  },
  {
    name: "a pull request's red run",
    facts: ciFacts([
      green,
      aRun(8, [aJob(2, { conclusion: "failure" })], { event: "pull_request", conclusion: "failure" }),
    ]),
    status: "unmet",
  },
  {
    name: "a fork's red run",
    facts: ciFacts([green, aRun(8, [aJob(2, { conclusion: "failure" })], { headRepository: "eve/web" })]),
    status: "met",
  },
  {
    name: "a run that goes on",
    facts: ciFacts([green, aRun(8, [], { path: "x.yml", ...running })]),
    status: "unknown",
  },
  {
    name: "a workflow's token reports a failure",
    facts: ciFacts([green], {
      checkRuns: all(aCheckRun(3, { app: ACTIONS, name: "Test results", conclusion: "failure", checkSuite: 70 })),
    }),
    status: "unmet",
  },
  {
    name: "a workflow's token reports a success alone",
    facts: ciFacts([], { checkRuns: all(aCheckRun(3, { app: ACTIONS, name: "Test results", checkSuite: 70 })) }),
    status: "unmet",
  },
  { name: "a good status alone", facts: ciFacts([], { statuses: all(aStatus(1, "eve")) }), status: "unmet" },
  {
    name: "somebody's good status over a bad one",
    facts: ciFacts([green], { statuses: all(aStatus(1, "jenkins", { state: "failure" }), aStatus(2, "eve")) }),
    status: "unmet",
  },
  {
    name: "a pending status",
    facts: ciFacts([green], { statuses: all(aStatus(1, "ci", { state: "pending" })) }),
    status: "unknown",
  },
  { name: "a list of check runs that was cut", facts: ciFacts([green], { checkRuns: cut(130) }), status: "unknown" },
  { name: "a list of statuses that may not be read", facts: ciFacts([green], { statuses: SILENT }), status: "unknown" },
  { name: "a list of runs that may not be read", facts: ciFacts([], { workflowRuns: SILENT }), status: "unknown" },
  { name: "facts of another commit", facts: { ...ciFacts([green]), candidate: OTHER }, status: "unknown" },
];

test.each(everything)("without named checks: $name", ({ facts, status, says }) => {
  const reasons = decideCi(SILENT_POLICY, { known: true, value: facts }, about);
  expect(reasons).toMatchObject([{ rule: "checklist.ci", status }]);
  if (says !== undefined) expect(reasons[0]?.observed).toContain(says);
});

const NAMED = testPolicy(`version: 1
components: { web: { path: . } }
checklist:
  ci:
    checks:
      - { workflow: ${CI}, name: build }
      - { name: lint }
`);

test("each named check has its own reason, placed where the policy names it", () => {
  const facts = ciFacts([green], { changedWorkflows: { known: true, value: [CI] } });
  const reasons = decideCi(NAMED, { known: true, value: facts }, about);
  expect(reasons).toMatchObject([
    { code: "ci.passed", rule: "checklist.ci.checks.0", status: "met", at: { line: 6 }, next: null },
    { code: "ci.missing", rule: "checklist.ci.checks.1", status: "unmet", at: { line: 7 } },
  ]);
  expect(reasons[0]?.observed).toContain(`this release changes \`${CI}\``);
  expect(reasons[1]?.observed).toContain("any app or workflow can report it");
});

test.each([
  { name: "nobody gathered", facts: null },
  { name: "GitHub was silent", facts: SILENT },
])("$name", ({ facts }) => {
  expect(decideCi(NAMED, facts, about).map(({ status }) => status)).toEqual(["unknown", "unknown"]);
  expect(decideCi(SILENT_POLICY, facts, about).map(({ status }) => status)).toEqual(["unknown"]);
});
