import { isMovedByWorkflow } from "@signalbox/policy/rollout/controller/moved-by-workflow";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { type Ends, isAsDecided, type Made, makeMove, type Outcome } from "../frame.ts";
import { isDecidedMeanwhile, isOver } from "./insist-watch.ts";
import type { Watch } from "./watch-move.ts";

export type WatchMade = Made<WatchFacts, WatchDecision, Outcome>;

/** How a watch waits and talks. */
export type Watching = {
  /** Looks once, and leaves the next look to another run. */
  readonly once: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  sleep(seconds: number): Promise<void>;
  /** Told after each look; `last`: the watch ends with it. */
  told(made: WatchMade, last: boolean): void;
  /** Told where a look could not be made. */
  said(line: string): void;
};

/** So many looks in a row may come to nothing before the watch gives up, paused. */
const MOST_FAILURES = 10;
/** So often in a row a look is made again at once, since another run decided before it. */
const MOST_AGAIN = 3;
/** So often a roll-back that did not come about is made again: replicas take their time, and an API may be away. */
const MOST_UNDONE = 6;
const RETRY_SECONDS = 15;
/** The runner ends a cancelled process soon. */
const STOP_SECONDS = 4;

/**
 * Watches until there is nothing left to watch: a look at each settled interval, each of them a move. Without a controller it ends
 * with each step, too, for the workflow to move the traffic and watch on. What it ends with is reported and recorded. An
 * error of ours never rolls back: it pauses, says so, and looks again.
 */
export async function watchLive(
  watch: Watch,
  policy: LoadedPolicy,
  watching: Watching,
  ends: Ends<WatchFacts, WatchDecision, Outcome>,
): Promise<WatchMade> {
  const { once, signal } = watching;
  const handsOver = isMovedByWorkflow(policy.policy);
  let failures = 0;
  let again = 0;
  let undone = 0;
  const isLast = (made: WatchMade): boolean => {
    const { finished, begins } = made.decision;
    return once || (handsOver && begins !== null) || (finished && (undone >= MOST_UNDONE || !isUndone(made)));
  };
  try {
    for (;;) {
      try {
        const made = await makeMove(
          watch.look,
          policy,
          { mode: "apply", signal },
          {
            async report(result) {
              watching.told(result, isLast(result));
              if (isLast(result)) await ends.report(result);
            },
            async record(result) {
              if (isLast(result)) await ends.record(result);
            },
          },
        );
        if (isLast(made)) return made;
        failures = 0;
        again = 0;
        if (isUndone(made)) {
          undone += 1;
          watching.said(`the traffic is not back yet: ${made.outcome?.says ?? ""}`);
          await watching.sleep(RETRY_SECONDS);
          continue;
        }
        await watching.sleep(secondsUntil(made, policy, watching.now()));
      } catch (error) {
        if (isDecidedMeanwhile(error) && again < MOST_AGAIN && !signal.aborted) {
          again += 1;
          watching.said(`${error.message}: the look is made again`);
          continue;
        }
        failures += 1;
        if (isOver(error) || once || signal.aborted || !(error instanceof SignalboxError) || failures > MOST_FAILURES)
          throw error;
        watching.said(`this look came to nothing: ${error.message}; ${error.next}`);
        watching.said(await watch.stop(error.message, signal));
        await watching.sleep(RETRY_SECONDS);
      }
    }
  } catch (error) {
    // A look alone leaves the rollout to the next one, and what is over to whoever came after.
    if (!once && !isOver(error)) watching.said(await stopped(watch, error));
    throw error;
  }
}

/** Whether traffic is still to go back, which nobody but the next look sees to. */
function isUndone(made: Pick<WatchMade, "decision" | "outcome">): boolean {
  return made.decision.move === "roll-back" && !isAsDecided(made);
}

async function stopped(watch: Watch, error: unknown): Promise<string> {
  const why = error instanceof Error ? error.message : "it was stopped";
  try {
    return `the watch ends before the rollout does (${why}): ${await watch.stop(why, AbortSignal.timeout(STOP_SECONDS * 1000))}`;
  } catch (failure) {
    const says = failure instanceof Error ? failure.message : "nobody knows why";
    return `the watch ends before the rollout does (${why}), and the rollout could not be paused: ${says}`;
  }
}

/** Not longer than an interval takes to be seen, whatever a clock says that jumped. */
function secondsUntil({ facts, decision }: WatchMade, { policy }: LoadedPolicy, now: Date): number {
  const { next } = decision;
  if (next === null) return 0;
  const most = facts.grid.intervalSeconds + secondsOf(policy.rollout.settle);
  return Math.max(1, Math.min(most, (Date.parse(next) - now.getTime()) / 1000));
}
