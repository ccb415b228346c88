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
import type { Turn } from "../turn.ts";
import { openHttpRoute } from "./open-http-route.ts";

const tested = whereInstalled("tools/install (schemas)", schemasInstalled);
const never = new AbortController().signal;
const tracks = { stable: "crm", canary: "crm-canary" };

const backend = (name: string, weight?: number): JsonObject => ({
  name,
  port: 8080,
  ...(weight === undefined ? {} : { weight }),
});
const both = (stable?: number, canary?: number): readonly JsonObject[] => [
  backend("crm", stable),
  backend("crm-canary", canary),
];

/** What a gateway says of the route as it is now: https://gateway-api.sigs.k8s.io/geps/gep-1364/ */
function take(cluster: TestCluster, resolved = "True"): void {
  const route = cluster.get("HTTPRoute", "crm");
  const conditions = [
    { type: "Accepted", status: "True", reason: "Accepted" },
    { type: "ResolvedRefs", status: resolved, reason: resolved === "True" ? "ResolvedRefs" : "BackendNotFound" },
  ].map((condition) => ({
    ...condition,
    message: "as it is",
    lastTransitionTime: "2026-11-21T12:00:00Z",
    observedGeneration: at(route, "metadata", "generation"),
  }));
  const parents = [{ parentRef: { name: "gateway" }, controllerName: "example.com/gateway", conditions }];
  const status = { parents };
  if (JSON.stringify(at(route, "status")) !== JSON.stringify(status)) cluster.put({ ...route, status });
}

type Scene = TestKubernetes & {
  readonly api: Kubernetes;
  readonly open: (looks?: number, turn?: number | Turn, through?: Kubernetes) => RolloutController;
  /** Each rule's weights. */
  readonly weights: () => unknown;
};

function routing(rules: readonly (readonly JsonObject[])[], work: (scene: Scene) => Promise<void>): Promise<void> {
  return servingKubernetes(async (kubernetes) => {
    const { cluster, address } = kubernetes;
    cluster.put({
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: { name: "crm" },
      spec: {
        parentRefs: [{ name: "gateway" }],
        rules: rules.map((backendRefs, index) => ({
          matches: [{ path: { type: "PathPrefix", value: `/${index}` } }],
          backendRefs,
        })),
      },
    });
    take(cluster);
    kubernetes.tick = () => take(cluster);
    const api = insist(openKubernetes({ address, token: TOKEN, authority: null }, { waitSeconds: 0 }));
    await work(
      Object.assign(kubernetes, {
        api,
        open: (looks = 5, number: number | Turn = 1, through = api) => {
          const turn = typeof number === "number" ? { releasedAt: "2026-11-21T12:00:00Z", number } : number;
          return openHttpRoute(through, "crm", tracks, { namespace: NAMESPACE, turn }, { lookEverySeconds: 0, looks });
        },
        weights: () => {
          const written = at(cluster.get("HTTPRoute", "crm"), "spec", "rules");
          return Array.isArray(written)
            ? written.map((rule) => {
                const backends = at(rule, "backendRefs");
                return Array.isArray(backends) ? backends.map((each) => at(each, "weight")) : [];
              })
            : [];
        },
      }),
    );
  });
}

const moves: readonly {
  name: string;
  rules: readonly (readonly JsonObject[])[];
  share: number;
  weights: unknown;
}[] = [
  { name: "weights that were never written", rules: [both()], share: 0.25, weights: [[75, 25]] },
  { name: "a share finer than a hundredth", rules: [both(100, 0)], share: 0.005, weights: [[995, 5]] },
  { name: "all of it, for blue-green", rules: [both(100, 0)], share: 1, weights: [[0, 100]] },
  {
    name: "every rule that has both, and no other",
    rules: [both(100, 0), [backend("crm", 7)], both(9, 1), [backend("search", 3), backend("crm-canary", 4)]],
    share: 0.5,
    weights: [[50, 50], [7], [50, 50], [3, 4]],
  },
  {
    name: "a rule with a third backend, which keeps its part",
    rules: [[...both(80, 0), backend("legacy", 20)]],
    share: 0.25,
    weights: [[60, 20, 20]],
  },
];

for (const { name, rules, share, weights: expected } of moves) {
  tested(`needs tools/install: an HTTPRoute: ${name}`, () =>
    routing(rules, async ({ open, weights, requests }) => {
      expect((await open().moveTo(share, never)).state).toBe("done");
      expect(weights()).toEqual(expected);
      expect((await open().moveTo(share, never)).state).toBe("already-done");
      // By whose word it is moved, then the weights of all rules at once.
      expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([
        "PATCH httproutes/crm",
        "PATCH httproutes/crm",
      ]);
      expect(insist(await open().state(never))).toEqual({
        kind: "http-route",
        share,
        paused: false,
        aborted: false,
        finished: false,
        revision: null,
      });
      expect((await open().abort(never)).state).toBe("done");
      expect(insist(await open().state(never)).share).toBe(0);
    }),
  );
}

