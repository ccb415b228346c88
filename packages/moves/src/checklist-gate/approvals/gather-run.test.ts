import { expect, test } from "@jest/globals";
import { RunFactsSchema } from "@signalbox/policy/approvals/approval-facts";
import { gatherRun } from "./gather-run.ts";
import { account, type Answers, REPOSITORY, Status, withGitHub } from "./test-github.ts";

const SHA = "a".repeat(40);
const RUN = "/repos/acme/crm/actions/runs/7";
const run = {
  id: 7,
  name: "Release",
  run_attempt: 1,
  event: "workflow_dispatch",
  head_sha: SHA,
  head_branch: "main",
  path: ".github/workflows/release.yml",
  display_title: "Release 1.2.0",
  repository: { id: 1, full_name: "acme/crm" },
  head_repository: { id: 1, full_name: "acme/crm" },
  actor: account("ada", 1),
  triggering_actor: account("ben", 2),
};
const reviews = [
  {
    state: "approved",
    comment: "a secret word",
    user: account("cleo", 3),
    environments: [{ id: 1, name: "approve-ciso" }],
  },
  { state: "rejected", comment: "", user: account("dan", 4), environments: [{ id: 2, name: "approve-qa-lead" }] },
];

const gathered = (answers: Answers) =>
  withGitHub(answers, (gitHub) =>
    gatherRun({ gitHub, repository: REPOSITORY, signal: new AbortController().signal }, 7),
  );

test("a run is told with all that was approved in it, and not with what was said", async () => {
  const answer = await gathered({ [RUN]: run, [`${RUN}/approvals`]: reviews });
  expect(answer).toEqual({
    known: true,
    value: {
      id: 7,
      attempt: 1,
      event: "workflow_dispatch",
      headSha: SHA,
      headBranch: "main",
      path: ".github/workflows/release.yml",
      displayTitle: "Release 1.2.0",
      isCrossRepository: false,
      actor: { login: "ada", databaseId: 1, type: "User" },
      triggeringActor: { login: "ben", databaseId: 2, type: "User" },
      environmentReviews: {
        known: true,
        value: {
          totalCount: 2,
          nodes: [
            { state: "approved", user: { login: "cleo", databaseId: 3, type: "User" }, environments: ["approve-ciso"] },
            {
              state: "rejected",
              user: { login: "dan", databaseId: 4, type: "User" },
              environments: ["approve-qa-lead"],
            },
          ],
        },
      },
    },
  });
  expect(RunFactsSchema.safeParse(answer.known ? answer.value : null).success).toBe(true);
});

test.each([
  { name: "a re-run keeps who did it", run: { ...run, run_attempt: 2 }, told: { attempt: 2 } },
  { name: "a fork", run: { ...run, head_repository: { id: 2 } }, told: { isCrossRepository: true } },
  { name: "a fork that is gone", run: { ...run, head_repository: null }, told: { isCrossRepository: true } },
  { name: "an account that is gone", run: { ...run, actor: null }, told: { actor: null } },
  { name: "a workflow with its ref", run: { ...run, path: `${run.path}@main` }, told: { path: run.path } },
  {
    name: "a workflow whose name plays another",
    run: { ...run, path: `${run.path}@x.yml@main` },
    told: { path: `${run.path}@x.yml` },
  },
  { name: "a name that may be a ref", run: { ...run, path: `${run.path}@x.yml` }, told: { path: `${run.path}@x.yml` } },
])("$name", async ({ run: changed, told }) => {
  expect(await gathered({ [RUN]: changed, [`${RUN}/approvals`]: [] })).toMatchObject({ known: true, value: told });
});

test("a run that GitHub does not show is unknown, and the permission is named", async () => {
  expect(await gathered({})).toMatchObject({
    known: false,
    code: "github.not-found",
    next: expect.stringContaining("`actions: read`"),
  });
});

test.each([
  { name: "forbidden", answer: new Status(403), code: "github.forbidden" },
  { name: "of an unknown state", answer: [{ ...reviews[0], state: "skipped" }], code: "github.unexpected-answer" },
  {
    name: "without an environment's name",
    answer: [{ ...reviews[0], environments: [{ id: 1 }] }],
    code: "github.unexpected-answer",
  },
])("reviews that are $name are unknown, never none", async ({ answer, code }) => {
  const found = await gathered({ [RUN]: run, [`${RUN}/approvals`]: answer });
  expect(found).toMatchObject({ known: true, value: { environmentReviews: { known: false, code } } });
  expect(RunFactsSchema.safeParse(found.known ? found.value : null).success).toBe(true);
});
