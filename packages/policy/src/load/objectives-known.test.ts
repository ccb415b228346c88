import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

const METRICS = "metrics: { prometheus: { url-from: METRICS_URL } }";
const OBJECTIVES = "objectives: { queue: { query: queue_depth, below: 10 } }";

function told(rollout: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\nchecklist:\n  slo: {}\n${rollout}`);
  return loaded.ok ? [] : loaded.findings.map(({ at, says }) => `${at.line}:${at.column} ${says}`);
}

test("`slo` has objectives to ask, and a metrics system to ask them of", () => {
  expect(told(`rollout: { ${METRICS}, ${OBJECTIVES} }\n`)).toEqual([]);
  expect(told(`rollout: { ${OBJECTIVES} }\n`)).toEqual([
    "4:3 `checklist.slo` says nothing without `rollout.metrics.prometheus`",
  ]);
  expect(told(`rollout: { ${METRICS} }\n`)).toEqual(["4:3 `checklist.slo` says nothing without `rollout.objectives`"]);
});

test("both that are missing are told", () => {
  expect(told("")).toEqual([
    "4:3 `checklist.slo` says nothing without `rollout.metrics.prometheus`",
    "4:3 `checklist.slo` says nothing without `rollout.objectives`",
  ]);
});

test("objectives without `slo` need nothing", () => {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\nrollout: { ${OBJECTIVES} }\n`);
  expect(loaded.ok).toBe(true);
});
