import type { Annotation } from "@signalbox/action/annotations";
import type { Run } from "@signalbox/action/door";
import type { Told } from "@signalbox/action/make-step";
import type { OpenedRepository } from "@signalbox/action/open-repository";
import { gateHead, gateTree } from "@signalbox/moves/checklist-gate/report/gate-markdown";
import { isLetThrough, isObserved } from "@signalbox/moves/checklist-gate/report/let-through";
import { broughtBy, writeStickyComment } from "@signalbox/moves/checklist-gate/report/sticky-comment";
import {
  PREDICATE_TYPE,
  subjectOf,
  verificationSummary,
} from "@signalbox/moves/checklist-gate/report/verification-summary";
import { writeGateCheck } from "@signalbox/moves/checklist-gate/report/write-gate-check";
import type { Made, Outcome } from "@signalbox/moves/frame";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";

type GateMade = Made<GateFacts, GateDecision, Outcome>;

type Telling = Pick<OpenedRepository, "gitHub" | "governing" | "url"> & {
  readonly run: Run;
  /** Whether the pull request that brought the candidate is told. */
  readonly comment: boolean;
};

/** Tells the gate's decision: outputs and summary of the step, a check run of the candidate, and a comment where one is wanted. */
export function tellGate(telling: Telling): (made: GateMade) => Promise<Told> {
  return async (made) => {
    const { decision } = made;
    const check = await showCheck(telling, made);
    const comment = telling.comment ? await showComment(telling, made) : { annotations: [] };
    return {
      outputs: { ...outputsOf(telling, made), "check-url": check.url },
      details: "",
      shown: `${gateHead(made)}\n${gateTree(decision)}`,
      says: made.outcome?.says ?? "",
      observed: isObserved(decision),
      annotations: [...unrecorded(made), ...check.annotations, ...comment.annotations],
    };
  };
}

/** What later jobs may rely on. A candidate that may not be deployed is offered to none of them. */
function outputsOf(telling: Telling, made: GateMade): Readonly<Record<string, string>> {
  const { decision, facts } = made;
  const { url, governing } = telling;
  const isLet = isLetThrough(made);
  const summary = verificationSummary(made, facts, {
    repositoryUrl: url,
    policy: governing.loaded,
    policyCommit: governing.origin.commit,
    runUrl: `${runUrlOf(telling)}/attempts/${telling.run.github.runAttempt}`,
    verifier: verifierOf(telling),
  });
  const subject = summary === null ? { name: "", digest: "" } : subjectOf(url, decision.candidate);
  return {
    sha: isLet ? decision.candidate : "",
    environment: decision.environment,
    class: decision.cls,
    "let-through": String(isLet),
    enforced: String(!isObserved(decision)),
    predicate: summary === null ? "" : JSON.stringify(summary),
    "predicate-type": summary === null ? "" : PREDICATE_TYPE,
    "subject-name": subject.name,
    "subject-digest": subject.digest,
  };
}

/** What was let through, and is not on record. */
function unrecorded({ outcome }: GateMade): readonly Annotation[] {
  if (outcome?.state !== "done" || outcome.next === null) return [];
  return [{ level: "warning", title: "not on record", says: `${outcome.says}. ${outcome.next}`, at: null }];
}

async function showCheck({ gitHub, run }: Telling, made: GateMade) {
  const { repository, runId: id, runAttempt: attempt } = run.github;
  const written = await writeGateCheck(gitHub, repository, made, { id, attempt }, run.signal);
  if (written.known) return { url: written.value, annotations: [] };
  return { url: "", annotations: [warning("check run not written", written)] };
}

async function showComment(telling: Telling, made: GateMade): Promise<{ readonly annotations: readonly Annotation[] }> {
  const { gitHub, run } = telling;
  const number = broughtBy(made.facts);
  if (number === null) {
    const says = "no pull request is known to have brought the candidate";
    return { annotations: [{ level: "notice", title: "no comment written", says, at: null }] };
  }
  const place = { number, runUrl: runUrlOf(telling) };
  const written = await writeStickyComment(gitHub, run.github.repository, made, place, run.signal);
  return { annotations: written.known ? [] : [warning("comment not written", written)] };
}

/** What is only shown changes no verdict: where it cannot be written, the step says so. */
function warning(title: string, { says, next }: { readonly says: string; readonly next: string }): Annotation {
  return { level: "warning", title, says: `${says}; the verdict stands. ${next}`, at: null };
}

function runUrlOf({ url, run }: Telling): string {
  return `${url}/actions/runs/${run.github.runId}`;
}

/** This action as it was used; one that a repository keeps itself is known by that repository alone. */
function verifierOf({ url, run }: Telling) {
  const { serverUrl, actionRepository, actionRef } = run.github;
  const home = actionRepository === null ? url : `${serverUrl}/${actionRepository}`;
  return { id: `${home}/actions/checklist-gate`, version: actionRef };
}
