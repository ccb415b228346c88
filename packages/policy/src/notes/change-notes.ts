import type { Commit } from "../changes/commit.ts";
import { type Change, decideChanges } from "../changes/decide-changes.ts";
import type { Policy } from "../schema/policy.ts";
import type { Release } from "../versioning/release.ts";
import { isPrerelease } from "../versioning/version-order.ts";
import type { NotesFacts } from "./notes-facts.ts";

/** A change that the notes tell, with the issues that its commit closes. */
export type ToldChange = Change & { readonly issues: readonly string[] };

/** The changes of one release: what the commits alone tell. */
export type ChangeNotes = {
  readonly component: string;
  readonly tag: string;
  readonly version: string;
  readonly prerelease: boolean;
  readonly previousTag: string | null;
  readonly date: string;
  /** Breaking changes first, then by type in the policy's order, newest first within each. */
  readonly changes: readonly ToldChange[];
  readonly repositoryUrl: string | null;
  /** Where they are written, inside the repository. */
  readonly file: string;
  /** What becomes of Markdown in commit messages. */
  readonly markdown: Policy["notes"]["markdown"];
};

/** A release that is known to be one. */
export type Dated = { readonly release: Release; readonly date: string };

/** The changes of a release. */
export function changeNotesOf(
  policy: Policy,
  facts: Dated & Pick<NotesFacts, "previous" | "commits" | "repositoryUrl">,
): ChangeNotes {
  return listed(policy, facts, decideChanges(policy.versioning, facts.commits).list);
}

/** The same, of changes that were decided already. */
export function listed(
  policy: Policy,
  facts: Dated & Pick<NotesFacts, "previous" | "commits" | "repositoryUrl">,
  list: readonly Change[],
): ChangeNotes {
  const { release, previous, date, repositoryUrl } = facts;
  const told = list.filter((change) => isTold(policy, change));
  return {
    component: release.component,
    tag: release.tag,
    version: release.version,
    prerelease: isPrerelease(release.version),
    previousTag: previous?.tag ?? null,
    date,
    changes: withIssues(inOrder(policy, told), facts.commits),
    repositoryUrl,
    file: policy.notes.file.replaceAll("{tag}", release.tag),
    markdown: policy.notes.markdown,
  };
}

function isTold(policy: Policy, change: Change): boolean {
  const { types } = policy.notes;
  if (change.breaking) return true;
  return types === undefined ? change.bump !== "none" : change.type !== null && types.includes(change.type);
}

function inOrder(policy: Policy, changes: readonly Change[]): readonly Change[] {
  const types = Object.keys(policy.versioning.bumps);
  const rank = (change: Change): number => (change.breaking ? -1 : types.indexOf(change.type ?? ""));
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** The first change of a commit carries what the commit closes. */
function withIssues(changes: readonly Change[], commits: readonly Commit[]): readonly ToldChange[] {
  const issues = new Map<string, readonly string[]>();
  for (const commit of commits) if (commit.issues.length > 0) issues.set(commit.hash, commit.issues);
  return changes.map((change) => {
    const closed = issues.get(change.commit) ?? NONE;
    issues.delete(change.commit);
    return { ...change, issues: closed };
  });
}

const NONE: readonly string[] = [];
