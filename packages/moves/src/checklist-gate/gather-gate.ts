import type { Tag } from "@signalbox/history/tags";
import type { CiFacts } from "@signalbox/policy/checklist/ci/ci-facts";
import { demandsLastPushApproval } from "@signalbox/policy/checklist/branch-rules/last-push-approval";
import { asksFor } from "@signalbox/policy/gate/asks-for";
import type { GateFacts, JudgedFacts } from "@signalbox/policy/gate/gate-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { WhereFacts } from "@signalbox/policy/where/where-facts";
import type { Release } from "@signalbox/policy/versioning/release";
import { type ApprovalsAsked, gatherApprovals } from "./approvals/gather-approvals.ts";
import { gatherBranchRules } from "./branch-rules/gather-branch-rules.ts";
import { gatherCi } from "./ci/gather-ci.ts";
import { gatherCustom } from "./custom/gather-custom.ts";
import type { GateSources } from "./gate-sources.ts";
import { type Former, filesOf } from "./former-policy.ts";
import { gatherSchedule } from "./gather-schedule.ts";
import { gatherWhere } from "./gather-where.ts";
import { gatherMigrations } from "./migrations/gather-migrations.ts";
import { gatherNotesItem } from "./notes/gather-notes-item.ts";
import { gatherRunbook } from "./runbook/gather-runbook.ts";
import { gatherSecretScan } from "./secret-scan/gather-secret-scan.ts";
import { gatherSecurityScan } from "./security-scan/gather-security-scan.ts";
import { gatherSlo } from "./slo/gather-slo.ts";
import { gatherValidation } from "./validation/gather-validation.ts";

export type GateAsked = Omit<ApprovalsAsked, "runId" | "isLastPushDemanded" | "dismissers"> & {
  /** The policy as the last release had it, where this one changes it. */
  readonly former: Observed<Former | null>;
  /** Whether the branch was forked from production; null where the policy does not ask for it. */
  readonly forkedFromProduction: WhereFacts["forkedFromProduction"];
  /** A tag that was named for the candidate; null where none was. */
  readonly namedTag: string | null;
  /** What the candidate is or would be tagged as. */
  readonly planned: readonly Release[];
  readonly tags: readonly Tag[];
  /** The run that holds the gate, with its workflow's file; null where it does not run in a workflow. */
  readonly ownRun: CiFacts["ownRun"];
  /** The repository's page; null where it has none. */
  readonly repositoryUrl: string | null;
};

/** Gathers all that the gate is decided on; by the policy of the last release too, where this one changes it. */
export async function gatherGate(loaded: LoadedPolicy, sources: GateSources, asked: GateAsked): Promise<GateFacts> {
  const facts = await gatherFor(loaded, sources, asked);
  const { former } = asked;
  if (!former.known) return { ...facts, former };
  if (former.value === null) return { ...facts, former: { known: true, value: null } };
  const { governing, base } = former.value;
  // The new policy may begin to judge later: what that leaves out is still the old one's.
  const about = { ...sources.about, base: base.oid };
  const before = await gatherFor(governing.loaded, { ...sources, about }, { ...asked, base });
  const value = { files: filesOf(governing), facts: before };
  return { ...facts, former: { known: true, value } };
}

/** What one policy is decided on; what it does not ask for in this environment is not looked for. */
async function gatherFor(loaded: LoadedPolicy, sources: GateSources, asked: GateAsked): Promise<JudgedFacts> {
  const { about } = sources;
  const { checklist: rules } = loaded.policy;
  const item = <T>(
    rule: { readonly for?: readonly string[] | undefined } | undefined,
    gather: () => Promise<Observed<T>>,
  ): Promise<Observed<T> | null> =>
    rule === undefined || !asksFor(rule, about.environment) ? Promise.resolve(null) : gather();
  // Others wait for these: who dismissed what, and whether GitHub itself sees to the last push.
  const branchRules = item(rules["branch-rules"], () => gatherBranchRules(loaded, sources));
  const securityScan = item(rules["security-scan"], () => gatherSecurityScan(loaded, sources));
  const secretScan = item(rules["secret-scan"], () => gatherSecretScan(loaded, sources));
  const approvals = gatherApprovals(loaded, sources, {
    ...asked,
    runId: asked.ownRun?.databaseId ?? null,
    isLastPushDemanded: branchRules.then((facts) => isLastPushDemanded(facts, about.branch)),
    dismissers: Promise.all([securityScan, secretScan]).then((scans) => dismissersIn(...scans)),
  });
  const [approved, where, schedule, ci, slo, notes, runbook] = await Promise.all([
    approvals,
    gatherWhere(sources, asked),
    gatherSchedule(loaded, sources),
    item(rules.ci, () => gatherCi(loaded, sources, asked.ownRun)),
    item(rules.slo, () => gatherSlo(loaded, sources)),
    item(rules.notes, () => gatherNotesItem(loaded, sources, notesOf(asked))),
    item(rules.runbook, () => gatherRunbook(loaded, sources)),
  ]);
  const { range } = approved;
  const validation = await item(rules.validation, () =>
    gatherValidation(loaded, sources, range.known ? range.value.pullRequests.nodes : []),
  );
  const scans = { "security-scan": await securityScan, "secret-scan": await secretScan };
  // Last, for they may run what the candidate holds: a report or a scan that it leaves in the workspace is nobody's evidence.
  const [migrations, custom] = await Promise.all([
    item(rules.migrations, () => gatherMigrations(loaded, sources)),
    gatherCustom(loaded, sources),
  ]);
  return {
    about,
    where,
    schedule,
    checklist: {
      ci,
      migrations,
      slo,
      ...scans,
      notes,
      runbook,
      validation,
      "branch-rules": await branchRules,
      custom,
    },
    approvals: approved,
  };
}

function notesOf({ planned, tags, repositoryUrl }: GateAsked): Parameters<typeof gatherNotesItem>[2] {
  return { planned, tags: Promise.resolve(tags), repositoryUrl };
}

function isLastPushDemanded(facts: GateFacts["checklist"]["branch-rules"], branch: string | null): boolean {
  if (facts === null || branch === null) return false;
  const demanded = demandsLastPushApproval(facts, branch);
  return demanded.known && demanded.value;
}

/** Whose dismissals of alerts may count, if they hold the role for it. */
function dismissersIn(
  security: GateFacts["checklist"]["security-scan"],
  secrets: GateFacts["checklist"]["secret-scan"],
): readonly string[] {
  const { codeScanning = null, dependabot = null } = security?.known === true ? security.value : {};
  const { secretScanning = null } = secrets?.known === true ? secrets.value : {};
  const people = [
    ...[codeScanning, dependabot].flatMap((one) =>
      one?.known === true ? one.value.dismissed.nodes.map(({ dismissedBy }) => dismissedBy) : [],
    ),
    ...(secretScanning?.known === true ? secretScanning.value.resolved.nodes.map(({ resolvedBy }) => resolvedBy) : []),
  ];
  return people.flatMap((person) => person?.login ?? []);
}
