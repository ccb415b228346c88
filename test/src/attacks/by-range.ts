import {
  all,
  BASE,
  by,
  CANDIDATE,
  commit,
  hash,
  HEAD,
  known,
  person,
  pullRequest,
  review,
} from "@signalbox/policy/approvals/test-approvals";
import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import type { RangeCommit, RangeFacts } from "@signalbox/policy/approvals/approval-facts";
import type { ItemContext } from "@signalbox/policy/gate/item-context";
import { FULL_PULL_REQUEST } from "@signalbox/policy/gate/test-gate";
import { type Attack, onFull, onPlain } from "./attack.ts";

const UNREVIEWED = { code: "approvals.unreviewed" } as const;
const pushed = (more: Partial<RangeCommit> = {}, pullRequests: readonly PullRequestFacts[] = []) => ({
  approvals: { commits: [commit({ associatedPullRequests: all([]), ...more })], pullRequests },
});
const range = (more: Partial<RangeFacts>) => ({
  approvals: {
    range: known({
      base: { oid: BASE, tag: "v1.0.0", isProtected: known(true) },
      commits: all([commit()]),
      pullRequests: all([pullRequest()]),
      ...more,
    }),
  },
});
const landed = (more: Partial<NonNullable<Extract<PullRequestFacts["landing"], { known: true }>["value"]>>) =>
  known({
    method: "squash" as const,
    before: BASE,
    commits: [CANDIDATE],
    tree: hash("t"),
    recomputed: hash("t"),
    ...more,
  });
const HOTFIX: { readonly about: Partial<ItemContext> } = { about: { branch: "hotfix/1.0.1" } };
const PAST = {
  environment: "Production",
  candidate: hash("past"),
  letThroughAt: "2026-11-01T00:00:00Z",
  unreviewed: [],
  due: "2026-11-04T00:00:00Z",
  involved: ["rita", "ann"],
  pullRequests: known(all([pullRequest({ number: 4, mergeCommit: hash("past"), reviews: all([review("rita")]) })])),
  reviewTags: known(all([])),
};
const RELEASE_BOT = { login: "release[bot]", databaseId: 99, type: "Bot" as const };
const BOTS = 'approvals: { bots: [{ login: "release[bot]", id: 99, paths: [CHANGELOG.md] }] }\n';

