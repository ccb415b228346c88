import type { Silence } from "@signalbox/systems/answer";

/** What is asked over the grid. */
export type Question = {
  readonly query: string;
  /** At the end of each interval, or of each of its parts: then what they say is summed, for each `le` apart. */
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
  readonly #lists = new Map<string, Heard[]>();

  constructor(question: Question) {
    this.question = question;
    this.next = question.from;
  }

  /** The limits (`le`) that were heard of; an empty one for what has none. */
  get edges(): readonly string[] {
    return [...this.#lists.keys()];
  }

  /** What was heard of an interval. */
  at(interval: number, le = ""): Heard {
    return this.#lists.get(le)?.[interval - this.question.from] ?? null;
  }

  /** Whether anything was heard of any of these intervals. */
  hasHeard(from: number, until: number): boolean {
    const start = Math.max(0, from - this.question.from);
    const heard = (list: readonly Heard[]): boolean =>
      list.slice(start, until - this.question.from + 1).some((value) => value !== null);
    return [...this.#lists.values()].some(heard);
  }

  /** Takes what was heard of one interval; a value for each `le`. */
  take(interval: number, values: ReadonlyMap<string, number>): void {
    for (const [le, value] of values) {
      const list = this.#lists.get(le) ?? [];
      this.#lists.set(le, list);
      while (list.length < interval - this.question.from) list.push(null);
      list.push(Number.isFinite(value) ? Number(value.toPrecision(12)) : Number.NaN);
    }
  }
}
