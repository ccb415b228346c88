import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import type { Finding, FindingCode } from "./loaded-policy.ts";
import { readPolicy } from "./read-policy.ts";

const MINIMAL = "version: 1\ncomponents:\n  web: {}\n";

function findings(content: string | Uint8Array): readonly Finding[] {
  const loaded = readPolicy("release-policy.yml", content);
  return loaded.ok ? [] : loaded.findings;
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : part)));
}

const hostile: readonly { name: string; content: string | Uint8Array; code: FindingCode; at: string; says?: string }[] =
  [
    { name: "an empty file", content: "", code: "policy.empty", at: "1:1" },
    { name: "a file of comments", content: "# soon\n\n# later\n", code: "policy.empty", at: "1:1" },
    {
      name: "a list at the top",
      content: "- version: 1\n",
      code: "policy.bad-value",
      at: "1:1",
      says: "a list of 1 entry",
    },
    { name: "a text at the top", content: "hello\n", code: "policy.bad-value", at: "1:1", says: "the text `hello`" },
    { name: "a huge file", content: `${MINIMAL}#${" ".repeat(70_000)}`, code: "policy.too-large", at: "1:1" },
    {
      name: "a huge file by its bytes",
      content: `${MINIMAL}# ${"é".repeat(40_000)}`,
      code: "policy.too-large",
      at: "1:1",
    },
    {
      name: "Latin-1",
      content: bytes(MINIMAL, "# caf", [0xe9], "\n"),
      code: "policy.not-utf-8",
      at: "4:6",
      says: "`e9`",
    },
    {
      name: "half a character at the end",
      content: bytes(MINIMAL, "# ", [0xe2, 0x82]),
      code: "policy.not-utf-8",
      at: "4:3",
    },
    { name: "an overlong form", content: bytes("version: 1 #", [0xc0, 0xaf]), code: "policy.not-utf-8", at: "1:13" },
    { name: "UTF-16", content: bytes([0xff, 0xfe], "v\0"), code: "policy.not-utf-8", at: "1:1", says: "UTF-16" },
    { name: "half of a surrogate pair", content: `${MINIMAL}# \ud800\n`, code: "policy.hidden-character", at: "4:3" },
    {
      name: "a character that reverses the line",
      content: "version: 1 # \u202eb\n",
      code: "policy.hidden-character",
      at: "1:14",
      says: "U+202E",
    },
    {
      name: "a character of no width",
      content: "version: 1\ncompo\u200bnents:\n",
      code: "policy.hidden-character",
      at: "2:6",
      says: "U+200B",
    },
    {
      name: "a byte order mark amid the text",
      content: "version: 1\n\ufeffcomponents: 1\n",
      code: "policy.hidden-character",
      at: "2:1",
      says: "U+FEFF",
    },
    {
      name: "a control character",
      content: "version: 1 # \u0007\n",
      code: "policy.hidden-character",
      at: "1:14",
      says: "U+0007",
    },
    {
      name: "what the YAML reader uses as a mark",
      content: "version: \u001f1\n",
      code: "policy.hidden-character",
      at: "1:10",
    },
    {
      name: "a blank letter",
      content: "version: 1\ncompo\u3164nents: {}\n",
      code: "policy.hidden-character",
      at: "2:6",
    },
    { name: "a tag character", content: "version: 1 # \u{e0041}\n", code: "policy.hidden-character", at: "1:14" },
    { name: "a line separator", content: "version: 1 # \u2028\n", code: "policy.hidden-character", at: "1:14" },
    {
      name: "a hidden character behind an escape",
      content: `${MINIMAL}notes: { preset: "a\\u202e" }\n`,
      code: "policy.hidden-character",
      at: "4:18",
    },
    {
      name: "a key in look-alikes",
      content: "version: 1\n\u0441omponents: { web: {} }\n",
      code: "policy.look-alike",
      at: "2:1",
      says: "`\u0441` (U+0441, Cyrillic) only looks like `c`",
    },
    {
      name: "a branch in look-alikes alone",
      content: `${MINIMAL}branches: { \u0441\u043e\u0440\u0435: {} }\n`,
      code: "policy.look-alike",
      at: "4:13",
    },
    {
      name: "a folder with a look-alike",
      content: "version: 1\ncomponents: { web: { path: \u0430pps/web } }\n",
      code: "policy.look-alike",
      at: "2:28",
      says: "did you mean",
    },
    {
      name: "full-width letters",
      content: "version: 1\n\uff43omponents: { web: {} }\n",
      code: "policy.look-alike",
      at: "2:1",
    },
    {
      name: "a key that is given twice",
      content: `${MINIMAL}notes: {}\nnotes: {}\n`,
      code: "policy.duplicate-key",
      at: "5:1",
      says: "first on line 4",
    },
    {
      name: "a key that is given twice in two spellings",
      content: `${MINIMAL}notes: {}\n"notes": {}\n`,
      code: "policy.duplicate-key",
      at: "5:1",
    },
    {
      name: "an anchor",
      content: "version: 1\ncomponents: { web: &w {} }\n",
      code: "policy.anchor",
      at: "2:20",
      says: "`&w`",
    },
    {
      name: "an alias",
      content: "version: 1\ncomponents: { web: &w {}, api: *w }\n",
      code: "policy.anchor",
      at: "2:32",
      says: "`*w`",
    },
    { name: "an alias as a key", content: "version: &v 1\n*v : {}\n", code: "policy.anchor", at: "2:1" },
    { name: "a merge key", content: `${MINIMAL}<<: { notes: {} }\n`, code: "policy.merge-key", at: "4:1" },
    { name: "__proto__", content: `${MINIMAL}__proto__: { notes: {} }\n`, code: "policy.reserved-key", at: "4:1" },
    {
      name: "constructor",
      content: "version: 1\ncomponents: { constructor: {} }\n",
      code: "policy.reserved-key",
      at: "2:15",
    },
    {
      name: "prototype",
      content: `${MINIMAL}versioning: { bumps: { prototype: major } }\n`,
      code: "policy.reserved-key",
      at: "4:24",
    },
    {
      name: "a number as a key",
      content: "version: 1\ncomponents:\n  2: {}\n",
      code: "policy.key-not-text",
      at: "3:3",
      says: '`"2"`',
    },
    { name: "a map as a key", content: `${MINIMAL}? { a: 1 }\n: 2\n`, code: "policy.key-not-text", at: "4:3" },
    {
      name: "an unknown tag",
      content: "version: !odd 1\ncomponents: { web: {} }\n",
      code: "policy.tag",
      at: "1:10",
      says: "`!odd`",
    },
    {
      name: "a tag that YAML knows",
      content: 'version: !!int "1"\ncomponents: { web: {} }\n',
      code: "policy.tag",
      at: "1:10",
    },
    { name: "a tag at the top", content: `!!map\n${MINIMAL}`, code: "policy.tag", at: "1:1" },
    { name: "an older YAML", content: `%YAML 1.1\n---\n${MINIMAL}`, code: "policy.directive", at: "1:1" },
    { name: "a second document", content: `${MINIMAL}---\nversion: 1\n`, code: "policy.several-documents", at: "4:1" },
    {
      name: "a document after the end",
      content: `${MINIMAL}...\nversion: 1\n`,
      code: "policy.several-documents",
      at: "5:1",
    },
    { name: "depth in brackets", content: `version: ${"[".repeat(60_000)}`, code: "policy.too-deep", at: "1:30" },
    { name: "depth in dashes", content: `version:\n  ${"- ".repeat(30_000)}a\n`, code: "policy.too-deep", at: "2:43" },
    { name: "depth in question marks", content: "? ".repeat(30_000), code: "policy.too-deep", at: "1:43" },
    { name: "a tab that indents", content: "version: 1\ncomponents:\n\tweb: {}\n", code: "policy.syntax", at: "3:1" },
    {
      name: "a bracket that is left open",
      content: `${MINIMAL}notes: { file: a\n`,
      code: "policy.syntax",
      at: "5:1",
      says: "missing",
    },
    {
      name: "a colon too many",
      content: `${MINIMAL}notes: file: a\n`,
      code: "policy.syntax",
      at: "4:8",
      says: "quotes",
    },
    {
      name: "a pattern that back-tracks",
      content: `${MINIMAL}branches: { "**/**/**/**/**/x": {} }\n`,
      code: "policy.bad-name",
      at: "4:13",
      says: "four `**`",
    },
    {
      name: "an endless pattern",
      content: `${MINIMAL}branches: { ${"a".repeat(257)}: {} }\n`,
      code: "policy.bad-name",
      at: "4:13",
    },
    {
      name: "a thousand patterns",
      content: `${MINIMAL}branches:\n${Array.from({ length: 501 }, (_, i) => `  b${i}: {}\n`).join("")}`,
      code: "policy.bad-value",
      at: "5:3",
      says: "a map of 501 keys",
    },
    {
      name: "braces that would not be expanded",
      content: `${MINIMAL}branches: { "{main,dev}": {} }\n`,
      code: "policy.bad-name",
      at: "4:13",
    },
    {
      name: "a negation that would not be one",
      content: `${MINIMAL}branches: { "!main": {} }\n`,
      code: "policy.bad-name",
      at: "4:13",
    },
    {
      name: "digits that would jump the queue",
      content: `${MINIMAL}branches: { "2024": {} }\n`,
      code: "policy.bad-name",
      at: "4:13",
    },
    {
      name: "a folder outside",
      content: "version: 1\ncomponents: { web: { path: ../other } }\n",
      code: "policy.bad-value",
      at: "2:28",
    },
    {
      name: "a folder outside, by a detour",
      content: "version: 1\ncomponents: { web: { path: a/../../b } }\n",
      code: "policy.bad-value",
      at: "2:28",
    },
    {
      name: "what git keeps for itself",
      content: `${MINIMAL}notes: { file: ".GIT/hooks/{tag}" }\n`,
      code: "policy.bad-value",
      at: "4:16",
    },
    {
      name: "a tag that would be an option",
      content: 'version: 1\ncomponents: { web: { tag: "--delete{version}" } }\n',
      code: "policy.bad-value",
      at: "2:27",
    },
    {
      name: "a newline in a path",
      content: 'version: 1\ncomponents: { web: { path: "a\\nb" } }\n',
      code: "policy.bad-value",
      at: "2:28",
      says: "`aU+000Ab`",
    },
  ];

