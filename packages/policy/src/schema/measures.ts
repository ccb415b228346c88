import * as z from "zod";
import { text } from "./text.ts";

export const Query = text("a query of PromQL on one line", /^[^\u0000-\u0008\u000b-\u001f\u007f]+$/, {
  max: 2000,
  example: "queue_depth",
});

export const Percent = text("a percentage such as `1%` or `0.1%`", /^(?:100|\d{1,2}(?:\.\d{1,6})?)%$/, {
  max: 10,
  example: "1%",
});

/** How many times as much: `1.2x`. */
export const Times = text("how many times as much, such as `1.2x`", /^[1-9]\d?(?:\.\d{1,3})?x$/, {
  max: 8,
  example: "1.2x",
});

export const Decimal = z.number().meta({ patternErrorMessage: "a number", examples: [1000] });

/** A count of something that happens: 0 and more. */
export function count(most: number, example: number): z.ZodInt {
  return z
    .int()
    .min(0)
    .max(most)
    .meta({ patternErrorMessage: "a whole number, 0 or more", examples: [example] });
}

/** The name of something that is watched. */
export const WatchedName = text("a name in lower case, such as `error-rate`", /^[a-z][a-z0-9-]{0,63}$/, {
  max: 64,
  example: "error-rate",
});

/** The share that a percentage of the policy states, 0 to 1. */
export function shareOf(percent: string): number {
  return Number(percent.replace("%", "")) / 100;
}

/** The factor that a `1.2x` of the policy states. */
export function factorOf(times: string): number {
  return Number(times.replace("x", ""));
}
