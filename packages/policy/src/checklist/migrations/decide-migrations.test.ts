import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { verdictOf } from "../../decision/verdict.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed } from "../../gate/observed.ts";
import { testPolicy } from "../../load/test-policy.ts";
import type { CiFacts } from "../ci/ci-facts.ts";
import { decideMigrations } from "./decide-migrations.ts";
import {
  type BroughtMigration,
  type MigrationRun,
  type MigrationsFacts,
  MigrationsFactsSchema,
  type MigrationsOfTool,
  type MigrationStep,
} from "./migrations-facts.ts";

const CANDIDATE = "c".repeat(40);
const about: ItemContext = {
  environment: "production",
  candidate: CANDIDATE,
  base: "b".repeat(40),
  branch: "main",
  tag: null,
  now: "2026-01-01T00:00:00Z",
};
const policyOf = (rule: string) =>
  testPolicy(
    `version: 1\ncomponents: { crm: { migrations: { alembic: db } } }\nchecklist: { migrations: { ${rule} } }\n`,
  );
const OWN = policyOf("database-from: SCRATCH_DATABASE_URL");
const FORWARD = policyOf("database-from: SCRATCH_DATABASE_URL, validated: [forward]");
const CHECKED = policyOf("check: { workflow: .github/workflows/db.yml }");

const brought = (revision: string, over: Partial<BroughtMigration> = {}): BroughtMigration => ({
  path: `db/versions/${revision}.py`,
  revision,
  change: "added",
  irreversible: null,
  ...over,
});
const step = (status: MigrationStep["status"], says: string | null = null, ...differs: string[]): MigrationStep => ({
  status,
  says,
  differs,
});
const run = (revision: string, forward = step("passed"), rollback = step("passed")): MigrationRun => ({
  revision,
  forward,
  rollback,
});
const list = <T>(nodes: readonly T[], totalCount = nodes.length) => ({ totalCount, nodes: [...nodes] });
const ran = (...runs: readonly MigrationRun[]): MigrationsOfTool["runs"] => ({ known: true, value: list(runs) });

function ofTool(over: Partial<MigrationsOfTool> = {}): MigrationsOfTool {
  const own = { brought: list([brought("b2")]), runs: ran(run("b2")) };
  return {
    component: "crm",
    tool: "alembic",
    folder: "db/versions",
    heads: ["b2"],
    missing: [],
    doubled: [],
    ...own,
    ...over,
  };
}

function facts(over: Partial<MigrationsOfTool> = {}): MigrationsFacts {
  return MigrationsFactsSchema.parse({ tools: list([ofTool(over)]) });
}

function ci(conclusion: string): Observed<CiFacts> {
  const job = {
    databaseId: 1,
    name: "up and down",
    runAttempt: 1,
    status: "completed",
    conclusion,
    headSha: CANDIDATE,
    startedAt: "2026-01-01T00:00:00Z",
    completedAt: "2026-01-01T00:00:00Z",
    url: "",
  };
  const workflowRun = {
    databaseId: 10,
    checkSuite: 100,
    path: ".github/workflows/db.yml",
    event: "push",
    headSha: CANDIDATE,
    repository: "acme/crm",
    headRepository: "acme/crm",
    runAttempt: 1,
    runStartedAt: "2026-01-01T00:00:00Z",
    status: "completed",
    conclusion,
    url: "",
    jobs: { known: true, value: list([job]) },
  } as const;
  const none = { known: true, value: list([]) } as const;
  return {
    known: true,
    value: {
      repository: "acme/crm",
      candidate: CANDIDATE,
      ownRun: null,
      workflowRuns: { known: true, value: list([workflowRun]) },
      checkRuns: none,
      statuses: none,
      changedWorkflows: { known: true, value: [] },
    },
  };
}

const shown = (loaded: typeof OWN, given: Observed<MigrationsFacts> | null, checks: Observed<CiFacts> | null = null) =>
  decideMigrations(loaded, given, about, checks).map(
    ({ code, status }) => `${code.slice("migrations.".length)} ${status}`,
  );
const known = (value: MigrationsFacts): Observed<MigrationsFacts> => ({ known: true, value });
const silent = { known: false, code: "x", says: "no server", next: "start it" } as const;
const NONE = { kind: "none", says: "its `downgrade()` refuses" } as const;
const EMPTY = { kind: "empty", says: "its `downgrade()` does nothing" } as const;

