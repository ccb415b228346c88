import {
  all,
  BASE,
  by,
  CANDIDATE,
  comment,
  commit,
  hash,
  known,
  NOON,
  person,
  pullRequest,
  rejectionDismissed,
  review,
  run,
} from "../approvals/test-approvals.ts";
import type { GateFacts } from "./gate-facts.ts";
import {
  ENVIRONMENT_REVIEWS,
  FULL_PEOPLE,
  FULL_POLICY,
  FULL_PULL_REQUEST,
  type GateParts,
  gateFacts,
} from "./test-gate.ts";

/** The full policy with every way there is to approve. */
export const MIXED_POLICY = FULL_POLICY.replace(
  "approvals:\n",
  `approvals:
  comments: true
  clean-updates: keep
  manifest: release.yml
  unreviewed: { needs: [platform] }
  keys: { sid: "ssh-ed25519 ${"A".repeat(68)}" }
  people: { "old@example.com": ann }
  bots: [{ login: "release[bot]", id: 99, paths: [CHANGELOG.md] }]
`,
);

const [MERGE, PUSHED, BOTS, FEATURE] = [hash("merge"), hash("pushed"), hash("bot"), hash("feature")];
const BOT = { login: "release[bot]", databaseId: 99, type: "Bot" } as const;
const rejection = review("carol", "DISMISSED", { databaseId: 500 });

/** A merged pull request whose approval outlived a clean update, and whose rejection somebody lifted who may. */
const merged = pullRequest({
  number: 2,
  mergeCommit: MERGE,
  headRefOid: FEATURE,
  commits: all([
    { oid: hash("older"), authors: all([by("ann")]), committer: by("ann"), signature: null },
    { oid: FEATURE, authors: all([by(null, "old@example.com")]), committer: by("ann"), signature: null },
  ]),
  reviews: all([
    review("bob", "APPROVED", { commit: hash("older"), databaseId: 501 }),
    review("olga", "APPROVED", { commit: FEATURE, databaseId: 502 }),
    review("olga", "COMMENTED", { commit: FEATURE, databaseId: 503, submittedAt: "2026-11-20T13:00:00Z" }),
    review("eve", "CHANGES_REQUESTED", { authorCanPushToRepository: false }),
    rejection,
  ]),
  events: all([rejectionDismissed(rejection, "dan", "CHANGES_REQUESTED")]),
  cleanUpdatesOf: known([hash("older")]),
  landing: known({
    method: "merge",
    before: PUSHED,
    commits: [MERGE, FEATURE],
    tree: hash("t2"),
    recomputed: hash("t2"),
  }),
});

const squashed = {
  ...FULL_PULL_REQUEST,
  comments: all([...FULL_PULL_REQUEST.comments.nodes, comment("pat", `/approve platform ${CANDIDATE}`)]),
  landing: known({
    method: "squash" as const,
    before: BOTS,
    commits: [CANDIDATE],
    tree: hash("t1"),
    recomputed: hash("t1"),
  }),
};

/** From the last release on: a direct push, a merge, a bot's commit and the candidate, a squash. */
const COMMITS = [
  commit({ parents: [BOTS] }),
  commit({
    oid: BOTS,
    parents: [MERGE],
    authors: all([{ name: "release", email: "release@example.com", user: BOT }]),
    signature: { isValid: true, signer: BOT },
    files: ["CHANGELOG.md"],
    associatedPullRequests: all([]),
  }),
  commit({ oid: MERGE, parents: [PUSHED, FEATURE], cleanMerge: true, associatedPullRequests: all([2]) }),
  commit({ oid: FEATURE, parents: [BASE], committer: by("ann"), associatedPullRequests: all([2]) }),
  commit({ oid: PUSHED, parents: [BASE], committer: by("ann"), associatedPullRequests: all([]) }),
];

/** Facts of a release with all that there is, and with which it goes under the mixed policy. */
export function mixedGateFacts(parts: GateParts = {}): GateFacts {
  return gateFacts({
    ...parts,
    approvals: {
      commits: COMMITS,
      pullRequests: [squashed, merged],
      people: { ...FULL_PEOPLE, permissions: { ...FULL_PEOPLE.permissions, eve: known("read") } },
      // The CISO was away, and signed a tag.
      run: known(run({}, ENVIRONMENT_REVIEWS.slice(0, 1))),
      approvalTags: known(
        all([{ name: `approve/ciso/${CANDIDATE}`, type: "tag" as const, target: CANDIDATE, signer: "sid" }]),
      ),
      manifest: known({
        path: "release.yml",
        candidate: CANDIDATE,
        pullRequest: pullRequest({ number: 3, merged: false, mergeCommit: null, reviews: all([review("rita")]) }),
      }),
      tagger: known(person("tara")),
      emergencies: known(
        all([
          {
            environment: "production",
            candidate: hash("past"),
            letThroughAt: "2026-11-01T00:00:00Z",
            unreviewed: [],
            due: "2026-11-04T00:00:00Z",
            involved: ["rita", "ann"],
            pullRequests: known(all([pullRequest({ number: 4, mergeCommit: hash("past"), mergedAt: NOON })])),
            reviewTags: known(all([])),
          },
        ]),
      ),
      ...parts.approvals,
    },
  });
}
