/** The numbers of a list, without what is missing or not finite. */
export function knownNumbers(list: readonly (number | null)[]): readonly number[] {
  return list.filter(isKnown);
}

export function isKnown(number: number | null): number is number {
  return number !== null && Number.isFinite(number);
}

/** The largest of the numbers; of none it is `otherwise`. For lists too long to be spread. */
export function largestOf(numbers: readonly number[], otherwise: number): number {
  return numbers.length === 0 ? otherwise : numbers.reduce((most, one) => Math.max(most, one));
}

export function smallestOf(numbers: readonly number[], otherwise: number): number {
  return numbers.length === 0 ? otherwise : numbers.reduce((least, one) => Math.min(least, one));
}
