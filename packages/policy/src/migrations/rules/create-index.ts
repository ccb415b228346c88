import { compatible, type Judged, MADE_HERE, needsDowngrade, type Surroundings } from "../judged.ts";
import { mayFail } from "../sql/expression.ts";
import type { StatementReader } from "../sql/statement-reader.ts";
import { indexedColumns } from "./table-rule.ts";
import { judgeUnique } from "./unique-rule.ts";

const OPTIONS = ["ALGORITHM", "LOCK", "COMMENT", "KEY_BLOCK_SIZE", "TABLESPACE", "WITH PARSER"];

/** `CREATE [UNIQUE] INDEX …`, after INDEX. */
export function judgeCreateIndex(reader: StatementReader, { schema, brought }: Surroundings, unique: boolean): Judged {
  reader.takes("CONCURRENTLY");
  const unlessThere = reader.takes("IF NOT EXISTS");
  const written = reader.sees("ON") ? null : reader.name();
  if (reader.takes("USING")) reader.name();
  reader.expects("ON");
  reader.takes("ONLY");
  const tableName = reader.name();
  if (reader.takes("USING")) reader.name();
  const group = reader.group();
  const partly = readOptions(reader);
  const columns = partly.nullsCollide ? [] : indexedColumns(reader, group);
  const name = written ?? [tableName, ...columns, "idx"].join("_");
  if (unlessThere && schema.rule(name, tableName) !== null) return compatible("the index is there already");
  const plain =
    columns.length === 0 && mayFail(group, reader)
      ? needsDowngrade("its expression may fail on rows that the previous code writes")
      : compatible("a plain index changes speed alone");
  const judged = unique ? judgeUnique(schema.table(tableName), columns, schema.former(tableName)) : plain;
  schema.putRule(tableName, {
    name,
    kind: unique ? "unique" : "plain",
    columns: partly.where ? [] : columns,
    made: schema.made && !unlessThere,
  });
  if (unique && !partly.where) brought.add(`unique ${columns.join(",")} of ${tableName}`);
  return schema.table(tableName)?.made === true ? compatible(MADE_HERE) : judged;
}

function readOptions(reader: StatementReader): { readonly where: boolean; readonly nullsCollide: boolean } {
  let where = false;
  let nullsCollide = false;
  while (!reader.done) {
    if (reader.takes("NULLS NOT DISTINCT")) nullsCollide = true;
    else if (reader.takes("NULLS DISTINCT")) continue;
    else if (reader.takes("INCLUDE", "WITH (")) {
      reader.until(")");
      reader.takes(")");
      if (reader.sees("(")) reader.group();
    } else if (reader.takes("USING")) reader.name();
    else if (reader.takes(...OPTIONS)) {
      reader.takes("=");
      reader.any();
    } else {
      reader.expects("WHERE");
      reader.rest();
      where = true;
    }
  }
  return { where, nullsCollide };
}
