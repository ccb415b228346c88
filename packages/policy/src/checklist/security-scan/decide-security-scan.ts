import type { Reason } from "../../decision/reason.ts";
import { reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { Judgement } from "../judgement.ts";
import { scannedBy } from "../sarif/judge-sarif.ts";
import { judgeOpen } from "./judge-alerts.ts";
import { judgeAnalyses } from "./judge-analyses.ts";
import { type Dismissal, type Holds, judgeDismissals } from "./judge-dismissals.ts";
import { type Asked, NOTHING_ASKED, ofFiles, scansOf, unread } from "./scan-judgements.ts";
import { isAtLeast } from "./severity.ts";
import type { Alert, CodeScanningFacts, DependabotFacts, SecurityScanFacts } from "./security-scan-facts.ts";

const PATH = ["checklist", "security-scan"];

type Rule = NonNullable<LoadedPolicy["policy"]["checklist"]["security-scan"]>;

/**
 * Whether the scans are clear: no alert from the policy's severity on stands against the candidate, it was analysed, and nobody but
 * who may dismissed an alert since the last release. `holds` says who holds a role.
 */
export function decideSecurityScan(
  loaded: LoadedPolicy,
  facts: Observed<SecurityScanFacts> | null,
  about: ItemContext,
  holds: Holds = () => "no",
): readonly Reason[] {
  const rule = loaded.policy.checklist["security-scan"];
  if (rule === undefined) return [];
  return asked(rule, facts, about, holds).map(({ path, required, judgement }) =>
    reasonOf(loaded, [...PATH, ...path], { ...judgement, code: `security-scan.${judgement.code}`, required }),
  );
}

function asked(
  rule: Rule,
  facts: Observed<SecurityScanFacts> | null,
  { candidate }: ItemContext,
  holds: Holds,
): readonly Asked[] {
  const all = { path: [], required: "the security scans are clear" };
  if (rule.alerts.length + rule.sarif.length === 0) return [{ ...all, judgement: NOTHING_ASKED }];
  const scans = scansOf(facts, candidate);
  if ("status" in scans) return [{ ...all, judgement: scans }];
  return [
    ...(rule.alerts.includes("code-scanning") ? ofCodeScanning(rule, scans, holds) : ofTools(rule, scans)),
    ...(rule.alerts.includes("dependabot") ? ofDependabot(rule, scans, holds) : []),
    ...ofFiles(rule.sarif, `finding of severity ${rule.severity} or worse`, rule.severity, scans),
  ];
}

function ofCodeScanning(rule: Rule, facts: SecurityScanFacts, holds: Holds): readonly Asked[] {
  const { codeScanning, since } = facts;
  const required = `no open alert of code scanning of severity ${rule.severity} or worse`;
  if (!codeScanning.known) {
    return [
      { path: ["alerts"], required, judgement: unread(codeScanning.says, codeScanning.next) },
      ...ofTools(rule, facts),
    ];
  }
  return [
    ...ofTools(rule, facts),
    { path: ["severity"], required, judgement: onlyWhereAnalysed(codeScanning.value, rule, facts.candidate) },
    {
      path: ["dismissals-by"],
      required: "no alert of code scanning dismissed since the last release but by who may",
      judgement: judgeDismissals(dismissalsOf(codeScanning.value, rule), since, rule["dismissals-by"], holds),
    },
  ];
}

/** Each tool that the policy names, else any: by GitHub's code scanning, or by a file of its own. */
function ofTools(rule: Rule, facts: SecurityScanFacts): readonly Asked[] {
  const { codeScanning, candidate } = facts;
  const github = (tool: string | null): Judgement =>
    !rule.alerts.includes("code-scanning")
      ? {
          code: "not-analysed",
          status: "unknown",
          observed: "none of the files is its own",
          next: "name its file in `sarif`",
        }
      : codeScanning.known
        ? judgeAnalyses(codeScanning.value, candidate, tool)
        : unread(codeScanning.says, codeScanning.next);
  if (rule.tools.length > 0) {
    return rule.tools.map((tool, index) => {
      const file = facts.sarif.find((one) => rule.sarif.includes(one.path) && scannedBy(tool, one, candidate));
      return {
        path: ["tools", String(index)],
        required: `\`${tool}\` analysed the candidate`,
        judgement:
          file === undefined ? github(tool) : { code: "analysed", status: "met", observed: `by \`${file.path}\`` },
      };
    });
  }
  if (!rule.alerts.includes("code-scanning") || !codeScanning.known) return [];
  return [{ path: ["alerts"], required: "the candidate was analysed", judgement: github(null) }];
}

function onlyWhereAnalysed(facts: CodeScanningFacts, rule: Rule, candidate: string): Judgement {
  const open = judgeOpen(facts.open, facts.fixed, rule.severity);
  const analysed = judgeAnalyses(facts, candidate, null);
  if (open.status !== "met" || analysed.status === "met") return open;
  return { ...analysed, observed: `${open.observed}, which says nothing: ${analysed.observed}` };
}

function ofDependabot(rule: Rule, { dependabot, since }: SecurityScanFacts, holds: Holds): readonly Asked[] {
  const required = `no open alert of Dependabot of severity ${rule.severity} or worse`;
  if (!dependabot.known) return [{ path: ["alerts"], required, judgement: unread(dependabot.says, dependabot.next) }];
  const { open, fixed } = dependabot.value;
  return [
    { path: ["severity"], required, judgement: judgeOpen(open, fixed, rule.severity) },
    {
      path: ["dismissals-by"],
      required: "no alert of Dependabot dismissed since the last release but by who may",
      judgement: judgeDismissals(dismissalsOf(dependabot.value, rule), since, rule["dismissals-by"], holds),
    },
  ];
}

/** What was dismissed, of the severities that count. */
function dismissalsOf({ dismissed }: CodeScanningFacts | DependabotFacts, { severity: from }: Rule) {
  const nodes = dismissed.nodes.filter(({ severity }) => isAtLeast(severity, from));
  const left = dismissed.nodes.length - nodes.length;
  return { totalCount: dismissed.totalCount - left, nodes: nodes.map(dismissalOf) };
}

function dismissalOf({ number, title, dismissedBy, dismissedAt }: Alert): Dismissal {
  return { number, title, by: dismissedBy, at: dismissedAt };
}
