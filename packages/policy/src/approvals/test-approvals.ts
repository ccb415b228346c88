import type { ItemContext } from "../gate/item-context.ts";
import type { Listed, Observed } from "../gate/observed.ts";
import type { Person } from "../gate/people.ts";
import type { ApprovalFacts, PeopleFacts, RangeCommit, RunFacts } from "./approval-facts.ts";
import type {
  PullRequestEvent,
  PullRequestFacts,
  Review,
  SignatureName,
  StatementComment,
} from "./pull-request-facts.ts";

/** A hash for tests, told apart by its letter or word. */
export function hash(word: string): string {
  return Buffer.from(word).toString("hex").padEnd(40, "0").slice(0, 40);
}

export const BASE = hash("base");
export const HEAD = hash("head");
export const CANDIDATE = hash("cand");
const TREE = hash("tree");
export const NOON = "2026-11-20T12:00:00Z";

export const ABOUT: ItemContext = {
  environment: "production",
  candidate: CANDIDATE,
  base: BASE,
  branch: "main",
  tag: "v1.1.0",
  now: "2026-11-21T12:00:00Z",
};

const NUMBERS = new Map<string, number>();

export function person(login: string): Person {
  const databaseId = NUMBERS.get(login.toLowerCase()) ?? NUMBERS.size + 1;
  NUMBERS.set(login.toLowerCase(), databaseId);
  return { login, databaseId, type: login.endsWith("[bot]") ? "Bot" : "User" };
}

export function all<T>(nodes: readonly T[]): Listed<T> {
  return { totalCount: nodes.length, nodes };
}

export function known<T>(value: T): Observed<T> {
  return { known: true, value };
}

export const SILENT = { known: false, code: "test.silent", says: "nobody could say", next: "ask again" } as const;

/** A name on a commit; without a login, its e-mail belongs to no account. */
export function by(login: string | null, email = `${login ?? "x"}@example.com`): SignatureName {
  return { name: login ?? "x", email, user: login === null ? null : person(login) };
}

export function review(login: string, state: Review["state"] = "APPROVED", more: Partial<Review> = {}): Review {
  const author = person(login);
  return {
    databaseId: author.databaseId,
    author,
    state,
    commit: HEAD,
    submittedAt: NOON,
    authorCanPushToRepository: true,
    url: `https://github.example/review/${login}`,
    ...more,
  };
}

export function rejectionDismissed(of: Review, actor: string, previousReviewState: Review["state"]): PullRequestEvent {
  return {
    __typename: "ReviewDismissedEvent",
    createdAt: NOON,
    actor: person(actor),
    previousReviewState,
    review: of.databaseId,
  };
}

export function comment(login: string, body: string, more: Partial<StatementComment> = {}): StatementComment {
  return {
    author: person(login),
    body,
    createdAt: NOON,
    lastEditedAt: null,
    url: `https://github.example/comment/${login}`,
    ...more,
  };
}

/** The pull request #1 by `ann`, approved by `bob`, and squashed into the candidate. */
export function pullRequest(more: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return {
    number: 1,
    title: "feat: a change",
    url: "https://github.example/pull/1",
    author: person("ann"),
    isCrossRepository: false,
    baseRefName: "main",
    headRefOid: HEAD,
    merged: true,
    mergedAt: NOON,
    mergedBy: person("ann"),
    mergeCommit: CANDIDATE,
    additions: 10,
    deletions: 2,
    changedFiles: 1,
    labels: all([]),
    reviews: all([review("bob")]),
    events: all([]),
    comments: all([]),
    commits: all([{ oid: HEAD, authors: all([by("ann")]), committer: by("ann"), signature: null }]),
    files: known(["src/a.ts"]),
    lastPusher: known(person("ann")),
    landing: known({ method: "squash", before: BASE, commits: [CANDIDATE], tree: TREE, recomputed: TREE }),
    cleanUpdatesOf: known([]),
    ...more,
  };
}

/** The candidate, squashed from #1. */
export function commit(more: Partial<RangeCommit> = {}): RangeCommit {
  return {
    oid: CANDIDATE,
    parents: [BASE],
    authors: all([by("ann")]),
    committer: by(null, "noreply@github.com"),
    signature: { isValid: true, signer: person("web-flow") },
    files: ["src/a.ts"],
    cleanMerge: null,
    headline: "feat: a change (#1)",
    associatedPullRequests: all([1]),
    ...more,
  };
}

export function run(
  more: Partial<RunFacts> = {},
  reviews: readonly (readonly [environment: string, login: string])[] = [],
): RunFacts {
  return {
    id: 77,
    attempt: 1,
    event: "workflow_dispatch",
    headSha: CANDIDATE,
    headBranch: "main",
    path: ".github/workflows/release.yml",
    displayTitle: "release",
    isCrossRepository: false,
    actor: person("sam"),
    triggeringActor: person("sam"),
    environmentReviews: known(
      all(
        reviews.map(([environment, login]) => ({
          state: "approved" as const,
          user: person(login),
          environments: [environment],
        })),
      ),
    ),
    ...more,
  };
}

export function people(
  more: Partial<PeopleFacts> = {},
  writers: readonly string[] = ["ann", "bob", "carol", "dan"],
): PeopleFacts {
  return {
    teams: {},
    permissions: Object.fromEntries(writers.map((login) => [login, known("write" as const)])),
    codeOwners: known(null),
    ...more,
  };
}

export type ApprovalParts = Partial<ApprovalFacts> & {
  readonly commits?: readonly RangeCommit[];
  readonly pullRequests?: readonly PullRequestFacts[];
};

/** Approval facts in which the release may go out under a policy that says nothing of approvals. */
export function approvalFacts({
  commits = [commit()],
  pullRequests = [pullRequest()],
  ...more
}: ApprovalParts = {}): ApprovalFacts {
  return {
    defaultBranch: "main",
    lastPushApproval: () => known(false),
    range: known({
      base: { oid: BASE, tag: "v1.0.0", isProtected: known(true) },
      commits: all(commits),
      pullRequests: all(pullRequests),
    }),
    people: people(),
    run: null,
    manifest: known(null),
    approvalTags: known(all([])),
    tagger: known(null),
    emergencies: known(all([])),
    effects: { breakingContracts: known([]), migrations: known([]) },
    ...more,
  };
}
