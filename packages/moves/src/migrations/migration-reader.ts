import type { MigrationSource } from "@signalbox/policy/migrations/judge-migrations";
import type { MigrationTool } from "@signalbox/policy/migrations/migration-facts";

/** A migration file with its content. */
export type MigrationFile = {
  readonly path: string;
  /** Null where it could not be read. */
  readonly text: string | null;
};

/** How one tool keeps its migrations. */
export type MigrationReader = {
  readonly tool: MigrationTool;
  /** The folder that they are below; empty for the top of the repository. */
  readonly folder: string;
  /** Whether the tool runs this file. */
  isMigration(path: string): boolean;
  /** In the order in which the tool runs them. */
  inOrder(files: readonly MigrationFile[]): readonly MigrationFile[];
  /** Whether the tool runs a file again once it has changed. */
  runsAgain(path: string): boolean;
  read(path: string, text: string): Pick<MigrationSource, "parts" | "wayBack">;
};

/** A file of nothing but SQL. */
export function plainSql(sql: string): Pick<MigrationSource, "parts" | "wayBack"> {
  return { parts: [{ kind: "sql", line: 1, sql, shown: null }], wayBack: null };
}
