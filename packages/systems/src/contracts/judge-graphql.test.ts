import { expect, test } from "@jest/globals";
import { judgeGraphql } from "./judge-graphql.ts";

const files = (text: string): ReadonlyMap<string, string> => new Map([["schema.graphql", text]]);
const query = (fields: string, more = ""): string => `type Query { ${fields} } ${more}`;
const customer = (fields: string): string => query("customer(id: ID!): Customer", `type Customer { ${fields} }`);

const cases = [
  {
    name: "a field is removed",
    old: customer("id: ID! email: String"),
    now: customer("id: ID!"),
    class: "breaking",
    where: "Customer.email",
  },
  {
    name: "a field is added",
    old: customer("id: ID!"),
    now: customer("id: ID! email: String"),
    class: "additive",
    where: "Customer.email",
  },
  {
    name: "a field's type changes",
    old: customer("zip: String"),
    now: customer("zip: Int"),
    class: "breaking",
    where: "Customer.zip",
  },
  {
    name: "a field may be null",
    old: customer("zip: String!"),
    now: customer("zip: String"),
    class: "breaking",
    where: "Customer.zip",
  },
  {
    name: "a field is null no more",
    old: customer("zip: String"),
    now: customer("zip: String!"),
    class: "additive",
    where: "Customer.zip",
  },
  {
    name: "a field is deprecated",
    old: customer("zip: String"),
    now: customer('zip: String @deprecated(reason: "a")'),
    class: "additive",
    where: "Customer.zip",
  },
  {
    name: "a required argument is added",
    old: query("a: Int"),
    now: query("a(b: Int!): Int"),
    class: "breaking",
    where: "Query.a(b:)",
  },
  {
    name: "a required argument with a default is added",
    old: query("a: Int"),
    now: query("a(b: Int! = 1): Int"),
    class: "additive",
    where: "Query.a(b:)",
  },
  {
    name: "an optional argument is added",
    old: query("a: Int"),
    now: query("a(b: Int): Int"),
    class: "additive",
    where: "Query.a(b:)",
  },
  {
    name: "an argument is removed",
    old: query("a(b: Int): Int"),
    now: query("a: Int"),
    class: "breaking",
    where: "Query.a(b:)",
  },
  {
    name: "an argument becomes required",
    old: query("a(b: Int): Int"),
    now: query("a(b: Int!): Int"),
    class: "breaking",
    where: "Query.a(b:)",
  },
  {
    name: "an argument becomes optional",
    old: query("a(b: Int!): Int"),
    now: query("a(b: Int): Int"),
    class: "additive",
    where: "Query.a(b:)",
  },
  {
    name: "an argument's default changes",
    old: query("a(b: Int = 1): Int"),
    now: query("a(b: Int = 2): Int"),
    class: "neutral",
    where: "Query.a(b:)",
  },
  {
    name: "a type is removed",
    old: query("a: Int", "type B { c: Int }"),
    now: query("a: Int"),
    class: "breaking",
    where: "B",
  },
  {
    name: "a type is added",
    old: query("a: Int"),
    now: query("a: Int", "type B { c: Int }"),
    class: "additive",
    where: "B",
  },
  {
    name: "a type becomes an interface",
    old: query("a: B", "type B { c: Int }"),
    now: query("a: B", "interface B { c: Int }"),
    class: "breaking",
    where: "B",
  },
  {
    name: "a value of an enum is removed",
    old: query("a: B", "enum B { C D }"),
    now: query("a: B", "enum B { C }"),
    class: "breaking",
    where: "B.D",
  },
  {
    name: "a value of an enum is added",
    old: query("a: B", "enum B { C }"),
    now: query("a: B", "enum B { C D }"),
    class: "additive",
    where: "B.D",
  },
  {
    name: "a member of a union is removed",
    old: query("a: U", "type B { c: Int } type D { c: Int } union U = B | D"),
    now: query("a: U", "type B { c: Int } type D { c: Int } union U = B"),
    class: "breaking",
    where: "U",
  },
  {
    name: "a member of a union is added",
    old: query("a: U", "type B { c: Int } type D { c: Int } union U = B"),
    now: query("a: U", "type B { c: Int } type D { c: Int } union U = B | D"),
    class: "additive",
    where: "U",
  },
  {
    name: "a required input field is added",
    old: query("a(b: B): Int", "input B { c: Int }"),
    now: query("a(b: B): Int", "input B { c: Int d: Int! }"),
    class: "breaking",
    where: "B.d",
  },
  {
    name: "an optional input field is added",
    old: query("a(b: B): Int", "input B { c: Int }"),
    now: query("a(b: B): Int", "input B { c: Int d: Int }"),
    class: "additive",
    where: "B.d",
  },
  {
    name: "an interface is implemented no more",
    old: query("a: B", "interface I { c: Int } type B implements I { c: Int }"),
    now: query("a: B", "interface I { c: Int } type B { c: Int }"),
    class: "breaking",
    where: "B",
  },
  {
    name: "a directive of queries is removed",
    old: query("a: Int", "directive @b on FIELD"),
    now: query("a: Int"),
    class: "breaking",
    where: "@b",
  },
  {
    name: "a directive of the schema alone is removed",
    old: query("a: Int", "directive @b on OBJECT"),
    now: query("a: Int"),
    class: "neutral",
    where: "@b",
  },
  {
    name: "the last field of a built-in scalar goes with its type",
    old: query("a: Int", "type B { c: Float }"),
    now: query("a: Int"),
    class: "breaking",
    where: "B",
  },
  { name: "a description changes", old: query("a: Int"), now: query('"a" a: Int'), class: "none", where: "" },
  {
    name: "definitions change places",
    old: query("a: B", "type B { c: Int d: Int }"),
    now: `type B { d: Int c: Int } ${query("a: B")}`,
    class: "none",
    where: "",
  },
  {
    name: "a subgraph's extension with directives of its gateway",
    old: "extend type Query { a: Int @shareable }",
    now: "extend type Query { a: Int @shareable b: Int }",
    class: "additive",
    where: "Query.b",
  },
] as const;

