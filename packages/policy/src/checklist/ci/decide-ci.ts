import type { Reason } from "../../decision/reason.ts";
import { reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { shown } from "../../load/shown.ts";
import type { Check } from "../../schema/checks.ts";
import type { CiFacts } from "./ci-facts.ts";
import { judgeEverything } from "./judge-everything.ts";
import { alsoReportedBy, checkInWords, judgeCheck } from "./match-check.ts";
import type { CheckJudgement } from "./weighed.ts";

const PATH = ["checklist", "ci"];

/** Whether the checks passed on the candidate: one reason for each that the policy names, or one for everything. */
export function decideCi(loaded: LoadedPolicy, facts: Observed<CiFacts> | null, about: ItemContext): readonly Reason[] {
  const { checks } = loaded.policy.checklist.ci;
  if (checks.length === 0) {
    const judgement = judge(facts, about, judgeEverything);
    return [
      reasonOf(loaded, PATH, observationOf(judgement, "all checks of the candidate passed, and at least one ran")),
    ];
  }
  return checks.map((check, index) => {
    const judgement = judge(facts, about, (known) => noted(check, judgeCheck(check, known, about.candidate), known));
    return reasonOf(loaded, [...PATH, "checks", String(index)], observationOf(judgement, checkInWords(check)));
  });
}

function judge(
  facts: Observed<CiFacts> | null,
  { candidate }: ItemContext,
  judgeKnown: (facts: CiFacts) => CheckJudgement,
): CheckJudgement {
  if (facts === null) return unread("nobody looked for checks", "run the gate where it can ask GitHub");
  if (!facts.known) return unread(facts.says, facts.next);
  if (facts.value.candidate !== candidate) {
    return unread("what was gathered is about another commit", "run the gate again for this candidate");
  }
  return judgeKnown(facts.value);
}

function unread(observed: string, next: string): CheckJudgement {
  return { code: "unread", status: "unknown", observed, evidence: [], next };
}

function observationOf(judgement: CheckJudgement, required: string) {
  const { code, status, observed, evidence, next } = judgement;
  return { code: `ci.${code}`, status, required, observed, evidence, ...(next === null ? {} : { next }) };
}

/** What a reader should know besides. The classes of changes see to it that a changed workflow has its own approval. */
function noted(check: Check, judgement: CheckJudgement, { changedWorkflows }: CiFacts): CheckJudgement {
  const others = alsoReportedBy(check);
  const notes = [
    ...(others === null ? [] : [others]),
    ...(check.workflow === undefined ? [] : changeOf(check.workflow, changedWorkflows)),
  ];
  return notes.length === 0 ? judgement : { ...judgement, observed: [judgement.observed, ...notes].join("; ") };
}

function changeOf(workflow: string, changed: CiFacts["changedWorkflows"]): readonly string[] {
  if (!changed.known) return [`nobody could say whether this release changes ${shown(workflow)}: ${changed.says}`];
  return changed.value.includes(workflow) ? [`this release changes ${shown(workflow)}`] : [];
}
