import type { Git } from "./git.ts";

/** What stands on a remote now: tags (peeled to what they point to) and the tips of some branches. */
export type RemoteRefs = {
  readonly tags: readonly RemoteTag[];
  /** By the branch's name; those that the remote has, of those that were asked for. */
  readonly tips: ReadonlyMap<string, string>;
};

export type RemoteTag = {
  readonly name: string;
  /** The tag object of an annotated tag, else the commit itself. */
  readonly object: string;
  /** What it points to, peeled. */
  readonly commit: string;
  readonly annotated: boolean;
};

/** Asks a remote for its tags and the tips of branches. Throws `git.failed` where it does not answer. */
export async function readRemoteRefs(git: Git, remote: string, branches: readonly string[]): Promise<RemoteRefs> {
  const heads = branches.map((branch) => `refs/heads/${branch}`);
  const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...heads, "refs/tags/*"]);
  const objects = new Map<string, string>();
  for (const line of stdout.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) objects.set(line.slice(tab + 1), line.slice(0, tab));
  }
  const tags: RemoteTag[] = [];
  for (const [ref, object] of objects) {
    if (!ref.startsWith("refs/tags/") || ref.endsWith("^{}")) continue;
    const peeled = objects.get(`${ref}^{}`);
    tags.push({
      name: ref.slice("refs/tags/".length),
      object,
      commit: peeled ?? object,
      annotated: peeled !== undefined,
    });
  }
  const tips = new Map<string, string>();
  for (const branch of branches) {
    const tip = objects.get(`refs/heads/${branch}`);
    if (tip !== undefined) tips.set(branch, tip);
  }
  return { tags, tips };
}

/** All branches of a remote, and their tips. Throws `git.failed` where it does not answer. */
export async function readBranches(git: Git, remote: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, "refs/heads/*"]);
  const prefix = "\trefs/heads/";
  const branches = new Map<string, string>();
  for (const line of stdout.split("\n")) {
    const at = line.indexOf(prefix);
    if (at !== -1) branches.set(line.slice(at + prefix.length), line.slice(0, at));
  }
  return branches;
}
