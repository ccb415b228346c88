import { PullRequestEventSchema, type Review, ReviewSchema } from "@signalbox/policy/approvals/pull-request-facts";
import { Oid } from "@signalbox/policy/changes/oid";
import type { Listed } from "@signalbox/policy/gate/observed";
import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import { COMMIT_NAMES, CommitNamesSchema, NAME } from "./commit-names.ts";
import { listPage, type ListPage, pageOf, toItsEnd } from "./graphql-list.ts";
import { GraphQLPerson, PERSON } from "./graphql-person.ts";
import type { RepositoryName } from "./repository.ts";

/** A list of a pull request: how it is asked for, and how a page of it is read. */
export type List<T> = {
  /** Its field with what always stands between its brackets. */
  readonly call: string;
  readonly page: string;
  /** Fragments that the page needs. */
  readonly fragments: string;
  /** How many are asked for where many pull requests are: most have fewer. */
  readonly usual: number;
  readonly schema: z.ZodType<ListPage<T>>;
};

const OidOf = z.object({ oid: Oid }).transform(({ oid }) => oid);
export const Time = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString());
// Of 64 bits, and so as text; `databaseId` has 32, which GitHub's numbers of reviews have outgrown.
const BigNumber = z.coerce.number().int();
const Numbered = z.object({ fullDatabaseId: BigNumber.nullable() }).transform((review) => review.fullDatabaseId);

const ReviewNode = z
  .object({
    fullDatabaseId: BigNumber.nullable(),
    author: GraphQLPerson.nullable(),
    state: ReviewSchema.shape.state,
    commit: OidOf.nullable(),
    submittedAt: Time.nullable(),
    authorCanPushToRepository: z.boolean(),
    url: z.string(),
  })
  .transform(({ fullDatabaseId: databaseId, ...review }): Review => ({ databaseId, ...review }));

const happened = { createdAt: Time, actor: GraphQLPerson.nullable() };
const [, BaseRefChanged, Unlabeled] = PullRequestEventSchema.options;
const EventNode = z.discriminatedUnion("__typename", [
  z.object({
    __typename: z.literal("ReviewDismissedEvent"),
    ...happened,
    previousReviewState: ReviewSchema.shape.state,
    review: Numbered.nullable(),
  }),
  z.object({ ...BaseRefChanged.shape, ...happened }),
  z.object({ ...Unlabeled.shape, ...happened, label: z.object({ name: z.string() }).transform(({ name }) => name) }),
]);

const CommentNode = z.object({
  author: GraphQLPerson.nullable(),
  body: z.string(),
  createdAt: Time,
  lastEditedAt: Time.nullable(),
  url: z.string(),
});

const LabelNode = z.object({ name: z.string() }).transform(({ name }) => name);
const CommitNode = z.object({ commit: CommitNamesSchema }).transform(({ commit }) => commit);

function list<T>(call: string, usual: number, node: string, schema: z.ZodType<T>, fragments = ""): List<T> {
  return { call, usual, page: pageOf(node), fragments, schema: listPage(schema) };
}

export const LISTS = {
  labels: list("labels(", 20, "name", LabelNode),
  reviews: list(
    "reviews(",
    50,
    `fullDatabaseId author { ${PERSON} } state commit { oid } submittedAt authorCanPushToRepository url`,
    ReviewNode,
  ),
  events: list(
    "timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT, UNLABELED_EVENT], ",
    20,
    `__typename
    ... on ReviewDismissedEvent { createdAt actor { ${PERSON} } previousReviewState review { fullDatabaseId } }
    ... on BaseRefChangedEvent { createdAt actor { ${PERSON} } previousRefName currentRefName }
    ... on UnlabeledEvent { createdAt actor { ${PERSON} } label { name } }`,
    EventNode,
  ),
  commits: list("commits(", 100, `commit { ${COMMIT_NAMES} }`, CommitNode, NAME),
  comments: list("comments(", 100, `author { ${PERSON} } body createdAt lastEditedAt url`, CommentNode),
} as const;

/** The text of a list's first page, among those of many pull requests. */
export function listText(name: keyof typeof LISTS): string {
  const { call, usual, page } = LISTS[name];
  return `${name}: ${call}first: ${usual}) ${page}`;
}

// GitHub documents no case of it: not complete.
const UNSEEN = { totalCount: 1, nodes: [] };

/** All of a list of one pull request, whose first page was read with those of others. */
export async function wholeList<T>(
  asked: List<T>,
  first: ListPage<T> | null,
  gitHub: GitHub,
  repository: RepositoryName,
  number: number,
  signal: AbortSignal | undefined,
): Promise<GitHubAnswer<Listed<T>>> {
  if (first === null) return known(UNSEEN);
  return toItsEnd(first, async (after) => {
    const answer = await gitHub.query(
      {
        query: `query ($owner: String!, $name: String!, $number: Int!, $after: String!) {
          repository(owner: $owner, name: $name) {
            pullRequest(number: $number) { list: ${asked.call}first: 100, after: $after) ${asked.page} }
          }
          rateLimit { cost remaining }
        }
        ${asked.fragments}`,
        variables: { ...repository, number, after },
        subject: `pull request #${number}`,
        needs: "pull-requests: read",
        schema: z.object({ repository: z.object({ pullRequest: z.object({ list: asked.schema }) }) }),
      },
      signal,
    );
    return answer.known ? known(answer.value.repository.pullRequest.list) : answer;
  });
}
