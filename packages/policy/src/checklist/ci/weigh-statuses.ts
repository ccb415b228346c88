import { isSamePerson } from "../../gate/people.ts";
import { shown } from "../../load/shown.ts";
import type { Check } from "../../schema/checks.ts";
import { newestOf } from "../newest.ts";
import type { CiFacts, CommitStatus } from "./ci-facts.ts";
import { stateOf, statusEvidence, statusLabel } from "./said-by.ts";
import { type Finding, NOTHING, type Weighed, wholeList } from "./weighed.ts";

/** What a status says, in the words of check runs. */
const SAYS = new Map([
  ["success", { status: "completed", conclusion: "success" }],
  ["failure", { status: "completed", conclusion: "failure" }],
  ["error", { status: "completed", conclusion: "failure" }],
  ["pending", { status: "pending", conclusion: null }],
]);

/** What commit statuses of this context say, the newest of those who may report it: of anybody else neither good nor bad counts. */
export function weighStatuses(check: Check, context: string, facts: CiFacts): Weighed {
  const all = wholeList(facts.statuses, "commit statuses");
  if (!all.known) return { ...NOTHING, unread: [all] };
  const named = all.value.filter((status) => status.context === context);
  const newest = newestOf(named.filter((status) => mayReport(status, check)));
  const others = named.filter((status) => !mayReport(status, check));
  return {
    ...NOTHING,
    findings: newest.map((status) => statusFinding(status, check.conclusions, true)),
    discarded: others.map((status) => `${statusLabel(status)}, ${shown(status.state)} (not among \`by\`)`),
  };
}

export function statusFinding(status: CommitStatus, good: readonly string[], counts: boolean): Finding {
  return {
    state: stateOf(SAYS.get(status.state) ?? { status: "completed", conclusion: null }, good),
    says: `commit status ${statusLabel(status)}: ${shown(status.state)}`,
    counts,
    evidence: statusEvidence(status),
  };
}

/** Why statuses that look like the check that is asked for were put aside. */
export function discardedStatuses(isNamed: (name: string) => boolean, { statuses }: CiFacts): readonly string[] {
  if (!statuses.known) return [];
  return statuses.value.nodes
    .filter(({ context }) => isNamed(context))
    .map((status) => `${statusLabel(status)}, ${shown(status.state)} (a commit status, and a check run is asked for)`);
}

function mayReport({ creator }: CommitStatus, { by }: Check): boolean {
  return creator !== null && (by ?? []).some((login) => isSamePerson({ login }, creator));
}
