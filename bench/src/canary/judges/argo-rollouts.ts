import type { Judge } from "./judge.ts";

const PERCENT = 5;
const FAILURE_LIMIT = 3;
/** `consecutiveErrorLimit` where nothing is said: a query without a result is an error of the measurement. */
const CONSECUTIVE_ERROR_LIMIT = 4;

/**
 * Argo Rollouts with `failureCondition: result[0] > 0.05` and `failureLimit: 3` for each metric, in the background of the whole rollout:
 * it aborts with the fourth failed measurement in all, or the fifth in a row without a value. 0/0 fails no condition.
 */
export const argoRollouts: Judge = {
  name: "Argo Rollouts",
  judge: ({ errors, slow, rollout }) => {
    const aborts = [errors.canary, slow.canary].map((values, metric) => {
      const counts = metric === 0 ? rollout.errors.canary : rollout.slower[0]?.canary;
      return abortOf(values, (place) => (counts?.[place + 1 - rollout.grid.first] ?? null) === null);
    });
    const first = Math.min(...aborts);
    return { rollBack: first < Infinity ? first : null, pause: null };
  },
};

function abortOf(values: readonly number[], isMissing: (place: number) => boolean): number {
  let [failed, missing] = [0, 0];
  for (const [place, value] of values.entries()) {
    missing = isMissing(place) ? missing + 1 : 0;
    if (value > PERCENT) failed += 1;
    if (failed > FAILURE_LIMIT || missing > CONSECUTIVE_ERROR_LIMIT) return place + 1;
  }
  return Infinity;
}
