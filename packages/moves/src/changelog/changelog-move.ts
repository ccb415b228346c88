import { decideNotes, type Notes, type NotesDecision } from "@signalbox/policy/notes/decide-notes";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";
import type { Move, Outcome } from "../frame.ts";
import { gatherNotesFacts, type NotesSources } from "./gather-notes.ts";

/** Where the text of some notes goes. Each looks first, so that publishing twice changes nothing. */
export type NotesPublishing = {
  /** Writes the notes' file; says whether it had to. */
  readonly writeFile: (file: string, text: string) => Promise<"written" | "unchanged">;
  /** Makes or mends the GitHub Release; null where there is none to make. */
  readonly publishRelease:
    | ((
        notes: Notes,
        text: string,
      ) => Promise<{ readonly outcome: "created" | "updated" | "unchanged"; readonly url: string }>)
    | null;
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
      const changed = written !== "unchanged" || (release !== null && release.outcome !== "unchanged");
      const page = release === null ? "" : `, GitHub Release ${release.outcome}`;
      return {
        state: changed ? "done" : "already-done",
        says: `\`${notes.file}\` ${written}${page}`,
        next: null,
        file: notes.file,
        url: release?.url ?? null,
      };
    },
  };
}
