import { expect, test } from "@jest/globals";
import { planOf } from "../plan.ts";
import { calm, series, watchFacts, watchPolicy } from "../test-watch.ts";
import { seriesRead, unreadAlarms } from "./unread.ts";
import type { WatchFacts } from "../watch-facts.ts";

const SILENT = { known: false, code: "prometheus.unreachable", says: "no answer", next: "ask again" } as const;
const READ = { known: true, value: series(calm(40)) } as const;
const TWO = `    slow: { bad: s, total: t, budget: 1%, critical: CRITICAL }
  no-data: roll-back after 5m`;
const planWith = (critical: boolean) => planOf(watchPolicy(TWO.replace("CRITICAL", String(critical))).policy);

type Case = {
  readonly name: string;
  readonly critical?: boolean;
  readonly facts: Partial<WatchFacts>;
  readonly says: readonly string[];
};

const cases: readonly Case[] = [
  { name: "what was read raises nothing", facts: { objectives: { errors: READ, slow: READ } }, says: [] },
  {
    name: "what could not be read pauses, with its cause",
    facts: { objectives: { errors: SILENT, slow: READ } },
    says: ["errors pause prometheus.unreachable: it cannot be read: no answer"],
  },
  {
    name: "what nobody asked for does too",
    facts: { objectives: { slow: READ } },
    says: ["errors pause canary.not-gathered: it cannot be read: nobody asked for it"],
  },
  {
    name: "what lasts longer than the policy allows rolls back",
    facts: { objectives: { errors: SILENT, slow: READ }, lastRead: { errors: 30 } },
    says: [
      "errors roll-back canary.no-data-too-long: there were no data for 10 intervals in a row, longer than the policy allows a critical objective",
    ],
  },
  {
    name: "a little less does not",
    facts: { objectives: { errors: SILENT, slow: READ }, lastRead: { errors: 31 } },
    says: ["errors pause prometheus.unreachable: it cannot be read: no answer"],
  },
  {
    name: "nor does one look after nobody had looked for long",
    facts: { objectives: { errors: SILENT, slow: READ }, lastRead: {} },
    says: ["errors pause prometheus.unreachable: it cannot be read: no answer"],
  },
  {
    name: "nor the silence of another objective",
    critical: false,
    facts: { objectives: { errors: SILENT, slow: SILENT }, lastRead: { slow: 1, errors: 39 } },
    says: [
      "errors pause prometheus.unreachable: it cannot be read: no answer",
      "slow pause prometheus.unreachable: it cannot be read: no answer",
    ],
  },
  {
    name: "a clock that jumped back counts nothing",
    facts: { objectives: { errors: SILENT, slow: READ }, lastRead: { errors: 100 } },
    says: ["errors pause prometheus.unreachable: it cannot be read: no answer"],
  },
];

test.each(cases)("$name", ({ critical = true, facts, says }) => {
  const alarms = unreadAlarms(planWith(critical), watchFacts(calm(40), facts));
  expect(alarms.map(({ path, does, code, says: seen }) => `${path[2]} ${does} ${code}: ${seen}`)).toEqual(says);
  expect(alarms.every(({ status }) => status === "unknown")).toBe(true);
});

test("what was read is what the plan asks for, and no more", () => {
  const facts = watchFacts(calm(40), { objectives: { errors: READ, slow: SILENT, other: READ } });
  expect([...seriesRead(planWith(true), facts).keys()]).toEqual(["errors"]);
});

test("what would make it readable is told with it", () => {
  const [alarm] = unreadAlarms(planWith(true), watchFacts(calm(40), { objectives: { errors: SILENT, slow: READ } }));
  expect(alarm?.next).toBe("ask again");
});
