import * as z from "zod";
import { EnvironmentName } from "./names.ts";
import { isTimeZone } from "./time-zone.ts";
import { text } from "./text.ts";

const Day = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
const TimeOfDay = text(
  'a time of day in quotes, such as `"09:00"`, at most `"24:00"`',
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
  { max: 5, example: "09:00" },
);
const Moment = text(
  "a time of the week such as `fri 18:00`, or of a year such as `2026-12-20 18:00`",
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) (?:[01]\d|2[0-3]):[0-5]\d$/,
  { max: 16, example: "fri 18:00" },
);
const For = z.array(EnvironmentName).max(50).optional().describe("The environments it holds for. Default: all.");

const WindowSchema = z
  .strictObject({
    days: z
      .array(Day)
      .min(1)
      .max(7)
      .default(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
      .describe("The days of the week. Default: all."),
    from: TimeOfDay.default("00:00").describe("When it begins, on each of the days."),
    to: TimeOfDay.default("24:00").describe("When it is over: the first minute that is no longer in it."),
    for: For,
  })
  .describe("When a release may go out.");

const FreezeSchema = z
  .strictObject({
    from: Moment.describe("When it begins."),
    to: Moment.meta({ examples: ["mon 08:00"] }).describe(
      "When it is over: the first minute that is no longer in it. Written as `from` is: both of the week, or both of a year.",
    ),
    reason: text("a line of text", /^[^\u0000-\u001f\u007f-\u009f]+$/, { max: 200, example: "weekend" })
      .optional()
      .describe("Why, for those who are held. Default: none."),
    except: z
      .array(z.enum(["emergency"]))
      .max(1)
      .default([])
      .describe("Which class of changes may go out nevertheless. Default: none."),
    for: For,
  })
  .describe("When no release may go out.");

export const ScheduleSchema = z
  .strictObject({
    zone: text("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
      max: 64,
      example: "Europe/Berlin",
    })
      .refine(isTimeZone)
      .default("UTC")
      .describe("The time zone of all times here."),
    windows: z
      .array(WindowSchema)
      .max(50)
      .default([])
      .describe("Releases go out only in these windows; an emergency goes out at any time. Default: at any time."),
    freezes: z.array(FreezeSchema).max(200).default([]).describe("No release goes out in any of these. Default: none."),
  })
  .describe("When releases may go out.");
