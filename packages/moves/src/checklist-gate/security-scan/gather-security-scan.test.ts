import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { decideSecurityScan } from "@signalbox/policy/checklist/security-scan/decide-security-scan";
import { SecurityScanFactsSchema } from "@signalbox/policy/checklist/security-scan/security-scan-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { type TestAnswer, withAnswers } from "../test-answers.ts";
import { gatherSecurityScan } from "./gather-security-scan.ts";

const policy = (scan: string) =>
  testPolicy(`version: 1\ncomponents: { web: {} }\nchecklist:\n  security-scan: ${scan}\n`);
const BOTH = "{ alerts: [code-scanning, dependabot] }";
const FILE = "{ alerts: [], sarif: [scans/trivy.sarif] }";

const SCAN = "/repos/acme/web/code-scanning";
const BOT = "/repos/acme/web/dependabot/alerts";
const FUTURE = "2999-01-01T00:00:00Z";
const ada = { login: "ada", id: 1, type: "User" };

const analysis = (commit: string, more: object = {}) => ({
  id: 9,
  ref: "refs/heads/main",
  commit_sha: commit,
  category: ".github/workflows/codeql.yml:analyze",
  tool: { name: "CodeQL", guid: null, version: "2" },
  created_at: "2026-11-20T10:00:00Z",
  error: "",
  warning: "",
  ...more,
});
const alert = (number: number, state: string, more: object = {}) => ({
  number,
  state,
  rule: { id: "js/xss", severity: "warning", security_severity_level: "high" },
  tool: { name: "CodeQL" },
  updated_at: FUTURE,
  dismissed_at: null,
  dismissed_by: null,
  fixed_at: null,
  html_url: "https://github.com/acme/web/security/code-scanning/1",
  most_recent_instance: {},
  ...more,
});
const vulnerability = (number: number, state: string, more: object = {}) => ({
  number,
  state,
  dependency: { package: { name: "lodash", ecosystem: "npm" }, manifest_path: "package-lock.json" },
  security_vulnerability: { severity: "critical" },
  updated_at: FUTURE,
  dismissed_at: null,
  dismissed_by: null,
  fixed_at: null,
  html_url: "https://github.com/acme/web/security/dependabot/1",
  ...more,
});

/** Lists by state, as `?state=` asks for them. */
const byState =
  (lists: Readonly<Record<string, readonly object[]>>) =>
  (query: URLSearchParams): TestAnswer => ({ body: lists[query.get("state") ?? ""] ?? [] });

type World = { readonly base: string; readonly candidate: string; readonly head: string };
type Answers = (world: World) => Parameters<typeof withAnswers>[0];

const good: Answers = ({ candidate, head }) => ({
  [`${SCAN}/alerts`]: byState({}),
  [`${SCAN}/analyses`]: { body: [analysis(candidate)] },
  [BOT]: byState({}),
  "/repos/acme/web/git/ref/heads/main": { body: { object: { type: "commit", sha: head } } },
});

type Options = {
  readonly scan?: string;
  readonly answers?: Answers;
  /** What the head holds that the candidate does not. */
  readonly later?: Readonly<Record<string, string>>;
  readonly committed?: Readonly<Record<string, string>>;
  /** A folder that the candidate has as a submodule. */
  readonly submodule?: string;
  readonly workspace?: (directory: string) => void;
};

