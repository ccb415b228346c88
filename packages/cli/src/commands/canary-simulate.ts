import { measureTraffic, type MeasuredTraffic } from "@signalbox/moves/canary-monitor/simulate/measure-traffic";
import { openMetrics } from "@signalbox/moves/canary-monitor/metrics/open-metrics";
import { HISTORY } from "@signalbox/moves/canary-monitor/metrics/series-reader";
import { SignalboxError } from "@signalbox/policy/error";
import { Duration, secondsOf } from "@signalbox/policy/schema/duration";
import { judgeSeries } from "@signalbox/policy/rollout/objectives/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import { simulatePolicy } from "@signalbox/policy/rollout/simulate/simulate-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import type { Variables } from "../github-from-terminal.ts";
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
  const rollouts = wholeNumber("--rollouts", options.rollouts ?? "500", 10_000);
  const seed = wholeNumber("--seed", options.seed ?? "1", 2 ** 31);
  const traffic =
    options.requests === undefined
      ? await measureTraffic(loaded, openMetrics(loaded, variables, "canary"), {
          environment: options.environment ?? "production",
          seconds: lengthOf(options.last ?? "2h"),
          now: new Date(),
          signal: new AbortController().signal,
        })
      : told(plan, options, options.requests);
  const simulated = simulatePolicy(plan, { ...traffic, history: HISTORY }, { rollouts, seed }, judgeSeries);
  const rates = Object.fromEntries(traffic.rates);
  terminal.out(
    options.json === true
      ? `${jsonOf({ signalbox: "canary-simulation/1", traffic: { ...traffic, rates }, intervalSeconds: plan.intervalSeconds, ...simulated })}\n`
      : simulationAsText(plan, traffic, simulated),
  );
  return 0;
}

/** Traffic as the options tell it: requests an hour are what people know. */
function told(plan: RolloutPlan, { rate = [], bursts }: CanarySimulateOptions, requests: string): MeasuredTraffic {
  const perHour = numberOf("--requests", requests);
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
    requestsPerInterval: (perHour * plan.intervalSeconds) / 3600,
    rates,
    bursts: bursts === undefined ? 0 : correlationOf("--bursts", bursts),
  };
}

/** With all bad events of an interval alike there is no share of them. */
function correlationOf(option: string, text: string): number {
  const number = numberOf(option, text);
  if (number < 1) return number;
  throw new SignalboxError("canary.bad-number", `\`${option} ${text.slice(0, 60)}\` is not between 0 and 1`, {
    next: "write a correlation such as 0.01",
  });
}

function lengthOf(text: string): number {
  if (Duration.safeParse(text).success) return secondsOf(text);
  throw new SignalboxError("canary.bad-length", `\`${text.slice(0, 60)}\` is no length of time`, {
    next: "write one such as `--last 2h`",
  });
}

function numberOf(option: string, text: string): number {
  const number = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
  if (number !== null) return number;
  throw new SignalboxError("canary.bad-number", `\`${option} ${text.slice(0, 60)}\` is no number`, {
    next: `write a number, 0 or more`,
  });
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = numberOf(option, text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new SignalboxError("canary.bad-number", `\`${option} ${text.slice(0, 60)}\` is not between 1 and ${most}`, {
    next: "write a whole number in between",
  });
}
