import type { Told } from "./told.ts";

/** Somebody who approved. `places` and `groups` stand in the order of what is asked for. */
export type Approver = {
  readonly login: string;
  /** Whether they can fill each place. */
  readonly places: readonly Told[];
  /** Whether they own each group of changed paths. */
  readonly groups: readonly Told[];
};

export type Asked = {
  /** So many places, each to be filled by another person. */
  readonly places: number;
  /** So many groups of changed paths. */
  readonly groups: number;
  /** So many owners each group needs, of those who fill no place; 0 where owners are not asked for. */
  readonly owners: number;
};

/** How places are filled: who stands in each, null where nobody does; and whether each group has its owners. */
export type Filling = {
  readonly status: Told;
  readonly places: readonly (string | null)[];
  readonly groups: readonly Told[];
};

type Counts = (told: Told) => boolean;

/** More steps than this are not tried. No real policy comes near it; the answer is then unknown. */
const MOST_STEPS = 100_000;

/**
 * Fills places with distinct people: exactly, not by counts and not first come, first served. Somebody who fills no place
 * may own several groups of paths. `yes` needs certain answers alone; it is `unknown` where uncertain ones would do.
 */
export function fillRoles(approvers: readonly Approver[], asked: Asked): Filling {
  const sorted = approvers.toSorted((a, b) => (a.login < b.login ? -1 : 1));
  const certain = search(sorted, asked, (told) => told === "yes");
  const possible = certain.filled === "yes" ? certain : search(sorted, asked, (told) => told !== "no");
  const status = certain.filled === "yes" ? "yes" : possible.filled === "no" ? "no" : "unknown";
  return { status, places: certain.places, groups: groupsOf(sorted, certain.places, asked) };
}

type Found = { readonly filled: Told; readonly places: readonly (string | null)[] };

function search(approvers: readonly Approver[], asked: Asked, counts: Counts): Found {
  const matched = matching(approvers, asked.places, counts);
  const whole = !matched.includes(null);
  if (!whole) return { filled: "no", places: matched };
  if (isOwned(approvers, matched, asked, counts)) return { filled: "yes", places: matched };
  return sparingOwners(approvers, asked, counts) ?? { filled: "no", places: matched };
}

/** A largest matching of places and people, by augmenting paths (Kuhn's algorithm for bipartite graphs). */
function matching(approvers: readonly Approver[], places: number, counts: Counts): readonly (string | null)[] {
  const holder: (Approver | null)[] = Array.from({ length: places }, () => null);
  const placeOf = new Map<Approver, number>();

  function fill(place: number, seen: Set<Approver>): boolean {
    for (const approver of approvers) {
      if (seen.has(approver) || !counts(approver.places[place] ?? "no")) continue;
      seen.add(approver);
      const other = placeOf.get(approver);
      if (other !== undefined && !fill(other, seen)) continue;
      holder[place] = approver;
      placeOf.set(approver, place);
      return true;
    }
    return false;
  }

  for (let place = 0; place < places; place += 1) fill(place, new Set());
  return holder.map((approver) => approver?.login ?? null);
}

/** Looks for a matching that leaves each group its owners. People who can do the same are the same to it. */
function sparingOwners(approvers: readonly Approver[], asked: Asked, counts: Counts): Found | null {
  const kinds = [...Map.groupBy(approvers, (one) => kindOf(one, counts)).values()].map((people) => ({
    people,
    used: 0,
  }));
  const chosen: string[] = [];
  let steps = 0;

  function from(place: number): boolean {
    steps += 1;
    if (place === asked.places) return isOwned(approvers, chosen, asked, counts);
    for (const kind of kinds) {
      const next = kind.people[kind.used];
      if (next === undefined || !counts(next.places[place] ?? "no") || steps > MOST_STEPS) continue;
      kind.used += 1;
      chosen.push(next.login);
      if (from(place + 1)) return true;
      chosen.pop();
      kind.used -= 1;
    }
    return false;
  }

  if (from(0)) return { filled: "yes", places: chosen };
  return steps > MOST_STEPS ? { filled: "unknown", places: Array.from({ length: asked.places }, () => null) } : null;
}

function kindOf({ places, groups }: Approver, counts: Counts): string {
  const flags = (answers: readonly Told[]) => answers.map((told) => (counts(told) ? "1" : "0")).join("");
  return `${flags(places)}|${flags(groups)}`;
}

function isOwned(
  approvers: readonly Approver[],
  places: readonly (string | null)[],
  { groups, owners }: Asked,
  counts: Counts,
): boolean {
  const free = approvers.filter(({ login }) => !places.includes(login));
  return Array.from({ length: groups }, (_, group) => group).every(
    (group) => free.filter((one) => counts(one.groups[group] ?? "no")).length >= owners,
  );
}

function groupsOf(
  approvers: readonly Approver[],
  places: readonly (string | null)[],
  { groups, owners }: Asked,
): readonly Told[] {
  const free = approvers.filter(({ login }) => !places.includes(login));
  return Array.from({ length: groups }, (_, group) => {
    const answers = free.map((one) => one.groups[group] ?? "no");
    if (answers.filter((told) => told === "yes").length >= owners) return "yes";
    return answers.filter((told) => told !== "no").length >= owners ? "unknown" : "no";
  });
}
