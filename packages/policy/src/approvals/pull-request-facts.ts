import * as z from "zod";
import { Oid } from "../changes/oid.ts";
import { listed, observed } from "../gate/observed.ts";
import { PersonSchema } from "../gate/people.ts";

/** One name on a commit. `user` is null where the e-mail belongs to no account: texts of a commit prove nothing. */
export const SignatureNameSchema = z.strictObject({
  name: z.string(),
  email: z.string(),
  user: PersonSchema.nullable(),
});
export type SignatureName = z.infer<typeof SignatureNameSchema>;

/** A review as GraphQL's `PullRequestReview` tells it. */
export const ReviewSchema = z.strictObject({
  databaseId: z.number().int().nullable(),
  /** Null where the account is gone. */
  author: PersonSchema.nullable(),
  state: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
  /** The commit it was given for; null once git forgot it. */
  commit: Oid.nullable(),
  submittedAt: z.iso.datetime().nullable(),
  authorCanPushToRepository: z.boolean(),
  url: z.string(),
});
export type Review = z.infer<typeof ReviewSchema>;

/** What happened to a pull request, as far as it touches its approvals. */
export const PullRequestEventSchema = z.discriminatedUnion("__typename", [
  z.strictObject({
    __typename: z.literal("ReviewDismissedEvent"),
    createdAt: z.iso.datetime(),
    actor: PersonSchema.nullable(),
    previousReviewState: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    /** The review that was dismissed, by its number. */
    review: z.number().int().nullable(),
  }),
  z.strictObject({
    __typename: z.literal("BaseRefChangedEvent"),
    createdAt: z.iso.datetime(),
    actor: PersonSchema.nullable(),
    previousRefName: z.string(),
    currentRefName: z.string(),
  }),
  z.strictObject({
    __typename: z.literal("UnlabeledEvent"),
    createdAt: z.iso.datetime(),
    actor: PersonSchema.nullable(),
    /** The label that was taken away. */
    label: z.string(),
  }),
]);
export type PullRequestEvent = z.infer<typeof PullRequestEventSchema>;

/** A comment that gives something: only those with a line that begins with `/approve`, `/reviewed` or `/waive` are kept. */
export const StatementCommentSchema = z.strictObject({
  author: PersonSchema.nullable(),
  /** As it was written; from outside, never trusted. */
  body: z.string(),
  createdAt: z.iso.datetime(),
  /** Null where nobody ever edited it. */
  lastEditedAt: z.iso.datetime().nullable(),
  url: z.string(),
});
export type StatementComment = z.infer<typeof StatementCommentSchema>;

/**
 * What the merge of a pull request put on the branch, worked out with git. `tree` is that of its last commit, `recomputed`
 * that of a clean merge of the pull request's final head into what stood there before (`git merge-tree --write-tree`); null where
 * such a merge has conflicts, so that somebody resolved them unseen.
 */
export const LandingSchema = z.strictObject({
  method: z.enum(["merge", "squash", "rebase"]),
  /** The tip before; the first parent of its first commit. */
  before: Oid,
  /** Every commit of the range that it brought, its merge commit among them. */
  commits: z.array(Oid),
  tree: Oid,
  recomputed: Oid.nullable(),
});
export type Landing = z.infer<typeof LandingSchema>;

/** A pull request that a commit of the range names, by GraphQL's names. */
export const PullRequestFactsSchema = z.strictObject({
  number: z.number().int().positive(),
  /** From outside: shown, never believed. */
  title: z.string(),
  url: z.string(),
  author: PersonSchema.nullable(),
  isCrossRepository: z.boolean(),
  baseRefName: z.string(),
  headRefOid: Oid,
  merged: z.boolean(),
  mergedAt: z.iso.datetime().nullable(),
  mergedBy: PersonSchema.nullable(),
  mergeCommit: Oid.nullable(),
  additions: z.number().int().nonnegative(),
  deletions: z.number().int().nonnegative(),
  changedFiles: z.number().int().nonnegative(),
  labels: listed(z.string()),
  reviews: listed(ReviewSchema),
  events: listed(PullRequestEventSchema),
  comments: listed(StatementCommentSchema),
  /** Its own commits, as they were reviewed. */
  commits: listed(
    z.strictObject({
      oid: Oid,
      /** Authors, and those that trailers name. */
      authors: listed(SignatureNameSchema),
      committer: SignatureNameSchema,
      /** Whether GitHub verified a signature, and whose; null where there is none. */
      signature: z.strictObject({ isValid: z.boolean(), signer: PersonSchema.nullable() }).nullable(),
    }),
  ),
  /** Every path that it changed, both names of what was renamed, read from git. */
  files: observed(z.array(z.string())),
  /** Who pushed its final head; null where nobody could say. */
  lastPusher: observed(PersonSchema.nullable()),
  landing: observed(LandingSchema.nullable()),
  /** Commits whose approval holds for the final head too: all that came after are clean merges of the base, recomputed with the identical tree. */
  cleanUpdatesOf: observed(z.array(Oid)),
});
export type PullRequestFacts = z.infer<typeof PullRequestFactsSchema>;
