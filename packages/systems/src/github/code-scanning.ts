import { Oid } from "@signalbox/policy/changes/oid";
import * as z from "zod";
import { known } from "../answer.ts";
import { AccountSchema } from "./account.ts";
import type { GitHub, GitHubAnswer, Question } from "./client.ts";
import { changedSince, Moment, type Since } from "./changed-since.ts";
import type { RepositoryName } from "./repository.ts";
import { orSwitchedOff } from "./switched-off.ts";

const AlertSchema = z
  .object({
    number: z.number().int(),
    // Null is documented, and never good news.
    state: z.enum(["open", "dismissed", "fixed"]).nullable(),
    rule: z.object({
      id: z.string().nullish(),
      severity: z.string().nullish(),
      security_severity_level: z.enum(["low", "medium", "high", "critical"]).nullish(),
    }),
    tool: z.object({ name: z.string().nullish() }),
    updated_at: Moment,
    dismissed_at: Moment,
    dismissed_by: AccountSchema.nullish(),
    fixed_at: Moment,
    html_url: z.string(),
  })
  .transform((alert) => ({
    number: alert.number,
    state: alert.state ?? "open",
    /** Null where the rule has none for security. */
    securitySeverity: alert.rule.security_severity_level ?? null,
    level: alert.rule.severity ?? null,
    title: `${alert.tool.name ?? ""} ${alert.rule.id ?? ""}`.trim(),
    updatedAt: alert.updated_at,
    dismissedAt: alert.dismissed_at,
    dismissedBy: alert.dismissed_by ?? null,
    fixedAt: alert.fixed_at,
    url: alert.html_url,
  }));
export type CodeScanningAlert = z.infer<typeof AlertSchema>;

const AnalysisSchema = z
  .object({
    id: z.number().int(),
    ref: z.string(),
    commit_sha: Oid,
    category: z.string().nullish(),
    tool: z.object({ name: z.string().nullish() }),
    created_at: z.iso.datetime(),
    error: z.string().nullable(),
    warning: z.string().nullable(),
  })
  .transform((analysis) => ({
    databaseId: analysis.id,
    tool: analysis.tool.name ?? "",
    category: analysis.category ?? null,
    commitOid: analysis.commit_sha,
    ref: analysis.ref,
    createdAt: analysis.created_at,
    error: analysis.error ?? "",
    warning: analysis.warning ?? "",
  }));
export type CodeScanningAnalysis = z.infer<typeof AnalysisSchema>;

/** What code scanning says of one branch, `refs/heads/main`. */
export interface CodeScanning {
  openAlerts(ref: string, signal?: AbortSignal): Promise<GitHubAnswer<readonly CodeScanningAlert[]>>;
  /** Of the newest hundred that were changed. */
  dismissedSince(
    ref: string,
    since: string | null,
    signal?: AbortSignal,
  ): Promise<GitHubAnswer<Since<CodeScanningAlert>>>;
  fixedSince(ref: string, since: string, signal?: AbortSignal): Promise<GitHubAnswer<Since<CodeScanningAlert>>>;
  /** The newest first, page by page, as long as `wantsMore` says so of what was read, at most five hundred. */
  analyses(
    ref: string,
    wantsMore: (read: readonly CodeScanningAnalysis[]) => boolean,
    signal?: AbortSignal,
  ): Promise<GitHubAnswer<readonly CodeScanningAnalysis[]>>;
}

/** @see https://docs.github.com/rest/code-scanning/code-scanning */
export function openCodeScanning(gitHub: GitHub, { owner, name }: RepositoryName): CodeScanning {
  const alerts = (ref: string, state: string): Question<CodeScanningAlert> => ({
    route: "GET /repos/{owner}/{repo}/code-scanning/alerts",
    parameters: { owner, repo: name, ref, state },
    subject: `alerts of code scanning on \`${ref}\``,
    needs: "security-events: read",
    schema: AlertSchema,
  });
  return {
    openAlerts: async (ref, signal) => orSwitchedOff(await gitHub.askAll(alerts(ref, "open"), signal), NEXT),
    dismissedSince: async (ref, since, signal) =>
      orSwitchedOff(await changedSince(gitHub, alerts(ref, "dismissed"), since, signal), NEXT),
    fixedSince: async (ref, since, signal) =>
      orSwitchedOff(await changedSince(gitHub, alerts(ref, "fixed"), since, signal), NEXT),

    async analyses(ref, wantsMore, signal) {
      const read: CodeScanningAnalysis[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const question = {
          route: "GET /repos/{owner}/{repo}/code-scanning/analyses",
          parameters: { owner, repo: name, ref, sort: "created", direction: "desc", per_page: PAGE, page },
          subject: `analyses of code scanning on \`${ref}\``,
          needs: "security-events: read",
          schema: z.array(AnalysisSchema),
        } as const;
        const answer = await gitHub.ask(question, signal);
        if (!answer.known) return orSwitchedOff(answer, NEXT);
        read.push(...answer.value);
        if (answer.value.length < PAGE || !wantsMore(read)) break;
      }
      return known(read);
    },
  };
}

const PAGE = 100;
const MOST_PAGES = 5;
const NEXT =
  "switch code scanning on and let it analyse the branch, and give the token `security-events: read` (`permissions:` of the job)";
