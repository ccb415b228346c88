import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { gateFactsJsonSchema } from "@signalbox/policy/gate/gate-facts-json-schema";
import { gateFacts, plainGateFacts } from "@signalbox/policy/gate/test-gate";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { root } from "../gates/repository.ts";

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const isFacts = ajv.compile(gateFactsJsonSchema());

function example(name: string): unknown {
  return JSON.parse(readFileSync(join(root, "examples/gate", name), "utf8"));
}

function throughJson(facts: object): unknown {
  return JSON.parse(JSON.stringify(facts));
}

test.each([
  { name: "the example that goes", facts: example("facts.json") },
  { name: "the example that waits", facts: example("waiting.json") },
  { name: "facts of every item", facts: throughJson(gateFacts()) },
  { name: "facts of the shortest policy", facts: throughJson(plainGateFacts()) },
])("the published schema takes $name", ({ facts }) => {
  isFacts(facts);
  expect(isFacts.errors).toBeNull();
});

const { about, ...rest } = plainGateFacts();
test.each([
  { name: "a part that is missing", facts: rest },
  { name: "a key that nobody knows", facts: { ...rest, about: { ...about, approved: true } } },
  { name: "a candidate that is no hash", facts: { ...rest, about: { ...about, candidate: "main" } } },
])("it does not take $name", ({ facts }) => {
  expect(isFacts(throughJson(facts))).toBe(false);
});
