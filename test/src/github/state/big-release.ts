import { theRepository } from "./a-github.ts";
import { gitStore } from "./git-store.ts";
import type { GitHubState } from "./github-state.ts";
import { pullRequestsMerged } from "./merged-pull-requests.ts";
import type { PullRequestWanted } from "./plan-pull-request.ts";

export type Release = { readonly base: string; readonly candidate: string };

/**
 * A release of many pull requests, merged, squashed and rebased in turn, approved each: so many commits on the default
 * branch (at least one a pull request), and so many new files. What it begins after, and its candidate.
 */
export function bigRelease(
  state: GitHubState,
  size: {
    readonly pullRequests: number;
    readonly commits: number;
    readonly files: number;
    readonly author: string;
    readonly reviewers: readonly string[];
  },
): Release {
  const repository = theRepository(state);
  const tip = (): string => gitStore(repository.git).resolve(`refs/heads/${repository.defaultBranch}`)?.oid ?? "";
  const base = tip();
  // A merge brings its own commits and one more; a squash brings one, whatever it had.
  const methods = ["merge", "squash", "rebase"] as const;
  const squashes = Math.ceil((size.pullRequests - 1) / methods.length);
  const merges = Math.ceil(size.pullRequests / methods.length);
  const others = size.pullRequests - squashes;
  const own = size.commits - squashes - merges;
  let left = size.files;
  let landed = own;
  let bringing = others;
  const wanted = Array.from({ length: size.pullRequests }, (_, index): PullRequestWanted => {
    const method = methods[index % methods.length] ?? "merge";
    const commits = method === "squash" ? 2 : Math.max(1, Math.round(landed / bringing));
    if (method !== "squash") {
      landed -= commits;
      bringing -= 1;
    }
    const files = Math.max(commits, Math.round(left / (size.pullRequests - index)));
    left -= files;
    const path = (each: number): string => `services/s${index % 20}/change-${index}/file-${each}.ts`;
    return {
      author: size.author,
      reviewers: size.reviewers,
      method,
      title: `feat(s${index % 20}): change ${index}`,
      commits: Array.from({ length: commits }, (_each, part) => ({
        files: Object.fromEntries(
          Array.from({ length: files }, (_file, each) => each)
            .filter((each) => each % commits === part)
            .map((each) => [path(each), `export const value = ${each};\n`]),
        ),
      })),
    };
  });
  pullRequestsMerged(state, wanted);
  return { base, candidate: tip() };
}
