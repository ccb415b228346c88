import { expect } from "@jest/globals";
import { insist } from "../../answer.ts";
import { whereInstalled } from "../../contracts/cases/where-installed.ts";
import { openKubernetes } from "../open-kubernetes.ts";
import { schemasInstalled } from "../published-schemas.ts";
import type { ControllerOutcome, RolloutController } from "../rollout-controller.ts";
import { NAMESPACE } from "../test-cluster.ts";
import type { Kubernetes } from "../kubernetes.ts";
import { servingKubernetes, slowly, type TestKubernetes, TOKEN } from "../test-kubernetes.ts";
import { at, type JsonObject } from "../test-patch.ts";
import { openArgoRollout } from "./open-argo-rollout.ts";
import { hashOf, reconcile } from "./test-argo.ts";
import { blueGreen, canary, rolloutOf, STEPS, templateOf } from "./test-rollouts.ts";

const tested = whereInstalled("tools/install (schemas)", schemasInstalled);
const never = new AbortController().signal;

type Scene = TestKubernetes & {
  readonly rollout: RolloutController;
  /** Another run's controller of the same Rollout. */
  readonly another: (revision?: string, turn?: number) => RolloutController;
  readonly passes: (count: number) => void;
};

function opened(
  { address }: TestKubernetes,
  { looks = 12, revision = hashOf(templateOf("2")), number = 1 } = {},
  through = (api: Kubernetes): Kubernetes => api,
): RolloutController {
  const access = { address, token: TOKEN, authority: null };
  const kubernetes = insist(openKubernetes(access, { waitSeconds: 0 }));
  const turn = { releasedAt: "2026-11-21T12:00:00Z", number };
  const watched = { namespace: NAMESPACE, revision, shares: [0.05, 0.25, 1], turn };
  return openArgoRollout(through(kubernetes), "crm", watched, { lookEverySeconds: 0, looks });
}

/** A Rollout whose version 1 is stable and whose version 2 has come as far as it goes by itself. */
function releasing(strategy: JsonObject, work: (scene: Scene) => Promise<void>, more: JsonObject = {}): Promise<void> {
  return servingKubernetes(async (kubernetes) => {
    const { cluster } = kubernetes;
    const passes = (count: number): void => {
      for (let pass = 0; pass < count; pass += 1) reconcile(cluster, "crm");
    };
    cluster.put(rolloutOf("1", strategy));
    passes(3);
    cluster.put({ ...rolloutOf("2", strategy, more), status: at(cluster.get("Rollout", "crm"), "status") });
    passes(5);
    kubernetes.tick = () => passes(1);
    await work(
      Object.assign(kubernetes, {
        rollout: opened(kubernetes),
        another: (revision?: string, number = 1) =>
          opened(kubernetes, revision === undefined ? { number } : { revision, number }),
        passes,
      }),
    );
  });
}

const sharesAt = async (rollout: RolloutController): Promise<number> => insist(await rollout.state(never)).share;
const words = ({ state, says }: ControllerOutcome): string => `${state}: ${says}`;

tested("needs tools/install: a canary goes from step to step, each asked for twice, and is finished", () =>
  releasing(canary(), async ({ rollout, requests }) => {
    expect(insist(await rollout.state(never))).toEqual({
      kind: "argo-rollout",
      share: 0.05,
      paused: false,
      aborted: false,
      finished: false,
      revision: hashOf(templateOf("2")),
    });
    for (const share of [0.05, 0.25, 1]) {
      const first = await rollout.moveTo(share, never);
      expect(words(first)).toBe(
        `${share === 0.05 ? "already-done" : "done"}: the rollout stands at its step of ${share * 100}%`,
      );
      expect((await rollout.moveTo(share, never)).state).toBe("already-done");
      expect(await sharesAt(rollout)).toBe(share);
    }
    expect(insist(await rollout.state(never)).finished).toBe(false);
    expect(words(await rollout.finish(never))).toBe("done: the canary is the stable track");
    expect(words(await rollout.finish(never))).toBe("already-done: the canary is the stable track");
    expect(insist(await rollout.state(never))).toMatchObject({ share: 1, finished: true });
    expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([
      // By whose word it is moved, and what there is to go back to.
      "PATCH rollouts/crm",
      "PATCH rollouts/crm",
      "PATCH rollouts/crm/status",
      "PATCH rollouts/crm/status",
      "PATCH rollouts/crm/status",
    ]);
  }),
);

