import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { listPage, pageOf, toItsEnd } from "./graphql-list.ts";
import type { RepositoryName } from "./repository.ts";

/** A comment that this very token wrote. */
export type OwnComment = { readonly id: number; readonly body: string; readonly url: string };

// Anybody may write what a comment of ours begins with, but nobody may write as this token.
const Comments = listPage(
  z.object({
    fullDatabaseId: z.coerce.number().int(),
    body: z.string(),
    url: z.string(),
    viewerDidAuthor: z.boolean(),
  }),
);
const PAGE = pageOf("fullDatabaseId body url viewerDidAuthor");
const WrittenSchema = z.object({ id: z.number().int(), html_url: z.string(), body: z.string().nullish() });

/** The comments on a pull request by the token that asks, in their order. A list that was cut short is silence. */
export async function ownComments(
  gitHub: GitHub,
  repository: RepositoryName,
  number: number,
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly OwnComment[]>> {
  const subject = `the comments on #${number}`;
  const page = async (after: string | null) => {
    const answer = await gitHub.query(
      {
        query: `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
          repository(owner: $owner, name: $name) { pullRequest(number: $number) { comments(first: 100, after: $after) ${PAGE} } }
          rateLimit { cost remaining }
        }`,
        variables: { ...repository, number, after },
        subject,
        needs: "pull-requests: read",
        schema: z.object({ repository: z.object({ pullRequest: z.object({ comments: Comments }) }) }),
      },
      signal,
    );
    return answer.known ? known(answer.value.repository.pullRequest.comments) : answer;
  };
  const first = await page(null);
  if (!first.known) return first;
  const all = await toItsEnd(first.value, page);
  if (!all.known) return all;
  if (all.value.nodes.length !== all.value.totalCount) {
    const says = `GitHub gave ${all.value.nodes.length} of ${all.value.totalCount} of ${subject}`;
    return { known: false, status: 200, code: "github.incomplete", says, next: "run it again" };
  }
  const own = all.value.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
  return known(own.map(({ fullDatabaseId: id, body, url }) => ({ id, body, url })));
}

/**
 * Writes a comment on a pull request, or makes `standing` say this, where it does not yet. Its page.
 * @see https://docs.github.com/rest/issues/comments
 */
export async function writeComment(
  gitHub: GitHub,
  { owner, name: repo }: RepositoryName,
  { number, standing, body }: { readonly number: number; readonly standing: OwnComment | null; readonly body: string },
  signal?: AbortSignal,
): Promise<GitHubAnswer<string>> {
  if (standing !== null && standing.body === body) return known(standing.url);
  const about = { subject: `a comment on #${number}`, needs: "pull-requests: write", schema: WrittenSchema } as const;
  const written = await gitHub.ask(
    standing === null
      ? {
          route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
          parameters: { owner, repo, issue_number: number, body },
          ...about,
        }
      : {
          route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
          parameters: { owner, repo, comment_id: standing.id, body },
          ...about,
        },
    signal,
  );
  return written.known ? known(written.value.html_url) : written;
}
