import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disagreements, readActionYml } from "@signalbox/action/action-yml";
import fc from "fast-check";
import { inputs } from "./fixtures/door/inputs.ts";
import { commandsOf } from "./runner-commands.ts";
import { runAction, startAction, type Step } from "./runner.ts";

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "signalbox-door-"));
});
afterEach(() => rm(workspace, { recursive: true }));

function step(given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Step {
  return {
    bundle: fileURLToPath(new URL("./fixtures/door/main.js", import.meta.url)),
    actionYml: fileURLToPath(new URL("../../src/fixtures/door/action.yml", import.meta.url)),
    inputs: given,
    env,
    workspace,
    token: "s3cret-t0ken",
  };
}
const lastLine = (log: string): string | undefined => log.trimEnd().split("\n").at(-1);

test("passes, with its result as the last line, and masks its secret before anything else", async () => {
  const run = await runAction(step({ text: "all is well" }));
  expect(run).toMatchObject({
    exitCode: 0,
    stderr: "",
    outputs: { text: "all is well" },
    annotations: [],
    masks: ["s3cret-t0ken"],
  });
  expect(run.stdout.startsWith("::add-mask::")).toBe(true);
  expect(lastLine(run.stdout)).toBe("signalbox door: go all is well");
  expect(run.summary).toContain("## door\n\n**🟢 go**");
});

test("a verdict that holds fails the step, at the policy's line", async () => {
  const run = await runAction(step({ do: "hold" }));
  expect(run.exitCode).toBe(1);
  expect(lastLine(run.stdout)).toBe("signalbox door: hold");
  expect(run.annotations[0]).toEqual({
    name: "error",
    properties: { title: "rule: unmet", file: ".github/release-policy.yml", line: "1", col: "3" },
    message: "required: a: b, 100%; observed: ::error::c ⏎ d",
  });
});

test("shows what GitHub shows of many annotations, and where the others are", async () => {
  const { annotations } = await runAction(step({ do: "hold" }));
  const warnings = annotations.filter(({ name }) => name === "warning");
  expect(warnings.length).toBe(10);
  expect(warnings.at(-1)).toMatchObject({ message: "6 more: the job summary lists all of them" });
});

const hostile = [
  "a\nb",
  "a\r\nb\r",
  "::set-output name=text::stolen",
  "x\n::error::stolen\r::warning::stolen",
  "text=stolen\ntext<<EOF\nstolen\nEOF",
  "ghadelimiter_\n<<\n=",
  "##[error]stolen",
  "\u001b[2K%0A%0D<b> | `x` é 😀",
];
test.each(hostile)("hands %j on exactly, and obeys nothing in it", async (text) => {
  const run = await runAction(step({ text }));
  // Inputs come trimmed, as @actions/core reads them.
  expect(run.outputs).toEqual({ text: text.trim() });
  expect(run.commands.map(({ name }) => name)).toEqual(["add-mask"]);
});

describe("an error", () => {
  test("that is known says what to do", async () => {
    const run = await runAction(step({ do: "forget" }));
    expect(run.exitCode).toBe(1);
    expect(lastLine(run.stdout)).toBe("signalbox door failed: the thing is not there; bring it");
    expect(run.annotations).toEqual([
      { name: "error", properties: { title: "test.known" }, message: "the thing is not there; bring it" },
    ]);
    expect(run.summary).toBe("## door failed\n\n- the thing is not there; bring it (test.known)\n\n");
  });

  test.each(["break", "break-elsewhere"])("that nobody foresaw (%s) says so without a stack", async (what) => {
    const run = await runAction(step({ do: what, text: "::error::x" }));
    expect(run.exitCode).toBe(1);
    expect(lastLine(run.stdout)).toMatch(
      /^signalbox door failed: an error that nobody foresaw: .*; run the job again with debug logging/,
    );
    expect(run.stdout + run.stderr).not.toContain("    at ");
    expect(run.annotations.length).toBe(1);
  });

  test("shows its stack and its cause in a debug log", async () => {
    const run = await runAction(step({ do: "break", text: "::error::x" }, { RUNNER_DEBUG: "1" }));
    expect(run.stdout).toMatch(/\n {4}at /);
    expect(run.stdout).toContain("caused by: Error: the cause");
    expect(run.annotations.length).toBe(1);
  });

  test("of the inputs names them", async () => {
    const run = await runAction(step({ do: "nothing", tex: "x" }));
    expect(run.exitCode).toBe(1);
    expect(lastLine(run.stdout)).toContain("2 inputs are wrong: `do` expected");
    expect(lastLine(run.stdout)).toContain("`tex` is not an input of this action: did you mean `text`?");
  });
});

describe("a run that is stopped", () => {
  test.each([
    { signal: "SIGINT", exitCode: 130 },
    { signal: "SIGTERM", exitCode: 143 },
  ] as const)("by $signal cleans up and does not pass", async ({ signal, exitCode }) => {
    const started = await startAction(step({ do: "wait" }));
    await started.says("begun");
    expect(await readdir(workspace)).toEqual(["half-done"]);
    started.cancel(signal);
    const run = await started.ended;
    expect(run.exitCode).toBe(exitCode);
    expect(lastLine(run.stdout)).toContain(`door failed: cancelled by ${signal}; nothing is half written`);
    expect(await readdir(workspace)).toEqual([]);
    expect(run.outputs).toEqual({});
  });

  test("by its time-out says so", async () => {
    const run = await runAction(step({ do: "wait", "time-out": "1s" }));
    expect(run.exitCode).toBe(1);
    expect(lastLine(run.stdout)).toContain("it took longer than its time-out of 1 s");
    expect(await readdir(workspace)).toEqual([]);
  });

  test("and does not stop is left before the runner kills it", async () => {
    const started = await startAction(step({ do: "refuse-to-stop" }));
    await started.says("begun");
    started.cancel("SIGINT");
    const run = await started.ended;
    expect(run.exitCode).toBe(130);
    expect(lastLine(run.stdout)).toContain("but it did not stop in time; run it again");
  });
});

test("its action.yml and what it reads are the same", async () => {
  const { actionYml } = step({});
  expect(disagreements(inputs, readActionYml(await readFile(actionYml, "utf8")))).toEqual([]);
});

test("the runner of these tests finds commands as GitHub's does", () => {
  const log = "::error file=a%2Cb,line=1::x%0Ay%25\n  ::notice::z\ntext ::no::\n##[warning]old\nfine";
  expect(commandsOf(log)).toEqual([
    { name: "error", properties: { file: "a,b", line: "1" }, message: "x\ny%" },
    { name: "notice", properties: {}, message: "z" },
    { name: "warning", properties: {}, message: "old" },
  ]);
  fc.assert(fc.property(fc.string(), (text) => commandsOf(text).length <= text.length));
});
