import type { ControllerState } from "@signalbox/policy/rollout/controller/controller-state";
import type { Answer } from "../answer.ts";
import type { Turn } from "./turn.ts";

/**
 * How it went. `partly-done`: it was asked for and is under way, or the next call goes on from there. `uncertain`: it may
 * or may not have been written, and nobody could look.
 */
export type ControllerOutcome = {
  readonly state: "done" | "already-done" | "partly-done" | "not-done" | "uncertain";
  readonly says: string;
  readonly next: string | null;
};

/**
 * What moves the traffic between the stable track and the canary. Everything is level-triggered: it looks first, writes
 * only against what it saw, and looks again, so that the same call twice, or from two runs at once, does nothing twice. What
 * is not the watched revision is never moved, and nothing goes on by a decision that another one came after.
 */
export interface RolloutController {
  state(signal: AbortSignal): Promise<Answer<ControllerState>>;
  /** Gives the canary this share of the traffic, 0 to 1. Lets go of a pause of our own, and of no other. */
  moveTo(share: number, signal: AbortSignal): Promise<ControllerOutcome>;
  /** Keeps the traffic as it is: nothing goes on by itself. */
  pause(signal: AbortSignal): Promise<ControllerOutcome>;
  /** All traffic back to the stable track. */
  abort(signal: AbortSignal): Promise<ControllerOutcome>;
  /** Makes the canary, which has all traffic, the stable track. After it `abort` may no longer be possible at once. */
  finish(signal: AbortSignal): Promise<ControllerOutcome>;
}

/** What every controller is opened with. */
export type Watched = {
  readonly namespace: string;
  /** The revision that is watched, in the controller's own words; null for the one that it finds first. */
  readonly revision: string | null;
  /** By whose word it is moved. */
  readonly turn: Turn;
  /** The shares that the policy gives the canary, one after the other, 0 to 1. */
  readonly shares: readonly number[];
};

/** How long a controller is given to follow. */
export type Following = {
  /** Between two looks. Default 1. */
  readonly lookEverySeconds?: number;
  /** How many looks it may take until what was asked for is so. Default 30. */
  readonly looks?: number;
};
