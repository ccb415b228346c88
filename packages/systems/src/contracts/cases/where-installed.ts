import { test } from "@jest/globals";

/** Tests that need a program: skipped by name where it is missing, and failing there in CI, where nothing is skipped. */
export function whereInstalled(program: string, installed: boolean): typeof test | typeof test.skip {
  if (installed || process.env["CI"] === "true") return test;
  process.stderr.write(`\`${program}\` is not on the path: its tests are skipped\n`);
  return test.skip;
}
