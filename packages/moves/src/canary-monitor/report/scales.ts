/** Where numbers lie on an axis: 0 at its lower end, 1 at its upper one; what is beyond an end lies outside. */
export type Scale = { readonly at: (number: number) => number; readonly ticks: readonly number[] };

/** A scale between the numbers, with at most five ticks at round ones. */
export function linearScale(lowest: number, highest: number): Scale {
  const span = highest > lowest ? highest - lowest : 1;
  const step = roundStep(span / 4);
  const from = Math.ceil(lowest / step - 1e-9);
  const until = Math.floor((lowest + span) / step + 1e-9);
  const ticks = Array.from({ length: until - from + 1 }, (_, index) => (from + index) * step);
  return { at: (number) => (number - lowest) / span, ticks };
}

/** A logarithmic scale between two numbers above 0, with ticks at powers of ten; what is lower than it lies at its lower end. */
export function logScale(lowest: number, highest: number): Scale {
  const span = Math.log10(highest / lowest);
  const from = Math.ceil(Math.log10(lowest));
  const until = Math.floor(Math.log10(highest));
  const every = Math.ceil((until - from + 1) / 5);
  const ticks = Array.from(
    { length: Math.floor((until - from) / every) + 1 },
    (_, index) => 10 ** (from + index * every),
  );
  return { at: (number) => Math.log10(Math.max(number, lowest) / lowest) / span, ticks };
}

/** Ticks of a time axis at round durations from the release, at most `most` of them, in seconds. */
export function timeTicks(from: number, until: number, most: number): readonly number[] {
  const step = ROUND_SECONDS.find((seconds) => (until - from) / seconds < most) ?? roundStep((until - from) / most);
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor(until / step) - first + 1) },
    (_, index) => (first + index) * step,
  );
}

const ROUND_SECONDS = [
  1, 5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800,
];

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((times) => times * power >= step * (1 - 1e-9)) ?? 10) * power;
}
