import type { Judge } from "./judge.ts";

const PERCENT = 2;
const THRESHOLD = 10;

/**
 * Flagger with a success rate of at least 98% and the same for slow requests, `threshold: 10`: it rolls back at the tenth failed check in
 * all. One metric out of its range fails the check, and so do no values.
 */
export const flagger: Judge = {
  name: "Flagger",
  judge: ({ errors, slow }) => {
    let failed = 0;
    for (const [place, errorRate] of errors.canary.entries()) {
      const slowRate = slow.canary[place] ?? Number.NaN;
      if (!(errorRate <= PERCENT) || !(slowRate <= PERCENT)) failed += 1;
      if (failed >= THRESHOLD) return { rollBack: place + 1, pause: null };
    }
    return { rollBack: null, pause: null };
  },
};
