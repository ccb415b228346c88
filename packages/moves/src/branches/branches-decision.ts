import { reasonOf } from "@signalbox/policy/decision/rule-reasons";
import type { Reason } from "@signalbox/policy/decision/reason";
import { type Decision, verdictOf } from "@signalbox/policy/decision/verdict";
import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { shown } from "@signalbox/policy/load/shown";
import type { RulesetText, StandingRuleset } from "@signalbox/systems/github/rulesets";
import { tightened } from "./tightened.ts";
import { NEW_RELEASE_TAGS, type WantedRuleset, wantedRulesets } from "./wanted-rulesets.ts";

export type BranchesFacts = {
  readonly defaultBranch: string;
  /** Who may make release tags, as it was asked for. */
  readonly makers: readonly BypassActor[];
  /** The repository's own rulesets that have a name of ours. */
  readonly standing: Observed<readonly StandingRuleset[]>;
};

/** One ruleset that is to be written; `id` is null where it is new. */
export type RulesetStep = { readonly id: number | null; readonly text: RulesetText };

export type BranchesDecision = Decision<"write" | "nothing"> & { readonly steps: readonly RulesetStep[] };

/** Which rulesets have to be written so that GitHub enforces what the policy states. Pure. */
export function decideBranches(loaded: LoadedPolicy, facts: BranchesFacts): BranchesDecision {
  if (!facts.standing.known) {
    const { says, next } = facts.standing;
    const reason = reasonOf(loaded, ["branches"], {
      code: "branches.unread",
      status: "unknown",
      required: "what stands already is known",
      observed: says,
      next,
    });
    return { verdict: "unknown", move: "nothing", reasons: [reason], steps: [] };
  }
  const standing = facts.standing.value;
  const { rulesets, unwritable } = wantedRulesets(loaded.policy, facts.defaultBranch, facts.makers);
  const judged = rulesets.map((wanted) => judge(loaded, wanted, standing));
  const steps = judged.flatMap(({ step }) => (step === null ? [] : [step]));
  const reasons = [...judged.map(({ reason }) => reason), ...unwritable.map((glob) => unwritableReason(loaded, glob))];
  return { verdict: verdictOf(reasons), move: steps.length === 0 ? "nothing" : "write", reasons, steps };
}

function judge(
  loaded: LoadedPolicy,
  { rule, text }: WantedRuleset,
  standing: readonly StandingRuleset[],
): { readonly reason: Reason; readonly step: RulesetStep | null } {
  const found = standing.find(({ name, target }) => name === text.name && target === text.target);
  const required = `a ruleset ${shown(text.name)}`;
  const say = (code: string, observed: string): Reason =>
    reasonOf(loaded, rule, { code, status: "met", required, observed: `${required.slice(2)} ${observed}` });
  if (found === undefined) {
    if (text.name === NEW_RELEASE_TAGS && text.bypassActors?.length === 0)
      return { reason: noMaker(loaded, rule), step: null };
    const holds = text.rules.map(({ type }) => shown(type)).join(", ");
    return { reason: say("branches.missing", `is to be made, with ${holds}`), step: { id: null, text } };
  }
  const { text: tight, changes } = tightened(found, text);
  if (changes.length === 0) return { reason: say("branches.stands", "stands"), step: null };
  return {
    reason: say("branches.differs", `is to be changed: ${changes.join("; ")}`),
    step: { id: found.id, text: tight },
  };
}

// With nobody who may, no release could be tagged any more.
function noMaker(loaded: LoadedPolicy, rule: readonly string[]): Reason {
  return reasonOf(loaded, rule, {
    code: "branches.no-maker",
    status: "not-applicable",
    required: "nobody makes a release tag but who may release",
    observed:
      "nobody was named who may make release tags: who may push still can, and the gate does not trust such tags",
    next: "name the app that releases with `--tags-by app:NUMBER`",
  });
}

function unwritableReason(loaded: LoadedPolicy, glob: string): Reason {
  return reasonOf(loaded, ["branches", glob], {
    code: "branches.unwritable",
    status: "unmet",
    required: `a ruleset for ${shown(glob)}`,
    observed: "GitHub's patterns have no set of characters that is turned round, such as `[!a]`",
    next: "write the pattern, or the one before it, another way",
  });
}
