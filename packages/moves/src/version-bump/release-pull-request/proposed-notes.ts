import { SignalboxError } from "@signalbox/policy/error";
import { decideNotes } from "@signalbox/policy/notes/decide-notes";
import { isOpen, type Reason } from "@signalbox/policy/decision/reason";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import { type RenderNotes, releasesToList } from "../../changelog/changelog-move.ts";
import { type NotesSources, releaseFacts } from "../../changelog/gather-notes.ts";
import type { ListedRelease } from "../../changelog/listed-release.ts";
import { type NotesFile, notesFiles } from "../../changelog/notes-files.ts";
import { notText } from "../../changelog/write-to-workspace.ts";
import { escapeMarkdown } from "../../markdown.ts";
import { Draft } from "../manifests/draft.ts";

/** From what the notes of a release are told before it is tagged. */
export type NotesTelling = Pick<NotesSources, "tags" | "repositoryUrl" | "readPullRequest"> & {
  readonly render: RenderNotes;
};

export type ToBeNoted = { readonly release: Release; readonly previous: Release | null };

export type ProposedNotes = {
  /** By tag: Markdown, with what is still missing. */
  readonly notes: ReadonlyMap<string, string>;
  /** The files of all of them, over what the candidate holds. */
  readonly files: readonly NotesFile[];
};

/** The notes of releases that are proposed, as of a day (UTC, `2025-10-21`). What people wrote between markers in the candidate's files stays. */
export async function proposedNotes(
  git: Git,
  loaded: LoadedPolicy,
  telling: NotesTelling,
  { candidate, date, releases }: { candidate: string; date: string; releases: readonly ToBeNoted[] },
): Promise<ProposedNotes> {
  const draft = new Draft(git, candidate);
  const { tags, render, ...read } = telling;
  const listed: ListedRelease[] = [...(await releasesToList(loaded, { git, tags }))];
  const told = new Map<string, string>();
  for (const { release, previous } of releases) {
    const sources = { git, ...read, readNotes: (file: string) => asText(file, () => draft.read(file)) };
    const facts = await releaseFacts(loaded, sources, { release, previous, date });
    const { notes, reasons } = decideNotes(loaded, facts);
    if (notes === null) continue;
    const text = await render(notes, facts);
    told.set(release.tag, text + missing(reasons));
    listed.push({ ...release, date });
    const files = notesFiles(loaded.policy, notes, text, listed);
    const present = await Promise.all(
      files.paths.map(async (path) => [path, await asText(path, () => draft.read(path))] as const),
    );
    for (const { path, text: wanted } of files.over(new Map(present)))
      await asText(path, () => draft.write(path, wanted));
  }
  return { notes: told, files: await draft.edits() };
}

/** Reads or writes a file of the draft, and names it where it is none that can be written over. */
async function asText<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof SignalboxError ? cause : notText(path, cause);
  }
}

/** What the policy asks of the notes and nobody has written, while there is still time. */
function missing(reasons: readonly Reason[]): string {
  const open = reasons.filter(isOpen);
  if (open.length === 0) return "";
  const lines = open.map(
    ({ observed, next }) => `- ${escapeMarkdown([observed, next ?? ""].filter((part) => part !== "").join(": "))}\n`,
  );
  return `\n## Still missing\n\n${lines.join("")}`;
}
