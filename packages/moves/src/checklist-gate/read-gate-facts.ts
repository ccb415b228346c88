import { SignalboxError } from "@signalbox/policy/error";
import { type GateFacts, GateFactsSchema } from "@signalbox/policy/gate/gate-facts";
import { shown } from "@signalbox/policy/load/shown";
import * as z from "zod";

const RecordSchema = z.object({ record: z.string(), move: z.string(), facts: z.unknown() });
/** So many places are told at once. */
const MOST_PLACES = 10;

/** Facts of the gate from a file: hand-written ones, or those of a record. Throws `gate.bad-facts` with every place that is not in order. */
export function readGateFacts(file: string, text: string): GateFacts {
  const parsed = GateFactsSchema.safeParse(factsIn(file, text));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const places = issues
    .slice(0, MOST_PLACES)
    .map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);
  const more = issues.length > places.length ? `; and ${issues.length - places.length} more` : "";
  throw new SignalboxError("gate.bad-facts", `the facts in \`${file}\` are not in order: ${places.join("; ")}${more}`, {
    next: "write them as schema/gate-facts.schema.json describes them",
  });
}

function factsIn(file: string, text: string): unknown {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (cause) {
    throw new SignalboxError("gate.bad-facts", `\`${file}\` is not JSON`, { next: "write the facts as JSON", cause });
  }
  const record = RecordSchema.safeParse(read);
  if (!record.success) return read;
  if (record.data.move === "checklist-gate") return record.data.facts;
  throw new SignalboxError("gate.bad-facts", `\`${file}\` records another move, ${shown(record.data.move)}`, {
    next: "name the record of a gate, or decide that one again with `signalbox replay`",
  });
}
