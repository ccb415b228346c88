import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import { replay } from "@signalbox/moves/replay";
import * as z from "zod";
import { theRepository } from "../github/state/a-github.ts";
import { runGit } from "../github/state/git-store.ts";
import type { StepRun } from "../runner.ts";
import { BY_MIA, GatedShop, POLICY, type Wanted } from "./gated-shop.ts";
import { lastLine } from "./last-line.ts";

// The bundle of checklist-gate, before a GitHub whose every answer is checked against GitHub's descriptions.

let shops: GatedShop[] = [];
async function shopWith(wanted: Wanted = {}): Promise<GatedShop> {
  const shop = await GatedShop.open(wanted);
  shops.push(shop);
  return shop;
}
afterEach(async () => {
  await Promise.all(shops.map((shop) => shop.close()));
  shops = [];
});

const says = ({ annotations }: StepRun): string => annotations.map(({ message }) => message).join("\n");
const NOTHING_TO_DEPLOY = { sha: "", "let-through": "false", predicate: "", "subject-digest": "" };

const SummarySchema = z.object({ resourceUri: z.string(), verifiedLevels: z.array(z.string()) });

describe("go", () => {
  test("is told as outputs, check run and summary, and is a statement that can be signed", async () => {
    const shop = await shopWith();
    const { candidate } = shop;
    const run = await shop.gate({ record: "record.json" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    expect(run.outputs).toMatchObject({
      verdict: "go",
      sha: candidate,
      environment: "production",
      class: "standard",
      "let-through": "true",
      enforced: "true",
      "predicate-type": "https://slsa.dev/verification_summary/v1",
      "subject-name": `git+https://github.com/acme/shop@${candidate}`,
      "subject-digest": `sha256:${createHash("sha256").update(`${candidate}\n`).digest("hex")}`,
      "check-url": expect.stringMatching(/^https:\/\/github\.com\/acme\/shop\/runs\/\d+$/),
    });
    expect(SummarySchema.parse(JSON.parse(run.outputs["predicate"] ?? ""))).toEqual({
      resourceUri: `git+https://github.com/acme/shop@${candidate}`,
      verifiedLevels: ["SIGNALBOX_GATE_PRODUCTION"],
    });
    expect(lastLine(run)).toBe(`signalbox checklist-gate: go: ${candidate.slice(0, 12)} may go to production`);
    expect(shop.checks()).toMatchObject([{ name: "Signalbox / production", conclusion: "success" }]);
    for (const text of [run.summary, shop.checks()[0]?.text]) expect(text).toContain("release-manager: `mia`");
  });

  test("is recorded, and decided again the same", async () => {
    const shop = await shopWith();
    const file = (await shop.gate()).outputs["record"] ?? "";
    // The runner's temporary folder is gone with the run.
    const kept = await shop.gate({ record: "record.json" });
    expect(file).toMatch(/signalbox\/checklist-gate-.*\.json$/);
    const place = kept.outputs["record"] ?? "";
    expect(replay(place, readFileSync(place, "utf8"))).toMatchObject({
      same: true,
      decision: { verdict: "go", move: "let-through" },
      record: { move: "checklist-gate" },
    });
  });

  test("needs no more than a workflow's token may be given, where no teams are asked for", async () => {
    const policy = POLICY.replace("team: acme/release-managers", "users: [mia]");
    const shop = await shopWith({ policy });
    shop.gitHub.state.token.permissions = {
      actions: "read",
      checks: "write",
      contents: "write",
      metadata: "read",
      "pull-requests": "write",
      "security-events": "read",
      statuses: "read",
      "vulnerability-alerts": "read",
    };
    expect(await shop.gate()).toMatchObject({ exitCode: 0, outputs: { verdict: "go" }, annotations: [] });
  });

  test("twice in one run is one check run", async () => {
    const shop = await shopWith();
    await shop.gate();
    const again = await shop.gate();
    expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: "go" } });
    expect(shop.checks()).toHaveLength(1);
  });

  test("stands where the check run cannot be written, and the step says so", async () => {
    const shop = await shopWith();
    shop.gitHub.state.token.permissions["checks"] = "read";
    const run = await shop.gate();
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go", "check-url": "" } });
    expect(run.annotations).toMatchObject([
      { name: "warning", message: expect.stringContaining("the verdict stands. give the token `checks: write`") },
    ]);
  });
});

