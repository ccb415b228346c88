import { expect, test } from "@jest/globals";
import type { PullRequestFacts, Review } from "./pull-request-facts.ts";
import { all, HEAD, hash, known, NOON, pullRequest, rejectionDismissed, review, SILENT } from "./test-approvals.ts";
import { type KeptUpdates, reviewsRead, votesOf } from "./votes.ts";

const LATER = "2026-11-20T13:00:00Z";
const OLDER = hash("older");
const later = (state: Review["state"], more: Partial<Review> = {}) =>
  review("bob", state, { databaseId: 900, submittedAt: LATER, ...more });

function votes(reviews: readonly Review[], more: Partial<PullRequestFacts> = {}, updates: KeptUpdates = "discard") {
  return votesOf(pullRequest({ reviews: all(reviews), ...more }), updates).map(
    ({ person, says, counts }) => `${person.login} ${says} ${counts}`,
  );
}

const approved = review("bob");
const dismissed = later("DISMISSED");
const untimed = later("DISMISSED", { submittedAt: null });

test.each([
  ["an approval of the head", [approved], ["bob approves yes"]],
  ["one that a comment follows", [approved, later("COMMENTED")], ["bob approves yes"]],
  ["one that is not submitted yet", [review("bob", "PENDING")], []],
  ["one that a rejection follows", [approved, later("CHANGES_REQUESTED")], ["bob rejects yes"]],
  [
    "a rejection that an approval follows",
    [review("bob", "CHANGES_REQUESTED"), later("APPROVED")],
    ["bob approves yes"],
  ],
  ["both in one second", [approved, review("bob", "CHANGES_REQUESTED", { databaseId: 901 })], ["bob rejects yes"]],
  ["one of an older commit", [review("bob", "APPROVED", { commit: OLDER })], ["bob approves no"]],
  ["one of a commit that is gone", [review("bob", "APPROVED", { commit: null })], ["bob approves unknown"]],
  ["one that was dismissed, nobody says what it was", [approved, dismissed], ["bob rejects unknown"]],
  ["one without a time, which may be the newest", [later("APPROVED"), untimed], ["bob rejects unknown"]],
  ["a login in two spellings", [review("BOB", "CHANGES_REQUESTED"), later("APPROVED")], ["bob approves yes"]],
  ["an approval of an account that is gone", [review("bob", "APPROVED", { author: null })], []],
  [
    "rejections of accounts that are gone",
    [review("bob", "CHANGES_REQUESTED", { author: null }), later("CHANGES_REQUESTED", { author: null })],
    ["ghost rejects unknown", "ghost rejects unknown"],
  ],
] as const)("%s", (_what, reviews, wanted) => {
  expect(votes(reviews)).toEqual(wanted);
  expect(votes(reviews.toReversed())).toEqual(wanted);
});

test("three reviews in any order say the same", () => {
  const three = [
    review("bob", "CHANGES_REQUESTED", { databaseId: 902 }),
    untimed,
    later("APPROVED", { databaseId: 903 }),
  ] as const;
  const [a, b, c] = three;
  for (const order of [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ]) {
    expect(votes(order)).toEqual(["bob rejects unknown"]);
  }
});

test.each([
  ["an approval", "APPROVED", ["bob nothing no"]],
  ["a rejection", "CHANGES_REQUESTED", ["bob rejects yes"]],
] as const)("%s that was dismissed", (_what, was, wanted) => {
  expect(votes([approved, dismissed], { events: all([rejectionDismissed(dismissed, "dan", was)]) })).toEqual(wanted);
});

const changedBase = (createdAt: string) => ({
  __typename: "BaseRefChangedEvent" as const,
  createdAt,
  actor: null,
  previousRefName: "x",
  currentRefName: "main",
});

test.each([
  ["before", "2026-11-20T11:59:59Z", ["bob approves yes"]],
  ["in its second", NOON, ["bob approves no"]],
  ["after it", LATER, ["bob approves no"]],
])("a change of the base %s", (_when, createdAt, wanted) => {
  expect(votes([approved], { events: all([changedBase(createdAt)]) })).toEqual(wanted);
});

test("events that were not read may be a change of the base", () => {
  expect(votes([approved], { events: { totalCount: 1, nodes: [] } })).toEqual(["bob approves unknown"]);
});

const ofOlder = [review("bob", "APPROVED", { commit: OLDER })];

test.each([
  ["kept, and clean", "keep", known([OLDER]), ["bob approves yes"]],
  ["kept, and not clean", "keep", known([HEAD]), ["bob approves no"]],
  ["kept, and nobody could say", "keep", SILENT, ["bob approves unknown"]],
  ["discarded", "discard", known([OLDER]), ["bob approves no"]],
] as const)("an update of the base, %s", (_what, updates, cleanUpdatesOf, wanted) => {
  const clean = cleanUpdatesOf.known ? known([...cleanUpdatesOf.value]) : cleanUpdatesOf;
  expect(votes(ofOlder, { cleanUpdatesOf: clean }, updates)).toEqual(wanted);
});

test("a review that is listed twice was read once", () => {
  const nameless = review("bob", "APPROVED", { databaseId: null });
  expect(reviewsRead({ reviews: all([approved, approved]) })).toBe(1);
  expect(reviewsRead({ reviews: all([nameless, nameless, approved, dismissed]) })).toBe(3);
});
