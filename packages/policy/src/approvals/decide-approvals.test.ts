import { expect, test } from "@jest/globals";
import { verdictOf } from "../decision/verdict.ts";
import { testPolicy } from "../load/test-policy.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { decideApprovals } from "./decide-approvals.ts";
import {
  ABOUT,
  all,
  type ApprovalParts,
  approvalFacts,
  BASE,
  by,
  CANDIDATE,
  comment,
  commit,
  hash,
  HEAD,
  known,
  NOON,
  people,
  person,
  pullRequest,
  rejectionDismissed,
  review,
  run,
  SILENT,
} from "./test-approvals.ts";

const PLAIN = "version: 1\ncomponents: { shop: {} }\n";
const ROLES = `${PLAIN}approvals:
  roles:
    module-owner: { from: codeowners, otherwise: platform }
    platform: { team: acme/platform }
    qa-lead: { team: acme/qa, environment: approve-qa-lead }
    release-manager: { users: [rita], environment: approve-release-manager }
    ciso: { team: acme/security, environment: approve-ciso }
  classes:
    standard: { needs: [module-owner, reviewer] }
    high-risk: { when: { paths: ["src/auth/**"] }, needs: [module-owner, platform or ciso] }
  environments:
    production: { needs: [qa-lead, release-manager, ciso] }
branches: { main: { environment: production }, hotfix/*: { environment: production, class: emergency } }
`;

const TEAMS = {
  "acme/platform": known(all([person("pat")])),
  "acme/qa": known(all([person("quinn")])),
  "acme/security": known(all([person("sid")])),
};
const OWNERS = known({ commit: BASE, path: ".github/CODEOWNERS", text: "* @olga\n", byteSize: 8, errors: all([]) });
const FULL: ApprovalParts = {
  people: people({ teams: TEAMS, codeOwners: OWNERS }, ["bob", "carol", "olga"]),
  pullRequests: [pullRequest({ reviews: all([review("bob"), review("olga")]) })],
  run: known(
    run({}, [
      ["approve-qa-lead", "quinn"],
      ["approve-release-manager", "rita"],
      ["approve-ciso", "sid"],
    ]),
  ),
};

function verdict(policy: string, parts: ApprovalParts = {}, about = {}) {
  const loaded = testPolicy(policy);
  const ci = [reasonOf(loaded, ["checklist", "ci"], { code: "ci.passed", status: "met", required: "", observed: "" })];
  const { reasons } = decideApprovals(loaded, approvalFacts(parts), { ...ABOUT, ...about }, ci);
  const open = reasons.filter(({ status }) => status === "unmet" || status === "unknown");
  return {
    verdict: verdictOf(reasons),
    open: open.map(({ code }) => code),
    says: open.map(({ observed }) => observed).join("\n"),
    reasons,
  };
}

test("a change that somebody else approved goes, by a policy that says nothing of approvals", () => {
  expect(verdict(PLAIN).open).toEqual([]);
  expect(verdict(PLAIN).verdict).toBe("go");
});

test("a release with all its approvals goes", () => {
  expect(verdict(ROLES, FULL).open).toEqual([]);
  expect(verdict(ROLES, FULL).verdict).toBe("go");
});

