import { TRUE } from "@signalbox/policy/checklist/custom/passing";
import { shown } from "@signalbox/policy/load/shown";
import type { ProbeAnswer } from "@signalbox/systems/probes/probe-once";
import { valueAt } from "@signalbox/systems/probes/value-at";
import { failed, type TryOutcome, passed } from "./outcome.ts";

type Expected = {
  readonly expect: number;
  readonly json?: string | undefined;
  readonly equals?: string | undefined;
};

/** Whether an answer is as it must be. `hidden` takes out of a text from outside what nobody may see. */
export function judgeAnswer(
  { status, elsewhere, body }: ProbeAnswer,
  { expect, json, equals = TRUE }: Expected,
  hidden: (text: string) => string,
): TryOutcome {
  const answered = `it answered with ${status}`;
  if (status !== expect) {
    const redirect = elsewhere === null ? "" : `, a redirect to ${shown(hidden(elsewhere))}, which is not followed`;
    return failed(`${answered} instead of ${expect}${redirect}`);
  }
  if (json === undefined) return passed(answered);
  const found = valueAt(json, body);
  switch (found.kind) {
    case "value": {
      const says = `${answered}, with ${shown(json)} being ${shown(hidden(found.value))}`;
      return found.value === equals ? passed(says) : failed(`${says} instead of ${shown(hidden(equals))}`);
    }
    case "absent":
      return failed(`${answered}, without ${shown(json)}`);
    case "not-comparable":
      return failed(`${answered}, where ${shown(json)} is no text, number or truth value to compare`);
    case "not-json":
      return failed(`${answered}, but not in JSON`);
  }
}
