import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import type { StepRun } from "../runner.ts";
import { Acme, type AcmeRepository } from "./acme.ts";
import { lastLine } from "./last-line.ts";

// The committed bundle of version-bump on the lines that a release can take, and in the schemes that count it.

let acme: Acme;
beforeAll(async () => {
  acme = await Acme.open();
});
afterAll(() => acme.close());

const LINES = `version: 1
components:
  app: {}
branches:
  main: { environment: staging, prerelease: rc }
  release/*: { environment: production }
  hotfix/*: { environment: production, from: production-tag }
  "*.x": { environment: production }
`;
const FINAL_ON_MAIN = `version: 1
components:
  app: {}
branches:
  main: { environment: production }
  "*.x": { environment: production }
`;

function released(checkout: TestRepository): void {
  checkout.commit("feat: what is released");
  checkout.tag("v1.2.3");
}

const ReleasesSchema = z.array(
  z.object({ name: z.string(), tag: z.string(), bump: z.string(), released: z.boolean() }),
);

function releasesOf({ outputs }: StepRun): readonly (readonly [name: string, tag: string])[] {
  return ReleasesSchema.parse(JSON.parse(outputs["releases"] ?? "")).map(({ name, tag }) => [name, tag] as const);
}

const observed = ({ annotations }: StepRun): string => annotations.map(({ message }) => message).join("\n");

/** Commits on the branch that is checked out, and pushes it. */
function pushed(app: AcmeRepository, message: string): string {
  const hash = app.checkout.commit(message);
  app.checkout.git("push", "--quiet", "origin", "HEAD");
  return hash;
}

describe("release candidates", () => {
  test.concurrent("are counted on, and the final version is of the last one's very commit", async () => {
    const app = await acme.repository(LINES, (checkout) => {
      released(checkout);
      checkout.commit("feat: a thing");
    });
    const first = app.checkout.head();
    const one = await app.bump({ mode: "apply" });
    expect(one.outputs).toMatchObject({
      verdict: "go",
      version: "1.3.0-rc.1",
      "previous-version": "1.2.3",
      tag: "v1.3.0-rc.1",
      bump: "minor",
      released: "true",
    });
    const again = await app.bump({ mode: "apply" });
    expect(lastLine(again)).toContain("`v1.3.0-rc.1` stands already for this candidate");
    expect({ ...again.outputs, record: "" }).toEqual({ ...one.outputs, record: "" });

    pushed(app, "docs: a page");
    expect(await app.bump({ mode: "apply" })).toMatchObject({ exitCode: 0, outputs: { tag: "", releases: "[]" } });
    const second = pushed(app, "fix: a bug");
    expect((await app.bump({ mode: "apply" })).outputs).toMatchObject({ tag: "v1.3.0-rc.2", released: "true" });

    app.checkout.branch("release/1.3");
    app.checkout.git("push", "--quiet", "origin", "HEAD");
    const final = await app.bump({ mode: "apply" }, { branch: "release/1.3" });
    expect(final.outputs).toMatchObject({
      version: "1.3.0",
      "previous-version": "1.2.3",
      tag: "v1.3.0",
      bump: "minor",
      released: "true",
    });
    expect(await app.bump({ mode: "apply" }, { branch: "release/1.3" })).toMatchObject({
      exitCode: 0,
      outputs: { tag: "v1.3.0", released: "true" },
    });
    expect(app.tags()).toEqual({
      "v1.2.3": app.checkout.git("rev-parse", "v1.2.3"),
      "v1.3.0-rc.1": first,
      "v1.3.0-rc.2": second,
      "v1.3.0": second,
    });
  });

  test.concurrent("begin anew where what came is larger, and two at once give one", async () => {
    const app = await acme.repository(LINES, (checkout) => {
      released(checkout);
      checkout.commit("fix: a bug");
    });
    expect((await app.bump({ mode: "apply" })).outputs).toMatchObject({ tag: "v1.2.4-rc.1" });
    pushed(app, "feat!: another answer");
    const runs = await Promise.all([
      app.bump({ mode: "apply" }),
      app.bump({ mode: "apply" }, { checkout: app.anotherCheckout() }),
    ]);
    for (const run of runs)
      expect(run).toMatchObject({ exitCode: 0, outputs: { tag: "v2.0.0-rc.1", bump: "major", released: "true" } });
    expect(Object.keys(app.tags())).toEqual(["v1.2.3", "v1.2.4-rc.1", "v2.0.0-rc.1"]);
  });
});

