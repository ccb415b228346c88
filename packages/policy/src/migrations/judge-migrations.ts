import { compatible, type Judged, type Surroundings, unknown } from "./judged.ts";
import { judgeStatement } from "./judge-statement.ts";
import {
  type MigrationFacts,
  type MigrationStatement,
  type MigrationTool,
  previousCodeRuns,
} from "./migration-facts.ts";
import { tableRebuilds } from "./rules/table-rebuild.ts";
import { Schema } from "./schema/schema.ts";
import { shownSql, shownText } from "./shown-statement.ts";
import type { Dialect } from "./sql/dialect.ts";
import { splitStatements } from "./sql/split-statements.ts";
import { isSeen, type SqlToken } from "./sql/sql-token.ts";
import { hiddenMeaning } from "./sql/hidden-meaning.ts";

/** A migration file as its tool's reader understood it, in the order in which it runs. */
export type MigrationSource = {
  readonly tool: MigrationTool;
  readonly file: string;
  readonly parts: readonly MigrationPart[];
  /** What is said with each statement that needs a way back, such as that the file has none. */
  readonly wayBack: string | null;
};

export type MigrationPart =
  /** SQL that runs. `shown`: what stands in the file where that is no SQL. */
  | { readonly kind: "sql"; readonly line: number; readonly sql: string; readonly shown: string | null }
  /** What its reader could not turn into SQL. */
  | { readonly kind: "unread"; readonly line: number; readonly shown: string; readonly reason: string };

const MOST_LISTED = 1000;
/** Statements that are judged, in all migrations; those after them are `unknown`. */
const MOST_STATEMENTS = 100_000;

type Pending = { readonly at: number; readonly waits: Set<string> };
type Read = { readonly part: MigrationPart; readonly statements: readonly (readonly SqlToken[])[] };

/**
 * Judges each statement that a release brings by whether the previous code runs on the schema that it leaves. `before`: the migrations
 * that the previous release had, from the first: from them follows which columns, rules and types there were. Both in the order in
 * which they run. What can't be read, or isn't known, is `unknown`.
 */
export function judgeMigrations(
  dialect: Dialect,
  before: readonly MigrationSource[],
  brought: readonly MigrationSource[],
): readonly MigrationFacts[] {
  const schema = new Schema();
  for (const source of before) judgeSource(source, dialect, schema, []);
  schema.beginRelease();
  const all: MigrationStatement[] = [];
  const pending: Pending[] = [];
  const facts = brought.map((source) => {
    const from = all.length;
    for (const statement of judgeSource(source, dialect, schema, pending, from)) all.push(statement);
    return { source, from, to: all.length };
  });
  for (const { at, waits } of pending) {
    const statement = all[at];
    if (waits.size > 0 || statement === undefined) continue;
    all[at] = { ...statement, ...compatible(`${statement.reason}; a later statement puts it back`) };
  }
  return facts.map(({ source: { tool, file }, from, to }) => ({ tool, file, statements: listed(all.slice(from, to)) }));
}

/** At most 1,000 statements of a file: what the previous code runs on gives way first. */
function listed(statements: readonly MigrationStatement[]): readonly MigrationStatement[] {
  if (statements.length <= MOST_LISTED) return statements;
  const unsafe = statements.filter((statement) => !previousCodeRuns(statement));
  if (unsafe.length === 0) return statements.slice(0, MOST_LISTED);
  if (unsafe.length <= MOST_LISTED) return unsafe;
  const more = {
    ...unknown("more statements than are listed"),
    line: 1,
    statement: `${unsafe.length - MOST_LISTED} more`,
  };
  return [...unsafe.slice(0, MOST_LISTED), more];
}

function judgeSource(
  source: MigrationSource,
  dialect: Dialect,
  schema: Schema,
  pending: Pending[],
  first = 0,
): readonly MigrationStatement[] {
  const read = source.parts.map((part): Read => ({
    part,
    statements: part.kind === "sql" ? splitStatements(part.sql, dialect).map(({ tokens }) => tokens) : [],
  }));
  const rebuilds = tableRebuilds(
    read.flatMap(({ statements }) => statements),
    dialect,
  );
  const judged: MigrationStatement[] = [];
  for (const { part, statements } of read) {
    if (part.kind === "unread") {
      schema.counts(false);
      schema.forget(null);
      judged.push({ ...unknown(part.reason), line: part.line, statement: shownText(part.shown) });
    }
    for (const tokens of statements) {
      if (schema.judged >= MOST_STATEMENTS) {
        const reason = `more than ${MOST_STATEMENTS} statements are not looked through`;
        schema.forget(null);
        return [...judged, { ...unknown(reason), line: part.line, statement: "more statements" }];
      }
      const surroundings = { dialect, schema, rebuilds, brought: new Set<string>() };
      for (const { line, statement, unless, ...rest } of judgeTokens(tokens, part, surroundings)) {
        if (unless !== undefined) pending.push({ at: first + judged.length, waits: new Set(unless) });
        judged.push({ ...withWayBack(rest, source), line, statement });
      }
      for (const key of surroundings.brought) for (const { waits } of pending) waits.delete(key);
    }
  }
  schema.endMigration();
  return judged;
}

type Placed = Judged & Pick<MigrationStatement, "line" | "statement">;

function judgeTokens(tokens: readonly SqlToken[], part: MigrationPart, surroundings: Surroundings): readonly Placed[] {
  const [first] = tokens.filter((token) => isSeen(token) && token.kind !== "end");
  const cut = tokens.find(({ text }) => text.includes("\0"));
  if (cut === undefined && (first === undefined || first.kind === "data")) return [];
  const hidden = hiddenMeaning(tokens, surroundings.dialect);
  if (hidden?.kind === "nothing") return [];
  const judged =
    hidden === null
      ? judgeStatement(tokens, surroundings)
      : [{ ...unknown(hidden.reason), tokens, line: (first ?? tokens[0])?.line ?? 1 }];
  const understood = judged.every((each) => each.class !== "unknown");
  const rowsAlone = hidden === null && ROWS_ALONE.has(first?.value ?? "");
  surroundings.schema.counts(understood || rowsAlone);
  if (!understood && !rowsAlone) forgetNamed(tokens, surroundings.schema);
  return judged.map(({ tokens: about, line, ...rest }) => ({
    ...rest,
    line: part.line - 1 + line,
    statement: part.kind === "sql" && part.shown !== null ? shownText(part.shown) : shownSql(tokens, about),
  }));
}

function withWayBack({ class: found, reason }: Judged, { wayBack }: MigrationSource): Judged {
  return found === "needs-downgrade" && wayBack !== null
    ? { class: found, reason: `${reason}; ${wayBack}` }
    : { class: found, reason };
}

// Statements of rows leave the tables as they are, whatever they do to the rows.
const ROWS_ALONE = new Set(["INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH"]);

/** What an unread statement may have changed is no longer known: the tables that it names, or all where it runs what it builds. */
function forgetNamed(tokens: readonly SqlToken[], schema: Schema): void {
  const words = new Set(
    tokens.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}_$]+/u)).filter((word) => word !== ""),
  );
  const builds = ["execute", "call", "prepare", "perform", "select", "set"].some((word) => words.has(word));
  const named = (name: string): boolean => words.has(name.toLowerCase().replaceAll('"', "").split(".").at(-1) ?? "");
  schema.forget(builds ? null : schema.tableNames().filter(named));
}
