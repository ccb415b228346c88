import type { Reason } from "../decision/reason.ts";
import { type Observation, reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { environmentsOf } from "../load/environments-known.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { shown } from "../load/shown.ts";
import { EnvironmentName } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";
import { type BranchEntry, branchEntryOf } from "../versioning/branch-rule.ts";
import { spelledByPolicy } from "./named-environments.ts";
import type { WhereFacts } from "./where-facts.ts";

/** Whether the candidate may go to this environment: it is on a branch that goes there, and the tag that names it still does. */
export function decideWhere(loaded: LoadedPolicy, facts: WhereFacts, about: ItemContext): readonly Reason[] {
  return [
    branchReason(loaded, facts, about),
    holdsReason(loaded, facts, about),
    ...forkReasons(loaded, facts, about),
    ...tagReasons(loaded, facts, about),
  ];
}

function branchReason(
  loaded: LoadedPolicy,
  { defaultBranch }: WhereFacts,
  { branch, environment }: ItemContext,
): Reason {
  const required = `a branch whose commits may go to \`${environment}\``;
  const common = { code: "where.branch", required };
  if (branch === null) {
    const next = "start the gate from the branch, or name it";
    return reasonOf(loaded, ["branches"], { ...common, status: "unknown", observed: "no branch is known", next });
  }
  const evidence = [{ kind: "branch", id: branch, title: branch }] as const;
  const misnamed = misnamedEnvironment(loaded.policy, environment);
  if (misnamed !== null) return reasonOf(loaded, ["branches"], { ...common, evidence, ...misnamed });
  const { path, entry } = branchEntryOf(loaded.policy, branch);
  const found =
    loaded.policy.branches === undefined
      ? byDefault(branch, branch === defaultBranch)
      : byEntry(branch, entry, environment);
  return reasonOf(loaded, path, { ...common, evidence, ...found });
}

type Found = Pick<Observation, "status" | "observed" | "next">;

/** Why no rule of the policy is about an environment of this name; null where that is not its name's fault. */
function misnamedEnvironment(policy: Policy, environment: string): Found | null {
  if (!EnvironmentName.safeParse(environment).success) {
    // GitHub may take such a name for one that the policy protects: it passes over case, for one.
    const next = "ask for an environment of letters, digits, `.`, `_` and `-`";
    return { status: "unmet", observed: `no policy can name ${shown(environment)}`, next };
  }
  const alike = spelledByPolicy(policy, environment);
  if (alike === null) return null;
  const observed = `the policy writes this environment \`${alike}\``;
  return { status: "unmet", observed, next: `ask for \`${alike}\`` };
}

function byDefault(branch: string, isDefault: boolean): Found {
  const observed = `\`${branch}\` is ${isDefault ? "" : "not "}the default branch, which alone may release by default`;
  if (isDefault) return { status: "met", observed };
  return { status: "unmet", observed, next: "merge it first, or name the branch in `branches`" };
}

function byEntry(branch: string, entry: BranchEntry | null, environment: string): Found {
  const to = entry?.environment === undefined ? [] : environmentsOf(entry);
  if (to.includes(environment)) return { status: "met", observed: `\`${branch}\` goes to \`${environment}\`` };
  const where = to.length === 0 ? "nowhere" : to.map((name) => `\`${name}\``).join(", then ");
  const next = "release from a branch that goes there";
  return { status: "unmet", observed: `\`${branch}\` goes to ${where}`, next };
}

function holdsReason(loaded: LoadedPolicy, { holdsCandidate }: WhereFacts, { branch, candidate }: ItemContext): Reason {
  const common = {
    code: "where.holds-candidate",
    required: "a candidate that its branch holds on the remote",
    evidence: [{ kind: "commit", id: candidate, title: candidate.slice(0, 12) }] as const,
  };
  const { path } = branchEntryOf(loaded.policy, branch);
  if (holdsCandidate === null)
    return reasonOf(loaded, path, {
      ...common,
      status: "unknown",
      observed: "no branch is known",
      next: "start the gate from the branch, or name it",
    });
  if (!holdsCandidate.known)
    return reasonOf(loaded, path, {
      ...common,
      status: "unknown",
      observed: holdsCandidate.says,
      next: holdsCandidate.next,
    });
  return holdsCandidate.value
    ? reasonOf(loaded, path, { ...common, status: "met", observed: `\`${branch ?? ""}\` holds it` })
    : reasonOf(loaded, path, {
        ...common,
        status: "unmet",
        observed: `\`${branch ?? ""}\` does not hold it`,
        next: "merge it first, and release what the branch then holds",
      });
}

/** A branch for emergencies brings the fix alone: whatever else it held would go out with fewer approvals. */
function forkReasons(
  loaded: LoadedPolicy,
  { forkedFromProduction }: WhereFacts,
  { branch }: ItemContext,
): readonly Reason[] {
  const { path, entry } = branchEntryOf(loaded.policy, branch);
  if (entry?.from === undefined) return [];
  const rule = [...path, "from"];
  const common = { code: "where.forked", required: "a branch that was forked from the last final release" };
  if (forkedFromProduction === null || !forkedFromProduction.known) {
    const observed = forkedFromProduction?.says ?? "nobody looked where it was forked";
    return [
      reasonOf(loaded, rule, { ...common, status: "unknown", observed, next: "run the gate again on a full clone" }),
    ];
  }
  if (forkedFromProduction.value) return [reasonOf(loaded, rule, { ...common, status: "met", observed: "it was" })];
  const next = "fork a branch from the tag of the last final release, and bring the fix there";
  return [
    reasonOf(loaded, rule, {
      ...common,
      status: "unmet",
      observed: "it was not, or holds what another branch got after it",
      next,
    }),
  ];
}

/** A tag that was moved since is no longer the one that anybody approved. */
function tagReasons(
  loaded: LoadedPolicy,
  { tagTarget }: WhereFacts,
  { candidate, tag }: ItemContext,
): readonly Reason[] {
  if (tagTarget === null || tag === null) return [];
  const common = {
    code: "where.tag",
    required: `the tag \`${tag}\` on the candidate`,
    evidence: [{ kind: "tag", id: tag, title: tag }] as const,
  };
  if (!tagTarget.known)
    return [
      reasonOf(loaded, ["components"], {
        ...common,
        status: "unknown",
        observed: tagTarget.says,
        next: tagTarget.next,
      }),
    ];
  if (tagTarget.value === candidate)
    return [reasonOf(loaded, ["components"], { ...common, status: "met", observed: "it stands there" })];
  const observed =
    tagTarget.value === null
      ? "there is no such tag"
      : `it points at ${tagTarget.value.slice(0, 7)}, the candidate is ${candidate.slice(0, 7)}`;
  return [
    reasonOf(loaded, ["components"], {
      ...common,
      status: "unmet",
      observed,
      next: "find out who moved it; release the commit that was approved under a new version",
    }),
  ];
}
