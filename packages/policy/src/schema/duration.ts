import { text } from "./text.ts";

/** A length of time as people write it: `90s`, `15m`, `1h30m`, `7d`. */
export const Duration = text(
  "a duration such as `30m`, `1h30m` or `7d`",
  /^(?=.)(?:\d{1,4}d)?(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?$/,
  {
    max: 24,
    example: "30m",
  },
);

const SECONDS = { d: 86_400, h: 3600, m: 60, s: 1 } as const;

/** Seconds of a `Duration`. */
export function secondsOf(duration: string): number {
  return [...duration.matchAll(/(\d+)([dhms])/g)].reduce((sum, [, number, unit]) => {
    const each = unit === "d" ? SECONDS.d : unit === "h" ? SECONDS.h : unit === "m" ? SECONDS.m : SECONDS.s;
    return sum + Number(number) * each;
  }, 0);
}
