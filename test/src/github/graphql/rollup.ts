import { nodeId } from "../rest/people.ts";
import type { CheckRunState, StatusState } from "../state/checks-state.ts";
import type { RepositoryState } from "../state/github-state.ts";
import { latestRuns, latestStatuses } from "../state/latest-runs.ts";
import { actor } from "./actors.ts";
import { checkRunNode } from "./check-suites.ts";
import { connection } from "./connection.ts";
import { ifMay, type Node, type Nodes } from "./node.ts";

function statusNode(nodes: Nodes, repository: RepositoryState, status: StatusState): Node {
  return {
    __typename: "StatusContext",
    id: nodeId("SC", status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: actor(nodes.state, status.creator),
    commit: () => nodes.commit(repository, status.sha),
  };
}

/** All checks of a commit in one: the newest check run of each name of a suite, and the newest status of each context. */
export function rollupOf(nodes: Nodes, repository: RepositoryState, oid: string): Node | null {
  const runs = repository.checkSuites
    .filter((suite) => suite.headSha === oid)
    .flatMap((suite) => latestRuns(suite.checkRuns).map((run) => ({ suite, run })));
  const statuses = latestStatuses(repository, oid);
  if (runs.length + statuses.length === 0) return null;
  const items = [
    ...runs.map(
      ({ suite, run }) =>
        () =>
          ifMay(nodes.state, "checks: read", () => checkRunNode(nodes, repository, suite, run)),
    ),
    ...statuses.map(
      (status) => () => ifMay(nodes.state, "statuses: read", () => statusNode(nodes, repository, status)),
    ),
  ];
  return {
    id: nodeId("SCR", oid),
    state: rollupState(
      runs.map(({ run }) => run),
      statuses,
    ),
    commit: () => nodes.commit(repository, oid),
    contexts: connection({
      items: () => items,
      node: (item) => item(),
      more: () => ({ checkRunCount: runs.length, statusContextCount: statuses.length }),
    }),
  };
}

const GOOD = new Set<string>(["success", "neutral", "skipped"]);

function rollupState(runs: readonly CheckRunState[], statuses: readonly StatusState[]): string {
  const isBad = runs.some((run) => run.conclusion !== null && !GOOD.has(run.conclusion));
  if (isBad || statuses.some((each) => each.state === "failure" || each.state === "error")) return "FAILURE";
  const isDone = runs.every((run) => run.conclusion !== null) && statuses.every((each) => each.state === "success");
  return isDone ? "SUCCESS" : "PENDING";
}
