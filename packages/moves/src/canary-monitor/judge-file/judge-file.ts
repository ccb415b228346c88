import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { nearestWord } from "@signalbox/policy/load/nearest-word";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { MOST_INTERVALS } from "../metrics/timed-grid.ts";
import { badRow } from "./interval-row.ts";
import { type JudgedRun, judgeRun } from "./judge-run.ts";
import { readRows } from "./read-rows.ts";
import { objectivesOf, openRuns, reachOf, rowThereTwice, type Run, spacingOf } from "./runs.ts";

/**
 * Judges the rollouts of a file of intervals, each to its end, in the order of the file. The intervals are the policy's, or the
 * file's own where those are longer. Throws what is wrong with the file before it judges the first.
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
  const intervals = secondsOf(policy.rollout.interval);
  const grids = all.map((run) => {
    insistKnown(run, loaded, file);
    const twice = rowThereTwice(run);
    if (twice !== null) {
      const says = "there is another row of this time, track and objective";
      throw badRow(file, twice, says, "write each once, or name rollouts apart with `run`");
    }
    const intervalSeconds = Math.max(intervals, spacingOf(run) ?? 0);
    insistReach(run, intervalSeconds, file);
    return { run, intervalSeconds };
  });
  for (const { run, intervalSeconds } of grids) each(judgeRun(policy, run, intervalSeconds));
}

/** The policy's objectives that no file can hold: queries of a value. They are not judged. */
export function notInFiles({ policy }: Pick<LoadedPolicy, "policy">): readonly string[] {
  return Object.entries(policy.rollout.objectives).flatMap(([name, { query }]) => (query === undefined ? [] : [name]));
}

// Times since 1970 would reach further than any rollout.
function insistReach(run: Run, intervalSeconds: number, file: string): void {
  const { first, last } = reachOf(run, intervalSeconds);
  if (last - first <= MOST_INTERVALS) return;
  const says = `\`${file}\` has a rollout of more than ${MOST_INTERVALS} intervals of ${intervalSeconds} s`;
  throw new SignalboxError("canary.bad-file", says, {
    next: "write `time` in seconds from the release, and name rollouts apart with `run`",
  });
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
