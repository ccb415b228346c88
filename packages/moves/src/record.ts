import type { Decision } from "@signalbox/policy/decision/verdict";
import * as z from "zod";
import type { Made, Mode, Outcome } from "./frame.ts";
import type { Governing } from "./governing-policy.ts";

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
export const RecordSchema = z.strictObject({
  record: z.literal("signalbox/1"),
  move: z.enum(["version-bump", "tag-verification", "changelog", "checklist-gate"]),
  mode: z.enum(["plan", "apply"]),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  policy: z.strictObject({
    file: z.string(),
    origin: z.strictObject({ kind: z.enum(["default-branch", "head", "trial"]), commit: z.string().nullable() }),
    /** SHA-256 of `text`, hex. */
    digest: z.string(),
    text: z.string(),
  }),
  facts: z.unknown(),
  decision: z.unknown(),
  outcome: z.unknown(),
});

export type MoveRecord = z.infer<typeof RecordSchema>;

/** The record of a move that was made. */
export function recordOf(
  made: Made<unknown, Decision<string>, Outcome>,
  context: { readonly move: MoveRecord["move"]; readonly mode: Mode; readonly at: Date; readonly governing: Governing },
): MoveRecord {
  const { loaded, text, origin } = context.governing;
  return {
    record: "signalbox/1",
    move: context.move,
    mode: context.mode,
    at: context.at.toISOString(),
    policy: { file: loaded.file, origin, digest: loaded.digest, text },
    facts: made.facts,
    decision: made.decision,
    outcome: made.outcome,
  };
}
