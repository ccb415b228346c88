import type { MigrationRun, MigrationStep } from "@signalbox/policy/checklist/migrations/migrations-facts";
import { type Answer, known } from "../../answer.ts";
import { differingObjects, type SchemaObjects } from "../schema-objects.ts";
import {
  failed,
  NOT_RUN,
  NOT_TRIED,
  notUpAgain,
  PASSED,
  type TriedRollback,
  type TriedStep,
  upAgain,
} from "../tried-step.ts";
import { type Failed, type Prisma, type PrismaMigration, type PrismaOptions, withPrisma } from "./open-prisma.ts";

export type PrismaTrial = {
  /** Those of the last release, in the order in which they run. */
  readonly released: readonly PrismaMigration[];
  /** The new ones; at least one. */
  readonly brought: readonly PrismaMigration[];
  /** The text of `schema.prisma` at the last release and at the candidate; null where there is none. */
  readonly schemas: { readonly before: string | null; readonly after: string | null };
  readonly rollback: boolean;
  /** Whether each needs a `down.sql`; else Prisma's own script brings the database back. */
  readonly needsDown: boolean;
};

/**
 * Runs the new migrations on a scratch database as Prisma itself does: `migrate deploy`, back by each one's `down.sql`, and `migrate deploy`
 * again, and compares what the database holds. Where one has no `down.sql`, all of them go back as one by the script of `migrate diff`. At last
 * the database is compared with `schema.prisma`, both ways.
 */
export function validatePrisma(options: PrismaOptions, trial: PrismaTrial): Promise<Answer<readonly MigrationRun[]>> {
  return withPrisma(options, async (prisma) => {
    const released = trial.released.length === 0 ? known(null) : await prisma.deploy(trial.released);
    if (!released.known) return released;
    if (released.value !== null) return notReleased(released.value.failed);
    const runs: MigrationRun[] = [];
    let goesOn = true;
    for (const step of stepsOf(trial)) {
      const tried: TriedStep | Answer<never> = goesOn ? await tryStep(prisma, step, trial) : NOT_TRIED;
      if ("known" in tried) return tried;
      goesOn = tried.goesOn;
      runs.push(...step.map(({ name }) => ({ revision: name, forward: tried.forward, rollback: tried.rollback })));
    }
    if (!goesOn || trial.schemas.after === null) return known(runs);
    const drift = await driftFrom(prisma, trial.schemas.after);
    if (!drift.known) return drift;
    return known(drift.value === null ? runs : withDrift(runs, drift.value));
  });
}

/** One by one where each has its own way back, or none is asked for; else all of them as one. */
function stepsOf({ brought, rollback, needsDown }: PrismaTrial): readonly (readonly PrismaMigration[])[] {
  const apart = !rollback || needsDown || brought.every(({ down }) => down !== null);
  return apart ? brought.map((one) => [one]) : [brought];
}

async function tryStep(
  prisma: Prisma,
  step: readonly PrismaMigration[],
  trial: PrismaTrial,
): Promise<TriedStep | Answer<never>> {
  const before = await prisma.schema();
  if (!before.known) return before;
  const up = await prisma.deploy(step);
  if (!up.known) return up;
  if (up.value !== null) return { forward: failed(up.value.failed), rollback: NOT_RUN, goesOn: false };
  if (!trial.rollback) return { forward: PASSED, rollback: NOT_RUN, goesOn: true };
  const after = await prisma.schema();
  if (!after.known) return after;
  const rollback = await tryRollback(prisma, step, { trial, before: before.value, after: after.value });
  return "known" in rollback ? rollback : { forward: PASSED, ...rollback };
}

type Schemas = { readonly trial: PrismaTrial; readonly before: SchemaObjects; readonly after: SchemaObjects };

async function tryRollback(
  prisma: Prisma,
  step: readonly PrismaMigration[],
  { trial, before, after }: Schemas,
): Promise<TriedRollback | Answer<never>> {
  const script = await wayBack(prisma, step, trial);
  if (!script.known) return script;
  // The next one can be tried all the same: nothing was undone.
  if (typeof script.value !== "string") return { rollback: failed(script.value.failed), goesOn: true };
  const down = await prisma.execute(script.value);
  if (!down.known) return down;
  if (down.value !== null) return { rollback: failed(`down: ${down.value.failed}`), goesOn: false };
  const left = await prisma.schema();
  if (!left.known) return left;
  const leftOver = differingObjects(before, left.value);
  const forgotten = await prisma.forget(step);
  if (!forgotten.known) return forgotten;
  const again = forgotten.value === null ? await prisma.deploy([]) : forgotten;
  if (!again.known) return again;
  if (again.value !== null) return notUpAgain(leftOver, again.value.failed);
  const become = await prisma.schema();
  if (!become.known) return become;
  return upAgain(leftOver, differingObjects(after, become.value));
}

/** The script that undoes a step: their own, the newest first, or the one that Prisma makes. */
async function wayBack(
  prisma: Prisma,
  step: readonly PrismaMigration[],
  { released, schemas, needsDown }: PrismaTrial,
): Promise<Answer<string | Failed>> {
  const downs = step.toReversed().flatMap(({ down }) => (down === null ? [] : [down]));
  if (downs.length === step.length) return known(downs.join("\n"));
  if (needsDown) return known({ failed: "there is no `down.sql`" });
  if (released.length > 0 && schemas.before === null)
    return known({ failed: "there is neither a `down.sql` nor a `schema.prisma` of the last release to go back to" });
  const script = await prisma.diff(released.length === 0 ? null : schemas.before, "to-file");
  if (!script.known) return script;
  return known("failed" in script.value ? script.value : script.value.join("\n"));
}

/** What migrations and schema file do not agree on; null where nothing is to be done either way. */
async function driftFrom(prisma: Prisma, schema: string): Promise<Answer<MigrationStep | null>> {
  for (const way of ["to-file", "from-file"] as const) {
    const found = await prisma.diff(schema, way);
    if (!found.known) return found;
    if ("failed" in found.value) return known(failed(`\`schema.prisma\` cannot be compared: ${found.value.failed}`));
    if (found.value.length === 0) continue;
    const differs = found.value.slice(0, 20).map((statement) => statement.split("\n", 1)[0]?.slice(0, 200) ?? "");
    return known(failed("the migrations do not make what `schema.prisma` says", differs));
  }
  return known(null);
}

/** The newest one is where the schema file and the migrations part. */
function withDrift(runs: readonly MigrationRun[], forward: MigrationStep): readonly MigrationRun[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, forward } : run));
}

function notReleased(says: string): Answer<never> {
  return {
    known: false,
    code: "migrations.release-not-reached",
    says: `an empty database cannot be brought to the last release: ${says}`,
    next: "mend the migrations that were released, or name a `check` that knows how to begin",
  };
}
