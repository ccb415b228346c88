import { sleep } from "@signalbox/systems/sleep";
import type { Run } from "./door.ts";

/** Sleeps so many seconds, as long as nothing interrupts the run; then it throws what did, in words for people. */
export function sleepInRun({ signal }: Pick<Run, "signal">): (seconds: number) => Promise<void> {
  return (seconds) => sleep(seconds, signal);
}
