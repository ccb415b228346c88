import { SignalboxError } from "@signalbox/policy/error";
import type { RepositoryName } from "@signalbox/systems/github/repository";

/** Whether a ref is a commit's full hash, which means the same for good. */
export function isFullHash(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}

/** A branch can be another policy tomorrow, and nobody here would have agreed to it. */
export function movingBranch({ owner, name }: RepositoryName, branch: string, commit: string): SignalboxError {
  return new SignalboxError(
    "policy.parent-can-move",
    `\`${branch}\` is a branch of \`${owner}/${name}\`, and branches move`,
    {
      next: `write \`@${commit}\`, where it stands now, or name a tag`,
    },
  );
}

export function noSuchRef({ owner, name }: RepositoryName, ref: string): SignalboxError {
  return new SignalboxError("policy.parent-no-ref", `\`${owner}/${name}\` shows no tag \`${ref}\``, {
    next: "name a tag or a full hash, and for a private repository use a token that may read it",
  });
}
