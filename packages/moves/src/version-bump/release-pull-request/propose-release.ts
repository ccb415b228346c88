import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs } from "@signalbox/systems/git/remote";
import type { PullRequest, PullRequests } from "@signalbox/systems/github/pull-requests";
import type { Outcome } from "../../frame.ts";
import { editedTree, writeCommit } from "../edited-tree.ts";
import { releaseEdits, releaseMessage, releaseSubject } from "../release-content.ts";
import { type Proposal, releaseBranch } from "./proposed-release.ts";
import { pullRequestText } from "./pull-request-text.ts";
import { readReleaseBranch, replaceBranch } from "./release-branch.ts";

/** Where a release pull request is kept. */
export type ProposalPlace = {
  /** The clone's name for the repository, with the right to push. */
  readonly remote: string;
  readonly pullRequests: PullRequests;
  readonly signal: AbortSignal;
};

/**
 * Opens the one release pull request into a branch, or refreshes it: its branch holds exactly one commit on top of the candidate, with
 * the versions in the manifests and the files. What stands already is left as it is. A branch that somebody else has committed to is
 * never overwritten before it was merged.
 */
export async function proposeRelease(
  git: Git,
  loaded: LoadedPolicy,
  proposal: Proposal,
  place: ProposalPlace,
): Promise<Outcome> {
  const { base, candidate, releases, files } = proposal;
  const subject = releaseSubject(loaded, releases);
  const edits = await releaseEdits(git, loaded, candidate, releases, files);
  if (edits.length === 0) return nothingToWrite(subject);
  const tree = await editedTree(git, candidate, edits);
  const written = await refreshBranch(git, proposal, { tree, subject }, place);
  if (typeof written === "object") return written;
  const text = pullRequestText(subject, base, releases);
  place.signal.throwIfAborted();
  return describe(base, text, written, place);
}

/** As often as another run may write the branch anew between two looks at it. */
const TRIES = 5;

/** Whether the branch had to be written; an outcome where it could not be. */
async function refreshBranch(
  git: Git,
  proposal: Proposal,
  content: { readonly tree: string; readonly subject: string },
  place: ProposalPlace,
  tries = TRIES,
): Promise<boolean | Outcome> {
  const { base, candidate, maker } = proposal;
  const { tree, subject } = content;
  const { remote, signal } = place;
  const branch = releaseBranch(base);
  const { tips } = await readRemoteRefs(git, remote, [branch, base]);
  if (tips.get(base) !== candidate) return movedOn(base);
  const from = tips.get(branch) ?? null;
  const tip = from === null ? null : await readReleaseBranch(git, { remote, branch, tip: from, maker });
  if (from !== null && tip === null) {
    if (tries > 1) return refreshBranch(git, proposal, content, place, tries - 1);
    return notPushed(branch, new Error("other runs write it at this moment"));
  }
  if (tip !== null && tip.tree === tree && tip.parents.length === 1 && tip.parents[0] === candidate) return false;
  if (tip?.replaceable === false && !(await wasMerged(base, from, place))) return others(branch);
  const commit = await writeCommit(git, {
    tree,
    parent: candidate,
    maker,
    message: releaseMessage(subject, candidate),
  });
  signal.throwIfAborted();
  try {
    await replaceBranch(git, { remote, branch, from, to: commit });
    return true;
  } catch (error) {
    return (await standsAt(git, { remote, branch, tree, candidate })) ? true : notPushed(branch, error);
  }
}

/** Whether all that the branch holds came to the base with an earlier release: it was left behind, and whoever worked on it loses nothing. */
async function wasMerged(base: string, tip: string | null, { pullRequests, signal }: ProposalPlace): Promise<boolean> {
  const known = await pullRequests.between(releaseBranch(base), base, signal);
  return known.known && known.value.some(({ merged, head }) => merged && head === tip);
}

/** A push whose answer was lost may have arrived, and a second run at the same moment writes the same. */
async function standsAt(
  git: Git,
  { remote, branch, tree, candidate }: { remote: string; branch: string; tree: string; candidate: string },
): Promise<boolean> {
  try {
    const tip = (await readRemoteRefs(git, remote, [branch])).tips.get(branch);
    if (tip === undefined) return false;
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${branch}`]);
    const { stdout } = await git.run(["show", "--no-patch", "--format=%T %P", "--end-of-options", tip]);
    return stdout.trim() === `${tree} ${candidate}`;
  } catch {
    return false;
  }
}

async function describe(
  base: string,
  text: { readonly title: string; readonly body: string },
  written: boolean,
  { pullRequests, signal }: ProposalPlace,
): Promise<Outcome> {
  const branch = releaseBranch(base);
  const known = await pullRequests.between(branch, base, signal);
  if (!known.known) return notOpened(branch, known);
  const present = known.value.find(({ state }) => state === "open");
  const pull =
    present === undefined
      ? await pullRequests.open(branch, base, text, signal)
      : await pullRequests.describe(present, text, signal);
  if (!pull.known) return notOpened(branch, pull);
  // Where another run was faster, the one that it opened may say something else.
  const said = present === undefined ? await pullRequests.describe(pull.value, text, signal) : pull;
  if (!said.known) return notOpened(branch, said);
  if (present === undefined) return waits("done", "opened", said.value, text.title);
  return written || said.value !== present
    ? waits("done", "refreshed", said.value, text.title)
    : {
        ...waits("already-done", "", said.value, text.title),
        says: `pull request #${present.number} brings \`${text.title}\` already; its merge releases it`,
      };
}

function waits(state: Outcome["state"], done: string, { number, url }: PullRequest, title: string): Outcome {
  return {
    state,
    says: `${done} pull request #${number} (${url}) for \`${title}\`; its merge releases it`,
    next: null,
  };
}

function nothingToWrite(subject: string): Outcome {
  return {
    state: "not-done",
    says: `\`${subject}\`: there is nothing that a pull request could write, no manifest and no notes`,
    next: "name the files that hold the version in `manifests` of the component, or a file of notes in `notes.file`; or let `versioning.manifests` be `none`",
  };
}

function movedOn(base: string): Outcome {
  return {
    state: "already-done",
    says: `\`${base}\` has moved on: the release pull request is left to the run of its newest commit`,
    next: null,
  };
}

function others(branch: string): Outcome {
  return {
    state: "not-done",
    says: `\`${branch}\` holds commits that Signalbox did not make; they would be lost`,
    next: `bring them to the branch that is released from, then delete \`${branch}\` and run again`,
  };
}

function notPushed(branch: string, error: unknown): Outcome {
  return {
    state: "not-done",
    says: `\`${branch}\` was not written: ${error instanceof Error ? error.message : "git failed"}`,
    next: "give the job `contents: write`, and run again",
  };
}

function notOpened(branch: string, { says }: { readonly says: string }): Outcome {
  return {
    state: "partly-done",
    says: `\`${branch}\` stands, but its pull request could not be opened or described: ${says}`,
    next: "let workflows create pull requests (Settings, Actions, General), give the job `pull-requests: write`, and run again",
  };
}
