import { shown } from "@signalbox/policy/load/shown";
import type { AfterwardsCheck } from "@signalbox/policy/rollout/afterwards/afterwards-check";
import { folderWithin } from "@signalbox/systems/files/folder-within";
import { runCommand } from "@signalbox/systems/programs/run-command";
import type { AfterwardsSources } from "./afterwards-sources.ts";
import { failed, type TryOutcome, passed, unread } from "./outcome.ts";

type Check = Pick<AfterwardsCheck, "in"> & { readonly run: readonly string[] };

/** Runs a check's program in the workspace, without a shell, and without the variables of the step that runs it. */
export async function runProgram(
  { run, in: below = "." }: Check,
  { workspace, variables, signal }: Pick<AfterwardsSources, "workspace" | "variables" | "signal">,
  timeoutSeconds: number,
): Promise<TryOutcome> {
  const folder = await folderWithin(workspace, below);
  if (folder === null) {
    return unread({
      code: "afterwards.no-folder",
      says: `the workspace has no folder ${shown(below)} of its own`,
      next: "check the release out in the workspace, or mend `in` in the policy",
    });
  }
  const answer = await runCommand(run, { folder, env: variables, timeoutSeconds, signal });
  if (!answer.known) return unread(answer);
  const { exitCode, signal: endedBy, lastLines } = answer.value;
  if (exitCode === 0) return passed("it ended with exit code 0");
  const ended = exitCode === null ? `it was ended by ${endedBy ?? "a signal"}` : `it ended with exit code ${exitCode}`;
  // What programs say last is most often why.
  const last = lastLines.slice(-3).map(shown);
  return failed(last.length === 0 ? ended : `${ended}, and said last: ${last.join(" / ")}`);
}
