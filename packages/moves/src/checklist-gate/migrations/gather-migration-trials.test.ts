import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { decideMigrations } from "@signalbox/policy/checklist/migrations/decide-migrations";
import { MigrationsFactsSchema } from "@signalbox/policy/checklist/migrations/migrations-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { openGit } from "@signalbox/systems/git/open-git";
import { installStandIn } from "@signalbox/systems/migrations/prisma/stand-in-prisma";
import { gatherMigrationTrials } from "./gather-migration-trials.ts";

const testAlembic = whereInstalled("alembic", (await findProgram("alembic")) !== null);

const policy = (migrations: string, rule = "database-from: SCRATCH_DATABASE_URL"): string =>
  `version: 1\ncomponents: { crm: { migrations: { ${migrations} } } }\nchecklist: { migrations: { ${rule} } }\n`;
const ALEMBIC = policy("alembic: svc/db");
const VALIDATED_FORWARD = policy("alembic: svc/db", "database-from: SCRATCH_DATABASE_URL, validated: [forward]");

let repository: TestRepository;
let apart = "";
beforeEach(() => {
  repository = new TestRepository();
  apart = mkdtempSync(join(tmpdir(), "signalbox-scratch-"));
});
afterEach(() => {
  repository.remove();
  rmSync(apart, { recursive: true, force: true });
});

const script = (revision: string, down: string | null, up = "pass", back = "pass"): string =>
  `from alembic import op\nimport sqlalchemy as sa\nrevision = "${revision}"\ndown_revision = ${down === null ? "None" : `"${down}"`}\ndef upgrade():\n    ${up}\ndef downgrade():\n    ${back}\n`;
const table = (revision: string, down: string | null): string =>
  script(
    revision,
    down,
    `op.create_table("t_${revision}", sa.Column("id", sa.Integer))`,
    `op.drop_table("t_${revision}")`,
  );
const at = (name: string): string => `svc/db/versions/${name}.py`;

