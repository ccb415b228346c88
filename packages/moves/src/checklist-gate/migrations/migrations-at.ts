import type { Git } from "@signalbox/systems/git/git";
import { filesBelow, readObjects } from "../../migrations/migration-files.ts";
import type { MigrationFile, MigrationReader } from "../../migrations/migration-reader.ts";

/** A migration as one commit has it. */
export type MigrationAt = MigrationFile & { readonly object: string };

/** The migrations of one tool at a commit, in the order in which it runs them. */
export async function migrationsAt(git: Git, reader: MigrationReader, commit: string): Promise<readonly MigrationAt[]> {
  const all = await filesBelow(git, commit, reader.folder);
  // A link in the folder's place hides all that is below it.
  const files = all.filter(({ path }) => reader.isMigration(path) || path === reader.folder);
  const readable = files.filter(({ unread }) => unread === null).map(({ object }) => object);
  const contents = await readObjects(git, readable);
  const objects = new Map(files.map(({ path, object }) => [path, object]));
  const texts = files.map(({ path, object, unread }) => ({
    path,
    text: unread === null ? (contents.get(object) ?? null) : null,
  }));
  return reader.inOrder(texts).map((file) => ({ ...file, object: objects.get(file.path) ?? "" }));
}
