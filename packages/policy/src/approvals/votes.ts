import { isComplete } from "../gate/observed.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { PullRequestFacts, Review } from "./pull-request-facts.ts";
import type { Told } from "./told.ts";

/** What somebody says of a pull request now. */
export type Vote = {
  readonly person: Person;
  /** `rejects` and `approves` are bound to what was merged; `nothing`: what they once said no longer counts. */
  readonly says: "approves" | "rejects" | "nothing";
  /** Whether it counts; `unknown` where nobody could say what it was given for. */
  readonly counts: Told;
  /** Why it does not count, or what it rests on, in words. */
  readonly why: string;
  readonly url: string;
  /** Whether they could push when they said so. */
  readonly canPush: boolean;
  readonly submittedAt: string | null;
  /** Who dismissed a rejection; null where nobody did, or nobody knows who. */
  readonly dismissedBy: Person | null;
};

/** What keeps an approval of an older commit alive. */
export type KeptUpdates = "keep" | "discard";

/**
 * The votes of a pull request: of each person the newest review that is an opinion decides (APPROVED, CHANGES_REQUESTED or DISMISSED; a
 * comment changes nothing), and a dismissed one revives no older one. An approval counts for the final head alone.
 * @see https://docs.github.com/graphql/reference/objects#pullrequestreview
 */
export function votesOf(pullRequest: PullRequestFacts, updates: KeptUpdates): readonly Vote[] {
  const opinions = pullRequest.reviews.nodes.filter(isOpinion);
  const people = Map.groupBy(opinions, ({ author }) => (author === null ? "" : loginKey(author.login)));
  return [...people].flatMap(([key, reviews]) =>
    // Of an account that is gone nobody knows which reviews are one person's: each stands for itself.
    (key === "" ? reviews : decisive(reviews)).flatMap((review) => {
      if (review.author !== null) return [voteOf(pullRequest, review.author, review, updates)];
      const vote = voteOf(pullRequest, GONE, review, updates);
      return vote.says === "rejects" ? [{ ...vote, counts: "unknown", canPush: true }] : [];
    }),
  );
}

/** How many of a pull request's reviews were read: one that is listed twice stands in the place of one that is not. */
export function reviewsRead({ reviews }: Pick<PullRequestFacts, "reviews">): number {
  return new Set(reviews.nodes.map((review) => review.databaseId ?? JSON.stringify(review))).size;
}

/** Somebody whose account is gone: their approval is nobody's, and whether their request for changes blocks nobody can say. */
const GONE: Person = { login: "ghost", databaseId: null, type: "Mannequin" };

const OPINIONS: readonly Review["state"][] = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];
// Of two reviews of one moment the one that allows less decides.
const STRICTEST: readonly Review["state"][] = ["CHANGES_REQUESTED", "DISMISSED", "APPROVED"];

function isOpinion({ state }: Review): boolean {
  return OPINIONS.includes(state);
}

/** A person's newest reviews of the strictest kind. One without a time could be the newest; several of one moment all could. */
function decisive(reviews: readonly Review[]): readonly Review[] {
  const newest = Math.max(
    ...reviews.flatMap(({ submittedAt }) => (submittedAt === null ? [] : Date.parse(submittedAt))),
  );
  const last = reviews.filter(({ submittedAt }) => submittedAt === null || Date.parse(submittedAt) === newest);
  const strictest = STRICTEST.find((state) => last.some((review) => review.state === state));
  return last.filter(({ state }) => state === strictest);
}

function voteOf(pullRequest: PullRequestFacts, person: Person, review: Review, updates: KeptUpdates): Vote {
  const common = {
    person,
    url: review.url,
    canPush: review.authorCanPushToRepository,
    submittedAt: review.submittedAt,
    dismissedBy: null,
  };
  switch (review.state) {
    case "CHANGES_REQUESTED":
      return { ...common, says: "rejects", counts: "yes", why: "asked for changes" };
    case "DISMISSED":
      return { ...common, ...dismissed(pullRequest, review) };
    case "APPROVED":
      return { ...common, says: "approves", ...bound(pullRequest, review, updates) };
    case "COMMENTED":
    case "PENDING":
      return { ...common, says: "nothing", counts: "no", why: "it is no opinion" };
  }
}

/** Whether an approval is for what was merged. */
function bound(
  pullRequest: PullRequestFacts,
  { commit, submittedAt }: Review,
  updates: KeptUpdates,
): Pick<Vote, "counts" | "why"> {
  if (commit === null) return { counts: "unknown", why: "the commit that it was given for no longer exists" };
  const short = commit.slice(0, 7);
  const head = pullRequest.headRefOid.slice(0, 7);
  const rebased = baseChangedSince(pullRequest, submittedAt);
  if (rebased !== null) return { counts: "no", why: `it was given before the base was changed to \`${rebased}\`` };
  if (commit === pullRequest.headRefOid) {
    return isComplete(pullRequest.events)
      ? { counts: "yes", why: `approved ${short}` }
      : { counts: "unknown", why: "the events of the pull request could not be read to their end" };
  }
  if (updates === "discard") return { counts: "no", why: `it is for ${short}, and ${head} was merged` };
  const clean = pullRequest.cleanUpdatesOf;
  if (!clean.known)
    return { counts: "unknown", why: `whether ${head} only updates ${short} could not be told: ${clean.says}` };
  if (!clean.value.includes(commit))
    return { counts: "no", why: `it is for ${short}, and ${head} brings more than clean merges of the base` };
  return isComplete(pullRequest.events)
    ? { counts: "yes", why: `approved ${short}, and ${head} only merges the base into it` }
    : { counts: "unknown", why: "the events of the pull request could not be read to their end" };
}

/** The base it was changed to since, a tie included; null where it was not. */
function baseChangedSince({ events }: PullRequestFacts, submittedAt: string | null): string | null {
  for (const event of events.nodes) {
    if (event.__typename !== "BaseRefChangedEvent") continue;
    if (submittedAt === null || Date.parse(event.createdAt) >= Date.parse(submittedAt)) return event.currentRefName;
  }
  return null;
}

/** A dismissed review is no vote. Whether a rejection may be dismissed by who did it, is for those who know the roles. */
function dismissed(
  pullRequest: PullRequestFacts,
  review: Review,
): Pick<Vote, "says" | "counts" | "why"> & { readonly dismissedBy: Person | null } {
  const events = pullRequest.events.nodes.filter((event) => event.__typename === "ReviewDismissedEvent");
  const own = events.filter((event) => review.databaseId !== null && event.review === review.databaseId);
  const rejection = own.find(({ previousReviewState }) => previousReviewState === "CHANGES_REQUESTED");
  if (rejection !== undefined) {
    const by = rejection.actor === null ? "somebody unknown" : `\`${rejection.actor.login}\``;
    return {
      says: "rejects",
      counts: "yes",
      why: `asked for changes, which ${by} dismissed`,
      dismissedBy: rejection.actor,
    };
  }
  if (own.length > 0) return { says: "nothing", counts: "no", why: "their approval was dismissed", dismissedBy: null };
  // Nobody could say what was dismissed: it may have been a rejection.
  const why = "their review was dismissed, and what it said could not be told";
  return { says: "rejects", counts: "unknown", why, dismissedBy: null };
}
