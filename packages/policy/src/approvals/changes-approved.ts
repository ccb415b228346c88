import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { counted } from "../decision/counted.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { isComplete, type Observed } from "../gate/observed.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { ApprovalFacts } from "./approval-facts.ts";
import { type Hands, handsIn } from "./authorship.ts";
import { type Classed, classOfChange } from "./change-class.ts";
import { needsOfClass, rolesOf } from "./effective-approvals.ts";
import { type Approval, type Barred, type Filled, fillNeeds } from "./fill-needs.ts";
import { fillBesideStarter, isOpenedByWorkflow } from "./opened-by-workflow.ts";
import { filledInWords } from "./filled-in-words.ts";
import { ownerGroups } from "./owner-groups.ts";
import { labelsEver } from "./labels.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";
import { rejectionOf, rejectionReason } from "./change-rejections.ts";
import { allOf, not, type Told } from "./told.ts";
import { fillBesidePusher } from "./unknown-pusher.ts";
import { reviewsRead, type Vote, votesOf } from "./votes.ts";

/** Whether one pull request of the release was approved as its class asks. */
export type JudgedChange = {
  readonly number: number;
  readonly classed: Classed;
  readonly approved: Told;
  readonly reasons: readonly Reason[];
};

export type ChangeSetting = {
  readonly loaded: LoadedPolicy;
  readonly facts: ApprovalFacts;
  readonly emergency: boolean;
  /** Who may approve nothing of this release; empty with the standard separation of duties. */
  readonly barredEverywhere: Barred;
  /** What was said of the release as a whole: in an emergency it counts for its changes too. */
  readonly ofRelease: readonly Approval[];
};

/** Judges one pull request: the class of its change, then whether the right people approved exactly what was merged. */
export function judgeChange(pullRequest: PullRequestFacts, setting: ChangeSetting): JudgedChange {
  const { loaded, facts, emergency } = setting;
  const { policy } = loaded;
  const files = filesOf(pullRequest);
  const classed = classOfChange(
    { policy, own: loaded.files },
    { files, lines: pullRequest.additions + pullRequest.deletions, labels: labelsEver(pullRequest) },
    facts.effects,
    emergency,
  );
  const needs = needsOfClass(policy, classed.cls);
  const hands = handsIn(pullRequest, policy.approvals.people);
  const votes = votesOf(pullRequest, policy.approvals["clean-updates"]);
  const filled = filledBy(votes, needs, pullRequest, { ...setting, files, hands });
  const rejections = votes
    .filter(({ says }) => says === "rejects")
    .map((vote) =>
      rejectionOf(vote, needs, { loaded, people: facts.people, barred: barredBy(hands, pullRequest, setting) }),
    );
  const whole = listsReason(pullRequest, setting);
  const reasons = [
    approvalReason(pullRequest, classed, filled, setting),
    ...(classed.unknown === null ? [] : [classReason(pullRequest, classed, classed.unknown, setting)]),
    ...rejections.map((rejection) => rejectionReason(loaded, pullRequest, rejection)),
    ...whole,
  ];
  const approved = allOf([
    filled.status,
    classed.unknown === null ? "yes" : "unknown",
    ...rejections.map(({ blocks }) => not(blocks)),
    whole.length === 0 ? "yes" : "unknown",
  ]);
  return { number: pullRequest.number, classed, approved, reasons };
}

/** How the needs of its class are filled by those who approved it. */
function filledBy(
  votes: readonly Vote[],
  needs: readonly string[],
  pullRequest: PullRequestFacts,
  setting: ChangeSetting & { readonly files: Observed<readonly string[]>; readonly hands: Hands },
): Filled {
  const { loaded, facts, emergency, ofRelease, files, hands } = setting;
  const { policy } = loaded;
  const demanded = facts.lastPushApproval(pullRequest.baseRefName);
  const isDemanded = hands.isPusherAlone && pullRequest.merged && demanded.known && demanded.value;
  const fillSetting = {
    roles: rolesOf(policy),
    people: facts.people,
    barred: barredBy(isDemanded ? { ...hands, unknown: null } : hands, pullRequest, setting),
    owners: () => ownerGroups(files, facts.people.codeOwners, policy),
  };
  const fill = (given: readonly Approval[]) => fillNeeds(needs, given, fillSetting);
  const fillKnown = (given: readonly Approval[]) =>
    isDemanded ? fillBesidePusher(pullRequest, votes, given, fill) : fill(given);
  const approvals = [
    ...votes.filter(({ says }) => says !== "rejects").map(approvalOf),
    ...(emergency ? ofRelease : []),
  ];
  return isOpenedByWorkflow(pullRequest, policy, files)
    ? fillBesideStarter(approvals, fillKnown)
    : fillKnown(approvals);
}

