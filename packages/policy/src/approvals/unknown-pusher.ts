import { isSamePerson } from "../gate/people.ts";
import type { Approval, Filled } from "./fill-needs.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";
import type { Vote } from "./votes.ts";

/**
 * Fills needs where nobody could say who pushed last, and GitHub demanded of the merge that somebody else approved. It did not say who:
 * whoever approved beside another may have pushed, so that the needs have to be filled without any one of them.
 */
export function fillBesidePusher(
  pullRequest: PullRequestFacts,
  votes: readonly Vote[],
  approvals: readonly Approval[],
  fill: (approvals: readonly Approval[]) => Filled,
): Filled {
  const filled = fill(approvals);
  if (filled.status !== "yes") return filled;
  const approving = votes.filter(({ says }) => says === "approves");
  const suspect = approving.find(
    (vote) =>
      mayHavePushed(vote, approving, pullRequest) &&
      fill(approvals.filter(({ person }) => !isSamePerson(person, vote.person))).status !== "yes",
  );
  if (suspect === undefined) return filled;
  return {
    ...filled,
    status: "unknown",
    unknown: `who pushed its head could not be told, and it may have been \`${suspect.person.login}\``,
    next: `have somebody else approve it besides \`${suspect.person.login}\`, or let the gate see who pushed`,
  };
}

/** The only one who had approved when it was merged is who GitHub asked for: they did not push. */
function mayHavePushed(
  { person, submittedAt }: Vote,
  approving: readonly Vote[],
  { mergedAt }: PullRequestFacts,
): boolean {
  if (mergedAt === null || submittedAt === null || Date.parse(submittedAt) > Date.parse(mergedAt)) return true;
  return approving.some((other) => !isSamePerson(other.person, person));
}
