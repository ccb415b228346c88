import { expect, test } from "@jest/globals";
import { testCommit as commit } from "../changes/test-commit.ts";
import type { ContractChangeClass, ContractFacts } from "../contract/contract-facts.ts";
import { testPolicy } from "../load/test-policy.ts";
import type { MigrationFacts, MigrationStatement } from "../migrations/migration-facts.ts";
import { decideVersions } from "./decide-versions.ts";
import { CANDIDATE, componentFacts, release, versionFacts } from "./test-facts.ts";
import type { ComponentFacts } from "./version-facts.ts";

// What a release does to its users, and how large a step must say so.
const WEB = `version: 1
components:
  web: { tag: "v{version}", contract: { openapi: api.yaml }, migrations: { sql: "db/*.sql" } }
`;
const refusing = testPolicy(WEB);
const raising = testPolicy(`${WEB}versioning: { unsafe-migrations: major }\n`);
const planned = testPolicy(`${WEB}versioning:
  major-needs: { migration-plan: "docs/{tag}.md", sections: [Rollback] }
`);

function contract(...classes: readonly ContractChangeClass[]): ContractFacts {
  const changes = classes.map((found) => ({
    class: found,
    code: "changed",
    operation: "GET /customers/{id}",
    field: "response 200 body.email",
    says: "the property was removed",
  }));
  return { kind: "openapi", file: "api.yaml", judge: "test", comparison: { known: true, changes } };
}

const unread: ContractFacts = {
  kind: "openapi",
  file: "api.yaml",
  judge: "test",
  comparison: { known: false, says: "it is no YAML", next: "mend it" },
};

function migration(...classes: readonly MigrationStatement["class"][]): MigrationFacts {
  const statements = classes.map((found) => ({ class: found, line: 1, statement: "drop table a", reason: "gone" }));
  return { tool: "sql", file: "db/1.sql", statements };
}

const fix = [commit(1, "fix")];
const docs = [commit(1, "docs")];
const broken = [commit(1, "fix", { breaking: ["email"] })];
const releaseAs = [commit(1, "fix", { releaseAs: "2.0.0" })];
const plan = { file: "docs/v2.0.0.md", changed: true, sections: ["rollback"] };

type Case = {
  readonly name: string;
  readonly loaded?: typeof refusing;
  readonly facts: Partial<ComponentFacts>;
  readonly verdict: string;
  readonly version: string;
  readonly failing?: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: "a fix that hides a break",
    facts: { commits: fix, contracts: [contract("neutral", "breaking")] },
    verdict: "hold",
    version: "1.2.4",
    failing: ["contract.breaking"],
  },
  {
    name: "docs that hide a break",
    facts: { commits: docs, contracts: [contract("breaking")] },
    verdict: "hold",
    version: "1.2.3",
    failing: ["contract.breaking"],
  },
  {
    name: "a declared break",
    facts: { commits: broken, contracts: [contract("breaking")] },
    verdict: "go",
    version: "2.0.0",
  },
  {
    name: "a break that a footer's version declares",
    facts: { commits: releaseAs, contracts: [contract("breaking")] },
    verdict: "go",
    version: "2.0.0",
  },
  {
    name: "a declared break of 0.x, and a footer that names what it gives",
    facts: {
      previous: release("0.2.3"),
      commits: [commit(1, "feat", { breaking: ["email"], releaseAs: "0.3.0" })],
      contracts: [contract("breaking")],
    },
    verdict: "go",
    version: "0.3.0",
  },
  {
    name: "a declared break, and a footer that hides it",
    facts: {
      commits: [commit(1, "feat", { breaking: ["email"], releaseAs: "1.3.0" })],
      contracts: [contract("breaking")],
    },
    verdict: "hold",
    version: "1.3.0",
    failing: ["contract.breaking"],
  },
  {
    name: "a fix that adds",
    facts: { commits: fix, contracts: [contract("additive")] },
    verdict: "go",
    version: "1.3.0",
  },
  {
    name: "docs that add",
    facts: { commits: docs, contracts: [contract("additive")] },
    verdict: "go",
    version: "1.2.3",
  },
  {
    name: "a fix that tells nobody",
    facts: { commits: fix, contracts: [contract("neutral")] },
    verdict: "go",
    version: "1.2.4",
  },
  {
    name: "a contract that nobody could compare",
    facts: { commits: fix, contracts: [unread] },
    verdict: "unknown",
    version: "1.2.4",
    failing: ["contract.unknown"],
  },
  {
    name: "a contract that nobody could compare, and nothing to release",
    facts: { commits: docs, contracts: [unread] },
    verdict: "go",
    version: "1.2.3",
  },
  ...(["none", "compatible"] as const).map((found) => ({
    name: `a migration that is ${found}`,
    facts: { commits: fix, migrations: [migration(found)] },
    verdict: "go",
    version: "1.2.4",
  })),
  ...(["needs-downgrade", "data-loss", "irreversible"] as const).flatMap((found) => [
    {
      name: `a migration that is ${found}, refused`,
      facts: { commits: fix, migrations: [migration("compatible", found)] },
      verdict: "hold",
      version: "1.2.4",
      failing: ["migrations.unsafe"],
    },
    {
      name: `a migration that is ${found}, raised`,
      loaded: raising,
      facts: { commits: fix, migrations: [migration(found)] },
      verdict: "go",
      version: "2.0.0",
    },
    {
      name: `a migration that is ${found}, declared`,
      facts: { commits: broken, migrations: [migration(found)] },
      verdict: "go",
      version: "2.0.0",
    },
  ]),
  {
    name: "a migration that could not be read",
    facts: { commits: fix, migrations: [migration("unknown")] },
    verdict: "unknown",
    version: "1.2.4",
    failing: ["migrations.unsafe"],
  },
  {
    name: "a migration that could not be read, raised",
    loaded: raising,
    facts: { commits: fix, migrations: [migration("unknown")] },
    verdict: "go",
    version: "2.0.0",
  },
  {
    name: "a major release without its plan",
    loaded: planned,
    facts: { commits: broken },
    verdict: "hold",
    version: "2.0.0",
    failing: ["version.migration-plan"],
  },
  {
    name: "a major release with the plan of before",
    loaded: planned,
    facts: { commits: broken, migrationPlans: [{ ...plan, changed: false }] },
    verdict: "hold",
    version: "2.0.0",
    failing: ["version.migration-plan"],
  },
  {
    name: "a major release whose plan lacks a section",
    loaded: planned,
    facts: { commits: broken, migrationPlans: [{ ...plan, sections: ["other"] }] },
    verdict: "hold",
    version: "2.0.0",
    failing: ["version.migration-plan"],
  },
  {
    name: "a major release with another's plan",
    loaded: planned,
    facts: { commits: broken, migrationPlans: [{ ...plan, file: "docs/v3.0.0.md" }] },
    verdict: "hold",
    version: "2.0.0",
    failing: ["version.migration-plan"],
  },
  {
    name: "a major release with its plan",
    loaded: planned,
    facts: { commits: broken, migrationPlans: [plan] },
    verdict: "go",
    version: "2.0.0",
  },
  { name: "a fix needs no plan", loaded: planned, facts: { commits: fix }, verdict: "go", version: "1.2.4" },
  {
    name: "a first release needs no plan",
    loaded: planned,
    facts: { commits: broken, previous: null },
    verdict: "go",
    version: "1.0.0",
  },
];

