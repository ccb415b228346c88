import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { securityAlarms } from "@signalbox/policy/rollout/security/security-alarms";
import { SecurityLookSchema } from "@signalbox/policy/rollout/security/security-look";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { gatherSecurity } from "./gather-security.ts";

const now = new Date("2026-11-21T12:00:00Z");
const to = now.getTime() / 1000;
const never = new AbortController().signal;

const filled: readonly FilledSeries[] = [
  { name: 'foreign_reads{env="production",track="stable"}', value: () => 9 },
  { name: 'foreign_reads{env="production",track="canary"}', value: (at) => (at < to - 60 ? 0 : 3) },
  { name: 'foreign_reads{env="staging",track="canary"}', value: () => 0 },
  { name: "odd", value: () => Number.NaN },
];

// Evaluated at the real time, of which the server holds no sample.
const rules = {
  groups: [
    {
      name: "security",
      interval: "1s",
      rules: [
        { alert: "TenantLeak", expr: "vector(1)" },
        { alert: "Waiting", expr: "vector(1)", for: "1h" },
        { alert: "Broken", expr: 'label_replace(vector(1), "a", "b", "c", "(")' },
        { record: "Recorded", expr: "vector(1)" },
        { alert: "Quiet", expr: "vector(1) > 2" },
      ],
    },
  ],
};

const reads = (more = "") => ({ query: `foreign_reads{env="$environment"${more}}`, below: 1 });

const cases: readonly { name: string; rule: object; environment?: string; alarm: string | null; says?: string }[] = [
  {
    name: "a value over its limit",
    rule: reads(',track="canary"'),
    alarm: "security.out-of-bounds roll-back",
    says: "the value is 3",
  },
  { name: "the same in another environment", rule: reads(',track="canary"'), environment: "staging", alarm: null },
  {
    name: "the canary's own value",
    rule: reads(',track="$track"'),
    alarm: "security.out-of-bounds roll-back",
    says: "the value is 3",
  },
  { name: "several series", rule: reads(), alarm: "security.no-data pause", says: "2 values" },
  { name: "no series", rule: { query: "none", below: 1 }, alarm: "security.no-data pause", says: "no value" },
  { name: "none as zero, where the policy says so", rule: { query: "none or vector(0)", below: 1 }, alarm: null },
  { name: "a value that is no number", rule: { query: "odd", below: 1 }, alarm: "security.no-data pause" },
  { name: "an infinite value", rule: { query: "vector(-1) / 0", below: 1 }, alarm: "security.no-data pause" },
  { name: "a query with a slip", rule: { query: "sum(none", below: 1 }, alarm: "prometheus.bad-query pause" },
  {
    name: "an alert that fires",
    rule: { alert: "TenantLeak" },
    alarm: "security.alert-firing roll-back",
    says: "`TenantLeak` fires",
  },
  { name: "an alert that is quiet", rule: { alert: "Quiet" }, alarm: null },
  { name: "an alert that waits whether it lasts", rule: { alert: "Waiting" }, alarm: null },
  { name: "an alert that cannot be evaluated", rule: { alert: "Broken" }, alarm: "prometheus.rule-unhealthy pause" },
  { name: "an alert that there is not", rule: { alert: "None" }, alarm: "security.no-such-alert pause" },
  { name: "a rule that is no alert", rule: { alert: "Recorded" }, alarm: "security.no-such-alert pause" },
];

const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);

describe("a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;

  const gather = (security: Readonly<Record<string, object>>, environment = "production") => {
    const loaded = testPolicy(JSON.stringify({ version: 1, components: { web: {} }, rollout: { security } }));
    const prometheus = openPrometheus({ address: server?.address ?? "", token: null });
    return gatherSecurity(loaded, { prometheus, variables: {}, environment, now, signal: never }).then((found) => ({
      found,
      alarms: securityAlarms(loaded, { security: found }),
    }));
  };

  beforeAll(async () => {
    if (!installed) return;
    server = await startPrometheus(filled, { from: to - 600, to, rules });
    // It evaluates its rules a while after it has started, the last of them last; until then each is unknown.
    const security = { quiet: { alert: "Quiet" } };
    while ((await gather(security)).found["quiet"]?.known !== true) await pause(50);
  });
  afterAll(() => server?.stop());

  testOfServer.each(cases)("$name: $alarm (needs prometheus)", async ({ rule, environment, alarm, says }) => {
    const { found, alarms } = await gather({ one: rule }, environment);
    expect(alarms.map(({ code, does }) => `${code} ${does}`)).toEqual(alarm === null ? [] : [alarm]);
    expect(alarms[0]?.says ?? "").toContain(says ?? "");
    const [look] = Object.values(found);
    if (look?.known !== true) return;
    expect(SecurityLookSchema.parse(JSON.parse(JSON.stringify(look.value)))).toEqual(look.value);
  });

  testOfServer("all are asked beside each other, and none hides another (needs prometheus)", async () => {
    const { alarms } = await gather(Object.fromEntries(cases.map(({ rule }, i) => [`look-${i}`, rule])));
    const expected = cases.flatMap(({ alarm, environment }, i) =>
      // In production, what is calm in staging is not.
      alarm === null && environment === undefined ? [] : [`look-${i} ${alarm ?? "security.out-of-bounds roll-back"}`],
    );
    expect(alarms.map(({ path, code, does }) => `${path[2] ?? ""} ${code} ${does}`)).toEqual(expected);
  });
});
