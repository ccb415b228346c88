import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { AccountSchema } from "./account.ts";
import { workflowFile } from "./workflow-run.ts";

const Id = z.number().int();
const Time = z.iso.datetime();
const Page = z
  .string()
  .nullish()
  .transform((url) => url ?? "");
const OptionalId = Id.nullish().transform((id) => id ?? null);

export const RunSchema = z
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

export const JobSchema = z
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

export const CheckRunSchema = z
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

export const StatusSchema = z
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
