import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Answer } from "@signalbox/systems/answer";
import type { RolloutController, Watched } from "@signalbox/systems/kubernetes/rollout-controller";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import type { Journals } from "./journal/journal.ts";
import type { Variables } from "./variables/variable-missing.ts";

/** What is moved, and by whose word. */
export type Mover = Pick<Watched, "revision" | "turn">;

/** Where a watch looks, and where it acts. */
export type WatchWorld = {
  readonly loaded: LoadedPolicy;
  readonly prometheus: Answer<Prometheus>;
  /**
   * Opens what moves the traffic, for the revision that is watched (null for the one that it finds), by the word of one decision;
   * null where the workflow moves it.
   */
  openController(mover: Mover): Answer<RolloutController> | null;
  readonly journals: Journals;
  /** Variables of the environment, for addresses and tokens that the policy names by variable. Never recorded. */
  readonly variables: Variables;
  /** The checkout's folder, where commands of the validation run. */
  readonly workspace: string;
  readonly now: () => Date;
};

/** What somebody asks of a watch. */
export type WatchRequest = {
  readonly environment: string;
  /** What is rolled out: a full hash, a tag, or an image's digest. */
  readonly candidate: string;
  /** When the release began, ISO 8601 in UTC; null for the watch that goes on, or now where there is none. */
  readonly releasedAt: string | null;
  /** The number of a look in a chain of them, from 1 on; null where nobody counts. One that comes twice is refused. */
  readonly tick: number | null;
};
