import { describe, expect, test } from "@jest/globals";
import type { Footer } from "../changes/commit.ts";
import { testCommit } from "../changes/test-commit.ts";
import type { ContractFacts } from "../contract/contract-facts.ts";
import { testPolicy } from "../load/test-policy.ts";
import type { MigrationFacts } from "../migrations/migration-facts.ts";
import type { NotePart } from "../schema/notes.ts";
import { decideNotes } from "./decide-notes.ts";
import { type NotesFacts, NotesFactsSchema } from "./notes-facts.ts";

const RELEASE = { component: "app", version: "1.4.0", tag: "v1.4.0", commit: "4".repeat(40) };
const PREVIOUS = { component: "app", version: "1.3.0", tag: "v1.3.0", commit: "3".repeat(40) };

function facts(over: Partial<NotesFacts> = {}): NotesFacts {
  return {
    tag: "v1.4.0",
    release: RELEASE,
    previous: PREVIOUS,
    date: "2025-10-21",
    commits: [testCommit(1, "feat")],
    repositoryUrl: null,
    modules: { first: [{ folder: "src", files: 2 }], total: 1 },
    documentation: { first: [], total: 0 },
    contracts: [],
    migrations: [],
    migrationPlan: null,
    pullRequests: [],
    handWritten: {},
    ...over,
  };
}

const footer = (token: Footer["token"]): Partial<NotesFacts> => ({
  commits: [testCommit(1, "feat", { footers: [{ token, value: "text" }] })],
});

function migration(found: MigrationFacts["statements"][number]["class"]): Partial<NotesFacts> {
  const statements = [{ class: found, line: 1, statement: "S", reason: "r" }];
  return { migrations: [{ tool: "sql", file: "db/1.sql", statements }] };
}

function contract(comparison: ContractFacts["comparison"]): Partial<NotesFacts> {
  return { contracts: [{ kind: "openapi", file: "api.yaml", judge: "oasdiff 1", comparison }] };
}

const SILENT = contract({ known: false, says: "oasdiff is not installed", next: "install oasdiff" });
const PLAN = { file: "docs/migrations/v1.4.0.md", sections: [], changed: true };

type Row = {
  readonly name: string;
  readonly part: NotePart;
  readonly given: Partial<NotesFacts>;
  readonly status: string;
  readonly verdict: string;
  readonly says: RegExp;
};

