import { expect } from "@jest/globals";
import { insist } from "../../answer.ts";
import { whereInstalled } from "../../contracts/cases/where-installed.ts";
import { openKubernetes } from "../open-kubernetes.ts";
import { schemasInstalled } from "../published-schemas.ts";
import type { RolloutController } from "../rollout-controller.ts";
import { NAMESPACE, type TestCluster } from "../test-cluster.ts";
import type { Kubernetes } from "../kubernetes.ts";
import { servingKubernetes, slowly, type TestKubernetes, TOKEN } from "../test-kubernetes.ts";
import { at, type JsonObject } from "../test-patch.ts";
import { openDeployments } from "./open-deployments.ts";

const tested = whereInstalled("tools/install (schemas)", schemasInstalled);
const never = new AbortController().signal;
const tracks = { stable: "crm", canary: "crm-canary" };

function deployment(name: string, replicas: number): JsonObject {
  const labels = { app: "crm", track: name };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, annotations: { "deployment.kubernetes.io/revision": "2" } },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: "crm", image: "registry.example/crm:2" }] } },
    },
    status: { observedGeneration: 1, replicas, availableReplicas: replicas },
  };
}

/** One pass of the controller of Deployments: a pod starts or ends. */
function reconcile(cluster: TestCluster, name: string, starts = true): void {
  const object = cluster.get("Deployment", name);
  const [wanted, has] = [Number(at(object, "spec", "replicas")), Number(at(object, "status", "availableReplicas"))];
  const replicas = has > wanted ? has - 1 : has < wanted && starts ? has + 1 : has;
  const status = { observedGeneration: at(object, "metadata", "generation"), replicas, availableReplicas: replicas };
  if (JSON.stringify(at(object, "status")) !== JSON.stringify(status)) cluster.put({ ...object, status });
}

type Scene = TestKubernetes & {
  readonly api: Kubernetes;
  readonly open: (looks?: number, turn?: number, through?: Kubernetes) => RolloutController;
  /** The replicas that were asked for, stable before canary. */
  readonly replicas: () => readonly unknown[];
};

function withDeployments(stable: number, canary: number, work: (scene: Scene) => Promise<void>): Promise<void> {
  return servingKubernetes(async (kubernetes) => {
    const { cluster, address } = kubernetes;
    cluster.put(deployment(tracks.stable, stable));
    cluster.put(deployment(tracks.canary, canary));
    kubernetes.tick = () => {
      reconcile(cluster, tracks.stable);
      reconcile(cluster, tracks.canary);
    };
    const api = insist(openKubernetes({ address, token: TOKEN, authority: null }, { waitSeconds: 0 }));
    const watched = { namespace: NAMESPACE, revision: "2", shares: [0.05, 0.25, 1] };
    const turned = (number: number) => ({ ...watched, turn: { releasedAt: "2026-11-21T12:00:00Z", number } });
    await work(
      Object.assign(kubernetes, {
        api,
        open: (looks = 40, number = 1, through = api) =>
          openDeployments(through, tracks, turned(number), { lookEverySeconds: 0, looks }),
        replicas: () =>
          [tracks.stable, tracks.canary].map((name) => at(cluster.get("Deployment", name), "spec", "replicas")),
      }),
    );
  });
}

const shares: readonly { name: string; total: number; share: number; replicas: readonly number[] }[] = [
  { name: "a share is of the replicas", total: 10, share: 0.25, replicas: [7, 3] },
  { name: "a small share is one replica", total: 10, share: 0.01, replicas: [9, 1] },
  { name: "a large share leaves one", total: 10, share: 0.99, replicas: [1, 9] },
  { name: "all is all", total: 10, share: 1, replicas: [0, 10] },
  { name: "two replicas are shared one and one", total: 2, share: 0.05, replicas: [1, 1] },
];

for (const { name, total, share, replicas: expected } of shares) {
  tested(`needs tools/install: Deployments: ${name}, and back`, () =>
    withDeployments(total, 0, async ({ open, replicas, cluster }) => {
      expect((await open().moveTo(share, never)).state).toBe("done");
      expect(replicas()).toEqual(expected);
      expect((await open().moveTo(share, never)).state).toBe("already-done");
      expect(insist(await open().state(never))).toEqual({
        kind: "deployments",
        share: (expected[1] ?? 0) / total,
        paused: false,
        aborted: false,
        finished: false,
        revision: "2",
      });
      expect((await open().abort(never)).state).toBe("done");
      expect(replicas()).toEqual([total, 0]);
      expect((await open().abort(never)).state).toBe("already-done");
      expect(at(cluster.get("Deployment", "crm"), "metadata", "annotations", "signalbox/replicas")).toBeUndefined();
    }),
  );
}

tested("needs tools/install: Deployments: fewer than the total never take requests, step by step and back", () =>
  withDeployments(10, 0, async (scene) => {
    const { open, cluster } = scene;
    const tick = scene.tick;
    const available: number[] = [];
    scene.tick = () => {
      tick(cluster);
      const counts = [tracks.stable, tracks.canary].map((name) =>
        Number(at(cluster.get("Deployment", name), "status", "availableReplicas")),
      );
      available.push(counts.reduce((sum, count) => sum + count, 0));
    };
    for (const share of [0.05, 0.25, 0.5, 1]) await open().moveTo(share, never);
    await open().abort(never);
    expect(Math.min(...available)).toBe(10);
  }),
);