describe("a hotfix branch", () => {
  test.concurrent("that was forked from the production tag gives exactly the next patch", async () => {
    const app = await acme.repository(LINES, (checkout) => {
      released(checkout);
      checkout.commit("feat: not in production");
      checkout.tag("v1.3.0-rc.1");
      checkout.branch("hotfix/1.2.4", "v1.2.3");
      checkout.commit("fix: hot");
      checkout.commit("feat: a switch for it");
    });
    const run = await app.bump({ mode: "apply" }, { branch: "hotfix/1.2.4" });
    expect(run.outputs).toMatchObject({ verdict: "go", tag: "v1.2.4", bump: "patch", released: "true" });
    expect(app.tags()["v1.2.4"]).toBe(app.checkout.head());
    const again = await app.bump({ mode: "apply" }, { branch: "hotfix/1.2.4" });
    expect(again).toMatchObject({ exitCode: 0, outputs: { tag: "v1.2.4", released: "true" } });
  });

  const refusals: readonly {
    readonly name: string;
    readonly branch: string;
    readonly build: (checkout: TestRepository) => void;
    readonly says: string;
  }[] = [
    {
      name: "was forked from the main line",
      branch: "hotfix/1.2.4",
      build(checkout) {
        checkout.branch("hotfix/1.2.4");
        checkout.commit("fix: hot");
      },
      says: "it was not forked from `v1.2.3`: it lacks that release, or holds what another branch got after it. fork a branch from the tag, `git switch -c hotfix/X.Y.Z v1.2.3`",
    },
    {
      name: "breaks something",
      branch: "hotfix/1.2.4",
      build(checkout) {
        checkout.branch("hotfix/1.2.4", "v1.2.3");
        checkout.commit("fix!: hot");
      },
      says: "1 of its changes breaks what was there",
    },
    {
      name: "is named for another version",
      branch: "hotfix/1.3.0",
      build(checkout) {
        checkout.branch("hotfix/1.3.0", "v1.2.3");
        checkout.commit("fix: hot");
      },
      says: "it is named for 1.3.0, and its release would be 1.2.4",
    },
  ];

  test.concurrent.each(refusals)("that $name is refused", async ({ branch, build, says }) => {
    const app = await acme.repository(LINES, (checkout) => {
      released(checkout);
      checkout.commit("feat: not in production");
      build(checkout);
    });
    const run = await app.bump({ mode: "apply" }, { branch });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: "hold", tag: "", released: "false", releases: "[]" },
    });
    expect(observed(run)).toContain(says);
    expect(run.annotations[0]?.properties).toMatchObject({ file: ".github/release-policy.yml", line: "7" });
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });
});

