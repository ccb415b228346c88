import type { Check } from "../../schema/checks.ts";
import { matchesGlob } from "../../schema/match-glob.ts";
import type { CiFacts, Job, WorkflowRun } from "./ci-facts.ts";
import { countsByEvent, newestRuns, whyForeign } from "./newest-runs.ts";
import { checkEvidence, jobLabel, runEvidence, runLabel, stateOf, wordOf } from "./said-by.ts";
import { type Finding, NOTHING, together, type Weighed, wholeList } from "./weighed.ts";

/** Why a run is not what this check asks for; null where it is. */
export function whyNotAsked(
  run: WorkflowRun,
  check: Check,
  facts: Pick<CiFacts, "repository" | "candidate">,
): string | null {
  const foreign = whyForeign(run, facts);
  if (foreign !== null) return foreign;
  if (check.workflow !== undefined && run.path !== check.workflow) return `\`${check.workflow}\` is asked for`;
  // Events that nobody named can spoil a check, and never meet it.
  if (check.events !== undefined && !check.events.includes(run.event)) return "the policy does not ask for that event";
  return null;
}

/** The runs whose jobs decide on a check. */
export function runsAskedFor(
  check: Check,
  runs: readonly WorkflowRun[],
  facts: Pick<CiFacts, "repository" | "candidate">,
): readonly WorkflowRun[] {
  return newestRuns(runs.filter((run) => whyNotAsked(run, check, facts) === null));
}

/** What the jobs of workflows say of a check: by their own lists, since anybody's token can report a check of any name. */
export function weighJobs(check: Check, facts: CiFacts): Weighed {
  const runs = wholeList(facts.workflowRuns, "runs of workflows");
  if (!runs.known) return { ...NOTHING, unread: [runs] };
  const asked = runsAskedFor(check, runs.value, facts);
  return together(asked.map((run) => weighRun(check, facts, run)));
}

function weighRun(check: Check, facts: CiFacts, run: WorkflowRun): Weighed {
  const jobs = wholeList(run.jobs, `jobs of run ${run.databaseId}`);
  if (!jobs.known) return { ...NOTHING, unread: [jobs] };
  const right = jobs.value.filter(({ name, headSha }) => isNamed(check, name) && headSha === facts.candidate);
  const names = [...Map.groupBy(right, ({ name }) => name).values()];
  const findings = names.flatMap((sameName) => weighName(check, facts, run, sameName));
  return { ...NOTHING, findings: [...findings, ...spoiltBy(check, facts, run, right)] };
}

/** The jobs of a name in the newest attempt that has any: several may share a name, and all of them have to be good. */
function weighName(check: Check, facts: CiFacts, run: WorkflowRun, sameName: readonly Job[]): readonly Finding[] {
  const newest = Math.max(...sameName.map(({ runAttempt }) => runAttempt));
  const old = isSuperseded(newest, run, facts);
  const attempt = newest === run.runAttempt ? "" : ` in attempt ${newest} of ${run.runAttempt}`;
  return sameName
    .filter(({ runAttempt }) => runAttempt === newest)
    .map((job): Finding => {
      const state = stateOf(job, check.conclusions);
      return {
        state: state === "passed" && (old || isSkippedInVain(job, run, facts)) ? "unclear" : state,
        says: `${jobLabel(job, run)}: ${wordOf(job)}${attempt}`,
        counts: countsByEvent(run.event, check.events),
        evidence: checkEvidence(job),
      };
    });
}

/**
 * Whether jobs stand from another attempt than the run's newest. Those that were not run again keep what they said only where
 * the newest attempt went well as a whole: else it may have ended before their turn came.
 */
function isSuperseded(attempt: number, run: WorkflowRun, facts: CiFacts): boolean {
  if (attempt === run.runAttempt) return false;
  return !wentWell(run, facts) || attempt > run.runAttempt;
}

/** Whether a job was skipped in a run that did not go well: it may have been because one that it needs failed (actions/runner#3649). */
function isSkippedInVain({ conclusion }: Job, run: WorkflowRun, facts: Pick<CiFacts, "ownRun">): boolean {
  return conclusion === "skipped" && !wentWell(run, facts);
}

function wentWell({ status, conclusion, databaseId }: WorkflowRun, { ownRun }: Pick<CiFacts, "ownRun">): boolean {
  return status === "completed" && conclusion === "success" && databaseId !== ownRun?.databaseId;
}

/** A run that may still get such a job at its newest attempt, or ended badly before it. */
function spoiltBy(check: Check, { ownRun }: CiFacts, run: WorkflowRun, right: readonly Job[]): readonly Finding[] {
  // Whoever writes the gate's own workflow makes its job need the others; waiting for oneself has no end.
  if (run.databaseId === ownRun?.databaseId) return [];
  const isThere = right.some(({ runAttempt }) => runAttempt === run.runAttempt);
  if (run.status !== "completed") {
    // Under a pattern, more jobs that fit may be on their way.
    return isThere && isOneName(check.name) ? [] : [ofRun(run, "pending")];
  }
  // Where all jobs of a workflow are asked for, one that failed is among them, whatever is told of each.
  const isWhole = check.workflow !== undefined && check.name === "**";
  if ((isThere && !isWhole) || run.conclusion === "success") return [];
  // Of a workflow that nobody named, it need not have such a job; in an earlier attempt it may have had one.
  return check.workflow === undefined && run.runAttempt === 1 ? [] : [ofRun(run, "failed")];
}

function ofRun(run: WorkflowRun, state: "pending" | "failed"): Finding {
  return { state, says: `${runLabel(run)}: ${wordOf(run)}`, counts: false, evidence: runEvidence(run) };
}

/** Whether a check run, job or its like has a name that the check asks for. */
export function isNamed({ name: pattern }: Pick<Check, "name">, name: string): boolean {
  // A matcher of paths leaves out some names, such as `a/..`.
  return pattern === "**" || pattern === name || matchesGlob(pattern, name);
}

function isOneName(pattern: string): boolean {
  return !/[*?[]/.test(pattern);
}
