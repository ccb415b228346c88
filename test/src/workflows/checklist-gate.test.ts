import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import * as z from "zod";
import { GatedShop, type Wanted } from "../bundles/gated-shop.ts";
import { serveGit } from "../bundles/git-over-http.ts";
import { root } from "../gates/repository.ts";
import { theRepository } from "../github/state/a-github.ts";
import { cameTo, jobOf } from "./act-log.ts";
import { testWith } from "./programs.ts";
import { type ActRun, type LocalRepository, runAct } from "./run-act.ts";
import { exportSuite, filledIn, forAct } from "./suite.ts";

// checklist-gate.yml, run by act: called as docs/gate.md shows it, and started by people.

const page = readFileSync(join(root, "docs/gate.md"), "utf8");
const [, caller = ""] = /^```yaml\n(# \.github\/workflows\/release\.yml\n[^]*?)^```$/m.exec(page) ?? [];
const own = forAct(readFileSync(join(root, ".github/workflows/checklist-gate.yml"), "utf8"));
// act has no Apps, and checks out what the stand-in can.
const called = forAct(filledIn(caller))
  .replace(/^ +app-client-id: .*\n/m, "")
  .replace(/^ +secrets:\n +app-private-key: .*\n/m, "")
  .replace(/^ +- uses: actions\/checkout[^]*$/m, '      - run: echo "deploys ${{ needs.gate.outputs.sha }}"\n');

const folder = mkdtempSync(join(tmpdir(), "signalbox-gate-workflow-"));
let suite: readonly LocalRepository[] = [];
beforeAll(() => {
  suite = exportSuite(join(folder, "suite"));
});
// Tests with act run at the same time.
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  rmSync(folder, { recursive: true, force: true });
});

type Started = { readonly shop: GatedShop; readonly run: ActRun };

/** Starts a workflow by hand, for the shop's candidate; act numbers its run 1. */
async function start(workflow: string, wanted: Wanted, inputs: Readonly<Record<string, string>>): Promise<Started> {
  const shop = await GatedShop.open({ runId: 1, ...wanted });
  const remote = await serveGit(theRepository(shop.gitHub.state).git);
  opened.push(remote, shop);
  const home = mkdtempSync(join(folder, "run-"));
  const file = ".github/workflows/release.yml";
  mkdirSync(join(home, ".github/workflows"), { recursive: true });
  writeFileSync(join(home, file), workflow);
  const payload = { inputs: { candidate: shop.candidate, ...inputs } };
  const run = await runAct({
    folder: home,
    workflow: file,
    event: { name: "workflow_dispatch", payload },
    repository: "acme/shop",
    ref: "refs/heads/main",
    commit: shop.candidate,
    token: shop.gitHub.token,
    serverUrl: remote.url,
    apiUrl: shop.gitHub.url,
    repositories: suite,
  });
  return { shop, run };
}

const test = testWith("act");
const approved = (role: string, user: string) =>
  ({ state: "approved", user, environments: [`approve-${role}`] }) as const;
const policy = `version: 1
components:
  crm: {}
branches:
  main: { environment: production }
checklist:
  ci: { checks: [{ workflow: .github/workflows/ci.yml }] }
approvals:
  roles:
    qa-lead: { team: acme/qa, environment: approve-qa-lead }
    release-manager: { team: acme/release-managers, environment: approve-release-manager }
    ciso: { team: acme/security, environment: approve-ciso }
  environments:
    production: { needs: [qa-lead, release-manager, ciso] }
`;
const ready: Wanted = {
  policy,
  people: { mia: "acme/release-managers", quinn: "acme/qa", cleo: "acme/security" },
  approvals: [approved("qa-lead", "quinn"), approved("release-manager", "mia"), approved("ciso", "cleo")],
};
const APPROVERS = ["approve-qa-lead: success", "approve-release-manager: success", "approve-ciso: success"];
const SummarySchema = z.object({ verifiedLevels: z.array(z.string()), resourceUri: z.string() });

describe("called as docs/gate.md shows it", () => {
  test("a release that all approved is let through, signed, and deployed (needs act)", async () => {
    const { run, shop } = await start(called, ready, {});
    const came = cameTo(run);
    expect(came).toMatchObject({ exitCode: 0, errors: [] });
    expect(came.jobs.toSorted()).toEqual(
      [...APPROVERS, "attest: success", "deploy: success", "gate: success"].toSorted(),
    );
    const signed = jobOf(run, "attest").steps.flatMap(({ outputs }) => outputs["statement"] ?? []);
    const [name = "", digest = "", ...predicate] = (signed[0] ?? "").split(" ");
    expect(name).toMatch(new RegExp(`^git\\+http://[^/]+/acme/shop@${shop.candidate}$`));
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(SummarySchema.parse(JSON.parse(predicate.join(" ")))).toEqual({
      verifiedLevels: ["SIGNALBOX_GATE_PRODUCTION"],
      resourceUri: name,
    });
    expect(run.log).toContain(`deploys ${shop.candidate}`);
    expect(shop.checks()).toMatchObject([{ name: "Signalbox / production", conclusion: "success" }]);
  });

  test("one that the CISO did not approve is held: nothing is signed, nothing deployed (needs act)", async () => {
    const { run, shop } = await start(called, { ...ready, approvals: (ready.approvals ?? []).slice(0, 2) }, {});
    const came = cameTo(run);
    expect(came).toMatchObject({
      exitCode: 1,
      errors: expect.arrayContaining([expect.stringContaining("ciso: nobody")]),
    });
    expect(came.jobs.toSorted()).toEqual([...APPROVERS, "gate: failure"].toSorted());
    expect(shop.checks().map(({ conclusion }) => conclusion)).toEqual(["failure"]);
  });
});

describe("started by a person", () => {
  test("a pass is shown and signed; with `attest` off it is only shown (needs act)", async () => {
    const signed = await start(own, ready, { environment: "production" });
    expect(cameTo(signed.run)).toMatchObject({ exitCode: 0, jobs: ["gate: success", "attest: success"], errors: [] });
    const shown = await start(own, ready, { environment: "production", attest: "false" });
    expect(cameTo(shown.run)).toMatchObject({ exitCode: 0, jobs: ["gate: success"], errors: [] });
  });

  test("what is only observed passes, and nothing is signed (needs act)", async () => {
    const observing = `${policy}environments:\n  production: { enforce: observe, observe-until: "2999-01-01" }\n`;
    const { run } = await start(own, { ...ready, policy: observing, approvals: [] }, { environment: "production" });
    expect(cameTo(run)).toMatchObject({ exitCode: 0, jobs: ["gate: success"], errors: [] });
    const outputs = jobOf(run, "gate").steps.map((step) => step.outputs);
    expect(outputs).toContainEqual(
      expect.objectContaining({ verdict: "hold", enforced: "false", "let-through": "true" }),
    );
  });
});