tested("needs tools/install: Deployments: whoever goes on after a crash keeps the total", () =>
  withDeployments(10, 0, async ({ open, replicas, cluster }) => {
    // One look: the canary is asked to grow, and nobody sees it grown.
    expect(await open(1).moveTo(0.25, never)).toMatchObject({
      state: "partly-done",
      says: expect.stringMatching(/^\d of 3 replicas of Deployment `crm-canary` are up$/),
    });
    expect(replicas()).toEqual([10, 3]);
    expect(at(cluster.get("Deployment", "crm"), "metadata", "annotations", "signalbox/replicas")).toBe("10");
    expect((await open().moveTo(0.25, never)).state).toBe("done");
    expect(replicas()).toEqual([7, 3]);
  }),
);

tested("needs tools/install: Deployments: a total that no longer fits what is there is not believed", () =>
  withDeployments(4, 0, async ({ open, replicas, cluster }) => {
    cluster.change("Deployment", "crm", { metadata: { annotations: { "signalbox/replicas": "400" } } });
    expect((await open().moveTo(0.5, never)).state).toBe("done");
    expect(replicas()).toEqual([2, 2]);
    expect(at(cluster.get("Deployment", "crm"), "metadata", "annotations", "signalbox/replicas")).toBeUndefined();
  }),
);

tested("needs tools/install: Deployments: while the canary does not come up, the stable track stays", () =>
  withDeployments(10, 0, async (scene) => {
    scene.tick = (cluster) => {
      reconcile(cluster, tracks.stable);
      reconcile(cluster, tracks.canary, false);
    };
    expect(await scene.open(5).moveTo(0.5, never)).toMatchObject({
      state: "partly-done",
      says: "0 of 5 replicas of Deployment `crm-canary` are up",
    });
    expect(scene.replicas()).toEqual([10, 5]);
    expect((await scene.open().abort(never)).state).toBe("done");
    expect(scene.replicas()).toEqual([10, 0]);
  }),
);

tested("needs tools/install: Deployments: two runs at the same moment keep the total", () =>
  withDeployments(10, 0, async ({ open, replicas }) => {
    const outcomes = await Promise.all([open().moveTo(0.25, never), open().moveTo(0.25, never)]);
    expect(outcomes.map(({ state }) => state).every((state) => state.endsWith("done"))).toBe(true);
    expect(replicas()).toEqual([7, 3]);
  }),
);

tested("needs tools/install: Deployments: an autoscaler is said, and going back asks nobody", () =>
  withDeployments(8, 2, async ({ open, cluster, replicas }) => {
    cluster.put({
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: { name: "crm-load" },
      spec: { maxReplicas: 20, scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "crm" } },
    });
    expect(await open().moveTo(0.5, never)).toMatchObject({
      state: "not-done",
      says: "HorizontalPodAutoscaler `crm-load` scales Deployment `crm`: it would undo every share",
      next: expect.stringContaining("http-route"),
    });
    expect((await open().abort(never)).state).toBe("done");
    expect(replicas()).toEqual([10, 0]);
  }),
);

tested("needs tools/install: Deployments: a canary of another revision is not moved", () =>
  withDeployments(9, 1, async ({ open, cluster, replicas }) => {
    cluster.change("Deployment", tracks.canary, {
      metadata: { annotations: { "deployment.kubernetes.io/revision": "3" } },
    });
    expect(await open().moveTo(0.5, never)).toMatchObject({
      state: "not-done",
      says: expect.stringContaining("is at revision `3` now, and revision `2` is watched"),
    });
    expect(replicas()).toEqual([9, 1]);
  }),
);

tested("needs tools/install: Deployments: one replica has no shares", () =>
  withDeployments(1, 0, async ({ open, replicas }) => {
    expect((await open().moveTo(0.25, never)).says).toBe("25% cannot be a share of one replica");
    expect((await open().moveTo(1, never)).state).toBe("done");
    expect(replicas()).toEqual([0, 1]);
  }),
);

// Its turn into each of the two, the total, the one that grows, the one that shrinks.
for (const nth of [1, 2, 3, 4, 5]) {
  for (const later of ["abort", "pause"] as const) {
    tested(
      `needs tools/install: Deployments: no replica takes requests from write ${nth} on once a later decision was to ${later}`,
      () =>
        withDeployments(8, 2, async ({ open, api, replicas }) => {
          let then: readonly unknown[] = [];
          const meanwhile = async () => {
            expect((await open(40, 2)[later](never)).state).toMatch(/done$/);
            then = replicas();
          };
          const outcome = await open(40, 1, slowly(api, nth, meanwhile)).moveTo(0.5, never);
          expect(outcome.state).toMatch(/^(not|partly)-done$/);
          expect(replicas()).toEqual(then);
          if (later === "abort") expect(then).toEqual([10, 0]);
        }),
    );
  }
}

tested(
  "needs tools/install: Deployments: a roll-back before anything had traffic keeps what was decided before from giving it",
  () =>
    withDeployments(10, 0, async ({ open, api, replicas }) => {
      const meanwhile = async () => expect((await open(40, 2).abort(never)).state).toBe("already-done");
      expect(await open(40, 1, slowly(api, 1, meanwhile)).moveTo(0.25, never)).toMatchObject({ state: "not-done" });
      expect(replicas()).toEqual([10, 0]);
    }),
);
