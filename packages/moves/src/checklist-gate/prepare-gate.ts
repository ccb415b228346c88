import { ensureCompleteHistory } from "@signalbox/history/complete-clone";
import { SignalboxError } from "@signalbox/policy/error";
import type { CiFacts } from "@signalbox/policy/checklist/ci/ci-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { Person } from "@signalbox/policy/gate/people";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import { branchEntryOf } from "@signalbox/policy/versioning/branch-rule";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { WhereFacts } from "@signalbox/policy/where/where-facts";
import type { Git } from "@signalbox/systems/git/git";
import type { GitHub } from "@signalbox/systems/github/client";
import { openRepository, type RepositoryName } from "@signalbox/systems/github/repository";
import { insist } from "@signalbox/systems/answer";
import { chosenComponents } from "../version-bump/chosen-components.ts";
import { gatherVersionFacts } from "../version-bump/gather-versions.ts";
import { readLetThrough } from "../records/let-through.ts";
import { REMOTE, sourcesOfCheckout } from "../version-bump/sources-of-checkout.ts";
import type { GateSources } from "./gate-sources.ts";
import type { GateAsked } from "./gather-gate.ts";
import { formerPolicy } from "./former-policy.ts";
import { gatherBase } from "./gather-base.ts";
import { insistOwnRemote } from "./insist-own-remote.ts";
import { plannedReleases } from "./notes/planned-releases.ts";

/** What somebody asks of the gate. */
export type GateRequest = {
  readonly environment: string;
  /** A full hash; null for the commit that is checked out. */
  readonly candidate: string | null;
  /** The branch that it is released from; null where nobody could say. */
  readonly branch: string | null;
  /** The tag that a person made for it; null where none is named. */
  readonly tag: string | null;
  readonly components: readonly string[];
  readonly manifest: number | null;
  readonly evidence: Readonly<Record<string, string>>;
};

export type GateGround = {
  readonly git: Git;
  readonly gitHub: GitHub;
  readonly repository: RepositoryName;
  readonly repositoryUrl: string | null;
  readonly defaultBranch: string;
  /** The commit where the policy was read; CODEOWNERS counts from there where nothing was released before. */
  readonly policyCommit: string | null;
  readonly workspace: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly ownRun: CiFacts["ownRun"];
  readonly tagger: Observed<Person | null>;
  readonly signal: AbortSignal;
};

/** Finds out what the gate is about: candidate, branch, the last release before it, and the tag that it would get. */
export async function prepareGate(
  loaded: LoadedPolicy,
  request: GateRequest,
  ground: GateGround,
): Promise<{ readonly sources: GateSources; readonly asked: GateAsked }> {
  const { git, gitHub, repository, defaultBranch, signal } = ground;
  await insistOwnRemote(git, REMOTE, repository);
  await ensureCompleteHistory(git);
  const only = chosenComponents(loaded, request.components);
  const checkout = {
    git,
    candidate: request.candidate,
    branch: request.branch,
    defaultBranch,
    asIfMerged: false,
    only,
  };
  const versions = await sourcesOfCheckout(loaded, checkout);
  const tags = await versions.tags;
  const letThroughBy = (branch: string) => readLetThrough({ git, remote: REMOTE, branch }, request.environment);
  const letThrough = await letThroughBy(loaded.policy.records.branch);
  const base = await gatherBase(git, loaded, versions.candidate, { tags, components: only, letThrough });
  const versionFacts = await gatherVersionFacts(loaded, { ...versions, only });
  const planned = plannedReleases(decideVersions(loaded, versionFacts));
  const about = {
    environment: request.environment,
    candidate: versions.candidate,
    base: base?.oid ?? null,
    branch: request.branch,
    tag: request.tag ?? (planned.length === 1 ? (planned[0]?.tag ?? null) : null),
    now: await timeOf(gitHub, repository, signal),
  };
  const { workspace, variables, ownRun, tagger, repositoryUrl, policyCommit } = ground;
  return {
    sources: {
      git,
      gitHub,
      repository,
      defaultBranch,
      remote: REMOTE,
      about,
      workspace,
      variables,
      evidence: request.evidence,
      signal,
    },
    asked: {
      base,
      ownRun,
      manifest: request.manifest,
      codeOwnersAt: policyCommit,
      tagger,
      namedTag: request.tag,
      former: await formerPolicy(
        loaded,
        { git, gitHub, repository, signal },
        { candidate: versions.candidate, policyCommit, tags, components: only, letThroughBy },
      ),
      forkedFromProduction: forkOf(loaded, request.branch, versionFacts),
      planned,
      tags,
      repositoryUrl,
    },
  };
}

/** Whether the branch was forked from the production tag of every component that has one, where the policy asks for it. */
function forkOf(
  { policy }: LoadedPolicy,
  branch: string | null,
  { components }: VersionFacts,
): WhereFacts["forkedFromProduction"] {
  if (branchEntryOf(policy, branch).entry?.from === undefined) return null;
  const forks = components.flatMap(({ production }) => (production === null ? [] : [production.forked]));
  if (forks.includes(null)) {
    const says = "nobody could say where the branch was forked";
    return { known: false, code: "where.fork-unknown", says, next: "make the default branch readable, then run again" };
  }
  return { known: true, value: forks.length > 0 && forks.every((forked) => forked === true) };
}

/** The time by GitHub's own clock: a runner's may be set by whoever runs it. */
async function timeOf(gitHub: GitHub, repository: RepositoryName, signal: AbortSignal): Promise<string> {
  if (gitHub.now() === null) insist(await openRepository(gitHub, repository).defaultBranch(signal));
  const now = gitHub.now();
  if (now !== null) return now.toISOString();
  throw new SignalboxError("github.no-clock", "GitHub's answers do not tell the time", {
    next: "let the header `Date` of its answers through",
  });
}
