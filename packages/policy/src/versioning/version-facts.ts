import * as z from "zod";
import type { Commit } from "../changes/commit.ts";
import { CommitSchema } from "../changes/commit-schema.ts";
import type { Release } from "./release.ts";

/** All that a version is decided on. */
export type VersionFacts = {
  readonly candidate: string;
  readonly branch: {
    /** Null where nobody could say. */
    readonly name: string | null;
    readonly isDefault: boolean | null;
    /** Whether the branch, where it is kept, contains the candidate. */
    readonly holdsCandidate: boolean | null;
  };
  readonly components: readonly ComponentFacts[];
};

export type ComponentFacts = {
  readonly name: string;
  /** Its highest stable release that the candidate contains, one on the candidate itself left out. */
  readonly previous: Release | null;
  /** Its release that was already made of this very candidate. */
  readonly standing: Release | null;
  /** Its stable releases above `previous` on other commits; `later`: on a commit of the branch that comes after the candidate. */
  readonly elsewhere: readonly (Release & { readonly later: boolean })[];
  /** What the candidate brings since `previous`, newest first, children before parents. */
  readonly commits: readonly Commit[];
};

const Hash = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

export const ReleaseSchema = z.strictObject({
  component: z.string(),
  version: z.string(),
  tag: z.string(),
  commit: Hash,
});

/** Reads recorded facts back. */
export const VersionFactsSchema: z.ZodType<VersionFacts> = z.strictObject({
  candidate: Hash,
  branch: z.strictObject({
    name: z.string().nullable(),
    isDefault: z.boolean().nullable(),
    holdsCandidate: z.boolean().nullable(),
  }),
  components: z.array(
    z.strictObject({
      name: z.string(),
      previous: ReleaseSchema.nullable(),
      standing: ReleaseSchema.nullable(),
      elsewhere: z.array(ReleaseSchema.extend({ later: z.boolean() })),
      commits: z.array(CommitSchema),
    }),
  ),
});
