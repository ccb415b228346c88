import { describe, expect, test } from "@jest/globals";
import type { Change } from "../changes/decide-changes.ts";
import type { ContractChange, ContractFacts } from "../contract/contract-facts.ts";
import type { MigrationFacts, MigrationStatement } from "../migrations/migration-facts.ts";
import { impactOf } from "./impact.ts";
import { migrationsOf } from "./migrations.ts";
import { rollbackOf } from "./rollback.ts";
import { summaryOf } from "./summary.ts";

function change(type: string | null, over: Partial<Change> = {}): Change {
  return {
    commit: "c",
    type,
    scope: null,
    description: "x",
    breaking: false,
    breakingTexts: [],
    bump: "patch",
    pullRequest: null,
    ...over,
  };
}

describe("a summary counts", () => {
  const cases = [
    { name: "nothing", changes: [], counts: [] },
    {
      name: "kinds in their order, breaking ones as such",
      changes: [change("docs"), change("fix"), change("feat"), change("fix"), change("feat", { breaking: true })],
      counts: [
        { kind: "breaking", changes: 1 },
        { kind: "feat", changes: 1 },
        { kind: "fix", changes: 2 },
        { kind: "other", changes: 1 },
      ],
    },
    {
      name: "types that are named as a kind is as others",
      changes: [change("breaking"), change("other"), change(null)],
      counts: [{ kind: "other", changes: 3 }],
    },
  ];
  test.each(cases)("$name", ({ changes, counts }) => {
    expect(summaryOf(changes, []).counts).toEqual(counts);
  });
});

function difference(found: ContractChange["class"], operation: string): ContractChange {
  return { class: found, code: "x", operation, field: null, says: "it differs" };
}

function contract(comparison: ContractFacts["comparison"]): ContractFacts {
  return { kind: "openapi", file: "api.yaml", judge: "oasdiff 1", comparison };
}

describe("an impact", () => {
  test("tells scopes once, by name", () => {
    const changes = [change("feat", { scope: "web, api" }), change("fix", { scope: "api" }), change("fix")];
    expect(impactOf({ modules: null, contracts: [] }, changes).scopes).toEqual(["api", "web"]);
  });

  test("tells what breaks first, and nothing that no user can tell", () => {
    const changes = [difference("neutral", "a"), difference("additive", "b"), difference("breaking", "c")];
    const { contracts } = impactOf({ modules: null, contracts: [contract({ known: true, changes })] }, []);
    expect(contracts).toEqual([
      contract({ known: true, changes: [difference("breaking", "c"), difference("additive", "b")] }),
    ]);
  });

  test("keeps what nobody could compare", () => {
    const silent = contract({ known: false, says: "no oasdiff", next: "install it" });
    expect(impactOf({ modules: null, contracts: [silent] }, []).contracts).toEqual([silent]);
  });
});

function migration(...classes: readonly MigrationStatement["class"][]): MigrationFacts {
  const statements = classes.map((found, index) => ({ class: found, line: index + 1, statement: "S", reason: "r" }));
  return { tool: "sql", file: "1.sql", statements };
}

const migrations = [
  { name: "no statement", facts: migration(), gravest: "none", lines: [], compatible: true },
  {
    name: "compatible ones",
    facts: migration("none", "compatible"),
    gravest: "compatible",
    lines: [],
    compatible: true,
  },
  {
    name: "one that is in the way",
    facts: migration("compatible", "needs-downgrade"),
    gravest: "needs-downgrade",
    lines: [2],
    compatible: false,
  },
  {
    name: "several",
    facts: migration("irreversible", "none", "data-loss"),
    gravest: "irreversible",
    lines: [1, 3],
    compatible: false,
  },
  {
    name: "one that nobody could read",
    facts: migration("irreversible", "unknown"),
    gravest: "unknown",
    lines: [1, 2],
    compatible: false,
  },
] as const;
test.each(migrations)("a migration of $name is $gravest", ({ facts, gravest, lines, compatible }) => {
  const notes = migrationsOf({ migrations: [facts], migrationPlan: null }, true, []);
  expect(notes.files).toMatchObject([{ file: "1.sql", class: gravest }]);
  expect(notes.files[0]?.statements.map(({ line }) => line)).toEqual(lines);
  const back = rollbackOf(null, notes, { flags: [], rollback: [] });
  expect(back.migrations).toEqual(compatible ? [] : [{ file: "1.sql", class: gravest }]);
  expect(back.compatible).toBe(compatible);
});

test("a rollback names the release before", () => {
  const previous = { component: "app", version: "1.3.0", tag: "v1.3.0", commit: "c" };
  expect(rollbackOf(previous, { files: [] }, { flags: [], rollback: [] })).toEqual({
    to: { version: "1.3.0", tag: "v1.3.0", commit: "c" },
    flags: [],
    migrations: [],
    compatible: false,
    texts: [],
  });
});
