import { decideChanges, stronger, type Changes } from "../changes/decide-changes.ts";
import type { Reason } from "../decision/reason.ts";
import { verdictOf, type Decision } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import { branchReasons } from "./branch-rule.ts";
import { nextVersion, stepBetween } from "./next-version.ts";
import { tagOf, tagStylesOf } from "./tag-style.ts";
import { tagReasons } from "./tag-reasons.ts";
import type { ComponentFacts, VersionFacts } from "./version-facts.ts";
import { bumpReason, noChangeReason, nothingToRelease, releaseAsReason, standingReason } from "./version-reasons.ts";

/** What becomes of one component: a new release, the one that stands already, or none. */
export type ComponentPlan = {
  readonly name: string;
  readonly state: "release" | "standing" | "nothing";
  readonly previous: string | null;
  readonly previousTag: string | null;
  /** The version after this move; where there is nothing to release, the previous one. */
  readonly version: string | null;
  /** The tag of the candidate; null where there is nothing to release. */
  readonly tag: string | null;
  readonly bump: Bump;
  readonly changes: Changes;
  readonly reasons: readonly Reason[];
};

export type VersionDecision = Decision<"release" | "nothing"> & {
  readonly candidate: string;
  readonly components: readonly ComponentPlan[];
};

/** The next version of every component, and whether it may be tagged. */
export function decideVersions(loaded: LoadedPolicy, facts: VersionFacts): VersionDecision {
  const components = facts.components.map((component) => planOf(loaded, component));
  const releasing = components.some((plan) => plan.state === "release");
  // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
  const branch = components.some((plan) => plan.state !== "nothing")
    ? branchReasons(loaded, facts.candidate, facts.branch)
    : [];
  const reasons = [...branch, ...components.flatMap((plan) => plan.reasons)];
  if (!releasing) reasons.unshift(nothingToRelease(loaded));
  return {
    verdict: verdictOf(reasons),
    move: releasing ? "release" : "nothing",
    candidate: facts.candidate,
    reasons,
    components,
  };
}

function planOf(loaded: LoadedPolicy, facts: ComponentFacts): ComponentPlan {
  const changes = decideChanges(loaded.policy.versioning, facts.commits);
  const previous = facts.previous?.version ?? null;
  const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
  if (facts.standing !== null) {
    const { version, tag } = facts.standing;
    return {
      ...common,
      state: "standing",
      version,
      tag,
      bump: stepTaken(previous, version, changes),
      reasons: [standingReason(loaded, facts.standing)],
    };
  }
  const next = wantedVersion(loaded, previous, changes);
  if (next === null)
    return {
      ...common,
      state: "nothing",
      version: previous,
      tag: null,
      bump: "none",
      reasons: [noChangeReason(loaded, facts, changes)],
    };
  const style = tagStylesOf(loaded.policy).find((styles) => styles.component === facts.name);
  const tag = style === undefined ? null : tagOf(style.write, next.version);
  const reasons = [
    bumpReason(loaded, facts.name, next, changes),
    ...releaseAsReason(loaded, previous, changes),
    ...tagReasons(loaded, facts, next.version, tag),
  ];
  return { ...common, state: "release", version: next.version, tag, bump: next.bump, reasons };
}

function wantedVersion(
  loaded: LoadedPolicy,
  previous: string | null,
  changes: Changes,
): { readonly version: string; readonly bump: Bump } | null {
  if (changes.releaseAs === null) return nextVersion(loaded.policy.versioning, previous, changes.bump);
  const { version } = changes.releaseAs;
  return { version, bump: stepTaken(previous, version, changes) };
}

/** The step that a given version takes; a first one takes the step that its changes ask for. */
function stepTaken(previous: string | null, version: string, changes: Changes): Bump {
  return previous === null ? stronger(changes.bump, "patch") : stepBetween(previous, version);
}
