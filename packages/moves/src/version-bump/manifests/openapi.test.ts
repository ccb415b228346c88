import { expect, test } from "@jest/globals";
import { openApi } from "./openapi.ts";

test.each([
  {
    name: "YAML, with comments",
    file: "openapi.yaml",
    version: "2.0.0",
    before: "openapi: 3.1.0\ninfo:\n  title: CRM # ours\n  version: 1.2.3 # theirs\npaths: {}\n",
    after: "openapi: 3.1.0\ninfo:\n  title: CRM # ours\n  version: 2.0.0 # theirs\npaths: {}\n",
  },
  {
    name: "quotes are kept",
    file: "openapi.yml",
    version: "2025.10.001",
    before: 'info: { version: "1.2.3" }\n',
    after: 'info: { version: "2025.10.001" }\n',
  },
  {
    name: "a version that would be a number gets quotes",
    file: "openapi.yaml",
    version: "2.10",
    before: "info:\n  version: 2.9\n",
    after: 'info:\n  version: "2.10"\n',
  },
  {
    name: "JSON",
    file: "openapi.JSON",
    version: "2.0.0",
    before: '{ "openapi": "3.1.0",\t"info": {"version" : "1.2.3"} }',
    after: '{ "openapi": "3.1.0",\t"info": {"version" : "2.0.0"} }',
  },
  { name: "without a version", file: "openapi.yaml", version: "2.0.0", before: "info: { title: CRM }", after: null },
  { name: "without a version in JSON", file: "a.json", version: "2.0.0", before: '{"info":{}}', after: null },
])("$name", ({ file, version, before, after }) => {
  expect(openApi(file).withVersion(before, version)).toBe(after);
});

test("a version that looks like a number is read as it is written", () => {
  expect(openApi("openapi.yaml").versions("info: { version: 1.10 }")).toEqual(["1.10"]);
});

test("a JSON document that is none is an error", () => {
  expect(() => openApi("openapi.json").withVersion("info: {}", "2.0.0")).toThrow("JSON");
});
