import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { Answer } from "@signalbox/systems/answer";
import { writeCheckRun } from "@signalbox/systems/github/check-runs";
import type { GitHub } from "@signalbox/systems/github/client";
import { cutMarkdown } from "@signalbox/systems/github/cut-markdown";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { gateHead, gateTree } from "./gate-markdown.ts";
import { gateTitle } from "./gate-title.ts";

/** GitHub takes no more of either text. */
const LONGEST = 65_000;

/**
 * Writes the decision as the check run `Signalbox / <environment>` of the candidate. It is for people: its app is shared by every
 * workflow's token, so nobody should deploy on it alone.
 */
export function writeGateCheck(
  gitHub: GitHub,
  repository: RepositoryName,
  decision: GateDecision,
  run: { readonly id: number; readonly attempt: number },
  signal: AbortSignal,
): Promise<Answer<string>> {
  const { environment, candidate } = decision;
  const more = "The rest stands in the job summary and in the record.";
  return writeCheckRun(
    gitHub,
    repository,
    {
      name: `Signalbox / ${environment}`,
      headSha: candidate,
      externalId: `signalbox:${environment}:${run.id}:${run.attempt}`,
      conclusion: conclusionOf(decision),
      title: gateTitle(decision),
      summary: cutMarkdown(gateHead(decision), LONGEST, more),
      text: cutMarkdown(gateTree(decision), LONGEST, more),
    },
    signal,
  );
}

function conclusionOf({ verdict, enforcement }: GateDecision): "success" | "failure" | "neutral" {
  if (verdict === "go") return "success";
  return enforcement.mode === "observe" ? "neutral" : "failure";
}