/** Commits that reached the branch in another way than they seem to. */
export const ATTACKS_BY_RANGE: readonly Attack[] = [
  onPlain(
    {
      id: "A34",
      title: "pull requests that hold the commit, and did not bring it",
      source: "@octokit/graphql-schema 15.26.1: associatedPullRequests names open ones too",
      outcome: "fail",
      ...UNREVIEWED,
      says: /#9 is not merged; #10 was merged into `other`, which is not a branch of this release/,
    },
    pushed({ associatedPullRequests: all([9, 10]) }, [
      pullRequest({ number: 9, merged: false, mergeCommit: null, baseRefName: "feature" }),
      pullRequest({ number: 10, baseRefName: "other" }),
    ]),
  ),
  onPlain(
    {
      id: "A40",
      title: "an author who calls themselves a bot",
      source: "kosli-dev/never-alone-ts four-eyes.rego",
      outcome: "fail",
      ...UNREVIEWED,
      says: /it was pushed without a pull request/,
      also: ["approvals.developer"],
    },
    pushed({
      authors: all([{ name: "release[bot]", email: "99+release[bot]@users.noreply.github.com", user: null }]),
      files: ["CHANGELOG.md"],
    }),
    BOTS,
  ),
  onPlain(
    {
      id: "A41",
      title: "a message that looks like a merge",
      source: "kosli-dev/never-alone-ts SCENARIOS 4",
      outcome: "fail",
      ...UNREVIEWED,
      says: /\(Merge pull request #42 from x\): it was pushed without a pull request/,
    },
    pushed({ headline: "Merge pull request #42 from x" }),
  ),
  onPlain(
    {
      id: "L04",
      title: "an emergency that nobody else reviewed afterwards",
      source: "UnitOneAI/SecuritySkills#1707: auditors ask for it",
      outcome: "fail",
      code: "approvals.review-afterwards",
      says: /it was not reviewed yet, and that is overdue/,
    },
    { approvals: { emergencies: known(all([PAST])) } },
  ),
  // Our own.
  onPlain(
    {
      id: "X40",
      title: "a bot's own commit, beside the paths that it may change",
      source: "our own: GATE.md asks for signature, number and paths",
      outcome: "fail",
      ...UNREVIEWED,
      says: /it was pushed without a pull request/,
    },
    pushed({
      authors: all([{ name: "release", email: "r@example.com", user: RELEASE_BOT }]),
      signature: { isValid: true, signer: RELEASE_BOT },
      files: ["CHANGELOG.md", "src/a.ts"],
    }),
    BOTS,
  ),
  onPlain(
    {
      id: "X41",
      title: "a tag of the last release that anybody may move forward",
      source: "our own: a tag set by hand would hide commits",
      outcome: "unknown",
      code: "approvals.base",
      says: /whoever may write could set or move `v1.0.0`, and so hide commits/,
    },
    range({ base: { oid: BASE, tag: "v1.0.0", isProtected: known(false) } }),
  ),
  onPlain(
    {
      id: "X42",
      title: "a range that begins where nobody says it may",
      source: "our own: recorded facts, and a policy without `since`",
      outcome: "unknown",
      code: "approvals.base",
      says: /which neither a tag nor the policy names/,
    },
    range({ base: { oid: BASE, tag: null, isProtected: known(true) } }),
  ),
  onPlain(
    {
      id: "X43",
      title: "a range that begins after another commit than the last release",
      source: "our own",
      outcome: "unknown",
      code: "approvals.range",
      says: /it does not begin after the last release/,
    },
    range({ base: { oid: hash("later"), tag: "v1.0.9", isProtected: known(true) } }),
  ),
  onPlain(
    {
      id: "X44",
      title: "a list of commits that names one twice, in the place of one that is left out",
      source: "our own: a list that changed between two pages",
      outcome: "unknown",
      code: "approvals.range",
      says: /only 1 of 2 commits could be read/,
    },
    range({ commits: all([commit(), commit()]) }),
  ),
  onPlain(
    {
      id: "X45",
      title: "a merge with something that its review never showed",
      source: "our own: an evil merge",
      outcome: "fail",
      ...UNREVIEWED,
      says: /#1 was merged with changes that its review never showed/,
    },
    { approvals: { pullRequests: [pullRequest({ landing: landed({ tree: hash("evil") }) })] } },
  ),
  onPlain(
    {
      id: "X46",
      title: "a pull request that claims a commit pushed before it",
      source: "our own",
      outcome: "fail",
      ...UNREVIEWED,
      says: /#1 was merged in a way that git does not show/,
    },
    {
      approvals: {
        commits: [commit({ parents: [hash("push")] }), commit({ oid: hash("push"), associatedPullRequests: all([]) })],
        pullRequests: [pullRequest({ landing: landed({ before: hash("push"), commits: [CANDIDATE, hash("push")] }) })],
      },
    },
  ),
  onFull(
    {
      id: "X47",
      title: "ordinary changes on a new branch for emergencies",
      source: "our own: whoever may push may make `hotfix/x`",
      outcome: "fail",
      code: "approvals.release",
      says: /qa-lead: nobody/,
    },
    {
      ...HOTFIX,
      approvals: { run: null, pullRequests: [{ ...FULL_PULL_REQUEST, baseRefName: "main" }] },
    },
  ),
  onFull(
    {
      id: "X48",
      title: "an emergency that does not come from production",
      source: "our own: DESIGN, a hotfix is forked from the production tag",
      outcome: "fail",
      code: "where.forked",
      says: /it was not, or holds what another branch got after it/,
    },
    {
      ...HOTFIX,
      where: { forkedFromProduction: known(false) },
      approvals: {
        pullRequests: [{ ...FULL_PULL_REQUEST, baseRefName: "hotfix/1.0.1", reviews: all([review("rita")]) }],
      },
    },
    [["class: emergency }", "class: emergency, from: production-tag }"]],
  ),
  onFull(
    {
      id: "X49",
      title: "an emergency that who approved it reviewed afterwards",
      source: "our own: by somebody else",
      outcome: "fail",
      code: "approvals.review-afterwards",
      says: /have somebody who neither wrote, approved nor started it review/,
    },
    {
      approvals: {
        emergencies: known(
          all([
            {
              ...PAST,
              reviewTags: known(
                all([
                  { name: `reviewed/${PAST.candidate}`, type: "tag" as const, target: PAST.candidate, signer: "rita" },
                ]),
              ),
            },
          ]),
        ),
      },
    },
  ),
  onPlain(
    {
      id: "X50",
      title: "an emergency that was pushed past its reviewed pull request",
      source: "our own: a review afterwards binds to what was released",
      outcome: "fail",
      code: "approvals.review-afterwards",
      says: /it was not reviewed yet/,
    },
    {
      approvals: {
        emergencies: known(
          all([{ ...PAST, pullRequests: known(all([pullRequest({ number: 4, mergeCommit: hash("older") })])) }]),
        ),
      },
    },
  ),
  onPlain(
    {
      id: "X51",
      title: "a commit whose co-author has no account",
      source: "our own: trailers name whom they like",
      outcome: "unknown",
      code: "approvals.developer",
      says: /no account is known for `x@example.com`/,
    },
    { approvals: { commits: [commit({ authors: all([by("ann"), by(null)]) })] } },
  ),
  onPlain(
    {
      id: "X52",
      title: "a merge of another head than the last one that was reviewed",
      source: "our own",
      outcome: "fail",
      ...UNREVIEWED,
      says: /#1 was merged with another head than its last one/,
      also: ["approvals.developer"],
    },
    {
      approvals: {
        commits: [
          commit({ parents: [BASE, hash("evil")], cleanMerge: true }),
          commit({ oid: hash("evil"), parents: [BASE], associatedPullRequests: all([1]) }),
        ],
        pullRequests: [
          pullRequest({ headRefOid: HEAD, landing: landed({ method: "merge", commits: [CANDIDATE, hash("evil")] }) }),
        ],
      },
    },
  ),
  onPlain(
    {
      id: "X53",
      title: "who wrote any commit approves the release, where duties are kept apart strictly",
      source: "SOC 2 practice, segregation of duties",
      outcome: "fail",
      code: "approvals.change",
      says: /`bob` does not count: they pushed the tag/,
    },
    { approvals: { tagger: known(person("bob")) } },
    "approvals: { separation: strict }\n",
  ),
];
