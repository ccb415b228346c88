import { type SignatureName, SignatureNameSchema } from "@signalbox/policy/approvals/pull-request-facts";
import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { GraphQLPerson, USER } from "./graphql-person.ts";

/** What is asked of a commit's names. */
export const COMMIT_NAMES = `oid author { ...Name } committer { ...Name } signature { isValid signer { ${USER} } }`;
/** Belongs to every query with `COMMIT_NAMES`. */
export const NAME = `fragment Name on GitActor { name email user { ${USER} } }`;

/** Reads `Name`. */
export const NameSchema = z
  .object({ name: z.string().nullable(), email: z.string().nullable(), user: GraphQLPerson.nullable() })
  .transform(({ name, email, user }) => ({ name: name ?? "", email: email ?? "", user }))
  .pipe(SignatureNameSchema);
const NOBODY: SignatureName = { name: "", email: "", user: null };

/** Reads `COMMIT_NAMES`. */
export const CommitNamesSchema = z.object({
  oid: Oid,
  author: NameSchema.nullable().transform((name) => name ?? NOBODY),
  committer: NameSchema.nullable().transform((name) => name ?? NOBODY),
  signature: z.object({ isValid: z.boolean(), signer: GraphQLPerson.nullable() }).nullable(),
});

export type CommitNames = z.infer<typeof CommitNamesSchema>;
