import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { serving } from "@signalbox/systems/http/test-server";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import { GridReader } from "./grid-reader.ts";
import type { Question } from "./question.ts";

const signal = new AbortController().signal;
const grid = { zero: 1_763_726_400.5, intervalSeconds: 10 };

type Form = {
  readonly query: string;
  readonly places: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly step: number;
};

/** A server of Prometheus's API that says of each query, at each step, the number of the step; unless `answer` says otherwise. */
async function reading<T>(
  answer: (form: Form) => string | object | null,
  work: (reader: GridReader, asked: readonly Form[]) => Promise<T>,
): Promise<T> {
  const asked: Form[] = [];
  const listener: RequestListener = (request, response) => {
    void text(request).then((body) => {
      const read = new URLSearchParams(body);
      const query = read.get("query") ?? "";
      const places = [...query.matchAll(/"signalbox_query","(\d+)"/g)].map(([, place = ""]) => place);
      const form = {
        query,
        places,
        start: Number(read.get("start")),
        end: Number(read.get("end")),
        step: Number(read.get("step")),
      };
      asked.push(form);
      const said = answer(form) ?? matrixOf(form, 0);
      if (typeof said !== "string") response.end(JSON.stringify(said));
      else response.writeHead(400).end(JSON.stringify({ status: "error", errorType: "bad_data", error: said }));
    });
  };
  return serving(listener, async (address) => {
    const opened = openPrometheus({ address, token: null, waitSeconds: 0 });
    if (!opened.known) throw new Error(opened.says);
    return work(new GridReader(opened.value, grid), asked);
  });
}

function matrixOf({ places, start, end, step }: Form, late: number): object {
  const count = Math.round((end - start) / step) + 1;
  const values = Array.from({ length: count }, (_, i): [number, string] => [start + i * step + late, String(i)]);
  const labels = places.length === 0 ? [{}] : places.map((place) => ({ signalbox_query: place }));
  return { status: "success", data: { resultType: "matrix", result: labels.map((metric) => ({ metric, values })) } };
}

const question = (query: string, changes: Partial<Question> = {}): Question => ({
  query,
  each: "interval",
  from: 1,
  written: false,
  series: 1,
  ...changes,
});

test("intervals end where the release lies on the grid, and their parts are summed", async () => {
  await reading(
    () => null,
    async (reader, asked) => {
      const [whole, parts] = [reader.reading(question("a")), reader.reading(question("b", { each: "part" }))];
      await reader.readTo(2, signal);
      expect(asked.map(({ start, end, step }) => [start - grid.zero, end - grid.zero, step])).toEqual(
        expect.arrayContaining([
          [10, 20, 10],
          [5, 20, 5],
        ]),
      );
      expect([whole.at(0), whole.at(1), whole.at(2), whole.at(3)]).toEqual([null, 0, 1, null]);
      expect([parts.at(1), parts.at(2)]).toEqual([0 + 1, 2 + 3]);
    },
  );
});

test("many questions are few requests, and none too long", async () => {
  await reading(
    () => null,
    async (reader, asked) => {
      const many = Array.from({ length: 300 }, (_, i) => reader.reading(question(`${"q".repeat(100)}${i}`)));
      await reader.readTo(1, signal);
      expect(many.every((one) => one.at(1) === 0 && one.silence === null)).toBe(true);
      expect(asked.length).toBe(5);
      expect(Math.max(...asked.map(({ query }) => query.length))).toBeLessThan(16_384);
    },
  );
});

test("the same question is asked once", async () => {
  await reading(
    () => null,
    async (reader, asked) => {
      expect(reader.reading(question("a"))).toBe(reader.reading(question("a")));
      await reader.readTo(1, signal);
      expect(asked.length).toBe(1);
    },
  );
});

test("a long stretch is asked in pieces, each of which fits", async () => {
  await reading(
    () => null,
    async (reader, asked) => {
      const parts = reader.reading(question("a", { each: "part", from: -6000 }));
      await reader.readTo(6000, signal);
      expect(asked.map(({ start, end, step }) => Math.round((end - start) / step) + 1)).toEqual([11_000, 11_000, 2002]);
      expect([parts.at(-6000), parts.at(6000), parts.next]).toEqual([1, 2000 + 2001, 6001]);
    },
  );
});

test("an answer that is too long is asked for in halves", async () => {
  await reading(
    ({ start, end }) => (end - start > 300 ? { status: "success", data: " ".repeat(8 * 1024 * 1024) } : null),
    async (reader, asked) => {
      const one = reader.reading(question("a"));
      await reader.readTo(100, signal);
      expect([one.silence, one.next]).toEqual([null, 101]);
      expect(asked.length).toBe(6);
    },
  );
});

test("a question that cannot be read spoils none beside it, and is asked apart from then on", async () => {
  await reading(
    ({ query }) => (query.includes("slip") ? "parse error" : null),
    async (reader, asked) => {
      const good = Array.from({ length: 20 }, (_, i) => reader.reading(question(`good${i}`)));
      const slip = reader.reading(question("slip"));
      await reader.readTo(1, signal);
      expect(good.map((one) => one.at(1))).toEqual(good.map(() => 0));
      expect(slip.silence).toMatchObject({ code: "prometheus.bad-query" });
      const before = asked.length;
      await reader.readTo(2, signal);
      expect(asked.length - before).toBeLessThanOrEqual(3);
      expect(good.map((one) => one.at(2))).toEqual(good.map(() => 0));
    },
  );
});

const warnings = [
  { written: true, silent: 1 },
  { written: false, silent: 4 },
];
test.each(warnings)(
  "a warning, where the policy wrote the queries: $written, silences $silent",
  async ({ written, silent }) => {
    await reading(
      (form) => (form.query.includes("odd") ? { ...matrixOf(form, 0), warnings: ["a store is down"] } : null),
      async (reader) => {
        const all = ["a", "b", "odd", "c"].map((query) => reader.reading(question(query, { written })));
        await reader.readTo(1, signal);
        expect(all.filter(({ silence }) => silence !== null).length).toBe(silent);
      },
    );
  },
);

test("an answer for other times is none", async () => {
  await reading(
    (form) => matrixOf(form, -2.5),
    async (reader) => {
      const one = reader.reading(question("a"));
      await reader.readTo(3, signal);
      expect(one.silence).toMatchObject({ code: "prometheus.other-times" });
      expect(one.at(1)).toBeNull();
    },
  );
});

test("what was read before a failure is kept, and only the rest is asked for", async () => {
  let down = false;
  await reading(
    ({ end }) => (down && end - grid.zero > 110_000 ? "down" : null),
    async (reader, asked) => {
      down = true;
      const one = reader.reading(question("a"));
      await reader.readTo(12_000, signal);
      expect([one.silence?.code, one.next]).toEqual(["prometheus.bad-query", 11_001]);
      down = false;
      await reader.readTo(12_000, signal);
      expect([one.silence, one.next, one.at(12_000)]).toEqual([null, 12_001, 999]);
      expect(asked.at(-1)?.start).toBe(grid.zero + 110_010);
    },
  );
});
