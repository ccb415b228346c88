import type { Listed } from "@signalbox/policy/gate/observed";
import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHubAnswer } from "./client.ts";

/** One page of a list of GraphQL's, a "connection". */
export type ListPage<T> = Listed<T> & { readonly next: string | null };

const MOST_PAGES = 200;

/** The text of a page: its total, where the next one begins, and `node` of each. */
export function pageOf(node: string): string {
  return `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${node} } }`;
}

/** Reads a page. What GitHub leaves out of it (null) is not there, so that the list is shorter than its total. */
export function listPage<T>(node: z.ZodType<T>): z.ZodType<ListPage<T>> {
  return z
    .object({
      totalCount: z.number().int().nonnegative(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
      nodes: z.array(node.nullable()).nullish(),
    })
    .transform(({ totalCount, pageInfo, nodes }) => ({
      totalCount,
      nodes: (nodes ?? []).filter((each) => each !== null),
      next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    }));
}

/** The rest of a list whose first page was read with others. Its total is the newest that was told: who decides compares. */
export async function toItsEnd<T>(
  first: ListPage<T>,
  ask: (after: string) => Promise<GitHubAnswer<ListPage<T>>>,
): Promise<GitHubAnswer<Listed<T>>> {
  const nodes = [...first.nodes];
  let { totalCount, next } = first;
  const asked = new Set<string>();
  while (next !== null && !asked.has(next) && asked.size < MOST_PAGES) {
    asked.add(next);
    const page = await ask(next);
    if (!page.known) return page;
    nodes.push(...page.value.nodes);
    totalCount = page.value.totalCount;
    next = page.value.next;
  }
  // Pages that do not end: the list is not complete, whatever its total says.
  return known({ totalCount: next === null ? totalCount : Math.max(totalCount, nodes.length + 1), nodes });
}
