import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@jest/globals";
import { permissionsOf, readOwnWorkflow, textOf } from "./own-workflow.ts";
import { root } from "./repository.ts";

// docs/workflows.md says of each workflow what its file says.

const page = textOf("docs/workflows.md");
const files = globSync(".github/workflows/*.yml", { cwd: root }).filter((file) => basename(file) !== "ci.yml");

type Rows = readonly (readonly string[])[];

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function shown(name: string): string {
  const [, rest = ""] = page.split(`<!-- ${name} -->`);
  return rest.split(`<!-- /${name} -->`)[0]?.trim() ?? "";
}

function table(head: readonly string[], rows: Rows): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const code = (value: string | number | boolean = ""): string => (value === "" ? "" : `\`${value}\``);

test.each(files)("the inputs of %s", (file) => {
  const { inputs } = readOwnWorkflow(file).on.workflow_call;
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    code(input.type),
    input.required ? "required" : code(input.default),
    input.description,
  ]);
  expect(shown(`${basename(file, ".yml")} inputs`)).toBe(table(["Input", "Type", "Default", "What it says"], rows));
});

test.each(files)("the outputs of %s", (file) => {
  const { outputs } = readOwnWorkflow(file).on.workflow_call;
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), description]);
  expect(shown(`${basename(file, ".yml")} outputs`)).toBe(table(["Output", "What it says"], rows));
});

test.each(files)("the permissions of %s", (file) => {
  const rows = permissionsOf(file).map(({ scope, access, job, why }) => [
    code(`${scope}: ${access}`),
    code(job),
    why ?? "",
  ]);
  expect(shown(`${basename(file, ".yml")} permissions`)).toBe(table(["Permission", "Job", "What it is for"], rows));
});
