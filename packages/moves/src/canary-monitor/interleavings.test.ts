import { afterAll, beforeAll, expect } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { calm, counts } from "@signalbox/policy/rollout/test-watch";
import { type Answer, known } from "@signalbox/systems/answer";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { openGit } from "@signalbox/systems/git/open-git";
import { schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import type { RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import type { TestCluster } from "@signalbox/systems/kubernetes/test-cluster";
import { servingKubernetes, TOKEN } from "@signalbox/systems/kubernetes/test-kubernetes";
import { at } from "@signalbox/systems/kubernetes/test-patch";
import { makeMove } from "../frame.ts";
import { openController } from "./controller/open-controller.ts";
import { type Journals, journalsOnBranch } from "./journal/journal.ts";
import type { WatchJournal } from "./journal/watch-journal.ts";
import { journalOf, RELEASED_AT, settled, testWorld, type TestWorld } from "./test-watch-world.ts";
import { watchLive } from "./watch-live.ts";
import { openWatch } from "./watch-move.ts";
import type { Mover } from "./watch-world.ts";

// All ways in which the steps of two looks at one watch fall between each other, A's that promotes and B's that rolls back or
// pauses: each reads the record (r), writes it (w), and moves the traffic (m). The record is a branch of a real repository, with a
// clone for each run; what moves the traffic is the client of an HTTPRoute, over an API that refuses what is out of date. Of all that
// is moved a route keeps nothing by itself: neither a pause nor a roll-back, as Argo does.

const tested = whereInstalled("tools/install (schemas)", schemasInstalled);
const never = new AbortController().signal;
const WATCH = { environment: "production", releasedAt: RELEASED_AT, tick: null };
const ENDS = { report: async () => {}, record: async () => {} };

/** The canary's share in the end, in percent, where B rolls back, and where B pauses. */
const orders: readonly (readonly [order: string, rolledBack: number, paused: number])[] = [
  // A is done before B reads: B sees what A promoted, and takes it back, or holds it there.
  ["Ar Aw Am Br Bw Bm", 0, 100],
  ["Ar Aw Br Am Bw Bm", 0, 100],
  ["Ar Br Aw Am Bw Bm", 0, 100],
  ["Br Ar Aw Am Bw Bm", 0, 100],
  // A moves after B is on record, and before B moves: it was on record before.
  ["Ar Aw Br Bw Am Bm", 0, 100],
  ["Ar Br Aw Bw Am Bm", 0, 100],
  ["Br Ar Aw Bw Am Bm", 0, 100],
  // A would move after B did: what it moves bears B's turn by then.
  ["Ar Aw Br Bw Bm Am", 0, 20],
  ["Ar Br Aw Bw Bm Am", 0, 20],
  ["Br Ar Aw Bw Bm Am", 0, 20],
  // B is on record before A: A reads again. It goes back, too; or, since nothing stands against it by now, goes on after the pause.
  ["Ar Br Bw Aw Am Bm", 0, 100],
  ["Ar Br Bw Aw Bm Am", 0, 100],
  ["Ar Br Bw Bm Aw Am", 0, 100],
  ["Br Ar Bw Aw Am Bm", 0, 100],
  ["Br Ar Bw Aw Bm Am", 0, 100],
  ["Br Ar Bw Bm Aw Am", 0, 100],
  // A reads what B put on record.
  ["Br Bw Ar Aw Am Bm", 0, 100],
  ["Br Bw Ar Aw Bm Am", 0, 100],
  ["Br Bw Ar Bm Aw Am", 0, 100],
  ["Br Bw Bm Ar Aw Am", 0, 100],
];

const CONTROLLER =
  "  controller: { url-from: URL, token-from: TOKEN, namespace: shop, http-route: crm, services: { stable: old, canary: new } }\n";

let remote: TestRepository;
let clones: readonly TestRepository[];
/** As a first look left it. */
let begun: WatchJournal;
beforeAll(async () => {
  remote = new TestRepository({ init: ["--bare"] });
  const first = new TestRepository();
  first.commit("feat: begin");
  first.git("push", "--quiet", remote.directory, "main");
  clones = [remote.clone(), remote.clone()];
  first.remove();
  const world = testWorld();
  const watch = openWatch({ ...WATCH, candidate: "v1.2.3" }, world, never);
  await makeMove(watch.look, world.loaded, { mode: "apply" }, ENDS);
  begun = { ...journalOf(world), revision: null };
});
afterAll(() => {
  for (const one of [remote, ...clones]) one.remove();
});

/** A run that waits before each of its steps until it is told to make it; what it does beyond its three is its own matter. */
class Run {
  readonly #gates = ["r", "w", "m"];
  #go: (() => void) | null = null;
  #rests: () => void = () => {};
  #resting = new Promise<void>((resolve) => (this.#rests = resolve));
  over = false;

  async before(step: string): Promise<void> {
    if (!this.#gates.includes(step)) return;
    this.#gates.splice(0, this.#gates.indexOf(step) + 1);
    await new Promise<void>((resolve) => {
      this.#go = resolve;
      this.#rests();
    });
  }

  end(): void {
    this.over = true;
    this.#rests();
  }

  /** Makes the step that it waits before, up to the next. */
  async step(): Promise<void> {
    await this.#resting;
    if (this.over) return;
    this.#resting = new Promise((resolve) => (this.#rests = resolve));
    this.#go?.();
    await this.#resting;
  }
}

function stepping(run: Run, journals: Journals): Journals {
  return {
    ...journals,
    async read() {
      await run.before("r");
      return journals.read();
    },
    async change(releasedAt, change) {
      await run.before("w");
      return journals.change(releasedAt, change);
    },
  };
}

function moving(run: Run, opened: Answer<RolloutController> | null): Answer<RolloutController> | null {
  if (opened === null || !opened.known) return opened;
  const { value } = opened;
  const first =
    <Arguments extends readonly unknown[], Result>(act: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      await run.before("m");
      return act(...given);
    };
  return known({
    state: (during) => value.state(during),
    moveTo: first((share: number, during: AbortSignal) => value.moveTo(share, during)),
    pause: first((during: AbortSignal) => value.pause(during)),
    abort: first((during: AbortSignal) => value.abort(during)),
    finish: first((during: AbortSignal) => value.finish(during)),
  });
}

/** A gateway that takes up whatever is written. */
function take(cluster: TestCluster): void {
  const route = cluster.get("HTTPRoute", "crm");
  const conditions = ["Accepted", "ResolvedRefs"].map((type) => ({
    type,
    status: "True",
    reason: type,
    message: "as it is",
    lastTransitionTime: RELEASED_AT,
    observedGeneration: at(route, "metadata", "generation"),
  }));
  const status = {
    parents: [{ parentRef: { name: "gateway" }, controllerName: "example.com/gateway", conditions }],
  };
  if (JSON.stringify(at(route, "status")) !== JSON.stringify(status)) cluster.put({ ...route, status });
}

const ROUTE = {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "crm" },
  spec: {
    parentRefs: [{ name: "gateway" }],
    rules: [
      {
        backendRefs: [
          { name: "old", port: 80, weight: 80 },
          { name: "new", port: 80, weight: 20 },
        ],
      },
    ],
  },
};

/** What comes of it: how each look ended, and the canary's share once B had moved, and in the end. */
function played(order: string, turns: (world: TestWorld) => void) {
  return servingKubernetes(async (kubernetes) => {
    const { cluster, address } = kubernetes;
    cluster.put(ROUTE);
    take(cluster);
    kubernetes.tick = () => take(cluster);
    const share = (): unknown => {
      const [rule] = [at(cluster.get("HTTPRoute", "crm"), "spec", "rules")].flat();
      const [, canary] = [at(rule, "backendRefs")].flat();
      return at(canary, "weight");
    };
    // Each on a branch of its own.
    plays += 1;
    const [candidate, branch] = [`v1.2.${plays}`, `records-${plays}`];
    const look = async (clone: number, seconds: number, run: Run, turn: (world: TestWorld) => void = () => {}) => {
      const world = testWorld(CONTROLLER, { controlled: false });
      world.canary = calm(10);
      world.seconds = seconds;
      turn(world);
      const git = openGit((clones[clone] ?? remote).directory);
      const records = { git, remote: "origin", branch };
      const variables = { URL: address, TOKEN };
      const patience = { lookEverySeconds: 0, looks: 5, waitSeconds: 0 };
      Object.assign(world, {
        journals: stepping(run, journalsOnBranch(records, "production", candidate)),
        openController: (mover: Mover) =>
          moving(run, openController(world.loaded.policy, { variables, patience, ...mover })),
      });
      const watch = openWatch({ ...WATCH, candidate }, world, never);
      const watching = {
        once: true,
        signal: never,
        now: world.now,
        sleep: async () => {},
        told: () => {},
        said: () => {},
      };
      try {
        const { decision, outcome } = await watchLive(watch, world.loaded, watching, ENDS);
        return `${decision.move} ${outcome?.state ?? ""}`;
      } finally {
        run.end();
      }
    };
    const records = { git: openGit(remote.directory), remote: remote.directory, branch };
    await journalsOnBranch(records, "production", candidate).change(RELEASED_AT, () => ({ ...begun, candidate }));
    const runs = { A: new Run(), B: new Run() };
    const looks = Promise.all([look(0, settled(5), runs.A), look(1, settled(5) + 1, runs.B, turns)]);
    let onceMoved: unknown = null;
    for (const step of order.split(" ")) {
      await (step.startsWith("A") ? runs.A : runs.B).step();
      if (step === "Bm") onceMoved = share();
    }
    const [A, B] = await looks;
    return { A, B, onceMoved, share: share() };
  });
}

let plays = 0;

const WORLDS = {
  rolledBack: (world: TestWorld) => (world.canary = Array.from({ length: 10 }, () => counts(300))),
  paused: (world: TestWorld) => (world.silent = true),
};

for (const [order, rolledBack, paused] of orders) {
  tested(`${order}: rolled back it ends at ${rolledBack}%, paused at ${paused}% (needs tools/install)`, async () => {
    expect(await played(order, WORLDS.rolledBack)).toMatchObject({
      B: expect.stringMatching(/^roll-back (already-)?done$/),
      onceMoved: 0,
      share: rolledBack,
    });
    expect(await played(order, WORLDS.paused)).toMatchObject({
      B: expect.stringMatching(/^pause (already-)?done$/),
      share: paused,
    });
  });
}
