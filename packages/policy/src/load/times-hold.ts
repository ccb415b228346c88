import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { shown, shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether dates are days of the calendar, windows are ever open, freezes begin and end by one kind of time, and observing ends some day. */
export function timesHold(policy: Pick<Policy, "schedule" | "environments">, tree: Tree): readonly Finding[] {
  return [...windowFindings(policy, tree), ...freezeFindings(policy, tree), ...observeFindings(policy, tree)];
}

function windowFindings({ schedule }: Pick<Policy, "schedule">, tree: Tree): readonly Finding[] {
  return schedule.windows.flatMap(({ from, to }, i) => {
    if (from < to) return [];
    const path = ["schedule", "windows", String(i)];
    const { node, key } = follow(tree, path);
    const says = `${shownPath(path)} ends at ${shown(to)}, and begins at ${shown(from)}: it is never open`;
    return [
      bad(
        path,
        key ?? node.at,
        says,
        'an end after its beginning; over midnight, one window until `"24:00"` and one from `"00:00"`',
      ),
    ];
  });
}

function freezeFindings({ schedule }: Pick<Policy, "schedule">, tree: Tree): readonly Finding[] {
  return schedule.freezes.flatMap(({ from, to }, i) => {
    const path = ["schedule", "freezes", String(i)];
    const noDays = [...noDay(tree, [...path, "from"], from), ...noDay(tree, [...path, "to"], to)];
    if (noDays.length > 0) return noDays;
    const at = follow(tree, [...path, "to"]).node.at;
    if (isDated(from) !== isDated(to)) {
      const says = `${shownPath(path)} begins at ${shown(from)} and ends at ${shown(to)}: one is of every week, the other of one year`;
      return [bad([...path, "to"], at, says, "both of the week, such as `mon 08:00`, or both of a year")];
    }
    // Of a week, Friday to Monday goes over its end; of a year, nothing does.
    if (from === to || (isDated(from) && to < from)) {
      const says = `${shownPath(path)} ends at ${shown(to)}, and begins at ${shown(from)}: it never holds`;
      return [bad([...path, "to"], at, says, "an end after its beginning")];
    }
    return [];
  });
}

function observeFindings({ environments }: Pick<Policy, "environments">, tree: Tree): readonly Finding[] {
  return Object.entries(environments).flatMap(([name, { enforce, "observe-until": until }]) => {
    const path = ["environments", name];
    if (until !== undefined) return noDay(tree, [...path, "observe-until"], until);
    if (enforce === "always") return [];
    const says = `${shownPath([...path, "enforce"])} is \`observe\` with no end: the gate would never enforce`;
    const at = follow(tree, [...path, "enforce"]).key ?? tree.at;
    return [bad([...path, "observe-until"], at, says, "an `observe-until` beside it, such as `2026-12-31`")];
  });
}

function noDay(tree: Tree, path: readonly string[], moment: string): readonly Finding[] {
  const day = moment.slice(0, 10);
  if (!isDated(moment) || isDay(day)) return [];
  const says = `${shownPath(path)} names ${shown(day)}, which is no day of the calendar`;
  return [bad(path, follow(tree, path).node.at, says, "a day of the calendar")];
}

function isDated(moment: string): boolean {
  return /^\d{4}-/.test(moment);
}

/** `2026-02-30` would be read as the second of March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function bad(path: readonly string[], at: Finding["at"], says: string, expected: string): Finding {
  return { code: "policy.bad-time", path, at, says, expected, suggestion: null };
}
