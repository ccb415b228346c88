import { decideChanges, stronger, type Changes } from "../changes/decide-changes.ts";
import type { Evidence, Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { verdictOf, type Decision } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import { branchReasons } from "./branch-rule.ts";
import { nextVersion, stepBetween } from "./next-version.ts";
import { tagOf, tagStylesOf } from "./tag-style.ts";
import type { ComponentFacts, VersionFacts } from "./version-facts.ts";
import { compareVersions, isPrerelease } from "./version-order.ts";

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

export type VersionDecision = Decision<"release" | "nothing"> & { readonly candidate: string; readonly components: readonly ComponentPlan[] };

/** The next version of every component, and whether it may be tagged. */
export function decideVersions(loaded: LoadedPolicy, facts: VersionFacts): VersionDecision {
  const components = facts.components.map((component) => planOf(loaded, component));
  const releasing = components.some((plan) => plan.state === "release");
  const branch = releasing ? branchReasons(loaded, facts.candidate, facts.branch) : [];
  const reasons = [...branch, ...components.flatMap((plan) => plan.reasons)];
  if (!releasing) reasons.unshift(nothingToRelease(loaded));
  return { verdict: verdictOf(reasons), move: releasing ? "release" : "nothing", candidate: facts.candidate, reasons, components };
}

function nothingToRelease(loaded: LoadedPolicy): Reason {
  return reasonOf(loaded, ["components"], {
    code: "version.nothing",
    status: "met",
    required: "changes that ask for a release, or nothing to do",
    observed: "no component has changes that ask for a release",
  });
}

function planOf(loaded: LoadedPolicy, facts: ComponentFacts): ComponentPlan {
  const changes = decideChanges(loaded.policy.versioning, facts.commits);
  const previous = facts.previous?.version ?? null;
  const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
  if (facts.standing !== null) {
    const { version, tag } = facts.standing;
    return { ...common, state: "standing", version, tag, bump: stepTaken(previous, version, changes), reasons: [standingReason(loaded, facts.standing)] };
  }
  const next = wantedVersion(loaded, previous, changes);
  if (next === null) return { ...common, state: "nothing", version: previous, tag: null, bump: "none", reasons: [noChangeReason(loaded, facts, changes)] };
  const style = tagStylesOf(loaded.policy).find((styles) => styles.component === facts.name);
  const tag = style === undefined ? null : tagOf(style.write, next.version);
  const reasons = [bumpReason(loaded, facts.name, next, changes), ...releaseAsReason(loaded, previous, changes), ...tagReasons(loaded, facts, next.version, tag)];
  return { ...common, state: "release", version: next.version, tag, bump: next.bump, reasons };
}

function wantedVersion(loaded: LoadedPolicy, previous: string | null, changes: Changes): { readonly version: string; readonly bump: Bump } | null {
  if (changes.releaseAs === null) return nextVersion(loaded.policy.versioning, previous, changes.bump);
  const { version } = changes.releaseAs;
  return { version, bump: stepTaken(previous, version, changes) };
}

/** The step that a given version takes; a first one takes the step that its changes ask for. */
function stepTaken(previous: string | null, version: string, changes: Changes): Bump {
  return previous === null ? stronger(changes.bump, "patch") : stepBetween(previous, version);
}

function standingReason(loaded: LoadedPolicy, standing: NonNullable<ComponentFacts["standing"]>): Reason {
  return reasonOf(loaded, ["components", standing.component], {
    code: "version.standing",
    status: "met",
    required: "one release of a commit, made once",
    observed: `\`${standing.tag}\` already stands for the candidate`,
    evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
  });
}

function noChangeReason(loaded: LoadedPolicy, facts: ComponentFacts, changes: Changes): Reason {
  const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
  return reasonOf(loaded, ["versioning", "bumps"], {
    code: "version.no-change",
    status: "not-applicable",
    required: `a change of \`${facts.name}\` that asks for a release`,
    observed: `${count(changes.list.length, "change")} ${since}, none that asks for one`,
  });
}

function bumpReason(loaded: LoadedPolicy, name: string, next: { readonly version: string; readonly bump: Bump }, changes: Changes): Reason {
  const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
  const evidence = deciding.slice(0, 10).map((change): Evidence => ({ kind: "commit", id: change.commit, title: titleOf(change) }));
  const asks = changes.bump === "none" ? "no change asks for a release" : `${count(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
  return reasonOf(loaded, ["versioning", "bumps"], {
    code: "version.bump",
    status: "met",
    required: `the version of \`${name}\` follows from its changes`,
    observed: `${asks}: ${next.version} (${next.bump})`,
    evidence,
  });
}

function titleOf(change: Changes["list"][number]): string {
  const scope = change.scope === null ? "" : `(${change.scope})`;
  return change.type === null ? change.description : `${change.type}${scope}${change.breaking ? "!" : ""}: ${change.description}`;
}

function releaseAsReason(loaded: LoadedPolicy, previous: string | null, changes: Changes): readonly Reason[] {
  if (changes.releaseAs === null) return [];
  const { version, commit } = changes.releaseAs;
  const common = {
    code: "version.release-as",
    required: "a `Release-As:` footer names a release above the last one",
    observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
    evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }] as const,
  };
  const stable = !isPrerelease(version);
  if (stable && (previous === null || compareVersions(version, previous) > 0)) return [reasonOf(loaded, ["versioning"], { ...common, status: "met" })];
  const next = stable ? "commit again with a `Release-As:` footer above the last release" : "name a release without a prerelease part";
  return [reasonOf(loaded, ["versioning"], { ...common, status: "unmet", next })];
}

function tagReasons(loaded: LoadedPolicy, facts: ComponentFacts, version: string, tag: string | null): readonly Reason[] {
  const path = ["components", facts.name, "tag"];
  const taken = facts.elsewhere.find((release) => release.version === version);
  const free = reasonOf(loaded, path, {
    code: "version.tag-free",
    status: taken === undefined ? "met" : "unmet",
    required: "a tag that nothing else has: a tag is never moved",
    observed: taken === undefined ? `\`${tag}\` is free` : `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
    ...(taken === undefined ? {} : { evidence: [{ kind: "tag", id: taken.tag, title: taken.version }], next: "release from a commit that contains it, or raise the version with a `Release-As:` footer" }),
  });
  const later = facts.elsewhere.find((release) => release.later);
  if (later === undefined || taken !== undefined) return [free];
  const overtaken = reasonOf(loaded, path, {
    code: "version.overtaken",
    status: "unmet",
    required: "no release of a later commit of the branch",
    observed: `\`${later.tag}\` stands for a later commit`,
    evidence: [{ kind: "tag", id: later.tag, title: later.version }],
    next: "release from the branch's newest commit",
  });
  return [free, overtaken];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
