import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { ROOT } from "../../questions.ts";

const Values = z.array(z.number().nullable()).transform((all) => all.map((one) => one ?? Number.NaN));
const Tracks = z.object({ experiment: Values, control: Values });
const Data = z.object({ data: Values });
const Tolerance = z.number().default(1e-9);
/** A number, or the word for none. */
const Figure = z.union([z.number(), z.literal("NaN").transform(() => Number.NaN)]);
const Pair = z.tuple([z.number(), z.number()]);
const Label = z.enum(["Pass", "High", "Low", "Nodata", "NodataFailMetric", "Error"]);

const Rule = z.object({
  classifier: z.enum(["MannWhitney", "MeanInequality"]),
  direction: z.enum(["increase", "decrease", "either"]),
  nanStrategy: z.enum(["remove", "replace"]),
  critical: z.boolean(),
  mustHaveData: z.boolean(),
  tolerance: z.number().default(0.25),
  confLevel: z.number().default(0.98),
  effectSizeMeasure: z.enum(["meanRatio", "cles"]).default("meanRatio"),
  effectSizeThresholds: Pair.default([1, 1]),
  criticalThresholds: Pair.default([1, 1]),
});

const about = { id: z.string(), title: z.string() };

/** The cases of the tests of Kayenta's judge, each an input and what is expected of it. */
const Case = z.discriminatedUnion("op", [
  z.object({
    ...about,
    op: z.literal("classify"),
    input: Tracks,
    config: Rule,
    expected: z.object({
      classification: Label.optional(),
      critical: z.boolean().optional(),
      deviation: Figure.optional(),
      reasonNotEmpty: z.boolean().optional(),
    }),
  }),
  z.object({
    ...about,
    op: z.literal("detectOutliers"),
    input: Data,
    config: z.object({ factor: z.number() }),
    expected: z.object({ result: z.array(z.boolean()) }),
  }),
  z.object({
    ...about,
    op: z.literal("weightedSumScore"),
    input: z.object({
      metrics: z.array(z.object({ classification: Label, groups: z.array(z.string()), critical: z.boolean() })),
    }),
    config: z.object({ groupWeights: z.record(z.string(), z.number()) }),
    expected: z.object({ summaryScore: z.number(), groupScoresSorted: z.array(z.number()).optional() }),
  }),
  z.object({
    ...about,
    op: z.literal("summary"),
    input: Data,
    expected: z.object({ min: z.number(), max: z.number(), mean: z.number(), std: z.number(), count: z.number() }),
  }),
  z.object({
    ...about,
    op: z.literal("percentile"),
    input: Data,
    expected: z.object({ percentiles: z.record(z.string(), z.number()), tolerance: Tolerance }),
  }),
  z.object({
    ...about,
    op: z.enum(["meanRatio", "cles"]),
    input: Tracks,
    expected: z.object({ result: Figure, tolerance: Tolerance }),
  }),
  z.object({ ...about, op: z.literal("removeNaNs"), input: Data, expected: z.object({ result: Values }) }),
  z.object({
    ...about,
    op: z.literal("normalQuantile"),
    input: z.object({ p: z.number() }),
    expected: z.object({ result: z.number(), tolerance: Tolerance }),
  }),
  z.object({
    ...about,
    op: z.literal("mannWhitneyCI"),
    input: Tracks,
    config: z.object({ confLevel: z.number() }),
    expected: z.object({
      ciLow: z.number(),
      ciHigh: z.number(),
      estimate: z.number(),
      tolerance: Tolerance,
      estimateTolerance: Tolerance,
    }),
  }),
  z.object({
    ...about,
    op: z.literal("mannWhitneyIntermediate"),
    input: z.object({ x: Values, y: Values }),
    config: z.object({ confLevel: z.number() }),
    expected: z.object({
      mumin: z.number(),
      mumax: z.number(),
      zqLower: z.number(),
      zqUpper: z.number(),
      flower1: z.number(),
      fupper1: z.number(),
      flower2: z.number(),
      fupper2: z.number(),
      cil: z.number(),
      ciu: z.number(),
      est: z.number(),
      tolerance: Tolerance,
    }),
  }),
  z.object({
    ...about,
    op: z.literal("aggregatedJudgment"),
    input: z.object({ finalScore: z.number() }),
    config: z.object({ marginal: z.number().nullable(), pass: z.number().nullable() }),
    expected: z.object({ didPass: z.boolean() }),
  }),
]);

export type PublishedCase = z.infer<typeof Case>;
export type ClassifyCase = Extract<PublishedCase, { readonly op: "classify" }>;

const FILE = join(ROOT, "..", "shared", "data", "kayenta-cases.json");

/** The cases beside the project; null where they are not at hand. */
export async function publishedCases(): Promise<readonly PublishedCase[] | null> {
  const text = await readFile(FILE, "utf8").catch(() => null);
  return text === null ? null : z.object({ cases: z.array(Case) }).parse(JSON.parse(text)).cases;
}
