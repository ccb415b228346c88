import { existsSync } from "node:fs";
import { afterAll, expect, jest } from "@jest/globals";
import type { WatchJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { replay } from "@signalbox/moves/replay";
import { WatchFactsSchema } from "@signalbox/policy/rollout/watch-facts";
import type * as z from "zod";
import { testWith } from "../workflows/programs.ts";
import { openScene, type Scene } from "./scene.ts";
import { recordOf, textOf, toldBy, until } from "./watched-shop.ts";

// Whole watches by the program of the terminal, as processes of their own, of what a real Prometheus scrapes as time goes by. They
// take their time side by side.

jest.setTimeout(240_000);
const test = testWith("prometheus");

const scenes: Scene[] = [];
async function scene(...wanted: Parameters<typeof openScene>): Promise<Scene> {
  const opened = await openScene(...wanted);
  scenes.push(opened);
  return opened;
}
afterAll(() => Promise.all(scenes.map((one) => one.close())));

/** What a clone's record holds, decided again. */
function recordIn(clone: string): ReturnType<typeof replay> & { readonly facts: z.infer<typeof WatchFactsSchema> } {
  const replayed = replay(recordOf(clone), textOf(recordOf(clone)));
  return { ...replayed, facts: WatchFactsSchema.parse(replayed.record.facts) };
}

const does = ({ events }: WatchJournal): readonly string[] => events.map((event) => event.does);
const isInStep = (step: number) => (journal: WatchJournal) => journal.begun.some((one) => one.step === step);

test("a canary that goes bad in the middle is rolled back, and a watch that was killed and goes on does the same (needs prometheus)", async () => {
  const { shop, exporter, watch } = await scene("20%, 50%, 100%");
  const whole = { candidate: "v1", clone: shop.clone() };
  const atOnce = { candidate: "v2", clone: shop.clone() };
  const late = { candidate: "v3", clone: shop.clone() };
  const all = [whole, atOnce, late];
  const [first, second, third] = all.map(({ candidate, clone }) => watch(candidate, clone));
  await Promise.all(all.map(({ candidate }) => shop.recorded(candidate, isInStep(1))));
  second?.kill("SIGKILL");
  third?.kill("SIGKILL");
  await Promise.all([second?.ended, third?.ended]);
  exporter.goesBad();
  // One goes on elsewhere while the canary is bad; the other once all is over.
  const elsewhere = shop.clone();
  const goneOn = watch(atOnce.candidate, elsewhere);
  const ends = [await first?.ended, await goneOn.ended];
  ends.push(await watch(late.candidate, late.clone).ended);

  const decided = { verdict: "hold", move: "roll-back", step: 1, share: 0, finished: true };
  for (const ended of ends) {
    if (ended === undefined) throw new Error("a watch that was started ends");
    expect(toldBy(ended)).toMatchObject({ ...decided, says: expect.stringMatching(/^`errors`: /) });
    expect(ended.code).toBe(2);
  }
  const records = [whole.clone, elsewhere, late.clone].map(recordIn);
  for (const { same } of records) expect(same).toBe(true);
  // What was seen up to the newest interval that all of them saw.
  const newest = Math.min(...records.map(({ facts }) => facts.grid.until));
  const seen = records.map(({ facts }) => {
    const { errors } = facts.objectives;
    if (errors?.known !== true || errors.value.kind !== "counts") throw new Error("errors are counted");
    const upTo = newest - facts.grid.first + 1;
    return { canary: errors.value.canary.slice(0, upTo), stable: errors.value.stable?.slice(0, upTo) };
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  const journals = all.map(({ candidate }) => shop.journals(candidate));
  const rolledBack = journals.map((found) => found.map((journal) => journal.rolledBack?.interval));
  expect(rolledBack).toEqual([rolledBack[0], rolledBack[0], rolledBack[0]]);
  for (const [journal, ...others] of journals) {
    expect(others).toEqual([]);
    expect(journal).toMatchObject({
      begun: [{ step: 0 }, { step: 1 }],
      finished: { move: "roll-back" },
    });
  }
});

test("while Prometheus is stopped the rollout pauses; then it goes on, and is released (needs prometheus)", async () => {
  const { shop, prometheus, watch } = await scene("50%, 100%");
  const clone = shop.clone();
  const report = `${clone}.html`;
  const watching = watch("v1", clone, { args: ["--report", report] });
  await watching.says("interval 1 ");
  await prometheus.halt("SIGKILL");
  const halted = Date.now();
  await shop.recorded("v1", (journal) => does(journal).includes("pause"));
  await until(() => Date.now() - halted > 15_000);
  await prometheus.restart();
  const ended = await watching.ended;
  expect(ended.stderr).toContain("it cannot be read: the metrics system could not be asked");
  expect(toldBy(ended)).toMatchObject({ verdict: "go", move: "promote", share: 1, finished: true });
  expect(ended.code).toBe(0);
  const [journal] = shop.journals("v1");
  expect(journal).toMatchObject({ finished: { move: "promote" }, rolledBack: null });
  expect(recordIn(clone).same).toBe(true);
  expect(textOf(report)).toContain("<svg");
  if (journal !== undefined) expect(does(journal)).toEqual(expect.arrayContaining(["pause", "promote", "finished"]));
});

test("a watch that is cancelled pauses, says so, and is gone on with (needs prometheus)", async () => {
  const { shop, watch } = await scene("100%");
  const clone = shop.clone();
  const watching = watch("v1", clone);
  await watching.says("interval 1 ");
  watching.kill("SIGINT");
  const cancelled = await watching.ended;
  expect(cancelled).toMatchObject({ code: 1, stdout: "" });
  expect(cancelled.stderr).toContain(
    "the watch ends before the rollout does (the watch was cancelled): the workflow moves the traffic: leave it as it is\n",
  );
  expect(cancelled.stderr).toContain("error: the watch was cancelled\nto do: run it again: it goes on where it was\n");
  expect(existsSync(recordOf(clone))).toBe(false);
  const [stopped] = shop.journals("v1");
  expect(stopped?.events.at(-1)).toMatchObject({ does: "cancelled", says: "the watch was cancelled" });
  expect(stopped?.finished).toBeNull();
  const ended = await watch("v1", clone).ended;
  expect(ended.code).toBe(0);
  expect(shop.journals("v1")).toMatchObject([
    { begun: [{ step: 0, from: 1 }, { step: 1 }], finished: { move: "promote" } },
  ]);
});

test("single looks, one after the other, come to what one watch comes to (needs prometheus)", async () => {
  const { shop, watch } = await scene("50%, 100%");
  const twice = ["v1", "v1"].map((candidate) => watch(candidate, shop.clone(), { args: ["--once"] }));
  const both = await Promise.all(twice.map((one) => one.ended));
  for (const one of both) expect(one).toMatchObject({ code: 0, stderr: "" });
  // Whichever came second found it on record.
  expect(shop.journals("v1")).toHaveLength(1);
  expect(shop.commits()).toBe(1);
  for (;;) {
    const clone = shop.clone();
    const looked = await watch("v1", clone, { args: ["--once"] }).ended;
    expect(looked.code).toBe(0);
    expect(recordIn(clone).same).toBe(true);
    if (toldBy(looked).finished) break;
  }
  const [journal] = shop.journals("v1");
  expect(journal).toMatchObject({ begun: [{ step: 0 }, { step: 1 }, { step: 2 }], finished: { move: "promote" } });
  expect(journal === undefined ? [] : does(journal)).toEqual(["begun", "promote", "finished"]);
  // A job that is run again tells it again, and changes nothing.
  const before = shop.commits();
  expect(toldBy(await watch("v1", shop.clone(), { args: ["--once"] }).ended)).toMatchObject({ finished: true });
  expect(shop.commits()).toBe(before);
});
