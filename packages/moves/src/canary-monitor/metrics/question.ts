import type { Silence } from "@signalbox/systems/answer";
import { NO_LIMIT } from "./chunk-values.ts";

/** What is asked over the grid. */
export type Question = {
  readonly query: string;
  /** At the end of each interval, or of each of its parts: then what they say is summed, for each bucket apart. */
  readonly each: "interval" | "part";
  /** The first interval that is asked for. */
  readonly from: number;
  /** Whether the policy wrote the query itself: then a warning may be of this query alone. */
  readonly written: boolean;
  /** About how many series it gives. */
  readonly series: number;
};

/** A number, `NaN` for one that is no measure, null for no sample. */
export type Heard = number | null;

/** What is known of a question so far. */
export class Reading {
  readonly question: Question;
  /** The next interval to ask for. */
  next: number;
  /** Why it could not be asked to the end this time. */
  silence: Silence | null = null;
  /** Others would be spoilt by it. */
  alone = false;
  /** The first interval that had more than one series. */
  severalAt: number | null = null;
  readonly #lists = new Map<number, Heard[]>();

  constructor(question: Question) {
    this.question = question;
    this.next = question.from;
  }

  /** The limits of buckets that were heard of, in their order. */
  get limits(): readonly number[] {
    return [...this.#lists.keys()].filter((limit) => !Number.isNaN(limit)).toSorted((a, b) => a - b);
  }

  /** What was heard of an interval. */
  at(interval: number, limit = NO_LIMIT): Heard {
    return this.#lists.get(limit)?.[interval - this.question.from] ?? null;
  }

  /** Whether anything was heard of any of these intervals. */
  hasHeard(from: number, until: number): boolean {
    const start = Math.max(0, from - this.question.from);
    const heard = (list: readonly Heard[]): boolean =>
      list.slice(start, until - this.question.from + 1).some((value) => value !== null);
    return [...this.#lists.values()].some(heard);
  }

  /** Takes what was heard of one interval; a value for each bucket. */
  take(interval: number, values: ReadonlyMap<number, number>): void {
    for (const [limit, value] of values) {
      const list = this.#lists.get(limit) ?? [];
      this.#lists.set(limit, list);
      while (list.length < interval - this.question.from) list.push(null);
      list.push(Number.isFinite(value) ? Number(value.toPrecision(12)) : Number.NaN);
    }
  }
}
