import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { testWith } from "../workflows/programs.ts";
import { textOf } from "./own-workflow.ts";
import { root, run } from "./repository.ts";

// The workflows that people copy: as sound as our own, with the owner and the commit that they fill in.

const files = globSync("examples/**/workflows/*.yml", { cwd: root });
const scratch = mkdtempSync(join(tmpdir(), "signalbox-examples-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A repository that holds the examples. */
const folder = join(scratch, ".github/workflows");
mkdirSync(folder, { recursive: true });
mkdirSync(join(scratch, ".git"));
for (const file of files) {
  writeFileSync(join(folder, basename(file)), textOf(file).replaceAll("@COMMIT", `@${"0".repeat(40)}`));
}

test("there are examples", () => {
  expect(files.map((file) => basename(file)).toSorted()).toEqual([
    "canary-look.yml",
    "canary-of-argo.yml",
    "canary-overdue.yml",
    "deploy.yml",
  ]);
});

testWith("zizmor")("zizmor finds nothing in the examples (needs zizmor)", async () => {
  const strictly = ["--offline", "--strict-collection", "--no-progress", "--persona=auditor", "--format=plain"];
  expect(await run("zizmor", [...strictly, folder])).toMatchObject({ code: 0 });
});

testWith("actionlint")("actionlint finds nothing in the examples (needs actionlint)", async () => {
  const flags = ["-shellcheck=", "-pyflakes=", "-color=false"];
  const sources = globSync(".github/workflows/*.yml", { cwd: scratch });
  expect(await run("actionlint", [...flags, ...sources], { cwd: scratch })).toMatchObject({ code: 0, stdout: "" });
});

const Look = z.object({
  jobs: z.object({
    look: z.object({ steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })) }),
  }),
});
const { jobs } = Look.parse(parse(textOf("examples/canary/workflows/canary-look.yml")));
const startsNext = jobs.look.steps.find(({ name }) => name === "Start the next look")?.run ?? "exit 9";

test.each([
  { tick: "1", status: 0, next: "tick=2" },
  { tick: "299", status: 0, next: "tick=300" },
  { tick: "300", status: 1, next: null },
  { tick: "", status: 1, next: null },
  { tick: "a[$(touch ran)]", status: 1, next: null },
])("a look in a chain after number `$tick` starts $next, and runs nothing else", ({ tick, status, next }) => {
  const cwd = mkdtempSync(join(scratch, "look-"));
  const script = `gh() { printf '%s\\n' "$@" > asked; }\n${startsNext}`;
  const inputs = { TICK: tick, CANDIDATE: "@/etc/hostname", RELEASED_AT: "then" };
  const runner = { GITHUB_REPOSITORY: "acme/crm", GITHUB_REF_NAME: "main" };
  const env = { PATH: process.env["PATH"] ?? "", ...inputs, ...runner };
  expect(spawnSync("bash", ["-e", "-c", script], { cwd, env }).status).toBe(status);
  expect(globSync("*", { cwd })).toEqual(next === null ? [] : ["asked"]);
  if (next === null) return;
  const asked = readFileSync(join(cwd, "asked"), "utf8").split("\n");
  expect(asked).toEqual(expect.arrayContaining(["--raw-field", "candidate=@/etc/hostname", next]));
  expect(asked).not.toContain("--field");
});
