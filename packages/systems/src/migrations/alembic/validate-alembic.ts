import type { MigrationRun } from "@signalbox/policy/checklist/migrations/migrations-facts";
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
import { type Alembic, type AlembicOptions, withAlembic } from "./open-alembic.ts";
import type { Said } from "./python-answers.ts";

export type AlembicRevision = { readonly revision: string; readonly parents: readonly string[] };

export type AlembicTrial = {
  /** The head of the last release; null where it had no migrations. */
  readonly base: string | null;
  /** Every revision of the candidate, as git has it. */
  readonly revisions: readonly AlembicRevision[];
  /** Those that are new, parents first; at least one. */
  readonly brought: readonly AlembicRevision[];
  /** Whether the way back is tried, too. */
  readonly rollback: boolean;
};

/**
 * Runs the new migrations on a scratch database as Alembic itself does: up to the last release, then each one up, down and up again, and
 * compares what the database holds each time. Where revisions branch or merge, they are tried as one.
 */
export function validateAlembic(
  options: AlembicOptions,
  trial: AlembicTrial,
): Promise<Answer<readonly MigrationRun[]>> {
  return withAlembic(options, async (alembic) => {
    const found = await alembic.revisions();
    if (!found.known) return found;
    if (!found.value.ok) return notRead(found.value.says);
    if (!areSame(found.value.value, trial.revisions)) return notTheCandidates();
    if (trial.base !== null) {
      const released = await alembic.upgrade(trial.base);
      if (!released.known) return released;
      if (!released.value.ok) return notReleased(trial.base, released.value.says);
    }
    const runs: MigrationRun[] = [];
    let goesOn = true;
    for (const step of stepsOf(trial)) {
      const tried: TriedStep | Answer<never> = goesOn ? await tryStep(alembic, step, trial.rollback) : NOT_TRIED;
      if ("known" in tried) return tried;
      goesOn = tried.goesOn;
      runs.push(...step.revisions.map((revision) => ({ revision, forward: tried.forward, rollback: tried.rollback })));
    }
    return known(runs);
  });
}

type Step = { readonly revisions: readonly string[]; readonly to: string; readonly back: string };

/** A step for each revision where each follows the one before it; else one for all of them. */
function stepsOf({ base, brought }: AlembicTrial): readonly Step[] {
  const isLine = brought.every(({ parents }, index) => {
    const before = index === 0 ? base : (brought[index - 1]?.revision ?? null);
    return before === null ? parents.length === 0 : parents.length === 1 && parents[0] === before;
  });
  if (!isLine) {
    return [{ revisions: brought.map(({ revision }) => revision), to: "head", back: base ?? "base" }];
  }
  return brought.map(({ revision, parents }) => ({ revisions: [revision], to: revision, back: parents[0] ?? "base" }));
}

async function tryStep(
  alembic: Alembic,
  { to, back }: Step,
  wantsRollback: boolean,
): Promise<TriedStep | Answer<never>> {
  const before = await alembic.schema();
  const up = await alembic.upgrade(to);
  const after = await alembic.schema();
  if (!before.known) return before;
  if (!up.known) return up;
  if (!after.known) return after;
  if (!up.value.ok) return { forward: failed(up.value.says), rollback: NOT_RUN, goesOn: false };
  if (!wantsRollback) return { forward: PASSED, rollback: NOT_RUN, goesOn: true };
  const rollback = await tryRollback(alembic, { to, back, before: before.value, after: after.value });
  return "known" in rollback ? rollback : { forward: PASSED, ...rollback };
}

type Schemas = Pick<Step, "to" | "back"> & { readonly before: SchemaObjects; readonly after: SchemaObjects };

async function tryRollback(
  alembic: Alembic,
  { to, back, before, after }: Schemas,
): Promise<TriedRollback | Answer<never>> {
  const down = await alembic.downgrade(back);
  if (!down.known) return down;
  if (!down.value.ok) return { rollback: failed(`down: ${down.value.says}`), goesOn: false };
  const left = await alembic.schema();
  const again: Answer<Said<unknown>> = await alembic.upgrade(to);
  if (!left.known) return left;
  if (!again.known) return again;
  const leftOver = differingObjects(before, left.value);
  if (!again.value.ok) return notUpAgain(leftOver, again.value.says);
  const become = await alembic.schema();
  if (!become.known) return become;
  return upAgain(leftOver, differingObjects(after, become.value));
}

function areSame(found: readonly AlembicRevision[], wanted: readonly AlembicRevision[]): boolean {
  const names = (all: readonly AlembicRevision[]): string =>
    all
      .map(({ revision }) => revision)
      .toSorted()
      .join("\n");
  return names(found) === names(wanted);
}

function notRead(says: string): Answer<never> {
  return {
    known: false,
    code: "migrations.not-read",
    says: `Alembic cannot read its revisions: ${says}`,
    next: "run `alembic history` in the project, and mend what it says",
  };
}

function notTheCandidates(): Answer<never> {
  return {
    known: false,
    code: "migrations.other-workspace",
    says: "the revisions that Alembic finds in the workspace are not those of the candidate",
    next: "check the candidate out before the gate; where `version_locations` names other folders, name a `check`",
  };
}

function notReleased(base: string, says: string): Answer<never> {
  return {
    known: false,
    code: "migrations.release-not-reached",
    says: `an empty database cannot be brought to the last release, revision \`${base}\`: ${says}`,
    next: "mend the migrations that were released, or name a `check` that knows how to begin",
  };
}
