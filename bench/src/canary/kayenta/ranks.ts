/** The ranks of two samples together, from 1; equal values share the mean of their ranks. */
export type Ranks = {
  /** The sum of the first sample's ranks. */
  readonly sum: number;
  /** The sum of t³ - t over groups of t equal values. */
  readonly ties: number;
};

/** Ranks `x` moved down by `shift` together with `y`. */
export function ranksOf(x: readonly number[], y: readonly number[], shift = 0): Ranks {
  const size = x.length + y.length;
  const all = new Float64Array(size);
  const moved = Float64Array.from(x, (value) => value - shift).toSorted();
  all.set(moved);
  all.set(y, x.length);
  all.sort();
  let [sum, ties, next] = [0, 0, 0];
  for (let start = 0; start < size;) {
    const value = all[start] ?? 0;
    let end = start + 1;
    while (end < size && all[end] === value) end += 1;
    let mine = 0;
    while (next + mine < moved.length && moved[next + mine] === value) mine += 1;
    next += mine;
    sum += mine * ((start + 1 + end) / 2);
    const many = end - start;
    ties += many ** 3 - many;
    start = end;
  }
  return { sum, ties };
}
