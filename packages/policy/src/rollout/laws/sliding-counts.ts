import type { Counts } from "../series.ts";

/** The newest intervals of a step, at most `most` of them: their sums, and how many of them were over a limit by themselves. */
export class SlidingCounts {
  readonly #most: number;
  readonly #limit: number;
  readonly #kept: Counts[] = [];
  #first = 0;
  #bad = 0;
  #total = 0;
  #over = 0;
  /** How many of them hold any bad event, and any event at all. */
  #withBad = 0;
  #withEvents = 0;

  constructor(most: number, limit: number) {
    this.#most = Math.max(1, most);
    this.#limit = limit;
  }

  /** Forgets everything: a step begins. */
  clear(): void {
    this.#kept.length = 0;
    this.#first = 0;
    this.#bad = 0;
    this.#total = 0;
    this.#over = 0;
    this.#withBad = 0;
    this.#withEvents = 0;
  }

  /** Takes the next interval. One without a sample takes its place, and counts nothing. */
  add(counts: Counts | null): void {
    const kept = counts ?? NOTHING;
    this.#kept.push(kept);
    this.#count(kept, 1);
    const oldest = this.#kept.length - this.#first > this.#most ? this.#kept[this.#first] : undefined;
    if (oldest === undefined) return;
    this.#first += 1;
    this.#count(oldest, -1);
  }

  get bad(): number {
    return this.#bad;
  }

  get total(): number {
    return this.#total;
  }

  /** How many of the intervals were over the limit by themselves. */
  get over(): number {
    return this.#over;
  }

  /** How many of the intervals had events. */
  get intervals(): number {
    return this.#withEvents;
  }

  /** The share of bad events; 0 where there were none at all. */
  get share(): number {
    return this.#total > 0 ? this.#bad / this.#total : 0;
  }

  #count(counts: Counts, times: 1 | -1): void {
    if (counts.bad > 0) this.#withBad += times;
    if (counts.total > 0) this.#withEvents += times;
    // What rounding left of parts of events is none: a share of it would be anything.
    this.#bad = this.#withBad === 0 ? 0 : Math.max(0, this.#bad + times * counts.bad);
    this.#total = this.#withEvents === 0 ? 0 : Math.max(0, this.#total + times * counts.total);
    if (counts.bad > this.#limit * counts.total) this.#over += times;
  }
}

const NOTHING: Counts = { bad: 0, total: 0 };
