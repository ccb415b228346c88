import { knownNumbers, largestOf, smallestOf } from "./known-numbers.ts";

const CELLS = "▁▂▃▄▅▆▇█";
/** Not a space: at the ends of a code span those are lost. */
const GAP = "·";

/**
 * The lists as rows of eight heights, on one scale, so that they can be compared: the lowest cell is 0 (or the least number
 * below it). At most `cells` long, each cell the highest of its intervals; `·` where none of them has a number.
 */
export function sparklines(lists: readonly (readonly (number | null)[])[], cells: number): readonly string[] {
  const numbers = knownNumbers(lists.flat());
  const highest = largestOf(numbers, 0);
  const lowest = Math.min(0, smallestOf(numbers, 0));
  const cell = (number: number | null): string =>
    number === null
      ? GAP
      : CELLS.charAt(
          highest === lowest ? 0 : Math.round(((number - lowest) / (highest - lowest)) * (CELLS.length - 1)),
        );
  return lists.map((list) => inBuckets(list, cells).map(highestOf).map(cell).join(""));
}

/** The list in at most `most` runs of neighbours, as equal as can be. */
export function inBuckets<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.min(most, list.length);
  return Array.from({ length: count }, (_, index) =>
    list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)),
  );
}

function highestOf(bucket: readonly (number | null)[]): number | null {
  const numbers = knownNumbers(bucket);
  return numbers.length === 0 ? null : largestOf(numbers, 0);
}
