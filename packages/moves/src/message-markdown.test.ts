import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { inlineCode, visibleLine } from "./markdown.ts";
import { messageBlock, messageLine } from "./message-markdown.ts";

const lines = [
  { text: "a `b` c", is: "a `b` c" },
  { text: "**bold**, *it* and _it_, ~~gone~~", is: "**bold**, *it* and *it*, ~~gone~~" },
  { text: "[docs](https://e.example/a_b)", is: "[docs](https://e.example/a_b)" },
  { text: "`@ada <b> #12`", is: "`@ada <b> #12`" },
  { text: "**thanks @ada**", is: "**thanks `@ada`**" },
  { text: "[@ada](https://e.example)", is: "[`@ada`](https://e.example/)" },
  { text: "[x](javascript:alert(1))", is: "\\[x\\](javascript:alert(1))" },
  { text: "[x](http://e.example)", is: "\\[x\\](`http://e.example`)" },
  { text: "![x](https://e.example/x.png)", is: "!\\[x\\](`https://e.example/x.png`)" },
  { text: "<img src=x> <!-- y", is: "&lt;img src=x> &lt;!-- y" },
  { text: "see #12, GH-13, 1a2b3c4, https://e.example", is: "see `#12`, `GH-13`, `1a2b3c4`, `https://e.example`" },
  { text: "a ` b ** c _ d", is: "a \\` b \\*\\* c \\_ d" },
  { text: "``a`` \\`b\\`", is: "\\`\\`a\\`\\` \\\\\\`b\\\\\\`" },
  { text: "snake_case_name 2*3*4", is: "snake_case_name 2\\*3\\*4" },
  { text: "/merge now", is: "\\/merge now" },
  { text: "# title", is: "\\# title" },
];
test.each(lines)("where Markdown is allowed: $text", ({ text, is }) => {
  expect(messageLine(text, "allow")).toBe(is);
});

const STEPS = "Stop:\n1. one `x`\n2. two\n\n- [ ] three\n  /merge\n---\n<b>";
test("a block keeps its lists where Markdown is allowed", () => {
  expect(messageBlock(STEPS, "allow")).toBe("Stop:\n1. one `x`\n2. two\n\n- \\[ \\] three\n\\/merge\n\\---\n&lt;b>");
});

test("a block shows what looks like a list on lines of its own where it is not", () => {
  expect(messageBlock(STEPS, "escape")).toBe(
    "Stop:\\\n1\\. one \\`x\\`\\\n2\\. two\n\n\\- \\[ \\] three\n\\/merge\n\\---\n&lt;b>",
  );
});

type Tree = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Tree[];
};

const parse = (markdown: string): Tree =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const nodes = (tree: Tree): readonly Tree[] => [tree, ...(tree.children ?? []).flatMap(nodes)];

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "`",
          "``",
          "*",
          "**",
          "_",
          "~~",
          "[",
          "](https://e.x/",
          ")",
          "!",
          "\\",
          "<",
          ">",
          "|",
          "$",
          "&",
        ),
        fc.constantFrom(
          "@ada",
          "#12",
          "GH-1",
          "abc1234",
          "o/r#1",
          "www.e.x",
          "https://e.x",
          "a@b.c",
          "<b>",
          "<!--",
          "&lt;",
        ),
        fc.constantFrom("a", "é", " ", "\n", "-", "1.", "```", "~~~", "---", "/merge", "[^1]", "[x]: y", "\t", "    "),
        fc.constantFrom(
          "`c`",
          "**s**",
          "*e*",
          "_u_",
          "~~d~~",
          "[l](https://e.x)",
          "![i](https://e.x)",
          "[l](http://e.x)",
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

const ACTIVE = /(?<![a-z0-9])@[a-z0-9]|#\d|\bGH-\d|:\/\/|www\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i;

describe("whatever is written where Markdown is allowed", () => {
  const INLINE = ["text", "inlineCode", "strong", "emphasis", "delete", "link", "break"];
  const places = [
    {
      name: "a line",
      around: (text: string) => `- ${messageLine(text, "allow")}`,
      blocks: ["root", "list", "listItem", "paragraph"],
    },
    {
      name: "a block",
      around: (text: string) => messageBlock(text, "allow"),
      blocks: ["root", "list", "listItem", "paragraph", "code"],
    },
    {
      name: "a block that is escaped",
      around: (text: string) => messageBlock(text, "escape"),
      blocks: ["root", "paragraph"],
    },
  ];
  test.each(places)("$name is harmless", ({ around, blocks }) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const all = nodes(parse(around(text)));
        expect([...blocks, ...INLINE]).toEqual(expect.arrayContaining([...new Set(all.map(({ type }) => type))]));
        for (const { type, url = "", value = "" } of all) {
          if (type === "link") expect(url).toMatch(/^https:\/\//);
          if (type === "text") expect(value).not.toMatch(ACTIVE);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("no line begins with a command, and there is no comment", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom("allow" as const, "escape" as const), (text, markdown) => {
        expect(messageBlock(text, markdown)).not.toMatch(/^\s*\/[a-z]|<!--/im);
      }),
    );
  });
});

test("a code span holds just its text, and no comment", () => {
  expect(inlineCode("a <!-- b")).toBe("a &lt;!-- b");
  fc.assert(
    fc.property(hostile, (text) => {
      const line = visibleLine(text.replaceAll("<!--", ""));
      fc.pre(!line.includes("<!--"));
      const code = nodes(parse(`- ${inlineCode(line)}`)).filter(({ type }) => type === "inlineCode");
      expect(code.map(({ value }) => value)).toEqual(line === "" ? [] : [line]);
    }),
    { numRuns: 500 },
  );
});

test.each(["`", "*", "_", "~", "[", "**a", "[a](", "`a", "a*", "~~a", "- ", "1. ", "a\n", "[a](https://"])(
  "a megabyte of %j takes linear time",
  (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(messageBlock(text, "allow").length).toBeGreaterThan(0);
  },
);
