import { expect, test } from "@jest/globals";
import { serving } from "../http/test-server.ts";
import { clockAhead } from "./clock-ahead.ts";
import { openPrometheus } from "./open-prometheus.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");

test.each([
  { date: "Sat, 21 Nov 2026 12:00:00 GMT", code: null },
  { date: "Sat, 21 Nov 2026 11:59:00 GMT", code: null },
  { date: "Sat, 21 Nov 2026 11:58:59 GMT", code: "prometheus.clocks-differ" },
  // What is behind sees less, and nothing that is not so.
  { date: "Sat, 21 Nov 2026 13:00:00 GMT", code: null },
  { date: "soon", code: null },
  { date: null, code: null },
])("at 12:00 an answer of $date: $code", ({ date, code }) => {
  const silence = clockAhead(NOW, new Headers(date === null ? {} : { date }));
  expect(silence?.known === false ? silence.code : null).toBe(code);
});

test("what a metrics system of an hour ago has not seen yet is no time without data", async () => {
  const answered = await serving(
    (_, response) => {
      response.setHeader("date", new Date(Date.now() - 3_600_000).toUTCString());
      response.end('{"status":"success","data":{"resultType":"matrix","result":[]}}');
    },
    async (address) => {
      const opened = openPrometheus({ address, token: null });
      const steps = { from: 0, to: 60, step: 30 };
      return opened.known ? opened.value.valuesOver("up", steps, new AbortController().signal) : opened;
    },
  );
  expect(answered).toMatchObject({
    known: false,
    code: "prometheus.clocks-differ",
    says: expect.stringMatching(/ 3[56]\d\d s ahead/),
  });
});
