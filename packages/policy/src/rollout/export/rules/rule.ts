/** A rule of Prometheus, as it stands in a rule file. */
export type Rule = RecordingRule | AlertingRule;
export type Labels = Readonly<Record<string, string>>;

export type RecordingRule = { readonly record: string; readonly expr: string; readonly labels: Labels };
export type AlertingRule = {
  readonly alert: string;
  readonly expr: string;
  /** How long it must hold; left out for at once. */
  readonly for?: string;
  readonly labels: Labels;
  readonly annotations: { readonly summary: string; readonly description: string };
};

export type RuleGroup = { readonly name: string; readonly interval: string; readonly rules: readonly Rule[] };

/** What an alert of the rollout asks for. What would roll back wakes somebody; what would pause can wait. */
export function asksFor(does: "pause" | "roll-back"): Labels {
  return { does, severity: does === "roll-back" ? "critical" : "warning" };
}

/** A selector of a recorded series by its labels. Their values are names of the policy, which need no escapes. */
export function recorded(name: string, labels: Labels): string {
  const matchers = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return `${name}{${matchers.join(",")}}`;
}

/** Conditions that must all hold, one a line. */
export function allOf(...conditions: readonly (string | null)[]): string {
  return conditions.filter((one) => one !== null).join("\nand\n");
}

/** Whether there is no finite value of a recorded series. `absent` of a comparison sees NaN as absent, too. */
export function withoutValue(series: string): string {
  return `absent(abs(${series}) < Inf)`;
}
