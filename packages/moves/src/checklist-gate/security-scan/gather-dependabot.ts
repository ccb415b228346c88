import type { Alert, DependabotFacts } from "@signalbox/policy/checklist/security-scan/security-scan-facts";
import { type Answer, known } from "@signalbox/systems/answer";
import { type DependabotAlert, openDependabotAlerts } from "@signalbox/systems/github/dependabot-alerts";
import { openRepository } from "@signalbox/systems/github/repository";
import { present } from "../../version-bump/branch-facts.ts";
import type { GateSources } from "../gate-sources.ts";
import { committedAt } from "./last-release-time.ts";
import { allOf, isSince, recentOf } from "./listed-alerts.ts";

type Sources = Pick<GateSources, "git" | "gitHub" | "repository" | "defaultBranch" | "remote" | "about" | "signal">;

/**
 * What Dependabot says. It looks at the default branch alone: where that has moved on, an alert that was fixed there after the candidate
 * was made stands against it, unless the file that was mended is the same in both.
 */
export async function gatherDependabot(since: string | null, sources: Sources): Promise<Answer<DependabotFacts>> {
  const { gitHub, repository, defaultBranch, about, signal } = sources;
  const ask = openDependabotAlerts(gitHub, repository);
  const [open, dismissed, head] = await Promise.all([
    ask.open(signal),
    ask.dismissedSince(since, signal),
    openRepository(gitHub, repository).commitOf(defaultBranch, signal),
  ]);
  if (!open.known) return open;
  if (!dismissed.known) return dismissed;
  if (!head.known) return head;
  const made = await madeAt(sources);
  const fixed = head.value === about.candidate ? known(NONE) : await ask.fixedSince(made, signal);
  if (!fixed.known) return fixed;
  const later = fixed.value.items.filter(({ fixedAt }) => isSince(fixedAt, made));
  const differing = later.length === 0 ? new Set() : await differingFiles(sources, head.value, later);
  return known({
    open: allOf(open.value, asFact),
    dismissed: recentOf(dismissed.value, ({ dismissedAt }) => isSince(dismissedAt, since), asFact),
    fixed: recentOf({ items: later, isWhole: fixed.value.isWhole }, ({ number }) => differing.has(number), asFact),
  });
}

const NONE = { items: [], isWhole: true };

/** When the candidate was made; where it says that this is yet to come, the beginning of time. */
async function madeAt({ git, about }: Sources): Promise<string> {
  const made = (await committedAt(git, about.candidate)) * 1000;
  return new Date(Number.isFinite(made) && made <= Date.parse(about.now) ? made : 0).toISOString();
}

/** Of these alerts, the numbers of those whose file the candidate has otherwise than the head, or that name no file. */
async function differingFiles(
  { git, remote, defaultBranch, about }: Sources,
  head: string,
  alerts: readonly DependabotAlert[],
): Promise<ReadonlySet<unknown>> {
  await present(git, remote, { name: defaultBranch, tip: head });
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--end-of-options"];
  const { stdout } = await git.run([...args, about.candidate, head, "--"]);
  const changed = new Set(stdout.split("\0"));
  const differs = ({ manifestPath }: DependabotAlert): boolean => manifestPath === null || changed.has(manifestPath);
  return new Set(alerts.filter(differs).map(({ number }) => number));
}

function asFact(alert: DependabotAlert): Alert {
  const { number, state, severity, title, dismissedAt, dismissedBy, fixedAt, url } = alert;
  return { number, state, severity, title, dismissedAt, dismissedBy, fixedAt, url };
}
