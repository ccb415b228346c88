import { expect, test } from "@jest/globals";
import { newJournal, type WatchJournal } from "./journal/watch-journal.ts";
import { overdueOf } from "./overdue.ts";

const AT = "2026-11-21T12:00:00Z";
const minutes = (count: number): string => new Date(Date.parse(AT) + count * 60_000).toISOString();
const JOURNAL = newJournal({
  environment: "production",
  candidate: "v1.2.3",
  releasedAt: AT,
  intervalSeconds: 30,
  shares: [0.05, 1],
});
const event = (at: number) => ({ interval: 1, at: minutes(at), does: "pause" as const, step: 0, says: "no data" });

const cases: readonly {
  readonly name: string;
  readonly journal: Partial<WatchJournal>;
  readonly says: string | null;
}[] = [
  {
    name: "one of which there is nothing but its beginning",
    journal: {},
    says: "`v1.2.3` in `production` is not at its end, but in step 1 of 2 (5%), and nothing is on record of its watch for 1h",
  },
  { name: "one that was looked at since", journal: { lookedAt: minutes(31) }, says: null },
  { name: "one at which something happened since", journal: { events: [event(45)] }, says: null },
  { name: "at the very moment", journal: { lookedAt: minutes(30) }, says: null },
  {
    name: "one that was paused, and waits for somebody",
    journal: {
      lookedAt: minutes(20),
      events: [event(20)],
      begun: [
        { step: 0, from: 1 },
        { step: 1, from: 9 },
      ],
    },
    says: "in step 2 of 2 (100%), and nothing is on record of its watch for 40m; the last word was pause: no data",
  },
  {
    name: "one after its last step",
    journal: { begun: [{ step: 2, from: 9 }] },
    says: "in the watch after the release",
  },
  {
    name: "one that is over",
    journal: { finished: { at: AT, interval: 9, move: "promote", says: "released" } },
    says: null,
  },
];

test.each(cases)("$name", ({ journal, says }) => {
  const said = overdueOf({ ...JOURNAL, ...journal }, 30 * 60, new Date(minutes(60)));
  expect(said).toEqual(says === null ? null : expect.stringContaining(says));
});
