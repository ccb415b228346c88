import { counted } from "../../decision/counted.ts";
import { quoted } from "../../decision/quoted.ts";
import type { Evidence, Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import { isComplete } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { BroughtMigration, MigrationRun, MigrationsOfTool, MigrationStep } from "./migrations-facts.ts";
import { firstTen } from "./first-ten.ts";

type Direction = "forward" | "rollback";

const REQUIRED: Readonly<Record<Direction, string>> = {
  forward: "each new migration runs forward",
  rollback: "each new migration runs back, which leaves the schema as it was, and forward again",
};

/** What became of the new migrations when the gate tried them, a reason for each direction that was asked for. */
export function migrationRunReasons(
  loaded: LoadedPolicy,
  path: readonly string[],
  directions: readonly Direction[],
  one: MigrationsOfTool,
): readonly Reason[] {
  const added = one.brought.nodes.filter(({ change }) => change === "added");
  if (added.length === 0) return [];
  return directions.map((direction) => {
    const common = {
      code: `migrations.${direction}`,
      required: `\`${one.component}\` (${one.tool}): ${REQUIRED[direction]}`,
    };
    return reasonOf(loaded, path, { ...common, ...observe(direction, one, added) });
  });
}

type Found = Omit<Observation, "code" | "required">;

function observe(direction: Direction, { runs }: MigrationsOfTool, added: readonly BroughtMigration[]): Found {
  if (runs === null)
    return unknown("nobody tried them", "name a `check` that tries them, or a scratch database in `database-from`");
  if (!runs.known) return unknown(runs.says, runs.next);
  const steps = added.map((migration) => ({ migration, step: stepOf(runs.value.nodes, migration, direction) }));
  const failed = steps.filter(({ step }) => step?.status === "failed");
  if (failed.length > 0) {
    const observed = firstTen(failed.map(({ migration, step }) => failure(migration, step)));
    return { status: "unmet", observed, next: "mend what failed in these migrations, which are not released yet" };
  }
  const untried = steps.filter(({ step }) => step?.status !== "passed");
  if (untried.length > 0 || !isComplete(runs.value)) {
    const which = untried.length === 0 ? "" : `: ${firstTen(untried.map(({ migration }) => quoted(migration.path)))}`;
    return unknown(`not all were tried${which}`, "mend what failed before them, and run the gate again");
  }
  return {
    status: "met",
    observed: `${counted(added.length, "migration")} tried${direction === "rollback" ? named(added) : ""}`,
  };
}

function stepOf(
  runs: readonly MigrationRun[],
  { revision }: BroughtMigration,
  direction: Direction,
): MigrationStep | null {
  // Of two runs of one revision nobody could say which one counts.
  const own = runs.filter((run) => run.revision === revision);
  return own.length === 1 ? (own[0]?.[direction] ?? null) : null;
}

function failure({ path, irreversible }: BroughtMigration, step: MigrationStep | null): string {
  const differs = step === null || step.differs.length === 0 ? "" : ` (${firstTen(step.differs.map(quoted))})`;
  const why = step?.says ?? irreversible?.says ?? "the schema is another one";
  return `\`${path}\`: ${why}${differs}`;
}

/** A way back that does nothing may be right where the schema does not change: it is said. */
function named(added: readonly BroughtMigration[]): string {
  const empty = added.flatMap(({ path, irreversible }) =>
    irreversible === null ? [] : [`\`${path}\` (${irreversible.says})`],
  );
  return empty.length === 0 ? "" : `; without a way back of their own: ${firstTen(empty)}`;
}

function unknown(observed: string, next: string): Found {
  return { status: "unknown", observed, next };
}

/** Migrations of which it is known, without running them, that there is no way back: no check can have gone it. An empty one is said. */
export function irreversibleReason(
  loaded: LoadedPolicy,
  path: readonly string[],
  { component, tool, brought }: MigrationsOfTool,
): readonly Reason[] {
  const stuck = brought.nodes.filter(({ change, irreversible }) => change === "added" && irreversible !== null);
  if (stuck.length === 0) return [];
  const isEmpty = stuck.every(({ irreversible }) => irreversible?.kind === "empty");
  const evidence = stuck.slice(0, 10).map(({ path: id, irreversible }): Evidence => {
    return { kind: "file", id, title: irreversible?.says ?? "" };
  });
  return [
    reasonOf(loaded, path, {
      code: "migrations.irreversible",
      status: isEmpty ? "not-applicable" : "unmet",
      required: `\`${component}\` (${tool}): each new migration has a way back`,
      observed: firstTen(stuck.map((migration) => `\`${migration.path}\`: ${migration.irreversible?.says ?? ""}`)),
      evidence,
      ...(isEmpty ? {} : { next: "write the way back, or have the item waived for this commit where there is none" }),
    }),
  ];
}
