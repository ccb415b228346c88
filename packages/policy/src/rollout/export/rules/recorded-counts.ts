import type { CountsInPromql } from "../counts-in-promql.ts";
import { lengthOf } from "../ranges.ts";
import { type Labels, recorded, type RecordingRule } from "./rule.ts";

/** The recorded counts of an objective on one track. */
export type RecordedCounts = {
  readonly rules: readonly RecordingRule[];
  bad(seconds: number): string;
  total(seconds: number): string;
  /** The share of bad events; NaN where there were none at all, which no comparison meets. */
  share(seconds: number): string;
};

/** Records an objective's bad and all events within each of some ranges, given in seconds. */
export function recordedCounts(counts: CountsInPromql, labels: Labels, ranges: readonly number[]): RecordedCounts {
  const rules = [...new Set(ranges)].flatMap((seconds) => {
    const range = lengthOf(seconds);
    return [
      { record: nameOf("bad", range), expr: counts.bad(range), labels },
      { record: nameOf("events", range), expr: counts.total(range), labels },
    ];
  });
  const bad = (seconds: number): string => recorded(nameOf("bad", lengthOf(seconds)), labels);
  const total = (seconds: number): string => recorded(nameOf("events", lengthOf(seconds)), labels);
  return { rules, bad, total, share: (seconds) => `${bad(seconds)} / ${total(seconds)}` };
}

/** The name of a recorded count. The board asks for it, too. */
export function nameOf(what: "bad" | "events", range: string): string {
  return `signalbox:${what}:increase${range}`;
}
