import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, known } from "../../answer.ts";
import type { SchemaObjects } from "../schema-objects.ts";
import { notEmpty, type ScratchDatabase, withoutAddress } from "../scratch-database.ts";
import { toolEnvironment } from "../tool-environment.ts";
import { type PrismaProgram, type PrismaSaid, runPrisma } from "./prisma-program.ts";
import { objectsOfScript, statementsOf } from "./statements.ts";

export type PrismaOptions = {
  readonly prisma: PrismaProgram;
  readonly database: ScratchDatabase;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one command. */
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
};

export type PrismaMigration = {
  readonly name: string;
  readonly sql: string;
  /** Null where there is none. */
  readonly down: string | null;
};

/** Said where a command failed. */
export type Failed = { readonly failed: string };

/** A folder of our own with the project's migrations, and Prisma in it on a scratch database that it has for itself. */
export type Prisma = {
  /** Lays migrations beside those that are there, and runs all that were not run. */
  deploy(migrations: readonly PrismaMigration[]): Promise<Answer<Failed | null>>;
  execute(sql: string): Promise<Answer<Failed | null>>;
  /** What the database holds now. */
  schema(): Promise<Answer<SchemaObjects>>;
  /** What would have to be run to bring the database to a schema file's text (null: to nothing), or the file's to the database's. */
  diff(to: string | null, way: "to-file" | "from-file"): Promise<Answer<readonly string[] | Failed>>;
  /** Forgets that migrations were run, so that they run again. */
  forget(migrations: readonly PrismaMigration[]): Promise<Answer<Failed | null>>;
};

const VARIABLE = "SIGNALBOX_SCRATCH_DATABASE";
const NAME = /^[A-Za-z0-9_][\w.-]{0,199}$/;

/**
 * Lends Prisma on a scratch database, which has to be empty and is emptied afterwards. Nothing of the project but its migrations takes part: schema
 * and configuration are our own, so that it connects nowhere else.
 */
