import { shown } from "../../load/shown.ts";
import type { Check } from "../../schema/checks.ts";
import type { CiFacts } from "./ci-facts.ts";
import { judgeFindings } from "./judge-findings.ts";
import { ACTIONS, asksForApps, asksForJobs, discardedCheckRuns, weighApps } from "./weigh-check-runs.ts";
import { isNamed, weighJobs } from "./weigh-jobs.ts";
import { discardedStatuses, weighStatuses } from "./weigh-statuses.ts";
import { type CheckJudgement, NOTHING, together, type Weighed } from "./weighed.ts";

/**
 * Whether a check passed on the candidate. Of each workflow, event and name the newest attempt decides, and all of them have to
 * be good; at least one has to be there, of an event that counts. What is not finished, or was not read to its end, is unknown.
 */
export function judgeCheck(check: Check, facts: CiFacts, candidate: string): CheckJudgement {
  if (facts.candidate !== candidate) return OF_ANOTHER_COMMIT;
  return judgeFindings(weigh(check, facts), {
    missing:
      check.status === undefined
        ? "run it on the candidate; if it did, look at its name, workflow, event and app in the policy"
        : "let one of `by` report it on the candidate",
    failed: "mend what failed and release the commit that mends it, or run it again where it failed by chance",
  });
}

/** A check in words, as a reason requires it. */
export function checkInWords(check: Check): string {
  const good = check.conclusions.map((conclusion) => `\`${conclusion}\``).join(" or ");
  if (check.status !== undefined) {
    const by = (check.by ?? []).map((login) => shown(login)).join(" or ");
    return `commit status ${shown(check.status)} by ${by === "" ? "nobody" : by}: ${good}`;
  }
  const what = check.name === "**" ? "all checks" : `check ${shown(check.name)}`;
  const of = check.workflow === undefined ? "" : ` of ${shown(check.workflow)}`;
  const by = check.app === undefined ? "" : ` by app ${shown(check.app)}`;
  return `${what}${of}${by}: ${good}`;
}

/** Who could report a check besides those that are meant, where the policy says too little of it; null where it says enough. */
export function alsoReportedBy({ workflow, app, status }: Check): string | null {
  if (workflow !== undefined || status !== undefined) return null;
  if (app === undefined)
    return "the policy names neither its workflow nor its app, so any app or workflow can report it";
  return app === ACTIONS ? "the policy does not name its workflow, so any workflow can report it" : null;
}

const OF_ANOTHER_COMMIT: CheckJudgement = {
  code: "unread",
  status: "unknown",
  observed: "what was gathered is about another commit",
  evidence: [],
  next: "run the gate again for this candidate",
};

function weigh(check: Check, facts: CiFacts): Weighed {
  if (check.status !== undefined) return weighStatuses(check, check.status, facts);
  const discarded = [
    ...discardedCheckRuns(check, facts),
    // Under `**` every status would look like it.
    ...discardedStatuses((name) => check.name !== "**" && isNamed(check, name), facts),
  ];
  return together([
    asksForJobs(check, facts) ? weighJobs(check, facts) : NOTHING,
    asksForApps(check) ? weighApps(check, facts) : NOTHING,
    { ...NOTHING, discarded },
  ]);
}
