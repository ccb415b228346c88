import type { BroughtMigration } from "@signalbox/policy/checklist/migrations/migrations-facts";
import { revisionNames } from "../../migrations/alembic/revisions.ts";
import type { MigrationReader } from "../../migrations/migration-reader.ts";
import type { MigrationAt } from "./migrations-at.ts";

/** What a release adds to the migrations, changes of them and removes, in the order in which they run. */
export function broughtMigrations(
  reader: MigrationReader,
  before: readonly MigrationAt[],
  after: readonly MigrationAt[],
  downFiles: ReadonlySet<string> | null,
): readonly BroughtMigration[] {
  const released = new Map(before.map((file) => [keyOf(reader, file), file]));
  const present = new Set(after.map((file) => keyOf(reader, file)));
  const brought = after.flatMap((file): readonly BroughtMigration[] => {
    const old = released.get(keyOf(reader, file));
    // What moved to another path is the same migration to Alembic.
    if (old !== undefined && (old.object === file.object || reader.runsAgain(file.path))) return [];
    const { path } = file;
    const change = old === undefined ? "added" : "changed";
    return [{ path, revision: revisionOf(reader, file), change, irreversible: irreversible(reader, file, downFiles) }];
  });
  const removed = before.filter((file) => !present.has(keyOf(reader, file)));
  return [
    ...brought,
    ...removed.map((file): BroughtMigration => {
      return { path: file.path, revision: revisionOf(reader, file), change: "removed", irreversible: null };
    }),
  ];
}

/** Alembic knows a migration by its revision, the others by its path. */
function keyOf(reader: MigrationReader, file: MigrationAt): string {
  return reader.tool === "alembic" ? `revision ${revisionOf(reader, file) ?? file.path}` : file.path;
}

/** The name by which its tool knows a migration; null where it could not be read. */
function revisionOf({ tool, folder }: MigrationReader, { path, text }: MigrationAt): string | null {
  if (text === null) return null;
  if (tool === "alembic") return revisionNames(text).name;
  const below = folder === "" ? path : path.slice(folder.length + 1);
  return tool === "prisma" ? (below.split("/")[0] ?? null) : below;
}

function irreversible(
  reader: MigrationReader,
  { path, text }: MigrationAt,
  downFiles: ReadonlySet<string> | null,
): BroughtMigration["irreversible"] {
  if (reader.tool === "prisma" && downFiles !== null) {
    const down = path.replace(/[^/]*$/, "down.sql");
    return downFiles.has(down) ? null : { kind: "none", says: `there is no \`${down}\`` };
  }
  const says = text === null ? null : reader.read(path, text).wayBack;
  if (says === null || says === undefined) return null;
  return { kind: says === EMPTY ? "empty" : "none", says };
}

const EMPTY = "its `downgrade()` does nothing";
