import type { Judge } from "./judge.ts";

const PERCENT = 5;
const P99_MILLISECONDS = 500;
const FAILURE_LIMIT = 3;
/** `consecutiveErrorLimit` where nothing is said: a query without a result is an error of the measurement. */
const CONSECUTIVE_ERROR_LIMIT = 4;

/**
 * Argo Rollouts with `failureLimit: 3` and a `failureCondition` for each metric, above 5% errors and a 99th percentile above 500 ms, in
 * the background of the whole rollout: it aborts with the fourth failed measurement in all, or the fifth in a row without a value. 0/0 fails no condition.
 */
export const argoRollouts: Judge = {
  name: "Argo Rollouts",
  judge: ({ errors, p99, rollout }) => {
    const samples = rollout.errors.canary.slice(1 - rollout.grid.first);
    const first = Math.min(abortOf(errors.canary, PERCENT, samples), abortOf(p99.canary, P99_MILLISECONDS, samples));
    return { rollBack: first < Infinity ? first : null, pause: null };
  },
};

function abortOf(values: readonly number[], limit: number, samples: readonly unknown[]): number {
  let [failed, missing] = [0, 0];
  for (const [place, value] of values.entries()) {
    missing = samples[place] === null ? missing + 1 : 0;
    if (value > limit) failed += 1;
    if (failed > FAILURE_LIMIT || missing > CONSECUTIVE_ERROR_LIMIT) return place + 1;
  }
  return Infinity;
}
