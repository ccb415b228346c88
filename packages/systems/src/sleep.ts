import { setTimeout } from "node:timers/promises";

/** Sleeps so many seconds. Throws what `signal` was aborted with, as soon as it is. */
export async function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
}
