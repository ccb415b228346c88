import { expect, test } from "@jest/globals";
import { parseMessage } from "@signalbox/history/message/parse-message";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ProposedRelease } from "./proposed-release.ts";
import { pullRequestText } from "./pull-request-text.ts";

const web = (notes: string): ProposedRelease => ({
  name: "web",
  version: "1.4.0",
  tag: "web-v1.4.0",
  previous: "1.3.0",
  notes,
});
const api: ProposedRelease = { name: "crm-api", version: "2.0.0", tag: "crm|`api`", previous: null, notes: "# two\n" };

test("says the versions, then the notes of each", () => {
  expect(
    pullRequestText("chore(release): web 1.4.0, crm-api 2.0.0", "main", [web("# one\n\n- feat: x\n"), api]),
  ).toEqual({
    title: "chore(release): web 1.4.0, crm-api 2.0.0",
    body: `Merging this releases the versions below: they are tagged on the commit that the merge makes. Until then it follows main.

| Component | Before | Version | Tag |
| --- | --- | --- | --- |
| web | 1.3.0 | 1.4.0 | web-v1.4.0 |
| crm-api | – | 2.0.0 | crm\\|\\\`api\\\` |

# one

- feat: x

# two
`,
  });
});

const HOSTILE = [
  "* feat!: more",
  "feat(web)!: even more",
  "fix: this",
  "BREAKING CHANGE: all",
  "BREAKING-CHANGE: all",
  "BREAKING CHANGE #12",
  "Release-As: 9.0.0",
  "This reverts commit 0123456789abcdef.",
  "(cherry picked from commit 0123456789abcdef)",
  "Rollback: never",
];

test.each([
  { merge: "squash merge", message: (title: string, body: string) => `${title} (#12)\n\n${body}` },
  {
    merge: "squash merge with CRLF",
    message: (title: string, body: string) => `${title} (#12)\r\n\r\n${body.replaceAll("\n", "\r\n")}`,
  },
  {
    merge: "merge commit",
    message: (title: string, body: string) => `Merge pull request #12 from a/b\n\n${title}\n\n${body}`,
  },
])("whatever the notes hold, the message of a $merge asks for nothing", ({ merge, message }) => {
  const { title, body } = pullRequestText("chore(release): web 1.4.0", "main", [
    web(HOSTILE.join("\n")),
    web(HOSTILE.join("\n\n")),
    web(HOSTILE.map((line) => `  ${line}`).join("\n")),
  ]);
  const types = new Set(["feat", "fix", "chore"]);
  expect(parseMessage(message(title, body), types, merge === "merge commit")).toMatchObject({
    breaking: [],
    squashed: [],
    reverts: [],
    pickedFrom: [],
    releaseAs: null,
    footers: [],
  });
});

test("no merge of it skips the run that tags the release", () => {
  const words = ["[skip ci]", "[CI skip]", "[no ci]", "[skip actions]", "[actions skip]"];
  const { body } = pullRequestText("x", "main", [web(`- fix: \`${words.join("` and `")}\`\n\n${words.join("\n\n")}`)]);
  for (const word of words) expect(body.toLowerCase()).not.toContain(word.toLowerCase());
  const shown = textOf(fromMarkdown(body));
  for (const word of words) expect(shown).toContain(word);
});

test("code that somebody left open in the notes of one release ends with them", () => {
  const { body } = pullRequestText("x", "main", [web("# one\n\n```sh\nrun"), api]);
  expect(body.endsWith("# one\n\n```sh\nrun\n```\n\n# two\n")).toBe(true);
});

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

test("what is made inert shows the same", () => {
  const { body } = pullRequestText("x", "main", [web(HOSTILE.join("\n\n"))]);
  const shown = textOf(fromMarkdown(body));
  for (const line of HOSTILE.slice(1)) expect(shown).toContain(line);
});

test.each([
  { name: "many lines", notes: "- a change\n".repeat(20_000) },
  { name: "one endless line", notes: "😀".repeat(70_000) },
])("notes of $name are cut to what GitHub takes, with a word on the rest", ({ notes }) => {
  const { body } = pullRequestText("x", "main", [web(notes), api]);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.isWellFormed()).toBe(true);
  expect(body).toMatch(/the whole notes are in the files of this pull request\.\n$/);
});
