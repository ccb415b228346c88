import type { MigrationFacts } from "@signalbox/policy/migrations/migration-facts";
import type { Component } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";

/**
 * The migrations that a component's release brings, each statement judged: those that were added, changed or removed between two
 * commits. Empty for a first release, whose previous code doesn't exist, and for a component that names no migrations: nothing is
 * loaded for it. Files are read from git, never from the working tree, and never run.
 */
export async function gatherMigrations(
  git: Git,
  component: Component,
  range: { readonly from: string | null; readonly to: string },
): Promise<readonly MigrationFacts[]> {
  const { migrations } = component;
  const { dialect, ...folders } = migrations;
  const { from, to } = range;
  if (Object.keys(folders).length === 0 || from === null) return [];
  const { readersOf, readMigrations } = await import("./read-migrations.ts");
  const facts: MigrationFacts[] = [];
  for (const reader of readersOf(migrations)) {
    facts.push(...(await readMigrations(git, reader, dialect, { from, to })));
  }
  return facts;
}
