import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "@jest/globals";
import { jobOf } from "./act-log.ts";
import { testWith } from "./programs.ts";
import { type ActRun, runAct } from "./run-act.ts";

// What act would pass over in silence, or take from the machine that it runs on.

const test = testWith("act");
const scratch = mkdtempSync(join(tmpdir(), "signalbox-run-act-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function runJob(job: string): Promise<ActRun> {
  const folder = mkdtempSync(join(scratch, "clone-"));
  const workflow = ".github/workflows/x.yml";
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  writeFileSync(join(folder, workflow), `on: push\njobs:\n  a:\n${job}`);
  return runAct({
    folder,
    workflow,
    event: { name: "push", payload: { why: "a test" } },
    repository: "acme/shop",
    ref: "refs/heads/release/1",
    commit: "a".repeat(40),
    token: "the-token",
    // A port that nobody listens on: what is not served from here cannot come from elsewhere.
    serverUrl: "http://127.0.0.1:1",
    apiUrl: "http://127.0.0.1:1",
    repositories: [],
  });
}

const echo = (text: string): string =>
  `    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "said=${text}" >> "$GITHUB_OUTPUT"\n`;

test("a job knows its repository, ref, commit and event, and runs on this Node (needs act)", async () => {
  const said = "$GITHUB_REPOSITORY $GITHUB_REF $GITHUB_REF_NAME $GITHUB_SHA ${{ github.event.why }} $(node --version)";
  const run = await runJob(echo(said));
  expect(jobOf(run, "a").steps.at(-1)?.outputs["said"]).toBe(
    `acme/shop refs/heads/release/1 release/1 ${"a".repeat(40)} a test ${process.version}`,
  );
});

test("nothing of the machine's environment reaches a job (needs act)", async () => {
  process.env["SIGNALBOX_STRAY_TOKEN"] = "stray";
  try {
    const run = await runJob(echo("[$SIGNALBOX_STRAY_TOKEN]"));
    expect(jobOf(run, "a").steps.at(-1)?.outputs).toEqual({ said: "[]" });
  } finally {
    delete process.env["SIGNALBOX_STRAY_TOKEN"];
  }
});

test("a label that stands for no runner is an error (needs act)", async () => {
  await expect(runJob("    runs-on: moon-1\n    steps: [{ run: echo }]\n")).rejects.toThrow("label is not mapped");
});

test("an action that nobody gave is an error (needs act)", async () => {
  const run = await runJob("    runs-on: ubuntu-24.04\n    steps: [{ uses: some/action@v1 }]\n");
  expect(run.exitCode).toBe(1);
  expect(jobOf(run, "a").result).toBe("failure");
});
