import { proposeBranches } from "./branches.ts";
import { proposeComponents } from "./components.ts";
import type { InitFacts } from "./facts.ts";
import { optionalParts } from "./optional-parts.ts";
import type { Proposal } from "./proposal.ts";

/** The policy that fits what a repository shows, with a reason for each line. Guesses that a policy would refuse may be among it: see `loadablePolicy`. */
export function proposePolicy(facts: InitFacts): Proposal {
  const { components, about } = proposeComponents(facts);
  return { components, about, branches: proposeBranches(facts), optional: optionalParts(facts, components) };
}