function approvalOf({ person, says, counts, why, url }: Vote): Approval {
  return { person, counts: says === "approves" ? counts : "no", as: null, why, url };
}

/** Nobody approves what they had a hand in; where a hand is unknown, anybody's could be it. */
function barredBy(hands: Hands, { number }: PullRequestFacts, { barredEverywhere }: ChangeSetting): Barred {
  return (person: Person) => {
    if (hands.logins.has(loginKey(person.login))) return { is: "yes", why: "they had a hand in the change" };
    const everywhere = barredEverywhere(person);
    if (everywhere.is !== "no" || hands.unknown === null) return everywhere;
    return { is: "unknown", why: `who had a hand in #${number} is not known: ${hands.unknown}` };
  };
}

/** The paths of a change. Git names all that GitHub counts, and of what was renamed both names. */
function filesOf({ files, changedFiles, number }: PullRequestFacts): Observed<readonly string[]> {
  if (!files.known || files.value.length >= changedFiles) return files;
  const says = `git shows ${counted(files.value.length, "file")} of #${number}, and GitHub counts ${changedFiles}`;
  return { known: false, code: "approvals.files", says, next: "run the gate again on a full clone" };
}

function approvalReason(
  pullRequest: PullRequestFacts,
  { cls, why }: Classed,
  filled: Filled,
  { loaded }: ChangeSetting,
): Reason {
  const { number, url } = pullRequest;
  const status = filled.status === "yes" ? "met" : filled.status === "no" ? "unmet" : "unknown";
  const needs = needsOfClass(loaded.policy, cls);
  return reasonOf(loaded, ["approvals", "classes", cls, "needs"], {
    code: "approvals.change",
    status,
    required: `#${number} approved by ${needs.length === 0 ? "nobody" : needs.join(" and ")}, being ${cls}: ${why}`,
    observed: filledInWords(filled).join("; ") || "its class asks for nobody",
    evidence: [{ kind: "pull-request", id: url, title: `#${number} ${pullRequest.title}` }],
    ...(status === "met"
      ? {}
      : {
          next: `${filled.next ?? "make readable what is unknown, then run again"} on #${number}; a review counts after the merge too`,
        }),
  });
}

function classReason(
  pullRequest: PullRequestFacts,
  { cls }: Classed,
  unknown: string,
  { loaded }: ChangeSetting,
): Reason {
  return reasonOf(loaded, ["approvals", "classes", cls], {
    code: "approvals.class",
    status: "unknown",
    required: `the class of #${pullRequest.number} told by what it changes`,
    observed: `it is taken for ${cls}: ${unknown}`,
    next: "run the gate again on a full clone, with a token that may read what is missing",
  });
}

/** Votes that were not read may be rejections: a list that was cut short is never good enough. */
function listsReason(pullRequest: PullRequestFacts, { loaded }: ChangeSetting): readonly Reason[] {
  const { reviews, events, number } = pullRequest;
  const read = reviewsRead(pullRequest);
  const whole = isComplete(reviews) && read === reviews.totalCount;
  if (whole && isComplete(events)) return [];
  const [what, most, all] = whole
    ? (["event", events.nodes.length, events.totalCount] as const)
    : (["review", read, reviews.totalCount] as const);
  return [
    reasonOf(loaded, ["approvals"], {
      code: "approvals.cut-short",
      status: "unknown",
      required: `all reviews and events of #${number}`,
      observed: `${most} of ${counted(all, what)} could be read`,
      next: "run the gate again",
    }),
  ];
}
