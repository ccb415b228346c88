import type { ChangeNotes } from "@signalbox/policy/notes/change-notes";
import type { NotesDecision } from "@signalbox/policy/notes/decide-notes";
import { jsonOf } from "./json.ts";

/** The notes of one tag as one document for machines: `notes/1`. */
export function notesAsJson({ verdict, move, reasons, notes }: NotesDecision, text: string | null): string {
  const found = notes === null || text === null ? [] : [entryOf(notes, text)];
  return `${jsonOf({ signalbox: "notes/1", verdict, move, reasons, notes: found })}\n`;
}

/** One release in such a document. */
export function entryOf({ component, tag, version, date, previousTag, changes }: ChangeNotes, text: string): object {
  return { component, tag, version, date, previousTag, changes, text };
}
