import type { WatchMade } from "@signalbox/moves/canary-monitor/watch-live";
import type { Governing } from "@signalbox/moves/governing-policy";
import { jsonOf } from "./json.ts";

/** A look at a rollout as one document for machines. */
export function watchAsJson({ facts, decision, outcome }: WatchMade, { loaded, origin }: Governing): string {
  const { environment, candidate, releasedAt, now } = facts.watch;
  const { verdict, move, says, interval, phase, step, share, finished, next, alarms, reasons } = decision;
  const document = {
    signalbox: "canary/1",
    verdict,
    move,
    says,
    environment,
    candidate,
    "released-at": releasedAt,
    now,
    interval,
    phase,
    step,
    share,
    finished,
    next,
    alarms,
    outcome,
    policy: { file: loaded.file, digest: loaded.digest, origin },
    reasons,
  };
  return `${jsonOf(document)}\n`;
}
