import {
  all,
  by,
  comment,
  hash,
  HEAD,
  known,
  pullRequest,
  rejectionDismissed,
  review,
  SILENT,
} from "@signalbox/policy/approvals/test-approvals";
import type { PullRequestFacts, Review } from "@signalbox/policy/approvals/pull-request-facts";
import { protectedMainWithoutLastPush } from "@signalbox/policy/gate/test-gate";
import { type Attack, onPlain } from "./attack.ts";

const withReviews = (reviews: readonly Review[], more: Partial<PullRequestFacts> = {}) => ({
  approvals: { pullRequests: [pullRequest({ reviews: all(reviews), ...more })] },
});
const commitBy = (login: string | null, oid = HEAD) => ({
  oid,
  authors: all([by(login)]),
  committer: by("ann"),
  signature: null,
});
const OLDER = hash("older");
const LATER = "2026-11-20T13:00:00Z";
const baseChanged = (createdAt: string) => ({
  __typename: "BaseRefChangedEvent" as const,
  createdAt,
  actor: null,
  previousRefName: "feature",
  currentRefName: "main",
});
const lastPushUnasked = "checklist: { branch-rules: { for: [staging] } }\n";
const rejected = review("carol", "DISMISSED", { databaseId: 900, submittedAt: LATER });

