import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { jsonOf } from "./json.ts";

test.each([
  { value: { a: "\u009b31m\u202Eevil\u007f" }, text: '{"a":"\\u009b31m\\u202eevil\\u007f"}' },
  { value: ["é 😀 \u001b"], text: '["é 😀 \\u001b"]' },
])("$text", ({ value, text }) => {
  expect(jsonOf(value, 0)).toBe(text);
});

test("means the same as JSON of the platform, and holds nothing that a terminal would obey", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      const text = jsonOf(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
