import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { printable, printableLine } from "./terminal.ts";

test.each([
  ["fix: a bug", "fix: a bug"],
  ["é 漢字 😀\tand\nmore", "é 漢字 😀\tand\nmore"],
  ["\u001b[2K\u001b]0;title\u0007", "\\u{1b}[2K\\u{1b}]0;title\\u{7}"],
  ["\u009b31m", "\\u{9b}31m"],
  ["over\rwritten\u0008", "over\\u{d}written\\u{8}"],
  ["\u202Eevil\u2066", "\\u{202e}evil\\u{2066}"],
  ["\uFEFF\u200B", "\\u{feff}\\u{200b}"],
])("%j", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each([
  ["one line", "one line"],
  ["found\n  ✓ everything", "found ✓ everything"],
  ["a\r\n\tb\u2028c\n", "a b c"],
  ["over\u001b[1A\rwritten", "over\\u{1b}[1A written"],
])("in one line: %j", (text, shown) => {
  expect(printableLine(text)).toBe(shown);
});

test("nothing that a terminal would obey is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});
