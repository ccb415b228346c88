/** A process of its own: decides at every interval of a large watch and shows it, as a live watch does, and prints what that took. */
import { preferSmallHeap } from "@signalbox/systems/memory/prefer-small-heap";
import { performance } from "node:perf_hooks";

preferSmallHeap();
const { watchForAnHour } = await import("./watch-for-an-hour.ts");
const before = process.cpuUsage();
const times = watchForAnHour(() => performance.now());
const { user, system } = process.cpuUsage(before);
const { quantileOf } = await import("@signalbox/policy/rollout/simulate/quantile");
process.stdout.write(
  JSON.stringify({
    median: quantileOf(times, 0.5),
    ninetyFifth: quantileOf(times, 0.95),
    slowest: Math.max(...times),
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
