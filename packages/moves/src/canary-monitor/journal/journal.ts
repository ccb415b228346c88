import { SignalboxError } from "@signalbox/policy/error";
import { createHash } from "node:crypto";
import { parsedRecord } from "../../records/parsed-record.ts";
import { readRecords, recordPaths, type RecordsBranch, writeRecord } from "../../records/records-branch.ts";
import { type WatchJournal, WatchJournalSchema } from "./watch-journal.ts";

/** Where the journals of the watches of one candidate in one environment are kept. */
export type Journals = {
  /** All that there are; throws where nobody could say. */
  read(): Promise<readonly WatchJournal[]>;
  /** Changes the journal of one watch by compare-and-swap, from what stands there (null for nothing) to that; returns what it came to. */
  change(releasedAt: string, change: (standing: WatchJournal | null) => WatchJournal): Promise<WatchJournal>;
  /** Whether a later release is watched in the environment, of whichever candidate; throws where nobody could say. */
  isOvertaken(releasedAt: string): Promise<boolean>;
};

/** Journals on the branch of records. */
export function journalsOnBranch(records: RecordsBranch, environment: string, candidate: string): Journals {
  const all = `watches/${slugOf(environment)}`;
  const folder = `${all}/${slugOf(candidate)}`;
  return {
    async read() {
      return (await readRecords(records, folder)).map((file) => insistSame(parsedRecord(WatchJournalSchema, file)));
    },
    async change(releasedAt, change) {
      const path = `${folder}/${fileOf(releasedAt)}`;
      let result: WatchJournal | null = null;
      const written = (standing: string | null): string => {
        result = change(
          standing === null ? null : insistSame(parsedRecord(WatchJournalSchema, { path, text: standing })),
        );
        return `${JSON.stringify(result, null, 2)}\n`;
      };
      await writeRecord(records, path, written, `watch(${slugOf(environment)}): ${slugOf(candidate)}\n`);
      if (result !== null) return result;
      throw new SignalboxError("canary.not-recorded", "the watch was not put on record", { next: "run it again" });
    },
    async isOvertaken(releasedAt) {
      const mine = fileOf(releasedAt);
      const times = (await recordPaths(records, all)).map((path) => path.slice(path.lastIndexOf("/") + 1));
      return times.some((time) => TIME.test(time) && time > mine);
    },
  };

  /** Two names may come to one folder only where somebody made it so by hand. */
  function insistSame(journal: WatchJournal): WatchJournal {
    if (journal.environment === environment && journal.candidate === candidate) return journal;
    throw otherWatch(folder);
  }
}

/** The journals of what was released last in an environment: one, but for two releases in one second. Throws where nobody could say. */
export async function newestJournals(records: RecordsBranch, environment: string): Promise<readonly WatchJournal[]> {
  const all = `watches/${slugOf(environment)}`;
  const parts = (await recordPaths(records, all)).map((path) => {
    const cut = path.lastIndexOf("/");
    return { path, folder: path.slice(0, cut), time: path.slice(cut + 1) };
  });
  const watches = parts.filter(({ time }) => TIME.test(time));
  const newest = watches.reduce((last, { time }) => (time > last ? time : last), "");
  const found: WatchJournal[] = [];
  for (const { path, folder } of watches.filter(({ time }) => time === newest)) {
    const file = (await readRecords(records, folder)).find((one) => one.path === path);
    if (file === undefined) continue;
    const journal = parsedRecord(WatchJournalSchema, file);
    if (journal.environment !== environment) throw otherWatch(all);
    found.push(journal);
  }
  return found;
}

function otherWatch(folder: string): SignalboxError {
  return new SignalboxError("canary.other-watch", "the record of this watch is about another one", {
    next: `look at \`${folder}\` on the branch of records`,
  });
}

/** Times of releases are as long as each other, and in order as text. */
function fileOf(releasedAt: string): string {
  return `${releasedAt.replaceAll(/[^0-9TZ]/g, "")}.json`;
}

const TIME = /^\d{8}T\d{6}Z\.json$/;

/** A name as a part of a path: as it is where it is harmless, else what of it is, with a digest that keeps it apart. */
function slugOf(name: string): string {
  if (/^[a-z0-9][a-z0-9.-]{0,79}$/.test(name) && !name.includes("..")) return name;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 12);
  const harmless = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return harmless === "" ? digest : `${harmless}-${digest}`;
}
