import { expect, test } from "@jest/globals";
import { packageJson } from "./package-json.ts";

test.each([
  {
    name: "plain",
    before: '{\n  "name": "web",\n  "version": "1.2.3"\n}\n',
    after: '{\n  "name": "web",\n  "version": "2.0.0"\n}\n',
  },
  { name: "on one line", before: '{"version":"1.2.3","name":"web"}', after: '{"version":"2.0.0","name":"web"}' },
  {
    name: "with odd spaces and line ends",
    before: '{\r\n\t"version"  :\t"1.2.3" ,\r\n "x":1}\r\n',
    after: '{\r\n\t"version"  :\t"2.0.0" ,\r\n "x":1}\r\n',
  },
  { name: "after a byte-order mark", before: '\uFEFF{"version":"1.2.3"}', after: '\uFEFF{"version":"2.0.0"}' },
  {
    name: "beside other versions",
    before: '{"scripts":{"version":"9"},"version":"1.2.3","engines":{"version":"8"}}',
    after: '{"scripts":{"version":"9"},"version":"2.0.0","engines":{"version":"8"}}',
  },
  {
    name: "with escapes",
    before: '{"\\u0076ersion":"1\\u002e2.3","é":"😀"}',
    after: '{"\\u0076ersion":"2.0.0","é":"😀"}',
  },
  { name: "without a version", before: '{"name":"web"}', after: null },
  { name: "with a version that is no text", before: '{"version":1}', after: null },
  { name: "with a version further in alone", before: '{"publishConfig":{"version":"1.2.3"}}', after: null },
  { name: "a list", before: '["version","1.2.3"]', after: null },
])("$name", ({ before, after }) => {
  expect(packageJson.withVersion(before, "2.0.0")).toBe(after);
});

test.each([
  { name: "two versions", text: '{"version":"1.2.3","version":"1.2.4"}', says: "states its version twice" },
  { name: "what is no JSON", text: '{"version":"1.2.3",}', says: "JSON" },
  { name: "nothing", text: "", says: "JSON" },
])("$name is an error: its tag would say something else", ({ text, says }) => {
  expect(() => packageJson.withVersion(text, "2.0.0")).toThrow(says);
});
