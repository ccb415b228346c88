import type { Observed } from "../../gate/observed.ts";
import { shown } from "../../load/shown.ts";
import type { BranchRulesFacts } from "./branch-rules-facts.ts";
import { type EnforcedRules, enforcedOn } from "./enforced-rules.ts";

/**
 * Whether GitHub itself demands, of every merge into this branch, an approval by somebody else than the last pusher: what stands
 * in where nobody can tell who that was. Stricter than the checklist, as it stands in for evidence: a rule that somebody may
 * by-pass does not demand it of every merge, and of one whose by-pass is hidden nobody can say.
 */
export function demandsLastPushApproval(facts: Observed<BranchRulesFacts>, name: string): Observed<boolean> {
  if (!facts.known) return facts;
  const branch = facts.value.branches.find((one) => one.name === name);
  if (branch === undefined) return unsaid(`nobody looked at the rules of branch ${shown(name)}`);
  const { sources, unasked } = enforcedOn(facts.value, branch);
  const demanding = sources.filter(({ pullRequest }) => pullRequest?.lastPush === true && pullRequest.reviews > 0);
  if (demanding.some(bindsEverybody)) return { known: true, value: true };
  const [silence] = unasked;
  if (silence !== undefined) return silence;
  const hidden = demanding.find(({ byPassers }) => byPassers.kind !== "told");
  return hidden === undefined
    ? { known: true, value: false }
    : unsaid(`whom ${hidden.source} does not bind is not told`);
}

function bindsEverybody({ byPassers }: EnforcedRules): boolean {
  return byPassers.kind === "told" && byPassers.all.every(({ reaches }) => !reaches.includes("reviews"));
}

function unsaid(says: string): Observed<boolean> {
  const next = "have the gate look with a token that may read the repository's rules";
  return { known: false, code: "branch-rules.unread", says, next };
}
