import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import { judgeChange } from "./changes-approved.ts";
import type { Review } from "./pull-request-facts.ts";
import { all, approvalFacts, known, pullRequest, review } from "./test-approvals.ts";

const WORKFLOWS = { login: "github-actions[bot]", databaseId: 41_898_282, type: "Bot" } as const;
const RENOVATE = { login: "renovate[bot]", databaseId: 29_139_614, type: "Bot" } as const;
const POLICY = `version: 1
components: { shop: {} }
approvals:
  roles: { lead: { users: [bob, carol] }, other: { users: [dan] } }
  classes: { standard: { needs: [lead] } }
`;
const NAMED = `${POLICY}  bots: [{ login: "github-actions[bot]", id: 41898282, paths: [CHANGELOG.md] }]\n`;

type Opened = {
  readonly by?: typeof WORKFLOWS | typeof RENOVATE;
  readonly policy?: string;
  readonly files?: string[];
};

function approved(reviews: readonly Review[], { by = WORKFLOWS, policy = POLICY, files = ["src/a.ts"] }: Opened = {}) {
  const change = pullRequest({
    author: by,
    lastPusher: known(by),
    reviews: all(reviews),
    files: known(files),
    changedFiles: files.length,
  });
  return judgeChange(change, {
    loaded: testPolicy(policy),
    facts: approvalFacts({}),
    emergency: false,
    barredEverywhere: () => ({ is: "no", why: "" }),
    ofRelease: [],
  });
}

test("what a workflow opened may be of the one who approved it: it takes one more", () => {
  const one = approved([review("bob")]);
  expect(one.approved).toBe("unknown");
  expect(one.reasons[0]?.observed).toMatch(/a workflow opened it, .* it may have been `bob`/);
  expect(approved([review("bob"), review("dan")]).approved).toBe("unknown");
  expect(approved([review("bob"), review("carol")]).approved).toBe("yes");
  expect(approved([review("dan")]).approved).toBe("no");
});

test("what the policy lets the bot write by itself takes no more", () => {
  expect(approved([review("bob")], { policy: NAMED, files: ["CHANGELOG.md"] }).approved).toBe("yes");
  expect(approved([review("bob")], { policy: NAMED, files: ["CHANGELOG.md", "src/a.ts"] }).approved).toBe("unknown");
});

test("another bot does its own work", () => {
  expect(approved([review("bob")], { by: RENOVATE }).approved).toBe("yes");
});
