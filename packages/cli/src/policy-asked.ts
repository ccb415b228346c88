import { type Governing, policyFromFile, policyOfClone } from "@signalbox/moves/governing-policy";
import type { Git } from "@signalbox/systems/git/git";

/** The policy that governs here, or the file that is tried instead of it (`--policy`). */
export function policyAsked(git: Git, { policy }: { readonly policy?: string }): Promise<Governing> {
  return policy === undefined ? policyOfClone(git) : policyFromFile(policy, git);
}
