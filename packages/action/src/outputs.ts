import { setOutput } from "@actions/core";

/** Hands the step's outputs on, exactly as they are: the runner reads them between delimiters that nobody can guess. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
