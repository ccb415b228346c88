import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Release } from "./release.ts";
import type { ComponentFacts } from "./version-facts.ts";
import { compareVersions, finalOf, isPrerelease } from "./version-order.ts";

/** What the component's releases on other commits say of a version: its tag is free, and no release stands in its way. */
export function tagReasons(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  version: string,
  tag: string | null,
): readonly Reason[] {
  const path = ["components", facts.name, "tag"];
  const taken = facts.elsewhere.find((release) => release.version === version);
  if (taken !== undefined) return [tagTaken(loaded, path, taken)];
  const final = facts.elsewhere.find((release) => isPrerelease(version) && release.version === finalOf(version));
  if (final !== undefined && !final.later) return [finalIsOut(loaded, path, version, final)];
  const free = reasonOf(loaded, path, {
    code: "version.tag-free",
    status: "met",
    required: FREE,
    observed: `\`${tag}\` is free`,
  });
  // A release candidate of a later commit stops no final release of an earlier one.
  const relevant = facts.elsewhere.filter((release) => isPrerelease(version) || !isPrerelease(release.version));
  const later = relevant.find((release) => release.later);
  if (later !== undefined) return [free, overtaken(loaded, path, later)];
  if (facts.previous !== null) return [free];
  const higher = relevant.find((release) => compareVersions(release.version, version) > 0 && !isHeld(facts, release));
  return higher === undefined ? [free] : [free, outOfReach(loaded, path, higher)];
}

const FREE = "a tag that nothing else has: a tag is never moved";

function tagTaken(loaded: LoadedPolicy, path: readonly string[], taken: Release): Reason {
  return reasonOf(loaded, path, {
    code: "version.tag-free",
    status: "unmet",
    required: FREE,
    observed: `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
    evidence: [evidenceOf(taken)],
    next: "release from a commit that contains it, or name another version with a `Release-As:` footer",
  });
}

function finalIsOut(loaded: LoadedPolicy, path: readonly string[], version: string, final: Release): Reason {
  return reasonOf(loaded, path, {
    code: "version.final-is-out",
    status: "unmet",
    required: "a prerelease of a version that is not released yet",
    observed: `\`${final.tag}\`, which ${version} would lead to, is released, and the candidate does not contain it`,
    evidence: [evidenceOf(final)],
    next: "merge that release into this branch, or name another version with a `Release-As:` footer",
  });
}

function overtaken(loaded: LoadedPolicy, path: readonly string[], later: Release): Reason {
  return reasonOf(loaded, path, {
    code: "version.overtaken",
    status: "unmet",
    required: "no release of a later commit of the branch",
    observed: `\`${later.tag}\` stands for a later commit`,
    evidence: [evidenceOf(later)],
    next: "release from the branch's newest commit",
  });
}

// A first version below one that is out already: the history was rewritten, or the releases are made on another line.
function outOfReach(loaded: LoadedPolicy, path: readonly string[], higher: Release): Reason {
  return reasonOf(loaded, path, {
    code: "version.out-of-reach",
    status: "unmet",
    required: "a first version above every release of the component",
    observed: `the candidate contains no release, and \`${higher.tag}\` stands on another line`,
    evidence: [evidenceOf(higher)],
    next: "release from a commit that contains the last release, or name a higher version with a `Release-As:` footer",
  });
}

/** Calendar versions follow the clock, which may be wrong: they must still rise. None where the version does. */
export function risingReasons(loaded: LoadedPolicy, facts: ComponentFacts, version: string): readonly Reason[] {
  const { previous, name } = facts;
  if (previous === null || compareVersions(version, previous.version) > 0) return [];
  const reason = reasonOf(loaded, ["components", name, "scheme"], {
    code: "version.not-above",
    status: "unmet",
    required: "a version above the last release",
    observed: `${version} is not above \`${previous.tag}\``,
    evidence: [evidenceOf(previous)],
    next: "check the clock and the policy's `versioning.zone`, or name a higher version with a `Release-As:` footer",
  });
  return [reason];
}

/** Prereleases up to the highest that the candidate contains are on its own line, or were overtaken by it. */
function isHeld({ prerelease }: ComponentFacts, { version }: Release): boolean {
  return prerelease !== null && isPrerelease(version) && compareVersions(version, prerelease.release.version) <= 0;
}

function evidenceOf({ tag, version }: Release): Reason["evidence"][number] {
  return { kind: "tag", id: tag, title: version };
}
