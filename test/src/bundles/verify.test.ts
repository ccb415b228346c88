import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import { replay } from "@signalbox/moves/replay";
import type { StepRun } from "../runner.ts";
import { Acme, type AcmeRepository } from "./acme.ts";
import { lastLine } from "./last-line.ts";

// The committed bundle of version-bump with `mode: verify`: people tagged, and the policy judges.

let acme: Acme;
beforeAll(async () => {
  acme = await Acme.open();
  await acme.team("release-managers", ["ada"]);
});
afterAll(() => acme.close());

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const roleOf = (holder: string): string => `approvals: { roles: { release-manager: { ${holder} } } }\n`;
const BY_ADA = `${ONE}${roleOf("users: [Ada]")}`;

function oneReleased(checkout: TestRepository): void {
  checkout.commit("feat: what is released");
  checkout.tag("v1.2.3");
  checkout.commit("fix: a bug");
}

/** A repository whose tag was pushed by a person. */
async function tagged(
  tag: string,
  { policy = BY_ADA, build = oneReleased, message }: TaggedOptions = {},
): Promise<AcmeRepository> {
  return acme.repository(policy, (checkout) => {
    build(checkout);
    checkout.tag(tag, message === undefined ? {} : { message });
  });
}

type TaggedOptions = {
  readonly policy?: string;
  readonly build?: (checkout: TestRepository) => void;
  readonly message?: string;
};

/** The run that the push of a tag starts: the tag is checked out, and no branch is. */
function verify(app: AcmeRepository, tag: string, env: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  const checkout = app.anotherCheckout("--branch", tag);
  const ref = { GITHUB_EVENT_NAME: "push", GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag };
  return app.bump({ mode: "verify" }, { checkout, env: { ...ref, ...env } });
}

const observed = ({ annotations }: StepRun): readonly string[] => annotations.map(({ message }) => message);

describe("a tag that the policy would have given", () => {
  test.concurrent.each([
    { name: "light", message: undefined },
    { name: "annotated", message: "1.2.4, by hand" },
  ])("$name, pushed by the release manager, is let through and offered to later jobs", async ({ message }) => {
    const app = await tagged("v1.2.4", message === undefined ? {} : { message });
    const refs = app.refs();
    const run = await verify(app, "v1.2.4");
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    expect(run.outputs).toMatchObject({
      verdict: "go",
      version: "1.2.4",
      "previous-version": "1.2.3",
      tag: "v1.2.4",
      bump: "patch",
      released: "true",
    });
    expect(JSON.parse(run.outputs["releases"] ?? "")).toEqual([
      {
        name: "app",
        path: ".",
        previous: "1.2.3",
        version: "1.2.4",
        tag: "v1.2.4",
        bump: "patch",
        released: true,
      },
    ]);
    expect(lastLine(run)).toBe("signalbox version-bump: go: `v1.2.4` is what the policy gives this commit");
    expect(app.refs()).toEqual(refs);
  });

  test.concurrent("is the first one, or a prerelease where the branch gives those", async () => {
    const rc = `${BY_ADA}branches: { main: { environment: staging, prerelease: rc }, "release/*": { environment: production } }\n`;
    const [first, candidate, final] = await Promise.all([
      tagged("v1.0.0", { build: (checkout) => checkout.commit("feat: begin") }),
      tagged("v1.2.4-rc.1", { policy: rc }),
      tagged("v1.2.4", { policy: rc }),
    ]);
    expect(await verify(first, "v1.0.0")).toMatchObject({ exitCode: 0, outputs: { verdict: "go", version: "1.0.0" } });
    expect(await verify(candidate, "v1.2.4-rc.1")).toMatchObject({
      exitCode: 0,
      outputs: { verdict: "go", version: "1.2.4-rc.1", tag: "v1.2.4-rc.1" },
    });
    const refused = await verify(final, "v1.2.4");
    expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", tag: "" } });
    expect(observed(refused)).toEqual([expect.stringContaining("the policy gives it `v1.2.4-rc.1`")]);
  });

  test.concurrent("is one of any branch that may release: the final version of a release candidate's commit", async () => {
    const app = await acme.repository(
      `${BY_ADA}branches: { main: { environment: staging, prerelease: rc }, "release/*": { environment: production } }\n`,
      (checkout) => {
        oneReleased(checkout);
        checkout.tag("v1.2.4-rc.1");
        checkout.branch("release/1.2");
        checkout.tag("v1.2.4");
      },
    );
    expect(await verify(app, "v1.2.4")).toMatchObject({ exitCode: 0, outputs: { verdict: "go", tag: "v1.2.4" } });
  });

  test.concurrent("counts for its own component of several", async () => {
    const app = await tagged("api-v2.1.0", {
      policy: `version: 1\ncomponents:\n  web: { path: web }\n  api: { path: api }\n${roleOf("users: [ada]")}`,
      build(checkout) {
        checkout.commit("feat: begin", { files: { "web/a": "1", "api/a": "1" } });
        checkout.tag("web-v1.0.0");
        checkout.tag("api-v2.0.0");
        checkout.commit("fix(web): a bug", { files: { "web/a": "2" } });
        checkout.commit("feat(api): a thing", { files: { "api/a": "2" } });
      },
    });
    const run = await verify(app, "api-v2.1.0");
    expect(run).toMatchObject({ exitCode: 0, outputs: { version: "2.1.0", "previous-version": "2.0.0" } });
    expect(JSON.parse(run.outputs["components"] ?? "")).toMatchObject([{ name: "api" }]);
  });
});

