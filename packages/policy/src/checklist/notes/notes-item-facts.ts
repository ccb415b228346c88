import * as z from "zod";
import { listed } from "../../gate/observed.ts";
import { NotesFactsSchema } from "../../notes/notes-facts.ts";

/** What the notes of each planned release would be written from, as if its tag stood at the candidate. */
export const NotesItemFactsSchema = z.strictObject({ releases: listed(NotesFactsSchema) });
export type NotesItemFacts = z.infer<typeof NotesItemFactsSchema>;
