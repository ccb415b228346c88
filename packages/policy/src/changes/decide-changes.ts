import type { Bump } from "../schema/versioning.ts";
import type { Policy } from "../schema/policy.ts";
import type { Commit, Header, MessageWarning } from "./commit.ts";
import { revertedTitle, takenBack, unnumbered } from "./taken-back.ts";

/** One change that a release brings: a commit, or one line of a squashed commit. */
export type Change = {
  readonly commit: string;
  /** Null where the subject is no conventional header, but says that it breaks. */
  readonly type: string | null;
  readonly scope: string | null;
  readonly description: string;
  readonly breaking: boolean;
  /** What the author says breaks. */
  readonly breakingTexts: readonly string[];
  /** What it asks of the version, before the rules for 0.x. */
  readonly bump: Bump;
  readonly pullRequest: number | null;
};

export type ChangeWarning = {
  readonly commit: string;
  readonly subject: string;
  readonly kind: MessageWarning | "unknown-type";
};

/** What a range of commits amounts to. */
export type Changes = {
  /** Newest first; what a later commit of the range took back is left out. */
  readonly list: readonly Change[];
  /** The strongest bump of the list. */
  readonly bump: Bump;
  /** The newest `Release-As:` footer. */
  readonly releaseAs: { readonly version: string; readonly commit: string } | null;
  /** Commits that a later commit of the range took back, each with the commit that did. */
  readonly cancelled: readonly { readonly commit: string; readonly by: string }[];
  readonly warnings: readonly ChangeWarning[];
};

type Rules = Pick<Policy["versioning"], "bumps" | "squash">;

const STRENGTH: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** The stronger of two bumps. */
export function stronger(a: Bump, b: Bump): Bump {
  return STRENGTH[b] > STRENGTH[a] ? b : a;
}

/**
 * What the commits of a range change. They come newest first, children before parents, so that a revert is
 * seen before what it reverts: the two cancel out, and a revert that is itself reverted cancels nothing.
 */
export function decideChanges(rules: Rules, commits: readonly Commit[]): Changes {
  const cancelledBy = new Map<string, string>();
  const find = takenBack(commits, cancelledBy);
  const list: Change[] = [];
  const warnings: ChangeWarning[] = [];
  let releaseAs: Changes["releaseAs"] = null;
  for (const commit of commits) {
    if (commit.merge || cancelledBy.has(commit.hash)) continue;
    const reverted = commit.reverts.map((name) => find(commit, name));
    for (const target of reverted.flatMap((found) => found.commits)) cancelledBy.set(target.hash, commit.hash);
    const onlyCancels = isRevert(commit) && reverted.every((found) => found.commits.length > 0);
    if (!onlyCancels) list.push(...changesOf(rules, commit));
    if (commit.releaseAs !== null) releaseAs ??= { version: commit.releaseAs, commit: commit.hash };
    warnings.push(
      ...warningsOf(
        rules,
        commit,
        reverted.some((found) => found.unclear),
      ),
    );
  }
  const bump = list.reduce<Bump>((strongest, change) => stronger(strongest, change.bump), "none");
  const cancelled = [...cancelledBy].map(([commit, by]) => ({ commit, by }));
  return { list, bump, releaseAs, cancelled, warnings };
}

/** A commit that takes something back and does nothing else; one that says `fix:` as well is a fix, too. */
function isRevert({ header, reverts }: Commit): boolean {
  return reverts.length > 0 && (header === null || header.type === "revert");
}

function changesOf(rules: Rules, commit: Commit): readonly Change[] {
  const own = ownHeader(commit);
  const squashed = commit.squashed
    .filter(({ bullet }) => countsAsSquashed(rules, commit, bullet))
    .map(({ header }) => header)
    .filter((header) => own === null || !isRetold(header, own, commit));
  const headers = own === null ? squashed : [own, ...squashed];
  return headers.map((header, index) => {
    // A `BREAKING CHANGE:` footer speaks of the whole commit: its first change carries it.
    const breakingTexts = index === 0 ? commit.breaking : [];
    const breaking = header.breaking || breakingTexts.length > 0;
    return {
      commit: commit.hash,
      type: header.type,
      scope: header.scope,
      description: header.description,
      breaking,
      breakingTexts,
      bump: breaking ? "major" : (bumpOf(rules, header.type) ?? "none"),
      pullRequest: commit.pullRequest,
    };
  });
}

/**
 * A squash's subject is often that of one of its commits, with the pull request behind it, and often mended: `refactor: x (#12)` over
 * `feat: x` is a refactoring. What says that it breaks still does.
 */
function isRetold(line: Header, own: Pick<Header, "description" | "breaking">, { pullRequest }: Commit): boolean {
  const words = ({ description }: Pick<Header, "description">): string =>
    unnumbered(description, pullRequest)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return words(line) === words(own) && (own.breaking || !line.breaking);
}

/** A subject that is no conventional header still counts where it takes back something released, brings it again, or says that it breaks. */
function ownHeader(commit: Commit): (Omit<Header, "type"> & { readonly type: string | null }) | null {
  if (commit.header !== null) return commit.header;
  if (commit.reapplies !== null) return commit.reapplies;
  if (commit.reverts.length > 0)
    return {
      type: "revert",
      scope: null,
      breaking: false,
      description: revertedTitle(commit.subject) ?? commit.subject,
    };
  return commit.breaking.length > 0 ? { type: null, scope: null, breaking: true, description: commit.subject } : null;
}

function countsAsSquashed(rules: Rules, commit: Commit, bullet: boolean): boolean {
  switch (rules.squash) {
    case "none":
      return false;
    case "bullets":
      return bullet && isSquash(commit);
    case "lines":
      return bullet ? isSquash(commit) : commit.pullRequest !== null;
  }
}

/** GitHub puts the pull request behind a squash's subject; without one, a single bullet is prose. (A list is all bullets or has none.) */
function isSquash({ pullRequest, squashed }: Commit): boolean {
  return pullRequest !== null || squashed.length > 1;
}

function bumpOf(rules: Rules, type: string | null): Bump | null {
  return type !== null && Object.hasOwn(rules.bumps, type) ? (rules.bumps[type] ?? null) : null;
}

function warningsOf(rules: Rules, commit: Commit, revertUnclear: boolean): readonly ChangeWarning[] {
  const kinds: ChangeWarning["kind"][] = [...commit.warnings];
  if (commit.header !== null && bumpOf(rules, commit.header.type) === null) kinds.push("unknown-type");
  if (revertUnclear && !kinds.includes("revert-unclear")) kinds.push("revert-unclear");
  return kinds.map((kind) => ({ commit: commit.hash, subject: commit.subject, kind }));
}
