import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import { runReasons } from "./run-reasons.ts";
import { ABOUT, hash, known, run, SILENT } from "./test-approvals.ts";

const loaded = testPolicy("version: 1\ncomponents: { shop: {} }\n");
const ELSEWHERE = hash("elsewhere");

const codes = (of: Parameters<typeof run>[0], branch = "main"): readonly string[] =>
  runReasons(loaded, { run: known(run(of)), defaultBranch: "main" }, { ...ABOUT, branch }).map(({ code }) => code);

test.each([
  ["the default branch, which has moved on", { headSha: ELSEWHERE }],
  ["another branch with the same commit", { headBranch: "other" }],
  ["a tag on the candidate", { event: "push", headBranch: "v1.1.0" }],
  ["a pull request, such as a manifest's", { event: "pull_request", headBranch: "other", headSha: ELSEWHERE }],
] as const)("a run of %s counts", (_what, of) => {
  expect(codes(of)).toEqual([]);
});

test("a run of the branch that is released from counts", () => {
  expect(codes({ headBranch: "hotfix/1.0.1", headSha: ELSEWHERE }, "hotfix/1.0.1")).toEqual([]);
});

test.each([
  ["by hand", { headBranch: "other", headSha: ELSEWHERE }],
  ["by a push", { event: "push", headBranch: "other", headSha: ELSEWHERE }],
  ["of nobody knows which branch", { headBranch: null, headSha: ELSEWHERE }],
] as const)("a run of another commit of another branch does not: %s", (_what, of) => {
  expect(codes(of)).toEqual(["approvals.run-elsewhere"]);
});

test("a run of a fork does not, wherever it is", () => {
  expect(codes({ isCrossRepository: true })).toEqual(["approvals.fork"]);
});

test("where no workflow runs, or nobody could say, nothing is said here", () => {
  for (const of of [null, SILENT]) expect(runReasons(loaded, { run: of, defaultBranch: "main" }, ABOUT)).toEqual([]);
});
