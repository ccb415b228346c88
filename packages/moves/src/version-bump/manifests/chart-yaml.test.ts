import { expect, test } from "@jest/globals";
import { chartYaml } from "./chart-yaml.ts";

test.each([
  {
    name: "plain, with comments",
    before: "apiVersion: v2 # Helm 3\nname: web\nversion: 1.2.3   # the chart's\n",
    after: "apiVersion: v2 # Helm 3\nname: web\nversion: 2.0.0   # the chart's\n",
  },
  {
    name: "an application that goes with it",
    before: 'version: 1.2.3\nappVersion: "1.2.3"\n',
    after: 'version: 2.0.0\nappVersion: "2.0.0"\n',
  },
  {
    name: "an application with a version of its own",
    before: "appVersion: '9.1'\nversion: 1.2.3\n",
    after: "appVersion: '9.1'\nversion: 2.0.0\n",
  },
  { name: "single quotes and CRLF", before: "version: '1.2.3'\r\nx: 1\r\n", after: "version: '2.0.0'\r\nx: 1\r\n" },
  {
    name: "versions of dependencies are left alone",
    before: "dependencies:\n  - name: db\n    version: 1.2.3\nversion: 1.2.3\n",
    after: "dependencies:\n  - name: db\n    version: 1.2.3\nversion: 2.0.0\n",
  },
  { name: "after a byte-order mark", before: "\uFEFFversion: 1.2.3\n", after: "\uFEFFversion: 2.0.0\n" },
  { name: "in braces", before: "{version: 1.2.3, name: web}", after: "{version: 2.0.0, name: web}" },
  { name: "with a tag", before: "version: !!str 1.2.3\n", after: "version: !!str 2.0.0\n" },
  { name: "no version", before: "name: web\n", after: null },
  { name: "a version that is a list", before: "version: [1]\n", after: null },
  { name: "empty", before: "", after: null },
])("$name", ({ before, after }) => {
  expect(chartYaml.withVersion(before, "2.0.0")).toBe(after);
});

test.each([
  { name: "what is no YAML", text: "version: [1.2.3\n", says: "Flow sequence" },
  { name: "two versions", text: "version: 1.2.3\nversion: 1.2.4\n", says: "Map keys must be unique" },
  { name: "two documents", text: "version: 1.2.3\n---\nversion: 1.2.4\n", says: "multiple documents" },
  {
    name: "a version that others refer to",
    text: "version: &v 1.2.3\nannotations: { was: *v }\n",
    says: "states its version in a form that is not edited",
  },
  { name: "a block of text", text: "version: |-\n  1.2.3\n", says: "states its version in a form that is not edited" },
])("$name is an error: its tag would say something else", ({ text, says }) => {
  expect(() => chartYaml.withVersion(text, "2.0.0")).toThrow(says);
});
