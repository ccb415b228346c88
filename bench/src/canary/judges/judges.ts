import { argoRollouts } from "./argo-rollouts.ts";
import { flagger } from "./flagger.ts";
import type { Judge } from "./judge.ts";
import { KAYENTA } from "./kayenta.ts";
import { benchPlan, signalbox } from "./signalbox.ts";
import { twoProportions } from "./two-proportions.ts";

/** Everybody who is measured, ours first. */
export function allJudges(): readonly Judge[] {
  return [signalbox(benchPlan()), argoRollouts, flagger, ...KAYENTA, twoProportions];
}
