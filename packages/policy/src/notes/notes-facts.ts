import * as z from "zod";
import type { Commit } from "../changes/commit.ts";
import { CommitSchema } from "../changes/commit-schema.ts";
import { type ContractFacts, ContractFactsSchema } from "../contract/contract-facts.ts";
import { type MigrationFacts, MigrationFactsSchema } from "../migrations/migration-facts.ts";
import { NOTE_PARTS, type NotePart } from "../schema/notes.ts";
import type { Release } from "../versioning/release.ts";
import { type MigrationPlanFacts, ReleaseSchema } from "../versioning/version-facts.ts";

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
  /** The component's folders that differ from `previous`, those with the most changed files first; null where there is nothing to compare with. */
  readonly modules: Some<ModuleFacts> | null;
  /** The documentation of the component that is new or changed since `previous`, by path. */
  readonly documentation: Some<string>;
  /** How its contract differs from `previous`. */
  readonly contracts: readonly ContractFacts[];
  /** The migrations that were added or changed since `previous`. */
  readonly migrations: readonly MigrationFacts[];
  /** The migration plan of this tag; null where the policy names none, or there is no such file. */
  readonly migrationPlan: MigrationPlanFacts | null;
  /** The pull requests that were asked for their links to documentation; none where nobody could be asked. */
  readonly pullRequests: readonly PullRequestLinks[];
  /** What people wrote into the notes between markers. */
  readonly handWritten: HandWrittenFacts;
};

/** The first of a list, and how long it is. */
export type Some<T> = { readonly first: readonly T[]; readonly total: number };

/** A folder, and how many of the files in it differ; the repository's own is `.`. */
export type ModuleFacts = { readonly folder: string; readonly files: number };

/** `links`: addresses of documentation, https alone; null where the pull request could not be read. */
export type PullRequestLinks = { readonly number: number; readonly links: readonly string[] | null };

export type HandWrittenFacts = Readonly<Partial<Record<NotePart, string>>>;

const some = <T>(item: z.ZodType<T>): z.ZodType<Some<T>> =>
  z.strictObject({ first: z.array(item), total: z.number().int().nonnegative() });

/** Reads recorded facts back. */
export const NotesFactsSchema: z.ZodType<NotesFacts> = z.strictObject({
  tag: z.string(),
  release: ReleaseSchema.nullable(),
  previous: ReleaseSchema.nullable(),
  date: z.string().nullable(),
  commits: z.array(CommitSchema),
  repositoryUrl: z.string().nullable(),
  modules: some(z.strictObject({ folder: z.string(), files: z.number().int().positive() })).nullable(),
  documentation: some(z.string()),
  contracts: z.array(ContractFactsSchema),
  migrations: z.array(MigrationFactsSchema),
  migrationPlan: z.strictObject({ file: z.string(), changed: z.boolean(), sections: z.array(z.string()) }).nullable(),
  pullRequests: z.array(
    z.strictObject({ number: z.number().int().positive(), links: z.array(z.url({ protocol: /^https$/ })).nullable() }),
  ),
  handWritten: z.partialRecord(z.enum(NOTE_PARTS), z.string()),
});
