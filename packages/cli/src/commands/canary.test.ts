import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { replay } from "@signalbox/moves/replay";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import * as z from "zod";
import { failure } from "../failure.ts";
import { canary, type CanaryOptions } from "./canary.ts";

// A metrics system that nobody answers for: what matters here is what the command does around it.
const POLICY = `version: 1
components: { web: {} }
rollout:
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives:
    errors: { bad: 'bad{track="$track"}', total: 'all{track="$track"}', budget: 2% }
`;

let remote: TestRepository;
let clone: TestRepository;
let folder: string;
let policy: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-canary-"));
  policy = join(folder, "trial.yml");
  writeFileSync(policy, POLICY);
  const first = new TestRepository();
  first.commit("feat: begin", { files: { ".github/release-policy.yml": POLICY } });
  remote = new TestRepository({ init: ["--bare"] });
  first.git("push", "--quiet", remote.directory, "main");
  first.remove();
  clone = remote.clone();
});
afterAll(() => {
  remote.remove();
  clone.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function run(options: CanaryOptions, directory = clone.directory) {
  const said = { out: "", talk: "" };
  const terminal = { out: (text: string) => void (said.out += text), talk: (text: string) => void (said.talk += text) };
  const code = await canary(directory, options, terminal, {}).catch((error: unknown) => failure(error, terminal));
  return { code, out: stripVTControlCharacters(said.out), talk: said.talk };
}

const LookSchema = z.object({ candidate: z.string(), "released-at": z.string() });
const minutesAgo = (many: number): string => new Date(Date.now() - many * 60_000).toISOString();

test("one look that can read nothing pauses, exits with 1, and is on record", async () => {
  const record = join(folder, "record.json");
  const report = join(folder, "report.html");
  const { code, out } = await run({
    once: true,
    candidate: "v1",
    releasedAt: minutesAgo(3),
    json: true,
    record,
    report,
  });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    signalbox: "canary/1",
    verdict: "unknown",
    move: "pause",
    environment: "production",
    candidate: "v1",
    finished: true,
    share: 0.05,
    outcome: { state: "done", says: "the workflow leaves the traffic as it is" },
  });
  expect(replay(record, readFileSync(record, "utf8"))).toMatchObject({ same: true, decision: { move: "pause" } });
  expect(readFileSync(report, "utf8")).toMatch(/^<!doctype html>/i);
  expect(remote.git("ls-tree", "-r", "--name-only", "release-ledger")).toMatch(
    /^watches\/production\/v1\/\d{8}T\d{6}Z\.json$/,
  );
});

test("a second look goes on with the watch on record; the commit is the candidate by default", async () => {
  const [first, second] = [
    await run({ once: true, json: true, releasedAt: minutesAgo(2) }),
    await run({ once: true, json: true }),
  ].map(({ out }) => LookSchema.parse(JSON.parse(out)));
  expect(second).toEqual({ candidate: clone.head(), "released-at": first?.["released-at"] });
});

test("a policy that is tried moves nothing on record, and keeps its journal in a file", async () => {
  expect(await run({ policy, once: true })).toMatchObject({
    code: 1,
    out: "",
    talk: expect.stringContaining("to do: keep the trial's record in a file with `--journal FILE`"),
  });
  const tip = remote.git("rev-parse", "release-ledger");
  const journal = join(folder, "journal.json");
  expect((await run({ policy, once: true, journal, candidate: "v2", releasedAt: minutesAgo(1) })).code).toBe(1);
  expect(JSON.parse(readFileSync(journal, "utf8"))).toMatchObject({ candidate: "v2", finished: null });
  expect(remote.git("rev-parse", "release-ledger")).toBe(tip);
  expect((await run({ policy, once: true, journal, candidate: "v3" })).talk).toContain(
    "is the record of another watch",
  );
});

const PAST = { from: "2026-11-21T10:00:00Z", to: "2026-11-21T11:00:00Z" };

test("a window of the past is judged, and nothing is written", async () => {
  const tip = remote.git("rev-parse", "release-ledger");
  const { code, out } = await run({ ...PAST, candidate: "v9", json: true });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ verdict: "unknown", interval: 120, outcome: null, "released-at": PAST.from });
  expect(remote.git("rev-parse", "release-ledger")).toBe(tip);
});

const refused: readonly { readonly name: string; readonly options: CanaryOptions; readonly says: string }[] = [
  { name: "a window with one end", options: { from: PAST.from }, says: "a window of the past has two ends" },
  { name: "a window with the other end", options: { to: PAST.to }, says: "a window of the past has two ends" },
  { name: "a window that ends before it begins", options: { from: PAST.to, to: PAST.from }, says: "are 0 intervals" },
  {
    name: "a window of years",
    options: { from: "2020-01-01T00:00:00Z", to: PAST.to },
    says: "name a window of 1 to 20000 intervals",
  },
  {
    name: "a time without a zone",
    options: { from: "2026-11-21 10:00", to: PAST.to },
    says: "`2026-11-21 10:00` is no time",
  },
  { name: "a record of the past", options: { ...PAST, record: "record.json" }, says: "is no decision that was made" },
  {
    name: "a report in a folder that is not there",
    options: { candidate: "v5", report: join(tmpdir(), "signalbox-no-such-folder", "report.html") },
    says: "is not there",
  },
  {
    name: "a release in the future",
    options: { once: true, candidate: "v5", releasedAt: minutesAgo(-10) },
    says: "which is in the future",
  },
  {
    name: "a release of last year",
    options: { once: true, candidate: "v5", releasedAt: "2025-01-01T00:00:00Z" },
    says: "too long ago",
  },
  {
    name: "a time that is none",
    options: { once: true, candidate: "v5", releasedAt: "noon\u001b[2J" },
    says: "`noon\\u{1b}[2J` is no time",
  },
];

test.each(refused)("$name: refused, with what to do", async ({ options, says }) => {
  const { code, out, talk } = await run(options);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(talk).toContain(says);
  expect(existsSync("record.json")).toBe(false);
});

test("for people it says the same in lines, of which none is a candidate's", async () => {
  const { code, out } = await run({ once: true, candidate: "v7\n::error::go\u001b[2J", releasedAt: minutesAgo(1) });
  expect(code).toBe(1);
  expect(out).toContain("errors");
  expect(out).not.toMatch(/^::error/m);
  expect(out).not.toMatch(/[\u001b\r]/);
});

test("without a remote there is nowhere to keep the record but a file", async () => {
  const alone = new TestRepository();
  alone.commit("feat: begin", { files: { ".github/release-policy.yml": POLICY } });
  expect(await run({ once: true }, alone.directory)).toMatchObject({
    code: 1,
    out: "",
    talk: expect.stringContaining("to do: add it, or keep the record in a file with `--journal FILE`"),
  });
  alone.remove();
});

test("what a terminal would obey is shown, not obeyed, where a watch ends of an error", () => {
  const main = join(import.meta.dirname, "../main.js");
  const journal = join(folder, `\u001b[31m${"x".repeat(300)}`);
  const args = [main, "canary", "--policy", policy, "--journal", journal, "--candidate", "v1"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: clone.directory, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("the watch ends before the rollout does (ENAMETOOLONG");
  expect(stderr).not.toContain("\u001b");
});
