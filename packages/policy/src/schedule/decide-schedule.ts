import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { asksFor } from "../gate/asks-for.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { isComplete } from "../gate/observed.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { isSameEnvironment } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";
import type { ScheduleFacts } from "./schedule-facts.ts";
import { DAYS, minuteOf, type WallTime, wallTime } from "./zoned-time.ts";

type Freeze = Policy["schedule"]["freezes"][number];
type Window = Policy["schedule"]["windows"][number];

/** Whether a release may go out now: in a window, in no freeze of the policy's, and in none that somebody set by hand. */
export function decideSchedule(
  loaded: LoadedPolicy,
  facts: ScheduleFacts,
  about: ItemContext,
  emergency: boolean,
): readonly Reason[] {
  const { zone, windows, freezes } = loaded.policy.schedule;
  const now = wallTime(about.now, zone);
  const holds = (rule: Freeze | Window) => asksFor(rule, about.environment);
  return [
    ...windowReasons(loaded, windows.filter(holds), now, zone, emergency),
    ...freezes.flatMap((freeze, index) => (holds(freeze) ? [freezeReason(loaded, freeze, index, now, emergency)] : [])),
    ...handReasons(loaded, facts, about),
  ];
}

function windowReasons(
  loaded: LoadedPolicy,
  windows: readonly Window[],
  now: WallTime,
  zone: string,
  emergency: boolean,
): readonly Reason[] {
  if (windows.length === 0) return [];
  const rule = ["schedule", "windows"];
  const required = windows.map(({ days, from, to }) => `${days.join(", ")} ${from} to ${to}`).join("; ");
  const common = { code: "schedule.window", required: `a time in ${required} (${zone})` };
  const observed = `it is ${DAYS[now.day] ?? ""} ${now.date.slice(11)}`;
  if (windows.some((window) => isIn(window, now)))
    return [reasonOf(loaded, rule, { ...common, status: "met", observed })];
  if (emergency)
    return [
      reasonOf(loaded, rule, {
        ...common,
        status: "not-applicable",
        observed: `${observed}; an emergency goes out at any time`,
      }),
    ];
  return [reasonOf(loaded, rule, { ...common, status: "unmet", observed, next: "wait for a window" })];
}

function isIn({ days, from, to }: Window, { day, minute }: WallTime): boolean {
  return days.some((name) => name === DAYS[day]) && minute >= minuteOf(from) && minute < minuteOf(to);
}

function freezeReason(loaded: LoadedPolicy, freeze: Freeze, index: number, now: WallTime, emergency: boolean): Reason {
  const { from, to, reason, except } = freeze;
  const common = {
    code: "schedule.freeze",
    required: `no release from ${from} to ${to}${reason === undefined ? "" : `: ${reason}`}`,
  };
  const rule = ["schedule", "freezes", String(index)];
  const observed = `it is ${DAYS[now.day] ?? ""}, ${now.date}`;
  if (!isFrozen(freeze, now)) return reasonOf(loaded, rule, { ...common, status: "met", observed });
  if (emergency && except.includes("emergency"))
    return reasonOf(loaded, rule, {
      ...common,
      status: "not-applicable",
      observed: `${observed}; an emergency is excepted`,
    });
  return reasonOf(loaded, rule, { ...common, status: "unmet", observed, next: `wait until ${to}` });
}

/** Half-open: the first minute of `to` is free again. A freeze of the week may go over its end. */
function isFrozen({ from, to }: Freeze, now: WallTime): boolean {
  if (/^\d/.test(from)) return now.date >= from && now.date < to;
  const [begin, end] = [minuteOfWeek(from), minuteOfWeek(to)];
  return begin <= end
    ? now.minuteOfWeek >= begin && now.minuteOfWeek < end
    : now.minuteOfWeek >= begin || now.minuteOfWeek < end;
}

function minuteOfWeek(moment: string): number {
  const [day = "", time = ""] = moment.split(" ");
  return DAYS.findIndex((name) => name === day) * 1440 + minuteOf(time);
}

/** A freeze by hand stops emergencies too: whoever set it can lift it. */
function handReasons(
  loaded: LoadedPolicy,
  { freezes }: ScheduleFacts,
  { environment, now }: ItemContext,
): readonly Reason[] {
  const rule = ["schedule"];
  const common = { code: "schedule.freeze-by-hand", required: `no freeze of \`${environment}\` set by hand` };
  if (!freezes.known)
    return [reasonOf(loaded, rule, { ...common, status: "unknown", observed: freezes.says, next: freezes.next })];
  if (!isComplete(freezes.value))
    return [
      reasonOf(loaded, rule, {
        ...common,
        status: "unknown",
        observed: "not all freezes could be read",
        next: "run the gate again",
      }),
    ];
  const standing = freezes.value.nodes.filter(
    (freeze) =>
      isSameEnvironment(freeze.environment, environment) &&
      (freeze.until === null || Date.parse(now) < Date.parse(freeze.until)),
  );
  if (standing.length === 0) return [reasonOf(loaded, rule, { ...common, status: "met", observed: "there is none" })];
  return standing.map(({ by, reason, since, until }) =>
    reasonOf(loaded, rule, {
      ...common,
      status: "unmet",
      observed: `\`${by}\` froze it at ${since}${until === null ? "" : ` until ${until}`}: ${reason}`,
      next: `lift it with \`signalbox freeze ${environment} --lift\` once its cause is gone`,
    }),
  );
}
