import { decideNotes, type Notes, type NotesDecision } from "@signalbox/policy/notes/decide-notes";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";
import type { Answer } from "@signalbox/systems/answer";
import type { Publication } from "@signalbox/systems/github/releases";
import type { Move, Outcome } from "../frame.ts";
import { gatherNotesFacts, type NotesSources } from "./gather-notes.ts";

/** Where the text of some notes goes. Each looks first, so that publishing twice changes nothing. */
export type NotesPublishing = {
  /** Writes the notes' file; says whether it had to. */
  readonly writeFile: (file: string, text: string) => Promise<"written" | "unchanged">;
  /** Makes or mends the GitHub Release; null where there is none to make. */
  readonly publishRelease: ((notes: Notes, text: string) => Promise<Answer<Publication>>) | null;
};

export type NotesOutcome = Outcome & { readonly file: string | null; readonly url: string | null };

export type ChangelogMove = Move<NotesFacts, NotesDecision, NotesOutcome>;

/** Turns the decided notes of a range into text. */
export type RenderNotes = (notes: Notes, facts: NotesFacts) => Promise<string>;

/** The move that writes the notes of one tag and publishes them. */
export function changelogMove(sources: NotesSources, render: RenderNotes, publishing: NotesPublishing): ChangelogMove {
  return {
    name: "changelog",
    gather: (policy) => gatherNotesFacts(policy, sources),
    decide: decideNotes,
    async carryOut(_policy, { notes }, facts) {
      if (notes === null)
        return { state: "not-done", says: "there are no notes to publish", next: null, file: null, url: null };
      const text = await render(notes, facts);
      const written = await publishing.writeFile(notes.file, text);
      const release = publishing.publishRelease === null ? null : await publishing.publishRelease(notes, text);
      return outcomeOf(notes.file, written, release);
    },
  };
}

function outcomeOf(file: string, written: "written" | "unchanged", release: Answer<Publication> | null): NotesOutcome {
  const says = `\`${file}\` ${written}`;
  if (release === null)
    return { state: written === "written" ? "done" : "already-done", says, next: null, file, url: null };
  if (!release.known) {
    return {
      state: "partly-done",
      says: `${says}, but no GitHub Release: ${release.says}`,
      next: release.next,
      file,
      url: null,
    };
  }
  const { outcome, url } = release.value;
  const changed = written === "written" || outcome !== "unchanged";
  return {
    state: changed ? "done" : "already-done",
    says: `${says}, GitHub Release ${outcome}`,
    next: null,
    file,
    url,
  };
}
