/** A process of its own: decides at every interval of a large watch, and prints what that took. */
import { performance } from "node:perf_hooks";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { quantileOf } from "@signalbox/policy/rollout/simulate/quantile";
import { hourOfFacts, hourPolicy, INTERVALS } from "./an-hour.ts";

const policy = hourPolicy();
const factsAt = hourOfFacts(1);
const before = process.cpuUsage();
const times: number[] = [];
for (let interval = 1; interval <= INTERVALS; interval += 1) {
  const facts = factsAt(interval);
  const start = performance.now();
  decideWatch(policy, facts);
  times.push(performance.now() - start);
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    median: quantileOf(times, 0.5),
    ninetyNinth: quantileOf(times, 0.99),
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
