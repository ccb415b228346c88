import { selectorOf } from "../checklist/slo/selector.ts";
import { functionsCalled, promqlCode, promqlParts } from "./promql-text.ts";

/** What makes a rate or an increase of a counter. */
const OF_COUNTERS = ["rate", "irate", "increase", "delta", "idelta"];
const AGGREGATED =
  /(?<![\w:.])(sum|avg|min|max|count|group|topk|bottomk|limitk|quantile|stddev|stdvar|count_values)(?=\s*(?:by\s*|without\s*)?\()/i;
const COMBINED =
  /\[[^\]]*\]?|@|(?<![\w:])(?:and|or|unless)(?![\w:])|(?<=[\w}")\]]\s+)offset(?![\w:])|[<>=!]=?|(?<!\\)[-+*/%^]/i;

/**
 * What a query does to the counter that it is asked for, as a predicate such as "applies `rate()`"; null where that is nothing.
 * Metrics systems refuse most of these around a counter; VictoriaMetrics answers some, with other figures than were meant.
 * Other functions are left to them: some systems' own dialects have such selectors.
 */
export function doneToCounter(text: string): string | null {
  const code = promqlCode(text).replaceAll(/\{[^{}]*(?:\}|$)/g, "{}");
  const called = functionsCalled(text).find((name) => OF_COUNTERS.includes(name)) ?? AGGREGATED.exec(code)?.[1];
  if (called !== undefined) return `applies \`${called.toLowerCase()}()\``;
  const combined = COMBINED.exec(code)?.[0];
  if (combined !== undefined) return `applies \`${combined.replaceAll("`", "'").slice(0, 20)}\``;
  return isRateByName(text) ? "names what is a rate already" : null;
}

/** Whether a query ends in a comment: what is asked around a counter would be a part of it. */
export function endsInComment(text: string): boolean {
  return promqlParts(text).at(-1)?.kind === "comment";
}

/** `job:http_requests:rate5m`: recording rules are named `level:metric:operations` (Prometheus' own advice). */
function isRateByName(text: string): boolean {
  return /:(?:\w+_)?(?:i?rate|increase)(?:_?\d\w*)?$/.test(selectorOf(text)?.name ?? "");
}

/** Longer ones are cut where they are shown: no help to anybody. */
const LONGEST = 60;
const LONGEST_TEXT = 300;

const AROUND = [
  /^(.+)#[^\n]*$/s,
  /^(.+?)\s+or\s+(?:on\s*\(\s*\)\s*)?vector\s*\(\s*0\s*\)$/is,
  /^(.+?)\s+offset\s+-?\w+$/is,
  /^(.+?)\s*\[[^\]]*\]$/s,
  /^[a-z_]*\s*(?:(?:by|without)\s*\([^()]*\)\s*)?\((.+)\)(?:\s*(?:by|without)\s*\([^()]*\))?$/is,
];

/** `http{a="b"}` of `sum(rate(http{a="b"}[5m]))`; null where it is not as plain. */
export function counterWithin(text: string): string | null {
  let inner: string | undefined = text.length > LONGEST_TEXT ? undefined : text.trim();
  while (inner !== undefined) {
    if (selectorOf(inner) !== null) return inner.length > LONGEST || isRateByName(inner) ? null : inner;
    const around: string = inner;
    inner = AROUND.map((one) => one.exec(around)?.[1]?.trim()).find((one) => one !== undefined);
  }
  return null;
}
