/** The bundles from their start to their first error: what a step costs before it does anything. */
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import type { Command } from "./measure.ts";
import { ROOT } from "./questions.ts";

/** Each bundle, started without any input: an action misses its inputs, the terminal program its command. */
export function coldStarts(): ReadonlyMap<string, Command> {
  // What they share starts nothing by itself.
  const files = globSync(`${ROOT}dist/*/index.js`, { exclude: [`${ROOT}dist/shared`] }).toSorted();
  return new Map(
    files.map((file) => [
      basename(dirname(file)),
      { program: process.execPath, args: [file], directory: tmpdir(), codes: [1] },
    ]),
  );
}
