import type { Try } from "@signalbox/policy/rollout/afterwards/afterwards-facts";
import type { Unobserved } from "@signalbox/policy/gate/observed";

type Timeless<T> = T extends unknown ? Omit<T, "seconds"> : never;

/** What one try of a check found. */
export type TryOutcome = Timeless<Try>;

export function passed(says: string): TryOutcome {
  return { outcome: "passed", says };
}

/** It answered, and not as it must. */
export function failed(says: string): TryOutcome {
  return { outcome: "failed", says };
}

/** It did not answer, or could not be asked. */
export function unread({ code, says, next }: Pick<Unobserved, "code" | "says" | "next">): TryOutcome {
  return { outcome: "unread", code, says, next };
}