test.each(cases)("$name", async (row) => {
  const { comparison } = await judgeGraphql(files(row.old), files(row.now));
  expect(comparison).toMatchObject({ known: true });
  const [gravest] = comparison.known ? comparison.changes : [];
  expect(gravest?.class ?? "none").toBe(row.class);
  expect(gravest?.operation ?? "").toBe(row.where);
});

test("a schema in several files is one", async () => {
  const parts = new Map([
    ["a.graphql", query("a: B")],
    ["b.graphql", "type B { c: Int }"],
  ]);
  const { comparison } = await judgeGraphql(parts, files(query("a: B", "type B { c: Int }")));
  expect(comparison).toEqual({ known: true, changes: [] });
});

test("the answer to an introspection query is a schema, too", async () => {
  const { buildSchema, introspectionFromSchema } = await import("graphql");
  const answer = JSON.stringify({ data: introspectionFromSchema(buildSchema(query("a: Int"))) });
  const { comparison } = await judgeGraphql(files(answer), files(query("b: Int")));
  expect(comparison).toMatchObject({ known: true, changes: [{ operation: "Query.a" }, { operation: "Query.b" }] });
});

test.each([
  ["is cut off", "type Query {"],
  ["names a type that isn't there", "type Query { a: Nowhere }"],
  ["nests without end", `type Query { a: ${"[".repeat(100_000)}Int${"]".repeat(100_000)} }`],
  ["is an empty object", "{}"],
])("a schema that %s is not compared", async (_, text) => {
  const { comparison } = await judgeGraphql(files(query("a: Int")), files(text));
  expect(comparison).toMatchObject({ known: false });
});
