import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Git } from "@signalbox/systems/git/git";
import { editedTree, person, writeCommit } from "./edited-tree.ts";
import {
  type Maker,
  releaseEdits,
  type Releasing,
  releaseMessage,
  releaseSubject,
  tagMessage,
} from "./release-content.ts";

export type NewTag = { readonly name: string; readonly object: string };

/** Objects that stand in the clone alone until they are pushed: nothing points at them yet. */
export type WrittenRelease = {
  /** The commit that the tags stand for: the candidate, or its release commit where manifests are committed. */
  readonly commit: string;
  readonly tags: readonly NewTag[];
};

/** Writes the objects of a release, without touching any ref, index or working tree. */
export async function writeRelease(
  git: Git,
  loaded: LoadedPolicy,
  candidate: string,
  releasing: readonly Releasing[],
  maker: Maker,
): Promise<WrittenRelease> {
  const commit =
    loaded.policy.versioning.manifests === "commit"
      ? await writeReleaseCommit(git, loaded, candidate, releasing, maker)
      : candidate;
  const tags: NewTag[] = [];
  for (const each of releasing)
    tags.push({ name: each.tag, object: await writeTag(git, each, candidate, commit, maker) });
  return { commit, tags };
}

async function writeTag(
  git: Git,
  release: Releasing,
  candidate: string,
  commit: string,
  maker: Maker,
): Promise<string> {
  const text = `object ${commit}\ntype commit\ntag ${release.tag}\ntagger ${person(maker)}\n\n${tagMessage(release, candidate)}`;
  return (await git.run(["mktag"], { input: Buffer.from(text) })).stdout.trim();
}

async function writeReleaseCommit(
  git: Git,
  loaded: LoadedPolicy,
  candidate: string,
  releasing: readonly Releasing[],
  maker: Maker,
): Promise<string> {
  const edits = await releaseEdits(git, loaded, candidate, releasing);
  if (edits.length === 0) return candidate;
  const tree = await editedTree(git, candidate, edits);
  const message = releaseMessage(releaseSubject(loaded, releasing), candidate);
  return writeCommit(git, { tree, parent: candidate, maker, message });
}
