/**
 * Writes `schema/release-policy.schema.json` from the types of the policy, after `tsc -b`. With `--check` nothing is
 * written, and a file that is not what would be written fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyJsonSchema } from "@signalbox/policy/schema/json-schema";

const file = "schema/release-policy.schema.json";
const path = join(import.meta.dirname, "..", file);
const wanted = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(path, wanted);
} else if (standing() !== wanted) {
  console.error(
    `\`${file}\` is not what the policy's types say: run \`node scripts/generate-schema.ts\` and commit it`,
  );
  process.exitCode = 1;
}

function standing(): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