const changes: readonly (readonly [what: string, parts: ApprovalParts, verdict: string, says: RegExp])[] = [
  ["nobody's approval", { pullRequests: [pullRequest({ reviews: all([]) })] }, "hold", /reviewer: nobody/],
  ["the author's own", { pullRequests: [pullRequest({ reviews: all([review("ann")]) })] }, "hold", /had a hand/],
  ["a bot's", { pullRequests: [pullRequest({ reviews: all([review("helper[bot]")]) })] }, "hold", /none of the roles/],
  [
    "one of an older commit",
    { pullRequests: [pullRequest({ reviews: all([review("bob", "APPROVED", { commit: hash("old") })]) })] },
    "hold",
    /is for 6f6c640/,
  ],
  [
    "one whose commit is gone",
    { pullRequests: [pullRequest({ reviews: all([review("bob", "APPROVED", { commit: null })]) })] },
    "unknown",
    /no longer exists/,
  ],
  [
    "one before the base was changed",
    {
      pullRequests: [
        pullRequest({
          events: all([
            {
              __typename: "BaseRefChangedEvent",
              createdAt: NOON,
              actor: null,
              previousRefName: "x",
              currentRefName: "main",
            },
          ]),
        }),
      ],
    },
    "hold",
    /base was changed/,
  ],
  [
    "one of a co-author",
    {
      pullRequests: [
        pullRequest({
          commits: all([{ oid: HEAD, authors: all([by("ann"), by("bob")]), committer: by("ann"), signature: null }]),
        }),
      ],
    },
    "hold",
    /had a hand/,
  ],
  [
    "an author without an account",
    {
      commits: [commit()],
      pullRequests: [
        pullRequest({ commits: all([{ oid: HEAD, authors: all([by(null)]), committer: by("ann"), signature: null }]) }),
      ],
    },
    "unknown",
    /no account/,
  ],
  [
    "a bot that pushed what somebody else opened: anybody's workflow can",
    {
      pullRequests: [pullRequest({ lastPusher: known({ login: "github-actions[bot]", databaseId: 7, type: "Bot" }) })],
    },
    "unknown",
    /who pushed/,
  ],
  ["a pusher whom nobody knows", { pullRequests: [pullRequest({ lastPusher: SILENT })] }, "unknown", /who pushed/],
  [
    "requested changes",
    { pullRequests: [pullRequest({ reviews: all([review("bob"), review("carol", "CHANGES_REQUESTED")]) })] },
    "hold",
    /asked for changes/,
  ],
  [
    "a conflict that nobody saw resolved",
    {
      pullRequests: [
        pullRequest({
          landing: known({ method: "squash", before: BASE, commits: [CANDIDATE], tree: hash("a"), recomputed: null }),
        }),
      ],
    },
    "hold",
    /conflicts/,
  ],
  [
    "a merge with more than was reviewed",
    {
      pullRequests: [
        pullRequest({
          landing: known({
            method: "squash",
            before: BASE,
            commits: [CANDIDATE],
            tree: hash("a"),
            recomputed: hash("b"),
          }),
        }),
      ],
    },
    "hold",
    /never showed/,
  ],
  [
    "a direct push",
    { commits: [commit({ associatedPullRequests: all([]) })], pullRequests: [] },
    "hold",
    /without a pull request/,
  ],
  [
    "a pull request into another branch",
    { pullRequests: [pullRequest({ baseRefName: "other" })] },
    "hold",
    /not a branch of this release/,
  ],
  [
    "a list of reviews cut short",
    { pullRequests: [pullRequest({ reviews: { totalCount: 2, nodes: [review("bob")] } })] },
    "unknown",
    /1 of 2/,
  ],
  [
    "a range cut short",
    {
      range: known({
        base: { oid: BASE, tag: "v1", isProtected: known(true) },
        commits: { totalCount: 2, nodes: [commit()] },
        pullRequests: all([pullRequest()]),
      }),
    },
    "unknown",
    /only 1 of 2/,
  ],
  [
    "a base that anybody could move",
    {
      range: known({
        base: { oid: BASE, tag: "v1", isProtected: known(false) },
        commits: all([commit()]),
        pullRequests: all([pullRequest()]),
      }),
    },
    "unknown",
    /hide commits/,
  ],
  [
    "a workflow that is changed",
    { pullRequests: [pullRequest({ files: known([".GitHub/workflows/ci.yml"]) })] },
    "hold",
    /maintainer: nobody/,
  ],
  ["files that nobody could read", { pullRequests: [pullRequest({ files: SILENT })] }, "hold", /maintainer/],
];

test.each(changes)("%s", (_what, parts, wanted, says) => {
  const result = verdict(PLAIN, parts);
  expect({ verdict: result.verdict, says: result.says }).toEqual({
    verdict: wanted,
    says: expect.stringMatching(says),
  });
});

