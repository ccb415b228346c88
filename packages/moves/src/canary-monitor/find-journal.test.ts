import { expect, test } from "@jest/globals";
import { watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { findJournal } from "./find-journal.ts";
import { newJournal, type WatchJournal } from "./journal/watch-journal.ts";

const NOW = "2026-11-21T12:00:00.750Z";
const ABOUT = { environment: "production", candidate: "v1.2.3", intervalSeconds: 30, shares: [0.2, 1] };
const FINISHED = { at: NOW, interval: 10, move: "promote", says: "released" };
const journal = (releasedAt: string, finished: WatchJournal["finished"] = null): WatchJournal => ({
  ...newJournal({ ...ABOUT, releasedAt }),
  finished,
});

function found(releasedAt: string | null, journals: readonly WatchJournal[] = []): Promise<WatchJournal> {
  return findJournal(
    { environment: "production", candidate: "v1.2.3", releasedAt, tick: null },
    {
      loaded: watchPolicy(),
      now: () => new Date(NOW),
      journals: {
        read: async () => journals,
        change: async () => {
          throw new Error("nothing is written");
        },
        isOvertaken: async () => false,
      },
    },
  );
}

const [ONE, TWO, THREE] = ["2026-11-21T09:00:00Z", "2026-11-21T10:00:00Z", "2026-11-21T11:00:00Z"] as const;

const cases: readonly {
  readonly name: string;
  readonly releasedAt: string | null;
  readonly journals: readonly WatchJournal[];
  readonly finds: string;
}[] = [
  {
    name: "where there is none, one begins now, in whole seconds",
    releasedAt: null,
    journals: [],
    finds: "2026-11-21T12:00:00Z",
  },
  { name: "or at the time of the release", releasedAt: ONE, journals: [], finds: ONE },
  { name: "in whichever zone it is told", releasedAt: "2026-11-21T10:00:00.9+01:00", journals: [], finds: ONE },
  { name: "the one that goes on", releasedAt: null, journals: [journal(ONE), journal(TWO, FINISHED)], finds: ONE },
  {
    name: "the newest that goes on",
    releasedAt: null,
    journals: [journal(ONE), journal(TWO), journal(THREE, FINISHED)],
    finds: TWO,
  },
  {
    name: "where none goes on, the newest that has finished",
    releasedAt: null,
    journals: [journal(TWO, FINISHED), journal(ONE, FINISHED)],
    finds: TWO,
  },
  {
    name: "the one of this release, exactly",
    releasedAt: ONE,
    journals: [journal(ONE, FINISHED), journal(TWO)],
    finds: ONE,
  },
  {
    name: "another release has a watch of its own",
    releasedAt: THREE,
    journals: [journal(ONE), journal(TWO)],
    finds: THREE,
  },
  {
    name: "clocks differ by a minute",
    releasedAt: "2026-11-21T12:01:00Z",
    journals: [],
    finds: "2026-11-21T12:01:00Z",
  },
];

test.each(cases)("$name", async ({ releasedAt, journals, finds }) => {
  const one = await found(releasedAt, journals);
  expect(one.releasedAt).toBe(finds);
  expect(journals.includes(one) || one.begun.length === 0).toBe(true);
});

test("a watch that begins has the policy's interval and steps", async () => {
  expect(await found(null)).toMatchObject({ ...ABOUT, begun: [], events: [], tick: 0, finished: null });
});

test.each([
  { releasedAt: "2026-11-21T12:02:00Z", code: "canary.not-released", says: "which is in the future" },
  { releasedAt: "2025-11-21T12:00:00Z", code: "canary.too-long-ago", says: "too long ago to watch it" },
  { releasedAt: "yesterday", code: "canary.bad-time", says: "`yesterday` is no time" },
  { releasedAt: "", code: "canary.bad-time", says: "`` is no time" },
])("$releasedAt is no time to watch from", async ({ releasedAt, code, says }) => {
  await expect(found(releasedAt)).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
});

test("a journal from long ago is told again nevertheless", async () => {
  const old = journal("2025-11-21T12:00:00Z", FINISHED);
  expect(await found(old.releasedAt, [old])).toBe(old);
});