describe("a maintenance branch", () => {
  function twoLines(checkout: TestRepository): void {
    released(checkout);
    checkout.commit("fix: on main");
    checkout.tag("v1.2.4");
    checkout.commit("feat!: on main");
    checkout.tag("v2.0.0");
  }

  test.concurrent("releases its own line, in a row, below the newer one", async () => {
    const app = await acme.repository(FINAL_ON_MAIN, (checkout) => {
      twoLines(checkout);
      checkout.branch("1.x", "v1.2.4");
      checkout.commit("feat: for the old line");
    });
    expect((await app.bump({ mode: "apply" }, { branch: "1.x" })).outputs).toMatchObject({
      "previous-version": "1.2.4",
      tag: "v1.3.0",
      released: "true",
    });
    pushed(app, "fix: for the old line");
    expect((await app.bump({ mode: "apply" }, { branch: "1.x" })).outputs).toMatchObject({ tag: "v1.3.1" });
  });

  test.concurrent("that would overtake is refused", async () => {
    const app = await acme.repository(FINAL_ON_MAIN, (checkout) => {
      twoLines(checkout);
      checkout.branch("1.2.x", "v1.2.3");
      checkout.commit("feat: for an older line");
    });
    const run = await app.bump({ mode: "apply" }, { branch: "1.2.x" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", released: "false", releases: "[]" } });
    expect(observed(run)).toContain(
      "1.3.0 would overtake `v1.2.4` of the default branch, which this branch does not contain",
    );
    expect(Object.keys(app.tags())).toEqual(["v1.2.3", "v1.2.4", "v2.0.0"]);
  });
});

describe("components in their own schemes", () => {
  const SHOP = `version: 1
components:
  lead-model: { path: models/lead, scheme: calver, depends-on: [crm-api] }
  crm-api: { path: services/crm, depends-on: [network] }
  network: { path: infra/network, scheme: major.minor }
versioning: { zone: Pacific/Kiritimati }
`;
  const FILES = { "models/lead/a": "1", "services/crm/a": "1", "infra/network/a": "1" };

  /** The month now, fourteen hours ahead of UTC. A test that runs while it turns sees either. */
  function months(before: Date, after: Date): readonly string[] {
    return [before, after].map((date) => {
      const there = new Date(date.getTime() + 14 * 3_600_000).toISOString();
      return `${there.slice(0, 4)}.${there.slice(5, 7)}`;
    });
  }

  test.concurrent("are released after what they depend on, in one push, and the same again finds them", async () => {
    const shop = await acme.repository(SHOP, (checkout) => {
      checkout.commit("feat: begin", { files: FILES });
      checkout.tag("crm-api-v1.2.3");
      checkout.tag("network-v1.4");
      checkout.tag("lead-model-v2025.01.007");
      checkout.commit("fix(network): a route", { files: { "infra/network/a": "2" } });
    });
    const before = new Date();
    const run = await shop.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", outputs: { verdict: "go", released: "true", tag: "" } });
    const releases = ReleasesSchema.parse(JSON.parse(run.outputs["releases"] ?? ""));
    const model = releases[2]?.tag ?? "";
    expect(months(before, new Date()).map((month) => `lead-model-v${month}.001`)).toContain(model);
    expect(releases).toEqual([
      { name: "network", tag: "network-v1.5", bump: "minor", released: true },
      { name: "crm-api", tag: "crm-api-v1.2.4", bump: "patch", released: true },
      { name: "lead-model", tag: model, bump: "patch", released: true },
    ]);
    const candidate = shop.checkout.head();
    expect(shop.tags()).toMatchObject({ "network-v1.5": candidate, "crm-api-v1.2.4": candidate, [model]: candidate });
    const again = await shop.bump({ mode: "apply" });
    expect({ ...again.outputs, record: "" }).toEqual({ ...run.outputs, record: "" });
    expect(Object.keys(shop.tags())).toHaveLength(6);
  });

  test.concurrent("count on: the next build of the month, the next minor, and a major that breaks", async () => {
    const before = new Date();
    const [month = ""] = months(before, before);
    const shop = await acme.repository(SHOP, (checkout) => {
      checkout.commit("feat: begin", { files: FILES });
      checkout.tag("crm-api-v1.2.3");
      checkout.tag("network-v1.9");
      checkout.tag(`lead-model-v${month}.009`);
      checkout.commit("feat(lead)!: retrained", { files: { "models/lead/a": "2" } });
    });
    const [next = ""] = months(before, new Date()).slice(1);
    const build = next === month ? "010" : "001";
    expect(releasesOf(await shop.bump({ mode: "apply" }))).toEqual([["lead-model", `lead-model-v${next}.${build}`]]);
    shop.checkout.commit("refactor(network)!: other names", { files: { "infra/network/a": "2" } });
    shop.checkout.git("push", "--quiet", "origin", "main");
    expect(releasesOf(await shop.bump({ mode: "apply", components: "network" }))).toEqual([
      ["network", "network-v2.0"],
    ]);
    // The others were released with it, had they been asked for: they follow now.
    expect(releasesOf(await shop.bump({ mode: "apply" })).map(([name]) => name)).toEqual([
      "network",
      "crm-api",
      "lead-model",
    ]);
  });

  test.concurrent("are pushed together or not at all, with those that depend on them", async () => {
    const shop = await acme.repository(SHOP, (checkout) => {
      checkout.commit("feat: begin", { files: FILES });
      checkout.tag("crm-api-v1.2.3");
      checkout.tag("network-v1.4");
      checkout.commit("fix(network): a route", { files: { "infra/network/a": "2" } });
      checkout.branch("elsewhere", "HEAD~1");
      checkout.commit("docs: a page");
      checkout.tag("crm-api-v1.2.4");
      checkout.checkout("main");
    });
    const run = await shop.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", released: "false", releases: "[]" } });
    expect(observed(run)).toContain("`crm-api-v1.2.4` already stands for");
    expect(Object.keys(shop.tags())).toEqual(["crm-api-v1.2.3", "crm-api-v1.2.4", "network-v1.4"]);
  });

  test.concurrent("that depend on each other in a circle are an error of the policy, in its place", async () => {
    const shop = await acme.repository(
      "version: 1\ncomponents:\n  a: { path: a, depends-on: [b] }\n  b: { path: b, depends-on: [a] }\n",
      (checkout) => checkout.commit("feat: begin"),
    );
    const run = await shop.bump();
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.properties).toMatchObject({ file: ".github/release-policy.yml", line: "3" });
    expect(lastLine(run)).toContain("nothing passes until it can be read");
  });
});
