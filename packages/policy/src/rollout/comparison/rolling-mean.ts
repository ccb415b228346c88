/** How many intervals of the stable track a canary is held against. */
export const WINDOW = 60;

/** The mean of the newest values. */
export type RollingMean = {
  /** How many values it is of: at most the window. */
  readonly size: number;
  /** The mean; 0 where there are none. */
  readonly mean: number;
  add(value: number): void;
};

/** Opens a mean of the newest `window` values. */
export function openRollingMean(window: number = WINDOW): RollingMean {
  const kept = new Float64Array(window);
  let next = 0;
  let size = 0;
  let sum = 0;
  return {
    get size() {
      return size;
    },
    get mean() {
      return size === 0 ? 0 : sum / size;
    },
    add(value) {
      kept[next] = value;
      next = (next + 1) % window;
      size = Math.min(window, size + 1);
      // Added up anew: a running sum would keep the rounding of a great value that has long gone, and could fall below 0.
      sum = 0;
      for (let i = 0; i < size; i += 1) sum += kept[i] ?? 0;
    },
  };
}