const PROJECT = {
  "svc/alembic.ini": "[alembic]\nscript_location = db\n",
  "svc/db/env.py": `from alembic import context
from sqlalchemy import engine_from_config
with engine_from_config(context.config.get_section("alembic"), prefix="sqlalchemy.").connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
};

type Made = { readonly base: string | null; readonly candidate: string };

async function gathered(text: string, made: Made, variables: Record<string, string> = {}) {
  const loaded = testPolicy(text);
  const git = openGit(repository.directory, testGitEnvironment());
  const about = { ...made, environment: "production", branch: "main", tag: null, now: "2026-01-01T00:00:00Z" };
  const observed = await gatherMigrationTrials(loaded, {
    git,
    about,
    workspace: repository.directory,
    variables: { PATH: process.env["PATH"], ...variables },
    signal: new AbortController().signal,
  });
  if (!observed.known) throw new Error(observed.says);
  expect(MigrationsFactsSchema.parse(observed.value)).toEqual(observed.value);
  const reasons = decideMigrations(loaded, observed, about, null).map(
    ({ code, status, observed: says }) => `${code} ${status}: ${says}`,
  );
  return { facts: observed.value, reasons };
}

function release(
  files: Record<string, string | null>,
  before: Record<string, string> = { [at("a1")]: table("a1", null) },
): Made {
  const base = repository.commit("feat: begin", { files: { ...PROJECT, ...before } });
  return { base, candidate: repository.commit("feat: go on", { files }) };
}

const scratch = (): Record<string, string> => ({ SCRATCH_DATABASE_URL: `sqlite:///${join(apart, "scratch.db")}` });

testAlembic("new migrations are tried up, down and up again", async () => {
  const made = release({ [at("b2")]: table("b2", "a1"), [at("c3")]: script("c3", "b2") });
  const { reasons, facts } = await gathered(ALEMBIC, made, scratch());
  expect(facts.tools.nodes[0]).toMatchObject({ heads: ["c3"], runs: { known: true, value: { totalCount: 2 } } });
  expect(reasons).toEqual([
    "migrations.history met: 2 added: `svc/db/versions/b2.py`, `svc/db/versions/c3.py`",
    "migrations.forward met: 2 migrations tried",
    "migrations.rollback met: 2 migrations tried; without a way back of their own: `svc/db/versions/c3.py` (its `downgrade()` does nothing)",
  ]);
  expect(existsSync(join(repository.directory, "svc/db/__pycache__"))).toBe(false);
});

testAlembic("all of a first release, and a way back that fails", async () => {
  const files = { ...PROJECT, [at("a1")]: script("a1", null, 'op.create_table("leads", sa.Column("id", sa.Integer))') };
  const made = { base: null, candidate: repository.commit("feat: begin", { files }) };
  const { reasons } = await gathered(ALEMBIC, made, scratch());
  expect(reasons.slice(1)).toEqual([
    "migrations.forward met: 1 migration tried",
    expect.stringMatching(/^migrations\.rollback unmet: `svc\/db\/versions\/a1\.py`: down leaves .*`column leads\.id`/),
  ]);
  const forward = await gathered(VALIDATED_FORWARD, made, scratch());
  expect(forward.reasons.slice(1)).toEqual(["migrations.forward met: 1 migration tried"]);
});

test.each([
  {
    name: "two heads",
    files: { [at("b2")]: table("b2", "a1"), [at("b3")]: table("b3", "a1") },
    says: /^migrations\.history unmet: 2 heads: `b2`, `b3`$/,
  },
  {
    name: "a gap",
    files: { [at("b2")]: table("b2", "x9") },
    says: /^migrations\.history unmet: .*`svc\/db\/versions\/b2\.py` follows `x9`, which is not there$/,
  },
  {
    name: "an edited one",
    files: { [at("a1")]: table("a1", null).replace("t_a1", "t_other") },
    says: /^migrations\.history unmet: changed after they were released: `svc\/db\/versions\/a1\.py`$/,
  },
  {
    name: "one that was edited at another path",
    files: { [at("a1")]: null, [at("a1_x")]: `${table("a1", null)}\n# x\n` },
    says: /^migrations\.history unmet: changed after .*a1_x/,
  },
  {
    name: "a removed one",
    files: { [at("a1")]: null, [at("b2")]: table("b2", null) },
    says: /^migrations\.history unmet: removed after/,
  },
  {
    name: "one revision twice",
    files: { [at("b2")]: table("b2", "a1"), [at("b2x")]: table("b2", "a1") },
    says: /^migrations\.history unmet: several files claim to be `b2`$/,
  },
  {
    name: "one without a revision",
    files: { [at("b2")]: "def upgrade():\n    pass\n" },
    says: /^migrations\.history unmet: not to be read/,
  },
])("$name: refused, and nothing is run", async ({ files, says }) => {
  const { reasons, facts } = await gathered(ALEMBIC, release(files), scratch());
  expect(reasons[0]).toMatch(says);
  const { runs } = facts.tools.nodes[0] ?? {};
  expect(runs === null || runs?.known === false).toBe(true);
  expect(existsSync(join(apart, "scratch.db"))).toBe(false);
});

test("what moved without a change is the same migration, and where nothing is new nothing is asked", async () => {
  const { reasons } = await gathered(ALEMBIC, release({ [at("a1")]: null, [at("moved")]: table("a1", null) }));
  expect(reasons).toEqual([
    "migrations.validated not-applicable: no migration was added, changed or removed since the last release",
  ]);
});

test.each([
  { name: "no variable", variables: {}, says: /unknown: the variable `SCRATCH_DATABASE_URL` is not set$/ },
  {
    name: "a real database",
    variables: { SCRATCH_DATABASE_URL: "postgresql://u:secret@host/crm" },
    says: /unknown: the database in `SCRATCH_DATABASE_URL` is refused: its name, `crm`/,
  },
])("$name: nobody tries them", async ({ variables, says }) => {
  const { reasons, facts } = await gathered(ALEMBIC, release({ [at("b2")]: table("b2", "a1") }), variables);
  expect(reasons.slice(1)).toHaveLength(2);
  for (const reason of reasons.slice(1)) expect(reason).toMatch(says);
  expect(JSON.stringify(facts)).not.toContain("secret");
});

test.each([
  { name: "another environment", path: "svc/db/env.py" },
  { name: "another configuration", path: "svc/alembic.ini" },
  { name: "another migration", path: at("b2") },
])("$name in the workspace than at the candidate: nothing of it is run", async ({ path }) => {
  const made = release({ [at("b2")]: table("b2", "a1") });
  writeFileSync(join(repository.directory, path), "import os\n");
  const { reasons } = await gathered(ALEMBIC, made, scratch());
  expect(reasons[1]).toMatch(/unknown: `.*` in the workspace is not the candidate's$/);
  expect(existsSync(join(apart, "scratch.db")) && statSync(join(apart, "scratch.db")).size > 0).toBe(false);
});

test("plain SQL is left to a check, which does not show that an old one was edited", async () => {
  const one = release({ "db/2.up.sql": "create table b (id int);" }, { "db/1.up.sql": "create table a (id int);" });
  expect((await gathered(policy("sql: db/*.up.sql"), one, scratch())).reasons[1]).toMatch(
    /unknown: the gate cannot run migrations of sql/,
  );
  const checked = policy("sql: db/*.up.sql", "check: { workflow: .github/workflows/db.yml }");
  expect((await gathered(checked, one)).reasons).toEqual([
    "migrations.history met: 1 added: `db/2.up.sql`",
    "migrations.check-unread unknown: nobody looked for checks",
  ]);
  const edited = {
    base: one.candidate,
    candidate: repository.commit("fix: x", { files: { "db/1.up.sql": "create table c (id int);" } }),
  };
  expect((await gathered(checked, edited)).reasons[0]).toMatch(/^migrations\.history unmet: changed after/);
});

test("with a check, what refuses to go back is unmet, and what goes back by nothing is said", async () => {
  const checked = policy("alembic: svc/db", "check: { workflow: .github/workflows/db.yml }");
  const refuses = release({ [at("b2")]: script("b2", "a1", "pass", 'raise Exception("no")') });
  expect((await gathered(checked, refuses)).reasons[1]).toBe(
    "migrations.irreversible unmet: `svc/db/versions/b2.py`: its `downgrade()` refuses",
  );
  const empty = {
    base: refuses.candidate,
    candidate: repository.commit("feat: y", { files: { [at("c3")]: script("c3", "b2") } }),
  };
  expect((await gathered(checked, empty)).reasons[1]).toMatch(
    /^migrations\.irreversible not-applicable: .*does nothing$/,
  );
});

test("a policy that names no migrations does not say what to try", async () => {
  const text = "version: 1\ncomponents: { crm: {} }\nchecklist: { migrations: {} }\n";
  const made = { base: null, candidate: repository.commit("feat: begin") };
  expect((await gathered(text, made)).reasons).toEqual([
    "migrations.validated unmet: the policy does not say where any are",
  ]);
});

test("Prisma's migrations are read from git, and run by the workspace's own Prisma", async () => {
  installStandIn(join(repository.directory, "apps/web"), "7.1.0");
  const prisma = (name: string, file = "migration.sql") => `apps/web/prisma/migrations/${name}/${file}`;
  const before = {
    ".gitignore": "node_modules\n",
    "apps/web/prisma/migrations/migration_lock.toml": 'provider = "sqlite"\n',
    "apps/web/prisma/schema.prisma": '//! CREATE TABLE "A" ("id" INTEGER NOT NULL)\n',
    [prisma("1_a")]: 'CREATE TABLE "A" ("id" INTEGER NOT NULL);\n',
  };
  const base = repository.commit("feat: begin", { files: before });
  const files = {
    "apps/web/prisma/schema.prisma":
      '//! CREATE TABLE "A" ("id" INTEGER NOT NULL)\n//! CREATE TABLE "B" ("id" INTEGER NOT NULL)\n',
    [prisma("2_b")]: 'CREATE TABLE "B" ("id" INTEGER NOT NULL);\n',
  };
  const made = { base, candidate: repository.commit("feat: go on", { files }) };
  const address = { SCRATCH_DATABASE_URL: `file:${join(apart, "scratch.db")}` };
  const rule = "database-from: SCRATCH_DATABASE_URL";
  // What is not committed takes no part.
  writeFileSync(join(repository.directory, prisma("2_b")), "DROP TABLE everything;");
  expect((await gathered(policy("prisma: apps/web/prisma", rule), made, address)).reasons).toEqual([
    "migrations.history met: 1 added: `apps/web/prisma/migrations/2_b/migration.sql`",
    "migrations.forward met: 1 migration tried",
    "migrations.rollback met: 1 migration tried",
  ]);
  const strict = await gathered(policy("prisma: apps/web/prisma", `${rule}, down-file: true`), made, address);
  expect(strict.reasons[2]).toBe(
    "migrations.rollback unmet: `apps/web/prisma/migrations/2_b/migration.sql`: there is no `down.sql`",
  );
  const down = repository.commit("feat: back", {
    files: { [prisma("2_b")]: files[prisma("2_b")] ?? "", [prisma("2_b", "down.sql")]: 'DROP TABLE "B";' },
  });
  const again = await gathered(
    policy("prisma: apps/web/prisma", `${rule}, down-file: true`),
    { base, candidate: down },
    address,
  );
  expect(again.reasons[2]).toBe("migrations.rollback met: 1 migration tried");
  const other = await gathered(policy("prisma: apps/web/prisma", rule), made, {
    SCRATCH_DATABASE_URL: "postgresql://h/test",
  });
  expect(other.reasons[1]).toMatch(
    /unknown: the migrations are for `sqlite`, and the scratch database is one of `postgresql`$/,
  );
});
