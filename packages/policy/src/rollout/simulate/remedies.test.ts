import { expect, test } from "@jest/globals";
import { testPolicy } from "../../load/test-policy.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { planOf } from "../plan.ts";
import { remediesOf } from "./remedies.ts";

const policyOf = (rollout: string) =>
  testPolicy(`version: 1
components: { web: {} }
rollout:
  ${rollout}
  objectives:
    a: { bad: b, total: t, budget: 1%, detect: 3x }
    b: { bad: b, total: t, budget: 1% }
`);

type Enough = (plan: ReturnType<typeof planOf>) => boolean;
const by = (isEnough: Enough) => (changed: LoadedPolicy) => isEnough(planOf(changed.policy));

const cases: readonly { name: string; rollout: string; isEnough: Enough; says: readonly string[] }[] = [
  {
    name: "the smallest of each that is enough",
    rollout: "window: 10m",
    isEnough: ({ steps, patience, objectives }) =>
      (steps[0]?.share ?? 0) >= 0.15 || patience > 120 || objectives.every(({ detect }) => detect >= 3.5),
    says: ["steps 20%", "window 20m", "detect 4x"],
  },
  { name: "none where nothing helps", rollout: "window: 10m", isEnough: () => false, says: [] },
  {
    name: "a named patience is what is longer, and a first step stays the smallest",
    rollout: "steps: [10%, 20%, 100%]\n  patience: 30m",
    isEnough: () => true,
    says: ["patience 45m", "detect 4x"],
  },
  {
    name: "a switch of all traffic has no first step",
    rollout: "strategy: blue-green",
    isEnough: () => true,
    says: ["window 22m30s", "detect 4x"],
  },
];

test.each(cases)("$name", ({ rollout, isEnough, says }) => {
  expect(remediesOf(policyOf(rollout), by(isEnough)).map(({ key, value }) => `${key} ${value}`)).toEqual(says);
});
