/** A process of its own: decides at every interval of a large watch and shows it, as a live watch does, and prints what that took. */
import { quantileOf } from "@signalbox/policy/rollout/simulate/quantile";
import { restartInSmallHeap } from "@signalbox/systems/memory/restart-in-small-heap";
import { performance } from "node:perf_hooks";
import { watchForAnHour } from "./watch-for-an-hour.ts";

restartInSmallHeap();
const before = process.cpuUsage();
const times = watchForAnHour(() => performance.now());
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    median: quantileOf(times, 0.5),
    ninetyFifth: quantileOf(times, 0.95),
    slowest: Math.max(...times),
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
