import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import type { ApprovalTag, ManifestFacts, RunFacts } from "./approval-facts.ts";
import { approvalsOfRelease } from "./release-approvals.ts";
import {
  ABOUT,
  all,
  approvalFacts,
  type ApprovalParts,
  CANDIDATE,
  comment,
  hash,
  known,
  person,
  pullRequest,
  review,
  run,
  SILENT,
} from "./test-approvals.ts";

const PLAIN = "version: 1\ncomponents: { shop: {} }\n";
const ALL = testPolicy(`${PLAIN}approvals:
  comments: true
  manifest: release.yml
  keys: { sid: "ssh-ed25519 ${"A".repeat(68)}" }
  roles:
    qa-lead: { users: [quinn], environment: Approve-QA }
    deputy: { users: [quinn], environment: approve-qa }
`);

function ofRelease(parts: ApprovalParts, policy = ALL.policy) {
  const { approvals, rejections, silent } = approvalsOfRelease(policy, approvalFacts(parts), ABOUT);
  return {
    approvals: approvals.map(({ person: { login }, counts, as }) => `${login} ${counts} ${as?.join(",") ?? "any"}`),
    why: approvals.map(({ why }) => why).join("; "),
    rejections: rejections.map(({ login }) => login),
    silent: silent.map(({ mayReject }) => (mayReject ? "may reject" : "approves alone")),
  };
}

const inRun = (more: Partial<RunFacts>) => ({ run: known(run(more, [["approve-qa", "quinn"]])) });
const LONG = { candidate: "b".repeat(64) };

test("an environment stands for every role that names it, whatever its case", () => {
  expect(ofRelease(inRun({})).approvals).toEqual(["quinn yes qa-lead,deputy"]);
  expect(ofRelease({ run: known(run({}, [["other", "quinn"]])) }).approvals).toEqual(["quinn no "]);
});

