import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import type { MigrationFacts } from "@signalbox/policy/migrations/migration-facts";
import { type Component, PolicySchema } from "@signalbox/policy/schema/policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherMigrations } from "./gather-migrations.ts";

type Files = Readonly<Record<string, string | Buffer | null>>;

const repositories: TestRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

function newRepository(): TestRepository {
  const repository = new TestRepository();
  repositories.push(repository);
  return repository;
}

function component(migrations: object | null): Component {
  const app = migrations === null ? {} : { migrations };
  const found = PolicySchema.parse({ version: 1, components: { app } }).components["app"];
  if (found === undefined) throw new Error("no component");
  return found;
}

/** What a release brings that changes these files, after one that had those before. */
async function brought(migrations: object, before: Files, after: Files): Promise<readonly MigrationFacts[]> {
  const repository = newRepository();
  const from = repository.commit("feat: before", { files: { "read-me": "", ...before } });
  const to = repository.commit("feat: after", { files: after });
  return gatherMigrations(openGit(repository.directory), component(migrations), { from, to });
}

function said(facts: readonly MigrationFacts[]): readonly string[] {
  return facts.flatMap(({ file, statements }) =>
    statements.length === 0
      ? [`${file} nothing`]
      : statements.map(({ class: found, line }) => `${file}:${line} ${found}`),
  );
}

const ACCOUNTS = "CREATE TABLE accounts (id serial PRIMARY KEY, name varchar(40), plan text);\n";

const cases: readonly {
  readonly name: string;
  readonly migrations: object;
  readonly before: Files;
  readonly after: Files;
  readonly says: readonly string[];
}[] = [
  {
    name: "prisma: each new folder, in the order of their names; the shape before is known",
    migrations: { prisma: "db" },
    before: { "db/migrations/1_first/migration.sql": ACCOUNTS, "db/migrations/migration_lock.toml": "" },
    after: {
      "db/migrations/3_wider/migration.sql":
        '-- AlterTable\nALTER TABLE "accounts" ALTER COLUMN "name" SET DATA TYPE VARCHAR(80);\n',
      "db/migrations/2_lost/migration.sql": 'ALTER TABLE "accounts" DROP COLUMN "plan",\nADD COLUMN     "tier" TEXT;\n',
      "db/schema.prisma": "",
    },
    says: [
      "db/migrations/2_lost/migration.sql:1 data-loss",
      "db/migrations/2_lost/migration.sql:2 compatible",
      "db/migrations/3_wider/migration.sql:2 compatible",
    ],
  },
  {
    name: "flyway: by version, repeatable ones last; undo and baselines do not run",
    migrations: { flyway: "db" },
    before: { "db/V1__first.sql": ACCOUNTS, "db/R__view.sql": "CREATE OR REPLACE VIEW v AS SELECT id FROM accounts;" },
    after: {
      "db/V10__index.sql": "CREATE UNIQUE INDEX tiers ON accounts (tier);",
      "db/V2_1__tier.sql": "ALTER TABLE accounts ADD tier text;",
      "db/U2__undo.sql": "DROP TABLE accounts;",
      "db/B9__baseline.sql": "DROP TABLE accounts;",
      "db/R__view.sql": "CREATE OR REPLACE VIEW v AS SELECT id, name FROM accounts;",
      "db/sub/V11__java.java": "class X {}",
      "db/beforeMigrate.sql": "SELECT 1",
    },
    says: [
      "db/V2_1__tier.sql:1 compatible",
      "db/V10__index.sql:1 compatible",
      "db/sub/V11__java.java:1 unknown",
      "db/R__view.sql:1 needs-downgrade",
      "db/beforeMigrate.sql:1 unknown",
    ],
  },
  {
    name: "flyway: a placeholder is only filled when it runs",
    migrations: { flyway: "db" },
    before: {},
    after: { "db/V1__a.sql": "ALTER TABLE a ADD b text DEFAULT '${x}';" },
    says: ["db/V1__a.sql:1 unknown"],
  },
  {
    name: "sql: by number, not by letter; the way back beside the way up is none",
    migrations: { sql: "db/*.sql" },
    before: { "db/1_first.up.sql": ACCOUNTS, "db/1_first.down.sql": "DROP TABLE accounts" },
    after: {
      "db/10_rename.up.sql": "ALTER TABLE new_things RENAME TO things;",
      "db/2_new.up.sql": "CREATE TABLE new_things (a int);",
      "db/2_new.down.sql": "DROP TABLE new_things;",
    },
    says: ["db/2_new.up.sql:1 compatible", "db/10_rename.up.sql:1 compatible"],
  },
  {
    name: "sql: the way up of a file with both ways",
    migrations: { sql: "db/*.sql" },
    before: {},
    after: {
      "db/1.sql":
        "\n-- +goose Up\n-- +goose StatementBegin\nALTER TABLE a ADD b text;\n-- +goose StatementEnd\n-- +goose Down\nALTER TABLE a DROP b;\n",
      "db/2.sql":
        "-- migrate:up\nALTER TABLE a ADD c text;\n-- migrate:down\nALTER TABLE a DROP c;\n-- migrate:up\nALTER TABLE a DROP d;",
      "db/3.sql": "ALTER TABLE a ADD e text;\n-- migrate:down\nALTER TABLE a DROP f;\n",
    },
    says: [
      "db/1.sql:4 compatible",
      "db/2.sql:2 compatible",
      "db/2.sql:6 data-loss",
      "db/3.sql:1 compatible",
      "db/3.sql:3 data-loss",
    ],
  },
  {
    name: "a released migration that changed, and one that is gone",
    migrations: { sql: "db/*.sql" },
    before: { "db/1.sql": "SELECT 1;", "db/2.sql": "SELECT 2;" },
    after: { "db/1.sql": "SELECT 1 ;", "db/2.sql": null },
    says: ["db/1.sql:1 unknown", "db/2.sql:1 unknown"],
  },
  {
    name: "what cannot be read as text, and what is too large",
    migrations: { sql: "**/*.sql" },
    before: {},
    after: {
      "a.sql": Buffer.from([0xff, 0xfe, 0x00]),
      "b.sql": `SELECT 1; -- ${"x".repeat(1024 * 1024)}`,
      "c.sql": "",
    },
    says: ["a.sql:1 unknown", "b.sql:1 unknown", "c.sql nothing"],
  },
  {
    name: "several tools, and files outside the component's folder",
    migrations: { sql: "db/*.sql", prisma: "." },
    before: {},
    after: { "db/1.sql": "SELECT 1", "migrations/1/migration.sql": "SELECT 1", "other/1.sql": "DROP TABLE a" },
    says: ["migrations/1/migration.sql:1 none", "db/1.sql:1 none"],
  },
];

