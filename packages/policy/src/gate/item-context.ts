/** What every item of the checklist is decided about. */
export type ItemContext = {
  readonly environment: string;
  /** The full hash of the commit under judgement. */
  readonly candidate: string;
  /** The full hash of the last release that the range begins after; null where there is none. */
  readonly base: string | null;
  /** The branch that the candidate is released from; null where nobody could say. */
  readonly branch: string | null;
  /** The tag that the candidate has or would get; null where there is none. */
  readonly tag: string | null;
  /** The time by GitHub's own clock, ISO 8601 in UTC. */
  readonly now: string;
};
