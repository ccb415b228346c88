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
  /** What it depends on that is released with it, or was since its last release. */
  readonly dependencies: readonly string[];
  /** Whether one of them is released of this very candidate. */
  readonly dependencyNow: boolean;
};

/**
 * How large a step a component's changes ask for. What they add to its contract makes a patch a minor; where the policy says so, a
 * migration that the previous code cannot run on makes a major; a dependency that is released asks for at least a patch, as does one
 * whose release found this component left behind. `released`: the components that this decision releases, or found released.
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
  const now = new Set([...released, ...facts.dependencies.filter(({ standing }) => standing).map(({ name }) => name)]);
  const before = new Set(facts.dependencies.map(({ name }) => name));
  const dependencies = (loaded.policy.components[facts.name]?.["depends-on"] ?? []).filter(
    (name) => now.has(name) || before.has(name),
  );
  const of = { dependencies, dependencyNow: dependencies.some((name) => now.has(name)) };
  if (dependencies.length > 0) raise("patch", "dependency");
  if (bump === "none") return { bump, raisedBy, ...of };
  if (addsToContract(facts)) raise("minor", "contract");
  const unsafe = facts.migrations.some(({ statements }) => !statements.every(previousCodeRuns));
  if (unsafe && loaded.policy.versioning["unsafe-migrations"] === "major") raise("major", "migrations");
  return { bump, raisedBy, ...of };
}

function addsToContract({ contracts }: ComponentFacts): boolean {
  return contracts.some(
    ({ comparison }) => comparison.known && comparison.changes.some((change) => change.class === "additive"),
  );
}
