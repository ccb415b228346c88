import { Oid } from "@signalbox/policy/changes/oid";
import { isSameEnvironment } from "@signalbox/policy/schema/names";
import * as z from "zod";
import { parsedRecord } from "./parsed-record.ts";
import { readRecords, type RecordsBranch, writeRecord } from "./records-branch.ts";

const FOLDER = "emergencies";

/** An emergency that the gate let through. It stays on record; whether it was reviewed is looked up anew each time. */
export const EmergencySchema = z.strictObject({
  environment: z.string(),
  candidate: Oid,
  letThroughAt: z.iso.datetime(),
  due: z.iso.datetime(),
  involved: z.array(z.string()),
  /** Its pull requests, by number, and its manifest's. */
  pullRequests: z.array(z.number().int().positive()),
  /** Commits of it that no reviewed pull request brought, by their full hash. */
  unreviewed: z.array(Oid),
});
export type Emergency = z.infer<typeof EmergencySchema>;

/** What the file of an emergency is called: environments are the same whatever their case. */
export function emergencyFile({ candidate, environment }: Pick<Emergency, "candidate" | "environment">): string {
  return `${candidate}-${environment.toLowerCase()}.json`;
}

/** The emergencies on record. Throws where nobody could say. */
export async function readEmergencies(records: RecordsBranch): Promise<readonly Emergency[]> {
  return (await readRecords(records, FOLDER)).map((file) => parsedRecord(EmergencySchema, file));
}

/**
 * Puts an emergency on record. Of what was recorded of this candidate before, the earlier times stay, and all who were involved: neither
 * a second run nor a record that somebody wrote beforehand puts its review off, or lets more people do it.
 */
export async function recordEmergency(records: RecordsBranch, emergency: Emergency): Promise<void> {
  const { candidate, environment } = emergency;
  const path = `${FOLDER}/${emergencyFile(emergency)}`;
  const change = (standing: string | null): string => {
    const before = standing === null ? emergency : parsedRecord(EmergencySchema, { path, text: standing });
    return `${JSON.stringify(both(before, emergency), null, 2)}\n`;
  };
  await writeRecord(records, path, change, `emergency(${environment}): ${candidate}\n`);
}

function both(before: Emergency, now: Emergency): Emergency {
  const isSame = isSameEnvironment(before.environment, now.environment);
  return {
    ...now,
    environment: isSame ? before.environment : now.environment,
    letThroughAt: earlier(before.letThroughAt, now.letThroughAt),
    due: earlier(before.due, now.due),
    involved: [...new Set([...before.involved, ...now.involved])].toSorted(),
    unreviewed: [...new Set([...before.unreviewed, ...now.unreviewed])].toSorted(),
  };
}

function earlier(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}
