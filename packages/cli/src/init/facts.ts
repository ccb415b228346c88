import type { CodeOwners } from "./code-owners.ts";
import type { Manifest } from "./manifests.ts";
import type { ReleaseTool } from "./release-tools.ts";
import type { Workflow } from "./workflows.ts";

/** What a clone shows of how its repository is built and released. Everything in it was written by others. */
export type InitFacts = {
  /** Its name at its remote, or its folder's. */
  readonly repository: string;
  /** Whether history, and with it tags, was cut off. */
  readonly shallow: boolean;
  /** Oldest first. */
  readonly tags: readonly DatedTag[];
  /** Without the remote's name, each once. */
  readonly branches: readonly string[];
  readonly defaultBranch: string | null;
  /** Whether any of the newest final versions' tags is on the default branch; null where there is no such tag, or no other branch. */
  readonly newestFinalsOnDefault: boolean | null;
  /** The files of the newest commit; those of submodules and links are not among them. */
  readonly paths: readonly string[];
  readonly manifests: readonly Manifest[];
  readonly tools: readonly ReleaseTool[];
  readonly workflows: readonly Workflow[];
  readonly owners: CodeOwners | null;
};

export type DatedTag = {
  readonly name: string;
  /** When it was made, or its commit: seconds since 1970. */
  readonly at: number;
};
