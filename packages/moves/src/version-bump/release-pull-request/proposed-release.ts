import type { Maker, Releasing } from "../release-content.ts";

/** One component in a release pull request. */
export type ProposedRelease = Releasing & {
  /** The version before; null where this is the first. */
  readonly previous: string | null;
  /** Its notes: Markdown, safe as it stands. */
  readonly notes: string;
};

/** What is asked of a release pull request: to bring these to `base`. */
export type Proposal = {
  /** The branch that is released from, and its newest commit, the candidate. */
  readonly base: string;
  readonly candidate: string;
  readonly releases: readonly ProposedRelease[];
  /** Files that come with it beside the manifests, such as notes. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly maker: Maker;
};

/** The branch of the one release pull request into `base`. */
export function releaseBranch(base: string): string {
  return `signalbox/release/${base}`;
}
