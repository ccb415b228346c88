import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer, Question } from "./client.ts";
import {
  type CheckRunOnCommit,
  CheckRunSchema,
  type JobOfRun,
  JobSchema,
  type RunOnCommit,
  RunSchema,
  type StatusOnCommit,
  StatusSchema,
} from "./reported-checks.ts";
import type { RepositoryName } from "./repository.ts";

/** What was reported about commits of one repository. Each list is read to its end. */
export interface CandidateChecks {
  /** @see https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
  runsOn(commit: string, signal?: AbortSignal): Promise<GitHubAnswer<readonly RunOnCommit[]>>;
  /** Of all attempts. @see https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run */
  jobsOf(run: number, signal?: AbortSignal): Promise<GitHubAnswer<readonly JobOfRun[]>>;
  /** @see https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference */
  checkRunsOn(commit: string, signal?: AbortSignal): Promise<GitHubAnswer<readonly CheckRunOnCommit[]>>;
  /** @see https://docs.github.com/rest/commits/statuses#list-commit-statuses-for-a-reference */
  statusesOn(commit: string, signal?: AbortSignal): Promise<GitHubAnswer<readonly StatusOnCommit[]>>;
}

export function openCandidateChecks(gitHub: GitHub, { owner, name }: RepositoryName): CandidateChecks {
  const repository = { owner, repo: name };
  const of = (commit: string): string => `of \`${commit.slice(0, 12)}\``;
  return {
    runsOn(commit, signal) {
      const question: Question<RunOnCommit> = {
        route: "GET /repos/{owner}/{repo}/actions/runs",
        parameters: { ...repository, head_sha: commit, exclude_pull_requests: true },
        subject: `runs of workflows ${of(commit)}`,
        needs: "actions: read",
        schema: RunSchema,
      };
      return listed(gitHub, question, "workflow_runs", signal);
    },

    jobsOf(run, signal) {
      const question: Question<JobOfRun> = {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
        parameters: { ...repository, run_id: run, filter: "all" },
        subject: `jobs of run ${run}`,
        needs: "actions: read",
        schema: JobSchema,
      };
      return listed(gitHub, question, "jobs", signal);
    },

    checkRunsOn(commit, signal) {
      const question: Question<CheckRunOnCommit> = {
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        // Not `latest`: that leaves out by time of completion.
        parameters: { ...repository, ref: commit, filter: "all" },
        subject: `check runs ${of(commit)}`,
        needs: "checks: read",
        schema: CheckRunSchema,
      };
      return listed(gitHub, question, "check_runs", signal);
    },

    statusesOn(commit, signal) {
      const question: Question<StatusOnCommit> = {
        route: "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
        parameters: { ...repository, ref: commit },
        subject: `commit statuses ${of(commit)}`,
        needs: "statuses: read",
        schema: StatusSchema,
      };
      return gitHub.askAll(question, signal);
    },
  };
}

/** A list that mostly fits on one page, which costs nothing where nothing changed since it was asked last. */
async function listed<T>(
  gitHub: GitHub,
  question: Question<T>,
  key: "workflow_runs" | "jobs" | "check_runs",
  signal: AbortSignal | undefined,
): Promise<GitHubAnswer<readonly T[]>> {
  const first = await gitHub.ask(
    {
      ...question,
      parameters: { ...question.parameters, per_page: 100 },
      schema: z
        .object({ total_count: z.number().int().nonnegative(), [key]: z.array(z.unknown()) })
        .transform((page) => ({ total: page.total_count, items: page[key] }))
        .pipe(z.object({ total: z.number(), items: z.array(question.schema) })),
    },
    signal,
  );
  if (!first.known) return first;
  return first.value.items.length === first.value.total ? known(first.value.items) : gitHub.askAll(question, signal);
}
