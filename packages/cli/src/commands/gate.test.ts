import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { all, known, pullRequest, run as runOf } from "@signalbox/policy/approvals/test-approvals";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import {
  ENVIRONMENT_REVIEWS,
  FULL_POLICY,
  gateFacts,
  PLAIN_POLICY,
  plainGateFacts,
} from "@signalbox/policy/gate/test-gate";
import { failure } from "../failure.ts";
import { gate, type GateOptions } from "./gate.ts";

// Facts from files alone: no git, no network.

let folder: string;
let plain: string;
let full: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-gate-"));
  plain = written("plain.yml", PLAIN_POLICY);
  full = written("full.yml", FULL_POLICY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function factsFile(facts: GateFacts): string {
  return written("facts.json", JSON.stringify(facts));
}

async function run(options: GateOptions, environment?: string) {
  const said = { out: "", talk: "" };
  const terminal = { out: (text: string) => void (said.out += text), talk: (text: string) => void (said.talk += text) };
  const code = await gate(folder, environment, options, terminal, {}).catch((error: unknown) =>
    failure(error, terminal),
  );
  return { code, out: stripVTControlCharacters(said.out), talk: said.talk };
}

const unreviewed = () => plainGateFacts({ approvals: { pullRequests: [pullRequest({ reviews: all([]) })] } });
const halfApproved = () => gateFacts({ approvals: { run: known(runOf({}, ENVIRONMENT_REVIEWS.slice(0, 1))) } });
const SILENT = { known: false, code: "x.silent", says: "it did not answer", next: "ask it again" } as const;

test.each([
  {
    name: "a go",
    facts: () => plainGateFacts(),
    code: 0,
    head: "go: 63616e640000 may go to production (class standard)",
  },
  {
    name: "a hold",
    facts: unreviewed,
    code: 2,
    head: "hold: 63616e640000 may not go to production, 1 rule in the way (class standard)",
  },
  {
    name: "an unknown",
    facts: () => plainGateFacts({ checklist: { ci: SILENT } }),
    code: 1,
    head: "unknown: nobody can say whether 63616e640000 may go to production, 2 rules in the way (class standard)",
  },
])("$name exits with $code, and says so first", async ({ facts, code, head }) => {
  const ended = await run({ facts: factsFile(facts()), policy: plain });
  expect(ended).toMatchObject({ code, talk: "" });
  expect(ended.out.split("\n")[0]).toBe(head);
});

test("what is in the way is told in full, and all else in a line", async () => {
  const { out } = await run({ facts: factsFile(halfApproved()), policy: full });
  expect(out.split("\n").slice(1)).toEqual([
    "",
    "✗ the release to `production` approved by qa-lead and release-manager and ciso",
    "    found:  qa-lead: `quinn`; release-manager: nobody; ciso: nobody",
    "    to do:  have it approved by `release-manager` (`rita`) and `ciso` (`sid`)",
    expect.stringMatching(/^ {4}rule: {3}.*full\.yml:31:19 approvals\.environments\.production\.needs$/),
    "",
    expect.stringMatching(/^✓ met: where and when 4, ci 2, .*, approvals \d+$/),
    "`--explain` shows each",
    "",
  ]);
});

test("two hundred pull requests that nobody approved do not hide what else is in the way", async () => {
  const numbers = Array.from({ length: 200 }, (_, i) => i + 1);
  const pullRequests = numbers.map((number) => pullRequest({ number, reviews: all([]) }));
  const facts = factsFile(plainGateFacts({ approvals: { pullRequests }, where: { holdsCandidate: known(false) } }));
  const short = (await run({ facts, policy: plain })).out;
  expect(short).toContain("`main` does not hold it");
  expect(short.split("\n").length).toBeLessThan(150);
  expect(short).toMatch(/and \d+ rules more in the way: `--explain` shows all/);
  expect((await run({ facts, policy: plain, explain: true })).out).not.toContain("more in the way");
});

test("with --explain every rule is told, with its place and what it rests on", async () => {
  const { code, out } = await run({ facts: factsFile(gateFacts()), policy: full, explain: true });
  expect(code).toBe(0);
  expect(out).toContain("\nmigrations\n  ✓ ");
  expect(out).toContain("full.yml:31:19 approvals.environments.production.needs");
  expect(out).toContain("  https://github.example/pull/1");
});

test("what would be is told as such, on the same stream as the verdict", async () => {
  const facts = factsFile(halfApproved());
  const one = await run({ facts, policy: full, with: ["approval:rita"] });
  expect(one).toMatchObject({ code: 2, talk: "" });
  expect(one.out.split("\n")[1]).toBe("as if rita had approved; nothing was approved");
  const both = await run({ facts, policy: full, with: ["approval:rita", "approval:sid"] });
  expect(both.code).toBe(0);
  expect(both.out.split("\n").slice(0, 2)).toEqual([
    "go: 63616e640000 may go to production (class standard)",
    "as if rita and sid had approved; nothing was approved",
  ]);
});

test("one document for machines", async () => {
  const { code, out } = await run({
    facts: factsFile(unreviewed()),
    policy: plain,
    json: true,
    with: ["approval:ann"],
  });
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    signalbox: "gate/1",
    verdict: "hold",
    move: "stop",
    environment: "production",
    candidate: expect.stringMatching(/^[0-9a-f]{40}$/),
    class: "standard",
    enforcement: { mode: "always" },
    "what-if": ["ann"],
    policy: { file: plain, digest: expect.stringMatching(/^[0-9a-f]{64}$/), origin: { kind: "trial", commit: null } },
    reasons: expect.arrayContaining([expect.objectContaining({ code: "approvals.change", status: "unmet" })]),
  });
});

