import type { Dialect } from "./sql/dialect.ts";
import type { Schema } from "./schema/schema.ts";
import type { MigrationStatement } from "./migration-facts.ts";

/** What one statement, or one action of it, means for the previous code. */
export type Judged = Pick<MigrationStatement, "class" | "reason"> & {
  /** What later statements of the same release may still bring; with all of it, the previous code runs. */
  readonly unless?: readonly string[];
};

/** A new table is filled from the old one, which is dropped, and takes its name. */
export type Rebuild = {
  /** The columns that are copied as they are; null for all. */
  readonly copied: readonly string[] | null;
};

/** What a rule may know besides the statement. */
export type Surroundings = {
  readonly dialect: Dialect;
  /** As the statements before have left it; rules write what theirs changes. */
  readonly schema: Schema;
  /** Tables that this migration takes away and puts back, by name. */
  readonly rebuilds: ReadonlyMap<string, Rebuild>;
  /** What the statements brought that another may hinge on: see `Judged.unless`. */
  readonly brought: Set<string>;
};

export function none(reason: string): Judged {
  return { class: "none", reason };
}

export function compatible(reason: string): Judged {
  return { class: "compatible", reason };
}

export function needsDowngrade(reason: string): Judged {
  return { class: "needs-downgrade", reason };
}

export function dataLoss(reason: string): Judged {
  return { class: "data-loss", reason };
}

export function irreversible(reason: string): Judged {
  return { class: "irreversible", reason };
}

export function unknown(reason: string): Judged {
  return { class: "unknown", reason };
}

export const MADE_HERE = "the same release makes it: the previous code does not know it";

const ORDER = ["none", "compatible", "needs-downgrade", "data-loss", "unknown", "irreversible"] as const;

/** The one that says most against running the previous code. */
export function worst(first: Judged, ...others: readonly Judged[]): Judged {
  return worstOf(first, others);
}

/** The same of any number. */
export function worstOf(first: Judged, others: readonly Judged[]): Judged {
  return others.reduce((bad, next) => (ORDER.indexOf(next.class) > ORDER.indexOf(bad.class) ? next : bad), first);
}
