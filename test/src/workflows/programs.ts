import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "@jest/globals";

type Program = "act" | "actionlint" | "zizmor" | "prometheus";

/**
 * `test.concurrent` where this program is on the path, else a test that is skipped: the title should end with `(needs PROGRAM)`. `tools/install`
 * brings act, actionlint, zizmor and prometheus; under CI a skipped test fails the run. `other`: whether all else is there that the tests need.
 */
export function testWith(program: Program, other = true): typeof test.concurrent | typeof test.concurrent.skip {
  return isOnPath(program) && other ? test.concurrent : test.concurrent.skip;
}

/** The same, one after the other. */
export function serialTestWith(program: Program): typeof test | typeof test.skip {
  return isOnPath(program) ? test : test.skip;
}

export function isOnPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
