import { SignalboxError } from "@signalbox/policy/error";
import { planOf } from "@signalbox/policy/rollout/plan";
import * as z from "zod";
import { insistOnEnvironment } from "./insist-on-environment.ts";
import { newJournal, type WatchJournal } from "./journal/watch-journal.ts";
import type { WatchRequest, WatchWorld } from "./watch-world.ts";

/**
 * The journal of the watch that is meant: the one of this release, the one that goes on, the one that has finished, or a new
 * one. A finished watch of the candidate is told again rather than begun anew: a job that is run again must not roll out what
 * was rolled back.
 */
export async function findJournal(
  { environment, candidate, releasedAt }: WatchRequest,
  { journals, loaded, now }: Pick<WatchWorld, "journals" | "loaded" | "now">,
): Promise<WatchJournal> {
  insistOnEnvironment(loaded.policy, environment);
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

/** A rollout is over by then, and to read so many would ask too much of the metrics system. */
const MOST_INTERVALS = 20_000;
/** Clocks differ. */
const FUTURE_SECONDS = 60;

/** A time with its zone, as ISO 8601 in UTC and whole seconds. Throws where it is none. */
export function wholeSecond(text: string): string {
  // `Date.parse` alone would take the 31st of February for a day in March.
  if (TimeSchema.safeParse(text).success) {
    return `${new Date(Math.floor(Date.parse(text) / 1000) * 1000).toISOString().slice(0, 19)}Z`;
  }
  throw new SignalboxError("canary.bad-time", `\`${text.slice(0, 60)}\` is no time`, {
    next: "write it with its zone, such as `2026-11-21T12:00:00Z`",
  });
}

const TimeSchema = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]);
