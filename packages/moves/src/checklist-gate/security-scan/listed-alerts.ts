import type { Listed } from "@signalbox/policy/gate/observed";
import type { Since } from "@signalbox/systems/github/changed-since";

type Numbered = { readonly number: number };

/** A list that was read to its end. What GitHub told twice stands for another that it left out: pages move while they are read. */
export function allOf<T extends Numbered, U>(items: readonly T[], asFact: (item: T) => U): Listed<U> {
  return listed(items, items.length, asFact);
}

/** What changed since some time, of which `counts` says what belongs to it. A list that was not read to its end lacks at least one. */
export function recentOf<T extends Numbered, U>(
  { items, isWhole }: Since<T>,
  counts: (item: T) => boolean,
  asFact: (item: T) => U,
): Listed<U> {
  const recent = items.filter(counts);
  return listed(recent, recent.length + (isWhole ? 0 : 1), asFact);
}

function listed<T extends Numbered, U>(items: readonly T[], totalCount: number, asFact: (item: T) => U): Listed<U> {
  const nodes = [...new Map(items.map((item) => [item.number, item])).values()].map(asFact);
  return { totalCount, nodes };
}

/** Whether something happened since a time; what has no time may have. */
export function isSince(at: string | null, since: string | null): boolean {
  return at === null || since === null || Date.parse(at) >= Date.parse(since);
}
