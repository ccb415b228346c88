import type { Tag } from "@signalbox/history/tags";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { ComponentPlan, VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { Git } from "@signalbox/systems/git/git";
import type { GitHub } from "@signalbox/systems/github/client";
import { pullRequestTexts } from "@signalbox/systems/github/pull-request-texts";
import { openPullRequests } from "@signalbox/systems/github/pull-requests";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { renderRange } from "../changelog/render-range.ts";
import type { Outcome } from "../frame.ts";
import { pushRelease } from "./push-release.ts";
import { releaseByApi } from "./release-by-api.ts";
import type { Maker, Releasing } from "./release-content.ts";
import { proposeRelease } from "./release-pull-request/propose-release.ts";
import { proposedNotes } from "./release-pull-request/proposed-notes.ts";
import { withdrawRelease } from "./release-pull-request/withdraw-release.ts";
import { writeRelease } from "./write-release.ts";

/** How a release is written: by whom, and where to. */
export type Publishing = {
  readonly maker: Maker;
  /** The clone's name for the repository. */
  readonly remote: string;
  /** Milliseconds before another push where the last one got no clear answer. */
  readonly waits: readonly number[];
  readonly gitHub: GitHub;
  readonly repository: RepositoryName;
  /** The repository's page, for links in notes. */
  readonly repositoryUrl: string | null;
};

type Carrying = {
  readonly git: Git;
  readonly tags: Promise<readonly Tag[]>;
  readonly loaded: LoadedPolicy;
  readonly decision: VersionDecision;
  readonly facts: VersionFacts;
  readonly signal: AbortSignal;
};

/** Makes the world as a decision on versions says: tags, release commit or release pull request. Null where there is nothing to be done. */
export async function carryOutVersions(carrying: Carrying, publishing: Publishing): Promise<Outcome | null> {
  const { git, loaded, decision, facts, signal } = carrying;
  const { manifests, "commit-with": commitWith } = loaded.policy.versioning;
  const branch = facts.branch.name;
  const releasing = decision.components.filter(({ state }) => state === "release").flatMap(releasingOf);
  // From nowhere nothing is released: the decision is no `go` then, unless there is nothing to do.
  if (branch === null) return null;
  if (manifests === "pull-request") {
    // A run for some components knows nothing of what the others have to release.
    const whole = decision.components.length === Object.keys(loaded.policy.components).length;
    if (decision.move === "propose") return whole ? propose(carrying, publishing, branch) : notForSome();
    if (decision.move === "nothing" && whole) return withdraw(carrying, publishing, branch);
  }
  if (releasing.length === 0) return null;
  const { candidate } = facts;
  const { maker, remote, waits } = publishing;
  if (manifests === "commit" && commitWith === "api") {
    const standing = decision.components.filter(({ state }) => state === "standing").flatMap(releasingOf);
    const { gitHub, repository } = publishing;
    const target = { gitHub, repository, branch, candidate, maker, remote, signal };
    return releaseByApi(git, loaded, { releasing, standing }, target);
  }
  const release = await writeRelease(git, loaded, candidate, releasing, maker);
  signal.throwIfAborted();
  return pushRelease(git, release, { remote, branch, candidate, waits, signal });
}

async function propose(
  { git, tags, loaded, decision, facts, signal }: Carrying,
  { maker, remote, gitHub, repository, repositoryUrl }: Publishing,
  base: string,
): Promise<Outcome> {
  const { candidate, now } = facts;
  const plans = decision.components.filter(({ state }) => state === "release");
  const releases = plans.flatMap((plan) =>
    releasingOf(plan).map(({ name, version, tag }) => ({
      release: { component: name, version, tag, commit: candidate },
      previous: facts.components.find((component) => component.name === name)?.previous ?? null,
    })),
  );
  const readPullRequest = pullRequestTexts(gitHub, repository, signal);
  const telling = { tags, repositoryUrl, readPullRequest, render: renderRange(git, loaded) };
  const { notes, files } = await proposedNotes(git, loaded, telling, { candidate, date: now.slice(0, 10), releases });
  const proposed = releases.map(({ release: { component, version, tag }, previous }) => ({
    name: component,
    version,
    tag,
    previous: previous?.version ?? null,
    notes: notes.get(tag) ?? "",
  }));
  const pullRequests = openPullRequests(gitHub, repository);
  return proposeRelease(
    git,
    loaded,
    { base, candidate, releases: proposed, files, maker },
    { remote, pullRequests, signal },
  );
}

function withdraw(
  { git, facts: { candidate }, signal }: Carrying,
  { maker, remote, gitHub, repository }: Publishing,
  base: string,
): Promise<Outcome | null> {
  return withdrawRelease(
    git,
    { base, candidate, maker },
    { remote, pullRequests: openPullRequests(gitHub, repository), signal },
  );
}

function notForSome(): Outcome {
  return {
    state: "not-done",
    says: "there is one release pull request for all components, and this run was asked for some of them",
    next: "run it without `components`",
  };
}

function releasingOf({ name, version, tag }: ComponentPlan): readonly Releasing[] {
  return version === null || tag === null ? [] : [{ name, version, tag }];
}
