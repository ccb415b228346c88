import * as z from "zod";
import { type VersionFacts, VersionFactsSchema } from "./version-facts.ts";

/** All that a tag which a person pushed is judged on. */
export type VerificationFacts = {
  readonly tag: string;
  /** The component that the tag stands for, in the style that is written today; null where it stands for none. */
  readonly component: string | null;
  readonly pusher: {
    /** A login; null where nobody could say who pushed it. */
    readonly login: string | null;
    /** Whether they hold the role of the release manager; null where nobody could say. */
    readonly isReleaseManager: boolean | null;
    /** What their role rests on, or why nobody could say. */
    readonly says: string;
  };
  /** The versions that the manifests of the tagged commit state; null where the policy has none written, or there are none. */
  readonly stated: readonly string[] | null;
  /** What the component's version is decided on, as if the tag were not there, on each branch that may release and holds the commit. */
  readonly branches: readonly VersionFacts[];
};

/** Reads recorded facts back. */
export const VerificationFactsSchema: z.ZodType<VerificationFacts> = z.strictObject({
  tag: z.string(),
  component: z.string().nullable(),
  pusher: z.strictObject({
    login: z.string().nullable(),
    isReleaseManager: z.boolean().nullable(),
    says: z.string(),
  }),
  stated: z.array(z.string()).nullable(),
  branches: z.array(VersionFactsSchema),
});
