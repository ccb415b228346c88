import type { GatheredApprovals } from "@signalbox/policy/approvals/approval-facts";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { GateSources } from "../gate-sources.ts";
import { gatherEffects } from "../../version-bump/gather-effects.ts";
import { observationFrom } from "../observation-of.ts";

type Effects = GatheredApprovals["effects"];

/** Which contracts the range breaks and which migrations it brings, of every component: they raise the class of what changes them. */
export async function gatherEffectsOfRange(
  loaded: LoadedPolicy,
  { git, about }: Pick<GateSources, "git" | "about">,
): Promise<Effects> {
  const range = { from: about.base, to: about.candidate };
  const read = await observationFrom(() =>
    Promise.all(Object.keys(loaded.policy.components).map((name) => gatherEffects(git, loaded, name, range))),
  );
  if (!read.known) return { breakingContracts: read, migrations: read };
  const contracts = read.value.flatMap((one) => one.contracts);
  // A contract that nobody could compare may break: it counts as if it did.
  const breaking = contracts.filter(
    ({ comparison }) => !comparison.known || comparison.changes.some((change) => change.class === "breaking"),
  );
  const migrations = read.value.flatMap((one) => one.migrations.map(({ file }) => file));
  return {
    breakingContracts: { known: true, value: [...new Set(breaking.map(({ file }) => file))] },
    migrations: { known: true, value: [...new Set(migrations)] },
  };
}
