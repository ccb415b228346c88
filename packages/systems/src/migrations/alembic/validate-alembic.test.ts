import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../../contracts/programs/run-program.ts";
import { whereInstalled } from "../../contracts/cases/where-installed.ts";
import { scratchDatabase } from "../scratch-database.ts";
import { postgresFolder, startPostgres, type TestPostgres } from "../test-postgres.ts";
import { projectPython } from "./project-python.ts";
import { type AlembicTrial, validateAlembic } from "./validate-alembic.ts";

const alembic = await findProgram("alembic");
const python = await projectPython();
const testAlembic = whereInstalled("alembic", alembic !== null);
const postgres = postgresFolder();
const testPostgres = whereInstalled("postgres", alembic !== null && postgres !== null);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-alembic-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// As `alembic init` writes it, in short.
const ENV = `from alembic import context
from sqlalchemy import engine_from_config, pool
engine = engine_from_config(context.config.get_section("alembic"), prefix="sqlalchemy.", poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
`;

type Script = {
  readonly revision: string;
  readonly down?: string | readonly string[];
  readonly up: string;
  readonly back: string;
};

function project(scripts: readonly Script[], env = ENV): void {
  mkdirSync(join(folder, "migrations/versions"), { recursive: true });
  writeFileSync(
    join(folder, "alembic.ini"),
    "[alembic]\nscript_location = elsewhere\nsqlalchemy.url = sqlite:////nowhere/real.db\n",
  );
  writeFileSync(join(folder, "migrations/env.py"), env);
  writeFileSync(join(folder, "migrations/script.py.mako"), "");
  for (const { revision, down, up, back } of scripts) {
    const body = (text: string): string =>
      text
        .split("\n")
        .map((line) => `    ${line}`)
        .join("\n");
    writeFileSync(
      join(folder, `migrations/versions/${revision}.py`),
      `from alembic import op\nimport sqlalchemy as sa\nrevision = "${revision}"\ndown_revision = ${python3(down)}\ndef upgrade():\n${body(up)}\ndef downgrade():\n${body(back)}\n`,
    );
  }
}

function python3(down: Script["down"]): string {
  if (down === undefined) return "None";
  return typeof down === "string" ? `"${down}"` : `(${down.map((one) => `"${one}"`).join(", ")})`;
}

function parentsOf({ down }: Script): readonly string[] {
  if (down === undefined) return [];
  return typeof down === "string" ? [down] : down;
}

function trialOf(scripts: readonly Script[], base: string | null, rollback = true): AlembicTrial {
  const revisions = scripts.map((script) => ({ revision: script.revision, parents: parentsOf(script) }));
  const at = revisions.findIndex(({ revision }) => revision === base);
  return { base, revisions, brought: revisions.slice(at + 1), rollback };
}

async function validated(address: string, trial: AlembicTrial) {
  const database = scratchDatabase(address);
  if ("refused" in database) throw new Error(database.refused);
  return validateAlembic(
    {
      python: python ?? "",
      folder: join(folder, "migrations"),
      ini: join(folder, "alembic.ini"),
      database,
      variable: "SCRATCH_DATABASE_URL",
      env: process.env,
      timeoutSeconds: 60,
      signal: new AbortController().signal,
    },
    trial,
  );
}

/** What became of each, in short: `b2 forward passed, rollback failed: says (differs)`. */
async function shown(address: string, trial: AlembicTrial): Promise<readonly string[]> {
  const answer = await validated(address, trial);
  if (!answer.known) return [`${answer.code}: ${answer.says}`];
  const step = ({ status, says, differs }: (typeof answer.value)[number]["forward"]): string =>
    [status, ...(says === null ? [] : [says]), ...differs].join(" | ");
  return answer.value.map(({ revision, forward, rollback }) => `${revision}: ${step(forward)}; ${step(rollback)}`);
}

const LEADS: Script = {
  revision: "a1",
  up: 'op.create_table("leads", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text, nullable=False))',
  back: 'op.drop_table("leads")',
};
const SCORE: Script = {
  revision: "b2",
  down: "a1",
  up: 'op.add_column("leads", sa.Column("score", sa.Integer, server_default="0"))',
  back: 'with op.batch_alter_table("leads") as batch:\n    batch.drop_column("score")',
};
const NOTES: Script = {
  revision: "c3",
  down: "b2",
  up: 'op.create_table("notes", sa.Column("id", sa.Integer, primary_key=True), sa.Column("lead", sa.Integer, sa.ForeignKey("leads.id")))\nop.create_index("ix_lead", "notes", ["lead"])',
  back: 'op.drop_index("ix_lead", "notes")\nop.drop_table("notes")',
};

