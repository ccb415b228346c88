/** A thread that judges rollouts of scenarios, as it is told. */
import { parentPort } from "node:worker_threads";
import { simulateRollout } from "@signalbox/policy/rollout/simulate/simulate-rollout";
import { FAULTY, QUIET } from "@signalbox/policy/rollout/simulate/scenarios";
import { allJudges } from "./judges/judges.ts";
import { seenOf } from "./judges/seen.ts";
import type { Done, Task } from "./run-scenarios.ts";

const judges = allJudges();
const port = parentPort;

port?.on("message", (task: Task) => {
  const { scenario: name, firstSeed, rollouts } = task;
  const scenario = QUIET.get(name) ?? FAULTY.get(name);
  if (scenario === undefined) throw new Error(`no scenario is called ${name}`);
  const outcomes = judges.map(() => ({ rollBack: Array<number>(), pause: Array<number>() }));
  for (let rollout = 0; rollout < rollouts; rollout += 1) {
    const seen = seenOf(simulateRollout(scenario, firstSeed + rollout));
    for (const [place, { judge }] of judges.entries()) {
      const { rollBack, pause } = judge(seen);
      outcomes[place]?.rollBack.push(rollBack ?? Infinity);
      outcomes[place]?.pause.push(pause ?? Infinity);
    }
  }
  const done: Done = { task, outcomes: new Map(judges.map(({ name: of }, place) => [of, outcomes[place] ?? NONE])) };
  port.postMessage(done);
});

const NONE = { rollBack: [], pause: [] };
