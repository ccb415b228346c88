import { UNITS } from "../schema/duration.ts";

/** A share (0 to 1) as a percentage of three significant digits: `1.23%`. */
export function inPercent(share: number): string {
  return `${inFigures(share * 100)}%`;
}

/** A number of three significant digits, without an exponent where it is of ordinary size: `0.0123`, `1234`. */
export function inFigures(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** A ratio, as people write it: `2.1x`; with more figures where it would else look as if it were the one it is `beside`. */
export function inTimes(ratio: number, beside?: number): string {
  const figures = [2, 3, 4].find((many) => Number(ratio.toPrecision(many)) !== beside);
  return `${Number(ratio.toPrecision(figures ?? 5))}x`;
}

/** A share of events, for people: `20% of 5 events were bad`. Increases of counters need not be whole numbers. */
export function badInWords(share: number, total: number): string {
  const events = Math.max(1, Math.floor(total));
  return `${inPercent(Math.min(1, share))} of ${events === 1 ? "1 event was" : `${events} events were`} bad`;
}

/** Seconds as the policy writes durations: `7m30s`, `1h`, `2d3h`; the two largest parts. */
export function inDuration(seconds: number): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const number = Math.floor(rest / size);
    rest -= number * size;
    if (number > 0) parts.push(`${number}${unit}`);
  }
  return parts.length === 0 ? "0s" : parts.slice(0, 2).join("");
}
