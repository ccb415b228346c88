import type { GitHubContext } from "./github-context.ts";
import type { RemoteTag } from "@signalbox/systems/git/remote";
import { tagOfRef } from "./run-ref.ts";

/**
 * Whether the run was started by the push of this very tag, so that its actor is who pushed it. A tag that was moved since, or deleted
 * and pushed again, was pushed by somebody else perhaps: a re-run keeps the first one's name.
 */
export function startedByPushOf(
  { eventName, ref, sha }: Pick<GitHubContext, "eventName" | "ref" | "sha">,
  { name, commit, object }: RemoteTag,
): boolean {
  return eventName === "push" && tagOfRef(ref) === name && (sha === commit || sha === object);
}