test.each(cases)("$name: $verdict, $version", ({ loaded = refusing, facts, verdict, version, failing = [] }) => {
  const decision = decideVersions(loaded, versionFacts([componentFacts(facts)]));
  const failed = decision.reasons.filter(({ status }) => status === "unmet" || status === "unknown");
  expect({
    verdict: decision.verdict,
    version: decision.components[0]?.version,
    failing: failed.map(({ code }) => code),
  }).toEqual({ verdict, version, failing });
  for (const reason of failed) expect(reason.next).not.toBeNull();
});

const REMOVED = "`GET /customers/{id}`, `response 200 body.email`: the property was removed";

test.each([
  { number: 1, what: `breaks 1 thing: ${REMOVED}` },
  { number: 2, what: `breaks 2 things: ${REMOVED}; ${REMOVED}` },
  { number: 7, what: `breaks 7 things: ${Array(5).fill(REMOVED).join("; ")}; and 2 more` },
])("a refusal names the operations and the fields: $number", ({ number, what }) => {
  const facts = componentFacts({ commits: fix, contracts: [contract(...Array<"breaking">(number).fill("breaking"))] });
  const reason = decideVersions(refusing, versionFacts([facts])).reasons.find(
    ({ code }) => code === "contract.breaking",
  );
  expect(reason).toMatchObject({
    rule: "components.web.contract.openapi",
    at: { line: 3 },
    observed: `\`api.yaml\` ${what} (test); the commits ask for a patch`,
  });
});

test.each([
  { name: "adds to its contract", effects: { contracts: [contract("additive")] }, bump: "minor" },
  { name: "has an unsafe migration", effects: { migrations: [migration("data-loss")] }, bump: "major" },
])("a calendar version that $name says the same step when its tag is found", ({ effects, bump }) => {
  const models = testPolicy(`${WEB.replace("tag:", "scheme: calver, tag:")}versioning: { unsafe-migrations: major }\n`);
  const facts = { commits: fix, previous: release("2025.09.004"), ...effects };
  const first = decideVersions(models, versionFacts([componentFacts(facts)])).components[0];
  const standing = [release(first?.version ?? "", CANDIDATE)];
  const second = decideVersions(models, versionFacts([componentFacts({ ...facts, standing })])).components[0];
  expect([first, second].map((made) => [made?.state, made?.version, made?.bump])).toEqual([
    ["release", first?.version, bump],
    ["standing", first?.version, bump],
  ]);
});
