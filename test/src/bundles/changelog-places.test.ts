import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as z from "zod";
import { Acme, type AcmeRepository } from "./acme.ts";

// Where the committed bundle of changelog brings the files of notes, as a runner runs it.

let acme: Acme;
beforeAll(async () => {
  acme = await Acme.open();
});
afterAll(() => acme.close());

const FILE = "docs/release-notes/v1.0.0.md";
const FileSchema = z.object({ content: z.string() });

async function released(to: string): Promise<AcmeRepository> {
  const policy = `version: 1\ncomponents:\n  app: {}\nnotes: { publish-to: ${to}, index: docs/README.md, changelog: CHANGELOG.md }\n`;
  const app = await acme.repository(policy, (checkout) => {
    checkout.commit("feat: begin");
    checkout.tag("v1.0.0", { message: "1.0.0" });
  });
  await app.showTagsToGitHub();
  return app;
}

async function read(app: AcmeRepository, branch: string, path: string): Promise<string> {
  const { content } = FileSchema.parse(await app.ask("GET", `contents/${path}?ref=${encodeURIComponent(branch)}`));
  return Buffer.from(content, "base64").toString();
}

test.concurrent("by a pull request, which is an output; a plan writes nothing", async () => {
  const app = await released("pull-request");
  const plan = await app.notes({ tag: "v1.0.0", mode: "plan" });
  expect(plan).toMatchObject({ exitCode: 0, outputs: { verdict: "go", "pull-request": "", state: "" } });
  expect(await app.ask("GET", "pulls?state=all")).toEqual([]);

  const run = await app.notes({ tag: "v1.0.0" });
  expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [], outputs: { state: "done", file: FILE } });
  expect(await app.ask("GET", "pulls")).toMatchObject([{ html_url: run.outputs["pull-request"], state: "open" }]);
  const notes = await read(app, "signalbox/release-notes", FILE);
  expect(notes).toContain("# v1.0.0 (2025-01-01)\n");
  expect(await read(app, "signalbox/release-notes", "docs/README.md")).toContain(
    "| [v1.0.0](release-notes/v1.0.0.md) |",
  );
  expect(await app.ask("GET", "releases/tags/v1.0.0")).toMatchObject({ body: notes });
  expect(existsSync(join(app.checkout.directory, FILE))).toBe(false);

  const again = await app.notes({ tag: "v1.0.0" });
  expect(again).toMatchObject({
    exitCode: 0,
    outputs: { state: "already-done", "pull-request": run.outputs["pull-request"] },
  });
});

test.concurrent("by a commit, which a protected branch refuses: the GitHub Release stands, and the step fails", async () => {
  const app = await released("commit");
  const run = await app.notes({ tag: "v1.0.0" });
  expect(run).toMatchObject({ exitCode: 0, outputs: { state: "done", "pull-request": "" } });
  expect(await read(app, "main", "CHANGELOG.md")).toContain("# Changelog\n\n## v1.0.0 (2025-01-01)\n");

  const other = await released("commit");
  await other.ask("PUT", "branches/main/protection", {
    enforce_admins: true,
    required_pull_request_reviews: { required_approving_review_count: 1 },
  });
  const refused = await other.notes({ tag: "v1.0.0" });
  expect(refused).toMatchObject({ exitCode: 1, outputs: { state: "partly-done", file: "" } });
  expect(refused.outputs["url"]).not.toBe("");
  expect(refused.stdout).toContain("set `notes.publish-to: pull-request` in the policy");
});
