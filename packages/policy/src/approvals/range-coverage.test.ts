import { expect, test } from "@jest/globals";
import { testPolicy } from "../load/test-policy.ts";
import type { RangeCommit } from "./approval-facts.ts";
import type { Landing, PullRequestFacts } from "./pull-request-facts.ts";
import { coverageOf } from "./range-coverage.ts";
import { all, BASE, by, CANDIDATE, commit, hash, HEAD, known, pullRequest, SILENT } from "./test-approvals.ts";

const { policy } = testPolicy(`version: 1
components: { shop: {} }
branches: { main: { environment: production }, release/*: { environment: production, protected: true }, wip/*: {} }
approvals: { bots: [{ login: "release[bot]", id: 99, paths: ["CHANGELOG.md", "charts/**"] }] }
`);

const TREE = hash("tree");
const landing = (more: Partial<Landing>) =>
  known({ method: "squash" as const, before: BASE, commits: [CANDIDATE], tree: TREE, recomputed: TREE, ...more });

/** What brought each commit, newest first, in a word; why it is nobody. */
function brought(
  commits: readonly RangeCommit[],
  pullRequests: readonly PullRequestFacts[],
  branch: string | null = "main",
) {
  const range = { base: null, commits: all(commits), pullRequests: all(pullRequests) };
  return [...coverageOf(range, policy, { branch, defaultBranch: "main" }).values()].map((cover) => {
    switch (cover.by) {
      case "pull-requests":
        return cover.numbers.map((number) => `#${number}`).join(" ");
      case "bot":
        return cover.login;
      case "nobody":
        return `${cover.unknown ? "unknown" : "nobody"}: ${cover.why}`;
    }
  });
}

const squash = [commit()];
const [FIRST, SECOND] = [hash("first"), hash("second")];
const merge = [
  commit({ parents: [BASE, HEAD], cleanMerge: true }),
  commit({ oid: HEAD, parents: [FIRST] }),
  commit({ oid: FIRST, parents: [BASE] }),
];
const merged = (more: Partial<Landing> = {}) =>
  pullRequest({ landing: landing({ method: "merge", commits: [CANDIDATE, HEAD, FIRST], ...more }) });
const rebased = [commit({ parents: [SECOND] }), commit({ oid: SECOND, parents: [BASE] })];
const rebase = (more: Partial<Landing> = {}) =>
  pullRequest({ landing: landing({ method: "rebase", commits: [CANDIDATE, SECOND], ...more }) });

test.each([
  ["a squash", squash, [pullRequest()], ["#1"]],
  ["a merge, with all that it holds", merge, [merged()], ["#1", "#1", "#1"]],
  ["a rebase", rebased, [rebase()], ["#1", "#1"]],
  ["two pull requests of the same", squash, [pullRequest({ number: 7 }), pullRequest()], ["#1 #7"]],
  ["into a protected branch of releases", squash, [pullRequest({ baseRefName: "release/1" })], ["#1"]],
] as const)("%s brings its commits", (_what, commits, pullRequests, wanted) => {
  expect(brought(commits, pullRequests)).toEqual(wanted);
});

test.each([
  ["is not merged", pullRequest({ merged: false, mergeCommit: null }), /nobody: #1 is not merged/],
  ["went into a branch of no release", pullRequest({ baseRefName: "wip/a" }), /nobody: #1 was merged into `wip\/a`/],
  ["was merged elsewhere", pullRequest({ mergeCommit: hash("x") }), /by a commit that is not part of this release/],
  ["could not be compared", pullRequest({ landing: SILENT }), /unknown: #1 could not be compared/],
  ["has no shape of a merge", pullRequest({ landing: known(null) }), /in a way that git does not show/],
  ["says it was a merge", pullRequest({ landing: landing({ method: "merge" }) }), /in a way that git does not show/],
  ["claims more", pullRequest({ landing: landing({ commits: [CANDIDATE, BASE] }) }), /git does not show/],
  ["claims nothing", pullRequest({ landing: landing({ commits: [] }) }), /git does not show/],
  ["begins elsewhere", pullRequest({ landing: landing({ before: hash("x") }) }), /git does not show/],
  ["had conflicts", pullRequest({ landing: landing({ recomputed: null }) }), /conflicts that somebody resolved/],
  ["brought more", pullRequest({ landing: landing({ tree: hash("x") }) }), /changes that its review never showed/],
] as const)("a pull request that %s brings nothing", (_what, one, why) => {
  expect(brought(squash, [one])).toEqual([expect.stringMatching(why)]);
});

test.each([
  ["another head", merge, merged(), { headRefOid: hash("x") }, /another head than its last one/],
  ["three parents", [commit({ parents: [BASE, HEAD, FIRST] }), ...merge.slice(1)], merged(), {}, /another head/],
  ["half of what it holds", merge, merged({ commits: [CANDIDATE, HEAD] }), {}, /git does not show/],
  ["two commits as a squash", rebased, rebase({ method: "squash" }), {}, /git does not show/],
] as const)("a merge with %s brings nothing", (_what, commits, one, more, why) => {
  expect(brought(commits, [{ ...one, ...more }])[0]).toMatch(why);
});

test("a direct push, and pull requests that were not all read", () => {
  expect(brought([commit({ associatedPullRequests: all([]) })], [])).toEqual([
    "nobody: it was pushed without a pull request",
  ]);
  expect(brought([commit({ associatedPullRequests: { totalCount: 9, nodes: [1] } })], [])).toEqual([
    "unknown: not all pull requests that hold it could be read",
  ]);
});

const BOT = { login: "release[bot]", databaseId: 99, type: "Bot" as const };
const WEB_FLOW = { login: "web-flow", databaseId: 19_864_447, type: "User" as const };
const bots = (more: Partial<RangeCommit> = {}) =>
  commit({
    authors: all([{ name: "release", email: "r@example.com", user: BOT }]),
    signature: { isValid: true, signer: WEB_FLOW },
    files: ["CHANGELOG.md", "charts/a.yaml"],
    associatedPullRequests: all([]),
    ...more,
  });

const ofBots: readonly (readonly [how: string, more: Partial<RangeCommit>, counts: boolean])[] = [
  ["signed for it by GitHub", {}, true],
  ["signed by itself", { signature: { isValid: true, signer: BOT } }, true],
  ["not signed", { signature: null }, false],
  ["with a signature that is not good", { signature: { isValid: false, signer: BOT } }, false],
  [
    "signed by somebody",
    { signature: { isValid: true, signer: { ...BOT, login: "eve", databaseId: 7, type: "User" } } },
    false,
  ],
  ["of another number", { authors: all([{ name: "r", email: "r", user: { ...BOT, databaseId: 98 } }]) }, false],
  ["of a person with its number", { authors: all([{ name: "r", email: "r", user: { ...BOT, type: "User" } }]) }, false],
  ["with a co-author", { authors: all([{ name: "r", email: "r", user: BOT }, by("eve")]) }, false],
  ["of a file beside its paths", { files: ["CHANGELOG.md", "src/a.ts"] }, false],
  ["of no file", { files: [] }, false],
  ["in a pull request", { associatedPullRequests: all([5]) }, false],
  ["that merges", { parents: [BASE, HEAD] }, false],
];

test.each(ofBots)("a bot's commit %s", (_how, more, counts) => {
  expect(brought([bots(more)], [])[0] === "release[bot]").toBe(counts);
});
