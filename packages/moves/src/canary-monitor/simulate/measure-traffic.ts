import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { spreadOf } from "@signalbox/policy/rollout/comparison/dispersion";
import type { ServiceTraffic } from "@signalbox/policy/rollout/simulate/simulated-traffic";
import { toldTogether } from "@signalbox/policy/rollout/objectives/grid-queries";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import { insist, type Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { openObjectiveReader } from "../metrics/objective-reader.ts";

export type MeasuredTraffic = Omit<ServiceTraffic, "history" | "together"> & {
  /** Why an objective has no rate, by its name, where something stood against reading it. */
  readonly unread: Readonly<Record<string, string>>;
};

/**
 * What the stable track of an environment was like until now: its requests, its rates, and how much bad events come in bursts.
 * Throws where that is known of no objective: what stood against reading the first, or `canary.no-traffic`.
 */
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
  const intervals = Math.max(2, Math.floor(about.seconds / intervalSeconds));
  const { environment, signal } = about;
  const before = { prometheus, environment, zero, intervalSeconds, first: 1 - intervals };
  // What tells no tracks apart is read as from a release on: before one there is a stable track alone.
  const since = { ...before, zero: zero - intervals * intervalSeconds, first: 1 };
  const together = toldTogether(loaded.policy.rollout);
  const apart = only(loaded, (name) => !together.has(name));
  const both = only(loaded, (name) => together.has(name));
  const read = {
    ...(await openObjectiveReader(apart, before).read(0, signal)),
    ...(await openObjectiveReader(both, since).read(intervals, signal)),
  };
  const spreads = Object.entries(read).flatMap(([name, one]) => {
    if (!one.known || one.value.kind !== "counts") return [];
    const spread = spreadOf(one.value.stable ?? one.value.canary);
    return spread.intervals === 0 ? [] : [{ name, ...spread }];
  });
  const unread = Object.entries(read).flatMap(([name, one]) => (one.known ? [] : [{ name, ...one }]));
  const [first] = unread;
  if (spreads.length === 0 && first !== undefined) {
    throw new SignalboxError(first.code, `\`${first.name}\` cannot be read: ${first.says}`, { next: first.next });
  }
  if (spreads.length === 0) {
    throw new SignalboxError(
      "canary.no-traffic",
      `no objective of events has any on the stable track of \`${environment}\``,
      {
        next: "name the traffic with `--requests` and `--rate`, or look at the objectives' queries",
      },
    );
  }
  const requestsPerInterval = Math.max(...spreads.map((one) => one.total / one.intervals));
  return {
    unread: Object.fromEntries(unread.map(({ name, says }) => [name, says])),
    requestsPerInterval,
    rates: new Map(spreads.map(({ name, bad, total }) => [name, bad / total])),
    // Dispersion is 1 + (n - 1) times the intraclass correlation of beta-binomial counts.
    bursts: Math.max(
      0,
      ...spreads.map(({ dispersion, total, intervals: of }) => (dispersion - 1) / Math.max(1, total / of - 1)),
    ),
  };
}

/** A policy with those objectives alone. */
function only({ policy }: LoadedPolicy, isWanted: (objective: string) => boolean): Pick<LoadedPolicy, "policy"> {
  const objectives = Object.entries(policy.rollout.objectives).filter(([name]) => isWanted(name));
  return { policy: { ...policy, rollout: { ...policy.rollout, objectives: Object.fromEntries(objectives) } } };
}
