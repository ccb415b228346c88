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

/** The units of durations with their seconds, the largest first. */
export const UNITS = [
  ["d", 86_400],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
] as const;

const SECONDS = new Map<string, number>(UNITS);

/** Seconds of a `Duration`. */
export function secondsOf(duration: string): number {
  return [...duration.matchAll(/(\d+)([dhms])/g)].reduce(
    (sum, [, number, unit = ""]) => sum + Number(number) * (SECONDS.get(unit) ?? 0),
    0,
  );
}
