import type { PullRequestEvent, Review, StatementComment } from "@signalbox/policy/approvals/pull-request-facts";
import { Oid } from "@signalbox/policy/changes/oid";
import type { Listed } from "@signalbox/policy/gate/observed";
import type { Person } from "@signalbox/policy/gate/people";
import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { type CommitNames, NAME } from "./commit-names.ts";
import type { ListPage } from "./graphql-list.ts";
import { GraphQLPerson, PERSON } from "./graphql-person.ts";
import { inBatches } from "./in-batches.ts";
import { type List, LISTS, listText, Time, wholeList } from "./pull-request-lists.ts";
import type { RepositoryName } from "./repository.ts";

/** A pull request as GitHub tells it, with all its lists. */
export type PullRequestDetails = {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly createdAt: string;
  readonly author: Person | null;
  readonly isCrossRepository: boolean;
  readonly baseRefName: string;
  readonly baseRefOid: string;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly merged: boolean;
  readonly mergedAt: string | null;
  readonly mergedBy: Person | null;
  readonly mergeCommit: string | null;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
  readonly labels: Listed<string>;
  readonly reviews: Listed<Review>;
  readonly events: Listed<PullRequestEvent>;
  readonly commits: Listed<CommitNames>;
  /** All of them where they were asked for, else none. */
  readonly comments: Listed<StatementComment>;
};

const DetailsSchema = z.object({
  number: z.number().int().positive(),
  title: z.string(),
  url: z.string(),
  createdAt: Time,
  author: GraphQLPerson.nullable(),
  isCrossRepository: z.boolean(),
  baseRefName: z.string(),
  baseRefOid: Oid,
  headRefName: z.string(),
  headRefOid: Oid,
  merged: z.boolean(),
  mergedAt: Time.nullable(),
  mergedBy: GraphQLPerson.nullable(),
  mergeCommit: z
    .object({ oid: Oid })
    .nullable()
    .transform((commit) => commit?.oid ?? null),
  additions: z.number().int().nonnegative(),
  deletions: z.number().int().nonnegative(),
  changedFiles: z.number().int().nonnegative(),
  labels: LISTS.labels.schema.nullable(),
  reviews: LISTS.reviews.schema.nullable(),
  events: LISTS.events.schema,
  commits: LISTS.commits.schema,
  comments: LISTS.comments.schema.optional(),
});

const DETAILS = `fragment Details on PullRequest {
  number title url createdAt author { ${PERSON} } isCrossRepository baseRefName baseRefOid headRefName headRefOid
  merged mergedAt mergedBy { ${PERSON} } mergeCommit { oid } additions deletions changedFiles
  ${listText("labels")} ${listText("reviews")} ${listText("events")} ${listText("commits")}
}`;

/** Asks for many pull requests, 25 a request, and for all of each list. `withComments` names those whose comments are wanted. One that GitHub does not show makes all of it silence. */
export function pullRequestDetails(
  gitHub: GitHub,
  repository: RepositoryName,
  { numbers, withComments }: { readonly numbers: readonly number[]; readonly withComments: ReadonlySet<number> },
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly PullRequestDetails[]>> {
  return inBatches(numbers, 25, (batch) => askBatch(gitHub, repository, batch, withComments, signal));
}

async function askBatch(
  gitHub: GitHub,
  repository: RepositoryName,
  batch: readonly number[],
  withComments: ReadonlySet<number>,
  signal: AbortSignal | undefined,
): Promise<GitHubAnswer<readonly PullRequestDetails[]>> {
  const texts = batch.map((number) => {
    const comments = withComments.has(number) ? listText("comments") : "";
    return `${aliasOf(number)}: pullRequest(number: ${number}) { ...Details ${comments} }`;
  });
  const answer = await gitHub.query(
    {
      query: `query ($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { ${texts.join("\n")} }
        rateLimit { cost remaining }
      }
      ${DETAILS}
      ${NAME}`,
      variables: repository,
      subject: named(batch),
      needs: "pull-requests: read",
      schema: z.object({
        repository: z.object(Object.fromEntries(batch.map((number) => [aliasOf(number), DetailsSchema]))),
      }),
    },
    signal,
  );
  if (!answer.known) return answer;
  const found: PullRequestDetails[] = [];
  for (const number of batch) {
    const details = answer.value.repository[aliasOf(number)];
    if (details?.number !== number) return mixedUp(number);
    const whole = await withAllLists(details, (list, first) =>
      wholeList(list, first, gitHub, repository, number, signal),
    );
    if (!whole.known) return whole;
    found.push(whole.value);
  }
  return known(found);
}

type Details = z.infer<typeof DetailsSchema>;
type Rest = <T>(list: List<T>, first: ListPage<T> | null) => Promise<GitHubAnswer<Listed<T>>>;

async function withAllLists(details: Details, all: Rest): Promise<GitHubAnswer<PullRequestDetails>> {
  const labels = await all(LISTS.labels, details.labels);
  if (!labels.known) return labels;
  const reviews = await all(LISTS.reviews, details.reviews);
  if (!reviews.known) return reviews;
  const events = await all(LISTS.events, details.events);
  if (!events.known) return events;
  const commits = await all(LISTS.commits, details.commits);
  if (!commits.known) return commits;
  const comments = await all(LISTS.comments, details.comments ?? NOT_ASKED);
  if (!comments.known) return comments;
  return known({
    ...details,
    labels: labels.value,
    reviews: reviews.value,
    events: events.value,
    commits: commits.value,
    comments: comments.value,
  });
}

const NOT_ASKED = { totalCount: 0, nodes: [], next: null };
// An error of GraphQL's names it.
function aliasOf(number: number): string {
  return `pullRequest${number}`;
}

function named(batch: readonly number[]): string {
  const [first, ...others] = batch;
  return others.length === 0 ? `pull request #${first}` : `pull requests #${first} and ${others.length} more`;
}

function mixedUp(number: number): GitHubAnswer<never> {
  return {
    known: false,
    status: 200,
    code: "github.unexpected-answer",
    says: `GitHub answered about another pull request than #${number}`,
    next: "check the API address, and whether a proxy stands between",
  };
}
