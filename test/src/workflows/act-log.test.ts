import { expect, test } from "@jest/globals";
import { cameTo, jobOf, readActLog } from "./act-log.ts";

const step = { job: "version/Bump/Apply", jobID: "apply", stage: "Main", step: "Decide", stepID: ["bump"] };
const lines = (...all: readonly object[]): string => all.map((line) => JSON.stringify(line)).join("\n");

const whole = lines(
  { job: "release/version", jobID: "version", msg: "the job that calls" },
  { ...step, stage: "Pre", stepResult: "success" },
  { ...step, command: "set-output", name: "tag", arg: "v1.0.0" },
  { ...step, stepID: ["bump", "inner"], command: "set-output", name: "tag", arg: "of a step inside" },
  { ...step, command: "error", arg: "no" },
  { ...step, command: "summary", content: "## hold" },
  { ...step, raw_output: true, msg: '{"jobResult":"success"}' },
  { ...step, stepResult: "failure" },
  { ...step, stage: "Post", stepResult: "success" },
  { job: "version/Bump/Apply", jobID: "apply", jobResult: "failure" },
);
const apply = {
  name: "version/Bump/Apply",
  id: "apply",
  result: "failure",
  steps: [{ name: "Decide", result: "failure", outputs: { tag: "v1.0.0" }, summary: "## hold", errors: ["no"] }],
};

const cases = [
  { name: "a job that ran, and not the one that called it", text: whole, jobs: [apply] },
  {
    name: "a job that did not come to its end",
    text: lines({ ...step, stepResult: "success" }),
    jobs: [expect.objectContaining({ id: "apply", result: null })],
  },
  {
    name: "a log without jobs",
    text: `Error: no such file\n${lines({ level: "warning", msg: "no docker" })}`,
    jobs: [],
  },
];
test.each(cases)("$name", ({ text, jobs }) => {
  expect(readActLog(text)).toEqual(jobs);
});

test("a job that did not run is an error with the log: act skips in silence", () => {
  const run = { jobs: readActLog(whole), log: whole };
  expect(jobOf(run, "apply")).toEqual(apply);
  expect(() => jobOf(run, "plan")).toThrow("no job `plan` ran:\n{");
});

test("a run in few words tells the errors of its steps", () => {
  const said = { exitCode: 1, jobs: ["apply: failure"], errors: ["no"] };
  expect(cameTo({ exitCode: 1, jobs: readActLog(whole) })).toEqual(said);
});
