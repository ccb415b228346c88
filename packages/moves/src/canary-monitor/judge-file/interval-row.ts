import { SignalboxError } from "@signalbox/policy/error";
import type { Counts } from "@signalbox/policy/rollout/series";
import type { Track } from "@signalbox/policy/rollout/track";

/** What a row of the file says: one objective on one track in the interval that ends at `time`. */
export type IntervalRow = {
  /** The rollout that it belongs to; null where the file holds one. */
  readonly run: string | null;
  /** Seconds from the release; negative before it. */
  readonly time: number;
  readonly track: Track;
  readonly objective: string;
  /** Null for no sample. */
  readonly counts: Counts | null;
};

/** The columns, as a row of CSV or an object of JSON has them. */
export type RawRow = Readonly<Record<"run" | "time" | "track" | "objective" | "bad" | "total", unknown>>;

/** Reads a row, or says what is wrong with it and where. */
export function intervalRow(raw: RawRow, file: string, line: number): IntervalRow {
  const wrong = (says: string, next: string) => badRow(file, line, says, next);
  const time = numberOf(raw.time);
  if (time === null || !Number.isFinite(time)) {
    throw wrong("`time` is no number", "write the seconds from the release, negative before it");
  }
  const { track, objective } = raw;
  if (track !== "canary" && track !== "stable") {
    throw wrong("`track` is neither `canary` nor `stable`", "write one of them");
  }
  if (typeof objective !== "string" || objective === "") {
    throw wrong("`objective` is empty", "write the objective's name in the policy");
  }
  return { run: runOf(raw.run, wrong), time, track, objective, counts: countsOf(raw, wrong) };
}

/** An error of a line of a file. */
export function badRow(file: string, line: number, says: string, next: string): SignalboxError {
  return new SignalboxError("canary.bad-file", `${file}:${line}: ${says}`, { next });
}

type Wrong = (says: string, next: string) => SignalboxError;

function runOf(run: unknown, wrong: Wrong): string | null {
  if (run === undefined || run === null || run === "") return null;
  if (typeof run === "number") return String(run);
  if (typeof run === "string") return run;
  throw wrong("`run` is neither a text nor a number", "write the rollout's name");
}

/** An interval of which either number is missing, or is none that a counter can show, has no sample. */
function countsOf({ bad, total }: RawRow, wrong: Wrong): Counts | null {
  if (isEmpty(bad) || isEmpty(total)) return null;
  const counts = { bad: numberOf(bad), total: numberOf(total) };
  if (counts.bad === null || counts.total === null) {
    throw wrong("`bad` or `total` is no number", "write the counters' increases in the interval, or leave both empty");
  }
  const { bad: badCount, total: totalCount } = counts;
  if (!Number.isFinite(badCount) || !Number.isFinite(totalCount)) return null;
  if (badCount < 0 || totalCount < 0) {
    throw wrong(
      "`bad` or `total` is negative",
      "write increases: a counter that began anew increased by its new value",
    );
  }
  return { bad: badCount, total: totalCount };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

const NAMED = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["+inf", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
]);

/** A number as JSON or text; `NaN` and `Inf` are what metrics systems answer too. */
function numberOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const named = NAMED.get(value.trim().toLowerCase());
  if (named !== undefined) return named;
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value) ? Number(value) : null;
}
