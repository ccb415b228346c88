import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { readActionYml } from "@signalbox/action/action-yml";
import { parse } from "yaml";
import { z } from "zod";
import { root } from "./repository.ts";

const pages = globSync(["README.md", "docs/**/*.md", "{actions,packages}/*/README.md"], { cwd: root });
const snippets = pages.flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""], index) => ({
    name: `${page}, snippet ${index + 1}`,
    text,
  })),
);
const workflows = snippets.filter(({ text }) => /^jobs:/m.test(text));

const Workflow = z.object({
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
});

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
    for (const { uses, with: given = {} } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      const action = /^OWNER\/signalbox\/(actions\/[a-z-]+)@COMMIT$/.exec(uses ?? "")?.[1];
      if (action === undefined) {
        if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
        continue;
      }
      const { inputs } = readActionYml(readFileSync(join(root, action, "action.yml"), "utf8"));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  },
);
