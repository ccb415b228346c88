import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import type { RepositoryName } from "@signalbox/systems/github/repository";

/** The address of another repository on the server of `origin`, reached as that is. */
export async function besideOrigin(git: Git, repository: RepositoryName): Promise<string> {
  const { stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
  const address = besideAddress(stdout.trim(), repository);
  if (address !== null) return address;
  throw new SignalboxError("policy.no-server", "this clone's `origin` is on no server that could be asked for it", {
    next: "run it in a clone of a repository on GitHub",
  });
}

/** Null for an address that is not of a repository `owner/name`; what else git takes for one could run a program. */
export function besideAddress(origin: string, { owner, name }: RepositoryName): string | null {
  const parts =
    /^((?:(?:https?|ssh|file):\/\/(?!-)[^\s]*?\/|[^\s@:/-][^\s@:/]*@[^\s@:/-][^\s@:/]*:\/?|\/(?:[^\s]*\/)?))[^\s/]+\/[^\s/]+?(\.git)?\/?$/.exec(
      origin,
    );
  return parts === null ? null : `${parts[1]}${owner}/${name}${parts[2] ?? ""}`;
}
