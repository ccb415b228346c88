import type { Notes, NotesDecision } from "@signalbox/policy/notes/decide-notes";

/** The notes of one tag as one document for machines: `notes/1`. */
export function notesAsJson({ verdict, move, reasons, notes }: NotesDecision, text: string | null): string {
  const found = notes === null || text === null ? [] : [entryOf(notes, text)];
  return `${JSON.stringify({ signalbox: "notes/1", verdict, move, reasons, notes: found }, null, 2)}\n`;
}

/** One release in such a document. */
export function entryOf({ component, tag, version, date, previousTag, changes }: Notes, text: string): object {
  return { component, tag, version, date, previousTag, changes, text };
}
