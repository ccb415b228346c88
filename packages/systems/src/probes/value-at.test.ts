import { expect, test } from "@jest/globals";
import { capturedAt, valueAt } from "./value-at.ts";

const cases = [
  { path: "status", text: '{"status":"ready"}', found: { kind: "value", value: "ready" } },
  { path: "checks.1.state", text: '{"checks":[{},{"state":true}]}', found: { kind: "value", value: "true" } },
  { path: "0", text: "[12]", found: { kind: "value", value: "12" } },
  { path: "a", text: '{"a":null}', found: { kind: "value", value: "null" } },
  { path: "a", text: '{"a":{"b":1}}', found: { kind: "not-comparable" } },
  { path: "a", text: '{"a":[]}', found: { kind: "not-comparable" } },
  { path: "a", text: `{"a":"${"x".repeat(1001)}"}`, found: { kind: "not-comparable" } },
  { path: "a", text: '{"a":9007199254740993}', found: { kind: "not-comparable" } },
  { path: "a", text: '{"a":-9007199254740991}', found: { kind: "value", value: "-9007199254740991" } },
  { path: "b", text: '{"a":1}', found: { kind: "absent" } },
  { path: "a.length", text: '{"a":"text"}', found: { kind: "absent" } },
  { path: "length", text: "[1]", found: { kind: "absent" } },
  { path: "1", text: "[1]", found: { kind: "absent" } },
  { path: "00", text: "[1]", found: { kind: "absent" } },
  { path: "constructor.name", text: "{}", found: { kind: "absent" } },
  { path: "__proto__", text: "{}", found: { kind: "absent" } },
  { path: "__proto__.a", text: '{"__proto__":{"a":1}}', found: { kind: "value", value: "1" } },
  { path: "a", text: "null", found: { kind: "absent" } },
  { path: "a", text: "<html>", found: { kind: "not-json" } },
  { path: "a", text: "", found: { kind: "not-json" } },
  { path: "a", text: '{"a":tru', found: { kind: "not-json" } },
] as const;

test.each(cases)("$path of $text", ({ path, text, found }) => {
  expect(valueAt(path, text)).toEqual(found);
});

test.each([
  { text: '{"a":"x"}', found: { kind: "value", value: "x" } },
  { text: '{"a":0}', found: { kind: "value", value: "0" } },
  { text: '{"a":false}', found: { kind: "value", value: "false" } },
  { text: '{"a":null}', found: { kind: "absent" } },
  { text: '{"a":""}', found: { kind: "absent" } },
  { text: "{}", found: { kind: "absent" } },
  { text: '{"a":[]}', found: { kind: "not-comparable" } },
  { text: "no", found: { kind: "not-json" } },
])("of $text there is something to capture, or not", ({ text, found }) => {
  expect(capturedAt("a", text)).toEqual(found);
});
