import { answers, document, integer, object, ref, type Row, string } from "./openapi-documents.ts";

const responses = { "200": { description: "it went well" } };
const get = { responses };
const id = (name: string): Row["old"] => ({ name, in: "path", required: true, schema: string });
const key = { type: "apiKey", in: "header", name: "X-Key" };
const bearer = { type: "http", scheme: "bearer" };
const secured = (security: Row["old"], schemes: Record<string, Row["old"]> = { key, bearer }): Row["old"] =>
  document({ "/a": { get: { responses, security } } }, { components: { securitySchemes: schemes } });
const calling = (schema: Row["old"]): Row["old"] =>
  document({
    "/a": {
      post: {
        responses,
        callbacks: {
          paid: {
            "{$request.query.to}": {
              post: { requestBody: { content: { "application/json": { schema } } }, responses },
            },
          },
        },
      },
    },
  });

/** Whole operations, and what stands around them. */
export const OPERATION_CASES: readonly Row[] = [
  {
    name: "a path is removed",
    old: document({ "/a": { get }, "/b": { get } }),
    now: document({ "/a": { get } }),
    class: "breaking",
    where: "GET /b",
  },
  {
    name: "a path is added",
    old: document({ "/a": { get } }),
    now: document({ "/a": { get }, "/b": { get } }),
    class: "additive",
    where: "GET /b",
  },
  {
    name: "an operation is removed",
    old: document({ "/a": { get, delete: get } }),
    now: document({ "/a": { get } }),
    class: "breaking",
    where: "DELETE /a",
  },
  {
    name: "a deprecated operation is removed",
    old: document({ "/a": { get, delete: { ...get, deprecated: true } } }),
    now: document({ "/a": { get } }),
    class: "breaking",
    where: "DELETE /a",
    oasdiff: "it lets go what was deprecated: who still calls it fails all the same",
  },
  {
    name: "an operation is added",
    old: document({ "/a": { get } }),
    now: document({ "/a": { get, delete: get } }),
    class: "additive",
    where: "DELETE /a",
  },
  {
    name: "an operation is deprecated",
    old: document({ "/a": { get } }),
    now: document({ "/a": { get: { ...get, deprecated: true } } }),
    class: "additive",
    where: "GET /a",
  },
  {
    name: "a path's parameter gets another name",
    old: document({ "/a/{id}": { get: { ...get, parameters: [id("id")] } } }),
    now: document({ "/a/{key}": { get: { ...get, parameters: [id("key")] } } }),
    class: "none",
    where: "",
  },
  {
    name: "a parameter moves from the path item to its operation",
    old: document({ "/a/{id}": { parameters: [id("id")], get } }),
    now: document({ "/a/{id}": { get: { ...get, parameters: [id("id")] } } }),
    class: "none",
    where: "",
  },
  {
    name: "a path's letters change their case",
    old: document({ "/users": { get } }),
    now: document({ "/Users": { get } }),
    class: "breaking",
    where: "GET /users",
  },
  {
    name: "the version changes",
    old: document({ "/a": { get } }),
    now: document({ "/a": { get } }, { info: { title: "CRM", version: "1.1.0" } }),
    class: "none",
    where: "",
  },
  {
    name: "summary, tags and operationId change",
    old: document({ "/a": { get: { ...get, summary: "a", tags: ["a"], operationId: "a" } } }),
    now: document({ "/a": { get: { ...get, summary: "b", tags: ["b"], operationId: "b" } } }),
    class: "none",
    where: "",
  },
  {
    name: "a schema that nothing uses is removed",
    old: answers(string, { Old: string }),
    now: answers(string, {}),
    class: "none",
    where: "",
  },
  {
    name: "another host serves it",
    old: document({ "/a": { get } }, { servers: [{ url: "https://a.example/v1" }] }),
    now: document({ "/a": { get } }, { servers: [{ url: "https://b.example/v1" }] }),
    class: "none",
    where: "",
  },
  {
    name: "the path before all others changes",
    old: document({ "/a": { get } }, { servers: [{ url: "https://a.example/v1" }] }),
    now: document({ "/a": { get } }, { servers: [{ url: "https://a.example/v2" }] }),
    class: "breaking",
    where: "all operations servers",
    oasdiff: "it does not look at servers",
  },
  {
    name: "security is asked for where none was",
    old: secured([]),
    now: secured([{ key: [] }]),
    class: "breaking",
    where: "GET /a security",
    oasdiff: "it calls a new requirement information: who is not signed in fails all the same",
  },
  {
    name: "security is asked for no more",
    old: secured([{ key: [] }]),
    now: secured([]),
    class: "additive",
    where: "GET /a security",
    oasdiff: "it calls every requirement that goes an error, though whoever was let in still is",
  },
  {
    name: "another way to be let in is added",
    old: secured([{ key: [] }]),
    now: secured([{ key: [] }, { bearer: [] }]),
    class: "additive",
    where: "GET /a security",
  },
  {
    name: "a way to be let in is removed",
    old: secured([{ key: [] }, { bearer: [] }]),
    now: secured([{ bearer: [] }]),
    class: "breaking",
    where: "GET /a security",
  },
  {
    name: "a key moves to another header",
    old: secured([{ key: [] }]),
    now: secured([{ key: [] }], { key: { ...key, name: "X-Token" }, bearer }),
    class: "breaking",
    where: "GET /a security",
    oasdiff: "it does not look into the schemes",
  },
  {
    name: "a callback's body loses a property",
    old: calling(object({ id: string }, { required: ["id"] })),
    now: calling(object({ sum: integer })),
    class: "breaking",
    where: "POST /a callback POST {$request.query.to} body.id",
    oasdiff: "it does not look into callbacks",
  },
  {
    name: "a callback's body gains a required property",
    old: calling(object({ id: string })),
    now: calling(object({ id: string, sum: integer }, { required: ["sum"] })),
    class: "additive",
    where: "POST /a callback POST {$request.query.to} body.sum",
  },
  {
    name: "a recursive schema loses a property",
    old: answers(ref("Node"), { Node: object({ name: string, next: ref("Node") }, { required: ["name"] }) }),
    now: answers(ref("Node"), { Node: object({ next: ref("Node") }) }),
    class: "breaking",
    where: "GET /customers/{id} response 200 body.name",
  },
];
