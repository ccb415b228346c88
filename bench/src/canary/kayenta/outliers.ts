import { percentileOf } from "./describe.ts";

/**
 * Which values lie beyond Tukey's fences of so many interquartile ranges. `lenient`: what lies between the first and the 99th
 * percentile never does.
 */
export function outliersOf(values: readonly number[], factor: number, lenient = false): readonly boolean[] {
  const [low, high] = [percentileOf(values, 25), percentileOf(values, 75)];
  const reach = factor * (high - low);
  const lower = lenient ? Math.min(low - reach, percentileOf(values, 1)) : low - reach;
  const upper = lenient ? Math.max(high + reach, percentileOf(values, 99)) : high + reach;
  return values.map((value) => value < lower || value > upper);
}
