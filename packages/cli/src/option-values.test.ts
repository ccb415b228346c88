import { expect, test } from "@jest/globals";
import { type Asked, lengthOf, numberOf, wholeNumberOf } from "./option-values.ts";

const asked: Asked = { option: "--last", kind: "number of these", code: "these.bad", next: "write `--last 3`" };
const most10 = (text: string): number => wholeNumberOf(text, 10, asked);
const below1 = (text: string): number => numberOf(text, asked, 1);
const anyNumber = (text: string): number => numberOf(text, asked);
const anHour = (text: string): number => lengthOf(text, 3600, asked);

test.each([
  { read: most10, text: "1", value: 1 },
  { read: most10, text: "10", value: 10 },
  { read: below1, text: "0.25", value: 0.25 },
  { read: below1, text: "0", value: 0 },
  { read: anyNumber, text: "123456789012.5", value: 123_456_789_012.5 },
  { read: anHour, text: "90s", value: 90 },
  { read: anHour, text: "1h", value: 3600 },
])("`$text` is $value", ({ read, text, value }) => expect(read(text)).toBe(value));

test.each([
  ...["", "0", "11", "-1", "1.5", "1e1", "0x1", " 1", "1\n", "many", "9".repeat(400)].map((text) => ({
    read: most10,
    text,
  })),
  ...["1", "-0.1", ".5", "1e-3", "NaN"].map((text) => ({ read: below1, text })),
  ...["Infinity", "1,5", "9".repeat(13)].map((text) => ({ read: anyNumber, text })),
  ...["", "0s", "61m", "1 h", "-1h", "soon", "1h\n"].map((text) => ({ read: anHour, text })),
])("`$text` is none", ({ read, text }) => {
  const { code, next } = asked;
  expect(() => read(text)).toThrow(expect.objectContaining({ code, next }));
});

test("what is refused is shown with its option, on one line", () => {
  expect(() => most10("\u001b[2Jmany\n`")).toThrow("`--last U+001B[2JmanyU+000A'` is no number of these");
});
