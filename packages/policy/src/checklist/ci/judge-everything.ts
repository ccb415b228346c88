import { loginKey } from "../../gate/people.ts";
import { newestOfEach } from "../newest.ts";
import type { CheckRun, CiFacts, CommitStatus, WorkflowRun } from "./ci-facts.ts";
import { judgeFindings } from "./judge-findings.ts";
import { checkEvidence, checkRunLabel, jobLabel, runEvidence, runLabel, stateOf, wordOf } from "./said-by.ts";
import { allCheckRuns, isOfActions, isOwnCheck } from "./weigh-check-runs.ts";
import { countsByEvent, newestRuns, whyForeign } from "./newest-runs.ts";
import { statusFinding } from "./weigh-statuses.ts";
import { type CheckJudgement, type Finding, NOTHING, together, type Weighed, wholeList } from "./weighed.ts";

const GOOD = ["success"];

/**
 * Whether all that was reported about the candidate is good, where the policy names no check. The workflow that holds the gate says
 * nothing of it. At least one workflow or app has to have passed: a commit status can be set by anybody who may push.
 */
export function judgeEverything(facts: CiFacts): CheckJudgement {
  const runs = wholeList(facts.workflowRuns, "runs of workflows");
  const checkRuns = allCheckRuns(facts);
  const statuses = wholeList(facts.statuses, "commit statuses");
  const newest = runs.known ? newestRuns(runs.value.filter((run) => whyAside(run, facts) === null)) : [];
  return judgeFindings(
    together([
      ...[runs, checkRuns, statuses].map((list): Weighed => (list.known ? NOTHING : { ...NOTHING, unread: [list] })),
      { ...NOTHING, discarded: runs.known ? putAside(runs.value, facts) : [] },
      { ...NOTHING, findings: newest.map(ofRun) },
      { ...NOTHING, findings: checkRuns.known ? ofCheckRuns(checkRuns.value, newest, facts) : [] },
      { ...NOTHING, findings: statuses.known ? ofStatuses(statuses.value) : [] },
    ]),
    {
      missing:
        "run the tests on the candidate; if they run in the gate's own workflow, name them in `checklist.ci.checks`",
      failed: "mend what failed, or name in `checklist.ci.checks` the checks that a release needs",
    },
  );
}

/** Why a run of a workflow is not asked; null where it is. */
function whyAside(run: WorkflowRun, facts: CiFacts): string | null {
  // Earlier runs of the gate's own workflow were often stopped by the gate itself.
  const isOwn = facts.ownRun !== null && (run.databaseId === facts.ownRun.databaseId || run.path === facts.ownRun.path);
  return whyForeign(run, facts) ?? (isOwn ? "it holds the gate" : null);
}

function ofRun(run: WorkflowRun): Finding {
  return {
    state: stateOf(run, GOOD),
    says: `${runLabel(run)}: ${wordOf(run)}`,
    counts: countsByEvent(run.event, undefined),
    evidence: runEvidence(run),
  };
}

/** Of each name of a workflow's run, and of each other app, the newest. What a workflow's token reports can only spoil it. */
function ofCheckRuns(all: readonly CheckRun[], newest: readonly WorkflowRun[], facts: CiFacts): readonly Finding[] {
  const known = facts.workflowRuns.known ? facts.workflowRuns.value.nodes : [];
  const runOf = ({ checkSuite }: CheckRun, runs: readonly WorkflowRun[]): WorkflowRun | undefined =>
    runs.find((run) => run.checkSuite !== null && run.checkSuite === checkSuite);
  const right = all.filter((check) => {
    if (check.headSha !== facts.candidate || isOwnCheck(check)) return false;
    // A suite of a run that was put aside, or that a newer run made old.
    return runOf(check, known) === undefined || runOf(check, newest) !== undefined;
  });
  // The suite stands for its run; those of no run are of the app as a whole.
  const suiteOf = (check: CheckRun): number | null => (runOf(check, newest) === undefined ? null : check.checkSuite);
  return newestOfEach(right, (check) => [check.app?.databaseId, suiteOf(check), check.name]).map((check): Finding => {
    const run = runOf(check, newest);
    const label = run === undefined ? checkRunLabel(check) : jobLabel(check, run);
    return {
      state: stateOf(check, GOOD),
      says: `${label}: ${wordOf(check)}`,
      counts: !isOfActions(check) && check.app !== null,
      evidence: checkEvidence(check),
    };
  });
}

/** Of each context and each who reports it: whoever may push could report over another's failure. */
function ofStatuses(statuses: readonly CommitStatus[]): readonly Finding[] {
  const newest = newestOfEach(statuses, ({ context, creator }) => [
    context,
    creator === null ? null : loginKey(creator.login),
  ]);
  return newest.map((status) => statusFinding(status, GOOD, false));
}

function putAside(runs: readonly WorkflowRun[], facts: CiFacts): readonly string[] {
  return runs.flatMap((run) => {
    const why = whyAside(run, facts);
    return why === null ? [] : [`${runLabel(run)} (${why})`];
  });
}
