import { resolveCommit } from "@signalbox/history/revisions";
import type { CustomEvidence } from "@signalbox/policy/checklist/custom/custom-facts";
import type { CustomItem } from "@signalbox/policy/checklist/custom/custom-item";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { folderWithin } from "@signalbox/systems/files/folder-within";
import { openGit } from "@signalbox/systems/git/open-git";
import { runCommand } from "@signalbox/systems/programs/run-command";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom, unobservedBy } from "../observation-of.ts";

type Item = Pick<CustomItem, "in" | "time-out"> & { readonly run: readonly string[] };

/** Runs an item's program in the workspace, and notes which commit that held: another commit's success says nothing. */
export async function runInWorkspace(
  { run, in: below = ".", "time-out": timeOut }: Item,
  { workspace, variables, signal }: Pick<GateSources, "workspace" | "variables" | "signal">,
): Promise<Observed<CustomEvidence>> {
  const head = await observationFrom(() => resolveCommit(openGit(workspace, variables), "HEAD"));
  if (!head.known) return head;
  const folder = await folderWithin(workspace, below);
  if (folder === null) return noFolder(below);
  const answer = await runCommand(run, { folder, env: variables, timeoutSeconds: secondsOf(timeOut), signal });
  if (!answer.known) return unobservedBy(answer);
  const { exitCode, signal: endedBy, seconds, lastLines } = answer.value;
  return {
    known: true,
    value: {
      kind: "run",
      run: [...run],
      in: below,
      head: head.value,
      exitCode,
      signal: endedBy,
      durationSeconds: Math.round(seconds * 1000) / 1000,
      lastLines: [...lastLines],
    },
  };
}

function noFolder(below: string): Unobserved {
  return {
    known: false,
    code: "custom.no-folder",
    says: `the workspace has no folder \`${below}\` of its own`,
    next: "check the candidate out in the workspace, or mend `in` in the policy",
  };
}
