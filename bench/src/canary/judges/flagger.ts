import type { Judge } from "./judge.ts";

const PERCENT = 2;
const P99_MILLISECONDS = 420;
const THRESHOLD = 10;

/**
 * Flagger with a success rate of at least 98%, a 99th percentile of at most 420 ms (the usual one and 30%) and `threshold: 10`: it rolls back at the tenth failed check in
 * all. One metric out of its range fails the check, and so do no values.
 */
export const flagger: Judge = {
  name: "Flagger",
  judge: ({ errors, p99 }) => {
    let failed = 0;
    for (const [place, errorRate] of errors.canary.entries()) {
      const latency = p99.canary[place] ?? Number.NaN;
      if (!(errorRate <= PERCENT) || !(latency <= P99_MILLISECONDS)) failed += 1;
      if (failed >= THRESHOLD) return { rollBack: place + 1, pause: null };
    }
    return { rollBack: null, pause: null };
  },
};
