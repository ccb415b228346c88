/** A share (0 to 1) as a percentage of three significant digits: `1.23%`. */
export function inPercent(share: number): string {
  return `${inFigures(share * 100)}%`;
}

/** A number of three significant digits, without an exponent where it is of ordinary size: `0.0123`, `1234`. */
export function inFigures(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** A ratio, as people write it: `2.1x`. */
export function inTimes(ratio: number): string {
  return `${Number(ratio.toPrecision(2))}x`;
}

/** A share of events, for people: `20% of 5 events were bad`. Increases of counters need not be whole numbers. */
export function badInWords(share: number, total: number): string {
  const events = Math.max(1, Math.floor(total));
  return `${inPercent(Math.min(1, share))} of ${events === 1 ? "1 event was" : `${events} events were`} bad`;
}
