import type { Answer } from "@signalbox/systems/answer";
import { writeCheckRun } from "@signalbox/systems/github/check-runs";
import type { GitHub } from "@signalbox/systems/github/client";
import { cutMarkdown } from "@signalbox/systems/github/cut-markdown";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { gateHead, gateTree } from "./gate-markdown.ts";
import { gateTitle } from "./gate-title.ts";
import { type GateMade, isObserved, isPassed } from "./let-through.ts";

/** GitHub takes no more of either text. */
const LONGEST = 65_000;

/**
 * Writes the decision as the check run `Signalbox / <environment>` of the candidate. It is for people: its app is shared by every
 * workflow's token, so nobody should deploy on it alone.
 */
export function writeGateCheck(
  gitHub: GitHub,
  repository: RepositoryName,
  made: GateMade,
  run: { readonly id: number; readonly attempt: number },
  signal: AbortSignal,
): Promise<Answer<string>> {
  const { decision } = made;
  const { environment, candidate } = decision;
  const more = "The rest stands in the job summary and in the record.";
  return writeCheckRun(
    gitHub,
    repository,
    {
      name: `Signalbox / ${environment}`,
      headSha: candidate,
      externalId: `signalbox:${environment}:${run.id}:${run.attempt}`,
      conclusion: conclusionOf(made),
      title: decision.verdict === "go" && !isPassed(made) ? "go, but not let through" : gateTitle(decision),
      summary: cutMarkdown(gateHead(made), LONGEST, more),
      text: cutMarkdown(gateTree(decision), LONGEST, more),
    },
    signal,
  );
}

function conclusionOf(made: GateMade): "success" | "failure" | "neutral" {
  if (isPassed(made)) return "success";
  return isObserved(made.decision) ? "neutral" : "failure";
}
