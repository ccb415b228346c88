import { counted } from "../decision/counted.ts";
import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { isComplete } from "../gate/observed.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { RangeFacts } from "./approval-facts.ts";

/** Whether the range is whole: it ends in the candidate, nothing of it is missing, and nobody could have made it begin too late. */
export function rangeReasons(loaded: LoadedPolicy, range: RangeFacts, about: ItemContext): readonly Reason[] {
  return [wholeReason(loaded, range, about), baseReason(loaded, range, about)];
}

function wholeReason(loaded: LoadedPolicy, range: RangeFacts, { candidate, base }: ItemContext): Reason {
  const common = { code: "approvals.range", required: "every commit of the release and what brought it" };
  const missing = gapOf(range, candidate, base);
  if (missing !== null) {
    const next = "run the gate again on a full clone";
    return reasonOf(loaded, ["approvals"], { ...common, status: "unknown", observed: missing, next });
  }
  const observed = `${counted(range.commits.totalCount, "commit")} and ${counted(range.pullRequests.totalCount, "pull request")} since ${sinceOf(range)}`;
  return reasonOf(loaded, ["approvals"], { ...common, status: "met", observed });
}

function sinceOf({ base }: RangeFacts): string {
  return base === null ? "the beginning" : `\`${base.tag ?? base.oid.slice(0, 7)}\``;
}

function gapOf(
  { commits, pullRequests, base: begin }: RangeFacts,
  candidate: string,
  base: string | null,
): string | null {
  const held = new Set(commits.nodes.map(({ oid }) => oid));
  const numbers = new Set(pullRequests.nodes.map(({ number }) => number));
  // One that is listed twice stands in the place of one that is not listed.
  if (!isComplete(commits) || held.size !== commits.totalCount)
    return `only ${held.size} of ${commits.totalCount} commits could be read`;
  if (!isComplete(pullRequests) || numbers.size !== pullRequests.totalCount)
    return `only ${numbers.size} of ${pullRequests.totalCount} pull requests could be read`;
  if ((begin?.oid ?? null) !== base) return "it does not begin after the last release";
  // A release of a commit that was released already brings nothing new.
  if (commits.nodes.length === 0) return candidate === base ? null : "it holds no commit, not even the candidate";
  if (!held.has(candidate)) return "it does not hold the candidate";
  // From the candidate down, every commit must be reached: else the list is not the history that git has.
  const parents = new Map(commits.nodes.map((commit) => [commit.oid, commit.parents]));
  const reached = new Set<string>();
  const open = [candidate];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (reached.has(oid) || !held.has(oid)) continue;
    reached.add(oid);
    open.push(...(parents.get(oid) ?? []));
  }
  return reached.size === held.size ? null : "it holds commits that the candidate does not";
}

function baseReason(loaded: LoadedPolicy, { base }: RangeFacts, { environment }: ItemContext): Reason {
  const common = { code: "approvals.base", required: "a last release whose tag nobody can set or move unseen" };
  if (base === null) {
    const observed = `nothing was released to \`${environment}\` before: all history is judged`;
    return reasonOf(loaded, ["approvals"], { ...common, status: "not-applicable", observed });
  }
  const { tag } = base;
  if (tag === null) {
    const observed = `the policy judges nothing that ${base.oid.slice(0, 7)} holds`;
    if (loaded.policy.approvals.since === base.oid)
      return reasonOf(loaded, ["approvals", "since"], { ...common, status: "met", observed });
    return reasonOf(loaded, ["approvals", "since"], {
      ...common,
      status: "unknown",
      observed: `the range begins after ${base.oid.slice(0, 7)}, which neither a tag nor the policy names`,
      next: "run the gate again, so that the range begins where the policy says now",
    });
  }
  const evidence = [{ kind: "tag", id: tag, title: tag }] as const;
  const next = "protect release tags with a ruleset, as `signalbox branches apply` writes it";
  const { isProtected } = base;
  if (!isProtected.known)
    return reasonOf(loaded, ["approvals"], {
      ...common,
      status: "unknown",
      observed: isProtected.says,
      evidence,
      next: isProtected.next,
    });
  return isProtected.value
    ? reasonOf(loaded, ["approvals"], { ...common, status: "met", observed: `\`${tag}\` is protected`, evidence })
    : reasonOf(loaded, ["approvals"], {
        ...common,
        status: "unknown",
        observed: `whoever may write could set or move \`${tag}\`, and so hide commits from the gate`,
        evidence,
        next,
      });
}
