import type { Governing } from "@signalbox/moves/governing-policy";
import type { Git } from "@signalbox/systems/git/git";
import { withCredentials } from "@signalbox/systems/git/credentials";
import { openGit } from "@signalbox/systems/git/open-git";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import type { Run } from "./door.ts";
import { policyOfDefaultBranch } from "./policy-of-default-branch.ts";

/** What every action stands on: the checkout, GitHub, and the policy in force. */
export type OpenedRepository = {
  /** Git in the checkout, with credentials for its remote. */
  readonly git: Git;
  readonly gitHub: GitHub;
  readonly governing: Governing;
  readonly defaultBranch: string;
  /** The repository's page. */
  readonly url: string;
};

/** Opens the checkout and GitHub with a token, and reads the policy from the default branch. */
export async function openRepositoryOf({ github, signal }: Run, token: string): Promise<OpenedRepository> {
  const gitHub = openGitHub({ token, apiUrl: github.apiUrl });
  const [env, policy] = await Promise.all([
    withCredentials(process.env, { git: openGit(github.workspace), serverUrl: github.serverUrl, token }),
    policyOfDefaultBranch(gitHub, github.repository, signal),
  ]);
  const git = openGit(github.workspace, env);
  return { git, gitHub, ...policy, url: `${github.serverUrl}/${github.repository.owner}/${github.repository.name}` };
}
