import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import { judgeChange } from "./changes-approved.ts";
import type { PullRequestFacts, Review } from "./pull-request-facts.ts";
import { all, approvalFacts, known, pullRequest, review, SILENT } from "./test-approvals.ts";

const loaded = testPolicy(`version: 1
components: { shop: {} }
approvals:
  roles: { lead: { users: [bob, carol] }, other: { users: [dan] } }
  classes: { standard: { needs: [lead] } }
`);

/** Whether a change is approved whose pusher nobody knows; `demanded` are the branches where GitHub asks for somebody else's approval. */
function approved(
  reviews: readonly Review[],
  more: Partial<PullRequestFacts> = {},
  demanded: readonly string[] = ["main"],
) {
  const change = pullRequest({ reviews: all(reviews), lastPusher: SILENT, ...more });
  return judgeChange(change, {
    loaded,
    facts: approvalFacts({ lastPushApproval: (branch) => known(demanded.includes(branch)) }),
    emergency: false,
    barredEverywhere: () => ({ is: "no", why: "" }),
    ofRelease: [],
  }).approved;
}

const AFTER = { submittedAt: "2026-11-20T12:00:01Z" };

test.each([
  ["the only one who approved", [review("bob")], "yes"],
  ["two of whom either would do", [review("bob"), review("carol")], "yes"],
  ["two of whom one would do, who may have pushed", [review("bob"), review("dan")], "unknown"],
  ["the only one, after the merge", [review("bob", "APPROVED", AFTER)], "unknown"],
  ["the only one, nobody knows when", [review("bob", "APPROVED", { submittedAt: null })], "unknown"],
  ["nobody who may", [review("dan")], "no"],
] as const)("GitHub asks for somebody else than the last pusher: %s", (_who, reviews, wanted) => {
  expect(approved(reviews)).toBe(wanted);
});

test("it asks so of what was merged, and into that branch", () => {
  expect(approved([review("bob")], {}, [])).toBe("unknown");
  expect(approved([review("bob")], { baseRefName: "release/1" })).toBe("unknown");
  expect(approved([review("bob")], { merged: false })).toBe("unknown");
});

test("what is known of the pusher, or signed, needs no such rule", () => {
  expect(approved([review("bob")], pullRequest({ reviews: all([review("bob")]) }), [])).toBe("yes");
  const signed = pullRequest().commits.nodes.map((commit) => ({
    ...commit,
    signature: { isValid: true, signer: { login: "ann", databaseId: 1, type: "User" as const } },
  }));
  expect(approved([review("bob"), review("dan")], { commits: all(signed) }, [])).toBe("yes");
});
