import type { Wanted } from "../bundles/gated-shop.ts";
import type { PullRequestState } from "../github/state/pull-request-state.ts";
import { type Asked, type Insider, THE_PAGES_POLICY } from "./an-insider.ts";

/** One way in which `lin`, who may write, would get a release past the gate, and why it does not work. */
export type Attempt = {
  readonly name: string;
  /** What lin hopes. */
  readonly hope: string;
  readonly wanted?: Wanted;
  readonly act: (insider: Insider) => Asked;
  /** By what the gate stops it. */
  readonly stopped: RegExp;
};

/** A pull request of lin's that kim reviewed. */
export const REVIEWED = { author: "lin", reviewers: ["kim"], method: "squash" } as const;
/** One that lin merged alone, past GitHub's rules or before there were any. */
export const UNSEEN = {
  author: "lin",
  reviewers: [],
  mergedBy: "lin",
  method: "squash",
  files: { "src/evil.ts": "evil\n" },
} as const;

export function landed({ mergeCommit }: PullRequestState): string {
  return mergeCommit ?? "";
}

/** The page's policy with one place changed. Throws where the page no longer has it. */
export function policyWith(...places: readonly (readonly [string, string])[]): string {
  return places.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/gate.md has no \`${from}\` in its policy`);
    return text.replace(from, to);
  }, THE_PAGES_POLICY);
}

/** To `policyWith`: comments approve releases. */
export const WITH_COMMENTS = ["  roles:\n", "  comments: true\n  roles:\n"] as const;

const AT = "2026-11-01T00:00:00Z";
/** A comment on the pull request that brought the candidate. */
export function comments({ shop }: Insider, author: string, body: string, lastEditedAt: string | null = null): void {
  shop.pullRequest.comments.push({ databaseId: 7, author, body, createdAt: AT, updatedAt: AT, lastEditedAt });
}
