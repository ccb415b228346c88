import type { Policy } from "../../schema/policy.ts";

/** What of a rollout no rule of a metrics system can judge, for people: an export says what it leaves out. */
export function notExported({ rollout }: Pick<Policy, "rollout">, what: "rules" | "analysis"): readonly string[] {
  const security = Object.entries(rollout.security).flatMap(([name, { probe, alert }]) => [
    ...(probe === undefined ? [] : [`the probe of security.${name}`]),
    ...(alert === undefined ? [] : [`security.${name}, which is the alert ${alert} already`]),
  ]);
  return [
    "the sequential comparison of canary and stable",
    ...security,
    ...(what === "rules" ? [] : Object.keys(rollout.queues).map((name) => `queues.${name}`)),
    ...Object.keys(rollout.afterwards).map((name) => `afterwards.${name}`),
  ];
}
