import type { Git } from "@signalbox/systems/git/git";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileEdit } from "./manifests/draft.ts";
import type { Maker } from "./release-content.ts";

/** The tree of a commit with some files replaced, made in an index of its own; its hash. */
export async function editedTree(git: Git, commit: string, edits: readonly FileEdit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await git.run(["read-tree", commit], { env });
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

/** A commit of one parent that no ref names yet; its hash. */
export async function writeCommit(
  git: Git,
  commit: { readonly tree: string; readonly parent: string; readonly maker: Maker; readonly message: string },
): Promise<string> {
  const { tree, parent, maker, message } = commit;
  const text = `tree ${tree}\nparent ${parent}\nauthor ${person(maker)}\ncommitter ${person(maker)}\n\n${message}`;
  return (await git.run(["hash-object", "-t", "commit", "-w", "--stdin"], { input: Buffer.from(text) })).stdout.trim();
}

/** As git writes people into commits and tags. */
export function person(maker: Maker): string {
  return `${maker.name} <${maker.email}> ${maker.time} +0000`;
}
