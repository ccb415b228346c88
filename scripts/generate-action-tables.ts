/**
 * Writes the tables of inputs and outputs into each action's README, between `<!-- inputs -->` and `<!-- /inputs -->`
 * (and the same for outputs), from its action.yml. `--check` fails where a table is stale. `--root DIR` takes another
 * clone.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readAction } from "./action-tables/action-yml.ts";
import { fill, inputsTable, outputsTable } from "./action-tables/table.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string", default: "." } } });

for (const file of globSync("actions/*/action.yml", { cwd: values.root }).toSorted()) {
  const readme = join(dirname(file), "README.md");
  const path = join(values.root, readme);
  const action = readAction(file, readFileSync(join(values.root, file), "utf8"));
  if (!existsSync(path)) throw new Error(`\`${readme}\` is missing: it holds the tables of ${file}`);
  const before = readFileSync(path, "utf8");
  const after = fill(fill(before, "inputs", inputsTable(action)), "outputs", outputsTable(action));
  if (after === before) continue;
  if (values.check) {
    console.error(`${readme} is stale: run \`npm run generate\` and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
  }
}
