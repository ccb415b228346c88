import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Answer } from "@signalbox/systems/answer";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { variableMissing, type Variables } from "../variables/variable-missing.ts";

/**
 * Opens the policy's metrics system, or says what is missing; nothing is asked yet. `variables` are those of the environment, by
 * which the policy names addresses and secrets; `area` begins the codes of what is missing, such as `slo.variable-missing`.
 */
export function openMetrics(
  { policy }: Pick<LoadedPolicy, "policy">,
  variables: Variables,
  area: "slo" | "canary",
): Answer<Prometheus> {
  const metrics = policy.rollout.metrics.prometheus;
  if (metrics === undefined) return notAskedFor(area);
  const { "url-from": url, "token-from": token, "headers-from": headers, "ca-from": authority } = metrics;
  const named = [
    { name: url, what: "the address of the metrics system" },
    { name: token, what: "the metrics system's token" },
    ...Object.entries(headers).map(([header, name]) => ({ name, what: `the metrics system's header \`${header}\`` })),
    { name: authority, what: "the metrics system's certificate authority" },
  ];
  const valueOf = (name: string): string => variables[name] ?? "";
  for (const { name, what } of named) {
    if (name !== undefined && valueOf(name).trim() === "") return variableMissing(area, name, what);
  }
  return openPrometheus({
    address: valueOf(url),
    token: token === undefined ? null : valueOf(token),
    headers: Object.fromEntries(Object.entries(headers).map(([header, name]) => [header, valueOf(name)])),
    authority: authority === undefined ? null : valueOf(authority),
  });
}

function notAskedFor(area: string): Answer<never> {
  return {
    known: false,
    code: `${area}.not-asked-for`,
    says: "the policy names no metrics system to ask",
    next: "name one in `rollout.metrics.prometheus`",
  };
}
