const PICKED = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)$/;
const LONGEST = 100;

/** The hash in a line of `git cherry-pick -x`, `(cherry picked from commit …)`. */
export function pickedFrom(message: string, start: number, end: number): string | null {
  return end - start > LONGEST ? null : (PICKED.exec(message.slice(start, end))?.[1] ?? null);
}
