import type { Result, Run } from "@signalbox/action/door";
import { endStep } from "@signalbox/action/make-step";
import { openRepositoryOf } from "@signalbox/action/open-repository";
import { sleepInRun } from "@signalbox/action/sleep-in-run";
import { say } from "@signalbox/action/printable";
import { journalsOnBranch, newestJournals } from "@signalbox/moves/canary-monitor/journal/journal";
import { openWatchWorld } from "@signalbox/moves/canary-monitor/open-watch-world";
import { liveLines } from "@signalbox/moves/canary-monitor/report/live-lines";
import { viewOfWatch } from "@signalbox/moves/canary-monitor/view-of-watch";
import { type WatchMade, watchLive } from "@signalbox/moves/canary-monitor/watch-live";
import { openWatch } from "@signalbox/moves/canary-monitor/watch-move";
import { REMOTE } from "@signalbox/moves/version-bump/sources-of-checkout";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import { tellOver } from "./tell-over.ts";
import { tellOverdue } from "./tell-overdue.ts";
import { tellWatch } from "./tell-watch.ts";

export type WatchInputs = {
  readonly environment: string;
  readonly candidate: string | null;
  readonly "released-at": string | null;
  readonly once: boolean;
  readonly tick: number | null;
  /** Seconds; null to watch. */
  readonly overdue: number | null;
  readonly token: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly report: string | null;
  readonly record: string | null;
};

/** Watches a rollout, to its end or for one look, and tells what came of it. */
export async function watchRollout(inputs: WatchInputs, run: Run): Promise<Result> {
  const { github, signal } = run;
  const { git, governing } = await openRepositoryOf(run, inputs.token);
  const { loaded } = governing;
  const { environment, once, tick, record, overdue } = inputs;
  const records = { git, remote: REMOTE, branch: loaded.policy.records.branch };
  if (overdue !== null) {
    insistOnEnvironment(loaded.policy, environment, "canary");
    return tellOverdue(environment, await newestJournals(records, environment), { overdue, now: new Date() });
  }
  const candidate = inputs.candidate ?? github.sha;
  const world = openWatchWorld(loaded, {
    journals: journalsOnBranch(records, environment, candidate),
    variables: { ...process.env, ...inputs.variables },
    workspace: github.workspace,
  });
  const watch = openWatch({ environment, candidate, releasedAt: inputs["released-at"], tick }, world, signal);
  const watching = {
    once,
    signal,
    now: world.now,
    sleep: sleepInRun(run),
    told: ({ facts, decision }: WatchMade) => {
      for (const line of liveLines(
        viewOfWatch(loaded, facts, decision, watch.events(), { judge: watch.judge, detail: "line" }),
      ))
        say(line);
    },
    said: say,
  };
  const tell = tellWatch({ loaded, watch, run, report: inputs.report, tick });
  const step = { name: "canary-monitor", mode: "apply", governing, record, tell } as const;
  return endStep(step, run, (ends) => watchLive(watch, loaded, watching, ends)).catch(tellOver);
}
