import { type HandFreeze, HandFreezeSchema } from "@signalbox/policy/schedule/schedule-facts";
import { isSameEnvironment } from "@signalbox/policy/schema/names";
import { parsedRecord } from "./parsed-record.ts";
import { readRecords, type RecordsBranch, writeRecord } from "./records-branch.ts";

const FOLDER = "freezes";

/** The freezes that stand, whoever set them. Throws where nobody could say. */
export async function readFreezes(records: RecordsBranch): Promise<readonly HandFreeze[]> {
  return (await readRecords(records, FOLDER)).map((file) => parsedRecord(HandFreezeSchema, file));
}

/** Freezes an environment until it is lifted, or until a time; a freeze that stood before is replaced. */
export async function setFreeze(records: RecordsBranch, freeze: HandFreeze): Promise<void> {
  const text = `${JSON.stringify(freeze, null, 2)}\n`;
  const path = `${FOLDER}/${freeze.environment.toLowerCase()}.json`;
  await writeRecord(records, path, () => text, `freeze(${freeze.environment}): ${freeze.reason}\n`);
}

/** Lifts every freeze of an environment, whatever its file is called; whether there was one. */
export async function liftFreeze(records: RecordsBranch, environment: string, by: string): Promise<boolean> {
  const standing = (await readRecords(records, FOLDER)).filter((file) =>
    isSameEnvironment(parsedRecord(HandFreezeSchema, file).environment, environment),
  );
  for (const { path } of standing) await writeRecord(records, path, () => null, `lift(${environment}): by ${by}\n`);
  return standing.length > 0;
}
