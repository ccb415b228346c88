import type { Decision } from "@signalbox/policy/decision/verdict";
import * as z from "zod";
import type { Made, Mode, Outcome } from "./frame.ts";
import type { Governing } from "./governing-policy.ts";

/** What is kept of a move: enough to decide it again, anywhere, on any day. */
export const RecordSchema = z.strictObject({
  record: z.literal("signalbox/1"),
  move: z.enum(["version-bump", "tag-verification", "changelog", "checklist-gate", "canary-monitor"]),
  mode: z.enum(["plan", "apply"]),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  policy: z.strictObject({
    file: z.string(),
    origin: z.strictObject({ kind: z.enum(["default-branch", "head", "trial"]), commit: z.string().nullable() }),
    /** SHA-256 of `text` and of the parents' texts, hex. */
    digest: z.string(),
    text: z.string(),
    /** What it extends, the nearest first. */
    parents: z
      .array(
        z.strictObject({
          file: z.string(),
          repository: z.string().nullable(),
          commit: z.string().nullable(),
          path: z.string(),
          text: z.string(),
        }),
      )
      // Records from before policies could extend others do not say so.
      .default([]),
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
  const { loaded, text, origin, parents } = context.governing;
  return {
    record: "signalbox/1",
    move: context.move,
    mode: context.mode,
    at: context.at.toISOString(),
    policy: { file: loaded.file, origin, digest: loaded.digest, text, parents: [...parents] },
    facts: made.facts,
    decision: made.decision,
    outcome: made.outcome,
  };
}
