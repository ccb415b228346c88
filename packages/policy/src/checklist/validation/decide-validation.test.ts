import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type PullRequestFacts, PullRequestFactsSchema } from "../../approvals/pull-request-facts.ts";
import type { Told } from "../../approvals/told.ts";
import { verdictOf } from "../../decision/verdict.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Person } from "../../gate/people.ts";
import { testPolicy } from "../../load/test-policy.ts";
import { decideValidation } from "./decide-validation.ts";
import type { ReportApprovers } from "./report-approvals.ts";
import { type ValidationFacts, ValidationFactsSchema } from "./validation-facts.ts";

const ROLES = "approvals: { roles: { qa-lead: { users: [quinn] } } }\n";
const loaded = testPolicy(
  `version: 1\ncomponents: { app: {} }\n${ROLES}checklist: { validation: { report: report.md, by: qa-lead } }\n`,
);
const anybody = testPolicy("version: 1\ncomponents: { app: {} }\nchecklist: { validation: { report: report.md } }\n");

const CANDIDATE = "c".repeat(40);
const HEAD = "d".repeat(40);
const SHA = "a".repeat(64);
const about: ItemContext = {
  environment: "production",
  candidate: CANDIDATE,
  base: null,
  branch: "main",
  tag: null,
  now: "2026-01-01T00:00:00Z",
};

type Report = NonNullable<ValidationFacts["report"]>;
const commitLine = (oid: string, differs: readonly string[] | null) => ({
  line: `Commit: ${oid}`,
  oid,
  differs: differs === null ? null : [...differs],
});

function facts(over: Partial<Report> = {}, heads: ValidationFacts["heads"] = []): ValidationFacts {
  const report: Report = {
    source: "workspace",
    sha256: SHA,
    byteSize: 100,
    sections: ["Validation report", "Scope", "Tests", "Result"],
    results: ["Result: passed"],
    commits: [commitLine(CANDIDATE, [])],
    ...over,
  };
  return ValidationFactsSchema.parse({ path: "report.md", report, heads });
}

const person = (login: string): Person => ({ login, databaseId: null, type: "User" });
const list = <T>(nodes: readonly T[], totalCount = nodes.length) => ({ totalCount, nodes: [...nodes] });
const comment = (login: string, body: string, lastEditedAt: string | null = null) => ({
  author: person(login),
  body,
  createdAt: "2026-01-01T00:00:00Z",
  lastEditedAt,
  url: `https://github.com/acme/crm/pull/7#${login}`,
});
const review = (login: string, state: "APPROVED" | "DISMISSED" | "COMMENTED", commit = HEAD, second = 0) => ({
  databaseId: null,
  author: person(login),
  state,
  commit,
  submittedAt: `2026-01-01T00:00:0${second}Z`,
  authorCanPushToRepository: true,
  url: `https://github.com/acme/crm/pull/7#review-${login}`,
});

function pull(over: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return PullRequestFactsSchema.parse({
    number: 7,
    title: "report",
    url: "https://github.com/acme/crm/pull/7",
    author: person("dev"),
    isCrossRepository: false,
    baseRefName: "main",
    headRefOid: HEAD,
    merged: true,
    mergedAt: "2026-01-01T00:00:00Z",
    mergedBy: null,
    mergeCommit: CANDIDATE,
    additions: 1,
    deletions: 0,
    changedFiles: 1,
    labels: list([]),
    reviews: list([]),
    events: list([]),
    comments: list([]),
    commits: list([]),
    files: { known: true, value: ["report.md"] },
    lastPusher: { known: true, value: null },
    landing: { known: true, value: null },
    cleanUpdatesOf: { known: true, value: [] },
    ...over,
  });
}

const HOLDERS: Readonly<Record<string, Told>> = { quinn: "yes", una: "unknown", dev: "yes" };
function approvers(pulls: readonly PullRequestFacts[], totalCount = pulls.length): ReportApprovers {
  return {
    pullRequests: { known: true, value: list(pulls, totalCount) },
    holds: (role, { login }) => (role === "qa-lead" ? (HOLDERS[login] ?? "no") : "no"),
    mayApprove: ({ login }) => (login === "dev" ? "no" : "yes"),
  };
}
const APPROVE = `/approve qa-lead ${SHA}`;
const by = (...comments: readonly ReturnType<typeof comment>[]) => approvers([pull({ comments: list(comments) })]);
const quinn = by(comment("quinn", APPROVE));

