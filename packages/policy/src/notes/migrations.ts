import {
  MIGRATION_CLASSES,
  type MigrationFacts,
  type MigrationStatement,
  previousCodeRuns,
} from "../migrations/migration-facts.ts";
import type { MigrationPlanFacts } from "../versioning/version-facts.ts";
import type { NotesFacts } from "./notes-facts.ts";
import type { ToldText } from "./told-texts.ts";

/** What a release does to stored data. */
export type MigrationNotes = {
  /** Whether the policy says where the component's migrations are: else nobody looked for any. */
  readonly looked: boolean;
  readonly files: readonly MigrationNote[];
  readonly plan: MigrationPlanFacts | null;
  /** `Migration:` footers. */
  readonly texts: readonly ToldText[];
};

/** One migration. */
export type MigrationNote = Pick<MigrationFacts, "tool" | "file"> & {
  /** Its gravest statement's; one that nobody could read may be graver than any. */
  readonly class: MigrationStatement["class"];
  /** Those that the previous code cannot run on, or that could not be read, in the order of the file. */
  readonly statements: readonly MigrationStatement[];
};

/** Judges each migration of a release by its statements. */
export function migrationsOf(
  facts: Pick<NotesFacts, "migrations" | "migrationPlan">,
  looked: boolean,
  texts: readonly ToldText[],
): MigrationNotes {
  return { looked, files: facts.migrations.map(noteOf), plan: facts.migrationPlan, texts };
}

const GRAVITY: readonly MigrationStatement["class"][] = [...MIGRATION_CLASSES, "unknown"];

function noteOf({ tool, file, statements }: MigrationFacts): MigrationNote {
  const gravest = Math.max(0, ...statements.map((statement) => GRAVITY.indexOf(statement.class)));
  return {
    tool,
    file,
    class: GRAVITY[gravest] ?? "unknown",
    statements: statements.filter((statement) => !previousCodeRuns(statement)),
  };
}
