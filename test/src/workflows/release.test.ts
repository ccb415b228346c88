import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import type { AcmeRepository } from "../bundles/acme.ts";
import { root } from "../gates/repository.ts";
import { cameTo, jobOf } from "./act-log.ts";
import { AcmeRunner } from "./acme-runner.ts";
import { testWith } from "./programs.ts";
import { filledIn, forAct } from "./suite.ts";

// version-bump.yml and release-changelog.yml, run by act: called from another repository as docs/workflows.md shows
// it, and started by people.

// Several runners at once on a small machine: a slow one is not a failed one.

const [callerOfOne = "", callerOfMany = "", callerOfTags = ""] = [
  ...readFileSync(join(root, "docs/workflows.md"), "utf8").matchAll(/^```yaml\n([^]*?)^```$/gm),
].map(([, snippet = ""]) => filledIn(snippet));

const own = (file: string): string => forAct(readFileSync(join(root, ".github/workflows", file), "utf8"));

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const TWO = "version: 1\ncomponents:\n  web: { path: apps/web }\n  api: { path: services/api }\n";
const ONLY_BRANCH_NOT_MAIN = `${ONE}branches:\n  main: {}\n  release/*: { environment: production }\n`;

function oneReleased(checkout: TestRepository): void {
  checkout.commit("feat: what is released");
  checkout.tag("v1.2.3");
  checkout.commit("feat(crm): New lead scoring algorithm");
}

function twoReleased(checkout: TestRepository): void {
  checkout.commit("feat: what is released", { files: { "apps/web/a": "1", "services/api/a": "1" } });
  checkout.tag("web-v1.0.0");
  checkout.tag("api-v2.0.0");
  checkout.commit("fix(web): a bug", { files: { "apps/web/a": "2" } });
  checkout.commit("feat(api): a thing", { files: { "services/api/a": "2" } });
}

let acme: AcmeRunner;
beforeAll(async () => {
  acme = await AcmeRunner.open();
});
afterAll(() => acme.close());

const test = testWith("act");
const passes = (...ids: readonly string[]): ReturnType<typeof cameTo> => ({
  exitCode: 0,
  jobs: ids.map((id) => `${id}: success`),
  errors: [],
});
const fails = (id: string, says: string): object => ({
  exitCode: 1,
  jobs: [`${id}: failure`],
  errors: expect.arrayContaining([expect.stringContaining(says)]),
});

const Releases = z.array(z.object({ id: z.number(), tag_name: z.string(), body: z.string(), draft: z.boolean() }));

const Pulls = z.array(z.object({ number: z.number(), state: z.string(), body: z.string() }));

async function releasesOn(app: AcmeRepository): Promise<z.infer<typeof Releases>> {
  return Releases.parse(await app.ask("GET", "releases"));
}

