import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(policy: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\n${policy}\n`);
  return loaded.ok ? [] : loaded.findings.map(({ at, code, says }) => `${at.line}:${at.column} ${code} ${says}`);
}

test.each([
  {
    name: "a commit status that anybody may report",
    policy: "checklist: { ci: { checks: [{ status: ci/jenkins }] } }",
    says: ["3:31 policy.needs-another-key `checklist.ci.checks.0.status` says nothing without `by` beside it"],
  },
  {
    name: "a commit status of one reporter",
    policy: 'checklist: { ci: { checks: [{ status: ci/jenkins, by: ["jenkins[bot]"] }] } }',
    says: [],
  },
  {
    name: "events of no workflow",
    policy: "checklist: { ci: { checks: [{ events: [push] }] } }",
    says: ["3:31 policy.needs-another-key `checklist.ci.checks.0.events` says nothing without `workflow` beside it"],
  },
  {
    name: "evidence of nothing",
    policy: "checklist: { custom: { load: {} } }",
    says: [
      "3:30 policy.not-one-of `checklist.custom.load` must have exactly one of `run`, `http` and `input`, not none of them",
    ],
  },
  {
    name: "evidence of two kinds",
    policy: 'checklist: { custom: { load: { input: load, http: "https://app.example/" } } }',
    says: [
      "3:32 policy.not-one-of `checklist.custom.load` must have exactly one of `run`, `http` and `input`, not `http` and `input`",
    ],
  },
  {
    name: "a value with no path to it",
    policy: 'checklist: { custom: { load: { http: "https://app.example/", equals: ready } } }',
    says: ["3:62 policy.needs-another-key `checklist.custom.load.equals` says nothing without `json` beside it"],
  },
  {
    name: "an objective that nothing can break",
    policy: "rollout: { objectives: { queue: { query: queue_depth } } }",
    says: [
      "3:35 policy.needs-another-key `rollout.objectives.queue.query` says nothing without `below` or `above` beside it",
    ],
  },
  {
    name: "an objective of bad events without a budget",
    policy: "rollout: { objectives: { errors: { bad: errors, total: all } } }",
    says: [
      "3:36 policy.needs-another-key `rollout.objectives.errors.bad` says nothing without `total` and `budget` beside it",
    ],
  },
  {
    name: "an objective with a budget of requests",
    policy: "rollout: { objectives: { slow: { buckets: b, slower-than: 500ms, budget: 1% } } }",
    says: [],
  },
])("$name", ({ policy, says }) => {
  expect(told(policy)).toEqual(says);
});
