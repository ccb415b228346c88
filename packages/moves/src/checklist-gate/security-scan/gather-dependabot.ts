import type { Alert, DependabotFacts } from "@signalbox/policy/checklist/security-scan/security-scan-facts";
import { type Answer, known } from "@signalbox/systems/answer";
import { type DependabotAlert, openDependabotAlerts } from "@signalbox/systems/github/dependabot-alerts";
import { openRepository } from "@signalbox/systems/github/repository";
import { present } from "../../version-bump/branch-facts.ts";
import type { GateSources } from "../gate-sources.ts";
import { notAfter } from "./last-release-time.ts";
import { allOf, isSince, recentOf } from "./listed-alerts.ts";

type Sources = Pick<GateSources, "git" | "gitHub" | "repository" | "defaultBranch" | "remote" | "about" | "signal">;

/**
 * What Dependabot says. It looks at the default branch alone: where that has moved on, an alert that was fixed there since it held
 * what the candidate is built on stands against it, unless the file that was mended is the same in both.
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
  const left = head.value === about.candidate ? null : await leftAt(sources, head.value);
  const fixed = left === null ? known(NONE) : await ask.fixedSince(left, signal);
  if (!fixed.known) return fixed;
  const later = fixed.value.items.filter(({ fixedAt }) => isSince(fixedAt, left));
  const differing = later.length === 0 ? new Set() : await differingFiles(sources, head.value, later);
  return known({
    open: allOf(open.value, asFact),
    dismissed: recentOf(dismissed.value, ({ dismissedAt }) => isSince(dismissedAt, since), asFact),
    fixed: recentOf({ items: later, isWhole: fixed.value.isWhole }, ({ number }) => differing.has(number), asFact),
  });
}

const NONE = { items: [], isWhole: true };

/** When the default branch went on from what the candidate has in common with it: the candidate itself may be newer. */
async function leftAt({ git, remote, defaultBranch, about }: Sources, head: string): Promise<string> {
  await present(git, remote, { name: defaultBranch, tip: head });
  const { stdout } = await git.run(["merge-base", "--end-of-options", about.candidate, head], { allow: [1] });
  const common = stdout.trim();
  const left = common === "" ? null : await notAfter(git, common, { branch: head, now: about.now });
  return left ?? new Date(0).toISOString();
}

/** Of these alerts, the numbers of those whose file the candidate has otherwise than the head, or that name no file. */
async function differingFiles(
  { git, about }: Sources,
  head: string,
  alerts: readonly DependabotAlert[],
): Promise<ReadonlySet<unknown>> {
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
