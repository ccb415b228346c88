import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readActionYml } from "@signalbox/action/action-yml";
import { parse } from "yaml";
import * as z from "zod";
import { testWith } from "../workflows/programs.ts";
import { rewriteWorkflow } from "../workflows/rewrite-workflow.ts";
import { type OwnWorkflow, permissionsOf, readOwnWorkflow, textOf } from "./own-workflow.ts";
import { root, run } from "./repository.ts";

// The workflows that other repositories call: all but the one that is CI's.
const files = globSync(".github/workflows/*.yml", { cwd: root }).filter((file) => basename(file) !== "ci.yml");

test("there are workflows to call", () => {
  expect(files.map((file) => basename(file)).toSorted()).toEqual(
    expect.arrayContaining(["checklist-gate.yml", "release-changelog.yml", "version-bump.yml"]),
  );
});

test.each(files)("%s is written as all of them are, and gives a reason for each permission", (file) => {
  readOwnWorkflow(file);
  expect(permissionsOf(file).filter(({ why }) => why === null)).toEqual([]);
});

test.each(files)("%s asks people and callers for the same inputs", (file) => {
  const { workflow_call: call, workflow_dispatch: dispatch } = readOwnWorkflow(file).on;
  const asked = (inputs: typeof call.inputs): object =>
    Object.fromEntries(
      Object.entries(inputs).map(([name, { options: _options, type, ...input }]) => [
        name,
        // Only people can be shown a list to choose from.
        { ...input, type: type === "choice" ? "string" : type },
      ]),
    );
  expect(asked(dispatch.inputs)).toEqual(asked(call.inputs));
});

test.each(files)("%s queues under a name of its own, which no calling job has", (file) => {
  expect(readOwnWorkflow(file).concurrency.group).toMatch(new RegExp(`^signalbox-${basename(file, ".yml")}-`));
});

test.each(files)("%s hands on outputs that its jobs have", (file) => {
  const { on, jobs } = readOwnWorkflow(file);
  for (const [name, { value }] of Object.entries(on.workflow_call.outputs)) {
    const used = [...value.matchAll(/jobs\.([\w-]+)\.outputs\.([\w-]+)/g)].map(([, job, output]) => ({ job, output }));
    // Of several jobs that have it, whichever ran speaks.
    const having = Object.keys(jobs).filter((job) => jobs[job]?.outputs?.[name] !== undefined);
    expect(having).not.toEqual([]);
    expect(used).toHaveLength(having.length);
    expect(used).toEqual(expect.arrayContaining(having.map((job) => ({ job, output: name }))));
  }
});

type Step = OwnWorkflow["jobs"][string]["steps"][number];
const steps = (file: string): readonly Step[] => Object.values(readOwnWorkflow(file).jobs).flatMap((job) => job.steps);

const WithOutputs = z.object({ outputs: z.record(z.string(), z.unknown()) });
const outputsOf = (action: string): readonly string[] =>
  Object.keys(WithOutputs.parse(parse(textOf(join(action, "action.yml")))).outputs);

test.each(files)("%s gives its own actions inputs that they have, and takes outputs that they have", (file) => {
  expect(steps(file).some(({ uses }) => uses?.startsWith("$/"))).toBe(true);
  for (const { steps: ofJob, outputs = {} } of Object.values(readOwnWorkflow(file).jobs)) {
    const own = ofJob.filter(({ uses }) => uses?.startsWith("$/"));
    for (const { id = "", uses = "", with: given = {} } of own) {
      const action = readActionYml(textOf(join(uses.slice("$/".length), "action.yml")));
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const taken = Object.values(outputs).flatMap((value) =>
        [...value.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, "g"))].map(([, output]) => output),
      );
      expect(outputsOf(uses.slice("$/".length))).toEqual(expect.arrayContaining(taken));
    }
  }
});

test.each(files)("%s runs no text of others, and nothing from the caller's folder", (file) => {
  for (const { run: script = "", uses = "" } of steps(file)) {
    expect(script).not.toContain("${{");
    expect(uses).not.toMatch(/^\.\//);
  }
});

/** What judges commits needs all of them; what judges a rollout needs none. */
const depthOf = (file: string): object => (basename(file) === "canary-monitor.yml" ? {} : { "fetch-depth": 0 });

test.each(files)("%s checks out the history that its own actions need, and leaves no credentials behind", (file) => {
  const { jobs } = readOwnWorkflow(file);
  const checkouts = steps(file).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  const running = Object.values(jobs).filter((job) => job.steps.some(({ uses }) => uses?.startsWith("$/")));
  expect(checkouts.map((step) => step.with)).toEqual(
    running.map(() => ({ ...depthOf(file), "persist-credentials": false })),
  );
});

const scratch = mkdtempSync(join(tmpdir(), "signalbox-workflows-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

testWith("zizmor")("zizmor finds nothing in the workflows and actions (needs zizmor)", async () => {
  const strictly = ["--offline", "--strict-collection", "--no-progress", "--persona=auditor", "--format=plain"];
  expect(await run("zizmor", [...strictly, ".github", "actions"])).toMatchObject({ code: 0 });
  const wrong = join(scratch, "wrong.yml");
  writeFileSync(wrong, textOf(".github/workflows/version-bump.yml").replace("permissions: {}\n", ""));
  const refused = await run("zizmor", [...strictly, wrong]);
  expect(refused.code).not.toBe(0);
  expect(refused.stdout).toContain("excessive-permissions");
});

// actionlint knows neither `$/` nor `queue` (rhysd/actionlint#711, #654) nor `vulnerability-alerts`, and checks the inputs of `./` actions.
testWith("actionlint")("actionlint finds nothing in the workflows, with `./` for `$/` (needs actionlint)", async () => {
  const clone = join(scratch, "clone");
  mkdirSync(join(clone, ".github/workflows"), { recursive: true });
  for (const file of globSync(".github/workflows/*.yml", { cwd: root }))
    writeFileSync(join(clone, file), rewriteWorkflow(textOf(file), (path) => `./${path}`).text);
  for (const file of globSync("actions/*/action.yml", { cwd: root })) {
    mkdirSync(join(clone, dirname(file)), { recursive: true });
    writeFileSync(join(clone, file), textOf(file));
    mkdirSync(join(clone, "dist", basename(dirname(file))), { recursive: true });
    writeFileSync(join(clone, "dist", basename(dirname(file)), "index.js"), "");
  }
  // It looks for the local actions in the git repository that a file is in.
  mkdirSync(join(clone, ".git"));
  const flags = ["-shellcheck=", "-pyflakes=", "-color=false"];
  const sources = globSync(".github/workflows/*.yml", { cwd: clone });
  expect(await run("actionlint", [...flags, ...sources], { cwd: clone })).toMatchObject({ code: 0, stdout: "" });
  const wrong = join(clone, ".github/workflows/wrong.yml");
  writeFileSync(
    wrong,
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./actions/version-bump\n        with: { moode: plan }\n",
  );
  const refused = await run("actionlint", [...flags, wrong], { cwd: clone });
  expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('input "moode" is not defined') });
});
