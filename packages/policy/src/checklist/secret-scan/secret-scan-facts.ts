import * as z from "zod";
import { Oid } from "../../changes/oid.ts";
import { listed, observed } from "../../gate/observed.ts";
import { PersonSchema } from "../../gate/people.ts";
import { SarifFileSchema } from "../sarif/sarif-facts.ts";

/** An alert of secret scanning, without the secret, and without anything that could hold it. */
export const SecretAlertSchema = z.strictObject({
  number: z.number().int(),
  /** The kind of secret, such as `aws_access_key_id`. */
  secretType: z.string(),
  /** `open` or `resolved`. */
  state: z.string(),
  /** `revoked` mends it; any other sets it aside. Null where it is open. */
  resolution: z.string().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  resolvedBy: PersonSchema.nullable(),
});
export type SecretAlert = z.infer<typeof SecretAlertSchema>;

export const SecretScanFactsSchema = z.strictObject({
  candidate: Oid,
  /** From when on what was set aside counts: not after the last release was made. Null where there is none, and all counts. */
  since: z.iso.datetime().nullable(),
  secretScanning: observed(
    z.strictObject({
      open: listed(SecretAlertSchema),
      /** Resolved since the last release. */
      resolved: listed(SecretAlertSchema),
    }),
  ),
  sarif: z.array(SarifFileSchema),
});
export type SecretScanFacts = z.infer<typeof SecretScanFactsSchema>;
