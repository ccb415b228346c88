import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { ComponentPlan } from "@signalbox/policy/versioning/decide-versions";
import type { Git } from "@signalbox/systems/git/git";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestEdits, type ManifestEdit } from "./manifests/find-manifests.ts";
import { CANDIDATE_TRAILER } from "./release-commit.ts";

/** Who a release commit and its tags are made by, and when (seconds since 1970). */
export type Maker = { readonly name: string; readonly email: string; readonly time: number };

export type NewTag = { readonly name: string; readonly object: string };

/** Objects that stand in the clone alone until they are pushed: nothing points at them yet. */
export type WrittenRelease = {
  /** The commit that the tags stand for: the candidate, or its release commit where manifests are committed. */
  readonly commit: string;
  readonly tags: readonly NewTag[];
};

type Releasing = ComponentPlan & { readonly version: string; readonly tag: string };

/** Writes the objects of a release, without touching any ref, index or working tree. */
export async function writeRelease(
  git: Git,
  loaded: LoadedPolicy,
  candidate: string,
  plans: readonly Releasing[],
  maker: Maker,
): Promise<WrittenRelease> {
  const commit =
    loaded.policy.versioning.manifests === "commit"
      ? await writeCommit(git, loaded, candidate, plans, maker)
      : candidate;
  const tags: NewTag[] = [];
  for (const plan of plans) tags.push({ name: plan.tag, object: await writeTag(git, plan, candidate, commit, maker) });
  return { commit, tags };
}

async function writeTag(git: Git, plan: Releasing, candidate: string, commit: string, maker: Maker): Promise<string> {
  const text = `object ${commit}\ntype commit\ntag ${plan.tag}\ntagger ${person(maker)}\n\n${plan.name} ${plan.version}\n\n${CANDIDATE_TRAILER}: ${candidate}\n`;
  return (await git.run(["mktag"], { input: Buffer.from(text) })).stdout.trim();
}

async function writeCommit(
  git: Git,
  loaded: LoadedPolicy,
  candidate: string,
  plans: readonly Releasing[],
  maker: Maker,
): Promise<string> {
  const edits: ManifestEdit[] = [];
  for (const plan of plans) {
    const component = loaded.policy.components[plan.name];
    if (component !== undefined)
      edits.push(...(await manifestEdits(git, candidate, plan.name, component, plan.version)));
  }
  const changed = edits.filter((edit) => edit.changed);
  if (changed.length === 0) return candidate;
  const tree = await treeWith(git, candidate, changed);
  const names = plans.map((plan) => (plans.length === 1 ? plan.version : `${plan.name} ${plan.version}`)).join(", ");
  const text = `tree ${tree}\nparent ${candidate}\nauthor ${person(maker)}\ncommitter ${person(maker)}\n\nchore(release): ${names}\n\n${CANDIDATE_TRAILER}: ${candidate}\n`;
  return (await git.run(["hash-object", "-t", "commit", "-w", "--stdin"], { input: Buffer.from(text) })).stdout.trim();
}

/** The candidate's tree with some files replaced, made in an index of its own. */
async function treeWith(git: Git, candidate: string, edits: readonly ManifestEdit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git.run(["read-tree", candidate], { env });
    for (const edit of edits) {
      const blob = await git.run(["hash-object", "-w", "--stdin"], { input: Buffer.from(edit.text) });
      await git.run(["update-index", "--add", "--cacheinfo", `${edit.mode},${blob.stdout.trim()},${edit.path}`], {
        env,
      });
    }
    return (await git.run(["write-tree"], { env })).stdout.trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function person(maker: Maker): string {
  return `${maker.name} <${maker.email}> ${maker.time} +0000`;
}
