import { openMetrics } from "@signalbox/moves/canary-monitor/metrics/open-metrics";
import { viewOfWatch } from "@signalbox/moves/canary-monitor/view-of-watch";
import { watchPast } from "@signalbox/moves/canary-monitor/watch-past";
import type { Governing } from "@signalbox/moves/governing-policy";
import { SignalboxError } from "@signalbox/policy/error";
import type { Around, Watched } from "./watched.ts";

export type WatchThenOptions = {
  readonly environment?: string;
  readonly candidate?: string;
  readonly from?: string;
  readonly to?: string;
  readonly record?: string;
};

/** Judges a rollout of the past, between two times. */
export async function watchThen(
  options: WatchThenOptions,
  { loaded }: Governing,
  { terminal, variables }: Around,
): Promise<Watched> {
  const { from, to } = options;
  if (from === undefined || to === undefined) {
    throw new SignalboxError("canary.no-window", "a window of the past has two ends", {
      next: "name both, such as `--from 2026-11-21T12:00:00Z --to 2026-11-21T13:00:00Z`",
    });
  }
  if (options.record !== undefined) {
    throw new SignalboxError(
      "canary.past-recorded",
      "a window of the past is no decision that was made, and is not recorded",
      {
        next: "leave `--record` out; `--json` shows it as a document",
      },
    );
  }
  const about = {
    environment: options.environment ?? "production",
    candidate: options.candidate ?? "unnamed",
    from,
    to,
  };
  const { made, events } = await watchPast(
    loaded,
    openMetrics(loaded, variables, "canary"),
    about,
    new AbortController().signal,
  );
  const { security, controller, afterwards } = loaded.policy.rollout;
  if (Object.keys(security).length + Object.keys(afterwards).length > 0 || controller !== undefined)
    terminal.talk("probes, checks and the controller are of their moment: of the past, metrics alone are judged\n");
  return { made, view: viewOfWatch(loaded, made.facts, made.decision, events) };
}
