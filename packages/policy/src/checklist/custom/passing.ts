import { shown } from "../../load/shown.ts";

/** What an answer over HTTP must be. */
type AnswerAsked = {
  readonly expect: number;
  readonly json?: string | undefined;
  readonly equals?: string | undefined;
};

/** What must stand at a `json` where the policy does not say. */
export const TRUE = "true";

/** When an address passes, in words; the gate and the validation after a release ask the same of one. */
export function answerThatPasses(http: string, { expect, json, equals = TRUE }: AnswerAsked): string {
  return `${shown(http)} answers with ${expect}${json === undefined ? "" : `, with ${shown(json)} being ${shown(equals)}`}`;
}

/** When a program passes, in words. */
export function endThatPasses(run: readonly string[]): string {
  return `${shown(run.join(" "))} ends with exit code 0`;
}
