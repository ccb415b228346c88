import { expect, test } from "@jest/globals";
import { addressOf, documentationOf, isDocument } from "./documentation.ts";

const addresses = [
  { word: "https://docs.example.com/a?b#c", is: "https://docs.example.com/a?b#c" },
  { word: "http://docs.example.com", is: null },
  { word: "https://ada:secret@example.com", is: null },
  { word: "javascript:alert(1)", is: null },
  { word: "https://", is: null },
];
test.each(addresses)("$word", ({ word, is }) => {
  expect(addressOf(word)).toBe(is);
});

const documents = [
  { path: "README.md", is: true },
  { path: "docs/a b.RST", is: true },
  { path: "docs/a.adoc", is: true },
  { path: "src/a.ts", is: false },
  { path: "../a.md", is: false },
  { path: "/etc/a.md", is: false },
  { path: "https://e.x/a.md", is: false },
];
test.each(documents)("a document: $path $is", ({ path, is }) => {
  expect(isDocument(path)).toBe(is);
});

test("what changed, what footers name and what pull requests link to, each once", () => {
  const facts = {
    documentation: { first: ["docs/b.md"], total: 3 },
    pullRequests: [
      { number: 12, links: ["https://docs.example.com/x", "https://docs.example.com/y"] },
      { number: 13, links: null },
    ],
  };
  const footers = [{ commit: "c", text: "docs/a.md, see https://docs.example.com/x\nand docs/b.md" }];
  expect(documentationOf(facts, footers)).toEqual({
    files: { first: ["docs/a.md", "docs/b.md"], total: 4 },
    links: [
      { url: "https://docs.example.com/x", pullRequest: 12 },
      { url: "https://docs.example.com/y", pullRequest: 12 },
    ],
  });
});
