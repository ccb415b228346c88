import { expect, test } from "@jest/globals";
import { cutMarkdown } from "./cut-markdown.ts";

const cases = [
  { name: "a text that fits", text: "a\nb\n", longest: 4, is: "a\nb\n" },
  { name: "lines", text: "one\ntwo\nthree\nfour\n", longest: 15, is: "one\ntwo\n\nEnd.\n" },
  { name: "an endless line", text: "x".repeat(20), longest: 15, is: "xxxxxxxx\n\nEnd.\n" },
  {
    name: "code that it is cut in",
    text: "one\n```sh\ntwo\nthree\nfour\nfive\n```\n",
    longest: 25,
    is: "one\n```sh\ntwo\n```\n\nEnd.\n",
  },
  {
    name: "code that needs more room to be closed",
    text: "a\n~~~~~~\nb\nc\nd\ne\nf\n~~~~~~\n",
    longest: 24,
    is: "a\n~~~~~~\nb\n~~~~~~\n\nEnd.\n",
  },
  {
    name: "code that ends before the cut",
    text: "```\na\n```\nbcdefghijklmnopqrst\n",
    longest: 20,
    is: "```\na\n```\n\nEnd.\n",
  },
  {
    name: "a comment that it is cut in",
    text: "one\n<!-- two\nthree\nfour\nfive -->\n",
    longest: 28,
    is: "one\n<!-- two\n-->\n\nEnd.\n",
  },
];
test.each(cases)("$name", ({ text, longest, is }) => {
  expect(cutMarkdown(text, longest, "End.")).toBe(is);
});
