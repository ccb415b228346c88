import { reasonOf } from "../decision/rule-reasons.ts";
import type { Reason } from "../decision/reason.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { matchesGlob } from "../schema/match-glob.ts";
import type { Policy } from "../schema/policy.ts";
import type { VersionFacts } from "./version-facts.ts";
import { hasLabel, isPrerelease } from "./version-order.ts";

type BranchFacts = VersionFacts["branch"];
export type BranchEntry = NonNullable<Policy["branches"]>[string];

/** Whether a release may be made of a commit of this branch: `branches` of the policy, or the default branch alone. */
export function branchReasons(loaded: LoadedPolicy, candidate: string, branch: BranchFacts): readonly Reason[] {
  return [mayRelease(loaded, branch), holdsCandidate(loaded, candidate, branch)];
}

/** What the policy says of a branch: the entry of the first pattern that fits it, and its path; null where none does. */
export function branchEntryOf(
  { branches = {} }: Pick<Policy, "branches">,
  name: string | null,
): { readonly path: readonly string[]; readonly entry: BranchEntry | null } {
  const pattern = name === null ? undefined : Object.keys(branches).find((glob) => matchesGlob(glob, name));
  return pattern === undefined
    ? { path: ["branches"], entry: null }
    : { path: ["branches", pattern], entry: branches[pattern] ?? null };
}

/** Whether a release that was made of a commit is one for this branch: a final one is, and a prerelease of the branch's own kind. */
export function countsOn(branch: BranchEntry | null, version: string): boolean {
  return !isPrerelease(version) || (branch?.prerelease !== undefined && hasLabel(version, branch.prerelease));
}

/** Whether a release is one that this branch gives: on a branch of prereleases, a final one that stands was given by another. */
export function givenBy(branch: BranchEntry | null, version: string): boolean {
  return countsOn(branch, version) && isPrerelease(version) === (branch?.prerelease !== undefined);
}

function mayRelease(loaded: LoadedPolicy, branch: BranchFacts): Reason {
  const { branches } = loaded.policy;
  const code = "branch.may-release";
  if (branch.name === null) {
    const next = "check out a branch, or name it";
    return reasonOf(loaded, ["branches"], {
      code,
      status: "unknown",
      required: "a branch that may release",
      observed: "no branch: the checkout is detached",
      next,
    });
  }
  const evidence = [{ kind: "branch", id: branch.name, title: branch.name }] as const;
  if (branches === undefined) return defaultBranchOnly(loaded, branch.name, branch.isDefault, evidence);
  const { path, entry } = branchEntryOf(loaded.policy, branch.name);
  const environment = entry?.environment;
  const required = "a branch whose entry in `branches` names an environment";
  if (environment !== undefined) {
    const observed = `\`${branch.name}\` goes to \`${environment}\``;
    return reasonOf(loaded, path, { code, status: "met", required, observed, evidence });
  }
  const observed = entry === null ? `no entry fits \`${branch.name}\`` : `\`${path.at(-1)}\` names no environment`;
  const next = "release from a branch that goes to an environment, or have the policy changed";
  return reasonOf(loaded, path, { code, status: "unmet", required, observed, evidence, next });
}

function defaultBranchOnly(
  loaded: LoadedPolicy,
  name: string,
  isDefault: boolean | null,
  evidence: Reason["evidence"],
): Reason {
  const required = "the default branch (the policy has no `branches`)";
  const common = { code: "branch.may-release", required, evidence };
  if (isDefault === null) {
    const next = "let git know the default branch: `git remote set-head origin --auto`";
    return reasonOf(loaded, ["branches"], {
      ...common,
      status: "unknown",
      observed: "nobody could say which branch is the default",
      next,
    });
  }
  if (isDefault)
    return reasonOf(loaded, ["branches"], { ...common, status: "met", observed: `\`${name}\` is the default branch` });
  const next = "merge first, or name this branch and its environment under `branches`";
  return reasonOf(loaded, ["branches"], {
    ...common,
    status: "unmet",
    observed: `\`${name}\` is not the default branch`,
    next,
  });
}

// A commit of a feature branch must not be released by starting the workflow from `main` with its hash.
function holdsCandidate(loaded: LoadedPolicy, candidate: string, branch: BranchFacts): Reason {
  const common = {
    code: "branch.holds-candidate",
    required: "a candidate that is on the branch",
    evidence: [{ kind: "commit", id: candidate, title: "the candidate" }] as const,
  };
  switch (branch.holdsCandidate) {
    case true:
      return reasonOf(loaded, ["branches"], {
        ...common,
        status: "met",
        observed: "the branch contains the candidate",
      });
    case false:
      return reasonOf(loaded, ["branches"], {
        ...common,
        status: "unmet",
        observed: "the branch does not contain the candidate",
        next: "merge it first, or release a commit of the branch",
      });
    case null:
      return reasonOf(loaded, ["branches"], {
        ...common,
        status: "unknown",
        observed: "the branch could not be read where it is kept",
        next: "check that the remote answers and that the branch is pushed, then run again",
      });
  }
}