const releases: readonly (readonly [what: string, parts: ApprovalParts, verdict: string, says: RegExp])[] = [
  ["no approval of the environment", { ...FULL, run: known(run()) }, "hold", /qa-lead: nobody/],
  [
    "one person in two environments",
    {
      ...FULL,
      run: known(
        run({}, [
          ["approve-qa-lead", "quinn"],
          ["approve-release-manager", "rita"],
          ["approve-ciso", "quinn"],
        ]),
      ),
    },
    "hold",
    /ciso: nobody/,
  ],
  [
    "an approval by who started it",
    {
      ...FULL,
      run: known(
        run({ actor: person("sid") }, [
          ["approve-qa-lead", "quinn"],
          ["approve-release-manager", "rita"],
          ["approve-ciso", "sid"],
        ]),
      ),
    },
    "hold",
    /started the run/,
  ],
  [
    "a second attempt",
    {
      ...FULL,
      run: known(
        run({ attempt: 2 }, [
          ["approve-qa-lead", "quinn"],
          ["approve-release-manager", "rita"],
          ["approve-ciso", "sid"],
        ]),
      ),
    },
    "hold",
    /earlier attempt/,
  ],
  [
    "a run of another commit",
    {
      ...FULL,
      run: known(
        run({ headSha: BASE }, [
          ["approve-qa-lead", "quinn"],
          ["approve-release-manager", "rita"],
          ["approve-ciso", "sid"],
        ]),
      ),
    },
    "hold",
    /does not hold the candidate/,
  ],
  [
    "a run started from another branch",
    {
      ...FULL,
      run: known(
        run({ headBranch: "evil" }, [
          ["approve-qa-lead", "quinn"],
          ["approve-release-manager", "rita"],
          ["approve-ciso", "sid"],
        ]),
      ),
    },
    "hold",
    /started from `evil`/,
  ],
  [
    "a run of a fork",
    { ...FULL, run: known(run({ isCrossRepository: true }, [["approve-qa-lead", "quinn"]])) },
    "hold",
    /fork/,
  ],
  [
    "a team that cannot be read",
    { ...FULL, people: people({ teams: { ...TEAMS, "acme/security": SILENT }, codeOwners: OWNERS }, ["bob", "olga"]) },
    "unknown",
    /could not be told/,
  ],
  [
    "an empty team",
    {
      ...FULL,
      people: people({ teams: { ...TEAMS, "acme/qa": known(all([])) }, codeOwners: OWNERS }, ["bob", "olga"]),
    },
    "hold",
    /qa-lead: nobody/,
  ],
  [
    "a team that was read in part",
    {
      ...FULL,
      people: people(
        { teams: { ...TEAMS, "acme/qa": known({ totalCount: 3, nodes: [person("zoe")] }) }, codeOwners: OWNERS },
        ["bob", "olga"],
      ),
    },
    "unknown",
    /could not be told/,
  ],
  [
    "owner and reviewer are one person",
    { ...FULL, pullRequests: [pullRequest({ reviews: all([review("olga")]) })] },
    "hold",
    /nobody/,
  ],
  [
    "CODEOWNERS with an error",
    {
      ...FULL,
      people: people(
        {
          teams: TEAMS,
          codeOwners: known({
            commit: BASE,
            path: "CODEOWNERS",
            text: "* @olga\n",
            byteSize: 8,
            errors: all([{ line: 1, kind: "Unknown owner" }]),
          }),
        },
        ["bob", "olga"],
      ),
    },
    "unknown",
    /unclear/,
  ],
  [
    "a release that is rejected",
    {
      ...FULL,
      run: known(
        run({
          environmentReviews: known(all([{ state: "rejected", user: person("sid"), environments: ["approve-ciso"] }])),
        }),
      ),
    },
    "hold",
    /rejected/,
  ],
  ["no run at all", { ...FULL, run: SILENT }, "unknown", /nobody could say/],
];

test.each(releases)("%s", (_what, parts, wanted, says) => {
  const result = verdict(ROLES, parts);
  expect({ verdict: result.verdict, says: result.says }).toEqual({
    verdict: wanted,
    says: expect.stringMatching(says),
  });
});

