import { posix, join } from "node:path";
import type { Answer } from "@signalbox/systems/answer";
import { projectPython } from "@signalbox/systems/migrations/alembic/project-python";
import { validateAlembic } from "@signalbox/systems/migrations/alembic/validate-alembic";
import { filesBelow } from "../../migrations/migration-files.ts";
import type { AlembicHistory } from "./alembic-history.ts";
import { otherThanCandidate } from "./same-as-candidate.ts";
import { type Trial, type Tried, untried } from "./trial.ts";

/** Tries Alembic's new revisions with the project's own Alembic, from the workspace, which must hold what the candidate does. */
export async function tryAlembic(
  trial: Trial,
  folder: string,
  { before, after }: { readonly before: AlembicHistory; readonly after: AlembicHistory },
): Promise<Answer<Tried>> {
  const { workspace, database, variable, env, signal } = trial;
  const [base = null, ...more] = before.heads;
  if (more.length > 0) {
    return untried(
      "several-heads",
      "the last release has several heads",
      "merge them in a revision, and release that first",
    );
  }
  const ini = await iniOf(trial, folder);
  for (const part of [folder, ...(ini === null ? [] : [ini])]) {
    const other = await otherThanCandidate(trial, part);
    if (other !== null)
      return untried("other-workspace", other, "check the candidate out before the gate, and change nothing of it");
  }
  const python = await projectPython();
  if (python === null)
    return untried(
      "no-python",
      "there is no Python on the path",
      "set up Python, and install the project's dependencies",
    );
  const released = new Set(before.revisions.map(({ revision }) => revision));
  return validateAlembic(
    {
      python,
      folder: join(workspace, folder),
      ini: ini === null ? null : join(workspace, ini),
      database,
      variable,
      env,
      timeoutSeconds: TIMEOUT_SECONDS,
      signal,
    },
    {
      base,
      revisions: after.revisions,
      brought: after.revisions.filter(({ revision }) => !released.has(revision)),
      rollback: trial.rollback,
    },
  );
}

const TIMEOUT_SECONDS = 600;

/** The nearest `alembic.ini` of the candidate, in the folder or above it; null where there is none. */
async function iniOf({ git, candidate }: Trial, folder: string): Promise<string | null> {
  for (let at = folder === "" ? "." : folder; ; at = posix.dirname(at)) {
    const path = posix.join(at, "alembic.ini");
    if ((await filesBelow(git, candidate, path)).some((file) => file.path === path)) return path;
    if (at === ".") return null;
  }
}
