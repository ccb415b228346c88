import type { MigrationsOfTool } from "@signalbox/policy/checklist/migrations/migrations-facts";
import { revisionNames } from "../../migrations/alembic/revisions.ts";
import type { MigrationFile } from "../../migrations/migration-reader.ts";

/** How Alembic's revisions hang together at one commit. */
export type AlembicHistory = Pick<MigrationsOfTool, "heads" | "missing" | "doubled"> & {
  readonly revisions: readonly {
    readonly path: string;
    readonly revision: string;
    readonly parents: readonly string[];
  }[];
};

/** Reads them in the order of `files`; a file that says no revision is none. */
export function alembicHistory(files: readonly MigrationFile[]): AlembicHistory {
  const named = files.flatMap(({ path, text }) => {
    const { name, down, dependsOn } = revisionNames(text ?? "");
    return name === null ? [] : [{ path, revision: name, down, parents: [...down, ...dependsOn] }];
  });
  const here = new Set(named.map(({ revision }) => revision));
  const followed = new Set(named.flatMap(({ down }) => down));
  const count = Map.groupBy(named, ({ revision }) => revision);
  return {
    revisions: named.map(({ path, revision, parents }) => ({ path, revision, parents })),
    heads: [...here].filter((revision) => !followed.has(revision)).toSorted(),
    missing: named.flatMap(({ path, parents }) =>
      parents.filter((parent) => !here.has(parent)).map((revision) => ({ path, revision })),
    ),
    doubled: [...count].filter(([, same]) => same.length > 1).map(([revision]) => revision),
  };
}
