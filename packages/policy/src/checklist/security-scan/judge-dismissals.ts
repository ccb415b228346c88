import type { Told } from "../../approvals/told.ts";
import { firstOf } from "../../decision/first-of.ts";
import { isComplete, type Listed } from "../../gate/observed.ts";
import type { Person } from "../../gate/people.ts";
import { shown } from "../../load/shown.ts";
import type { Judgement } from "../judgement.ts";
import { alertEvidence } from "./judge-alerts.ts";

/** Whether somebody holds a role of the policy. */
export type Holds = (role: string, login: string) => Told;

/** An alert that somebody set aside without mending it. */
export type Dismissal = {
  readonly number: number;
  readonly title: string;
  /** Null where nobody can say who. */
  readonly by: Person | null;
  /** Null where nobody can say when: it counts. */
  readonly at: string | null;
};

/** Whether all that were dismissed since the last release were dismissed by who may. Where `since` is null, all of them count. */
export function judgeDismissals(
  dismissals: Listed<Dismissal>,
  since: string | null,
  role: string | undefined,
  holds: Holds,
): Judgement {
  const recent = dismissals.nodes.filter(
    ({ at }) => since === null || at === null || Date.parse(at) >= Date.parse(since),
  );
  const told = recent.map((dismissal) => ({
    dismissal,
    may: role === undefined || dismissal.by === null ? ("no" as const) : holds(role, dismissal.by.login),
  }));
  const of = (may: Told): readonly Dismissal[] =>
    told.filter((one) => one.may === may).map(({ dismissal }) => dismissal);
  const said = (all: readonly Dismissal[]) => ({
    observed: `dismissed since the last release: ${firstOf(all.map(inWords))}`,
    evidence: all.map(alertEvidence),
  });
  const who = role === undefined ? "the policy names no role that may (`dismissals-by`)" : `role \`${role}\` may`;
  const next = `open them again and mend them, or let who may dismiss them: ${who}`;
  if (of("no").length > 0) return { code: "dismissed", status: "unmet", ...said(of("no")), next };
  if (of("unknown").length > 0) {
    const observed = `nobody could say whether they hold role \`${role ?? ""}\`; ${said(of("unknown")).observed}`;
    return {
      code: "dismissed",
      status: "unknown",
      ...said(of("unknown")),
      observed,
      next: "let the token see who holds the role",
    };
  }
  if (!isComplete(dismissals)) {
    return {
      code: "cut-short",
      status: "unknown",
      observed: "not all dismissals were read",
      next: "release more often, or look at them by hand",
    };
  }
  const observed =
    recent.length === 0 ? "none since the last release" : `by role \`${role ?? ""}\`: ${firstOf(recent.map(inWords))}`;
  return { code: "no-dismissals", status: "met", observed, evidence: recent.map(alertEvidence) };
}

function inWords({ number, title, by }: Dismissal): string {
  return `#${number} ${shown(title)} by ${by === null ? "nobody that GitHub names" : shown(by.login)}`;
}
