import type { Git } from "./git.ts";

/** What stands on a remote now: tags (peeled to what they point to) and the tip of one branch. */
export type RemoteRefs = {
  readonly tags: readonly RemoteTag[];
  /** Null where the remote has no such branch, or none was asked for. */
  readonly tip: string | null;
};

export type RemoteTag = {
  readonly name: string;
  /** The tag object of an annotated tag, else the commit itself. */
  readonly object: string;
  /** What it points to, peeled. */
  readonly commit: string;
  readonly annotated: boolean;
};

/** Asks a remote for its tags and a branch's tip. Throws `git.failed` where it does not answer. */
export async function readRemoteRefs(git: Git, remote: string, branch: string | null): Promise<RemoteRefs> {
  const branches = branch === null ? [] : [`refs/heads/${branch}`];
  const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, ...branches, "refs/tags/*"]);
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
  return { tags, tip: branch === null ? null : (objects.get(`refs/heads/${branch}`) ?? null) };
}
