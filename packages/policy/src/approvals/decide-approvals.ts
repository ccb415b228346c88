import { counted } from "../decision/counted.ts";
import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { branchEntryOf } from "../versioning/branch-rule.ts";
import type { ApprovalFacts, RangeFacts } from "./approval-facts.ts";
import { judgeChange, type JudgedChange } from "./changes-approved.ts";
import { developerReasons } from "./developer.ts";
import type { ChangeClass } from "./effective-approvals.ts";
import { emergencyReasons } from "./emergency-review.ts";
import { coverageOf, type ReviewCoverage } from "./range-coverage.ts";
import { rangeReasons } from "./range-reasons.ts";
import { approvalsOfRelease } from "./release-approvals.ts";
import { releaseReasons, releaseSetting } from "./release-approved.ts";
import { runReasons } from "./run-reasons.ts";
import { barredFromChanges, barredFromRelease, separationReasons } from "./separation.ts";
import { unreviewedReasons } from "./unreviewed.ts";

export type JudgedApprovals = {
  readonly reasons: readonly Reason[];
  /** The highest class of any change of the release. */
  readonly cls: ChangeClass;
  /** Whether it goes out as an emergency: on a branch for emergencies, with nothing but what was merged there. */
  readonly expedited: boolean;
};

/** Whether the right people approved exactly what is released: each change as its class asks, the release as its environment asks. `ci` are the reasons of the checklist's item. */
export function decideApprovals(
  loaded: LoadedPolicy,
  facts: ApprovalFacts,
  about: ItemContext,
  ci: readonly Reason[],
): JudgedApprovals {
  const emergency = isForEmergencies(loaded, about.branch);
  const coverage = facts.range.known
    ? coverageOf(facts.range.value, loaded.policy, { branch: about.branch, defaultBranch: facts.defaultBranch })
    : new Map<string, ReviewCoverage>();
  const brought = facts.range.known ? changesOf(facts.range.value, coverage) : [];
  // Whoever may make branches could put ordinary changes on one for emergencies, to spare them their approvals.
  const expedited = emergency && brought.every(({ baseRefName }) => isForEmergencies(loaded, baseRefName));
  const ofRelease = approvalsOfRelease(loaded.policy, facts, about);
  const barred = barredFromRelease(loaded, facts);
  const always = [
    ...runReasons(loaded, facts, about),
    ...separationReasons(loaded, facts),
    ...releaseReasons(loaded, facts, about, ofRelease, barred, expedited),
    ...emergencyReasons(loaded, facts, about, expedited),
  ];
  if (!facts.range.known) {
    const unread = reasonOf(loaded, ["approvals"], {
      code: "approvals.range",
      status: "unknown",
      required: "every commit of the release and what brought it",
      observed: facts.range.says,
      next: facts.range.next,
    });
    return { reasons: [unread, ...always], cls: emergency ? "emergency" : "high-risk", expedited };
  }
  const range = facts.range.value;
  const setting = {
    loaded,
    facts,
    barredEverywhere: barredFromChanges(loaded, facts),
    ofRelease: ofRelease.approvals,
  };
  const changes = brought.map((pullRequest) =>
    judgeChange(pullRequest, { ...setting, emergency: emergency && isForEmergencies(loaded, pullRequest.baseRefName) }),
  );
  const unreviewed = unreviewedReasons(loaded, range, coverage, {
    ofRelease,
    emergency: expedited,
    setting: releaseSetting(loaded, facts, barred),
  });
  const classes = changes.map(({ classed }) => classed.cls);
  return {
    reasons: [
      ...rangeReasons(loaded, range, about),
      ...unreviewed,
      ...changes.flatMap((change) => reasonsOfChange(loaded, change, changes, coverage)),
      ...developerReasons(loaded, range, ci),
      ...always,
    ],
    cls: emergency ? "emergency" : classes.includes("high-risk") ? "high-risk" : "standard",
    expedited,
  };
}

function isForEmergencies({ policy }: LoadedPolicy, branch: string | null): boolean {
  return branchEntryOf(policy, branch).entry?.class === "emergency";
}

/** The pull requests that brought something, in the order of their numbers. */
function changesOf({ pullRequests }: RangeFacts, coverage: ReadonlyMap<string, ReviewCoverage>) {
  const numbers = new Set(
    [...coverage.values()].flatMap((cover) => (cover.by === "pull-requests" ? cover.numbers : [])),
  );
  return pullRequests.nodes.filter(({ number }) => numbers.has(number)).toSorted((a, b) => a.number - b.number);
}

/**
 * The reasons of one pull request. Where every commit that it brought came in by another approved pull request too, such as one of
 * a release branch that gathers several, it need not be approved by itself.
 */
function reasonsOfChange(
  loaded: LoadedPolicy,
  change: JudgedChange,
  changes: readonly JudgedChange[],
  coverage: ReadonlyMap<string, ReviewCoverage>,
): readonly Reason[] {
  if (change.approved === "yes") return change.reasons;
  const approved = new Set(changes.filter((one) => one.approved === "yes").map(({ number }) => number));
  const brought = [...coverage.values()].flatMap((cover) =>
    cover.by === "pull-requests" && cover.numbers.includes(change.number) ? [cover.numbers] : [],
  );
  if (!brought.every((numbers) => numbers.some((number) => approved.has(number)))) return change.reasons;
  const others = [...new Set(brought.flat())].filter((number) => approved.has(number));
  return [
    reasonOf(loaded, ["approvals"], {
      code: "approvals.change",
      status: "not-applicable",
      required: `#${change.number} approved by itself`,
      observed: `${counted(brought.length, "commit")} of it came in by ${others.map((number) => `#${number}`).join(", ")} too, which is approved`,
    }),
  ];
}