test.each(hostile)("$name is refused in its place", ({ content, code, at, says }) => {
  const found = findings(content).filter((finding) => finding.code === code);
  expect(found.map((finding) => `${finding.at.line}:${finding.at.column}`)).toContain(at);
  expect(found.map((finding) => `${finding.says} ${finding.suggestion}`).join("\n")).toContain(says ?? "");
});

test("one hostile thing is told once, and nothing else is made up around it", () => {
  expect(findings("version: 1\n\u0441omponents: { web: {} }\n")).toHaveLength(1);
  expect(findings("version: 1\ncomponents: { web: &w {} }\n")).toHaveLength(1);
  expect(findings(`${MINIMAL}__proto__: { polluted: true }\n`)).toHaveLength(1);
  expect(findings("version: !odd 1\ncomponents: { web: {} }\n")).toHaveLength(1);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("other alphabets are welcome where names are the user's own", () => {
  expect(findings(`${MINIMAL}branches:\n  функция/*: {}\n  リリース: {}\n`)).toEqual([]);
  expect(findings("version: 1\ncomponents: { web: { path: büro/プロジェクト } } # 🚀\n")).toEqual([]);
});

test("the user's text never breaks out of a sentence", () => {
  const [found] = findings('version: 1\ncomponents: { web: {} }\n"a`\\n::error::b\\u0007": 1\n').filter(
    ({ code }) => code === "policy.unknown-key",
  );
  expect(found?.says).toBe("`a'U+000A::error::b` is not a key of a policy");
});

// Line ends, and the words of the programs behind.
const INTERNAL = /[\n\r]|undefined|\[object|Zod|Expected|Invalid input/;

const yamlish = fc.array(
  fc.constantFrom(
    ..."version: 1|components:|web|: |{|}|[|]|, |- |? |\n|\n  |\n    |#|&a |*a |!t |!!map |%YAML 1.1\n|---\n|...\n|'|\"|\\|>-|\\n|<<|~|__proto__|\u0441|\u202e|\u001f|\t|`|@|1.0|notes|file|{tag}|**".split(
      "|",
    ),
    "|",
  ),
  { maxLength: 60 },
);

test("whatever the text: an answer, soon, with places inside the file", () => {
  const anything = fc.oneof(
    yamlish.map((parts) => parts.join("")),
    yamlish.map((parts) => MINIMAL + parts.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.jsonValue().map((value) => stringify(value)),
    fc
      .tuple(
        fc.constantFrom("[", "- ", "? ", "{a: ", "a:\n ", "&a ", "!a ", '"', "\n", ": ", "}", "---\n"),
        fc.nat(3000),
      )
      .map(([part, times]) => part.repeat(times)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const lines = text.replace(/^\ufeff/, "").split("\n");
      const odd = findings(text).filter(({ at, says }) => {
        const line = lines[at.line - 1];
        return line === undefined || at.column < 1 || at.column > line.length + 1 || INTERNAL.test(says);
      });
      expect(odd).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test("whatever the bytes: an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
      const loaded = readPolicy("release-policy.yml", content);
      expect(loaded.ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const folder = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const bump = fc.constantFrom("major", "minor", "patch", "none");
const valid = fc
  .record(
    {
      version: fc.constant(1),
      components: fc
        .uniqueArray(fc.tuple(word, folder), {
          minLength: 1,
          maxLength: 6,
          comparator: (a, b) => a[0] === b[0] || a[1] === b[1],
        })
        .map((all) => Object.fromEntries(all.map(([name, path]) => [name, { path }]))),
      versioning: fc.record(
        {
          bumps: fc.dictionary(word, bump, { noNullPrototype: true }),
          initial: fc.constantFrom("0.1.0", "1.0.0", "12.0.3"),
          "breaking-while-zero": fc.constantFrom("minor", "major"),
          squash: fc.constantFrom("lines", "bullets", "none"),
          manifests: fc.constantFrom("none", "commit"),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      branches: fc.dictionary(
        fc.oneof(
          word,
          word.map((name) => `${name}/*`),
        ),
        fc.record({ environment: word }, { noNullPrototype: true }),
        { noNullPrototype: true },
      ),
      notes: fc.record(
        { file: folder.map((path) => `${path}/{tag}.md`), types: fc.array(word, { maxLength: 5 }) },
        { requiredKeys: [], noNullPrototype: true },
      ),
    },
    { requiredKeys: ["version", "components"], noNullPrototype: true },
  )
  .filter(
    (policy) => !JSON.stringify(policy).includes('"constructor"') && !JSON.stringify(policy).includes('"prototype"'),
  );

test("a valid policy is accepted as it was meant, however it is written", () => {
  fc.assert(
    fc.property(valid, fc.boolean(), (policy, json) => {
      const text = json ? JSON.stringify(policy) : stringify(policy);
      const loaded = readPolicy("release-policy.yml", text);
      expect(loaded).toMatchObject({ ok: true, value: { policy } });
      if (!loaded.ok) return;
      for (const name of Object.keys(policy.components)) {
        expect(loaded.value.place(["components", name])).not.toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
