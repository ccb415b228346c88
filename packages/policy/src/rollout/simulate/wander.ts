import { normal } from "./continuous.ts";
import type { Random } from "./random.ts";
import type { Wander } from "./scenario.ts";

/** A factor that wanders around 1, and is 1 on average. Asked once an interval. */
export function openWander(wander: Wander | null, random: Random): () => number {
  if (wander === null) return () => 1;
  const { keeps, deviation } = wander;
  let state = deviation * normal(random);
  return () => {
    state = keeps * state + Math.sqrt(1 - keeps * keeps) * deviation * normal(random);
    return Math.exp(state - (deviation * deviation) / 2);
  };
}
