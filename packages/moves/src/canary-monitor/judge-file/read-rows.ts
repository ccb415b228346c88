import { SignalboxError } from "@signalbox/policy/error";
import { csvFields } from "./csv-line.ts";
import { badRow, type IntervalRow, intervalRow, type RawRow } from "./interval-row.ts";
import { linesOf } from "./lines-of.ts";

/** A longer line is no row of such a file, and would fill the memory. */
const LONGEST_LINE = 100_000;
const NEEDED = ["time", "track", "objective", "bad", "total"] as const;

/**
 * Reads a file of intervals to its end and hands out its rows: CSV with a line of column names, or JSON Lines. `file` is told
 * in errors. Throws what is wrong, with its line.
 */
export async function readRows(file: string, each: (row: IntervalRow, line: number) => void): Promise<void> {
  let read: ((text: string, line: number) => RawRow) | null = null;
  let line = 0;
  try {
    for await (const text of linesOf(file, LONGEST_LINE)) {
      line += 1;
      if (text === null) throw badRow(file, line, "the line is too long", "write one interval a line");
      if (text.trim() === "") continue;
      if (read !== null) {
        each(intervalRow(read(text, line), file, line), line);
      } else if (text.trimStart().startsWith("{")) {
        read = (one, at) => jsonRow(one, file, at);
        each(intervalRow(read(text, line), file, line), line);
      } else {
        read = csvReader(text, file, line);
      }
    }
  } catch (error) {
    if (error instanceof SignalboxError) throw error;
    throw unreadable(file, error);
  }
  if (read === null) throw unreadable(file, null);
}

function unreadable(file: string, cause: unknown): SignalboxError {
  const says = cause === null ? `\`${file}\` is empty` : `\`${file}\` cannot be read`;
  return new SignalboxError("canary.bad-file", says, {
    next: `name a file of CSV or JSON Lines with ${NEEDED.map((name) => `\`${name}\``).join(", ")} and, for several rollouts, \`run\``,
    cause,
  });
}

function jsonRow(text: string, file: string, line: number): RawRow {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badRow(file, line, "the line is no object of JSON", "write one object a line, as JSON Lines has it");
  }
  const { run, time, track, objective, bad, total }: Partial<Record<keyof RawRow, unknown>> = value;
  return { run, time, track, objective, bad, total };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function csvReader(head: string, file: string, headLine: number): (text: string, line: number) => RawRow {
  const names = (csvFields(head) ?? []).map((name) => name.trim());
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const says = `the first line names no column ${missing.map((name) => `\`${name}\``).join(", ")}`;
    throw badRow(file, headLine, says, "begin with a line such as `run,time,track,objective,bad,total`");
  }
  const place = (name: keyof RawRow): number => names.indexOf(name);
  const [run, time, track] = [place("run"), place("time"), place("track")];
  const [objective, bad, total] = [place("objective"), place("bad"), place("total")];
  return (text, line) => {
    const fields = csvFields(text);
    if (fields === null || fields.length !== names.length) {
      throw badRow(file, line, `the line does not have ${names.length} fields`, "write a field for each column");
    }
    return {
      run: fields[run],
      time: fields[time],
      track: fields[track]?.trim(),
      objective: fields[objective]?.trim(),
      bad: fields[bad]?.trim(),
      total: fields[total]?.trim(),
    };
  };
}
