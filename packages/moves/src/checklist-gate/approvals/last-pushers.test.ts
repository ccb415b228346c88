import { expect, test } from "@jest/globals";
import { gatherLastPushers } from "./last-pushers.ts";
import { account, Pages, REPOSITORY, Status, withGitHub } from "./test-github.ts";

const NOW = "2026-11-21T12:00:00Z";
const HEAD = "a".repeat(40);
const about = { environment: "production", candidate: HEAD, base: null, branch: "main", tag: null, now: NOW };

let ids = 0;
const pushed = (after: string, ref: string, actor: object | null) => ({
  id: (ids += 1),
  node_id: "x",
  before: "0".repeat(40),
  after,
  ref: `refs/heads/${ref}`,
  timestamp: NOW,
  activity_type: "push",
  actor,
});
const ada = account("ada", 1);
const ben = account("Ben", 2);

async function pushers(activity: unknown, since = "2026-11-20T12:00:00Z", asked: string[] = []) {
  const signal = new AbortController().signal;
  return withGitHub(
    { "/repos/acme/crm/activity": activity },
    (gitHub) => gatherLastPushers({ gitHub, repository: REPOSITORY, about, signal }, since),
    asked,
  );
}

test("who pushed a head is who GitHub says it was, on whichever page", async () => {
  const other = pushed("b".repeat(40), "feature/y", ada);
  const lastPusherOf = await pushers(new Pages([other], [pushed(HEAD, "feature/x", ben)]));
  const value = { login: "Ben", databaseId: 2, type: "User" };
  expect(lastPusherOf(HEAD)).toEqual({ known: true, value });
  expect(lastPusherOf(HEAD, "feature/x")).toEqual({ known: true, value });
  expect(lastPusherOf(HEAD, "feature/y")).toMatchObject({ known: false, code: "approvals.pusher-unknown" });
});

test.each([
  { name: "the same person twice", activity: [ben, { ...ben, login: "ben" }], branch: undefined, login: "Ben" },
  { name: "two people, on one branch", activity: [ben, ada], branch: "x", login: "Ben" },
  { name: "two people, somewhere", activity: [ben, ada], branch: undefined, login: null },
  { name: "somebody, and an account that is gone", activity: [ben, null], branch: undefined, login: null },
])("$name", async ({ activity, branch, login }) => {
  const lastPusherOf = await pushers(activity.map((actor) => pushed(HEAD, "x", actor)));
  expect(lastPusherOf(HEAD, branch)).toMatchObject(
    login === null ? { known: false, code: "approvals.pusher-unknown" } : { known: true, value: { login } },
  );
});

test("an account that is gone is nobody", async () => {
  expect((await pushers([pushed(HEAD, "x", null)]))(HEAD)).toEqual({ known: true, value: null });
});

test("a push that GitHub's list does not hold, such as one to a fork, is unknown", async () => {
  expect((await pushers([]))(HEAD)).toMatchObject({ known: false, code: "approvals.pusher-unknown" });
});

test("a list that could not be read is unknown for every head", async () => {
  expect((await pushers(new Status(403)))(HEAD)).toMatchObject({ known: false, code: "github.forbidden" });
});

test.each([
  { since: "2026-11-21T11:00:00Z", period: "day" },
  { since: "2026-11-20T12:00:00Z", period: "week" },
  { since: "2026-11-01T12:00:00Z", period: "month" },
  { since: "2026-09-01T12:00:00Z", period: "quarter" },
  { since: "2026-01-01T12:00:00Z", period: "year" },
  { since: "2020-01-01T12:00:00Z", period: "year" },
  { since: "2027-01-01T12:00:00Z", period: "day" },
])("since $since GitHub is asked for the last $period", async ({ since, period }) => {
  const asked: string[] = [];
  await pushers([], since, asked);
  expect(asked).toEqual([`/repos/acme/crm/activity?time_period=${period}&per_page=100`]);
});
