import { readReference, readTiming } from "../schema/read-column.ts";
import type { RuleKind } from "../schema/schema.ts";
import type { SqlToken } from "../sql/sql-token.ts";
import { folded, isSymbol, type StatementReader } from "../sql/statement-reader.ts";

/** A constraint or an index as a table's definition or `ADD …` writes it. */
export type TableRule = {
  readonly name: string | null;
  readonly kind: RuleKind;
  /** Empty for expressions. */
  readonly columns: readonly string[];
  /** An existing index that becomes the constraint. */
  readonly index: string | null;
  readonly refersTo: string | null;
};

const BEGINNINGS = ["CONSTRAINT", "UNIQUE", "PRIMARY KEY", "FOREIGN KEY", "CHECK", "EXCLUDE"];
const MYSQL_BEGINNINGS = ["INDEX", "KEY", "FULLTEXT", "SPATIAL"];

/** Whether a rule follows rather than a column. */
export function seesTableRule(reader: StatementReader): boolean {
  return reader.sees(...BEGINNINGS) || (reader.dialect === "mysql" && reader.sees(...MYSQL_BEGINNINGS));
}

export function readTableRule(reader: StatementReader): TableRule {
  const unnamed = reader.takes("CONSTRAINT") && reader.sees("UNIQUE", "PRIMARY KEY", "FOREIGN KEY", "CHECK");
  const named = !unnamed && !reader.sees(...BEGINNINGS, ...MYSQL_BEGINNINGS);
  const name = named ? reader.name() : null;
  const rule = readKind(reader, name);
  while (!reader.done && !reader.sees(",")) readOption(reader);
  return rule;
}

function readKind(reader: StatementReader, name: string | null): TableRule {
  const rule = { name, columns: [], index: null, refersTo: null };
  if (reader.takes("CHECK")) {
    reader.group();
    return { ...rule, kind: "check" };
  }
  if (reader.takes("EXCLUDE")) {
    if (reader.takes("USING")) reader.name();
    reader.group();
    if (reader.takes("WHERE")) reader.group();
    return { ...rule, kind: "exclusion" };
  }
  if (reader.takes("FOREIGN KEY")) {
    if (!reader.sees("(")) reader.name();
    const columns = indexedColumns(reader, reader.group());
    reader.expects("REFERENCES");
    return { ...rule, kind: "foreign", columns, refersTo: readReference(reader) };
  }
  const kind = ruleKind(reader);
  if (reader.takes("USING INDEX")) return { ...rule, kind, index: reader.name() };
  const nullsCollide = reader.takes("NULLS NOT DISTINCT");
  const ownName = !reader.sees("(") && !reader.sees("USING") ? reader.name() : name;
  if (reader.takes("USING")) reader.name();
  const columns = indexedColumns(reader, reader.group());
  return { ...rule, name: ownName, kind, columns: nullsCollide ? [] : columns };
}

function ruleKind(reader: StatementReader): RuleKind {
  if (reader.takes("PRIMARY KEY")) return "primary";
  if (reader.takes("UNIQUE")) {
    reader.takes("INDEX", "KEY");
    return "unique";
  }
  if (reader.takes("FULLTEXT", "SPATIAL")) {
    reader.takes("INDEX", "KEY");
    return "plain";
  }
  reader.expects("INDEX", "KEY");
  return "plain";
}

/** The columns in an index's brackets; none where it holds an expression. */
export function indexedColumns(reader: StatementReader, group: readonly SqlToken[]): readonly string[] {
  const [first] = group;
  if (first === undefined) throw reader.notUnderstood();
  const columns: string[] = [];
  let starts = true;
  for (const [at, token] of group.entries()) {
    if (isSymbol(token, "(") && !(reader.dialect === "mysql" && group[at + 1]?.kind === "number")) return [];
    if (starts) {
      if (token.kind !== "word" && token.kind !== "quoted") return [];
      columns.push(folded(token, reader.dialect));
    }
    starts = isSymbol(token, ",");
  }
  return columns;
}

function readOption(reader: StatementReader): void {
  if (reader.takes("NOT VALID", "NO INHERIT", "NOT ENFORCED", "ENFORCED", "VISIBLE", "INVISIBLE")) return;
  if (reader.takes("INCLUDE", "WITH")) reader.group();
  else if (reader.takes("USING INDEX TABLESPACE", "USING", "WITH PARSER")) reader.name();
  else if (reader.takes("COMMENT")) reader.string();
  else if (reader.takes("ON CONFLICT")) reader.word();
  else if (reader.takes("KEY_BLOCK_SIZE")) {
    reader.takes("=");
    reader.number();
  } else readTiming(reader);
}
