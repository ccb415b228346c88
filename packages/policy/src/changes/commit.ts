/** The first line of a conventional commit, taken apart (specification 1.0.0). */
export type Header = {
  /** Lower case: types are case-insensitive. */
  readonly type: string;
  readonly scope: string | null;
  /** A `!` before the colon. */
  readonly breaking: boolean;
  readonly description: string;
};

/** The footers that the notes of a release are written from, and `runbook`, which the gate reads. */
export const TOLD_FOOTERS = [
  "summary",
  "rollback",
  "feature-flag",
  "docs",
  "migration",
  "co-authored-by",
  "runbook",
] as const;

/** One such footer; its token in lower case. */
export type Footer = {
  readonly token: (typeof TOLD_FOOTERS)[number];
  /** At most 2000 characters, over as many lines as it was written. */
  readonly value: string;
};

/** Something in a commit message that looks meant, but does not count; said aloud rather than dropped. */
export type MessageWarning =
  | "breaking-change-not-upper-case"
  | "breaking-change-not-a-footer"
  | "breaking-change-misspelt"
  | "emoji-before-type"
  | "not-conventional"
  | "release-as-unreadable"
  | "revert-unclear";

/** One commit as `history` reads it: facts only, all text untrusted. */
export type Commit = {
  /** Full hash, SHA-1 or SHA-256. */
  readonly hash: string;
  /** More than one parent: it brings commits together and changes nothing by itself. */
  readonly merge: boolean;
  /** Committer time, seconds since 1970. */
  readonly time: number;
  /** After `.mailmap`. */
  readonly author: { readonly name: string; readonly email: string };
  /** The first paragraph as one line. */
  readonly subject: string;
  /** Null where the subject is not a conventional header. */
  readonly header: Header | null;
  /** The texts of `BREAKING CHANGE:` and `BREAKING-CHANGE:` footers. */
  readonly breaking: readonly string[];
  /** Conventional lines in the body of what may be a squash; whether they count is the policy's say. */
  readonly squashed: readonly { readonly bullet: boolean; readonly header: Header }[];
  /** What the message says it reverts: hashes (at least 7 digits) or pull requests (`#12`, or `owner/repo#12` where it is written so). */
  readonly reverts: readonly string[];
  /** The header inside a subject such as `Reapply "feat: …"`: what was taken back, and is here again. */
  readonly reapplies: Header | null;
  /** The commits that it is a copy of, as `git cherry-pick -x` notes them: full hashes. */
  readonly pickedFrom: readonly string[];
  /** The merge that brought it, where a later commit reverts that merge. */
  readonly broughtBy: string | null;
  /** A `Release-As:` footer's version, as written. */
  readonly releaseAs: string | null;
  /** The pull request that the subject ends with, `(#12)`: 12. */
  readonly pullRequest: number | null;
  /** In the order of the message. */
  readonly footers: readonly Footer[];
  /** The issues that the message closes, in GitHub's words (`Fixes #12`): `#12`, or `owner/repo#12` where it is written so. */
  readonly issues: readonly string[];
  readonly warnings: readonly MessageWarning[];
};
