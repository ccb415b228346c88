import { expect, test } from "@jest/globals";
import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { gatherManifest } from "./gather-manifest.ts";
import { REPOSITORY, Status, withGitHub } from "./test-github.ts";

const HEAD = "b".repeat(40);
const HASH = "1234567890".repeat(4);
const POLICY = testPolicy(
  "version: 1\ncomponents: { web: { path: . } }\napprovals: { manifest: release/candidate.yml }\n",
);
const list = { totalCount: 0, nodes: [] };
const silence = { known: false, code: "x", says: "x", next: "x" } as const;
const pullRequest: PullRequestFacts = {
  number: 12,
  title: "Release",
  url: "https://github.test/acme/crm/pull/12",
  author: null,
  isCrossRepository: false,
  baseRefName: "main",
  headRefOid: HEAD,
  merged: false,
  mergedAt: null,
  mergedBy: null,
  mergeCommit: null,
  additions: 1,
  deletions: 0,
  changedFiles: 1,
  labels: list,
  reviews: list,
  events: list,
  comments: list,
  commits: list,
  files: silence,
  lastPusher: silence,
  landing: silence,
  cleanUpdatesOf: silence,
};

const CONTENTS = "/repos/acme/crm/contents/release/candidate.yml";
const file = (text: string | Buffer) => ({
  type: "file",
  size: Buffer.byteLength(text),
  encoding: "base64",
  content: Buffer.from(text).toString("base64"),
});

async function gathered(
  contents: unknown,
  {
    policy = POLICY,
    number = 12,
    read = async (): Promise<Observed<PullRequestFacts>> => ({ known: true, value: pullRequest }),
    asked = [],
  }: {
    readonly policy?: typeof POLICY;
    readonly number?: number | null;
    readonly read?: () => Promise<Observed<PullRequestFacts>>;
    readonly asked?: string[];
  } = {},
) {
  const answers = { [CONTENTS]: contents, [`/repos/acme/crm/git/commits/${HEAD}`]: { sha: HEAD } };
  const signal = new AbortController().signal;
  return withGitHub(
    answers,
    (gitHub) => gatherManifest(policy, { gitHub, repository: REPOSITORY, signal }, number, read),
    asked,
  );
}

test("the candidate is what the file names at the pull request's own head", async () => {
  const asked: string[] = [];
  const answer = await gathered(file(`# Release\ncandidate: ${HASH}\nversion: 1.2.0\n`), { asked });
  const value = { path: "release/candidate.yml", candidate: HASH, pullRequest };
  expect(answer).toEqual({ known: true, value });
  expect(asked.map(decodeURIComponent)).toEqual([`${CONTENTS}?ref=${HEAD}`]);
});

test.each([
  { name: "a hash of SHA-256", text: `candidate: ${"c".repeat(64)}`, candidate: "c".repeat(64) },
  { name: "lines of Windows", text: `candidate: ${HASH}\r\nx: 1\r\n`, candidate: HASH },
  { name: "notes beside it", text: `candidate: ${HASH}\nnotes: [R&D, "*"]\n`, candidate: HASH },
  { name: "no candidate", text: "version: 1.2.0\n", candidate: null },
])("$name", async ({ text, candidate }) => {
  expect(await gathered(file(text))).toMatchObject({ known: true, value: { candidate } });
});

test("a file that is not there names none", async () => {
  expect(await gathered(new Status(404))).toMatchObject({ known: true, value: { candidate: null } });
});

test.each([
  { name: "a short hash", text: "candidate: abc1234\n" },
  { name: "capitals", text: `candidate: ${"A".repeat(40)}\n` },
  { name: "two candidates", text: `candidate: ${HASH}\ncandidate: ${HEAD}\n` },
  { name: "a candidate written in another way", text: `"candidate": ${HASH}\n` },
  { name: "an escaped hash", text: `candidate: "${HASH.slice(1)}\\x31"\n` },
  { name: "an alias", text: `x: &x ${HASH}\ncandidate: *x\n` },
  { name: "a merge key", text: `x: &x { candidate: ${HASH} }\n<<: *x\ncandidate:\n` },
  { name: "a candidate within a text", text: `notes: |\n  x\n  candidate: ${HASH}\ncandidate: ""\n` },
  {
    name: "a hash that only a text shows on its line",
    text: `{"candidate": "${HASH}", "x": "\ncandidate: ${HEAD}\n"}`,
  },
  { name: "a second document", text: `candidate: ${HASH}\n---\ncandidate: ${HEAD}\n` },
  { name: "a tag", text: `candidate: !x ${HASH}\n` },
  { name: "no map", text: `- candidate: ${HASH}\n` },
  { name: "nothing", text: "" },
  { name: "broken YAML", text: `candidate: ${HASH}\n  - x: [\n` },
  { name: "deep brackets", text: `candidate: ${HASH}\nx: ${"[".repeat(20_000)}\n` },
  { name: "a large file", text: `candidate: ${HASH}\n#${"x".repeat(64 * 1024)}\n` },
])("$name is unknown", async ({ text }) => {
  expect(await gathered(file(text))).toMatchObject({ known: false, code: "approvals.manifest-unreadable" });
});

test.each([
  { name: "bytes that are no text", contents: file(Buffer.from([0xff, 0xfe])) },
  { name: "a folder", contents: [] },
  { name: "a link", contents: { type: "symlink", target: "x" } },
])("$name is unknown", async ({ contents }) => {
  expect(await gathered(contents)).toMatchObject({ known: false, code: "approvals.manifest-unreadable" });
});

test("what GitHub does not answer is unknown", async () => {
  expect(await gathered(new Status(403))).toMatchObject({ known: false, code: "github.forbidden" });
  expect(await gathered(file(""), { read: async () => silence })).toEqual(silence);
});

test("nothing is asked where the policy knows no manifest, or none was named", async () => {
  const asked: string[] = [];
  const policy = testPolicy("version: 1\ncomponents: { web: { path: . } }\n");
  expect(await gathered(null, { policy, asked })).toEqual({ known: true, value: null });
  expect(await gathered(null, { number: null, asked })).toEqual({ known: true, value: null });
  expect(asked).toEqual([]);
});
