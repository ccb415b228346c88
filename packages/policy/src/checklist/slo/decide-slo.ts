import type { Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed, Unobserved } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { STABLE } from "../../rollout/track.ts";
import { secondsOf } from "../../schema/duration.ts";
import type { Judgement } from "../judgement.ts";
import type { Policy } from "../../schema/policy.ts";
import { judgeEvents } from "./judge-events.ts";
import { judgeLatency } from "./judge-latency.ts";
import { judgeValue } from "./judge-value.ts";
import { type Objective, queriesOf } from "./objective-queries.ts";
import { isAskedAs } from "./same-questions.ts";
import type { Measured, SloFacts } from "./slo-facts.ts";

const PATH = ["checklist", "slo"] as const;

type Slo = NonNullable<Policy["checklist"]["slo"]>;

/** Whether the policy's objectives held in an earlier environment, one reason an objective. */
export function decideSlo(
  loaded: LoadedPolicy,
  facts: Observed<SloFacts> | null,
  about: ItemContext,
): readonly Reason[] {
  const { slo } = loaded.policy.checklist;
  if (slo === undefined) return [];
  if (slo.environment === about.environment) return [reasonOf(loaded, PATH, sameEnvironment(slo))];
  return Object.entries(loaded.policy.rollout.objectives).map(([name, objective]) => {
    const measured = measuredOf(name, objective, slo, facts, about);
    const judgement: Judgement = measured.known
      ? judge(objective, measured.value)
      : { code: measured.code, status: "unknown", observed: measured.says, next: measured.next };
    const required = `${requirementOf(name, objective)} in \`${slo.environment}\` over ${slo.window}`;
    return reasonOf(loaded, PATH, { ...judgement, required });
  });
}

function judge(objective: Objective, measured: Measured): Judgement {
  switch (measured.kind) {
    case "events":
      return judgeEvents(objective, measured);
    case "latency":
      return judgeLatency(objective, measured);
    case "value":
      return judgeValue(objective, measured);
  }
}

function sameEnvironment({ environment, window }: Slo): Observation {
  return {
    code: "slo.same-environment",
    status: "not-applicable",
    required: `the objectives held in \`${environment}\` over ${window}, before another environment`,
    observed: `this is the gate of \`${environment}\` itself`,
  };
}

function requirementOf(name: string, { bad, buckets, budget, below, above, ...rest }: Objective): string {
  if (bad !== undefined) return `\`${name}\`: at most ${budget ?? "0%"} bad events`;
  if (buckets !== undefined) return `\`${name}\`: at most ${budget ?? "0%"} slower than ${rest["slower-than"] ?? "0s"}`;
  const limits = [below === undefined ? [] : [`below ${below}`], above === undefined ? [] : [`above ${above}`]];
  return `\`${name}\` ${limits.flat().join(" and ")}`;
}

/** What was measured for an objective as the policy asks it now, or why that is not known. */
function measuredOf(
  name: string,
  objective: Objective,
  slo: Slo,
  facts: Observed<SloFacts> | null,
  about: ItemContext,
): Observed<Measured> {
  if (facts === null) return NOT_GATHERED;
  if (!facts.known) return facts;
  const { environment, windowSeconds, until, objectives } = facts.value;
  if (environment !== slo.environment || windowSeconds !== secondsOf(slo.window)) return OTHER_QUESTION;
  if (!isRecent(until, about.now)) return otherTime(until, about.now);
  const measured = (Object.hasOwn(objectives, name) ? objectives[name] : undefined) ?? NOT_GATHERED;
  if (!measured.known) return measured;
  const queries = queriesOf(objective, { environment, track: STABLE, windowSeconds });
  return queries !== null && isAskedAs(queries, measured.value, windowSeconds) ? measured : OTHER_QUESTION;
}

const MOST_MINUTES = 15;

// A gate decides soon after it asked; older figures are of another state of the world.
function isRecent(until: string, now: string): boolean {
  const minutes = (Date.parse(now) - Date.parse(until)) / 60_000;
  return minutes >= 0 && minutes <= MOST_MINUTES;
}

const NOT_GATHERED: Unobserved = {
  known: false,
  code: "slo.not-gathered",
  says: "nobody asked the metrics system",
  next: "run the gate where it can ask",
};

// Recorded facts may be decided by another policy than they were gathered for.
const OTHER_QUESTION: Unobserved = {
  known: false,
  code: "slo.other-question",
  says: "what was asked is not what the policy asks now",
  next: "run the gate again, so that it asks what the policy says now",
};

function otherTime(until: string, now: string): Unobserved {
  return {
    known: false,
    code: "slo.other-time",
    says: `it was measured until ${until}, and it is ${now}`,
    next: "run the gate again, so that it asks anew",
  };
}
