import { matchesGlob } from "../schema/match-glob.ts";
import type { Policy } from "../schema/policy.ts";
import { branchEntryOf } from "../versioning/branch-rule.ts";
import type { RangeCommit, RangeFacts } from "./approval-facts.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";

/** What brought a commit to the branch. */
export type ReviewCoverage =
  /** Merged pull requests that put exactly this commit there. */
  | { readonly by: "pull-requests"; readonly numbers: readonly number[] }
  /** A bot that the policy names, by its verified signature. */
  | { readonly by: "bot"; readonly login: string }
  /** Nothing that anybody reviewed; `unknown` where nobody could say. */
  | { readonly by: "nobody"; readonly unknown: boolean; readonly why: string };

/** Where a pull request must have been merged to count. */
export type ReleaseBranches = { readonly branch: string | null; readonly defaultBranch: string };

/**
 * What brought each commit of the range to the branch, commit by commit: neither a message that looks like a merge nor a
 * pull request that happens to name the commit says anything. A pull request counts where GitHub merged it into a branch of the
 * release, and the merge is what git makes of its reviewed head.
 */
export function coverageOf(
  range: RangeFacts,
  policy: Policy,
  branches: ReleaseBranches,
): ReadonlyMap<string, ReviewCoverage> {
  const commits = new Map(range.commits.nodes.map((commit) => [commit.oid, commit]));
  const landed = new Map<string, number[]>();
  const refused = new Map<number, Refusal>();
  for (const pullRequest of range.pullRequests.nodes) {
    const refusal = refusalOf(pullRequest, commits, policy, branches);
    if (refusal !== null) {
      refused.set(pullRequest.number, refusal);
      continue;
    }
    for (const oid of landedBy(pullRequest)) landed.set(oid, [...(landed.get(oid) ?? []), pullRequest.number]);
  }
  return new Map(range.commits.nodes.map((commit) => [commit.oid, coverOf(commit, landed, refused, policy)]));
}

function landedBy({ landing }: PullRequestFacts): readonly string[] {
  return landing.known && landing.value !== null ? landing.value.commits : [];
}

function coverOf(
  commit: RangeCommit,
  landed: ReadonlyMap<string, readonly number[]>,
  refused: ReadonlyMap<number, Refusal>,
  policy: Policy,
): ReviewCoverage {
  const numbers = landed.get(commit.oid);
  if (numbers !== undefined) return { by: "pull-requests", numbers: numbers.toSorted((a, b) => a - b) };
  const bot = botOf(commit, policy);
  if (bot !== null) return { by: "bot", login: bot };
  const { totalCount, nodes } = commit.associatedPullRequests;
  const why = nodes.flatMap((number) => {
    const refusal = refused.get(number);
    return refusal === undefined ? [] : [{ ...refusal, says: `#${number} ${refusal.says}` }];
  });
  const cut = nodes.length !== totalCount;
  return {
    by: "nobody",
    unknown: cut || why.some(({ unknown }) => unknown),
    why: cut
      ? "not all pull requests that hold it could be read"
      : why.map(({ says }) => says).join("; ") || "it was pushed without a pull request",
  };
}

type Refusal = { readonly says: string; readonly unknown: boolean };

/** Why a pull request brought nothing here; null where it did. */
function refusalOf(
  pullRequest: PullRequestFacts,
  commits: ReadonlyMap<string, RangeCommit>,
  policy: Policy,
  branches: ReleaseBranches,
): Refusal | null {
  const { merged, mergeCommit, baseRefName, headRefOid, landing } = pullRequest;
  const no = (says: string, unknown = false): Refusal => ({ says, unknown });
  if (!merged || mergeCommit === null) return no("is not merged");
  if (!isReleaseBranch(baseRefName, policy, branches))
    return no(`was merged into \`${baseRefName}\`, which is not a branch of this release`);
  const merge = commits.get(mergeCommit);
  if (merge === undefined) return no("was merged by a commit that is not part of this release");
  if (!landing.known) return no(`could not be compared with what was merged: ${landing.says}`, true);
  if (landing.value === null) return no("was merged in a way that git does not show");
  const { method, before, commits: brought, tree, recomputed } = landing.value;
  const isMerge = merge.parents.length > 1;
  if (isMerge && (merge.parents.length !== 2 || merge.parents[1] !== headRefOid))
    return no("was merged with another head than its last one");
  const shown = isMerge ? broughtByMerge(merge, before, commits) : broughtInLine(merge, before, commits);
  const agrees = isMerge === (method === "merge") && (method !== "squash" || brought.length === 1);
  if (!agrees || shown === null || new Set(brought).size !== shown.size || !brought.every((oid) => shown.has(oid)))
    return no("was merged in a way that git does not show");
  if (recomputed === null) return no("was merged with conflicts that somebody resolved outside of its review");
  if (recomputed !== tree) return no("was merged with changes that its review never showed");
  return null;
}

/** What a merge brought: itself, and all that its second parent holds of the range and its first does not. Null where it did not merge into `before`. */
function broughtByMerge(
  merge: RangeCommit,
  before: string,
  commits: ReadonlyMap<string, RangeCommit>,
): ReadonlySet<string> | null {
  const [first, second] = merge.parents;
  if (first !== before || second === undefined) return null;
  const there = reachable(first, commits);
  return new Set([merge.oid, ...[...reachable(second, commits)].filter((oid) => !there.has(oid))]);
}

/** What a squash or a rebase brought: the commits in one line down to `before`. Null where the line does not lead there. */
function broughtInLine(
  merge: RangeCommit,
  before: string,
  commits: ReadonlyMap<string, RangeCommit>,
): ReadonlySet<string> | null {
  const line = new Set<string>();
  for (let commit: RangeCommit | undefined = merge; commit !== undefined;) {
    const [parent]: readonly string[] = commit.parents;
    if (commit.parents.length !== 1 || line.has(commit.oid)) return null;
    line.add(commit.oid);
    if (parent === before) return line;
    commit = parent === undefined ? undefined : commits.get(parent);
  }
  return null;
}

function reachable(from: string, commits: ReadonlyMap<string, RangeCommit>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    const commit = commits.get(oid);
    if (commit === undefined || reached.has(oid)) continue;
    reached.add(oid);
    open.push(...commit.parents);
  }
  return reached;
}

/** The branch that is released from, the default branch, or one that the policy has protected. */
function isReleaseBranch(name: string, policy: Policy, { branch, defaultBranch }: ReleaseBranches): boolean {
  return name === branch || name === defaultBranch || branchEntryOf(policy, name).entry?.protected === true;
}

/** What GitHub signs with, where an app or a workflow's token makes a commit by the API. */
const WEB_FLOW = "web-flow";

/** The bot of the policy that made this commit: by verified signature and number, on its own paths alone, in no pull request. */
function botOf(commit: RangeCommit, policy: Policy): string | null {
  const { authors, signature, files, parents, associatedPullRequests } = commit;
  if (signature?.isValid !== true || parents.length !== 1 || authors.totalCount !== 1) return null;
  if (associatedPullRequests.totalCount > 0 || files.length === 0) return null;
  const author = authors.nodes[0]?.user ?? null;
  const bot = policy.approvals.bots.find(({ id, login }) => author?.databaseId === id && author.login === login);
  if (bot === undefined || author?.type !== "Bot") return null;
  const signed = signature.signer?.databaseId === bot.id || signature.signer?.login === WEB_FLOW;
  return signed && files.every((file) => bot.paths.some((pattern) => matchesGlob(pattern, file))) ? bot.login : null;
}
