import { describe, expect, test } from "@jest/globals";
import {
  choice,
  duration,
  type Field,
  flag,
  list,
  number,
  optional,
  orElse,
  pairs,
  path,
  required,
  text,
} from "./fields.ts";

const MALFORMED = Symbol("malformed");

const cases: readonly { name: string; field: Field<unknown>; rows: readonly (readonly [string, unknown])[] }[] = [
  {
    name: "flag",
    field: flag(),
    rows: [
      ["true", true],
      ["TRUE", true],
      ["False", false],
      ["yes", MALFORMED],
      ["1", MALFORMED],
      ["tRue", MALFORMED],
    ],
  },
  {
    name: "choice",
    field: choice(["plan", "apply"]),
    rows: [
      ["plan", "plan"],
      ["Plan", MALFORMED],
      ["", MALFORMED],
    ],
  },
  {
    name: "list",
    field: list(),
    rows: [
      ["a", ["a"]],
      ["a, b ,c", ["a", "b", "c"]],
      ["a\n b\r\n\n,", ["a", "b"]],
    ],
  },
  {
    name: "duration",
    field: duration(),
    rows: [
      ["90s", 90],
      ["10m", 600],
      ["2h", 7200],
      ["24h", 86_400],
      ["25h", MALFORMED],
      ["0s", MALFORMED],
      ["10", MALFORMED],
      ["1e3s", MALFORMED],
      ["-5m", MALFORMED],
      ["10 m", MALFORMED],
    ],
  },
  {
    name: "path",
    field: path(),
    rows: [
      ["docs/a.md", "docs/a.md"],
      ["./docs/", "docs"],
      [".", "."],
      ["./", "."],
      ["/etc/passwd", MALFORMED],
      ["../x", MALFORMED],
      ["a/../../x", MALFORMED],
      [".git/hooks/pre-push", MALFORMED],
      ["a/.GIT/config", MALFORMED],
      [".git. /config", MALFORMED],
      [".github/x", ".github/x"],
      ["a.git/x", "a.git/x"],
      ["a\\b", MALFORMED],
      ["C:/x", MALFORMED],
      ["a\nb", MALFORMED],
      ["a..b/c", "a..b/c"],
    ],
  },
  {
    name: "number",
    field: number(),
    rows: [
      ["12", 12],
      ["#12", 12],
      ["0", MALFORMED],
      ["-1", MALFORMED],
      ["1.5", MALFORMED],
      ["12 ", MALFORMED],
    ],
  },
  {
    name: "pairs",
    field: pairs(),
    rows: [
      ["", {}],
      ["load-test=passed", { "load-test": "passed" }],
      ["a=1\r\n\n  b = x=y \n", { a: "1", b: "x=y" }],
      ["a=", { a: "" }],
      ["a=1\na=2", MALFORMED],
      ["passed", MALFORMED],
      ["=1", MALFORMED],
      ["__proto__=1", MALFORMED],
      ["Load Test=1", MALFORMED],
    ],
  },
  {
    name: "optional",
    field: optional(duration()),
    rows: [
      ["", null],
      ["10m", 600],
      ["x", MALFORMED],
    ],
  },
  {
    name: "orElse",
    field: orElse(duration(), "10m"),
    rows: [
      ["", 600],
      ["1m", 60],
      ["x", MALFORMED],
    ],
  },
  {
    name: "required",
    field: required(text()),
    rows: [
      ["", MALFORMED],
      ["a", "a"],
    ],
  },
];

describe.each(cases)("$name", ({ field, rows }) => {
  test.each(rows)("%j", (written, means) => {
    const read = field.safeParse(written);
    expect(read.success ? read.data : MALFORMED).toEqual(means);
  });
});
