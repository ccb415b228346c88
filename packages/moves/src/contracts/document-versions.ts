import { type Documents, loadDocuments } from "@signalbox/systems/contracts/documents";
import { NotComparable } from "@signalbox/systems/contracts/judgement";
import type { Entry } from "./commit-files.ts";
import type { Versions } from "./versions.ts";

/** A reference to another file, in JSON or YAML. */
const REFERS_ELSEWHERE = /\$ref["']?\s*:\s*["']?[^\s"'#]/;

/** How to read one document, with the files that it refers to, at both commits: each once, however often it is asked for. */
export class DocumentVersions {
  readonly old: () => Promise<Documents>;
  readonly now: () => Promise<Documents>;

  constructor({ old, now }: Versions, file: { readonly old: string; readonly now: string }) {
    this.old = once(() => loadDocuments(file.old, (path) => old.read(path)));
    this.now = once(() => loadDocuments(file.now, (path) => now.read(path)));
  }
}

/**
 * Whether a document means the same at both commits: its own bytes are the same, and those of all files that it refers to. One that
 * can't be read does not: the comparison says why.
 */
export async function meansTheSame(versions: Versions, old: Entry, now: Entry): Promise<boolean> {
  if (old.object !== now.object || old.mode !== now.mode) return false;
  try {
    if (!REFERS_ELSEWHERE.test(await versions.now.text(now))) return true;
    const documents = new DocumentVersions(versions, { old: old.path, now: now.path });
    const [before, after] = [await documents.old(), await documents.now()];
    return (
      before.files.size === after.files.size &&
      [...before.files].every(([file, text]) => after.files.get(file) === text)
    );
  } catch (error) {
    if (error instanceof NotComparable || error instanceof RangeError) return false;
    throw error;
  }
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  return () => (running ??= work());
}
