import { setTimeout as wait } from "node:timers/promises";
import { SignalboxError } from "@signalbox/policy/error";

/** The runner sends SIGINT, SIGTERM 7.5 s later, and ends the process 2.5 s after that. */
const GRACE_SECONDS = 6;

export type Interruption = {
  /** Aborted by SIGINT, SIGTERM, or the time-out, with a `SignalboxError` that says which. */
  readonly signal: AbortSignal;
  /** The exit code of an interrupted process, or null where nothing interrupted it. */
  exitCode(): number | null;
  /** Starts the time-out. */
  limit(seconds: number): void;
  /** Waits for work; once interrupted, only as long as the runner waits too, for it to clean up. */
  await<T>(work: Promise<T>): Promise<T>;
};

/** Listens for what may interrupt this process, from now to its end. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  const interrupt = (error: SignalboxError, exitCode: number): void => {
    if (controller.signal.aborted) return;
    code = exitCode;
    controller.abort(error);
  };
  for (const [name, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const) {
    process.on(name, () => interrupt(cancelled(name), 128 + number));
  }
  return {
    signal: controller.signal,
    exitCode: () => code,
    limit(seconds) {
      setTimeout(() => interrupt(timedOut(seconds), 1), seconds * 1000);
    },
    async await(work) {
      return Promise.race([work, lastMoment(controller.signal)]);
    },
  };
}

// Its reason is typed as anything by the platform.
function reasonOf(signal: AbortSignal): string {
  const reason: unknown = signal.reason;
  return reason instanceof SignalboxError ? reason.message : "it was stopped";
}

async function lastMoment(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await wait(GRACE_SECONDS * 1000);
  throw new SignalboxError("run.not-stopped", `${reasonOf(signal)}, but it did not stop in time`, {
    next: "run it again: it looks at what is there, and finishes what was begun",
  });
}

function cancelled(name: string): SignalboxError {
  return new SignalboxError("run.cancelled", `cancelled by ${name}; nothing is half written`, {
    next: "run it again when it is wanted: it looks at what is there first",
  });
}

function timedOut(seconds: number): SignalboxError {
  return new SignalboxError(
    "run.timed-out",
    `it took longer than its time-out of ${seconds} s; nothing is half written`,
    {
      next: "look in the log at what it waited for, or give it a longer `time-out`",
    },
  );
}
