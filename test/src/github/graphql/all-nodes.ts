import type { GitHubState } from "../state/github-state.ts";
import { checkSuitesOf } from "./check-suites.ts";
import { commitNode, gitObject } from "./commits.ts";
import type { Nodes } from "./node.ts";
import { pullRequestNode } from "./pull-requests.ts";
import { refNode, repositoryNode } from "./repositories.ts";
import { rollupOf } from "./rollup.ts";

/** All kinds of nodes over one state. */
export function allNodes(state: GitHubState): Nodes {
  const nodes: Nodes = {
    state,
    repository: (repository) => repositoryNode(nodes, repository),
    ref: (repository, name) => refNode(nodes, repository, name),
    commit: (repository, oid) => commitNode(nodes, repository, oid),
    gitObject: (repository, revision) => gitObject(nodes, repository, revision),
    checkSuites: (repository, oid) => checkSuitesOf(nodes, repository, oid),
    rollup: (repository, oid) => rollupOf(nodes, repository, oid),
    pullRequest: (repository, pull) => pullRequestNode(nodes, repository, pull),
  };
  return nodes;
}
