import { afterAll, expect, test } from "@jest/globals";
import { readGitHubContext } from "@signalbox/action/github-context";
import type { WatchMade } from "@signalbox/moves/canary-monitor/watch-live";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, counts, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellWatch } from "./tell-watch.ts";

const folder = mkdtempSync(join(tmpdir(), "signalbox-tell-"));
mkdirSync(join(folder, "a-folder", "within"), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const github = readGitHubContext({
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_SHA: "0".repeat(40),
  GITHUB_EVENT_NAME: "push",
  GITHUB_ACTOR: "ada",
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: folder,
});
const loaded = watchPolicy();

function told(
  canary: Parameters<typeof watchFacts>[0],
  report: string | null = "report.html",
  tick: number | null = null,
  outcome: WatchMade["outcome"] = null,
) {
  const facts = watchFacts(canary);
  const made: WatchMade = { move: "canary-monitor", facts, decision: decideWatch(loaded, facts), outcome };
  const watch = { events: () => [] };
  return tellWatch({ loaded, watch, run: { github, signal: new AbortController().signal }, report, tick })(made);
}

const BAD = Array.from({ length: 8 }, () => counts(300));

test("what a workflow goes by: the move, the share, the step from 1 on, and when to look again", async () => {
  expect((await told(calm(3), "report.html", 4)).outputs).toEqual({
    move: "continue",
    share: "20",
    step: "1",
    finished: "false",
    "next-look": "2026-11-21T12:02:30.000Z",
    "next-tick": "5",
    report: join(folder, "report.html"),
  });
  expect((await told(BAD)).outputs).toMatchObject({
    move: "roll-back",
    share: "0",
    finished: "true",
    "next-look": "",
    "next-tick": "",
  });
});

test("where nothing moves the traffic but the workflow, it is handed no share of what is not done", async () => {
  const outcome = { state: "not-done", says: "the watch had ended", next: null } as const;
  expect((await told(BAD, null, null, outcome)).outputs).toMatchObject({ move: "roll-back", share: "" });
});

test.each([
  { state: "partly-done", finished: "false", next: "5" },
  { state: "uncertain", finished: "false", next: "5" },
  { state: "not-done", finished: "true", next: "" },
  { state: "done", finished: "true", next: "" },
] as const)(
  "a roll-back that is $state: finished is $finished for a chain of looks",
  async ({ state, finished, next }) => {
    const { outputs } = await told(BAD, null, 4, { state, says: "3 of 10 replicas are up", next: null });
    expect(outputs).toMatchObject({ move: "roll-back", finished, "next-tick": next });
  },
);

test("the report is one page of HTML, in the temporary folder where nobody says where", async () => {
  const { outputs } = await told(calm(3), null);
  expect(outputs["report"]).toMatch(/signalbox\/canary-[\dTZ-]+\.html$/);
  expect(readFileSync(outputs["report"] ?? "", "utf8")).toMatch(/^<!doctype html>/i);
});

test("a report that cannot be written takes nobody's roll-back away: the outputs are told, and it warns", async () => {
  const { outputs, annotations } = await told(BAD, "a-folder");
  expect(outputs).toMatchObject({ move: "roll-back", finished: "true", report: "" });
  expect(annotations).toMatchObject([{ level: "warning", title: "the report was not written" }]);
  expect((await told(BAD)).annotations).toEqual([]);
});