/** Gathers for a commit after a release, and decides on it. */
async function gathered({
  scan = BOTH,
  answers = good,
  later,
  committed = {},
  submodule,
  workspace = () => {},
}: Options) {
  const repository = new TestRepository();
  try {
    const base = repository.commit("feat: begin", { files: { "package-lock.json": "1", "a.txt": "1" } });
    if (submodule !== undefined) {
      mkdirSync(join(repository.directory, submodule));
      repository.git("update-index", "--add", "--cacheinfo", `160000,${base},${submodule}`);
    }
    const candidate = repository.commit("feat: more", { files: { "b.txt": "2", ...committed } });
    const head = later === undefined ? candidate : repository.commit("feat: later", { files: later });
    workspace(repository.directory);
    const about = {
      environment: "production",
      candidate,
      base,
      branch: "main",
      tag: null,
      now: "2998-01-01T00:00:00Z",
    };
    const world = { base, candidate, head };
    return await withAnswers({ ...good(world), ...answers(world) }, async (gitHub, asked) => {
      const loaded = policy(scan);
      const facts = await gatherSecurityScan(loaded, {
        git: openGit(repository.directory, testGitEnvironment()),
        gitHub,
        repository: { owner: "acme", name: "web" },
        defaultBranch: "main",
        remote: "origin",
        about,
        workspace: repository.directory,
        signal: new AbortController().signal,
      });
      if (!facts.known) throw new Error(facts.says);
      expect(SecurityScanFactsSchema.parse(facts.value)).toEqual(facts.value);
      const reasons = decideSecurityScan(loaded, facts, about);
      return { ...world, facts: facts.value, reasons, statuses: reasons.map(({ status }) => status), asked };
    });
  } finally {
    repository.remove();
  }
}

test("what is clear is met, and asked for on the candidate's branch", async () => {
  const { reasons, asked } = await gathered({});
  expect(reasons.map(({ status }) => status)).toEqual(["met", "met", "met", "met", "met"]);
  expect(asked).toHaveLength(6);
  const scans = asked.filter((path) => path.startsWith(SCAN)).map((path) => new URLSearchParams(path.split("?")[1]));
  expect(scans.map((query) => query.get("ref"))).toEqual(["refs/heads/main", "refs/heads/main", "refs/heads/main"]);
});

const states: readonly { readonly name: string; readonly answers: Answers; readonly says: string }[] = [
  {
    name: "an open alert",
    answers: () => ({ [`${SCAN}/alerts`]: byState({ open: [alert(7, "open")] }) }),
    says: "#7 `CodeQL js/xss` (high)",
  },
  {
    name: "an alert whose state GitHub leaves out",
    answers: () => ({ [`${SCAN}/alerts`]: byState({ open: [{ ...alert(7, "open"), state: null }] }) }),
    says: "#7",
  },
  {
    name: "an alert by its rule's level alone",
    answers: () => ({
      [`${SCAN}/alerts`]: byState({ open: [alert(7, "open", { rule: { id: "own", severity: "error" } })] }),
    }),
    says: "(high)",
  },
  {
    name: "an alert that was dismissed",
    answers: () => ({
      [`${SCAN}/alerts`]: byState({ dismissed: [alert(7, "dismissed", { dismissed_at: FUTURE, dismissed_by: ada })] }),
    }),
    says: "by `ada`",
  },
  {
    name: "a vulnerability",
    answers: () => ({ [BOT]: byState({ open: [vulnerability(3, "open")] }) }),
    says: "#3 `lodash` (critical)",
  },
  {
    name: "a vulnerability that a rule dismissed",
    answers: () => ({
      [BOT]: byState({
        "dismissed,auto_dismissed": [vulnerability(3, "auto_dismissed", { auto_dismissed_at: FUTURE })],
      }),
    }),
    says: "by nobody that GitHub names",
  },
  {
    name: "an alert that a later analysis of the branch found fixed",
    answers: ({ candidate, base }) => ({
      [`${SCAN}/analyses`]: {
        body: [analysis(base, { id: 10, created_at: "2026-11-20T11:00:00Z" }), analysis(candidate)],
      },
      [`${SCAN}/alerts`]: byState({ fixed: [alert(7, "fixed", { fixed_at: "2026-11-20T11:01:00Z" })] }),
    }),
    says: "fixed after the candidate",
  },
];
test.each(states)("$name holds", async ({ answers, says }) => {
  const { reasons } = await gathered({ answers });
  const unmet = reasons.filter(({ status }) => status === "unmet");
  expect(unmet.map(({ observed }) => observed)).toEqual([expect.stringContaining(says)]);
});

