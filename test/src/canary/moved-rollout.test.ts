import { existsSync } from "node:fs";
import { afterAll, expect } from "@jest/globals";
import type { WatchJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import { testWith } from "../workflows/programs.ts";
import { openScene, type RolledOut, type Scene } from "./scene.ts";
import { recordOf, toldBy, until, type WatchProcess } from "./watched-shop.ts";

// Whole watches that move a Rollout of Argo Rollouts, in a cluster of tests, by what a real Prometheus scrapes.

const test = testWith("prometheus", schemasInstalled);

const scenes: Scene[] = [];
async function rollingOut(steps: readonly number[]): Promise<RolledOut & Pick<Scene, "shop" | "exporter">> {
  const scene = await openScene(steps, { moved: true });
  scenes.push(scene);
  return { ...scene, ...(await scene.rollOut("v2")) };
}
afterAll(() => Promise.all(scenes.map((one) => one.close())));

type Released = Awaited<ReturnType<typeof rollingOut>>;

/** Kills a watch when it is about to write to the cluster what is on record already: nothing moved yet. */
function killBeforeMove(
  { kubernetes, shop }: Released,
  watching: WatchProcess,
  isOnRecord: (journal: WatchJournal) => boolean,
): void {
  kubernetes.fault = (request) => {
    if (!request.startsWith("PATCH") || !shop.journals("v2").some(isOnRecord)) return null;
    kubernetes.fault = () => null;
    watching.kill("SIGKILL");
    return "break-before";
  };
}

test("a healthy canary gets its shares one after the other; cancelled it is paused, and goes on (needs prometheus and tools/install)", async () => {
  const { shop, weights, rollout, watch } = await rollingOut([20, 100]);
  const clone = shop.clone();
  const first = watch(clone);
  await first.says("nothing stands against it");
  first.kill("SIGINT");
  const cancelled = await first.ended;
  expect(cancelled).toMatchObject({ code: 1, stdout: "" });
  expect(cancelled.stderr).toMatch(/the watch ends before the rollout does \(the watch was cancelled\): .*paused/);
  expect(cancelled.stderr).toContain("error: the watch was cancelled\nto do: run it again: it goes on where it was\n");
  expect(existsSync(recordOf(clone))).toBe(false);
  expect(rollout("spec", "paused")).toBe(true);
  const [stopped] = shop.journals("v2");
  expect(stopped?.events.at(-1)).toMatchObject({ does: "cancelled", says: "the watch was cancelled" });
  expect(stopped?.finished).toBeNull();

  const ended = await watch(shop.clone()).ended;
  expect(ended.code).toBe(0);
  // As the new stable track it has no canary's share.
  expect(weights()).toEqual([20, 100, 0]);
  expect(toldBy(ended)).toMatchObject({ verdict: "go", move: "promote", share: 1, finished: true });
  const revision = rollout("status", "currentPodHash");
  expect(rollout("status", "stableRS")).toBe(revision);
  expect(shop.journals("v2")).toMatchObject([{ revision, finished: { move: "promote" } }]);
});

test("what was on record and not yet moved when a watch was killed, the next look moves: a step, and a roll-back (needs prometheus and tools/install)", async () => {
  const released = await rollingOut([20, 50, 100]);
  const { shop, exporter, rollout, weight, watch } = released;
  const first = watch(shop.clone());
  killBeforeMove(released, first, ({ begun }) => begun.some(({ step }) => step === 1));
  expect((await first.ended).code).toBeNull();
  expect(shop.journals("v2")).toMatchObject([{ begun: [{ step: 0 }, { step: 1 }] }]);
  expect(weight()).toBe(20);

  const second = watch(shop.clone());
  await until(() => weight() === 50);
  exporter.goesBad();
  killBeforeMove(released, second, ({ rolledBack }) => rolledBack !== null);
  expect((await second.ended).code).toBeNull();
  const [recorded] = shop.journals("v2");
  expect(rollout("status", "abort")).toBeUndefined();

  const ended = await watch(shop.clone(), ["--once"]).ended;
  expect(ended.code).toBe(2);
  expect(toldBy(ended)).toMatchObject({ move: "roll-back", share: 0, finished: true, outcome: { state: "done" } });
  expect(rollout("status", "abort")).toBe(true);
  expect(weight()).toBe(0);
  expect(shop.journals("v2")).toEqual([recorded]);
});
