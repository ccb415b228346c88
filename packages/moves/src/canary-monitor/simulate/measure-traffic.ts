import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { spreadOf } from "@signalbox/policy/rollout/comparison/dispersion";
import type { ServiceTraffic } from "@signalbox/policy/rollout/simulate/simulated-traffic";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import { insist, type Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { openObjectiveReader } from "../metrics/objective-reader.ts";

export type MeasuredTraffic = Omit<ServiceTraffic, "history" | "together">;

/** What the stable track of an environment was like until now: its requests, its rates, and how much bad events come in bursts. */
export async function measureTraffic(
  loaded: LoadedPolicy,
  prometheus: Answer<Prometheus>,
  about: { readonly environment: string; readonly seconds: number; readonly now: Date; readonly signal: AbortSignal },
): Promise<MeasuredTraffic> {
  insistOnEnvironment(loaded.policy, about.environment, "canary");
  insist(prometheus);
  const intervalSeconds = secondsOf(loaded.policy.rollout.interval);
  const settle = secondsOf(loaded.policy.rollout.settle);
  const zero = Math.floor((about.now.getTime() / 1000 - settle) / intervalSeconds) * intervalSeconds;
  const first = 1 - Math.max(2, Math.floor(about.seconds / intervalSeconds));
  const { environment } = about;
  const reader = openObjectiveReader(loaded, { prometheus, environment, zero, intervalSeconds, first });
  const read = await reader.read(0, about.signal);
  const spreads = Object.entries(read).flatMap(([name, one]) => {
    if (!one.known || one.value.kind !== "counts") return [];
    const spread = spreadOf(one.value.stable ?? one.value.canary);
    return spread.intervals === 0 ? [] : [{ name, ...spread }];
  });
  if (spreads.length === 0) {
    throw new SignalboxError(
      "canary.no-traffic",
      `no objective of events has any on the stable track of \`${environment}\``,
      {
        next: "name the traffic with `--requests` and `--rate`, or look at the objectives' queries",
      },
    );
  }
  const requestsPerInterval = Math.max(...spreads.map(({ total, intervals }) => total / intervals));
  return {
    requestsPerInterval,
    rates: new Map(spreads.map(({ name, bad, total }) => [name, bad / total])),
    // Dispersion is 1 + (n - 1) times the intraclass correlation of beta-binomial counts.
    bursts: Math.max(
      0,
      ...spreads.map(({ dispersion, total, intervals }) => (dispersion - 1) / Math.max(1, total / intervals - 1)),
    ),
  };
}
