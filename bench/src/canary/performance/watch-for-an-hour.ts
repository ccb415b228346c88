import { liveLines } from "@signalbox/moves/canary-monitor/report/live-lines";
import { viewOfWatch } from "@signalbox/moves/canary-monitor/view-of-watch";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { openRememberingJudge } from "@signalbox/policy/rollout/objectives/remembering-judge";
import { hourOfFacts, hourPolicy, INTERVALS } from "./an-hour.ts";

/** Looks at a large watch at each of its intervals; how long each decision took, in milliseconds of `clock`. */
export function watchForAnHour(clock: () => number): readonly number[] {
  const policy = hourPolicy();
  const factsAt = hourOfFacts(1);
  const judge = openRememberingJudge();
  return Array.from({ length: INTERVALS }, (_, i) => {
    const facts = factsAt(i + 1);
    const start = clock();
    const decision = decideWatch(policy, facts, judge);
    const took = clock() - start;
    liveLines(viewOfWatch(policy, facts, decision, [], { judge, detail: "line" }));
    return took;
  });
}
