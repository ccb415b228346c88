import { SignalboxError } from "@signalbox/policy/error";
import { type GateFacts, GateFactsSchema } from "@signalbox/policy/gate/gate-facts";
import * as z from "zod";

const RecordSchema = z.object({ record: z.string(), facts: z.unknown() });

/** Facts of the gate from a file: hand-written ones, or those of a record. Throws `gate.bad-facts` with every place that is not in order. */
export function readGateFacts(file: string, text: string): GateFacts {
  const parsed = GateFactsSchema.safeParse(factsIn(file, text));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const places = issues.slice(0, 10).map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);
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
  return record.success ? record.data.facts : read;
}
