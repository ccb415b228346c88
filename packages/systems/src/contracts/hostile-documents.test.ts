import { expect, test } from "@jest/globals";
import { type Documents, loadDocuments } from "./documents.ts";
import { judgeJsonSchema } from "./judge-json-schema.ts";
import { judgeOpenApi } from "./judge-openapi.ts";
import type { Judgement } from "./judgement.ts";

function load(files: Readonly<Record<string, string>>, entry = "api/openapi.yaml"): () => Promise<Documents> {
  return () =>
    loadDocuments(entry, (file) => Promise.resolve(Object.hasOwn(files, file) ? (files[file] ?? null) : null));
}

const head = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\n";
const responding = (schema: string, more = ""): string =>
  `${head}paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: ${schema}}}}}}}}\n${more}`;

async function compare(old: string, now: string, more: Readonly<Record<string, string>> = {}): Promise<Judgement> {
  return judgeOpenApi(load({ ...more, "api/openapi.yaml": old }), load({ ...more, "api/openapi.yaml": now }), null);
}

const simple = responding("{type: string}");
/** Each level holds the one below twice: the paths through it double with each, its schemas do not. */
const doubling = (levels: number, leaf: string): string =>
  `components:\n  schemas:\n    L0: {type: ${leaf}}\n${Array.from(
    { length: levels },
    (_, level) =>
      `    L${level + 1}: {type: object, properties: {a: {$ref: '#/components/schemas/L${level}'}, b: {$ref: '#/components/schemas/L${level}'}}}\n`,
  ).join("")}`;

const laughs = `${head}x-a: &a0 [1]\n${Array.from({ length: 40 }, (_, n) => `x-${n}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]\n`).join("")}paths: {}\n`;

test.each([
  ["is no YAML", "a: [", "can't be read"],
  ["is no OpenAPI", "a: 1", "no OpenAPI document"],
  ["is empty", "", "no OpenAPI document"],
  ["refers to another host", responding("{$ref: 'https://evil.example/a.json'}"), "not fetched"],
  ["refers to another host without a scheme", responding("{$ref: '//evil.example/a.json'}"), "not fetched"],
  ["refers to a file of the machine", responding("{$ref: 'file:///etc/passwd'}"), "not fetched"],
  ["refers to an absolute path", responding("{$ref: '/etc/passwd'}"), "not fetched"],
  ["climbs out of the repository", responding("{$ref: '../../etc/passwd'}"), "not fetched"],
  ["climbs out of the repository in disguise", responding("{$ref: '%2e%2e/%2e%2e/etc/passwd'}"), "not fetched"],
  ["refers to nowhere", responding("{$ref: '#/components/schemas/None'}"), "leads nowhere"],
  ["refers to what every object inherits", responding("{$ref: '#/constructor'}"), "leads nowhere"],
  [
    "refers to itself",
    responding("{$ref: '#/components/schemas/A'}", "components: {schemas: {A: {$ref: '#/components/schemas/A'}}}"),
    "round in a circle",
  ],
  ["multiplies its aliases", laughs, "can't be read"],
  ["nests without end", responding(`${"{items: ".repeat(3000)}{}${"}".repeat(3000)}`), "can't be read"],
  ["nests deeper than anybody writes", responding(`${"{items: ".repeat(600)}{}${"}".repeat(600)}`), "deep"],
  ["is JSON that nests without end", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "deep"],
  ["is too large", `${simple}# ${"a".repeat(6 * 1024 * 1024)}`, "larger than 5 MiB"],
  ["lists itself as a value", responding("{enum: &a [*a]}"), "deep"],
])("a document that %s is not compared, and says why", async (_, text, says) => {
  const { comparison } = await compare(simple, text);
  expect(comparison).toMatchObject({ known: false });
  expect(comparison.known ? "" : comparison.says).toContain(says);
});

test("circles of schemas are walked once", async () => {
  const tree = (leaf: string): string =>
    responding(
      "{$ref: '#/components/schemas/A'}",
      `components: {schemas: {A: {properties: {a: {$ref: '#/components/schemas/B'}, name: {type: ${leaf}}}}, B: {allOf: [{$ref: '#/components/schemas/A'}], properties: {b: {$ref: '#/components/schemas/A'}}}}}`,
    );
  const { comparison } = await compare(tree("string"), tree("integer"));
  expect(comparison).toMatchObject({
    known: true,
    changes: expect.arrayContaining([expect.objectContaining({ field: "response 200 body.name" })]),
  });
  expect(await compare(tree("string"), `${tree("string")}\n# the same`)).toMatchObject({
    comparison: { known: true, changes: [] },
  });
});

test("a schema with more paths through it than there are atoms is compared", async () => {
  const text = (leaf: string): string => responding("{$ref: '#/components/schemas/L80'}", doubling(80, leaf));
  const { comparison } = await compare(text("string"), text("integer"));
  expect(comparison).toMatchObject({ known: true });
  expect(comparison.known && comparison.changes.length).toBeGreaterThan(0);
});

test("allOf of allOf of allOf is merged once", async () => {
  const parts = Array.from(
    { length: 60 },
    (_, n) => `    P${n + 1}: {allOf: [{$ref: '#/components/schemas/P${n}'}, {$ref: '#/components/schemas/P${n}'}]}\n`,
  ).join("");
  const text = (leaf: string): string =>
    responding(
      "{$ref: '#/components/schemas/P60'}",
      `components:\n  schemas:\n    P0: {properties: {a: {type: ${leaf}}}}\n${parts}`,
    );
  const { comparison } = await compare(text("string"), text("integer"));
  expect(comparison).toMatchObject({ known: true, changes: [{ field: "response 200 body.a", class: "breaking" }] });
});

test("patterns are compared, and never run", async () => {
  const pattern = "^(a+)+$";
  const schema = (property: string): string =>
    JSON.stringify({
      type: "object",
      patternProperties: { [pattern]: { type: property } },
      properties: { [`${"a".repeat(60)}!`]: {} },
    });
  const read = (text: string): (() => Promise<Documents>) => load({ "a.json": text }, "a.json");
  const { comparison } = await judgeJsonSchema(read(schema("string")), read(schema("integer")), "request");
  expect(comparison).toMatchObject({ known: true, changes: [{ class: "breaking" }] });
});

test("references to other files of the repository are followed", async () => {
  const entry = responding("{$ref: '../schemas/customer.yaml#/Customer'}");
  const files = (leaf: string): Record<string, string> => ({
    "api/openapi.yaml": entry,
    "schemas/customer.yaml": "Customer: {properties: {address: {$ref: './address.json'}}}",
    "schemas/address.json": JSON.stringify({ properties: { zip: { type: leaf } } }),
  });
  const { comparison } = await judgeOpenApi(load(files("string")), load(files("integer")), null);
  expect(comparison).toMatchObject({
    known: true,
    changes: [{ field: "response 200 body.address.zip", class: "breaking" }],
  });
});

test("names from a document stay within one line, and within bounds", async () => {
  const name = `x\n::error::\`${"y".repeat(5000)}`;
  const text = (properties: object): string =>
    JSON.stringify({
      openapi: "3.0.0",
      info: {},
      paths: {
        "/a": { get: { responses: { "200": { content: { "application/json": { schema: { properties } } } } } } },
      },
    });
  const { comparison } = await compare(text({ [name]: {} }), text({}));
  const [change] = comparison.known ? comparison.changes : [];
  expect(change?.field).not.toMatch(/[\n`]/);
  expect(change?.field?.length).toBeLessThan(300);
});
