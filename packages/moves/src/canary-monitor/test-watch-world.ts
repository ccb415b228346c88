import type { ControllerState } from "@signalbox/policy/rollout/controller/controller-state";
import type { Counts } from "@signalbox/policy/rollout/series";
import { counts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { type Answer, known } from "@signalbox/systems/answer";
import type { ControllerOutcome, RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import type { Prometheus, Series, Steps } from "@signalbox/systems/prometheus/prometheus";
import { isDeepStrictEqual } from "node:util";
import { type WatchJournal, WatchJournalSchema } from "./journal/watch-journal.ts";
import type { WatchWorld } from "./watch-world.ts";

export const RELEASED_AT = "2026-11-21T12:00:00Z";
const ZERO = Date.parse(RELEASED_AT) / 1000;
const INTERVAL = 30;
const CONTROLLER = "  controller: { url-from: KUBERNETES_URL, token-from: KUBERNETES_TOKEN, argo-rollout: web }\n";
const SILENT = { known: false, code: "prometheus.unreachable", says: "no answer", next: "ask again" } as const;

/** A world to watch in, whose edges are made up: a clock, metrics, journals and a controller, all of which a test may turn. */
export type TestWorld = WatchWorld & {
  /** Seconds since the release, and by how many of them the watch's clock is ahead. */
  seconds: number;
  ahead: number;
  /** What the canary had in each interval after the release. */
  canary: readonly (Counts | null)[];
  /** Whether the metrics system is silent. */
  silent: boolean;
  /** Where the rollout stands, and what was changed in it, in order. */
  readonly rollout: { -readonly [Key in keyof ControllerState]: ControllerState[Key] };
  readonly asked: string[];
  /** Called with each thing that is asked of the controller before it is done. */
  beforeAsked: (what: string) => void;
  /** What is on record, as text, by the time of the release; and called before each write of it. */
  readonly written: Map<string, string>;
  beforeWritten: () => void;
};

/** `more`: lines of the policy's `rollout`. `controlled`: whether a controller moves the traffic, or the workflow. */
export function testWorld(more = "", { controlled = true } = {}): TestWorld {
  const policy = watchPolicy(controlled ? `${CONTROLLER}${more}` : more);
  const world: TestWorld = {
    loaded: policy,
    prometheus: known(madeUp(() => world)),
    openController: () => (controlled ? known(controllerOf(world)) : null),
    journals: {
      read: async () => [...world.written.values()].map(journalIn),
      async change(releasedAt, change) {
        world.beforeWritten();
        const standing = world.written.get(releasedAt);
        const journal = change(standing === undefined ? null : journalIn(standing));
        world.written.set(releasedAt, JSON.stringify(journal));
        return journal;
      },
      isOvertaken: async (releasedAt) => [...world.written.keys()].some((other) => other > releasedAt),
    },
    variables: {},
    workspace: ".",
    now: () => new Date((ZERO + world.seconds + world.ahead) * 1000),
    seconds: 0,
    ahead: 0,
    canary: [],
    silent: false,
    rollout: { kind: "argo-rollout", share: 0, paused: false, aborted: false, finished: false, revision: "abc" },
    asked: [],
    beforeAsked: () => {},
    written: new Map(),
    beforeWritten: () => {},
  };
  return world;
}

function journalIn(text: string): WatchJournal {
  return WatchJournalSchema.parse(JSON.parse(text));
}

/** The one journal on record. */
export function journalOf({ written }: TestWorld): WatchJournal {
  const [text, ...others] = written.values();
  if (text === undefined || others.length > 0) throw new Error(`${written.size} journals`);
  return journalIn(text);
}

/** When an interval has settled, in seconds since the release. */
export function settled(interval: number): number {
  return (interval + 1) * INTERVAL;
}

function controllerOf(world: TestWorld): RolloutController {
  const { rollout } = world;
  const made = (what: string, signal: AbortSignal, wanted: Partial<ControllerState>): ControllerOutcome => {
    world.beforeAsked(what);
    signal.throwIfAborted();
    const before = { ...rollout };
    Object.assign(rollout, wanted);
    if (isDeepStrictEqual(before, rollout)) return { state: "already-done", says: what, next: null };
    world.asked.push(what);
    return { state: "done", says: what, next: null };
  };
  return {
    state: async () => known({ ...rollout }),
    moveTo: async (share, signal) => made(`to ${share * 100}%`, signal, { share, paused: false }),
    pause: async (signal) => made("paused", signal, { paused: true }),
    abort: async (signal) => made("aborted", signal, { share: 0, aborted: true, paused: false }),
    finish: async (signal) => made("finished", signal, { finished: true }),
  };
}

/** Metrics of `watchPolicy`'s one objective: whole counts at the end of each interval, of which nothing is known before it is over. */
function madeUp(world: () => TestWorld): Prometheus {
  const silence = (): Answer<never> => SILENT;
  return {
    address: "http://metrics.example",
    valuesAt: async () => silence(),
    alertState: async () => silence(),
    async valuesOver(query, steps, signal) {
      signal.throwIfAborted();
      if (world().silent) return silence();
      const together = [...query.matchAll(/label_replace\(\n([^]*?)\n,"signalbox_query","(\d+)","",""\)/g)];
      if (together.length === 0) return known([answered(world(), query, steps, {})]);
      return known(
        together.map(([, one = "", place = ""]) => answered(world(), one, steps, { signalbox_query: place })),
      );
    },
  };
}

function answered(world: TestWorld, query: string, steps: Steps, labels: Series["labels"]): Series {
  const points: { at: number; value: number }[] = [];
  for (let at = steps.from; at <= steps.to + 0.001; at += steps.step) {
    const place = (at - ZERO) / INTERVAL;
    const interval = Math.ceil(place - 1e-6);
    const isEnd = Math.abs(place - interval) < 1e-6;
    const stable = query.includes('track="stable"');
    const had = stable ? counts(40, 4000) : (world.canary[interval - 1] ?? null);
    if (had === null || at > ZERO + world.seconds) continue;
    const whole = query.includes("count(") ? 1 : query.includes("bad{") ? had.bad : had.total;
    points.push({ at, value: isEnd || query.includes("count(") ? whole : 0 });
  }
  return { labels, points };
}
