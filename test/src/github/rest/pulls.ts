import { isAssociated } from "../state/associated.ts";
import { changedFiles } from "../state/changed-files.ts";
import { gitStore } from "../state/git-store.ts";
import type { PullRequestState } from "../state/pull-request-state.ts";
import { commitJson } from "./git-json.ts";
import { nodeId, pageOf, userJson } from "./people.ts";
import { shortJson, stateOf } from "./pull-json.ts";
import { type Answered, list, notFound, ofRepository, one, type RepositoryAsked, type Route, textOf } from "./route.ts";
import { sorted } from "./sorted.ts";

export const PULL_ROUTES: readonly Route[] = [
  ofRepository("GET", "/pulls", "pull-requests: read", (asked) => {
    const { state, repository } = asked;
    const wanted = textOf(asked, "state") ?? "open";
    const [head, base] = [textOf(asked, "head"), textOf(asked, "base")];
    const found = repository.pullRequests.filter(
      (pull) =>
        (wanted === "all" || wanted === stateOf(pull)) &&
        (head === null || head === `${pull.headRepository?.split("/")[0] ?? ""}:${pull.headRefName}`) &&
        (base === null || base === pull.baseRefName),
    );
    return list(sorted(asked, found).map((pull) => shortJson(state, repository, pull)));
  }),
  ofRepository("GET", "/commits/{commit_sha}/pulls", "pull-requests: read", ({ state, repository, path }) => {
    const found = repository.pullRequests.filter((pull) => isAssociated(pull, path["commit_sha"] ?? ""));
    return list(found.map((pull) => shortJson(state, repository, pull)));
  }),
  of("GET", "/pulls/{pull_number}", ({ state, repository }, pull) => {
    const files = changedFiles(repository, pull);
    return one({
      ...shortJson(state, repository, pull),
      merged: pull.state === "MERGED",
      merged_by: userJson(state, pull.mergedBy),
      comments: pull.comments.length,
      commits: pull.commits.length,
      additions: files.reduce((sum, file) => sum + file.additions, 0),
      deletions: files.reduce((sum, file) => sum + file.deletions, 0),
      changed_files: files.length,
    });
  }),
  // GitHub's own limits: whoever asks for more gets no more.
  of("GET", "/pulls/{pull_number}/files", ({ repository }, pull) =>
    list(
      changedFiles(repository, pull)
        .slice(0, 3000)
        .map((file) => ({
          sha: null,
          filename: file.path,
          status: file.status,
          additions: file.additions,
          deletions: file.deletions,
          changes: file.additions + file.deletions,
          previous_filename: file.previousPath,
        })),
    ),
  ),
  of("GET", "/pulls/{pull_number}/commits", ({ state, repository }, pull) => {
    const store = gitStore(repository.git);
    const commits = pull.commits.slice(0, 250).flatMap((oid) => store.commit(oid) ?? []);
    return list(commits.map((commit) => commitJson(state, repository, commit)));
  }),
  of("GET", "/pulls/{pull_number}/reviews", ({ state, repository }, pull) =>
    list(
      pull.reviews.map((review) => ({
        id: review.databaseId,
        node_id: nodeId("PRR", review.databaseId),
        user: userJson(state, review.author),
        body: review.body,
        state: review.state,
        commit_id: review.commit,
        submitted_at: review.submittedAt ?? undefined,
        html_url: pageOf(repository, `pull/${pull.number}#pullrequestreview-${review.databaseId}`),
        author_association: "MEMBER",
      })),
    ),
  ),
];

function of(method: string, path: string, answer: (asked: RepositoryAsked, pull: PullRequestState) => Answered): Route {
  return ofRepository(method, path, "pull-requests: read", (asked) => {
    const pull = find(asked);
    return pull === null ? notFound() : answer(asked, pull);
  });
}

function find({ repository, path }: RepositoryAsked): PullRequestState | null {
  return repository.pullRequests.find((pull) => pull.number === Number(path["pull_number"])) ?? null;
}
