import type { Observed } from "../gate/observed.ts";
import { isSamePerson } from "../gate/people.ts";
import { matchesGlob } from "../schema/match-glob.ts";
import type { Policy } from "../schema/policy.ts";
import type { Approval, Filled } from "./fill-needs.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";

/** The account of every workflow's own token: whoever may write a branch can have one open a pull request with what they wrote. */
const WORKFLOWS = "github-actions[bot]";

/** Whether a workflow opened a pull request with its own token, and not only with what the policy lets this bot write by itself. */
export function isOpenedByWorkflow(
  { author }: PullRequestFacts,
  { approvals }: Policy,
  files: Observed<readonly string[]>,
): boolean {
  if (author?.login.toLowerCase() !== WORKFLOWS) return false;
  const bot = approvals.bots.find(({ login, id }) => login === author.login && id === author.databaseId);
  const isItsOwn = (file: string): boolean => bot?.paths.some((pattern) => matchesGlob(pattern, file)) === true;
  return !(files.known && files.value.every(isItsOwn));
}

/** What a change needs, filled without any one of those who approved it: each of them may be who had the workflow open it. */
export function fillBesideStarter(
  approvals: readonly Approval[],
  fill: (approvals: readonly Approval[]) => Filled,
): Filled {
  const filled = fill(approvals);
  if (filled.status !== "yes") return filled;
  const suspect = approvals.find(
    ({ person }) => fill(approvals.filter((other) => !isSamePerson(other.person, person))).status !== "yes",
  );
  if (suspect === undefined) return filled;
  const { login } = suspect.person;
  return {
    ...filled,
    status: "unknown",
    unknown: `a workflow opened it, for whom could not be told: it may have been \`${login}\``,
    next: `have somebody else approve it besides \`${login}\`, or name the bot and its paths in \`approvals.bots\``,
  };
}
