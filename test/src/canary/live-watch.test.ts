import { afterAll, expect } from "@jest/globals";
import type { WatchJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { replay } from "@signalbox/moves/replay";
import { WatchFactsSchema } from "@signalbox/policy/rollout/watch-facts";
import { schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import type * as z from "zod";
import { testWith } from "../workflows/programs.ts";
import { openScene, type Scene } from "./scene.ts";
import { recordOf, textOf, toldBy, until } from "./watched-shop.ts";

// Whole watches by the program of the terminal, as processes of their own, of what a real Prometheus scrapes as time goes by; they
// move Rollouts in clusters of tests. They take their time side by side.

const test = testWith("prometheus", schemasInstalled);

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

const does = (journal: WatchJournal | undefined): readonly string[] => journal?.events.map((event) => event.does) ?? [];

test("a canary that goes bad in the middle is rolled back, and a watch that was killed and goes on does the same (needs prometheus and tools/install)", async () => {
  const { shop, exporter, rollOut } = await scene([20, 50, 100], { moved: true });
  const [whole, atOnce, late] = await Promise.all([rollOut("v1"), rollOut("v2"), rollOut("v3")]);
  const all = [whole, atOnce, late];
  const clones = all.map(() => shop.clone());
  const [first, second, third] = all.map((one, i) => one.watch(clones[i] ?? ""));
  await until(() => all.every((one) => Number(one.weight()) >= 50));
  second?.kill("SIGKILL");
  third?.kill("SIGKILL");
  await Promise.all([second?.ended, third?.ended]);
  exporter.goesBad();
  // One goes on elsewhere while the canary is bad; the other once all is over.
  clones[1] = shop.clone();
  const goneOn = atOnce.watch(clones[1]);
  const ends = [await first?.ended, await goneOn.ended];
  ends.push(await late.watch(clones[2] ?? "").ended);

  for (const ended of ends) {
    if (ended === undefined) throw new Error("a watch that was started ends");
    const decided = { verdict: "hold", move: "roll-back", share: 0, finished: true };
    expect(toldBy(ended)).toMatchObject({ ...decided, says: expect.stringMatching(/^`errors`: /) });
    expect(ended.code).toBe(2);
  }
  for (const one of all) expect([one.rollout("status", "abort"), one.weight()]).toEqual([true, 0]);
  const records = clones.map(recordIn);
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
  for (const found of journals) {
    expect(found).toMatchObject([{ finished: { move: "roll-back" } }]);
  }
});

const THREE_INTERVALS_MILLISECONDS = 15_000;
test("while Prometheus is stopped the rollout pauses; then it goes on, and is released (needs prometheus and tools/install)", async () => {
  const { shop, prometheus, rollOut } = await scene([50, 100], { moved: true });
  const clone = shop.clone();
  const report = `${clone}.html`;
  const release = await rollOut("v1");
  const watching = release.watch(clone, ["--report", report]);
  await watching.says("nothing stands against it");
  await prometheus.halt("SIGKILL");
  const halted = performance.now();
  await until(() => release.rollout("spec", "paused") === true);
  const weight = release.weight();
  await until(() => performance.now() - halted > THREE_INTERVALS_MILLISECONDS);
  expect(release.weight()).toBe(weight);
  await prometheus.restart();
  const ended = await watching.ended;
  expect(ended.stderr).toContain("it cannot be read: the metrics system could not be asked");
  expect(toldBy(ended)).toMatchObject({ verdict: "go", move: "promote", share: 1, finished: true });
  expect(ended.code).toBe(0);
  expect(release.rollout("status", "stableRS")).toBe(release.rollout("status", "currentPodHash"));
  const [journal] = shop.journals("v1");
  expect(journal).toMatchObject({ finished: { move: "promote" }, rolledBack: null });
  expect(does(journal)).toEqual(expect.arrayContaining(["pause", "promote", "finished"]));
  expect(recordIn(clone).same).toBe(true);
  expect(textOf(report)).toContain("<svg");
});

test("single looks, one after the other, come to what one watch comes to (needs prometheus and tools/install)", async () => {
  const { shop, rollOut } = await scene([50, 100], { moved: true });
  const { watch, weight, rollout } = await rollOut("v1");
  const twice = await Promise.all([1, 2].map(() => watch(shop.clone(), ["--once"]).ended));
  // Whichever came second found it on record, before it decided or before it wrote.
  for (const one of twice)
    expect(one).toMatchObject({ code: 0, stderr: expect.stringMatching(/^(another run decided meanwhile .*\n)?$/) });
  expect(shop.journals("v1")).toHaveLength(1);
  expect(shop.commits()).toBe(1);
  for (;;) {
    const clone = shop.clone();
    const looked = await watch(clone, ["--once"]).ended;
    expect(looked.code).toBe(0);
    expect(recordIn(clone).same).toBe(true);
    if (toldBy(looked).finished) break;
  }
  const [journal] = shop.journals("v1");
  expect(journal).toMatchObject({ begun: [{ step: 0 }, { step: 1 }, { step: 2 }], finished: { move: "promote" } });
  expect(does(journal)).toEqual(["begun", "promote", "finished"]);
  expect([weight(), rollout("status", "stableRS")]).toEqual([0, rollout("status", "currentPodHash")]);
  // A job that is run again tells it again, and changes nothing.
  const before = shop.commits();
  expect(toldBy(await watch(shop.clone(), ["--once"]).ended)).toMatchObject({ finished: true });
  expect(shop.commits()).toBe(before);
});

test("without a controller a watch ends with each step, for the workflow to move the traffic (needs prometheus and tools/install)", async () => {
  const { shop, watch } = await scene([50, 100], { moved: false });
  const first = await watch("v1", shop.clone()).ended;
  expect(first.code).toBe(0);
  expect(toldBy(first)).toMatchObject({ verdict: "go", move: "promote", share: 1, step: 1, finished: false });
  const second = await watch("v1", shop.clone()).ended;
  expect(second.code).toBe(0);
  expect(toldBy(second)).toMatchObject({ verdict: "go", move: "promote", share: 1, finished: true });
  const [journal] = shop.journals("v1");
  expect(journal).toMatchObject({ begun: [{ step: 0, from: 1 }, { step: 1 }, { step: 2 }], rolledBack: null });
});
