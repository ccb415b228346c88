import { type ObjectivePlan, type RolloutPlan, shareIn } from "../plan.ts";
import type { Begun, Counts, ObjectiveSeries } from "../series.ts";
import type { WatchFacts } from "../watch-facts.ts";
import {
  openSimulatedObjective,
  type ServiceTraffic,
  simulatedObjectives,
  simulatedSeries,
} from "./simulated-traffic.ts";

/** What a look finds of a release without a fault: with the steps that began, up to an interval. To be asked in rising order. */
export function openSimulatedRelease(
  plan: RolloutPlan,
  traffic: ServiceTraffic,
  { rollout, seed }: { readonly rollout: number; readonly seed: number },
): (begun: readonly Begun[], until: number) => WatchFacts {
  const known = simulatedObjectives(plan, traffic);
  const first = 1 - traffic.history;
  const made = known.map((objective, place) => ({
    objective,
    next: openSimulatedObjective(traffic, objective, { ratio: 1, seed: seed + rollout * known.length + place }),
    canary: new Array<Counts | null>(),
    stable: new Array<Counts>(),
  }));
  const others = plan.objectives.filter((one) => !known.includes(one));
  let seen = first - 1;
  return (begun, until) => {
    for (; seen < until; seen += 1) {
      const interval = seen + 1;
      const step = begun.findLast(({ from }) => from <= interval)?.step ?? 0;
      for (const { next, canary, stable } of made) {
        const shown = next(interval, shareIn(plan, step));
        canary.push(shown.canary);
        stable.push(shown.stable);
      }
    }
    const series = [
      ...made.map(({ objective, ...lists }): [string, ObjectiveSeries] => [
        objective.name,
        simulatedSeries(traffic, objective, lists),
      ]),
      ...others.map((objective) => goodThroughout(objective, until - first + 1)),
    ];
    return factsOf(plan, series, { first, until }, begun);
  };
}

/** Of what is not simulated there is always something, nothing of it bad, and nothing to compare it with. */
function goodThroughout({ name }: ObjectivePlan, intervals: number): [string, ObjectiveSeries] {
  const canary = Array.from({ length: intervals }, () => ({ bad: 0, total: 1 }));
  return [name, { kind: "counts", canary, stable: null, edges: [] }];
}

/** The release that all of them begin with: the times of a simulation are its own. */
const RELEASED_AT = "2000-01-01T00:00:00Z";

function factsOf(
  { intervalSeconds, settleSeconds }: RolloutPlan,
  series: readonly [string, ObjectiveSeries][],
  grid: { readonly first: number; readonly until: number },
  begun: readonly Begun[],
): WatchFacts {
  // A look is made once its newest interval has settled.
  const now = new Date(Date.parse(RELEASED_AT) + (grid.until * intervalSeconds + settleSeconds) * 1000).toISOString();
  return {
    watch: {
      id: "simulated",
      environment: "simulated",
      candidate: "simulated",
      revision: null,
      releasedAt: RELEASED_AT,
      now,
    },
    grid: { intervalSeconds, ...grid },
    begun: [...begun],
    rolledBack: null,
    lastRead: {},
    objectives: Object.fromEntries(series.map(([name, value]) => [name, { known: true, value }])),
    security: {},
    queues: {},
    afterwards: null,
    rollout: null,
  };
}
