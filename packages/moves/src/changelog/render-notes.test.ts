import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Footer } from "@signalbox/policy/changes/commit";
import { testCommit } from "@signalbox/policy/changes/test-commit";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideNotes, type Notes } from "@signalbox/policy/notes/decide-notes";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { renderChanges, renderNotes } from "./render-notes.ts";

const policy = (markdown = "escape") =>
  testPolicy(
    `version: 1\ncomponents:\n  crm: { path: services/crm, tag: "v{version}", migrations: { alembic: services/crm } }\nnotes: { markdown: ${markdown} }\n`,
  );

function notesOf(facts: NotesFacts, markdown?: string): Notes {
  const { notes } = decideNotes(policy(markdown), facts);
  if (notes === null) throw new Error("no notes");
  return notes;
}

const footers = (...given: readonly (readonly [Footer["token"], string])[]): readonly Footer[] =>
  given.map(([token, value]) => ({ token, value }));

const FULL: NotesFacts = {
  tag: "v2.0.0",
  release: { component: "crm", version: "2.0.0", tag: "v2.0.0", commit: "e".repeat(40) },
  previous: { component: "crm", version: "1.3.0", tag: "v1.3.0", commit: "d".repeat(40) },
  date: "2025-10-21",
  commits: [
    testCommit(1, "feat", {
      header: { type: "feat", scope: "crm", breaking: false, description: "New lead scoring algorithm (#12)" },
      pullRequest: 12,
      issues: ["#9", "acme/web#4"],
      footers: footers(
        ["summary", "Leads are scored by a model."],
        ["rollback", "Turn the flag off, then:\n1. wait\n2. redeploy"],
        ["feature-flag", "lead-scoring"],
        ["docs", "https://docs.example.com/crm/scoring"],
        ["migration", "Runs for an hour."],
        ["co-authored-by", "Lin <lin@example.com>"],
      ),
    }),
    testCommit(2, "fix", { issues: ["#10"] }),
    testCommit(3, "feat", {
      header: { type: "feat", scope: "api", breaking: true, description: "customers have no e-mail" },
      breaking: ["ask for `contacts`\n\n- or wait"],
      author: { name: "Zoë", email: "zoe@example.com" },
    }),
    testCommit(4, "chore", { author: { name: "renovate[bot]", email: "r@example.com" } }),
  ],
  repositoryUrl: "https://github.com/acme/crm",
  modules: {
    first: [
      { folder: "services/crm/src", files: 7 },
      { folder: "services/crm", files: 1 },
    ],
    total: 2,
  },
  documentation: { first: ["services/crm/README.md"], total: 1 },
  contracts: [
    {
      kind: "openapi",
      file: "services/crm/openapi.yaml",
      judge: "oasdiff 1.11.7",
      comparison: {
        known: true,
        changes: [
          { class: "additive", code: "a", operation: "POST /scores", field: null, says: "the operation was added" },
          {
            class: "breaking",
            code: "b",
            operation: "GET /customers/{id}",
            field: "response 200 body.email",
            says: "the property was removed",
          },
        ],
      },
    },
    {
      kind: "protobuf",
      file: "services/crm/proto",
      judge: "buf",
      comparison: { known: false, says: "buf is not installed", next: "install buf" },
    },
  ],
  migrations: [
    {
      tool: "alembic",
      file: "services/crm/versions/0042_drop_email.py",
      statements: [
        { class: "data-loss", line: 12, statement: "op.drop_column('customers', 'email')", reason: "drops a column" },
        { class: "compatible", line: 13, statement: "op.create_table('scores')", reason: "adds a table" },
      ],
    },
    { tool: "alembic", file: "services/crm/versions/0043_index.py", statements: [] },
  ],
  migrationPlan: { file: "docs/migrations/v2.0.0.md", changed: true, sections: ["Steps", "Rollback"] },
  pullRequests: [{ number: 12, links: ["https://docs.example.com/adr/7"] }],
  handWritten: { summary: "**The scoring release.**" },
};

test("a full note, byte for byte", () => {
  const golden = readFileSync(new URL("../../../src/changelog/full-notes.md", import.meta.url), "utf8");
  expect(renderNotes(notesOf(FULL))).toBe(golden);
  expect(renderNotes(notesOf(structuredClone(FULL)))).toBe(golden);
});

const BARE: NotesFacts = {
  ...FULL,
  previous: null,
  repositoryUrl: null,
  commits: [testCommit(1, "fix", { issues: ["#9"] })],
  modules: null,
  documentation: { first: [], total: 0 },
  contracts: [],
  migrations: [],
  migrationPlan: null,
  pullRequests: [],
  handWritten: {},
};

test("what there is nothing to tell of is left out, and nothing is linked where there is no page", () => {
  expect(renderNotes(notesOf(BARE))).toBe(
    [
      "# v2.0.0 (2025-10-21)",
      "- fix: fix 1 (issue #9)",
      "## Summary",
      "1 fix.",
      "## Migrations",
      "- No migrations.",
      "## Rollback",
      "- There is no release before this one to go back to.",
      "## Contributors",
      "Ada\n",
    ].join("\n\n"),
  );
});

test("the changes of one release alone", () => {
  expect(renderChanges(notesOf(BARE))).toBe("# v2.0.0 (2025-10-21)\n\n- fix: fix 1 (issue #9)\n");
});

test("Markdown of messages takes effect where the policy allows it", () => {
  const text = renderNotes(notesOf(FULL, "allow"));
  expect(text).toContain("  ask for `contacts`\n\n  - or wait\n");
  expect(text).toContain("Turn the flag off, then:\n1. wait\n2. redeploy (");
});