test("what was dismissed before the last release, and fixed before the candidate's analysis, stands against nobody", async () => {
  const long = "2001-01-01T00:00:00Z";
  const { statuses } = await gathered({
    answers: ({ candidate, base }) => ({
      [`${SCAN}/analyses`]: {
        body: [analysis(base, { id: 10, created_at: "2026-11-20T11:00:00Z" }), analysis(candidate)],
      },
      [`${SCAN}/alerts`]: byState({
        dismissed: [alert(7, "dismissed", { dismissed_at: long, dismissed_by: ada })],
        fixed: [alert(8, "fixed", { fixed_at: long })],
      }),
    }),
  });
  expect(new Set(statuses)).toEqual(new Set(["met"]));
});

test("more than a hundred changes since the last release leave it unknown", async () => {
  const many = Array.from({ length: 100 }, (_, at) => alert(at, "dismissed", { dismissed_at: "2001-01-01T00:00:00Z" }));
  const { reasons } = await gathered({ answers: () => ({ [`${SCAN}/alerts`]: byState({ dismissed: many }) }) });
  expect(reasons.filter(({ status }) => status !== "met")).toMatchObject([{ code: "security-scan.cut-short" }]);
});

test.each([
  { name: "in the file that the head has otherwise", later: { "package-lock.json": "2" }, status: "unmet" },
  { name: "in a file that the candidate has as well", later: { "c.txt": "3" }, status: "met" },
])("a vulnerability fixed after the candidate, $name", async ({ later, status }) => {
  const { reasons } = await gathered({
    scan: "{ alerts: [dependabot] }",
    later,
    answers: () => ({ [BOT]: byState({ fixed: [vulnerability(3, "fixed", { fixed_at: FUTURE })] }) }),
  });
  expect(reasons[0]).toMatchObject({ status });
});

test("a vulnerability that the default branch had mended before the candidate was made elsewhere", async () => {
  const repository = new TestRepository();
  try {
    const commit = (date: string, files: Readonly<Record<string, string>>): string => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(repository.directory, name), content);
      repository.git("add", "--all");
      repository.gitWith({ env: { GIT_COMMITTER_DATE: date } }, ["commit", "-qm", "fix: it"]);
      return repository.head();
    };
    const base = commit("2020-01-01T00:00:00Z", { "package-lock.json": "1" });
    const head = commit("2020-01-02T00:00:00Z", { "package-lock.json": "2" });
    repository.git("checkout", "-qb", "release/1", base);
    const candidate = commit("2020-01-03T00:00:00Z", { "a.txt": "1" });
    const about = { environment: "p", candidate, base, branch: "release/1", tag: null, now: "2020-01-04T00:00:00Z" };
    const fixed = [vulnerability(3, "fixed", { fixed_at: "2020-01-02T00:05:00Z" })];
    const answers = { ...good({ base, candidate, head }), [BOT]: byState({ fixed }) };
    const reasons = await withAnswers(answers, async (gitHub) => {
      const loaded = policy("{ alerts: [dependabot] }");
      const facts = await gatherSecurityScan(loaded, {
        git: openGit(repository.directory, testGitEnvironment()),
        gitHub,
        repository: { owner: "acme", name: "web" },
        defaultBranch: "main",
        remote: "origin",
        about,
        workspace: repository.directory,
        signal: new AbortController().signal,
      });
      return decideSecurityScan(loaded, facts, about);
    });
    expect(reasons[0]).toMatchObject({ status: "unmet", code: "security-scan.open" });
  } finally {
    repository.remove();
  }
});

test("analyses are read on until the candidate's are there", async () => {
  const { statuses, asked } = await gathered({
    scan: "{}",
    answers: ({ candidate, base }) => ({
      [`${SCAN}/analyses`]: (query) => ({
        body: Array.from({ length: 100 }, (_, at) =>
          analysis(query.get("page") === "2" && at === 50 ? candidate : base, {
            id: 1000 - 100 * Number(query.get("page")) - at,
            created_at: "2026-11-19T10:00:00Z",
          }),
        ),
      }),
    }),
  });
  expect(new Set(statuses)).toEqual(new Set(["met"]));
  expect(asked.filter((path) => path.startsWith(`${SCAN}/analyses`))).toHaveLength(2);
});

