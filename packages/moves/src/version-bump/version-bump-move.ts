import { decideVersions, type VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { Move, Outcome } from "../frame.ts";
import type { Publishing } from "./carry-out-versions.ts";
import { gatherVersionFacts, type VersionSources } from "./gather-versions.ts";

export type VersionBumpMove = Move<VersionFacts, VersionDecision, Outcome>;

/** The move that gives every component its next version, and tags or proposes it; `publishing` is null where it only plans. */
export function versionBumpMove(sources: VersionSources, publishing: Publishing | null): VersionBumpMove {
  return {
    name: "version-bump",
    gather: (policy) => gatherVersionFacts(policy, sources),
    decide: decideVersions,
    async carryOut(loaded, decision, facts, signal) {
      if (publishing === null) {
        if (decision.move === "nothing") return nothingToDo(decision);
        return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
      }
      // Most runs only plan.
      const { carryOutVersions } = await import("./carry-out-versions.ts");
      const { git, tags } = sources;
      const outcome = await carryOutVersions({ git, tags, loaded, decision, facts, signal }, publishing);
      return outcome ?? nothingToDo(decision);
    },
  };
}

function nothingToDo(decision: VersionDecision): Outcome {
  const tags = decision.components.flatMap((plan) =>
    plan.state === "standing" && plan.tag !== null ? [plan.tag] : [],
  );
  const says =
    tags.length === 0
      ? "nothing to release"
      : `${tags.map((tag) => `\`${tag}\``).join(", ")} ${tags.length === 1 ? "stands" : "stand"} already for this candidate`;
  return { state: "already-done", says, next: null };
}
