import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failure } from "../failure.ts";
import { canaryJudge, type CanaryJudgeOptions } from "./canary-judge.ts";

// A file and a policy alone: no git, no network.
const folder = mkdtempSync(join(tmpdir(), "signalbox-judge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = written(
  "release-policy.yml",
  `version: 1
components: { web: {} }
rollout:
  steps: [20%, 100%]
  window: 150s
  objectives:
    errors: { bad: 'bad{track="$track"}', total: 'all{track="$track"}', budget: 2%, detect: 4x }
`,
);

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

type Canary = readonly (number | null)[];

/** Rows of a rollout: the stable track at 1%, and so many bad of the canary's 1,000 in each interval. */
function rows(run: string, canary: Canary): readonly string[] {
  const row = (time: number, track: string, bad: number | null, total: number) =>
    JSON.stringify({ run, time, track, objective: "errors", bad, total: bad === null ? null : total });
  const stable = Array.from({ length: 60 + canary.length }, (_, i) => row((i - 59) * 30, "stable", 40, 4000));
  return [...stable, ...canary.map((bad, i) => row((i + 1) * 30, "canary", bad, 1000))];
}

const CALM: Canary = Array.from({ length: 10 }, () => 10);
const BAD: Canary = [10, ...Array.from({ length: 9 }, () => 300)];
const GONE: Canary = Array.from({ length: 6 }, () => null);

async function judged(rollouts: Readonly<Record<string, Canary>>, options: CanaryJudgeOptions = {}) {
  const lines = Object.entries(rollouts).flatMap(([run, canary]) => rows(run, canary));
  return judgedFile(written("intervals.jsonl", `${lines.join("\n")}\n`), options);
}

async function judgedFile(file: string, options: CanaryJudgeOptions = {}) {
  const said = { out: "", talk: "" };
  const terminal = { out: (text: string) => void (said.out += text), talk: (text: string) => void (said.talk += text) };
  const code = await canaryJudge(folder, file, { policy, ...options }, terminal).catch((error: unknown) =>
    failure(error, terminal),
  );
  return { code, ...said };
}

test.each([
  { name: "all are calm", rollouts: { a: CALM, b: CALM }, code: 0 },
  { name: "one is rolled back", rollouts: { a: CALM, b: BAD, c: GONE }, code: 2 },
  { name: "of one nobody could say", rollouts: { a: CALM, c: GONE }, code: 1 },
])("where $name it exits with $code", async ({ rollouts, code }) => {
  expect((await judged(rollouts)).code).toBe(code);
  expect((await judged(rollouts, { json: true })).code).toBe(code);
});

test("for machines: one line for each rollout, of these keys in this order", async () => {
  const { out, talk } = await judged({ a: CALM, b: BAD, c: GONE }, { json: true });
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('{"run":"a","verdict":"go","firstPause":null,"firstRollBack":null}');
  expect(lines[2]).toBe(
    '{"run":"c","verdict":"unknown","firstPause":{"time":150,"objective":"errors","reason":"there were no data for 5 intervals in a row"},"firstRollBack":null}',
  );
  const [, bad = ""] = lines;
  const mark = '\\{"time":\\d+,"objective":"errors","reason":"[^"]+"\\}';
  expect(bad).toMatch(new RegExp(`^\\{"run":"b","verdict":"hold","firstPause":${mark},"firstRollBack":${mark}\\}$`));
  expect(talk).toBe("");
});

test("for people: a verdict for each, with its marks below, and how many there were of each", async () => {
  const { out } = await judged({ a: CALM, b: BAD, c: GONE });
  const lines = out.split("\n");
  expect(lines[0]).toBe("a: go");
  expect(lines[1]).toBe("b: hold");
  expect(
    lines.filter((line) => /^ {2}(?:paused|rolled back) \d+ s after the release: errors: /.test(line)),
  ).toHaveLength(3);
  expect(lines.at(-2)).toBe("3 rollouts: 1 rolled back, 2 paused");
});

test("one rollout without a name is its verdict alone", async () => {
  const lines = rows("x", CALM).map((line) => line.replace('"run":"x",', ""));
  expect((await judgedFile(written("one.jsonl", lines.join("\n")))).out).toBe("go\n");
});

test("no name of a rollout can pass for a line of ours, or for a command", async () => {
  const hostile = "x\nok: go\u001b[2J\r\n::error::y\u202e\u2028z\u009b";
  const text = await judged({ [hostile]: CALM, b: CALM });
  expect(text.out.split("\n")).toHaveLength(4);
  expect(text.out).not.toMatch(/^(?:ok: go|::error)/m);
  expect(text.out).not.toMatch(/[\u001b\r\u202e\u2028\u009b]/);
  const { out } = await judged({ [hostile]: CALM }, { json: true });
  expect(out.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/);
  expect(JSON.parse(out)).toMatchObject({ run: hostile });
});

test.each([
  {
    name: "a file that is not there",
    file: () => join(folder, "gone.csv"),
    says: /^error: `.*gone\.csv` cannot be read\nto do: name a file of CSV or JSON Lines/,
  },
  { name: "an empty file", file: () => written("empty.csv", ""), says: /^error: `.*empty\.csv` is empty\nto do: / },
  {
    name: "another objective",
    file: () => written("other.csv", "time,track,objective,bad,total\n30,canary,errrors,1,10\n"),
    says: /^error: `.*other\.csv` has the objective `errrors`, which `.*` does not have\nto do: did you mean `errors`\?\n$/,
  },
  {
    name: "an objective whose name is hostile",
    file: () => written("hostile.jsonl", '{"time":30,"track":"canary","objective":"x\\u001b[2J","bad":1,"total":9}'),
    says: /^error: [^\u001b]*\nto do: [^\u001b]*\n$/,
  },
  {
    name: "a bad line",
    file: () => written("bad.csv", "time,track,objective,bad,total\n30,canary,errors,1,10\nx,canary,errors,1,10\n"),
    says: /^error: .*bad\.csv:3: `time` is no number\nto do: write the seconds from the release/,
  },
])("$name: an error with what to do, and nothing else", async ({ file, says }) => {
  const { code, out, talk } = await judgedFile(file(), { json: true });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(talk).toMatch(says);
});

test("a policy that cannot be read judges nothing", async () => {
  const { code, talk } = await judged({ a: CALM }, { policy: join(folder, "gone.yml") });
  expect(code).toBe(1);
  expect(talk).toContain("cannot be read");
});

test("where nobody can say, it says why", async () => {
  const few = ["time,track,objective,bad,total", "30,canary,errors,0,10", "30,stable,errors,0,10"].join("\n");
  const { code, out } = await judgedFile(written("few.csv", `${few}\n`));
  expect(code).toBe(1);
  expect(out).toMatch(/^unknown\n {2}nobody can say: errors: this traffic could have shown /);
});
