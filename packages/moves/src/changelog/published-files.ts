import { SignalboxError } from "@signalbox/policy/error";
import type { Silence } from "@signalbox/systems/answer";
import type { NotesFile } from "./notes-files.ts";

/** What became of the files of some notes. */
export type PublishedFiles =
  | {
      readonly state: "written" | "unchanged";
      /** Where they stand, in words: "`docs/v1.md` written". */
      readonly says: string;
      readonly files: readonly NotesFile[];
      readonly pullRequest: string | null;
    }
  | Refused;

/** They could not be written; nothing of them is half done. */
export type Refused = { readonly state: "refused"; readonly says: string; readonly next: string };

export function refused({ says, next }: Pick<Silence, "says" | "next">): Refused {
  return { state: "refused", says, next };
}

/** Runs what may find hand-written text that it cannot keep, or a link where a file should be: that refuses the files, and nothing else of the release. */
export async function unlessUnkeepable<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SignalboxError && UNKEEPABLE.has(error.code)) {
      return { state: "refused", says: error.message, next: error.next };
    }
    throw error;
  }
}

const UNKEEPABLE = new Set(["notes.markers", "notes.index", "notes.not-text", "file.link", "file.outside"]);
