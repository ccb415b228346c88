import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { policyJsonSchema } from "./json-schema.ts";
import { ruleAt, rulePaths } from "./rules.ts";

const top = join(import.meta.dirname, "../../../../..");

test("the schema for editors is what the types say (else: node scripts/generate-schema.ts)", () => {
  const standing = readFileSync(join(top, "schema/release-policy.schema.json"), "utf8");
  expect(JSON.parse(standing)).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
});

test("it needs no other file, and knows nothing but the policy's own keys", () => {
  const schema = policyJsonSchema();
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(JSON.stringify(schema)).not.toMatch(/"\$(?:id|ref)"/);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(["version", "components"]);
});

test.each(rulePaths().map((path) => ({ path: path.join("."), rule: ruleAt(path), above: ruleAt(path.slice(0, -1)) })))(
  "editors can explain `$path`",
  ({ path, rule, above }) => {
    const key = path.split(".").at(-1) ?? "";
    expect(rule?.description).toMatch(/^[A-Z].*\.$/s);
    const needed = above?.required?.includes(key) === true || key === "*";
    const told = rule?.default !== undefined || /Default: /.test(rule?.description ?? "");
    expect(needed || told).toBe(true);
  },
);
