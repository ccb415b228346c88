import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { verdictOf } from "../../decision/verdict.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import { testPolicy } from "../../load/test-policy.ts";
import { decideRunbook } from "./decide-runbook.ts";
import { type RunbookFacts, RunbookFactsSchema } from "./runbook-facts.ts";

const loaded = testPolicy(
  "version: 1\ncomponents: { app: {} }\nchecklist: { runbook: { changed: docs/runbook.md, when: { paths: ['services/**'] } } }\n",
);
const about: ItemContext = {
  environment: "production",
  candidate: "c".repeat(40),
  base: "b".repeat(40),
  branch: "main",
  tag: "v1.1.0",
  now: "2026-01-01T00:00:00Z",
};

const list = <T>(nodes: readonly T[], totalCount = nodes.length) => ({ totalCount, nodes: [...nodes] });
const at = (path: string, present = true) => ({ path, present });
const commit = (digit: string, files: readonly string[], ...runbook: readonly string[]) => ({
  oid: digit.repeat(40),
  headline: `feat: ${digit}`,
  files: [...files],
  runbook: [...runbook],
});
const facts = (
  paths: readonly { readonly path: string; readonly present: boolean }[],
  commits: readonly ReturnType<typeof commit>[],
): RunbookFacts => RunbookFactsSchema.parse({ changed: list(paths), commits: list(commits) });

const X = "services/x.ts";
const DOCS = "docs/runbook.md";
const WHY = "not needed, no operator sees it";

const cases: readonly (readonly [name: string, facts: RunbookFacts, status: string, observed: RegExp])[] = [
  ["nothing that it describes changed", facts([at("a")], [commit("1", ["a"])]), "not-applicable", /nothing/],
  ["it changed too", facts([at(X), at(DOCS)], [commit("1", [X, DOCS])]), "met", /docs\/runbook.md/],
  ["it changed in another commit", facts([at(X), at(DOCS)], [commit("1", [X]), commit("2", [DOCS])]), "met", /changed/],
  ["it was removed", facts([at(X), at(DOCS, false)], [commit("1", [X, DOCS])]), "unmet", /as it was/],
  [
    "it was changed and changed back",
    facts([at(X)], [commit("1", [X, DOCS]), commit("2", [DOCS])]),
    "unmet",
    /111111111111/,
  ],
  ["nobody changed it", facts([at(X)], [commit("1", [X])]), "unmet", /1 commit without a word on it: `111111111111`/],
  ["the commit says why not", facts([at(X)], [commit("1", [X], WHY)]), "met", /1 commit that need/],
  [
    "only one of two says why not",
    facts([at(X)], [commit("1", [X], WHY), commit("2", [X])]),
    "unmet",
    /`222222222222`$/,
  ],
  ["its path in another case", facts([at("Services/x.ts")], [commit("1", ["Services/x.ts"])]), "unmet", /111111111111/],
  ["another file of nearly its name", facts([at(X), at("docs/Runbook.md")], [commit("1", [X])]), "unmet", /as it was/],
  ["a path that is gone", facts([at(X, false)], [commit("1", [X])]), "unmet", /111111111111/],
  [
    "what was taken back within the release",
    facts([at("a")], [commit("1", [X]), commit("2", [X])]),
    "not-applicable",
    /nothing/,
  ],
  [
    "a change that no commit tells of",
    facts([at(X)], [commit("1", ["a"], WHY)]),
    "unmet",
    /came with merges alone: `services\/x.ts`/,
  ],
];

test.each(cases)("%s", (_name, given, status, observed) => {
  const [reason, ...more] = decideRunbook(loaded, { known: true, value: given }, about);
  expect(more).toEqual([]);
  expect(reason).toMatchObject({ code: "runbook.changed", rule: "checklist.runbook", status });
  expect(reason?.observed).toMatch(observed);
  expect(reason?.next === null).toBe(status === "met" || status === "not-applicable");
});

test.each([
  { footer: "not needed, docs alone", says: true },
  { footer: "Not needed: docs alone", says: true },
  { footer: "not needed because of this", says: true },
  { footer: "not needed — 手順は不変", says: true },
  { footer: "not needed", says: false },
  { footer: "not needed, -", says: false },
  { footer: "not needed, xx", says: false },
  { footer: "not neededness", says: false },
  { footer: "needed, but not done", says: false },
  { footer: "see the wiki: not needed, no", says: false },
])("`Runbook: $footer` says why not: $says", ({ footer, says }) => {
  const given = facts([at(X)], [commit("1", [X], footer)]);
  expect(decideRunbook(loaded, { known: true, value: given }, about)[0]?.status).toBe(says ? "met" : "unmet");
});

test("a first release needs the runbook itself", () => {
  const first = { ...about, base: null };
  expect(decideRunbook(loaded, { known: true, value: facts([], []) }, first)[0]?.status).toBe("unmet");
  expect(decideRunbook(loaded, { known: true, value: facts([at(DOCS)], []) }, first)[0]?.status).toBe("met");
});

test("what nobody could read is unknown, and nothing is asked of a policy without the item", () => {
  expect(decideRunbook(loaded, null, about)[0]?.status).toBe("unknown");
  const silent = { known: false, code: "git.failed", says: "git failed", next: "look" } as const;
  expect(decideRunbook(loaded, silent, about)[0]).toMatchObject({ status: "unknown", observed: "git failed" });
  const cut = { changed: list([at("a")], 2), commits: list([]) };
  expect(decideRunbook(loaded, { known: true, value: cut }, about)[0]?.status).toBe("unknown");
  expect(decideRunbook(testPolicy("version: 1\ncomponents: { app: {} }\n"), null, about)).toEqual([]);
});

const path = fc.constantFrom(X, DOCS, "services/y", "a");
const anyFacts = fc
  .record({
    paths: fc.array(fc.record({ path, present: fc.boolean() }), { maxLength: 5 }),
    commits: fc.array(fc.record({ files: fc.array(path, { maxLength: 3 }), runbook: fc.subarray([WHY, "no"]) }), {
      maxLength: 4,
    }),
  })
  .map(({ paths, commits }): RunbookFacts => ({
    changed: list(paths),
    commits: list(commits.map((one, index) => ({ oid: String(index).repeat(40), headline: "x", ...one }))),
  }));

test("a fact less never opens it, and their order does not matter", () => {
  const verdict = (value: RunbookFacts): string => verdictOf(decideRunbook(loaded, { known: true, value }, about));
  fc.assert(
    fc.property(anyFacts, fc.nat(), (value, index) => {
      const { changed, commits } = value;
      expect(verdict({ changed: list(changed.nodes.toReversed()), commits: list(commits.nodes.toReversed()) })).toBe(
        verdict(value),
      );
      if (verdict(value) === "go") return;
      const fewer = <T>(nodes: readonly T[]): readonly T[] =>
        nodes.filter((_, place) => place !== index % nodes.length);
      expect(verdict({ ...value, changed: list(fewer(changed.nodes), changed.totalCount) })).not.toBe("go");
      expect(verdict({ ...value, commits: list(fewer(commits.nodes), commits.totalCount) })).not.toBe("go");
    }),
  );
});
