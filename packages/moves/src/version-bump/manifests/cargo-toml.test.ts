import { expect, test } from "@jest/globals";
import { cargoToml } from "./cargo-toml.ts";

test.each([
  {
    name: "a package",
    before: '[package]\nname = "web"\nversion = "1.2.3" # here\nedition = "2024"\n\n[dependencies]\nversion = "1"\n',
    after: '[package]\nname = "web"\nversion = "2.0.0" # here\nedition = "2024"\n\n[dependencies]\nversion = "1"\n',
  },
  {
    name: "a workspace",
    before: '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "1.2.3"\n',
    after: '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "2.0.0"\n',
  },
  {
    name: "both",
    before: '[workspace.package]\nversion = "1.2.3"\n[package]\nname = "x"\nversion = "1.2.3"',
    after: '[workspace.package]\nversion = "2.0.0"\n[package]\nname = "x"\nversion = "2.0.0"',
  },
  {
    name: "a version that is the workspace's",
    before: '[package]\nname = "x"\nversion.workspace = true\n',
    after: null,
  },
  { name: "the same in braces", before: '[package]\nname = "x"\nversion = { workspace = true }\n', after: null },
  { name: "a workspace without a version", before: '[workspace]\nmembers = ["a"]\n', after: null },
])("$name", ({ before, after }) => {
  expect(cargoToml.withVersion(before, "2.0.0")).toBe(after);
});

test.each([
  { name: "dotted keys", text: 'package.name = "x"\npackage.version = "1.2.3"\n' },
  { name: "an inline table", text: 'package = { name = "x", version = "1.2.3" }\n' },
])("$name are an error: its tag would say something else", ({ text }) => {
  expect(() => cargoToml.withVersion(text, "2.0.0")).toThrow("states its version in a form that is not edited");
});
