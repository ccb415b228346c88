import type { Evidence, ReasonStatus } from "../../decision/reason.ts";
import { isComplete, type Listed, type Observed, type Unobserved } from "../../gate/observed.ts";

/** One report about the candidate, weighed: `unclear` where nobody could say which attempt holds. */
export type Finding = {
  readonly state: "passed" | "failed" | "pending" | "unclear";
  /** What reported, and what it said. */
  readonly says: string;
  /** Whether it may be the one that is needed: bad news counts from wherever it comes. */
  readonly counts: boolean;
  readonly evidence: Evidence;
};

/** All that was found for one check. */
export type Weighed = {
  readonly findings: readonly Finding[];
  /** Why each of the others was put aside. */
  readonly discarded: readonly string[];
  /** What could not be read. */
  readonly unread: readonly Unobserved[];
};

export const NOTHING: Weighed = { findings: [], discarded: [], unread: [] };

/** What comes of a check. */
export type CheckJudgement = {
  readonly code: "passed" | "failed" | "unread" | "unclear" | "pending" | "missing";
  readonly status: Extract<ReasonStatus, "met" | "unmet" | "unknown">;
  readonly observed: string;
  readonly evidence: readonly Evidence[];
  /** Null where it is met. */
  readonly next: string | null;
};

export function together(parts: readonly Weighed[]): Weighed {
  return {
    findings: parts.flatMap(({ findings }) => findings),
    discarded: parts.flatMap(({ discarded }) => discarded),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

/** The list where it was read to its end, each once, or why it was not. GitHub cuts lists of checks at 1,000 without a word. */
export function wholeList<T extends { readonly databaseId: number }>(
  list: Observed<Listed<T>>,
  what: string,
): Observed<readonly T[]> {
  if (!list.known) return list;
  const { nodes, totalCount } = list.value;
  const different = new Set(nodes.map(({ databaseId }) => databaseId)).size;
  if (isComplete(list.value) && different === totalCount && nodes.length < LONGEST)
    return { known: true, value: nodes };
  return {
    known: false,
    code: "ci.cut-short",
    says: `${different} of ${totalCount} ${what} were read, and GitHub tells of no more than ${LONGEST}`,
    next: "look at what reports so many checks on one commit, and release another commit",
  };
}

/** As many check suites, and as many runs of workflows, as GitHub tells of for one commit. */
export const LONGEST = 1000;