const sets = [
  {
    name: "all of a first release",
    scripts: [LEADS, SCORE, NOTES],
    base: null,
    says: ["a1: passed; passed", "b2: passed; passed", "c3: passed; passed"],
  },
  { name: "only what is new", scripts: [LEADS, SCORE, NOTES], base: "b2", says: ["c3: passed; passed"] },
  {
    name: "a way back that does nothing",
    scripts: [LEADS, { ...SCORE, back: "pass" }, NOTES],
    base: "a1",
    says: [
      /^b2: passed; failed \| down leaves another schema, and up again: .*score.* \| column (?:public\.)?leads\.score$/,
      /^c3: not-run; not-run$/,
    ],
  },
  {
    name: "a way back that does nothing, where there is nothing to do",
    scripts: [LEADS, { ...SCORE, up: `op.execute("update leads set name = ''")`, back: "pass" }],
    base: "a1",
    says: ["b2: passed; passed"],
  },
  {
    name: "a way back that refuses",
    scripts: [LEADS, { ...SCORE, back: 'raise NotImplementedError("no way back")' }],
    base: "a1",
    says: ["b2: passed; failed | down: NotImplementedError: no way back"],
  },
  {
    name: "a way back that forgets an index",
    scripts: [
      LEADS,
      {
        ...SCORE,
        up: 'op.create_index("ix_name", "leads", ["name"])\nop.create_index("ix_two", "leads", ["id", "name"])',
        back: 'op.drop_index("ix_name", "leads")',
      },
    ],
    base: "a1",
    says: [/^b2: passed; failed \| down leaves .* \| index (?:public\.)?leads\.ix_two$/],
  },
  {
    name: "one that does not run",
    scripts: [LEADS, { ...SCORE, up: 'op.drop_table("nowhere")' }, NOTES],
    base: "a1",
    says: [/^b2: failed \| .*nowhere.*; not-run$/, "c3: not-run; not-run"],
  },
  {
    name: "branches that are merged, as one",
    scripts: [
      LEADS,
      { ...SCORE, revision: "b2" },
      { ...NOTES, revision: "b3", down: "a1" },
      { revision: "m4", down: ["b2", "b3"], up: "pass", back: "pass" },
    ],
    base: "a1",
    says: ["b2: passed; passed", "b3: passed; passed", "m4: passed; passed"],
  },
  {
    name: "revisions that the workspace does not have",
    scripts: [LEADS],
    base: null,
    trial: trialOf([LEADS, SCORE], null),
    says: [/^migrations\.other-workspace: /],
  },
  {
    name: "an `env.py` that goes elsewhere",
    scripts: [LEADS],
    base: null,
    env: ENV.replace("engine = ", 'import sqlalchemy\nengine = sqlalchemy.create_engine("sqlite:///elsewhere.db") or '),
    says: [/^a1: failed \| RuntimeError: env\.py connects to another database than the scratch one; not-run$/],
  },
  {
    name: "an `env.py` that reads the variable, and finds no token of the job",
    scripts: [LEADS],
    base: null,
    env: `import os\nassert "SIGNALBOX_TEST_TOKEN" not in os.environ\n${ENV.replace("engine = ", 'import sqlalchemy\nengine = sqlalchemy.create_engine(os.environ["SCRATCH_DATABASE_URL"]) or ')}`,
    says: ["a1: passed; passed"],
  },
  {
    name: "an `env.py` that ends the process",
    scripts: [LEADS],
    base: null,
    env: "import os\nos._exit(3)\n",
    says: [/^tool\.failed: ended with 3/],
  },
] as const;

function expectAll(found: readonly string[], wanted: readonly (string | RegExp)[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [at, want] of wanted.entries()) {
    if (typeof want === "string") expect(found[at]).toBe(want);
    else expect(found[at]).toMatch(want);
  }
}

beforeAll(() => {
  process.env["SIGNALBOX_TEST_TOKEN"] = "secret";
});
afterAll(() => {
  delete process.env["SIGNALBOX_TEST_TOKEN"];
});

// Each of the others shows nothing of SQLite that PostgreSQL does not show.
const OF_SQLITE: readonly string[] = [
  "all of a first release",
  "a way back that does nothing",
  "an `env.py` that goes elsewhere",
];

