import { Oid } from "@signalbox/policy/changes/oid";
import { isSameEnvironment } from "@signalbox/policy/schema/names";
import * as z from "zod";
import { parsedRecord } from "./parsed-record.ts";
import { readRecords, type RecordsBranch, writeRecord } from "./records-branch.ts";

const FOLDER = "let-through";
/** So many are kept: what is older lies in the history of those. */
const MOST = 200;

/** What the gate let through to an environment, the newest first. */
const LetThroughSchema = z.strictObject({ environment: z.string(), candidates: z.array(Oid) });

/** The commits that the gate let through to an environment, as full hashes, the newest first; none before the first. Throws where nobody could say. */
export async function readLetThrough(records: RecordsBranch, environment: string): Promise<readonly string[]> {
  const files = (await readRecords(records, FOLDER)).map((file) => parsedRecord(LetThroughSchema, file));
  return files.flatMap((one) => (isSameEnvironment(one.environment, environment) ? one.candidates : []));
}

/** Puts on record that a commit was let through. Throws where it did not come about. */
export async function recordLetThrough(records: RecordsBranch, environment: string, candidate: string): Promise<void> {
  const path = `${FOLDER}/${environment.toLowerCase()}.json`;
  const change = (standing: string | null): string => {
    const before = standing === null ? [] : parsedRecord(LetThroughSchema, { path, text: standing }).candidates;
    const candidates = [...new Set([candidate, ...before])].slice(0, MOST);
    return `${JSON.stringify({ environment, candidates }, null, 2)}\n`;
  };
  await writeRecord(records, path, change, `let-through(${environment}): ${candidate}\n`);
}
