import { commonLanguage, meanRatio } from "./effect-size.ts";
import { meanOf } from "./describe.ts";
import { shiftOf } from "./mann-whitney.ts";
import { outliersOf } from "./outliers.ts";

export type Label = "Pass" | "High" | "Low" | "Nodata" | "NodataFailMetric" | "Error";

/** What Kayenta makes of a metric. */
export type Classification = {
  readonly label: Label;
  readonly reason: string | null;
  readonly deviation: number;
  readonly critical: boolean;
};

/** The settings of a metric, with Kayenta's meanings. Pairs of thresholds are for a decrease and an increase. */
export type MetricRule = {
  readonly classifier: "MannWhitney" | "MeanInequality";
  readonly direction: "increase" | "decrease" | "either";
  readonly nanStrategy: "remove" | "replace";
  readonly critical: boolean;
  readonly mustHaveData: boolean;
  readonly tolerance: number;
  readonly confLevel: number;
  readonly effectSizeMeasure: "meanRatio" | "cles";
  readonly effectSizeThresholds: readonly [number, number];
  readonly criticalThresholds: readonly [number, number];
  /** Where values beyond so many interquartile ranges are left out; null for none. */
  readonly outlierFactor: number | null;
};

/** The rule that Kayenta's judge makes of a metric of which nothing is said but that more is worse. */
export const MORE_IS_WORSE: MetricRule = {
  classifier: "MannWhitney",
  direction: "increase",
  nanStrategy: "remove",
  critical: false,
  mustHaveData: false,
  tolerance: 0.25,
  confLevel: 0.98,
  effectSizeMeasure: "meanRatio",
  effectSizeThresholds: [1, 1],
  criticalThresholds: [1, 1],
  outlierFactor: null,
};

/** A track's values as the classifier gets them. */
export function prepared(values: readonly number[], { nanStrategy, outlierFactor }: MetricRule): readonly number[] {
  const known =
    nanStrategy === "remove"
      ? values.filter((value) => !Number.isNaN(value))
      : values.map((value) => (Number.isNaN(value) ? 0 : value));
  if (outlierFactor === null) return known;
  const outliers = outliersOf(known, outlierFactor, true);
  return known.filter((_, place) => outliers[place] === false);
}

/** Classifies a canary's values against a baseline's, both prepared. */
export function classify(canary: readonly number[], baseline: readonly number[], rule: MetricRule): Classification {
  if (canary.length === 0 || baseline.length === 0) return withoutData(rule);
  if (rule.classifier === "MeanInequality") return byMeans(canary, baseline, rule);
  if (sameValues(canary, baseline)) return pass("the tracks' data are identical");
  if (new Set([...canary, ...baseline]).size === 1) return pass(null);
  return byShift(canary, baseline, rule);
}

function withoutData({ nanStrategy, critical, mustHaveData }: MetricRule): Classification {
  if (nanStrategy === "replace") return pass(null);
  const reason = "data are missing";
  return mustHaveData && !critical
    ? { label: "NodataFailMetric", reason, deviation: 1, critical: false }
    : { label: "Nodata", reason, deviation: 1, critical };
}

function byShift(canary: readonly number[], baseline: readonly number[], rule: MetricRule): Classification {
  const [mine, its] = apart(canary, baseline);
  const { lower, upper, estimate } = shiftOf(mine, its, rule.confLevel);
  const deviation = meanRatio(mine, its);
  const effect = rule.effectSizeMeasure === "cles" ? commonLanguage(mine, its) : deviation;
  const bound = rule.tolerance * Math.abs(estimate);
  const [decrease, increase] = rule.effectSizeThresholds;
  // An effect size that can't be computed is as good as great enough.
  if (rule.direction !== "decrease" && lower > bound && !(effect < increase)) {
    const critical = rule.critical && !(effect < rule.criticalThresholds[1]);
    return { label: "High", reason: "the canary is higher", deviation, critical };
  }
  if (rule.direction !== "increase" && upper < -bound && !(effect > decrease)) {
    const critical = rule.critical && !(effect > rule.criticalThresholds[0]);
    return { label: "Low", reason: "the canary is lower", deviation, critical };
  }
  return { label: "Pass", reason: null, deviation, critical: false };
}

/**
 * Two constant tracks have no variance to test by. Kayenta adds a little Gaussian noise; here each value is moved by a hundred-thousandth of
 * itself, evenly, so that the answer is always the same.
 */
function apart(
  canary: readonly number[],
  baseline: readonly number[],
): readonly [readonly number[], readonly number[]] {
  if (new Set(canary).size > 1 || new Set(baseline).size > 1) return [canary, baseline];
  const moved = (values: readonly number[]): readonly number[] =>
    values.map((value, place) => value * (1 + 1e-5 * ((place + 1) / (values.length + 1) - 0.5)));
  return [moved(canary), moved(baseline)];
}

function byMeans(canary: readonly number[], baseline: readonly number[], rule: MetricRule): Classification {
  const [mine, its] = [meanOf(canary), meanOf(baseline)];
  const { direction, critical } = rule;
  const deviation = mine / its;
  if (direction !== "decrease" && mine > its)
    return { label: "High", reason: "the mean is higher", deviation, critical };
  if (direction !== "increase" && mine < its) return { label: "Low", reason: "the mean is lower", deviation, critical };
  return pass(null);
}

function pass(reason: string | null): Classification {
  return { label: "Pass", reason, deviation: 1, critical: false };
}

function sameValues(canary: readonly number[], baseline: readonly number[]): boolean {
  const [mine, its] = [canary, baseline].map((values) => values.toSorted((a, b) => a - b));
  return mine?.length === its?.length && mine?.every((value, place) => value === its?.[place]) === true;
}
