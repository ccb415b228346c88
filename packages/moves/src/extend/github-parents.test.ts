import { expect, test } from "@jest/globals";
import { type Answers, Status, withGitHub } from "../checklist-gate/approvals/test-github.ts";
import { governingPolicy, type Governing, POLICY_FILE } from "../governing-policy.ts";
import { gitHubParents } from "./github-parents.ts";

const OWN = "1".repeat(40);
const PINNED = "a".repeat(40);
const TAG_OBJECT = "b".repeat(40);
const POLICIES = "/repos/acme/.github";
const SHARED = "version: 1\nnotes: { needs: [summary] }\n";

function file(text: string): object {
  return { type: "file", size: text.length, encoding: "base64", content: Buffer.from(text).toString("base64") };
}

const BASE: Answers = {
  [POLICIES]: { default_branch: "main" },
  [`${POLICIES}/contents/base.yml`]: file(SHARED),
  [`${POLICIES}/compare/main...${PINNED}`]: { status: "behind" },
  [`${POLICIES}/git/ref/tags/v1`]: { object: { type: "tag", sha: TAG_OBJECT } },
  [`${POLICIES}/git/tags/${TAG_OBJECT}`]: { message: "v1", object: { type: "commit", sha: PINNED } },
  [`${POLICIES}/git/ref/heads/main`]: { object: { type: "commit", sha: PINNED } },
  [`${POLICIES}/rulesets`]: [],
};

function release(immutable: boolean): object {
  const texts = { html_url: "https://github.test/r", tag_name: "v1", name: "v1", body: "" };
  return { id: 1, ...texts, prerelease: false, draft: false, immutable };
}

function ruleset(rules: readonly string[]): Answers {
  const one = { id: 7, name: "tags", target: "tag", enforcement: "active" };
  const conditions = { ref_name: { include: ["refs/tags/v*"], exclude: [] } };
  return {
    [`${POLICIES}/rulesets`]: [one],
    [`${POLICIES}/rulesets/7`]: { ...one, conditions, rules: rules.map((type) => ({ type })) },
  };
}

/** The policy that extends `extended`, on a GitHub that answers so. */
function governing(extended: string, answers: Answers, asked: string[] = []): Promise<Governing> {
  const text = `version: 1\ncomponents: { web: {} }\nextends: ${extended}\n`;
  const { signal } = new AbortController();
  const own = { repository: { owner: "acme", name: "crm" }, commit: OWN };
  return withGitHub(
    { ...BASE, ...answers },
    (gitHub) =>
      governingPolicy(POLICY_FILE, text, { kind: "default-branch", commit: OWN }, gitHubParents(gitHub, own, signal)),
    asked,
  );
}

const pinned = [
  { name: "a full hash of its default branch", ref: PINNED, answers: {} },
  {
    name: "the default branch's newest commit",
    ref: PINNED,
    answers: { [`${POLICIES}/compare/main...${PINNED}`]: { status: "identical" } },
  },
  { name: "the tag of an immutable release", ref: "v1", answers: { [`${POLICIES}/releases/tags/v1`]: release(true) } },
  { name: "a tag that a ruleset keeps", ref: "v1", answers: ruleset(["creation", "update", "deletion"]) },
];

test.each(pinned)("$name is read, at the commit that is recorded", async ({ ref, answers }) => {
  const asked: string[] = [];
  const { loaded, parents } = await governing(`acme/.github//base.yml@${ref}`, answers, asked);
  expect(loaded.policy.notes.needs).toEqual(["summary"]);
  expect(parents).toEqual([
    {
      file: "acme/.github//base.yml@aaaaaaa",
      repository: "acme/.github",
      commit: PINNED,
      path: "base.yml",
      text: SHARED,
    },
  ]);
  expect(
    asked.filter((path) => path.includes("contents")).map((path) => new URLSearchParams(path.split("?")[1]).get("ref")),
  ).toEqual([PINNED]);
});

test("a file of the repository itself is read at the policy's own commit", async () => {
  const asked: string[] = [];
  const answers = { "/repos/acme/crm/contents/base.yml": file(SHARED) };
  const { parents } = await governing("./base.yml", answers, asked);
  expect(parents).toMatchObject([{ file: "base.yml", repository: null, commit: OWN }]);
  expect(asked).toEqual([expect.stringContaining(`ref=${OWN}`)]);
});

const refused: readonly {
  readonly name: string;
  readonly ref: string;
  readonly answers: Answers;
  readonly code: string;
  readonly next: string;
}[] = [
  { name: "a branch", ref: "main", answers: {}, code: "policy.parent-can-move", next: `@${PINNED}` },
  { name: "a tag that can be moved", ref: "v1", answers: {}, code: "policy.parent-can-move", next: `@${PINNED}` },
  {
    name: "a tag of a release that is not locked",
    ref: "v1",
    answers: { [`${POLICIES}/releases/tags/v1`]: release(false) },
    code: "policy.parent-can-move",
    next: `@${PINNED}`,
  },
  {
    name: "a tag that can be deleted and made again",
    ref: "v1",
    answers: ruleset(["creation", "update"]),
    code: "policy.parent-can-move",
    next: "deletions",
  },
  {
    name: "a tag of which nobody may say whether it can be moved",
    ref: "v1",
    answers: { [`${POLICIES}/rulesets`]: new Status(403), [`${POLICIES}/releases/tags/v1`]: new Status(403) },
    code: "policy.parent-can-move",
    next: `@${PINNED}`,
  },
  { name: "a ref that is not there", ref: "v9", answers: {}, code: "policy.parent-no-ref", next: "token" },
  {
    name: "a fork's commit",
    ref: PINNED,
    answers: { [`${POLICIES}/compare/main...${PINNED}`]: { status: "diverged" } },
    code: "policy.parent-foreign",
    next: "name a commit of `main`",
  },
  {
    name: "a fork's commit on top of the default branch",
    ref: PINNED,
    answers: { [`${POLICIES}/compare/main...${PINNED}`]: { status: "ahead" } },
    code: "policy.parent-foreign",
    next: "name a commit of `main`",
  },
  {
    name: "a commit that GitHub does not know",
    ref: PINNED,
    answers: { [`${POLICIES}/compare/main...${PINNED}`]: new Status(404) },
    code: "github.not-found",
    next: "contents: read",
  },
  {
    name: "a repository that the token may not see",
    ref: PINNED,
    answers: { [POLICIES]: new Status(404) },
    code: "github.not-found",
    next: "contents: read",
  },
  {
    name: "a folder",
    ref: PINNED,
    answers: { [`${POLICIES}/contents/base.yml`]: [] },
    code: "policy.parent-missing",
    next: "path",
  },
];

test.each(refused)("$name is refused", async ({ ref, answers, code, next }) => {
  await expect(governing(`acme/.github//base.yml@${ref}`, answers)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(`\`acme/.github//base.yml@${ref}\`, which \`${POLICY_FILE}:3:10\` extends,`),
    next: expect.stringContaining(next),
  });
});
