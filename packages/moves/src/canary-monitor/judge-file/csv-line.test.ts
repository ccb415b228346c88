import { expect, test } from "@jest/globals";
import { csvFields } from "./csv-line.ts";

test.each([
  ["", [""]],
  ["a,b", ["a", "b"]],
  ["a,,", ["a", "", ""]],
  ['"a"', ["a"]],
  ['"a,b",c', ["a,b", "c"]],
  ['"say ""no""",', ['say "no"', ""]],
  ['"",""', ["", ""]],
  ['a,"b"', ["a", "b"]],
])("%j has the fields %j", (line, fields) => expect(csvFields(line)).toEqual(fields));

test.each(['"open', 'a"b', '"a"b', 'a,"b" ', 'a,"'])("%j is no line of CSV", (line) => {
  expect(csvFields(line)).toBeNull();
});
