import { loginKey } from "../../gate/people.ts";
import { matchesGlob } from "../../schema/match-glob.ts";
import type { Check } from "../../schema/checks.ts";
import type { CiFacts, Job, WorkflowRun } from "./ci-facts.ts";
import { checkEvidence, jobLabel, runEvidence, runLabel, stateOf, wordOf } from "./said-by.ts";
import { type Finding, NOTHING, together, type Weighed, wholeList } from "./weighed.ts";

/** Runs on what was pushed; a pull request's own run is of a merge that may never be made. */
const COUNTED_EVENTS = ["push", "merge_group", "schedule", "workflow_dispatch"];

/** Whether a run by this event may be the one that a check needs. */
export function countsByEvent(event: string, events: readonly string[] | undefined): boolean {
  return (events ?? COUNTED_EVENTS).includes(event);
}

/** Why a run says nothing of the candidate, whatever it is called; null where it may. */
export function whyForeign(run: WorkflowRun, { repository, candidate }: CiFacts): string | null {
  if (run.headSha !== candidate) {
    return `ran on \`${run.headSha.slice(0, 12)}\`, the candidate is \`${candidate.slice(0, 12)}\``;
  }
  if (loginKey(run.repository) !== loginKey(repository)) return "is of another repository";
  if (run.headRepository === null || loginKey(run.headRepository) !== loginKey(repository)) return "ran code of a fork";
  return null;
}

/** Why a run is not what this check asks for; null where it is. */
export function whyNotAsked(run: WorkflowRun, check: Check, facts: CiFacts): string | null {
  const foreign = whyForeign(run, facts);
  if (foreign !== null) return foreign;
  if (check.workflow !== undefined && run.path !== check.workflow) return `\`${check.workflow}\` is asked for`;
  // Events that nobody named can spoil a check, and never meet it.
  if (check.events !== undefined && !check.events.includes(run.event)) return "the policy does not ask for that event";
  return null;
}

/** What the jobs of workflows say of a check: by their own lists, since anybody's token can report a check of any name. */
export function weighJobs(check: Check, facts: CiFacts): Weighed {
  const runs = wholeList(facts.workflowRuns, "runs of workflows");
  if (!runs.known) return { ...NOTHING, unread: [runs] };
  const asked = runs.value.filter((run) => whyNotAsked(run, check, facts) === null);
  const groups = Map.groupBy(asked, ({ path, event }) => JSON.stringify([path, event]));
  return together([...groups.values()].map((group) => weighGroup(check, facts, group)));
}

type JobOfRun = { readonly job: Job; readonly run: WorkflowRun };

/** The runs of one workflow by one event: of each job's name the newest decides, and a run that did not get there spoils it. */
function weighGroup(check: Check, facts: CiFacts, group: readonly WorkflowRun[]): Weighed {
  const lists = group.map((run) => wholeList(run.jobs, `jobs of run ${run.databaseId}`));
  const unread = lists.filter((list) => !list.known);
  const found = group.flatMap((run, at): JobOfRun[] => {
    const list = lists[at];
    return list?.known === true ? list.value.map((job) => ({ job, run })) : [];
  });
  const right = found.filter(({ job }) => isNamed(check, job.name) && job.headSha === facts.candidate);
  const names = [...Map.groupBy(right, ({ job }) => job.name).values()];
  const findings = names.flatMap((sameName) => weighName(check, facts, sameName));
  const spoilt = group.flatMap((run) => spoiltBy(run, check, facts, names));
  return { findings: [...findings, ...spoilt], discarded: [], unread };
}

/** The jobs of a name in the newest attempt of the run that, by GitHub's own count, had its turn last. */
function weighName(check: Check, facts: CiFacts, sameName: readonly JobOfRun[]): readonly Finding[] {
  const attempts = [...Map.groupBy(sameName, ({ run }) => run.databaseId).values()].map((ofRun) => {
    const newest = Math.max(...ofRun.map(({ job }) => job.runAttempt));
    return ofRun.filter(({ job }) => job.runAttempt === newest);
  });
  const turn = (jobs: readonly JobOfRun[]): number => Math.max(...jobs.map(({ job }) => job.databaseId));
  const peers = attempts.toSorted((a, b) => turn(b) - turn(a))[0] ?? [];
  return peers.map(({ job, run }): Finding => {
    const old = isSuperseded(job, run, facts);
    const label = jobLabel(job, run);
    return {
      state: stateOf(job, check.conclusions) === "passed" && old ? "unclear" : stateOf(job, check.conclusions),
      says: `${label}: ${wordOf(job)}${attemptOf(job, run)}`,
      counts: countsByEvent(run.event, check.events),
      evidence: checkEvidence(job),
    };
  });
}

function attemptOf({ runAttempt }: Job, run: WorkflowRun): string {
  return runAttempt === run.runAttempt ? "" : ` in attempt ${runAttempt} of ${run.runAttempt}`;
}

/**
 * Whether a job stands from another attempt than the run's newest. Jobs that were not run again keep what they said only where
 * the newest attempt went well as a whole: else it may have ended before their turn came.
 */
function isSuperseded(job: Job, run: WorkflowRun, { ownRun }: CiFacts): boolean {
  if (job.runAttempt === run.runAttempt) return false;
  const wentWell = run.status === "completed" && run.conclusion === "success" && run.databaseId !== ownRun?.databaseId;
  return !wentWell || job.runAttempt > run.runAttempt;
}

/** A run that has no such job at its newest attempt, and may still get one, or ended badly before it. */
function spoiltBy(
  run: WorkflowRun,
  check: Check,
  { ownRun }: CiFacts,
  names: readonly (readonly JobOfRun[])[],
): readonly Finding[] {
  // Whoever writes the gate's own workflow makes its job need the others; waiting for oneself has no end.
  if (run.databaseId === ownRun?.databaseId) return [];
  const finding = { counts: false, evidence: runEvidence(run), says: `${runLabel(run)}: ${wordOf(run)}` };
  const mine = names.flat().filter((found) => found.run.databaseId === run.databaseId);
  const current = mine.filter(({ job }) => job.runAttempt === run.runAttempt);
  if (run.status !== "completed") {
    // Under a pattern, more jobs that fit may be on their way.
    return current.length > 0 && isOneName(check.name) ? [] : [{ ...finding, state: "pending" }];
  }
  if (run.conclusion === "success" || current.length > 0) return [];
  const newestRun = Math.max(0, ...names.flat().map((found) => found.run.databaseId));
  const isLater = mine.length > 0 || run.runAttempt > 1 || run.databaseId > newestRun;
  return isLater ? [{ ...finding, state: "failed" }] : [];
}

/** Whether a check run, job or its like has a name that the check asks for. */
export function isNamed({ name: pattern }: Pick<Check, "name">, name: string): boolean {
  // A matcher of paths leaves out some names, such as `a/..`.
  return pattern === "**" || pattern === name || matchesGlob(pattern, name);
}

function isOneName(pattern: string): boolean {
  return !/[*?[]/.test(pattern);
}
