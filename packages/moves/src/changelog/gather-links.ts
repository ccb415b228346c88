import type { Commit } from "@signalbox/policy/changes/commit";
import type { PullRequestLinks } from "@signalbox/policy/notes/notes-facts";
import type { Answer } from "@signalbox/systems/answer";
import { documentationLinks } from "./documentation-links.ts";

/** The text of a pull request, by its number. */
export type ReadPullRequest = (number: number) => Promise<Answer<string>>;

/** The newest of a release. */
const MOST = 50;
const AT_ONCE = 5;

/**
 * What the pull requests of a release link to as documentation. After the first that could not be read none is asked any more: the
 * next would hardly be. One that is not there among others says nothing of those: anybody may write `(#99999)`.
 */
export async function gatherLinks(
  commits: readonly Commit[],
  read: ReadPullRequest,
): Promise<readonly PullRequestLinks[]> {
  const numbers = [...new Set(commits.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest])))];
  const asked = numbers.slice(0, MOST);
  const facts: PullRequestLinks[] = [];
  let silent = false;
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const batch = asked.slice(at, at + AT_ONCE);
    const answers = silent ? [] : await Promise.all(batch.map((number) => read(number)));
    silent ||= isSilent(answers);
    for (const [index, number] of batch.entries()) {
      const answer = answers[index];
      facts.push({ number, links: answer?.known === true ? documentationLinks(answer.value) : null });
    }
  }
  return facts;
}

function isSilent(answers: readonly Answer<string>[]): boolean {
  const silences = answers.filter((answer) => !answer.known);
  return silences.length === answers.length || silences.some(({ code }) => code !== "github.not-found");
}
