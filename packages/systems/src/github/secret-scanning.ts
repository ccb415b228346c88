import * as z from "zod";
import { AccountSchema } from "./account.ts";
import type { GitHub, GitHubAnswer, Question } from "./client.ts";
import { changedSince, Moment, type Since } from "./changed-since.ts";
import type { RepositoryName } from "./repository.ts";
import { orSwitchedOff } from "./switched-off.ts";

// What is not named here is dropped: comments, locations, and the secret, which GitHub was asked to hide besides.
const AlertSchema = z
  .object({
    number: z.number().int(),
    state: z.enum(["open", "resolved"]),
    secret_type: z.string(),
    resolution: z.string().nullish(),
    updated_at: Moment,
    resolved_at: Moment,
    resolved_by: AccountSchema.nullish(),
  })
  .transform((alert) => ({
    number: alert.number,
    state: alert.state,
    secretType: alert.secret_type,
    resolution: alert.resolution ?? null,
    updatedAt: alert.updated_at,
    resolvedAt: alert.resolved_at,
    resolvedBy: alert.resolved_by ?? null,
  }));
export type SecretScanningAlert = z.infer<typeof AlertSchema>;

/** What secret scanning says of the repository, without the secrets. */
export interface SecretScanning {
  open(signal?: AbortSignal): Promise<GitHubAnswer<readonly SecretScanningAlert[]>>;
  /** Of the newest hundred that were changed. */
  resolvedSince(since: string | null, signal?: AbortSignal): Promise<GitHubAnswer<Since<SecretScanningAlert>>>;
}

/** @see https://docs.github.com/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository */
export function openSecretScanning(gitHub: GitHub, { owner, name }: RepositoryName): SecretScanning {
  const alerts = (state: string): Question<SecretScanningAlert> => ({
    route: "GET /repos/{owner}/{repo}/secret-scanning/alerts",
    parameters: { owner, repo: name, state, hide_secret: true },
    subject: "alerts of secret scanning",
    needs: "secret-scanning-alerts: read",
    schema: AlertSchema,
  });
  return {
    open: async (signal) => orSwitchedOff(await gitHub.askAll(alerts("open"), signal), NEXT),
    resolvedSince: async (since, signal) =>
      orSwitchedOff(await changedSince(gitHub, alerts("resolved"), since, signal), NEXT),
  };
}

const NEXT =
  "switch secret scanning on, and use the token of a GitHub App with `secret-scanning-alerts: read`: the token of a workflow itself sees none";
