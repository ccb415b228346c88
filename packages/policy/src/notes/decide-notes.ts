import { decideChanges } from "../changes/decide-changes.ts";
import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { type Decision, verdictOf } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { MIGRATION_TOOLS } from "../migrations/migration-facts.ts";
import type { Policy } from "../schema/policy.ts";
import type { Release } from "../versioning/release.ts";
import { type ChangeNotes, type Dated, listed } from "./change-notes.ts";
import { contributorsOf } from "./contributors.ts";
import { type Documentation, documentationOf } from "./documentation.ts";
import { type Impact, impactOf } from "./impact.ts";
import { type MigrationNotes, migrationsOf } from "./migrations.ts";
import type { HandWrittenFacts, NotesFacts } from "./notes-facts.ts";
import { needsReasons } from "./notes-needs.ts";
import { type RollbackNotes, rollbackOf } from "./rollback.ts";
import { type Summary, summaryOf } from "./summary.ts";
import { toldTexts } from "./told-texts.ts";

/** What the notes of one release say, before anybody has rendered them. */
export type Notes = ChangeNotes & {
  /** The released commit. */
  readonly commit: string;
  readonly summary: Summary;
  readonly impact: Impact;
  readonly migrations: MigrationNotes;
  readonly rollback: RollbackNotes;
  readonly documentation: Documentation;
  readonly contributors: readonly string[];
  /** What people wrote into the notes; their own Markdown. */
  readonly handWritten: HandWrittenFacts;
};

export type NotesDecision = Decision<"publish" | "nothing"> & { readonly notes: Notes | null };

/** Whether the notes of a tag may be published, and what they say. */
export function decideNotes(loaded: LoadedPolicy, facts: NotesFacts): NotesDecision {
  const { release, date } = facts;
  if (release === null || date === null) {
    const reason = noRelease(loaded, facts.tag);
    return { verdict: verdictOf([reason]), move: "nothing", reasons: [reason], notes: null };
  }
  const notes = notesOf(loaded.policy, { ...facts, release, date });
  const reasons = [released(loaded, release, notes), ...needsReasons(loaded, notes), ...unread(loaded, facts)];
  return { verdict: verdictOf(reasons), move: "publish", reasons, notes };
}

function notesOf(policy: Policy, facts: Omit<NotesFacts, "release" | "date"> & Dated): Notes {
  const { list, cancelled } = decideChanges(policy.versioning, facts.commits);
  const told = listed(policy, facts, list);
  const texts = toldTexts(facts.commits, new Set(cancelled.map(({ commit }) => commit)));
  const named = policy.components[facts.release.component]?.migrations;
  const looked = MIGRATION_TOOLS.some((tool) => named?.[tool] !== undefined);
  const migrations = migrationsOf(facts, looked, texts("migration"));
  return {
    ...told,
    commit: facts.release.commit,
    summary: summaryOf(told.changes, texts("summary")),
    impact: impactOf(facts, told.changes),
    migrations,
    rollback: rollbackOf(facts.previous, migrations, { flags: texts("feature-flag"), rollback: texts("rollback") }),
    documentation: documentationOf(facts, texts("docs")),
    contributors: contributorsOf(facts.commits, texts("co-authored-by")),
    handWritten: facts.handWritten,
  };
}

const REQUIRED = "a tag that stands for a release of one of the policy's components";

function noRelease(loaded: LoadedPolicy, tag: string): Reason {
  return reasonOf(loaded, ["components"], {
    code: "notes.no-release",
    status: "unmet",
    required: REQUIRED,
    observed: `\`${tag}\` is no such tag here`,
    next: "fetch the tags, or name a tag in the style that the policy's `components` say",
  });
}

function released(loaded: LoadedPolicy, { component, tag, version }: Release, notes: ChangeNotes): Reason {
  return reasonOf(loaded, ["components", component, "tag"], {
    code: "notes.release",
    status: "met",
    required: REQUIRED,
    observed: `\`${tag}\` is ${version} of \`${component}\`, ${notes.changes.length} changes to tell since ${notes.previousTag ?? "the beginning"}`,
    evidence: [{ kind: "tag", id: tag, title: version }],
  });
}

/** Pull requests whose links nobody could read: the notes are without them, and are right all the same. */
function unread(loaded: LoadedPolicy, { pullRequests }: NotesFacts): readonly Reason[] {
  const silent = pullRequests.filter(({ links }) => links === null);
  if (silent.length === 0) return [];
  return [
    reasonOf(loaded, ["notes"], {
      code: "notes.pull-requests",
      status: "not-applicable",
      required: "links to documentation from the pull requests, where they can be read",
      observed: `${silent.length} of ${pullRequests.length} pull requests could not be read; the token needs \`pull-requests: read\``,
    }),
  ];
}
