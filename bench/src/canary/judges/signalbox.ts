import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { chooseEdges } from "@signalbox/policy/rollout/comparison/choose-edges";
import { judgeSeries } from "@signalbox/policy/rollout/objectives/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import { objectivesOf, type SimulatedRollout } from "@signalbox/policy/rollout/simulate/simulate-rollout";
import { ROOT } from "../../questions.ts";
import type { Judge } from "./judge.ts";

const FILE = "bench/policies/canary.yml";
/** The policy's own limit of the latency, in seconds. */
const LATENCY = 0.5;

/** The plan of the bench's policy. */
export function benchPlan(): RolloutPlan {
  const loaded = readPolicy(FILE, readFileSync(join(ROOT, FILE)));
  if (!loaded.ok) throw new Error(loaded.findings.map(({ says }) => says).join("\n"));
  return planOf(loaded.value.policy);
}

/** The watch's own judge. */
export function signalbox(plan: RolloutPlan): Judge {
  return {
    name: "Signalbox",
    judge: ({ rollout }) => {
      const limits = { latency: LATENCY, edges: furtherEdges(rollout) };
      const { firstPause, firstRollBack } = judgeSeries(plan, objectivesOf(rollout, limits), rollout);
      return { rollBack: firstRollBack?.interval ?? null, pause: firstPause?.interval ?? null };
    },
  };
}

/** The further limits that the latency is compared at, chosen from the history as a watch does. */
function furtherEdges({ grid, slower }: SimulatedRollout): readonly number[] {
  const history = slower.map(({ edge, stable }) => ({ le: String(edge), counts: stable.slice(0, 1 - grid.first) }));
  return chooseEdges(history, String(LATENCY))
    .map(Number)
    .filter((edge) => edge !== LATENCY);
}
