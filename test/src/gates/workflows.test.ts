import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { parse } from "yaml";
import { z } from "zod";
import { root } from "./repository.ts";

const workflows = globSync(
  ["{.github,examples/**}/workflows/*.{yml,yaml}", "examples/**/.github/workflows/*.{yml,yaml}"],
  {
    cwd: root,
  },
);
const actions = globSync("actions/*/action.yml", { cwd: root });

/** What GitHub's own parser has against a workflow. */
async function workflowErrors(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

/** What GitHub's own parser has against an action.yml. */
function actionErrors(name: string, content: string): readonly string[] {
  const { context } = parseAction({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");

test.each(workflows)("GitHub takes %s", async (file) => {
  expect(await workflowErrors(file, read(file))).toEqual([]);
});

const wrongWorkflows = [
  { name: "an unknown key", step: "run: echo\n        iff: true", says: "Unexpected value 'iff'" },
  { name: "an unknown context", step: "run: echo ${{ githb.sha }}", says: "Unrecognized named-value: 'githb'" },
  { name: "an unclosed expression", step: "run: echo ${{ github.sha", says: "The expression is not closed" },
  { name: "a broken line", step: "run: [", says: "Flow sequence" },
];
test.each(wrongWorkflows)("GitHub's parser refuses a workflow with $name", async ({ step, says }) => {
  const content = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`;
  expect(await workflowErrors("planted.yml", content)).toContainEqual(expect.stringContaining(says));
});

test("GitHub's parser refuses a job that needs another which isn't there", async () => {
  const content = "on: push\njobs:\n  a:\n    runs-on: x\n    needs: [b]\n    steps: [{ run: echo }]\n";
  expect(await workflowErrors("planted.yml", content)).not.toEqual([]);
});

const Runs = z.object({ runs: z.object({ using: z.string(), main: z.string() }) });

test.each(actions)("GitHub takes %s, and its bundle is there", (file) => {
  const content = read(file);
  expect(actionErrors(file, content)).toEqual([]);
  const folder = dirname(file);
  const { using, main } = Runs.parse(parse(content)).runs;
  expect({ using, main }).toEqual({ using: "node24", main: `../../dist/${folder.slice("actions/".length)}/index.js` });
  expect(existsSync(join(root, folder, main))).toBe(true);
});

test("every folder of an action has an action.yml", () => {
  expect(actions.map((file) => dirname(file)).toSorted()).toEqual(globSync("actions/*", { cwd: root }).toSorted());
});

test("GitHub's parser refuses an action.yml with a runtime that doesn't exist", () => {
  const content = "name: x\ndescription: y\nruns: { using: node99, main: x.js }\n";
  expect(actionErrors("action.yml", content)).toContainEqual(expect.stringContaining("Unexpected value 'node99'"));
});

const uses = workflows.flatMap((file) =>
  [...read(file).matchAll(/\buses: *(\S+)(.*)$/gm)].map(([, ref = "", rest = ""]) => ({ file, ref, rest })),
);
// Of ours, examples leave owner and commit to whoever takes them.
const ours = ["$/", "./", "OWNER/signalbox/"];
const foreign = uses.filter(({ ref }) => !ours.some((start) => ref.startsWith(start)));

test.each(foreign)("$file pins $ref by commit and names its version", ({ ref, rest }) => {
  expect(ref).toMatch(/@[0-9a-f]{40}$/);
  expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/);
});
