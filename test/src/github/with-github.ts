import { getOctokit } from "@actions/github";
import { type GitHubOfTests, startGitHub } from "./start-github.ts";
import { aGitHub, type GitHubWanted } from "./state/a-github.ts";

/** A GitHub for one test, with GitHub's own client; closed afterwards, whatever came of it. */
export type WithGitHub = { readonly gitHub: GitHubOfTests; readonly octokit: ReturnType<typeof getOctokit> };

export async function withGitHub<T>(wanted: GitHubWanted, use: (given: WithGitHub) => Promise<T>): Promise<T> {
  const gitHub = await startGitHub(aGitHub(wanted));
  try {
    return await use({ gitHub, octokit: getOctokit(gitHub.token, { baseUrl: gitHub.url }) });
  } finally {
    await gitHub.close();
  }
}