test("a pass that cannot be put on record stands, and the step says so", async () => {
  const shop = await shopWith();
  const { git } = theRepository(shop.gitHub.state);
  writeFileSync(`${git}/hooks/pre-receive`, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const run = await shop.gate();
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go", sha: shop.candidate } });
  expect(run.annotations).toMatchObject([
    { name: "warning", message: expect.stringContaining("that is not on record") },
  ]);
});

describe("no go", () => {
  const cases: readonly {
    readonly name: string;
    readonly wanted?: Wanted;
    readonly change?: (shop: GatedShop) => void;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly verdict: "hold" | "unknown";
    readonly because: string;
  }[] = [
    { name: "nobody approved", wanted: { approvals: [] }, verdict: "hold", because: "release-manager: nobody" },
    {
      name: "who started the run approved",
      wanted: { approvals: [{ ...BY_MIA, user: "ada" }] },
      change: ({ gitHub }) => {
        gitHub.state.teams[0]?.members.push({ login: "ada", role: "member", state: "active" });
      },
      verdict: "hold",
      because: "they started the run",
    },
    {
      name: "who is only invited to the team approved",
      wanted: { approvals: [{ ...BY_MIA, user: "kim" }] },
      change: ({ gitHub }) => {
        gitHub.state.teams[0]?.members.push({ login: "kim", role: "member", state: "pending" });
      },
      verdict: "hold",
      because: "release-manager: nobody",
    },
    {
      name: "the approval was of an earlier attempt",
      change: ({ ownRun }) => {
        ownRun.attempt = 2;
      },
      verdict: "hold",
      because: "this is attempt 2, start a new run",
    },
    { name: "a check failed", wanted: { checked: false }, verdict: "hold", because: "failure" },
    { name: "a check still runs", wanted: { checked: null }, verdict: "unknown", because: "in_progress" },
    {
      name: "the token cannot read the team",
      change: ({ gitHub }) => {
        delete gitHub.state.token.permissions["members"];
        gitHub.state.token.refusal = 404;
      },
      verdict: "unknown",
      because: "`members: read`",
    },
    {
      name: "runs of workflows cannot be read",
      change: ({ gitHub }) => {
        delete gitHub.state.token.permissions["actions"];
      },
      verdict: "unknown",
      because: "`actions: read`",
    },
    {
      name: "reviews cannot be read",
      change: ({ gitHub }) => {
        delete gitHub.state.token.permissions["pull-requests"];
      },
      verdict: "unknown",
      because: "`pull-requests: read`",
    },
    {
      name: "the environment is written otherwise",
      inputs: { environment: "Production" },
      verdict: "hold",
      because: "the policy writes this environment `production`",
    },
    {
      name: "the branch does not go there",
      inputs: { environment: "sandbox" },
      verdict: "hold",
      because: "`main` goes to `production`",
    },
    {
      name: "there is no such branch",
      inputs: { branch: "nowhere" },
      verdict: "hold",
      because: "`nowhere` goes to nowhere",
    },
    {
      name: "the tag stands on another commit",
      inputs: { tag: "v1.0.0" },
      verdict: "hold",
      because: "the candidate is",
    },
  ];

  test.each(cases)("$name: $verdict", async ({ wanted, change, inputs, verdict, because }) => {
    const shop = await shopWith(wanted);
    change?.(shop);
    const run = await shop.gate(inputs);
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: "",
      outputs: { verdict, ...NOTHING_TO_DEPLOY, enforced: "true" },
    });
    expect(says(run)).toContain(because);
    expect(run.annotations.map(({ name }) => name)).not.toContain("warning");
    expect(lastLine(run)).toContain(`signalbox checklist-gate: ${verdict}: `);
    expect(shop.checks()).toMatchObject([{ conclusion: "failure" }]);
  });

  test("the candidate is named by its full hash alone", async () => {
    const shop = await shopWith();
    for (const candidate of ["main", "v1.0.0", shop.candidate.slice(0, 12), `--upload-pack=${shop.candidate}`]) {
      const run = await shop.gate({ candidate });
      expect(run).toMatchObject({ exitCode: 1, outputs: {} });
      expect(lastLine(run)).toContain("is not a full commit hash");
    }
  });

  test("an input that would loosen it is refused, whatever it is called", async () => {
    const shop = await shopWith({ approvals: [] });
    const loosening = { "policy-ref": "evil", policy: "x.yml", "fail-on-unknown": "false", "soft-fail": "true" };
    for (const [name, value] of Object.entries(loosening)) {
      const run = await shop.gate({ [name]: value });
      expect(run).toMatchObject({ exitCode: 1, outputs: {} });
      expect(lastLine(run)).toContain(`\`${name}\``);
    }
  });

  test("the policy is the default branch's, not the candidate's", async () => {
    const shop = await shopWith({ approvals: [] });
    const { checkout } = shop;
    checkout.commit("fix: let me in", {
      files: {
        ".github/release-policy.yml": "version: 1\ncomponents:\n  shop: {}\nchecklist: { ci: { checks: [] } }\n",
      },
    });
    const run = await shop.gate({ candidate: checkout.head() });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", ...NOTHING_TO_DEPLOY } });
    expect(says(run)).toContain("`main` does not hold it");
  });
});