describe("called from another repository", () => {
  test("a release is tagged and noted; the same run again repeats nothing (needs act)", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const run = await acme.run(app, callerOfOne, { by: "push" });
    expect(cameTo(run)).toEqual(passes("apply", "apply"));
    expect(run.jobs.map(({ name }) => name)).toEqual([
      "version/Version bump/Release the version",
      "notes/Release changelog/Publish the notes",
    ]);
    expect(app.tags()).toMatchObject({ "v1.3.0": app.checkout.head() });
    const releases = await releasesOn(app);
    expect(releases).toMatchObject([{ tag_name: "v1.3.0", draft: false }]);
    expect(releases[0]?.body).toContain("- feat(crm): New lead scoring algorithm");

    const refs = app.refs();
    const again = await acme.run(app, callerOfOne, { by: "push" });
    expect(cameTo(again)).toEqual(passes("apply", "apply"));
    expect(app.refs()).toEqual(refs);
    expect(await releasesOn(app)).toEqual(releases);
  });

  test("git is given the run's token, and no other (needs act)", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const { authorizations } = await acme.run(app, callerOfOne, { by: "push" });
    expect([...authorizations]).toEqual([`basic ${Buffer.from(`x-access-token:${app.token}`).toString("base64")}`]);
  });

  test("each component that has a release is tagged and noted (needs act)", async () => {
    const app = await acme.repository(TWO, twoReleased);
    const run = await acme.run(app, callerOfMany, { by: "push" });
    expect(cameTo(run)).toEqual(passes("apply", "apply", "apply"));
    expect(Object.keys(app.tags())).toEqual(expect.arrayContaining(["web-v1.0.1", "api-v2.1.0"]));
    const released = (await releasesOn(app)).map(({ tag_name }) => tag_name);
    expect(released.toSorted()).toEqual(["api-v2.1.0", "web-v1.0.1"]);
  });

  test("nothing to release is no failure, and nothing is noted (needs act)", async () => {
    const app = await acme.repository(ONE, (checkout) => {
      checkout.commit("feat: what is released");
      checkout.tag("v1.2.3");
      checkout.commit("docs: a page");
    });
    const run = await acme.run(app, callerOfOne, { by: "push" });
    expect(cameTo(run)).toEqual(passes("apply"));
    expect(await releasesOn(app)).toEqual([]);
  });

  test("a refusal fails the job with its reason, and nothing is tagged or noted (needs act)", async () => {
    const app = await acme.repository(ONLY_BRANCH_NOT_MAIN, oneReleased);
    const refs = app.refs();
    const run = await acme.run(app, callerOfOne, { by: "push" });
    expect(cameTo(run)).toEqual(fails("apply", "`main` names no environment"));
    const step = jobOf(run, "apply").steps.at(-1);
    expect(step).toMatchObject({ result: "failure", outputs: { verdict: "hold" } });
    expect(step?.summary).toContain("hold");
    expect(app.refs()).toEqual(refs);
    expect(await releasesOn(app)).toEqual([]);
  });

  const pushed = [
    { name: "what the policy gives its commit is noted", tag: "v1.3.0", roles: "{ users: [ada] }", says: null },
    { name: "another one is refused", tag: "v2.0.0", roles: "{ users: [ada] }", says: "v1.3.0" },
    { name: "one by somebody else is refused", tag: "v1.3.0", roles: "{ users: [lin] }", says: "ada" },
  ];
  for (const { name, tag, roles, says } of pushed) {
    test(`a tag that a person pushed: ${name} (needs act)`, async () => {
      const policy = `${ONE}approvals: { roles: { release-manager: ${roles} } }\n`;
      const app = await acme.repository(policy, (checkout) => {
        oneReleased(checkout);
        checkout.tag(tag, { message: tag });
      });
      const refs = app.refs();
      const run = await acme.run(app, callerOfTags, { by: "push", ref: `refs/tags/${tag}` });
      expect(cameTo(run)).toEqual(says === null ? passes("plan", "apply") : fails("plan", says));
      expect((await releasesOn(app)).map((release) => release.tag_name)).toEqual(says === null ? [tag] : []);
      expect(app.refs()).toEqual(refs);
    });
  }

  const wanted = [
    { to: "commit", on: "main", pulls: [] },
    { to: "pull-request", on: "signalbox/release-notes", pulls: [{ state: "open" }] },
  ];
  for (const { to, on, pulls } of wanted) {
    test(`notes are brought to the default branch by a ${to}, once (needs act)`, async () => {
      const app = await acme.repository(`${ONE}notes: { publish-to: ${to} }\n`, oneReleased);
      const state = async (): Promise<unknown> => ({
        file: await app.ask("GET", `contents/docs/release-notes/v1.3.0.md?ref=${encodeURIComponent(on)}`),
        pulls: Pulls.parse(await app.ask("GET", "pulls")),
        releases: await releasesOn(app),
      });
      const run = await acme.run(app, callerOfOne, { by: "push" });
      expect(cameTo(run)).toEqual(passes("apply", "apply"));
      const after = await state();
      expect(after).toMatchObject({ releases: [{ tag_name: "v1.3.0" }], pulls });
      const again = await acme.run(app, callerOfOne, { by: "push" });
      expect(cameTo(again)).toEqual(passes("apply", "apply"));
      expect(await state()).toEqual(after);
    });
  }

  test("what it gives its caller is what the action said (needs act)", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const told = `
  told:
    needs: version
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - id: told
        env:
          TOLD: \${{ toJSON(needs.version.outputs) }}
        run: echo "told=$(printf %s "$TOLD" | tr -d '\\n')" >> "$GITHUB_OUTPUT"
`;
    const planned = callerOfOne.replace("mode: apply", "mode: plan") + told;
    const run = await acme.run(app, planned, { by: "push" });
    expect(cameTo(run)).toEqual(passes("plan", "told"));
    const outputs: unknown = JSON.parse(jobOf(run, "told").steps.at(-1)?.outputs["told"] ?? "null");
    const { record: _record, ...said } = jobOf(run, "plan").steps.at(-1)?.outputs ?? {};
    expect(outputs).toEqual(said);
    expect(outputs).toMatchObject({ verdict: "go", version: "1.3.0", "previous-version": "1.2.3", released: "false" });
  });
});

