import { shown } from "../../load/shown.ts";
import type { Check } from "../../schema/checks.ts";
import { newestOfEach } from "../newest.ts";
import type { CheckRun, CiFacts, WorkflowRun } from "./ci-facts.ts";
import { checkEvidence, checkRunLabel, runLabel, stateOf, wordOf } from "./said-by.ts";
import { isNamed, whyNotAsked } from "./weigh-jobs.ts";
import { LONGEST, NOTHING, type Weighed, wholeList } from "./weighed.ts";
import type { Observed } from "../../gate/observed.ts";

/** The one app that all workflows report as, with whichever token of theirs. */
export const ACTIONS = "github-actions";

/** What the gate reports itself is information, and evidence of nothing. */
export function isOwnCheck({ name }: Pick<CheckRun, "name">): boolean {
  return name.startsWith("Signalbox / ");
}

/** What runs of workflows report as. */
export function isOfActions({ app }: Pick<CheckRun, "app">): boolean {
  return app?.slug === ACTIONS;
}

/** Whether a check can be met by a workflow's job. */
export function asksForJobs({ app }: Check, facts: CiFacts): boolean {
  if (app === undefined || app === ACTIONS) return true;
  // The app's number differs from one GitHub to another.
  return reported(facts).some((run) => isOfActions(run) && isApp(app, run));
}

/** Whether a check can be met by an app that is no workflow. */
export function asksForApps({ app, workflow }: Check): boolean {
  return workflow === undefined && app !== ACTIONS;
}

/** All check runs of the candidate, where GitHub told of all. */
export function allCheckRuns({ checkRuns, workflowRuns }: CiFacts): Observed<readonly CheckRun[]> {
  const whole = wholeList(checkRuns, "check runs");
  if (!whole.known) return whole;
  const runs = workflowRuns.known ? workflowRuns.value.nodes : [];
  const suites = new Set([...whole.value, ...runs].map(({ checkSuite }) => checkSuite));
  return suites.size < LONGEST ? whole : CUT_SUITES;
}

const CUT_SUITES = {
  known: false,
  code: "ci.cut-short",
  says: `the candidate has ${LONGEST} check suites or more, and GitHub tells of the newest alone`,
  next: "look at what reports so many checks on one commit, and release another commit",
} as const;

/** What apps that are no workflow say of a check: of each app and name the newest decides. */
export function weighApps(check: Check, facts: CiFacts): Weighed {
  const all = allCheckRuns(facts);
  if (!all.known) return { ...NOTHING, unread: [all] };
  const right = all.value.filter((run) => isNamed(check, run.name) && whyDiscarded(run, check, facts) === null);
  const newest = newestOfEach(right, ({ app, name }) => [app?.databaseId, name]);
  return {
    ...NOTHING,
    findings: newest.map((run) => ({
      state: stateOf(run, check.conclusions),
      says: `${checkRunLabel(run)}: ${wordOf(run)}`,
      counts: true,
      evidence: checkEvidence(run),
    })),
  };
}

/** Why check runs of the right name were put aside, one sentence each. */
export function discardedCheckRuns(check: Check, facts: CiFacts): readonly string[] {
  const asked = jobRuns(facts).filter((run) => whyNotAsked(run, check, facts) === null);
  const jobs = new Set(
    asked.flatMap((run) => (run.jobs.known ? run.jobs.value.nodes.map(({ databaseId }) => databaseId) : [])),
  );
  return reported(facts).flatMap((run) => {
    const why = isNamed(check, run.name) && !jobs.has(run.databaseId) ? whyDiscarded(run, check, facts) : null;
    return why === null ? [] : [`${checkRunLabel(run)}, ${wordOf(run)} (${why})`];
  });
}

/** Why a check run is not an app's own report on the candidate; null where it is. */
function whyDiscarded(run: CheckRun, check: Check, facts: CiFacts): string | null {
  if (run.headSha !== facts.candidate) return `it is of \`${run.headSha.slice(0, 12)}\``;
  const behind = jobRuns(facts).find(({ checkSuite }) => checkSuite !== null && checkSuite === run.checkSuite);
  if (isOfActions(run)) {
    if (check.app !== undefined && !isApp(check.app, run)) return `app ${shown(check.app)} is asked for`;
    const why = behind === undefined ? null : whyNotAsked(behind, check, facts);
    if (behind !== undefined && why !== null) return `${runLabel(behind)}: ${why}`;
    return "reported with a workflow's token, by none of the jobs that are asked for";
  }
  if (check.workflow !== undefined) return "no job of the workflow that is asked for";
  if (isOwnCheck(run)) return "the gate reports it itself";
  if (run.app === null) return "nobody can say which app it was";
  return check.app === undefined || isApp(check.app, run) ? null : `app ${shown(check.app)} is asked for`;
}

function isApp(asked: string, { app }: Pick<CheckRun, "app">): boolean {
  return app !== null && (app.slug === asked || String(app.databaseId) === asked);
}

function reported({ checkRuns }: CiFacts): readonly CheckRun[] {
  return checkRuns.known ? checkRuns.value.nodes : [];
}

function jobRuns({ workflowRuns }: CiFacts): readonly WorkflowRun[] {
  return workflowRuns.known ? workflowRuns.value.nodes : [];
}
