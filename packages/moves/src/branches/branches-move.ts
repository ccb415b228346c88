import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { counted } from "@signalbox/policy/decision/counted";
import type { Observed } from "@signalbox/policy/gate/observed";
import { shown } from "@signalbox/policy/load/shown";
import type { Silence } from "@signalbox/systems/answer";
import type { Rulesets, StandingRuleset } from "@signalbox/systems/github/rulesets";
import { unobservedBy } from "../checklist-gate/observation-of.ts";
import type { Move, Outcome } from "../frame.ts";
import { type BranchesDecision, type BranchesFacts, decideBranches } from "./branches-decision.ts";
import { OURS } from "./wanted-rulesets.ts";

export type BranchesSources = {
  readonly rulesets: Rulesets;
  readonly defaultBranch: string;
  readonly makers: readonly BypassActor[];
};

/** Writes as rulesets what the policy states of branches and release tags. What stands already is left, so that a second run does nothing. */
export function branchesMove(sources: BranchesSources): Move<BranchesFacts, BranchesDecision, Outcome> {
  const { rulesets, defaultBranch, makers } = sources;
  return {
    name: "branches",
    async gather() {
      return { defaultBranch, makers, standing: await standingOf(rulesets) };
    },
    decide: decideBranches,
    async carryOut(_loaded, { steps }, _facts, signal) {
      const written: string[] = [];
      for (const { id, text } of steps) {
        signal.throwIfAborted();
        const answer = id === null ? await rulesets.create(text, signal) : await rulesets.update(id, text, signal);
        if (!answer.known) return failed(text.name, written, answer);
        written.push(text.name);
      }
      if (written.length === 0) return { state: "already-done", says: "all rulesets stand already", next: null };
      const says = `wrote ${counted(written.length, "ruleset")}: ${written.map((name) => shown(name)).join(", ")}`;
      return { state: "done", says, next: null };
    },
  };
}

function failed(name: string, written: readonly string[], { code, says, next }: Silence): Outcome {
  const others = counted(written.length, "other was", "others were");
  const cut = code === "github.unreachable" ? "uncertain" : "not-done";
  return {
    state: written.length === 0 ? cut : "partly-done",
    says: `ruleset ${shown(name)} could not be written, and ${others}: ${says}`,
    next: `${next}; then run it again`,
  };
}

async function standingOf(rulesets: Rulesets): Promise<Observed<readonly StandingRuleset[]>> {
  const standing: StandingRuleset[] = [];
  for (const target of ["branch", "tag"] as const) {
    const own = await rulesets.own(target);
    if (!own.known) return unobservedBy(own);
    for (const { id, name } of own.value) {
      if (!name.startsWith(OURS)) continue;
      const ruleset = await rulesets.ruleset(id);
      if (!ruleset.known) return unobservedBy(ruleset);
      standing.push(ruleset.value);
    }
  }
  return { known: true, value: standing };
}
