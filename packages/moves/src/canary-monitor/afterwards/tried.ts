import type { Try } from "@signalbox/policy/rollout/afterwards/afterwards-facts";
import { sleep } from "@signalbox/systems/sleep";
import type { TryOutcome } from "./outcome.ts";

type Patience = {
  readonly most: number;
  readonly waitSeconds: number;
  /** Silences that asking again does not end, by their codes. */
  readonly lasting: ReadonlySet<string>;
  readonly signal: AbortSignal;
};

/** Tries until it passes, so often at most, and keeps what each try found. Throws only what `signal` was aborted with. */
export async function tried(
  attempt: () => Promise<TryOutcome>,
  { most, waitSeconds, lasting, signal }: Patience,
): Promise<Try[]> {
  const tries: Try[] = [];
  for (;;) {
    const began = performance.now();
    const outcome = await attempt();
    tries.push({ ...outcome, seconds: Math.round(performance.now() - began) / 1000 });
    const last = outcome.outcome === "passed" || (outcome.outcome === "unread" && lasting.has(outcome.code));
    if (last || tries.length >= most) return tries;
    await sleep(waitSeconds, signal);
  }
}
