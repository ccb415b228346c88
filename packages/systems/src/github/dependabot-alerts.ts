import * as z from "zod";
import { AccountSchema } from "./account.ts";
import type { GitHub, GitHubAnswer, Question } from "./client.ts";
import { changedSince, Moment, type Since } from "./changed-since.ts";
import type { RepositoryName } from "./repository.ts";
import { orSwitchedOff } from "./switched-off.ts";

const AlertSchema = z
  .object({
    number: z.number().int(),
    state: z.enum(["open", "dismissed", "auto_dismissed", "fixed"]),
    dependency: z.object({
      package: z.object({ name: z.string() }).optional(),
      manifest_path: z.string().optional(),
    }),
    security_vulnerability: z.object({ severity: z.enum(["low", "medium", "high", "critical"]) }),
    updated_at: Moment,
    dismissed_at: Moment,
    auto_dismissed_at: Moment,
    dismissed_by: AccountSchema.nullish(),
    fixed_at: Moment,
    html_url: z.string(),
  })
  .transform((alert) => ({
    number: alert.number,
    state: alert.state,
    severity: alert.security_vulnerability.severity,
    title: alert.dependency.package?.name ?? "",
    /** Null where GitHub does not say. */
    manifestPath: alert.dependency.manifest_path ?? null,
    updatedAt: alert.updated_at,
    dismissedAt: alert.dismissed_at ?? alert.auto_dismissed_at,
    dismissedBy: alert.dismissed_by ?? null,
    fixedAt: alert.fixed_at,
    url: alert.html_url,
  }));
export type DependabotAlert = z.infer<typeof AlertSchema>;

/** What Dependabot says of the default branch: it looks at no other. */
export interface DependabotAlerts {
  open(signal?: AbortSignal): Promise<GitHubAnswer<readonly DependabotAlert[]>>;
  /** By people and by rules, of the newest hundred that were changed. */
  dismissedSince(since: string | null, signal?: AbortSignal): Promise<GitHubAnswer<Since<DependabotAlert>>>;
  fixedSince(since: string, signal?: AbortSignal): Promise<GitHubAnswer<Since<DependabotAlert>>>;
}

/** @see https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository */
export function openDependabotAlerts(gitHub: GitHub, { owner, name }: RepositoryName): DependabotAlerts {
  const alerts = (state: string): Question<DependabotAlert> => ({
    route: "GET /repos/{owner}/{repo}/dependabot/alerts",
    parameters: { owner, repo: name, state },
    subject: "alerts of Dependabot",
    needs: "vulnerability-alerts: read",
    schema: AlertSchema,
  });
  return {
    open: async (signal) => orSwitchedOff(await gitHub.askAll(alerts("open"), signal), NEXT),
    dismissedSince: async (since, signal) =>
      orSwitchedOff(await changedSince(gitHub, alerts("dismissed,auto_dismissed"), since, signal), NEXT),
    fixedSince: async (since, signal) =>
      orSwitchedOff(await changedSince(gitHub, alerts("fixed"), since, signal), NEXT),
  };
}

const NEXT =
  "switch Dependabot alerts on, and give the token `vulnerability-alerts: read` (`permissions:` of the job; for an App, Dependabot alerts: read)";
