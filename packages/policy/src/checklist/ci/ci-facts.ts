import * as z from "zod";
import { Oid } from "../../changes/oid.ts";
import { listed, observed } from "../../gate/observed.ts";
import { PersonSchema } from "../../gate/people.ts";

// Kept as they come: what is not on the policy's list of good conclusions is not good, whatever GitHub adds one day.
const status = z.string();
const conclusion = z.string().nullable();
const databaseId = z.number().int();

/** A job of a workflow's run, by the run's own list: nobody but GitHub can add one. Its number is that of its check run. */
export const JobSchema = z.strictObject({
  databaseId,
  name: z.string(),
  runAttempt: z.number().int().positive(),
  status,
  conclusion,
  headSha: Oid,
  startedAt: z.iso.datetime().nullable(),
  completedAt: z.iso.datetime().nullable(),
  url: z.string(),
});
export type Job = z.infer<typeof JobSchema>;

/** One run of a workflow on the candidate, at its newest attempt. */
export const WorkflowRunSchema = z.strictObject({
  databaseId,
  /** The number of the check suite that holds its check runs; null where it has none. */
  checkSuite: databaseId.nullable(),
  /** The workflow's file. */
  path: z.string(),
  event: z.string(),
  headSha: Oid,
  /** `owner/name`. */
  repository: z.string(),
  /** Whose code it ran, `owner/name`; null where that repository is gone. */
  headRepository: z.string().nullable(),
  runAttempt: z.number().int().positive(),
  /** When its newest attempt began, by GitHub's clock. */
  runStartedAt: z.iso.datetime(),
  status,
  conclusion,
  url: z.string(),
  /** Of all attempts. */
  jobs: observed(listed(JobSchema)),
});
export type WorkflowRun = z.infer<typeof WorkflowRunSchema>;

export const CheckRunSchema = z.strictObject({
  databaseId,
  name: z.string(),
  status,
  conclusion,
  /** Null where the app is gone. All that workflows report with their token has the same one. */
  app: z.strictObject({ slug: z.string(), databaseId }).nullable(),
  headSha: Oid,
  /** The number of its check suite. With a workflow's token a check run lands in any suite of its commit. */
  checkSuite: databaseId.nullable(),
  startedAt: z.iso.datetime().nullable(),
  completedAt: z.iso.datetime().nullable(),
  url: z.string(),
});
export type CheckRun = z.infer<typeof CheckRunSchema>;

export const CommitStatusSchema = z.strictObject({
  databaseId,
  context: z.string(),
  state: z.string(),
  /** Null where the account is gone. */
  creator: PersonSchema.nullable(),
  createdAt: z.iso.datetime(),
  url: z.string(),
});
export type CommitStatus = z.infer<typeof CommitStatusSchema>;

/** What was reported about the candidate. */
export const CiFactsSchema = z.strictObject({
  /** `owner/name`. */
  repository: z.string(),
  candidate: Oid,
  /** The run that holds the gate; null where it does not run in a workflow. */
  ownRun: z.strictObject({ databaseId, path: z.string() }).nullable(),
  workflowRuns: observed(listed(WorkflowRunSchema)),
  checkRuns: observed(listed(CheckRunSchema)),
  statuses: observed(listed(CommitStatusSchema)),
  /** Workflow files that the release changes. */
  changedWorkflows: observed(z.array(z.string())),
});
export type CiFacts = z.infer<typeof CiFactsSchema>;
