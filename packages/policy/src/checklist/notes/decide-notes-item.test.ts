import { expect, test } from "@jest/globals";
import { testCommit } from "../../changes/test-commit.ts";
import { verdictOf } from "../../decision/verdict.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed } from "../../gate/observed.ts";
import { testPolicy } from "../../load/test-policy.ts";
import type { NotesFacts } from "../../notes/notes-facts.ts";
import { decideNotesItem } from "./decide-notes-item.ts";
import { type NotesItemFacts, NotesItemFactsSchema } from "./notes-item-facts.ts";

const CANDIDATE = "c".repeat(40);
const about: ItemContext = {
  environment: "production",
  candidate: CANDIDATE,
  base: null,
  branch: "main",
  tag: "v1.4.0",
  now: "2026-01-01T00:00:00Z",
};
const NEEDING = "version: 1\ncomponents: { app: {} }\nnotes: { needs: [summary] }\nchecklist: { notes: {} }\n";
const EASY = "version: 1\ncomponents: { app: {} }\nchecklist: { notes: {} }\n";
const OFF = EASY.replace("notes: {}", "notes: { complete: false }");

function notes(over: Partial<NotesFacts> = {}): NotesFacts {
  return {
    tag: "v1.4.0",
    release: { component: "app", version: "1.4.0", tag: "v1.4.0", commit: CANDIDATE },
    previous: null,
    date: "2026-01-01",
    commits: [testCommit(1, "feat")],
    repositoryUrl: null,
    modules: null,
    documentation: { first: [], total: 0 },
    contracts: [],
    migrations: [],
    migrationPlan: null,
    pullRequests: [],
    handWritten: {},
    ...over,
  };
}

const facts = (nodes: readonly NotesFacts[], totalCount = nodes.length): Observed<NotesItemFacts> => ({
  known: true,
  value: NotesItemFactsSchema.parse({ releases: { totalCount, nodes } }),
});
const written = { handWritten: { summary: "so" } };
const otherCommit = { component: "app", version: "1.4.0", tag: "v1.4.0", commit: "d".repeat(40) };
const silent = { known: false, code: "notes.broken", says: "the marks are broken", next: "mend them" } as const;

type Row = readonly [string, string, Observed<NotesItemFacts> | null, Partial<ItemContext>, readonly string[]];

const cases: readonly Row[] = [
  ["complete notes", NEEDING, facts([notes(written)]), {}, ["notes.summary met"]],
  ["a part that nobody wrote", NEEDING, facts([notes()]), {}, ["notes.summary unmet"]],
  ["a policy that needs no part", EASY, facts([notes()]), {}, ["notes.complete met"]],
  ["a policy that asks for no complete notes", OFF, null, {}, ["notes.complete not-applicable"]],
  ["nothing to release", NEEDING, facts([]), { tag: null }, ["notes.complete not-applicable"]],
  ["a tag whose notes were not read", NEEDING, facts([]), {}, ["notes.complete unknown"]],
  ["one of two was not read", NEEDING, facts([notes(written)], 2), {}, ["notes.summary met", "notes.complete unknown"]],
  [
    "notes of another commit",
    NEEDING,
    facts([notes({ ...written, release: otherCommit })]),
    {},
    ["notes.complete unmet"],
  ],
  ["a tag of no component", NEEDING, facts([notes({ release: null })]), {}, ["notes.complete unmet"]],
  ["nobody could say", NEEDING, silent, {}, ["notes.complete unknown"]],
  ["nobody looked", NEEDING, null, {}, ["notes.complete unknown"]],
  ["a policy without the item", "version: 1\ncomponents: { app: {} }\n", null, {}, []],
];

test.each(cases)("%s", (_name, policy, given, over, expected) => {
  const reasons = decideNotesItem(testPolicy(policy), given, { ...about, ...over });
  expect(reasons.map(({ code, status }) => `${code} ${status}`)).toEqual(expected);
  for (const { rule, status, next } of reasons) {
    expect(rule).toBe("checklist.notes");
    expect(next === null).toBe(status === "met" || status === "not-applicable");
  }
});

test("a release less never opens it", () => {
  const loaded = testPolicy(NEEDING);
  const both = [notes(written), notes({ tag: "other" })];
  for (const kept of [[], [both[0] ?? notes()], [both[1] ?? notes()]])
    expect(verdictOf(decideNotesItem(loaded, facts(kept, 2), about))).not.toBe("go");
});
