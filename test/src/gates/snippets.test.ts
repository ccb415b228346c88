import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { readActionYml } from "@signalbox/action/action-yml";
import { parse } from "yaml";
import { z } from "zod";
import { readOwnWorkflow } from "./own-workflow.ts";
import { root } from "./repository.ts";

const pages = globSync(["README.md", "docs/**/*.md", "{actions,packages}/*/README.md"], { cwd: root });
const snippets = pages.flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""], index) => ({
    name: `${page}, snippet ${index + 1}`,
    text,
  })),
);
const examples = globSync("examples/**/workflows/*.yml", { cwd: root }).map((name) => ({
  name,
  text: readFileSync(join(root, name), "utf8"),
}));
const workflows = [...snippets.filter(({ text }) => /^jobs:/m.test(text)), ...examples];

const Given = z.record(z.string(), z.unknown()).default({});
const Job = z.object({
  uses: z.string().optional(),
  with: Given,
  steps: z.array(z.object({ uses: z.string().optional(), with: Given })).default([]),
});
const Workflow = z.object({ permissions: z.object({}).strict(), jobs: z.record(z.string(), Job) });

test("the READMEs show workflows", () => {
  expect(workflows.length).toBeGreaterThanOrEqual(3);
});

test.each(workflows)("GitHub takes the workflow of $name", async ({ name, text }) => {
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  expect(context.errors.getErrors().map((error) => error.message)).toEqual([]);
});

test.each(workflows)(
  "$name gives our actions inputs that they have, and everybody the least permissions",
  ({ text }) => {
    const { jobs } = Workflow.parse(parse(text));
    for (const { uses, with: given } of Object.values(jobs).flatMap((job) => [job, ...job.steps])) {
      const inputs = inputsOfOurs(uses ?? "");
      if (inputs !== null) expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
      else if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  },
);

/** The inputs of an action or a workflow of ours; null for what is not ours. */
function inputsOfOurs(uses: string): readonly string[] | null {
  const [, path] = /^OWNER\/signalbox\/(.+)@COMMIT$/.exec(uses) ?? [];
  if (path === undefined) return null;
  return path.startsWith("actions/")
    ? Object.keys(readActionYml(readFileSync(join(root, path, "action.yml"), "utf8")).inputs)
    : Object.keys(readOwnWorkflow(path).on.workflow_call.inputs);
}
