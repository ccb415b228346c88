import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { loginKey, type Person } from "./people.ts";
import { SILENT } from "../approvals/test-approvals.ts";
import type { PullRequestFacts } from "../approvals/pull-request-facts.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideGate } from "./decide-gate.ts";
import type { GateFacts } from "./gate-facts.ts";
import type { Listed, Observed } from "./observed.ts";
import { FULL_POLICY, gateFacts } from "./test-gate.ts";
import { changedAnywhere } from "./test-mutations.ts";

const loaded = testPolicy(FULL_POLICY);

/** One thing that the full policy needs, taken out of facts whatever else they say. */
const LACKING: readonly (readonly [what: string, without: (facts: GateFacts) => GateFacts])[] = [
  ["an approval of the QA lead", (facts) => withoutReviewsIn(facts, "approve-qa-lead")],
  ["an approval of the release manager", (facts) => withoutReviewsIn(facts, "approve-release-manager")],
  ["an approval of the CISO", (facts) => withoutReviewsIn(facts, "approve-ciso")],
  ["any approval in its run", (facts) => ({ ...facts, approvals: { ...facts.approvals, run: null } })],
  ["any review", (facts) => withPullRequests(facts, (one) => ({ ...one, reviews: { totalCount: 0, nodes: [] } }))],
  ["a review of anybody but authors", (facts) => withPullRequests(facts, writtenByItsReviewers)],
  [
    "a review of what was merged",
    (facts) => withPullRequests(facts, (one) => ({ ...one, headRefOid: "f".repeat(40), cleanUpdatesOf: SILENT })),
  ],
  [
    "a merge that git confirms",
    (facts) => withPullRequests(facts, (one) => ({ ...one, landing: { known: true, value: null } })),
  ],
  ["people who hold roles", (facts) => ({ ...facts, approvals: { ...facts.approvals, people: NOBODY } })],
  ["a range", (facts) => ({ ...facts, approvals: { ...facts.approvals, range: SILENT } })],
  ["a protected last release", withAnybodysBase],
  ["a job that passed", withoutJobs],
  [
    "a branch that holds it",
    (facts) => ({ ...facts, where: { ...facts.where, holdsCandidate: { known: true, value: false } } }),
  ],
  ["freezes that could be read", (facts) => ({ ...facts, schedule: { freezes: SILENT } })],
  ["emergencies that could be read", (facts) => ({ ...facts, approvals: { ...facts.approvals, emergencies: SILENT } })],
  [
    "a report that anybody approved",
    (facts) => withPullRequests(facts, (one) => ({ ...one, comments: { totalCount: 0, nodes: [] } })),
  ],
  ...Object.keys(gateFacts().checklist).flatMap((item) => [
    [`anything known of ${item}`, (facts: GateFacts) => withItem(facts, item, SILENT)] as const,
    [`anybody who looked at ${item}`, (facts: GateFacts) => withItem(facts, item, null)] as const,
  ]),
];

test.each(LACKING)("without %s, no facts let a release through", (_what, without) => {
  expect(decideGate(loaded, gateFacts()).verdict).toBe("go");
  fc.assert(
    fc.property(changedAnywhere(gateFacts()), (facts) => {
      expect(decideGate(loaded, without(facts)).verdict).not.toBe("go");
    }),
    { numRuns: 25 },
  );
});

const NOBODY: GateFacts["approvals"]["people"] = {
  teams: {},
  permissions: {},
  codeOwners: { known: true, value: null },
};

function withItem(facts: GateFacts, item: string, value: null | typeof SILENT): GateFacts {
  return { ...facts, checklist: { ...facts.checklist, [item]: value } };
}

function withPullRequests(facts: GateFacts, change: (one: PullRequestFacts) => PullRequestFacts): GateFacts {
  const range = changed(facts.approvals.range, (value) => ({
    ...value,
    pullRequests: mapped(value.pullRequests, change),
  }));
  const manifest = changed(facts.approvals.manifest, (value) =>
    value === null ? null : { ...value, pullRequest: change(value.pullRequest) },
  );
  return { ...facts, approvals: { ...facts.approvals, range, manifest } };
}

function writtenByItsReviewers(one: PullRequestFacts): PullRequestFacts {
  const people = one.reviews.nodes.flatMap(({ author }): readonly Person[] => (author === null ? [] : [author]));
  const names = people.map((user) => ({ name: loginKey(user.login), email: "x@example.com", user }));
  const authors = { totalCount: names.length, nodes: names };
  return { ...one, commits: mapped(one.commits, (commit) => ({ ...commit, authors })) };
}

function withoutReviewsIn(facts: GateFacts, environment: string): GateFacts {
  const { run } = facts.approvals;
  if (run === null) return facts;
  const left = changed(run, (value) => ({
    ...value,
    environmentReviews: changed(value.environmentReviews, ({ nodes }) => {
      const others = nodes.filter(({ environments }) => !environments.some((name) => loginKey(name) === environment));
      return { totalCount: others.length, nodes: others };
    }),
  }));
  return { ...facts, approvals: { ...facts.approvals, run: left } };
}

function withAnybodysBase(facts: GateFacts): GateFacts {
  const range = changed(facts.approvals.range, (value) => ({
    ...value,
    base: { oid: "b".repeat(40), tag: "v1", isProtected: { known: true as const, value: false } },
  }));
  return { ...facts, approvals: { ...facts.approvals, range } };
}

function withoutJobs(facts: GateFacts): GateFacts {
  const { ci } = facts.checklist;
  if (ci === null) return facts;
  const none = changed(ci, (value) => ({
    ...value,
    workflowRuns: changed(value.workflowRuns, (runs) =>
      mapped(runs, (run) => ({ ...run, jobs: { known: true as const, value: { totalCount: 0, nodes: [] } } })),
    ),
  }));
  return { ...facts, checklist: { ...facts.checklist, ci: none } };
}

function changed<T>(observed: Observed<T>, change: (value: T) => T): Observed<T> {
  return observed.known ? { known: true, value: change(observed.value) } : observed;
}

function mapped<T>({ totalCount, nodes }: Listed<T>, change: (node: T) => T): { totalCount: number; nodes: T[] } {
  return { totalCount, nodes: nodes.map(change) };
}
