import { partsOf } from "@signalbox/policy/rollout/objectives/grid-queries";
import { type Answer, known } from "@signalbox/systems/answer";
import type { Prometheus, Steps } from "@signalbox/systems/prometheus/prometheus";
import { type ChunkValues, chunkValues } from "./chunk-values.ts";
import { type Question, Reading } from "./question.ts";
import { endOf, type TimedGrid } from "./timed-grid.ts";
import { askTogether } from "./united-queries.ts";

const AT_ONCE = 4;
/** VictoriaMetrics reads no query of more than 16 KiB. */
const MOST_CHARACTERS = 12_000;
const MOST_TOGETHER = 64;
/** Prometheus gives no more points of a series. */
const MOST_STEPS = 11_000;
/** So many values lie well within what is read of one answer, and take a few megabytes until they are sorted by intervals. */
const MOST_VALUES = 20_000;

/**
 * Asks questions over the grid, and remembers what it heard: an interval that was answered is never asked for again, one that
 * was not is asked for anew. All that is asked for at once and what is asked for bit by bit is the same.
 */
export class GridReader {
  readonly #prometheus: Prometheus;
  readonly #grid: Omit<TimedGrid, "first" | "until">;
  readonly #readings = new Map<string, Reading>();

  constructor(prometheus: Prometheus, grid: Omit<TimedGrid, "first" | "until">) {
    this.#prometheus = prometheus;
    this.#grid = grid;
  }

  /** What is known of a question; the same question has the same reading. */
  reading(question: Question): Reading {
    const key = `${question.each} ${question.from} ${question.query}`;
    const reading = this.#readings.get(key) ?? new Reading(question);
    this.#readings.set(key, reading);
    return reading;
  }

  /** Asks all questions up to an interval. What could not be asked has its silence. Throws what `signal` was aborted with. */
  async readTo(until: number, signal: AbortSignal): Promise<void> {
    const behind = [...this.#readings.values()].filter(({ next }) => next <= until);
    for (const reading of this.#readings.values()) reading.silence = null;
    const left = batchesOf(behind);
    const worker = async (): Promise<void> => {
      for (let batch = left.shift(); batch !== undefined; batch = left.shift()) {
        await this.#readBatch(batch, until, signal);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #readBatch(batch: readonly Reading[], until: number, signal: AbortSignal): Promise<void> {
    const [one] = batch;
    if (one === undefined) return;
    const parts = one.question.each === "part" ? partsOf(this.#grid.intervalSeconds) : 1;
    const width = batch.reduce((sum, { question }) => sum + question.series, 0);
    let most = Math.max(1, Math.floor(Math.min(MOST_STEPS, MOST_VALUES / width) / parts));
    while (one.next <= until) {
      const last = Math.min(until, one.next + most - 1);
      const heard = await this.#ask(batch, this.#steps(one.next, last, parts), parts, signal);
      if (heard.known) {
        take(batch, heard.value, one.next, last);
      } else if (heard.code === "prometheus.too-long" && last > one.next) {
        most = Math.ceil((last - one.next + 1) / 2);
      } else if (batch.length > 1 && isOfSome(heard.code, one.question)) {
        const middle = Math.ceil(batch.length / 2);
        for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
          const [apart] = half;
          if (half.length === 1 && apart !== undefined && heard.code === BAD_QUERY) apart.alone = true;
          await this.#readBatch(half, until, signal);
        }
        return;
      } else {
        for (const reading of batch) reading.silence = heard;
        return;
      }
    }
  }

  async #ask(
    batch: readonly Reading[],
    steps: Steps,
    parts: number,
    signal: AbortSignal,
  ): Promise<Answer<readonly ChunkValues[]>> {
    const queries = batch.map(({ question }) => question.query);
    const answer = await askTogether(this.#prometheus, queries, steps, signal);
    if (!answer.known) return answer;
    const chunks: ChunkValues[] = [];
    for (const [i, series] of answer.value.entries()) {
      const buckets = batch[i]?.question.each === "part";
      const chunk = chunkValues(series, steps, { stepsEach: parts, buckets });
      if (!chunk.known) return chunk;
      chunks.push(chunk.value);
    }
    return known(chunks);
  }

  #steps(first: number, last: number, parts: number): Steps {
    const step = Math.round(this.#grid.intervalSeconds * 1000) / parts;
    const from = endOf(this.#grid, first - 1) + step;
    return { from: from / 1000, to: endOf(this.#grid, last) / 1000, step: step / 1000 };
  }
}

function take(batch: readonly Reading[], chunks: readonly ChunkValues[], first: number, last: number): void {
  for (const [i, reading] of batch.entries()) {
    const { values = [], severalAt = null } = chunks[i] ?? {};
    for (const [place, heard] of values.entries()) reading.take(first + place, heard);
    if (severalAt !== null) reading.severalAt ??= first + severalAt;
    reading.next = last + 1;
  }
}

const BAD_QUERY = "prometheus.bad-query";

/** Whether what went wrong may be the fault of some questions alone. */
function isOfSome(code: string, { written }: Question): boolean {
  if (code === "prometheus.incomplete" || code === "prometheus.other-times") return written;
  return code === BAD_QUERY || code === "prometheus.too-long";
}

/** What can be asked in one request: over the same stretch of the grid, and neither too long nor too many. */
function batchesOf(readings: readonly Reading[]): (readonly Reading[])[] {
  const batches: Reading[][] = [];
  const open = new Map<string, { readonly batch: Reading[]; characters: number }>();
  for (const reading of readings) {
    const { each, written, query } = reading.question;
    const key = `${each} ${written} ${reading.next}`;
    const found = reading.alone ? undefined : open.get(key);
    const fits =
      found !== undefined &&
      found.batch.length < MOST_TOGETHER &&
      found.characters + query.length + FRAME_CHARACTERS <= MOST_CHARACTERS;
    const place = fits ? found : { batch: [], characters: 0 };
    if (!fits) batches.push(place.batch);
    if (!reading.alone) open.set(key, place);
    place.batch.push(reading);
    place.characters += query.length + FRAME_CHARACTERS;
  }
  return batches;
}

/** What is written around a query that is asked beside others. */
const FRAME_CHARACTERS = 60;
