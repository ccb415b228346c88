import type { Commit } from "../changes/commit.ts";
import type { Evidence } from "../decision/reason.ts";
import type { Release } from "../versioning/release.ts";

/** A release that was made, and all that the policy is asked about it. */
export type PastRelease = {
  readonly release: Release;
  /** Null where it is its component's first. */
  readonly previous: Release | null;
  /** The tag's day, UTC: `2025-10-21`. */
  readonly date: string;
  /** What it contains and its previous one doesn't, newest first, children before parents. */
  readonly commits: readonly Commit[];
};

/** How a release that was made compares with the one that the policy would have planned. */
export type CaseClass =
  | "agreed"
  // Where its versions begin was somebody's choice.
  | "first-release"
  // The policy would have released nothing.
  | "same-commit"
  | "untouched"
  | "taken-back"
  | "not-conventional"
  | "asks-nothing"
  // It would have released another version.
  | "release-as"
  | "other-line"
  | "below-one"
  | "larger-step"
  | "smaller-step"
  | "skipped-number";

/** One release that was made, beside what the policy would have planned for its commit. */
export type BacktestCase = {
  readonly component: string;
  readonly tag: string;
  readonly previousTag: string | null;
  readonly expected: string;
  /** Null where the policy would have released nothing. */
  readonly planned: string | null;
  /** The version that it would have given, had it been told to release: the planned one, or else the smallest step. */
  readonly given: string;
  readonly class: CaseClass;
  /** Why the two differ, in a sentence; null where they don't. */
  readonly why: string | null;
  /** The commits, at most ten, and tags that it rests on. */
  readonly evidence: readonly Evidence[];
};
