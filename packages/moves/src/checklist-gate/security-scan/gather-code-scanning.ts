import type { Alert, Analysis, CodeScanningFacts } from "@signalbox/policy/checklist/security-scan/security-scan-facts";
import { severityOfLevel } from "@signalbox/policy/checklist/security-scan/severity";
import { known } from "@signalbox/systems/answer";
import { type CodeScanningAlert, openCodeScanning } from "@signalbox/systems/github/code-scanning";
import type { GitHubAnswer } from "@signalbox/systems/github/client";
import type { GateSources } from "../gate-sources.ts";
import { allOf, isSince, recentOf } from "./listed-alerts.ts";

type Sources = Pick<GateSources, "gitHub" | "repository" | "defaultBranch" | "about" | "signal">;

/** How many analyses of other commits are told of, so that people see what was analysed instead. */
const MOST_OTHERS = 3;

/** What code scanning says of the candidate's branch: three requests, and a fourth where the branch was analysed again since. */
export async function gatherCodeScanning(
  tools: readonly string[],
  since: string | null,
  { gitHub, repository, defaultBranch, about, signal }: Sources,
): Promise<GitHubAnswer<CodeScanningFacts>> {
  const ref = `refs/heads/${about.branch ?? defaultBranch}`;
  const ask = openCodeScanning(gitHub, repository);
  const wantsMore = (read: readonly Analysis[]): boolean => {
    const own = read.filter(({ commitOid }) => commitOid === about.candidate);
    const isFound = own.length > 0 && tools.every((tool) => own.some((analysis) => analysis.tool === tool));
    return !isFound || read.at(-1)?.commitOid === about.candidate;
  };
  const [open, dismissed, analyses] = await Promise.all([
    ask.openAlerts(ref, signal),
    ask.dismissedSince(ref, since, signal),
    ask.analyses(ref, wantsMore, signal),
  ]);
  if (!open.known) return open;
  if (!dismissed.known) return dismissed;
  if (!analyses.known) return analyses;
  const own = analyses.value.filter(({ commitOid }) => commitOid === about.candidate);
  const others = analyses.value.filter(({ commitOid }) => commitOid !== about.candidate);
  const supersededAt = firstAfter(own, others);
  const fixed = supersededAt === null ? known(NONE) : await ask.fixedSince(ref, supersededAt, signal);
  if (!fixed.known) return fixed;
  const told = [...own, ...others.slice(0, MOST_OTHERS)];
  return known({
    ref,
    analyses: { totalCount: told.length, nodes: told },
    supersededAt,
    open: allOf(open.value, asFact),
    dismissed: recentOf(dismissed.value, ({ dismissedAt }) => isSince(dismissedAt, since), asFact),
    fixed: recentOf(fixed.value, ({ fixedAt }) => isSince(fixedAt, supersededAt), asFact),
  });
}

const NONE = { items: [], isWhole: true };

/** When the branch was first analysed after the candidate's own first analysis. */
function firstAfter(own: readonly Analysis[], others: readonly Analysis[]): string | null {
  const first = Math.min(...own.map(({ createdAt }) => Date.parse(createdAt)));
  const later = others.map(({ createdAt }) => createdAt).filter((createdAt) => Date.parse(createdAt) >= first);
  return later.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

function asFact(alert: CodeScanningAlert): Alert {
  const { number, state, title, dismissedAt, dismissedBy, fixedAt, url } = alert;
  const severity = alert.securitySeverity ?? severityOfLevel(alert.level);
  return { number, state, severity, title, dismissedAt, dismissedBy, fixedAt, url };
}
