import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { type CiFacts, CiFactsSchema } from "@signalbox/policy/checklist/ci/ci-facts";
import { decideCi } from "@signalbox/policy/checklist/ci/decide-ci";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { type TestAnswer, withAnswers } from "../test-answers.ts";
import { gatherCi } from "./gather-ci.ts";

const CI = ".github/workflows/ci.yml";
const policy = (checklist: string) => testPolicy(`version: 1\ncomponents: { web: {} }\nchecklist:\n${checklist}`);
const SILENT = testPolicy("version: 1\ncomponents: { web: {} }\n");
const NAMED = policy(`  ci: { checks: [{ workflow: ${CI}, name: build }] }\n`);

const app = { id: 15368, slug: "github-actions", name: "GitHub Actions", node_id: "A", owner: null };
const run = (sha: string, more: object = {}) => ({
  id: 7,
  check_suite_id: 70,
  path: `${CI}@refs/heads/main`,
  event: "push",
  head_sha: sha,
  head_branch: "main",
  repository: { full_name: "acme/web" },
  head_repository: { full_name: "acme/web" },
  run_attempt: 1,
  run_started_at: "2026-11-20T10:00:00Z",
  status: "completed",
  conclusion: "success",
  html_url: "https://github.com/acme/web/actions/runs/7",
  ...more,
});
const job = (sha: string, more: object = {}) => ({
  id: 1,
  run_id: 7,
  name: "build",
  run_attempt: 1,
  status: "completed",
  conclusion: "success",
  head_sha: sha,
  started_at: "2026-11-20T10:00:00Z",
  completed_at: "2026-11-20T10:01:00Z",
  html_url: "https://github.com/acme/web/actions/runs/7/job/1",
  ...more,
});
const checkRun = (sha: string, more: object = {}) => ({ ...job(sha), app, check_suite: { id: 70 }, ...more });
const status = {
  id: 3,
  context: "ci/jenkins",
  state: "success",
  creator: { login: "jenkins[bot]", id: 5, type: "Bot" },
  created_at: "2026-11-20T10:00:00Z",
  target_url: null,
};

type Answers = (candidate: string) => Readonly<Record<string, TestAnswer>>;

const good: Answers = (sha) => ({
  "/repos/acme/web/actions/runs": { body: { total_count: 1, workflow_runs: [run(sha)] } },
  "/repos/acme/web/actions/runs/7/jobs": { body: { total_count: 1, jobs: [job(sha)] } },
  [`/repos/acme/web/commits/${sha}/check-runs`]: { body: { total_count: 1, check_runs: [checkRun(sha)] } },
  [`/repos/acme/web/commits/${sha}/statuses`]: { body: [status] },
});

/** Gathers for a commit that changes the workflow, and decides on it. */
async function gathered(loaded: typeof SILENT, answers: Answers) {
  const repository = new TestRepository();
  try {
    const base = repository.commit("feat: begin", { files: { [CI]: "on: push\n" } });
    const candidate = repository.commit("ci: more", { files: { [CI]: "on: [push]\n", "a.txt": "1" } });
    const about = {
      environment: "production",
      candidate,
      base,
      branch: "main",
      tag: null,
      now: "2026-11-20T12:00:00Z",
    };
    return await withAnswers(answers(candidate), async (gitHub, asked) => {
      const facts = await gatherCi(
        loaded,
        {
          git: openGit(repository.directory, testGitEnvironment()),
          gitHub,
          repository: { owner: "acme", name: "web" },
          about,
          signal: new AbortController().signal,
        },
        null,
      );
      if (!facts.known) throw new Error(facts.says);
      expect(CiFactsSchema.parse(facts.value)).toEqual(facts.value);
      const reasons = decideCi(loaded, facts, about);
      return { candidate, facts: facts.value, reasons, asked: asked.map((path) => path.split("?")[0]) };
    });
  } finally {
    repository.remove();
  }
}

test("a named check is met by the job behind it, in three requests", async () => {
  const { candidate, facts, reasons, asked } = await gathered(NAMED, good);
  expect(facts).toMatchObject({
    repository: "acme/web",
    candidate,
    workflowRuns: {
      value: {
        totalCount: 1,
        nodes: [{ path: CI, headRepository: "acme/web", jobs: { value: { nodes: [{ name: "build" }] } } }],
      },
    },
    checkRuns: { value: { nodes: [{ app: { slug: "github-actions", databaseId: 15368 }, checkSuite: 70 }] } },
    statuses: { known: false, code: "ci.not-asked" },
    changedWorkflows: { value: [CI] },
  } satisfies Partial<Record<keyof CiFacts, unknown>>);
  expect(reasons).toMatchObject([{ status: "met", observed: expect.stringContaining("this release changes") }]);
  expect(asked).toHaveLength(3);
});

test("where the policy names no check, no list of jobs is asked for", async () => {
  const { reasons, asked, facts } = await gathered(SILENT, good);
  expect(reasons).toMatchObject([{ status: "met" }]);
  expect(asked).toHaveLength(3);
  expect(facts.statuses).toMatchObject({ value: { nodes: [{ creator: { login: "jenkins[bot]", type: "Bot" } }] } });
});

test("a check of the migrations is looked for too", async () => {
  const loaded = policy(`  ci: { checks: [{ status: ci/jenkins, by: ["jenkins[bot]"] }] }
  migrations: { check: { workflow: ${CI}, name: migrate } }\n`);
  const { reasons, asked } = await gathered(loaded, good);
  expect(reasons).toMatchObject([{ status: "met" }]);
  expect(asked).toHaveLength(4);
});

const LISTS = ["actions/runs", "actions/runs/7/jobs"] as const;
const faults: readonly { readonly name: string; readonly answer: TestAnswer; readonly says: string }[] = [
  {
    name: "may not be read",
    answer: { status: 403, body: { message: "Resource not accessible by integration" } },
    says: "may not ask about",
  },
  { name: "is not there", answer: { status: 404, body: { message: "Not Found" } }, says: "the token may not see it" },
  { name: "is not as documented", answer: { body: { total_count: 0 } }, says: "not as documented" },
];
test.each(LISTS.flatMap((list) => faults.map((fault) => ({ ...fault, list }))))(
  "unknown where $list $name",
  async ({ list, answer, says }) => {
    const { reasons } = await gathered(NAMED, (sha) => ({ ...good(sha), [`/repos/acme/web/${list}`]: answer }));
    expect(reasons).toMatchObject([{ code: "ci.unread", status: "unknown", observed: expect.stringContaining(says) }]);
  },
);

test("a missing permission is named", async () => {
  const { reasons } = await gathered(NAMED, (sha) => ({
    ...good(sha),
    "/repos/acme/web/actions/runs": { status: 403, body: { message: "no" } },
  }));
  expect(reasons[0]?.next).toContain("`actions: read`");
});

const cuts: readonly { readonly name: string; readonly answers: Answers }[] = [
  {
    name: "fewer runs than GitHub counts",
    answers: (sha) => ({
      ...good(sha),
      "/repos/acme/web/actions/runs": { body: { total_count: 130, workflow_runs: [run(sha)] } },
    }),
  },
  {
    name: "one job twice, and another not at all",
    answers: (sha) => ({
      ...good(sha),
      "/repos/acme/web/actions/runs/7/jobs": { body: { total_count: 2, jobs: [job(sha), job(sha)] } },
    }),
  },
];
test.each(cuts)("unknown where GitHub tells $name", async ({ answers }) => {
  const { reasons } = await gathered(NAMED, answers);
  expect(reasons).toMatchObject([{ status: "unknown" }]);
});
