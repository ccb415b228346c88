import { expect, test } from "@jest/globals";
import type { Json } from "./json.ts";
import { loadDocuments } from "./documents.ts";
import { judgeOpenApi } from "./judge-openapi.ts";

function swagger(get: Record<string, Json>, more: Record<string, Json> = {}): Json {
  return {
    swagger: "2.0",
    info: { title: "CRM", version: "1.0.0" },
    paths: { "/a": { post: { responses: { "200": { description: "a" } }, ...get } } },
    ...more,
  };
}

const load = (document: Json) => () => loadDocuments("swagger.json", () => Promise.resolve(JSON.stringify(document)));
const answering = (schema: Json): Record<string, Json> => ({ responses: { "200": { description: "a", schema } } });
const definitions = (leaf: string): Record<string, Json> => ({
  definitions: { Customer: { type: "object", properties: { zip: { type: leaf } } } },
});
const customer = { $ref: "#/definitions/Customer" };
const sent = (required: boolean): Record<string, Json> => ({
  parameters: [{ in: "formData", name: "zip", type: "string", required }],
});
const limit = (maximum: number): Record<string, Json> => ({
  parameters: [{ in: "query", name: "limit", type: "integer", maximum }],
});

test.each([
  {
    name: "an answered type changes",
    old: swagger(answering(customer), definitions("string")),
    now: swagger(answering(customer), definitions("integer")),
    class: "breaking",
    field: "response 200 body.zip",
  },
  {
    name: "a body's type changes",
    old: swagger({ parameters: [{ in: "body", name: "b", schema: customer }] }, definitions("string")),
    now: swagger({ parameters: [{ in: "body", name: "b", schema: customer }] }, definitions("integer")),
    class: "breaking",
    field: "request body.zip",
  },
  {
    name: "a parameter's bound falls",
    old: swagger(limit(100)),
    now: swagger(limit(50)),
    class: "breaking",
    field: "request query limit",
  },
  {
    name: "a form's field becomes required",
    old: swagger(sent(false)),
    now: swagger(sent(true)),
    class: "breaking",
    field: "request body",
  },
  {
    name: "the path before all others changes",
    old: swagger({}, { basePath: "/v1" }),
    now: swagger({}, { basePath: "/v2" }),
    class: "breaking",
    field: "servers",
  },
  {
    name: "a media type is added",
    old: swagger(answering({ type: "string" })),
    now: swagger({ ...answering({ type: "string" }), produces: ["application/json", "text/plain"] }),
    class: "additive",
    field: "response 200 body (text/plain)",
  },
  {
    name: "the same, written as OpenAPI 3",
    old: swagger(answering(customer), definitions("string")),
    now: {
      openapi: "3.0.0",
      info: {},
      paths: {
        "/a": {
          post: {
            responses: {
              "200": {
                content: {
                  "application/json": { schema: { type: "object", properties: { zip: { type: "string" } } } },
                },
              },
            },
          },
        },
      },
    },
    class: "none",
    field: "",
  },
])("Swagger 2: $name", async (row) => {
  const { comparison } = await judgeOpenApi(load(row.old), load(row.now), null);
  expect(comparison).toMatchObject({ known: true });
  const [gravest] = comparison.known ? comparison.changes : [];
  expect(gravest?.class ?? "none").toBe(row.class);
  expect(gravest?.field ?? "").toBe(row.field);
});
