import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { ComponentFacts } from "./version-facts.ts";
import { compareVersions, isPrerelease } from "./version-order.ts";

/**
 * A release of another branch must stay below what the default branch has released since it was forked: `1.5.0` of a maintenance branch
 * is no version where `1.5.0` or `1.4.7` of the main line is another one.
 */
export function lineReasons(
  loaded: LoadedPolicy,
  facts: ComponentFacts,
  version: string,
  branchIsDefault: boolean | null,
): readonly Reason[] {
  if (branchIsDefault === true) return [];
  const overtaken = facts.elsewhere.filter(
    (release) =>
      !release.later &&
      release.onDefault !== false &&
      !isPrerelease(release.version) &&
      compareVersions(version, release.version) > 0,
  );
  const certain = overtaken.find(({ onDefault }) => onDefault === true);
  const release = certain ?? overtaken[0];
  if (release === undefined) return [];
  const common = {
    code: "version.overtakes",
    required: "a version below those that the default branch has released since this branch was forked",
    evidence: [{ kind: "tag", id: release.tag, title: release.version }] as const,
  };
  const path = ["components", facts.name];
  if (certain !== undefined) {
    const observed = `${version} would overtake \`${release.tag}\` of the default branch, which this branch does not contain`;
    const next = `merge \`${certain.tag}\` into this branch where it is the newer line; else release this change from the default branch`;
    return [reasonOf(loaded, path, { ...common, status: "unmet", observed, next })];
  }
  const observed = `nobody could say whether \`${release.tag}\`, which ${version} would overtake, is on the default branch`;
  const next = "make the default branch readable, then run again";
  return [reasonOf(loaded, path, { ...common, status: "unknown", observed, next })];
}
