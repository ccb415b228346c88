import { SignalboxError } from "../../../error.ts";
import type { LoadedPolicy } from "../../../load/loaded-policy.ts";
import { shown } from "../../../load/shown.ts";
import type { Policy } from "../../../schema/policy.ts";
import { queriesAsked } from "../../objectives/grid-queries.ts";
import { planOf } from "../../plan.ts";
import { exportedYaml } from "../exported-yaml.ts";
import { rangesOf } from "../ranges.ts";
import { nothing } from "../nothing-to-export.ts";
import { CANARY, STABLE } from "../../track.ts";
import { tracksOf } from "../tracks.ts";
import type { Metric } from "./metric.ts";
import { comparisonMetric, objectiveMetrics } from "./objective-metrics.ts";
import { securityMetric } from "./security-metric.ts";

type Argument = { readonly name: string; readonly value?: string };

/** An AnalysisTemplate of Argo Rollouts. */
export type AnalysisTemplate = {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "AnalysisTemplate";
  readonly metadata: { readonly name: string; readonly annotations: Readonly<Record<string, string>> };
  readonly spec: { readonly args: readonly Argument[]; readonly metrics: readonly Metric[] };
};

/**
 * The rollout of a policy as AnalysisTemplates, for analysis as a step: `signalbox-laws`, and `signalbox-comparison` where
 * objectives tell tracks apart. Throws `export.nothing` where there is nothing that they could judge, and
 * `export.template-mark` where a query holds what Argo Rollouts would take for a mark of its own.
 */
export function analysisTemplates(loaded: LoadedPolicy, environment: string): string {
  return exportedYaml(loaded, "analysis", templatesOf(loaded, environment));
}

/** The templates, as objects. */
export function templatesOf({ policy, digest }: LoadedPolicy, environment: string): readonly AnalysisTemplate[] {
  insistOnNoMarks(policy);
  const plan = planOf(policy);
  const watch = { plan, ranges: rangesOf(plan) };
  const { objectives, security } = policy.rollout;
  const known = plan.objectives.flatMap((one) => {
    const objective = objectives[one.name];
    return objective === undefined ? [] : [{ one, objective }];
  });
  const laws = [
    ...known.flatMap(({ one, objective }) => objectiveMetrics(watch, one, objective)),
    ...Object.entries(security).flatMap(([name, each]) => securityMetric(watch, name, each) ?? []),
  ];
  if (laws.length === 0) throw nothing();
  const compared = known
    .filter(({ objective }) => tracksOf(objective).includes(STABLE))
    .flatMap(({ one, objective }) => comparisonMetric(watch, one, objective) ?? []);
  return [
    template("signalbox-laws", laws),
    ...(compared.length === 0 ? [] : [template("signalbox-comparison", compared)]),
  ];

  function template(name: string, metrics: readonly Metric[]): AnalysisTemplate {
    const asked = metrics.map(({ provider }) => provider.prometheus.query).join("\n");
    const args = [
      { name: "prometheus-address" },
      { name: "environment", value: environment },
      { name: "track", value: CANARY },
      { name: "stable-track", value: STABLE },
    ].filter((one, i) => i === 0 || asked.includes(`{{args.${one.name}}}`));
    return {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "AnalysisTemplate",
      metadata: { name, annotations: { "signalbox-policy": digest } },
      spec: { args, metrics },
    };
  }
}

// Argo Rollouts knows no way to write `{{` in a query.
function insistOnNoMarks({ rollout }: Policy): void {
  const queries = [
    ...Object.values(rollout.objectives).flatMap(queriesAsked),
    ...Object.values(rollout.security).flatMap(({ query }) => query ?? []),
  ];
  const marked = queries.find((query) => /\{\{|\{\$(?:environment|track)(?!\w)/.test(query));
  if (marked === undefined) return;
  throw new SignalboxError(
    "export.template-mark",
    `Argo Rollouts would read a part of ${shown(marked)} as a mark of its templates`,
    {
      next: "write the query without `{{`, and without `{` before `$environment` or `$track`",
    },
  );
}
