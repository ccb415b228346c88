import type { Git } from "@signalbox/systems/git/git";

/** The page of the repository that `origin` names, where that is GitHub; null elsewhere, and then notes hold no links. */
export async function repositoryUrlOf(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
  return code === 0 ? pageOf(stdout.trim()) : null;
}

/** `git@github.com:acme/crm.git`, `ssh://git@github.com/acme/crm` and `https://github.com/acme/crm.git` are one page. */
export function pageOf(remote: string): string | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/:]+@)([a-z0-9.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      remote,
    );
  const [, host = "", owner = "", name = ""] = match ?? [];
  return /(^|\.)github\b/i.test(host) ? `https://${host.toLowerCase()}/${owner}/${name}` : null;
}