describe("a candidate that is named", () => {
  test("is judged in place of the one that is checked out; approvals of a run for another commit do not count", async () => {
    const shop = await shopWith();
    const repository = theRepository(shop.gitHub.state);
    runGit(repository.git, ["update-ref", "refs/heads/later", shop.candidate]);
    const before = shop.checkout.git("rev-parse", "HEAD~1");
    const run = await shop.gate({ candidate: before });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", ...NOTHING_TO_DEPLOY } });
    expect(says(run)).toContain("its name does not hold the candidate's hash");
  });
});

describe("a release by a tag's push", () => {
  const pushed = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1.0.1", GITHUB_REF_NAME: "v1.0.1" };

  test.each([
    { by: "ada", verdict: "go" },
    { by: "mia", verdict: "hold" },
  ])("pushed by $by: $verdict, for nobody approves what they tagged", async ({ by, verdict }) => {
    const shop = await shopWith();
    shop.checkout.git("tag", "v1.0.1", shop.candidate);
    shop.checkout.git("push", "--quiet", "origin", "v1.0.1");
    const run = await shop.gate({}, { ...pushed, GITHUB_ACTOR: by });
    expect(run.outputs).toMatchObject({ verdict });
    expect(says(run)).toContain(verdict === "go" ? "" : "they pushed the tag");
  });

  test("that nobody saw being pushed: nobody is let off having pushed it", async () => {
    const shop = await shopWith();
    shop.checkout.git("tag", "v1.0.1", shop.candidate);
    shop.checkout.git("push", "--quiet", "origin", "v1.0.1");
    const run = await shop.gate({ tag: "v1.0.1" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unknown", ...NOTHING_TO_DEPLOY } });
    expect(says(run)).toContain("this run was not started by the push of `v1.0.1`");
  });
});

describe("an environment that is only observed", () => {
  const observing = `${POLICY}environments:\n  production: { enforce: observe, observe-until: "2027-01-01" }\n`;

  test("lets through what would be held, says so, and attests nothing", async () => {
    const shop = await shopWith({ policy: observing, approvals: [] });
    const run = await shop.gate({ record: "record.json" });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: {
        verdict: "hold",
        sha: shop.candidate,
        "let-through": "true",
        enforced: "false",
        predicate: "",
        "predicate-type": "",
        "subject-digest": "",
      },
    });
    expect(run.annotations.map(({ name }) => name)).toEqual(["warning"]);
    expect(run.summary).toContain("only observed until 2027-01-01");
    expect(lastLine(run)).toContain("it is only observed, and the step passes");
    expect(shop.checks()).toMatchObject([{ conclusion: "neutral" }]);
    const record: unknown = JSON.parse(readFileSync(run.outputs["record"] ?? "", "utf8"));
    expect(record).toMatchObject({
      decision: { verdict: "hold", enforcement: { mode: "observe", until: "2027-01-01" } },
    });
  });

  test("attests nothing of a go either", async () => {
    const run = await (await shopWith({ policy: observing })).gate();
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go", enforced: "false", predicate: "" } });
  });

  test("enforces from its end date on, by GitHub's clock", async () => {
    const shop = await shopWith({ policy: observing, approvals: [] });
    shop.gitHub.state.now = "2027-01-01T00:00:00Z";
    const run = await shop.gate();
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", ...NOTHING_TO_DEPLOY, enforced: "true" } });
  });
});

