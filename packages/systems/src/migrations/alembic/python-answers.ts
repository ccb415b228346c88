import * as z from "zod";
import { type Answer, known } from "../../answer.ts";
import { type ScratchDatabase, withoutAddress } from "../scratch-database.ts";
import type { ToolProcess } from "../tool-process.ts";

const ReplySchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string(), says: z.string() }),
]);

/** What one of our Python programs said: a value, or an exception of the project's. */
export type Said<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly says: string };

/** Asks one of them, and reads what it says; silence where it could not answer at all. */
export async function askPython<T>(
  tool: ToolProcess,
  question: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
  database: ScratchDatabase,
): Promise<Answer<Said<T>>> {
  const answer = await tool.ask(question);
  if (!answer.known) return { ...answer, says: withoutAddress(answer.says, database) };
  const reply = ReplySchema.safeParse(answer.value);
  if (!reply.success) return strange(question);
  if (!reply.data.ok)
    return known({ ok: false, says: withoutAddress(`${reply.data.error}: ${reply.data.says}`, database) });
  const value = schema.safeParse(reply.data.value);
  return value.success ? known({ ok: true, value: value.data }) : strange(question);
}

function strange(question: Readonly<Record<string, unknown>>): Answer<never> {
  return {
    known: false,
    code: "migrations.strange-answer",
    says: `Python's answer to \`${String(question["do"])}\` is not as expected`,
    next: "look at what the project's `env.py` does",
  };
}
