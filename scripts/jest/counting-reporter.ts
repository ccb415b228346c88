/**
 * Closes a run with `N passed, N failed` alone on a line, and names every test that failed or did not run. Under CI, where
 * all programs are there, a test that did not run fails the run: a skipped test would look like a passed one.
 */
import type { AggregatedResult, Reporter, TestResult } from "@jest/reporters";

export default class CountingReporter implements Pick<Reporter, "onRunComplete" | "getLastError"> {
  #unrun = 0;

  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    const unrun = results.testResults.flatMap((file) =>
      file.testResults.filter(isUnrun).map((test) => nameOf(file, test)),
    );
    const failed = results.testResults.flatMap(failuresOf);
    this.#unrun = unrun.length;
    // Jest fails the run for what getLastError tells, and prints nothing of it.
    const error = this.getLastError();
    const lines = [
      ...unrun.map((name) => `skipped: ${name}`),
      ...failed.map((name) => `failed: ${name}`),
      ...(error ? [error.message] : []),
      countOf(results, unrun.length),
    ];
    // Jest's own summary comes after all other reporters, and this is to be the last line.
    process.once("exit", () => console.log(lines.join("\n")));
  }

  getLastError(): Error | undefined {
    if (this.#unrun === 0 || process.env["CI"] !== "true") return undefined;
    return new Error(`${this.#unrun} tests did not run; under CI=true nothing may be skipped`);
  }
}

type Test = TestResult["testResults"][number];

function isUnrun(test: Test): boolean {
  return test.status !== "passed" && test.status !== "failed";
}

function failuresOf(file: TestResult): readonly string[] {
  const tests = file.testResults.filter(({ status }) => status === "failed").map((test) => nameOf(file, test));
  return file.testExecError === undefined
    ? tests
    : [...tests, `${file.testFilePath.split("/").at(-1)} could not be run`];
}

function nameOf(file: TestResult, test: Test): string {
  return `${test.fullName} (${file.testFilePath.split("/").at(-1)})`;
}

// A file that could not be loaded has no tests, and is no less a failure for that.
function countOf(results: AggregatedResult, unrun: number): string {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return `${results.numPassedTests} passed, ${failed} failed${unrun === 0 ? "" : `, ${unrun} skipped`}`;
}
