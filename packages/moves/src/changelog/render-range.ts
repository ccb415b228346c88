import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Git } from "@signalbox/systems/git/git";
import type { RenderNotes } from "./changelog-move.ts";
import { readOwnStyle } from "./own-style.ts";

/** Renders one range through conventional-changelog-core, with the preset and template that the policy names. */
export function renderRange(git: Git, loaded: LoadedPolicy): RenderNotes {
  return async (notes, facts) => {
    const to = facts.release?.commit ?? notes.tag;
    const style = (await readOwnStyle(git, loaded.policy.notes, to)) ?? { preset: null, template: null };
    // The library is large and a run that only plans needs none of it.
    const { renderThroughConventionalChangelog } = await import("./conventional-changelog.ts");
    return renderThroughConventionalChangelog(git, notes, { from: facts.previous?.commit ?? null, to }, style);
  };
}