tested("needs tools/install: an HTTPRoute: a third backend's part is not touched for a share that does not fit", () =>
  routing([[...both(2, 1), backend("legacy", 1)]], async ({ open, weights }) => {
    expect(await open().moveTo(0.05, never)).toMatchObject({
      state: "not-done",
      says: "5% cannot be written into rule 0: beside other backends the two weigh 3 together, which is kept",
    });
    expect(weights()).toEqual([[2, 1, 1]]);
  }),
);

tested("needs tools/install: an HTTPRoute: a write that was overtaken is looked at again", () =>
  routing([both(100, 0), [backend("search", 1)]], async ({ open, cluster, weights, requests }) => {
    cluster.beforeWrite = () => {
      cluster.beforeWrite = () => {};
      cluster.change("HTTPRoute", "crm", { metadata: { labels: { by: "somebody" } } });
    };
    expect((await open().moveTo(0.25, never)).state).toBe("done");
    expect(weights()).toEqual([[75, 25], [1]]);
    expect(requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(3);
    expect(at(cluster.get("HTTPRoute", "crm"), "metadata", "labels", "by")).toBe("somebody");
  }),
);

tested("needs tools/install: an HTTPRoute: what no gateway has taken up is not done", () =>
  routing([both(100, 0)], async (scene) => {
    scene.tick = () => {};
    expect(await scene.open().moveTo(0.25, never)).toMatchObject({
      state: "partly-done",
      says: "the route gives the canary 25%, and a gateway has not yet looked at it",
    });
    scene.tick = (cluster) => take(cluster, "False");
    take(scene.cluster, "False");
    expect(await scene.open().moveTo(0.25, never)).toMatchObject({
      state: "not-done",
      says: "the route gives the canary 25%, and a gateway does not take it: ResolvedRefs is false, `BackendNotFound: as it is`",
    });
  }),
);

const unclear: readonly { name: string; rules: readonly (readonly JsonObject[])[]; says: string }[] = [
  { name: "rules that differ", rules: [both(50, 50), both(75, 25)], says: "give the canary different shares" },
  { name: "no rule with both", rules: [[backend("crm")]], says: "no rule of the HTTPRoute gives traffic to both" },
  { name: "no traffic at all", rules: [both(0, 0)], says: "no rule of the HTTPRoute gives traffic to both" },
  { name: "a Service twice", rules: [[...both(1, 1), backend("crm", 1)]], says: "no rule of the HTTPRoute gives" },
];

for (const { name, rules, says } of unclear) {
  tested(`needs tools/install: an HTTPRoute: nobody can say the share of ${name}`, () =>
    routing(rules, async ({ open }) => {
      expect(await open().state(never)).toMatchObject({ known: false, says: expect.stringContaining(says) });
    }),
  );
}

const isPatch = (request: string): boolean => request.startsWith("PATCH");

tested("needs tools/install: an HTTPRoute: a write whose answer was lost is looked at, not made twice", () =>
  routing([both(100, 0)], async (scene) => {
    let lost = 0;
    scene.fault = (request) => (isPatch(request) && (lost += 1) === 1 ? "break-after" : null);
    expect((await scene.open().moveTo(0.25, never)).state).toMatch(/done$/);
    expect(scene.weights()).toEqual([[75, 25]]);
    expect(at(scene.cluster.get("HTTPRoute", "crm"), "metadata", "generation")).toBe(2);
  }),
);

tested("needs tools/install: an HTTPRoute: a write after which nobody answers is uncertain", () =>
  routing([both(100, 0)], async (scene) => {
    let gone = false;
    scene.fault = (request) => {
      gone ||= isPatch(request);
      return gone ? "break-before" : null;
    };
    expect(await scene.open().moveTo(0.25, never)).toMatchObject({
      state: "uncertain",
      says: expect.stringMatching(/^it was asked for, and then nobody could look: .*could not be asked: ECONNRESET$/),
    });
  }),
);

tested("needs tools/install: an HTTPRoute: where nobody can look, nothing is done", () =>
  routing([both(100, 0)], async (scene) => {
    scene.fault = () => ({ status: 403, message: "no" });
    expect(await scene.open().abort(never)).toMatchObject({
      state: "not-done",
      next: expect.stringContaining('`resources: ["httproutes"]`, `verbs: ["get"]`'),
    });
    scene.fault = (request) => (isPatch(request) ? { status: 403, message: "no" } : null);
    expect(await scene.open().moveTo(0.5, never)).toMatchObject({
      state: "not-done",
      next: expect.stringContaining('`resources: ["httproutes"]`, `verbs: ["patch"]`'),
    });
  }),
);

tested("needs tools/install: an HTTPRoute: who writes it all the time is not fought for ever", () =>
  routing([both(100, 0)], async (scene) => {
    let writes = 0;
    scene.cluster.beforeWrite = () => {
      writes += 1;
      scene.cluster.change("HTTPRoute", "crm", { metadata: { labels: { by: `${writes}` } } });
    };
    expect(await scene.open().moveTo(0.25, never)).toMatchObject({
      state: "not-done",
      says: "somebody else writes the same object all the time: 12 attempts were overtaken",
    });
    expect(writes).toBe(12);
  }),
);

for (const nth of [1, 2]) {
  for (const [later, share, word] of [
    ["abort", [100, 0], "rolled it back meanwhile"],
    ["pause", [80, 20], "has decided since"],
  ] as const) {
    tested(
      `needs tools/install: an HTTPRoute: no share is given at write ${nth} once a later decision was to ${later}`,
      () =>
        routing([both(80, 20)], async ({ open, api, weights }) => {
          const meanwhile = async () => expect((await open(5, 2)[later](never)).state).toMatch(/done$/);
          expect(await open(5, 1, slowly(api, nth, meanwhile)).moveTo(0.5, never)).toMatchObject({
            state: "not-done",
            says: expect.stringContaining(word),
          });
          expect(weights()).toEqual([share]);
        }),
    );
  }
}

tested(
  "needs tools/install: an HTTPRoute: a roll-back before anything had traffic keeps what was decided before from giving it",
  () =>
    routing([both(100, 0)], async ({ open, api, weights }) => {
      const meanwhile = async () => expect((await open(5, 2).abort(never)).state).toBe("already-done");
      expect(await open(5, 1, slowly(api, 1, meanwhile)).moveTo(0.05, never)).toMatchObject({ state: "not-done" });
      expect(weights()).toEqual([[100, 0]]);
    }),
);

tested(
  "needs tools/install: an HTTPRoute: a later release is neither moved nor taken back by the watch of an earlier one",
  () =>
    routing([both(80, 20)], async ({ open, weights }) => {
      const turn = { releasedAt: "2026-11-21T13:00:00Z", number: 1 };
      expect((await open(5, turn).pause(never)).state).toBe("already-done");
      const outcomes = await Promise.all([
        open(5, 99).moveTo(1, never),
        open(5, 99).abort(never),
        open(5, 99).pause(never),
      ]);
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({
          state: "not-done",
          says: expect.stringContaining("a later release is watched"),
          next: expect.stringContaining("take its annotation `signalbox/turn` off"),
        });
      expect(weights()).toEqual([[80, 20]]);
      // Another release of the same candidate begins anew.
      expect((await open(5, turn).abort(never)).state).toBe("done");
      expect((await open(5, { ...turn, releasedAt: "2026-11-21T14:00:00Z" }).moveTo(0.25, never)).state).toBe("done");
      expect(weights()).toEqual([[75, 25]]);
    }),
);

tested("needs tools/install: an HTTPRoute: what goes on after a pause is decided after it", () =>
  routing([both(80, 20)], async ({ open, weights }) => {
    await open(5, 2).pause(never);
    expect(await open(5, 1).moveTo(0.5, never)).toMatchObject({
      state: "not-done",
      next: expect.stringContaining("take the annotation `signalbox/turn` off"),
    });
    expect((await open(5, 1).pause(never)).state).toBe("already-done");
    expect((await open(5, 3).moveTo(0.5, never)).state).toBe("done");
    expect((await open(5, 1).abort(never)).state).toBe("done");
    expect(await open(5, 9).moveTo(0.5, never)).toMatchObject({ state: "not-done" });
    expect(weights()).toEqual([[100, 0]]);
  }),
);

for (const written of ["", "by hand", "2026-11-21T12:00:00Z", "yesterday, or so, in UTC 7", "2026-99-21T12:00:00Z 7"]) {
  tested(`needs tools/install: an HTTPRoute: nobody is bound by an annotation of ${JSON.stringify(written)}`, () =>
    routing([both(80, 20)], async ({ open, cluster, weights }) => {
      cluster.change("HTTPRoute", "crm", { metadata: { annotations: { "signalbox/turn": written } } });
      expect((await open().moveTo(0.5, never)).state).toBe("done");
      expect(weights()).toEqual([[50, 50]]);
    }),
  );
}
