import { type Changes, stronger } from "../changes/decide-changes.ts";
import { previousCodeRuns } from "../migrations/migration-facts.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import type { ComponentFacts } from "./version-facts.ts";

/** What asks for a component's next version, and how strongly. */
export type Asked = {
  readonly bump: Bump;
  /** What asks for more than the commits do. */
  readonly raisedBy: readonly ("contract" | "migrations" | "dependency")[];
};

/**
 * How large a step a component's changes ask for. What they add to its contract makes a patch a minor; where the policy says so, a
 * migration that the previous code cannot run on makes a major; a dependency that is released asks for at least a patch.
 */
export function askedBy(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  changes: Changes,
  released: readonly string[],
): Asked {
  const raisedBy: Asked["raisedBy"][number][] = [];
  let { bump } = changes;
  const raise = (to: Bump, by: Asked["raisedBy"][number]): void => {
    const raised = stronger(bump, to);
    if (raised !== bump) raisedBy.push(by);
    bump = raised;
  };
  if (dependenciesReleased(loaded, facts.name, released).length > 0) raise("patch", "dependency");
  if (bump === "none") return { bump, raisedBy };
  if (addsToContract(facts)) raise("minor", "contract");
  const unsafe = facts.migrations.some(({ statements }) => !statements.every(previousCodeRuns));
  if (unsafe && loaded.policy.versioning["unsafe-migrations"] === "major") raise("major", "migrations");
  return { bump, raisedBy };
}

/** The dependencies of a component that are among the released ones. */
export function dependenciesReleased(
  { policy }: LoadedPolicy,
  name: string,
  released: readonly string[],
): readonly string[] {
  return (policy.components[name]?.["depends-on"] ?? []).filter((dependency) => released.includes(dependency));
}

function addsToContract({ contracts }: ComponentFacts): boolean {
  return contracts.some(
    ({ comparison }) => comparison.known && comparison.changes.some((change) => change.class === "additive"),
  );
}