describe("on SQLite", () => {
  testAlembic.each(sets.filter(({ name }) => postgres === null || OF_SQLITE.includes(name)))("$name", async (set) => {
    project(set.scripts, "env" in set ? set.env : ENV);
    const file = join(folder, "scratch.db");
    expectAll(await shown(`sqlite:///${file}`, "trial" in set ? set.trial : trialOf(set.scripts, set.base)), set.says);
    expect(existsSync(join(folder, "elsewhere.db")) && statSync(join(folder, "elsewhere.db")).size > 0).toBe(false);
  });

  testAlembic("a database with anything in it is refused, and left as it is", async () => {
    project([LEADS]);
    const file = join(folder, "test.db");
    const address = `sqlite:///${file}`;
    const forward = await shown(address, trialOf([LEADS], null, false));
    expect(forward).toEqual(["a1: passed; not-run"]);
    // Alembic itself leaves its tables behind.
    const env = ENV.replaceAll(
      'engine_from_config(context.config.get_section("alembic"), prefix="sqlalchemy.", poolclass=pool.NullPool)',
      `__import__("sqlalchemy").create_engine("${address}")`,
    );
    writeFileSync(join(folder, "migrations/env.py"), env);
    writeFileSync(join(folder, "alembic.ini"), "[alembic]\nscript_location = migrations\n");
    execFileSync(alembic ?? "", ["upgrade", "head"], { cwd: folder, stdio: "ignore" });
    const before = statSync(file).mtimeMs;
    expectAll(await shown(address, trialOf([LEADS], null)), [
      /^migrations\.database-not-empty: .*`test\.db` is not empty: it holds column alembic_version\.version_num$/,
    ]);
    expect(statSync(file).mtimeMs).toBe(before);
  });
});

describe("on PostgreSQL", () => {
  let server: TestPostgres | null = null;
  let made = 0;
  beforeAll(async () => {
    if (alembic !== null && postgres !== null) server = await startPostgres(postgres);
  });
  afterAll(() => server?.stop());

  const database = (): { server: TestPostgres; name: string; address: string } => {
    if (server === null) throw new Error("no server");
    made += 1;
    const name = `crm_scratch_${made}`;
    return { server, name, address: server.database(name) };
  };

  testPostgres.each(sets)("$name", async (set) => {
    project(set.scripts, "env" in set ? set.env : ENV);
    const { address } = database();
    const trial = "trial" in set ? set.trial : trialOf(set.scripts, set.base);
    expectAll(await shown(address, trial), set.says);
    // It is empty again.
    if (set.name === "only what is new") expectAll(await shown(address, trial), set.says);
  });

  testPostgres("what SQLAlchemy does not reflect is compared, too", async () => {
    const odd: Script = {
      revision: "b2",
      down: "a1",
      up: [
        `op.execute("create type mood as enum ('good', 'bad')")`,
        `op.execute("create function one() returns int language sql as 'select 1'")`,
        `op.execute("create view many as select id from leads")`,
        `op.execute("create schema more")`,
        `op.execute("alter table leads enable row level security")`,
        `op.execute("create index ix_part on leads (name) where name <> '50%'")`,
      ].join("\n"),
      back: `op.execute("drop view many")`,
    };
    project([LEADS, odd]);
    expectAll(await shown(database().address, trialOf([LEADS, odd], "a1")), [
      /^b2: passed; failed \| down leaves .*\| function one\(\) \| index public\.leads\.ix_part \| schema more \| table public\.leads \| type public\.mood$/,
    ]);
  });

  testPostgres(
    "a database with a table in it is refused, and one that a run of ours left behind is emptied",
    async () => {
      project([LEADS]);
      const first = database();
      first.server.query(first.name, "create table customers (id int)");
      expectAll(await shown(first.address, trialOf([LEADS], null)), [/^migrations\.database-not-empty: .*customers/]);
      const second = database();
      second.server.query(second.name, "create schema signalbox_scratch");
      second.server.query(second.name, "create table leads (id int)");
      expect(await shown(second.address, trialOf([LEADS], null))).toEqual(["a1: passed; passed"]);
    },
  );

  testPostgres("the address is told to nobody", async () => {
    project([LEADS]);
    const { server: own, address, name } = database();
    own.query("postgres", `drop database ${name}`);
    const answer = await validated(address, trialOf([LEADS], null));
    expect(answer).toMatchObject({ known: false, code: "migrations.not-tried" });
    expect(JSON.stringify(answer)).not.toContain("not-a-secret");
  });
});

test("nothing but the tool's own answers is believed", async () => {
  const address = `sqlite:///${join(folder, "scratch.db")}`;
  const database = scratchDatabase(address);
  if ("refused" in database) throw new Error(database.refused);
  const options = {
    python: process.execPath,
    folder,
    ini: null,
    database,
    variable: "X",
    env: {},
    timeoutSeconds: 60,
    signal: new AbortController().signal,
  };
  expect(await validateAlembic(options, trialOf([LEADS], null))).toMatchObject({ known: false, code: "tool.failed" });
});
