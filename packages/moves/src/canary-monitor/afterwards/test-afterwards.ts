import type { Reason } from "@signalbox/policy/decision/reason";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { type AfterwardsFacts, AfterwardsFactsSchema } from "@signalbox/policy/rollout/afterwards/afterwards-facts";
import { judgeAfterwards } from "@signalbox/policy/rollout/afterwards/decide-afterwards";
import type { AfterwardsSources } from "./afterwards-sources.ts";
import { runAfterwards } from "./run-afterwards.ts";

/** Makes checks for tests, without waiting between tries: what was found as a record keeps it, and what is said of it. */
export async function validated(
  checks: Readonly<Record<string, object>>,
  sources: Partial<AfterwardsSources> = {},
): Promise<{ readonly checks: AfterwardsFacts["checks"]; readonly reasons: readonly Reason[] }> {
  const loaded = testPolicy(
    JSON.stringify({
      version: 1,
      components: { web: {} },
      rollout: { metrics: { prometheus: { "url-from": "METRICS_URL" } }, afterwards: checks },
    }),
  );
  const facts = await runAfterwards(loaded, {
    prometheus: { known: false, code: "prometheus.none", says: "nobody is asked", next: "name one" },
    variables: process.env,
    workspace: ".",
    environment: "production",
    signal: new AbortController().signal,
    now: () => new Date(),
    waitSeconds: 0,
    ...sources,
  });
  if (!facts.known) throw new Error(facts.says);
  const value = AfterwardsFactsSchema.parse(JSON.parse(JSON.stringify(facts.value)));
  return { checks: value.checks, reasons: judgeAfterwards(loaded, { known: true, value }).reasons };
}
