import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { METRICS_TOKEN, MonitoredShop, type MonitoredWanted } from "../bundles/monitored-shop.ts";
import { root } from "../gates/repository.ts";
import { cameTo, jobOf } from "./act-log.ts";
import { isOnPath, testWith } from "./programs.ts";
import { type ActRun, type LocalRepository, runAct } from "./run-act.ts";
import { exportSuite, filledIn, forAct } from "./suite.ts";

// canary-monitor.yml, run by act before a real Prometheus: called as the examples do, and started by people.

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const own = forAct(read(".github/workflows/canary-monitor.yml"));
// act has no issues, no wait timers, and the labels of the other workflows.
const changed = (text: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): string =>
  changes.reduce((so, [from, to]) => {
    const next = so.replace(from, () => to);
    if (next === so) throw new Error(`the example has no ${String(from)}`);
    return next;
  }, text);
const deploy = (shop: MonitoredShop): string =>
  changed(forAct(filledIn(read("examples/canary/workflows/deploy.yml"))), [
    ['./deploy.sh "$GITHUB_SHA"', 'echo "deploys $GITHUB_SHA"'],
    ["$(date -u +%Y-%m-%dT%H:%M:%SZ)", shop.releasedAt],
  ]);
const look = changed(forAct(filledIn(read("examples/canary/workflows/canary-look.yml"))), [
  ["ubuntu-slim", "ubuntu-24.04"],
  ['./traffic.sh "$SHARE"', 'echo "moves $SHARE%"'],
  [/gh workflow run (?=canary-look.yml --repo)/, "echo starts "],
]);

const folder = mkdtempSync(join(tmpdir(), "signalbox-canary-workflow-"));
let suite: readonly LocalRepository[] = [];
beforeAll(() => {
  suite = exportSuite(join(folder, "suite"));
});
// Tests with act run at the same time.
const opened: MonitoredShop[] = [];
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function shopWith(wanted: MonitoredWanted): Promise<MonitoredShop> {
  const shop = await MonitoredShop.open(wanted);
  opened.push(shop);
  return shop;
}

