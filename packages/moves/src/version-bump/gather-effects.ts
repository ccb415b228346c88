import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { ComponentFacts } from "@signalbox/policy/versioning/version-facts";
import type { Git } from "@signalbox/systems/git/git";
import { gatherContracts } from "../contracts/gather-contracts.ts";
import { gatherMigrations } from "../migrations/gather-migrations.ts";

type Effects = Pick<ComponentFacts, "contracts" | "migrations" | "migrationPlans">;

/** What a release does to those who use the component, as far as the policy asks. Nothing is loaded for what it does not. */
export async function gatherEffects(
  git: Git,
  loaded: LoadedPolicy,
  name: string,
  range: { readonly from: string | null; readonly to: string },
): Promise<Effects> {
  const component = loaded.policy.components[name];
  const plan = loaded.policy.versioning["major-needs"]["migration-plan"];
  const [contracts, migrations] =
    component === undefined
      ? [[], []]
      : await Promise.all([gatherContracts(git, component, range), gatherMigrations(git, component, range)]);
  return {
    contracts,
    migrations,
    migrationPlans: plan === undefined ? [] : await plansOf(git, plan, range),
  };
}

async function plansOf(
  git: Git,
  template: string,
  range: { readonly from: string | null; readonly to: string },
): Promise<Effects["migrationPlans"]> {
  const { readMigrationPlans } = await import("./migration-plans.ts");
  return readMigrationPlans(git, template, range);
}
