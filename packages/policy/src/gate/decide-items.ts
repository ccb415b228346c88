import type { ApprovalFacts } from "../approvals/approval-facts.ts";
import { holdsNamedRole } from "../approvals/role-holders.ts";
import { barredFromWaiving } from "../approvals/separation.ts";
import { not, type Told } from "../approvals/told.ts";
import { decideBranchRules } from "../checklist/branch-rules/decide-branch-rules.ts";
import { decideCi } from "../checklist/ci/decide-ci.ts";
import { decideCustom } from "../checklist/custom/decide-custom.ts";
import { decideMigrations } from "../checklist/migrations/decide-migrations.ts";
import { decideNotesItem } from "../checklist/notes/decide-notes-item.ts";
import { decideRunbook } from "../checklist/runbook/decide-runbook.ts";
import { decideSecretScan } from "../checklist/secret-scan/decide-secret-scan.ts";
import { decideSecurityScan } from "../checklist/security-scan/decide-security-scan.ts";
import { decideSlo } from "../checklist/slo/decide-slo.ts";
import type { ReportApprovers } from "../checklist/validation/report-approvals.ts";
import { decideValidation } from "../checklist/validation/decide-validation.ts";
import type { Reason } from "../decision/reason.ts";
import type { Person } from "./people.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { JudgedFacts } from "./gate-facts.ts";
import { asksFor } from "./asks-for.ts";

/** An item of the checklist with its reasons, before waivers. */
export type DecidedItem = {
  /** As a waiver names it: `ci`, `custom.load-test`. */
  readonly name: string;
  /** Its path in the policy. */
  readonly path: readonly string[];
  readonly waivableBy: readonly string[];
  readonly reasons: readonly Reason[];
};

/** Decides every item that the policy asks for in this environment. */
export function decideItems(
  loaded: LoadedPolicy,
  { about, checklist }: JudgedFacts,
  approvals: ApprovalFacts,
): readonly DecidedItem[] {
  const rules = loaded.policy.checklist;
  const holds = (role: string, login: string): Told =>
    holdsNamedRole(
      loaded.policy,
      role,
      { login, databaseId: null, type: login.endsWith("[bot]") ? "Bot" : "User" },
      approvals.people,
    );
  const reasons: Readonly<Record<Exclude<keyof typeof rules, "custom">, () => readonly Reason[]>> = {
    ci: () => decideCi(loaded, checklist.ci, about),
    migrations: () => decideMigrations(loaded, checklist.migrations, about, checklist.ci),
    slo: () => decideSlo(loaded, checklist.slo, about),
    "security-scan": () => decideSecurityScan(loaded, checklist["security-scan"], about, holds),
    "secret-scan": () => decideSecretScan(loaded, checklist["secret-scan"], about, holds),
    notes: () => decideNotesItem(loaded, checklist.notes, about),
    runbook: () => decideRunbook(loaded, checklist.runbook, about),
    validation: () => decideValidation(loaded, checklist.validation, about, reportApprovers(loaded, approvals)),
    "branch-rules": () => decideBranchRules(loaded, checklist["branch-rules"], about),
  };
  const items = ITEMS.flatMap((name) => {
    const rule = rules[name];
    if (rule === undefined || !asksFor(rule, about.environment)) return [];
    return [{ name, path: ["checklist", name], waivableBy: rule["waivable-by"], reasons: reasons[name]() }];
  });
  const decided = decideCustom(loaded, checklist.custom, about);
  const custom = Object.entries(rules.custom).flatMap(([name, rule]) => {
    if (!asksFor(rule, about.environment)) return [];
    const path = ["checklist", "custom", name];
    const own = decided.filter(
      (reason) => reason.rule === path.join(".") || reason.rule.startsWith(`${path.join(".")}.`),
    );
    return [{ name: `custom.${name}`, path, waivableBy: rule["waivable-by"], reasons: own }];
  });
  return [...items, ...custom];
}

const ITEMS = [
  "ci",
  "migrations",
  "slo",
  "security-scan",
  "secret-scan",
  "notes",
  "runbook",
  "validation",
  "branch-rules",
] as const;

function reportApprovers(loaded: LoadedPolicy, approvals: ApprovalFacts): ReportApprovers {
  const barred = barredFromWaiving(loaded, approvals);
  const { range, manifest } = approvals;
  const manifests = manifest.known && manifest.value !== null ? [manifest.value.pullRequest] : [];
  return {
    pullRequests: range.known
      ? {
          known: true,
          value: {
            totalCount: range.value.pullRequests.totalCount + manifests.length,
            nodes: [...range.value.pullRequests.nodes, ...manifests],
          },
        }
      : range,
    holds: (role: string, person: Person) => holdsNamedRole(loaded.policy, role, person, approvals.people),
    mayApprove: (person: Person) => not(barred(person).is),
  };
}
