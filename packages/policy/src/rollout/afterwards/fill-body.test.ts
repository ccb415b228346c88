import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fillBody } from "./fill-body.ts";

function filled(template: string, id: string): string {
  const body = fillBody(template, new Map([["id", id]]));
  return body.ok ? body.value : `refused: ${body.says}`;
}

test.each([
  { name: "a word", template: '{"a":"{id}"}', id: "b", body: '{"a":"b"}' },
  { name: "a part of a text", template: '{"a": "x-{id}-{id}"}', id: "b", body: '{"a": "x-b-b"}' },
  {
    name: "the end of a text",
    template: '{"a":"{id}"}',
    id: 'b","admin":"yes',
    body: '{"a":"b\\",\\"admin\\":\\"yes"}',
  },
  { name: "a backslash", template: '{"a":"{id}"}', id: "b\\", body: '{"a":"b\\\\"}' },
  { name: "what is escaped before it", template: '{"a":"\\\\{id}"}', id: "n", body: '{"a":"\\\\n"}' },
  { name: "a number of its own", template: '{"a":{id}}', id: "-1.5e3", body: '{"a":-1.5e3}' },
  { name: "a truth value", template: "[{id}]", id: "true", body: "[true]" },
  { name: "a query of GraphQL", template: '{"query":"{ a { id } }"}', id: "1", body: '{"query":"{ a { id } }"}' },
  {
    name: "more than a number",
    template: '{"a":{id}}',
    id: '1,"admin":true',
    body: "refused: what was captured as `{id}` is no number, and stands outside of a text",
  },
  { name: "a key", template: '{"{id}" :1}', id: "admin", body: "refused: `{id}` stands in a key of its body" },
  { name: "half an escape", template: '{"a":"\\{id}"}', id: "n", body: "refused: its body is not JSON" },
  { name: "a text that is not closed", template: '{"a":"{id}}', id: "n", body: "refused: its body is not JSON" },
  {
    name: "a name that nobody captured",
    template: '["{no}"]',
    id: "1",
    body: "refused: no earlier step captures `{no}`",
  },
])("$name", ({ template, id, body }) => {
  expect(filled(template, id)).toBe(body);
});

test("whatever is captured, the body says it at its place and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (id) => {
      const body = filled('{"a":"<{id}>","b":[1,"{id}"]}', id);
      expect(JSON.parse(body)).toEqual({ a: `<${id}>`, b: [1, id] });
    }),
  );
});
