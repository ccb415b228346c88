import type { Approval } from "./fill-needs.ts";

/** What was said of the release as a whole, wherever it was said. */
export type OfRelease = {
  readonly approvals: readonly Approval[];
  /** Who said no, and why that holds. */
  readonly rejections: readonly { readonly login: string; readonly why: string; readonly url: string }[];
  /** Sources that could not be read: an approval may stand in them, and a rejection where people may reject there. */
  readonly silent: readonly {
    readonly code: string;
    readonly says: string;
    readonly next: string;
    readonly mayReject: boolean;
  }[];
};

export const NOTHING_SAID: OfRelease = { approvals: [], rejections: [], silent: [] };