describe("a tag that the policy would not have given", () => {
  const cases: readonly {
    readonly name: string;
    readonly tag: string;
    readonly says: string;
    readonly options?: TaggedOptions;
  }[] = [
    {
      name: "another version",
      tag: "v1.3.0",
      says: "observed: the policy gives it `v1.2.4`. delete the tag `v1.3.0`, and push `v1.2.4`",
    },
    { name: "another style", tag: "release-1.2.4", says: "`release-1.2.4` is in nobody's style" },
    {
      name: "a commit that asks for nothing",
      tag: "v1.2.4",
      says: "the policy releases nothing there",
      options: {
        build(checkout) {
          checkout.commit("feat: what is released");
          checkout.tag("v1.2.3");
          checkout.commit("docs: a page");
        },
      },
    },
    {
      name: "a commit of no branch that may release",
      tag: "v1.2.4",
      says: "no such branch holds the tagged commit",
      options: {
        build(checkout) {
          oneReleased(checkout);
          checkout.branch("feature/x");
          checkout.commit("fix: not merged");
        },
      },
    },
    {
      name: "a major release without its migration plan",
      tag: "v2.0.0",
      says: "there is no `MIGRATION-v2.0.0.md` in the candidate",
      options: {
        policy: `${BY_ADA}versioning: { major-needs: { migration-plan: "MIGRATION-{tag}.md" } }\n`,
        build(checkout) {
          oneReleased(checkout);
          checkout.commit("feat!: another answer");
        },
      },
    },
  ];

  test.concurrent.each(cases)("is refused, and offered to no job: $name", async ({ tag, says, options }) => {
    const app = await tagged(tag, options);
    const refs = app.refs();
    const run = await verify(app, tag);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: "hold", tag: "", released: "false", releases: "[]" },
    });
    expect(observed(run)).toEqual([expect.stringContaining(says)]);
    expect(app.refs()).toEqual(refs);
  });

  test.concurrent("an older commit, once a later one is released", async () => {
    const app = await acme.repository(BY_ADA, (checkout) => {
      oneReleased(checkout);
      checkout.tag("v1.2.4");
      checkout.commit("feat: a thing");
      checkout.tag("v1.3.0");
    });
    const run = await verify(app, "v1.2.4");
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold" } });
    expect(observed(run).join("\n")).toContain("`v1.3.0` stands for a later commit");
  });
});

describe("the right tag, pushed by", () => {
  const cases = [
    {
      name: "somebody else",
      holder: "users: [lin]",
      verdict: "hold",
      says: "`ada` pushed it: they hold the role by none of its rules",
    },
    { name: "a member of the team", holder: "team: acme/release-managers", verdict: "go", says: "" },
    {
      name: "nobody of the team",
      holder: "team: acme/release-managers",
      env: { GITHUB_ACTOR: "mallory" },
      verdict: "hold",
      says: "`mallory` pushed it: they hold the role by none of its rules",
    },
    {
      name: "somebody whose team the token cannot see",
      holder: "team: acme/hidden",
      verdict: "unknown",
      says: "`ada` pushed it: GitHub shows no team `acme/hidden`",
    },
    {
      name: "one who is named, although the team cannot be seen",
      holder: "users: [ada], team: acme/hidden",
      verdict: "go",
      says: "",
    },
    { name: "one with the permission", holder: "permission: maintain", verdict: "go", says: "" },
    { name: "one who is named with their account", holder: "users: [ada], ids: { ada: 7 }", verdict: "go", says: "" },
    {
      name: "somebody who took over the login that is named",
      holder: "users: [ada], ids: { ada: 8 }",
      verdict: "hold",
      says: "`ada` pushed it: they hold the role by none of its rules",
    },
    {
      name: "one whose account the runner does not tell",
      holder: "users: [ada], ids: { ada: 7 }",
      env: { GITHUB_ACTOR_ID: "" },
      verdict: "unknown",
      says: "`ada` pushed it: the number of `ada`'s account was not told",
    },
    {
      name: "a bot that is not named",
      holder: "permission: write",
      env: { GITHUB_ACTOR: "robot[bot]" },
      verdict: "hold",
      says: "`robot[bot]` pushed it: a bot holds a role only where the policy names it",
    },
  ] as const;

  test.concurrent.each(cases)("$name: $verdict", async ({ holder, verdict, says, ...rest }) => {
    const app = await tagged("v1.2.4", { policy: `${ONE}${roleOf(holder)}` });
    const run = await verify(app, "v1.2.4", { GITHUB_ACTOR_ID: "7", ...("env" in rest ? rest.env : {}) });
    expect({ verdict: run.outputs["verdict"], exitCode: run.exitCode }).toEqual({
      verdict,
      exitCode: verdict === "go" ? 0 : 1,
    });
    expect(observed(run)).toEqual(verdict === "go" ? [] : [expect.stringContaining(says)]);
    expect(run.outputs["tag"]).toBe(verdict === "go" ? "v1.2.4" : "");
  });

  test.concurrent("anybody, where the policy names no release manager: hold", async () => {
    const run = await verify(await tagged("v1.2.4", { policy: ONE }), "v1.2.4");
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold" } });
    expect(observed(run)).toEqual([expect.stringContaining("the policy names no release manager")]);
  });
});

