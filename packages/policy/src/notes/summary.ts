import type { Change } from "../changes/decide-changes.ts";
import type { ToldText } from "./told-texts.ts";

/** What the changes of a release are, in the order in which they are counted. */
export const CHANGE_KINDS = ["breaking", "feat", "fix", "perf", "other"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A release in a few words. */
export type Summary = {
  /** How many changes of each kind are told; a kind without any is left out. */
  readonly counts: readonly { readonly kind: ChangeKind; readonly changes: number }[];
  /** `Summary:` footers. */
  readonly texts: readonly ToldText[];
};

/** Counts the changes that the notes tell, and takes over what people wrote. */
export function summaryOf(changes: readonly Change[], texts: readonly ToldText[]): Summary {
  const counts = CHANGE_KINDS.map((kind) => ({
    kind,
    changes: changes.filter((change) => kindOf(change) === kind).length,
  }));
  return { counts: counts.filter((count) => count.changes > 0), texts };
}

function kindOf({ breaking, type }: Change): ChangeKind {
  if (breaking) return "breaking";
  return CHANGE_KINDS.find((kind) => kind === type && kind !== "breaking") ?? "other";
}
