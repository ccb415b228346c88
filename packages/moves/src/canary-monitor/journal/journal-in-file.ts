import { SignalboxError } from "@signalbox/policy/error";
import { readFileInside, writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { basename, dirname, resolve } from "node:path";
import { parsedRecord } from "../../records/parsed-record.ts";
import type { Journals } from "./journal.ts";
import { type WatchJournal, WatchJournalSchema } from "./watch-journal.ts";

/**
 * One watch's journal in a file of this machine, for watches where nothing can be pushed. For one run at a time. Throws where the
 * file holds another watch: neither is its end told as this one's, nor is it written over.
 */
export function journalInFile(path: string, environment: string, candidate: string): Journals {
  const file = resolve(path);
  const standing = async (): Promise<WatchJournal | null> => {
    const bytes = await readFileInside(dirname(file), basename(file));
    if (bytes === null) return null;
    const journal = parsedRecord(WatchJournalSchema, { path, text: bytes.toString("utf8") });
    if (journal.environment !== environment || journal.candidate !== candidate) throw otherWatch(path);
    return journal;
  };
  return {
    async read() {
      const journal = await standing();
      return journal === null ? [] : [journal];
    },
    async change(releasedAt, change) {
      const before = await standing();
      if (before !== null && before.releasedAt !== releasedAt) throw otherWatch(path);
      const journal = change(before);
      await writeFileAtomically(dirname(file), basename(file), `${JSON.stringify(journal, null, 2)}\n`);
      return journal;
    },
    // Whoever keeps a watch in a file knows of no others.
    isOvertaken: async () => false,
  };
}

function otherWatch(path: string): SignalboxError {
  return new SignalboxError("canary.other-watch", `\`${path}\` is the record of another watch`, {
    next: "name a file of its own for each watch",
  });
}
