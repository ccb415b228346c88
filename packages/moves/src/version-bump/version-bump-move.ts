import { decideVersions, type ComponentPlan, type VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { Move, Outcome } from "../frame.ts";
import { gatherVersionFacts, type VersionSources } from "./gather-versions.ts";
import type { Maker } from "./write-release.ts";

export type VersionBumpMove = Move<VersionFacts, VersionDecision, Outcome>;

/** How a release is written: by whom, and where to. Null where a move only plans. */
export type Publishing = { readonly maker: Maker; readonly remote: string; readonly waits: readonly number[] };

/** The move that gives every component its next version, and tags it. */
export function versionBumpMove(sources: VersionSources, publishing: Publishing | null): VersionBumpMove {
  return {
    name: "version-bump",
    gather: (policy) => gatherVersionFacts(policy, sources),
    decide: decideVersions,
    async carryOut(policy, decision, facts, signal) {
      const plans = decision.components.filter(isReleasing);
      if (plans.length === 0) return nothingToDo(decision);
      if (publishing === null)
        return { state: "not-done", says: "this move only plans", next: "run it in the mode `apply`" };
      // Most runs only plan.
      const [{ writeRelease }, { pushRelease }] = await Promise.all([
        import("./write-release.ts"),
        import("./push-release.ts"),
      ]);
      const release = await writeRelease(sources.git, policy, facts.candidate, plans, publishing.maker);
      signal.throwIfAborted();
      const { remote, waits } = publishing;
      const target = { remote, branch: facts.branch.name, candidate: facts.candidate, waits, signal };
      return pushRelease(sources.git, release, target);
    },
  };
}

function isReleasing(plan: ComponentPlan): plan is ComponentPlan & { readonly version: string; readonly tag: string } {
  return plan.state === "release" && plan.version !== null && plan.tag !== null;
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
