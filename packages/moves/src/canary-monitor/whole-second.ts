import { SignalboxError } from "@signalbox/policy/error";
import * as z from "zod";

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
