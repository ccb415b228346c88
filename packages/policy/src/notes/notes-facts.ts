import * as z from "zod";
import type { Commit } from "../changes/commit.ts";
import { CommitSchema } from "../changes/commit-schema.ts";
import type { Release } from "../versioning/release.ts";
import { ReleaseSchema } from "../versioning/version-facts.ts";

/** All that the notes of one tag are decided on. */
export type NotesFacts = {
  readonly tag: string;
  /** Null where no such tag exists, or none of the policy's components is tagged so. */
  readonly release: Release | null;
  readonly previous: Release | null;
  /** The day of the release, UTC: `2025-10-21`. */
  readonly date: string | null;
  /** What the release brings since `previous`, newest first. */
  readonly commits: readonly Commit[];
  /** The repository's page, for links: `https://github.com/acme/crm`; null where there is none. */
  readonly repositoryUrl: string | null;
};

/** Reads recorded facts back. */
export const NotesFactsSchema: z.ZodType<NotesFacts> = z.strictObject({
  tag: z.string(),
  release: ReleaseSchema.nullable(),
  previous: ReleaseSchema.nullable(),
  date: z.string().nullable(),
  commits: z.array(CommitSchema),
  repositoryUrl: z.string().nullable(),
});
