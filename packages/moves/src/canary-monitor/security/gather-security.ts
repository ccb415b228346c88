import { inScope } from "@signalbox/policy/checklist/slo/objective-queries";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { SecurityRule } from "@signalbox/policy/rollout/security/judge-security";
import type { SecurityLook } from "@signalbox/policy/rollout/security/security-look";
import { type Answer, insist } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { observationFrom } from "../../checklist-gate/observation-of.ts";
import { probeTenants } from "./probe-tenants.ts";
import type { ProbePatience } from "./status-for.ts";
import type { Variables } from "../variables/variable-missing.ts";

export type SecuritySources = {
  readonly prometheus: Answer<Prometheus>;
  /** Variables of the environment, for the tokens that the policy names by variable. Never recorded. */
  readonly variables: Variables;
  readonly environment: string;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly patience?: ProbePatience;
};

/**
 * Looks for all that the policy names in `rollout.security`, at once and beside each other: what is slow holds up nothing
 * else. Throws only what `signal` was aborted with.
 */
export async function gatherSecurity(
  { policy }: LoadedPolicy,
  sources: SecuritySources,
): Promise<Record<string, Observed<SecurityLook>>> {
  const looks = await Promise.all(
    Object.entries(policy.rollout.security).map(
      async ([name, rule]): Promise<readonly [string, Observed<SecurityLook>]> => [name, await lookAt(rule, sources)],
    ),
  );
  return Object.fromEntries(looks);
}

async function lookAt(rule: SecurityRule, sources: SecuritySources): Promise<Observed<SecurityLook>> {
  const { probe, query, alert } = rule;
  if (probe !== undefined) return probeTenants({ ...rule, probe }, sources);
  if (query !== undefined) return observationFrom(() => valueOf(query, sources));
  return alert === undefined ? NOTHING_ASKED : observationFrom(() => alertOf(alert, sources));
}

async function valueOf(
  query: string,
  { prometheus, environment, now, signal }: SecuritySources,
): Promise<SecurityLook> {
  const asked = inScope(query, { environment, track: "canary" });
  const samples = insist(await insist(prometheus).valuesAt(asked, now.getTime() / 1000, signal));
  const value = samples.length === 1 ? (samples[0]?.value ?? null) : null;
  // What is not finite is no measure, and JSON has no word for it.
  return { kind: "value", query, series: samples.length, value: Number.isFinite(value) ? value : null };
}

async function alertOf(alert: string, { prometheus, signal }: SecuritySources): Promise<SecurityLook> {
  const { defined, firing } = insist(await insist(prometheus).alertState(alert, signal));
  return { kind: "alert", alert, defined, firing };
}

const NOTHING_ASKED: Unobserved = {
  known: false,
  code: "security.nothing-asked",
  says: "the policy does not say how to look",
  next: "name a `probe`, a `query` or an `alert`",
};
