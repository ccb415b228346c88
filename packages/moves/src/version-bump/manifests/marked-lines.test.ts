import { expect, test } from "@jest/globals";
import { markedLines } from "./marked-lines.ts";

test.each([
  {
    name: "Terraform",
    before: 'locals {\n  version = "1.2.3" # signalbox:version\n  other = "1.2.3"\n}\n',
    after: 'locals {\n  version = "2.0.0" # signalbox:version\n  other = "1.2.3"\n}\n',
  },
  {
    name: "a source with a ref",
    before: 'source = "git::https://x.example/m.git?ref=v1.2.3" // signalbox:version',
    after: 'source = "git::https://x.example/m.git?ref=v2.0.0" // signalbox:version',
  },
  {
    name: "a Dockerfile, the line before",
    before: "# signalbox:version\nLABEL version=1.2.3\nLABEL other=1.2.3\n",
    after: "# signalbox:version\nLABEL version=2.0.0\nLABEL other=1.2.3\n",
  },
  {
    name: "an image's variant keeps its name",
    before: "image: acme/web:1.2.3-alpine3.20 # signalbox:version",
    after: "image: acme/web:2.0.0-alpine3.20 # signalbox:version",
  },
  {
    name: "Markdown, with words around",
    before: "<!-- kept by signalbox:version, do not edit -->\nInstall **v1.2.3** today.\r\n",
    after: "<!-- kept by signalbox:version, do not edit -->\nInstall **v2.0.0** today.\r\n",
  },
  {
    name: "a prerelease",
    before: '__version__ = "1.2.3-rc.4"  # signalbox:version\n',
    after: '__version__ = "2.0.0"  # signalbox:version\n',
  },
  {
    name: "several lines",
    before: "a 1.2.3 -- signalbox:version\nb 0.0.0 ; signalbox:version",
    after: "a 2.0.0 -- signalbox:version\nb 2.0.0 ; signalbox:version",
  },
  {
    name: "an address is no version",
    before: "host: 10.1.2.3, web 1.2.3 # signalbox:version",
    after: "host: 10.1.2.3, web 2.0.0 # signalbox:version",
  },
  { name: "a word that only begins so", before: "1.2.3 # signalbox:version-of-web", after: null },
  { name: "a mark outside of a comment", before: "signalbox:version 1.2.3", after: null },
  { name: "no mark", before: "1.2.3", after: null },
])("$name", ({ before, after }) => {
  expect(markedLines("semver").withVersion(before, "2.0.0")).toBe(after);
});

test.each([
  { scheme: "major.minor", version: "2.4", before: "v 2.3 # signalbox:version", after: "v 2.4 # signalbox:version" },
  {
    scheme: "calver",
    version: "2025.10.002",
    before: "v: 2025.10.001 # signalbox:version",
    after: "v: 2025.10.002 # signalbox:version",
  },
  {
    scheme: "semver",
    version: "1.4.0-rc.1",
    before: "1.3.0 # signalbox:version",
    after: "1.4.0-rc.1 # signalbox:version",
  },
] as const)("a version of $scheme is written as it is tagged", ({ scheme, version, before, after }) => {
  const edited = markedLines(scheme).withVersion(before, version);
  expect(edited).toBe(after);
  expect(markedLines(scheme).versions(after)).toEqual([version]);
});

test.each([
  {
    name: "none on the line or the next",
    text: "a\n# signalbox:version\nb\n1.2.3",
    says: "states no version of `semver` on its marked line 2",
  },
  { name: "one of another scheme", text: "x = 1.2 # signalbox:version", says: "states no version of `semver`" },
  {
    name: "two",
    text: "from 1.2.3 to 1.2.4 # signalbox:version",
    says: "states several versions on its marked line 1",
  },
  { name: "a prerelease in another form", text: "x = 1.2.3-rc1 # signalbox:version", says: "states no version" },
  { name: "a prerelease with more behind it", text: "x = 1.2.3-rc.1.2 # signalbox:version", says: "states no version" },
])("a mark with $name is an error", ({ text, says }) => {
  expect(() => markedLines("semver").withVersion(text, "2.0.0")).toThrow(says);
});

test("a long line takes no longer than reading it", () => {
  const long = `${"#".repeat(500_000)}${"1.".repeat(500_000)}signalbox:versionx`;
  expect(markedLines("semver").versions(`${long}\n${long} 1.2.3 # signalbox:version`)).toEqual(["1.2.3"]);
});