const unbound: readonly (readonly [how: string, more: Partial<RunFacts>, why: RegExp | null])[] = [
  ["by hand, on the default branch, on the candidate", {}, null],
  ["on a push of the candidate", { event: "push", headBranch: "release/1" }, null],
  ["of a fork", { isCrossRepository: true }, /fork/],
  ["in its second attempt", { attempt: 2 }, /attempt 2/],
  ["by hand, from another branch", { headBranch: "evil" }, /started from `evil`/],
  ["by hand, from no branch", { headBranch: null }, /started from `no branch`/],
  ["of another commit", { headSha: hash("x") }, /does not hold the candidate's hash alone/],
  ["of another commit, named for the candidate", { headSha: hash("x"), displayTitle: `Release ${CANDIDATE}!` }, null],
  ["named for another besides", { headSha: hash("x"), displayTitle: `${CANDIDATE} ${hash("y")}` }, /alone/],
  ["named for it in a longer word", { headSha: hash("x"), displayTitle: `0${CANDIDATE}` }, /alone/],
  ["by a push, named for it", { headSha: hash("x"), event: "push", displayTitle: CANDIDATE }, /alone/],
];

test.each(unbound)("a run %s", (_how, more, why) => {
  const found = ofRelease(inRun(more));
  expect(found.approvals).toEqual([`quinn ${why === null ? "yes" : "no"} qa-lead,deputy`]);
  if (why !== null) expect(found.why).toMatch(why);
});

test("a rejection in the run counts, whoever it is by", () => {
  const reviews = (["rejected", "pending", "approved"] as const).map((state) => ({
    state,
    user: null,
    environments: ["x"],
  }));
  const found = ofRelease({ run: known(run({ environmentReviews: known(all(reviews)) })) });
  expect(found).toMatchObject({ approvals: [], rejections: ["somebody unknown"] });
});

test.each([
  ["the run", { run: SILENT }, ["may reject"]],
  ["its reviews", { run: known(run({ environmentReviews: SILENT })) }, ["may reject"]],
  [
    "all of its reviews",
    { run: known(run({ environmentReviews: known({ totalCount: 1, nodes: [] }) })) },
    ["may reject"],
  ],
  ["the manifest", { manifest: SILENT }, ["may reject"]],
  ["the tags", { approvalTags: SILENT }, ["approves alone"]],
] as const)("where nobody could read %s, that is told", (_what, parts, silent) => {
  expect(ofRelease({ ...parts }).silent).toEqual(silent);
});

test("what the policy does not ask for is not looked at", () => {
  const { policy } = testPolicy(PLAIN);
  const pullRequests = [pullRequest({ comments: all([comment("quinn", `/approve qa-lead ${CANDIDATE}`)]) })];
  const nothing = { approvals: [], why: "", rejections: [], silent: [] };
  expect(ofRelease({ manifest: SILENT, approvalTags: SILENT, pullRequests }, policy)).toEqual(nothing);
});

const manifest = (more: Partial<ManifestFacts>, reviews = [review("quinn")]): ApprovalParts => ({
  manifest: known({
    path: "release.yml",
    candidate: CANDIDATE,
    pullRequest: pullRequest({ number: 5, merged: false, mergeCommit: null, reviews: all(reviews) }),
    ...more,
  }),
});

test.each([
  ["names the candidate", manifest({}), ["quinn yes any"], /approved/],
  ["names no commit", manifest({ candidate: null }), ["quinn no any"], /names no commit/],
  ["names another", manifest({ candidate: hash("x") }), ["quinn no any"], /the manifest names 7800000/],
  ["was written by who approves", manifest({}, [review("Ann")]), ["Ann no any"], /they wrote the manifest/],
  [
    "was pushed by nobody knows whom",
    manifest({ pullRequest: pullRequest({ number: 5, merged: false, mergeCommit: null, lastPusher: SILENT }) }),
    ["bob unknown any"],
    /who wrote the manifest is not known/,
  ],
  [
    "was approved before it was changed",
    manifest({}, [review("quinn", "APPROVED", { commit: hash("x") })]),
    ["quinn no any"],
    /it is for/,
  ],
] as const)("a manifest that %s", (_what, parts, approvals, why) => {
  const found = ofRelease(parts);
  expect(found.approvals).toEqual(approvals);
  expect(found.why).toMatch(why);
});

test("a rejection of the manifest counts by those who can push", () => {
  const outsider = review("eve", "CHANGES_REQUESTED", { authorCanPushToRepository: false });
  expect(ofRelease(manifest({}, [review("dan", "CHANGES_REQUESTED"), outsider])).rejections).toEqual(["dan"]);
});

const tag = (more: Partial<ApprovalTag>): ApprovalParts => ({
  approvalTags: known(
    all([{ name: `approve/qa-lead/${CANDIDATE}`, type: "tag" as const, target: CANDIDATE, signer: "sid", ...more }]),
  ),
});

test.each([
  ["signed", tag({}), ["sid yes qa-lead"], /signed the tag/],
  ["light", tag({ type: "commit" }), ["sid no qa-lead"], /light tag/],
  ["signed by nobody", tag({ signer: null }), ["somebody unknown no qa-lead"], /no key of the policy/],
  ["on another commit", tag({ target: hash("x") }), ["sid no qa-lead"], /it is for 7800000/],
  ["named for another commit", tag({ name: `approve/qa-lead/${hash("x")}` }), ["sid no qa-lead"], /the candidate is/],
  ["named otherwise", tag({ name: `approve/QA/${CANDIDATE}` }), [], /^$/],
  ["with more behind its hash", tag({ name: `approve/qa-lead/${CANDIDATE}/x` }), [], /^$/],
] as const)("a tag that is %s", (_what, parts, approvals, why) => {
  const found = ofRelease(parts);
  expect(found.approvals).toEqual(approvals);
  expect(found.why).toMatch(why);
});

test("comments count where they were written on what brought the candidate, and of hashes as long as its own", () => {
  const said = (line: string) => ({ pullRequests: [pullRequest({ comments: all([comment("quinn", line)]) })] });
  expect(ofRelease(said(`/approve qa-lead ${CANDIDATE}`)).approvals).toEqual(["quinn yes qa-lead"]);
  expect(ofRelease(said(`/approve qa-lead ${hash("x")}`)).approvals).toEqual(["quinn no qa-lead"]);
  // Of a report.
  expect(ofRelease(said(`/approve qa-lead ${LONG.candidate}`)).approvals).toEqual([]);
  const elsewhere = pullRequest({
    mergeCommit: hash("x"),
    comments: all([comment("quinn", `/approve qa-lead ${CANDIDATE}`)]),
  });
  expect(ofRelease({ pullRequests: [elsewhere] }).approvals).toEqual([]);
  expect(ofRelease({ run: known(run({ actor: person("sam") })) }).approvals).toEqual([]);
});
