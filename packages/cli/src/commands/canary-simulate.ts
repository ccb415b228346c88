import { measureTraffic, type MeasuredTraffic } from "@signalbox/moves/canary-monitor/simulate/measure-traffic";
import { openMetrics } from "@signalbox/moves/canary-monitor/metrics/open-metrics";
import { HISTORY } from "@signalbox/moves/canary-monitor/metrics/series-reader";
import { MOST_INTERVALS } from "@signalbox/moves/canary-monitor/metrics/timed-grid";
import { SignalboxError } from "@signalbox/policy/error";
import { toldTogether } from "@signalbox/policy/rollout/objectives/grid-queries";
import { judgeSeries } from "@signalbox/policy/rollout/objectives/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import { simulatePolicy } from "@signalbox/policy/rollout/simulate/simulate-policy";
import { simulateReleases } from "@signalbox/policy/rollout/simulate/simulate-releases";
import { openGit } from "@signalbox/systems/git/open-git";
import type { Variables } from "../github-from-terminal.ts";
import { lengthOf, numberOf, wholeNumberOf } from "../option-values.ts";
import { policyAsked } from "../policy-asked.ts";
import { jsonOf } from "../show/json.ts";
import { simulationAsText } from "../show/simulation-text.ts";
import type { Terminal } from "../terminal.ts";

export type CanarySimulateOptions = {
  readonly requests?: string;
  readonly rate?: readonly string[];
  readonly bursts?: string;
  readonly environment?: string;
  readonly last?: string;
  readonly rollouts?: string;
  readonly seed?: string;
  readonly policy?: string;
  readonly json?: boolean;
};

const bad = "canary.bad-number";
const MOST_ROLLOUTS = 10_000;
const ROLLOUTS = {
  option: "--rollouts",
  kind: `number of rollouts up to ${MOST_ROLLOUTS}`,
  code: bad,
  next: "write a whole number",
};
const MOST_SEED = 2 ** 31;
const SEED = { option: "--seed", kind: `whole number from 1 to ${MOST_SEED}`, code: bad, next: "write one such as 1" };
const REQUESTS = {
  option: "--requests",
  kind: "number of requests an hour",
  code: bad,
  next: "write a number, 0 or more",
};
/** With all bad events of an interval alike there is no share of them: 1 is none. */
const BURSTS = {
  option: "--bursts",
  kind: "correlation from 0 to below 1",
  code: bad,
  next: "write a correlation such as 0.01",
};
const LAST = {
  option: "--last",
  kind: `length of time up to ${MOST_INTERVALS} intervals`,
  code: "canary.bad-length",
  next: "write one such as `--last 2h`",
};

/** `signalbox canary simulate`: what the policy would do at a service's own traffic, measured or as it is told. */
export async function canarySimulate(
  directory: string,
  options: CanarySimulateOptions,
  terminal: Terminal,
  variables: Variables = process.env,
): Promise<number> {
  const { loaded } = await policyAsked(openGit(directory), options);
  const plan = planOf(loaded.policy);
  if (!plan.objectives.some(({ budget }) => budget !== null)) {
    throw new SignalboxError("canary.nothing-watched", "the policy names no objective that counts events", {
      next: "name one in `rollout.objectives`, by `bad` and `total` or by `buckets`",
    });
  }
  const rollouts = wholeNumberOf(options.rollouts ?? "500", MOST_ROLLOUTS, ROLLOUTS);
  const seed = wholeNumberOf(options.seed ?? "1", MOST_SEED, SEED);
  const traffic =
    options.requests === undefined
      ? await measureTraffic(loaded, openMetrics(loaded, variables, "canary"), {
          environment: options.environment ?? "production",
          seconds: lengthOf(options.last ?? "2h", MOST_INTERVALS * plan.intervalSeconds, LAST),
          now: new Date(),
          signal: new AbortController().signal,
        })
      : told(plan, options, options.requests);
  const service = { ...traffic, together: toldTogether(loaded.policy.rollout), history: HISTORY };
  const simulated = simulatePolicy(plan, service, { rollouts, seed }, judgeSeries);
  const releases = simulateReleases(loaded, service, { rollouts, seed });
  const rates = Object.fromEntries(traffic.rates);
  terminal.out(
    options.json === true
      ? `${jsonOf({ signalbox: "canary-simulation/1", traffic: { ...traffic, rates }, intervalSeconds: plan.intervalSeconds, ...simulated, releases })}\n`
      : simulationAsText(plan, traffic, { ...simulated, releases }),
  );
  return 0;
}

/** Traffic as the options tell it: requests an hour are what people know. */
function told(plan: RolloutPlan, { rate = [], bursts }: CanarySimulateOptions, requests: string): MeasuredTraffic {
  const perHour = numberOf(requests, REQUESTS);
  const rates = new Map(
    plan.objectives.flatMap(({ name, budget }): readonly [string, number][] =>
      budget === null ? [] : [[name, budget / 2]],
    ),
  );
  for (const one of rate) {
    const [, name = "", share = ""] = /^([a-z][a-z0-9-]*)=(\d+(?:\.\d+)?)%$/.exec(one) ?? [];
    if (!rates.has(name) || Number(share) > 100) {
      throw new SignalboxError(
        "canary.bad-rate",
        `\`${one.slice(0, 100)}\` is no rate of an objective that counts events`,
        {
          next: `write such as \`--rate ${[...rates.keys()][0] ?? "error-rate"}=0.5%\``,
        },
      );
    }
    rates.set(name, Number(share) / 100);
  }
  return {
    unread: {},
    requestsPerInterval: (perHour * plan.intervalSeconds) / 3600,
    rates,
    bursts: bursts === undefined ? 0 : numberOf(bursts, BURSTS, 1),
  };
}
