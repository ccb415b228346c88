import { expect, test } from "@jest/globals";
import { documentationLinks } from "./documentation-links.ts";

const cases = [
  { name: "none", text: "see https://example.com/a and #12", links: [] },
  {
    name: "those that look like it",
    text: "(https://docs.example.com/a). https://e.x/docs/b, [c](https://e.x/wiki/c) https://crm.readthedocs.io/ https://e.x/README.md",
    links: [
      "https://docs.example.com/a",
      "https://e.x/docs/b",
      "https://e.x/wiki/c",
      "https://crm.readthedocs.io/",
      "https://e.x/README.md",
    ],
  },
  {
    name: "any on a line that says so",
    text: "- Docs (internal): https://e.x/1\nother: https://e.x/2",
    links: ["https://e.x/1"],
  },
  { name: "each once", text: "https://e.x/docs/ https://e.x/docs/", links: ["https://e.x/docs/"] },
  {
    name: "nothing but https",
    text: "docs: http://e.x/docs/ javascript:alert(1) ftp://docs.e.x https://ada:pw@docs.e.x/ //docs.e.x",
    links: [],
  },
  {
    name: "nothing in comments",
    text: "<!-- docs: https://e.x/1 -->\ndocs: https://e.x/2 <!-- https://e.x/docs/3",
    links: ["https://e.x/2"],
  },
  {
    name: "no Markdown of the text",
    text: 'docs: https://e.x/a"><img> https://e.x/b`c https://e.x/d](f)',
    links: ["https://e.x/a", "https://e.x/b", "https://e.x/d"],
  },
];
test.each(cases)("$name", ({ text, links }) => {
  expect(documentationLinks(text)).toEqual(links);
});

test("of a text without end, a few", () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `https://docs.e.x/${index}`).join(" ");
  expect(documentationLinks(text)).toHaveLength(20);
  for (const part of ["https://", "<!--", "docs:", "https://docs.", "docs: https://e.x/a,"]) {
    expect(documentationLinks(part.repeat(1_000_000 / part.length)).length).toBeLessThanOrEqual(20);
  }
});
