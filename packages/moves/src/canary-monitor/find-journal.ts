import { SignalboxError } from "@signalbox/policy/error";
import { planOf } from "@signalbox/policy/rollout/plan";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import { newJournal, type WatchJournal } from "./journal/watch-journal.ts";
import { MOST_INTERVALS } from "./metrics/timed-grid.ts";
import type { WatchRequest, WatchWorld } from "./watch-world.ts";
import { wholeSecond } from "./whole-second.ts";

/**
 * The journal of the watch that is meant: the one of this release, the one that goes on, the one that has finished, or a new
 * one. A finished watch of the candidate is told again rather than begun anew: a job that is run again must not roll out what
 * was rolled back.
 */
export async function findJournal(
  { environment, candidate, releasedAt }: WatchRequest,
  { journals, loaded, now }: Pick<WatchWorld, "journals" | "loaded" | "now">,
): Promise<WatchJournal> {
  insistOnEnvironment(loaded.policy, environment, "canary");
  const all = await journals.read();
  const zero = releasedAt === null ? null : wholeSecond(releasedAt);
  const newest = all.toSorted((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
  const found =
    zero === null
      ? (newest.find(({ finished }) => finished === null) ?? newest[0])
      : all.find((one) => one.releasedAt === zero);
  if (found !== undefined) return found;
  const time = zero ?? wholeSecond(now().toISOString());
  if (Date.parse(time) > now().getTime() + FUTURE_SECONDS * 1000) {
    throw new SignalboxError("canary.not-released", `the release began at ${time}, which is in the future`, {
      next: "give the time when the rollout began, in UTC",
    });
  }
  const { intervalSeconds, steps } = planOf(loaded.policy);
  if ((now().getTime() - Date.parse(time)) / 1000 > MOST_INTERVALS * intervalSeconds) {
    throw new SignalboxError("canary.too-long-ago", `the release began at ${time}, which is too long ago to watch it`, {
      next: "give the time when the rollout began, or judge the past with `signalbox canary --from --to`",
    });
  }
  return newJournal({
    environment,
    candidate,
    releasedAt: time,
    intervalSeconds,
    shares: steps.map(({ share }) => share),
  });
}

/** Clocks differ. */
const FUTURE_SECONDS = 60;
