/** A moment as a clock on the wall of a time zone shows it. */
export type WallTime = {
  /** `2026-12-20 18:00`. */
  readonly date: string;
  /** Minutes since Monday, 00:00. */
  readonly minuteOfWeek: number;
  /** 0 is Monday. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
};

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/**
 * What the wall shows at a moment (ISO 8601) in a time zone of the IANA database. Rules of the schedule are read off the wall: where
 * daylight saving repeats an hour, both hold the same; where it skips one, nobody is in it.
 */
export function wallTime(at: string, zone: string): WallTime {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  const day = DAYS.findIndex((name) => name === part("weekday").toLowerCase());
  const minute = Number(part("hour")) * 60 + Number(part("minute"));
  const date = `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
  return { date, day, minute, minuteOfWeek: day * 1440 + minute };
}

/** Minutes since midnight of `18:00`; 1440 for `24:00`. */
export function minuteOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
