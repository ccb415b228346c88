import * as z from "zod";
import { type Emergency, emergencyFile } from "./emergencies.ts";
import { parsedRecord } from "./parsed-record.ts";
import { readRecords, type RecordsBranch, writeRecord } from "./records-branch.ts";

const FOLDER = "reviewed";

/** That the gate saw an emergency reviewed: whoever reviewed it may hold no role any more by the next release. */
const ReviewedSchema = z.strictObject({ environment: z.string(), candidate: z.string(), seenAt: z.iso.datetime() });

type Named = Pick<Emergency, "environment" | "candidate">;

/** Whether the gate saw an emergency reviewed before. Throws where nobody could say. */
export async function readReviewed(records: RecordsBranch): Promise<(emergency: Named) => boolean> {
  const files = await readRecords(records, FOLDER);
  const seen = new Set(files.map((file) => emergencyFile(parsedRecord(ReviewedSchema, file))));
  return (emergency) => seen.has(emergencyFile(emergency));
}

/** Puts on record that an emergency was seen reviewed; what was recorded before stays. */
export async function recordReviewed(
  records: RecordsBranch,
  { environment, candidate }: Named,
  seenAt: string,
): Promise<void> {
  const path = `${FOLDER}/${emergencyFile({ environment, candidate })}`;
  const text = `${JSON.stringify({ environment, candidate, seenAt }, null, 2)}\n`;
  await writeRecord(records, path, (standing) => standing ?? text, `reviewed(${environment}): ${candidate}\n`);
}