tested("needs tools/install: two runs that promote at the same moment promote one step", () =>
  releasing(canary(), async ({ rollout, another, cluster, requests }) => {
    const outcomes = await Promise.all([rollout.moveTo(0.25, never), another().moveTo(0.25, never)]);
    expect(outcomes.map(({ state }) => state).every((state) => state.endsWith("done"))).toBe(true);
    expect(at(cluster.get("Rollout", "crm"), "status", "currentStepIndex")).toBe(3);
    expect(requests.filter((request) => request.startsWith("PATCH")).length).toBeGreaterThan(0);
  }),
);

tested("needs tools/install: several of Argo's steps on the way to one of the policy's are taken", () =>
  releasing(
    canary([{ setWeight: 5 }, { pause: {} }, { setWeight: 10 }, { pause: {} }, ...STEPS.slice(2)]),
    async ({ rollout }) => {
      expect(words(await rollout.moveTo(0.25, never))).toBe("done: the rollout stands at its step of 25%");
    },
  ),
);

const refusals: readonly { name: string; steps: readonly JsonObject[]; share: number; says: string; next: string }[] = [
  {
    name: "a share that Argo's steps do not stop at",
    steps: [{ setWeight: 10 }, { pause: {} }],
    share: 0.25,
    says: "Argo's own steps stop at 10% and 100%, the policy's at 5%, 25% and 100%",
    next: "write the same steps into both",
  },
  {
    name: "a share that lies behind",
    steps: [{ setWeight: 50 }, { pause: {} }],
    share: 0.05,
    says: "does not stop at 5%",
    next: "write the same steps into both",
  },
  {
    name: "a share beyond which Argo goes on the way",
    steps: [{ setWeight: 5 }, { pause: {} }, { setWeight: 50 }, { setWeight: 25 }, { pause: {} }],
    share: 0.25,
    says: "does not stop at 25%",
    next: "write the same steps into both",
  },
  {
    name: "a share that Argo leaves by itself",
    steps: [{ setWeight: 5 }, { pause: {} }, { setWeight: 25 }, { pause: { duration: "10m" } }],
    share: 0.25,
    says: "at 25% Argo waits for `10m` and then goes on by itself",
    next: "write `pause: {}` there",
  },
];

for (const { name, steps, share, says, next } of refusals) {
  tested(`needs tools/install: not moved to ${name}`, () =>
    releasing(canary(steps), async ({ rollout, requests }) => {
      const outcome = await rollout.moveTo(share, never);
      expect(outcome).toMatchObject({
        state: "not-done",
        says: expect.stringContaining(says),
        next: expect.stringContaining(next),
      });
      expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([]);
    }),
  );
}

tested("needs tools/install: somebody else's revision is neither promoted, paused nor aborted", () =>
  releasing(canary(), async ({ rollout, cluster, passes, requests }) => {
    cluster.change("Rollout", "crm", { spec: { template: templateOf("3") } });
    passes(3);
    for (const outcome of [
      await rollout.moveTo(0.25, never),
      await rollout.pause(never),
      await rollout.abort(never),
      await rollout.finish(never),
    ]) {
      expect(outcome.state).toBe("not-done");
      expect(outcome.says).toContain(`rolls out revision \`${hashOf(templateOf("3"))}\` now`);
    }
    expect(insist(await rollout.state(never)).revision).toBe(hashOf(templateOf("3")));
    expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  }),
);

tested("needs tools/install: what Argo has not looked at yet is waited for, and then unknown", () =>
  releasing(canary(), async (scene) => {
    scene.cluster.change("Rollout", "crm", { spec: { template: templateOf("3") } });
    // Argo's controller is down.
    scene.tick = () => {};
    const state = await opened(scene, { looks: 1 }).state(never);
    expect(state).toMatchObject({ known: false, code: "kubernetes.not-observed" });
    expect(await opened(scene, { looks: 1 }).moveTo(0.25, never)).toMatchObject({ state: "partly-done" });
  }),
);

