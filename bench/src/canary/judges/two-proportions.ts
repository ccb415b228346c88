import type { Counts } from "@signalbox/policy/rollout/series";
import { normalQuantile } from "../kayenta/normal-quantile.ts";
import type { Judge } from "./judge.ts";

/** Of latency it tests the share of requests slower than this, about one in seventy where nothing is wrong. */
const SLOW_SECONDS = 0.3;
const QUANTILE = normalQuantile(0.99);

/** The test of two proportions on all requests of the rollout, once, at its end: each objective by itself at 1%, one-sided. */
export const twoProportions: Judge = {
  name: "z test, at the end",
  judge: ({ rollout: { grid, errors, slower }, compared }) => {
    const within = (counts: readonly (Counts | null)[]): Counts =>
      sumOf(counts.slice(1 - grid.first, 1 - grid.first + compared));
    const slow = slower.find(({ edge }) => edge === SLOW_SECONDS);
    const metrics = slow === undefined ? [errors] : [errors, slow];
    const higher = metrics.some(({ canary, stable }) => scoreOf(within(canary), within(stable)) > QUANTILE);
    return { rollBack: higher ? compared : null, pause: null };
  },
};

function scoreOf(canary: Counts, stable: Counts): number {
  const pooled = (canary.bad + stable.bad) / (canary.total + stable.total);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / canary.total + 1 / stable.total));
  return (canary.bad / canary.total - stable.bad / stable.total) / deviation;
}

function sumOf(counts: readonly (Counts | null)[]): Counts {
  return counts.reduce<Counts>(
    (sum, one) => ({ bad: sum.bad + (one?.bad ?? 0), total: sum.total + (one?.total ?? 0) }),
    { bad: 0, total: 0 },
  );
}
