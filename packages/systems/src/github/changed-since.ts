import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer, Question } from "./client.ts";

/** When something was done to an item of such a list; null where it was not. */
export const Moment = z.iso
  .datetime()
  .nullish()
  .transform((at) => at ?? null);

/** What a list tells from some time on: `isWhole` is false where there may be more than was read. */
export type Since<T> = { readonly items: readonly T[]; readonly isWhole: boolean };

const MOST = 100;

/**
 * What changed since a time, of a list that GitHub sorts by when its items were changed: the newest hundred in one request. Where
 * `since` is null, all of them: whole only where there are fewer.
 */
export async function changedSince<T extends { readonly updatedAt: string | null }>(
  gitHub: GitHub,
  question: Question<T>,
  since: string | null,
  signal: AbortSignal | undefined,
): Promise<GitHubAnswer<Since<T>>> {
  const parameters = { ...question.parameters, sort: "updated", direction: "desc", per_page: MOST };
  const answer = await gitHub.ask({ ...question, parameters, schema: z.array(question.schema) }, signal);
  if (!answer.known) return answer;
  const oldest = answer.value.at(-1)?.updatedAt ?? null;
  const isPast = since !== null && oldest !== null && Date.parse(oldest) < Date.parse(since);
  return known({ items: answer.value, isWhole: answer.value.length < MOST || isPast });
}