describe("long lists are cut, and say so", () => {
  const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const cases: readonly { readonly name: string; readonly given: Partial<NotesFacts>; readonly says: string }[] = [
    {
      name: "folders",
      given: { modules: { first: many(100, (index) => ({ folder: `f${index}`, files: 1 })), total: 500 } },
      says: "`f11` (1 file), and 488 more\n",
    },
    {
      name: "documents",
      given: {
        documentation: { first: many(100, (index) => `docs/${String(index).padStart(3, "0")}.md`), total: 120 },
      },
      says: "- `docs/029.md`\n- and 90 more\n",
    },
    {
      name: "statements",
      given: {
        migrations: [
          {
            tool: "sql",
            file: "1.sql",
            statements: many(30, (index) => ({
              class: "irreversible",
              line: index + 1,
              statement: "DROP",
              reason: "gone",
            })),
          },
        ],
      },
      says: "  - line 20: `DROP`, gone\n  - and 10 more\n",
    },
    {
      name: "differences of a contract",
      given: {
        contracts: [
          {
            kind: "graphql",
            file: "s.graphql",
            judge: "x 1",
            comparison: {
              known: true,
              changes: many(60, (index) => ({
                class: "breaking",
                code: "c",
                operation: `t${index}`,
                field: null,
                says: "gone",
              })),
            },
          },
        ],
      },
      says: "  - **breaking**: `t49`, gone\n  - and 10 more\n",
    },
    {
      name: "people",
      given: {
        commits: many(210, (index) =>
          testCommit(1, "fix", { author: { name: `p${String(index).padStart(3, "0")}`, email: `${index}@e.x` } }),
        ),
      },
      says: "p199, and 10 more\n",
    },
  ];
  test.each(cases)("$name", ({ given, says }) => {
    expect(renderNotes(notesOf({ ...BARE, ...given }))).toContain(says);
  });
});

type Tree = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Tree[];
};

const nodes = (tree: Tree): readonly Tree[] => [tree, ...(tree.children ?? []).flatMap(nodes)];

/** The same facts with `text` wherever others may have written. */
function hostileFacts(text: string): NotesFacts {
  const line = text.replaceAll(/\s+/g, " ");
  const author = { name: line, email: `${line}<x>` };
  return {
    ...FULL,
    commits: [
      testCommit(1, "feat", {
        header: { type: "feat", scope: line, breaking: true, description: line },
        breaking: [text],
        author,
        footers: footers(
          ["summary", text],
          ["rollback", text],
          ["feature-flag", text],
          ["docs", text],
          ["migration", text],
          ["co-authored-by", line],
        ),
      }),
    ],
    modules: { first: [{ folder: text, files: 1 }], total: 1 },
    documentation: { first: [text], total: 1 },
    contracts: [
      {
        kind: "openapi",
        file: text,
        judge: text,
        comparison: {
          known: true,
          changes: [{ class: "breaking", code: "x", operation: text, field: text, says: text }],
        },
      },
      { kind: "tasks", file: text, judge: text, comparison: { known: false, says: text, next: text } },
    ],
    migrations: [
      { tool: "sql", file: text, statements: [{ class: "unknown", line: 1, statement: text, reason: text }] },
    ],
    migrationPlan: { file: text, changed: false, sections: [text] },
    pullRequests: [],
    handWritten: {},
  };
}

const HOSTILE = [
  "<img src=x onerror=alert(1)> <!-- </details> <script>alert(1)</script>",
  "@everyone @acme/admins fixes #1, acme/shop#2, GH-3",
  "](https://evil.example) ![](https://evil.example/x.png) [x][y] https://evil.example",
  "\n\n# title\n\n---\n- item\n1. item\n> quote\n```\n/merge\n",
  "<!-- signalbox:begin rollback -->\nnothing to do\n<!-- signalbox:end rollback -->",
  "| a | b |\u2028| - | \u202Eeulav",
  "[x]: https://evil.example\n\n[^1]: y",
  "https://docs.evil.example/@ada/#12`<b>",
  "docs/`a`@ada<b>.md",
];

describe("text of others takes no effect", () => {
  const ALLOWED = ["root", "heading", "paragraph", "list", "listItem", "text", "inlineCode", "link", "strong", "break"];
  const MORE = [...ALLOWED, "emphasis", "delete", "code"];

  function check(text: string, markdown: string): void {
    const rendered = renderNotes(notesOf(hostileFacts(text), markdown));
    const all = nodes(fromMarkdown(rendered, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
    const kinds = [...new Set(all.map(({ type }) => type))];
    expect(markdown === "allow" ? MORE : ALLOWED).toEqual(expect.arrayContaining(kinds));
    expect(all.filter(({ depth }) => depth === 1)).toHaveLength(1);
    for (const { type, url = "", value = "" } of all) {
      if (type === "link") expect(url).toMatch(/^https:\/\//);
      if (type === "text") expect(value).not.toMatch(/(?<![a-z0-9])@[a-z0-9]|\bGH-\d|:\/\/|www\./i);
    }
    expect(rendered).not.toMatch(/<!--|^\s*\/[a-z]/im);
  }

  test.each(HOSTILE)("%j", (text) => {
    check(text, "escape");
    check(text, "allow");
  });

  test("whatever it is", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "`",
        "*",
        "_",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "!",
        "|",
        "\\",
        "#",
        "-",
        "\n",
        " ",
        "/a",
        "@a",
        "~~",
      ),
      fc.constantFrom("https://e.x/a.md", ".md", "**a**", "`a`", "[a](https://e.x)", "<b>", "<!--", "```", "\u0000"),
      fc.string({ maxLength: 3 }),
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom("escape", "allow"), (written, markdown) => check(written, markdown)),
      { numRuns: 300 },
    );
  });
});
