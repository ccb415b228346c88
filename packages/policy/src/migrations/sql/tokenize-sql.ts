import type { Dialect } from "./dialect.ts";
import { isSeen, type SqlToken, type SqlTokenKind } from "./sql-token.ts";

type Scan = {
  readonly text: string;
  readonly dialect: Dialect;
  readonly tokens: SqlToken[];
  at: number;
  line: number;
  /** What ends a statement; MySQL's client changes it with DELIMITER. */
  delimiter: string;
  /** The tokens of the statement so far, as far as the database sees them. */
  statement: SqlToken[];
};

// What the databases take for space, and no more: to PostgreSQL a no-break space is a letter.
const SPACE = /[ \t\n\r\f\v]+/y;
const LINE_COMMENT = /--[^\n]*/y;
// A carriage return ends PostgreSQL's comments, too.
const POSTGRESQL_LINE_COMMENT = /--[^\n\r]*/y;
// MySQL takes `--` for a comment only before a space; otherwise it is two minus signs.
const MYSQL_LINE_COMMENT = /(?:--(?=[\x00-\x20\x7f]|$)|#)[^\n]*/y;
const LINE_COMMENTS: Readonly<Record<Dialect, RegExp>> = {
  postgresql: POSTGRESQL_LINE_COMMENT,
  mysql: MYSQL_LINE_COMMENT,
  sqlite: LINE_COMMENT,
};
const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const NUMBER = /(?:\d|\.\d)[\w.]*/y;
const DOLLAR_TAG = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
const REST_OF_LINE = /[^\n]*/y;
const DELIMITER_LINE = /delimiter[ \t]+([;$/|!@%^&~]+)[ \t\r]*(?=\n|$)/iy;
const COPY_ROWS = /[^\n]*\n(?:[^\n]*\n)*?\\\.(?:\r?\n|$)/y;

/**
 * Cuts SQL into tokens, by each database's own rules for strings, comments and names; loses nothing and never throws. What has no end
 * in the text becomes one `unfinished` token.
 */
export function tokenizeSql(text: string, dialect: Dialect): readonly SqlToken[] {
  const scan: Scan = { text, dialect, tokens: [], at: 0, line: 1, delimiter: ";", statement: [] };
  while (scan.at < text.length) next(scan);
  return scan.tokens;
}

function next(scan: Scan): void {
  const { text, at, dialect } = scan;
  const character = text.charAt(at);
  if (takes(scan, "space", SPACE)) return;
  if (takes(scan, "comment", LINE_COMMENTS[dialect])) return;
  if (text.startsWith("/*", at)) return blockComment(scan);
  if (dialect === "mysql" && scan.statement.length === 0 && delimiterLine(scan)) return;
  if (text.startsWith(scan.delimiter, at)) return statementEnd(scan);
  if (character === "'") return quoted(scan, "string", "'", backslashes(scan));
  if (character === '"') return quoted(scan, dialect === "mysql" ? "string" : "quoted", '"', dialect === "mysql");
  if (character === "`" && dialect !== "postgresql") return quoted(scan, "quoted", "`", false);
  if (character === "[" && dialect === "sqlite") return bracketed(scan);
  if (dialect === "postgresql" && character === "\\") return command(scan);
  if (dialect === "postgresql" && character === "$" && dollarQuoted(scan)) return;
  if (takes(scan, "word", WORD) || takes(scan, "number", NUMBER)) return;
  add(scan, "symbol", text.startsWith("::", at) ? "::" : String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function add(scan: Scan, kind: SqlTokenKind, text: string, value = text): void {
  const token = { kind, text, value, line: scan.line };
  scan.tokens.push(token);
  if (isSeen(token)) scan.statement.push(token);
  scan.at += text.length;
  scan.line += text.split("\n").length - 1;
}

function takes(scan: Scan, kind: SqlTokenKind, pattern: RegExp): boolean {
  const text = matched(scan, pattern)?.[0];
  if (text === undefined) return false;
  add(scan, kind, text, kind === "word" ? text.toUpperCase() : text);
  return true;
}

function matched(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  return pattern.exec(scan.text);
}

/** PostgreSQL's comments nest, the others' don't. */
function blockComment(scan: Scan): void {
  const { text, at } = scan;
  const kind = scan.dialect === "mysql" && /^\/\*M?!/.test(text.slice(at, at + 4)) ? "executable" : "comment";
  let depth = 1;
  let end = at + 2;
  while (depth > 0) {
    const close = text.indexOf("*/", end);
    if (close === -1) return add(scan, "unfinished", text.slice(at));
    const open = scan.dialect === "postgresql" ? text.indexOf("/*", end) : -1;
    const nested = open !== -1 && open < close;
    depth += nested ? 1 : -1;
    end = (nested ? open : close) + 2;
  }
  add(scan, kind, text.slice(at, end));
}

// A backslash escapes in MySQL, and in PostgreSQL's `E'…'` alone.
function backslashes(scan: Scan): boolean {
  if (scan.dialect === "mysql") return true;
  const before = scan.tokens.at(-1);
  return scan.dialect === "postgresql" && before?.kind === "word" && before.value === "E";
}

function quoted(scan: Scan, kind: "string" | "quoted", quote: string, escapes: boolean): void {
  const { text, at } = scan;
  let end = at + 1;
  while (end < text.length) {
    const character = text.charAt(end);
    if (escapes && character === "\\") end += 2;
    else if (character !== quote) end += 1;
    else if (text.charAt(end + 1) === quote) end += 2;
    else return add(scan, kind, text.slice(at, end + 1), text.slice(at + 1, end).replaceAll(quote + quote, quote));
  }
  add(scan, "unfinished", text.slice(at));
}

function bracketed(scan: Scan): void {
  const end = scan.text.indexOf("]", scan.at);
  if (end === -1) return add(scan, "unfinished", scan.text.slice(scan.at));
  add(scan, "quoted", scan.text.slice(scan.at, end + 1), scan.text.slice(scan.at + 1, end));
}

function dollarQuoted(scan: Scan): boolean {
  const tag = matched(scan, DOLLAR_TAG)?.[0];
  if (tag === undefined) return false;
  const close = scan.text.indexOf(tag, scan.at + tag.length);
  if (close === -1) add(scan, "unfinished", scan.text.slice(scan.at));
  else add(scan, "string", scan.text.slice(scan.at, close + tag.length), scan.text.slice(scan.at + tag.length, close));
  return true;
}

/** A line for psql itself, such as `\gexec`: it ends the statement before it, too. */
function command(scan: Scan): void {
  add(scan, "command", matched(scan, REST_OF_LINE)?.[0] ?? "\\");
  scan.statement = [];
}

function delimiterLine(scan: Scan): boolean {
  const match = matched(scan, DELIMITER_LINE);
  const [text, delimiter] = match ?? [];
  if (text === undefined || delimiter === undefined) return false;
  add(scan, "command", text);
  scan.statement = [];
  scan.delimiter = delimiter;
  return true;
}

function statementEnd(scan: Scan): void {
  const copies = scan.dialect === "postgresql" && copiesFromInput(scan.statement);
  add(scan, "end", scan.delimiter);
  scan.statement = [];
  if (!copies) return;
  const rows = matched(scan, COPY_ROWS)?.[0];
  if (rows === undefined) add(scan, "unfinished", scan.text.slice(scan.at));
  else add(scan, "data", rows);
  scan.statement = [];
}

function copiesFromInput(statement: readonly SqlToken[]): boolean {
  if (statement[0]?.value !== "COPY") return false;
  return statement.some(({ value }, at) => value === "FROM" && statement[at + 1]?.value === "STDIN");
}
