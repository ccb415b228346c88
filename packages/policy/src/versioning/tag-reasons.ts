import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Release } from "./release.ts";
import type { ComponentFacts } from "./version-facts.ts";
import { compareVersions } from "./version-order.ts";

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
  const free = reasonOf(loaded, path, {
    code: "version.tag-free",
    status: "met",
    required: FREE,
    observed: `\`${tag}\` is free`,
  });
  const later = facts.elsewhere.find((release) => release.later);
  if (later !== undefined) return [free, overtaken(loaded, path, later)];
  const higher =
    facts.previous === null
      ? facts.elsewhere.find((release) => compareVersions(release.version, version) > 0)
      : undefined;
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
    next: "release from a commit that contains it, or raise the version with a `Release-As:` footer",
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

function evidenceOf({ tag, version }: Release): Reason["evidence"][number] {
  return { kind: "tag", id: tag, title: version };
}
