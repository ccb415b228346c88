/**
 * Writes the JSON Schemas below `schema` from the types of the policy and of the gate's facts, after `tsc -b`. With `--check`
 * nothing is written, and a file that is not what would be written fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gateFactsJsonSchema } from "@signalbox/policy/gate/gate-facts-json-schema";
import { policyJsonSchema } from "@signalbox/policy/schema/json-schema";

const schemas = {
  "schema/release-policy.schema.json": policyJsonSchema(),
  "schema/gate-facts.schema.json": gateFactsJsonSchema(),
};

for (const [file, schema] of Object.entries(schemas)) {
  const path = join(import.meta.dirname, "..", file);
  const wanted = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(path, wanted);
  } else if (standing(path) !== wanted) {
    console.error(`\`${file}\` is not what the types say: run \`node scripts/generate-schema.ts\` and commit it`);
    process.exitCode = 1;
  }
}

function standing(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
