import { branchRules } from "./branch-rules.ts";
import type { Difference, Side } from "./effect.ts";
import { propertyRules } from "./property-rules.ts";
import type { AllOf, Shape } from "./shape.ts";

/** Two schemas that stand at the same place of the old and the new one. */
export type Inner = { readonly old: AllOf; readonly now: AllOf; readonly at: string };

export type Structure = {
  readonly found: readonly Difference[];
  readonly pairs: readonly Inner[];
  /** The whole schema was replaced by alternatives, or they by it: its own keywords say nothing more. */
  readonly replaced: boolean;
};

/** What the rules ask of the comparison that they are part of. */
export type Asked = {
  readonly options: { readonly closedBinds: boolean };
  fits(old: AllOf, now: AllOf, side: Side): boolean;
  oldShape(schema: AllOf): Shape;
  newShape(schema: AllOf): Shape;
};

/** What differs in the parts of a schema: properties, elements and alternatives; and which inner schemas are to be compared. */
export function structureOf(pair: Inner, old: Shape, now: Shape, side: Side, asked: Asked): Structure {
  const branches = branchRules(pair, old, now, side, asked);
  if (branches.replaced) return branches;
  const properties = propertyRules(old, now, side, asked);
  const elements = elementRules(old, now);
  return {
    found: [...properties.found, ...elements.found, ...branches.found],
    pairs: [...properties.pairs, ...elements.pairs, ...branches.pairs],
    replaced: false,
  };
}

const ANYTHING: AllOf = [{ file: "", value: true }];

function elementRules(old: Shape, now: Shape): Omit<Structure, "replaced"> {
  const length = Math.max(old.prefixItems.length, now.prefixItems.length);
  const pairs = Array.from({ length }, (_, index) => ({
    old: old.prefixItems[index] ?? old.items ?? ANYTHING,
    now: now.prefixItems[index] ?? now.items ?? ANYTHING,
    at: `[${index}]`,
  }));
  if (old.items === null && now.items === null) return { found: [], pairs };
  return { found: [], pairs: [...pairs, { old: old.items ?? ANYTHING, now: now.items ?? ANYTHING, at: "[]" }] };
}
