import { decideChanges, stronger, type Changes } from "../changes/decide-changes.ts";
import { contractReasons } from "../contract/contract-reasons.ts";
import type { Reason } from "../decision/reason.ts";
import { verdictOf, type Decision } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { migrationReasons } from "../migrations/migration-reasons.ts";
import type { Bump } from "../schema/versioning.ts";
import { askedBy, type Asked } from "./asked.ts";
import { branchEntryOf, branchReasons, countsOn, givenBy } from "./branch-rule.ts";
import { hotfixReasons } from "./hotfix-reasons.ts";
import { inOrderOfDependence } from "./in-order.ts";
import { lineReasons } from "./line-reasons.ts";
import { majorNeedsReasons } from "./major-needs.ts";
import { tagOf, tagStylesOf } from "./tag-style.ts";
import { risingReasons, tagReasons } from "./tag-reasons.ts";
import type { ComponentFacts, VersionFacts } from "./version-facts.ts";
import { compareVersions, highestRelease, isPrerelease } from "./version-order.ts";
import {
  bumpReason,
  dependencyReason,
  noChangeReason,
  nothingToRelease,
  proposalReason,
  releaseAsReason,
  standingReason,
} from "./version-reasons.ts";
import { stepTaken, wantedVersion, type Wanted } from "./wanted-version.ts";

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

/** `propose`: a pull request is to write the versions first. */
export type VersionMove = "release" | "propose" | "nothing";

export type VersionDecision = Decision<VersionMove> & {
  readonly candidate: string;
  /** Each after those that it depends on. */
  readonly components: readonly ComponentPlan[];
};

/** The next version of every component, and whether it may be tagged. */
export function decideVersions(loaded: LoadedPolicy, facts: VersionFacts): VersionDecision {
  const components = plansOf(loaded, facts);
  const releasing = components.filter((plan) => plan.state === "release");
  // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
  const branch = components.some((plan) => plan.state !== "nothing")
    ? branchReasons(loaded, facts.candidate, facts.branch)
    : [];
  const unstated = releasing.filter((plan) => !isStated(loaded, facts, plan));
  const reasons = [
    ...branch,
    ...components.flatMap((plan) => plan.reasons),
    ...(unstated.length === 0 ? [] : [proposalReason(loaded, unstated)]),
  ];
  if (releasing.length === 0) reasons.unshift(nothingToRelease(loaded));
  return {
    verdict: verdictOf(reasons),
    move: unstated.length > 0 ? "propose" : releasing.length > 0 ? "release" : "nothing",
    candidate: facts.candidate,
    reasons,
    components,
  };
}

function plansOf(loaded: LoadedPolicy, facts: VersionFacts): readonly ComponentPlan[] {
  const released: string[] = [];
  const plans: ComponentPlan[] = [];
  const { entry } = branchEntryOf(loaded.policy, facts.branch.name);
  for (const name of inOrderOfDependence(loaded.policy.components)) {
    const component = facts.components.find((found) => found.name === name);
    if (component === undefined) continue;
    const plan = planOf(loaded, facts, component, released);
    if (plan.state !== "nothing" && plan.version !== null && givenBy(entry, plan.version)) released.push(name);
    plans.push(plan);
  }
  return plans;
}

/** Where a pull request writes versions, a final one is tagged once the candidate itself states it. */
function isStated(loaded: LoadedPolicy, facts: VersionFacts, { name, version }: ComponentPlan): boolean {
  if (loaded.policy.versioning.manifests !== "pull-request" || version === null || isPrerelease(version)) return true;
  return facts.components.find((component) => component.name === name)?.stated.includes(version) === true;
}

function planOf(
  loaded: LoadedPolicy,
  { branch, now }: VersionFacts,
  facts: ComponentFacts,
  released: readonly string[],
): ComponentPlan {
  const changes = decideChanges(loaded.policy.versioning, facts.commits);
  const previous = facts.previous?.version ?? null;
  const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
  const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
  const { entry, path } = branchEntryOf(loaded.policy, branch.name);
  const asked = askedBy(loaded, facts, changes, released);
  const standing = highestRelease(facts.standing.filter(({ version }) => countsOn(entry, version)));
  if (standing !== null) {
    const { version, tag } = standing;
    const bump = stepTaken(scheme, previous, version, asked.bump);
    return { ...common, state: "standing", version, tag, bump, reasons: [standingReason(loaded, standing)] };
  }
  const wanted = wantedVersion(loaded, facts, { changes, asked, branch: entry, now });
  if (wanted === null) {
    const reasons = [
      noChangeReason(loaded, facts, changes),
      ...contractReasons(loaded, facts.name, facts.contracts, changes.bump),
    ];
    return { ...common, state: "nothing", version: previous, tag: null, bump: "none", reasons };
  }
  const style = tagStylesOf(loaded.policy).find((styles) => styles.component === facts.name);
  const tag = style === undefined ? null : tagOf(style.write, wanted.version);
  const reasons = [
    bumpReason(loaded, facts.name, wanted, changes, asked),
    ...dependencyReason(loaded, facts.name, asked),
    ...releaseAsReason(loaded, facts, changes),
    ...effectReasons(loaded, facts, { wanted, changes, asked, finalTag: style && tagOf(style.write, wanted.final) }),
    ...(entry?.from === undefined ? [] : hotfixReasons(loaded, path, { facts, changes, wanted, branch: branch.name })),
    ...lineReasons(loaded, facts, wanted.final, branch.isDefault),
    ...(changes.releaseAs === null ? risingReasons(loaded, facts, wanted.final) : []),
    ...tagReasons(loaded, facts, wanted.version, tag),
  ];
  return { ...common, state: "release", version: wanted.version, tag, bump: wanted.bump, reasons };
}

/** Whether the version tells its users what the release does to them. */
function effectReasons(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  {
    wanted,
    changes,
    asked,
    finalTag,
  }: {
    readonly wanted: Wanted;
    readonly changes: Changes;
    readonly asked: Asked;
    readonly finalTag: string | undefined;
  },
): readonly Reason[] {
  // What a footer names counts for what it is: a major one declares that something breaks, and a lower one than the changes ask for hides it.
  const lowered = changes.releaseAs !== null && isBelow(wanted.final, wanted.unnamed);
  const declared = lowered ? wanted.bump : stronger(changes.bump, namedBump(changes, wanted));
  const effective = lowered ? wanted.bump : stronger(asked.bump, namedBump(changes, wanted));
  const isMajor = facts.previous !== null && (wanted.bump === "major" || isCalverBreak(loaded, facts.name, effective));
  return [
    ...contractReasons(loaded, facts.name, facts.contracts, declared === "none" ? "patch" : declared),
    ...migrationReasons(loaded, facts.name, facts.migrations, effective),
    ...(isMajor && wanted.version === wanted.final && finalTag !== undefined
      ? majorNeedsReasons(loaded, finalTag, facts.migrationPlans)
      : []),
  ];
}

function isBelow(version: string, other: string | null): boolean {
  return other !== null && compareVersions(version, other) < 0;
}

/** The step that a `Release-As:` footer takes. */
function namedBump({ releaseAs }: Changes, { bump }: Wanted): Bump {
  return releaseAs === null ? "none" : bump;
}

/** A calendar version has no number for what breaks. */
function isCalverBreak(loaded: LoadedPolicy, name: string, bump: Bump): boolean {
  return loaded.policy.components[name]?.scheme === "calver" && bump === "major";
}