const reports: readonly (readonly [string, ValidationFacts, readonly string[], RegExp])[] = [
  ["whole", facts(), [], /^/],
  ["a trailing heading in another case", facts({ sections: ["scope", "TESTS", "Result "] }), [], /^/],
  ["a section without text", facts({ sections: ["Scope", "Result"] }), ["validation.sections"], /below `Tests`/],
  ["no result", facts({ results: [] }), ["validation.result"], /no result/],
  ["not yet", facts({ results: ["Result: not yet"] }), ["validation.result"], /`Result: not yet`/],
  ["another case", facts({ results: ["Result: Passed"] }), ["validation.result"], /`Result: Passed`/],
  ["emphasis", facts({ results: ["**Result: passed**"] }), ["validation.result"], /\*\*/],
  ["passed and failed", facts({ results: ["Result: passed", "Result: failed"] }), ["validation.result"], /failed/],
  ["no commit", facts({ commits: [] }), ["validation.commit"], /names no commit/],
  ["another commit", facts({ commits: [commitLine(HEAD, ["a"])] }), ["validation.commit"], /dddddd/],
  ["a commit nobody has", facts({ commits: [commitLine(HEAD, null)] }), ["validation.commit"], /dddddd/],
  ["a commit before the report", facts({ commits: [commitLine(HEAD, ["report.md"])] }), [], /^/],
  [
    "half a hash",
    facts({ commits: [{ line: "Commit: ccccccc", oid: null, differs: null }] }),
    ["validation.commit"],
    /`Commit: ccccccc`/,
  ],
  [
    "two commits",
    facts({ commits: [commitLine(CANDIDATE, []), commitLine(HEAD, ["a"])] }),
    ["validation.commit"],
    /ddd/,
  ],
];

test.each(reports)("a report that is %s", (_name, given, unmet, observed) => {
  const reasons = decideValidation(loaded, { known: true, value: given }, about, quinn);
  const bad = reasons.filter(({ status }) => status !== "met");
  expect(bad.map(({ code, status }) => [code, status])).toEqual(unmet.map((code) => [code, "unmet"]));
  expect(bad[0]?.observed ?? "").toMatch(observed);
  for (const { rule } of reasons) expect(rule).toMatch(/^checklist\.validation/);
});

const brought = facts({}, [{ number: 7, headRefOid: HEAD, sha256: SHA }]);
const reviewed = (...reviews: readonly ReturnType<typeof review>[]) => approvers([pull({ reviews: list(reviews) })]);
const silent: ReportApprovers = {
  ...quinn,
  pullRequests: { known: false, code: "github.forbidden", says: "forbidden", next: "ask" },
};

