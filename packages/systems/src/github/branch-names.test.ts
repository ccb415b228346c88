import { expect, test } from "@jest/globals";
import { serving } from "../http/test-server.ts";
import { branchesIn } from "./branch-names.ts";
import { openGitHub } from "./client.ts";

type Page = { readonly totalCount: number; readonly names: readonly string[]; readonly prefix?: string };

async function listed(pages: readonly Page[]): Promise<readonly string[] | string> {
  let asked = 0;
  return serving(
    (_request, response) => {
      const { totalCount, names, prefix = "refs/heads/" } = pages[asked] ?? { totalCount: 0, names: [] };
      asked += 1;
      const pageInfo = { hasNextPage: asked < pages.length, endCursor: `after ${asked}` };
      const refs = { totalCount, nodes: names.map((name) => ({ name, prefix })), pageInfo };
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ data: { repository: { refs } } }));
    },
    async (apiUrl) => {
      const answer = await branchesIn(openGitHub({ token: "t", apiUrl }), { owner: "acme", name: "crm" }, "release/");
      return answer.known ? answer.value : answer.code;
    },
  );
}

test.each<{ name: string; pages: readonly Page[]; found: readonly string[] | string }>([
  { name: "none", pages: [{ totalCount: 0, names: [] }], found: [] },
  {
    name: "two pages",
    pages: [
      { totalCount: 2, names: ["release/1"] },
      { totalCount: 2, names: ["release/2"] },
    ],
    found: ["release/1", "release/2"],
  },
  {
    name: "names within what was asked for",
    pages: [{ totalCount: 2, names: ["1", "release/2"], prefix: "refs/heads/release/" }],
    found: ["release/1", "release/release/2"],
  },
  { name: "names that lack their folder", pages: [{ totalCount: 1, names: ["1"] }], found: ["release/1"] },
  { name: "fewer than there are", pages: [{ totalCount: 3, names: ["release/1"] }], found: "github.cut-short" },
  {
    name: "one that came twice, as branches were made meanwhile",
    pages: [
      { totalCount: 2, names: ["release/1"] },
      { totalCount: 2, names: ["release/1"] },
    ],
    found: "github.cut-short",
  },
])("branches of a folder: $name", async ({ pages, found }) => {
  expect(await listed(pages)).toEqual(found);
});