const own: readonly (readonly [string, MigrationsFacts, readonly string[]])[] = [
  ["tried both ways", facts(), ["history met", "forward met", "rollback met"]],
  ["nothing new", facts({ brought: list([]), runs: null }), ["validated not-applicable"]],
  ["nothing new, but several heads", facts({ brought: list([]), runs: null, heads: ["a", "b"] }), ["history unmet"]],
  [
    "one that fails forward",
    facts({ runs: ran(run("b2", step("failed", "no"), step("not-run"))) }),
    ["history met", "forward unmet", "rollback unknown"],
  ],
  [
    "one that fails backward",
    facts({ runs: ran(run("b2", step("passed"), step("failed", null, "table x"))) }),
    ["history met", "forward met", "rollback unmet"],
  ],
  ["nobody tried", facts({ runs: null }), ["history met", "forward unknown", "rollback unknown"]],
  ["nobody could try", facts({ runs: silent }), ["history met", "forward unknown", "rollback unknown"]],
  [
    "one of two tried",
    facts({ brought: list([brought("b2"), brought("c3")]) }),
    ["history met", "forward unknown", "rollback unknown"],
  ],
  [
    "tried twice, with two results",
    facts({ runs: ran(run("b2"), run("b2", step("failed"))) }),
    ["history met", "forward unknown", "rollback unknown"],
  ],
  [
    "runs that were cut short",
    facts({ runs: { known: true, value: list([run("b2")], 2) } }),
    ["history met", "forward unknown", "rollback unknown"],
  ],
  [
    "migrations that were cut short",
    facts({ brought: list([brought("b2")], 2) }),
    ["history met", "forward met", "rollback met", "validated unknown"],
  ],
  ["an edited one", facts({ brought: list([brought("a1", { change: "changed" })]), runs: null }), ["history unmet"]],
  ["a removed one", facts({ brought: list([brought("a1", { change: "removed" })]), runs: null }), ["history unmet"]],
  ["a gap", facts({ missing: [{ path: "db/x.py", revision: "x" }] }), ["history unmet", "forward met", "rollback met"]],
  ["one revision twice", facts({ doubled: ["b2"] }), ["history unmet", "forward met", "rollback met"]],
  [
    "an unreadable one",
    facts({ brought: list([brought("b2", { revision: null })]) }),
    ["history unmet", "forward unknown", "rollback unknown"],
  ],
  [
    "no facts of the tool that the policy names",
    MigrationsFactsSchema.parse({ tools: list([]) }),
    ["validated unknown"],
  ],
];

test.each(own)("by the gate itself: %s", (_name, given, expected) => {
  expect(shown(OWN, known(given))).toEqual(expected);
});

test("only what was asked for is asked", () => {
  const given = facts({ runs: ran(run("b2", step("passed"), step("not-run"))) });
  expect(shown(FORWARD, known(given))).toEqual(["history met", "forward met"]);
});

const checks: readonly (readonly [string, MigrationsFacts, Observed<CiFacts> | null, readonly string[]])[] = [
  ["passed", facts({ runs: null }), ci("success"), ["history met", "check-passed met"]],
  ["failed", facts({ runs: null }), ci("failure"), ["history met", "check-failed unmet"]],
  ["nobody looked", facts({ runs: null }), null, ["history met", "check-unread unknown"]],
  ["nobody could say", facts({ runs: null }), silent, ["history met", "check-unread unknown"]],
  [
    "passed, over an edited one",
    facts({ runs: null, brought: list([brought("a1", { change: "changed" })]) }),
    ci("success"),
    ["history unmet", "check-passed met"],
  ],
  [
    "passed, though there is no way back",
    facts({ runs: null, brought: list([brought("b2", { irreversible: NONE })]) }),
    ci("success"),
    ["history met", "irreversible unmet", "check-passed met"],
  ],
  [
    "passed, with an empty way back",
    facts({ runs: null, brought: list([brought("b2", { irreversible: EMPTY })]) }),
    ci("success"),
    ["history met", "irreversible not-applicable", "check-passed met"],
  ],
  ["nothing new", facts({ runs: null, brought: list([]) }), null, ["validated not-applicable"]],
  [
    "passed, of migrations that were cut short",
    facts({ runs: null, brought: list([], 1) }),
    ci("success"),
    ["validated unknown", "check-passed met"],
  ],
];

test.each(checks)("by a check: %s", (_name, given, from, expected) => {
  expect(shown(CHECKED, known(given), from)).toEqual(expected);
});

test("what nobody gathered is unknown", () => {
  expect(shown(OWN, null)).toEqual(["validated unknown"]);
  expect(shown(OWN, silent)).toEqual(["validated unknown"]);
  expect(decideMigrations(testPolicy("version: 1\ncomponents: { app: {} }\n"), null, about, null)).toEqual([]);
});

const anyStep = fc.constantFrom(step("passed"), step("failed", "no"), step("not-run"));
const anyRun = fc.record({ revision: fc.constantFrom("a", "b", "c"), forward: anyStep, rollback: anyStep });
const anyBrought = fc
  .record({ revision: fc.constantFrom("a", "b", "c"), change: fc.constantFrom("added" as const, "changed" as const) })
  .map((one) => brought(one.revision, one));

test("a fact less never opens it, and their order does not matter", () => {
  const verdict = (value: MigrationsFacts): string => verdictOf(decideMigrations(OWN, known(value), about, null));
  fc.assert(
    fc.property(
      fc.array(anyBrought, { maxLength: 4 }),
      fc.array(anyRun, { maxLength: 5 }),
      fc.nat(),
      (bring, runs, index) => {
        const whole = { brought: list(bring), runs: ran(...runs) };
        const turned = { brought: list(bring.toReversed()), runs: ran(...runs.toReversed()) };
        expect(verdict(facts(turned))).toBe(verdict(facts(whole)));
        if (verdict(facts(whole)) === "go") return;
        const fewer = <T>(nodes: readonly T[]) =>
          list(
            nodes.filter((_, place) => place !== index % nodes.length),
            nodes.length,
          );
        expect(verdict(facts({ ...whole, brought: fewer(bring) }))).not.toBe("go");
        expect(verdict(facts({ ...whole, runs: { known: true, value: fewer(runs) } }))).not.toBe("go");
        expect(verdict({ tools: list([], 1) })).not.toBe("go");
      },
    ),
  );
});
