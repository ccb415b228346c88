import { readFileInside, writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { basename, dirname, resolve } from "node:path";
import { parsedRecord } from "../../records/parsed-record.ts";
import type { Journals } from "./journal.ts";
import { type WatchJournal, WatchJournalSchema } from "./watch-journal.ts";

/** One watch's journal in a file of this machine, for watches where nothing can be pushed. For one run at a time. */
export function journalInFile(path: string): Journals {
  const file = resolve(path);
  const standing = async (): Promise<WatchJournal | null> => {
    const bytes = await readFileInside(dirname(file), basename(file));
    return bytes === null ? null : parsedRecord(WatchJournalSchema, { path, text: bytes.toString("utf8") });
  };
  return {
    async read() {
      const journal = await standing();
      return journal === null ? [] : [journal];
    },
    async change(_, change) {
      const journal = change(await standing());
      await writeFileAtomically(dirname(file), basename(file), `${JSON.stringify(journal, null, 2)}\n`);
      return journal;
    },
  };
}
