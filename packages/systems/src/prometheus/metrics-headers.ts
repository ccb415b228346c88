import { type Answer, known } from "../answer.ts";

/** Names of a tenant, which are no secret: https://grafana.com/docs/mimir and https://thanos.io/tip/operating/multi-tenancy.md */
const TENANTS = new Set(["x-scope-orgid", "thanos-tenant"]);

/** Headers of the connection or of the form that is sent. */
const OURS = new Set([
  "accept",
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
]);

/** Headers to send, by their names in lower case; `secrets` are the values that may be more than the name of a tenant. */
export type MetricsHeaders = {
  readonly values: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
};

/** Reads headers that somebody asked for. Their values are not shown: one may be a key. */
export function metricsHeaders(headers: Readonly<Record<string, string>>): Answer<MetricsHeaders> {
  const values = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()] as const);
  for (const [name, value] of values) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || OURS.has(name)) return refused(`\`${name}\` is not one to choose`);
    if (!/^[\x20-\x7e]+$/.test(value))
      return refused(`the value of \`${name}\` is empty, or holds what no header holds`);
  }
  if (new Set(values.map(([name]) => name)).size < values.length) return refused("one is named twice");
  const secrets = values.flatMap(([name, value]) => (TENANTS.has(name) ? [] : [value]));
  return known({ values: Object.fromEntries(values), secrets });
}

function refused(why: string): Answer<never> {
  return {
    known: false,
    code: "prometheus.bad-header",
    says: `a header for the metrics system cannot be sent: ${why}`,
    next: "mend `rollout.metrics.prometheus.headers-from`, or the variable that it names",
  };
}
