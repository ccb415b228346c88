import { expect, test } from "@jest/globals";
import { withUvLockVersion } from "./uv-lock.ts";

const lock = (web: string, source = 'source = { editable = "apps/web" }'): string => `version = 1
requires-python = ">=3.12"

[[package]]
name = "api"
version = "1.2.3"
source = { virtual = "." }
dependencies = [
    { name = "web" },
]

[package.metadata]
requires-dist = [{ name = "web", editable = "apps/web" }]

[[package]]
name = "web"
version = "${web}"
${source}

[[package]]
name = "x"
version = "1.2.3"
source = { registry = "https://index.example/simple" }
`;

test.each([
  { name: "editable", source: 'source = { editable = "apps/web" }' },
  { name: "virtual", source: 'source = { virtual = "apps/web" }' },
  { name: "a directory", source: 'source = { directory = "apps/web" }' },
])("its own package, $name, follows", ({ source }) => {
  expect(withUvLockVersion(lock("1.2.3", source), "apps/web", "2.0.0rc1")).toBe(lock("2.0.0rc1", source));
});

test.each([
  { name: "of other packages", text: lock("1.2.3"), own: "apps/other" },
  { name: "without packages", text: "version = 1\n", own: "." },
  { name: "with a dynamic version", text: '[[package]]\nname = "web"\nsource = { editable = "." }\n', own: "." },
])("a lock file $name stays as it is", ({ text, own }) => {
  expect(withUvLockVersion(text, own, "2.0.0")).toBe(text);
});

test("one that uv did not write is an error", () => {
  const text = '[[package]]\nname = "web"\n version = "1.2.3"\nsource = { editable = "." }\n';
  expect(() => withUvLockVersion(text, ".", "2.0.0")).toThrow("not edited");
});
