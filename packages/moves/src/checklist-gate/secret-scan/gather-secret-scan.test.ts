import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { decideSecretScan } from "@signalbox/policy/checklist/secret-scan/decide-secret-scan";
import { SecretScanFactsSchema } from "@signalbox/policy/checklist/secret-scan/secret-scan-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { type TestAnswer, withAnswers } from "../test-answers.ts";
import { gatherSecretScan } from "./gather-secret-scan.ts";

const loaded = testPolicy("version: 1\ncomponents: { web: {} }\nchecklist: { secret-scan: {} }\n");
const ALERTS = "/repos/acme/web/secret-scanning/alerts";
const SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

const alert = (number: number, more: object = {}) => ({
  number,
  state: "open",
  secret_type: "github_personal_access_token",
  secret_type_display_name: "GitHub Personal Access Token",
  secret: SECRET,
  resolution: null,
  resolution_comment: SECRET,
  updated_at: "2999-01-01T00:00:00Z",
  resolved_at: null,
  resolved_by: null,
  first_location_detected: { path: SECRET },
  html_url: `https://github.com/acme/web/security/secret-scanning/${number}`,
  ...more,
});

async function gathered(answer: TestAnswer | ((query: URLSearchParams) => TestAnswer)) {
  const repository = new TestRepository();
  try {
    const base = repository.commit("feat: begin");
    const candidate = repository.commit("feat: more");
    const about = {
      environment: "production",
      candidate,
      base,
      branch: "main",
      tag: null,
      now: "2998-01-01T00:00:00Z",
    };
    return await withAnswers({ [ALERTS]: answer }, async (gitHub, asked) => {
      const facts = await gatherSecretScan(loaded, {
        git: openGit(repository.directory, testGitEnvironment()),
        gitHub,
        repository: { owner: "acme", name: "web" },
        about,
        workspace: repository.directory,
        signal: new AbortController().signal,
      });
      if (!facts.known) throw new Error(facts.says);
      expect(SecretScanFactsSchema.parse(facts.value)).toEqual(facts.value);
      const reasons = decideSecretScan(loaded, facts, about);
      return { facts, reasons, asked, statuses: reasons.map(({ status }) => status) };
    });
  } finally {
    repository.remove();
  }
}

test("R13: the secret is asked to be hidden, and reaches neither facts nor reasons where GitHub tells it all the same", async () => {
  const { facts, reasons, asked, statuses } = await gathered((query) => ({
    body:
      query.get("state") === "open"
        ? [alert(4)]
        : [
            alert(5, {
              state: "resolved",
              resolution: "wont_fix",
              resolved_at: "2999-01-01T00:00:00Z",
              resolved_by: { login: "eve", id: 2, type: "User", bio: SECRET },
            }),
          ],
  }));
  expect(statuses).toEqual(["unmet", "unmet"]);
  expect(JSON.stringify({ facts, reasons })).not.toContain(SECRET);
  expect(asked).toHaveLength(2);
  for (const path of asked) expect(new URLSearchParams(path.split("?")[1]).get("hide_secret")).toBe("true");
});

test("R13: nor where the answer is not as documented", async () => {
  const { facts, reasons, statuses } = await gathered({ body: [{ ...alert(4), state: SECRET, number: SECRET }] });
  expect(statuses).toEqual(["unknown"]);
  expect(JSON.stringify({ facts, reasons })).not.toContain(SECRET);
});

test("no alerts", async () => {
  expect((await gathered({ body: [] })).statuses).toEqual(["met", "met"]);
});

test.each([403, 404])("GitHub refuses with %s: unknown, with the permission that is needed", async (status) => {
  const { reasons } = await gathered({ status, body: { message: "Secret scanning is disabled on this repository." } });
  expect(reasons).toMatchObject([
    { status: "unknown", next: expect.stringContaining("`secret-scanning-alerts: read`") },
  ]);
});
