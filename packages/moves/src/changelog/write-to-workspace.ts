import { SignalboxError } from "@signalbox/policy/error";
import { readFileInside, writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import type { NotesFiles } from "./notes-files.ts";
import type { PublishedFiles } from "./published-files.ts";
import type { ReadNotes } from "./read-hand-written.ts";

/**
 * Writes the files of some notes into a working tree, each over what it says there. A checkout of the tag is older than
 * its notes: `readElsewhere` tells what people wrote into those meanwhile. Throws, with nothing written, where one of them
 * cannot be written over.
 */
export async function writeToWorkspace(
  workspace: string,
  files: NotesFiles,
  readElsewhere: ReadNotes,
  signal: AbortSignal,
): Promise<PublishedFiles> {
  const present = new Map<string, string | null>();
  for (const path of files.paths) present.set(path, await textIn(workspace, path));
  const [notes = ""] = files.paths;
  if (present.get(notes) === null) present.set(notes, await readElsewhere(notes));
  const wanted = files.over(present);
  const outcomes: { readonly path: string; readonly state: "written" | "unchanged" }[] = [];
  for (const { path, text } of wanted) {
    signal.throwIfAborted();
    outcomes.push({ path, state: await writeFileAtomically(workspace, path, text) });
  }
  const state = outcomes.some((one) => one.state === "written") ? "written" : "unchanged";
  const says = outcomes.map((one) => `\`${one.path}\` ${one.state}`).join(", ");
  return { state, says, files: wanted, pullRequest: null };
}

async function textIn(workspace: string, path: string): Promise<string | null> {
  // All are read before one is written: what is no file, or leads out of the workspace, is refused with all of them.
  const bytes = await readFileInside(workspace, path);
  if (bytes === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw notText(path, cause);
  }
}

/** To read it as something else would be to lose some of it. */
export function notText(path: string, cause?: unknown): SignalboxError {
  return new SignalboxError("notes.not-text", `\`${path}\` is not a text file in UTF-8 that can be written over`, {
    next: "mend it by hand, or name another path in the policy's `notes`",
    cause,
  });
}
