import * as z from "zod";
import { Oid } from "../../changes/oid.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a validation report says; its words stay in the file. */
export const ValidationFactsSchema = z.strictObject({
  path: z.string(),
  /** Null where there is none. */
  report: z
    .strictObject({
      /** `workspace`: a file that the job holds, of an earlier step or of what is checked out; `candidate`: as committed. */
      source: z.enum(["workspace", "candidate"]),
      /** Of its bytes. */
      sha256: Sha256,
      byteSize: z.number().int().nonnegative(),
      /** The headings that have text below them. */
      sections: z.array(z.string()),
      /** Its lines that state a result, as they stand, `Result: passed` among them. */
      results: z.array(z.string()),
      /** Its lines that name a commit. */
      commits: z.array(
        z.strictObject({
          line: z.string(),
          /** The full hash; null where the line is not in the form that counts. */
          oid: Oid.nullable(),
          /** The paths in which the candidate differs from it; null where the clone does not hold it. */
          differs: z.array(z.string()).nullable(),
        }),
      ),
    })
    .nullable(),
  /** The pull requests that hold the report at their final head, with its hash there. */
  heads: z.array(z.strictObject({ number: z.number().int().positive(), headRefOid: Oid, sha256: Sha256 })),
});
export type ValidationFacts = z.infer<typeof ValidationFactsSchema>;