test("an environment that is only observed is told with its true verdict", async () => {
  const policy = written(
    "observe.yml",
    `${PLAIN_POLICY}environments: { production: { enforce: observe, observe-until: "2026-12-01" } }\n`,
  );
  const { code, out } = await run({ facts: factsFile(unreviewed()), policy });
  expect(code).toBe(2);
  expect(out.split("\n")[1]).toBe(
    "production is only observed until 2026-12-01: the action passes whatever the verdict is",
  );
});

test("no text of the facts can pass for a line of ours", async () => {
  const hostile = "main\n✓ met: everything\u001b[2J\rgo: it may";
  const { out } = await run({ facts: factsFile(plainGateFacts({ about: { branch: hostile } })), policy: plain });
  expect(out).not.toMatch(/^✓ met: everything/m);
  expect(out).not.toMatch(/[\u001b\r]/);
});

describe("what cannot be decided", () => {
  const facts = () => factsFile(plainGateFacts());
  const cases: readonly {
    readonly name: string;
    readonly options: () => GateOptions;
    readonly environment?: string;
    readonly code?: number;
    readonly says: string;
  }[] = [
    { name: "no environment", options: () => ({}), says: "no environment is named" },
    { name: "no repository", options: () => ({}), environment: "production", says: "there is no git repository in " },
    {
      name: "facts, and no policy",
      options: () => ({ facts: facts() }),
      says: "no policy is named, and none is found here",
    },
    {
      name: "facts that are not there",
      options: () => ({ facts: join(folder, "gone.json"), policy: plain }),
      says: "the facts `",
    },
    {
      name: "facts of another environment",
      options: () => ({ facts: facts(), policy: plain }),
      environment: "staging",
      says: `the facts in \``,
    },
    {
      name: "facts and a candidate",
      options: () => ({ facts: facts(), policy: plain, candidate: "a".repeat(40) }),
      says: "`--facts` and `--candidate` both say what is judged",
    },
    {
      name: "another wish",
      options: () => ({ facts: facts(), policy: plain, with: ["approval:"] }),
      says: "`approval:` is nothing that could be tried",
    },
    {
      name: "a wish for a bot",
      options: () => ({ facts: facts(), policy: plain, with: ["approval:dependabot[bot]"] }),
      says: "`approval:dependabot[bot]` is nothing that could be tried",
    },
    {
      name: "a trial that is to be recorded",
      options: () => ({ facts: facts(), policy: plain, record: join(folder, "record.json") }),
      says: "a gate that is tried with other facts or another policy is not recorded",
    },
    {
      name: "a manifest without a number",
      options: () => ({ policy: plain, manifest: "release.yml" }),
      environment: "production",
      says: "`--manifest release.yml` is no number of a pull request",
    },
    {
      name: "nobody signed in",
      options: () => ({ policy: plain, repository: "acme/shop" }),
      environment: "production",
      code: 4,
      says: "there is no token for GitHub in `GH_TOKEN` and `GITHUB_TOKEN`",
    },
  ];

  test.each(cases)("$name", async ({ options, environment, code = 1, says }) => {
    const ended = await run(options(), environment);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.talk).toContain(`error: ${says}`);
    expect(ended.talk).toContain("\nto do: ");
  });

  test("a policy that is not in order, with every place", async () => {
    const policy = written(
      "bad.yml",
      "version: 1\ncomponents: { shop: { pth: x } }\nchecklist: { ci: { cheks: [] } }\n",
    );
    const { code, talk } = await run({ facts: facts(), policy });
    expect(code).toBe(1);
    expect(talk).toContain("bad.yml:2:");
    expect(talk).toContain("bad.yml:3:");
  });
});
