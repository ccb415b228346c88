import { Oid, PullRequestEventSchema, type Review, ReviewSchema } from "@signalbox/policy/approvals/pull-request-facts";
import * as z from "zod";
import { COMMIT_NAMES, CommitNamesSchema, NAME } from "./commit-accounts.ts";
import { listPage, type ListPage, pageOf } from "./graphql-list.ts";
import { GraphQLPerson, PERSON } from "./graphql-person.ts";

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
const Time = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString());
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
const [, BaseRefChanged] = PullRequestEventSchema.options;
const EventNode = z.discriminatedUnion("__typename", [
  z.object({
    __typename: z.literal("ReviewDismissedEvent"),
    ...happened,
    previousReviewState: ReviewSchema.shape.state,
    review: Numbered.nullable(),
  }),
  z.object({ ...BaseRefChanged.shape, ...happened }),
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
    "timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT], ",
    20,
    `__typename
    ... on ReviewDismissedEvent { createdAt actor { ${PERSON} } previousReviewState review { fullDatabaseId } }
    ... on BaseRefChangedEvent { createdAt actor { ${PERSON} } previousRefName currentRefName }`,
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
