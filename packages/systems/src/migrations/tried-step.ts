import type { MigrationStep } from "@signalbox/policy/checklist/migrations/migrations-facts";

/** How a step went, forward and back; `goesOn` is false where the next one could not begin where this one should have ended. */
export type TriedStep = { readonly forward: MigrationStep; readonly rollback: MigrationStep; readonly goesOn: boolean };
export type TriedRollback = Pick<TriedStep, "rollback" | "goesOn">;

export const PASSED: MigrationStep = { status: "passed", says: null, differs: [] };
export const NOT_RUN: MigrationStep = { status: "not-run", says: null, differs: [] };
export const NOT_TRIED: TriedStep = { forward: NOT_RUN, rollback: NOT_RUN, goesOn: false };

export function failed(says: string, differs: readonly string[] = []): MigrationStep {
  return { status: "failed", says, differs: [...differs] };
}

/** A step that went down, and not up again. `leftOver`: what its way down left otherwise. */
export function notUpAgain(leftOver: readonly string[], says: string): TriedRollback {
  const why = `${leftOver.length > 0 ? "down leaves another schema, and " : ""}up again: ${says}`;
  return { rollback: failed(why, leftOver), goesOn: false };
}

/** A step that went down and up again. `leftOver`: what its way down left otherwise; `other`: what its second way up made otherwise. */
export function upAgain(leftOver: readonly string[], other: readonly string[]): TriedRollback {
  if (leftOver.length > 0)
    return { rollback: failed("down leaves another schema", leftOver), goesOn: other.length === 0 };
  if (other.length > 0) return { rollback: failed("up again makes another schema", other), goesOn: false };
  return { rollback: PASSED, goesOn: true };
}
