import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs } from "@signalbox/systems/git/remote";
import type { Outcome } from "../../frame.ts";
import type { Proposal } from "./proposed-release.ts";
import { releaseBranch } from "./proposed-release.ts";
import type { ProposalPlace } from "./propose-release.ts";
import { readReleaseBranch, replaceBranch } from "./release-branch.ts";

const WHY = "Nothing is left to release, so this is closed; the next release opens another one.";

/**
 * Closes the release pull request where nothing is left to release, and deletes its branch. Null where there is none, or where it is
 * left alone: the branch that is released from has moved on, or somebody else has committed to it.
 */
export async function withdrawRelease(
  git: Git,
  { base, candidate, maker }: Pick<Proposal, "base" | "candidate" | "maker">,
  { remote, pullRequests, signal }: ProposalPlace,
): Promise<Outcome | null> {
  const branch = releaseBranch(base);
  const known = await pullRequests.between(branch, base, signal);
  if (!known.known)
    return {
      state: "uncertain",
      says: `nobody could say whether a release pull request is open: ${known.says}`,
      next: known.next,
    };
  const open = known.value.find(({ state }) => state === "open");
  if (open === undefined) return null;
  const { tips } = await readRemoteRefs(git, remote, [branch, base]);
  const tip = tips.get(branch);
  if (tips.get(base) !== candidate || tip === undefined) return null;
  if ((await readReleaseBranch(git, { remote, branch, tip, maker }))?.replaceable !== true) return null;
  const closed = await pullRequests.close(open, WHY, signal);
  if (!closed.known)
    return {
      state: "not-done",
      says: `pull request #${open.number} was not closed: ${closed.says}`,
      next: closed.next,
    };
  // A branch that is left behind does no harm: the next release replaces it.
  await replaceBranch(git, { remote, branch, from: tip, to: null }).catch(() => undefined);
  return { state: "done", says: `closed pull request #${open.number}: nothing is left to release`, next: null };
}
