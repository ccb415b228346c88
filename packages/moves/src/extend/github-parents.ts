import { SignalboxError } from "@signalbox/policy/error";
import { insist } from "@signalbox/systems/answer";
import { isInHistory } from "@signalbox/systems/github/is-in-history";
import type { GitHub } from "@signalbox/systems/github/client";
import { openReleases } from "@signalbox/systems/github/releases";
import { type FileAtCommit, openRepository, type RepositoryName } from "@signalbox/systems/github/repository";
import { openTagsByApi } from "@signalbox/systems/github/tags-by-api";
import { gatherTagProtection } from "../checklist-gate/approvals/tag-protection.ts";
import { isFullHash, movingBranch, noSuchRef } from "./pinned-ref.ts";
import type { ParentReader } from "./read-parents.ts";

/** Reads parents from GitHub; those of the repository itself at the commit whose policy is read. */
export function gitHubParents(
  gitHub: GitHub,
  own: { readonly repository: RepositoryName; readonly commit: string },
  signal: AbortSignal,
): ParentReader {
  return {
    async own(path) {
      return textOf(insist(await openRepository(gitHub, own.repository).fileAt(own.commit, path, signal)));
    },

    async commitOf(repository, ref) {
      if (isFullHash(ref)) return ofItsOwn(gitHub, repository, ref, signal);
      const tag = insist(await openTagsByApi(gitHub, repository).find(ref, signal));
      if (tag === null) {
        const branch = await openRepository(gitHub, repository).commitOf(ref, signal);
        throw branch.known ? movingBranch(repository, ref, branch.value) : noSuchRef(repository, ref);
      }
      if (await cannotMove(gitHub, repository, ref, signal)) return tag.commit;
      throw new SignalboxError("policy.parent-can-move", `its tag \`${ref}\` can be moved by whoever may push there`, {
        next: `write \`@${tag.commit}\`, or keep the tag in its place: by an immutable release, or by a ruleset of tags that restricts creations, updates and deletions`,
      });
    },

    async fileAt(repository, commit, path) {
      return textOf(insist(await openRepository(gitHub, repository).fileAt(commit, path, signal)));
    },
  };
}

/** GitHub shows a fork's commits under the name of the repository it was forked from: anybody could have made them. */
async function ofItsOwn(
  gitHub: GitHub,
  repository: RepositoryName,
  commit: string,
  signal: AbortSignal,
): Promise<string> {
  const branch = insist(await openRepository(gitHub, repository).defaultBranch(signal));
  if (insist(await isInHistory(gitHub, repository, { commit, branch }, signal))) return commit;
  throw new SignalboxError(
    "policy.parent-foreign",
    `${commit.slice(0, 12)} is no commit of the default branch \`${branch}\`: it may be anybody's, from a fork`,
    { next: `name a commit of \`${branch}\`` },
  );
}

async function cannotMove(
  gitHub: GitHub,
  repository: RepositoryName,
  tag: string,
  signal: AbortSignal,
): Promise<boolean> {
  const release = await openReleases(gitHub, repository).findRelease(tag, signal);
  if (release.known && release.value?.immutable === true) return true;
  const protection = (await gatherTagProtection({ gitHub, repository, signal }))(tag);
  return protection.known && protection.value;
}

function textOf(file: FileAtCommit): string | null {
  return file.kind === "text" ? file.text : null;
}
