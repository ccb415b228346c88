import { type MigrationReader, plainSql } from "./migration-reader.ts";

/** Prisma up to 7: `migrations/<time>_<name>/migration.sql`, run in the order of their names. */
export function prismaReader(folder: string): MigrationReader {
  const below = folder === "" ? "migrations/" : `${folder}/migrations/`;
  return {
    tool: "prisma",
    folder: below.slice(0, -1),
    isMigration: (path) => path.startsWith(below) && /^[^/]+\/migration\.sql$/.test(path.slice(below.length)),
    inOrder: (files) => files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
    runsAgain: () => false,
    read: (_path, text) => plainSql(text),
  };
}
