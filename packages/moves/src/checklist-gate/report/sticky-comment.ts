import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import type { Answer } from "@signalbox/systems/answer";
import type { GitHub } from "@signalbox/systems/github/client";
import { cutMarkdown } from "@signalbox/systems/github/cut-markdown";
import { ownComments, writeComment } from "@signalbox/systems/github/own-comments";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { gateHead, gateTree } from "./gate-markdown.ts";
import type { GateMade } from "./let-through.ts";

/** GitHub takes no more of a comment. */
const LONGEST = 65_000;

/** The pull request that brought the candidate: the newest where several did; null where none is known. */
export function broughtBy({ approvals: { range }, about }: Pick<GateFacts, "approvals" | "about">): number | null {
  if (!range.known) return null;
  const brought = range.value.pullRequests.nodes.filter(
    ({ merged, mergeCommit }) => merged && mergeCommit === about.candidate,
  );
  return brought.length === 0 ? null : Math.max(...brought.map(({ number }) => number));
}

/**
 * Tells the decision in one comment on a pull request, and in the same one from then on, one for each environment. Ours is the first
 * that this token wrote and that begins with our mark: others may write the mark, too. Its page.
 */
export async function writeStickyComment(
  gitHub: GitHub,
  repository: RepositoryName,
  made: GateMade,
  { number, runUrl }: { readonly number: number; readonly runUrl: string },
  signal: AbortSignal,
): Promise<Answer<string>> {
  const comments = await ownComments(gitHub, repository, number, signal);
  if (!comments.known) return comments;
  const mark = markOf(made.decision.environment);
  const standing = comments.value.find(({ body }) => body.startsWith(mark)) ?? null;
  const body = cutMarkdown(bodyOf(made, mark, runUrl), LONGEST, "The rest stands in the job summary.");
  return writeComment(gitHub, repository, { number, standing, body }, signal);
}

// Names of environments hold letters, digits, `.`, `_` and `-` alone; what was asked for may hold anything.
function markOf(environment: string): string {
  return `<!-- signalbox:gate ${environment.replaceAll(/[^A-Za-z0-9._-]/g, "?")} -->`;
}

function bodyOf(made: GateMade, mark: string, runUrl: string): string {
  return `${mark}\n${gateHead(made)}\n<details><summary>Every rule</summary>\n\n${gateTree(made.decision)}\n</details>\n\n[The run](${runUrl})\n`;
}
