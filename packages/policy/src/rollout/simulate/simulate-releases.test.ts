import { expect, test } from "@jest/globals";
import { testPolicy } from "../../load/test-policy.ts";
import { decideWatch } from "../decide-watch.ts";
import { planOf } from "../plan.ts";
import type { Begun } from "../series.ts";
import { simulateReleases } from "./simulate-releases.ts";
import { openSimulatedRelease } from "./simulated-release.ts";

/** `more`: further lines of the rollout. */
const policyOf = (more = "") =>
  testPolicy(`version: 1
components: { web: {} }
rollout:
  steps: [20%, 100%]
  window: 5m
  interval: 30s
  patience: 20m
  objectives:
    errors: { bad: 'bad{track="$track"}', total: 'all{track="$track"}', budget: 2%, detect: 3x }
    depth: { query: queue_depth, below: 10 }
${more}`);

const GUARDED = `  security: { leaks: { alert: TenantLeak } }
  queues: { mails: { depth: mails } }
  afterwards: { smoke: { http: https://app.example/health } }
  controller: { url-from: CLUSTER_URL, token-from: CLUSTER_TOKEN, namespace: crm, argo-rollout: crm }
  watch-for: 5m`;

const at = (requestsPerInterval: number, rate = 0.01) => ({
  requestsPerInterval,
  rates: new Map([["errors", rate]]),
  together: new Set<string>(),
  bursts: 0,
  history: 60,
});
const how = { rollouts: 20, seed: 1 };

test("with plenty of traffic a release takes its windows, and a whole interval to begin each step after the first", () => {
  expect(simulateReleases(policyOf(), at(10_000), how)).toEqual({
    rollouts: 20,
    released: 1,
    rolledBack: 0,
    waitsForPerson: 0,
    takesLonger: 0,
    steps: [
      { share: 0.2, takesLonger: 0 },
      { share: 1, takesLonger: 0 },
    ],
    median: 10 + 1 + 10,
    ninetieth: 10 + 1 + 10,
    waiting: null,
  });
});

test("what is not simulated is taken to be good, and the watch after the last step is part of it", () => {
  const guarded = simulateReleases(policyOf(GUARDED), at(10_000), how);
  expect(guarded).toMatchObject({ released: 1, median: 10 + 1 + 10 + 1 + 10 });
});

test("with little traffic the first step takes longer, and with less it waits for a person", () => {
  const little = simulateReleases(policyOf(), at(400), { rollouts: 5, seed: 1 });
  expect(little).toMatchObject({ released: 1, waitsForPerson: 0, takesLonger: 1, steps: [{ takesLonger: 1 }, {}] });
  expect(little.median ?? 0).toBeGreaterThan(21);
  expect(little.ninetieth ?? 0).toBeGreaterThanOrEqual(little.median ?? 0);
  const less = simulateReleases(policyOf(), at(100), { rollouts: 3, seed: 1 });
  expect(less).toMatchObject({ released: 0, waitsForPerson: 1, takesLonger: 1, median: null, ninetieth: null });
});

test("of those that wait it is told why, and what would release them", () => {
  const { waiting } = simulateReleases(policyOf(), at(150), { rollouts: 10, seed: 1 });
  expect(waiting?.says).toMatch(
    /^`errors`: this traffic could have shown \S+x at the smallest, and the policy wants 3x detected$/,
  );
  expect(waiting?.tried).toBe(1);
  const { key = "steps", value = "" } = waiting?.remedies.find((one) => one.key === "detect") ?? {};
  expect(key).toBe("detect");
  const eased = policyOf().policy;
  const { errors } = eased.rollout.objectives;
  const objectives = {
    ...eased.rollout.objectives,
    ...(errors === undefined ? {} : { errors: { ...errors, detect: value } }),
  };
  const tried = simulateReleases(
    { ...policyOf(), policy: { ...eased, rollout: { ...eased.rollout, objectives } } },
    at(150),
    { rollouts: 1, seed: 1 },
  );
  expect(tried).toMatchObject({ released: 1, waiting: null });
});

test("what waits for another reason than its traffic is released by none of these", () => {
  const { waiting } = simulateReleases(policyOf(), at(10_000, 0.04), { rollouts: 3, seed: 1 });
  expect(waiting).toMatchObject({ says: expect.stringContaining("above the budget of 2%"), remedies: [] });
});

test("what is not compared waits for no traffic", () => {
  const together = { ...at(100), together: new Set(["errors"]) };
  expect(simulateReleases(policyOf(), together, how)).toMatchObject({ released: 1, takesLonger: 0 });
});

test("a release that breaks its budget all along waits for a person", () => {
  expect(simulateReleases(policyOf(), at(10_000, 0.04), how)).toMatchObject({ waitsForPerson: 1, takesLonger: 0 });
});

test("with one seed it says the same, and long rollouts are fewer", () => {
  const same = () => simulateReleases(policyOf(), at(1000), how);
  expect(same()).toEqual(same());
  const long = testPolicy(`version: 1
components: { web: {} }
rollout: { steps: [100%], window: 12h, objectives: { errors: { bad: b, total: a, budget: 1% } } }
`);
  expect(simulateReleases(long, at(1000), { rollouts: 500, seed: 1 }).rollouts).toBe(10);
});

/** What a watch comes to that looks at every interval, and remembers nothing. */
function lookedAtEach(more: string, traffic: ReturnType<typeof at>, seed: number) {
  const loaded = policyOf(more);
  const factsOf = openSimulatedRelease(planOf(loaded.policy), traffic, { rollout: 0, seed });
  let begun: readonly Begun[] = [{ step: 0, from: 1 }];
  for (let until = 1; ; until += 1) {
    const { move, begins, finished } = decideWatch(loaded, factsOf(begun, until));
    if (finished) return { released: move === "pause" || move === "roll-back" ? 0 : 1, until };
    if (begins !== null) begun = [...begun, begins];
  }
}

test.each([
  { name: "plenty of traffic", traffic: at(10_000) },
  { name: "enough in some", traffic: at(400) },
  { name: "little traffic", traffic: at(100) },
  { name: "next to the budget, with pauses", traffic: at(3000, 0.02) },
  { name: "in bursts", traffic: { ...at(3000), bursts: 0.01 } },
  { name: "a watch after it", traffic: at(3000, 0.02), more: "  watch-for: 12m" },
])("$name: it comes to the same as a watch that looks at every interval", ({ traffic, more = "" }) => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const each = lookedAtEach(more, traffic, seed);
    const { released, median } = simulateReleases(policyOf(more), traffic, { rollouts: 1, seed });
    expect({ seed, released, until: median ?? each.until }).toEqual({ seed, ...each });
  }
});
