import type { Band } from "@signalbox/policy/rollout/comparison/rate-band";
import { isKnown } from "./known-numbers.ts";
import { inBuckets } from "./sparkline.ts";

/** A point of a plot, in the units of its view box. */
type Point = readonly [x: number, y: number];

/** How a number at a place of its list becomes a point. */
type Placed = (index: number, number: number) => Point;

/** Beyond so many numbers neighbours are drawn together: more than a screen has columns for help nobody. */
const MOST = 360;

/**
 * A list of numbers as the data of an SVG path, broken where numbers are missing; one alone is a dot. Of a long list each run of
 * neighbours is drawn by its lowest and its highest number, so that no peak is lost.
 */
export function linePath(list: readonly (number | null)[], placed: Placed): string {
  return runs(thinned(list))
    .map((run) => pathOf(run.map(([index, number]) => placed(index, number))))
    .join("");
}

/** A band as the data of an SVG path: an area from its upper to its lower edge, broken where it is missing. */
export function bandPath(list: readonly (Band | null)[], placed: Placed): string {
  const buckets = list.length <= MOST ? list.map((band) => [band]) : inBuckets(list, MOST / 2);
  let index = 0;
  const bands = buckets.map((bucket): Known<Band> | null => {
    const at = index;
    index += bucket.length;
    const known = bucket.filter((band) => band !== null && Number.isFinite(band.lower) && Number.isFinite(band.upper));
    if (known.length === 0) return null;
    const lower = Math.min(...known.map((band) => band?.lower ?? Infinity));
    const upper = Math.max(...known.map((band) => band?.upper ?? -Infinity));
    return [at, { lower, upper }];
  });
  return runs(bands)
    .map((run) => {
      const edge = run.map(([at, { upper }]) => placed(at, upper));
      const back = run.map(([at, { lower }]) => placed(at, lower)).toReversed();
      return `${pathOf([...edge, ...back])}z`;
    })
    .join("");
}

type Known<T> = readonly [index: number, value: T];

function thinned(list: readonly (number | null)[]): readonly (Known<number> | null)[] {
  const known = list.map((number, index): Known<number> | null => (isKnown(number) ? [index, number] : null));
  if (list.length <= MOST) return known;
  return inBuckets(known, MOST / 2).flatMap((bucket) => {
    const numbers = bucket.filter((one) => one !== null);
    if (numbers.length === 0) return [null];
    const lowest = numbers.reduce((least, one) => (one[1] < least[1] ? one : least));
    const highest = numbers.reduce((most, one) => (one[1] > most[1] ? one : most));
    if (lowest === highest) return [lowest];
    return lowest[0] < highest[0] ? [lowest, highest] : [highest, lowest];
  });
}

function runs<T>(list: readonly (Known<T> | null)[]): readonly (readonly Known<T>[])[] {
  const found: Known<T>[][] = [];
  let open: Known<T>[] | null = null;
  for (const one of list) {
    if (one === null) open = null;
    else if (open === null) found.push((open = [one]));
    else open.push(one);
  }
  return found;
}

/** The points as one stroke, in whole units and relative to each other: the shortest form. A point alone is a stroke of no length. */
function pathOf(points: readonly Point[]): string {
  let [beforeX, beforeY] = [0, 0];
  const parts = points.map(([x, y], index) => {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    const [byX, byY] = [toX - beforeX, toY - beforeY];
    [beforeX, beforeY] = [toX, toY];
    return index === 0
      ? `M${toX} ${toY}`
      : `${index === 1 ? "l" : byX < 0 ? "" : " "}${byX}${byY < 0 ? "" : " "}${byY}`;
  });
  return points.length === 1 ? `${parts.join("")}h0` : parts.join("");
}