/** Starts a workflow of the shop by hand; the variables are a secret of this name. */
async function start(
  shop: MonitoredShop,
  workflow: string,
  secret: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ActRun> {
  const home = mkdtempSync(join(folder, "run-"));
  const file = ".github/workflows/watch.yml";
  mkdirSync(join(home, ".github/workflows"), { recursive: true });
  writeFileSync(join(home, file), workflow);
  const run = await runAct({
    folder: home,
    workflow: file,
    event: { name: "workflow_dispatch", payload: { inputs } },
    repository: "acme/shop",
    ref: "refs/heads/main",
    commit: shop.candidate,
    token: shop.gitHub.token,
    secrets: { [secret]: shop.variables },
    serverUrl: shop.remote.url,
    apiUrl: shop.gitHub.url,
    repositories: suite,
  });
  // act's own log tells what is to be hidden; what is kept must hold none of it.
  expect(JSON.stringify([run.jobs, shop.journals()])).not.toContain(METRICS_TOKEN);
  return run;
}

const test = testWith("act", isOnPath("prometheus"));
// Of the last lines of a step's log, where its errors stand, act may lose some: the summary is a file.
const summaryOf = (run: ActRun, job: string): string =>
  jobOf(run, job)
    .steps.map(({ summary }) => summary)
    .join("");
const outputsOf = (run: ActRun, job: string): Readonly<Record<string, string>> =>
  Object.fromEntries(jobOf(run, job).steps.flatMap(({ outputs }) => Object.entries(outputs)));

describe("called as the example does", () => {
  test("a watch of a step that saw enough ends, and its report is kept (needs act and prometheus)", async () => {
    const shop = await shopWith({});
    const run = await start(shop, deploy(shop), "CANARY_VARIABLES", {});
    expect(cameTo(run)).toMatchObject({ exitCode: 0, jobs: ["deploy: success", "watch: success"], errors: [] });
    expect(outputsOf(run, "watch")).toMatchObject({
      verdict: "go",
      move: "promote",
      share: "100",
      finished: "false",
      kept: expect.stringMatching(/^canary-report-1-/),
      begins: "<!doctype html>",
      plots: expect.stringMatching(/^[1-9]/),
    });
    expect(Object.values(shop.journals())).toMatchObject([
      { candidate: shop.candidate, begun: [{ step: 0 }, { step: 1 }] },
    ]);
  });

  // act ends the run with it (nektos/act#1793): jobs that wait for its outputs are GitHub's to start.
  test("a canary that went bad: the watch fails, and says what to do (needs act and prometheus)", async () => {
    const shop = await shopWith({ badFrom: 6 });
    const run = await start(shop, deploy(shop), "CANARY_VARIABLES", {});
    expect(cameTo(run)).toMatchObject({
      exitCode: 1,
      jobs: ["deploy: success", "watch: failure"],
    });
    expect(summaryOf(run, "watch")).toContain("roll back; then mend it, and release anew");
    expect(outputsOf(run, "watch")).toMatchObject({ verdict: "hold", move: "roll-back", begins: "<!doctype html>" });
  });
});

describe("in a chain of looks as the example has it", () => {
  test("each look moves the traffic and starts the next; one that comes twice is refused (needs act and prometheus)", async () => {
    const shop = await shopWith({});
    const inputs = { candidate: shop.candidate, "released-at": shop.releasedAt, tick: "1" };
    const first = await start(shop, look, "CANARY_VARIABLES", inputs);
    expect(cameTo(first)).toMatchObject({ exitCode: 0, jobs: ["look: success"], errors: [] });
    expect(first.log).toContain("moves 100%");
    expect(first.log).toContain(`released-at=${shop.releasedAt} --raw-field tick=2`);
    const again = await start(shop, look, "CANARY_VARIABLES", inputs);
    expect(cameTo(again)).toMatchObject({ exitCode: 1, jobs: ["look: failure"] });
    expect(summaryOf(again, "look")).toContain("look number 1 of this watch was made already");
    expect(again.log).not.toContain("moves ");
    expect(Object.values(shop.journals())).toMatchObject([{ tick: 1 }]);
  });

  test("a look that finds a bad canary brings the traffic back, and starts no other (needs act and prometheus)", async () => {
    const shop = await shopWith({ badFrom: 6 });
    const inputs = { candidate: shop.candidate, "released-at": shop.releasedAt, tick: "1" };
    const run = await start(shop, look, "CANARY_VARIABLES", inputs);
    expect(cameTo(run)).toMatchObject({ exitCode: 1, jobs: ["look: failure"] });
    expect(run.log).toContain("moves 0%");
    expect(run.log).not.toContain("--raw-field tick=2");
  });
});

describe("started by a person", () => {
  test("one look, for the commit that the run was started for (needs act and prometheus)", async () => {
    const shop = await shopWith({ minutes: 3 });
    const inputs = { environment: "production", "released-at": shop.releasedAt, once: "true" };
    const run = await start(shop, own, "variables", inputs);
    expect(cameTo(run)).toMatchObject({ exitCode: 0, jobs: ["watch: success"], errors: [] });
    expect(outputsOf(run, "watch")).toMatchObject({ verdict: "go", move: "continue", "next-tick": "1" });
    expect(Object.values(shop.journals())).toMatchObject([{ candidate: shop.candidate }]);
  });

  test("without the variables it pauses, fails, and its report is kept (needs act and prometheus)", async () => {
    const shop = await shopWith({ minutes: 3 });
    const inputs = { environment: "production", "released-at": shop.releasedAt, once: "true" };
    const run = await start(shop, own, "another", inputs);
    expect(cameTo(run)).toMatchObject({
      exitCode: 1,
      jobs: ["watch: failure"],
    });
    expect(summaryOf(run, "watch")).toContain("`METRICS_URL`");
    expect(outputsOf(run, "watch")).toMatchObject({ verdict: "unknown", move: "pause", begins: "<!doctype html>" });
  });
});
