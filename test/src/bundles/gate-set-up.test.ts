import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { theRepository } from "../github/state/a-github.ts";
import { GatedShop, type Wanted } from "./gated-shop.ts";

// What docs/gate.md says to set up, by its own policy.

const page = readFileSync(join(import.meta.dirname, "../../../../docs/gate.md"), "utf8");
const [, policy = ""] = /^```yaml\n(version: 1\n[^]*?)^```$/m.exec(page) ?? [];
const people = { mia: "acme/release-managers", quinn: "acme/qa", cleo: "acme/security" };
const approved = (role: string, user: string) =>
  ({ state: "approved", user, environments: [`approve-${role}`] }) as const;
const BY_ALL = [approved("qa-lead", "quinn"), approved("release-manager", "mia"), approved("ciso", "cleo")];

let shop: GatedShop | null = null;
afterEach(async () => {
  await shop?.close();
  shop = null;
});

/** A release as the page has it: started from the default branch, which has moved on, for a commit that was scanned. */
async function release(wanted: Wanted = {}): Promise<GatedShop> {
  shop = await GatedShop.open({ policy, people, approvals: BY_ALL, startedLater: true, ...wanted });
  const { codeScanning } = theRepository(shop.gitHub.state);
  if (codeScanning !== "off")
    codeScanning.analyses.push({
      id: 1,
      ref: "refs/heads/main",
      commit: shop.candidate,
      analysisKey: ".github/workflows/codeql.yml:analyze",
      category: "/language:javascript",
      tool: "CodeQL",
      createdAt: "2026-11-01T00:00:00Z",
      resultsCount: 0,
      rulesCount: 100,
      error: "",
      warning: "",
    });
  return shop;
}

const messages = (annotations: readonly { readonly message: string }[]): string =>
  annotations.map(({ message }) => message).join("\n");

test("lets a release through that all three approved", async () => {
  const { candidate } = await release();
  const run = await shop?.gate({ candidate }, { GITHUB_SHA: shop.ownRun.headSha });
  expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: "go", sha: candidate } });
});

test.each([
  { name: "the CISO said nothing", approvals: BY_ALL.slice(0, 2), says: "ciso: nobody" },
  {
    name: "the CISO said no",
    approvals: [...BY_ALL.slice(0, 2), { ...approved("ciso", "cleo"), state: "rejected" }] as const,
    says: "`cleo` rejected `approve-ciso`",
  },
  {
    name: "one person approved for two",
    approvals: [...BY_ALL.slice(0, 2), approved("ciso", "mia")],
    says: "ciso: nobody",
  },
])("holds one where $name", async ({ approvals, says }) => {
  const { candidate } = await release({ approvals });
  const run = await shop?.gate({ candidate });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", sha: "" } });
  expect(messages(run?.annotations ?? [])).toContain(says);
});

test("holds one of a commit that nobody was shown: the run's name has another hash", async () => {
  const opened = await release();
  const other = opened.checkout.git("rev-parse", "origin/main");
  const run = await opened.gate({ candidate: other }, { GITHUB_SHA: other });
  expect(run.outputs).toMatchObject({ sha: "", "let-through": "false" });
});

test("the page's waiver lets a failed check pass, with who and why", async () => {
  const opened = await release({ checked: false });
  const [line = ""] = /^\/waive .*$/m.exec(page) ?? [];
  const at = "2026-11-01T00:00:00Z";
  opened.pullRequest.comments.push({
    databaseId: 1,
    author: "cleo",
    body: line.replace("<full hash>", opened.candidate).replace("2026-12-01", "2999-12-01"),
    createdAt: at,
    updatedAt: at,
    lastEditedAt: null,
  });
  const run = await opened.gate({ candidate: opened.candidate });
  expect(run.summary).toContain("waived by `cleo` until 2999-12-01: the runner is down");
  expect(run.summary).not.toContain("🔴 **ci**");
});
