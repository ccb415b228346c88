import { type ObjectiveQueries, queriesOf } from "@signalbox/policy/checklist/slo/objective-queries";
import type { Measured, SloFacts } from "@signalbox/policy/checklist/slo/slo-facts";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { STABLE } from "@signalbox/policy/rollout/track";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { openMetrics } from "../../canary-monitor/metrics/open-metrics.ts";
import type { GateSources } from "../gate-sources.ts";
import { unobservedBy } from "../observation-of.ts";
import { measure } from "./measure.ts";

const AT_ONCE = 4;

type Sources = Pick<GateSources, "about" | "signal" | "variables">;

/** Asks the policy's metrics system for its objectives, over the window until the time of the gate. */
export async function gatherSlo(loaded: LoadedPolicy, sources: Sources): Promise<Observed<SloFacts>> {
  const { checklist, rollout } = loaded.policy;
  const { slo } = checklist;
  if (slo === undefined) return NOT_ASKED_FOR;
  const opened = openMetrics(loaded, sources.variables, "slo");
  if (!opened.known) return unobservedBy(opened);
  const prometheus = opened.value;

  const windowSeconds = secondsOf(slo.window);
  const window = { to: Date.parse(sources.about.now) / 1000, seconds: windowSeconds };
  const left = Object.entries(rollout.objectives).flatMap(
    ([name, objective]): readonly [string, ObjectiveQueries][] => {
      const queries = queriesOf(objective, { environment: slo.environment, track: STABLE, windowSeconds });
      return queries === null ? [] : [[name, queries]];
    },
  );
  const found = new Map<string, Observed<Measured>>();
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      found.set(next[0], await measure(prometheus, next[1], window, sources.signal));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return {
    known: true,
    value: {
      address: prometheus.address,
      environment: slo.environment,
      windowSeconds,
      until: sources.about.now,
      objectives: Object.fromEntries(found),
    },
  };
}

const NOT_ASKED_FOR: Unobserved = {
  known: false,
  code: "slo.not-asked-for",
  says: "the policy asks for no objectives",
  next: "ask for them in `checklist.slo`",
};