test("C14: where only another commit was analysed, nobody can say", async () => {
  const { reasons } = await gathered({
    scan: "{}",
    answers: ({ base }) => ({ [`${SCAN}/analyses`]: { body: [analysis(base)] } }),
  });
  expect(reasons.map(({ status }) => status)).toEqual(["unknown", "unknown", "met"]);
});

const refusals: readonly { readonly name: string; readonly answer: TestAnswer }[] = [
  { name: "switched off", answer: { status: 403, body: { message: "Advanced Security must be enabled" } } },
  { name: "never used, or not to be seen", answer: { status: 404, body: { message: "no analysis found" } } },
];
test.each(
  refusals.flatMap((refusal) =>
    [`${SCAN}/alerts`, `${SCAN}/analyses`, BOT].map((path) => ({
      ...refusal,
      path,
      needs: path === BOT ? "`vulnerability-alerts: read`" : "`security-events: read`",
    })),
  ),
)("$path $name: unknown, with the permission that is needed", async ({ path, answer, needs }) => {
  const { reasons } = await gathered({ answers: () => ({ [path]: answer }) });
  const unknown = reasons.filter(({ status }) => status === "unknown");
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown[0]?.next).toContain(needs);
  expect(reasons.some(({ status }) => status === "unmet")).toBe(false);
});

const sarif = (run: object = {}): string =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "Trivy" } }, results: [], ...run }] });
const written = (content: string) => (directory: string) => {
  mkdirSync(join(directory, "scans"), { recursive: true });
  writeFileSync(join(directory, "scans/trivy.sarif"), content);
};

const files: readonly ({ readonly name: string; readonly status: string; readonly says?: string } & Options)[] = [
  { name: "a clear file", workspace: written(sarif()), status: "met" },
  {
    name: "a file with a finding",
    workspace: written(sarif({ results: [{ ruleId: "CVE-1", level: "error" }] })),
    status: "unmet",
  },
  { name: "no file", status: "unknown", says: "it is not there" },
  { name: "a file that is no SARIF", workspace: written("{}"), status: "unknown", says: "SARIF 2.1.0" },
  {
    name: "a file that is not UTF-8",
    workspace: (directory) => {
      mkdirSync(join(directory, "scans"));
      writeFileSync(join(directory, "scans/trivy.sarif"), Buffer.from([0xff, 0xfe]));
    },
    status: "unknown",
    says: "UTF-8",
  },
  {
    name: "a clear file that somebody committed",
    committed: { "scans/trivy.sarif": sarif() },
    status: "unknown",
    says: "the candidate holds it",
  },
  {
    name: "a clear file that a submodule brings",
    submodule: "scans",
    workspace: written(sarif()),
    status: "unknown",
    says: "the submodule `scans` holds it",
  },
  {
    name: "a clear file that what is checked out holds",
    later: { "scans/trivy.sarif": sarif() },
    status: "unknown",
    says: "the commit that is checked out holds it",
  },
  {
    name: "a link to a file outside of the workspace",
    workspace: (directory) => {
      mkdirSync(join(directory, "scans"));
      symlinkSync("/etc/hostname", join(directory, "scans/trivy.sarif"));
    },
    status: "unknown",
    says: "symbolic link",
  },
  {
    name: "a folder",
    workspace: (directory) => mkdirSync(join(directory, "scans/trivy.sarif"), { recursive: true }),
    status: "unknown",
  },
];
test.each(files)("$name: $status", async ({ status, says, ...options }) => {
  const { reasons, asked } = await gathered({ scan: FILE, ...options });
  expect(reasons).toMatchObject([{ status }]);
  if (says !== undefined) expect(reasons[0]?.observed).toContain(says);
  expect(asked).toEqual([]);
});
