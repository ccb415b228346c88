import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { beginParentsFirst } from "@signalbox/history/parents-first";
import { type Clone, openClone } from "./clone.ts";

/**
 * Has git begin to read the clone before the rest of the program is loaded: that takes as long as git does. What the arguments ask for is
 * guessed; the commands look whether it is the clone that they mean, and open another where it isn't. Settles when git is running, since
 * loading would keep it from being started; null where no command is seen that reads a whole clone.
 */
export async function headStart(args: readonly string[]): Promise<Clone | null> {
  const option = args.indexOf("-C");
  const directory = option === -1 ? "." : args[option + 1];
  const command = option === 0 ? args[2] : args[0];
  if (directory === undefined || (command !== "plan" && command !== "notes") || args.includes("--help")) return null;
  const running = started(3);
  const clone = openClone(directory);
  await Promise.race([running, clone.tags.catch(() => undefined)]);
  return command === "notes" && args.includes("--all") ? walking(clone) : clone;
}

/** All notes need the whole history, too. */
async function walking(clone: Clone): Promise<Clone> {
  try {
    const [head] = await Promise.all([clone.head, clone.complete]);
    const running = started(1);
    const walk = beginParentsFirst(clone.git, head);
    await running;
    return { ...clone, walk };
  } catch {
    // The command will come across it, and say so.
    return clone;
  }
}

/** Settles when so many processes were started. Node announces each on this channel. */
function started(processes: number): Promise<void> {
  return new Promise((resolve) => {
    let count = 0;
    const onProcess = (): void => {
      count += 1;
      if (count < processes) return;
      unsubscribe(CHANNEL, onProcess);
      resolve();
    };
    subscribe(CHANNEL, onProcess);
  });
}

const CHANNEL = "child_process";
