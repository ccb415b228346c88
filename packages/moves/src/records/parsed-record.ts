import { SignalboxError } from "@signalbox/policy/error";
import type * as z from "zod";
import type { RecordFile } from "./records-branch.ts";

/** What a record says. Throws where it is not in its form: what cannot be read may be what matters. */
export function parsedRecord<T>(schema: z.ZodType<T>, { path, text }: RecordFile): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new SignalboxError("records.unreadable", `the record \`${path}\` is not in its form`, {
      next: "mend it on the records' branch",
      cause,
    });
  }
}
