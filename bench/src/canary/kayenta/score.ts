import type { Label } from "./classify.ts";

/** A metric's part in the score. */
export type ScoredMetric = { readonly label: Label; readonly groups: readonly string[]; readonly critical: boolean };

export type Score = { readonly summary: number; readonly groups: ReadonlyMap<string, number> };

/** With so great a share of metrics without data, in percent, the whole fails. */
const TOO_MANY_WITHOUT_DATA = 50;

/** The weighted score of Kayenta's judge, 0 to 100; groups without a weight share what is left of 100. */
export function scoreOf(metrics: readonly ScoredMetric[], weights: ReadonlyMap<string, number>): Score {
  const labels = new Map<string, Label[]>();
  for (const { label, groups } of metrics) {
    for (const group of groups) labels.set(group, [...(labels.get(group) ?? []), label]);
  }
  const scores = new Map([...labels].map(([group, some]) => [group, groupScore(some)] as const));
  const groups = new Map([...scores].map(([group, score]) => [group, score ?? 0]));
  const failed = metrics.some(({ label, critical }) => critical && label !== "Pass");
  const without = metrics.filter(({ label }) => label === "Nodata").length;
  if (failed || (100 * without) / metrics.length >= TOO_MANY_WITHOUT_DATA) return { summary: 0, groups };
  const unweighted = [...scores.keys()].filter((group) => !weights.has(group)).length;
  const rest = (100 - [...weights.values()].reduce((sum, weight) => sum + weight, 0)) / Math.max(1, unweighted);
  let summary = 0;
  for (const [group, score] of scores) summary += ((score ?? 100) * (weights.get(group) ?? rest)) / 100;
  return { summary: Math.round(summary * 100) / 100, groups };
}

/** The share of metrics that pass, in percent; null where none has data. */
function groupScore(labels: readonly Label[]): number | null {
  const counted = labels.filter((label) => label !== "Nodata" && label !== "Error");
  return counted.length === 0 ? null : (100 * counted.filter((label) => label === "Pass").length) / counted.length;
}

/** Whether a score is good enough; a threshold that is not given is not asked for. */
export function passes(
  score: number,
  { marginal, pass }: { readonly marginal: number | null; readonly pass: number | null },
): boolean {
  if (marginal !== null && score <= marginal) return false;
  return pass === null || score >= pass;
}
