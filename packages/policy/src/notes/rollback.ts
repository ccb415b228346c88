import type { Release } from "../versioning/release.ts";
import { type MigrationNote, type MigrationNotes } from "./migrations.ts";
import type { ToldText } from "./told-texts.ts";

/** How to take a release back. */
export type RollbackNotes = {
  /** The release to go back to; null where there is none before. */
  readonly to: Pick<Release, "tag" | "version" | "commit"> | null;
  /** `Feature-Flag:` footers. */
  readonly flags: readonly ToldText[];
  /** The migrations that the previous code cannot run on, or that nobody could judge. */
  readonly migrations: readonly Pick<MigrationNote, "file" | "class">[];
  /** Whether there are migrations, and the previous code runs on what they leave behind. */
  readonly compatible: boolean;
  /** `Rollback:` footers. */
  readonly texts: readonly ToldText[];
};

/** Says from which revision a rollback starts, and what stands in its way. */
export function rollbackOf(
  previous: Release | null,
  { files }: Pick<MigrationNotes, "files">,
  texts: { readonly flags: readonly ToldText[]; readonly rollback: readonly ToldText[] },
): RollbackNotes {
  const inTheWay = files.filter(({ statements }) => statements.length > 0);
  return {
    to: previous === null ? null : { tag: previous.tag, version: previous.version, commit: previous.commit },
    flags: texts.flags,
    migrations: inTheWay.map(({ file, class: gravest }) => ({ file, class: gravest })),
    compatible: files.length > 0 && inTheWay.length === 0,
    texts: texts.rollback,
  };
}
