import type { ItemContext } from "@signalbox/policy/gate/item-context";
import type { Git } from "@signalbox/systems/git/git";
import type { GitHub } from "@signalbox/systems/github/client";
import type { RepositoryName } from "@signalbox/systems/github/repository";

/** Where the gate's evidence is looked for. */
export type GateSources = {
  /** Git in a clone that holds the candidate's whole history. */
  readonly git: Git;
  readonly gitHub: GitHub;
  readonly repository: RepositoryName;
  readonly defaultBranch: string;
  /** The remote that keeps branches, tags and records, such as `origin`. */
  readonly remote: string;
  readonly about: ItemContext;
  /** The checkout's folder; files of earlier steps are looked for here. */
  readonly workspace: string;
  /** Variables of the environment, for addresses that the policy names by variable. Never recorded. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Outputs of earlier jobs that were handed to the gate, by name. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};
