import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { printable } from "./printable.ts";

const cases = [
  ["fix: an ordinary line :: with colons", "fix: an ordinary line :: with colons"],
  ["::set-output name=x::y", ": :set-output name=x::y"],
  ["   ::error::x", "   : :error::x"],
  ["\u00a0\u2003::error::x", "\u00a0\u2003: :error::x"],
  ["a\r::add-mask::x", "a ⏎ ::add-mask::x"],
  ["\n::stop-commands::x", " ⏎ ::stop-commands::x"],
  ["text ##[error]x", "text ## [error]x"],
  ["\u001b[31mred\u0007 \u202Eevil", "�[31mred� �evil"],
] as const;
test.each(cases)("%j", (text, is) => {
  expect(printable(text)).toBe(is);
});

// How the runner finds commands: lines end at \r or \n, white space before `::` does not count, `##[` counts anywhere.
const isCommand = (line: string): boolean => line.trimStart().startsWith("::") || line.includes("##[");

test("no line is a command, whatever the text", () => {
  const parts = fc.constantFrom(
    "::",
    ":",
    "##[",
    "##",
    "#",
    "[",
    "]",
    "\r",
    "\n",
    " ",
    "\t",
    "\u0085",
    "\u2028",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "error",
    "\u001b",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (hostile) => {
      expect(
        printable(hostile)
          .split(/[\r\n\u0085\u2028\u2029]/)
          .filter(isCommand),
      ).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
