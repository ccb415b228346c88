import * as z from "zod";
import { observed } from "../../gate/observed.ts";

const RunFactsSchema = z.strictObject({
  kind: z.literal("run"),
  /** What was run, and where: below the workspace. */
  run: z.array(z.string()),
  in: z.string(),
  /** The full hash of the commit that the workspace held. */
  head: z.string(),
  /** Null where a signal ended it. */
  exitCode: z.number().int().nullable(),
  signal: z.string().nullable(),
  durationSeconds: z.number().nonnegative(),
  /** The last lines that it said; from outside. */
  lastLines: z.array(z.string()),
});

const HttpFactsSchema = z.strictObject({
  kind: z.literal("http"),
  http: z.string(),
  status: z.number().int(),
  /** The other host that a redirect leads to, which was not followed; null where there is none. */
  elsewhere: z.string().nullable(),
  durationSeconds: z.number().nonnegative(),
  /** The path that was looked for in the answer, and what stands there; null where none was. */
  json: z
    .strictObject({
      path: z.string(),
      found: z.discriminatedUnion("kind", [
        /** As text; from outside. */
        z.strictObject({ kind: z.literal("value"), value: z.string() }),
        z.strictObject({ kind: z.literal("absent") }),
        /** A list or an object, or a text that is longer than anything it could be compared with. */
        z.strictObject({ kind: z.literal("not-comparable") }),
        z.strictObject({ kind: z.literal("not-json") }),
      ]),
    })
    .nullable(),
});

const InputFactsSchema = z.strictObject({
  kind: z.literal("input"),
  input: z.string(),
  /** What the earlier job said; null where it said nothing. */
  value: z.string().nullable(),
});

const CustomEvidenceSchema = z.discriminatedUnion("kind", [RunFactsSchema, HttpFactsSchema, InputFactsSchema]);
export type RunEvidence = z.infer<typeof RunFactsSchema>;
export type HttpEvidence = z.infer<typeof HttpFactsSchema>;
export type InputEvidence = z.infer<typeof InputFactsSchema>;
export type CustomEvidence = z.infer<typeof CustomEvidenceSchema>;

/** What was found for the items of the policy's own, by their name. */
export const CustomFactsSchema = z.strictObject({ items: z.record(z.string(), observed(CustomEvidenceSchema)) });
export type CustomFacts = z.infer<typeof CustomFactsSchema>;
