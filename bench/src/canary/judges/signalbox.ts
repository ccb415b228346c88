import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { judgeSeries } from "@signalbox/policy/rollout/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import { objectivesOf } from "@signalbox/policy/rollout/simulate/simulate-rollout";
import { ROOT } from "../../questions.ts";
import type { Judge } from "./judge.ts";

const FILE = "bench/policies/canary.yml";
/** The policy's limit, and the further ones that the latency is compared at, in seconds. */
const LIMITS = { latency: 0.5, edges: [0.25, 0.4] };

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
      const { firstPause, firstRollBack } = judgeSeries(plan, objectivesOf(rollout, LIMITS), rollout);
      return { rollBack: firstRollBack?.interval ?? null, pause: firstPause?.interval ?? null };
    },
  };
}
