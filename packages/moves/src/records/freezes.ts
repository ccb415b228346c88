import { type HandFreeze, HandFreezeSchema } from "@signalbox/policy/schedule/schedule-facts";
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
  await writeRecord(
    records,
    { path: pathOf(freeze.environment), text },
    `freeze(${freeze.environment}): ${freeze.reason}\n`,
  );
}

/** Lifts the freeze of an environment; whether there was one. */
export async function liftFreeze(records: RecordsBranch, environment: string, by: string): Promise<boolean> {
  const message = `lift(${environment}): by ${by}\n`;
  return (await writeRecord(records, { path: pathOf(environment), text: null }, message)) === "written";
}

// Environments are the same whatever their case.
function pathOf(environment: string): string {
  return `${FOLDER}/${environment.toLowerCase()}.json`;
}
