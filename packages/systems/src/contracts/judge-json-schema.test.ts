import { expect, test } from "@jest/globals";
import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { loadDocuments } from "./documents.ts";
import type { Json } from "./json.ts";
import { judgeJsonSchema } from "./judge-json-schema.ts";
import type { Side } from "./schema/effect.ts";

const string = { type: "string" };
const object = (properties: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
  type: "object",
  properties,
  ...more,
});
const only = (properties: Record<string, Json>): Json => object(properties, { additionalProperties: false });

async function changes(old: Json | null, now: Json | null, side: Side): Promise<readonly ContractChange[]> {
  const load = (schema: Json | null) => async () =>
    schema === null
      ? null
      : loadDocuments("schemas/paid.json", (file) =>
          Promise.resolve(file === "schemas/paid.json" ? JSON.stringify(schema) : null),
        );
  const { comparison } = await judgeJsonSchema(load(old), load(now), side);
  if (!comparison.known) throw new Error(comparison.says);
  return comparison.changes;
}

/** What a change is to a task, which the component takes in, and to an event, which it sends out. */
const cases: readonly {
  readonly name: string;
  readonly old: Json | null;
  readonly now: Json | null;
  readonly task: string;
  readonly event: string;
  readonly where: string;
}[] = [
  {
    name: "a property is added",
    old: object({ a: string }),
    now: object({ a: string, b: string }),
    task: "additive",
    event: "additive",
    where: "b",
  },
  {
    name: "a property is added where no more were to come",
    old: only({ a: string }),
    now: only({ a: string, b: string }),
    task: "additive",
    event: "breaking",
    where: "b",
  },
  {
    name: "a required property is added",
    old: object({ a: string }),
    now: object({ a: string, b: string }, { required: ["b"] }),
    task: "breaking",
    event: "additive",
    where: "b",
  },
  {
    name: "a property is removed",
    old: object({ a: string, b: string }),
    now: object({ a: string }),
    task: "breaking",
    event: "breaking",
    where: "b",
  },
  {
    name: "a type is widened",
    old: object({ a: { type: "integer" } }),
    now: object({ a: { type: ["integer", "string"] } }),
    task: "additive",
    event: "breaking",
    where: "a",
  },
  {
    name: "a type is narrowed",
    old: object({ a: { type: ["integer", "string"] } }),
    now: object({ a: { type: "integer" } }),
    task: "breaking",
    event: "neutral",
    where: "a",
  },
  {
    name: "null is allowed",
    old: object({ a: string }),
    now: object({ a: { type: ["string", "null"] } }),
    task: "additive",
    event: "breaking",
    where: "a",
  },
  {
    name: "a value is added",
    old: object({ a: { enum: ["x"] } }),
    now: object({ a: { enum: ["x", "y"] } }),
    task: "additive",
    event: "breaking",
    where: "a",
  },
  {
    name: "a constant changes",
    old: object({ a: { const: 1 } }),
    now: object({ a: { const: 2 } }),
    task: "breaking",
    event: "breaking",
    where: "a",
  },
  {
    name: "a constant becomes an enum with it",
    old: object({ a: { const: 1 } }),
    now: object({ a: { enum: [1, 2] } }),
    task: "additive",
    event: "breaking",
    where: "a",
  },
  {
    name: "a pattern is set",
    old: object({ a: string }),
    now: object({ a: { type: "string", pattern: "^a" } }),
    task: "breaking",
    event: "neutral",
    where: "a",
  },
  {
    name: "other properties are refused",
    old: object({ a: string }),
    now: only({ a: string }),
    task: "breaking",
    event: "neutral",
    where: "",
  },
  {
    name: "a multiple becomes coarser",
    old: object({ a: { type: "integer", multipleOf: 2 } }),
    now: object({ a: { type: "integer", multipleOf: 4 } }),
    task: "breaking",
    event: "neutral",
    where: "a",
  },
  {
    name: "a tuple's element changes its type",
    old: { type: "array", prefixItems: [string, string] },
    now: { type: "array", prefixItems: [string, { type: "integer" }] },
    task: "breaking",
    event: "breaking",
    where: "[1]",
  },
  {
    name: "a condition is added",
    old: object({ a: string }),
    now: object({ a: string }, { if: { required: ["a"] }, else: { minProperties: 1 } }),
    task: "breaking",
    event: "neutral",
    where: "",
  },
  {
    name: "what a condition refers to changes",
    old: { not: { $ref: "#/$defs/x" }, $defs: { x: string } },
    now: { not: { $ref: "#/$defs/x" }, $defs: { x: { type: "integer" } } },
    task: "breaking",
    event: "breaking",
    where: "",
  },
  {
    name: "an anchor takes a pointer's place",
    old: { $ref: "#/$defs/x", $defs: { x: string } },
    now: { $ref: "#x", $defs: { x: { $anchor: "x", type: "string" } } },
    task: "none",
    event: "none",
    where: "",
  },
  {
    name: "a keyword beside a reference counts",
    old: object({ a: { $ref: "#/$defs/x" } }, { $defs: { x: string } }),
    now: object({ a: { $ref: "#/$defs/x", maxLength: 3 } }, { $defs: { x: string } }),
    task: "breaking",
    event: "neutral",
    where: "a",
  },
  {
    name: "a keyword beside a reference counts for nothing in draft 7",
    old: object(
      { a: { $ref: "#/$defs/x" } },
      { $defs: { x: string }, $schema: "http://json-schema.org/draft-07/schema#" },
    ),
    now: object(
      { a: { $ref: "#/$defs/x", maxLength: 3 } },
      { $defs: { x: string }, $schema: "http://json-schema.org/draft-07/schema#" },
    ),
    task: "none",
    event: "none",
    where: "",
  },
  {
    name: "an identifier of its own is referred to",
    old: object(
      { a: { $ref: "https://acme.example/x" } },
      { $defs: { x: { $id: "https://acme.example/x", type: "string" } } },
    ),
    now: object(
      { a: { $ref: "https://acme.example/x" } },
      { $defs: { x: { $id: "https://acme.example/x", type: "integer" } } },
    ),
    task: "breaking",
    event: "breaking",
    where: "a",
  },
  {
    name: "nothing is allowed any more",
    old: object({ a: string }),
    now: object({ a: false }),
    task: "breaking",
    event: "neutral",
    where: "a",
  },
  { name: "the whole schema is removed", old: string, now: null, task: "breaking", event: "breaking", where: "" },
  { name: "the schema is new", old: null, now: string, task: "additive", event: "additive", where: "" },
  {
    name: "the words change",
    old: { ...string, title: "paid.json", description: "a" },
    now: { ...string, title: "paid.json", description: "b", examples: ["c"] },
    task: "none",
    event: "none",
    where: "",
  },
];

test.each(cases)("a task: $name", async ({ old, now, task, where }) => {
  const [gravest] = await changes(old, now, "request");
  expect(gravest?.class ?? "none").toBe(task);
  expect(gravest?.field ?? "").toBe(where);
});

test.each(cases)("an event: $name", async ({ old, now, event, where }) => {
  const [gravest] = await changes(old, now, "response");
  expect(gravest?.class ?? "none").toBe(event);
  expect(gravest?.field ?? "").toBe(where);
});

test("a document that only defines schemas is compared definition by definition", async () => {
  const found = await changes(
    { $defs: { Paid: object({ sum: string }) } },
    { $defs: { Paid: object({}) } },
    "response",
  );
  expect(found).toMatchObject([{ operation: "paid.json#/$defs/Paid", field: "sum", class: "breaking" }]);
});
