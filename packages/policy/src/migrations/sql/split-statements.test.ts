import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgeMigrations } from "../judge-migrations.ts";
import { sourceOf } from "../test-schema.ts";
import type { Dialect } from "./dialect.ts";
import { splitStatements } from "./split-statements.ts";

const DIALECTS: readonly Dialect[] = ["postgresql", "mysql", "sqlite"];

const dialect = fc.constantFrom(...DIALECTS);
// Pieces that begin and end what hides a semicolon, among any text.
const piece = fc.oneof(
  fc.constantFrom(
    "'",
    '"',
    "`",
    "[",
    "]",
    "$$",
    "$a$",
    "--",
    "/*",
    "*/",
    "/*!",
    "#",
    "\\",
    "\n",
    ";",
    "(",
    ")",
    ",",
    ".",
    " ",
    ":",
    "::",
    "${",
  ),
  fc.constantFrom("DELIMITER //\n", "//", "COPY t FROM stdin;\n", "\\.\n", "BEGIN", "END", "CASE", "E'", "E'\\'"),
  fc.constantFrom(
    "CREATE TABLE a (b int NOT NULL)",
    "CREATE TRIGGER t",
    "ALTER TABLE a ",
    "ADD b ",
    "DROP b",
    "ALTER b TYPE ",
    "varchar(3)",
  ),
  fc.constantFrom(
    "CREATE UNIQUE INDEX i ON a ",
    "INSERT INTO a ",
    "SELECT ",
    "FROM a",
    "UPDATE a SET b = ",
    "RENAME TO ",
    "DROP TABLE a",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const sql = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("splitting loses nothing", () => {
  fc.assert(
    fc.property(dialect, sql, (which, text) => {
      const tokens = splitStatements(text, which).flatMap((statement) => statement.tokens);
      expect(tokens.map((token) => token.text).join("")).toBe(text);
      for (const [at, token] of tokens.entries()) {
        const before = tokens.slice(0, at).map((each) => each.text);
        expect(token.line).toBe(before.join("").split("\n").length);
      }
    }),
  );
});

test("judging never throws, and places each statement in the text", () => {
  fc.assert(
    fc.property(dialect, sql, sql, (which, before, text) => {
      const [facts] = judgeMigrations(which, [sourceOf(before)], [sourceOf(text)]);
      for (const { line, statement, reason } of facts?.statements ?? []) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split("\n").length);
        expect(statement.length).toBeLessThanOrEqual(200);
        expect(reason).not.toBe("");
      }
    }),
    { numRuns: 500 },
  );
});

test("a statement that drops a table is never lost behind those that end before it", () => {
  fc.assert(
    fc.property(dialect, sql, (which, before) => {
      const text = `${before};`;
      const last = splitStatements(text, which).at(-1)?.tokens.at(-1);
      fc.pre(last?.kind === "end" && last.text === ";" && !/delimiter|copy/i.test(text));
      const [facts] = judgeMigrations(which, [], [sourceOf(`${text}DROP TABLE precious`)]);
      const dropped = facts?.statements.at(-1);
      // A trigger's body without its END swallows it, and is not understood, then.
      expect(dropped?.class).toMatch(/^(?:data-loss|unknown)$/);
    }),
  );
});

const MANY = 256 * 1024;
const heavy: readonly (readonly [name: string, text: string])[] = [
  ["semicolons", ";".repeat(MANY)],
  ["statements in a trigger's body", `CREATE TRIGGER t BEGIN ${";x".repeat(MANY / 2)}`],
  ["actions of one statement", `ALTER TABLE a ${"DROP a,".repeat(MANY / 7)}DROP a`],
  ["columns of one table", `CREATE TABLE a (${"a int,".repeat(MANY / 6)}b int)`],
  ["different columns", `CREATE TABLE a (${Array.from({ length: 20_000 }, (_, at) => `c${at} int`).join(",")})`],
  ["brackets", `SELECT ${"(".repeat(MANY)}`],
  ["quotes", "'".repeat(MANY)],
  ["comments", "/*".repeat(MANY / 2)],
  ["dollars", "$a$$b$".repeat(MANY / 6)],
  ["unread statements over many tables", "CREATE TABLE a(b);".repeat(100).concat("x;".repeat(MANY / 4))],
  [
    "tables made and indexes dropped",
    Array.from({ length: 8_000 }, (_, at) => `CREATE TABLE t${at}(b int);DROP INDEX i;`).join(""),
  ],
];

test.each(heavy)("many %s are judged, too", (_name, text) => {
  for (const which of DIALECTS) expect(judgeMigrations(which, [], [sourceOf(text)])).toHaveLength(1);
});