tested("needs tools/install: our pause is let go of by the next move, a person's is not", () =>
  releasing(canary(), async ({ rollout, cluster, passes }) => {
    expect(words(await rollout.pause(never))).toBe("done: the rollout is paused");
    expect(words(await rollout.pause(never))).toBe("already-done: the rollout is paused");
    expect(insist(await rollout.state(never)).paused).toBe(true);
    expect((await rollout.moveTo(0.25, never)).state).toBe("done");
    expect(insist(await rollout.state(never))).toMatchObject({ paused: false, share: 0.25 });
    cluster.change("Rollout", "crm", { spec: { paused: true } });
    passes(2);
    expect(words(await rollout.moveTo(1, never))).toBe("not-done: somebody else paused the rollout");
  }),
);

tested("needs tools/install: an analysis that could not tell is not promoted over (argo-rollouts#3850)", () =>
  releasing(canary(), async ({ rollout, cluster }) => {
    const startTime = "2026-11-21T12:00:00Z";
    const reasons = ["CanaryPauseStep", "InconclusiveAnalysisRun"];
    cluster.change("Rollout", "crm", {
      status: { pauseConditions: reasons.map((reason) => ({ reason, startTime })), controllerPause: true },
    });
    expect(words(await rollout.moveTo(0.25, never))).toBe(
      "not-done: Argo's own analysis is inconclusive, and it waits for a person",
    );
    expect(insist(await rollout.state(never)).paused).toBe(true);
  }),
);

tested("needs tools/install: aborted, all traffic goes back; retried by somebody else, it is aborted again", () =>
  releasing(canary(), async ({ rollout, cluster, passes }) => {
    await rollout.moveTo(0.25, never);
    const outcome = await rollout.abort(never);
    expect(words(outcome)).toBe("done: the rollout is aborted: all traffic is on the stable track");
    expect(outcome.next).toContain("take the change back");
    expect(insist(await rollout.state(never))).toMatchObject({ share: 0, aborted: true });
    expect((await rollout.abort(never)).state).toBe("already-done");
    expect(await rollout.moveTo(0.25, never)).toMatchObject({
      state: "not-done",
      says: "the rollout was aborted: `RolloutAborted: Rollout aborted update to revision 2`",
    });
    // kubectl argo rollouts retry rollout crm
    cluster.change("Rollout", "crm", { status: { abort: null } });
    passes(3);
    expect(await sharesAt(rollout)).toBe(0.05);
    expect((await rollout.abort(never)).state).toBe("done");
    expect(await sharesAt(rollout)).toBe(0);
  }),
);

tested("needs tools/install: an abort takes a full promotion back that somebody asked for (argo-rollouts#4461)", () =>
  releasing(canary(), async (scene) => {
    const { rollout, cluster, passes, requests } = scene;
    cluster.change("Rollout", "crm", { status: { promoteFull: true } });
    // The promotion waits for pods that do not come up.
    scene.tick = () => passes(requests.some((request) => request.startsWith("PATCH")) ? 1 : 0);
    expect((await rollout.abort(never)).state).toBe("done");
    expect(at(cluster.get("Rollout", "crm"), "status", "promoteFull")).toBe(false);
    expect(await sharesAt(rollout)).toBe(0);
  }),
);

tested("needs tools/install: a rollout that was paused goes back without going on in between", () =>
  // Without a traffic router: the shares are those of the pods, and a pause keeps them.
  releasing({ canary: { steps: STEPS } }, async ({ rollout, cluster, requests }) => {
    expect(await sharesAt(rollout)).toBe(0.1);
    await rollout.pause(never);
    requests.length = 0;
    expect((await rollout.abort(never)).state).toBe("done");
    expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([
      "PATCH rollouts/crm/status",
      "PATCH rollouts/crm",
    ]);
    expect(at(cluster.get("Rollout", "crm"), "spec", "paused")).toBe(false);
    expect(await sharesAt(rollout)).toBe(0);
  }),
);

tested("needs tools/install: before version 0.10 the status was no resource of its own", () =>
  releasing(canary(), async ({ rollout, cluster }) => {
    cluster.hasStatusSubresource = false;
    expect((await rollout.moveTo(0.25, never)).state).toBe("done");
    expect((await rollout.abort(never)).state).toBe("done");
  }),
);

