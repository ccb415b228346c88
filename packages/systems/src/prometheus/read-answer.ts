import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { Sample, Series } from "./prometheus.ts";

// As Go writes numbers: `NaN`, `+Inf` and `-Inf` are among them.
const Value = z.string().transform((text, context) => {
  const value = NAMED.get(text) ?? (/^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null);
  if (value !== null && (NAMED.has(text) || !Number.isNaN(value))) return value;
  context.issues.push({ code: "custom", message: "not a number", input: text });
  return z.NEVER;
});
const NAMED = new Map([
  ["NaN", Number.NaN],
  ["+Inf", Number.POSITIVE_INFINITY],
  ["Inf", Number.POSITIVE_INFINITY],
  ["-Inf", Number.NEGATIVE_INFINITY],
]);

const PointSchema = z.tuple([z.number(), Value]);
// A native histogram has many values in place of one: it is an answer, and no number.
const HistogramSchema = z.tuple([z.number(), z.unknown()]).transform(([at]): [number, number] => [at, Number.NaN]);
const LabelsSchema = z.record(z.string(), z.string());

export const VectorSchema = z.discriminatedUnion("resultType", [
  z
    .object({
      resultType: z.literal("vector"),
      result: z.array(
        z.union([
          z.object({ metric: LabelsSchema, value: PointSchema }),
          z
            .object({ metric: LabelsSchema, histogram: HistogramSchema })
            .transform(({ metric, histogram }) => ({ metric, value: histogram })),
        ]),
      ),
    })
    .transform(({ result }): readonly Sample[] =>
      result.map(({ metric, value: [, value] }) => ({ labels: metric, value })),
    ),
  z
    .object({ resultType: z.literal("scalar"), result: PointSchema })
    .transform(({ result: [, value] }): readonly Sample[] => [{ labels: {}, value }]),
]);

export const MatrixSchema = z
  .object({
    resultType: z.literal("matrix"),
    result: z.array(
      z.object({
        metric: LabelsSchema,
        values: z.array(PointSchema).default([]),
        histograms: z.array(HistogramSchema).default([]),
      }),
    ),
  })
  .transform(({ result }): readonly Series[] =>
    result.map(({ metric, values, histograms }) => ({
      labels: metric,
      points: [...values, ...histograms].map(([at, value]) => ({ at, value })).toSorted((a, b) => a.at - b.at),
    })),
  );

const SuccessSchema = z.object({
  status: z.literal("success"),
  data: z.unknown(),
  // Thanos and Mimir warn of what they could not read; Prometheus, of what it could not make sense of. Prometheus 3 tells what is
  // no warning apart, in `infos`; Prometheus 2 and Thanos put it here too.
  warnings: z.array(z.string()).nullish(),
  // VictoriaMetrics says it so where a part of its storage did not answer.
  isPartial: z.boolean().nullish(),
});
const ErrorSchema = z.object({ status: z.literal("error"), error: z.string() });

/** What an answer of the API says; `status` is of HTTP, and `hidden` takes out of its words what nobody may see. */
export function readAnswer<T>(
  status: number,
  text: string,
  schema: z.ZodType<T>,
  hidden: (words: string) => string,
): Answer<T> {
  const json = parsed(text);
  const error = ErrorSchema.safeParse(json);
  if (error.success) return refused(status, error.data.error, hidden);
  // Thanos' front end writes quotation marks of an error as they are, and what comes of it is no JSON.
  if (json === null && OF_QUERY.has(status) && text.startsWith('{"status": "error"'))
    return refused(status, text, hidden);
  const success = SuccessSchema.safeParse(json);
  if (status === 429 || status >= 500) return unavailable(status);
  if (!success.success || status !== 200) return unexpected(status, success.error);
  const warning = success.data.warnings?.find((one) => !one.startsWith("PromQL info: "));
  if (warning !== undefined) return incomplete(`a warning: ${line(hidden(warning))}`);
  if (success.data.isPartial === true) return incomplete("that a part of its storage did not answer");
  const read = schema.safeParse(success.data.data);
  return read.success ? known(read.data) : unexpected(status, read.error);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(status: number, error: string, hidden: (words: string) => string): Answer<never> {
  const ofQuery = OF_QUERY.has(status) && !TIMED_OUT.test(error);
  return {
    known: false,
    code: ofQuery ? "prometheus.bad-query" : "prometheus.failed",
    says: `the metrics system could not answer the query: ${line(hidden(error))}`,
    next: ofQuery ? "mend the query in the policy" : "look why it cannot answer, and run it again",
  };
}

/** By the status alone: as its type, VictoriaMetrics says the status again, and Thanos' front end nothing. */
const OF_QUERY = new Set([400, 422]);
/** VictoriaMetrics answers 422 to what took too long, too. */
const TIMED_OUT = /: timeout exceeded during /;

function incomplete(what: string): Answer<never> {
  return {
    known: false,
    code: "prometheus.incomplete",
    says: `the metrics system answered with ${what}`,
    next: "look what it warns of: an answer with a part missing is no measure",
  };
}

function unavailable(status: number): Answer<never> {
  return {
    known: false,
    code: "prometheus.unavailable",
    says: `the metrics system could not answer (${status})`,
    next: "run it again later; if it stays, look at the metrics system itself",
  };
}

function unexpected(status: number, cause: unknown): Answer<never> {
  return {
    known: false,
    code: "prometheus.unexpected-answer",
    says: `the metrics system's answer (${status}) is not that of Prometheus's API`,
    next: "check its address: it is what `/api/v1/query` is added to",
    cause,
  };
}

/**
 * The first line of a text from outside, without what a terminal would obey. Of a long one its beginning and its end:
 * VictoriaMetrics says what is wrong after the whole query.
 */
function line(text: string): string {
  const first = (text.trim().split(/[\r\n]/, 1)[0] ?? "").replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
  return `\`${(first.length > 200 ? `${first.slice(0, 60)} … ${first.slice(-140)}` : first).replaceAll("`", "'")}\``;
}
