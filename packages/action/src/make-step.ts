import {
  type Ends,
  isAsDecided,
  type Made,
  makeMove,
  type Mode,
  type Move,
  type Outcome,
  succeeded,
} from "@signalbox/moves/frame";
import type { Governing } from "@signalbox/moves/governing-policy";
import { recordOf, type MoveRecord } from "@signalbox/moves/record";
import { isOpen } from "@signalbox/policy/decision/reason";
import type { Decision } from "@signalbox/policy/decision/verdict";
import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import { join } from "node:path";
import { type Annotation, annotationsOf } from "./annotations.ts";
import type { Result, Run } from "./door.ts";
import { failureOf, type Failure } from "./failure.ts";
import { keptPlace } from "./kept-file.ts";
import { shownSummary, summaryOf } from "./summary.ts";

/** What one action says of its move, beside the reasons. */
export type Told = {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job summary, safe already. */
  readonly details: string;
  /** One line. */
  readonly says: string;
  /** The decision as the move itself shows it, in place of the table of rules: Markdown, safe already. */
  readonly shown?: string;
  /** Whether the verdict is only told: the step then passes whatever it is, and what speaks against it only warns. */
  readonly observed?: boolean;
  /** What else is worth an annotation. */
  readonly annotations?: readonly Annotation[];
};

export type Step<Facts, Decided, Done> = {
  readonly name: MoveRecord["move"];
  readonly mode: Mode;
  readonly governing: Governing;
  /** Where the record goes, inside the workspace; null for a file of the runner's temporary folder. */
  readonly record: string | null;
  tell(made: Made<Facts, Decided, Done>): Promise<Told>;
};

/** Makes a move as a step of a workflow: what it comes to is told in outputs, summary and annotations, and recorded in a file. */
export async function makeStep<Facts, Decided extends Decision<string>, Done extends Outcome>(
  move: Move<Facts, Decided, Done>,
  step: Step<Facts, Decided, Done>,
  run: Run,
): Promise<Result> {
  const { governing, mode } = step;
  return endStep(step, run, (ends) => makeMove(move, governing.loaded, { mode, signal: run.signal }, ends));
}

/** The same for what `make` makes in its own way, such as a watch of many looks: what it hands to its ends is the step's. */
export async function endStep<Facts, Decided extends Decision<string>, Done extends Outcome>(
  step: Step<Facts, Decided, Done>,
  run: Run,
  make: (ends: Ends<Facts, Decided, Done>) => Promise<Made<Facts, Decided, Done>>,
): Promise<Result> {
  const [root, file] = recordPlace(step, run, new Date());
  let told: Told | null = null;
  let unrecorded: Failure | null = null;
  const made = await make({
    async report(result) {
      told = await step.tell(result);
    },
    async record(result) {
      const { name: move, mode, governing } = step;
      const record = recordOf(result, { move, mode, at: new Date(), governing });
      // A tag that was pushed must reach the next steps, even where its record cannot be kept.
      await writeFileAtomically(root, file, `${JSON.stringify(record, null, 2)}\n`).catch((error: unknown) => {
        unrecorded = failureOf(error);
      });
    },
  });
  const result = resultOf(step.name, made, told ?? { outputs: {}, details: "", says: "" });
  return unrecorded === null ? recorded(result, join(root, file)) : notRecorded(result, unrecorded);
}

function recordPlace(
  step: { readonly name: string; readonly record: string | null },
  run: Run,
  at: Date,
): readonly [root: string, file: string] {
  return keptPlace(run, step.record, `${step.name}-${at.toISOString().replaceAll(/[:.]/g, "-")}.json`);
}

function resultOf(name: string, made: Made<unknown, Decision<string>, Outcome>, told: Told): Result {
  const { decision, outcome } = made;
  const { observed = false, annotations = [], shown = null } = told;
  const success = succeeded(made);
  const failed = outcome !== null && !isAsDecided(made);
  // What was carried out although it is no go, as a pause or a roll-back, is told by its move.
  const isTold = decision.verdict === "go" || outcome !== null;
  const unfinished = failed
    ? [{ level: "error", title: `${name}: ${outcome.state}`, says: sentenceOf(outcome), at: null } as const]
    : [];
  const against = [...annotationsOf(decision), ...unfinished];
  const title = `Signalbox ${name}`;
  const says = failed
    ? `${outcome.state}: ${sentenceOf(outcome)}`
    : `${decision.verdict}: ${isTold ? told.says : observedFailures(decision)}`;
  return {
    success: success || observed,
    says: observed && !success ? `${says}; it is only observed, and the step passes` : says,
    outputs: { verdict: decision.verdict, ...told.outputs },
    summary: shown === null ? summaryOf(title, decision, told.details) : shownSummary(title, shown, told.details),
    annotations: [...(observed ? against.map(asWarning) : against), ...annotations],
  };
}

function asWarning(annotation: Annotation): Annotation {
  return annotation.level === "error" ? { ...annotation, level: "warning" } : annotation;
}

function sentenceOf({ says, next }: Outcome): string {
  return next === null ? says : `${says}; ${next}`;
}

function recorded(result: Result, record: string): Result {
  return { ...result, outputs: { ...result.outputs, record } };
}

/** A move without a record does not pass, whatever it came to. */
function notRecorded(result: Result, { says, annotations }: Failure): Result {
  return {
    ...result,
    success: false,
    says: `${result.says}; its record was not written: ${says}`,
    outputs: { ...result.outputs, record: "" },
    annotations: [...result.annotations, ...annotations],
  };
}

/** What stands in the way, as the rules observed it. */
function observedFailures({ reasons }: Decision<string>): string {
  const failures = reasons.filter(isOpen);
  return failures.length === 0 ? "nothing speaks for it" : failures.map(({ observed }) => observed).join("; ");
}
