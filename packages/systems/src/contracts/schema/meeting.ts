import type { Difference } from "./effect.ts";

/** An old and a new schema that stand at the same place somewhere, read from one side. */
export type Meeting = {
  /** Nothing differs here, nor anywhere below. */
  same: boolean;
  explored: boolean;
  /** What differs here, and which schemas meet below. Worked out once. */
  open(): {
    readonly found: readonly Difference[];
    readonly inner: readonly { readonly meeting: Meeting; readonly at: string }[];
  };
};

/** Finds out below which meetings nothing differs, circles included: each is looked at once, however many paths lead there. */
export function explore(root: Meeting): void {
  const above = new Map<Meeting, Meeting[]>();
  const differing: Meeting[] = [];
  const fresh: Meeting[] = [];
  const open = [root];
  for (let meeting = open.pop(); meeting !== undefined; meeting = open.pop()) {
    if (meeting.explored) continue;
    meeting.explored = true;
    fresh.push(meeting);
    const { found, inner } = meeting.open();
    if (found.length > 0) differing.push(meeting);
    for (const { meeting: next } of inner) {
      // One that was explored before, and is not the same, makes this one differ.
      const known = above.get(next);
      if (known === undefined) above.set(next, [meeting]);
      else known.push(meeting);
      open.push(next);
    }
  }
  const before = new Set(fresh);
  const known = [...above.keys()].filter((meeting) => !before.has(meeting) && !meeting.same);
  const differs = new Set<Meeting>();
  const rising = [...differing, ...known];
  for (let meeting = rising.pop(); meeting !== undefined; meeting = rising.pop()) {
    if (differs.has(meeting)) continue;
    differs.add(meeting);
    rising.push(...(above.get(meeting) ?? []));
  }
  for (const meeting of fresh) meeting.same = !differs.has(meeting);
}
