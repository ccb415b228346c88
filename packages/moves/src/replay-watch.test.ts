import { expect, test } from "@jest/globals";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, counts, watchFacts } from "@signalbox/policy/rollout/test-watch";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { recordOf } from "./record.ts";
import { replay } from "./replay.ts";

const TEXT = `version: 1
components: { web: {} }
rollout:
  steps: [20%, 100%]
  window: 150s
  objectives:
    errors: { bad: 'bad{track="$track"}', total: 'all{track="$track"}', budget: 2%, detect: 4x }
  security: { tenants: { probe: 'https://app.example/b', token-from: TENANT_A } }
`;
const PROBED = { tenants: { known: true, value: { kind: "probe", status: 404, ownerStatus: null } } } as const;
const SILENT = { known: false, code: "prometheus.unreachable", says: "no answer", next: "ask again" } as const;

function recorded(facts: WatchFacts): string {
  const read = readPolicy("release-policy.yml", TEXT);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const loaded = read.value;
  const origin = { kind: "default-branch", commit: null } as const;
  const made = { move: "canary-monitor", facts, decision: decideWatch(loaded, facts), outcome: null };
  const governing = { loaded, text: TEXT, origin, parents: [] };
  const at = new Date(facts.watch.now);
  return JSON.stringify(recordOf(made, { move: "canary-monitor", mode: "apply", at, governing }));
}

const cases = [
  { name: "before its first interval", facts: watchFacts([], { security: PROBED }), move: "continue" },
  { name: "that was promoted", facts: watchFacts(calm(5), { security: PROBED }), move: "promote" },
  {
    name: "that was rolled back",
    facts: watchFacts([counts(0.5), null, counts(0, 0), ...Array.from({ length: 6 }, () => counts(300))], {
      security: PROBED,
    }),
    move: "roll-back",
  },
  {
    name: "that could not be read",
    facts: watchFacts(calm(5), { security: PROBED, objectives: { errors: SILENT }, lastRead: { errors: 2 } }),
    move: "pause",
  },
] as const;

test.each(cases)("a look $name is decided again from its record, and comes out the same", ({ facts, move }) => {
  expect(replay("record.json", recorded(facts))).toMatchObject({ same: true, decision: { move } });
});

test("a record whose facts were changed comes out otherwise, or is no record", () => {
  const text = recorded(watchFacts(calm(5), { security: PROBED }));
  expect(replay("record.json", text.replace('"status":404', '"status":200'))).toMatchObject({
    same: false,
    decision: { move: "roll-back" },
  });
  expect(() => replay("record.json", text.replace('"bad":10', '"bad":-10'))).toThrow("facts are not in order");
  expect(() => replay("record.json", text.replace('"bad":10', '"bad":null'))).toThrow("facts are not in order");
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("%d is no count that a record could hold", (bad) => {
  expect(() => watchFacts([counts(bad)])).toThrow();
});
