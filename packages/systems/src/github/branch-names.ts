import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const HEADS = "refs/heads/";
const QUERY = `query ($owner: String!, $name: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      totalCount
      nodes { name prefix }
      pageInfo { hasNextPage endCursor }
    }
  }
  rateLimit { cost remaining }
}`;

const MOST_PAGES = 500;
const PageSchema = z.object({
  repository: z.object({
    refs: z.object({
      totalCount: z.number().int().nonnegative(),
      nodes: z.array(z.object({ name: z.string().min(1), prefix: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/**
 * Every branch of a folder, such as `release/`; of all with an empty one. A list that was cut short is silence.
 * @see https://docs.github.com/graphql/reference/objects#repository
 */
export async function branchesIn(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  folder: string,
  signal?: AbortSignal,
): Promise<Answer<readonly string[]>> {
  const prefix = `${HEADS}${folder}`;
  const subject = folder === "" ? "branches" : `branches of \`${folder}\``;
  const names = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: Record<string, unknown> = { owner, name, prefix, after };
    const answer = await gitHub.query(
      { query: QUERY, variables, subject, needs: "contents: read", schema: PageSchema },
      signal,
    );
    if (!answer.known) return answer;
    const { totalCount, nodes, pageInfo } = answer.value.repository.refs;
    for (const ref of nodes) {
      // Names are told without what was asked for, and it is not documented whether their own prefix holds all of that.
      const whole = `${ref.prefix}${ref.name}`;
      names.add((whole.startsWith(prefix) ? whole : `${prefix}${ref.name}`).slice(HEADS.length));
    }
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || after === null) {
      return names.size === totalCount
        ? known([...names])
        : cutShort(subject, `there are ${totalCount}, and ${names.size} came`);
    }
  }
  return cutShort(subject, "its pages do not end");
}

function cutShort(subject: string, why: string): Answer<never> {
  return {
    known: false,
    code: "github.cut-short",
    says: `the list of ${subject} could not be read to its end: ${why}`,
    next: "run it again; if it stays, delete branches that are no longer needed",
  };
}
