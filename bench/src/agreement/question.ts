/** What every program is asked about one release that was made, and what it may answer. */

/** A commit as all are given it. */
export type Told = { readonly hash: string; readonly message: string };

/** One release that followed another one of its component. */
export type Question = {
  readonly tag: string;
  readonly previous: string;
  readonly expected: string;
  /** What it brought: newest first, without merges, and only what touches its component. */
  readonly commits: readonly Told[];
  /**
   * The points of the line before it at which nobody released: how many of `commits`, the oldest, had landed there. All programs see the
   * same commits at each.
   */
  readonly points: readonly number[];
};

/** The version that a program would release; null for none. `quiet`: at how many of the points it would have released, too. */
export type Answer = { readonly version: string | null; readonly quiet: number };

/** Somebody who answers. */
export type Answerer = {
  readonly name: string;
  answer(question: Question): Promise<Answer>;
};
