import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { known, type Answer } from "@signalbox/systems/answer";
import type { Git } from "@signalbox/systems/git/git";
import type { GitHub } from "@signalbox/systems/github/client";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { openTagsByApi, type StandingTag } from "@signalbox/systems/github/tags-by-api";
import type { Outcome } from "../frame.ts";
import { commitByApi } from "./commit-by-api.ts";
import { keepLocally } from "./keep-locally.ts";
import { candidateIn } from "./release-commit.ts";
import {
  type Maker,
  releaseEdits,
  type Releasing,
  releaseMessage,
  releaseSubject,
  tagMessage,
} from "./release-content.ts";
import { alreadyReleased, tagList, tagsTaken, unanswered } from "./release-outcome.ts";

export type ApiTarget = {
  readonly gitHub: GitHub;
  readonly repository: RepositoryName;
  /** The branch that takes the release commit. */
  readonly branch: string;
  readonly candidate: string;
  /** Who the tags are made by; the commit is GitHub's own. */
  readonly maker: Maker;
  /** The clone's name for the repository, from which the tags are fetched afterwards. */
  readonly remote: string;
  /** Once aborted, nothing more is written. */
  readonly signal: AbortSignal;
};

/** Components to release now, and those that an earlier run released of the same candidate. */
export type Releases = { readonly releasing: readonly Releasing[]; readonly standing: readonly Releasing[] };

/**
 * Makes a release by GitHub's API alone: its commit, which GitHub signs, then its tags. GitHub cannot do both at once; each step is
 * looked for first, so that a run which was interrupted is finished by the next one, with one commit and one tag each. A tag is never
 * moved. Throws the reason of an aborted `signal` where nothing was begun.
 */
export async function releaseByApi(
  git: Git,
  loaded: LoadedPolicy,
  releases: Releases,
  target: ApiTarget,
): Promise<Outcome> {
  const names = releases.releasing.map(({ tag }) => tag);
  let begun = false;
  try {
    return await release(git, loaded, releases, target, () => {
      begun = true;
    });
  } catch (error) {
    if (!begun || !target.signal.aborted) throw error;
    return {
      state: "uncertain",
      says: `the run was ended before ${tagList(names)} was seen to stand`,
      next: "run again: what stands is found, and the rest is done",
    };
  }
}

async function release(
  git: Git,
  loaded: LoadedPolicy,
  releases: Releases,
  target: ApiTarget,
  started: () => void,
): Promise<Outcome> {
  const { gitHub, repository, candidate, maker, signal } = target;
  const { releasing } = releases;
  const names = releasing.map(({ tag }) => tag);
  const tags = openTagsByApi(gitHub, repository);
  const absent: Releasing[] = [];
  for (const each of releasing) {
    const tag = await tags.find(each.tag, signal);
    if (!tag.known) return unanswered(`${tagList(names)} could not be looked for`, tag);
    if (tag.value === null) absent.push(each);
    else if (!isOurs(tag.value, candidate)) return tagsTaken([each.tag]);
  }
  if (absent.length === 0) return alreadyReleased(names);
  const commit = await commitOf(git, loaded, releases, target, started);
  if (!commit.known) return unanswered(`${tagList(names)} was not made`, commit);
  started();
  for (const [index, each] of absent.entries()) {
    const message = tagMessage(each, candidate);
    const made = await tags.make({ name: each.tag, commit: commit.value, message, by: maker }, signal);
    if (made.known && isOurs(made.value, candidate)) continue;
    const outcome = made.known
      ? tagsTaken([each.tag])
      : unanswered(`${tagList(names)} is not whole: ${tagList([each.tag])} was not made`, made);
    return index > 0 || commit.value !== candidate ? { ...outcome, state: "partly-done" } : outcome;
  }
  await keepLocally(git, target.remote, names);
  return { state: "done", says: `made ${tagList(names)} by GitHub's API`, next: null };
}

/** The commit to tag: the candidate itself where its files state the versions already. */
async function commitOf(
  git: Git,
  loaded: LoadedPolicy,
  { releasing, standing }: Releases,
  { gitHub, repository, branch, candidate, signal }: ApiTarget,
  started: () => void,
): Promise<Answer<string>> {
  const edits = await releaseEdits(git, loaded, candidate, releasing);
  if (edits.length === 0) return known(candidate);
  const withStanding = await releaseEdits(git, loaded, candidate, [...standing, ...releasing]);
  const message = releaseMessage(releaseSubject(loaded, releasing), candidate);
  const wanted = { branch, candidate, message, edits, accepted: [edits, withStanding] };
  return commitByApi(git, gitHub, repository, wanted, { signal, started });
}

function isOurs(tag: StandingTag, candidate: string): boolean {
  return tag.commit === candidate || (tag.message !== null && candidateIn(tag.message) === candidate);
}
