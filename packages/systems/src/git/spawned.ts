import { AsyncLocalStorage } from "node:async_hooks";
import { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";

/** The process that a call of @actions/exec starts: the library keeps it to itself. */
export type Spawned = { process: ChildProcess | null };

const watched = new AsyncLocalStorage<Spawned>();
let subscribed = false;

/**
 * Runs `start` and notes the process that it spawns, so that it can be ended, and so that a program which exits before it has read its
 * standard input is no uncaught `EPIPE` that ends us. Node announces each new process on this channel, within the call that makes it.
 */
export function watchSpawn<Result>(spawned: Spawned, start: () => Promise<Result>): Promise<Result> {
  if (!subscribed) subscribe("child_process", onSpawn);
  subscribed = true;
  return watched.run(spawned, start);
}

function onSpawn(message: unknown): void {
  const spawned = watched.getStore();
  if (spawned === undefined || typeof message !== "object" || message === null || !("process" in message)) return;
  const child = message.process;
  if (!(child instanceof ChildProcess)) return;
  spawned.process = child;
  // What the program did not want to read is no error of ours: its exit code says whether it failed.
  child.once("spawn", () => child.stdin?.on("error", () => undefined));
}
