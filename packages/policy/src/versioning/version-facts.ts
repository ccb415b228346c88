import * as z from "zod";
import type { Commit } from "../changes/commit.ts";
import { CommitSchema } from "../changes/commit-schema.ts";
import { type ContractFacts, ContractFactsSchema } from "../contract/contract-facts.ts";
import { type MigrationFacts, MigrationFactsSchema } from "../migrations/migration-facts.ts";
import type { Release } from "./release.ts";

/** All that a version is decided on. */
export type VersionFacts = {
  readonly candidate: string;
  /** When it is decided, ISO 8601 in UTC: calendar versions follow from it. */
  readonly now: string;
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
  /** Its releases that were already made of this very candidate, prereleases too. */
  readonly standing: readonly Release[];
  /** Its releases above `previous` on other commits, prereleases too. */
  readonly elsewhere: readonly ReleaseElsewhere[];
  /** Which of those that it depends on were released since `previous`. */
  readonly dependencies: readonly DependencyFacts[];
  /** What the candidate brings since `previous`, newest first, children before parents. */
  readonly commits: readonly Commit[];
  /** Its highest prerelease above `previous` that the candidate contains, and those of `commits` that it contains. */
  readonly prerelease: { readonly release: Release; readonly holds: readonly string[] } | null;
  /** Asked for branches that must be forked from the production tag; null for others, and where there is no such tag. */
  readonly production: ProductionFacts | null;
  /** How its contract changed since `previous`; a contract that is there for the first time has no facts. */
  readonly contracts: readonly ContractFacts[];
  /** The migrations that were added or changed since `previous`. */
  readonly migrations: readonly MigrationFacts[];
  /** The files in the candidate that fit the policy's migration plan, for any tag. */
  readonly migrationPlans: readonly MigrationPlanFacts[];
  /** The versions that the candidate itself states, in manifests or by notes; asked for where a pull request writes them. */
  readonly stated: readonly string[];
};

/** `later`: on a commit of the branch that comes after the candidate. `onDefault`: on the default branch; null where nobody could say. */
export type ReleaseElsewhere = Release & { readonly later: boolean; readonly onDefault: boolean | null };

/** A component that was released in what the candidate contains and another one's last release does not; `standing`: of the candidate itself, as its branch gives them. */
export type DependencyFacts = { readonly name: string; readonly standing: boolean };

export type ProductionFacts = {
  /** The highest final release of the component on any line. */
  readonly release: Release;
  /** Whether the candidate was forked from it: contains it, and nothing that the default branch got after it. Null where nobody could say. */
  readonly forked: boolean | null;
};

export type MigrationPlanFacts = {
  readonly file: string;
  /** New or changed since the last release. */
  readonly changed: boolean;
  /** Its headings that have text below them. */
  readonly sections: readonly string[];
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
  now: z.iso.datetime(),
  branch: z.strictObject({
    name: z.string().nullable(),
    isDefault: z.boolean().nullable(),
    holdsCandidate: z.boolean().nullable(),
  }),
  components: z.array(
    z.strictObject({
      name: z.string(),
      previous: ReleaseSchema.nullable(),
      standing: z.array(ReleaseSchema),
      elsewhere: z.array(ReleaseSchema.extend({ later: z.boolean(), onDefault: z.boolean().nullable() })),
      dependencies: z.array(z.strictObject({ name: z.string(), standing: z.boolean() })),
      commits: z.array(CommitSchema),
      prerelease: z.strictObject({ release: ReleaseSchema, holds: z.array(Hash) }).nullable(),
      production: z.strictObject({ release: ReleaseSchema, forked: z.boolean().nullable() }).nullable(),
      contracts: z.array(ContractFactsSchema),
      migrations: z.array(MigrationFactsSchema),
      migrationPlans: z.array(
        z.strictObject({ file: z.string(), changed: z.boolean(), sections: z.array(z.string()) }),
      ),
      stated: z.array(z.string()),
    }),
  ),
});
