import type { Reason, ReasonStatus } from "@signalbox/policy/decision/reason";

/** Reasons under one heading, worst first; a branch is as bad as the worst below it. */
export type RuleBranch = { readonly name: string; readonly status: ReasonStatus; readonly reasons: readonly Reason[] };
export type RuleTree = readonly {
  readonly name: string;
  readonly status: ReasonStatus;
  readonly branches: readonly RuleBranch[];
}[];

/** From the worst to what does not matter. */
const WORST_FIRST: readonly ReasonStatus[] = ["unmet", "unknown", "waived", "met", "not-applicable"];

/** The reasons of a gate as people look for them: where and when, each item of the checklist, the approvals. */
export function ruleTree(reasons: readonly Reason[]): RuleTree {
  const parts = Map.groupBy(reasons, ({ rule }) => partOf(rule));
  return PARTS.flatMap((name) => {
    const own = parts.get(name) ?? [];
    if (own.length === 0) return [];
    const branches = [...Map.groupBy(own, branchOf)].map(([branch, under]) => ({
      name: branch,
      status: worst(under),
      reasons: under.toSorted((a, b) => rank(a.status) - rank(b.status)),
    }));
    return [{ name, status: worst(own), branches }];
  });
}

const PARTS = ["Where and when", "Checklist", "Approvals"] as const;

function partOf(rule: string): (typeof PARTS)[number] {
  if (rule.startsWith("checklist.")) return "Checklist";
  return rule.startsWith("approvals") ? "Approvals" : "Where and when";
}

function branchOf({ rule, code }: Reason): string {
  const [first = "", second = "", third = ""] = rule.split(".");
  if (first === "checklist") return second === "custom" ? `custom.${third}` : second;
  return code;
}

function worst(reasons: readonly Reason[]): ReasonStatus {
  return WORST_FIRST.find((status) => reasons.some((reason) => reason.status === status)) ?? "not-applicable";
}

function rank(status: ReasonStatus): number {
  return WORST_FIRST.indexOf(status);
}
