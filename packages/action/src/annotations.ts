import { type AnnotationProperties, error, notice, warning } from "@actions/core";
import type { Decision } from "@signalbox/policy/decision/verdict";
import type { Position, Reason, ReasonStatus } from "@signalbox/policy/decision/reason";
import { printable } from "./printable.ts";

export type Annotation = {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly says: string;
  /** Where in the policy file it is shown; null shows it with the step. */
  readonly at: Position | null;
};

/** GitHub shows this many of each level a step, the first ones. */
const SHOWN = 10;

const COMMANDS = { error, warning, notice } as const;

/** Shows annotations, in order. Where GitHub would drop some of a level, its last one says how many, and where all are. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const [level, command] of Object.entries(COMMANDS)) {
    const all = annotations.filter((annotation) => annotation.level === level);
    const shown = all.length > SHOWN ? all.slice(0, SHOWN - 1) : all;
    for (const { says, title, at } of shown) command(printable(says), propertiesOf(title, at));
    const rest = all.length - shown.length;
    if (rest > 0) command(`${rest} more: the job summary lists all of them`, { title: "and more" });
  }
}

/** What of a decision is worth an annotation: each rule that is not met, or could not be looked at, or was waived. */
export function annotationsOf(decision: Decision<string>): readonly Annotation[] {
  return decision.reasons.flatMap((reason) => {
    const level = LEVELS[reason.status];
    return level === null
      ? []
      : [{ level, title: `${reason.rule}: ${reason.status}`, says: sentenceOf(reason), at: reason.at }];
  });
}

const LEVELS: Readonly<Record<ReasonStatus, Annotation["level"] | null>> = {
  unmet: "error",
  unknown: "error",
  waived: "warning",
  met: null,
  "not-applicable": null,
};

function sentenceOf(reason: Reason): string {
  const next = reason.next === null ? "" : `. ${reason.next}`;
  return `required: ${reason.required}; observed: ${reason.observed}${next}`;
}

function propertiesOf(title: string, at: Position | null): AnnotationProperties {
  const named = { title: printable(title) };
  return at === null ? named : { ...named, file: printable(at.file), startLine: at.line, startColumn: at.column };
}
