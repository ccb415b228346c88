import { expect, test } from "@jest/globals";
import { askPatiently } from "./ask-patiently.ts";

const DATE = "Sat, 21 Nov 2026 12:00:00 GMT";

test.each([
  { wish: "0", asked: 4 },
  { wish: "61", asked: 1 },
  { wish: "9".repeat(400), asked: 1 },
  { wish: DATE, asked: 4 },
  { wish: "Sat, 21 Nov 2026 11:00:00 GMT", asked: 4 },
  { wish: "Sat, 21 Nov 2026 12:01:01 GMT", asked: 1 },
  { wish: "soon", asked: 4 },
  { wish: null, asked: 4 },
])("a server that wishes to be asked again after $wish is asked $asked times", async ({ wish, asked }) => {
  let times = 0;
  const again = { waitSeconds: 0, longestWaitSeconds: 60, afterTimeOut: false, signal: new AbortController().signal };
  const headers = new Headers({ date: DATE, ...(wish === null ? {} : { "retry-after": wish }) });
  await askPatiently(async () => {
    times += 1;
    return { kind: "answered", status: 503, headers, text: "" };
  }, again);
  expect(times).toBe(asked);
});
