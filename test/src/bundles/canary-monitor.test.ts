import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect } from "@jest/globals";
import { newJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { replay } from "@signalbox/moves/replay";
import type { StepRun } from "../runner.ts";
import { serialTestWith } from "../workflows/programs.ts";
import { lastLine } from "./last-line.ts";
import { METRICS_TOKEN, MonitoredShop, type MonitoredWanted, WATCHED } from "./monitored-shop.ts";

// The bundle of canary-monitor, before a real Prometheus and a GitHub whose every answer is checked against GitHub's descriptions.

const test = serialTestWith("prometheus");

let shops: MonitoredShop[] = [];
async function shopWith(wanted: MonitoredWanted = {}): Promise<MonitoredShop> {
  const shop = await MonitoredShop.open(wanted);
  shops.push(shop);
  return shop;
}
afterEach(async () => {
  await Promise.all(shops.map((shop) => shop.close()));
  shops = [];
});

const says = ({ annotations }: StepRun): string => annotations.map(({ message }) => message).join("\n");
const textIn = ({ checkout }: MonitoredShop, file: string): string =>
  readFileSync(join(checkout.directory, file), "utf8");
/** All that a run leaves behind, but for what hides secrets. */
const leftBy = (shop: MonitoredShop, run: StepRun): string =>
  [
    run.stdout.replaceAll(/^::add-mask::.*$/gm, ""),
    run.stderr,
    run.summary,
    JSON.stringify([run.outputs, shop.journals()]),
    textIn(shop, "record.json"),
    textIn(shop, "report.html"),
  ].join("\n");

describe("one look", () => {
  test("begins a watch, goes on, and is told as outputs, summary, report and record (needs prometheus)", async () => {
    const shop = await shopWith({ minutes: 3 });
    const run = await shop.look({ "released-at": shop.releasedAt, tick: "1" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    const { record, report, "next-look": next, ...outputs } = run.outputs;
    expect(outputs).toEqual({
      verdict: "go",
      move: "continue",
      share: "20",
      step: "1",
      finished: "false",
      "next-tick": "2",
    });
    expect(Date.parse(next ?? "")).toBeGreaterThan(Date.now() - 60_000);
    expect([record, report]).toEqual(["record.json", "report.html"].map((file) => join(shop.checkout.directory, file)));
    expect(lastLine(run)).toMatch(/^signalbox canary-monitor: go: continue: nothing stands against it; .* left; /);
    expect(run.summary).toContain("**🟢 ");
    expect(run.summary).toContain("| errors |");
    expect(run.summary).toContain("\nxychart-beta\n");
    expect(textIn(shop, "report.html")).toMatch(/^<!doctype html>[^]*<svg[^]*<\/html>\s*$/);
    expect(textIn(shop, "report.html")).not.toContain("<script");
    expect(replay("record.json", textIn(shop, "record.json"))).toMatchObject({
      same: true,
      decision: { verdict: "go" },
    });
    expect(Object.values(shop.journals())).toMatchObject([
      { candidate: shop.candidate, tick: 1, begun: [{ step: 0, from: 1 }], finished: null },
    ]);
  });

  test("goes on with the watch on record, in another job's clone too; the same number twice is one look (needs prometheus)", async () => {
    const shop = await shopWith();
    const first = await shop.look({ "released-at": shop.releasedAt, tick: "1" });
    expect(first.outputs).toMatchObject({ verdict: "go", move: "promote", share: "100", step: "2", "next-tick": "2" });
    const recorded = shop.journals();
    const again = await shop.look({ tick: "1" });
    expect(again).toMatchObject({ exitCode: 1, outputs: {} });
    expect(says(again)).toContain("look number 1 of this watch was made already; nothing is to be done here");
    expect(shop.journals()).toEqual(recorded);
    const second = await shop.look({ tick: "2" });
    expect(second.outputs).toMatchObject({
      verdict: "go",
      move: "continue",
      share: "100",
      step: "2",
      "next-tick": "3",
    });
    expect(Object.values(shop.journals())).toMatchObject([{ tick: 2, begun: [{ step: 0 }, { step: 1 }] }]);
  });

  test("finds a canary that went bad: the step fails, and its output tells the workflow to roll back (needs prometheus)", async () => {
    const shop = await shopWith({ badFrom: 6 });
    const given = { "released-at": shop.releasedAt };
    const run = await shop.look(given);
    expect(run).toMatchObject({ exitCode: 1, stderr: "" });
    expect(run.outputs).toMatchObject({
      verdict: "hold",
      move: "roll-back",
      share: "0",
      finished: "true",
      "next-look": "",
      "next-tick": "",
    });
    expect(run.summary).toContain("**🔴 ");
    expect(says(run)).toContain("roll back; then mend it, and release anew");
    const [journal] = Object.values(shop.journals());
    expect(journal).toMatchObject({ finished: { move: "roll-back" } });
    // A job that is run again says the same, and begins nothing anew.
    const again = await shop.look();
    expect(again.outputs).toMatchObject({ verdict: "hold", move: "roll-back", finished: "true" });
    expect(Object.values(shop.journals())).toEqual([journal]);
    expect(replay("record.json", textIn(shop, "record.json")).same).toBe(true);
  });

  test("is judged by the policy of the default branch, not by the checkout's (needs prometheus)", async () => {
    const shop = await shopWith({ badFrom: 2 });
    shop.loosenHere(WATCHED.replace("budget: 5%", "budget: 99%, roll-back-above: 100%, tolerate: 20x"));
    const run = await shop.look({ "released-at": shop.releasedAt });
    expect(run.outputs).toMatchObject({ verdict: "hold", move: "roll-back" });
  });
});

describe("what cannot be read pauses, and fails the step", () => {
  const cases = [
    {
      name: "a variable that is not given",
      inputs: () => ({ variables: `METRICS_TOKEN=${METRICS_TOKEN}` }),
      // No later look of this run could find it.
      finished: "true",
      because: "the variable `METRICS_URL`, which should hold the address of the metrics system, is not set or empty",
    },
    {
      name: "a metrics system that is down",
      inputs: () => ({}),
      finished: "false",
      before: (shop: MonitoredShop) => shop.metrics.stop(),
      because: "the metrics system could not be asked",
    },
  ];
  for (const { name, inputs, before, because, finished } of cases) {
    test(`${name} (needs prometheus)`, async () => {
      const shop = await shopWith();
      await before?.(shop);
      const run = await shop.look({ "released-at": shop.releasedAt, ...inputs() });
      expect(run).toMatchObject({ exitCode: 1, stderr: "" });
      expect(run.outputs).toMatchObject({ verdict: "unknown", move: "pause", share: "20", finished });
      expect(run.outputs["next-look"] === "").toBe(finished === "true");
      for (const text of [says(run), run.summary, lastLine(run)]) expect(text.replaceAll("\\", "")).toContain(because);
      expect(Object.values(shop.journals())).toMatchObject([{ events: [{ does: "pause" }], finished: null }]);
      expect(replay("record.json", textIn(shop, "record.json"))).toMatchObject({
        same: true,
        decision: { verdict: "unknown" },
      });
      for (const secret of [shop.gitHub.token, METRICS_TOKEN]) expect(leftBy(shop, run)).not.toContain(secret);
    });
  }
});

test("a look that cannot be put on record moves nothing, and says so (needs prometheus)", async () => {
  const shop = await shopWith({ refusesPush: 403 });
  const run = await shop.look({ "released-at": shop.releasedAt });
  expect(run).toMatchObject({ exitCode: 1, outputs: {} });
  expect(says(run)).toContain("could not be written to `release-ledger`; give the job `contents: write`");
});

test("a watch that is cancelled says so, and puts it on record (needs prometheus)", async () => {
  const shop = await shopWith({ minutes: 3 });
  const watching = await shop.watch({ "released-at": shop.releasedAt });
  await watching.says("nothing stands against it");
  watching.cancel("SIGINT");
  const run = await watching.ended;
  expect(run).toMatchObject({ exitCode: 130, outputs: {} });
  expect(run.stdout).toContain("the watch ends before the rollout does (cancelled by SIGINT");
  expect(says(run)).toContain("cancelled by SIGINT");
  expect(says(run)).not.toContain("nobody foresaw");
  const [journal] = Object.values(shop.journals());
  expect(journal?.events.map(({ does }) => does)).toEqual(["begun", "cancelled"]);
});

test("overdue watches fail the step, and what cannot be read does, too; nothing is watched or written (needs prometheus)", async () => {
  const shop = await shopWith({ minutes: 40 });
  const overdue = (after: string) => shop.look({ overdue: after });
  expect(await overdue("30m")).toMatchObject({ exitCode: 0, stderr: "", outputs: { verdict: "go" }, annotations: [] });
  expect(shop.journals()).toEqual({});
  const file = `watches/production/v1/${shop.releasedAt.replaceAll(/[-:]|\.\d+/g, "")}.json`;
  const releasedAt = `${shop.releasedAt.slice(0, 19)}Z`;
  // As versions that knew no turns wrote it.
  const {
    turn: _,
    lookedAt: __,
    ...journal
  } = newJournal({
    environment: "production",
    candidate: "v1",
    releasedAt,
    intervalSeconds: 60,
    shares: [0.2, 1],
  });
  shop.putOnRecord(file, JSON.stringify(journal));
  const late = await overdue("30m");
  expect(late).toMatchObject({ exitCode: 1, stderr: "", outputs: { verdict: "hold" } });
  expect(says(late)).toMatch(
    /^`v1` in `production` is not at its end, but in step 1 of 2 \(20%\), and nothing is on record/,
  );
  expect(await overdue("2h")).toMatchObject({ exitCode: 0, outputs: { verdict: "go" } });
  expect(Object.values(shop.journals())).toMatchObject([journal]);
  shop.putOnRecord(file, "{");
  expect(await overdue("2h")).toMatchObject({ exitCode: 1, stderr: "", outputs: {} });
});

test("no secret is in what a run says, shows or keeps (needs prometheus)", async () => {
  const shop = await shopWith();
  const run = await shop.look({ "released-at": shop.releasedAt });
  expect(run.exitCode).toBe(0);
  expect(run.masks).toEqual(expect.arrayContaining([shop.gitHub.token, METRICS_TOKEN]));
  for (const secret of [shop.gitHub.token, METRICS_TOKEN]) expect(leftBy(shop, run)).not.toContain(secret);
});

const HOSTILE = [
  "v1 %0A::error::approved ##[error]stolen",
  "</title></details><script>alert(1)</script> ![x](https://evil.example/x.png)",
  "@acme/admins @ada #1 | a | b | ` `` ` \u202Eeulav \u001b[2K",
  "../../../../.github/workflows/ci.yml",
  "--upload-pack=touch stolen; $(touch stolen) ${{ github.token }} <!-- -->",
  "v1\n::set-output name=move::promote\n::error::x",
];
for (const name of HOSTILE) {
  test(`a candidate's name is shown, and never obeyed: ${JSON.stringify(name)} (needs prometheus)`, async () => {
    const shop = await shopWith({ minutes: 3 });
    const run = await shop.look({ candidate: name, "released-at": shop.releasedAt });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", outputs: { verdict: "go", move: "continue" } });
    expect(run.commands.filter((command) => command.name !== "add-mask")).toEqual([]);
    expect(run.stdout).not.toMatch(/##\[|\u001b|\u202E/);
    const outside = run.summary.replaceAll(/```[^]*?```|(`+)[^\n]*?[^`]\1(?!`)/g, "");
    expect(outside).not.toMatch(/<(?:script|img|b|!--|\/)|(?<!\\)!\[|@acme|@ada/);
    const html = textIn(shop, "report.html");
    expect(html).not.toMatch(/<script|<img|\son\w+=|\u202E/);
    expect(html.match(/<\/title>/g)?.length).toBe(html.match(/<title[ >]/g)?.length);
    expect(Object.keys(shop.journals())).toEqual([
      expect.stringMatching(/^watches\/production\/[a-z0-9][a-z0-9.-]*\/\d{8}T\d{6}Z\.json$/),
    ]);
    expect(Object.values(shop.journals())).toMatchObject([{ candidate: name }]);
    expect(shop.checkout.git("status", "--porcelain")).toBe("?? record.json\n?? report.html");
    expect(replay("record.json", textIn(shop, "record.json")).same).toBe(true);
  });
}

test("an environment that the policy could not name is refused, and nothing is kept of it (needs prometheus)", async () => {
  const shop = await shopWith({ minutes: 3 });
  for (const environment of HOSTILE) {
    const run = await shop.look({ environment, "released-at": shop.releasedAt });
    expect(run).toMatchObject({ exitCode: 1, stderr: "", outputs: {} });
    expect(run.annotations).toMatchObject([
      { name: "error", message: expect.stringContaining("is no environment's name") },
    ]);
    expect(run.commands.filter((command) => !["add-mask", "error"].includes(command.name))).toEqual([]);
    expect(run.stdout).not.toMatch(/##\[|\u001b|\u202E/);
    expect(run.summary.replaceAll(/(`+)[^\n]*?[^`]\1(?!`)/g, "")).not.toMatch(
      /<(?:script|img|b|!--|\/)|(?<!\\)!\[|@acme|@ada/,
    );
  }
  expect(shop.journals()).toEqual({});
});
