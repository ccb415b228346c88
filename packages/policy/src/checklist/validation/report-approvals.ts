import type { PullRequestFacts } from "../../approvals/pull-request-facts.ts";
import { statementsOf } from "../../approvals/statements.ts";
import { allOf, anyOf, type Told } from "../../approvals/told.ts";
import { votesOf } from "../../approvals/votes.ts";
import type { Evidence } from "../../decision/reason.ts";
import { isComplete, type Listed, type Observed } from "../../gate/observed.ts";
import { isSamePerson, type Person } from "../../gate/people.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { ValidationFacts } from "./validation-facts.ts";

/** Who may approve a report, and where they may have done so. */
export type ReportApprovers = {
  /** The pull requests of the release, and its manifest's. */
  readonly pullRequests: Observed<Listed<PullRequestFacts>>;
  /** Whether somebody holds a role. */
  readonly holds: (role: string, person: Person) => Told;
  /** No for who started the run and for who had a hand in what is released. */
  readonly mayApprove: (person: Person) => Told;
};

/** Whether a report's own hash was approved, on what it rests, and what did not count. */
export type ReportApproval = {
  readonly told: Told;
  readonly evidence: readonly Evidence[];
  /** In words: `bob` does not hold `qa-lead`. */
  readonly discarded: readonly string[];
};

type Said = { readonly person: Person; readonly evidence: Evidence; readonly counts: Told };

/** Whether somebody of `role` approved these very bytes: by a comment with their hash, or by a review of the pull request that brought them. */
export function approvalOfReport(
  { policy }: LoadedPolicy,
  role: string,
  facts: Pick<ValidationFacts, "heads"> & { readonly sha256: string },
  { pullRequests, holds, mayApprove }: ReportApprovers,
): ReportApproval {
  if (!pullRequests.known) return { told: "unknown", evidence: [], discarded: [pullRequests.says] };
  const discarded: string[] = [];
  const said = pullRequests.value.nodes.flatMap((pull) => [
    ...commentsOn(pull, role, facts.sha256, discarded),
    ...reviewsOf(pull, facts, policy.approvals["clean-updates"]),
  ]);
  const answers = said.map(({ person, counts, evidence }) => {
    const holding = holds(role, person);
    const apart = mayApprove(person);
    const told = allOf([counts, holding, apart]);
    if (told !== "yes") discarded.push(`\`${person.login}\` ${whyNot(role, { holding, apart, counts })}`);
    return { told, evidence };
  });
  const counted = answers.filter(({ told }) => told === "yes");
  if (counted.length > 0) return { told: "yes", evidence: counted.map(({ evidence }) => evidence), discarded };
  // What was not read may hold the approval.
  const whole =
    isComplete(pullRequests.value) &&
    pullRequests.value.nodes.every(({ comments, reviews }) => isComplete(comments) && isComplete(reviews));
  return { told: anyOf([...answers.map(({ told }) => told), whole ? "no" : "unknown"]), evidence: [], discarded };
}

function commentsOn(
  { comments, number }: PullRequestFacts,
  role: string,
  sha256: string,
  discarded: string[],
): readonly Said[] {
  const { said, unheard } = statementsOf(comments.nodes);
  for (const { login, why } of unheard) discarded.push(`a line of \`${login}\` in #${number}: ${why}`);
  return said.flatMap((statement) => {
    if (statement.kind !== "approve" || statement.role !== role) return [];
    const { person, url, hash } = statement;
    if (hash !== sha256) {
      // The hash of a commit approves the release, not its report.
      if (hash.length === 64) discarded.push(`\`${person.login}\` approved another report, ${hash.slice(0, 12)}`);
      return [];
    }
    return [{ person, counts: "yes", evidence: { kind: "comment", id: url, title: `by ${person.login}` } }];
  });
}

function reviewsOf(
  pull: PullRequestFacts,
  { heads, sha256 }: Pick<ValidationFacts, "heads"> & { readonly sha256: string },
  updates: LoadedPolicy["policy"]["approvals"]["clean-updates"],
): readonly Said[] {
  const brought = heads.some(
    (head) => head.number === pull.number && head.headRefOid === pull.headRefOid && head.sha256 === sha256,
  );
  if (!brought) return [];
  // A review that was not read may have taken the approval back.
  const whole: Told = isComplete(pull.reviews) ? "yes" : "unknown";
  return votesOf(pull, updates).flatMap(({ person, url, says, counts }) => {
    if (says !== "approves" || (pull.author !== null && isSamePerson(pull.author, person))) return [];
    const evidence: Evidence = { kind: "review", id: url, title: `by ${person.login}` };
    return [{ person, counts: allOf([counts, whole]), evidence }];
  });
}

function whyNot(
  role: string,
  { holding, apart, counts }: Readonly<Record<"holding" | "apart" | "counts", Told>>,
): string {
  if (holding === "no") return `does not hold \`${role}\``;
  if (apart === "no") return "had a hand in the release, or started it";
  if (counts === "no") return "approved another state of the pull request";
  if (holding === "unknown") return `may not hold \`${role}\`: nobody could say`;
  if (apart === "unknown") return "may have had a hand in the release: nobody could say";
  return "may have approved another state of the pull request: nobody could say";
}
