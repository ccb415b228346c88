import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPERATION_CASES } from "./cases/openapi-operation-cases.ts";
import { REQUEST_CASES } from "./cases/openapi-request-cases.ts";
import { RESPONSE_CASES } from "./cases/openapi-response-cases.ts";
import { answers, takes } from "./cases/openapi-documents.ts";
import { loadDocuments } from "./documents.ts";
import { isArray, isObject, type Json } from "./json.ts";
import { judgeOpenApi } from "./judge-openapi.ts";

const CASES = [...REQUEST_CASES, ...RESPONSE_CASES, ...OPERATION_CASES];

async function compare(old: Json, now: Json): Promise<string> {
  const load = (document: Json) => () => loadDocuments("openapi.json", () => Promise.resolve(JSON.stringify(document)));
  return JSON.stringify(await judgeOpenApi(load(old), load(now), null));
}

const NOTHING = JSON.stringify({ judge: "signalbox", comparison: { known: true, changes: [] } });

/** The same value with the keys of all its objects the other way round. */
function reversed(value: Json): Json {
  if (isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

test.each(CASES)("the order of keys changes nothing: $name", async ({ old, now }) => {
  expect(await compare(old, reversed(old))).toBe(NOTHING);
  expect(await compare(reversed(old), now)).toBe(await compare(old, now));
});

const schemas = fc.letrec<{ schema: Json; leaf: Json; object: Json; array: Json; union: Json }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ type: fc.constantFrom("string", "integer", "number", "boolean") }),
    fc.record({ type: fc.constant("string"), maxLength: fc.nat(9), nullable: fc.boolean() }),
    fc.record({ type: fc.constant("integer"), minimum: fc.nat(9) }),
    fc.record({ enum: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }) }),
  ),
  object: fc.record({
    type: fc.constant("object"),
    properties: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { noNullPrototype: true }),
    required: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
    additionalProperties: fc.boolean(),
  }),
  array: fc.record({ type: fc.constant("array"), items: tie("schema") }),
  union: fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
  schema: fc.oneof({ maxDepth: 3 }, tie("leaf"), tie("object"), tie("array"), tie("union")),
})).schema;

test("a schema compared with itself, in any order of its keys, shows no change", async () => {
  await fc.assert(
    fc.asyncProperty(schemas, async (schema) => {
      expect(await compare(answers(schema), reversed(answers(schema)))).toBe(NOTHING);
      expect(await compare(takes(schema), reversed(takes(schema)))).toBe(NOTHING);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("the same two documents give the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(schemas, schemas, async (old, now) => {
      const [first, second] = [
        await compare(answers(old), answers(now)),
        await compare(answers(reversed(old)), answers(now)),
      ];
      expect(second).toBe(first);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("what a request gains breaks nobody, and what it then loses does", async () => {
  const gained = fc.tuple(schemas, schemas);
  await fc.assert(
    fc.asyncProperty(gained, async ([schema, more]) => {
      const before = takes({
        oneOf: [
          { title: "One", ...entries(schema) },
          { title: "Two", type: "string" },
        ],
      });
      const after = takes({
        oneOf: [
          { title: "One", ...entries(schema) },
          { title: "Two", type: "string" },
          { title: "Three", ...entries(more) },
        ],
      });
      expect(await compare(before, after)).not.toContain('"breaking"');
      expect(await compare(after, before)).toContain('"breaking"');
    }),
    { seed: 4, numRuns: 100 },
  );
});

function entries(schema: Json): Record<string, Json> {
  return isObject(schema) ? schema : {};
}
