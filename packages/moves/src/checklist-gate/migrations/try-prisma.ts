import { posix } from "node:path";
import type { Answer } from "@signalbox/systems/answer";
import type { Git } from "@signalbox/systems/git/git";
import type { PrismaMigration } from "@signalbox/systems/migrations/prisma/open-prisma";
import { projectPrisma } from "@signalbox/systems/migrations/prisma/prisma-program";
import { validatePrisma } from "@signalbox/systems/migrations/prisma/validate-prisma";
import { filesBelow, readObjects } from "../../migrations/migration-files.ts";
import type { MigrationAt } from "./migrations-at.ts";
import { type Trial, type Tried, untried } from "./trial.ts";

type Migrations = {
  /** At the last release, and at the candidate, in the order in which they run. */
  readonly before: readonly MigrationAt[];
  readonly after: readonly MigrationAt[];
  readonly base: string | null;
  /** Whether each needs a `down.sql`. */
  readonly needsDown: boolean;
};

const TIMEOUT_SECONDS = 600;

/** Tries Prisma's new migrations with the project's own Prisma. What is run is read from git, not from the workspace. */
export async function tryPrisma(
  trial: Trial,
  folder: string,
  { before, after, base, needsDown }: Migrations,
): Promise<Answer<Tried>> {
  const { git, candidate, database, env, rollback, signal } = trial;
  const prisma = await projectPrisma(trial.workspace, folder);
  if (prisma === null) {
    return untried(
      "no-prisma",
      "there is no Prisma in the workspace",
      "run `npm ci` before the gate; or name a `check`",
    );
  }
  const unread = [...before, ...after].find(({ text }) => text === null);
  if (unread !== undefined)
    return untried("unreadable", `\`${unread.path}\` is not read: it is no plain text, or too large`, "name a `check`");
  const lock = await textAt(git, candidate, posix.join(folder, "migrations/migration_lock.toml"));
  const provider = /^provider\s*=\s*"(\w+)"/m.exec(lock ?? "")?.[1] ?? "unknown";
  if (provider !== database.kind) {
    const says = `the migrations are for \`${provider}\`, and the scratch database is one of \`${database.kind}\``;
    return untried("other-database", says, "make a scratch database of the same kind");
  }
  const released = new Set(before.map(({ path }) => path));
  const schema = posix.join(folder, "schema.prisma");
  return validatePrisma(
    { prisma, database, env, timeoutSeconds: TIMEOUT_SECONDS, signal },
    {
      released: before.map((file) => migrationOf(file, null)),
      brought: await Promise.all(
        after
          .filter(({ path }) => !released.has(path))
          .map(async (file) =>
            migrationOf(file, await textAt(git, candidate, posix.join(posix.dirname(file.path), "down.sql"))),
          ),
      ),
      schemas: {
        before: base === null ? null : await textAt(git, base, schema),
        after: await textAt(git, candidate, schema),
      },
      rollback,
      needsDown,
    },
  );
}

function migrationOf({ path, text }: MigrationAt, down: string | null): PrismaMigration {
  return { name: posix.basename(posix.dirname(path)), sql: text ?? "", down };
}

/** A plain file's text at a commit; null where there is none. */
async function textAt(git: Git, commit: string, path: string): Promise<string | null> {
  const found = (await filesBelow(git, commit, path)).find((file) => file.path === path && file.unread === null);
  return found === undefined ? null : ((await readObjects(git, [found.object])).get(found.object) ?? null);
}
