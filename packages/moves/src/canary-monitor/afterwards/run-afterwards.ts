import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { type AfterwardsCheck, askedOf } from "@signalbox/policy/rollout/afterwards/afterwards-check";
import type { AfterwardsFacts, Try } from "@signalbox/policy/rollout/afterwards/afterwards-facts";
import { secondsOf } from "@signalbox/policy/schema/duration";
import type { AfterwardsSources } from "./afterwards-sources.ts";
import { runAge } from "./run-age.ts";
import { runProgram } from "./run-program.ts";
import { runQuery } from "./run-query.ts";
import { runShortForm, runSteps } from "./run-steps.ts";
import { tried } from "./tried.ts";
import { unread, type TryOutcome } from "./outcome.ts";

const WAIT_SECONDS = 5;
/** What a person has to mend first. */
const LASTING = [
  "afterwards.variable-missing",
  "afterwards.bad-token",
  "afterwards.no-folder",
  "command.not-started",
  "prometheus.bad-query",
];
/** A timer that is set for weeks goes off at once. */
const LONGEST_TRY_SECONDS = 24 * 3600;

/**
 * Checks the released system as the policy's `rollout.afterwards` says: all checks beside each other, each try from its first
 * step and within its time-out. What a system does not answer is kept as such. Throws only what the signal was aborted with.
 */
export async function runAfterwards(
  loaded: LoadedPolicy,
  sources: AfterwardsSources,
): Promise<Observed<AfterwardsFacts>> {
  const checks = await Promise.all(
    Object.entries(loaded.policy.rollout.afterwards).map(
      async ([name, check]) => [name, { asked: askedOf(check), tries: await triesOf(check, sources) }] as const,
    ),
  );
  return { known: true, value: { checks: Object.fromEntries(checks) } };
}

function triesOf(check: AfterwardsCheck, sources: AfterwardsSources): Promise<Try[]> {
  const { signal, waitSeconds = WAIT_SECONDS } = sources;
  const seconds = Math.min(secondsOf(check["time-out"]), LONGEST_TRY_SECONDS);
  const lasting = new Set([...LASTING, ...(sources.prometheus.known ? [] : [sources.prometheus.code])]);
  return tried(() => attempt(check, sources, seconds), { most: 1 + check.retries, waitSeconds, lasting, signal });
}

async function attempt(check: AfterwardsCheck, sources: AfterwardsSources, seconds: number): Promise<TryOutcome> {
  const { http, steps, run, query, updated } = check;
  if (http !== undefined) return runShortForm({ ...check, http }, sources, seconds);
  if (steps !== undefined) return runSteps(steps, sources, seconds);
  if (run !== undefined) return runProgram({ ...check, run }, sources, seconds);
  if (query !== undefined) return runQuery({ ...check, query }, sources, seconds);
  if (updated !== undefined) return runAge({ ...check, updated }, sources, seconds);
  return unread({ code: "afterwards.nothing-asked", says: "the policy asks for nothing", next: "mend the policy" });
}
