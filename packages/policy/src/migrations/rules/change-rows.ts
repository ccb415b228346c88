import { compatible, irreversible, type Judged, MADE_HERE, type Surroundings, unknown, worst } from "../judged.ts";
import { unknownCall, writingWord } from "../sql/expression.ts";
import type { SqlToken } from "../sql/sql-token.ts";
import type { StatementReader } from "../sql/statement-reader.ts";

// The database's own tables: a row there can be a type, a right or a table.
const CATALOGUE = /^(?:pg_|sqlite_|information_schema\.|mysql\.|sys\.)/i;
const OVERWRITTEN = "it overwrites what the previous code reads, and the former values are not kept";

/** `INSERT INTO …` or `REPLACE INTO …`, after the first word. */
export function judgeInsert(reader: StatementReader, replaces: boolean, surroundings: Surroundings): Judged {
  const overwrites = reader.takes("OR REPLACE") || replaces;
  reader.takes("OR IGNORE", "OR ABORT", "OR FAIL", "OR ROLLBACK", "IGNORE", "LOW_PRIORITY");
  const into = reader.takes("INTO");
  if (!into && reader.dialect !== "mysql") throw reader.notUnderstood();
  const table = reader.name();
  if (CATALOGUE.test(table)) throw reader.notUnderstood();
  if (reader.takes("AS")) reader.name();
  if (reader.sees("(") && !reader.sees("( SELECT", "( WITH")) reader.group();
  const rows = reader.until("ON CONFLICT", "ON DUPLICATE KEY UPDATE");
  const rowsJudged = judgeReckoned(rows, reader, compatible("the previous code sees more rows"));
  if (surroundings.schema.table(table)?.made === true) {
    return worst(compatible(MADE_HERE), judgeReckoned([...rows, ...reader.rest()], reader, compatible(MADE_HERE)));
  }
  if (overwrites) return worst(irreversible("it overwrites rows that are there"), rowsJudged);
  return worst(rowsJudged, judgeConflict(reader, table, surroundings));
}

function judgeConflict(reader: StatementReader, table: string, surroundings: Surroundings): Judged {
  const more = compatible("the previous code sees more rows");
  if (reader.done) return more;
  if (reader.takes("ON DUPLICATE KEY UPDATE")) return judgeAssignments(reader, table, surroundings);
  reader.expects("ON CONFLICT");
  reader.until("DO");
  reader.expects("DO");
  if (reader.takes("NOTHING")) {
    if (reader.takes("RETURNING")) reader.rest();
    return more;
  }
  reader.expects("UPDATE SET");
  return judgeAssignments(reader, table, surroundings);
}

/** `UPDATE …`, after UPDATE. */
export function judgeUpdate(reader: StatementReader, surroundings: Surroundings): Judged {
  reader.takes("ONLY", "LOW_PRIORITY", "IGNORE");
  const table = reader.name();
  reader.takes("AS");
  if (!reader.sees("SET")) reader.name();
  reader.expects("SET");
  return judgeAssignments(reader, table, surroundings);
}

function judgeAssignments(reader: StatementReader, tableName: string, { schema }: Surroundings): Judged {
  const table = schema.table(tableName);
  const columns: string[] = [];
  const values: SqlToken[] = [];
  do {
    if (reader.sees("(")) {
      const inside = reader.within(reader.group());
      for (const name of inside.names()) columns.push(name);
    } else columns.push(assigned(reader));
    reader.expects("=");
    for (const token of reader.until(",", "WHERE", "FROM", "RETURNING")) values.push(token);
  } while (reader.takes(","));
  for (const token of reader.rest()) values.push(token);
  const old = columns.find((name) => table?.columns.get(name)?.made !== true);
  if (table?.made === true) return judgeReckoned(values, reader, compatible(MADE_HERE));
  if (old !== undefined) return irreversible(`${OVERWRITTEN}: \`${old}\``);
  return judgeReckoned(values, reader, compatible("it fills what the same release adds"));
}

/** The column that is set: a dot in PostgreSQL parts a column from its field, elsewhere a table from its column. */
function assigned(reader: StatementReader): string {
  const parts = reader.name().split(".");
  return parts.at(reader.dialect === "postgresql" ? 0 : -1) ?? "";
}

/** `DELETE FROM …`, after DELETE. */
export function judgeDelete(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.expects("FROM");
  reader.takes("ONLY");
  const made = schema.table(reader.name())?.made === true;
  const rest = reader.rest();
  return made ? judgeReckoned(rest, reader, compatible(MADE_HERE)) : irreversible("the rows are gone");
}

/** `TRUNCATE …`, after TRUNCATE. */
export function judgeTruncate(reader: StatementReader, { schema }: Surroundings): Judged {
  reader.takes("TABLE");
  reader.takes("ONLY");
  const made = reader.names().every((name) => schema.table(name)?.made === true);
  reader.takes("RESTART IDENTITY", "CONTINUE IDENTITY");
  const cascades = reader.takes("CASCADE");
  reader.takes("RESTRICT");
  if (cascades) return irreversible("CASCADE reaches tables that are not named");
  return made ? compatible(MADE_HERE) : irreversible("the rows are gone");
}

/** `COPY …`, after COPY. */
export function judgeCopy(reader: StatementReader): Judged {
  if (reader.sees("(")) throw reader.notUnderstood();
  if (CATALOGUE.test(reader.name())) throw reader.notUnderstood();
  if (reader.sees("(")) reader.group();
  reader.expects("FROM STDIN");
  reader.rest();
  return compatible("the previous code sees more rows");
}

/** A query whose expressions only reckon stays what it is; what they may do besides is not known. */
export function judgeReckoned(tokens: readonly SqlToken[], reader: StatementReader, judged: Judged): Judged {
  const found = unknownCall(tokens, reader) ?? writingWord(tokens);
  return found === null ? judged : unknown(`what \`${found}\` does is not known`);
}
