import { classify, MORE_IS_WORSE, prepared } from "../kayenta/classify.ts";
import { standardised } from "../kayenta/mann-whitney.ts";
import { normalQuantile } from "../kayenta/normal-quantile.ts";
import type { Judge, Seen, Tracks } from "./judge.ts";

/**
 * Kayenta's judge on everything since the release, a value an interval and track: the error rate in percent, and the 99th percentile
 * of the latency in milliseconds. It rolls back where either metric is `High`. `looks` says after which intervals it is asked.
 */
function kayenta(name: string, looks: (seen: Seen) => readonly number[]): Judge {
  return {
    name,
    judge: (seen) => {
      const rollBack = looks(seen).find((look) => isHigh(seen.errors, look) || isHigh(seen.p99, look));
      return { rollBack: rollBack ?? null, pause: null };
    },
  };
}

export const KAYENTA: readonly Judge[] = [
  kayenta("Kayenta, each interval", ({ compared }) => Array.from({ length: compared }, (_, place) => place + 1)),
  kayenta("Kayenta, each step", ({ stepEnds }) => stepEnds),
  kayenta("Kayenta, at the end", ({ compared }) => [compared]),
];

const QUANTILE = normalQuantile(1 - (1 - MORE_IS_WORSE.confLevel) / 2);

function isHigh({ canary, stable }: Tracks, look: number): boolean {
  const mine = prepared(canary.slice(0, look), MORE_IS_WORSE);
  const its = prepared(stable.slice(0, look), MORE_IS_WORSE);
  if (mine.length === 0 || its.length === 0) return false;
  // The whole search for the interval's ends is only worth it where the test alone already says higher; NaN is two constant tracks.
  if (standardised(mine, its) <= QUANTILE) return false;
  return classify(mine, its, MORE_IS_WORSE).label === "High";
}
