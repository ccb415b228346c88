import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { classOf, type Difference, type Side } from "./schema/effect.ts";

/** More would fill the record of a release with what nobody reads. */
const MOST_CHANGES = 1000;

const ORDER = ["breaking", "additive", "neutral"] as const;

/** Where a schema stands: `GET /customers`, `response 200 body`. */
export type Place = { readonly operation: string; readonly field: string; readonly side: Side };

export function changeOf(place: Place, { effect, code, at, says }: Difference): ContractChange {
  const { operation, field, side } = place;
  return { class: classOf(effect, side), code: `${side}-${code}`, operation, field: `${field}${at}`, says };
}

/** Each change once, what breaks first; the same input gives the same list, whatever the order of its keys. */
export function inOrder(changes: readonly ContractChange[]): readonly ContractChange[] {
  const once = new Map(changes.map((change) => [JSON.stringify(Object.values(change)), change]));
  const sorted = [...once.values()].toSorted(byClassAndPlace);
  const rest = sorted.length - MOST_CHANGES;
  const [last] = sorted.slice(MOST_CHANGES);
  if (last === undefined) return sorted;
  const says = `there are ${rest} more changes; those that break come first`;
  return [...sorted.slice(0, MOST_CHANGES), { ...last, code: "more-changes", field: null, says }];
}

function byClassAndPlace(one: ContractChange, other: ContractChange): number {
  return (
    ORDER.indexOf(one.class) - ORDER.indexOf(other.class) ||
    compare(one.operation, other.operation) ||
    compare(one.field ?? "", other.field ?? "") ||
    compare(one.code, other.code) ||
    compare(one.says, other.says)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
