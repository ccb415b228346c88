import { expect, test } from "@jest/globals";
import { withCargoRequirements } from "./cargo-requirements.ts";

const asking = (requirement: string): string => `[package]
name = "api"
version = "1.2.3"

[dependencies]
web = { version = "${requirement}", path = "../web" } # ours
serde = "1.2.3"
other = { version = "1.2.3", path = "../other" }
`;

test.each([
  { name: "a bare version", requirement: "1.2", raised: "2.0.0" },
  { name: "a caret", requirement: "^1.0.0", raised: "^2.0.0" },
  { name: "a tilde", requirement: "~1.2", raised: "~2.0.0" },
  { name: "a pin", requirement: "=1.2.3", raised: "=2.0.0" },
  { name: "one that fits both", requirement: ">=1.0", raised: ">=1.0" },
  { name: "one that never fitted", requirement: "0.9", raised: "0.9" },
  { name: "a range", requirement: ">=1.0, <2.0", raised: ">=1.0, <2.0" },
  { name: "any", requirement: "*", raised: "*" },
])("$name becomes $raised", ({ requirement, raised }) => {
  const versions = { before: "1.2.3", now: "2.0.0" };
  expect(withCargoRequirements(asking(requirement), new Set(["web"]), versions)).toBe(asking(raised));
});

test.each([
  {
    name: "a table of its own",
    before: "[dependencies.web]\npath = \"../web\"\nversion = '1.2.3'\n",
    after: '[dependencies.web]\npath = "../web"\nversion = "2.0.0"\n',
  },
  {
    name: "dotted keys",
    before: '[dev-dependencies]\nweb.path = "../web"\nweb.version = "1.2.3"\n',
    after: '[dev-dependencies]\nweb.path = "../web"\nweb.version = "2.0.0"\n',
  },
  {
    name: "a workspace's",
    before: '[workspace.dependencies]\nweb = { path = "web", version = "1.2.3" }\r\n',
    after: '[workspace.dependencies]\nweb = { path = "web", version = "2.0.0" }\r\n',
  },
  {
    name: "a platform's",
    before: '[target.\'cfg(unix)\'.build-dependencies]\nweb = { path = "web", version = "1.2.3" }\n',
    after: '[target.\'cfg(unix)\'.build-dependencies]\nweb = { path = "web", version = "2.0.0" }\n',
  },
  {
    name: "another name",
    before: '[dependencies]\nw = { package = "web", path = "web", version = "1.2.3" }\n',
    after: '[dependencies]\nw = { package = "web", path = "web", version = "2.0.0" }\n',
  },
  {
    name: "one of the registry's, of the same name, stays",
    before: '[dependencies]\nweb = "1.2.3"\n[build-dependencies]\nweb = { version = "1.2.3" }\n',
    after: '[dependencies]\nweb = "1.2.3"\n[build-dependencies]\nweb = { version = "1.2.3" }\n',
  },
])("is raised in $name", ({ before, after }) => {
  expect(withCargoRequirements(before, new Set(["web"]), { before: "1.2.3", now: "2.0.0" })).toBe(after);
});

test("one in a form that is not edited is an error: Cargo would build nothing", () => {
  const text = 'dependencies = { web = { path = "web", version = "1.2.3" } }\n';
  expect(() => withCargoRequirements(text, new Set(["web"]), { before: "1.2.3", now: "2.0.0" })).toThrow("not edited");
});
