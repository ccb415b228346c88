import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import type { PastEmergency } from "./approval-facts.ts";
import { emergencyReasons } from "./emergency-review.ts";
import {
  ABOUT,
  all,
  approvalFacts,
  comment,
  hash,
  known,
  people,
  pullRequest,
  review,
  SILENT,
} from "./test-approvals.ts";

const loaded = testPolicy("version: 1\ncomponents: { shop: {} }\n");
const PAST = hash("past");
const brought = (...reviewers: readonly string[]) =>
  pullRequest({ mergeCommit: PAST, reviews: all(reviewers.map((login) => review(login))) });
const past = (more: Partial<PastEmergency> = {}): PastEmergency => ({
  environment: "production",
  candidate: PAST,
  letThroughAt: "2026-11-18T12:00:00Z",
  unreviewed: [],
  due: "2026-11-20T12:00:00Z",
  involved: ["rita", "ann"],
  pullRequests: known(all([brought()])),
  reviewTags: known(all([])),
  ...more,
});
const tag = (signer: string | null, name = `reviewed/${PAST}`, target = PAST) => ({
  reviewTags: known(all([{ name, type: "tag" as const, target, signer }])),
});
const said = (login: string, line: string, more: Partial<ReturnType<typeof brought>> = {}) => ({
  pullRequests: known(all([{ ...brought(), comments: all([comment(login, line)]), ...more }])),
});

function statuses(emergency: Partial<PastEmergency>, now = ABOUT.now, isEmergency = false) {
  const facts = approvalFacts({
    emergencies: known(all([past(emergency)])),
    people: people({}, ["bob", "ann", "rita"]),
  });
  return emergencyReasons(loaded, facts, { ...ABOUT, now }, isEmergency).map(({ status }) => status);
}

const cases: readonly (readonly [how: string, emergency: Partial<PastEmergency>, status: string])[] = [
  ["nobody", {}, "unmet"],
  ["somebody else", { pullRequests: known(all([brought("bob")])) }, "met"],
  ["who approved it then", { involved: ["Bob"], pullRequests: known(all([brought("bob")])) }, "unmet"],
  ["its author", { pullRequests: known(all([brought("ann")])) }, "unmet"],
  ["somebody who may not write", { pullRequests: known(all([brought("eve")])) }, "unknown"],
  ["somebody, of another commit", { pullRequests: known(all([pullRequest({ mergeCommit: hash("x") })])) }, "unmet"],
  ["somebody, of one of two", { pullRequests: known(all([brought("bob"), { ...brought(), number: 2 }])) }, "unmet"],
  [
    "somebody, of what its pull requests brought alone",
    { unreviewed: [hash("push")], pullRequests: known(all([brought("bob")])) },
    "unmet",
  ],
  ["somebody, of what was read", { pullRequests: known({ totalCount: 2, nodes: [brought("bob")] }) }, "unknown"],
  ["nobody knows whom", { pullRequests: SILENT }, "unknown"],
  ["nobody, as there was no pull request", { pullRequests: known(all([])) }, "unmet"],
  [
    "somebody who may have pushed it",
    { pullRequests: known(all([{ ...brought("bob"), lastPusher: SILENT }])) },
    "unknown",
  ],
  ["somebody in words", said("bob", `/reviewed ${PAST}`), "met"],
  ["somebody in words, of another commit", said("bob", `/reviewed ${hash("x")}`), "unmet"],
  ["its author in words", said("ann", `/reviewed ${PAST}`), "unmet"],
  ["somebody by a signed tag", tag("bob"), "met"],
  ["who approved it, by a signed tag", tag("Rita"), "unmet"],
  ["nobody, by a tag that nobody signed", tag(null), "unmet"],
  ["somebody, by a tag of another name", tag("bob", `approve/reviewer/${PAST}`), "unmet"],
  ["somebody, by a tag of another commit", tag("bob", `reviewed/${PAST}`, hash("x")), "unmet"],
  ["nobody, as tags cannot be read", { reviewTags: SILENT }, "unknown"],
];

test.each(cases)("an overdue emergency that was reviewed by %s", (_how, emergency, status) => {
  expect(statuses(emergency)).toEqual([status]);
});

test("it blocks from the moment that it is due, in its own environment, and no other emergency", () => {
  expect(statuses({}, "2026-11-20T11:59:59Z")).toEqual(["not-applicable"]);
  expect(statuses({}, "2026-11-20T12:00:00Z")).toEqual(["unmet"]);
  expect(statuses({ environment: "PRODUCTION" })).toEqual(["unmet"]);
  expect(statuses({ environment: "staging" })).toEqual([]);
  expect(statuses({}, ABOUT.now, true)).toEqual(["not-applicable"]);
});

test("a record that cannot be read, or not to its end, may hold one", () => {
  const of = (emergencies: typeof SILENT | ReturnType<typeof known<{ totalCount: number; nodes: PastEmergency[] }>>) =>
    emergencyReasons(loaded, approvalFacts({ emergencies }), ABOUT, false).map(({ status }) => status);
  expect(of(SILENT)).toEqual(["unknown"]);
  expect(of(known({ totalCount: 1, nodes: [] }))).toEqual(["unknown"]);
});
