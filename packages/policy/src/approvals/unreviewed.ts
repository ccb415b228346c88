import { counted } from "../decision/counted.ts";
import type { Evidence, Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { RangeCommit, RangeFacts } from "./approval-facts.ts";
import { needsOfClass } from "./effective-approvals.ts";
import { fillNeeds, type Setting } from "./fill-needs.ts";
import type { ReviewCoverage } from "./range-coverage.ts";
import { releaseReason } from "./release-approved.ts";
import type { OfRelease } from "./of-release.ts";

/** So many commits are named. */
const MOST_NAMED = 10;

/**
 * What reached the branch without a reviewed pull request: found, named and unmet, until the roles approve the release that the policy
 * asks for it, or that it asks for an emergency.
 */
export function unreviewedReasons(
  loaded: LoadedPolicy,
  range: RangeFacts,
  coverage: ReadonlyMap<string, ReviewCoverage>,
  release: { readonly ofRelease: OfRelease; readonly setting: Setting; readonly emergency: boolean },
): readonly Reason[] {
  const found = range.commits.nodes.flatMap((commit) => {
    const cover = coverage.get(commit.oid);
    return cover?.by === "nobody" ? [{ commit, cover }] : [];
  });
  if (found.length === 0) return [coveredReason(loaded, range)];
  const unsure = found.filter(({ cover }) => cover.unknown);
  const { ofRelease, setting, emergency } = release;
  const needs = emergency ? needsOfClass(loaded.policy, "emergency") : loaded.policy.approvals.unreviewed.needs;
  const named = found.slice(0, MOST_NAMED).map(({ commit, cover }) => `${shown(commit)}: ${cover.why}`);
  const more = found.length > MOST_NAMED ? [`and ${found.length - MOST_NAMED} more`] : [];
  const observed = `${counted(found.length, "commit")} reached the branch unreviewed: ${[...named, ...more].join("; ")}`;
  const evidence = found.map(({ commit }): Evidence => ({ kind: "commit", id: commit.oid, title: commit.headline }));
  const common = {
    code: "approvals.unreviewed",
    required: "every commit brought by a reviewed pull request",
    observed,
    evidence,
  };
  const rule = ["approvals", "unreviewed", "needs"];
  if (needs.length === 0) {
    const status = unsure.length === found.length ? "unknown" : "unmet";
    const next =
      "take those commits back and bring them by a pull request, or have the policy say who may approve them (`approvals.unreviewed.needs`)";
    return [reasonOf(loaded, rule, { ...common, status, next })];
  }
  const filled = fillNeeds(needs, ofRelease.approvals, setting);
  const approval = releaseReason(
    loaded,
    rule,
    `unreviewed commits approved by ${needs.join(" and ")}`,
    filled,
    filled.status === "yes" ? [] : ofRelease.silent,
  );
  // The commits are named whether somebody answers for them or not; what decides is the approval. It answers for what nobody
  // reviewed, and not for what may have been reviewed, and rejected.
  return [
    unsure.length === 0
      ? reasonOf(loaded, rule, { ...common, status: "not-applicable" })
      : reasonOf(loaded, rule, { ...common, status: "unknown", next: "make readable what brought them" }),
    { ...approval, code: "approvals.unreviewed" },
  ];
}

function coveredReason(loaded: LoadedPolicy, range: RangeFacts): Reason {
  return reasonOf(loaded, ["approvals"], {
    code: "approvals.unreviewed",
    status: "met",
    required: "every commit brought by a reviewed pull request",
    observed: `${counted(range.commits.nodes.length, "commit")}, each brought by a pull request that git confirms`,
  });
}

function shown({ oid, headline }: RangeCommit): string {
  return `${oid.slice(0, 7)} (${headline.slice(0, 60)})`;
}