const cases: readonly Row[] = [
  {
    name: "a summary that nobody wrote",
    part: "summary",
    given: {},
    status: "unmet",
    verdict: "hold",
    says: /add a `Summary:` footer .*, or write it into `docs\/release-notes\/v1\.4\.0\.md` on the default branch between the lines `<!-- signalbox:begin summary -->`/,
  },
  {
    name: "a summary in a footer",
    part: "summary",
    given: footer("summary"),
    status: "met",
    verdict: "go",
    says: /1 `Summary:` footer/,
  },
  {
    name: "a summary by hand",
    part: "summary",
    given: { handWritten: { summary: "so" } },
    status: "met",
    verdict: "go",
    says: /written by hand in `docs/,
  },
  {
    name: "a summary by hand that is blank",
    part: "summary",
    given: { handWritten: { summary: " \n" } },
    status: "unmet",
    verdict: "hold",
    says: /nobody wrote/,
  },
  {
    name: "a summary by hand that is a comment, as templates leave it",
    part: "summary",
    given: { handWritten: { summary: "<!-- what is\nnew? -->\n<!-- and why" } },
    status: "unmet",
    verdict: "hold",
    says: /nobody wrote/,
  },
  {
    name: "a rollback that nobody wrote",
    part: "rollback",
    given: footer("summary"),
    status: "unmet",
    verdict: "hold",
    says: /add a `Rollback:` footer/,
  },
  {
    name: "a rollback in a footer",
    part: "rollback",
    given: footer("rollback"),
    status: "met",
    verdict: "go",
    says: /1 `Rollback:` footer/,
  },
  {
    name: "a rollback of a commit that was taken back",
    part: "rollback",
    given: {
      commits: [
        testCommit(2, "revert", { reverts: ["1".repeat(40)] }),
        testCommit(1, "feat", { footers: [{ token: "rollback", value: "text" }] }),
      ],
    },
    status: "unmet",
    verdict: "hold",
    says: /nobody wrote/,
  },
  { name: "an impact by folders", part: "impact", given: {}, status: "met", verdict: "go", says: /1 folder changed/ },
  {
    name: "an impact of a first release",
    part: "impact",
    given: { modules: null, previous: null },
    status: "met",
    verdict: "go",
    says: /a first release/,
  },
  {
    name: "an impact with a contract",
    part: "impact",
    given: contract({ known: true, changes: [] }),
    status: "met",
    verdict: "go",
    says: /compared: `api\.yaml` \(openapi\)/,
  },
  {
    name: "an impact with a contract that nobody could compare",
    part: "impact",
    given: SILENT,
    status: "unknown",
    verdict: "unknown",
    says: /oasdiff is not installed.*install oasdiff, or write it into/,
  },
  {
    name: "the same, told by hand",
    part: "impact",
    given: { ...SILENT, handWritten: { impact: "none" } },
    status: "met",
    verdict: "go",
    says: /by hand/,
  },
  { name: "no migrations", part: "migrations", given: {}, status: "met", verdict: "go", says: /no migrations/ },
  {
    name: "a compatible migration",
    part: "migrations",
    given: migration("compatible"),
    status: "met",
    verdict: "go",
    says: /1 migration, and the previous code runs/,
  },
  {
    name: "a migration that the previous code cannot run on",
    part: "migrations",
    given: migration("data-loss"),
    status: "unmet",
    verdict: "hold",
    says: /1 migration that the previous code cannot run on, and no plan.*add a `Migration:` footer/,
  },
  {
    name: "the same with a plan",
    part: "migrations",
    given: { ...migration("data-loss"), migrationPlan: PLAN },
    status: "met",
    verdict: "go",
    says: /with `docs\/migrations\/v1\.4\.0\.md`/,
  },
  {
    name: "the same with an old plan",
    part: "migrations",
    given: { ...migration("data-loss"), migrationPlan: { ...PLAN, changed: false } },
    status: "unmet",
    verdict: "hold",
    says: /no plan/,
  },
  {
    name: "the same with a footer",
    part: "migrations",
    given: { ...migration("irreversible"), ...footer("migration") },
    status: "met",
    verdict: "go",
    says: /with a `Migration:` footer/,
  },
  {
    name: "a migration that nobody could judge",
    part: "migrations",
    given: { ...migration("unknown"), migrationPlan: PLAN },
    status: "unknown",
    verdict: "unknown",
    says: /`db\/1\.sql` could not be judged.*signalbox:begin migrations/,
  },
  {
    name: "the same, told by hand",
    part: "migrations",
    given: { ...migration("unknown"), handWritten: { migrations: "none" } },
    status: "met",
    verdict: "go",
    says: /by hand/,
  },
];

const policyWith = (part: string): ReturnType<typeof testPolicy> =>
  testPolicy(
    `version: 1\ncomponents:\n  app: { path: ., migrations: { sql: "db/*.sql" } }\nnotes:\n  needs: [${part}]\n`,
  );

describe("what the policy needs the notes to say", () => {
  test.each(cases)("$name", ({ part, given, status, verdict, says }) => {
    const decision = decideNotes(policyWith(part), facts(given));
    const reason = decision.reasons.find(({ code }) => code === `notes.${part}`);
    expect(decision).toMatchObject({ verdict, move: "publish" });
    expect(reason).toMatchObject({ status, rule: "notes.needs", at: { line: 5, column: 3 } });
    expect(`${reason?.observed} ${reason?.next}`).toMatch(says);
    expect(reason?.next === null).toBe(status === "met");
  });

  test("is nothing by default, and nothing is made up", () => {
    const { verdict, reasons, notes } = decideNotes(testPolicy("version: 1\ncomponents:\n  app: {}\n"), facts());
    expect({ verdict, codes: reasons.map(({ code }) => code) }).toEqual({ verdict: "go", codes: ["notes.release"] });
    expect(notes).toMatchObject({ summary: { texts: [] }, rollback: { texts: [] }, migrations: { looked: false } });
  });

  test("does not apply to migrations that the policy does not name", () => {
    const policy = testPolicy("version: 1\ncomponents:\n  app: {}\nnotes: { needs: [migrations] }\n");
    expect(decideNotes(policy, facts())).toMatchObject({ verdict: "go", reasons: [{}, { status: "not-applicable" }] });
    expect(decideNotes(policy, facts(footer("migration")))).toMatchObject({ reasons: [{}, { status: "met" }] });
  });
});

test("pull requests that could not be read are said, and stop nothing", () => {
  const pullRequests = [
    { number: 1, links: [] },
    { number: 2, links: null },
  ];
  expect(decideNotes(policyWith("impact"), facts({ pullRequests }))).toMatchObject({
    verdict: "go",
    reasons: [
      {},
      {},
      { code: "notes.pull-requests", status: "not-applicable", observed: expect.stringMatching(/^1 of 2 /) },
    ],
  });
});

test("what a commit closes stands with its first change", () => {
  const squash = testCommit(1, "feat", {
    pullRequest: 12,
    issues: ["#9"],
    squashed: [{ bullet: true, header: { type: "fix", scope: null, breaking: false, description: "y" } }],
  });
  const { notes } = decideNotes(policyWith("impact"), facts({ commits: [squash] }));
  expect(notes?.changes.map(({ type, issues }) => [type, issues])).toEqual([
    ["feat", ["#9"]],
    ["fix", []],
  ]);
});

test("recorded facts are read back as they were", () => {
  const all = facts({
    ...SILENT,
    ...migration("unknown"),
    migrationPlan: PLAN,
    handWritten: { rollback: "so" },
    pullRequests: [{ number: 1, links: ["https://docs.example.com/"] }],
    ...footer("docs"),
  });
  expect(NotesFactsSchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
});