export async function withPrisma<T>(
  options: PrismaOptions,
  use: (prisma: Prisma) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { database } = options;
  if (database.kind === "sqlite" && fileOf(database) === null)
    return unable("Prisma wants an address of the form `file:/folder/scratch.db`", database);
  const folder = await mkdtemp(join(tmpdir(), "signalbox-prisma-"));
  try {
    await layOut(folder, options);
    const prisma = prismaIn(folder, options);
    const found = await prisma.schema();
    if (!found.known) return found;
    const [first] = Object.keys(found.value).toSorted();
    if (first !== undefined) return notEmpty(first, database);
    // Its own table alone makes no database; what it notes would keep migrations from being run.
    const begun = await prisma.execute(`DROP TABLE IF EXISTS ${noteTable(database)};`);
    if (!begun.known) return begun;
    if (begun.value !== null) return unable(begun.value.failed, database);
    try {
      return await use(prisma);
    } finally {
      if (!options.signal.aborted) await empty(prisma, database);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function layOut(folder: string, { prisma, database }: PrismaOptions): Promise<void> {
  const url = prisma.major >= 7 ? "" : `\n  url = env("${VARIABLE}")`;
  await mkdir(join(folder, "migrations"));
  await writeFile(join(folder, "migrations", "migration_lock.toml"), `provider = "${database.kind}"\n`);
  await writeFile(join(folder, "schema.prisma"), `datasource db {\n  provider = "${database.kind}"${url}\n}\n`);
  if (prisma.major < 7) return;
  // Since version 7 the address stands in the configuration alone.
  const config = { schema: "schema.prisma", migrations: { path: "migrations" } };
  await writeFile(
    join(folder, "prisma.config.mjs"),
    `export default { ...${JSON.stringify(config)}, datasource: { url: process.env.${VARIABLE} } };\n`,
  );
}

function prismaIn(folder: string, options: PrismaOptions): Prisma {
  const { prisma, database } = options;
  const isNew = prisma.major >= 7;
  const where = isNew ? ["--config", "prisma.config.mjs"] : ["--schema", "schema.prisma"];
  const quiet = { [VARIABLE]: database.address, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  const env = toolEnvironment(options.env, quiet);
  const { timeoutSeconds, signal } = options;
  const run = (args: readonly string[]): Promise<Answer<PrismaSaid>> =>
    runPrisma(prisma, args, { folder, env, timeoutSeconds, signal });
  const done = async (args: readonly string[]): Promise<Answer<Failed | null>> => {
    const said = await run(args);
    if (!said.known) return said;
    return known(said.value.code === 0 ? null : failure(said.value, database));
  };
  const diff = async (from: readonly string[], to: readonly string[]): Promise<Answer<PrismaSaid>> =>
    run(["migrate", "diff", ...(isNew ? where : []), ...from, ...to, "--script"]);
  const live = (way: "from" | "to"): readonly string[] =>
    isNew ? [`--${way}-config-datasource`] : [`--${way}-schema-datasource`, "schema.prisma"];
  const file = (way: "from" | "to"): readonly string[] =>
    isNew ? [`--${way}-schema`, "asked.prisma"] : [`--${way}-schema-datamodel`, "asked.prisma"];

  const execute = async (sql: string): Promise<Answer<Failed | null>> => {
    await writeFile(join(folder, "script.sql"), sql);
    return done(["db", "execute", ...where, "--file", "script.sql"]);
  };
  return {
    execute,
    async deploy(migrations) {
      for (const { name, sql } of migrations) {
        if (!NAME.test(name)) return known({ failed: `\`${name}\` is no name of a migration` });
        await mkdir(join(folder, "migrations", name), { recursive: true });
        await writeFile(join(folder, "migrations", name, "migration.sql"), sql);
      }
      return done(["migrate", "deploy", ...where]);
    },
    async schema() {
      const said = await diff(["--from-empty"], live("to"));
      if (!said.known) return said;
      if (said.value.code !== 0) return unable(failure(said.value, database).failed, database);
      return known(objectsOfScript(said.value.stdout));
    },
    async diff(text, way) {
      if (text !== null) await writeFile(join(folder, "asked.prisma"), text);
      const [from, to] =
        way === "to-file"
          ? [live("from"), text === null ? ["--to-empty"] : file("to")]
          : [text === null ? ["--from-empty"] : file("from"), live("to")];
      const said = await diff(from, to);
      if (!said.known) return said;
      return known(said.value.code === 0 ? statementsOf(said.value.stdout) : failure(said.value, database));
    },
    forget(migrations) {
      // Their names hold no quotes: they were laid out.
      const names = migrations.map(({ name }) => `'${name}'`).join(", ");
      return execute(`DELETE FROM ${noteTable(database)} WHERE migration_name IN (${names});`);
    },
  };
}

function noteTable({ kind }: ScratchDatabase): string {
  return kind === "mysql" ? "`_prisma_migrations`" : '"_prisma_migrations"';
}

async function empty(prisma: Prisma, database: ScratchDatabase): Promise<void> {
  const file = fileOf(database);
  // SQLite keeps tables of its own that cannot be dropped; a file that is not there is an empty database.
  if (file !== null) return rm(file, { force: true });
  if (database.kind === "postgresql") {
    await prisma.execute("DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;");
    return;
  }
  const drops = await prisma.diff(null, "to-file");
  const statements = drops.known && !("failed" in drops.value) ? drops.value : [];
  await prisma.execute([...statements, `DROP TABLE IF EXISTS ${noteTable(database)};`].join("\n"));
}

/** The file of a SQLite database, absolute; null for others, and where the address does not say it in Prisma's form. */
function fileOf({ kind, address }: ScratchDatabase): string | null {
  return kind === "sqlite" ? (/^file:(\/[^?]+)$/.exec(address)?.[1] ?? null) : null;
}

/** What it says of a failure, without what it tells of every run. */
function failure({ stdout, stderr }: PrismaSaid, database: ScratchDatabase): Failed {
  const text = `${stderr}\n${stdout}`.replaceAll(/\u001b\[[0-9;]*m/g, "");
  const error = /(?:Error: |Database error:|P\d{4})[^]*/.exec(text)?.[0] ?? text;
  return { failed: withoutAddress(error, database) };
}

function unable(says: string, { name }: ScratchDatabase): Answer<never> {
  return {
    known: false,
    code: "migrations.not-tried",
    says: `the migrations could not be tried on \`${name}\`: ${says}`,
    next: "install the project's Prisma with its engines before the gate, and start the scratch database; or name a `check`",
  };
}
