import * as z from "zod";
import { parsedRecord } from "./parsed-record.ts";
import { readRecords, type RecordsBranch, writeRecord } from "./records-branch.ts";

const FOLDER = "emergencies";
const Hash = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** An emergency that the gate let through. It stays on record; whether it was reviewed is looked up anew each time. */
export const EmergencySchema = z.strictObject({
  environment: z.string(),
  candidate: Hash,
  letThroughAt: z.iso.datetime(),
  due: z.iso.datetime(),
  involved: z.array(z.string()),
  /** Its pull requests, by number, and its manifest's. */
  pullRequests: z.array(z.number().int().positive()),
});
export type Emergency = z.infer<typeof EmergencySchema>;

/** The emergencies on record. Throws where nobody could say. */
export async function readEmergencies(records: RecordsBranch): Promise<readonly Emergency[]> {
  return (await readRecords(records, FOLDER)).map((file) => parsedRecord(EmergencySchema, file));
}

/** Puts an emergency on record. What was recorded of this candidate before stays: a second run does not put its review off. */
export async function recordEmergency(records: RecordsBranch, emergency: Emergency): Promise<void> {
  const { candidate, environment } = emergency;
  const path = `${FOLDER}/${candidate}-${environment.toLowerCase()}.json`;
  const text = `${JSON.stringify(emergency, null, 2)}\n`;
  await writeRecord(records, path, (standing) => standing ?? text, `emergency(${environment}): ${candidate}\n`);
}
