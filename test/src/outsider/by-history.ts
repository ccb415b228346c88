import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import { push } from "../github/state/push.ts";
import { type Attempt, landed, policyWith, REVIEWED, UNSEEN } from "./attempt.ts";
import type { Insider } from "./an-insider.ts";

/** As the gate left it when it let v1.0.0 through. */
export function letThroughBefore({ state, git }: Insider): void {
  const record = { environment: "production", candidates: [git("rev-parse", "v1.0.0")] };
  const files = { "let-through/production.json": JSON.stringify(record) };
  push(state, { author: "ada", branch: "release-ledger", files });
}

/** Ways that hide a commit, or choose another one than was reviewed. */
export const BY_HISTORY: readonly Attempt[] = [
  {
    name: "a tag on what the gate held",
    hope: "the next release begins after that tag, so that what was held is never looked at again",
    act(insider) {
      letThroughBefore(insider);
      insider.git("tag", "v1.0.1", landed(pullRequestMerged(insider.state, UNSEEN)));
      return { candidate: landed(pullRequestMerged(insider.state, REVIEWED)) };
    },
    stopped: /#2 approved by reviewer.*reviewer: nobody/,
  },
  {
    name: "a release candidate on it",
    hope: "a tag is a tag",
    act({ state, git }) {
      git("tag", "v1.1.0-rc.1", landed(pullRequestMerged(state, UNSEEN)));
      return { candidate: landed(pullRequestMerged(state, REVIEWED)) };
    },
    stopped: /#2 approved by reviewer.*reviewer: nobody/,
  },
  {
    name: "another component's release",
    hope: "with `components: docs` only what happened since the last release of the docs is judged, and all is deployed",
    wanted: {
      policy: policyWith(["crm: {}", 'crm: { path: src, tag: "v{version}" }\n  docs: { path: docs }']),
    },
    act(insider) {
      letThroughBefore(insider);
      insider.git("tag", "docs-v1.0.0", landed(pullRequestMerged(insider.state, UNSEEN)));
      return { candidate: landed(pullRequestMerged(insider.state, REVIEWED)), inputs: { components: "docs" } };
    },
    stopped: /reached the branch unreviewed|#2 approved by reviewer/,
  },
  ...(["merge", "rebase"] as const).map((method): Attempt => ({
    name: `a commit in the middle of a reviewed pull request (${method})`,
    hope: "what its last commit takes back was reviewed with it, and `main` holds both",
    act({ state }) {
      const commits = [{ files: { "src/evil.ts": "evil\n" } }, { files: { "src/evil.ts": "good\n" } }];
      const pullRequest = pullRequestMerged(state, { ...REVIEWED, method, commits });
      return { candidate: pullRequest.landed[0] ?? "" };
    },
    stopped: /#2 was merged by a commit that is not part of this release/,
  })),
  {
    name: "a merge that holds more than its pull request",
    hope: "the pull request was reviewed, and this commit merged it",
    act({ state, repository, git }) {
      const before = git("rev-parse", "main");
      const pullRequest = pullRequestMerged(state, { ...REVIEWED, method: "merge" });
      const evil = push(state, { author: "lin", files: { "src/evil.ts": "evil\n" } });
      const names = ["-c", "user.name=Lin", "-c", "user.email=lin@example.com"];
      const parents = ["-p", before, "-p", pullRequest.headRefOid];
      const candidate = git(...names, "commit-tree", `${evil}^{tree}`, ...parents, "-m", "Merge pull request #2");
      git("update-ref", "refs/heads/main", candidate);
      Object.assign(pullRequest, { mergeCommit: candidate, landed: [...pullRequest.commits, candidate] });
      repository.activity.splice(0, 2);
      return { candidate };
    },
    stopped: /#2 was merged with changes that its review never showed/,
  },
  {
    name: "a commit of lin's own branch",
    hope: "`branch: main` is what the caller says",
    act: ({ state }) => ({
      candidate: push(state, { author: "lin", branch: "lins", files: { a: "b" } }),
      inputs: { branch: "main" },
    }),
    stopped: /`main` does not hold it/,
  },
  {
    name: "an emergency of lin's own",
    hope: "a branch `hotfix/1.0.1` on what `main` holds asks for the release manager alone",
    act({ state, git }) {
      const candidate = landed(pullRequestMerged(state, UNSEEN));
      git("update-ref", "refs/heads/hotfix/1.0.1", candidate);
      return { candidate, inputs: { branch: "hotfix/1.0.1" } };
    },
    stopped: /forked from the last final release; observed: it was not/,
  },
  {
    name: "a file that moved out of a folder of high risk",
    hope: "its new path is in no pattern",
    wanted: {
      policy: policyWith(["  roles:\n", "  classes: { high-risk: { when: { paths: [src/**] } } }\n  roles:\n"]),
    },
    act: ({ state }) => ({
      candidate: landed(pullRequestMerged(state, { ...REVIEWED, files: { "src/a.ts": null, "lib/a.ts": "evil\n" } })),
    }),
    stopped: /#2 approved by maintainer, being high-risk: it changes `src\/a\.ts`/,
  },
];