describe("the comment", () => {
  test("is one, on the pull request that brought the candidate, and is kept up to date", async () => {
    const shop = await shopWith({ approvals: [] });
    await shop.gate({ comment: "true" });
    // From now on the gate sees its own check run, and says that it counts for nothing; the third run says no more.
    await shop.gate({ comment: "true" });
    await shop.gate({ comment: "true" });
    shop.ownRun.approvals.push({ ...BY_MIA, comment: "" });
    expect(await shop.gate({ comment: "true" })).toMatchObject({ exitCode: 0, annotations: [] });
    expect(shop.pullRequest.comments).toHaveLength(1);
    expect(shop.pullRequest.comments[0]).toMatchObject({
      author: "github-actions[bot]",
      body: expect.stringMatching(/^<!-- signalbox:gate production -->\n\*\*🟢 go\*\*/),
    });
    const writes = theRepository(shop.gitHub.state).written.filter(({ path }) => path.includes("/comments"));
    expect(writes.map(({ method }) => method)).toEqual(["POST", "PATCH", "PATCH"]);
  });

  test("leaves alone what others wrote with our mark, and our own that has it elsewhere", async () => {
    const shop = await shopWith();
    const theirs = { createdAt: "2026-11-01T00:00:00Z", updatedAt: "2026-11-01T00:00:00Z", lastEditedAt: null };
    const mark = "<!-- signalbox:gate production -->\nPASS";
    shop.pullRequest.comments.push(
      { ...theirs, databaseId: 1, author: "lin", body: mark },
      { ...theirs, databaseId: 2, author: "github-actions[bot]", body: `> ${mark}` },
      { ...theirs, databaseId: 3, author: "github-actions[bot]", body: mark.replace("production", "staging") },
    );
    await shop.gate({ comment: "true" });
    const [first, second, third, ours] = shop.pullRequest.comments;
    expect([first?.body, second?.body]).toEqual([mark, `> ${mark}`]);
    expect(third?.body).toContain("staging");
    expect(ours?.body).toMatch(/^<!-- signalbox:gate production -->\n\*\*🟢 go\*\*/);
  });

  test("that cannot be written changes no verdict", async () => {
    const shop = await shopWith();
    shop.gitHub.state.token.permissions["pull-requests"] = "read";
    delete shop.gitHub.state.token.permissions["issues"];
    const run = await shop.gate({ comment: "true" });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go" } });
    expect(run.annotations).toMatchObject([
      { name: "warning", message: expect.stringContaining("the verdict stands") },
    ]);
  });
});

const HOSTILE = [
  "fix: x %0A::error::approved ##[error]stolen",
  "fix: </details><script>alert(1)</script> ![x](https://evil.example/x.png)",
  "fix: @acme/admins @ada #1 | a | b | ` `` ` \u202Eeulav \u001b[2K",
  "fix: <!-- signalbox:gate production --> ${{ github.token }} $(touch stolen)",
];
test.each(HOSTILE)("a title is shown, and never obeyed: %j", async (title) => {
  const shop = await shopWith({ title, approvals: [] });
  shop.pullRequest.labels.push("::stop-commands::x", "<b>@everyone</b>");
  const run = await shop.gate({ comment: "true", record: "record.json" });
  expect(run).toMatchObject({ exitCode: 1, stderr: "", outputs: { verdict: "hold", ...NOTHING_TO_DEPLOY } });
  expect(run.commands.filter(({ name }) => name !== "add-mask" && name !== "error")).toEqual([]);
  expect(run.stdout).not.toMatch(/##\[|\u001b|\u202E/);
  const [comment] = shop.pullRequest.comments;
  for (const text of [run.summary, shop.checks()[0]?.text ?? "", comment?.body ?? ""]) {
    const outside = text
      .replaceAll(/`[^`\n]*`/g, "")
      .replaceAll(/^<!-- signalbox:gate production -->|<\/?(?:details|summary)>/g, "");
    expect(outside).not.toMatch(/<(?:script|img|b|!--)|(?<!\\)!\[|@acme|@ada|@everyone/);
  }
  expect(comment?.body.match(/<!-- signalbox:gate/g)).toHaveLength(1);
});

test("what a program of the policy's own items is told holds neither the token nor the step's files", async () => {
  const policy = POLICY.replace(
    "approvals:\n",
    '  custom: { env: { run: [sh, -c, "env > told.txt; cat /proc/self/environ | grep -c TOKEN; true"] } }\napprovals:\n',
  );
  const shop = await shopWith({ policy });
  const run = await shop.gate({}, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret-of-oidc" });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go" } });
  const told = readFileSync(`${shop.checkout.directory}/told.txt`, "utf8");
  expect(told).not.toMatch(/INPUT_|GITHUB_OUTPUT|GITHUB_ENV|secret-of-oidc/);
  expect(told).not.toContain(shop.gitHub.token);
});