const approvals: readonly (readonly [string, ValidationFacts, ReportApprovers, string, RegExp])[] = [
  ["its hash in a comment", facts(), quinn, "met", /^it is approved$/],
  ["nobody", facts(), approvers([pull()]), "unmet", /^nobody approved it$/],
  [
    "another report's hash",
    facts(),
    by(comment("quinn", `/approve qa-lead ${"b".repeat(64)}`)),
    "unmet",
    /another report, bbb/,
  ],
  [
    "the commit's hash",
    facts(),
    by(comment("quinn", `/approve qa-lead ${CANDIDATE}`)),
    "unmet",
    /^nobody approved it$/,
  ],
  ["an edited comment", facts(), by(comment("quinn", APPROVE, "2026-01-02T00:00:00Z")), "unmet", /edited/],
  ["a line with more in it", facts(), by(comment("quinn", `${APPROVE} please`)), "unmet", /not in the form/],
  ["a quoted line", facts(), by(comment("quinn", `> ${APPROVE}`)), "unmet", /^nobody approved it$/],
  ["another role", facts(), by(comment("quinn", `/approve ciso ${SHA}`)), "unmet", /^nobody approved it$/],
  ["who does not hold the role", facts(), by(comment("mallory", APPROVE)), "unmet", /`mallory` does not hold/],
  ["who had a hand in it", facts(), by(comment("dev", APPROVE)), "unmet", /`dev` had a hand/],
  ["who may hold the role", facts(), by(comment("una", APPROVE)), "unknown", /`una` may not hold/],
  ["one of two", facts(), by(comment("mallory", APPROVE), comment("quinn", APPROVE)), "met", /not counted: `mallory`/],
  [
    "comments that were cut short",
    facts(),
    approvers([pull({ comments: list([], 1) })]),
    "unknown",
    /nobody could say/,
  ],
  ["pull requests that were cut short", facts(), approvers([], 1), "unknown", /nobody could say/],
  ["pull requests nobody could read", facts(), silent, "unknown", /forbidden/],
  ["a review of what brought it", brought, reviewed(review("quinn", "APPROVED")), "met", /approved/],
  ["a review of an older head", brought, reviewed(review("quinn", "APPROVED", CANDIDATE)), "unmet", /another state/],
  [
    "a dismissed review",
    brought,
    reviewed(review("quinn", "APPROVED"), review("quinn", "DISMISSED", HEAD, 1)),
    "unmet",
    /nobody/,
  ],
  ["a review that only comments", brought, reviewed(review("quinn", "COMMENTED")), "unmet", /nobody/],
  ["a review of a pull request without it", facts(), reviewed(review("quinn", "APPROVED")), "unmet", /nobody/],
  [
    "a review of other bytes",
    facts({}, [{ number: 7, headRefOid: HEAD, sha256: "b".repeat(64) }]),
    reviewed(review("quinn", "APPROVED")),
    "unmet",
    /nobody/,
  ],
  [
    "a review whose fellows were cut short",
    brought,
    approvers([pull({ reviews: list([review("quinn", "APPROVED")], 2) })]),
    "unknown",
    /nobody could say/,
  ],
];

test.each(approvals)("approved by %s", (_name, given, from, status, observed) => {
  const reason = decideValidation(loaded, { known: true, value: given }, about, from).at(-1);
  expect(reason).toMatchObject({ code: "validation.approved", status, rule: "checklist.validation.by" });
  expect(reason?.observed).toMatch(observed);
});

test("without a role nobody has to approve it", () => {
  const reasons = decideValidation(anybody, { known: true, value: facts() }, about, approvers([]));
  expect(reasons.map(({ status }) => status)).toEqual(["met", "met", "met", "met"]);
});

test("no report is unmet, and one that nobody could read is unknown", () => {
  const status = (given: Parameters<typeof decideValidation>[1]) =>
    decideValidation(loaded, given, about, quinn).map((reason) => `${reason.code} ${reason.status}`);
  expect(status({ known: true, value: { path: "report.md", report: null, heads: [] } })).toEqual([
    "validation.report unmet",
  ]);
  expect(status({ known: true, value: { ...facts(), path: "other.md" } })).toEqual(["validation.report unknown"]);
  expect(status({ known: false, code: "x", says: "x", next: "y" })).toEqual(["validation.report unknown"]);
  expect(status(null)).toEqual(["validation.report unknown"]);
});

test("an approval less never opens it", () => {
  const comments = [comment("quinn", APPROVE), comment("una", APPROVE), comment("mallory", APPROVE)];
  const reviews = [review("quinn", "APPROVED"), review("quinn", "DISMISSED", HEAD, 1), review("una", "APPROVED")];
  const verdict = (one: PullRequestFacts) =>
    verdictOf(decideValidation(loaded, { known: true, value: brought }, about, approvers([one])));
  fc.assert(
    fc.property(fc.subarray(comments), fc.subarray(reviews), fc.nat(), (said, voted, index) => {
      const whole = pull({ comments: list(said), reviews: list(voted) });
      if (verdict(whole) === "go") return;
      const kept = <T>(nodes: readonly T[]): readonly T[] => nodes.filter((_, place) => place !== index % nodes.length);
      expect(verdict({ ...whole, comments: list(kept(said), said.length) })).not.toBe("go");
      expect(verdict({ ...whole, reviews: list(kept(voted), voted.length) })).not.toBe("go");
    }),
  );
});
