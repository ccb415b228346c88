import * as z from "zod";

/** The tools whose migrations are read. `sql`: plain files of statements. */
export const MIGRATION_TOOLS = ["alembic", "prisma", "flyway", "sql"] as const;
export type MigrationTool = (typeof MIGRATION_TOOLS)[number];

/**
 * What a rollback of the code must do about one statement. `none`: no version sees it. `compatible`: the previous code runs on the
 * new schema. `needs-downgrade`: it fails, and an inverse exists. `data-loss`: an inverse restores the shape alone.
 * `irreversible`: there is none.
 */
export const MIGRATION_CLASSES = ["none", "compatible", "needs-downgrade", "data-loss", "irreversible"] as const;
export type MigrationClass = (typeof MIGRATION_CLASSES)[number];

/** One statement of a migration, judged; its text is from outside. */
export type MigrationStatement = {
  /** `unknown`: it could not be read, and counts as one that the previous code cannot run on. */
  readonly class: MigrationClass | "unknown";
  /** Counted from 1, in its file. */
  readonly line: number;
  /** At most 200 characters of it, on one line. */
  readonly statement: string;
  readonly reason: string;
};

/** A migration that a release brings: a file that was added or changed since the last release. */
export type MigrationFacts = {
  readonly tool: MigrationTool;
  readonly file: string;
  readonly statements: readonly MigrationStatement[];
};

/** Reads recorded facts back. */
export const MigrationFactsSchema: z.ZodType<MigrationFacts> = z.strictObject({
  tool: z.enum(MIGRATION_TOOLS),
  file: z.string(),
  statements: z.array(
    z.strictObject({
      class: z.enum([...MIGRATION_CLASSES, "unknown"]),
      line: z.number().int().positive(),
      statement: z.string(),
      reason: z.string(),
    }),
  ),
});

/** Whether the previous code runs on the schema that a statement leaves behind. */
export function previousCodeRuns({ class: found }: Pick<MigrationStatement, "class">): boolean {
  return found === "none" || found === "compatible";
}
