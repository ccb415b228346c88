/** What was measured, as rows of one table, with the aims beside it. */
import type { Imported } from "./histories.ts";
import type { Command } from "./measure.ts";
import type { Question } from "./questions.ts";
import type { Measured, Subject } from "./series.ts";

export const HEAD = ["", "", "ms", "over floor", "x floor", "peak MB", "aim"];

/** One question to one history: `floor`, `signalbox` and the other programs, by name. */
export type Asked = {
  readonly history: Imported;
  readonly question: Question;
  readonly subjects: ReadonlyMap<string, Subject>;
};

type Row = readonly string[];
type Results = ReadonlyMap<object, Measured>;

const MOST_TIMES_FLOOR: Readonly<Record<Question, number | null>> = {
  "next version": 1.5,
  "newest notes": null,
  "all notes": 3,
};
const MOST_PEAK_MB = 150;
const MOST_START_MILLISECONDS: Readonly<Record<string, number>> = { "version-bump": 110, changelog: 150 };
const MOST_ARCHIVE_MB = 5;

export function questionRows({ history, question, subjects }: Asked, results: Results): readonly Row[] {
  const floor = resultOf(results, subjects.get("floor"));
  return [...subjects].map(([name, subject], index) => {
    const measured = resultOf(results, subject);
    const title = index === 0 ? `${history.name}: ${question}` : "";
    const isFloor = name === "floor";
    const times = measured.milliseconds / floor.milliseconds;
    return [
      title,
      name,
      `${measured.ended ? "> " : ""}${whole(measured.milliseconds)}${measured.ended ? " ended" : measured.runs === 1 ? " once" : ""}`,
      isFloor ? "" : whole(measured.milliseconds - floor.milliseconds),
      isFloor ? "" : `${measured.ended ? "> " : ""}${times.toFixed(2)}`,
      isFloor || measured.peakBytes === null ? "" : whole(megabytes(measured.peakBytes)),
      name === "signalbox" && history.aims ? aimsOf(question, times, measured) : "",
    ];
  });
}

function aimsOf(question: Question, times: number, { peakBytes }: Measured): string {
  const most = MOST_TIMES_FLOOR[question];
  const aims = most === null ? [] : [aim(times, most, `${most}x`)];
  if (peakBytes !== null) aims.push(aim(megabytes(peakBytes), MOST_PEAK_MB, `${MOST_PEAK_MB} MB`));
  return aims.join(", ");
}

export function coldStartRows(node: Command, starts: ReadonlyMap<string, Command>, results: Results): readonly Row[] {
  const floor = resultOf(results, node);
  const first: Row = ["cold start, to its first error", "node -e 0", whole(floor.milliseconds), "", "", "", ""];
  const bundles = [...starts].map(([name, command]): Row => {
    const { milliseconds, peakBytes } = resultOf(results, command);
    const over = milliseconds - floor.milliseconds;
    const most = MOST_START_MILLISECONDS[name];
    const peak = peakBytes === null ? "" : whole(megabytes(peakBytes));
    return [
      "",
      name,
      whole(milliseconds),
      whole(over),
      "",
      peak,
      most === undefined ? "" : aim(over, most, `${most} ms over`),
    ];
  });
  return [first, ...bundles];
}

/** GitHub's megabytes are millions. */
export function sizeRow(bytes: number): Row {
  const size = bytes / 1e6;
  const says = aim(size, MOST_ARCHIVE_MB, `${MOST_ARCHIVE_MB} MB`);
  return ["repository archive, compressed", `${size.toFixed(2)} MB`, "", "", "", "", says];
}

function aim(value: number, most: number, words: string): string {
  return `<= ${words}: ${value <= most ? "met" : "MISSED"}`;
}

function resultOf(results: Results, subject: object | undefined): Measured {
  const found = subject === undefined ? undefined : results.get(subject);
  if (found === undefined) throw new Error("a row of the table was not measured");
  return found;
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}

function whole(value: number): string {
  return value.toFixed(0);
}