test("a rejection that its contributor dismissed still blocks, and one that a role holder dismissed does not", () => {
  const rejected = review("carol", "DISMISSED");
  const dismissedBy = (actor: string) =>
    verdict(PLAIN, {
      pullRequests: [
        pullRequest({
          reviews: all([review("bob"), rejected]),
          events: all([rejectionDismissed(rejected, actor, "CHANGES_REQUESTED")]),
        }),
      ],
    });
  expect(dismissedBy("ann").verdict).toBe("hold");
  expect(dismissedBy("dan").verdict).toBe("go");
  expect(dismissedBy("carol").verdict).toBe("go");
});

test("an outsider's request for changes is told, and blocks nothing", () => {
  const outsider = review("eve", "CHANGES_REQUESTED", { authorCanPushToRepository: false });
  const parts = {
    people: people({ permissions: { bob: known("write"), eve: known("read") } }),
    pullRequests: [pullRequest({ reviews: all([review("bob"), outsider]) })],
  };
  expect(verdict(PLAIN, parts).verdict).toBe("go");
});

test("an emergency goes with fewer approvals, and has to be reviewed afterwards", () => {
  const parts = {
    ...FULL,
    pullRequests: [pullRequest({ baseRefName: "hotfix/1.0.1", reviews: all([review("rita")]) })],
  };
  const hotfix = { branch: "hotfix/1.0.1" };
  expect(verdict(ROLES, { ...parts, run: null }, hotfix).verdict).toBe("go");
  expect(verdict(ROLES, { ...parts, run: null }).verdict).toBe("hold");
  const byBob = [pullRequest({ baseRefName: "hotfix/1.0.1" })];
  expect(verdict(ROLES, { ...parts, run: null, pullRequests: byBob }, hotfix).verdict).toBe("hold");
  const past = {
    environment: "production",
    candidate: hash("past"),
    letThroughAt: "2026-11-01T00:00:00Z",
    unreviewed: [],
    due: "2026-11-04T00:00:00Z",
    involved: ["rita", "ann"],
    pullRequests: known(all([pullRequest({ mergeCommit: hash("past"), reviews: all([]) })])),
    reviewTags: known(all([])),
  };
  const overdue = verdict(ROLES, { ...FULL, emergencies: known(all([past])) });
  expect(overdue.open).toEqual(["approvals.review-afterwards"]);
  const brought = pullRequest({ mergeCommit: hash("past"), reviews: all([review("bob")]) });
  const reviewed = { ...past, pullRequests: known(all([brought])) };
  expect(verdict(ROLES, { ...FULL, emergencies: known(all([reviewed])) }).verdict).toBe("go");
  const byInvolved = {
    ...past,
    involved: ["bob"],
    pullRequests: known(all([brought])),
  };
  expect(verdict(ROLES, { ...FULL, emergencies: known(all([byInvolved])) }).verdict).toBe("hold");
});

test("unreviewed commits go once the roles of the policy approve the release", () => {
  const policy = ROLES.replace(
    "  environments:",
    "  unreviewed: { needs: [platform] }\n  comments: true\n  environments:",
  );
  const pushed = commit({ oid: hash("push"), associatedPullRequests: all([]) });
  const top = commit({ parents: [hash("push")] });
  const landing = known({
    method: "squash" as const,
    before: hash("push"),
    commits: [CANDIDATE],
    tree: BASE,
    recomputed: BASE,
  });
  const parts = (comments: ReturnType<typeof comment>[]) => ({
    ...FULL,
    commits: [top, pushed],
    pullRequests: [pullRequest({ landing, comments: all(comments), reviews: all([review("bob"), review("olga")]) })],
  });
  expect(verdict(policy, parts([])).open).toEqual(["approvals.unreviewed"]);
  expect(verdict(policy, parts([comment("pat", `/approve platform ${CANDIDATE}`)])).verdict).toBe("go");
  expect(
    verdict(policy, parts([comment("pat", `/approve platform ${CANDIDATE}`, { lastEditedAt: NOON })])).verdict,
  ).toBe("hold");
  expect(verdict(policy, parts([comment("pat", `/approve platform ${BASE}`)])).verdict).toBe("hold");
});
