import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { BY_MIA, GatedShop, type Wanted } from "../bundles/gated-shop.ts";
import { type Ended, node } from "../gates/repository.ts";
import { theRepository } from "../github/state/a-github.ts";
import { runGit } from "../github/state/git-store.ts";
import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import { push } from "../github/state/push.ts";
import { workflowRan } from "../github/state/workflow-ran.ts";

// The committed bundle of the terminal program, on a clone, with a GitHub whose every request and answer is checked.

const PROGRAM = "dist/cli/index.js";
let shop: GatedShop;
afterEach(() => shop.close());

async function open(wanted: Wanted = {}): Promise<void> {
  shop = await GatedShop.open(wanted);
}

function signalbox(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { PATH = "" } = process.env;
  return node(PROGRAM, ["-C", shop.checkout.directory, ...args], {
    cwd: shop.gitHub.state.folder,
    env: { PATH, GH_TOKEN: shop.gitHub.token, GITHUB_API_URL: shop.gitHub.url, ...env },
  });
}

const LIVE = ["gate", "production", "--repository", "acme/shop"];

describe("gate", () => {
  test("tells what GitHub says now, and what would be had somebody approved; writes nothing", async () => {
    await open();
    const held = await signalbox(LIVE);
    expect(held).toMatchObject({ code: 2, stderr: "" });
    expect(held.stdout.split("\n").slice(0, 5)).toEqual([
      `hold: ${shop.candidate.slice(0, 12)} may not go to production, 1 rule in the way (class standard)`,
      "",
      "✗ the release to `production` approved by release-manager",
      "    found:  release-manager: nobody",
      "    to do:  have it approved by `release-manager` (`mia`)",
    ]);
    const wished = await signalbox([...LIVE, "--with", "approval:mia"]);
    expect(wished).toMatchObject({ code: 0, stderr: "" });
    expect(wished.stdout).toContain("\nas if mia had approved; nothing was approved\n");
    expect((await signalbox([...LIVE, "--with", "approval:kim"])).code).toBe(2);
    expect(theRepository(shop.gitHub.state).written).toEqual([]);
    expect(shop.checkout.git("status", "--porcelain", "--ignored")).toBe("");
  });

  test("keeps a record that is decided again without GitHub, by replay and by --facts", async () => {
    await open({ checked: false });
    const file = join(mkdtempSync(join(shop.gitHub.state.folder, "record-")), "record.json");
    const { code, stdout } = await signalbox([...LIVE, "--json", "--record", file]);
    expect(code).toBe(2);
    const { reasons } = z.object({ reasons: z.array(z.unknown()) }).parse(JSON.parse(stdout));
    expect(readFileSync(file, "utf8")).not.toContain(shop.gitHub.token);
    const offline = { GH_TOKEN: "", GITHUB_API_URL: "" };
    const replayed = await signalbox(["replay", file], offline);
    expect(replayed.code).toBe(2);
    expect(replayed.stdout).toContain(
      "  ✓ #1 approved by reviewer, being standard: nothing raises it: reviewer: `kim`\n",
    );
    expect(replayed.stdout).toContain("hold: decided again, and just as recorded");
    const again = await signalbox(["gate", "--facts", file, "--json"], offline);
    expect(again.code).toBe(2);
    expect(JSON.parse(again.stdout)).toMatchObject({ reasons, policy: { origin: { kind: "default-branch" } } });
  });

  test.each([
    { name: "no token", env: { GH_TOKEN: "" }, says: "there is no token for GitHub" },
    { name: "a token that GitHub refuses", env: { GH_TOKEN: "stale" }, says: "error: " },
  ])("with $name the exit code is 4", async ({ env, says }) => {
    await open();
    const { code, stdout, stderr } = await signalbox(LIVE, env);
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("stale");
  });

  test("a freeze stops it, says who wants what, and is gone once it is lifted", async () => {
    await open();
    const approved = [...LIVE, "--with", "approval:mia"];
    const set = await signalbox(["freeze", "production", "--reason", "the quarter closes"]);
    expect(set).toMatchObject({ code: 0, stderr: "" });
    const frozen = await signalbox(approved);
    expect(frozen.code).toBe(2);
    expect(frozen.stdout).toContain("✗ no freeze of `production` set by hand\n");
    expect(frozen.stdout).toContain("the quarter closes");
    expect((await signalbox(["freeze", "production", "--lift"])).code).toBe(0);
    expect((await signalbox(approved)).code).toBe(0);
  });

  test("asked in a folder below, it is about the whole repository", async () => {
    await open();
    const { code } = await signalbox(["-C", join(shop.checkout.directory, "src"), ...LIVE, "--with", "approval:mia"]);
    expect(code).toBe(0);
  });

  test("an environment that no branch goes to", async () => {
    await open();
    const { code, stdout } = await signalbox(["gate", "prodution", "--repository", "acme/shop"]);
    expect(code).toBe(2);
    expect(stdout).toContain("a branch whose commits may go to `prodution`");
  });
});

describe("gate backtest", () => {
  /** A release that was reviewed and checked, then one that was pushed past all review. */
  async function released(): Promise<void> {
    await open({ approvals: [BY_MIA] });
    const { state } = shop.gitHub;
    const { git } = theRepository(state);
    runGit(git, ["tag", "v1.0.1", shop.candidate]);
    const pushed = push(state, { author: "lin", files: { "src/a.ts": "pushed\n" } });
    workflowRan(state, { sha: pushed, actor: "lin" });
    runGit(git, ["tag", "v1.0.2", pushed]);
    const pull = pullRequestMerged(state, { author: "lin", reviewers: ["kim"], method: "squash" });
    runGit(git, ["tag", "v1.0.3", pull.mergeCommit ?? ""]);
    runGit(git, ["tag", "v1.1.0-rc.1", pull.mergeCommit ?? ""]);
  }
  const BACKTEST = ["gate", "backtest", "--repository", "acme/shop"];

  test("tells of each release whether it would have gone, and why not", async () => {
    await released();
    shop.checkout.git("fetch", "--quiet", "--tags");
    const { code, stdout, stderr } = await signalbox([...BACKTEST, "--last", "3"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const heads = stdout.split("\n").filter((line) => /^(?:go|hold|unknown) /.test(line));
    expect(heads).toEqual([
      expect.stringMatching(/^hold {4}v1\.0\.3 of 2026-/),
      expect.stringMatching(/^hold {4}v1\.0\.2 of 2026-/),
      expect.stringMatching(/^go {6}v1\.0\.1 of 2026-/),
    ]);
    expect(stdout).toContain("\n1 of 3 releases would have gone to production\n");
    expect(stdout).toContain("  1 release: approvals.unreviewed\n");
    expect(theRepository(shop.gitHub.state).written).toEqual([]);

    const json = await signalbox([...BACKTEST, "--last", "1", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      signalbox: "gate-backtest/1",
      environment: "production",
      releases: [{ release: { tag: "v1.0.3" }, verdict: "hold" }],
    });
  });

  test("a clone that lacks a release says so", async () => {
    await released();
    const { code, stderr } = await signalbox(BACKTEST);
    expect(code).toBe(1);
    expect(stderr).toContain("to do: run `git fetch --tags --force`");
  });

  test("another policy is tried, and nothing is written", async () => {
    await released();
    shop.checkout.git("fetch", "--quiet", "--tags");
    const policy = join(import.meta.dirname, "../../../../examples/policies/one-service.yml");
    const { code, stdout } = await signalbox([...BACKTEST, "--policy", policy, "--last", "1", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ releases: [{ release: { component: "web" } }] });
  });
});
