import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { nearestWord } from "@signalbox/policy/load/nearest-word";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { type JudgedRun, judgeRun } from "./judge-run.ts";
import { readRows } from "./read-rows.ts";
import { objectivesOf, openRuns, type Run, spacingOf } from "./runs.ts";

/**
 * Judges the rollouts of a file of intervals, each to its end, in the order of the file. The intervals are the policy's, or the
 * file's own where those are longer.
 */
export async function judgeFile(loaded: LoadedPolicy, file: string, each: (run: JudgedRun) => void): Promise<void> {
  const runs = openRuns();
  await readRows(file, (row, line) => runs.add(row, line));
  const { policy } = loaded;
  const all = runs.all();
  if (all.length === 0) {
    throw new SignalboxError("canary.bad-file", `\`${file}\` has no intervals below its first line`, {
      next: "write a row for each objective, track and interval",
    });
  }
  for (const run of all) insistKnown(run, loaded, file);
  for (const run of all) {
    const intervalSeconds = Math.max(secondsOf(policy.rollout.interval), spacingOf(run) ?? 0);
    each(judgeRun(policy, run, { file, intervalSeconds }));
  }
}

/** What the policy does not count cannot be judged by it, and must not be left out unseen. */
function insistKnown(run: Run, { policy, file: policyFile }: LoadedPolicy, file: string): void {
  const { objectives } = policy.rollout;
  const names = Object.keys(objectives);
  for (const name of objectivesOf(run)) {
    const objective = Object.hasOwn(objectives, name) ? objectives[name] : undefined;
    if (objective !== undefined && objective.query === undefined) continue;
    const near = nearestWord(name, names);
    const says =
      objective === undefined
        ? `\`${file}\` has the objective \`${name.slice(0, 100)}\`, which \`${policyFile}\` does not have`
        : `\`${file}\` counts \`${name}\`, which is a query of a value in \`${policyFile}\``;
    throw new SignalboxError("canary.unknown-objective", says, {
      next: near === null ? "name the objectives as the policy does" : `did you mean \`${near}\`?`,
    });
  }
}
