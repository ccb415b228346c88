import { SignalboxError } from "@signalbox/policy/error";
import type { ToldChange } from "@signalbox/policy/notes/change-notes";
import type { Notes } from "@signalbox/policy/notes/decide-notes";
import type { Git } from "@signalbox/systems/git/git";
import type { Readable, Transform } from "node:stream";
import { text } from "node:stream/consumers";
import { escapeMarkdown } from "../markdown.ts";
import { messageLine } from "../message-markdown.ts";
import { withBorrowedRepository } from "./borrowed-repository.ts";
import { joined, renderNotes, withoutPullRequest } from "./render-notes.ts";
import { renderSections } from "./render-sections.ts";

const TIMEOUT_SECONDS = 300;

/** The range of one release: reachable from `to`, not from `from` (null: from the beginning). */
export type NotesRange = { readonly from: string | null; readonly to: string };

/** What a repository brings to render its notes with, as conventional-changelog names it. */
export type OwnStyle = {
  /** A preset's configuration; null for ours. */
  readonly preset: object | null;
  /** A Handlebars template; null for the preset's. */
  readonly template: string | null;
};

/**
 * Renders the notes of one range through conventional-changelog-core. It walks the range and writes; what the
 * commits mean was decided before: it sees hashes alone, and each is replaced by our decided changes or dropped.
 * Without a style of the repository's own the text is `renderNotes`'; with one, what a release tells beside its changes
 * follows them. Throws `notes.range-differs` where it did not come across every decided change: two readings of one
 * range that do not agree are told to nobody; and `notes.timed-out` where it does not end.
 */
export async function renderThroughConventionalChangelog(
  git: Git,
  notes: Notes,
  range: NotesRange,
  style: OwnStyle,
  timeoutSeconds = TIMEOUT_SECONDS,
): Promise<string> {
  const { default: conventionalChangelog } = await import("conventional-changelog-core");
  const changesOf = Map.groupBy(notes.changes, (change) => change.commit);
  const seen = new Set<string>();
  const transform = function (
    this: Transform,
    commit: { readonly hash?: string | null },
    done: (error: Error | null) => void,
  ): void {
    const hash = commit.hash ?? "";
    for (const change of changesOf.get(hash) ?? []) this.push(asConventionalCommit(notes, change));
    if (changesOf.has(hash)) seen.add(hash);
    done(null);
  };
  const rendered = await withBorrowedRepository(git, range.to, (cwd) =>
    textWithin(
      timeoutSeconds,
      conventionalChangelog(
        {
          cwd,
          outputUnreleased: true,
          warn: () => undefined,
          transform,
          ...(style.preset === null ? {} : { config: style.preset }),
        },
        contextOf(notes),
        // Hashes alone: no commit text takes part in its framing.
        { format: "%H%n-hash-%n%H", ...(range.from === null ? {} : { from: range.from }) },
        { referenceActions: [] },
        writerOptions(notes, style),
      ),
    ),
  ).catch((error: unknown) => {
    const ours = (style.preset === null && style.template === null) || error instanceof SignalboxError;
    throw ours ? error : notRendered(error);
  });
  const missing = [...changesOf.keys()].filter((hash) => !seen.has(hash));
  if (missing.length > 0) {
    throw new SignalboxError(
      "notes.range-differs",
      `conventional-changelog-core did not come across ${missing.length} of ${changesOf.size} commits of \`${notes.tag}\``,
      {
        next: "check out with `fetch-depth: 0`, and use a preset that leaves out no commits by `commits` options of its own",
      },
    );
  }
  if (style.preset === null && style.template === null) return rendered;
  return joined([rendered.trimEnd(), ...renderSections(notes)]);
}

/** All that a stream holds. One that does not end in time is ended with an error. */
async function textWithin(seconds: number, stream: Readable): Promise<string> {
  const late = new SignalboxError("notes.timed-out", `the notes were not rendered within ${seconds} s`, {
    next: "see what the preset or template of the repository waits for, or run again on a machine that is less busy",
  });
  const timer = setTimeout(() => stream.destroy(late), seconds * 1000);
  try {
    return await text(stream);
  } finally {
    clearTimeout(timer);
  }
}

/** A preset or template is the repository's own code: what it throws is told as its own. */
function notRendered(cause: unknown): SignalboxError {
  const [why = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n", 1);
  return new SignalboxError("notes.not-rendered", `the repository's own preset or template does not render: ${why}`, {
    next: "mend the template, or use a preset for conventional-changelog 7, such as conventional-changelog-conventionalcommits 9",
    cause,
  });
}

function writerOptions(notes: Notes, style: OwnStyle): Readonly<Record<string, unknown>> {
  if (style.preset !== null) return style.template === null ? {} : { mainTemplate: style.template };
  // What a revert takes back was decided already.
  const common = { transform: null, ignoreReverted: false };
  if (style.template !== null) return { ...common, groupBy: "type", mainTemplate: style.template };
  const finalizeContext = (context: object): object => ({ ...context, rendered: renderNotes(notes) });
  return { ...common, finalizeContext, mainTemplate: "{{{rendered}}}" };
}

/** All that its templates may ask for; given in full, it looks nothing up by itself. */
function contextOf(notes: Notes): Readonly<Record<string, unknown>> {
  const url = notes.repositoryUrl === null ? null : new URL(notes.repositoryUrl);
  const [owner = "", repository = ""] = url?.pathname.split("/").filter((part) => part !== "") ?? [];
  return {
    version: notes.version,
    date: notes.date,
    currentTag: notes.tag,
    previousTag: notes.previousTag ?? "",
    linkCompare: url !== null && notes.previousTag !== null,
    linkReferences: url !== null,
    host: url?.origin ?? "",
    owner,
    repository,
    repoUrl: notes.repositoryUrl ?? "",
    issue: "issues",
    commit: "commit",
  };
}

/** A change in the form of conventional-commits-parser, its text made inert: templates do not escape. */
function asConventionalCommit(notes: Notes, change: ToldChange): object {
  const { pullRequest } = change;
  const description = withoutPullRequest(change);
  // Presets make a link of it; a number can do no harm.
  const suffix = description === change.description ? "" : ` (#${pullRequest})`;
  const subject = `${messageLine(description, notes.markdown)}${suffix}`;
  const scope = change.scope === null ? null : escapeMarkdown(change.scope);
  const mark = change.breaking ? "!" : "";
  const header =
    change.type === null ? subject : `${change.type}${scope === null ? "" : `(${scope})`}${mark}: ${subject}`;
  const texts = change.breaking && change.breakingTexts.length === 0 ? [change.description] : change.breakingTexts;
  return {
    hash: change.commit,
    header,
    type: change.type,
    scope,
    subject,
    merge: null,
    revert: null,
    body: null,
    footer: null,
    mentions: [],
    references: change.issues.map(asReference),
    notes: texts.map((breaking) => ({
      title: "BREAKING CHANGE",
      text: messageLine(breaking, notes.markdown),
    })),
    committerDate: notes.date,
    gitTags: "",
  };
}

/** `#12`, or `owner/repo#12`, in the form of conventional-commits-parser. */
function asReference(issue: string): object {
  const [repository = "", number = ""] = issue.split("#");
  const [owner = null, name = null] = repository === "" ? [] : repository.split("/");
  return { raw: issue, action: "closes", owner, repository: name, prefix: "#", issue: number };
}
