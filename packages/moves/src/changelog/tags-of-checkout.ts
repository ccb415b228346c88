import { ensureCompleteHistory } from "@signalbox/history/complete-clone";
import { readTags, type Tag } from "@signalbox/history/tags";
import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs } from "@signalbox/systems/git/remote";

/**
 * The tags that count in the checkout of a workflow: as they stand on the remote now. The one whose notes are
 * wanted is fetched where the checkout lacks it, since its own date is read. The checkout holds the whole history then.
 */
export async function tagsOfCheckout(git: Git, wanted: string): Promise<readonly Tag[]> {
  await ensureCompleteHistory(git);
  const { tags } = await readRemoteRefs(git, "origin", []);
  const here = await readTags(git);
  const remote = tags.find(({ name }) => name === wanted);
  if (remote !== undefined && !here.some(({ name, commit }) => name === wanted && commit === remote.commit)) {
    await git.run([
      "fetch",
      "--quiet",
      "--no-tags",
      "--force",
      "--end-of-options",
      "origin",
      `refs/tags/${wanted}:refs/tags/${wanted}`,
    ]);
  }
  return tags;
}