describe("started by a person", () => {
  test("a release is planned, and nothing is written (needs act)", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const refs = app.refs();
    const run = await acme.run(app, own("version-bump.yml"), { by: "person" });
    expect(cameTo(run)).toEqual(passes("plan"));
    const step = jobOf(run, "plan").steps.at(-1);
    expect(step?.outputs).toMatchObject({ verdict: "go", tag: "v1.3.0", bump: "minor", released: "false" });
    expect(step?.summary).toContain("1.3.0");
    expect(app.refs()).toEqual(refs);
  });

  test("a release is carried out, of the components that they name, at the commit that they name (needs act)", async () => {
    const app = await acme.repository(TWO, twoReleased);
    const candidate = app.checkout.git("rev-parse", "HEAD~1");
    const inputs = { mode: "apply", components: "web", candidate };
    const run = await acme.run(app, own("version-bump.yml"), { by: "person", inputs });
    expect(cameTo(run)).toEqual(passes("apply"));
    expect(app.tags()).toEqual({
      "web-v1.0.0": expect.anything(),
      "api-v2.0.0": expect.anything(),
      "web-v1.0.1": candidate,
    });
  });

  test("a mode that does not exist is refused by a job that cannot write (needs act)", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const run = await acme.run(app, own("version-bump.yml"), { by: "person", inputs: { mode: "aply" } });
    expect(cameTo(run)).toEqual(fails("plan", "`mode`"));
  });

  const file = "docs/release-notes/v1.2.3.md";
  const notes = [
    { name: "shown", inputs: { mode: "plan" }, job: "plan", state: "", file: "", releases: [] },
    {
      name: "written without a GitHub Release",
      inputs: { release: "false" },
      job: "apply",
      state: "done",
      file,
      releases: [],
    },
    { name: "published", inputs: {}, job: "apply", state: "done", file, releases: [{ tag_name: "v1.2.3" }] },
  ];
  for (const { name, inputs, job, releases, ...outputs } of notes) {
    test(`the notes of a tag are ${name} (needs act)`, async () => {
      const app = await acme.repository(ONE, oneReleased);
      const all = { tag: "v1.2.3", ...inputs };
      const run = await acme.run(app, own("release-changelog.yml"), { by: "person", inputs: all });
      expect(cameTo(run)).toEqual(passes(job));
      const step = jobOf(run, job).steps.at(-1);
      expect({ file: "", state: "", ...step?.outputs }).toMatchObject({ verdict: "go", ...outputs });
      expect(step?.summary).toContain("feat: what is released");
      expect(await releasesOn(app)).toMatchObject(releases);
    });
  }

  test("the notes of a tag that is no release fail the job (needs act)", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const run = await acme.run(app, own("release-changelog.yml"), { by: "person", inputs: { tag: "v9.9.9" } });
    expect(cameTo(run)).toEqual(fails("apply", "`v9.9.9`"));
  });
});
