import { classify, prepared } from "./classify.ts";
import { percentileOf, summaryOf } from "./describe.ts";
import { commonLanguage, meanRatio } from "./effect-size.ts";
import { rangeOf, shiftOf, standardised } from "./mann-whitney.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { outliersOf } from "./outliers.ts";
import type { ClassifyCase, PublishedCase } from "./published-cases.ts";
import { passes, scoreOf } from "./score.ts";

/** Whether our port of Kayenta's judge gives what the case expects. */
export function agrees(one: PublishedCase): boolean {
  switch (one.op) {
    case "classify":
      return classifiesAs(one);
    case "detectOutliers":
      return sameList(outliersOf(one.input.data, one.config.factor), one.expected.result);
    case "weightedSumScore":
      return scoresAs(one);
    case "summary": {
      const { min, max, mean, std, count } = summaryOf(one.input.data);
      const { expected } = one;
      return sameList(
        [min, max, mean, std, count],
        [expected.min, expected.max, expected.mean, expected.std, expected.count],
      );
    }
    case "percentile":
      return Object.entries(one.expected.percentiles).every(([percent, value]) =>
        near(percentileOf(one.input.data, Number(percent)), value, one.expected.tolerance),
      );
    case "meanRatio":
      return near(meanRatio(one.input.experiment, one.input.control), one.expected.result, one.expected.tolerance);
    case "cles":
      return near(commonLanguage(one.input.experiment, one.input.control), one.expected.result, one.expected.tolerance);
    case "removeNaNs":
      return sameList(
        one.input.data.filter((value) => !Number.isNaN(value)),
        one.expected.result,
      );
    case "normalQuantile":
      return near(normalQuantile(one.input.p), one.expected.result, one.expected.tolerance);
    case "mannWhitneyCI": {
      const { lower, upper, estimate } = shiftOf(one.input.experiment, one.input.control, one.config.confLevel);
      const { ciLow, ciHigh, tolerance, estimateTolerance } = one.expected;
      return (
        near(lower, ciLow, tolerance) &&
        near(upper, ciHigh, tolerance) &&
        near(estimate, one.expected.estimate, estimateTolerance)
      );
    }
    case "mannWhitneyIntermediate":
      return stepsAs(one);
    case "aggregatedJudgment":
      return passes(one.input.finalScore, one.config) === one.expected.didPass;
  }
}

function classifiesAs({ input, config, expected }: ClassifyCase): boolean {
  const rule = { ...config, outlierFactor: null };
  const found = classify(prepared(input.experiment, rule), prepared(input.control, rule), rule);
  return (
    (expected.classification === undefined || found.label === expected.classification) &&
    (expected.critical === undefined || found.critical === expected.critical) &&
    (expected.deviation === undefined || near(found.deviation, expected.deviation, 1e-9)) &&
    (expected.reasonNotEmpty !== true || (found.reason ?? "") !== "")
  );
}

function scoresAs({ input, config, expected }: Extract<PublishedCase, { readonly op: "weightedSumScore" }>): boolean {
  const metrics = input.metrics.map(({ classification, ...metric }) => ({ ...metric, label: classification }));
  const { summary, groups } = scoreOf(metrics, new Map(Object.entries(config.groupWeights)));
  const sorted = [...groups.values()].toSorted((a, b) => a - b);
  return (
    near(summary, expected.summaryScore, 1e-9) &&
    (expected.groupScoresSorted === undefined || sameList(sorted, expected.groupScoresSorted))
  );
}

/** The numbers between input and result, which Kayenta's tests fix too. */
function stepsAs({
  input: { x, y },
  config,
  expected,
}: Extract<PublishedCase, { readonly op: "mannWhitneyIntermediate" }>): boolean {
  const { least, most } = rangeOf(x, y);
  const quantile = normalQuantile(1 - (1 - config.confLevel) / 2);
  const [low, high] = [standardised(x, y, least), standardised(x, y, most)];
  const { lower, upper, estimate } = shiftOf(x, y, config.confLevel);
  const found = [least, most, quantile, -quantile, low - quantile, high - quantile, low + quantile, high + quantile];
  const { mumin, mumax, zqLower, zqUpper, flower1, fupper1, flower2, fupper2, cil, ciu, est } = expected;
  const wanted = [mumin, mumax, zqLower, zqUpper, flower1, fupper1, flower2, fupper2, cil, ciu, est];
  return [...found, lower, upper, estimate].every((value, place) =>
    near(value, wanted[place] ?? Number.NaN, expected.tolerance),
  );
}

function near(value: number, expected: number, tolerance: number): boolean {
  return Object.is(value, expected) || Math.abs(value - expected) <= tolerance;
}

function sameList<T>(found: readonly T[], expected: readonly T[]): boolean {
  return found.length === expected.length && found.every((one, place) => one === expected[place]);
}
