import { repositoryUrlOf } from "@signalbox/moves/repository-url";
import { SignalboxError } from "@signalbox/policy/error";
import { shown } from "@signalbox/policy/load/shown";
import type { Git } from "@signalbox/systems/git/git";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { NOT_SIGNED_IN } from "./not-signed-in.ts";

export type GitHubOptions = {
  /** The variable that holds the token. */
  readonly tokenFrom?: string;
  /** `owner/name`. */
  readonly repository?: string;
};

export type Variables = Readonly<Record<string, string | undefined>>;

const GITHUB_API = "https://api.github.com";

/**
 * GitHub as a terminal reaches it: a token from a variable that people name or that its own tools use, and the repository that was
 * named or that `origin` is. The token goes to github.com's API, or where `GITHUB_API_URL` says: never to a host that only a
 * clone's settings name.
 */
export async function gitHubFromTerminal(
  git: Git,
  options: GitHubOptions,
  variables: Variables,
): Promise<{ readonly gitHub: GitHub; readonly repository: RepositoryName }> {
  const token = tokenFrom(options.tokenFrom, variables);
  const { repository, host } = await repositoryOf(git, options.repository);
  const stated = variables["GITHUB_API_URL"] ?? "";
  if (stated === "" && host !== "github.com") {
    throw new SignalboxError("terminal.unknown-api", `the API of ${shown(host)} is not known`, {
      next: `set \`GITHUB_API_URL\`, such as to \`https://${host}/api/v3\``,
    });
  }
  return { gitHub: openGitHub({ token, apiUrl: stated === "" ? GITHUB_API : stated }), repository };
}

function tokenFrom(named: string | undefined, variables: Variables): string {
  const names = named === undefined ? ["GH_TOKEN", "GITHUB_TOKEN"] : [named];
  const token = names.map((name) => variables[name]?.trim() ?? "").find((value) => value !== "");
  if (token !== undefined) return token;
  const list = names.map((name) => shown(name)).join(" and ");
  throw new SignalboxError(NOT_SIGNED_IN, `there is no token for GitHub in ${list}`, {
    next: "set one, such as by `export GH_TOKEN=$(gh auth token)`, or name its variable with `--token-from`",
  });
}

async function repositoryOf(
  git: Git,
  named: string | undefined,
): Promise<{ readonly repository: RepositoryName; readonly host: string }> {
  const page = named === undefined ? await repositoryUrlOf(git) : `https://github.com/${named}`;
  const [, host, owner, name] = /^https:\/\/([^/]+)\/([\w.-]+)\/([\w.-]+)$/.exec(page ?? "") ?? [];
  if (host !== undefined && owner !== undefined && name !== undefined) return { repository: { owner, name }, host };
  const says =
    named === undefined
      ? "`origin` of this clone is no repository of GitHub"
      : `${shown(named)} is no repository's name`;
  throw new SignalboxError("terminal.no-repository", says, { next: "name it with `--repository OWNER/NAME`" });
}
