const EPSILON = 2 ** -52;
const MOST_STEPS = 1000;

/** A point of an interval, and the function there. */
export type Point = { readonly x: number; readonly y: number };

/**
 * Where a function crosses 0 between two points: Brent's method (Algorithms for Minimization without Derivatives, 1973,
 * chapter 4), which takes the secant or the inverse quadratic through three points where that lands well inside, else halves.
 */
export function rootOf(f: (x: number) => number, from: Point, to: Point, tolerance: number): number {
  if (from.y === 0) return from.x;
  if (to.y === 0) return to.x;
  // `best` is the nearest so far, `before` the one before it, and `other` lies on the other side of 0.
  let [before, best, other] = [from, to, from];
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const last = best.x - before.x;
    if (Math.abs(other.y) < Math.abs(best.y)) [before, best, other] = [best, other, best];
    const least = 2 * EPSILON * Math.abs(best.x) + tolerance / 2;
    const half = (other.x - best.x) / 2;
    if (Math.abs(half) <= least || best.y === 0) return best.x;
    let move = half;
    if (Math.abs(last) >= least && Math.abs(before.y) > Math.abs(best.y)) {
      const { p, q } = interpolated(before, best, other);
      const fits = p < 0.75 * (other.x - best.x) * q - Math.abs(least * q) / 2;
      if (fits && p < Math.abs((last * q) / 2)) move = p / q;
    }
    if (Math.abs(move) < least) move = move > 0 ? least : -least;
    before = best;
    const x = best.x + move;
    best = { x, y: f(x) };
    if (Math.sign(best.y) === Math.sign(other.y) && best.y !== 0) other = before;
  }
  return best.x;
}

/** The step from `best` as a fraction p/q with p of 0 or more. */
function interpolated(before: Point, best: Point, other: Point): { readonly p: number; readonly q: number } {
  const across = other.x - best.x;
  const s = best.y / before.y;
  let p = across * s;
  let q = 1 - s;
  if (before.x !== other.x) {
    const r = best.y / other.y;
    const t = before.y / other.y;
    p = s * (across * t * (t - r) - (best.x - before.x) * (r - 1));
    q = (t - 1) * (r - 1) * (s - 1);
  }
  return p > 0 ? { p, q: -q } : { p: -p, q };
}
