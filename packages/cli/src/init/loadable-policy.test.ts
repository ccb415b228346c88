import { expect, test } from "@jest/globals";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import fc from "fast-check";
import type { InitFacts } from "./facts.ts";
import { loadablePolicy } from "./loadable-policy.ts";
import { linesToJudge } from "./policy-lines.ts";
import { proposePolicy } from "./propose-policy.ts";
import { testFacts } from "./test-facts.ts";

function isInOrder(facts: InitFacts): void {
  const { text, proposal } = loadablePolicy(proposePolicy(facts));
  expect(readPolicy("p.yml", text)).toMatchObject({ ok: true });
  const allOn = linesToJudge(proposal).map((line) => line.text);
  expect(readPolicy("p.yml", `${allOn.join("\n")}\n`)).toMatchObject({ ok: true });
}

const hostile: readonly { name: string; facts: InitFacts; says?: string; never?: string }[] = [
  {
    name: "a name that a policy refuses",
    facts: testFacts({}, [], { repository: "constructor" }),
    says: "service: {}",
  },
  {
    name: "a name without a letter of ours",
    facts: testFacts({}, [], { repository: "\u{1F680}" }),
    says: "service: {}",
  },
  { name: "a name of digits", facts: testFacts({}, [], { repository: "2048" }), says: '"2048": {}' },
  { name: "a name that YAML reads as a truth", facts: testFacts({}, [], { repository: "yes" }), says: '"yes": {}' },
  {
    name: "a name with a line feed",
    facts: testFacts({}, [], { repository: "a\nversion: 2" }),
    says: "a-version-2: {}",
  },
  {
    name: "a folder in look-alikes",
    facts: testFacts({ "\u0430pps/web/go.mod": "", "apps/api/go.mod": "" }, ["\u0430pps/web/v1.0.0", "api-v1.0.0"]),
    says: 'api: { tag: "{name}-v{version}", path: apps/api }',
    never: "\u0430pps",
  },
  {
    name: "a folder that turns the line round",
    facts: testFacts({ "apps/we\u202eb/go.mod": "", "apps/api/go.mod": "", "apps/x/go.mod": "" }),
    never: "\u202e",
  },
  {
    name: "a tag with a closing bracket and a comment",
    facts: testFacts({ "a/b }, evil: {/go.mod": "", "a/c/go.mod": "" }, ["a/b }, evil: {/v1.0.0", "c-v1.0.0"]),
    never: "evil: {}",
  },
  { name: "a tag with a control character", facts: testFacts({}, ["x\u001b[31my-1.0.0"]), never: "\u001b" },
  {
    name: "a contract with quotes and a comment in its path",
    facts: testFacts({ 'a": b/openapi.yaml': "", "d' #e/schema.graphql": "" }, ["v1.0.0"]),
    says: `# contract: { openapi: "a\\": b/openapi.yaml", graphql: "d' #e/schema.graphql" }`,
  },
  {
    name: "a contract with a backslash in its path",
    facts: testFacts({ "a\\b/openapi.yaml": "" }, ["v1.0.0"]),
    never: "openapi.yaml",
  },
  {
    name: "a contract in a folder that a pattern would read otherwise",
    facts: testFacts({ "a{b}/schema.graphql": "" }, ["v1.0.0"]),
    never: "schema.graphql",
  },
  {
    name: "a tag that another component would read as its own",
    facts: testFacts({ "a/go.mod": "", "a-1.0.0/go.mod": "", "b/go.mod": "" }, [
      "a-v1.0.0",
      "a-1.0.0-v1.0.0",
      "b-v1.0.0",
    ]),
  },
  {
    name: "an owner that is no login, a branch that is no pattern",
    facts: testFacts({ CODEOWNERS: "* @-- @a/b/c" }, ["v1.0.0-rc.1"], {
      branches: ["m{a}in", "rc"],
      defaultBranch: "m{a}in",
    }),
    never: "m{a}in:",
  },
  {
    name: "thousands of packages",
    facts: testFacts(
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`packages/package-${i}/go.mod`, ""])),
      Array.from({ length: 3000 }, (_, i) => `package-${i}@1.0.0`),
    ),
  },
];

test.each(hostile)("$name", ({ facts, says, never }) => {
  isInOrder(facts);
  const { text } = loadablePolicy(proposePolicy(facts));
  if (says !== undefined) expect(text).toContain(says);
  if (never !== undefined) expect(text).not.toContain(never);
});

test("what is left out is told", () => {
  const facts = testFacts({ "a{b}/schema.graphql": "" }, ["v1.0.0"]);
  expect(loadablePolicy(proposePolicy(facts)).leftOut).toEqual([
    { what: "components.shop.contract", says: expect.stringContaining("a{b}/schema.graphql") },
  ]);
});

const bit = fc.oneof(
  fc.constantFrom(
    "web",
    "core",
    "a",
    "packages",
    "apps",
    "v",
    "@",
    "-",
    "/",
    ".",
    "1.2.3",
    "2025.10.001",
    "1.0",
    "rc.1",
    "{version}",
    "*",
    "\u0430",
    "\u202e",
    "'",
    '"',
    "#",
    ": ",
    "{",
    "}",
    "\n",
    "\\",
    "constructor",
    "__proto__",
    "true",
    "..",
    ".lock",
    ".git",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const word = fc.array(bit, { minLength: 1, maxLength: 5 }).map((bits) => bits.join(""));
const tag = fc.oneof(
  word,
  fc
    .tuple(word, fc.constantFrom("-v", "@", "/v", ""), fc.constantFrom("1.0.0", "1.1.0-rc.1", "1.2", "2025.10.001"))
    .map((bits) => bits.join("")),
);
const file = fc.constantFrom(
  "package.json",
  "go.mod",
  "openapi.yaml",
  "schema.graphql",
  "buf.yaml",
  "V1__a.sql",
  "migrations/1/migration.sql",
  "env.py",
  "script.py.mako",
);
const path = fc.oneof(
  word,
  fc.tuple(word, file).map((parts) => parts.join("/")),
  fc.tuple(fc.constantFrom("apps", "packages"), word, file).map((parts) => parts.join("/")),
);
const content = fc.oneof(
  fc.constant(""),
  word,
  fc.record({ name: word, version: word, dependencies: fc.dictionary(word, word) }).map((each) => JSON.stringify(each)),
);

test("whatever the repository, lint finds its policy in order, also with all turned on", () => {
  const repository = fc.record({
    files: fc.array(fc.tuple(path, content), { maxLength: 12 }),
    config: fc.dictionary(
      fc.constantFrom(
        "package.json",
        "release-please-config.json",
        ".releaserc",
        "CODEOWNERS",
        "lerna.json",
        ".github/workflows/a.yml",
      ),
      fc.oneof(
        word,
        fc.jsonValue().map((value) => JSON.stringify(value)),
      ),
    ),
    tags: fc.array(tag, { maxLength: 12 }),
    branches: fc.array(fc.oneof(word, fc.constantFrom("main", "rc", "release/1", "1.x", "hotfix/1", "develop")), {
      maxLength: 6,
    }),
    name: word,
    onDefault: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(repository, ({ files, config, tags, branches, name, onDefault }) => {
      const facts = testFacts({ ...Object.fromEntries(files), ...config }, tags, {
        repository: name,
        branches,
        defaultBranch: branches[0] ?? null,
        newestFinalsOnDefault: onDefault,
      });
      isInOrder(facts);
    }),
    { numRuns: 400 },
  );
});
