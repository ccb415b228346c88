import { shown } from "../../load/shown.ts";
import type { InputEvidence } from "./custom-facts.ts";
import type { CustomItem } from "./custom-item.ts";
import type { Judgement } from "../judgement.ts";

/** Whether an earlier job passed; null where the evidence is another job's. */
export function judgeInput({ input }: CustomItem, evidence: InputEvidence): Judgement | null {
  if (input === undefined || input !== evidence.input) return null;
  const next = `let the earlier job pass, and hand its output on as \`${input}\` in the input \`evidence\``;
  const { value } = evidence;
  // The output of a job that did not run is empty.
  if (value === null || value === "") {
    return {
      code: "custom.input-missing",
      status: "unknown",
      observed: `\`${input}\` was not handed to the gate`,
      next,
    };
  }
  const observed = `\`${input}\` is ${shown(value)}`;
  return value === "true" || value === "passed"
    ? { code: "custom.met", status: "met", observed }
    : { code: "custom.input-failed", status: "unmet", observed, next };
}
