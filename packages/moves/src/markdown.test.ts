import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { escapeMarkdown, markdownLink, visibleLine } from "./markdown.ts";

const unchanged = [
  "feat(crm): New lead scoring algorithm",
  "fix: rename snake_case_name to camelCase (again), 100% of it",
  "chore!: drop Node 18 - at last; see docs/upgrade.md, section 1.2",
  'perf: 3 > 2 & a/b + c = d, it\'s "fast"',
  "v1.4.0 -> v1.5.0",
  "日本語のコミット 👩‍👩‍👧 für Zoë",
  "a word like faced or 123456 is no hash",
];
test.each(unchanged)("ordinary text stays as it is: %s", (text) => {
  expect(escapeMarkdown(text)).toBe(text);
});

const inert = [
  { text: "thanks @ada and @acme/platform!", is: "thanks `@ada` and `@acme/platform`!" },
  { text: "fixes #12 (#13), GH-14, acme/shop#15.", is: "fixes `#12` (`#13`), `GH-14`, `acme/shop#15`." },
  { text: "see https://evil.example/a_b?c=d#e).", is: "see `https://evil.example/a_b?c=d#e`)." },
  { text: "see www.evil.example, HTTP://EVIL.example", is: "see `www.evil.example`, `HTTP://EVIL.example`" },
  { text: "+@.a", is: "`+@.a`" },
  { text: "mail ada@example.com or mailto:ada@example.com", is: "mail `ada@example.com` or mailto:`ada@example.com`" },
  {
    text: "revert 1a2b3c4 and 0123456789abcdef0123456789abcdef01234567.",
    is: "revert `1a2b3c4` and `0123456789abcdef0123456789abcdef01234567`.",
  },
  { text: "web@1.4.0", is: "`web@1.4.0`" },
  { text: "costs $5", is: "costs `$5`" },
  { text: "[click](https://evil.example)", is: "\\[click\\](`https://evil.example`)" },
  { text: "![x](y) <img src=x onerror=alert(1)>", is: "!\\[x\\](y) &lt;img src=x onerror=alert(1)>" },
  { text: "<!-- hidden", is: "&lt;!-- hidden" },
  {
    text: "**bold** _it_ `code` ~~gone~~ a|b \\",
    is: "\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~ a\\|b \\\\",
  },
  { text: "# title", is: "\\# title" },
  { text: "- item", is: "\\- item" },
  { text: "1. item", is: "1\\. item" },
  { text: "> quote", is: "\\> quote" },
  { text: "---", is: "\\---" },
  { text: ":--", is: "\\:--" },
  { text: "title ##", is: "title \\##" },
  { text: "&lt;b&gt; &#64;ada", is: "&amp;lt;b&amp;gt; &`#64`;ada" },
  { text: "two\nlines\r\n\r\n# of it", is: "two lines # of it" },
  { text: "a\u3164b\u115fc\u2800d\u034fe", is: "a�b�c�d�e" },
  { text: "a\u0000b\u202Ec\u200Bd\uD800", is: "a�b�c�d�" },
];
test.each(inert)("$text", ({ text, is }) => {
  expect(escapeMarkdown(text)).toBe(is);
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "`",
          "``",
          "*",
          "_",
          "~",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "!",
          "|",
          "\\",
          "&",
          ";",
          "#",
          "-",
          "=",
          ":",
          "+",
          "$",
          "/",
          ".",
          "@",
          " ",
          "\n",
          "\r",
          "\t",
          "    ",
        ),
        fc.constantFrom(
          "a",
          "Z",
          "0",
          "é",
          "日",
          "www.",
          "http://",
          "https://x.y",
          "ftp:",
          "mailto:",
          "xmpp:",
          "a@b.c",
          "@ada",
          "#12",
          "GH-1",
          "abc1234",
          "o/r#1",
          "o/r@abc1234",
        ),
        fc.constantFrom(
          "<b>",
          "<!--",
          "&amp;",
          "&#64;",
          "[x](y)",
          "![x](y)",
          "[^1]",
          "[x]: y",
          "1.",
          "1)",
          "- [ ]",
          "```",
          "~~~",
          "---",
          "| - |",
          ":-:",
          "***",
          "javascript:x",
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

type Tree = { readonly type: string; readonly value?: string; readonly children?: readonly Tree[] };

function parse(markdown: string): Tree {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const leaves = (tree: Tree): readonly Tree[] => (tree.children === undefined ? [tree] : tree.children.flatMap(leaves));
const kinds = (tree: Tree): readonly string[] => [tree.type, ...(tree.children ?? []).flatMap(kinds)];
const shown = (tree: Tree): string =>
  leaves(tree)
    .map((leaf) => leaf.value ?? "")
    .join("");

describe("what a Markdown parser reads in escaped text is text and code", () => {
  const places = [
    { name: "alone", around: (text: string) => text, allowed: ["root", "paragraph"] },
    { name: "after a line", around: (text: string) => `${text}\n${text}`, allowed: ["root", "paragraph"] },
    { name: "in a list", around: (text: string) => `- ${text}`, allowed: ["root", "list", "listItem", "paragraph"] },
    { name: "in a heading", around: (text: string) => `## ${text}`, allowed: ["root", "heading"] },
    {
      name: "in a table",
      around: (text: string) => `| a |\n| - |\n| ${text} |`,
      allowed: ["root", "table", "tableRow", "tableCell"],
    },
    {
      name: "in bold",
      around: (text: string) => `**Reason:** ${text} **end**`,
      allowed: ["root", "paragraph", "strong"],
    },
    {
      name: "in a link",
      around: (text: string) => `[x${text}x](https://example.com)`,
      allowed: ["root", "paragraph", "link"],
    },
  ];
  test.each(places)("$name", ({ around, allowed }) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parse(around(escapeMarkdown(text)));
        const once = shown(parse(around("MARK")));
        expect([...allowed, "text", "inlineCode"]).toEqual(expect.arrayContaining([...new Set(kinds(tree))]));
        const visible = visibleLine(text);
        expect(shown(tree).replace(/\s+/g, " ").trim()).toBe(
          once
            .replaceAll("MARK", () => visible)
            .replace(/\s+/g, " ")
            .trim(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("on one line, with nothing that cannot be seen", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\n\r\t\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

test("nothing active is left outside of code", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const outside = leaves(parse(escapeMarkdown(text)))
        .map((leaf) => (leaf.type === "text" ? leaf.value : "\u0001"))
        .join("");
      expect(outside).not.toMatch(
        /(?<![a-z0-9])@[a-z0-9]|#\d|\bGH-\d|:\/\/|www\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i,
      );
    }),
    { numRuns: 500 },
  );
});

const large = [
  "a",
  "@",
  "a@",
  "a.",
  "#",
  "`",
  "\\",
  "[",
  "_",
  "a_",
  "- ",
  "://",
  "a:",
  "www.",
  "&",
  "&a",
  "<",
  " ",
  "\n",
  "=",
  "deadbeef",
  "a@a.",
  "$",
  "....a",
  "é@",
];
test.each(large)("a megabyte of %j takes linear time", (part) => {
  // Ten times the text costs about ten times as much; a quadratic pattern would not come back.
  const text = part.repeat(Math.ceil(1_000_000 / part.length));
  expect(escapeMarkdown(text).length).toBeGreaterThanOrEqual(visibleLine(text).length);
});

const links = [
  {
    text: "v1.4.0",
    url: "https://github.com/acme/shop/releases/tag/web%2Fv1.4.0",
    is: "[v1.4.0](https://github.com/acme/shop/releases/tag/web%2Fv1.4.0)",
  },
  {
    text: "a]b",
    url: "https://e.example/a(b)|<c> `d`\\",
    is: "[a\\]b](https://e.example/a%28b%29%7C%3Cc%3E%20%60d%60/)",
  },
  { text: "q", url: "https://e.example/?a=1&copy=2", is: "[q](https://e.example/?a=1&amp;copy=2)" },
  { text: "x", url: "javascript:alert(1)", is: "x" },
  { text: "x", url: "nowhere", is: "x" },
];
test.each(links)("a link to $url", ({ text, url, is }) => {
  expect(markdownLink(text, url)).toBe(is);
});

test("a link is one link, to where it says", () => {
  fc.assert(
    fc.property(hostile, fc.webUrl({ withFragments: true, withQueryParameters: true }), hostile, (text, url, more) => {
      const address = `${url}${more.replace(/\s/g, "")}`;
      fc.pre(URL.canParse(address));
      const tree = parse(`- ${markdownLink(`x${text}`, address)}`);
      expect(new Set(kinds(tree))).toEqual(
        new Set([
          "root",
          "list",
          "listItem",
          "paragraph",
          "link",
          ...kinds(tree).filter((kind) => kind === "text" || kind === "inlineCode"),
        ]),
      );
    }),
    { numRuns: 500 },
  );
});
