import type { JsonObject } from "../published/json.ts";
import type { CheckRunState, CheckSuiteState } from "../state/checks-state.ts";
import { gitStore } from "../state/git-store.ts";
import { latestRuns, latestStatuses, statusesOf } from "../state/latest-runs.ts";
import { runJson, statusJson, suiteJson } from "./check-json.ts";
import { repositoryJson } from "./people.ts";
import {
  type Answered,
  filterOf,
  list,
  notFound,
  ofRepository,
  one,
  refused,
  type RepositoryAsked,
  type Route,
  textOf,
} from "./route.ts";

export const CHECK_ROUTES: readonly Route[] = [
  ofRepository("GET", "/commits/{ref}/check-runs", "checks: read", (asked) => {
    const suites = suitesOf(asked);
    return suites === null ? noCommit(asked) : list(checkRuns(asked, suites), "check_runs");
  }),
  ofRepository("GET", "/check-suites/{check_suite_id}/check-runs", "checks: read", (asked) => {
    const id = Number(asked.path["check_suite_id"]);
    const suites = asked.repository.checkSuites.filter((suite) => suite.databaseId === id);
    return suites.length === 0 ? notFound() : list(checkRuns(asked, suites), "check_runs");
  }),
  ofRepository("GET", "/commits/{ref}/check-suites", "checks: read", (asked) => {
    const name = textOf(asked, "check_name");
    const suites = suitesOf(asked);
    if (suites === null) return noCommit(asked);
    const found = suites.filter((suite) => name === null || suite.checkRuns.some((run) => run.name === name));
    return list(
      found.map((suite) => suiteJson(asked.state, asked.repository, suite)),
      "check_suites",
    );
  }),
  ofRepository("GET", "/commits/{ref}/statuses", "statuses: read", (asked) => {
    const statuses = statusesOf(asked.repository, commitOf(asked));
    return list(statuses.map((status) => statusJson(asked.state, status)));
  }),
  ofRepository("GET", "/commits/{ref}/status", "statuses: read", (asked) => {
    const { state, repository } = asked;
    const sha = commitOf(asked);
    const newest = latestStatuses(repository, sha);
    const isBad = newest.some((status) => status.state === "error" || status.state === "failure");
    const isGood = newest.length > 0 && newest.every((status) => status.state === "success");
    return one({
      state: isBad ? "failure" : isGood ? "success" : "pending",
      sha,
      total_count: newest.length,
      statuses: newest.map((status) => ({ ...statusJson(state, status), creator: undefined })),
      repository: repositoryJson(state, repository),
    });
  }),
];

function noCommit(asked: RepositoryAsked): Answered {
  return refused(422, `No commit found for SHA: ${asked.path["ref"] ?? ""}`);
}

function commitOf({ repository, path }: RepositoryAsked): string | null {
  return gitStore(repository.git).resolve(`${path["ref"] ?? ""}^{commit}`)?.oid ?? null;
}

function suitesOf(asked: RepositoryAsked): readonly CheckSuiteState[] | null {
  const sha = commitOf(asked);
  const fits = filterOf<CheckSuiteState>(asked, { app_id: (suite) => suite.app.databaseId });
  return sha === null ? null : asked.repository.checkSuites.filter((suite) => suite.headSha === sha && fits(suite));
}

function checkRuns(asked: RepositoryAsked, suites: readonly CheckSuiteState[]): readonly JsonObject[] {
  const fits = filterOf<CheckRunState>(asked, { check_name: (run) => run.name, status: (run) => run.status });
  const isAll = textOf(asked, "filter") === "all";
  return suites.flatMap((suite) => {
    const runs = suite.checkRuns.filter(fits);
    return (isAll ? runs : latestRuns(runs)).map((run) => runJson(asked.repository, suite, run));
  });
}
