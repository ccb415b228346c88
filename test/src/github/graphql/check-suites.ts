import { fullName, nodeId, webOf } from "../rest/people.ts";
import type { CheckRunState, CheckSuiteState, WorkflowRunState } from "../state/checks-state.ts";
import type { RepositoryState } from "../state/github-state.ts";
import { latestRuns } from "../state/latest-runs.ts";
import { connection } from "./connection.ts";
import { type Arguments, type Field, ifMay, type Node, type Nodes } from "./node.ts";

type Filter = {
  readonly appId?: unknown;
  readonly checkName?: unknown;
  readonly checkType?: unknown;
  readonly status?: unknown;
};

function filterOf(args: Arguments): Filter {
  const filter = args["filterBy"];
  return typeof filter === "object" && filter !== null ? filter : {};
}

/** The check suites of a commit. */
export function checkSuitesOf(nodes: Nodes, repository: RepositoryState, oid: string): Field {
  const suites = connection({
    heeds: ["filterBy"],
    items(args) {
      const { appId, checkName } = filterOf(args);
      return repository.checkSuites.filter(
        (suite) =>
          suite.headSha === oid &&
          [undefined, null, suite.app.databaseId].includes(toNumber(appId)) &&
          (typeof checkName !== "string" || suite.checkRuns.some((run) => run.name === checkName)),
      );
    },
    node: (suite) => suiteNode(nodes, repository, suite),
  });
  return (args, context, info) => ifMay(nodes.state, "checks: read", () => suites(args, context, info));
}

function toNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function suiteNode(nodes: Nodes, repository: RepositoryState, suite: CheckSuiteState): Node {
  const run = repository.workflowRuns.find((each) => each.id === suite.workflowRun);
  const { databaseId, slug, name } = suite.app;
  return {
    __typename: "CheckSuite",
    id: nodeId("CS", suite.databaseId),
    databaseId: suite.databaseId,
    app: { id: nodeId("A", databaseId), databaseId, slug, name, url: webOf(`apps/${slug}`) },
    status: suite.status.toUpperCase(),
    conclusion: suite.conclusion?.toUpperCase() ?? null,
    createdAt: suite.createdAt,
    updatedAt: suite.updatedAt,
    url: webOf(`${fullName(repository)}/commit/${suite.headSha}/checks?check_suite_id=${suite.databaseId}`),
    resourcePath: `/${fullName(repository)}/commit/${suite.headSha}/checks`,
    branch: suite.headBranch === null ? null : { name: suite.headBranch, prefix: "refs/heads/" },
    commit: () => nodes.commit(repository, suite.headSha),
    repository: () => nodes.repository(repository),
    workflowRun: () =>
      run === undefined
        ? null
        : ifMay(nodes.state, "actions: read", () => workflowRunNode(nodes, repository, run, suite)),
    checkRuns: connection({
      heeds: ["filterBy"],
      items(args) {
        const { checkName, checkType, status } = filterOf(args);
        const shown = checkType === "LATEST" ? latestRuns(suite.checkRuns) : suite.checkRuns;
        return shown.filter(
          (each) =>
            (typeof checkName !== "string" || each.name === checkName) &&
            (typeof status !== "string" || each.status === status.toLowerCase()),
        );
      },
      node: (each) => checkRunNode(nodes, repository, suite, each),
    }),
  };
}

function workflowRunNode(
  nodes: Nodes,
  repository: RepositoryState,
  run: WorkflowRunState,
  suite: CheckSuiteState,
): Node {
  const resourcePath = `/${fullName(repository)}/actions/runs/${run.id}`;
  const file = `/${fullName(repository)}/actions/runs/${run.id}/workflow`;
  return {
    __typename: "WorkflowRun",
    id: nodeId("WFR", run.id),
    databaseId: run.id,
    event: run.event,
    runNumber: run.runNumber,
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
    url: webOf(resourcePath.slice(1)),
    resourcePath,
    checkSuite: () => suiteNode(nodes, repository, suite),
    workflow: {
      id: nodeId("W", run.workflowId),
      databaseId: run.workflowId,
      name: run.name,
      state: "ACTIVE",
      createdAt: run.createdAt,
      updatedAt: run.updatedAt,
      resourcePath: `/${fullName(repository)}/actions/workflows/${run.path.split("/").at(-1) ?? ""}`,
      url: webOf(`${fullName(repository)}/actions/workflows/${run.path.split("/").at(-1) ?? ""}`),
    },
    file: {
      id: nodeId("WFF", run.id),
      path: run.path,
      url: webOf(file.slice(1)),
      resourcePath: file,
      repositoryName: fullName(repository),
      repositoryFileUrl: webOf(`${fullName(repository)}/blob/${run.headSha}/${run.path}`),
    },
  };
}

export function checkRunNode(
  nodes: Nodes,
  repository: RepositoryState,
  suite: CheckSuiteState,
  run: CheckRunState,
): Node {
  const resourcePath = `/${fullName(repository)}/runs/${run.databaseId}`;
  return {
    __typename: "CheckRun",
    id: nodeId("CR", run.databaseId),
    databaseId: run.databaseId,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: run.detailsUrl,
    externalId: run.externalId,
    title: run.title,
    summary: run.summary,
    text: run.text,
    url: webOf(resourcePath.slice(1)),
    permalink: webOf(resourcePath.slice(1)),
    resourcePath,
    repository: () => nodes.repository(repository),
    checkSuite: () => suiteNode(nodes, repository, suite),
  };
}
