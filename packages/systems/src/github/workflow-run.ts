import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { AccountSchema } from "./account.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const Account = AccountSchema.nullish().transform((account) => account ?? null);
const Home = z.object({ id: z.number().int() });

const WorkflowRunSchema = z
  .object({
    id: z.number().int(),
    run_attempt: z.number().int().positive(),
    event: z.string(),
    head_sha: Oid,
    head_branch: z.string().nullable(),
    path: z.string(),
    display_title: z.string(),
    repository: Home,
    // Null where the fork is gone.
    head_repository: Home.nullish(),
    actor: Account,
    triggering_actor: Account,
  })
  .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    path: workflowFile(run.path),
    /** From outside: shown, never believed. */
    displayTitle: run.display_title,
    isCrossRepository: run.head_repository?.id !== run.repository.id,
    actor: run.actor,
    triggeringActor: run.triggering_actor,
  }));

/** A run of a workflow, as its newest attempt stands. */
export type WorkflowRun = z.infer<typeof WorkflowRunSchema>;

const EnvironmentReviewSchema = z
  .object({
    state: z.enum(["approved", "rejected", "pending"]),
    user: Account,
    environments: z.array(z.object({ name: z.string() })),
  })
  .transform(({ state, user, environments }) => ({ state, user, environments: environments.map(({ name }) => name) }));

/** What a reviewer of deployments said in a run. It carries no time, hash or attempt. */
export type EnvironmentReview = z.infer<typeof EnvironmentReviewSchema>;

/** @see https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
export function workflowRun(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  id: number,
  signal?: AbortSignal,
): Promise<GitHubAnswer<WorkflowRun>> {
  return gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
      parameters: { owner, repo: name, run_id: id, exclude_pull_requests: true },
      subject: `run ${id}`,
      needs: "actions: read",
      schema: WorkflowRunSchema,
    },
    signal,
  );
}

/**
 * Everything that reviewers of its deployments said; GitHub gives the whole list at once.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
export function environmentReviews(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  id: number,
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly EnvironmentReview[]>> {
  return gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
      parameters: { owner, repo: name, run_id: id },
      subject: `list of environment reviews of run ${id}`,
      needs: "actions: read",
      schema: z.array(EnvironmentReviewSchema),
    },
    signal,
  );
}

/**
 * The workflow's file in a run's `path`: GitHub may add the ref, as in `.github/workflows/release.yml@main`. Where the rest ends as a
 * file does, it may be the file's own name, and stays.
 */
export function workflowFile(path: string): string {
  const [, file, ref = ""] = /^(.*\.ya?ml)@([^@]*)$/.exec(path) ?? [];
  return file === undefined || /\.ya?ml$/.test(ref) ? path : file;
}
