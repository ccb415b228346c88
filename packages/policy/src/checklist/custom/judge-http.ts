import { shown } from "../../load/shown.ts";
import type { HttpEvidence } from "./custom-facts.ts";
import type { CustomItem } from "./custom-item.ts";
import { TRUE } from "./passing.ts";
import type { Judgement } from "../judgement.ts";

/** Whether an address answered as it must; null where the evidence is another address's, or of another place in its answer. */
export function judgeHttp(item: CustomItem, evidence: HttpEvidence): Judgement | null {
  if (item.http === undefined || item.http !== evidence.http) return null;
  const answered = `it answered with ${evidence.status} after ${evidence.durationSeconds.toFixed(1)} s`;
  if (evidence.status !== item.expect) {
    const elsewhere =
      evidence.elsewhere === null ? "" : `, a redirect to ${shown(evidence.elsewhere)}, which is not followed`;
    return {
      code: "custom.http-status",
      status: "unmet",
      observed: `${answered}${elsewhere}`,
      next: `look why it does not answer with ${item.expect}, and run the gate again`,
    };
  }
  if (item.json === undefined) return { code: "custom.met", status: "met", observed: answered };
  return judgeContent(item.json, item.equals ?? TRUE, evidence, answered);
}

function judgeContent(path: string, equals: string, { json }: HttpEvidence, answered: string): Judgement | null {
  if (json?.path !== path) return null;
  const next = `look why ${shown(path)} is not ${shown(equals)}, and run the gate again`;
  const { found } = json;
  switch (found.kind) {
    case "value": {
      const observed = `${answered}, with ${shown(path)} being ${shown(found.value)}`;
      return found.value === equals
        ? { code: "custom.met", status: "met", observed }
        : { code: "custom.http-content", status: "unmet", observed, next };
    }
    case "absent":
      return { code: "custom.http-content", status: "unmet", observed: `${answered}, without ${shown(path)}`, next };
    case "not-comparable": {
      const observed = `${answered}, where ${shown(path)} is no text, number or truth value to compare`;
      return { code: "custom.http-content", status: "unmet", observed, next };
    }
    case "not-json":
      return {
        code: "custom.http-not-json",
        status: "unknown",
        observed: `${answered}, but not in JSON`,
        next: "look whether something else answers in its place, such as a proxy or a sign-in page",
      };
  }
}
