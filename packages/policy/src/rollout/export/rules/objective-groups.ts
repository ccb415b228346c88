import { inScope, type Objective } from "../../../checklist/slo/objective-queries.ts";
import type { ObjectivePlan, RolloutPlan } from "../../plan.ts";
import { type CountsInPromql, countsInPromql } from "../counts-in-promql.ts";
import { lengthOf, type Ranges } from "../ranges.ts";
import { tracksOf } from "../tracks.ts";
import { BURN_WINDOWS, burnAlerts } from "./burn-alerts.ts";
import { comparisonAlert } from "./comparison-alert.ts";
import { lawAlerts } from "./law-alerts.ts";
import { noDataAlerts } from "./no-data-alerts.ts";
import { recordedCounts } from "./recorded-counts.ts";
import { type Labels, recorded, type RuleGroup } from "./rule.ts";
import { VALUE, valueAlert } from "./value-rules.ts";

export type Exported = { readonly plan: RolloutPlan; readonly ranges: Ranges; readonly environment: string };

/** The slowest that budgets are looked at: their windows are long. */
const BUDGET_INTERVAL = 60;

/** The groups of an objective: its laws at the pace of the rollout, and the spending of its budget. */
export function objectiveGroups(exported: Exported, plan: ObjectivePlan, objective: Objective): readonly RuleGroup[] {
  const tracks = tracksOf(objective).map((track) => {
    const labels = { environment: exported.environment, objective: plan.name, track };
    return { labels, counts: countsInPromql(objective, labels) };
  });
  const counted = tracks.flatMap(({ labels, counts }) => (counts === null ? [] : [{ labels, counts }]));
  return counted.length === 0
    ? valueGroup(
        exported,
        plan,
        objective,
        tracks.map(({ labels }) => labels),
      )
    : countedGroups(exported, plan, counted);
}

type Counted = { readonly labels: Labels; readonly counts: CountsInPromql };

function countedGroups(exported: Exported, objective: ObjectivePlan, tracks: readonly Counted[]): readonly RuleGroup[] {
  const { plan, ranges, environment } = exported;
  const { interval, short, long, law } = ranges;
  const looks = tracks.map(({ labels, counts }) => ({
    labels,
    laws: recordedCounts(counts, labels, [interval, short, long, law]),
    // What the laws have recorded already is not recorded again.
    budget: recordedCounts(
      counts,
      labels,
      BURN_WINDOWS.filter((one) => ![interval, short, long, law].includes(one)),
    ),
  }));
  // The first is what is released: the laws hold for it alone.
  const [released, stable] = looks;
  const laws =
    released === undefined ? [] : lawAlerts({ plan, ranges, objective, labels: released.labels }, released.laws);
  const compared =
    released === undefined || stable === undefined
      ? []
      : [comparisonAlert({ plan, ranges, objective }, released.labels, released.laws, stable.laws)];
  const missed = looks.flatMap(({ labels, laws: counts }) =>
    noDataAlerts(plan, {
      value: `(${counts.share(interval)})`,
      seen: counts.total(interval),
      labels,
      critical: objective.critical,
    }),
  );
  const { budget } = objective;
  return [
    {
      name: `signalbox/${environment}/${objective.name}/laws`,
      interval: lengthOf(plan.intervalSeconds),
      rules: [...looks.flatMap((one) => one.laws.rules), ...laws, ...compared, ...missed],
    },
    {
      name: `signalbox/${environment}/${objective.name}/budget`,
      interval: lengthOf(Math.max(BUDGET_INTERVAL, plan.intervalSeconds)),
      rules: [
        ...looks.flatMap((one) => one.budget.rules),
        ...(budget === null ? [] : looks.flatMap((one) => burnAlerts(plan, budget, one.labels, one.budget))),
      ],
    },
  ];
}

function valueGroup(
  { plan, environment }: Exported,
  objective: ObjectivePlan,
  { query = "" }: Objective,
  tracks: readonly Labels[],
): readonly RuleGroup[] {
  const rules = tracks.flatMap((labels, i) => {
    const value = recorded(VALUE, labels);
    const { track = "" } = labels;
    return [
      { record: VALUE, expr: inScope(query, { environment, track }), labels },
      ...(i === 0 ? [valueAlert(plan, objective, labels)] : []),
      ...noDataAlerts(plan, { value, seen: value, labels, critical: objective.critical }),
    ];
  });
  const name = `signalbox/${environment}/${objective.name}/laws`;
  return [{ name, interval: lengthOf(plan.intervalSeconds), rules }];
}
