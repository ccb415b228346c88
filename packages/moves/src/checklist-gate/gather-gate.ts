import type { Tag } from "@signalbox/history/tags";
import type { CiFacts } from "@signalbox/policy/checklist/ci/ci-facts";
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
import { gatherMigrationTrials } from "./migrations/gather-migration-trials.ts";
import { gatherNotesItem } from "./notes/gather-notes-item.ts";
import { gatherRunbook } from "./runbook/gather-runbook.ts";
import { gatherSecretScan } from "./secret-scan/gather-secret-scan.ts";
import { gatherSecurityScan } from "./security-scan/gather-security-scan.ts";
import { gatherSlo } from "./slo/gather-slo.ts";
import { gatherValidation } from "./validation/gather-validation.ts";

export type GateAsked = Omit<ApprovalsAsked, "runId" | "dismissers"> & {
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

/**
 * Gathers all that the gate is decided on; by the policy of the last release too, where this one changes it. Programs run last, for they
 * may be the candidate's own: a report or a scan that one leaves in the workspace is nobody's evidence.
 */
export async function gatherGate(loaded: LoadedPolicy, sources: GateSources, asked: GateAsked): Promise<GateFacts> {
  const { former } = asked;
  const own = await readFor(loaded, sources, asked);
  if (!former.known) return { ...(await withPrograms(own, loaded, sources)), former };
  if (former.value === null) {
    return { ...(await withPrograms(own, loaded, sources)), former: { known: true, value: null } };
  }
  const { governing, base } = former.value;
  // The new policy may begin to judge later: what that leaves out is still the old one's.
  const then = { ...sources, about: { ...sources.about, base: base.oid } };
  const before = await readFor(governing.loaded, then, { ...asked, base });
  const facts = await withPrograms(own, loaded, sources);
  const value = { files: filesOf(governing), facts: await withPrograms(before, governing.loaded, then) };
  return { ...facts, former: { known: true, value } };
}

/** Adds what is found by running programs. */
async function withPrograms(read: JudgedFacts, loaded: LoadedPolicy, sources: GateSources): Promise<JudgedFacts> {
  const rule = loaded.policy.checklist.migrations;
  const [migrations, custom] = await Promise.all([
    rule === undefined || !asksFor(rule, sources.about.environment) ? null : gatherMigrationTrials(loaded, sources),
    gatherCustom(loaded, sources),
  ]);
  return { ...read, checklist: { ...read.checklist, migrations, custom } };
}

/** What one policy is decided on, as far as no program has to run for it; what it does not ask for in this environment is not looked for. */
async function readFor(loaded: LoadedPolicy, sources: GateSources, asked: GateAsked): Promise<JudgedFacts> {
  const { about } = sources;
  const { checklist: rules } = loaded.policy;
  const item = <T>(
    rule: { readonly for?: readonly string[] | undefined } | undefined,
    gather: () => Promise<Observed<T>>,
  ): Promise<Observed<T> | null> =>
    rule === undefined || !asksFor(rule, about.environment) ? Promise.resolve(null) : gather();
  // Others wait for these: who dismissed what.
  const branchRules = item(rules["branch-rules"], () => gatherBranchRules(loaded, sources));
  const securityScan = item(rules["security-scan"], () => gatherSecurityScan(loaded, sources));
  const secretScan = item(rules["secret-scan"], () => gatherSecretScan(loaded, sources));
  const approvals = gatherApprovals(loaded, sources, {
    ...asked,
    runId: asked.ownRun?.databaseId ?? null,
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
  return {
    about,
    where,
    schedule,
    checklist: {
      ci,
      migrations: null,
      slo,
      ...scans,
      notes,
      runbook,
      validation,
      "branch-rules": await branchRules,
      custom: null,
    },
    approvals: approved,
  };
}

function notesOf({ planned, tags, repositoryUrl }: GateAsked): Parameters<typeof gatherNotesItem>[2] {
  return { planned, tags: Promise.resolve(tags), repositoryUrl };
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
