/** Many runs of many programs, interleaved, so that what slows the machine slows all of them. */
import { measure, type Command } from "./measure.ts";

export type Subject = {
  readonly commands: readonly Command[];
  /** After so many seconds it is ended; nobody waits for it again. */
  readonly limitSeconds: number;
};

export type Measured = {
  /** The median, in milliseconds; of a subject that was ended, how long it was given. */
  readonly milliseconds: number;
  readonly runs: number;
  readonly peakBytes: number | null;
  readonly ended: boolean;
};

/** What takes so long is measured once. */
const ONCE_MILLISECONDS = 3_000;

/**
 * Measures every subject. The first round looks at memory and warms the caches; its times count only for what is slow. Then
 * come `rounds` rounds, each of all the others in turn.
 */
export async function measureAll<Key>(
  subjects: ReadonlyMap<Key, Subject>,
  rounds: number,
  tell: (step: string) => void,
): Promise<ReadonlyMap<Key, Measured>> {
  const first = new Map<Key, Measured>();
  for (const [key, { commands, limitSeconds }] of subjects) {
    tell(`memory and warm-up ${first.size + 1}/${subjects.size}`);
    const { milliseconds, peakBytes, ended } = await measure(commands, limitSeconds, true);
    first.set(key, { milliseconds, runs: 1, peakBytes, ended });
  }
  const quick = [...subjects].filter(([key]) => (first.get(key)?.milliseconds ?? 0) < ONCE_MILLISECONDS);
  const times = new Map<Key, number[]>(quick.map(([key]) => [key, []]));
  for (let round = 1; round <= rounds; round += 1) {
    tell(`round ${round}/${rounds}`);
    for (const [key, { commands, limitSeconds }] of quick) {
      times.get(key)?.push((await measure(commands, limitSeconds, false)).milliseconds);
    }
  }
  return new Map(
    [...first].map(([key, measured]) => {
      const timed = times.get(key);
      return [
        key,
        timed === undefined ? measured : { ...measured, milliseconds: median(timed), runs: timed.length },
      ] as const;
    }),
  );
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return (low + high) / 2;
}
