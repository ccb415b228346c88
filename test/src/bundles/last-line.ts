import type { StepRun } from "../runner.ts";

/** What an action says at the end of its log, in one line. */
export function lastLine({ stdout }: StepRun): string {
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}
