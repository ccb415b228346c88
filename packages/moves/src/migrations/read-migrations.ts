import { judgeMigrations, type MigrationSource } from "@signalbox/policy/migrations/judge-migrations";
import type { MigrationFacts } from "@signalbox/policy/migrations/migration-facts";
import type { Component } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { alembicReader } from "./alembic/alembic.ts";
import { flywayReader } from "./flyway.ts";
import { filesBelow, MOST_FILES, MOST_FILES_BEFORE, readObjects, type TreeFile } from "./migration-files.ts";
import type { MigrationFile, MigrationReader } from "./migration-reader.ts";
import { prismaReader } from "./prisma.ts";
import { sqlFilesReader } from "./sql-files.ts";

type Migrations = NonNullable<Component["migrations"]>;

/** A reader for each of the tools that a component names. */
export function readersOf({ alembic, prisma, flyway, sql, dialect }: Migrations): readonly MigrationReader[] {
  const folder = (path: string): string => (path === "." ? "" : path);
  return [
    ...(alembic === undefined ? [] : [alembicReader(folder(alembic), dialect)]),
    ...(prisma === undefined ? [] : [prismaReader(folder(prisma))]),
    ...(flyway === undefined ? [] : [flywayReader(folder(flyway))]),
    ...(sql === undefined ? [] : [sqlFilesReader(sql)]),
  ];
}

/** What one tool's migrations bring between two commits, judged on the schema that those before leave. */
export async function readMigrations(
  git: Git,
  reader: MigrationReader,
  dialect: Migrations["dialect"],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly MigrationFacts[]> {
  const [then, now] = await Promise.all([migrationsIn(git, reader, from), migrationsIn(git, reader, to)]);
  const released = new Map(then.map((file) => [file.path, file.object]));
  const brought = now.filter(({ path, object }) => released.get(path) !== object);
  const present = new Set(now.map(({ path }) => path));
  const removed = then.filter(({ path }) => !present.has(path));
  if (brought.length === 0 && removed.length === 0) return [];
  if (brought.length + removed.length > MOST_FILES) return [tooMany(reader, brought.length + removed.length)];
  const before = then.length > MOST_FILES_BEFORE ? [] : then;
  const readable = [...before, ...brought].filter(({ unread }) => unread === null);
  const contents = await readObjects(
    git,
    readable.map(({ object }) => object),
  );
  const textOf = ({ path, object, unread }: TreeFile): MigrationFile => ({
    path,
    text: unread === null ? (contents.get(object) ?? null) : null,
  });
  const unread = new Map(brought.map((file) => [file.path, file.unread ?? "it is not UTF-8, not there, or too large"]));
  const sources = (files: readonly TreeFile[]): readonly MigrationSource[] =>
    reader.inOrder(files.map(textOf)).map((file) => sourceOf(file, reader, unread.get(file.path) ?? "it was not read"));
  const changed = new Set(
    brought.filter(({ path }) => released.has(path) && !reader.runsAgain(path)).map(({ path }) => path),
  );
  const facts = judgeMigrations(
    dialect,
    sources(before),
    sources(brought).map((source) => (changed.has(source.file) ? doubtful(source.file, reader, CHANGED) : source)),
  );
  return [
    ...facts,
    ...judgeMigrations(
      dialect,
      [],
      removed.map(({ path }) => doubtful(path, reader, REMOVED)),
    ),
  ];
}

const CHANGED = "the file was changed after it was released: databases that ran it keep what it said before";
const REMOVED = "the file was removed after it was released: a database that ran it does not know it any more";

async function migrationsIn(git: Git, reader: MigrationReader, commit: string): Promise<readonly TreeFile[]> {
  const files = await filesBelow(git, commit, reader.folder);
  // A link in the folder's place hides all that is below it.
  return files.filter(({ path }) => reader.isMigration(path) || path === reader.folder);
}

function sourceOf({ path, text }: MigrationFile, reader: MigrationReader, unread: string): MigrationSource {
  return text === null
    ? doubtful(path, reader, `its content is not read: ${unread}`)
    : { tool: reader.tool, file: path, ...reader.read(path, text) };
}

function doubtful(path: string, { tool }: MigrationReader, reason: string): MigrationSource {
  return { tool, file: path, parts: [{ kind: "unread", line: 1, shown: path, reason }], wayBack: null };
}

function tooMany({ tool, folder }: MigrationReader, count: number): MigrationFacts {
  const reason = `${count} migrations are more than the ${MOST_FILES} that are looked through`;
  const statement = { class: "unknown", line: 1, statement: `${count} files`, reason } as const;
  return { tool, file: folder === "" ? "." : folder, statements: [statement] };
}
