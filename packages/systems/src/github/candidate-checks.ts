import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { known } from "../answer.ts";
import { AccountSchema } from "./account.ts";
import type { GitHub, GitHubAnswer, Question } from "./client.ts";
import type { RepositoryName } from "./repository.ts";
import { workflowFile } from "./workflow-run.ts";

const Id = z.number().int();
const Time = z.iso.datetime();
const Page = z
  .string()
  .nullish()
  .transform((url) => url ?? "");
const OptionalId = Id.nullish().transform((id) => id ?? null);

const RunSchema = z
  .object({
    id: Id,
    check_suite_id: OptionalId,
    path: z.string(),
    event: z.string(),
    head_sha: Oid,
    repository: z.object({ full_name: z.string() }),
    // Null where the fork is gone.
    head_repository: z.object({ full_name: z.string() }).nullish(),
    run_attempt: z.number().int().positive(),
    run_started_at: Time,
    status: z.string(),
    conclusion: z.string().nullable(),
    html_url: z.string(),
  })
  .transform((run) => ({
    databaseId: run.id,
    checkSuite: run.check_suite_id,
    path: workflowFile(run.path),
    event: run.event,
    headSha: run.head_sha,
    repository: run.repository.full_name,
    headRepository: run.head_repository?.full_name ?? null,
    runAttempt: run.run_attempt,
    runStartedAt: run.run_started_at,
    status: run.status,
    conclusion: run.conclusion,
    url: run.html_url,
  }));
/** A run of a workflow on a commit, as its newest attempt stands. */
export type RunOnCommit = z.infer<typeof RunSchema>;

const JobSchema = z
  .object({
    id: Id,
    name: z.string(),
    run_attempt: z.number().int().positive(),
    status: z.string(),
    conclusion: z.string().nullable(),
    head_sha: Oid,
    started_at: Time.nullish(),
    completed_at: Time.nullish(),
    html_url: Page,
  })
  .transform((job) => ({
    databaseId: job.id,
    name: job.name,
    runAttempt: job.run_attempt,
    status: job.status,
    conclusion: job.conclusion,
    headSha: job.head_sha,
    startedAt: job.started_at ?? null,
    completedAt: job.completed_at ?? null,
    url: job.html_url,
  }));
/** A job of a run. Its number is that of its check run. */
export type JobOfRun = z.infer<typeof JobSchema>;

const CheckRunSchema = z
  .object({
    id: Id,
    name: z.string(),
    status: z.string(),
    conclusion: z.string().nullable(),
    app: z.object({ id: Id, slug: z.string() }).nullish().catch(null),
    head_sha: Oid,
    check_suite: z.object({ id: Id }).nullish(),
    started_at: Time.nullish(),
    completed_at: Time.nullish(),
    html_url: Page,
  })
  .transform((run) => ({
    databaseId: run.id,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    app: run.app ? { slug: run.app.slug, databaseId: run.app.id } : null,
    headSha: run.head_sha,
    checkSuite: run.check_suite?.id ?? null,
    startedAt: run.started_at ?? null,
    completedAt: run.completed_at ?? null,
    url: run.html_url,
  }));
export type CheckRunOnCommit = z.infer<typeof CheckRunSchema>;

const StatusSchema = z
  .object({
    id: Id,
    context: z.string(),
    state: z.string(),
    creator: AccountSchema.nullish().catch(null),
    created_at: Time,
    target_url: Page,
  })
  .transform((status) => ({
    databaseId: status.id,
    context: status.context,
    state: status.state,
    creator: status.creator ?? null,
    createdAt: status.created_at,
    url: status.target_url,
  }));
export type StatusOnCommit = z.infer<typeof StatusSchema>;

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
