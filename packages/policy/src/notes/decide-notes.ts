import { decideChanges, type Change } from "../changes/decide-changes.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { verdictOf, type Decision } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Policy } from "../schema/policy.ts";
import { isPrerelease } from "../versioning/version-order.ts";
import type { NotesFacts } from "./notes-facts.ts";

/** What the notes of one release say, before anybody has rendered them. */
export type Notes = {
  readonly component: string;
  readonly tag: string;
  readonly version: string;
  readonly prerelease: boolean;
  readonly previousTag: string | null;
  readonly date: string;
  /** Breaking changes first, then by type in the policy's order, newest first within each. */
  readonly changes: readonly Change[];
  readonly repositoryUrl: string | null;
  /** Where they are written, inside the repository. */
  readonly file: string;
};

export type NotesDecision = Decision<"publish" | "nothing"> & { readonly notes: Notes | null };

/** Whether the notes of a tag may be published, and what they say. */
export function decideNotes(loaded: LoadedPolicy, facts: NotesFacts): NotesDecision {
  const { release, date } = facts;
  const required = "a tag that stands for a release of one of the policy's components";
  if (release === null || date === null) {
    const observed = `\`${facts.tag}\` is no such tag here`;
    const next = "fetch the tags, or name a tag in the style that the policy's `components` say";
    const reason = reasonOf(loaded, ["components"], {
      code: "notes.no-release",
      status: "unmet",
      required,
      observed,
      next,
    });
    return { verdict: verdictOf([reason]), move: "nothing", reasons: [reason], notes: null };
  }
  const notes = notesOf(loaded.policy, { ...facts, release, date });
  const evidence = [{ kind: "tag", id: release.tag, title: release.version }] as const;
  const observed = `\`${release.tag}\` is ${release.version} of \`${release.component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`;
  const reason = reasonOf(loaded, ["components", release.component, "tag"], {
    code: "notes.release",
    status: "met",
    required,
    observed,
    evidence,
  });
  return { verdict: verdictOf([reason]), move: "publish", reasons: [reason], notes };
}

type Released = Omit<NotesFacts, "release" | "date"> & {
  readonly release: NonNullable<NotesFacts["release"]>;
  readonly date: string;
};

/** The notes of a release that is known to be one. */
export function notesOf(policy: Policy, facts: Released): Notes {
  const { release, previous, date, repositoryUrl } = facts;
  const { list } = decideChanges(policy.versioning, facts.commits);
  return {
    component: release.component,
    tag: release.tag,
    version: release.version,
    prerelease: isPrerelease(release.version),
    previousTag: previous?.tag ?? null,
    date,
    changes: inOrder(
      policy,
      list.filter((change) => isTold(policy, change)),
    ),
    repositoryUrl,
    file: policy.notes.file.replaceAll("{tag}", release.tag),
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