/** Reviews that say less than they seem to. */
export const ATTACKS_BY_REVIEWS: readonly Attack[] = [
  onPlain(
    {
      id: "A02",
      title: "the commit of a review no longer exists",
      source: "@octokit/openapi 23.0.2: pull-request-review.commit_id is nullable",
      outcome: "unknown",
      code: "approvals.change",
      says: /`bob` does not count: the commit that it was given for no longer exists/,
    },
    withReviews([review("bob", "APPROVED", { commit: null })]),
  ),
  onPlain(
    {
      id: "A03",
      title: "an update of the branch after the approval that brings more than the base",
      source: "palantir/policy-bot#120, #12; README, Security",
      outcome: "fail",
      code: "approvals.change",
      says: /brings more than clean merges of the base/,
    },
    withReviews([review("bob", "APPROVED", { commit: OLDER })]),
    "approvals: { clean-updates: keep }\n",
  ),
  onPlain(
    {
      id: "A04",
      title: "the approver wrote a later commit",
      source: "palantir/policy-bot#583; gitlab-org/gitlab-ee#3845",
      outcome: "fail",
      code: "approvals.change",
      says: /`bob` does not count: they had a hand in the change/,
    },
    withReviews([review("bob")], { commits: all([commitBy("ann", OLDER), commitBy("bob")]) }),
  ),
  onPlain(
    {
      id: "A06",
      title: "the e-mail of a commit belongs to no account",
      source: "palantir/policy-bot README, Security; ruleset option require_extra_approval_for_unattributed_changes",
      outcome: "unknown",
      code: "approvals.change",
      says: /no account is known for `x@example.com`/,
    },
    withReviews([review("bob")], { commits: all([commitBy(null)]) }),
  ),
  onPlain(
    {
      id: "A07",
      title: "a commit under somebody else's e-mail, pushed by nobody knows whom",
      source: "palantir/policy-bot README, Security; @octokit/openapi 23.0.2: /repos/{o}/{r}/activity",
      outcome: "unknown",
      code: "approvals.change",
      says: /who pushed its head could not be told/,
    },
    {
      checklist: { "branch-rules": known(protectedMainWithoutLastPush()) },
      ...withReviews([review("bob")], { commits: all([commitBy("carol")]), lastPusher: SILENT }),
    },
    lastPushUnasked,
  ),
  onPlain(
    {
      id: "A07-2",
      title: "the same, pushed by who approves",
      source: "palantir/policy-bot README, Security",
      outcome: "fail",
      code: "approvals.change",
      says: /`bob` does not count: they had a hand/,
    },
    withReviews([review("bob")], {
      commits: all([commitBy("carol")]),
      lastPusher: known({ login: "Bob", databaseId: null, type: "User" }),
    }),
  ),
  onPlain(
    {
      id: "A08",
      title: "an approval that was dismissed",
      source: "@octokit/graphql-schema 15.26.1: ReviewDismissedEvent",
      outcome: "fail",
      code: "approvals.change",
      says: /`carol` does not count: their approval was dismissed/,
    },
    withReviews([rejected], { events: all([rejectionDismissed(rejected, "ann", "APPROVED")]) }),
  ),
  onPlain(
    {
      id: "A09",
      title: "dismissing the newer review revives the older approval",
      source: "palantir/policy-bot README, Interactions with GitHub Reviews",
      outcome: "fail",
      code: "approvals.change",
      says: /reviewer: nobody/,
    },
    withReviews([review("carol"), rejected], {
      events: all([rejectionDismissed(rejected, "dan", "CHANGES_REQUESTED")]),
    }),
  ),
  onPlain(
    {
      id: "A10",
      title: "the author dismisses the review that blocks",
      source: "@octokit/graphql-schema 15.26.1: ReviewDismissedEvent.actor, previousReviewState",
      outcome: "fail",
      code: "approvals.changes-requested",
      says: /`carol` asked for changes, which `ann` dismissed/,
    },
    withReviews([review("bob"), rejected], { events: all([rejectionDismissed(rejected, "ann", "CHANGES_REQUESTED")]) }),
  ),
  onPlain(
    {
      id: "A11",
      title: "a comment after an approval takes nothing back",
      source: "palantir/policy-bot methods_test.go; GraphQL latestReviews and latestOpinionatedReviews",
      outcome: "pass",
      code: "approvals.change",
      says: /reviewer: `bob`/,
    },
    withReviews([review("bob"), review("bob", "COMMENTED", { databaseId: 901, submittedAt: LATER })]),
  ),
  onPlain(
    {
      id: "A12",
      title: "changes requested after one's own approval",
      source: "palantir/policy-bot common/methods.go, TestCandidates/deduplicate",
      outcome: "fail",
      code: "approvals.changes-requested",
      says: /`bob` asked for changes/,
      also: ["approvals.change"],
    },
    withReviews([review("bob"), review("bob", "CHANGES_REQUESTED", { databaseId: 902, submittedAt: LATER })]),
  ),
  onPlain(
    {
      id: "A13",
      title: "an outsider requests changes, to hold everybody up",
      source: "@octokit/graphql-schema 15.26.1: PullRequestReview.authorCanPushToRepository",
      outcome: "pass",
      code: "approvals.changes-requested",
      says: /`eve` asked for changes; they can neither push nor fill a role/,
    },
    {
      approvals: {
        ...withReviews([review("bob"), review("eve", "CHANGES_REQUESTED", { authorCanPushToRepository: false })])
          .approvals,
        people: { teams: {}, permissions: { bob: known("write"), eve: known("read") }, codeOwners: known(null) },
      },
    },
  ),
  onPlain(
    {
      id: "A21",
      title: "a login in other letters is the same person",
      source: "palantir/policy-bot common/actor.go",
      outcome: "pass",
      code: "approvals.change",
      says: /lead: `BOB`/,
    },
    withReviews([review("BOB")]),
    "approvals: { roles: { lead: { users: [Bob] } }, classes: { standard: { needs: [lead] } } }\n",
  ),
  onPlain(
    {
      id: "A32",
      title: "a merge past the ruleset, without any review",
      source: "elastic/kibana#291241; runatlantis/atlantis#4116",
      outcome: "fail",
      code: "approvals.change",
      says: /reviewer: nobody/,
    },
    withReviews([]),
  ),
  onPlain(
    {
      id: "A35",
      title: "the base was changed after the approval: same head, other change",
      source: "@octokit/graphql-schema 15.26.1: BaseRefChangedEvent; GitHub docs, about protected branches",
      outcome: "fail",
      code: "approvals.change",
      says: /it was given before the base was changed to `main`/,
    },
    withReviews([review("bob")], { events: all([baseChanged(LATER)]) }),
  ),
  onPlain(
    {
      id: "A39",
      title: "approval and change of the base in one second: a tie is stale",
      source: "huggingface/huggingface_hub#4183",
      outcome: "fail",
      code: "approvals.change",
      says: /before the base was changed/,
    },
    withReviews([review("bob")], { events: all([baseChanged("2026-11-20T12:00:00Z")]) }),
  ),
  onPlain(
    {
      id: "A39-2",
      title: "a push in the second of the approval: the hash decides",
      source: "huggingface/huggingface_hub#4183",
      outcome: "fail",
      code: "approvals.change",
      says: /it is for 6f6c646, and 6865616 was merged/,
    },
    withReviews([review("bob", "APPROVED", { commit: OLDER })]),
  ),
  onPlain(
    {
      id: "R11",
      title: "an approval of an older commit, newer than any date of the head",
      source: "capitalone/checks-out#7; palantir/policy-bot#598",
      outcome: "fail",
      code: "approvals.change",
      says: /it is for 6f6c646/,
    },
    withReviews([review("bob", "APPROVED", { commit: OLDER, submittedAt: "2031-01-01T00:00:00Z" })]),
  ),
  onPlain(
    {
      id: "X10",
      title: "who suggested a change in the review, and so became a co-author",
      source: "palantir/policy-bot#439",
      outcome: "fail",
      code: "approvals.change",
      says: /`bob` does not count: they had a hand in the change/,
    },
    withReviews([review("bob")], {
      commits: all([{ oid: HEAD, authors: all([by("ann"), by("bob")]), committer: by("ann"), signature: null }]),
    }),
  ),
  onPlain(
    {
      id: "X11",
      title: "a committer without an account, beside an author who has one",
      source: "palantir/policy-bot#1263",
      outcome: "unknown",
      code: "approvals.change",
      says: /no account is known for `x@example.com`/,
    },
    withReviews([review("bob")], {
      commits: all([{ oid: HEAD, authors: all([by("ann")]), committer: by(null), signature: null }]),
    }),
  ),
  onPlain(
    {
      id: "X12",
      title: "approved, then anything pushed, then merged",
      source: "freelawproject/litigant-portal#725; Mergifyio/mergify#1860",
      outcome: "fail",
      code: "approvals.change",
      says: /it is for 6f6c646, and 6865616 was merged/,
    },
    withReviews([review("bob", "APPROVED", { commit: OLDER })], {
      commits: all([commitBy("ann", OLDER), commitBy("ann")]),
      cleanUpdatesOf: known([OLDER]),
    }),
  ),
  // Our own.
  onPlain(
    {
      id: "X01",
      title: "who requested changes deleted their account",
      source: "our own: GraphQL gives such a review no author",
      outcome: "unknown",
      code: "approvals.changes-requested",
      says: /`ghost` asked for changes/,
    },
    withReviews([review("bob"), review("carol", "CHANGES_REQUESTED", { author: null })]),
  ),
  onPlain(
    {
      id: "X02",
      title: "a list of reviews that names one twice, in the place of one that rejects",
      source: "our own: a list that changed between two pages",
      outcome: "unknown",
      code: "approvals.cut-short",
      says: /1 of 2 reviews could be read/,
    },
    withReviews([review("bob"), review("bob")]),
  ),
  onPlain(
    {
      id: "X03",
      title: "a review without a time, listed first",
      source: "our own: submittedAt is nullable",
      outcome: "fail",
      code: "approvals.change",
      says: /reviewer: nobody/,
      also: ["approvals.changes-requested"],
    },
    withReviews([
      review("bob", "CHANGES_REQUESTED", { databaseId: 903 }),
      review("bob", "DISMISSED", { databaseId: 904, submittedAt: null }),
      review("bob", "APPROVED", { databaseId: 905, submittedAt: LATER }),
    ]),
  ),
  onPlain(
    {
      id: "X04",
      title: "the app `bob` approves, as the user `bob` may",
      source: "our own: GraphQL names an app's bot without `[bot]`",
      outcome: "fail",
      code: "approvals.change",
      says: /lead: nobody; `bob` does not count: they hold none of the roles/,
    },
    withReviews([review("bob", "APPROVED", { author: { login: "bob", databaseId: 77, type: "Bot" } })]),
    "approvals: { roles: { lead: { users: [bob] } }, classes: { standard: { needs: [lead] } } }\n",
  ),
  onPlain(
    {
      id: "X05",
      title: "a mannequin of an import approves",
      source: "GitHub docs: mannequins stand for users of an imported repository",
      outcome: "fail",
      code: "approvals.change",
      says: /they hold none of the roles/,
    },
    withReviews([review("bob", "APPROVED", { author: { login: "bob", databaseId: 78, type: "Mannequin" } })]),
  ),
  onPlain(
    {
      id: "X06",
      title: "the login of a reviewer, with the Kelvin sign for its K",
      source: "palantir/policy-bot common/actor.go: logins are ASCII",
      outcome: "unknown",
      code: "approvals.change",
      says: /whether `\u212Aim` holds the role could not be told/,
    },
    {
      approvals: {
        ...withReviews([review("\u212Aim")]).approvals,
        people: { teams: {}, permissions: { kim: known("admin") }, codeOwners: known(null) },
      },
    },
  ),
  onPlain(
    {
      id: "X07",
      title: "who pushed last is unknown, and two approved: one of them may have",
      source: "our own: GitHub demands that somebody else approve, and does not say who",
      outcome: "unknown",
      code: "approvals.change",
      says: /it may have been `bob`/,
    },
    {
      approvals: {
        pullRequests: [pullRequest({ reviews: all([review("bob"), review("carol")]), lastPusher: SILENT })],
      },
    },
    "approvals: { roles: { lead: { users: [bob] } }, classes: { standard: { needs: [lead] } } }\n",
  ),
  onPlain(
    {
      id: "X08",
      title: "a pull request without a commit, of which all are signed",
      source: "our own: all of none",
      outcome: "unknown",
      code: "approvals.change",
      says: /its commits do not hold its head/,
    },
    withReviews([review("bob")], { commits: all([]), lastPusher: SILENT }),
  ),
  onPlain(
    {
      id: "X09",
      title: "a comment that says `/approve` is no review",
      source: "our own: only what the policy turns on counts",
      outcome: "fail",
      code: "approvals.change",
      says: /reviewer: nobody/,
    },
    withReviews([], { comments: all([comment("bob", "/approve"), comment("bob", "LGTM :+1:")]) }),
  ),
];
