import type { Git } from "@signalbox/systems/git/git";

/** Lets later steps of the job find the tags in the clone; a tag that is there already is left alone. The release stands without it. */
export async function keepLocally(git: Git, remote: string, tags: readonly string[]): Promise<void> {
  const names = tags.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`);
  await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, ...names]).catch(() => undefined);
}
