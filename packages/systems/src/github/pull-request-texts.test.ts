import { expect, test } from "@jest/globals";
import type { GitHub } from "./client.ts";
import { pullRequestTexts } from "./pull-request-texts.ts";

const REPOSITORY = { owner: "acme", name: "crm" };

function gitHubSaying(data: unknown): { readonly gitHub: Pick<GitHub, "ask">; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const gitHub: Pick<GitHub, "ask"> = {
    ask({ route, parameters, needs, schema }) {
      asked.push({ route, parameters, needs });
      return Promise.resolve({ known: true, value: schema.parse(data) });
    },
  };
  return { gitHub, asked };
}

test.each([
  { name: "what was written", body: "a\r\nb", text: "a\r\nb" },
  { name: "nothing", body: null, text: "" },
])("the text of a pull request: $name", async ({ body, text }) => {
  const { gitHub, asked } = gitHubSaying({ number: 12, title: "x", body });
  expect(await pullRequestTexts(gitHub, REPOSITORY)(12)).toEqual({ known: true, value: text });
  expect(asked).toEqual([
    {
      route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      parameters: { owner: "acme", repo: "crm", pull_number: 12 },
      needs: "pull-requests: read",
    },
  ]);
});

test("what GitHub cannot tell is its silence", async () => {
  const silence = { known: false, code: "github.not-found", says: "no", next: "yes", status: 404 } as const;
  const gitHub: Pick<GitHub, "ask"> = { ask: () => Promise.resolve(silence) };
  expect(await pullRequestTexts(gitHub, REPOSITORY)(12)).toEqual(silence);
});