test.each(cases)("$name", async ({ migrations, before, after, says }) => {
  expect(said(await brought(migrations, before, after))).toEqual(says);
});

test("nothing ran on a schema before the first release, nor where no migrations are named", async () => {
  const repository = newRepository();
  const to = repository.commit("feat: first", { files: { "db/1.sql": "DROP TABLE a" } });
  const git = openGit(repository.directory);
  expect(await gatherMigrations(git, component({ sql: "db/*.sql" }), { from: null, to })).toEqual([]);
  expect(await gatherMigrations(git, component(null), { from: to, to })).toEqual([]);
});

test("the working tree isn't read, and links aren't followed", async () => {
  const repository = newRepository();
  const from = repository.commit("feat: before");
  repository.git("commit", "--quiet", "--allow-empty", "--message=empty");
  symlinkSync("../elsewhere.sql", join(repository.directory, "1.sql"));
  const to = repository.commit("feat: after", { files: { "2.sql": "SELECT 1" } });
  repository.git("rm", "--quiet", "2.sql");
  const facts = await gatherMigrations(openGit(repository.directory), component({ sql: "*.sql" }), { from, to });
  expect(said(facts)).toEqual(["1.sql:1 unknown", "2.sql:1 none"]);
  expect(facts[0]?.statements[0]?.reason).toBe("its content is not read: it is a symbolic link");
});

test("more than 1,000 migrations in one release are not looked through", async () => {
  const files = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`db/${at}.sql`, "SELECT 1"]));
  const facts = await brought({ sql: "db/*.sql" }, {}, files);
  expect(facts).toEqual([
    {
      tool: "sql",
      file: "db",
      statements: [
        {
          class: "unknown",
          line: 1,
          statement: "1001 files",
          reason: "1001 migrations are more than the 1000 that are looked through",
        },
      ],
    },
  ]);
});
