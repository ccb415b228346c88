import * as z from "zod";
import { listed, observed } from "../../gate/observed.ts";
import { MIGRATION_TOOLS } from "../../migrations/migration-facts.ts";

/** How one direction of a migration went. `not-run`: something before it failed, or nobody asked for it. */
export const MigrationStepSchema = z.strictObject({
  status: z.enum(["passed", "failed", "not-run"]),
  /** What the tool said where it failed, on one line; from outside. */
  says: z.string().nullable(),
  /** Objects of the schema that are not as they should be, such as `column public.leads.score`; at most 20. */
  differs: z.array(z.string()),
});
export type MigrationStep = z.infer<typeof MigrationStepSchema>;

/** A migration that was run on a scratch database, or would have been. */
export const MigrationRunSchema = z.strictObject({
  /** Alembic's revision, or the name of the folder of Prisma's migration. */
  revision: z.string(),
  forward: MigrationStepSchema,
  /** Down, the schema is what it was; and up again, it is what it had become. */
  rollback: MigrationStepSchema,
});
export type MigrationRun = z.infer<typeof MigrationRunSchema>;

/** A migration that a release brings, from git. */
export const BroughtMigrationSchema = z.strictObject({
  path: z.string(),
  /** Null where it could not be read. */
  revision: z.string().nullable(),
  /** `changed`, `removed`: it was released already, and databases that ran it know it as it was. */
  change: z.enum(["added", "changed", "removed"]),
  /** `none`: there is no way back, or it refuses; `empty`: it does nothing, which is right where the schema stays as it is. Null where there is one, and where it is not told. */
  irreversible: z.strictObject({ kind: z.enum(["none", "empty"]), says: z.string() }).nullable(),
});
export type BroughtMigration = z.infer<typeof BroughtMigrationSchema>;

/** The migrations of one component by one tool. */
export const MigrationsOfToolSchema = z.strictObject({
  component: z.string(),
  tool: z.enum(MIGRATION_TOOLS),
  folder: z.string(),
  /** In the order in which they run. */
  brought: listed(BroughtMigrationSchema),
  /** Of Alembic, the revisions at the candidate that no other follows; of others none. */
  heads: z.array(z.string()),
  /** Of Alembic, what a revision names as the one before it, and nobody has. */
  missing: z.array(z.strictObject({ path: z.string(), revision: z.string() })),
  /** Revisions that several files claim to be. */
  doubled: z.array(z.string()),
  /** What became of them on a scratch database; null where the gate did not try: a check did, or there is nothing to try. */
  runs: observed(listed(MigrationRunSchema)).nullable(),
});
export type MigrationsOfTool = z.infer<typeof MigrationsOfToolSchema>;

/** All that the migrations of a release are decided on, besides its checks. */
export const MigrationsFactsSchema = z.strictObject({ tools: listed(MigrationsOfToolSchema) });
export type MigrationsFacts = z.infer<typeof MigrationsFactsSchema>;
