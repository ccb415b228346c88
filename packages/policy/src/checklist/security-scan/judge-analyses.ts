import { counted } from "../../decision/counted.ts";
import { firstOf } from "../../decision/first-of.ts";
import { isComplete } from "../../gate/observed.ts";
import { shown } from "../../load/shown.ts";
import type { Judgement } from "../judgement.ts";
import { newestOfEach } from "../newest.ts";
import type { CodeScanningFacts } from "./security-scan-facts.ts";

/** Whether the candidate itself was analysed, by the tool of this name or by any: no alerts say nothing of what nobody looked at. */
export function judgeAnalyses({ analyses, ref }: CodeScanningFacts, candidate: string, tool: string | null): Judgement {
  const asked = analyses.nodes.filter((analysis) => tool === null || analysis.tool === tool);
  const newest = newestOfEach(
    asked.filter(({ commitOid }) => commitOid === candidate),
    ({ tool: name, category }) => [name, category],
  );
  const evidence = newest.map(
    ({ databaseId, tool: title }) => ({ kind: "analysis", id: String(databaseId), title }) as const,
  );
  const bad = newest.filter(({ error, warning }) => error !== "" || warning !== "");
  if (bad.length > 0) {
    return {
      code: "analysis-failed",
      status: "unknown",
      observed: `not whole: ${firstOf(bad.map(({ tool: name, error, warning }) => `${shown(name)}: ${shown(error === "" ? warning : error)}`))}`,
      evidence,
      next: "analyse the candidate again",
    };
  }
  if (newest.length === 0 || !isComplete(analyses)) {
    const others = asked
      .filter(({ commitOid }) => commitOid !== candidate)
      .map(({ commitOid }) => `\`${commitOid.slice(0, 12)}\``);
    const instead = others.length === 0 ? "" : `; what was analysed is ${firstOf(others)}`;
    return {
      code: "not-analysed",
      status: "unknown",
      observed: `no analysis of the candidate on ${shown(ref)}${instead}`,
      next: "let code scanning analyse the candidate, and wait until GitHub has read its results",
    };
  }
  const tools = [...new Set(newest.map(({ tool: name }) => shown(name)))];
  return {
    code: "analysed",
    status: "met",
    observed: `${counted(newest.length, "analysis", "analyses")} by ${firstOf(tools)}`,
    evidence,
  };
}