describe("a run that the push of the tag did not start", () => {
  test.concurrent.each([
    { name: "by hand, for the tag's own ref", env: { GITHUB_EVENT_NAME: "workflow_dispatch" }, tag: undefined },
    {
      name: "by hand, for a branch",
      env: { GITHUB_REF: "refs/heads/main", GITHUB_EVENT_NAME: "workflow_dispatch" },
      tag: "v1.2.4",
    },
    {
      name: "by the push of another tag",
      env: { GITHUB_REF: "refs/tags/v1.2.3", GITHUB_EVENT_NAME: "push" },
      tag: "v1.2.4",
    },
    {
      name: "by the push of a branch of that name",
      env: { GITHUB_REF: "refs/heads/v1.2.4", GITHUB_EVENT_NAME: "push" },
      tag: "v1.2.4",
    },
  ])("does not know who pushed it: $name", async ({ env, tag }) => {
    const app = await tagged("v1.2.4");
    const ref = { GITHUB_REF: "refs/tags/v1.2.4" };
    const run = await app.bump({ mode: "verify", ...(tag === undefined ? {} : { tag }) }, { env: { ...ref, ...env } });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: "unknown", tag: "", released: "false", releases: "[]" },
    });
    expect(observed(run)).toEqual([expect.stringContaining("this run was not started by the push of the tag")]);
  });

  test.concurrent("and names no tag, or one that is not there, says so", async () => {
    const app = await tagged("v1.2.4");
    const none = await app.bump({ mode: "verify" });
    expect(none).toMatchObject({ exitCode: 1, outputs: {} });
    expect(lastLine(none)).toContain("there is no tag to verify: a branch started this run");
    const missing = await app.bump({ mode: "verify", tag: "v9.9.9" });
    expect(missing).toMatchObject({ exitCode: 1, outputs: {} });
    expect(lastLine(missing)).toContain("there is no tag `v9.9.9` on `origin`");
  });
});

test.concurrent("a tag that was moved since the run began is nobody's: who pushed it says nothing of where it stands now", async () => {
  const app = await acme.repository(BY_ADA, (checkout) => {
    oneReleased(checkout);
    checkout.commit("fix: another bug");
    checkout.tag("v1.2.4", { at: "HEAD~1" });
  });
  const checkout = app.anotherCheckout("--branch", "v1.2.4");
  app.remote.git("tag", "--force", "v1.2.4", "main");
  const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1.2.4", GITHUB_REF_NAME: "v1.2.4" };
  const run = await app.bump({ mode: "verify" }, { checkout, env });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unknown", tag: "", releases: "[]" } });
  expect(observed(run)).toEqual([expect.stringContaining("not started by the push of the tag as it stands now")]);
});

test.concurrent("what was decided is recorded, and decided again the same", async () => {
  const app = await tagged("v1.2.4");
  const checkout = app.anotherCheckout("--branch", "v1.2.4");
  const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1.2.4" };
  const run = await app.bump({ mode: "verify", record: "record.json" }, { checkout, env });
  const file = run.outputs["record"] ?? "";
  const { same, decision, record } = replay(file, readFileSync(file, "utf8"));
  expect({ same, decision, move: record.move }).toMatchObject({
    same: true,
    decision: { verdict: "go", move: "accept" },
    move: "tag-verification",
  });
});

test.concurrent("the role is the default branch's policy's, not that of the tagged commit", async () => {
  const app = await tagged("v1.2.4", {
    policy: `${ONE}${roleOf("users: [lin]")}`,
    build(checkout) {
      oneReleased(checkout);
      checkout.commit("fix: let me in", { files: { ".github/release-policy.yml": BY_ADA } });
    },
  });
  expect(await verify(app, "v1.2.4")).toMatchObject({ exitCode: 1, outputs: { verdict: "hold" } });
});
