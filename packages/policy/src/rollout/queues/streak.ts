/**
 * What an interval says of a queue. `level`: as the interval before, which may be the same scrape again. `doubtful`: there is a
 * value, but without another that is missing nobody can say whether it is bad.
 */
export type Sign = "bad" | "good" | "level" | "doubtful" | "missing";

/** Whether it was seen, or might have been were no sample missing; null where it was not. */
export type Seen = "seen" | "may-be" | null;

export type Row = {
  /** The first place that counts. */
  readonly from: number;
  /** So many in a row. */
  readonly intervals: number;
  /** So many may lack a sample; a longer gap ends a row. */
  readonly gaps: number;
};

/**
 * Whether something bad is seen in so many intervals in a row up to place `at`. A missing sample neither counts nor breaks
 * the row: only a good one does. Where the newest samples are missing for too long, nothing is seen at all.
 */
export function seenInARow(signAt: (place: number) => Sign, at: number, { from, intervals, gaps }: Row): Seen {
  let bad = 0;
  let doubtful = 0;
  let missing = 0;
  let gap = 0;
  let ended = false;
  for (let place = at; place >= from; place -= 1) {
    const sign = signAt(place);
    if (sign === "good") break;
    gap = sign === "missing" ? gap + 1 : 0;
    ended ||= gap > gaps;
    if (sign === "missing") missing += 1;
    else if (sign === "bad" && !ended) bad += 1;
    else if (sign !== "level") doubtful += 1;
    if (bad >= intervals) return "seen";
    if (ended && (bad + doubtful === 0 || bad + doubtful + missing >= intervals)) break;
  }
  return bad + doubtful > 0 && bad + doubtful + missing >= intervals ? "may-be" : null;
}
