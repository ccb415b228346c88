import { afterAll, expect, jest } from "@jest/globals";
import type { WatchJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { reconcile } from "@signalbox/systems/kubernetes/argo-rollouts/test-argo";
import { canary, rolloutOf } from "@signalbox/systems/kubernetes/argo-rollouts/test-rollouts";
import { schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import { servingKubernetes, type TestKubernetes, TOKEN } from "@signalbox/systems/kubernetes/test-kubernetes";
import { at } from "@signalbox/systems/kubernetes/test-patch";
import { testWith } from "../workflows/programs.ts";
import { openScene, type Scene } from "./scene.ts";
import { toldBy, until, type WatchProcess } from "./watched-shop.ts";

// Whole watches that move a Rollout of Argo Rollouts, in a cluster of tests, by what a real Prometheus scrapes.

jest.setTimeout(240_000);
const test = testWith("prometheus", schemasInstalled);

const scenes: Scene[] = [];
afterAll(() => Promise.all(scenes.map((one) => one.close())));

const CONTROLLER =
  "  controller: { url-from: CLUSTER_URL, token-from: CLUSTER_TOKEN, namespace: shop, argo-rollout: crm }\n";

type Moved = Pick<TestKubernetes, "cluster"> & {
  readonly scene: Scene;
  readonly kubernetes: TestKubernetes;
  /** The canary's share of the traffic in the cluster, in percent. */
  readonly weight: () => unknown;
  readonly watch: (clone: string, args?: readonly string[]) => WatchProcess;
};

/** A shop whose second version is rolled out in a cluster, at its first step. */
async function rollingOut(steps: readonly number[], work: (moved: Moved) => Promise<void>): Promise<void> {
  const scene = await openScene(steps.map((step) => `${step}%`).join(", "), CONTROLLER);
  scenes.push(scene);
  await servingKubernetes(async (kubernetes) => {
    const { cluster, address } = kubernetes;
    const strategy = canary(steps.flatMap((step) => [{ setWeight: step }, { pause: {} }]));
    const passes = (count: number): void => {
      for (let pass = 0; pass < count; pass += 1) reconcile(cluster, "crm");
    };
    cluster.put(rolloutOf("1", strategy));
    passes(3);
    cluster.put({ ...rolloutOf("2", strategy), status: at(cluster.get("Rollout", "crm"), "status") });
    passes(5);
    kubernetes.tick = () => passes(1);
    const env = { CLUSTER_URL: address, CLUSTER_TOKEN: TOKEN };
    await work({
      scene,
      kubernetes,
      cluster,
      weight: () => at(cluster.get("Rollout", "crm"), "status", "canary", "weights", "canary", "weight"),
      watch: (clone, args = []) => scene.watch("v2", clone, { args, env }),
    });
  });
}

/** Kills a watch when it is about to write to the cluster what is on record already: nothing moved yet. */
function killBeforeMove(
  { kubernetes, scene }: Moved,
  watching: WatchProcess,
  isOnRecord: (journal: WatchJournal) => boolean,
): void {
  kubernetes.fault = (request) => {
    if (!request.startsWith("PATCH") || !scene.shop.journals("v2").some(isOnRecord)) return null;
    kubernetes.fault = () => null;
    watching.kill("SIGKILL");
    return "break-before";
  };
}

test("a healthy canary gets its shares one after the other; cancelled it is paused, and goes on (needs prometheus and tools/install)", () =>
  rollingOut([20, 100], async ({ scene, cluster, weight, watch }) => {
    const { shop } = scene;
    expect(weight()).toBe(20);
    const first = watch(shop.clone());
    await first.says("interval 1 ");
    first.kill("SIGINT");
    const cancelled = await first.ended;
    expect(cancelled.code).toBe(1);
    expect(cancelled.stderr).toMatch(/the watch ends before the rollout does \(the watch was cancelled\): .*paused/);
    expect(at(cluster.get("Rollout", "crm"), "spec", "paused")).toBe(true);
    expect(weight()).toBe(20);
    const second = watch(shop.clone());
    const weights = new Set<unknown>();
    await until(() => weights.add(weight()).has(100));
    expect([...weights]).toEqual([20, 100]);
    const ended = await second.ended;
    expect(ended.code).toBe(0);
    expect(toldBy(ended)).toMatchObject({ verdict: "go", move: "promote", share: 1, finished: true });
    const { status } = cluster.get("Rollout", "crm");
    expect(at(status, "stableRS")).toBe(at(status, "currentPodHash"));
    expect(shop.journals("v2")).toMatchObject([
      { revision: at(status, "currentPodHash"), finished: { move: "promote" } },
    ]);
  }));

test("what was on record and not yet moved when a watch was killed, the next look moves: a step, and a roll-back (needs prometheus and tools/install)", () =>
  rollingOut([20, 50, 100], async (moved) => {
    const { scene, cluster, weight, watch } = moved;
    const { shop, exporter } = scene;
    const first = watch(shop.clone());
    killBeforeMove(moved, first, ({ begun }) => begun.some(({ step }) => step === 1));
    expect((await first.ended).code).toBeNull();
    expect(shop.journals("v2")).toMatchObject([{ begun: [{ step: 0 }, { step: 1 }] }]);
    expect(weight()).toBe(20);

    const second = watch(shop.clone());
    await until(() => weight() === 50);
    exporter.goesBad();
    killBeforeMove(moved, second, ({ rolledBack }) => rolledBack !== null);
    expect((await second.ended).code).toBeNull();
    const [recorded] = shop.journals("v2");
    expect(at(cluster.get("Rollout", "crm"), "status", "abort")).toBeUndefined();

    const ended = await watch(shop.clone(), ["--once"]).ended;
    expect(ended.code).toBe(2);
    expect(toldBy(ended)).toMatchObject({ move: "roll-back", share: 0, finished: true, outcome: { state: "done" } });
    expect(at(cluster.get("Rollout", "crm"), "status", "abort")).toBe(true);
    expect(weight()).toBe(0);
    expect(shop.journals("v2")).toEqual([recorded]);
  }));
