/** An interval's value; null where there is none. */
export type Sample = number | null;

/** The value at a place of a list; what is no finite number is none. */
export function sampleAt(values: readonly Sample[], place: number): Sample {
  const value = values[place];
  return value === undefined || value === null || !Number.isFinite(value) ? null : value;
}

/** How many places in a row lack a sample, `at` and before; all of them where there never was one. */
export function missingUntil(values: readonly Sample[], at: number): number {
  let missing = 0;
  while (missing <= at && sampleAt(values, at - missing) === null) missing += 1;
  return missing;
}