tested(
  "needs tools/install: blue-green: the preview is judged before the switch, and after it going back is at once",
  () =>
    releasing(blueGreen({ scaleDownDelaySeconds: 3600 }), async ({ rollout, cluster, another }) => {
      expect(words(await rollout.moveTo(0, never))).toBe(
        "already-done: the preview is up, and the active Service leads to the old version",
      );
      expect(await sharesAt(rollout)).toBe(0);
      expect(words(await rollout.moveTo(0.5, never))).toContain("only none or all");
      expect(words(await rollout.moveTo(1, never))).toBe("done: the active Service leads to the new version");
      expect((await rollout.finish(never)).state).toMatch(/done$/);
      expect(insist(await rollout.state(never))).toMatchObject({ share: 1, finished: true });
      expect(words(await rollout.abort(never))).toBe(
        "done: the version before is rolled out again, and has all traffic",
      );
      expect(at(cluster.get("Rollout", "crm"), "spec", "template")).toEqual(templateOf("1"));
      expect((await rollout.abort(never)).state).toBe("already-done");
      expect((await another().abort(never)).state).toBe("already-done");
      expect(insist(await rollout.state(never))).toEqual({
        kind: "argo-rollout",
        share: 0,
        paused: false,
        aborted: true,
        finished: false,
        revision: hashOf(templateOf("2")),
      });
    }),
);

tested("needs tools/install: a finished canary goes back in full, too", () =>
  releasing(canary(STEPS.slice(0, 4)), async ({ rollout, cluster }) => {
    expect((await rollout.moveTo(1, never)).state).toBe("done");
    expect(insist(await rollout.state(never))).toMatchObject({ share: 1, finished: true });
    expect((await rollout.abort(never)).state).toBe("done");
    expect(insist(await rollout.state(never))).toMatchObject({ share: 0, aborted: true });
    expect(at(cluster.get("Rollout", "crm"), "spec", "template")).toEqual(templateOf("1"));
  }),
);

tested("needs tools/install: gone back to is what was stable, not an aborted revision in between", () =>
  releasing(blueGreen(), async ({ rollout, another, cluster, passes }) => {
    await rollout.abort(never);
    cluster.change("Rollout", "crm", { spec: { template: templateOf("3") } });
    passes(5);
    const third = another(hashOf(templateOf("3")));
    await third.moveTo(1, never);
    expect((await third.finish(never)).state).toMatch(/done$/);
    expect((await third.abort(never)).state).toBe("done");
    expect(at(cluster.get("Rollout", "crm"), "spec", "template")).toEqual(templateOf("1"));
  }),
);

tested("needs tools/install: where nobody knows what was stable before, nothing is guessed", () =>
  releasing(canary([]), async ({ rollout, passes }) => {
    passes(3);
    expect(await rollout.abort(never)).toMatchObject({
      state: "not-done",
      says: "the rollout is finished, so that Argo cannot abort it, and nobody wrote down which version was stable before",
      next: "release the version before anew",
    });
  }),
);

tested("needs tools/install: blue-green that switches by itself is not judged before, and that is said", () =>
  releasing(blueGreen({ autoPromotionEnabled: true, autoPromotionSeconds: 600 }), async ({ rollout, cluster }) => {
    const stable = hashOf(templateOf("1"));
    cluster.change("Rollout", "crm", { status: { stableRS: stable, blueGreen: { activeSelector: stable } } });
    expect(words(await rollout.moveTo(0, never))).toContain("not-done: Argo switches by itself");
  }),
);

// Its turn, an end of the pause that stood, what there is to go back to, the promotion.
for (const nth of [1, 2, 3, 4]) {
  for (const [later, share] of [
    ["abort", 0],
    ["pause", 0.05],
  ] as const) {
    tested(`needs tools/install: no step is begun at write ${nth} once a later decision was to ${later}`, () =>
      releasing(canary(), async (scene) => {
        const decided = (number: number) => opened(scene, { number });
        await decided(1).pause(never);
        const meanwhile = async () => expect((await decided(3)[later](never)).state).toMatch(/done$/);
        const outcome = await opened(scene, { number: 2 }, (api) => slowly(api, nth, meanwhile)).moveTo(0.25, never);
        expect(outcome.state).toMatch(/^(not|partly)-done$/);
        scene.passes(5);
        expect(insist(await scene.rollout.state(never))).toMatchObject({ share, aborted: later === "abort" });
        expect(at(scene.cluster.get("Rollout", "crm"), "spec", "paused")).toBe(later === "pause");
      }),
    );
  }
}
