import type { Change } from "../changes/decide-changes.ts";
import type { ContractChange, ContractFacts } from "../contract/contract-facts.ts";
import type { ModuleFacts, NotesFacts, Some } from "./notes-facts.ts";

/** What a release touches, and how its contract differs. */
export type Impact = {
  /** Null where there is no release to compare with. */
  readonly modules: Some<ModuleFacts> | null;
  /** The scopes of the changes that are told, by name. */
  readonly scopes: readonly string[];
  /** Breaking changes first; those that no user can tell are left out. */
  readonly contracts: readonly ContractFacts[];
};

/** Puts together what a release touches. */
export function impactOf(facts: Pick<NotesFacts, "modules" | "contracts">, changes: readonly Change[]): Impact {
  const scopes = changes.flatMap(({ scope }) => (scope === null ? [] : scope.split(",").map((part) => part.trim())));
  return {
    modules: facts.modules,
    scopes: [...new Set(scopes)].filter((scope) => scope !== "").toSorted(),
    contracts: facts.contracts.map(inOrder),
  };
}

function inOrder(contract: ContractFacts): ContractFacts {
  const { comparison } = contract;
  if (!comparison.known) return contract;
  const of = (wanted: ContractChange["class"]): readonly ContractChange[] =>
    comparison.changes.filter((change) => change.class === wanted);
  return { ...contract, comparison: { known: true, changes: [...of("breaking"), ...of("additive")] } };
}
