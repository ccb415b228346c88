import { afterAll, describe, expect, test } from "@jest/globals";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { planOf } from "@signalbox/policy/rollout/plan";
import type { Counts, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { begunOnSchedule } from "@signalbox/policy/rollout/steps/steps-begun";
import { calm, counts, series, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeFile } from "./judge-file.ts";
import type { JudgedRun } from "./judge-run.ts";
import { csvRows, NAMES } from "./test-intervals.ts";

const folder = mkdtempSync(join(tmpdir(), "signalbox-judge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judged(content: string | Buffer, policy = watchPolicy()): Promise<readonly JudgedRun[]> {
  const file = join(folder, "intervals");
  writeFileSync(file, content);
  const runs: JudgedRun[] = [];
  await judgeFile(policy, file, (run) => void runs.push(run));
  return runs;
}

const csv = (...rows: readonly string[]): string => `${[NAMES, ...rows].join("\n")}\n`;
const bad = (intervals: number): Counts[] => Array.from({ length: intervals }, () => counts(200));
const rollout = (canary: readonly (Counts | null)[]) => {
  const one = series(canary);
  if (one.kind !== "counts") throw new Error("errors are counted");
  return one;
};
const CALM = { run: "a", verdict: "go", firstPause: null, firstRollBack: null };
const faulty = csvRows(rollout([counts(10), ...bad(9)]));

test("a calm rollout passes", async () => {
  expect(await judged(csv(...csvRows(rollout(calm(10)))))).toEqual([CALM]);
});

test("a bad one says when it would have paused and rolled back, for which objective, and why", async () => {
  const [run] = await judged(csv(...faulty));
  expect(run).toEqual({
    run: "a",
    verdict: "hold",
    firstPause: { time: expect.any(Number), objective: "errors", reason: expect.any(String) },
    firstRollBack: { time: expect.any(Number), objective: "errors", reason: expect.any(String) },
  });
  expect(Object.keys(run ?? {})).toEqual(["run", "verdict", "firstPause", "firstRollBack"]);
});

/** The same rollout, however it is written. */
const forms: readonly { readonly name: string; readonly content: () => string | Buffer }[] = [
  { name: "with carriage returns", content: () => csv(...faulty).replaceAll("\n", "\r\n") },
  { name: "with a byte order mark", content: () => `\uFEFF${csv(...faulty)}` },
  { name: "with quotes", content: () => csv(...faulty.map((row) => row.replaceAll(/[^,]+/g, '"$&"'))) },
  { name: "without an end of the last line", content: () => csv(...faulty).trimEnd() },
  { name: "with empty lines", content: () => csv(...faulty).replaceAll("\n", "\n\n") },
  { name: "with spaces", content: () => csv(...faulty.map((row) => row.replaceAll(",", " , ").replace(/^a /, "a"))) },
  { name: "with its rows in any order", content: () => csv(...faulty.toReversed()) },
  {
    name: "with its columns in another order, and one more",
    content: () =>
      ["total,bad,note,objective,track,time,run"]
        .concat(
          faulty.map((row) => {
            const [run, time, track, objective, badCount, total] = row.split(",");
            return [total, badCount, "x", objective, track, time, run].join(",");
          }),
        )
        .join("\n"),
  },
  { name: "as JSON Lines", content: () => faulty.map((row) => asJson(row)).join("\n") },
  { name: "as JSON Lines whose numbers are texts", content: () => faulty.map((row) => asJson(row, String)).join("\n") },
  { name: "with exponents", content: () => csv(...faulty.map((row) => row.replace(/,(\d+)$/, ",$1e0"))) },
];

test.each(forms)("$name it is the same", async ({ content }) => {
  expect(await judged(content())).toEqual(await judged(csv(...faulty)));
});

function asJson(row: string, number: (text: string) => unknown = Number): string {
  const [run, time = "", track, objective, badCount = "", total = ""] = row.split(",");
  const counted = badCount === "" ? { bad: null, total: null } : { bad: number(badCount), total: number(total) };
  return JSON.stringify({ run, time: number(time), track, objective, ...counted });
}

describe("samples", () => {
  const gone: readonly { readonly name: string; readonly bad: string; readonly total: string }[] = [
    { name: "empty", bad: "", total: "" },
    { name: "of one number", bad: "3", total: "" },
    { name: "that are no number", bad: "NaN", total: "NaN" },
    { name: "that are infinite", bad: "10", total: "+Inf" },
    { name: "that are infinitely negative", bad: "-Inf", total: "1000" },
    { name: "beyond what numbers can be", bad: "1e999", total: "1e999" },
  ];
  test.each(gone)("$name are none: the canary has no data", async ({ bad: badCount, total }) => {
    const rows = csvRows(rollout(calm(10))).map((row) =>
      /^a,\d+,canary/.test(row) && !row.startsWith("a,0,") ? row.replace(/\d+,\d+$/, `${badCount},${total}`) : row,
    );
    const [run] = await judged(csv(...rows));
    expect(run).toMatchObject({
      verdict: "unknown",
      firstPause: { time: 150, reason: "there were no data for 5 intervals in a row" },
      firstRollBack: null,
    });
  });

  test("rows that are not there are no samples either", async () => {
    const rows = csvRows(rollout(calm(10))).filter((row) => !/^a,\d+,canary/.test(row));
    expect(await judged(csv(...rows))).toMatchObject([{ verdict: "unknown", firstPause: { time: 150 } }]);
  });

  test("a canary without traffic pauses", async () => {
    const rows = csvRows(rollout(Array.from({ length: 6 }, () => counts(0, 0))));
    expect(await judged(csv(...rows))).toMatchObject([
      { verdict: "unknown", firstPause: { time: 150, reason: "the canary had no traffic for 5 intervals in a row" } },
    ]);
  });
});

describe("the grid", () => {
  test("finer rows are added up to the policy's intervals", async () => {
    const whole = rollout([counts(10), ...bad(9)]);
    const third = (one: Counts | null) => (one === null ? null : { bad: one.bad / 4, total: one.total / 4 });
    const quarters = (list: readonly (Counts | null)[]) =>
      list.flatMap((one) => Array.from({ length: 4 }, () => third(one)));
    const finer = {
      ...whole,
      canary: quarters(whole.canary),
      stable: quarters(whole.stable ?? []),
    };
    const rows = csvRows(finer, { first: -60 * 4 + 1, seconds: 7.5 });
    expect(await judged(csv(...rows))).toEqual(await judged(csv(...faulty)));
  });

  test("coarser rows are intervals of their own", async () => {
    const rows = csvRows(rollout([counts(10), ...bad(6)]), { seconds: 120 });
    const [run] = await judged(csv(...rows));
    expect(run?.firstRollBack?.time).toBe(5 * 120);
  });

  test("an interval ends with its time, whatever rounding made of it", async () => {
    const rows = csvRows(rollout([counts(10), ...bad(9)])).map((row) =>
      row.replace(/^a,(-?\d+)/, (_, time) => `a,${Number(time) + 1e-9}`),
    );
    const [run] = await judged(csv(...rows));
    expect(run?.firstRollBack?.time).toBe((await judged(csv(...faulty)))[0]?.firstRollBack?.time ?? 0);
  });

  test("nothing after the release is nothing to pass", async () => {
    const rows = csvRows(rollout([]));
    expect(await judged(csv(...rows))).toEqual([
      { ...CALM, verdict: "unknown", blind: "nothing is told of it after the release" },
    ]);
  });
});

test("rollouts are told apart, and come in the order of the file", async () => {
  const rows = [
    ...csvRows(rollout(calm(10)), { run: "z" }),
    ...csvRows(rollout([counts(10), ...bad(9)]), { run: "b" }),
    ...csvRows(rollout(calm(10)), { run: "1" }),
  ];
  const mixed = rows.filter((_, i) => i % 2 === 0).concat(rows.filter((_, i) => i % 2 === 1));
  expect((await judged(csv(...mixed))).map(({ run, verdict }) => [run, verdict])).toEqual([
    ["z", "go"],
    ["b", "hold"],
    ["1", "go"],
  ]);
});

test("without a column of rollouts there is one, which has no name", async () => {
  const rows = csvRows(rollout(calm(10))).map((row) => row.slice(2));
  expect(await judged(`${NAMES.slice(4)}\n${rows.join("\n")}`)).toEqual([{ ...CALM, run: null }]);
});

test.each(["__proto__", "a\u2028b", "a\nb", "\u001b[2J", "::error::x", "\u202e"])(
  "%j is a name like others",
  async (run) => {
    const lines = csvRows(rollout(calm(10))).map((row) => JSON.stringify({ ...JSON.parse(asJson(row)), run }));
    expect(await judged(lines.join("\n"))).toEqual([{ ...CALM, run }]);
  },
);

test("traffic that could not have shown the fault is no pass", async () => {
  const rows = csvRows(rollout(Array.from({ length: 10 }, () => counts(0, 10))));
  const blind = expect.stringMatching(
    /^errors: this traffic could have shown \S+ at the smallest, and the policy wants 4x/,
  );
  expect(await judged(csv(...rows))).toEqual([{ ...CALM, verdict: "unknown", blind }]);
});

test("an objective that the file does not have is one without data", async () => {
  const policy = watchPolicy("    slow: { buckets: 'b{track=\"$track\"}', slower-than: 1s, budget: 1% }");
  expect(await judged(csv(...csvRows(rollout(calm(10)))), policy)).toMatchObject([
    { verdict: "unknown", firstPause: { time: 150, objective: "slow" } },
  ]);
});

const VALUE = "    depth: { query: queue_depth, below: 10 }";
const refused: readonly {
  readonly name: string;
  readonly content: string | Buffer;
  readonly says: RegExp;
  readonly next?: RegExp;
  readonly more?: string;
}[] = [
  { name: "nothing", content: "", says: /is empty$/ },
  { name: "empty lines", content: "\n\r\n \n", says: /is empty$/ },
  { name: "a line of names alone", content: csv(), says: /has no intervals below its first line$/ },
  {
    name: "a missing column",
    content: "time,track,objective,bad\n",
    says: /:1: the first line names no column `total`$/,
  },
  {
    name: "no names",
    content: "30,canary,errors,1,10\n",
    says: /:1: the first line names no column `time`, `track`, /,
  },
  { name: "a field too many", content: csv("a,30,canary,errors,1,10,9"), says: /:2: the line does not have 6 fields$/ },
  { name: "an open quote", content: csv('"a,30,canary,errors,1,10'), says: /:2: the line does not have 6 fields$/ },
  { name: "a time that is none", content: csv("a,soon,canary,errors,1,10"), says: /:2: `time` is no number$/ },
  { name: "no time", content: csv("a,,canary,errors,1,10"), says: /:2: `time` is no number$/ },
  { name: "a time without end", content: csv("a,Inf,canary,errors,1,10"), says: /:2: `time` is no number$/ },
  {
    name: "times since 1970",
    content: csv("a,1763726400,canary,errors,1,10"),
    says: /more than 20000 intervals of 30 s$/,
    next: /seconds from the release/,
  },
  { name: "a time beyond all", content: csv("a,1e300,canary,errors,1,10"), says: /more than 20000 intervals/ },
  {
    name: "another track",
    content: csv("a,30,baseline,errors,1,10"),
    says: /:2: `track` is neither `canary` nor `stable`$/,
  },
  { name: "no objective", content: csv("a,30,canary,,1,10"), says: /:2: `objective` is empty$/ },
  {
    name: "a count that is none",
    content: csv("a,30,canary,errors,one,10"),
    says: /:2: `bad` or `total` is no number$/,
  },
  {
    name: "a hexadecimal count",
    content: csv("a,30,canary,errors,0x1,10"),
    says: /:2: `bad` or `total` is no number$/,
  },
  { name: "a negative count", content: csv("a,30,canary,errors,-1,10"), says: /:2: `bad` or `total` is negative$/ },
  {
    name: "a row that is there twice",
    content: csv(
      "a,30,canary,errors,1,10",
      "b,30,canary,errors,1,10",
      "a,30,stable,errors,1,10",
      "a,30,canary,errors,,",
    ),
    says: /:5: there is another row of this time, track and objective$/,
  },
  { name: "JSON that is none", content: '{"time":30,\n', says: /:1: the line is no object of JSON$/ },
  {
    name: "a list among objects",
    content: '{"time":30,"track":"canary","objective":"errors","bad":1,"total":9}\n[1]',
    says: /:2: the line is no object/,
  },
  { name: "a list of JSON", content: "[\n{}\n]", says: /:1: the first line names no column/ },
  {
    name: "a run that is a list",
    content: '{"run":[],"time":30,"track":"canary","objective":"errors"}',
    says: /:1: `run` is neither a text nor a number$/,
  },
  { name: "a line without end", content: `${NAMES}\n${"x".repeat(300_000)}`, says: /:2: the line is too long$/ },
  {
    name: "bytes that are no text",
    content: Buffer.from([0, 255, 254, 0, 10]),
    says: /:1: the first line names no column/,
  },
  {
    name: "another objective",
    content: csv("a,30,canary,error,1,10"),
    says: /has the objective `error`, which `release-policy.yml` does not have$/,
    next: /^did you mean `errors`\?$/,
  },
  {
    name: "one that is like none",
    content: csv("a,30,canary,xyzzy,1,10"),
    says: /has the objective `xyzzy`/,
    next: /^name the objectives as the policy does$/,
  },
  {
    name: "one that every object has",
    content: csv("a,30,canary,__proto__,1,10"),
    says: /has the objective `__proto__`/,
  },
  {
    name: "counts of a value",
    content: csv("a,30,canary,depth,1,10"),
    more: VALUE,
    says: /counts `depth`, which is a query of a value in /,
  },
];

test.each(refused)("$name: refused", async ({ content, says, next = /./, more = "" }) => {
  const heard: JudgedRun[] = [];
  const file = join(folder, "refused");
  writeFileSync(file, content);
  await expect(judgeFile(watchPolicy(more), file, (run) => void heard.push(run))).rejects.toMatchObject({
    code: expect.stringMatching(/^canary\.(?:bad-file|unknown-objective)$/),
    message: expect.stringMatching(says),
    next: expect.stringMatching(next),
  });
  expect(heard).toEqual([]);
});

test("a file that is not there, or is a folder, cannot be read", async () => {
  for (const file of [join(folder, "gone"), folder]) {
    await expect(judgeFile(watchPolicy(), file, () => {})).rejects.toMatchObject({
      code: "canary.bad-file",
      message: `\`${file}\` cannot be read`,
    });
  }
});

const courses = fc.array(
  fc.option(fc.record({ bad: fc.nat(120), total: fc.constantFrom(0, 400, 1000) }), { freq: 6 }),
  {
    minLength: 1,
    maxLength: 14,
  },
);

test("a file is judged as a watch judges look by look: the first roll-back falls at the same interval", async () => {
  const policy = watchPolicy();
  const begun = begunOnSchedule(planOf(policy.policy));
  await fc.assert(
    fc.asyncProperty(courses, async (canary) => {
      const [run] = await judged(csv(...csvRows(rollout(canary))), policy);
      const looks = canary.map((_, i) => {
        const value: ObjectiveSeries = series(canary.slice(0, i + 1));
        const facts = watchFacts(canary.slice(0, i + 1), {
          begun: begun.filter(({ from }) => from <= i + 1),
          objectives: { errors: { known: true, value } },
        });
        return decideWatch(policy, facts).move;
      });
      const first = looks.indexOf("roll-back");
      expect(run?.firstRollBack?.time ?? null).toBe(first === -1 ? null : (first + 1) * 30);
    }),
    { numRuns: 60 },
  );
});
