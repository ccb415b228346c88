import type { MigrationRun } from "@signalbox/policy/checklist/migrations/migrations-facts";
import type { Answer } from "@signalbox/systems/answer";
import type { Git } from "@signalbox/systems/git/git";
import type { ScratchDatabase } from "@signalbox/systems/migrations/scratch-database";

/** Where and on what migrations are tried. */
export type Trial = {
  readonly git: Git;
  readonly candidate: string;
  readonly workspace: string;
  readonly database: ScratchDatabase;
  /** The variable of the environment that holds the database's address. */
  readonly variable: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the way back is tried, too. */
  readonly rollback: boolean;
  readonly signal: AbortSignal;
};

export type Tried = readonly MigrationRun[];

/** Why they were not tried. */
export function untried(code: string, says: string, next: string): Extract<Answer<never>, { readonly known: false }> {
  return { known: false, code: `migrations.${code}`, says, next };
}
