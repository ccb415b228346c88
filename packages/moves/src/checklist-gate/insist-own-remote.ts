import { SignalboxError } from "@signalbox/policy/error";
import { shown } from "@signalbox/policy/load/shown";
import type { Git } from "@signalbox/systems/git/git";
import type { RepositoryName } from "@signalbox/systems/github/repository";

/**
 * Refuses a checkout whose remote is another repository than the one that GitHub is asked about, such as a fork: its tags, branches and
 * records are somebody else's. Told by owner and name; a folder of this machine has neither. Throws `gate.other-repository`.
 */
export async function insistOwnRemote(git: Git, remote: string, { owner, name }: RepositoryName): Promise<void> {
  // With what git's configuration makes of it (`url.<base>.insteadOf`).
  const { stdout } = await git.run(["ls-remote", "--get-url", "--end-of-options", remote]);
  const there = repositoryIn(stdout.trim());
  const own = `${owner}/${name}`;
  if (there === null || there.toLowerCase() === own.toLowerCase()) return;
  const says = `the checkout's remote \`${remote}\` is ${shown(there)}, and what is judged is ${shown(own)}`;
  throw new SignalboxError("gate.other-repository", says, {
    next: "check the repository itself out (actions/checkout without `repository`)",
  });
}

/** `owner/name` of an address; null of a path. */
export function repositoryIn(address: string): string | null {
  const [, path = ""] =
    /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(address) ??
    /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)(.+)$/.exec(address) ??
    [];
  const [name, owner] = path
    .split("/")
    .filter((part) => part !== "")
    .toReversed();
  return name === undefined || owner === undefined ? null : `${owner}/${name.replace(/\.git$/i, "")}`;
}
