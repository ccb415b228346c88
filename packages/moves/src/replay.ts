import { SignalboxError } from "@signalbox/policy/error";
import type { Decision } from "@signalbox/policy/decision/verdict";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readExtendedPolicy } from "@signalbox/policy/extend/read-extended-policy";
import { decideGate } from "@signalbox/policy/gate/decide-gate";
import { GateFactsSchema } from "@signalbox/policy/gate/gate-facts";
import { decideNotes } from "@signalbox/policy/notes/decide-notes";
import { NotesFactsSchema } from "@signalbox/policy/notes/notes-facts";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { WatchFactsSchema } from "@signalbox/policy/rollout/watch-facts";
import { decideVerification } from "@signalbox/policy/versioning/decide-verification";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import { VerificationFactsSchema } from "@signalbox/policy/versioning/verification-facts";
import { VersionFactsSchema } from "@signalbox/policy/versioning/version-facts";
import * as z from "zod";
import { isDeepStrictEqual } from "node:util";
import { RecordSchema, type MoveRecord } from "./record.ts";

/** A recorded move, decided again from its own facts and policy. */
export type Replayed = {
  readonly record: MoveRecord;
  readonly decision: Decision<string>;
  /** Whether it came out exactly as recorded. */
  readonly same: boolean;
};

/** Decides a record again, with no network, clock or repository. Throws where the record is not one, or was changed. */
export function replay(file: string, text: string): Replayed {
  const record = readRecord(file, text);
  const loaded = readExtendedPolicy([
    { file: record.policy.file, bytes: record.policy.text },
    ...record.policy.parents.map((parent) => ({ file: parent.file, bytes: parent.text })),
  ]);
  if (!loaded.ok)
    throw new SignalboxError("replay.bad-policy", `the policy in \`${file}\` cannot be read by this version`, {
      next: "replay it with the version of Signalbox that recorded it",
    });
  if (loaded.value.digest !== record.policy.digest)
    throw new SignalboxError("replay.changed", `the policy in \`${file}\` is not the one whose digest it states`, {
      next: "look for the original record: this one was changed",
    });
  const decision = decideAgain(record, loaded.value);
  return { record, decision, same: isDeepStrictEqual(JSON.parse(JSON.stringify(decision)), record.decision) };
}

function decideAgain(record: MoveRecord, loaded: LoadedPolicy): Decision<string> {
  switch (record.move) {
    case "version-bump":
      return decideVersions(loaded, parsed(VersionFactsSchema, record.facts));
    case "tag-verification":
      return decideVerification(loaded, parsed(VerificationFactsSchema, record.facts));
    case "changelog":
      return decideNotes(loaded, parsed(NotesFactsSchema, record.facts));
    case "checklist-gate":
      return decideGate(loaded, parsed(GateFactsSchema, record.facts));
    case "canary-monitor":
      return decideWatch(loaded, parsed(WatchFactsSchema, record.facts));
  }
}

function readRecord(file: string, text: string): MoveRecord {
  try {
    return RecordSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new SignalboxError("replay.no-record", `\`${file}\` is not a record of Signalbox`, {
      next: "name a file that an action or a command wrote as its record",
      cause,
    });
  }
}

function parsed<T>(schema: z.ZodType<T>, facts: unknown): T {
  const result = schema.safeParse(facts);
  if (result.success) return result.data;
  throw new SignalboxError(
    "replay.bad-facts",
    `the record's facts are not in order: ${z.prettifyError(result.error)}`,
    { next: "look for the original record: this one was changed" },
  );
}
